"""R1: a run of 100 articles is killed at random moments until it gets through."""
import os
import random
import signal
import subprocess
import time

from .common import QUICK, Inbox

ARTICLES = 100
DEADLINE = 60


def run(campaign):
    with Inbox(campaign.program, ARTICLES) as inbox:
        length = undisturbed(inbox)
        while campaign.has_time and len(campaign.faults) < 5:
            case = campaign.random.getrandbits(32) if campaign.only is None else int(campaign.only)
            trial(campaign, inbox, case, length)
            if campaign.only is not None:
                break


def undisturbed(inbox):
    with inbox.fresh(inbox.room.program) as room:
        started = time.monotonic()
        room.once(*QUICK)
        return time.monotonic() - started


def trial(campaign, inbox, case, length):
    """One store: killed again and again, then finished."""
    chance = random.Random(case)
    kills = 0
    with inbox.fresh(campaign.program) as room:
        # A third of the stores are killed early each time, when the schema is made and the sweep noted.
        reach = chance.choice([0.1, 0.5, 1.1]) * length
        for _ in range(chance.randint(1, 20)):
            code = interrupted(room, chance.uniform(0, reach))
            if code is None:
                kills += 1
            elif code != 0:
                return campaign.fault(case, f"a run between kills ended with {code}")
            else:
                break
        campaign.count("kills", kills)
        campaign.count("stores")
        return finish(campaign, inbox, room, case)


def interrupted(room, seconds):
    """Runs for a while, then kills. Answers the exit code where the run was over before."""
    process = subprocess.Popen(
        [room.program, "run", "--once", "--watch", room.watch, "--store", room.store, *QUICK],
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        return process.wait(max(seconds, 0.001))
    except subprocess.TimeoutExpired:
        os.kill(process.pid, signal.SIGKILL)
        return None if process.wait() == -signal.SIGKILL else process.returncode


def finish(campaign, inbox, room, case):
    """An undisturbed run at the end makes the store equal to one that nothing disturbed."""
    try:
        finished = room.once(*QUICK, timeout=DEADLINE)
    except subprocess.TimeoutExpired:
        return campaign.fault(case, f"the last run is not done after {DEADLINE} s")
    if finished.returncode != 0:
        return campaign.fault(case, f"the last run ended with {finished.returncode}: {finished.stderr[-600:]}")
    difference = inbox.difference(room)
    if difference:
        campaign.fault(case, f"the store differs: {difference}")
    return None
