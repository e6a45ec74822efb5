"""Chromium, driven. One driver a process: its event loop stays in the thread of the tests, where a second one fails."""

import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright

ONE_PROCESS_OF_PAGES = ("--disable-site-isolation-trials", "--disable-features=IsolateOrigins,site-per-process")
"""Options of Chromium: a new process for each page that is opened costs more than the page."""


def driven_chromium() -> Iterator[Browser]:
    """Debian's browser, once. `tests/run` installs it; without it these tests are skipped, and say so."""
    program = shutil.which("chromium")
    if program is None:
        pytest.skip("no chromium on this machine: apt-get install chromium")
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=program, args=["--no-sandbox", *ONE_PROCESS_OF_PAGES])
        yield browser
        browser.close()
