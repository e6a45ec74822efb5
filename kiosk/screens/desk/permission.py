"""What an operator must allow before a file is printed on the chosen printer, and the reason given (G3, G6)."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.gcode.print_facts import PrintFacts
from kiosk.printroom.matching.commands import heaters_left_on
from kiosk.printroom.matching.finding import Finding, Fit
from kiosk.printroom.orders import StartOptions
from kiosk.printroom.overrides import Override, OverrideReason
from kiosk.printroom.overview import JobView, PrinterView
from kiosk.screens.text.override_words import reason_words


@dataclass(frozen=True, slots=True)
class StartRequest:
    """What goes with a start: the findings to override and why; whether the heaters are switched off after it."""

    findings: tuple[Finding, ...] = ()
    reason: OverrideReason | None = None
    heaters_off: bool = False

    def options(self, printer_id: str, staff_id: str, now: datetime) -> StartOptions:
        """As an order takes it, in this person's name."""
        if self.reason is None:
            return StartOptions(heaters_off=self.heaters_off)
        override = Override.give(self.reason, self.findings, printer_id, staff_id, now)
        return StartOptions(override, self.heaters_off)


@dataclass(frozen=True, slots=True)
class ReasonLine:
    key: str
    words: str
    detail: str
    chosen: bool


class Permission:
    """The choices of a person about one file. `look_at` must be called whenever a finding may have changed.

    Attributes:
        reason: chosen; None until somebody does. It counts for the findings that were shown then.
        wants_heaters_off: where the file leaves heaters on; on until somebody declines it.
        leaves_hot: whether it does on the chosen printer.
        is_needed: whether there is something to allow that is not allowed already.
    """

    def __init__(self) -> None:
        self.reason: OverrideReason | None = None
        self.wants_heaters_off = True
        self.leaves_hot = False
        self.is_needed = False
        self._findings: tuple[Finding, ...] = ()

    def begin(self, job: JobView | None) -> None:
        """Another file is looked at. job: the one in the queue, if it has one."""
        self.reason = None
        self.wants_heaters_off = True if job is None else job.heaters_off

    def look_at(self, facts: PrintFacts, chosen: tuple[PrinterView, Fit] | None, job: JobView | None) -> None:
        """Judge a file on the chosen printer; None: on none."""
        if chosen is None:
            self._findings, self.leaves_hot, self.is_needed = (), False, False
            return
        printer, check = chosen
        if check.to_override != self._findings:
            self._findings, self.reason = check.to_override, None
        self.leaves_hot = bool(heaters_left_on(facts, printer)) and not facts.is_cut_off
        override = job.override if job is not None else None
        self.is_needed = not all(_is_allowed(finding, override, printer.id) for finding in self._findings)

    def request(self) -> StartRequest:
        """What goes with the order."""
        return StartRequest(self._findings, self.reason, self.leaves_hot and self.wants_heaters_off)

    def lines(self) -> list[ReasonLine]:
        """The reasons to choose from."""
        return [ReasonLine(each.value, *reason_words(each), chosen=each is self.reason) for each in OverrideReason]


def _is_allowed(finding: Finding, override: Override | None, printer_id: str) -> bool:
    return override is not None and override.allows(finding, printer_id)
