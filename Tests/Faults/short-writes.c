// Makes writes take less than they were given, as write(2) may: a library to be preloaded.
//
// DAYBOOK_SHORT_CALL (write, pwrite64 or writev) says which, DAYBOOK_SHORT_AT which turn of it, DAYBOOK_SHORT_LASTS whether every
// one from then on. What is shortened goes to DAYBOOK_SHORT_LOG. strace cannot do this: it returns a number and writes nothing.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/uio.h>
#include <unistd.h>

static atomic_int turn;
#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

// How many bytes of this call are to be taken: all, or half.
static size_t shortened(const char *call, size_t count) {
    const char *wanted = getenv("DAYBOOK_SHORT_CALL"), *at = getenv("DAYBOOK_SHORT_AT"), *lasts = getenv("DAYBOOK_SHORT_LASTS");
    const char *log = getenv("DAYBOOK_SHORT_LOG");
    if (!wanted || !at || !log || strcmp(wanted, call) != 0 || count < 2) return count;
    int now = ++turn, first = atoi(at);
    if (now < first || (now > first && !(lasts && *lasts))) return count;
    int file = open(log, O_WRONLY | O_APPEND | O_CLOEXEC);
    if (file >= 0) {
        (void)!REAL(write)(file, "short\n", 6);
        close(file);
    }
    return count / 2;
}

ssize_t write(int file, const void *bytes, size_t count) { return REAL(write)(file, bytes, shortened("write", count)); }

ssize_t pwrite(int file, const void *bytes, size_t count, off_t offset) {
    return REAL(pwrite)(file, bytes, shortened("pwrite64", count), offset);
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t offset) {
    return REAL(pwrite64)(file, bytes, shortened("pwrite64", count), offset);
}

ssize_t writev(int file, const struct iovec *parts, int count) {
    // Half of what is asked for: the first part, or half of the only one.
    if (count == 1) {
        struct iovec part = {parts[0].iov_base, shortened("writev", parts[0].iov_len)};
        return REAL(writev)(file, &part, 1);
    }
    return REAL(writev)(file, parts, count > 1 && shortened("writev", 2) == 1 ? 1 : count);
}
