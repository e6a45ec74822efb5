"""Every reason that is shown to a person, in one table that is put together from its areas.

The English is what the log and the terminal show, and the source of the translations in `assets/translations`. A new
code is a line in its area in `kiosk.base.reasons`; it needs `pyside6-lupdate` and its words in each language.
`tests/base/test_reason.py` checks both.
"""

from collections.abc import Callable, Iterator

from kiosk.base.reasons.files import FileReasons
from kiosk.base.reasons.general import GeneralReasons
from kiosk.base.reasons.moonraker import MoonrakerReasons
from kiosk.base.reasons.needs import NeedsReasons
from kiosk.base.reasons.octoprint import OctoPrintReasons
from kiosk.base.reasons.orders import OrderReasons
from kiosk.base.reasons.prints import PrintReasons
from kiosk.base.reasons.serial import SerialReasons
from kiosk.base.reasons.settings import SettingReasons
from kiosk.base.reasons.visits import VisitReasons
from kiosk.base.reasons.words import Words


class _Codes(type):
    """Makes `ReasonCode` a table: its codes in their order, and each by its name."""

    def __iter__(cls) -> "Iterator[ReasonCode]":
        return iter(_TABLE.values())

    def __getitem__(cls, name: str) -> "ReasonCode":
        """Raises KeyError."""
        return _TABLE[name]


class ReasonCode(
    GeneralReasons,
    VisitReasons,
    OrderReasons,
    PrintReasons,
    FileReasons,
    SerialReasons,
    OctoPrintReasons,
    MoonrakerReasons,
    SettingReasons,
    NeedsReasons,
    metaclass=_Codes,
):
    """Why something was refused or failed, or what a person must know of a state.

    `name`: as it is stored, in capitals. `value`: its English words, with the names of its values in braces.
    """

    def __init__(self, name: str, value: str) -> None:
        self.name = name
        self.value = value

    def __repr__(self) -> str:
        return f"ReasonCode.{self.name}"

    def __reduce__(self) -> "tuple[Callable[[str], ReasonCode], tuple[str]]":
        """A copy is the code itself."""
        return _TABLE.__getitem__, (self.name,)


_TABLE = {
    words.name: ReasonCode(words.name, words.english)
    for area in ReasonCode.__bases__
    for words in vars(area).values()
    if isinstance(words, Words)
}
