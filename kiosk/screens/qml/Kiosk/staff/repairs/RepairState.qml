import QtQuick
import QtQuick.Layouts
import Kiosk

// The equipment that staff have opened: its silhouette, its state, and what visitors said. Not a control.
ColumnLayout {
    id: state

    required property RepairsViewModel repairs
    readonly property color pen: repairs.status === "free" ? Theme.freeInk : Theme.ofStatus(repairs.status)

    spacing: Geometry.staff.apart

    Rectangle {
        id: tile

        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.maximumHeight: Geometry.staff.repairTile
        radius: Geometry.radius
        color: state.repairs.status === "free" ? Theme.free : Theme.wall
        border.width: state.repairs.status === "free" ? 0 : Geometry.stateEdge
        border.color: state.pen

        Silhouette {
            kind: state.repairs.kind
            size: Math.min(parent.width, parent.height) * .7
            anchors.centerIn: parent
            look: Theme.lookOf(state.repairs.status)
            color: state.pen
            cut: tile.color
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Geometry.space4

        StatusMark {
            status: state.repairs.status
            size: Geometry.staff.mark
        }

        Label {
            objectName: "repair.word"
            Layout.fillWidth: true
            text: state.repairs.word
            bold: true
            size: Theme.lead
            color: Theme.ofStatus(state.repairs.status)
        }
    }

    Label {
        Layout.fillWidth: true
        visible: text !== "" && state.repairs.reported === ""
        text: state.repairs.detail
        size: Theme.body
        wrapMode: Text.Wrap
    }

    Label {
        objectName: "repair.reported"
        Layout.fillWidth: true
        visible: text !== ""
        text: state.repairs.reported
        size: Theme.note
        color: Theme.ink2
        wrapMode: Text.Wrap
    }

    Item {
        Layout.fillHeight: true
    }
}
