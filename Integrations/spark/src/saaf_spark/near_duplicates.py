"""Finds near duplicates in a whole corpus."""

from __future__ import annotations

import sys
from array import array
from collections.abc import Iterator, Sequence

import pyarrow as pa
from pyspark.sql import DataFrame, Window
from pyspark.sql import functions as F
from pyspark.sql.types import DataType, DoubleType, StructField, StructType

from saaf_spark import job
from saaf_spark.components import connected_components
from saaf_spark.signing import signatures

_BUCKET = 8


def near_duplicates(
    df: DataFrame,
    pipeline: str = "article",
    *,
    similarity: float = 0.8,
    text_column: str | None = None,
    html_column: str | None = None,
    id_column: str = "id",
    url_column: str | None = None,
    saaf: str = "saaf",
    extra_args: Sequence[str] = (),
) -> DataFrame:
    """The documents that repeat another: rows ``id``, ``twin``, ``similarity``.

    Workers make the signatures; Spark groups them by their bands, compares the sketches of those
    that share one, and joins the pairs from ``similarity`` on to components. Of a component the
    document with the least id is kept. A row's ``similarity`` is that to the kept one, and can be
    less than was asked for where others lie between the two.

    Of documents that share a band, each is compared with the first eight by id; a bucket of a
    million copies costs eight million comparisons, not the square.
    """
    if not 0 < similarity <= 1:
        raise ValueError(f"similarity is {similarity}; give a number above 0 and up to 1")
    signed = (
        signatures(
            df.where(F.col(id_column).isNotNull()),
            pipeline,
            text_column=text_column,
            html_column=html_column,
            id_column=id_column,
            url_column=url_column,
            saaf=saaf,
            extra_args=extra_args,
        )
        .where("state = 'signed' AND digest IS NOT NULL")
        .select("id", "digest", "bands", "sketch", "complete")
        .persist()
    )
    kind = job.id_type(df, id_column)
    similar = _compared(_candidates(signed), signed, kind).where(F.col("similarity") >= similarity)
    heads = connected_components(similar.select("a", "b"))
    twins = _compared(
        heads.select(F.col("head").alias("a"), F.col("node").alias("b")), signed, kind
    )
    return twins.select(F.col("b").alias("id"), F.col("a").alias("twin"), "similarity")


def _candidates(signed: DataFrame) -> DataFrame:
    """Pairs ``a < b`` of which one is among the first of a bucket that both are in."""
    keys = signed.select(
        "id", F.explode(F.array_append("bands", F.col("digest"))).alias("key")
    )
    ranked = keys.withColumn(
        "rank", F.row_number().over(Window.partitionBy("key").orderBy("id"))
    )
    first = ranked.where(F.col("rank") <= _BUCKET).select("key", F.col("id").alias("a"))
    others = ranked.where("rank > 1").select("key", F.col("id").alias("b"))
    return first.join(others, "key").where("a < b").select("a", "b").distinct()


def _compared(pairs: DataFrame, signed: DataFrame, kind: DataType) -> DataFrame:
    """The pairs with the similarity of their sketches."""
    one = signed.select(
        F.col("id").alias("a"),
        F.col("digest").alias("digest_a"),
        F.col("sketch").alias("sketch_a"),
        F.col("complete").alias("complete_a"),
    )
    other = signed.select(
        F.col("id").alias("b"),
        F.col("digest").alias("digest_b"),
        F.col("sketch").alias("sketch_b"),
        F.col("complete").alias("complete_b"),
    )
    both = pairs.join(one, "a").join(other, "b")
    schema = StructType(
        [
            StructField("a", kind),
            StructField("b", kind),
            StructField("similarity", DoubleType(), nullable=False),
        ]
    )
    return both.mapInArrow(_similarities, schema)


def _similarities(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    for batch in batches:
        values = [
            1.0 if digest_a == digest_b else sketch_similarity(a, complete_a, b, complete_b)
            for digest_a, a, complete_a, digest_b, b, complete_b in zip(
                *(
                    batch.column(f"{name}_{side}").to_pylist()
                    for side in ("a", "b")
                    for name in ("digest", "sketch", "complete")
                ),
                strict=True,
            )
        ]
        yield pa.RecordBatch.from_arrays(
            [batch.column("a"), batch.column("b"), pa.array(values, pa.float64())],
            names=["a", "b", "similarity"],
        )


def sketch_similarity(a: bytes, complete_a: bool, b: bytes, complete_b: bool) -> float:
    """The Jaccard similarity of two sets, of which the least hashes are known.

    Exact where both sketches are complete; else the share of common hashes among the least ones of
    the union, as far as both are known (Beyer et al. 2007).
    """
    first, second = _hashes(a), _hashes(b)
    known = [len(part) for part, all in ((first, complete_a), (second, complete_b)) if not all]
    union = sorted(first | second)[: min(known, default=None)]
    common = first & second
    return sum(hash in common for hash in union) / len(union) if union else 0.0


def _hashes(sketch: bytes) -> set[int]:
    hashes = array("I", sketch)
    if sys.byteorder == "big":
        hashes.byteswap()
    return set(hashes)
