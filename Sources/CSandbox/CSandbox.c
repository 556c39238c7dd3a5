#define _GNU_SOURCE
#include "CSandbox.h"

#include <errno.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/landlock.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#if defined(__x86_64__)
#define NATIVE_ARCH AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define NATIVE_ARCH AUDIT_ARCH_AARCH64
#else
#error "the system-call filter knows x86-64 and arm64"
#endif

#define LOAD(field) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, field))
#define ALLOW BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)
#define KILL BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS)
// A stray call of some library is refused, not deadly: the article goes on.
#define REFUSE BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM)
#define ALLOW_CALL(name) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_##name, 0, 1), ALLOW
// Allowed unless the low half of argument 2 (protection) has PROT_EXEC.
#define ALLOW_UNLESS_EXEC(name)                                                                    \
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_##name, 0, 4), LOAD(args[2]),                         \
        BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, PROT_EXEC, 0, 1), REFUSE, ALLOW

// Allowed with no address of its own (argument 4): to where the socket is connected already.
#define ALLOW_SEND                                                                                 \
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_sendto, 0, 6), LOAD(args[4]),                         \
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 0, 0, 3),                                              \
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, args[4]) + 4),            \
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 0, 0, 1), ALLOW, REFUSE

// x32 calls carry this bit on x86-64 and would pass as other calls.
#define X32_BIT 0x40000000u

static const struct sock_filter filter[] = {
    LOAD(arch),
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, NATIVE_ARCH, 1, 0),
    KILL,
    LOAD(nr),
    BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, X32_BIT, 0, 1),
    KILL,
    // The way in and out.
    ALLOW_CALL(read),
    ALLOW_CALL(write),
    ALLOW_CALL(readv),
    ALLOW_CALL(writev),
    ALLOW_SEND,
    ALLOW_CALL(close),
    ALLOW_CALL(fstat),
    // Memory, never executable.
    ALLOW_CALL(brk),
    ALLOW_CALL(munmap),
    ALLOW_CALL(mremap),
    ALLOW_CALL(madvise),
    // Waiting, time and the end.
    ALLOW_CALL(futex),
    ALLOW_CALL(clock_gettime),
    ALLOW_CALL(sched_yield),
    ALLOW_CALL(getrandom),
    ALLOW_CALL(restart_syscall),
    ALLOW_CALL(rt_sigreturn),
    ALLOW_CALL(rt_sigprocmask),
    ALLOW_CALL(getpid),
    ALLOW_CALL(gettid),
    ALLOW_CALL(tgkill),
    ALLOW_CALL(exit),
    ALLOW_CALL(exit_group),
    ALLOW_UNLESS_EXEC(mmap),
    ALLOW_UNLESS_EXEC(mprotect),
    REFUSE,
};

/// Landlock with every right handled and none granted: no path opens any more.
static int close_file_system(void) {
    struct landlock_ruleset_attr rights = {.handled_access_fs = (LANDLOCK_ACCESS_FS_MAKE_SYM << 1) - 1};
    int rules = (int)syscall(SYS_landlock_create_ruleset, &rights, sizeof rights, 0);
    if (rules < 0) return 0;
    int held = syscall(SYS_landlock_restrict_self, rules, 0) == 0;
    close(rules);
    return held ? CSANDBOX_LANDLOCK : 0;
}

static void limit(int resource, rlim_t value) {
    struct rlimit both = {.rlim_cur = value, .rlim_max = value};
    setrlimit(resource, &both);
}

int csandbox_enter(int keep, uint64_t memory_bytes) {
    int held = 0;
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return -1;
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    held |= close_file_system();
    syscall(SYS_close_range, (unsigned)keep + 1, ~0u, 0);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_NOFILE, 0);
    limit(RLIMIT_AS, memory_bytes);
    const struct sock_fprog program = {
        .len = sizeof filter / sizeof *filter,
        .filter = (struct sock_filter *)filter,
    };
    if (syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, &program) == 0) {
        held |= CSANDBOX_SECCOMP;
    }
    return held;
}
