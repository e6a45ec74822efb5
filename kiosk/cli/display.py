"""Chooses how Qt reaches the screen, before Qt is imported; by VNC only when asked for (Q2)."""

import ctypes
import locale
import os
import sys
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.base.command_line import kiosk_command
from kiosk.base.errors import WorldError
from kiosk.cli.qt_libraries import BY_DISPLAY, displays_here, install_line, missing_libraries, pyside_directory
from kiosk.config import Panel

LOOPBACK = "127.0.0.1"
USUAL_SIZE = "1280x800"
KEYBOARD_PARAMETERS = "QT_QPA_EVDEV_KEYBOARD_PARAMETERS"
LAST_PORT = 65535

_HEIGHT_TO_WIDTH = 0.625  # when only the width is known: 16 to 10


class DisplayError(WorldError):
    """The screen can't be shown; `fix` is a line to type, or ""."""

    def __init__(self, problem: str, fix: str = "") -> None:
        """The message is the problem, and the fix on a line of its own."""
        super().__init__(f"{problem}\n    {fix}" if fix else problem)
        self.problem = problem
        self.fix = fix


@dataclass(frozen=True, slots=True)
class Display:
    """A kind of display, and what Qt must find in the environment for it."""

    kind: str
    """desktop, eglfs, linuxfb, vnc or offscreen."""
    environment: dict[str, str]

    @property
    def fills_the_screen(self) -> bool:
        """True where there are no windows: on a panel of our own, or on VNC's."""
        return self.kind in ("eglfs", "linuxfb", "vnc")


def choose_display(panel: Panel) -> Display:
    """The display that $QT_QPA_PLATFORM or the configuration names, or else the best one that this machine has.

    Raises DisplayError when there is none, or when a library that it needs is missing.
    """
    kind = _kind(panel)
    if not kind:
        raise DisplayError(
            "This machine has no display. Connect one and start again, or serve the screen by VNC:",
            _command_with_vnc(panel.vnc_port),
        )
    _check_libraries(kind)
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
        environment["QT_QPA_EGLFS_PHYSICAL_HEIGHT"] = f"{panel.width_mm * _HEIGHT_TO_WIDTH:.0f}"
    if kind in ("eglfs", "linuxfb"):
        environment[KEYBOARD_PARAMETERS] = _locked_keyboard(os.environ.get(KEYBOARD_PARAMETERS, ""))
    if kind in ("vnc", "linuxfb", "offscreen") or not _has_gpu():
        environment["QT_QUICK_BACKEND"] = "software"
    return Display(kind, environment)


def or_vnc(panel: Panel) -> Panel:
    """The panel, served by VNC where it has no display; for the demo, which anybody may try over SSH."""
    return panel if _kind(panel) else replace(panel, display="vnc")


def prepare_environment(display: Display) -> None:
    """Set the environment variables for Qt; those that are set already stay, except those that must be so."""
    for name, value in display.environment.items():
        if name in ("QT_QPA_PLATFORM", KEYBOARD_PARAMETERS):
            os.environ[name] = value
        else:
            os.environ.setdefault(name, value)
    if not _is_utf8():
        os.environ["LC_ALL"] = "C.UTF-8"  # Qt warns about any other encoding


def _command_with_vnc(port: int) -> str:
    """The command that was typed with the option added, if it shows a screen; else `kiosk run`."""
    words = sys.argv[1:] if sys.argv[1:2] in (["run"], ["night"]) else ["run"]
    return kiosk_command(*words, "--vnc-port", str(port))


def _is_utf8() -> bool:
    """True when the locale that the environment names is installed and uses UTF-8."""
    try:
        locale.setlocale(locale.LC_CTYPE, "")
    except locale.Error:
        return False
    return locale.nl_langinfo(locale.CODESET) == "UTF-8"


def _locked_keyboard(given: str) -> str:
    """Qt's keyboard parameters for a panel without a desktop, with those that keep people inside the kiosk (Q1).

    `disable-zap`: Ctrl+Alt+Backspace does not end the program. `grab=1`: the kernel gives keys to nobody else, so there
    is no switch of the virtual terminal and no code of a keyboard scanner reaches a login prompt, with or without a
    terminal of our own.
    """
    kept = [word for word in given.split(":") if word and not word.startswith(("disable-zap", "grab="))]
    return ":".join([*kept, "disable-zap", "grab=1"])


def _kind(panel: Panel) -> str:
    """The kind of display to show on; "" when the machine has none and none is named."""
    return _named_to_qt() or (_best_here() if panel.display == "auto" else panel.display)


def _named_to_qt() -> str:
    """The kind that Qt's own variable names; "" when it names none."""
    named = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    return named if named in ("", "eglfs", "linuxfb", "vnc", "offscreen") else "desktop"


def _best_here() -> str:
    if any(map(_desktop_answers, displays_here())):
        return "desktop"
    if _panel_connected():
        return "eglfs" if _has_gpu() else "linuxfb"
    return ""


def _desktop_answers(name: str) -> bool:
    """True unless connecting to this desktop fails, where Qt would abort; a library missing for it is found later."""
    try:
        if name == "xcb":
            xcb = ctypes.CDLL("libxcb.so.1")
            xcb.xcb_connect.restype = ctypes.c_void_p
            connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
            failed = xcb.xcb_connection_has_error(connection) != 0
            xcb.xcb_disconnect(connection)
            return not failed
        if name == "wayland":
            wayland = ctypes.CDLL("libwayland-client.so.0")
            wayland.wl_display_connect.restype = ctypes.c_void_p
            connection = ctypes.c_void_p(wayland.wl_display_connect(None))
            if connection:
                wayland.wl_display_disconnect(connection)
            return bool(connection)
    except OSError:
        return True
    return False


def _check_libraries(kind: str) -> None:
    """Load Qt's plugin for the display: Qt itself would abort. Raises DisplayError with the line that installs."""
    names = displays_here() if kind == "desktop" else (kind,)
    needed = [name for name in names if name in BY_DISPLAY]
    if needed and not any(map(_loads, needed)):
        missing = missing_libraries(needed[:1])
        raise DisplayError(f"Qt lacks {', '.join(missing)} to show the screen here. Install:", install_line(missing))


def _loads(display: str) -> bool:
    try:
        for path in BY_DISPLAY[display]:
            ctypes.CDLL(str(pyside_directory() / path))
    except OSError:
        return False
    return True


def _panel_connected() -> bool:
    """True when the kernel reports a connected display."""
    return any(status.read_text().strip() == "connected" for status in Path("/sys/class/drm").glob("card*-*/status"))


def _has_gpu() -> bool:
    return any(Path("/dev/dri").glob("renderD*"))
