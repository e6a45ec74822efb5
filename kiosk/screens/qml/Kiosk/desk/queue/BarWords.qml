import QtQuick
import Kiosk

// Name and detail inside a bar of the plan, as far as they fit: the name, else its number, else nothing. Not a control.
// Properties: `name`; `detail`; `brief`; `pen`, `quietPen`, the colours of both lines.
Item {
    id: words

    required property string name
    required property string detail
    required property string brief
    required property color pen
    required property color quietPen
    readonly property real room: width - 2 * Geometry.desk.barPadding
    readonly property bool named: whole.width * .82 <= room // a name becomes a little smaller first
    readonly property real scaled: Math.min(1, room / Math.max(1, whole.width))
    readonly property string first: named ? name : number.width <= room ? brief : ""
    readonly property bool hasSecond: Geometry.desk.barDetails && named && detailLabel.implicitWidth <= room && detail !== "" && height > 2 * Geometry.desk.typeBar

    TextMetrics {
        id: whole

        font.family: Theme.family
        font.pixelSize: Geometry.desk.typeBar
        font.bold: true
        text: words.name
    }

    TextMetrics {
        id: number

        font.family: Theme.family
        font.pixelSize: Geometry.desk.typeBar
        font.bold: true
        text: words.named ? "" : words.brief
    }

    Column {
        x: Geometry.desk.barPadding
        anchors.verticalCenter: parent.verticalCenter

        Label {
            text: words.first
            bold: true
            size: words.named ? Math.floor(Geometry.desk.typeBar * words.scaled) : Geometry.desk.typeBar
            color: words.pen
            Accessible.ignored: true
        }

        Label {
            id: detailLabel

            visible: words.hasSecond
            text: words.detail
            size: Theme.tiny
            color: words.quietPen
            Accessible.ignored: true
        }
    }
}
