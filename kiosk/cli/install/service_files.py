"""The files that make the services, from `assets/services`, for one configuration."""

import re
from collections.abc import Iterable
from pathlib import Path

from kiosk.base.resources import ASSETS
from kiosk.cli.install.plan import InstallError, WriteFile
from kiosk.cli.install.screen_kind import ScreenKind
from kiosk.config import Config

TEMPLATES = ASSETS / "services"
USER = "kiosk"
HOME = Path("/var/lib/kiosk")
CONFIG = Path("/etc/kiosk/kiosk.toml")
OPT = Path("/opt/kiosk")
COMMAND = Path("/usr/local/bin/kiosk")
USB_MOUNT = Path("/usr/local/lib/kiosk/kiosk-usb-mount")
UNITS = Path("/etc/systemd/system")
USB_UNIT = UNITS / "kiosk-usb@.service"
TARGET = "kiosk.target"
SERVICES = ("kiosk-office", "kiosk-printroom", "kiosk-screen", "kiosk-watchdog")

_PLACEHOLDER = re.compile(r"\{\{([a-z_]+)\}\}")


def service_files(config: Config, screen: ScreenKind, services: Iterable[str] = SERVICES) -> list[WriteFile]:
    """Units, user, runtime directory, and what mounts USB sticks. Raises InstallError."""
    values = _values(config, screen)

    def made(name: str, path: Path, mode: int = 0o644) -> WriteFile:
        return WriteFile(path, _filled(name, values), mode)

    return [
        made("kiosk.sysusers", Path("/etc/sysusers.d/kiosk.conf")),
        made("kiosk.tmpfiles", Path("/etc/tmpfiles.d/kiosk.conf")),
        made("kiosk-usb-mount", USB_MOUNT, 0o755),
        made("kiosk-usb.rules", Path("/etc/udev/rules.d/80-kiosk-usb.rules")),
        made(USB_UNIT.name, USB_UNIT),
        *(made(f"{name}.service", UNITS / f"{name}.service") for name in services),
        made(TARGET, UNITS / TARGET),
    ]


def first_config() -> WriteFile:
    """The configuration for a machine that has none; it may hold secrets, such as the addresses of alarms."""
    text = (ASSETS / "kiosk.example.toml").read_text(encoding="utf-8")
    named = re.sub(r'^data_dir = "" {4}', f'data_dir = "{HOME}/hub"', text, count=1, flags=re.MULTILINE)
    return WriteFile(CONFIG, named, 0o640, USER)


def _values(config: Config, screen: ScreenKind) -> dict[str, str]:
    written = {HOME, config.data_dir if config.places.data_dir else HOME}
    if config.places.runtime_dir is not None:
        written.add(config.places.runtime_dir)
    print_room_writes = written | _backup_places(config)
    if config.status.space_api.file:
        print_room_writes.add(Path(config.status.space_api.file).parent)
    program = OPT / "current" / "bin" / "kiosk"
    at_home = any(path.is_relative_to(home) for path in print_room_writes for home in ("/home", "/root"))
    values = {
        "user": USER,
        "home": str(HOME),
        "config": str(CONFIG),
        "current": str(OPT / "current"),
        "usb_dir": str(config.usb_dir),
        "usb_mount": str(USB_MOUNT),
        "protect_home": "no" if at_home else "yes",
        "writes": _writable(written),
        "screen_writes": _writable(written | {config.usb_dir / "labels"}),
        "print_room_writes": _writable(print_room_writes),
        "shown_by": screen.kind,
        "screen_unit": screen.unit,
        "screen_service": screen.service,
        "notify_access": screen.notify_access,
        "screen_command": f"{screen.before}{program} run --no-printroom --config {CONFIG}",
    }
    return values | {"common": _filled("common.conf", values).strip()}


def _backup_places(config: Config) -> set[Path]:
    """Where backups go: a directory, or all sticks when it is on one. The others are mounted read-only."""
    if not config.backup.to.startswith("/"):
        return set()
    place = Path(config.backup.to)
    return {config.usb_dir if place.is_relative_to(config.usb_dir) else place}


def _writable(paths: Iterable[Path]) -> str:
    """For ReadWritePaths=; a directory that is missing stops no service. Raises InstallError."""
    for path in paths:
        if not re.fullmatch(r"/[^\s%\\\"'$]+", str(path)):
            raise InstallError(f"A service can't write to {path}: set a path without blanks and special characters.")
    return " ".join(f"-{path}" for path in sorted(paths))


def _filled(name: str, values: dict[str, str]) -> str:
    """A template with its values; lines that stay empty twice are one."""
    text = (TEMPLATES / name).read_text(encoding="utf-8")
    filled = _PLACEHOLDER.sub(lambda found: values[found[1]], text)
    return re.sub(r"\n{3,}", "\n\n", filled)
