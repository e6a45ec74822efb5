"""Finds the shared libraries that Qt needs and this machine lacks, and the Debian packages that hold them.

Run as a program it prints those packages in one line: `kiosk/setup.sh` installs them. Imports no Qt, which fails
without them.
"""

import importlib.util
import os
import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libOpenGL.so.0": "libopengl0",
    "libGLX.so.0": "libglx0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libXrandr.so.2": "libxrandr2",
    "libpulse.so.0": "libpulse0",
    "libpulse-mainloop-glib.so.0": "libpulse-mainloop-glib0",
    "libdrm.so.2": "libdrm2",
    "libgbm.so.1": "libgbm1",
    "libinput.so.10": "libinput10",
    "libmtdev.so.1": "libmtdev1",
    "libudev.so.1": "libudev1",
    "libts.so.0": "libts0",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
"""The names in Debian 12; Debian 13 accepts them too."""

ALWAYS = (
    "QtQuick.abi3.so",
    "QtQml.abi3.so",
    "Qt/lib/libQt6QuickTemplates2.so.6",
    "Qt/lib/libQt6Svg.so.6",
    "Qt/lib/libQt6VirtualKeyboard.so.6",
    "Qt/plugins/platforms/libqoffscreen.so",
    "Qt/plugins/platforms/libqvnc.so",
    "Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
    "Qt/qml/QtQuick/VirtualKeyboard/**/*.so",
    "Qt/plugins/multimedia/libffmpegmediaplugin.so",
)
"""What every kiosk loads, below PySide6's directory, as patterns."""

BY_DISPLAY = {
    "wayland": ("Qt/plugins/platforms/libqwayland.so",),
    "xcb": ("Qt/plugins/platforms/libqxcb.so",),
    "eglfs": ("Qt/plugins/platforms/libqeglfs.so", "Qt/plugins/egldeviceintegrations/libqeglfs-kms-integration.so"),
    "linuxfb": ("Qt/plugins/platforms/libqlinuxfb.so",),
}
"""What each kind of display needs besides."""

_MISSING = re.compile(r"^\s*(\S+) => not found", re.MULTILINE)


def displays_here() -> tuple[str, ...]:
    """The kinds of display that this machine can show on now, besides VNC."""
    variables = {"wayland": "WAYLAND_DISPLAY", "xcb": "DISPLAY"}
    found = [name for name, variable in variables.items() if os.environ.get(variable)]
    if not found and Path("/dev/dri").is_dir():
        found = ["eglfs", "linuxfb"]
    return tuple(found)


def pyside_directory() -> Path:
    """Where PySide6 is installed. Raises FileNotFoundError when it is not."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        raise FileNotFoundError("PySide6")
    return Path(spec.origin).parent


def missing_libraries(displays: Iterable[str] = ()) -> tuple[str, ...]:
    """The names of the libraries that are needed and can't be found, sorted; PySide6 itself must be installed.

    Raises FileNotFoundError when it is not, or when this system has no `ldd`.
    """
    wanted = [*ALWAYS, *(name for display in displays for name in BY_DISPLAY[display])]
    paths = [path for pattern in wanted for path in pyside_directory().glob(pattern)]
    listed = subprocess.run(["ldd", *map(str, paths)], capture_output=True, text=True, check=False)
    return tuple(sorted(set(_MISSING.findall(listed.stdout))))


def packages_for(libraries: Iterable[str]) -> tuple[str, ...]:
    """The Debian packages that hold these libraries, sorted; a library that we don't know stands for itself."""
    return tuple(sorted({PACKAGES.get(library, library) for library in libraries}))


def install_line(libraries: Iterable[str]) -> str:
    return f"sudo apt-get install --no-install-recommends {' '.join(packages_for(libraries))}"


if __name__ == "__main__":
    sys.stdout.write(" ".join(packages_for(missing_libraries(displays_here()))) + "\n")
