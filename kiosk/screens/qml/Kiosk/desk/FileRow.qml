import QtQuick
import QtQuick.Layouts
import Kiosk

// A print file as a row: its name and size, below them where it lies and how old it is.
// Properties: `name`, `bytes` (its size in words), `place`, `age`. Triggers: as every Target.
Target {
    id: row

    required property string name
    required property string bytes
    required property string place
    required property string age

    label: [name, bytes, place, age].join(", ")
    leftPadding: Geometry.space5
    rightPadding: Geometry.space5
    contentItem: RowLayout {
        spacing: Geometry.space5

        Icon {
            name: "file"
            size: Geometry.staff.symbolLarge
        }

        GridLayout {
            Layout.fillWidth: true
            columns: 2
            columnSpacing: Geometry.space4
            rowSpacing: 0

            Label {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignBaseline
                text: row.name
                bold: true
                size: Theme.heading
                elide: Text.ElideMiddle
                Accessible.ignored: true
            }

            Label {
                Layout.alignment: Qt.AlignBaseline
                text: row.bytes
                size: Theme.tile
                Accessible.ignored: true
            }

            Label {
                Layout.columnSpan: 2
                Layout.fillWidth: true
                text: row.place + ", " + row.age
                size: Theme.tile
                color: Theme.ink2
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
    }
}
