"""Organisations: what is stored, what is refused, what counts as one, and what is forgotten."""

from dataclasses import replace

import pytest
from sqlite_utils import Database

from kiosk.base.reason import ReasonCode
from kiosk.hub import audit, deletions
from kiosk.hub.organisations.fields import OrganisationKind, SizeClass, checked_business_id
from kiosk.hub.organisations.listing import OrganisationFilter, count_organisations, list_organisations
from kiosk.hub.organisations.merging import MergeRefusedError, merge, part
from kiosk.hub.organisations.organisation import Organisation, all_ids, organisation, standing_for
from kiosk.hub.organisations.own_data import SHOWN, forget, stored_about
from kiosk.hub.organisations.register import add_organisation, change_organisation
from kiosk.hub.permissions import NotAllowedError
from kiosk.hub.settings.changes import history
from kiosk.hub.settings.checks import ChangedMeanwhileError, SettingRefusedError
from kiosk.hub.visitors.deleting_again import delete_again
from tests.hub.conftest import HandClock

PUUTYO = Organisation(
    name="Keiteleen Puutyö Oy",
    business_id="1234567-1",
    employed=14,
    industry="C",
    sector="Huonekalut",
    municipality="Viitasaari",
)


@pytest.mark.parametrize(
    ("typed", "stored"),
    [("0112038-9", "0112038-9"), ("fi01120389", "0112038-9"), ("112038-9", "0112038-9"), (" 1234567-1 ", "1234567-1")],
)
def test_a_business_id_is_taken_as_people_write_it(typed: str, stored: str) -> None:
    """I4: with or without hyphen, as a VAT number, of six digits."""
    assert checked_business_id(typed) == stored


@pytest.mark.parametrize("typed", ["0112038-8", "1234567-2", "0000007-6", "12345-6", "abcdefg-h", "١٢٣٤٥٦٧-١"])
def test_a_business_id_with_a_wrong_digit_is_refused(typed: str) -> None:
    """I4: its check digit is verified."""
    with pytest.raises(SettingRefusedError):
        checked_business_id(typed)


def test_the_persons_employed_give_the_size_and_no_person_is_named(
    db: Database, clock: HandClock, host_id: str
) -> None:
    """I4: micro < 10, small < 50, medium < 250, large; kinds of their own; there is no field for a person."""
    for number, (employed, size) in enumerate(
        ((9, SizeClass.MICRO), (10, SizeClass.SMALL), (49, SizeClass.SMALL), (50, SizeClass.MEDIUM),
         (249, SizeClass.MEDIUM), (250, SizeClass.LARGE))
    ):  # fmt: skip
        wanted = Organisation(name=f"Yritys {number}", employed=employed, size_class=SizeClass.LARGE)
        assert add_organisation(db, clock, host_id, wanted).size_class is size
    known = add_organisation(db, clock, host_id, Organisation(name="Toiminimi", size_class=SizeClass.MICRO))
    assert (known.employed, known.size_class) == (None, SizeClass.MICRO)
    assert {"light_entrepreneur", "association"} <= set(OrganisationKind)
    columns = {column.name for column in db.table("organisation").columns}
    assert not {"contact", "person", "email", "phone", "address"} & columns


def test_one_organisation_is_there_once(db: Database, clock: HandClock, host_id: str) -> None:
    """I1, I4: by business ID, else by name in capitals or not, of Finnish letters too; F1: a host does it, audited."""
    added = add_organisation(db, clock, host_id, PUUTYO)
    assert audit.latest(db, 1)[0].action == "organisation.added"

    def refused(**changed: object) -> tuple[str, ReasonCode]:
        with pytest.raises(SettingRefusedError) as caught:
            add_organisation(db, clock, host_id, replace(PUUTYO, **changed))
        return caught.value.field, caught.value.reason.code

    assert refused(name="Toinen Oy") == ("business_id", ReasonCode.BUSINESS_ID_TAKEN)
    assert refused(name="KEITELEEN  PUUTYÖ OY", business_id=None) == ("name", ReasonCode.ORGANISATION_KNOWN)
    assert refused(business_id=None, municipality="") == ("name", ReasonCode.ORGANISATION_KNOWN)
    elsewhere = replace(PUUTYO, business_id=None, municipality="Pihtipudas")
    assert add_organisation(db, clock, host_id, elsewhere).id != added.id
    assert add_organisation(db, clock, host_id, replace(PUUTYO, business_id="0112038-9")).id != added.id
    with pytest.raises(NotAllowedError):
        add_organisation(db, clock, "somebody", Organisation(name="X"))


def test_a_change_has_a_history_and_two_people_notice_each_other(db: Database, clock: HandClock, host_id: str) -> None:
    """W7: before and after; who saw another version is told."""
    added = add_organisation(db, clock, host_id, PUUTYO)
    changed = change_organisation(db, clock, host_id, replace(added, employed=55))
    assert (changed.size_class, changed.version) == (SizeClass.MEDIUM, 2)
    last = history(db, f"organisation:{added.id}")[0]
    assert (last.before["employed"], last.after["employed"]) == (14, 55)
    with pytest.raises(ChangedMeanwhileError):
        change_organisation(db, clock, host_id, replace(added, employed=60))
    assert change_organisation(db, clock, host_id, changed) == changed


def test_the_list_is_searched_without_case_and_paged(db: Database, clock: HandClock, host_id: str) -> None:
    """W7: names with ä and ö in capitals or not; by business ID and municipality; by kind."""
    add_organisation(db, clock, host_id, PUUTYO)
    add_organisation(db, clock, host_id, Organisation(name="Åsas Hår", kind=OrganisationKind.LIGHT_ENTREPRENEUR))

    def found(**wanted: object) -> list[str]:
        return [one.name for one in list_organisations(db, OrganisationFilter(**wanted))]  # type: ignore[arg-type]

    assert found() == ["Keiteleen Puutyö Oy", "Åsas Hår"]
    assert found(text="PUUTYÖ") == found(text="1234567") == found(text="viitasaari") == ["Keiteleen Puutyö Oy"]
    assert found(text="åsas HÅR") == found(kind=OrganisationKind.LIGHT_ENTREPRENEUR) == ["Åsas Hår"]
    assert count_organisations(db, OrganisationFilter(text="100%_")) == 0
    assert list_organisations(db, OrganisationFilter(), first=3) == ()


def test_two_records_count_as_one_and_apart_again(db: Database, clock: HandClock, host_id: str, admin_id: str) -> None:
    """I1: merges are possible and reversible; a chain of them leads to one record."""
    kept = add_organisation(db, clock, host_id, PUUTYO)
    twin = add_organisation(db, clock, host_id, Organisation(name="Puutyö Keitele"))
    third = add_organisation(db, clock, host_id, Organisation(name="Puutyö"))
    other = add_organisation(db, clock, host_id, Organisation(name="Konepaja", business_id="0112038-9"))
    with pytest.raises(NotAllowedError):
        merge(db, clock, host_id, twin.id, kept.id, twin.version)
    merge(db, clock, admin_id, third.id, twin.id, third.version)
    merged = merge(db, clock, admin_id, twin.id, kept.id, twin.version)
    assert [standing_for(db, one.id) for one in (twin, third)] == [organisation(db, kept.id)] * 2
    assert set(all_ids(db, kept.id)) == {kept.id, twin.id, third.id}
    assert count_organisations(db, OrganisationFilter()) == 2
    for source, into in ((kept, other), (kept, kept), (other, twin)):
        with pytest.raises(MergeRefusedError):
            merge(db, clock, admin_id, source.id, into.id, source.version)
    part(db, clock, admin_id, twin.id, merged.version)
    assert standing_for(db, third.id) == organisation(db, twin.id)
    assert count_organisations(db, OrganisationFilter()) == 3
    assert [entry.action for entry in audit.latest(db, 2)] == ["organisation.parted", "organisation.merged"]


def test_a_parted_record_does_not_share_a_business_id(
    db: Database, clock: HandClock, host_id: str, admin_id: str
) -> None:
    """I1: a business ID that was given to another one meanwhile is told of, and nothing changes."""
    twin = add_organisation(db, clock, host_id, PUUTYO)
    kept = add_organisation(db, clock, host_id, Organisation(name="Keitele Puu"))
    merged = merge(db, clock, admin_id, twin.id, kept.id, twin.version)
    change_organisation(db, clock, host_id, replace(kept, business_id="1234567-1"))
    with pytest.raises(SettingRefusedError):
        part(db, clock, admin_id, twin.id, merged.version)
    assert organisation(db, twin.id) == merged


def test_everything_that_refers_to_an_organisation_is_in_what_is_shown_of_it(db: Database) -> None:
    """P5: of a table that comes later, too."""
    tables = [name for name in db.table_names() if not name.startswith("_")]
    referring = {name for name in tables for key in db.table(name).foreign_keys if key.other_table == "organisation"}
    assert referring - {"organisation"} == SHOWN


def test_what_is_stored_is_shown_and_the_name_forgotten_for_good(
    db: Database, clock: HandClock, key: bytes, host_id: str, admin_id: str
) -> None:
    """P5, P7: everything about it and its merged records; then no name stays, and a restore forgets it again.

    Its kind, size, industry and municipality stay for the counts.
    """
    kept = add_organisation(db, clock, host_id, PUUTYO)
    twin = add_organisation(db, clock, host_id, Organisation(name="Puutyön Pekka"))
    merge(db, clock, admin_id, twin.id, kept.id, twin.version)
    assert [one["name"] for one in stored_about(db, clock, admin_id, kept.id)] == [PUUTYO.name, "Puutyön Pekka"]
    assert audit.latest(db, 1)[0].action == "export organisation"
    copy = "\n".join(db.conn.iterdump())
    forget(db, key, clock, admin_id, kept.id, kept.version)
    assert not [
        word for word in ("Keiteleen", "Pekka", "1234567", "Huonekalut") if word in "\n".join(db.conn.iterdump())
    ]
    assert "Keiteleen" in copy
    left = organisation(db, kept.id)
    assert left is not None
    assert (left.size_class, left.industry, left.municipality) == (SizeClass.SMALL, "C", "Viitasaari")
    assert list_organisations(db, OrganisationFilter()) == ()
    with pytest.raises(ChangedMeanwhileError):
        change_organisation(db, clock, host_id, replace(PUUTYO, id=kept.id, version=left.version))
    db.execute("UPDATE organisation SET name = 'Keiteleen Puutyö Oy', forgotten_at = NULL WHERE id = ?", (kept.id,))
    assert delete_again(db, key, clock, deletions.noted(db)) == 1
    assert organisation(db, kept.id) == replace(left, version=left.version + 1)
