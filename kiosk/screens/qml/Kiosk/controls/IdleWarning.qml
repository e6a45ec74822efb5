import QtQuick
import QtQuick.Layouts
import Kiosk

// "Are you still there?": 20 seconds before a page closes, with one large button (X4). The foot bar stays: help is
// where it always is (X8).
// Triggers: the button as every Target; touching anywhere, or any key.
Rectangle {
    id: warning

    required property Shell shell

    objectName: "idle_warning"
    visible: shell.warningS > 0
    anchors.fill: parent
    anchors.bottomMargin: Geometry.footHeight + Geometry.footPadding + Geometry.gutter / 2
    color: Theme.ground
    Accessible.role: Accessible.Dialog
    Accessible.name: question.text

    MouseArea {
        anchors.fill: parent
        onClicked: warning.shell.touched()
    }

    ColumnLayout {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Panel.lowReach ? parent.height - height : (parent.height - height) / 2
        spacing: Geometry.controls.warningGap

        Dial {
            Layout.alignment: Qt.AlignHCenter
            size: Geometry.controls.warningDial
            ticks: 20
            len: .14
            thick: Geometry.controls.warningTick
            value: warning.shell.warningS / 20
            on: Theme.ink

            Label {
                anchors.centerIn: parent
                text: warning.shell.warningS
                bold: true
                size: Theme.display
            }
        }

        Label {
            id: question

            Layout.alignment: Qt.AlignHCenter
            text: qsTr("Are you still there?")
            bold: true
            size: Theme.display
        }

        PushButton {
            objectName: "idle_warning.more"
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: Math.min(warning.width - 2 * Geometry.margin, Geometry.controls.warningButton)
            Layout.preferredHeight: Panel.lowReach ? Geometry.controls.warningLow : Geometry.touch
            focus: warning.visible
            label: qsTr("More time")
            kind: PushButton.Primary
            size: Theme.grown(Theme.title)
            symbol: "clock"
            onTriggered: warning.shell.touched()
        }
    }
}
