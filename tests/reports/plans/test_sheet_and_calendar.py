"""An action plan as a spreadsheet and as calendar dates (I13)."""

import io
import zipfile
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from xml.etree import ElementTree

from icalendar import Calendar

from kiosk.hub.plans.measures import MeasureState
from kiosk.reports.plans.plan_calendar import plan_calendar
from kiosk.reports.spreadsheet import Sheet, xlsx_file
from tests.reports.plans.test_diagrams import EXAMPLE, HOSTILE

NAMES = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def test_a_spreadsheet_has_real_dates_and_numbers_and_no_formula() -> None:
    """I13: a text that looks like a formula stays text; tabs may have any name, also twice."""
    rows = ((HOSTILE, date(2026, 11, 30), 300, None), ("=1+1", date(2027, 1, 31), None, "x"))
    sheet = Sheet("Suunnitelma: [1/2] joka on pitkä nimi", ("Otsikko",), ("Toimenpide", "Valmis", "€", "Huom."), rows)
    with zipfile.ZipFile(io.BytesIO(xlsx_file((sheet, sheet)))) as file:
        page = ElementTree.fromstring(file.read("xl/worksheets/sheet1.xml"))
        texts = [one.findtext(f"{NAMES}t") for one in ElementTree.fromstring(file.read("xl/sharedStrings.xml"))]
        tabs = [one.get("name") for one in ElementTree.fromstring(file.read("xl/workbook.xml")).iter(f"{NAMES}sheet")]
    cells = {one.get("r"): (one.get("t"), one.findtext(f"{NAMES}v")) for one in page.iter(f"{NAMES}c")}
    assert page.find(f".//{NAMES}f") is None
    assert cells["B4"] == (None, str((date(2026, 11, 30) - date(1899, 12, 30)).days))
    assert cells["C4"] == (None, "300")
    assert cells["A5"][0] == "s"
    assert texts[int(cells["A5"][1] or "")] == "=1+1"
    assert len(set(tabs)) == 2
    assert all(len(tab or "") <= 31 and not set(tab or "") & set("[]:*?/\\") for tab in tabs)


def test_deadlines_to_come_are_whole_days_with_a_reminder() -> None:
    """I13: what is done is left out; the same measure keeps its entry; any name stays text."""
    items = (
        replace(EXAMPLE.items[0], title=f"{HOSTILE}\nBEGIN:VEVENT", first_step="Lista, kolme; kysymystä"),
        *EXAMPLE.items[1:],
    )
    content = plan_calendar(replace(EXAMPLE, items=items), datetime(2026, 11, 18, 10, tzinfo=UTC))
    events = Calendar.from_ical(content).walk("VEVENT")
    assert len(events) == sum(one.state is not MeasureState.DONE for one in items) == 4
    first = events[0]
    assert first["uid"] == "m1@kiosk"
    assert (first.decoded("dtstart"), first.decoded("dtend")) == (date(2026, 11, 30), date(2026, 12, 1))
    assert str(first["summary"]).endswith("BEGIN:VEVENT")
    assert str(first["description"]) == f"Laura K.\n{items[0].note}\nalkuun: Lista, kolme; kysymystä"
    (alarm,) = first.walk("VALARM")
    assert alarm.decoded("trigger") == timedelta(days=-7)
    assert plan_calendar(EXAMPLE, datetime(2026, 11, 18, tzinfo=UTC)).endswith(b"END:VCALENDAR\r\n")
