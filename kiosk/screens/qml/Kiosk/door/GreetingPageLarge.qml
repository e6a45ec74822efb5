import QtQuick
import QtQuick.Layouts
import Kiosk

// The greeting in large text: name, state and the buttons alone.
// Triggers: those of GreetingButtons and Page.
GreetingFrame {
    id: page

    RowLayout {
        x: Geometry.margin
        y: Geometry.door.greetingTop
        width: page.contentWidth
        spacing: Geometry.space6

        GreetingTitle {
            Layout.fillWidth: true
            nickname: page.checkIn.nickname
        }

        GreetingDial {
            Layout.alignment: Qt.AlignTop
            shell: page.shell
        }
    }

    GreetingStatus {
        x: Geometry.margin
        y: Geometry.door.statusTopLarge
    }

    GreetingButtons {
        x: Geometry.margin
        y: page.contentBottom - height
        width: page.contentWidth
        checkIn: page.checkIn
    }
}
