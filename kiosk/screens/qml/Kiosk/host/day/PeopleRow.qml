pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// How many people, as a row of busts and in words; more than a few become the ticks of a rule. Not a control.
// Properties: `count`; `words`; `known`, they have a pass and are filled.
RowLayout {
    id: people

    required property int count
    required property string words
    required property bool known
    readonly property int most: Math.max(0, Math.floor((width - label.implicitWidth - spacing) / (Geometry.staff.bust + Geometry.staff.bustGap)))

    spacing: Geometry.staff.bustGap

    Repeater {
        model: people.count <= Math.min(6, people.most) ? people.count : 0

        Silhouette {
            kind: "bust"
            size: Geometry.staff.bust
            look: people.known ? Silhouette.Filled : Silhouette.Outline
            weight: Geometry.strongEdge
        }
    }

    Ruler {
        visible: people.count > Math.min(6, people.most)
        Layout.preferredWidth: Geometry.staff.bust * 3.4
        Layout.preferredHeight: Geometry.staff.bust * .6
        to: 10 * Math.ceil(people.count / 10)
        minor: to
        half: 5
        major: 10
        value: people.count
    }

    Label {
        id: label

        Layout.leftMargin: Geometry.staff.bustGap
        Layout.fillWidth: true
        text: people.words
        bold: true
        size: Geometry.staff.typeInside
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Geometry.panel.typeLeast
    }
}
