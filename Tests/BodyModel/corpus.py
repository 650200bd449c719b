"""The labelled pages: what is known of each, and which fold of sites it belongs to.

A corpus is a folder of sources, each with a truth.jsonl: a JSON object a line with id, file (the page, from that folder),
url, and either text (the whole body) or with and without (some segments that belong to it, and some that do not).
"""

import glob
import hashlib
import json
import os
from urllib.parse import urlsplit

FOLDS = 5

# Second levels under which countries register sites: of name.co.uk three labels are the site, of www.name.de two.
SECOND_LEVELS = frozenset("co com org net gov ac edu go or ne gob gouv".split())


class Page:
    """A page; its key is the source and the id, because two sources may use the same id."""

    def __init__(self, source, path, truth):
        self.source, self.id, self.path, self.truth = source, truth["id"], path, truth
        self.key = (source, self.id)
        # The labels cover the whole page, or only the segments that the truth names.
        self.whole = bool(truth.get("text"))
        self.site = site(host(truth.get("url")) or truth.get("site") or source + self.id)
        self.fold = int(hashlib.sha256(self.site.encode()).hexdigest(), 16) % FOLDS


def host(url):
    return urlsplit(url or "").hostname


def site(name):
    """The registrable domain of a host, near enough to keep a site's pages in one fold."""
    labels = name.lower().split(".")
    country = len(labels) > 2 and labels[-2] in SECOND_LEVELS and len(labels[-1]) <= 3
    return ".".join(labels[-3:] if country else labels[-2:])


def load(folder):
    """The HTML pages that have labels of their body, in the order of the files."""
    pages = []
    for path in sorted(glob.glob(os.path.join(folder, "*", "truth.jsonl"))):
        source = os.path.basename(os.path.dirname(path))
        with open(path, encoding="utf-8") as lines:
            for truth in map(json.loads, lines):
                page = os.path.join(os.path.dirname(path), truth.get("file") or "").removesuffix(".gz")
                labelled = truth.get("text") or truth.get("with")
                if labelled and page.endswith(".html") and os.path.exists(page):
                    pages.append(Page(source, page, truth))
    return pages
