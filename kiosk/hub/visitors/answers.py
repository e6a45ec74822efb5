"""The questions about a pass's owner: what was answered, and when they may be asked again (P2)."""

from dataclasses import asdict, dataclass, replace
from datetime import timedelta

from sqlite_utils import Database

from kiosk.base.clock import Clock, from_text, to_text
from kiosk.hub.visitors.parting import note_told
from kiosk.hub.visitors.pass_fields import AgeBand, Gender, OnBehalf, checked_municipality
from kiosk.store.hub_db import row
from kiosk.store.typed_rows import typed_row

ASKED_AGAIN_AFTER = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Answers:
    """What the owner of a pass told; None: no answer."""

    age_band: AgeBand | None = None
    gender: Gender | None = None
    municipality: str | None = None
    on_behalf: OnBehalf | None = None

    def kept(self) -> "Answers":
        """What is stored of them: under 13 the age band alone."""
        return Answers(age_band=self.age_band) if self.age_band is AgeBand.UNDER_13 else self


def answers_of(db: Database, pass_id: str) -> Answers:
    """What was answered so far; nothing for a pass that was deleted."""
    found = row(db, "SELECT age_band, gender, municipality, on_behalf FROM pass WHERE id = ?", pass_id)
    return Answers() if found is None else typed_row(Answers, found)


def may_ask(db: Database, clock: Clock, pass_id: str) -> bool:
    """Whether the owner was not asked within a year."""
    found = row(db, "SELECT asked_at FROM pass WHERE id = ?", pass_id)
    if found is None:
        return False
    return found["asked_at"] is None or from_text(found["asked_at"]) + ASKED_AGAIN_AFTER <= clock.now()


def note_asked(db: Database, clock: Clock, pass_id: str) -> None:
    """The questions are on the screen. Only the day is stored: the time would lead to a visit."""
    day = clock.now().replace(hour=0, minute=0, second=0, microsecond=0)
    db.execute("UPDATE pass SET asked_at = ? WHERE id = ?", (to_text(day), pass_id))


def store_answers(db: Database, pass_id: str, answers: Answers) -> None:
    """Store the answers; what is None is no longer stored. Under 13 a nickname goes too, and only the age band stays.

    Raises FieldRefusedError for a municipality that can't be one.
    """
    kept = answers.kept()
    kept = replace(kept, municipality=checked_municipality(kept.municipality))
    with db.atomic():
        note_told(db, pass_id, asdict(answers_of(db, pass_id)), asdict(kept))
        db.execute(
            "UPDATE pass SET age_band = ?, gender = ?, municipality = ?, on_behalf = ?, "
            "nickname = CASE WHEN ? THEN NULL ELSE nickname END WHERE id = ?",
            (
                kept.age_band,
                kept.gender,
                kept.municipality,
                kept.on_behalf,
                int(kept.age_band is AgeBand.UNDER_13),
                pass_id,
            ),
        )
