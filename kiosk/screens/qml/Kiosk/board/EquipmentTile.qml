import QtQuick
import Kiosk

// One peg on the wall: the tool's silhouette, and below it the name, the state, until when, and how far a print is.
// What staff wrote of a fault is shown where it fits whole; else the tool's own page says it.
// Triggers: as every Target.
EquipmentTarget {
    id: t

    readonly property int pad: Geometry.px(Theme.small ? 1.6 : 2.4)
    readonly property bool bare: height < Geometry.px(24) // too low for how far a print is
    readonly property real share: Theme.small ? .39 : Theme.tall ? .345 : .41

    component Line: Label {
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Geometry.px(2.4)
        size: Theme.small ? Geometry.px(2.75) : Theme.tiny
        Accessible.ignored: true
    }

    ColourTag {
        colour: t.colour
        anchors.right: parent.right
        anchors.rightMargin: t.pad * .6
        width: Geometry.px(Theme.small ? 2.8 : 4.4)
        height: Geometry.px(Theme.small ? 2.2 : 3.6)
    }

    Silhouette {
        id: silhouette

        kind: t.kind
        size: Math.min(t.width - 2 * t.pad, t.height * t.share, t.bare ? t.height : t.height - Geometry.px(Theme.small ? 15.6 : 22.2))
        x: (t.width - size) / 2
        y: t.pad - size * .02
        look: t.look
        color: t.fg
        cut: t.fill
    }

    Column {
        id: words

        x: t.pad
        width: t.width - x - t.pad * .6
        y: silhouette.y + silhouette.height + Geometry.px(Theme.small ? .2 : .8)
        spacing: Theme.small ? -1 : Theme.tall ? 0 : Geometry.px(.2)

        Line {
            text: t.name
            width: words.width
            color: t.fg
            minimumPixelSize: Geometry.px(2.2)
            bold: true
            size: Theme.small ? Theme.label : Geometry.px(Theme.tall ? 4.7 : 5.2)
        }

        Row {
            id: state

            spacing: Geometry.px(Theme.small ? .8 : 1.1)

            StatusMark {
                id: mark

                status: t.status
                color: t.fg
                cut: t.fill
                size: Geometry.px(Theme.small ? 2.9 : 3.7)
                anchors.verticalCenter: parent.verticalCenter
            }

            Line {
                objectName: "tile.word"
                text: t.word
                color: t.fg
                bold: true
                width: words.width - mark.width - state.spacing
                anchors.verticalCenter: parent.verticalCenter
            }
        }

        Line {
            objectName: "tile.first"
            visible: text !== ""
            text: t.first
            width: words.width
            color: t.fg
        }

        Line {
            visible: text !== "" && !(Theme.small && t.first)
            opacity: truncated ? 0 : 1
            text: t.remark
            width: words.width
            color: t.fg
            wrapMode: Text.Wrap
            maximumLineCount: t.first ? 1 : 2
            fontSizeMode: Text.FixedSize
            elide: Text.ElideRight
        }
    }

    Ruler {
        visible: t.fraction >= 0 && !t.bare
        x: t.pad
        width: t.width - 2 * t.pad
        height: Geometry.px(Theme.small ? 1.9 : 2.6)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Geometry.px(Theme.small ? 1 : Theme.tall ? 1.4 : 2)
        value: t.fraction
        thick: Math.max(1, Geometry.px(.3))
        on: Theme.inUse
    }
}
