"""The two kinds of failure: the world's (a WorldError, with words for a person) and ours (a bug: everything else)."""

from kiosk.base.reason import Reason, ReasonCode


class WorldError(Exception):
    """Something outside this program is not as it must be; `str()` tells a person in English what, and the way out.

    Made from a Reason where a screen can show it; from a sentence where only a terminal does. Shown without a trace.
    """

    reason: Reason | None
    """None: the words are for the terminal only."""

    def __init__(self, message: Reason | str) -> None:
        """message: why; a text only for what no screen shows."""
        super().__init__(message)
        self.reason = message if isinstance(message, Reason) else None


class ReasonError(WorldError):
    """A WorldError that always has a reason."""

    reason: Reason

    def __init__(self, reason: Reason) -> None:
        """reason: why."""
        super().__init__(reason)


def reason_of(error: WorldError) -> Reason:
    """The reason of an error; its text where it has none."""
    return error.reason or Reason(ReasonCode.MACHINE_MESSAGE, raw=str(error))


class StoreError(WorldError):
    """The database can't be opened or written: read-only place, full disk, newer version, not a database."""
