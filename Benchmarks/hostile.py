#!/usr/bin/env python3
"""Measure how Saaf's time and memory grow with hostile pages.

  hostile.py [--saaf .build/release/saaf] [--pages .build/release/SaafHostilePages]
             [--bytes 1000000] [--only TEXT]

Each page is cleaned in three sizes: the given one, twice and four times that. A line a page: CPU
seconds for each, the peak memory of the largest in megabytes and per byte of the page, and what came
of it. Ends with 1 when a page crashes, when its time grows faster than its size, or when it takes
more memory than `MEMORY`.

Standard library only. Nothing is written outside a temporary folder.
"""

import argparse
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

# The most that four times the page may take of the time; 4 is linear.
GROWTH = 6
# Less than this many seconds are noise.
LEAST = 0.3
# Bytes of memory for a byte of the page, and what the program takes for none.
MEMORY = 400
BASE = 64e6
TIMEOUT = 120


def clean(saaf, page, out):
    """CPU seconds, peak bytes, and what came of the page."""
    command = [saaf, "run", "--workers", "1", "--format", "json", "--output", out, page]
    with tempfile.TemporaryFile() as errors:
        child = subprocess.Popen(
            ["timeout", str(TIMEOUT), *map(str, command)], stdout=subprocess.DEVNULL, stderr=errors)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        errors.seek(0)
        said = errors.read().decode("utf-8", "replace")
    outcome = "emitted"
    if child.returncode == 1:
        refused = re.search(r"quarantined \(([^)]*)\)", said)
        outcome = refused.group(1) if refused else "failed"
    elif child.returncode != 0:
        outcome = "ended with %d" % child.returncode
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024, outcome


def faults(times, peak, size, outcomes):
    found = []
    for outcome in outcomes:
        if outcome != "emitted" and not outcome.startswith("input."):
            found.append(outcome)
    if times[-1] > LEAST and times[-1] > GROWTH * max(times[0], LEAST / 4):
        found.append("not linear")
    if peak > BASE + MEMORY * size:
        found.append("too much memory")
    return found


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--saaf", default=".build/release/saaf")
    parser.add_argument("--pages", default=".build/release/SaafHostilePages")
    parser.add_argument("--bytes", type=int, default=1_000_000)
    parser.add_argument("--only", default="", help="pages whose description has this in it")
    options = parser.parse_args()
    bad = 0
    with tempfile.TemporaryDirectory(prefix="saaf-hostile-") as name:
        work = Path(name)
        sizes = [options.bytes, 2 * options.bytes, 4 * options.bytes]
        for size in sizes:
            subprocess.run([options.pages, str(work / str(size)), str(size)], check=True)
        names = (work / str(sizes[0]) / "names.txt").read_text("utf-8").splitlines()
        print("%-36s %8s %8s %8s %8s %6s" % ("page", "s", "s, 2x", "s, 4x", "MB", "B/B"))
        for number, page in enumerate(names):
            if options.only not in page:
                continue
            runs = [clean(options.saaf, work / str(size) / ("%d.html" % number), work / "out") for size in sizes]
            times = [run[0] for run in runs]
            peak = runs[-1][1]
            size = (work / str(sizes[-1]) / ("%d.html" % number)).stat().st_size
            outcomes = [run[2] for run in runs]
            wrong = faults(times, peak, size, outcomes)
            bad += bool(wrong)
            print("%-36s %8.2f %8.2f %8.2f %8.1f %6.0f  %s" % (
                page[:36], *times, peak / 1e6, peak / size,
                "; ".join(["FAULT: " + ", ".join(wrong)] if wrong else sorted(set(outcomes)))), flush=True)
    print("%d pages, %d with faults" % (len(names), bad))
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
