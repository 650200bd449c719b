#!/usr/bin/env python3
"""Fits the tables by which ArticleExtraction reads plain texts, and writes them in place.

usage: fit.py [--trees N] [--work FOLDER] [--keep-tables] CORPUS
"""

import collections
import os
import statistics
import sys
import time

import numpy as np

HERE = os.path.dirname(os.path.abspath(__file__))
# What both fits share: the corpus, its folds, scores, the trees' settings, the writing of tables.
sys.path.append(os.path.join(HERE, "..", "BodyModel"))

import candidates
import command_line
import line_labels
import pages as labelled
import scores
import tables
import texts as rendering
import trees
from dumps import Dumper

FOLDER = os.path.join(HERE, "..", "..", "Sources", "ArticleExtraction", "PlainText")
MADE_BY = "Tests/LineModel/fit.py"
TREES = 110
# A truth that trees from other sites meet by less than this, in F1, is rather wrong itself.
NOISE = 0.5
LEAST_TITLE = 0.1  # TitleReading.leastLikely
LEAST_AUTHORS = 0.25  # AuthorReading.leastLikely

started = time.monotonic()


def say(text):
    print(f"[{time.monotonic() - started:5.0f} s] {text}", flush=True)


def body_scores(texts, likelihoods):
    """F1 of the lines that BodyCut keeps of each text, by its key."""
    found = {}
    for text in texts:
        kept = trees.cut(likelihoods[text.key], text.words)
        own = [word for index in np.flatnonzero(kept) for word in text.line_words[index]]
        found[text.key] = scores.f1(scores.words(text.body), own)
    return found


def body_table(texts, likelihoods):
    """Lines of F1 by source and over all, of texts whose body people have labelled."""
    found = body_scores(texts, likelihoods)
    groups = collections.defaultdict(list)
    for text in texts:
        if text.whole:
            groups[text.variant, "all sources"].append(found[text.key])
            groups[text.variant, text.page.source].append(found[text.key])
    rows = ("%-6s %-14s %5d %6.4f" % (*group, len(own), statistics.fmean(own)) for group, own in sorted(groups.items()))
    return "\n".join(["%-6s %-14s %5s %6s" % ("texts", "source", "count", "F1"), *rows])


def read_lines(texts, dumper):
    """Gives each text its lines as Daybook scans them: words, labels, the figures of the first reading."""
    for text, (figures, lines) in zip(texts, dumper.rows("lines", texts)):
        text.segments, text.features = lines, figures
        text.line_words = [scores.words(line) for line in lines]
        text.words = np.array([len(own) for own in text.line_words], dtype=float)
        text.labels = line_labels.of_lines(text.line_words, text.body)


def fit_body(texts, dumper, count):
    """Both readings and the texts that are noise; each text's likelihoods from trees that saw no text of its site."""

    def read_context(likelihoods):
        for text, (figures, _) in zip(texts, dumper.rows("context", texts, likelihoods)):
            text.context = figures

    first = trees.Readings(texts, lambda text: text.features, count)
    second = trees.Readings(texts, lambda text: np.concatenate([text.features, text.context], axis=1), count)
    read_context(first.left_out())
    noise = {key for key, score in body_scores(texts, second.left_out()).items() if score < NOISE}
    say(f"{len(noise)} texts of noise")
    likelihoods = first.left_out(noise)
    say("first reading, sites left out\n" + body_table(texts, likelihoods))
    read_context(likelihoods)
    likelihoods = second.left_out(noise)
    say("second reading, sites left out\n" + body_table(texts, likelihoods))
    return first, second, noise, likelihoods


def fit_titles(texts, dumper, count, likelihoods):
    rows = dumper.rows("titles", texts, likelihoods)
    known = [(text, own) for text, own in zip(texts, rows) if text.knows_title]
    texts, rows = map(list, zip(*known))
    titles = candidates.Candidates(texts, rows, candidates.title_label, count)
    say("titles, sites left out\n" + candidates.title_figures(texts, titles.left_out(LEAST_TITLE)))
    return titles


def fit_authors(texts, dumper, count):
    texts = [text for text in texts if text.authors is not None]
    authors = candidates.Candidates(texts, dumper.rows("authors", texts), candidates.author_label, count)
    say("authors, sites left out\n" + candidates.author_figures(texts, authors.left_out(LEAST_AUTHORS)))
    return authors


def fit(folder, work, count, keep_tables):
    def write(model, name, what):
        path = os.path.join(FOLDER, f"BodyTrees+{name[0].upper()}{name[1:]}.swift")
        tables.write_trees(model, path, work, trees.DEPTH, name, what, MADE_BY)

    dumper = Dumper(work)
    pages = labelled.load(folder)
    bodiless = [page for page in pages if not page.whole]
    texts = rendering.render(pages, dumper.articles(bodiless), os.path.join(work, "texts"))
    if not texts:
        raise SystemExit(f"fit.py: no labelled pages of articles under {folder}")
    read_lines(texts, dumper)
    # Scripts may leave nothing that Daybook takes for a line.
    texts = [text for text in texts if text.segments]
    sites = {text.page.site for text in texts}
    say(f"{len(texts)} texts of {len(sites)} sites, {sum(len(text.segments) for text in texts)} lines")

    first, second, noise, likelihoods = fit_body(texts, dumper, count)
    titles = fit_titles(texts, dumper, count, likelihoods)
    if not keep_tables:
        write(first.all(noise), "firstLineReading", "first reading of a plain text: each line by its own figures.")
        with_text = "second reading of a plain text: each line by its own figures and the first reading of the text."
        write(second.all(noise), "secondLineReading", with_text)
        with_titles = "title of a plain text: each line by its figures, those of its context and of ``TitleFigure``."
        write(titles.all(), "titleReading", with_titles)
        # Authors are looked for around the title and the body that these tables find.
        dumper.build()
    authors = fit_authors(texts, dumper, count)
    if not keep_tables:
        with_authors = "authors of a plain text: each line with names by its figures and those of ``AuthorFigure``."
        write(authors.all(), "authorReading", with_authors)
        say("tables written")


if __name__ == "__main__":
    command_line.run(__doc__, fit, TREES, "table")
