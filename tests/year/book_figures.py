"""Counts the book: every figure of a period, by names that say where it stands.

The period is two days, both within; None: no bound. Nothing here is taken from the figures of the hub.
"""

from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime
from fractions import Fraction

from tests.year.book import Advice, Aim, Book, Company, Happening, Person, Stay, Taken, Undertaking

Days = tuple[date | None, date | None]
Numbers = dict[str, int | Fraction | None]
TOLD = ("woman", "man", "other")


def within(day: date, days: Days) -> bool:
    first, last = days
    return (first is None or first <= day) and (last is None or day <= last)


# ---------- the hub ----------
def of_the_hub(book: Book, days: Days, now: datetime) -> Numbers:
    """days: a month, or a year."""
    stays = [stay for stay in book.stays if within(stay.day, days)]
    by_person: dict[Person, list[Stay]] = {}
    for stay in stays:
        if stay.person is not None:
            by_person.setdefault(stay.person, []).append(stay)
    genders = Counter(_told(person, days) for person in by_person)
    events = [event for event in book.events if _counts(event, days, now)]
    advice = [one for one in book.advice if within(one.day, days)]
    met = [one.company.standing for one in (*events, *advice) if one.company is not None]
    return {
        "visits": sum(stay.heads for stay in stays),
        "visits of": len(stays),
        "people": len(by_person),
        "people known": sum(len(found) for found in by_person.values()),
        "people of": len(stays),
        "women": genders["woman"],
        "women known": sum(genders[gender] for gender in TOLD),
        "women of": len(by_person),
        "organisations": len(set(met)),
        "organisations known": len(met),
        "organisations of": len(events) + len(advice),
        "events": len(events),
        "consultations": len(advice),
        "person hours": Fraction(sum(event.people * event.minutes for event in events), 60),
    }


def _told(person: Person, days: Days) -> str | None:
    first, last = days
    assert first is not None
    assert last is not None
    if first.month != last.month:
        return person.kept_years.get(first.year, person.gender)
    return person.kept.get((first.year, first.month), person.gender)


def _counts(event: Happening, days: Days, now: datetime) -> bool:
    return not event.is_cancelled and event.ends_at <= now and within(event.day, days)


# ---------- a project ----------
def of_an_aim(book: Book, project: Undertaking, aim: Aim, days: Days, now: datetime) -> Numbers:
    """In hundredths, with its cells and the number of its rows."""
    inside = _narrowed(days, aim)
    if aim.counts == "organisations":
        return _organisations(project, aim, inside)
    if aim.counts == "people":
        return _people(project, inside)
    if aim.counts == "entered":
        return _entered(aim, inside)
    events = [one for one in book.events if one.project is project and _counts(one, inside, now)]
    advice = [one for one in book.advice if one.project is project and within(one.day, inside)]
    return _occasions(aim, events, advice)


def _narrowed(days: Days, aim: Aim) -> Days:
    firsts = [day for day in (days[0], aim.first) if day]
    lasts = [day for day in (days[1], aim.last) if day]
    return max(firsts, default=None), min(lasts, default=None)


def _organisations(project: Undertaking, aim: Aim, days: Days) -> Numbers:
    """Each organisation once, since the first day on which one of its records was selected."""
    of: dict[Company, list[Taken]] = {}
    for taken in project.taken:
        if taken.selected is not None:
            of.setdefault(taken.company.standing, []).append(taken)
    first_days = {one: min(taken.selected for taken in found if taken.selected) for one, found in of.items()}
    selected = [one for one in of if within(first_days[one], days)]
    counted = [one for one in selected if aim.size in (None, one.size)]
    numbers: Numbers = {
        "actual": 100 * len(counted),
        "women": None,
        "known": sum(one.size is not None for one in selected),
        "of": len(selected),
        "rows": len(counted),
    }
    numbers |= _cells("size_class", (one.size for one in counted), ("micro", "small", "medium", "large"))
    served = {one: _served_by(one, of[one]) or "" for one in selected}
    return numbers | _cells("partner", (served[one] for one in counted), {*project.partners, *served.values()})


def _served_by(one: Company, found: list[Taken]) -> str | None:
    """The partner of its own record, else of the one that took part first."""
    own = [taken for taken in found if taken.company is one]
    others = [taken for taken in found if taken.company is not one]
    return next((taken.partner for taken in (*own, *others) if taken.partner), None)


def _people(project: Undertaking, days: Days) -> Numbers:
    found = [one.gender for one in project.members if within(one.day, days)]
    women = found.count("woman")
    cells = _cells("gender", (one if one in TOLD else None for one in found), TOLD)
    known = sum(one in TOLD for one in found)
    return {"actual": 100 * len(found), "women": 100 * women, "known": known, "of": len(found), "rows": len(found),
            **cells}  # fmt: skip


def _entered(aim: Aim, days: Days) -> Numbers:
    found = [one for one in aim.entered if within(one.day, days)]
    told = [one.women for one in found if one.women is not None]
    asks = aim.women_target is not None
    return {
        "actual": sum(one.amount for one in found),
        "women": sum(told) if told or asks else None,
        "known": len(told) if asks else len(found),
        "of": len(found),
        "rows": len(found),
    }


def _occasions(aim: Aim, events: list[Happening], advice: list[Advice]) -> Numbers:
    is_all = aim.counts == "occasions"
    if is_all:
        actual = 100 * (len(events) + len(advice))
    elif aim.counts == "customers":
        actual = 100 * sum(event.counted.get("customer", 0) for event in events)
    else:
        actual = round(Fraction(100 * sum(event.people * event.minutes for event in events), 60))
    rows = len(events) + len(advice) if is_all else len(events)
    known = rows if is_all else sum(event.people > 0 for event in events)
    return {"actual": actual, "women": None, "known": known, "of": rows, "rows": rows}


def _cells(by: str, values: Iterable[str | None], always: Iterable[str]) -> Numbers:
    counted = Counter(value or "" for value in values)
    return {f"{by} {name}": counted[name] for name in {*always, *counted}}
