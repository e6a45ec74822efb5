"""A root directory with a hub in it, and versions of the program to install there."""

import os
import shutil
import site
import subprocess
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kiosk.cli import main
from kiosk.cli.install import plan, versions
from kiosk.cli.install.versions import Versions, wheel_of
from tests.cli.conftest import CHECKOUT, CONFIG

Variant = Callable[[str, Mapping[str, str]], Path]


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty root directory, with a configuration for a panel that nobody sees."""
    monkeypatch.delenv("PYTHONPATH", raising=False)  # a version must find itself, not the checkout
    return empty_root(tmp_path)


def empty_root(place: Path) -> Path:
    """The root directory `place`/root, whose hub belongs beside it."""
    path = place / "root"
    (path / "etc" / "kiosk").mkdir(parents=True)
    places = f'[places]\ndata_dir = "{place}/hub"\nruntime_dir = "{place}/run"\n'
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


def run_with_less(words: Sequence[str]) -> None:
    """In place of `run`: the linked packages hold pip, and what is never run need not be compiled."""
    plan.run([*words, "--without-pip" if "venv" in words else "--no-compile"])


@contextmanager
def packages_from_here() -> Iterator[None]:
    """Versions use the packages of the tests' environment instead of installing some 700 MB each."""
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("PYTHONPATH", raising=False)  # a version must find itself, not the checkout
        patch.setattr(versions, "install_pins", link_packages)
        patch.setattr(versions, "run", run_with_less)
        yield


@pytest.fixture(scope="session")
def installed_once(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a root directory that has one version of the program, and a hub; and a copy of all that beside."""
    if shutil.which("systemctl") is None:
        pytest.skip("no systemd here")
    place = tmp_path_factory.mktemp("installed") / "place"
    root = empty_root(place)
    with packages_from_here():
        done = kiosk("install", wheel, "--root", root, "--yes")
        assert done.exit_code == 0, done.output
        version = Versions(root).current
        assert version is not None
        made = kiosk_in(version, "hub", "init", "--config", root / "etc" / "kiosk" / "kiosk.toml")
        assert made.returncode == 0, made.stderr
    shutil.copytree(place, place.with_name("kept"), symlinks=True)
    return place


@pytest.fixture
def installed(installed_once: Path) -> Iterator[Path]:
    """A root directory with one version of the program, and a hub; always the same one, for it holds its own path."""
    shutil.rmtree(installed_once)
    shutil.copytree(installed_once.with_name("kept"), installed_once, symlinks=True)
    with packages_from_here():
        yield installed_once / "root"


def kiosk(*words: str | Path) -> Result:
    return CliRunner().invoke(main, [*map(str, words)])


def files_of(root: Path) -> dict[str, bytes]:
    """What is below a directory: each file with its content, each link with its target; but what Python compiled."""
    found = {}
    for path in sorted(root.rglob("*")):
        if "__pycache__" in path.parts:
            continue
        if path.is_symlink():
            found[str(path.relative_to(root))] = b"-> " + os.fsencode(path.readlink())
        elif path.is_file():
            found[str(path.relative_to(root))] = path.read_bytes()
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
