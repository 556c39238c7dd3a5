"""Measures the built program from outside; medians of interleaved runs.

    service.py PROGRAM [OTHER-PROGRAM] [--runs N] [--articles N] [--json OUT]

extraction    CPU seconds of `extract --jsonl` over seeds repeated to a few megabytes, start-up taken off
ingestion     articles a second from a folder of distinct files to the last commit (`run --once`)
latency       rename(2) into the watched folder until a reader's SELECT sees the stored row
ready         exec until systemd's READY=1 arrives on the notify socket, empty store
idle          context switches of all threads in 10 s without events
memory        resident kilobytes with the seeds stored
"""
import argparse
import json
import os
import resource
import shutil
import signal
import socket
import sqlite3
import statistics
import subprocess
import tempfile
import time

SEEDS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "seeds")


def seed_texts():
    texts = []
    for name in sorted(os.listdir(SEEDS)):
        with open(os.path.join(SEEDS, name), encoding="utf-8") as file:
            texts.append(file.read())
    return texts


def cpu_seconds(command, stdin):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    with open(stdin, "rb") as file:
        subprocess.run(command, stdin=file, stdout=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def extraction(program, room):
    texts = seed_texts()
    big, small = os.path.join(room, "big.jsonl"), os.path.join(room, "small.jsonl")
    size = 0
    with open(big, "w", encoding="utf-8") as file:
        for number in range(900):
            text = texts[number % len(texts)]
            size += len(text.encode())
            file.write(json.dumps({"id": number, "text": text}, ensure_ascii=False) + "\n")
    with open(small, "w", encoding="utf-8") as file:
        file.write('{"id": 0, "text": "x"}\n')
    command = [program, "extract", "--jsonl"]
    start_up = min(cpu_seconds(command, small) for _ in range(3))
    return {"extraction MB/s": size / 1e6 / (cpu_seconds(command, big) - start_up),
            "start-up CPU ms": start_up * 1000}


class Service:
    """A running service on a folder and store of its own."""

    def __init__(self, program, room):
        self.watch = tempfile.mkdtemp(dir=room)
        self.outside = tempfile.mkdtemp(dir=room)
        self.store = os.path.join(tempfile.mkdtemp(dir=room), "articled.db")
        path = os.path.join(room, f"notify{time.monotonic_ns()}")
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.socket.bind(path)
        self.socket.settimeout(20)
        started = time.monotonic()
        self.process = subprocess.Popen(
            [program, "run", "--watch", self.watch, "--store", self.store],
            env=dict(os.environ, NOTIFY_SOCKET=path), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        while b"READY=1" not in self.socket.recv(4096):
            pass
        self.ready = time.monotonic() - started
        self.database = sqlite3.connect(f"file:{self.store}?mode=ro", uri=True, isolation_level=None)

    def stored(self, name):
        query = "select 1 from files where path = ? and state in ('stored', 'duplicate')"
        return self.database.execute(query, (name,)).fetchone() is not None

    def drop(self, name, text):
        """Seconds from rename(2) to the row."""
        path = os.path.join(self.outside, name)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        started = time.perf_counter()
        os.rename(path, os.path.join(self.watch, name))
        while not self.stored(name):
            if time.perf_counter() - started > 20:
                raise SystemExit(f"{name} was not stored within 20 s")
        return time.perf_counter() - started

    def status(self, key):
        with open(f"/proc/{self.process.pid}/status", encoding="ascii") as file:
            return next(int(line.split()[1]) for line in file if line.startswith(key))

    def switches(self):
        total = 0
        for task in os.listdir(f"/proc/{self.process.pid}/task"):
            with open(f"/proc/{self.process.pid}/task/{task}/status", encoding="ascii") as file:
                total += sum(int(line.split()[1]) for line in file if "ctxt_switches" in line)
        return total

    def stop(self):
        self.database.close()
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(20)
        self.socket.close()


def latency(program, room, count):
    service = Service(program, room)
    texts = seed_texts()
    for number, text in enumerate(texts):
        service.drop(f"seed{number}.txt", text)
    memory = service.status("VmRSS")
    times = []
    for number in range(count):
        times.append(service.drop(f"n{number}.txt", f"{texts[number % len(texts)]}\nEdition {number}.\n"))
        time.sleep(0.005)
    time.sleep(2)
    before = service.switches()
    time.sleep(10)
    idle = service.switches() - before
    ready = service.ready
    service.stop()
    times.sort()
    return {"latency p50 ms": statistics.median(times) * 1000,
            "latency p99 ms": times[int(len(times) * 0.99)] * 1000,
            "ready ms": ready * 1000, "idle wake-ups in 10 s": idle, "memory with seeds kB": memory}


def ingestion(program, room, count):
    watch = tempfile.mkdtemp(dir=room)
    texts = seed_texts()
    for number in range(count):
        with open(os.path.join(watch, f"{number}.txt"), "w", encoding="utf-8") as file:
            file.write(f"{texts[number % len(texts)]}\nEdition {number}.\n")
    store = os.path.join(tempfile.mkdtemp(dir=room), "articled.db")
    time.sleep(1.2)
    started = time.monotonic()
    subprocess.run([program, "run", "--once", "--watch", watch, "--store", store],
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    seconds = time.monotonic() - started
    database = sqlite3.connect(f"file:{store}?mode=ro", uri=True)
    rows = database.execute("select count(*) from files where state = 'stored'").fetchone()[0]
    if rows != count:
        raise SystemExit(f"{rows} of {count} articles were stored")
    return {"ingestion articles/s": count / seconds, "store bytes per article": os.path.getsize(store) / count}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("programs", nargs="+")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--articles", type=int, default=300)
    parser.add_argument("--json")
    arguments = parser.parse_args()
    room = tempfile.mkdtemp(prefix="articled-bench-")
    results = {program: [] for program in arguments.programs}
    try:
        for _ in range(arguments.runs):
            for program in arguments.programs:
                path = os.path.abspath(program)
                row = extraction(path, room)
                row.update(ingestion(path, room, arguments.articles))
                row.update(latency(path, room, arguments.articles))
                results[program].append(row)
    finally:
        shutil.rmtree(room, ignore_errors=True)
    medians = {program: {key: statistics.median(row[key] for row in rows) for key in rows[0]}
               for program, rows in results.items()}
    width = max(len(key) for key in medians[arguments.programs[0]])
    for key in medians[arguments.programs[0]]:
        print(key.ljust(width), *(f"{medians[program][key]:12.2f}" for program in arguments.programs))
    if arguments.json:
        with open(arguments.json, "w", encoding="utf-8") as file:
            json.dump(medians, file, indent=1)


main()
