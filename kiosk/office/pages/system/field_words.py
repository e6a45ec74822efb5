"""What is set, in words: the names of settings and things, their fields as on their own pages, services of printers."""

from collections.abc import Iterator, Mapping
from typing import Any

from kiosk.base.formats import number_words
from kiosk.hub.equipment.details import Words as ThreeTexts
from kiosk.hub.settings.pack.pack_trial import TrialChange
from kiosk.office.asking import Ask
from kiosk.office.pages import settings_hub
from kiosk.office.pages.equipment import edit_form
from kiosk.office.pages.maturity import content_page
from kiosk.office.pages.plan import plan_page
from kiosk.office.pages.printing import printer_settings
from kiosk.office.pages.system import alarm_channels
from kiosk.office.pages.visiting import retention

SERVICE = "service"
"""The kind of a change that asks for a service of a printer."""
_KINDS = {
    "hub": "The hub",
    "hours": "Hours of the week",
    "start": "First screen",
    "door": "Questions at the door",
    "use": "Use of equipment",
    "night": "The night wall",
    "retention": "How long data is kept",
    "alarms": "Times of alarms",
    "floor_plan": "Floor plan",
    "maturity": "Digital map",
    "print_desk": "Print desk",
    "templates": "Templates",
    "exceptional_day": "Exceptional day",
    "equipment_kind": "Kind of equipment",
    "zone": "Zone",
    "equipment": "Piece of equipment",
    "printer": "Printer",
    SERVICE: "Service of a printer",
}
_FIELDS = {
    **settings_hub.LABELS,
    "alarms": alarm_channels.LABELS,
    "floor_plan": plan_page.LABELS,
    "maturity": content_page.FILES,
    "retention": retention.LABELS,
    "equipment": edit_form.LABELS,
    "printer": printer_settings.LABELS,
    "zone": {"name": "Name", "area": "Place on the plan"},
}


def kind_words(ask: Ask, kind: str) -> str:
    """kind: of a `TrialChange`."""
    return ask.words(_KINDS.get(kind, "Setting"))


def thing_name(ask: Ask, change: TrialChange) -> str:
    """The name of a thing as people know it, else its slug or day; a service with its printer; empty for a setting."""
    if change.kind == SERVICE:
        return f"{change.equipment}: {change.after['name']}"
    name: Any = change.after.get("name") if change.name and isinstance(change.after, dict) else None
    if isinstance(name, list) and len(name) == len(ThreeTexts._fields):
        return ThreeTexts(*name).in_language(ask.language)
    return name if isinstance(name, str) else change.equipment or change.name


def service_words(ask: Ask, service: Mapping[str, Any]) -> Iterator[str]:
    """How often it is asked for, and what is ticked then. service: the JSON value of a `NewService`."""
    t = ask.words
    often = [
        t.count(words, every, every=number_words(every, 0, ask.language))
        for words, every in (
            ("every hour of printing~every {every} h of printing", service["every_hours"]),
            ("every day~every {every} days", service["every_days"]),
        )
        if every is not None
    ]
    yield often[0] if len(often) == 1 else t("{hours} or {days}, whichever comes first", hours=often[0], days=often[1])
    if service["steps"]:
        yield t("Steps: {steps}", steps=" · ".join(service["steps"]))


def field_words(ask: Ask, kind: str, field: str) -> str:
    """As on the page where it is set; a field that has no words there by its own name."""
    english = _FIELDS.get(kind, {}).get(field, "")
    return ask.words(english) if english else field
