"""What staff ask of a running job: a pause where a layer begins, and to leave out one object.

A firmware tells only by an error that it can't leave out objects: it was done if the command was acknowledged without.
Sans-I/O.
"""

import re

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.marlin.connection.connection import BoardConnection
from kiosk.printers.marlin.journal.gcode_file import GcodeFile
from kiosk.printers.printer import LayerPause, LayerPauseSet, ObjectCancelled, PrintJob, RequestRefused

KEY = re.compile(r"[A-Za-z0-9_.+\-]{1,80}")
NOT_POSSIBLE = Reason(ReasonCode.OBJECTS_NOT_SUPPORTED)


class StaffWishes:
    """One job's. `layer_pause`: where it is to pause, once."""

    def __init__(self, job: PrintJob, file: GcodeFile, connection: BoardConnection) -> None:
        self.layer_pause = job.layer_pause
        self._job_id = job.job_id
        self._file = file
        self._connection = connection
        self._cancelling: str | None = None

    def set_layer_pause(self, pause: LayerPause | None) -> Reason | None:
        """Returns why it is refused."""
        if pause is not None and self._is_begun(pause):
            return Reason(ReasonCode.LAYER_ALREADY_BEGUN, layer=pause.layer)
        self.layer_pause = pause
        self._connection.report(LayerPauseSet(self._job_id, pause.layer if pause else None))
        return None

    def drop_if_begun(self) -> None:
        """A print of an earlier process stands here: it has paused for this layer, or is beyond it."""
        if self.layer_pause is not None and self._is_begun(self.layer_pause, within=True):
            self.take_layer_pause()

    def take_due(self) -> Reason | None:
        """The reason to pause for, if the next command is the first of that layer; only once."""
        pause = self.layer_pause
        if pause is None or self._file.is_mid_line or self._file.next_ends_at <= pause.at_byte:
            return None
        self.take_layer_pause()
        return Reason(ReasonCode.PAUSED_AT_LAYER, layer=pause.layer)

    def take_layer_pause(self) -> None:
        self.layer_pause = None
        self._connection.report(LayerPauseSet(self._job_id, None))

    def cancel_object(self, key: str) -> Reason | None:
        """Returns why it is refused at once."""
        if not KEY.fullmatch(key):
            return NOT_POSSIBLE
        if self._cancelling is not None:
            return Reason(ReasonCode.CONTROL_RUNS)
        note = self._connection.note
        if note is not None and note.quirks.named_commands:
            command = b"EXCLUDE_OBJECT NAME=" + key.encode("ascii")
        elif key.isdecimal():
            command = b"M486 P" + key.encode("ascii")
        else:
            return NOT_POSSIBLE
        self._cancelling = key
        self._connection.stream.send(command, b"M105", on_done=lambda _now_s: self._cancelled(key))
        return None

    def refused(self) -> None:
        """The board does not know a command that it was sent."""
        if self._cancelling is not None:
            self._cancelling = None
            self._connection.report(RequestRefused("cancel_object", NOT_POSSIBLE))

    def _cancelled(self, key: str) -> None:
        if self._cancelling == key:
            self._cancelling = None
            self._connection.report(ObjectCancelled(self._job_id, key))

    def _is_begun(self, pause: LayerPause, *, within: bool = False) -> bool:
        """within: also if its first command is the next one."""
        if self._file.sent_bytes > pause.at_byte:
            return True
        return within and self._file.next_ends_at > pause.at_byte
