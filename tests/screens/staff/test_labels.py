"""Labels and passes from the screen onto a stick: read by a real decoder, known by the hub (S1, S2, F1)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import zxingcpp

from kiosk.base.clock import to_text
from kiosk.base.reason import ReasonCode
from kiosk.hub import audit
from kiosk.hub.permissions import NotAllowedError
from kiosk.hub.spools.label_code import spool_code
from kiosk.hub.spools.spool import Spool
from kiosk.hub.spools.stock import add_spool
from kiosk.screens.kit.sticks import writable_sticks
from kiosk.store.hub_db import rows
from tests.reports.test_labels import pages
from tests.screens.driver import ScreenDriver, running_screen
from tests.screens.printer_hub import as_staff, hub_at_work


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[ScreenDriver]:
    with running_screen(tmp_path, seeded=hub_at_work(tmp_path).seeded) as opened:
        as_staff(opened, opened.seeded.badge_code)
        opened.touch_item("home.tools")
        opened.until_page("tools")
        opened.touch_item("tools.labels")
        opened.until_page("labels")
        opened.shell.setLanguage("en")
        yield opened


@pytest.fixture
def stick(screen: ScreenDriver) -> Path:
    """A stick that can be written."""
    services = screen.seeded.services
    stick = services.folders[1] / "stick"
    stick.mkdir(parents=True)
    services.mounts.write_text(f"/dev/sdb1 {stick} vfat rw,noexec 0 0\n")
    return stick


def save(screen: ScreenDriver) -> None:
    screen.touch_item("labels.save")
    screen.until(lambda: not screen.shell.labels.writing and screen.shell.notice != "")


def codes(pdf: Path) -> set[str]:
    return {one.text for page in pages(pdf.read_bytes()) for one in zxingcpp.read_barcodes(page)}


def test_the_labels_of_all_equipment_come_onto_the_stick(screen: ScreenDriver, stick: Path) -> None:
    """S1: the usual sheet, and a label printer's."""
    wanted = set(screen.seeded.services.equipment.codes().values())
    save(screen)
    assert not screen.shell.noticeIsProblem
    (first,) = stick.glob("*.pdf")
    assert codes(first) == wanted
    assert first.name in screen.shell.notice
    screen.touch_item("labels.size.50x30")
    screen.touch_item("labels.save")
    screen.until(lambda: len(list(stick.glob("*.pdf"))) == 2)
    assert f"{len(wanted)} labels" in screen.shell.labels.summary


def test_the_labels_of_all_spools_come_onto_the_stick(screen: ScreenDriver, stick: Path) -> None:
    """S1: what the reader takes on the page of the spools."""
    services = screen.seeded.services
    screen.touch_item("labels.spools")
    assert "There is no spool in stock yet." in screen.texts()
    for colour in ("punainen", "musta"):
        add_spool(services.hub_db, services.clock, screen.seeded.staff_id, Spool(material="PLA", colour=colour))
    screen.until(lambda: screen.shows("labels.save"))
    save(screen)
    (written,) = stick.glob("kiosk-spools-*.pdf")
    assert codes(written) == {spool_code(1), spool_code(2)}


def test_a_hub_without_equipment_is_told_where_it_is_added(screen: ScreenDriver, stick: Path) -> None:
    """P9: no file without a label; the way out is the office."""
    services = screen.seeded.services
    services.hub_db.execute("UPDATE equipment SET removed_at = ?", (to_text(services.clock.now()),))
    screen.until(lambda: screen.shows("labels.none"))
    assert not screen.shows("labels.save")
    screen.shell.labels.save()
    assert list(stick.iterdir()) == []
    screen.touch_item("labels.passes")
    assert screen.shows("labels.save")
    screen.touch_item("labels.equipment")
    screen.touch_item("labels.office")
    screen.until_page("open_office")


def test_passes_that_are_printed_ahead_work_and_are_in_the_audit(screen: ScreenDriver, stick: Path) -> None:
    """S2, F1: the staff member and the number; no code is stored."""
    screen.touch_item("labels.passes")
    screen.touch_item("labels.count.20")
    assert "20 labels on 2 pages" in screen.shell.labels.summary
    save(screen)
    (pdf,) = stick.glob("*.pdf")
    printed = codes(pdf)
    passes = screen.seeded.services.passes
    assert len(printed) == 20
    assert all(passes.find(code) is not None for code in printed)
    (entry, *_) = audit.latest(screen.seeded.services.hub_db)
    assert (entry.action, entry.detail, entry.staff_id) == ("printed passes", "20", screen.seeded.staff_id)
    assert "delete the file" in screen.shell.notice
    screen.shell.logOut()
    screen.until_page("start")
    screen.scan_keys(printed.pop())
    screen.until_page("greeting")


def test_without_a_stick_no_pass_is_left_behind(screen: ScreenDriver) -> None:
    """P9: what is not on paper is not valid either."""
    before = rows(screen.seeded.services.hub_db, "SELECT id FROM pass")
    screen.seeded.services.mounts.write_text("")
    screen.touch_item("labels.passes")
    save(screen)
    assert screen.shell.noticeIsProblem
    assert screen.shell.notice == ReasonCode.STICK_MISSING.value
    assert rows(screen.seeded.services.hub_db, "SELECT id FROM pass") == before


def test_the_stick_of_the_staff_is_for_labels_and_that_of_the_backups_for_nothing_else(screen: ScreenDriver) -> None:
    """P9, Q17: as `kiosk install` mounts them; a stick that is read-only leads to the words which one to take."""
    services = screen.seeded.services
    usb = services.folders[1]
    for name in ("backup", "labels", "visitor"):
        (usb / name).mkdir(parents=True, exist_ok=True)
    lines = [f"/dev/sda1 {usb / 'backup'} vfat rw 0 0\n", f"/dev/sdc1 {usb / 'visitor'} vfat ro 0 0\n"]
    services.mounts.write_text("".join(lines))
    save(screen)
    assert screen.shell.notice == ReasonCode.STICK_OF_STAFF_NEEDED.value
    services.mounts.write_text("".join([*lines, f"/dev/sdb1 {usb / 'labels'} vfat rw 0 0\n"]))
    assert writable_sticks(usb, services.mounts) == ()
    screen.touch_item("labels.save")
    screen.until(lambda: bool(list((usb / "labels").glob("*.pdf"))))
    assert list((usb / "backup").iterdir()) == []


def test_who_was_removed_meanwhile_prints_no_passes(screen: ScreenDriver) -> None:
    """Q3: the role is asked for in the transaction."""
    with pytest.raises(NotAllowedError):
        screen.seeded.services.passes.create_blank(1, "nobody")
