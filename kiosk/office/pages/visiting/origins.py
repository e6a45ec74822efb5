"""Schools and other places that classes and groups come from (W4)."""

from dataclasses import replace

from kiosk.hub.settings.door import DoorQuestions, Origin
from kiosk.hub.settings.slugs import slug_of
from kiosk.hub.visit_fields import OTHER_ORIGIN
from kiosk.office.forms import Typed
from kiosk.office.pages.visiting.entries import EntryList


def _read(typed: Typed, before: Origin | None, others: tuple[Origin, ...]) -> Origin:
    """Visits keep the short name: it never changes."""
    name = typed.texts("name")
    return Origin(slug=before.slug if before else _free_slug(name.fi, others), name=name)


def _free_slug(name: str, others: tuple[Origin, ...]) -> str:
    taken = {OTHER_ORIGIN, *(one.slug for one in others)}
    stem, number = slug_of(name), 1
    slug = stem
    while slug in taken:
        number += 1
        slug = f"{stem}-{number}"
    return slug


ORIGINS = EntryList(
    setting=DoorQuestions,
    name="origins",
    template="visiting/origin.html",
    add_words="Add a place",
    entries=lambda door: door.origins,
    with_entries=lambda door, origins: replace(door, origins=origins),
    read=_read,
    title=lambda ask, origin: origin.name.in_language(ask.language),
    own_fields=(("slug", "name.fi"), ("origins", "name.fi")),
)
