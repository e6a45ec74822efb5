"""One job of ours through random sequences of what a Moonraker, Klipper and a person may do.

Invariants: at most one start is sent, only for our file and only on a printer that was seen to be free; the job starts
at most once and ends at most once; it is done only if Klipper or Moonraker's history said so of our file.
"""

from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.printers.print_server.calls import Answered, Upload
from kiosk.printers.print_server.session.link import Link
from kiosk.printers.printer import JobEnded, JobStarted, Outcome, PrintJob
from tests.printers.moonraker.session_harness import OURS, SessionHarness

JOB = PrintJob("j1", Path("part.gcode"), "part.gcode")
ERROR = {"code": 400, "message": "SD busy"}
states = st.sampled_from(["printing", "printing", "paused", "complete", "cancelled", "error", "standby"])
paths = st.sampled_from([OURS, OURS, OURS, "theirs.gcode", ""])
histories = st.sampled_from(["completed", "cancelled", "error", "in_progress", "klippy_shutdown", ""])
steps = st.one_of(
    st.tuples(st.just("prints"), states, paths, st.booleans()),
    st.tuples(st.sampled_from(["upload", "start", "history", "cancel"]), st.booleans(), histories),
    st.tuples(st.sampled_from(["shutdown", "gone", "lose", "ask cancel", "ask start", "restore"])),
    st.tuples(st.just("time"), st.sampled_from([0.5, 3.0, 11.0, 31.0])),
)


class OneJob:
    """The session, and what its server has said until now."""

    def __init__(self, where: str) -> None:
        """where: our job is at first."""
        self.watched = where == "watched"
        self.moon = SessionHarness()
        if self.watched:
            self.moon.session.watch_for("j1")
        self.moon.idle()
        self.is_free = True
        self.was_done = False
        if not self.watched:
            self.start()
        if where == "printing":
            self.take(("upload", True, ""))
            self.take(("prints", "printing", OURS, True))

    def start(self) -> None:
        if not self.moon.events_of(JobEnded):
            self.moon.session.start(JOB)
            self.moon.collect()

    def take(self, step: tuple[Any, ...]) -> None:  # noqa: C901 - one flat list of steps
        """One step; those that need a link are left out without one."""
        moon, is_open = self.moon, self.moon.session.link.state is not Link.DOWN
        starts = len(moon.asked("printer.print.start"))
        match step:
            case ("prints", state, path, is_busy) if moon.session.link.state is Link.LIVE:
                self.is_free = state not in {"printing", "paused"} and not is_busy
                self.was_done |= state == "complete" and path == OURS
                moon.status(
                    webhooks={"state": "ready"},
                    print_stats={"state": state, "filename": path},
                    idle_timeout={"state": "Printing" if is_busy else "Ready"},
                )
            case ("upload", is_good, _) if any(isinstance(call, Upload) for call in moon.calls) and is_good:
                moon.session.answer_received(Answered(Upload(JOB), OURS), moon.now_s)
            case (("start" | "cancel") as name, is_good, _) if is_open and moon.asked(f"printer.print.{name}"):
                moon.answer(f"printer.print.{name}", "ok", None if is_good else ERROR)
            case ("history", _, status) if is_open and moon.asked("server.history.list"):
                self.was_done |= status == "completed"
                moon.answer("server.history.list", {"jobs": [{"filename": OURS, "status": status}] if status else []})
            case ("shutdown",) if moon.session.link.state is Link.LIVE:
                self.is_free = False
                moon.status(webhooks={"state": "shutdown", "state_message": "MCU shutdown"})
            case ("gone",) if moon.session.link.state is Link.LIVE:
                self.is_free = False
                moon.notify("klippy_disconnected")
                moon.notify("klippy_ready")
                moon.answer("server.info", {"klippy_state": "ready"})
                moon.answer("printer.objects.list", {"objects": ["webhooks", "print_stats", "idle_timeout"]})
                moon.answer("printer.objects.subscribe", {"status": {"webhooks": {"state": "startup"}}})
            case ("lose",) if is_open:
                self.is_free = False
                moon.lose_link()
            case ("restore",) if not is_open:
                moon.restore_link()
                self.is_free = True
                moon.shakes_hands()
            case ("ask cancel",):
                moon.session.cancel()
            case ("ask start",):
                self.start()
            case ("time", seconds):
                moon.pass_time(seconds)
                if moon.session.link.close_reason is not None:
                    self.is_free = False
                    moon.lose_link()
        moon.collect()
        sent = moon.asked("printer.print.start")
        assert len(sent) <= (0 if self.watched else 1)
        assert all(request["params"] == {"filename": OURS} for request in sent)
        assert len(sent) == starts or self.is_free, "a start on a printer that was not seen to be free"
        assert len(moon.events_of(JobStarted)) <= 1
        ends = moon.events_of(JobEnded)
        assert len(ends) <= 1
        assert all(end.outcome is not Outcome.DONE or self.was_done for end in ends)


@settings(deadline=None, max_examples=30)
@given(st.sampled_from(["watched", "sending", "printing"]), st.lists(steps, max_size=25))
def test_one_job_is_one_print_in_any_order(where: str, taken: list[tuple[Any, ...]]) -> None:
    """K2, K4."""
    job = OneJob(where)
    for step in taken:
        job.take(step)
