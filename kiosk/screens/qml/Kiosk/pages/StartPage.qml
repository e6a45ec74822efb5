import QtQuick
import Kiosk

// The door.
Screen {
    foot.eu: true

    Txt {
        text: "Hei"
    }
}
