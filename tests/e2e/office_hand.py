"""A person at a browser: fills in, chooses and presses, and everything that the hands do is counted."""

from playwright.sync_api import Page

from tests.office.files_taken import file_of

PRESS_S = 4.0
"""To find it, move to it and press it."""
KEY_S = 0.5
"""A key of somebody who types slowly."""
READ_S = 6.0
"""To look at a page that has just come."""


class Hand:
    """One person; `took_s` is how long it would take by hand, in seconds."""

    def __init__(self, page: Page, origin: str) -> None:
        self.page, self.origin = page, origin
        self.steps = 0
        self.took_s = 0.0

    def open(self, path: str) -> None:
        """Go to a page as by its link in the navigation or in the settings: two presses."""
        self.page.goto(self.origin + path)
        self._did(2 * PRESS_S + READ_S)

    def fill(self, **fields: str) -> None:
        """Type into fields; in a name `__` stands for a dot."""
        for name, text in fields.items():
            self.page.fill(f'[name="{_field(name)}"]', text)
            self._did(PRESS_S + KEY_S * len(text))

    def choose(self, **fields: str) -> None:
        """Choose in a list, by its words."""
        for name, words in fields.items():
            self.page.select_option(f'select[name="{_field(name)}"]', label=words)
            self._did(2 * PRESS_S)

    def tick(self, name: str, value: str = "on") -> None:
        """A box, or one of several."""
        self.page.locator(f'label:has(input[name="{name}"][value="{value}"])').first.click()
        self._did(PRESS_S)

    def press(self, words: str) -> None:
        """The button with these words, in the part of the page where there is one; the next page is read."""
        self.page.locator("main").get_by_role("button", name=words, exact=True).first.click()
        self.page.wait_for_load_state()
        self._did(PRESS_S + READ_S)

    def download(self, words: str) -> bytes:
        """Press a button that gives a file, and take the file."""
        self._did(PRESS_S + READ_S)
        return file_of(self.page, f"main button:has-text('{words}')")

    def reads(self) -> str:
        """All that stands on the page."""
        return self.page.inner_text("body")

    def command(self, line: str) -> None:
        """A line typed into a terminal, and its answer read."""
        self._did(PRESS_S + KEY_S * len(line) + READ_S)

    def _did(self, seconds: float) -> None:
        self.steps += 1
        self.took_s += seconds


def _field(name: str) -> str:
    return name.replace("__", ".")
