"""Puts the guidebook together: its pages in their order, each with its facts, for the template `guidebook`."""

from typing import Any

from sqlite_utils import Database

from kiosk.base.clock import Clock
from kiosk.reports.guidebook.facts import day_words, facts_of, what_it_has
from kiosk.reports.guidebook.found import FoundHub
from kiosk.reports.guidebook.kind_pages import kind_page
from kiosk.reports.guidebook.pictures import tool_wall
from kiosk.reports.guidebook.shows import shown
from kiosk.reports.guidebook.texts import (
    BookTexts,
    PageText,
    ZoneText,
    book_texts,
    filled,
    is_there,
    shown_line,
)
from kiosk.reports.typeset.document import Document

_FIRST_PAGE = 3
"""After the cover and the contents."""
_KINDS_AFTER = "check_in"
"""The last page before the equipment."""


def guidebook(db: Database, clock: Clock, language: str, backup_days: int | None = None) -> Document:
    """The book of a hub, to be set in type. language: fi, sv or en. backup_days: see `FoundHub`."""
    found, texts = FoundHub(db, clock.now(), backup_days), book_texts(language)
    book = Book(found, texts)
    title = filled(texts.book["title"], book.facts)
    return Document(template="guidebook", title=title, language=language, made_at=clock.now(), data=book.data(title))


class Book:
    """One edition: what the hub has decides which pages, facts and lines there are."""

    def __init__(self, found: FoundHub, texts: BookTexts) -> None:
        self._found, self._texts = found, texts
        self._has = what_it_has(found)
        self.facts = facts_of(found, texts)

    def data(self, title: str) -> dict[str, Any]:
        """As the template reads it."""
        pages, book = self._pages(), self._texts.book
        return {
            "title": title,
            "hub": self._found.settings.hub.name,
            "subtitle": book["subtitle"],
            "edition": book["edition"].replace("{day}", day_words(self._found.today.isoformat(), self._texts.language)),
            "edition_note": book["edition_note"],
            "funded": book["funded"] if "eu" in self._has else "",
            "contents": book["contents"],
            "copying": book["copying"],
            "tiles": tool_wall(self._found),
            "chapters": self._chapters(pages),
            "pages": pages,
        }

    def _pages(self) -> list[dict[str, Any]]:
        pages = []
        for page in self._texts.pages:
            if is_there(page.condition, self._has):
                pages.append(self._page(page))
            if page.id == _KINDS_AFTER:
                kinds = (kind_page(kind, self._found, self._texts) for kind in self._found.kinds)
                pages += [{**one, "chapter": "equipment"} for one in kinds]
        chapters = list(dict.fromkeys(one["chapter"] for one in pages))
        names = self._texts.book["chapters"]
        for one in pages:
            form = str(self._texts.book["chapter"]).replace("{n}", str(chapters.index(one["chapter"]) + 1))
            one["eyebrow"] = form.replace("{name}", names[one["chapter"]])
        return pages

    def _chapters(self, pages: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """For the contents: each chapter with its pages and their numbers."""
        chapters: dict[str, list[list[Any]]] = {}
        for number, one in enumerate(pages, _FIRST_PAGE):
            chapters.setdefault(one["chapter"], []).append([one["title"], number])
        names = self._texts.book["chapters"]
        return [
            {"name": names[chapter][:1].upper() + names[chapter][1:], "pages": of_it}
            for chapter, of_it in chapters.items()
        ]

    def _page(self, page: PageText) -> dict[str, Any]:
        facts = [[one.title, filled(one.text, self.facts)] for one in page.facts if is_there(one.condition, self._has)]
        zones = [self._zone(one) for one in page.zones if is_there(one.condition, self._has)]
        return {
            "id": page.id,
            "chapter": page.chapter,
            "title": filled(page.title, self.facts),
            "lead": filled(page.lead, self.facts),
            "tile": "",
            "facts": facts,
            "zones": zones,
            "copy": filled(page.copy, self.facts),
        }

    def _zone(self, zone: ZoneText) -> dict[str, Any]:
        if zone.show:
            return {"title": zone.title, **shown(zone.show, self._found, self._texts, self._has)}
        if zone.rows:
            lines = ((shown_line(name, self._has), text) for name, text in zone.rows)
            rows = [[name, self._line(text)] for name, text in lines if name is not None]
            return {"title": zone.title, "kind": "rows", "rows": [one for one in rows if one[1]]}
        if zone.timed:
            timed = ((shown_line(words, self._has), minutes) for words, minutes in zone.timed)
            items = [[filled(words, self.facts), minutes] for words, minutes in timed if words is not None]
            minutes_in_all = sum(minutes for words, minutes in zone.timed if shown_line(words, self._has) is not None)
            total = [self._texts.words("total"), minutes_in_all]
            return {"title": zone.title, "kind": "timed", "items": items, "total": total}
        if zone.steps:
            return {"title": zone.title, "kind": "steps", "items": [one for one in map(self._line, zone.steps) if one]}
        return {"title": zone.title, "kind": "text", "text": filled(zone.text, self.facts)}

    def _line(self, text: str) -> str:
        """Empty: it is left out."""
        line = shown_line(text, self._has)
        return "" if line is None else filled(line, self.facts)
