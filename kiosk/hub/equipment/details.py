"""What visitors are told about a piece of equipment beside its status, as stored in `equipment.details`."""

import json
from dataclasses import asdict, dataclass, fields, replace
from datetime import date, timedelta
from typing import Any, NamedTuple, Self

YOUNGEST_OF_ALL = 0
_OLDEST = {"0-12": 12, "13-17": 17, "18-29": 29, "30-54": 54, "55+": 150}
"""The highest age of each age band, in years."""


class Words(NamedTuple):
    """A text in three languages."""

    fi: str
    sv: str
    en: str

    def in_language(self, language: str) -> str:
        """In English if it is none of ours."""
        return {"fi": self.fi, "sv": self.sv}.get(language, self.en)


class Place(NamedTuple):
    """A point of the floor plan, in metres from its upper left corner."""

    x_m: float
    y_m: float


@dataclass(frozen=True, slots=True, kw_only=True)
class EquipmentDetails:
    """All optional. The texts are short: each is one line of the page."""

    names: Words | None = None
    """Its name by language, where that is no proper name such as Ahven or VR 1."""
    can_do: Words | None = None
    rules: Words | None = None
    cleaning: Words | None = None
    """What to do after use."""
    minimum_age: int = YOUNGEST_OF_ALL
    """In years; 0: none."""
    induction: str = ""
    """The name of the induction that it takes, which several may share; empty: none."""
    induction_min: int = 0
    """How long that induction takes, in minutes; 0: not said."""
    longest_min: int = 0
    """How long one claim may take, in minutes; 0: until closing."""
    place: Place | None = None
    """Where it is on the floor plan."""
    owner: str = ""
    """Whose it is, if it is not the hub's; for staff, and for visitors while it is lent."""
    lent_from: date | None = None
    lent_until: date | None = None
    """The last day on which it is here; None: no end was agreed."""
    loan_terms: str = ""
    """What was agreed about the loan; for staff."""
    project: str = ""
    """The project that paid for it; for staff."""

    @property
    def longest(self) -> timedelta | None:
        """How long one claim may take; None: until closing."""
        return timedelta(minutes=self.longest_min) if self.longest_min else None

    @property
    def is_lent(self) -> bool:
        """Whether its owner has lent it to the hub."""
        return self.lent_from is not None or self.lent_until is not None

    def as_owned(self, like: "EquipmentDetails") -> "EquipmentDetails":
        """The same with the owner, the loan and the project of other details."""
        return replace(
            self,
            owner=like.owner,
            lent_from=like.lent_from,
            lent_until=like.lent_until,
            loan_terms=like.loan_terms,
            project=like.project,
        )

    def is_too_young(self, age_band: str | None) -> bool:
        """Whether everybody of this age band is younger than the minimum; False when the age is not known."""
        return age_band is not None and _OLDEST[age_band] < self.minimum_age

    def to_json(self) -> str:
        """The text that is stored; `from_json` restores an equal object."""
        said = {name: value for name, value in asdict(self).items() if value}
        return json.dumps(said, ensure_ascii=False, default=date.isoformat)

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Restore what `to_json` wrote, ignoring keys of later versions; keys that are missing have their defaults."""
        plain: dict[str, Any] = json.loads(text)
        known = {field.name for field in fields(cls)}
        values = {name: value for name, value in plain.items() if name in known}
        for name in ("names", "can_do", "rules", "cleaning"):
            if name in values:
                values[name] = Words(*values[name])
        for name in ("lent_from", "lent_until"):
            if name in values:
                values[name] = date.fromisoformat(values[name])
        if "place" in values:
            values["place"] = Place(*values["place"])
        return cls(**values)
