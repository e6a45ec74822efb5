"""Reasons for which something about wishes, questionnaires, evaluations and stories is refused, with English words."""

from kiosk.base.reasons.words import QT_TRANSLATE_NOOP


class NeedsReasons:
    """See `kiosk.base.reason_codes`."""

    WISH_KNOWN = QT_TRANSLATE_NOOP(
        "Reason", "Visitors see a topic of this name already. Merge the two, or write another."
    )
    WISH_GONE = QT_TRANSLATE_NOOP("Reason", "Visitors don't see this topic any more. Choose another one.")
    WISH_OF_OTHER_KIND = QT_TRANSLATE_NOOP(
        "Reason", "One is to learn or make, the other is equipment: they stay apart."
    )
    WISH_IN_USE = QT_TRANSLATE_NOOP("Reason", "Events or other wishes are counted for it: its kind can't be changed.")
    NO_NEEDS_ANSWERED = QT_TRANSLATE_NOOP("Reason", "Nothing is answered yet. Answer a question first.")
    NO_FACE_CHOSEN = QT_TRANSLATE_NOOP("Reason", "No face is chosen yet. Choose one first.")
    CONSENT_OVER = QT_TRANSLATE_NOOP("Reason", "The consent would be over already. Choose today or a later day.")
    CONSENT_TOO_LONG = QT_TRANSLATE_NOOP("Reason", "A consent holds for five years at most. Choose an earlier day.")
