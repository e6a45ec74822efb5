"""What a new hub still needs, on the first page of an admin until it is there (W4)."""

from dataclasses import dataclass

from kiosk.hub.permissions import Role
from kiosk.hub.settings.current import read_settings
from kiosk.hub.settings.hub_facts import HubFacts
from kiosk.hub.settings.pack.still_to_do import ByHand, still_to_do
from kiosk.office.asking import Ask


@dataclass(frozen=True, slots=True)
class Step:
    """path: the page where it is set. needed: without it the list stays."""

    path: str
    words: str
    is_done: bool
    needed: bool = False


def first_steps(ask: Ask) -> tuple[Step, ...]:
    """In the order in which they are best done; empty when all that is needed is there, and for who sets nothing."""
    if not ask.allows(Role.ADMIN):
        return ()
    t, settings = ask.words, read_settings(ask.hub.db)
    steps = (
        Step("/settings/hub", t("Name and address of the hub"), settings.hub.name != HubFacts().name, needed=True),
        Step("/hours", t("Opening hours"), _is_there(ask, "setting_change WHERE subject = 'hours' AND staff_id <> ''")),
        Step("/settings/zones", t("Zones"), _is_there(ask, "zone"), needed=True),
        Step("/equipment/all/add", t("Equipment"), _is_there(ask, "equipment WHERE removed_at IS NULL"), needed=True),
        *_connections(ask),
        Step("/settings/people", t("People"), _is_there(ask, "staff WHERE id <> :own AND removed_at IS NULL")),
        Step("/settings/alarms", t("Who is told of alarms"), bool(settings.alarms.contacts), needed=True),
        Step("/settings/backups", t("Backups"), ask.machine.backups is not None),
    )
    return () if all(one.is_done for one in steps if one.needed) else steps


def _connections(ask: Ask) -> tuple[Step, ...]:
    """Where printers came with a hub pack, how they are reached."""
    if ByHand.PRINTER_CONNECTIONS not in still_to_do(ask.hub.db):
        return ()
    return (Step("/printers", ask.words("How the printers are reached"), is_done=False, needed=True),)


def _is_there(ask: Ask, what: str) -> bool:
    return next(ask.hub.db.query(f"SELECT 1 AS yes FROM {what} LIMIT 1", {"own": ask.staff_id}), None) is not None  # noqa: S608 - our own conditions
