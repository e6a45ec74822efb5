"""Events at the real window: asked at the door, counted by staff with a touch, said on the start page (F4)."""

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest

from kiosk.hub.equipment.details import Words
from kiosk.hub.events.attendance import Attendance
from kiosk.hub.events.calendar import Event, by_id
from kiosk.hub.events.series import Series
from kiosk.hub.events.session import Session
from kiosk.hub.visits import Purpose
from tests.screens.driver import ScreenDriver, running_screen
from tests.screens.page_checks import box
from tests.screens.printer_hub import PrinterHub, as_staff, hub_at_work
from tests.tour_events import SORRY, make_workshop

TODAY = date(2026, 11, 18)
VR = Words("Kokeile VR-laseja", "Pröva VR", "Try VR")


@pytest.fixture
def hub(tmp_path: Path) -> PrinterHub:
    return hub_at_work(tmp_path)


@pytest.fixture
def event_id(hub: PrinterHub) -> str:
    return make_workshop(hub)


@pytest.fixture
def screen(tmp_path: Path, hub: PrinterHub, event_id: str) -> Iterator[ScreenDriver]:
    """A workshop is on: twelve places, eight signed up."""
    with running_screen(tmp_path, seeded=hub.seeded) as opened:
        yield opened


def event(hub: PrinterHub, event_id: str) -> Event:
    found = by_id(hub.db, event_id)
    assert found is not None
    return found


def test_a_pass_is_asked_once_and_counted(screen: ScreenDriver, hub: PrinterHub, event_id: str) -> None:
    """F4, T1: one question; a second scan offers to leave as ever; undoing the visit takes the answer along (T3)."""
    screen.scan_keys(hub.seeded.pass_code)
    screen.until_page("event_question")
    screen.touch_item(f"event.yes.{event_id}")
    screen.until_page("greeting")
    assert event(hub, event_id).present == 1
    visit = hub.seeded.services.visits.by_id(screen.shell.checkIn.visitId)
    assert visit.purpose is Purpose.WORKSHOP
    screen.move(4)
    screen.scan_keys(hub.seeded.pass_code)
    screen.until_page("farewell")
    screen.shell.checkIn.undo()
    assert event(hub, event_id).present == 0


def test_without_a_pass_it_takes_two_touches_and_companions_are_counted_too(
    screen: ScreenDriver, hub: PrinterHub, event_id: str
) -> None:
    """T1, F4: come in, yes; then whoever came along."""
    screen.touch_item("start.enter")
    screen.until_page("event_question")
    screen.touch_item(f"event.yes.{event_id}")
    screen.until_page("welcome")
    hub.seeded.services.visits.set_headcount(screen.shell.checkIn.visitId, 3)
    assert event(hub, event_id).present == 3


def test_who_says_no_is_not_asked_again_and_no_answer_counts_nobody(
    screen: ScreenDriver, hub: PrinterHub, event_id: str
) -> None:
    """F4: the visit is counted all the same (T4: never demanded)."""
    inside = hub.seeded.services.visits.people_inside()
    screen.scan_keys(hub.seeded.pass_code)
    screen.until_page("event_question")
    screen.touch_item("event.no")
    screen.until_page("greeting")
    screen.move(4)
    screen.scan_keys(hub.seeded.pass_code)
    screen.until_page("farewell")
    screen.shell.visitor_gone()
    screen.touch_item("start.enter")
    screen.until_page("event_question")
    screen.move(13)
    screen.until_page("start")
    assert (event(hub, event_id).present, hub.seeded.services.visits.people_inside()) == (0, inside + 2)


def test_when_nothing_is_on_nobody_is_asked(screen: ScreenDriver, hub: PrinterHub, event_id: str) -> None:
    """T1: no touch for a pass; one that was cancelled while the question was shown leads on."""
    series = Series(hub.db, hub.seeded.clock, hub.seeded.services.tz)
    screen.scan_keys(hub.seeded.pass_code)
    screen.until_page("event_question")
    series.cancel(event_id, SORRY, by=hub.seeded.staff_id)
    screen.until_page("greeting")
    screen.shell.visitor_gone()
    screen.move(4)
    screen.touch_item("start.enter")
    screen.until_page("welcome")


def test_staff_count_with_a_touch_and_take_back(screen: ScreenDriver, hub: PrinterHub, event_id: str) -> None:
    """F4: filled is there, a ring signed up, a point is free; only what staff counted can be taken back."""
    as_staff(screen, hub.seeded.badge_code)
    screen.touch_item("home.tools")
    screen.until_page("tools")
    screen.touch_item("tools.events")
    screen.until_page("events_today")
    for _ in range(2):
        screen.touch_item(f"session.{event_id}.count")
    screen.until(lambda: event(hub, event_id).present == 2)
    (shown,) = [one for one in screen.shell.eventsToday.rows.rows if one.key == event_id]
    assert (shown.tally, shown.present, shown.awaited, shown.free) == ("2/8", 2, 6, 4)
    screen.touch_item(f"session.{event_id}.takeBack")
    screen.until(lambda: event(hub, event_id).present == 1)


@pytest.mark.parametrize("size", ["720x1280", "800x480"])
def test_the_dots_of_a_session_are_within_its_line_in_large_text(
    tmp_path: Path, hub: PrinterHub, event_id: str, size: str
) -> None:
    """X7: above the rule that parts it from the next one."""
    hub.db.execute("DELETE FROM event WHERE id <> ?", (event_id,))
    with running_screen(tmp_path, size, seeded=hub.seeded) as screen:
        screen.app.panel.choose("largeText", True)
        as_staff(screen, hub.seeded.badge_code)
        screen.shell.go("events_today")
        screen.until_page("events_today")
        screen.until(lambda: screen.shows(f"session.{event_id}"))
        line = screen.find(f"session.{event_id}")
        dots = [
            item for item in screen.items() if item.inherits("QQuickRectangle") and 0 < item.property("radius") < 20
        ]
        lowest = max(box(item).bottom() for item in dots if line.isAncestorOf(item) and item.width() == item.height())
        assert lowest < box(line).bottom() - 2


def test_the_start_page_says_place_and_free_places_or_that_it_is_cancelled(
    tmp_path: Path, hub: PrinterHub, event_id: str
) -> None:
    """F4: in turn with the other notices; without the name of the host (P4)."""
    series = Series(hub.db, hub.seeded.clock, hub.seeded.services.tz)
    with running_screen(tmp_path, seeded=hub.seeded) as screen:
        start = screen.shell.startPage
        assert (start.noticeHeading, start.noticeSentence) == (
            "Kokeile VR-laseja",
            "13.30–15, Virtuaalitodellisuus, vapaita paikkoja 4",
        )
        Attendance(hub.db, hub.seeded.clock).set_signed_up(event_id, 12, by=hub.seeded.staff_id)
        screen.until(lambda: start.noticeSentence.endswith("täynnä"))
        series.cancel(event_id, SORRY, by=hub.seeded.staff_id)
        screen.until(lambda: start.noticeHeading == "Peruttu: Kokeile VR-laseja")
        assert start.noticeSentence == "Vetäjä on sairaana."
        assert "Vastaava" not in " ".join(screen.texts())


def test_a_group_is_counted_with_its_number(screen: ScreenDriver, hub: PrinterHub, event_id: str) -> None:
    """F4: a class of 25 is asked once, after its number."""
    visits = hub.seeded.services.visits
    visit = visits.check_in(headcount=25)
    visits.set_group(visit.id, 25, None, None)
    screen.shell.checkIn.welcomeGroup(visit.id)
    screen.until_page("event_question")
    screen.touch_item(f"event.yes.{event_id}")
    screen.until_page("welcome")
    assert event(hub, event_id).present == 25


def test_two_events_at_once_are_offered_by_name(screen: ScreenDriver, hub: PrinterHub, event_id: str) -> None:
    """F4: still one question."""
    other = make_workshop(hub, time(14), time(16), Words("Kahvila", "Kafé", "Café"))
    screen.touch_item("start.enter")
    screen.until_page("event_question")
    screen.touch_item(f"event.yes.{other}")
    screen.until_page("welcome")
    assert (event(hub, other).present, event(hub, event_id).present) == (1, 0)


def test_what_the_office_changes_is_on_the_start_page(tmp_path: Path, hub: PrinterHub, event_id: str) -> None:
    """W4: within a second and without a restart; an event past midnight has its bar until the day ends."""
    services = hub.seeded.services
    series = Series(hub.db, hub.seeded.clock, services.tz)
    coming = series.add(Session(VR, time(17), time(19)), TODAY, by=hub.seeded.staff_id)
    with running_screen(tmp_path, seeded=hub.seeded) as screen:
        start = screen.shell.startPage

        def bar() -> tuple[str, float, float]:
            return next((one.title, one.from_h, one.to_h) for one in start.events.rows if one.key == coming)

        assert bar() == ("Kokeile VR-laseja", 17, 19)
        late = Session(Words("Yöpaja", "Nattverkstad", "Night workshop"), time(18, 30), time(1))
        series.change(coming, late, TODAY, seen_version=1, by=hub.seeded.staff_id)
        screen.until(lambda: bar()[0] == "Yöpaja")
        assert bar()[1:] == (18.5, start.toH)
