import QtQuick
import QtQuick.Layouts
import Kiosk

// One answer: filled in ink with a tick when it is chosen, in the colour of the next press while it would save.
// Properties: `words`; `detail`, a second line; `picture`, a silhouette before them, "" for none; `minutes`, shown on a
// rule of two hours, 0 for none; `chosen`; `saves`. Triggers: as every Target.
Target {
    id: tile

    required property string words
    required property bool chosen
    property string detail: ""
    property string picture: ""
    property int minutes: 0
    property bool saves: false
    readonly property int plainEdge: chosen ? 0 : Geometry.edge
    readonly property color pen: saves ? Theme.signalInk : chosen ? Theme.darkInk : Theme.ink

    label: [words, detail].filter(part => part !== "").join(", ")
    ground: saves ? Theme.signal : chosen ? Theme.ink : Theme.sheet
    edgeWidth: saves ? Theme.signalEdge : plainEdge
    ring: chosen && !saves ? Theme.signal : Theme.ink
    leftPadding: Geometry.space5
    rightPadding: minutes > 0 ? Geometry.space5 : Geometry.space4
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: chosen
    contentItem: RowLayout {
        spacing: Geometry.space4

        Silhouette {
            visible: tile.picture !== ""
            kind: tile.picture || "tool"
            size: Math.min(Geometry.staff.answerPicture, tile.availableHeight)
            color: tile.pen
            cut: tile.ground
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.minimumWidth: 0
            spacing: 0

            Label {
                Layout.fillWidth: true
                Layout.maximumHeight: tile.availableHeight
                text: tile.words
                bold: true
                size: tile.minutes > 0 ? Geometry.staff.typeAction : Geometry.staff.typeAnswer
                wrapMode: Text.WordWrap
                maximumLineCount: 2
                fontSizeMode: Text.Fit
                minimumPixelSize: Geometry.panel.typeLeast
                lineHeight: .9
                color: tile.pen
                verticalAlignment: Text.AlignVCenter
                Accessible.ignored: true
            }

            Label {
                Layout.fillWidth: true
                visible: tile.detail !== ""
                text: tile.detail
                size: Theme.note
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Geometry.panel.typeLeast
                color: tile.saves || tile.chosen ? tile.pen : Theme.ink2
                Accessible.ignored: true
            }
        }

        Ruler {
            visible: tile.minutes > 0 && Geometry.staff.answerRulers && !Panel.largeText
            Layout.preferredWidth: tile.availableWidth * .48
            Layout.maximumWidth: tile.availableWidth * .48
            Layout.preferredHeight: Geometry.staff.answerRuler
            from: 0
            to: 120
            minor: 24
            half: 6
            major: 12
            value: tile.minutes
            on: tile.pen
            off: tile.saves || tile.chosen ? tile.pen : Theme.tickOff
        }
    }

    Icon {
        visible: tile.chosen && !tile.saves && tile.minutes === 0
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Geometry.space3
        name: "check"
        size: Geometry.staff.answerTick
        weight: size / 6
        color: tile.pen
    }
}
