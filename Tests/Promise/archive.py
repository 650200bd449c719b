"""What lies in an archive and an inbox, read from the files alone, by nobody's code but this."""
import ctypes
import ctypes.util
import hashlib
import io
import json
import os
import shutil
import sqlite3
import tarfile
import tempfile

_zstd = ctypes.CDLL(ctypes.util.find_library("zstd") or "libzstd.so.1")
_zstd.ZSTD_getFrameContentSize.restype = ctypes.c_ulonglong
_zstd.ZSTD_decompress.restype = ctypes.c_size_t
_zstd.ZSTD_decompress.argtypes = [ctypes.c_char_p, ctypes.c_size_t, ctypes.c_char_p, ctypes.c_size_t]
_MOST = 1 << 30


def unpacked(path):
    """The bytes of a zstd file of one frame; raises ValueError where it is none."""
    with open(path, "rb") as file:
        data = file.read()
    size = _zstd.ZSTD_getFrameContentSize(data, ctypes.c_size_t(len(data)))
    if size > _MOST:
        raise ValueError("no zstd frame")
    buffer = ctypes.create_string_buffer(max(1, size))
    got = _zstd.ZSTD_decompress(buffer, size, data, len(data))
    if got != size:
        raise ValueError("damaged zstd frame")
    return buffer.raw[:size]


class Archive:
    """The records of a state directory, and what is wrong with them or their originals."""

    def __init__(self, state):
        self.problems = []
        # By id: the record, and by hash: the ids of what came from a file.
        self.records = {}
        self.by_sha256 = {}
        self._state = state
        self._originals = {}
        self._repeated = None
        for top in ("articles", "originals"):
            for folder, _, names in os.walk(os.path.join(state, top)):
                for name in names:
                    path = os.path.join(folder, name)
                    if name.startswith("."):
                        self.problems.append(f"left half written: {os.path.relpath(path, state)}")
                    elif top == "articles" and name.endswith(".json"):
                        self._read(path)

    def _read(self, path):
        shown = os.path.relpath(path, self._state)
        try:
            with open(path, "rb") as file:
                record = json.load(file)
            source = record["_daybook"]["source"]
            identity, sha256 = record["id"], source["sha256"]
        except (ValueError, KeyError, TypeError) as error:
            self.problems.append(f"damaged record: {shown}: {error!r}")
            return
        if not shown.endswith(f"--{identity}.json"):
            self.problems.append(f"misnamed record: {shown} has the id {identity}")
        if identity in self.records:
            self.problems.append(f"stored twice: {identity}")
        self.records[identity] = record
        self.by_sha256.setdefault(sha256, []).append(identity)
        if not source.get("original"):
            self.problems.append(f"no original: {shown}")
        else:
            self._check_original(source["original"], sha256)
        if source.get("folder"):
            original = source["folder"]["original"]
            self._check_original(original, os.path.basename(original).split(".")[0])

    def _check_original(self, path, sha256):
        if path in self._originals:
            return
        try:
            data = unpacked(os.path.join(self._state, path))
            if hashlib.sha256(data).hexdigest() != sha256:
                raise ValueError("its bytes have another hash")
            self._originals[path] = data
        except (OSError, ValueError) as error:
            self._originals[path] = b""
            self.problems.append(f"damaged original: {path}: {error}")

    def folders_of(self, sha256):
        """The files that were saved with a page, of all its folders that are named: pairs of name and bytes."""
        named = {self.records[identity]["_daybook"]["source"].get("folder", {}).get("original")
                 for identity in self.by_sha256.get(sha256, [])}
        for original in (named | self._repeated_folders().get(sha256, set())) - {None}:
            self._check_original(original, os.path.basename(original).split(".")[0])
            if not self._originals[original]:
                continue
            with tarfile.open(fileobj=io.BytesIO(self._originals[original])) as tar:
                yield from ((os.path.basename(part.name), tar.extractfile(part).read()) for part in tar if part.isfile())

    def _repeated_folders(self):
        """By a page's hash: the folders that came when it was known already, which the log alone names."""
        if self._repeated is None:
            self._repeated = {}
            # A copy: to open a log that a power cut left would mend it.
            with tempfile.TemporaryDirectory() as folder:
                for name in ("commit.sqlite", "commit.sqlite-wal"):
                    path = os.path.join(self._state, name)
                    if os.path.exists(path):
                        shutil.copy(path, folder)
                log = sqlite3.connect(os.path.join(folder, "commit.sqlite"))
                try:
                    for sha256, original in log.execute("SELECT sha256, original FROM repeated_folder"):
                        self._repeated.setdefault(sha256, set()).add(original)
                except sqlite3.OperationalError:
                    pass  # no log, or none with folders
                finally:
                    log.close()
        return self._repeated


def files_below(top):
    """Hash to paths of all regular files below a folder, links not followed; hidden ones are still being written."""
    found = {}
    for folder, _, names in os.walk(top):
        for name in names:
            path = os.path.join(folder, name)
            if name.startswith(".") or os.path.islink(path) or not os.path.isfile(path):
                continue
            with open(path, "rb") as file:
                found.setdefault(hashlib.sha256(file.read()).hexdigest(), []).append(path)
    return found
