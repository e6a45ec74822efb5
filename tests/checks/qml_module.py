"""Lays the QML module out as a finished one, types of Python included, so that qmllint can look at it.

`pyside6-project qmllint` always ends with 0. What fails as it should: gather the Python types into a .qmltypes, put
it beside qmldir and QML in one folder, and lint that. `pyside6-metaobjectdump` reads Python's syntax tree only: it must
see a base class before what derives from it, and it passes over `constant=True`, over what a getter returns and over
`exposed` and `live_text`; all are put into its answer here.
"""

import ast
import json
import shutil
import subprocess
import sys
from dataclasses import dataclass
from graphlib import TopologicalSorter
from pathlib import Path

import PySide6

CHECKOUT = Path(__file__).parents[2]
SCREENS = CHECKOUT / "kiosk" / "screens"
PROGRAMS = Path(sys.executable).parent
QT = Path(PySide6.__file__).parent / "Qt"
MODULE = "Kiosk"
CPP_TYPES = {"str": "QString", "int": "int", "float": "double", "bool": "bool"}
FOREIGN = ("core", "gui", "qml", "qmlmodels", "quick")


@dataclass(frozen=True)
class Getter:
    """What the decorator and the annotation of a property say."""

    constant: bool
    returns: str


def qml_files() -> list[Path]:
    """All QML files of the app."""
    return sorted((SCREENS / "qml").rglob("*.qml"))


def lay_out(folder: Path) -> Path:
    """Make `folder`/Kiosk with everything that qmllint needs; returns it."""
    module = folder / MODULE
    shutil.copytree(SCREENS / "qml" / MODULE, module)
    types = folder / "types.json"
    _run("pyside6-metaobjectdump", "-o", str(types), *map(str, _python_files()))
    types.write_text(json.dumps(_completed(json.loads(types.read_text(encoding="utf-8")))), encoding="utf-8")
    metatypes = [QT / "metatypes" / f"qt6{name}_metatypes.json" for name in FOREIGN]
    _run(
        "pyside6-qmltyperegistrar",
        "--generate-qmltypes",
        str(module / "kiosk.qmltypes"),
        "-o",
        str(folder / "unused.cpp"),
        str(types),
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


def _python_files() -> list[Path]:
    """The files with types for QML, each after those with the bases of its classes."""
    classes = {one.name: (path, one) for path in sorted(SCREENS.rglob("*.py")) for one in _classes(path)}
    order = TopologicalSorter[Path]()
    for path, one in classes.values():
        bases = [classes[base.id][0] for base in one.bases if isinstance(base, ast.Name) and base.id in classes]
        if "QML_IMPORT_NAME" in path.read_text(encoding="utf-8"):
            order.add(path, *(base for base in bases if base != path))
    return list(order.static_order())


def _classes(path: Path) -> list[ast.ClassDef]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return [node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]


def _completed(files: list[dict[str, object]]) -> list[dict[str, object]]:
    """The dump with what it passed over: constant properties, and the type of an object that a property gives."""
    getters = {
        (one.name, function.name): getter
        for path in SCREENS.rglob("*.py")
        for one in _classes(path)
        for function in one.body
        if isinstance(function, ast.FunctionDef) and (getter := _getter(function)) is not None
    }
    exposed = {one.name: _exposed(one) for path in SCREENS.rglob("*.py") for one in _classes(path)}
    known = {one["className"] for file in files for one in _dicts(file["classes"])}
    for file in files:
        for one in _dicts(file["classes"]):
            for prop in exposed[str(one["className"])]:
                _dicts(one.setdefault("properties", [])).append({**prop, "index": len(_dicts(one["properties"]))})
            for prop in _dicts(one.get("properties", [])):
                getter = getters.get((str(one["className"]), str(prop["name"])))
                if getter and getter.constant:
                    prop["constant"] = True
                if getter and prop["type"] == "QObject":
                    prop["type"] = f"{getter.returns}*" if getter.returns in known else "QObject*"
    return files


def _getter(function: ast.FunctionDef) -> Getter | None:
    for one in function.decorator_list:
        if isinstance(one, ast.Call) and isinstance(one.func, ast.Name) and one.func.id == "Property":
            constant = any(word.arg == "constant" and ast.unparse(word.value) == "True" for word in one.keywords)
            return Getter(constant, ast.unparse(function.returns).strip("'\"") if function.returns else "")
    return None


def _exposed(one: ast.ClassDef) -> list[dict[str, object]]:
    """Properties declared by `exposed(kind, path, notify)`, `live_text(path, notify)` or `constant(kind, path)`."""
    found: list[dict[str, object]] = []
    for part in one.body:
        if not isinstance(part, ast.Assign | ast.AnnAssign) or not isinstance(call := part.value, ast.Call):
            continue
        name = ast.unparse(part.target if isinstance(part, ast.AnnAssign) else part.targets[0])
        arguments = [ast.unparse(argument).strip("'") for argument in call.args]
        if ast.unparse(call.func) == "exposed":
            found.append({"name": name, "type": CPP_TYPES[arguments[0]], "read": name, "notify": arguments[2]})
        elif ast.unparse(call.func) == "live_text":
            found.append({"name": name, "type": CPP_TYPES["str"], "read": name, "notify": arguments[1]})
        elif ast.unparse(call.func) == "constant":
            found.append({"name": name, "type": f"{arguments[0]}*", "read": name, "constant": True})
    return found


def _dicts(value: object) -> list[dict[str, object]]:
    assert isinstance(value, list)
    return value


def _run(program: str, *options: str) -> None:
    done = subprocess.run([PROGRAMS / program, *options], capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
