pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// How a reader is set to its serial port, where no keyboard layout matters: what the makers' manuals call it. The code
// to scan is in those manuals; each model has its own. Not a control.
ColumnLayout {
    id: advice

    spacing: Geometry.staff.listGap

    ZoneHead {
        Layout.fillWidth: true
        title: qsTr("Better by serial port")
        tally: ""
    }

    Label {
        Layout.fillWidth: true
        text: qsTr("Scan the code that the reader's manual shows under:")
        size: Theme.aside
        wrapMode: Text.Wrap
    }

    GridLayout {
        Layout.fillWidth: true
        columns: Panel.largeText ? Geometry.staff.checkLarge : 1
        columnSpacing: Geometry.staff.columnGap
        rowSpacing: Geometry.staff.listGap
        uniformCellWidths: true

        Repeater {
            model: [["Zebra", "USB Device Type: USB CDC Host"], ["Honeywell", "Programming the Interface: USB Serial"], ["Newland", "USB Interface: USB COM Port Emulation"], [qsTr("Others"), qsTr("USB COM, or virtual serial port")]]

            ColumnLayout {
                id: maker

                required property var modelData

                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: 0

                Label {
                    text: maker.modelData[0]
                    size: Theme.note
                    color: Theme.ink2
                }

                Label {
                    Layout.fillWidth: true
                    text: maker.modelData[1]
                    bold: true
                    size: Theme.aside
                    wrapMode: Text.Wrap
                }
            }
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
