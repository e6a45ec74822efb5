"""`kiosk alarm`: shows whether alarms reach the people who are to be told."""

from pathlib import Path

import click

from kiosk.cli.options import config_option
from kiosk.cli.settings.hub_settings import settings_of
from kiosk.config import load_config
from kiosk.printroom.alarms.channels import kind_of, sent_by_process
from kiosk.printroom.alarms.notification_setup import contacts_of
from kiosk.printroom.alarms.wording import test_words


@click.group("alarm")
def alarm_group() -> None:
    """Try whether alarms reach the people who are to be told."""


@alarm_group.command("test")
@click.argument("name", required=False)
@config_option
def test_command(name: str | None, config_path: Path | None) -> None:
    """Send a test message to the contact NAME, or to all, and say of each channel whether it took it."""
    settings = settings_of(load_config(config_path))
    contacts = [contact for contact in contacts_of(settings) if name in (None, contact.name)]
    if not contacts:
        known = ", ".join(contact.name for contact in contacts_of(settings))
        wanted = f"There is no contact {name}. Known: {known}." if known else "There are no contacts."
        raise click.ClickException(f"{wanted} Alarms are told to the contacts that staff have set.")
    failed = False
    for contact in contacts:
        title, text = test_words(settings.hub.name, contact.language)
        sent = sent_by_process(contact.urls, title, text)
        for number, url in enumerate(contact.urls):
            took = sent is not None and sent.took[number]
            failed |= not took
            click.echo(f"{contact.name}, {kind_of(url)}: {'sent' if took else 'NOT sent'}")
        if sent is None:
            click.echo("  It took too long: a channel does not answer.")
        elif sent.said:
            click.echo(f"  {sent.said}")
    if failed:
        raise SystemExit(1)
