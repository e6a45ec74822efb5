"""Where a person can go from where they are, without a pixel: pages, the way back, and who may enter."""

from kiosk.screens.session.pages import PAGES, Page


class Flow:
    """The page on the screen and the way back from it."""

    def __init__(self) -> None:
        """Begin at the door."""
        self.name = "start"
        self.before = "start"

    @property
    def page(self) -> Page:
        """The rules of the page on the screen."""
        return PAGES[self.name]

    def go(self, name: str, *, staff_present: bool = False) -> bool:
        """Go to a page. Returns whether the page changed; a staff page without staff leads to the door."""
        wanted = name if name in PAGES else "start"
        if PAGES[wanted].staff and not staff_present:
            wanted = "start"
        if wanted == self.name:
            return False
        if wanted in ("call_staff", "access", "trouble") and self.name not in (
            "call_staff",
            "access",
            "trouble",
            "privacy",
            "type_code",
        ):
            self.before = self.name
        self.name = wanted
        return True

    def back(self) -> str:
        """The name of the page that the exit of this one leads to."""
        if self.name in ("call_staff", "access"):
            return self.before if self.before not in ("greeting", "farewell", "pin_login") else "start"
        return self.page.back
