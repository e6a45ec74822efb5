"""Inductions for staff: a visitor shows the pass, staff give an induction or take it back (F1)."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.hub.equipment import inductions
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.view_model import Context
from kiosk.screens.qt import QmlElement, QmlUncreatable, QObject, Signal, Slot, constant, exposed, translate
from kiosk.screens.session.pages import routes_of
from kiosk.screens.staff.shown_pass import ShownPassViewModel
from kiosk.screens.text.equipment_labels import date_words

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class InductionLine:
    key: str  # the name of the induction
    words: str
    detail: str
    valid: bool


@QmlElement
@QmlUncreatable("made by the shell")
class InductionsViewModel(ShownPassViewModel):
    routes = routes_of("inductions")
    changed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._rows = RowModel(InductionLine, self)

    def refresh(self) -> None:
        db, clock = self.services.hub_db, self.services.clock
        has = {one.name: one for one in inductions.of_pass(db, self.pass_id)} if self.pass_id else {}
        names = dict.fromkeys([*inductions.names(db), *has])
        self._rows.show(
            [
                InductionLine(
                    key=name,
                    words=name,
                    detail=self._detail(has.get(name)),
                    valid=bool(self.pass_id) and inductions.valid(db, clock, self.pass_id, name),
                )
                for name in names
            ]
        )
        self.changed.emit()

    @Slot(str)
    def press(self, name: str) -> None:
        """Give the induction, or take it back if the pass has it now."""
        if not self.pass_id:
            return
        db, clock, staff_id = self.services.hub_db, self.services.clock, self.context.member.staff_id
        with self.problems_shown():
            now = clock.now()
            held = [one for one in inductions.of_pass(db, self.pass_id) if one.name == name]
            held = [one for one in held if one.valid_until is None or one.valid_until > now]
            if held:
                inductions.revoke(db, clock, held[0].id, staff_id)
                words = translate("InductionsViewModel", "Taken back: %1")
            elif inductions.grant(db, clock, self.pass_id, name, staff_id, self.services.induction_months) is None:
                self.forget_pass()
                self.context.show_problem(lambda: translate("InductionsViewModel", "This pass was deleted."))
                return
            else:
                words = translate("InductionsViewModel", "Given: %1")
            self.keep_pass()
            self.refresh()
            self.context.show_success(words.replace("%1", name))

    def _detail(self, held: inductions.Induction | None) -> str:
        if held is None:
            return translate("InductionsViewModel", "not given") if self.pass_id else ""
        if held.valid_until is None:
            return translate("InductionsViewModel", "valid without end")
        day = self._day(held.valid_until)
        if held.valid_until <= self.services.clock.now():
            return translate("InductionsViewModel", "ended %1").replace("%1", day)
        return translate("InductionsViewModel", "valid until %1").replace("%1", day)

    def _day(self, moment: datetime) -> str:
        return date_words(moment, self.services.tz, self.context.language())

    @property
    def _known(self) -> bool:
        return bool(self.pass_id)

    rows = constant(RowModel, "_rows")
    request = exposed(str, "_request", changed)  # while none is shown
    known = exposed(bool, "_known", changed)  # a pass was shown
