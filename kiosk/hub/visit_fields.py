"""What may be stored with a visit beside its times: people, ages, where a group is from, and the purpose (P2)."""

import re
from enum import StrEnum

MAX_HEADCOUNT = 500
"""The most people in one visit; the table checks it too."""

OTHER_ORIGIN = "other"
"""The origin of a group from a place that is not in the configuration."""

_ORIGIN = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


class Purpose(StrEnum):
    """What somebody is here for, in the order in which it is offered."""

    OWN_PROJECT = "own_project"
    PRINTING = "printing"
    VR = "vr"
    STUDIO = "studio"
    WORKSHOP = "workshop"
    REMOTE_WORK = "remote_work"
    STUDY = "study"
    ADVICE = "advice"
    DEMONSTRATION = "demonstration"
    LOOKING = "looking"


def check_people(headcount: int, children: int) -> None:
    """headcount: 1 to 500, the children among them; else ValueError."""
    if not 1 <= headcount <= MAX_HEADCOUNT:
        raise ValueError(f"A visit has 1 to {MAX_HEADCOUNT} people.")
    if not 0 <= children <= headcount:
        raise ValueError("The children of a visit are some of its people.")


def check_origin(slug: str | None) -> None:
    """slug: of a place in the configuration, never a typed text; else ValueError."""
    if slug is not None and not _ORIGIN.fullmatch(slug):
        raise ValueError("The origin of a group is the slug of a configured place.")
