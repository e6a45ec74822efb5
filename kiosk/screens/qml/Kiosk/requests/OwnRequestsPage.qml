pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// A visitor's own print requests: how far each is. Triggers: "Withdraw" asks, a second press withdraws; "I took print"
// the same; "New request"; "More"; those of Page.
Page {
    id: page

    readonly property OwnRequestsViewModel own: shell.ownRequests

    foot.exitLabel: qsTr("Done")
    foot.exitSymbol: "check"

    Component.onCompleted: own.showRows(Geometry.requests.own)

    Label {
        id: head

        x: Geometry.margin - Geometry.opticalInset
        y: Geometry.requests.headTop
        width: page.contentWidth
        text: qsTr("Your prints")
        bold: true
        size: Theme.pageTitle
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.lead
        Accessible.role: Accessible.Heading
    }

    ColumnLayout {
        x: Geometry.margin
        y: head.y + head.height + Geometry.requests.headGap
        width: page.contentWidth
        height: page.contentBottom - y
        spacing: Geometry.gutter

        Repeater {
            model: page.own.rows

            OwnRequest {
                required property int index
                required property string key

                Layout.fillWidth: true
                Layout.fillHeight: false
                Layout.preferredHeight: Math.max(Geometry.requests.ownRow, implicitHeight)
                onWithdrawn: page.own.withdraw(key)
                onFetched: page.own.fetch(key)
            }
        }

        Label {
            visible: page.own.count === 0
            Layout.fillWidth: true
            text: qsTr("You have no requests now.")
            size: Theme.title
            wrapMode: Text.Wrap
        }

        Item {
            Layout.fillHeight: true
        }

        RowLayout {
            Layout.fillHeight: false
            spacing: Geometry.gutter

            PushButton {
                objectName: "own.more"
                visible: page.own.pages > 1
                Layout.preferredWidth: Geometry.requests.partWidth
                Layout.preferredHeight: Geometry.touch
                symbol: "down"
                label: qsTr("More")
                size: Theme.action
                onTriggered: page.own.turn()
            }

            PushButton {
                objectName: "own.new"
                visible: page.own.offered
                Layout.fillWidth: true
                Layout.preferredHeight: Geometry.touch
                kind: PushButton.Primary
                symbol: "plus"
                label: qsTr("New print request")
                size: Geometry.staff.typeAction
                onTriggered: page.shell.requestFlow.begin()
            }
        }
    }
}
