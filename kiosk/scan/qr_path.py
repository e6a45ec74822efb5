"""A QR code as one SVG path."""


def qr_path(matrix: tuple[tuple[bool, ...], ...]) -> str:
    """The dark modules on a grid with one unit per module: one rectangle for each run in a row."""
    parts: list[str] = []
    for line, modules in enumerate(matrix):
        column = 0
        while column < len(modules):
            start = column
            while column < len(modules) and modules[column]:
                column += 1
            if column > start:
                parts.append(f"M{start} {line}h{column - start}v1h-{column - start}z")
            column += 1
    return "".join(parts)
