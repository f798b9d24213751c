from __future__ import annotations

import random
from array import array

from pyspark.sql import SparkSession

from saaf_spark import near_duplicates, signatures
from saaf_spark.near_duplicates import sketch_similarity

_WORDS = ["झील", "तालाब", "कल", "कुल", "हवा", "पानी", "নদী", "البحيرة", "река", "lake", "deep", "फल", "फूल"]


def article(seed: int, count: int = 300) -> list[str]:
    generator = random.Random(seed)
    return [f"{generator.choice(_WORDS)}{generator.randrange(50)}" for _ in range(count)]


def lines(words: list[str]) -> str:
    return "\n\n".join(" ".join(words[start : start + 50]) + "." for start in range(0, len(words), 50))


def test_copies_are_found_wherever_they_lie(spark: SparkSession, saaf: str) -> None:
    rows = [(f"a{seed:03}", lines(article(seed))) for seed in range(300)]
    twins = {}
    for seed in range(0, 300, 3):
        words = article(seed)
        # One word in 300: 5 of some 300 shingles differ on each side.
        words[seed % 300] = "और"
        rows.append((f"b{seed:03}", lines(words)))
        twins[f"b{seed:03}"] = f"a{seed:03}"
    rows += [("c000", lines(article(0))), ("empty", ""), ("bad", "\0\0\0\0\1")]
    twins["c000"] = "a000"
    random.Random(5).shuffle(rows)
    df = spark.createDataFrame(rows, "id string, text string").repartition(4)
    found = near_duplicates(df, "minimal", text_column="text", saaf=saaf).collect()
    assert {row.id: row.twin for row in found} == twins
    similarity = {row.id: row.similarity for row in found}
    assert similarity["c000"] == 1.0
    assert all(0.9 < similarity[id] < 1 for id in twins if id.startswith("b"))


def test_what_differs_in_half_is_no_copy(spark: SparkSession, saaf: str) -> None:
    one, other = article(1), article(2)
    rows = [(1, lines(one)), (2, lines(one[:150] + other[150:]))]
    df = spark.createDataFrame(rows, "id long, text string")
    assert near_duplicates(df, "minimal", text_column="text", saaf=saaf).collect() == []
    found = near_duplicates(
        df, "minimal", text_column="text", saaf=saaf, similarity=0.01
    ).collect()
    # At a third, bands of eight rows rarely meet; what they find is right.
    assert all((row.id, row.twin) == (2, 1) and row.similarity < 0.5 for row in found)


def test_signatures_tell_of_every_document(spark: SparkSession, saaf: str) -> None:
    rows = [("a", "A lake is deep."), ("b", "\0\0\0\0\1"), ("c", "")]
    df = spark.createDataFrame(rows, "id string, text string")
    found = {row.id: row for row in signatures(df, text_column="text", saaf=saaf).collect()}
    assert {id: row.state for id, row in found.items()} == {
        "a": "signed",
        "b": "quarantined",
        "c": "signed",
    }
    assert len(found["a"].bands) == 14 and found["a"].complete
    assert found["b"].code == "input.binary"
    assert found["c"].digest is None and found["c"].bands == []


def test_the_similarity_of_sketches_is_that_of_the_sets() -> None:
    def sketch(numbers: range, limit: int) -> tuple[bytes, bool]:
        return array("I", list(numbers)[:limit]).tobytes(), len(numbers) <= limit

    one, other = range(0, 1000), range(250, 1250)
    assert sketch_similarity(*sketch(one, 5000), *sketch(other, 5000)) == 750 / 1250
    assert sketch_similarity(*sketch(one, 5000), *sketch(one, 5000)) == 1
    assert sketch_similarity(*sketch(range(0), 9), *sketch(one, 5000)) == 0
    # Of the 500 least of the union, the last 250 are common.
    assert sketch_similarity(*sketch(one, 500), *sketch(other, 5000)) == 0.5
