from __future__ import annotations

import os
import sys

import pytest

from saaf_spark.worker_process import WorkerFailed, WorkerProcess


def python(program: str) -> WorkerProcess:
    return WorkerProcess([sys.executable, "-c", program])


def test_more_than_the_pipes_hold_goes_through() -> None:
    line = b"x" * 100_000 + b"\n"
    with WorkerProcess(["cat"]) as worker:
        for _ in range(50):
            worker.send(line * 3)
        worker.end_input()
        for _ in range(150):
            assert worker.receive(wait=True) == line[:-1]
        worker.finish()


def test_answers_that_are_missing_are_an_error_with_the_end_of_standard_error() -> None:
    program = "import sys; print(input()); print('of no use', file=sys.stderr); sys.exit(3)"
    with python(program) as worker:
        worker.send(b"1\n2\n")
        worker.end_input()
        assert worker.receive(wait=True) == b"1"
        with pytest.raises(WorkerFailed, match=r"(?s)fewer answers.*exit code 3.*of no use"):
            worker.receive(wait=True)


def test_a_line_that_was_cut_off_is_no_answer() -> None:
    program = "import os; os.write(1, b'1\\n2'); os.kill(os.getpid(), 9)"
    with python(program) as worker:
        worker.send(b"1\n2\n")
        assert worker.receive(wait=True) == b"1"
        with pytest.raises(WorkerFailed, match="killed by signal 9"):
            worker.receive(wait=True)


def test_an_exit_code_behind_all_answers_is_an_error() -> None:
    with python("import sys; print(input()); sys.exit(5)") as worker:
        worker.send(b"1\n")
        worker.end_input()
        assert worker.receive(wait=True) == b"1"
        with pytest.raises(WorkerFailed, match="exit code 5"):
            worker.finish()


def test_too_many_answers_are_an_error() -> None:
    with python("print(input()); print('more')") as worker:
        worker.send(b"1\n")
        worker.end_input()
        assert worker.receive(wait=True) == b"1"
        with pytest.raises(WorkerFailed, match="more answers"):
            worker.finish()


def test_a_child_that_reads_nothing_stops_nobody() -> None:
    with python("pass") as worker:
        for _ in range(20):
            worker.send(b"x" * 100_000 + b"\n")
        with pytest.raises(WorkerFailed, match="fewer answers"):
            worker.receive(wait=True)


def test_no_child_is_left_when_answers_are_not_wanted() -> None:
    with WorkerProcess(["cat"]) as worker:
        worker.send(b"1\n")
        pid = worker._process.pid
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
