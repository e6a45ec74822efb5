"""Files that are sent with a form: a photo of equipment (W3, W4, W7, Q8)."""

import io
import re

import pytest
from PIL import Image

from kiosk.hub.settings.pictures.photos import LARGEST_BYTES
from tests.office.office_hub import PIN, Browser, OfficeHub, scalar

PATH = "/equipment/vinyyli/photo"


def photo(size: tuple[int, int] = (40, 30), kind: str = "JPEG") -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size, "green").save(out, kind)
    return out.getvalue()


def version(office: OfficeHub) -> dict[str, str]:
    return {"version": str(scalar(office, "SELECT version FROM equipment WHERE slug = 'vinyyli'"))}


def picture(office: OfficeHub) -> object:
    return scalar(office, "SELECT picture FROM equipment WHERE slug = 'vinyyli'")


@pytest.fixture
def admin(office: OfficeHub) -> Browser:
    """Without a photo yet."""
    browser = office.paired("Maija")
    browser.post(f"{PATH}/remove", version(office), seen_on="/devices")
    return browser


def test_a_photo_is_made_anew_shown_and_removed(office: OfficeHub, admin: Browser) -> None:
    """W4: whoever is known sees it; nobody else does."""
    shown = admin.send(PATH, version(office), {"photo": ("kuva.png", photo(kind="PNG"), "image/png")})
    assert "Saved." in shown.text
    address = re.findall(r'<img class="photo" src="([^"]+)"', shown.text)[0]
    answer = office.paired("Antti").get(address)
    assert answer.headers["content-type"] == "image/jpeg"
    assert Image.open(io.BytesIO(answer.content)).size == (40, 30)
    assert address in office.paired("Antti").get("/equipment/vinyyli").text
    assert office.browser().get(address, allow_redirects=False).headers["location"] == "/pair"
    assert "Removed." in admin.post(f"{PATH}/remove", version(office), seen_on="/devices").text
    assert picture(office) is None
    assert admin.get(address).status_code == 404


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
        photo()[:200],
        b"GIF89a" + b"\0" * 90,
    ],
    ids=["empty", "svg", "cut off", "gif"],
)
def test_what_is_no_photo_is_refused_beside_the_field(office: OfficeHub, admin: Browser, content: bytes) -> None:
    """W7: whatever its name and its type say."""
    answer = admin.send(PATH, version(office), {"photo": ("kuva.jpg", content, "image/jpeg")})
    assert answer.status_code == 422
    assert "can&#39;t be read" in answer.text[answer.text.index('id="photo-of"') :]
    assert picture(office) is None


def test_a_form_without_a_file_says_so(office: OfficeHub, admin: Browser) -> None:
    """W7: as a browser sends it, and with no such field at all."""
    for files in ({"photo": ("", b"", "application/octet-stream")}, {"other": ("a.jpg", photo(), "image/jpeg")}):
        answer = admin.send(PATH, version(office), files)
        assert (answer.status_code, "Choose a file." in answer.text) == (422, True)


@pytest.mark.parametrize(
    "name", ["../../../../etc/passwd", "C:\\hub.db", "\N{RIGHT-TO-LEFT OVERRIDE}gpj.exe", "a" * 3000, "kuva\r\nX: y"]
)
def test_a_name_of_a_file_is_never_a_path(office: OfficeHub, admin: Browser, name: str) -> None:
    """W3: nothing is opened, stored or shown by it."""
    answer = admin.send(PATH, version(office), {"photo": (name, photo(), "image/jpeg")})
    assert answer.status_code in (200, 400)
    assert "passwd" not in answer.text
    assert list(office.config.hub_path.parent.glob("**/*passwd*")) == []


def test_who_has_not_seen_a_change_is_told(office: OfficeHub, admin: Browser) -> None:
    """W7: the next try has seen it."""
    stale = {"version": "1"}
    answer = admin.send(PATH, stale, {"photo": ("kuva.jpg", photo(), "image/jpeg")})
    assert answer.status_code == 409
    assert "Somebody else has changed this meanwhile." in answer.text
    assert picture(office) is None
    assert f'value="{version(office)["version"]}"' in answer.text[answer.text.index('id="photo-of"') :]


def test_a_form_of_another_kind_or_without_its_token_is_refused(office: OfficeHub, admin: Browser) -> None:
    """W3."""
    url = office.origin + PATH
    for kind in ("text/plain", "application/json", "image/jpeg"):
        answer = admin.session.post(url, data=photo(), headers={"content-type": kind}, timeout=30)
        assert answer.status_code == 415, kind
    for kind in ("", "; boundary=", "; boundary=x", "; boundary=x; charset=sauna"):
        headers = {"content-type": f"multipart/form-data{kind}"}
        assert admin.session.post(url, data=b"--y\r\n\r\n", headers=headers, timeout=30).status_code == 400, kind
    foreign = admin.session.post(url, data=version(office), files={"photo": ("a.jpg", photo())}, timeout=30)
    assert foreign.status_code == 403
    assert picture(office) is None
    many = {f"photo{n}": ("a.jpg", photo(), "image/jpeg") for n in range(5)}
    assert admin.send(PATH, version(office), many).status_code == 400


def test_after_the_pin_the_file_is_asked_for_again(office: OfficeHub, admin: Browser) -> None:
    """W2, W7: nothing is saved without it."""
    office.expire_pins()
    files = {"photo": ("kuva.jpg", photo(), "image/jpeg")}
    asked = admin.send(PATH, version(office), files)
    assert "Type your PIN" in asked.text
    fields = dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', asked.text))
    again = admin.post(PATH, {**fields, "office_pin": PIN}, seen_on="/devices")
    assert again.status_code == 422
    assert "Choose the file again" in again.text
    assert picture(office) is None
    assert "Saved." in admin.send(PATH, version(office), files).text


def test_a_file_that_is_too_large_is_a_page_that_says_so(office: OfficeHub, admin: Browser) -> None:
    """W3, Q8: 413, with the way back, in the language of whoever sent it."""
    files = {"photo": ("kuva.jpg", b"x" * (LARGEST_BYTES + 200_000), "image/jpeg")}
    answer = admin.send(PATH, version(office), files)
    assert answer.status_code == 413
    assert "The file is too large" in answer.text
    assert picture(office) is None


def test_the_file_of_somebody_who_is_not_known_is_not_read(office: OfficeHub) -> None:
    """W3: nobody fills the disk who has not shown a PIN; also with the token of an open page."""
    stranger = office.browser()
    token = stranger.token("/pair")
    answer = stranger.session.post(
        office.origin + PATH,
        data={"csrf": token},
        files={"photo": ("kuva.jpg", photo(), "image/jpeg")},
        timeout=30,
        allow_redirects=False,
    )
    assert (answer.status_code, answer.headers["location"]) == (303, "/pair")
    assert picture(office) is None
