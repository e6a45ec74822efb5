"""Folders and modules stay small enough to be taken in at a glance."""

from pathlib import Path

PACKAGE = Path(__file__).parents[2] / "kiosk"
MOST_MODULES = 20
MOST_LINES = 400


def test_no_folder_has_more_than_20_modules() -> None:
    folders = {path.parent for path in PACKAGE.rglob("*.py")}
    modules = {folder: [path for path in folder.glob("*.py") if path.name != "__init__.py"] for folder in folders}
    assert {str(folder): len(found) for folder, found in modules.items() if len(found) > MOST_MODULES} == {}


def test_no_module_has_more_than_400_lines() -> None:
    lines = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in PACKAGE.rglob("*.py")}
    assert {str(path): count for path, count in lines.items() if count > MOST_LINES} == {}
