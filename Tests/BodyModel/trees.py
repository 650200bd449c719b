"""Fits oblivious regression trees, each with the sites of one fold left out and once with all."""

import numpy as np
from catboost import CatBoost, Pool

import corpus

DEPTH = 6  # BodyTrees.depth
SEED = 7
# Most segments are a few words of furniture; of these some are enough, and count for those that are not taken.
FEW_WORDS, FEW_SHARE = 12, 0.35
# What counts for less: a page whose truth names only some segments, by itself and when filled in from a first fit.
NAMED_WEIGHT, NAMED_ENOUGH, FILLED_WEIGHT = 0.3, 10, 0.4


def parameters(trees):
    return {
        "loss_function": "CrossEntropy",
        "iterations": trees,
        "depth": DEPTH,
        # Fewer trees take longer steps.
        "learning_rate": min(0.3, 12 / trees + 0.02),
        "l2_leaf_reg": 6,
        "border_count": 64,
        "random_strength": 1,
        "bootstrap_type": "Bernoulli",
        "subsample": 0.7,
        "rsm": 0.5,
        "leaf_estimation_iterations": 3,
        "random_seed": SEED,
        "allow_writing_files": False,
        "verbose": False,
    }


class Readings:
    """A reading's trees over pages whose rows are `figures` of a page and whose labels are `labels` of a page.

    Attributes of pages: labels; filled, whether unknown labels were filled in; words, the words of each segment.
    """

    def __init__(self, pages, figures, trees):
        self.pages, self.figures, self.trees = pages, figures, trees

    def weights(self, page):
        """A segment weighs by its words, a page the same however long: so an error weighs as it does in the page's F1."""
        known = ~np.isnan(page.labels)
        own = np.where(known, np.minimum(page.words + 0.5, 150) ** 0.75, 0)
        if not page.whole and not page.filled:
            return own / max(own.sum(), 1) * NAMED_WEIGHT * min(1, known.sum() / NAMED_ENOUGH)
        body = (own * np.nan_to_num(page.labels)).sum()
        return own / max(body, 20) * (1 if page.whole else FILLED_WEIGHT)

    def fit(self, pages):
        random = np.random.default_rng(SEED)
        parts = []
        for page in pages:
            weight = self.weights(page)
            few = (page.words < FEW_WORDS) & (np.nan_to_num(page.labels) < 0.05)
            taken = (weight > 0) & (~few | (random.random(len(few)) < FEW_SHARE))
            weight = np.where(few, weight / FEW_SHARE, weight)
            parts.append((self.figures(page)[taken], page.labels[taken], weight[taken]))
        rows, labels, weights = (np.concatenate(column) for column in zip(*parts))
        model = CatBoost(parameters(self.trees))
        model.fit(Pool(rows.astype(np.float32), label=labels, weight=weights * 10))
        return model

    def likelihoods(self, model, pages):
        """The likelihoods of the pages' segments by their keys."""
        counts = [len(page.segments) for page in pages]
        if not sum(counts):
            return {page.key: np.zeros(0) for page in pages}
        rows = np.concatenate([self.figures(page) for page in pages]).astype(np.float32)
        odds = model.predict(rows, prediction_type="RawFormulaVal")
        each = np.split(1 / (1 + np.exp(-odds)), np.cumsum(counts)[:-1])
        return {page.key: own for page, own in zip(pages, each)}

    def left_out(self, noise=frozenset()):
        """Likelihoods of all pages, those of a fold's sites from trees that saw none of them; noise is not fitted to."""
        found = {}
        for fold in range(corpus.FOLDS):
            model = self.fit([page for page in self.pages if page.fold != fold and page.key not in noise])
            found |= self.likelihoods(model, [page for page in self.pages if page.fold == fold])
        return found

    def all(self, noise=frozenset()):
        return self.fit([page for page in self.pages if page.key not in noise])


def cut(likelihoods, words, least=0.2, most=0.5):
    """Which segments BodyCut keeps in balance: those from the likelihood on where the expected F-measure is highest."""
    if not len(likelihoods):
        return np.zeros(0, dtype=bool)
    order = np.argsort(-likelihoods, kind="stable")
    right = np.cumsum((words * likelihoods)[order])
    taken = np.cumsum(words[order])
    expected = 2 * right / (taken + right[-1] + 1e-9)
    border = likelihoods[order][int(np.argmax(expected))]
    return likelihoods >= min(max(border, least), most)
