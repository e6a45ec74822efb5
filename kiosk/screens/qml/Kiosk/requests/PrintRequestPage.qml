pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// One print request for staff: its piece and wish, which printers take it, of what it will be printed and how often;
// approved as asked with one press, or as changed here. Triggers: a printer, a filament; those of RequestCopies;
// "Decline" asks why; "Approve"; "To a partner" where no printer takes it; those of StaffScreen.
StaffScreen {
    id: page

    readonly property RequestsViewModel requests: shell.requests

    title: requests.isOpen ? qsTr("Request %1, for %2").arg(requests.number).arg(requests.wished) : qsTr("Request %1 is decided").arg(requests.number)

    GridLayout {
        id: grid

        anchors.fill: parent
        columns: Geometry.requests.requestColumns
        columnSpacing: Geometry.space7
        rowSpacing: Geometry.gutter

        RequestPart {
            Layout.fillWidth: grid.columns === 1
            Layout.fillHeight: grid.columns > 1
            Layout.preferredWidth: Geometry.requests.staffPartWidth
            Layout.preferredHeight: Geometry.requests.staffPartHeight
            part: page.requests.part
            swatch: page.requests.swatch
            time: page.requests.time
            filament: page.requests.filament
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Geometry.requests.partWidth
            Layout.preferredHeight: 1 // both share the height
            spacing: Geometry.space3

            ZoneHead {
                Layout.fillWidth: true
                title: qsTr("Printer")
            }

            PagedGrid {
                id: printers

                Layout.fillWidth: true
                Layout.fillHeight: true
                columns: 2
                rowHeight: Geometry.touchLeast
                rows: page.requests.printers as RowModel
                delegate: RequestPrinter {
                    required property string key
                    required property int index

                    objectName: "request.printer." + index
                    visible: printers.shows(index)
                    width: printers.cellWidth
                    height: printers.rowHeight
                    enabled: canTake
                    onTriggered: page.requests.choosePrinter(key)
                }
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Geometry.requests.partWidth
            Layout.preferredHeight: 1 // both share the height
            spacing: Geometry.space3

            ZoneHead {
                Layout.fillWidth: true
                title: qsTr("Filament")
            }

            PagedGrid {
                id: stock

                Layout.fillWidth: true
                Layout.fillHeight: true
                columns: Geometry.requests.stockColumns
                rowHeight: Geometry.touchLeast
                rows: page.requests.filaments as RowModel
                delegate: ColourTile {
                    required property string key
                    required property string words
                    required property int index

                    objectName: "request.filament." + index
                    name: words
                    canBeHad: true
                    visible: stock.shows(index)
                    width: stock.cellWidth
                    height: stock.rowHeight
                    onTriggered: page.requests.chooseFilament(key)
                }
            }
        }

        GridLayout {
            id: acts

            Layout.columnSpan: grid.columns
            Layout.fillHeight: false
            columns: Geometry.requests.actColumns
            columnSpacing: Geometry.gutter
            rowSpacing: Geometry.gutter

            RequestCopies {
                Layout.columnSpan: acts.columns === 2 ? 2 : 1
                Layout.fillWidth: acts.columns === 2
                Layout.preferredWidth: Geometry.requests.copiesWidth
                Layout.preferredHeight: Geometry.requests.copiesHeight
                requests: page.requests
            }

            PushButton {
                objectName: "request.decline"
                Layout.preferredWidth: Geometry.requests.decline
                Layout.preferredHeight: Geometry.staff.action
                enabled: page.requests.mayDecide
                symbol: "cross"
                label: qsTr("Decline …")
                size: Theme.action
                onTriggered: page.shell.open("decline_request")
            }

            PushButton {
                objectName: "request.approve"
                Layout.fillWidth: true
                Layout.preferredHeight: Geometry.staff.action
                enabled: page.requests.mayDecide
                kind: PushButton.Primary
                symbol: "check"
                label: page.requests.isChanged ? qsTr("Approve as changed") : qsTr("Approve as asked")
                size: Geometry.staff.typeAction
                onTriggered: page.requests.approve()
            }
        }
    }

    ReferralButton {
        parent: page.foot
        x: page.foot.nextX
        width: Math.min(implicitWidth, page.footRoom)
        visible: reason !== ""
        shell: page.shell
        reason: page.requests.partnerReason
    }
}
