import QtQuick
import QtQuick.Layouts
import Kiosk

// Another open alarm. Triggers: as every Target.
// Properties: `words`; `detail`; `clock`, since when; `colour` of its printer, "" for none; `waits`, nobody has
// acknowledged it.
Target {
    id: row

    required property string words
    required property string detail
    required property string clock
    required property string colour
    required property bool waits

    label: [words, detail, clock].filter(part => part !== "").join(", ")
    leftPadding: Geometry.space6
    rightPadding: Geometry.space5
    contentItem: RowLayout {
        spacing: Geometry.space5

        StatusMark {
            status: row.waits ? "out_of_order" : "free"
            size: Geometry.staff.alarmRowMark
            color: row.waits ? Theme.signal : Theme.free
            cut: row.waits ? Theme.signalInk : Theme.sheet
        }

        Rectangle {
            visible: row.colour !== ""
            Layout.fillHeight: true
            Layout.topMargin: Geometry.space5
            Layout.bottomMargin: Geometry.space5
            Layout.preferredWidth: Geometry.staff.morningFlag
            color: row.colour || Theme.clear
            border.width: Theme.contrast ? Geometry.thinLine : 0
            border.color: Theme.edge
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Label {
                id: words

                Layout.fillWidth: true
                text: row.words
                bold: true
                size: Theme.lead
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.tiny
                lineHeight: .94
                Accessible.ignored: true
            }

            Label {
                visible: text !== "" && words.implicitHeight + implicitHeight <= row.availableHeight
                Layout.fillWidth: true
                text: row.detail
                size: Theme.note
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Geometry.panel.typeSmallest
                color: Theme.ink2
                Accessible.ignored: true
            }
        }

        Label {
            text: row.clock
            size: Theme.body
            color: Theme.ink2
            Accessible.ignored: true
        }

        Icon {
            name: "right"
            size: Geometry.staff.symbol
        }
    }
}
