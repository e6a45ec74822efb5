"""The view models about one company, with the session that they share, and about what was made here."""

from collections.abc import Callable
from typing import Any, cast

from kiosk.screens.kit.panel import Panel
from kiosk.screens.maturity.company_session import CompanySession
from kiosk.screens.maturity.map_begin import MapBeginViewModel
from kiosk.screens.maturity.map_code import MapCodeViewModel
from kiosk.screens.maturity.map_deadline import MapDeadlineViewModel
from kiosk.screens.maturity.map_faces import MapFacesViewModel
from kiosk.screens.maturity.map_future import MapFutureViewModel
from kiosk.screens.maturity.map_measure import MapMeasureViewModel
from kiosk.screens.maturity.map_new_measure import MapNewMeasureViewModel
from kiosk.screens.maturity.map_plan import MapPlanViewModel
from kiosk.screens.maturity.map_question import MapQuestionViewModel
from kiosk.screens.maturity.map_result import MapResultViewModel
from kiosk.screens.maturity.map_text import MapTextViewModel
from kiosk.screens.maturity.map_vision import MapVisionViewModel
from kiosk.screens.services import Services
from kiosk.screens.stories.stories import StoriesViewModel


class CompanyViewModels:
    """Each is made when it is first read."""

    def __init__(self, one: Callable[..., Any], services: Services, panel: Panel) -> None:
        """one: makes a view model of a class once, with what its constructor needs."""
        self._one, self._panel = one, panel
        self._session = CompanySession(services)

    @property
    def begin(self) -> MapBeginViewModel:
        return cast(MapBeginViewModel, self._one(MapBeginViewModel, self._session))

    @property
    def question(self) -> MapQuestionViewModel:
        return cast(MapQuestionViewModel, self._one(MapQuestionViewModel, self._session))

    @property
    def code(self) -> MapCodeViewModel:
        return cast(MapCodeViewModel, self._one(MapCodeViewModel, self._session))

    @property
    def result(self) -> MapResultViewModel:
        return cast(MapResultViewModel, self._one(MapResultViewModel, self._session, self._panel))

    @property
    def plan(self) -> MapPlanViewModel:
        return cast(MapPlanViewModel, self._one(MapPlanViewModel, self._session))

    @property
    def vision(self) -> MapVisionViewModel:
        return cast(MapVisionViewModel, self._one(MapVisionViewModel, self._session))

    @property
    def new_measure(self) -> MapNewMeasureViewModel:
        return cast(MapNewMeasureViewModel, self._one(MapNewMeasureViewModel, self._session))

    @property
    def measure(self) -> MapMeasureViewModel:
        return cast(MapMeasureViewModel, self._one(MapMeasureViewModel, self._session))

    @property
    def deadline(self) -> MapDeadlineViewModel:
        return cast(MapDeadlineViewModel, self._one(MapDeadlineViewModel, self._session))

    @property
    def text(self) -> MapTextViewModel:
        return cast(MapTextViewModel, self._one(MapTextViewModel, self._session))

    @property
    def future(self) -> MapFutureViewModel:
        return cast(MapFutureViewModel, self._one(MapFutureViewModel, self._session, self._panel))

    @property
    def faces(self) -> MapFacesViewModel:
        return cast(MapFacesViewModel, self._one(MapFacesViewModel, self._session))

    @property
    def stories(self) -> StoriesViewModel:
        return cast(StoriesViewModel, self._one(StoriesViewModel))
