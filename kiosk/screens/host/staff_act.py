"""Base of the pages of the host's day: what was done last on any of them can be taken back for ten seconds (T3)."""

from kiosk.screens.kit.undo import Undo
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.qt import QObject


class StaffActViewModel(ViewModel):
    """A subclass has the signal `changed`, exposes `undo_words`, `undo_fraction`, and calls `take_back` in a slot."""

    def __init__(self, context: Context, undo: Undo, parent: QObject | None = None) -> None:
        """undo: shared by all these pages."""
        super().__init__(context, parent)
        self.undoable = undo

    @property
    def staff_id(self) -> str:
        return self.context.member.staff_id

    @property
    def undo_words(self) -> str:
        return self.undoable.words

    @property
    def undo_fraction(self) -> float:
        return self.undoable.fraction

    def take_back(self) -> None:
        """Undo what was done last, and show what is so now."""
        with self.problems_shown():
            self.undoable.run()
        self.refresh()

    def tick(self) -> None:
        self.refresh()

    def visitor_gone(self) -> None:
        self.undoable.forget()
