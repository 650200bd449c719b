"""What happens in a soak: people drop files, the machine and its administrator do their worst. All of it from one random source."""
import collections
import os
import signal
import socket
import threading
import time

import daemon
import documents

# How often each comes.
_WEIGHTS = {
    "drop": 40, "drop_again": 4, "rename": 5, "write_slowly": 5, "drop_oddly_named": 5, "drop_hostile": 5, "leave_no_file": 2,
    "kill": 4, "kill_worker": 5, "freeze": 3, "restart": 2, "reload": 1, "fill_state": 2, "fill_inbox": 1, "inbox_read_only": 2,
    "state_read_only": 1, "unmount_inbox": 2,
}


class Life:
    """The daemon, the two disks, and everything that was dropped."""

    def __init__(self, binary, env, inbox, state, journal, chance):
        self._binary, self._env, self._chance = binary, env, chance
        self.inbox, self.state, self.journal = inbox, state, journal
        self.documents = []
        self.counts = collections.Counter()
        self.problems = []
        self._source = documents.Documents(chance.getrandbits(32))
        # Large ones fill the disk without telling anything new.
        self._source.WEIGHTS = {**documents.Documents.WEIGHTS, "large": 0.3}
        self._writers = []
        self._lock = threading.Lock()
        self._number = 0
        self._running = None
        self.start()

    # - What happens next

    def step(self):
        """Lets one thing happen."""
        name = self._chance.choices(*zip(*_WEIGHTS.items()))[0]
        self._watch()
        if getattr(self, "_" + name)() is not False:
            self.counts[name.replace("_", " ")] += 1
        time.sleep(self._chance.choice([0, 0.02, 0.1, 0.3]))

    def mend(self):
        """Puts all right, so that the daemon can finish what there is."""
        for writer in self._writers:
            writer.join()
        self._writers = []
        self.inbox.mend()
        self.state.mend()
        self._watch()
        self._signal(signal.SIGCONT)
        if self._running is None:
            self.start()

    def start(self):
        self._running = daemon.Daemon(self._binary, self.inbox.path, self.state.path, self.journal, self._env)

    def stop(self):
        """SIGTERM, and whether it ended as it should."""
        daemon.eventually(self._listens, 30)
        code = self._running.stop(30)
        self._running = None
        if code != 0:
            self.problems.append(f"stopped with {code}" if code is not None else "did not stop within 30 s")

    def kill(self):
        if self._running:
            self._running.kill()
        self._running = None

    def _watch(self):
        """Nothing that happens here is a reason to end."""
        if self._running and (code := self._running.process.poll()) is not None:
            self.problems.append(f"the daemon ended by itself with {code}")
            self._running.kill()
            self.start()

    def _listens(self):
        """Whether the daemon takes SIGHUP and SIGTERM itself already: in its first moments they end it as any program."""
        with open(f"/proc/{self._running.process.pid}/status") as file:
            blocked = next((int(line.split()[1], 16) for line in file if line.startswith("SigBlk")), 0)
        return bool(blocked & 1 << signal.SIGHUP - 1 and blocked & 1 << signal.SIGTERM - 1)

    def _signal(self, number):
        if self._running:
            os.kill(self._running.process.pid, number)

    # - People

    def _put(self, document, folder=None):
        """Drops a document; false where the disk is not in a state to take it."""
        folder = self._chance.choice(["", "", "valley", "coast/north", "neue Straße"]) if folder is None else folder
        try:
            path = documents.drop(document, self.inbox.path, folder=folder)
        except OSError:
            # A program whose write failed takes away what it began.
            for name in (document.name, "." + document.name):
                try:
                    os.remove(os.path.join(self.inbox.path, folder, name))
                except OSError:
                    pass
            return False
        self.documents.append(document)
        return path

    def _can_drop(self):
        return self.inbox.is_mounted and not self.inbox.is_read_only and not self.inbox.is_full

    def _drop(self):
        if not self._can_drop():
            return False
        for _ in range(self._chance.choice([1, 1, 2, 4, 12])):
            document = self._source.next()
            self._put(document)
            self.counts[f"documents: {document.name.split('-')[0]}"] += 1

    def _drop_again(self):
        if not self.documents or not self._can_drop():
            return False
        earlier = self._chance.choice(self.documents[-200:])
        self._number += 1
        again = documents.Document(f"again-{self._number}{os.path.splitext(earlier.name)[1]}", earlier.data, earlier.wanted)
        return bool(self._put(again))

    def _rename(self):
        """Somebody has second thoughts about a name, perhaps too late."""
        if not self._can_drop():
            return False
        document = self._source.next("text")
        if not (path := self._put(document)):
            return False
        time.sleep(self._chance.choice([0, 0.05, 0.15]))
        try:
            os.rename(path, path[:-4] + " (final).txt")
        except FileNotFoundError:
            return False

    def _write_slowly(self):
        """A writer that rests longer than the quiet time, with the file open."""
        if not self._can_drop():
            return False
        document = self._source.next("text")
        rests = [self._chance.uniform(0.1, 0.5) for _ in range(4)]
        writer = threading.Thread(target=self._write, args=(document, rests))
        self._writers = [other for other in self._writers if other.is_alive()] + [writer]
        writer.start()

    def _write(self, document, rests):
        path = os.path.join(self.inbox.path, document.name)
        try:
            with open(path, "wb", buffering=0) as file:
                size = len(document.data) // len(rests) + 1
                for number, rest in enumerate(rests):
                    file.write(document.data[number * size:(number + 1) * size])
                    time.sleep(rest)
        except OSError:
            try:
                os.remove(path)
            except OSError:
                pass
            return
        with self._lock:
            self.documents.append(document)

    def _drop_oddly_named(self):
        if not self._can_drop():
            return False
        self._number += 1
        number = self._number
        name = self._chance.choice([
            f"two\nlines {number}.txt", f"-rf {number}.txt", f"a'b\"c`d$(e) {number}.txt", f"no ending {number}", f"新聞 {number}.txt",
            f" blank {number} .txt", f"%s%n{number}.txt", os.fsdecode(b"caf\xe9 %d.txt" % number), f"{number:0240}.txt"])
        document = self._source.next("text")
        document.name = name
        return bool(self._put(document))

    def _drop_hostile(self):
        if not self._can_drop():
            return False
        self._number += 1
        depth = self._chance.choice([500, 5_000])
        data = self._chance.choice([
            b"", b"x", b"<div>" * depth + b"deep", b"<table>" + b"x<div>" * depth, b"<b><div></b>" * depth, b"<" * depth * 4,
            b"[" * depth + b"](" * depth, b"\0" * depth, b"\xff\xfe" + b"h\0i\0" * depth, b"%PDF-1.7\n" + b"\x80" * depth])
        ending = self._chance.choice([".html", ".txt", ".md", ".pdf"])
        document = documents.Document(f"hostile-{self._number}{ending}", data + (b"%d" % self._number if data else b""), "either")
        return bool(self._put(document, folder=""))

    def _leave_no_file(self):
        """What is no file is left alone."""
        if not self._can_drop():
            return False
        self._number += 1
        path = os.path.join(self.inbox.path, f"no-file-{self._number}.txt")
        try:
            kind = self._chance.choice(["fifo", "socket", "loop", "folder"])
            if kind == "fifo":
                os.mkfifo(path)
            elif kind == "socket":
                with socket.socket(socket.AF_UNIX) as end:
                    end.bind(path)
            elif kind == "loop":
                os.symlink(".", path)
            else:
                os.mkdir(path)
        except OSError:
            return False

    # - The machine

    def _kill(self):
        self.kill()
        time.sleep(self._chance.choice([0, 0, 0.3]))
        if not self.inbox.is_mounted:
            self.inbox.mount()
        self.start()

    def _kill_worker(self):
        """One that is at work or waits for it."""
        if not self._running:
            return False
        try:
            with open(f"/proc/{self._running.process.pid}/task/{self._running.process.pid}/children") as file:
                workers = file.read().split()
            os.kill(int(self._chance.choice(workers)), signal.SIGKILL)
        except (OSError, IndexError):
            return False

    def _freeze(self):
        self._signal(signal.SIGSTOP)
        for _ in range(self._chance.randint(1, 60)):
            self._drop()
        time.sleep(self._chance.uniform(0, 1.5))
        self._signal(signal.SIGCONT)

    def _restart(self):
        self.stop()
        self.start()

    def _reload(self):
        return self._listens() and self._signal(signal.SIGHUP)

    def _fill_state(self):
        self._trouble(self.state.fill, self.state.free)

    def _fill_inbox(self):
        self._trouble(self.inbox.fill, self.inbox.free)

    def _inbox_read_only(self):
        return self.inbox.turn(True) and self._trouble(lambda: None, lambda: self.inbox.turn(False))

    def _state_read_only(self):
        """Only between two runs: while one writes, the kernel does not let it."""
        self.stop()
        if not self.state.turn(True):
            self.start()
            return False
        self.start()
        self._trouble(lambda: None, lambda: self.state.turn(False))

    def _unmount_inbox(self):
        if any(writer.is_alive() for writer in self._writers) or not self.inbox.unmount():
            return False
        # Without a restart in between: a daemon that starts on an empty folder cannot know what belongs there.
        time.sleep(self._chance.uniform(0, 4))
        self.inbox.mount()

    def _trouble(self, begin, end):
        """Life goes on while something is wrong."""
        begin()
        until = time.monotonic() + self._chance.uniform(0, 6)
        while time.monotonic() < until:
            self._chance.choice([self._drop, self._drop, self._kill_worker, self._kill])()
            time.sleep(self._chance.uniform(0, 0.8))
        end()
