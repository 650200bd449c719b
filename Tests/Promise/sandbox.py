"""A place for experiments that mount, kill and crash: mounts, processes and files of its own, which end with it.

`enter` runs the calling script anew inside a mount and a process namespace. When that script ends, in whatever way, the
kernel ends every process it started and takes down every mount it made; loop devices go with their last mount (autoclear).
Nothing outside is left but an empty folder, and that is removed here.
"""
import ctypes
import os
import signal
import subprocess
import sys
import tempfile

_INSIDE = "DAYBOOK_PROOF_FOLDER"
_libc = ctypes.CDLL(None, use_errno=True)
MS_RDONLY, MS_REMOUNT, MS_NODEV, MNT_DETACH = 1, 32, 4, 2
# mount(2), unshare(2), prctl(2)
_RECURSIVE, _PRIVATE = 16384, 1 << 18
_NEW_MOUNTS, _NEW_PROCESSES, _PARENT_DEATH_SIGNAL = 0x20000, 0x20000000, 1


def enter(name):
    """Returns the experiment's own folder, on a tmpfs that only it sees. Outside, runs the script inside and exits."""
    folder = os.environ.get(_INSIDE)
    if folder:
        mount("tmpfs", folder, "tmpfs", options="size=75%")
        return folder
    if missing := _missing():
        print(f"{name}: skipped: {missing}", file=sys.stderr)
        sys.exit(77)
    folder = tempfile.mkdtemp(prefix=f"daybook-{name}-", dir="/tmp")
    if _libc.unshare(_NEW_MOUNTS | _NEW_PROCESSES) != 0:
        raise OSError(ctypes.get_errno(), "cannot make namespaces")
    mount("none", "/", "none", _RECURSIVE | _PRIVATE)
    first = os.fork()
    if first == 0:
        _be_first_process(folder)
    # The terminal sends SIGINT to the script as well. When its first process goes, all of the namespace goes.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda *_: os.kill(first, signal.SIGKILL))
    _, status = os.waitpid(first, 0)
    # Here, and not left to the kernel: it has kept mounts whose last holder was killed.
    for path in (folder, "/proc"):
        try:
            unmount(path, MNT_DETACH)
        except OSError:
            pass  # it ended before it had mounted anything
    os.rmdir(folder)
    code = os.waitstatus_to_exitcode(status)
    sys.exit(code if code >= 0 else 128 - code)


def _be_first_process(folder):
    """Runs the script and buries whoever is left an orphan in its namespace, which only the first process can do."""
    _libc.prctl(_PARENT_DEATH_SIGNAL, signal.SIGKILL)
    mount("proc", "/proc", "proc")
    script = os.fork()
    if script == 0:
        os.execve(sys.executable, [sys.executable] + sys.argv, {**os.environ, _INSIDE: folder})
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    while True:
        process, status = os.wait()
        if process == script:
            code = os.waitstatus_to_exitcode(status)
            os._exit(code if code >= 0 else 128 - code)


def _missing():
    """What keeps a proof from running here; None where nothing does."""
    if os.getuid() != 0:
        return "only root can mount file systems"
    if not os.path.exists("/dev/loop-control"):
        return "there are no loop devices here"
    if subprocess.run(["unshare", "--mount", "--pid", "--fork", "true"], stderr=subprocess.DEVNULL).returncode != 0:
        return "namespaces of its own are not allowed here"
    return None


def mount(source, target, kind, flags=0, options=""):
    """mount(2)."""
    if _libc.mount(os.fsencode(source), os.fsencode(target), kind.encode(), flags, options.encode() or None) != 0:
        error = ctypes.get_errno()
        raise OSError(error, f"cannot mount {source} on {target}: {os.strerror(error)}")


def unmount(target, flags=0):
    """umount2(2)."""
    if _libc.umount2(os.fsencode(target), flags) != 0:
        error = ctypes.get_errno()
        raise OSError(error, f"cannot unmount {target}: {os.strerror(error)}")
