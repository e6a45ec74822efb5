"""The morning page: what waits first, the strips of the night, the alarms by number (N8)."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import product
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtTest import QTest

from kiosk.base.clock import to_text
from kiosk.hub import audit
from kiosk.hub.alarms import AlarmCause
from kiosk.printroom.night.rule import NightRule
from tests.printroom.night.night_rows import add_alarm, add_due_service, add_history, add_job, add_run
from tests.screens.driver import ScreenDriver, running_screen, spoken
from tests.screens.page_checks import check, cut
from tests.screens.printer_hub import PrinterHub, type_pin
from tests.screens.seed import PIN
from tests.screens.staff.night_hub import morning_hub, night, quiet_hub
from tests.screens.turns import SIZES, in_turn

GAP = "\u00a0"


@contextmanager
def logged_in(
    folder: Path, made: PrinterHub, size: str = "1280x800", *, language: str = "fi", page: str = "morning"
) -> Iterator[ScreenDriver]:
    """The screen after a staff member has logged in, on the page that comes first."""
    services = replace(made.seeded.services, language=language)
    made = replace(made, seeded=replace(made.seeded, services=services))
    badge = made.seeded.badge_code
    with running_screen(folder, size, language=language, seeded=made.seeded, badge=badge) as screen:
        screen.until_page(page)
        yield screen


def test_it_comes_first_at_the_first_login_of_a_morning(tmp_path: Path) -> None:
    """N8: only once a day; one orange, the next hand, which leads to its printer."""
    with logged_in(tmp_path, morning_hub(tmp_path)) as screen:
        assert "Huomenta, 4 asiaa odottaa" in screen.texts()
        tiles = screen.shell.morning.tiles.rows
        assert [(one.name, one.hand, one.first) for one in tiles] == [
            ("Hauki", "Tyhjennä alusta", True),
            ("Kuha", "Katso ja tyhjennä", False),
            ("Muikku", "Vaihda lanka", False),
            ("Siika", "Katso virta ja johto", False),
        ]
        assert spoken(screen.find("wait.Hauki"))[0] == "Hauki, Tyhjennä alusta, valmis 4.10"
        strips_say_what_is_known(screen)
        screen.touch_item("wait.Muikku")
        screen.until_page("printer")
        assert any("Muikku" in text for text in screen.texts())
        screen.shell.logOut()
        screen.shell.scanned(screen.seeded.badge_code)
        screen.until_page("pin_login")
        type_pin(screen, PIN)
        screen.until_page("home")


def strips_say_what_is_known(screen: ScreenDriver) -> None:
    """What nobody watched is unknown on every strip; amounts are known, or at least so much."""
    strips = {row.name: row for row in screen.shell.morning.strips.rows}
    assert [(row.status, row.result, row.amount) for row in strips.values()] == [
        ("", "kylmä koko yön", ""),
        ("free", "valmis", f"118{GAP}g"),
        ("in_use", "kesken", f"86{GAP}g"),
        ("stop", "epäonnistui", f"52{GAP}g"),
        ("no_contact", "ei tietoa", f"yli 83{GAP}g"),
    ]
    kinds = [[segment["kind"] for segment in row.segments] for row in strips.values()]
    assert kinds == [
        ["idle", "unknown", "idle"],
        ["idle", "printed", "unknown", "printed", "idle"],
        ["printed", "unknown", "printed", "paused"],
        ["idle", "printed", "unknown", "printed", "idle"],
        ["idle", "printed", "unknown", "printed", "unknown"],
    ]
    assert [segment["stopped"] for segment in strips["Kuha"].segments] == [False, False, False, True, False]
    assert strips["Muikku"].segments[-1]["words"] == "tauko, lanka loppui"
    assert screen.shell.morning.total == f"yht. yli 339{GAP}g, 30{GAP}h{GAP}49{GAP}min"
    assert "yli 83" in spoken(screen.find("strip.Siika"))[0]


def test_after_a_quiet_night_the_first_page_is_the_usual_one(tmp_path: Path) -> None:
    """N8: and the page of the night says that nothing waits, or that there are no printers."""
    made = quiet_hub(tmp_path)
    with logged_in(tmp_path, made, page="home") as screen:
        screen.touch_item("home.morning")
        screen.until_page("morning")
        assert "Huomenta, mikään ei odota" in screen.texts()
        assert [row.result for row in screen.shell.morning.strips.rows] == ["kylmä koko yön"] * 5
        made.db.execute("UPDATE equipment SET removed_at = ? WHERE kind = 'printer'", (to_text(night(12)),))
        screen.touch_item("foot.exit")
        screen.until_page("home")
        screen.touch_item("home.morning")
        screen.until_page("morning")
        assert "Tässä keskuksessa ei ole vielä tulostimia." in screen.texts()


def test_a_service_that_is_due_leads_to_its_printer(tmp_path: Path) -> None:
    """N8: it waits, but makes no night of which somebody must know."""
    made = quiet_hub(tmp_path)
    add_due_service(made.db, made.printer("ahven"), "Öljyä johteet", made.seeded.clock.now())
    with logged_in(tmp_path, made, "800x480", page="home") as screen:
        screen.touch_item("home.morning")
        screen.until_page("morning")
        assert {"Huolto odottaa", "Öljyä johteet"} <= set(screen.texts())
        screen.touch_item("wait.Ahven")
        screen.until_page("printer")


def test_after_noon_the_first_page_is_the_usual_one(tmp_path: Path) -> None:
    made = morning_hub(tmp_path)
    made.seeded.clock.move(4 * 3600)
    with logged_in(tmp_path, made, page="home") as screen:
        screen.touch_item("home.morning")
        screen.until_page("morning")
        assert "4 asiaa odottaa" in screen.texts()


def test_a_login_of_yesterday_does_not_count_and_alarms_are_numbered_with_who_did_what(tmp_path: Path) -> None:
    """N8, N2: they lead to where they are acknowledged; more than four are behind a button, and back to the strips."""
    made = morning_hub(tmp_path)
    audit.record(made.db, made.seeded.clock, made.seeded.staff_id, "log in")
    made.db.execute("UPDATE audit SET at = ? WHERE action = 'log in'", (to_text(night(17)),))
    with logged_in(tmp_path, made) as screen:
        lines = screen.shell.morning.alarms.rows
        assert [(one.number, one.clock, one.words, one.waits, one.strip) for one in lines] == [
            ("1", "23.04", "Tulostushuone ei vastaa", False, 0),
            ("2", "0.35", "Muikku: Lanka loppui", True, 2),
            ("3", "2.47", "Kuha: Tulostus epäonnistui", False, 3),
            ("4", "5.10", "Siika: Yhteys katkesi kesken", False, 4),
        ]
        assert lines[0].detail == "kerrottu: Maija 23.04, Pekka 23.14, kuittasi Pekka"
        assert lines[1].detail == "kerrottu: Maija 7.00, ei kuitattu"
        screen.touch_item("morning.acknowledge")
        screen.until_page("alarms")
        add_alarm(made.db, AlarmCause.BACKUP_OLD, night(6), told={"Maija": None})
        screen.app.look_for_commits()
        screen.shell.go("morning")
        screen.until_page("morning")
        assert not screen.shows("night.alarm")
        screen.touch_item("morning.alarms")
        screen.until(lambda: screen.shows("night.alarm"))
        assert not screen.shows("strip.Hauki")
        assert "kenellekään ei saatu kerrottua, ei kuitattu" in screen.texts()
        screen.touch_item("morning.alarms")
        screen.until(lambda: screen.shows("strip.Hauki"))


def test_more_than_five_printers_are_on_pages(tmp_path: Path) -> None:
    """X6: nothing needs a swipe."""
    with logged_in(tmp_path, morning_hub(tmp_path, printers=8)) as screen:
        assert screen.shell.morning.strips.count == 5
        screen.touch_item("morning.more")
        screen.until(lambda: screen.shows("strip.Made"))
        assert [one.strip for one in screen.shell.morning.alarms.rows] == [0, -2, -2, -2]
        screen.touch_item("morning.more")
        screen.until(lambda: screen.shows("strip.Ahven"))


@pytest.mark.parametrize(("size", "languages"), in_turn(SIZES))
def test_targets_are_large_and_no_text_is_cut(tmp_path: Path, size: str, languages: tuple[str, ...]) -> None:
    """X1, X9: in large text too."""
    with logged_in(tmp_path, morning_hub(tmp_path, printers=6), size) as screen:
        for language, large in product(languages, (False, True)):
            screen.shell.setLanguage(language)
            screen.app.panel.choose("largeText", large)
            screen.until_page("morning")
            check(screen, f"morning, {language}, large {large}")
            assert cut(screen) == set()
            if screen.shows("morning.alarms"):
                screen.touch_item("morning.alarms")
                QTest.qWait(50)
                check(screen, "morning, alarms")
                assert cut(screen) == set()
                screen.touch_item("morning.alarms")


def test_a_weekend_is_one_night_and_names_its_days(tmp_path: Path) -> None:
    """N8: a time alone would not say which day; a printer that was removed meanwhile is in it."""
    made = quiet_hub(tmp_path)
    friday, monday = night(18) + timedelta(days=3), night(8) + timedelta(days=5)
    hauki = made.printer("hauki")
    with made.db.atomic():
        add_run(made.db, night(12), monday)
        job = add_job(
            made.db, hauki, "vaasi.gcode", friday, grams=30, ended=friday + timedelta(hours=15), outcome="done"
        )
        add_history(made.db, hauki, [(friday, "printing"), (friday + timedelta(hours=15), "awaiting_clear")], job)
        removed_at = to_text(friday + timedelta(hours=20))
        made.db.execute("UPDATE equipment SET removed_at = ? WHERE slug = 'kuha'", (removed_at,))
    made.seeded.clock.set_to(monday.astimezone(UTC))
    with logged_in(tmp_path, made) as screen:
        page = screen.shell.morning
        assert page.hours == 62
        assert page.tiles.rows[0].detail == f"valmis la{GAP}9.00"
        results = {row.name: row.result for row in page.strips.rows}
        assert results["Kuha"] == "poistettu"
        assert results["Ahven"] == "kylmä koko yön"


HELSINKI = ZoneInfo("Europe/Helsinki")


def words(begin: datetime, hours: float, *, few: bool = False) -> list[str]:
    rule = NightRule(begin, begin + timedelta(hours=hours), HELSINKI)
    return [word for word in rule.words(lambda here: f"day {here.day}", few=few) if word]


def test_the_rule_names_hours_also_where_the_clocks_change() -> None:
    """N8: in October three o'clock comes twice, in March it never comes."""
    october = datetime(2026, 10, 24, 15, tzinfo=UTC)
    assert words(october, 15)[8:13] == ["2", "3", "3", "4", "5"]
    march = datetime(2026, 3, 28, 16, tzinfo=UTC)
    assert words(march, 13)[8:11] == ["2", "4", "5"]


def test_the_rule_of_a_long_night_names_days() -> None:
    """N8: from Friday to Monday there is a name at each midnight."""
    friday = datetime(2026, 11, 13, 18, tzinfo=HELSINKI)
    assert words(friday, 62)[:5] == ["18", "day 14", "6", "12", "18"]
    assert words(friday, 62, few=True) == ["day 14", "12", "day 15", "12", "day 16"]
    assert words(friday, 14, few=True) == ["18", "20", "22", "0", "2", "4", "6", "8"]
