pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// One printer's night: its colour and name, the strip, the result and the grams. A reading, not a control.
// Properties: `name`; `colour`; `segments`, see the view model; `status`, a shape of StatusMark, "" for none; `result`;
// `amount`; `spoken`, all of it in words; `stripX`, `stripWidth`, where the strip is.
Item {
    id: row

    required property string name
    required property string colour
    required property var segments
    required property string status
    required property string result
    required property string amount
    required property string spoken
    required property real stripX
    required property real stripWidth

    Accessible.role: Accessible.StaticText
    Accessible.name: spoken

    Rectangle {
        width: Geometry.staff.morningFlag
        height: parent.height
        color: row.colour || Theme.clear
        border.width: Theme.contrast ? Geometry.thinLine : 0
        border.color: Theme.edge
    }

    Label {
        x: Geometry.staff.morningFlag + Geometry.staff.near
        width: row.stripX - x - Geometry.space2
        anchors.verticalCenter: parent.verticalCenter
        text: row.name
        bold: true
        size: Theme.aside
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Geometry.panel.typeSmallest
        Accessible.ignored: true
    }

    Repeater {
        model: row.segments

        StripSegment {
            x: row.stripX + Math.round(modelData.begin * row.stripWidth)
            width: row.stripX + Math.round(modelData.end * row.stripWidth) - x
            height: row.height
        }
    }

    Item {
        x: row.width - Geometry.staff.stripResult
        width: Geometry.staff.stripResult
        height: row.height

        StatusMark {
            id: mark

            visible: row.status !== ""
            status: row.status
            color: row.status === "free" ? Theme.free : row.status === "stop" ? Theme.broken : Theme.ink
            size: Geometry.staff.stripMark
            anchors.verticalCenter: parent.verticalCenter
        }

        Label {
            id: result

            x: mark.visible ? mark.width + Geometry.staff.stripMarkGap : 0
            width: (Geometry.staff.stripStacked ? parent.width : amount.x - Geometry.space2) - x
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: Geometry.staff.stripStacked && row.amount !== "" ? -height / 2 : 0
            text: row.result
            bold: mark.visible
            size: Geometry.staff.typeResult
            wrapMode: Text.WordWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Geometry.panel.typeLeast
            lineHeight: .86
            verticalAlignment: Text.AlignVCenter // it is lower than its place where the type shrinks to one line
            color: mark.visible ? Theme.ink : Theme.ink2
            Accessible.ignored: true
        }

        Label {
            id: amount

            x: Geometry.staff.stripStacked ? result.x : parent.width - width
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: Geometry.staff.stripStacked ? height / 2 : 0
            text: row.amount
            bold: true
            size: Geometry.staff.typeResult
            Accessible.ignored: true
        }

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.hair
        }
    }
}
