"""Labels of a page's segments: how far each belongs to the true body, from 0 to 1; NaN where the truth does not say.

A true text has lost the page's elements, so its lines are found again among the segments. Most stand in the page's order, so
each segment gets the places where its words occur in the truth, and the chain of places that explains most words wins; what a
page repeats (a headline in a menu, a teaser) loses to the place that fits the chain. What the truth has in another order is
taken afterwards where nothing else explains those words.
"""

import collections
import re

import numpy as np

from scores import words

RUN = 4
# Places that are tried for one run, and kept for one segment: a run that is everywhere says little.
MOST_PLACES = 20
MOST_CANDIDATES = 40


def of_page(page):
    return from_text(page) if page.whole else from_segments(page)


def from_segments(page):
    """1 for segments that hold one which belongs to the body, 0 for those that hold one which does not."""

    def padded(text):
        return " " + " ".join(words(text)) + " "

    belong = [padded(text) for text in page.truth["with"] if words(text)]
    others = [padded(text) for text in page.truth.get("without") or () if words(text)]
    labels = np.full(len(page.segments), np.nan, dtype=np.float32)
    for index, segment in enumerate(page.segments):
        text = padded(segment)
        if any(other in text for other in others):
            labels[index] = 0
        # One word is found anywhere.
        if len(text.split()) >= 2 and any(own in text for own in belong):
            labels[index] = 1
    return labels


class TrueText:
    """The words of a true text, where its lines start and end, and where each run of up to four words occurs."""

    def __init__(self, text):
        self.words, self.starts, self.ends = [], set(), set()
        for line in text.split("\n"):
            own = words(line)
            if own:
                self.starts.add(len(self.words))
                self.words += own
                self.ends.add(len(self.words))
        self.places = collections.defaultdict(list)
        for width in range(1, RUN + 1):
            for place in range(len(self.words) - width + 1):
                self.places[tuple(self.words[place : place + width])].append(place)

    def of(self, run):
        return self.places.get(tuple(run), ())


class BestChains:
    """The best chain that ends at or before a place: a Fenwick tree of maxima of (weight, number)."""

    def __init__(self, size):
        self.nodes = [(0.0, -1)] * (size + 2)

    def up_to(self, place):
        best, place = (0.0, -1), place + 1
        while place > 0:
            best = max(best, self.nodes[place])
            place -= place & -place
        return best

    def put(self, place, chain):
        place += 1
        while place < len(self.nodes):
            self.nodes[place] = max(self.nodes[place], chain)
            place += place & -place


def short_candidates(own, truth):
    """Places (start, end, weight) of up to three words: as a line of their own, or at least at the edge of one."""
    count, found = len(own), []
    for place in truth.of(own):
        edges = (place in truth.starts) + (place + count in truth.ends)
        if edges == 2:
            found.append((place, place + count, count + 0.5))
        elif edges == 1 and count >= 2:
            found.append((place, place + count, count * 0.6))
        elif count == 3:
            found.append((place, place + count, count * 0.4))
    return found


def long_candidates(own, hits, covered, truth):
    """Places of a segment whose runs at `hits` occur in the truth: from its first run to where it ends or its last run."""
    found, first, last = [], hits[0], hits[-1]
    for place in truth.of(own[first : first + RUN])[:MOST_PLACES]:
        length = 0
        while (
            first + length < len(own)
            and place + length < len(truth.words)
            and truth.words[place + length] == own[first + length]
        ):
            length += 1
        end, weight = place + length, length
        if length < len(own) - first:
            for other in truth.of(own[last : last + RUN])[:MOST_PLACES]:
                if 0 <= other - place <= 2 * len(own) + 8:
                    end, weight = max(end, other + RUN), covered
        found.append((place, end, float(min(weight, end - place))))
    return found


def from_text(page):
    """The share of each segment's words that the true text explains."""
    truth = TrueText(page.truth["text"])
    chains = BestChains(len(truth.words))
    own_words = [words(segment) for segment in page.segments]
    explained = [0.0] * len(own_words)
    candidates = []
    for index, own in enumerate(own_words):
        if len(own) < RUN:
            found = short_candidates(own, truth) if own else []
        else:
            hits = [at for at in range(len(own) - RUN + 1) if truth.of(own[at : at + RUN])]
            covered = len({at + step for at in hits for step in range(RUN)})
            explained[index] = covered / len(own)
            found = long_candidates(own, hits, covered, truth) if hits else []
        # Looked up before any is put, so that a segment is no link of its own chain.
        links = []
        for start, end, weight in found[:MOST_CANDIDATES]:
            before, previous = chains.up_to(start)
            links.append((end, (before + weight, len(candidates))))
            candidates.append((index, start, end, previous))
        for end, chain in links:
            chains.put(end, chain)
    labels = np.zeros(len(own_words), dtype=np.float32)
    used = bytearray(len(truth.words) + RUN)
    number = chains.up_to(len(truth.words))[1]
    while number >= 0:
        index, start, end, number = candidates[number]
        labels[index] = 1.0 if len(own_words[index]) < RUN else explained[index]
        used[start:end] = b"\1" * (end - start)
    take_out_of_order(labels, own_words, explained, truth, used)
    return labels


def take_out_of_order(labels, own_words, explained, truth, used):
    """Labels segments outside the chain that are at least half in the truth, where it is not explained yet."""
    for index, own in enumerate(own_words):
        if labels[index] > 0 or len(own) < 6 or explained[index] < 0.5:
            continue
        runs = [places for at in range(len(own) - RUN + 1) if (places := truth.of(own[at : at + RUN]))]
        free = sum(any(not used[place] for place in places) for places in runs)
        if free < 0.7 * len(runs):
            continue
        labels[index] = explained[index]
        for places in runs:
            for place in places:
                used[place : place + RUN] = b"\1" * RUN


KANA_OR_HAN = re.compile("[\u3040-\u9fff]")


def length(segment):
    """A segment's words; of scripts without spaces, half its signs."""
    return max(1, len(segment) // 2 if KANA_OR_HAN.search(segment) else len(words(segment)))
