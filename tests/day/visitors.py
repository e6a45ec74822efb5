"""What visitors do in a day, and what they want."""

from tests.day.coming_in import ComingIn
from tests.day.going import Going
from tests.day.using import Using

FREE = ("VR 1", "VR 2", "VR 3", "VR 4", "Kone 1", "Kone 2", "Kone 3", "Kone 4", "Studio", "Laser")
"""What needs no induction."""
BUSY = (*FREE, *("Studio", "Laser") * 4)
"""What everybody wants."""


class Visitors(ComingIn, Using, Going):
    """All flows of a visitor."""
