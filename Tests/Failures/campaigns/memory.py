"""R12 and F36: thousands of articles; memory and descriptors stay flat, and a restart reads none again."""
import os
import re
import time

from harness import Room, article, check, children, wait_for

from .common import has, resident

BATCH = 250
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
    while time.monotonic() < until or len(points) < 3:
        for _ in range(BATCH):
            room.drop(f"{number // 1000}-{number}.txt", article(number))
            number += 1
        wait_for(lambda: room.rows("select count(*) from files where state in ('stored', 'duplicate')") == [(number,)],
                 120, service.said)
        memory, descriptors = resident(service.pid)
        points.append((number, memory, descriptors, sum(resident(child)[0] for child in children(service.pid))))
    campaign.count("articles", number)
    return points


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
