"""What mounts USB sticks, on a loop device in a mount namespace of its own."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from kiosk.cli.install.screen_kind import ScreenKind
from kiosk.cli.install.service_files import USB_MOUNT, service_files
from kiosk.config import Config, PlaceKeys

STICK_MB = 4


def _loops_work() -> bool:
    """Whether this user may use loop devices and mount namespaces here."""
    if os.geteuid() != 0 or not all(map(shutil.which, ("losetup", "unshare", "mkfs.ext4", "findmnt", "lsblk"))):
        return False
    found = subprocess.run(["losetup", "--find"], capture_output=True, check=False)
    apart = subprocess.run(["unshare", "--mount", "true"], capture_output=True, check=False)
    return found.returncode == apart.returncode == 0


pytestmark = pytest.mark.skipif(not _loops_work(), reason="needs root and loop devices")


def plugged_in(tmp_path: Path, label: str, then: str, kind: str = "ext4") -> "subprocess.CompletedProcess[str]":
    """Put a stick in, mount it, run `then` as a shell script with $media and $device, and pull it out."""
    media, image, script = tmp_path / "media", tmp_path / "stick", tmp_path / "usb-mount"
    media.mkdir()
    screen = ScreenKind("vnc", "", "", "", "")
    [file] = [one for one in service_files(Config(places=PlaceKeys(usb_dir=media)), screen) if one.path == USB_MOUNT]
    script.write_text(file.text.replace("user=kiosk", "user=nobody").replace('-g "$user"', "-g nogroup"), "utf-8")
    content = tmp_path / "content"
    content.mkdir()
    (content / "part.gcode").write_text("G28\n", encoding="utf-8")
    with image.open("wb") as stick:
        stick.truncate(STICK_MB << 20)
    subprocess.run([f"mkfs.{kind}", "-q", "-L", label, "-d", str(content), str(image)], check=True, capture_output=True)
    lines = f"""
        set -eu
        mount --make-rprivate /
        device=$(losetup --find --show {image})
        trap 'losetup --detach $device' EXIT
        name=${{device#/dev/}} media={media}
        sh {script} mount $name
        {then}
        sh {script} unmount $name
        ls -A $media
    """
    return subprocess.run(
        ["unshare", "--mount", "sh", "-c", lines], capture_output=True, text=True, check=False, timeout=60
    )


@pytest.mark.parametrize(
    ("label", "name"), [("KINGSTON", "KINGSTON"), ("../etc", "etc"), ("", "usb"), ("my stick", "mystick")]
)
def test_a_stick_is_mounted_read_only_and_gone_when_it_is_pulled(label: str, name: str, tmp_path: Path) -> None:
    """Q17: nothing on it is run, and its name can't lead elsewhere."""
    done = plugged_in(
        tmp_path, label, "ls $media; cat $media/*/part.gcode; findmnt -rno OPTIONS --source $device; echo end"
    )
    assert done.returncode == 0, done.stderr
    listed, content, options, end = done.stdout.splitlines()
    assert (listed, content, end) == (name, "G28", "end")
    assert {"ro", "nosuid", "nodev", "noexec"} <= set(options.split(","))


def test_a_stick_for_backups_is_written_by_the_hub_s_user(tmp_path: Path) -> None:
    """Q16, Q17: by its label; nothing on it is run either."""
    then = "ls $media; stat -c %U $media/backup/kiosk; findmnt -rno OPTIONS --source $device"
    done = plugged_in(tmp_path, "KIOSKBACKUP", then)
    assert done.returncode == 0, done.stderr
    listed, owner, options = done.stdout.splitlines()
    assert (listed, owner) == ("backup", "nobody")
    assert {"rw", "nosuid", "nodev", "noexec"} <= set(options.split(","))


def test_a_stick_of_the_staff_takes_labels(tmp_path: Path) -> None:
    """Q17: by its label; the hub's user may write on it, and nothing on it is run either."""
    then = "ls $media; stat -c %U $media/labels; findmnt -rno OPTIONS --source $device"
    done = plugged_in(tmp_path, "KIOSKLABELS", then)
    assert done.returncode == 0, done.stderr
    listed, owner, options = done.stdout.splitlines()
    assert (listed, owner) == ("labels", "nobody")
    assert {"rw", "nosuid", "nodev", "noexec"} <= set(options.split(","))


@pytest.mark.parametrize("name", ["backup", "labels"])
def test_another_stick_cannot_take_the_place_of_the_hubs_own(tmp_path: Path, name: str) -> None:
    """Q17: one that is called "backup" or "labels" gets another name."""
    done = plugged_in(tmp_path, name, "ls $media; findmnt -rno OPTIONS --source $device")
    listed, options = done.stdout.splitlines()
    assert listed.startswith(f"{name}-loop")
    assert "ro" in options.split(",")


def test_a_disk_that_the_system_uses_is_no_stick(tmp_path: Path) -> None:
    """Q17: such as the disk that a machine starts from, when that is on USB."""
    then = "sh {script} unmount $name; mkdir {elsewhere}; mount -o ro $device {elsewhere}; sh {script} mount $name;"
    elsewhere = tmp_path / "elsewhere"
    done = plugged_in(
        tmp_path, "SYSTEM", then.format(script=tmp_path / "usb-mount", elsewhere=elsewhere) + f"umount {elsewhere}"
    )
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
