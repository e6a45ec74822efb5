import Kiosk

// Undo of what was done last, on the host's day. Properties: `day`, the view model. Triggers: the button as every Target.
UndoBar {
    required property HostDayViewModel day

    visible: day.undoWords !== ""
    height: Geometry.staff.action
    buttonName: "day.undo"
    words: day.undoWords
    fraction: day.undoFraction
    onTriggered: day.undo()
}
