"""The brightness of a video frame as an array, without converting its colours."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

_Format = QVideoFrameFormat.PixelFormat
_PLACES = {
    **dict.fromkeys((_Format.Format_NV12, _Format.Format_NV21, _Format.Format_Y8), (1, 0)),
    **dict.fromkeys((_Format.Format_YUV420P, _Format.Format_YUV422P, _Format.Format_YV12), (1, 0)),
    _Format.Format_YUYV: (2, 0),
    _Format.Format_UYVY: (2, 1),
    **dict.fromkeys((_Format.Format_BGRA8888, _Format.Format_BGRX8888), (4, 1)),
    **dict.fromkeys((_Format.Format_RGBA8888, _Format.Format_RGBX8888), (4, 1)),
    **dict.fromkeys((_Format.Format_ARGB8888, _Format.Format_XRGB8888), (4, 2)),
}
"""Bytes from pixel to pixel, and where in the first one the brightness is; of red, green and blue, green."""


def frame_luma(frame: QVideoFrame) -> NDArray[np.uint8] | None:
    """Rows by columns; None for a frame that can't be read. Callable on any thread."""
    kind = frame.pixelFormat()
    if kind not in _PLACES and kind is not _Format.Format_Jpeg:
        return None
    if not frame.map(QVideoFrame.MapMode.ReadOnly):
        return None
    try:
        plane = np.frombuffer(frame.bits(0), np.uint8)
        if kind is _Format.Format_Jpeg:
            return _of_jpeg(plane.tobytes())
        step, first = _PLACES[kind]
        rows = plane[: frame.bytesPerLine(0) * frame.height()].reshape(frame.height(), frame.bytesPerLine(0))
        return rows[:, first : frame.width() * step : step].copy()
    finally:
        frame.unmap()


def _of_jpeg(data: bytes) -> NDArray[np.uint8] | None:
    image = QImage.fromData(data)
    if image.isNull():
        return None
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    return rows[:, : grey.width()].copy()
