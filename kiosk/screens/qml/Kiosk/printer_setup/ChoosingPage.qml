pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// One answer out of a few; what is chosen now is filled. Triggers: an answer takes it and goes back; the exit or Esc.
StaffScreen {
    id: page

    readonly property WizardViewModel wizard: shell.wizard

    title: wizard.title
    ownExit: true
    onLeaving: wizard.back()

    PagedGrid {
        id: grid

        x: Geometry.margin
        y: page.y0 + Geometry.px(Theme.small ? 0 : 3)
        width: page.contentWidth
        height: page.contentBottom - y
        columns: Theme.tall ? 1 : 3
        rowHeight: Geometry.px(Theme.small ? 12.3 : Theme.tall ? 13 : 18)
        rows: (page.wizard.form as PrinterForm).options as RowModel
        delegate: Target {
            id: option

            required property string key
            required property string words
            required property string colour
            required property bool chosen
            required property int index
            readonly property color fg: chosen ? Theme.darkInk : Theme.ink

            objectName: "option." + words
            visible: grid.shows(index)
            width: grid.cellWidth
            height: grid.rowHeight
            label: words
            ring: chosen ? Theme.signal : Theme.ink
            Accessible.role: Accessible.RadioButton
            Accessible.checked: chosen
            onTriggered: page.wizard.choose(key)
            background: Rectangle {
                radius: Geometry.radius
                color: option.chosen ? Theme.ink : option.down ? Theme.wall : Theme.sheet
                border.width: option.chosen ? 0 : Geometry.edge
                border.color: Theme.edge
            }
            contentItem: Item {
                Rectangle {
                    id: flag

                    visible: option.colour !== ""
                    x: Geometry.px(3)
                    width: visible ? Geometry.px(Theme.small ? 7 : 11) : 0
                    height: parent.height - Geometry.px(Theme.small ? 4 : 6)
                    anchors.verticalCenter: parent.verticalCenter
                    color: option.colour || Theme.clear
                    border.width: Geometry.px(.3)
                    border.color: option.chosen ? Theme.darkInk : Theme.tagInk
                }

                Label {
                    x: flag.x + (flag.visible ? flag.width + Geometry.px(2.4) : 0)
                    width: tick.x - x - Geometry.px(1)
                    text: option.words
                    bold: true
                    size: Theme.small ? Theme.body : Theme.lead
                    color: option.fg
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                    fontSizeMode: Text.Fit
                    minimumPixelSize: Theme.note
                    height: parent.height - Geometry.px(2)
                    verticalAlignment: Text.AlignVCenter
                    anchors.verticalCenter: parent.verticalCenter
                    Accessible.ignored: true
                }

                Icon {
                    id: tick

                    visible: option.chosen
                    name: "check"
                    color: option.fg
                    size: Geometry.px(Theme.small ? 5 : 7)
                    anchors.right: parent.right
                    anchors.rightMargin: Geometry.px(2)
                    anchors.verticalCenter: parent.verticalCenter
                }
            }
        }
    }
}
