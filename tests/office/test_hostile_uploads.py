"""Files and forms that were made to break the office: refused in a sentence, nothing of them is kept (W3, W7, Q8)."""

import contextlib
import itertools
import json
import struct
import zlib
from collections.abc import Iterator

import pytest

from kiosk.hub.settings.pack.exporting import export_pack
from kiosk.hub.settings.pictures.photos import LARGEST_BYTES
from tests.office.attacking import Attacked, Attacker, attacked_office
from tests.office.office_hub import scalar
from tests.office.test_attacks import memory_kb, raw

PHOTO, KIND, PACK = "/equipment/vinyyli/photo", "/settings/kinds", "/settings/pack"
WRONG = (None, 1e308, 10**30, -1, "\ud800", "x" * 5_000, [], {}, True)
MOST_MB = 60
"""That the office may grow by: libraries for pictures are loaded with the first one."""


@pytest.fixture(scope="module")
def attacked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Attacked]:
    with attacked_office(tmp_path_factory.mktemp("attacked")) as made:
        yield made


@pytest.fixture(scope="module")
def admin(attacked: Attacked) -> Attacker:
    return Attacker(attacked.hub, "Maija")


@pytest.fixture(autouse=True)
def nothing_is_kept(attacked: Attacked, admin: Attacker) -> Iterator[None]:
    before = attacked.content()
    with attacked.without_a_mistake():
        yield
    assert attacked.content() == before


def chunk(name: bytes, content: bytes) -> bytes:
    """Of a PNG file."""
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def png(width_px: int, height_px: int, rows: int) -> bytes:
    """A file that says it is so large, and holds so many black rows."""
    head = struct.pack(">IIBBBBB", width_px, height_px, 8, 2, 0, 0, 0)
    pixels = zlib.compress(bytes((3 * width_px + 1) * rows), 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    "size", [(10_000, 10_000, 3_000), (2**31 - 1, 2**31 - 1, 0), (30_000, 1_600, 0)],
    ids=["a bomb", "more than there can be", "as large as may be, without a row"],
)  # fmt: skip
def test_a_picture_that_unfolds_is_refused(attacked: Attacked, admin: Attacker, size: tuple[int, int, int]) -> None:
    """Q8: by the size that it declares, before there is a pixel of it in memory."""
    before_kb = memory_kb(attacked.hub)
    version = str(scalar(attacked.hub, "SELECT version FROM equipment WHERE slug = 'vinyyli'"))
    answer = admin.send(PHOTO, {"version": version}, {"photo": ("kuva.png", png(*size), "image/png")})
    assert answer.status_code == 422
    assert memory_kb(attacked.hub) < before_kb + MOST_MB * 1024


@pytest.mark.parametrize("drawing", [
    '<g transform="scale(1e-320)"><path d="M0 0H9V9Z"/></g>', '<circle r="1e-320" cx="1e-320"/>',
    "<g>" * 20_000, '<path d="M' + "0" * 150_000 + '"/>', '<rect width="NaN" height="inf"/>',
    '<path transform="' + "rotate( " * 20_000 + '" d="M0 0H9V9Z"/>',
])  # fmt: skip
def test_a_drawing_of_nothing_is_refused(admin: Attacker, drawing: str) -> None:
    """W7: numbers that can't be reckoned with, and files that are deep or long."""
    names = {"name.fi": "Höylä", "name.sv": "Hyvel", "name.en": "Plane"}
    content = f'<svg xmlns="http://www.w3.org/2000/svg">{drawing}</svg>'.encode()
    assert admin.send(KIND, names, {"outline": ("a.svg", content, "image/svg+xml")}).status_code == 422


@pytest.mark.parametrize("text", [
    "[" * 100_000, '{"a":' * 50_000, "9" * 5_000, "NaN", "null", "", '"\\ud800"', "\ufeff{}", "\0",
])  # fmt: skip
def test_a_pack_that_is_none_is_refused(admin: Attacker, text: str) -> None:
    """Q8: deep, large, empty, of another kind."""
    sent = {"pack": ("hub-pack.json", text.encode(), "application/json")}
    assert admin.send(PACK, {}, sent, seen_on="/settings/downloads").status_code == 422


def test_a_pack_with_a_wrong_value_somewhere_is_refused_or_shown_first(attacked: Attacked, admin: Attacker) -> None:
    """W6, W7: in the place of each field; nothing is set before somebody says yes."""
    with contextlib.closing(attacked.hub.db()) as db:
        pack = json.loads(export_pack(db))
    parts = [(pack, key) for key in pack]
    parts += [(one, key) for part in ("settings", "zones", "equipment") for one in _things(pack[part]) for key in one]
    for (holder, key), value in zip(parts, itertools.cycle(WRONG)):
        kept, holder[key] = holder[key], value
        sent = {"pack": ("hub-pack.json", json.dumps(pack).encode(), "application/json")}
        assert admin.send(PACK, {}, sent).status_code in (200, 422), (key, value)
        holder[key] = kept
    admin.post(f"{PACK}/leave", {}, seen_on="/devices")


def _things(part: object) -> list[dict[str, object]]:
    """The first of a list; each of what has a name."""
    return part[:1] if isinstance(part, list) else list(part.values())  # type: ignore[attr-defined]


@pytest.mark.parametrize("charset", ["undefined", "punycode", "unicode_escape", "utf-16", "hex", "x" * 3_000])
def test_a_form_in_another_encoding_is_none(admin: Attacker, charset: str) -> None:
    """Q8: texts that are none can be written in some, and others fail in ways of their own."""
    token = admin.token("/devices")
    body = f'--x\r\ncontent-disposition: form-data; name="csrf"\r\n\r\n{token}\r\n--x\r\n' + (
        'content-disposition: form-data; name="name.fi"\r\n\r\n\\ud800\r\n--x--\r\n'
    )
    headers = {"content-type": f"multipart/form-data; boundary=x; charset={charset}"}
    answer = admin.session.post(admin.hub.origin + KIND, data=body.encode(), headers=headers, timeout=30)
    assert answer.status_code == 400


def test_a_form_with_very_many_fields_is_none(admin: Attacker) -> None:
    """W3: with files and without; the last of two fields with one name counts, the token too."""
    token, url = admin.token("/devices"), admin.hub.origin + KIND
    many = {f"a{number}": (None, "1") for number in range(1_001)}
    assert admin.session.post(url, files={**many, "csrf": (None, token)}, timeout=30).status_code == 400
    plain = dict.fromkeys(many, "1")
    assert admin.session.post(url, data={"csrf": token, **plain}, timeout=30).status_code == 403
    assert admin.session.post(url, data=[("csrf", token), ("csrf", "0" * 40)], timeout=30).status_code == 403


def test_a_file_without_an_end_is_cut_off(attacked: Attacked, admin: Attacker) -> None:
    """W3, Q8: it goes to the disk as it comes, and no further than its limit; the memory does not grow with it."""
    before_kb, sent, part = memory_kb(attacked.hub), 0, b"x" * 0x100000
    cookies = "; ".join(f"{name}={value}" for name, value in admin.session.cookies.items())
    head = (
        f"POST {PHOTO} HTTP/1.1\r\nHost: 127.0.0.1:{attacked.hub.config.office.port}\r\nCookie: {cookies}\r\n"
        "Content-Type: multipart/form-data; boundary=b\r\nTransfer-Encoding: chunked\r\n\r\n"
    )
    start = b'--b\r\ncontent-disposition: form-data; name="photo"; filename="../../a.jpg"\r\n\r\n'
    with raw(attacked.hub) as connection, contextlib.suppress(OSError):  # it hangs up
        connection.sendall(head.encode() + f"{len(start):x}\r\n".encode() + start + b"\r\n")
        while sent < 10 * LARGEST_BYTES:
            connection.sendall(b"%x\r\n%b\r\n" % (len(part), part))
            sent += len(part)
    assert sent < 10 * LARGEST_BYTES
    assert memory_kb(attacked.hub) < before_kb + MOST_MB * 1024
