import QtQuick
import Kiosk

// One kind of stored thing: its name, its words, its rule, and when it goes. Not a control; a screen reader reads it as
// one sentence. Property: `rows`, the list that it is in; the others are roles of the model.
Item {
    id: row

    required property DataRows rows
    required property int index
    required property string key
    required property string name
    required property string words
    required property real months
    required property string goes
    readonly property bool deleting: rows.ownData.asks
    readonly property real besideRoom: width - rule.x - rule.cut - Geometry.space3
    readonly property int lines: height > 2.4 * Theme.note ? 2 : 1
    readonly property bool fitsBeside: besideRoom >= Geometry.door.ownBeside && besideRoom * lines > 1.2 * leastWidth
    readonly property real leastWidth: metrics.advanceWidth * Geometry.panel.typeLeast / Theme.note

    objectName: `own.${key}`
    Accessible.role: Accessible.StaticText
    Accessible.name: `${name}: ${words}. ${goes}`

    Label {
        width: row.rows.nameWidth - Geometry.space3
        height: parent.height
        verticalAlignment: Text.AlignVCenter
        text: row.name
        bold: true
        fontSizeMode: Text.Fit
        minimumPixelSize: Geometry.panel.typeLeast
        Accessible.ignored: true
    }

    Label {
        x: row.rows.nameWidth
        width: row.rows.wordsWidth - Geometry.gutter
        height: parent.height
        verticalAlignment: Text.AlignVCenter
        text: row.words
        wrapMode: Text.Wrap
        fontSizeMode: Text.Fit
        minimumPixelSize: Geometry.panel.typeLeast
        Accessible.ignored: true
    }

    DataRule {
        id: rule

        x: row.rows.ruleX
        y: (row.height - height - (below.visible ? below.height : 0)) / 2
        width: row.rows.ruleWidth
        height: Math.min(implicitHeight, row.height - Geometry.space3)
        months: row.months
        total: row.rows.ownData.months
        outlined: row.deleting
    }

    TextMetrics {
        id: metrics

        font.family: Theme.family
        font.pixelSize: Theme.note
        text: below.text
    }

    Label {
        id: below

        visible: !row.rows.compact
        x: rule.x
        y: rule.y + rule.height + Geometry.thinLine
        width: row.width - rule.x
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Geometry.panel.typeSmallest
        text: row.deleting ? qsTr("deleted now") : row.goes
        color: row.deleting ? Theme.broken : Theme.ink2
        size: Theme.note
        Accessible.ignored: true
    }

    Label {
        id: beside

        visible: row.rows.compact && row.fitsBeside
        x: rule.x + rule.cut + Geometry.space3
        width: row.besideRoom
        height: parent.height
        verticalAlignment: Text.AlignVCenter
        wrapMode: row.lines > 1 ? Text.Wrap : Text.NoWrap
        fontSizeMode: Text.Fit
        minimumPixelSize: Geometry.panel.typeLeast
        text: below.text
        color: below.color
        size: Theme.note
        Accessible.ignored: true
    }

    Rectangle {
        visible: row.index > 0
        width: parent.width
        height: 1
        color: Theme.hair
    }
}
