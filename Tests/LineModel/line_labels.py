"""Labels of a text's lines: how far each belongs to the true body, from 0 to 1."""

import collections

import numpy as np

from scores import words

RUN = 4
# From this share of its runs of words on a line is found in the truth.
FOUND = 0.6
# How many lines before and after the found ones may hold shorter ones: a heading, the last line of a list.
BEFORE, AFTER = 3, 1


def of_lines(lines, truth):
    """The labels of lines, each given as its words."""
    true = words(truth)
    runs = set(zip(*(true[start:] for start in range(RUN))))
    paragraphs = collections.Counter(tuple(words(paragraph)) for paragraph in truth.split("\n"))
    labels = np.zeros(len(lines), dtype=np.float32)
    for index, own in enumerate(lines):
        if len(own) >= RUN:
            known = [run in runs for run in zip(*(own[start:] for start in range(RUN)))]
            labels[index] = sum(known) / len(known)
    found = np.flatnonzero(labels >= FOUND)
    if not len(found):
        return labels
    # What stands more often than in the truth is the body's where that is, and a teaser or a link elsewhere.
    taken = collections.Counter()
    middle = np.median(found)
    for index in sorted(found, key=lambda index: abs(index - middle)):
        own = tuple(lines[index])
        if taken[own] >= max(1, paragraphs[own]):
            labels[index] = 0
        taken[own] += 1
    found = np.flatnonzero(labels >= FOUND)
    # Runs say nothing of a line of fewer words: it must be a paragraph of the truth, and amid the others.
    for index in range(max(0, found[0] - BEFORE), min(len(lines), found[-1] + 1 + AFTER)):
        own = tuple(lines[index])
        if 0 < len(own) < RUN and paragraphs[own] > taken[own]:
            labels[index] = 1
            taken[own] += 1
    return labels
