pragma Singleton
import QtQuick

// The drawings: silhouettes on a 100 grid (body: filled or outlined; cut: lines cut out of the body; extra: always
// drawn; inset: how far the shape starts from the left, to align it with text) and line icons on a 24 grid.
QtObject {
    readonly property var inset: ({
            printer: 8,
            vr: 5,
            pc: 6,
            mic: 17,
            vinyl: 4,
            laser: 6,
            camera: 5,
            soldering: 6,
            sewing: 6,
            scanner: 5,
            room: 8,
            tool: 10
        })
    readonly property var body: ({
            printer: "M15 8 H85 Q92 8 92 15 V85 Q92 92 85 92 H15 Q8 92 8 85 V15 Q8 8 15 8 Z M20 20 V73 H80 V20 Z M40 20 H60 V30 L53.5 39 H46.5 L40 30 Z M30 60 H70 L63 73 H37 Z",
            vr: "M18 34 H82 Q95 34 95 47 V62 Q95 79 78 79 H70 Q62 79 58 72 Q54 66 50 66 Q46 66 42 72 Q38 79 30 79 H22 Q5 79 5 62 V47 Q5 34 18 34 Z M17 34 Q20 12 50 12 Q80 12 83 34 H72 Q69 22 50 22 Q31 22 28 34 Z",
            pc: "M13 12 H87 Q94 12 94 19 V61 Q94 68 87 68 H13 Q6 68 6 61 V19 Q6 12 13 12 Z M42 68 H58 L60 81 H74 V90 H26 V81 H40 Z",
            mic: "M36 20 A14 14 0 0 1 64 20 V42 A14 14 0 0 1 36 42 Z M17 38 H27 V42 A23 23 0 0 0 73 42 V38 H83 V42 A33 33 0 0 1 55 74.6 V84 H71 V93 H29 V84 H45 V74.6 A33 33 0 0 1 17 42 Z",
            vinyl: "M11 30 H89 Q96 30 96 37 V51 Q96 58 89 58 H11 Q4 58 4 51 V37 Q4 30 11 30 Z M25 12 H75 Q80 12 80 17 V30 H20 V17 Q20 12 25 12 Z M21 58 H79 V92 L64.5 82 L50 92 L35.5 82 L21 92 Z",
            laser: "M14 8 H70 Q78 8 78 16 V30 L63 47 H51 L36 30 H22 V68 H94 V82 H86 V93 H72 V82 H28 V93 H14 V82 H6 V16 Q6 8 14 8 Z",
            camera: "M12 26 H30 L36 15 H64 L70 26 H88 Q95 26 95 33 V79 Q95 86 88 86 H12 Q5 86 5 79 V33 Q5 26 12 26 Z M50 37 A18 18 0 1 0 50 73 A18 18 0 1 0 50 37 Z M50 45 A10 10 0 1 1 50 65 A10 10 0 1 1 50 45 Z",
            soldering: "M58 8 L92 42 L78 50 L50 22 Z M48 25 L75 52 L52 75 L25 48 Z M28 60 L40 72 L12 94 L6 88 Z",
            sewing: "M16 14 H84 Q94 14 94 24 V92 H6 V76 H68 V42 H36 V54 H32 V66 H24 V54 H20 V42 H12 Q6 42 6 36 V24 Q6 14 16 14 Z",
            scanner: "M12 58 H88 Q95 58 95 65 V81 Q95 88 88 88 H12 Q5 88 5 81 V65 Q5 58 12 58 Z M9 50 L20 14 L29 17 L18.5 50 Z",
            room: "M8 8 H92 V92 H70 V36 H36 V92 H8 Z M42 42 H64 V92 H42 Z",
            tool: "M66 10 A24 24 0 0 0 44 43 L12 75 Q6 82 12 88 Q18 94 25 88 L57 56 A24 24 0 0 0 90 34 L76 46 L62 38 L54 24 Z"
        })
    readonly property var cut: ({
            printer: "M41 82.5 H59",
            vr: "M27 49 V60 M73 49 V60",
            pc: "M18 57 H82",
            mic: "M43 23 H57 M43 33 H57",
            vinyl: "M15 44 H66 M77 44 H85",
            laser: "M44 18 H70",
            camera: "",
            soldering: "",
            sewing: "M18 84 H60",
            scanner: "M16 73 H62 M74 73 H84",
            room: "",
            tool: ""
        })
    readonly property var extra: ({
            printer: "",
            vr: "",
            pc: "",
            mic: "",
            vinyl: "",
            laser: "M57 47 V68 M40 53 L47 60 M74 53 L67 60",
            camera: "",
            soldering: "",
            sewing: "M28 66 V76",
            scanner: "",
            room: "M57 66 V72",
            tool: ""
        })
    readonly property string plug: "M0 6 H30 Q33 6 33 9 V19 H24 V25 H33 V35 H24 V41 H33 V51 Q33 54 30 54 H0 Z M50 18 H62 V14 Q62 10 66 10 H76 Q90 14 90 27 H100 V33 H90 Q90 46 76 50 H66 Q62 50 62 46 V42 H50 V36 H62 V24 H50 Z" // out of its socket, on a grid of 100 × 60
    readonly property var icon: ({
            right: "M3 12 H20 M13 5 L20 12 L13 19",
            left: "M21 12 H4 M11 5 L4 12 L11 19",
            check: "M4 12.5 L9.5 18 L20 6.5",
            cross: "M5 5 L19 19 M19 5 L5 19",
            bell: "M5 16.5 V15 A7 7 0 0 1 19 15 V16.5 Z M3 20 H21 M12 8 V4.5 M9.5 4.5 H14.5",
            access: "M14 4.3 A2 2 0 1 1 10 4.3 A2 2 0 1 1 14 4.3 M3.5 8.8 L9.5 10 H14.5 L20.5 8.8 M9.8 10 V14.5 L7.5 21.5 M14.2 10 V14.5 L16.5 21.5 M9.8 14.5 H14.2",
            person: "M15.6 7.4 A3.6 3.6 0 1 1 8.4 7.4 A3.6 3.6 0 1 1 15.6 7.4 M4.5 21 V19.5 A5.5 5.5 0 0 1 10 14 H14 A5.5 5.5 0 0 1 19.5 19.5 V21",
            undo: "M9 4 L4 9 L9 14 M4 9 H14.5 A5.5 5.5 0 0 1 14.5 20 H8",
            leave: "M13 3.5 H4 V20.5 H13 M9 12 H21 M16 7 L21 12 L16 17",
            enter: "M11 3.5 H20 V20.5 H11 M2 12 H14 M9 7 L14 12 L9 17",
            pause: "M8 4.5 V19.5 M16 4.5 V19.5",
            stop: "M8.2 3.5 H15.8 L20.5 8.2 V15.8 L15.8 20.5 H8.2 L3.5 15.8 V8.2 Z M8.5 12 H15.5",
            back: "M8.5 5 H21 V19 H8.5 L2.5 12 Z M12 9.5 L17 14.5 M17 9.5 L12 14.5",
            clock: "M20.5 12 A8.5 8.5 0 1 1 3.5 12 A8.5 8.5 0 1 1 20.5 12 M12 6.5 V12 L16 14.5",
            spool: "M3.5 3 H8 V21 H3.5 Z M16 3 H20.5 V21 H16 Z M8 6.5 H16 M8 12 H16 M8 17.5 H16",
            layers: "M3 7.5 L12 3 L21 7.5 L12 12 Z M3 12 L12 16.5 L21 12 M3 16.5 L12 21 L21 16.5",
            lock: "M5 10.5 H19 V20.5 H5 Z M8 10.5 V8 A4 4 0 0 1 16 8 V10.5",
            camera: "M3 7 H8 L9.5 4.5 H14.5 L16 7 H21 V19.5 H3 Z M15.5 13 A3.5 3.5 0 1 1 8.5 13 A3.5 3.5 0 1 1 15.5 13",
            chip: "M6 6 H18 V18 H6 Z M9.5 2.5 V6 M14.5 2.5 V6 M9.5 18 V21.5 M14.5 18 V21.5 M2.5 9.5 H6 M2.5 14.5 H6 M18 9.5 H21.5 M18 14.5 H21.5",
            plus: "M12 4 V20 M4 12 H20",
            minus: "M4 12 H20",
            home: "M4 11 L12 4 L20 11 M6 9.5 V20 H18 V9.5",
            warn: "M12 3.5 L21.5 20 H2.5 Z M12 9.5 V14 M12 16 V17.6",
            queue: "M4 6 H20 M4 12 H20 M4 18 H12 M17.5 15 V21 M14.5 18 H20.5",
            support: "M3 4 H21 V9 H3 Z M7 9 V20 M17 9 V20 M3 20 H21 M7 14.5 H17",
            trash: "M5 7 H19 M9.5 7 V4 H14.5 V7 M7 7 L8 20.5 H16 L17 7",
            pass: "M5 2.5 H19 V21.5 H5 Z M10 5.5 H14 M8.5 10 H15.5 V17 H8.5 Z",
            card: "M2.5 5 H21.5 V19 H2.5 Z M7 9 V15 M11 9 V15 M17 9 V15 M14 9 V15",
            hand: "M7.5 13 V6.5 M11 12 V4 M14.5 12 V5 M18 13 V7.5 M7.5 12.5 L4.5 12 L9 20.5 H16 L18 16 V12",
            shield: "M12 3 L20 6 V12 Q20 18 12 21.5 Q4 18 4 12 V6 Z M8.5 12 L11 14.5 L15.5 9.5",
            text: "M3 19 L8.5 5 L14 19 M5 14.5 H12 M15 19 L18 11 L21 19 M16.2 16.4 H19.8",
            halves: "M20.5 12 A8.5 8.5 0 1 1 3.5 12 A8.5 8.5 0 1 1 20.5 12 M12 3.5 V20.5 M15.5 5 V19 M18.5 8 V16",
            moon: "M20 14.5 A8.5 8.5 0 1 1 9.5 4 A6.8 6.8 0 0 0 20 14.5 Z",
            play: "M6.5 4 L19.5 12 L6.5 20 Z",
            file: "M5 3 H14 L19 8 V21 H5 Z M14 3 V8 H19 M8.5 13 H15.5 M8.5 17 H15.5",
            up: "M12 21 V4 M5 11 L12 4 L19 11",
            down: "M12 3 V20 M5 13 L12 20 L19 13"
        })
}
