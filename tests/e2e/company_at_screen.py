"""A company at the real touchscreen with its code: its digital map by touch, its plan, its future map, the end."""

import re
from collections.abc import Iterable

from tests.e2e.app_process import AppProcess

_CODE = re.compile(r"^[0-9A-Z]{4}(-[0-9A-Z]{1,4})+$")


class CompanyAtScreen:
    """A visit begins with the code at the start page, or where staff hand over; it ends at the start page."""

    def __init__(self, app: AppProcess) -> None:
        self._app = app

    def answer_map(self, code: str, answers: Iterable[str], level: str) -> None:
        """A touch for each statement, then the result. level: words of its title, in Finnish."""
        given = list(answers)
        self._scan(code, "map_question")
        for number, answer in enumerate(given, start=1):
            self._until_text(f"väittämä {number}/{len(given)}")
            self._app.touch(f"map.{answer}")
        self._app.until_page("map_result")
        self._until_text(level)
        self._until_text("Kolme seuraavaa askelta")
        self._app.exit_to_start()

    def begun_by_staff(self) -> str:
        """Who is logged in begins a map for the only company, and hands the screen over; the code to go on with.

        The company takes the code and leaves.
        """
        self._app.touch("home.tools")
        self._app.touch("tools.map")
        self._app.until_page("company_map")
        (known,) = (one for one in self._app.do("names") if one.startswith("found."))
        self._app.touch(known)
        self._app.until_page("map_question")
        self._app.touch("foot.exit")
        self._app.until_page("map_code")
        self._app.until(lambda: any(map(_CODE.match, self._app.do("texts"))), "no code came")
        (code,) = filter(_CODE.match, self._app.do("texts"))
        self._app.exit_to_start()
        return code

    def finish_measure(self, code: str, title: str, of: int) -> None:
        """Take one measure of the plan to its end: a touch when it begins, a touch when it is done."""
        self._scan(code, "map_result")
        self._app.touch("map.plan")
        self._app.until_page("map_plan")
        self._until_text(f"0/{of} valmis")
        self._app.touch(f"measure.{title}")
        self._until_text("Työn alla")
        self._app.touch(f"measure.{title}")
        self._until_text(f"1/{of} valmis")
        self._app.exit_to_start()

    def write_future(self, code: str, thought: str) -> None:
        """The first thought of the future map, typed."""
        self._scan(code, "map_result")
        self._app.touch("map.plan")
        self._app.touch("plan.future")
        self._app.until_page("map_future")
        self._app.touch("future.0")
        self._app.until_page("map_thought")
        self._app.do("write", "thought.field", thought)
        self._app.touch("thought.ready")
        self._app.until_page("map_future")
        self._until_text(f"• {thought}")
        self._app.exit_to_start()

    def answer_at_end(self, code: str, faces: Iterable[str]) -> None:
        """The questions at the end: a face each."""
        given = list(faces)
        self._scan(code, "map_result")
        self._app.touch("map.faces")
        for number, face in enumerate(given, start=1):
            self._until_text(f"kysymys {number}/{len(given)}")
            self._app.touch(f"face.{face}")
        self._app.until_page("map_result")
        self._app.exit_to_start()

    def _scan(self, code: str, page: str) -> None:
        self._app.until_page("start")
        self._app.do("keys", code)
        self._app.until_page(page)

    def _until_text(self, beginning: str) -> None:
        self._app.until(lambda: any(one.startswith(beginning) for one in self._app.do("texts")), f"no {beginning}")
