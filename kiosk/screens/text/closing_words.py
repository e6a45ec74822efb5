"""When the hub opens again."""

from datetime import datetime, timedelta

from kiosk.hub.opening_hours import Opening
from kiosk.screens.qt import translate
from kiosk.screens.text.equipment_labels import day_words
from kiosk.screens.text.formats import clock_words


def reopens_words(opens_at: datetime | None, now: datetime, opening: Opening, language: str) -> str:
    """Such as `opens today at 15.42`; nothing where that is not known."""
    if opens_at is None:
        return ""
    here, today = opens_at.astimezone(opening.tz), now.astimezone(opening.tz).date()
    words = {
        today: translate("ClosingWords", "opens today at %1"),
        today + timedelta(days=1): translate("ClosingWords", "opens tomorrow at %1"),
    }.get(here.date(), translate("ClosingWords", "opens %2 at %1"))
    return words.replace("%1", clock_words(opens_at, opening.tz, language)).replace(
        "%2", day_words(opens_at, opening.tz, language)
    )
