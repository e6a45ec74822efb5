"""A hub pack: what is set in a hub as one file, to open another one from it."""

import json
from contextlib import closing
from pathlib import Path

from kiosk.base.clock import SystemClock
from kiosk.config import load_config
from kiosk.hub.equipment.details import Words
from kiosk.hub.equipment.service_tasks import NewService, insert_service
from kiosk.hub.settings.alarm_channels import AlarmChannels, ContactSetting
from kiosk.hub.settings.current import read_settings
from kiosk.hub.settings.own_kinds import OwnKind, insert_kind
from kiosk.hub.settings.settings_table import put_setting
from kiosk.store.hub_db import open_hub_db
from tests.cli.conftest import CHECKOUT, Kiosk

DEMO = CHECKOUT / "assets" / "demo" / "kiosk.toml"


def test_a_second_hub_is_opened_from_the_pack_of_the_first(kiosk: Kiosk, hub: Path, tmp_path: Path) -> None:
    """W6: shown before it is set; no person and no password is in it; a second import changes nothing."""
    other = tmp_path / "other" / "kiosk.toml"
    other.parent.mkdir()
    other.write_text(DEMO.read_text(encoding="utf-8"), encoding="utf-8")
    assert kiosk("hub", "init", "--config", other).returncode == 0
    with closing(open_hub_db(load_config(other).hub_path)) as db:
        contacts = (ContactSetting(name="Maija", urls=("ntfys://host/secret",)),)
        put_setting(db, SystemClock(), None, AlarmChannels(escalate_min=7, contacts=contacts))
        insert_kind(db, SystemClock(), None, OwnKind(name=Words("a", "b", "c"), outline="M0 0L9 9L0 9Z"))
        (ahven,) = db.query("SELECT id FROM equipment WHERE slug = 'ahven'")
        insert_service(db, SystemClock(), None, ahven["id"], NewService(name="Oil the rails", every_days=90))
        wanted = read_settings(db)
    pack = tmp_path / "hub.json"
    assert kiosk("hub", "export", pack, "--config", other).returncode == 0
    text = pack.read_text(encoding="utf-8")
    assert "Maija" not in text
    assert "secret" not in text
    assert kiosk("hub", "export", pack, "--config", other).returncode == 1, "it is there already"

    asked = kiosk("hub", "import", pack, "--config", hub, before=("sh", "-c", 'echo n | "$@"', "sh"))
    assert asked.returncode == 0, asked.stderr
    assert 'hub: name: "Digikeskus" → "Viitasaaren Digikeskus"' in asked.stdout
    assert "equipment vr-1: new" in asked.stdout
    assert "service ahven Oil the rails: new" in asked.stdout
    assert "Nothing was changed." in asked.stdout
    done = kiosk("hub", "import", pack, "--yes", "--config", hub)
    assert done.returncode == 0, done.stderr
    again = kiosk("hub", "import", pack, "--yes", "--config", hub)
    assert "Everything in it is set so already." in again.stdout

    with closing(open_hub_db(load_config(hub).hub_path)) as db:
        found = read_settings(db)
        assert found.alarms.contacts == ()
        assert found.alarms.escalate_min == 7
        assert (found.hub, found.hours, found.door, found.floor_plan) == (
            wanted.hub, wanted.hours, wanted.door, wanted.floor_plan
        )  # fmt: skip
        names = {line["slug"]: line["name"] for line in db.query("SELECT slug, name FROM equipment")}
        assert names["vr-1"] == "VR 1"
        assert next(db.query("SELECT count(*) AS n FROM printer"))["n"] == 5
        assert next(db.query("SELECT count(*) AS n FROM equipment_kind"))["n"] == 1


def test_a_pack_that_can_t_be_used_changes_nothing(kiosk: Kiosk, hub: Path, tmp_path: Path) -> None:
    """W6, W7: it says which value is wrong."""
    pack = tmp_path / "hub.json"
    assert kiosk("hub", "export", pack, "--config", hub).returncode == 0
    plain = json.loads(pack.read_text(encoding="utf-8"))
    plain["settings"]["hub"]["name"] = "Another"
    plain["equipment"][0]["name"] = "x" * 31
    for wrong, words in (
        (json.dumps(plain), "ahven, name: Write at most 30 characters."),
        (json.dumps({**plain, "version": 99}), "of a later version"),
        ("[]", "not a hub pack"),
        ("{", "not a hub pack"),
        (json.dumps({**plain, "settings": {"hub": {"name": 3}}}), "hub: This file is not a hub pack."),
        ("[" * 100_000, "not a hub pack"),
    ):
        pack.write_text(wrong, encoding="utf-8")
        done = kiosk("hub", "import", pack, "--yes", "--config", hub)
        assert done.returncode == 1
        assert words in done.stderr
    with closing(open_hub_db(load_config(hub).hub_path)) as db:
        assert read_settings(db).hub.name == "Digikeskus"
