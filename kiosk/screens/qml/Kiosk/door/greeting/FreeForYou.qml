import QtQuick
import QtQuick.Layouts
import Kiosk

// What is free for who just came in, and what comes next today. Tiles get lower where there is less room.
// Triggers: each tile opens the board.
ColumnLayout {
    id: free

    required property Shell shell

    spacing: Geometry.space2

    RowLayout {
        spacing: Geometry.gutter

        Label {
            id: heading

            Layout.fillWidth: true
            text: qsTr("Free for you now")
            bold: true
            size: Theme.heading
            color: Theme.freeInk
        }

        Label {
            Layout.alignment: Qt.AlignBaseline
            visible: heading.implicitWidth + implicitWidth + Geometry.gutter < free.width
            text: free.shell.startPage.next
            size: Theme.aside
            color: Theme.freeInk
        }
    }

    Item {
        readonly property int wanted: kinds.lines * (Geometry.door.kindGreeting + Geometry.gutter) - Geometry.gutter

        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: wanted
        Layout.maximumHeight: wanted

        KindGrid {
            id: kinds

            width: parent.width
            tileHeight: (parent.height + spacing) / lines - spacing
            shell: free.shell
            onGreen: true
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
