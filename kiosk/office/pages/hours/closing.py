"""Closing the hub now, until a time and with a sentence for the door, and opening it again: a host may (W5)."""

from datetime import datetime, time, timedelta

from kiosk.base.errors import ReasonError
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.equipment.details import Words as ThreeTexts
from kiosk.hub.settings.checks import SettingRefusedError
from kiosk.hub.settings.closing_now import PREPARED, close_now, open_again, rest_of_day
from kiosk.office.asking import Answer, Ask, SeeOther
from kiosk.office.forms import Typed
from kiosk.office.pages.hours import overview
from kiosk.office.pages.hours.closing_zone import empty_form


def close(ask: Ask) -> Answer:
    typed = Typed(ask.form)
    try:
        until, sentence = _until(ask, typed), _sentence(typed)
        close_now(ask.hub.db, ask.hub.clock, ask.staff_id, sentence, until, typed.version)
    except SettingRefusedError as error:
        field = error.field.replace("sentence", "own").replace("ends_at", "at")
        return overview.page(ask, closing_form=empty_form(ask).refused(ask, SettingRefusedError(field, error.reason)))
    except ReasonError as error:
        return overview.page(ask, closing_form=empty_form(ask).refused(ask, error))
    return SeeOther("/hours", "closed")


def reopen(ask: Ask) -> Answer:
    was_closed = open_again(ask.hub.db, ask.hub.clock, ask.staff_id)
    return SeeOther("/hours", "open_again" if was_closed else "too_late")


def _until(ask: Ask, typed: Typed) -> datetime:
    """A time that was typed is meant, unless another length was chosen. Raises SettingRefusedError."""
    latest = rest_of_day(ask.opening, ask.now)
    chosen = typed.text("until")
    match "time" if chosen == "day" and typed.text("at") else chosen:
        case "day":
            return latest
        case "hour":
            return (ask.now + timedelta(hours=1)).replace(second=0, microsecond=0)
        case "time":
            return _next(ask, typed.time_of_day("at"), latest)
    raise SettingRefusedError("until", Reason(ReasonCode.NOT_A_CHOICE))


def _next(ask: Ask, moment: time, latest: datetime) -> datetime:
    """That time later today; past midnight only while the hours of today last. Raises SettingRefusedError."""
    ends_at = datetime.combine(ask.today, moment, ask.tz)
    if ends_at <= ask.now:
        ends_at = datetime.combine(ask.today + timedelta(days=1), moment, ask.tz)
    if ends_at > latest:
        raise SettingRefusedError("at", Reason(ReasonCode.ENDS_BEFORE_IT_BEGINS))
    return ends_at


def _sentence(typed: Typed) -> ThreeTexts:
    """Our own words, if there are any, else the prepared sentence. Raises SettingRefusedError."""
    own = typed.optional_texts("own")
    if own is not None:
        return own
    chosen = typed.text("sentence")
    if chosen not in {str(at) for at in range(len(PREPARED))}:
        raise SettingRefusedError("sentence", Reason(ReasonCode.NOT_A_CHOICE))
    return PREPARED[int(chosen)]
