pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Files of the hub's folder and of sticks. Triggers: a row takes the file in and opens the desk; "OK" ends a trouble;
// the exit or Esc goes back.
StaffScreen {
    id: page

    readonly property PrintFiles files: staff.files as PrintFiles
    readonly property real noteSize: Theme.small ? Theme.px(2.95) : Theme.note

    title: qsTr("Print a file")

    ZoneHead {
        id: head

        x: page.m
        y: page.y0
        width: page.cw
        title: qsTr("Folder and sticks")
        tally: page.files.rows.count > 0 ? qsTr("newest first") : ""
    }

    PagedGrid {
        id: grid

        x: page.m
        y: head.y + head.height + Theme.px(2.4)
        width: page.cw
        height: (trouble.visible ? trouble.y - Theme.g : busy.visible ? busy.y - Theme.g : page.bottomY) - y
        columns: Theme.tall ? 1 : 2
        rowHeight: Theme.px(Theme.small ? 12.3 : 15)
        rows: page.files.rows as RowModel
        delegate: Target {
            id: row

            required property string key
            required property string name
            required property string size
            required property string age
            required property string place
            required property int index

            visible: grid.shows(index)
            objectName: "file." + name
            width: grid.cellWidth
            height: grid.rowHeight
            enabled: page.files.reading === ""
            label: [name, size, place, age].join(", ")
            onTriggered: page.files.choose(key)
            background: Rectangle {
                radius: Theme.r
                color: row.down ? Theme.wall : Theme.sheet
                border.width: Theme.line
                border.color: Theme.edge
            }
            contentItem: Item {
                Icon {
                    id: symbol

                    name: "file"
                    x: Theme.px(3)
                    size: Theme.px(Theme.small ? 5 : 7)
                    anchors.verticalCenter: parent.verticalCenter
                }

                Column {
                    id: words

                    x: symbol.x + symbol.width + Theme.px(3)
                    width: parent.width - x - Theme.px(3)
                    anchors.verticalCenter: parent.verticalCenter

                    Txt {
                        id: title

                        text: row.name
                        b: true
                        size: Theme.small ? Theme.body : Theme.lead
                        width: parent.width - bytes.width - Theme.px(2)
                        elide: Text.ElideMiddle
                        Accessible.ignored: true
                    }

                    Txt {
                        text: row.place + ", " + row.age
                        size: page.noteSize
                        color: Theme.ink2
                        width: parent.width
                        elide: Text.ElideRight
                        Accessible.ignored: true
                    }
                }

                Txt {
                    id: bytes

                    text: row.size
                    size: page.noteSize
                    anchors.right: words.right
                    y: words.y + title.y + title.baselineOffset - baselineOffset
                    Accessible.ignored: true
                }
            }
        }
    }

    Column {
        objectName: "files.empty"
        visible: page.files.rows.count === 0 && page.files.looked
        x: page.m
        y: grid.y + Theme.px(Theme.small ? 4 : 12)
        width: page.cw
        spacing: Theme.px(3)

        Txt {
            text: qsTr("No print files yet")
            b: true
            size: Theme.title
        }

        Txt {
            text: qsTr("Put a USB stick in, or copy G-code to this folder:")
            size: Theme.lead
            width: parent.width
            wrapMode: Text.Wrap
        }

        Txt {
            text: page.files.folder
            color: Theme.ink2
            width: parent.width
            wrapMode: Text.WrapAnywhere
        }
    }

    // a file is being read: how long it has taken so far
    Rectangle {
        id: busy

        objectName: "files.busy"
        visible: page.files.reading !== "" && page.files.passedS >= 1
        x: page.m
        width: page.cw
        height: Theme.touch
        y: page.bottomY - height
        radius: Theme.r
        color: Theme.wall

        Txt {
            x: Theme.px(4)
            y: Theme.px(3)
            text: qsTr("Reading %1, %2 s").arg(page.files.reading).arg(page.files.passedS)
            b: true
            size: Theme.lead
            width: parent.width - 2 * x
            elide: Text.ElideMiddle
        }

        Rule {
            x: Theme.px(4)
            width: parent.width - 2 * x
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.px(3)
            to: 60
            minor: 60
            value: page.files.passedS % 61
        }
    }

    FileTrouble {
        id: trouble

        files: page.files
        x: page.m
        y: page.bottomY - height
        width: page.cw
    }
}
