"""The configuration: every key is explained, a wrong one is reported with its line, secrets are for this user alone."""

import dataclasses
import re
import typing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.base.toml_config import ConfigError, places_of
from kiosk.cli.settings.take_over import settings_from
from kiosk.config import Config, load_config, make_runtime_dir, read_secret
from tests.cli.conftest import CHECKOUT, CONFIG, Kiosk

EXAMPLE = CHECKOUT / "assets" / "kiosk.example.toml"


def test_the_example_loads_and_shows_the_usual_values() -> None:
    """Apart from its zones and events, the example says what holds anyway."""
    example = load_config(EXAMPLE)

    assert dataclasses.replace(example, zone=(), event=(), wish=()) == Config()


def test_the_example_has_every_key() -> None:
    """A key that the program reads and the example does not explain would never be found."""
    example = re.sub(r"^# (?=\[\[|\w+ = )", "", EXAMPLE.read_text(), flags=re.MULTILINE)  # what may be added
    shown = {tuple(part for part in place if isinstance(part, str)) for place in places_of(example)}

    assert set(_keys(Config)) <= shown


def test_exceptional_days_change_the_opening_hours(tmp_path: Path) -> None:
    """T8: the same hours for the screens, the status, the digest and the closing of visits; each day once."""
    path, day = tmp_path / "kiosk.toml", "[[exceptional_day]]\nday = 2026-11-18\n"
    path.write_text(day + 'hours = "10:00-13:00"\n')
    opening, noon = settings_from(load_config(path)).opening, datetime(2026, 11, 18, 11, 30, tzinfo=UTC)  # 13:30 there
    assert not opening.is_open(noon)
    assert opening.is_open(noon + timedelta(days=1))
    path.write_text(day + day)
    with pytest.raises(ConfigError, match="the exceptional day 2026-11-18 is there twice"):
        load_config(path)


def test_the_demo_hub_loads() -> None:
    """The equipment of the pictures."""
    demo = load_config(CHECKOUT / "assets" / "demo" / "kiosk.toml")

    names = [[one.name for one in zone.equipment if one.public] for zone in demo.zone]
    assert names == [
        ["Ahven", "Hauki", "Muikku"],
        ["VR 1", "VR 2", "VR 3", "VR 4"],
        ["Kone 1", "Kone 2", "Kone 3", "Kone 4"],
        ["Studio", "Vinyyli", "Laser"],
    ]


EQUIPMENT = (
    '[[zone]]\nslug = "a"\nname_fi = "A"\nname_sv = "A"\nname_en = "A"\n\n[[zone.equipment]]\nslug = "vr"\n'
    'kind = "vr"\nname = "VR"\n'
)
CARD = """[[card]]
title_fi = "A"
title_sv = "A"
title_en = "A"
text_fi = "A"
text_sv = "A"
text_en = "A"
first_day = 2026-11-16
last_day = 2026-11-30
"""
WRONG = {
    "unknown key": (
        "[panel]\nwidth_mm = 200\nwidht = 3",
        3,
        "there is no key panel.widht. Did you mean panel.width_mm?",
    ),
    "unknown table": ('\n\n[scaner]\nserial = ["auto"]', 3, "there is no key scaner. Did you mean scanner?"),
    "no date": ('[[exceptional_day]]\nday = "24.12."', 2, "exceptional_day.day must be a date such as 2026-12-24"),
    "a card backwards": (CARD.replace("last_day = 2026-11-30", "last_day = 2026-11-01"), 1, "must not end before"),
    "in no table": ('name = "Hub"', 1, "there is no key name. Did you mean hub.name?"),
    "in a wrong table": ("[panel]\nidle_s = 60", 2, "there is no key panel.idle_s. Did you mean staff.idle_s?"),
    "key of a zone": ('[[zone]]\nname_fo = "A"', 2, "there is no key zone.name_fo. Did you mean zone.name_fi?"),
    "a purpose that there is not": (
        '[door]\npurposes = ["vr", "sauna"]',
        2,
        "door.purposes must be a list of purposes out of own_project,",
    ),
    "a place of nowhere": ('[door]\nmunicipalities = ["Keskustie 5"]', 2, "a list of municipalities, of letters,"),
    "an origin that means elsewhere": (
        '[[door.origin]]\nslug = "other"\nname_fi = "A"\nname_sv = "A"\nname_en = "A"',
        1,
        'the slug "other" is for places that are not in the list; take another.',
    ),
    "like nothing": (
        "[night]\nmoonlight = true",
        2,
        "there is no key night.moonlight. Known here: after_closing_min, camera.",
    ),
    "wrong type": ('[staff]\nidle_s = "60"', 2, "staff.idle_s must be a whole number from 10 to 3600"),
    "true is no number": ("[staff]\nidle_s = true", 2, "staff.idle_s must be a whole number"),
    "out of range": ("[panel]\n# a comment\nwidth_mm = 3", 3, "panel.width_mm must be a number from 60 to 3000, not 3"),
    "unknown language": ('[hub]\nlanguage = "de"', 2, 'hub.language must be one of "fi", "sv", "en", not "de"'),
    "unknown time zone": ('[hub]\ntimezone = "Europe/Viitasaari"', 2, "hub.timezone must be a time zone"),
    "hours backwards": ('[hub.opening]\nmonday = "19:00-12:00"', 2, "hub.opening.monday must be opening hours"),
    "dotted key": ('hub.opening.friday = "always"', 1, "hub.opening.friday must be opening hours"),
    "a table, not a value": ("night = 3", 1, "night must be a table: [night]"),
    "scanner ports": ('[scanner]\nserial = "auto"', 2, "scanner.serial must be a list of ports"),
    "in the second zone": (CONFIG + '[[zone]]\nslug = "Ö"\n', CONFIG.count("\n") + 2, "zone.slug must be a short name"),
    "missing key": ('[[zone]]\nslug = "vr"\nname_fi = "VR"', 1, "zone needs the key name_sv"),
    "printer without its table": (
        '[[zone]]\nslug = "a"\nname_fi = "A"\nname_sv = "A"\nname_en = "A"\n\n[[zone.equipment]]\nslug = "hauki"\n'
        'kind = "printer"\nname = "Hauki"',
        7,
        'equipment "hauki" must have a [zone.equipment.printer] table',
    ),
    "a text in two languages": (
        EQUIPMENT + 'can_do_fi = "pelit"\ncan_do_sv = "spel"',
        7,
        'equipment "vr" needs can_do_fi, can_do_sv and can_do_en, or none of them.',
    ),
    "a text of two lines": (
        EQUIPMENT + 'rules_fi = """a\nb"""',
        11,
        "zone.equipment.rules_fi must be a text in quotes",
    ),
    "an age in words": (EQUIPMENT + 'minimum_age = "12"', 11, "zone.equipment.minimum_age must be a whole number"),
    "a place in one number": (EQUIPMENT + "place = [3]", 11, "zone.equipment.place must be a point such as [3.5, 2.0]"),
    "a place outside": (
        "[floor_plan]\nwidth_m = 5\ndepth_m = 5\nkiosk = [1, 1]\n" + EQUIPMENT + "place = [9, 1]",
        None,
        'the place of the equipment "vr" is outside the floor plan.',
    ),
    "an oblique wall": (
        "[floor_plan]\nwidth_m = 5\ndepth_m = 5\nkiosk = [1, 1]\nwalls = [[0, 0, 1, 1]]",
        5,
        "floor_plan.walls must be a list of straight lines",
    ),
    "a plan without a kiosk": ("[floor_plan]\nwidth_m = 5", 1, "floor_plan needs width_m, depth_m and kiosk."),
    "a window outside": (
        "[floor_plan]\nwidth_m = 5\ndepth_m = 5\nkiosk = [1, 1]\nwindows = [[0, 6, 1, 6]]",
        1,
        "floor_plan: [0, 6] is outside its 5 × 5 m.",
    ),
    "wrong colour": (CONFIG.replace("#F0B51B", "yellow"), 20 + 1, "zone.equipment.printer.colour must be a colour"),
    "not TOML": ("[hub\nname = 1", None, "is not TOML"),
}


@pytest.mark.parametrize(("content", "line", "words"), WRONG.values(), ids=WRONG.keys())
def test_a_wrong_configuration_is_reported_with_its_line(
    tmp_path: Path, content: str, line: int | None, words: str
) -> None:
    """The file, the line, and what is expected there."""
    path = tmp_path / "kiosk.toml"
    path.write_text(content, encoding="utf-8")

    with pytest.raises(ConfigError) as caught:
        load_config(path)

    message = str(caught.value)
    assert message.startswith(f"{path}, line {line}: " if line else str(path))
    assert words in message


@pytest.mark.announces("is called")
def test_an_earlier_name_of_a_key_is_understood_with_a_warning(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Issue 7: a hub's configuration survives an update; the warning names the new key and the line."""
    path = tmp_path / "kiosk.toml"
    old_event = (
        '[[programme]]\ntitle_fi = "A"\ntitle_sv = "A"\ntitle_en = "A"\ndays = ["friday"]\n'
        'starts = "12:30"\nends = "14:00"\n'
    )
    path.write_text(CONFIG.replace("connection = ", "road = ") + old_event, encoding="utf-8")

    config = load_config(path)

    printers = [one.printer for zone in config.zone for one in zone.equipment if one.printer]
    assert [printer.connection for printer in printers] == ["octoprint"]
    assert [event.title_en for event in config.event] == ["A"]
    road, programme = (record.getMessage() for record in caplog.records)
    assert road.endswith("road is called connection now. Rename it.")
    assert f"{path}, line {CONFIG.count(chr(10)) + 1}: programme is called event now." in programme


def test_both_names_of_a_key_are_one_too_many(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.toml"
    path.write_text(CONFIG.replace("connection = ", 'road = "serial"\nconnection = '), encoding="utf-8")

    with pytest.raises(ConfigError, match=r"there is no key zone\.equipment.printer\.road"):
        load_config(path)


def test_a_wrong_configuration_ends_the_command_with_a_sentence(kiosk: Kiosk, tmp_path: Path) -> None:
    """On standard error, exit code 1, no trace."""
    path = tmp_path / "kiosk.toml"
    path.write_text("[staff]\nidle = 60\n", encoding="utf-8")

    done = kiosk("run", "--config", path)

    assert done.returncode == 1
    assert done.stderr == f"{path}, line 2: there is no key staff.idle. Did you mean staff.idle_s?\n"


def test_a_configuration_that_the_environment_names_must_be_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The defaults instead would be another hub."""
    monkeypatch.setenv("KIOSK_CONFIG", str(tmp_path / "gone.toml"))

    with pytest.raises(ConfigError, match=f"There is no configuration at {tmp_path / 'gone.toml'}"):
        load_config()


def test_relative_paths_start_at_the_file(tmp_path: Path) -> None:
    """So that a hub's directory can be moved with its configuration."""
    path = tmp_path / "kiosk.toml"
    path.write_text('[places]\ndata_dir = "data"\nusb_dir = "/media"\n', encoding="utf-8")

    config = load_config(path)

    assert config.data_dir == tmp_path / "data"
    assert config.usb_dir == Path("/media")
    assert config.hub_path == tmp_path / "data" / "hub.db"


def test_two_hubs_of_a_machine_have_two_runtime_directories(tmp_path: Path) -> None:
    """Else they would share a print room's lock and each other's readings."""
    for name in ("one", "two"):
        (tmp_path / f"{name}.toml").write_text(f'[places]\ndata_dir = "{name}"\n', encoding="utf-8")

    first, second = (make_runtime_dir(load_config(tmp_path / f"{name}.toml")) for name in ("one", "two"))

    assert first != second
    assert first.stat().st_mode & 0o777 == 0o700


def test_a_runtime_directory_of_another_user_is_refused(tmp_path: Path) -> None:
    """A link in a place that everybody can write may lead anywhere."""
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "run").symlink_to(tmp_path / "elsewhere")
    path = tmp_path / "kiosk.toml"
    path.write_text('[places]\nruntime_dir = "run"\n', encoding="utf-8")

    with pytest.raises(ConfigError, match="belongs to somebody else"):
        make_runtime_dir(load_config(path))


def test_a_key_that_others_can_read_is_refused_with_the_line_that_fixes_it(tmp_path: Path) -> None:
    """OctoPrint keys are secrets."""
    path = tmp_path / "ahven.key"
    path.write_text("secret\n", encoding="ascii")
    path.chmod(0o640)

    with pytest.raises(ConfigError, match=f"chmod 600 {path}"):
        read_secret(path)
    path.chmod(0o600)
    assert read_secret(path) == "secret"


@pytest.mark.parametrize(("content", "words"), [(None, "is missing"), ("\n", "is empty"), ("\xe4", "can't be read")])
def test_an_unusable_key_is_an_error(tmp_path: Path, content: str | None, words: str) -> None:
    """Missing, empty, not text."""
    path = tmp_path / "ahven.key"
    if content is not None:
        path.write_text(content, encoding="latin-1")
        path.chmod(0o600)

    with pytest.raises(ConfigError, match=words):
        read_secret(path)


def _keys(cls: typing.Any, place: tuple[str, ...] = ()) -> typing.Iterator[tuple[str, ...]]:
    """Every key below a table, also in lists of tables."""
    types = typing.get_type_hints(cls)
    for one in dataclasses.fields(cls):
        inner = one.metadata.get("tables") or next(
            (kind for kind in (types[one.name], *typing.get_args(types[one.name])) if dataclasses.is_dataclass(kind)),
            None,
        )
        if inner:
            yield from _keys(inner, (*place, one.name))
        else:
            yield (*place, one.name)
