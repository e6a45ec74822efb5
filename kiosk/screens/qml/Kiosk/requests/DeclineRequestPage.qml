pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// Why a print request is declined: one press declines it, and the visitor reads the reason.
// Triggers: each reason as every Target; those of StaffScreen.
StaffScreen {
    id: page

    readonly property RequestsViewModel requests: shell.requests

    title: qsTr("Why isn't %1 printed?").arg(requests.number)

    GridLayout {
        anchors.fill: parent
        columns: Geometry.requests.declineColumns
        columnSpacing: Geometry.gutter
        rowSpacing: Geometry.gutter
        uniformCellWidths: true
        uniformCellHeights: true

        Repeater {
            model: page.requests.reasons

            PushButton {
                required property int index
                required property string key
                required property string words

                objectName: "decline." + key
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.maximumHeight: Geometry.touch * 1.3
                enabled: page.requests.mayDecide
                label: words
                size: Theme.action
                onTriggered: page.requests.decline(key)
            }
        }
    }

    ReferralButton {
        parent: page.foot
        x: page.foot.nextX
        width: Math.min(implicitWidth, page.footRoom)
        shell: page.shell
        reason: page.requests.partnerReason
    }
}
