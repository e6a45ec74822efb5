"""What the guidebook shows of the hub itself: hours, plan, tables and rules, as the template draws them."""

import tomllib
from collections.abc import Callable, Collection, Mapping
from typing import Any

from kiosk.base.formats import number_words
from kiosk.hub.figures.hub_figures import Figure
from kiosk.hub.opening_hours import WEEKDAYS, OpenFromTo, read_hours
from kiosk.reports.guidebook.diagrams import diagram, spoken
from kiosk.reports.guidebook.estimates import estimate_rows, formula_rows
from kiosk.reports.guidebook.facts import day_words, days_words, minutes_words, time_words
from kiosk.reports.guidebook.found import FoundHub
from kiosk.reports.guidebook.pictures import silhouette
from kiosk.reports.guidebook.texts import FOLDER, BookTexts, shown_line

Block = dict[str, Any]
MOST_ROWS = 8
_DAY_H = 24


def shown(name: str, found: FoundHub, texts: BookTexts, has: Collection[str]) -> Block:
    """name: as in the texts; a diagram as `diagram:check_in`. has: what the hub has, see `what_it_has`."""
    kind, _, which = name.partition(":")
    if kind == "diagram":
        return {"kind": "diagram", "alt": spoken(which, texts, has), **diagram(which, texts, has)}
    return _SHOWS[kind](found, texts)


def table(columns: list[str], rows: list[list[str]], widths: list[float], right: int = 0, note: str = "") -> Block:
    """widths: in parts of the whole. right: how many columns from the last stand at the right edge."""
    return {"kind": "table", "columns": columns, "rows": rows, "widths": widths, "right": right, "note": note}


def _hours(found: FoundHub, texts: BookTexts) -> Block:
    """Seven rules of half hours, from an hour before the first opening to an hour after the last closing."""
    week = {day: read_hours(day, hours) for day, hours in found.settings.hours.by_weekday().items()}
    spans = [span for of_day in week.values() for span in of_day]
    first = max(0, min((span.opens.hour for span in spans), default=9) - 1)
    last = min(_DAY_H, max((span.last_hour for span in spans), default=17) + 1)
    days = [
        {
            "name": texts.words(day),
            "spans": [_half_hours(span, first) for span in of_day],
            "text": ", ".join(_span_words(span, texts.language) for span in of_day) or texts.words("closed"),
        }
        for day, of_day in week.items()
    ]
    note = texts.words("tick_half_hour")
    return {"kind": "hours", "days": days, "first": first, "last": last, "note": note}


def _half_hours(span: OpenFromTo, first: int) -> list[int]:
    """From and to, in half hours after the first hour that is drawn."""
    closes = _DAY_H * 2 if span.ends_next_day else span.closes.hour * 2 + (span.closes.minute >= 30)
    return [span.opens.hour * 2 + (span.opens.minute >= 30) - first * 2, closes - first * 2]


def _span_words(span: OpenFromTo, language: str) -> str:
    return f"{time_words(f'{span.opens:%H:%M}', language)}–{time_words(f'{span.closes:%H:%M}', language)}"


def _exceptions(found: FoundHub, texts: BookTexts) -> Block:
    ahead = [one for one in found.settings.exceptional_days if one.day >= found.today][:MOST_ROWS]
    rows = []
    for one in ahead:
        spans = read_hours(one.day.isoformat(), one.hours)
        hours = ", ".join(_span_words(span, texts.language) for span in spans) or texts.words("closed")
        sentence = one.sentence.in_language(texts.language) if one.sentence else ""
        rows.append(
            [
                day_words(one.day.isoformat(), texts.language),
                ". ".join(filter(None, (hours[:1].upper() + hours[1:], sentence))),
            ]
        )
    return {"kind": "rows", "rows": rows}


def _plan(found: FoundHub, texts: BookTexts) -> Block:
    plan = found.settings.floor_plan
    outlines = {slug: one.outline for slug, one in found.own_kinds.items()}
    things = [
        {
            "x": one.details.place.x_m,
            "y": one.details.place.y_m,
            "svg": silhouette(one.kind, outlines.get(one.kind, "")),
        }
        for one in found.equipment
        if one.details.place is not None and one.is_public
    ]
    areas = [
        {"at": list(one.area), "name": one.name.in_language(texts.language)}
        for one in found.zones
        if one.area is not None
    ]
    points = [(plan.kiosk, texts.words("kiosk_here")), (plan.help_desk, texts.words("help_desk"))]
    return {
        "kind": "plan",
        "alt": "; ".join(str(one["name"]) for one in areas),
        "width": plan.width_m,
        "depth": plan.depth_m,
        "areas": areas,
        "things": things,
        "points": [{"at": list(place), "name": name} for place, name in points if place is not None],
        **{name: [list(one) for one in getattr(plan, name)] for name in ("walls", "windows", "doors")},
        "note": texts.words("tick_metre"),
    }


def _zones(found: FoundHub, texts: BookTexts) -> Block:
    rows = []
    for zone in found.zones:
        names = [one.name for one in found.equipment if one.zone_id == zone.id and one.is_public]
        hidden = [one.name for one in found.equipment if one.zone_id == zone.id and not one.is_public]
        only = texts.words("staff_only").replace("{names}", texts.listed(hidden)) if hidden else ""
        rows.append([zone.name.in_language(texts.language), " ".join(filter(None, (f"{', '.join(names)}.", only)))])
    return {"kind": "rows", "rows": rows}


def _inductions(found: FoundHub, texts: BookTexts) -> Block:
    named: dict[str, list[str]] = {}
    minutes: dict[str, int] = {}
    for one in found.equipment:
        if one.details.induction:
            named.setdefault(one.details.induction, []).append(one.name)
            minutes[one.details.induction] = max(minutes.get(one.details.induction, 0), one.details.induction_min)
    rows = [
        [name, ", ".join(things), minutes_words(minutes[name], texts) if minutes[name] else "–"]
        for name, things in named.items()
    ]
    return table(texts.book["columns"]["inductions"], rows, [1, 1.6, 0.8])


def _filaments(found: FoundHub, texts: BookTexts) -> Block:
    colours: dict[str, list[str]] = {}
    for one in found.templates.filaments:
        colours.setdefault(one.material, []).append(one.colour or "–")
    rows = [[material, ", ".join(dict.fromkeys(of_it))] for material, of_it in colours.items()]
    return {"kind": "rows", "rows": rows[:MOST_ROWS]}


def _roles(found: FoundHub, texts: BookTexts) -> Block:
    """Each task with the roles that may do it: those of a role and of the ones before it."""
    roles, tasks = list(texts.book["roles"]), texts.book["tasks"]
    lines = [
        (role, shown_line(task, {"printers"} if found.printers else set())) for role in roles for task in tasks[role]
    ]
    rows = [
        {"text": task, "may": [roles.index(role) <= roles.index(other) for other in roles]}
        for role, task in lines
        if task is not None
    ]
    return {"kind": "roles", "roles": list(texts.book["roles"].values()), "rows": rows}


def _series(found: FoundHub, texts: BookTexts) -> Block:
    rows = []
    for one in found.templates.events[:MOST_ROWS]:
        is_daily = len(one.weekdays) == len(WEEKDAYS)
        names = [texts.words(day) if texts.language == "en" else texts.words(day).lower() for day in one.weekdays]
        days = texts.words("every_day") if is_daily else ", ".join(names)
        often = texts.count("weeks", one.every_weeks) if one.every_weeks > 1 else ""
        hours = f"{time_words(one.begins, texts.language)}–{time_words(one.ends, texts.language)}"
        when = ", ".join(filter(None, (days[:1].upper() + days[1:], hours, often)))
        rows.append([one.titles.in_language(texts.language), when, str(one.capacity or "–")])
    return table(texts.book["columns"]["series"], rows, [1.3, 1.4, 0.5], right=1)


def _wishes(found: FoundHub, texts: BookTexts) -> Block:
    return {"kind": "list", "items": [one[f"text_{texts.language}"] for one in found.wishes]}


def _areas(found: FoundHub, texts: BookTexts) -> Block:
    return {"kind": "list", "items": [one.name.in_language(texts.language) for one in found.questions.area]}


def _figures(found: FoundHub, texts: BookTexts) -> Block:
    figures, words = found.figures, texts.book["figures"]
    counted = {Figure.PEOPLE: figures.people.number, Figure.ORGANISATIONS: figures.organisations.number}
    values = {
        "visits": number_words(figures.visits.number, 0, texts.language),
        **{
            name.value: texts.words("hidden") if name in found.hidden else number_words(number, 0, texts.language)
            for name, number in counted.items()
        },
        "events": number_words(figures.events, 0, texts.language),
        "consultations": number_words(figures.consultations, 0, texts.language),
        "person_hours": number_words(figures.person_hours, 0, texts.language),
    }
    return {"kind": "readings", "items": [[value, words[name]] for name, value in values.items() if value != "0"]}


def _use(found: FoundHub, texts: BookTexts) -> Block:
    used = sorted(((found.used_h.get(one.id, 0), one.name) for one in found.equipment), reverse=True)[:MOST_ROWS]
    most = max(used[0][0], 1)
    rows = [
        {"name": name, "value": f"{number_words(hours, 0, texts.language)} h", "share": hours / most}
        for hours, name in used
        if hours >= 1
    ]
    return {"kind": "bars", "rows": rows, "note": texts.words("tick_percent")}


def _indicators(found: FoundHub, texts: BookTexts) -> Block:
    """A line for each indicator below the code and the name of its project."""
    rows = []
    for one in found.projects:
        rows.append([f"{one.project.code} {one.project.name}", "", ""])
        for figure in one.figures:
            indicator = figure.figure.indicator
            name = indicator.name.in_language(texts.language)
            result = texts.words("hidden")
            if figure.actual_hundredths is not None:
                result = number_words(figure.actual_hundredths / 100, 2, texts.language)
            target = indicator.target_hundredths
            rows.append([name, "–" if target is None else number_words(target / 100, 2, texts.language), result])
    return table(texts.book["columns"]["indicators"], rows[:24], [2.4, 0.7, 0.7], right=2)


def _estimates(found: FoundHub, texts: BookTexts) -> Block:
    rows = estimate_rows(found.sustainability, texts)
    return table(texts.book["columns"]["estimates"], rows, [2, 0.8, 0.8, 0.8], right=3)


def _formulas(found: FoundHub, texts: BookTexts) -> Block:
    return {"kind": "rows", "rows": formula_rows(found.sustainability, texts.language)}


def _retention(found: FoundHub, texts: BookTexts) -> Block:
    kept, words = found.settings.retention, texts.book["retention"]
    times = {
        "visit": days_words(kept.visit_of_pass_days, texts),
        "fault": days_words(kept.fault_reporter_days, texts),
        "pass": days_words(kept.unused_pass_days, texts),
        "audit": days_words(kept.audit_days, texts),
        "counts": texts.count("years", kept.counts_years),
    }
    if found.backup_days is not None:
        times["backups"] = texts.count("days", found.backup_days)
    return {"kind": "kept", "rows": [[words[name][0], words[name][1], time] for name, time in times.items()]}


def _prices() -> Mapping[str, Any]:
    return tomllib.loads((FOLDER / "prices.toml").read_text(encoding="utf-8"))


def _shopping(found: FoundHub, texts: BookTexts) -> Block:
    prices, rows, low, high = _prices()["kinds"], [], 0, 0
    for kind, count in found.kind_count().items():
        each = prices.get(kind, prices["own"])
        own = found.own_kinds.get(kind)
        name = own.name.in_language(texts.language) if own else texts.kind(kind).title
        low, high = low + count * each[0], high + count * each[1]
        rows.append([name, str(count), _span(each[0], each[1]), _span(count * each[0], count * each[1])])
    rows.append([texts.words("total"), str(len(found.equipment)), "", _span(low, high)])
    return {**table(texts.book["columns"]["shopping"], rows, [1.6, 0.5, 1, 1.2], right=3), "sum": True}


def _basics(_: FoundHub, texts: BookTexts) -> Block:
    rows, low, high = [], 0, 0
    for name, (count, cheapest, dearest) in _prices()["basics"].items():
        low, high = low + count * cheapest, high + count * dearest
        words = texts.book["basics"][name]
        rows.append([words, str(count), _span(cheapest, dearest), _span(count * cheapest, count * dearest)])
    rows.append([texts.words("total"), "", "", _span(low, high)])
    return {**table(texts.book["columns"]["basics"], rows, [1.6, 0.5, 1, 1.2], right=3), "sum": True}


def _span(low: int, high: int) -> str:
    return f"{number_words(low, 0, 'fi')}–{number_words(high, 0, 'fi')}"


_SHOWS: Mapping[str, Callable[[FoundHub, BookTexts], Block]] = {
    "hours": _hours,
    "exceptions": _exceptions,
    "plan": _plan,
    "zones": _zones,
    "inductions": _inductions,
    "filaments": _filaments,
    "roles": _roles,
    "series": _series,
    "wishes": _wishes,
    "areas": _areas,
    "figures": _figures,
    "use": _use,
    "estimates": _estimates,
    "formulas": _formulas,
    "indicators": _indicators,
    "retention": _retention,
    "shopping": _shopping,
    "basics": _basics,
}
