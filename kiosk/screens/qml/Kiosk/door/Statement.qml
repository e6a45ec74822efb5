import QtQuick
import QtQuick.Layouts
import Kiosk

// One large sentence with a large icon at its right, and a line that explains it. Not a control.
// Properties: `title`, `titleName` for tests; `words`; `oneLine`, the words
// become smaller rather than take two lines; `symbol`; `pen`, the colour of the icon.
RowLayout {
    id: statement

    required property string title
    required property string titleName
    required property string words
    required property string symbol
    property bool oneLine: false
    property color pen: Theme.ink

    x: Geometry.margin
    y: Geometry.door.statementTop
    spacing: Geometry.gutter

    ColumnLayout {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        spacing: Geometry.space4

        Label {
            objectName: statement.titleName
            Layout.fillWidth: true
            Layout.leftMargin: -Geometry.opticalInset
            wrapMode: Text.Wrap
            text: statement.title
            bold: true
            size: Geometry.door.statementType
            lineHeight: .9
        }

        Label {
            Layout.fillWidth: true
            wrapMode: statement.oneLine ? Text.NoWrap : Text.Wrap
            fontSizeMode: statement.oneLine ? Text.HorizontalFit : Text.FixedSize
            minimumPixelSize: Theme.body
            text: statement.words
            size: Theme.lead
        }
    }

    Icon {
        Layout.alignment: Qt.AlignTop
        name: statement.symbol
        size: Geometry.door.statementIcon
        weight: Geometry.door.statementIconWeight
        color: statement.pen
    }
}
