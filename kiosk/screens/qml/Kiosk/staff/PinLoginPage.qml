import Kiosk

// Badge first, now the PIN. Triggers: those of PinEntry; the exit or Esc leaves.
PinEntry {
    id: page

    readonly property PinLoginViewModel pinLogin: shell.pinLogin

    title: qsTr("Staff")
    words: qsTr("Type your PIN.")
    advice: qsTr("The screen locks itself\nwhen nobody touches it.")
    typed: pinLogin.digits
    fewest: pinLogin.fewest
    most: pinLogin.most
    hint: pinLogin.hint
    trouble: pinLogin.trouble
    locked: pinLogin.locked
    canConfirm: pinLogin.canConfirm
    onDigit: value => pinLogin.press(value)
    onErase: pinLogin.erase()
    onConfirm: pinLogin.confirm()
    onLeaving: pinLogin.cancel()
}
