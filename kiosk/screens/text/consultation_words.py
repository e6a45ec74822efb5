"""Words of consultations: what about, and who asked."""

from kiosk.hub.consultations import Asker, Topic
from kiosk.screens.qt import translate


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
