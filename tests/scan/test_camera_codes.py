"""Codes in pictures of a camera: turned, dark, blurred, small, on a phone, several at once (S3, S4)."""

import random

import numpy as np
import pytest
import zxingcpp
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter

from kiosk.scan.camera_codes import GONE_S, CameraCodes
from kiosk.scan.codes import CodeKind, new_code
from kiosk.scan.qr import QUIET_MODULES, qr_matrix

SIZE = (640, 480)
CODE = "P0123456789ABCDEFGH7"


def symbol(text: str, px: int, dark: int = 20, light: int = 235) -> Image.Image:
    """A QR code with its quiet zone. px: of one module."""
    matrix = qr_matrix(text)
    side = len(matrix) + 2 * QUIET_MODULES
    image = Image.new("L", (side, side), light)
    for y, line in enumerate(matrix):
        for x, is_dark in enumerate(line):
            image.putpixel((x + QUIET_MODULES, y + QUIET_MODULES), dark if is_dark else light)
    return image.resize((side * px, side * px), Image.Resampling.NEAREST)


def hall(seed: int = 1) -> Image.Image:
    """What a camera sees behind the pass: grey shapes and noise."""
    chance = random.Random(seed)
    image = Image.new("L", SIZE, 120)
    draw = ImageDraw.Draw(image)
    for _ in range(40):
        x, y = chance.randrange(SIZE[0]), chance.randrange(SIZE[1])
        draw.rectangle((x, y, x + chance.randrange(90), y + chance.randrange(90)), fill=chance.randrange(60, 190))
    noise = np.random.default_rng(seed).normal(0, 6, (SIZE[1], SIZE[0]))
    return Image.fromarray(np.clip(np.asarray(image) + noise, 0, 255).astype(np.uint8))


def shown(*placed: tuple[Image.Image, tuple[int, int]], turned: float = 0) -> Image.Image:
    """The hall with pictures held into it. turned: degrees."""
    image = hall()
    for each, place in placed:
        card = each.convert("L").rotate(turned, expand=True, fillcolor=120)
        image.paste(card, place)
    return image


def luma(image: Image.Image) -> np.ndarray:
    return np.asarray(image.convert("L"), dtype=np.uint8)


def read(image: Image.Image) -> str | None:
    return CameraCodes().read(luma(image), 0.0)


@pytest.mark.parametrize("turned", range(0, 360, 15))
def test_a_pass_is_read_however_it_is_turned(turned: int) -> None:
    """S3."""
    assert read(shown((symbol(CODE, 6), (200, 120)), turned=turned)) == CODE


@pytest.mark.parametrize("kind", CodeKind)
def test_every_kind_of_code_is_read(kind: CodeKind) -> None:
    """S1, S3."""
    code = new_code(kind)
    assert read(shown((symbol(code, 5), (180, 100)))) == code


PICTURES = {
    "in the dark": lambda image: ImageEnhance.Brightness(image).enhance(0.12),
    "overexposed": lambda image: ImageEnhance.Brightness(image).enhance(1.9),
    "with little contrast": lambda image: ImageEnhance.Contrast(image).enhance(0.25),
    "a little out of focus": lambda image: image.filter(ImageFilter.GaussianBlur(2.2)),
    "with the noise of a cheap sensor": lambda image: Image.fromarray(
        np.clip(luma(image) + np.random.default_rng(3).normal(0, 28, (SIZE[1], SIZE[0])), 0, 255).astype(np.uint8)
    ),
    "mirrored, as front cameras do": lambda image: image.transpose(Image.Transpose.FLIP_LEFT_RIGHT),
    "seen from the side": lambda image: image.transform(
        SIZE, Image.Transform.QUAD, (0, 0, 40, 480, 600, 420, 640, 40), Image.Resampling.BILINEAR
    ),
    "with light from one side": lambda image: Image.fromarray(
        (luma(image) * np.linspace(0.25, 1.0, SIZE[0])[None, :]).astype(np.uint8)
    ),
}


@pytest.mark.parametrize("how", PICTURES)
def test_a_pass_is_read_in_bad_light_and_bad_focus(how: str) -> None:
    """S3."""
    assert read(PICTURES[how](shown((symbol(CODE, 6), (200, 120))))) == CODE


def test_a_phone_that_shows_light_on_dark_is_read() -> None:
    """S3: a dark theme inverts the code; the glass reflects a lamp."""
    phone = symbol(CODE, 6, dark=200, light=15)
    ImageDraw.Draw(phone).ellipse((88, 88, 102, 102), fill=255)
    assert read(shown((phone, (200, 120)))) == CODE


def test_of_many_codes_the_nearest_counts() -> None:
    """S4: the largest; a queue of visitors holds its passes up."""
    codes = [new_code(CodeKind.PASS) for _ in range(3)]
    image = shown((symbol(codes[0], 3), (20, 20)), (symbol(codes[1], 8), (180, 150)), (symbol(codes[2], 4), (450, 20)))
    assert read(image) == codes[1]


def test_a_code_on_somebody_who_walks_by_is_too_small() -> None:
    """S4: in a picture of a good camera, where even that could be read."""
    far = Image.new("L", (1920, 1440), 120)
    far.paste(symbol(CODE, 2), (900, 700))
    assert zxingcpp.read_barcode(luma(far)) is not None
    assert read(far) is None


def test_a_code_that_stays_counts_once_and_again_after_it_was_away() -> None:
    """S4: also when it isn't read in some pictures, and while another one is shown beside it."""
    camera, picture, empty = CameraCodes(), luma(shown((symbol(CODE, 6), (200, 120)))), luma(hall())
    other = new_code(CodeKind.PASS)
    both = luma(shown((symbol(CODE, 5), (20, 120)), (symbol(other, 6), (300, 120))))
    assert camera.read(picture, 0.0) == CODE
    for step in range(1, 80):
        assert camera.read(empty if step % 3 else picture, step / 8) is None
    assert camera.read(both, 10.0) == other
    assert camera.read(picture, 11.0) is None
    assert camera.read(empty, 11.1) is None
    assert camera.read(picture, 11.1 + GONE_S) == CODE


def test_a_barcode_counts_when_two_pictures_agree() -> None:
    """S3, S4: the card of a library; a barcode without a check digit is easily misread."""
    card = zxingcpp.create_barcode("24014000123456", zxingcpp.BarcodeFormat.Code39).to_image(scale=2)
    picture = luma(shown((Image.fromarray(np.asarray(card)).resize((520, 120)), (40, 150))))
    camera = CameraCodes()
    assert camera.read(picture, 0.0) is None
    assert camera.read(picture, 0.2) == "24014000123456"


@pytest.mark.parametrize("text", ["x" * 65, "hyvää päivää", "a\nb"])
def test_a_hostile_code_is_dropped(text: str) -> None:
    """S4."""
    assert read(shown((symbol(text, 4), (60, 20)))) is None


def test_a_picture_without_a_code_gives_none() -> None:
    assert all(CameraCodes().read(luma(hall(seed)), 0.0) is None for seed in range(5))
    assert CameraCodes().read(np.zeros((1, 1), np.uint8), 0.0) is None
