"""What the commands with a screen hand to it."""

from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from kiosk.cli import night
from kiosk.cli.app_process import build_services
from kiosk.config import LANGUAGES, load_config
from kiosk.printroom.alarms.routing import Contact
from kiosk.printroom.alarms.told import NotifiedSoFar, notified_so_far
from kiosk.screens.services import Services
from tests.cli.conftest import Kiosk
from tests.screens.printer_hub import hub_with_printers
from tests.screens.silence import tell


@pytest.fixture
def told(config_path: Path) -> Path:
    """A configuration where two people are told of alarms."""
    contacts = (f'[[alarms.contact]]\nname = "{name}"\nurls = ["json://localhost"]\n' for name in ("Maija", "Pekka"))
    config_path.write_text(config_path.read_text(encoding="utf-8") + "\n".join(contacts), encoding="utf-8")
    return config_path


@pytest.fixture
def told_hub(told: Path, kiosk: Kiosk) -> Path:
    """The configuration of a hub that took it over."""
    return made(told, kiosk)


def made(config_path: Path, kiosk: Kiosk) -> Path:
    done = kiosk("hub", "init", "--config", config_path)
    assert done.returncode == 0, done.stderr
    return config_path


def close(services: Services) -> None:
    services.hub_db.close()
    services.live_db.close()


def test_the_screens_watch_the_print_room_and_know_who_is_told(told_hub: Path) -> None:
    """N1, N5."""
    services = build_services(load_config(told_hub))
    assert services.print_room is not None
    assert services.contacts == (Contact("Maija"), Contact("Pekka"))
    assert services.alarm_rules is not None
    close(services)


@pytest.mark.parametrize("cards", [True, False])
def test_the_start_page_gets_what_the_configuration_said_of_it(told: Path, kiosk: Kiosk, cards: bool) -> None:
    """P9, T8, W6: exceptional days, the scanner's side, and cards only when they are switched on."""
    start = f'[start]\nscanner = "left"\ncapacity = 40\neu = false\ncards = {str(cards).lower()}\n'
    day = '[[exceptional_day]]\nday = 2026-12-24\nsentence_fi = "Hyvää joulua!"\n'
    texts = "\n".join(f'{what}_{language} = "A {language}"' for what in ("title", "text") for language in LANGUAGES)
    card = f"[[card]]\n{texts}\nfirst_day = 2026-11-16\nlast_day = 2026-11-30\n"
    told.write_text("\n".join([start, day, card, told.read_text(encoding="utf-8")]), encoding="utf-8")
    services = build_services(load_config(made(told, kiosk)))
    assert (services.start.scanner, services.start.capacity, services.start.eu) == ("left", 40, False)
    assert [one.title["sv"] for one in services.start.cards] == (["A sv"] if cards else [])
    assert [(one.day.isoformat(), one.sentence("fi")) for one in services.exceptional_days] == [
        ("2026-12-24", "Hyvää joulua!")
    ]
    close(services)


def test_the_night_screen_watches_the_print_room_too(told_hub: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """N1, `N7`: the second screen says that nothing is known as well."""
    shown: list[Services] = []

    def show(_config: object, services: Services, **_options: Any) -> int:
        shown.append(services)
        return 0

    monkeypatch.setattr(night, "show_app", show)
    result = CliRunner().invoke(night.night_command, ["--config", str(told_hub)])
    assert result.exit_code == 0, result.output
    (services,) = shown
    assert services.wall_only
    assert services.print_room is not None
    assert services.overview is not None
    assert services.overview.silence() == services.print_room.silence()
    close(services)


def test_only_what_a_channel_has_taken_counts_as_told(tmp_path: Path) -> None:
    """N5: a message that is being sent, or failed, has told nobody."""
    made = hub_with_printers(tmp_path)
    with made.db.atomic():
        made.db.execute("INSERT INTO alarm (id, cause, raised_at) VALUES ('a', 'help', '2026-11-18T11:42:00.000Z')")
    assert notified_so_far(made.db, "a") == NotifiedSoFar()
    with made.db.atomic():
        made.db.execute(
            "INSERT INTO alarm_message (id, alarm_id, contact, step, due_at, sent_at) VALUES"
            " ('m', 'a', 'Maija', 0, '2026-11-18T11:42:00.000Z', '2026-11-18T11:42:00.000Z')"
        )
    assert notified_so_far(made.db, "a") == NotifiedSoFar(under_way=True)
    tell(made, "a", "Pekka", reached=False)
    assert notified_so_far(made.db, "a") == NotifiedSoFar(unreached=True, under_way=True)
    tell(made, "a", "Pekka")
    assert [name for name, _ in notified_so_far(made.db, "a").told] == ["Pekka"]
    made.seeded.close()
