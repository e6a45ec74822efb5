"""A hub with a print room process, three OctoPrint servers and a serial board, run, killed and looked at by drills."""

import contextlib
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path
from threading import Event
from typing import Any

from kiosk.base.clock import SystemClock, to_text
from kiosk.base.secret_files import KeyFiles
from kiosk.config import Config, load_config
from kiosk.printroom.orders import Action, Orders
from kiosk.printroom.print_files import take_in
from kiosk.store.hub_db import open_hub_db, open_live_db, rows
from tests.drills.pieces import STEADY
from tests.drills.story import Story
from tests.drills.watching import Watching
from tests.drills.wire import Wire
from tests.octoprint_server import OctoPrintServer

REPO = Path(__file__).parents[2]
PATIENCE_S = 90.0
FISH = ("hauki", "kuha", "made")
"""The printers over OctoPrint; every one has a server of its own, and a wire between it and the print room."""
WITNESS = "ahven"
"""The printer on a serial board. It prints from before the first drill until after the last."""
BOARD_SPEED = 10
BEGUN = "The print room works"
"""What the print room logs then: before that, what the database shows is what an earlier one left."""
ENDED = ("done", "cancelled", "failed", "collected")

HEAD = """
[places]
data_dir = "data"
runtime_dir = "run"
[[zone]]
slug = "prints"
name_fi = "Tulostus"
name_sv = "Utskrift"
name_en = "Printing"
"""
EQUIPMENT = """
[[zone.equipment]]
slug = "{slug}"
kind = "printer"
name = "{name}"
[zone.equipment.printer]
colour = "#F0B51B"
connection = "{road}"
address = "{address}"
bed_x_mm = 200
bed_y_mm = 200
height_mm = 200
"""


class Farm:
    """Processes of one hub. The servers and the board run as long as the farm; the print room comes and goes."""

    def __init__(self, place: Path, ends: contextlib.ExitStack) -> None:
        """Start all but the print room; `ends` ends it."""
        self.place = place
        self.servers = {slug: OctoPrintServer(place / slug) for slug in FISH}
        self.wires = {slug: Wire(self.servers[slug].port) for slug in FISH}
        self.board_log = place / "executed.txt"
        for slug in FISH:
            ends.callback(self.servers[slug].kill)
            ends.callback(self.wires[slug].close)
        with ThreadPoolExecutor() as pool:
            list(pool.map(OctoPrintServer.start, self.servers.values()))
        self._start_board(ends)
        self.config_path = place / "kiosk.toml"
        self.config_path.write_text(self._config())
        self.config: Config = load_config(self.config_path)
        self._set_up_hub()
        self.db, self.live = open_hub_db(self.config.hub_path), open_live_db(self.config.live_path)
        ends.callback(self.db.close)
        ends.callback(self.live.close)
        self.orders = Orders(self.db, SystemClock())
        printers = "SELECT slug, id FROM equipment WHERE kind = 'printer'"
        self.ids = {found["slug"]: found["id"] for found in rows(self.db, printers)}
        self.staff_id: str = rows(self.db, "SELECT id FROM staff")[0]["id"]
        self._room: subprocess.Popen[bytes] | None = None
        ends.callback(self.kill_room)
        self._began: dict[str, tuple[str, int]] = {}

    def _config(self) -> str:
        told = HEAD + EQUIPMENT.format(
            slug=WITNESS, name=WITNESS.capitalize(), road="serial", address=self.place / "board"
        )
        for slug in FISH:
            told += EQUIPMENT.format(slug=slug, name=slug.capitalize(), road="octoprint", address=self.wires[slug].url)
        return told

    def _start_board(self, ends: contextlib.ExitStack) -> None:
        words = ["--link", str(self.place / "board"), "--log", str(self.board_log), "--speed", str(BOARD_SPEED)]
        command = [sys.executable, "-m", "kiosk", "virtual-board", *words]
        board = subprocess.Popen(command, stdout=subprocess.PIPE, cwd=REPO)
        ends.callback(board.wait)
        ends.callback(board.terminate)
        assert board.stdout is not None
        assert board.stdout.readline().startswith(b"ready")
        ends.callback(board.stdout.close)

    def _set_up_hub(self) -> None:
        command = [sys.executable, "-m", "kiosk", "hub", "init", "--config", str(self.config_path)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE_S, check=False, cwd=REPO)
        assert done.returncode == 0, done.stderr
        for slug, server in self.servers.items():
            KeyFiles(self.config.secrets_dir).write(slug, server.api_key)
        self.config.runtime_dir.mkdir(mode=0o700, exist_ok=True)

    # What dies and comes back

    def start_room(self) -> None:
        """Start the print room as its own process; it has taken up what was left when this returns."""
        begun = self.room_log().count(BEGUN)
        with (self.place / "room.log").open("ab") as log:
            command = [sys.executable, "-m", "kiosk", "printroom", "--config", str(self.config_path)]
            self._room = subprocess.Popen(command, stdout=log, stderr=log, cwd=REPO)
        self.until(lambda: self.room_log().count(BEGUN) > begun, "the print room does not begin")

    def kill_room(self) -> None:
        """SIGKILL the print room; harmless if it does not run."""
        if self._room is not None:
            self._room.send_signal(signal.SIGKILL)
            self._room.wait()
            self._room = None

    def kill_server(self, slug: str) -> None:
        """SIGKILL one OctoPrint; what was on its way to us is lost."""
        self.servers[slug].kill()
        self.wires[slug].cut()

    # Orders, as a screen gives them

    def start(self, slug: str, gcode: str) -> str:
        """Order a print; returns the job's id at once."""
        path = self.place / "part.gcode"
        path.write_text(gcode)
        stored = take_in(path, self.config.files_dir, self.db, SystemClock())
        begins = to_text(SystemClock().now()), len(self.room_log())
        job_id, _ = self.orders.start_print(stored, self.ids[slug], self.staff_id)
        self._began[job_id] = begins
        return job_id

    def started(self, slug: str, gcode: str) -> str:
        """Order a print and wait until it is seen to print."""
        job_id = self.start(slug, gcode)
        self.until_prints(slug, job_id)
        return job_id

    def give(self, action: Action, slug: str, job_id: str | None = None) -> str:
        """Give an order; returns its id at once."""
        return self.orders.give(action, self.ids[slug], self.staff_id, job_id)

    def told(self, action: Action, slug: str, job_id: str | None = None) -> tuple[bool, str]:
        """Give an order and wait for its answer: was it done, and what was said?"""
        order_id = self.give(action, slug, job_id)
        self.until(lambda: self.orders.answer(order_id), f"no answer to {action} on {slug}")
        answer = self.orders.answer(order_id)
        assert answer is not None
        return answer.done, answer.reason

    # What is shown

    def until(self, holds: Callable[[], object], what: str) -> None:
        """Wait for any condition; fails with `what` and the print room's last words."""
        give_up_at_s, pause = time.monotonic() + PATIENCE_S, Event()
        while not holds():
            assert time.monotonic() < give_up_at_s, f"{what}\n{self.room_log()[-4000:]}"
            pause.wait(0.05)

    def until_prints(self, slug: str, job_id: str) -> None:
        """Wait until this job is shown at work on this printer; fails if it is over before."""

        def prints() -> bool:
            job = self.job(job_id)
            assert job["job_state"] not in ENDED, f"{job}\n{self.room_log()[-4000:]}"
            return job["job_state"] == "printing" and self.printer(slug)["printer_state"] in {"heating", "printing"}

        self.until(prints, f"job {job_id} does not print on {slug}")

    def until_job(self, job_id: str, *states: str) -> None:
        """Wait until the job is in one of these states."""
        self.until(lambda: self.job(job_id)["job_state"] in states, f"job {job_id} does not come to be {states}")

    def until_shown(self, slug: str, *states: str) -> None:
        """Wait until the printer is shown in one of these states."""
        self.until(lambda: self.printer(slug)["printer_state"] in states, f"{slug} does not come to be {states}")

    def until_starts(self, slug: str, job_id: str) -> None:
        """Wait until the server has really begun to print the job's file."""
        self.until(lambda: self.starts(slug, job_id), f"the server of {slug} does not begin to print")

    def until_server(self, slug: str, *states: str) -> None:
        """Wait until the server itself says that its printer is in one of these states."""

        def is_so() -> bool:
            with contextlib.suppress(OSError):
                state: str = self.servers[slug].get("/api/connection")["current"]["state"]
                return state.startswith(states)
            return False

        self.until(is_so, f"the server of {slug} does not come to be {states}")

    def job(self, job_id: str) -> dict[str, Any]:
        """The job's row."""
        return rows(self.db, "SELECT * FROM job WHERE id = ?", job_id)[0]

    def printer(self, slug: str) -> dict[str, Any]:
        """The printer's row."""
        return rows(self.db, "SELECT * FROM printer WHERE id = ?", self.ids[slug])[0]

    def has_temperature(self, slug: str) -> bool:
        """Is a temperature of the printer shown?"""
        found = rows(self.live, "SELECT tool_c FROM reading WHERE printer_id = ?", self.ids[slug])
        return bool(found) and found[0]["tool_c"] is not None

    def room_log(self) -> str:
        """All that the print rooms of this farm wrote."""
        path = self.place / "room.log"
        return path.read_text(errors="replace") if path.exists() else ""

    def starts(self, slug: str, job_id: str) -> int:
        """How often the server began to print the job's file."""
        return len(re.findall(f"Print job started .* path: kiosk/{job_id}/", self._server_log(slug)))

    def server_said_at(self, slug: str, what: str) -> datetime:
        """When, by its own clock, the server wrote a line with this pattern into its log."""
        [told] = re.findall(rf"^([0-9-]+ [0-9:]+),\d+ .*{what}", self._server_log(slug), re.MULTILINE)
        return datetime.fromisoformat(told)

    def _server_log(self, slug: str) -> str:
        return (self.servers[slug].base / "logs" / "octoprint.log").read_text(errors="replace")

    def story(self, slug: str, job_id: str) -> Story:
        """What is told of the job now."""
        (since, log_since), printer_id = self._began[job_id], self.ids[slug]
        orders = rows(self.db, "SELECT * FROM printer_order WHERE printer_id = ? AND at >= ?", printer_id, since)
        alarms = rows(self.db, "SELECT * FROM alarm WHERE printer_id = ? AND raised_at >= ?", printer_id, since)
        shown = re.findall(rf" {slug.capitalize()}: ([a-z_]+), was [a-z_]+\.(.*)$", self.room_log()[log_since:], re.M)
        return Story(
            job=self.job(job_id),
            printer=self.printer(slug),
            answers=[(order["action"], order["answer"], order["reason"]) for order in orders],
            alarms=[(alarm["kind"], alarm["words"]) for alarm in alarms],
            shown=[f"{state}.{words}".strip() for state, words in shown],
            starts=self.starts(slug, job_id),
        )

    def stories(self, jobs: dict[str, str]) -> dict[str, Story]:
        """What is told now of each printer's job."""
        return {slug: self.story(slug, job_id) for slug, job_id in jobs.items()}

    def watching(self, slug: str = WITNESS) -> Watching:
        """Somebody who will look at a printer all the time."""
        return Watching(self.config.hub_path, self.config.live_path, self.ids[slug])

    def moves(self) -> list[str]:
        """The moves that the witness's board has carried out."""
        lines = self.board_log.read_text().splitlines() if self.board_log.exists() else []
        return [line for line in lines if line.startswith("G1")]

    # Between two drills

    def rest(self) -> None:
        """All run, the printers over OctoPrint are idle, all beds are clear, all alarms were seen."""
        if self._room is None:
            self.start_room()
        for slug in FISH:
            self.wires[slug].release()
            self.servers[slug].come_to_rest()
        for slug in FISH:
            self.until_shown(slug, "idle", "awaiting_clear")
            if self.printer(slug)["printer_state"] == "awaiting_clear":
                assert self.told(Action.CONFIRM_CLEAR, slug) == (True, "")
            self.until_shown(slug, "idle")
        with self.db.atomic():
            self.db.execute("UPDATE alarm SET seen_at = raised_at, seen_by = ?", (self.staff_id,))


@contextlib.contextmanager
def farm(place: Path) -> Iterator[Farm]:
    """A farm at rest, with its witness at work; ended at the end."""
    with contextlib.ExitStack() as ends:
        made = Farm(place, ends)
        made.start_room()
        made.until_shown(WITNESS, "idle")
        made.started(WITNESS, STEADY)
        made.until(made.moves, "the witness does not begin to move")
        made.rest()
        yield made
