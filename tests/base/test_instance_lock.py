"""One process of a kind: the lock, and what happens when its file is removed (Q7)."""

from pathlib import Path

import pytest

from kiosk.base.instance_lock import AlreadyRunningError, InstanceLock


def test_a_second_process_is_refused(tmp_path: Path) -> None:
    with InstanceLock(tmp_path / "lock", "running"), pytest.raises(AlreadyRunningError, match="running"):
        InstanceLock(tmp_path / "lock", "running").__enter__()


def test_a_lock_whose_file_was_removed_is_taken_again(tmp_path: Path) -> None:
    """Q7: a clean-up of the runtime directory must not let a second print room start."""
    path = tmp_path / "lock"
    with InstanceLock(path, "running") as lock:
        lock.keep()
        path.unlink()
        lock.keep()
        with pytest.raises(AlreadyRunningError):
            InstanceLock(path, "running").__enter__()


def test_the_first_of_two_processes_learns_that_it_must_end(tmp_path: Path) -> None:
    """Q7: the second one started between the removal and the next check."""
    path = tmp_path / "lock"
    with InstanceLock(path, "running") as first:
        path.unlink()
        with InstanceLock(path, "running"), pytest.raises(AlreadyRunningError):
            first.keep()
