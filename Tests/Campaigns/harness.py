"""Drives the built program from outside, for the tests and campaigns of this folder.

Nothing here sleeps for luck: `wait` polls a condition until a deadline, and a test that waits in vain
fails with what it saw last. Every process that is started is ended by its id, and every folder removed.
"""
import hashlib
import os
import shutil
import signal
import socket
import sqlite3
import subprocess
import tempfile
import threading
import time


class Skip(Exception):
    """Raised by a test that cannot run here; its text says why."""


def check(condition, what):
    """Fails a test unless `condition`; `what` says what was seen."""
    if not condition:
        raise AssertionError(what)


def wait(condition, what, seconds=20.0):
    """Polls `condition` until it answers something true, and returns that."""
    deadline = time.monotonic() + seconds
    while True:
        answer = condition()
        if answer:
            return answer
        check(time.monotonic() < deadline, f"waited {seconds} s in vain: {what() if callable(what) else what}")
        time.sleep(0.01)


def article(number):
    """A text of its own for each number."""
    words = hashlib.sha256(str(number).encode()).hexdigest()
    letters = "".join(chr(ord("a") + int(digit, 16)) for digit in words)
    names = [letters[i:i + 7].capitalize() for i in (0, 7, 14)]
    return (f"{names[0]} mine gets ${number + 1} million\n\n"
            f"The {names[0]} Development Bank will lend ${number + 1} million to the {names[1]} copper mine, "
            f"{names[2]} {names[1]} said on Tuesday. It employs {number + 100} people.\n")


class Room:
    """Folders of one test: what is watched, one beside it on the same file system, and the store's."""

    def __init__(self, program, base=None):
        self.program = os.path.abspath(program)
        self.folder = tempfile.mkdtemp(prefix="articled-test-", dir=base)
        self.watch = self.make("inbox")
        self.outside = self.make("outside")
        self.store = os.path.join(self.make("state"), "articled.db")
        self.services = []

    def make(self, name):
        path = os.path.join(self.folder, name)
        os.makedirs(path, exist_ok=True)
        return path

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for service in self.services:
            service.kill()
        shutil.rmtree(self.folder, ignore_errors=True)

    # Files

    def path(self, name):
        return os.path.join(self.watch, name)

    def write(self, name, content, folder=None):
        """Writes a file in one go; text or bytes."""
        path = os.path.join(folder or self.watch, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(content.encode() if isinstance(content, str) else content)
        return path

    def drop(self, name, content):
        """Moves a finished file into the folder, as a careful writer does."""
        os.rename(self.write(os.path.basename(name), content, self.outside), self.path(name))

    # The store

    def rows(self, sql, *arguments):
        """Rows of the store as any reader sees them; none while there is no store."""
        if not os.path.exists(self.store):
            return []
        database = sqlite3.connect(f"file:{self.store}?mode=ro", uri=True, timeout=5)
        try:
            return database.execute(sql, arguments).fetchall()
        except sqlite3.OperationalError as error:
            if "no such table" in str(error):
                return []
            raise
        finally:
            database.close()

    def states(self):
        """Each path's state and code."""
        return {path: (state, code) for path, state, code in self.rows("select path, state, code from files")}

    def state(self, name):
        return self.states().get(name, (None, None))[0]

    def status(self, key):
        """A value of the store's `status` view."""
        found = self.rows("select value from status where key = ?", key)
        return found[0][0] if found else None

    def wait_state(self, name, *states, seconds=20.0):
        return wait(lambda: self.state(name) in states and self.state(name), lambda: self.states(), seconds)

    def dump(self):
        """What must be the same however the store came about: facts by content, without times and ids."""
        return [self.rows(sql) for sql in (
            "select path, case state when 'duplicate' then 'stored' else state end, "
            "case state when 'duplicate' then null else code end from files order by path",
            "select id, title, origin, supersedes, text from article order by id",
            "select article_id, start, \"end\", surface, kind, value, unit, claim_id from figures order by 1, 2, 3, 4",
            "select article_id, start, \"end\", surface, type, entity_id from mentions order by 1, 2, 3, 4",
            "select entity_id, type, name from entities order by 1",
            "select surface_a, surface_b, note from conflicts order by 1, 2, 3",
        )]

    def is_sound(self):
        return self.rows("pragma integrity_check") == [("ok",)]

    # Running

    def run(self, *arguments, seconds=60, env=None, prefix=()):
        """Runs a command to its end; `prefix` is a program before it, as strace."""
        return subprocess.run(
            [*prefix, self.program, *arguments], capture_output=True, text=True, errors="replace",
            timeout=seconds, env={**os.environ, **(env or {})}, check=False)

    def once(self, *arguments, **options):
        """One pass over the folder."""
        return self.run("run", "--once", "--watch", self.watch, "--store", self.store, *arguments, **options)

    def service(self, *arguments, **options):
        service = Service(self, arguments, **options)
        self.services.append(service)
        return service


class Service:
    """A running service; what it tells systemd is kept in `told`, what it logs in `log`."""

    def __init__(self, room, arguments=(), env=None, prefix=(), ready=True, seconds=20.0):
        self.room = room
        self.told = []
        self.socket_path = os.path.join(room.folder, f"notify{len(room.services)}")
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.socket.bind(self.socket_path)
        self.log_path = os.path.join(room.folder, f"log{len(room.services)}")
        with open(self.log_path, "wb") as log:
            self.process = subprocess.Popen(
                [*prefix, room.program, "run", "--watch", room.watch, "--store", room.store, *arguments],
                env={**os.environ, "NOTIFY_SOCKET": self.socket_path, **(env or {})},
                stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        threading.Thread(target=self._listen, daemon=True).start()
        if ready:
            wait(lambda: self.is_ready or self.process.poll() is not None, self.log, seconds)
            check(self.is_ready, f"the service did not start: {self.log()}")

    def _listen(self):
        while True:
            try:
                message = self.socket.recv(65536)
            except OSError:
                return
            self.told.append(message.decode(errors="replace"))

    @property
    def pid(self):
        return self.process.pid

    @property
    def is_ready(self):
        return any("READY=1" in message for message in self.told)

    @property
    def is_running(self):
        return self.process.poll() is None

    @property
    def status_line(self):
        lines = [line[7:] for message in list(self.told) for line in message.split("\n") if line.startswith("STATUS=")]
        return lines[-1] if lines else ""

    def log(self):
        with open(self.log_path, encoding="utf-8", errors="replace") as file:
            return file.read()

    def children(self):
        """Ids of the processes that it started (the extraction worker)."""
        with open(f"/proc/{self.pid}/task/{self.pid}/children", encoding="ascii") as file:
            return [int(word) for word in file.read().split()]

    def signal(self, number):
        self.process.send_signal(number)

    def stop(self, seconds=20.0):
        """SIGTERM, and the exit code."""
        self.signal(signal.SIGTERM)
        code = self.process.wait(seconds)
        self.socket.close()
        return code

    def kill(self):
        """SIGKILL; nothing where it has ended."""
        if self.is_running:
            self.process.kill()
            self.process.wait(20)
        self.socket.close()
