"""`kiosk run`, `night` and `demo` as real processes: where they show, what they start, how they end."""

import contextlib
import json
import os
import re
import signal
import socket
import sqlite3
import subprocess
from pathlib import Path

import pytest

from kiosk.base.command_line import kiosk_command
from kiosk.cli.demo.demo import terminal_language
from kiosk.cli.demo.leftovers import leftovers
from kiosk.cli.kept_processes import OFFICE, PRINT_ROOM, WATCHDOG, Kept, is_running
from kiosk.config import load_config
from kiosk.scan.codes import grouped
from kiosk.store.heartbeats import Process
from tests.cli.conftest import Kiosk
from tests.cli.processes import END_WITHIN_S, KIOSK, beat_of, end_kept, eventually, running
from tests.octoprint_server import free_port

FIRST_FRAME = "The first frame is on the screen"
HELLO = b"RFB 003.008\n"


def test_by_vnc_the_screen_is_served_on_the_loopback_address_alone(hub: Path) -> None:
    """Q2: VNC encrypts nothing, so other machines reach it only where the configuration says so."""
    port = free_port()
    hub.write_text(f'[panel]\ndisplay = "vnc"\nvnc_port = {port}\n{hub.read_text()}', encoding="utf-8")

    with running("run", "--no-printroom", "--config", hub, QT_QPA_PLATFORM="") as app:
        app.line_with(f"served by VNC on 127.0.0.1:{port}")
        with socket.create_connection(("127.0.0.1", port), timeout=10) as viewer:
            hello = viewer.recv(len(HELLO))
        listening = _listening_addresses(app.process.pid)
        code = app.interrupt()

    assert hello == HELLO
    assert listening == {f"127.0.0.1:{port}"}
    assert code == 0, app.text


def test_a_port_in_use_is_an_error_that_names_another(hub: Path) -> None:
    """Two kiosks on one machine."""
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        hub.write_text(f'[panel]\ndisplay = "vnc"\nvnc_port = {port}\n{hub.read_text()}', encoding="utf-8")

        with running("run", "--no-printroom", "--config", hub, QT_QPA_PLATFORM="") as app:
            code = app.process.wait(END_WITHIN_S)

    assert code == 1
    assert app.lines[-1] == (
        f"The screen can't be served on 127.0.0.1:{port}: Address already in use. Close what is served there, or name "
        f"another port: --vnc-port {port + 1 if port < 65535 else port - 1}\n"
    )
    assert "Traceback" not in app.text


def test_the_print_room_outlives_the_screen(hub: Path) -> None:
    """`kiosk run` starts one if none runs, and leaves it running; the office, too, where one is served (W1)."""
    hub.write_text(hub.read_text().replace("port = 0", f"port = {free_port()}"))
    config = load_config(hub)

    with running("run", "--config", hub) as app:
        assert eventually(lambda: is_running(config, PRINT_ROOM) and is_running(config, WATCHDOG)), app.text
        assert eventually(lambda: beat_of(config, Process.WATCHDOG) and beat_of(config, Process.PRINT_ROOM)), app.text
        assert eventually(lambda: beat_of(config, Process.OFFICE)), app.text
        app.line_with(FIRST_FRAME)
        code = app.interrupt()

    try:
        assert code == 0, app.text
        assert is_running(config, PRINT_ROOM)
        assert is_running(config, WATCHDOG)
        assert is_running(config, OFFICE)
    finally:
        end_kept(config)


@pytest.mark.parametrize(("kept", "process"), [(PRINT_ROOM, Process.PRINT_ROOM), (WATCHDOG, Process.WATCHDOG)])
def test_a_process_that_died_is_started_again(hub: Path, kept: Kept, process: Process) -> None:
    """N1, N6: as long as the screen runs; the log says so."""
    config = load_config(hub)

    with running("run", "--config", hub) as app:
        assert eventually(lambda: is_running(config, kept) and beat_of(config, process) is not None), app.text
        died = beat_of(config, process)
        assert died is not None
        os.kill(died[0], signal.SIGKILL)
        app.line_with(f"The {kept.name} has ended (code -9); it is started again")
        assert eventually(lambda: (beat_of(config, process) or died)[0] != died[0]), app.text
        assert eventually(lambda: is_running(config, kept)), app.text
        assert app.interrupt() == 0, app.text

    end_kept(config)


def test_the_port_can_be_named_on_the_command_line(hub: Path) -> None:
    """--vnc-port goes before the configuration, and asks for VNC by itself (Q2)."""
    port = free_port()

    with running("run", "--no-printroom", "--config", hub, "--vnc-port", str(port), QT_QPA_PLATFORM="") as app:
        app.line_with(f"served by VNC on 127.0.0.1:{port}")
        app.line_with(f"ssh -L {port}:127.0.0.1:{port} ")
        assert app.interrupt() == 0, app.text


def test_without_a_display_vnc_is_offered_and_not_just_started(hub: Path) -> None:
    """Q2: only when asked for. Nothing is left behind: no print room, no traceback."""
    if any(status.read_text().strip() == "connected" for status in Path("/sys/class/drm").glob("card*-*/status")):
        pytest.skip("this machine has a panel")

    with running("run", "--config", hub, QT_QPA_PLATFORM="") as app:
        code = app.process.wait(END_WITHIN_S)

    assert code == 1
    assert app.text.endswith(f"    {kiosk_command('run', '--config', str(hub), '--vnc-port', '5900')}\n")
    assert "Traceback" not in app.text
    assert not is_running(load_config(hub), PRINT_ROOM)


def test_a_terminal_that_hangs_up_ends_the_screen_in_order(hub: Path) -> None:
    """Q15: as after a dropped SSH connection."""
    with running("run", "--no-printroom", "--config", hub) as app:
        app.line_with(FIRST_FRAME)
        app.process.send_signal(signal.SIGHUP)
        assert app.process.wait(END_WITHIN_S) == 0


def test_a_second_screen_of_a_hub_is_refused_but_not_the_night_screen(hub: Path) -> None:
    """Two screens would both take each scan."""
    with running("run", "--no-printroom", "--config", hub) as app:
        app.line_with(FIRST_FRAME)
        with running("run", "--no-printroom", "--config", hub) as second:
            code = second.process.wait(END_WITHIN_S)
        with running("night", "--config", hub) as wall:
            wall.line_with(FIRST_FRAME)
            assert wall.interrupt() == 0, wall.text
        assert app.interrupt() == 0, app.text

    assert code == 1
    assert second.text == (
        "The screen of this hub is already running. Close it first. (`kiosk night` may run beside it.)\n"
    )


def test_the_night_screen_runs_alone(hub: Path) -> None:
    """It starts no print room and ends in order."""
    with running("night", "--config", hub) as wall:
        wall.line_with(FIRST_FRAME)
        code = wall.interrupt()

    assert code == 0, wall.text
    assert not is_running(load_config(hub), PRINT_ROOM)


def test_the_demo_shows_its_codes_prints_and_leaves_nothing_behind(tmp_path: Path) -> None:
    """Two prints by real orders; the boards and the print room end with it.

    A second demo is refused before anything is touched: the first one's boards and print room keep running.
    """
    place = tmp_path / "demo"

    with running("demo", "--data", place) as demo:
        demo.line_with("PIN ")
        assert eventually(lambda: _states(place).get("hauki") in ("heating", "printing")), demo.text
        assert eventually(lambda: _states(place).get("muikku") in ("heating", "printing")), demo.text
        assert _states(place)["siika"] == "offline"
        before = _lasting_processes_of(place)
        for more in ((), ("--fresh",)):
            with running("demo", "--data", place, *more) as second:
                code = second.process.wait(END_WITHIN_S)
            assert code == 1, more
            assert second.text == (
                f"A demo is already running in {place}. Close it first, or name another directory by --data.\n"
            )
            assert _lasting_processes_of(place) == before, more
            assert _states(place)["hauki"] in ("heating", "printing"), more
        code = demo.interrupt()

    assert code == 0, demo.text
    assert _processes_of(place) == []
    codes = json.loads((place / "codes.json").read_text())
    assert grouped(codes["badge"]) in demo.text
    assert grouped(codes["visitor_pass"]) in demo.text


def test_a_demo_after_a_killed_one_ends_its_leftovers_and_takes_codes(kiosk: Kiosk, tmp_path: Path) -> None:
    """The boards and the print room of the killed one still ran, and its locks and its socket were still there.

    Q2: its codes are kept. A visitor comes in by `kiosk scan`, then shows the pass again by the key p.
    """
    place = tmp_path / "demo"
    with running("demo", "--data", place) as killed:
        killed.line_with(FIRST_FRAME)
        killed.process.kill()
    before = leftovers(place)
    codes = json.loads((place / "codes.json").read_text())

    mine, its = os.openpty()
    try:
        with running("demo", "--data", place, program=["setsid", "--ctty", *KIOSK], stdin=its) as demo:
            demo.line_with("Press b here")
            demo.line_with("A scan can come by `kiosk scan`")
            assert grouped(codes["badge"]) in demo.text
            assert not set(before) & set(leftovers(place))
            done = kiosk("scan", grouped(codes["visitor_pass"]).lower(), "--config", place / "kiosk.toml")
            assert done.stdout == "Shown to Viitasaaren Digikeskus.\n"
            assert eventually(lambda: _passes_inside(place) == 1), demo.text
            os.write(mine, b"p")
            demo.line_with("The pass was shown.")
            assert eventually(lambda: _states(place).get("hauki") in ("heating", "printing")), demo.text
            os.write(mine, b"\x03")
            assert demo.process.wait(END_WITHIN_S) == 0, demo.text
    finally:
        os.close(mine)
        os.close(its)

    assert len(before) == 2
    assert _processes_of(place) == []
    gone = kiosk("scan", codes["visitor_pass"], "--config", place / "kiosk.toml")
    assert (gone.returncode, gone.stdout) == (1, "")
    assert gone.stderr.startswith("No running kiosk takes a code at ")


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "fi_FI.UTF-8"}, "fi"),
        ({"LANG": "fi_FI.UTF-8", "LC_MESSAGES": "sv_FI.UTF-8"}, "sv"),
        ({"LANG": "fi_FI.UTF-8", "LC_ALL": "en_GB.UTF-8"}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "C"}, "en"),
        ({}, "en"),
    ],
)
def test_the_demo_speaks_the_terminals_language(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], language: str
) -> None:
    """X9: as far as it has it, else English."""
    for name in ("LANG", "LC_MESSAGES", "LC_ALL"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)

    assert terminal_language() == language


def test_the_demo_refuses_a_directory_with_other_files(tmp_path: Path) -> None:
    """Also with --fresh."""
    (tmp_path / "thesis.txt").write_text("years of work", encoding="utf-8")

    with running("demo", "--data", tmp_path, "--fresh") as demo:
        code = demo.process.wait(END_WITHIN_S)

    assert code == 1
    assert "is in use for something else" in demo.text
    assert (tmp_path / "thesis.txt").read_text() == "years of work"


def _listening_addresses(pid: int) -> set[str]:
    """The TCP addresses on which a process waits for connections."""
    listed = subprocess.run(["ls", "-l", f"/proc/{pid}/fd"], capture_output=True, text=True, check=False)
    inodes = set(re.findall(r"socket:\[(\d+)\]", listed.stdout))
    addresses = set()
    for table in ("tcp", "tcp6"):
        for line in Path(f"/proc/{pid}/net/{table}").read_text().splitlines()[1:]:
            words = line.split()
            if words[3] == "0A" and words[9] in inodes:
                host, port = words[1].split(":")
                octets = [str(byte) for byte in reversed(bytes.fromhex(host))] if len(host) == 8 else [host]
                addresses.add(f"{'.'.join(octets)}:{int(port, 16)}")
    return addresses


def _states(place: Path) -> dict[str, str]:
    db = sqlite3.connect(place / "data" / "hub.db")
    try:
        return dict(db.execute("SELECT slug, printer_state FROM printer JOIN equipment USING (id)").fetchall())
    finally:
        db.close()


def _passes_inside(place: Path) -> int:
    db = sqlite3.connect(place / "data" / "hub.db")
    try:
        return int(db.execute("SELECT count(pass_id) FROM visit WHERE closed_at IS NULL").fetchone()[0])
    finally:
        db.close()


def _lasting_processes_of(place: Path) -> list[str]:
    """Without those that read a print file and end."""
    return [command for command in _processes_of(place) if "kiosk.gcode.worker" not in command]


def _processes_of(place: Path) -> list[str]:
    """Command lines of processes that work on this directory."""
    found = []
    for listed in Path("/proc").glob("[0-9]*/cmdline"):
        with contextlib.suppress(OSError):  # it has ended
            found.append(listed.read_bytes().replace(b"\0", b" ").decode())
    return [line for line in found if str(place) in line]
