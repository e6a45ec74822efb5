import QtQuick
import Kiosk

// One peg on the wall: the tool's silhouette, and below it the name, the state, until when, and how far a print is.
// What staff wrote of a fault is shown where it fits whole; else the tool's own page says it.
// Triggers: as every Target.
EquipTarget {
    id: t

    readonly property int pad: Theme.px(Theme.small ? 1.6 : 2.4)
    readonly property bool bare: height < Theme.px(24) // too low for how far a print is
    readonly property real share: Theme.small ? .39 : Theme.tall ? .345 : .41

    component Line: Txt {
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.px(2.4)
        size: Theme.small ? Theme.px(2.75) : Theme.tiny
        Accessible.ignored: true
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
        size: Math.min(t.width - 2 * t.pad, t.height * t.share, t.bare ? t.height : t.height - Theme.px(Theme.small ? 15.6 : 22.2))
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
        y: silhouette.y + silhouette.height + Theme.px(Theme.small ? .2 : .8)
        spacing: Theme.small ? -1 : Theme.tall ? 0 : Theme.px(.2)

        Line {
            text: t.name
            width: words.width
            color: t.fg
            minimumPixelSize: Theme.px(2.2)
            b: true
            size: Theme.small ? Theme.label : Theme.px(Theme.tall ? 4.7 : 5.2)
        }

        Row {
            id: state

            spacing: Theme.px(Theme.small ? .8 : 1.1)

            StatusMark {
                id: mark

                status: t.status
                color: t.fg
                cut: t.fill
                size: Theme.px(Theme.small ? 2.9 : 3.7)
                anchors.verticalCenter: parent.verticalCenter
            }

            Line {
                objectName: "tile.word"
                text: t.word
                color: t.fg
                b: true
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

    Rule {
        visible: t.fraction >= 0 && !t.bare
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
