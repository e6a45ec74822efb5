"""A reason in the language of the screen; a machine's own words stay as they are."""

from PySide6.QtCore import QLocale

from kiosk.base.errors import StoreError, WorldError
from kiosk.base.reason import Reason, ReasonCode, worded
from kiosk.screens.qt import translate
from kiosk.screens.text.formats import DECIMAL_POINT


def reason_text(reason: Reason | None) -> str:
    if reason is None:
        return ""
    return worded(reason, lambda code: translate("Reason", code.value), _number_text)


def public_reason_text(reason: Reason | None) -> str:
    """As `reason_text`, but empty with a machine's own words, which may hold the name of somebody's file."""
    return "" if reason is not None and _quotes(reason) else reason_text(reason)


def _quotes(reason: Reason) -> bool:
    inside = [value for value in reason.values.values() if isinstance(value, Reason)]
    return "raw" in reason.values or any(map(_quotes, [*inside, *reason.details]))


def error_reason(error: WorldError) -> Reason:
    """The reason to show for an error: its own if it has one, never a path or an SQL error."""
    if isinstance(error, StoreError):
        return Reason(ReasonCode.NOT_SAVED)
    return error.reason or Reason(ReasonCode.NOT_DONE)


def error_text(error: WorldError) -> str:
    return reason_text(error_reason(error))


def _number_text(value: float) -> str:
    return str(value).replace(".", DECIMAL_POINT.get(QLocale().name()[:2], ","))
