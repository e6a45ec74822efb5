import QtQuick
import QtQuick.Layouts
import Kiosk

// A second scan: leaving is offered, never demanded.
// Triggers: each button as every Target; those of Page.
Page {
    id: page

    readonly property CheckInViewModel checkIn: shell.checkIn
    readonly property OwnRequestsViewModel own: shell.ownRequests
    readonly property bool upright: Geometry.door.farewellColumns === 1 // the dial beside the second line
    readonly property string question: checkIn.nickname ? qsTr("Are you leaving, %1?").arg(checkIn.nickname) : qsTr("Are you leaving?")

    foot.main: true
    onLeaving: checkIn.stay()

    GridLayout {
        x: Geometry.margin
        y: Geometry.door.farewellTop
        width: page.contentWidth
        columns: 2
        columnSpacing: Geometry.gutter
        rowSpacing: Geometry.space4

        Label {
            objectName: "farewell.title"
            Layout.columnSpan: page.upright ? 2 : 1
            Layout.fillWidth: true
            Layout.topMargin: Geometry.door.farewellTitleDrop
            Layout.leftMargin: -Geometry.opticalInset
            wrapMode: Text.Wrap
            text: page.question
            bold: true
            size: Geometry.door.farewellType
            lineHeight: .9
        }

        RowLayout {
            Layout.row: 1
            Layout.column: 0
            Layout.alignment: Qt.AlignTop
            Layout.fillHeight: false
            spacing: Geometry.gutter

            Label {
                Layout.fillWidth: !request.visible
                wrapMode: Text.Wrap
                text: qsTr("You may also just stay.")
                size: Theme.grown(Theme.lead)
            }

            PushButton {
                id: request

                objectName: "farewell.request"
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth
                visible: page.own.offered || page.own.count > 0
                size: Theme.grown(Theme.label)
                symbol: Panel.largeText ? "" : "file"
                label: page.own.count > 0 ? (page.own.line + " " + page.own.more).trim() : qsTr("Ask for a print")
                caption: Theme.large ? (page.own.brief || qsTr("Print")) : label
                onTriggered: page.own.open()
            }

            Item {
                visible: request.visible
                Layout.fillWidth: true
            }
        }

        Dial {
            id: dial

            Layout.row: page.upright ? 1 : 0
            Layout.column: 1
            Layout.rowSpan: page.upright ? 1 : 2
            Layout.alignment: Qt.AlignTop | Qt.AlignRight
            size: Geometry.door.greetingDial
            value: page.shell.remainingFraction
            thick: Geometry.door.greetingTick
            len: .13
            on: Theme.ink

            Icon {
                name: "leave"
                anchors.centerIn: parent
                size: dial.size * .44
                weight: Geometry.door.farewellIcon
            }
        }
    }

    GridLayout {
        x: Geometry.margin
        y: Theme.large ? page.contentBottom - height : Geometry.door.farewellButtonsTop
        width: page.contentWidth
        columns: Geometry.door.farewellColumns
        columnSpacing: Geometry.gutter
        rowSpacing: Geometry.gutter
        uniformCellWidths: true

        PushButton {
            objectName: "farewell.leave"
            Layout.fillWidth: true
            Layout.preferredHeight: Geometry.door.farewellButton
            kind: PushButton.Primary
            size: Theme.grown(Theme.title)
            symbol: "leave"
            label: qsTr("I am leaving")
            onTriggered: page.checkIn.leave()
        }

        PushButton {
            objectName: "farewell.stay"
            Layout.fillWidth: true
            Layout.preferredHeight: Geometry.door.farewellButton
            size: Theme.grown(Theme.title)
            symbol: "check"
            label: qsTr("I am staying")
            onTriggered: page.checkIn.stay()
        }
    }
}
