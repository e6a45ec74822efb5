"""Sends one message by the channels of a contact, with apprise, in a process of its own: python -m …alarms.channels

A channel may hang, and the library with all its services takes much memory: neither is for the print room. The process
reads one line of JSON, `{"urls": […], "title": …, "text": …}`, so that no secret stands on a command line, and answers
with one: `{"took": [true, false, …]}`, one for each address. What apprise says of a failure goes to standard error.
"""

import json
import logging
import re
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import unquote

from kiosk.base.reason import Reason, ReasonCode

if TYPE_CHECKING:  # it brings the database, which the process that sends has no use for
    from kiosk.printroom.alarms.routing import Contact

SEND_WITHIN_S = 60.0
SHORTEST_SECRET = 4
"""Parts of an address that have fewer characters are left in what the library says."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Sent:
    """What became of a message: for each channel whether it took it; what the library said, without secrets."""

    took: tuple[bool, ...]
    said: str


def send_to(contact: "Contact", title: str, text: str) -> Reason | None:
    """Send a message to a contact. None when a channel took it, else why not. Takes SEND_WITHIN_S at most."""
    sent = sent_by_process(contact.urls, title, text)
    if sent is None:
        return Reason(ReasonCode.CHANNEL_TIMED_OUT)
    if any(sent.took):
        return None
    _log.warning("A message about an alarm was not taken: %s", sent.said)
    return Reason(ReasonCode.CHANNEL_REFUSED)


def sent_by_process(urls: tuple[str, ...], title: str, text: str) -> Sent | None:
    """Send a message in a process of its own; None if it took too long."""
    order = json.dumps({"urls": urls, "title": title, "text": text})
    try:
        done = subprocess.run(
            [sys.executable, "-m", __name__],
            input=order,
            capture_output=True,
            text=True,
            timeout=SEND_WITHIN_S,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return None
    said = without_secrets(" ".join(done.stderr.split()), urls)[-400:]
    if done.returncode != 0:
        return Sent((False,) * len(urls), said)
    return Sent(tuple(json.loads(done.stdout)["took"]), said)


def kind_of(url: str) -> str:
    """What a channel is, such as `ntfys`, without its secrets."""
    return url.partition("://")[0]


def without_secrets(said: str, urls: tuple[str, ...]) -> str:
    """A text without any part of these addresses: a name of a server can be a token, too."""
    parts = {part for url in urls for part in re.split(r"[/:@?&=#,\s]+", url.partition("://")[2])}
    parts |= {unquote(part) for part in parts}
    for part in sorted(parts, key=len, reverse=True):
        if len(part) >= SHORTEST_SECRET:
            said = said.replace(part, "…")
    return said


def main() -> None:
    """Send what standard input asks for."""
    import apprise

    logging.basicConfig(level=logging.WARNING, format="%(message)s")
    order = json.loads(sys.stdin.readline())
    took = []
    for url in order["urls"]:
        channel = apprise.Apprise()
        took.append(channel.add(url) and bool(channel.notify(title=order["title"], body=order["text"])))
    print(json.dumps({"took": took}))  # noqa: T201 - the answer to the process that started this one


if __name__ == "__main__":
    main()
