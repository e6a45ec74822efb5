"""One job as the screens show it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from kiosk.base.clock import from_text, from_text_or_none
from kiosk.base.reason import Reason, from_json
from kiosk.gcode.print_facts import PrintFacts
from kiosk.printroom.overrides import Override

_COLUMNS = ("id", "sha256", "file_name", "printer_id", "job_state", "outcome", "created_by", "progress", "number",
               "copy", "copies", "material", "colour", "wanted_printer_id", "request_id", "result",
               "shelf", "pause_at_layer")  # fmt: skip
"""Shown as they are stored."""


@dataclass(frozen=True, slots=True)
class JobView:
    """One job as a screen shows it. `progress` is 0–1."""

    id: str
    sha256: str
    file_name: str
    facts: PrintFacts
    printer_id: str | None
    job_state: str
    outcome: str | None
    reason: Reason | None
    created_at: datetime
    created_by: str | None
    started_at: datetime | None
    ended_at: datetime | None
    progress: float
    starting: bool
    """A start was ordered and is not answered yet."""
    override: Override | None = None
    override_name: str = ""
    """Who gave the override; for staff only."""
    heaters_off: bool = False
    number: int | None = None
    """By which people speak of it; its copies share it."""
    copy: int = 1
    copies: int = 1
    material: str = ""
    colour: str = ""
    """As wished; empty: any, which for the material means that of the file."""
    held: bool = False
    """Staff keep it back: it is in the queue, and not planned."""
    due_day: date | None = None
    may_run_alone: bool = False
    """While the hub is closed, on a printer that may."""
    wanted_printer_id: str | None = None
    """The only one it is for; None: any that fits."""
    request_id: str | None = None
    result: str | None = None
    shelf: int | None = None
    pause_at_layer: int | None = None
    """Where staff want it to pause."""
    cancelled_objects: tuple[str, ...] = ()
    """Keys of the objects that are left out."""

    @property
    def queued(self) -> bool:
        """True while it waits for a printer and a person."""
        return self.job_state == "waiting" and not self.starting


def job_view(found: Mapping[str, Any], facts: PrintFacts, *, starting: bool) -> JobView:
    """Of a row of `job` with its file and the name of who gave its override."""
    return JobView(
        **{name: found[name] for name in _COLUMNS},
        facts=facts,
        reason=from_json(found["reason"]),
        created_at=from_text(found["created_at"]),
        started_at=from_text_or_none(found["started_at"]),
        ended_at=from_text_or_none(found["ended_at"]),
        starting=starting,
        override=Override.of_row(found),
        override_name=found["override_name"] or "",
        heaters_off=bool(found["heaters_off"]),
        held=found["held_at"] is not None,
        due_day=date.fromisoformat(found["due_day"]) if found["due_day"] else None,
        may_run_alone=bool(found["may_run_alone"]),
        cancelled_objects=tuple(json.loads(found["cancelled_objects"])),
    )
