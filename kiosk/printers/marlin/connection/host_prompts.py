"""Messages of the machine for a person (H19): notices, and prompts, collected line by line and shown whole."""

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.marlin.connection.connection import BoardConnection
from kiosk.printers.marlin.wire.replies import HostActionRequested
from kiosk.printers.printer import MAX_CHOICES, MAX_MESSAGE_CHARS, NoticeShown, PromptShown, prompt_shown

ANSWER_EFFECT_S = 3.0
RECENT_S = 60.0
"""A notice shown this shortly before the machine waits is its reason; an older one is about something else."""


class HostPrompts:
    """The prompt that is being collected or shown, and the last notice.

    A prompt with one choice, or with none, only informs or waits for that choice. It is over once the board executes
    lines of the job that were sent after it, whoever has ended it, and so is one that was answered (H36). A question
    with several choices stays: a board may ask it and print on.
    """

    def __init__(self, connection: BoardConnection) -> None:
        self._connection = connection
        self._text = ""
        self._choices: list[str] = []
        self._is_shown = False
        self._is_recalled = False
        self._answered: tuple[str, list[str], float] | None = None
        self._notice = ""
        self._notice_at_s = float("-inf")
        self._over_after: int | None = None

    @property
    def shown(self) -> Reason | None:
        """The text of the prompt that is shown."""
        return Reason(ReasonCode.MACHINE_MESSAGE, raw=self._text) if self._is_shown and self._text else None

    def reason_for_wait(self, since_s: float) -> Reason | None:
        """Why the machine has been waiting for a person since then, in its own words; None if it does not say."""
        if self.shown or not self._notice or self._notice_at_s < since_s - RECENT_S:
            return self.shown
        return Reason(ReasonCode.MACHINE_MESSAGE, raw=self._notice)

    def recall(self, prompt: PromptShown) -> None:
        """This prompt was open when the previous process ended; the board does not repeat it."""
        self._text, self._choices, self._is_shown = prompt.text, list(prompt.choices), True
        self._is_recalled = True

    def confirm_recalled(self) -> None:
        """The board still waits for a person: show the recalled prompt again."""
        if self._is_recalled:
            self._is_recalled = False
            self._connection.report(prompt_shown(self._text, self._choices))

    def receive_busy_for_user(self, now_s: float) -> None:
        """The board still waits for a person: an answer without effect brings its prompt back (H36)."""
        if self._answered and not self._is_shown and now_s - self._answered[2] >= ANSWER_EFFECT_S:
            (self._text, self._choices, _at_s), self._answered = self._answered, None
            self._is_shown = self._connection.stream.ack_timeout.waits_for_user = True
            self._over_after = self._connection.stream.job_lines_sent
            self._connection.report(prompt_shown(self._text, self._choices))

    @property
    def ends_with_lines(self) -> bool:
        """Whether `check_lines` is to be called after each `ok`."""
        return self._over_after is not None

    def check_lines(self) -> bool:
        """Close the prompt, or forget the answer, if the board takes lines again; True if one was shown."""
        if self._over_after is None or self._connection.stream.job_lines_accepted <= self._over_after:
            return False
        was_shown = self._is_shown
        self.clear()
        return was_shown

    def receive_action(self, action: HostActionRequested, now_s: float) -> bool:
        """Handle an action about prompts or notices; False if it is another one."""
        if action.action.startswith("prompt_"):
            self._answered = self._over_after = None
        match action.action:
            case "prompt_begin":
                self._text, self._choices, self._is_shown = action.text, [], False
            case "prompt_choice" | "prompt_button":
                self._choices = [*self._choices, action.text][:MAX_CHOICES]
            case "prompt_show":
                self._is_shown = self._connection.stream.ack_timeout.waits_for_user = True
                self._over_after = self._connection.stream.job_lines_sent if len(self._choices) < 2 else None
                self._connection.report(prompt_shown(self._text, self._choices))
            case "prompt_end":
                self.clear()
            case "notification":
                self._notice, self._notice_at_s = action.text[:MAX_MESSAGE_CHARS], now_s
                self._connection.report(NoticeShown(self._notice))
            case _:
                return False
        return True

    def answer(self, choice: int, now_s: float, *, numbered: bool) -> bool:
        """Send a choice, counted from 0, ahead of everything; False when there is no such choice.

        A prompt without choices is confirmed by 0. numbered: lines are counted; if not, the answer goes out raw, which
        a waiting board accepts.
        """
        if not self._is_shown or not 0 <= choice < max(1, len(self._choices)):
            return False
        if numbered:
            self._connection.stream.send_urgent(b"M876 S%d" % choice, now_s)
        else:
            self._connection.stream.urgent.write_raw(b"\nM876 S%d\n" % choice)
        answered = (self._text, self._choices, now_s)
        self.clear()
        self._answered = answered
        self._over_after = self._connection.stream.job_lines_sent
        return True

    def clear(self) -> None:
        if self._is_shown:
            self._connection.report(PromptShown(""))
        self._text, self._choices, self._is_shown = "", [], False
        self._connection.stream.ack_timeout.waits_for_user = False
        self._answered = self._over_after = None
        self._is_recalled = False
