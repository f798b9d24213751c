"""A ``saaf worker`` as a child process: lines in, as many lines out, in the same order."""

from __future__ import annotations

import queue
import subprocess
import threading
from collections import deque
from collections.abc import Sequence
from types import TracebackType

_STDERR_LINES = 20
_BATCHES_AHEAD = 2


class WorkerFailed(RuntimeError):
    """The worker ended early, or did not answer as it should. Spark runs the task again."""


class WorkerProcess:
    """A running worker.

    The child's pipes are written and read on threads of their own: a child that waits for its
    answers to be read takes no more lines, and whoever only writes then would wait forever.
    """

    def __init__(self, command: Sequence[str]) -> None:
        self._command = list(command)
        try:
            self._process = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
            )
        except OSError as error:
            raise WorkerFailed(
                f"cannot start '{self._command[0]}': {error}; install saaf on every machine, or "
                "give its path as saaf="
            ) from error
        self._stderr: deque[str] = deque(maxlen=_STDERR_LINES)
        self._requests: queue.Queue[bytes | None] = queue.Queue(_BATCHES_AHEAD)
        # Without a bound, because what it holds are the answers to the few batches that are on the
        # way; a bound could let the reader, the child and the writer wait for one another.
        self._answers: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._broken = threading.Event()
        self._threads = [
            threading.Thread(target=body, daemon=True)
            for body in (self._write, self._read, self._read_errors)
        ]
        for thread in self._threads:
            thread.start()

    def __enter__(self) -> WorkerProcess:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Leaves no child behind, also when the answers are not wanted any more."""
        self._broken.set()
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()
        self._put(None)
        for thread in self._threads:
            thread.join()

    def send(self, lines: bytes) -> None:
        """Hands over whole lines; waits while the child has enough to do."""
        self._put(lines)

    def end_input(self) -> None:
        """Says that no more lines follow."""
        self._put(None)

    def receive(self, wait: bool) -> bytes | None:
        """One answer without its line feed.

        Returns ``None`` when there is none yet and ``wait`` is false.
        Raises ``WorkerFailed`` when no more will come.
        """
        try:
            answer = self._answers.get(block=wait)
        except queue.Empty:
            return None
        if answer is None:
            raise self._failure("gave fewer answers than lines")
        return answer

    def finish(self) -> None:
        """Waits for the child's end. Raises ``WorkerFailed`` when it ends otherwise than well."""
        rest = self._answers.get()
        if rest is not None:
            raise self._failure(f"gave more answers than lines: {rest[:200]!r}")
        if self._process.wait() != 0:
            raise self._failure("failed")

    def _put(self, lines: bytes | None) -> None:
        while True:
            try:
                self._requests.put(lines, timeout=0.1)
                return
            except queue.Full:
                # Once the pipe is broken nobody takes requests any more.
                if self._broken.is_set():
                    return

    def _write(self) -> None:
        pipe = self._process.stdin
        assert pipe is not None
        try:
            while (lines := self._requests.get()) is not None:
                pipe.write(lines)
                pipe.flush()
        except OSError:
            # The child has gone; how it ended is told when its answers are missed.
            self._broken.set()
        finally:
            try:
                pipe.close()
            except OSError:
                self._broken.set()

    def _read(self) -> None:
        pipe = self._process.stdout
        assert pipe is not None
        for line in pipe:
            if line.endswith(b"\n"):
                self._answers.put(line[:-1])
            # What lacks its end was cut off with the child.
        self._answers.put(None)

    def _read_errors(self) -> None:
        pipe = self._process.stderr
        assert pipe is not None
        for line in pipe:
            self._stderr.append(line.decode("utf-8", "replace").rstrip("\n"))

    def _failure(self, what: str) -> WorkerFailed:
        try:
            code = self._process.wait(timeout=10)
            end = f"killed by signal {-code}" if code < 0 else f"exit code {code}"
        except subprocess.TimeoutExpired:
            end = "it still runs"
        self._threads[2].join(timeout=10)
        tail = "\n".join(self._stderr) or "(nothing)"
        command = " ".join(self._command)
        return WorkerFailed(f"'{command}' {what} ({end}); its standard error:\n{tail}")
