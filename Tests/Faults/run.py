"""One run of the daemon with a fault in it, the start after it, and the verdict."""
import collections
import os
import re
import shutil
import subprocess
from dataclasses import dataclass

import daemon
import promise

# How long a run may take, in seconds: a pause is 5 s long, and the machine may be slow.
_LONGEST = 90
# A fault that ends workers again and again makes good files look bad: this is what the note then says.
_WORKER_ENDED = r"crashed|killed|SIGKILL|ended|took longer"
# A file that cannot be read for a fault of the disk's is a bad file: it is set apart, with that reason.
_UNREADABLE = r"cannot be (opened|read)"


@dataclass(frozen=True)
class Fault:
    """What happens, and when: `kill`, the name of an errno, or `short` (a write that takes half)."""
    scene: str
    what: str
    call: str
    # A number, or a number and "+": from then on for ever.
    when: str

    @property
    def is_lasting(self):
        return self.when.endswith("+")

    @property
    def row(self):
        return (self.scene, self.what + (" for good" if self.is_lasting else ""), self.call)

    def __str__(self):
        return f"{self.scene}:{self.what}:{self.call}:{self.when}"

    @staticmethod
    def parse(text):
        return Fault(*text.split(":"))


@dataclass
class Result:
    fault: Fault
    # Whether the fault came to pass at all.
    is_reached: bool
    # How it ended: "killed"; "finished", all done; "paused" to the end, and stopped when asked; "ended", with an error.
    end: str
    # The error that it ended with.
    line: str
    violations: list


class Scene:
    """A state of affairs that runs begin with: folders `inbox` and perhaps `state`, and what was dropped."""

    def __init__(self, name, template, documents, ids=frozenset()):
        self.name, self.template, self.documents, self.ids = name, template, documents, ids

    def set_up(self, place):
        shutil.rmtree(place, ignore_errors=True)
        # The order of a listing on tmpfs follows the order of making: copying alike makes runs alike.
        subprocess.run(["cp", "-a", self.template, place], check=True)
        return f"{place}/inbox", f"{place}/state"


def run(fault, scene, place, binary, env, short_writes, mutant=None):
    """Sets the scene, runs the daemon into the fault, starts it again without, and looks.

    `mutant`: what to add to the environment to break the daemon's protocol besides.
    """
    inbox, state = scene.set_up(place)
    log = f"{place}.log"
    if fault.what == "short":
        turn = fault.when.rstrip("+")
        before = []
        faulty = {**env, "LD_PRELOAD": short_writes, "DAYBOOK_SHORT_CALL": fault.call, "DAYBOOK_SHORT_LOG": log,
                  "DAYBOOK_SHORT_AT": turn, "DAYBOOK_SHORT_LASTS": "1" if fault.is_lasting else ""}
        open(log, "w").close()
    else:
        effect = "signal=KILL" if fault.what == "kill" else f"error={fault.what}"
        before = ["strace", "-f", "-qq", "-o", log, "-e", f"trace={fault.call}", "-e", "signal=none",
                  "-e", f"inject={fault.call}:{effect}:when={fault.when}"]
        faulty = {**env, **(mutant or {})}
    if fault.what in ("kill", "short"):
        code, said = daemon.once(binary, inbox, state, faulty, before, seconds=_LONGEST)
        found, end = _end(fault, code, said)
    else:
        code, said, found = _serve(fault, binary, inbox, state, faulty, before, f"{place}.journal")
        more, end = _end(fault, code, said)
        found += more
    is_reached = _is_reached(fault, log)
    again, said_again = daemon.once(binary, inbox, state, env, seconds=_LONGEST)
    if again != 0:
        found.append(f"no start after it, exit {again}: {last_line(said_again)}")
    ids = promise.announced(said) | promise.announced(said_again) | scene.ids
    found += promise.violations(inbox, state, scene.documents, ids, tolerated=f"{_WORKER_ENDED}|{_UNREADABLE}")
    found += promise.index_differs(state, daemon.listed(binary, inbox, state, env))
    shutil.rmtree(place, ignore_errors=True)
    return Result(fault, is_reached, end, last_line(said) if end == "ended" else "", found)


def _is_reached(fault, log):
    """Whether some process came to the turn that the fault was waiting for; the log has that call's turns alone."""
    with open(log, errors="replace") as lines:
        if fault.what == "short":
            return bool(lines.read())
        begun = re.compile(rf"^(\d+) +{fault.call}\(")
        turns = collections.Counter(match[1] for line in lines if (match := begun.match(line)))
    return max(turns.values(), default=0) >= int(fault.when.rstrip("+"))


def _serve(fault, binary, inbox, state, env, before, journal_path):
    """Runs the service until all is taken, or it ends, or a lasting fault has made it pause; then stops it.

    Returns its exit code, what it said, and what is wrong with that.
    """
    found = []
    with open(journal_path, "w+b") as journal:
        def said():
            return open(journal_path, "rb").read()

        # With -D strace is no parent of the daemon: the process is the daemon itself, and signals go to it.
        running = daemon.Daemon(binary, inbox, state, journal, env, before=[*before[:1], "-D", *before[1:]])

        def is_over():
            return running.process.poll() is not None or daemon.is_taken(inbox) or (
                fault.is_lasting and b"paused" in said())

        if not daemon.eventually(is_over, _LONGEST, step=0.1) and not fault.is_lasting:
            found.append(f"did not go on by itself: {last_line(said())}")
        code = running.process.poll()
        if code is None:
            code = running.stop(30)
        return code, said(), found


def _end(fault, code, said):
    """What is wrong with how the daemon ended, and how it ended."""
    if code is None:
        return [f"hung: {last_line(said)}"], "ended"
    if code == 0:
        return [], "paused" if said.count(b": paused") > said.count(b": resumed") else "finished"
    if code in (-9, 137) and fault.what == "kill":
        return [], "killed"
    if code < 0 or code > 128:
        return [f"died of signal {-code if code < 0 else code - 128}: {last_line(said)}"], "ended"
    line = last_line(said)
    # sysexits.h; nothing can be said on an stderr that cannot be written to.
    is_mute = fault.call in ("write", "writev") and fault.what != "short"
    if not 64 <= code <= 78 or not (is_mute or line.startswith("daybook: ")):
        return [f"ended with {code} and no error of one line: {line}"], "ended"
    return [], "ended"


def last_line(said):
    lines = said.decode(errors="replace").splitlines()
    return lines[-1] if lines else "nothing said"
