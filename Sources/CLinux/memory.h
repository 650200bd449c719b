#pragma once

// Memory of glibc's allocator: Swift's Glibc module does not have malloc.h.

#include <malloc.h>

/// Gives memory that is free back to the system, malloc_trim(3).
static inline void clinux_trim_memory(void) { malloc_trim(0); }
