"""Words of consultations and of who made a booking: those of the kiosk."""

from kiosk.hub.consultations import Asker, Kind, Topic
from kiosk.hub.equipment.staff_reservations import MadeBy
from kiosk.office.text.words import Words

_TOPICS = {
    Topic.PRINTING: "3D printing",
    Topic.WEBSITES: "Websites",
    Topic.SOCIAL_MEDIA: "Social media",
    Topic.AI: "AI",
    Topic.VR: "VR",
    Topic.INVOICING: "Invoicing",
    Topic.SECURITY: "Security",
    Topic.OTHER: "Something else",
}
_ASKERS = {
    Asker.RESIDENT: "Resident",
    Asker.COMPANY: "Company",
    Asker.ASSOCIATION: "Association",
    Asker.PUBLIC: "School, public body",
}
_KINDS = {
    Kind.ADVICE: "Advice",
    Kind.INITIAL_MAPPING: "Initial mapping",
    Kind.PROPOSAL: "Proposal",
    Kind.WORKSHOP_PLANNING: "Planning of a workshop",
    Kind.DIGIVISIO: "Digivisio",
    Kind.EVALUATION: "Evaluation",
}
_MADE_BY = {MadeBy.STAFF: "by staff", MadeBy.VISITOR: "by a visitor", MadeBy.EVENT: "for an event"}


def kind_words(kind: Kind, words: Words) -> str:
    return words.of_kiosk("ConsultationWords", _KINDS[kind])


def topic_words(topic: Topic, words: Words) -> str:
    return words.of_kiosk("ConsultationWords", _TOPICS[topic])


def asker_words(asker: Asker, words: Words) -> str:
    return words.of_kiosk("ConsultationWords", _ASKERS[asker])


def made_by_words(made_by: MadeBy, words: Words) -> str:
    return words.of_kiosk("BookingsViewModel", _MADE_BY[made_by])
