"""A page for each kind of equipment that the hub has: its texts, and the facts of what is there."""

from collections.abc import Sequence
from typing import Any

from kiosk.base.formats import number_words, percent
from kiosk.hub.equipment.details import Words
from kiosk.hub.settings.equipment_settings import OWN_PREFIX, Equipment
from kiosk.reports.guidebook.facts import minutes_words
from kiosk.reports.guidebook.found import FoundHub
from kiosk.reports.guidebook.pictures import on_tile
from kiosk.reports.guidebook.texts import BookTexts

_LEAST_USED_H = 1.0


def kind_page(kind: str, found: FoundHub, texts: BookTexts) -> dict[str, Any]:
    """As the template takes a page; the zone for copying comes last."""
    of_it, parts = found.kinds[kind], texts.book["kind_parts"]
    own = found.own_kinds.get(kind)
    words = texts.kind("own" if kind.startswith(OWN_PREFIX) else kind)
    name = own.name.in_language(texts.language) if own else words.title
    zones = [{"title": parts["how"], "kind": "steps", "items": list(words.steps)}]
    zones += _year(kind, of_it, found, texts)
    zones.append({"title": parts["trouble"], "kind": "rows", "rows": [list(one) for one in words.trouble]})
    return {
        "id": f"kind-{kind}",
        "title": name,
        "lead": words.lead,
        "tile": on_tile(kind, own.outline if own else ""),
        "facts": _facts(kind, of_it, found, texts),
        "zones": zones,
        "copy": words.copy,
    }


def _facts(kind: str, of_it: Sequence[Equipment], found: FoundHub, texts: BookTexts) -> list[list[str]]:
    parts, language = texts.book["kind_parts"], texts.language
    details = [one.details for one in of_it]
    public = [one.name for one in of_it if one.is_public]
    hidden = [one.name for one in of_it if not one.is_public]
    only = texts.words("staff_only").replace("{names}", texts.listed(hidden)) if hidden else ""
    ours = " ".join(filter(None, (f"{', '.join(public)}." if public else "", only)))
    facts = [[parts["ours"], ours]]
    facts += _once(parts["can_do"], [one.can_do for one in details], language)
    age = max(one.minimum_age for one in details)
    if age:
        facts.append([parts["age"], parts["age_text"].replace("{years}", texts.count("years", age))])
    facts.append([parts["induction"], _induction(of_it, texts)])
    longest = max(one.longest_min for one in details)
    facts.append([parts["longest"], minutes_words(longest, texts) if longest else texts.words("until_closing")])
    facts += _once(parts["rules"], [one.rules for one in details], language)
    facts += _once(parts["cleaning"], [one.cleaning for one in details], language)
    if kind == "printer":
        facts += _of_printers(of_it, found, texts)
    return facts


def _once(name: str, lines: Sequence[Words | None], language: str) -> list[list[str]]:
    """What is said of several of a kind, each text once."""
    said = dict.fromkeys(one.in_language(language) for one in lines if one is not None)
    return [[name, "; ".join(said)]] if said else []


def _induction(of_it: Sequence[Equipment], texts: BookTexts) -> str:
    parts = texts.book["kind_parts"]
    found = next((one.details for one in of_it if one.details.induction), None)
    if found is None:
        return str(parts["no_induction"])
    form = parts["induction_text" if found.induction_min else "induction_short"]
    time = minutes_words(found.induction_min, texts)
    return str(form).replace("{name}", found.induction).replace("{time}", time)


def _of_printers(of_it: Sequence[Equipment], found: FoundHub, texts: BookTexts) -> list[list[str]]:
    parts = texts.book["kind_parts"]
    machines = [found.printers[one.id] for one in of_it]
    largest = max(machines, key=lambda one: one.bed_x_mm * one.bed_y_mm * one.height_mm)
    size = " × ".join(f"{side:g}" for side in (largest.bed_x_mm, largest.bed_y_mm, largest.height_mm))
    materials = dict.fromkeys(one.material for one in machines)
    return [[parts["bed"], f"{size} mm"], [parts["material"], texts.listed(list(materials))]]


def _year(kind: str, of_it: Sequence[Equipment], found: FoundHub, texts: BookTexts) -> list[dict[str, Any]]:
    """Large figures of the year; nothing of what was not used."""
    parts, language = texts.book["kind_parts"], texts.language

    def figure(name: str, number: float) -> list[str]:
        one, many = parts[name].split("~")
        return [number_words(number, 0, language), one if number == 1 else many]

    hours = sum(found.used_h.get(one.id, 0.0) for one in of_it)
    if hours < _LEAST_USED_H:
        return []
    if kind != "printer":
        items = [figure("uses", sum(found.uses.get(one.id, 0) for one in of_it)), figure("hours_used", round(hours))]
        return [{"title": parts["year"], "kind": "readings", "items": items}]
    year = found.prints
    if not year.prints:
        return []
    items = [figure("prints", year.prints), figure("hours_used", round(year.hours))]
    if year.grams >= 1:
        items.append([f"{number_words(year.grams / 1000, 1, language)} kg", parts["kilograms"]])
    done = year.done / year.prints
    rows = [{"name": parts["succeeded"], "value": f"{percent(done)} %", "share": done}]
    readings = {"title": parts["year"], "kind": "readings", "items": items, "bars": rows}
    return [{**readings, "note": texts.words("tick_percent")}]
