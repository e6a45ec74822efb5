"""A seeded hub with the floor plan of the demo: its walls, and each piece of equipment at its place."""

from dataclasses import replace
from pathlib import Path

from kiosk.config import load_config
from tests.screens.seed import Seeded

DEMO = Path(__file__).parents[2] / "assets" / "demo" / "kiosk.toml"


def with_plan(seeded: Seeded) -> Seeded:
    """The same hub with a plan."""
    config = load_config(DEMO)
    for one in (one for zone in config.zone for one in zone.equipment if one.place):
        seeded.services.hub_db.execute(
            "UPDATE equipment SET details = json_set(details, '$.place', json_array(?, ?)) WHERE name = ?",
            (*one.place, one.name),
        )
    return replace(seeded, services=replace(seeded.services, floor_plan=config.floor_plan.plan))
