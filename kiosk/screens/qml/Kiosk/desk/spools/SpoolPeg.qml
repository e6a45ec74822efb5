import QtQuick
import QtQuick.Layouts
import Kiosk

// A spool that stands on a rail: its disc, the tag of the printer on which it is, its name, what is left. With the key
// "new" an empty place for a spool that is not in the list yet.
// Triggers: as every Target.
// Properties: those of a row of spools; `railGap`, to the next peg, which the rail bridges.
Target {
    id: peg

    required property string key
    required property string number
    required property string name
    required property string detail
    required property string swatch
    required property real wound
    required property string tag
    required property bool low
    required property bool chosen
    property real railGap: 0
    readonly property bool empty: key === "new"
    readonly property real discSize: Math.max(1, Math.min(width, height - topPadding - Geometry.desk.spoolName - Geometry.desk.spoolDetail))

    objectName: empty ? "spool.new" : "spool." + number
    label: [name, detail, low ? qsTr("little is left") : "", chosen ? qsTr("chosen") : ""].filter(part => part !== "").join(", ")
    topPadding: Geometry.space2
    ground: chosen ? Theme.wall : Theme.clear
    edgeWidth: chosen ? Geometry.strongEdge : 0
    edgeColor: Theme.ink

    contentItem: Item {
        SpoolDisc {
            id: disc

            anchors.horizontalCenter: parent.horizontalCenter
            size: peg.discSize
            swatch: peg.swatch
            wound: peg.wound
        }

        Icon {
            anchors.centerIn: disc
            visible: peg.empty
            name: "plus"
            size: peg.discSize * .34
            weight: size / 7
        }

        Rectangle {
            visible: peg.tag !== ""
            anchors.left: disc.right
            anchors.leftMargin: -width
            anchors.top: disc.top
            width: Geometry.desk.spoolTag
            height: width * 1.2
            color: peg.tag === "" ? Theme.clear : peg.tag
            border.width: Geometry.thinLine
            border.color: Theme.tagInk
        }

        Rectangle {
            id: rail

            anchors.top: disc.bottom
            width: parent.width + peg.railGap
            height: Geometry.strongEdge
            color: Theme.ink
        }

        Label {
            id: words

            anchors.top: rail.bottom
            anchors.topMargin: Geometry.space1
            anchors.horizontalCenter: parent.horizontalCenter
            width: parent.width - 2 * Geometry.space2
            height: Geometry.desk.spoolName
            horizontalAlignment: Text.AlignHCenter
            text: peg.name
            bold: true
            size: Theme.note
            wrapMode: Text.WordWrap
            maximumLineCount: 2
            fontSizeMode: Text.Fit
            minimumPixelSize: Geometry.panel.typeLeast
            Accessible.ignored: true
        }

        RowLayout {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.top: words.top
            anchors.topMargin: words.contentHeight
            spacing: Geometry.space1

            StatusMark {
                visible: peg.low
                status: "out_of_order"
                color: Theme.signal
                cut: Theme.signalInk
                size: Theme.note
            }

            Label {
                Layout.maximumWidth: peg.width - (peg.low ? Theme.note + Geometry.space1 : 0)
                text: peg.detail
                bold: peg.low
                size: Theme.note
                color: peg.low ? Theme.ink : Theme.ink2
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Geometry.panel.typeLeast
                Accessible.ignored: true
            }
        }
    }
}
