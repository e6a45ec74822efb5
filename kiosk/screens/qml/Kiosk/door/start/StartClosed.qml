pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// The start page while the hub is closed (T8): when it opens next, large; its week; the rule of that day; both ways in,
// unlit and equal, for who comes to an evening event.
// Triggers: those of a PushButton, QuietPass none.
Item {
    id: closed

    required property Shell shell
    readonly property StartViewModel startPage: shell.startPage
    readonly property bool large: Theme.large
    readonly property real hourBase: shutter.height - (large ? Geometry.door.blockPadding : Geometry.door.shutterBaseline) // of the hour
    readonly property real words: shutter.width - 2 * Geometry.door.blockPadding - (large ? 0 : Geometry.door.shutterAside)

    Rectangle {
        id: shutter

        objectName: "start.shutter"
        x: Geometry.margin
        width: parent.width - 2 * x
        height: closed.large ? Geometry.door.shutterLarge : Geometry.door.shutter
        radius: Geometry.radius
        color: Theme.ink

        Label {
            id: opens

            objectName: "start.opens"
            x: Geometry.door.blockPadding
            y: Geometry.door.shutterTop
            width: closed.words
            text: closed.startPage.opens
            size: Theme.grown(Geometry.door.shutterDay)
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Geometry.panel.typeLead
            color: Theme.darkInk
        }

        Label {
            objectName: "start.opensAt"
            x: opens.x - Geometry.opticalInset
            y: closed.hourBase - baselineOffset
            width: closed.words
            text: closed.startPage.opensAt
            bold: true
            size: closed.large ? Geometry.door.shutterHourLarge : Geometry.door.shutterHour
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.title
            color: Theme.darkInk
        }

        WeekHours {
            visible: !closed.large
            anchors.right: parent.right
            anchors.rightMargin: Geometry.door.blockPadding
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Geometry.door.weekBottom
            width: Geometry.door.week
            week: closed.startPage.week
        }
    }

    ColumnLayout {
        anchors.top: shutter.bottom
        anchors.topMargin: Geometry.door.closedDayGap
        x: Geometry.margin
        width: parent.width - 2 * x
        spacing: Geometry.door.kindsGap

        GridLayout {
            columns: Geometry.door.closedDayColumns
            columnSpacing: Geometry.space7
            rowSpacing: 0

            Label {
                objectName: "start.nextDay"
                visible: text !== "" && !closed.large
                text: closed.startPage.nextDay
                bold: true
                size: Theme.heading
            }

            Label {
                objectName: "start.closedWhy"
                visible: text !== ""
                Layout.fillWidth: true
                horizontalAlignment: closed.large || Geometry.door.closedDayColumns === 1 ? Text.AlignLeft : Text.AlignRight
                text: closed.startPage.closedWhy !== "" ? closed.startPage.closedWhy : closed.startPage.freeOfCharge && !closed.large ? qsTr("Everything is free of charge.") : ""
                size: closed.large ? Theme.title : Theme.aside
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.note
            }
        }

        DayRule {
            objectName: "day"
            Layout.fillWidth: true
            emptyWords: qsTr("Nothing on the programme that day.")
            visible: !closed.large && closed.startPage.toH > closed.startPage.fromH
            startPage: closed.startPage
        }
    }

    StartClosedWays {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        shell: closed.shell
    }
}
