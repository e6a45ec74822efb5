"""A root directory with a hub in it, and versions of the program to install there."""

import os
import shutil
import site
import subprocess
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import cache_from_source
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kiosk.cli import main
from kiosk.cli.install import plan, versions
from kiosk.cli.install.versions import Versions, wheel_of
from tests.cli.conftest import CHECKOUT, CONFIG

LINKED = "of-the-tests.pth"
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
        with zipfile.ZipFile(wheel) as source, zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as target:
            assert set(added) <= set(source.namelist())
            for member in source.infolist():
                content = source.read(member)
                target.writestr(member.filename, content + added.get(member.filename, "").encode())
        return path

    return make


def packages_of(environment: Path) -> Path:
    [found] = (environment / "lib").glob("python3.*/site-packages")
    return found


def link_packages(path: Path, wheel: Path) -> None:
    """In place of `install_pins`."""
    del wheel
    (packages_of(path) / LINKED).write_text("\n".join(site.getsitepackages()), encoding="utf-8")


def run_with_less(words: Sequence[str]) -> None:
    """In place of `run`: the linked packages hold pip, and what is never run need not be compiled."""
    plan.run([*words, "--without-pip" if "venv" in words else "--no-compile"])


@dataclass(frozen=True)
class Links:
    """In place of `run`: of a wheel, what is as in a version is linked to it, and only the rest is installed."""

    packages: Path
    """Of that version, and its wheel."""
    wheel: Path

    def __call__(self, words: Sequence[str]) -> None:
        if "install" not in words:
            run_with_less(words)
            return
        environment, ours = Path(words[0]).parents[1], packages_of(Path(words[0]).parents[1])
        shutil.copytree(self.packages, ours, copy_function=os.link, dirs_exist_ok=True, ignore=lambda *_: [LINKED])
        with zipfile.ZipFile(self.wheel) as old, zipfile.ZipFile(words[-1]) as new:
            for member in new.infolist():
                if member.CRC != old.getinfo(member.filename).CRC:
                    (ours / member.filename).unlink()
                    new.extract(member, ours)
        program = environment / "bin" / "kiosk"
        program.write_text(f"#!{environment}/bin/python\nfrom kiosk.cli import main\nmain()\n", encoding="utf-8")
        program.chmod(0o755)


def take_compiled(packages: Path) -> None:
    """Give each module that is as in the checkout what Python has compiled of it there."""
    for source in (packages / "kiosk").rglob("*.py"):
        here = CHECKOUT / source.relative_to(packages)
        compiled = Path(cache_from_source(here))
        if compiled.exists() and here.read_bytes() == source.read_bytes():
            os.utime(source, ns=(here.stat().st_atime_ns, here.stat().st_mtime_ns))
            source.with_name("__pycache__").mkdir(exist_ok=True)
            shutil.copyfile(compiled, cache_from_source(source))


@contextmanager
def packages_from_here(run: Callable[[Sequence[str]], None]) -> Iterator[None]:
    """Versions use the packages of the tests' environment instead of installing some 700 MB each.

    run: in place of that of `versions`.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("PYTHONPATH", raising=False)  # a version must find itself, not the checkout
        patch.setattr(versions, "install_pins", link_packages)
        patch.setattr(versions, "run", run)
        yield


@pytest.fixture(scope="session")
def installed_once(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a root directory that has one version of the program, and a hub; and a copy of all that beside."""
    if shutil.which("systemctl") is None:
        pytest.skip("no systemd here")
    place = tmp_path_factory.mktemp("installed") / "place"
    root = empty_root(place)
    with packages_from_here(run_with_less):
        done = kiosk("install", wheel, "--root", root, "--yes")
        assert done.exit_code == 0, done.output
        version = Versions(root).current
        assert version is not None
        take_compiled(packages_of(version))
        made = kiosk_in(version, "hub", "init", "--config", root / "etc" / "kiosk" / "kiosk.toml")
        assert made.returncode == 0, made.stderr
    shutil.copytree(place, place.with_name("kept"), symlinks=True)
    return place


@pytest.fixture
def installed(installed_once: Path, wheel: Path) -> Iterator[Path]:
    """A root directory with one version of the program, and a hub; always the same one, for it holds its own path.

    Pip has installed that version; its updates are links to it.
    """
    shutil.rmtree(installed_once)
    shutil.copytree(installed_once.with_name("kept"), installed_once, symlinks=True, copy_function=_link_program)
    version = Versions(installed_once / "root").current
    assert version is not None
    with packages_from_here(Links(packages_of(version), wheel)):
        yield installed_once / "root"


def _link_program(source: str, target: str) -> None:
    """Copy a file; one of a version, which nobody changes, is the same file."""
    if "versions" in Path(source).parts:
        os.link(source, target)
    else:
        shutil.copy2(source, target)


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
