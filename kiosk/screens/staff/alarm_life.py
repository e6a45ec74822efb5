"""The life of an alarm on a rule: raised, told, told to the next, now. No Qt; times are shares of the rule."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

MINUTES_LIFE = (
    (30, 30, 5, 10),
    (60, 60, 5, 15),
    (180, 36, 3, 12),
    (360, 24, 2, 4),
    (720, 24, 2, 6),
    (1440, 24, 3, 6),
    (2880, 48, 6, 12),
    (10080, 28, 2, 4),
)
"""The lengths of a rule in minutes, each with its divisions and those of its half and major ticks."""
ROOM_FOR_WORDS = 0.3
"""The share of the rule that the words of a mark need; marks that are closer share their words."""
ROOM_FOR_CLOCK = 0.14
NEAR = 0.02
"""A first message so soon needs no mark of the beginning beside it."""


class MarkKind(StrEnum):
    RAISED = "raised"
    TOLD = "told"
    FAILED = "failed"  # the message could not be sent
    NEXT = "next"  # who is told next


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened to the alarm, or will."""

    at: datetime
    kind: MarkKind
    contact: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """An event on the rule. contacts: whom its words name; empty: it has none. has_clock: its time is shown."""

    share: float
    kind: MarkKind
    at: datetime
    contacts: tuple[str, ...]
    has_clock: bool


@dataclass(frozen=True, slots=True)
class Life:
    """The rule with its marks. `minor`, `half`, `major`: as of Ruler."""

    minutes: int
    minor: int
    half: int
    major: int
    now_share: float
    marks: tuple[Mark, ...]

    def words_end(self, place: int) -> float:
        """The share where the words of a mark must end: that of the next mark with words, or the end of the rule."""
        return next((later.share for later in self.marks[place + 1 :] if later.contacts), 1.0)


def life_of(raised_at: datetime, now: datetime, events: list[Event]) -> Life:
    """The shortest rule on which now and what comes next have room; what is later than all rules has no mark."""
    ahead = [event.at for event in events if event.kind is MarkKind.NEXT]
    longest = timedelta(minutes=MINUTES_LIFE[-1][0])
    last = max([now, *(at for at in ahead if at - raised_at <= longest)])
    minutes, minor, half, major = next(
        (one for one in MINUTES_LIFE if last - raised_at <= timedelta(minutes=one[0])), MINUTES_LIFE[-1]
    )

    span = timedelta(minutes=minutes)
    now_share = min(1.0, max(0.0, (now - raised_at) / span))
    shown = [
        ((event.at - raised_at) / span, event)
        for event in sorted(events, key=lambda one: one.at)
        if timedelta() <= event.at - raised_at <= span
    ]
    if not shown or shown[0][0] > NEAR:
        shown.insert(0, (0.0, Event(raised_at, MarkKind.RAISED)))
    return Life(minutes, minor, half, major, now_share, tuple(_marks(shown, now_share)))


def _marks(events: list[tuple[float, Event]], now_share: float) -> list[Mark]:
    """Marks that are close share the words of the first one; a time too near to another one is left out."""
    marks: list[Mark] = []
    words_at, clock_at = 0, float("-inf")
    for place, (share, event) in enumerate(events):
        first = marks[words_at] if marks else None
        shares = first is not None and first.kind is event.kind and share - first.share < ROOM_FOR_WORDS
        if first is not None and shares and event.contact:
            named = first.contacts if event.contact in first.contacts else (*first.contacts, event.contact)
            marks[words_at] = replace(first, contacts=named)
        has_clock = share - clock_at >= ROOM_FOR_CLOCK and abs(share - now_share) >= ROOM_FOR_CLOCK
        clock_at = share if has_clock else clock_at
        contacts = () if shares or not event.contact else (event.contact,)
        marks.append(Mark(share, event.kind, event.at, contacts, has_clock))
        words_at = words_at if shares else place
    return marks
