pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// What stands against a print, by weight: one box for all that needs permission, advice without one, and how much is in
// order. All words begin at the same edge.
// Properties: `printCheck`, the view model. Not a control.
Item {
    id: list

    required property PrintCheckViewModel printCheck

    component Line: RowLayout {
        id: line

        property string mark: "free"
        property color tone: Theme.ink
        property string words: ""
        property string detail: ""
        property real size: Theme.aside
        property real markSize: Geometry.staff.mark

        spacing: 0

        Item {
            Layout.preferredWidth: Geometry.desk.permissionMark
            Layout.fillHeight: true

            StatusMark {
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.verticalCenter: parent.verticalCenter
                status: line.mark
                cut: line.mark === "free" ? Theme.ground : Theme.ink
                color: line.tone
                size: line.markSize
            }
        }

        ColumnLayout {
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: line.words
                bold: line.mark !== "free"
                size: line.size
                wrapMode: Text.Wrap
            }

            Label {
                Layout.fillWidth: true
                visible: text !== ""
                text: line.detail
                size: Theme.tile
                color: Theme.ink2
                wrapMode: Text.Wrap
            }
        }
    }

    implicitHeight: lines.implicitHeight

    ColumnLayout {
        id: lines

        width: parent.width
        spacing: Geometry.desk.permissionLines

        ZoneHead {
            Layout.fillWidth: true
            title: list.printCheck.subject
            tally: list.printCheck.permissionTally
        }

        Rectangle {
            Layout.fillWidth: true
            implicitHeight: needed.implicitHeight + 2 * Geometry.desk.permissionPadding
            radius: Geometry.radius
            color: Theme.sheet
            border.width: Geometry.stateEdge
            border.color: Theme.ink

            ColumnLayout {
                id: needed

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.rightMargin: Geometry.space5
                anchors.verticalCenter: parent.verticalCenter
                spacing: Geometry.desk.findingGap

                Repeater {
                    model: list.printCheck.toPermit as RowModel

                    Line {
                        Layout.fillWidth: true
                        mark: "out_of_order"
                        tone: Theme.signal
                        size: Theme.lead
                        markSize: Geometry.desk.permissionSign
                        required words
                        required detail
                    }
                }
            }
        }

        Repeater {
            model: list.printCheck.advice as RowModel

            Line {
                Layout.fillWidth: true
                opacity: y + height <= list.height ? 1 : 0 // the tally counts all of them
                mark: "advice"
                required words
                required detail
            }
        }

        Line {
            Layout.fillWidth: true
            opacity: y + height <= list.height ? 1 : 0
            tone: Theme.free
            words: list.printCheck.inOrder
            detail: list.printCheck.linesRead
        }
    }
}
