"""Pictures of all usual slicers, checked before they are decoded."""

import base64
import io
import random
import struct
import zlib
from pathlib import Path

import pytest
from PIL import Image

from kiosk.gcode.facts import read_facts
from kiosk.gcode.formats.pictures import Pictures
from kiosk.gcode.formats.pixels import Picture, picture_of


def file_of(kind: str, width: int = 12, height: int = 9) -> bytes:
    """A picture file of colourful pixels."""
    picture = Image.frombytes("RGB", (width, height), random.Random(3).randbytes(width * height * 3))
    out = io.BytesIO()
    picture.save(out, kind)
    return out.getvalue()


def comment(data: bytes, begin: str, end: str) -> list[bytes]:
    """The picture as slicers write it."""
    text = base64.b64encode(data).decode()
    lines = [f"; {text[start : start + 78]}" for start in range(0, len(text), 78)]
    return [line.encode() for line in (f"; {begin}", *lines, f"; {end}")]


def read(lines: list[bytes]) -> Pictures:
    pictures = Pictures()
    for line in lines:
        assert pictures.takes(line)
    pictures.end()
    return pictures


def qoi_of(pixels: list[tuple[int, int, int, int]], width: int, height: int) -> bytes:
    """A QOI file whose pixels are written in full."""
    body = b"".join(b"\xff" + bytes(pixel) for pixel in pixels)
    return b"qoif" + struct.pack(">IIBB", width, height, 4, 0) + body + b"\0" * 7 + b"\x01"


@pytest.mark.parametrize(
    ("begin", "end"),
    [
        ("thumbnail begin 12x9 400", "thumbnail end"),
        ("thumbnail_PNG begin 12x9 400", "thumbnail_PNG end"),
        ("thumbnail_JPG begin 12x9 400", "thumbnail_JPG end"),
        ("thumbnail begin 12 9 400", "thumbnail end"),
        ("png begin 12*9 400 1 197 500", "png end"),
        ("jpg begin 12*9 400 1 197 500", "jpg end"),
    ],
)
@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_picture_is_known_by_its_own_first_bytes(begin: str, end: str, kind: str) -> None:
    """G14: whatever the comment calls it."""
    best = read(comment(file_of(kind), begin, end)).best
    assert best is not None
    assert (best.data, best.width, best.height, best.is_png) == (file_of(kind), 12, 9, kind == "PNG")


def test_the_largest_picture_is_kept() -> None:
    """G14: by the size in the file, not by that in the comment."""
    small, large = file_of("PNG", 5, 5), file_of("JPEG", 20, 20)
    best = read(
        comment(small, "thumbnail begin 900x900 1", "thumbnail end")
        + comment(large, "thumbnail_JPG begin 1x1 1", "thumbnail_JPG end")
        + comment(small, "thumbnail begin 900x900 1", "thumbnail end")
    ).best
    assert best is not None
    assert best.data == large


def test_qoi_becomes_png() -> None:
    """G14: all kinds of chunks."""
    rgba = [(1, 2, 3, 255), (200, 100, 50, 128), (0, 0, 0, 0), (255, 255, 255, 255)]
    picture = picture_of(qoi_of(rgba, 2, 2))
    assert picture is not None
    assert list(Image.open(io.BytesIO(picture.data)).convert("RGBA").get_flattened_data()) == rgba
    body = b"\xfe\x0a\x14\x1e" + b"\xc1" + bytes((0x40 | 3 << 4 | 1 << 2 | 2,)) + bytes((0x80 | 33, 0x79))
    mixed = picture_of(b"qoif" + struct.pack(">IIBB", 5, 1, 3, 0) + body + b"\0" * 7 + b"\x01")
    assert mixed is not None
    assert list(Image.open(io.BytesIO(mixed.data)).convert("RGB").get_flattened_data()) == [
        *[(10, 20, 30)] * 3, (11, 19, 30), (11, 20, 32)
    ]  # fmt: skip


def test_snapmaker_mks_and_weedo_are_read() -> None:
    """G14"""
    png = file_of("PNG")
    snapmaker = read([b";thumbnail: data:image/png;base64," + base64.b64encode(png)]).best
    assert snapmaker is not None
    assert snapmaker.data == png
    mks = read([b";simage:00f8e007", b"M10086 ;1f00ffff"]).best
    assert mks is not None
    assert list(Image.open(io.BytesIO(mks.data)).get_flattened_data()) == [
        (248, 0, 0), (0, 252, 0), (0, 0, 248), (248, 252, 248)
    ]  # fmt: skip
    text = file_of("JPEG").hex().encode()
    weedo = read([b"W220 " + text[start : start + 80] for start in range(0, len(text), 80)] + [b"W222"]).best
    assert weedo is not None
    assert weedo.data == file_of("JPEG")


def colpic(width: int, height: int, palette: list[int], runs: bytes) -> bytes:
    """The characters of a ColPic file."""
    body = struct.pack(f"<{len(palette)}H", *palette) + runs
    data = struct.pack("<BBHIIIIIII", 3, 0, 0, width, height, 0x05DDC33C, 2 * len(palette), len(runs), 0, 0) + body
    data += bytes(3 - len(data) % 3)
    text = bytearray()
    for start in range(0, len(data), 3):
        word = int.from_bytes(data[start : start + 3], "big")
        text += bytes((word >> shift & 63) + 48 for shift in (18, 12, 6, 0))
    return bytes(text).replace(b"\\", b"~")


def pixels_of(picture: Picture | None) -> list[tuple[int, ...]]:
    assert picture is not None
    return list(Image.open(io.BytesIO(picture.data)).get_flattened_data())


RED, GREEN, BLUE = 0xF800, 0x07C0, 0x001F


@pytest.mark.parametrize("begin", [b";gimage:", b";simage:", b";;gimage:"])
def test_qidi_and_elegoo_colpic_is_read(begin: bytes) -> None:
    """G14: short runs, long runs, and colours in a further part of the palette."""
    palette = [RED, *range(1, 40), GREEN]
    runs = bytes([2 << 5 | 0, 0, 200, 7 << 5 | 1, 6 << 5 | 8, 7 << 5 | 0, 1 << 5 | 0])
    picture = read([begin + colpic(19, 11, palette, runs)]).best
    assert pixels_of(picture) == [(248, 0, 0)] * 202 + [(0, 248, 0)] * 6 + [(248, 0, 0)]


def test_qidi_runs_of_pixels_are_read() -> None:
    """G14: M4010 of QIDI's older printers; the largest of several counts."""
    lines = [b"M4010 X5 Y3", b"M4010 I0 T9 'f82030070000001f'", b"M4010 I9 T6 '07e03006'", b";gimage:0`00"]
    red, black, blue, green = (248, 0, 0), (0, 0, 0), (0, 0, 248), (0, 248, 0)
    assert pixels_of(read(lines).best) == [red] * 7 + [black, blue] + [green] * 6
    assert pixels_of(read(lines[:-1]).best) == [red] * 7 + [black, blue] + [green] * 6


@pytest.mark.parametrize(
    "lines",
    [
        [b";gimage:" + colpic(60_000, 60_000, [RED], b"\0\xff")], [b";gimage:" + colpic(5, 5, [RED], b"\x40")],
        [b";gimage:" + colpic(5, 1, [RED], b"\0")], [b";gimage:0`00"], [b";gimage:0`00" + b"p" * 900],
        [b"M4010 X9999 Y9999", b"M4010 I0 T1 'f8203fff'"], [b"M4010 X2 Y2", b"M4010 I0 T1 'f82030'"],
        [b"M4010 X2 Y2", b"M4010 I0 T1 'f8203003'"], [b"M4010 I0 T1 'f8203003'"],
    ],
)  # fmt: skip
def test_damaged_pictures_of_qidi_are_none(lines: list[bytes]) -> None:
    """G14: and sizes are checked before anything is decoded."""
    assert read(lines).best is None


@pytest.mark.parametrize(
    "line", ["M10086 M502", "M4010 X1 Y1 M502", "W220 M502", "M10086 ;00\nM502", "M4010 I0 T1 '00' M502"]
)
def test_a_command_that_looks_like_a_picture_is_judged(line: str, tmp_path: Path) -> None:
    """G2, G3"""
    path = tmp_path / "part.gcode"
    path.write_text(f"M83\nG1 X1 Y1 Z.2 F600\n{line}\nG1 X5 E1\n")
    assert read_facts(path).forbidden == ("M502",)


def huge_png() -> bytes:
    header = b"IHDR" + struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + header + struct.pack(">I", zlib.crc32(header))


@pytest.mark.parametrize(
    "data",
    [
        huge_png(),
        file_of("PNG") + b"x" * 4_000_000,
        b"qoif" + struct.pack(">IIBB", 50_000, 50_000, 4, 0) + b"\xfd" * 100,
        b"qoif" + struct.pack(">IIBB", 100, 100, 4, 0) + b"\xfd" * 20,
        b"\xff\xd8\xff\xc0\x00\x11\x08\xff\xff\xff\xff" + b"\0" * 30,
        b"\xff\xd8\xff\xe0",
        b"\x89PNG\r\n\x1a\n",
        b"GIF89a",
        b"",
    ],
)
def test_what_is_too_large_or_no_picture_is_left_out(data: bytes) -> None:
    """G14: by its header, before anything is decoded."""
    assert picture_of(data) is None


def test_a_picture_without_an_end_does_not_hide_the_comments_behind_it() -> None:
    pictures = Pictures()
    assert pictures.takes(b"; thumbnail begin 16x16 100")
    assert pictures.takes(b"; iVBORw0KGgo=")
    assert not pictures.takes(b"; filament_type = PLA")
    assert not pictures.takes(b"; layer_height = 0.2")
