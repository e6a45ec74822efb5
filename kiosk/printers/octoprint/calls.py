"""Calls that only OctoPrint knows, besides those of every print server. No I/O."""

from dataclasses import dataclass

from kiosk.printers.print_server.calls import Call


@dataclass(frozen=True, slots=True)
class LogIn(Call):
    """Get a session key for the push connection. Answers `name:key`."""


@dataclass(frozen=True, slots=True)
class DisconnectPrinter(Call):
    """Let the server disconnect from its printer."""


@dataclass(frozen=True, slots=True)
class FetchPrompt(Call):
    """Answers the open prompt as {"text": …, "choices": […]}, or {}."""


@dataclass(frozen=True, slots=True)
class FetchNotice(Call):
    """Answers the last notice of the machine as a StoredNotice, or None."""


@dataclass(frozen=True, slots=True)
class FetchFirmware(Call):
    """Answers the name of the firmware behind the server, as far as the key may read it; else an empty text."""


@dataclass(frozen=True, slots=True)
class FetchState(Call):
    """Poll what is otherwise pushed. Answers {"state": …, "job": …}, or None if the printer is not operational."""


@dataclass(frozen=True, slots=True)
class FetchConnectionError(Call):
    """Answers the server's words on why it lost its printer, or an empty text."""


@dataclass(frozen=True, slots=True)
class StoredNotice:
    """A notice of the machine from before the connection; in seconds since 1970 by the server's clock."""

    text: str
    sent_at_s: float
