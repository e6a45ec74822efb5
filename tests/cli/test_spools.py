"""`kiosk spools`: from a Spoolman that answers over HTTP, from a file, and back."""

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from click.testing import CliRunner

from kiosk.cli import main

ANSWER = [{"id": 1, "registered": "2026-01-01T00:00:00Z", "filament": {"material": "PLA", "name": "red"}}]


class _Spoolman(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        is_list = self.path == "/api/v1/spool"
        self.send_response(200 if is_list else 404)
        self.end_headers()
        self.wfile.write(json.dumps(ANSWER).encode() if is_list else b"")

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def spoolman() -> Iterator[str]:
    """The address of a server that answers as Spoolman does."""
    server = HTTPServer(("127.0.0.1", 0), _Spoolman)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def test_spools_are_taken_once_and_written(tmp_path: Path, spoolman: str) -> None:
    """By its address or by the whole address of the list; what was written adds nothing."""
    (tmp_path / "kiosk.toml").write_text('[places]\ndata_dir = "."\nruntime_dir = "run"\n')
    config = ["--config", str(tmp_path / "kiosk.toml")]
    runner = CliRunner()
    assert runner.invoke(main, ["hub", "init", *config]).exit_code == 0

    def run(*arguments: str) -> str:
        done = runner.invoke(main, ["spools", *arguments, *config])
        assert done.exit_code == 0, done.output
        return done.output

    assert "1 spools added, 0 were here already" in run("import", spoolman)
    assert "0 spools added, 1 were here already" in run("import", f"{spoolman}/api/v1/spool")
    (tmp_path / "spools.json").write_text(run("export", "--format", "spoolman"))
    assert "0 spools added, 1 were here already" in run("import", str(tmp_path / "spools.json"))


@pytest.mark.parametrize("source", ["http://127.0.0.1:9", "nowhere.json"])
def test_what_can_t_be_read_is_said_in_a_sentence(tmp_path: Path, source: str) -> None:
    done = CliRunner().invoke(main, ["spools", "import", source])
    assert done.exit_code == 1
    assert "Traceback" not in done.output
