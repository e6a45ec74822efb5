import QtQuick
import Kiosk

// What every arrangement of a greeting has in common: the whole screen is green, and the exit keeps the visit. No other
// person is ever shown. Triggers: those of Page.
Page {
    readonly property CheckInViewModel checkIn: shell.checkIn

    color: Theme.free
    foot.main: true
    foot.languages: false
    foot.bare: true
    onLeaving: checkIn.stay()
}
