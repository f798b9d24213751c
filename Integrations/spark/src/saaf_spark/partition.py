"""What a task does: the rows of a partition through one worker, and its answers as rows."""

from __future__ import annotations

import base64
import json
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import pyarrow as pa

from saaf_spark.worker_process import WorkerFailed, WorkerProcess

Row = dict[str, Any]
"""A row of the result, by column."""

ParseAnswer = Callable[[str, int, Any], Row]
"""Makes a row of an answer, of where its id ends, and of the id."""

_BATCH_ROWS = 1000
_PREFIX = '{"id":'
_decoder = json.JSONDecoder()


@dataclass(frozen=True)
class PartitionJob:
    """All that a task has to know; it is sent to the executors."""

    command: Sequence[str]
    id_column: str
    content_column: str
    field: str
    """The field of the lines for the content: ``text``, ``html`` or ``base64``."""
    url_column: str | None
    schema: pa.Schema
    parse: ParseAnswer

    def __call__(self, batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        filled = (batch for batch in batches if batch.num_rows > 0)
        first = next(filled, None)
        if first is None:
            return
        with WorkerProcess(self.command) as worker:
            yield from self._run(worker, first, filled)

    def _run(
        self, worker: WorkerProcess, first: pa.RecordBatch, others: Iterator[pa.RecordBatch]
    ) -> Iterator[pa.RecordBatch]:
        waiting: deque[Any] = deque()
        rows: list[Row] = []
        batch: pa.RecordBatch | None = first
        while batch is not None:
            ids, lines = self._lines(batch)
            waiting.extend(ids)
            worker.send(lines)
            while waiting and (answer := worker.receive(wait=False)) is not None:
                rows.append(self._row(answer, waiting.popleft()))
                if len(rows) == _BATCH_ROWS:
                    yield self._batch(rows)
            batch = next(others, None)
        worker.end_input()
        while waiting:
            answer = worker.receive(wait=True)
            assert answer is not None
            rows.append(self._row(answer, waiting.popleft()))
            if len(rows) == _BATCH_ROWS:
                yield self._batch(rows)
        # Only now are the last rows given: a worker that failed has none that count.
        worker.finish()
        if rows:
            yield self._batch(rows)

    def _lines(self, batch: pa.RecordBatch) -> tuple[list[Any], bytes]:
        ids = batch.column(self.id_column).to_pylist()
        contents = batch.column(self.content_column).to_pylist()
        urls = (
            [None] * len(ids)
            if self.url_column is None
            else batch.column(self.url_column).to_pylist()
        )
        lines: list[str] = []
        for id, content, url in zip(ids, contents, urls, strict=True):
            if isinstance(content, bytes | bytearray):
                content = base64.b64encode(content).decode("ascii")
            line = {"id": id, self.field: content}
            if url is not None:
                line["url"] = url
            lines.append(json.dumps(line, ensure_ascii=False))
        lines.append("")
        return ids, "\n".join(lines).encode("utf-8")

    def _row(self, answer: bytes, id: Any) -> Row:
        text = answer.decode("utf-8")
        if not text.startswith(_PREFIX):
            raise WorkerFailed(f"an answer does not begin with {_PREFIX}: {text[:200]!r}")
        found, end = _decoder.raw_decode(text, len(_PREFIX))
        if found != id:
            raise WorkerFailed(f"the answer to id {id!r} has the id {found!r}")
        return self.parse(text, end, id)

    def _batch(self, rows: list[Row]) -> pa.RecordBatch:
        batch = pa.RecordBatch.from_pylist(rows, schema=self.schema)
        rows.clear()
        return batch
