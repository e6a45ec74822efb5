"""Chooses how a service shows the screen: by what the configuration says and what the machine has."""

from dataclasses import dataclass
from pathlib import Path

from kiosk.cli.install.plan import InstallError, under
from kiosk.config import Panel

CAGE = Path("/usr/bin/cage")
SEATD = Path("/usr/bin/seatd"), Path("/usr/sbin/seatd")
DISPLAY_MANAGER = Path("/etc/systemd/system/display-manager.service")
WAYLAND_RUNTIME_DIR = "kiosk-wayland"

_TAKES_TTY = "After=getty@tty1.service\nConflicts=getty@tty1.service"
_PANEL_DEVICES = "DeviceAllow=char-drm rw\nDeviceAllow=char-input rw"


@dataclass(frozen=True, slots=True)
class ScreenKind:
    """How the unit of the touchscreen differs."""

    kind: str
    """cage, eglfs, linuxfb, vnc or offscreen."""
    because: str
    """In words for whoever installs."""
    qt_display: str
    """What Qt needs libraries for; "" for those that it always needs."""
    unit: str
    service: str
    before: str = ""
    """What stands before the command of the touchscreen."""
    notify_access: str = "main"


def choose_screen(panel: Panel, root: Path) -> ScreenKind:
    """The best way for this machine. Raises InstallError when there is none."""
    named = panel.display
    if named in ("vnc", "offscreen"):
        return ScreenKind(named, f'display = "{named}" in the configuration', "", "", "")
    has_gpu = any(under(root, Path("/dev/dri")).glob("renderD*"))
    if named == "desktop" or (named == "auto" and has_gpu):
        if under(root, CAGE).exists() and any(under(root, path).exists() for path in SEATD):
            return _cage("cage and seatd are installed" + (" and there is a GPU" if has_gpu else ""))
        if named == "desktop":
            raise InstallError(
                'display = "desktop" as a service needs cage: sudo apt-get install --no-install-recommends cage seatd'
            )
    if named == "eglfs" or (named == "auto" and has_gpu):
        return _on_tty("eglfs", "no cage and seatd here" if named == "auto" else "the configuration says so")
    if named == "linuxfb" or any(under(root, Path("/dev")).glob("fb[0-9]")):
        return _on_tty("linuxfb", "no GPU here" if named == "auto" else "the configuration says so")
    raise InstallError(
        "This machine has no display. Connect one and start again, or serve the screen by VNC: set"
        ' display = "vnc" under [panel] in /etc/kiosk/kiosk.toml (copied from assets/kiosk.example.toml).'
    )


def _cage(because: str) -> ScreenKind:
    return ScreenKind(
        kind="cage",
        because=because,
        qt_display="wayland",
        unit=f"Wants=seatd.service\nAfter=seatd.service\n{_TAKES_TTY}",
        service=f"{_PANEL_DEVICES}\nRuntimeDirectory={WAYLAND_RUNTIME_DIR}\n"
        f"Environment=LIBSEAT_BACKEND=seatd XDG_RUNTIME_DIR=/run/{WAYLAND_RUNTIME_DIR} QT_QPA_PLATFORM=wayland",
        before=f"{CAGE} -d -- ",
        notify_access="all",
    )


def _on_tty(kind: str, because: str) -> ScreenKind:
    """On the first virtual terminal: Qt takes its text and its cursor away."""
    return ScreenKind(
        kind=kind,
        because=because,
        qt_display=kind,
        unit=_TAKES_TTY,
        service=f"{_PANEL_DEVICES}\nDeviceAllow=char-fb rw\nDeviceAllow=/dev/tty0 rw\nDeviceAllow=/dev/tty1 rw\n"
        "StandardInput=tty-force\nTTYPath=/dev/tty1\nTTYReset=yes\nTTYVHangup=yes\n"
        f"Environment=QT_QPA_PLATFORM={kind}",
    )
