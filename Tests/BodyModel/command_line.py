"""The command line that the fits share."""

import argparse
import os
import tempfile


def run(description, fit, trees, of_what):
    """Calls fit(corpus, work, trees, keep_tables) as the words of the command line say."""
    parser = argparse.ArgumentParser(description=description.split("\n")[0])
    parser.add_argument("corpus", help="folder of sources, each with a truth.jsonl")
    parser.add_argument("--work", help="folder for what is in between; without it a temporary one")
    parser.add_argument("--trees", type=int, default=trees, help=f"trees of each {of_what} (%(default)s)")
    parser.add_argument("--keep-tables", action="store_true", help="only print the figures of left-out sites")
    given = parser.parse_args()
    if given.work:
        os.makedirs(given.work, exist_ok=True)
        fit(given.corpus, given.work, given.trees, given.keep_tables)
    else:
        with tempfile.TemporaryDirectory() as work:
            fit(given.corpus, work, given.trees, given.keep_tables)
