"""What is printed on sheets of labels: the size that is chosen, and where labels are on the first sheet."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.office.asking import Ask
from kiosk.reports.label_sizes import SIZES, LabelSize

PREVIEW_PX_PER_MM = 4


@dataclass(frozen=True, slots=True)
class SizeChoice:
    """key: of SIZES. detail: what it is printed on."""

    key: str
    words: str
    detail: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class Sheet:
    """width_px, height_px: of one label as it is shown. mm: the size of the page.

    places: left, top, width and height in mm of its labels, and whether one is used.
    """

    sizes: tuple[SizeChoice, ...]
    size: str
    width_px: int
    height_px: int
    mm: tuple[float, float]
    places: tuple[tuple[float, float, float, float, bool], ...]


def sheet(ask: Ask, key: str, count: int) -> Sheet:
    """key: of SIZES. count: how many labels are wanted."""
    size = SIZES[key]
    return Sheet(
        sizes=tuple(SizeChoice(one, *size_words(ask, SIZES[one]), one == key) for one in SIZES),
        size=key,
        width_px=round(size.width_mm * PREVIEW_PX_PER_MM),
        height_px=round(size.height_mm * PREVIEW_PX_PER_MM),
        mm=size.page_mm,
        places=tuple(
            (left, top, size.width_mm, size.height_mm, number < count)
            for number, (left, top) in enumerate(size.places())
        ),
    )


def size_in(fields: Mapping[str, str], usual: str) -> str:
    """The size that is named; `usual` for another word."""
    size = fields.get("size", "")
    return size if size in SIZES else usual


def on_pages(ask: Ask, count: int, key: str) -> str:
    """Behind how many there are: on how many pages."""
    return ask.words.count(" on {n} page~ on {n} pages", -(-count // SIZES[key].per_page))


def size_words(ask: Ask, size: LabelSize) -> tuple[str, str]:
    """Of one label, and of what it is printed on."""
    words = f"{size.width_mm:.0f} × {size.height_mm:.0f} mm"
    if size.cut:
        return words, ask.words.of_kiosk("LabelsViewModel", "A4, to cut")
    if size.per_page > 1:
        return words, ask.words.of_kiosk("LabelsViewModel", "A4, %1 labels").replace("%1", str(size.per_page))
    return words, ask.words.of_kiosk("LabelsViewModel", "label printer")
