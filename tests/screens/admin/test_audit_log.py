"""The log at the real window: filters, pages, words; and words for every action in each language (W4, P7)."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.base.resources import ASSETS
from kiosk.hub.audit_actions import ACTIONS
from kiosk.screens.text.audit_words import WORDS, action_words, actions_named
from kiosk.screens.text.translator import LANGUAGES, Translator
from tests.screens.driver import ScreenDriver, qt, running_screen
from tests.screens.printer_hub import PrinterHub, hub_at_work


@pytest.fixture
def hub(tmp_path: Path) -> PrinterHub:
    return hub_at_work(tmp_path)


@pytest.fixture
def log(tmp_path: Path, hub: PrinterHub) -> Iterator[ScreenDriver]:
    """An admin is on the page of the log; Otso was given another role and typed a wrong PIN."""
    staff = hub.seeded.services.staff
    found = staff.find_badge(staff.add("Otso", "host", "739152", by=hub.seeded.staff_id))
    assert found is not None
    staff.set_role(found.id, "operator", by=hub.seeded.staff_id)
    staff.log_in(found.id, "000000")
    with running_screen(tmp_path, seeded=hub.seeded, badge=hub.seeded.badge_code) as screen:
        screen.touch_item("home.tools")
        screen.until_page("tools")
        screen.touch_item("tools.log")
        screen.until_page("audit_log")
        yield screen


def test_each_filter_shows_its_lines_in_words(log: ScreenDriver, hub: PrinterHub) -> None:
    """W4: what was stopped, whose, when; before and after as words, never as they are stored."""
    log.touch_item("log.deed.stopped")
    log.until(lambda: "Otso näppäili väärän PIN-koodin" in log.texts())
    log.touch_item("log.deed.changed")
    log.until(lambda: "Vastaava vaihtoi roolin" in log.texts())
    assert {"neuvoja", "tulostusvastaava"} <= log.texts()
    log.touch_item("log.who")  # Otso
    log.until(lambda: len(log.shell.auditLog.rows.rows) == 0)
    assert log.shows("log.empty")
    log.touch_item("log.who")
    log.until(lambda: len(log.shell.auditLog.rows.rows) > 0)
    log.touch_item("log.period")
    log.until(lambda: log.shell.auditLog.period == "tänään")
    shown = " ".join(log.texts())
    assert not [secret for secret in (hub.seeded.staff_id, "staff:", "{", "host") if secret in shown]


def test_older_and_newer_lines_fit_the_page(log: ScreenDriver, hub: PrinterHub) -> None:
    """W7, T6: no page scrolls; as many lines as have room."""
    staff = hub.seeded.services.staff
    for _ in range(12):
        staff.log_out(hub.seeded.staff_id)
    log.until(lambda: log.shell.auditLog.older)
    log.settle()
    log.settle()
    first = log.shell.auditLog.tally
    size = len(log.shell.auditLog.rows.rows)
    assert first.startswith(f"1–{size}/")
    log.touch_item("log.older")
    log.until(lambda: log.shell.auditLog.newer)
    assert log.shell.auditLog.tally.startswith(f"{size + 1}–")
    log.touch_item("log.newer")
    log.until(lambda: log.shell.auditLog.tally == first)
    assert all(item.property("height") > 0 for item in [log.find("log.tally")])


def test_every_action_has_words_in_each_language() -> None:
    """W4, X9: different ones, so that a search finds what is meant."""
    assert set(WORDS) == set(ACTIONS)
    app = qt()
    translator = Translator(ASSETS / "translations", app)
    try:
        for language in LANGUAGES:
            translator.set_language(language)
            words = [action_words(action) for action in ACTIONS]
            assert all(words)
            assert len(set(words)) == len(words), language
            assert actions_named(action_words("repaired").upper()) == ("repaired",)
    finally:
        translator.close()
