import Kiosk

// A PIN is chosen by its owner, typed twice. Triggers: those of PinEntry; the exit or Esc leaves.
PinEntry {
    id: page

    readonly property NewPinViewModel newPin: shell.newPin

    title: newPin.title
    words: newPin.hint
    typed: newPin.digits
    fewest: newPin.fewest
    most: newPin.most
    trouble: newPin.trouble
    canConfirm: newPin.canConfirm
    onDigit: value => newPin.press(value)
    onErase: newPin.erase()
    onConfirm: newPin.confirm()
    onLeaving: newPin.cancel()
}
