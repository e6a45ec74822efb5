import QtQuick
import QtQuick.Layouts
import Kiosk

// How a partner is reached: name, what it can do, address, phone and web address. Not a control.
// Properties: `referral`, the view model.
ColumnLayout {
    id: contact

    required property ReferralViewModel referral

    component Line: RowLayout {
        id: line

        required property string name
        required property string value

        visible: value !== ""
        Layout.fillWidth: true
        Layout.fillHeight: false
        spacing: Geometry.space4

        Label {
            Layout.preferredWidth: Geometry.staff.contactName
            text: line.name
            size: Theme.note
            color: Theme.ink2
        }

        Label {
            Layout.fillWidth: true
            text: line.value
            bold: true
            size: Theme.lead
            wrapMode: Text.WrapAnywhere
            maximumLineCount: 2
            fontSizeMode: Text.Fit
            minimumPixelSize: Geometry.panel.typeLeast
        }
    }

    spacing: Geometry.staff.apart

    Label {
        objectName: "referral.name"
        Layout.fillWidth: true
        text: contact.referral.name
        bold: true
        size: Geometry.staff.typeStatement
        wrapMode: Text.Wrap
        maximumLineCount: 2
        elide: Text.ElideRight
    }

    Label {
        objectName: "referral.canDo"
        Layout.fillWidth: true
        text: contact.referral.canDo
        size: Theme.heading
        wrapMode: Text.Wrap
    }

    Rectangle {
        Layout.fillWidth: true
        Layout.preferredHeight: Geometry.rail
        color: Theme.ink
    }

    Line {
        name: qsTr("Phone")
        value: contact.referral.phone
    }

    Line {
        name: qsTr("Web")
        value: contact.referral.web
    }

    Line {
        name: qsTr("Address")
        value: contact.referral.address
    }

    Label {
        visible: contact.referral.qrPath !== "" && !Panel.largeText
        Layout.fillWidth: true
        wrapMode: Text.Wrap
        text: contact.referral.opensPage ? qsTr("Scan the code with your phone. It opens their web page.") : qsTr("Scan the code with your phone. It calls them.")
        size: Theme.note
        color: Theme.ink2
    }
}
