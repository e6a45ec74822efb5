"""Settings: changed by who may, checked, with a version, their history and the audit."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlite_utils import Database

from kiosk.base.reason import ReasonCode
from kiosk.hub import audit
from kiosk.hub.equipment.details import Place, Words
from kiosk.hub.equipment.floor_plan import Segment
from kiosk.hub.maturity.content import MaturityContent, shipped
from kiosk.hub.partners.partner import HubPartner, HubPartners
from kiosk.hub.permissions import NotAllowedError, Role
from kiosk.hub.settings.alarm_channels import AlarmChannels, ContactSetting
from kiosk.hub.settings.changes import change_count, history
from kiosk.hub.settings.checks import ChangedMeanwhileError, SettingRefusedError
from kiosk.hub.settings.current import KINDS, HubSettings, SettingsFollower, read_settings
from kiosk.hub.settings.door import DoorQuestions, Origin
from kiosk.hub.settings.floor_plan_setting import FloorPlanSetting
from kiosk.hub.settings.hours import ClosedNow, WeekHours
from kiosk.hub.settings.hub_facts import HubFacts, NightRules, RetentionTimes, UseRules
from kiosk.hub.settings.pack.templates import FilamentTemplate, Templates
from kiosk.hub.settings.print_desk import PrintDesk
from kiosk.hub.settings.setting import Setting
from kiosk.hub.settings.settings_table import change_setting, read_setting
from kiosk.hub.settings.start_page import Card, StartPage
from kiosk.hub.settings.typed_json import from_json, to_json
from kiosk.hub.sustainability.setting import Sustainability
from kiosk.hub.visit_fields import Purpose
from kiosk.store.hub_db import open_hub_db, row
from tests.hub.conftest import HandClock

WORDS = Words("fi", "sv", "en")
OTHER: tuple[Setting, ...] = (
    HubFacts(name="Kirjasto", address="Keskitie 1", timezone="UTC", languages=("sv", "en")),
    WeekHours(monday="10:00-12:00, 13:00-19:00", friday="18:00-02:00", saturday="00:00-24:00", sunday="12:00-00:00"),
    StartPage(capacity=40, shows_cards=True, cards=(Card(title=WORDS, text=WORDS, first_day=date(2026, 3, 1),
                                                         last_day=date(2026, 3, 2)),)),
    DoorQuestions(ask_purpose="no", purposes=(Purpose.VR,), municipalities=("Äänekoski",),
                  origins=(Origin(slug="koulu", name=WORDS),)),
    UseRules(call_min=7, staff_idle_s=30),
    NightRules(camera=True),
    RetentionTimes(counts_years=7),
    AlarmChannels(quiet_from="", quiet_until="", contacts=(ContactSetting(name="Maija", urls=("ntfys://host/secret",)),)),
    FloorPlanSetting(width_m=8.5, depth_m=5, kiosk=Place(1, 2.5), walls=(Segment(0, 1, 4, 1),)),
    ClosedNow(begins_at=datetime(2026, 3, 2, 12, tzinfo=UTC), ends_at=datetime(2026, 3, 2, 17, tzinfo=UTC),
              sentence=WORDS),
    PrintDesk(open_requests=5, scan_at_printer=True),
    MaturityContent(questions=shipped("questions")),
    Templates(filaments=(FilamentTemplate(material="PLA", colour="musta"),)),
    HubPartners(
        partners=(HubPartner(slug="paja", name="Paja", can_do=Words("puu", "trä", "wood"), phone="044 123 4567"),),
        remind_days=30,
    ),
    Sustainability(ask_every=10, co2_g_per_km=150),
)  # fmt: skip
"""Another value of each kind than that of a new hub."""


def test_each_setting_is_stored_and_read_as_it_was_set(db: Database, clock: HandClock, admin: str) -> None:
    """W4, W6: also by another connection; of a setting that was never set a new hub's values are read."""
    assert read_settings(db) == HubSettings()
    for value in OTHER:
        change_setting(db, clock, admin, value, 0)

    assert read_settings(db).rows() == OTHER
    assert read_settings(db).opening.is_open(datetime(2026, 11, 21, 3, tzinfo=UTC)), "the whole Saturday"
    assert [kind.subject for kind in KINDS] == [value.subject for value in OTHER]
    assert all(from_json(type(value), to_json(value)) == value for value in OTHER)


def test_a_change_is_in_the_history_and_in_the_audit_with_before_and_after(
    db: Database, clock: HandClock, admin: str
) -> None:
    """W4: who, when, what it was and what it is."""
    first = change_setting(db, clock, admin, HubFacts(name="Kirjasto"), 0)
    clock.move(minutes=1)
    change_setting(db, clock, admin, replace(first.value, name="  Digi\u202ehub "), first.version)

    newest, oldest = history(db, "hub")
    assert (newest.staff_name, newest.at) == ("Aino", clock.now())
    assert [newest.before["name"], newest.after["name"], oldest.before["name"]] == ["Kirjasto", "Digihub", "Digikeskus"]
    entry = audit.latest(db, 1)[0]
    assert (entry.action, entry.subject, entry.staff_id) == ("setting.changed", "setting:hub", admin)
    assert entry.detail == 'name: "Kirjasto" → "Digihub"'


def test_two_people_who_edit_the_same_are_told(db: Database, clock: HandClock, admin: str) -> None:
    """W7: the second is refused, and what the first one set stays; the same value again changes nothing."""
    stored = change_setting(db, clock, admin, WeekHours(monday="10:00-14:00"), 0)
    count = change_count(db)
    with pytest.raises(ChangedMeanwhileError, match="meanwhile"):
        change_setting(db, clock, admin, WeekHours(monday="8:00-9:00"), 0)

    assert change_setting(db, clock, admin, stored.value, stored.version) == stored
    assert read_setting(db, WeekHours) == stored
    assert change_count(db) == count


def test_only_an_admin_changes_settings_and_nothing_is_left_of_a_refused_change(
    db: Database, clock: HandClock, host: str
) -> None:
    """Q3: the role is checked where it is stored, not on a page."""
    before = (change_count(db), row(db, "SELECT count(*) AS n FROM audit"))
    for value in OTHER:
        if value.role is Role.ADMIN:
            with pytest.raises(NotAllowedError):
                change_setting(db, clock, host, value, 0)

    assert read_settings(db) == HubSettings()
    assert (change_count(db), row(db, "SELECT count(*) AS n FROM audit")) == before


def test_what_is_secret_is_in_no_history(db: Database, clock: HandClock, admin: str, path: Path) -> None:
    """P8: the addresses of channels hold passwords."""
    change_setting(db, clock, admin, OTHER[7], 0)

    told = json.dumps([change.after for change in history(db, "alarms")], ensure_ascii=False)
    assert "ntfys://…" in told
    assert "secret" not in told + str(audit.latest(db, 5))
    assert read_setting(db, AlarmChannels).value.contacts[0].urls == ("ntfys://host/secret",)


@pytest.mark.parametrize(
    ("value", "field", "code"),
    [
        (HubFacts(name=" "), "name", ReasonCode.TEXT_MISSING),
        (HubFacts(name="x" * 81), "name", ReasonCode.TEXT_TOO_LONG),
        (HubFacts(timezone="Suomi"), "timezone", ReasonCode.NOT_A_CHOICE),
        (HubFacts(languages=()), "languages", ReasonCode.NOT_A_CHOICE),
        (HubFacts(privacy_url="javascript:alert(1)"), "privacy_url", ReasonCode.NOT_A_WEB_ADDRESS),
        (WeekHours(tuesday="noon"), "tuesday", ReasonCode.HOURS_NOT_UNDERSTOOD),
        (WeekHours(tuesday="10:00-13:00, 12:00-19:00"), "tuesday", ReasonCode.HOURS_OVERLAP),
        (WeekHours(tuesday="19:00-12:00"), "tuesday", ReasonCode.HOURS_END_TOO_LATE),
        (StartPage(capacity=-1), "capacity", ReasonCode.NUMBER_OUT_OF_RANGE),
        (replace(OTHER[2], cards=(replace(OTHER[2].cards[0], last_day=date(2025, 1, 1)),)), "cards.0.last_day",
         ReasonCode.ENDS_BEFORE_IT_BEGINS),
        (DoorQuestions(municipalities=("K0ti",)), "municipalities.0", ReasonCode.ONLY_LETTERS),
        (DoorQuestions(origins=(Origin(slug="other", name=WORDS),)), "origins.0.slug", ReasonCode.SLUG_TAKEN),
        (AlarmChannels(quiet_from="21:00", quiet_until=""), "quiet_until", ReasonCode.NOT_A_TIME_OF_DAY),
        (AlarmChannels(contacts=(ContactSetting(name="A", urls=("x",)),)), "contacts.0.urls.0",
         ReasonCode.NOT_A_CHANNEL),
        (replace(OTHER[8], walls=(Segment(0, 1, 4, 2),)), "walls.0", ReasonCode.NOT_ALONG_AN_EDGE),
        (replace(OTHER[8], kiosk=Place(9, 1)), "kiosk", ReasonCode.OUTSIDE_THE_FLOOR_PLAN),
    ],
    ids=str,
)  # fmt: skip
def test_a_refusal_names_the_field_and_the_reason(
    db: Database, clock: HandClock, admin: str, value: Setting, field: str, code: ReasonCode
) -> None:
    """W7: a form shows the reason beside what was typed."""
    with pytest.raises(SettingRefusedError) as refused:
        change_setting(db, clock, admin, value, 0)
    assert (refused.value.field, refused.value.reason.code) == (field, code)
    assert read_setting(db, type(value)).version == 0


def test_another_connection_notices_a_change_and_no_other_commit(
    db: Database, clock: HandClock, admin: str, path: Path
) -> None:
    """W4: a process that follows reads anew only when something was set."""
    other = open_hub_db(path)
    seen: list[HubSettings] = []
    follower = SettingsFollower(other, seen.append)
    db.execute("UPDATE equipment SET name = 'Kuha' WHERE slug = 'ahven'")
    assert not follower.check()

    change_setting(db, clock, admin, HubFacts(name="Kirjasto"), 0)
    assert follower.check()
    assert not follower.check()
    assert [settings.hub.name for settings in seen] == ["Kirjasto"]
    other.close()


def test_a_setting_of_a_later_version_is_read_without_what_is_not_known(db: Database) -> None:
    """Q7: missing keys have their defaults; what has another type is refused."""
    assert from_json(HubFacts, '{"name": "Kirjasto", "mood": "good"}') == HubFacts(name="Kirjasto")
    for text in ('{"name": 3}', "[]", '{"languages": "fi"}', '{"languages": [true]}'):
        with pytest.raises(ValueError, match="not a"):
            from_json(HubFacts, text)
    with pytest.raises(ValueError, match="not a"):  # no float is so large
        from_json(FloorPlanSetting, f'{{"width_m": 1{"0" * 400}}}')
