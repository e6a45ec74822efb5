"""Emergency stop, seen to have happened: repeated until the board says so, restarts or falls silent (H20, H27).

A halted Marlin answers nothing; a board that still answers did not stop. The silence of one that may wait without
listening proves nothing. Sans-I/O.
"""

from collections.abc import Callable

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.marlin.connection.temperature_polling import TemperaturePolling
from kiosk.printers.marlin.connection.timers import Timers
from kiosk.printers.marlin.sending.send_stream import SendStream

REPEAT_INTERVAL_S = 1.0
SILENCE_S = 2.5
"""Longer than the interval of any report of a running board: it reports each second while it waits, and by M155 S2."""
LONG_SILENCE_S = 12.0
"""A board that sent nothing for so long before the stop can't be seen to fall silent."""
ALARM_AFTER_S = 5.0
RESET_PULSE_S = 0.25
DID_NOT_STOP = Reason(ReasonCode.DID_NOT_STOP)
STOPPED_BY_PERSON = Reason(ReasonCode.STOPPED_BY_PERSON)

OnTime = Callable[[float], None]


class EmergencyStop:
    """At most one stop at a time; `on_stopped(now_s)` or `on_alarm(now_s)` is called once, and the latter may be
    followed by the former.

    `is_alarmed`: the printer did not stop. `received_s`: when the board sent a line last. `dtr`: the level to set on
    the port's DTR line now, if any (`take_dtr`).
    """

    def __init__(self, stream: SendStream, timers: Timers, temperatures: TemperaturePolling) -> None:
        self._stream = stream
        self._timers = timers
        self._temperatures = temperatures
        self._on_stopped: OnTime | None = None
        self._on_alarm: OnTime | None = None
        self._began_s = 0.0
        self.received_s = 0.0
        self._is_hot = False
        self._repeats_stop = True
        self._may_be_deaf = False
        self._dtr: bool | None = None
        self._is_dtr_low = False
        self.is_alarmed = False

    @property
    def is_active(self) -> bool:
        """Whether it is not certain yet that everything is off."""
        return self._on_stopped is not None

    @property
    def is_stopping(self) -> bool:
        """Whether an M112 was sent and the board was not seen to stop."""
        return self.is_active and self._repeats_stop

    def start(self, on_stopped: OnTime, on_alarm: OnTime, now_s: float) -> None:
        """Send M112 and turn everything off, and repeat that until the board was seen to stop."""
        off = self._temperatures.off_commands
        self._may_be_deaf = self._stream.urgent.may_be_deaf
        self._stream.urgent.write_stop(b"M112", *off, now_s=now_s)
        self._watch(on_stopped, on_alarm, now_s, repeats_stop=True)

    def watch(self, on_stopped: OnTime, on_alarm: OnTime, now_s: float) -> None:
        """The firmware has stopped by itself: only check that its heaters are off."""
        self._may_be_deaf = False
        for command in self._temperatures.off_commands:
            self._stream.send_urgent(command, now_s)
        self._watch(on_stopped, on_alarm, now_s, repeats_stop=False)

    def _watch(self, on_stopped: OnTime, on_alarm: OnTime, now_s: float, *, repeats_stop: bool) -> None:
        self._on_stopped, self._on_alarm, self._repeats_stop = on_stopped, on_alarm, repeats_stop
        self._began_s = now_s
        self._end_pulse(now_s)
        self._is_hot = self.is_alarmed = False
        self._timers.set("emergency stop", now_s + REPEAT_INTERVAL_S, self._check)

    def receive_temperatures(self, now_s: float) -> None:
        """The board has reported temperatures."""
        if self._on_stopped:
            self._is_hot = any(self._temperatures.targets)
            if self.is_alarmed and not self._is_hot and not self._repeats_stop:
                self.confirm(now_s)

    def confirm(self, now_s: float) -> None:
        """The board was seen to stop."""
        on_stopped = self._on_stopped
        self.cancel()
        if on_stopped:
            on_stopped(now_s)

    def cancel(self) -> None:
        """Forget the stop."""
        self._on_stopped = self._on_alarm = None
        self.is_alarmed = False
        self._end_pulse(0.0)
        self._timers.cancel("emergency stop")

    def take_dtr(self) -> bool | None:
        """Return the level to set on DTR now and forget it; None: leave it."""
        level, self._dtr = self._dtr, None
        return level

    def _check(self, now_s: float) -> None:
        passed_s = now_s - self._began_s
        proves_nothing = self._may_be_deaf or self._began_s - self.received_s > LONG_SILENCE_S
        if now_s - max(self.received_s, self._began_s) >= SILENCE_S and not proves_nothing:
            self.confirm(now_s)
            return
        if passed_s >= ALARM_AFTER_S and not self.is_alarmed:
            if not self._is_hot and not self._repeats_stop:
                self.confirm(now_s)
                return
            self._raise_alarm(now_s)
        if self._repeats_stop:
            self._stream.urgent.repeat_stop()
        self._timers.set("emergency stop", now_s + REPEAT_INTERVAL_S, self._check)

    def _raise_alarm(self, now_s: float) -> None:
        self.is_alarmed = True
        if self._on_alarm:
            self._on_alarm(now_s)
        if self._repeats_stop:  # resets the boards that are wired for it; others ignore it
            self._dtr, self._is_dtr_low = False, True
            self._timers.set("reset pulse", now_s + RESET_PULSE_S, self._end_pulse)

    def _end_pulse(self, _now_s: float) -> None:
        """Many boards are reset when DTR rises: it never stays low, whatever ends the stop."""
        if self._is_dtr_low:
            self._dtr, self._is_dtr_low = True, False
