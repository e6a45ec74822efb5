"""A hub with a print room process, three OctoPrint servers and a serial board, to be killed and cut off by drills."""

import contextlib
import re
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path
from threading import Event
from typing import Any

from kiosk.base.clock import SystemClock, to_text
from kiosk.base.reason import Reason, from_json
from kiosk.base.secret_files import KeyFiles
from kiosk.config import Config, load_config
from kiosk.printroom.orders import Action, Orders
from kiosk.printroom.print_files import store_print_file
from kiosk.store.hub_db import open_hub_db, rows
from kiosk.store.live_db import open_live_db
from tests.cli.forked_kiosk import ForkedProcess, run_kiosk, start_kiosk
from tests.drills.farm_config import farm_config
from tests.drills.holding_proxy import HoldingProxy
from tests.drills.hub_history import HubHistory
from tests.drills.job_report import JobReport
from tests.drills.print_files import STEADY
from tests.drills.printer_monitor import PrinterMonitor
from tests.octoprint_server import OctoPrintServer

REPO = Path(__file__).parents[2]
WAIT_S = 90.0
ASK_SERVER_EACH_S = 0.3
OCTOPRINT_PRINTERS = ("hauki", "kuha", "made")
"""Each has an OctoPrint server of its own, and a proxy between that and the print room."""
BYSTANDER = "ahven"
"""The printer on a serial board. It prints from before the first drill until after the last."""
BOARD_SPEED = 10
STARTED = "The print room works"
"""Logged by a print room that has started; until then the database shows what an earlier one left."""
ENDED = ("done", "cancelled", "failed", "collected")


class Farm:
    """The processes of one hub. The servers and the board run as long as the farm; the print room comes and goes."""

    def __init__(self, place: Path, ends: contextlib.ExitStack) -> None:
        """Start everything but the print room; `ends` ends it."""
        self.place = place
        self.servers = {slug: OctoPrintServer(place / slug) for slug in OCTOPRINT_PRINTERS}
        self.proxies = {slug: HoldingProxy(self.servers[slug].port) for slug in OCTOPRINT_PRINTERS}
        self.board_log = place / "executed.txt"
        for slug in OCTOPRINT_PRINTERS:
            ends.callback(self.servers[slug].kill)
            ends.callback(self.proxies[slug].close)
        with ThreadPoolExecutor() as pool:
            list(pool.map(OctoPrintServer.start, self.servers.values()))
        self._start_board(ends)
        self.config_path = place / "kiosk.toml"
        connections = {slug: ("octoprint", self.proxies[slug].url) for slug in OCTOPRINT_PRINTERS}
        self.config_path.write_text(farm_config({BYSTANDER: ("serial", str(place / "board"))} | connections))
        self.config: Config = load_config(self.config_path)
        self._set_up_hub()
        self.db, self.live = open_hub_db(self.config.hub_path), open_live_db(self.config.live_path)
        ends.callback(self.db.close)
        ends.callback(self.live.close)
        self.orders = Orders(self.db, SystemClock())
        printers = "SELECT slug, id FROM equipment WHERE kind = 'printer'"
        self.ids = {found["slug"]: found["id"] for found in rows(self.db, printers)}
        self.staff_id: str = rows(self.db, "SELECT id FROM staff")[0]["id"]
        self.history = HubHistory(self.db)
        self._print_room: ForkedProcess | None = None
        ends.callback(self.kill_print_room)
        self._ordered: dict[str, tuple[str, int]] = {}
        """When each job was ordered: the time, and the mark in the history."""

    def _start_board(self, ends: contextlib.ExitStack) -> None:
        options = ["--link", str(self.place / "board"), "--log", str(self.board_log), "--speed", str(BOARD_SPEED)]
        board = start_kiosk("virtual-board", *options, stdout=subprocess.PIPE, cwd=REPO)
        ends.callback(board.wait)
        ends.callback(board.terminate)
        assert board.stdout is not None
        assert board.stdout.readline().startswith(b"ready")
        ends.callback(board.stdout.close)

    def _set_up_hub(self) -> None:
        done = run_kiosk("hub", "init", "--config", self.config_path, timeout_s=WAIT_S)
        assert done.returncode == 0, done.stderr
        for slug, server in self.servers.items():
            KeyFiles(self.config.secrets_dir).write(slug, server.api_key)
        self.config.runtime_dir.mkdir(mode=0o700, exist_ok=True)

    # Processes that die and come back

    def start_print_room(self) -> None:
        """Start the print room and wait until it has restored what an earlier one left."""
        before = self.print_room_log().count(STARTED)
        with (self.place / "printroom.log").open("ab") as log:
            self._print_room = start_kiosk("printroom", "--config", self.config_path, stdout=log, stderr=log, cwd=REPO)
        self.until(lambda: self.print_room_log().count(STARTED) > before, "the print room does not start")

    def kill_print_room(self) -> None:
        """SIGKILL the print room; harmless if it does not run."""
        if self._print_room is not None:
            self._print_room.send_signal(signal.SIGKILL)
            self._print_room.wait()
            self._print_room = None

    def kill_server(self, slug: str) -> None:
        """SIGKILL one OctoPrint; what was on its way from it is lost."""
        self.servers[slug].kill()
        self.proxies[slug].cut()

    # Orders, as a screen gives them

    def start(self, slug: str, gcode: str) -> str:
        """Order a print; returns the job's id at once."""
        path = self.place / "part.gcode"
        path.write_text(gcode)
        stored = store_print_file(path, self.config.files_dir, self.db, SystemClock())
        ordered = to_text(SystemClock().now()), self.history.mark()
        job_id, _ = self.orders.start_print(stored, self.ids[slug], self.staff_id)
        self._ordered[job_id] = ordered
        return job_id

    def started(self, slug: str, gcode: str) -> str:
        """Order a print and wait until it is seen to print."""
        job_id = self.start(slug, gcode)
        self.until_prints(slug, job_id)
        return job_id

    def give(self, action: Action, slug: str, job_id: str | None = None) -> str:
        """Give an order; returns its id at once."""
        return self.orders.give(action, self.ids[slug], self.staff_id, job_id)

    def carry_out(self, action: Action, slug: str, job_id: str | None = None) -> tuple[bool, Reason | None]:
        """Give an order and wait for its answer: was it done, and the reason."""
        order_id = self.give(action, slug, job_id)
        self.until(lambda: self.orders.answer(order_id), f"no answer to {action} on {slug}")
        answer = self.orders.answer(order_id)
        assert answer is not None
        return answer.done, answer.reason

    # Waiting

    def until(self, holds: Callable[[], object], what: str, each_s: float = 0.05) -> None:
        """Wait for any condition; fails with `what` and the end of the print room's log."""
        deadline_s, pause = time.monotonic() + WAIT_S, Event()
        while not holds():
            assert time.monotonic() < deadline_s, f"{what}\n{self.print_room_log()[-4000:]}"
            pause.wait(each_s)

    def until_prints(self, slug: str, job_id: str) -> None:
        """Wait until this job prints on this printer; fails if it ends before."""

        def prints() -> bool:
            job = self.job(job_id)
            assert job["job_state"] not in ENDED, f"{job}\n{self.print_room_log()[-4000:]}"
            return job["job_state"] == "printing" and self.printer(slug)["printer_state"] in {"heating", "printing"}

        self.until(prints, f"job {job_id} does not print on {slug}")

    def until_job(self, job_id: str, *states: str) -> None:
        """Wait until the job is in one of these states."""
        self.until(lambda: self.job(job_id)["job_state"] in states, f"job {job_id} is never {states}")

    def until_shown(self, slug: str, *states: str) -> None:
        """Wait until the printer is shown in one of these states."""
        self.until(lambda: self.printer(slug)["printer_state"] in states, f"{slug} is never {states}")

    def until_was_shown(self, slug: str, job_id: str, state: str) -> None:
        """Wait until the printer has been shown in this state since the job was ordered, if only for a moment."""
        self.until(lambda: self.report(slug, job_id).when(state), f"{slug} was never {state}")

    def until_starts(self, slug: str, job_id: str) -> None:
        """Wait until the server has begun to print the job's file."""
        self.until(lambda: self.starts(slug, job_id), f"the server of {slug} does not begin to print")

    def until_server(self, slug: str, *states: str) -> None:
        """Wait until the server itself reports its printer in one of these states."""

        def is_so() -> bool:
            with contextlib.suppress(OSError):
                state: str = self.servers[slug].get("/api/connection")["current"]["state"]
                return state.startswith(states)
            return False

        self.until(is_so, f"the server of {slug} is never {states}", ASK_SERVER_EACH_S)

    # What the hub and the servers record

    def job(self, job_id: str) -> dict[str, Any]:
        """The job's row."""
        return self._row("SELECT * FROM job WHERE id = ?", job_id)

    def printer(self, slug: str) -> dict[str, Any]:
        """The printer's row."""
        return self._row("SELECT * FROM printer WHERE id = ?", self.ids[slug])

    def _row(self, sql: str, row_id: str) -> dict[str, Any]:
        [found] = rows(self.db, sql, row_id)
        return found | {"reason": from_json(found["reason"])}

    def has_temperature(self, slug: str) -> bool:
        """True when a temperature of the printer is shown."""
        found = rows(self.live, "SELECT tool_c FROM reading WHERE printer_id = ?", self.ids[slug])
        return bool(found) and found[0]["tool_c"] is not None

    def print_room_log(self) -> str:
        """The log of all print rooms of this farm."""
        path = self.place / "printroom.log"
        return path.read_text(errors="replace") if path.exists() else ""

    def starts(self, slug: str, job_id: str) -> int:
        """How often the server began to print the job's file."""
        return len(re.findall(f"Print job started .* path: kiosk/{job_id}/", self._server_log(slug)))

    def server_logged_at(self, slug: str, what: str) -> datetime:
        """When, by its own clock, the server logged the one line with this pattern."""
        [at] = re.findall(rf"^([0-9-]+ [0-9:]+),\d+ .*{what}", self._server_log(slug), re.MULTILINE)
        return datetime.fromisoformat(at)

    def _server_log(self, slug: str) -> str:
        return (self.servers[slug].base / "logs" / "octoprint.log").read_text(errors="replace")

    def report(self, slug: str, job_id: str) -> JobReport:
        """The job's report as of now."""
        (ordered_at, mark), printer_id = self._ordered[job_id], self.ids[slug]
        orders = rows(self.db, "SELECT * FROM printer_order WHERE printer_id = ? AND at >= ?", printer_id, ordered_at)
        alarms = rows(self.db, "SELECT * FROM alarm WHERE printer_id = ? AND raised_at >= ?", printer_id, ordered_at)
        return JobReport(
            job=self.job(job_id),
            printer=self.printer(slug),
            answers=[(order["action"], order["answer"], from_json(order["reason"])) for order in orders],
            alarms=[(alarm["cause"], from_json(alarm["reason"])) for alarm in alarms],
            history=self.history.since(mark, printer_id),
            starts=self.starts(slug, job_id),
        )

    def reports(self, jobs: dict[str, str]) -> dict[str, JobReport]:
        """The reports of each printer's job as of now."""
        return {slug: self.report(slug, job_id) for slug, job_id in jobs.items()}

    def monitor(self, slug: str = BYSTANDER) -> PrinterMonitor:
        """A monitor of a printer, not yet started."""
        return PrinterMonitor(self.config.hub_path, self.config.live_path, self.ids[slug])

    def moves(self) -> list[str]:
        """The moves that the bystander's board has executed."""
        lines = self.board_log.read_text().splitlines() if self.board_log.exists() else []
        return [line for line in lines if line.startswith("G1")]

    # Between two drills

    def reset(self) -> None:
        """Run everything; idle printers over OctoPrint, clear beds, no open alarms."""
        if self._print_room is None:
            self.start_print_room()
        for slug in OCTOPRINT_PRINTERS:
            self.proxies[slug].release()
            self.servers[slug].settle()
        for slug in OCTOPRINT_PRINTERS:
            self.until_shown(slug, "idle", "awaiting_clear")
            if self.printer(slug)["printer_state"] == "awaiting_clear":
                assert self.carry_out(Action.CONFIRM_CLEAR, slug) == (True, None)
            self.until_shown(slug, "idle")
        with self.db.atomic():
            self.db.execute("UPDATE alarm SET cleared_at = raised_at WHERE cleared_at IS NULL")


@contextlib.contextmanager
def running_farm(place: Path) -> Iterator[Farm]:
    """A farm after `reset`, with its bystander printing; ended on exit."""
    with contextlib.ExitStack() as ends:
        made = Farm(place, ends)
        made.start_print_room()
        made.until_shown(BYSTANDER, "idle")
        made.started(BYSTANDER, STEADY)
        made.until(made.moves, "the bystander does not begin to move")
        made.reset()
        yield made
