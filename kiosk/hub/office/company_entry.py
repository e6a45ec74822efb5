"""Lets the browser of a company in by its code; wrong tries lock its address, apart from those of staff (I12, F1)."""

from sqlite_utils import Database

from kiosk.base.clock import Clock
from kiosk.hub import audit
from kiosk.hub.maturity.company_access import CompanyAccess
from kiosk.hub.maturity.company_codes import CompanyCodes
from kiosk.hub.office import tries
from kiosk.hub.office.access import CodeRefused
from kiosk.hub.office.tries import Tries
from kiosk.hub.staff import Locked


class CompanyEntry:
    """On disk when a method returns; one connection per thread."""

    def __init__(self, db: Database, key: bytes, clock: Clock, codes: CompanyCodes) -> None:
        self._db, self._key, self._clock, self._codes = db, key, clock, codes
        self._tries = Tries(db, clock)

    def enter(self, code: str, address: str) -> CompanyAccess | CodeRefused | Locked:
        """code: sound, or empty for what was typed and is no code. A right one ends the counting of wrong ones."""
        subject = f"company {tries.of_address(self._key, address)}"
        until_at = self._tries.locked_until(subject)
        if until_at is not None:
            return Locked(until_at)
        until_at = self._tries.count(subject)
        found = self._codes.access(code)
        if found is not None:
            self._tries.was_right(subject)
            return found
        audit.record(self._db, self._clock, None, "wrong company code", detail=address)
        return CodeRefused() if until_at is None else Locked(until_at)
