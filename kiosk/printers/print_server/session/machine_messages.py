"""Messages of a machine behind a print server: prompts, notices, unexpected pauses; and its camera. No I/O."""

from dataclasses import replace

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.print_server.calls import Outbox
from kiosk.printers.printer import MAX_MESSAGE_CHARS, CameraFound, NoticeShown, PrinterState, PromptShown

RECENT_S = 60.0
"""A notice this recent explains a pause; an older one is about something else."""
_ASKING_STATES = frozenset({PrinterState.PRINTING, PrinterState.PAUSED, PrinterState.PAUSING})


class MachineMessages:
    """The open prompt, the last notice, the reason of an unexpected pause, and the camera."""

    def __init__(self, outbox: Outbox) -> None:
        """Nothing is known yet."""
        self._outbox = outbox
        self._prompt: PromptShown | None = None
        self._notice = ""
        self._notice_at_s = float("-inf")
        self._pause_reason: Reason | None = None
        self._camera: CameraFound | None = None
        self._pause_ordered = False
        self._planned: Reason | None = None

    def forget(self) -> None:
        """The link is lost; what still holds is fetched when it is restored."""
        self._prompt, self._notice, self._pause_reason = None, "", None

    def camera_found(self, camera: CameraFound) -> None:
        """Take in the camera that the server names."""
        if camera != self._camera:
            self._camera = camera
            self._outbox.events.append(camera)

    def pause_ordered(self) -> None:
        """The next pause is one that was ordered here."""
        self._pause_ordered = True

    def pause_planned(self, reason: Reason) -> None:
        """The next pause is for this reason, which a person had planned."""
        self._planned, self._pause_ordered = reason, True

    def state_changed(self, state: PrinterState, before: PrinterState | None, now_s: float) -> None:
        """Take in a state and the one before it, if that is known, where no event tells who paused the print."""
        if state is PrinterState.PAUSED:
            if before is not PrinterState.PAUSED and self._planned is not None:
                self._pause_reason, self._planned = self._planned, None
            elif before not in {None, PrinterState.PAUSED} and not self._pause_ordered:
                self._pause_reason = self._recent_notice(now_s) or Reason(ReasonCode.PAUSED_ELSEWHERE)
        elif before is PrinterState.PAUSED or state is PrinterState.IDLE:
            self._pause_reason, self._pause_ordered = None, False

    def has_choice(self, choice: int) -> bool:
        """Is this index (from 0) one of the open prompt's choices?"""
        return self._prompt is not None and 0 <= choice < len(self._prompt.choices)

    def displayed(self, state: PrinterState) -> tuple[PrinterState, Reason | None]:
        """The state to report for `state`, given the machine's messages, and its reason."""
        if self._prompt and state in _ASKING_STATES:
            return PrinterState.ATTENTION, _in_its_words(self._prompt.text)
        return state, self._pause_reason if state is PrinterState.PAUSED else None

    def _prompt_received(self, shown: PromptShown | None) -> None:
        if shown != self._prompt:
            self._prompt = shown
            self._outbox.events.append(shown or PromptShown(""))

    def _recent_notice(self, now_s: float) -> Reason | None:
        return _in_its_words(self._notice) if self._notice and now_s - self._notice_at_s <= RECENT_S else None

    def _notice_received(self, notice: NoticeShown, now_s: float) -> None:
        notice = replace(notice, text=notice.text[:MAX_MESSAGE_CHARS])
        self._notice, self._notice_at_s = notice.text, now_s - notice.age_s
        if self._pause_reason and notice.text and notice.age_s <= RECENT_S:
            self._pause_reason = _in_its_words(notice.text)
        self._outbox.events.append(notice)


def _in_its_words(text: str) -> Reason:
    return Reason(ReasonCode.MACHINE_MESSAGE, raw=text)
