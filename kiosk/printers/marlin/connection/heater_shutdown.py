"""Heaters off, confirmed by reading their targets as 0 (H21), and repeated until that was seen (H27)."""

from collections.abc import Callable

from kiosk.printers.marlin.connection.temperature_polling import TemperaturePolling
from kiosk.printers.marlin.connection.timers import Timers
from kiosk.printers.marlin.sending.send_stream import SendStream
from kiosk.printers.marlin.wire.framing import CommandKind

POLL_INTERVAL_S = 0.5
TIMEOUT_S = 15.0
ABORT_INTERVAL_S = 0.5
REPEAT_INTERVAL_S = 5.0
MAX_BUSY_S = 180.0
"""The longest that a board may be busy with earlier commands before its heaters count as not off."""

OnChecked = Callable[[bool, float], None]


class HeaterShutdown:
    """At most one shutdown at a time: `start`, then `check` with every reading.

    `is_overdue`: the result was False, and the commands are repeated; `on_late_off(now_s)` is called once all targets
    are 0 after all.
    """

    def __init__(
        self,
        stream: SendStream,
        timers: Timers,
        temperatures: TemperaturePolling,
        abort_wait: Callable[[float], None],
    ) -> None:
        """abort_wait: makes the board stop waiting for a temperature or a person."""
        self.is_overdue = False
        self.on_late_off: Callable[[float], None] | None = None
        self._stream = stream
        self._timers = timers
        self._temperatures = temperatures
        self._abort_wait = abort_wait
        self._on_checked: OnChecked | None = None
        self._polling_since_s: float | None = None
        self._last_deadline_s = 0.0
        self._sent_s = 0.0

    def start(self, on_checked: OnChecked, now_s: float, *, afterwards: tuple[bytes, ...] = ()) -> None:
        """Turn heaters and fan off, aborting a heat-up, then send `afterwards`.

        Calls `on_checked(True, now_s)` once all targets were read as 0, or `on_checked(False, now_s)` after a time-out.
        """
        self._on_checked, self._polling_since_s, self.is_overdue = on_checked, None, False
        self._last_deadline_s = now_s + MAX_BUSY_S
        self._restart_timeout(now_s)
        self._stream.probe(now_s)
        self._send_off(now_s, b"M107", *afterwards)
        self._abort_heating(now_s)

    def extend(self, now_s: float) -> None:
        """Restart the time-out while the board is still busy with earlier commands."""
        if self._on_checked and self._polling_since_s is None and self._timers.is_set("heater check"):
            self._restart_timeout(now_s)

    def cancel(self) -> None:
        """Drop the shutdown without a result."""
        self._on_checked, self.is_overdue = None, False
        self._timers.cancel("heater check", "heater poll", "abort heating", "heater repeat")

    def give_up(self, now_s: float) -> None:
        """The result is False; go on repeating."""
        on_checked, self._on_checked, self.is_overdue = self._on_checked, None, True
        self._timers.cancel("heater check")
        self._repeat(now_s)
        if on_checked:
            on_checked(False, now_s)

    def repeat_without_result(self, now_s: float) -> None:
        """Call nothing about the result, which was reported by other means; go on repeating."""
        self._on_checked = None
        if not self.is_overdue:
            self.give_up(now_s)

    def check(self, now_s: float) -> None:
        """Finish if all heaters reported now have a target of 0."""
        is_active = self._on_checked is not None or self.is_overdue
        if not is_active or self._polling_since_s is None or now_s < self._polling_since_s:
            return
        sensors = self._temperatures.sensors
        if "B" not in sensors and not sensors.keys() & {"T", "T0"}:
            return
        targets = self._temperatures.targets
        if targets and not any(target is None or target for target in targets):
            self._finish(now_s)
        elif now_s - self._sent_s >= REPEAT_INTERVAL_S and not self._stream.has_commands:
            self._send_off(now_s)

    def _send_off(self, now_s: float, *afterwards: bytes) -> None:
        self._sent_s = now_s
        off = self._temperatures.off_commands
        self._stream.send(*off, *afterwards, b"M105", on_done=self._start_polling)

    def _restart_timeout(self, now_s: float) -> None:
        self._timers.set("heater check", min(now_s + TIMEOUT_S, self._last_deadline_s), self.give_up)

    def _abort_heating(self, now_s: float) -> None:
        if self._stream.oldest_kind in {CommandKind.HEAT_WAIT, CommandKind.USER_WAIT}:
            self._abort_wait(now_s)
        self._timers.set("abort heating", now_s + ABORT_INTERVAL_S, self._abort_heating)

    def _repeat(self, now_s: float) -> None:
        if not self._stream.has_commands:
            self._send_off(now_s)
        self._timers.set("heater repeat", now_s + REPEAT_INTERVAL_S, self._repeat)

    def _start_polling(self, now_s: float) -> None:
        if self._on_checked and self._polling_since_s is None:
            self._last_deadline_s = now_s + TIMEOUT_S
            self._restart_timeout(now_s)
        if (self._on_checked or self.is_overdue) and self._polling_since_s is None:
            self._polling_since_s = now_s
            self._poll(now_s)

    def _poll(self, now_s: float) -> None:
        self._stream.poll(b"M105", now_s)
        self._timers.set("heater poll", now_s + POLL_INTERVAL_S, self._poll)

    def _finish(self, now_s: float) -> None:
        on_checked, is_late = self._on_checked, self.is_overdue
        self.cancel()
        if on_checked:
            on_checked(True, now_s)
        elif is_late and self.on_late_off:
            self.on_late_off(now_s)
