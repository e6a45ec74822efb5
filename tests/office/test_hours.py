"""Opening hours in the office: the week, exceptions, closing now, and the way back (W4, W5, W7)."""

import re
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from html import unescape

import pytest

from kiosk.base.clock import SystemClock
from kiosk.hub.opening_hours import Opening
from kiosk.hub.settings.current import read_settings
from kiosk.hub.settings.exceptional_days import DayHours, set_days
from kiosk.office.pages.hours.public_holidays import holidays
from tests.office.office_hub import Browser, OfficeHub

FIRST = date(SystemClock().now().year + 1, 12, 24)
"""Of exceptional days that no other test sets."""
HOURS = {"opens": "", "closes": "", "opens_again": "", "closes_again": ""}


@pytest.fixture(scope="module")
def admin(office: OfficeHub) -> Browser:
    return office.paired("Maija")


@pytest.fixture(scope="module")
def host(office: OfficeHub) -> Browser:
    return office.paired("Antti")


@pytest.fixture
def reopened(office: OfficeHub, host: Browser) -> Iterator[None]:
    """The hub is not closed after the test."""
    yield
    host.post("/hours/open", {}, seen_on="/hours")


def opening(office: OfficeHub) -> Opening:
    """As each screen and the print room follow it."""
    with closing(office.db()) as db:
        return read_settings(db).opening


def hidden(text: str, name: str, after: str = "") -> str:
    """The value of a hidden field of the form that is sent to `after`."""
    found = re.search(rf'name="{name}" value="([^"]*)"', text[text.index(f'action="{after}"') if after else 0 :])
    assert found is not None
    return found[1]


def shown_value(text: str, name: str) -> str:
    """What a field of a form shows."""
    found = re.search(rf'name="{re.escape(name)}"[^>]* value="([^"]*)"', text)
    assert found is not None
    return unescape(found[1])


def set_weekday(browser: Browser, day: str, fields: dict[str, str], version: str = "") -> str:
    path = f"/hours/week/{day}"
    version = version or hidden(browser.get(path).text, "version")
    return browser.post(path, {"version": version, f"days.{day}": "on", **HOURS, **fields}, seen_on=path).text


def test_a_weekday_has_two_spans_or_goes_past_midnight(office: OfficeHub, admin: Browser) -> None:
    """W4: as people type times, on several weekdays at once, effective at once."""
    shown = set_weekday(
        admin, "friday", {"opens": "9", "closes": "12", "opens_again": "13,30", "closes_again": "17:00"}
    )
    assert "9–12 and 13:30–17" in shown
    set_weekday(admin, "saturday", {"opens": "18", "closes": "2", "days.sunday": "on"})
    week = opening(office).week
    assert [span.written for span in week[4]] == ["09:00-12:00", "13:30-17:00"]
    assert [span.written for span in week[5]] == [span.written for span in week[6]] == ["18:00-02:00"]


def test_hours_that_are_refused_keep_what_was_typed(office: OfficeHub, admin: Browser) -> None:
    """W7: the reason stands beside its field."""
    before = opening(office).week
    shown = set_weekday(admin, "monday", {"opens": "12", "closes": "half six"})
    assert "Write a time such as 07:00." in shown
    assert 'value="half six"' in shown
    shown = set_weekday(admin, "monday", {"opens": "10", "closes": "14", "opens_again": "13", "closes_again": "19"})
    assert "These hours overlap" in shown
    assert 'value="13"' in shown
    assert "They end before they begin." in set_weekday(admin, "monday", {"opens": "19", "closes": "12"})
    assert opening(office).week == before


def test_who_changes_the_week_after_somebody_else_is_told(office: OfficeHub, admin: Browser) -> None:
    """W7: what was typed is kept; the second try has seen what the other saved."""
    seen = hidden(admin.get("/hours/week/tuesday").text, "version")
    set_weekday(office.paired("Maija"), "wednesday", {"opens": "10", "closes": "16"})
    late = set_weekday(admin, "tuesday", {"opens": "8", "closes": "15"}, version=seen)
    assert "Somebody else has changed this meanwhile." in late
    assert 'value="15"' in late
    set_weekday(admin, "tuesday", {"opens": "8", "closes": "15"}, version=hidden(late, "version"))
    week = opening(office).week
    assert [week[day][0].written for day in (1, 2)] == ["08:00-15:00", "10:00-16:00"]


def test_what_the_week_was_before_is_restored_as_a_new_change(office: OfficeHub, admin: Browser) -> None:
    """W4: and that can be restored as well."""
    set_weekday(admin, "thursday", {"opens": "11", "closes": "18"})
    set_weekday(admin, "thursday", {"opens": "6", "closes": "7"})
    change = hidden(admin.get("/hours/week/thursday").text, "change", "/hours/restore")
    shown = admin.post("/hours/restore", {"change": change}, seen_on="/hours/week/thursday").text
    assert "Set as it was before." in shown
    assert opening(office).week[3][0].written == "11:00-18:00"
    history = admin.get("/hours/week/thursday").text
    assert "<del>6–7</del> <b>11–18</b>" in history


def test_several_days_are_set_changed_removed_and_brought_back_at_once(office: OfficeHub, admin: Browser) -> None:
    """W4, W7: the sentence in three languages or none, at most 62 days, each day once."""
    days = {"first_day": f"{FIRST}", "last_day": f"{FIRST + timedelta(days=2)}"}
    sentence = {"sentence.fi": "Hyvää joulua.", "sentence.sv": "God jul.", "sentence.en": "Merry Christmas."}

    def send(path: str, fields: dict[str, str]) -> str:
        return admin.post(path, {"seen": "", **HOURS, **fields}, seen_on="/hours/days/new").text

    refused = send("/hours/days/new", {**days, "sentence.fi": "Hyvää joulua."})
    assert "Write it in all three languages, or in none." in refused
    assert 'value="Hyvää joulua."' in refused
    too_many = {**days, "last_day": f"{FIRST + timedelta(days=62)}"}
    assert "Give at most 62 days at once." in send("/hours/days/new", too_many)
    assert "Added." in send("/hours/days/new", {**days, **sentence})
    assert "One of these days is an exception already" in send("/hours/days/new", days)
    page = admin.get(f"/hours/days/{FIRST}").text
    later = {"first_day": f"{FIRST + timedelta(days=1)}", "last_day": f"{FIRST + timedelta(days=3)}", "opens": "10",
             "closes": "14"}  # fmt: skip
    send(f"/hours/days/{FIRST}", {"seen": hidden(page, "seen"), **later})
    exceptions = {one.day - FIRST: [span.written for span in one.hours] for one in opening(office).exceptions}
    assert exceptions == {timedelta(days=ahead): ["10:00-14:00"] for ahead in (1, 2, 3)}
    stale = send(f"/hours/days/{FIRST}/remove", {"seen": hidden(page, "seen")})
    assert "Somebody else has changed this meanwhile." in stale
    address = f"/hours/days/{FIRST + timedelta(days=1)}"
    seen = hidden(admin.get(address).text, "seen")
    assert "Removed." in admin.post(f"{address}/remove", {"seen": seen}, seen_on=address).text
    assert opening(office).exceptions == ()
    change = hidden(admin.get("/hours/days/new").text, "change", "/hours/restore")
    admin.post("/hours/restore", {"change": change}, seen_on="/hours/days/new")
    assert len(opening(office).exceptions) == 3
    seen = hidden(admin.get(address).text, "seen")
    admin.post(f"{address}/remove", {"seen": seen}, seen_on=address)


def test_days_that_have_begun_are_changed_from_their_list(office: OfficeHub, admin: Browser) -> None:
    """W4: as one, also those that are over, which keep what they were by staying in the span."""
    today = SystemClock().now().astimezone(opening(office).tz).date()
    days = [DayHours(day=today + timedelta(days=ahead), hours="12:00-19:00") for ahead in (-1, 0, 1)]
    with closing(office.db()) as db:
        set_days(db, SystemClock(), office.staff_id("Maija"), days, {})
    address = f"/hours/days/{days[0].day}"
    assert f'href="{address}"' in admin.get("/hours").text
    seen = shown_value(admin.get(address).text, "seen")
    admin.post(f"{address}/remove", {"seen": seen}, seen_on=address)
    assert opening(office).exceptions == ()


@pytest.mark.usefixtures("reopened")
def test_a_host_closes_now_and_opens_again_but_sets_no_hours(office: OfficeHub, host: Browser) -> None:
    """W5, Q3."""
    page = host.get("/hours").text
    assert "/hours/week/" not in page
    assert host.get("/hours/week/monday").status_code == 403
    assert host.post("/hours/days/new", {"first_day": "2030-01-01"}).status_code == 403
    own = {"own.fi": "Vesi on poikki.", "own.sv": "Vattnet är avstängt.", "own.en": "The water is off."}
    fields = {"version": hidden(page, "version", "/hours/close"), "until": "hour", "sentence": "0"}
    shown = host.post("/hours/close", {**fields, **own}, seen_on="/hours").text
    assert "The hub is closed now." in shown
    assert "The water is off." in shown
    closure = opening(office).closure_at(SystemClock().now())
    assert closure is not None
    assert closure.sentence("fi") == "Vesi on poikki."
    assert timedelta(minutes=58) < closure.ends_at - closure.begins_at <= timedelta(hours=1)
    assert "The usual hours hold again." in host.post("/hours/open", {}, seen_on="/hours").text
    assert opening(office).closure_at(SystemClock().now()) is None
    assert "Somebody else was faster." in host.post("/hours/open", {}, seen_on="/hours").text


@pytest.mark.usefixtures("reopened")
def test_a_closing_that_is_refused_keeps_what_was_typed(office: OfficeHub, host: Browser) -> None:
    """W7: a time that is none; a second closing that has not seen the first."""
    version = hidden(host.get("/hours").text, "version", "/hours/close")
    fields = {"version": version, "until": "time", "at": "soon", "sentence": "1"}
    shown = host.post("/hours/close", fields, seen_on="/hours")
    assert shown.status_code == 422
    assert "Write a time such as 07:00." in shown.text
    assert 'value="soon"' in shown.text
    assert 'role="alert" tabindex="-1" autofocus' in shown.text, "the form is far down: it is brought into view"
    assert opening(office).closure_at(SystemClock().now()) is None
    host.post("/hours/close", {**fields, "until": "day", "at": ""}, seen_on="/hours")
    late = host.post("/hours/close", {**fields, "until": "hour"}, seen_on="/hours")
    assert late.status_code == 409
    closure = opening(office).closure_at(SystemClock().now())
    assert closure is not None
    assert closure.sentence("en") == "There is a technical fault in the hub."


def test_a_public_holiday_is_offered_until_it_is_an_exception(office: OfficeHub, admin: Browser, host: Browser) -> None:
    """W4: closed, with its name in three languages; a host is offered none."""
    found = re.search(r'href="(/hours/days/new\?day=([0-9-]+))"', admin.get("/hours").text)
    assert found is not None
    assert "/hours/days/new" not in host.get("/hours").text
    day = found[2]
    form = admin.get(found[1]).text
    sent = {name: shown_value(form, name) for name in ("first_day", "sentence.fi", "sentence.sv", "sentence.en")}
    assert sent["first_day"] == day
    admin.post("/hours/days/new", {"seen": "", **HOURS, **sent}, seen_on="/hours/days/new")
    exception = opening(office).exception_on(date.fromisoformat(day))
    assert exception is not None
    assert exception.hours == ()
    assert exception.sentence_sv == sent["sentence.sv"] != ""
    assert found[1] not in admin.get("/hours").text
    address = f"/hours/days/{day}"
    admin.post(f"{address}/remove", {"seen": hidden(admin.get(address).text, "seen")}, seen_on=address)


@pytest.mark.parametrize(
    ("year", "easter", "midsummer_eve", "all_saints"),
    [(2025, "2025-04-20", "2025-06-20", "2025-11-01"), (2026, "2026-04-05", "2026-06-19", "2026-10-31"),
     (2027, "2027-03-28", "2027-06-25", "2027-11-06"), (2038, "2038-04-25", "2038-06-25", "2038-11-06")],
)  # fmt: skip
def test_holidays_that_move_are_on_their_days(year: int, easter: str, midsummer_eve: str, all_saints: str) -> None:
    days = {one.name.en: one.day.isoformat() for one in holidays(year)}
    assert days["Easter Sunday"] == easter
    assert days["Midsummer Eve"] == midsummer_eve
    assert days["All Saints' Day"] == all_saints
    assert len(days) == 15


def test_another_year_is_shown_by_its_link(host: Browser) -> None:
    """W4: years that no plan reaches have no page."""
    year = SystemClock().now().year + 1
    assert f"The year {year}" in host.get(f"/hours?year={year}").text
    assert host.get("/hours?year=1066").status_code == 404
