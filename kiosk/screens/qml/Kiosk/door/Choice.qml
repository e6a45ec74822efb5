import QtQuick
import QtQuick.Layouts
import Kiosk

// Something that is on or off: filled is on. Word, mark and tone say which. Triggers: as every Target.
// Properties: `symbol`, a name in `Drawings.icon`; `on`.
Target {
    id: choice

    required property string symbol
    required property bool on
    readonly property color pen: on ? Theme.darkInk : Theme.ink

    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: on
    ring: on ? Theme.signal : Theme.ink
    ground: on ? Theme.ink : Theme.sheet
    edgeWidth: on ? 0 : Geometry.edge

    implicitWidth: Math.min(content.implicitWidth + 2 * Geometry.door.choicePad, Geometry.door.choiceLeast)

    RowLayout {
        id: content

        anchors.fill: parent
        anchors.leftMargin: Geometry.door.choicePad
        anchors.rightMargin: Geometry.door.choicePad
        spacing: Geometry.space5

        Icon {
            name: choice.symbol
            color: choice.pen
            size: Geometry.door.comfortIcon
        }

        Label {
            Layout.fillWidth: true
            Layout.fillHeight: true
            verticalAlignment: Text.AlignVCenter
            text: choice.label
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.label
            bold: true
            size: Geometry.door.comfortType
            color: choice.pen
            wrapMode: Text.WordWrap
            Accessible.ignored: true
        }

        Label {
            text: choice.on ? qsTr("on") : qsTr("off")
            size: Theme.body
            color: choice.pen
            Accessible.ignored: true
        }

        Icon {
            Layout.leftMargin: -Geometry.space3
            name: choice.on ? "check" : "cross"
            color: choice.pen
            size: Geometry.door.comfortMark
            weight: Geometry.door.comfortMarkWeight
        }
    }
}
