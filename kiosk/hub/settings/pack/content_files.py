"""The files with texts of a hub's own: questions and templates that it may replace by its own copies (W6, I16).

Each is shipped in the assets, kept as a field of a setting once a hub has its own, and in every hub pack. A new one is
a line in `CONTENT_FILES`.
"""

from dataclasses import dataclass

from sqlite_utils import Database

from kiosk.base.resources import ASSETS
from kiosk.hub.maturity.content import READERS, MaturityContent
from kiosk.hub.settings.setting import Setting
from kiosk.hub.settings.settings_table import read_setting


@dataclass(frozen=True, slots=True)
class ContentFile:
    """path: below the assets, without its ending; its name in a hub pack. field: of `setting`, "" is that shipped."""

    path: str
    setting: type[Setting]
    field: str

    def shipped(self) -> str:
        return (ASSETS / f"{self.path}.toml").read_text(encoding="utf-8")

    def current(self, db: Database) -> str:
        """The file that the hub uses."""
        own: str = getattr(read_setting(db, self.setting).value, self.field)
        return own or self.shipped()

    def as_stored(self, text: str) -> str:
        """What the field becomes by this file."""
        return "" if text == self.shipped() else text


CONTENT_FILES = tuple(ContentFile(f"maturity/{name}", MaturityContent, name) for name in READERS)


def content_fields(setting: type[Setting]) -> dict[str, ContentFile]:
    """The fields of a setting that are such files."""
    return {one.field: one for one in CONTENT_FILES if one.setting is setting}
