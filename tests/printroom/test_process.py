"""The real print room process, with virtual boards on real pseudo-terminals."""

import contextlib
import os
import pty
import signal
import tty
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.base.clock import SystemClock
from kiosk.base.plain_text import machine_words
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.spools.loading import load_spool
from kiosk.hub.spools.spool import Spool, spool
from kiosk.hub.spools.stock import add_spool
from kiosk.hub.spools.use import uses_of_job
from kiosk.printers.virtual.dialects import DIALECTS
from kiosk.printroom.orders import Orders
from kiosk.store.live_db import live_rows, open_live_db
from tests.freezing import freeze
from tests.printroom.print_room_process import Processes, running_processes
from tests.printroom.sample_hub import WITHIN_S, ShiftedClock

STOPS_WITHIN_S = 5
A_FEW_LINES_MM = 5.0
"""Sent, but not yet carried out by a board."""


@pytest.fixture
def processes(hub) -> Iterator[Processes]:
    with running_processes(hub) as running:
        yield running


@pytest.fixture
def clock():
    return SystemClock()


def long_print(gcode: str, moves: int = 3000) -> str:
    """A file that takes minutes, longer than any test."""
    return gcode.replace(
        "M104 S0", "\n".join(f"G1 X{60 + n % 50} Y{60 + n % 31} E0.1 F600" for n in range(moves)) + "\nM104 S0"
    )


def pushed_mm(lines: list[str]) -> float:
    """The filament that relative moves push."""
    return sum(float(line.partition(" E")[2].split()[0]) for line in lines if line.startswith("G1") and " E" in line)


def heaters_were_turned_off(lines: list[str]) -> bool:
    return any("M104 S0" in line for line in lines) and any("M140 S0" in line for line in lines)


def test_a_file_is_printed_over_serial_from_start_to_collected(processes, hub):
    processes.board("ahven", "--speed", "50")
    print_room = processes.print_room()
    hub.until_state("ahven", "idle")
    job_id, order_id = hub.start("ahven")
    assert hub.answer(order_id).done
    hub.until_state("ahven", "awaiting_clear")
    assert hub.job(job_id)["outcome"] == "done"
    assert sum(line.startswith("G1") for line in processes.executed("ahven")) == 401
    assert hub.answer(hub.give("confirm_clear", "ahven")).done
    hub.until_state("ahven", "idle")
    print_room.terminate()
    assert print_room.wait(STOPS_WITHIN_S) == 0


def test_a_terminal_that_hangs_up_ends_the_print_room_with_the_heaters_off(processes, hub, gcode, until):
    """Q15: as after a dropped SSH connection."""
    processes.board("ahven", "--speed", "20")
    print_room = processes.print_room()
    hub.until_state("ahven", "idle")
    _, order_id = hub.start("ahven", hub.file(long_print(gcode, 300)))
    assert hub.answer(order_id).done
    hub.until_state("ahven", "printing")
    print_room.send_signal(signal.SIGHUP)
    assert print_room.wait(WITHIN_S) == 0
    assert heaters_were_turned_off(processes.executed("ahven"))


def test_a_start_given_to_a_frozen_print_room_is_refused_when_it_runs_again(processes, hub, clock):
    """Q5: the order is half a minute old when the process continues."""
    processes.board("ahven", "--speed", "50")
    print_room = processes.print_room()
    hub.until_state("ahven", "idle")
    freeze(print_room)
    hub.orders = Orders(hub.db, ShiftedClock(clock, -31.0))
    job_id, order_id = hub.start("ahven")
    print_room.send_signal(signal.SIGCONT)
    assert hub.refusal(order_id) is ReasonCode.START_EXPIRED
    assert hub.job(job_id)["outcome"] == "failed"
    print_room.terminate()
    assert print_room.wait(WITHIN_S) == 0
    assert not [line for line in processes.executed("ahven") if line.startswith("G1")]


def test_a_print_room_whose_runtime_files_are_removed_makes_them_anew(processes, hub, until):
    """Q7: readings go on, and a second print room is still refused."""
    live_path = hub.folder / "run" / "live.db"
    for file in live_path.parent.glob("live.db*"):
        file.unlink()
    live_path.write_bytes(b"garbage" * 1000)
    processes.board("ahven", "--speed", "50")
    print_room = processes.print_room()
    hub.until_state("ahven", "idle")

    def readings() -> int:
        with contextlib.closing(open_live_db(live_path)) as live:
            return len(live_rows(live, "SELECT * FROM reading WHERE tool_c IS NOT NULL"))

    until(readings)
    lock_path = live_path.with_name("printroom.lock")
    for file in (*live_path.parent.glob("live.db*"), lock_path):
        file.unlink()
    until(lock_path.exists)
    until(readings)
    second = processes.print_room()
    assert second.wait(WITHIN_S) == 1
    print_room.terminate()
    assert print_room.wait(WITHIN_S) == 0


@pytest.fixture
def killed_in_mid_print(processes, hub, gcode, until):
    """Kills a print room with SIGKILL while it prints; returns the job's id."""

    def kill(*board: str) -> str:
        processes.board("ahven", "--speed", "20", *board)
        print_room = processes.print_room()
        hub.until_state("ahven", "idle")
        loaded = add_spool(hub.db, hub.clock, hub.staff_id, Spool(material="PLA", left_g=500.0))
        load_spool(hub.db, hub.clock, hub.staff_id, loaded.id, hub.ids["ahven"], 1)
        job_id, order_id = hub.start("ahven", hub.file(long_print(gcode, 300)))
        assert hub.answer(order_id).done
        hub.until_state("ahven", "printing")

        def moves() -> int:
            return sum(line.startswith("G1") for line in processes.executed("ahven"))

        until(lambda: (hub.printer("ahven").fraction or 0.0) > 0.05)  # the journal says so, too, a few lines later
        so_far = moves()
        until(lambda: moves() > so_far + 20)
        print_room.send_signal(signal.SIGKILL)
        print_room.wait(WITHIN_S)
        hub.orders.give("start", hub.ids["ahven"], hub.staff_id, job_id=job_id)
        return job_id

    return kill


def test_a_print_continues_when_the_killed_print_room_is_back(processes, hub, gcode, killed_in_mid_print):
    """H23: at exactly the next line, and its start is not sent again; its filament is counted once."""
    job_id = killed_in_mid_print()
    processes.print_room()
    hub.until_state("ahven", "awaiting_clear")
    assert hub.job(job_id)["outcome"] == "done"
    moves = [line for line in processes.executed("ahven") if line.startswith("G1")]
    assert moves == [line for line in long_print(gcode, 300).splitlines() if line.startswith("G1")]
    assert "job_failed" not in hub.alarms("ahven")
    assert hub.db.execute("SELECT count(*) FROM printer_order WHERE answered_at IS NULL").fetchone() == (0,)
    (use,) = uses_of_job(hub.db, job_id)
    assert (use.length_mm, use.is_estimate) == (pytest.approx(pushed_mm(moves)), False)
    assert spool(hub.db, use.spool_id).left_g == pytest.approx(500 - use.weight_g)


def test_a_cancel_given_while_the_print_room_was_down_is_carried_out(processes, hub, killed_in_mid_print):
    """H21, H23: resumed first, then cancelled in order."""
    job_id = killed_in_mid_print()
    order_id = hub.give("cancel", "ahven")
    processes.print_room()
    assert hub.answer(order_id).done
    hub.until_state("ahven", "awaiting_clear")
    assert hub.job(job_id)["outcome"] == "cancelled"
    assert heaters_were_turned_off(processes.executed("ahven"))


def test_a_print_room_killed_over_a_board_that_resets_leaves_a_truthful_record(
    processes, hub, until, killed_in_mid_print
):
    """H24: the job failed, heaters off, the bed must be cleared, nothing is started again."""
    job_id = killed_in_mid_print("--reset-on-open")
    moves_before = len(processes.executed("ahven"))
    processes.print_room()
    hub.until_state("ahven", "awaiting_clear")
    job = hub.job(job_id)
    assert (job["job_state"], job["outcome"]) == ("failed", "failed")
    assert job["reason"].code is ReasonCode.NOT_RESUMED
    assert ReasonCode.PRINT_STOOD_AT in [detail.code for detail in job["reason"].details]
    assert "job_failed" in hub.alarms("ahven")
    after = processes.executed("ahven")[moves_before:]
    assert heaters_were_turned_off(after)
    assert not any(line.startswith(("G28", "G1")) for line in after[8:])
    (use,) = uses_of_job(hub.db, job_id)
    assert use.is_estimate
    assert 0 < use.length_mm <= pushed_mm(processes.executed("ahven")) + A_FEW_LINES_MM
    assert spool(hub.db, use.spool_id).left_g == pytest.approx(500 - use.weight_g)
    until(lambda: (reading := hub.printer("ahven").reading) and reading.tool_target_c == 0.0)
    assert hub.db.execute("SELECT count(*) FROM printer_order WHERE answered_at IS NULL").fetchone() == (0,)


def test_stopping_the_print_room_ends_a_serial_print_with_heaters_off(processes, hub, gcode, until):
    processes.board("ahven", "--speed", "20")
    print_room = processes.print_room()
    hub.until_state("ahven", "idle")
    job_id, order_id = hub.start("ahven", hub.file(long_print(gcode)))
    assert hub.answer(order_id).done
    hub.until_state("ahven", "printing")
    print_room.terminate()
    assert print_room.wait(STOPS_WITHIN_S) == 0
    assert heaters_were_turned_off(processes.executed("ahven"))
    job = hub.job(job_id)
    assert (job["outcome"], job["reason"]) == ("failed", Reason(ReasonCode.STOPPED_WITH_PRINT_ROOM))
    assert b"fails, because the print room is being stopped" in print_room.stderr.read()


def test_a_second_print_room_is_refused_with_a_message(processes, hub):
    processes.board("ahven")
    processes.print_room()
    hub.until_state("ahven", "idle")
    second = processes.print_room()
    assert second.wait(WITHIN_S) == 1
    assert second.stderr.read().strip().endswith(b"Only one may feed the printers.")


def test_a_stop_reaches_the_board_while_it_prints(processes, hub, gcode):
    """H20: in the order of events; the benchmarks measure the time."""
    processes.board("ahven", "--speed", "20")
    processes.print_room()
    hub.until_state("ahven", "idle")
    job_id, order_id = hub.start("ahven", hub.file(long_print(gcode)))
    assert hub.answer(order_id).done
    hub.until_state("ahven", "printing")
    assert hub.answer(hub.give("stop_now", "ahven")).done
    hub.until_state("ahven", "error")
    assert hub.job(job_id)["outcome"] == "failed"


def test_a_printer_that_hangs_delays_no_other(processes, hub, gcode, until):
    """H4: one board is frozen during a print, nothing reads another port; the third prints to its end."""
    hanging = processes.board("hauki", "--speed", "20")
    processes.board("ahven", "--speed", "50")
    main_fd, far_fd = pty.openpty()
    tty.setraw(far_fd)
    hub.add_printer("kuha", address=os.ttyname(far_fd))
    try:
        processes.print_room()
        hub.until_state("hauki", "idle")
        hub.until_state("ahven", "idle")
        _, order_id = hub.start("hauki", hub.file(long_print(gcode), "long.gcode"))
        assert hub.answer(order_id).done
        hub.until_state("hauki", "printing")
        freeze(hanging)
        stop_order = hub.give("stop_now", "hauki")
        job_id, order_id = hub.start("ahven")
        assert hub.answer(order_id).done
        hub.until_state("ahven", "awaiting_clear")
        assert hub.job(job_id)["outcome"] == "done"
        assert hub.answer(stop_order) is not None
        assert hub.printer("kuha").state in ("connecting", "offline")
    finally:
        hanging.send_signal(signal.SIGCONT)
        os.close(main_fd)
        os.close(far_fd)


def test_it_stops_in_time_even_when_a_board_hangs(processes, hub, gcode):
    hanging = processes.board("ahven", "--speed", "20")
    print_room = processes.print_room()
    hub.until_state("ahven", "idle")
    _, order_id = hub.start("ahven", hub.file(long_print(gcode)))
    assert hub.answer(order_id).done
    hub.until_state("ahven", "printing")
    freeze(hanging)
    try:
        print_room.terminate()
        assert print_room.wait(WITHIN_S) == 0
    finally:
        hanging.send_signal(signal.SIGCONT)


def test_it_uses_little_memory_and_loads_no_qt(processes, hub):
    """At most 60 MB resident with four idle printers."""
    for number in range(4):
        processes.board(f"p{number}")
    print_room = processes.new_print_room()
    for number in range(4):
        hub.until_state(f"p{number}", "idle")
    status = Path(f"/proc/{print_room.pid}/status").read_text()
    resident_kb = int(next(line for line in status.splitlines() if line.startswith("VmRSS")).split()[1])
    assert resident_kb < 60_000
    maps = Path(f"/proc/{print_room.pid}/maps").read_text()
    assert "libQt6" not in maps


def test_nothing_starts_over_a_print_from_the_card_of_a_board(processes, hub, until):
    """H29: whoever began it at the display, the printer is held as by any foreign print."""
    board = processes.board("ahven", "--fault", "sd-print:4s", "--speed", "20")
    processes.print_room()
    until(lambda: hub.printer("ahven").foreign)
    assert hub.printer("ahven").state != "idle"
    _, order_id = hub.start("ahven")
    assert hub.answer(order_id).refused
    assert not [line for line in processes.executed("ahven") if line.startswith("G")]
    assert board.poll() is None


@pytest.mark.parametrize("dialect", ["marlin2", "repetier-plain"])
def test_a_print_on_a_firmware_that_stopped_itself_has_failed_in_its_words(processes, hub, gcode, until, dialect):
    """H28: on the hub's own screens, with an alarm."""
    processes.board("ahven", "--fault", "stopped:60", "--speed", "30", "--dialect", dialect)
    processes.print_room()
    hub.until_state("ahven", "idle")
    job_id, order_id = hub.start("ahven", hub.file(long_print(gcode, 200)))
    assert hub.answer(order_id).done
    until(lambda: hub.job(job_id)["outcome"])
    assert hub.job(job_id)["outcome"] == "failed"
    assert hub.job(job_id)["reason"].values["raw"] in map(machine_words, DIALECTS[dialect].stop_messages)
    assert hub.alarms("ahven")
