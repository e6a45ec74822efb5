"""Partners, referrals to them, and what they have lent (I17)."""

from dataclasses import replace
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlite_utils import Database

from kiosk.base.reason import ReasonCode
from kiosk.hub.equipment.details import EquipmentDetails, Words
from kiosk.hub.figures.period import Period, year_of
from kiosk.hub.organisations.fields import SizeClass
from kiosk.hub.organisations.organisation import Organisation
from kiosk.hub.organisations.own_data import stored_about
from kiosk.hub.organisations.process import Process
from kiosk.hub.organisations.register import add_organisation
from kiosk.hub.partners.loans import due_loans, loans
from kiosk.hub.partners.partner import HubPartner, HubPartners
from kiosk.hub.partners.referrals import ReferralReason, Referrals, count_by_partner, list_referrals
from kiosk.hub.permissions import NotAllowedError
from kiosk.hub.projects.project import Project, add_project
from kiosk.hub.settings.checks import SettingRefusedError
from kiosk.hub.settings.equipment_settings import all_equipment, change_equipment
from kiosk.hub.settings.pack.exporting import export_pack
from kiosk.hub.settings.settings_table import change_setting, read_setting
from kiosk.store.hub_db import rows
from tests.hub.conftest import HandClock

HELSINKI = ZoneInfo("Europe/Helsinki")
TODAY = date(2026, 3, 2)
METAL = HubPartner(
    slug="metal", name="Metallipaja Oy", can_do=Words("metalli", "metall", "metal"), phone="044 123 4567"
)
LAB = HubPartner(slug="lab", name="Laboratorio", can_do=Words("betoni", "betong", "concrete"), web="https://lab.fi/x")


@pytest.fixture
def referrals(db: Database, clock: HandClock, admin_id: str) -> Referrals:
    change_setting(db, clock, admin_id, HubPartners(partners=(METAL, LAB)), 0)
    return Referrals(db, clock, HELSINKI)


def refused(field: str, code: ReasonCode) -> Any:
    return pytest.raises(SettingRefusedError, check=lambda error: (error.field, error.reason.code) == (field, code))


@pytest.mark.parametrize(
    ("wrong", "field", "code"),
    [
        ({"phone": "soita Maijalle"}, "partners.0.phone", ReasonCode.NOT_A_PHONE),
        ({"web": "http://lab.fi"}, "partners.0.web", ReasonCode.NOT_A_SECURE_ADDRESS),
        ({"phone": ""}, "partners.0.web", ReasonCode.NO_CONTACT_GIVEN),
        ({"name": " "}, "partners.0.name", ReasonCode.TEXT_MISSING),
        ({"can_do": Words("metalli", "", "metal")}, "partners.0.can_do.sv", ReasonCode.TEXT_MISSING),
    ],
)
def test_a_partner_has_a_name_what_it_can_do_and_a_contact(wrong: dict[str, Any], field: str, code: ReasonCode) -> None:
    """I17: address, phone or web address, each checked."""
    with refused(field, code):
        HubPartners(partners=(replace(METAL, **wrong),)).checked()
    assert HubPartners(partners=(METAL, LAB)).checked().partners == (METAL, LAB)
    assert [one.code for one in (METAL, LAB, replace(METAL, phone="", address="Pajatie 1"))] == [
        "tel:0441234567", "https://lab.fi/x", "",
    ]  # fmt: skip


def test_partners_of_a_hub_are_in_no_pack(db: Database, referrals: Referrals) -> None:
    """W6, I17: another hub has others."""
    assert "Metallipaja" not in export_pack(db)


def test_referrals_are_counted_by_partner_and_reason(
    db: Database, clock: HandClock, referrals: Referrals, host_id: str, admin_id: str
) -> None:
    """I17, F1: of a period; also of a partner that was renamed or removed; each can be taken back."""
    given = [("lab", "too_big"), ("metal", "other_material"), ("metal", "many_pieces"), ("metal", "other_material")]
    for partner, reason in given:
        made = referrals.give(partner, ReferralReason(reason), by=host_id)
    counted = [(one.name, one.number, dict(one.reasons)) for one in count_by_partner(db, year_of(TODAY))]
    assert counted == [
        ("Metallipaja Oy", 3, {ReferralReason.MANY_PIECES: 1, ReferralReason.OTHER_MATERIAL: 2}),
        ("Laboratorio", 1, {ReferralReason.TOO_BIG: 1}),
    ]
    assert [referrals.undo(made, by=host_id) for _ in range(2)] == [True, False]
    change_setting(db, clock, admin_id, HubPartners(partners=(LAB,)), 1)
    with refused("partner", ReasonCode.NOT_A_CHOICE):
        referrals.give("metal", ReferralReason.TOO_BIG, by=host_id)
    assert {one.name: one.number for one in count_by_partner(db, year_of(TODAY))} == {
        "Metallipaja Oy": 2, "Laboratorio": 1,
    }  # fmt: skip
    assert count_by_partner(db, Period(date(2025, 1, 1), date(2025, 12, 31))) == ()
    with pytest.raises(NotAllowedError):
        referrals.give("lab", ReferralReason.TOO_BIG, by="nobody")
    done = [one["action"] for one in rows(db, "SELECT action FROM audit WHERE action LIKE '%referral' ORDER BY id")]
    assert done == ["give referral"] * 4 + ["take back referral"]


def test_a_referral_knows_an_organisation_and_its_project_and_no_person(
    db: Database, clock: HandClock, referrals: Referrals, host_id: str, admin_id: str
) -> None:
    """I17, P5: the only project in which it takes part now; what is stored of it says so."""
    project = add_project(db, clock, admin_id, Project(code="S21482", name="Digivisio"))
    company = add_organisation(db, clock, host_id, Organisation(name="Puutyö Oy", employed=14))
    Process(db, clock, HELSINKI).join(company.id, project.id, None, by=host_id)
    referrals.give("lab", ReferralReason.TOO_BIG, by=host_id, organisation_id=company.id)
    referrals.give("lab", ReferralReason.TOO_BIG, by=host_id, size_class=SizeClass.SMALL)
    sized, named = list_referrals(db, year_of(TODAY))
    assert (named.organisation, named.project, named.size_class) == ("Puutyö Oy", "S21482", None)
    assert (sized.organisation, sized.size_class) == (None, SizeClass.SMALL)
    (told,) = stored_about(db, clock, admin_id, company.id)
    assert told["referrals"] == [
        {"day": "2026-03-02", "partner": "Laboratorio", "reason": "too_big", "project": "S21482"}
    ]
    columns = {column.name for column in db.table("referral").columns}
    assert columns == {"id", "day", "partner", "partner_name", "reason", "size_class", "organisation_id",
                       "project_id", "staff_id"}  # fmt: skip


def _lend(db: Database, clock: HandClock, by: str, slug: str, **details: Any) -> None:
    item = next(one for one in all_equipment(db) if one.slug == slug)
    change_equipment(db, clock, by, replace(item, details=replace(item.details, **details)))


def test_lent_equipment_is_reminded_of_before_it_goes_back(db: Database, clock: HandClock, admin_id: str) -> None:
    """I17: as many days before as the hub has set, and until it has gone back."""
    _lend(db, clock, admin_id, "vr-1", owner="Laboratorio", lent_from=TODAY, lent_until=date(2026, 3, 20))
    _lend(db, clock, admin_id, "vr-2", owner="Metallipaja", lent_from=TODAY, loan_terms="Vakuutus on lainaajan.")
    assert [(one.equipment.slug, one.days_left) for one in loans(db, TODAY)] == [("vr-1", 18), ("vr-2", None)]
    assert due_loans(db, date(2026, 3, 5)) == ()
    assert [one.days_left for one in due_loans(db, date(2026, 3, 6))] == [14]
    assert [one.is_over for one in due_loans(db, date(2026, 3, 21))] == [True]
    change_setting(db, clock, admin_id, HubPartners(remind_days=30), 0)
    assert [one.equipment.slug for one in due_loans(db, TODAY)] == ["vr-1"]
    found = next(one for one in all_equipment(db) if one.slug == "vr-1").details
    assert EquipmentDetails.from_json(found.to_json()) == found
    assert read_setting(db, HubPartners).value.remind_days == 30


def test_a_loan_has_an_owner_and_ends_after_it_began(db: Database, clock: HandClock, admin_id: str) -> None:
    """I17: what is refused names its field."""
    with refused("owner", ReasonCode.TEXT_MISSING):
        _lend(db, clock, admin_id, "vr-1", lent_until=TODAY)
    with refused("lent_until", ReasonCode.ENDS_BEFORE_IT_BEGINS):
        _lend(db, clock, admin_id, "vr-1", owner="X", lent_from=TODAY, lent_until=date(2026, 3, 1))
    with refused("lent_from", ReasonCode.NOT_A_DAY):
        _lend(db, clock, admin_id, "vr-1", owner="X", lent_from=date(1026, 3, 2))
