"""The scenes of the figures at the kiosk: none yet, those of a month, of a project."""

from collections.abc import Callable

from kiosk.store.hub_db import rows
from tests.screens.figures_hub import lay_figures
from tests.tour_walk import Walk


def figures(walk: Walk) -> None:
    """This month of a hub that has just begun, the month before, and the time of a project."""
    screen, shell = walk.screen, walk.screen.shell
    lay_figures(walk.hub)
    for key, name in (("month", "this_month"), ("last_month", "last_month"), ("project", "project")):
        if key == "project":
            key = rows(walk.hub.db, "SELECT id FROM project")[0]["id"]
        shell.go("figures")
        screen.until_page("figures")
        shell.figures.choose(key)
        screen.until(lambda: shell.figures.people != "–")
        walk.save(f"72_figures_{name}")
        shell.go("host_day")
        screen.until_page("host_day")


FIGURES_SCENES: dict[str, Callable[[Walk], None]] = {"figures": figures}
