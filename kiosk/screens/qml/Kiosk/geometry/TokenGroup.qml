import QtQml
import Kiosk

// The base of every group of geometry tokens. Millimetres of the drawing become pixels here and nowhere else.
QtObject {
    id: group

    readonly property real pxPerMm: Panel.mm // asked of Python once, not for each token

    // At least one pixel.
    function px(mm: real): int {
        return Math.max(1, Math.round(mm * group.pxPerMm));
    }
}
