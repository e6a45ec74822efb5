import QtQuick
import QtQuick.Layouts
import Kiosk

// How old a NightTile's reading is, and, where the picture is too small for its plate, how old the picture is.
// Not a control.
RowLayout {
    id: age

    required property NightTile tile

    spacing: Geometry.space2

    StatusMark {
        status: age.tile.ageOld ? "no_contact" : "in_use"
        size: Geometry.night.ageMark
        color: age.tile.pen
    }

    Label {
        Layout.fillWidth: true
        text: age.tile.age
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Geometry.panel.typeLeast
        bold: age.tile.ageOld
        size: age.tile.ageOld && !age.tile.dense ? Geometry.night.oldAge : Geometry.panel.typeTile
        color: age.tile.pen
        Accessible.ignored: true
    }

    Label {
        visible: age.tile.seen && age.tile.dense
        text: qsTr("picture %1").arg(age.tile.cameraAgeShort)
        bold: age.tile.cameraOld
        size: Geometry.panel.typeTile
        color: age.tile.cameraOld ? Theme.ink : age.tile.pen
        Accessible.ignored: true
    }
}
