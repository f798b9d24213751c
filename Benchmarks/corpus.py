"""Makes a corpus of articles: any number of documents, the same for the same seed.

Texts and pages in six scripts, half of each, with the template around them that scraped articles
have: navigation, captions, tails, repeats. A document has 1 to 8 kB of text.

  corpus.py NUMBER --jsonl FILE.jsonl.gz --warc FILE.warc.gz [--seed N]
"""

import argparse
import gzip
import html
import json
import random
from pathlib import Path

# Words by language; a sentence is drawn from them, which is all that cleaning looks at.
WORDS = {
    "hi": "फ्रंट ऑफिस कंपनी ग्राहक सेवा काम लोग समय बाजार राजस्व विभाग जानकारी नियम प्रबंधन अंतर प्रमुख".split(),
    "bn": "মানুষ সময় কাজ বাজার সেবা নিয়ম তথ্য বিভাগ নদী শহর গ্রাম শিক্ষা প্রধান পার্থক্য ইতিহাস ভাষা".split(),
    "ar": "الناس الوقت العمل السوق الخدمة النظام المعلومات القسم النهر المدينة القرية التعليم الفرق التاريخ".split(),
    "ru": "люди время работа рынок служба правило сведения отдел река город деревня школа разница история".split(),
    "en": "people time work market service rule report office river town village school history change".split(),
    "zh": "人们 时间 工作 市场 服务 规则 信息 部门 河流 城市 乡村 教育 主要 区别 历史 语言 变化 环境".split(),
}
STOPS = {"hi": "।", "bn": "।", "zh": "。"}
LABELS = {
    "hi": ("वीडियो", "सिफारिश की"), "bn": ("ভিডিও", "প্রস্তাবিত"), "ar": ("فيديو", "موصى به"),
    "ru": ("Видео", "Рекомендуем"), "en": ("Video", "Recommended"), "zh": ("视频", "推荐"),
}
NAMES = {"hi": "मुख्य पृष्ठ", "bn": "প্রচ্ছদ", "ar": "الرئيسية", "ru": "Главная", "en": "Home", "zh": "首页"}


class Article:
    """One article as parts, to be written as text or as a page."""

    def __init__(self, number: int, seed: int) -> None:
        self.draw = random.Random(seed * 1_000_003 + number)
        self.number = number
        self.language = self.draw.choice(list(WORDS))
        self.glue = "" if self.language == "zh" else " "
        self.title = self.phrase(4, 8)
        self.sections = [
            (self.phrase(2, 4), [self.paragraph() for _ in range(self.draw.randint(1, 3))])
            for _ in range(self.draw.randint(2, 6))
        ]
        self.items = [self.phrase(4, 9) for _ in range(4)]

    def phrase(self, least: int, most: int) -> str:
        words = self.draw.choices(WORDS[self.language], k=self.draw.randint(least, most))
        return self.glue.join(words) + f"{self.glue}{self.draw.randint(10, 9999)}"

    def sentence(self) -> str:
        return self.phrase(8, 16) + STOPS.get(self.language, ".")

    def paragraph(self) -> str:
        return self.glue.join(self.sentence() for _ in range(self.draw.randint(2, 6)))

    def text(self) -> str:
        video, recommended = LABELS[self.language]
        lines = [self.title, "", self.title, "", f"{video}: {self.title}", "", "Anonim", ""]
        for heading, paragraphs in self.sections:
            lines += [heading, ""]
            for paragraph in paragraphs:
                lines += [paragraph, ""]
        for item in [*self.items, self.items[-1]]:
            lines += [f"• {item}"]
        return "\n".join([*lines, "", f"{recommended}:", ""])

    def page(self) -> str:
        escape = html.escape
        links = "".join(
            f'<li><a href="/{n}">{escape(self.phrase(1, 2))}</a></li>' for n in range(12))
        body = "".join(
            f"<h2>{escape(heading)}</h2>" + "".join(f"<p>{escape(p)}</p>" for p in paragraphs)
            for heading, paragraphs in self.sections)
        items = "".join(f"<li>{escape(item)}</li>" for item in self.items)
        related = "".join(
            f'<div class="card"><a href="/r{n}">{escape(self.phrase(4, 7))}</a></div>'
            for n in range(6))
        home = NAMES[self.language]
        return (
            f'<!DOCTYPE html><html lang="{self.language}"><head><meta charset="utf-8">'
            f"<title>{escape(self.title)} | Site</title><script>var x = {self.number};</script>"
            f'</head><body><nav class="menu"><a href="/">{home}</a><ul>{links}</ul></nav>'
            f'<main><article><h1>{escape(self.title)}</h1>{body}<ul>{items}</ul></article></main>'
            f'<aside class="related">{related}</aside>'
            f'<footer class="footer"><p>© 2024 Site. {escape(self.phrase(3, 5))}</p></footer>'
            "</body></html>")


def record(kind: str, fields: dict[str, str], payload: bytes) -> bytes:
    """A record of WARC 1.1 (ISO 28500:2017)."""
    head = {"WARC-Type": kind, "WARC-Date": "2024-05-01T00:00:00Z", **fields}
    lines = ["WARC/1.1", *(f"{k}: {v}" for k, v in head.items()), f"Content-Length: {len(payload)}"]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + payload + b"\r\n\r\n"


def response(article: Article) -> bytes:
    is_page = article.number % 2 == 0
    body = (article.page() if is_page else article.text()).encode()
    kind = "text/html" if is_page else "text/plain"
    payload = f"HTTP/1.1 200 OK\r\nContent-Type: {kind}; charset=utf-8\r\n\r\n".encode() + body
    return record("response", {
        "WARC-Target-URI": f"https://site.example/{article.number}",
        "WARC-Record-ID": f"<urn:uuid:00000000-0000-4000-8000-{article.number:012d}>",
        "Content-Type": "application/http; msgtype=response"}, payload)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("number", type=int, help="how many documents")
    parser.add_argument("--jsonl", type=Path)
    parser.add_argument("--warc", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    lines = gzip.open(options.jsonl, "wb", compresslevel=4) if options.jsonl else None
    warc = open(options.warc, "wb") if options.warc else None
    for number in range(options.number):
        article = Article(number, options.seed)
        if lines:
            key, text = ("html", article.page()) if number % 2 == 0 else ("text", article.text())
            value = {"url": f"https://site.example/{number}", key: text}
            lines.write(json.dumps(value, ensure_ascii=False).encode() + b"\n")
        if warc:
            # A member for each record, as crawlers write them.
            warc.write(gzip.compress(response(article), 4, mtime=0))
    for file in (lines, warc):
        if file:
            file.close()


if __name__ == "__main__":
    main()
