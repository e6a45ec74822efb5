import QtQuick
import QtQuick.Layouts
import Kiosk

// A measure of a company's plan: what, who and until when; its state at the right is pressed to go on to the next one.
// Properties: those of the model's rows. Triggers: the state as every Target emits `advanced`.
RowLayout {
    id: line

    required property string title
    required property string about
    required property string status
    required property string words
    required property string nextWords
    required property bool late

    signal advanced

    spacing: Geometry.gutter

    Rectangle {
        Layout.fillWidth: true
        Layout.fillHeight: true
        radius: Geometry.radius
        color: Theme.sheet
        border.width: line.late ? Geometry.stateEdge : Geometry.edge
        border.color: line.late ? Theme.broken : Theme.edge
        Accessible.role: Accessible.StaticText
        Accessible.name: [line.title, line.about, line.words].join(", ")

        ColumnLayout {
            anchors.fill: parent
            anchors.leftMargin: Geometry.space5
            anchors.rightMargin: Geometry.space4
            spacing: 0

            Label {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignBottom
                text: line.title
                bold: true
                size: Geometry.maturity.typeMeasure
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Geometry.panel.typeLeast
                Accessible.ignored: true
            }

            Label {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                text: line.about
                size: Theme.note
                color: Theme.ink2
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Geometry.panel.typeLeast
                Accessible.ignored: true
            }
        }
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
