#pragma once

// Syncing of whole file systems: glibc declares it only under _GNU_SOURCE, which Swift's Glibc module does not set.

#include <sys/syscall.h>
#include <sys/vfs.h>
#include <unistd.h>

/// Writes a whole file system to disk, syncfs(2).
static inline int clinux_sync_file_system(int descriptor) { return (int)syscall(SYS_syncfs, descriptor); }

/// Starts writing a file's data and waits for nothing: sync_file_range(2), SYNC_FILE_RANGE_WRITE over the whole file.
static inline int clinux_start_writeback(int descriptor) {
    return (int)syscall(SYS_sync_file_range, descriptor, 0L, 0L, 2U);
}

/// The magic number of the file system that an open file lies on, fstatfs(2); -1 where it cannot be known.
static inline long clinux_file_system_type_of(int descriptor) {
    struct statfs status;
    return fstatfs(descriptor, &status) == 0 ? (long)status.f_type : -1;
}
