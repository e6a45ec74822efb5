"""Print files with layers, and the layer of each of their lines, for tests of the layer that is shown (G13)."""

from typing import NamedTuple


class LayeredPrint(NamedTuple):
    """A print file. layers: for each line the layer that is printed after it; 0 before the first."""

    text: str
    layers: list[int]

    def layer_of(self, position: int) -> int:
        """The layer of the last line of which all of so many bytes were read."""
        return ([0, *self.layers])[self.text.encode()[:position].count(b"\n")]


def layered_print(heights: list[float], *, marks: bool = False, moves: int = 60, hop_mm: float = 0.6) -> LayeredPrint:
    """A print whose layers have these heights, each with hops over its walls and relative moves up and down."""
    lines, layers = ["M83", "G28", "G1 X5 Y5 Z0.4 F3000", "G1 Z5"], [0] * 4
    for number, z in enumerate(heights, 1):
        if marks:
            lines.append(";LAYER_CHANGE")
            layers.append(number if number > 1 else 0)
        lines += [f"G1 Z{z + hop_mm:g} F3000", "G1 X10 Y10", f"G1 Z{z:g}"]
        layers += [layers[-1]] * 3
        for move in range(moves):
            if move % 20 == 10:
                lines += ["G91", f"G1 Z{hop_mm:g}", "G90", "G1 X12 Y30", f"G1 Z{z:g}"]
                layers += [number] * 5
            lines.append(f"G1 X{20 + move % 7} Y{20 + move % 11} E0.2")
            layers.append(number)
    lines += ["G1 Z99", "M104 S0"]
    layers += [len(heights)] * 2
    return LayeredPrint("\n".join(lines) + "\n", layers)
