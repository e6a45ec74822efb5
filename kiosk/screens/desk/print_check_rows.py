"""The rows of the print check: findings, and each printer with the reason why the part fits or not."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.printers.printer import JOB_RUNS, PrinterState
from kiosk.printroom.matching.finding import Finding, Fit, Level
from kiosk.printroom.overview import JobView, PrinterView
from kiosk.printroom.queue.free_time import needs_change
from kiosk.printroom.queue.planner import filament
from kiosk.screens.qt import translate
from kiosk.screens.text.findings import Wording, finding_words
from kiosk.screens.text.formats import UNKNOWN
from kiosk.screens.text.print_names import filament_name, job_filament
from kiosk.screens.text.printer_labels import doing_word

FREE, LATER, PERMITTED, NEVER = range(4)
WORST_FIRST = (Level.STOP, Level.OVERRIDE, Level.ADVICE, Level.OK)


@dataclass(frozen=True, slots=True)
class FindingLine:
    key: str
    level: str  # ok, advice, override or stop
    words: str
    detail: str


@dataclass(frozen=True, slots=True)
class PrinterFit:
    key: str
    name: str
    colour: str
    mark: str
    words: str
    when: str
    chosen: bool


def finding_lines(findings: Sequence[Finding], wording: Wording) -> list[FindingLine]:
    return worst_first([FindingLine(_key(f), f.level.value, *finding_words(f, wording)) for f in findings])


def worst_first(lines: Sequence[FindingLine]) -> list[FindingLine]:
    return sorted(lines, key=lambda line: WORST_FIRST.index(Level(line.level)))


def printer_fit(printer: PrinterView, check: Fit, wording: Wording, *, chosen: bool) -> PrinterFit:
    """The row of a printer. check: of the part on it."""
    blocking = sorted(
        (finding for finding in check.findings if finding.level.blocks), key=lambda f: WORST_FIRST.index(f.level)
    )
    why = blocking[0] if blocking else check.findings[-1]
    words, _ = finding_words(why, wording)
    calls = why.code == "awaiting_clear" or why.level is Level.OVERRIDE
    mark = "out_of_order" if calls else "free" if check.free else "in_use"
    mark = "no_contact" if why.code == "not_known" else mark
    permission = translate("PrintCheckViewModel", "permission")
    when = permission if why.level is Level.OVERRIDE else _when(printer, wording)
    return PrinterFit(printer.id, printer.name, printer.colour, mark, words, when, chosen)


def asked_line(job: JobView | None, printer: PrinterView | None, language: str) -> list[FindingLine]:
    """That something else is loaded than what was asked for with a job; a file seldom says its colour."""
    if job is None or printer is None or not (job.material or job.colour):
        return []
    asked = filament(job.material or job.facts.material or "", job.colour)
    if not needs_change(filament(printer.material, printer.material_colour), asked):
        return []
    detail = translate("PrintCheckViewModel", "Asked for: %1, loaded: %2")
    detail = detail.replace("%1", job_filament(job.facts, job.material, job.colour, language))
    detail = detail.replace("%2", filament_name(printer.material, printer.material_colour, language))
    words = translate("PrintCheckViewModel", "Change the filament first")
    return [FindingLine("other_filament", Level.ADVICE.value, words, detail)]


def _key(finding: Finding) -> str:
    """Nozzle, bed and chamber may each have a finding with the same code."""
    return f"{finding.code} {finding.values.get('part', '')}".rstrip()


def rank(check: Fit) -> int:
    """Order in the list: free printers first, those that need permission after those that fit, what never fits last."""
    if check.fits:
        return FREE if check.free else LATER
    return NEVER if check.stopped else PERMITTED


def next_action(check: Fit) -> str:
    if check.free:
        return "prepare"
    code = check.findings[-1].code
    return {"awaiting_clear": "clear", "not_known": "not_known"}.get(code, "wait")


def read_again_words() -> str:
    """Instead of a tally: an earlier version of the check found these; the print room reads the file before a start."""
    return translate("PrintCheckViewModel", "is read again")


def support_words(supports: bool | None) -> str:
    if supports is None:
        return UNKNOWN
    return translate("PrintCheckViewModel", "supports") if supports else translate("PrintCheckViewModel", "no supports")


def _when(printer: PrinterView, wording: Wording) -> str:
    """Where there is little room: when it will be free, or its state."""
    if printer.state in JOB_RUNS and printer.done_at is not None:
        return translate("PrintCheckViewModel", "free %1").replace("%1", wording.clock(printer.done_at))
    if printer.state is PrinterState.NOT_KNOWN:
        return translate("PrintCheckViewModel", "unknown")
    return doing_word(printer)
