"""The plan of the queue as it is drawn: a row for each printer on one rule of time. Places are per cent."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.base.formats import clock_words, number_words
from kiosk.base.reason import ReasonCode
from kiosk.office.asking import Ask
from kiosk.office.pages.printing.loaded import filament
from kiosk.office.rulers import Hour, Ruler, Tick, place_at
from kiosk.office.text.day_words import moment_words
from kiosk.office.text.state_words import doing_word, printer_mark
from kiosk.printroom.overview import PrinterView
from kiosk.printroom.queue.plan_rule import PlanRule, RuleSize
from kiosk.printroom.queue.planned import Plan, PlannedPrint, PlanRow, RunningPrint

RULE = RuleSize(least=14, most=24, closed=None)
BEFORE = timedelta(hours=2)
RULE_PX, LETTER_PX, PADDING_PX = 800, 8.2, 20
"""The least width of a rule, and about how wide a letter in a bar is: what does not fit is left out."""
EVERY_H = 2
"""So many hours are from one number of the rule to the next."""
_HALF_TOP = 58


@dataclass(frozen=True, slots=True)
class BarShown:
    """kind: lies, running, planned or waits. done: how much of it is printed. title, when: empty without room."""

    at: str
    width: str
    kind: str
    done: str
    title: str
    when: str


@dataclass(frozen=True, slots=True)
class RowShown:
    """nothing: why nothing is planned there. says: all of it in words."""

    slug: str
    name: str
    colour: str
    mark: str
    mood: str
    word: str
    loaded: str
    bars: tuple[BarShown, ...]
    nothing: str
    says: str


@dataclass(frozen=True, slots=True)
class ClosedShown:
    """A closed time."""

    at: str
    width: str


@dataclass(frozen=True, slots=True)
class PlanShown:
    """span: from when to when it is drawn. closes: what a closed time means; empty where none is shown."""

    rows: tuple[RowShown, ...]
    closed: tuple[ClosedShown, ...]
    ruler: Ruler
    hours: tuple[Hour, ...]
    now: str
    span: str
    closes: str


def plan_shown(ask: Ask, plan: Plan, printers: Mapping[str, PrinterView], *, is_silent: bool) -> PlanShown:
    """is_silent: nothing is known of the printers, and nothing is promised."""
    last = max((one.ends_at for row in plan.rows for one in row.prints), default=plan.at)
    rule = PlanRule(plan.at - BEFORE, plan.at, last, plan.closed, ask.tz, RULE)
    drawing = _Drawing(ask, plan, rule, is_silent=is_silent)
    closed = rule.closed_times()
    return PlanShown(
        rows=tuple(drawing.row(row, printers[row.printer_id]) for row in plan.rows if row.printer_id in printers),
        closed=tuple(ClosedShown(place_at(one.begin), place_at(one.end - one.begin)) for one in closed),
        ruler=Ruler(
            tuple(
                Tick(place_at(one.at), 0 if one.part == 2 else _HALF_TOP, one.is_past)
                for one in rule.ticks()
                if one.part
            )
        ),
        hours=tuple(
            Hour(place_at(one.at), str(one.moment.astimezone(ask.tz).hour))
            for one in rule.hours()
            if one.moment.astimezone(ask.tz).hour % EVERY_H == 0
        ),
        now=place_at(rule.share(plan.at)),
        span=f"{moment_words(rule.begin, ask.tz, ask.language)} – {moment_words(rule.until, ask.tz, ask.language)}",
        closes=ask.words("On the dark ground the hub is closed. What ends then needs a permission.") if closed else "",
    )


class _Drawing:
    """Draws the rows of one plan."""

    def __init__(self, ask: Ask, plan: Plan, rule: PlanRule, *, is_silent: bool) -> None:
        self._ask, self._plan, self._rule, self._is_silent = ask, plan, rule, is_silent

    def row(self, row: PlanRow, view: PrinterView) -> RowShown:
        ask, t = self._ask, self._ask.words
        mark = printer_mark(view.state)
        nothing = self._nothing(row)
        bars = (
            ()
            if nothing
            else (*self._running(row.running), *(self._planned(one) for one in row.prints if self._is_on(one)))
        )
        word = doing_word(view, t)
        return RowShown(
            slug=view.slug,
            name=view.name,
            colour=view.colour,
            mark="warn" if row.clear_first else mark,
            mood={"free": "free", "out_of_order": "bad"}.get(mark, ""),
            word=word,
            loaded=", ".join((filament(view.material, ""), number_words(view.nozzle_mm, 2, ask.language))),
            bars=bars,
            nothing=nothing,
            says=self._says(row, view.name, word, nothing),
        )

    def _nothing(self, row: PlanRow) -> str:
        t = self._ask.words
        if self._is_silent:
            return t("Not known. Nothing is planned here.")
        if row.not_planned is None:
            return ""
        if row.not_planned.code is ReasonCode.PRINT_ROOM_SILENT:
            return t("Not known. Nothing is planned here.")
        nothing = t("Nothing is planned here.")
        return f"{t.reason(row.not_planned)} {nothing}"

    def _is_on(self, planned: PlannedPrint) -> bool:
        return self._rule.shows(planned.starts_at, planned.ends_at)

    def _planned(self, planned: PlannedPrint) -> BarShown:
        ask = self._ask
        when = self._span(planned.starts_at, planned.ends_at)
        if planned.waits_for_permission:
            when = f"{when}, {ask.words('waits for a permission')}"
        kind = "waits" if planned.waits_for_permission else "planned"
        return self._bar(planned.starts_at, planned.ends_at, kind, (str(planned.number), planned.name), when)

    def _running(self, running: RunningPrint | None) -> tuple[BarShown, ...]:
        if running is None:
            return ()
        now, t = self._plan.at, self._ask.words
        begin, end = running.started_at or now, running.ends_at
        if running.lies_on_bed:
            when = t("done {time}", time=self._ask.clock(end)) if end else ""
            return (self._bar(begin, end or now, "lies", ("", running.name), when),)
        when = t("done {time}", time=self._ask.clock(end)) if end else t("nobody knows when it is done")
        return (self._bar(begin, end or self._rule.until, "running", ("", running.name), when),)

    def _bar(self, begin: datetime, end: datetime, kind: str, names: tuple[str, str], when: str) -> BarShown:
        at, until = self._rule.share(begin), self._rule.share(end)
        width, now = until - at, self._rule.share(self._plan.at)
        number, name = names
        letters = int((width * RULE_PX - PADDING_PX) / LETTER_PX)
        title = next((one for one in (f"{number} {name}".strip(), number) if len(one) <= letters), "")
        return BarShown(
            at=place_at(at),
            width=place_at(width),
            kind=kind,
            done=place_at(min(1.0, max(0.0, (now - at) / width))) if width > 0 and kind == "running" else "",
            title=title,
            when=when if title and len(when) <= letters else "",
        )

    def _span(self, begin: datetime, end: datetime) -> str:
        return f"{self._ask.clock(begin)}–{clock_words(end, self._ask.tz, self._ask.language)}"

    def _says(self, row: PlanRow, name: str, word: str, nothing: str) -> str:
        if nothing:
            return f"{name}, {word}: {nothing}"
        parts = [word]
        if row.running is not None and not row.running.lies_on_bed:
            parts.append(row.running.name)
        parts += [f"{one.number} {one.name} {self._span(one.starts_at, one.ends_at)}" for one in row.prints]
        return f"{name}: {', '.join(parts)}"
