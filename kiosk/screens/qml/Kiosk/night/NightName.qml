import QtQuick
import QtQuick.Layouts
import Kiosk

// The name of a NightTile's printer, and the mark of an alarm. Not a control. Property: `marked`, the mark is shown.
RowLayout {
    id: title

    required property NightTile tile
    property bool marked: false

    spacing: Geometry.night.signGap

    Label {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.ceil(size * 1.36)
        verticalAlignment: Text.AlignVCenter
        text: title.tile.name
        bold: true
        size: title.tile.dense ? Geometry.night.nameDense : Geometry.night.name
        fontSizeMode: Text.Fit
        minimumPixelSize: Geometry.night.wordLeast
        wrapMode: Text.WordWrap
        elide: Text.ElideRight
        color: title.tile.pen
        Accessible.ignored: true
    }

    StatusMark {
        visible: title.marked
        status: "out_of_order"
        size: title.tile.dense ? Geometry.night.signDense : Geometry.night.sign
        color: title.tile.pen
        cut: title.tile.lit ? Theme.signal : Theme.ground
    }
}
