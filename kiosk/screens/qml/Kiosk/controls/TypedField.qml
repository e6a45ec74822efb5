import QtQuick
import Kiosk

// A field that is typed into on the screen's own keyboard, with its edge. Nothing of it is predicted or remembered.
// Properties: `input`, the text itself; `label`, its name for a screen reader; `longest`, in characters; `size`, the em;
// `bold`; `wraps`, it has several lines.
// Triggers: Enter emits `taken`, each change `edited`.
Rectangle {
    id: field

    required property string label
    required property int longest
    property alias input: input
    property int size: Theme.title
    property bool bold: true
    property bool wraps: false

    signal taken(text: string)
    signal edited(text: string)

    radius: Geometry.radius
    color: Theme.sheet
    border.width: Geometry.strongEdge
    border.color: Theme.ink

    TextInput {
        id: input

        anchors.fill: parent
        anchors.leftMargin: Geometry.space6
        anchors.rightMargin: Geometry.space6
        anchors.topMargin: Geometry.space2
        anchors.bottomMargin: Geometry.space2
        verticalAlignment: TextInput.AlignVCenter
        wrapMode: field.wraps ? TextInput.Wrap : TextInput.NoWrap
        maximumLength: field.longest
        font.family: Theme.family
        font.pixelSize: field.size
        font.bold: field.bold
        color: Theme.ink
        selectByMouse: false
        clip: true
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
        Accessible.role: Accessible.EditableText
        Accessible.name: field.label
        onTextChanged: field.edited(text)
        onAccepted: field.taken(text)
    }
}
