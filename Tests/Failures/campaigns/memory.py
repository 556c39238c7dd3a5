"""R12 and F36: thousands of articles; memory and descriptors stay flat, and a restart reads none again."""
import os
import re
import time

from harness import Room, article, check, children, wait_for

from .common import has, resident

BATCH = 250
SAMPLES = 200
READY_SECONDS = 3
# Beyond what is known of each file (its watch folder is flat, its row is in the store), nothing may stay.
SLOPE_LIMIT = 512


def run(campaign):
    with Room(campaign.program) as room:
        service = room.service("--settle-seconds", "0.05", "--log-level", "warning").start()
        points = grow(campaign, room, service)
        count = points[-1][0]
        check(service.stop(60) == 0, service.said)
        tell_slope(campaign, points)
        restart(campaign, room, count)


def grow(campaign, room, service):
    """Drops batches for two thirds of the time; samples after each, when all of it is stored."""
    points = []
    number = 0
    until = campaign.started + (campaign.end - campaign.started) * 0.67
    batch = max(BATCH, (campaign.goal or 0) // SAMPLES)
    while len(points) < 3 or (number < campaign.goal if campaign.goal else time.monotonic() < until):
        for _ in range(batch):
            # As small as articles come: their number is what is asked for here.
            room.drop(f"{number // 1000}-{number}.txt", article(number, sentences=1))
            number += 1
        wait_for(lambda: is_through(room, number), 600, lambda: f"{number} articles: {service.said()[-2000:]}", 0.2)
        memory, descriptors = resident(service.pid)
        points.append((number, memory, descriptors, sum(resident(child)[0] for child in children(service.pid))))
        if campaign.goal and len(points) % 20 == 0:
            print(f"memory: {number} articles after {time.monotonic() - campaign.started:.0f} s, {memory} kB", flush=True)
    campaign.count("articles", number)
    return points


def is_through(room, number):
    """Whether so many files have their final row."""
    return room.rows("select count(*) from files where state in ('stored', 'duplicate')") == [(number,)]


def slope(points, column):
    """Least squares, a unit for each article."""
    mean_x = sum(point[0] for point in points) / len(points)
    mean_y = sum(point[column] for point in points) / len(points)
    below = sum((point[0] - mean_x) ** 2 for point in points)
    return sum((point[0] - mean_x) * (point[column] - mean_y) for point in points) / below


def tell_slope(campaign, points):
    late = points[len(points) // 2:]
    bytes_each = slope(late, 1) * 1024 if len(late) > 1 else 0
    worker = slope(late, 3) * 1024 if len(late) > 1 else 0
    descriptors = {point[2] for point in late}
    campaign.notes.append(
        f"resident memory {points[0][1]} kB at {points[0][0]} articles, {points[-1][1]} kB at {points[-1][0]}; slope over "
        f"the second half {bytes_each:.0f} bytes an article (worker {worker:.0f}); descriptors {sorted(descriptors)}")
    # Less than this is the filling of caches, which have a limit of their own.
    if points[-1][0] >= 10000 and bytes_each > SLOPE_LIMIT:
        campaign.fault("itself", f"memory grows by {bytes_each:.0f} bytes an article")
    if max(descriptors) - min(descriptors) > 2:
        campaign.fault("itself", f"descriptors: {[point[2] for point in points]}")


def restart(campaign, room, count):
    """Ready in time, and no file that is known is opened again."""
    before = room.rows("select path, stored_at, attempts from files order by path")
    started = time.monotonic()
    service = room.service("--log-level", "debug").start()
    ready = time.monotonic() - started
    line = wait_for(lambda: service.lines("looked through the folder (start)"), 60, service.said)[0]
    service.stop(60)
    campaign.notes.append(f"restart over {count} known files: ready in {ready:.2f} s")
    if ready > READY_SECONDS:
        campaign.fault("itself", f"ready only after {ready:.1f} s over {count} files: {line}")
    if has("strace"):
        trace = os.path.join(room.path, "trace")
        finished = room.once(before=("strace", "-f", "--seccomp-bpf", "-e", "trace=openat", "-o", trace), timeout=120)
        with open(trace, encoding="utf-8", errors="replace") as file:
            opened = sum(1 for text in file if re.search(r"\d+-\d+\.txt\"", text))
        if opened or finished.returncode != 0:
            campaign.fault("itself", f"{opened} known files were opened again; exit code {finished.returncode}")
    if room.rows("select path, stored_at, attempts from files order by path") != before:
        campaign.fault("itself", "the restart changed rows of files that did not change")
