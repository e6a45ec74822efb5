"""Makes one answer on a worker thread: who asks, whether they may, the page, its HTML (Q3, W2, W3)."""

import logging
import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import FileResponse, RedirectResponse, Response

from kiosk.base.errors import StoreError, WorldError
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.office.devices import KNOWN_FOR, Session
from kiosk.hub.permissions import NotAllowedError, Role, allows
from kiosk.hub.staff import Locked
from kiosk.office.asking import Answer, Ask, NotFound, PinNeededError, SeeOther, Sent, SentFrom, Shown
from kiosk.office.forms import LOST, ON
from kiosk.office.hub_access import HubAccess, Workers
from kiosk.office.pages import pairing, problems
from kiosk.office.rendering import Rendering
from kiosk.office.routes import CompanyPart, PageRoute
from kiosk.office.setup import OfficeSetup
from kiosk.office.text.words import language_of, words_of
from kiosk.office.web import browsers, cookies
from kiosk.office.web.forms_sent import NOTHING_SENT, SentForm, fields_of

LONGEST_PATH = 300
COMPANY_KNOWN_S = 12 * 3600
"""A tablet may be the hub's own: the next day the code is asked for again."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Received:
    """A request as plain values, for another thread."""

    method: str
    target: str
    path: Mapping[str, str]
    query: Mapping[str, str]
    sent: SentForm
    cookies: Mapping[str, str]
    languages: str
    agent: str
    address: str

    @classmethod
    def of(cls, request: Request, address: str) -> "Received":
        """Without the form that it sends."""
        url = request.url
        return cls(
            method=request.method,
            target=(f"{url.path}?{url.query}" if url.query else url.path)[:LONGEST_PATH],
            path=request.path_params,
            query=fields_of(url.query),
            sent=NOTHING_SENT,
            cookies={
                name: cookies.cookie_of(request, name)
                for name in (cookies.DEVICE, cookies.FORM, cookies.LANGUAGE, cookies.COMPANY)
            },
            languages=request.headers.get("accept-language", ""),
            agent=request.headers.get("user-agent", "")[:400],
            address=address,
        )


class PageMaker:
    """Called on worker threads, several at once."""

    def __init__(self, setup: OfficeSetup, rendering: Rendering, workers: Workers) -> None:
        self._setup, self._rendering, self._workers = setup, rendering, workers
        self._key = setup.files.key

    def is_known(self, received: Received) -> bool:
        """Whether somebody is known by this device now; not while that can't be read."""
        try:
            return isinstance(self._workers.hub().access.devices.session(received.cookies[cookies.DEVICE]), Session)
        except (StoreError, sqlite3.Error):
            return False

    def answer(self, route: PageRoute, received: Received) -> Response:
        """The answer to a request for this page; a failure is a page as well."""
        return self._made(lambda hub: self._asked(hub, route, received), received)

    def missing(self, received: Received) -> Response:
        """There is no such page."""
        return self._made(lambda hub: (self._asking(hub, received)[0], NotFound()), received)

    def too_large(self, received: Received) -> Response:
        """A file is too large for its page."""

        def asked(hub: HubAccess) -> tuple[Ask, Answer]:
            ask = self._asking(hub, received)[0]
            return ask, problems.too_large(ask)

        return self._made(asked, received)

    def _made(self, ask_page: Callable[[HubAccess], tuple[Ask, Answer]], received: Received) -> Response:
        try:
            return self._response(*ask_page(self._workers.hub()), received)
        except (StoreError, sqlite3.Error) as error:
            _log.error("The hub's database can't be used: %s", type(error).__name__)
            return _plain("The hub's database can't be used now. Try again in a minute.", 503)
        except Exception:  # noqa: BLE001 - a mistake of ours ends one request, not the process
            _log.exception("A page could not be made")
            return _plain("That did not work. It is in the log.", 500)

    def _asking(self, hub: HubAccess, received: Received) -> tuple[Ask, Session | Locked | None]:
        found = hub.access.devices.session(received.cookies[cookies.DEVICE])
        return self._ask(hub, received, found if isinstance(found, Session) else None), found

    def _asked(self, hub: HubAccess, route: PageRoute, received: Received) -> tuple[Ask, Answer]:
        ask, found = self._asking(hub, received)
        if route.needs is not None:
            if isinstance(found, Locked):
                return ask, problems.locked(ask, found.until_at)
            if found is None:
                return ask, SeeOther("/pair")
            if not allows(found.member.role, route.needs):
                return ask, problems.not_allowed(ask, route.needs)
        if received.method == "POST" and not self._is_own_form(received):
            return ask, problems.foreign_form(ask)
        if route.of_company is not None:
            return self._asked_by_company(ask, route, received)
        return ask, self._checked(ask, route, received)

    def _asked_by_company(self, ask: Ask, route: PageRoute, received: Received) -> tuple[Ask, Answer]:
        """Whether the code of the browser still works is asked anew for each page (Q3)."""
        access = ask.hub.company_codes.access(received.cookies[cookies.COMPANY])
        if access is None:
            return ask, SeeOther("/map")
        ask = replace(ask, company=access, session=None)
        if route.of_company is CompanyPart.PLAN and not access.allows_plan:
            return ask, problems.refused(ask, Reason(ReasonCode.PLAN_NOT_OPEN))
        return ask, self._checked(ask, route, received)

    def _checked(self, ask: Ask, route: PageRoute, received: Received) -> Answer:
        page = route.act if received.method == "POST" else route.show
        assert page is not None, "the router knows the methods"
        try:
            if route.needs is Role.ADMIN:
                ask.need_pin()
            return page(ask)
        except PinNeededError:
            return self._after_pin(ask, route, received)
        except NotAllowedError as error:
            if ask.company is not None and error.reason is not None:
                return problems.refused(ask, error.reason)
            return problems.not_allowed(ask, None)
        except StoreError:
            raise
        except WorldError as error:
            return problems.refused(ask, error.reason or Reason(ReasonCode.NOT_DONE))

    def _after_pin(self, ask: Ask, route: PageRoute, received: Received) -> Answer:
        """Ask for the PIN; what was typed into the form comes along with it."""
        if received.method != "POST":
            return SeeOther(f"/pin?to={quote(ask.target, safe='')}")
        if ask.files:  # a browser does not send them twice: the page asks for them again
            ask = replace(ask, form={**ask.form, **{f"{name}{LOST}": ON for name in ask.files}}, files={})
        if "office_pin" not in ask.form:
            return pairing.pin_for_form(ask)
        refusal = pairing.check_pin(ask, ask.form["office_pin"])
        if refusal is not None:
            return pairing.pin_for_form(ask, refusal)
        found = ask.hub.access.devices.session(received.cookies[cookies.DEVICE])
        if not isinstance(found, Session):
            return SeeOther("/pair")
        return self._checked(replace(ask, session=found), route, received)

    def _ask(self, hub: HubAccess, received: Received, session: Session | None) -> Ask:
        facts = self._setup.facts(hub.db)
        language = language_of(received.cookies[cookies.LANGUAGE], received.languages, facts.language)
        return Ask(
            hub=hub,
            words=words_of(language),
            now=hub.clock.now(),
            facts=facts,
            machine=self._setup.machine,
            path=received.path,
            query=received.query,
            form=received.sent.fields,
            files=received.sent.files,
            session=session,
            kept=received.cookies,
            address=received.address,
            browser=browsers.browser_of(received.agent),
            device_kind=browsers.kind_of(received.agent),
            target=received.target,
            host=self._setup.served.origin.removeprefix("https://"),
            has_authority=self._setup.certificate.authority is not None,
        )

    def _is_own_form(self, received: Received) -> bool:
        token = received.sent.fields.get("csrf", "")
        signed_by = (received.cookies[cookies.DEVICE], received.cookies[cookies.FORM])
        return any(cookies.is_form_token(self._key, cookie, token) for cookie in signed_by)

    def _response(self, ask: Ask, answer: Answer, received: Received) -> Response:
        if isinstance(answer, NotFound):
            answer = problems.not_found(ask)
        if isinstance(answer, Sent):
            how = "inline" if answer.is_shown else "attachment"
            headers = {"content-disposition": f'{how}; filename="{answer.name}"'}
            return Response(answer.content, media_type=answer.media_type, headers=headers)
        if isinstance(answer, SentFrom):
            return FileResponse(answer.path, media_type="application/octet-stream", filename=answer.name)
        if isinstance(answer, SeeOther):
            return _redirect(answer)
        return self._shown(ask, answer, received)

    def _shown(self, ask: Ask, answer: Shown, received: Received) -> Response:
        cookie = received.cookies[cookies.DEVICE] if ask.session is not None else received.cookies[cookies.FORM]
        is_new = not cookie
        if is_new:
            cookie = cookies.new_form_cookie()
        html = self._rendering.page(
            answer,
            ask,
            cookies.form_token(self._key, cookie),
            is_live=received.method == "GET" and answer.status == 200,
        )
        response = Response(html, answer.status, media_type="text/html; charset=utf-8")
        if is_new:
            cookies.set_cookie(response, cookies.FORM, cookie, lasts_s=24 * 3600)
        return response


def _redirect(answer: SeeOther) -> Response:
    to = cookies.own_path(answer.to)
    if answer.done:
        to += ("&" if "?" in to else "?") + f"done={answer.done}"
    response = RedirectResponse(to, 303)
    if answer.token:
        cookies.set_cookie(response, cookies.DEVICE, answer.token, int(KNOWN_FOR.total_seconds()))
        cookies.drop_cookie(response, cookies.FORM)
    elif answer.token is not None:
        cookies.drop_cookie(response, cookies.DEVICE)
    if answer.company:
        cookies.set_cookie(response, cookies.COMPANY, answer.company, COMPANY_KNOWN_S)
    elif answer.company is not None:
        cookies.drop_cookie(response, cookies.COMPANY)
    return response


def _plain(words: str, status: int) -> Response:
    return Response(words, status, media_type="text/plain; charset=utf-8")
