"""Staff begin a digital map for a company that they know, or type its name; the company goes on alone (I12).

An open map is resumed. Either way the company gets a new code, which ends an earlier one, and staff are logged out.
"""

from dataclasses import dataclass

from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.consultations import Asker, kinds_of
from kiosk.hub.maturity.assessments import assessments_of
from kiosk.hub.organisations.fields import NAME_MAX
from kiosk.hub.organisations.organisation import Organisation, kept_of_kinds, named, recently_served
from kiosk.hub.organisations.register import add_organisation
from kiosk.screens.host.name_ranges import name_ranges
from kiosk.screens.kit.chips import ChipRow
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.qt import QmlElement, QmlUncreatable, QObject, Signal, Slot, constant, exposed, translate
from kiosk.screens.session.pages import routes_of
from kiosk.screens.text.maturity_words import day_words
from kiosk.screens.text.reasons import reason_text

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

MOST_NAMED = 12
"""Before a letter is chosen."""
MOST_RANGES = 8
"""Of the letters by which companies are found."""
COMPANIES = kinds_of(Asker.COMPANY)


@dataclass(frozen=True, slots=True)
class CompanyRow:
    key: str
    words: str
    detail: str
    """What becomes of its last map; empty: it has none."""
    chosen: bool = False


@QmlElement
@QmlUncreatable("made by the shell")
class CompanyMapViewModel(ViewModel):
    routes = routes_of("company_map")
    changed = Signal()
    begun = Signal(str)  # the code by which the company goes on

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._letters = RowModel(ChipRow, self)
        self._found = RowModel(CompanyRow, self)
        self._letters_chosen = self._name = self._trouble = ""

    letters = constant(RowModel, "_letters")
    found = constant(RowModel, "_found")
    name = exposed(str, "_name", changed)  # typed so far; it stays when the language changes
    trouble = exposed(str, "_trouble", changed)
    isOffered = exposed(bool, "_is_offered", changed)

    @property
    def _is_offered(self) -> bool:
        return self.services.company_codes is not None

    def refresh(self) -> None:
        """Those served last until letters are chosen."""
        db = self.services.hub_db
        ranges = name_ranges(kept_of_kinds(db, COMPANIES), MOST_RANGES)
        chosen = next((one for one in ranges if one.letters == self._letters_chosen), None)
        found = recently_served(db, MOST_NAMED, COMPANIES) if chosen is None else chosen.organisations
        self._letters.show([ChipRow(one.letters, one.letters, one == chosen) for one in ranges])
        self._found.show([CompanyRow(one.id, one.name, self._last_map(one)) for one in found])
        self.changed.emit()

    def page_left(self) -> None:
        self._letters_chosen = self._name = self._trouble = ""

    @Slot(str)
    def chooseLetters(self, letters: str) -> None:
        """Show the companies that begin so; once more: those served last."""
        self._letters_chosen = "" if letters == self._letters_chosen else letters
        self.refresh()

    @Slot(str)
    def choose(self, organisation_id: str) -> None:
        with self.problems_shown():
            self._begin(organisation_id)

    @Slot()
    def typeAnother(self) -> None:
        self._name = self._trouble = ""
        self.context.go("new_company")

    @Slot(str)
    def type(self, name: str) -> None:
        self._name, self._trouble = name, ""
        self.context.restart_timeout()

    @Slot()
    def add(self) -> None:
        """Begin for the company of this name: one that is known, else a new one."""
        if not self._name.strip():
            self._say(translate("CompanyMap", "Type a name first."))
            return
        db, clock, by = self.services.hub_db, self.services.clock, self.context.member.staff_id
        with self.problems_shown():
            known = [one for one in named(db, self._name) if one.kind in COMPANIES]
            if len(known) > 1:
                self._say(reason_text(Reason(ReasonCode.ORGANISATION_KNOWN, name=known[0].name)))
                return
            found = known[0] if known else add_organisation(db, clock, by, Organisation(name=self._name[:NAME_MAX]))
            self._begin(found.id)

    def _say(self, trouble: str) -> None:
        self._trouble = trouble
        self.changed.emit()

    def _begin(self, organisation_id: str) -> None:
        codes = self.services.company_codes
        assert codes is not None, "the page is offered only with them"
        self.begun.emit(codes.hand_over(organisation_id, by=self.context.member.staff_id))

    def _last_map(self, one: Organisation) -> str:
        last = next(iter(assessments_of(self.services.hub_db, one.id)), None)
        if last is None:
            return ""
        if last.finished_at is None:
            words = translate("CompanyMap", "goes on: %1 of %2 answered")
            return words.replace("%1", str(len(last.answers))).replace("%2", str(len(last.questions.keys)))
        day = day_words(last.finished_at.astimezone(self.services.tz).date(), self.context.language())
        return translate("CompanyMap", "last map: %1").replace("%1", day)
