"""When silence is an alarm, second by second (N6)."""

from collections.abc import Callable

import pytest

from kiosk.watchdog.silence import ALARM_AFTER_S, START_WITHIN_S, STEADY_AFTER_S, SilenceWatch

Beats = Callable[[float], bool]


class Watched:
    """A watchdog and the heartbeats that it sees, each second; the machine has been on for an hour."""

    def __init__(self, beat_s: float | None = None) -> None:
        self.watch, self.now_s, self.beat_s = SilenceWatch(), 3600.0, beat_s
        self.changes: list[tuple[float, bool]] = []
        """The seconds at which the verdict changed, and to what."""
        self._verdict: bool | None = None

    def lasts(self, seconds: float, beats: bool = True, *, ended_in_order: bool = False) -> "Watched":
        for _ in range(round(seconds)):
            self.now_s += 1
            if beats:
                self.beat_s = self.now_s
            self.watch = self.watch.after(self.beat_s, self.now_s, ended_in_order=ended_in_order)
            if self.watch.alarm not in (None, self._verdict):
                self._verdict = self.watch.alarm
                self.changes.append((self.now_s - 3600, bool(self.watch.alarm)))
        return self

    @property
    def alarms(self) -> int:
        return sum(raised for _, raised in self.changes)


def test_a_print_room_that_dies_is_an_alarm_after_20_s() -> None:
    """N6: so the message is out within 30 s; it is over when the heartbeats go on steadily."""
    watched = Watched().lasts(100).lasts(100, beats=False).lasts(100)
    assert watched.changes == [(STEADY_AFTER_S + 1, False), (120, True), (201 + STEADY_AFTER_S, False)]
    assert ALARM_AFTER_S == 20


@pytest.mark.parametrize("away_s", [1, 5, 10, 19])
def test_a_restart_wakes_nobody(away_s: int) -> None:
    """N6: however often."""
    watched = Watched().lasts(100)
    for _ in range(20):
        watched.lasts(away_s, beats=False).lasts(30)
    assert watched.alarms == 0


def test_a_print_room_that_dies_again_and_again_is_one_alarm() -> None:
    """N2, N6: each start beats for some seconds, and the next one comes a minute later."""
    watched = Watched().lasts(100)
    for _ in range(30):
        watched.lasts(60, beats=False).lasts(5)
    assert watched.alarms == 1
    watched.lasts(STEADY_AFTER_S + 1)
    assert watched.watch.alarm is False


def test_after_an_orderly_stop_there_is_a_minute() -> None:
    """N6: for an update or a restart by a service manager; a print room that stays away is silent all the same."""
    update = Watched().lasts(100).lasts(START_WITHIN_S - 1, beats=False, ended_in_order=True).lasts(100)
    assert update.alarms == 0
    stopped = Watched().lasts(100).lasts(100, beats=False, ended_in_order=True)
    assert (100 + START_WITHIN_S, True) in stopped.changes


def test_a_machine_that_starts_has_a_minute_until_the_first_heartbeat() -> None:
    """N6: but no more."""
    assert Watched().lasts(START_WITHIN_S - 1, beats=False).lasts(100).alarms == 0
    assert Watched().lasts(100, beats=False).changes == [(START_WITHIN_S + 1, True)]


def test_an_old_heartbeat_is_no_alarm_before_the_watchdog_watched_itself() -> None:
    """N6: yesterday's print room, and one that is started together with the watchdog."""
    assert Watched(beat_s=100.0).lasts(ALARM_AFTER_S - 1, beats=False).lasts(60).alarms == 0
    assert Watched(beat_s=100.0).lasts(60, beats=False).changes == [(ALARM_AFTER_S + 1, True)]


def test_a_watchdog_that_was_frozen_itself_begins_anew() -> None:
    """N6: of a machine that slept both processes wake at once, and the watchdog perhaps first."""
    watched = Watched().lasts(100)
    watched.now_s += 600
    watched.lasts(3, beats=False).lasts(60)
    assert watched.alarms == 0


def test_heartbeats_that_cannot_be_read_are_silence() -> None:
    """N6: a database of readings that is made anew is not, for its next heartbeat comes at once."""
    watched = Watched().lasts(100)
    last_s, watched.beat_s = watched.beat_s, None
    watched.lasts(2, beats=False).lasts(60)
    assert watched.alarms == 0
    watched.beat_s = None
    watched.lasts(ALARM_AFTER_S + 1, beats=False)
    assert (watched.alarms, last_s) == (1, 3700.0)
