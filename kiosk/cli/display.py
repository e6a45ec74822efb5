"""Chooses how Qt reaches the screen, before Qt is imported; without any display the screen is served by VNC.

Qt's VNC server listens on every network address and asks for no password. So it is given a random port, and before
it can accept anybody its socket is replaced by one on 127.0.0.1 and the configured port.
"""

import os
import socket
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.base.errors import WorldError
from kiosk.config import Panel

LOOPBACK = "127.0.0.1"
USUAL_SIZE = "1280x800"
LAST_PORT = 65535

_MM_PER_INCH_SHAPE = 0.625  # height to width, when only the width is known: 16 to 10


class DisplayError(WorldError):
    """The screen can't be shown."""


@dataclass(frozen=True, slots=True)
class Display:
    """A way to show the screen: what it is, and what Qt must find in the environment."""

    kind: str
    """desktop, eglfs, linuxfb, vnc or offscreen."""
    environment: dict[str, str]

    @property
    def fills_the_screen(self) -> bool:
        """There are no windows on it: a panel of our own, or VNC's."""
        return self.kind in ("eglfs", "linuxfb", "vnc")


def choose_display(panel: Panel) -> Display:
    """The display that $QT_QPA_PLATFORM or the configuration names, or else the best one that this machine has."""
    kind = _named_to_qt() or (_best_here() if panel.display == "auto" else panel.display)
    environment = {"QT_IM_MODULE": "qtvirtualkeyboard"}
    if kind == "vnc":
        width, height = map(int, (panel.size or USUAL_SIZE).split("x"))
        height_mm = panel.width_mm * height / width
        size = f"size={width}x{height}:mmsize={panel.width_mm:.0f}x{height_mm:.0f}"
        environment["QT_QPA_PLATFORM"] = f"vnc:port=0:{size}"
    elif kind != "desktop" and _named_to_qt() != kind:
        environment["QT_QPA_PLATFORM"] = kind
    if kind == "eglfs":
        environment["QT_QPA_EGLFS_PHYSICAL_WIDTH"] = f"{panel.width_mm:.0f}"
        environment["QT_QPA_EGLFS_PHYSICAL_HEIGHT"] = f"{panel.width_mm * _MM_PER_INCH_SHAPE:.0f}"
    if kind in ("vnc", "linuxfb", "offscreen") or not _has_gpu():
        environment["QT_QUICK_BACKEND"] = "software"
    return Display(kind, environment)


def prepare_environment(display: Display) -> None:
    """Tell Qt what follows from the choice; what else the environment says already stays."""
    for name, value in display.environment.items():
        if name == "QT_QPA_PLATFORM":
            os.environ[name] = value
        else:
            os.environ.setdefault(name, value)
    named = (os.environ.get(name, "") for name in ("LC_ALL", "LC_CTYPE", "LANG"))
    locale = next(filter(None, named), "")
    if "utf" not in locale.lower():
        os.environ["LC_ALL"] = "C.UTF-8"  # Qt speaks UTF-8 only, and would say so


def keep_vnc_at_home(port: int) -> None:
    """Move Qt's VNC server from every address to 127.0.0.1:`port`. Call once the QGuiApplication exists.

    Raises DisplayError when another program has the port.
    """
    from PySide6.QtCore import QCoreApplication, qInstallMessageHandler

    try:
        ours = socket.create_server((LOOPBACK, port))
    except OSError as error:
        raise DisplayError(
            f"The screen can't be served on {LOOPBACK}:{port}: {os.strerror(error.errno or 0)}. "
            f"Close what is served there, or say another port: --vnc-port {port + 1 if port < LAST_PORT else port - 1}"
        ) from error
    before = set(_listening_sockets())
    told = qInstallMessageHandler(lambda *_: None)  # the server says its random port, which would mislead
    QCoreApplication.sendPostedEvents()  # it opens its socket as its first event
    qInstallMessageHandler(told)
    opened = [number for number in _listening_sockets() if number not in before]
    if len(opened) != 1:
        raise RuntimeError(f"Qt's VNC server opened {len(opened)} sockets; 1 was expected.")
    with ours:
        ours.setblocking(False)
        os.dup2(ours.fileno(), opened[0], inheritable=False)


def _named_to_qt() -> str:
    """The kind that Qt's own variable names; empty when it names none."""
    named = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    return named if named in ("", "eglfs", "linuxfb", "vnc", "offscreen") else "desktop"


def _best_here() -> str:
    if os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY"):
        return "desktop"
    if _panel_connected():
        return "eglfs" if _has_gpu() else "linuxfb"
    return "vnc"


def _panel_connected() -> bool:
    """True when the kernel says that a display is plugged in."""
    return any(status.read_text().strip() == "connected" for status in Path("/sys/class/drm").glob("card*-*/status"))


def _has_gpu() -> bool:
    return any(Path("/dev/dri").glob("renderD*"))


def _listening_sockets() -> Iterator[int]:
    """The file descriptors of this process that wait for connections."""
    for entry in list(Path("/proc/self/fd").iterdir()):
        try:
            if str(entry.readlink()).startswith("socket:"):
                with socket.socket(fileno=os.dup(int(entry.name))) as looked_at:
                    if looked_at.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN):
                        yield int(entry.name)
        except FileNotFoundError:
            continue  # the descriptor with which this directory was listed
