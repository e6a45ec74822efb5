pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// The foot of every page, with the same things at the same places: call staff, accessibility, languages, the exit.
// Triggers: each is a PushButton; the exit emits `exited`, the one for low reach `lower`. Properties: `languages`, they
// are shown; `eu`, the funding emblem; `privacy`, one tap from the start (P3); `main`, large text; `exitLabel`, empty
// for no exit; `exitSymbol`; `exitAside`, the right corner must be free; `bare`, without edges; `lowering`, a button
// moves the page down. Read only: `crowded`, the page has the exit at its top; `exitW`; `nextX`, where a button may be.
Item {
    id: bar

    required property Shell shell
    property bool languages: true
    property bool eu: false
    property bool privacy: false
    property bool main: false
    property bool exitAside: false
    property bool bare: false
    property LoweredPage lowering: null
    property string exitLabel: ""
    property string exitSymbol: "left"
    readonly property bool large: main && Theme.large
    readonly property bool tight: privacy && Geometry.controls.footHasPrivacy && !large
    readonly property bool spoken: languages && !(exitLabel !== "" && (large || Panel.lowReach && Geometry.controls.footCrowded))
    readonly property bool crowded: Geometry.controls.footCrowded && spoken
    readonly property bool spelled: Geometry.controls.footSpelled && !large // the word beside the wheelchair
    readonly property bool terse: lowering !== null && (!spelled || Panel.largeText) // a bell without words
    readonly property real helpWidth: tight ? Geometry.controls.footHelpTight : Geometry.controls.footHelp
    readonly property real size: large ? Theme.largest : Theme.label
    readonly property real exitW: exit.width
    readonly property real nextX: (lowering ? down.x + down.width : access.x + access.width) + Geometry.gutter

    component FootButton: PushButton {
        docks: false
        Layout.fillHeight: true
        leftPadding: Geometry.controls.footPadding
        rightPadding: Geometry.controls.footPadding
        size: bar.size
        edgeWidth: bar.bare ? 0 : Geometry.edge
    }

    signal exited
    signal lower

    x: Geometry.margin
    width: parent.width - 2 * Geometry.margin
    height: Geometry.footHeight
    anchors.bottom: parent.bottom
    anchors.bottomMargin: Geometry.footPadding

    RowLayout {
        anchors.fill: parent
        spacing: Geometry.gutter

        FootButton {
            objectName: "foot.help"
            Layout.minimumWidth: bar.terse ? bar.height : bar.helpWidth
            symbol: bar.large ? "" : "bell"
            symbolSize: bar.terse ? Geometry.controls.footIcon : size * 1.25
            label: qsTr("Call staff")
            caption: bar.terse ? "" : label
            onTriggered: bar.shell.open("call_staff")
        }

        FootButton {
            id: access

            objectName: "foot.access"
            Layout.minimumWidth: bar.spelled ? Geometry.controls.footAccess : bar.height
            Layout.maximumWidth: bar.spelled ? -1 : bar.height
            symbol: "access"
            label: qsTr("Accessibility")
            caption: bar.spelled ? label : ""
            symbolSize: bar.large ? Geometry.controls.largeButtonIconLarge : Geometry.controls.footIcon
            onTriggered: bar.shell.open("access")
        }

        FootLowerButton {
            id: down

            active: bar.lowering !== null
            lowered: bar.lowering?.isLast ?? false
            Layout.fillHeight: true
            Layout.preferredWidth: bar.height
            onTriggered: bar.lower()
        }

        LanguageButtons {
            Layout.fillHeight: true
            shell: bar.shell
            visible: bar.spoken
            large: bar.large
            tight: bar.tight
        }

        FootPrivacyButton {
            Layout.fillHeight: true
            active: bar.tight
            shell: bar.shell
        }

        Item {
            visible: !bar.exitAside
            Layout.fillWidth: true

            Loader {
                active: bar.eu && Geometry.controls.footHasPrivacy && !bar.large
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter

                sourceComponent: EuEmblem {}
            }
        }

        FootButton {
            id: exit

            objectName: "foot.exit"
            visible: bar.exitLabel !== "" && !bar.crowded
            Layout.minimumWidth: Geometry.controls.footExit
            leftPadding: Geometry.space5
            rightPadding: Geometry.space5
            label: bar.exitLabel
            symbol: bar.large ? "" : bar.exitSymbol
            onTriggered: bar.exited()
        }

        Item {
            visible: bar.exitAside
            Layout.fillWidth: true
        }
    }
}
