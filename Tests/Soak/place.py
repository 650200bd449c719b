"""Where the soak happens: an inbox and a state directory, each on a small ext4 of its own that can fill, turn read-only and go."""
import errno
import os

import disk
import sandbox

_MEGABYTES = {"inbox": 256, "state": 1024}


class Disk:
    """One of the two file systems."""

    def __init__(self, folder, name):
        self.path = os.path.join(folder, name)
        self._image = os.path.join(folder, name + ".image")
        self._filler = os.path.join(self.path, ".filler")
        self.is_mounted = self.is_read_only = self.is_full = False
        os.makedirs(self.path)
        disk.make("ext4", self._image, _MEGABYTES[name])
        self.mount()

    def mount(self):
        disk.mount("ext4", self._image, self.path)
        self.is_mounted = True

    def unmount(self):
        """False where somebody has a file open on it."""
        try:
            sandbox.unmount(self.path)
        except OSError as error:
            if error.errno != errno.EBUSY:
                raise
            return False
        self.is_mounted = False
        return True

    def turn(self, is_read_only):
        """Makes it read-only or writable again; false where somebody has a file open for writing on it."""
        try:
            flags = sandbox.MS_REMOUNT | sandbox.MS_NODEV | (sandbox.MS_RDONLY if is_read_only else 0)
            sandbox.mount("none", self.path, "ext4", flags)
        except OSError as error:
            if error.errno != errno.EBUSY:
                raise
            return False
        self.is_read_only = is_read_only
        return True

    def fill(self):
        """Takes all room that there is, to the last block."""
        self.is_full = True
        with open(self._filler, "wb") as file:
            size, step = 0, 64 << 20
            while step >= 4096:
                try:
                    os.posix_fallocate(file.fileno(), size, step)
                    size += step
                except OSError as error:
                    if error.errno != errno.ENOSPC:
                        raise
                    step //= 4

    def free(self):
        os.remove(self._filler)
        self.is_full = False

    def mend(self):
        """Makes it whole again."""
        if not self.is_mounted:
            self.mount()
        if self.is_read_only:
            self.turn(False)
        if self.is_full:
            self.free()
