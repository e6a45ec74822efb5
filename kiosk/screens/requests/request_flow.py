"""A visitor asks for a print: three pages with one question each, then the number (T2, P4).

What is half chosen is forgotten when the page is left.
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from kiosk.base.errors import WorldError
from kiosk.printroom.matching.finding import Finding
from kiosk.printroom.print_files import FoundFile, StoredFile, part_name, path_key
from kiosk.printroom.requests.asking import RequestDesk, Wish
from kiosk.printroom.requests.filament_choices import MaterialChoice, filament_choices
from kiosk.printroom.requests.refusal import refusal
from kiosk.screens.kit.file_taking import FileLine, FileTaking
from kiosk.screens.kit.part_outline import PartOutline
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.view_model import Context
from kiosk.screens.qt import Property, QmlElement, QmlUncreatable, QObject, Signal, Slot, constant, exposed, translate
from kiosk.screens.requests.request_rows import ColourRow, MaterialRow, colour_rows, material_rows
from kiosk.screens.requests.request_words import chosen_words
from kiosk.screens.session.opening_hours import week_of
from kiosk.screens.session.pages import routes_of
from kiosk.screens.text.day_rows import DayRow, day_rows
from kiosk.screens.text.findings import Wording, finding_words
from kiosk.screens.text.formats import UNKNOWN, duration_words, number_words
from kiosk.screens.text.reasons import error_text, reason_text

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

FILE, COLOUR, DAY, SENT = "request_file", "request_colour", "request_day", "request_sent"


@dataclass(frozen=True, slots=True)
class Chosen:
    """What the visitor has chosen so far. colour: None: none yet. has_day: also that there is no hurry."""

    material: str = ""
    colour: str | None = None
    has_day: bool = False
    day: date | None = None


@QmlElement
@QmlUncreatable("made by the shell")
class RequestFlowViewModel(FileTaking):
    routes = routes_of("request_flow")
    chosenChanged = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._visit_id = ""
        self._number = 0
        self._has_pass = False
        self._stored: StoredFile | None = None
        self._file: FoundFile | None = None
        self._chosen = Chosen()
        self._choices: tuple[MaterialChoice, ...] = ()
        self._materials = RowModel(MaterialRow, self)
        self._colours = RowModel(ColourRow, self)
        self._days = RowModel(DayRow, self)
        self._part = PartOutline(self)
        self._page_rows = RowModel(FileLine, self)
        self._files_per_page, self._file_page = 6, 0
        self._per_page = 8
        self._at_page = 0
        self.taken.connect(self._check)

    @Slot()
    def begin(self) -> None:
        """Ask for a file, if this visitor may hand in a request."""
        visit_id = self.context.visitor.visit_id(self.now_s())
        with self.problems_shown():
            if visit_id is None:
                self.context.show_problem(self._show_pass)
                return
            self._desk.check(visit_id)
            self._forget()
            self._visit_id = visit_id
            self._has_pass = self.services.visits.by_id(visit_id).pass_id is not None
            self.context.go(FILE)

    # ---------- the hooks ----------
    def page_opened(self, page: str) -> None:
        if page == FILE:
            super().page_opened(page)
        elif not self._visit_id:  # somebody came here without having begun
            self.context.go("start")
        else:
            self.refresh()

    def refresh(self) -> None:
        super().refresh()
        self._show_files()
        if self._stored is not None:
            self._choices = filament_choices(self.services.hub_db, self._stored.facts)
            self._drop_what_is_gone()
        self._show_choices()

    def tick(self) -> None:
        if self.context.page() == FILE:
            super().tick()
        elif self.context.page() == DAY and self.begins_minute():
            self._show_choices()

    def _show_pass(self) -> str:
        words = translate("RequestFlowViewModel", "Show your pass or day pass first.")
        return self.context.readers.visitor_words(words)

    def page_left(self) -> None:
        super().page_left()
        self._forget()

    def visitor_gone(self) -> None:
        self._left.set()
        self._forget()

    def _forget(self) -> None:
        self._visit_id, self._number, self._stored, self._file = "", 0, None, None
        self._chosen, self._choices, self._at_page, self._file_page = Chosen(), (), 0, 0
        self._part.show("", None)
        self._show_choices()

    # ---------- the file ----------
    def _folders(self) -> tuple[Path, ...]:
        """Sticks alone: the folder of the hub holds files of others, whose names are not for everybody."""
        return tuple(self.services.folders[1:])

    @Slot(int)
    def showFiles(self, most: int) -> None:
        """For how many files there is room."""
        self._files_per_page = max(1, most)
        self._show_files()

    @Slot()
    def turnFiles(self) -> None:
        self._file_page = (self._file_page + 1) % self.filePages
        self._show_files()

    def _show_files(self) -> None:
        self._file_page = min(self._file_page, self.filePages - 1)
        first = self._file_page * self._files_per_page
        self._page_rows.show(self._rows.rows[first : first + self._files_per_page])
        self.chosenChanged.emit()

    @Slot(str)
    def choose(self, key: str) -> None:
        self._file = next((one for one in self._found if path_key(one.path) == key), None)
        self.context.restart_timeout()
        super().choose(key)

    def _stopped_words(self, stopped: Finding) -> str:
        wording = Wording(self.context.language(), self.services.tz, translate, reason_text)
        sentence, detail = finding_words(stopped, wording)
        words = translate("RequestFlowViewModel", "No printer here can print it. %1")
        return words.replace("%1", ": ".join(filter(None, (sentence, detail))) + ".")

    def _check(self, stored: StoredFile) -> None:
        """The file was taken in: can it be printed here, and may this visitor have it printed?"""
        if self.context.page() != FILE or not self._visit_id or self._file is None:
            return  # whoever chose it has left
        overview = self.services.overview
        stopped = refusal(stored.facts, overview.printers() if overview is not None else ())
        if stopped is not None:
            self._show_trouble(stored.name, partial(self._stopped_words, stopped))
            return
        try:
            self._desk.check(self._visit_id, stored)
        except WorldError as error:
            self._show_trouble(stored.name, partial(error_text, error))
            return
        if self._stored is None or self._stored.sha256 != stored.sha256:
            self._chosen, self._at_page = Chosen(), 0
        self._stored = stored
        self._choices = filament_choices(self.services.hub_db, stored.facts)
        first = next((choice for choice in self._choices if choice.can_be_had), None)
        if first is not None and not self._chosen.material:
            self._chosen = replace(self._chosen, material=first.material)
        self._part.show(part_name(stored.name), stored.facts)
        self._show_choices()
        self.context.go(COLOUR)

    # ---------- what is chosen ----------
    @Slot(str)
    def chooseMaterial(self, key: str) -> None:
        if any(one.material == key and one.can_be_had for one in self._choices) and key != self._chosen.material:
            self._chosen, self._at_page = replace(self._chosen, material=key, colour=None), 0
            self._show_choices()

    @Slot(str)
    def chooseColour(self, key: str) -> None:
        choice = self._choice
        if choice is not None and any(one.colour == key and one.enough for one in choice.colours):
            self._chosen = replace(self._chosen, colour=key)
            self._show_choices()

    @Slot()
    def turnColours(self) -> None:
        """Show the next colours where there is no room for all."""
        self._at_page = (self._at_page + 1) % self.colourPages
        self._show_choices()

    @Slot(str)
    def chooseDay(self, key: str) -> None:
        if any(row.key == key and row.can_be_had for row in self._days.rows):
            self._chosen = replace(self._chosen, has_day=True, day=date.fromisoformat(key))
            self._show_choices()

    @Slot()
    def chooseAnyDay(self) -> None:
        self._chosen = replace(self._chosen, has_day=True, day=None)
        self._show_choices()

    @Slot()
    def toDay(self) -> None:
        if self.hasColour:
            self.context.go(DAY)

    @Slot()
    def send(self) -> None:
        """Hand the request in; the page with its number follows, or what is in the way."""
        if self._stored is None or not self.hasColour or not self._chosen.has_day or self._number:
            return
        overview = self.services.overview
        wish = Wish(material=self._chosen.material, colour=self._chosen.colour or "", day=self._chosen.day)
        with self.problems_shown():
            self._number = self._desk.hand_in(
                self._visit_id,
                self._stored,
                wish,
                week_of(self.services),
                overview.printers() if overview is not None else (),
            )
            self.context.go(SENT)
        self.refresh()

    @property
    def _desk(self) -> RequestDesk:
        return RequestDesk(self.services.hub_db, self.services.clock)

    @property
    def _choice(self) -> MaterialChoice | None:
        return next((one for one in self._choices if one.material == self._chosen.material), None)

    @property
    def _colours_of_page(self) -> int:
        count = len(self._choice.colours) if self._choice is not None else 0
        return self._per_page if count <= self._per_page else self._per_page - 1

    def _drop_what_is_gone(self) -> None:
        """Somebody may have taken the spool, or closed the day."""
        choice = self._choice
        if choice is None or not choice.can_be_had:
            first = next((one.material for one in self._choices if one.can_be_had), "")
            self._chosen = replace(self._chosen, material=first, colour=None)
        elif not any(one.colour == self._chosen.colour and one.enough for one in choice.colours):
            self._chosen = replace(self._chosen, colour=None)

    def _show_choices(self) -> None:
        facts = self._stored.facts if self._stored is not None else None
        material = facts.material or "" if facts is not None else ""
        self._materials.show(material_rows(self._choices, self._chosen.material, material))
        colours = colour_rows(self._choice, self._chosen.colour, self.context.language())
        self._at_page = min(self._at_page, self.colourPages - 1)
        first = self._at_page * self._colours_of_page
        self._colours.show(colours[first : first + self._colours_of_page])
        takes = timedelta(seconds=facts.estimate_s if facts is not None else 0)
        now, language = self.services.clock.now(), self.context.language()
        days = day_rows(week_of(self.services), now, takes, self._chosen.day, language)
        if self._chosen.day is not None and not any(row.chosen for row in days):
            self._chosen = replace(self._chosen, has_day=False, day=None)
        self._days.show(days)
        self.chosenChanged.emit()

    # ---------- what QML reads ----------
    pageRows = constant(RowModel, "_page_rows")  # the files of this page

    @Property(int, notify=chosenChanged)
    def filePages(self) -> int:
        return max(1, -(-len(self._rows.rows) // self._files_per_page))

    @Property(int, notify=chosenChanged)
    def filePage(self) -> int:
        """Its number, from 1."""
        return self._file_page + 1

    materials = constant(RowModel, "_materials")
    colours = constant(RowModel, "_colours")  # of the chosen material, those of this page
    days = constant(RowModel, "_days")
    part = constant(PartOutline, "_part")
    number = exposed(int, "_number", chosenChanged)
    hasPass = exposed(bool, "_has_pass", chosenChanged)  # not a day pass, which is forgotten at closing

    @Property(str, notify=chosenChanged)
    def source(self) -> str:
        """Where the file was found."""
        return self._place(self._file) if self._file is not None else ""

    @Property(int, notify=chosenChanged)
    def colourPages(self) -> int:
        count = len(self._choice.colours) if self._choice is not None else 0
        return max(1, -(-count // self._colours_of_page))

    @Slot(int)
    def showColours(self, most: int) -> None:
        """For how many colours there is room; with more of them one place leads to the others."""
        self._per_page = max(2, most)
        self._show_choices()

    @Property(bool, notify=chosenChanged)
    def hasColour(self) -> bool:
        return any(row.chosen for row in colour_rows(self._choice, self._chosen.colour, self.context.language()))

    @Property(bool, notify=chosenChanged)
    def canHaveAny(self) -> bool:
        """Some filament of the hub suits the file and is enough."""
        return any(one.can_be_had for one in self._choices)

    @Property(float, notify=chosenChanged)
    def dayFraction(self) -> float:
        """How much of today is over, 0 to 1."""
        here = self.services.clock.now().astimezone(self.services.tz)
        return (here.hour + here.minute / 60) / 24

    @Property(bool, notify=chosenChanged)
    def hasDay(self) -> bool:
        return self._chosen.has_day

    @Property(bool, notify=chosenChanged)
    def noHurry(self) -> bool:
        return self._chosen.has_day and self._chosen.day is None

    @Property(str, notify=chosenChanged)
    def swatch(self) -> str:
        """Of the chosen colour; empty while none is chosen, or where nobody has said how it looks."""
        rows = colour_rows(self._choice, self._chosen.colour, self.context.language())
        return next((row.swatch for row in rows if row.chosen), "")

    @Property(str, notify=chosenChanged)
    def time(self) -> str:
        seconds = self._stored.facts.estimate_s if self._stored is not None else 0
        words = translate("RequestFlowViewModel", "about %1")
        return words.replace("%1", duration_words(seconds)) if seconds else UNKNOWN

    @Property(str, notify=chosenChanged)
    def filament(self) -> str:
        """The weight, and what is chosen of material and colour."""
        grams = self._stored.facts.filament_g if self._stored is not None else 0
        weight = f"{number_words(max(grams, 0.1), 0 if grams >= 1 else 1, self.context.language())}\u00a0g"
        chosen = ""
        if self.hasColour:
            chosen = f"{self._chosen.material} {chosen_words(self._chosen.colour or '', self.context.language())}"
        return ", ".join(part for part in (weight if grams else "", chosen) if part) or UNKNOWN
