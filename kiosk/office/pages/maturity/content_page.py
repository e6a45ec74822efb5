"""The files of the digital map, of plans and of questionnaires: taken along, changed, sent back (W4, I11, I12, I15)."""

from dataclasses import dataclass

from kiosk.base.errors import ReasonError
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.maturity.content import (
    MaturityContent,
    current_text,
    face_questions_in,
    questionnaire_in,
    questions_in,
    templates_in,
)
from kiosk.hub.settings.changes import history
from kiosk.hub.settings.checks import SettingRefusedError
from kiosk.hub.settings.settings_table import change_setting, read_setting
from kiosk.hub.settings.typed_json import from_plain, to_plain
from kiosk.office.asking import Answer, Ask, NotFound, SeeOther, Sent, Shown
from kiosk.office.forms import Form, Typed, file_again, missing_file
from kiosk.office.history import MOST, changed_at

LARGEST_BODY = 1024 * 1024
FILES = {
    "questions": "Questions of the digital map",
    "plan": "Measures to begin with, and themes of the future map",
    "needs": "Questionnaire on needs",
    "impact": "Questions at the end",
}
_HERE = "/settings/digital-map"


@dataclass(frozen=True, slots=True)
class ContentFile:
    """is_own: the hub has a copy of its own. about: what is in it."""

    name: str
    words: str
    about: str
    is_own: bool
    form: Form


@dataclass(frozen=True, slots=True)
class ContentPage:
    files: tuple[ContentFile, ...]
    version: int
    changes: tuple[str, ...]


def show(ask: Ask) -> Answer:
    return _page(ask)


def take_along(ask: Ask) -> Answer:
    """The file that the hub uses now."""
    name = ask.path["name"]
    if name not in FILES:
        return NotFound()
    return Sent(current_text(ask.hub.db, name).encode(), "application/toml", f"{name}.toml")


def send(ask: Ask) -> Answer:
    """Use the file that was sent from now on; it is checked before."""
    name = ask.path["name"]
    if name not in FILES:
        return NotFound()
    file = ask.files.get(name)
    try:
        if file is None:
            return _page(ask, name, Form({}, errors={name: missing_file(ask, name)}))
        content = _text_of(file.content.read(LARGEST_BODY))
        _change(ask, name, content)
    except ReasonError as error:
        return _page(ask, name, file_again(ask, _refused(ask, name, error), name))
    return SeeOther(_HERE, "stored")


def restore(ask: Ask) -> Answer:
    """Use the program's own file again."""
    name = ask.path["name"]
    if name not in FILES:
        return NotFound()
    _change(ask, name, "")
    return SeeOther(_HERE, "restored")


def _change(ask: Ask, name: str, content: str) -> None:
    """Raises NotAllowedError, SettingRefusedError, ChangedMeanwhileError."""
    stored = read_setting(ask.hub.db, MaturityContent)
    wanted = from_plain(MaturityContent, {**to_plain(stored.value), name: content})
    change_setting(ask.hub.db, ask.hub.clock, ask.staff_id, wanted, Typed(ask.form).version)


def _text_of(content: bytes) -> str:
    """Raises SettingRefusedError for what is no text."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        cause = "It is not a text in UTF-8."
        raise SettingRefusedError("", Reason(ReasonCode.CONTENT_REFUSED, raw=cause)) from error


def _refused(ask: Ask, name: str, error: ReasonError) -> Form:
    """A mistake stands at the field of the file."""
    sentence = ask.words.reason(error.reason)
    return Form({}, errors={name: sentence}) if isinstance(error, SettingRefusedError) else Form({}, above=sentence)


def _page(ask: Ask, name: str = "", form: Form | None = None) -> Shown:
    """form: of the file `name`, that was refused."""
    t, stored = ask.words, read_setting(ask.hub.db, MaturityContent)
    questions = questions_in(current_text(ask.hub.db, "questions"))
    templates = templates_in(current_text(ask.hub.db, "plan"))
    needs = questionnaire_in(current_text(ask.hub.db, "needs"))
    impact = face_questions_in(current_text(ask.hub.db, "impact"))
    about = {
        "questions": t("{areas} areas, {count} statements", areas=len(questions.area), count=len(questions.keys)),
        "plan": t("{count} measures, {themes} themes", count=len(templates.measure), themes=len(templates.theme)),
        "needs": t.count("{n} question~{n} questions", len(needs.question)),
        "impact": t.count("{n} question~{n} questions", len(impact.question)),
    }
    page = ContentPage(
        files=tuple(
            ContentFile(
                one,
                t(words),
                about[one],
                bool(getattr(stored.value, one)),
                form if form is not None and one == name else Form({}),
            )
            for one, words in FILES.items()
        ),
        version=stored.version,
        changes=tuple(
            ", ".join(changed_at(ask, one))
            for one in history(ask.hub.db, MaturityContent.subject, MOST)
            if one.before is not None  # what a new hub began with is no change
        ),
    )
    return Shown("maturity/content.html", page, form.status if form else 200, t("Digital map and questionnaires"))
