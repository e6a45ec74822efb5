import QtQuick
import QtQuick.Layouts
import Kiosk

// "Welcome" without a pass in large text: the number, the state and the buttons alone.
// Triggers: those of Headcount, WelcomeButtons and Page.
GreetingFrame {
    id: page

    RowLayout {
        x: Geometry.margin
        y: Geometry.door.greetingTop
        width: page.contentWidth

        GreetingTitle {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            nickname: ""
            asks: page.checkIn.asksHeadcount
        }

        GreetingDial {
            Layout.alignment: Qt.AlignTop
            shell: page.shell
        }
    }

    Headcount {
        objectName: "greeting.headcount"
        x: Geometry.margin
        y: Geometry.door.countTopLarge
        checkIn: page.checkIn
    }

    GreetingStatus {
        x: Geometry.margin
        y: Geometry.door.statusTopLarge
        anonymous: true
        visible: !page.checkIn.asksHeadcount
    }

    WelcomeButtons {
        x: Geometry.margin
        y: page.contentBottom - height
        width: page.contentWidth
        shell: page.shell
    }
}
