"""What became of the backups is stored with its reason (Q16)."""

from contextlib import closing
from datetime import timedelta

import pytest

from kiosk.base.reason import Reason, ReasonCode
from kiosk.store.backup import state as state_module
from kiosk.store.backup.state import StoredBackup, last_backup, record_backup
from kiosk.store.hub_db import open_hub_db
from tests.store.backup.conftest import NOON, BackedUpHub

GOOD = StoredBackup("kiosk-0123abcd-20260301T120000Z.age", 7000, "0" * 64)
FAILED = Reason(ReasonCode.BACKUP_PLACE_MISSING, place="/media/stick")


def test_a_failure_does_not_hide_the_last_good_backup(hub: BackedUpHub) -> None:
    """Q16: whoever warns needs both."""
    record_backup(hub.db, NOON, "/media/stick", GOOD)
    record_backup(hub.db, NOON + timedelta(days=1), "/media/stick", FAILED)
    with closing(open_hub_db(hub.files.hub_path)) as other:
        state = last_backup(other)
    assert (state.good_at, state.stored, state.place) == (NOON, GOOD, "/media/stick")
    assert (state.tried_at, state.failure) == (NOON + timedelta(days=1), FAILED)


def test_a_hub_without_backups_has_none(hub: BackedUpHub) -> None:
    """Q16."""
    state = last_backup(hub.db)
    assert (state.good_at, state.stored, state.tried_at, state.failure) == (None, None, None, None)


def test_a_backup_at_a_wrong_time_does_not_hide_the_next(hub: BackedUpHub) -> None:
    """Q6, Q16."""
    record_backup(hub.db, NOON + timedelta(days=4000), "/media/stick", GOOD)
    record_backup(hub.db, NOON, "/media/stick", GOOD)
    assert last_backup(hub.db).good_at == NOON


def test_failures_without_end_leave_the_last_good_one(hub: BackedUpHub, monkeypatch: pytest.MonkeyPatch) -> None:
    """Q16: and a bounded table."""
    monkeypatch.setattr(state_module, "ATTEMPTS_KEPT", 5)
    record_backup(hub.db, NOON, "/media/stick", GOOD)
    for hours in range(20):
        record_backup(hub.db, NOON + timedelta(hours=hours), "/media/stick", FAILED)
    assert last_backup(hub.db).stored == GOOD
    assert hub.db.table("backup").count == 6
