"""Takes over once what the configuration says of the hub; then it is set in the database (W6)."""

import logging
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from sqlite_utils import Database

from kiosk.base.clock import Clock, to_text
from kiosk.base.command_line import kiosk_command
from kiosk.base.plain_text import clean_text
from kiosk.config import LANGUAGES, Config
from kiosk.hub import audit
from kiosk.hub.equipment.details import EquipmentDetails, Words
from kiosk.hub.settings.alarm_channels import AlarmChannels, ContactSetting
from kiosk.hub.settings.current import HubSettings, read_settings
from kiosk.hub.settings.door import DoorQuestions, Origin
from kiosk.hub.settings.exceptional_days import DayHours, put_day
from kiosk.hub.settings.floor_plan_setting import FloorPlanSetting
from kiosk.hub.settings.hours import WeekHours
from kiosk.hub.settings.hub_facts import HubFacts, NightRules, RetentionTimes, UseRules
from kiosk.hub.settings.settings_table import put_setting
from kiosk.hub.settings.start_page import Card, StartPage
from kiosk.store.hub_db import row, rows

KEYS = {
    "hub": "hub",
    "hours": "hub.opening",
    "start": "start, card",
    "door": "door",
    "use": "waiting, inductions, reservations, staff",
    "night": "night",
    "retention": "retention",
    "alarms": "alarms",
    "floor_plan": "floor_plan",
    "exceptional_days": "exceptional_day",
}
"""Where in the configuration the settings were, by subject."""
NOW_ELSEWHERE = "{keys} of the configuration differ from what is set in the hub, and are not read any more. {where}"

_log = logging.getLogger(__name__)


def is_taken_over(db: Database) -> bool:
    found = row(db, "SELECT taken_over_at FROM setting_mark")
    return found is not None and found["taken_over_at"] is not None


def take_over_once(db: Database, config: Config, clock: Clock) -> bool:
    """Store what the configuration says, unless that was done before; False if it was. Raises SettingRefusedError."""
    if is_taken_over(db):  # most often: without the lock of a writer
        return False
    with db.atomic():
        if is_taken_over(db):
            return False
        found = settings_from(config)
        for setting in found.rows():
            put_setting(db, clock, None, setting.checked())
        for day in found.exceptional_days:
            put_day(db, clock, None, day.checked())
        db.execute("UPDATE setting_mark SET taken_over_at = ?", (to_text(clock.now()),))
        audit.record(db, clock, None, "setting.taken_over")
    return True


def settings_from(config: Config) -> HubSettings:
    """What the configuration says of the hub."""
    hub, alarms = config.hub, config.alarms
    quiet_from, _, quiet_until = alarms.quiet.partition("-")
    return HubSettings(
        hub=HubFacts(
            name=hub.name,
            timezone=hub.timezone,
            languages=(hub.language, *(one for one in LANGUAGES if one != hub.language)),
            privacy_url=hub.privacy_url,
        ),
        hours=WeekHours(**_hours(config)),
        start=_start(config),
        door=DoorQuestions(
            ask_purpose=config.door.ask_purpose,
            purposes=config.door.purposes,
            municipalities=config.door.municipalities,
            origins=tuple(Origin(slug=one.slug, name=_words(one, "name")) for one in config.door.origin),
        ),
        use=UseRules(
            call_min=config.waiting.call_min,
            induction_months=config.inductions.valid_months,
            reservations=config.reservations.open_per_visitor,
            longest_reservation_min=config.reservations.longest_min,
            staff_idle_s=config.staff.idle_s,
        ),
        night=NightRules(after_closing_min=config.night.after_closing_min, camera=config.night.camera),
        retention=RetentionTimes(
            visit_of_pass_days=config.retention.visit_of_pass_days,
            fault_reporter_days=config.retention.fault_reporter_days,
            unused_pass_days=config.retention.unused_pass_days,
            audit_days=config.retention.audit_days,
            counts_years=config.retention.counts_years,
        ),
        alarms=AlarmChannels(
            quiet_from=quiet_from,
            quiet_until=quiet_until,
            digest_at=alarms.digest_at,
            escalate_min=alarms.escalate_min,
            contacts=tuple(ContactSetting(name=c.name, language=c.language, urls=c.urls) for c in alarms.contact),
        ),
        floor_plan=FloorPlanSetting(
            width_m=config.floor_plan.width_m,
            depth_m=config.floor_plan.depth_m,
            kiosk=config.floor_plan.kiosk,
            help_desk=config.floor_plan.help_desk,
            walls=config.floor_plan.walls,
            windows=config.floor_plan.windows,
            doors=config.floor_plan.doors,
        ),
        exceptional_days=tuple(
            DayHours(day=one.day, hours=one.hours, sentence=_words_or_none(one, "sentence"))
            for one in sorted(config.exceptional_day, key=lambda one: one.day)
        ),
    )


def ignored_keys(db: Database, config: Config) -> list[str]:
    """Tables of the configuration that say something else than what is set: nobody reads them."""
    said, unsaid, now = settings_from(config), settings_from(Config()), read_settings(db)
    keys = [
        where for subject, where in KEYS.items() if _is_ignored(*(getattr(one, subject) for one in (said, unsaid, now)))
    ]
    stored = {line["slug"]: line for line in rows(db, _EQUIPMENT_SQL)}
    if any(line != stored.get(str(line["slug"])) for line in _equipment_lines(config)):
        keys.append("zone")
    return keys


def warn_of_ignored(db: Database, config: Config) -> None:
    """Log a warning that says where the keys that are not read any more are set now."""
    words = ignored_words(db, config)
    if words:
        _log.warning("%s", words)


def ignored_words(db: Database, config: Config) -> str:
    """The warning for a person; empty if there is none."""
    keys = ignored_keys(db, config)
    if not keys:
        return ""
    where = f"They are set by staff in the office now, or moved by {kiosk_command('hub', 'import')}."
    return NOW_ELSEWHERE.format(keys=", ".join(f"[{one}]" for key in keys for one in key.split(", ")), where=where)


_EQUIPMENT_SQL = """
SELECT equipment.slug, zone.slug AS zone, ifnull(own_kind, kind) AS kind, name, is_public, details FROM equipment
JOIN zone ON zone.id = zone_id WHERE removed_at IS NULL
"""


def _equipment_lines(config: Config) -> Iterator[dict[str, Any]]:
    for zone in config.zone:
        for one in zone.equipment:
            details: EquipmentDetails = one.details
            yield {
                "slug": one.slug,
                "zone": zone.slug,
                "kind": one.kind,
                "name": clean_text(one.name),
                "is_public": int(one.public),
                "details": details.to_json(),
            }


def _hours(config: Config) -> dict[str, str]:
    """Each day, also the closed ones."""
    hours = config.hub.opening.by_weekday()
    return {day: hours.get(day, "") for day in WeekHours().by_weekday()}


def _start(config: Config) -> StartPage:
    cards = [
        Card(title=_words(one, "title"), text=_words(one, "text"), first_day=one.first_day, last_day=one.last_day)
        for one in config.card
    ]
    start = config.start
    return StartPage(
        capacity=start.capacity,
        free_of_charge=start.free_of_charge,
        eu=start.eu,
        shows_cards=start.cards,
        cards=tuple(cards),
    )


def _words(keys: object, name: str) -> Words:
    return Words(*(getattr(keys, f"{name}_{language}") for language in Words._fields))


def _words_or_none(keys: object, name: str) -> Words | None:
    """A text that is in some language only is said in that one in all."""
    words = _words(keys, name)
    spare = next(filter(None, (words.fi, words.en, words.sv)), "")
    return Words(*(text or spare for text in words)) if spare else None


def _is_ignored(said: Any, unsaid: Any, now: Any) -> bool:
    """Whether the configuration says something, and not what is set."""
    if isinstance(now, tuple):  # exceptional days
        said, now = ([replace(one.checked(), version=0) for one in days] for days in (said, now))
        return not set(said) <= set(now)
    return bool(said != unsaid and said.checked() != now)
