"""Messages of a machine behind OctoPrint for people: prompts, notices, unexpected pauses; and its camera. No I/O."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.octoprint.calls import Outbox, StoredNotice
from kiosk.printers.octoprint.server_state import finite_number
from kiosk.printers.printer import (
    MAX_MESSAGE_CHARS,
    CameraFound,
    NoticeShown,
    PrinterState,
    PromptShown,
    prompt_shown,
)

PROMPTS = "action_command_prompt"
NOTICES = "action_command_notification"
PAUSE_EVENTS = ("PrintPaused", "PrintResumed")
RECENT_S = 60.0
"""A notice this recent explains a pause; an older one is about something else."""

MAX_AGE_S = 86400.0
"""The limit for the age of a notice, whatever the server's clock shows."""
_NO_NOTICE = StoredNotice("", 0.0)
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
        self._stored_notice: StoredNotice | None = None
        self._server_clock_offset_s: float | None = None
        """None: it is not known, because the state is polled."""

    def forget(self) -> None:
        """The link is lost; what still holds is fetched when it is restored."""
        self._prompt, self._notice, self._pause_reason = None, "", None
        self._stored_notice = self._server_clock_offset_s = None

    def state_received(self, payload: Mapping[str, Any], now_s: float) -> None:
        """Note the server's time in a full state."""
        server_s = finite_number(payload.get("serverTime"))
        if server_s is not None:
            self._server_clock_offset_s = server_s - now_s

    def plugin_message_received(self, plugin: object, data: Mapping[str, Any], now_s: float) -> None:
        """Take in a message of one of the two plugins; those of others are ignored."""
        if plugin == PROMPTS:
            self._prompt_received(data if data.get("action") == "show" else {})
        elif plugin == NOTICES:
            message = data.get("message")
            self._notice_received(NoticeShown(message if isinstance(message, str) else ""), now_s)

    def answer_received(self, value: object, now_s: float) -> None:
        """Take in the answer to FetchPrompt, FetchNotice or FetchCamera."""
        match value:
            case dict():
                self._prompt_received(value)
            case None:
                self._stored_notice_received(_NO_NOTICE, now_s)
            case StoredNotice():
                self._stored_notice_received(value, now_s)
            case CameraFound() if value != self._camera:
                self._camera = value
                self._outbox.events.append(value)

    def event_received(self, kind: str, payload: Mapping[str, Any], now_s: float) -> None:
        """Note the reason of a pause. One without a user was made by the machine or the file, and needs a person."""
        if kind == "PrintPaused" and self._planned is not None:
            self._pause_reason, self._planned = self._planned, None
        elif kind == "PrintPaused" and not payload.get("user"):
            self._pause_reason = self._recent_notice(now_s) or Reason(ReasonCode.PAUSED_BY_ITSELF)
        elif kind in PAUSE_EVENTS:
            self._pause_reason = None

    def pause_ordered(self) -> None:
        """The next pause is one that was ordered here."""
        self._pause_ordered = True

    def pause_planned(self, reason: Reason) -> None:
        """The next pause is for this reason, which a person had planned."""
        self._planned, self._pause_ordered = reason, True

    def polled(self, state: PrinterState, before: PrinterState | None, now_s: float) -> None:
        """Take in a polled state and the one before it, if that is known: no event tells who paused the print."""
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

    def _prompt_received(self, prompt: Mapping[str, Any]) -> None:
        text, choices = prompt.get("text"), prompt.get("choices")
        shown = None
        if isinstance(text, str) and text:
            shown = prompt_shown(text, map(_choice_text, choices) if isinstance(choices, list) else ())
        if shown != self._prompt:
            self._prompt = shown
            self._outbox.events.append(shown or PromptShown(""))

    def _recent_notice(self, now_s: float) -> Reason | None:
        return _in_its_words(self._notice) if self._notice and now_s - self._notice_at_s <= RECENT_S else None

    def _stored_notice_received(self, stored: StoredNotice, now_s: float) -> None:
        """Without the server's time only a notice that was not there before is known to be new."""
        before, self._stored_notice = self._stored_notice, stored
        if stored == before or (before is None and stored == _NO_NOTICE):
            return
        age_s = 0.0
        if self._server_clock_offset_s is not None:
            age_s = now_s + self._server_clock_offset_s - stored.sent_at_s
        elif before is None:
            age_s = MAX_AGE_S
        self._notice_received(NoticeShown(stored.text, min(MAX_AGE_S, max(0.0, age_s))), now_s)

    def _notice_received(self, notice: NoticeShown, now_s: float) -> None:
        notice = replace(notice, text=notice.text[:MAX_MESSAGE_CHARS])
        self._notice, self._notice_at_s = notice.text, now_s - notice.age_s
        if self._pause_reason and notice.text and notice.age_s <= RECENT_S:
            self._pause_reason = _in_its_words(notice.text)
        self._outbox.events.append(notice)


def _choice_text(choice: object) -> str:
    return str(choice) if isinstance(choice, str | int | float) else ""


def _in_its_words(text: str) -> Reason:
    return Reason(ReasonCode.MACHINE_MESSAGE, raw=text)
