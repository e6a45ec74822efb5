pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Some time on the rule of the day: an hour that can be reserved, one's own reservation, or what is taken, which can't be
// pressed. Triggers: as every Target. Properties: those of the model's rows.
Target {
    id: cell

    required property string kind
    required property string first
    required property string second
    readonly property bool open: kind === "free" || kind === "mine"
    readonly property bool stacked: Theme.large || Geometry.board.cellStacked
    readonly property color pen: ({
            mine: Theme.darkInk,
            reserved: Theme.reserved,
            in_use: Theme.inUse
        })[kind] ?? Theme.ink

    enabled: open
    opacity: 1
    leftPadding: open ? 0 : Geometry.space4
    rightPadding: open ? 0 : Geometry.space2
    ground: ({
            free: Theme.sheet,
            mine: Theme.ink
        })[kind] ?? Theme.wall
    edgeWidth: kind === "reserved" ? Geometry.stateEdge : Geometry.edge
    edgeColor: kind === "reserved" ? Theme.reserved : Theme.edge

    component Word: Label {
        color: cell.pen
        Accessible.ignored: true
    }

    contentItem: Item {
        clip: !cell.open

        Flow {
            id: hours

            visible: cell.open
            anchors.centerIn: parent
            width: cell.stacked ? Math.max(from.width, to.width) : from.width + to.width + 1
            scale: Math.min(1, (parent.width - Geometry.space2) / Math.max(1, width))

            Word {
                id: from

                text: cell.first
                bold: true
                size: cell.stacked ? Theme.grown(Geometry.board.cellHour) : Theme.lead
            }

            Word {
                id: to

                text: cell.second
                bold: !cell.stacked
                size: Theme.lead
            }
        }

        Flow {
            visible: !cell.open
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            spacing: Geometry.space1

            Item {
                visible: cell.width > 2 * Geometry.board.cellMark
                width: Geometry.board.cellMark + Geometry.space1
                height: taken.implicitHeight

                StatusMark {
                    anchors.verticalCenter: parent.verticalCenter
                    status: cell.kind
                    size: Geometry.board.cellMark
                    color: cell.pen
                    cut: cell.ground
                }
            }

            Word {
                id: taken

                text: cell.first
                bold: true
                size: Theme.aside
                width: Math.min(implicitWidth, parent.width)
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Geometry.panel.typeLeast
                visible: cell.width > 2 * Geometry.touchLeast
            }

            Word {
                text: cell.second
                size: Theme.aside
                leftPadding: Geometry.space1
                visible: text !== "" && cell.width > Geometry.board.cellTitle
                width: Math.min(implicitWidth, parent.width)
                elide: Text.ElideRight
            }
        }
    }
}
