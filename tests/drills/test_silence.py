"""Each process is killed or frozen at a random moment of a print: what is shown, said and told stays true (N1, N5, N6).

The screen, the print room, the watchdog, the board's port and the receiver of messages are real. The limits are those
of the processes' own time, so a busy machine fails nobody (`own_time`).
"""

import json
import random
import signal
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from kiosk.base.clock import SystemClock
from kiosk.cli.status.status import status_command
from kiosk.printroom.orders import Action, Orders
from kiosk.printroom.print_files import store_print_file
from kiosk.store.heartbeats import SILENT_AFTER_S
from kiosk.watchdog.silence import ALARM_AFTER_S
from tests.cli.forked_kiosk import ForkedProcess, start_kiosk
from tests.cli.web_hook import Receiver, add_contact, web_hook
from tests.drills.own_time import OwnTime
from tests.e2e.app_process import REPO
from tests.e2e.whole_hub import WholeHub
from tests.freezing import freeze

SHOWN_WITHIN_S = 8.0
TOLD_WITHIN_S = 30.0
MOVES = 4000
PRINT = "M104 S205\nM109 S205\nG28\n" + "".join(f"G1 X{10 + i % 90} Y10 E1 F1200\n" for i in range(MOVES)) + "M104 S0\n"
LONG_SEEDS, LONG_DRILLS = range(2, 6), 25
"""100 drills in four hubs, which may run side by side: most of the time is waited."""
ASK_EACH_S = 0.5
"""How often to ask for the status."""
SILENT = "Koekeskus: Tulostushuone ei vastaa"
DRILLS = [(process, deed) for process in ("printroom", "watchdog", "app") for deed in ("SIGKILL", "SIGSTOP")]
ASKED = ("M105", "M110", "M115", "M27", "M114", "M155", "M113", "M876", "M400", "M140 S0", "M104 S0")


class Drill:
    """A hub with its three processes, a print, and somebody who is told of alarms."""

    def __init__(self, place: Path, receiver: Receiver, seed: int) -> None:
        self.hub, self.receiver = WholeHub(place, None, board_speed=5), receiver
        self.chance = random.Random(seed)
        add_contact(self.hub.config_path, "Maija", receiver.url)
        self.watchdog: ForkedProcess | None = None
        self.times: defaultdict[str, list[tuple[float, float]]] = defaultdict(list)
        """Own time and clock, in s, until the silence was shown, asked for by `kiosk status`, and told."""

    def start(self) -> None:
        """All processes work, and the screen shows the printers."""
        self.hub.start_print_room()
        self.start_watchdog()
        self.hub.until("SELECT printer_state FROM printer", [{"printer_state": "idle"}])
        self.hub.app.start()
        self.open_board()

    def start_watchdog(self) -> None:
        with (self.hub.place / "watchdog.log").open("ab") as log:
            self.watchdog = start_kiosk("watchdog", "--config", self.hub.config_path, stdout=log, stderr=log, cwd=REPO)

    def open_board(self) -> None:
        """The board with the tile of the printer."""
        app = self.hub.app
        app.until_page("start")
        app.touch("kind.printer")
        app.until_shown("tile.Ahven")

    def let_it_print(self) -> None:
        """A print runs, for a random number of moves more; a new one is started when the last has ended."""
        hub = self.hub
        [printer], [staff] = hub.rows("SELECT * FROM printer"), hub.rows("SELECT id FROM staff")
        orders = Orders(hub.db, SystemClock())
        if not self.open_jobs():
            hub.until_true(lambda: self.state() in {"idle", "awaiting_clear"}, "the printer is not ready")
            if self.state() == "awaiting_clear":
                orders.give(Action.CONFIRM_CLEAR, printer["id"], staff["id"])
                hub.until("SELECT printer_state FROM printer", [{"printer_state": "idle"}])
            path = hub.place / "print.gcode"
            path.write_text(PRINT)
            stored = store_print_file(path, hub.config.files_dir, hub.db, SystemClock())
            job_id, _ = orders.start_print(stored, printer["id"], staff["id"])
            hub.until("SELECT job_state FROM job WHERE id = ?", [{"job_state": "printing"}], job_id)
        before, more = self.moves(), self.chance.randrange(5, 60)
        hub.until_true(lambda: self.moves() >= before + more or not self.open_jobs(), "nothing is printed")

    def state(self) -> str:
        return str(self.hub.rows("SELECT printer_state FROM printer")[0]["printer_state"])

    def open_jobs(self) -> list[dict[str, str]]:
        return self.hub.rows("SELECT id FROM job WHERE outcome IS NULL")

    def moves(self) -> int:
        return sum(line.startswith("G1") for line in self.hub.executed())

    def in_time(self, what: str, holds: Callable[[], bool], since: OwnTime, within_s: float) -> None:
        """Wait until something holds; fails when that takes longer than the processes are allowed."""
        while not holds():
            passed_s = since.passed_s()
            assert passed_s < within_s, f"not {what} after {passed_s:.1f} s, {since.clock_s:.1f} s by the clock"
            threading.Event().wait(0.05)
        self.times[what].append((since.passed_s(), since.clock_s))

    def board(self) -> list[str]:
        """What the board says; it is opened again when the screen went back to its first page meanwhile."""
        app = self.hub.app
        texts: list[str] = app.do("texts")
        if "Ahven" not in texts:
            app.touch("kind.printer")
            app.until_shown("tile.Ahven")
            texts = app.do("texts")
        return texts

    def status(self) -> dict[str, object]:
        """What `kiosk status --json` says of the processes and of the printer; its work is done in this process."""
        words = ["--json", "--config", str(self.hub.config_path)]
        said = json.loads(CliRunner().invoke(status_command, words, catch_exceptions=False).stdout)
        alive = {one["name"]: one["alive"] for one in said["processes"]}
        return {**alive, "printer": said["printers"][0]["state"]}

    def until_status(self, holds: Callable[[dict[str, object]], bool], what: str) -> None:
        """Wait until this holds of the status; fails with `what`."""
        self.hub.until_true(lambda: holds(self.status()), what, each_s=ASK_EACH_S)

    def status_says_silent(self, process: str) -> None:
        """Whoever asks later than the limit after a death is told of it."""
        died_s = time.monotonic()
        while True:
            asked_s = time.monotonic()
            if self.status()[process] is False:
                self.times["in the status"].append((asked_s - died_s, time.monotonic() - died_s))
                return
            assert asked_s < died_s + SHOWN_WITHIN_S, "it is still said to work"
            threading.Event().wait(ASK_EACH_S)

    # One drill

    def run(self, process: str, deed: str) -> None:
        """One process is killed or frozen, what is known is compared with the truth, and it is brought back."""
        told_before = len(self.receiver.titles)
        self.let_it_print()
        silences = {"printroom": self.silence_print_room, "watchdog": self.silence_watchdog, "app": self.silence_app}
        silences[process](signal.Signals[deed])
        self.until_status(lambda status: status["printer"] == self.state(), "the status is not that of the printer")
        assert self.receiver.titles[told_before:] == [SILENT] * (process == "printroom")
        self.check_the_books()

    def silence_print_room(self, deed: signal.Signals) -> None:
        hub = self.hub
        assert hub.print_room is not None
        assert self.watchdog is not None
        told, shows = len(self.receiver.titles), OwnTime(hub.app.pid, due_s=SILENT_AFTER_S)
        tells = OwnTime(self.watchdog.pid, due_s=ALARM_AFTER_S)
        _silence(hub.print_room, deed)
        try:
            self.in_time("shown", lambda: "Ei vastaa" in self.board(), shows, SHOWN_WITHIN_S)
            said = self.status()
            assert (said["printroom"], said["printer"], said["app"]) == (False, "not_known", True)
            self.in_time("told", lambda: len(self.receiver.titles) > told, tells, TOLD_WITHIN_S)
        finally:
            if deed == signal.SIGSTOP:
                hub.print_room.send_signal(signal.SIGCONT)
            else:
                hub.print_room.wait()
                hub.start_print_room()
        hub.app.until(lambda: "Ei vastaa" not in self.board(), "it is still silent", 60.0)
        hub.until_true(lambda: not self.open_alarms("print_room_silent"), "the alarm is not over")

    def open_alarms(self, cause: str) -> list[dict[str, str]]:
        return self.hub.rows("SELECT id FROM alarm WHERE cleared_at IS NULL AND cause = ?", cause)

    def silence_watchdog(self, deed: signal.Signals) -> None:
        """The print goes on, nobody is told anything, and the status says that it is silent."""
        assert self.watchdog is not None
        _silence(self.watchdog, deed)
        before = self.moves()
        self.status_says_silent("watchdog")
        self.hub.until_true(lambda: self.moves() > before or not self.open_jobs(), "the print stands still")
        if deed == signal.SIGSTOP:
            self.watchdog.send_signal(signal.SIGCONT)
        else:
            self.watchdog.wait()
            self.start_watchdog()
        self.until_status(lambda status: status["watchdog"] is True, "the watchdog does not work again")

    def silence_app(self, deed: signal.Signals) -> None:
        """The print goes on; the screen that comes back shows it."""
        hub, before = self.hub, self.moves()
        process = hub.app.process
        _silence(process, deed)
        self.status_says_silent("app")
        hub.until_true(lambda: self.moves() > before or not self.open_jobs(), "the print stands still")
        if deed == signal.SIGSTOP:
            process.send_signal(signal.SIGCONT)
        else:
            hub.app.kill()
            hub.app.start()
            self.open_board()
        self.until_status(lambda status: status["app"] is True, "the screen does not work again")
        hub.app.until(lambda: "Ei vastaa" not in self.board(), "the print room is called silent")

    def check_the_books(self) -> None:
        """No start is sent twice, and a job that is done was printed as a whole."""
        starts = self.hub.rows(
            "SELECT job_id FROM printer_order WHERE action = 'start' GROUP BY job_id HAVING count(*) > 1"
        )
        assert starts == []
        jobs = self.hub.rows("SELECT outcome, reason FROM job ORDER BY created_at")
        assert all(job["reason"] is not None for job in jobs if job["outcome"] == "failed")
        assert self.hub.executed().count("G28") == len(jobs), "a print began twice, or not at all"

    def close(self) -> None:
        for process in (self.watchdog, self.hub.print_room):
            if process is not None:
                process.send_signal(signal.SIGCONT)
        if self.watchdog is not None:
            self.watchdog.terminate()
            self.watchdog.wait(15)
        self.hub.close()


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with web_hook() as server:
        yield server


def _silence(process: ForkedProcess, deed: signal.Signals) -> None:
    if deed == signal.SIGSTOP:
        freeze(process)
    else:
        process.send_signal(deed)


def drill(place: Path, receiver: Receiver, seed: int, drills: list[tuple[str, str]]) -> None:
    """One hub, one drill after another. Prints how many there were, and the worst times."""
    made, done = Drill(place, receiver, seed), 0
    try:
        made.start()
        for process, deed in drills:
            made.run(process, deed)
            done += 1
    finally:
        worst = {what: f"{max(own for own, _ in times):.1f} s" for what, times in made.times.items()}
        by_clock = {what: f"{max(clock for _, clock in times):.1f} s" for what, times in made.times.items()}
        print(f"seed {seed}: {done} of {len(drills)} drills; worst: {worst}, by the clock: {by_clock}")
        made.close()


def test_whatever_process_dies_or_hangs_the_others_tell_the_truth(tmp_path: Path, receiver: Receiver) -> None:
    """N1, N5, N6: each of the three, killed and frozen."""
    drill(tmp_path, receiver, 1, DRILLS)


@pytest.mark.long
@pytest.mark.timeout(3 * 3600)
@pytest.mark.parametrize("seed", LONG_SEEDS)
def test_long_a_hundred_deaths_and_hangs(tmp_path: Path, receiver: Receiver, seed: int) -> None:
    """N1, N5, N6."""
    chance = random.Random(seed)
    drill(tmp_path, receiver, seed, [chance.choice(DRILLS) for _ in range(LONG_DRILLS)])
