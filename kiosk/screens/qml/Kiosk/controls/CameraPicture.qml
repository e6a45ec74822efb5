import QtQuick
import QtQuick.Layouts
import Kiosk

// What a camera saw, with its age on a plate; an old picture is dim, and its plate says so. Not a control.
// Properties: `source`; `age`, in words; `old`; `filling`, its whole area, else as large as fits, at the top; `plate`,
// whether the age is shown; `dark`, `light`, drawn in the shades between these two colours.
Item {
    id: camera

    required property string source
    required property string age
    required property bool old
    property bool filling: false
    property bool plate: true
    property color dark: Theme.clear
    property color light: Theme.clear
    readonly property string shades: dark === Theme.clear ? "" : "/" + String(dark).slice(-6) + "/" + String(light).slice(-6)
    readonly property real ratio: picture.implicitWidth > 1 ? picture.implicitHeight / picture.implicitWidth : .75
    readonly property real shownWidth: filling ? width : Math.min(width, height / ratio)
    readonly property real shownHeight: filling ? height : shownWidth * ratio

    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Picture of the bed, %1").arg(age)

    Image {
        id: picture

        anchors.horizontalCenter: parent.horizontalCenter
        width: camera.shownWidth
        height: camera.shownHeight
        source: camera.source === "" ? "" : camera.source + camera.shades
        fillMode: Image.PreserveAspectCrop
        cache: false
        opacity: camera.old ? .35 : 1
    }

    Rectangle {
        visible: camera.plate
        anchors.left: picture.left
        anchors.bottom: picture.bottom
        width: Math.min(words.implicitWidth + Geometry.controls.plateEnds, picture.width)
        height: Geometry.controls.plateHeight
        color: Theme.sheet

        RowLayout {
            id: words

            anchors.fill: parent
            anchors.leftMargin: Geometry.space2
            spacing: Geometry.controls.plateGap

            StatusMark {
                status: camera.old ? "no_contact" : "in_use"
                size: Geometry.controls.plateMark
                color: Theme.ink2
            }

            Label {
                Layout.fillWidth: true
                text: camera.old && !camera.filling ? qsTr("old picture, %1").arg(camera.age) : camera.age
                bold: camera.old
                size: Geometry.panel.typeTile
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Geometry.panel.typeSmallest
                color: camera.old ? Theme.ink : Theme.ink2
                Accessible.ignored: true
            }
        }
    }
}
