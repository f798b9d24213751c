#!/usr/bin/env python3
"""Train the models of `extract-main-content` and write them as the package reads them.

  train.py FEATURES TRUTH [MODELS] [--made FOLDER] [--folds N] [--trees N]

FEATURES is a folder that `SaafFeatures` wrote (columns.json, features.bin, blocks.jsonl); TRUTH a
folder of WCXB ground truth, one <id>.json a page; MODELS the folder to write kind.model,
articles.model and others.model to. Without it, there is only the evaluation. FOLDER has the
features of the pages that `augment.py` made, and its `hosts.json`.

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
SEED = 7
# The pages whose content is one running text; those of all other types list and sell.
PROSE = {"article", "documentation", "service"}
# The value of the column `pageKind` for pages that say of themselves that they are articles.
SAYS_ARTICLE = 1
# How likely a page is one running text at least, when it is taken for one, and when it says so itself.
LEAST_PROSE, LEAST_STATED_PROSE = 0.6, 0.3
# How much better the other model must expect to do to be asked instead.
LEAST_GAIN = 0.08
# How many blocks without content of a page are trained on: menus of thousands teach nothing more.
MOST_OF_NONE = 250


class Pages:
    """The blocks of all pages, with their features, labels and weights."""

    def __init__(self, features, truth, hosts=None):
        self.columns = json.loads((features / "columns.json").read_text("utf-8"))
        raw = np.fromfile(features / "features.bin", dtype=np.uint8)
        self.features = raw.reshape(-1, len(self.columns))
        with open(features / "blocks.jsonl", encoding="utf-8") as lines:
            self.pages = [json.loads(line) for line in lines]
        # The pages that each holds something of; the first is the one whose truth it has.
        self.sources = [(hosts or {}).get(page["id"], [page["id"]]) for page in self.pages]
        self.truth = [read_truth(truth / (some[0] + ".json")) for some in self.sources]
        self.counts = np.array([page["rows"] for page in self.pages])
        self.starts = np.concatenate([[0], np.cumsum(self.counts)])
        self.page_of = np.repeat(np.arange(len(self.pages)), self.counts)
        hits, words = [], []
        for page, page_truth in zip(self.pages, self.truth):
            for hit, count in align(page_truth["text"], page["texts"]):
                hits.append(hit)
                words.append(count)
        self.words = np.array(words)
        self.labels = (np.array(hits) * 2 > self.words).astype(int)
        self.is_prose = np.array([one["type"] in PROSE for one in self.truth])
        self.weights = weights(self.words, self.page_of, len(self.pages))
        self.is_used = self.thin()

    def thin(self):
        """The blocks that are trained on; those without content stand for those left out."""
        none = self.labels == 0
        count = np.bincount(self.page_of[none], minlength=len(self.pages))
        share = np.where(none, MOST_OF_NONE / np.maximum(count[self.page_of], MOST_OF_NONE), 1)
        self.weights = self.weights / share
        return (np.random.default_rng(SEED).random(len(share)) < share) & (self.words > 0)

    def rows(self, index):
        return slice(self.starts[index], self.starts[index + 1])


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


# ---- Training ----------------------------------------------------------------------------------


def classifier(features, labels, weight, trees):
    model = CatBoostClassifier(
        iterations=trees, depth=LEVELS, learning_rate=30 / trees, border_count=64,
        bootstrap_type="Bernoulli", subsample=0.7, rsm=0.25, l2_leaf_reg=5, random_seed=SEED,
        thread_count=2, verbose=0, allow_writing_files=False)
    return model.fit(features, labels, sample_weight=weight)


class Models:
    """The three models of `ContentModel`, trained on some of the pages."""

    def __init__(self, pages, made, may_use, trees):
        """may_use tells, for pages and for made pages, which of them."""
        self.kind_column = pages.columns.index("pageKind")
        self.kind = self.train_kind(pages, may_use[0], trees // 4)
        self.articles = self.train(
            [(pages, may_use[0] & pages.is_prose)] + ([(made, may_use[1])] if made else []), trees)
        self.others = self.train([(pages, may_use[0] & ~pages.is_prose)], trees)

    @staticmethod
    def train(parts, trees):
        rows = [(some, some.is_used & chosen[some.page_of]) for some, chosen in parts]
        return classifier(
            np.concatenate([some.features[chosen] for some, chosen in rows]),
            np.concatenate([some.labels[chosen] for some, chosen in rows]),
            np.concatenate([some.weights[chosen] for some, chosen in rows]), trees)

    @staticmethod
    def train_kind(pages, may_use, trees, most=60):
        """From up to 60 blocks of each page; all pages weigh the same."""
        count = np.maximum(pages.counts, 1)[pages.page_of]
        chosen = np.random.default_rng(SEED).random(len(count)) < most / count
        chosen &= may_use[pages.page_of]
        return classifier(
            pages.features[chosen], pages.is_prose[pages.page_of][chosen].astype(int),
            1 / np.minimum(count[chosen], most), trees)

    def answer(self, features, lengths):
        """Whether a page is one running text, and how likely its blocks are content: as `ContentModel`
        says."""
        share = self.kind.predict_proba(features)[:, 1].mean()
        says_article = features[0, self.kind_column] == SAYS_ARTICLE
        if share <= (LEAST_STATED_PROSE if says_article else LEAST_PROSE):
            return False, self.others.predict_proba(features)[:, 1]
        prose = self.articles.predict_proba(features)[:, 1]
        if not says_article:
            other = self.others.predict_proba(features)[:, 1]
            if expected_f1(other, lengths)[1] > expected_f1(prose, lengths)[1] + LEAST_GAIN:
                return False, other
        return True, prose


# ---- Evaluation --------------------------------------------------------------------------------


def evaluate(pages, made, folds, trees):
    """Mean word F1 of pages whose domains the models have not seen."""
    fold_of = np.array([int(hashlib.sha1(truth["domain"].encode()).hexdigest(), 16) % folds
                        for truth in pages.truth])
    fold_by_id = {page["id"]: fold for page, fold in zip(pages.pages, fold_of)}
    scores = defaultdict(list)
    for fold in range(folds):
        # A made page has texts of several pages, none of which may be of this fold.
        of_others = made and np.array([all(fold_by_id[one] != fold for one in some)
                                       for some in made.sources])
        models = Models(pages, made, (fold_of != fold, of_others), trees)
        for index in np.where(fold_of == fold)[0]:
            score = 0.0
            if pages.counts[index]:
                page = pages.pages[index]
                lengths = np.array([len(text.encode()) for text in page["texts"]])
                is_prose, probabilities = models.answer(
                    pages.features[pages.rows(index)], lengths)
                keep = decide(is_prose, probabilities, lengths, page)
                score = word_f1(pages.truth[index]["text"],
                                [text for text, kept in zip(page["texts"], keep) if kept])
            scores[pages.truth[index]["type"]].append(score)
        print("fold %d of %d" % (fold + 1, folds), file=sys.stderr, flush=True)
    every = [score for some in scores.values() for score in some]
    print("%-16s %5d  %.4f" % ("all", len(every), np.mean(every)))
    for kind, some in sorted(scores.items()):
        print("%-16s %5d  %.4f" % (kind, len(some), np.mean(some)))


def decide(is_prose, probabilities, lengths, page):
    """The blocks that are kept, as `ContentJudgement` decides, but for its rules that correct it."""
    keep = probabilities >= expected_f1(probabilities, lengths)[0]
    body = named_body(probabilities, lengths, page) if is_prose else None
    if body:
        elements = np.array(page["elements"])
        keep &= np.where(elements < body[0], probabilities >= 0.7, elements < body[1])
    return keep


def expected_f1(probabilities, lengths):
    """The threshold of the best expected F1, and that F1."""
    order = np.argsort(-probabilities, kind="stable")
    hit = np.cumsum((probabilities * lengths)[order])
    kept = np.cumsum(lengths[order])
    expected = 2 * hit / (kept + (probabilities * lengths).sum())
    best = int(np.argmax(expected))
    return probabilities[order[best]], expected[best]


def named_body(probabilities, lengths, page):
    """The range of nodes that `NamedBody` finds; nothing without one."""
    weight = np.where(probabilities > 0.3, probabilities * lengths, 0)
    elements = np.array(page["elements"])
    held = [weight[(elements >= first) & (elements < end)].sum() for first, end in page["bodies"]]
    most = max(held, default=0)
    fullest = [index for index, one in enumerate(held) if most > 0 and one * 10 >= most * 9]
    if not fullest or held[fullest[-1]] * 4 < weight.sum():
        return None
    return page["bodies"][fullest[-1]]


def word_f1(truth, texts):
    want = Counter(WORD.findall(truth.lower()))
    have = Counter(word for text in texts for word in WORD.findall(text.lower()))
    hit = sum((want & have).values())
    return 2 * hit / (sum(want.values()) + sum(have.values())) if hit else 0.0


# ---- Writing -----------------------------------------------------------------------------------


def write(model, columns, path):
    """Write a model in the form that `BoostedTrees` documents."""
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
    parser.add_argument("models", type=Path, nargs="?")
    parser.add_argument("--made", type=Path)
    parser.add_argument("--folds", type=int, default=5, help="0: do not evaluate")
    parser.add_argument("--trees", type=int, default=400)
    options = parser.parse_args()
    pages = Pages(options.features, options.truth)
    made = None
    if options.made:
        hosts = json.loads((options.made / "hosts.json").read_text("utf-8"))
        made = Pages(options.made, options.truth, hosts)
    if options.folds:
        evaluate(pages, made, options.folds, options.trees)
    if options.models:
        every = [some and np.ones(len(some.pages), dtype=bool) for some in (pages, made)]
        models = Models(pages, made, every, options.trees)
        for name in ("kind", "articles", "others"):
            write(getattr(models, name), pages.columns, options.models / (name + ".model"))


if __name__ == "__main__":
    main()
