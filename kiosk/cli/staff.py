"""`kiosk staff`: adds, lists, changes and removes members of staff."""

import json
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import click

from kiosk.base.clock import SystemClock
from kiosk.base.command_line import kiosk_command
from kiosk.base.errors import WorldError
from kiosk.cli.hub_files import open_hub
from kiosk.cli.options import config_option
from kiosk.cli.pdf_files import check_target, write_pdf
from kiosk.cli.settings.hub_settings import settings_of
from kiosk.cli.terminal import show_once
from kiosk.config import load_config
from kiosk.hub.pins import new_pin
from kiosk.hub.staff import NAME_MAX, Person, Role, StaffDirectory

_LIST = kiosk_command("staff", "list")
_who = click.argument("who", metavar="NAME_OR_ID")
_roles = click.Choice([role.value for role in Role])


class NotOneMemberError(WorldError):
    """The name matches nobody or several people."""


@click.group("staff")
def staff_group() -> None:
    """Add, list, change and remove members of staff."""


@staff_group.command("add")
@click.argument("name")
@click.option(
    "--role",
    type=_roles,
    required=True,
    help="host: visits and claims. operator: prints as well. admin: settings and people as well.",
)
@click.option("--choose-pin", is_flag=True, help="Ask for a PIN (6 to 12 digits) instead of making one.")
@config_option
def add_command(name: str, role: str, choose_pin: bool, config_path: Path | None) -> None:
    """Add a member of staff called NAME; the badge and the PIN are shown this once."""
    if not 1 <= len(" ".join(name.split())) <= NAME_MAX:
        raise click.BadParameter(f"A name has 1 to {NAME_MAX} characters.", param_hint="NAME")
    with _staff_directory(config_path) as staff:
        pin = click.prompt("PIN", hide_input=True, confirmation_prompt=True) if choose_pin else new_pin()
        code = staff.add(name, role, pin)
    show_once(
        f"Badge of {name} ({role}). It is shown only now: print it or copy it.", code, None if choose_pin else pin
    )


@staff_group.command("list")
@click.option("--json", "as_json", is_flag=True, help="One list of objects on standard output.")
@config_option
def list_command(as_json: bool, config_path: Path | None) -> None:
    """List everybody who has a badge."""
    with _staff_directory(config_path) as staff:
        members = staff.people()
    if as_json:
        click.echo(json.dumps([_as_data(one) for one in members]))
        return
    width = max((len(one.name) for one in members), default=0)
    for one in members:
        state = "locked" if one.locked_at else "" if one.has_pin else "no PIN yet"
        click.echo(f"{one.name:<{width}}  {one.role.value:<8}  {one.id}  {state}".rstrip())
    if not members:
        click.echo(f"Nobody yet. Add somebody: {kiosk_command('staff', 'add', 'NAME', '--role', 'admin')}")


@staff_group.command("remove")
@_who
@config_option
def remove_command(who: str, config_path: Path | None) -> None:
    """Take back the badge and the PIN of NAME_OR_ID. The last admin can't be removed."""
    with _staff_directory(config_path) as staff:
        found = _one(staff, who)
        staff.remove(found.id)
    click.echo(f"The badge and the PIN of {found.name} no longer work.")


@staff_group.command("role")
@_who
@click.argument("role", type=_roles)
@config_option
def role_command(who: str, role: str, config_path: Path | None) -> None:
    """Give NAME_OR_ID another role; whoever is logged in with the old one is logged out."""
    with _staff_directory(config_path) as staff:
        found = _one(staff, who)
        staff.set_role(found.id, role, by=None)
    click.echo(f"{found.name} was {found.role.value} and is {role} now.")


@staff_group.command("lock")
@_who
@config_option
def lock_command(who: str, config_path: Path | None) -> None:
    """Refuse the badge of NAME_OR_ID until it is unlocked. The last admin can't be locked."""
    with _staff_directory(config_path) as staff:
        found = _one(staff, who)
        staff.lock(found.id, by=None)
    click.echo(f"{found.name} is locked out.")


@staff_group.command("unlock")
@_who
@config_option
def unlock_command(who: str, config_path: Path | None) -> None:
    """Take the badge and the PIN of NAME_OR_ID again."""
    with _staff_directory(config_path) as staff:
        found = _one(staff, who)
        staff.unlock(found.id, by=None)
    click.echo(f"{found.name} can log in again.")


@staff_group.command("new-pin")
@_who
@config_option
def new_pin_command(who: str, config_path: Path | None) -> None:
    """Let NAME_OR_ID choose a new PIN at the kiosk, with the badge, within a day."""
    with _staff_directory(config_path) as staff:
        found = _one(staff, who)
        staff.allow_new_pin(found.id, by=None)
    click.echo(f"{found.name} can choose a new PIN for a day: show the badge at the kiosk.")


@staff_group.command("badge")
@_who
@click.option(
    "--pdf", "target", type=click.Path(path_type=Path, dir_okay=False), help="Write a card of 85.6 × 54 mm into it."
)
@config_option
def badge_command(who: str, target: Path | None, config_path: Path | None) -> None:
    """Give NAME_OR_ID a new badge; the old one stops working at once.

    Without --pdf its code is shown in the terminal. Delete the file after printing: whoever copies it has the badge.
    """
    if target is not None:
        check_target(target)
    settings = settings_of(load_config(config_path))
    with _staff_directory(config_path) as staff:
        found = _one(staff, who)
        code = staff.new_badge(found.id, by=None)
        person = staff.person(found.id)
    if target is None:
        show_once(f"New badge of {person.name} ({person.role.value}). It is shown only now.", code)
        return

    def draw() -> bytes:
        from kiosk.reports.badge_pdf import badge_pdf
        from kiosk.screens.text.paper_words import badge_of

        return badge_pdf(badge_of(person, code, settings.hub.name))

    write_pdf(settings.hub.languages[0], target, draw)
    click.echo(f"Badge {person.badge_number} of {person.name}: {target}. Print it at 100 %, then delete the file.")


def _one(staff: StaffDirectory, who: str) -> Person:
    """Who is meant. Raises NotOneMemberError."""
    found = [one for one in staff.people() if who in (one.id, one.name)]
    if not found:
        raise NotOneMemberError(f"Nobody here is called {who}. See: {_LIST}")
    if len(found) > 1:
        raise NotOneMemberError(f"{len(found)} members of staff are called {who}. Name the id: {_LIST}")
    return found[0]


def _as_data(one: Person) -> dict[str, object]:
    return {
        "id": one.id,
        "name": one.name,
        "role": one.role.value,
        "badge": one.badge_number,
        "locked": one.locked_at is not None,
        "has_pin": one.has_pin,
    }


@contextmanager
def _staff_directory(config_path: Path | None) -> Iterator[StaffDirectory]:
    db, key = open_hub(load_config(config_path))
    with closing(db):
        yield StaffDirectory(db, key, SystemClock())
