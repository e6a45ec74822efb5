"""What is added to a project and taken out again: partners, lines of funding, participants (I2)."""

from kiosk.base.errors import ReasonError
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.projects.evidence import Evidence
from kiosk.hub.projects.funding import Funding, FundingLine, Partner, PartnerRole
from kiosk.hub.settings.checks import SettingRefusedError
from kiosk.hub.visitors.pass_fields import Gender
from kiosk.office.asking import Answer, Ask, SeeOther
from kiosk.office.forms import Form, Typed
from kiosk.office.named_organisations import typed_organisation
from kiosk.office.pages.projects.project_page import page_of


def put_partner(ask: Ask) -> Answer:
    """Add a partner, or change the one that the field `id` names."""
    typed = Typed(ask.form)
    try:
        share = round(typed.number("share") * 100) if typed.text("share") else None
        role = PartnerRole(typed.text("role")) if typed.text("role") in set(PartnerRole) else PartnerRole.PARTNER
        wanted = Partner(
            project_id=ask.path["project_id"],
            name=typed.text("partner"),
            role=role,
            share_hundredths=share,
            id=typed.text("id"),
            version=typed.version,
        )
        _funding(ask).put_partner(wanted, by=ask.staff_id)
    except ReasonError as error:
        return page_of(ask, partner=Form({}).refused(ask, error))
    return _back(ask, "stored")


def remove_partner(ask: Ask) -> Answer:
    typed = Typed(ask.form)
    try:
        _funding(ask).remove_partner(typed.text("id"), seen_version=typed.version, by=ask.staff_id)
    except SettingRefusedError as error:
        return page_of(ask, partner=Form({}).refused(ask, error))
    return _back(ask, "removed")


def put_line(ask: Ask) -> Answer:
    """Add a line of funding, or change the one that the field `id` names."""
    typed = Typed(ask.form)
    try:
        wanted = FundingLine(
            project_id=ask.path["project_id"],
            source=typed.text("source"),
            amount_cents=round(typed.number("amount") * 100),
            id=typed.text("id"),
            version=typed.version,
        )
        _funding(ask).put_line(wanted, by=ask.staff_id)
    except ReasonError as error:
        return page_of(ask, line=Form({}).refused(ask, error))
    return _back(ask, "stored")


def remove_line(ask: Ask) -> Answer:
    typed = Typed(ask.form)
    _funding(ask).remove_line(typed.text("id"), seen_version=typed.version, by=ask.staff_id)
    return _back(ask, "removed")


def add_participant(ask: Ask) -> Answer:
    typed = Typed(ask.form)
    gender = typed.text("gender")
    try:
        _evidence(ask).add_participant(
            ask.path["project_id"],
            typed.day("day"),
            by=ask.staff_id,
            number=typed.optional_whole("number"),
            organisation_id=typed_organisation(ask, typed),
            gender=Gender(gender) if gender in set(Gender) else None,
        )
    except ReasonError as error:
        return page_of(ask, participant=Form({}).refused(ask, error))
    return _back(ask, "added")


def remove_participant(ask: Ask) -> Answer:
    typed = Typed(ask.form)
    try:
        number = typed.whole("gone")
        if not _evidence(ask).remove_participant(ask.path["project_id"], number, by=ask.staff_id):
            raise SettingRefusedError("gone", Reason(ReasonCode.NO_SUCH_PARTICIPANT))
    except ReasonError as error:
        return page_of(ask, participant=Form({}).refused(ask, error))
    return _back(ask, "removed")


def _funding(ask: Ask) -> Funding:
    return Funding(ask.hub.db, ask.hub.clock)


def _evidence(ask: Ask) -> Evidence:
    return Evidence(ask.hub.db, ask.hub.clock, ask.tz)


def _back(ask: Ask, done: str) -> SeeOther:
    return SeeOther(f"/projects/{ask.path['project_id']}", done)
