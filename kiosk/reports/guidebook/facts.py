"""The facts that stand in the texts of the guidebook, in the words of its language; and what the hub has at all."""

from collections.abc import Mapping

from kiosk.base.formats import money_words, number_words, percent
from kiosk.hub.figures.hub_figures import Figure, HubFigures
from kiosk.hub.opening_hours import read_hours
from kiosk.reports.guidebook.estimates import has_estimates, has_trips
from kiosk.reports.guidebook.found import FoundHub
from kiosk.reports.guidebook.texts import BookTexts

_MINUTES_H, _DAYS_YEAR, _MONTH_DAYS = 60, 365, 30.4
_ENOUGH = 3
"""Figures of a year; fewer are no page."""


def what_it_has(found: FoundHub) -> frozenset[str]:
    """The conditions of the texts that hold for this hub."""
    settings = found.settings
    desk, figures = settings.print_desk, found.figures
    is_there = {
        "free": settings.start.free_of_charge,
        "eu": settings.start.eu,
        "capacity": settings.start.capacity,
        "address": settings.hub.address,
        "plan": settings.floor_plan.plan is not None,
        "exceptions": [one for one in settings.exceptional_days if one.day >= found.today],
        "reservations": settings.use.reservations,
        "municipalities": settings.door.municipalities,
        "origins": settings.door.origins,
        "purpose": settings.door.ask_purpose != "no",
        "inductions": [one for one in found.equipment if one.details.induction],
        "printers": found.printers,
        "requests": found.printers and desk.requests,
        "week_limit": desk.week_minutes or desk.week_grams,
        "print_cost": found.printers and (desk.cost_per_kg_cents or desk.cost_per_hour_cents),
        "filaments": found.printers and found.templates.filaments,
        "series": found.templates.events,
        "wishes": found.wishes,
        "figures": sum(map(bool, _counted(figures))) >= _ENOUGH,
        "people_shown": Figure.PEOPLE not in found.hidden,
        "use": any(hours >= 1 for hours in found.used_h.values()),
        "sustainability": has_estimates(found.sustainability),
        "trips": has_trips(found.sustainability),
        "projects": found.projects,
        "backups": found.backup_days is not None,
    }
    return frozenset(name for name, there in is_there.items() if there)


def facts_of(found: FoundHub, texts: BookTexts) -> Mapping[str, str]:
    """By the names that stand in the texts."""
    settings = found.settings
    use, desk, alarms, language = settings.use, settings.print_desk, settings.alarms, texts.language
    visible = [one.name for one in found.equipment if one.kind == "printer"]
    plan = settings.floor_plan
    known = found.figures.people.completeness
    months = use.induction_months
    return {
        "hub": settings.hub.name,
        "address": settings.hub.address,
        "privacy_url": settings.hub.privacy_url.replace("{language}", language),
        "languages": texts.listed([texts.words(one) for one in settings.hub.languages]),
        "day": day_words(found.today.isoformat(), language),
        "open_days": texts.count("days", _open_days(found)),
        "open_hours": texts.count("hours", _open_hours(found), number_words(_open_hours(found), 1, language)),
        "equipment": str(len(found.equipment)),
        "zones": str(len(found.zones)),
        "capacity": str(settings.start.capacity),
        "night_after": texts.count("minutes", settings.night.after_closing_min),
        "plan_size": f"{number_words(plan.width_m, 1, language)} × {number_words(plan.depth_m, 1, language)} m",
        "call": texts.count("minutes", use.call_min),
        "reservations": str(use.reservations),
        "longest_reservation": minutes_words(use.longest_reservation_min, texts),
        "municipalities": ", ".join(settings.door.municipalities),
        "origins": ", ".join(one.name.in_language(language) for one in settings.door.origins),
        "purposes": _purposes(found, texts),
        "unused_pass": days_words(settings.retention.unused_pass_days, texts),
        "fault_days": days_words(settings.retention.fault_reporter_days, texts),
        "audit": days_words(settings.retention.audit_days, texts),
        "induction_valid": texts.count("months", months) if months else texts.words("no_limit"),
        "printer_names": ", ".join(visible),
        "open_requests": str(desk.open_requests),
        "week_limit": _week_limit(found, texts),
        "shelf_places": texts.count("places", desk.shelf_places),
        "shelf_days": texts.count("days", desk.shelf_days),
        "print_cost": _print_cost(found, texts),
        "clearing": texts.count("minutes", desk.clearing_min),
        "staff_idle": texts.count("seconds", use.staff_idle_s),
        "quiet": _quiet(alarms.quiet_from, alarms.quiet_until, texts),
        "escalate": texts.count("minutes", alarms.escalate_min),
        "digest": time_words(alarms.digest_at, language),
        "areas": str(len(found.questions.area)),
        "statements": str(len(found.questions.keys)),
        "period": _period(found, language),
        "known_share": f"{percent(known)} %",
        "backup_days": texts.count("days", found.backup_days or 0),
    }


def day_words(iso_day: str, language: str) -> str:
    """18.11.2026; in English 18 Nov would need words, so that it is written by its numbers there, too."""
    year, month, day = (int(part) for part in iso_day.split("-"))
    return f"{day}/{month}/{year}" if language == "en" else f"{day}.{month}.{year}"


def time_words(time_of_day: str, language: str) -> str:
    """7.00 in Finnish and Swedish, 7:00 in English."""
    hours, minutes = time_of_day.split(":")
    return f"{int(hours)}{':' if language == 'en' else '.'}{minutes}"


def days_words(days: int, texts: BookTexts) -> str:
    """Whole years and months are said as such."""
    if days % _DAYS_YEAR == 0:
        return texts.count("years", days // _DAYS_YEAR)
    months = round(days / _MONTH_DAYS)
    if days > 100 and abs(days - months * _MONTH_DAYS) < 3:
        return texts.count("months", months)
    return texts.count("days", days)


def minutes_words(minutes: int, texts: BookTexts) -> str:
    """Hours where they are whole."""
    if minutes % _MINUTES_H == 0 and minutes:
        return texts.count("hours", minutes // _MINUTES_H)
    return texts.count("minutes", minutes)


def _open_days(found: FoundHub) -> int:
    return sum(bool(hours) for hours in found.settings.hours.by_weekday().values())


def _open_hours(found: FoundHub) -> float:
    week = found.settings.hours.by_weekday()
    return sum(span.length_h for day, hours in week.items() for span in read_hours(day, hours))


def _purposes(found: FoundHub, texts: BookTexts) -> str:
    words = ", ".join(texts.book["purposes"][one.value] for one in found.settings.door.purposes)
    return words[:1].upper() + words[1:]


def _week_limit(found: FoundHub, texts: BookTexts) -> str:
    desk = found.settings.print_desk
    limits = [minutes_words(desk.week_minutes, texts)] if desk.week_minutes else []
    return texts.listed(limits + ([f"{desk.week_grams} g"] if desk.week_grams else []))


def _print_cost(found: FoundHub, texts: BookTexts) -> str:
    desk, language = found.settings.print_desk, texts.language
    kilogram = [f"{money_words(desk.cost_per_kg_cents, language)}/kg"] if desk.cost_per_kg_cents else []
    hour = [f"{money_words(desk.cost_per_hour_cents, language)}/h"] if desk.cost_per_hour_cents else []
    return ", ".join(kilogram + hour)


def _quiet(begins: str, ends: str, texts: BookTexts) -> str:
    if not begins:
        return "–"
    return f"{time_words(begins, texts.language)}–{time_words(ends, texts.language)}"


def _period(found: FoundHub, language: str) -> str:
    first, last = found.year.first, found.year.last
    assert first is not None
    assert last is not None
    return f"{day_words(first.isoformat(), language)}–{day_words(last.isoformat(), language)}"


def _counted(figures: HubFigures) -> tuple[float, ...]:
    people, organisations = figures.people.number, figures.organisations.number
    return (figures.visits.number, people, organisations, figures.events, figures.consultations, figures.person_hours)
