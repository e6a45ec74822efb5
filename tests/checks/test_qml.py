"""QML, held by Qt's own tools: qmllint without a warning, and the form that qmlformat gives."""

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
        timeout=240,
    )

    assert done.returncode == 0, (done.stdout + done.stderr).replace(str(module) + "/", "")


def test_qmlformat_would_change_nothing() -> None:
    """qmlformat has no check of its own: what it would write is compared with what is there."""
    other = []
    for path in qml_files():
        done = subprocess.run(
            [PROGRAMS / "pyside6-qmlformat", path], capture_output=True, text=True, check=True, timeout=60
        )
        if done.stdout != path.read_text(encoding="utf-8"):
            other.append(path.name)

    assert not other, f"run pyside6-qmlformat -i on: {', '.join(other)}"
