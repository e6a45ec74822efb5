import QtQuick
import QtQuick.Layouts
import Kiosk

// "Welcome, Aino": who holds a pass is inside; the dial counts down, undo and leave are large.
// Triggers: those of FreeForYou, GreetingButtons and Page.
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

        GreetingStatus {
            Layout.alignment: Qt.AlignTop
            Layout.preferredHeight: dial.height
            Layout.topMargin: dial.rise
            horizontalAlignment: Text.AlignRight
            verticalAlignment: Text.AlignVCenter
        }

        GreetingDial {
            id: dial

            readonly property int rise: Geometry.door.greetingDialTop - Geometry.door.greetingTop

            Layout.alignment: Qt.AlignTop
            Layout.topMargin: rise
            shell: page.shell
        }
    }

    FreeForYou {
        visible: !page.docked
        shell: page.shell
        x: Geometry.margin
        y: Geometry.door.greetingTop + Geometry.door.greetingHeight
        width: page.contentWidth
        height: buttons.y - Geometry.gutter - y
    }

    GreetingButtons {
        id: buttons

        x: page.column(5)
        y: page.height - Geometry.footPadding - height
        width: page.span(7)
        checkIn: page.checkIn
    }
}
