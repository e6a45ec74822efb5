"""The rows of the print check: findings, and each printer with the reason why the part fits or not."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.printers.printer import JOB_RUNS
from kiosk.printroom.matching.finding import Finding, Fit, Level
from kiosk.printroom.overview import PrinterView
from kiosk.screens.qt import translate
from kiosk.screens.text.findings import Wording, finding_words
from kiosk.screens.text.formats import UNKNOWN
from kiosk.screens.text.printer_labels import doing_word

FREE, LATER, NEVER = 0, 1, 2
WORST_FIRST = (Level.STOP, Level.OVERRIDE, Level.ADVICE, Level.OK)


@dataclass(frozen=True, slots=True)
class FindingLine:
    """`level`: ok, advice, or stop for all that blocks the print."""

    key: str
    level: str  # ok, advice or stop
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
    worst_first = sorted(findings, key=lambda finding: WORST_FIRST.index(finding.level))
    return [FindingLine(_key(f), _shown_level(f.level), *finding_words(f, wording)) for f in worst_first]


def printer_fit(printer: PrinterView, check: Fit, wording: Wording, *, chosen: bool) -> PrinterFit:
    """The row of a printer. check: of the part on it."""
    why = check.findings[-1]
    if not check.fits:
        why = next(finding for finding in check.findings if finding.level.blocks)
    words, _ = finding_words(why, wording)
    mark = "free" if check.free else "out_of_order" if why.code == "awaiting_clear" else "in_use"
    return PrinterFit(printer.id, printer.name, printer.colour, mark, words, _when(printer, wording), chosen)


def _key(finding: Finding) -> str:
    """Nozzle, bed and chamber may each have a finding with the same code."""
    return f"{finding.code} {finding.values.get('part', '')}".rstrip()


def _shown_level(level: Level) -> str:
    return (Level.STOP if level.blocks else level).value


def rank(check: Fit) -> int:
    """Order in the list: free printers first, those that never fit last."""
    return FREE if check.free else LATER if check.fits else NEVER


def next_action(check: Fit) -> str:
    if check.free:
        return "prepare"
    return "clear" if check.findings[-1].code == "awaiting_clear" else "wait"


def support_words(supports: bool | None) -> str:
    if supports is None:
        return UNKNOWN
    return translate("PrintCheckViewModel", "supports") if supports else translate("PrintCheckViewModel", "no supports")


def _when(printer: PrinterView, wording: Wording) -> str:
    """Where there is little room: when it will be free, or its state."""
    if printer.state in JOB_RUNS and printer.done_at is not None:
        return translate("PrintCheckViewModel", "free %1").replace("%1", wording.clock(printer.done_at))
    return doing_word(printer)
