#ifndef CSANDBOX_H
#define CSANDBOX_H

#include <stdint.h>

/// What `csandbox_enter` could put in place; bits of its answer.
enum {
    CSANDBOX_LANDLOCK = 1, // no file can be opened
    CSANDBOX_SECCOMP = 2,  // only the listed system calls; any other fails with EPERM
};

/// Gives up, for this process and for good, all that extracting from memory does not need.
///
/// Descriptors from `keep + 1` on are closed. `memory_bytes` bounds the address space. After it a
/// thread can read, write, map plain memory, wait and exit; it cannot open, connect, run or trace.
///
/// Call it while the process has one thread: the filter is set for all there are (TSYNC).
/// Returns the bits that hold, or -1 with `errno` where not even NO_NEW_PRIVS could be set.
int csandbox_enter(int keep, uint64_t memory_bytes);

#endif
