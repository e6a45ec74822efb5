"""A visitor's own data: everything that is stored about the pass, when it goes; take it along, delete it (P5)."""

import json
from functools import partial
from typing import Any

from kiosk.base.errors import WorldError
from kiosk.hub.visitors.pass_fields import AgeBand
from kiosk.screens.kit.background_task import BackgroundTasks
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.sticks import can_take_files, write_on_stick
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.qt import Property, QmlElement, QmlUncreatable, QObject, Signal, Slot, constant, exposed, translate
from kiosk.screens.session.delete_question import DeleteQuestion
from kiosk.screens.session.pages import routes_of
from kiosk.screens.text.own_data_rows import DataRow, Reader, all_view_words, data_rows, fault_texts, view_words
from kiosk.screens.text.pass_words import DAYS_OF_MONTH, months_words
from kiosk.screens.text.reasons import error_text
from kiosk.store.restore import REPLACED_KEPT

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

NICKNAME_S = 8.0
"""How long the nickname is shown (P4)."""


@QmlElement
@QmlUncreatable("Made by the shell")
class OwnDataViewModel(ViewModel):
    """`asks`: everything is about to be deleted."""

    routes = routes_of("own_data") | {"nickname", "link_card"}  # from which it comes back
    changed = Signal()
    nicknameAsked = Signal(str)  # the present one, or ""
    cardsShown = Signal(str)  # whether the cards of this pass are taken away is to be asked

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._tasks = BackgroundTasks(self)
        self._rows = RowModel(DataRow, self)
        self._pass_id = ""
        self._nickname_since_s = 0.0
        self._stored: dict[str, Any] | None = None
        self._question = DeleteQuestion()
        self._second = self._writing = self._can_take = False

    @Slot()
    def begin(self) -> None:
        """Show the data of the pass that was scanned just now; nothing for a visitor without one."""
        now_s = self.now_s()
        visit_id = self.context.visitor.visit_id(now_s)
        with self.problems_shown():
            visit = self.services.visits.by_id(visit_id) if visit_id is not None else None
            if visit is None or visit.pass_id is None:
                self.context.show_problem(self._show_pass)
                return
            self._pass_id, self._nickname_since_s = visit.pass_id, now_s
            self._question.end()
            self._second = False
            self.context.go("own_data")

    def refresh(self) -> None:
        self._stored = self.services.passes.stored(self._pass_id) if self._pass_id else None
        usb = self.services.folders[1:]
        self._can_take = any(can_take_files(folder, self.services.mounts) for folder in usb)
        self._show()
        if self._pass_id and self._stored is None:  # deleted elsewhere meanwhile
            self._forget()
            self.context.go("start")

    def tick(self) -> None:
        self._show()

    def page_left(self) -> None:
        self._forget()

    def visitor_gone(self) -> None:
        self._forget()

    def close(self) -> None:
        self._tasks.close()

    rows = constant(RowModel, "_rows")
    asks = exposed(bool, "_question.asks", changed)
    second = exposed(bool, "_second", changed)  # the second page of a small panel
    canTake = exposed(bool, "_can_take", changed)  # a stick can be written here
    writing = exposed(bool, "_writing", changed)

    @Property(int, notify=changed)
    def months(self) -> int:
        """The length of the rule: an unused pass."""
        return max(1, round(self._reader().retention.unused_pass_days / DAYS_OF_MONTH))

    @Property("QStringList", notify=changed)
    def scale(self) -> list[str]:
        """What is written over the rule: at its begin, its middle and its end."""
        middle = months_words(self.months // 2) if self.months % 2 == 0 else ""
        return [translate("OwnDataViewModel", "now"), middle, months_words(self.months)]

    @Property(str, notify=changed)
    def views(self) -> str:
        return view_words(self._stored, self._reader()) if self._stored else ""

    @Property(str, notify=changed)
    def faults(self) -> str:
        return fault_texts(self._stored, self._reader()) if self._stored else ""

    @Property(str, notify=changed)
    def allViews(self) -> str:
        """Each look, the latest first."""
        return all_view_words(self._stored, self._reader()) if self._stored else ""

    @Property(bool, notify=changed)
    def hasMore(self) -> bool:
        """More than one look, or words about a fault, which are on the second page."""
        return bool(self._stored) and (bool(self.faults) or "\n" in self.allViews)

    @Property(str, notify=changed)
    def unused(self) -> str:
        """When the pass goes, for the second page of a small panel."""
        if not self._stored:
            return ""
        reader = self._reader()
        words = translate("OwnDataViewModel", "Your pass is deleted on %1, if you don't come.")
        return words.replace("%1", reader.day(self._stored["deleted_if_unused_at"]))

    @Property(str, notify=changed)
    def copies(self) -> str:
        """When it is gone from the backups too; nothing where none are made."""
        days = self.services.backup_days
        if days is None:
            return ""
        return self.tr("They are gone from the backups in %n days.", "", max(days, REPLACED_KEPT.days))

    @Slot()
    def turn(self) -> None:
        self._second = not self._second
        self.changed.emit()

    @Property(bool, notify=changed)
    def hasNickname(self) -> bool:
        return self._stored is not None and bool(self._stored["nickname"])

    @Property(bool, notify=changed)
    def mayHaveNickname(self) -> bool:
        """Under 13 a pass holds the age alone (P2)."""
        return self._stored is not None and self._stored["age_band"] != AgeBand.UNDER_13

    @Slot()
    def changeNickname(self) -> None:
        if self.mayHaveNickname and self._stored is not None:
            self.nicknameAsked.emit(self._stored["nickname"] or "")

    def take_nickname(self, nickname: str) -> None:
        """Store it for the pass; "" for none."""
        if not self._pass_id:
            return
        with self.problems_shown():
            self.services.passes.set_nickname(self._pass_id, nickname or None)
            self._nickname_since_s = self.now_s()

    @Property(bool, notify=changed)
    def hasCards(self) -> bool:
        """Other cards stand for the pass."""
        return self._stored is not None and bool(self._stored["cards"])

    @Slot()
    def removeCards(self) -> None:
        if self.hasCards:
            self.cardsShown.emit(self._pass_id)

    @Slot()
    def ask(self) -> None:
        """Ask whether everything is to be deleted."""
        self._second = False
        self._question.ask(self.now_s())
        self.changed.emit()

    @Slot()
    def keep(self) -> None:
        """Don't delete."""
        self._question.end()
        self.changed.emit()

    @Slot()
    def delete(self) -> None:
        """Delete the pass with everything that leads to it. The visit stays as a count."""
        if not self._question.may_delete(self.now_s()):
            return
        with self.problems_shown():
            self.services.passes.delete(self._pass_id)
            self._forget()
            self.context.visitor.forget()
            self.context.go("start")
            self.context.show_success(
                lambda: translate("OwnDataViewModel", "Deleted. Your pass does not work any more.")
            )

    @Slot()
    def take(self) -> None:
        """Write everything on the stick that is in."""
        if self._writing or self._stored is None or not self.services.folders[1:]:
            return
        services = self.services
        content = json.dumps(self._stored, ensure_ascii=False, indent=2).encode()
        stem = f"kiosk-own-data-{services.clock.now():%Y-%m-%d}"
        usb_dir, mounts = services.folders[1], services.mounts
        self._set_writing(True)
        self._tasks.begin(
            lambda: write_on_stick(usb_dir, mounts, stem, ".json", content), done=self._took, failed=self._failed
        )

    def _show_pass(self) -> str:
        return self.context.readers.visitor_words(translate("OwnDataViewModel", "Show your pass first."))

    def _took(self, name: str) -> None:
        self._set_writing(False)
        if self.is_active:
            self.context.show_success(
                lambda: translate("OwnDataViewModel", "Your data is on the stick: %1").replace("%1", name)
            )

    def _failed(self, error: WorldError) -> None:
        self._set_writing(False)
        if self.is_active:
            self.context.show_problem(partial(error_text, error))

    def _set_writing(self, writing: bool) -> None:
        self._writing = writing
        self.context.restart_timeout()
        self.changed.emit()

    def _show(self) -> None:
        shown = self.now_s() - self._nickname_since_s < NICKNAME_S
        stored = self._stored
        self._rows.show([] if stored is None else data_rows(stored, self._reader(), nickname_shown=shown))
        self.changed.emit()

    def _forget(self) -> None:
        self._pass_id, self._stored = "", None
        self._second = False
        self._question.end()
        self._show()

    def _reader(self) -> Reader:
        services = self.services
        return Reader(
            services.clock.now(), services.tz, self.context.language(), services.passes.retention, self._counted
        )

    def _counted(self, kind: str, count: int) -> str:
        return {
            "visits": lambda: self.tr("%n visits", "", count),
            "waited": lambda: self.tr("waited %n times", "", count),
            "cards": lambda: self.tr("%n linked", "", count),
            "each after": lambda: self.tr("each after %n days", "", count),
        }[kind]()
