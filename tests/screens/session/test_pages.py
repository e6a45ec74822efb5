"""Each page has one name: its route, its QML file, the module of its view model, and the shell's property."""

import pytest

from kiosk.screens.kit.row_model import camel
from kiosk.screens.session.pages import PAGES, qml_file
from kiosk.screens.shell.shell import PAGES_FOLDER, Shell

SCREENS = PAGES_FOLDER.parents[1]


def test_a_page_has_its_file_its_view_model_and_its_property() -> None:
    for route, page in PAGES.items():
        assert (PAGES_FOLDER / qml_file(route)).is_file(), route
        if page.view_model:
            assert (SCREENS / page.scene / f"{page.view_model}.py").is_file(), route
            assert isinstance(getattr(Shell, camel(page.view_model)), type(Shell.page)), route


@pytest.mark.parametrize("route", [route for route, page in PAGES.items() if page.variants])
def test_a_variant_of_a_page_has_its_file(route: str) -> None:
    variants = PAGES[route].variants
    files = {
        str(path.relative_to(PAGES_FOLDER)) for path in PAGES_FOLDER.glob(qml_file(route).replace(".qml", "?*.qml"))
    }
    assert files == {qml_file(route, [variant]) for variant in variants}


def test_every_page_file_is_the_page_of_a_route() -> None:
    files = {str(path.relative_to(PAGES_FOLDER)) for path in PAGES_FOLDER.rglob("?*Page.qml")}
    assert files == {qml_file(route) for route in PAGES}


def test_a_view_model_of_one_page_is_called_as_its_route() -> None:
    """Only what several pages share has a name of its own."""
    for route, page in PAGES.items():
        alone = [other.view_model for other in PAGES.values()].count(page.view_model) == 1
        assert not alone or page.view_model in {route, f"{route}_page"}
