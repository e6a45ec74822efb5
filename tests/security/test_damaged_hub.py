"""No command takes a damaged hub for an empty one, or touches it (Q7)."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.conftest import CONFIG
from tests.cli.forked_kiosk import run_kiosk


def _other_program(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("CREATE TABLE notes (text)")


def _cut_in_half(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


SPOILT: dict[str, Callable[[Path], object]] = {
    "zero length": lambda path: path.write_bytes(b""),
    "garbage": lambda path: path.write_bytes(b"no database " * 1000),
    "another program's": _other_program,
    "cut in half": _cut_in_half,
}


@pytest.mark.parametrize("spoil", SPOILT.values(), ids=SPOILT)
def test_every_command_asks_for_a_backup_and_leaves_the_file_alone(
    tmp_path: Path, spoil: Callable[[Path], object]
) -> None:
    """Q7: screen, print room, night screen, staff, and `hub init` once more."""
    config, path = tmp_path / "kiosk.toml", tmp_path / "data" / "hub.db"
    config.write_text(CONFIG, encoding="utf-8")
    assert run_kiosk("hub", "init", "--config", config).returncode == 0
    for rest in path.parent.glob("hub.db-*"):
        rest.unlink()
    spoil(path)
    before = path.read_bytes()
    for words in (["run", "--no-printroom"], ["printroom"], ["night"], ["staff", "list"], ["hub", "init"]):
        done = run_kiosk(*words, "--config", config)
        assert done.returncode == 1, (words, done.stdout, done.stderr)
        assert " restore BACKUP" in done.stderr, (words, done.stderr)
        assert "Traceback" not in done.stderr
    assert path.read_bytes() == before
