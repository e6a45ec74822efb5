pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Files of the hub's folder and of sticks. Triggers: a row takes the file in and opens the desk; "OK" ends a trouble;
// the exit or Esc goes back.
StaffScreen {
    id: page

    readonly property FileListViewModel fileList: shell.fileList
    readonly property real noteSize: Theme.small ? Geometry.px(2.95) : Theme.note

    title: qsTr("Print a file")

    ZoneHead {
        id: head

        x: Geometry.margin
        y: page.y0
        width: page.contentWidth
        title: qsTr("Folder and sticks")
        tally: page.fileList.rows.count > 0 ? qsTr("newest first") : ""
    }

    PagedGrid {
        id: grid

        x: Geometry.margin
        y: head.y + head.height + Geometry.px(2.4)
        width: page.contentWidth
        height: (trouble.visible ? trouble.y - Geometry.gutter : busy.visible ? busy.y - Geometry.gutter : page.contentBottom) - y
        columns: Theme.tall ? 1 : 2
        rowHeight: Geometry.px(Theme.small ? 12.3 : 15)
        rows: page.fileList.rows as RowModel
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
            enabled: page.fileList.reading === ""
            label: [name, size, place, age].join(", ")
            onTriggered: page.fileList.choose(key)
            background: Rectangle {
                radius: Geometry.radius
                color: row.down ? Theme.wall : Theme.sheet
                border.width: Geometry.edge
                border.color: Theme.edge
            }
            contentItem: Item {
                Icon {
                    id: symbol

                    name: "file"
                    x: Geometry.px(3)
                    size: Geometry.px(Theme.small ? 5 : 7)
                    anchors.verticalCenter: parent.verticalCenter
                }

                Column {
                    id: words

                    x: symbol.x + symbol.width + Geometry.px(3)
                    width: parent.width - x - Geometry.px(3)
                    anchors.verticalCenter: parent.verticalCenter

                    Label {
                        id: title

                        text: row.name
                        bold: true
                        size: Theme.small ? Theme.body : Theme.lead
                        width: parent.width - bytes.width - Geometry.px(2)
                        elide: Text.ElideMiddle
                        Accessible.ignored: true
                    }

                    Label {
                        text: row.place + ", " + row.age
                        size: page.noteSize
                        color: Theme.ink2
                        width: parent.width
                        elide: Text.ElideRight
                        Accessible.ignored: true
                    }
                }

                Label {
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
        visible: page.fileList.rows.count === 0 && page.fileList.looked
        x: Geometry.margin
        y: grid.y + Geometry.px(Theme.small ? 4 : 12)
        width: page.contentWidth
        spacing: Geometry.px(3)

        Label {
            text: qsTr("No print files yet")
            bold: true
            size: Theme.title
        }

        Label {
            text: qsTr("Put a USB stick in, or copy G-code to this folder:")
            size: Theme.lead
            width: parent.width
            wrapMode: Text.Wrap
        }

        Label {
            text: page.fileList.folder
            color: Theme.ink2
            width: parent.width
            wrapMode: Text.WrapAnywhere
        }
    }

    // a file is being read: how long it has taken so far
    Rectangle {
        id: busy

        objectName: "files.busy"
        visible: page.fileList.reading !== "" && page.fileList.passedS >= 1
        x: Geometry.margin
        width: page.contentWidth
        height: Geometry.touch
        y: page.contentBottom - height
        radius: Geometry.radius
        color: Theme.wall

        Label {
            x: Geometry.px(4)
            y: Geometry.px(3)
            text: qsTr("Reading %1, %2 s").arg(page.fileList.reading).arg(page.fileList.passedS)
            bold: true
            size: Theme.lead
            width: parent.width - 2 * x
            elide: Text.ElideMiddle
        }

        Ruler {
            x: Geometry.px(4)
            width: parent.width - 2 * x
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Geometry.px(3)
            to: 60
            minor: 60
            value: page.fileList.passedS % 61
        }
    }

    FileTrouble {
        id: trouble

        fileList: page.fileList
        x: Geometry.margin
        y: page.contentBottom - height
        width: page.contentWidth
    }
}
