"""QML, held by Qt's own tools: qmllint without a warning, and the form that qmlformat gives."""

import shutil
import subprocess
from pathlib import Path

from tests.checks.qml_module import PROGRAMS, lay_out, qml_files


def test_qmllint_finds_nothing(tmp_path: Path) -> None:
    """Every file, with the types that Python gives."""
    module = lay_out(tmp_path)
    files = sorted(map(str, module.rglob("*.qml")))

    done = subprocess.run(
        [PROGRAMS / "pyside6-qmllint", "-W", "0", "-I", tmp_path, *files],
        capture_output=True,
        text=True,
        check=False,
        timeout=540,
    )

    assert done.returncode == 0, (done.stdout + done.stderr).replace(str(module) + "/", "")


def test_qmlformat_would_change_nothing(tmp_path: Path) -> None:
    """qmlformat has no check of its own: it formats copies, which are compared with what is there."""
    copies = {path: tmp_path / f"{number}.qml" for number, path in enumerate(qml_files())}
    for path, copy in copies.items():
        shutil.copyfile(path, copy)

    subprocess.run(
        [PROGRAMS / "pyside6-qmlformat", "-i", *copies.values()], capture_output=True, check=True, timeout=540
    )

    other = [path.name for path, copy in copies.items() if copy.read_bytes() != path.read_bytes()]
    assert not other, f"run pyside6-qmlformat -i on: {', '.join(other)}"
