"""The partners of the hub with their contact, whom staff sent to them this year, and what they have lent (I17)."""

from dataclasses import dataclass
from typing import Any

from kiosk.base.errors import ReasonError
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.figures.period import year_of
from kiosk.hub.partners.loans import Loan, due_loans, loans
from kiosk.hub.partners.partner import HubPartner, HubPartners
from kiosk.hub.partners.referrals import (
    PartnerCount,
    Referral,
    ReferralReason,
    Referrals,
    count_by_partner,
    list_referrals,
)
from kiosk.hub.permissions import Role
from kiosk.hub.projects.project import all_projects
from kiosk.hub.settings.checks import SettingRefusedError
from kiosk.hub.settings.settings_table import read_setting
from kiosk.hub.settings.typed_json import from_plain
from kiosk.office.asking import Answer, Ask, SeeOther, Shown
from kiosk.office.forms import Form, Typed
from kiosk.office.history import HistoryRow, history_rows
from kiosk.office.named_organisations import offered_names, typed_organisation
from kiosk.office.text.day_words import plain_day_with_year
from kiosk.office.text.partner_words import left_words, loan_words, referral_reason_words

HERE = "/partners"
_LABELS = {"partners": "Partners", "remind_days": "Remind so many days before"}


@dataclass(frozen=True, slots=True)
class PartnerRow:
    """contact: address, phone and web as words; web: as an address to open. number: of referrals this year."""

    slug: str
    name: str
    can_do: str
    contact: str
    web: str
    number: int
    reasons: str


@dataclass(frozen=True, slots=True)
class ReferralRow:
    id: str
    day: str
    partner: str
    reason: str
    about: str


@dataclass(frozen=True, slots=True)
class LoanRow:
    """left: how long until it goes back; is_due: staff should see to it now."""

    slug: str
    name: str
    words: str
    terms: str
    left: str
    is_due: bool


@dataclass(frozen=True, slots=True)
class PartnersPage:
    """gone: counts of partners that are not in the list any more. undo: the referral that was just given."""

    partners: tuple[PartnerRow, ...]
    gone: tuple[PartnerRow, ...]
    referral: Form
    choices: tuple[tuple[str, str], ...]
    reasons: tuple[tuple[str, str], ...]
    projects: tuple[tuple[str, str], ...]
    names: tuple[str, ...]
    referrals: tuple[ReferralRow, ...]
    tally: str
    undo: str
    loans: tuple[LoanRow, ...]
    days: Form
    history: tuple[HistoryRow, ...]
    language: str
    may_set: bool


def show(ask: Ask) -> Answer:
    return page_of(ask)


def give(ask: Ask) -> Answer:
    """Log a referral that was given without the kiosk."""
    typed = Typed(ask.form)
    reason = typed.text("reason")
    try:
        if reason not in set(ReferralReason):
            raise SettingRefusedError("reason", Reason(ReasonCode.NOT_A_CHOICE))
        made = _referrals(ask).give(
            typed.text("partner"),
            ReferralReason(reason),
            by=ask.staff_id,
            organisation_id=typed_organisation(ask, typed),
            project_id=typed.text("project_id") or None,
        )
    except ReasonError as error:
        return page_of(ask, referral=Form({}).refused(ask, error))
    return SeeOther(f"{HERE}?undo={made}", "referral_given")


def undo(ask: Ask) -> Answer:
    taken_back = _referrals(ask).undo(ask.path["referral_id"], by=ask.staff_id)
    return SeeOther(HERE, "referral_undone" if taken_back else "gone")


def loans_due(ask: Ask) -> int:
    """How much lent equipment goes back soon, or should have gone back."""
    return len(due_loans(ask.hub.db, ask.today))


def page_of(ask: Ask, *, referral: Form | None = None, days: Form | None = None) -> Answer:
    """The forms: those that were refused."""
    db, t = ask.hub.db, ask.words
    stored, year = read_setting(db, HubPartners), year_of(ask.today)
    counts = {one.partner: one for one in count_by_partner(db, year)}
    known = {one.slug for one in stored.value.partners}
    given, undoable = list_referrals(db, year), ask.query.get("undo", "")
    due = {one.equipment.id for one in due_loans(db, ask.today)}
    page = PartnersPage(
        partners=tuple(_partner(ask, one, counts.get(one.slug)) for one in stored.value.partners),
        gone=tuple(_gone(ask, one) for one in counts.values() if one.partner not in known),
        referral=referral or Form({}),
        choices=tuple((one.slug, one.name) for one in stored.value.partners),
        reasons=tuple((one.value, referral_reason_words(one, t)) for one in ReferralReason),
        projects=_projects(ask),
        names=offered_names(ask),
        referrals=tuple(_referral(ask, one) for one in given),
        tally=t.count("{n} referral this year~{n} referrals this year", sum(one.number for one in counts.values())),
        undo=undoable if any(one.id == undoable for one in given) else "",
        loans=tuple(_loan(ask, one, is_due=one.equipment.id in due) for one in loans(db, ask.today)),
        days=days or Form({"remind_days": str(stored.value.remind_days)}, stored.version),
        history=_history(ask) if ask.allows(Role.ADMIN) else (),
        language=ask.language,
        may_set=ask.allows(Role.ADMIN),
    )
    status = max(form.status for form in (page.referral, page.days))
    return Shown("partners/list.html", page, status, t("Partners"))


def _partner(ask: Ask, one: HubPartner, count: PartnerCount | None) -> PartnerRow:
    contact = ", ".join(filter(None, (one.phone, one.address)))
    number, reasons = (count.number, _reasons(ask, count)) if count else (0, "")
    return PartnerRow(one.slug, one.name, one.can_do.in_language(ask.language), contact, one.web, number, reasons)


def _gone(ask: Ask, count: PartnerCount) -> PartnerRow:
    return PartnerRow("", count.name, "", "", "", count.number, _reasons(ask, count))


def _reasons(ask: Ask, count: PartnerCount) -> str:
    parts = (f"{referral_reason_words(one, ask.words)} {number}" for one, number in count.reasons.items())
    return ", ".join(parts)


def _history(ask: Ask) -> tuple[HistoryRow, ...]:
    """Each partner as its row says it."""

    def in_short(value: Any) -> str:
        return "; ".join(_in_short(ask, from_plain(HubPartner, one)) for one in value or ()) or ask.words("empty")

    return history_rows(ask, HubPartners.subject, _LABELS, worded={"partners": in_short})


def _in_short(ask: Ask, one: HubPartner) -> str:
    contact = ", ".join(filter(None, (one.phone, one.address, one.web)))
    return f"{one.name} ({one.can_do.in_language(ask.language)}), {contact}"


def _referral(ask: Ask, one: Referral) -> ReferralRow:
    about = ", ".join(filter(None, (one.organisation, one.project)))
    day = plain_day_with_year(one.day, ask.language)
    return ReferralRow(one.id, day, one.partner_name, referral_reason_words(one.reason, ask.words), about)


def _loan(ask: Ask, one: Loan, *, is_due: bool) -> LoanRow:
    item, t = one.equipment, ask.words
    words = loan_words(item.details.owner, item.details.lent_until, t)
    left = "" if one.days_left is None else left_words(one.days_left, t)
    return LoanRow(item.slug, item.name, words, item.details.loan_terms, left, is_due)


def _projects(ask: Ask) -> tuple[tuple[str, str], ...]:
    running = (one for one in all_projects(ask.hub.db) if one.is_running(ask.today))
    none = ask.words("that of the organisation, or none")
    return (("", none), *((one.id, f"{one.code} {one.name}") for one in running))


def _referrals(ask: Ask) -> Referrals:
    return Referrals(ask.hub.db, ask.hub.clock, ask.tz)
