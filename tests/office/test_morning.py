"""The morning page of the office says of a night what the kiosk's page says (N8)."""

from contextlib import closing
from pathlib import Path

import pytest

from kiosk.hub.opening_hours import Opening
from kiosk.office.pages.night.morning import MorningPage, page_of
from kiosk.office.text.words import words_of
from kiosk.printroom.night import morning_text
from kiosk.printroom.night.hours import night_begins
from kiosk.printroom.night.reading import night_report
from kiosk.screens.staff.morning_words import MORNING_WORDS
from kiosk.store.hub_db import rows
from tests.office.office_hub import OfficeHub
from tests.printroom.night.night_rows import add_due_service
from tests.screens.printer_hub import PrinterHub
from tests.screens.seed import TZ
from tests.screens.staff.night_hub import morning_hub, quiet_hub

HOURS = dict.fromkeys(range(5), "10:00-18:00")


def shown(made: PrinterHub, language: str = "en") -> MorningPage:
    """The page of this hub, which is closed then."""
    now, services = made.seeded.clock.now(), made.seeded.services
    with closing(services.hub_db), closing(services.live_db):
        report = night_report(made.db, night_begins(now, Opening.read(HOURS, TZ), TZ), now)
        slugs = {found["id"]: found["slug"] for found in rows(made.db, "SELECT id, slug FROM equipment")}
    return page_of(report, slugs, TZ, words_of(language))


@pytest.fixture
def page(tmp_path: Path) -> MorningPage:
    return shown(morning_hub(tmp_path))


def test_what_waits_comes_first_and_leads_to_its_printer(page: MorningPage) -> None:
    """N8: the most urgent first."""
    assert page.title == "Good morning, 4 things wait"
    assert [(one.name, one.hand) for one in page.tiles] == [
        ("Hauki", "Clear the bed"),
        ("Kuha", "Look and clear"),
        ("Muikku", "Change filament"),
        ("Siika", "Check power, cable"),
    ]
    assert page.tiles[0].address == "/printers/hauki"


def test_what_is_not_known_is_drawn_as_unknown(page: MorningPage) -> None:
    """N8: the print room's silence goes through all strips, and a lost printer stays unknown to the end."""
    kinds = {one.name: [part.kind for part in one.parts] for one in page.strips}
    assert kinds["Ahven"] == ["idle", "unknown", "idle"]
    assert kinds["Siika"][-1] == "unknown"
    assert all("unknown" in found for found in kinds.values())
    siika = next(one for one in page.strips if one.name == "Siika")
    assert (siika.result, siika.amount) == ("not known", "over 83\N{NO-BREAK SPACE}g")
    kuha = next(one for one in page.strips if one.name == "Kuha")
    assert [part.stopped for part in kuha.parts if part.kind == "printed"][-1]


def test_alarms_are_numbered_as_on_the_strips_with_who_did_what(page: MorningPage) -> None:
    """N2, N8."""
    assert [one.number for one in page.alarms] == ["1", "2", "3", "4"]
    assert page.alarms[0].life == "told: Maija 23:04, Pekka 23:14, acknowledged by Pekka"
    assert [one.waits for one in page.alarms] == [False, True, False, False]
    assert {one.name: [disc.number for disc in one.discs] for one in page.strips} == {
        "Ahven": ["1"], "Hauki": [], "Muikku": ["2"], "Kuha": ["3"], "Siika": ["4"],
    }  # fmt: skip


def test_after_a_quiet_night_nothing_waits(tmp_path: Path) -> None:
    found = shown(quiet_hub(tmp_path), "fi")
    assert found.title == "Huomenta, mikään ei odota"
    assert found.tiles == found.alarms == ()
    assert [one.result for one in found.strips][:1] == ["kylmä koko yön"]


def test_a_service_that_is_due_leads_to_the_maintenance_of_its_printer(tmp_path: Path) -> None:
    """N8: where its steps are ticked."""
    made = quiet_hub(tmp_path)
    add_due_service(made.db, made.printer("ahven"), "Oil the rods", made.seeded.clock.now())
    (tile,) = shown(made).tiles
    assert (tile.address, tile.hand, tile.why) == ("/printers/ahven/maintenance", "Service is due", "Oil the rods")


def test_the_page_is_for_hosts(office: OfficeHub) -> None:
    """Q3."""
    assert office.browser().get("/morning", allow_redirects=False).headers["location"] == "/pair"
    assert "The night" in office.paired("Antti").get("/morning").text


def test_every_text_of_a_morning_is_gathered_for_the_translations() -> None:
    """X9: and none that is not used."""
    source = Path(morning_text.__file__).read_text(encoding="utf-8")
    gathered = {part.partition('")')[0] for part in source.split('self._t("')[1:]}
    assert gathered == set(MORNING_WORDS)
