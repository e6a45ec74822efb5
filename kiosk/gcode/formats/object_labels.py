"""The objects on the bed that a file names, which lets one of them be left out while the others are printed.

Two forms are in use: `M486 S<number>` before the moves of each object, with its name in `M486 A<name>` or in a comment
of Cura, and Klipper's `EXCLUDE_OBJECT_START NAME=<name>`. The box of each is that of its plastic.
"""

import re
from typing import Final

import numpy as np

from kiosk.gcode.columns import Floats, Ints, Steps
from kiosk.gcode.formats.print_objects import NAMED, NUMBERED, PrintObject
from kiosk.gcode.lexer import Command

MAX_OBJECTS: Final = 100
_NUMBER = re.compile(r"\s*S\s*(-?\d{1,4})")
_NAME = re.compile(r"(?:^|\s)A\s*(.+)")
_KEY = re.compile(r"[A-Za-z0-9_.+\-]{1,80}")
"""What goes to a printer as it is; objects with other names are not offered."""
_MESH = re.compile(rb";\s*MESH:\s*(.+)")
_MAX_NAME_CHARS: Final = 80
NONE: Final = -1


class LabelledObjects:
    """Collects the objects while a file is read. `current`: the place among them of what is being printed, or NONE."""

    def __init__(self) -> None:
        self.current = Steps(NONE)
        self.form = ""
        self._keys: dict[str, int] = {}
        self._names: list[str] = []
        self._mesh = ""
        self._low = np.full((2, MAX_OBJECTS), np.inf)
        self._high = np.full((2, MAX_OBJECTS), -np.inf)

    def take_comment(self, text: bytes) -> None:
        """The name of a mesh, as Cura writes it."""
        if text.startswith(b";") and (found := _MESH.match(text)):
            self._mesh = found[1].decode("utf-8", "replace").strip()[:_MAX_NAME_CHARS]

    def act(self, command: Command, place: float) -> bool:
        """Take in a command; False if it is not about objects."""
        if command.code == NUMBERED:
            self._numbered(command.text_of("TEXT") or "", place)
        elif command.code in {NAMED + "_START", NAMED + "_DEFINE"}:
            self._named(command.text_of("NAME") or "", place, is_start=command.code.endswith("START"))
        elif command.code == NAMED + "_END":
            self.current.set(place, NONE)
        else:
            return False
        return True

    def add(self, objects: Ints, low_x: Floats, low_y: Floats, high_x: Floats, high_y: Floats) -> None:
        """Plastic of these objects is laid down."""
        of_one = objects >= 0
        at = objects[of_one]
        for axis, (low, high) in enumerate(((low_x, high_x), (low_y, high_y))):
            np.minimum.at(self._low[axis], at, low[of_one])
            np.maximum.at(self._high[axis], at, high[of_one])

    def found(self, grow_mm: float) -> tuple[PrintObject, ...]:
        """Those of which plastic was seen. grow_mm: half the width of a line."""
        return tuple(
            PrintObject(
                key,
                self._names[at] or key,
                *(round(float(low) - grow_mm, 2) for low in self._low[:, at]),
                *(round(float(high) + grow_mm, 2) for high in self._high[:, at]),
            )
            for key, at in self._keys.items()
            if np.isfinite(self._low[:, at]).all()
        )

    def _numbered(self, text: str, place: float) -> None:
        number, name = _NUMBER.match(text), _NAME.search(text)
        if number is not None:
            is_one = int(number[1]) >= 0 and self.form in {"", NUMBERED}
            at = self._place_of(str(int(number[1])), NUMBERED) if is_one else NONE
            if at != NONE and not self._names[at] and self._mesh:
                self._names[at] = self._mesh
            self.current.set(place, at)
        if name is not None and self.current.value != NONE:
            self._names[int(self.current.value)] = name[1].strip().strip('"')[:_MAX_NAME_CHARS]

    def _named(self, name: str, place: float, *, is_start: bool) -> None:
        is_one = _KEY.fullmatch(name) is not None and self.form in {"", NAMED}
        at = self._place_of(name, NAMED) if is_one else NONE
        if is_start:
            self.current.set(place, at)

    def _place_of(self, key: str, form: str) -> int:
        if key not in self._keys:
            if len(self._keys) >= MAX_OBJECTS:
                return NONE
            self.form = form
            self._keys[key] = len(self._keys)
            self._names.append("")
        return self._keys[key]
