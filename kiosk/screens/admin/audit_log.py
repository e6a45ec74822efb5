"""The log for an admin: who changed, looked at or was stopped from what, newest first, a page at a time (P7, W4)."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from functools import partial

from kiosk.base.errors import WorldError
from kiosk.hub import audit_log
from kiosk.hub.audit_actions import Deed
from kiosk.hub.audit_log import AuditFilter, AuditLine
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.qt import QmlElement, QmlUncreatable, QObject, Signal, Slot, constant, exposed, translate
from kiosk.screens.session.pages import routes_of
from kiosk.screens.text.audit_words import action_words, subject_words, value_words
from kiosk.screens.text.equipment_labels import day_words
from kiosk.screens.text.formats import clock_words, number_words
from kiosk.screens.text.reasons import error_text

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

PERIODS = (0, 1, 7)
"""Days that are shown, today among them; 0: all."""
SYMBOLS = {Deed.CHANGED: "pencil", Deed.LOOKED: "eye", Deed.STOPPED: "warn"}


@dataclass(frozen=True, slots=True)
class LogRow:
    key: str
    when: str
    who: str
    deed: str
    symbol: str
    stopped: bool
    about: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class DeedRow:
    key: str  # a Deed, or empty for all
    words: str
    count: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class LogView:
    who: str = ""
    period: str = ""
    tally: str = ""
    newer: bool = False
    older: bool = False


@QmlElement
@QmlUncreatable("made by the shell")
class AuditLogViewModel(ViewModel):
    routes = routes_of("audit_log")
    changed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._rows = RowModel(LogRow, self)
        self._deeds = RowModel(DeedRow, self)
        self._deed: Deed | None = None
        self._staff_id: str | None = None
        self._days = 0
        self._first = 1
        self._size = 6
        self._view = LogView()

    rows = constant(RowModel, "_rows")
    deeds = constant(RowModel, "_deeds")  # all, changed, looked, stopped, with how many there are
    who = exposed(str, "_view.who", changed)  # whose actions are shown
    period = exposed(str, "_view.period", changed)
    tally = exposed(str, "_view.tally", changed)  # which lines of how many
    newer = exposed(bool, "_view.newer", changed)
    older = exposed(bool, "_view.older", changed)

    def page_opened(self, page: str) -> None:
        self._deed, self._staff_id, self._days, self._first = None, None, 0, 1
        self.refresh()

    @Slot(int)
    def fit(self, lines: int) -> None:
        """So many lines have room on the page."""
        if lines >= 1 and lines != self._size:
            self._size = lines
            self.refresh()

    @Slot(str)
    def chooseDeed(self, key: str) -> None:
        self._deed = Deed(key) if key else None
        self._from_the_newest()

    @Slot()
    def nextPerson(self) -> None:
        """Everybody, then each person by name, then everybody again."""
        ids = [None, *(one.id for one in self.services.staff.members())]
        place = ids.index(self._staff_id) if self._staff_id in ids else 0
        self._staff_id = ids[(place + 1) % len(ids)]
        self._from_the_newest()

    @Slot()
    def nextPeriod(self) -> None:
        self._days = PERIODS[(PERIODS.index(self._days) + 1) % len(PERIODS)]
        self._from_the_newest()

    @Slot(int)
    def turn(self, pages: int) -> None:
        """Older lines, or newer ones with -1."""
        self._first = max(1, self._first + pages * self._size)
        self.context.restart_timeout()
        self.refresh()

    def refresh(self) -> None:
        services = self.services
        member = self.context.session.member
        if member is None or not member.may_set_up or not self.is_active:
            return
        wanted = AuditFilter(staff_id=self._staff_id, deed=self._deed, since=self._since())
        try:
            page = audit_log.read(
                services.hub_db, services.clock, wanted, by=member.staff_id, first=self._first, size=self._size
            )
            counts = audit_log.counts(services.hub_db, services.clock, wanted, by=member.staff_id)
        except WorldError as error:
            self.context.show_problem(partial(error_text, error))
            return
        self._rows.show([self._row(number, line) for number, line in enumerate(page.lines, page.first)])
        self._show_deeds(counts)
        last = page.first + len(page.lines) - 1
        self._view = LogView(
            who=self._who(),
            period=_period_words(self._days),
            tally=f"{page.first}–{last}/{number_words(page.total, 0, self.context.language())}",
            newer=page.first > 1,
            older=last < page.total,
        )
        self.changed.emit()

    def _from_the_newest(self) -> None:
        self._first = 1
        self.context.restart_timeout()
        self.refresh()

    def _since(self) -> datetime | None:
        if not self._days:
            return None
        today = self.services.clock.now().astimezone(self.services.tz).date()
        return datetime.combine(today - timedelta(days=self._days - 1), time(), self.services.tz)

    def _who(self) -> str:
        names = {one.id: one.name for one in self.services.staff.members()}
        return names.get(self._staff_id or "", "") or translate("AuditLog", "everybody")

    def _show_deeds(self, counts: dict[Deed, int]) -> None:
        words = {
            None: (translate("AuditLog", "All"), sum(counts.values())),
            Deed.CHANGED: (translate("AuditLog", "Changes"), counts[Deed.CHANGED]),
            Deed.LOOKED: (translate("AuditLog", "Looks"), counts[Deed.LOOKED]),
            Deed.STOPPED: (translate("AuditLog", "Stopped"), counts[Deed.STOPPED]),
        }
        language = self.context.language()
        self._deeds.show(
            [
                DeedRow(deed or "", name, number_words(count, 0, language), deed is self._deed)
                for deed, (name, count) in words.items()
            ]
        )

    def _row(self, number: int, line: AuditLine) -> LogRow:
        tz, language = self.services.tz, self.context.language()
        return LogRow(
            key=str(number),
            when=f"{day_words(line.at, tz, language)} {clock_words(line.at, tz, language)}",
            who=line.staff_name or translate("AuditLog", "the hub"),
            deed=action_words(line.action),
            symbol=SYMBOLS[line.deed],
            stopped=line.deed is Deed.STOPPED,
            about=subject_words(line),
            before=value_words(line, line.before, tz, language),
            after=value_words(line, line.after, tz, language),
        )


def _period_words(days: int) -> str:
    return {
        0: translate("AuditLog", "all times"),
        1: translate("AuditLog", "today"),
        7: translate("AuditLog", "7 days"),
    }[days]
