pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// The deadline of a measure as a day of choice. Triggers: a step as every Target moves it; the exit or Esc keeps it.
Page {
    id: page

    readonly property MapDeadlineViewModel deadline: shell.mapDeadline

    foot.languages: false
    foot.exitLabel: qsTr("Done")
    foot.exitSymbol: "check"
    ownExit: true
    onLeaving: deadline.goBack()

    ColumnLayout {
        x: Geometry.margin
        y: Geometry.pageTop
        width: page.contentWidth
        height: page.contentBottom - y
        spacing: Geometry.maturity.futureGap

        Label {
            Layout.fillWidth: true
            Layout.leftMargin: -Geometry.opticalInset
            text: qsTr("By when is it ready?")
            bold: true
            size: Geometry.maturity.typeTitle
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.body
            Accessible.role: Accessible.Heading
        }

        Label {
            objectName: "deadline.title"
            Layout.fillWidth: true
            text: page.deadline.title
            size: Theme.heading
            color: Theme.ink2
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Geometry.panel.typeLeast
        }

        Rectangle {
            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.preferredHeight: Geometry.rail
            color: Theme.ink
        }

        Label {
            objectName: "deadline.day"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: 0
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            text: page.deadline.day
            bold: true
            size: Geometry.maturity.typeDay
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.body
            Accessible.role: Accessible.AlertMessage // read out when it has moved
        }

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: false
            columns: 3
            columnSpacing: Geometry.gutter
            rowSpacing: Geometry.gutter
            uniformCellWidths: true

            Repeater {
                model: page.deadline.steps as RowModel

                PushButton {
                    required property string key
                    required property string words
                    required property bool later
                    required property int index

                    objectName: "deadline." + key
                    Layout.fillWidth: true
                    Layout.preferredHeight: Geometry.maturity.plan
                    symbol: later ? "plus" : "minus"
                    label: words
                    onTriggered: page.deadline.move(key)
                }
            }
        }
    }
}
