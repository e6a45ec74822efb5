"""What is so now in the whole hub, as plain values for others (N9). No name of a person or of a file is in it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from kiosk.base.clock import Clock, to_text
from kiosk.hub.alarms import Alarm, open_alarms
from kiosk.hub.equipment.service import EquipmentService, EquipmentView
from kiosk.hub.opening_hours import Opening
from kiosk.hub.settings.current import HubSettings
from kiosk.hub.visitors.retention_runs import RetentionRun, last_run
from kiosk.hub.visits import Visits
from kiosk.printers.printer import PrinterState
from kiosk.printroom.overview import Overview, PrinterView
from kiosk.store.heartbeats import SILENT_AFTER_S, Liveness, Process
from kiosk.store.process_runs import last_seen_at


@dataclass(frozen=True, slots=True)
class ProcessStatus:
    """One process; `silent_since`: when it was last known to work, None if it works or never ran."""

    name: str
    alive: bool
    silent_since: datetime | None


@dataclass(frozen=True, slots=True)
class Reading:
    """A measured temperature in °C, its target, and its age in seconds; None is unknown."""

    celsius: float | None
    target: float | None
    age_s: float | None


@dataclass(frozen=True, slots=True)
class PrinterStatusNow:
    """One printer. progress 0–1 and readings as last reported; their age says how old they are."""

    slug: str
    name: str
    state: str
    last_state: str
    since: datetime | None
    progress: float | None
    done_at: datetime | None
    readings: Mapping[str, Reading]


@dataclass(frozen=True, slots=True)
class HubStatus:
    """Everything, at one moment."""

    at: datetime
    name: str
    open: bool
    changes_at: datetime | None
    """When the hub closes or opens next."""
    people_inside: int
    processes: tuple[ProcessStatus, ...]
    printers: tuple[PrinterStatusNow, ...]
    alarms: tuple[Alarm, ...]
    equipment: tuple[EquipmentView, ...]
    retention: RetentionRun | None = None
    """When old data was last deleted, and how much; None: never yet."""


class StatusReader:
    """Reads the status from both databases. One thread."""

    def __init__(self, hub_db: Database, live_db: Database, clock: Clock, name: str, opening: Opening) -> None:
        self._hub, self._live, self._clock, self.name, self.opening = hub_db, live_db, clock, name, opening

    def follow(self, settings: HubSettings) -> None:
        """Another name and other hours are set."""
        self.name, self.opening = settings.hub.name, settings.opening

    def read(self) -> HubStatus:
        """What is so now; a process that does not beat now is silent now."""
        now = self._clock.now()
        processes = tuple(self._process(process) for process in Process)
        print_room = next(one for one in processes if one.name == Process.PRINT_ROOM)
        liveness = Liveness(self._live, self._clock, grace_s=0.0)
        overview = Overview(self._hub, self._live, self._clock, liveness)
        is_open = self.opening.is_open(now)
        zones = EquipmentService(self._hub, self._clock, liveness).zones()
        return HubStatus(
            at=now,
            name=self.name,
            open=is_open,
            changes_at=self.opening.closing_at(now) if is_open else self.opening.next_opening_at(now),
            people_inside=Visits(self._hub, self._clock).people_inside(),
            processes=processes,
            printers=tuple(_printer(view, print_room.silent_since) for view in overview.printers()),
            alarms=open_alarms(self._hub),
            equipment=tuple(item for zone in zones for item in zone.items),
            retention=last_run(self._hub),
        )

    def _process(self, process: Process) -> ProcessStatus:
        beat = Liveness(self._live, self._clock, process).last_beat()
        alive = beat is not None and beat.age_s < SILENT_AFTER_S
        seen_at = beat.at if beat is not None else last_seen_at(self._hub, process)
        return ProcessStatus(process.value, alive, None if alive else seen_at)


def as_json(status: HubStatus) -> dict[str, Any]:
    """The status for programs; times are UTC, ISO 8601, ages in seconds."""
    return {
        "at": to_text(status.at),
        "hub": {
            "name": status.name,
            "open": status.open,
            "changes_at": _text(status.changes_at),
            "people_inside": status.people_inside,
        },
        "processes": [
            {"name": one.name, "alive": one.alive, "silent_since": _text(one.silent_since)} for one in status.processes
        ],
        "printers": [printer_json(printer) for printer in status.printers],
        "alarms": [alarm_json(alarm) for alarm in status.alarms],
        "retention": retention_json(status.retention),
    }


def printer_json(printer: PrinterStatusNow) -> dict[str, Any]:
    return {
        "slug": printer.slug,
        "name": printer.name,
        "state": printer.state,
        "last_state": printer.last_state,
        "since": _text(printer.since),
        "progress": printer.progress,
        "done_at": _text(printer.done_at),
        "readings": {
            name: {"celsius": one.celsius, "target": one.target, "age_s": one.age_s}
            for name, one in printer.readings.items()
        },
    }


def retention_json(run: RetentionRun | None) -> dict[str, Any] | None:
    """When old data was last deleted; how much of it is for whoever looks at the machine itself (P7)."""
    return None if run is None else {"at": to_text(run.at)}


def alarm_json(alarm: Alarm) -> dict[str, Any]:
    return {
        "cause": alarm.cause.value,
        "severity": alarm.severity.name.lower(),
        "printer": alarm.printer_name,
        "raised_at": to_text(alarm.raised_at),
        "acknowledged_at": _text(alarm.acknowledged_at),
        "cleared_at": _text(alarm.cleared_at),
    }


def _printer(view: PrinterView, silent_since: datetime | None) -> PrinterStatusNow:
    reading = view.reading
    age_s = None if reading is None else round(reading.age_s, 1)
    known = view.state is not PrinterState.NOT_KNOWN
    return PrinterStatusNow(
        slug=view.slug,
        name=view.name,
        state=view.state.value,
        last_state=view.last_state.value,
        since=view.since_at if known else silent_since,
        progress=view.fraction,
        done_at=view.done_at,
        readings={
            "nozzle": Reading(*(None, None) if reading is None else (reading.tool_c, reading.tool_target_c), age_s),
            "bed": Reading(*(None, None) if reading is None else (reading.bed_c, reading.bed_target_c), age_s),
        },
    )


def _text(moment: datetime | None) -> str | None:
    return None if moment is None else to_text(moment)
