pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// What is known of the last scan, a line a fact; before the first one, what to do. Properties: `check`. Not a control.
ColumnLayout {
    id: list

    required property ScannerCheckViewModel check

    spacing: Geometry.staff.listGap

    ZoneHead {
        Layout.fillWidth: true
        title: qsTr("The last scan")
        tally: qsTr("nobody is counted here")
    }

    Label {
        Layout.fillWidth: true
        visible: !list.check.heard
        text: qsTr("Hold any code to the reader: a pass, a label or a library card.")
        size: Panel.largeText ? Theme.aside : Theme.lead
        wrapMode: Text.Wrap
    }

    GridLayout {
        Layout.fillWidth: true
        columns: Panel.largeText ? Geometry.staff.checkLarge : 1
        columnSpacing: Geometry.staff.columnGap
        rowSpacing: Geometry.staff.listGap
        uniformCellWidths: true

        Repeater {
            model: list.check.facts

            ColumnLayout {
                id: fact

                required property string key
                required property string label
                required property string value

                Layout.fillWidth: true
                spacing: 0

                Label {
                    text: fact.label
                    size: Theme.note
                    color: Theme.ink2
                }

                Label {
                    objectName: "scan." + fact.key
                    Layout.fillWidth: true
                    text: fact.value
                    bold: true
                    size: Theme.aside
                    wrapMode: Text.WrapAnywhere
                    maximumLineCount: 2
                }
            }
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
