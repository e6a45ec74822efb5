"""Chromium, driven. One driver a process: its event loop stays in the thread of the tests, where a second one fails."""

import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright

PROGRAM = "chromium-headless-shell"
"""Chromium without its user interface: half the work of the whole browser for the same pages."""
OPTIONS = (
    "--no-sandbox",
    "--disable-site-isolation-trials",  # a new process for each page that is opened costs more than the page
    "--disable-features=IsolateOrigins,site-per-process",
    "--in-process-gpu",
    "--js-flags=--no-maglev,--no-turbofan,--single-threaded",  # no script runs as long as it takes to compile it well
)


def driven_chromium() -> Iterator[Browser]:
    """Debian's browser, once. `tests/run` installs it; without it these tests are skipped, and say so."""
    program = shutil.which(PROGRAM)
    if program is None:
        pytest.skip(f"no browser on this machine: apt-get install {PROGRAM}")
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=program, args=OPTIONS)
        yield browser
        browser.close()
