"""The next action of the plan: a bed to clear, a print to start on a free printer, or a file for an empty queue."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.printroom.overview import PrinterView
from kiosk.printroom.queue.planned import Plan, PlanRow, next_for
from kiosk.screens.desk.queue_words import QueueWords
from kiosk.screens.qt import translate

BEDS = 3
"""So many beds are named after the next action."""


@dataclass(frozen=True, slots=True)
class NextAction:
    """kind: clear, prepare, file, or empty where nothing is to be done. brief: the detail where there is less room."""

    kind: str = ""
    title: str = ""
    detail: str = ""
    brief: str = ""
    colour: str = ""
    printer_id: str = ""
    job_id: str = ""


@dataclass(frozen=True, slots=True)
class NextBed:
    key: str
    name: str
    colour: str
    when: str


NO_ACTION = NextAction()


def next_action(plan: Plan, printers: Mapping[str, PrinterView], words: QueueWords, *, is_silent: bool) -> NextAction:
    """The one thing that is to be done first."""
    if is_silent:
        title = translate("QueueAction", "The print room does not answer")
        return NextAction(title=title, detail=translate("QueueAction", "Nothing is started, and no time is known."))
    to_clear = _first_to_clear(plan)
    if to_clear is not None and to_clear.printer_id in printers:
        return _clear(plan, to_clear, printers[to_clear.printer_id], words)
    for row in plan.rows:
        following = next_for(plan, row.printer_id) if row.running is None else None
        if following is not None and row.printer_id in printers:
            printer = printers[row.printer_id]
            free = translate("QueueAction", "%1 is free").replace("%1", printer.name)
            needed = words.special(following)
            return NextAction(
                "prepare",
                translate("QueueAction", "Start %1").replace("%1", following.name),
                f"{free}, {needed or words.done_at(following.ends_at)}",
                free,
                printer.colour,
                row.printer_id,
                following.job_id,
            )
    if not plan.order:
        return NextAction(
            "file",
            translate("QueueAction", "Print a file"),
            translate("QueueAction", "On its check you can add it to the queue."),
            translate("QueueAction", "or add it to the queue"),
        )
    return NextAction(title=translate("QueueAction", "Nothing to do now"), detail=_later(plan, printers, words))


def next_beds(plan: Plan, printers: Mapping[str, PrinterView], words: QueueWords) -> list[NextBed]:
    """Those that are cleared after the next action."""
    now = _first_to_clear(plan)
    return [
        NextBed(
            printer_id,
            printers[printer_id].name,
            printers[printer_id].colour,
            translate("QueueAction", "time not known") if at is None else _when(plan, printer_id, words),
        )
        for printer_id, at in plan.next_to_clear
        if printer_id in printers and (now is None or printer_id != now.printer_id)
    ][:BEDS]


def _when(plan: Plan, printer_id: str, words: QueueWords) -> str:
    row, at = plan.row(printer_id), dict(plan.next_to_clear)[printer_id]
    if row is not None and row.clear_first:
        return translate("QueueAction", "now")
    return words.clock(at) if at is not None else ""


def _first_to_clear(plan: Plan) -> PlanRow | None:
    rows = (plan.row(printer_id) for printer_id, _ in plan.next_to_clear)
    return next((row for row in rows if row is not None and row.clear_first), None)


def _clear(plan: Plan, row: PlanRow, printer: PrinterView, words: QueueWords) -> NextAction:
    following = next_for(plan, row.printer_id)
    detail = brief = ""
    if following is not None:
        then = translate("QueueAction", "then %1 can start").replace("%1", following.name)
        detail = f"{then}, {words.done_at(following.ends_at)}"
        brief = translate("QueueAction", "next %1").replace("%1", following.name)
    title = translate("QueueAction", "Clear %1").replace("%1", printer.name)
    return NextAction("clear", title, detail, brief, printer.colour, row.printer_id)


def _later(plan: Plan, printers: Mapping[str, PrinterView], words: QueueWords) -> str:
    printer_id, at = plan.next_to_clear[0] if plan.next_to_clear else ("", None)
    if at is None or printer_id not in printers:
        return ""
    then = translate("QueueAction", "%1 can be cleared at %2").replace("%1", printers[printer_id].name)
    return then.replace("%2", words.clock(at))
