"""The demo on a machine without a display, seen and driven through a VNC viewer."""

import json
import os
import socket
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from kiosk.cli.demo.leftovers import end_leftovers
from kiosk.scan.codes import grouped
from tests.cli.processes import Running, eventually, running
from tests.octoprint_server import free_port
from tests.vnc_client import VncClient

KEY_GAP_S = 0.07
HOLD_S = 6.0
PRINTER = "Ahven"
WATCHED_DEMO = Path(__file__).with_name("watched_demo.py")


class Demo:
    """The demo's process, a viewer on it, and what is on its screen."""

    def __init__(
        self, process: Running, viewer: VncClient, questions: socket.socket, terminal: int, place: Path
    ) -> None:
        self.process = process
        self.viewer = viewer
        self.place = place
        self._questions = questions
        self._terminal = terminal

    @property
    def codes(self) -> dict[str, str]:
        """What the terminal shows: badge, pin, visitor_pass."""
        return dict(json.loads((self.place / "codes.json").read_text()))

    def ask(self, *question: str) -> Any:
        """One question to the watched demo."""
        self._questions.sendall(json.dumps(question).encode())
        return json.loads(self._questions.recv(4096))

    def until_page(self, name: str) -> None:
        """Wait for a page."""
        assert eventually(lambda: self.ask("page") == name), f"{self.ask('page')}, not {name}\n{self.process.text}"

    def click(self, name: str, held_s: float = 0.05) -> None:
        """Press the pointer on an item once it is there."""
        assert eventually(lambda: self.ask("where", name)), f"{name} is not on {self.ask('page')}"
        self.viewer.click(*self.ask("where", name), held_s=held_s)

    def press_in_terminal(self, key: str) -> None:
        """A key in the terminal that started the demo."""
        os.write(self._terminal, key.encode())

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        """Rows of the hub as they are now."""
        with closing(sqlite3.connect(self.place / "data" / "hub.db")) as db:
            return db.execute(sql).fetchall()


@contextmanager
def demo_over_vnc(place: Path, python: str | Path = sys.executable, **environment: str) -> Iterator[Demo]:
    """The demo of the kiosk that this Python has, without a display, started in a terminal of its own."""
    port = free_port()
    ours, theirs = socket.socketpair()
    ours.settimeout(30)
    terminal, its_end = os.openpty()
    program = ["setsid", "--ctty", python, WATCHED_DEMO, str(theirs.fileno())]
    options = ["--data", str(place), "--vnc-port", str(port)]
    try:
        with running(*options, program=program, stdin=its_end, pass_fds=[theirs.fileno()], **environment) as process:
            kept = Path(process.line_with("Password of the VNC viewer: in ").split(" in ")[1].split("   ")[0])
            process.line_with("served by VNC on ")
            with VncClient(port, kept.read_text().strip()) as viewer:
                demo = Demo(process, viewer, ours, terminal, place)
                demo.until_page("start")
                yield demo
            os.write(terminal, b"\x03")
            assert process.process.wait(30) == 0, process.text
    finally:
        end_leftovers(place)
        ours.close()
        theirs.close()
        os.close(terminal)
        os.close(its_end)


def type_pass(demo: Demo) -> None:
    """Type the visitor's pass at the pace of a person, in the groups that the terminal shows."""
    demo.viewer.type(grouped(demo.codes["visitor_pass"]).lower() + "\n", gap_s=KEY_GAP_S)


def type_badge(demo: Demo) -> None:
    """Type the badge at the pace of a person, with Shift for capitals."""
    demo.viewer.type(demo.codes["badge"] + "\n", gap_s=KEY_GAP_S)


def get_in_and_print(
    demo: Demo, show_pass: Callable[[Demo], None] = type_pass, show_badge: Callable[[Demo], None] = type_badge
) -> None:
    """A visitor comes in, a staff member logs in and starts a print: by codes, a typed PIN and the pointer."""
    show_pass(demo)
    demo.until_page("greeting")
    assert demo.rows("SELECT count(*) FROM visit WHERE pass_id IS NOT NULL") == [(1,)]

    show_badge(demo)
    demo.until_page("pin_login")
    demo.viewer.type(demo.codes["pin"] + "\n", gap_s=KEY_GAP_S)
    assert eventually(lambda: demo.ask("page") in ("home", "morning")), demo.ask("page")
    if demo.ask("page") == "morning":  # what happened in the night comes first
        demo.click("foot.exit")
    demo.until_page("home")

    ready = "SELECT printer_state FROM printer JOIN equipment USING (id) WHERE name = 'Ahven'"
    assert eventually(lambda: demo.rows(ready) == [("idle",)]), demo.rows(ready)
    demo.click("home.print")
    demo.until_page("file_list")
    demo.click("file.koepala")
    demo.until_page("print_check")
    demo.click(f"check.{PRINTER}")
    demo.click("check.prepare")
    demo.until_page("hold_to_start")
    demo.click("hold.clear")
    demo.click("hold", held_s=HOLD_S)
    started = "SELECT count(*) FROM job JOIN equipment ON printer_id = equipment.id WHERE name = 'Ahven'"
    assert eventually(lambda: demo.rows(started) == [(1,)]), demo.ask("page")
    assert eventually(lambda: demo.rows(ready)[0][0] in ("heating", "printing")), demo.rows(ready)
