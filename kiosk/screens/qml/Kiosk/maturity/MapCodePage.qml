import QtQuick
import QtQuick.Layouts
import Kiosk

// The code of a company, as QR and to type: to go on later, to take the map along, or to write its plan elsewhere.
// Triggers: "Go on now"; the exit or Esc leads back, or to the start page when it is for later.
Page {
    id: page

    readonly property MapCodeViewModel code: shell.mapCode

    ownExit: true
    foot.languages: false
    foot.exitLabel: qsTr("Done")
    foot.exitSymbol: "check"
    onLeaving: code.done()

    GridLayout {
        x: Geometry.margin
        y: Geometry.panelTop
        width: page.contentWidth
        height: page.contentBottom - y
        columns: page.docked ? 2 : Geometry.maturity.columns
        columnSpacing: Geometry.space7
        rowSpacing: Geometry.space5

        QrCode {
            objectName: "map.qr"
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: width
            Layout.preferredHeight: height
            path: page.code.qrPath
            modules: page.code.modules
            room: page.docked ? Math.min(page.contentWidth * .4, page.contentBottom - Geometry.panelTop) : Geometry.maturity.codeSide
            label: qsTr("The QR code of your digital map")
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Geometry.space5

            Label {
                objectName: "map.title"
                Layout.fillWidth: true
                Layout.leftMargin: -Geometry.opticalInset
                text: page.code.title
                bold: true
                Layout.maximumHeight: page.height * .13
                size: Geometry.maturity.typeTitle
                wrapMode: Text.WordWrap
                fontSizeMode: Text.Fit
                minimumPixelSize: Theme.label
                lineHeight: .9
                Accessible.role: Accessible.Heading
            }

            Label {
                Layout.fillWidth: true
                Layout.maximumHeight: page.height * .16
                text: page.code.steps
                size: Theme.lead
                wrapMode: Text.WordWrap
                fontSizeMode: Text.Fit
                minimumPixelSize: Geometry.panel.typeLeast
            }

            Rectangle {
                Layout.fillWidth: true
                Layout.preferredHeight: Geometry.rail
                color: Theme.ink
            }

            Label {
                Layout.fillWidth: true
                Layout.maximumHeight: page.height * .1
                visible: page.code.address !== ""
                fontSizeMode: Text.Fit
                minimumPixelSize: Geometry.panel.typeLeast
                text: qsTr("Or type %1/map and this code:").arg(page.code.address)
                size: Theme.note
                wrapMode: Text.Wrap
            }

            Label {
                objectName: "map.code"
                Layout.fillWidth: true
                text: page.code.code
                bold: true
                size: Geometry.maturity.typeCode
                font.letterSpacing: 1
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Geometry.panel.typeLeast
            }

            Label {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: 0
                text: page.code.until
                size: Theme.note
                color: Theme.ink2
                wrapMode: Text.WordWrap
                fontSizeMode: Text.Fit
                minimumPixelSize: Geometry.panel.typeLeast
            }

            PushButton {
                objectName: "map.goOn"
                visible: page.code.mayGoOn
                Layout.fillWidth: true
                Layout.fillHeight: false
                Layout.preferredHeight: Geometry.maturity.goOn
                size: Theme.action
                main: true
                symbol: "right"
                symbolRight: true
                label: qsTr("Go on now after all")
                onTriggered: page.code.goOn()
            }
        }
    }
}
