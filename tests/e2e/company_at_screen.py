"""A company at the real touchscreen with the code that the office gave it: its digital map by touch, and its plan."""

from collections.abc import Iterable

from tests.e2e.app_process import AppProcess


class CompanyAtScreen:
    """Nobody is logged in; every visit begins at the start page with the code, and ends there."""

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

    def _scan(self, code: str, page: str) -> None:
        self._app.until_page("start")
        self._app.do("keys", code)
        self._app.until_page(page)

    def _until_text(self, beginning: str) -> None:
        self._app.until(lambda: any(one.startswith(beginning) for one in self._app.do("texts")), f"no {beginning}")
