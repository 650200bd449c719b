"""Invented documents of the kinds that people drop, each different from every other, made from a number alone."""
import hashlib
import io
import os
import random
import zipfile
from dataclasses import dataclass, field

_PLACES = ["Port Esk", "Lower Marrow", "Tarn Holm", "Weirside", "Mount Sorrel", "Saint Brannoc", "Oldfen", "Karst Bay"]
_THINGS = ["bridge", "ferry", "library", "mill", "observatory", "orchard", "tram line", "harbour wall", "school", "dam"]
_DEEDS = ["reopens after two winters", "needs a new roof, engineers say", "is sold to a cooperative", "draws record crowds",
          "stays closed until spring", "wins a prize for its keepers", "is to be moved by eighty metres"]
_WORDS = ("council meeting plan winter river stone timber price vote office report week morning people street engineer "
          "money letter county weather train crossing repair question answer neighbour garden market").split()


@dataclass
class Document:
    """A file to drop, and what has to become of it."""
    name: str
    data: bytes
    # "store": an article; "reject": a reason; "either": one of both, whatever the bytes are worth.
    wanted: str = "store"
    # The folder that a browser saved with the page: path in it to bytes.
    folder: dict = field(default_factory=dict)

    @property
    def sha256(self):
        return hashlib.sha256(self.data).hexdigest()

    @property
    def folder_name(self):
        return os.path.splitext(self.name)[0] + "_files"


class Documents:
    """Makes documents; the same seed makes the same ones."""

    def __init__(self, seed):
        self._random = random.Random(seed)
        self._number = 0

    def next(self, kind=None):
        """The next document, of a random kind unless one is named."""
        self._number += 1
        kind = kind or self._random.choices(*zip(*self.WEIGHTS.items()))[0]
        return getattr(self, "_" + kind)(f"{kind}-{self._number}")

    # How often each kind comes.
    WEIGHTS = {"text": 8, "page": 8, "markdown": 4, "saved_page": 3, "large": 2, "archive": 1, "noise": 1}

    def _sentence(self):
        words = self._random.choices(_WORDS, k=self._random.randint(8, 18))
        return " ".join(words).capitalize() + "."

    def _paragraphs(self, count=None):
        count = count or self._random.randint(3, 9)
        return [" ".join(self._sentence() for _ in range(self._random.randint(2, 5))) for _ in range(count)]

    def _title(self):
        pick = self._random.choice
        return f"The {pick(_THINGS)} of {pick(_PLACES)} {pick(_DEEDS)}, no. {self._number}"

    def _text(self, name):
        body = "\n\n".join([self._title(), "By Clara Nyman", "19 November 2026"] + self._paragraphs())
        return Document(name + ".txt", body.encode())

    def _markdown(self, name):
        body = [f"# {self._title()}"] + self._paragraphs(3) + ["## What is next"] + self._paragraphs(2)
        return Document(name + ".md", "\n\n".join(body).encode())

    def _html(self, name, body, head=""):
        title = self._title()
        text = (f"<!doctype html><html lang=en><head><meta charset=utf-8><title>{title}</title>{head}</head><body><article>"
                f"<h1>{title}</h1><p>By Henrik Sall</p>{body}</article><footer>All rights reserved {name}</footer></body></html>")
        return text.encode()

    def _page(self, name):
        return Document(name + ".html", self._html(name, "".join(f"<p>{part}</p>" for part in self._paragraphs())))

    def _saved_page(self, name):
        folder = {f"picture-{n}.jpg": self._random.randbytes(self._random.randint(100, 9_000)) for n in range(3)}
        folder["style.css"] = b"p { margin: 1em }"
        body = f'<img src="{name}_files/picture-0.jpg" alt="">' + "".join(f"<p>{part}</p>" for part in self._paragraphs())
        return Document(name + ".html", self._html(name, body), folder=folder)

    def _large(self, name):
        """Its original does not shrink below what goes through the commit log (256 KiB)."""
        picture = self._random.randbytes(330_000)
        import base64
        body = f'<img src="data:image/png;base64,{base64.b64encode(picture).decode()}" alt="">'
        return Document(name + ".html", self._html(name, body + "".join(f"<p>{part}</p>" for part in self._paragraphs())))

    def _archive(self, name):
        """What cannot be read."""
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w") as archive:
            archive.writestr("page.html", self._html(name, "<p>packed</p>"))
        return Document(name + ".txt", buffer.getvalue(), wanted="reject")

    def _noise(self, name):
        """Bytes that mean nothing, under the name of something."""
        ending = self._random.choice([".html", ".txt", ".md", ""])
        return Document(name + ending, self._random.randbytes(self._random.randint(1, 20_000)), wanted="either")


def drop(document, inbox, durably=False, folder=""):
    """Puts a document where it is taken from, as a careful program does: hidden, then by one rename.

    With `durably`, the document is on disk when this returns, and so is its name.
    """
    place = os.path.join(inbox, folder)
    os.makedirs(place, exist_ok=True)
    if document.folder:
        inner = os.path.join(place, document.folder_name)
        os.makedirs(inner, exist_ok=True)
        for name, data in document.folder.items():
            _write(os.path.join(inner, name), data, durably)
        if durably:
            _sync(inner)
            _sync(place)
    path = os.path.join(place, document.name)
    hidden = os.path.join(place, "." + document.name)
    _write(hidden, document.data, durably)
    os.rename(hidden, path)
    if durably:
        _sync(place)
        if folder:
            _sync(inbox)
    return path


def _write(path, data, durably):
    with open(path, "wb") as file:
        file.write(data)
        file.flush()
        if durably:
            os.fsync(file.fileno())


def _sync(folder):
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
