"""File systems on files: made, mounted through loop devices that go when they are unmounted, unmounted."""
import errno
import fcntl
import os
import struct
import subprocess
import time

import sandbox

# linux/loop.h
_LOOP_CTL_GET_FREE, _LOOP_CONFIGURE = 0x4C82, 0x4C0A
_AUTOCLEAR, _DIRECT_IO = 4, 16

# By file system: the smallest size in MiB that mkfs takes or its log needs, mkfs, and the options of each mount. Sectors of
# 4 KiB everywhere, so that what the disk promises to write whole is what the file system counts on.
KINDS = {
    "ext4": (64, ["mkfs.ext4", "-q", "-b", "4096", "-E", "lazy_itable_init=0,lazy_journal_init=0"], "commit=1"),
    "xfs": (320, ["mkfs.xfs", "-q", "-s", "size=4096"], "nouuid"),
    "btrfs": (256, ["mkfs.btrfs", "-q", "-m", "single"], "nodiscard,commit=1"),
}


def make(kind, path, megabytes=0):
    """Makes an empty file system in a new, sparse file."""
    least, command, _ = KINDS[kind]
    with open(path, "wb") as file:
        file.truncate(max(least, megabytes) << 20)
    subprocess.run(command + [path], check=True, stdout=subprocess.DEVNULL)


def mount(kind, path, target, options=""):
    """Mounts the file system in a file."""
    device, descriptor = _attach(path)
    try:
        own = KINDS[kind][2]
        sandbox.mount(device, target, kind, sandbox.MS_NODEV, ",".join(part for part in (own, options) if part))
    finally:
        os.close(descriptor)


def unmount(target):
    """Unmounts, waiting out what a process that just ended still holds."""
    for _ in range(100):
        try:
            return sandbox.unmount(target)
        except OSError as error:
            if error.errno != errno.EBUSY:
                raise
            time.sleep(0.02)
    sandbox.unmount(target, sandbox.MNT_DETACH)


def _attach(path):
    """The loop device for a file, and a descriptor that keeps it until it is mounted."""
    with open(path, "r+b", buffering=0) as file:
        while True:
            with open("/dev/loop-control", "r+b", buffering=0) as control:
                number = fcntl.ioctl(control, _LOOP_CTL_GET_FREE)
            device = f"/dev/loop{number}"
            if not os.path.exists(device):
                os.mknod(device, 0o600 | 0o060000, os.makedev(7, number))
            descriptor = os.open(device, os.O_RDWR | os.O_CLOEXEC)
            # struct loop_config: fd, block_size, struct loop_info64 (lo_flags at 52 of its 232 bytes), 8 reserved words.
            info = struct.pack("<5Q4I", 0, 0, 0, 0, 0, 0, 0, 0, _AUTOCLEAR) + bytes(232 - 56)
            try:
                fcntl.ioctl(descriptor, _LOOP_CONFIGURE, struct.pack("<2I", file.fileno(), 4096) + info + bytes(64))
                return device, descriptor
            except OSError as error:
                os.close(descriptor)
                # Another process was quicker to take the device.
                if error.errno != errno.EBUSY:
                    raise
