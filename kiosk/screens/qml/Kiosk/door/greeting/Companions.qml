import QtQuick
import QtQuick.Layouts
import Kiosk

// Who came along: adults and children, each on its own stepper; a class or group is a number alone.
// Triggers: those of Stepper.
Item {
    id: people

    required property CompanionsViewModel companions
    readonly property string sub: companions.hasHolder ? qsTr("with you") : qsTr("came in")

    implicitWidth: steppers.implicitWidth
    implicitHeight: steppers.implicitHeight

    GridLayout {
        id: steppers

        width: parent.width
        columns: Geometry.door.companionsColumns
        columnSpacing: Geometry.gutter
        rowSpacing: Geometry.gutter
        uniformCellWidths: true
        opacity: people.companions.isGroup ? 0 : 1
        enabled: !people.companions.isGroup

        Stepper {
            Layout.fillWidth: true
            Layout.preferredWidth: Geometry.door.companions
            name: "adults"
            title: qsTr("Adults")
            sub: people.sub
            number: people.companions.adultCount
            canFewer: people.companions.canFewerAdults
            canMore: people.companions.canMore
            fewerLabel: qsTr("One adult fewer")
            moreLabel: qsTr("One adult more")
            one: qsTr("adult")
            onStepped: change => people.companions.addAdults(change)
        }

        Stepper {
            Layout.fillWidth: true
            Layout.preferredWidth: Geometry.door.companions
            name: "children"
            title: qsTr("Children")
            sub: people.sub
            number: people.companions.childCount
            canFewer: people.companions.canFewerChildren
            canMore: people.companions.canMore
            fewerLabel: qsTr("One child fewer")
            moreLabel: qsTr("One child more")
            one: qsTr("child")
            onStepped: change => people.companions.addChildren(change)
        }
    }

    Label {
        objectName: "group.number"
        visible: people.companions.isGroup
        anchors.fill: parent
        horizontalAlignment: Text.AlignRight
        verticalAlignment: Text.AlignVCenter
        text: people.companions.headcount
        bold: true
        size: Geometry.door.groupType
        color: Theme.freeInk
    }
}
