"""Base of the pages of staff on which a visitor shows the own pass: it is at hand for a minute after each action."""

from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.qt import QObject, translate

SHOWN_FOR_S = 60.0


class ShownPassViewModel(ViewModel):
    """`pass_id` is empty when no pass is at hand."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.pass_id = ""
        self._until_s = 0.0

    def pass_shown(self, pass_id: str) -> None:
        """The visitor has shown this pass."""
        self.pass_id = pass_id
        self.keep_pass()
        self.refresh()

    @property
    def _request(self) -> str:
        """What the page says while no pass is at hand."""
        return self.context.readers.staff_words(translate("ShownPass", "The visitor shows the pass now."))

    def keep_pass(self) -> None:
        """Something was done with it: it is at hand for as long again."""
        self._until_s = self.now_s() + SHOWN_FOR_S

    def forget_pass(self) -> None:
        self.pass_id = ""
        self.refresh()

    def tick(self) -> None:
        if self.pass_id and self.now_s() >= self._until_s:
            self.forget_pass()

    def page_left(self) -> None:
        self.forget_pass()

    def visitor_gone(self) -> None:
        self.forget_pass()
