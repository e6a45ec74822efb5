pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// The strip: the numbers that are called now, a notice, the ways to stories and to a company's digital map; each may be
// missing.
// Properties: `large`, its words are grown for large text. Triggers: both ways, as every Target.
Item {
    id: strip

    required property Shell shell
    readonly property StartViewModel startPage: shell.startPage
    readonly property bool offers: startPage.digitalMap && !several && !large && !Panel.lowReach // else on the page of help
    readonly property bool opens: startPage.hasStories && notes && !large && !Panel.lowReach && !(calls && offers)
    readonly property bool crowded: offers && opens // two ways: the notice is one column
    readonly property bool large: Theme.large
    readonly property bool calls: startPage.called.count > 0
    readonly property bool several: startPage.called.count > 1
    readonly property bool notes: startPage.noticeSentence !== "" && !(calls && (several || large || !Geometry.door.stripBeside))
    readonly property bool beside: Geometry.door.stripBeside && !large
    readonly property real middle: Math.round(5 * (width + Geometry.gutter) / 12)
    readonly property real least: offers || opens ? Geometry.touchLeast : 0
    readonly property real taken: ways.visible ? ways.width + Geometry.gutter : 0
    readonly property real own: calls ? Geometry.door.strip : Math.min(notice.implicitHeight, Geometry.door.strip)

    objectName: "start.strip"
    implicitHeight: Math.max(least, own)

    CalledNumbers {
        visible: strip.calls
        height: parent.height
        startPage: strip.startPage
        beside: strip.beside
    }

    Rectangle {
        visible: strip.notes && strip.beside && !strip.crowded
        x: strip.middle
        width: Geometry.rail
        height: parent.height
        color: Theme.ink
    }

    StartNotice {
        id: notice

        visible: strip.notes
        x: strip.calls ? strip.middle + Geometry.door.blockPadding : 0
        width: parent.width - x - strip.taken
        height: parent.height
        columns: strip.beside && !strip.calls && !strip.crowded ? 2 : 1
        middle: strip.middle
        startPage: strip.startPage
    }

    RowLayout {
        id: ways

        visible: strip.offers || strip.opens
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        height: Geometry.touchLeast
        spacing: Geometry.gutter

        StoriesButton {
            visible: strip.opens
            Layout.fillHeight: true
            shell: strip.shell
        }

        PushButton {
            objectName: "start.map"
            visible: strip.offers
            Layout.preferredWidth: Geometry.door.companyMap
            Layout.fillHeight: true
            symbol: "right"
            symbolRight: true
            label: qsTr("Digital map")
            onTriggered: strip.shell.mapBegin.open()
        }
    }
}
