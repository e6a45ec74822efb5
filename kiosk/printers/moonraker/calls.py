"""Calls that only Moonraker knows, besides those of every print server. No I/O."""

from dataclasses import dataclass

from kiosk.printers.print_server.calls import Call


@dataclass(frozen=True, slots=True)
class Identify(Call):
    """Say who we are, with the key if there is one."""

    key: str


@dataclass(frozen=True, slots=True)
class FetchServerInfo(Call):
    """Answers what Moonraker says of itself, with the state of Klipper."""


@dataclass(frozen=True, slots=True)
class FetchKlipperInfo(Call):
    """Answers what Klipper says of itself, with its version."""


@dataclass(frozen=True, slots=True)
class ListObjects(Call):
    """Answers the names of Klipper's status objects."""


@dataclass(frozen=True, slots=True)
class Subscribe(Call):
    """Have changes of these objects pushed. Answers all of their status."""

    objects: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FetchStatus(Call):
    """Answers all of the status of these objects."""

    objects: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FetchGcodeStore(Call):
    """Answers the last lines that Klipper wrote, among which is an open prompt."""


@dataclass(frozen=True, slots=True)
class PressButton(Call):
    """Run the G-code of a prompt's button."""

    script: str
