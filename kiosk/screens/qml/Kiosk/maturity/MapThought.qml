import QtQuick
import QtQuick.Layouts
import Kiosk

// A thought of the future map in its words; pressed, it is changed. Properties: `words`; `number`, from 1; `docked`, in
// low reach the number alone stands on it: the words are above. Triggers: as every Target.
Target {
    id: thought

    required property string words
    required property int number
    property bool docked: false

    label: qsTr("Change: %1").arg(words)
    leftPadding: Geometry.space5
    rightPadding: Geometry.space4
    implicitWidth: Geometry.maturity.timeLeast
    contentItem: RowLayout {
        spacing: Geometry.space4

        Label {
            Layout.fillWidth: true
            Layout.fillHeight: true
            verticalAlignment: Text.AlignVCenter
            text: thought.docked ? qsTr("Change %1").arg(thought.number) : thought.words
            bold: true
            size: Geometry.maturity.typeMeasure
            wrapMode: Text.Wrap
            fontSizeMode: Text.Fit
            minimumPixelSize: Geometry.panel.typeLeast
            Accessible.ignored: true
        }

        Icon {
            name: "pencil"
            color: Theme.ink2
            size: Geometry.controls.footIcon
            weight: Math.max(2, size / 11)
        }
    }
}
