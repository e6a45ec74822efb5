import QtQuick
import QtQuick.Layouts
import Kiosk

// What is free by kind, how many people are inside, and the day on its rule.
// Triggers: each kind's tile opens the board, unless all of it is only a `reading`.
// Properties: `reading`, nothing to press; `withDay`, the day is shown.
ColumnLayout {
    id: free

    required property Shell shell
    property bool reading: false
    property bool withDay: true

    spacing: Geometry.door.kindsGap

    RowLayout {
        spacing: Geometry.door.insideGap

        Label {
            text: qsTr("Free now")
            bold: true
            size: Theme.heading
        }

        Icon {
            visible: !free.reading
            name: "right"
            size: Theme.heading * .95
        }

        Item {
            Layout.fillWidth: true
        }

        Icon {
            name: "person"
            size: Geometry.door.inside
        }

        Label {
            text: free.shell.startPage.inside
            size: Theme.aside
        }
    }

    KindGrid {
        Layout.fillWidth: true
        shell: free.shell
        reading: free.reading
    }

    DayRule {
        objectName: "day"
        Layout.fillWidth: true
        Layout.topMargin: Geometry.door.dayGap
        visible: free.withDay && free.shell.startPage.toH > free.shell.startPage.fromH
        startPage: free.shell.startPage
    }
}
