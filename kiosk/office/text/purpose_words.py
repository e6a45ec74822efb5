"""What visitors came for, in the words of the kiosk."""

from kiosk.hub.visit_fields import Purpose
from kiosk.office.text.words import Words
from kiosk.reports.figures.words import PURPOSES


def purpose_words(purpose: Purpose, words: Words) -> str:
    return words.of_kiosk("PurposeViewModel", PURPOSES[purpose])
