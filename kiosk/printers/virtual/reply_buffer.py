"""Replies of the virtual board that wait for the cable, and how an `ok` goes wrong."""

from kiosk.printers.virtual.faults import GARBAGE, FaultKind

CHUNK_BYTES = 5


class ReplyBuffer:
    """The board's output. A fault that is set affects the next `ok`: lost, doubled, or glued to another text."""

    def __init__(self) -> None:
        self._out: list[bytes] = []
        self._rest = b""
        self.in_chunks = False
        self.drop_ok = False
        self.double_ok = False
        self.glue_ok_to = ""

    def break_next(self, kind: FaultKind, report: str) -> None:
        """Let a fault of the replies happen; other kinds do nothing. report: what an `ok` may be glued to."""
        match kind:
            case FaultKind.DROP_OK:
                self.drop_ok = True
            case FaultKind.DOUBLE_OK:
                self.double_ok = True
            case FaultKind.GLUE_OK:
                self.glue_ok_to = report
            case FaultKind.GARBAGE:
                self.send_raw(GARBAGE)
            case FaultKind.PARTIAL:
                self.in_chunks = True

    def send(self, line: str) -> None:
        self._out.append(line.encode("ascii", "replace") + b"\n")

    def send_raw(self, data: bytes) -> None:
        self._out.append(data)

    def send_ok(self, line: str) -> None:
        """Add one line that acknowledges something, subject to the faults."""
        if self.drop_ok:
            self.drop_ok = False
            return
        if self.glue_ok_to:
            line, self.glue_ok_to = self.glue_ok_to + line, ""
        self.send(line)
        if self.double_ok:
            self.double_ok = False
            self.send(line)

    @property
    def has_more(self) -> bool:
        return bool(self._rest)

    def take(self) -> bytes:
        """Return the output since the last call; one chunk of it while `in_chunks`."""
        data = self._rest + b"".join(self._out)
        self._out.clear()
        if not self.in_chunks:
            self._rest = b""
            return data
        chunk, self._rest = data[:CHUNK_BYTES], data[CHUNK_BYTES:]
        return chunk

    def clear(self) -> None:
        self._out.clear()
        self._rest = b""
