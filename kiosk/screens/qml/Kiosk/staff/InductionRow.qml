import QtQuick
import QtQuick.Layouts
import Kiosk

// An induction of the pass that was shown: filled in ink while it is valid; a press gives it, or takes it back.
// Triggers: as every Target. Properties: `words`; `detail`, until when; `valid`.
Target {
    id: row

    required property string words
    required property string detail
    required property bool valid
    readonly property color pen: valid ? Theme.darkInk : Theme.ink

    label: [words, detail, act.text].join(", ")
    leftPadding: Geometry.space6
    rightPadding: Geometry.space5
    ring: valid ? Theme.signal : Theme.ink
    ground: valid ? Theme.ink : Theme.sheet
    edgeWidth: valid ? 0 : Geometry.edge
    contentItem: RowLayout {
        spacing: Geometry.space5

        Icon {
            name: row.valid ? "check" : "lock"
            size: Geometry.staff.symbolLarge
            color: row.pen
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: row.words
                bold: true
                size: Theme.lead
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.note
                color: row.pen
                Accessible.ignored: true
            }

            Label {
                Layout.fillWidth: true
                text: row.detail
                size: Theme.note
                color: row.pen
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }

        Label {
            id: act

            text: row.valid ? qsTr("Take back") : qsTr("Give")
            bold: true
            size: Theme.body
            color: row.pen
            Accessible.ignored: true
        }
    }
}
