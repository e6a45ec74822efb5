"""The settings: the way to every page where something is set, as far as the role goes."""

from dataclasses import dataclass

from kiosk.office.asking import Answer, Ask, Shown
from kiosk.office.sections import SETTINGS


@dataclass(frozen=True, slots=True)
class SettingsIndex:
    """pages: address, words, and what is set there."""

    pages: tuple[tuple[str, str, str], ...]


def show(ask: Ask) -> Answer:
    t = ask.words
    pages = tuple((one.path, t(one.english), t(one.about)) for one in SETTINGS if ask.allows(one.needs))
    return Shown("settings.html", SettingsIndex(pages), title=t("Settings"))
