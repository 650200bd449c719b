#pragma once

// Memory of glibc's allocator: Swift's Glibc module does not have malloc.h.

#include <malloc.h>

/// Gives memory that is free back to the system, malloc_trim(3).
static inline void clinux_trim_memory(void) { malloc_trim(0); }

/// Has blocks from so many bytes on come from the system and go back to it, mallopt(3). By itself glibc raises that bound to
/// the largest block that was ever freed, and then keeps what large arrays took.
static inline void clinux_return_blocks_from(int bytes) { mallopt(M_MMAP_THRESHOLD, bytes); }
