"""A camera as a scanner of codes (S3): frames of QtMultimedia, decoded on a thread of their own.

No frame is shown, stored or sent. While codes aren't taken the camera is off, and its light with it.
"""

import logging
import time
from concurrent.futures import Future, ThreadPoolExecutor

from PySide6.QtCore import Qt
from PySide6.QtMultimedia import QCamera, QCameraDevice, QMediaCaptureSession, QMediaDevices, QVideoFrame, QVideoSink

from kiosk.scan.camera_codes import CameraCodes
from kiosk.screens.devices.frame_luma import frame_luma
from kiosk.screens.qt import QObject, Signal, Slot

LOOK_EACH_S = 0.125
"""Frames are decoded eight times a second at most; the others are dropped."""

log = logging.getLogger(__name__)


class CameraScanner(QObject):
    """`scanned(text)`, in the GUI's thread: a code came into sight. Make and use it there."""

    scanned = Signal(str)
    _read = Signal(str)

    def __init__(self, device: str, parent: QObject | None = None) -> None:
        """device: "auto" for the first camera, or a part of a camera's name or path. It is off until `watch`."""
        super().__init__(parent)
        self._device = device
        self._wanted = False
        self._codes = CameraCodes()
        self._looked_s = float("-inf")
        self._at_work: Future[None] | None = None
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="camera-codes")
        self.sink = QVideoSink(self)
        self.sink.videoFrameChanged.connect(self._frame)
        self._session = QMediaCaptureSession(self)
        self._session.setVideoSink(self.sink)
        self._camera: QCamera | None = None
        self._failing = False
        self._devices = QMediaDevices(self)
        self._devices.videoInputsChanged.connect(self._plugged)
        self._read.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def watch(self, *, wanted: bool) -> None:
        """Switch the camera on or off."""
        if wanted == self._wanted:
            return
        self._wanted = wanted
        if wanted:
            self._plugged()
        elif self._camera is not None:
            self._camera.stop()

    @property
    def is_there(self) -> bool:
        """Whether the camera is plugged in and gave no error since its last picture."""
        return self._camera is not None and not self._failing

    def close(self) -> None:
        self.watch(wanted=False)
        self.sink.videoFrameChanged.disconnect(self._frame)
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._read.disconnect(self._deliver)

    @Slot()
    def _plugged(self) -> None:
        """Cameras came or went, or the camera is wanted now."""
        found = find_camera(self._device)
        if found is None or self._camera is None or self._camera.cameraDevice() != found:
            if self._camera is not None:
                self._camera.stop()
                self._camera.deleteLater()
            self._camera = None if found is None else QCamera(found, self)
            self._failing = False
            if self._camera is None:
                log.warning("There is no camera for codes: %s", self._device)
                return
            self._camera.errorOccurred.connect(self._failed)
            self._session.setCamera(self._camera)
        if self._wanted:
            self._camera.start()

    @Slot()
    def _failed(self) -> None:
        error = self._camera.errorString() if self._camera is not None else ""
        self._failing = True
        log.warning("The camera for codes does not work: %s", error)

    @Slot(QVideoFrame)
    def _frame(self, frame: QVideoFrame) -> None:
        now_s = time.monotonic()
        if not self._wanted or not frame.isValid() or now_s - self._looked_s < LOOK_EACH_S:
            return
        self._failing = False
        if self._at_work is not None and not self._at_work.done():
            return
        self._looked_s = now_s
        self._at_work = self._pool.submit(self._look, QVideoFrame(frame), now_s)

    def _look(self, frame: QVideoFrame, at_s: float) -> None:
        """On the thread of its own."""
        luma = frame_luma(frame)
        text = None if luma is None else self._codes.read(luma, at_s)
        if text is not None:
            self._read.emit(text)

    @Slot(str)
    def _deliver(self, text: str) -> None:
        if self._wanted:
            self.scanned.emit(text)


def find_camera(device: str) -> QCameraDevice | None:
    """The camera that the configuration names, if it is plugged in."""
    inputs = QMediaDevices.videoInputs()
    if device == "auto":
        return inputs[0] if inputs else None
    named = (one for one in inputs if device in one.description() or device in bytes(one.id().data()).decode())
    return next(named, None)
