"""How it is run (F38-F42)."""
import hashlib
import os
import signal
import shutil
import time

from campaigns.common import Mount, MountRefused
from harness import Room, Skip, article, check, wait

QUICK = ("--settle-seconds", "0.05", "--poll-seconds", "1", "--rescan-seconds", "1")


def stored(room, count):
    return room.rows("select count(*) from files where state = 'stored'") == [(count,)]


def F38_folder_missing_while_running(room):
    """A folder that goes away is waited for, with a word; no file is called gone; it goes on when it is back."""
    for number in range(4):
        room.write(f"{number}.txt", article(number))
    service = room.service(*QUICK)
    wait(lambda: stored(room, 4), service.log)
    away = os.path.join(room.folder, "away")
    os.rename(room.watch, away)
    wait(lambda: "degraded" in service.status_line, lambda: service.status_line)
    check(stored(room, 4), f"{room.states()}")
    os.rename(away, room.watch)
    wait(lambda: "degraded" not in service.status_line, lambda: service.status_line)
    room.drop("new.txt", article(9))
    room.wait_state("new.txt", "stored")
    check(stored(room, 5), f"{room.states()}")


def F38_folder_emptied(room):
    """A folder that is suddenly empty is more likely unmounted: no mass of gone files, and a word."""
    for number in range(4):
        room.write(f"{number}.txt", article(number))
    service = room.service(*QUICK)
    wait(lambda: stored(room, 4), service.log)
    for number in range(4):
        os.rename(room.path(f"{number}.txt"), os.path.join(room.outside, f"{number}.txt"))
    wait(lambda: "empty" in service.status_line, lambda: f"{service.status_line} {service.log()}")
    check(stored(room, 4), f"{room.states()}")
    for number in range(4):
        os.rename(os.path.join(room.outside, f"{number}.txt"), room.path(f"{number}.txt"))
    wait(lambda: "degraded" not in service.status_line, lambda: service.status_line)
    check(stored(room, 4), f"{room.states()}")
    check("gone" not in service.log(), service.log())


def F38_mounted_over_and_unmounted(room):
    """The watched folder is a mount: unmounting and mounting it again calls no file gone."""
    try:
        disk = room.make("disk")
        with Mount(disk, "-t", "tmpfs", "tmpfs"):
            for number in range(4):
                room.write(f"{number}.txt", article(number), disk)
            with Mount(room.watch, "--bind", disk):
                service = room.service(*QUICK)
                wait(lambda: stored(room, 4), service.log)
            wait(lambda: "degraded" in service.status_line, lambda: f"{service.status_line} {service.log()}")
            check(stored(room, 4), f"{room.states()}")
            with Mount(room.watch, "--bind", disk):
                wait(lambda: "degraded" not in service.status_line, lambda: service.status_line)
                room.write("new.txt", article(7), disk)
                wait(lambda: stored(room, 5), lambda: f"{room.states()} {service.log()}")
                service.stop()
    except MountRefused as reason:
        raise Skip(f"no file system can be mounted here: {reason}") from reason


def F38_missing_at_start(room):
    """A folder that is not there at the start is refused with what to do; an empty one keeps its rows."""
    for number in range(4):
        room.write(f"{number}.txt", article(number))
    check(room.once().returncode == 0, "the first run failed")
    away = os.path.join(room.folder, "away")
    os.rename(room.watch, away)
    finished = room.once()
    check(finished.returncode != 0 and room.watch in finished.stderr and "mkdir" in finished.stderr, finished.stderr)
    os.mkdir(room.watch)
    finished = room.once()
    check(finished.returncode == 1 and "is it mounted" in finished.stderr, f"{finished.returncode}: {finished.stderr}")
    check(stored(room, 4), f"{room.states()}")


def F39_file_times(room):
    """Files from the future, from 1970 and from before it are taken: a clock that stepped decides nothing."""
    now = time.time()
    service = room.service("--settle-seconds", "0.2")
    for number, moment in enumerate((now + 10 * 365 * 86400, now + 3600, now - 3600, 0, -86400)):
        path = room.write(f"{number}.txt", article(number), room.outside)
        os.utime(path, (moment, moment))
        os.rename(path, room.path(f"{number}.txt"))
    wait(lambda: stored(room, 5), lambda: f"{room.states()} {service.log()}")
    service.stop()
    before = room.dump()
    for zone in ("America/New_York", "Pacific/Kiritimati", "UTC"):
        check(room.once(env={"TZ": zone}).returncode == 0, zone)
    check(room.dump() == before, "another time zone changed the store")
    with Room(room.program) as other:
        shutil.copytree(room.watch, other.watch, dirs_exist_ok=True)
        check(other.once(env={"TZ": "America/New_York"}).returncode == 0, "a run on files from the future failed")
        check(other.dump() == before, "the same files under another clock give another store")


def F40_stop_under_load(room):
    """A stop in the midst of 300 articles waits for the file at hand alone; the next run does the rest."""
    # Fresh files come to rest all at once; old ones are taken one after another.
    for age in (0, 3600):
        with Room(room.program) as other:
            for number in range(300):
                path = other.write(f"{number}.txt", article(number))
                os.utime(path, (time.time() - age,) * 2)
            stop_under_load(other)


def stop_under_load(room):
    service = room.service(ready=False)
    wait(lambda: " stored " in service.log(), service.log)
    started = time.monotonic()
    check(service.stop(20) == 0, service.log())
    took = time.monotonic() - started
    after = service.log().split("stopping on SIGTERM")[1].count(" stored ")
    check(after <= 10 and took < 9, f"{after} more files were taken in after the signal; the stop took {took:.1f} s")
    left = room.rows("select count(*) from files where state = 'waiting'")[0][0]
    check(left > 0, "everything was stored before the stop; there was no load")
    check("wait for the next start" in service.log(), service.log()[-600:])
    check(room.once().returncode == 0 and stored(room, 300), f"{room.states()}")
    check(room.rows("select count(*) from articles") == [(300,)], "articles are there twice")


def F40_reload_keeps_watches(room):
    """After a reload files still come by events; settings that are wrong change nothing and are said."""
    settings = room.write("articled.yaml", "settle_seconds: 1\n", room.outside)
    service = room.service("--config", settings, "--rescan-seconds", "600")
    room.write("articled.yaml", "settle_seconds: 0.05\n", room.outside)
    service.signal(signal.SIGHUP)
    wait(lambda: "read again" in service.log(), service.log)
    wait(lambda: any("RELOADING=1" in told for told in service.told), lambda: service.told)
    room.drop("a.txt", article(1))
    room.wait_state("a.txt", "stored", seconds=5)
    room.write("articled.yaml", "settle_minutes: many\n", room.outside)
    service.signal(signal.SIGHUP)
    wait(lambda: "settings stay as they were" in service.log(), service.log)
    room.drop("b.txt", article(2))
    room.wait_state("b.txt", "stored", seconds=5)
    check(service.is_running, service.log())


def fingerprint(folder):
    """Names, bytes, times, rights and inodes of a folder, all the way down; not when it was read."""
    found = {}
    for place, _, names in os.walk(folder):
        for name in names + ["."]:
            path = os.path.join(place, name)
            status = os.lstat(path)
            content = b""
            if os.path.isfile(path) and not os.path.islink(path):
                with open(path, "rb") as file:
                    content = file.read()
            found[os.path.relpath(path, folder)] = (
                status.st_ino, status.st_mode, status.st_uid, status.st_gid, status.st_nlink, status.st_size,
                status.st_mtime_ns, status.st_ctime_ns, hashlib.sha256(content).hexdigest())
    return found


def F41_files_untouched(room):
    """No file of the user's is changed, moved or deleted: not when stored, nor when it fails, nor by a kill."""
    for number in range(30):
        room.write(f"{number % 3}/{number}.txt", article(number))
    room.write("empty.txt", "")
    room.write("binary.txt", bytes(range(256)) * 40)
    room.write("broken.txt", b"\xff\xfe\x00" * 50)
    room.write("twice.txt", article(0))
    room.write(".hidden.swp", "x")
    os.symlink(room.path("twice.txt"), room.path("link.txt"))
    os.chmod(room.write("readonly.txt", article(77)), 0o400)
    before = fingerprint(room.watch)
    for _ in range(4):
        service = room.service(ready=False)
        wait(lambda: not service.is_running or "ready" in service.log(), service.log)
        service.kill()
    room.once()
    for arguments in (["reprocess", "--all"], ["reprocess", "--failed"], ["verify"], ["status"]):
        room.run(*arguments, "--store", room.store, env={"ARTICLED_WATCH": room.watch})
    after = fingerprint(room.watch)
    changed = {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}
    check(not changed, f"changed: {sorted(changed)[:5]}")
    check(stored(room, 32) or room.state("readonly.txt") == "stored", f"{room.states()}")


def F42_ids_from_content(room):
    """Two machines with the same articles under other names merge without loss or doubling, in any order."""
    with Room(room.program) as other, Room(room.program) as third:
        for number in range(12):
            if number < 8:
                room.write(f"here/{number}.txt", article(number))
            if number >= 4:
                other.write(f"{11 - number}-there.txt", article(number))
            third.write(f"{number}.txt", article(number))
        for one in (room, other, third):
            check(one.once().returncode == 0, "a run failed")
        ids = [dict(one.rows("select sha256, article_id from articles")) for one in (room, other)]
        shared = ids[0].keys() & ids[1].keys()
        check(len(shared) == 4 and all(ids[0][sha] == ids[1][sha] for sha in shared), f"{ids}")
        stores = [os.path.join(room.folder, name) for name in ("one.db", "two.db")]
        for store, parts in zip(stores, ([room, other], [other, room])):
            for part in parts + parts[:1]:
                merged = room.run("merge", "--store", store, part.store)
                check(merged.returncode == 0, merged.stderr)
        dumps = []
        for store in stores:
            room.store = store
            dumps.append(room.dump()[1:])
            check(room.is_sound(), store)
        check(dumps[0] == dumps[1], "the order of merging shows")
        check(dumps[0] == third.dump()[1:], "the merged store differs from one that read every article itself")
