"""Which system calls a run makes, and how often: where faults can be put."""
import collections
import re
import subprocess

# PID CALL(ARGUMENTS; a call that another one of another process interrupted is whole here all the same: what it began with.
_LINE = re.compile(r"^(\d+) +([a-z0-9_]+)\((.*)")

# Every call by which something comes onto a disk.
WRITE_SIDE = ("write pwrite64 writev pwritev fsync fdatasync sync_file_range syncfs msync rename renameat renameat2 link linkat "
              "symlink symlinkat unlink unlinkat rmdir mkdir mkdirat openat creat ftruncate truncate fallocate").split()


class Trace:
    """The calls of one run, counted for each process by itself, as strace counts them when it puts in a fault."""

    def __init__(self, command, env, log):
        subprocess.run(["strace", "-f", "-qq", "-s", "256", "-o", log, *command], env=env, check=True,
                       stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        counts = collections.defaultdict(collections.Counter)
        self._calls = collections.defaultdict(list)
        with open(log, errors="replace") as lines:
            for line in lines:
                if match := _LINE.match(line):
                    process, call, arguments = match.groups()
                    counts[call][process] += 1
                    self._calls[call].append((counts[call][process], arguments))
        # How often the process that makes a call most often makes it.
        self.most = {call: max(of.values()) for call, of in counts.items()}

    def numbers(self, call):
        """The turns of a call that can be told apart; of openat only those that may make a file."""
        if call in ("openat", "open"):
            return sorted({number for number, arguments in self._calls[call] if "O_CREAT" in arguments})
        return range(1, self.most.get(call, 0) + 1)

    def first(self, call, part):
        """The turn of the first such call whose arguments have `part` in them."""
        return next(number for number, arguments in self._calls[call] if part in arguments)
