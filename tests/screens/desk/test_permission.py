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
from tests.screens.turns import in_turn


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
    """G6, Q3: in the job's row and in the audit."""
    made = hub_with_printers(tmp_path)
    with running_screen(tmp_path, seeded=made.seeded, badge=made.seeded.badge_code) as screen:
        to_permission(screen)
        assert not screen.find("permission.permit").isEnabled(), "not without a reason"
        assert not screen.find("permission.queue").isEnabled()
        assert "jää muistiin: Vastaava" in screen.texts()
        screen.touch_item("reason.settings_wrong")
        screen.touch_item("permission.permit")
        screen.until_page("hold_to_start")
        assert orders(made.db) == [], "the reason alone starts nothing"
        hold(screen)

        job = job_of(made)
        assert (job["override_reason"], job["override_by"]) == ("settings_wrong", made.seeded.staff_id)
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
        assert entry.detail == "settings_wrong: wrong_material"


def test_the_printer_page_tells_staff_why_and_by_whom_it_was_allowed(tmp_path: Path) -> None:
    """G6: while it prints, and when it is done."""
    made = hub_with_printers(tmp_path)
    with running_screen(tmp_path, seeded=made.seeded, badge=made.seeded.badge_code) as screen:
        to_permission(screen)
        screen.touch_item("reason.known_file")
        screen.touch_item("permission.permit")
        screen.until_page("hold_to_start")
        hold(screen)
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


@pytest.mark.parametrize(("size", "languages"), in_turn(["800x480", "720x1280", "1280x720"]))
def test_neither_a_reason_nor_the_name_of_a_printer_is_cut_off(
    tmp_path: Path, size: str, languages: tuple[str, ...]
) -> None:
    """G6, X2: also in large text, with a row that is narrow and chosen."""
    made = hub_at_work(tmp_path)
    for slug in ("muikku", "kuha"):
        made.set_state(slug, "idle")
    with running_screen(tmp_path, size, seeded=made.seeded, badge=made.seeded.badge_code) as screen:
        screen.app.panel.choose("largeText", True)
        to_print_check(screen)
        screen.until(lambda: screen.shows("check.Muikku"))
        screen.touch_item("check.Muikku")
        names = {"Ahven", "Hauki", "Muikku", "Kuha"}
        for language in languages:
            screen.shell.setLanguage(language)
            screen.settle()
            shown = [item for item in screen.items() if item.property("text") in names]
            assert {item.property("text") for item in shown} == names
            screen.until(lambda shown=shown: not any(map(is_cut, shown)), f"every name is whole: {language}")
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
    """G6: not for another printer, nor for another filament that was put in meanwhile."""
    made = hub_with_printers(tmp_path)
    with running_screen(tmp_path, seeded=made.seeded, badge=made.seeded.badge_code) as screen:
        to_permission(screen)
        screen.touch_item("reason.known_file")
        assert screen.find("permission.permit").isEnabled()
        with made.db.atomic():
            made.db.execute("UPDATE printer SET material = 'ABS' WHERE id = ?", (made.printer("muikku"),))
        screen.until(lambda: not screen.find("permission.permit").isEnabled())
        assert "Väärä aine: ABS" in screen.texts()


def test_what_stops_a_file_can_not_be_permitted(tmp_path: Path) -> None:
    """G3"""
    made = hub_with_printers(tmp_path)
    with running_screen(tmp_path, seeded=made.seeded, badge=made.seeded.badge_code) as screen:
        to_print_check(screen)
        stopped = replace(made.hook.facts, forbidden=("M502",))
        screen.shell.printCheck.put(replace(made.hook, facts=stopped))
        desk = screen.shell.printCheck
        assert (desk.fitPrinters.count, desk.nextAction) == (0, "")
        assert [line.words for line in desk.stops.rows] == ["Kiellettyjä komentoja"]
        assert screen.shows("check.stops")
        screen.until(lambda: not screen.find("check.prepare").isEnabled())
        desk.proceed()
        assert screen.shell.page == "print_check"


def hot_file(made: PrinterHub) -> StoredFile:
    return replace(made.hook, facts=replace(made.hook.facts, heaters_left_on=("bed",), hot_without_macros=("bed",)))


@pytest.mark.parametrize("declined", [False, True])
def test_heaters_that_a_file_leaves_on_are_switched_off_unless_somebody_declines(
    tmp_path: Path, declined: bool
) -> None:
    """G4"""
    made = hub_with_printers(tmp_path)
    with running_screen(tmp_path, seeded=made.seeded, badge=made.seeded.badge_code) as screen:
        to_print_check(screen)
        assert not screen.shows("check.heaters"), "this file switches them off itself"
        screen.shell.printCheck.put(hot_file(made))
        screen.until(lambda: screen.shows("check.heaters"))
        QTest.qWait(50)  # until the layout has settled
        assert screen.shell.printCheck.heatersOff
        if declined:
            screen.touch_item("check.heaters")
            assert not screen.shell.printCheck.heatersOff
        screen.touch_item("check.queue")
        screen.until_page("queue")
        assert job_of(made)["heaters_off"] == int(not declined)


@pytest.mark.parametrize(("size", "languages"), in_turn(["1280x800", "1280x720", "800x480", "720x1280"]))
def test_all_of_the_question_fits_and_can_be_pressed(tmp_path: Path, size: str, languages: tuple[str, ...]) -> None:
    """X1"""
    made = hub_with_printers(tmp_path)
    with running_screen(tmp_path, size, seeded=made.seeded, badge=made.seeded.badge_code) as screen:
        to_permission(screen)
        screen.touch_item("reason.known_file")
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


def test_the_stored_findings_are_plain_json(tmp_path: Path) -> None:
    made = hub_with_printers(tmp_path)
    with running_screen(tmp_path, seeded=made.seeded, badge=made.seeded.badge_code) as screen:
        to_permission(screen, "Kuha")
        screen.touch_item("reason.known_file")
        screen.touch_item("permission.queue")
        screen.until_page("queue")
        found = row(made.db, "SELECT override_findings FROM job")
        assert found is not None
        assert json.loads(json.loads(found["override_findings"])[0]) == [
            "wrong_nozzle",
            {"file_mm": 0.4, "printer_mm": 0.6},
        ]
