"""Stories for the start page: told with a consent, taken down at its end or at once (I15)."""

from dataclasses import dataclass
from datetime import timedelta

from kiosk.base.errors import ReasonError
from kiosk.hub.impact.stories import TEXT_MAX, TITLE_MAX, ConsentOf, Stories, Story, stories, story
from kiosk.hub.settings.pictures.outline import PictureRefusedError
from kiosk.hub.settings.pictures.photos import LARGEST_BYTES
from kiosk.hub.settings.settings_table import read_setting
from kiosk.hub.settings.start_page import StartPage
from kiosk.office.asking import Answer, Ask, NotFound, SeeOther, Shown
from kiosk.office.forms import Form, Typed, file_again
from kiosk.office.text.day_words import plain_day_with_year
from kiosk.office.text.needs_words import CONSENTS
from kiosk.store.hub_db import row

HERE = "/stories"
PHOTO = "photo"
LARGEST_BODY = LARGEST_BYTES + 64 * 1024
_USUAL = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class StoryRow:
    """until: the last day on which it is shown."""

    id: str
    title: str
    text: str
    picture: str
    until: str
    is_shown: bool


@dataclass(frozen=True, slots=True)
class StoriesPage:
    """is_on: whether the start page shows cards and stories."""

    rows: tuple[StoryRow, ...]
    is_on: bool


@dataclass(frozen=True, slots=True)
class StoryPage:
    """id: empty for a new one. noted: by whom and when the consent was noted."""

    id: str
    title: str
    form: Form
    consents: tuple[tuple[str, str], ...]
    picture: str
    noted: str
    title_max: int
    text_max: int


def show(ask: Ask) -> Answer:
    is_on = read_setting(ask.hub.db, StartPage).value.shows_cards
    page = StoriesPage(tuple(_row(ask, one, is_on=is_on) for one in stories(ask.hub.db)), is_on)
    return Shown("needs/stories.html", page, title=ask.words("Stories"))


def show_new(ask: Ask) -> Answer:
    today, until = ask.today.isoformat(), (ask.today + _USUAL).isoformat()
    return _page(ask, None, Form({"consent_of": ConsentOf.MAKER, "consent_on": today, "consent_until": until}))


def add(ask: Ask) -> Answer:
    try:
        _service(ask).add(_typed(ask, ""), _photo(ask), by=ask.staff_id)
    except PictureRefusedError as error:
        return _page(ask, None, _picture_refused(ask, error))
    except ReasonError as error:
        return _page(ask, None, file_again(ask, Form({}).refused(ask, error), PHOTO))
    return SeeOther(HERE, "added")


def show_one(ask: Ask) -> Answer:
    found = story(ask.hub.db, ask.path["story_id"])
    return NotFound() if found is None else _page(ask, found, _form(found))


def save(ask: Ask) -> Answer:
    found, typed = story(ask.hub.db, ask.path["story_id"]), Typed(ask.form)
    if found is None:
        return NotFound()
    try:
        _service(ask).change(
            _typed(ask, found.id),
            _photo(ask),
            seen_version=typed.version,
            by=ask.staff_id,
            without_picture=typed.is_on("without_picture"),
        )
    except PictureRefusedError as error:
        return _page(ask, found, _picture_refused(ask, error))
    except ReasonError as error:
        return _page(ask, found, file_again(ask, Form({}, found.version).refused(ask, error), PHOTO))
    return SeeOther(HERE, "saved")


def take_down(ask: Ask) -> Answer:
    """Delete it for good; one that is gone already is not found."""
    was_there = _service(ask).take_down(ask.path["story_id"], by=ask.staff_id)
    return SeeOther(HERE, "removed") if was_there else NotFound()


def _service(ask: Ask) -> Stories:
    return Stories(ask.hub.db, ask.hub.key, ask.hub.clock, ask.tz)


def _photo(ask: Ask) -> bytes | None:
    file = ask.files.get(PHOTO)
    return None if file is None else file.content.read(LARGEST_BYTES + 1)


def _picture_refused(ask: Ask, error: PictureRefusedError) -> Form:
    return Form(ask.form, Typed(ask.form).version, errors={PHOTO: ask.words.reason(error.reason)})


def _typed(ask: Ask, story_id: str) -> Story:
    """What was typed. Raises SettingRefusedError."""
    typed = Typed(ask.form)
    title, text, consent = typed.texts("title"), typed.texts("text"), typed.text("consent_of")
    return Story(
        id=story_id,
        title_fi=title.fi,
        title_sv=title.sv,
        title_en=title.en,
        text_fi=text.fi,
        text_sv=text.sv,
        text_en=text.en,
        consent_of=ConsentOf(consent) if consent in set(ConsentOf) else ConsentOf.MAKER,
        consent_on=typed.day("consent_on"),
        consent_until=typed.day("consent_until"),
    )


def _form(one: Story) -> Form:
    texts = {f"{name}.{language}": text for name, words in (("title", one.title), ("text", one.text))
             for language, text in words._asdict().items()}  # fmt: skip
    days = {"consent_on": one.consent_on.isoformat(), "consent_until": one.consent_until.isoformat()}
    return Form({**texts, **days, "consent_of": one.consent_of}, one.version)


def _row(ask: Ask, one: Story, *, is_on: bool) -> StoryRow:
    return StoryRow(
        one.id,
        one.title.in_language(ask.language),
        one.text.in_language(ask.language),
        one.picture or "",
        plain_day_with_year(one.consent_until, ask.language),
        is_on and one.consent_on <= ask.today <= one.consent_until,
    )


def _page(ask: Ask, found: Story | None, form: Form) -> Shown:
    t = ask.words
    title = found.title.in_language(ask.language) if found else t("Add a story")
    page = StoryPage(
        id=found.id if found else "",
        title=title,
        form=form,
        consents=tuple((kind.value, t(words)) for kind, words in CONSENTS.items()),
        picture=(found.picture or "") if found else "",
        noted=_noted(ask, found) if found else "",
        title_max=TITLE_MAX,
        text_max=TEXT_MAX,
    )
    return Shown("needs/story.html", page, form.status, title)


def _noted(ask: Ask, one: Story) -> str:
    by = row(ask.hub.db, "SELECT name FROM staff WHERE id = ?", one.consent_noted_by)
    day = plain_day_with_year(one.consent_on, ask.language)
    return ask.words("Consent of {day}, noted by {name}.", day=day, name=by["name"] if by else "–")
