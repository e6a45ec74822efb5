"""One request of staff at a time: heat, cool down, home, move filament. Each is done only when that was seen.

Heat is waited for here, by reading it: no command that waits for a temperature is sent, so a stop and a cool-down reach
the board at any moment (H26). Sans-I/O. After every exchange with the board: `check` with each reading.
"""

from collections.abc import Callable

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.control import (
    HEATS,
    LEAST_EXTRUSION_C,
    MOVES_FILAMENT,
    ControlAction,
    ControlRequest,
    CoolDown,
    Home,
    LoadFilament,
    Preheat,
    UnloadFilament,
)
from kiosk.printers.marlin.connection.connection import BoardConnection
from kiosk.printers.marlin.connection.heater_shutdown import OnChecked
from kiosk.printers.marlin.control.filament import FeedPlan, feed_plan
from kiosk.printers.marlin.journal.parking import PausePosition
from kiosk.printers.printer import ControlDone, RequestRefused

POLL_INTERVAL_S = 1.0
SEEN_WITHIN_S = 20.0
"""A target that is not read back within this time after it was set was not taken."""
SAME_TARGET_C = 1.0
"""Boards round targets."""
HEATED_WITHIN_S = 600.0
HOT_ENOUGH_BELOW_C = 3.0
"""A nozzle this little below its target is hot enough to feed, and one in use may fall by some more."""
STILL_HOT_BELOW_C = 15.0
UNSEEN = Reason(ReasonCode.TARGETS_UNSEEN)
TOO_SLOW = Reason(ReasonCode.NOT_HEATED_UP)
ENDED_BY_STAFF = Reason(ReasonCode.ENDED_BY_COOL_DOWN)

TurnOff = Callable[[OnChecked, float], None]


class StaffControl:
    """`has_heated`: heaters may be on because staff asked for it, and were not seen to be off since."""

    def __init__(self, connection: BoardConnection, turn_off: TurnOff) -> None:
        """turn_off: turns the heaters off without a job, and reports whether they were seen to be off."""
        self.has_heated = False
        self._connection = connection
        self._turn_off = turn_off
        self._request: ControlRequest | None = None
        self._paused_at: PausePosition | None = None
        self._is_sent = self._is_seen = self._is_feeding = False
        self._plan = FeedPlan((), ())
        self._next_part = 0

    @property
    def is_running(self) -> bool:
        """Whether a request is being carried out."""
        return self._request is not None

    @property
    def is_cooling(self) -> bool:
        return isinstance(self._request, CoolDown)

    def begin(self, request: ControlRequest, now_s: float, paused_at: PausePosition | None = None) -> None:
        """Carry out a request; a running one must have been interrupted. paused_at: by our paused print, if any."""
        self._request, self._paused_at = request, paused_at
        self._is_sent = self._is_seen = self._is_feeding = False
        self.has_heated = self.has_heated or request.action in HEATS or isinstance(request, CoolDown)
        match request:
            case Preheat(tool_c, bed_c):
                has_bed = "B" in self._connection.temperatures.sensors
                self._set_targets(*((b"M140 S%g" % bed_c,) if has_bed else ()), b"M104 S%g" % tool_c, now_s=now_s)
            case CoolDown():
                self._turn_off(self._cooled, now_s)
            case Home(with_z):
                home = b"G28" if with_z else b"G28 X Y"
                self._connection.stream.send(home, b"M400", on_done=self._done_if(request))
            case LoadFilament() | UnloadFilament():
                self._set_targets(b"M104 S%g" % request.tool_c, now_s=now_s)

    def interrupt(self, reason: Reason) -> None:
        """End the request that runs, if any: it was not seen to be done. Sends nothing."""
        if self._request is not None:
            self._end(RequestRefused(self._request.action, reason))

    def stop(self, reason: Reason) -> bool:
        """End the request that runs, and send no more of it; False if there is none that can be ended.

        What the board has taken of it is still executed.
        """
        if self._request is None or self.is_cooling:
            return False
        self._connection.stream.clear_queue()
        if self._is_feeding and self._plan.afterwards:
            self._connection.stream.send(*self._plan.afterwards)
        self.interrupt(reason)
        return True

    def receive_refusal(self, raw: str) -> None:
        """The board does not know a command, or will not move cold filament."""
        if self._is_feeding or isinstance(self._request, Home):
            self.stop(Reason(ReasonCode.MACHINE_MESSAGE, raw=raw))

    def check(self, now_s: float) -> None:
        """Temperatures were read."""
        request = self._request
        if request is None or not self._is_sent or self._is_feeding:
            return
        match request:
            case Preheat() if self._are_targets(request):
                self._end(ControlDone(request.action))
            case LoadFilament() | UnloadFilament():
                self._check_heat(request, now_s)

    # Heat ----------------------------------------------------------------------------------------------------------

    def _set_targets(self, *commands: bytes, now_s: float) -> None:
        request = self._request

        def sent(at_s: float) -> None:
            if self._request is request:
                self._is_sent = True
                self._connection.timers.set("control seen", at_s + SEEN_WITHIN_S, self._not_seen)
                self._poll(at_s)

        self._connection.timers.set("control seen", now_s + HEATED_WITHIN_S, self._not_seen)
        self._connection.stream.send(*commands, b"M105", on_done=sent)

    def _poll(self, now_s: float) -> None:
        self._connection.stream.poll(b"M105", now_s)
        self._connection.timers.set("control poll", now_s + POLL_INTERVAL_S, self._poll)

    def _are_targets(self, request: Preheat) -> bool:
        temperatures = self._connection.temperatures
        is_bed = _is_target(temperatures.bed[1], request.bed_c) or "B" not in temperatures.sensors
        return is_bed and _is_target(temperatures.tool[1], request.tool_c)

    def _not_seen(self, now_s: float) -> None:
        self._give_up(UNSEEN, now_s)

    def _too_slow(self, now_s: float) -> None:
        self._give_up(TOO_SLOW, now_s)

    def _give_up(self, reason: Reason, now_s: float) -> None:
        """What does not heat as asked must not stay on; a paused print sees to its own heaters."""
        self.stop(reason)
        if self._paused_at is None:
            self._turn_off(lambda is_off, _at_s: self._seen_off(is_off), now_s)

    def _check_heat(self, request: LoadFilament | UnloadFilament, now_s: float) -> None:
        actual_c, target_c = self._connection.temperatures.tool
        if not _is_target(target_c, request.tool_c):
            if self._is_seen:  # somebody else has changed it
                self.stop(UNSEEN)
            return
        if not self._is_seen:
            self._is_seen = True
            self._connection.timers.set("control seen", now_s + HEATED_WITHIN_S, self._too_slow)
        if actual_c is not None and actual_c >= max(LEAST_EXTRUSION_C, request.tool_c - HOT_ENOUGH_BELOW_C):
            self._connection.timers.cancel("control seen")
            self._is_feeding = True
            self._plan = feed_plan(request, self._connection.note, self._paused_at)
            self._next_part = 0
            self._feed(now_s)

    def _cooled(self, is_off: bool, _now_s: float) -> None:
        self._seen_off(is_off)
        if self.is_cooling:
            done = ControlDone(ControlAction.COOL_DOWN)
            self._end(done if is_off else RequestRefused(ControlAction.COOL_DOWN, Reason(ReasonCode.HEATERS_STILL_ON)))

    def _seen_off(self, is_off: bool) -> None:
        self.has_heated = self.has_heated and not is_off

    # Filament ------------------------------------------------------------------------------------------------------

    def _feed(self, now_s: float) -> None:
        """Send the next part, if the nozzle is still hot; the last one is followed by what restores the modes."""
        request = self._request
        if request is None or request.action not in MOVES_FILAMENT:
            return
        assert isinstance(request, LoadFilament | UnloadFilament)
        actual_c = self._connection.temperatures.tool[0]
        least_c = max(LEAST_EXTRUSION_C - HOT_ENOUGH_BELOW_C, request.tool_c - STILL_HOT_BELOW_C)
        if actual_c is None or actual_c < least_c:
            self.stop(Reason(ReasonCode.COOLED_WHILE_FEEDING))
            return
        if self._next_part < len(self._plan.parts):
            part = self._plan.parts[self._next_part]
            self._next_part += 1
            self._connection.stream.send(*part, b"M400", b"M105", on_done=self._if_still(request, self._feed))
        else:
            self._connection.stream.send(*self._plan.afterwards, b"M400", on_done=self._done_if(request))

    # End -----------------------------------------------------------------------------------------------------------

    def _done_if(self, request: ControlRequest) -> Callable[[float], None]:
        return self._if_still(request, lambda _at_s: self._end(ControlDone(request.action)))

    def _if_still(self, request: ControlRequest, go_on: Callable[[float], None]) -> Callable[[float], None]:
        """Go on only with the same request: an `ok` may come after it was interrupted."""
        return lambda at_s: go_on(at_s) if self._request is request else None

    def _end(self, event: ControlDone | RequestRefused) -> None:
        self._request = None
        self._is_feeding = False
        self._connection.timers.cancel("control seen", "control poll")
        self._connection.report(event)


def _is_target(read_c: float | None, asked_c: float) -> bool:
    return read_c is not None and abs(read_c - asked_c) <= SAME_TARGET_C
