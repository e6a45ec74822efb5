"""Who and what is in the hub: passes, visits, equipment, staff."""

import kiosk.store as _store  # noqa: F401 # first: it chooses how sqlite_utils is imported
