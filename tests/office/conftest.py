"""One hub with its office for all tests of this folder, and Chromium where there is one."""

import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.office.office_hub import OfficeHub, make_office_hub, served
from tests.office.project_hub import MadeProject, make_project

ONE_PROCESS_OF_PAGES = ("--disable-site-isolation-trials", "--disable-features=IsolateOrigins,site-per-process")
"""Options of Chromium: a new process for each page that is opened costs more than the page."""


@pytest.fixture(scope="session")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OfficeHub]:
    """A hub whose office is served while the tests run."""
    hub = make_office_hub(tmp_path_factory.mktemp("office"))
    with served(hub):
        yield hub


@pytest.fixture(scope="session")
def made_project(office: OfficeHub) -> MadeProject:
    """A funded project in that hub, with what is evidence of it."""
    return make_project(office)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Debian's browser, driven. `tests/run` installs it; without it these tests are skipped, and say so."""
    program = shutil.which("chromium")
    if program is None:
        pytest.skip("no chromium on this machine: apt-get install chromium")
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=program, args=["--no-sandbox", *ONE_PROCESS_OF_PAGES])
        yield browser
        browser.close()
