"""A pass that is shown to staff: what kinds of things are stored, looked at with a reason, deleted on request (P7).

Nothing about the person is on the screen before a reason is chosen; each look is logged and shown to the visitor.
"""

from dataclasses import dataclass
from typing import Any

from kiosk.base.clock import from_text
from kiosk.hub.visitors.retention_runs import last_run
from kiosk.hub.visitors.view_log import ViewReason, delete_shown_pass, view_pass
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.view_model import Context
from kiosk.screens.qt import Property, QmlElement, QmlUncreatable, QObject, Signal, Slot, constant, exposed, translate
from kiosk.screens.session.delete_question import DeleteQuestion
from kiosk.screens.session.pages import routes_of
from kiosk.screens.staff.shown_pass import ShownPassViewModel
from kiosk.screens.text.formats import clock_words
from kiosk.screens.text.pass_words import answer_words, date_words, why_words_for_staff

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class ReasonChoice:
    key: str  # a ViewReason
    words: str


@dataclass(frozen=True, slots=True)
class StoredLine:
    key: str
    name: str
    words: str


@QmlElement
@QmlUncreatable("made by the shell")
class VisitorDataViewModel(ShownPassViewModel):
    """`known`: a pass was shown; `looked`: its data is shown, with a reason; `asks`: it is about to be deleted."""

    routes = routes_of("visitor_data")
    changed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._reasons = RowModel(ReasonChoice, self)
        self._rows = RowModel(StoredLine, self)
        self._question = DeleteQuestion()
        self._looked = False

    def pass_shown(self, pass_id: str) -> None:
        """The visitor has shown this pass; what was shown of another one goes."""
        self._looked = False
        self._question.end()
        super().pass_shown(pass_id)

    def refresh(self) -> None:
        stored = self.services.passes.stored(self.pass_id) if self.pass_id else None
        if stored is None:
            self.pass_id, self._looked = "", False
            self._question.end()
        self._reasons.show([ReasonChoice(why, why_words_for_staff(why)) for why in ViewReason])
        self._rows.show(self._lines(stored) if stored is not None else [])
        self.changed.emit()

    reasons = constant(RowModel, "_reasons")
    rows = constant(RowModel, "_rows")
    request = exposed(str, "_request", changed)  # while no pass is shown
    looked = exposed(bool, "_looked", changed)
    asks = exposed(bool, "_question.asks", changed)

    @Property(bool, notify=changed)
    def known(self) -> bool:
        return bool(self.pass_id)

    @Property(str, notify=changed)
    def retention(self) -> str:
        """When old data was last deleted, and how much."""
        run, services = last_run(self.services.hub_db), self.services
        if run is None:
            return translate("VisitorData", "Old data has not been looked for yet.")
        words = translate("VisitorData", "Old data was last deleted %1 at %2: visits parted %3, passes %4.")
        words = words.replace("%1", date_words(run.at, services.tz, self.context.language()))
        words = words.replace("%2", clock_words(run.at, services.tz, self.context.language()))
        return words.replace("%3", str(run.visits_parted)).replace("%4", str(run.passes_deleted))

    @Slot(str)
    def look(self, why: str) -> None:
        """Show the data for this reason; it is logged."""
        services = self.services
        with self.problems_shown():
            view_pass(
                services.hub_db,
                services.clock,
                services.passes,
                self.pass_id,
                self.context.member.staff_id,
                ViewReason(why),
            )
            self._looked = True
            self.keep_pass()
            self.refresh()

    @Slot()
    def ask(self) -> None:
        self._question.ask(self.now_s())
        self.keep_pass()
        self.changed.emit()

    @Slot()
    def keep(self) -> None:
        self._question.end()
        self.changed.emit()

    @Slot()
    def delete(self) -> None:
        """The visitor has said yes."""
        services = self.services
        if not self._question.may_delete(self.now_s()):
            return
        with self.problems_shown():
            delete_shown_pass(
                services.hub_db, services.clock, services.passes, self.pass_id, self.context.member.staff_id
            )
            self.forget_pass()
            self.context.show_success(lambda: translate("VisitorData", "Deleted. The pass does not work any more."))

    def _lines(self, stored: dict[str, Any]) -> list[StoredLine]:
        """How many there are of each kind; what they say only after a reason was chosen."""
        visits = stored["visits"]
        used = [claim["equipment"] for visit in visits for claim in visit["equipment"]]
        faults = [f"{fault['equipment']}: {fault['text']}" for fault in stored["faults"]]
        booked = [*stored["reservations"], *(one for visit in visits for one in visit["reservations"])]
        nickname = [stored["nickname"]] if stored["nickname"] else []
        last = (
            [translate("VisitorData", "last on %1").replace("%1", self._day(visits[-1]["opened_at"]))] if visits else []
        )
        kinds = (
            ("nickname", translate("VisitorData", "Nickname"), nickname),
            ("answers", translate("VisitorData", "Answers"), answer_words(stored)),
            ("visits", translate("VisitorData", "Visits"), last),
            ("equipment", translate("VisitorData", "Equipment"), list(dict.fromkeys(used))),
            ("faults", translate("VisitorData", "Faults"), faults),
            ("reservations", translate("VisitorData", "Booked"), [one["equipment"] for one in booked]),
            ("inductions", translate("VisitorData", "Inductions"), [one["name"] for one in stored["inductions"]]),
        )
        counts = {"visits": len(visits), "equipment": len(used), "faults": len(faults)}
        return [
            StoredLine(key, name, self._words(found, counts.get(key, len(found))))
            for key, name, found in kinds
            if found
        ]

    def _words(self, found: list[str], count: int) -> str:
        return f"{count}: {', '.join(found)}" if self._looked else str(count)

    def _day(self, stored: str) -> str:
        return date_words(from_text(stored), self.services.tz, self.context.language())
