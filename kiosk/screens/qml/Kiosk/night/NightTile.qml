import QtQuick
import QtQuick.Layouts
import Kiosk

// One printer at night. Lit dial: it prints. Outline: at rest. Dim, with its age in bold: no contact. Filled: go and
// look; the fill goes out and in every second for 20 s, then with `bright` (never faster than 1 Hz). A strong edge: somebody
// has acknowledged it. Not a control.
// Properties: those of the model's rows; `dense`, words beside the instrument because the tile is low; `bright`, the fill
// and the readings are bright, by turns; `paused`, nothing is.
Rectangle {
    id: nightTile

    required property string name
    required property string look
    required property real fraction
    required property string big
    required property string unit
    required property string first
    required property string second
    required property string third
    required property string age
    required property bool ageOld
    required property string spokenText
    required property string cameraImage
    required property string cameraAge
    required property string cameraAgeShort
    required property bool cameraOld
    property bool dense: false
    property bool bright: true
    property bool paused: false
    property int beats: 0
    readonly property bool calls: look === "call"
    readonly property bool handled: look === "handled"
    readonly property bool alarming: calls || handled
    readonly property bool beating: beats > 0
    readonly property bool lit: calls && (beating ? beats % 2 === 0 : bright)
    readonly property bool runs: look === "run"
    readonly property bool dial: (runs || look === "old") && big !== "–"
    readonly property bool cramped: !Geometry.night.bothAges && dense && ageOld && cameraOld
    readonly property bool seen: cameraImage !== "" && !alarming && !cramped && bright
    readonly property color resting: runs && bright ? Theme.read : Theme.ink2
    readonly property color calling: lit ? Theme.signalInk : Theme.signal
    readonly property color pen: calls && (beating || !paused) ? calling : resting
    readonly property int openEdge: alarming ? Geometry.contrastEdge : Geometry.edge
    readonly property int pad: Geometry.night.padding
    readonly property real lowSide: Math.min(width * Geometry.night.instrument, height - body.y - pad - age.height)

    onCallsChanged: beats = calls && !Panel.still ? 20 : 0
    Component.onCompleted: beats = calls && !Panel.still ? 20 : 0
    radius: Geometry.radius
    color: lit ? Theme.signal : runs ? Theme.wall : Theme.clear
    border.width: lit || runs ? 0 : openEdge
    border.color: Theme.edge // dim: the fill covers the same place at other times
    Accessible.role: Accessible.StaticText
    Accessible.name: spokenText + ", " + nightTile.age

    Timer {
        interval: 1000
        repeat: true
        running: nightTile.beats > 0
        onTriggered: nightTile.beats--
    }

    NightName {
        id: title

        x: nightTile.pad
        y: nightTile.pad * .5
        width: nightTile.width - 2 * nightTile.pad
        tile: nightTile
        marked: nightTile.alarming && instrument.figured
    }

    GridLayout {
        id: body

        x: nightTile.pad
        y: title.y + title.height + (nightTile.dense ? Geometry.night.nameGapDense : Geometry.night.nameGap)
        width: nightTile.width - 2 * nightTile.pad
        height: age.y - Geometry.night.ageGap - y
        columns: nightTile.dense ? 2 : 1
        columnSpacing: Geometry.night.wordsLeft
        rowSpacing: Geometry.night.wordsTop

        NightInstrument {
            id: instrument

            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: nightTile.dense ? nightTile.lowSide : body.width
            Layout.preferredHeight: Layout.preferredWidth
            tile: nightTile
        }

        NightWords {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: nightTile.dense ? Geometry.night.wordsDrop : 0
            tile: nightTile
        }
    }

    NightAge {
        id: age

        x: nightTile.pad
        y: nightTile.height - nightTile.pad * .8 - height
        width: nightTile.width - 2 * nightTile.pad
        tile: nightTile
    }
}
