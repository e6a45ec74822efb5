"""What is shown in a terminal: a QR code, and a code with its PIN, once."""

from collections.abc import Sequence
from itertools import zip_longest

import click

from kiosk.scan.qr import QUIET_MODULES, qr_matrix

_HALVES = {(True, True): "█", (True, False): "▀", (False, True): "▄", (False, False): " "}


def terminal_qr(text: str) -> str:
    """A QR code in half blocks, light on dark for terminals with a dark background (scanners read both)."""
    matrix = _with_quiet(qr_matrix(text))
    lines = []
    for upper, lower in zip(matrix[::2], matrix[1::2], strict=True):
        lines.append("".join(_HALVES[not above, not below] for above, below in zip(upper, lower, strict=True)))
    return "\n".join(lines)


def show_once(title: str, code: str, pin: str | None = None) -> None:
    """Print a code as text and as QR, and a PIN; neither is stored in a form that could be shown again."""
    click.echo(f"\n{title}")
    click.echo(f"  Code  {code}")
    if pin is not None:
        click.echo(f"  PIN   {pin}")
    click.echo(terminal_qr(code))


def _with_quiet(matrix: Sequence[Sequence[bool]]) -> list[list[bool]]:
    """The matrix with its quiet zone and an even number of rows."""
    width = len(matrix[0]) + 2 * QUIET_MODULES
    empty = [[False] * width for _ in range(QUIET_MODULES)]
    rows = [*empty, *([*[False] * QUIET_MODULES, *row, *[False] * QUIET_MODULES] for row in matrix), *empty]
    return rows if len(rows) % 2 == 0 else [*rows, [False] * width]


def side_by_side(left: Sequence[str], right: Sequence[str], *, gap: int = 4) -> str:
    """Two columns of lines, for a terminal of 80 characters."""
    width = max(len(line) for line in left) + gap
    return "\n".join(f"{a:<{width}}{b}".rstrip() for a, b in zip_longest(left, right, fillvalue=""))
