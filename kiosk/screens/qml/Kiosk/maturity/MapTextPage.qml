import QtQuick
import Kiosk

// A text of a company's vision or of a measure, typed on the screen's own keyboard; the exit keeps it.
// Triggers: those of TypedFrame.
TypedFrame {
    id: page

    readonly property MapTextViewModel writing: shell.mapText
    readonly property bool isLong: writing.longest > Geometry.maturity.longText

    name: "text"
    heading: writing.heading
    hint: writing.hint
    trouble: writing.trouble
    begin: writing.begin
    longest: writing.longest
    typeHead: Geometry.maturity.typeTitle
    typeField: isLong ? Theme.aside : Theme.heading
    fieldHeight: isLong ? Geometry.maturity.typedLong : Geometry.maturity.typed
    boldField: !isLong
    hasHint: isLong ? Geometry.maturity.longHint : Geometry.door.nicknameHint
    wraps: true
    others: "0123456789.,- "
    foot.languages: false
    ownExit: true
    onHeadingChanged: startOver(writing.begin) // the next text of the vision
    onEdited: words => writing.type(words)
    onTaken: writing.take()
    onLeaving: writing.goBack()
}
