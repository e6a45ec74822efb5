"""A simulated week at the print desk: a real print room process, killed at random, on simulated machines.

The print room runs in a process of its own and dies by SIGKILL. Its time is not scaled but simulated: it is told what
time it is, and machines, visitors and staff go on while it would wait, so a quiet hour costs nothing and a busy second
lasts as long as it must. The serial printers are virtual boards behind the real driver. The OctoPrint printers are the
real session and link behind `octoprint.Server`, which takes calls and pushes messages as a recorded server did, and
feeds a virtual board; HTTP, the web socket and a server's own timing are not in it (`tests/light_octoprint`,
`tests/drills`). Long moves stand for many short ones, so reports come more seldom than in earnest.

What is right is judged by what boards carried out and by what people did, never by what the product stored.
"""
