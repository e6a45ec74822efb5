"""A camera as a scanner: a real video, decoded by Qt, through the sink that a camera fills (S3, S4, P8)."""

import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import (
    QCameraDevice,
    QMediaCaptureSession,
    QMediaPlayer,
    QVideoFrame,
    QVideoFrameFormat,
    QVideoFrameInput,
)
from PySide6.QtTest import QTest

from kiosk.hub.alarms import AlarmCause, open_causes
from kiosk.screens.devices import camera_scanner
from kiosk.screens.devices.camera_scanner import CameraScanner, find_camera
from kiosk.screens.devices.frame_luma import frame_luma
from tests.scan.test_camera_codes import CODE, luma, shown, symbol
from tests.screens.driver import ScreenDriver, qt, running_screen
from tests.screens.seed import seed

Format = QVideoFrameFormat.PixelFormat

pytestmark = [
    pytest.mark.announces("There is no camera for codes"),
    pytest.mark.qt_log_ignore("multimedia", "swscaler"),
]


def video(path: Path, code: str, frames: int = 30) -> QUrl:
    """A real video: somebody holds a pass before the camera and moves it."""
    with path.open("wb") as file:
        for step in range(frames):
            picture = io.BytesIO()
            shown((symbol(code, 6), (150 + step * 3, 120))).convert("RGB").save(picture, "JPEG", quality=80)
            file.write(picture.getvalue())
    return QUrl.fromLocalFile(str(path))


@contextmanager
def playing(scanner: CameraScanner, source: QUrl) -> Iterator[QMediaPlayer]:
    """The video in the place of a camera: its frames go to the same sink."""
    player = QMediaPlayer()
    player.setVideoSink(scanner.sink)
    player.setSource(source)
    player.play()
    yield player
    player.stop()
    player.setVideoSink(None)


@pytest.fixture
def scanner() -> Iterator[CameraScanner]:
    qt()
    made = CameraScanner("auto")
    yield made
    made.close()


def until(holds: Callable[[], bool]) -> None:
    for _ in range(2000):
        if holds():
            return
        QTest.qWait(10)
    raise AssertionError("it never came")


def test_a_pass_in_a_video_counts_once(scanner: CameraScanner, tmp_path: Path) -> None:
    """S3, S4: a second of film shows it in every frame."""
    scans: list[str] = []
    scanner.scanned.connect(scans.append)
    scanner.watch(wanted=True)
    with playing(scanner, video(tmp_path / "pass.mjpeg", CODE)) as player:
        until(lambda: player.mediaStatus() is QMediaPlayer.MediaStatus.EndOfMedia)
    assert scans == [CODE]


def test_frames_of_a_capture_session_are_read_too(scanner: CameraScanner) -> None:
    """S3: the session that a camera feeds."""
    scans: list[str] = []
    scanner.scanned.connect(scans.append)
    scanner.watch(wanted=True)
    session, frames = QMediaCaptureSession(), QVideoFrameInput()
    session.setVideoFrameInput(frames)
    session.setVideoSink(scanner.sink)
    frames.sendVideoFrame(QVideoFrame(image()))
    until(lambda: scans == [CODE])


def image() -> QImage:
    picture = luma(shown((symbol(CODE, 6), (200, 120))))
    return QImage(picture.tobytes(), 640, 480, 640, QImage.Format.Format_Grayscale8).convertToFormat(
        QImage.Format.Format_RGB32
    )


def test_a_camera_that_is_off_reads_nothing_and_a_code_on_its_way_is_dropped(scanner: CameraScanner) -> None:
    """P8: nothing is looked at without need."""
    scans: list[str] = []
    scanner.scanned.connect(scans.append)
    scanner.sink.setVideoFrame(QVideoFrame(image()))
    scanner.watch(wanted=True)
    scanner.sink.setVideoFrame(QVideoFrame(image()))
    scanner.watch(wanted=False)
    QTest.qWait(200)
    assert scans == []


def test_most_frames_are_dropped(scanner: CameraScanner, monkeypatch: pytest.MonkeyPatch) -> None:
    """S3: eight in a second at most, however many the camera sends."""
    looked: list[float] = []
    monkeypatch.setattr(camera_scanner, "LOOK_EACH_S", 60.0)
    monkeypatch.setattr(scanner, "_look", lambda _frame, at_s: looked.append(at_s))
    scanner.watch(wanted=True)
    for _ in range(50):
        scanner.sink.setVideoFrame(QVideoFrame(image()))
    until(lambda: len(looked) == 1)


PACKED = {
    Format.Format_NV12: (1, 0),
    Format.Format_YUV420P: (1, 0),
    Format.Format_Y8: (1, 0),
    Format.Format_YUYV: (2, 0),
    Format.Format_UYVY: (2, 1),
    Format.Format_BGRX8888: (4, 1),
}


@pytest.mark.parametrize("kind", PACKED)
def test_the_brightness_of_every_usual_format_is_taken_as_it_is(kind: Format) -> None:
    """S3: what cameras on USB send."""
    picture = luma(shown((symbol(CODE, 6), (200, 120))))
    frame = QVideoFrame(QVideoFrameFormat(QSize(640, 480), kind))
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    plane, (step, first) = np.frombuffer(frame.bits(0), np.uint8), PACKED[kind]
    rows = plane[: frame.bytesPerLine(0) * 480].reshape(480, frame.bytesPerLine(0))
    rows[:, first : 640 * step : step] = picture
    frame.unmap()
    found = frame_luma(frame)
    assert found is not None
    assert np.array_equal(found, picture)


def test_a_frame_of_an_unknown_format_is_left_out() -> None:
    """S4: whatever a camera sends, nothing breaks."""
    assert frame_luma(QVideoFrame(QVideoFrameFormat(QSize(64, 48), Format.Format_P010))) is None
    assert frame_luma(QVideoFrame()) is None


def test_a_camera_that_is_not_there_is_none() -> None:
    """S3: the kiosk runs on without it."""
    qt()
    assert find_camera("a camera that nobody has") is None


@pytest.fixture
def watched(tmp_path: Path) -> Iterator[ScreenDriver]:
    made = seed(tmp_path)
    seeded = replace(made, services=replace(made.services, code_camera="auto"))
    with running_screen(tmp_path, seeded=seeded) as screen:
        screen.until(lambda: screen.app.scanners.findChild(CameraScanner) is not None)
        yield screen


def test_a_pass_before_the_camera_is_greeted_and_the_pin_is_typed_unseen(watched: ScreenDriver) -> None:
    """S3, S5, P8: from a frame to the greeting; off while a PIN is typed and on the dark screen."""
    camera = watched.app.scanners.findChild(CameraScanner)
    code = watched.seeded.pass_code
    picture = luma(shown((symbol(code, 6), (200, 120))))
    frame = QVideoFrame(QImage(picture.tobytes(), 640, 480, 640, QImage.Format.Format_Grayscale8))

    def show() -> bool:
        camera.sink.setVideoFrame(frame)
        QTest.qWait(50)
        return watched.shell.page == "greeting"

    watched.until(show)
    watched.scan_keys(watched.seeded.badge_code)
    watched.until_page("pin_login")
    assert not camera._wanted
    watched.shell.visitor_gone()
    assert camera._wanted
    watched.shell.goDark()
    assert not camera._wanted
    watched.shell.wake()
    assert camera._wanted


def test_the_pictures_leave_no_trace(watched: ScreenDriver, tmp_path: Path) -> None:
    """P8: no file is written while the camera looks."""
    before = set(tmp_path.rglob("*"))
    camera = watched.app.scanners.findChild(CameraScanner)
    camera.sink.setVideoFrame(QVideoFrame(image()))
    watched.until(lambda: camera._at_work is not None and camera._at_work.done())
    assert set(tmp_path.rglob("*")) == before


def test_the_first_page_asks_for_no_pass_while_nothing_can_read_it(
    watched: ScreenDriver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """N3, P9: the camera is not plugged in; staff get an alarm after a minute, and both end when it is."""
    db, clock = watched.seeded.services.hub_db, watched.seeded.clock
    camera = watched.app.scanners.findChild(CameraScanner)
    watched.until(lambda: watched.shell.startPage.noReader, "the page never said so")
    assert {"Lukija ei toimi", "Paina ”Kutsu apua” ja kirjoita koodisi"} <= watched.texts()
    clock.move(61)
    watched.until(lambda: AlarmCause.CODE_CAMERA_GONE in open_causes(db, None), "no alarm")

    monkeypatch.setattr(camera_scanner, "find_camera", lambda _device: QCameraDevice())
    camera._devices.videoInputsChanged.emit()
    camera.sink.setVideoFrame(QVideoFrame(image()))
    watched.until(lambda: not watched.shell.startPage.noReader, "the page never said so")
    assert "Näytä passi lukijalle" in watched.texts()
    watched.until(lambda: AlarmCause.CODE_CAMERA_GONE not in open_causes(db, None), "the alarm stays")


def test_a_scanner_that_has_sent_a_code_can_be_promised_without_the_camera(watched: ScreenDriver) -> None:
    """P9: several readers at once; one keyboard scanner that works is enough."""
    watched.until(lambda: watched.shell.startPage.noReader, "the page never said so")
    watched.scan_keys("NONSENSE")
    watched.until(lambda: not watched.shell.startPage.noReader, "the page never said so")
