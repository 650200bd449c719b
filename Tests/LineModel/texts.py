"""Renders labelled pages as the plain texts that people hand over: the whole page, and the neighbourhood of its article, as
one gets it by selecting a little too much."""

import os
import random
import re

import numpy as np
from resiliparse.extract.html2text import extract_plain_text
from resiliparse.parse.encoding import detect_encoding

import line_labels
from scores import f1, words

WHOLE, NEAR = "whole", "near"
# How many lines before and after the article its neighbourhood may have; one of these by lot.
BEFORE = (0, 1, 2, 4, 8, 12, 12, 12, 12)
AFTER = (0, 2, 5, 8, 8, 8)
# A page whose lines give the truth back by less than this, in F1, has another text than its truth.
FAITHFUL = 0.93


class Text:
    """A rendered text and what is true of it.

    The names that trees.Readings asks for: whole, whether people have labelled the body; filled, whether that stands on
    Daybook's own reading of the page instead; later segments, words, labels and features.
    """

    def __init__(self, page, variant, lines, body, path):
        self.page, self.variant, self.body, self.path, self.fold = page, variant, body, path, page.fold
        self.key = (*page.key, variant)
        self.whole, self.filled = page.whole, not page.whole
        with open(path, "w", encoding="utf-8", errors="replace") as file:
            file.write("\n".join(lines))
        self.read_title([normal(line) for line in lines])
        named = page.truth.get("authors")
        text = f" {normal(' '.join(lines))} "
        # The authors that the text names; None where they are not known.
        self.authors = None if named is None else {normal(name) for name in named if f" {normal(name)} " in text}

    def read_title(self, lines):
        """Whether the title is known and, if it is, whether the text shows it on a line of its own."""
        self.title = normal(self.page.truth.get("title"))
        self.shows_title = self.title in lines
        # Amid a longer line it is neither there nor missing.
        self.knows_title = bool(self.title) and (self.shows_title or not any(self.title in line for line in lines))


def normal(text):
    """A text's words in lower case, one space between them."""
    return " ".join(words((text or "").lower().replace("\u2019", "'")))


def rendered(page):
    """The lines of the page as plain text."""
    with open(page.path, "rb") as file:
        raw = file.read()
    try:
        html = raw.decode("utf-8")
    except UnicodeDecodeError:
        html = raw.decode(detect_encoding(raw), "replace")
    return extract_plain_text(
        html,
        preserve_formatting=True,
        main_content=False,
        list_bullets=True,
        alt_texts=False,
        links=False,
        form_fields=True,
        noscript=False,
    ).split("\n")


def neighbourhood(lines, labels, lot):
    """The article's lines with some around them, blank lines and indents gone."""
    filled = [index for index, line in enumerate(lines) if line.strip()]
    body = [place for place, index in enumerate(filled) if labels[index] >= line_labels.FOUND]
    start, end = max(0, body[0] - lot.choice(BEFORE)), body[-1] + 1 + lot.choice(AFTER)
    return [re.sub(" +", " ", lines[index].strip()) for index in filled[start:end]]


def render(pages, articles, folder):
    """The texts of all pages whose body is found in them.

    articles: the text of each page's article as Daybook reads it, by its key; it stands in for a truth without body.
    """
    os.makedirs(folder, exist_ok=True)
    texts = []
    for page in pages:
        body = page.truth.get("text") or articles.get(page.key)
        if not body:
            continue
        lines = rendered(page)
        own = [words(line) for line in lines]
        labels = line_labels.of_lines(own, body)
        found = [word for index in np.flatnonzero(labels >= line_labels.FOUND) for word in own[index]]
        if not found or f1(words(body), found) < FAITHFUL:
            continue
        near = neighbourhood(lines, labels, random.Random("/".join(page.key)))
        for variant, lines in ((WHOLE, lines), (NEAR, near)):
            path = os.path.join(folder, f"{len(texts)}.txt")
            texts.append(Text(page, variant, lines, body, path))
    return texts
