"""What every setting is: a frozen dataclass with a subject, stored as one row of JSON with a version."""

from dataclasses import dataclass
from typing import Any, ClassVar, Self

from kiosk.hub.permissions import Role
from kiosk.hub.settings.typed_json import to_plain


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """Its defaults are those of a new hub."""

    subject: ClassVar[str]
    """The key of its row."""
    role: ClassVar[Role] = Role.ADMIN
    """Who may change it."""

    def checked(self) -> Self:
        """The same with cleaned texts. Raises SettingRefusedError."""
        return self

    def public(self) -> Self:
        """The same without what is secret, for the history and for a hub pack."""
        return self

    def public_plain(self) -> Any:
        return to_plain(self.public())
