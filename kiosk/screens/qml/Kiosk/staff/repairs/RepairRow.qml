import QtQuick
import QtQuick.Layouts
import Kiosk

// A piece of equipment for staff: its silhouette, its name, its state and why. What was reported and not looked at has
// the mark of attention. Triggers: as every Target. Properties: those of the model's rows.
Target {
    id: row

    required property string kind
    required property string name
    required property string status
    required property string word
    required property string detail
    required property bool calls

    label: [name, word, detail].filter(part => part !== "").join(", ")
    leftPadding: Geometry.space5
    rightPadding: Geometry.space4
    edgeWidth: calls ? Geometry.stateEdge : Geometry.edge
    edgeColor: calls ? Theme.ink : Theme.edge
    contentItem: RowLayout {
        spacing: Geometry.space5

        Silhouette {
            kind: row.kind
            size: Geometry.staff.repairPicture
            look: Theme.lookOf(row.status)
            color: Theme.ofStatus(row.status)
            cut: Theme.sheet
        }

        Label {
            Layout.preferredWidth: row.availableWidth * .3
            text: row.name
            bold: true
            size: Theme.lead
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.note
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            RowLayout {
                spacing: Geometry.space3

                StatusMark {
                    status: row.status
                    size: Geometry.staff.repairMark
                    cut: Theme.sheet
                }

                Label {
                    Layout.fillWidth: true
                    text: row.word
                    bold: true
                    size: Theme.label
                    color: Theme.ofStatus(row.status)
                    Accessible.ignored: true
                }
            }

            Label {
                Layout.fillWidth: true
                visible: text !== ""
                text: row.detail
                size: Theme.tiny
                lineHeight: .9
                color: Theme.ink2
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }

        Rectangle {
            Layout.preferredWidth: Geometry.staff.repairCall
            Layout.preferredHeight: Geometry.staff.repairCall
            visible: row.calls
            radius: Geometry.radius
            color: Theme.signal
            border.width: Theme.signalEdge
            border.color: Theme.edge

            Icon {
                anchors.centerIn: parent
                name: "bell"
                size: parent.width * .7
                color: Theme.signalInk
            }
        }

        Icon {
            visible: !row.calls
            name: "right"
        }
    }
}
