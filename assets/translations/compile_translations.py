"""Compiles the translations (.ts) to what Qt loads (.qm): python compile_translations.py [FOLDER]

FOLDER: where the compiled files go; without it they go beside their sources. Only those that are older than their
source are made. Run by the build of the wheel, by kiosk/setup.sh in a checkout, and by the tests.
"""

import importlib.util
import subprocess
import sys
import tempfile
from pathlib import Path

SOURCES = Path(__file__).parent


def compile_translations(target: Path = SOURCES) -> list[Path]:
    """Compile each translation into `target`; returns the paths of all .qm files. Raises CalledProcessError."""
    target.mkdir(parents=True, exist_ok=True)
    return [_compiled(source, target / f"{source.stem}.qm") for source in sorted(SOURCES.glob("*.ts"))]


def _compiled(source: Path, target: Path) -> Path:
    if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
        with tempfile.TemporaryDirectory(dir=target.parent) as folder:  # several processes may do this at once
            made = Path(folder) / target.name
            subprocess.run([_lrelease(), "-silent", source, "-qm", made], check=True, timeout=60)
            made.replace(target)
    return target


def _lrelease() -> Path:
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        raise SystemExit("PySide6 is not installed here; it holds the compiler of the translations.")
    return Path(spec.origin).parent / "lrelease"


if __name__ == "__main__":
    compile_translations(*map(Path, sys.argv[1:2]))
