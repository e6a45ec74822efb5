"""Whether somebody mounts USB sticks on this machine: only then a screen may ask for one."""

import os
from collections.abc import Mapping
from pathlib import Path

UNIT = "etc/systemd/system/kiosk-usb@.service"
"""What `kiosk install` lays down."""
AUTOMOUNTERS = ("usr/libexec/udisks2/udisksd", "usr/lib/udisks2/udisksd")
"""With one of these a desktop session mounts sticks."""


def sticks_are_mounted(
    usb_dir: Path, environment: Mapping[str, str] = os.environ, root: Path = Path("/"), mounts: str = "proc/self/mounts"
) -> bool:
    """True when something is mounted below `usb_dir` now, or when whatever mounts sticks there is installed."""
    if (root / UNIT).exists():
        return True
    if environment.get("XDG_CURRENT_DESKTOP") and any((root / path).exists() for path in AUTOMOUNTERS):
        return True
    try:
        lines = (root / mounts).read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return False
    return any(Path(line.split(" ")[1]).is_relative_to(usb_dir) for line in lines if line.count(" ") > 1)
