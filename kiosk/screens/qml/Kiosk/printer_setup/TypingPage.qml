import QtQuick
import QtQuick.Layouts
import Kiosk

// An address, a key or a printer's name, typed on the screen's own keyboard. A key is never shown. The field is lower
// where the keyboard leaves little room: the words under it stay above the keys.
// Triggers: "Done", Enter of a keyboard; in low reach the keys of LowKeys; the exit or Esc goes back.
StaffScreen {
    id: page

    readonly property WizardViewModel wizard: shell.wizard
    readonly property bool wrong: wizard.trouble !== ""
    readonly property string typedHint: wizard.secret && field.length > 0 ? qsTr("%n letter(s) typed", "", field.length) : wizard.hint

    function capitals(): int {
        if (wizard.secret)
            return LowKeys.Chosen;
        return wizard.plain ? LowKeys.Never : LowKeys.First;
    }

    ownLow: false
    title: wizard.title
    ownExit: true
    onLeaving: wizard.back()
    Component.onCompleted: {
        field.text = wizard.text;
        field.forceActiveFocus();
    }

    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: Geometry.printerSetup.typingTop
        height: Math.min(implicitHeight, parent.height - y - (keyboard.visible ? keyboard.height + Geometry.space2 : 0))
        columns: page.docked ? 1 : Geometry.printerSetup.columns
        columnSpacing: Geometry.gutter
        rowSpacing: Geometry.printerSetup.hintGap

        Rectangle {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Geometry.touchLeast
            Layout.maximumHeight: Geometry.printerSetup.typingHeight
            implicitHeight: Geometry.printerSetup.typingHeight
            radius: Geometry.radius
            color: Theme.sheet
            border.width: Geometry.strongEdge
            border.color: Theme.ink

            TextInput {
                id: field

                objectName: "typing.field"
                anchors.fill: parent
                anchors.leftMargin: Geometry.space6
                anchors.rightMargin: Geometry.space6
                verticalAlignment: TextInput.AlignVCenter
                maximumLength: page.wizard.longest
                echoMode: page.wizard.secret ? TextInput.Password : TextInput.Normal
                passwordMaskDelay: 0
                font.family: Theme.family
                font.pixelSize: Geometry.staff.typeStatement
                font.bold: true
                color: Theme.ink
                selectByMouse: false
                clip: true
                inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | (page.wizard.plain ? Qt.ImhNoAutoUppercase : Qt.ImhNone)
                Accessible.role: Accessible.EditableText
                Accessible.name: page.title
                Accessible.passwordEdit: page.wizard.secret
                onAccepted: page.wizard.typed(text)
            }
        }

        PushButton {
            objectName: "typing.ready"
            Layout.row: page.docked ? 2 : Geometry.printerSetup.readyRow
            Layout.column: grid.columns - 1
            Layout.rowSpan: Geometry.printerSetup.readyRows
            Layout.alignment: Qt.AlignRight | Qt.AlignTop
            Layout.preferredWidth: Geometry.printerSetup.readyWidth
            Layout.fillHeight: true
            Layout.minimumHeight: Geometry.touchLeast
            Layout.preferredHeight: Geometry.printerSetup.readyHeight
            Layout.maximumHeight: Geometry.printerSetup.readyHeight
            kind: PushButton.Primary
            size: Theme.lead
            symbol: "check"
            enabled: field.length > 0
            label: qsTr("Done")
            onTriggered: page.wizard.typed(field.text)
        }

        Label {
            readonly property bool wraps: grid.columns === 1

            objectName: "typing.words"
            Layout.row: 1
            Layout.column: 0
            Layout.columnSpan: Math.min(grid.columns, Geometry.printerSetup.hintColumns)
            Layout.fillWidth: true
            text: page.wizard.trouble || page.typedHint
            color: page.wrong ? Theme.broken : Theme.ink2
            bold: page.wrong
            size: Theme.small ? Theme.tiny : Theme.lead
            fontSizeMode: wraps ? Text.FixedSize : Text.HorizontalFit
            minimumPixelSize: Theme.tiny
            wrapMode: wraps ? Text.Wrap : Text.NoWrap
            elide: wraps ? Text.ElideNone : Text.ElideRight
            Accessible.role: page.wrong ? Accessible.AlertMessage : Accessible.StaticText
        }
    }

    LowKeys {
        field: field
        letters: page.wizard.letters
        capitals: page.capitals()
    }

    OnScreenKeyboard {
        id: keyboard

        parent: page
        shell: page.shell
        width: page.width
        y: page.contentBottom - height
    }
}
