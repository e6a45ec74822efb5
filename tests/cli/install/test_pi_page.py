"""The page "On a Raspberry Pi, in 30 minutes" of the README, typed line by line into a shell (Q17).

Stand-ins come first in PATH for what changes a whole machine: `sudo`, `apt-get`, `git`, the set-up of `kiosk/start`,
`editor`, and `systemctl` on the running machine. What `kiosk` does itself is real, below another root directory.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.cli.install.service_files import SERVICES
from tests.cli.conftest import CHECKOUT

SECTION = re.search(
    r"^## On a Raspberry Pi.*?(?=^## )", (CHECKOUT / "README.md").read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL
)
MACHINE = ("dev/dri/renderD128", "usr/bin/cage", "usr/sbin/seatd")
"""A Pi with a panel, after the first `apt-get install` of the page."""

SUDO = """
[ "$1" != -u ] || shift 2
exec "$@"
"""
GIT = """
[ "$1 $2 $3" = "clone THIS-REPOSITORY kiosk-source" ] || exit 2
mkdir -p kiosk-source/kiosk
cp {checkout}/kiosk/start kiosk-source/kiosk
cat >kiosk-source/kiosk/setup.sh <<'end'
set_up() {{ mkdir -p "$root/.venv/bin" && cp {stands}/installer "$root/.venv/bin/kiosk"; }}
end
"""
EDITOR = r"""
[ "$1" = /etc/kiosk/kiosk.toml ] || exit 2
sed -i -e 's|^data_dir = .*|data_dir = "{root}/hub"|' \
    -e 's|^runtime_dir = .*|runtime_dir = "{root}/run"|' {root}/etc/kiosk/kiosk.toml
"""
SYSTEMCTL = """
case "$1" in
    --root=*) exec {systemctl} "$@" ;;
    restart) test -f "{root}/etc/systemd/system/$2" ;;
esac
"""
INSTALLED = 'exec {root}/opt/kiosk/current/bin/kiosk "$@" --config {root}/etc/kiosk/kiosk.toml\n'
INSTALLER = """#!{python}
import sys
sys.path.insert(0, "{checkout}")
from kiosk.cli import main
from kiosk.cli.install import versions
from tests.cli.install.conftest import link_packages, run_with_less

versions.install_pins, versions.run = link_packages, run_with_less
main([*sys.argv[1:], "--root", "{root}"])
"""


def page_lines() -> list[str]:
    """What the page has people type."""
    assert SECTION is not None
    return [
        line
        for block in re.findall(r"^```\n(.*?)^```", SECTION[0], re.MULTILINE | re.DOTALL)
        for line in block.splitlines()
    ]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name in MACHINE:
        path = tmp_path / "root" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    return tmp_path / "root"


@pytest.fixture
def stands(tmp_path: Path, root: Path) -> Path:
    """The directory with the stand-ins."""
    systemctl = shutil.which("systemctl")
    if systemctl is None:
        pytest.skip("no systemd here")
    folder = tmp_path / "stands"
    folder.mkdir()
    values = {"checkout": CHECKOUT, "stands": folder, "root": root, "systemctl": systemctl, "python": sys.executable}
    programs = {"sudo": SUDO, "git": GIT, "editor": EDITOR, "systemctl": SYSTEMCTL, "kiosk": INSTALLED, "apt-get": ""}
    texts = {name: f'#!/bin/sh -e\necho {name} "$@" >>{tmp_path}/called\n{text}' for name, text in programs.items()}
    for name, text in {**texts, "installer": INSTALLER}.items():
        (folder / name).write_text(text.format(**values), encoding="utf-8")
        (folder / name).chmod(0o755)
    return folder


def test_the_page_is_followed_to_a_hub_with_its_services(stands: Path, root: Path, tmp_path: Path) -> None:
    """Q17: each line succeeds in its order; doctor alone may find what this machine lacks."""
    lines = page_lines()
    script = "\n".join(f"echo '$ {line}'\n{line}{' || test $? = 1' if 'doctor' in line else ''}" for line in lines)
    environment = {**os.environ, "PATH": f"{stands}:{os.environ['PATH']}"}
    environment.pop("PYTHONPATH", None)  # a version must find itself, not the checkout
    done = subprocess.run(
        ["sh", "-e", "-c", script],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr
    shown, _, did = done.stdout.partition("Nothing was changed. To do it: sudo ")
    for words in ("The screen is shown by cage", "kiosk-screen.service", "kiosk-printroom.service"):
        assert words in shown
    assert did.splitlines()[0].endswith(" install --yes"), "the line that the page has next"
    assert re.search(r"PIN +\d+", did), "hub init shows the first admin's badge"
    wants = {path.name for path in (root / "etc/systemd/system/kiosk.target.wants").iterdir()}
    assert wants == {f"{name}.service" for name in SERVICES}
    assert (root / "hub" / "hub.db").is_file()
    called = (tmp_path / "called").read_text(encoding="utf-8").splitlines()
    assert [line for line in called if line.startswith("sudo")] == [line for line in lines if line.startswith("sudo")]
