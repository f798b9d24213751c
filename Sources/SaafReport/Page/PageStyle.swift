/// How a report's page looks.
enum PageStyle {
  static let css = """
    :root{color-scheme:light dark;\(PagePalette.light.properties)}
    @media (prefers-color-scheme:dark){:root{\(PagePalette.dark.properties)}}
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
    body{margin:0;background:var(--paper);color:var(--ink);
      font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;
      overflow-wrap:anywhere}
    header,main,footer{max-width:62rem;margin-inline:auto;padding-inline:clamp(1rem,4vw,2.5rem)}
    header{display:flex;flex-wrap:wrap;gap:.25rem 1rem;justify-content:space-between;
      padding-block:1.5rem 0;font-size:.875rem;color:var(--muted)}
    header p{margin:0}
    header strong{color:var(--ink);font-weight:650}
    h1,h2,h3,h4{line-height:1.25;margin:0;font-weight:650;text-wrap:balance}
    h1{font-size:clamp(1.75rem,1.2rem + 2.6vw,2.6rem);letter-spacing:-.022em;line-height:1.12}
    h2{font-size:1.375rem;letter-spacing:-.012em}
    h3{font-size:1rem}
    h4{font-size:.9375rem}
    p{margin:.35rem 0 0}
    code{font:.875em/1.5 ui-monospace,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace}
    .quiet{color:var(--muted)}
    .small{font-size:.875rem}
    .visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);
      white-space:nowrap}
    .verdict{padding-block:clamp(1.5rem,4vw,2.75rem) 0}
    .verdict h1{display:flex;gap:.55em;align-items:flex-start}
    .verdict h1 svg{flex:none;width:1.05em;height:1.05em;margin-top:.04em}
    .verdict .lead{font-size:1.125rem;color:var(--muted);margin-top:.75rem;max-width:46rem}
    .good h1 svg{color:var(--emitted)}.notice h1 svg{color:var(--dropped)}
    .bad h1 svg{color:var(--quarantined)}
    .ends{margin-top:1.75rem}
    .ends>svg{display:block;border-radius:7px}
    .ends dl{display:flex;flex-wrap:wrap;gap:.5rem 2rem;margin:.9rem 0 0}
    .ends dl div{display:flex;align-items:baseline;gap:.45rem}
    .ends dt{order:2;color:var(--muted)}
    .ends dd{margin:0;font-weight:650;font-size:1.125rem;font-variant-numeric:tabular-nums}
    .ends dd::before{content:"";display:inline-block;width:.65rem;height:.65rem;border-radius:50%;
      background:var(--tone);margin-inline-end:.5rem}
    .ends dd.none{color:var(--muted);font-weight:400}
    .ends dd.none::before{background:none;border:1.5px solid var(--muted);opacity:.6}
    .emitted{--tone:var(--emitted)}.dropped{--tone:var(--dropped)}
    .quarantined{--tone:var(--quarantined)}.plot{--tone:var(--plot)}
    svg .bar{fill:var(--tone,var(--plot))}svg .track{fill:var(--track)}
    svg .base{stroke:var(--line);stroke-width:1}
    svg text{fill:var(--muted);font-size:12px;font-variant-numeric:tabular-nums}
    .tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,9.5rem),1fr));gap:1px;
      margin:2rem 0 0;background:var(--line);border:1px solid var(--line);border-radius:14px;
      overflow:hidden}
    .tiles>div{background:var(--card);padding:1.1rem clamp(.9rem,2vw,1.25rem) 1.2rem;display:flex;
      flex-direction:column}
    .tiles dt{font-size:.875rem;color:var(--muted)}
    .tiles dd{margin:.1rem 0 0}
    .tiles .figure{font-size:clamp(1.4rem,1rem + 1.6vw,1.7rem);line-height:1.2;font-weight:650;letter-spacing:-.02em;
      font-variant-numeric:tabular-nums}
    .tiles .figure small{font-size:.95rem;font-weight:400;letter-spacing:0;color:var(--muted)}
    nav{margin-top:2rem;border-block:1px solid var(--line)}
    nav ul{display:flex;flex-wrap:wrap;gap:0 1.5rem;margin:0;padding:0;list-style:none}
    nav a{display:block;padding:.7rem 0;color:var(--ink);text-decoration:none;font-size:.9375rem}
    nav a:hover{text-decoration:underline;text-underline-offset:.25em}
    a:focus-visible,summary:focus-visible{outline:2px solid var(--plot);outline-offset:3px;
      border-radius:3px}
    section.part{margin-top:3.25rem}
    section.part>p{max-width:46rem}
    .card{background:var(--card);border:1px solid var(--line);border-radius:14px;
      padding:1.25rem;margin-top:1.25rem;min-width:0}
    .pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr));
      gap:1.25rem;margin-top:1.25rem}
    .pair>.card{margin-top:0}
    figure{margin:0}
    figure>svg{display:block;margin-top:.9rem;overflow:visible}
    table{border-collapse:collapse;width:100%;font-size:.9375rem;
      font-variant-numeric:tabular-nums}
    caption{text-align:start;padding-bottom:.6rem}
    caption .small{display:block;font-weight:400}
    th,td{padding:.55rem 0 .55rem 1rem;text-align:end;vertical-align:top;font-weight:400;
      border-top:1px solid var(--line);white-space:nowrap}
    thead th{border-top:0;color:var(--muted);font-size:.8125rem;padding-block:.2rem .35rem}
    th:first-child{text-align:start;padding-inline-start:0;width:99%;white-space:normal}
    th .small{display:block}
    th svg{display:block;margin-top:.4rem;border-radius:3px}
    tbody tr:last-child>*{padding-bottom:0}
    details{margin-top:.9rem}
    summary{cursor:pointer;color:var(--muted);font-size:.875rem;list-style:none;display:flex;
      gap:.5rem;align-items:baseline}
    summary::-webkit-details-marker{display:none}
    summary::before{content:"";flex:none;width:.42em;height:.42em;border:solid currentColor;
      border-width:0 1.5px 1.5px 0;transform:translateY(-.14em) rotate(-45deg);
      transition:transform .15s}
    details[open]>summary::before{transform:translateY(-.2em) rotate(45deg)}
    summary:hover{color:var(--ink)}
    details.card{padding:0;margin-top:.75rem}
    details.card>summary{padding:.9rem 1.25rem;color:var(--ink);font-size:1rem}
    details.card>summary h3{flex:1;min-width:0}
    details.card>summary .amount{color:var(--muted);font-size:.875rem;text-align:end;
      font-variant-numeric:tabular-nums}
    details.card>div{padding:0 1.25rem 1.25rem}
    .rule{border-top:1px solid var(--line);padding-top:1rem;margin-top:1rem}
    .rule:first-child{margin-top:0}
    .samples,.examples{list-style:none;margin:.75rem 0 0;padding:0;display:grid;gap:.6rem;
      grid-template-columns:minmax(0,1fr)}
    blockquote{margin:0;padding:.5rem .85rem;background:var(--paper);border-radius:8px;
      border-inline-start:3px solid var(--line)}
    .samples p,.examples p{margin:.15rem 0 0;font-size:.8125rem;color:var(--muted)}
    .examples li{border-inline-start:3px solid var(--tone,var(--line));padding-inline-start:.85rem}
    .examples+p{margin-top:.75rem}
    .examples .message{color:var(--ink);font-size:.9375rem;margin:0}
    .command{display:block;margin-top:.4rem;padding:.45rem .7rem;background:var(--paper);
      border-radius:6px;user-select:all}
    .part>.command{background:var(--card);border:1px solid var(--line);margin-top:.6rem}
    .about{display:grid;grid-template-columns:minmax(6rem,max-content) minmax(0,1fr);
      gap:.45rem 1.5rem;margin:0;font-size:.9375rem}
    .about dt{color:var(--muted)}.about dd{margin:0}
    footer{margin-top:3.5rem;padding-block:1.25rem 2.5rem;font-size:.8125rem;color:var(--muted)}
    @media (max-width:30rem){.card{padding:1rem}details.card>summary{padding:.8rem 1rem}
      details.card>div{padding:0 1rem 1rem}th,td{padding-inline-start:.6rem}
      table{font-size:.875rem}thead th{white-space:normal;overflow-wrap:normal}
      .tiles .figure small{display:block}}
    @media (prefers-reduced-motion:reduce){summary::before{transition:none}}
    @media print{body{background:none}.card,.tiles{break-inside:avoid}nav{display:none}}
    """
}
