"""`kiosk install`: the program below /opt/kiosk, and services that keep it running."""

import os
from collections.abc import Sequence
from pathlib import Path

import click

import kiosk
from kiosk.base.command_line import kiosk_command
from kiosk.cli import COMMANDS
from kiosk.cli.install.plan import InstallError, Link, RemoveFile, Run, Step, carry_out, need_root, under
from kiosk.cli.install.screen_kind import DISPLAY_MANAGER, ScreenKind, choose_screen
from kiosk.cli.install.service_files import (
    COMMAND,
    CONFIG,
    HOME,
    OPT,
    SERVICES,
    TARGET,
    UNITS,
    USB_MOUNT,
    USER,
    first_config,
    service_files,
)
from kiosk.cli.install.versions import Versions, wheel_of
from kiosk.cli.qt_libraries import BY_DISPLAY, missing_libraries, packages_for
from kiosk.config import Config, load_config

root_option = click.option(
    "--root",
    type=click.Path(path_type=Path, file_okay=False, exists=True, resolve_path=True),
    default=Path("/"),
    help="Another root directory than /, to look at the result: nothing of this machine is changed.",
)


@click.command("install")
@click.argument("source", required=False, type=click.Path(path_type=Path, exists=True, resolve_path=True))
@click.option("--yes", is_flag=True, help="Do it. Without this it is only shown.")
@click.option("--remove", is_flag=True, help="Take everything away again, except the hub and its configuration.")
@click.option("--show", is_flag=True, help="Show what each file holds, too.")
@root_option
def install_command(source: Path | None, yes: bool, remove: bool, show: bool, root: Path) -> None:
    """Install the program and its services on this machine.

    Shows which files it writes and which commands it runs, and does that with --yes (as root). SOURCE: a wheel or a
    checkout; without it the checkout that this command comes from. Run it again after a change of [panel], [places],
    [backup] or [status] in the configuration.
    """
    os.umask(0o022)  # the services' user reads what root installs
    versions = Versions(root)
    named, source = source, source or _checkout()
    before: Sequence[Step]
    after: Sequence[Step]
    if remove:
        before, after = _removal(), ()
    else:
        config = _config(root)
        screen = choose_screen(config.panel, root)
        click.echo(f"The screen is shown by {screen.kind}: {screen.because}.")
        if screen.unit and under(root, DISPLAY_MANAGER).exists():
            click.echo("A desktop has the display now. Without it: sudo systemctl set-default multi-user.target")
        if source is None and versions.current is None:
            raise InstallError("Name a wheel or a checkout to install.")
        before, after = _installation(config, screen, root)
    for step in before:
        _show(step, root, contents=show)
    if source is not None and not remove:
        click.echo(f"install {source}, with its packages, into {under(root, OPT)}/versions")
    for step in after:
        _show(step, root, contents=show)
    if not yes:
        again = ["install", *([str(named)] if named else []), *(["--remove"] if remove else []), "--yes"]
        click.echo(f"\nNothing was changed. To do it: sudo {kiosk_command(*again)}")
        return
    need_root(root)
    click.echo("")
    carry_out(before, root)
    if source is not None and not remove:
        _add_version(source, versions)
    carry_out(after, root)
    if not remove:
        _say_what_next(root)


def _installation(config: Config, screen: ScreenKind, root: Path) -> tuple[Sequence[Step], Sequence[Step]]:
    """What is done before and after the program is there."""
    services = [name for name in SERVICES if name.removeprefix("kiosk-") in {*COMMANDS, "screen"}]
    if config.office.port == 0:
        services.remove("kiosk-office")
    missing = packages_for(missing_libraries([screen.qt_display] if screen.qt_display in BY_DISPLAY else []))
    before: list[Step] = []
    if missing:
        before.append(
            Run(
                [
                    "env",
                    "DEBIAN_FRONTEND=noninteractive",
                    "apt-get",
                    "install",
                    "-y",
                    "--no-install-recommends",
                    *missing,
                ]
            )
        )
    before += service_files(config, screen, services)
    before += [
        Run(["systemd-sysusers", "/etc/sysusers.d/kiosk.conf"]),
        Run(["systemd-tmpfiles", "--create", "/etc/tmpfiles.d/kiosk.conf"]),
    ]
    if not under(root, CONFIG).exists():
        before.append(first_config())
    after: list[Step] = [
        Link(COMMAND, OPT / "current" / "bin" / "kiosk"),
        Run(["systemctl", "enable", "--quiet", TARGET, *(f"{name}.service" for name in services)], with_root=True),
        Run(["systemctl", "daemon-reload"]),
        Run(["udevadm", "control", "--reload"], may_fail=True),
    ]
    return before, after


def _removal() -> Sequence[Step]:
    units = [TARGET, *(f"{name}.service" for name in SERVICES)]
    links = [UNITS / f"{TARGET}.wants", UNITS / "multi-user.target.wants" / TARGET]
    files = (
        *(UNITS / unit for unit in units),
        UNITS / "kiosk-usb@.service",
        Path("/etc/udev/rules.d/80-kiosk-usb.rules"),
        Path("/etc/sysusers.d/kiosk.conf"),
        Path("/etc/tmpfiles.d/kiosk.conf"),
        USB_MOUNT.parent,
        COMMAND,
        OPT / "versions",
        OPT / "current",
        OPT / "previous",
    )
    steps: list[Step] = [Run(["systemctl", "stop", *units], may_fail=True)]
    steps += [RemoveFile(path) for path in (*links, *files)]
    steps += [Run(["systemctl", "daemon-reload"]), Run(["udevadm", "control", "--reload"], may_fail=True)]
    click.echo(f"The hub in {HOME}, {CONFIG} and the user {USER} stay.")
    return steps


def _show(step: Step, root: Path, *, contents: bool) -> None:
    click.echo(step.shown(root))
    text = getattr(step, "text", "")
    if contents and text:
        click.echo("".join(f"       | {line}\n" for line in text.splitlines()), nl=False)


def _add_version(source: Path, versions: Versions) -> None:
    with wheel_of(source) as wheel:
        path = versions.path_of(wheel)
        click.echo(f"install {path.name}; this takes some minutes")
        versions.add(wheel)
    versions.switch(path)


def _checkout() -> Path | None:
    """The checkout that this program runs from; None when it is installed."""
    folder = Path(kiosk.__file__).parents[1]
    return folder if (folder / "pyproject.toml").is_file() else None


def _config(root: Path) -> Config:
    path = under(root, CONFIG)
    return load_config(path) if path.exists() else Config()


def _say_what_next(root: Path) -> None:
    if root == Path("/"):
        click.echo(
            f"\nInstalled. For a new hub: edit {CONFIG}, then\n"
            f"    sudo -u {USER} kiosk hub init\n    sudo -u {USER} kiosk doctor\n"
            f"Then, and after each change of the configuration:\n    sudo systemctl restart {TARGET}"
        )
