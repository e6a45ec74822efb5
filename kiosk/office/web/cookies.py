"""Cookies and the tokens of forms: bound to this host, out of reach of scripts and of other sites (W3)."""

import hmac
import secrets
from hashlib import sha256

from starlette.requests import Request
from starlette.responses import Response

DEVICE = "__Host-device"
FORM = "__Host-form"
"""Binds the forms of a browser that is not known yet."""
LANGUAGE = "__Host-language"
COMPANY = "__Host-company"
"""The code of a company, which opens its pages and nothing else."""
LONGEST = 100


def cookie_of(request: Request, name: str) -> str:
    """The value; empty if there is none or it can't be one of ours."""
    value = request.cookies.get(name, "")
    return value if len(value) <= LONGEST and value.isascii() else ""


def set_cookie(response: Response, name: str, value: str, lasts_s: int) -> None:
    response.set_cookie(name, value, max_age=lasts_s, path="/", secure=True, httponly=True, samesite="strict")


def drop_cookie(response: Response, name: str) -> None:
    response.delete_cookie(name, path="/", secure=True, httponly=True, samesite="strict")


def new_form_cookie() -> str:
    return secrets.token_urlsafe(24)


def form_token(key: bytes, cookie: str) -> str:
    """What the forms of whoever has this cookie must hold."""
    return hmac.new(key, f"form {cookie}".encode(), sha256).hexdigest()[:40]


def is_form_token(key: bytes, cookie: str, token: str) -> bool:
    return bool(cookie) and hmac.compare_digest(form_token(key, cookie).encode(), token.encode())


def own_path(to: str) -> str:
    """`to` if it is a path of ours, else the first page: no address leads away from here."""
    is_own = to.startswith("/") and not to.startswith(("//", "/\\")) and to.isprintable() and len(to) <= 300
    return to if is_own else "/"
