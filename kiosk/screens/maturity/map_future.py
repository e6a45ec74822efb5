"""The future map of a company at the screen: a theme on a timeline, the thoughts of a time, one of them typed (I14)."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from kiosk.base.errors import WorldError
from kiosk.base.plain_text import clean_text
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.maturity.company_access import CompanyAccess
from kiosk.hub.maturity.content import current_templates
from kiosk.hub.permissions import NotAllowedError
from kiosk.hub.plans.future_map import (
    LINE_MAX,
    MOST_LINES,
    YEARS,
    Cell,
    FutureMap,
    FutureRow,
    future_map,
    put_future_map,
)
from kiosk.hub.settings.checks import ChangedMeanwhileError
from kiosk.screens.kit.panel import Panel
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.undo import Undo
from kiosk.screens.kit.view_model import Context
from kiosk.screens.maturity.company_session import CompanySession
from kiosk.screens.maturity.map_future_rows import (
    ThemeRow,
    ThoughtRow,
    TimeRow,
    theme_rows,
    time_rows,
    time_words,
)
from kiosk.screens.maturity.plan_page import PlanViewModel
from kiosk.screens.qt import (
    NO_TEXT,
    LiveText,
    Property,
    QmlElement,
    QmlUncreatable,
    QObject,
    Signal,
    Slot,
    constant,
    exposed,
    live_text,
    translate,
)
from kiosk.screens.session.pages import routes_of
from kiosk.screens.text.reasons import error_text, reason_text

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

Thoughts = tuple[str, ...]
"""Those of one theme at one time."""


@QmlElement
@QmlUncreatable("Made by the shell")
class MapFutureViewModel(PlanViewModel):
    """What is stored is read again before each change: what a tablet writes meanwhile, is kept."""

    routes = routes_of("map_future")
    changed = Signal()

    def __init__(self, context: Context, company: CompanySession, panel: Panel, parent: QObject | None = None) -> None:
        """panel: its format decides how many thoughts are shown."""
        super().__init__(context, company, parent)
        self._panel = panel
        self._undo = Undo(self.now_s)
        self._themes = RowModel(ThemeRow, self)
        self._times = RowModel(TimeRow, self)
        self._thoughts = RowModel(ThoughtRow, self)
        self._theme_id, self._years = "", 0
        self._before = ""
        """The thought that is being changed; empty for a new one."""
        self._question = self._theme = ""
        self._trouble = NO_TEXT

    themes = constant(RowModel, "_themes")
    times = constant(RowModel, "_times")  # of the theme that is shown
    thoughts = constant(RowModel, "_thoughts")  # of the time that is shown
    question = exposed(str, "_question", changed)  # what belongs to the theme; its name, where nobody asks for it
    before = exposed(str, "_before", changed)  # the thought as it is; empty: a new one
    trouble = live_text("_trouble", changed)  # why what was typed is refused, and what to do
    undoWords = exposed(str, "undo_words", changed)
    undoFraction = exposed(float, "undo_fraction", changed)

    @Property(str, notify=changed)
    def place(self) -> str:
        """The theme and the time that are shown."""
        return f"{self._theme}, {time_words(self._years).lower()}" if self._theme else ""

    @Property(int, constant=True)
    def longest(self) -> int:
        return LINE_MAX

    @Property(bool, notify=changed)
    def isFull(self) -> bool:
        """No more thoughts fit into this time."""
        return self._thoughts.count >= MOST_LINES

    @Property(str, notify=changed)
    def numbered(self) -> str:
        """The thoughts of the time that is shown, a line each."""
        return "\n".join(f"{one.number}. {one.words}" for one in self._thoughts.rows)

    @property
    def undo_words(self) -> str:
        return self._undo.words

    @property
    def undo_fraction(self) -> float:
        return self._undo.fraction

    # ---------- what is shown ----------
    def refresh(self) -> None:
        access = self.writing_access()
        if access is not None:
            self._show(self._stored(access))

    def clear(self) -> None:
        for rows in (self._themes, self._times, self._thoughts):
            rows.show([])
        self._undo.forget()
        self._question = self._theme = self._before = ""
        self._trouble = NO_TEXT
        self.changed.emit()

    def visitor_gone(self) -> None:
        super().visitor_gone()
        self._theme_id, self._years = "", 0

    def tick(self) -> None:
        self.changed.emit()  # the dial of the undo runs out

    def _stored(self, access: CompanyAccess) -> FutureMap:
        db = self.services.hub_db
        return future_map(db, access.organisation_id, current_templates(db).theme)

    def _row(self, found: FutureMap) -> FutureRow:
        """That of the chosen theme; the first one, while none is."""
        return next((one for one in found.rows if one.theme == self._theme_id), found.rows[0])

    def _show(self, found: FutureMap) -> None:
        language, row = self.context.language(), self._row(found)
        self._theme_id, self._theme = row.theme, row.name.in_language(language)
        asked = {one.id: one.question.in_language(language) for one in current_templates(self.services.hub_db).theme}
        self._question = asked.get(row.theme, self._theme)
        self._themes.show(theme_rows(found, row.theme, language))
        year = self.services.clock.now().astimezone(self.services.tz).year
        self._times.show(time_rows(row, year, self._panel.format))
        lines = row.cells[YEARS.index(self._years)].lines
        self._thoughts.show([ThoughtRow(str(at), words, at + 1) for at, words in enumerate(lines)])
        self.changed.emit()

    # ---------- the way through the pages ----------
    @Slot(str)
    def chooseTheme(self, key: str) -> None:
        self._theme_id = key
        self.refresh()

    @Slot(str)
    def openTime(self, key: str) -> None:
        """The thoughts of a time; where there is none yet, the first one is typed at once."""
        self._years = int(key)
        self._undo.forget()
        self.refresh()
        if self._thoughts.count:
            self.context.go("map_thoughts")
        else:
            self.addThought()

    @Slot()
    def addThought(self) -> None:
        self._type("")

    @Slot(str)
    def changeThought(self, key: str) -> None:
        thought = next((one.words for one in self._thoughts.rows if one.key == key), None)
        if thought is not None:
            self._type(thought)

    def _type(self, before: str) -> None:
        self._before, self._trouble = before, NO_TEXT
        self.changed.emit()
        self.context.go("map_thought")

    # ---------- changes ----------
    @Slot(str)
    def take(self, typed: str) -> None:
        """Store what was typed, as a new thought or instead of the one before; what is refused stays in the field."""
        words, was_first, before = clean_text(typed, LINE_MAX + 1), self._thoughts.count == 0, self._before
        if not words:
            self._refuse(lambda: translate("MapFuture", "Write at least one word."))
            return
        try:
            self._put(lambda lines: _with(lines, before, words))
        except ChangedMeanwhileError as error:
            self._before = ""  # what was typed is a new thought, if it is sent once more
            self._refuse(partial(reason_text, error.reason))
        except WorldError as error:
            self._refuse(partial(error_text, error))
        else:
            self._undo.forget()
            self._before, self._trouble = "", NO_TEXT
            self.context.go("map_future" if was_first else "map_thoughts")

    @Slot()
    def remove(self) -> None:
        """Remove the thought that is being changed; it can be taken back for some seconds."""
        removed, shown = self._before, [one.words for one in self._thoughts.rows]
        at = shown.index(removed) if removed in shown else 0
        with self.problems_shown():
            self._put(lambda lines: _with(lines, removed, ""))
            self._undo.offer(
                lambda: translate("MapFuture", "Removed."),
                lambda: self._put(lambda lines: (*lines[:at], removed, *lines[at:])),
            )
            self._before, self._trouble = "", NO_TEXT
            self.context.go("map_thoughts")

    @Slot()
    def undo(self) -> None:
        with self.problems_shown():
            self._undo.run()
        self.changed.emit()

    def _put(self, change: Callable[[Thoughts], Thoughts]) -> None:
        """Change the thoughts of the time that is shown. Raises ReasonError, StoreError."""
        access = self.company.access()
        if access is None:
            raise NotAllowedError(Reason(ReasonCode.COMPANY_CODE_OVER))
        found, at = self._stored(access), YEARS.index(self._years)
        row = self._row(found)
        cells = (*row.cells[:at], Cell(change(row.cells[at].lines)), *row.cells[at + 1 :])
        rows = tuple(replace(one, cells=cells) if one.theme == row.theme else one for one in found.rows)
        put_future_map(self.services.hub_db, self.services.clock, access, replace(found, rows=rows))
        self.refresh()

    def _refuse(self, words: LiveText) -> None:
        self._trouble = words
        self.changed.emit()


def _with(lines: Thoughts, before: str, words: str) -> Thoughts:
    """With `words` instead of `before`. before: empty for a new one. words: empty to remove it.

    Raises ChangedMeanwhileError if there is no such thought any more.
    """
    if not before:
        return (*lines, words)
    if before not in lines:
        raise ChangedMeanwhileError(Reason(ReasonCode.SETTING_CHANGED_MEANWHILE))
    at = lines.index(before)
    return (*lines[:at], *filter(None, (words,)), *lines[at + 1 :])
