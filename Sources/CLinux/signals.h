#pragma once

// Signals as a descriptor: Swift's Glibc module does not have sys/signalfd.h.

#include <signal.h>
#include <sys/signalfd.h>
#include <unistd.h>

/// Blocks the signals for the calling thread and returns a descriptor that reads them, signalfd(2); -1 and errno on failure.
static inline int clinux_signal_descriptor(const int *signals, int count) {
    sigset_t set;
    sigemptyset(&set);
    for (int index = 0; index < count; index++) sigaddset(&set, signals[index]);
    if (sigprocmask(SIG_BLOCK, &set, 0) == -1) return -1;
    return signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
}

/// The number of the next signal that waits to be read, 0 where none does.
static inline int clinux_next_signal(int descriptor) {
    struct signalfd_siginfo info;
    return read(descriptor, &info, sizeof info) == sizeof info ? (int)info.ssi_signo : 0;
}
