import QtQuick
import QtQuick.Layouts
import Kiosk

// A theme of the future map at one time, hung from the rail by a tick: when that is, and its thoughts; outlined while
// there is none. In low reach the thoughts stay where they are, to be read, and the time alone is pressed.
// Properties: those of the model's rows; `name`, of what is pressed; `now`, it is the present; `docked`, in low reach. Triggers: as every Target,
// emits `opened`.
Item {
    id: time

    required property string when
    required property string year
    required property string thoughts
    required property string more
    required property string spoken
    property string name: ""
    property bool now: false
    property bool docked: false
    readonly property bool isEmpty: thoughts === ""

    signal opened

    Rectangle {
        y: -Geometry.maturity.futureGap
        width: time.now ? Geometry.door.now : Geometry.rail
        height: Geometry.maturity.futureGap
        color: time.now ? Theme.signal : Theme.ink
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        MapTimeWords {
            visible: time.docked
            Layout.fillWidth: true
            Layout.fillHeight: true
            time: time
        }

        Target {
            objectName: time.name
            Layout.fillWidth: true
            Layout.fillHeight: true
            label: time.spoken
            ground: time.isEmpty ? Theme.ground : Theme.sheet
            padding: Geometry.maturity.timePadding
            implicitWidth: Geometry.maturity.timeLeast
            contentItem: Item {
                MapTimeWords {
                    visible: !time.docked
                    anchors.fill: parent
                    time: time
                }

                Label {
                    visible: time.docked
                    anchors.fill: parent
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    text: time.when
                    bold: true
                    size: Theme.label
                    fontSizeMode: Text.Fit
                    minimumPixelSize: Geometry.panel.typeLeast
                    wrapMode: Text.WordWrap
                    Accessible.ignored: true
                }
            }
            onTriggered: time.opened()
        }
    }
}
