pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// One peg on the wall. Solid block + filled silhouette = free; wall tone + outline = away. Opens the tool's page.
// Triggers: as every Target.
Target {
    id: t

    required property string kind
    required property string name
    required property string status
    required property string word
    required property string first
    required property string second
    required property real fraction
    required property string colour
    readonly property bool isFree: status === "free"
    readonly property bool broken: status === "out_of_order"
    readonly property bool away: broken || status === "no_contact"
    readonly property color fill: isFree ? Theme.free : Theme.wall
    readonly property color fg: isFree ? Theme.freeInk : Theme.ofStatus(status)
    readonly property int pad: Theme.px(Theme.small ? 1.6 : 2.4)
    readonly property real small: Theme.small ? Theme.px(2.75) : Theme.tiny
    readonly property real share: Theme.small ? .39 : Theme.tall ? .345 : .41

    background: Rectangle {
        color: t.fill
        radius: Theme.r
        border.width: t.isFree ? 0 : t.broken || t.status === "reserved" ? Theme.px(.6) : Theme.line
        border.color: t.broken || t.status === "reserved" ? t.fg : Theme.edge
    }

    PegTag {
        colour: t.colour
        anchors.right: parent.right
        anchors.rightMargin: t.pad * .6
        width: Theme.px(Theme.small ? 2.8 : 4.4)
        height: Theme.px(Theme.small ? 2.2 : 3.6)
    }

    Silhouette {
        id: silhouette

        kind: t.kind
        size: Math.min(t.width - 2 * t.pad, t.height * t.share)
        x: (t.width - size) / 2
        y: t.pad - size * .02
        look: t.away ? "dashed" : t.isFree || t.status === "reserved" ? "filled" : "outline"
        color: t.fg
        cut: t.fill
    }

    Column {
        id: words

        x: t.pad
        width: t.width - x - t.pad * .6
        y: silhouette.y + silhouette.height + Theme.px(Theme.small ? .2 : .8)
        spacing: Theme.small ? -1 : Theme.tall ? 0 : Theme.px(.2)

        Txt {
            text: t.name
            width: words.width
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.px(2.2)
            b: true
            size: Theme.small ? Theme.label : Theme.px(Theme.tall ? 4.7 : 5.2)
            color: t.fg
            Accessible.ignored: true
        }

        Row {
            spacing: Theme.px(Theme.small ? .8 : 1.1)

            StatusMark {
                status: t.status
                color: t.fg
                cut: t.fill
                size: Theme.px(Theme.small ? 2.9 : 3.7)
                anchors.verticalCenter: parent.verticalCenter
            }

            Txt {
                text: t.word
                b: true
                size: t.small
                color: t.fg
                width: Math.min(implicitWidth, words.width - Theme.px(Theme.small ? 3.7 : 4.8))
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.px(2.4)
                anchors.verticalCenter: parent.verticalCenter
                Accessible.ignored: true
            }
        }

        Repeater {
            model: [Theme.small && t.second ? "" : t.first, t.second]

            Txt {
                required property string modelData

                visible: text !== ""
                text: modelData
                width: words.width
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.px(2.4)
                elide: Text.ElideRight
                size: t.small
                color: t.fg
                Accessible.ignored: true
            }
        }
    }

    Rule {
        visible: t.fraction >= 0
        x: t.pad
        width: t.width - 2 * t.pad
        height: Theme.px(Theme.small ? 1.9 : 2.6)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(Theme.small ? 1 : Theme.tall ? 1.4 : 2)
        value: t.fraction
        thick: Math.max(1, Theme.px(.3))
        on: Theme.inUse
    }
}
