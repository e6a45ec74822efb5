"""A new spool in three taps: material, colour, grams; the third adds it."""

from dataclasses import dataclass

from kiosk.hub.added_printers import MATERIALS
from kiosk.hub.spools.spool import Spool, materials
from kiosk.hub.spools.stock import add_spool
from kiosk.hub.spools.swatches import COLOURS
from kiosk.screens.desk.spool_rows import grams
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.qt import QmlElement, QmlUncreatable, QObject, Signal, Slot, constant, exposed, translate
from kiosk.screens.session.pages import routes_of

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

WEIGHTS_G = (250, 500, 750, 1000, 2000, 2500)


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    key: str
    words: str
    swatch: str  # empty for none


@QmlElement
@QmlUncreatable("made by the shell")
class NewSpoolViewModel(ViewModel):
    routes = routes_of("new_spool")
    changed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._rows = RowModel(ChoiceRow, self)
        self._material = self._colour = self._title = ""

    def page_opened(self, page: str) -> None:
        self._material = self._colour = ""
        self.refresh()

    def refresh(self) -> None:
        if not self._material:
            known = dict.fromkeys((*MATERIALS, *materials(self.services.hub_db)))
            self._show(translate("NewSpoolViewModel", "Which material?"), [ChoiceRow(one, one, "") for one in known])
        elif not self._colour:
            words = translate("NewSpoolViewModel", "%1: which colour?").replace("%1", self._material)
            language = self.context.language()
            self._show(words, [ChoiceRow(one.en, getattr(one, language), one.swatch) for one in COLOURS])
        else:
            words = translate("NewSpoolViewModel", "How much is on it?")
            language = self.context.language()
            self._show(words, [ChoiceRow(str(weight), grams(weight, language), "") for weight in WEIGHTS_G])

    def _show(self, title: str, rows: list[ChoiceRow]) -> None:
        self._title = title
        self._rows.show(rows)
        self.changed.emit()

    @Slot(str)
    def choose(self, key: str) -> None:
        """Answer the question that is shown; the third answer adds the spool."""
        if not self._material:
            self._material = key
        elif not self._colour:
            self._colour = next((getattr(one, self.services.language) for one in COLOURS if one.en == key), key)
        else:
            self._add(float(key))
            return
        self.refresh()

    @Slot()
    def back(self) -> None:
        """The question before; from the first one to the shelf."""
        if self._colour:
            self._colour = ""
        elif self._material:
            self._material = ""
        else:
            self.context.go("spools")
            return
        self.refresh()

    def _add(self, weight_g: float) -> None:
        wanted = Spool(material=self._material, colour=self._colour, full_g=weight_g, left_g=weight_g)
        with self.problems_shown():
            added = add_spool(self.services.hub_db, self.services.clock, self.context.member.staff_id, wanted)
            self.context.go("spools")
            words = translate("NewSpoolViewModel", "Spool %1 is in the list. Write the number on it.")
            self.context.show_success(words.replace("%1", str(added.number)))

    rows = constant(RowModel, "_rows")
    title = exposed(str, "_title", changed)
