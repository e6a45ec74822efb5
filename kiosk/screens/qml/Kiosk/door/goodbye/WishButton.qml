import QtQuick
import Kiosk

// A wish with its votes; a tap votes, a second one takes the vote back. Triggers: as every Target.
// Properties: those of the model's rows; `mark`, its icon.
Target {
    id: wish

    required property string key
    required property string words
    required property int votes
    required property bool chosen
    required property string answer
    property string mark: chosen ? "check" : "plus"
    readonly property color pen: chosen ? Theme.ink : Theme.darkInk
    readonly property bool roomy: height >= line.contentHeight + tally.implicitHeight + 2 * Geometry.space2
    readonly property bool narrow: width < 1.5 * Geometry.door.wishLeast
    readonly property int pad: narrow ? Geometry.space3 : Geometry.space5
    readonly property real cameRoom: came.visible ? came.height : 0
    readonly property real tallyRoom: tally.visible ? tally.height + Geometry.space2 : 0

    objectName: "wish." + key
    label: [votes > 0 ? qsTr("%1, %n vote(s)", "", votes).arg(words) : words, answer].filter(one => one).join(". ")
    implicitWidth: Geometry.door.wishLeast
    implicitHeight: Geometry.touchLeast
    ground: chosen ? Theme.darkInk : Theme.ink
    edgeColor: chosen ? Theme.darkInk : Theme.edgeOnInk
    ring: Theme.ink
    ringGap: Theme.darkInk
    Accessible.checkable: true
    Accessible.checked: chosen

    Icon {
        id: icon

        x: wish.pad
        anchors.verticalCenter: parent.verticalCenter
        size: Geometry.door.wishMark
        weight: Geometry.door.wishMarkWeight
        name: wish.mark
        color: wish.pen
    }

    Label {
        id: line

        x: icon.x + icon.width + wish.pad
        y: (wish.height - contentHeight - wish.cameRoom - wish.tallyRoom) / 2
        width: (number.visible ? number.x : wish.width) - x - wish.pad
        height: wish.height - 2 * Geometry.space2 - wish.cameRoom
        wrapMode: Text.WordWrap
        fontSizeMode: Text.Fit
        minimumPixelSize: Geometry.panel.typeLeast
        text: wish.words
        bold: true
        size: Theme.grown(Theme.label)
        color: wish.pen
        Accessible.ignored: true
    }

    Tally {
        id: tally

        visible: wish.answer === "" && wish.roomy && wish.votes > 0
        x: line.x
        y: line.y + line.contentHeight + Geometry.space2
        width: line.width
        count: wish.votes
        color: wish.pen
    }

    Label {
        id: came

        objectName: wish.objectName + ".answer"
        visible: wish.answer !== ""
        x: line.x
        y: line.y + line.contentHeight
        width: line.width
        wrapMode: wish.narrow ? Text.WordWrap : Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Geometry.panel.typeLeast
        text: wish.answer
        size: Theme.note
        color: wish.pen
        Accessible.ignored: true
    }

    Label {
        id: number

        visible: wish.votes > 0
        x: wish.width - width - wish.pad
        anchors.verticalCenter: parent.verticalCenter
        text: wish.votes
        bold: true
        size: Theme.title
        color: wish.pen
        Accessible.ignored: true
    }
}
