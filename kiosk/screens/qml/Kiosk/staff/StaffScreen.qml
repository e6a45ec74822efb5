import QtQuick
import Kiosk

// The base of every staff page: its title, who is logged in, and between them and the foot bar the page's content.
// Properties: `title`; `flag`, the colour of the printer that the page is about, hung over the title, "" for none.
// Read only: `footRoom`, how wide buttons of its own may be in the foot.
// Children of a page lie in the content area, inside the margins.
// Triggers: those of Page and of SessionTag; in low reach, see LoweredArea, or with `ownLow: false` the dock of Page.
Page {
    id: page

    property string title: ""
    property string flag: ""
    readonly property real footRoom: foot.width - foot.nextX - foot.exitW - Geometry.gutter
    default property alias content: body.data

    ownLow: true
    foot.languages: false
    foot.exitLabel: qsTr("Back")

    LoweredArea {
        page: page
        moves: page.ownLow

        Rectangle {
            visible: page.flag !== ""
            x: Geometry.margin
            width: Geometry.staff.flagWidth
            height: head.y + Geometry.staff.flagHang
            color: page.flag || Theme.clear
            border.width: Geometry.thinLine
            border.color: Theme.tagInk
        }

        Label {
            id: head

            x: Geometry.margin + (page.flag === "" ? 0 : Geometry.staff.flagIndent)
            y: Geometry.staff.titleTop
            width: (Theme.tall ? page.width - Geometry.margin : tag.x - Geometry.gutter) - x
            height: Geometry.staff.titleHeight
            text: page.title
            bold: true
            size: Geometry.staff.typeTitle
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
            y: Theme.tall ? Geometry.staff.tagTop : head.y + (head.height - height) / 2
            onMore: page.shell.touched()
        }

        Item {
            id: body

            x: Geometry.margin
            y: head.y + head.height + Geometry.staff.bodyGap
            width: page.contentWidth
            height: page.contentBottom - y
        }
    }
}
