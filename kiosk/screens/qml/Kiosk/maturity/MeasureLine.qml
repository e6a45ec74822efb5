import QtQuick
import QtQuick.Layouts
import Kiosk

// A measure of a company's plan: what, who and until when; its state at the right is pressed to go on to the next one.
// Properties: those of the model's rows. Triggers: the measure as every Target emits `chosen`, its state `advanced`.
RowLayout {
    id: line

    required property string title
    required property string about
    required property string status
    required property string words
    required property string nextWords
    required property bool late

    signal advanced
    signal chosen

    spacing: Geometry.gutter

    MeasureTile {
        objectName: "measure.change." + line.title
        Layout.fillWidth: true
        Layout.fillHeight: true
        title: line.title
        about: line.about
        symbol: "pencil"
        late: line.late
        label: qsTr("Change: %1").arg([line.title, line.about, line.words].join(", "))
        onTriggered: line.chosen()
    }

    Target {
        id: target

        objectName: "measure." + line.title
        Layout.preferredWidth: Geometry.maturity.measureState
        Layout.fillHeight: true
        leftPadding: Geometry.space4
        rightPadding: Geometry.space3
        label: qsTr("%1: %2, next %3").arg(line.title).arg(line.words).arg(line.nextWords)
        contentItem: RowLayout {
            spacing: Geometry.space4

            StatusMark {
                visible: line.status !== ""
                status: line.status
                size: Geometry.controls.statusMark
                cut: Theme.sheet
            }

            Rectangle { // outlined: it is only promised
                visible: line.status === ""
                Layout.preferredWidth: Geometry.controls.statusMark
                Layout.preferredHeight: Geometry.controls.statusMark
                radius: width / 2
                color: Theme.clear
                border.width: Geometry.edge
                border.color: Theme.edge
            }

            Label {
                Layout.fillWidth: true
                Layout.maximumHeight: target.availableHeight
                text: line.words
                bold: true
                size: Theme.aside
                wrapMode: Text.WordWrap
                fontSizeMode: Text.Fit
                minimumPixelSize: Geometry.panel.typeLeast
                Accessible.ignored: true
            }
        }
        onTriggered: line.advanced()
    }
}
