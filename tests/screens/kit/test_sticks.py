"""Whether this machine mounts USB sticks."""

from pathlib import Path

import pytest

from kiosk.cli.install.service_files import USB_UNIT
from kiosk.screens.kit.sticks import UNIT, sticks_are_mounted

MEDIA = Path("/media")
DESKTOP = {"XDG_CURRENT_DESKTOP": "LXDE"}
MOUNTED = "/dev/sda1 /media/KINGSTON vfat ro,nosuid 0 0\n"
ELSEWHERE = "/dev/mmcblk0p2 / ext4 rw 0 0\n/dev/sdb1 /mediathek ext4 rw 0 0\nodd\n"


@pytest.mark.parametrize(
    ("files", "environment", "mounts", "expected"),
    [
        ([], {}, None, False),
        ([], {}, ELSEWHERE, False),
        ([], {}, ELSEWHERE + MOUNTED, True),
        ([UNIT], {}, ELSEWHERE, True),
        (["usr/libexec/udisks2/udisksd"], {}, ELSEWHERE, False),
        ([], DESKTOP, ELSEWHERE, False),
        (["usr/libexec/udisks2/udisksd"], DESKTOP, ELSEWHERE, True),
    ],
    ids=["nothing", "disks", "one is mounted", "our unit", "automounter alone", "desktop alone", "desktop session"],
)
def test_sticks_are_mounted_where_something_does_it(
    files: list[str], environment: dict[str, str], mounts: str | None, expected: bool, tmp_path: Path
) -> None:
    for name in files + (["proc/self/mounts"] if mounts is not None else []):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(mounts or "", encoding="utf-8")
    assert sticks_are_mounted(MEDIA, environment, tmp_path) == expected


def test_the_unit_is_the_one_that_is_installed() -> None:
    """The screens know nothing of commands, so the path is there twice."""
    assert Path("/") / UNIT == USB_UNIT
