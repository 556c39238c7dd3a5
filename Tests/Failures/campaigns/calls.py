"""R1: a run of 20 articles is killed at each of its system calls.

Calls are counted a thread, as strace counts them for `when=`: number N stands for the N-th call of its
kind of whichever thread comes to it first. The extraction worker's own calls are among them.
"""
import os
import re
import signal
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor

from harness import Late, Skipped, check

from .common import QUICK, Inbox, has

ARTICLES = 20
DEADLINE = 60


def run(campaign):
    each(campaign, cases, trial, ARTICLES)


def cases(calls):
    """`call:signal=KILL:when=N` for every call."""
    for call, number in calls.items():
        for n in range(1, number + 1):
            yield f"{call}:signal=KILL:when={n}"


def each(campaign, cases, trial, articles):
    """Tries every case while there is time, in the seed's order; every kind of call comes early."""
    if not has("strace"):
        raise Skipped("strace is not installed")
    with Inbox(campaign.program, articles) as inbox:
        if campaign.only is not None:
            return attempt(campaign, inbox, trial, campaign.only, is_alone=True)
        calls = count_calls(inbox)
        every = list(cases(calls))
        line = in_line(campaign, every)
        late = []

        def one(case):
            if campaign.has_time and len(campaign.faults) < 40:
                campaign.count("cases")
                if not attempt(campaign, inbox, trial, case):
                    late.append(case)

        with ThreadPoolExecutor(campaign.jobs) as pool:
            list(pool.map(one, line))
        # What was late beside others has the machine for itself before it is called a fault.
        for case in late:
            campaign.count("cases late beside others, tried again alone")
            attempt(campaign, inbox, trial, case, is_alone=True)
        through = sum(1 for case in every if campaign.state.holds(campaign.name, case))
        campaign.notes.append(f"{sum(calls.values())} calls of {len(calls)} kinds, {len(every)} cases in all, "
                              f"{through} of them through by now")
    return None


def in_line(campaign, every):
    """The cases that are not through, in the seed's order, one of each kind first."""
    line = [case for case in every if not campaign.state.holds(campaign.name, case)]
    campaign.random.shuffle(line)
    kinds = set()
    early = [case for case in line if kind(case) not in kinds and not kinds.add(kind(case))]
    chosen = set(early)
    return early + [case for case in line if case not in chosen]


def attempt(campaign, inbox, trial, case, is_alone=False):
    """Tries a case; answers whether it was in time, or could not have had more of it."""
    try:
        trial(campaign, inbox, case)
    except Late as error:
        if not is_alone:
            return False
        campaign.fault(case, str(error))
    if case not in campaign.faulty:
        campaign.state.keep(campaign.name, case)
    return True


def kind(case):
    """A case without its number: the call, what is done to it, and whether for good."""
    return re.sub(r"\d+(\+?)$", r"\1", case)


def count_calls(inbox):
    """How often each call is made at most by one thread of a run."""
    with inbox.fresh(inbox.room.program) as room:
        trace = os.path.join(room.path, "trace")
        finished = room.once(*QUICK, before=("strace", "-f", "-o", trace))
        check(finished.returncode == 0, f"strace does not work here: {finished.stderr}")
        made = {}
        with open(trace, encoding="utf-8", errors="replace") as file:
            for line in file:
                found = re.match(r"(\d+) +([a-z0-9_]+)\(", line)
                if found:
                    made[found.groups()] = made.get(found.groups(), 0) + 1
    calls = {}
    for (_, call), number in made.items():
        calls[call] = max(calls.get(call, 0), number)
    return calls


def trial(campaign, inbox, case):
    with inbox.fresh(campaign.program) as room:
        process, log = injected(room, case)
        try:
            code = process.wait(DEADLINE)
        except subprocess.TimeoutExpired:
            end(process)
            raise Late(f"neither dead nor done after {DEADLINE} s: {text(log)[-600:]}") from None
        campaign.count("deaths of the service" if code in (-9, 137) else "deaths of the worker, or of none")
        return finish(campaign, inbox, room, case)


def injected(room, case):
    call = case.split(":")[0]
    log = os.path.join(room.path, "log")
    # strace injects no signal at calls that it filters in the kernel. Writes are those of the log: the
    # others go to an eventfd, which has no such errors.
    filters = ["-P", log] if call == "write" else [] if ":signal=" in case else ["--seccomp-bpf"]
    command = [
        "strace", "-f", *filters, "-qq", "-o", os.path.join(room.path, "trace"), "-e", f"trace={call}",
        "-e", f"inject={case}", room.program, "run", "--once", "--watch", room.watch, "--store", room.store,
        *QUICK]
    with open(log, "wb") as file:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=file, stderr=file, start_new_session=True)
    return process, log


def finish(campaign, inbox, room, case):
    """Once the cause is gone, a run ends with everything stored, as if nothing had been."""
    try:
        finished = room.once(*QUICK, timeout=DEADLINE)
        # A worker killed or starved on each attempt set files aside; that is a person's to take back.
        failed = [path for path, state in room.states().items() if state == "failed"]
        if failed:
            campaign.count("stores with files set aside")
            room.run("reprocess", "--failed", "--store", room.store, timeout=DEADLINE,
                     env={**os.environ, "ARTICLED_WATCH": room.watch})
    except subprocess.TimeoutExpired:
        raise Late(f"the undisturbed run after it hangs for {DEADLINE} s") from None
    kept = [name for name in os.listdir(os.path.dirname(room.store)) if "damaged" in name]
    if kept:
        campaign.fault_of_kind("sound stores set aside", case, f"a sound store was called damaged and set aside: {kept}")
    elif finished.returncode != 0 and not failed:
        return campaign.fault(case, f"the run after it ended with {finished.returncode}: {finished.stderr[-600:]}")
    difference = inbox.difference(room)
    if difference:
        campaign.fault(case, f"the store differs: {difference}")
    return None


def end(process):
    """Ends a traced run: what strace traced, then strace; nothing of it holds a lock any more afterwards."""
    deadline = time.monotonic() + 30
    while True:
        traced = [pid for pid in session(process.pid) if pid != process.pid]
        if not traced or time.monotonic() > deadline:
            break
        for pid in traced:
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                continue
        time.sleep(0.02)
    process.kill()
    process.wait()


def session(leader):
    """The processes of a session that have not ended."""
    for name in os.listdir("/proc"):
        if not name.isdigit():
            continue
        try:
            with open(f"/proc/{name}/stat", encoding="utf-8", errors="replace") as file:
                words = file.read().rsplit(")", 1)[1].split()
        except (OSError, IndexError):
            continue
        if int(words[3]) == leader and words[0] not in "ZX":
            yield int(name)


def text(path):
    with open(path, encoding="utf-8", errors="replace") as file:
        return file.read()
