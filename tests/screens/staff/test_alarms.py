"""The page of the alarms: the worst one with its life, names to acknowledge by, the others, the handled (N2, N4)."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from kiosk.hub.alarms import ABOUT_A_PRINTER, AlarmCause, Severity, raise_alarm
from kiosk.printroom.alarms.routing import Contact
from kiosk.screens.staff.alarm_life import MINUTES_LIFE, Event, MarkKind, life_of
from kiosk.store.hub_db import row, rows
from tests.printroom.night.night_rows import add_alarm
from tests.screens.driver import ScreenDriver, running_screen, spoken
from tests.screens.page_checks import check, cut, log_in_on
from tests.screens.printer_hub import PrinterHub
from tests.screens.seed import PIN
from tests.screens.staff.night_hub import alarm_hub, night, quiet_hub
from tests.screens.turns import SIZES, in_turn

GAP = "\u00a0"


@contextmanager
def alarms_page(folder: Path, made: PrinterHub, size: str = "1280x800", language: str = "fi") -> Iterator[ScreenDriver]:
    """The page of the alarms with an admin logged in."""
    made = replace(made, seeded=replace(made.seeded, services=replace(made.seeded.services, language=language)))
    with running_screen(folder, size, language=language, seeded=made.seeded) as screen:
        log_in_on(screen, "alarms")
        yield screen


def test_the_worst_is_opened_with_its_life_and_the_others_are_rows(tmp_path: Path) -> None:
    """N2, N4: raised, told, told again, who is next in outline, and now, on a rule of half an hour.

    Another alarm is a row that opens it: quiet hours hold it back, and the page says until when; a reason stands before
    the advice. Of handled ones it says who did what; older ones than of a day are left out.
    """
    made = alarm_hub(tmp_path)
    add_alarm(made.db, AlarmCause.DISK_LOW, night(12) - timedelta(days=2), cleared=night(13) - timedelta(days=1))
    with alarms_page(tmp_path, made) as screen:
        page = screen.shell.alarms
        assert (page.title, page.words, page.age) == ("2 hälytystä auki", "Tulostushuone ei vastaa", f"15{GAP}min")
        assert (page.since, page.nowWords) == ("klo 23.04 alkaen", "nyt 23.19")
        assert [(one.kind, one.words, one.clock) for one in page.marks.rows] == [
            ("told", "kerrottu: Maija", "23.04"),
            ("told", "kerrottu: Pekka", "23.14"),
            ("next", "seuraavaksi: Aino", "23.24"),
        ]
        assert (page.minor, page.nowShare) == (30, 0.5)
        assert page.trouble == ""
        (handled,) = page.handled.rows
        assert (handled.words, handled.clock) == ("Siika: Yhteys katkesi kesken", "18.26")
        assert handled.detail == "Pekka kuittasi 18.31, ohi itsestään 18.40"
        assert screen.shows("handled.row")
        (other,) = page.others.rows
        assert (other.words, other.detail) == ("Muikku: Lanka loppui", "hiljainen aika, kerrotaan 7.00")
        screen.touch_item("alarm.row")
        screen.until(lambda: page.words == "Muikku: Lanka loppui")
        assert page.note == "hiljainen aika, kerrotaan 7.00"
        assert [one.words for one in page.others.rows] == ["Tulostushuone ei vastaa"]
        screen.until(lambda: page.reason != "")
        assert any(text.endswith("Se odottaa, kunnes joku vastaa sille.") for text in screen.texts())


def test_an_alarm_is_acknowledged_by_a_named_person(tmp_path: Path) -> None:
    """N2: never anonymous; who is logged in is first.

    Who was removed meanwhile acknowledges nothing: the role is checked when it is written, and the page says why not.
    """
    made = alarm_hub(tmp_path)
    with alarms_page(tmp_path, made) as screen:
        names = screen.shell.alarms.names.rows
        assert [(one.name, one.first) for one in names] == [
            ("Vastaava", True),
            ("Maija", False),
            ("Pekka", False),
            ("Aino", False),
        ]
        assert spoken(screen.find("acknowledge.Vastaava"))[0] == "Kuittaa: Vastaava"
        pekka = row(made.db, "SELECT id FROM staff WHERE name = 'Pekka'")
        assert pekka is not None
        made.db.execute("UPDATE staff SET removed_at = created_at WHERE name = 'Pekka'")
        screen.shell.alarms.acknowledge(pekka["id"])
        assert screen.shell.notice != ""
        assert screen.shell.noticeIsProblem
        assert acknowledged(made, AlarmCause.PRINT_ROOM_SILENT)["acknowledged_by"] is None
        screen.touch_item("acknowledge.Vastaava")
        assert "Vastaava hoitaa asian." in screen.texts()
        found = acknowledged(made, AlarmCause.PRINT_ROOM_SILENT)
        assert found["acknowledged_by"] == made.seeded.staff_id
        assert screen.shell.alarms.words == "Muikku: Lanka loppui"  # the next one that waits
        assert screen.shell.alarms.others.rows[0].detail == "Vastaava kuittasi 23.19"


def test_acknowledging_for_another_is_recorded_as_such(tmp_path: Path) -> None:
    """N2, X6: the alarm has the name of who takes care, the audit that of who was logged in.

    More staff than have room are behind a button.
    """
    made = alarm_hub(tmp_path)
    for name in ("Bertta", "Cecilia"):
        made.seeded.services.staff.add(name, "host", PIN)
    with alarms_page(tmp_path, made) as screen:
        seen = set()
        for _ in range(3):
            names = [one.name for one in screen.shell.alarms.names.rows]
            assert names[0] == "Vastaava"
            seen |= set(names)
            screen.touch_item("acknowledge.others")
        assert seen == {"Vastaava", "Maija", "Pekka", "Aino", "Bertta", "Cecilia"}
        while not screen.shows("acknowledge.Aino"):
            screen.touch_item("acknowledge.others")
        screen.touch_item("acknowledge.Aino")
        aino = row(made.db, "SELECT id FROM staff WHERE name = 'Aino'")
        assert aino is not None
        assert acknowledged(made, AlarmCause.PRINT_ROOM_SILENT)["acknowledged_by"] == aino["id"]
        (entry,) = rows(made.db, "SELECT staff_id FROM audit WHERE action = 'acknowledge alarm'")
        assert entry["staff_id"] == made.seeded.staff_id


def test_an_admin_ends_the_doubt_about_the_clock_that_a_host_has_seen(tmp_path: Path) -> None:
    """N2, T7: seen is not enough; the names stay until an admin says that the clock is right.

    Without an alarm the page says that all is well.
    """
    made = quiet_hub(tmp_path)
    maija = row(made.db, "SELECT id FROM staff WHERE name = 'Maija'")
    assert maija is not None
    with alarms_page(tmp_path, made) as screen:
        assert {"Ei hälytyksiä", "Ei avoimia hälytyksiä."} <= screen.texts()
        add_alarm(made.db, AlarmCause.WRONG_CLOCK, night(20), acknowledged=(maija["id"], night(21)))
        screen.app.look_for_commits()
        assert screen.shell.alarms.handledBy == "Maija kuittasi 21.00"
        screen.touch_item("acknowledge.Vastaava")
        screen.until(lambda: screen.shell.alarms.opened == "")
        assert acknowledged(made, AlarmCause.WRONG_CLOCK)["cleared_at"] is not None


def test_on_a_small_panel_handled_ones_are_behind_a_button(tmp_path: Path) -> None:
    with alarms_page(tmp_path, alarm_hub(tmp_path), "800x480") as screen:
        assert not screen.shows("handled.row")
        screen.touch_item("alarms.handled")
        screen.until(lambda: screen.shows("handled.row"))
        assert not screen.shows("alarms.words")
        screen.touch_item("alarms.handled")
        screen.until(lambda: screen.shows("alarms.words"))


def test_it_says_that_there_is_nobody_to_tell(tmp_path: Path) -> None:
    """N5."""
    made = alarm_hub(tmp_path)
    made.db.execute("DELETE FROM alarm_message")
    made = replace(made, seeded=replace(made.seeded, services=replace(made.seeded.services, contacts=())))
    with alarms_page(tmp_path, made) as screen:
        assert "kenellekään ei kerrota: yhteyshenkilöitä ei ole" in screen.texts()


def test_it_says_that_nobody_is_told_of_such_an_alarm(tmp_path: Path) -> None:
    """N4, N5: the only contact gets the summary of the morning."""
    made = alarm_hub(tmp_path)
    made.db.execute("DELETE FROM alarm_message")
    contacts = (Contact("Maija", told_of=frozenset({Severity.MORNING})),)
    made = replace(made, seeded=replace(made.seeded, services=replace(made.seeded.services, contacts=contacts)))
    with alarms_page(tmp_path, made) as screen:
        assert "tällaisesta hälytyksestä ei kerrota kenellekään" in screen.texts()


def test_the_line_of_the_first_page_leads_here_and_says_that_nobody_could_be_told(tmp_path: Path) -> None:
    """N2, N5: nothing is acknowledged by opening it; the failure of a channel is itself shown."""
    made = alarm_hub(tmp_path)
    with running_screen(tmp_path, seeded=made.seeded) as screen:
        log_in_on(screen, "home")
        QTest.qWait(50)
        screen.touch_item("alarm")
        screen.until_page("alarms")
        assert screen.shell.alarms.opened != ""
        assert rows(made.db, "SELECT 1 FROM alarm WHERE acknowledged_at IS NOT NULL AND cleared_at IS NULL") == []
        screen.touch_item("alarm.row")
        screen.until(lambda: screen.shell.alarms.words == "Tulostushuone ei vastaa")
        made.db.execute("UPDATE alarm_message SET sent_at = NULL, tries = 3")
        screen.until(lambda: "kenellekään ei saatu kerrottua: viesti ei mennyt perille" in screen.texts())
        kinds = {one.kind for one in screen.shell.alarms.marks.rows}
        assert "told" not in kinds
        assert "failed" in kinds


@pytest.mark.parametrize(("size", "languages"), in_turn(SIZES))
def test_every_alarm_fits_and_can_be_touched(tmp_path: Path, size: str, languages: tuple[str, ...]) -> None:
    """X1, X9: each cause opened, with the others on pages; in large text too."""
    made = alarm_hub(tmp_path)
    with made.db.atomic():
        for cause in AlarmCause:
            printer_id = made.printer("muikku") if cause in ABOUT_A_PRINTER else None
            raise_alarm(made.db, made.seeded.clock, cause, printer_id=printer_id)
    made.db.execute("UPDATE alarm_message SET sent_at = NULL, tries = 3")
    with alarms_page(tmp_path, made, size) as screen:
        opened = rows(made.db, "SELECT id, cause FROM alarm WHERE cleared_at IS NULL")
        for language, large in product(languages, (False, True)):
            screen.shell.setLanguage(language)
            screen.app.panel.choose("largeText", large)
            screen.until_page("alarms")
            for alarm in opened:
                screen.shell.alarms.choose(alarm["id"])
                assert cut(screen) == set(), (language, alarm["cause"])
            check(screen, f"alarms, {language}, large {large}")
            screen.touch_item("alarms.handled")
            check(screen, f"handled, {language}, large {large}")
            assert cut(screen) == set()
            screen.touch_item("alarms.handled")


def acknowledged(made: PrinterHub, cause: AlarmCause) -> dict[str, str | None]:
    found = row(made.db, "SELECT * FROM alarm WHERE cause = ? ORDER BY raised_at DESC", cause.value)
    assert found is not None
    return found


BEGAN = datetime(2026, 11, 16, 21, tzinfo=UTC)


def after(minutes: float) -> datetime:
    return BEGAN + timedelta(minutes=minutes)


@pytest.mark.parametrize(
    ("now", "following", "minutes"),
    [(5, 10, 30), (29, 39, 60), (65, 75, 180), (15, 480, 720), (3000, None, 10080), (90000, None, 10080)],
)
def test_the_rule_is_as_long_as_it_must_be(now: float, following: float | None, minutes: int) -> None:
    """N4: half an hour at first; what comes next has room."""
    events = [] if following is None else [Event(after(following), MarkKind.NEXT, "Aino")]
    life = life_of(BEGAN, after(now), events)
    assert life.minutes == minutes
    assert 0 <= life.now_share <= 1


def test_a_beginning_without_a_message_has_a_mark_of_its_own() -> None:
    life = life_of(BEGAN, after(15), [Event(after(10), MarkKind.TOLD, "Maija")])
    assert [(one.kind, one.share) for one in life.marks] == [(MarkKind.RAISED, 0.0), (MarkKind.TOLD, 1 / 3)]


def test_messages_close_to_each_other_share_their_words() -> None:
    """N4: nine messages in an afternoon; each has its dot, and the words name each contact once."""
    names = ["Maija", "Pekka", "Aino"] * 3
    events = [Event(after(10 * place), MarkKind.TOLD, name) for place, name in enumerate(names)]
    life = life_of(BEGAN, after(600), events)
    assert len(life.marks) == 9
    assert [one.contacts for one in life.marks if one.contacts] == [("Maija", "Pekka", "Aino")]
    assert life.words_end(0) == 1.0


def test_words_end_where_those_of_the_next_mark_begin() -> None:
    """N4: large text does not write one name over the other."""
    told = [Event(after(minutes), MarkKind.TOLD, name) for minutes, name in ((0, "Maija"), (10, "Pekka"))]
    life = life_of(BEGAN, after(15), [*told, Event(after(20), MarkKind.NEXT, "Aino")])
    assert [life.words_end(place) for place in range(3)] == [1 / 3, 2 / 3, 1.0]


def test_a_time_near_the_present_is_left_out() -> None:
    life = life_of(BEGAN, after(1), [Event(BEGAN, MarkKind.TOLD, "Maija")])
    assert [one.has_clock for one in life.marks] == [False]


def test_the_lengths_of_the_rule_are_in_order() -> None:
    assert [one[0] for one in MINUTES_LIFE] == sorted(one[0] for one in MINUTES_LIFE)
    assert all(minor % major == 0 for _, minor, _, major in MINUTES_LIFE)
