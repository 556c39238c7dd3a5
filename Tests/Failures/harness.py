"""Drives the built program for the tests of its failure modes.

A test gets a `Room` (a temporary folder, removed at the end, with every process that was started in it ended) and
makes a `Service` of it. Nothing sleeps for luck: `wait_for` polls a condition until it holds or a deadline passes.
"""
import ctypes
import hashlib
import os
import random
import shutil
import signal
import socket
import sqlite3
import subprocess
import tempfile
import threading
import time

SEEDS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "seeds")


class Failed(Exception):
    """What was seen is not what is required."""


class Late(Failed):
    """What is required was not seen in time, on a machine that did other things as well."""


class Skipped(Exception):
    """The test cannot be made here; the message says why."""


def check(condition, seen):
    """Fails with what was seen where the condition does not hold."""
    if not condition:
        raise Failed(seen() if callable(seen) else seen)


def in_time(condition, seen):
    """Fails, for being late, with what was seen where the condition does not hold."""
    if not condition:
        raise Late(seen() if callable(seen) else seen)


def equal(found, expected, what):
    check(found == expected, f"{what}: {found!r}, expected {expected!r}")


def wait_for(condition, deadline=20, what="the condition", pause=0.02):
    """Polls until the condition is true, and answers its value; fails when `deadline` seconds have passed."""
    end = time.monotonic() + deadline
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            raise Late(f"waited {deadline} s for {what() if callable(what) else what}")
        time.sleep(pause)


def need_root():
    if os.geteuid() != 0:
        raise Skipped("needs root")


def need(program):
    if shutil.which(program) is None:
        raise Skipped(f"needs {program}")


_SYLLABLES = "ba do ka li mo ne ra si tu ve zo pin gar hel mar tor".split()
_THINGS = "school bridge clinic harbor library museum railway stadium tunnel airport".split()


def article(number, sentences=3):
    """A small article, different for each number, about names and things of its own.

    Unlike texts on purpose: comparing hundreds of near copies with each other is another test's matter.
    """
    chance = random.Random(number)

    def name():
        return "".join(chance.choice(_SYLLABLES) for _ in range(3)).capitalize()
    lines = [f"{name()} {chance.choice(_THINGS)} report {number}", ""]
    for n in range(sentences):
        lines.append(f"The {chance.choice(_THINGS)} of {name()} {name()} in {name()} cost ${chance.randrange(2, 999)}.{n % 10} million, "
                     f"{name()} said, and {chance.randrange(12, 9999)} {chance.choice(_THINGS)} workers came.")
    return "\n".join(lines) + "\n"


def write(path, content):
    """Writes a file in place, as an editor does."""
    with open(path, "wb") as file:
        file.write(content.encode() if isinstance(content, str) else content)


def snapshot(folder):
    """What must stay as it is of every file of the user's: content, mode, owner and times."""
    seen = {}
    for base, folders, files in os.walk(folder):
        for name in folders + files:
            path = os.path.join(base, name)
            status = os.lstat(path)
            digest = None
            if os.path.isfile(path) and not os.path.islink(path):
                with open(path, "rb", opener=lambda p, f: os.open(p, f | os.O_NOATIME)) as file:
                    digest = hashlib.sha256(file.read()).hexdigest()
            seen[os.path.relpath(path, folder)] = (
                digest, status.st_mode, status.st_uid, status.st_gid, status.st_ino, status.st_size,
                status.st_mtime_ns, status.st_ctime_ns)
    return seen


def memory_folder():
    """Where rooms are: in memory, so that no other program's disk work slows a test; TMPDIR comes first."""
    if "TMPDIR" in os.environ or not os.path.isdir("/dev/shm") or not os.access("/dev/shm", os.W_OK):
        return None
    space = os.statvfs("/dev/shm")
    return "/dev/shm" if space.f_bavail * space.f_frsize > 4 << 30 else None


class Room:
    """A temporary folder with all that a test starts or mounts in it; leaves nothing behind."""

    def __init__(self, program, is_slow=False):
        self.program = os.path.abspath(program)
        self.is_slow = is_slow
        self.path = tempfile.mkdtemp(prefix="articled-failures-", dir=memory_folder())
        os.chmod(self.path, 0o755)
        self.watch = self.folder("watch")
        self.data = self.folder("data")
        self.store = os.path.join(self.data, "articled.db")
        self._ends = []

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def folder(self, *names):
        path = os.path.join(self.path, *names)
        os.makedirs(path, exist_ok=True)
        return path

    def at(self, *names):
        """A path in the watch folder."""
        return os.path.join(self.watch, *names)

    def drop(self, name, content):
        """Moves a finished file in, as a careful writer does."""
        path = os.path.join(self.folder("outside"), "drop")
        write(path, content)
        os.rename(path, self.at(name))

    def at_end(self, action):
        """Has something undone at the end; the last comes first."""
        self._ends.append(action)

    def mount(self, *arguments):
        """mount(8); the last argument is the place. Skips where that is not allowed."""
        need_root()
        done = subprocess.run(["mount", *arguments], capture_output=True, text=True)
        if done.returncode != 0:
            raise Skipped(f"cannot mount: {done.stderr.strip()}")
        self.at_end(lambda: subprocess.run(["umount", "-l", arguments[-1]], capture_output=True))

    def service(self, *flags, **options):
        """A service on the room's folder and store, not yet started."""
        service = Service(self, flags, **options)
        self.at_end(service.close)
        return service

    def run(self, *arguments, before=(), **options):
        """Runs the program to its end; `before` is a program that runs it, as strace."""
        options.setdefault("timeout", 60)
        return subprocess.run([*before, self.program, *arguments], capture_output=True, text=True, errors="replace", **options)

    def once(self, *flags, **options):
        """Takes in what is there and ends."""
        return self.run("run", "--once", "--watch", self.watch, "--store", self.store, *flags, **options)

    # What the store says.

    def rows(self, sql, *values, store=None):
        """Rows of the store, read only; none while there is no store or it is being made."""
        try:
            db = sqlite3.connect(f"file:{store or self.store}?mode=ro", uri=True, timeout=10)
            try:
                return db.execute(sql, values).fetchall()
            finally:
                db.close()
        except sqlite3.OperationalError as error:
            if "no such table" in str(error) or "unable to open" in str(error) or "locked" in str(error):
                return []
            raise

    def states(self):
        """State by path."""
        return dict(self.rows("SELECT path, state FROM files"))

    def fate(self, path):
        """(state, code, reason, attempts) of a path."""
        found = self.rows("SELECT state, code, reason, attempts FROM files WHERE path = ?", path)
        return found[0] if found else (None, None, None, None)

    def status(self, key):
        found = self.rows("SELECT value FROM status WHERE key = ?", key)
        return found[0][0] if found else None

    def wait_state(self, path, state, deadline=20):
        wait_for(lambda: self.fate(path)[0] == state, deadline, lambda: f"{path} to be {state}; it is {self.fate(path)}")

    def wait_stored(self, count, deadline=60):
        """Waits until so many files are stored and none waits."""
        def counts():
            return dict(self.rows("SELECT state, count(*) FROM files GROUP BY state"))
        wait_for(lambda: counts().get("stored") == count and not counts().get("waiting"), deadline,
                 lambda: f"{count} stored and none waiting; there are {counts()}")

    def text(self, path):
        """The stored text of the article at a path."""
        found = self.rows("SELECT a.text FROM files f JOIN article a ON a.id = f.article_id WHERE f.path = ?", path)
        return found[0][0] if found else None

    def verify(self):
        """The store is sound by the program's word and by SQLite's, and every path that should be has one article."""
        done = self.run("verify", "--store", self.store)
        check(done.returncode == 0, f"verify: exit {done.returncode}: {done.stdout}{done.stderr}")
        equal(self.rows("PRAGMA integrity_check"), [("ok",)], "integrity_check")
        equal(self.rows("SELECT sha256, count(*) FROM articles GROUP BY 1 HAVING count(*) > 1"), [], "doubled articles")

    def close(self):
        for action in reversed(self._ends):
            try:
                action()
            except Exception as error:  # the rest is to be undone all the same
                print(f"while cleaning up: {error}", flush=True)
        shutil.rmtree(self.path, ignore_errors=True)


class Service:
    """The built program, as systemd would run it: with a notify socket, its log kept, ended by its own id."""

    def __init__(self, room, flags=(), watchdog_seconds=None, environment=None, user=None, before=(), isolation=None):
        self.room = room
        self.flags = list(flags) + (["--isolation", isolation] if isolation else [])
        self.watchdog_seconds = watchdog_seconds
        self.environment = environment or {}
        self.user = user
        self.before = list(before)
        self.process = None
        self.messages = []
        self.log = os.path.join(room.path, f"log-{id(self):x}")
        self._socket = None

    # Life.

    def start(self, is_awaited=True, deadline=30):
        self._listen()
        command = [*self.before, self.room.program, "run", "--watch", self.room.watch, "--store", self.room.store,
                   "--lists", self.room.folder("lists"), *self.flags]
        environment = {**os.environ, "NOTIFY_SOCKET": self._name, **self.environment}
        if self.watchdog_seconds:
            environment["WATCHDOG_USEC"] = str(int(self.watchdog_seconds * 1e6))
        options = {"user": self.user, "group": self.user, "extra_groups": []} if self.user else {}
        self.process = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL,
                                        stdout=open(self.log, "ab"), stderr=subprocess.STDOUT, **options)
        if is_awaited:
            wait_for(lambda: self.is_ready or self.process.poll() is not None, deadline, "READY=1")
            check(self.process.poll() is None, lambda: f"ended with {self.process.poll()}: {self.lines()[-3:]}")
        return self

    def _listen(self):
        if self._socket:
            self._socket.close()
        self.messages = []
        self._name = os.path.join(self.room.path, f"notify-{time.monotonic_ns():x}")
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.bind(self._name)
        os.chmod(self._name, 0o777)
        threading.Thread(target=self._drain, args=(self._socket, self.messages), daemon=True).start()

    @staticmethod
    def _drain(source, messages):
        while True:
            try:
                text = source.recv(65536).decode("utf-8", "replace")
            except OSError:
                return
            messages.append((time.monotonic(), text))

    @property
    def pid(self):
        """The program's own process, also where a tracer runs it."""
        if not self.before:
            return self.process.pid
        for child in [self.process.pid] + children(self.process.pid):
            for pid in [child] + children(child):
                try:
                    if os.path.realpath(f"/proc/{pid}/exe") == os.path.realpath(self.room.program):
                        return pid
                except OSError:
                    pass
        return self.process.pid

    @property
    def worker(self):
        """The extraction worker's process; `None` while there is none."""
        for pid in children(self.pid):
            try:
                with open(f"/proc/{pid}/cmdline", "rb") as file:
                    if b"extraction-worker" in file.read():
                        return pid
            except OSError:
                pass
        return None

    def signal(self, number):
        os.kill(self.pid, number)

    def hang(self):
        """Stops it in its tracks, until `resume`; events pile up meanwhile."""
        self.signal(signal.SIGSTOP)
        wait_for(lambda: state_of(self.pid) == "T", 10, "the process to hang")

    def resume(self):
        self.signal(signal.SIGCONT)

    def stop(self, deadline=30):
        """As `systemctl stop` does; answers the exit code."""
        if self.process.poll() is None:
            self.signal(signal.SIGTERM)
        return self.process.wait(deadline)

    def kill(self):
        """As a crash does."""
        if self.process.poll() is None:
            os.kill(self.pid, signal.SIGKILL)
        return self.process.wait(20)

    def restart(self):
        self.stop()
        return self.start()

    def close(self):
        if self.process and self.process.poll() is None:
            for pid in children(self.process.pid) + [self.process.pid]:
                try:
                    os.kill(pid, signal.SIGKILL)
                except ProcessLookupError:
                    pass
            self.process.wait(20)
        if self._socket:
            self._socket.close()

    # What it says.

    @property
    def is_ready(self):
        return any("READY=1" in text for _, text in list(self.messages))

    def statuses(self):
        return [line[7:] for _, text in list(self.messages) for line in text.split("\n") if line.startswith("STATUS=")]

    @property
    def status(self):
        lines = self.statuses()
        return lines[-1] if lines else ""

    def pings(self):
        """When the watchdog was pinged."""
        return [at for at, text in list(self.messages) if "WATCHDOG=1" in text]

    @property
    def is_running(self):
        return self.process.poll() is None

    def said(self):
        """All of its log."""
        return "\n".join(self.lines())

    def lines(self, containing=""):
        with open(self.log, encoding="utf-8", errors="replace") as file:
            return [line.rstrip("\n") for line in file if containing in line]

    def wait_status(self, words, deadline=20):
        wait_for(lambda: words in self.status, deadline, lambda: f"the status to say {words!r}; it says {self.status!r}")

    def wait_log(self, words, count=1, deadline=20):
        wait_for(lambda: len(self.lines(words)) >= count, deadline, lambda: f"{words!r} in the log; it ends {self.lines()[-3:]}")

    # What it costs.

    def cpu_seconds(self):
        with open(f"/proc/{self.pid}/stat") as file:
            fields = file.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def peak_megabytes(self):
        with open(f"/proc/{self.pid}/status") as file:
            return next(int(line.split()[1]) for line in file if line.startswith("VmHWM")) / 1024

    def watches(self):
        """The lines of the kernel's table of its inotify watches."""
        lines = []
        for name in os.listdir(f"/proc/{self.pid}/fdinfo"):
            try:
                with open(f"/proc/{self.pid}/fdinfo/{name}") as file:
                    lines += [line for line in file if line.startswith("inotify")]
            except FileNotFoundError:  # closed meanwhile
                pass
        return lines


def children(pid):
    """The processes that a process started and that still are."""
    found = []
    try:
        for task in os.listdir(f"/proc/{pid}/task"):
            with open(f"/proc/{pid}/task/{task}/children") as file:
                found += [int(word) for word in file.read().split()]
    except OSError:
        pass
    return found


def state_of(pid):
    with open(f"/proc/{pid}/stat") as file:
        return file.read().rsplit(")", 1)[1].split()[0]


_libc = ctypes.CDLL(None, use_errno=True)


def exchange(one, other):
    """Swaps two paths in one step (renameat2 with RENAME_EXCHANGE)."""
    if _libc.syscall(316, -100, one.encode(), -100, other.encode(), 2) != 0:
        raise OSError(ctypes.get_errno(), "renameat2")
