import QtQuick
import QtQuick.Window
import Kiosk

// The window: one page at a time, the notice, and the warning before a page closes.
// Keys: arrows move the focus, Enter and Space press, Esc leaves the page.
Window {
    id: window

    required property Shell shell

    function step(forward: bool): void {
        const from = window.activeFocusItem ?? pages;
        const next = from.nextItemInFocusChain(forward);
        if (next)
            next.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    width: Panel.widthPx
    height: Panel.heightPx
    color: Theme.ground
    title: shell.hubName

    FocusScope {
        anchors.fill: parent
        focus: true
        Keys.onRightPressed: window.step(true)
        Keys.onDownPressed: window.step(true)
        Keys.onLeftPressed: window.step(false)
        Keys.onUpPressed: window.step(false)
        Keys.onPressed: event => {
            if (window.shell.warningS > 0) {
                window.shell.touched();
                event.accepted = true;
            }
        }

        Loader {
            id: pages

            readonly property url wanted: window.shell.pageUrl + (Panel.lowReach ? "#low" : "") // a dock gives nothing back

            anchors.fill: parent
            focus: true
            enabled: window.shell.warningS === 0
            onWantedChanged: setSource(window.shell.pageUrl, {
                shell: window.shell
            })
            onLoaded: appear.restart()
        }

        OpacityAnimator {
            id: appear

            target: pages
            from: Panel.still ? 1 : .2
            to: 1
            duration: Theme.quick
        }

        Notice {
            shell: window.shell
            page: pages
        }

        IdleWarning {
            shell: window.shell
        }
    }
}
