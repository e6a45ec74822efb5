"""`kiosk office`: puts the process together that serves pages for staff, and runs it until a signal ends it."""

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.base.clock import SystemClock
from kiosk.base.instance_lock import InstanceLock
from kiosk.cli.end_signals import catch_end_signals
from kiosk.cli.hub_files import existing_key
from kiosk.cli.logs import start_log
from kiosk.cli.office.machine import machine_of
from kiosk.cli.options import config_option
from kiosk.cli.settings.hub_settings import settings_of
from kiosk.config import Config, found_config, load_config, make_runtime_dir
from kiosk.hub.audit import Place, record_from
from kiosk.hub.settings.changes import change_count
from kiosk.hub.settings.current import read_settings
from kiosk.office.hub_access import HubFiles
from kiosk.office.setup import HubFacts, OfficeSetup
from kiosk.office.web.certificates import given_certificate, own_certificate
from kiosk.office.web.served import all_of, served
from kiosk.office.web.server import LOCK_NAME, OfficeServer

if TYPE_CHECKING:
    from sqlite_utils import Database


@click.command("office")
@config_option
def office_command(config_path: Path | None) -> None:
    """Serve pages for staff in a browser until interrupted.

    On 127.0.0.1 unless the configuration names another address, and always by https. A browser is let in by a code that
    the kiosk shows to who is logged in there: Tools, "Open on my phone". `kiosk run` starts the office.
    """
    config = load_config(config_path)
    if config.office.port == 0:
        click.echo("The configuration serves no pages: office.port is 0.")
        return
    make_runtime_dir(config)
    start_log(config, "office")
    record_from(Place.OFFICE)
    with InstanceLock(config.runtime_dir / LOCK_NAME, "The office of this hub is already running."):
        setup = office_setup(config, config_path or found_config())
        server = OfficeServer(setup, config.office.address, lambda: is_stale(config, setup))
        catch_end_signals().call(server.end)
        server.run()


def office_setup(config: Config, config_path: Path | None) -> OfficeSetup:
    """What the office is built from. config_path: where it was read. Raises KeyMissingError, CertificateError."""
    clock = SystemClock()
    places = served(config.office.address, config.office.port, config.office.name)
    keys = config.office
    if keys.certificate is not None and keys.certificate_key is not None:
        certificate = given_certificate(keys.certificate, keys.certificate_key)
    else:
        certificate = own_certificate(config.office_dir, all_of(places), clock.now())
    settings_of(config)  # a hub of an earlier version takes the configuration over
    files = HubFiles(
        config.hub_path, config.live_path, existing_key(config.key_path), clock, config.secrets_dir, config.files_dir
    )
    return OfficeSetup(files, SetFacts(), places, certificate, machine_of(config, config_path))


class SetFacts:
    """What the pages say of the hub, as it is set now; read again only when something was set."""

    def __init__(self) -> None:
        self._known: tuple[int, HubFacts] | None = None

    def __call__(self, db: "Database") -> HubFacts:
        count, known = change_count(db), self._known
        if known is None or known[0] != count:
            settings = read_settings(db)
            kept = timedelta(days=settings.retention.audit_days)
            facts = HubFacts(settings.hub.name, settings.hub.languages[0], settings.opening, kept)
            self._known = known = (count, facts)
        return known[1]


def is_stale(config: Config, setup: OfficeSetup) -> bool:
    """Whether the names or addresses of this machine have changed, or the certificate ends soon."""
    keys, renew_at = config.office, setup.certificate.renew_at
    has_moved = served(keys.address, keys.port, keys.name) != setup.served
    return has_moved or (renew_at is not None and setup.files.clock.now() >= renew_at)
