"""A whole hub on disk: virtual boards on ptys, an OctoPrint, a serial scanner, a print room and the app."""

import os
import re
import signal
import subprocess
import sys
import time
import tty
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from threading import Event
from typing import Any

from kiosk.base.secret_files import KeyFiles
from kiosk.config import Config, load_config
from kiosk.store.hub_db import open_hub_db, rows
from tests.cli.forked_kiosk import ForkedProcess, run_kiosk, start_kiosk
from tests.e2e.app_process import REPO, AppProcess
from tests.octoprint_server import OctoPrintServer
from tests.office.office_hub import free_port

CONFIG = """
[hub]
name = "Koekeskus"
{opening}
[panel]
size = "1280x800"
still = true
[places]
data_dir = "data"
runtime_dir = "run"
drop_dir = "drop"
usb_dir = "usb"
[scanner]
serial = ["{scanner}"]
[office]
port = {office_port}
[staff]
idle_s = 600
[[zone]]
slug = "prints"
name_fi = "Tulostus"
name_sv = "Utskrift"
name_en = "Printing"
[[zone.equipment]]
slug = "ahven"
kind = "printer"
name = "Ahven"
[zone.equipment.printer]
colour = "#F0B51B"
connection = "serial"
address = "{board}"
baud = 115200
bed_x_mm = 250
bed_y_mm = 210
height_mm = 210
{hauki}
[[zone]]
slug = "vr"
name_fi = "VR"
name_sv = "VR"
name_en = "VR"
[[zone.equipment]]
slug = "vr1"
kind = "vr"
name = "VR 1"
"""
HAUKI = """
[[zone.equipment]]
slug = "hauki"
kind = "printer"
name = "Hauki"
[zone.equipment.printer]
colour = "#3FA7A3"
connection = "{connection}"
address = "{address}"
bed_x_mm = 200
bed_y_mm = 200
height_mm = 200
"""
OPENING = "[hub.opening]\n" + "".join(
    f'{day} = "00:00-23:59"\n' for day in ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
)


class SerialScanner:
    """A serial code scanner: a pseudo-terminal that the app reads."""

    def __init__(self) -> None:
        self._main_fd, self._far_fd = os.openpty()
        tty.setraw(self._far_fd)
        self.port = os.ttyname(self._far_fd)

    def scan(self, code: str) -> None:
        """Send a code as the scanner does, with CR and LF."""
        os.write(self._main_fd, code.encode() + b"\r\n")

    def close(self) -> None:
        """Unplug it."""
        os.close(self._main_fd)
        os.close(self._far_fd)


class WholeHub:
    """One hub. The test starts its processes; `close` ends them."""

    def __init__(
        self,
        place: Path,
        octoprint: OctoPrintServer | None,
        *,
        board_speed: float = 20,
        board_resets: bool = False,
        boards: int = 1,
    ) -> None:
        """octoprint: None for a hub without a printer there. board_resets: at each opening of its port.

        boards: 2 for a hub whose Hauki is a second board, in place of an OctoPrint.
        """
        self.place = place
        self._ends = ExitStack()
        self.scanner = SerialScanner()
        self._ends.callback(self.scanner.close)
        for number in range(1, boards + 1):
            self._board(number, board_speed, *["--reset-on-open"] * board_resets)
        self.config_path = place / "kiosk.toml"
        self.config_path.write_text(
            CONFIG.format(
                board=place / "board-1",
                hauki=self._hauki(octoprint, boards),
                scanner=self.scanner.port,
                office_port=free_port(),
                opening=OPENING,
            )
        )
        self.config: Config = load_config(self.config_path)
        output = self.kiosk("hub", "init", "--config", str(self.config_path))
        self.badge = re.findall(r"Code\s+(\S+)", output)[0]
        self.pin = re.findall(r"PIN\s+(\d+)", output)[0]
        if octoprint:
            KeyFiles(self.config.secrets_dir).write("hauki", octoprint.api_key)
        self.app = AppProcess(self.config_path, place / "app.log")
        self.print_room: ForkedProcess | subprocess.Popen[bytes] | None = None
        self.db = open_hub_db(self.config.hub_path)

    def kiosk(self, *arguments: str) -> str:
        """Run a `kiosk` command to its end and return what it printed; fails if the command fails."""
        done = run_kiosk(*arguments)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def _hauki(self, octoprint: OctoPrintServer | None, boards: int) -> str:
        if octoprint is not None:
            return HAUKI.format(connection="octoprint", address=octoprint.url)
        return HAUKI.format(connection="serial", address=self.place / "board-2") if boards > 1 else ""

    def _board(self, number: int, speed: float, *more: str) -> None:
        words = ["--link", self.place / f"board-{number}", "--speed", speed, "--log", self._board_log(number), *more]
        board = start_kiosk("virtual-board", *words, stdout=subprocess.PIPE, cwd=REPO)
        self._ends.callback(board.wait)
        self._ends.callback(board.terminate)
        assert board.stdout is not None
        assert board.stdout.readline().startswith(b"ready")
        self._ends.callback(board.stdout.close)

    def start_print_room(self, **preloaded: str) -> None:
        """Start the print room as its own process. preloaded: environment that is read before its program begins."""
        words = ["printroom", "--config", str(self.config_path)]
        with (self.place / "printroom.log").open("ab") as log:
            if preloaded:
                command, env = [sys.executable, "-m", "kiosk", *words], os.environ | preloaded
                self.print_room = subprocess.Popen(command, stdout=log, stderr=log, cwd=REPO, env=env)
            else:
                self.print_room = start_kiosk(*words, stdout=log, stderr=log, cwd=REPO)

    def kill_print_room(self) -> None:
        """SIGKILL the print room."""
        assert self.print_room is not None
        self.print_room.send_signal(signal.SIGKILL)
        self.print_room.wait()
        self.print_room = None

    def _board_log(self, number: int) -> Path:
        return self.place / f"executed-{number}.txt"

    def executed(self, board: int = 1) -> list[str]:
        """The commands that a board has executed so far."""
        log = self._board_log(board)
        return log.read_text().splitlines() if log.exists() else []

    def rows(self, sql: str, *values: Any) -> list[dict[str, Any]]:
        """Rows of the hub's database."""
        return rows(self.db, sql, *values)

    def until(self, sql: str, expected: list[dict[str, Any]], *values: Any, within_s: float = 120.0) -> None:
        """Wait until a query gives these rows; fails with what it gave, and the print room's log."""
        until_s = time.monotonic() + within_s
        while (found := self.rows(sql, *values)) != expected:
            assert time.monotonic() < until_s, f"{found} is not {expected}\n{self._end_of_log()}"
            Event().wait(0.05)

    def _end_of_log(self) -> str:
        log = self.place / "printroom.log"
        return log.read_text()[-3000:] if log.exists() else ""

    def until_true(self, holds: Callable[[], bool], what: str, within_s: float = 120.0, each_s: float = 0.05) -> None:
        """Wait for any condition; fails with `what`. each_s: the pause between two looks; more if one is dear."""
        until_s = time.monotonic() + within_s
        while not holds():
            assert time.monotonic() < until_s, what
            Event().wait(each_s)

    def close(self) -> None:
        """End everything."""
        if self.app._process is not None:
            self.app.kill()
        if self.print_room is not None:
            self.print_room.terminate()
            self.print_room.wait(15)
        self.db.conn.close()
        self._ends.close()
