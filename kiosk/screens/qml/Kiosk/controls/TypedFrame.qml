import QtQuick
import QtQuick.Layouts
import Kiosk

// A page on which one line is typed on the screen's own keyboard. What was refused stays in the field.
// Properties: `heading`; `hint`, a line of advice where there is room; `trouble`, why it was refused, in its place;
// `name`, before the objectNames; `begin`, the text to begin with; `longest`, in characters; `typeField`; `ready`, the
// words of the button; `others`, what can be typed besides letters in low reach. Triggers: Enter in the field and the button as every Target emit `taken`; the keyboard; Page.
Page {
    id: page

    required property string name
    required property string heading
    property string hint: ""
    property string trouble: ""
    property string begin: ""
    property string ready: qsTr("Done")
    property int longest: 20
    property int typeField: Theme.title
    property string others: "- "
    readonly property bool roomForHint: Geometry.door.nicknameHint

    signal taken(text: string)

    foot.exitLabel: qsTr("Back")
    Component.onCompleted: {
        field.text = begin;
        field.forceActiveFocus();
    }

    GridLayout {
        id: grid

        x: Geometry.margin
        y: Geometry.door.nicknameTop
        width: page.contentWidth
        columns: page.docked ? 1 : Geometry.door.nicknameColumns
        columnSpacing: Geometry.gutter
        rowSpacing: Geometry.door.nicknameGap

        Label {
            id: head

            Layout.columnSpan: grid.columns
            Layout.fillWidth: true
            Layout.leftMargin: -Geometry.opticalInset
            Layout.rightMargin: page.exitW
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.body
            text: !page.roomForHint && page.trouble || page.heading
            bold: true
            size: Theme.pageTitle
            Accessible.role: Accessible.Heading
        }

        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: Geometry.door.nicknameField
            radius: Geometry.radius
            color: Theme.sheet
            border.width: Geometry.strongEdge
            border.color: Theme.ink

            TextInput {
                id: field

                objectName: page.name + ".field"
                anchors.fill: parent
                anchors.leftMargin: Geometry.space6
                anchors.rightMargin: Geometry.space6
                verticalAlignment: TextInput.AlignVCenter
                maximumLength: page.longest
                font.family: Theme.family
                font.pixelSize: page.typeField
                font.bold: true
                color: Theme.ink
                selectByMouse: false
                clip: true
                inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
                Accessible.role: Accessible.EditableText
                Accessible.name: head.text
                onAccepted: page.taken(text)
            }
        }

        PushButton {
            objectName: page.name + ".ready"
            Layout.row: grid.columns === 1 ? 3 : 1
            Layout.column: grid.columns - 1
            Layout.alignment: Qt.AlignRight
            Layout.preferredWidth: Geometry.door.nicknameButton
            Layout.preferredHeight: Geometry.door.nicknameField
            kind: PushButton.Primary
            size: Theme.lead
            symbol: "check"
            label: page.ready
            onTriggered: page.taken(field.text)
        }

        Label {
            objectName: page.name + ".words"
            visible: page.roomForHint
            Layout.row: 2
            Layout.column: 0
            Layout.columnSpan: grid.columns
            Layout.fillWidth: true
            text: page.trouble || page.hint
            color: page.trouble ? Theme.broken : Theme.ink2
            bold: page.trouble !== ""
            size: Theme.heading
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.note
        }
    }

    LowKeys {
        field: field
        letters: qsTr("ABCDEFGHIJKLMNOPQRSTUVWXYZ") + page.others
    }

    OnScreenKeyboard {
        shell: page.shell
        width: page.width
        y: page.contentBottom - height
    }
}
