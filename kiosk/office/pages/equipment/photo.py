"""The photo of equipment: sent, refused beside its field, removed, shown (W4)."""

from dataclasses import replace

from kiosk.base.errors import ReasonError
from kiosk.hub.settings.equipment_settings import Equipment
from kiosk.hub.settings.pictures.outline import PictureRefusedError
from kiosk.hub.settings.pictures.photo_table import photo_jpeg
from kiosk.hub.settings.pictures.photos import LARGEST_BYTES, set_photo
from kiosk.office.asking import Answer, Ask, NotFound, SeeOther, Sent
from kiosk.office.forms import Form, Typed, missing_file
from kiosk.office.pages.equipment.edit_form import edit_form
from kiosk.office.pages.equipment.item_page import found, item_shown, stored_equipment

PHOTO = "photo"
LARGEST_BODY = LARGEST_BYTES + 64 * 1024
"""Of the form with the file."""


def upload(ask: Ask) -> Answer:
    stored = stored_equipment(ask)
    if stored is None:
        return NotFound()
    missing = missing_file(ask, PHOTO)
    if missing:
        return _shown(ask, stored, Form({}, stored.version, errors={PHOTO: missing}))
    content = ask.files[PHOTO].content.read(LARGEST_BYTES + 1)
    return _set(ask, stored, content)


def remove(ask: Ask) -> Answer:
    stored = stored_equipment(ask)
    return NotFound() if stored is None else _set(ask, stored, None)


def show(ask: Ask) -> Answer:
    """The photo itself, by the hash of its bytes."""
    sha256 = ask.path["sha256"]
    jpeg = photo_jpeg(ask.hub.db, sha256)
    return NotFound() if jpeg is None else Sent(jpeg, "image/jpeg", f"{sha256}.jpg")


def _set(ask: Ask, stored: Equipment, content: bytes | None) -> Answer:
    hub, version = ask.hub, Typed(ask.form).version
    try:
        set_photo(hub.db, hub.clock, ask.staff_id, stored.id, content, version)
    except PictureRefusedError as error:
        return _shown(ask, stored, Form({}, version, errors={PHOTO: ask.words.reason(error.reason)}))
    except ReasonError as error:
        return _shown(ask, stored, replace(Form({}, stored.version).refused(ask, error), values={}))
    return SeeOther(f"/equipment/{stored.slug}", "saved" if content else "removed")


def _shown(ask: Ask, stored: Equipment, photo: Form) -> Answer:
    item = found(ask)
    if item is None:
        return NotFound()
    return item_shown(ask, item, edit=edit_form(ask, stored, photo=photo))
