"""The program under test: started, awaited, ended."""
import json
import os
import signal
import subprocess
import tempfile
import time


def environment(folder, **more):
    """What it runs with: a short quiet time, UTC, and no configuration of this machine's."""
    kept = {name: value for name, value in os.environ.items()
            if not name.startswith("DAYBOOK_") and name not in ("NOTIFY_SOCKET", "STATE_DIRECTORY", "JOURNAL_STREAM")}
    return {**kept, "XDG_CONFIG_HOME": folder, "DAYBOOK_TIMEZONE": "UTC", "NO_COLOR": "1",
            "DAYBOOK_SETTLE_QUIET": "20ms", "DAYBOOK_SETTLE_NETWORK_QUIET": "40ms", "SWIFT_BACKTRACE": "enable=no", **more}


class Daemon:
    """One `daybook run`."""

    def __init__(self, binary, inbox, state, journal, env, before=(), words=()):
        """Starts it; `journal`: the file that gets what it says, `before`: words before the command (strace)."""
        self.process = subprocess.Popen(
            [*before, binary, "run", "--inbox", inbox, "--state", state, *words],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=journal, env=env, start_new_session=True)

    def wait(self, seconds):
        """Its exit code, negative for a signal; None where it did not end in time."""
        try:
            return self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            return None

    def kill(self):
        """SIGKILL for it and everything that it started."""
        try:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
            # What a tracer traced may take a moment longer, and holds its locks until then.
            eventually(lambda: _is_gone(self.process.pid), 10)
        except ProcessLookupError:
            pass
        self.process.wait()

    def stop(self, seconds=30):
        """SIGTERM; its exit code, None where it had to be killed after all."""
        self.process.terminate()
        code = self.wait(seconds)
        if code is None:
            self.kill()
        return code


def _is_gone(group):
    """Whether no process of a group is left."""
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return True
    return False


def once(binary, inbox, state, env, before=(), seconds=60):
    """`daybook run --once`: the exit code (None: killed after `seconds`), and what it said."""
    with tempfile.TemporaryFile() as said:
        running = Daemon(binary, inbox, state, said, env, before, ["--once"])
        code = running.wait(seconds)
        # Whatever is left of it would go on in the place of a later run: a tracer's end lets what it traces go.
        running.kill()
        said.seek(0)
        return code, said.read()


def is_taken(inbox):
    """Whether no file is left to take in an inbox, and none claimed. A saved page's folder goes with its page, or stays."""
    for top in (inbox, os.path.join(inbox, ".daybook", "claimed")):
        for folder, folders, names in os.walk(top):
            if folder == inbox:
                folders[:] = [name for name in folders if name not in (".daybook", "rejected")]
            folders[:] = [name for name in folders if not name.endswith("_files")]
            paths = (os.path.join(folder, name) for name in names if not name.startswith("."))
            if any(os.path.isfile(path) and not os.path.islink(path) for path in paths):
                return False
    return True


def listed(binary, inbox, state, env):
    """The ids that `daybook list` prints."""
    lines = command(binary, ["list", "--limit", "1000000", "--json"], inbox, state, env).splitlines()
    return [json.loads(line)["id"] for line in lines]


def command(binary, words, inbox, state, env):
    """What a command prints, which must succeed."""
    words = [binary, words[0], "--inbox", inbox, "--state", state, *words[1:]]
    return subprocess.run(words, stdin=subprocess.DEVNULL, capture_output=True, env=env, timeout=60, check=True).stdout


def eventually(condition, seconds, step=0.01):
    """Whether something becomes true in time."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            return False
        time.sleep(step)
    return True
