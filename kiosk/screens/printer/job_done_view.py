"""What the page of a print that is over says: its facts, its film strip, where it goes, and what the button does."""

from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from kiosk.base.formats import NO_BREAK
from kiosk.hub.settings.print_desk import PrintDesk
from kiosk.hub.spools.cost import cost_cents
from kiosk.printroom.overview import PrinterView
from kiosk.printroom.results.result import FailedBecause, Result
from kiosk.printroom.results.snapshots import Snapshot
from kiosk.screens.kit.film_images import film_source
from kiosk.screens.qt import translate
from kiosk.screens.text.equipment_labels import day_words
from kiosk.screens.text.formats import clock_words, duration_words, money_words, number_words, percent_words
from kiosk.screens.text.print_names import failed_words, filament_words, result_word
from kiosk.screens.text.printer_labels import outcome_word

MARKS = {Result.GOOD: "free", Result.PASSABLE: "passable", Result.FAILED: "stop"}
"""The shapes of StatusMark."""
REASONS = (
    FailedBecause.CAME_OFF,
    FailedBecause.LAYER_SHIFT,
    FailedBecause.NO_FILAMENT,
    FailedBecause.CLOGGED,
    FailedBecause.SUPPORTS,
    FailedBecause.WARPED,
    FailedBecause.STRINGING,
    FailedBecause.OTHER,
)
"""In the order of the page, the usual ones first."""
QUARTERS = (25, 50, 75, 100)


@dataclass(frozen=True, slots=True)
class ResultTile:
    key: str
    words: str
    status: str  # of StatusMark
    chosen: bool


@dataclass(frozen=True, slots=True)
class ReasonTile:
    key: str
    words: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Frame:
    key: str
    share: str
    clock: str
    source: str  # empty: no image was taken


@dataclass(frozen=True, slots=True)
class Chosen:
    """What was tapped on the page. to_shelf: it is not handed over at once."""

    result: Result | None = None
    because: FailedBecause | None = None
    to_shelf: bool = True

    @property
    def is_complete(self) -> bool:
        return self.result is not None and (self.result is not Result.FAILED or self.because is not None)


@dataclass(frozen=True, slots=True)
class Shelf:
    """place: the number that it would get, or has; None: the shelf is full."""

    place: int | None
    until: date | None


def result_tiles(chosen: Chosen) -> list[ResultTile]:
    return [ResultTile(one, result_word(one), MARKS[one], one is chosen.result) for one in Result]


def reason_tiles(chosen: Chosen) -> list[ReasonTile]:
    return [ReasonTile(one, failed_words(one), one is chosen.because) for one in REASONS]


def film_frames(job_id: str, kept: tuple[Snapshot, ...], tz: tzinfo, language: str) -> list[Frame]:
    """One frame for each quarter; none at all where there was no camera."""
    taken = {one.quarter: one for one in kept}
    if not taken:
        return []
    return [
        Frame(
            key=str(quarter),
            share=f"{quarter}{NO_BREAK}%",
            clock=clock_words(taken[quarter].at, tz, language) if quarter in taken else "",
            source=film_source(job_id, quarter) if quarter in taken else "",
        )
        for quarter in QUARTERS
    ]


def title(printer: PrinterView, chosen: Chosen) -> str:
    words = (
        translate("JobDoneViewModel", "%1: why did it fail?")
        if chosen.result is Result.FAILED
        else translate("JobDoneViewModel", "%1: how did it go?")
    )
    return words.replace("%1", printer.name)


def summary(printer: PrinterView, used_g: float | None, desk: PrintDesk, tz: tzinfo, language: str) -> str:
    """Grams, filament, how long it took, what that cost if the hub wants it, and when it ended or how far it came."""
    job = printer.job
    if job is None:
        return ""
    whole_g = job.facts.filament_g if job.outcome == "done" else None
    weight_g = used_g or whole_g
    weight = f"{number_words(round(weight_g), 0, language)}{NO_BREAK}g" if weight_g else ""
    filament = " ".join(part for part in (weight, filament_words(job.facts)) if part)
    took_s = (job.ended_at - job.started_at).total_seconds() if job.ended_at and job.started_at else None
    cents = cost_cents(desk, weight_g, took_s)
    cost = money_words(cents, language) if cents is not None else ""
    parts = (filament, duration_words(took_s) if took_s is not None else "", cost, _ended(printer, tz, language))
    return ", ".join(part for part in parts if part)


def _ended(printer: PrinterView, tz: tzinfo, language: str) -> str:
    job = printer.job
    if job is None or job.ended_at is None:
        return ""
    at = clock_words(job.ended_at, tz, language)
    if job.outcome == "done":
        return translate("JobDoneViewModel", "done at %1").replace("%1", at)
    share = percent_words(job.progress)
    words = translate("JobDoneViewModel", "%1 at %2, %3").replace("%1", outcome_word(job.outcome or "").lower())
    return words.replace("%2", at).replace("%3", share)


def until_words(until: date | None, tz: tzinfo, language: str) -> str:
    if until is None:
        return ""
    noon = datetime(until.year, until.month, until.day, 12, tzinfo=tz)
    day = day_words(noon, tz, language, weekday=False)
    return translate("JobDoneViewModel", "kept until %1").replace("%1", day)


def action_words(chosen: Chosen, shelf: Shelf, *, is_clear: bool) -> str:
    """What the button does. is_clear: the bed was cleared already, only the judgement is stored."""
    if chosen.result is None:
        return translate("JobDoneViewModel", "Say first how it went")
    if chosen.result is Result.FAILED:
        if chosen.because is None:
            return translate("JobDoneViewModel", "Say first why")
        return (
            translate("JobDoneViewModel", "Save")
            if is_clear
            else translate("JobDoneViewModel", "Taken off, the bed is clear")
        )
    if chosen.to_shelf and shelf.place is not None:
        words = (
            translate("JobDoneViewModel", "On shelf %1")
            if is_clear
            else translate("JobDoneViewModel", "On shelf %1, the bed is clear")
        )
        return words.replace("%1", str(shelf.place))
    return (
        translate("JobDoneViewModel", "Save")
        if is_clear
        else translate("JobDoneViewModel", "Handed over, the bed is clear")
    )
