"""What staff ask of a running job: a pause where a layer begins, and to leave out one object. No I/O.

The server tells once a second how much of the file it has read, which is ahead of the nozzle by what it and the printer
have stored: the pause comes that much later or sooner. What the firmware answers to a command it does not tell.
"""

import re

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.print_server.calls import Answered, Outbox, Pause, SendGcode
from kiosk.printers.print_server.server_state import ServerState
from kiosk.printers.print_server.session.machine_messages import MachineMessages
from kiosk.printers.print_server.session.print_job import Phase, ServerJob
from kiosk.printers.printer import LayerPause, LayerPauseSet, ObjectCancelled, PrinterState, RequestRefused

KEY = re.compile(r"[A-Za-z0-9_.+\-]{1,80}")


class StaffWishes:
    """Those about the job that is on the printer. `layer_pause`: where it is to pause, once."""

    def __init__(self, outbox: Outbox, messages: MachineMessages, unreachable: ReasonCode) -> None:
        """unreachable: why a wish that was under way is refused when the link is lost."""
        self.layer_pause: LayerPause | None = None
        self._outbox = outbox
        self._messages = messages
        self._unreachable = unreachable
        self._cancelling: tuple[SendGcode, str, str] | None = None

    def set_layer_pause(self, pause: LayerPause | None, job: ServerJob, server: ServerState) -> None:
        """Set or take back the pause."""
        if pause is not None and (server.file_position or 0) > pause.at_byte:
            why = Reason(ReasonCode.LAYER_ALREADY_BEGUN, layer=pause.layer)
            self._outbox.events.append(RequestRefused("pause_at_layer", why))
            return
        self.layer_pause = pause
        self._outbox.events.append(LayerPauseSet(job.job_id, pause.layer if pause else None))

    def state_received(self, server: ServerState, job: ServerJob | None) -> None:
        """Pause if the file was read so far; forget it when the job is over."""
        pause = self.layer_pause
        if pause is None:
            return
        if job is None or job.phase is Phase.ENDED:
            self.layer_pause = None
        elif (
            server.state is PrinterState.PRINTING
            and job.owns(server.path)
            and server.file_position is not None
            and server.file_position > pause.at_byte
        ):
            self.layer_pause = None
            self._messages.pause_planned(Reason(ReasonCode.PAUSED_AT_LAYER, layer=pause.layer))
            self._outbox.calls.append(Pause())
            self._outbox.events.append(LayerPauseSet(job.job_id, None))

    def cancel_object(self, key: str, job: ServerJob) -> None:
        """Leave out an object, by Klipper's command."""
        if not KEY.fullmatch(key) or self._cancelling is not None:
            self._outbox.events.append(RequestRefused("cancel_object", Reason(ReasonCode.OBJECTS_NOT_SUPPORTED)))
            return
        call = SendGcode((f"EXCLUDE_OBJECT NAME={key}",))
        self._cancelling = (call, key, job.job_id)
        self._outbox.calls.append(call)

    def answer_received(self, answer: Answered) -> None:
        """The server has passed the command on, or not; others are ignored."""
        if self._cancelling is None or answer.call != self._cancelling[0]:
            return
        (_call, key, job_id), self._cancelling = self._cancelling, None
        if answer.error is None:
            self._outbox.events.append(ObjectCancelled(job_id, key))
        else:
            self._outbox.events.append(RequestRefused("cancel_object", answer.error.reason))

    def link_lost(self) -> None:
        """What was asked for last may have been lost; a pause at a layer is still wanted."""
        if self._cancelling is not None:
            self._cancelling = None
            self._outbox.events.append(RequestRefused("cancel_object", Reason(self._unreachable)))
