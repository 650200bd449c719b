// A disk that keeps a diary: one file over FUSE, to be used through a loop device.
//
//   logged-disk IMAGE LOG MOUNTPOINT SEED DELAY
//
// MOUNTPOINT/disk has the bytes of IMAGE. Each write and each flush (fsync) is recorded in LOG in the order in which the
// disk did it, so that every state that a power cut can leave may be made afterwards: what was flushed is there, of the
// rest any part may be. MOUNTPOINT/journal takes lines: each write to it is recorded in its place among the others, and is
// what somebody was told at that moment. Requests wait up to DELAY microseconds at random, as on a busy disk.
//
// A record is { uint32 type; uint32 length; uint64 offset; } and, but for a flush, `length` bytes.
#define FUSE_USE_VERSION 31
#include <errno.h>
#include <fcntl.h>
#include <fuse3/fuse.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

enum { record_write = 1, record_flush = 2, record_line = 3 };
struct header {
    uint32_t type, length;
    uint64_t offset;
};

static int image, diary;
static off_t size;
static long longest_delay;
static uint64_t chance;
// Held while a request is done and recorded: the order in the diary is the order on the disk.
static pthread_mutex_t order = PTHREAD_MUTEX_INITIALIZER;

static int is(const char *path, const char *name) { return strcmp(path + 1, name) == 0; }

static int note(uint32_t type, const char *bytes, size_t length, off_t offset) {
    struct header header = {type, (uint32_t)length, (uint64_t)offset};
    struct iovec parts[2] = {{&header, sizeof header}, {(void *)bytes, length}};
    // A diary with a gap would prove nothing: better no disk at all.
    if (writev(diary, parts, length ? 2 : 1) != (ssize_t)(sizeof header + length)) abort();
    return 0;
}

// xorshift64: repeatable, which rand(3) is not among threads.
static uint64_t dice(void) {
    pthread_mutex_lock(&order);
    chance ^= chance << 13, chance ^= chance >> 7, chance ^= chance << 17;
    uint64_t value = chance;
    pthread_mutex_unlock(&order);
    return value;
}

// Half of the requests wait.
static void wait_a_while(void) {
    uint64_t value = dice();
    if (longest_delay <= 0 || value & 1) return;
    struct timespec time = {0, (long)((value >> 1) % (uint64_t)longest_delay) * 1000};
    nanosleep(&time, NULL);
}

static int disk_getattr(const char *path, struct stat *facts, struct fuse_file_info *file) {
    (void)file;
    memset(facts, 0, sizeof *facts);
    if (strcmp(path, "/") == 0) {
        facts->st_mode = S_IFDIR | 0700;
        facts->st_nlink = 2;
    } else if (is(path, "disk") || is(path, "journal")) {
        facts->st_mode = S_IFREG | 0600;
        facts->st_nlink = 1;
        facts->st_size = is(path, "disk") ? size : 0;
    } else {
        return -ENOENT;
    }
    return 0;
}

static int disk_open(const char *path, struct fuse_file_info *file) {
    file->direct_io = 1;
    return is(path, "disk") || is(path, "journal") ? 0 : -ENOENT;
}

static int disk_read(const char *path, char *bytes, size_t count, off_t offset, struct fuse_file_info *file) {
    (void)file;
    if (!is(path, "disk")) return 0;
    ssize_t got = pread(image, bytes, count, offset);
    return got < 0 ? -errno : (int)got;
}

static int disk_write(const char *path, const char *bytes, size_t count, off_t offset, struct fuse_file_info *file) {
    (void)file;
    int is_line = is(path, "journal");
    if (!is_line) wait_a_while();
    pthread_mutex_lock(&order);
    ssize_t done = (ssize_t)count;
    if (!is_line) done = pwrite(image, bytes, count, offset);
    int error = errno;
    if (done > 0) note(is_line ? record_line : record_write, bytes, (size_t)done, is_line ? 0 : offset);
    pthread_mutex_unlock(&order);
    return done < 0 ? -error : (int)done;
}

static int disk_fsync(const char *path, int is_data_only, struct fuse_file_info *file) {
    (void)is_data_only, (void)file;
    if (!is(path, "disk")) return 0;
    wait_a_while();
    pthread_mutex_lock(&order);
    note(record_flush, NULL, 0, 0);
    pthread_mutex_unlock(&order);
    return 0;
}

// A shell that appends to the journal truncates it first.
static int disk_truncate(const char *path, off_t length, struct fuse_file_info *file) {
    (void)length, (void)file;
    return is(path, "journal") ? 0 : -EPERM;
}

int main(int count, char **words) {
    if (count != 6) {
        fprintf(stderr, "usage: logged-disk IMAGE LOG MOUNTPOINT SEED DELAY\n");
        return 64;
    }
    image = open(words[1], O_RDWR | O_CLOEXEC);
    diary = open(words[2], O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0600);
    if (image < 0 || diary < 0) {
        perror(image < 0 ? words[1] : words[2]);
        return 66;
    }
    size = lseek(image, 0, SEEK_END);
    chance = strtoull(words[4], NULL, 10) * 2 + 1;
    longest_delay = atol(words[5]);
    static const struct fuse_operations operations = {.getattr = disk_getattr,
                                                      .open = disk_open,
                                                      .read = disk_read,
                                                      .write = disk_write,
                                                      .fsync = disk_fsync,
                                                      .truncate = disk_truncate};
    char *fuse[] = {words[0], "-f", "-o", "max_threads=8,max_idle_threads=8", words[3], NULL};
    return fuse_main(5, fuse, &operations, NULL);
}
