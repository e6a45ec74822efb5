"""The page on which staff try readers: what came, from where, how fast, and what was understood of it."""

from dataclasses import dataclass

from kiosk.scan.codes import Code, CodeError, CodeKind
from kiosk.scan.garbled import layouts_behind, read_codes, unscrambled_digits
from kiosk.scan.scan_details import ScanDetails, ScanSource
from kiosk.scan.wedge import BURST_GAP_S
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.qt import (
    QT_TRANSLATE_NOOP,
    QmlElement,
    QmlUncreatable,
    QObject,
    Signal,
    constant,
    exposed,
    translate,
)
from kiosk.screens.session.pages import routes_of

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

SHOWN = 2
"""Characters of a pass or a badge that are shown at each end: nobody copies one from this page."""
_HIDDEN = "•"
_BYTES = 20
"""Bytes that are written out."""

_SOURCES = {
    ScanSource.SERIAL: QT_TRANSLATE_NOOP("ScannerCheckViewModel", "serial port"),
    ScanSource.KEYBOARD: QT_TRANSLATE_NOOP("ScannerCheckViewModel", "as a keyboard"),
    ScanSource.TYPED: QT_TRANSLATE_NOOP("ScannerCheckViewModel", "typed by hand, or too slowly for a reader"),
    ScanSource.CAMERA: QT_TRANSLATE_NOOP("ScannerCheckViewModel", "camera"),
    ScanSource.COMMAND: QT_TRANSLATE_NOOP("ScannerCheckViewModel", "the command kiosk scan"),
}
_KINDS = {
    CodeKind.PASS: QT_TRANSLATE_NOOP("ScannerCheckViewModel", "A visitor's pass"),
    CodeKind.EQUIPMENT: QT_TRANSLATE_NOOP("ScannerCheckViewModel", "A code of equipment"),
    CodeKind.STAFF: QT_TRANSLATE_NOOP("ScannerCheckViewModel", "A badge of staff"),
    CodeKind.DAY: QT_TRANSLATE_NOOP("ScannerCheckViewModel", "A day pass"),
    CodeKind.SPOOL: QT_TRANSLATE_NOOP("ScannerCheckViewModel", "The label of a spool"),
    CodeKind.COMPANY: QT_TRANSLATE_NOOP("ScannerCheckViewModel", "The code of a company's digital map"),
}
_TROUBLES = {
    "foreign": QT_TRANSLATE_NOOP("ScannerCheckViewModel", "Read well, but no code of this hub"),
    "damaged": QT_TRANSLATE_NOOP("ScannerCheckViewModel", "A code of this hub, read only in part"),
    "layout": QT_TRANSLATE_NOOP("ScannerCheckViewModel", "Garbled: the reader has another keyboard layout"),
}


@dataclass(frozen=True, slots=True)
class FactRow:
    key: str
    label: str
    value: str


@QmlElement
@QmlUncreatable("Made by the shell")
class ScannerCheckViewModel(ViewModel):
    routes = routes_of("scanner_check")
    changed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._details: ScanDetails | None = None
        self._rows = RowModel(FactRow, self)
        self._title = ""
        self._good = False

    facts = constant(RowModel, "_rows")  # what is known of the last scan
    title = exposed(str, "_title", changed)  # what was understood, or what to do
    good = exposed(bool, "_good", changed)  # the last scan is a code of this hub

    @property
    def tried(self) -> bool:
        return self._details is not None

    heard = exposed(bool, "tried", changed)  # something was scanned

    def observed(self, details: ScanDetails) -> None:
        """A reader sent something."""
        self._details = details
        self.refresh()

    def refresh(self) -> None:
        details = self._details
        if details is None:
            self._title, self._good = translate("ScannerCheckViewModel", "Hold a code to a reader"), False
            self._rows.show([])
        else:
            codes = _codes(details.text)
            self._good = isinstance(codes, tuple)
            self._title = self._understood(codes)
            self._rows.show(self._facts(details, codes))
        self.changed.emit()

    def page_left(self) -> None:
        self._details = None

    def _understood(self, codes: "tuple[Code, ...] | CodeError") -> str:
        if isinstance(codes, CodeError):
            return translate("ScannerCheckViewModel", _TROUBLES[codes.trouble])
        code = codes[0]
        item = self.services.equipment.by_code(code.text) if code.kind is CodeKind.EQUIPMENT else None
        words = translate("ScannerCheckViewModel", _KINDS[code.kind])
        return words if item is None else f"{words}: {item.name}"

    def _facts(self, details: ScanDetails, codes: "tuple[Code, ...] | CodeError") -> list[FactRow]:
        hidden = self._hidden(details.text, codes)
        source = translate("ScannerCheckViewModel", _SOURCES[details.source])
        found = [
            FactRow("source", translate("ScannerCheckViewModel", "Came by"), source),
            FactRow("text", translate("ScannerCheckViewModel", "Characters"), _readable(details.raw, hidden=hidden)),
            FactRow("bytes", translate("ScannerCheckViewModel", "Bytes"), _hex(details.raw, hidden=hidden)),
            FactRow("end", translate("ScannerCheckViewModel", "Ends with"), self._end(details)),
        ]
        if details.took_ms is not None and details.gap_ms is not None:
            words = _timing(details.took_ms, details.gap_ms)
            found.append(FactRow("timing", translate("ScannerCheckViewModel", "Timing"), words))
        layouts = layouts_behind(details.text, codes[0]) if isinstance(codes, tuple) else None
        if layouts is not None:
            words = translate("ScannerCheckViewModel", "reader %1, this machine %2: understood all the same")
            words = words.replace("%1", layouts[0].upper()).replace("%2", layouts[1].upper())
            found.append(FactRow("layout", translate("ScannerCheckViewModel", "Layout"), words))
        if not details.text:
            words = translate("ScannerCheckViewModel", "longer than 64 characters, or not plain text")
            found.append(FactRow("dropped", translate("ScannerCheckViewModel", "Dropped"), words))
        return found

    def _hidden(self, text: str, codes: "tuple[Code, ...] | CodeError") -> bool:
        """Whether the code stands for a person."""
        if isinstance(codes, tuple):
            return any(code.kind not in {CodeKind.EQUIPMENT, CodeKind.SPOOL} for code in codes)
        return codes.trouble != "foreign" or self.services.passes.of_card(unscrambled_digits(text)) is not None

    def _end(self, details: ScanDetails) -> str:
        names = {b"\r": "CR (0D)", b"\n": "LF (0A)", b"\t": "Tab (09)"}
        return names.get(details.end, translate("ScannerCheckViewModel", "nothing, only a pause"))


def _codes(text: str) -> tuple[Code, ...] | CodeError:
    try:
        return read_codes(text)
    except CodeError as error:
        return error


def _readable(raw: bytes, *, hidden: bool) -> str:
    text = "".join(char if char.isprintable() else "�" for char in raw.decode("utf-8", "replace"))
    if not hidden:
        return text
    return text[:SHOWN] + _HIDDEN * max(0, len(text) - 2 * SHOWN) + text[max(SHOWN, len(text) - SHOWN) :]


def _hex(raw: bytes, *, hidden: bool) -> str:
    written = [f"{byte:02X}" for byte in raw]
    if hidden:
        return " ".join([*written[:SHOWN], "…", *written[-SHOWN:]])
    return " ".join(written[:_BYTES]) + (" …" if len(written) > _BYTES else "")


def _timing(took_ms: int, gap_ms: int) -> str:
    words = translate("ScannerCheckViewModel", "%1 ms in all, at most %2 ms between two keys (limit %3)")
    limit_ms = round(BURST_GAP_S * 1000)
    return words.replace("%1", str(took_ms)).replace("%2", str(gap_ms)).replace("%3", str(limit_ms))
