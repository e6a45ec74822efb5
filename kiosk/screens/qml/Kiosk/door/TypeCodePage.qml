import QtQuick
import QtQuick.Layouts
import Kiosk

// The code of a badge or a pass, typed on the screen's own keyboard. The text goes with the page.
// Triggers: "Done", Enter of a keyboard; the exit or Esc goes back.
Page {
    id: page

    readonly property TypeCodeViewModel typeCode: shell.typeCode

    foot.exitLabel: qsTr("Back")
    Component.onCompleted: field.forceActiveFocus()

    ColumnLayout {
        x: Geometry.margin
        y: Geometry.pageTop
        width: page.contentWidth
        spacing: Geometry.space3

        Label {
            objectName: "code.title"
            Layout.fillWidth: true
            Layout.rightMargin: page.exitW
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.lead
            text: page.typeCode.problem || qsTr("Type the code")
            color: page.typeCode.problem ? Theme.broken : Theme.ink
            bold: true
            size: Geometry.door.codeTitle
            Accessible.role: page.typeCode.problem ? Accessible.AlertMessage : Accessible.Heading
        }

        GridLayout {
            Layout.fillWidth: true
            columns: Geometry.door.codeColumns
            columnSpacing: Geometry.gutter
            rowSpacing: Geometry.gutter

            Rectangle {
                Layout.fillWidth: true
                Layout.preferredHeight: Geometry.door.codeField
                radius: Geometry.radius
                color: Theme.sheet
                border.width: Geometry.strongEdge
                border.color: Theme.ink

                TextInput {
                    id: field

                    objectName: "code.field"
                    anchors.fill: parent
                    anchors.leftMargin: Geometry.space6
                    anchors.rightMargin: Geometry.space6
                    verticalAlignment: TextInput.AlignVCenter
                    maximumLength: 30
                    font.family: Theme.family
                    font.pixelSize: Geometry.door.codeType
                    font.bold: true
                    color: Theme.ink
                    selectByMouse: false
                    clip: true
                    inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | Qt.ImhUppercaseOnly
                    Accessible.role: Accessible.EditableText
                    Accessible.name: qsTr("Type the code")
                    onTextEdited: page.typeCode.edited()
                    onAccepted: page.typeCode.take(text)
                }

                Label {
                    objectName: "code.hint"
                    visible: field.length === 0
                    anchors.fill: field
                    verticalAlignment: Text.AlignVCenter
                    wrapMode: Text.Wrap
                    fontSizeMode: Text.Fit
                    minimumPixelSize: Theme.tiny
                    text: qsTr("20 letters and digits, as printed. Hyphens and capitals don't matter.")
                    color: Theme.ink2
                    size: Theme.lead
                }
            }

            PushButton {
                objectName: "code.ready"
                Layout.alignment: Qt.AlignRight
                Layout.preferredWidth: Geometry.door.codeReady
                Layout.preferredHeight: Geometry.door.codeField
                kind: PushButton.Primary
                size: Theme.lead
                symbol: "check"
                enabled: field.length > 0
                label: qsTr("Done")
                onTriggered: page.typeCode.take(field.text)
            }
        }
    }

    LowKeys {
        field: field
        capitals: LowKeys.Always
        letters: "0123456789ABCDEFGHJKMNPQRSTVWXYZ" // those that a code may hold
    }

    OnScreenKeyboard {
        shell: page.shell
        width: page.width
        y: page.contentBottom - height
    }
}
