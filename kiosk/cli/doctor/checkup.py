"""The checks of `kiosk doctor`: what each finds, and the line that fixes it."""

import grp
import importlib.util
import os
import pwd
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any, Literal

from kiosk.base.clock import SystemClock
from kiosk.base.command_line import kiosk_command
from kiosk.base.errors import WorldError
from kiosk.base.resources import ASSETS
from kiosk.cli.display import DisplayError, choose_display
from kiosk.cli.kept_processes import OFFICE, PRINT_ROOM, WATCHDOG, is_running
from kiosk.cli.qt_libraries import install_line, missing_libraries
from kiosk.config import Config, found_config, load_config, make_runtime_dir, read_secret
from kiosk.scan.serial_ports import scanner_ports
from kiosk.store.backup.places import is_on_disk_of
from kiosk.store.backup.state import last_backup
from kiosk.store.hub_db import open_hub_db, rows

LEAST_PYTHON = (3, 11)
LEAST_FREE_BYTES = 200_000_000
ADVISED_FREE_BYTES = 1_000_000_000
PORT_PATTERNS = ("ttyACM*", "ttyUSB*")
LOAD_WITHIN_S = 60
OLDEST_BACKUP = timedelta(hours=48)

PACKAGES = (
    *("PySide6", "apprise", "argon2", "click", "cryptography", "fontpkg_atkinson_hyperlegible", "icalendar", "ifaddr"),
    *("jinja2", "numpy", "octorest", "PIL"),
    *("paho.mqtt", "platformdirs", "pyrage", "qrcode", "requests", "serial", "sqlite_utils", "uuid_utils", "websocket"),
    *("python_multipart", "starlette", "typst", "uvicorn", "xlsxwriter", "zeroconf", "zxingcpp"),
)
"""What the dependencies in pyproject.toml are imported as."""
_SET_UP = "sh kiosk/start --only-set-up"


@dataclass(frozen=True, slots=True)
class Finding:
    """One answer. An error keeps the kiosk, or one of its printers, from working."""

    subject: str
    state: Literal["ok", "advice", "error"]
    message: str
    fix: str = ""
    """A line to type, or what to do; "" for what is well."""


def python() -> Finding:
    version = ".".join(map(str, sys.version_info[:3]))
    if sys.version_info < LEAST_PYTHON:
        return Finding("Python", "error", f"{version}; 3.11 or newer is needed", "sudo apt-get install python3")
    return Finding("Python", "ok", version)


def packages() -> Finding:
    """The Python packages, without importing them."""
    absent = [name for name in PACKAGES if not _is_installed(name)]
    if absent:
        return Finding("Packages", "error", f"{', '.join(absent)} not installed", _SET_UP)
    return Finding("Packages", "ok", "all installed")


def _is_installed(name: str) -> bool:
    try:
        return importlib.util.find_spec(name) is not None
    except ModuleNotFoundError:  # the package above it
        return False


def qt_libraries() -> Finding:
    try:
        missing = missing_libraries()
    except FileNotFoundError as error:
        return Finding("Qt's libraries", "error", f"{error.filename or error} is not installed", _SET_UP)
    if missing:
        return Finding("Qt's libraries", "error", f"{', '.join(missing)} not found", install_line(missing))
    return Finding("Qt's libraries", "ok", "all found")


def qt_loads() -> Finding:
    """Qt Quick in a process of its own, because a broken library may abort it."""
    done = subprocess.run(
        [sys.executable, "-c", "import PySide6.QtQuick as q, PySide6.QtCore as c; print(c.qVersion())"],
        capture_output=True,
        text=True,
        check=False,
        timeout=LOAD_WITHIN_S,
    )
    if done.returncode:
        reason = (done.stderr.strip().splitlines() or [f"it ended with {done.returncode}"])[-1]
        return Finding("Qt Quick", "error", reason, _SET_UP)
    return Finding("Qt Quick", "ok", done.stdout.strip())


def font() -> Finding:
    spec = importlib.util.find_spec("fontpkg_atkinson_hyperlegible")
    files = list(Path(spec.origin).parent.rglob("*.ttf")) if spec and spec.origin else []
    if not files:
        return Finding("Typeface", "error", "Atkinson Hyperlegible is not installed", _SET_UP)
    return Finding("Typeface", "ok", f"Atkinson Hyperlegible, {len(files)} files")


def serial_ports() -> Iterator[Finding]:
    ports = sorted(port for pattern in PORT_PATTERNS for port in Path("/dev").glob(pattern))
    if not ports:
        yield Finding("Serial ports", "ok", "none plugged in")
    for port in ports:
        if os.access(port, os.R_OK | os.W_OK):
            yield Finding("Serial ports", "ok", str(port))
            continue
        group = _group_of(port)
        user = pwd.getpwuid(os.getuid()).pw_name
        yield Finding(
            "Serial ports",
            "error",
            f"{user} has no right to open {port}",
            f"sudo usermod -a -G {group} {user} # then log in again",
        )


MACHINE_CHECKS = (python, packages, qt_libraries, qt_loads, font, serial_ports)
"""The checks that need no configuration."""


def config_findings(path: Path | None) -> Iterator[Finding]:
    """The configuration, and what follows from it: display, directories, disk, hub, keys."""
    try:
        config = load_config(path)
    except WorldError as error:
        yield Finding("Configuration", "error", str(error), f"compare it with {ASSETS / 'kiosk.example.toml'}")
        return
    yield _configuration(path or found_config())
    yield _display(config)
    yield _runtime_directory(config)
    yield _disk(config)
    yield _hub(config, kiosk_command("hub", "init", *(["--config", str(path)] if path else [])))
    yield _scanners(config)
    yield from camera(config)
    yield _speech(config)
    yield from _server_keys(config)
    yield _backups(config)
    yield _watchdog(config, kiosk_command("watchdog", *(["--config", str(path)] if path else [])))
    yield _office(config)


def _configuration(path: Path | None) -> Finding:
    if path is not None:
        return Finding("Configuration", "ok", str(path))
    return Finding("Configuration", "advice", "none found; the defaults hold", kiosk_command("hub", "init"))


def _display(config: Config) -> Finding:
    try:
        display = choose_display(config.panel)
    except DisplayError as error:
        return Finding("Display", "error", error.problem, error.fix)
    if display.kind == "vnc":
        return Finding(
            "Display", "ok", f"VNC on port {config.panel.vnc_port} of {config.panel.vnc_address}, with a password"
        )
    return Finding("Display", "ok", display.kind)


def _runtime_directory(config: Config) -> Finding:
    try:
        return Finding("Runtime directory", "ok", str(make_runtime_dir(config)))
    except WorldError as error:
        return Finding("Runtime directory", "error", str(error), "set places.runtime_dir in the configuration")


def _disk(config: Config) -> Finding:
    here = next(path for path in (config.data_dir, *config.data_dir.absolute().parents) if _is_there(path))
    free = shutil.disk_usage(here).free
    message = f"{free / 1e9:.1f} GB free at {here}"
    if free < LEAST_FREE_BYTES:
        return Finding("Disk", "error", message, f"make room, for example: du -xh {here} | sort -h | tail")
    if free < ADVISED_FREE_BYTES:
        return Finding("Disk", "advice", message, "keep 1 GB free for print files")
    return Finding("Disk", "ok", message)


def _is_there(path: Path) -> bool:
    """False also where a directory above it can't be searched, which Path.exists raises."""
    return os.access(path, os.F_OK)


def _hub(config: Config, init_line: str) -> Finding:
    if _is_there(config.data_dir) and not os.access(config.data_dir, os.W_OK | os.X_OK):
        return Finding("Hub", "error", f"{config.data_dir} can't be written", _fix_of_rights(config.data_dir))
    if not _is_there(config.hub_path):
        return Finding("Hub", "error", f"there is none at {config.hub_path} yet", init_line)
    try:
        open_hub_db(config.hub_path).close()
        read_mode = config.key_path.stat().st_mode & 0o077
    except WorldError as error:
        return Finding("Hub", "error", str(error))
    except PermissionError:
        return Finding("Hub", "error", f"the key {config.key_path} can't be read", _fix_of_rights(config.secrets_dir))
    except OSError:
        return Finding("Hub", "error", f"the key {config.key_path} is missing", "restore it from a backup")
    if read_mode:
        return Finding("Hub", "error", f"{config.key_path} can be read by others", f"chmod 600 {config.key_path}")
    if config.hub_path.stat().st_mode & 0o077 and config.data_dir.stat().st_mode & 0o077:
        return Finding("Hub", "advice", f"{config.hub_path} can be read by others", f"chmod 600 {config.hub_path}")
    return Finding("Hub", "ok", str(config.hub_path))


def _backups(config: Config) -> Finding:
    """Of a hub that can't be opened, which `_hub` reports, only the configuration is looked at."""
    if not config.backup.to:
        keygen = kiosk_command("backup", "keygen")
        return Finding("Backups", "advice", "none are made", f"{keygen} # then set [backup] in the configuration")
    try:
        with closing(open_hub_db(config.hub_path)) as db:
            state = last_backup(db)
    except WorldError:
        return Finding("Backups", "ok", config.backup.to)
    by_hand = kiosk_command("backup", "--now")
    if state.good_at is None:
        return Finding("Backups", "advice", str(state.failure or "none was made yet"), by_hand)
    if not timedelta(0) <= SystemClock().now() - state.good_at <= OLDEST_BACKUP:
        return Finding("Backups", "error", f"the last good one is of {state.good_at:%Y-%m-%d}", by_hand)
    if state.failure is not None:
        return Finding("Backups", "advice", str(state.failure), by_hand)
    if is_on_disk_of(config.backup.to, config.data_dir):
        return Finding(
            "Backups", "advice", f"{state.place} is on the hub's own disk", "name a stick or a server instead"
        )
    return Finding("Backups", "ok", f"{state.good_at:%Y-%m-%d %H:%M} UTC, {state.place}")


def _watchdog(config: Config, start_line: str) -> Finding:
    """It matters where a print room runs; `kiosk run` starts both."""
    if is_running(config, WATCHDOG):
        return Finding("Watchdog", "ok", "watches the print room")
    if is_running(config, PRINT_ROOM):
        message = "none runs: nobody is told when the print room is silent"
        return Finding("Watchdog", "advice", message, f"{start_line} # or a service of it; `kiosk run` starts it, too")
    return Finding("Watchdog", "ok", "starts with `kiosk run`")


def _office(config: Config) -> Finding:
    """Where the pages for staff are served."""
    keys = config.office
    if keys.port == 0:
        return Finding("Office", "ok", "off: office.port is 0")
    if is_running(config, OFFICE):
        return Finding("Office", "ok", f"served on {keys.address}, port {keys.port}")
    return Finding("Office", "ok", "starts with `kiosk run`")


def _fix_of_rights(directory: Path) -> str:
    """Take over what root made by mistake; a directory of another user belongs to a hub that runs as that user."""
    owner = directory.stat().st_uid
    if owner in (0, os.getuid()):
        return f"sudo chown -R $USER {directory} && chmod -R u+rwX {directory}"
    names = {user.pw_uid: user.pw_name for user in pwd.getpwall()}
    name = names.get(owner, f"'#{owner}'")
    return f"sudo -u {name} {kiosk_command('doctor')}"


def _scanners(config: Config) -> Finding:
    """Which ways codes may come; whether a reader is understood shows the screen alone."""
    serial = scanner_ports() if config.scanner.serial == ("auto",) else list(config.scanner.serial)
    ways = [f"serial {name}" for name in serial] + ["keyboard"] * config.scanner.keyboard
    if not ways and not config.scanner.camera:
        return Finding("Scanners", "advice", "none is listened to", "see [scanner] in the configuration")
    hint = "to try one, log in on the screen: Tools, Try a reader"
    return Finding("Scanners", "ok", f"{', '.join(ways) or 'camera'}; {hint}")


def _speech(config: Config) -> Finding:
    """Whether pages can be read aloud (X5)."""
    if not config.panel.speech:
        return Finding("Speech", "ok", "switched off")
    if shutil.which("espeak-ng") is None:
        return Finding(
            "Speech", "advice", "espeak-ng is not installed; no page is read aloud", "sudo apt-get install espeak-ng"
        )
    headset = config.panel.headset or "no headset: what is private is never read aloud"
    return Finding("Speech", "ok", f"espeak-ng; {headset}")


def camera(
    config: Config, devices: Path = Path("/dev"), classes: Path = Path("/sys/class/video4linux")
) -> Iterator[Finding]:
    """The camera that looks for codes; nothing where none is configured."""
    wanted = config.scanner.camera
    if not wanted:
        return
    found = {node: _text_of(classes / node.name / "name") for node in sorted(devices.glob("video*"))}
    named = [node for node, name in found.items() if wanted == "auto" or wanted in name or wanted in str(node)]
    if not named:
        there = ", ".join(f"{node} ({name})" for node, name in found.items()) or "none is plugged in"
        yield Finding("Camera for codes", "error", f"no camera is called {wanted!r}: {there}", "see [scanner] camera")
    elif not os.access(named[0], os.R_OK | os.W_OK):
        user = pwd.getpwuid(os.getuid()).pw_name
        fix = f"sudo usermod -a -G {_group_of(named[0])} {user} # then log in again"
        yield Finding("Camera for codes", "error", f"{user} has no right to open {named[0]}", fix)
    else:
        yield Finding("Camera for codes", "ok", f"{named[0]} ({found[named[0]]})")


def _text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""


def _server_keys(config: Config) -> Iterator[Finding]:
    fixes = {
        "octoprint": "on the screen, as an admin: its page, Link to OctoPrint, Connect to OctoPrint again",
        "moonraker": "in the office, as an admin: its settings, Connection, Connect again",
    }
    for one in _served_printers(config.hub_path):
        yield _key(config.server_key_path(one["slug"]), one["name"], fixes[one["connection"]])


def _key(path: Path, name: str, if_missing: str) -> Finding:
    """if_missing: how to get a key that is not there."""
    try:
        read_secret(path)
    except WorldError as error:
        return Finding(f"Key of {name}", "error", str(error), f"chmod 600 {path}" if _is_there(path) else if_missing)
    return Finding(f"Key of {name}", "ok", str(path))


def _served_printers(hub_path: Path) -> list[dict[str, Any]]:
    """None where no hub can be opened, which `_hub` reports."""
    try:
        db = open_hub_db(hub_path)
    except WorldError:
        return []
    with closing(db):
        return rows(
            db,
            "SELECT slug, name, connection FROM equipment JOIN printer USING (id)"
            " WHERE removed_at IS NULL AND connection <> 'serial' ORDER BY position",
        )


def _group_of(port: Path) -> str:
    try:
        return grp.getgrgid(port.stat().st_gid).gr_name
    except KeyError:
        return "dialout"
