"""The two kinds of failure: the world's (a sentence for a person) and ours (a bug)."""


class WorldError(Exception):
    """Something outside this program is not as it must be; `str()` is a sentence for a person with the way out.

    Shown as it is on the screen or in the terminal, without a trace. Everything else that is raised is a bug.
    """


class StoreError(WorldError):
    """The database can't be opened or written: read-only place, full disk, newer version, not a database."""
