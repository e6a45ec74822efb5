"""What is told of a job, as a screen could show it; and what a drill leaves for its tests."""

from dataclasses import dataclass
from typing import Any

from tests.drills.watching import Watching


@dataclass(frozen=True)
class Story:
    """What is told of one job, and of its printer since the job began."""

    job: dict[str, Any]
    printer: dict[str, Any]
    answers: list[tuple[str, str | None, str | None]]
    """Each order about the printer since then: action, answer, reason."""
    alarms: list[tuple[str, str | None]]
    """Each alarm of the printer since then: kind, words."""
    shown: list[str]
    """The states that were shown, in order, each with its words."""
    starts: int
    """How often the server really began to print the job's file."""

    @property
    def end(self) -> tuple[str, str | None]:
        """The job's outcome and its reason."""
        return self.job["outcome"], self.job["reason"]

    @property
    def state(self) -> tuple[str, str]:
        """The job's state and the one that is shown of the printer."""
        return self.job["job_state"], self.printer["printer_state"]

    @property
    def bed_is_to_be_cleared(self) -> bool:
        """Is it stored that something may lie on the bed?"""
        return self.printer["bed_clear"] == 0

    @property
    def kinds(self) -> set[str]:
        """The kinds of alarms."""
        return {kind for kind, _ in self.alarms}


@dataclass(frozen=True)
class Drill:
    """The stories by printer, while it was out of order and after; and who looked at the printer beside them."""

    meanwhile: dict[str, Story]
    after: dict[str, Story]
    witness: Watching
