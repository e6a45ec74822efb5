import QtQuick
import QtQuick.Layouts
import Kiosk

// A page on which one line is typed on the screen's own keyboard. What was refused stays in the field.
// Properties: `heading`; `hint`, a line of advice where there is room; `trouble`, why it was refused, in its place;
// `name`, before the objectNames; `begin`, the text to begin with; `longest`, in characters; `typeHead`, `typeField`;
// `boldField`; `fieldHeight`, with `wraps` for several lines; `hasHint`, there is room for it, else `trouble` stands in the
// place of the heading; `ready`, the words of the button; `others`, what can be typed besides letters in low reach.
// Triggers: Enter in the field and the button as every Target emit `taken`, each change `edited`; the keyboard; Page.
Page {
    id: page

    required property string name
    required property string heading
    property string hint: ""
    property string trouble: ""
    property string begin: ""
    property string ready: qsTr("Done")
    property int longest: 20
    property int typeHead: Theme.pageTitle
    property int typeField: Theme.title
    property int fieldHeight: Geometry.door.nicknameField
    property bool wraps: false
    property bool boldField: true
    property string others: "- "
    property bool hasHint: Geometry.door.nicknameHint
    readonly property bool roomForHint: hasHint && grid.y + 1.3 * (typeHead + Theme.heading) + Geometry.door.nicknameField + 2 * grid.rowSpacing < typingBottom
    readonly property int typingBottom: docked ? contentBottom : keyboard.y
    readonly property real belowField: roomForHint ? words.height + grid.rowSpacing : 0
    readonly property real fieldMost: typingBottom - Geometry.space3 - belowField - grid.y - head.height - grid.rowSpacing

    signal taken(text: string)
    signal edited(text: string)

    function startOver(text: string): void {
        field.input.text = text;
    }

    foot.exitLabel: qsTr("Back")
    Component.onCompleted: {
        startOver(begin);
        field.input.forceActiveFocus();
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
            minimumPixelSize: page.trouble === "" ? Theme.body : Geometry.panel.typeLeast
            text: !page.roomForHint && page.trouble || page.heading
            bold: true
            size: page.typeHead
            Accessible.role: Accessible.Heading
        }

        TypedField {
            id: field

            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(page.fieldHeight, page.fieldMost)
            input.objectName: page.name + ".field"
            label: head.text
            longest: page.longest
            size: page.typeField
            bold: page.boldField
            wraps: page.wraps
            onTaken: text => page.taken(text)
            onEdited: text => page.edited(text)
        }

        PushButton {
            objectName: page.name + ".ready"
            Layout.row: grid.columns === 1 ? 3 : 1
            Layout.column: grid.columns - 1
            Layout.alignment: Qt.AlignRight | Qt.AlignTop
            Layout.preferredWidth: Geometry.door.nicknameButton
            Layout.preferredHeight: Geometry.door.nicknameField
            kind: PushButton.Primary
            size: Theme.lead
            symbol: "check"
            label: page.ready
            onTriggered: page.taken(field.input.text)
        }

        Label {
            id: words

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
            wrapMode: grid.columns === 1 ? Text.WordWrap : Text.NoWrap
            fontSizeMode: grid.columns === 1 ? Text.FixedSize : Text.HorizontalFit
            minimumPixelSize: Theme.note
        }
    }

    LowKeys {
        field: field.input
        letters: qsTr("ABCDEFGHIJKLMNOPQRSTUVWXYZ") + page.others
    }

    OnScreenKeyboard {
        id: keyboard

        shell: page.shell
        width: page.width
        y: page.contentBottom - height
    }
}
