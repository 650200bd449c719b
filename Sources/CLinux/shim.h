#pragma once

// What the Linux file system offers beyond POSIX: glibc hides it from importers that do not define _GNU_SOURCE.

#include <dirent.h>
#include <fcntl.h>
#include <fnmatch.h>
#include <sys/fsuid.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/syscall.h>
#include <unistd.h>

// For tests that mount: declared by sched.h only with _GNU_SOURCE.
extern int unshare(int);

// glibc 2.28 and later export it; its declaration needs _GNU_SOURCE.
extern int renameat2(int, const char *, int, const char *, unsigned int);

/// rename(2) that fails with EEXIST where the new name is taken; renameat2(2), RENAME_NOREPLACE.
static inline int clinux_rename_without_replacing(const char *from, const char *to) {
    return renameat2(AT_FDCWD, from, AT_FDCWD, to, 1u << 0);
}

/// Takes a read lease, fcntl(2) F_SETLEASE: EAGAIN says that somebody has the file open for writing.
///
/// A lease that is broken sends SIGIO, which would end the process: F_SETSIG names SIGURG instead, whose default is to be ignored.
static inline int clinux_take_read_lease(int fd) {
    const int f_setsig = 10, f_setlease = 1024, sigurg = 23;
    if (fcntl(fd, f_setsig, sigurg) == -1) return -1;
    return fcntl(fd, f_setlease, F_RDLCK);
}

/// Gives a lease back.
static inline int clinux_release_lease(int fd) {
    const int f_setlease = 1024;
    return fcntl(fd, f_setlease, F_UNLCK);
}

/// The name in an entry that readdir(3) returned: its array may be shorter in memory than its type says.
static inline const char *clinux_entry_name(const struct dirent *entry) { return entry->d_name; }

/// The magic number of the file system that holds `path`, statfs(2) f_type; -1 and errno where it cannot be known.
static inline long long clinux_file_system_type(const char *path) {
    struct statfs facts;
    if (statfs(path, &facts) == -1) return -1;
    return (long long)(unsigned int)facts.f_type;
}

/// Whether a name matches a glob pattern, fnmatch(3), ASCII letters of either case alike (FNM_CASEFOLD).
static inline int clinux_matches(const char *pattern, const char *name) { return fnmatch(pattern, name, 1 << 4) == 0; }

/// Which mount a path lies on and whether it is the root of it, statx(2) STATX_MNT_ID and STATX_ATTR_MOUNT_ROOT of Linux 5.8.
/// Where the kernel cannot say, the device stands for the mount, and a root is what lies on another device than its parent.
static inline int clinux_mount_of(const char *path, const char *parent, unsigned long long *mount, int *is_root) {
    struct stat here, above;
    if (stat(path, &here) == -1) return -1;
    *mount = (unsigned long long)here.st_dev;
    *is_root = stat(parent, &above) == 0 && above.st_dev != here.st_dev;
#ifdef SYS_statx
    // struct statx of linux/stat.h: stx_attributes at 8, stx_attributes_mask at 64 - 8, stx_mnt_id at 144, 256 bytes in all.
    unsigned long long facts[32] = {0};
    const unsigned int statx_mnt_id = 0x1000u;
    const unsigned long long attr_mount_root = 0x2000u;
    if (syscall(SYS_statx, AT_FDCWD, path, 0, statx_mnt_id, facts) == -1) return 0;
    if (((const unsigned int *)facts)[0] & statx_mnt_id) *mount = facts[18];
    if (facts[7] & attr_mount_root) *is_root = (facts[1] & attr_mount_root) != 0;
#endif
    return 0;
}

/// Whether something is mounted on a path itself, links not followed, statx(2) STATX_ATTR_MOUNT_ROOT of Linux 5.8: 1 yes, 0 no,
/// -1 where the kernel does not say.
static inline int clinux_is_mount_point(const char *path) {
#ifdef SYS_statx
    // As above; AT_SYMLINK_NOFOLLOW and AT_NO_AUTOMOUNT.
    unsigned long long facts[32] = {0};
    const int flags = 0x100 | 0x800;
    const unsigned long long attr_mount_root = 0x2000u;
    if (syscall(SYS_statx, AT_FDCWD, path, flags, 0u, facts) == -1) return -1;
    if (facts[7] & attr_mount_root) return (facts[1] & attr_mount_root) != 0;
#endif
    return -1;
}
