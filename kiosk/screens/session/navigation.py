"""Which page is on the screen, who may enter, and where its exit leads. No Qt."""

from kiosk.screens.session.pages import PAGES, Page

SIDE_PAGES = ("call_staff", "access", "trouble")
"""They lead back to where they were opened."""
BEHIND_SIDE_PAGES = (*SIDE_PAGES, "privacy", "type_code")


class Navigation:
    def __init__(self) -> None:
        self.name = "start"
        self.before = "start"
        """The page from which a side page was opened."""

    @property
    def page(self) -> Page:
        return PAGES[self.name]

    def go(self, name: str, *, staff_present: bool = False) -> bool:
        """Go to a page, or to the start page without the staff it needs. Returns whether the page changed."""
        wanted = name if name in PAGES else "start"
        if PAGES[wanted].staff and not staff_present:
            wanted = "start"
        if wanted == self.name:
            return False
        if wanted in SIDE_PAGES and self.name not in BEHIND_SIDE_PAGES:
            self.before = self.name
        self.name = wanted
        return True

    def back(self) -> str:
        if self.name in ("call_staff", "access"):
            return (
                self.before
                if self.before not in ("greeting", "farewell", "wishes", "own_wish", "pin_login")
                else "start"
            )
        return self.page.back
