pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Spools on rails, as many as there is room for; the view model gives the others page by page.
// Triggers: those of SpoolPeg. Properties: `rows`; `picked`, a spool was tapped. Read only: `places`, for so many.
PagedGrid {
    id: shelf

    signal picked(string key)

    readonly property int places: fullLines * columns

    columns: Geometry.desk.spoolColumns
    rowHeight: Geometry.desk.spoolPeg
    moreElsewhere: true
    delegate: SpoolPeg {
        required property int index

        visible: shelf.shows(index)
        width: shelf.cellWidth
        height: shelf.rowHeight
        railGap: index % shelf.columns === shelf.columns - 1 ? 0 : shelf.gap
        onTriggered: shelf.picked(key)
    }
}
