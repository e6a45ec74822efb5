"""What is said of a page before it is made: its address, who may see it, how much may be sent to it."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from kiosk.hub.permissions import Role
from kiosk.office.asking import Answer, Ask

Page = Callable[[Ask], Answer]


class CompanyPart(Enum):
    """What of a company's own pages a page belongs to; the plan only while staff allow it."""

    MAP = auto()
    PLAN = auto()


@dataclass(frozen=True, slots=True)
class PageRoute:
    """show: answers GET. act: answers POST. needs: the least role; None: nobody has to be known.

    What needs an admin also needs a PIN of the last 12 hours (W2). of_company: it needs the code of a company instead,
    and is about that company alone.
    """

    path: str
    show: Page | None = None
    act: Page | None = None
    needs: Role | None = Role.HOST
    largest_body: int | None = None
    """Bytes of a POST that brings files; None: it brings none, and is bounded as every form."""
    of_company: CompanyPart | None = None
