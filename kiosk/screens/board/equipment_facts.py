"""The facts of a piece of equipment, at most four, in words: age, induction, longest use, after use, rules, loan."""

from dataclasses import dataclass
from datetime import UTC, datetime, time

from kiosk.hub.equipment.details import EquipmentDetails
from kiosk.screens.qt import translate
from kiosk.screens.text.equipment_labels import date_words, hours_words

MOST_FACTS = 4


@dataclass(frozen=True, slots=True)
class FactRow:
    key: str
    name: str
    short_name: str
    value: str


def fact_rows(details: EquipmentDetails, language: str) -> list[FactRow]:
    """In their order on the page. If there are more than four, what is not needed or shown elsewhere is left out."""
    facts = {
        "age": _age(details),
        "induction": _induction(details),
        "longest": hours_words(details.longest_min) if details.longest_min else "",
        "cleaning": details.cleaning.in_language(language) if details.cleaning else "",
        "rules": details.rules.in_language(language) if details.rules else "",
    }
    names = {
        "age": (translate("EquipmentFacts", "Minimum age"), translate("EquipmentFacts", "Minimum age")),
        "induction": (translate("EquipmentFacts", "Induction"), translate("EquipmentFacts", "Induction")),
        "longest": (translate("EquipmentFacts", "Longest at a time"), translate("EquipmentFacts", "Longest")),
        "cleaning": (translate("EquipmentFacts", "After use"), translate("EquipmentFacts", "After use")),
        "rules": (translate("EquipmentFacts", "Remember"), translate("EquipmentFacts", "Remember")),
    }
    if details.is_lent:
        facts["loan"] = _loan(details, language)
        on_loan = translate("EquipmentFacts", "On loan from")
        names["loan"] = (on_loan, on_loan)
    shown = [key for key, value in facts.items() if value]
    if shown == ["induction"] and not details.induction:
        return []
    if len(shown) > MOST_FACTS and "loan" in shown:  # what its user must know comes first
        shown.remove("loan")
    if len(shown) > MOST_FACTS:  # the times that are offered show how long it may take
        shown.remove("longest" if details.induction else "induction")
    return [FactRow(key, *names[key], facts[key]) for key in shown]


def _loan(details: EquipmentDetails, language: str) -> str:
    if details.lent_until is None:
        return details.owner
    words = translate("EquipmentFacts", "%1 until %2").replace("%1", details.owner)
    noon = datetime.combine(details.lent_until, time(12), UTC)
    return words.replace("%2", date_words(noon, UTC, language))


def _age(details: EquipmentDetails) -> str:
    if not details.minimum_age:
        return ""
    return translate("EquipmentFacts", "%1 years").replace("%1", str(details.minimum_age))


def _induction(details: EquipmentDetails) -> str:
    if not details.induction:
        return translate("EquipmentFacts", "not needed")
    if not details.induction_min:
        return translate("EquipmentFacts", "needed")
    return translate("EquipmentFacts", "needed, %1 minutes").replace("%1", str(details.induction_min))
