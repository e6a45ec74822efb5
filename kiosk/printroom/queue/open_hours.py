"""When somebody is there, in seconds from the time of a plan: within the opening hours of the hub. Does no I/O."""

import math
from bisect import bisect_right
from collections.abc import Sequence
from datetime import datetime, timedelta

from kiosk.hub.opening_hours import Opening

HORIZON = timedelta(days=28)
"""How far ahead is planned."""
_MOMENT = timedelta(microseconds=1)
Span = tuple[datetime, datetime]


def open_spans(opening: Opening, now: datetime) -> tuple[Span, ...] | None:
    """When the hub is open from `now` on, within HORIZON and in order; None for a hub without hours."""
    if not opening.ever_opens:
        return None
    spans: list[Span] = []
    at: datetime | None = now
    while at is not None and at < now + HORIZON:
        closes_at = opening.closing_at(at) if opening.is_open(at) else None
        if closes_at is None:
            at = opening.next_opening_at(at)
            continue
        if spans and spans[-1][1] == at:  # open past midnight, or day and night
            spans[-1] = (spans[-1][0], closes_at)
        else:
            spans.append((at, closes_at))
        at = closes_at if opening.is_open(closes_at) else opening.next_opening_at(closes_at - _MOMENT)
    return tuple(spans)


def closed_spans(spans: Sequence[Span] | None, now: datetime) -> tuple[Span, ...]:
    """The closed times between open ones; the first begins now if the hub is closed now."""
    if not spans:
        return ()
    ends = (now, *(closes_at for _, closes_at in spans))
    pairs = zip(ends, (opens_at for opens_at, _ in spans), strict=False)
    return tuple((closed_at, opens_at) for closed_at, opens_at in pairs if closed_at < opens_at)


class OpenHours:
    """The times in which a person can clear a bed and start a print.

    Whoever opens the hub needs as long for the first printers as for any other: nothing starts sooner after an opening
    than a bed is cleared.
    """

    def __init__(self, spans: Sequence[Span] | None, now: datetime, clearing_s: float) -> None:
        """spans: of `open_spans`. clearing_s: how long it takes until a bed is clear, once somebody can."""
        if spans is None:
            self.opens: list[float] = [0.0]
            self.closes: list[float] = [math.inf]
        else:
            self.opens = [(opens_at - now).total_seconds() for opens_at, _ in spans]
            self.closes = [(closes_at - now).total_seconds() for _, closes_at in spans]
        self.clearing_s = clearing_s
        self.starts = [0.0 if opens <= 0 else opens + clearing_s for opens in self.opens]
        lengths = (close - start for start, close in zip(self.starts, self.closes, strict=True))
        self.longest_s = max(lengths, default=0.0)

    @property
    def is_open(self) -> bool:
        """At the time of the plan."""
        return bool(self.opens) and self.opens[0] <= 0

    def index_at(self, at_s: float) -> int:
        """Of the open time that lasts then or comes next; past the last one: their number."""
        return bisect_right(self.closes, at_s)

    def next_start(self, at_s: float) -> float:
        """The first time from then on at which somebody can start a print; infinite if none is known."""
        index = self.index_at(at_s)
        return max(at_s, self.starts[index]) if index < len(self.starts) else math.inf

    def bed_clear(self, end_s: float) -> float:
        """When the bed of a print that ends then is clear, at the earliest."""
        index = self.index_at(end_s)
        if index == len(self.closes):
            return math.inf
        if self.opens[index] <= end_s:
            if end_s + self.clearing_s <= self.closes[index]:
                return end_s + self.clearing_s
            index += 1
        return self.starts[index] if index < len(self.starts) else math.inf
