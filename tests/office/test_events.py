"""Events and series in the office: set by admins, counted by hosts, shown at the kiosk (W4, W5, W7, I5)."""

import re
from contextlib import closing
from datetime import date, time, timedelta

import pytest

from kiosk.base.clock import SystemClock
from kiosk.hub.equipment.details import Words
from kiosk.hub.events.calendar import Event, by_id, day_of
from kiosk.hub.events.series import Series
from kiosk.hub.events.session import Session
from kiosk.hub.settings.current import read_settings
from tests.office.office_hub import Browser, OfficeHub, scalar

NIGHT = Words("Yöpaja", "Nattverkstad", "Night workshop")
FAR = date(2031, 5, 8)
"""A day on which the hub has nothing else."""
TYPED = {"titles.fi": "Yöpaja", "titles.sv": "Nattverkstad", "titles.en": "Night workshop", "day": FAR.isoformat(),
         "begins": "22:00", "ends": "01:30", "host_id": "", "zone_id": "", "capacity": "12"}  # fmt: skip


def made(office: OfficeHub, day: date = FAR, *, sessions: int = 1) -> tuple[str, ...]:
    """The ids of a new series' sessions, a week apart."""
    with closing(office.db()) as db:
        series = Series(db, SystemClock(), read_settings(db).hub.tz)
        session = Session(NIGHT, time(22), time(1, 30), capacity=12)
        series_id = series.make(NIGHT, session, day, sessions, by=office.staff_id("Maija"))
        found = db.query("SELECT id FROM event WHERE series_id = ? ORDER BY starts_at", (series_id,))
        return tuple(one["id"] for one in found)


def stored(office: OfficeHub, event_id: str) -> Event:
    with closing(office.db()) as db:
        found = by_id(db, event_id)
    assert found is not None
    return found


def version_of(page: str, action: str) -> str:
    """The version that the form of an action holds."""
    return page[page.index(f'action="{action}') :].partition('name="version" value="')[2].partition('"')[0]


def send(browser: Browser, event_id: str, action: str, **fields: str) -> tuple[int, str]:
    """Send a form of the page of an event as it is now."""
    page, path = f"/events/{event_id}", f"/events/{event_id}/{action}"
    answer = browser.post(path, {"version": version_of(browser.get(page).text, path), **fields}, seen_on=page)
    return answer.status_code, answer.text


def test_an_event_past_midnight_is_added_changed_and_is_on_the_day_that_the_kiosk_shows(office: OfficeHub) -> None:
    """W4: on both days at the kiosk, with its own hours; each change is in the history."""
    admin = office.paired("Maija")
    shown = admin.post("/events/new", {**TYPED, "count": "1"}, seen_on="/events/new")
    assert "Added." in shown.text
    event_id = shown.url.partition("/events/")[2].partition("?")[0]
    status, page = send(admin, event_id, "change", **{**TYPED, "ends": "02:00", "titles.sv": "Nattkafé"})
    assert (status, "Saved. It is shown at the kiosk now." in page) == (200, True)
    with closing(office.db()) as db:
        tz = read_settings(db).hub.tz
        for day in (FAR, FAR + timedelta(days=1)):
            (found,) = [one for one in day_of(db, day, tz) if one.id == event_id]
    assert (found.title("sv"), found.ends_at.astimezone(tz).time(), found.capacity) == ("Nattkafé", time(2), 12)
    history = page[page.index("History") :]
    assert "Yöpaja · Nattverkstad · Night workshop" in history
    assert "Changed an event, title" in history


def test_a_form_that_is_refused_keeps_what_was_typed(office: OfficeHub) -> None:
    """W7: with the reason beside its field; nothing is stored."""
    admin, (event_id,) = office.paired("Maija"), made(office)
    for field, wrong, why in (
        ("ends", "21:00", "The end must come after the beginning."),
        ("capacity", "many", "Write a number."),
        ("day", "soon", "Write a day"),
        ("day", "2020-01-01", "This time is over."),
        ("titles.en", "", "This can&#39;t be left empty."),
        ("host_id", "nobody", "Choose one that is offered."),
    ):
        status, page = send(admin, event_id, "change", **{**TYPED, "titles.fi": "Ilta <b>", field: wrong})
        assert (status, why in page, f'id="{field}-error"' in page) == (422, True, True), field
        assert 'value="Ilta &lt;b&gt;"' in page
    assert stored(office, event_id).title_fi == "Yöpaja"


def test_who_saves_after_somebody_else_is_told_and_may_save_again(office: OfficeHub) -> None:
    """W7: the event, and the title of its series."""
    admin, (event_id,) = office.paired("Maija"), made(office)
    path = f"/events/{event_id}/change"
    seen = version_of(admin.get(f"/events/{event_id}").text, path)
    send(admin, event_id, "change", **{**TYPED, "capacity": "8"})
    late = admin.post(path, {**TYPED, "capacity": "20", "version": seen}, seen_on=f"/events/{event_id}")
    assert (late.status_code, 'value="20"' in late.text) == (409, True)
    assert stored(office, event_id).capacity == 8
    again = {**TYPED, "capacity": "20", "version": version_of(late.text, path)}
    assert admin.post(path, again, seen_on=f"/events/{event_id}").status_code == 200
    assert stored(office, event_id).capacity == 20
    series = f"/events/series/{stored(office, event_id).series_id}/change"
    name = {"series.fi": "Yöt", "series.sv": "Nätter", "series.en": "Nights"}
    assert admin.post(series, {**name, "version": "1"}, seen_on=series).status_code == 200
    late = admin.post(series, {**name, "series.en": "Night", "version": "1"}, seen_on=series)
    assert (late.status_code, 'value="Night"' in late.text) == (409, True)


def test_a_host_counts_who_was_there_and_sets_nothing(office: OfficeHub) -> None:
    """W5, Q3, I5: entered afterwards and corrected, with its history; no form of an admin."""
    host = office.paired("Antti")
    (event_id,) = made(office, SystemClock().now().date() - timedelta(days=3))
    page = host.get(f"/events/{event_id}").text
    assert "/change" not in page
    for action in ("change", "remove"):
        answer = host.post(f"/events/{event_id}/{action}", TYPED, seen_on=f"/events/{event_id}")
        assert answer.status_code == 403, action
    assert host.get("/events/new").status_code == 403
    counted = {"signed_up": "9", "participant": "7", "customer": "2", "staff": "1"}
    assert send(host, event_id, "attendance", **counted)[0] == 200
    status, page = send(host, event_id, "attendance", **{**counted, "participant": "6"})
    assert (status, stored(office, event_id).present, stored(office, event_id).signed_up) == (200, 9, 9)
    assert "Counted attendance, participants" in page
    seen = version_of(page, f"/events/{event_id}/attendance")
    send(host, event_id, "attendance", **counted)
    late = host.post(f"/events/{event_id}/attendance", {**counted, "participant": "60", "version": seen})
    assert (late.status_code, 'value="60"' in late.text) == (409, True)
    wrong = host.post(f"/events/{event_id}/attendance", {**counted, "staff": "-1", "version": seen})
    assert (wrong.status_code, "Give a number from 0 to 500." in wrong.text) == (422, True)
    assert stored(office, event_id).present == 10


def test_what_is_to_come_has_a_number_of_those_who_signed_up_and_nobody_there(office: OfficeHub) -> None:
    """I5: nobody can be counted before anybody can be there, not even by a form made by hand."""
    host, (event_id,) = office.paired("Antti"), made(office)
    assert 'name="participant"' not in host.get(f"/events/{event_id}").text
    assert send(host, event_id, "attendance", signed_up="5", participant="3")[0] == 409
    assert send(host, event_id, "attendance", signed_up="5")[0] == 200
    assert (stored(office, event_id).signed_up, stored(office, event_id).present) == (5, 0)


def test_a_session_is_cancelled_with_a_sentence_and_takes_place_after_all(office: OfficeHub) -> None:
    """W4: a sentence in one language alone is refused and kept."""
    host, (event_id,) = office.paired("Antti"), made(office)
    status, page = send(host, event_id, "cancel", **{"sentence.fi": "Vetäjä on sairaana."})
    assert (status, 'value="Vetäjä on sairaana."' in page, "<details open>" in page) == (422, True, True)
    told = {
        "sentence.fi": "Vetäjä on sairaana.",
        "sentence.sv": "Ledaren är sjuk.",
        "sentence.en": "The leader is ill.",
    }
    status, page = send(host, event_id, "cancel", **told)
    assert (status, "Cancelled: The leader is ill." in page) == (200, True)
    assert stored(office, event_id).cancellation("sv") == "Ledaren är sjuk."
    host.post(f"/events/{event_id}/reinstate", {}, seen_on=f"/events/{event_id}")
    assert stored(office, event_id).cancelled_at is None


def test_a_series_suggests_its_next_session_and_ends_with_what_has_not_begun(office: OfficeHub) -> None:
    """W4: in the rhythm of the last two; a session that is copied brings what it was."""
    admin, ids = office.paired("Maija"), made(office, sessions=3)
    series = f"/events/series/{stored(office, ids[0]).series_id}"
    page = admin.get(series).text
    assert "suggested weekly" in page
    assert f'value="{FAR + timedelta(weeks=3)}"' in page
    assert admin.post(f"{series}/add", {**TYPED, "ends": "22:00"}, seen_on=series).status_code == 422
    assert "Added." in admin.post(f"{series}/add", TYPED, seen_on=series).text
    copied = admin.get(f"{series}?like={ids[0]}").text
    assert 'value="Night workshop"' in copied
    end = f"{series}/change"
    assert "4 coming sessions are cancelled." in admin.get(end).text
    shown = admin.post(f"{series}/end", {}, seen_on=end).text
    assert "The series has ended." in shown
    assert re.search(r"<b>0</b><span>sessions to come", shown)


def test_a_mistake_is_removed_and_a_session_with_people_is_not(office: OfficeHub) -> None:
    """W7: figures never lose what was counted."""
    admin = office.paired("Maija")
    first, second = made(office, SystemClock().now().date() - timedelta(days=20), sessions=2)
    send(admin, first, "attendance", signed_up="0", participant="4")
    assert "/remove" not in admin.get(f"/events/{first}").text
    assert admin.post(f"/events/{first}/remove", {}, seen_on=f"/events/{first}").status_code == 409
    assert "Removed." in admin.post(f"/events/{second}/remove", {}, seen_on=f"/events/{second}").text
    assert scalar(office, "SELECT count(*) FROM event WHERE id = ?", second) == 0


@pytest.mark.parametrize("when", ["coming", "past", "series"])
def test_the_list_is_searched_on_the_server(office: OfficeHub, when: str) -> None:
    """W7: what does not fit says so, and keeps the search."""
    admin = office.paired("Maija")
    made(office, FAR if when != "past" else date(2025, 1, 8), sessions=2)
    found = admin.get(f"/events?when={when}&text=nattverk").text
    assert "Night workshop" in found
    assert "Try it in VR" not in found
    none = admin.get(f"/events?when={when}&text=%25x%3C").text
    assert "Nothing fits." in none
    assert 'value="%x&lt;"' in none
    assert admin.get("/events/none").status_code == 404
    assert admin.get("/events/series/none").status_code == 404
