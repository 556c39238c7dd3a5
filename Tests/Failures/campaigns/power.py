"""R4: the power is cut while articles come; what was reported as stored before is there after.

The store lies on an ext4 in a file. The service is stopped for a moment, the file copied, and the copy is
what a disk holds after a power cut: only what was synced to it, or what the kernel happened to write.
"""
import os
import random
import re
import shutil
import signal
import subprocess
import time

from harness import Room, Skipped, article, wait_for

from .common import damage, has

ARTICLES = 24
CUTS = 6


def run(campaign):
    if not has("mkfs.ext4"):
        raise Skipped("mkfs.ext4 is not installed")
    while campaign.has_time and len(campaign.faults) < 5:
        case = campaign.random.getrandbits(32) if campaign.only is None else int(campaign.only)
        with Room(campaign.program) as room:
            image = os.path.join(room.path, "disk")
            make_disk(image)
            room.mount("-o", "loop", image, room.data)
            for moment in story(campaign, room, image, case):
                judge(campaign, room, case, *moment)
        if campaign.only is not None:
            break


def make_disk(image):
    with open(image, "wb") as file:
        file.truncate(48 << 20)
    subprocess.run(["mkfs.ext4", "-q", "-F", "-E", "lazy_itable_init=0,lazy_journal_init=0", image], check=True,
                   env={**os.environ, "PATH": os.environ.get("PATH", "") + ":/usr/sbin:/sbin"})


def story(campaign, room, image, case):
    """Drops articles and copies the disk at random moments."""
    chance = random.Random(case)
    service = room.service("--settle-seconds", "0.05").start()
    cuts = []
    moments = sorted(chance.sample(range(1, ARTICLES), CUTS))
    for number in range(ARTICLES):
        room.drop(f"{number}.txt", article(number))
        time.sleep(chance.uniform(0, 0.03))
        if number in moments:
            cuts.append(cut(service, image, f"{image}-{number}"))
    wait_for(lambda: len(reported(service)) == ARTICLES, 20, service.said)
    # The last word of all: it has only just been said.
    cuts.append(cut(service, image, f"{image}-last"))
    service.kill()
    return cuts


def cut(service, image, copy):
    """The disk at one moment, and what had been reported as stored until then."""
    names = reported(service)
    service.signal(signal.SIGSTOP)
    try:
        while True:
            before = writes()
            shutil.copyfile(image, copy)
            if writes() == before:
                return copy, names
    finally:
        service.signal(signal.SIGCONT)


def writes():
    """What the loop devices have written, so that a copy is of one moment."""
    told = []
    for name in sorted(os.listdir("/sys/block")):
        if name.startswith("loop"):
            with open(f"/sys/block/{name}/stat", encoding="ascii") as file:
                told.append(file.read().split()[4:7])
    return told


def reported(service):
    return set(re.findall(r" stored (\S+\.txt):", service.said()))


def judge(campaign, room, case, copy, names):
    """Mounts a copy: every article reported is in the store, which is sound and takes in the rest."""
    with Room(room.program) as after:
        after.watch = room.watch
        after.mount("-o", "loop", copy, after.data)
        campaign.count("power cuts")
        campaign.count("reported articles looked for", len(names))
        if not os.path.exists(after.store):
            if names:
                campaign.fault(case, f"no store after {os.path.basename(copy)}, though {len(names)} were reported")
            return
        # As after a boot, the next one to open the store is the service; nothing has been read yet.
        kept = {path for path, state in after.states().items() if state in ("stored", "duplicate")}
        if names - kept:
            campaign.fault(case, f"reported, but not in the store at {os.path.basename(copy)}: {sorted(names - kept)}")
        if damage(after):
            campaign.fault(case, damage(after))
        finished = after.once()
        stored = after.rows("select count(*) from articles")
        if finished.returncode != 0 or stored != [(ARTICLES,)]:
            campaign.fault(case, f"the run after it: {finished.returncode}, {stored}: {finished.stderr[-500:]}")
