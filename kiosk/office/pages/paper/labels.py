"""Labels of equipment as a PDF: which, on which sheet, and how one looks (W4, S1)."""

from dataclasses import dataclass

from kiosk.hub import audit
from kiosk.office.asking import Answer, Ask, NotFound, Sent, Shown
from kiosk.office.forms import ON
from kiosk.office.pages.paper.sheets import Sheet, on_pages, sheet, size_in
from kiosk.reports.contents import Label
from kiosk.reports.drawn_apart import label_pdf_apart, label_png_apart
from kiosk.reports.hub_labels import equipment_labels

USUAL = "a4-70x37"
_FIELD = "equipment."


@dataclass(frozen=True, slots=True)
class ZoneChoice:
    """items: field, name, and whether its label is wanted."""

    name: str
    items: tuple[tuple[str, str, bool], ...]


@dataclass(frozen=True, slots=True)
class LabelsPage:
    """sample: what stands on the label that is shown; None without equipment."""

    sheet: Sheet
    zones: tuple[ZoneChoice, ...]
    sample: Label | None
    counted: str
    problem: str


def show(ask: Ask) -> Answer:
    return _page(ask, size_in(ask.query, USUAL))


def make(ask: Ask) -> Answer:
    """The labels that were ticked; how many is in the log."""
    hub, size = ask.hub, size_in(ask.form, USUAL)
    slugs = {name.removeprefix(_FIELD) for name, value in ask.form.items() if name.startswith(_FIELD) and value == ON}
    labels = _labels(ask, slugs) if slugs else []
    if not labels:
        return _page(ask, size, problem=ask.words("Tick at least one."))
    pdf = label_pdf_apart(labels, size)
    audit.record(hub.db, hub.clock, ask.staff_id, "print labels", detail=str(len(labels)))
    return Sent(pdf, "application/pdf", f"kiosk-labels-{size}.pdf")


def preview(ask: Ask) -> Answer:
    """The first label as a picture."""
    labels = _labels(ask)
    if not labels:
        return NotFound()
    return Sent(label_png_apart(labels[0], size_in(ask.query, USUAL)), "image/png", "label.png")


def _page(ask: Ask, key: str, problem: str = "") -> Shown:
    t, labels = ask.words, _labels(ask)
    page = LabelsPage(
        sheet=sheet(ask, key, len(labels)),
        zones=_zones(ask, is_on=not problem),
        sample=labels[0] if labels else None,
        counted=t.count("{n} label~{n} labels", len(labels)) + on_pages(ask, len(labels), key),
        problem=problem,
    )
    return Shown("paper/labels.html", page, 422 if problem else 200, t("Labels"))


def _labels(ask: Ask, slugs: set[str] | None = None) -> list[Label]:
    return equipment_labels(ask.hub.equipment, ask.facts.language, slugs or ())


def _zones(ask: Ask, *, is_on: bool) -> tuple[ZoneChoice, ...]:
    found = ask.hub.equipment.zones(with_staff_only=True)
    return tuple(
        ZoneChoice(
            zone.name(ask.language),
            tuple((f"{_FIELD}{item.slug}", item.name_in(ask.language), is_on) for item in zone.items),
        )
        for zone in found
        if zone.items
    )
