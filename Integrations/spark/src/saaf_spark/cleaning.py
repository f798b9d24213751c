"""Cleans the documents of a DataFrame."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from pyspark.sql import DataFrame
from pyspark.sql.types import StringType, StructField, StructType

from saaf_spark import job
from saaf_spark.partition import Row
from saaf_spark.worker_process import WorkerFailed

ARTICLES = StructType(
    [
        StructField("state", StringType(), nullable=False),
        StructField("article", StringType()),
        StructField("code", StringType()),
        StructField("stage", StringType()),
        StructField("message", StringType()),
    ]
)
"""The columns behind the id, which has the type that it came with.

``state`` is ``emitted``, ``dropped`` or ``quarantined``. ``article`` is the JSON of an emitted
article, byte for byte what ``saaf run --format jsonl`` writes. ``code``, ``stage`` and ``message``
say why there is none.
"""

_EMITTED = ',"state":"emitted","article":'


def clean(
    df: DataFrame,
    pipeline: str = "article",
    *,
    text_column: str | None = None,
    html_column: str | None = None,
    id_column: str = "id",
    url_column: str | None = None,
    saaf: str = "saaf",
    extra_args: Sequence[str] = (),
) -> DataFrame:
    """Cleans each row's document with one ``saaf worker`` for each partition.

    Every row has one row in the result: its id and the columns of ``ARTICLES``. A document that
    cannot be cleaned is a row like any other; a worker that ends early fails the task, which Spark
    then runs again.

    :param pipeline: a shipped pipeline, or the path of a file that every machine has.
    :param text_column: the column with texts, strings or binary; or
    :param html_column: the column with pages. Binary pages may have any encoding.
    :param id_column: the column with the ids, strings or integers.
    :param url_column: the column with the addresses of the pages.
    :param saaf: the program, on every machine.
    :param extra_args: more arguments of ``saaf worker``, for example ``["--ledger", "none"]``.
    """
    id_field = StructField("id", job.id_type(df, id_column))
    return job.run(
        df,
        pipeline=pipeline,
        text_column=text_column,
        html_column=html_column,
        id_column=id_column,
        url_column=url_column,
        saaf=saaf,
        extra_args=extra_args,
        schema=StructType([id_field, *ARTICLES.fields]),
        parse=_row,
    )


def _row(answer: str, end: int, id: Any) -> Row:
    # The article is cut out, not read and written again, so that not a byte of it differs.
    if answer.startswith(_EMITTED, end) and answer.endswith("}"):
        article = answer[end + len(_EMITTED) : -1]
        return {"id": id, "state": "emitted", "article": article}
    fields = json.loads(answer)
    state = fields.get("state")
    if state not in ("dropped", "quarantined"):
        raise WorkerFailed(f"an answer has the state {state!r}: {answer[:200]!r}")
    return {
        "id": id,
        "state": state,
        "code": fields["reason"] if state == "dropped" else fields["code"],
        "stage": fields["stage"],
        "message": fields["message"],
    }
