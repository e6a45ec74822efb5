"""Referrals to partners as a table of a report, by reason; they count no people and no organisations (I17)."""

from sqlite_utils import Database

from kiosk.base.language.texts import Texts
from kiosk.hub.figures.period import Period
from kiosk.hub.partners.referrals import ReferralReason, count_by_partner
from kiosk.reports.figures.report import Column, Table

REASONS = {
    ReferralReason.TOO_BIG: "Too big",
    ReferralReason.OTHER_MATERIAL: "Another material",
    ReferralReason.MANY_PIECES: "Too many pieces",
    ReferralReason.OTHER_WORK: "Other machines or skills",
}


def referral_table(db: Database, period: Period, t: Texts) -> Table:
    """The partner with most referrals first."""
    reasons = [Column(reason.value, t(words), True) for reason, words in REASONS.items()]
    return Table(
        key="referrals",
        title=t("Referrals to partners"),
        columns=(Column("partner", t("Partner")), Column("referrals", t("Referrals"), True), *reasons),
        rows=tuple(
            (one.name, one.number, *(one.reasons.get(reason, 0) for reason in REASONS))
            for one in count_by_partner(db, period)
        ),
        how=t("Jobs that the hub could not make and sent to a partner, each with its reason. One who was sent twice is"
              " counted twice."),
        empty=t("Nobody was sent to a partner."),
    )  # fmt: skip
