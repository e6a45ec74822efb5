"""What is shown of closing the hub now: the closing that lasts, or the form for one (W5)."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.hub.equipment.details import Words as ThreeTexts
from kiosk.hub.settings.closing_now import PREPARED
from kiosk.hub.settings.hours import ClosedNow
from kiosk.hub.settings.settings_table import read_setting
from kiosk.office.asking import Ask
from kiosk.office.forms import Form

VIEW_MODEL = "CloseNowViewModel"


@dataclass(frozen=True, slots=True)
class ClosingZone:
    """title, sentence: of the closing that lasts now, if one does; else title is empty and the form shown.

    untils, sentences: pairs of value and words. happens: what closing does.
    """

    form: Form
    title: str
    sentence: str
    untils: tuple[tuple[str, str], ...]
    sentences: tuple[tuple[str, str], ...]
    happens: str
    has_own: bool


def closing_zone(ask: Ask, inside: int, refused: Form | None) -> ClosingZone:
    """inside: people who are in the hub now."""
    t, lasting = ask.words, ask.opening.closure_at(ask.now)
    form = refused or empty_form(ask)
    leave = t.of_kiosk("CloseNowPage", "Whoever is inside has ten minutes to leave.")
    rest = t("Prints go on. You can open again at any time.")
    return ClosingZone(
        form=form,
        title="" if lasting is None else _title(ask, lasting.ends_at),
        sentence="" if lasting is None else lasting.sentence(ask.language),
        untils=(
            ("day", t.of_kiosk(VIEW_MODEL, "The rest of the day")),
            ("hour", "1 h"),
            ("time", t("Until …")),
        ),
        sentences=tuple((str(at), one.in_language(ask.language)) for at, one in enumerate(PREPARED)),
        happens=f"{leave} {rest}" if inside else rest,
        has_own=any(form.value(f"own.{language}") for language in ThreeTexts._fields),
    )


def empty_form(ask: Ask) -> Form:
    """Of a closing that nobody has typed yet."""
    return Form({"until": "day", "sentence": "0"}, read_setting(ask.hub.db, ClosedNow).version)


def _title(ask: Ask, ends_at: datetime) -> str:
    """In the words of the kiosk."""
    if ask.day_of(ends_at) != ask.today:
        return ask.words.of_kiosk(VIEW_MODEL, "Closed for today")
    return ask.words.of_kiosk(VIEW_MODEL, "Closed until %1").replace("%1", ask.clock(ends_at))
