"""One job with its file, as the print room works with it."""

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from kiosk.base.clock import from_text_or_none
from kiosk.gcode.print_facts import PrintFacts
from kiosk.printers.print_job import LayerPause, PrintJob
from kiosk.printroom.job_state import JobState
from kiosk.printroom.overrides import Override
from kiosk.printroom.print_files import stored_path
from kiosk.printroom.printer_status import OpenJob


@dataclass(frozen=True, slots=True)
class JobRow:
    """One job with its file."""

    id: str
    sha256: str
    file_name: str
    facts: PrintFacts
    size_bytes: int
    printer_id: str | None
    job_state: JobState
    bed_confirmed_at: datetime | None
    override: Override | None = None
    heaters_off: bool = False
    bed_confirmed_by: str | None = None
    """None: nobody did, or the printer clears its bed by itself."""
    pause_at_layer: int | None = None
    cancelled_objects: tuple[str, ...] = ()

    def layer_pause(self, layer: int) -> LayerPause | None:
        """Where this layer begins; None if the file does not say."""
        starts = self.facts.layer_starts
        return next((LayerPause(layer, at_byte) for at_byte, number in starts if number == layer), None)

    @property
    def open_job(self) -> OpenJob:
        """As its printer's tracker needs it."""
        facts = self.facts
        return OpenJob(
            id=self.id,
            job_state=self.job_state,
            file_name=self.file_name,
            layers=facts.layers or None,
            size_bytes=self.size_bytes,
            layer_starts=facts.layer_starts,
            estimate_s=facts.estimate_s or None,
            extruded_at=facts.extruded_at,
            filament_mm=facts.filament_mm or None,
            tools=facts.tools,
        )

    def print_job(self, files_dir: Path, start_by_s: float = math.inf) -> PrintJob:
        """As a printer needs it. start_by_s: see PrintJob."""
        facts = self.facts
        return PrintJob(
            job_id=self.id,
            path=stored_path(files_dir, self.sha256),
            name=self.file_name,
            estimate_s=facts.estimate_s or None,
            sha256=self.sha256,
            layers=facts.layers or None,
            layer_height_mm=facts.layer_height_mm or None,
            layer_starts=facts.layer_starts,
            heaters_off=self.heaters_off,
            start_by_s=start_by_s,
            layer_pause=None if self.pause_at_layer is None else self.layer_pause(self.pause_at_layer),
        )


def job_row(found: Mapping[str, Any]) -> JobRow:
    """Of a row of `job` with its file."""
    return JobRow(
        id=found["id"],
        sha256=found["sha256"],
        file_name=found["file_name"],
        facts=PrintFacts.from_json(found["facts"]),
        size_bytes=found["size_bytes"],
        printer_id=found["printer_id"],
        job_state=JobState(found["job_state"]),
        bed_confirmed_at=from_text_or_none(found["bed_confirmed_at"]),
        override=Override.of_row(found),
        heaters_off=bool(found["heaters_off"]),
        bed_confirmed_by=found["bed_confirmed_by"],
        pause_at_layer=found["pause_at_layer"],
        cancelled_objects=tuple(json.loads(found["cancelled_objects"])),
    )
