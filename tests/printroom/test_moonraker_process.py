"""The real print room process with a real Moonraker, whose Klipper is a stand-in: see printers/moonraker/README."""

import signal
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.base.clock import SystemClock
from kiosk.base.reason import Reason, ReasonCode
from kiosk.base.secret_files import KeyFiles
from kiosk.config import load_config
from kiosk.hub.spools.loading import load_spool
from kiosk.hub.spools.spool import Spool
from kiosk.hub.spools.stock import add_spool
from kiosk.hub.spools.use import uses_of_job
from tests.moonraker_server import MoonrakerServer, moonraker_server
from tests.printroom.print_room_process import Processes, running_processes
from tests.printroom.sample_hub import WITHIN_S

pytestmark = pytest.mark.moonraker

MOVES = 2600
LENGTH_MM = (MOVES + 400) * 0.5
FAST_S = 0.0002
"""For each line of a print of which enough was seen."""
STOPPED_BY_US = Reason(ReasonCode.KLIPPER_STOPPED, raw="Shutdown due to webhooks request")
OVERHEATED = "Heater extruder not heating at expected rate"


class Room:
    """A hub with one printer behind a Moonraker, its print room process, and orders as a screen gives them."""

    def __init__(self, hub, until, processes: Processes, server: MoonrakerServer, gcode: str) -> None:
        self.hub, self.until, self.server, self.klippy = hub, until, server, server.klippy
        self._processes = processes
        moves = "".join(f"G1 X{50 + n % 40} Y{50 + n % 31} E0.5 F3000\n" for n in range(MOVES))
        hot = gcode.replace("M104 S210", "M109 S210")  # Klipper refuses to extrude cold
        self._gcode = hot.replace("M104 S0", moves + "M104 S0")
        hub.add_printer("hauki", connection="moonraker", address=server.url)
        secrets_dir = load_config(processes.config).secrets_dir
        secrets_dir.mkdir(mode=0o700)
        KeyFiles(secrets_dir).write("hauki", server.api_key)
        self.process = processes.print_room()
        hub.until_state("hauki", "idle")

    def file(self):
        """A print of a minute, longer than what any test looks at."""
        return self.hub.file(self._gcode)

    def started(self) -> str:
        """A job that is seen to print; its id."""
        job_id, order_id = self.hub.start("hauki", self.file())
        assert self.hub.answer(order_id).done
        self.until(lambda: (self.hub.printer("hauki").fraction or 0.0) > 0.02)
        return job_id

    def kill(self) -> None:
        """SIGKILL the print room."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(WITHIN_S)

    def come_back(self) -> None:
        self.process = self._processes.print_room()

    def speed_up(self) -> None:
        """Let the print end soon."""
        self.klippy.line_s = FAST_S

    def starts(self) -> int:
        """How often Klipper was told to print a file."""
        return sum(line.startswith("SDCARD_PRINT_FILE") for line in self.klippy.commands)

    def length(self) -> int:
        """Of the file that Klipper prints, in bytes."""
        return int(self.klippy.status["virtual_sdcard"]["file_size"])

    def position(self) -> int:
        """How much of the file Klipper has read, in bytes."""
        return int(self.klippy.status["virtual_sdcard"]["file_position"])


@pytest.fixture(scope="module")
def server() -> Iterator[MoonrakerServer]:
    """One server for all of these tests. Its sockets need a short path."""
    with tempfile.TemporaryDirectory(prefix="moon") as base, moonraker_server(Path(base)) as running:
        yield running


@pytest.fixture
def clock() -> SystemClock:
    return SystemClock()


@pytest.fixture
def room(hub, until, gcode, server) -> Iterator[Room]:
    server.settle()
    with running_processes(hub) as processes:
        yield Room(hub, until, processes, server, gcode)


def test_a_job_of_the_queue_is_printed_from_its_order_to_an_empty_bed(room, hub, until):
    """K2, K4, K6: its progress and its temperatures are seen, its filament is counted, its file is deleted."""
    loaded = add_spool(hub.db, hub.clock, hub.staff_id, Spool(material="PLA", left_g=500.0))
    load_spool(hub.db, hub.clock, hub.staff_id, loaded.id, hub.ids["hauki"], 1)
    job_id = hub.orders.add_to_queue(room.file(), hub.staff_id)
    assert hub.answer(hub.orders.start_queued(job_id, hub.ids["hauki"], hub.staff_id)).done
    until(lambda: (hub.printer("hauki").fraction or 0.0) > 0.02)
    assert hub.job(job_id)["job_state"] == "printing"
    until(lambda: (reading := hub.printer("hauki").reading) and reading.tool_target_c == 210.0)
    room.speed_up()
    hub.until_state("hauki", "awaiting_clear")
    job = hub.job(job_id)
    assert (job["outcome"], job["progress"], job["reason"], room.starts()) == ("done", 1.0, None, 1)
    (use,) = uses_of_job(hub.db, job_id)
    assert use.length_mm == pytest.approx(LENGTH_MM)
    until(lambda: not (room.server.base / "gcodes" / "kiosk" / job_id).exists())
    assert hub.answer(hub.give("confirm_clear", "hauki")).done
    hub.until_state("hauki", "idle")


def test_a_print_goes_on_without_its_print_room_and_its_end_is_told_by_the_next(room, hub, until):
    """K4: killed in mid-print; the start is not sent again."""
    job_id = room.started()
    room.kill()
    alone = room.position()
    until(lambda: room.position() > alone)
    hub.orders.give("start", hub.ids["hauki"], hub.staff_id, job_id=job_id)
    room.come_back()
    until(lambda: (hub.printer("hauki").fraction or 0.0) > alone / room.length() + 0.01)
    assert hub.printer("hauki").state == "printing"
    room.speed_up()
    hub.until_state("hauki", "awaiting_clear")
    assert (hub.job(job_id)["outcome"], hub.job(job_id)["reason"], room.starts()) == ("done", None, 1)
    assert "job_failed" not in hub.alarms("hauki")
    assert hub.db.execute("SELECT count(*) FROM printer_order WHERE answered_at IS NULL").fetchone() == (0,)


@pytest.mark.parametrize(("ended", "outcome"), [("complete", "done"), ("cancelled", "cancelled")])
def test_a_print_that_ended_while_nobody_looked_is_told_as_it_ended(room, hub, until, ended, outcome):
    """K4: done, or cancelled at the printer; nothing starts on its bed."""
    job_id = room.started()
    room.kill()
    if ended == "complete":
        room.speed_up()
    else:
        room.server.post("/printer/print/cancel")
    until(lambda: room.klippy.status["print_stats"]["state"] == ended)
    room.come_back()
    hub.until_state("hauki", "awaiting_clear")
    assert (hub.job(job_id)["outcome"], room.starts()) == (outcome, 1)


def test_staff_pause_resume_and_cancel_it(room, hub, until):
    """K7: each is told when Klipper shows it; afterwards its heaters are off."""
    job_id = room.started()
    assert hub.answer(hub.give("pause", "hauki")).done
    hub.until_state("hauki", "paused")
    stood = room.position()
    assert hub.answer(hub.give("resume", "hauki")).done
    hub.until_state("hauki", "printing")
    until(lambda: room.position() > stood)
    assert hub.answer(hub.give("cancel", "hauki", job_id=job_id)).done
    hub.until_state("hauki", "awaiting_clear")
    assert hub.job(job_id)["outcome"] == "cancelled"
    assert room.klippy.status["extruder"]["target"] == room.klippy.status["heater_bed"]["target"] == 0


def test_stop_now_stops_the_machine_until_a_person_connects_it_again(room, hub):
    """K5, K7."""
    job_id = room.started()
    assert hub.answer(hub.give("stop_now", "hauki")).done
    hub.until_state("hauki", "error")
    assert (hub.printer("hauki").reason, hub.job(job_id)["outcome"]) == (STOPPED_BY_US, "failed")
    assert "job_failed" in hub.alarms("hauki")
    assert hub.answer(hub.give("connect", "hauki")).done
    hub.until_state("hauki", "awaiting_clear")


def test_a_klipper_that_shuts_down_fails_the_print_with_its_own_words(room, hub):
    """K5: the next print room shows the same."""
    job_id = room.started()
    room.klippy.shut_down(OVERHEATED)
    hub.until_state("hauki", "error")
    job, reason = hub.job(job_id), hub.printer("hauki").reason
    assert (job["outcome"], job["reason"].code) == ("failed", ReasonCode.STOPPED_BY_PRINTER)
    assert OVERHEATED in job["reason"].values["raw"]
    assert reason == Reason(ReasonCode.KLIPPER_STOPPED, raw=OVERHEATED)
    room.kill()
    room.come_back()
    hub.until_state("hauki", "error")
    assert hub.job(job_id)["reason"] == job["reason"]
