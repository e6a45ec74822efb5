"""What a machine behind OctoPrint says and shows to people: its questions, its notices, that it paused by itself, and
where its camera is. No I/O."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from kiosk.printers.octoprint.calls import OldNotice, Outbox
from kiosk.printers.printer import (
    MAX_MESSAGE_CHARS,
    PAUSED_ITSELF,
    CameraFound,
    NoticeShown,
    PrinterState,
    PromptShown,
    prompt_shown,
)

PROMPTS = "action_command_prompt"
NOTICES = "action_command_notification"
EVENTS = ("PrintPaused", "PrintResumed")
FRESH_S = 60.0
"""A notice said so shortly before a pause tells why; an older one is about something else."""

OLDEST_S = 86400.0
"""Whatever a server takes for the time, a notice is not older than this."""
_WARM_RUN = frozenset({PrinterState.PRINTING, PrinterState.PAUSED, PrinterState.PAUSING})


class Sayings:
    """The open question, the last notice, the reason of a pause that nobody ordered, and the camera."""

    def __init__(self, out: Outbox) -> None:
        """`out` takes the events."""
        self._out = out
        self._prompt: PromptShown | None = None
        self._notice = ""
        self._notice_at_s = float("-inf")
        self._pause_words = ""
        self._camera: CameraFound | None = None
        self._clock_ahead_s = 0.0

    def forget(self) -> None:
        """The link is lost: what is still so will be asked for."""
        self._prompt, self._notice, self._pause_words = None, "", ""

    def saw(self, payload: Mapping[str, Any], now_s: float) -> None:
        """A full state came, which holds the server's time."""
        told = payload.get("serverTime")
        if isinstance(told, int | float):
            self._clock_ahead_s = told - now_s

    def pushed(self, plugin: object, data: Mapping[str, Any], now_s: float) -> None:
        """A plugin's message; those of other plugins are let be."""
        if plugin == PROMPTS:
            self.prompt_told(data if data.get("action") == "show" else {})
        elif plugin == NOTICES:
            self.notice_told(NoticeShown(str(data.get("message") or "")), now_s)

    def answered(self, told: object, now_s: float) -> None:
        """What a call after these things answered: a prompt as JSON, an OldNotice, a CameraFound, or None."""
        match told:
            case dict():
                self.prompt_told(told)
            case OldNotice():
                clock_s = now_s + self._clock_ahead_s  # by the server's clock, which may be far from ours
                age_s = min(OLDEST_S, max(0.0, clock_s - told.said_at_s))
                self.notice_told(NoticeShown(told.text, age_s), now_s)
            case CameraFound() if told != self._camera:
                self._camera = told
                self._out.events.append(told)

    def prompt_told(self, told: Mapping[str, Any]) -> None:
        """The open question is this; without a text there is none."""
        text, choices = told.get("text"), told.get("choices")
        shown = None
        if isinstance(text, str) and text:
            shown = prompt_shown(text, choices if isinstance(choices, list) else ())
        if shown != self._prompt:
            self._prompt = shown
            self._out.events.append(shown or PromptShown(""))

    def notice_told(self, notice: NoticeShown, now_s: float) -> None:
        """The machine's last notice; an empty one: they were taken back."""
        notice = replace(notice, text=notice.text[:MAX_MESSAGE_CHARS])
        self._notice, self._notice_at_s = notice.text, now_s - notice.age_s
        if self._pause_words and notice.text:
            self._pause_words = notice.text
        self._out.events.append(notice)

    def happened(self, kind: str, payload: Mapping[str, Any], now_s: float) -> None:
        """A pause without a user was made by the machine or by the file, and waits for a person."""
        if kind == "PrintPaused" and not payload.get("user"):
            fresh = now_s - self._notice_at_s <= FRESH_S
            self._pause_words = (fresh and self._notice) or PAUSED_ITSELF
        elif kind in EVENTS:
            self._pause_words = ""

    def has_choice(self, choice: int) -> bool:
        """Is this (from 0) an answer to the open question?"""
        return self._prompt is not None and 0 <= choice < len(self._prompt.choices)

    def shown(self, state: PrinterState) -> tuple[PrinterState, str]:
        """How `state` is shown in the light of what the machine says, and its words."""
        if self._prompt and state in _WARM_RUN:
            return PrinterState.ATTENTION, self._prompt.text
        return state, self._pause_words if state is PrinterState.PAUSED else ""
