// Confines itself as an extraction worker does, then tries to get out in every way it can think of.
// Prints a line a try: its name, "refused" or "got through", and errno. Exit 0 when all were refused.
#define _GNU_SOURCE
#include "CSandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/io_uring.h>
#include <netinet/in.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/inotify.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static int through;

static void say(const char *name, long result) {
    char line[128];
    int error = result < 0 ? errno : 0;
    if (result >= 0) through++;
    int length = snprintf(line, sizeof line, "%s: %s (%d)\n", name,
                          result < 0 ? "refused" : "got through", error);
    ssize_t written = write(1, line, (size_t)length);
    (void)written;
}

int main(void) {
    int folder = open("/", O_RDONLY | O_DIRECTORY);
    int held = csandbox_enter(1, 1ull << 30);
    if (held < 0 || !(held & CSANDBOX_SECCOMP)) {
        fprintf(stderr, "no system-call filter here (%d)\n", held);
        return 77;
    }
    char *const none[] = {NULL};
    char *const arguments[] = {"/bin/true", NULL};
    struct sockaddr_in local = {.sin_family = AF_INET, .sin_port = htons(9),
                                .sin_addr = {htonl(INADDR_LOOPBACK)}};
    say("open a file", open("/etc/passwd", O_RDONLY));
    say("make a file", open("/tmp/sandbox-probe", O_CREAT | O_WRONLY, 0600));
    say("open below a kept folder", openat(folder, "etc/passwd", O_RDONLY));
    say("look at a file", access("/etc/passwd", F_OK));
    struct stat entry;
    say("stat a file", stat("/etc/passwd", &entry));
    say("remove a file", unlink("/tmp/sandbox-probe"));
    say("rename a file", rename("/tmp/a", "/tmp/b"));
    say("make a link", symlink("/etc/passwd", "/tmp/sandbox-probe"));
    say("make an internet socket", socket(AF_INET, SOCK_STREAM, 0));
    say("make a local socket", socket(AF_UNIX, SOCK_STREAM, 0));
    say("make a socket pair", socketpair(AF_UNIX, SOCK_STREAM, 0, (int[2]){0, 0}));
    say("connect what it has", connect(1, (struct sockaddr *)&local, sizeof local));
    say("send elsewhere", sendto(1, "x", 1, 0, (struct sockaddr *)&local, sizeof local));
    say("run a program", execve("/bin/true", arguments, none));
    say("fork", (long)syscall(SYS_clone, SIGCHLD, 0, 0, 0, 0));
    say("trace", ptrace(PTRACE_TRACEME, 0, 0, 0));
    say("read another process", syscall(SYS_process_vm_readv, getppid(), NULL, 0, NULL, 0, 0));
    say("signal its parent", kill(1, 0));
    say("map executable memory", (long)mmap(NULL, 4096, PROT_READ | PROT_WRITE | PROT_EXEC,
                                            MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) == -1 ? -1 : 0);
    void *page = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    say("make memory executable", mprotect(page, 4096, PROT_READ | PROT_EXEC));
    say("make a memory file", memfd_create("x", 0));
    say("watch a folder", inotify_init1(0));
    say("make a namespace", unshare(CLONE_NEWUSER));
    say("set up io_uring", syscall(SYS_io_uring_setup, 1, NULL));
    say("load a BPF program", syscall(SYS_bpf, 0, NULL, 0));
    say("mount", syscall(SYS_mount, "none", "/tmp", "tmpfs", 0, NULL));
    say("change its user", setuid(0));
    say("take the filter off", prctl(PR_SET_SECCOMP, 0, 0, 0, 0));
    say("duplicate a descriptor", dup(1));
    say("pass a descriptor", syscall(SYS_sendmsg, 1, NULL, 0));
    say("use a key ring", syscall(SYS_keyctl, 0, 0, 0, 0, 0));
    say("see the system's name", syscall(SYS_uname, NULL));
    return through != 0;
}
