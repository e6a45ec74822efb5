pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// Everything that is stored, one row a kind: what it is, its words, and a rule cut to how long it stays.
// Not a control. Properties: `ownData`, the view model; `wide`, the rows have the whole width of the page.
ColumnLayout {
    id: rows

    required property OwnDataViewModel ownData
    property bool wide: false
    readonly property real nameWidth: Theme.body * Geometry.door.ownName
    readonly property real wordsWidth: Theme.body * (wide ? Geometry.door.ownWordsWide : Geometry.door.ownWords)
    readonly property real ruleX: nameWidth + wordsWidth
    readonly property real rowHeight: list.height / Math.max(Geometry.door.ownRows, rows.ownData.rows.count)
    readonly property bool compact: rowHeight < Geometry.door.ownTwoLines
    readonly property real ruleWidth: (width - ruleX) * (compact ? Geometry.door.ownCompactRule : 1)

    component ScaleMark: Label {
        color: Theme.ink2
        size: Theme.note
    }

    spacing: 0

    Item {
        Layout.fillWidth: true
        implicitHeight: stored.implicitHeight + Geometry.space2

        ScaleMark {
            id: stored

            text: qsTr("Stored")
        }

        ScaleMark {
            id: now

            x: rows.ruleX
            visible: x + width + Geometry.space3 < last.x
            text: rows.ownData.scale[0]
        }

        ScaleMark {
            x: rows.ruleX + (rows.ruleWidth - width) / 2
            visible: x + width + Geometry.space3 < last.x && now.x + now.width + Geometry.space3 < x
            text: rows.ownData.scale[1]
        }

        ScaleMark {
            id: last

            x: rows.ruleX + rows.ruleWidth - width
            text: rows.ownData.scale[2]
        }
    }

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: Geometry.rail
        color: Theme.ink
    }

    Item {
        id: list

        Layout.fillWidth: true
        Layout.fillHeight: true

        Repeater {
            model: rows.ownData.rows

            DataRow {
                y: index * rows.rowHeight
                width: list.width
                height: rows.rowHeight
                rows: rows
            }
        }
    }

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: Geometry.rail
        color: Theme.ink
    }
}
