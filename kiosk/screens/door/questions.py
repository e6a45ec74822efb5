"""Four questions for the owner of a pass, each of which may stay open; a second touch takes an answer back (P2)."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from kiosk.hub.visitors.answers import Answers, answers_of, may_ask, note_asked, store_answers
from kiosk.hub.visitors.pass_fields import AgeBand, Gender, OnBehalf
from kiosk.screens.kit.chips import MORE, ChipRow, chip_rows
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.qt import (
    QT_TRANSLATE_NOOP,
    Property,
    QmlElement,
    QmlUncreatable,
    QObject,
    Signal,
    Slot,
    constant,
    exposed,
    translate,
)
from kiosk.screens.session.pages import routes_of
from kiosk.screens.text.age_bands import age_band_words

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

OTHER_MUNICIPALITY = "other"
CHIPS = 5
"""How many answers a question has room for."""
GENDERS = {
    Gender.WOMAN: QT_TRANSLATE_NOOP("QuestionsViewModel", "woman"),
    Gender.MAN: QT_TRANSLATE_NOOP("QuestionsViewModel", "man"),
    Gender.OTHER: QT_TRANSLATE_NOOP("QuestionsViewModel", "other"),
}
BEHALVES = {
    OnBehalf.MYSELF: QT_TRANSLATE_NOOP("QuestionsViewModel", "myself"),
    OnBehalf.COMPANY: QT_TRANSLATE_NOOP("QuestionsViewModel", "a company"),
    OnBehalf.ASSOCIATION: QT_TRANSLATE_NOOP("QuestionsViewModel", "an association"),
    OnBehalf.SCHOOL: QT_TRANSLATE_NOOP("QuestionsViewModel", "a school"),
    OnBehalf.PUBLIC_BODY: QT_TRANSLATE_NOOP("QuestionsViewModel", "a public body"),
}


@dataclass(frozen=True, slots=True)
class Asked:
    """Whose answers they are, and what is shown afterwards."""

    visit_id: str
    pass_id: str
    nickname: str
    is_new: bool
    """The pass was just made: its owner is greeted afterwards."""


@QmlElement
@QmlUncreatable("Made by the shell")
class QuestionsViewModel(ViewModel):
    changed = Signal()
    greeted = Signal(str, str)  # visit_id, nickname: a new pass is to be greeted
    finished = Signal()
    routes = routes_of("questions")

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._asked: Asked | None = None
        self._answers = Answers()
        self._page = 0
        self._ages, self._genders = RowModel(ChipRow, self), RowModel(ChipRow, self)
        self._municipalities, self._behalves = RowModel(ChipRow, self), RowModel(ChipRow, self)

    def begin(self, asked: Asked) -> None:
        """Ask, with what was answered before."""
        services = self.services
        with self.problems_shown():
            self._asked, self._page = asked, 0
            self._answers = answers_of(services.hub_db, asked.pass_id)
            note_asked(services.hub_db, services.clock, asked.pass_id)
            self.context.go("questions")
            self.refresh()

    def may_ask_again(self, pass_id: str | None) -> bool:
        """Whether the owner of this pass was not asked within a year."""
        return pass_id is not None and may_ask(self.services.hub_db, self.services.clock, pass_id)

    ages = constant(RowModel, "_ages")
    genders = constant(RowModel, "_genders")
    municipalities = constant(RowModel, "_municipalities")
    behalves = constant(RowModel, "_behalves")
    ageAnswered = exposed(bool, "_has_age_band", changed)
    genderAnswered = exposed(bool, "_has_gender", changed)
    municipalityAnswered = exposed(bool, "_has_municipality", changed)
    behalfAnswered = exposed(bool, "_has_on_behalf", changed)

    _has_age_band = property(lambda self: self._answers.age_band is not None)
    _has_gender = property(lambda self: self._answers.gender is not None)
    _has_municipality = property(lambda self: self._answers.municipality is not None)
    _has_on_behalf = property(lambda self: self._answers.on_behalf is not None)

    @Property(bool, notify=changed)
    def isJunior(self) -> bool:
        """Under 13 nothing but the age band is stored."""
        return self._answers.age_band is AgeBand.UNDER_13

    @Property(bool, notify=changed)
    def asksMunicipality(self) -> bool:
        return bool(self.services.municipalities)

    @Slot(str)
    def chooseAge(self, key: str) -> None:
        self._change(lambda now: replace(now, age_band=None if now.age_band == key else AgeBand(key)))

    @Slot(str)
    def chooseGender(self, key: str) -> None:
        self._change(lambda now: replace(now, gender=None if now.gender == key else Gender(key)))

    @Slot(str)
    def chooseMunicipality(self, key: str) -> None:
        """`more` shows the next ones."""
        if key == MORE:
            self._page += 1
            self._change(lambda now: now)
        else:
            self._change(lambda now: replace(now, municipality=None if now.municipality == key else key))

    @Slot(str)
    def chooseBehalf(self, key: str) -> None:
        self._change(lambda now: replace(now, on_behalf=None if now.on_behalf == key else OnBehalf(key)))

    def _change(self, change: Callable[[Answers], Answers]) -> None:
        self._answers = change(self._answers)
        self.context.restart_timeout()
        self.refresh()

    @Slot()
    def goOn(self) -> None:
        """Store the answers."""
        if self._asked is not None:
            with self.problems_shown():
                store_answers(self.services.hub_db, self._asked.pass_id, self._answers)
        self._finish(nickname=not self.isJunior)

    @Slot()
    def cancel(self) -> None:
        """Store nothing."""
        self._finish(nickname=True)

    def _finish(self, *, nickname: bool) -> None:
        asked = self._asked
        self.visitor_gone()
        if asked is not None and asked.is_new:
            self.greeted.emit(asked.visit_id, asked.nickname if nickname else "")
        else:
            self.finished.emit()

    def refresh(self) -> None:
        now = self._answers
        self._show(self._ages, [(band.value, age_band_words(band)) for band in AgeBand], now.age_band)
        self._show(self._genders, _named(GENDERS), now.gender)
        self._show(self._municipalities, self._municipality_options(), now.municipality)
        self._show(self._behalves, _named(BEHALVES), now.on_behalf)
        self.changed.emit()

    def _show(self, model: RowModel, options: list[tuple[str, str]], chosen: str | None) -> None:
        more = translate("QuestionsViewModel", "other …")
        model.show(chip_rows(options, chosen, room=CHIPS, page=self._page, more=more))

    def _municipality_options(self) -> list[tuple[str, str]]:
        names = list(self.services.municipalities)
        told = self._answers.municipality
        if told not in (None, OTHER_MUNICIPALITY, *names):
            names.insert(0, str(told))
        elsewhere = translate("QuestionsViewModel", "elsewhere")
        return [*((name, name) for name in names), (OTHER_MUNICIPALITY, elsewhere)]

    def visitor_gone(self) -> None:
        self._asked, self._answers, self._page = None, Answers(), 0
        self.changed.emit()


def _named(names: dict[Gender, str] | dict[OnBehalf, str]) -> list[tuple[str, str]]:
    return [(key.value, translate("QuestionsViewModel", name)) for key, name in names.items()]
