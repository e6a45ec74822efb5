"""Lays the QML module out as a finished one, types of Python included, so that qmllint can look at it.

`pyside6-project qmllint` always ends with 0. What fails as it should: gather the Python types into a .qmltypes, put
it beside qmldir and QML in one folder, and lint that.
"""

import shutil
import subprocess
import sys
from pathlib import Path

import PySide6

CHECKOUT = Path(__file__).parents[2]
SCREENS = CHECKOUT / "kiosk" / "screens"
PROGRAMS = Path(sys.executable).parent
QT = Path(PySide6.__file__).parent / "Qt"
MODULE = "Kiosk"
FOREIGN = ("core", "gui", "qml", "qmlmodels", "quick")


def qml_files() -> list[Path]:
    """All QML files of the house."""
    return sorted((SCREENS / "qml").rglob("*.qml"))


def lay_out(folder: Path) -> Path:
    """Make `folder`/Kiosk with everything that qmllint needs; returns it."""
    module = folder / MODULE
    shutil.copytree(SCREENS / "qml" / MODULE, module)
    typed = sorted(str(path) for path in SCREENS.rglob("*.py") if "QML_IMPORT_NAME" in path.read_text(encoding="utf-8"))
    _run("pyside6-metaobjectdump", "-o", str(folder / "types.json"), *typed)
    metatypes = [QT / "metatypes" / f"qt6{name}_metatypes.json" for name in FOREIGN]
    _run(
        "pyside6-qmltyperegistrar",
        "--generate-qmltypes",
        str(module / "kiosk.qmltypes"),
        "-o",
        str(folder / "unused.cpp"),
        str(folder / "types.json"),
        "--import-name",
        MODULE,
        "--major-version",
        "1",
        "--minor-version",
        "0",
        "--foreign-types=" + ",".join(str(path) for path in metatypes if path.exists()),
    )
    qmldir = module / "qmldir"
    if "typeinfo" not in qmldir.read_text(encoding="utf-8"):
        qmldir.write_text(qmldir.read_text(encoding="utf-8") + "typeinfo kiosk.qmltypes\n", encoding="utf-8")
    return module


def _run(program: str, *options: str) -> None:
    done = subprocess.run([PROGRAMS / program, *options], capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
