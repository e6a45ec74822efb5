import QtQuick
import Kiosk

// What a NightTile shows of its printer: a dial while it prints, a camera's picture with a bar in its place, a silhouette
// at rest, a figure or a mark when it needs somebody. A drawing on a square, not a control.
Item {
    id: instrument

    required property NightTile tile
    readonly property bool figured: tile.alarming ? tile.big !== "–" : tile.dial && !tile.seen

    CameraPicture {
        objectName: "night.camera"
        visible: instrument.tile.seen
        source: instrument.tile.cameraImage
        age: instrument.tile.cameraAge
        old: instrument.tile.cameraOld
        filling: true
        plate: !instrument.tile.dense
        dark: Theme.ground
        light: Theme.ink
        width: instrument.width
        height: instrument.width * .75
    }

    Ruler {
        visible: instrument.tile.seen && instrument.tile.dial
        y: instrument.width * .79
        width: instrument.width - percent.width - Geometry.space2
        height: instrument.width * .12
        minor: 25
        value: instrument.tile.fraction
        thick: Geometry.thinLine
    }

    Label {
        id: percent

        visible: instrument.tile.seen && instrument.tile.dial
        anchors.right: parent.right
        y: instrument.width * .76
        text: instrument.tile.big + "\u00a0" + instrument.tile.unit
        bold: true
        size: instrument.width * .15
        color: instrument.tile.pen
        Accessible.ignored: true
    }

    Dial {
        visible: instrument.tile.dial && !instrument.tile.alarming && !instrument.tile.seen
        size: instrument.width
        sweep: 270
        start: 135
        ticks: 50
        value: instrument.tile.fraction
        len: .1
        thick: instrument.tile.dense ? Geometry.night.tickDense : Geometry.night.tick
        on: instrument.tile.pen
        off: instrument.tile.runs ? Theme.tickOff : Theme.hair
    }

    Silhouette {
        visible: !instrument.tile.dial && !instrument.tile.alarming && !instrument.tile.seen
        kind: "printer"
        look: instrument.tile.look === "old" ? Silhouette.Dashed : Silhouette.Outline
        size: instrument.width * .8
        anchors.centerIn: parent
        color: Theme.edge
        weight: Geometry.strongEdge
    }

    StatusMark {
        visible: instrument.tile.alarming && !instrument.figured
        status: "out_of_order"
        size: instrument.width * .6
        color: instrument.tile.pen
        cut: instrument.tile.lit ? Theme.signal : Theme.ground
        anchors.centerIn: parent
    }

    Label {
        readonly property real resting: instrument.tile.big.length > 2 ? .36 : .46

        visible: instrument.figured
        text: instrument.tile.big
        bold: true
        size: instrument.width * (instrument.tile.alarming ? .52 : resting)
        color: instrument.tile.pen
        anchors.centerIn: parent
        anchors.verticalCenterOffset: -instrument.width * (instrument.tile.alarming ? .09 : .02)
        Accessible.ignored: true
    }

    Label {
        visible: instrument.figured
        text: instrument.tile.unit
        bold: instrument.tile.alarming
        size: instrument.width * (instrument.tile.alarming ? .22 : .15)
        color: instrument.tile.pen
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: instrument.tile.alarming ? 0 : instrument.width * .1
        Accessible.ignored: true
    }
}
