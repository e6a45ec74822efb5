import QtQuick
import QtQuick.Layouts
import Kiosk

// "Welcome" without a pass: counted, how many came, and a pass is offered.
// Triggers: those of Headcount, FreeForYou, WelcomeButtons and Page.
GreetingFrame {
    id: page

    RowLayout {
        x: Geometry.margin
        y: Geometry.door.greetingDialTop
        width: page.contentWidth
        spacing: Geometry.space6

        GreetingTitle {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Geometry.door.greetingTop - Geometry.door.greetingDialTop
            nickname: ""
            asks: page.checkIn.asksHeadcount
        }

        GreetingStatus {
            anonymous: true
            visible: !page.checkIn.asksHeadcount
            horizontalAlignment: Text.AlignRight
        }

        GreetingDial {
            shell: page.shell
        }
    }

    Headcount {
        objectName: "greeting.headcount"
        x: Geometry.margin
        y: Geometry.door.countTop
        checkIn: page.checkIn
    }

    FreeForYou {
        visible: !page.docked
        shell: page.shell
        x: Geometry.margin
        y: Geometry.door.greetingTop + Geometry.door.greetingHeight
        width: page.contentWidth
        height: buttons.y - Geometry.gutter - y
    }

    WelcomeButtons {
        id: buttons

        x: page.column(5)
        y: page.height - Geometry.footPadding - height
        width: page.span(7)
        shell: page.shell
    }
}
