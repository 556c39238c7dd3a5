"""R3: the store's disk fills up and is freed again, in cycles, while articles keep coming."""
import os
import random
import time

from harness import Room, article, wait

from .common import FAST, Mount

CYCLES = 8
PAIRS = 12


def run(campaign):
    while campaign.has_time and len(campaign.faults) < 3:
        case = campaign.random.getrandbits(32) if campaign.only is None else int(campaign.only)
        with Room(campaign.program, FAST) as room:
            with Mount(os.path.dirname(room.store), "-t", "tmpfs", "-o", "size=24m", "tmpfs"):
                try:
                    story(campaign, room, case)
                except AssertionError as error:
                    campaign.fault(case, str(error))
                for service in room.services:
                    service.kill()
        if campaign.only is not None:
            break


def story(campaign, room, case):
    chance = random.Random(case)
    service = room.service("--settle-seconds", "0.05")
    number = 0
    for _ in range(CYCLES):
        if not campaign.has_time and number:
            break
        cycle(campaign, room, service, chance, case, number)
        number += 2 * PAIRS
        campaign.count("cycles")
        campaign.count("articles", 2 * PAIRS)
    stopped(room, service)
    campaign.count("stores")


def cycle(campaign, room, service, chance, case, number):
    """Fills the disk while articles come, sees it said, frees it, and sees all stored."""
    for n in range(number, number + PAIRS):
        room.drop(f"{n}.txt", article(n))
        if n == number + chance.randrange(PAIRS):
            fill(room)
    fill(room)
    extra = number + PAIRS
    # What the store has room for in its own files is taken in; then it has to wait.
    for n in range(extra, extra + PAIRS):
        room.drop(f"{n}.txt", article(n))
    wait(lambda: is_full(service) or is_through(room, extra + PAIRS), service.log, 20)
    if is_full(service):
        campaign.count("waits for room")
        try:
            wait(lambda: "full" in service.status_line or not is_full(service), "", 3)
        except AssertionError:
            campaign.fault_of_kind("waits that the status left out", case,
                                   f"full in the log alone: {service.status_line}: {service.log()[-300:]}")
    if not service.is_running:
        raise AssertionError(f"the service ended on a full disk: {service.log()[-800:]}")
    time.sleep(chance.uniform(0, 0.5))
    os.unlink(filler(room))
    wait(lambda: is_through(room, extra + PAIRS), lambda: f"{room.states()} {service.log()[-600:]}", 30)


def is_through(room, count):
    return room.rows("select count(*) from files where state = 'stored'") == [(count,)]


def is_full(service):
    """Whether the log's last word on the disk is that it is full."""
    log = service.log()
    return log.rfind("disk of the store is full") > log.rfind("the store works again")


def stopped(room, service):
    """After a stop the store is sound, every span reads right, and each file is there once."""
    code = service.stop()
    if code != 0:
        raise AssertionError(f"exit code {code}: {service.log()[-600:]}")
    if not room.is_sound():
        raise AssertionError(f"integrity_check: {room.rows('pragma integrity_check')[:3]}")
    files, articles = room.rows("select (select count(*) from files), (select count(*) from articles)")[0]
    if files != articles:
        raise AssertionError(f"{files} files, {articles} articles")
    verified = room.run("verify", "--store", room.store)
    if verified.returncode != 0:
        raise AssertionError(f"verify: {verified.stdout[-400:]} {verified.stderr[-400:]}")


def filler(room):
    return os.path.join(os.path.dirname(room.store), "filler")


def fill(room):
    """Takes every free byte of the disk."""
    with open(filler(room), "ab", buffering=0) as file:
        for size in (1 << 20, 1 << 12, 1):
            try:
                while file.write(b"\0" * size) == size:
                    pass
            except OSError:
                continue
