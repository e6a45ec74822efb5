"""What the page of a visitor's own data says of each stored thing, and until when it stays."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from typing import Any

from kiosk.base.clock import from_text
from kiosk.hub.visitors.retention_times import Retention
from kiosk.screens.qt import translate
from kiosk.screens.text.formats import hour_words
from kiosk.screens.text.pass_words import DAYS_OF_MONTH, answer_words, date_words, role_words, why_words

MOST_NAMES = 3
"""So many names of equipment are written, the others counted."""
GOES = "parted_from_pass_at"


@dataclass(frozen=True, slots=True)
class DataRow:
    """One stored thing. months: how long it stays from now, on the rule; goes: when it goes, in words."""

    key: str
    name: str
    words: str
    months: float
    goes: str


@dataclass(frozen=True, slots=True)
class Reader:
    """For whom the words are, and when: at `now`, in the hub's time zone and a language."""

    now: datetime
    tz: tzinfo
    language: str
    retention: Retention
    counted: Callable[[str, int], str]
    """Words with a number: visits, waited, cards, each after."""

    def day(self, stored: str) -> str:
        return date_words(from_text(stored), self.tz, self.language)

    def short_day(self, stored: str) -> str:
        """Without the year; `today` for today."""
        here, now = from_text(stored).astimezone(self.tz), self.now.astimezone(self.tz)
        if here.date() == now.date():
            return translate("OwnData", "today")
        return f"{here.day}/{here.month}" if self.language == "en" else f"{here.day}.{here.month}."

    def hour(self, stored: str) -> str:
        return hour_words(from_text(stored), self.tz, self.language)

    def months_until(self, stored: str) -> float:
        return max(0.0, (from_text(stored) - self.now) / timedelta(days=DAYS_OF_MONTH))


def data_rows(stored: dict[str, Any], reader: Reader, *, nickname_shown: bool) -> list[DataRow]:
    """One row for each kind of thing that is stored, in the order of the page."""
    whole = reader.months_until(stored["deleted_if_unused_at"])
    with_pass = translate("OwnData", "with the pass")
    goes = translate("OwnData", "%1, if you don't come").replace("%1", reader.day(stored["deleted_if_unused_at"]))
    made = translate("OwnData", "made %1").replace("%1", reader.day(stored["created_at"]))
    rows = [DataRow("pass", translate("OwnData", "Pass"), made, whole, goes)]
    if stored["nickname"]:
        name = stored["nickname"] if nickname_shown else translate("OwnData", "hidden again")
        rows.append(DataRow("nickname", translate("OwnData", "Nickname"), name, whole, with_pass))
    answers = answer_words(stored)
    if answers:
        rows.append(DataRow("answers", translate("OwnData", "Answers"), ", ".join(answers), whole, with_pass))
    rows += _visit_rows(stored["visits"], reader)
    rows += _fault_rows(stored["faults"], reader)
    rows += _reservation_rows(stored, reader)
    rows += _request_rows(stored, reader)
    rows += _induction_rows(stored, reader)
    if stored["cards"]:
        linked = reader.counted("cards", len(stored["cards"]))
        rows.append(DataRow("cards", translate("OwnData", "Cards"), linked, whole, with_pass))
    return rows


def _visit_rows(visits: Sequence[dict[str, Any]], reader: Reader) -> list[DataRow]:
    if not visits:
        return []
    each = reader.counted("each after", reader.retention.visit_of_pass_days)
    months = reader.months_until(max(visit[GOES] for visit in visits))
    count = reader.counted("visits", len(visits))
    last = translate("OwnData", "%1, last %2").replace("%1", count)
    last = last.replace("%2", reader.short_day(visits[-1]["opened_at"]))
    rows = [DataRow("visits", translate("OwnData", "Visits"), last, months, each)]
    used = _listed([claim["equipment"] for visit in visits for claim in visit["equipment"]])
    if used:
        rows.append(DataRow("equipment", translate("OwnData", "Equipment"), used, months, each))
    waited = sum(len(visit["waiting"]) for visit in visits)
    if waited:
        times = reader.counted("waited", waited)
        rows.append(DataRow("waiting", translate("OwnData", "Line"), times, months, each))
    return rows


def _fault_rows(faults: Sequence[dict[str, Any]], reader: Reader) -> list[DataRow]:
    if not faults:
        return []
    last = faults[-1]
    words = f"{last['equipment']}, {reader.short_day(last['reported_at'])}" + _more(len(faults) - 1)
    goes = last[GOES]
    return [DataRow("faults", translate("OwnData", "Fault"), words, reader.months_until(goes), reader.day(goes))]


def _reservation_rows(stored: dict[str, Any], reader: Reader) -> list[DataRow]:
    found = [*stored["reservations"], *(one for visit in stored["visits"] for one in visit["reservations"])]
    if not found:
        return []
    last = max(found, key=lambda one: str(one["starts_at"]))
    begins = translate("OwnData", "%1 at %2").replace("%1", reader.short_day(last["starts_at"]))
    words = f"{last['equipment']}, {begins.replace('%2', reader.hour(last['starts_at']))}"
    goes = last.get(GOES, stored["deleted_if_unused_at"])
    name = translate("OwnData", "Booked")
    return [DataRow("reservations", name, words + _more(len(found) - 1), reader.months_until(goes), reader.day(goes))]


def _request_rows(stored: dict[str, Any], reader: Reader) -> list[DataRow]:
    """Those of visits before the pass was made are shown with it."""
    found = [*stored["prints"], *(one for visit in stored["visits"] for one in visit["prints"])]
    if not found:
        return []
    last = max(found, key=lambda one: str(one["at"]))
    words = f"{last['number']}, {reader.short_day(last['at'])}"
    goes = last.get(GOES, stored["deleted_if_unused_at"])
    name = translate("OwnData", "Prints")
    return [DataRow("prints", name, words + _more(len(found) - 1), reader.months_until(goes), reader.day(goes))]


def _induction_rows(stored: dict[str, Any], reader: Reader) -> list[DataRow]:
    found = stored["inductions"]
    if not found:
        return []
    until = [one[GOES] for one in found if GOES in one]
    ends_all = len(until) == len(found)
    goes = max(until) if ends_all else stored["deleted_if_unused_at"]
    words = reader.day(goes) if ends_all else translate("OwnData", "with the pass")
    name = translate("OwnData", "Induction")
    return [DataRow("inductions", name, _listed([one["name"] for one in found]), reader.months_until(goes), words)]


def view_words(stored: dict[str, Any], reader: Reader) -> str:
    """Who of the staff looked last, when and why; or that nobody did."""
    return all_view_words(stored, reader).split("\n")[0] + _more(len(stored["views"]) - 1)


def all_view_words(stored: dict[str, Any], reader: Reader) -> str:
    """Each look of the staff, the latest first, one line each; or that there was none."""
    lines = []
    for view in reversed(stored["views"]):
        words = translate("OwnData", "%1 looked at these, %2 at %3: %4.").replace("%1", role_words(view["by"]))
        words = words.replace("%2", reader.short_day(view["at"])).replace("%3", reader.hour(view["at"]))
        lines.append(words.replace("%4", why_words(view["why"])))
    return "\n".join(lines) or translate("OwnData", "Nobody has looked at these.")


def fault_texts(stored: dict[str, Any], reader: Reader) -> str:
    """What was written about faults, one line each."""
    faults = stored["faults"]
    return "\n".join(f"{one['equipment']}, {reader.short_day(one['reported_at'])}: {one['text']}" for one in faults)


def _listed(names: Sequence[str]) -> str:
    """The different names, the newest first."""
    different = list(dict.fromkeys(reversed(names)))
    return ", ".join(different[:MOST_NAMES]) + _more(len(different) - MOST_NAMES)


def _more(count: int) -> str:
    return f" +{count}" if count > 0 else ""
