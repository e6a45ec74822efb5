"""The quick log of a consultation: what about, who asked, how long; the third press saves it (W5, I6)."""

from dataclasses import dataclass

from kiosk.base.formats import duration_words
from kiosk.hub.consultations import Asker, Consultation, Consultations, Kind, Topic
from kiosk.hub.organisations.fields import SizeClass
from kiosk.hub.organisations.organisation import recently_served
from kiosk.hub.organisations.register import kept
from kiosk.hub.projects.project import all_projects
from kiosk.hub.settings.checks import SettingRefusedError
from kiosk.office.asking import Answer, Ask, SeeOther, Shown
from kiosk.office.forms import Form
from kiosk.office.rulers import Ruler, length_rule
from kiosk.office.text.day_act_words import asker_words, kind_words, topic_words

HERE = "/consultation"
MINUTES = (15, 30, 60, 120)
NAMED = "organisation:"
"""Before the id of an organisation, in the place of who asked."""
MOST_NAMED = 4


@dataclass(frozen=True, slots=True)
class Tile:
    """An answer that can be pressed. rule: of a length; None for the others."""

    value: str
    words: str
    rule: Ruler | None = None


@dataclass(frozen=True, slots=True)
class LoggedRow:
    id: str
    words: str
    detail: str


@dataclass(frozen=True, slots=True)
class ConsultationPage:
    """kinds, projects: pairs of value and words. undo: the consultation that was just logged; empty for none."""

    form: Form
    topics: tuple[Tile, ...]
    askers: tuple[Tile, ...]
    sizes: tuple[Tile, ...]
    kinds: tuple[tuple[str, str], ...]
    projects: tuple[tuple[str, str], ...]
    lengths: tuple[Tile, ...]
    logged: tuple[LoggedRow, ...]
    tally: str
    undo: str


def show(ask: Ask) -> Answer:
    """organisation: the id of the one that asked, if that is known already."""
    named = ask.query.get("organisation", "")
    return _shown(ask, Form({"asker": f"{NAMED}{named}"} if named else {}))


def save(ask: Ask) -> Answer:
    """Log what was pressed; an answer that is missing is asked for beside its question."""
    t = ask.words
    topic, asker, size = (ask.form.get(name, "") for name in ("topic", "asker", "size"))
    kind, project_id = (ask.form.get(name, "") for name in ("kind", "project_id"))
    named = asker.removeprefix(NAMED) if asker.startswith(NAMED) else None
    missing = {}
    if topic not in set(Topic):
        missing["topic"] = t("Choose what it was about.")
    if named is None and asker not in set(Asker):
        missing["asker"] = t("Choose who asked.")
    if ask.form.get("minutes", "") not in {str(one) for one in MINUTES}:
        missing["minutes"] = t("Choose how long it took.")
    if missing:
        return _shown(ask, Form(ask.form, errors=missing))
    is_sized = asker == Asker.COMPANY and size in set(SizeClass)
    try:
        made = _log(ask).log(
            Topic(topic),
            Asker(asker) if named is None else Asker.COMPANY,  # of a named one its kind decides
            int(ask.form["minutes"]),
            ask.staff_id,
            kind=Kind(kind) if kind in set(Kind) else Kind.ADVICE,
            size_class=SizeClass(size) if is_sized else None,
            organisation_id=named,
            project_id=project_id or None,
        )
    except SettingRefusedError as error:
        field = error.field if error.field == "project_id" else "asker"
        return _shown(ask, Form(ask.form, errors={field: t.reason(error.reason)}))
    return SeeOther(f"{HERE}?undo={made.id}", "logged")


def undo(ask: Ask) -> Answer:
    """Take back what was logged by mistake; only of today, as the page shows it."""
    found = next((one for one in _today(ask) if one.id == ask.path["consultation_id"]), None)
    taken_back = found is not None and _log(ask).undo(found.id, ask.staff_id)
    return SeeOther(HERE, "log_undone" if taken_back else "gone")


def _shown(ask: Ask, form: Form) -> Answer:
    t, today = ask.words, _today(ask)
    count = t.count("{n} consultation today~{n} consultations today", len(today))
    lasted = duration_words(60 * sum(one.minutes for one in today))
    undoable = ask.query.get("undo", "")
    page = ConsultationPage(
        form=form,
        topics=tuple(Tile(one, topic_words(one, t)) for one in Topic),
        askers=(*(Tile(one, asker_words(one, t)) for one in Asker), *_named(ask)),
        sizes=tuple(Tile(size, words) for size, words in _sizes(ask)),
        kinds=tuple((one.value, kind_words(one, t)) for one in Kind),
        projects=_projects(ask),
        lengths=tuple(Tile(str(one), duration_words(60 * one), length_rule(one, max(MINUTES))) for one in MINUTES),
        logged=tuple(_row(ask, one) for one in reversed(today)),
        tally=f"{count}, {lasted}" if today else "",
        undo=undoable if any(one.id == undoable for one in today) else "",
    )
    return Shown("consultation.html", page, form.status, title=t("Log a consultation"))


def _projects(ask: Ask) -> tuple[tuple[str, str], ...]:
    """Those that run; of an organisation its own is taken if none is chosen."""
    running = (one for one in all_projects(ask.hub.db) if one.is_running(ask.today))
    return (
        ("", ask.words("that of the organisation, or none")),
        *((one.id, f"{one.code} {one.name}") for one in running),
    )


def _named(ask: Ask) -> tuple[Tile, ...]:
    """The organisation that the address names, and those that were served last."""
    chosen = kept(ask.hub.db, ask.query.get("organisation", ""))
    known = (*((chosen,) if chosen else ()), *recently_served(ask.hub.db, MOST_NAMED))
    names = {f"{NAMED}{one.id}": one.name for one in known}
    return tuple(Tile(value, name) for value, name in list(names.items())[:MOST_NAMED])


def _row(ask: Ask, one: Consultation) -> LoggedRow:
    t = ask.words
    parts = [one.organisation or asker_words(one.asker, t), duration_words(60 * one.minutes)]
    if one.size_class is not None:
        parts.insert(1, dict(_sizes(ask))[one.size_class])
    return LoggedRow(one.id, topic_words(one.topic, t), ", ".join(parts))


def _sizes(ask: Ask) -> tuple[tuple[SizeClass, str], ...]:
    """Of a company, by the persons that it employs."""
    t = ask.words
    return (
        (SizeClass.MICRO, t("below 10")),
        (SizeClass.SMALL, "10–49"),
        (SizeClass.MEDIUM, "50–249"),
        (SizeClass.LARGE, t("250 or more")),
    )


def _today(ask: Ask) -> tuple[Consultation, ...]:
    return _log(ask).of_day(ask.today)


def _log(ask: Ask) -> Consultations:
    return Consultations(ask.hub.db, ask.hub.clock, ask.tz)
