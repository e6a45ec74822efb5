"""The free time of one printer while a plan is made, in seconds from the time of the plan. Does no I/O."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.printroom.queue.open_hours import OpenHours

CHANGE_S = 600.0
"""How long a change of filament takes."""
Filament = tuple[str, str]
"""Material and colour as they are compared; empty: not known, or any."""
_Reserved = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Slot:
    """A free time that a print can have: somebody is there at `begins_s`, heating begins at `starts_s`."""

    begins_s: float
    starts_s: float
    ends_s: float
    clear_s: float
    """When the next one could begin."""
    needs_change: bool
    gap: int


@dataclass(slots=True)
class _Gap:
    """Free until `until_s`. loaded: what is loaded in it, if a print is planned after it; else see FreeTime."""

    from_s: float
    until_s: float
    loaded: Filament | None = None


class FreeTime:
    """What is left of the time of a printer. Prints are put in one after the other, each where it ends earliest.

    In a gap before another print the filament is not changed: that print was placed with what is loaded then.
    """

    def __init__(
        self, hours: OpenHours, ready_s: float, loaded: Filament, reserved: Sequence[_Reserved] = (), *, clears: bool
    ) -> None:
        """ready_s: when the first print could begin. reserved: in order. clears: it clears its bed by itself."""
        self._hours = hours
        self._clears = clears
        self._loaded = loaded
        self._gaps: list[_Gap] = []
        at_s = ready_s
        for from_s, until_s in reserved:
            if at_s < from_s:
                self._gaps.append(_Gap(at_s, from_s))
            at_s = max(at_s, until_s)
        self._gaps.append(_Gap(at_s, math.inf))

    @property
    def free_s(self) -> float:
        """From when on nothing is planned."""
        return self._start(self._gaps[-1].from_s)

    def find(self, length_s: float, wish: Filament, *, alone: bool) -> Slot | None:
        """The earliest free time. alone: it may run while the hub is closed."""
        for index, gap in enumerate(self._gaps):
            change_s = CHANGE_S if needs_change(gap.loaded or self._loaded, wish) else 0.0
            if gap.until_s - gap.from_s < change_s + length_s or not _stays_loaded(gap, wish):
                continue
            begins_s = self._alone(gap, change_s, length_s) if alone else self._attended(gap, change_s + length_s)
            if begins_s is not None:
                ends_s = begins_s + change_s + length_s
                return Slot(begins_s, begins_s + change_s, ends_s, self._clear(ends_s), change_s > 0, index)
        return None

    def take(self, slot: Slot, wish: Filament) -> None:
        """Plan a print there. Slots that were found before do not count any more."""
        gap = self._gaps[slot.gap]
        if gap.loaded is None:  # it is the last print so far: before it, what is loaded now stays
            for earlier in self._gaps[: slot.gap]:
                earlier.loaded = earlier.loaded or self._loaded
            left = _Gap(gap.from_s, slot.begins_s, self._loaded)
            self._loaded = _after(self._loaded, wish)
        else:
            left = _Gap(gap.from_s, slot.begins_s, gap.loaded)
        right = _Gap(slot.clear_s, gap.until_s, gap.loaded)
        rest = [one for one in (left, right) if one.from_s < one.until_s]
        self._gaps[slot.gap : slot.gap + 1] = rest if math.isfinite(gap.until_s) or right in rest else [*rest, right]

    def _attended(self, gap: _Gap, length_s: float) -> float | None:
        """When it can begin in this gap and end within the same opening hours."""
        hours = self._hours
        if length_s > hours.longest_s:
            return None
        for index in range(hours.index_at(gap.from_s), len(hours.starts)):
            begins_s = max(gap.from_s, hours.starts[index])
            if begins_s + length_s > gap.until_s:
                return None
            ends_s = begins_s + length_s
            if ends_s <= hours.closes[index] and self._clear(ends_s) <= gap.until_s:
                return begins_s
        return None

    def _alone(self, gap: _Gap, change_s: float, length_s: float) -> float | None:
        """When it can be begun in this gap, whenever it ends."""
        hours = self._hours
        if self._clears and not change_s:
            fits = self._clear(gap.from_s + length_s) <= gap.until_s
            return gap.from_s if fits and gap.from_s < math.inf else None
        for index in range(hours.index_at(gap.from_s), len(hours.starts)):
            begins_s = max(gap.from_s, hours.starts[index])
            if begins_s >= gap.until_s:
                return None
            is_there = begins_s + change_s < hours.closes[index]
            if is_there and self._clear(begins_s + change_s + length_s) <= gap.until_s:
                return begins_s
        return None

    def _clear(self, end_s: float) -> float:
        return end_s if self._clears else self._hours.bed_clear(end_s)

    def _start(self, at_s: float) -> float:
        return at_s if self._clears else self._hours.next_start(at_s)


def _stays_loaded(gap: _Gap, wish: Filament) -> bool:
    """Whether the print that is planned after this gap finds what it was planned with."""
    return gap.loaded is None or all(wanted in {"", there} for wanted, there in zip(wish, gap.loaded, strict=True))


def needs_change(loaded: Filament, wish: Filament) -> bool:
    """Whether other filament must be loaded; what is not known is not judged."""
    return any(wanted and there and wanted != there for wanted, there in zip(wish, loaded, strict=True))


def _after(loaded: Filament, wish: Filament) -> Filament:
    """What is loaded after a print with that wish."""
    if wish[0] and loaded[0] and wish[0] != loaded[0]:
        return wish
    return (wish[0] or loaded[0], wish[1] or loaded[1])
