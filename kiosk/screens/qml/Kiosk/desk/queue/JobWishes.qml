pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// What is wished of the chosen job: for which printer, how many, whether it may run while the hub is closed.
// Properties: `queue`, the view model.
// Triggers: a printer, "Fewer", "More" and the permission, as every Target; "More" of PagedGrid.
GridLayout {
    id: wishes

    required property QueueViewModel queue

    columns: Geometry.desk.wishesAcross
    columnSpacing: Geometry.staff.columnGap
    rowSpacing: Geometry.gutter
    uniformCellWidths: true

    ColumnLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        spacing: Geometry.staff.listGap

        ZoneHead {
            Layout.fillWidth: true
            title: qsTr("For which printer?")
        }

        PagedGrid {
            id: grid

            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: 2
            rowHeight: Geometry.desk.wish
            rows: wishes.queue.wanted as RowModel
            delegate: PushButton {
                id: printer

                required property string key
                required property string name
                required property string colour
                required property bool chosen
                required property int index

                objectName: "wanted." + (key === "" ? "any" : name)
                visible: grid.shows(index)
                width: grid.cellWidth
                height: grid.rowHeight
                kind: chosen ? PushButton.Ink : PushButton.Plain
                label: name
                Accessible.role: Accessible.RadioButton
                Accessible.checked: chosen
                onTriggered: wishes.queue.sendTo(key)

                Rectangle {
                    visible: printer.colour !== ""
                    x: printer.edgeWidth
                    y: x
                    width: Geometry.desk.planFlag
                    height: parent.height - 2 * y
                    color: printer.colour || Theme.clear
                }
            }
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        Layout.fillHeight: wishes.columns > 1
        Layout.alignment: Qt.AlignTop
        spacing: Geometry.staff.listGap

        ZoneHead {
            Layout.fillWidth: true
            title: qsTr("How many altogether?")
        }

        RowLayout {
            Layout.fillHeight: false
            spacing: Geometry.gutter

            PushButton {
                objectName: "queue.fewer"
                Layout.fillWidth: true
                Layout.preferredHeight: Geometry.desk.wish
                enabled: wishes.queue.copies > 1
                symbol: "minus"
                label: qsTr("One fewer")
                onTriggered: wishes.queue.addCopies(-1)
            }

            Label {
                objectName: "queue.copies"
                Layout.preferredWidth: Geometry.desk.bedName
                text: wishes.queue.copies
                bold: true
                size: Theme.title
                horizontalAlignment: Text.AlignHCenter
            }

            PushButton {
                objectName: "queue.another"
                Layout.fillWidth: true
                Layout.preferredHeight: Geometry.desk.wish
                enabled: wishes.queue.copies < 50
                symbol: "plus"
                label: qsTr("One more")
                onTriggered: wishes.queue.addCopies(1)
            }
        }

        ZoneHead {
            Layout.fillWidth: true
            Layout.topMargin: Geometry.staff.near
            title: qsTr("While the hub is closed")
        }

        PushButton {
            objectName: "queue.alone"
            Layout.fillWidth: true
            Layout.preferredHeight: Geometry.desk.wish
            kind: wishes.queue.alone ? PushButton.Ink : PushButton.Plain
            symbol: wishes.queue.alone ? "check" : "moon"
            label: wishes.queue.alone ? qsTr("May run alone") : qsTr("Permit to run alone")
            Accessible.role: Accessible.CheckBox
            Accessible.checked: wishes.queue.alone
            onTriggered: wishes.queue.toggleAlone()
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
