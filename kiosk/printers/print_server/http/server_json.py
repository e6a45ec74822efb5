"""Parses the JSON of a server, which may be invalid, nested too deeply for the parser, or text that can't be stored."""

import json
import re
from typing import Any

_ESCAPE = re.compile(
    rb"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"  # a surrogate pair
    rb"|(?P<lone>u[dD][89a-fA-F][0-9a-fA-F]{2})|.)",
    re.DOTALL,
)
_REPLACEMENT = rb"\ufffd"


def parse_json(text: bytes) -> Any:
    """The content of a JSON text in UTF-8. Raises ValueError, also for one that is nested too deeply."""
    try:
        return json.loads(without_lone_surrogates(text).decode())
    except RecursionError as error:
        raise ValueError("nested too deeply") from error


def without_lone_surrogates(text: bytes) -> bytes:
    """The same JSON, with a replacement for each half of a character that is escaped alone.

    OctoPrint sends them for a file name that is not UTF-8, as older computers write them; no database takes them.
    """
    if rb"\ud" not in text and rb"\uD" not in text:
        return text
    return _ESCAPE.sub(lambda escape: _REPLACEMENT if escape["lone"] else escape[0], text)
