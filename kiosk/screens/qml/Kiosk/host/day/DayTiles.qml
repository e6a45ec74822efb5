pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// What may need a hand: faults, the waiting line, alarms, the door. Triggers: a tile opens its page.
// Properties: `shell`.
GridLayout {
    id: tiles

    required property Shell shell

    columns: 2
    columnSpacing: Geometry.gutter
    rowSpacing: Geometry.gutter
    uniformCellWidths: true

    Repeater {
        model: tiles.shell.hostDay.tiles as RowModel

        DayTile {
            required property string key

            objectName: "day." + key
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Geometry.staff.dayTile
            onTriggered: tiles.shell.open(key)
        }
    }
}
