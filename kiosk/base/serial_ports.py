"""The USB serial ports of this machine by their stable names; none of them is opened."""

from pathlib import Path

BY_ID = Path("/dev/serial/by-id")


def stable_names(folder: Path = BY_ID) -> dict[str, str]:
    """The stable name of each device that has one, such as `/dev/ttyACM0`."""
    if not folder.is_dir():
        return {}
    return {str(link.resolve()): str(link) for link in folder.iterdir()}


def ports_by_name(folder: Path = BY_ID) -> tuple[str, ...]:
    """The stable names of what is plugged in now."""
    return tuple(sorted(stable_names(folder).values()))
