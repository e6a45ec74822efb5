"""Messages of a machine behind OctoPrint for people, as its plugins, events and answers tell them. No I/O."""

from collections.abc import Mapping
from typing import Any

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.octoprint.calls import StoredNotice
from kiosk.printers.print_server.calls import Outbox
from kiosk.printers.print_server.server_state import finite_number
from kiosk.printers.print_server.session.machine_messages import MachineMessages
from kiosk.printers.printer import CameraFound, NoticeShown, prompt_shown

PROMPTS = "action_command_prompt"
NOTICES = "action_command_notification"
PAUSE_EVENTS = ("PrintPaused", "PrintResumed")

MAX_AGE_S = 86400.0
"""The limit for the age of a notice, whatever the server's clock shows."""
_NO_NOTICE = StoredNotice("", 0.0)


class OctoPrintMessages(MachineMessages):
    """The messages by the server's two plugins, and who paused a print by its events."""

    def __init__(self, outbox: Outbox) -> None:
        """Nothing is known yet."""
        super().__init__(outbox)
        self._stored_notice: StoredNotice | None = None
        self._server_clock_offset_s: float | None = None
        """None: it is not known, because the state is polled."""

    def forget(self) -> None:
        """The link is lost; what still holds is fetched when it is restored."""
        super().forget()
        self._stored_notice = self._server_clock_offset_s = None

    def state_received(self, payload: Mapping[str, Any], now_s: float) -> None:
        """Note the server's time in a full state."""
        server_s = finite_number(payload.get("serverTime"))
        if server_s is not None:
            self._server_clock_offset_s = server_s - now_s

    def plugin_message_received(self, plugin: object, data: Mapping[str, Any], now_s: float) -> None:
        """Take in a message of one of the two plugins; those of others are ignored."""
        if plugin == PROMPTS:
            self._prompt_parsed(data if data.get("action") == "show" else {})
        elif plugin == NOTICES:
            message = data.get("message")
            self._notice_received(NoticeShown(message if isinstance(message, str) else ""), now_s)

    def answer_received(self, value: object, now_s: float) -> None:
        """Take in the answer to FetchPrompt, FetchNotice or FetchCamera."""
        match value:
            case dict():
                self._prompt_parsed(value)
            case None:
                self._stored_notice_received(_NO_NOTICE, now_s)
            case StoredNotice():
                self._stored_notice_received(value, now_s)
            case CameraFound():
                self.camera_found(value)

    def event_received(self, kind: str, payload: Mapping[str, Any], now_s: float) -> None:
        """Note the reason of a pause. One without a user was made by the machine or the file, and needs a person."""
        if kind == "PrintPaused" and self._planned is not None:
            self._pause_reason, self._planned = self._planned, None
        elif kind == "PrintPaused" and not payload.get("user"):
            self._pause_reason = self._recent_notice(now_s) or Reason(ReasonCode.PAUSED_BY_ITSELF)
        elif kind in PAUSE_EVENTS:
            self._pause_reason = None

    def _prompt_parsed(self, prompt: Mapping[str, Any]) -> None:
        text, choices = prompt.get("text"), prompt.get("choices")
        shown = None
        if isinstance(text, str) and text:
            shown = prompt_shown(text, map(_choice_text, choices) if isinstance(choices, list) else ())
        self._prompt_received(shown)

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


def _choice_text(choice: object) -> str:
    return str(choice) if isinstance(choice, str | int | float) else ""
