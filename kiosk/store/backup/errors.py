"""A backup that can't be made."""

from kiosk.base.errors import ReasonError


class BackupError(ReasonError):
    """The backup was not made; the earlier ones are as they were."""
