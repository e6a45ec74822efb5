"""Judges by heartbeats whether the print room is silent (N6). Does no I/O.

A restart by `kiosk run` or by a service manager takes some 10 s and must wake nobody, but a message has to be out
within 30 s: ALARM_AFTER_S of silence are an alarm. After an orderly stop, as for an update, and before the first
heartbeat since the machine was switched on, START_WITHIN_S are allowed. Only what the watchdog watched itself counts:
after its own start, or when it was frozen itself, the time begins anew. A print room that dies again and again is one
alarm: it ends only when the heartbeats go on for STEADY_AFTER_S.
"""

from dataclasses import dataclass

from kiosk.store.heartbeats import SILENT_AFTER_S

ALARM_AFTER_S = 20.0
START_WITHIN_S = 60.0
STEADY_AFTER_S = 15.0
FROZEN_AFTER_S = 5.0


@dataclass(frozen=True, slots=True)
class SilenceWatch:
    """What was seen so far. Times are on the steady clock, which all processes of a machine share."""

    looked_s: float | None = None
    watched_since_s: float = 0.0
    beat_s: float | None = None
    """The newest heartbeat that was seen, of this start of the machine."""
    steady_since_s: float | None = None
    """Since when heartbeats have come without a break."""
    alarm: bool | None = None
    """True: the print room is silent. False: it works. None: neither is certain."""

    def after(self, beat_s: float | None, now_s: float, *, ended_in_order: bool) -> "SilenceWatch":
        """The watch at this moment; call it each second.

        beat_s: the newest heartbeat; None: there is none, or it can't be read. ended_in_order: the print room was
        stopped, and did not die.
        """
        frozen = self.looked_s is None or now_s - self.looked_s > FROZEN_AFTER_S
        watched_since_s, steady_since_s = (now_s, None) if frozen else (self.watched_since_s, self.steady_since_s)
        beat_s = self.beat_s if beat_s is None else beat_s
        if beat_s is None or now_s - beat_s > SILENT_AFTER_S:
            steady_since_s = None
        elif steady_since_s is None:
            steady_since_s = now_s
        silent_s = now_s - (watched_since_s if beat_s is None else max(watched_since_s, beat_s))
        allowed_s = START_WITHIN_S if beat_s is None or ended_in_order else ALARM_AFTER_S
        alarm = None
        if silent_s >= allowed_s:
            alarm = True
        elif steady_since_s is not None and now_s - steady_since_s >= STEADY_AFTER_S:
            alarm = False
        return SilenceWatch(now_s, watched_since_s, beat_s, steady_since_s, alarm)

    @property
    def beats(self) -> bool:
        """Whether the print room works at this moment."""
        return self.steady_since_s is not None
