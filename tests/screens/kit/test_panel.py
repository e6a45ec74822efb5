"""What the panel's size and a visitor's wishes choose: geometry tokens, and the variant of a page."""

import pytest

from kiosk.screens.kit.panel import Panel
from tests.screens.driver import PANELS, qt


def panel_of(size: str, *comforts: str) -> Panel:
    """A panel of this size on which a visitor chose these comforts."""
    qt()
    panel = Panel()
    panel.set_up(PANELS[size])
    for comfort in comforts:
        panel.choose(comfort, True)
    return panel


@pytest.mark.parametrize(
    ("size", "geometry"),
    [
        ("1280x800", "wide"),
        ("1920x1080", "wide"),  # all of it is shown larger
        ("1280x720", "flat"),
        ("800x480", "small"),
        ("720x1280", "tall"),
    ],
)
def test_the_size_chooses_the_geometry(size: str, geometry: str) -> None:
    assert panel_of(size).geometry == geometry


@pytest.mark.parametrize(
    ("size", "comforts", "arrangements"),
    [
        ("1280x800", (), ()),
        ("1280x800", ("lowReach",), ("Low",)),
        ("1280x800", ("largeText",), ("Large",)),
        ("1280x800", ("largeText", "lowReach"), ("Large",)),
        ("800x480", ("largeText",), ("Small",)),
        ("800x480", ("lowReach",), ("SmallLow", "Low", "Small")),
        ("720x1280", (), ("Tall",)),
        ("720x1280", ("lowReach",), ("TallLow", "Low", "Tall")),
        ("720x1280", ("largeText",), ("Tall",)),
    ],
)
def test_size_and_comforts_choose_the_arrangement(
    size: str, comforts: tuple[str, ...], arrangements: tuple[str, ...]
) -> None:
    """X2, X7."""
    assert panel_of(size, *comforts).arrangements == arrangements
