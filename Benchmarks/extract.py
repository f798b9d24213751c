#!/usr/bin/env python3
"""Measure how well and how fast Saaf finds the main content of pages, beside other tools.

  extract.py PAGES [--saaf .build/release/saaf] [--scorer FILE] [--rounds 5] [--folds]

PAGES is a folder with `wcxb-dev.tar.xz` and `news-dev/`; README.md beside this script says what is
in them. Prints a table in Markdown:

quality  F1 of the main text, by the scorer, on the news pages and on WCXB
speed    CPU time (user and system) a page over the news pages, less what a program takes for one
         page of five bytes; the programs take turns, the medians count
memory   peak resident size of one run of Saaf over half of WCXB, and over all of it

Everything is unpacked and built in a temporary folder. Outputs are written in memory where there is
`/dev/shm`.
"""

import argparse
import datetime
import gzip
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tarfile
import tempfile
import venv
from collections import defaultdict
from pathlib import Path

HERE = Path(__file__).resolve().parent
TRAINING = HERE.parent / "Training"


# ---- Programs ----------------------------------------------------------------------------------


def run(command):
    """The CPU seconds and the peak kilobytes of a command that must succeed."""
    with tempfile.TemporaryFile() as errors:
        child = subprocess.Popen(
            [str(word) for word in command], stdout=subprocess.DEVNULL, stderr=errors)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode != 0:
            errors.seek(0)
            said = errors.read().decode("utf-8", "replace").strip()
            sys.exit("extract: %s ended with %d: %s" % (
                " ".join(map(str, command[:4])), child.returncode, said[-2000:]))
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss


def output(command):
    return subprocess.run([str(word) for word in command], check=True, capture_output=True, text=True).stdout


def environment(folder, requirements):
    """The interpreter of a new virtual environment with what a file pins."""
    venv.create(folder, with_pip=True)
    python = folder / "bin/python"
    output([python, "-m", "pip", "install", "--quiet", "--requirement", requirements])
    return python


def parser(folder):
    """The program that only parses."""
    program = folder / "parse_tree"
    flags = output(["pkg-config", "--cflags", "--libs", "libxml-2.0"]).split()
    output(["cc", "-O2", HERE / "parse_tree.c", "-o", program, *flags])
    return program


class Tools:
    """The programs to compare; each takes a folder of pages and writes into another."""

    def __init__(self, saaf, work):
        self.saaf = saaf
        self.python = environment(work / "environment", HERE / "extract-requirements.txt")
        self.parser = parser(work)
        self.names = ["Saaf", "libxml2 tree", "resiliparse", "trafilatura"]

    def run(self, name, pages, out):
        out.mkdir(parents=True)
        if name == "Saaf":
            return run([self.saaf, "run", "--workers", "1", "--format", "json", "--output", out, pages])
        files = sorted(pages.iterdir())
        if name == "libxml2 tree":
            return run([self.parser, *files])
        return run([self.python, HERE / "baselines.py", name, out, *files])

    def versions(self):
        packages = output([self.python, "-m", "pip", "list", "--format", "json"])
        found = {package["name"].lower(): package["version"] for package in json.loads(packages)}
        return {"Saaf": output([self.saaf, "--version"]).strip(),
                "libxml2 tree": output(["pkg-config", "--modversion", "libxml-2.0"]).strip(),
                "resiliparse": found["resiliparse"], "trafilatura": found["trafilatura"]}


# ---- Texts -------------------------------------------------------------------------------------


def texts(block):
    """The texts of a block of the JSON format, in the order in which they are read."""
    for key in ("heading", "caption", "text"):
        if block.get(key):
            yield block[key]
    for key in ("terms", "definitions", "items", "body"):
        for inner in block.get(key) or []:
            yield from texts(inner)
    for row in [block.get("header") or [], *(block.get("rows") or [])]:
        yield " ".join(cell if isinstance(cell, str) else cell["text"] for cell in row)


def write_texts(articles, out):
    """The body of each article as a text file, a line a block."""
    out.mkdir()
    for path in articles.glob("*.json"):
        article = json.loads(path.read_text("utf-8"))
        lines = [text for block in article["body"] for text in texts(block)]
        (out / (path.stem + ".txt")).write_text("\n".join(lines), "utf-8")
    return out


# ---- Pages -------------------------------------------------------------------------------------


def unpack(pages, work):
    """The folders of the news pages and of WCXB, as the scorer wants them."""
    with tarfile.open(pages / "wcxb-dev.tar.xz") as archive:
        archive.extractall(work, filter="data")
    news = work / "news-dev"
    (news / "html").mkdir(parents=True)
    shutil.copy(pages / "news-dev/ground-truth.json", news)
    for page in (pages / "news-dev/html").iterdir():
        opened = gzip.open(page) if page.suffix == ".gz" else open(page, "rb")
        with opened as bytes:
            (news / "html" / page.name.removesuffix(".gz")).write_bytes(bytes.read())
    return news, work / "wcxb-dev"


def links(files, folder):
    folder.mkdir()
    for file in files:
        (folder / file.name).symlink_to(file)
    return folder


# ---- Measures ----------------------------------------------------------------------------------


def quality(scorer, kind, truth, out):
    """F1 over all pages, and over those of each type where pages have one."""
    total = json.loads(output([sys.executable, scorer, kind, truth, out, "--json"]))
    scores = {"all": (total["pages"], total["f1"])}
    rows = defaultdict(list)
    if kind == "words":
        for line in output([sys.executable, scorer, kind, truth, out, "--per-page"]).splitlines():
            row = json.loads(line)
            rows[row["type"]].append(row["f1"])
    for kind, some in sorted(rows.items(), key=lambda pair: -len(pair[1])):
        scores[kind] = (len(some), statistics.mean(some))
    return scores


def measure_quality(tools, scorer, sets, out):
    found = {}
    for name in tools.names:
        if name == "libxml2 tree":
            continue
        for kind, data in sets:
            folder = out / ("%s-%s" % (name, data.name))
            tools.run(name, data / "html", folder)
            if name == "Saaf":
                folder = write_texts(folder, out / ("texts-" + data.name))
            found[name, data.name] = quality(scorer, kind, data, folder)
    return found


def measure_speed(tools, pages, rounds, out):
    """Milliseconds a page, by tool, one for each round."""
    tiny = out / "tiny"
    tiny.mkdir()
    (tiny / "tiny.html").write_text("<p>a\n")
    count = len(list(pages.iterdir()))
    times = {name: [] for name in tools.names}
    for number in range(rounds + 1):
        for name in tools.names:
            folder = out / ("speed-%d-%s" % (number, name))
            start = tools.run(name, tiny, folder / "tiny")[0]
            whole = tools.run(name, pages, folder / "pages")[0]
            shutil.rmtree(folder)
            if number > 0:  # the first round warms the caches
                times[name].append((whole - start) * 1e3 / count)
    return times


def measure_memory(tools, pages, out):
    """Peak megabytes of Saaf over half of the pages and over all, by their number."""
    files = sorted(pages.iterdir())
    peaks = {}
    for some in (files[::2], files):
        folder = links(some, out / ("memory-%d" % len(some)))
        peaks[len(some)] = tools.run("Saaf", folder, out / (folder.name + "-out"))[1] / 1024
    return peaks


def measure_folds(wcxb, work):
    """What the training says of pages from domains that the model has not seen."""
    root = HERE.parent
    output(["swift", "build", "--package-path", root, "--configuration", "release", "--product", "SaafFeatures"])
    python = environment(work / "training", TRAINING / "requirements.txt")
    made = work / "made"
    output([python, TRAINING / "augment.py", wcxb, made])
    for pages, features in ((wcxb / "html", work / "features"), (made, made)):
        output([root / ".build/release/SaafFeatures", pages, features])
    found = output([python, TRAINING / "train.py", work / "features", wcxb / "ground-truth", "--made", made])
    rows = (line.split() for line in found.splitlines())
    return {kind: (int(pages), float(f1)) for kind, pages, f1 in rows}


# ---- The table ---------------------------------------------------------------------------------


def number(f1):
    return ("%.3f" % f1).removeprefix("0")


def print_table(tools, found, folds, times, peaks, sets):
    versions = tools.versions()
    print("Measured on %s, %s, %d cores.\n" % (
        datetime.date.today().isoformat(), platform.machine(), os.cpu_count()))
    print("| Measure | " + " | ".join("%s %s" % (name, versions[name]) for name in tools.names) + " |")
    print("| --- |" + " --- |" * len(tools.names))
    for _, data in sets:
        for kind, (pages, _) in found["Saaf", data.name].items():
            cells = [number(found[name, data.name][kind][1]) if (name, data.name) in found else ""
                     for name in tools.names]
            if data.name != "news-dev":
                cells[0] += " *"
                if folds:
                    cells[0] = number(folds[kind][1])
            print("| F1, %s, %s (%d pages) | %s |" % (data.name, kind, pages, " | ".join(cells)))
    medians = {name: statistics.median(times[name]) for name in tools.names}
    print("| CPU a page, news-dev | " + " | ".join("%.2f ms" % medians[name] for name in tools.names) + " |")
    ratios = [statistics.median(mine / other for mine, other in zip(times["Saaf"], times[name]))
              for name in tools.names]
    print("| Saaf's time to that | " + " | ".join("%.2f" % ratio for ratio in ratios) + " |")
    for count, peak in peaks.items():
        print("| Peak memory, one run over %d pages | %.1f MB |%s" % (count, peak, "  |" * (len(tools.names) - 1)))
    print()
    if folds:
        print("Saaf's WCXB numbers are of models that were trained on the pages of other domains.")
    else:
        print("\\* The model was trained on these pages; `FOLDS=1` measures it on domains that it has not seen.")


def main():
    arguments = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("pages", type=Path)
    arguments.add_argument("--saaf", type=Path, default=Path(".build/release/saaf"))
    arguments.add_argument("--scorer", type=Path, help="default: score/score.py beside PAGES")
    arguments.add_argument("--rounds", type=int, default=5)
    arguments.add_argument("--folds", action="store_true", help="train and test by domain; takes half an hour")
    options = arguments.parse_args()
    scorer = options.scorer or options.pages.resolve().parent / "score/score.py"
    memory = "/dev/shm" if Path("/dev/shm").is_dir() else None
    with tempfile.TemporaryDirectory(prefix="saaf-extract-") as name, \
            tempfile.TemporaryDirectory(prefix="saaf-extract-", dir=memory) as out:
        work, out = Path(name), Path(out)
        tools = Tools(options.saaf.resolve(), work)
        news, wcxb = unpack(options.pages, work)
        sets = [("articles", news), ("words", wcxb)]
        found = measure_quality(tools, scorer, sets, out)
        folds = measure_folds(wcxb, work) if options.folds else None
        times = measure_speed(tools, news / "html", options.rounds, out)
        peaks = measure_memory(tools, wcxb / "html", out)
        print_table(tools, found, folds, times, peaks, sets)


if __name__ == "__main__":
    main()
