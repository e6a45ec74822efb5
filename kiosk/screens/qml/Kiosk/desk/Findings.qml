pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// What was checked of the file, finding by finding: what stops it in one block of brick, then the rest, the worst first.
// Properties: `printCheck`, the view model. Not a control.
Item {
    id: list

    required property PrintCheckViewModel printCheck
    readonly property real gap: Panel.largeText ? Geometry.space2 : Geometry.desk.findingGap
    readonly property int count: printCheck.stops.count + printCheck.findings.count
    readonly property bool detailed: !Panel.largeText && height >= Geometry.staff.rowsTop + count * Geometry.desk.findingHeight

    ColumnLayout {
        width: parent.width
        spacing: list.gap

        ZoneHead {
            Layout.fillWidth: true
            title: qsTr("Check")
            tally: list.printCheck.findingsTally
        }

        Rectangle {
            objectName: "check.stops"
            Layout.fillWidth: true
            visible: list.printCheck.stops.count > 0
            implicitHeight: stopping.implicitHeight + 2 * Geometry.desk.stopPadding
            radius: Geometry.radius
            color: Theme.broken

            ColumnLayout {
                id: stopping

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.leftMargin: Geometry.desk.stopPadding
                anchors.rightMargin: Geometry.desk.stopPadding
                anchors.verticalCenter: parent.verticalCenter
                spacing: list.gap

                Repeater {
                    model: list.printCheck.stops as RowModel

                    FindingRow {
                        required property int index

                        Layout.fillWidth: true
                        visible: index < Geometry.desk.findings
                        detailed: list.detailed
                    }
                }
            }
        }

        Repeater {
            model: list.printCheck.findings as RowModel

            FindingRow {
                required property int index

                Layout.fillWidth: true
                visible: index + list.printCheck.stops.count < Geometry.desk.findings
                opacity: y + height <= list.height ? 1 : 0 // the worst come first; the tally counts all of them
                detailed: list.detailed
            }
        }
    }
}
