"""Cleans the documents of a Spark DataFrame with ``saaf``, one worker process a partition."""

from saaf_spark.cleaning import ARTICLES, clean
from saaf_spark.near_duplicates import near_duplicates
from saaf_spark.signing import SIGNATURES, signatures
from saaf_spark.worker_process import WorkerFailed

__all__ = [
    "ARTICLES",
    "SIGNATURES",
    "WorkerFailed",
    "clean",
    "near_duplicates",
    "signatures",
]
