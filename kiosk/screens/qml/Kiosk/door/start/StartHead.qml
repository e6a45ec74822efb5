import QtQuick
import QtQuick.Layouts
import Kiosk

// The head of the start page: greeting and clock, with the hub's name and today's hours beside the clock, or below where
// the panel is upright or text is large. Not a control.
ColumnLayout {
    id: head

    required property Shell shell
    readonly property bool beside: Geometry.door.headBeside && !Theme.large

    spacing: 0

    RowLayout {
        spacing: Geometry.space6

        Label {
            id: hello

            Layout.fillWidth: true
            Layout.leftMargin: -Geometry.opticalInset
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.title
            text: head.shell.startPage.greeting
            bold: true
            size: Theme.display
        }

        ColumnLayout {
            visible: head.beside
            Layout.alignment: Qt.AlignBottom
            Layout.bottomMargin: Geometry.door.headRise
            spacing: 0

            Label {
                Layout.alignment: Qt.AlignRight
                text: head.shell.hubName
                bold: true
                size: Theme.note
            }

            Label {
                Layout.alignment: Qt.AlignRight
                text: head.shell.startPage.hours
                size: Theme.note
            }
        }

        Label {
            Layout.alignment: Qt.AlignBaseline
            text: head.shell.startPage.clock
            bold: true
            size: Theme.display
        }
    }

    RowLayout {
        visible: !head.beside

        Label {
            Layout.fillWidth: true
            visible: !Theme.large
            text: head.shell.hubName
            bold: true
        }

        Label {
            text: head.shell.startPage.hours
            size: Theme.grown(Theme.body)
        }
    }
}
