"""Labels of equipment as a PDF: which, on which sheet, and how one looks (W4, S1)."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.hub import audit
from kiosk.office.asking import Answer, Ask, NotFound, Sent, Shown
from kiosk.office.forms import ON
from kiosk.reports.contents import Label, equipment_labels
from kiosk.reports.drawn_apart import label_pdf_apart, label_png_apart
from kiosk.reports.label_sizes import SIZES, LabelSize

USUAL = "a4-70x37"
PREVIEW_PX_PER_MM = 4
_FIELD = "equipment."


@dataclass(frozen=True, slots=True)
class SizeChoice:
    """key: of SIZES. detail: what it is printed on."""

    key: str
    words: str
    detail: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class ZoneChoice:
    """items: field, name, and whether its label is wanted."""

    name: str
    items: tuple[tuple[str, str, bool], ...]


@dataclass(frozen=True, slots=True)
class LabelsPage:
    """sample: what stands on the label that is shown; None without equipment. width_px, height_px: as it is shown.

    sheet: the size of the page in mm. places: left, top, width and height in mm of its labels, and whether one is used.
    """

    sizes: tuple[SizeChoice, ...]
    size: str
    zones: tuple[ZoneChoice, ...]
    sample: Label | None
    width_px: int
    height_px: int
    sheet: tuple[float, float]
    places: tuple[tuple[float, float, float, float, bool], ...]
    counted: str
    problem: str


def show(ask: Ask) -> Answer:
    return _page(ask, _size_in(ask.query))


def make(ask: Ask) -> Answer:
    """The labels that were ticked; how many is in the log."""
    hub, size = ask.hub, _size_in(ask.form)
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
    return Sent(label_png_apart(labels[0], _size_in(ask.query)), "image/png", "label.png")


def _page(ask: Ask, key: str, problem: str = "") -> Shown:
    t, size, labels = ask.words, SIZES[key], _labels(ask)
    count, pages = len(labels), -(-len(labels) // size.per_page)
    page = LabelsPage(
        sizes=tuple(SizeChoice(one, *_size_words(ask, SIZES[one]), one == key) for one in SIZES),
        size=key,
        zones=_zones(ask, is_on=not problem),
        sample=labels[0] if labels else None,
        width_px=round(size.width_mm * PREVIEW_PX_PER_MM),
        height_px=round(size.height_mm * PREVIEW_PX_PER_MM),
        sheet=size.page_mm,
        places=_places(size, count),
        counted=t.count("{n} label~{n} labels", count) + t.count(" on {n} page~ on {n} pages", pages),
        problem=problem,
    )
    return Shown("labels.html", page, 422 if problem else 200, t("Labels"))


def _labels(ask: Ask, slugs: set[str] | None = None) -> list[Label]:
    return equipment_labels(ask.hub.equipment, ask.facts.language, slugs or ())


def _size_in(fields: Mapping[str, str]) -> str:
    size = fields.get("size", "")
    return size if size in SIZES else USUAL


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


def _size_words(ask: Ask, size: LabelSize) -> tuple[str, str]:
    words = f"{size.width_mm:.0f} × {size.height_mm:.0f} mm"
    if size.cut:
        return words, ask.words.of_kiosk("LabelsViewModel", "A4, to cut")
    if size.per_page > 1:
        return words, ask.words.of_kiosk("LabelsViewModel", "A4, %1 labels").replace("%1", str(size.per_page))
    return words, ask.words.of_kiosk("LabelsViewModel", "label printer")


def _places(size: LabelSize, count: int) -> tuple[tuple[float, float, float, float, bool], ...]:
    return tuple(
        (left, top, size.width_mm, size.height_mm, number < count) for number, (left, top) in enumerate(size.places())
    )
