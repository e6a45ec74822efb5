import QtQuick
import Kiosk

// How it came about, without blame: filled with a tick is the answer. Triggers: as every Target.
// Properties: `chosen`.
Target {
    id: tile

    required property bool chosen
    readonly property color pen: chosen ? Theme.darkInk : Theme.ink

    implicitWidth: Geometry.board.faultHappenedLeast
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: chosen
    ring: chosen ? Theme.signal : Theme.ink
    ground: chosen ? Theme.ink : Theme.sheet
    edgeWidth: chosen ? 0 : Geometry.edge

    Label {
        x: Geometry.board.faultPad
        width: tick.x - x - Geometry.space3
        anchors.verticalCenter: parent.verticalCenter
        text: tile.label
        bold: true
        size: Geometry.board.faultHappened
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.body
        height: tile.height - 2 * Geometry.space4
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
        lineHeight: .92
        color: tile.pen
        Accessible.ignored: true
    }

    Icon {
        id: tick

        visible: tile.chosen
        name: "check"
        color: tile.pen
        size: Geometry.board.faultTick
        weight: Geometry.board.faultTickWeight
        anchors.right: parent.right
        anchors.rightMargin: Geometry.board.faultPad * .8
        anchors.verticalCenter: parent.verticalCenter
    }
}
