"""How a reason is declared: in the class of its area, with its English words."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.base.reason_codes import ReasonCode


class Words:
    """The English words of one code, with the names of its values in braces; read from `ReasonCode` it is the code."""

    def __init__(self, english: str) -> None:
        self.english = english
        self.name = ""

    def __set_name__(self, _area: type, name: str) -> None:
        self.name = name

    def __get__(self, _instance: object, codes: "type[ReasonCode]") -> "ReasonCode":
        return codes[self.name]


def QT_TRANSLATE_NOOP(_context: str, english: str) -> Words:  # noqa: N802 - the name that lupdate looks for
    """Declare a code with words that are translated."""
    return Words(english)
