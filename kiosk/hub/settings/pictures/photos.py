"""Photos of equipment: bounded, turned upright, and made anew: nothing of the file but its picture is kept.

What a camera writes beside the picture, such as the place and the time, is gone with the file.
"""

import hashlib
import io
import struct
import warnings
from dataclasses import dataclass, replace

from sqlite_utils import Database

from kiosk.base.clock import Clock
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.permissions import Role, require_role
from kiosk.hub.settings.changes import as_seen
from kiosk.hub.settings.equipment_settings import Equipment, equipment, update_equipment
from kiosk.hub.settings.pictures.outline import PictureRefusedError
from kiosk.hub.settings.pictures.photo_table import drop_unused, keep_photo

LARGEST_BYTES = 20_000_000
MOST_PIXELS = 50_000_000
LARGEST_PX = (1280, 960)
FORMATS = ("JPEG", "PNG", "WEBP")
_QUALITY = 82
_BROKEN = (OSError, SyntaxError, ValueError, EOFError, IndexError, struct.error)
"""What Pillow raises for files that are not whole."""


@dataclass(frozen=True, slots=True)
class Photo:
    """A JPEG that was made here. sha256: of its bytes."""

    sha256: str
    width_px: int
    height_px: int
    jpeg: bytes


def made_anew(content: bytes) -> Photo:
    """The photo of a file. Takes some tenths of a second, and up to 200 MB for a moment. Raises PictureRefusedError."""
    from PIL import Image, ImageOps  # takes 6 MB, only needed for a new photo

    if len(content) > LARGEST_BYTES:
        raise PictureRefusedError(Reason(ReasonCode.PICTURE_TOO_LARGE))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            image = Image.open(io.BytesIO(content), formats=FORMATS)
        if image.width * image.height > MOST_PIXELS:
            raise PictureRefusedError(Reason(ReasonCode.PICTURE_TOO_LARGE))
        image.draft("RGB", LARGEST_PX)  # a JPEG is decoded in the size that is needed
        upright = ImageOps.exif_transpose(image)
        opaque = Image.new("RGB", upright.size, "white")
        opaque.paste(upright.convert("RGBA"), mask=upright.convert("RGBA").getchannel("A"))
        opaque.thumbnail(LARGEST_PX)
        out = io.BytesIO()
        opaque.save(out, "JPEG", quality=_QUALITY, optimize=True)
    except (Image.DecompressionBombWarning, Image.DecompressionBombError) as error:
        raise PictureRefusedError(Reason(ReasonCode.PICTURE_TOO_LARGE)) from error
    except _BROKEN as error:
        raise PictureRefusedError(Reason(ReasonCode.PICTURE_NOT_UNDERSTOOD)) from error
    return Photo(hashlib.sha256(out.getvalue()).hexdigest(), opaque.width, opaque.height, out.getvalue())


def set_photo(
    db: Database, clock: Clock, staff_id: str, equipment_id: str, content: bytes | None, seen_version: int
) -> Equipment:
    """Give equipment the photo of a file, or none; what nothing refers to any more is deleted.

    Raises NotAllowedError, PictureRefusedError, ChangedMeanwhileError.
    """
    photo = None if content is None else made_anew(content)
    with db.atomic():
        require_role(db, clock, staff_id, Role.ADMIN)
        before = as_seen(equipment(db, equipment_id), seen_version)
        if photo is not None:
            keep_photo(db, photo.sha256, (photo.width_px, photo.height_px), photo.jpeg)
        wanted = replace(before, picture=photo.sha256 if photo else "")
        after = update_equipment(db, clock, staff_id, before, wanted)
        drop_unused(db)
    return after
