"""An office that is attacked: a browser that is never told to wait, hostile values, and what the log says."""

import itertools
import re
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from requests.adapters import HTTPAdapter

from kiosk.office.routes import ROUTES, PageRoute
from kiosk.office.web.security import BURST
from kiosk.store.hub_db import rows
from tests.cli.processes import Running
from tests.office.office_hub import PIN, Browser, OfficeHub, make_office_hub, served
from tests.office.project_hub import make_project
from tests.office.test_walk import PAGES

HOSTILE_PARTS = ("none" * 50, "%C3%A4%27%E2%82%AC%F0%9F%94%A5", "..", "%00", "9" * 40)
"""In an address, where something is named: escaped as browsers do it."""
_WRITTEN_ANYWAY = ('INSERT INTO "office_device"', 'INSERT INTO "process_run"')
_PARAMETER = re.compile(r"\{\w+\}")
_NAMED_BY_NUMBER = {"/spools/": "spool", "/events/": "event", "/events/series/": "event_series", "/prints/": "job",
                    "/settings/people/": "staff", "/organisations/": "organisation",
                    "/projects/": "project"}  # fmt: skip
_addresses = (f"127.0.{number // 250}.{number % 250 + 2}" for number in itertools.count())


class _FromAddress(HTTPAdapter):
    """Sends from one of this machine's own addresses."""

    def __init__(self, address: str) -> None:
        self._address = address
        super().__init__()

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs, source_address=(self._address, 0))  # type: ignore[no-untyped-call]


class Attacker(Browser):
    """A browser that sends from another address before the office tells it to wait (`Pace`)."""

    def __init__(self, hub: OfficeHub, name: str = "") -> None:
        """name: of the person as whom it is known; empty: nobody."""
        super().__init__(hub)
        self._sent = 0
        self._from_next_address()
        self.session.hooks["response"].append(self._count)
        if name:
            assert self.pair(hub.code(name), PIN).status_code == 200

    def _count(self, *_: Any, **__: Any) -> None:
        self._sent += 1
        if self._sent % (BURST - 20) == 0:
            self._from_next_address()

    def _from_next_address(self) -> None:
        self.session.mount("https://", _FromAddress(next(_addresses)))


@dataclass(frozen=True)
class Attacked:
    """An office with what it writes."""

    hub: OfficeHub
    running: Running

    @contextmanager
    def without_a_mistake(self) -> Iterator[None]:
        """What the block does is a page or a refusal: the office logs no mistake of its own."""
        before = len(self.running.lines)
        yield
        written = "".join(self.running.lines[before:])
        assert "Traceback" not in written, written[-4000:]

    def content(self) -> str:
        """Everything that is stored, but when whose device was seen, and that the office runs."""
        with closing(self.hub.db()) as db:
            return "\n".join(line for line in db.conn.iterdump() if not line.startswith(_WRITTEN_ANYWAY))


@contextmanager
def attacked_office(directory: Path) -> Iterator[Attacked]:
    """An office of its own: what an attack changes disturbs no other test."""
    hub = make_office_hub(directory)
    make_project(hub)
    with served(hub) as running:
        yield Attacked(hub, running)


def all_pages(hub: OfficeHub) -> Iterator[str]:
    """Those that the walk sees, and one of each that is named by a number."""
    yield from PAGES
    with closing(hub.db()) as db:
        for address, table in _NAMED_BY_NUMBER.items():
            yield from (f"{address}{one['id']}" for one in rows(db, f"SELECT id FROM {table} ORDER BY id DESC LIMIT 1"))


def routes(*, with_parameters: bool = False) -> Iterator[tuple[PageRoute, str]]:
    """Each page with its methods."""
    for route in ROUTES:
        if with_parameters and not _PARAMETER.search(route.path):
            continue
        yield from ((route, method) for method, page in (("GET", route.show), ("POST", route.act)) if page is not None)


def path_of(route: PageRoute, part: str = "none") -> str:
    """Its address with this in each place where something is named."""
    return _PARAMETER.sub(lambda _: part, route.path)
