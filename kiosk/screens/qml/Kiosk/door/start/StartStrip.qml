pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// The strip: the numbers that are called now, a notice, and the way to a company's digital map; each may be missing.
// Properties: `large`, its words are grown for large text. Triggers: the way to the digital map, as every Target.
Item {
    id: strip

    required property Shell shell
    readonly property StartViewModel startPage: shell.startPage
    readonly property bool offers: startPage.digitalMap && !several && !large && !Panel.lowReach // else on the page of help
    readonly property bool large: Theme.large
    readonly property bool calls: startPage.called.count > 0
    readonly property bool several: startPage.called.count > 1
    readonly property bool notes: startPage.noticeSentence !== "" && !(calls && (several || large || !Geometry.door.stripBeside))
    readonly property bool beside: Geometry.door.stripBeside && !large
    readonly property real middle: Math.round(5 * (width + Geometry.gutter) / 12)
    readonly property real least: offers ? Geometry.touchLeast : 0
    readonly property real own: calls ? Geometry.door.strip : Math.min(notice.implicitHeight, Geometry.door.strip)

    objectName: "start.strip"
    implicitHeight: Math.max(least, own)

    RowLayout {
        visible: strip.calls
        height: parent.height
        spacing: Geometry.space5

        ColumnLayout {
            spacing: 0

            Label {
                text: qsTr("Now serving")
                bold: true
                size: Theme.grown(Theme.heading)
            }

            Label {
                visible: !strip.several && !strip.large
                text: strip.startPage.calledTo
                size: Theme.note
                color: Theme.ink2
            }
        }

        Repeater {
            model: strip.startPage.called

            RowLayout {
                id: one

                required property string number
                required property string equipment

                spacing: Geometry.space3

                CalledTag {
                    objectName: "start.called." + one.number
                    number: one.number
                    Layout.preferredHeight: strip.height
                    Layout.preferredWidth: width
                }

                Label {
                    visible: strip.several && strip.beside
                    Layout.maximumWidth: Geometry.door.calledName
                    text: one.equipment
                    size: Theme.note
                    wrapMode: Text.WordWrap
                    lineHeight: .94
                }
            }
        }

        Label {
            visible: text !== ""
            text: strip.startPage.calledMore
            bold: true
            size: Theme.grown(Theme.heading)
        }
    }

    Rectangle {
        visible: strip.notes && strip.beside
        x: strip.middle
        width: Geometry.rail
        height: parent.height
        color: Theme.ink
    }

    StartNotice {
        id: notice

        visible: strip.notes
        x: strip.calls ? strip.middle + Geometry.door.blockPadding : 0
        width: parent.width - x - (strip.offers ? company.width + Geometry.gutter : 0)
        height: parent.height
        columns: strip.beside && !strip.calls ? 2 : 1
        middle: strip.middle
        startPage: strip.startPage
    }

    PushButton {
        id: company

        objectName: "start.map"
        visible: strip.offers
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: Geometry.door.companyMap
        height: Geometry.touchLeast
        symbol: "right"
        symbolRight: true
        label: qsTr("Digital map")
        onTriggered: strip.shell.mapBegin.open()
    }
}
