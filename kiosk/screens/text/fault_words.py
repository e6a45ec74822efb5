"""Words for what is wrong with equipment."""

from kiosk.hub.equipment.fault_reports import Symptom
from kiosk.screens.qt import translate


def symptom_words(symptom: str | None) -> str:
    """What was noticed, or why staff put it out of order; nothing for None."""
    words: dict[str, str] = {
        Symptom.NO_START: translate("FaultWords", "Does not start"),
        Symptom.BAD_PICTURE: translate("FaultWords", "Poor picture"),
        Symptom.PART_BROKEN: translate("FaultWords", "A part is broken"),
        Symptom.MISSING: translate("FaultWords", "A part is missing"),
        Symptom.DIRTY: translate("FaultWords", "It is dirty"),
        Symptom.OTHER: translate("FaultWords", "Something else"),
        Symptom.MAINTENANCE: translate("FaultWords", "Maintenance"),
        Symptom.SPARE_PART: translate("FaultWords", "Waits for a part"),
    }
    return words.get(symptom or "", "")
