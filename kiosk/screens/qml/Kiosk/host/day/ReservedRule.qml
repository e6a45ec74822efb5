pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The reservations of the day on its rule: promised with the edge of what is reserved, in use filled.
// Properties: `day`, the view model. Triggers: as every Target.
Target {
    id: reserved

    required property HostDayViewModel day
    readonly property real unit: area.width / Math.max(1, day.toH - day.fromH)
    readonly property real barHeight: (rule.y - bars.y - Geometry.space3) / day.lanes - Geometry.staff.reservedGap

    label: qsTr("Bookings today") + ", " + day.reservedTally
    ground: Theme.ground
    edgeWidth: 0
    padding: 0
    implicitHeight: head.height + day.lanes * (Geometry.staff.reservedBar + Geometry.staff.reservedGap) + rule.height + Geometry.space5
    contentItem: Item {
        id: area

        ZoneHead {
            id: head

            width: parent.width
            title: qsTr("Bookings today")
            tally: reserved.day.reservedTally + "      "

            Icon {
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Geometry.space3
                name: "right"
                size: Geometry.staff.symbol * .8
            }
        }

        Item {
            id: bars

            y: head.height + Geometry.space3
            width: parent.width

            Repeater {
                model: reserved.day.bars as RowModel

                Rectangle {
                    id: bar

                    required property string name
                    required property real fromH
                    required property real toH
                    required property int lane
                    required property bool taken

                    x: Math.round((fromH - reserved.day.fromH) * reserved.unit)
                    y: lane * (reserved.barHeight + Geometry.staff.reservedGap)
                    width: Math.round((toH - fromH) * reserved.unit)
                    height: reserved.barHeight
                    radius: Geometry.radius
                    color: taken ? Theme.ink : Theme.wall
                    border.width: taken ? 0 : Geometry.stateEdge
                    border.color: Theme.reserved

                    StatusMark {
                        id: mark

                        visible: !bar.taken && bar.width > size * 4
                        status: "reserved"
                        x: Geometry.space3
                        anchors.verticalCenter: parent.verticalCenter
                        size: Math.min(Geometry.staff.repairMark, parent.height * .6)
                        cut: Theme.wall
                    }

                    Label {
                        x: mark.visible ? mark.x + mark.width + Geometry.space2 : Geometry.space2
                        width: parent.width - x - Geometry.space2
                        height: parent.height
                        verticalAlignment: Text.AlignVCenter
                        text: bar.name
                        bold: true
                        size: Theme.tiny
                        fontSizeMode: Text.Fit
                        minimumPixelSize: Geometry.panel.typeSmallest
                        wrapMode: Text.Wrap
                        maximumLineCount: 2
                        elide: Text.ElideRight
                        lineHeight: .86
                        color: bar.taken ? Theme.darkInk : Theme.ink
                        Accessible.ignored: true
                    }
                }
            }
        }

        HourRule {
            id: rule

            anchors.bottom: parent.bottom
            width: parent.width
            from: reserved.day.fromH
            to: Math.max(reserved.day.toH, reserved.day.fromH + 1)
            now: reserved.day.nowH
        }
    }
}
