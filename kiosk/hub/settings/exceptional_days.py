"""Days with other hours than those of their weekday, and what visitors are told about them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from sqlite_utils import Database

from kiosk.base.clock import Clock
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub import audit
from kiosk.hub.equipment.details import Words
from kiosk.hub.opening_hours import ExceptionalDay
from kiosk.hub.permissions import Role, require_role
from kiosk.hub.settings.changes import as_seen, detail, keep, usual_action
from kiosk.hub.settings.checks import SettingRefusedError, checked_optional_words
from kiosk.hub.settings.hours import SENTENCE_MAX_CHARS, checked_hours
from kiosk.hub.settings.typed_json import to_plain
from kiosk.store.hub_db import rows

SUBJECT = "exceptional_day"
"""Of the changes of a day, with a colon and the day after it."""
CLOSED = "closed"
"""The hours of a day without any, in the audit."""
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
        steps = [_Step(found[day], None) for day in seen.keys() - checked.keys()]
        steps += [_Step(found.get(day), one) for day, one in checked.items()]
        _take(db, clock, staff_id, steps)


def put_day(db: Database, clock: Clock, staff_id: str | None, checked: DayHours) -> None:
    """Store a checked day with its history, in the transaction of the caller."""
    _take(db, clock, staff_id, [_Step(exceptional_day(db, checked.day), checked)])


@dataclass(frozen=True, slots=True)
class _Step:
    """What a day was and is to be; None: it is no exception."""

    before: DayHours | None
    after: DayHours | None

    @property
    def day(self) -> date:
        known = self.after or self.before
        assert known is not None, "a step begins or ends with a day"
        return known.day

    @property
    def change(self) -> tuple[dict[str, object] | None, dict[str, object] | None]:
        return _plain(self.before), _plain(self.after)


def _take(db: Database, clock: Clock, staff_id: str | None, steps: Iterable[_Step]) -> None:
    """Store days with their history; days in a row that change alike are one row of the audit."""
    groups: list[list[_Step]] = []
    for step in sorted((one for one in steps if one.change[0] != one.change[1]), key=lambda one: one.day):
        _store(db, step)
        keep(db, clock, staff_id, f"{SUBJECT}:{step.day}", *step.change)
        last = groups[-1][-1] if groups else None
        if last is not None and last.change == step.change and step.day - last.day == timedelta(days=1):
            groups[-1].append(step)
        else:
            groups.append([step])
    for group in groups:
        _audit(db, clock, staff_id, group[0], group[-1])


def _store(db: Database, step: _Step) -> None:
    if step.after is None:
        db.execute("DELETE FROM exceptional_day WHERE day = ?", (step.day.isoformat(),))
        return
    db.execute(
        "INSERT INTO exceptional_day (day, hours, sentence_fi, sentence_sv, sentence_en, version)"
        " VALUES (?, ?, ?, ?, ?, 1) ON CONFLICT (day) DO UPDATE SET hours = excluded.hours,"
        " sentence_fi = excluded.sentence_fi, sentence_sv = excluded.sentence_sv, sentence_en = excluded.sentence_en,"
        " version = exceptional_day.version + 1",
        (step.day.isoformat(), step.after.hours, *(step.after.sentence or NO_WORDS)),
    )


def _audit(db: Database, clock: Clock, staff_id: str | None, first: _Step, last: _Step) -> None:
    """The subject names the first day, and after a slash the last one if there are several."""
    days = f"{first.day}" if first.day == last.day else f"{first.day}/{last.day}"
    before, after = (None if one is None else one.hours or CLOSED for one in (first.before, first.after))
    if before == after:  # only the sentence
        before = after = None
    action = usual_action(*first.change)
    audit.record(db, clock, staff_id, action, f"{SUBJECT}:{days}", detail(*first.change), before=before, after=after)


def _plain(one: DayHours | None) -> dict[str, object] | None:
    if one is None:
        return None
    return {name: value for name, value in to_plain(one).items() if name in ("hours", "sentence")}
