"""Heaters off, confirmed by reading their targets as 0 (H21)."""

from collections.abc import Callable

from kiosk.printers.marlin.connection.temperature_polling import TemperaturePolling
from kiosk.printers.marlin.connection.timers import Timers
from kiosk.printers.marlin.sending.send_stream import SendStream
from kiosk.printers.marlin.wire.framing import CommandKind

POLL_INTERVAL_S = 0.5
TIMEOUT_S = 15.0
ABORT_INTERVAL_S = 0.5
OFF_COMMANDS = (b"M104 S0", b"M140 S0", b"M107")

OnChecked = Callable[[bool, float], None]


class HeaterShutdown:
    """At most one shutdown at a time: `start`, then `check` with every reading until `on_checked` was called."""

    def __init__(
        self,
        stream: SendStream,
        timers: Timers,
        temperatures: TemperaturePolling,
        abort_wait: Callable[[float], None],
    ) -> None:
        """abort_wait: makes the board stop waiting for a temperature."""
        self._stream = stream
        self._timers = timers
        self._temperatures = temperatures
        self._abort_wait = abort_wait
        self._on_checked: OnChecked | None = None
        self._polling_since_s: float | None = None

    def start(self, on_checked: OnChecked, now_s: float, *, afterwards: tuple[bytes, ...] = ()) -> None:
        """Turn heaters and fan off, aborting a heat-up, then send `afterwards`.

        Calls `on_checked(True, now_s)` once all targets were read as 0, or `on_checked(False, now_s)` after a time-out.
        """
        self._on_checked, self._polling_since_s = on_checked, None
        self._restart_timeout(now_s)
        self._stream.probe(now_s)
        self._stream.send(*OFF_COMMANDS, *afterwards, b"M105", on_done=self._start_polling)
        self._abort_heating(now_s)

    def extend(self, now_s: float) -> None:
        """Restart the time-out while the board is still busy with earlier commands."""
        if self._on_checked and self._polling_since_s is None and self._timers.is_set("heater check"):
            self._restart_timeout(now_s)

    def cancel(self) -> None:
        """Drop the shutdown without a result."""
        self._on_checked = None
        self._timers.cancel("heater check", "heater poll", "abort heating")

    def check(self, now_s: float) -> None:
        """Finish if all heaters reported now have a target of 0."""
        if not self._on_checked or self._polling_since_s is None or now_s < self._polling_since_s:
            return
        sensors = self._temperatures.sensors
        if "B" not in sensors and not sensors.keys() & {"T", "T0"}:
            return
        targets = [target for name, (_actual, target) in sensors.items() if name[0] in "TBC"]
        if targets and not any(target is None or target for target in targets):
            self._finish(True, now_s)

    def _restart_timeout(self, now_s: float) -> None:
        self._timers.set("heater check", now_s + TIMEOUT_S, lambda at_s: self._finish(False, at_s))

    def _abort_heating(self, now_s: float) -> None:
        if self._stream.oldest_kind is CommandKind.HEAT_WAIT:
            self._abort_wait(now_s)
        self._timers.set("abort heating", now_s + ABORT_INTERVAL_S, self._abort_heating)

    def _start_polling(self, now_s: float) -> None:
        if self._on_checked:
            self._polling_since_s = now_s
            self._restart_timeout(now_s)
            self._poll(now_s)

    def _poll(self, now_s: float) -> None:
        self._stream.poll(b"M105", now_s)
        self._timers.set("heater poll", now_s + POLL_INTERVAL_S, self._poll)

    def _finish(self, confirmed: bool, now_s: float) -> None:
        on_checked = self._on_checked
        self.cancel()
        if on_checked:
            on_checked(confirmed, now_s)
