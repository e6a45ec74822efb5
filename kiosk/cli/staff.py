"""`kiosk staff`: adds, lists and removes members of staff."""

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
from kiosk.cli.terminal import show_once
from kiosk.config import load_config
from kiosk.hub.pins import new_pin
from kiosk.hub.staff import NAME_MAX, Role, StaffDirectory

_LIST = kiosk_command("staff", "list")


class NotOneMemberError(WorldError):
    """The name matches nobody or several people."""


@click.group("staff")
def staff_group() -> None:
    """Add, list and remove members of staff."""


@staff_group.command("add")
@click.argument("name")
@click.option(
    "--role",
    type=click.Choice([role.value for role in Role]),
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
        members = staff.members()
    if as_json:
        click.echo(json.dumps([{"id": one.id, "name": one.name, "role": one.role.value} for one in members]))
        return
    width = max((len(one.name) for one in members), default=0)
    for one in members:
        click.echo(f"{one.name:<{width}}  {one.role.value:<8}  {one.id}")
    if not members:
        click.echo(f"Nobody yet. Add somebody: {kiosk_command('staff', 'add', 'NAME', '--role', 'admin')}")


@staff_group.command("remove")
@click.argument("who", metavar="NAME_OR_ID")
@config_option
def remove_command(who: str, config_path: Path | None) -> None:
    """Take back the badge and the PIN of NAME_OR_ID. The last admin can't be removed."""
    with _staff_directory(config_path) as staff:
        found = [one for one in staff.members() if who in (one.id, one.name)]
        if not found:
            raise NotOneMemberError(f"Nobody here is called {who}. See: {_LIST}")
        if len(found) > 1:
            raise NotOneMemberError(f"{len(found)} members of staff are called {who}. Name the id: {_LIST}")
        staff.remove(found[0].id)
    click.echo(f"The badge and the PIN of {found[0].name} no longer work.")


@contextmanager
def _staff_directory(config_path: Path | None) -> Iterator[StaffDirectory]:
    db, key = open_hub(load_config(config_path))
    with closing(db):
        yield StaffDirectory(db, key, SystemClock())
