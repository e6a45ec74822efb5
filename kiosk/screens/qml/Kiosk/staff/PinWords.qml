import QtQuick
import QtQuick.Layouts
import Kiosk

// What is asked on a page on which a PIN is typed, and how far one is. Not a control.
// Properties: as those of PinEntry of the same names.
ColumnLayout {
    id: column

    required property string title
    required property string words
    required property string advice
    required property int typed
    required property int fewest
    required property int most
    required property string hint
    required property string trouble
    required property bool locked

    spacing: Geometry.staff.pinGap

    Icon {
        Layout.leftMargin: -size / 6 // its drawing begins inside its frame
        name: "lock"
        size: Geometry.staff.lock
        weight: Geometry.staff.lockLine
    }

    ColumnLayout {
        spacing: 0

        Label {
            Layout.fillWidth: true
            text: column.title
            bold: true
            size: Theme.display
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.lead
            Accessible.role: Accessible.Heading
        }

        Label {
            Layout.fillWidth: true
            text: column.words
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.note
            wrapMode: Text.Wrap
            size: Theme.title
            color: Theme.ink2
        }
    }

    ColumnLayout {
        spacing: Geometry.staff.apart

        PinSlots {
            Layout.fillWidth: true
            typed: column.typed
            fewest: column.fewest
            most: column.most
        }

        Label {
            objectName: "pin.hint"
            Layout.fillWidth: true
            visible: column.trouble === ""
            text: column.hint
            color: Theme.ink2
        }

        RowLayout {
            visible: column.trouble !== ""
            spacing: Geometry.space4

            StatusMark {
                status: column.locked ? "no_contact" : "out_of_order"
                color: Theme.broken
                size: Geometry.staff.symbol
            }

            Label {
                Layout.fillWidth: true
                objectName: "pin.trouble"
                text: column.trouble
                bold: true
                wrapMode: Text.Wrap
                Accessible.role: Accessible.AlertMessage
            }
        }
    }

    RowLayout {
        visible: column.advice !== "" && Theme.wide && !Panel.largeText
        spacing: Geometry.space4

        Icon {
            name: "clock"
            size: Geometry.staff.symbolLarge
        }

        Label {
            text: column.advice
            color: Theme.ink2
        }
    }
}
