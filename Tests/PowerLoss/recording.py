"""Records the real daemon at work on a logged disk: inbox and state on it, the journal in the same diary."""
import os
import random
import subprocess
import sys
import time
from dataclasses import dataclass, field

import daemon
import disk
import documents
import sandbox

# The longest wait of a request of the disk, in microseconds.
_DELAY = 3_000


@dataclass
class Recording:
    """What a run left: the empty disk that it began with, the diary, and the documents in the order of their dropping."""
    kind: str
    base: str
    diary: str
    documents: list = field(default_factory=list)


def record(folder, kind, binary, disk_program, seed, drops, mutant=None):
    """Runs the daemon while `drops` documents come, killing it once on the way; returns the recording."""
    base, image, diary = (os.path.join(folder, f"{kind}.{name}") for name in ("base", "image", "diary"))
    device, place = os.path.join(folder, "device"), os.path.join(folder, "place")
    for path in (device, place):
        os.makedirs(path, exist_ok=True)
    disk.make(kind, base)
    subprocess.run(["cp", "--sparse=always", base, image], check=True)
    server = subprocess.Popen([disk_program, image, diary, device, str(seed), str(_DELAY)])
    noise = None
    try:
        if not daemon.eventually(lambda: os.path.exists(f"{device}/disk"), 10):
            raise RuntimeError("the logged disk did not come up")
        disk.mount(kind, f"{device}/disk", place)
        os.makedirs(f"{place}/inbox")
        noise = subprocess.Popen([sys.executable, os.path.join(os.path.dirname(__file__), "noise.py"), f"{place}/noise"])
        made = _drive(folder, place, f"{device}/journal", binary, seed, drops, mutant)
        return Recording(kind, base, diary, made)
    finally:
        if noise:
            noise.kill()
            noise.wait()
        if os.path.ismount(place):
            disk.unmount(place)
        sandbox.unmount(device)
        server.wait()
        os.remove(image)


def _drive(folder, place, journal_path, binary, seed, drops, mutant):
    chance = random.Random(seed)
    source = documents.Documents(seed)
    inbox, state = f"{place}/inbox", f"{place}/state"
    env = daemon.environment(folder)
    if mutant:
        env |= {"LD_PRELOAD": os.path.join(folder, "mutant.so"), "DAYBOOK_MUTANT": mutant}
    made = []
    with open(journal_path, "wb", buffering=0) as journal:
        running = daemon.Daemon(binary, inbox, state, journal, env)
        kill_at = chance.randrange(drops // 3, drops * 2 // 3)
        while len(made) < drops:
            for _ in range(min(chance.randint(1, 6), drops - len(made))):
                # Some come a second time, under another name.
                if made and chance.random() < 0.08:
                    earlier = chance.choice(made)
                    document = documents.Document(f"again-{len(made)}-{earlier.name}", earlier.data, earlier.wanted)
                else:
                    document = source.next()
                documents.drop(document, inbox, durably=True, folder=chance.choice(["", "", "valley", "coast/north"]))
                journal.write(f"dropped {len(made)}\n".encode())
                made.append(document)
            if kill_at is not None and len(made) >= kill_at:
                kill_at = None
                running.kill()
                running = daemon.Daemon(binary, inbox, state, journal, env)
            # Now and then long enough for a checkpoint (2 s after the last commit).
            time.sleep(chance.choice([0.02, 0.1, 0.3, 0.6, 2.3]))
        time.sleep(2.5)
        code = running.stop()
        # A mutant that destroys what it should keep may end as it likes: what counts is what is on the disk.
        if code != 0 and not mutant:
            raise RuntimeError(f"the daemon ended with {code} while it was recorded")
    return made
