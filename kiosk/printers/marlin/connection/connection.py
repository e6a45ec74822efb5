"""One connection to a board: its output, timers, firmware and temperatures, and the events reported about it.

Shared by the handshake, the job and the shutdown; none of them does I/O or reads a clock.
"""

from dataclasses import replace

from kiosk.base.reason import Reason
from kiosk.printers.marlin.connection.emergency_stop import EmergencyStop
from kiosk.printers.marlin.connection.heater_shutdown import HeaterShutdown
from kiosk.printers.marlin.connection.temperature_polling import TemperaturePolling
from kiosk.printers.marlin.connection.timers import Timers
from kiosk.printers.marlin.firmware_note import FirmwareNote
from kiosk.printers.marlin.journal.job_journal import JournalEntry
from kiosk.printers.marlin.sending.flow_control import EARLY_STOP_BYTES, STOP_RESERVE_BYTES
from kiosk.printers.marlin.sending.send_stream import SendStream
from kiosk.printers.marlin.wire.replies import TemperaturesReported
from kiosk.printers.marlin.wire.send_limits import SendLimits
from kiosk.printers.printer import PrinterEvent, PrinterState, StateChanged


class BoardConnection:
    """`note`: what is known of the firmware once the board has identified itself. `state`: the last one reported."""

    def __init__(self, limits: SendLimits | None, *, may_hold_back: bool = False) -> None:
        """limits: configured ones, which no firmware note changes.

        may_hold_back: the board may have USB of its own, and then blocks the link while its buffer is full (H34).
        """
        self._may_hold_back = may_hold_back
        self.stream = SendStream(limits or SendLimits())
        self.timers = Timers()
        self.temperatures = TemperaturePolling(self.stream, self.timers, self.report)
        self.heater_shutdown = HeaterShutdown(self.stream, self.timers, self.temperatures, self.abort_wait)
        self.emergency_stop = EmergencyStop(self.stream, self.timers, self.temperatures)
        self.state = PrinterState.OFFLINE
        self.note: FirmwareNote | None = None
        self.position_mm: dict[str, float] = {}
        self._reason: Reason | None = None
        self._limits_are_fixed = limits is not None
        self._events: list[PrinterEvent] = []
        self._entries: list[JournalEntry] = []

    def set_firmware(self, note: FirmwareNote | None) -> None:
        """Apply a firmware note; None: the firmware is unknown."""
        self.note = note
        self.stream.set_firmware(note)
        self.stream.reads_while_blocked = False
        self._update_limits()

    def set_emergency_parser(self, has_one: bool) -> None:
        """Whether the board reads M108, M112 and M876 while it executes something else (H26)."""
        self.stream.reads_while_blocked = has_one
        self._update_limits()

    def _update_limits(self) -> None:
        if not self._limits_are_fixed:
            limits = self.note.limits if self.note else SendLimits()
            early = 0 if self.stream.reads_while_blocked else EARLY_STOP_BYTES
            reserved = STOP_RESERVE_BYTES if self._may_hold_back else early
            self.stream.window.limits = replace(limits, reserve_bytes=reserved)

    def report(self, event: PrinterEvent) -> None:
        """Queue an event for `take_events`."""
        self._events.append(event)

    def take_events(self) -> list[PrinterEvent]:
        """Return the events since the last call."""
        events, self._events = self._events, []
        return events

    def write_journal(self, entry: JournalEntry) -> None:
        """Queue a journal entry for `take_journal_entries`."""
        self._entries.append(entry)

    def take_journal_entries(self) -> list[JournalEntry]:
        """Return the journal entries since the last call; they must be stored before anything is sent or reported."""
        entries, self._entries = self._entries, []
        return entries

    def set_state(self, state: PrinterState, reason: Reason | None = None) -> None:
        """Report the state if it or its reason has changed."""
        if state is not self.state or reason != self._reason:
            self.state, self._reason = state, reason
            self.report_state()

    def report_state(self) -> None:
        self.report(StateChanged(self.state, self._reason))

    def receive_temperatures(self, reply: TemperaturesReported, now_s: float) -> None:
        """Update the readings, and finish a heater shutdown they confirm."""
        self.temperatures.update(reply.sensors)
        self.heater_shutdown.check(now_s)
        self.emergency_stop.receive_temperatures(now_s)

    def abort_wait(self, now_s: float) -> None:
        """Make the board stop waiting for a temperature or a person, in the firmware's own way if it has one."""
        for command in (self.note.cancel if self.note else ()) or (b"M108",):
            if self.note is None or self.note.supports(command):
                self.stream.urgent.abort_wait(command, now_s)
