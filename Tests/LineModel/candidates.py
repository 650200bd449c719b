"""Fits trees to the lines of a text that may hold one of its fields, of which the likeliest is taken."""

import collections

import numpy as np
from catboost import CatBoost, Pool

import corpus
import trees
from texts import normal

# A line so near to the title is neither the title nor anything else, and one less near where the text does not show it.
NEARLY_TITLE, LIKE_HIDDEN_TITLE = 0.8, 0.6


def likeness(a, b):
    """The F-measure of two texts' words."""
    a, b = collections.Counter(a.split()), collections.Counter(b.split())
    return 2 * (a & b).total() / max(1, a.total() + b.total())


class Candidates:
    """Lines of texts that may hold a field: their rows of figures, their labels from 0 to 1, NaN for lines that have none."""

    def __init__(self, texts, rows, label, count):
        self.texts, self.rows, self.count = texts, rows, count
        self.labels = [np.array([label(text, name) for name in names], dtype=float) for text, (_, names) in zip(texts, rows)]

    def fit(self, wanted):
        chosen = [index for index, text in enumerate(self.texts) if wanted(text) and len(self.labels[index])]
        rows = np.concatenate([self.rows[index][0] for index in chosen])
        labels = np.concatenate([self.labels[index] for index in chosen])
        known = ~np.isnan(labels)
        model = CatBoost(trees.parameters(self.count))
        model.fit(Pool(rows[known].astype(np.float32), label=labels[known]))
        return model

    def all(self):
        return self.fit(lambda text: True)

    def left_out(self, least):
        """What each text's likeliest line holds, from trees that saw no text of its site; None below that likelihood."""
        chosen = [None] * len(self.texts)
        for fold in range(corpus.FOLDS):
            model = self.fit(lambda text: text.fold != fold)
            for index, (text, (figures, names)) in enumerate(zip(self.texts, self.rows)):
                if text.fold == fold and names:
                    odds = model.predict(figures.astype(np.float32), prediction_type="RawFormulaVal")
                    best = int(np.argmax(odds))
                    if 1 / (1 + np.exp(-odds[best])) >= least:
                        chosen[index] = names[best]
        return chosen


def title_label(text, line):
    own = normal(line)
    if text.shows_title and own == text.title:
        return 1
    nearly = NEARLY_TITLE if text.shows_title else LIKE_HIDDEN_TITLE
    return np.nan if own and likeness(own, text.title) >= nearly else 0


def names_of(line):
    return {normal(name) for name in (line or "").split("|") if normal(name)}


def author_label(text, line):
    """How well the names of a line are the authors, in F1."""
    given = names_of(line)
    return 2 * len(text.authors & given) / max(1, len(text.authors) + len(given))


def by_variant(texts, chosen):
    groups = collections.defaultdict(list)
    for text, name in zip(texts, chosen):
        groups[text.variant].append((text, name))
    return groups.items()


def share(flags):
    return sum(flags) / len(flags) if flags else float("nan")


def title_figures(texts, chosen):
    lines = ["%-6s %5s %6s %6s  %s" % ("texts", "count", "exact", "alike", "rightly none")]
    for variant, group in by_variant(texts, chosen):
        shown = [(text.title, normal(line)) for text, line in group if text.shows_title]
        exact = share([own == title for title, own in shown])
        alike = share([likeness(own, title) >= NEARLY_TITLE for title, own in shown])
        none = share([line is None for text, line in group if not text.shows_title])
        lines.append("%-6s %5d %6.3f %6.3f  %.3f" % (variant, len(group), exact, alike, none))
    return "\n".join(lines)


def author_figures(texts, chosen):
    lines = ["%-6s %5s %6s  %s" % ("texts", "count", "F1", "rightly none")]
    for variant, group in by_variant(texts, chosen):
        named = [(text.authors, names_of(line)) for text, line in group if text.authors]
        right = sum(len(true & own) for true, own in named)
        all_of_them = sum(len(true) + len(own) for true, own in named)
        none = share([line is None for text, line in group if not text.authors])
        lines.append("%-6s %5d %6.3f  %.3f" % (variant, len(group), 2 * right / max(1, all_of_them), none))
    return "\n".join(lines)
