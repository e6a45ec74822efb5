"""The report of a night as lines of a message, in three languages: no names of people or files (N5, N8).

The print room has no Qt, so the screens' translations are not at hand.
"""

from datetime import datetime, timedelta, tzinfo

from kiosk.printroom.alarms.wording import LANGUAGES, cause_words, time_words
from kiosk.printroom.night.report import Amount, JobResult, NightAlarm, NightPrinter, NightReport
from kiosk.printroom.night.waiting import Hand, Waiting

Words = tuple[str, str, str]

SHORTEST_SILENCE = timedelta(minutes=5)
"""A shorter one, such as a restart, is not worth a line."""

_HANDS: dict[Hand, Words] = {
    Hand.LOOK_AT_ALL: (
        "Tulostushuone ei vastaa. Katso koneita.",
        "Skrivarrummet svarar inte. Se till maskinerna.",
        "The print room does not answer. Look at the machines.",
    ),
    Hand.LOOK_AT_IT: ("katso kone", "se till maskinen", "look at the machine"),
    Hand.CLEAR_BED: ("tyhjennä alusta", "töm bädden", "clear the bed"),
    Hand.LOOK_AND_CLEAR: ("katso ja tyhjennä alusta", "se efter och töm bädden", "look and clear the bed"),
    Hand.CHANGE_FILAMENT: ("vaihda lanka", "byt filament", "change the filament"),
    Hand.ANSWER_IT: ("katso ja jatka", "se efter och fortsätt", "look and resume"),
    Hand.DO_SERVICE: ("huolto odottaa", "service väntar", "a service is due"),
    Hand.CHECK_CABLE: ("katso virta ja johto", "se efter ström och kabel", "check power and cable"),
}
_RESULTS: dict[JobResult, Words] = {
    JobResult.DONE: ("valmis", "klar", "done"),
    JobResult.FAILED: ("epäonnistui", "misslyckades", "failed"),
    JobResult.CANCELLED: ("peruttu", "avbruten", "cancelled"),
    JobResult.RUNNING: ("kesken", "pågår", "under way"),
    JobResult.UNKNOWN: ("ei tietoa", "ingen uppgift", "not known"),
}
_AT_LEAST: Words = ("yli {amount}", "över {amount}", "over {amount}")
_TOTAL: Words = ("yhteensä {amount}", "sammanlagt {amount}", "in all {amount}")
_SILENT: Words = (
    "{span}: ei tietoa koneista",
    "{span}: ingen uppgift om maskinerna",
    "{span}: nothing known of the machines",
)
_NOT_ACKNOWLEDGED: Words = ("ei kuitattu", "inte kvitterat", "not acknowledged")
_TITLE: Words = ("{hub}: yön raportti", "{hub}: nattens rapport", "{hub}: report of the night")


def report_title(hub: str, language: str) -> str:
    """The title of the message."""
    return _in(_TITLE, language).format(hub=hub)


def report_lines(report: NightReport, language: str, timezone: tzinfo) -> list[str]:
    """What waits for a hand; the jobs of each printer; when nothing is known; the alarms, oldest first."""
    lines = [_waiting_line(one, language) for one in report.waiting]
    lines += [_jobs_line(printer, language) for printer in report.printers if printer.jobs]
    if len(report.jobs) > 1:
        lines.append(_in(_TOTAL, language).format(amount=_amount_words(report.amount, language)))
    for begin, end in report.silent if report.printers else ():
        if end - begin < SHORTEST_SILENCE:
            continue
        span = f"{time_words(begin, language, timezone)}–{time_words(end, language, timezone)}"
        lines.append(_in(_SILENT, language).format(span=span))
    lines += [_alarm_line(one, language, timezone, report.begin) for one in report.alarms]
    return lines


def _waiting_line(one: Waiting, language: str) -> str:
    words = _in(_HANDS[one.hand], language)
    return f"{one.name}: {words}" if one.name else words


def _jobs_line(printer: NightPrinter, language: str) -> str:
    words = []
    for result in JobResult:
        count = sum(job.result is result for job in printer.jobs)
        if count:
            words.append(
                f"{count} × {_in(_RESULTS[result], language)}" if count > 1 else _in(_RESULTS[result], language)
            )
    return f"{printer.name}: {', '.join(words)}; {_amount_words(printer.amount, language)}"


def _amount_words(amount: Amount, language: str) -> str:
    grams, time = f"{round(amount.grams)} g", _duration(amount.time_s)
    at_least = _in(_AT_LEAST, language)
    return (
        f"{at_least.format(amount=grams) if amount.grams_at_least else grams}, "
        f"{at_least.format(amount=time) if amount.time_at_least else time}"
    )


def _alarm_line(one: NightAlarm, language: str, timezone: tzinfo, begin: datetime) -> str:
    alarm = one.alarm
    clock = time_words(alarm.raised_at, language, timezone)
    if alarm.raised_at < begin:
        here = alarm.raised_at.astimezone(timezone)
        clock = f"{here.day}.{here.month}. {clock}"
    words = f"{clock} {cause_words(alarm, language)}"
    return f"{words} ({_in(_NOT_ACKNOWLEDGED, language)})" if alarm.waits else words


def _duration(seconds: float) -> str:
    hours, minutes = divmod(round(seconds / 60), 60)
    parts = [f"{hours} h"] * bool(hours) + [f"{minutes} min"] * bool(minutes or not hours)
    return " ".join(parts)


def _in(words: Words, language: str) -> str:
    return words[LANGUAGES.index(language)]
