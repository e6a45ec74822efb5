pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// The print files of the hub's folder, of USB sticks and on the servers of printers, and which server gives no list.
// Triggers: a row takes the file in and opens the print check; "OK" of FileTrouble; the exit or Esc goes back.
StaffScreen {
    id: page

    readonly property FileListViewModel fileList: shell.fileList

    title: qsTr("Print a file")

    ColumnLayout {
        anchors.fill: parent
        spacing: Geometry.gutter

        ZoneHead {
            Layout.fillWidth: true
            title: page.fileList.heading
            tally: page.fileList.rows.count > 0 ? qsTr("newest first") : ""
        }

        ColumnLayout {
            objectName: "files.empty"
            Layout.fillWidth: true
            Layout.topMargin: Geometry.staff.emptyTop
            visible: page.fileList.rows.count === 0 && page.fileList.looked
            spacing: Geometry.space5

            Label {
                text: qsTr("No print files yet")
                bold: true
                size: Theme.title
            }

            Label {
                Layout.fillWidth: true
                text: page.fileList.sticks ? qsTr("Put a USB stick in, or copy G-code to this folder:") : qsTr("Copy G-code to this folder:")
                size: Theme.lead
                wrapMode: Text.Wrap
            }

            Label {
                Layout.fillWidth: true
                text: page.fileList.folder
                color: Theme.ink2
                wrapMode: Text.WrapAnywhere
            }
        }

        PagedGrid {
            id: grid

            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: Geometry.desk.fileColumns
            rowHeight: Geometry.desk.fileRow
            rows: page.fileList.rows as RowModel
            delegate: FileRow {
                required property string key
                required property string size
                required property int index

                objectName: "file." + name
                visible: grid.shows(index)
                width: grid.cellWidth
                height: grid.rowHeight
                enabled: page.fileList.reading === ""
                bytes: size
                onTriggered: page.fileList.choose(key)
            }
        }

        RowLayout {
            visible: page.fileList.serverTrouble !== ""
            spacing: Geometry.space4

            StatusMark {
                status: "no_contact"
                size: Geometry.staff.symbolLarge
            }

            Label {
                objectName: "files.server_trouble"
                Layout.fillWidth: true
                text: page.fileList.serverTrouble
                wrapMode: Text.Wrap
                maximumLineCount: 4
                elide: Text.ElideRight
            }
        }

        FileReading {
            Layout.fillWidth: true
            fileList: page.fileList
        }

        FileTrouble {
            Layout.fillWidth: true
            fileList: page.fileList
        }
    }
}
