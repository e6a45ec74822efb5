pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The plan with its zones and pegs, in what room there is. Triggers: a peg as every Target, opens the page of its
// equipment. Property: `shell`.
Item {
    id: area

    required property Shell shell
    readonly property FloorPlanViewModel plan: shell.floorPlan

    function fit(): void {
        plan.fit(room.width, room.height, {
            width: Geometry.board.pegWidth,
            height: Geometry.board.pegHeight,
            least_width: Geometry.board.pegLeastWidth,
            least_height: Geometry.touchLeast,
            gap: Geometry.gutter,
            pad: Geometry.board.floorPad,
            head: Geometry.board.floorHead
        });
    }

    onWidthChanged: fit()
    onHeightChanged: fit()

    Item {
        id: room

        anchors.fill: parent
        anchors.margins: Geometry.board.planWall

        FloorDrawing {
            visible: area.plan.isWhole
            anchors.fill: parent
            plan: area.plan
        }

        Repeater {
            model: area.plan.floors

            Rectangle {
                id: floor

                required property string title
                required property string tally
                required property string kind
                required property real atX
                required property real atY
                required property real wide
                required property real high

                x: atX
                y: atY
                width: wide
                height: high
                radius: Geometry.radius
                color: Theme.ground
                border.width: Geometry.edge
                border.color: Theme.hair

                Row {
                    x: Geometry.board.floorPad
                    width: parent.width - 2 * x
                    height: Geometry.board.floorHead
                    spacing: Geometry.space3

                    Silhouette {
                        anchors.verticalCenter: parent.verticalCenter
                        visible: Geometry.board.floorPicture > 0 && floor.kind !== ""
                        kind: floor.kind || "tool"
                        size: Geometry.board.floorPicture
                        look: Silhouette.Filled
                        color: Theme.ink
                        cut: floor.color
                    }

                    Label {
                        id: title

                        anchors.verticalCenter: parent.verticalCenter
                        width: Math.min(implicitWidth, parent.width - tally.implicitWidth - 2 * parent.spacing)
                        text: floor.title
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: Geometry.panel.typeLeast
                        elide: Text.ElideRight
                        bold: true
                        size: Geometry.board.floorName
                    }

                    Label {
                        id: tally

                        anchors.baseline: title.baseline
                        text: floor.tally
                        size: Theme.note
                        color: Theme.ink2
                    }
                }
            }
        }

        Repeater {
            model: area.plan.pegs

            FloorPeg {
                required property string key
                required property real atX
                required property real atY
                required property real wide
                required property real high
                required property string spokenText

                objectName: "peg." + name
                x: atX
                y: atY
                width: wide
                height: high
                label: spokenText
                onTriggered: area.shell.equipmentPage.show(key)
            }
        }
    }
}
