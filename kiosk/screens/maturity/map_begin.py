"""Where a company begins its digital map or goes on with it by its code; forgets it when its pages are left (I12)."""

from dataclasses import dataclass

from kiosk.hub.maturity.content import current_text, questions_in
from kiosk.hub.organisations.fields import SizeClass
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.view_model import Context
from kiosk.screens.maturity.company_page import CompanyViewModel, code_over
from kiosk.screens.maturity.company_session import CompanySession
from kiosk.screens.qt import QmlElement, QmlUncreatable, QObject, Signal, Slot, constant, exposed, translate
from kiosk.screens.session.navigation import BEHIND_SIDE_PAGES
from kiosk.screens.session.pages import PAGES, routes_of
from kiosk.screens.text.maturity_words import minutes_for

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_PEOPLE = {SizeClass.MICRO: "1–9", SizeClass.SMALL: "10–49", SizeClass.MEDIUM: "50–249", SizeClass.LARGE: "250+"}
_COMPANY_PAGES = frozenset(route for route, page in PAGES.items() if page.scene == "maturity")


@dataclass(frozen=True, slots=True)
class SizeRow:
    key: str
    people: str


@QmlElement
@QmlUncreatable("Made by the shell")
class MapBeginViewModel(CompanyViewModel):
    """Its routes are all on which the company may still be there: pages of help lead back to where it was."""

    routes = routes_of("map_begin") | _COMPANY_PAGES | frozenset(BEHIND_SIDE_PAGES)
    changed = Signal()

    def __init__(self, context: Context, company: CompanySession, parent: QObject | None = None) -> None:
        super().__init__(context, company, parent)
        self._sizes = RowModel(SizeRow, self)
        self._sizes.show([SizeRow(size, people) for size, people in _PEOPLE.items()])
        self._words = ""

    sizes = constant(RowModel, "_sizes")
    words = exposed(str, "_words", changed)  # how much it is, and how long it takes

    def page_opened(self, page: str) -> None:
        if page == "map_begin":
            self.company.forget()
        self.refresh()

    def refresh(self) -> None:
        count = len(questions_in(current_text(self.services.hub_db, "questions")).keys)
        words = translate("MapBegin", "%1 short statements, about %2 minutes. You can stop and go on later.")
        self._words = words.replace("%1", str(count)).replace("%2", str(minutes_for(count)))
        self.changed.emit()

    def page_left(self) -> None:
        self.company.forget()

    @Slot()
    def open(self) -> None:
        self.context.go("map_begin")

    @Slot(str)
    def begin(self, size: str) -> None:
        """Begin one for a company that says only its size."""
        codes = self.services.company_codes
        assert codes is not None, "the page is offered only with them"
        with self.problems_shown():
            code, _ = codes.begin(SizeClass(size), self.services.language)
            self.company.take(code)
            self.context.go("map_question")

    @Slot(str)
    def resume(self, code: str) -> None:
        """Go on with the assessment of a code that was scanned or typed; to the map if it is finished.

        A code that does not work changes nothing for the company that uses the screen. Of that company nothing is left
        on its page when another one begins.
        """
        codes = self.services.company_codes
        if codes is None or codes.access(code) is None:
            self.context.show_problem(code_over)
            return
        if self.context.page() in _COMPANY_PAGES:
            if code == self.company.code:
                self.context.restart_timeout()
                return
            self.leave()
        self.company.take(code)
        found = self.company.assessment()
        if found is None:
            self.context.show_problem(code_over)
        else:
            self.context.go("map_question" if found.finished_at is None else "map_result")
