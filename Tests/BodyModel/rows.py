"""Runs body-rows and reads what it writes: the segments of pages and the rows of figures of each reading."""

import os
import subprocess

import numpy as np

HERE = os.path.dirname(os.path.abspath(__file__))


class Dumper:
    """The program, built, and the folder that its files go to."""

    def __init__(self, work):
        self.work = work
        build = ["swift", "build", "-c", "release", "--product", "body-rows", "-Xswiftc", "-enable-testing"]
        subprocess.run(build, cwd=HERE, check=True)
        where = subprocess.run([*build, "--show-bin-path"], cwd=HERE, check=True, stdout=subprocess.PIPE, text=True)
        self.program = os.path.join(where.stdout.strip(), "body-rows")

    def path(self, name):
        return os.path.join(self.work, name)

    def run(self, *arguments):
        subprocess.run([self.program, *arguments], check=True)

    def list(self, pages, name):
        """Writes the list of pages that the program reads."""
        with open(self.path(name), "w", encoding="utf-8") as file:
            for page in pages:
                file.write(f"{page.source}\t{page.id}\t{page.path}\n")
        return self.path(name)

    def segments(self, pages):
        """Gives each page its segments; returns the pages that could be parsed."""
        self.run("segments", self.list(pages, "all.tsv"), self.path("segments.txt"))
        by_key, parsed = {page.key: page for page in pages}, []
        with open(self.path("segments.txt"), encoding="utf-8", errors="replace", newline="\n") as lines:
            for line in lines:
                _, source, identity, count = line.rstrip("\n").split("\t")
                page = by_key[source, identity]
                page.segments = [next(lines).rstrip("\n") for _ in range(int(count))]
                parsed.append(page)
        return parsed

    def elements(self, pages):
        self.run("elements", self.list(pages, "all.tsv"), self.path("elements.txt"))
        return self.path("elements.txt")

    def features(self, pages, names, name):
        """Gives each page what the first reading sees, with those weights of names."""
        out = self.path("features-" + name)
        self.run("features", self.list(pages, name + ".tsv"), names, out)
        return self.read(out, pages, "features")

    def context(self, pages, names, name, likelihoods):
        """Gives each page what the second reading sees beside that, from those likelihoods by the page's key."""
        given, out = self.path(f"likelihoods-{name}.i16"), self.path("context-" + name)
        with open(given, "wb") as file:
            for page in pages:
                (np.clip(likelihoods[page.key], 0, 1) * 1000).round().astype("<i2").tofile(file)
        self.run("context", self.list(pages, name + ".tsv"), names, given, out)
        return self.read(out, pages, "context")

    @staticmethod
    def read(path, pages, attribute):
        with open(path + ".names", encoding="ascii") as lines:
            columns = lines.read().split()
        figures = np.fromfile(path + ".i16", dtype="<i2").reshape(-1, len(columns))
        start = 0
        with open(path + ".pages", encoding="utf-8") as lines:
            for page, line in zip(pages, lines, strict=True):
                source, identity, count = line.rstrip("\n").split("\t")
                if (source, identity) != page.key or int(count) != len(page.segments):
                    raise ValueError(f"{path}: {source} {identity} is not the page that was asked for")
                setattr(page, attribute, figures[start : start + int(count)])
                start += int(count)
        return columns
