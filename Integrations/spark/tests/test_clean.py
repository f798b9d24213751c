from __future__ import annotations

import json
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from documents import text
from pyspark.errors import PythonException
from pyspark.sql import DataFrame, SparkSession

from saaf_spark import clean


def answers(saaf: str, rows: list[tuple[str, str | None]]) -> dict[str, str]:
    """The articles, by id, that a worker gives by hand."""
    lines = "".join(json.dumps({"id": id, "text": text}) + "\n" for id, text in rows)
    output = subprocess.run(
        [saaf, "worker"], input=lines.encode(), capture_output=True, check=True
    ).stdout.decode()
    articles = {}
    for line in output.splitlines():
        id = json.loads(line)["id"]
        if '"state":"emitted"' in line:
            articles[id] = line.split(',"article":', 1)[1][:-1]
    return articles


@pytest.fixture(scope="module")
def rows() -> list[tuple[str, str | None]]:
    rows: list[tuple[str, str | None]] = [(f"d{number}", text(number)) for number in range(10_000)]
    rows[1234] = ("binary", "\0\0\0\0\1")
    rows[2345] = ("nothing", None)
    return rows


@pytest.fixture(scope="module")
def expected(saaf: str, rows: list[tuple[str, str | None]]) -> dict[str, str]:
    return answers(saaf, rows)


def check(
    result: DataFrame, rows: list[tuple[str, str | None]], expected: dict[str, str]
) -> None:
    found = result.collect()
    assert sorted(row.id for row in found) == sorted(id for id, _ in rows)
    articles = {row.id: row.article for row in found if row.state == "emitted"}
    assert articles == expected
    others = {row.id: (row.state, row.code, row.stage) for row in found if row.article is None}
    assert others == {
        "binary": ("quarantined", "input.binary", "read"),
        "nothing": ("quarantined", "line.no-document", "read"),
    }


def test_every_row_has_one_answer(
    spark: SparkSession,
    saaf: str,
    rows: list[tuple[str, str | None]],
    expected: dict[str, str],
) -> None:
    df = spark.createDataFrame(rows, "id string, text string").repartition(4)
    check(clean(df, text_column="text", saaf=saaf), rows, expected)


def test_a_worker_that_is_killed_loses_nothing(
    spark: SparkSession,
    saaf: str,
    rows: list[tuple[str, str | None]],
    expected: dict[str, str],
    tmp_path: Path,
) -> None:
    """The first worker to start is killed between two answers; the task is run again."""
    killed = tmp_path / "killed"
    script = tmp_path / "saaf"
    script.write_text(
        f"""#!{sys.executable}
import os, signal, subprocess, sys
command = [{saaf!r}, *sys.argv[1:]]
try:
    os.close(os.open({str(killed)!r}, os.O_CREAT | os.O_EXCL))
except FileExistsError:
    os.execv(command[0], command)
child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
for _ in range(500):
    child.stdin.write(sys.stdin.buffer.readline())
    child.stdin.flush()
    sys.stdout.buffer.write(child.stdout.readline())
sys.stdout.buffer.write(b'{{"id":"d')
sys.stdout.buffer.flush()
child.send_signal(signal.SIGKILL)
os.kill(os.getpid(), signal.SIGKILL)
"""
    )
    script.chmod(script.stat().st_mode | stat.S_IXUSR)
    df = spark.createDataFrame(rows, "id string, text string").repartition(2)
    check(clean(df, text_column="text", saaf=str(script)), rows, expected)
    assert killed.exists()


def test_an_empty_partition_starts_no_worker(
    spark: SparkSession, saaf: str, tmp_path: Path
) -> None:
    started = tmp_path / "started"
    script = tmp_path / "saaf"
    script.write_text(f'#!/bin/sh\necho one >> {started}\nexec {saaf} "$@"\n')
    script.chmod(0o755)
    df = spark.createDataFrame([(1, text(1))], "id int, text string").repartition(8)
    result = clean(df, text_column="text", saaf=str(script)).collect()
    assert [(row.id, row.state) for row in result] == [(1, "emitted")]
    assert started.read_text() == "one\n"
    empty = clean(df.where("id > 1"), text_column="text", saaf=str(script))
    assert empty.collect() == []
    assert started.read_text() == "one\n"


def test_pages_are_strings_or_bytes_and_have_addresses(spark: SparkSession, saaf: str) -> None:
    page = '<meta charset="windows-1251"><p>Озеро <a href="b">глубокое</a>.</p>'
    strings = spark.createDataFrame([(7, page, "https://example.org/a/")], "n long, h string, u string")
    binary = spark.createDataFrame(
        [(7, bytearray(page.encode("cp1251")), "https://example.org/a/")], "n long, h binary, u string"
    )
    for df in (strings, binary):
        row = clean(
            df, "minimal", html_column="h", id_column="n", url_column="u", saaf=saaf
        ).collect()[0]
        article = json.loads(row.article)
        assert row.id == 7 and article["id"] == "7"
        assert article["body"][0]["text"] == "Озеро глубокое."
        assert article["source"]["path"] == "https://example.org/a/"
        assert "https://example.org/a/b" in row.article


def test_dropped_documents_say_why(spark: SparkSession, saaf: str) -> None:
    df = spark.createDataFrame([("a", "A lake.")], "id string, text string")
    row = clean(df, "strict", text_column="text", saaf=saaf).collect()[0]
    assert (row.state, row.article) == ("dropped", None)
    assert row.code and row.stage and row.message


def test_a_worker_that_fails_says_what_it_said(spark: SparkSession, saaf: str) -> None:
    df = spark.createDataFrame([("a", "A lake.")], "id string, text string")
    with pytest.raises(PythonException) as error:
        clean(df, "articel", text_column="text", saaf=saaf).collect()
    assert "exit code 2" in str(error.value)
    assert "articel" in str(error.value)
    with pytest.raises(PythonException) as error:
        clean(df, text_column="text", saaf="/missing/saaf").collect()
    assert "cannot start '/missing/saaf'" in str(error.value)


def test_what_is_asked_for_must_be_there(spark: SparkSession) -> None:
    df = spark.createDataFrame([(1.5, "A lake.")], "id double, text string")
    with pytest.raises(TypeError, match="ids are strings or integers"):
        clean(df, text_column="text")
    with pytest.raises(ValueError, match="no column 'name'"):
        clean(df, text_column="text", id_column="name")
    named = df.selectExpr("string(id) AS id", "text")
    with pytest.raises(ValueError, match="one of text_column and html_column"):
        clean(named)
    with pytest.raises(ValueError, match="no column 'body'"):
        clean(named, html_column="body")
