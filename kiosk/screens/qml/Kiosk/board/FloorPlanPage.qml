import QtQuick
import QtQuick.Layouts
import Kiosk

// The equipment on the plan of the hub, as seen from the kiosk. Triggers: those of FloorPlanArea, ViewSwitch and Page; the
// button for the next room.
Page {
    id: page

    foot.exitLabel: qsTr("Start")
    foot.exitSymbol: "home"

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Geometry.margin
        anchors.rightMargin: Geometry.margin
        anchors.topMargin: Geometry.board.planTop
        anchors.bottomMargin: page.height - page.contentBottom
        spacing: Geometry.board.planGap

        GridLayout {
            columns: Geometry.board.planHeadColumns
            columnSpacing: Geometry.gutter
            rowSpacing: Geometry.gutter

            RowLayout {
                Layout.preferredHeight: Geometry.touchLeast
                Layout.rightMargin: page.exitW > 0 ? page.exitW + Geometry.gutter : 0
                spacing: Geometry.space6

                BoardTitle {
                    Layout.leftMargin: -Geometry.opticalInset
                    Layout.fillWidth: true
                }

                FloorPlanMore {
                    plan: page.shell.floorPlan
                }
            }

            ViewSwitch {
                Layout.fillWidth: Geometry.board.planHeadColumns === 1
                shell: page.shell
                wall: false
            }
        }

        FloorPlanArea {
            Layout.fillWidth: true
            Layout.fillHeight: true
            shell: page.shell
        }
    }
}
