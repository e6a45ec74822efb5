import QtQuick
import Kiosk

// A printer as a row: its own colour as a flag, its name, the shape and word of its state, how far it is.
// `chosen`: filled as what is there. Triggers: as every Target.
Target {
    id: row

    required property string name
    required property color colour
    property string mark: "free"
    property bool calls: false
    property string word: ""
    property string detail: ""
    property string brief: detail // the detail where there is little room
    property real fraction: -1
    property bool chosen: false
    property bool picture: !Theme.small
    readonly property bool low: Theme.small || height < Geometry.px(14)
    readonly property color fg: chosen ? Theme.freeInk : Theme.ink
    readonly property color fill: chosen ? Theme.free : Theme.wall
    readonly property real noteSize: Theme.small ? Geometry.px(2.95) : Theme.note

    label: [name, word, detail].filter(part => part !== "").join(", ")
    background: Rectangle {
        radius: Geometry.radius
        color: row.fill
        border.width: row.chosen ? 0 : row.calls ? Geometry.px(.6) : Geometry.edge
        border.color: row.calls ? Theme.ink : Theme.edge

        Rectangle {
            x: Geometry.edge
            y: x
            width: Geometry.px(Theme.small ? 2 : 2.6)
            height: parent.height - 2 * x
            color: row.colour
            border.width: Theme.contrast ? Geometry.edge : 0
            border.color: Theme.edge
        }

        Rectangle {
            anchors.fill: parent
            radius: Geometry.radius
            color: Theme.tagInk
            opacity: row.down ? .14 : 0
        }
    }
    contentItem: Item {
        TextMetrics {
            id: full

            text: row.detail
            font: more.font
        }

        Silhouette {
            id: picture

            visible: row.picture
            kind: "printer"
            size: Math.min(row.height * .66, Geometry.px(11.2))
            x: Geometry.px(5)
            anchors.verticalCenter: parent.verticalCenter
            look: row.chosen || row.mark === "free" ? "filled" : row.mark === "no_contact" ? "dashed" : "outline"
            color: row.fg
            cut: row.fill
        }

        Column {
            id: words

            x: row.picture ? picture.x + picture.width + Geometry.px(2.6) : Geometry.px(Theme.small ? 3.6 : 5)
            width: parent.width - x - Geometry.px(Theme.small ? 1 : 3) - (tick.visible ? tick.width : 0)
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: rule.visible ? -Geometry.px(row.low ? 1 : 1.3) : 0

            Label {
                text: row.name
                bold: true
                size: row.low ? Theme.body : Theme.lead
                color: row.fg
                width: parent.width
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            Row {
                spacing: Geometry.px(1)

                StatusMark {
                    status: row.mark
                    color: row.calls && !row.chosen ? Theme.signal : row.fg
                    cut: row.calls && !row.chosen ? Theme.signalInk : row.fill
                    size: Geometry.px(Theme.small ? 3 : 3.6)
                    anchors.verticalCenter: parent.verticalCenter
                }

                Label {
                    text: row.word
                    bold: row.detail !== ""
                    size: row.noteSize
                    color: row.fg
                    Accessible.ignored: true
                }

                Label {
                    id: more

                    readonly property real room: Math.max(0, words.width - x)

                    text: Theme.small || Panel.largeText || full.advanceWidth > room ? row.brief : row.detail
                    size: row.noteSize
                    color: row.fg
                    width: Math.min(implicitWidth, room)
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
            }
        }

        Ruler {
            id: rule

            visible: row.fraction >= 0
            x: words.x
            width: parent.width - x - Geometry.px(Theme.small ? 1.6 : 3)
            height: Geometry.px(row.low ? 1.7 : 2.4)
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Geometry.px(row.low ? .7 : 1.4)
            value: row.fraction
            thick: Math.max(1, Geometry.px(.3))
            on: Theme.inUse
        }

        Icon {
            id: tick

            visible: row.chosen
            name: "check"
            color: row.fg
            size: Geometry.px(Theme.small ? 6 : 8)
            weight: Geometry.px(1.1)
            anchors.right: parent.right
            anchors.rightMargin: Geometry.px(Theme.small ? 2 : 4)
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
