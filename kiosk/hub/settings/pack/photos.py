"""The photos of a hub pack as they come in: each is made anew, as one that is sent in the office."""

import base64
import binascii
import hashlib
from collections.abc import Mapping

from sqlite_utils import Database

from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.settings.checks import SettingRefusedError
from kiosk.hub.settings.pictures.outline import PictureRefusedError
from kiosk.hub.settings.pictures.photo_table import keep_photo, photo_jpeg
from kiosk.hub.settings.pictures.photos import made_anew


class PhotosOfPack:
    """Stored with the first equipment that has them, in the transaction of the caller."""

    def __init__(self, db: Database, photos: Mapping[str, str]) -> None:
        """photos: see `HubPack`."""
        self._db, self._photos = db, photos
        self._stored: dict[str, str] = {}

    def stored(self, name: str) -> str:
        """The sha256 by which the photo of this name is stored now. Raises SettingRefusedError."""
        if name not in self._stored:
            self._stored[name] = name if photo_jpeg(self._db, name) is not None else self._made_anew(name)
        return self._stored[name]

    def _made_anew(self, name: str) -> str:
        try:
            content = base64.b64decode(self._photos[name], validate=True)
            if hashlib.sha256(content).hexdigest() != name:
                raise SettingRefusedError("photo", Reason(ReasonCode.PICTURE_NOT_UNDERSTOOD))
            photo = made_anew(content)
        except (KeyError, binascii.Error, ValueError) as error:
            raise SettingRefusedError("photo", Reason(ReasonCode.PICTURE_NOT_UNDERSTOOD)) from error
        except PictureRefusedError as error:
            raise SettingRefusedError("photo", error.reason) from error
        keep_photo(self._db, photo.sha256, (photo.width_px, photo.height_px), photo.jpeg)
        return photo.sha256
