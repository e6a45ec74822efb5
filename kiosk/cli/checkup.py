"""The questions that `kiosk doctor` asks; each answers with what it found and the line that mends it."""

import grp
import importlib.util
import os
import pwd
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.base.errors import WorldError
from kiosk.cli.qt_libraries import displays_here, missing_libraries, packages_for
from kiosk.config import Config, load_config, make_runtime_dir, read_secret
from kiosk.store.hub_db import open_hub_db, rows

LEAST_PYTHON = (3, 11)
LEAST_FREE_BYTES = 200_000_000
ADVISED_FREE_BYTES = 1_000_000_000
PORT_PATTERNS = ("ttyACM*", "ttyUSB*")
LOAD_WITHIN_S = 60

_SET_UP = "sh kiosk/start   (or: pip install --editable . --constraint kiosk/constraints.txt)"


@dataclass(frozen=True, slots=True)
class Finding:
    """One answer: `state` is ok, advice or missing; `mend` is a line to type, or empty."""

    subject: str
    state: str
    words: str
    mend: str = ""


def python() -> Finding:
    """The interpreter."""
    version = ".".join(map(str, sys.version_info[:3]))
    if sys.version_info < LEAST_PYTHON:
        return Finding("Python", "missing", f"{version}; 3.11 or newer is needed", "sudo apt-get install python3")
    return Finding("Python", "ok", version)


def packages() -> Finding:
    """The Python packages, without importing them."""
    names = ("PySide6", "click", "sqlite_utils", "serial", "argon2", "octorest", "websocket", "qrcode", "platformdirs")
    absent = [name for name in names if importlib.util.find_spec(name) is None]
    if absent:
        return Finding("Packages", "missing", ", ".join(absent), _SET_UP)
    return Finding("Packages", "ok", "all there")


def qt_libraries() -> Finding:
    """The system's libraries that Qt needs here."""
    try:
        essential, all_missing = missing_libraries(), missing_libraries(displays_here())
    except FileNotFoundError as error:
        return Finding("Qt's libraries", "missing", f"{error.filename or error} is not installed", _SET_UP)
    if not all_missing:
        return Finding("Qt's libraries", "ok", "all there")
    state = "missing" if essential else "advice"
    line = f"sudo apt-get install --no-install-recommends {' '.join(packages_for(all_missing))}"
    return Finding("Qt's libraries", state, f"{', '.join(all_missing)} can't be found", line)


def qt_loads() -> Finding:
    """Qt Quick in a process of its own, because a library that is missing or broken may end it."""
    done = subprocess.run(
        [sys.executable, "-c", "import PySide6.QtQuick as q, PySide6.QtCore as c; print(c.qVersion())"],
        capture_output=True,
        text=True,
        check=False,
        timeout=LOAD_WITHIN_S,
    )
    if done.returncode:
        reason = (done.stderr.strip().splitlines() or ["it ended without a word"])[-1]
        return Finding("Qt Quick", "missing", reason, _SET_UP)
    return Finding("Qt Quick", "ok", done.stdout.strip())


def display() -> Finding:
    """How the screen would be shown."""
    kinds = displays_here()
    if kinds:
        return Finding("Display", "ok", ", ".join(kinds))
    return Finding("Display", "ok", "none; the screen is served by VNC on 127.0.0.1")


def font() -> Finding:
    """The typeface of the screens, which comes as a package."""
    spec = importlib.util.find_spec("fontpkg_atkinson_hyperlegible")
    files = list(Path(spec.origin).parent.rglob("*.ttf")) if spec and spec.origin else []
    if not files:
        return Finding("Typeface", "missing", "Atkinson Hyperlegible is not installed", _SET_UP)
    return Finding("Typeface", "ok", f"Atkinson Hyperlegible, {len(files)} files")


def serial_ports() -> Iterator[Finding]:
    """Ports of printers and scanners, and the right to open them."""
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
            "missing",
            f"{port} may not be opened by {user}",
            f"sudo usermod -a -G {group} {user}   (then log in again)",
        )


MACHINE_CHECKS = (python, packages, qt_libraries, qt_loads, display, font, serial_ports)
"""What does not depend on a configuration."""


def config_findings(path: Path | None) -> Iterator[Finding]:
    """The configuration, and what it leads to: directories, disk, hub, keys."""
    try:
        config = load_config(path)
    except WorldError as error:
        yield Finding("Configuration", "missing", str(error), "compare with assets/kiosk.example.toml")
        return
    yield Finding("Configuration", "ok", str(path) if path else "the usual places or the defaults")
    yield _runtime_directory(config)
    yield _disk(config)
    yield _hub(config)
    yield from _octoprint_keys(config)


def _runtime_directory(config: Config) -> Finding:
    try:
        return Finding("Runtime directory", "ok", str(make_runtime_dir(config)))
    except WorldError as error:
        return Finding("Runtime directory", "missing", str(error), "set places.runtime_dir in the configuration")


def _disk(config: Config) -> Finding:
    here = next(path for path in (config.data_dir, *config.data_dir.absolute().parents) if path.exists())
    free = shutil.disk_usage(here).free
    words = f"{free / 1e9:.1f} GB free at {here}"
    if free < LEAST_FREE_BYTES:
        return Finding("Disk", "missing", words, f"make room, for example: du -xh {here} | sort -h | tail")
    if free < ADVISED_FREE_BYTES:
        return Finding("Disk", "advice", words, "1 GB is good to have for print files")
    return Finding("Disk", "ok", words)


def _hub(config: Config) -> Finding:
    if not config.hub_path.exists():
        return Finding("Hub", "advice", f"there is none at {config.hub_path} yet", "kiosk hub init")
    if not os.access(config.data_dir, os.W_OK):
        return Finding(
            "Hub", "missing", f"{config.data_dir} can't be written", f"sudo chown -R $USER {config.data_dir}"
        )
    try:
        open_hub_db(config.hub_path).close()
        read_mode = config.key_path.stat().st_mode & 0o077
    except WorldError as error:
        return Finding("Hub", "missing", str(error))
    except OSError:
        return Finding("Hub", "missing", f"the key {config.key_path} is missing", "restore it from a backup")
    if read_mode:
        return Finding("Hub", "missing", f"{config.key_path} can be read by others", f"chmod 600 {config.key_path}")
    if config.hub_path.stat().st_mode & 0o077 and config.data_dir.stat().st_mode & 0o077:
        return Finding("Hub", "advice", f"{config.hub_path} can be read by others", f"chmod 600 {config.hub_path}")
    return Finding("Hub", "ok", str(config.hub_path))


def _octoprint_keys(config: Config) -> Iterator[Finding]:
    for one in (one for zone in config.zone for one in zone.equipment):
        if one.printer is not None and one.printer.connection == "octoprint":
            yield _key(config.octoprint_key_path(one.slug), one.name, "")
    for added in _added_printers(config.hub_path):
        mend = "on the screen, as an admin: its page, Link to OctoPrint, Connect to OctoPrint again"
        yield _key(config.octoprint_key_path(added["slug"]), added["name"], mend)


def _key(path: Path, name: str, otherwise: str) -> Finding:
    """otherwise: how a key is got that is not there."""
    try:
        read_secret(path)
    except WorldError as error:
        return Finding(f"Key of {name}", "missing", str(error), f"chmod 600 {path}" if path.exists() else otherwise)
    return Finding(f"Key of {name}", "ok", str(path))


def _added_printers(hub_path: Path) -> list[dict[str, Any]]:
    """Those that staff added on the screen; none where there is no hub that can be opened, which is told already."""
    try:
        db = open_hub_db(hub_path)
    except WorldError:
        return []
    try:
        return rows(
            db,
            "SELECT slug, name FROM equipment JOIN printer USING (id)"
            " WHERE removed_at IS NULL AND origin = 'screen' AND connection = 'octoprint' ORDER BY position",
        )
    finally:
        db.close()


def _group_of(port: Path) -> str:
    try:
        return grp.getgrgid(port.stat().st_gid).gr_name
    except KeyError:
        return "dialout"
