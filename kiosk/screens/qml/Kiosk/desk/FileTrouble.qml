import QtQuick
import QtQuick.Layouts
import Kiosk

// Why a file can't be printed and the way out; stays until somebody confirms that they have read it.
// Properties: `fileList`, the view model. Triggers: "OK" as every Target.
Rectangle {
    id: box

    required property FileTaking fileList

    objectName: "files.trouble"
    visible: box.fileList.trouble !== ""
    implicitHeight: Math.max(Geometry.touch, row.implicitHeight + Geometry.space7)
    radius: Geometry.radius
    color: Theme.sheet
    border.width: Geometry.stateEdge
    border.color: Theme.broken
    Accessible.role: Accessible.AlertMessage
    Accessible.name: box.fileList.troubleName + ": " + box.fileList.trouble

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Geometry.space6
        anchors.verticalCenter: parent.verticalCenter
        spacing: Geometry.space6

        StatusMark {
            status: "out_of_order"
            size: Geometry.desk.troubleMark
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: box.fileList.troubleName
                visible: text !== ""
                bold: true
                size: Theme.lead
                elide: Text.ElideMiddle
            }

            Label {
                Layout.fillWidth: true
                text: box.fileList.trouble
                wrapMode: Text.Wrap
            }
        }

        PushButton {
            objectName: "files.ok"
            Layout.preferredWidth: Geometry.desk.okWidth
            label: qsTr("OK")
            onTriggered: box.fileList.dismiss()
        }
    }
}
