"""Closing the hub at once: why, and until when; a press on the time closes it, with undo (W4)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.hub.equipment.details import Words
from kiosk.hub.opening_hours import Closure, Opening
from kiosk.hub.settings.closing_now import PREPARED, close_now, open_again, rest_of_day, take_back_closing
from kiosk.hub.settings.hours import ClosedNow
from kiosk.hub.settings.settings_table import read_setting
from kiosk.screens.host.staff_act import StaffActViewModel
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.undo import Undo
from kiosk.screens.kit.view_model import Context
from kiosk.screens.qt import QmlElement, QmlUncreatable, QObject, Signal, Slot, constant, exposed, translate
from kiosk.screens.session.opening_hours import hours_now
from kiosk.screens.session.pages import routes_of
from kiosk.screens.text.closing_words import reopens_words
from kiosk.screens.text.formats import clock_words, duration_words

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

HOURS = (1, 2)


@dataclass(frozen=True, slots=True)
class SentenceRow:
    key: str
    words: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class UntilRow:
    key: str
    words: str
    detail: str


@dataclass(frozen=True, slots=True)
class ClosedWords:
    """What holds while the hub is closed so; empty while it is not."""

    title: str = ""
    sentence: str = ""
    opens: str = ""


@QmlElement
@QmlUncreatable("made by the shell")
class CloseNowViewModel(StaffActViewModel):
    routes = routes_of("close_now")
    changed = Signal()

    def __init__(self, context: Context, undo: Undo, parent: QObject | None = None) -> None:
        super().__init__(context, undo, parent)
        self._sentences = RowModel(SentenceRow, self)
        self._untils = RowModel(UntilRow, self)
        self._sentence = 0
        self._ends: dict[str, datetime] = {}
        self._closed = ClosedWords()

    def refresh(self) -> None:
        opening, now = hours_now(self.services), self.services.clock.now()
        closing = opening.closure_at(now)
        self._closed = self._closed_now(closing, opening) if closing else ClosedWords()
        self._sentences.show(
            [SentenceRow(str(n), self._in_language(s), n == self._sentence) for n, s in enumerate(PREPARED)]
        )
        rows = list(self._until_rows(opening, now))
        self._ends = {row.key: ends_at for row, ends_at in rows}
        self._untils.show([row for row, _ in rows])
        self.changed.emit()

    def page_left(self) -> None:
        self._sentence = 0

    def _in_language(self, sentence: Words) -> str:
        return {"fi": sentence.fi, "sv": sentence.sv}.get(self.context.language(), sentence.en)

    def _until_rows(self, opening: Opening, now: datetime) -> Iterator[tuple[UntilRow, datetime]]:
        """Some hours, as long as that is before the end of the day; until closing time; the rest of the day."""
        closes_at = opening.last_closing_of_day(now) if opening.is_open(now) else None
        end_of_day = rest_of_day(opening, now)
        for hours in HOURS:
            ends_at = (now + timedelta(hours=hours)).replace(second=0, microsecond=0)
            if ends_at < (closes_at or end_of_day):
                yield self._until_row(f"{hours}h", duration_words(hours * 3600), opening, ends_at), ends_at
        if closes_at is not None and closes_at < end_of_day:
            until = clock_words(closes_at, opening.tz, self.context.language())
            words = translate("CloseNowViewModel", "Until %1").replace("%1", until)
            yield self._until_row("closing", words, opening, closes_at), closes_at
        words = translate("CloseNowViewModel", "The rest of the day")
        yield self._until_row("day", words, opening, end_of_day), end_of_day

    def _until_row(self, key: str, words: str, opening: Opening, ends_at: datetime) -> UntilRow:
        opens_at = ends_at if opening.is_open(ends_at) else opening.next_opening_at(ends_at)
        return UntilRow(
            key, words, reopens_words(opens_at, self.services.clock.now(), opening, self.context.language())
        )

    def _closed_now(self, closing: Closure, opening: Opening) -> ClosedWords:
        now, language = self.services.clock.now(), self.context.language()
        until = clock_words(closing.ends_at, opening.tz, language)
        same_day = closing.ends_at.astimezone(opening.tz).date() == now.astimezone(opening.tz).date()
        return ClosedWords(
            title=translate("CloseNowViewModel", "Closed until %1").replace("%1", until)
            if same_day
            else translate("CloseNowViewModel", "Closed for today"),
            sentence=closing.sentence(language),
            opens=reopens_words(opening.next_opening_at(now), now, opening, language),
        )

    @Slot(str)
    def chooseSentence(self, sentence: str) -> None:
        self._sentence = int(sentence)
        self.refresh()

    @Slot(str)
    def closeUntil(self, key: str) -> None:
        """Close the hub until the time of this row."""
        services = self.services
        before = read_setting(services.hub_db, ClosedNow).value
        with self.problems_shown():
            sentence, until = PREPARED[self._sentence], self._ends[key]
            made = close_now(services.hub_db, services.clock, self.staff_id, sentence, until)
            self.undoable.offer(
                lambda: translate("CloseNowViewModel", "The hub is closed now."),
                lambda: take_back_closing(services.hub_db, services.clock, self.staff_id, made.version, before),
            )
        self.refresh()

    @Slot()
    def reopen(self) -> None:
        with self.problems_shown():
            self.undoable.forget()
            open_again(self.services.hub_db, self.services.clock, self.staff_id)
        self.refresh()

    @Slot()
    def undo(self) -> None:
        self.take_back()

    sentences = constant(RowModel, "_sentences")
    untils = constant(RowModel, "_untils")
    closedTitle = exposed(str, "_closed.title", changed)  # empty while it is not closed so
    closedSentence = exposed(str, "_closed.sentence", changed)
    opens = exposed(str, "_closed.opens", changed)
    undoWords = exposed(str, "undo_words", changed)
    undoFraction = exposed(float, "undo_fraction", changed)
