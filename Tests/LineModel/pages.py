"""The labelled pages of articles: each file once, with all that the sources know of it."""

import glob
import json
import os

import corpus

# Other types are lists and forms: nobody hands their text over as an article's.
TYPES = (None, "article")


def load(folder):
    """Pages in the order of the sources, without those whose rendered text is labelled too: these measure what is fitted."""
    found, measuring = {}, set()
    for path in sorted(glob.glob(os.path.join(folder, "*", "truth.jsonl"))):
        source = os.path.basename(os.path.dirname(path))
        with open(path, encoding="utf-8") as lines:
            for truth in map(json.loads, lines):
                measuring.add(truth.get("from"))
                file = os.path.join(os.path.dirname(path), truth.get("file") or "").removesuffix(".gz")
                if file.endswith(".html") and os.path.exists(file) and truth.get("page_type") in TYPES:
                    found.setdefault(os.path.realpath(file), []).append((source, truth))
    pages = []
    for file, known in found.items():
        if measuring.isdisjoint(f"{source}/{truth['id']}" for source, truth in known):
            pages.append(corpus.Page(known[0][0], file, merged([truth for _, truth in known])))
    return pages


def merged(truths):
    """What the first of the truths that say anything of it says of each thing."""
    whole = {}
    for truth in truths:
        for name, value in truth.items():
            if whole.get(name) is None:
                whole[name] = value
    return whole
