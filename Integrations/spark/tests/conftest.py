from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pyspark.sql import SparkSession

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="session")
def saaf() -> str:
    path = os.environ.get("SAAF", str(ROOT / ".build/release/saaf"))
    assert os.access(path, os.X_OK), f"no program '{path}'; run `make build`, or set SAAF"
    return path


@pytest.fixture(scope="session")
def spark() -> Iterator[SparkSession]:
    """A cluster of two machines, as far as Spark can tell: only there are tasks run again."""
    os.environ["PYSPARK_PYTHON"] = sys.executable
    session = (
        SparkSession.builder.master("local-cluster[2,1,1024]")
        .appName("saaf-spark")
        .config("spark.sql.shuffle.partitions", "4")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", "500")
        .getOrCreate()
    )
    yield session
    session.stop()
