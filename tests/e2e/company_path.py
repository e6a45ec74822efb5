"""What staff do for a company in the office, from the first contact to the evaluation; one method for each station."""

import re
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from kiosk.base.clock import SystemClock
from tests.e2e.office_hand import Hand
from tests.office.files_taken import file_of

COMPANY, PROJECT = "Keiteleen Puutyö Oy", "S21482"
CUSTOMERS, OTHERS, STAFF = 7, 2, 1
"""At each workshop: customers of the company, its own people, staff."""
WORKSHOPS, HOURS = 2, 2.5
AREAS, QUESTIONS_AT_END = 8, 5


def today() -> date:
    """In the time zone of a new hub."""
    return SystemClock().now().astimezone(ZoneInfo("Europe/Helsinki")).date()


class CompanyPath:
    """Goes by the links and buttons of the pages: each leads to a page that is there."""

    def __init__(self, hand: Hand) -> None:
        self.hand, self.page = hand, hand.page
        self.consultations = self.steps = 0
        self.first_measure = ""

    def follow(self, words: str) -> None:
        """A link of the page."""
        with self.page.expect_navigation() as found:
            self.page.locator("main").get_by_role("link", name=words, exact=True).first.click()
        answer = found.value
        assert answer is not None
        assert answer.status == 200, f"{words} leads to {answer.url}: {answer.status}"

    def home(self) -> None:
        """The page of the company, found by its name."""
        self.hand.open(f"/organisations?text={COMPANY.split()[1]}")
        self.follow(COMPANY)

    # ---------- stations ----------
    def set_project(self) -> None:
        hand = self.hand
        hand.open("/projects")
        self.follow("Add a project")
        hand.fill(name="Asiakasymmärryksellä digivisio", code=PROJECT)
        hand.fill(real_from=(today() - timedelta(days=60)).isoformat())
        hand.press("Add a project")
        hand.fill(partner="Hakija")
        self.page.locator("#partners").get_by_role("button", name="Add").click()
        for english, counts, target in (
            ("Companies", "Organisations", "26"),
            ("Occasions", "Events and consultations", ""),
            ("Customers", "Customers of companies", ""),
            ("Hours", "Hours of events", ""),
        ):
            self.follow("Add an indicator")
            self._choose_like("counts", counts)
            hand.fill(name__fi=english, name__sv=english, name__en=english, target=target)
            hand.fill(unit__fi="kpl", unit__sv="st", unit__en="number")
            hand.press("Add an indicator")
            if self.page.url.rpartition("/indicators")[1]:
                hand.page.goto(self.page.url.partition("/indicators")[0])

    def first_contact(self) -> None:
        hand = self.hand
        hand.open("/organisations")
        self.follow("Add an organisation")
        hand.fill(name=COMPANY, business_id="1234567-1", employed="14", municipality="Viitasaari")
        hand.press("Add an organisation")
        self._choose_like("project_id", PROJECT)
        hand.press("Takes part")
        self._choose_like("partner_id", "Hakija")
        self.page.locator("section.process").get_by_role("button", name="Save").click()
        assert "served by Hakija" in hand.reads()
        self.note_step(60)
        self.advise("Initial mapping")

    def note_step(self, days_ago: int = 0) -> None:
        """The next step of its process."""
        self.page.fill('section.process input[name="day"]', (today() - timedelta(days=days_ago)).isoformat())
        with self.page.expect_navigation():
            self.hand.press("Note the step")
        self.step_reached()

    def step_reached(self) -> None:
        """One more than before, says the page of the company."""
        self.steps += 1
        self.page.wait_for_selector(f"text=step {self.steps} of 6", state="attached")

    def advise(self, kind: str) -> None:
        """A consultation with the company, logged from its page; then its page again."""
        self.follow("Log a consultation")
        self.page.click("summary:has-text('Kind and project')")
        self._choose_like("kind", kind)
        self.hand.tick("topic", "websites")
        self.page.locator('button[name="minutes"]').first.click()
        self.page.wait_for_selector("text=Logged today")
        self.consultations += 1
        self.home()

    def needs(self) -> None:
        """The questionnaire, filled in together; it notes its step itself."""
        self.hand.press("Ask what they need")
        self.hand.fill(work="Keittiöitä mökkeihin.", most="Mallit, joita asiakas katsoo kotona.")
        for name, value in (("digital.customers", "on"), ("digital.pictures", "on"), ("who.owner", "on")):
            self.hand.tick(name, value)
        self.hand.tick("soon", "now")
        self.hand.press("Save and finish")
        assert "Finished" in self.page.locator("#needs").inner_text()
        self.step_reached()

    def code_for_company(self) -> str:
        """Start a digital map and leave it to the company: the address in the code that it photographs."""
        self.hand.press("Start a digital map")
        self.follow("Digital map")
        self.follow("Code for the company")
        self.hand.press("A new code")
        return f"{self.hand.origin}/C/{self.page.inner_text('#company-code').replace('-', '')}".upper()

    def map_levels(self, words: str) -> list[str]:
        """Of each area, as the map says that has these words on the page of the company."""
        self.follow(words)
        return self.page.locator(".map-areas .level b").all_inner_texts()

    def workshop(self, days_ago: int) -> None:
        """With its customers; who was there is counted afterwards."""
        hand = self.hand
        hand.open("/events")
        self.follow("Add an event")
        hand.fill(day=(today() - timedelta(days=days_ago)).isoformat(), begins="13:00", ends="15:30", count="1")
        hand.fill(titles__fi="Asiakkaan polku", titles__sv="Kundens väg", titles__en="The path of a customer")
        self._choose_like("kind", "Workshop")
        hand.fill(organisation=COMPANY)
        self._choose_like("project_id", PROJECT)
        hand.press("Add an event")
        hand.fill(participant=str(OTHERS), customer=str(CUSTOMERS), staff=str(STAFF))
        self.page.locator("#attendance").get_by_role("button", name="Save").click()
        self.page.wait_for_load_state()
        assert str(CUSTOMERS + OTHERS + STAFF) in self.page.locator("#attendance").inner_text()

    def vision(self) -> str:
        """On one page, of what the customers said; what the page says of them."""
        self.follow("Open vision and plan")
        self.follow("Change the vision")
        heard = self.page.locator("#valued-hint").inner_text()
        self.hand.fill(sentence="Asiakas näkee keittiönsä ennen kuin laudat on sahattu.", valued="Toimitusaika pitää.")
        self.hand.fill(agreed_on=today().isoformat())
        self.hand.press("Save")
        return heard

    def plan(self) -> bytes:
        """A measure that is offered, and one of their own that waits for it; the plan as a Draw.io file."""
        self.page.locator("main").get_by_role("link", name=re.compile("^Take it")).first.click()
        self.hand.fill(owner="Pekka S.")
        self.hand.press("Add a measure")
        self.first_measure = self.page.locator("table.measures b").first.inner_text()
        self.follow("Add a measure")
        begins = today() + timedelta(days=90)
        self.hand.fill(title="3D-mallit verkkoon", first_step="Yksi malli", euros="300")
        self.hand.fill(starts_on=begins.isoformat(), due_on=(begins + timedelta(days=30)).isoformat())
        self._choose_like("waits_for_id", self.first_measure)
        self.hand.press("Add a measure")
        return file_of(self.page, "main a:has-text('Draw.io')")

    def measure_states(self) -> dict[str, str]:
        """What the plan says of each measure."""
        self.follow("Open vision and plan")
        lines = self.page.locator("table.measures tr:has(td)").all()
        return {one.locator("b").first.inner_text(): one.locator(".st").inner_text().strip() for one in lines}

    def evaluated(self) -> None:
        """The company has answered the questions at the end by itself; staff note the step."""
        assert "Questions at the end Finished" in self.page.locator("#impact").inner_text()
        self.note_step()

    def needs_of_all(self) -> set[str]:
        """What one organisation named, on the page of needs of all."""
        self.hand.open("/needs")
        section = self.page.locator("section:has(> .zone h2:text-is('What organisations need'))")
        lines = section.locator("li:has(b.votes)").all()
        return {one.locator(".name").inner_text() for one in lines if one.locator("b.votes").inner_text() == "1"}

    def impact_of_all(self) -> str:
        """What the page of the impact over all organisations says."""
        self.hand.open("/needs/impact")
        return self.page.inner_text("main")

    def impact(self) -> tuple[list[str], str]:
        """Levels before and after by area, and the sentence below."""
        block = self.page.locator("#impact")
        levels = [one.inner_text().rpartition(" ")[0] for one in block.locator(".level").all()]
        return levels, block.locator("p.note").inner_text()

    def figures(self) -> dict[str, str]:
        """What the page of the project says, by indicator."""
        self.hand.open("/projects")
        self.page.locator("main").get_by_role("link", name=re.compile("Asiakasymm")).first.click()
        self.page.wait_for_load_state()
        lines = self.page.locator("#figures tr:has(td), #figures .plain-figure").all()
        return {line.locator("a b").first.inner_text(): line.locator(".actual").first.inner_text() for line in lines}

    def _choose_like(self, name: str, words: str) -> None:
        """The choice whose words begin so."""
        options = self.page.locator(f'select[name="{name}"] option').all_inner_texts()
        fitting = [one for one in options if one.startswith(words)]
        assert fitting, f"{name}: {words} is none of {options}"
        self.page.select_option(f'select[name="{name}"]', label=fitting[0])
