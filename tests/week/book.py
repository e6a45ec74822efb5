"""What people did and saw, written down beside the product: the judge compares its tables with this."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(slots=True)
class Asked:
    """A request. jobs: their ids once it is approved, with those printed again."""

    number: int
    request_id: str
    pass_id: str
    part: str
    at_s: float
    decided: str = ""
    """approved, declined or withdrawn."""
    jobs: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Told:
    """When a job was to start, as the plan had it when its request was approved; when it was to be ready."""

    job_id: str
    at_s: float
    starts_at: datetime
    ends_at: datetime
    is_certain: bool
    """It waits for no permission to run alone."""


@dataclass(frozen=True, slots=True)
class Confirmed:
    """Staff looked at an empty bed and gave the order to start this job there."""

    slug: str
    job_id: str
    at_s: float


@dataclass(slots=True)
class Mishap:
    """kind: as in `mishaps`. ended_s: when it was mended; None: not yet."""

    kind: str
    slug: str
    at_s: float
    ended_s: float | None = None


@dataclass(slots=True)
class Book:
    """shelf: jobs that lie there, by their number. wrong: what somebody noticed that must not be."""

    asked: list[Asked] = field(default_factory=list)
    told: list[Told] = field(default_factory=list)
    confirmed: list[Confirmed] = field(default_factory=list)
    mishaps: list[Mishap] = field(default_factory=list)
    shelf: dict[int, str] = field(default_factory=dict)
    handed_over: dict[str, float] = field(default_factory=dict)
    judged: dict[str, str] = field(default_factory=dict)
    """By job: good, passable or failed."""
    removed: dict[str, float] = field(default_factory=dict)
    """By job: when staff took it off its bed."""
    refused: list[tuple[str, str]] = field(default_factory=list)
    """Starts that were refused: the job, and the code of the reason."""
    happened: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    def asked_for(self, job_id: str) -> Asked:
        return next(one for one in self.asked if job_id in one.jobs)

    def broken(self, slug: str) -> Mishap | None:
        """What is wrong with this printer and not mended."""
        return next((one for one in self.mishaps if one.slug == slug and one.ended_s is None), None)
