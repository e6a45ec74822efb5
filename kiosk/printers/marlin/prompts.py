"""Questions that the machine asks a person: collected line by line, shown whole, answered ahead of everything (H19)."""

from kiosk.printers.marlin.answers import HostActionAsked
from kiosk.printers.marlin.talk import BoardTalk
from kiosk.printers.printer import PromptShown


class Prompts:
    """The prompt that is being built, and the one that is shown."""

    def __init__(self, talk: BoardTalk) -> None:
        self._talk = talk
        self._text = ""
        self._choices: list[str] = []
        self._shown = False

    @property
    def text(self) -> str:
        """The words of the prompt that is shown, or empty."""
        return self._text if self._shown else ""

    def heard(self, asked: HostActionAsked) -> bool:
        """Take an action that belongs to prompts; False if it does not."""
        match asked.action:
            case "prompt_begin":
                self._text, self._choices, self._shown = asked.text, [], False
            case "prompt_choice" | "prompt_button":
                self._choices.append(asked.text)
            case "prompt_show":
                self._shown = True
                self._talk.report(PromptShown(self._text, tuple(self._choices)))
            case "prompt_end":
                self.forget()
            case "notification":
                pass
            case _:
                return False
        return True

    def answer(self, choice: int, now_s: float) -> bool:
        """Press this choice, counted from 0; False when there is none such. No choices at all: 0 lets it go on."""
        if not self._shown or not 0 <= choice < max(1, len(self._choices)):
            return False
        self._talk.stream.say_now(b"M876 S%d" % choice, now_s)
        self.forget()
        return True

    def forget(self) -> None:
        """The question is over."""
        if self._shown:
            self._talk.report(PromptShown(""))
        self._text, self._choices, self._shown = "", [], False
