"""Backups in the office: asked for, made by the print room, taken along with the PIN, opened again (W4, Q16)."""

import sys
from contextlib import closing
from datetime import time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kiosk.base.clock import SystemClock
from kiosk.base.reason import Reason, ReasonCode
from kiosk.printroom.nightly_backup import NightlyBackup
from kiosk.store.backup.archive import decrypt, unpack
from kiosk.store.backup.state import last_backup, record_backup
from tests.cli.processes import eventually
from tests.office.office_hub import PIN, PRIVATE_KEY, Browser, OfficeHub, scalar

PATH = "/settings/backups"


@pytest.fixture
def made(office: OfficeHub) -> Path:
    """A backup that was asked for in the office, made by the part of the print room that makes them."""
    admin = office.paired("Maija")
    shown = admin.post(f"{PATH}/now", {}, seen_on=PATH).text
    assert "One was asked for at" in shown
    command = [sys.executable, "-m", "kiosk", "backup", "--now", "--config", str(office.config_path)]
    night = NightlyBackup(office.config.hub_path, command, time(3, 30), ZoneInfo("Europe/Helsinki"), SystemClock())
    night.turn(0.0)

    def is_made() -> bool:
        with closing(office.db()) as db:
            state = last_backup(db)
        return state.good_at is not None and not state.is_asked_for

    assert eventually(is_made, within_s=120)
    night.close(60)
    return max(Path(office.config.backup.to).glob("kiosk-*.age"))


def test_a_backup_that_was_asked_for_is_made_taken_along_and_opened(
    office: OfficeHub, made: Path, tmp_path: Path
) -> None:
    """W4: it asks for the PIN, is in the log, and only the private key opens it."""
    admin = office.paired("Maija")
    shown = admin.get(PATH).text
    assert "The last backup is good" in shown
    assert made.name in shown
    page = f"{PATH}/files/{made.name}"
    assert f"restore --config {office.config_path} {made}" in admin.get(page).text
    refused = admin.post(page, {"pin": "00000000"}, seen_on=page)
    assert refused.status_code == 403
    assert "Wrong PIN" in refused.text
    got = admin.post(page, {"pin": PIN}, seen_on=page)
    assert made.name in got.headers["content-disposition"]
    file, packed, folder = tmp_path / made.name, tmp_path / "packed", tmp_path / "files"
    file.write_bytes(got.content)
    folder.mkdir()
    decrypt(file, packed, PRIVATE_KEY)
    assert unpack(packed, folder, file).name == "Viitasaaren Digikeskus"
    assert (folder / "hub.db").stat().st_size > 0
    assert "took a backup along" in admin.get("/log").text


def test_only_backups_of_this_hub_can_be_taken_along(office: OfficeHub, made: Path) -> None:
    """W3: no name leads to another file, and nobody but an admin sees any."""
    admin = office.paired("Maija")
    Path(office.config.backup.to, "notes.age").write_text("mine")
    for name in ("notes.age", "..%2fkiosk.toml", "kiosk-00000000-20260101T000000Z.age"):
        assert admin.get(f"{PATH}/files/{name}").status_code == 404, name
    operator = office.paired("Olli")
    page = f"{PATH}/files/{made.name}"
    assert operator.get(PATH).status_code == 403
    assert operator.post(page, {"pin": PIN}).status_code == 403
    asked = scalar(office, "SELECT at FROM backup_request")
    assert operator.post(f"{PATH}/now", {}).status_code == 403
    assert scalar(office, "SELECT at FROM backup_request") == asked


def test_an_old_and_a_failed_backup_are_said(office: OfficeHub, made: Path) -> None:
    """Q16: in words, with the reason; and that they lie on the hub's own disk."""
    admin: Browser = office.paired("Maija")
    assert "They lie on the same disk as the hub" in admin.get(PATH).text
    with closing(office.db()) as db:
        before = db.execute("SELECT id, at FROM backup WHERE reason IS NULL").fetchall()
        with db.atomic():
            db.execute("UPDATE backup SET at = '2026-01-01T00:00:00.000Z'")
        record_backup(db, SystemClock().now(), "", Reason(ReasonCode.BACKUP_PLACE_MISSING, place="/media/backup"))
        shown = admin.get(PATH).text
        with db.atomic():
            db.execute("DELETE FROM backup WHERE reason IS NOT NULL")
            for one, at in before:
                db.execute("UPDATE backup SET at = ? WHERE id = ?", (at, one))
    assert "days old" in shown
    assert "The last try failed: The place for backups is not there: /media/backup." in shown
