"""`kiosk labels` as a person runs it: the PDF is read by a real decoder, and the passes in it work (S1, S2)."""

import stat
from contextlib import closing
from pathlib import Path

import zxingcpp

from kiosk.base.clock import SystemClock
from kiosk.config import load_config
from kiosk.hub.hashing import load_or_make_key
from kiosk.hub.spools.label_code import spool_code
from kiosk.hub.spools.spool import Spool
from kiosk.hub.spools.stock import store_new
from kiosk.hub.visitors.passes import Passes
from kiosk.store.hub_db import open_hub_db, row, rows
from tests.cli.conftest import Kiosk
from tests.reports.test_labels import pages
from tests.screens.driver import qt


def codes(pdf: Path) -> set[str]:
    qt()
    return {one.text for page in pages(pdf.read_bytes()) for one in zxingcpp.read_barcodes(page)}


def test_the_label_of_equipment_holds_its_code(kiosk: Kiosk, hub: Path) -> None:
    """S1."""
    target = hub.parent / "labels.pdf"
    done = kiosk("labels", "equipment", "--config", hub, "--size", "62x40", target)
    assert done.returncode == 0, done.stderr
    assert "100 %" in done.stdout
    with closing(open_hub_db(hub.parent / "data" / "hub.db")) as db:
        assert codes(target) == {line["code"] for line in rows(db, "SELECT code FROM equipment")}
    assert kiosk("labels", "equipment", "--config", hub, target).returncode == 1


def test_the_labels_of_spools_hold_their_codes(kiosk: Kiosk, hub: Path) -> None:
    """S1: of all in stock, or of one."""
    with closing(open_hub_db(hub.parent / "data" / "hub.db")) as db:
        staff_id = row(db, "SELECT id FROM staff") or {"id": None}
        for colour in ("red", "black"):
            store_new(db, SystemClock(), staff_id["id"], Spool(material="PLA", colour=colour), action="spool.added")
    target, one = hub.parent / "spools.pdf", hub.parent / "one.pdf"
    assert kiosk("labels", "spools", "--config", hub, target).returncode == 0
    assert codes(target) == {spool_code(1), spool_code(2)}
    assert kiosk("labels", "spools", "--only", "2", "--config", hub, one).returncode == 0
    assert codes(one) == {spool_code(2)}
    none = kiosk("labels", "spools", "--only", "9", "--config", hub, hub.parent / "none.pdf")
    assert (none.returncode, "no such spool" in none.stderr) == (1, True)


def test_passes_that_are_printed_ahead_are_known_and_their_file_is_for_its_owner_alone(kiosk: Kiosk, hub: Path) -> None:
    """S2: only hashes are stored, and an audit row says how many; F1."""
    target = hub.parent / "passes.pdf"
    done = kiosk("labels", "passes", "--count", "11", "--config", hub, target)
    assert done.returncode == 0, done.stderr
    assert "100 %" in done.stdout
    printed = codes(target)
    assert len(printed) == 11
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    with closing(open_hub_db(hub.parent / "data" / "hub.db")) as db:
        passes = Passes(db, load_or_make_key(load_config(hub).key_path), SystemClock())
        assert all(passes.find(code) is not None for code in printed)
        audited = row(db, "SELECT detail FROM audit WHERE action = 'printed passes'")
    assert audited == {"detail": "11"}
    assert not any(
        code.encode() in path.read_bytes() for code in printed for path in (hub.parent / "data").rglob("*.db*")
    )


def test_what_can_not_be_made_is_said_and_registers_no_pass(kiosk: Kiosk, hub: Path) -> None:
    missing = kiosk("labels", "passes", "--config", hub, hub.parent / "nowhere" / "passes.pdf")
    nothing = kiosk("labels", "equipment", "--only", "no-such", "--config", hub, hub.parent / "labels.pdf")
    assert [done.returncode for done in (missing, nothing)] == [1, 1]
    assert "nowhere" in missing.stderr
    assert "no such equipment" in nothing.stderr
    with closing(open_hub_db(hub.parent / "data" / "hub.db")) as db:
        assert rows(db, "SELECT id FROM pass") == []
