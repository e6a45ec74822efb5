"""`kiosk update`: another version beside the one that runs, tried on a copy of the hub, and rolled back if it fails."""

import os
import pwd
import subprocess
import threading
from contextlib import suppress
from pathlib import Path

import click

from kiosk.base.instance_lock import InstanceLock
from kiosk.cli.end_signals import disregard_end_signals, interrupt_at_end_signals
from kiosk.cli.install.install import root_option
from kiosk.cli.install.plan import InstallError, need_root, under
from kiosk.cli.install.service_files import CONFIG, USER
from kiosk.cli.install.services import Services
from kiosk.cli.install.versions import Versions, wheel_of

TRIAL_WITHIN_S = 900


@click.command("update")
@click.argument("source", required=False, type=click.Path(path_type=Path, exists=True, resolve_path=True))
@click.option("--back", is_flag=True, help="Return to the version before.")
@click.option("--with-database", is_flag=True, help="With --back: return to the database before the last update, too.")
@click.option("--yes", is_flag=True, help="Do it. Without this it is only shown.")
@root_option
def update_command(source: Path | None, back: bool, with_database: bool, yes: bool, root: Path) -> None:
    """Update to SOURCE, a wheel or a checkout, or return to the version before.

    The new version is installed beside the old one and tried on a copy of the hub: the machine, the print room, the
    screen's first frame. Then the services change over. If one of them does not keep running for a minute, the old
    version takes its place again, with the database as it was. Prints over a serial cable must have ended.
    """
    os.umask(0o022)
    interrupt_at_end_signals()  # a dropped connection rolls back, too
    if back == (source is not None) or (with_database and not back):
        raise click.UsageError("Name a wheel or a checkout, or --back.")
    update = Update(root)
    if source is None:
        if update.versions.previous is None:
            raise InstallError("There is no version before this one.")
        update.show(update.versions.previous, yes=yes)
        if yes:
            need_root(root)
            update.change_to(update.versions.previous, with_database=with_database)
        return
    with wheel_of(source) as wheel:
        path = update.versions.path_of(wheel)
        if path == update.versions.current:
            click.echo(f"{path.name} runs already.")
            return
        update.show(path, yes=yes)
        if yes:
            need_root(root)
            update.refuse_while_printing()
            click.echo(f"Installing {path.name} beside it; this takes some minutes")
            update.versions.add(wheel)
            update.change_to(path)


class Update:
    """The change from the version that runs to another one."""

    def __init__(self, root: Path, services: Services | None = None) -> None:
        """services: None where none of this root directory can run."""
        self.versions = Versions(root)
        self._root = root
        self._services = services
        if self.versions.current is None:
            raise InstallError("Nothing is installed here yet: kiosk install")
        self._old, self._older = self.versions.current, self.versions.previous

    def show(self, path: Path, *, yes: bool) -> None:
        click.echo(f"Runs now: {self._old.name}. Changes to: {path.name}")
        if not yes:
            click.echo(
                "It would be installed beside it, tried on a copy of the hub, and take over; the services restart.\n"
                "Nothing was changed. To do it, add --yes"
            )

    def change_to(self, path: Path, *, with_database: bool = False) -> None:
        """Try a version that is installed, change over, and roll back if it fails. Raises InstallError."""
        with InstanceLock(self._old.parent, "Another update runs."):
            self._change_to(path, with_database=with_database)

    def _change_to(self, path: Path, *, with_database: bool) -> None:
        if self._services is None and self._root == Path("/"):
            self._services = Services(pause=threading.Event().wait)
        self.refuse_while_printing()
        if not with_database:
            self._try(path)
            self.refuse_while_printing()
        services = self._services
        try:
            if services is not None:
                services.stop()
            if not with_database:
                self._trial(self._old, "keep", self._old.name)
            self.versions.switch(path)
            self._install_units(path)
            if with_database:
                click.echo(self._trial(path, "put-back", path.name))
            if services is not None:
                services.start()
                services.watch()
        except BaseException as error:  # whatever it is, also Ctrl-C: the old version works
            click.echo(f"It failed: {error or type(error).__name__}\nThe old version takes its place again", err=True)
            self._roll_back(path, put_back=not with_database)
            raise InstallError(f"{path.name} was rolled back; {self._old.name} runs.") from error
        self.versions.remove_others()
        click.echo(f"{path.name} runs. To return: kiosk update --back")

    def refuse_while_printing(self) -> None:
        """Raises InstallError."""
        names = self._trial(self._old, "running").split("\n")
        if any(names):
            raise InstallError(
                f"A restart would end prints over a serial cable: {', '.join(filter(None, names))}. "
                "Update when they are done."
            )

    def _try(self, path: Path) -> None:
        """Raises InstallError; the version is removed then, unless it was there before."""
        click.echo("Trying it on a copy of the hub")
        try:
            click.echo(self._trial(path, "check"))
        except InstallError as error:
            self.versions.remove(path)
            advice = "" if path != self._older else "\n--with-database returns to the database before the update, too."
            raise InstallError(f"{error}\n{path.name} does not work here; {self._old.name} runs on.{advice}") from error

    def _install_units(self, path: Path) -> None:
        """The services as that version has them."""
        rooted = [] if self._root == Path("/") else ["--root", str(self._root)]
        words = [str(path / "bin" / "kiosk"), "install", "--yes", *rooted]
        done = subprocess.run(words, capture_output=True, text=True, check=False)
        if done.returncode:
            raise InstallError(f"The services of {path.name} can't be installed:\n{done.stdout}{done.stderr}")

    def _roll_back(self, path: Path, *, put_back: bool) -> None:
        disregard_end_signals()  # halfway back nothing would run
        services = self._services
        if services is not None:
            with suppress(InstallError):  # they may not have started at all
                services.stop()
        self.versions.undo_switch(self._old, self._older)
        self._install_units(self._old)
        if put_back:
            click.echo(self._trial(self._old, "put-back", self._old.name))
        if services is not None:
            services.start()
        self.versions.remove(path)

    def _trial(self, path: Path, verb: str, *arguments: str) -> str:
        """Ask a version about the hub, as the hub's user. Raises InstallError with what it answers."""
        words = [str(path / "bin" / "python"), "-m", "kiosk.cli.install.hub_trial", verb, *arguments]
        environment = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "PYTHON"))}
        user: dict[str, object] = {}
        if self._root == Path("/"):
            entry = pwd.getpwnam(USER)
            environment |= {"HOME": entry.pw_dir, "LANG": "C.UTF-8"}
            user = {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": os.getgrouplist(USER, entry.pw_gid)}
        try:
            done = subprocess.run(
                [*words, "--config", str(under(self._root, CONFIG))],
                capture_output=True,
                text=True,
                check=False,
                cwd="/",
                env=environment,
                timeout=TRIAL_WITHIN_S,
                **user,  # type: ignore[call-overload]  # empty, or the user with its groups
            )
        except subprocess.TimeoutExpired as error:
            raise InstallError(f"{path.name} did not answer within {TRIAL_WITHIN_S} s ({verb}).") from error
        if done.returncode:
            raise InstallError(done.stderr.strip() or f"{verb} ended with {done.returncode}")
        return str(done.stdout).strip()
