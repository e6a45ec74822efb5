"""The running services, by `systemctl`."""

import subprocess
from collections.abc import Callable, Iterable, Sequence

import click

from kiosk.cli.install.plan import InstallError
from kiosk.cli.install.service_files import SERVICES

START_WITHIN_S = 180.0
WATCH_S = 60
WATCH_EACH_S = 1.0

RunCommand = Callable[[Sequence[str]], "subprocess.CompletedProcess[str]"]


def run_systemctl(words: Sequence[str]) -> "subprocess.CompletedProcess[str]":
    """Raises InstallError when there is none, or when it takes too long."""
    try:
        return subprocess.run(
            ["systemctl", *words], capture_output=True, text=True, check=False, timeout=START_WITHIN_S
        )
    except OSError as error:
        raise InstallError(f"systemctl can't be run: {error.strerror}.") from error
    except subprocess.TimeoutExpired:
        return subprocess.CompletedProcess(words, 1, "", f"not done within {START_WITHIN_S:.0f} s")


class Services:
    """The services of this hub that ran when this was made."""

    def __init__(
        self, systemctl: RunCommand = run_systemctl, pause: Callable[[float], object] = lambda _: None
    ) -> None:
        """pause: waits so many seconds."""
        self._systemctl, self._pause = systemctl, pause
        self.names = tuple(name for name in SERVICES if self._state(name)[0] in ("active", "activating"))

    def stop(self) -> None:
        """Stop them all. Raises InstallError: nothing may be changed under a service that runs."""
        if self.names:
            self._do("stop", *self.names)

    def start(self) -> None:
        """Start them all, and wait until each works. Raises InstallError."""
        if self.names:
            self._systemctl(["reset-failed", *self.names])
            self._do("start", *self.names)

    def watch(self, for_s: int = WATCH_S) -> None:
        """Raise InstallError if one ends or is restarted within this time."""
        if self.names:
            click.echo(f"Watching the services for {for_s} s")
        for _ in range(round(for_s / WATCH_EACH_S) if self.names else 0):
            self._pause(WATCH_EACH_S)
            for name in self.names:
                state, restarts = self._state(name)
                if state != "active" or restarts > 0:
                    raise InstallError(f"{name} does not keep running. See: journalctl -u {name} -n 50")

    def _do(self, verb: str, *names: str) -> None:
        done = self._systemctl([verb, *names])
        if done.returncode:
            raise InstallError(f"systemctl {verb} {' '.join(names)} failed: {done.stderr.strip()}")

    def _state(self, name: str) -> tuple[str, int]:
        """What systemd says of a service, and how often it restarted it by itself."""
        shown = self._systemctl(["show", name, "--property=ActiveState,NRestarts"]).stdout
        values = dict(_pairs(shown.splitlines()))
        return values.get("ActiveState", "unknown"), int(values.get("NRestarts") or 0)


def _pairs(lines: Iterable[str]) -> Iterable[tuple[str, str]]:
    for line in lines:
        name, _, value = line.partition("=")
        yield name, value
