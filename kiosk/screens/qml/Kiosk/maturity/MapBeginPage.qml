pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// A company begins its digital map: how many people work there is all that is asked; or goes on with a code.
// Triggers: a size as every Target begins; "I have a code"; those of Page.
Page {
    id: page

    readonly property MapBeginViewModel begin: shell.mapBegin

    foot.exitLabel: qsTr("Back")

    ColumnLayout {
        x: Geometry.margin
        y: page.foot.crowded ? Geometry.maturity.top : Geometry.pageTop
        width: page.contentWidth
        height: page.contentBottom - y
        spacing: Geometry.space5

        Label {
            Layout.fillWidth: true
            Layout.leftMargin: -Geometry.opticalInset
            Layout.maximumHeight: page.height * .2
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.lead
            text: qsTr("How digital is your company?")
            bold: true
            size: Theme.pageTitle
            wrapMode: Text.WordWrap
            lineHeight: .9
            Accessible.role: Accessible.Heading
        }

        Label {
            Layout.fillWidth: true
            Layout.maximumHeight: page.height * .15
            text: page.begin.words
            size: Theme.lead
            wrapMode: Text.WordWrap
            fontSizeMode: Text.Fit
            minimumPixelSize: Geometry.panel.typeLeast
        }

        Label {
            Layout.fillWidth: true
            Layout.maximumHeight: page.height * .08
            visible: !(Panel.largeText && Geometry.maturity.briefLarge)
            text: qsTr("No name is asked. A code of your own opens your answers; staff see them too.")
            size: Theme.body
            color: Theme.ink2
            wrapMode: Text.WordWrap
            fontSizeMode: Text.Fit
            minimumPixelSize: Geometry.panel.typeLeast
        }

        Item {
            Layout.fillHeight: true
        }

        PushButton {
            objectName: "map.code"
            Layout.alignment: Qt.AlignRight
            Layout.preferredHeight: Geometry.touchLeast
            symbol: "pass"
            label: qsTr("I have a code")
            onTriggered: page.shell.open("type_code")
        }

        Label {
            Layout.fillWidth: true
            text: qsTr("How many work there?")
            bold: true
            size: Theme.heading
        }

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: Geometry.maturity.sizeColumns
            columnSpacing: Geometry.gutter
            rowSpacing: Geometry.gutter
            uniformCellWidths: true

            Repeater {
                model: page.begin.sizes as RowModel

                PushButton {
                    required property string key
                    required property string people
                    required property int index

                    objectName: "map.size." + key
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumHeight: Geometry.maturity.sizeLeast
                    Layout.preferredHeight: Geometry.maturity.size
                    Layout.maximumHeight: Geometry.maturity.size
                    caption: people
                    label: qsTr("%1 people").arg(people)
                    size: Geometry.maturity.typeSize
                    onTriggered: page.begin.begin(key)
                }
            }
        }
    }
}
