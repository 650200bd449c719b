"""How near a text is to the true one, and how near the selected segments of all pages are."""

import collections
import re
import statistics

WORD = re.compile(r"\w+")


def words(text):
    return WORD.findall(text or "")


def shingles(tokens, width=4):
    """Runs of four words with their counts; a shorter text is one run."""
    if len(tokens) < width:
        return collections.Counter([tuple(tokens)] if tokens else [])
    return collections.Counter(zip(*(tokens[start:] for start in range(width))))


def shares(true, given):
    """The shares that are right, too much and missing among the shingles of both texts."""
    a, b = shingles(true), shingles(given)
    right = (a & b).total()
    all_of_them = a.total() + b.total() - right
    if not all_of_them:
        return 0.0, 0.0, 0.0
    return right / all_of_them, (b.total() - right) / all_of_them, (a.total() - right) / all_of_them


def f1(true, given):
    """The F-measure of one page."""
    right, extra, lost = shares(true, given)
    return 2 * right / (2 * right + extra + lost) if right + extra + lost else 0.0


def mean(rows):
    """F1, precision and recall over pages: the latter two are means of the pages' own."""
    precision = [right / (right + extra) for right, extra, _ in rows if right + extra > 0]
    recall = [right / (right + lost) for right, _, lost in rows if right + lost > 0]
    p = statistics.fmean(precision) if precision else 0.0
    r = statistics.fmean(recall) if recall else 0.0
    return (2 * p * r / (p + r) if p + r else 0.0), p, r


def squeezed(text):
    return " ".join((text or "").split())


def segment_counts(truth, text):
    """Of the segments that a page's truth names: those rightly in the text, wrongly in it, and missing from it."""
    text = squeezed(text)
    found = sum(squeezed(segment) in text for segment in truth["with"])
    wrong = sum(squeezed(segment) in text for segment in truth.get("without") or ())
    return found, wrong, len(truth["with"]) - found


def table(pages, selected):
    """Lines of figures by source, by type of page and over all; selected tells which segments of each page are kept."""
    rows, segments = collections.defaultdict(list), collections.defaultdict(list)
    for page in pages:
        kept = [text for text, keep in zip(page.segments, selected[page.key]) if keep]
        if page.whole:
            row = shares(words(page.truth["text"]), words("\n".join(kept)))
            for group in (page.source, "type " + (page.truth.get("page_type") or "unsaid"), "whole texts"):
                rows[group].append(row)
        else:
            segments[page.source].append(segment_counts(page.truth, "\n".join(kept)))
    lines = ["%-20s %5s %6s %6s %6s" % ("group", "pages", "F1", "P", "R")]
    for group in sorted(rows):
        lines.append("%-20s %5d %6.4f %6.4f %6.4f" % (group, len(rows[group]), *mean(rows[group])))
    for group in sorted(segments):
        found, wrong, lost = map(sum, zip(*segments[group]))
        p, r = found / max(1, found + wrong), found / max(1, found + lost)
        f = 2 * found / max(1, 2 * found + wrong + lost)
        lines.append("%-20s %5d %6.4f %6.4f %6.4f  segments" % (group, len(segments[group]), f, p, r))
    return "\n".join(lines)
