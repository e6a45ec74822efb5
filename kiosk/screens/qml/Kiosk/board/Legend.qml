pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// What the marks mean: shape, word and colour of each status. Not a control.
RowLayout {
    id: legend

    required property RowModel marks

    spacing: Geometry.board.legendGap

    Repeater {
        model: legend.marks

        RowLayout {
            id: entry

            required property string key
            required property string word

            spacing: Geometry.board.legendMarkGap

            StatusMark {
                status: entry.key
                size: Geometry.board.legendMark
            }

            Label {
                text: entry.word
                size: Theme.note
                bold: true
                color: Theme.ofStatus(entry.key)
            }
        }
    }
}
