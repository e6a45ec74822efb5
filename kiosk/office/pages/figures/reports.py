"""Reports to take along: which one, of which days and project, in which language and format (I9, W4)."""

from dataclasses import dataclass

from kiosk.base.language.texts import LANGUAGES
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub import audit
from kiosk.hub.projects.project import all_projects
from kiosk.hub.settings.checks import SettingRefusedError
from kiosk.office.asking import Answer, Ask, Sent, Shown
from kiosk.office.forms import Form, Typed
from kiosk.office.text.words import NAMES
from kiosk.reports.figures.building import make_report
from kiosk.reports.figures.report import ReportName
from kiosk.reports.figures.wanted import WantedError, wanted_report
from kiosk.reports.figures.writing import MEDIA_TYPES, WRITERS

PATH = "/reports"
REPORTS = {
    ReportName.MONTH: (
        "Monthly report",
        "Visits by day and hour, what people came for and who they are, events and consultations.",
        "Without days: the month before this one.",
    ),
    ReportName.YEAR: (
        "Yearly report",
        "The same by month, for the whole year.",
        "Without days: the year before this one.",
    ),
    ReportName.PROJECT: (
        "Report of the project",
        "Its indicators beside their targets, broken down; events, consultations and equipment.",
        "Without days: the whole project.",
    ),
    ReportName.EQUIPMENT: (
        "Use of equipment",
        "Hours and uses of each thing, faults, prints and their filament.",
        "Without days: the month before this one.",
    ),
}
FORMATS = {
    "pdf": "PDF, to print and to send",
    "xlsx": "Excel, with tables",
    "csv": "CSV, for any spreadsheet",
    "json": "JSON, for programs",
}
TROUBLES = {
    "no_such_project": "There is no such project any more.",
    "project_needed": "Choose the project.",
    "one_project": "Choose the project.",
    "ends_first": "It ends before it begins.",
    "not_one_month": "A monthly report is of one month.",
    "not_one_year": "A yearly report is of one year.",
    "not_a_day": "This is no day of a report.",
}


@dataclass(frozen=True, slots=True)
class ReportsPage:
    """kinds, projects, languages, formats: value and words. about: name, what is in it, and which days without any."""

    form: Form
    kinds: tuple[tuple[str, str], ...]
    projects: tuple[tuple[str, str], ...]
    languages: tuple[tuple[str, str], ...]
    formats: tuple[tuple[str, str], ...]
    about: tuple[tuple[str, str, str], ...]


def show(ask: Ask) -> Answer:
    return _page(ask, Form({"name": ReportName.MONTH, "language": ask.language, "format": "pdf", "project": ""}))


def take(ask: Ask) -> Answer:
    """The file; that it was taken along is in the log. What can't be is said beside its field."""
    typed = Typed(ask.query)
    shown = Form(dict(ask.query))
    try:
        name = ReportName(_one_of(typed, "name", tuple(ReportName)))
        ending = _one_of(typed, "format", tuple(FORMATS))
        language = _one_of(typed, "language", LANGUAGES)
        days = [typed.optional_day("from"), typed.optional_day("to")]
        codes = [typed.text("project")] if typed.text("project") else []
        wanted = wanted_report(ask.hub.db, name, codes, *days, language=language, today=ask.today)
    except SettingRefusedError as error:
        return _page(ask, Form(shown.values, errors={error.field or "name": ask.words.reason(error.reason)}))
    except WantedError as refused:
        return _page(ask, Form(shown.values, errors={refused.field: ask.words(TROUBLES[refused.trouble])}))
    report = make_report(ask.hub.db, wanted, ask.facts.name, ask.now, ask.tz)
    content = WRITERS[ending](report)
    file_name = report.file_name(ending)
    audit.record(ask.hub.db, ask.hub.clock, ask.staff_id, "export report", detail=file_name)
    return Sent(content, MEDIA_TYPES[ending], file_name)


def _one_of(typed: Typed, field: str, choices: tuple[str, ...]) -> str:
    """Raises SettingRefusedError."""
    value = typed.text(field)
    if value not in choices:
        raise SettingRefusedError(field, Reason(ReasonCode.NOT_A_CHOICE))
    return value


def _page(ask: Ask, form: Form) -> Shown:
    t, known = ask.words, all_projects(ask.hub.db)
    page = ReportsPage(
        form=form,
        kinds=tuple((name.value, t(words[0])) for name, words in REPORTS.items()),
        projects=(
            ("", t("The whole hub")),
            *((one.code, f"{one.code} {one.name}") for one in known),
        ),
        languages=tuple(NAMES.items()),
        formats=tuple((ending, t(words)) for ending, words in FORMATS.items()),
        about=tuple((t(name), t(what), t(days)) for name, what, days in REPORTS.values()),
    )
    return Shown("reports/reports.html", page, form.status, t("Reports"))
