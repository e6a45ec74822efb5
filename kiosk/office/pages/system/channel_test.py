"""A test message to somebody who is told of alarms, sent beside the pages: a channel may take a minute to refuse it."""

from dataclasses import dataclass
from functools import partial
from hashlib import sha256

from kiosk.hub.office.acts import record_act
from kiosk.hub.settings.alarm_channels import ContactSetting
from kiosk.office.asking import Ask
from kiosk.printroom.alarms.channels import Sent, kind_of, sent_by_process
from kiosk.printroom.alarms.wording import test_words


@dataclass(frozen=True, slots=True)
class ChannelResult:
    """kind: such as ntfys. words: what became of it."""

    kind: str
    took: bool
    words: str


@dataclass(frozen=True, slots=True)
class TestResult:
    """The last test of a contact. is_over: whether the answer is there; without any, it took too long.

    raw: what the library said of a refusal, in English.
    """

    is_over: bool
    when: str
    channels: tuple[ChannelResult, ...] = ()
    is_late: bool = False
    raw: str = ""


def begin(ask: Ask, contact: ContactSetting) -> None:
    """Send it, unless one is being sent to them. Raises NotAllowedError."""
    record_act(ask.hub.db, ask.hub.clock, ask.staff_id, "test contact")
    title, text = test_words(ask.facts.name, contact.language)
    ask.hub.background.begin(_name(contact), partial(sent_by_process, contact.urls, title, text))


def result(ask: Ask, contact: ContactSetting) -> TestResult | None:
    """What became of the last one to these addresses since the office was started."""
    work = ask.hub.background.find(_name(contact))
    if work is None:
        return None
    if work.ended_at is None:
        return TestResult(is_over=False, when=ask.clock(work.began_at))
    if not isinstance(work.outcome, Sent):
        return TestResult(is_over=True, when=ask.clock(work.ended_at), is_late=True)
    words = ask.words("sent"), ask.words("not sent")
    channels = tuple(
        ChannelResult(kind_of(url), took, words[0] if took else words[1])
        for url, took in zip(contact.urls, work.outcome.took, strict=True)
    )
    return TestResult(is_over=True, when=ask.clock(work.ended_at), channels=channels, raw=work.outcome.said)


def _name(contact: ContactSetting) -> str:
    """Of the work: other addresses or another language are another test."""
    text = "\n".join((contact.name, contact.language, *contact.urls))
    return f"test {sha256(text.encode()).hexdigest()[:16]}"
