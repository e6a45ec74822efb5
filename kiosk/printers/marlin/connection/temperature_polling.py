"""Temperatures of a board: polled unless it reports them by itself, and reported with every reading (H6, H16)."""

from collections.abc import Callable

from kiosk.printers.marlin.connection.timers import Timers
from kiosk.printers.marlin.sending.send_stream import SendStream
from kiosk.printers.printer import PrinterEvent, TemperaturesRead

POLL_HOT_S = 2.0
POLL_IDLE_S = 5.0
POLL_REPORTING_S = 10.0
HOT_C = 45.0

Reading = tuple[float | None, float | None]
"""Actual and target in °C; None is unknown."""


class TemperaturePolling:
    """The last readings by sensor name. `autoreports`: the board reports temperatures by itself."""

    def __init__(self, stream: SendStream, timers: Timers, report: Callable[[PrinterEvent], None]) -> None:
        self.autoreports = False
        self.sensors: dict[str, tuple[float, float | None]] = {}
        self._seen: set[str] = set()
        self._stream = stream
        self._timers = timers
        self._report = report

    def update(self, sensors: dict[str, tuple[float, float | None]]) -> None:
        """Replace all readings; sensors that are missing become unknown."""
        self.sensors = sensors
        self._seen |= sensors.keys()
        self._report(TemperaturesRead(*self.tool, *self.bed))

    def clear(self) -> None:
        """Make all readings unknown, and report that."""
        self.sensors = {}
        self._seen.clear()
        self._report(TemperaturesRead(None, None, None, None))

    @property
    def tool(self) -> Reading:
        """The nozzle; of several the one with the highest target."""
        tools = [reading for name, reading in self.sensors.items() if name.startswith("T")]
        return max(tools, key=lambda reading: (reading[1] or 0.0, reading[0]), default=(None, None))

    @property
    def off_commands(self) -> tuple[bytes, ...]:
        """Turn off every heater that this board has reported: tools, bed and chamber (H27)."""
        tools = sorted(name for name in self._seen if name[0] == "T" and name[1:].isdigit())
        each = tuple(b"M104 %b S0" % name.encode("ascii") for name in tools) if len(tools) > 1 else ()
        return (b"M104 S0", b"M140 S0", *each, *((b"M141 S0",) if "C" in self._seen else ()))

    @property
    def targets(self) -> list[float | None]:
        """The targets of all heaters in °C; None: not reported."""
        return [target for name, (_actual, target) in self.sensors.items() if name[0] in "TBC"]

    @property
    def bed(self) -> Reading:
        return self.sensors.get("B", (None, None))

    def start(self, now_s: float) -> None:
        """Poll now and from now on; rarely if the board reports by itself.

        During a job it continues in any case: the reply to M105 also shows whether an `ok` was lost (H14).
        """
        if not self.autoreports or self._stream.feed:
            self._stream.poll(b"M105", now_s)
        self._timers.set("temperature poll", now_s + self._interval_s, self.start)

    def stop(self) -> None:
        """Poll no more; what the board reports by itself is unknown again."""
        self.autoreports = False
        self._timers.cancel("temperature poll")

    @property
    def _interval_s(self) -> float:
        if self.autoreports:
            return POLL_REPORTING_S
        hot = any((target or 0) > 0 or actual > HOT_C for actual, target in self.sensors.values())
        return POLL_HOT_S if hot else POLL_IDLE_S
