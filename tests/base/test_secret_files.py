"""Keys lie in files that only the service's user may read."""

import stat
from pathlib import Path

import pytest

from kiosk.base.secret_files import KeyFiles, KeyNotKeptError


def test_a_key_is_stored_privately_and_replaced_atomically(tmp_path: Path) -> None:
    """O9, P8."""
    keys = KeyFiles(tmp_path)
    keys.write("hauki", "first")
    keys.write("hauki", "second")
    assert keys.path_of("hauki").read_text() == "second\n"
    assert stat.S_IMODE(keys.path_of("hauki").stat().st_mode) == 0o600
    assert [path.name for path in tmp_path.iterdir()] == ["hauki.key"]


def test_a_key_is_renamed_and_deleted(tmp_path: Path) -> None:
    keys = KeyFiles(tmp_path)
    keys.write("draft", "new")
    keys.write("hauki", "old")
    keys.move("draft", "hauki")
    assert keys.path_of("hauki").read_text() == "new\n"
    keys.remove("hauki")
    keys.remove("hauki")
    assert list(tmp_path.iterdir()) == []


def test_a_key_that_cannot_be_stored_is_reported_without_the_key(tmp_path: Path) -> None:
    keys = KeyFiles(tmp_path / "nowhere")
    for attempt in (lambda: keys.write("hauki", "secret"), lambda: keys.move("draft", "hauki")):
        with pytest.raises(KeyNotKeptError, match="can't be written") as refused:
            attempt()
        assert "secret" not in str(refused.value).replace("secrets", "")
    with pytest.raises(KeyNotKeptError):
        KeyFiles(tmp_path).write("hauki", "schlüssel")
    assert list(tmp_path.iterdir()) == []
