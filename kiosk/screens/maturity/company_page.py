"""The base of the view models about one company: they show nothing without its code, and the start page instead."""

from PySide6.QtCore import QTimer

from kiosk.base.reason import Reason, ReasonCode
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.maturity.company_session import CompanySession
from kiosk.screens.qt import NO_TEXT, LiveText, QObject, Slot
from kiosk.screens.text.reasons import reason_text


class CompanyViewModel(ViewModel):
    def __init__(self, context: Context, company: CompanySession, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.company = company

    def clear(self) -> None:
        """Show nothing of the company any more; it is read again when one of the pages opens."""

    def page_left(self) -> None:
        self.clear()

    def visitor_gone(self) -> None:
        self.company.forget()
        self.clear()

    def leave(self, sentence: LiveText = NO_TEXT) -> None:
        """Show the start page, as nobody's."""
        self.company.forget()
        self.context.go("start")
        if sentence is not NO_TEXT:
            self.context.show_problem(sentence)

    def leave_for(self, page: str, problem: LiveText = NO_TEXT) -> None:
        """Show another page, and why, at the next turn of the event loop: this one may just be loaded."""
        QTimer.singleShot(0, self, lambda: self._show_instead(page, problem))

    def _show_instead(self, page: str, problem: LiveText) -> None:
        if self.context.page() not in self.routes:
            return
        self.context.go(page)
        if problem is not NO_TEXT:
            self.context.show_problem(problem)

    def leave_if_over(self) -> bool:
        """Leave a page whose code works no more: ended by staff, replaced, too old. Returns whether it is left.

        At the next turn of the event loop: a page may just be loaded.
        """
        if self.company.access() is not None or self.context.page() not in self.routes:
            return False
        self.clear()
        QTimer.singleShot(0, self, self._leave_now)
        return True

    @Slot()
    def _leave_now(self) -> None:
        if self.company.access() is None and self.context.page() in self.routes:
            self.leave(code_over if self.company.code else NO_TEXT)


def code_over() -> str:
    return reason_text(Reason(ReasonCode.COMPANY_CODE_OVER))
