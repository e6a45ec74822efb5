"""Words for referrals, and for lent equipment."""

from datetime import date

from kiosk.hub.partners.referrals import ReferralReason
from kiosk.office.text.day_words import plain_day_with_year
from kiosk.office.text.words import Words

KIOSK = "ReferralViewModel"
_REASONS = {
    ReferralReason.TOO_BIG: "Too big",
    ReferralReason.OTHER_MATERIAL: "Another material",
    ReferralReason.MANY_PIECES: "Too many pieces",
    ReferralReason.OTHER_WORK: "Other machines or skills",
}


def referral_reason_words(reason: ReferralReason, words: Words) -> str:
    """As the kiosk says it."""
    return words.of_kiosk(KIOSK, _REASONS[reason])


def loan_words(owner: str, until: date | None, words: Words) -> str:
    """Whose it is, and until when it is here."""
    if until is None:
        return words("On loan from {owner}", owner=owner)
    return words("On loan from {owner} until {day}", owner=owner, day=plain_day_with_year(until, words.language))


def left_words(days: int, words: Words) -> str:
    """How long until it goes back. days: negative: it should have gone back so long ago."""
    if days < 0:
        return words.count("{n} day late~{n} days late", -days)
    return words("goes back today") if days == 0 else words.count("{n} day left~{n} days left", days)
