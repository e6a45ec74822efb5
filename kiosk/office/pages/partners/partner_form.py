"""One partner as it is set, a new one; its referral card on paper; how early loans are reminded of (W4, W7, I17)."""

from dataclasses import dataclass, replace

from kiosk.base.errors import ReasonError
from kiosk.hub import audit
from kiosk.hub.partners.partner import HubPartner, HubPartners
from kiosk.hub.settings.checks import SettingRefusedError
from kiosk.hub.settings.settings_table import change_setting, read_setting
from kiosk.hub.settings.slugs import first_free, slug_of
from kiosk.office.asking import Answer, Ask, NotFound, SeeOther, Sent, Shown
from kiosk.office.forms import Form, Typed, values_of
from kiosk.office.lists import swapped
from kiosk.office.pages.partners.partner_list import HERE, page_of
from kiosk.office.text.words import LANGUAGES, NAMES, Words, words_of
from kiosk.reports.contents import ReferralCard
from kiosk.reports.drawn_apart import referral_pdf_apart

_OF_ADDRESSES = frozenset({"new", "days", "referrals"})


@dataclass(frozen=True, slots=True)
class PartnerPage:
    """slug: empty for a new one. languages: of its card, pairs of code and name."""

    slug: str
    name: str
    form: Form
    languages: tuple[tuple[str, str], ...]


def show_new(ask: Ask) -> Answer:
    return _page(ask, None, Form({}, read_setting(ask.hub.db, HubPartners).version))


def add(ask: Ask) -> Answer:
    stored, typed = read_setting(ask.hub.db, HubPartners), Typed(ask.form)
    known = stored.value.partners
    taken = {*_OF_ADDRESSES, *(one.slug for one in known)}
    wanted = _typed(typed, first_free(slug_of(typed.text("name")), taken.__contains__))
    try:
        _set(ask, replace(stored.value, partners=(*known, wanted)), typed.version)
    except ReasonError as error:
        return _page(ask, None, Form({}, stored.version).refused(ask, _inside(error)))
    return SeeOther(HERE, "added")


def show(ask: Ask) -> Answer:
    stored = read_setting(ask.hub.db, HubPartners)
    found = stored.value.by_slug(ask.path["slug"])
    return NotFound() if found is None else _page(ask, found, Form(values_of(found), stored.version))


def save(ask: Ask) -> Answer:
    stored, typed = read_setting(ask.hub.db, HubPartners), Typed(ask.form)
    found = stored.value.by_slug(ask.path["slug"])
    if found is None:
        return NotFound()
    wanted = _typed(typed, found.slug)
    partners = tuple(wanted if one.slug == found.slug else one for one in stored.value.partners)
    try:
        _set(ask, replace(stored.value, partners=partners), typed.version)
    except ReasonError as error:
        return _page(ask, found, Form(values_of(found), stored.version).refused(ask, _inside(error)))
    return SeeOther(HERE, "stored")


def move(ask: Ask) -> Answer:
    """One place up or down in the list, which is the order at the kiosk."""
    stored = read_setting(ask.hub.db, HubPartners)
    found = stored.value.by_slug(ask.path["slug"])
    if found is None:
        return NotFound()
    order = swapped(stored.value.partners, found, ask.form.get("to", ""))
    _set(ask, replace(stored.value, partners=tuple(order)), stored.version)
    return SeeOther(HERE)


def remove(ask: Ask) -> Answer:
    """Its referrals stay counted."""
    stored, typed = read_setting(ask.hub.db, HubPartners), Typed(ask.form)
    rest = tuple(one for one in stored.value.partners if one.slug != ask.path["slug"])
    if len(rest) == len(stored.value.partners):
        return NotFound()
    try:
        _set(ask, replace(stored.value, partners=rest), typed.version)
    except ReasonError as error:
        found = stored.value.by_slug(ask.path["slug"])
        assert found is not None
        return _page(ask, found, Form(values_of(found), stored.version).refused(ask, error))
    return SeeOther(HERE, "removed")


def save_days(ask: Ask) -> Answer:
    stored, typed = read_setting(ask.hub.db, HubPartners), Typed(ask.form)
    try:
        _set(ask, replace(stored.value, remind_days=typed.whole("remind_days")), typed.version)
    except ReasonError as error:
        return page_of(ask, days=Form({}, stored.version).refused(ask, error))
    return SeeOther(f"{HERE}#loans", "stored")


def card(ask: Ask) -> Answer:
    """The referral card as a PDF, in the language that is asked for; that it was made is in the log."""
    found = read_setting(ask.hub.db, HubPartners).value.by_slug(ask.path["slug"])
    if found is None:
        return NotFound()
    language = ask.query.get("language", "")
    words = words_of(language if language in LANGUAGES else ask.facts.language)
    pdf = referral_pdf_apart(card_of(found, ask.facts.name, words))
    audit.record(ask.hub.db, ask.hub.clock, ask.staff_id, "print referral card", detail=found.name)
    return Sent(pdf, "application/pdf", f"kiosk-partner-{found.slug}-{words.language}.pdf")


def card_of(one: HubPartner, hub: str, words: Words) -> ReferralCard:
    """What stands on it. words: of its reader."""
    lines = ((words("Phone"), one.phone), (words("Web"), one.web.removeprefix("https://").rstrip("/")),
             (words("Address"), one.address))  # fmt: skip
    opens = "Scan the code with your phone. It opens their web page." if one.web else "Scan it with a phone to call."
    return ReferralCard(
        head=words("{hub} sent you to", hub=hub),
        name=one.name,
        can_do=one.can_do.in_language(words.language),
        lines=tuple((label, value) for label, value in lines if value),
        code=one.code,
        hint=words(opens) if one.code else "",
    )


def _typed(typed: Typed, slug: str) -> HubPartner:
    return HubPartner(
        slug=slug,
        name=typed.text("name"),
        can_do=typed.texts("can_do"),
        address=typed.text("address"),
        phone=typed.text("phone"),
        web=typed.text("web"),
    )


def _set(ask: Ask, wanted: HubPartners, version: int) -> None:
    change_setting(ask.hub.db, ask.hub.clock, ask.staff_id, wanted, version)


def _inside(error: ReasonError) -> ReasonError:
    """The same with the field as the form of one partner calls it."""
    if not isinstance(error, SettingRefusedError):
        return error
    _, _, inner = error.field.partition(".")
    _, _, inner = inner.partition(".")
    return SettingRefusedError(inner if inner and inner != "slug" else "name", error.reason)


def _page(ask: Ask, found: HubPartner | None, form: Form) -> Shown:
    title = found.name if found else ask.words("Add a partner")
    languages = tuple(NAMES.items())
    page = PartnerPage(found.slug if found else "", title, form, languages)
    return Shown("partners/form.html", page, form.status, title)
