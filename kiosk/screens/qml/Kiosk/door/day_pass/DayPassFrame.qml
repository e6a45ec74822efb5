import QtQuick
import Kiosk

// What both arrangements of a day pass have in common. Triggers: those of Page.
Page {
    foot.main: true
    onLeaving: shell.dayPass.goWithout()
}
