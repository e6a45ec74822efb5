"""What only an operator may let through: asked for with a reason, held, kept with the job; heaters that stay on."""

import json
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.hub import audit
from kiosk.printroom.matching.fitting import limit_findings
from kiosk.printroom.overrides import Override
from kiosk.printroom.print_files import StoredFile
from kiosk.store.hub_db import row, rows
from tests.screens.desk.touches import finger_off, finger_on, to_print_check
from tests.screens.driver import ScreenDriver, running_screen
from tests.screens.printer_hub import PrinterHub, answer, gap_px, hub_at_work, hub_with_printers, orders
from tests.screens.turns import SIZES, in_turn


def to_permission(screen: ScreenDriver, printer: str = "Muikku") -> None:
    """The question why it may be printed on a printer with another filament."""
    to_print_check(screen)
    while not screen.shows(f"check.{printer}"):
        screen.touch_item("more")
    screen.touch_item(f"check.{printer}")
    assert screen.shell.printCheck.nextAction == "permit"
    screen.touch_item("check.prepare")
    screen.until_page("print_permission")


def hold(screen: ScreenDriver) -> None:
    screen.touch_item("hold.clear")
    point = finger_on(screen, "hold")
    screen.until(lambda: screen.shell.holdToStart.phase == "sending", "two seconds")
    finger_off(screen, point)


def job_of(made: PrinterHub) -> dict[str, object]:
    (job,) = rows(made.db, "SELECT * FROM job")
    return job


def test_an_override_needs_a_reason_and_the_hold_and_is_kept_with_both_names(tmp_path: Path) -> None:
    """G6, Q3: in the job's row and in the audit; the printer's page tells staff why and by whom it was allowed."""
    made = hub_with_printers(tmp_path)
    with running_screen(tmp_path, seeded=made.seeded, badge=made.seeded.badge_code) as screen:
        to_permission(screen)
        assert not screen.find("permission.permit").isEnabled(), "not without a reason"
        assert not screen.find("permission.queue").isEnabled()
        assert "jää muistiin: Vastaava" in screen.texts()
        screen.touch_item("reason.settings_wrong")
        screen.touch_item("reason.known_file")
        screen.touch_item("permission.permit")
        screen.until_page("hold_to_start")
        assert orders(made.db) == [], "the reason alone starts nothing"
        hold(screen)
        _kept_with_both_names(screen, made)
        _told_on_the_printer_page(screen, made)


def _kept_with_both_names(screen: ScreenDriver, made: PrinterHub) -> None:
    job = job_of(made)
    assert (job["override_reason"], job["override_by"]) == ("known_file", made.seeded.staff_id)
    assert job["override_printer_id"] == made.printer("muikku")
    override = Override.of_row(job)
    assert override is not None
    assert override.codes == ("wrong_material",)
    muikku = next(p for p in screen.shell.context.overview.printers() if p.slug == "muikku")
    blocking = [finding for finding in limit_findings(made.hook.facts, muikku) if finding.level.blocks]
    assert blocking
    assert all(override.allows(finding, muikku.id) for finding in blocking)
    entry = next(entry for entry in audit.latest(made.db) if entry.action == "print.override")
    assert (entry.staff_name, entry.subject) == ("Vastaava", f"job:{job['id']}")
    assert entry.detail == "known_file: wrong_material"


def _told_on_the_printer_page(screen: ScreenDriver, made: PrinterHub) -> None:
    """While it prints, and when it is done."""
    job_id = str(job_of(made)["id"])
    with made.db.atomic():
        made.db.execute(
            "UPDATE job SET job_state = 'printing', printer_id = ? WHERE id = ?", (made.printer("muikku"), job_id)
        )
    made.set_state("muikku", "printing")
    answer(made.db)
    screen.shell.printerPage.choose(made.printer("muikku"))
    screen.shell.go("printer")
    words = "Aloitettu luvalla: Tunnen tiedoston ja koneen, Vastaava"
    screen.until(lambda: words in screen.texts())
    made.end("muikku", job_id, "done")
    screen.until(lambda: screen.shell.printerPage.controls == "clear")
    assert words in screen.texts()
    screen.shell.setLanguage("en")
    screen.until(lambda: any(text.startswith("Started with an override: I know") for text in screen.texts()))


@pytest.mark.parametrize(("size", "languages"), in_turn(SIZES))
def test_all_of_the_question_fits_and_can_be_pressed(tmp_path: Path, size: str, languages: tuple[str, ...]) -> None:
    """X1; G6, X2: neither a reason nor the name of a printer is cut off in large text."""
    made = hub_at_work(tmp_path)
    for slug in ("muikku", "kuha"):
        made.set_state(slug, "idle")
    with running_screen(tmp_path, size, seeded=made.seeded, badge=made.seeded.badge_code) as screen:
        to_permission(screen)
        screen.touch_item("reason.known_file")
        _reasons_can_be_pressed(screen, languages)
        screen.app.panel.choose("largeText", True)
        screen.shell.go("print_check")
        screen.until_page("print_check")
        _names_are_whole(screen, languages)
        screen.shell.go("print_permission")
        for reason in ("known_file", "settings_wrong", "stays_beside"):
            screen.until_page("print_permission")
            screen.shell.printCheck.chooseReason(reason)
            screen.shell.printCheck.permit()
            screen.until_page("hold_to_start")
            allowed = screen.find("hold.allowed")
            assert allowed.property("text")
            for language in languages:
                screen.shell.setLanguage(language)
                screen.settle()
                assert allowed.property("text")
                screen.until(lambda allowed=allowed: not is_cut(allowed), f"the reason is whole: {language}")
            screen.shell.go("print_permission")


def _reasons_can_be_pressed(screen: ScreenDriver, languages: tuple[str, ...]) -> None:
    mm = screen.shell.panel.trueMm
    reasons = ["reason.known_file", "reason.settings_wrong", "reason.stays_beside"]
    pairs = [*pairwise([*reasons, "permission.permit", "foot.exit"]), ("permission.queue", "permission.permit")]
    for language in languages:
        screen.shell.setLanguage(language)
        screen.settle()
        for name in reasons:
            assert screen.find(name).height() / mm >= 12, language
        assert screen.find("permission.permit").height() / mm >= 20, language
        for one, other in pairs:
            assert gap_px(screen, one, other) / mm >= 2.9, (language, one, other)


def _names_are_whole(screen: ScreenDriver, languages: tuple[str, ...]) -> None:
    """Also in a row that is narrow and chosen."""
    names = {"Ahven", "Hauki", "Muikku", "Kuha"}
    for language in languages:
        screen.shell.setLanguage(language)
        screen.settle()
        shown = [item for item in screen.items() if item.property("text") in names]
        assert {item.property("text") for item in shown} == names
        screen.until(lambda shown=shown: not any(map(is_cut, shown)), f"every name is whole: {language}")


def is_cut(label: QQuickItem) -> bool:
    """Whether a text is elided or wider than its place."""
    return bool(label.property("truncated")) or label.property("contentWidth") > label.width() + 1


def test_a_queued_file_keeps_its_override(tmp_path: Path) -> None:
    """G6: for the printer it was given for; on another it is asked again."""
    made = hub_with_printers(tmp_path)
    with running_screen(tmp_path, seeded=made.seeded, badge=made.seeded.badge_code) as screen:
        to_permission(screen)
        screen.touch_item("reason.stays_beside")
        screen.touch_item("permission.queue")
        screen.until_page("queue")
        screen.touch_item("foot.exit")
        screen.until_page("home")
        screen.touch_item("queue.avainkoukku")
        screen.until_page("print_check")
        desk = screen.shell.printCheck
        screen.touch_item("check.Kuha")
        assert desk.nextAction == "permit", "another finding on another printer"
        screen.touch_item("check.Muikku")
        assert desk.nextAction == "prepare"
        assert any(text.startswith("Lupa: Jään tulostimen viereen, Vastaava") for text in screen.texts())
        screen.touch_item("check.prepare")
        screen.until_page("hold_to_start")
        hold(screen)
        assert job_of(made)["override_reason"] == "stays_beside"
        (order,) = orders(made.db)
        assert order["detail"] == "from queue"


def test_a_reason_counts_for_the_findings_that_were_shown(tmp_path: Path) -> None:
    """G6: not for another printer, nor for another filament put in meanwhile; they are stored as plain JSON."""
    made = hub_with_printers(tmp_path)
    with running_screen(tmp_path, seeded=made.seeded, badge=made.seeded.badge_code) as screen:
        to_permission(screen)
        screen.touch_item("reason.known_file")
        assert screen.find("permission.permit").isEnabled()
        with made.db.atomic():
            made.db.execute("UPDATE printer SET material = 'ABS' WHERE id = ?", (made.printer("muikku"),))
        screen.until(lambda: not screen.find("permission.permit").isEnabled())
        assert "Väärä aine: ABS" in screen.texts()
        screen.touch_item("foot.exit")
        screen.until_page("print_check")
        screen.touch_item("check.Kuha")
        screen.touch_item("check.prepare")
        screen.until_page("print_permission")
        assert not screen.find("permission.permit").isEnabled(), "it was of another printer"
        screen.touch_item("reason.known_file")
        screen.touch_item("permission.queue")
        screen.until_page("queue")
        found = row(made.db, "SELECT override_findings FROM job")
        assert found is not None
        assert json.loads(json.loads(found["override_findings"])[0]) == [
            "wrong_nozzle",
            {"file_mm": 0.4, "printer_mm": 0.6},
        ]


def hot_file(made: PrinterHub) -> StoredFile:
    return replace(made.hook, facts=replace(made.hook.facts, heaters_left_on=("bed",), hot_without_macros=("bed",)))


def test_heaters_that_a_file_leaves_on_are_switched_off_unless_somebody_declines(tmp_path: Path) -> None:
    """G3, G4; what stops a file can't be permitted."""
    made = hub_with_printers(tmp_path)
    with running_screen(tmp_path, seeded=made.seeded, badge=made.seeded.badge_code) as screen:
        to_print_check(screen)
        assert not screen.shows("check.heaters"), "this file switches them off itself"
        _stopped_file(screen, made)
        for declined in (False, True):
            screen.shell.printCheck.put(hot_file(made))
            screen.until(lambda: screen.shows("check.heaters"))
            QTest.qWait(50)  # until the layout has settled
            assert screen.shell.printCheck.heatersOff, declined
            if declined:
                screen.touch_item("check.heaters")
                assert not screen.shell.printCheck.heatersOff
            screen.touch_item("check.queue")
            screen.until_page("queue")
            assert job_of(made)["heaters_off"] == int(not declined)
            made.db.execute("DELETE FROM job")
            screen.shell.go("print_check")
            screen.until_page("print_check")


def _stopped_file(screen: ScreenDriver, made: PrinterHub) -> None:
    desk = screen.shell.printCheck
    desk.put(replace(made.hook, facts=replace(made.hook.facts, forbidden=("M502",))))
    assert (desk.fitPrinters.count, desk.nextAction) == (0, "")
    assert [line.words for line in desk.stops.rows] == ["Kiellettyjä komentoja"]
    assert screen.shows("check.stops")
    screen.until(lambda: not screen.find("check.prepare").isEnabled())
    desk.proceed()
    assert screen.shell.page == "print_check"
