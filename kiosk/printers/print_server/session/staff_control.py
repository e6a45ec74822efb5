"""One request of staff at a time: heat, cool down, home, move filament. Each is done only when that was seen. No I/O.

A target is seen in the temperatures that the server pushes. A move is seen to be over by a position that is reported
after it: the filament is given a new position behind each move, which no report from before can have.
"""

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.control import (
    LEAST_EXTRUSION_C,
    ControlRequest,
    CoolDown,
    Home,
    LoadFilament,
    Preheat,
    UnloadFilament,
)
from kiosk.printers.print_server.calls import (
    Answered,
    Call,
    HomeAxes,
    MarkPosition,
    MoveFilament,
    Outbox,
    SendGcode,
    SetTargets,
)
from kiosk.printers.print_server.server_state import Heaters
from kiosk.printers.print_server.session.cooldown import off_line
from kiosk.printers.printer import ControlDone, RequestRefused

SEEN_WITHIN_S = 30.0
"""A server asks its printer for temperatures every 5 s, or is told."""
HEATED_WITHIN_S = 600.0
MOVED_WITHIN_S = 240.0
SAME_TARGET_C = 1.0
HOT_ENOUGH_BELOW_C = 3.0
STILL_HOT_BELOW_C = 15.0
PART_MM = 20.0
TIP_MM = 8.0
"""Pushed before filament is pulled out."""
TIP_MM_S = 3.0
MARKS = 90
SAME_MARK_MM = 0.01
TOOL = "tool0"
_CALLS = (SetTargets, SendGcode, HomeAxes, MoveFilament, MarkPosition)


class StaffControl:
    """`due_at_s`: when `wake` is to be called; None: not before something else happens."""

    def __init__(self, outbox: Outbox) -> None:
        """Nothing was asked for."""
        self.due_at_s: float | None = None
        self._outbox = outbox
        self._request: ControlRequest | None = None
        self._moves: list[MoveFilament] = []
        self._waits_for: Call | None = None
        self._is_heating = self._is_target_seen = self._awaits_mark = False
        self._mark = 0
        self._tool_c: float | None = None

    @property
    def is_running(self) -> bool:
        """Whether a request is being carried out."""
        return self._request is not None

    def begin(self, request: ControlRequest, heaters: Heaters | None, now_s: float) -> None:
        """Carry out a request; a running one must have been interrupted. heaters: as pushed last."""
        self._request, self._waits_for, self._moves = request, None, []
        self._is_heating, self._is_target_seen, self._awaits_mark = True, False, False
        self.due_at_s = now_s + SEEN_WITHIN_S
        match request:
            case Preheat(tool_c, bed_c):
                self._call(SetTargets((("bed", bed_c), (TOOL, tool_c))))
            case CoolDown():
                # Not by the heaters' own addresses: the server refuses those that its profile does not have.
                hot = heaters.with_target() if heaters is not None else ()
                self._call(SendGcode(("M104 S0", "M140 S0", *map(off_line, hot), "M107")))
            case Home(with_z):
                self._is_heating = False
                self._call(HomeAxes(("x", "y", "z") if with_z else ("x", "y")))
            case LoadFilament() | UnloadFilament():
                self._moves = _moves_of(request)
                self._call(SetTargets(((TOOL, request.tool_c),)))

    def interrupt(self, reason: Reason) -> None:
        """End the request that runs, if any: it was not seen to be done."""
        if self._request is not None:
            self._end(RequestRefused(self._request.action, reason))

    def answer_received(self, answer: Answered, now_s: float) -> None:
        """Take in the answer to a call; others are ignored."""
        if not isinstance(answer.call, _CALLS) or answer.call != self._waits_for:
            return
        self._waits_for = None
        if answer.error is not None:
            self.interrupt(answer.error.reason)
        elif isinstance(answer.call, HomeAxes | MoveFilament):
            self._mark = self._mark % MARKS + 1
            self.due_at_s = now_s + MOVED_WITHIN_S
            self._awaits_mark = True
            self._call(MarkPosition(self._mark / 10))

    def heaters_received(self, heaters: Heaters | None, now_s: float) -> None:
        """Temperatures were pushed; None: none were."""
        request = self._request
        if request is None or heaters is None:
            return
        found = {name: (actual, target) for name, actual, target in heaters.all}
        self._tool_c = found.get(TOOL, (None, None))[0]
        if not self._is_heating or self._waits_for is not None:
            return
        match request:
            case Preheat(tool_c, bed_c):
                has_bed = found.get("bed", (None, None))[1] is not None
                if _is_target(found, TOOL, tool_c) and (_is_target(found, "bed", bed_c) or not has_bed):
                    self._end(ControlDone(request.action))
            case CoolDown():
                if heaters.is_tool_target_known() and not heaters.with_target():
                    self._end(ControlDone(request.action))
            case LoadFilament() | UnloadFilament():
                self._check_heat(request, found, now_s)

    def position_reported(self, e_mm: float | None) -> None:
        """A position of the filament was reported; the one behind the last move shows that it is over."""
        if self._request is None or not self._awaits_mark or e_mm is None or abs(e_mm - self._mark / 10) > SAME_MARK_MM:
            return
        self._awaits_mark = False
        if not self._moves:
            self._end(ControlDone(self._request.action))
        elif self._is_still_hot():
            self._call(self._moves.pop(0))
        else:
            self.interrupt(Reason(ReasonCode.COOLED_WHILE_FEEDING))

    def wake(self, now_s: float) -> None:
        """Give up what was not seen in time."""
        if self.due_at_s is not None and now_s >= self.due_at_s and self._request is not None:
            if not self._is_heating:
                self.interrupt(Reason(ReasonCode.MOVE_UNSEEN))
            else:
                code = ReasonCode.NOT_HEATED_UP if self._is_target_seen else ReasonCode.TARGETS_UNSEEN
                self._stop_heating(Reason(code))

    # Helpers

    def _is_still_hot(self) -> bool:
        request = self._request
        if not isinstance(request, LoadFilament | UnloadFilament) or self._tool_c is None:
            return False
        return self._tool_c >= max(LEAST_EXTRUSION_C - HOT_ENOUGH_BELOW_C, request.tool_c - STILL_HOT_BELOW_C)

    def _check_heat(
        self,
        request: LoadFilament | UnloadFilament,
        found: dict[str, tuple[float | None, float | None]],
        now_s: float,
    ) -> None:
        if not _is_target(found, TOOL, request.tool_c):
            if self._is_target_seen:  # somebody else has changed it
                self.interrupt(Reason(ReasonCode.TARGETS_UNSEEN))
            return
        if not self._is_target_seen:
            self._is_target_seen, self.due_at_s = True, now_s + HEATED_WITHIN_S
        actual_c = found[TOOL][0]
        if actual_c is not None and actual_c >= max(LEAST_EXTRUSION_C, request.tool_c - HOT_ENOUGH_BELOW_C):
            self._is_heating = False
            self.due_at_s = now_s + MOVED_WITHIN_S
            self._call(self._moves.pop(0))

    def _stop_heating(self, reason: Reason) -> None:
        """What did not heat as asked must not stay on."""
        self.interrupt(reason)
        self._outbox.calls.append(SetTargets(((TOOL, 0.0), ("bed", 0.0))))

    def _call(self, call: Call) -> None:
        self._waits_for = call
        self._outbox.calls.append(call)

    def _end(self, event: ControlDone | RequestRefused) -> None:
        self._request = self._waits_for = self.due_at_s = None
        self._moves = []
        self._outbox.events.append(event)


def _moves_of(request: LoadFilament | UnloadFilament) -> list[MoveFilament]:
    if isinstance(request, LoadFilament):
        return _parts(request.length_mm, request.speed_mm_s)
    return [
        MoveFilament(TIP_MM, min(TIP_MM_S, request.speed_mm_s)),
        *_parts(-request.length_mm, request.speed_mm_s),
    ]


def _parts(length_mm: float, speed_mm_s: float) -> list[MoveFilament]:
    whole, rest_mm = divmod(abs(length_mm), PART_MM)
    sign = 1 if length_mm > 0 else -1
    sizes = [PART_MM] * int(whole) + ([rest_mm] if rest_mm > 1e-6 else [])
    return [MoveFilament(sign * size, speed_mm_s) for size in sizes]


def _is_target(found: dict[str, tuple[float | None, float | None]], name: str, asked_c: float) -> bool:
    target_c = found.get(name, (None, None))[1]
    return target_c is not None and abs(target_c - asked_c) <= SAME_TARGET_C
