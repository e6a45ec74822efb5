"""The files that pages use: style, script, fonts. All are read at the start; nothing else can be asked for (W3)."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import fontpkg_atkinson_hyperlegible as font_package

STATIC = Path(__file__).parents[1] / "static"
MEDIA_TYPES = {".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".ttf": "font/ttf",
               ".svg": "image/svg+xml", ".png": "image/png"}  # fmt: skip
FONTS = ("AtkinsonHyperlegible-Regular.ttf", "AtkinsonHyperlegible-Bold.ttf")


@dataclass(frozen=True, slots=True)
class StaticFile:
    content: bytes
    media_type: str
    mark: str
    """Changes with the content."""


def load_static_files() -> Mapping[str, StaticFile]:
    """Every file by its name."""
    fonts = Path(font_package.__file__).parent / "files"
    paths = [*(path for path in STATIC.iterdir() if path.suffix in MEDIA_TYPES), *(fonts / name for name in FONTS)]
    return {path.name: _loaded(path) for path in paths}


def _loaded(path: Path) -> StaticFile:
    content = path.read_bytes()
    return StaticFile(content, MEDIA_TYPES[path.suffix], hashlib.sha256(content).hexdigest()[:12])
