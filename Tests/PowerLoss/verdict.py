"""Restarts the daemon on the states that power cuts left, and holds each to the promise."""
import multiprocessing
import os
import re
import shutil
import subprocess
import time

import daemon
import disk
import promise
import states

_DROPPED = re.compile(rb"^dropped (\d+)$", re.M)


def check(folder, recording, binary, cuts, jobs, is_replayed=True, most=None, keep=None):
    """Checks the cuts, `jobs` at a time; yields (cut, violations) in no order, and ends early after `most` bad ones.

    The disk of a bad one, as the cut left it, and what the journal had said by then are put into the folder `keep`."""
    results = multiprocessing.Queue()
    enough = multiprocessing.Event()
    # Interleaved where few bad ones are enough, so that all of the diary is looked at from the beginning.
    size = -(-len(cuts) // jobs)
    shares = [cuts[start:start + size] for start in range(0, len(cuts), size)]
    workers = [multiprocessing.Process(
        target=_check_share, args=(os.path.join(folder, f"checker-{number}"), recording, binary, share, is_replayed,
                                   results, enough, keep)) for number, share in enumerate(shares)]
    for worker in workers:
        worker.start()
    left, bad = len(workers), 0
    while left:
        answer = results.get()
        if answer is None:
            left -= 1
            continue
        bad += bool(answer[1])
        yield answer
        if most and bad >= most:
            enough.set()
    for worker in workers:
        worker.join()


def _check_share(folder, recording, binary, cuts, is_replayed, results, enough, keep):
    os.makedirs(folder)
    try:
        diary = states.Diary(recording.diary)
        disks = states.DiskStates(diary, recording.base, folder)
        for cut in cuts:
            if enough.is_set():
                break
            try:
                found = _verdict(folder, recording, binary, diary, cut, disks.make(cut), is_replayed)
            except subprocess.CalledProcessError as error:  # `daybook list` on an archive with a damaged record
                found = [f"{error.cmd[1]} fails, exit {error.returncode}"]
            except Exception as error:  # the checker's own failure is a failure too, and must not end the others
                found = [f"not checked: {error!r}"]
            if found and keep:
                _keep(keep, recording, diary, disks, cut)
            results.put((cut, found))
    finally:
        results.put(None)
        shutil.rmtree(folder, ignore_errors=True)


def _keep(folder, recording, diary, disks, cut):
    name = f"{folder}/{recording.kind}-{cut.position}-{cut.kind}-{cut.seed}"
    # Made anew: the one that was looked at has been mounted and worked on.
    subprocess.run(["cp", "--sparse=always", disks.make(cut), f"{name}.img"], check=True)
    with open(f"{name}.journal", "wb") as journal:
        journal.write(diary.journal(cut.position))


def _verdict(folder, recording, binary, diary, cut, image, is_replayed):
    journal = diary.journal(cut.position)
    dropped = [int(number) for number in _DROPPED.findall(journal)]
    certain = recording.documents[:max(dropped, default=-1) + 1]
    ids = promise.announced(journal)
    place, empty = os.path.join(folder, "place"), os.path.join(folder, "empty")
    os.makedirs(place, exist_ok=True)
    try:
        disk.mount(recording.kind, image, place)
    except OSError as error:
        return [f"file system broken: {error}"]
    try:
        inbox, state = f"{place}/inbox", f"{place}/state"
        if not os.path.isdir(inbox):
            return [f"lost: {len(certain)} documents with the inbox"] if certain else []
        env = daemon.environment(folder)
        if not is_replayed:
            for name in ("commit.sqlite", "commit.sqlite-wal", "commit.sqlite-journal"):
                if os.path.exists(f"{state}/{name}"):
                    os.remove(f"{state}/{name}")
        # First a start that cannot see the inbox: what was called stored must not need it any more.
        code, said = daemon.once(binary, empty, state, env)
        if code != 0:
            return [f"no start, exit {code}: without the inbox: {_last_line(said)}"]
        found = promise.broken_words(state, ids)
        # Then the real one, which finishes the rest.
        code, said = daemon.once(binary, inbox, state, env)
        if code != 0:
            return found + [f"no start, exit {code}: {_last_line(said)}"]
        found += promise.violations(inbox, state, certain, ids, possible=recording.documents)
        found += promise.index_differs(state, daemon.listed(binary, inbox, state, env))
        return list(dict.fromkeys(found))
    finally:
        disk.unmount(place)
        shutil.rmtree(empty, ignore_errors=True)


def _last_line(said):
    lines = said.decode(errors="replace").splitlines()
    return lines[-1] if lines else "nothing said"
