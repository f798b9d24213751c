#!/usr/bin/env python3
"""Measure `saaf dedupe` beside datatrove's MinHash, on a corpus with known near duplicates.

    dedupe.py --saaf .build/release/saaf [--pairs 150] [--others 1500] [--seed 1]

Both get runs of five words (characters in Chinese), 14 bands of 8 hashes of 64 bits and one thread,
one language after the other. datatrove is pinned in dedupe-requirements.txt and installed into a
throwaway environment. CPU time is user and system time; of datatrove without its start, of saaf with
it. Each document name says what it is, see dedupe_corpus.py; so what should go is known.
"""

import argparse
import json
import os
import pathlib
import resource
import subprocess
import sys
import tempfile
import venv

import dedupe_corpus

HERE = pathlib.Path(__file__).resolve().parent
LANGUAGES = {"hi": "hin_Deva", "bn": "ben_Beng", "en": "eng_Latn", "zh": "cmn_Hani"}


def run_saaf(saaf, source, out):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([saaf, "dedupe", "--workers", "1", "--output", str(out), str(source)], check=True,
                   stderr=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return cpu, out / source.name, after.ru_maxrss


def run_datatrove(python, source, language, out):
    result = subprocess.run([python, str(HERE / "dedupe_datatrove.py"), str(source), LANGUAGES[language], str(out)],
                            check=True, stdout=subprocess.PIPE, text=True)
    return float(result.stdout.split()[-1]), out / "kept" / "kept.jsonl"


def names(path):
    with open(path, encoding="utf-8") as file:
        return {json.loads(line)["id"] for line in file}


def judge(all_names, kept):
    """The shares of found pairs, and the documents that went and should not have."""
    found = {80: [0, 0], 90: [0, 0]}
    false = {"trap": 0, "other": 0, "pair": 0}
    for name in all_names:
        parts = name.split("-")
        if parts[1] == "other":
            false["other"] += name not in kept
        elif parts[3] == "a":
            gone = sum(name[:-1] + kind not in kept for kind in "ab")
            if parts[1] == "trap":
                false["trap"] += gone
            else:
                found[int(parts[1])][0] += gone > 0
                found[int(parts[1])][1] += 1
                false["pair"] += gone == 2
    return {percent: hits / total for percent, (hits, total) in found.items()}, false


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--saaf", default=".build/release/saaf")
    parser.add_argument("--pairs", type=int, default=150)
    parser.add_argument("--others", type=int, default=1500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--python", help="one that has the requirements; else an environment is made")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="saaf-dedupe-", dir="/dev/shm" if os.path.isdir("/dev/shm") else None) as name:
        work = pathlib.Path(name)
        python = args.python
        if not python:
            with tempfile.TemporaryDirectory(prefix="saaf-dedupe-venv-") as environment:
                venv.create(environment, with_pip=True)
                python = environment + "/bin/python"
                subprocess.run([python, "-m", "pip", "install", "--quiet", "--requirement",
                                str(HERE / "dedupe-requirements.txt")], check=True)
                return measure(args, work, python)
        measure(args, work, python)


def measure(args, work, python):
    corpus = work / "corpus"
    corpus.mkdir()
    sizes = dedupe_corpus.write(corpus, args.pairs, args.others, args.seed)
    total = {"saaf": 0.0, "datatrove": 0.0}
    print("| Language | Tool | Documents per CPU second | Found at .80 | Found at .90 | Traps removed | Others removed |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    wrong = 0
    for language, size in sizes.items():
        source = corpus / (language + ".jsonl")
        everything = names(source)
        for tool in ("saaf", "datatrove"):
            out = work / ("%s-%s" % (tool, language))
            if tool == "saaf":
                cpu, path, _ = run_saaf(args.saaf, source, out)
            else:
                cpu, path = run_datatrove(python, source, language, out)
            total[tool] += cpu
            found, false = judge(everything, names(path))
            print("| %s | %s | %d | %.3f | %.3f | %d of 60 | %d |" % (
                language, tool, size / cpu, found[80], found[90], false["trap"], false["other"] + false["pair"]),
                flush=True)
            if tool == "saaf":
                wrong += sum(false.values())
    count = sum(sizes.values())
    print("\n%d documents: saaf %d, datatrove %d documents per CPU second, ratio %.1f" % (
        count, count / total["saaf"], count / total["datatrove"], total["datatrove"] / total["saaf"]))
    if wrong:
        sys.exit("dedupe: saaf removed %d documents that resemble no other" % wrong)


if __name__ == "__main__":
    main()
