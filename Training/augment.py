#!/usr/bin/env python3
"""Make pages that show other articles beside their own, out of pages that show none.

  augment.py PAGES MADE [--seed N]

PAGES is a folder of WCXB (`html`, `ground-truth`); MADE gets the pages as <id>-made.html and
`hosts.json`: for each the page whose article it holds, and the pages that lent the others' texts.

News sites put teasers with prose, whole next articles and talkative sidebars beside the article. In
the pages of WCXB that is rare, and a model that has hardly seen it takes a teaser's prose for the
article's. What is added has no words in common with the truth, so that it is labelled as the rest.
"""

import argparse
import copy
import json
import random
import re
from dataclasses import dataclass
from pathlib import Path

from lxml import etree, html

NEVER_CONTENT = {"script", "style", "nav", "footer", "header", "form", "head", "noscript", "svg",
                 "iframe"}
# A name of "" leaves the class out: many pages have none that tell.
ITEM_NAMES = ["", "", "post", "card", "item", "teaser", "story", "article", "entry", "news-item",
              "post-preview", "related-post", "media", "box", "col", "list-item", "feed-item",
              "promo", "summary", "tile"]
LIST_NAMES = ["", "", "", "related", "more-posts", "list", "posts", "content-list", "river",
              "latest", "recommended", "grid", "row", "news", "feed", "next", "widget", "archive"]
SIDE_NAMES = ["sidebar", "aside", "widget-area", "rail", "right-col", "secondary", "side", "",
              "col-md-4", "sidebar-inner"]
BOX_NAMES = ["widget", "module", "box", "block", "textwidget", "panel"]
LABELS = ["Related", "More stories", "You may also like", "Lesen Sie auch", "À lire aussi",
          "Mais lidas", "और पढ़ें", "关联阅读", "Читайте также", "اقرأ أيضا", "Latest news", "Up next"]


@dataclass
class Lender:
    """A page whose article may stand beside another's."""
    id: str
    title: str
    body: etree._Element
    paragraphs: list


def read(path):
    """The elements of a page; nothing when there are none."""
    parser = html.HTMLParser(encoding="utf-8", huge_tree=True)
    try:
        return html.document_fromstring(path.read_bytes(), parser=parser)
    except (etree.ParserError, ValueError):
        return None


def body_of(page):
    """The element with most prose in paragraphs of its own; nothing when that is little."""
    prose = {}
    for paragraph in page.iter("p"):
        parent = paragraph.getparent()
        text = len(paragraph.text_content().strip())
        if text <= 60 or any(around.tag in NEVER_CONTENT for around in paragraph.iterancestors()):
            continue
        linked = sum(len(link.text_content()) for link in paragraph.iter("a"))
        prose[parent] = prose.get(parent, 0) + max(0, text - linked)
    best = max(prose, key=prose.get, default=None)
    return best if best is not None and prose[best] > 300 else None


def lender(identifier, title, path):
    page = read(path)
    body = body_of(page) if page is not None else None
    if body is None:
        return None
    paragraphs = [p for p in body.iter("p") if len(p.text_content().strip()) > 40]
    title = title or plain(paragraphs[0])[:60]
    return Lender(identifier, title, body, paragraphs) if len(paragraphs) > 1 else None


def plain(element):
    return re.sub(r"\s+", " ", element.text_content()).strip()


def element(tag, name="", text=None):
    made = etree.Element(tag)
    if name:
        made.set("class", name)
    made.text = text
    return made


def linked(tag, name, text):
    made = element(tag, name)
    etree.SubElement(made, "a", href="/next").text = text
    return made


def copied(source):
    """A copy without the scripts and without the text that follows."""
    twin = copy.deepcopy(source)
    twin.tail = None
    for script in list(twin.iter("script", "style", "noscript", "iframe")):
        if script.getparent() is not None:
            script.drop_tree()
    return twin


def teasers(choose, lenders):
    """A list of headings, mostly linked, each with some prose."""
    tag = choose.choice(["article", "li", "section", "div", "div", "div"])
    name = choose.choice(ITEM_NAMES)
    heading = choose.choice(["h2", "h3", "h3", "h4", "div", "p"])
    head = linked if choose.random() < 0.75 else element
    prose = choose.choice([1, 1, 1, 2, 3])
    has_more, has_dates, has_inner = (choose.random() < share for share in (0.3, 0.3, 0.5))
    whole = element("ul" if tag == "li" else choose.choice(["div", "div", "section", "aside"]),
                    choose.choice(LIST_NAMES))
    if choose.random() < 0.6:
        label = choose.choice(["h2", "h3", "h4", "div", "p"])
        whole.append(element(label, choose.choice(["", "title", "heading"]), choose.choice(LABELS)))
    for index in range(choose.choice([1, 2, 3, 4, 6, 8, 12])):
        other = lenders[index % len(lenders)]
        item = element(tag, name)
        inner = item
        if has_inner:
            inner = etree.SubElement(item, "div")
            inner.set("class", choose.choice(["content", "text", "body", "inner"]))
        inner.append(head(heading, choose.choice(["", "title"]), other.title))
        if has_dates:
            inner.append(element("span", "date", "2019-11-%02d" % (index + 1)))
        start = choose.randrange(max(1, len(other.paragraphs) - prose + 1))
        for paragraph in other.paragraphs[start:start + prose]:
            inner.append(element(choose.choice(["p", "p", "p", "div"]),
                                 choose.choice(["", "", "excerpt", "description"]),
                                 shortened(choose, plain(paragraph))))
        if has_more:
            inner.append(linked("p", "", "Read more"))
        whole.append(item)
    return [whole]


def shortened(choose, text):
    if choose.random() < 0.5:
        return text
    end = choose.choice(["...", "…", ".", " […]"])
    return text[:choose.choice([80, 120, 160, 240])].rsplit(" ", 1)[0] + end


def following(choose, lenders, around):
    """Other articles, whole or begun, in elements like those around the page's own."""
    articles = []
    for other in lenders[:choose.choice([1, 1, 2, 3])]:
        outer = inner = None
        for model in around:
            made = element(model.tag, model.get("class") or "")
            if inner is None:
                outer = made
            else:
                inner.append(made)
            inner = made
        if choose.random() < 0.85:
            head = linked if choose.random() < 0.5 else element
            outer.insert(0, head(choose.choice(["h1", "h2", "h2", "h3"]),
                                 choose.choice(["", "title", "headline"]), other.title))
        for child in list(other.body)[:choose.choice([4, 8, 16, 60])]:
            if isinstance(child.tag, str) and child.tag not in NEVER_CONTENT:
                inner.append(copied(child))
        articles.append(outer)
    return articles


def sidebar(choose, lenders):
    whole = element(choose.choice(["aside", "div", "div"]), choose.choice(SIDE_NAMES))
    for index in range(choose.choice([2, 3, 5])):
        other = lenders[index % len(lenders)]
        box = element("div", choose.choice(BOX_NAMES))
        box.append(element(choose.choice(["h1", "h2", "h3", "h4"]),
                           choose.choice(["", "widget-title"]),
                           other.title[:choose.choice([20, 40, 80])]))
        for paragraph in other.paragraphs[:choose.choice([1, 1, 2])]:
            box.append(element("p", "", plain(paragraph)[:choose.choice([100, 200, 400])]))
        whole.append(box)
    return [whole]


def make(choose, path, lenders):
    """The page with something beside its article, at a random height above it; nothing without one."""
    page = read(path)
    body = body_of(page) if page is not None else None
    if body is None:
        return None
    around = [body] + [a for a in body.iterancestors() if a.tag not in ("body", "html")]
    level = choose.randrange(min(len(around), 5))
    anchor = around[level]
    kind = choose.choice(["teasers", "teasers", "teasers", "following", "following", "sidebar"])
    if kind == "following":
        made = following(choose, lenders, around[level::-1])
    elif kind == "sidebar":
        made = sidebar(choose, lenders)
    else:
        made = teasers(choose, lenders)
        if choose.random() < 0.25:
            made += following(choose, lenders, around[:1])
        if choose.random() < 0.2:
            body.extend(made)
            return html.tostring(page, encoding="utf-8", doctype="<!DOCTYPE html>")
    parent = anchor.getparent()
    if parent is None:
        return None
    is_before = kind == "sidebar" and choose.random() < 0.3
    position = parent.index(anchor) + (0 if is_before else 1)
    if not is_before:
        made[-1].tail, anchor.tail = anchor.tail, None
    parent[position:position] = made
    return html.tostring(page, encoding="utf-8", doctype="<!DOCTYPE html>")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("pages", type=Path)
    parser.add_argument("made", type=Path)
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args()
    options.made.mkdir(parents=True, exist_ok=True)
    choose = random.Random(options.seed)
    articles, lenders = [], []
    for truth in sorted((options.pages / "ground-truth").glob("*.json")):
        page = json.loads(truth.read_text("utf-8"))
        path = options.pages / "html" / (truth.stem + ".html")
        if page["_internal"]["page_type"]["primary"] != "article" or not path.is_file():
            continue
        articles.append(path)
        lenders.append(lender(truth.stem, (page["ground_truth"].get("title") or "").strip(), path))
    lenders = [one for one in lenders if one]
    hosts = {}
    for path in articles:
        chosen = [one for one in choose.sample(lenders, 6) if one.id != path.stem]
        page = make(choose, path, chosen)
        if page is not None:
            name = path.stem + "-made"
            (options.made / (name + ".html")).write_bytes(page)
            hosts[name] = [path.stem] + [one.id for one in chosen]
    (options.made / "hosts.json").write_text(json.dumps(hosts, indent=0), "utf-8")


if __name__ == "__main__":
    main()
