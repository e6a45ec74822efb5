import QtQuick
import QtQuick.Layouts
import Kiosk

// What is free by kind, how many people are inside, and the day on its rule.
// Triggers: each kind's tile opens the board, unless all of it is only a `reading`.
// Properties: `reading`, nothing to press; `withDay`, the day is shown; `strip`, there is less room because of the strip.
ColumnLayout {
    id: free

    required property Shell shell
    property bool reading: false
    property bool withDay: true
    property bool strip: false

    spacing: Geometry.door.kindsGap

    RowLayout {
        spacing: Geometry.door.insideGap

        Label {
            text: qsTr("Free now")
            bold: true
            size: Theme.heading
        }

        Icon {
            visible: !free.reading
            name: "right"
            size: Theme.heading * .95
        }

        Label {
            visible: free.shell.startPage.freeOfCharge && !Panel.largeText
            Layout.leftMargin: Geometry.space5
            Layout.fillWidth: true
            text: qsTr("Free of charge")
            size: Theme.note
        }

        Item {
            Layout.fillWidth: true
        }

        InsideNow {
            startPage: free.shell.startPage
        }
    }

    KindGrid {
        Layout.fillWidth: true
        shell: free.shell
        reading: free.reading
        tileHeight: free.strip ? Geometry.door.kindStrip : Geometry.door.kind
    }

    DayRule {
        objectName: "day"
        Layout.fillWidth: true
        Layout.topMargin: free.strip ? Geometry.door.dayGapStrip : Geometry.door.dayGap
        visible: free.withDay && !(free.strip && Geometry.door.stripForDay) && free.shell.startPage.toH > free.shell.startPage.fromH
        startPage: free.shell.startPage
    }

    Label {
        objectName: "start.next"
        visible: free.withDay && free.strip && !Panel.largeText && Geometry.door.stripForDay && text !== ""
        Layout.topMargin: Geometry.space2
        text: free.shell.startPage.next
        bold: true
        size: Theme.aside
    }
}
