import QtQuick
import Kiosk

// The head of a column of answers: its number, a tick once it is answered, the question, a rail. Not a control.
// Properties: `number`; `answered`; `question`.
Item {
    id: head

    required property int number
    required property bool answered
    required property string question

    implicitHeight: Geometry.staff.answerHead + Geometry.rail

    Rectangle {
        id: disc

        width: Geometry.staff.answerDisc
        height: width
        radius: width / 2
        antialiasing: true
        anchors.bottom: rail.top
        anchors.bottomMargin: Geometry.space2
        color: head.answered ? Theme.ink : Theme.clear
        border.width: Geometry.strongEdge
        border.color: Theme.ink

        Label {
            anchors.centerIn: parent
            visible: !head.answered
            text: head.number
            bold: true
            size: Theme.tiny
            lineHeight: 1
            Accessible.ignored: true
        }

        Icon {
            anchors.centerIn: parent
            visible: head.answered
            name: "check"
            size: parent.width * .7
            weight: size / 6
            color: Theme.darkInk
        }
    }

    Label {
        x: disc.width + Geometry.space3
        width: parent.width - x
        anchors.verticalCenter: disc.verticalCenter
        text: head.question
        bold: true
        size: Theme.heading
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Geometry.panel.typeLeast
        Accessible.role: Accessible.Heading
    }

    Rectangle {
        id: rail

        width: parent.width
        height: Geometry.rail
        anchors.bottom: parent.bottom
        color: Theme.ink
    }
}
