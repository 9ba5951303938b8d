"""Where `pressbox serve` listens is settled before anybody is told the address."""

import socket
import subprocess
import sys


def test_a_port_in_use_is_said_and_no_address_is_named() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        ran = subprocess.run(
            [sys.executable, "-m", "pressbox.cli", "serve", "--port", str(taken.getsockname()[1])],
            capture_output=True, text=True, check=False, timeout=60,
        )  # fmt: skip

    assert ran.returncode == 2
    assert "cannot listen on" in ran.stderr
    assert "pressbox is at" not in ran.stderr
