// Breaks the daemon's protocol on purpose, from outside: a library to be preloaded (LD_PRELOAD), so that what is broken is
// the program as it is shipped. DAYBOOK_MUTANT says how:
//
//   no-sync-at-commit      a sync of the commit log does nothing
//   log-emptied-early      a sync of records, originals and their directories does nothing; the log is emptied all the same
//   unlink-before-commit   the inbox's files that were read are removed before the transaction that promises them
//   originals-unsynced     large originals, which do not go through the log, are not synced before their record
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static pthread_mutex_t list = PTHREAD_MUTEX_INITIALIZER;
static char *claimed[4096];
static int claimed_count;

static int mutant_is(const char *name) {
    const char *wanted = getenv("DAYBOOK_MUTANT");
    return wanted && strcmp(wanted, name) == 0;
}

static const char *path_of(int descriptor, char *buffer) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t length = readlink(link, buffer, PATH_MAX - 1);
    buffer[length < 0 ? 0 : length] = 0;
    return buffer;
}

// Whether this sync is one that the mutant leaves out.
static int is_left_out(int descriptor) {
    char buffer[PATH_MAX];
    const char *path = path_of(descriptor, buffer);
    if (mutant_is("no-sync-at-commit")) return strstr(path, "/commit.sqlite") != NULL;
    if (mutant_is("log-emptied-early")) return strstr(path, "/articles") || strstr(path, "/originals");
    if (mutant_is("originals-unsynced")) return strstr(path, "/originals") != NULL;
    return 0;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

int fsync(int descriptor) { return is_left_out(descriptor) ? 0 : REAL(fsync)(descriptor); }
int fdatasync(int descriptor) { return is_left_out(descriptor) ? 0 : REAL(fdatasync)(descriptor); }
int syncfs(int descriptor) { return mutant_is("log-emptied-early") ? 0 : REAL(syncfs)(descriptor); }

long syscall(long number, ...) {
    va_list words;
    va_start(words, number);
    long a = va_arg(words, long), b = va_arg(words, long), c = va_arg(words, long);
    long d = va_arg(words, long), e = va_arg(words, long), f = va_arg(words, long);
    va_end(words);
    if (number == SYS_syncfs && mutant_is("log-emptied-early")) return 0;
    // Starting the writing would hide that nobody waits for it.
    if (number == SYS_sync_file_range && is_left_out((int)a)) return 0;
    return ((long (*)(long, long, long, long, long, long, long))dlsym(RTLD_NEXT, "syscall"))(number, a, b, c, d, e, f);
}

// The claimed files that were opened: they were read, or are being read, when the next transaction begins.
static void remember(const char *path) {
    if (!mutant_is("unlink-before-commit") || !strstr(path, "/.daybook/claimed/")) return;
    char *absolute = realpath(path, NULL);
    pthread_mutex_lock(&list);
    if (absolute && claimed_count < 4096) claimed[claimed_count++] = absolute;
    pthread_mutex_unlock(&list);
}

static void before_commit(int descriptor) {
    char buffer[PATH_MAX];
    if (!mutant_is("unlink-before-commit") || !claimed_count) return;
    if (!strstr(path_of(descriptor, buffer), "/commit.sqlite-wal")) return;
    pthread_mutex_lock(&list);
    for (int index = 0; index < claimed_count; index++) unlink(claimed[index]), free(claimed[index]);
    claimed_count = 0;
    pthread_mutex_unlock(&list);
    // A busy machine: other programs' syncs come in between.
    struct timespec time = {0, 40 * 1000 * 1000};
    nanosleep(&time, NULL);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t offset) {
    before_commit(descriptor);
    return REAL(pwrite)(descriptor, bytes, count, offset);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t offset) {
    before_commit(descriptor);
    return REAL(pwrite64)(descriptor, bytes, count, offset);
}

// Takes the mode, which is only there where a file may be made.
#define OPENING(name, parameters, arguments)                                                    \
    int name parameters {                                                                       \
        unsigned mode = 0;                                                                      \
        if (flags & (O_CREAT | O_TMPFILE)) {                                                    \
            va_list words;                                                                      \
            va_start(words, flags);                                                             \
            mode = va_arg(words, unsigned);                                                     \
            va_end(words);                                                                      \
        }                                                                                       \
        remember(path);                                                                         \
        return REAL(name) arguments;                                                            \
    }

OPENING(open, (const char *path, int flags, ...), (path, flags, mode))
OPENING(open64, (const char *path, int flags, ...), (path, flags, mode))
OPENING(openat, (int folder, const char *path, int flags, ...), (folder, path, flags, mode))
OPENING(openat64, (int folder, const char *path, int flags, ...), (folder, path, flags, mode))
