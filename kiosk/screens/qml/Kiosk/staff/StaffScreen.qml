import QtQuick
import Kiosk

// The ground of a staff page: visibly another room, with its title and who is logged in at the same place on each.
// Triggers: those of Screen.
Page {
    id: page

    property string title: ""
    property real titleX: Geometry.margin
    readonly property real titleY: Geometry.px(Theme.small ? 1.2 : Theme.tall ? 11.4 : 3.4)
    readonly property real titleH: Geometry.px(Theme.small ? 6.6 : 11.6)
    readonly property real y0: titleY + titleH + Geometry.px(Theme.small ? .6 : 2)
    property color titleColor: Theme.ink

    foot.languages: false
    foot.exitLabel: qsTr("Back")

    Label {
        id: head

        x: page.titleX
        y: page.titleY
        width: (Theme.tall ? page.width - Geometry.margin : tag.x - Geometry.gutter) - x
        height: page.titleH
        text: page.title
        bold: true
        size: Geometry.px(Theme.small ? 5.8 : 9.6)
        color: page.titleColor
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.body
        elide: Text.ElideRight
        verticalAlignment: Text.AlignVCenter
        Accessible.role: Accessible.Heading
    }

    SessionTag {
        id: tag

        model: page.shell.sessionTag
        anchors.right: parent.right
        anchors.rightMargin: Geometry.margin
        y: Theme.tall ? Geometry.px(.6) : head.y + (head.height - height) / 2
        onMore: page.shell.touched()
    }
}
