pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// A new spool, one question after the other: material, colour, grams; the third tap adds it.
// Triggers: each answer as every Target; "Back" to the question before; those of StaffScreen.
StaffScreen {
    id: page

    readonly property NewSpoolViewModel newSpool: shell.newSpool

    title: newSpool.title
    foot.exitLabel: qsTr("Cancel")
    foot.exitSymbol: "cross"

    PagedGrid {
        id: grid

        anchors.fill: parent
        columns: Geometry.desk.spoolAnswers
        rowHeight: Geometry.desk.spoolAnswer
        rows: page.newSpool.rows as RowModel
        delegate: Target {
            id: answer

            required property string key
            required property string words
            required property string swatch
            required property int index

            objectName: "spool.answer." + key
            label: words
            visible: grid.shows(index)
            width: grid.cellWidth
            height: grid.rowHeight
            onTriggered: page.newSpool.choose(key)

            contentItem: Item {
                SpoolDisc {
                    id: disc

                    visible: answer.swatch !== ""
                    anchors.verticalCenter: parent.verticalCenter
                    x: Geometry.space5
                    size: Math.min(parent.height, Geometry.desk.spoolAnswerDisc)
                    swatch: answer.swatch
                    wound: .44
                }

                Label {
                    anchors.left: disc.visible ? disc.right : parent.left
                    anchors.right: parent.right
                    anchors.leftMargin: Geometry.space5
                    anchors.rightMargin: Geometry.space4
                    height: parent.height
                    verticalAlignment: Text.AlignVCenter
                    horizontalAlignment: disc.visible ? Text.AlignLeft : Text.AlignHCenter
                    text: answer.words
                    bold: true
                    size: Theme.body
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Geometry.panel.typeLeast
                    Accessible.ignored: true
                }
            }
        }
    }

    PushButton {
        objectName: "spool.back"
        parent: page.foot
        x: page.foot.nextX
        height: page.foot.height
        symbol: "undo"
        label: qsTr("One back")
        caption: Geometry.desk.spoolMoreSpelled ? label : ""
        onTriggered: page.newSpool.back()
    }
}
