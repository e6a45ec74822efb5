"""Prompts and notices of a machine with Klipper, as it writes them: `// action:prompt_…`, and the text on its display.

A prompt is begun, filled line by line, shown, and ended; Moonraker keeps the lines for whoever connects later.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from kiosk.printers.print_server.calls import Outbox
from kiosk.printers.print_server.server_state import MAX_TEXT_CHARS
from kiosk.printers.print_server.session.machine_messages import MachineMessages
from kiosk.printers.printer import MAX_CHOICES, NoticeShown, prompt_shown

ACTION = "// action:"
KLIPPER_STATE = "// Klipper state:"
"""Klipper has started, stopped or lost its machine: nobody asks any more what was asked before."""
MAX_TEXTS = 20


@dataclass(slots=True)
class _Prompt:
    """texts: the title first. buttons: the label and the G-code of each."""

    texts: list[str]
    buttons: list[tuple[str, str]] = field(default_factory=list)


class MoonrakerMessages(MachineMessages):
    """The messages in the lines that Klipper writes."""

    def __init__(self, outbox: Outbox) -> None:
        """Nothing is known yet."""
        super().__init__(outbox)
        self._begun: _Prompt | None = None
        self._scripts: tuple[str, ...] = ()
        self._displayed: str | None = None

    def forget(self) -> None:
        """The link is lost; what still holds is fetched when it is restored."""
        super().forget()
        self._begun, self._scripts, self._displayed = None, (), None

    def lines_stored(self, lines: Iterable[str]) -> None:
        """Take in the lines that were written before the connection, for the prompt that is open."""
        shown: _Prompt | None = None
        for line in lines:
            action, text = _action(line)
            if action == "prompt_show":
                shown = self._begun
            elif action in {"prompt_begin", "prompt_end"} or line.startswith(KLIPPER_STATE):
                shown = None
            self._build(action, text)
        if shown is not None:
            self._show(shown)

    def line_received(self, line: str, now_s: float) -> None:
        """Take in a line that Klipper writes."""
        action, text = _action(line)
        self._build(action, text)
        if action == "prompt_show" and self._begun is not None:
            self._show(self._begun)
        elif action == "prompt_end" or line.startswith(KLIPPER_STATE):
            self._show(None)
        elif action == "notification":
            self._notice_received(NoticeShown(text), now_s)

    def display_received(self, text: str, now_s: float) -> None:
        """Take in the text on the machine's display; the first of a link may be old and is no news."""
        before, self._displayed = self._displayed, text
        if before is not None and text != before:
            self._notice_received(NoticeShown(text), now_s)

    def script_of(self, choice: int) -> str:
        """The G-code of a choice of the open prompt."""
        return self._scripts[choice]

    def _build(self, action: str, text: str) -> None:
        """Take in a line of a prompt that is not shown yet."""
        begun = self._begun
        if action == "prompt_begin":
            self._begun = _Prompt([text] if text else [])
        elif begun is None:
            return
        elif action == "prompt_text" and len(begun.texts) < MAX_TEXTS:
            begun.texts.append(text)
        elif action in {"prompt_button", "prompt_footer_button"} and len(begun.buttons) < MAX_CHOICES:
            label, _, rest = text.partition("|")
            begun.buttons.append((label, rest.partition("|")[0].strip() or label))

    def _show(self, prompt: _Prompt | None) -> None:
        self._scripts = tuple(script for _, script in prompt.buttons) if prompt else ()
        labels = (label for label, _ in prompt.buttons) if prompt else ()
        self._prompt_received(prompt_shown(" – ".join(prompt.texts) or "?", labels) if prompt else None)


def _action(line: str) -> tuple[str, str]:
    """What an action line wants, and its text; empty for any other line."""
    if not line.startswith(ACTION):
        return "", ""
    action, _, text = line[: len(ACTION) + MAX_TEXT_CHARS].removeprefix(ACTION).partition(" ")
    return action.strip(), text.strip()
