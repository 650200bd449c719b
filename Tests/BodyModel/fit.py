#!/usr/bin/env python3
"""Fits the tables by which ArticleExtraction selects a page's body, and writes them in place.

usage: fit.py [--trees N] [--work FOLDER] [--keep-tables] CORPUS
"""

import os
import time

import numpy as np

import command_line
import corpus
import labels
import names
import scores
import tables
import trees
from rows import HERE, Dumper

ROOM = os.path.join(HERE, "..", "..", "Sources", "ArticleExtraction")
# Trees of each reading: more are hardly better on sites that were left out, and slower.
TREES = 110
# A truth that trees from other sites meet by less than this, in F1, is rather wrong itself: a summary, another edition,
# a page that has changed. Pages that are no articles differ more.
NOISE_OF_ARTICLES, NOISE = 0.5, 0.35
CUT_OF_NOISE = 0.45

started = time.monotonic()


def say(text):
    print(f"[{time.monotonic() - started:5.0f} s] {text}", flush=True)


def noisy(pages, likelihoods):
    """The keys of pages whose truth trees from other sites do not find."""
    found = set()
    for page in pages:
        if not page.whole:
            continue
        kept = [text for text, own in zip(page.segments, likelihoods[page.key]) if own >= CUT_OF_NOISE]
        score = scores.f1(scores.words(page.truth["text"]), scores.words("\n".join(kept)))
        is_article = (page.truth.get("page_type") or "article") == "article"
        if score < (NOISE_OF_ARTICLES if is_article else NOISE):
            found.add(page.key)
    return found


def fill(pages, likelihoods):
    """Pseudo labels: what a truth of only some segments leaves open is taken from trees that did not see the site."""
    for page in pages:
        if not page.whole:
            unknown = np.isnan(page.labels)
            page.labels = np.where(unknown, likelihoods[page.key], page.labels).astype(np.float32)
            page.filled = True


def left_out_table(pages, likelihoods):
    return scores.table(pages, {page.key: trees.cut(likelihoods[page.key], page.lengths) for page in pages})


def fit(folder, work, count, keep_tables):
    dumper = Dumper(work)
    pages = dumper.segments(corpus.load(folder))
    if not pages:
        raise SystemExit(f"fit.py: no labelled pages under {folder}")
    say(f"{len(pages)} pages of {len({page.site for page in pages})} sites, {sum(len(p.segments) for p in pages)} segments")
    for page in pages:
        page.labels = labels.of_page(page)
        page.filled = False
        page.lengths = np.array([len(scores.words(segment)) for segment in page.segments], dtype=float)
    say("labelled")

    masses = names.read(dumper.elements(pages), pages)
    weights = names.weigh(masses)
    folds = [[page for page in pages if page.fold == fold] for fold in range(corpus.FOLDS)]
    for fold, own in enumerate(folds):
        # A page's names are weighed without its site, or the trees would trust them more than they deserve.
        path = dumper.path(f"names-{fold}.txt")
        names.write(names.weigh(masses, {page.site for page in own}), path)
        columns = dumper.features(own, path, str(fold))
    for page in pages:
        page.words = page.features[:, columns.index("words")].astype(np.float32)
    say(f"{len(weights)} names, {len(columns)} figures of a segment")

    def read_context(likelihoods):
        for fold, own in enumerate(folds):
            columns = dumper.context(own, dumper.path(f"names-{fold}.txt"), str(fold), likelihoods)
        return columns

    first = trees.Readings(pages, lambda page: page.features, count)
    second = trees.Readings(pages, lambda page: np.concatenate([page.features, page.context], axis=1), count)

    # The second reading judges the truths: the first misses too many pages that are merely hard.
    read_context(first.left_out())
    noise = noisy(pages, second.left_out())
    say(f"{len(noise)} pages of noise")

    fill(pages, first.left_out(noise))
    likelihoods = first.left_out(noise)
    say("first reading, sites left out\n" + left_out_table(pages, likelihoods))
    context = read_context(likelihoods)
    say(f"second reading with {len(context)} figures more, sites left out\n" + left_out_table(pages, second.left_out(noise)))
    if keep_tables:
        return

    own_figures = "first reading: each segment by its own figures."
    with_page = "second reading: each segment by its own figures and the first reading of the page."
    for reading, file, name, what in (
        (first, "BodyTrees+FirstReading.swift", "firstReading", own_figures),
        (second, "BodyTrees+SecondReading.swift", "secondReading", with_page),
    ):
        path = os.path.join(ROOM, "Body", file)
        tables.write_trees(reading.all(noise), path, work, trees.DEPTH, name, what)
    tables.write_names(weights, os.path.join(ROOM, "Page", "ClassTokenTable.swift"))
    say("tables written")


if __name__ == "__main__":
    command_line.run(__doc__, fit, TREES, "reading")
