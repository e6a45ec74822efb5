import Kiosk

// Leads to where equipment is given back, and to leaving without a pass. Triggers: as every Target.
// Property: `brief`, in one word.
PushButton {
    required property Shell shell
    property bool brief: Geometry.board.finishedBrief

    objectName: "board.finished"
    size: Theme.grown(Theme.label)
    symbol: Theme.large ? "" : "leave"
    label: qsTr("Finished or leaving")
    caption: brief ? qsTr("Way out") : label
    onTriggered: shell.open("finished")
}
