"""What OctoPrint says of its printer, for people: a machine's words stay, a program's are replaced."""

import re

LOST = "OctoPrint lost its printer. Check the printer's power and cable, then connect it again."
_OF_A_PROGRAM = re.compile(r"\w*(Exception|Error): .*|Too many consecutive timeouts.*", re.DOTALL)
"""The name of an exception, or what OctoPrint says when the printer has not answered for long."""


def plain(words: str) -> str:
    """The words as they are shown; the firmware's own (“Error:Thermal Runaway …”) as they are."""
    return LOST if _OF_A_PROGRAM.fullmatch(words) else words
