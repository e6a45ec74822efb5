pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// The numbers that have not done the form; a press ticks one, with undo, in the place of the numbers where there is no
// room beside. Properties: `form`, the view model. Triggers: each as every Target; "More" of PagedGrid; UndoBar.
ColumnLayout {
    id: numbers

    required property ParticipantFormViewModel form

    spacing: Geometry.staff.apart

    Label {
        Layout.fillWidth: true
        visible: grid.visible && grid.rows.count > 0 && !Panel.largeText
        text: qsTr("Staff: press the number when its form is done.")
        size: Theme.note
        color: Theme.ink2
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Geometry.panel.typeLeast
    }

    PagedGrid {
        id: grid

        visible: numbers.form.undoWords === "" || Geometry.staff.formRoomy
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: 5
        rowHeight: Geometry.staff.formNumber
        rows: numbers.form.numbers as RowModel
        delegate: PushButton {
            required property string key
            required property int index

            objectName: "form.number." + key
            visible: grid.shows(index)
            width: grid.cellWidth
            height: grid.rowHeight
            leftPadding: Geometry.space1
            rightPadding: Geometry.space1
            bold: true
            size: Theme.lead
            caption: key
            label: qsTr("Number %1 has done the form").arg(key)
            onTriggered: numbers.form.tickNumber(key)
        }
    }

    UndoBar {
        Layout.fillWidth: true
        Layout.preferredHeight: Geometry.staff.action
        visible: numbers.form.undoWords !== ""
        buttonName: "form.undo"
        words: numbers.form.undoWords
        fraction: numbers.form.undoFraction
        onTriggered: numbers.form.undo()
    }

    Item {
        visible: !grid.visible
        Layout.fillHeight: true
    }
}
