"""Words of needs: kinds of wishes, faces and reasons as the kiosk says them, when a topic was or will be answered."""

from kiosk.hub.impact.stories import ConsentOf
from kiosk.hub.leaving.feedback import Because, Face
from kiosk.hub.leaving.wishes import WishKind
from kiosk.hub.needs.outcomes import Smileys
from kiosk.office.text.words import Words

KINDS = {WishKind.TOPIC: "To learn or make", WishKind.EQUIPMENT: "New equipment"}
CONSENTS = {
    ConsentOf.MAKER: "Of who made it",
    ConsentOf.GUARDIAN: "Of a child's guardian",
    ConsentOf.ORGANISATION: "Of an organisation",
}
_FACES = {Face.GREAT: "Great", Face.GOOD: "Good", Face.SO_SO: "So-so", Face.BAD: "Bad"}
_REASONS = {
    Because.EQUIPMENT: "Equipment",
    Because.HELP: "Help",
    Because.ROOM: "Room",
    Because.CROWD: "Crowd",
    Because.OTHER: "Other",
}


def face_word(face: Face, words: Words) -> str:
    return words.of_kiosk("Faces", _FACES[face])


def reason_word(reason: Because, words: Words) -> str:
    return words.of_kiosk("Causes", _REASONS[reason])


def smiley_words(found: Smileys | None, words: Words) -> str:
    """How many of how many were glad; that there are too few answers where nothing may be said."""
    if found is None:
        return words("fewer than 5 answers")
    return words("{glad} of {n} great or good", glad=found.glad, n=found.answers)
