"""G-code that the drills print."""

MOVES = "M83\nG28\nG1 X10 Y10 Z0.2 E1 F9000\nG1 X20 Y20 E1\n"
LONG = "M140 S40\nM104 S60\n" + MOVES + "G1 X20 F600\nG1 X120 F600\n" * 120 + "M104 S0\nM140 S0\n"
"""Prints for minutes, with both heaters on; does not wait for them."""
PADDING = "; nothing to print in this line\n" * 8000
"""Makes a file large enough for its upload to be held in the middle."""
STEADY = (
    "M104 S205\nM109 S205\nM83\nG28\n"
    + "".join(f"G1 X{20 + 150 * (step % 2)} Y{20 + step * 0.05:.2f} E1 F1200\n" for step in range(3000))
    + "M104 S0\n"
)
"""Prints for longer than all drills; no two moves are the same."""


def some_seconds(seconds: float) -> str:
    """A print of about this length that ends with the heaters off."""
    return "M104 S40\n" + MOVES + "G4 P200\n" * round(seconds * 5) + "M104 S0\nM140 S0\n"
