import QtQuick
import QtQuick.Layouts
import Kiosk

// "Welcome", and below it the nickname, large, where there is one. Not a control.
// Property: `asks`, how many came instead of welcoming one more.
ColumnLayout {
    id: title

    required property string nickname
    property bool asks: false
    readonly property string greeting: asks ? qsTr("How many?") : qsTr("Welcome")

    spacing: -Geometry.door.nicknameRise

    Label {
        objectName: "greeting.welcome"
        Layout.fillWidth: true
        Layout.leftMargin: -Geometry.opticalInset
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Geometry.door.nicknameLeast
        text: title.nickname ? qsTr("Welcome,") : title.greeting
        bold: !title.nickname
        size: title.nickname ? Theme.title : Geometry.door.welcomeType
        color: Theme.freeInk
    }

    Label {
        objectName: "greeting.nickname"
        Layout.fillWidth: true
        Layout.leftMargin: -2 * Geometry.opticalInset
        visible: text !== ""
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Geometry.door.nicknameLeast
        elide: Text.ElideRight
        text: title.nickname
        bold: true
        size: Geometry.door.nicknameType
        color: Theme.freeInk
    }
}
