from __future__ import annotations

import random

import pytest
from pyspark.sql import SparkSession

from saaf_spark.components import connected_components


def heads(edges: list[tuple[int, int]]) -> dict[int, int]:
    """The least node of each component, by following edges one by one."""
    parent: dict[int, int] = {}

    def find(node: int) -> int:
        while parent.setdefault(node, node) != node:
            node = parent[node]
        return node

    for a, b in edges:
        one, other = find(a), find(b)
        parent[max(one, other)] = min(one, other)
    return {node: find(node) for node in parent if find(node) != node}


def graphs() -> list[list[tuple[int, int]]]:
    generator = random.Random(11)
    chain = list(range(60))
    generator.shuffle(chain)
    return [
        [],
        [(3, 3)],
        [(2, 1), (1, 2), (2, 1)],
        list(zip(chain, chain[1:])),
        [(100, node) for node in range(20)] + [(7, 200)],
        [(generator.randrange(80), generator.randrange(80)) for _ in range(50)],
    ]


@pytest.mark.parametrize("edges", graphs())
def test_each_node_gets_the_least_of_its_component(
    spark: SparkSession, edges: list[tuple[int, int]]
) -> None:
    found = connected_components(spark.createDataFrame(edges, "a int, b int")).collect()
    assert len(found) == len({row.node for row in found})
    assert {row.node: row.head for row in found} == heads(edges)
