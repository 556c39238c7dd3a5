"""R2: each system call of a run of 5 articles and a copy is made to fail, once and for good.

More articles would repeat the same calls.

The outcome must be defined: all is stored, or the run ends or waits and says why; and a run after it,
with the cause gone, ends with the store of a run that nothing disturbed.
"""
import re
import subprocess
import time

from harness import Late

from .calls import each, end, finish, injected, text

ARTICLES = 6
DEADLINE = 60
PATIENCE = 30
# How long a run that has said why it waits is looked at: it may still end by itself.
AFTERWARDS = 2.5
# Calls that set a process up, or that no error is defined for.
NO_ERRORS = {
    "brk", "exit", "exit_group", "arch_prctl", "set_tid_address", "set_robust_list", "rseq", "gettid", "getpid",
    "rt_sigreturn", "execve", "futex", "wait4", "rt_sigprocmask", "rt_sigaction", "munmap", "close", "geteuid",
    "getuid", "getgid", "getegid", "sched_getaffinity", "prlimit64", "mprotect", "madvise", "kill", "prctl",
}
ERRORS = {
    "openat": ["EIO", "EMFILE", "EACCES"], "read": ["EIO", "EINTR"], "pread64": ["EIO", "EINTR"],
    "pwrite64": ["EIO", "ENOSPC", "EINTR"], "write": ["EIO", "ENOSPC", "EINTR"], "fdatasync": ["EIO", "ENOSPC"],
    "fsync": ["EIO"], "ftruncate": ["EIO", "ENOSPC"], "newfstatat": ["EIO", "EACCES"], "statx": ["EIO"],
    "getdents64": ["EIO"], "poll": ["EINTR", "ENOMEM"], "sendto": ["EAGAIN", "ECONNREFUSED", "EPIPE"],
    "recvfrom": ["EIO", "EINTR"], "mmap": ["ENOMEM"], "clone3": ["EAGAIN"], "socketpair": ["EMFILE"],
    "fcntl": ["EIO"], "unlink": ["EIO", "EACCES"], "flock": ["EINTR", "EIO"],
}
# Errors that pass by their nature: failing with them for good is no state a system can be in.
PASSING = {"EINTR", "EAGAIN"}


def run(campaign):
    each(campaign, cases, trial, ARTICLES)


def cases(calls):
    """`call:error=E:when=N` and, for good, `call:error=E:when=N+`."""
    for call, number in calls.items():
        for error in ERRORS.get(call, [] if call in NO_ERRORS else ["EIO"]):
            for n in range(1, number + 1):
                yield f"{call}:error={error}:when={n}"
                if error not in PASSING or call == "clone3":
                    yield f"{call}:error={error}:when={n}+"


def trial(campaign, inbox, case):
    with inbox.fresh(campaign.program) as room:
        process, log = injected(room, case)
        code = outcome(process, log, case)
        if code is None:
            end(process)
            judge_wait(campaign, case, text(log))
        else:
            judge_end(campaign, room, case, code, text(log))
        finish(campaign, inbox, room, case)


def outcome(process, log, case):
    """The exit code; nothing where it is still waiting, and has said why or had its time."""
    is_lasting = case.endswith("+")
    end_of_patience = time.monotonic() + (PATIENCE if is_lasting else DEADLINE)
    since = None
    while time.monotonic() < end_of_patience:
        try:
            return process.wait(0.25)
        except subprocess.TimeoutExpired:
            if since is None and is_lasting and is_clear(text(log)):
                since = time.monotonic()
            if since and time.monotonic() > since + AFTERWARDS:
                return None
    return None


def judge_end(campaign, room, case, code, said):
    campaign.count("errors for good" if case.endswith("+") else "errors once")
    if code == 0:
        states = list(room.states().values())
        if len(states) != ARTICLES or not all(state in ("stored", "duplicate") for state in states):
            campaign.fault(case, f"exit code 0, but the states are {room.states()}: {said[-600:]}")
    elif code == 127 or code == -11 and not said and case.startswith("mmap:"):
        # Before the program's first instruction. The loader itself ends badly where it gets no memory.
        campaign.count("given up by the loader")
    elif code == -4 and case.startswith("epoll_"):
        # The thread pool of the system's library ends the process; none of the service's own calls fails so.
        campaign.count("ends of the thread pool, which got no descriptor")
    elif "is damaged" in said:
        campaign.fault_of_kind("sound stores called damaged", case, f"exit code {code}: {said[-400:]}")
    elif code < 0 or code > 3:
        campaign.fault(case, f"ended with {code}: {said[-800:]}")
    elif not is_clear(said) and not case.startswith("write:"):
        campaign.fault(case, f"exit code {code} without a word on why: {said[-600:]!r}")


def judge_wait(campaign, case, said):
    """Right only where the cause is there for good and the wait is said."""
    campaign.count("waits with a reason")
    if case.startswith(("mmap:", "clone3:")) and case.endswith("+"):
        # The thread pool of the system's library waits for a thread by itself, before anybody can say so.
        campaign.count("waits of the thread pool for a thread")
    elif not case.endswith("+"):
        raise Late(f"hangs after one error: {said[-800:]}")
    elif not is_clear(said):
        raise Late(f"waits without a word: {said[-800:]}")


def is_clear(said):
    """Whether a reason was given: a warning in the log, or the sentence that the program ends with."""
    return re.search(r"warning|error|failed|damaged|cannot|could not|^articled: \w", said, re.IGNORECASE | re.MULTILINE) is not None
