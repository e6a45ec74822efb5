"""The print room has a backup made each night, without waiting for it (Q16)."""

import os
import sys
from contextlib import closing
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.visitors.passes import Passes
from kiosk.printroom.nightly_backup import CHECK_EACH_S, NightlyBackup, is_due
from kiosk.printroom.upkeep import MIGRATION_COPY_KEPT, Upkeep, remove_old_copies
from kiosk.store.backup.state import BackupState, StoredBackup, ask_for_backup, record_backup
from kiosk.store.hub_db import migration_copy, open_hub_db
from kiosk.store.restore import REPLACED_KEPT, replaced
from tests.printroom.sample_hub import WITHIN_S, until

HELSINKI = ZoneInfo("Europe/Helsinki")
AT = time(3, 30)
NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
NIGHT = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)
FAILED = Reason(ReasonCode.BACKUP_PLACE_MISSING, place="/media/stick")
STORED = StoredBackup("kiosk-0123abcd-20260301T120000Z.age", 7000, "0" * 64)


def _state(good_at: datetime | None, failed_at: datetime | None = None) -> BackupState:
    tried_at = failed_at or good_at
    return BackupState(good_at, STORED if good_at else None, "", tried_at, FAILED if failed_at else None)


@pytest.mark.parametrize(
    ("good_at", "failed_at", "now", "due"),
    [
        (None, None, NOW, True),
        (NIGHT, None, NOW, False),
        (NIGHT - timedelta(minutes=1), None, NOW, True),
        (NIGHT - timedelta(hours=4), None, NIGHT - timedelta(seconds=1), False),
        (NIGHT - timedelta(hours=4), None, NIGHT, True),
        (NIGHT - timedelta(days=3), NOW - timedelta(minutes=59), NOW, False),
        (NIGHT - timedelta(days=3), NOW - timedelta(minutes=61), NOW, True),
        (None, NOW - timedelta(minutes=59), NOW, False),
        (NOW + timedelta(days=4000), None, NOW, True),
        (NIGHT - timedelta(days=3), NOW + timedelta(days=4000), NOW, True),
    ],
    ids=["never made", "made this night", "made before", "not yet night", "just night", "failed lately",
         "failed an hour ago", "failed at first", "made in the future", "failed in the future"],
)  # fmt: skip
def test_a_backup_is_due_once_a_night(
    good_at: datetime | None, failed_at: datetime | None, now: datetime, due: bool
) -> None:
    """Q16, Q6: a failure is tried again after an hour; a clock that was wrong once holds nothing up."""
    assert is_due(_state(good_at, failed_at), now, AT, HELSINKI) is due


@pytest.mark.parametrize("day", [28, 29, 30])
def test_the_nights_on_which_clocks_change_have_one_backup_each(day: int) -> None:
    """Q16: 03:30 is left out on 29 March 2026 in Helsinki."""
    noon = datetime(2026, 3, day, 9, tzinfo=UTC)
    assert is_due(_state(noon - timedelta(days=1)), noon, AT, HELSINKI)
    assert not is_due(_state(noon - timedelta(hours=4)), noon, AT, HELSINKI)


COMMAND = """
import os
import sys
from pathlib import Path
with Path(sys.argv[1]).open("a") as log:
    log.write(" ".join(sys.argv[2:]) + "\\n")
"""


class Nights:
    """The backup of a hub whose command only notes that it ran, and ends as `script` does."""

    def __init__(self, hub, script: str = "") -> None:
        self.ran = hub.hub_path.with_name("ran")
        command = [sys.executable, "-c", COMMAND + script, str(self.ran), "--now"]
        self.backup = NightlyBackup(hub.hub_path, command, AT, HELSINKI, hub.clock)
        self._now_s = 0.0

    def check(self) -> list[str]:
        """Let it look once; the options with which the command ran so far."""
        self.backup.turn(self._now_s)
        self._now_s += CHECK_EACH_S
        assert self.backup._thread is not None
        self.backup._thread.join(WITHIN_S)
        return self.ran.read_text().splitlines() if self.ran.exists() else []


def test_a_backup_that_is_due_is_made_by_a_process(hub):
    """Q16: not before the next night again."""
    nights = Nights(hub)
    assert nights.check() == ["--now"]
    record_backup(hub.db, hub.clock.now(), "", STORED)
    assert nights.check() == ["--now"]
    hub.clock.seconds += 24 * 3600
    assert nights.check() == ["--now"] * 2


def test_a_deletion_reaches_the_list_beside_the_backups_soon(hub):
    """Q12: the machine may be lost before the next night; nothing is sent without a deletion, or twice."""
    record_backup(hub.db, hub.clock.now(), "", STORED)
    nights = Nights(hub)
    assert nights.check() == []
    hub.clock.seconds += 60
    passes = Passes(hub.db, b"k" * 32, hub.clock)
    passes.delete(passes.create("Aino").id)
    assert nights.check() == ["--now --list-only"]
    assert nights.check() == ["--now --list-only"]


@pytest.mark.announces("No backup was made: no stick")
def test_a_list_that_can_not_be_stored_is_tried_again(hub):
    """Q12: after ten minutes."""
    record_backup(hub.db, hub.clock.now(), "", STORED)
    nights = Nights(hub, "sys.exit('no stick')")
    hub.clock.seconds += 60
    passes = Passes(hub.db, b"k" * 32, hub.clock)
    passes.delete(passes.create("Aino").id)
    assert len(nights.check()) == 1
    assert len(nights.check()) == 1
    hub.clock.seconds += 601
    assert len(nights.check()) == 2


@pytest.mark.announces("A backup can't be started")
def test_a_command_that_is_not_there_disturbs_nothing(hub):
    """Q16."""
    nights = NightlyBackup(hub.hub_path, ["/nowhere/kiosk"], AT, HELSINKI, hub.clock)
    nights.turn(0.0)
    nights.close(WITHIN_S)


def test_the_end_of_the_print_room_ends_a_backup_that_hangs(hub):
    """Q16: the print room itself ends within 5 s; the next one begins the backup afresh."""
    nights = Nights(hub, "sys.stdin.close(); import threading; threading.Event().wait()")
    upkeep = Upkeep(hub.hub_path, hub.files_dir, hub.clock, nights.backup)
    upkeep.turn(0.0, committed=False)
    until(nights.ran.exists)
    upkeep.close(WITHIN_S)
    assert nights.backup._process is not None
    assert nights.backup._process.returncode is not None


def _aged(path: Path, now: datetime, age: timedelta, *, folder: bool = False) -> Path:
    path.mkdir() if folder else path.touch()
    at = (now - age).timestamp()
    os.utime(path, (at, at))
    return path


def test_copies_beside_the_database_leave_after_their_time(hub):
    """Q12, Q16: those of a migration after a day, those that a restore replaced after 35 days; drafts."""
    now, path, hour = hub.clock.now(), hub.hub_path, timedelta(hours=1)
    old = [
        _aged(migration_copy(path, "m0002_x"), now, MIGRATION_COPY_KEPT + hour),
        _aged(replaced(path, "20260101T000000"), now, REPLACED_KEPT + hour),
        _aged(path.with_name(f".{path.name}-0123"), now, MIGRATION_COPY_KEPT + hour),
        _aged(path.with_name(".backup-killed"), now, MIGRATION_COPY_KEPT + hour, folder=True),
        _aged(path.with_name(".secrets-killed"), now, MIGRATION_COPY_KEPT + hour, folder=True),
    ]
    new = [
        _aged(migration_copy(path, "m0003_x"), now, MIGRATION_COPY_KEPT - hour),
        _aged(replaced(path, "20260102T000000"), now, REPLACED_KEPT - hour),
        _aged(path.with_name(".backup-running"), now, hour, folder=True),
    ]
    remove_old_copies(path, now)
    assert not [one for one in old if one.exists()]
    assert not [one for one in new if not one.exists()]
    with closing(open_hub_db(path)) as db:
        assert db.table_names()


def test_one_that_is_asked_for_is_made_at_once_and_once(hub):
    """W4: in the order of the nightly ones; what fails for an hour is left to the night."""
    record_backup(hub.db, hub.clock.now(), "", STORED)
    nights = Nights(hub)
    assert nights.check() == []
    hub.clock.seconds += 60
    with hub.db.atomic():
        ask_for_backup(hub.db, hub.clock.now())
    assert nights.check() == ["--now"]
    record_backup(hub.db, hub.clock.now(), "", STORED)
    assert nights.check() == ["--now"]
