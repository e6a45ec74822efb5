import QtQuick
import QtQuick.Layouts
import Kiosk

// The request is handed in: its number, and what happens next. Triggers: "Done" as every Target; those of Page.
Page {
    id: page

    readonly property RequestFlowViewModel flow: shell.requestFlow

    color: Theme.free
    foot.languages: false
    foot.bare: true

    GridLayout {
        x: Geometry.margin
        y: Geometry.panelTop
        width: page.contentWidth
        height: page.contentBottom - y
        columns: 1
        rowSpacing: Geometry.gutter

        Label {
            Layout.fillWidth: true
            text: qsTr("Your request's number")
            bold: true
            size: Theme.pageTitle
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.lead
            color: Theme.freeInk
            Accessible.role: Accessible.AlertMessage
        }

        Label {
            objectName: "request.number"
            Layout.fillWidth: true
            Layout.fillHeight: true
            verticalAlignment: Text.AlignVCenter
            text: page.flow.number
            bold: true
            size: Geometry.requests.number
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.title
            color: Theme.freeInk
            Accessible.name: qsTr("Request number %1").arg(page.flow.number)
        }

        Label {
            Layout.fillWidth: true
            text: page.flow.hasPass ? qsTr("Staff approve or decline it. Show your pass to see how far it is.") : qsTr("Staff approve or decline it. Today your day pass shows how far it is. Remember the number: the day pass ends at closing.")
            size: Theme.lead
            wrapMode: Text.Wrap
            color: Theme.freeInk
        }

        LargeButton {
            objectName: "request.done"
            Layout.fillWidth: true
            Layout.preferredHeight: Geometry.touch
            solid: true
            symbol: "check"
            label: qsTr("Done")
            onTriggered: page.shell.open("start")
        }
    }
}
