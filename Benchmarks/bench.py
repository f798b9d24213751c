#!/usr/bin/env python3
"""Measure Saaf against its baselines, in one run, so that the machine's mood cancels out.

    bench.py --saaf .build/release/saaf [--files 5000] [--runs 5] [--json]

throughput  CPU seconds (user + system) of `saaf run --workers 1` over files of 7 KB, a JSON file
            each, against those of `wc -m` in the C.UTF-8 locale over the same files; the two take
            turns, and the median of the ratios is what counts
start       wall time of `saaf --version`, against that of `true`
memory      peak resident size of `saaf run` for a tenth of the files, for all, and for ten times as
            many

Standard library only. Nothing is written outside a temporary folder.
"""

import argparse
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

SEED = pathlib.Path(__file__).resolve().parent.parent / "Fixtures/front-office-hi/input.txt"


def run(command, environment=None):
    """The CPU seconds, wall seconds and peak kilobytes of a command that must succeed."""
    start = time.perf_counter()
    with open(os.devnull, "wb") as null:
        child = subprocess.Popen(command, stdout=null, stderr=null, env=environment)
        _, status, usage = os.wait4(child.pid, 0)
    wall = time.perf_counter() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        sys.exit("bench: %s ended with %d" % (" ".join(command[:3]), child.returncode))
    return usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss


def make_files(folder, count):
    """Copies of the seed article that differ in one number, so that no two are the same."""
    folder.mkdir()
    text = SEED.read_text("utf-8")
    for number in range(count):
        (folder / ("%06d.txt" % number)).write_text(text.replace("2024", "%04d" % (2000 + number % 100)), "utf-8")


def throughput(saaf, folder, work, runs):
    files = sorted(str(path) for path in folder.iterdir())
    utf8 = dict(os.environ, LC_ALL="C.UTF-8")
    rows = []
    for number in range(runs + 1):
        out = work / ("out-%d" % number)
        mine = run([saaf, "run", "--workers", "1", "--output", str(out), str(folder)])[0]
        base = run(["wc", "-m", *files], utf8)[0]
        rows.append((mine, base, mine / base))
    rows = rows[1:]  # the first run warms the caches
    size = sum(path.stat().st_size for path in folder.iterdir())
    mine, base, ratio = (statistics.median(column) for column in zip(*rows))
    return {"files": len(files), "bytes": size, "cpu_seconds": mine, "wc_cpu_seconds": base,
            "ratio": ratio, "ratio_range": [min(row[2] for row in rows), max(row[2] for row in rows)],
            "megabytes_per_cpu_second": size / mine / 1e6}


def start_up(saaf, runs):
    mine, base = [], []
    for _ in range(runs * 4):
        mine.append(run([saaf, "--version"])[1])
        base.append(run(["true"])[1])
    return {"milliseconds": statistics.median(mine) * 1e3, "true_milliseconds": statistics.median(base) * 1e3}


def memory(saaf, work, count):
    rows = []
    for files in (count // 10, count, count * 10):
        folder = work / ("memory-%d" % files)
        make_files(folder, files)
        out = work / ("memory-out-%d" % files)
        peak = run([saaf, "run", "--workers", "1", "--output", str(out), str(folder)])[2]
        rows.append({"files": files, "peak_megabytes": peak / 1024})
        shutil.rmtree(folder)
        shutil.rmtree(out)
    return rows


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--saaf", default=".build/release/saaf")
    parser.add_argument("--files", type=int, default=5000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="saaf-bench-") as name:
        work = pathlib.Path(name)
        folder = work / "files"
        make_files(folder, args.files)
        result = {"throughput": throughput(args.saaf, folder, work, args.runs),
                  "start": start_up(args.saaf, args.runs),
                  "memory": memory(args.saaf, work, args.files)}
    if args.json:
        print(json.dumps(result))
        return
    speed, start = result["throughput"], result["start"]
    print("throughput  %d files, %.1f MB: %.2f CPU s, wc -m %.2f CPU s, ratio %.2f (%.2f to %.2f), %.1f MB per CPU s"
          % (speed["files"], speed["bytes"] / 1e6, speed["cpu_seconds"], speed["wc_cpu_seconds"],
             speed["ratio"], *speed["ratio_range"], speed["megabytes_per_cpu_second"]))
    print("start       %.1f ms, true %.1f ms" % (start["milliseconds"], start["true_milliseconds"]))
    for row in result["memory"]:
        print("memory      %d files: %.1f MB at the peak" % (row["files"], row["peak_megabytes"]))


if __name__ == "__main__":
    main()
