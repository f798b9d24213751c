#!/usr/bin/env python3
"""Extract the main text of pages with another tool, as its documentation says.

  baselines.py {resiliparse,trafilatura} OUT PAGE...

Writes OUT/<name>.txt for each page. Runs in the environment that `extract.py` makes.
"""

import sys
from pathlib import Path


def resiliparse():
    from resiliparse.extract.html2text import extract_plain_text

    return lambda page: extract_plain_text(page.decode("utf-8", "replace"), main_content=True)


def trafilatura():
    from trafilatura import extract

    return lambda page: extract(page) or ""


def main():
    tool, out, *pages = sys.argv[1:]
    extract = {"resiliparse": resiliparse, "trafilatura": trafilatura}[tool]()
    for page in map(Path, pages):
        text = extract(page.read_bytes())
        Path(out, page.stem + ".txt").write_text(text, "utf-8", "replace")


if __name__ == "__main__":
    main()
