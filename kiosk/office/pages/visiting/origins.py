"""Schools and other places that classes and groups come from (W4)."""

from dataclasses import replace

from kiosk.hub.settings.door import DoorQuestions, Origin
from kiosk.hub.settings.slugs import first_free, slug_of
from kiosk.hub.visit_fields import OTHER_ORIGIN
from kiosk.office.forms import Typed
from kiosk.office.pages.visiting.entries import EntryList


def _read(typed: Typed, before: Origin | None, others: tuple[Origin, ...]) -> Origin:
    """Visits keep the short name: it never changes."""
    name = typed.texts("name")
    taken = {OTHER_ORIGIN, *(one.slug for one in others)}
    slug = before.slug if before else first_free(slug_of(name.fi), taken.__contains__)
    return Origin(slug=slug, name=name)


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
