"""What a printed piece is called on the screen: its file's name without the parts that mean nothing to people."""

from pathlib import PurePath

from kiosk.printroom.files import SUFFIXES


def piece_name(file_name: str) -> str:
    """`key_hook.gcode` is shown as `key hook`."""
    path = PurePath(file_name)
    stem = path.stem if path.suffix.lower() in SUFFIXES else path.name
    return stem.replace("_", " ").strip() or file_name
