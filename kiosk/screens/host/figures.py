"""How many people came, and how many of them are women: the hub's figures of a month, a year or a project (I1, P7).

Whole numbers, for staff behind their PIN: figures as they leave the house are made in the office. They are counted on
a thread, when the page comes, when another period is chosen, and once a minute.
"""

from dataclasses import dataclass
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QLocale

from kiosk.base.errors import WorldError
from kiosk.hub.figures.hub_figures import Counted, HubFigures
from kiosk.hub.figures.period import Period, month_before, month_of, year_of
from kiosk.hub.projects.project import Project, all_projects
from kiosk.screens.host.figures_reader import FiguresReader
from kiosk.screens.kit.chips import MORE, ChipRow, chip_rows
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.qt import QmlElement, QmlUncreatable, QObject, Signal, Slot, constant, exposed, translate
from kiosk.screens.session.pages import routes_of
from kiosk.screens.text.formats import UNKNOWN, clock_words, number_words, percent_words
from kiosk.screens.text.pass_words import day_of_year_words
from kiosk.screens.text.reasons import error_text

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

MONTH, LAST_MONTH, YEAR = "month", "last_month", "year"
"""The keys of periods; that of a project is its id."""


@dataclass(frozen=True, slots=True)
class FigureCellRow:
    """A figure beside people and women. detail: its unit, or from how much it is known."""

    key: str
    number: str
    words: str
    detail: str


@dataclass(frozen=True, slots=True)
class BigFigure:
    """number: `–` while it is counted. share: from how much it is known, 0–1; below 0: nothing to know it from."""

    number: str = UNKNOWN
    tally: str = ""
    known: str = ""
    share: float = -1.0


@QmlElement
@QmlUncreatable("made by the shell")
class FiguresViewModel(ViewModel):
    routes = routes_of("figures")
    changed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._reader = FiguresReader(self.services, done=self._counted, failed=self._not_counted, parent=self)
        self._periods = RowModel(ChipRow, self)
        self._cells = RowModel(FigureCellRow, self)
        self._projects: tuple[Project, ...] = ()
        self._chosen = MONTH
        self._page = 0
        self._room = 3
        self._found: HubFigures | None = None
        self._counted_at: datetime | None = None

    def page_opened(self, page: str) -> None:
        """This month, as it is now."""
        self._chosen, self._page, self._found = MONTH, 0, None
        self._read()

    def page_left(self) -> None:
        self._reader.forget()
        self._found = None

    def close(self) -> None:
        self._reader.close()

    def tick(self) -> None:
        if self.begins_minute():
            self._reader.begin(self._period())

    def refresh(self) -> None:
        self._periods.show(
            chip_rows(
                self._options(),
                self._chosen,
                room=self._room,
                page=self._page,
                more=translate("FiguresViewModel", "More"),
            )
        )
        self._cells.show(self._cell_rows())
        self.changed.emit()

    @Slot(int)
    def setRoom(self, chips: int) -> None:
        """How many chips fit on a line."""
        if chips != self._room:
            self._room = chips
            self.refresh()

    @Slot(str)
    def choose(self, key: str) -> None:
        """A period, or what shows the next ones."""
        if key == MORE:
            self._page += 1
            self.refresh()
        elif key != self._chosen:
            self._chosen, self._found = key, None
            self._read()

    def _read(self) -> None:
        self.begins_minute()
        self._projects = all_projects(self.services.hub_db)
        self._reader.begin(self._period())
        self.refresh()

    def _counted(self, found: HubFigures) -> None:
        self._found, self._counted_at = found, self.services.clock.now()
        self.refresh()

    def _not_counted(self, error: WorldError) -> None:
        self.context.show_problem(partial(error_text, error))

    def _today(self) -> date:
        return self.services.clock.now().astimezone(self.services.tz).date()

    def _project(self) -> Project | None:
        """The chosen one; None if a month or year is."""
        return next((one for one in self._projects if one.id == self._chosen), None)

    def _period(self) -> Period:
        project, today = self._project(), self._today()
        if project is not None:
            return Period(project.first_day, project.last_day)
        return {LAST_MONTH: month_before, YEAR: year_of}.get(self._chosen, month_of)(today)

    def _options(self) -> list[tuple[str, str]]:
        of_project = translate("FiguresViewModel", "Time of %1")
        return [
            (MONTH, translate("FiguresViewModel", "This month")),
            (LAST_MONTH, translate("FiguresViewModel", "Last month")),
            (YEAR, translate("FiguresViewModel", "This year")),
            *((one.id, of_project.replace("%1", one.code)) for one in self._projects),
        ]

    # ---------- words ----------
    @property
    def _title(self) -> str:
        """The period, and once it is known how many people that were."""
        found, period = self._found, self._period_words()
        if found is None:
            return period
        return self.tr("%1: %n people", "", found.people.number).replace("%1", period)

    def _period_words(self) -> str:
        project, first = self._project(), self._period().first
        if project is not None or first is None:
            return project.code if project else ""
        if self._chosen == YEAR:
            return str(first.year)
        name = QLocale(self.context.language()).standaloneMonthName(first.month)
        return f"{name[:1].upper()}{name[1:]} {first.year}"

    @property
    def _note(self) -> str:
        """Which days, counted when, for whom."""
        if self._found is None:
            return translate("FiguresViewModel", "Counting…")
        language, period = self.context.language(), self._found.period
        first, last = (day_of_year_words(day, language) if day else "" for day in (period.first, period.last))
        counted = translate("FiguresViewModel", "counted at %1")
        days = f"{first}–{last}, " if first or last else ""
        words = days + counted.replace("%1", clock_words(self._counted_at, self.services.tz, language))
        outside = translate(
            "FiguresViewModel", "Whole numbers, for staff only. Those under five do not leave the house."
        )
        return f"{words}. {outside}"

    @property
    def _people(self) -> BigFigure:
        return self._big(
            self._found.people if self._found else None,
            translate("FiguresViewModel", "different passes"),
            translate("FiguresViewModel", "known from %1 of visits"),
        )

    @property
    def _women(self) -> BigFigure:
        women = self._found.women if self._found else None
        told = translate("FiguresViewModel", "%1 of those who told")
        tally = told.replace("%1", percent_words(women.number / women.known)) if women and women.known else ""
        return self._big(women, tally, translate("FiguresViewModel", "%1 of the people told"))

    def _big(self, counted: Counted | None, tally: str, known: str) -> BigFigure:
        if counted is None:
            return BigFigure()
        share = counted.completeness
        nothing = translate("FiguresViewModel", "nobody yet")
        return BigFigure(
            number=self._number(counted.number),
            tally=tally,
            known=nothing if share is None else known.replace("%1", percent_words(share)),
            share=-1.0 if share is None else share,
        )

    def _cell_rows(self) -> list[FigureCellRow]:
        numbers = {} if self._found is None else _numbers(self._found)
        names = {
            "visits": translate("FiguresViewModel", "Visits"),
            "organisations": translate("FiguresViewModel", "Organisations"),
            "events": translate("FiguresViewModel", "Events"),
            "consultations": translate("FiguresViewModel", "Consultations"),
            "person_hours": translate("FiguresViewModel", "Person hours"),
        }
        details = self._details()
        return [
            FigureCellRow(key, self._number(numbers[key]) if key in numbers else UNKNOWN, words, details[key])
            for key, words in names.items()
        ]

    def _details(self) -> dict[str, str]:
        """Units, and from how much it is known."""
        found = self._found
        share = found.organisations.completeness if found else None
        met = translate("FiguresViewModel", "known from %1")
        counted = translate("FiguresViewModel", "from %1 events")
        has_events = found is not None and found.events > 0
        events = f"{found.counted_events}/{found.events}" if found else ""
        return {
            "visits": translate("FiguresViewModel", "at the door"),
            "organisations": translate("FiguresViewModel", "that were met")
            if share is None
            else met.replace("%1", percent_words(share)),
            "events": translate("FiguresViewModel", "that took place"),
            "consultations": translate("FiguresViewModel", "that were logged"),
            "person_hours": counted.replace("%1", events) if has_events else translate("FiguresViewModel", "at events"),
        }

    def _number(self, value: float) -> str:
        return number_words(value, 1, self.context.language())

    periods = constant(RowModel, "_periods")
    cells = constant(RowModel, "_cells")
    title = exposed(str, "_title", changed)
    note = exposed(str, "_note", changed)
    people = exposed(str, "_people.number", changed)
    peopleTally = exposed(str, "_people.tally", changed)
    peopleKnown = exposed(str, "_people.known", changed)
    peopleShare = exposed(float, "_people.share", changed)
    women = exposed(str, "_women.number", changed)
    womenTally = exposed(str, "_women.tally", changed)
    womenKnown = exposed(str, "_women.known", changed)
    womenShare = exposed(float, "_women.share", changed)


def _numbers(found: HubFigures) -> dict[str, float]:
    """By the keys of their cells."""
    return {
        "visits": found.visits.number,
        "organisations": found.organisations.number,
        "events": found.events,
        "consultations": found.consultations,
        "person_hours": found.person_hours,
    }
