"""Load on the page: so many clients at once on loopback, each asking as soon as it is answered; times by what is asked.

python evaluation/serve_bench.py --clients 200 --seconds 60 --store matches.duckdb
"""

import argparse
import asyncio
import os
import random
import socket
import subprocess
import sys
import time
from collections import defaultdict
from pathlib import Path
from urllib.parse import quote

EXAMPLES = [path.read_text(encoding="utf-8") for path in sorted((Path(__file__).parents[1] / "examples").glob("*.txt"))]
PAUSE = 1.0  # seconds that a visitor looks at a page, on average; 0 with --no-pause
Ask = tuple[str, str, str, bytes]  # what it is called, method, path, body


def asks(chance: random.Random, store: bool) -> Ask:
    """What a visitor does next: leaf through pages, drop a report never seen before, ask the API."""
    report = f"{chance.choice(EXAMPLES)}\n\nAttendance: {chance.randrange(1000, 80000):,}.\n".encode()
    pages = [("front", "GET", "/", b""), ("example", "GET", "/?example=league-match", b"")]
    if store:
        words = chance.choice(("team 3", "late winner", "gusson"))
        pages += [
            ("store home", "GET", "/store", b""), ("teams", "GET", "/store/teams?q=" + quote("team 7"), b""),
            ("matches", "GET", f"/store/matches?page={chance.randrange(1, 500)}", b""),
            ("table", "GET", "/api/v1/tables?competition=" + quote("League 3") + "&season=1905-06", b""),
            ("api search", "GET", "/api/v1/teams?q=" + quote(words), b""),
        ]  # fmt: skip
    if chance.random() < 0.25:
        return chance.choice(
            (("read", "POST", "/report", report), ("api check", "POST", "/api/v1/check?reference=false", report))
        )
    return chance.choice(pages)


async def visit(
    port: int, until: float, seed: int, store: bool, pause: float, taken: dict[str, list[float]], wrong: list[str]
) -> None:
    """One client on one connection."""
    chance = random.Random(seed)
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    await asyncio.sleep(chance.random() * pause)
    while time.monotonic() < until:
        name, method, path, body = asks(chance, store)
        head = f"{method} {path} HTTP/1.1\r\nhost: 127.0.0.1:{port}\r\naccept: */*\r\n"
        if body:
            head += f"content-type: text/plain\r\ncontent-length: {len(body)}\r\n"
        began = time.monotonic()
        try:
            writer.write(head.encode() + b"\r\n" + body)
            await writer.drain()
            told = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").lower()
            status = int(told.split(" ", 2)[1])
            await reader.readexactly(int(told.split("content-length:")[1].split("\r\n")[0]))
        except (OSError, asyncio.IncompleteReadError, IndexError, ValueError) as error:
            wrong.append(f"{name}: {error!r}")
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            continue
        taken[name].append(time.monotonic() - began)
        if status != 200:
            wrong.append(f"{name}: {status}")
        if pause:
            await asyncio.sleep(chance.expovariate(1 / pause))
    writer.close()


async def load(port: int, clients: int, seconds: float, store: bool, pause: float) -> None:
    """All clients, and what came of it."""
    taken: dict[str, list[float]] = defaultdict(list)
    wrong: list[str] = []
    until = time.monotonic() + seconds
    await asyncio.gather(*(visit(port, until, seed, store, pause, taken, wrong) for seed in range(clients)))
    everything = [one for times in taken.values() for one in times]
    print(f"{clients} clients, {seconds:g} s, mean pause {pause:g} s, load average {os.getloadavg()[0]:.1f}:"
          f" {len(everything)} answers, {len(everything) / seconds:.0f} a second, {len(wrong)} errors")  # fmt: skip
    for name, times in [*sorted(taken.items()), ("all", everything)]:
        times = sorted(times)
        p50, p95 = (times[int(len(times) * share)] * 1000 for share in (0.5, 0.95))
        print(f"  {name:12}{len(times):7}   p50 {p50:8.0f} ms   p95 {p95:8.0f} ms   max {times[-1] * 1000:8.0f} ms")
    for one in wrong[:5]:
        print("  ", one)


def processor_seconds(process: int) -> float:
    """What a process and its children took of the processors (Linux; elsewhere 0)."""
    try:
        own = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
        children = Path(f"/proc/{process}/task/{process}/children").read_text().split()
    except OSError:
        return 0.0
    return (int(own[11]) + int(own[12])) / os.sysconf("SC_CLK_TCK") + sum(
        processor_seconds(int(one)) for one in children
    )


def main() -> None:
    """Start a server, load it, stop it."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--clients", type=int, default=200)
    asked.add_argument("--seconds", type=float, default=60)
    asked.add_argument("--store", type=Path)
    asked.add_argument("--no-pause", action="store_true", help="every client asks again as soon as it is answered")
    told = asked.parse_args()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "pressbox.cli", "serve", "--port", str(port)]
    server = subprocess.Popen([*command, "--store", str(told.store)] if told.store else command)
    try:
        for _ in range(1500):
            with socket.socket() as trying:
                if trying.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.2)
        time.sleep(3)  # the readers warm up
        asyncio.run(load(port, told.clients, told.seconds, told.store is not None, 0 if told.no_pause else PAUSE))
    finally:
        spent = processor_seconds(server.pid)
        print(f"  the server and its readers took {spent:.0f} s of {os.cpu_count()} cores")
        server.terminate()
        server.wait(20)


if __name__ == "__main__":
    main()
