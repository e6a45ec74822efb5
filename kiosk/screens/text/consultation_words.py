"""Words of consultations: of which kind, what about, who asked, of which size."""

from kiosk.hub.consultations import Asker, Kind, Topic
from kiosk.hub.organisations.fields import SizeClass
from kiosk.screens.qt import translate


def kind_words(kind: Kind) -> str:
    return {
        Kind.ADVICE: translate("ConsultationWords", "Advice"),
        Kind.INITIAL_MAPPING: translate("ConsultationWords", "Initial mapping"),
        Kind.PROPOSAL: translate("ConsultationWords", "Proposal"),
        Kind.WORKSHOP_PLANNING: translate("ConsultationWords", "Planning of a workshop"),
        Kind.DIGIVISIO: translate("ConsultationWords", "Digivisio"),
        Kind.EVALUATION: translate("ConsultationWords", "Evaluation"),
    }[kind]


def topic_words(topic: Topic) -> str:
    return {
        Topic.PRINTING: translate("ConsultationWords", "3D printing"),
        Topic.WEBSITES: translate("ConsultationWords", "Websites"),
        Topic.SOCIAL_MEDIA: translate("ConsultationWords", "Social media"),
        Topic.AI: translate("ConsultationWords", "AI"),
        Topic.VR: translate("ConsultationWords", "VR"),
        Topic.INVOICING: translate("ConsultationWords", "Invoicing"),
        Topic.SECURITY: translate("ConsultationWords", "Security"),
        Topic.OTHER: translate("ConsultationWords", "Something else"),
    }[topic]


def asker_words(asker: Asker) -> str:
    return {
        Asker.RESIDENT: translate("ConsultationWords", "Resident"),
        Asker.COMPANY: translate("ConsultationWords", "Company"),
        Asker.ASSOCIATION: translate("ConsultationWords", "Association"),
        Asker.PUBLIC: translate("ConsultationWords", "School, public body"),
    }[asker]


def which_words(asker: Asker) -> str:
    return {
        Asker.RESIDENT: "",
        Asker.COMPANY: translate("ConsultationWords", "Which company?"),
        Asker.ASSOCIATION: translate("ConsultationWords", "Which association?"),
        Asker.PUBLIC: translate("ConsultationWords", "Which school or public body?"),
    }[asker]


def size_words(size: SizeClass) -> str:
    """By the persons employed."""
    return {
        SizeClass.MICRO: translate("ConsultationWords", "below 10"),
        SizeClass.SMALL: "10–49",
        SizeClass.MEDIUM: "50–249",
        SizeClass.LARGE: translate("ConsultationWords", "250 or more"),
    }[size]
