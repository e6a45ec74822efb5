"""For which project a consultation counts: the only one that runs, that of the organisation, or a chosen one (I6)."""

from datetime import date

from kiosk.hub.organisations.organisation import Organisation
from kiosk.hub.organisations.process import only_project
from kiosk.hub.projects.project import Project, running_projects
from kiosk.screens.services import Services

NO_PROJECT = ""
"""The key of none."""


class ConsultationProject:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._chosen: str | None = None

    def forget(self) -> None:
        self._chosen = None

    def choose(self, key: str) -> None:
        """key: the id of one that runs, or NO_PROJECT."""
        self._chosen = key

    def running(self) -> tuple[Project, ...]:
        return running_projects(self._services.hub_db, self._today())

    def project(self, organisation: Organisation | None) -> Project | None:
        """The one that was chosen; else that of the organisation; else the only one that runs."""
        running, wanted = self.running(), self._chosen
        if wanted is None and organisation is not None:
            wanted = only_project(self._services.hub_db, organisation.id, self._today())
        if wanted is None and len(running) == 1:
            wanted = running[0].id
        return next((one for one in running if one.id == wanted), None)

    def _today(self) -> date:
        return self._services.clock.now().astimezone(self._services.tz).date()
