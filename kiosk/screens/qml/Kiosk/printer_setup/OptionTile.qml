import QtQuick
import QtQuick.Layouts
import Kiosk

// One of a few answers, filled in ink when it is the present one.
// Properties: `words`; `colour`, shown as a flag, "" for none; `chosen`. Triggers: as every Target.
Target {
    id: option

    required property string words
    required property string colour
    required property bool chosen
    readonly property color fg: chosen ? Theme.darkInk : Theme.ink

    label: words
    leftPadding: Geometry.space5
    rightPadding: Geometry.space4
    ground: chosen ? Theme.ink : Theme.sheet
    edgeWidth: chosen ? 0 : Geometry.edge
    ring: chosen ? Theme.signal : Theme.ink
    Accessible.role: Accessible.RadioButton
    Accessible.checked: chosen
    contentItem: RowLayout {
        spacing: Geometry.printerSetup.flagGap

        Flag {
            Layout.preferredWidth: Geometry.printerSetup.optionFlag
            colour: option.colour
            edge: option.chosen ? Theme.darkInk : Theme.tagInk
        }

        Label {
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: option.words
            bold: true
            size: Theme.heading
            color: option.fg
            wrapMode: Text.Wrap
            maximumLineCount: 2
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.note
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }

        Icon {
            visible: option.chosen
            name: "check"
            color: option.fg
            size: Geometry.staff.symbolLarge
        }
    }
}
