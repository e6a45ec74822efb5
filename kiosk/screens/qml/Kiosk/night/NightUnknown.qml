import QtQuick
import QtQuick.Layouts
import Kiosk

// One printer while the print room is silent: an edge only, that nothing is known, and dim what was seen last.
// Not a control. Properties: those of the model's rows; `dense`, the tile is low.
Rectangle {
    id: unknown

    required property string name
    required property string first
    required property string second
    required property string third
    required property string spokenText
    property bool dense: false

    readonly property int mark: dense ? Geometry.night.wordDense : Geometry.night.notKnown

    component Line: Label {
        Layout.fillWidth: true
        size: Geometry.night.lastSeen
        color: Theme.ink2
        wrapMode: Text.Wrap
        maximumLineCount: 2
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    radius: Geometry.radius
    color: Theme.clear
    border.width: Geometry.edge
    border.color: Theme.edge
    Accessible.role: Accessible.StaticText
    Accessible.name: spokenText

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Geometry.night.padding
        anchors.topMargin: Geometry.night.padding * .5
        spacing: 0

        Line {
            Layout.preferredHeight: Math.ceil(size * 1.36)
            text: unknown.name
            bold: true
            size: unknown.dense ? Geometry.night.nameDense : Geometry.night.name
            fontSizeMode: Text.Fit
            minimumPixelSize: Geometry.night.wordLeast
        }

        Item {
            Layout.fillHeight: true
        }

        RowLayout {
            spacing: Geometry.space3

            StatusMark {
                status: "no_contact"
                color: Theme.ink2
                size: unknown.mark
            }

            Line {
                text: unknown.first
                bold: true
                size: unknown.mark
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Geometry.night.wordLeast
                maximumLineCount: 1
            }
        }

        Item {
            Layout.fillHeight: true
        }

        Line {
            text: unknown.second
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Geometry.night.wordLeast
            maximumLineCount: 1
        }

        Line {
            text: unknown.third
        }
    }
}
