"""The texts of the office in three languages: its own from `texts/*.toml`, those of the kiosk from its translations.

English is the source, as on the kiosk: a text is looked up by its English words, see `kiosk.base.language.texts`.
"""

import xml.etree.ElementTree as ElementTree
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from kiosk.base.formats import DECIMAL_POINT
from kiosk.base.language.texts import LANGUAGES as LANGUAGES
from kiosk.base.language.texts import Texts, read_texts
from kiosk.base.reason import Reason, worded
from kiosk.base.resources import ASSETS

NAMES = {"fi": "Suomeksi", "sv": "På svenska", "en": "In English"}
TEXTS = Path(__file__).parents[1] / "texts"
KIOSK_CONTEXTS = frozenset(
    {
        "BookingsViewModel",
        "Causes",
        "ConsultationWords",
        "Faces",
        "Morning",
        "MorningPage",
        "NightWall",
        "NightWallViewModel",
        "OpenVisitsViewModel",
        "PrinterLabels",
        "EquipmentLabels",
        "FaultWords",
        "RepairActions",
        "Alarms",
        "Audit",
        "Reason",
        "CloseNowPage",
        "CloseNowViewModel",
        "ClosingWords",
        "PurposeViewModel",
        "Badge",
        "BadgePage",
        "People",
        "PeoplePage",
        "PersonActions",
        "PersonQuestion",
        "AddPersonPage",
        "Labels",
        "LabelsPage",
        "LabelsViewModel",
        "WizardViewModel",
        "Override",
        "ResultWords",
        "ReferralViewModel",
    }
)
"""Of these the office shows the words of the kiosk."""


class Words(Texts):
    """The texts of one language."""

    def __init__(self, language: str) -> None:
        """language: fi, sv or en."""
        super().__init__(language, own_texts()[language])
        self._kiosk = kiosk_texts(language)

    def of_kiosk(self, context: str, english: str) -> str:
        """A text as the kiosk shows it."""
        return self._kiosk.get((context, english), english)

    def reason(self, reason: Reason | None) -> str:
        if reason is None:
            return ""
        return worded(reason, lambda code: self.of_kiosk("Reason", code.value), self._number)

    def _number(self, value: float) -> str:
        return str(value).replace(".", DECIMAL_POINT.get(self.language, ","))


@cache
def words_of(language: str) -> Words:
    return Words(language)


@cache
def own_texts() -> Mapping[str, Mapping[str, str]]:
    """The office's own texts by language and English words."""
    return read_texts(TEXTS)


@cache
def kiosk_texts(language: str) -> Mapping[tuple[str, str], str]:
    """Translations of the kiosk by context and English words."""
    found = {}
    ours = ASSETS / "translations" / f"kiosk_{language}.ts"
    for _, context in ElementTree.iterparse(ours):  # noqa: S314 - a file of this program
        if context.tag != "context":
            continue
        name = context.findtext("name", "")
        if name in KIOSK_CONTEXTS:
            for message in context.iter("message"):
                if translation := message.findtext("translation"):
                    found[name, message.findtext("source", "")] = translation
        context.clear()
    return found


def language_of(chosen: str | None, accepted: str, usual: str) -> str:
    """The language of a request: chosen here, else the browser's first that we speak, else the hub's."""
    if chosen in LANGUAGES:
        return str(chosen)
    for part in accepted[:200].split(","):
        language = part.split(";")[0].strip().lower()[:2]
        if language in LANGUAGES:
            return language
    return usual
