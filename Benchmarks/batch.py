"""Measures batches: how they scale, what memory they take, what the engine costs, and that runs that
are killed give the outputs of undisturbed ones.

  batch.py --saaf PROGRAM [--documents 200000] [--kills 50] [--work FOLDER]
"""

import argparse
import filecmp
import json
import os
import random
import resource
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

CORPUS = Path(__file__).with_name("corpus.py")


class Run:
    """One run of the program: wall and processor seconds, and peak memory in bytes."""

    def __init__(self, saaf: str, source: Path, output: Path, *options: str) -> None:
        shutil.rmtree(output, ignore_errors=True)
        command = [saaf, "run", "--format", "jsonl", "--output", str(output), *options, str(source)]
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        start = time.monotonic()
        process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
        _, errors = process.communicate()
        self.seconds = time.monotonic() - start
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        self.cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        if process.returncode not in (0, 1):
            sys.exit(f"{' '.join(command)}: {errors}")
        self.summary = errors.strip().splitlines()[-1]
        self.report = json.loads((output / "report.json").read_text())


def peak(saaf: str, source: Path, output: Path) -> float:
    """The peak memory of a run with two workers, in megabytes."""
    shutil.rmtree(output, ignore_errors=True)
    script = (
        "import resource, subprocess, sys; subprocess.run(sys.argv[1:], stderr=subprocess.DEVNULL);"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)")
    command = [
        sys.executable, "-c", script, saaf, "run", "--format", "jsonl", "--workers", "2",
        "--output", str(output), str(source)]
    return int(subprocess.run(command, capture_output=True, text=True, check=True).stdout) / 1000


def corpus(folder: Path, count: int) -> tuple[Path, Path]:
    lines, warc = folder / f"{count}.jsonl.gz", folder / f"{count}.warc.gz"
    if not (lines.exists() and warc.exists()):
        command = [sys.executable, str(CORPUS), str(count), "--jsonl", str(lines), "--warc", str(warc)]
        subprocess.run(command, check=True)
    return lines, warc


def scaling(saaf: str, source: Path, output: Path, rounds: int) -> None:
    ratios, overheads, rate = [], [], 0.0
    for _ in range(rounds):
        one = Run(saaf, source, output, "--workers", "1")
        two = Run(saaf, source, output, "--workers", "2")
        ratios.append(one.seconds / two.seconds)
        cleaning = one.report["total"]["cpu_seconds"]
        overheads.append((one.cpu - cleaning) / one.cpu)
        rate = max(rate, one.report["total"]["documents"] / one.seconds)
    print(f"{source.name}: {one.summary}")
    print(f"  2 workers: {statistics.median(ratios):.2f} x one; one: {rate:,.0f} documents/s")
    print(f"  all but cleaning and writing articles: {100 * statistics.median(overheads):.1f} % of CPU")


def same(left: Path, right: Path) -> bool:
    names = {p.relative_to(left) for p in left.rglob("*") if p.is_file()}
    others = {p.relative_to(right) for p in right.rglob("*") if p.is_file()}
    skipped = {Path("report.json"), Path("report.html")}
    return names - skipped == others - skipped and all(
        filecmp.cmp(left / name, right / name, shallow=False) for name in names - skipped)


def kills(saaf: str, source: Path, work: Path, count: int) -> None:
    whole, output, state = work / "whole", work / "killed", work / "state"
    undisturbed = Run(saaf, source, whole, "--shard-bytes", "16MB")
    draw, different, killed = random.Random(1), 0, 0
    for _ in range(count):
        shutil.rmtree(output, ignore_errors=True)
        shutil.rmtree(state, ignore_errors=True)
        command = [
            saaf, "run", "--format", "jsonl", "--output", str(output), "--state", str(state),
            "--shard-bytes", "16MB", str(source)]
        process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
        time.sleep(draw.uniform(0, undisturbed.seconds))
        process.send_signal(signal.SIGKILL)
        killed += process.wait() == -signal.SIGKILL
        subprocess.run(command, stderr=subprocess.DEVNULL, check=False)
        different += not same(whole, output)
    print(f"kill -9 at {count} random moments ({killed} before the end): {different} outputs differ")
    if different:
        sys.exit(1)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--saaf", required=True)
    parser.add_argument("--documents", type=int, default=200_000)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--work", type=Path, help="a folder for the corpus, to be kept")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        work = options.work or Path(temporary)
        os.makedirs(work, exist_ok=True)
        output = work / "out"
        large = corpus(work, options.documents)
        small = corpus(work, options.documents // 10)
        for source in large:
            scaling(options.saaf, source, output, options.rounds)
        for sources in (small, large):
            for source in sources:
                print(f"peak memory, {source.name}: {peak(options.saaf, source, output):.0f} MB")
        kills(options.saaf, small[0], work, options.kills)


if __name__ == "__main__":
    main()
