"""Connected components of a graph in a DataFrame."""

from __future__ import annotations

from pyspark.sql import DataFrame, Window
from pyspark.sql import functions as F


def connected_components(edges: DataFrame) -> DataFrame:
    """The least node of each node's component: rows ``node``, ``head``, without the heads.

    Large-star and small-star in turn, until all that is left are stars (Kiveris, Lattanzi, Mirrokni,
    Rastogi and Vassilvitskii, *Connected Components in MapReduce and Beyond*, 2014). That takes
    O(log² *n*) rounds, in practice a handful, each with two shuffles of the edges.

    Where the session has a checkpoint directory, each round is written there; else the executors keep
    it, and the job fails when one of them is lost.

    :param edges: rows ``a``, ``b`` of any one type that can be ordered.
    """
    rounds = _kept(edges.where("a != b").select("a", "b").distinct())
    while not _are_stars(rounds):
        rounds = _kept(_small_star(_large_star(rounds)))
    return rounds.select(F.col("a").alias("node"), F.col("b").alias("head"))


def _kept(edges: DataFrame) -> DataFrame:
    """The rows without how they came to be: each round has those before it in its plan four times."""
    if edges.sparkSession.sparkContext.getCheckpointDir() is not None:
        return edges.checkpoint()
    return edges.localCheckpoint()


def _large_star(edges: DataFrame) -> DataFrame:
    """Connects all greater neighbours of each node with the least of its neighbours or itself."""
    both = edges.union(edges.select(F.col("b").alias("a"), F.col("a").alias("b")))
    least = F.least("a", F.min("b").over(Window.partitionBy("a")))
    return both.select("a", "b", least.alias("least")).where("b > a").select(
        F.col("b").alias("a"), F.col("least").alias("b")
    )


def _small_star(edges: DataFrame) -> DataFrame:
    """Connects each node, and its lesser neighbours, with the least of these."""
    oriented = edges.select(F.greatest("a", "b").alias("a"), F.least("a", "b").alias("b"))
    with_least = oriented.select(
        "a", "b", F.min("b").over(Window.partitionBy("a")).alias("least")
    )
    centre = with_least.select("a", F.col("least").alias("b"))
    others = with_least.where("b != least").select(
        F.col("b").alias("a"), F.col("least").alias("b")
    )
    return centre.union(others).distinct()


def _are_stars(edges: DataFrame) -> bool:
    """Whether each node has one edge, to a node that is less and has none of its own."""
    wrong = edges.where("b > a").union(
        edges.join(edges.select(F.col("b").alias("a")), on="a", how="leftsemi")
    )
    doubled = edges.groupBy("a").count().where("count > 1")
    return wrong.isEmpty() and doubled.isEmpty()
