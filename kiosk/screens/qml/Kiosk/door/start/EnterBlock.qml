import QtQuick
import Kiosk

// "Come in": the one orange thing of the start page; counts a visitor without a pass at once.
// Triggers: as every Target.
// Properties: `outlined`, an edge without a ground, to spare the panel; `brief`, without the second line.
Target {
    id: enter

    property bool outlined: false
    property bool brief: false
    readonly property color pen: outlined ? Theme.ink : Theme.signalInk
    readonly property bool low: height < Geometry.door.enterLow
    readonly property bool oneLine: low || width > Geometry.door.enterOneLine

    label: qsTr("Come in")
    ground: outlined ? Theme.sheet : Theme.signal
    edgeWidth: outlined ? Geometry.door.outline : Theme.signalEdge
    edgeColor: outlined && !Theme.contrast ? Theme.signal : Theme.edge

    Label {
        id: title

        x: Geometry.door.blockPadding
        y: enter.brief ? Math.round((enter.height - height) / 2) : Geometry.door.blockTop
        text: enter.label
        bold: true
        size: Theme.grown(Theme.block)
        color: enter.pen
        Accessible.ignored: true
    }

    Icon {
        readonly property bool alone: enter.oneLine && !enter.low || !sub.visible
        readonly property bool clear: title.x + title.width + Geometry.space3 < enter.width - Geometry.door.blockPadding - Geometry.door.enterIcon
        readonly property real most: alone || enter.low || clear ? enter.height * .7 : enter.height - title.y - title.baselineOffset - Geometry.space5
        readonly property real middle: alone ? enter.height / 2 : sub.y + sub.height / 2

        name: "enter"
        visible: !Theme.large
        size: Math.min(enter.low ? Geometry.door.passLine : Geometry.door.enterIcon, most)
        weight: enter.low ? size / 11 : Geometry.door.enterIconWeight
        color: enter.pen
        anchors.right: parent.right
        anchors.rightMargin: Geometry.door.blockPadding - size / 7
        y: Math.min(middle - size / 2, enter.height - size - Geometry.space5)
    }

    Label {
        id: sub

        x: Geometry.door.blockPadding
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Geometry.door.enterBottom
        text: enter.oneLine ? qsTr("No pass? Press here.") : qsTr("No pass?\nPress here.")
        visible: !enter.brief && enter.height >= Geometry.door.enterWithSub
        size: Theme.grown(Theme.action)
        color: enter.pen
        Accessible.ignored: true
    }
}
