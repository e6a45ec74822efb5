import QtQuick
import QtQuick.Layouts
import Kiosk

// A row of the queue: a job with its number, or a place for the chosen job with its time; one where it can't go is a
// reading. Properties: as the rows of the view model. Triggers: as every Target.
Target {
    id: line

    required property string key
    required property string kind
    required property string lead
    required property string words
    required property string detail
    required property string colour
    readonly property bool place: kind === "place"
    readonly property int plainEdge: enabled ? Geometry.edge : 0
    readonly property color pen: place ? Theme.signalInk : Theme.ink

    objectName: (place ? "place." : kind === "job" ? "job." : "cannot.") + (lead || words)
    enabled: kind !== "cannot"
    opacity: 1
    label: [lead, words, detail].filter(part => part !== "").join(", ")
    ground: place ? Theme.signal : enabled ? Theme.sheet : Theme.ground
    edgeWidth: place ? Theme.signalEdge : plainEdge
    leftPadding: Geometry.desk.planFlag + Geometry.space4
    rightPadding: Geometry.space4
    contentItem: RowLayout {
        spacing: Geometry.space4

        Label {
            Layout.preferredWidth: line.place ? Geometry.desk.queueLead : Geometry.desk.queueNumber
            visible: line.lead !== ""
            text: line.lead
            bold: true
            size: Theme.heading
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.tiny
            color: line.pen
            Accessible.ignored: true
        }

        Icon {
            visible: line.kind === "cannot"
            name: "cross"
            size: Geometry.staff.mark
            color: Theme.ink2
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: line.words
                bold: true
                size: Theme.aside
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Geometry.panel.typeLeast
                elide: Text.ElideRight
                color: line.pen
                Accessible.ignored: true
            }

            Label {
                Layout.fillWidth: true
                visible: text !== ""
                Layout.maximumHeight: line.height * .55
                text: line.detail
                size: Theme.tiny
                wrapMode: Text.Wrap
                maximumLineCount: 2
                lineHeight: .9
                fontSizeMode: Text.Fit
                minimumPixelSize: Geometry.panel.typeSmallest
                color: line.place ? line.pen : Theme.ink2
                Accessible.ignored: true
            }
        }
    }

    Rectangle {
        visible: line.colour !== ""
        x: line.edgeWidth
        y: x
        width: Geometry.desk.planFlag
        height: parent.height - 2 * y
        color: line.colour || Theme.clear
    }
}
