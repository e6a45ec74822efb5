"""The hub's opening hours as the configuration says."""

from zoneinfo import ZoneInfo

from kiosk.config import Config
from kiosk.hub.opening_hours import ExceptionalDay, Opening


def opening_of(config: Config) -> Opening:
    return Opening.read(config.hub.opening.by_weekday(), ZoneInfo(config.hub.timezone), exceptional_days_of(config))


def exceptional_days_of(config: Config) -> tuple[ExceptionalDay, ...]:
    return tuple(
        ExceptionalDay.read(one.day, one.hours, (one.sentence_fi, one.sentence_sv, one.sentence_en))
        for one in config.exceptional_day
    )
