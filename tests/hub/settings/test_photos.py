"""Photos of equipment: made anew, bounded, and deleted when nothing refers to them."""

import io

import pytest
from PIL import Image
from sqlite_utils import Database

from kiosk.base.reason import ReasonCode
from kiosk.hub.settings.equipment_settings import all_equipment
from kiosk.hub.settings.pictures.outline import PictureRefusedError
from kiosk.hub.settings.pictures.photo_table import photo_jpeg
from kiosk.hub.settings.pictures.photos import LARGEST_BYTES, LARGEST_PX, made_anew, set_photo
from tests.hub.conftest import HandClock

ORIENTATION, DESCRIPTION = 0x0112, 0x010E


def _file(size: tuple[int, int] = (40, 20), kind: str = "JPEG", *, turned: bool = False) -> bytes:
    image, out = Image.new("RGB", size, "red"), io.BytesIO()
    exif = image.getexif()
    exif[DESCRIPTION] = "Maija's garden"
    exif[ORIENTATION] = 6 if turned else 1
    image.save(out, kind, exif=exif)
    return out.getvalue()


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_nothing_of_a_file_is_kept_but_its_picture(kind: str) -> None:
    """W4, P8: what a camera writes beside it is gone; it stands upright, and is no larger than a screen."""
    assert b"garden" in _file(kind=kind)
    photo = made_anew(_file((2000, 1000), kind, turned=True))
    shown = Image.open(io.BytesIO(photo.jpeg))
    assert shown.format == "JPEG"
    assert shown.size == (photo.width_px, photo.height_px) == (480, 960)
    assert not shown.getexif()
    assert b"garden" not in photo.jpeg
    assert all(side <= most for side, most in zip(shown.size, LARGEST_PX, strict=True))


def test_what_is_no_photo_is_refused() -> None:
    """W4: broken, of another kind, too many bytes or pixels, which a small file may hold."""
    bomb = io.BytesIO()
    Image.new("1", (20_000, 20_000)).save(bomb, "PNG")
    for content, code in (
        (b"", ReasonCode.PICTURE_NOT_UNDERSTOOD),
        (b"<svg/>", ReasonCode.PICTURE_NOT_UNDERSTOOD),
        (_file()[:200], ReasonCode.PICTURE_NOT_UNDERSTOOD),
        (_file(kind="PNG")[:60], ReasonCode.PICTURE_NOT_UNDERSTOOD),
        (_file(kind="GIF"), ReasonCode.PICTURE_NOT_UNDERSTOOD),
        (bomb.getvalue(), ReasonCode.PICTURE_TOO_LARGE),
        (b" " * (LARGEST_BYTES + 1), ReasonCode.PICTURE_TOO_LARGE),
    ):
        with pytest.raises(PictureRefusedError) as refused:
            made_anew(content)
        assert refused.value.reason.code is code


def test_a_photo_goes_with_the_equipment(db: Database, clock: HandClock, admin: str) -> None:
    """W4: two may share one; the last one takes it away."""
    first, second = (one for one in all_equipment(db) if one.kind == "vr")
    first, second = (set_photo(db, clock, admin, one.id, _file(), one.version) for one in (first, second))
    assert first.picture == second.picture != ""
    assert photo_jpeg(db, first.picture) is not None
    set_photo(db, clock, admin, first.id, None, first.version)
    assert photo_jpeg(db, second.picture) is not None
    set_photo(db, clock, admin, second.id, None, second.version)
    assert photo_jpeg(db, second.picture) is None
