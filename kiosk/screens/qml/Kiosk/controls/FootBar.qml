import QtQuick
import Kiosk

// The foot of every page, with the same things at the same places: call staff, accessibility, languages, the exit.
// Triggers: each is a PushButton. `exitLabel` empty: no exit. `languages`: the three are shown.
Item {
    id: f

    required property Shell shell
    property bool languages: true
    property bool eu: false
    property bool privacy: false // P3: one tap from the start
    property bool main: false // the page is laid out for large text: so is the foot, with fewer things
    property bool exitAside: false // nothing may lie near the right corner: the exit comes right behind the others
    property bool bare: false // on a coloured page: no edges
    property string exitLabel: ""
    property string exitSymbol: "left"
    readonly property bool large: main && Theme.large
    readonly property bool tight: privacy && !Theme.tall && !large
    readonly property bool spoken: languages && !(exitLabel !== "" && (large || Panel.lowReach && Theme.tall))
    readonly property bool crowded: Theme.tall && spoken // the page has the exit at its top instead
    readonly property real size: large ? Theme.largest : Theme.label
    readonly property int edge: bare ? 0 : Geometry.edge

    readonly property real exitW: exit.width
    readonly property real nextX: access.x + access.width + Geometry.gutter // where a page may put a button of its own

    signal exited

    x: Geometry.margin
    width: parent.width - 2 * Geometry.margin
    height: Geometry.footHeight
    anchors.bottom: parent.bottom
    anchors.bottomMargin: Geometry.footPadding

    PushButton {
        id: help

        objectName: "foot.help"
        height: f.height
        size: f.size
        width: Math.max(Geometry.px(f.large ? 12 : Theme.small ? (f.tight ? 27.5 : 31) : Theme.tall ? 32.6 : 36), implicitWidth - Geometry.px(3))
        symbol: f.large ? "" : "bell"
        label: qsTr("Call staff")
        edgeWidth: f.edge
        onTriggered: f.shell.open("call_staff")
    }

    PushButton {
        id: access

        readonly property bool spelled: Theme.wide && !f.large

        objectName: "foot.access"
        x: help.width + Geometry.gutter
        height: f.height
        width: spelled ? Math.max(Geometry.px(39), implicitWidth - Geometry.px(3)) : f.height
        symbol: "access"
        label: qsTr("Accessibility")
        caption: spelled ? label : ""
        symbolSize: spelled ? size * 1.25 : Geometry.px(f.large ? 9 : 6.2)
        edgeWidth: f.edge
        onTriggered: f.shell.open("access")
    }

    LanguageButtons {
        id: speech

        shell: f.shell
        visible: f.spoken
        x: access.x + access.width + Geometry.gutter
        height: f.height
        large: f.large
        tight: f.tight
    }

    PushButton {
        objectName: "foot.privacy"
        visible: f.tight
        x: speech.x + speech.width + Geometry.gutter
        height: f.height
        width: Geometry.px(Theme.small ? 16.6 : 19.4)
        leftPadding: 0
        rightPadding: 0
        stacked: true
        symbol: "shield"
        label: qsTr("Privacy")
        size: Theme.small ? Geometry.px(2.9) : Theme.tiny
        symbolSize: Geometry.px(Theme.small ? 4 : 4.6)
        onTriggered: f.shell.open("privacy")
    }

    EuEmblem {
        visible: f.eu && !Theme.tall && !f.large
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
    }

    PushButton {
        id: exit

        objectName: "foot.exit"
        visible: f.exitLabel !== "" && !f.crowded
        x: f.exitAside ? f.nextX : f.width - width
        height: f.height
        width: Math.max(implicitWidth, Geometry.px(30))
        label: f.exitLabel
        symbol: f.large ? "" : f.exitSymbol
        size: f.size
        edgeWidth: f.edge
        onTriggered: f.exited()
    }
}
