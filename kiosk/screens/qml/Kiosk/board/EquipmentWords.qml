import QtQuick
import QtQuick.Layouts
import Kiosk

// One piece of equipment in words: its name, kind, status, until when, and how far a print is. Not a control.
// Property: `nameRight`, what is left free beside the name.
ColumnLayout {
    id: words

    required property Shell shell
    required property EquipmentViewModel equipment
    property int nameRight: 0

    spacing: Geometry.board.wordsGap

    RowLayout {
        Layout.rightMargin: words.nameRight
        spacing: Geometry.gutter

        Label {
            objectName: "equipment.name"
            Layout.fillWidth: true
            text: words.equipment.name
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.title
            bold: true
            size: Theme.large ? Geometry.board.nameTypeLarge : Geometry.board.nameType
            lineHeight: .9
        }

        FaultButton {
            shell: words.shell
        }
    }

    Label {
        visible: !(Theme.large && words.equipment.offer === "ask_staff")
        text: words.equipment.kindWord
        size: Theme.grown(Theme.lead)
        color: Theme.ink2
    }

    RowLayout {
        Layout.topMargin: Geometry.board.statusTop
        spacing: Geometry.board.statusGap

        StatusMark {
            status: words.equipment.status
            size: Geometry.board.statusMark
        }

        Label {
            objectName: "equipment.status"
            text: words.equipment.word
            bold: true
            size: Theme.grown(Theme.title)
            color: Theme.ofStatus(words.equipment.status)
        }
    }

    Label {
        Layout.fillWidth: true
        visible: text !== ""
        text: [words.equipment.first, words.equipment.second].filter(part => part !== "").join(", ")
        wrapMode: Text.Wrap
        size: Theme.grown(Theme.lead)
    }

    Ruler {
        Layout.fillWidth: true
        Layout.preferredHeight: Geometry.space7
        visible: words.equipment.fraction >= 0 && (Geometry.board.rulerAlways || !Panel.largeText)
        minor: 50
        value: words.equipment.fraction
        on: Theme.inUse
    }
}
