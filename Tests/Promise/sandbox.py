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
    command = ["unshare", "--mount", "--propagation=private", "--pid", "--fork", "--kill-child", "--mount-proc"]
    child = subprocess.Popen(command + [sys.executable] + sys.argv, env={**os.environ, _INSIDE: folder})
    # The child's end is awaited whatever comes, so that the folder is removed.
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda *_: child.kill())
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the terminal sends it to the child as well
    try:
        status = child.wait()
    finally:
        os.rmdir(folder)
    sys.exit(status if status >= 0 else 128 - status)


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
