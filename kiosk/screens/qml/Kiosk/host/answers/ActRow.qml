import QtQuick
import QtQuick.Layouts
import Kiosk

// A row of a list with what can be done about it at its right. Not a control itself.
// Properties: `picture`, a silhouette, "" for none; `filled`, it is drawn filled; `lead`, written in its place;
// `words`; `detail`; `aside`, before the acts; `calls`, a strong edge; children are the acts, the first one in the row,
// another one beside it.
Item {
    id: row

    required property string words
    required property string detail
    property string picture: ""
    property string lead: ""
    property string aside: ""
    property bool filled: true
    property bool calls: false
    default property alias acts: buttons.data
    readonly property Item firstAct: buttons.visibleChildren[0] ?? null

    Rectangle {
        width: parent.width - (row.firstAct ? buttons.width - row.firstAct.width : 0)
        height: parent.height
        radius: Geometry.radius
        color: Theme.sheet
        border.width: row.calls ? Geometry.stateEdge : Geometry.edge
        border.color: row.calls ? Theme.ink : Theme.edge
    }

    RowLayout {
        anchors.left: parent.left
        anchors.right: buttons.left
        anchors.leftMargin: Geometry.space5
        anchors.rightMargin: Geometry.space4
        height: parent.height
        spacing: Geometry.space5

        Label {
            visible: row.lead !== ""
            Layout.preferredWidth: Geometry.staff.actPicture
            text: row.lead
            bold: true
            size: Theme.title
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.body
            horizontalAlignment: Text.AlignHCenter
        }

        Silhouette {
            visible: row.picture !== ""
            kind: row.picture || "tool"
            size: Geometry.staff.actPicture
            look: row.filled ? Silhouette.Filled : Silhouette.Outline
            cut: Theme.sheet
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Label {
                Layout.fillWidth: true
                Layout.maximumHeight: row.height * (row.detail === "" ? .9 : .52)
                text: row.words
                bold: true
                size: Theme.lead
                fontSizeMode: Text.Fit
                minimumPixelSize: Geometry.panel.typeLeast
            }

            Label {
                Layout.fillWidth: true
                Layout.maximumHeight: row.height * .42
                visible: text !== ""
                text: row.detail
                size: Theme.body
                color: Theme.ink2
                wrapMode: Text.Wrap
                fontSizeMode: Text.Fit
                minimumPixelSize: Geometry.panel.typeLeast
            }
        }

        Label {
            visible: text !== ""
            text: row.aside
            bold: true
            size: Geometry.staff.typeAside
        }
    }

    Row {
        id: buttons

        anchors.right: parent.right
        height: parent.height
        spacing: Geometry.gutter
    }
}
