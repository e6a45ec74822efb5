"""A root directory with a hub in it, and versions of the program to install there."""

import site
import subprocess
import zipfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pytest

from kiosk.cli.install import plan, versions
from kiosk.cli.install.versions import wheel_of
from tests.cli.conftest import CHECKOUT, CONFIG

Variant = Callable[[str, Mapping[str, str]], Path]


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty root directory, with a configuration for a panel that nobody sees."""
    monkeypatch.delenv("PYTHONPATH", raising=False)  # a version must find itself, not the checkout
    path = tmp_path / "root"
    (path / "etc" / "kiosk").mkdir(parents=True)
    places = f'[places]\ndata_dir = "{tmp_path}/hub"\nruntime_dir = "{tmp_path}/run"\n'
    config = CONFIG.replace('[places]\ndata_dir = "data"\nruntime_dir = "run"\n', places)
    assert places in config
    (path / "etc" / "kiosk" / "kiosk.toml").write_text(f'{config}\n[panel]\ndisplay = "offscreen"\n', encoding="utf-8")
    return path


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout."""
    with wheel_of(CHECKOUT) as built:
        kept = tmp_path_factory.mktemp("wheel") / built.name
        kept.write_bytes(built.read_bytes())
    return kept


@pytest.fixture
def variant(wheel: Path, tmp_path: Path) -> Variant:
    """Makes a wheel with another content: a folder's name, and what is added at the end of which file."""

    def make(name: str, added: Mapping[str, str]) -> Path:
        path = tmp_path / name / wheel.name
        path.parent.mkdir()
        with zipfile.ZipFile(wheel) as source, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
            assert set(added) <= set(source.namelist())
            for member in source.infolist():
                content = source.read(member)
                target.writestr(member.filename, content + added.get(member.filename, "").encode())
        return path

    return make


def link_packages(path: Path, wheel: Path) -> None:
    """In place of `install_pins`."""
    del wheel
    [target] = (path / "lib").glob("python3.*/site-packages")
    (target / "of-the-tests.pth").write_text("\n".join(site.getsitepackages()), encoding="utf-8")


def run_without_pip(words: Sequence[str]) -> None:
    """In place of `run`: the linked packages hold pip."""
    plan.run([*words, "--without-pip"] if "venv" in words else words)


@pytest.fixture
def packages_from_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Versions use the packages of the tests' environment instead of installing some 700 MB each."""
    monkeypatch.setattr(versions, "install_pins", link_packages)
    monkeypatch.setattr(versions, "run", run_without_pip)


def files_of(root: Path) -> dict[str, str]:
    """What is below a directory: each file with its content, each link with its target."""
    found = {}
    for path in sorted(root.rglob("*")):
        if path.is_symlink():
            found[str(path.relative_to(root))] = f"-> {path.readlink()}"
        elif path.is_file():
            found[str(path.relative_to(root))] = path.read_text(encoding="utf-8", errors="replace")
    return found


def kiosk_in(version: Path, *words: str | Path) -> "subprocess.CompletedProcess[str]":
    """Run the program of an installed version."""
    return subprocess.run([version / "bin" / "kiosk", *words], capture_output=True, text=True, check=False, timeout=120)


def systemd_is_here() -> bool:
    """Whether units can be judged on this machine; nothing of it is changed by that."""
    try:
        return subprocess.run(["systemd-analyze", "--version"], capture_output=True, check=False).returncode == 0
    except OSError:
        return False
