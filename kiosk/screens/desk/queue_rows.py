"""The plan as rows on a rule of time: what QML draws of each printer. Places are shares of the rule, from 0 to 1."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import timedelta
from typing import Any

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.printer import JOB_RUNS
from kiosk.printroom.overview import PrinterView
from kiosk.printroom.queue.plan_rule import PlanRule, RuleSize
from kiosk.printroom.queue.planned import Place, Plan, PlannedPrint, PlanRow, RunningPrint
from kiosk.screens.desk.queue_list import place_key
from kiosk.screens.desk.queue_words import QueueWords, print_title
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.qt import QObject, translate
from kiosk.screens.text.printer_labels import doing_word

RULE = RuleSize(least=9, most=12, closed=1)
BEFORE = timedelta(minutes=40)
"""So much of the past is shown at least."""
WORDS_FROM = 0.06
"""A print with less than this before it has its words in the part that is printed."""


@dataclass(frozen=True, slots=True)
class PlanBar:
    """kind: printed (solid), running (still to print), planned, waits (for permission), chosen or unknown (hatched).

    An empty kind is no bar. place: which of its printer's bars it is: one that changes is drawn again, not made again.
    job_id: that a tap chooses; empty for none. brief: its number, or when it ends, where there is no room for the
    name. runs_short: the spool will not be enough.
    """

    place: int
    job_id: str
    begin: float
    end: float
    kind: str
    name: str
    detail: str
    brief: str
    runs_short: bool = False


_EMPTY = PlanBar(0, "", 0, 0, "", "", "", "")


@dataclass(frozen=True, slots=True)
class BedMark:
    """A bed to clear. first: it is the next action."""

    at: float
    first: bool


@dataclass(frozen=True, slots=True)
class PlacePeg:
    """A place to which the chosen job can be moved."""

    pick: str
    at: float
    clock: str


@dataclass(frozen=True, slots=True)
class PlanLine:
    """bars: rows of PlanBar. bars_end: where the last one ends, the present if there is none.

    why: why the chosen job can't be printed there. nothing: why nothing is planned there; both empty for none.
    """

    key: str
    name: str
    colour: str
    bars: RowModel
    bars_end: float
    beds: list[dict[str, Any]]
    places: list[dict[str, Any]]
    why: str
    nothing: str
    spoken: str


class PlanDrawing:
    """Draws one plan. chosen: the job that is to be moved; empty for none; places: where it can go, by printer."""

    def __init__(self, plan: Plan, words: QueueWords, chosen: str, places: Sequence[Place] = ()) -> None:
        self._plan, self._words, self._chosen = plan, words, chosen
        self._places = places
        last = max((one.ends_at for row in plan.rows for one in row.prints), default=plan.at)
        self.rule = PlanRule(plan.at - BEFORE, plan.at, last, plan.closed, words.tz, RULE)

    def bars(self, row: PlanRow, *, least: int = 0) -> list[PlanBar]:
        """What a printer prints and is to print, as far as the rule shows it.

        least: with so many bars, the last ones empty: what was once made is kept for the next change of the queue.
        """
        bars = [*self._of_running(row), *(self._planned(one) for one in row.prints if self._is_shown(one))]
        bars += [_EMPTY] * (least - len(bars))
        return [replace(bar, place=place) for place, bar in enumerate(bars)]

    def line(self, row: PlanRow, printer: PrinterView, bars: RowModel) -> PlanLine:
        """One printer. bars: the model that shows its bars."""
        here = [place for place in self._places if place.printer_id == row.printer_id]
        nothing = "" if row.not_planned is None else nothing_planned(row.not_planned, printer, self._words)
        return PlanLine(
            key=row.printer_id,
            name=printer.name,
            colour=printer.colour,
            bars=bars,
            bars_end=max((bar.end for bar in bars.rows if bar.kind), default=self.rule.share(self._plan.at)),
            beds=[] if self._chosen else [asdict(mark) for mark in self._beds(row)],
            places=[
                asdict(PlacePeg(place_key(place), self.rule.share(place.starts_at), self._words.clock(place.starts_at)))
                for place in here
                if place.starts_at is not None and self.rule.shows(place.starts_at, place.starts_at + BEFORE)
            ],
            why=next((self._words.why(place.why_not) for place in here if place.why_not is not None), ""),
            nothing=nothing,
            spoken=self._spoken(row, printer, nothing),
        )

    def _is_shown(self, planned: PlannedPrint) -> bool:
        return self.rule.shows(planned.starts_at, planned.ends_at)

    def _planned(self, planned: PlannedPrint) -> PlanBar:
        kind = "waits" if planned.waits_for_permission else "planned"
        return PlanBar(
            place=0,
            job_id=planned.job_id,
            begin=self.rule.share(planned.starts_at),
            end=self.rule.share(planned.ends_at),
            kind="chosen" if planned.job_id == self._chosen else kind,
            name=print_title(planned),
            detail=self._words.planned(planned),
            brief=str(planned.number),
            runs_short=planned.runs_short,
        )

    def _of_running(self, row: PlanRow) -> list[PlanBar]:
        running, rule, now = row.running, self.rule, self._plan.at
        if running is None or row.not_planned is not None:
            return []
        begin = rule.share(running.started_at or now)
        brief = "" if running.number is None else str(running.number)
        if running.lies_on_bed:
            end = rule.share(running.ends_at or now)
            return [PlanBar(0, "", begin, end, "printed", running.name, "", brief)] if end > begin else []
        name = running.name or translate("QueueWords", "a print of its own")
        done_at, detail = rule.share(now), self._words.running(running)
        if running.ends_at is None:
            rest = PlanBar(0, "", done_at, self._free_from(row), "unknown", "", self._words.running(running), "")
            return [PlanBar(0, "", begin, done_at, "printed", name, "", brief), rest]
        ends = rule.share(max(running.ends_at, now))
        brief = brief or self._words.clock(running.ends_at)
        rest = PlanBar(0, "", done_at, ends, "running", name, detail, brief, runs_short=running.runs_short)
        printed = PlanBar(0, "", begin, done_at, "printed", "", "", "")
        if rest.end - rest.begin < WORDS_FROM < printed.end - printed.begin:
            rest = replace(rest, name="", detail="", brief="")
            printed = replace(printed, name=name, detail=detail, brief=brief)
        return [printed, rest]

    def _free_from(self, row: PlanRow) -> float:
        return self.rule.share(row.prints[0].starts_at) if row.prints else 1.0

    def _beds(self, row: PlanRow) -> list[BedMark]:
        """In the middle between an end and the next start; one that waits to be cleared now at the present."""
        first = self._plan.next_to_clear[0] if self._plan.next_to_clear else None
        if row.clear_first:
            return [BedMark(self.rule.share(self._plan.at), first is not None and first[0] == row.printer_id)]
        ends = [] if row.running is None or row.running.ends_at is None else [row.running.ends_at]
        ends += [one.ends_at for one in row.prints[:-1]] if ends else [one.ends_at for one in row.prints][:-1]
        starts = [one.starts_at for one in row.prints][-len(ends) :] if ends else []
        return [
            BedMark(self.rule.share(end + (start - end) / 2), first=False)
            for end, start in zip(ends, starts, strict=False)
            if start >= end and self.rule.shows(end, start)
        ]

    def _spoken(self, row: PlanRow, printer: PrinterView, nothing: str) -> str:
        words = self._words
        parts = [nothing] if nothing else []
        if row.running is not None and not nothing:
            parts.append(f"{row.running.name} {_how_far(row.running, words)}".strip())
        for one in row.prints:
            when = words.span(one.starts_at, one.ends_at)
            parts.append(" ".join(part for part in (one.name, when, words.special(one)) if part))
        return f"{printer.name}: {', '.join(parts) or translate('QueueWords', 'nothing')}"


class PlanLines:
    """The printers of a plan as a list model; each keeps the model of its bars, so that only what changed is drawn."""

    def __init__(self, parent: QObject) -> None:
        self.model = RowModel(PlanLine, parent)
        self._bars: dict[str, RowModel] = {}  # by printer

    def show(self, drawing: PlanDrawing, rows: Sequence[PlanRow], printers: Mapping[str, PrinterView]) -> None:
        """rows: of the printers that are seen."""
        lines = []
        for row in rows:
            bars = self._bars.get(row.printer_id)
            if bars is None:
                bars = self._bars[row.printer_id] = RowModel(PlanBar, self.model, key="place")
            bars.show(drawing.bars(row, least=bars.count))
            lines.append(drawing.line(row, printers[row.printer_id], bars))
        self.model.show(lines)


def _how_far(running: RunningPrint, words: QueueWords) -> str:
    return translate("QueueWords", "lies on the bed") if running.lies_on_bed else words.running(running)


def nothing_planned(reason: Reason, printer: PrinterView, words: QueueWords) -> str:
    """Why nothing is planned on a printer, and that it is not."""
    if reason.code is ReasonCode.PRINT_ROOM_SILENT:
        return translate("QueueWords", "not known, nothing is planned")
    why = words.why(reason) if printer.state in JOB_RUNS else doing_word(printer).lower()
    return translate("QueueWords", "%1, nothing is planned").replace("%1", why)


def silenced(plan: Plan) -> Plan:
    """The plan while the print room is silent: nothing is known of any printer, and nothing is promised."""
    silent = Reason(ReasonCode.PRINT_ROOM_SILENT)
    rows = tuple(
        PlanRow(printer_id=row.printer_id, running=None, prints=(), not_planned=silent, clear_first=False)
        for row in plan.rows
    )
    return replace(plan, rows=rows, next_to_clear=())
