"""The services as they are installed, judged by systemd's own tools."""

import re
import subprocess
from pathlib import Path

import pytest

from kiosk.backup_keys import BackupKeys
from kiosk.cli.install.plan import InstallError
from kiosk.cli.install.screen_kind import ScreenKind, choose_screen
from kiosk.cli.install.service_files import SERVICES, first_config, service_files
from kiosk.config import Config, Panel, PlaceKeys, load_config
from tests.cli.install.conftest import systemd_is_here

HIGHEST_EXPOSURE = 4.0
KINDS = ("cage", "eglfs", "linuxfb", "vnc", "offscreen")

needs_systemd = pytest.mark.skipif(not systemd_is_here(), reason="no systemd-analyze here")


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    """A machine with a GPU, a frame buffer, cage and seatd."""
    for name in ("dev/dri/renderD128", "dev/fb0", "usr/bin/cage", "usr/sbin/seatd"):
        path = tmp_path / "machine" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    return tmp_path / "machine"


def screen(kind: str, machine: Path) -> ScreenKind:
    return choose_screen(Panel(display="desktop" if kind == "cage" else kind), machine)


def units(kind: str, machine: Path, folder: Path, config: Config | None = None) -> list[Path]:
    """The units in a folder, with commands that are on this machine."""
    found = []
    for file in service_files(config or Config(), screen(kind, machine)):
        if "systemd/system" in str(file.path):
            text = re.sub(
                r"/(?:opt/kiosk/current/bin/kiosk|usr/bin/cage|usr/local/lib/kiosk/\S+)", "/bin/true", file.text
            )
            found.append(folder / file.path.name)
            found[-1].write_text(text, encoding="utf-8")
    return found


@needs_systemd
@pytest.mark.parametrize("kind", KINDS)
def test_systemd_understands_every_unit(kind: str, machine: Path, tmp_path: Path) -> None:
    """Q17: without a warning."""
    paths = units(kind, machine, tmp_path)
    done = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", *paths], capture_output=True, text=True, check=False, timeout=60
    )
    ours = [line for line in done.stderr.splitlines() if str(tmp_path) in line or "kiosk" in line]
    assert (done.returncode, ours) == (0, []), done.stderr


@needs_systemd
@pytest.mark.parametrize("kind", KINDS)
def test_every_service_is_hardened(kind: str, machine: Path, tmp_path: Path) -> None:
    """Q17: at most 4.0 by `systemd-analyze security`."""
    for path in units(kind, machine, tmp_path):
        if path.stem not in SERVICES:
            continue
        words = ["systemd-analyze", "security", "--offline=yes", "--no-pager", str(path)]
        done = subprocess.run(words, capture_output=True, text=True, check=False, timeout=60)
        exposure = re.search(r"exposure level for \S+: ([0-9.]+)", done.stdout)
        assert exposure is not None, done.stdout + done.stderr
        assert float(exposure[1]) <= HIGHEST_EXPOSURE, done.stdout


@pytest.mark.parametrize("kind", KINDS)
def test_every_service_is_watched_and_restarted_without_a_limit(kind: str, machine: Path, tmp_path: Path) -> None:
    """Q17: and none removes the runtime directory of the others."""
    services = [path for path in units(kind, machine, tmp_path) if path.stem in SERVICES]
    assert [path.stem for path in services] == list(SERVICES)
    for path in services:
        lines = path.read_text(encoding="utf-8").splitlines()
        assert {"Type=notify", "WatchdogSec=30", "Restart=always", "StartLimitIntervalSec=0", "User=kiosk"} <= {*lines}
        assert {"RuntimeDirectory=kiosk", "RuntimeDirectoryPreserve=yes"} <= {*lines}
        assert not [line for line in lines if "{{" in line]


def test_no_command_needs_a_shell(machine: Path) -> None:
    """Q17: paths of the configuration go into units, so they hold nothing that systemd expands."""
    for bad in ("/srv/hub one", "/srv/%h", "/srv/$x", '/srv/"x"', "/srv/a\nUser=root"):
        config = Config(places=PlaceKeys(data_dir=Path(bad)))
        with pytest.raises(InstallError, match="can't write to"):
            service_files(config, screen("vnc", machine))


@pytest.mark.parametrize(
    ("to", "writes"),
    [
        ("", "-/srv/hub -/var/lib/kiosk"),
        ("sftp://kiosk@nas.lan/backups", "-/srv/hub -/var/lib/kiosk"),
        ("/media/backup/kiosk", "-/media -/srv/hub -/var/lib/kiosk"),
        ("/mnt/disk/kiosk", "-/mnt/disk/kiosk -/srv/hub -/var/lib/kiosk"),
    ],
)
def test_the_print_room_may_write_where_backups_go(to: str, writes: str, machine: Path) -> None:
    """Q16, Q17: nowhere else, and the screen not even there."""
    config = Config(places=PlaceKeys(data_dir=Path("/srv/hub")), backup=BackupKeys(to=to, recipient="age1" + "q" * 58))
    texts = {file.path.stem: file.text for file in service_files(config, screen("cage", machine))}
    assert f"\nReadWritePaths={writes}\n" in texts["kiosk-printroom"]
    assert "\nReadWritePaths=-/media/labels -/srv/hub -/var/lib/kiosk\n" in texts["kiosk-screen"]
    assert "ProtectHome=yes" in texts["kiosk-printroom"]


def test_a_hub_in_a_home_directory_can_be_reached(machine: Path) -> None:
    """Q17: where it was before the services."""
    config = Config(places=PlaceKeys(data_dir=Path("/home/maker/hub")))
    for file in service_files(config, screen("vnc", machine)):
        if file.path.stem in SERVICES:
            assert "ProtectHome=no" in file.text


def test_the_first_configuration_can_be_read_and_names_the_place(tmp_path: Path) -> None:
    """Q17: by the hub's user alone."""
    made = first_config()
    path = tmp_path / "kiosk.toml"
    path.write_text(made.text, encoding="utf-8")
    assert load_config(path).data_dir == Path("/var/lib/kiosk/hub")
    assert (made.mode, made.group) == (0o640, "kiosk")


@pytest.mark.parametrize(
    ("display", "there", "expected"),
    [
        ("auto", {"dev/dri/renderD128", "usr/bin/cage", "usr/bin/seatd"}, "cage"),
        ("auto", {"dev/dri/renderD128", "usr/bin/cage"}, "eglfs"),
        ("auto", {"dev/dri/renderD128"}, "eglfs"),
        ("auto", {"dev/fb0", "usr/bin/cage", "usr/bin/seatd"}, "linuxfb"),
        ("auto", set(), None),
        ("desktop", {"usr/bin/cage", "usr/bin/seatd"}, "cage"),
        ("desktop", {"dev/dri/renderD128"}, None),
        ("eglfs", {"dev/dri/renderD128", "usr/bin/cage", "usr/bin/seatd"}, "eglfs"),
        ("linuxfb", set(), "linuxfb"),
        ("vnc", set(), "vnc"),
    ],
)
def test_the_screen_is_shown_by_what_the_machine_has(
    display: str, there: set[str], expected: str | None, tmp_path: Path
) -> None:
    """Q17: unless the configuration says how; the reason is told."""
    for name in there:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    if expected is None:
        with pytest.raises(InstallError, match="display"):
            choose_screen(Panel(display=display), tmp_path)
        return
    chosen = choose_screen(Panel(display=display), tmp_path)
    assert chosen.kind == expected
    assert chosen.because
