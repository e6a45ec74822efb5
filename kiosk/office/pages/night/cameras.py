"""The printers' camera images, each with its age; an old one is never shown as the present."""

from dataclasses import dataclass

from kiosk.base.formats import OLD_AFTER_S
from kiosk.office.asking import Answer, Ask, NotFound, Sent, Shown
from kiosk.office.pages.printers import printer_view
from kiosk.office.text.state_words import ago_words
from kiosk.printroom.overview import IMAGE_SHOWN_S, PrinterView, read_camera_image

_KINDS = ((b"\xff\xd8\xff", "image/jpeg"), (b"\x89PNG\r\n\x1a\n", "image/png"))
"""By the first bytes: a camera is not asked what it sends."""


@dataclass(frozen=True, slots=True)
class CameraRow:
    """image: its address; empty: there is none that may be shown. taken: when the last one was taken."""

    slug: str
    name: str
    image: str
    turn: str
    age: str
    is_old: bool
    taken: str


@dataclass(frozen=True, slots=True)
class CamerasPage:
    cameras: tuple[CameraRow, ...]
    silent: bool


def show(ask: Ask) -> Answer:
    silent = ask.hub.overview.silence() is not None
    found = (camera_row(ask, view, is_silent=silent) for view in ask.hub.overview.printers())
    page = CamerasPage(tuple(row for row in found if row is not None), silent)
    return Shown("cameras.html", page, title=ask.words("Cameras"))


def image(ask: Ask) -> Answer:
    """The newest image itself, while it may be shown."""
    view = printer_view(ask)
    found = None if view is None else read_camera_image(ask.hub.live_path, view.id)
    if found is None or (ask.now - found.at).total_seconds() > IMAGE_SHOWN_S:
        return NotFound()
    kind = next((kind for begin, kind in _KINDS if found.image.startswith(begin)), None)
    return NotFound() if kind is None else Sent(found.image, kind, f"{ask.path['slug']}.{kind[6:]}", is_shown=True)


def camera_row(ask: Ask, view: PrinterView, *, is_silent: bool) -> CameraRow | None:
    """None: it has no camera, or one that has sent nothing yet."""
    if view.camera_image_at is None:
        return None
    at, age_s = view.camera_image_at, max(0.0, (ask.now - view.camera_image_at).total_seconds())
    stored = read_camera_image(ask.hub.live_path, view.id) if age_s <= IMAGE_SHOWN_S else None
    return CameraRow(
        slug=view.slug,
        name=view.name,
        image=f"/cameras/{view.slug}/image?{at.timestamp():.0f}" if stored else "",
        turn=stored.turn if stored else "",
        age=ago_words(age_s, ask.words),
        is_old=is_silent or age_s > OLD_AFTER_S,
        taken=ask.clock(at),
    )
