"""The emergency parser of the virtual board: acts on some commands while they arrive, whatever is still queued."""

import re

MAX_LINE_BYTES = 96
EMERGENCY = re.compile(rb"^\s*(?:N\d+\s*)?M(108|112|410|876 ?S\d)")


class EmergencyParser:
    """Reads the bytes of the cable in their order, packed or not, and acts at the end of each line of them."""

    def __init__(self) -> None:
        self._line = b""

    def read(self, data: bytes) -> list[str]:
        """The codes to act on, without their M."""
        codes = []
        for part in data.splitlines(keepends=True):
            self._line += part
            if not part.endswith((b"\n", b"\r")):
                self._line = self._line[:MAX_LINE_BYTES]
                continue
            if found := EMERGENCY.match(self._line):
                codes.append(found.group(1).decode())
            self._line = b""
        return codes
