import QtQuick
import QtQuick.Layouts
import Kiosk

// One line of the log: when, who, what, to what; the old struck through, the new in bold. Not a control.
// Properties: the roles of its row.
Item {
    id: line

    required property string when
    required property string who
    required property string deed
    required property string symbol
    required property bool stopped
    required property string about
    required property string before
    required property string after
    readonly property color pen: stopped ? Theme.broken : Theme.ink

    Accessible.role: Accessible.ListItem
    Accessible.name: [when, who, deed, about, before, after].filter(part => part !== "").join(", ")

    component Words: Label {
        size: Theme.note
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    RowLayout {
        anchors.fill: parent
        spacing: Geometry.space4

        Words {
            Layout.preferredWidth: Geometry.staff.logWhen
            text: line.when
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Geometry.panel.typeSmallest
            color: Theme.ink2
        }

        Icon {
            name: line.symbol
            size: Geometry.staff.symbol
            color: line.pen
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Words {
                Layout.fillWidth: true
                text: line.who + " " + line.deed
                bold: true
                size: Theme.body
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.tiny
                color: line.pen
            }

            RowLayout {
                Layout.fillWidth: true
                visible: line.about !== "" || line.before !== "" || line.after !== ""
                spacing: Geometry.space4

                Words {
                    Layout.maximumWidth: line.width / 2
                    visible: text !== ""
                    text: line.about
                }

                Words {
                    visible: text !== ""
                    text: line.before
                    font.strikeout: true
                    color: Theme.ink2
                }

                Words {
                    Layout.fillWidth: true
                    text: line.after
                    bold: true
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.tiny
                }
            }
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Geometry.thinLine
        color: Theme.hair
    }
}
