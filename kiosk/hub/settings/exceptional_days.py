"""Days with other hours than those of their weekday, and what visitors are told about them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from sqlite_utils import Database

from kiosk.base.clock import Clock
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.equipment.details import Words
from kiosk.hub.opening_hours import ExceptionalDay
from kiosk.hub.permissions import Role, require_role
from kiosk.hub.settings.changes import as_seen, record
from kiosk.hub.settings.checks import SettingRefusedError, checked_optional_words
from kiosk.hub.settings.hours import SENTENCE_MAX_CHARS, checked_hours
from kiosk.hub.settings.typed_json import to_plain
from kiosk.store.hub_db import rows

SUBJECT = "exceptional_day"
"""Of the changes of a day, with a colon and the day after it."""
NO_WORDS = Words("", "", "")
MOST_DAYS = 62
"""That are set at once, such as those of a summer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayHours:
    """The hours of one day, as those of a week; "" is closed. sentence: None says nothing. version: 0: not stored."""

    day: date
    hours: str
    sentence: Words | None = None
    version: int = 0

    def checked(self) -> "DayHours":
        """The same in one form. Raises SettingRefusedError."""
        sentence = checked_optional_words("sentence", self.sentence, SENTENCE_MAX_CHARS)
        return replace(self, hours=checked_hours("hours", self.hours), sentence=sentence)

    def exception(self) -> ExceptionalDay:
        """As the opening hours take it."""
        return ExceptionalDay.read(self.day, self.hours, self.sentence or NO_WORDS)


def exceptional_days(db: Database, first: date | None = None) -> tuple[DayHours, ...]:
    """In order, from `first` on."""
    found = rows(db, "SELECT * FROM exceptional_day WHERE day >= ? ORDER BY day", first.isoformat() if first else "")
    return tuple(
        DayHours(
            day=date.fromisoformat(line["day"]),
            hours=line["hours"],
            sentence=Words(line["sentence_fi"], line["sentence_sv"], line["sentence_en"])
            if line["sentence_en"]
            else None,
            version=line["version"],
        )
        for line in found
    )


def exceptional_day(db: Database, day: date) -> DayHours | None:
    return next((one for one in exceptional_days(db, day) if one.day == day), None)


def days_from_to(first: date, last: date) -> tuple[date, ...]:
    """The days of a span, both included. Raises SettingRefusedError for `last_day`."""
    count = (last - first).days + 1
    if count < 1:
        raise SettingRefusedError("last_day", Reason(ReasonCode.ENDS_BEFORE_IT_BEGINS))
    if count > MOST_DAYS:
        raise SettingRefusedError("last_day", Reason(ReasonCode.TOO_MANY_DAYS, most=MOST_DAYS))
    return tuple(first + timedelta(days=ahead) for ahead in range(count))


def set_days(db: Database, clock: Clock, staff_id: str, wanted: Sequence[DayHours], seen: Mapping[date, int]) -> None:
    """Store several days at once; those that the editor saw and does not want any more are removed.

    seen: the version of each day that the editor saw.
    Raises NotAllowedError, SettingRefusedError (`first_day`: another day of the span is an exception already),
    ChangedMeanwhileError.
    """
    checked = {one.day: one.checked() for one in wanted}
    with db.atomic():
        require_role(db, clock, staff_id, Role.ADMIN)
        found = {one.day: one for one in exceptional_days(db)}
        if any(day in found and day not in seen for day in checked):
            raise SettingRefusedError("first_day", Reason(ReasonCode.DAY_IS_EXCEPTIONAL))
        for day, version in seen.items():
            as_seen(found.get(day), version)
        for day in sorted(seen.keys() - checked.keys()):
            drop_day(db, clock, staff_id, found[day])
        for one in checked.values():
            put_day(db, clock, staff_id, one)


def put_day(db: Database, clock: Clock, staff_id: str | None, checked: DayHours) -> DayHours:
    """Store a checked day with its history, in the transaction of the caller."""
    before = exceptional_day(db, checked.day)
    after = replace(checked, version=before.version + 1 if before else 1)
    if before is not None and before == replace(checked, version=before.version):
        return before
    db.execute(
        "INSERT INTO exceptional_day (day, hours, sentence_fi, sentence_sv, sentence_en, version)"
        " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (day) DO UPDATE SET hours = excluded.hours,"
        " sentence_fi = excluded.sentence_fi, sentence_sv = excluded.sentence_sv, sentence_en = excluded.sentence_en,"
        " version = excluded.version",
        (after.day.isoformat(), after.hours, *(after.sentence or NO_WORDS), after.version),
    )
    record(db, clock, staff_id, _subject(after), _plain(before), _plain(after))
    return after


def drop_day(db: Database, clock: Clock, staff_id: str | None, found: DayHours) -> None:
    """Delete a day with its history, in the transaction of the caller."""
    db.execute("DELETE FROM exceptional_day WHERE day = ?", (found.day.isoformat(),))
    record(db, clock, staff_id, _subject(found), _plain(found), None)


def _subject(one: DayHours) -> str:
    return f"{SUBJECT}:{one.day.isoformat()}"


def _plain(one: DayHours | None) -> dict[str, object] | None:
    if one is None:
        return None
    return {name: value for name, value in to_plain(one).items() if name in ("hours", "sentence")}
