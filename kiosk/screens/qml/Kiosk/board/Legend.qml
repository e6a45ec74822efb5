import QtQuick
import Kiosk

// What the marks mean: shape, word and colour of each status. Not a control.
Row {
    id: legend

    required property RowModel marks

    spacing: Geometry.px(Theme.small ? 3 : Theme.tall ? 4.4 : 5)

    Repeater {
        model: legend.marks

        Row {
            id: entry

            required property string key
            required property string word

            spacing: Geometry.px(1.2)

            StatusMark {
                status: entry.key
                size: Geometry.px(Theme.small ? 3.2 : 4)
                anchors.verticalCenter: parent.verticalCenter
            }

            Label {
                text: entry.word
                size: Theme.note
                bold: true
                color: Theme.ofStatus(entry.key)
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
}
