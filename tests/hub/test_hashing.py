"""The key file and what is stored instead of codes (S2)."""

import multiprocessing
import stat
from pathlib import Path

import pytest

from kiosk.base.errors import WorldError
from kiosk.hub.hashing import KeyFileError, _make, code_hash, load_or_make_key, pin_seal


def test_the_key_is_made_once_and_only_its_user_may_read_it(tmp_path: Path) -> None:
    """S2."""
    path = tmp_path / "hub.key"
    key = load_or_make_key(path)
    assert len(key) == 32
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert load_or_make_key(path) == key
    assert list(tmp_path.iterdir()) == [path]


def test_a_key_that_others_could_read_is_made_private(tmp_path: Path) -> None:
    """S2: after a careless copy."""
    path = tmp_path / "hub.key"
    load_or_make_key(path)
    path.chmod(0o644)
    load_or_make_key(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_file_that_is_no_key_is_rejected(tmp_path: Path) -> None:
    """A cut file would make every pass unknown without a word."""
    path = tmp_path / "hub.key"
    path.write_bytes(b"short")
    with pytest.raises(KeyFileError, match="not a key"):
        load_or_make_key(path)
    assert path.read_bytes() == b"short"


def test_a_missing_directory_is_reported(tmp_path: Path) -> None:
    """As a sentence."""
    with pytest.raises(WorldError, match="can't be read or made"):
        load_or_make_key(tmp_path / "nowhere" / "hub.key")


def test_a_key_created_by_another_process_is_kept(tmp_path: Path) -> None:
    """The slower of two processes throws its own away."""
    path = tmp_path / "hub.key"
    path.write_bytes(b"k" * 32)
    _make(path)
    assert load_or_make_key(path) == b"k" * 32
    assert list(tmp_path.iterdir()) == [path]


def _load(path: Path, barrier: "multiprocessing.synchronize.Barrier", keys: "multiprocessing.Queue[bytes]") -> None:
    barrier.wait()
    keys.put(load_or_make_key(path))


def test_two_processes_that_make_the_key_at_once_have_the_same(tmp_path: Path) -> None:
    """Else one of them would print passes that the other doesn't know."""
    context = multiprocessing.get_context("spawn")
    barrier = context.Barrier(4)
    keys: multiprocessing.Queue[bytes] = context.Queue()
    processes = [context.Process(target=_load, args=(tmp_path / "hub.key", barrier, keys)) for _ in range(4)]
    for process in processes:
        process.start()
    assert len({keys.get(timeout=30) for _ in processes}) == 1
    for process in processes:
        process.join()


def test_a_hash_needs_the_key_and_not_the_case() -> None:
    """S2, S3."""
    assert code_hash(b"k" * 32, " p4f7\r") == code_hash(b"k" * 32, "P4F7")
    assert code_hash(b"k" * 32, "P4F7") != code_hash(b"x" * 32, "P4F7")
    assert len(code_hash(b"k" * 32, "P4F7")) == 64


def test_the_same_pin_of_two_people_is_sealed_differently() -> None:
    """F1."""
    assert pin_seal(b"k", "one", "482916") != pin_seal(b"k", "other", "482916")
