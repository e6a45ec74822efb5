"""JSON as servers send it, made fit for what comes after: no database and no UTF-8 takes half a character."""

import re

_ESCAPE = re.compile(
    rb"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"  # both halves of one character
    rb"|(?P<half>u[dD][89a-fA-F][0-9a-fA-F]{2})|.)",
    re.DOTALL,
)
_STRANGER = rb"\ufffd"


def whole_characters(text: bytes) -> bytes:
    """The same JSON, with a replacement for each half of a character that is escaped alone.

    OctoPrint sends them for a file whose name is not UTF-8, as it comes from an older computer.
    """
    if rb"\ud" not in text and rb"\uD" not in text:
        return text
    return _ESCAPE.sub(lambda escape: _STRANGER if escape["half"] else escape[0], text)
