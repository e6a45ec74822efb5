"""Files to take along: how the hub is now, what it says in public, the hub pack, the guidebook (W6, I16)."""

import json
from dataclasses import dataclass
from typing import Any

from kiosk.hub.office.acts import record_act
from kiosk.hub.permissions import Role
from kiosk.hub.settings.pack.exporting import export_pack
from kiosk.office.asking import Answer, Ask, NotFound, Sent, Shown
from kiosk.printroom.status.hub_status import StatusReader, as_json
from kiosk.printroom.status.space_api import space_api
from kiosk.reports.guidebook.book import guidebook
from kiosk.reports.guidebook.texts import LANGUAGES
from kiosk.reports.typeset.apart import typeset_apart

PATH = "/settings/downloads"
_JSON = "application/json"
_NAMES = {"fi": "suomi", "sv": "svenska", "en": "English"}
"""Languages by their own names."""


@dataclass(frozen=True, slots=True)
class DownloadsPage:
    """languages: of the guidebook, by their own names, that of the page first. problem: why a sent pack is none."""

    is_admin: bool
    has_space_api: bool
    languages: tuple[tuple[str, str], ...]
    problem: str


def show(ask: Ask) -> Answer:
    return page(ask)


def page(ask: Ask, problem: str = "") -> Shown:
    is_admin = ask.allows(Role.ADMIN)
    languages = sorted(_NAMES.items(), key=lambda one: one[0] != ask.language)
    shown = DownloadsPage(is_admin, ask.machine.space_api is not None, tuple(languages), problem)
    return Shown("downloads.html", shown, 422 if problem else 200, ask.words("Files to take along"))


def status(ask: Ask) -> Answer:
    """The same as `kiosk status --json`; no person is in it."""
    return _json(as_json(_reader(ask).read()), "status.json")


def public_status(ask: Ask) -> Answer:
    """What the hub tells everybody, by SpaceAPI."""
    if ask.machine.space_api is None:
        return NotFound()
    return _json(space_api(_reader(ask).read(), ask.machine.space_api), "spaceapi.json")


def pack(ask: Ask) -> Answer:
    """What is set, without persons and secrets."""
    record_act(ask.hub.db, ask.hub.clock, ask.staff_id, "export hub pack")
    return Sent(export_pack(ask.hub.db).encode(), _JSON, "hub-pack.json")


def guide(ask: Ask) -> Answer:
    """The guidebook of this hub in a language; no person is in it."""
    language = ask.path["language"]
    if language not in LANGUAGES:
        return NotFound()
    record_act(ask.hub.db, ask.hub.clock, ask.staff_id, "export guidebook", language)
    backups = ask.machine.backups
    book = guidebook(ask.hub.db, ask.hub.clock, language, backups.keep_days if backups else None)
    return Sent(typeset_apart(book), "application/pdf", f"guidebook-{language}.pdf")


def _reader(ask: Ask) -> StatusReader:
    return StatusReader(ask.hub.db, ask.hub.live, ask.hub.clock, ask.facts.name, ask.opening)


def _json(document: dict[str, Any], name: str) -> Sent:
    return Sent(json.dumps(document, ensure_ascii=False, indent=2).encode(), _JSON, name)
