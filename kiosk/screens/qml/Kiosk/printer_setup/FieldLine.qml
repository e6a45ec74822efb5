import QtQuick
import QtQuick.Layouts
import Kiosk

// An answer that a press leads to change: what it is about, the answer, and a flag where the answer is a colour.
// Properties: `about`; `answer`; `flag`, a colour, "" for none. Triggers: as every Target.
Target {
    id: field

    required property string about
    required property string answer
    property string flag: ""

    label: about + ": " + answer
    leftPadding: Geometry.space5
    rightPadding: Geometry.space4
    contentItem: RowLayout {
        spacing: Geometry.printerSetup.flagGap

        Flag {
            Layout.preferredWidth: Geometry.printerSetup.fieldFlag
            colour: field.flag
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: field.about
                size: Theme.tile
                color: Theme.ink2
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            Label {
                Layout.fillWidth: true
                text: field.answer
                bold: true
                size: Theme.heading
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Geometry.panel.typeLeast
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }

        Icon {
            name: "right"
            size: Geometry.staff.symbol
        }
    }
}
