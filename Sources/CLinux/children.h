#pragma once

// Child processes and what they give up: descriptors over sockets, limits, Landlock and seccomp. The kernel's interfaces for the
// last two have no functions in glibc.

#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <spawn.h>
#include <stddef.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

// Declared by glibc only with _GNU_SOURCE.
extern int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *, int);
extern pid_t wait4(pid_t, int *, int, struct rusage *);

/// A pair of connected sockets that keep the bounds of packets, closed on exec; 0, or -1 and errno.
static inline int clinux_packet_pair(int *pair) {
    return socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, pair);
}

/// A file without a name in memory, closed on exec, memfd_create(2); -1 and errno.
static inline int clinux_memory_file(const char *name) { return (int)syscall(SYS_memfd_create, name, 1U); }

/// Sends a packet, with a descriptor where `passed` is not negative; what send(2) returns. Never raises SIGPIPE.
static inline ssize_t clinux_send_packet(int socket, const void *bytes, size_t count, int passed, int waits) {
    struct iovec part = {(void *)bytes, count};
    union {
        char bytes[CMSG_SPACE(sizeof(int))];
        struct cmsghdr aligned;
    } control;
    struct msghdr message = {0};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    if (passed >= 0) {
        memset(&control, 0, sizeof control);
        message.msg_control = control.bytes;
        message.msg_controllen = sizeof control.bytes;
        struct cmsghdr *header = CMSG_FIRSTHDR(&message);
        header->cmsg_level = SOL_SOCKET;
        header->cmsg_type = SCM_RIGHTS;
        header->cmsg_len = CMSG_LEN(sizeof(int));
        memcpy(CMSG_DATA(header), &passed, sizeof passed);
    }
    ssize_t sent;
    do sent = sendmsg(socket, &message, MSG_NOSIGNAL | (waits ? 0 : MSG_DONTWAIT));
    while (sent == -1 && errno == EINTR);
    return sent;
}

/// Receives a packet and the descriptor that came with it, -1 where none did; what recv(2) returns: 0 where the other side is gone.
static inline ssize_t clinux_receive_packet(int socket, void *bytes, size_t count, int *passed, int waits) {
    struct iovec part = {bytes, count};
    union {
        char bytes[CMSG_SPACE(sizeof(int))];
        struct cmsghdr aligned;
    } control;
    struct msghdr message = {0};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = control.bytes;
    message.msg_controllen = sizeof control.bytes;
    *passed = -1;
    ssize_t got;
    do got = recvmsg(socket, &message, MSG_CMSG_CLOEXEC | (waits ? 0 : MSG_DONTWAIT));
    while (got == -1 && errno == EINTR);
    if (got <= 0) return got;
    for (struct cmsghdr *header = CMSG_FIRSTHDR(&message); header; header = CMSG_NXTHDR(&message, header)) {
        if (header->cmsg_level == SOL_SOCKET && header->cmsg_type == SCM_RIGHTS)
            memcpy(passed, CMSG_DATA(header), sizeof *passed);
    }
    return got;
}

/// Starts a program with `input` or else /dev/null as input, /dev/null as output, `errors` as standard error and `socket`, where it
/// is not -1, as descriptor 3; every other descriptor is closed, every signal has its default, and the process has a group of
/// its own, so that a key pressed in a terminal ends its parent only. Returns 0 or an errno.
static inline int clinux_spawn_with(
    const char *path, char *const *arguments, char *const *environment, int input, int socket, int errors, pid_t *process) {
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    sigset_t none, all;
    int error = posix_spawn_file_actions_init(&actions);
    if (error) return error;
    error = posix_spawnattr_init(&attributes);
    if (error) {
        posix_spawn_file_actions_destroy(&actions);
        return error;
    }
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setpgroup(&attributes, 0);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
    // The socket and the errors are numbered 4 or higher by the caller, so that none of these overwrites another.
    error = posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDWR, 0);
    if (!error) error = posix_spawn_file_actions_adddup2(&actions, 0, 1);
    if (!error) error = posix_spawn_file_actions_adddup2(&actions, errors, 2);
    if (!error && input >= 0) error = posix_spawn_file_actions_adddup2(&actions, input, 0);
    if (!error && socket >= 0) error = posix_spawn_file_actions_adddup2(&actions, socket, 3);
    if (!error) error = posix_spawn_file_actions_addclosefrom_np(&actions, socket >= 0 ? 4 : 3);
    if (!error) error = posix_spawn(process, path, &actions, &attributes, arguments, environment);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return error;
}

/// The same with a socket and no input.
static inline int clinux_spawn(
    const char *path, char *const *arguments, char *const *environment, int socket, int errors, pid_t *process) {
    return clinux_spawn_with(path, arguments, environment, -1, socket, errors, process);
}

/// The same with an input and no socket.
static inline int clinux_spawn_reading(
    const char *path, char *const *arguments, char *const *environment, int input, int errors, pid_t *process) {
    return clinux_spawn_with(path, arguments, environment, input, -1, errors, process);
}

/// The same descriptor under a number from 4 on, closed on exec; the old number is closed. -1 and errno.
static inline int clinux_raised(int descriptor) {
    if (descriptor < 0 || descriptor >= 4) return descriptor;
    int raised = fcntl(descriptor, F_DUPFD_CLOEXEC, 4);
    int error = errno;
    close(descriptor);
    errno = error;
    return raised;
}

/// How a child ended.
struct clinux_end {
    /// The signal that ended it, 0 where it exited.
    int signal;
    /// Its exit code, where it exited.
    int code;
    /// The most memory it had resident, in KiB.
    long peak_kibibytes;
    /// The processor time it took, in milliseconds.
    long cpu_milliseconds;
};

/// Ends a child with SIGKILL, where it still runs, and waits for it.
static inline struct clinux_end clinux_reap(pid_t process, int kills) {
    struct clinux_end end = {0};
    struct rusage usage;
    int status = 0;
    pid_t got;
    if (kills) kill(process, SIGKILL);
    do got = wait4(process, &status, 0, &usage);
    while (got == -1 && errno == EINTR);
    if (got != process) return end;
    end.signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    end.code = WIFEXITED(status) ? WEXITSTATUS(status) : 0;
    end.peak_kibibytes = usage.ru_maxrss;
    end.cpu_milliseconds = (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1000L
        + (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1000L;
    return end;
}

/// Sets both limits of a resource, setrlimit(2); 0, or -1 and errno.
static inline int clinux_limit(int resource, unsigned long soft, unsigned long hard) {
    struct rlimit limit = {soft, hard};
    return setrlimit(resource, &limit);
}

// Declared by glibc only with _DEFAULT_SOURCE.
static const int clinux_process_limit = 6;

/// The processor time that this process took so far, in whole seconds, rounded up.
static inline unsigned long clinux_cpu_seconds(void) {
    struct rusage usage;
    if (getrusage(RUSAGE_SELF, &usage) == -1) return 0;
    return (unsigned long)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + 2;
}

/// No new privileges by exec, no core that shows what was read to others, and an end with the parent's: prctl(2).
static inline int clinux_give_up_privileges(void) {
    prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
}

/// Gives up every file, and from ABI 4 on every TCP socket, that is not open yet: landlock(7), Linux 5.13. 0, or -1 and errno, where
/// ENOSYS and EOPNOTSUPP say that the kernel has it not.
static inline int clinux_give_up_files(void) {
    // struct landlock_ruleset_attr: the rights on files, on ports, and scopes; each ABI knows more of them.
    const long create = 444, restrict_self = 446;
    unsigned long long handled[3] = {0, 0, 0};
    long abi = syscall(create, NULL, 0, 1U);
    if (abi < 1) return -1;
    handled[0] = abi >= 5 ? 0xffffULL : abi >= 3 ? 0x7fffULL : abi == 2 ? 0x3fffULL : 0x1fffULL;
    handled[1] = abi >= 4 ? 3 : 0;
    handled[2] = abi >= 6 ? 3 : 0;
    size_t size = abi >= 6 ? 24 : abi >= 4 ? 16 : 8;
    int rules = (int)syscall(create, handled, size, 0U);
    if (rules < 0) return -1;
    int result = (int)syscall(restrict_self, rules, 0U);
    int error = errno;
    close(rules);
    errno = error;
    return result;
}

/// Leaves only the system calls that reading one open file, computing and answering over one socket take, and no memory that is
/// executable: seccomp(2). Any other call ends the process with SIGSYS. 0, or -1 and errno.
static inline int clinux_give_up_calls(void) {
#if defined(__x86_64__)
    const unsigned int architecture = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
    const unsigned int architecture = AUDIT_ARCH_AARCH64;
#else
    errno = ENOSYS;
    return -1;
#endif
#if defined(__x86_64__) || defined(__aarch64__)
#define CLINUX_ALLOW(call) \
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_##call, 0, 1), BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)
// The third argument of mmap and mprotect has the protection: allowed without PROT_EXEC, 4.
#define CLINUX_ALLOW_DATA(call) \
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_##call, 0, 4), \
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, args[2])), \
        BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, PROT_EXEC, 1, 0), BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW), \
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS)
    struct sock_filter filter[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, arch)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, architecture, 1, 0),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
        CLINUX_ALLOW(pread64),
        CLINUX_ALLOW(recvmsg),
        CLINUX_ALLOW(sendmsg),
        CLINUX_ALLOW(close),
        CLINUX_ALLOW(munmap),
        CLINUX_ALLOW(mremap),
        CLINUX_ALLOW(madvise),
        CLINUX_ALLOW(brk),
        CLINUX_ALLOW(futex),
        CLINUX_ALLOW(clock_gettime),
        CLINUX_ALLOW(getrusage),
        CLINUX_ALLOW(prlimit64),
        CLINUX_ALLOW(fstat),
        CLINUX_ALLOW(write),
        CLINUX_ALLOW(writev),
        CLINUX_ALLOW(getrandom),
        CLINUX_ALLOW(sched_yield),
        CLINUX_ALLOW(getpid),
        CLINUX_ALLOW(gettid),
        CLINUX_ALLOW(tgkill),
        CLINUX_ALLOW(rt_sigaction),
        CLINUX_ALLOW(rt_sigprocmask),
        CLINUX_ALLOW(rt_sigreturn),
        CLINUX_ALLOW(restart_syscall),
        CLINUX_ALLOW(exit),
        CLINUX_ALLOW(exit_group),
        CLINUX_ALLOW_DATA(mmap),
        CLINUX_ALLOW_DATA(mprotect),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
    };
#undef CLINUX_ALLOW
#undef CLINUX_ALLOW_DATA
    struct sock_fprog program = {sizeof filter / sizeof filter[0], filter};
    return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0);
#endif
}
