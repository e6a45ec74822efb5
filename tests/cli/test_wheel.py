"""The wheel as somebody without a checkout installs it: everything that the kiosk needs is in it."""

import json
import re
import signal
import subprocess
import sys
import zipfile
from importlib.metadata import distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from tests.cli.conftest import CHECKOUT
from tests.cli.processes import running
from tests.e2e.demo_over_vnc import demo_over_vnc, get_in_and_print

PINS = CHECKOUT / "kiosk" / "requirements.txt"
INSTALL_S = 600
PIECE = "M109 S200\nG28\nG90\nM82\n" + "".join(f"G1 X{50 + x} E{x * 0.05:.3f} F3000\n" for x in range(20)) + "M104 S0\n"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout, built as the README says."""
    folder = tmp_path_factory.mktemp("dist")
    _run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(CHECKOUT))
    [built] = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program `kiosk` of an environment that holds the wheel and its pinned dependencies alone."""
    environment = tmp_path_factory.mktemp("wheel") / "venv"
    _run(sys.executable, "-m", "venv", "--without-pip", str(environment))
    [packages] = (environment / "lib").glob("python3.*/site-packages")
    link_pinned(packages)
    _run(*_pip(environment), "--no-compile", "--no-deps", "--no-index", str(wheel))  # most of it is never run
    return environment / "bin" / "kiosk"


def link_pinned(packages: Path) -> None:
    """Give an environment what the tests' own one has of the pinned packages, instead of installing 700 MB again."""
    for pinned in map(Requirement, re.findall(r"^[a-z].*(?= \\$)", PINS.read_text(encoding="utf-8"), re.MULTILINE)):
        if pinned.marker is not None and not pinned.marker.evaluate():
            continue
        found = distribution(pinned.name)
        assert found.version in pinned.specifier, "the tests' environment is not that of the pins"
        assert found.files is not None
        for name in {file.parts[0] for file in found.files} - {"..", "__pycache__"}:
            if not (packages / name).exists():
                (packages / name).symlink_to(Path(str(found.locate_file(name))))


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working directory, and Python's path, without a checkout."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("PYTHONPATH", raising=False)
    return tmp_path


def test_the_wheel_holds_what_the_checkout_holds(wheel: Path) -> None:
    """Every page, translation, sound, firmware note and sample file, and the licence; nothing of the tests."""
    names = set(zipfile.ZipFile(wheel).namelist())
    kept = {path.relative_to(CHECKOUT).as_posix() for path in (CHECKOUT / "kiosk").rglob("*") if path.suffix != ".pyc"}
    kept -= {"kiosk/setup.sh", "kiosk/start"}

    assert wheel.name.startswith("makerspace_kiosk-")
    assert {name for name in kept if (CHECKOUT / name).is_file()} <= names
    assert {f"kiosk/assets/translations/kiosk_{language}.qm" for language in ("fi", "sv", "en")} <= names
    for folder in ("firmware_notes", "assets/sounds", "assets/demo"):
        data = {path.relative_to(CHECKOUT).as_posix() for path in (CHECKOUT / folder).rglob("*") if path.is_file()}
        assert {f"kiosk/{name}" for name in data if not name.endswith((".py", ".pyc"))} <= names
    assert "kiosk/assets/kiosk.example.toml" in names
    assert any(name.endswith("licenses/kiosk/COPYING") for name in names)
    assert all(name.startswith(("kiosk/", "makerspace_kiosk-")) for name in names)


def test_a_file_is_printed_by_the_notes_of_the_board_s_firmware(installed: Path, elsewhere: Path) -> None:
    """Without firmware notes the command would print by general rules, unnoticed."""
    piece, link = elsewhere / "piece.gcode", elsewhere / "port"
    piece.write_text(PIECE, encoding="utf-8")

    with running("virtual-board", "--link", link, "--speed", "200", program=[installed]) as board:
        board.line_with("ready")
        done = subprocess.run(
            [installed, "print", piece, "--port", link, "--json"],
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        board.process.send_signal(signal.SIGTERM)

    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["outcome"] == "done"
    notes = "from kiosk.printers.marlin.firmware_notes import all_notes; print(len(all_notes()))"
    known = subprocess.run([installed.with_name("python"), "-c", notes], capture_output=True, text=True, check=True)
    assert int(known.stdout) == len(list((CHECKOUT / "firmware_notes").glob("[!R]*.md")))


def test_a_visitor_and_a_staff_member_get_in_by_typed_codes_and_a_print_is_started(
    installed: Path, elsewhere: Path
) -> None:
    """Q2: the demo of the wheel, through a VNC viewer; it opens and ends in good order.

    Pages, translations and sample files come from the wheel; a warning of Qt would be in the output.
    """
    with demo_over_vnc(elsewhere / "demo", installed.with_name("python"), QT_QPA_PLATFORM="") as demo:
        get_in_and_print(demo)

    assert "PIN " in demo.process.text
    assert "The first frame is on the screen" in demo.process.text
    assert "Traceback" not in demo.process.text
    assert "can't be loaded" not in demo.process.text


def test_the_advice_names_a_file_that_is_there(installed: Path, elsewhere: Path) -> None:
    """Whoever names a configuration that is not there is told which example to copy."""
    done = _kiosk(installed, "hub", "init", "--config", elsewhere / "kiosk.toml")

    assert done.returncode == 1
    named = done.stderr.split("Copy ")[1].split(" there")[0]
    assert Path(named).is_file()
    assert CHECKOUT not in Path(named).parents


@pytest.mark.long
def test_long_the_pinned_packages_are_installed_by_their_hashes(wheel: Path, elsewhere: Path) -> None:
    """Downloaded as the pins say; the program imports each page and command of the screen with them."""
    environment = elsewhere / "venv"
    _run(sys.executable, "-m", "venv", str(environment))
    _run(*_pip(environment), "--require-hashes", "--only-binary", ":all:", "-r", str(PINS))
    _run(*_pip(environment), "--no-deps", "--no-index", str(wheel))
    _run(str(environment / "bin" / "python"), "-c", "import kiosk.cli.app_process, kiosk.cli.office.office")
    done = _kiosk(environment / "bin" / "kiosk", "--version")
    assert done.returncode == 0, done.stderr


def _pip(environment: Path) -> tuple[str, ...]:
    return (str(environment / "bin" / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check")


def _kiosk(program: Path, *words: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([program, *words], capture_output=True, text=True, check=False, timeout=60)


def _run(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=INSTALL_S)
    assert done.returncode == 0, done.stdout + done.stderr
