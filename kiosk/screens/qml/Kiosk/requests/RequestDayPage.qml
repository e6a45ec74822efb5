pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// When it is needed: the next days hang from a rule, closed ones unlit; or there is no hurry.
// Triggers: each day as every Target; "No hurry"; those of RequestFrame.
RequestFrame {
    id: page

    question: qsTr("When do you need it?")
    step: 3
    backLabel: qsTr("Colour")
    nextLabel: qsTr("Send request")
    canNext: flow.hasDay
    onWentBack: shell.open("request_colour")
    onWentOn: flow.send()

    ColumnLayout {
        anchors.fill: parent
        spacing: Geometry.gutter

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.maximumHeight: Geometry.requests.dayMost
            spacing: Geometry.space3

            Ruler {
                Layout.fillWidth: true
                Layout.preferredHeight: Geometry.requests.dayRule
                visible: !page.docked
                to: 1
                minor: 20
                half: 2
                major: 4
                Accessible.ignored: true
            }

            Rectangle {
                Layout.topMargin: -Geometry.space3 - Geometry.requests.dayRule
                Layout.leftMargin: page.flow.dayFraction * parent.width / Math.max(1, page.flow.days.count)
                visible: !page.docked
                implicitWidth: Geometry.requests.dayNow
                implicitHeight: Geometry.requests.dayRule
                color: Theme.signal
            }

            Rectangle {
                Layout.fillWidth: true
                Layout.topMargin: -Geometry.space3
                visible: !page.docked
                implicitHeight: Geometry.rail
                color: Theme.ink
            }

            RowLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                spacing: Geometry.gutter
                uniformCellSizes: true

                Repeater {
                    model: page.flow.days

                    RequestDay {
                        required property int index
                        required property string key

                        objectName: "request.day." + index
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        onTriggered: page.flow.chooseDay(key)
                    }
                }
            }
        }

        PushButton {
            objectName: "request.anyDay"
            Layout.fillWidth: true
            Layout.preferredHeight: Geometry.requests.anyDay
            ground: page.flow.noHurry ? Theme.ink : Theme.sheet
            foreground: page.flow.noHurry ? Theme.darkInk : Theme.ink
            symbol: page.flow.noHurry ? "check" : ""
            label: qsTr("No hurry, any time")
            size: Theme.action
            Accessible.role: Accessible.RadioButton
            Accessible.checked: page.flow.noHurry
            onTriggered: page.flow.chooseAnyDay()
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
