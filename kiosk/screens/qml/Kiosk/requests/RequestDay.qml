pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// A day: its weekday, its number, and when the hub is open or why it can't be. Triggers: as every Target.
// Properties: those of the model's rows.
Target {
    id: day

    required property string weekday
    required property string number
    required property string words
    required property bool chosen
    required property bool canBeHad
    readonly property color pen: chosen ? Theme.darkInk : canBeHad ? Theme.ink : Theme.ink2
    readonly property bool low: height < Geometry.requests.typeDay * 2.6

    label: weekday + " " + number + ", " + words
    implicitWidth: Geometry.requests.colourLeast
    implicitHeight: Geometry.touchLeast
    ground: chosen ? Theme.ink : canBeHad ? Theme.sheet : Theme.ground
    edgeColor: canBeHad ? Theme.edge : Theme.hair
    Accessible.role: Accessible.RadioButton
    Accessible.checked: chosen

    component Words: Label {
        width: day.width - 2 * Geometry.space3
        x: Geometry.space3
        color: day.pen
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Geometry.panel.typeSmallest
        Accessible.ignored: true
    }

    Words {
        id: name

        y: Geometry.space2
        text: day.low ? day.weekday + " " + day.number : day.weekday
        bold: day.low && day.canBeHad
        size: Geometry.requests.typeWeekday
    }

    Words {
        visible: !day.low
        y: name.y + name.height
        text: day.number
        bold: day.canBeHad
        size: Geometry.requests.typeDay
    }

    Words {
        y: day.height - height - Geometry.space2
        text: day.words
        size: Theme.tile
        wrapMode: Text.Wrap
        maximumLineCount: 2
    }
}
