pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The night of each printer as a strip, all on one rule, with the numbers of the alarms. A reading, not a control.
// Properties: `morning`, the view model.
Item {
    id: night

    required property MorningViewModel morning
    readonly property real stripX: Geometry.staff.stripName
    readonly property real stripWidth: width - stripX - Geometry.staff.stripResult - Geometry.staff.stripGap
    readonly property real rowsTop: rail.y + rail.height + Geometry.staff.stripTop
    readonly property real pitch: Math.min(Geometry.staff.stripPitch, (height - rowsTop) / Math.max(1, rows.count))
    readonly property real stripHeight: pitch - Geometry.staff.stripSpace

    Label {
        anchors.bottom: rail.top
        anchors.bottomMargin: Geometry.space1
        width: night.stripX - Geometry.space2
        text: qsTr("Night")
        bold: true
        size: Theme.aside
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.tiny
        Accessible.role: Accessible.Heading
    }

    NightHours {
        id: hours

        x: night.stripX
        width: night.stripWidth
        morning: night.morning
    }

    Label {
        readonly property real room: Geometry.staff.stripResult + Geometry.staff.stripGap - Geometry.space2

        anchors.right: parent.right
        anchors.bottom: rail.top
        anchors.bottomMargin: Geometry.space1
        text: whole.width <= room ? night.morning.total : night.morning.totalBrief
        size: Theme.tiny
        color: Theme.ink2

        TextMetrics {
            id: whole

            font.family: Theme.family
            font.pixelSize: Theme.tiny
            text: night.morning.total
        }
    }

    Rectangle {
        id: rail

        y: hours.height
        width: parent.width
        height: Geometry.rail
        color: Theme.ink
    }

    Label {
        visible: rows.count === 0
        y: night.rowsTop + Geometry.space4
        text: qsTr("This hub has no printers yet.")
        size: Theme.aside
        color: Theme.ink2
    }

    Repeater {
        id: rows

        model: night.morning.strips

        NightStrip {
            required property int index

            objectName: "strip." + name
            y: night.rowsTop + index * night.pitch
            width: night.width
            height: night.stripHeight
            stripX: night.stripX
            stripWidth: night.stripWidth
        }
    }

    Rectangle {
        visible: night.morning.nowShare < .99
        x: night.stripX + Math.round(night.morning.nowShare * night.stripWidth) - width / 2
        y: rail.y - Geometry.space4
        width: Geometry.staff.now
        height: Geometry.space4 + night.pitch * rows.count
        color: Theme.signal
    }

    Repeater {
        model: night.morning.alarms

        NumberDisc {
            required property real at
            required property int strip

            visible: at >= 0 && strip > -2
            x: Math.round(night.stripX + at * night.stripWidth - width / 2)
            y: strip < 0 ? rail.y + (rail.height - height) / 2 : night.rowsTop + strip * night.pitch + (night.stripHeight - height) / 2
        }
    }
}
