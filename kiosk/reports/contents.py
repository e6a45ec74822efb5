"""What stands on labels, badges and referral cards, without Qt."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Label:
    """title: the largest text. subtitle: below it. code: of ours, drawn as QR and written in groups.

    kind: of equipment, for its silhouette; empty for none. colour: #RRGGBB of a printer's flag; empty for none.
    """

    title: str
    subtitle: str
    code: str
    kind: str = ""
    colour: str = ""


@dataclass(frozen=True, slots=True)
class Badge:
    """What stands on a badge. The front has the first name and the role; the back has the code and no name."""

    hub: str
    name: str
    role: str
    code: str
    hint: str
    """What to do with it, in bold, and `then` below."""
    then: str
    number: str
    lost: str
    """What to do when it is lost."""


@dataclass(frozen=True, slots=True)
class ReferralCard:
    """head: who sends. lines: what a part of the contact is, and the part. code: what its QR opens; empty for none.

    hint: what the code does.
    """

    head: str
    name: str
    can_do: str
    lines: tuple[tuple[str, str], ...]
    code: str
    hint: str
