pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// For which company staff begin a digital map: found by its first letters, or typed on a page of its own.
// Triggers: letters show those that begin so; a company hands the screen over to it; "New company"; "More" of
// PagedGrid; those of StaffScreen.
StaffScreen {
    id: page

    readonly property CompanyMapViewModel maps: shell.companyMap

    title: qsTr("Whose digital map?")

    ColumnLayout {
        anchors.fill: parent
        spacing: Geometry.staff.dayGap

        Chips {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.ceil(page.maps.letters.count / columns) * (chip + spacing) - spacing
            Layout.topMargin: Geometry.staff.near
            visible: page.maps.letters.count > 0
            columns: Geometry.staff.letterColumns
            options: page.maps.letters as RowModel
            name: "letters"
            onPicked: key => page.maps.chooseLetters(key)
        }

        Label {
            objectName: "found.empty"
            Layout.fillWidth: true
            visible: page.maps.found.count === 0
            text: qsTr("No company is known yet. Type the name of the first one.")
            size: Theme.body
            wrapMode: Text.Wrap
        }

        PagedGrid {
            id: grid

            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: Geometry.staff.nameColumns
            rowHeight: Geometry.staff.actRow
            rows: page.maps.found as RowModel
            delegate: AnswerTile {
                required property string key
                required property int index
                required detail

                objectName: "found." + key
                visible: grid.shows(index)
                width: grid.cellWidth
                height: grid.rowHeight
                onTriggered: page.maps.choose(key)
            }
        }

        Label {
            Layout.fillWidth: true
            text: qsTr("The company goes on here by itself: you are logged out, and an earlier code of its map ends.")
            size: Theme.note
            color: Theme.ink2
            wrapMode: Text.Wrap
        }
    }

    PushButton {
        parent: page.foot
        objectName: "company.another"
        x: page.foot.nextX
        width: Math.min(implicitWidth, page.footRoom)
        height: Geometry.footHeight
        leftPadding: Geometry.space4
        rightPadding: leftPadding
        label: qsTr("New company")
        onTriggered: page.maps.typeAnother()
    }
}
