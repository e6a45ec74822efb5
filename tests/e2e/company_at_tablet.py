"""A company at a tablet of the hub's network: its own pages by its code, in a browser that nobody is logged in with."""

from playwright.sync_api import Page

from tests.e2e.company_path import AREAS
from tests.e2e.office_hand import Hand


class CompanyAtTablet:
    """Goes by the links and buttons of its own pages."""

    def __init__(self, hand: Hand) -> None:
        self.hand = hand

    @property
    def page(self) -> Page:
        return self.hand.page

    def enter(self, code: str) -> None:
        """Type the code as the screen shows it."""
        self.hand.open("/map")
        self.hand.fill(code=code)
        self.page.click("main button.go")
        self.page.wait_for_url("**/map/answers")

    def answer_map(self, answer: str) -> str:
        """All statements alike, area by area, to the end; what the finished map says."""
        self._follow("Go on answering")
        for _ in range(AREAS):
            for choice in self.page.locator(f'.answers input[value="{answer}"]').all():
                choice.check(force=True)
            self.page.locator("form.statements button.go").click()
            self.page.wait_for_load_state()
        self.hand.press("Finish it")
        return self.hand.reads()

    def plan(self) -> str:
        """What it reads of its vision and plan."""
        self._follow("Make a plan")
        return self.page.inner_text("main")

    def future(self) -> str:
        """The first thought of its future map."""
        self._follow("Future map")
        return self.page.locator("textarea").first.input_value()

    def close(self) -> None:
        """Nobody sees anything of it after that."""
        self.hand.open("/map")
        self.hand.press("Close it on this device")
        self.hand.open("/map/answers")
        assert self.page.url.endswith("/map"), self.page.url

    def _follow(self, words: str) -> None:
        self.page.locator("main").get_by_role("link", name=words, exact=True).first.click()
        self.page.wait_for_load_state()
