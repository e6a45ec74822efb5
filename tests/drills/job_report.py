"""What the hub records of a job and of its printer, and what a drill leaves for its tests."""

from dataclasses import dataclass, field
from typing import Any

from kiosk.base.reason import Reason
from tests.drills.printer_monitor import PrinterMonitor


@dataclass(frozen=True)
class ShownState:
    """A state of a printer that was shown, and the state in which its job was then."""

    printer_state: str
    reason: Reason | None
    job_state: str | None


@dataclass(frozen=True)
class JobReport:
    """One job, and its printer since the job was ordered."""

    job: dict[str, Any]
    printer: dict[str, Any]
    answers: list[tuple[str, str | None, Reason | None]]
    """Each order for the printer: action, answer, reason."""
    alarms: list[tuple[str, Reason | None]]
    """Each alarm of the printer: cause, reason."""
    history: list[ShownState]
    """Every state of the printer that was shown, in order."""
    starts: int
    """How often the server began to print the job's file."""

    @property
    def end(self) -> tuple[str | None, Reason | None]:
        """The job's outcome and its reason."""
        return self.job["outcome"], self.job["reason"]

    @property
    def states(self) -> tuple[str, str]:
        """The states of the job and of the printer."""
        return self.job["job_state"], self.printer["printer_state"]

    @property
    def bed_clear(self) -> bool:
        """False when something may lie on the bed."""
        return bool(self.printer["bed_clear"])

    @property
    def alarm_causes(self) -> set[str]:
        """The causes of all alarms."""
        return {cause for cause, _ in self.alarms}

    def when(self, printer_state: str) -> list[ShownState]:
        """The times at which the printer was shown in this state."""
        return [shown for shown in self.history if shown.printer_state == printer_state]


@dataclass(frozen=True)
class DrillResult:
    """The reports by printer after the drill, and the monitor of the printer beside them."""

    reports: dict[str, JobReport]
    bystander: PrinterMonitor
    meanwhile: dict[str, JobReport] = field(default_factory=dict)
    """The reports before staff acted, where they do."""
