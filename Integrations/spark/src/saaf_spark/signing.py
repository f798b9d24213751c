"""Makes the signatures by which near duplicates are found."""

from __future__ import annotations

import base64
import json
from collections.abc import Sequence
from typing import Any

from pyspark.sql import DataFrame
from pyspark.sql.types import (
    ArrayType,
    BinaryType,
    BooleanType,
    StringType,
    StructField,
    StructType,
)

from saaf_spark import job
from saaf_spark.partition import Row

SIGNATURES = StructType(
    [
        StructField("state", StringType(), nullable=False),
        StructField("digest", StringType()),
        StructField("bands", ArrayType(StringType(), containsNull=False)),
        StructField("sketch", BinaryType()),
        StructField("complete", BooleanType()),
        StructField("code", StringType()),
        StructField("stage", StringType()),
        StructField("message", StringType()),
    ]
)
"""The columns behind the id.

``state`` is ``signed``, ``dropped`` or ``quarantined``. Documents with the same ``digest`` have the
same text; those with a common band may be near duplicates; ``sketch`` holds the least hashes of the
shingles, ascending, four bytes each with the lowest first, and ``complete`` says whether all of them.
"""


def signatures(
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
    """Signs each row's document as it is after cleaning; the arguments are those of ``clean``."""
    id_field = StructField("id", job.id_type(df, id_column))
    return job.run(
        df,
        pipeline=pipeline,
        text_column=text_column,
        html_column=html_column,
        id_column=id_column,
        url_column=url_column,
        saaf=saaf,
        extra_args=["--signatures", *extra_args],
        schema=StructType([id_field, *SIGNATURES.fields]),
        parse=_row,
    )


def _row(answer: str, end: int, id: Any) -> Row:
    fields = json.loads(answer)
    state = fields["state"]
    if state == "signed":
        return {
            "id": id,
            "state": state,
            "digest": fields["digest"],
            "bands": fields["bands"],
            "sketch": base64.b64decode(fields["sketch"]),
            "complete": fields["complete"],
        }
    return {
        "id": id,
        "state": state,
        "code": fields["reason"] if state == "dropped" else fields["code"],
        "stage": fields["stage"],
        "message": fields["message"],
    }
