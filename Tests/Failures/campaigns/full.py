"""R3: the store's disk fills up and is freed again, in cycles, while articles keep coming."""
import os
import random
import time

from harness import Failed, Room, article, check, wait_for

from .common import damage

CYCLES = 8
PAIRS = 12


def run(campaign):
    while campaign.has_time and len(campaign.faults) < 3:
        case = campaign.random.getrandbits(32) if campaign.only is None else int(campaign.only)
        with Room(campaign.program) as room:
            room.mount("-t", "tmpfs", "-o", "size=24m", "tmpfs", room.data)
            try:
                story(campaign, room, case)
            except Failed as error:
                campaign.fault(case, str(error))
        if campaign.only is not None:
            break


def story(campaign, room, case):
    chance = random.Random(case)
    service = room.service("--settle-seconds", "0.05").start()
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
    wait_for(lambda: is_full(service) or is_through(room, extra + PAIRS), 20, service.said)
    if is_full(service):
        campaign.count("waits for room")
        try:
            wait_for(lambda: "full" in service.status or not is_full(service), 3)
        except Failed:
            campaign.fault_of_kind("waits that the status left out", case,
                                   f"full in the log alone: {service.status}: {service.said()[-300:]}")
    check(service.is_running, lambda: f"the service ended on a full disk: {service.said()[-800:]}")
    time.sleep(chance.uniform(0, 0.5))
    os.unlink(filler(room))
    wait_for(lambda: is_through(room, extra + PAIRS), 30, lambda: f"{room.states()} {service.said()[-600:]}")


def is_through(room, count):
    return room.rows("select count(*) from files where state = 'stored'") == [(count,)]


def is_full(service):
    """Whether the log's last word on the disk is that it is full."""
    log = service.said()
    return log.rfind("disk of the store is full") > log.rfind("the store works again")


def stopped(room, service):
    """After a stop the store is sound, every span reads right, and each file is there once."""
    code = service.stop()
    check(code == 0, lambda: f"exit code {code}: {service.said()[-600:]}")
    check(not damage(room), lambda: damage(room))
    files, articles = room.rows("select (select count(*) from files), (select count(*) from articles)")[0]
    check(files == articles, f"{files} files, {articles} articles")
    room.verify()


def filler(room):
    return os.path.join(room.data, "filler")


def fill(room):
    """Takes every free byte of the disk."""
    with open(filler(room), "ab", buffering=0) as file:
        for size in (1 << 20, 1 << 12, 1):
            try:
                while file.write(b"\0" * size) == size:
                    pass
            except OSError:
                continue
