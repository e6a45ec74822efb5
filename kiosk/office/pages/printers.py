"""All printers: state, progress as a rule, when they are done."""

from dataclasses import dataclass

from kiosk.base.formats import lasting_words, percent_words
from kiosk.hub.permissions import Role
from kiosk.office.asking import Answer, Ask, Shown
from kiosk.office.rulers import Ruler, share_rule
from kiosk.office.text.state_words import ago_words, doing_word, printer_mark
from kiosk.printers.printer import JOB_RUNS, PrinterState
from kiosk.printroom.overview import JobView, PrinterView
from kiosk.printroom.print_files import part_name

WAITS_FOR_PERSON = frozenset({PrinterState.PAUSED, PrinterState.ATTENTION})
"""While the print waits for a person, the time of its end is unknown."""
LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class PrinterRow:
    """One printer in a list. rule: None without a running job. when: until when, or since when."""

    slug: str
    name: str
    colour: str
    word: str
    mark: str
    mood: str
    job: str
    rule: Ruler | None
    share: str
    when: str


@dataclass(frozen=True, slots=True)
class PrintersPage:
    printers: tuple[PrinterRow, ...]
    tally: str
    silent: str
    queue: tuple[str, ...]
    may_add: bool
    may_queue: bool


def show(ask: Ask) -> Answer:
    printers, tally, silent = printer_rows(ask)
    queue = tuple(job_name(job) for job in ask.hub.overview.open_jobs() if job.queued)
    page = PrintersPage(printers, tally, silent, queue, ask.allows(Role.ADMIN), ask.allows(Role.OPERATOR))
    return Shown("printers.html", page, title=ask.words("Printers"))


def printer_rows(ask: Ask) -> tuple[tuple[PrinterRow, ...], str, str]:
    """The rows, how many print and are free, and since when the print room is silent (empty: it works)."""
    t, views = ask.words, ask.hub.overview.printers()
    silent = silence_words(ask)
    printing = sum(view.state in JOB_RUNS for view in views)
    free = sum(view.state is PrinterState.IDLE for view in views)
    tally = t("{printing} printing, {free}/{all} free", printing=printing, free=free, all=len(views))
    return tuple(_row(ask, view) for view in views), "" if silent else tally, silent


def silence_words(ask: Ask) -> str:
    """Since when the print room is silent; empty: it works."""
    silence = ask.hub.print_room.silence()
    return ask.words("The print room has been silent for {time}.", time=lasting_words(silence.for_s)) if silence else ""


def _row(ask: Ask, view: PrinterView) -> PrinterRow:
    runs = view.state in JOB_RUNS
    mark = printer_mark(view.state)
    return PrinterRow(
        slug=view.slug,
        name=view.name,
        colour=view.colour,
        word=doing_word(view, ask.words),
        mark=mark,
        mood={"free": "free", "out_of_order": "bad"}.get(mark, ""),
        job=job_name(view.job) if runs and view.job else "",
        rule=share_rule(view.step_fraction) if runs else None,
        share=percent_words(view.step_fraction) if runs else "",
        when=when_words(ask, view),
    )


def when_words(ask: Ask, view: PrinterView) -> str:
    """When it is done, or since when it is as it is."""
    t = ask.words
    if view.done_at is not None and view.state in JOB_RUNS - WAITS_FOR_PERSON:
        return t("done {time}", time=ask.clock(view.done_at))
    if view.state is PrinterState.IDLE or view.since_at is None:
        return ""
    return ago_words((ask.now - view.since_at).total_seconds(), t)


def job_name(job: JobView) -> str:
    return plain_name(job.file_name)


def printer_view(ask: Ask) -> PrinterView | None:
    """The printer that the address names."""
    return next((view for view in ask.hub.overview.printers() if view.slug == ask.path["slug"]), None)


def plain_name(file_name: str) -> str:
    """`key_hook.gcode` is shown as `key hook`, as on the kiosk."""
    return part_name(file_name)[:LONGEST_NAME]
