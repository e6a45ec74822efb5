import QtQuick
import Kiosk

// What a camera saw, with its age on a plate; an old picture is dim, and its plate says so. Whole, at the top of its
// place, or `filling` it. Without its `plate` the age stands somewhere else. `dark` and `light`: in the shades between
// two colours. A picture, not a control.
Item {
    id: c

    required property string source
    required property string age
    required property bool old
    property bool filling: false
    property bool plate: true
    property color dark: Theme.clear
    property color light: Theme.clear
    readonly property string shades: dark === Theme.clear ? "" : "/" + String(dark).slice(-6) + "/" + String(light).slice(-6)
    readonly property real ratio: picture.implicitWidth > 1 ? picture.implicitHeight / picture.implicitWidth : .75
    readonly property real shownW: filling ? width : Math.min(width, height / ratio)
    readonly property real shownH: filling ? height : shownW * ratio

    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Picture of the bed, %1").arg(age)

    Image {
        id: picture

        x: (c.width - width) / 2
        width: c.shownW
        height: c.shownH
        source: c.source === "" ? "" : c.source + c.shades
        fillMode: Image.PreserveAspectCrop
        cache: false
        opacity: c.old ? .35 : 1
    }

    Rectangle {
        visible: c.plate
        x: picture.x
        y: picture.height - height
        width: Math.min(words.x + words.implicitWidth + Geometry.px(1.4), picture.width)
        height: Geometry.px(Theme.small ? 4.6 : 5.4)
        color: Theme.sheet

        StatusMark {
            id: mark

            x: Geometry.px(1)
            status: c.old ? "no_contact" : "in_use"
            size: Geometry.px(Theme.small ? 2.8 : 3.2)
            color: Theme.ink2
            anchors.verticalCenter: parent.verticalCenter
        }

        Label {
            id: words

            x: mark.x + mark.width + Geometry.px(.8)
            width: parent.width - x
            text: c.old && !c.filling ? qsTr("old picture, %1").arg(c.age) : c.age
            bold: c.old
            size: Theme.small ? Geometry.px(2.95) : Theme.tiny
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Geometry.px(2.2)
            color: c.old ? Theme.ink : Theme.ink2
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
    }
}
