"""What the machine says to a person (H19): notices, and questions, which are collected line by line, shown whole, and
answered ahead of everything."""

from kiosk.printers.marlin.connection.connection import BoardConnection
from kiosk.printers.marlin.wire.replies import HostActionRequested
from kiosk.printers.printer import MAX_CHOICES, MAX_MESSAGE_CHARS, NoticeShown, PromptShown, prompt_shown

FRESH_S = 60.0
"""A notice said so shortly before the machine waits tells why; an older one is about something else."""


class HostPrompts:
    """The prompt that is being built or shown, and the last notice."""

    def __init__(self, connection: BoardConnection) -> None:
        self._connection = connection
        self._text = ""
        self._choices: list[str] = []
        self._shown = False
        self._recalled = False
        self._notice = ""
        self._notice_at_s = float("-inf")

    @property
    def text(self) -> str:
        """The words of the prompt that is shown, or empty."""
        return self._text if self._shown else ""

    def why(self, since_s: float) -> str:
        """Why it has been waiting for a person since then, in its own words; empty: it does not say."""
        return self.text or (self._notice if self._notice_at_s >= since_s - FRESH_S else "")

    def recall(self, shown: PromptShown) -> None:
        """This was shown when we last knew, and nobody answered; the board says it only once."""
        self._text, self._choices, self._shown = shown.text, list(shown.choices), True
        self._recalled = True

    def still_waits(self) -> None:
        """The board was heard to wait for a person: what is recalled is still so."""
        if self._recalled:
            self._recalled = False
            self._connection.report(prompt_shown(self._text, self._choices))

    def heard(self, asked: HostActionRequested, now_s: float) -> bool:
        """Take an action that belongs to prompts and notices; False if it does not."""
        match asked.action:
            case "prompt_begin":
                self._text, self._choices, self._shown = asked.text, [], False
            case "prompt_choice" | "prompt_button":
                self._choices = [*self._choices, asked.text][:MAX_CHOICES]
            case "prompt_show":
                self._shown = self._connection.stream.patience.for_person = True
                self._connection.report(prompt_shown(self._text, self._choices))
            case "prompt_end":
                self.forget()
            case "notification":
                self._notice, self._notice_at_s = asked.text[:MAX_MESSAGE_CHARS], now_s
                self._connection.report(NoticeShown(self._notice))
            case _:
                return False
        return True

    def answer(self, choice: int, now_s: float, *, counts: bool = True) -> bool:
        """Press this choice, counted from 0; False when there is none such. No choices at all: 0 lets it go on.

        counts: lines are numbered. A board that waits reads this past all lines, whatever their numbers.
        """
        if not self._shown or not 0 <= choice < max(1, len(self._choices)):
            return False
        if counts:
            self._connection.stream.say_now(b"M876 S%d" % choice, now_s)
        else:
            self._connection.stream.say_raw(b"\nM876 S%d\n" % choice)
        self.forget()
        return True

    def forget(self) -> None:
        """The question is over."""
        if self._shown:
            self._connection.report(PromptShown(""))
        self._text, self._choices, self._shown = "", [], False
        self._connection.stream.patience.for_person = False
        self._recalled = False
