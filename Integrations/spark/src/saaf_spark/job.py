"""Makes the job of a partition from a DataFrame and the names of its columns."""

from __future__ import annotations

import os
from collections.abc import Sequence

import pyarrow as pa
from pyspark.sql import DataFrame
from pyspark.sql.pandas.types import to_arrow_type
from pyspark.sql.types import (
    BinaryType,
    ByteType,
    DataType,
    IntegerType,
    LongType,
    ShortType,
    StringType,
    StructType,
)

from saaf_spark.partition import ParseAnswer, PartitionJob

_IDS = (StringType, LongType, IntegerType, ShortType, ByteType)


def id_type(df: DataFrame, id_column: str) -> DataType:
    """The type of the ids. Raises ``TypeError`` for one that no line can carry."""
    if id_column not in df.columns:
        raise ValueError(f"no column '{id_column}'; there are: {', '.join(df.columns)}")
    kind = df.schema[id_column].dataType
    if not isinstance(kind, _IDS):
        raise TypeError(
            f"column '{id_column}' is {kind.simpleString()}; ids are strings or integers: cast it"
        )
    return kind


def run(
    df: DataFrame,
    *,
    pipeline: str,
    text_column: str | None,
    html_column: str | None,
    id_column: str,
    url_column: str | None,
    saaf: str,
    extra_args: Sequence[str],
    schema: StructType,
    parse: ParseAnswer,
) -> DataFrame:
    """Runs a worker over each partition of ``df``."""
    if (text_column is None) == (html_column is None):
        raise ValueError("give one of text_column and html_column")
    content = text_column if text_column is not None else html_column
    assert content is not None
    names = [id_column, content] + ([] if url_column is None else [url_column])
    for name in names:
        if name not in df.columns:
            raise ValueError(f"no column '{name}'; there are: {', '.join(df.columns)}")
    command = [saaf, "worker", "--pipeline", pipeline, *extra_args]
    field = "text" if text_column is not None else "html"
    kind = df.schema[content].dataType
    if isinstance(kind, BinaryType):
        media = "text/plain" if text_column is not None else "text/html"
        command += ["--base64-field", field, "--media-type", media]
    elif not isinstance(kind, StringType):
        raise TypeError(
            f"column '{content}' is {kind.simpleString()}; documents are strings or binary"
        )
    job = PartitionJob(
        command=[os.fspath(part) for part in command],
        id_column=id_column,
        content_column=content,
        field=field,
        url_column=url_column,
        schema=pa.schema([(f.name, to_arrow_type(f.dataType)) for f in schema.fields]),
        parse=parse,
    )
    return df.select(*dict.fromkeys(names)).mapInArrow(job, schema)
