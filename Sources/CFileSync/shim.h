// Calls of Linux that glibc declares only under _GNU_SOURCE, which Swift's Glibc module does not set.
#include <sys/syscall.h>
#include <sys/vfs.h>
#include <unistd.h>

// syncfs(2)
static inline int linux_syncfs(int descriptor) { return (int)syscall(SYS_syncfs, descriptor); }

// sync_file_range(2) with SYNC_FILE_RANGE_WRITE over the whole file: starts the writing, waits for nothing.
static inline int linux_start_writeback(int descriptor) {
    return (int)syscall(SYS_sync_file_range, descriptor, 0L, 0L, 2U);
}

// fstatfs(2): the file system's magic number, or -1.
static inline long linux_file_system_type(int descriptor) {
    struct statfs status;
    return fstatfs(descriptor, &status) == 0 ? (long)status.f_type : -1;
}
