import QtQuick
import QtQuick.Layouts
import Kiosk

// A print file is being read: which one, and for how long so far, on a rule of one minute.
// Properties: `fileList`, the view model; hidden until a second has passed. Not a control.
Rectangle {
    id: box

    required property FileTaking fileList

    objectName: "files.busy"
    visible: fileList.reading !== "" && fileList.passedS >= 1
    implicitHeight: Geometry.touch
    radius: Geometry.radius
    color: Theme.wall

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Geometry.space5
        anchors.leftMargin: Geometry.space6
        anchors.rightMargin: Geometry.space6

        Label {
            Layout.fillWidth: true
            text: qsTr("Reading %1, %2 s").arg(box.fileList.reading).arg(box.fileList.passedS)
            bold: true
            size: Theme.lead
            elide: Text.ElideMiddle
        }

        Ruler {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignBottom
            to: 60
            minor: 60
            value: box.fileList.passedS % 61
        }
    }
}
