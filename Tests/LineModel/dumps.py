"""Runs line-rows and reads what it writes: the rows of figures of each reading, and what each row is of."""

import json
import os
import subprocess

import numpy as np

HERE = os.path.dirname(os.path.abspath(__file__))


class Dumper:
    """The program, built, and the folder that its files go to."""

    def __init__(self, work):
        self.work = work
        self.build()

    def build(self):
        """Builds the program: once more after tables have been written, because it reads with them."""
        build = ["swift", "build", "-c", "release", "--product", "line-rows", "-Xswiftc", "-enable-testing"]
        subprocess.run(build, cwd=HERE, check=True)
        where = subprocess.run([*build, "--show-bin-path"], cwd=HERE, check=True, stdout=subprocess.PIPE, text=True)
        self.program = os.path.join(where.stdout.strip(), "line-rows")

    def path(self, name):
        return os.path.join(self.work, name)

    def run(self, command, files, *arguments):
        """Runs a command over files that have a path; returns the path of what it writes."""
        listed, out = self.path(command + ".list"), self.path(command)
        with open(listed, "w", encoding="utf-8") as file:
            file.writelines(entry.path + "\n" for entry in files)
        subprocess.run([self.program, command, listed, *arguments, out], check=True)
        return out

    def articles(self, pages):
        """The text of each page's article as Daybook extracts it, by the page's key."""
        with open(self.run("articles", pages), encoding="utf-8") as lines:
            return {pages[entry["number"]].key: entry["text"] for entry in map(json.loads, lines)}

    def rows(self, command, texts, likelihoods=None):
        """For each text its rows of figures and what they are of."""
        given = []
        if likelihoods is not None:
            given = [self.path(command + ".likelihoods")]
            with open(given[0], "wb") as file:
                for text in texts:
                    (np.clip(likelihoods[text.key], 0, 1) * 1000).round().astype("<i2").tofile(file)
        out = self.run(command, texts, *given)
        with open(out + ".columns", encoding="ascii") as lines:
            width = len(lines.read().split())
        numbers, names = [], []
        with open(out + ".rows", encoding="utf-8", newline="\n") as lines:
            for line in lines:
                number, name = line.rstrip("\n").split("\t", 1)
                numbers.append(int(number))
                names.append(name)
        figures = np.fromfile(out + ".i16", dtype="<i2").reshape(-1, width)
        ends = np.cumsum(np.bincount(np.array(numbers, dtype=int), minlength=len(texts)))
        starts = [0, *ends[:-1]]
        return [(figures[start:end], names[start:end]) for start, end in zip(starts, ends)]
