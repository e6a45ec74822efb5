import QtQuick
import Kiosk

// One printer at night. Where a camera may be looked through, its picture in amber light and a bar stand in the dial's
// place. Lit dial: it runs. Outline: it rests. Dim, with its age in bold: no contact. Filled: go and
// look; the fill goes out and in every second for 20 s, then stays (never faster than 1 Hz). A reading, no control.
Rectangle {
    id: t

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
    property int beats: 0
    readonly property bool calls: look === "call"
    readonly property bool lit: calls && beats % 2 === 0
    readonly property bool runs: look === "run"
    readonly property bool dial: (runs || look === "old") && big !== "–"
    readonly property bool cramped: Theme.small && dense && ageOld && cameraOld // no room for two old ages
    readonly property bool seen: cameraImage !== "" && !calls && !cramped
    readonly property color fg: lit ? Theme.signalInk : calls ? Theme.signal : runs ? Theme.read : Theme.ink2
    readonly property int least: Geometry.px(Theme.small ? 2.7 : 3.2) // no word gets smaller
    readonly property int pad: Geometry.px(Theme.small ? 1.8 : 3)
    readonly property real wordSize: Geometry.px(Theme.small ? (dense ? 3.05 : 4.2) : !dense ? 6.2 : Theme.tall ? 4.8 : 4.2)
    readonly property real moreSize: Geometry.px(Theme.small ? (dense ? 2.95 : 3.6) : !dense ? 4.8 : Theme.tall ? 4 : 3.6)

    onCallsChanged: beats = calls && !Panel.still ? 20 : 0
    Component.onCompleted: beats = calls && !Panel.still ? 20 : 0
    radius: Geometry.radius
    color: lit ? Theme.signal : runs ? Theme.wall : Theme.clear
    border.width: lit || runs ? 0 : Geometry.px(calls ? .7 : .35)
    border.color: calls ? Theme.signal : Theme.edge
    Accessible.role: Accessible.StaticText
    Accessible.name: t.spokenText + ", " + t.age

    Timer {
        interval: 1000
        repeat: true
        running: t.beats > 0
        onTriggered: t.beats--
    }

    Label {
        id: name

        x: t.pad
        y: t.pad * .5
        width: (sign.visible ? sign.x - Geometry.px(1.2) : parent.width - t.pad) - x
        height: Math.ceil(size * 1.36)
        verticalAlignment: Text.AlignVCenter
        text: t.name
        bold: true
        size: Geometry.px(Theme.small ? (t.dense ? 5 : 6.4) : t.dense ? 7 : 9.2)
        fontSizeMode: Text.Fit
        minimumPixelSize: t.least
        wrapMode: Text.WordWrap
        elide: Text.ElideRight
        color: t.fg
        Accessible.ignored: true
    }

    Item {
        id: instrument

        x: t.pad
        y: name.y + name.height + Geometry.px(Theme.small ? .6 : t.dense ? 1 : 4)
        width: t.dense ? Math.min(t.width * (Theme.tall ? .42 : .38), t.height - y - t.pad - age.height) : t.width - 2 * t.pad
        height: width

        CameraPicture {
            objectName: "night.camera"
            visible: t.seen
            source: t.cameraImage
            age: t.cameraAge
            old: t.cameraOld
            filling: true
            plate: !t.dense
            dark: Theme.ground
            light: Theme.ink
            width: instrument.width
            height: instrument.width * .75
        }

        Ruler {
            visible: t.seen && t.dial
            y: instrument.width * .79
            width: instrument.width - percent.width - Geometry.px(1)
            height: instrument.width * .12
            minor: 25
            value: t.fraction
            thick: Math.max(1, Geometry.px(.3))
        }

        Label {
            id: percent

            visible: t.seen && t.dial
            anchors.right: parent.right
            y: instrument.width * .76
            text: t.big + "\u00a0" + t.unit
            bold: true
            size: instrument.width * .15
            color: t.fg
            Accessible.ignored: true
        }

        Dial {
            visible: t.dial && !t.calls && !t.seen
            size: instrument.width
            sweep: 270
            start: 135
            ticks: 50
            value: t.fraction
            len: .1
            thick: Math.max(1.2, Geometry.px(t.dense ? .3 : .42))
            on: t.fg
            off: t.runs ? Theme.tickOff : Theme.hair
        }

        Silhouette {
            visible: !t.dial && !t.calls && !t.seen
            kind: "printer"
            look: t.look === "old" ? "dashed" : "outline"
            size: instrument.width * .8
            anchors.centerIn: parent
            color: Theme.edge
            weight: Geometry.strongEdge
        }

        StatusMark {
            visible: t.calls && t.big === "–"
            status: "out_of_order"
            size: instrument.width * .6
            color: t.fg
            cut: t.lit ? Theme.signal : Theme.ground
            anchors.centerIn: parent
        }

        Label {
            id: figure

            visible: t.calls ? t.big !== "–" : t.dial && !t.seen
            text: t.big
            bold: true
            size: instrument.width * (t.calls ? .52 : t.big.length > 2 ? .36 : .46)
            color: t.fg
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: -instrument.width * (t.calls ? .09 : .02)
            Accessible.ignored: true
        }

        Label {
            visible: figure.visible
            text: t.unit
            bold: t.calls
            size: instrument.width * (t.calls ? .22 : .15)
            color: t.fg
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: t.calls ? 0 : instrument.width * .1
            Accessible.ignored: true
        }
    }

    // the words share what is left above the age; long ones get smaller before a line is lost
    Item {
        id: words

        x: t.dense ? instrument.x + instrument.width + Geometry.px(Theme.small ? 1.4 : 2.4) : t.pad
        y: t.dense ? instrument.y + Geometry.px(Theme.small ? .01 : 1.6) : instrument.y + instrument.height + Geometry.px(Theme.small ? .01 : 3.4)
        width: t.width - x - t.pad
        height: age.y - Geometry.px(.4) - y

        Label {
            id: first

            text: t.first
            bold: true
            size: t.wordSize
            color: t.fg
            lineHeight: .9
            width: parent.width
            height: parent.height - (second.visible ? second.height : 0) - (third.visible ? third.height : 0)
            fontSizeMode: Text.Fit
            minimumPixelSize: t.least
            wrapMode: Text.WordWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        Label {
            id: second

            visible: text !== ""
            y: first.text === "" ? 0 : first.contentHeight
            text: t.second
            size: t.moreSize
            color: t.fg
            width: parent.width
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        Label {
            id: third

            visible: text !== "" && (!Theme.small || t.dense)
            y: second.y + (second.visible ? second.height : 0)
            text: t.third
            size: t.moreSize
            color: t.fg
            Accessible.ignored: true
        }
    }

    StatusMark {
        id: sign

        visible: t.calls && figure.visible
        status: "out_of_order"
        size: name.size * .86
        color: t.fg
        cut: t.lit ? Theme.signal : Theme.ground
        anchors.right: parent.right
        anchors.rightMargin: t.pad
        anchors.verticalCenter: name.verticalCenter
    }

    Row {
        id: age

        x: t.pad
        anchors.bottom: parent.bottom
        anchors.bottomMargin: t.pad * .8
        spacing: Geometry.px(1)

        StatusMark {
            status: t.ageOld ? "no_contact" : "in_use"
            size: Geometry.px(Theme.small ? 3 : 3.6)
            color: t.fg
            anchors.verticalCenter: parent.verticalCenter
        }

        Label {
            width: Math.min(implicitWidth, t.width - 2 * t.pad - x - (ofPicture.visible ? ofPicture.width + Geometry.px(1.6) : 0))
            text: t.age
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Geometry.px(2.4)
            bold: t.ageOld
            size: Theme.small ? Geometry.px(2.95) : t.ageOld && !t.dense ? Theme.body : Theme.note
            color: t.fg
            Accessible.ignored: true
        }
    }

    // a small picture has no room for its age
    Label {
        id: ofPicture

        visible: t.seen && t.dense
        anchors.right: parent.right
        anchors.rightMargin: t.pad
        anchors.verticalCenter: age.verticalCenter
        text: qsTr("picture %1").arg(t.cameraAgeShort)
        bold: t.cameraOld
        size: Theme.small ? Geometry.px(2.95) : Theme.note
        color: t.cameraOld ? Theme.ink : t.fg
        Accessible.ignored: true
    }
}
