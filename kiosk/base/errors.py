"""The two kinds of failure: the world's (a WorldError, with words for a person) and ours (a bug: everything else)."""

from kiosk.base.reason import Reason, ReasonCode


class WorldError(Exception):
    """A failure outside this program; `str()` says in English what is wrong and what to do. Shown without a trace.

    Made from a Reason if a screen can show it, from a text if only a terminal does.
    """

    reason: Reason | None
    """None: the text is for the terminal only."""

    def __init__(self, message: Reason | str) -> None:
        """message: a text only for what no screen shows."""
        super().__init__(message)
        self.reason = message if isinstance(message, Reason) else None


class ReasonError(WorldError):
    """A WorldError that always has a reason."""

    reason: Reason

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)


def reason_of(error: WorldError) -> Reason:
    """The reason of an error; its text where it has none."""
    return error.reason or Reason(ReasonCode.MACHINE_MESSAGE, raw=str(error))


class StoreError(WorldError):
    """The database can't be opened or written: read-only place, full disk, newer version, not a database."""
