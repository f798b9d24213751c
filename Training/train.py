#!/usr/bin/env python3
"""Train the model of `extract-main-content` and write it as the package reads it.

  train.py FEATURES TRUTH [MODEL] [--folds N] [--trees N]

FEATURES is a folder that `SaafFeatures` wrote (columns.json, features.bin, blocks.jsonl); TRUTH a
folder of WCXB ground truth, one <id>.json a page; MODEL the file to write. Without it, there is only the evaluation.

A block is content when more than half of its words are in the page's main text, in its order. The
evaluation trains on the pages of some domains and scores those of the others: pages of one site
share a template, and folds by page would measure how well that is remembered.
"""

import argparse
import hashlib
import json
import re
import struct
import sys
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np
from catboost import CatBoostClassifier
from rapidfuzz.distance import LCSseq

WORD = re.compile(r"\w+")
LEVELS = 6


class Pages:
    """The blocks of all pages, with their features, labels and weights."""

    def __init__(self, features, truth):
        self.columns = json.loads((features / "columns.json").read_text("utf-8"))
        raw = np.fromfile(features / "features.bin", dtype=np.uint8)
        self.features = raw.reshape(-1, len(self.columns))
        with open(features / "blocks.jsonl", encoding="utf-8") as lines:
            self.pages = [json.loads(line) for line in lines]
        self.truth = [read_truth(truth / (page["id"] + ".json")) for page in self.pages]
        self.counts = np.array([page["rows"] for page in self.pages])
        self.starts = np.concatenate([[0], np.cumsum(self.counts)])
        self.page_of = np.repeat(np.arange(len(self.pages)), self.counts)
        hits, words = [], []
        for page, truth in zip(self.pages, self.truth):
            for hit, count in align(truth["text"], page["texts"]):
                hits.append(hit)
                words.append(count)
        self.words = np.array(words)
        self.labels = (np.array(hits) * 2 > self.words).astype(int)
        self.weights = weights(self.words, self.page_of, len(self.pages))


def read_truth(path):
    page = json.loads(path.read_text("utf-8"))
    truth = page.get("ground_truth") or {}
    kind = (page.get("_internal") or {}).get("page_type") or "article"
    kind = kind.get("primary", "article") if isinstance(kind, dict) else kind
    host = re.sub(r"^https?://", "", page.get("url", "")).split("/")[0].lower()
    return {"text": truth.get("main_content") or "", "domain": domain(host),
            "type": "collection" if kind == "category" else kind}


def domain(host):
    """The registrable domain, near enough: example.org, example.co.uk."""
    parts = host.split(".")
    long = len(parts) > 2 and len(parts[-2]) <= 3 and len(parts[-1]) == 2
    return ".".join(parts[-3:] if long else parts[-2:])


def align(truth, texts):
    """For each text, how many of its words are in the truth, in order, and how many it has."""
    numbers = {}
    wanted = [numbers.setdefault(word, len(numbers)) for word in WORD.findall(truth.lower())]
    blocks = [[numbers.setdefault(word, len(numbers)) for word in WORD.findall(text.lower())]
              for text in texts]
    flat = [word for block in blocks for word in block]
    found = np.zeros(len(flat) + 1, dtype=int)
    if wanted and flat:
        for step in LCSseq.opcodes(flat, wanted):
            if step.tag == "equal":
                found[step.src_start:step.src_end] = 1
    position = 0
    for block in blocks:
        yield int(found[position:position + len(block)].sum()), len(block)
        position += len(block)


def weights(words, page_of, pages):
    """Long blocks weigh more, blocks of long pages less, each by the square root."""
    own = np.sqrt(np.maximum(words, 1)).astype(float)
    total = np.bincount(page_of, own, pages)
    own /= np.sqrt(np.maximum(total[page_of], 1e-9))
    return own * len(own) / own.sum()


def fit(pages, rows, trees):
    model = CatBoostClassifier(
        iterations=trees, depth=LEVELS, learning_rate=40 / trees, border_count=64,
        bootstrap_type="Bernoulli", subsample=0.7, rsm=0.25, l2_leaf_reg=5, random_seed=7,
        thread_count=2, verbose=0, allow_writing_files=False)
    rows = rows[pages.words[rows] > 0]
    return model.fit(pages.features[rows], pages.labels[rows], sample_weight=pages.weights[rows])


def evaluate(pages, folds, trees):
    """Mean word F1 of pages whose domains the model has not seen."""
    fold_of = np.array([int(hashlib.sha1(truth["domain"].encode()).hexdigest(), 16) % folds
                        for truth in pages.truth])
    scores = defaultdict(list)
    for fold in range(folds):
        model = fit(pages, np.where(fold_of[pages.page_of] != fold)[0], trees)
        for index in np.where(fold_of == fold)[0]:
            rows = slice(pages.starts[index], pages.starts[index + 1])
            score = 0.0
            if pages.counts[index]:
                probabilities = model.predict_proba(pages.features[rows])[:, 1]
                texts = pages.pages[index]["texts"]
                keep = best_cut(probabilities, np.array([len(text.encode()) for text in texts]))
                score = word_f1(pages.truth[index]["text"],
                                [text for text, kept in zip(texts, keep) if kept])
            scores[pages.truth[index]["type"]].append(score)
        print("fold %d of %d" % (fold + 1, folds), file=sys.stderr, flush=True)
    every = [score for some in scores.values() for score in some]
    print("%-16s %5d  %.4f" % ("all", len(every), np.mean(every)))
    for kind, some in sorted(scores.items()):
        print("%-16s %5d  %.4f" % (kind, len(some), np.mean(some)))


def best_cut(probabilities, lengths):
    """The blocks that are kept, as `ContentJudgement` chooses them: those of the best expected F1."""
    order = np.argsort(-probabilities, kind="stable")
    hit = np.cumsum((probabilities * lengths)[order])
    kept = np.cumsum(lengths[order])
    expected = 2 * hit / (kept + (probabilities * lengths).sum())
    return probabilities >= probabilities[order[int(np.argmax(expected))]]


def word_f1(truth, texts):
    want = Counter(WORD.findall(truth.lower()))
    have = Counter(word for text in texts for word in WORD.findall(text.lower()))
    hit = sum((want & have).values())
    return 2 * hit / (sum(want.values()) + sum(have.values())) if hit else 0.0


def write(model, columns, path):
    """Write the model in the form that `BoostedTrees` documents."""
    source = path.with_suffix(".json")
    model.save_model(str(source), format="json")
    data = json.loads(source.read_text("utf-8"))
    source.unlink()
    trees = data["oblivious_trees"]
    scale, bias = data["scale_and_bias"]
    bias = bias[0] if isinstance(bias, list) else bias
    largest = max(abs(leaf) for tree in trees for leaf in tree["leaf_values"]) * scale
    unit = largest / 32767
    out = bytearray(b"SAAFTREE")
    out += struct.pack("<HHHHff", 1, len(columns), len(trees), LEVELS, bias, unit)
    for name in columns:
        out += name.encode() + b"\n"
    for tree in trees:
        splits = tree["splits"] + [None] * (LEVELS - len(tree["splits"]))
        for split in splits:
            if split is None:
                out += struct.pack("<HB", 0, 255)
            else:
                out += struct.pack("<HB", split["float_feature_index"], int(split["border"]))
        leaves = tree["leaf_values"]
        leaves = leaves + [0.0] * ((1 << LEVELS) - len(leaves))
        for leaf in leaves:
            out += struct.pack("<h", round(leaf * scale / unit))
    path.write_bytes(out)
    print("%s: %d trees, %d bytes" % (path, len(trees), len(out)), file=sys.stderr)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("features", type=Path)
    parser.add_argument("truth", type=Path)
    parser.add_argument("model", type=Path, nargs="?")
    parser.add_argument("--folds", type=int, default=5, help="0: do not evaluate")
    parser.add_argument("--trees", type=int, default=400)
    options = parser.parse_args()
    pages = Pages(options.features, options.truth)
    if options.folds:
        evaluate(pages, options.folds, options.trees)
    if options.model:
        write(fit(pages, np.arange(len(pages.labels)), options.trees), pages.columns, options.model)


if __name__ == "__main__":
    main()
