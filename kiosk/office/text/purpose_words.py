"""What visitors came for, in the words of the kiosk."""

from kiosk.hub.visit_fields import Purpose
from kiosk.office.text.words import Words

_WORDS = {
    Purpose.OWN_PROJECT: "Own project",
    Purpose.PRINTING: "3D printing",
    Purpose.VR: "VR",
    Purpose.STUDIO: "Studio",
    Purpose.WORKSHOP: "Workshop",
    Purpose.REMOTE_WORK: "Remote work",
    Purpose.STUDY: "Study",
    Purpose.ADVICE: "Advice",
    Purpose.DEMONSTRATION: "Demo",
    Purpose.LOOKING: "Just looking",
}


def purpose_words(purpose: Purpose, words: Words) -> str:
    return words.of_kiosk("PurposeViewModel", _WORDS[purpose])
