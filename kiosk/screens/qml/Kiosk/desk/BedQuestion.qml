import QtQuick
import QtQuick.Layouts
import Kiosk

// "Is the bed clear?" and its answer: an outline until somebody gives it, never filled beforehand.
// Properties: `holdToStart`, the view model. Triggers: the answer toggles, as every Target.
ColumnLayout {
    id: box

    required property HoldToStartViewModel holdToStart
    readonly property bool yes: holdToStart.confirmed
    readonly property bool asksLabel: holdToStart.labelWanted && !holdToStart.labelRead
    readonly property bool tells: yes || holdToStart.blocked || asksLabel || holdToStart.runsShort
    readonly property string advice: holdToStart.labelRead ? qsTr("The label is read. Look at the bed before you answer.") : qsTr("Look at the machine before you answer.")

    spacing: Panel.largeText ? Geometry.staff.near : Geometry.desk.bedGap

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        Label {
            Layout.fillWidth: true
            text: qsTr("Is the bed clear?")
            bold: true
            size: Geometry.staff.typeQuestion
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.lead
        }

        Label {
            objectName: "hold.advice"
            Layout.fillWidth: true
            text: box.tells && box.holdToStart.words !== "" ? box.holdToStart.words : box.advice
            bold: box.asksLabel || box.holdToStart.runsShort
            size: Math.min(Theme.heading, Geometry.desk.bedWords)
            color: Theme.ink2
            wrapMode: Text.Wrap
        }
    }

    Target {
        id: answer

        objectName: "hold.clear"
        Layout.fillWidth: true
        implicitHeight: Geometry.touch
        leftPadding: Geometry.desk.boxMargin
        rightPadding: Geometry.space5
        label: qsTr("Yes, the bed is clear")
        checkable: false
        Accessible.role: Accessible.CheckBox
        Accessible.checked: box.yes
        onTriggered: box.holdToStart.confirm()
        background: Rectangle {
            radius: Geometry.radius
            color: box.yes ? Theme.free : Theme.sheet
            border.width: box.yes ? 0 : Geometry.strongEdge
            border.color: Theme.edge
        }
        contentItem: RowLayout {
            spacing: Geometry.desk.boxGap

            Rectangle {
                implicitWidth: Geometry.desk.box
                implicitHeight: Geometry.desk.box
                radius: Geometry.desk.boxRadius
                color: box.yes ? Theme.freeInk : Theme.clear
                border.width: box.yes ? 0 : Geometry.strongEdge
                border.color: Theme.ink

                Icon {
                    visible: box.yes
                    name: "check"
                    anchors.centerIn: parent
                    size: Geometry.desk.boxCheck
                    weight: Geometry.desk.boxLine
                    color: Theme.free
                }
            }

            Label {
                Layout.fillWidth: true
                text: answer.label
                bold: true
                size: Geometry.desk.typeAnswer
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.body
                color: box.yes ? Theme.freeInk : Theme.ink
                Accessible.ignored: true
            }
        }
    }
}
