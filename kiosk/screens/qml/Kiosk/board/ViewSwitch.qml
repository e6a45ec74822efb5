import QtQuick
import QtQuick.Layouts
import Kiosk

// The two views of the equipment: the wall and the floor plan; there only where the hub has a plan.
// Triggers: each half as every Target. Properties: `shell`; `wall`, the wall is shown.
RowLayout {
    id: views

    required property Shell shell
    required property bool wall

    component View: PushButton {
        Layout.fillWidth: true
        Layout.minimumWidth: Geometry.board.viewWidth
        Layout.preferredHeight: Geometry.touchLeast
        leftPadding: Geometry.space4
        rightPadding: Geometry.space4
    }

    visible: shell.floorPlan.isOffered
    spacing: Geometry.gutter

    View {
        objectName: "view.wall"
        kind: views.wall ? PushButton.Ink : PushButton.Plain
        symbol: "wall"
        label: qsTr("Wall")
        onTriggered: views.shell.open("board")
    }

    View {
        objectName: "view.plan"
        kind: views.wall ? PushButton.Plain : PushButton.Ink
        symbol: "plan"
        label: qsTr("Floor plan")
        onTriggered: views.shell.open("floor_plan")
    }
}
