"""The waiting lines by number: calling the next one, taking somebody out with undo (W5, T9)."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.base.formats import lasting_words, minutes_seconds
from kiosk.hub.equipment.staff_lines import LinePlace, StaffLines
from kiosk.office.asking import Answer, Ask, SeeOther
from kiosk.office.text.state_words import kind_word

HERE = "/inside"


@dataclass(frozen=True, slots=True)
class LineRow:
    """A place in a line. may_call_next: it is called, and somebody else waits."""

    id: str
    number: int
    kind: str
    words: str
    detail: str
    called: bool
    may_call_next: bool


def line_rows(ask: Ask) -> tuple[LineRow, ...]:
    places = _lines(ask).places()
    uncalled = {place.line for place in places if place.call_ends_at is None}
    return tuple(_row(ask, place, others_wait=place.line in uncalled) for place in places)


def call_next(ask: Ask) -> Answer:
    """Whoever is called does not come."""
    called = _lines(ask).call_next(ask.path["waiting_id"], ask.staff_id)
    return SeeOther(HERE, "called_next" if called else "line_changed")


def remove(ask: Ask) -> Answer:
    waiting_id = ask.path["waiting_id"]
    if not _lines(ask).remove(waiting_id, ask.staff_id):
        return SeeOther(HERE, "line_changed")
    return SeeOther(f"{HERE}?undo=line.{waiting_id}", "out_of_line")


def undo_remove(ask: Ask) -> Answer:
    undone = _lines(ask).undo_remove(ask.path["waiting_id"], ask.staff_id)
    return SeeOther(HERE, "back_in_line" if undone else "too_late_to_undo")


def _row(ask: Ask, place: LinePlace, *, others_wait: bool) -> LineRow:
    called = place.call_ends_at is not None
    return LineRow(
        id=place.id,
        number=place.number,
        kind=place.kind,
        words=place.name or _kind(ask, place),
        detail=_detail(ask, place.joined_at, place.call_ends_at),
        called=called,
        may_call_next=called and others_wait,
    )


def _detail(ask: Ask, joined_at: datetime, call_ends_at: datetime | None) -> str:
    t = ask.words
    if call_ends_at is None:
        return t("has waited {time}", time=lasting_words((ask.now - joined_at).total_seconds()))
    return t("called, {time} left", time=minutes_seconds((call_ends_at - ask.now).total_seconds(), ask.language))


def _kind(ask: Ask, place: LinePlace) -> str:
    """What the whole line waits for."""
    pieces = ask.hub.equipment.lines.pieces(place.line)
    return kind_word(place.kind, pieces[0].kind_names if pieces else None, ask.words)


def _lines(ask: Ask) -> StaffLines:
    return StaffLines(ask.hub.db, ask.hub.clock, ask.hub.equipment.lines)
