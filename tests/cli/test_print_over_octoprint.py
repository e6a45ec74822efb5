"""`kiosk print --octoprint` as a person runs it, against a real OctoPrint with its virtual printer."""

import json
import os
import subprocess
from pathlib import Path

import pytest

from tests.cli.forked_kiosk import run_kiosk
from tests.octoprint_server import OctoPrintServer

WITHIN_S = 90.0
WRONG_KEY = "w" * 43
SENTENCE = "OctoPrint does not accept the key. Connect this printer to OctoPrint again.\n"

pytestmark = pytest.mark.octoprint


@pytest.fixture
def piece(tmp_path: Path) -> Path:
    """About two seconds of print."""
    path = tmp_path / "piece.gcode"
    moves = [f"G1 X{10 + n} Y10 E{n * 0.1:.1f} F9000\nG4 P50" for n in range(1, 21)]
    path.write_text("\n".join(["M104 S40", "G28", "G1 Z0.2", *moves, "M104 S0"]) + "\n", encoding="ascii")
    return path


def _run(*words: str | Path, **surroundings: str) -> subprocess.CompletedProcess[str]:
    return run_kiosk("print", *words, timeout_s=WITHIN_S, env={**os.environ, **surroundings})


@pytest.mark.parametrize("connection", ["option", "file", "variable"])
def test_a_file_is_printed_and_the_result_written_as_json(
    server: OctoPrintServer, piece: Path, tmp_path: Path, connection: str
) -> None:
    """O1: exit code 0 only when it is done; the key by each way in which it can be given."""
    key_file = tmp_path / "key"
    key_file.write_text(server.api_key + "\n", encoding="ascii")
    key_file.chmod(0o600)
    given = {"option": ["--key", server.api_key], "file": ["--key-file", str(key_file)], "variable": []}[connection]
    surroundings = {"KIOSK_OCTOPRINT_KEY": server.api_key} if connection == "variable" else {}

    done = _run(piece, "--octoprint", server.url, *given, "--json", **surroundings)

    assert done.returncode == 0, done.stderr
    result = json.loads(done.stdout)
    assert result["outcome"] == "done"
    assert result["seconds"] > 0
    assert set(result) == {"outcome", "lines", "seconds", "lines_per_s", "resends"}
    assert done.stderr.splitlines()[-1].startswith("Done in ")


def test_a_wrong_key_is_one_sentence(server: OctoPrintServer, piece: Path) -> None:
    """O1, O9: exit code 1, and the key is not repeated."""
    done = _run(piece, "--octoprint", server.url, "--json", KIOSK_OCTOPRINT_KEY=WRONG_KEY)

    assert done.returncode == 1
    assert done.stderr == SENTENCE
    assert json.loads(done.stdout)["reason"] == SENTENCE.strip()


def test_a_key_file_that_others_can_read_is_refused(server: OctoPrintServer, piece: Path, tmp_path: Path) -> None:
    """Before the server is asked."""
    key_file = tmp_path / "key"
    key_file.write_text(server.api_key, encoding="ascii")
    key_file.chmod(0o644)

    done = _run(piece, "--octoprint", server.url, "--key-file", key_file)

    assert done.returncode == 1
    assert done.stderr == f"{key_file} can be read by others. Close it: chmod 600 {key_file}\n"
