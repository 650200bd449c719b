"""The states that a power cut can leave, made from a logged disk's diary.

At a cut, what was written before the last flush is there. Of what was written after it
  prefix   all is there, up to the cut;
  subset   each write is there or not;
  torn     each sector of 4 KiB of each write is there or not.
"""
import os
import random
import shutil
import struct
from dataclasses import dataclass

WRITE, FLUSH, LINE = 1, 2, 3
_HEADER = struct.Struct("<IIQ")
_SECTOR = 4096


@dataclass(frozen=True)
class Cut:
    """One state: the records before `position` happened."""
    position: int
    kind: str
    seed: int

    def __str__(self):
        return f"{self.kind} at record {self.position}, seed {self.seed}"


class Diary:
    """A logged disk's diary."""

    def __init__(self, path):
        # (type, offset in the disk, offset in the diary, length)
        self.records = []
        self._file = open(path, "rb")
        size = os.fstat(self._file.fileno()).st_size
        position = 0
        while position + _HEADER.size <= size:
            kind, length, offset = _HEADER.unpack(os.pread(self._file.fileno(), _HEADER.size, position))
            position += _HEADER.size
            self.records.append((kind, offset, position, length))
            position += length

    def data(self, record):
        return os.pread(self._file.fileno(), record[3], record[2])

    def count(self, kind):
        return sum(record[0] == kind for record in self.records)

    def journal(self, position):
        """What was said before the record at `position`."""
        return b"".join(self.data(record) for record in self.records[:position] if record[0] == LINE)

    def cuts(self, count, seed):
        """So many different cuts, in the order of the diary: half of them torn, where there is something to tear."""
        chance = random.Random(seed)
        points, open_writes = [], 0
        for position, record in enumerate(self.records, 1):
            open_writes = open_writes + 1 if record[0] == WRITE else 0 if record[0] == FLUSH else open_writes
            points.append(("prefix", position))
            if open_writes:
                points += [("subset", position), ("torn", position), ("torn", position)]
        chosen = chance.sample(points, min(count, len(points)))
        return [Cut(position, kind, chance.getrandbits(32)) for kind, position in sorted(chosen, key=lambda p: p[1])]


class DiskStates:
    """Makes the states of cuts in order: what is sure is kept in one file, which each state starts from."""

    def __init__(self, diary, base, folder):
        self._diary = diary
        self._sure = os.path.join(folder, "sure")
        self._state = os.path.join(folder, "state")
        _copy(base, self._sure)
        self._applied = 0

    def make(self, cut):
        """The path of a disk in that state."""
        records = self._diary.records
        flush = max((index for index in range(self._applied, cut.position) if records[index][0] == FLUSH), default=None)
        if flush is not None:
            self._write(self._sure, records[self._applied:flush], lambda _: True)
            self._applied = flush + 1
        _copy(self._sure, self._state)
        chance = random.Random(cut.seed)
        rest = records[self._applied:cut.position]
        if cut.kind == "torn":
            self._write(self._state, rest, lambda _: True, lambda: chance.random() < 0.5)
        else:
            self._write(self._state, rest, lambda _: cut.kind == "prefix" or chance.random() < 0.5)
        return self._state

    def _write(self, path, records, is_there, is_sector_there=None):
        descriptor = os.open(path, os.O_RDWR)
        try:
            for record in records:
                if record[0] != WRITE or not is_there(record):
                    continue
                data = self._diary.data(record)
                if not is_sector_there:
                    os.pwrite(descriptor, data, record[1])
                    continue
                for start in range(0, len(data), _SECTOR):
                    if is_sector_there():
                        os.pwrite(descriptor, data[start:start + _SECTOR], record[1] + start)
        finally:
            os.close(descriptor)


def _copy(source, target):
    """Copies a sparse file, its data alone."""
    size = os.path.getsize(source)
    with open(source, "rb") as reading, open(target, "wb") as writing:
        writing.truncate(size)
        position = 0
        while position < size:
            try:
                position = os.lseek(reading.fileno(), position, os.SEEK_DATA)
            except OSError:  # ENXIO: no more data
                break
            end = os.lseek(reading.fileno(), position, os.SEEK_HOLE)
            reading.seek(position)
            writing.seek(position)
            shutil.copyfileobj(_Part(reading, end - position), writing, 1 << 20)
            position = end


class _Part:
    """The next so many bytes of a file."""

    def __init__(self, file, length):
        self._file, self._left = file, length

    def read(self, count):
        data = self._file.read(min(count, self._left))
        self._left -= len(data)
        return data
