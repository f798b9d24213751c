"""Texts in several scripts, with what a cleaner takes out."""

from __future__ import annotations

_TEXTS = [
    ("Lake and Pond", "Video: Lake and Pond", "A lake is deep number {0}.", "A pond is small."),
    ("झील और तालाब", "वीडियो: झील और तालाब", "झील {0} गहरी होती है।", "तालाब छोटा होता है।"),
    ("হ্রদ ও পুকুর", "ভিডিও: হ্রদ ও পুকুর", "হ্রদ {0} গভীর।", "পুকুর ছোট।"),
    ("البحيرة والبركة", "فيديو: البحيرة والبركة", "البحيرة {0} عميقة.", "البركة صغيرة."),
    ("湖と池", "動画: 湖と池", "湖{0}は深い。", "池は小さい。"),
    ("ทะเลสาบและบ่อ", "วิดีโอ: ทะเลสาบและบ่อ", "ทะเลสาบ {0} ลึก", "บ่อเล็ก"),
]


def text(number: int) -> str:
    title, caption, first, second = _TEXTS[number % len(_TEXTS)]
    return "\n\n".join([title, caption, first.format(number), f"• {second}\n• {second}"]) + "\n"
