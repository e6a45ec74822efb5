pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// The three next steps of a company by number, and what the marks of the map mean. Not a control.
ColumnLayout {
    id: steps

    required property MapResultViewModel result
    property bool brief: false // there is no room for more than the areas

    spacing: Geometry.maturity.stepGap

    ColumnLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        spacing: Geometry.space1

        Label {
            Layout.fillWidth: true
            text: qsTr("Three next steps")
            bold: true
            size: Theme.aside
            Accessible.role: Accessible.Heading
        }

        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: Geometry.rail
            color: Theme.ink
        }
    }

    Repeater {
        model: steps.result.steps as RowModel

        RowLayout {
            id: step

            required property string key
            required property string area
            required property string words

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: 0
            spacing: Geometry.space5

            Rectangle {
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: Geometry.maturity.step
                Layout.preferredHeight: Geometry.maturity.step
                radius: Geometry.radius
                color: Theme.ink

                Label {
                    anchors.centerIn: parent
                    text: step.key
                    bold: true
                    size: Geometry.maturity.typeNumber
                    color: Theme.darkInk
                    Accessible.ignored: true
                }
            }

            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                spacing: 0

                Label {
                    Layout.fillWidth: true
                    text: step.area
                    bold: true
                    size: Theme.aside
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Geometry.panel.typeLeast
                }

                Label {
                    visible: !steps.brief
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumHeight: 0
                    text: step.words
                    size: Theme.aside
                    color: Theme.ink2
                    wrapMode: Text.WordWrap
                    fontSizeMode: Text.Fit
                    minimumPixelSize: Geometry.panel.typeSmallest
                    lineHeight: .9
                }
            }
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        spacing: Geometry.space1

        MapKey {
            Layout.fillWidth: true
            words: steps.result.nowKey
            mark: "line"
        }

        MapKey {
            Layout.fillWidth: true
            words: steps.result.beforeKey
            mark: "dashes"
        }

        MapKey {
            Layout.fillWidth: true
            words: steps.result.othersKey
            mark: "diamond"
        }
    }
}
