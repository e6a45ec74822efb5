"""Makes a small JPEG of a camera image: a frame of the film strip of a print."""

import io
import struct
import warnings

from kiosk.printers.printer import NoImageError

LARGEST_PX = (480, 360)
"""A frame is some 50 mm wide on the panel."""
MOST_BYTES = 40_960
MOST_PIXELS = 12_000_000
"""As `printers.snapshot` lets through; a small file may hold a huge image."""
_QUALITIES = (72, 55, 40, 25)
_BROKEN = (OSError, SyntaxError, ValueError, EOFError, IndexError, struct.error)
"""What Pillow raises for files that are not whole."""


def small_frame(image: bytes, turn: str) -> bytes:
    """The image as a JPEG of at most MOST_BYTES, with nothing else of what the camera sent.

    turn: as in CameraFound. Takes some tens of milliseconds, a hostile image up to a second. Raises NoImageError.
    """
    from PIL import Image, ImageOps  # takes 6 MB, only needed with a camera

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            opened = Image.open(io.BytesIO(image), formats=("JPEG", "PNG"))
        if opened.width * opened.height > MOST_PIXELS:
            raise NoImageError("its image is too large")
        opened.draft("RGB", LARGEST_PX)  # a JPEG is decoded in the size that is needed
        frame = ImageOps.exif_transpose(opened).convert("RGB")
        frame.thumbnail(LARGEST_PX)
        if "h" in turn:
            frame = frame.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
        if "v" in turn:
            frame = frame.transpose(Image.Transpose.FLIP_TOP_BOTTOM)
        if "r" in turn:
            frame = frame.transpose(Image.Transpose.ROTATE_90)
        for quality in _QUALITIES:
            out = io.BytesIO()
            frame.save(out, "JPEG", quality=quality, optimize=True)
            if out.tell() <= MOST_BYTES:
                return out.getvalue()
    except (Image.DecompressionBombWarning, Image.DecompressionBombError) as error:
        raise NoImageError("its image is too large") from error
    except _BROKEN as error:
        raise NoImageError("its image is damaged") from error
    raise NoImageError("its image can't be made small enough")
