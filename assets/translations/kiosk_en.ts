<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccessPage</name>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Buttons low down</source>
        <translation>Buttons low down</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Nothing moves</translation>
    </message>
    <message>
        <source>Ten times more time</source>
        <translation>Ten times more time</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I use a headset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accessibility</translation>
    </message>
    <message>
        <source>Choose what helps you. Everything goes back when you leave.</source>
        <translation>Choose what helps you. Everything goes back when you leave.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
</context>
<context>
    <name>AddPerson</name>
    <message>
        <source>Type a name first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddPersonPage</name>
    <message>
        <source>Who is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ABCDEFGHIJKLMNOPQRSTUVWXYZ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddPrinterButton</name>
    <message>
        <source>Add a printer</source>
        <translation>Add a printer</translation>
    </message>
</context>
<context>
    <name>AddPrinterPage</name>
    <message>
        <source>Add a printer</source>
        <translation>Add a printer</translation>
    </message>
    <message>
        <source>OctoPrint and Klipper in this network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for servers …</source>
        <translation>Looking for servers …</translation>
    </message>
    <message>
        <source>One appears here when it is on and in the same network as this screen.</source>
        <translation>One appears here when it is on and in the same network as this screen.</translation>
    </message>
</context>
<context>
    <name>AlarmName</name>
    <message>
        <source>Acknowledged by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlarmNames</name>
    <message>
        <source>Acknowledged by:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others (page %1 of %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledging says who looks at it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Alarms</name>
    <message>
        <source>%1 takes care of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 alarm open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 alarms open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 acknowledged %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over by itself %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody is told: no contacts are set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody is told of such an alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody could be told: no message got through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told in the morning&apos;s message %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quiet hours, told at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the machine. If something is wrong, cut the power at the socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the entrance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits until somebody answers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the machines. If something is wrong, cut the power at the socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the print and clear the bed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the print is still right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the queue on the first page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An admin makes room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An admin restores a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An admin checks the clock and acknowledges this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the cable of the code scanner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the cable of the camera that reads codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start prints at the kiosk. An admin looks into the log of the print room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the next spool ready, or change it before a long print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the place of the backups is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An admin checks the clock and the log of the print room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and who is told of alarms.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlarmsPage</name>
    <message>
        <source>Open ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 handled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskerAnswers</name>
    <message>
        <source>Who asked?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>added a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked a person out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let a person in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gave a new badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed a badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed a new PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chose a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logged out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed a wrong PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked at a visitor&apos;s data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted a pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gave an induction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took an induction back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took equipment back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let a use go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was given back without a pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>giving back was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made a booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled a booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made a cancelled booking again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logged a consultation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took a consultation back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gave a referral card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed a referral card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took a referral back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let a visit go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called the next in line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put somebody back in line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took somebody out of a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked as working with a flaw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked as repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted that a repair took the place of something new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted that a repair spared nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took a repair back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let visitors see a wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declined a wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added a topic of wishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed a topic of wishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted a wish as another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted since when the hub has what was wished for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took along the report of needs met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added a story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed a story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took a story down for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made a series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gave a series another title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took a cancellation back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted who signed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted two organisations as one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted two organisations apart again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted the name of an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let an organisation take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let an organisation take part no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed who serves an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted a step of an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took a step of an organisation back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took along what is stored about an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the partners of a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the funding of a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed an indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered an amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took an amount back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added a participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed a participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ticked a start form as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took back the tick of a start form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ticked an end form as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took back the tick of an end form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started a digital map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored answers of a digital map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished a digital map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened a digital map again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed a digital map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started a questionnaire on needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored answers on needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished a questionnaire on needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened a questionnaire on needs again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed a questionnaire on needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started an evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored answers of an evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished an evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened an evaluation again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed an evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gave a company a code for its digital map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended the code of a company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened vision and plan with a company&apos;s code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed vision and plan with a company&apos;s code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed a digital vision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added a measure to an action plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed a measure of an action plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed a measure from an action plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed a future map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took along the plan of an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added a printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed a printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>began to connect a printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gave up connecting a printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected a printer again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted what is loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added a spool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed a spool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighed a spool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported spools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted a spool as used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed a spool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put a spool back into stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loaded a spool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took a spool off a printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the label of a printer at the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put a print in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took a print out of the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved a print in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chose the printer of a print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held a print back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>released a print that was held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by when a print should be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the number of copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed a print to run when the hub is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer lets a print run when the hub is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put a print in the queue again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved a print request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declined a print request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed a print in spite of findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started a print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused a print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resumed a print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled a print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped a printer at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cleared a bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gave up a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed a nozzle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judged a print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took back the judgement of a print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed a print over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put a print back on the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let a print wait longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected a printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disconnected a printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered a printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took a printer out of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put a printer into service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heated a printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cooled a printer down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set a pause at a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out an object of a print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>homed a printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loaded filament</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unloaded filament</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened the office on a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed the office on a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed a wrong code of a company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed a wrong code for the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took the log along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took over the configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acknowledged an alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed an alarm on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tried whether alarms arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took a backup along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took the guidebook along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took a report along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took a hub pack along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trusted the clock again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restored a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customers of companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name and languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>questions at the door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use of equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>night wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long what is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who is told of alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>floor plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closing now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>questions of the digital map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>templates to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines of sustainability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idea session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sparring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peer meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs mapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measures under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed: came off the bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed: layers shifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed: stringing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed: filament ran out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed: nozzle clogged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed: supports gave way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed: warped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed: another reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was stopped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditLog</name>
    <message>
        <source>everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditLogPage</name>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuthorizationPage</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>I have a key</source>
        <translation>I have a key</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>AuthorizationSteps</name>
    <message>
        <source>It waits for %1</source>
        <translation>It waits for %1</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>staff, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan at the kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and type your own PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost it? Tell an admin at once. It is locked at the kiosk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BadgePage</name>
    <message>
        <source>The new badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a photo, or print the card. It is shown only now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first time the badge is shown, the PIN is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card to a USB stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Done</translation>
    </message>
</context>
<context>
    <name>BedQuestion</name>
    <message>
        <source>Is the bed clear?</source>
        <translation>Is the bed clear?</translation>
    </message>
    <message>
        <source>Look at the machine before you answer.</source>
        <translation>Look at the machine before you answer.</translation>
    </message>
    <message>
        <source>The label is read. Look at the bed before you answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, the bed is clear</source>
        <translation>Yes, the bed is clear</translation>
    </message>
</context>
<context>
    <name>BoardFrame</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>BoardGrid</name>
    <message>
        <source>There is no equipment here yet. Ask staff.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardTitle</name>
    <message>
        <source>Equipment now</source>
        <translation>Equipment now</translation>
    </message>
</context>
<context>
    <name>BoardViewModel</name>
    <message>
        <source>%1 free</source>
        <translation>%1 free</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookedItems</name>
    <message>
        <source>What?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no equipment here yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookedLengths</name>
    <message>
        <source>For how long?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookedStarts</name>
    <message>
        <source>From when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation type="unfinished">A day earlier</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day later</source>
        <translation type="unfinished">A day later</translation>
    </message>
    <message>
        <source>%1, taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookingsPage</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is booked this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is booked today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the booking of %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
</context>
<context>
    <name>BookingsViewModel</name>
    <message numerus="yes">
        <source>%n booking(s) this week</source>
        <translation>
            <numerusform>%n booking this week</numerusform>
            <numerusform>%n bookings this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) today</source>
        <translation>
            <numerusform>%n booking today</numerusform>
            <numerusform>%n bookings today</numerusform>
        </translation>
    </message>
    <message>
        <source>No bookings this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bookings today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by a visitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The booking of %1 is cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallStaffPage</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Do you need help?</source>
        <translation>Do you need help?</translation>
    </message>
    <message>
        <source>Press the button to call them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation type="unfinished">I am leaving</translation>
    </message>
    <message>
        <source>Digital map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call staff here</source>
        <translation>Call staff here</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>CallStaffViewModel</name>
    <message>
        <source>Seen at %1. Stay here, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has seen your call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff has been told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your call is written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person was told at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people were told, the last at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody gets a message of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The print room does not answer, so nobody gets a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody could be reached by message so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message goes out at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff see the call on their page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalledNumbers</name>
    <message>
        <source>Now serving</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CameraPicture</name>
    <message>
        <source>Picture of the bed, %1</source>
        <translation>Picture of the bed, %1</translation>
    </message>
    <message>
        <source>old picture, %1</source>
        <translation>old picture, %1</translation>
    </message>
</context>
<context>
    <name>CauseRow</name>
    <message>
        <source>One tap is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer is not tied to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What made it so?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can skip this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Causes</name>
    <message>
        <source>Equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished">Room</translation>
    </message>
    <message>
        <source>Crowd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckInViewModel</name>
    <message>
        <source>This is the label of a spool. Staff scan it on their own page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader is set to another keyboard layout. Call staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code was read only in part. Hold it still and closer.</source>
        <translation>The code was read only in part. Hold it still and closer.</translation>
    </message>
    <message>
        <source>This code is not from this hub. Show your hub pass.</source>
        <translation>This code is not from this hub. Show your hub pass.</translation>
    </message>
    <message>
        <source>This pass is not known here. You can come in without one.</source>
        <translation>This pass is not known here. You can come in without one.</translation>
    </message>
    <message>
        <source>This page is for staff. Show the code again on the first page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pass is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visitor is inside already. Go out on the first page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visitor came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back. Nobody was counted.</source>
        <translation>Taken back. Nobody was counted.</translation>
    </message>
    <message>
        <source>You are still inside.</source>
        <translation>You are still inside.</translation>
    </message>
    <message>
        <source>This badge does not work here. Ask an admin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>on</source>
        <translation>on</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
</context>
<context>
    <name>ChosenJob</name>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Really remove?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Remove</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Done</translation>
    </message>
    <message>
        <source>Don&apos;t move</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CloseNowPage</name>
    <message>
        <source>Close now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the door say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until when? The press closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever is inside has ten minutes to leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CloseNowViewModel</name>
    <message>
        <source>Until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub is closed now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosingWords</name>
    <message>
        <source>opens today at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens tomorrow at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens %2 at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Companions</name>
    <message>
        <source>with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One adult fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One adult more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One child fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One child more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompanionsViewModel</name>
    <message>
        <source>Two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are inside now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of you came in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompanyMap</name>
    <message>
        <source>Type a name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes on: %1 of %2 answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last map: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompanyMapPage</name>
    <message>
        <source>Whose digital map?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No company is known yet. Type the name of the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company goes on here by itself: you are logged out, and an earlier code of its map ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New company</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsultationAskerPage</name>
    <message>
        <source>None is known yet. They are added in the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or only the persons employed:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsultationKindPage</name>
    <message>
        <source>What kind of consultation?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which project?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsultationPage</name>
    <message>
        <source>Log a consultation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>The third press saves. No person is named.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsultationPageTall</name>
    <message>
        <source>Log a consultation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
</context>
<context>
    <name>ConsultationViewModel</name>
    <message>
        <source>Name or size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsultationWords</name>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning of a workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digivisio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3D printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Websites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoicing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School, public body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which company?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which association?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which school or public body?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>250 or more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataRow</name>
    <message>
        <source>deleted now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataRows</name>
    <message>
        <source>Stored</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayActions</name>
    <message>
        <source>Log a consultation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayButton</name>
    <message>
        <source>The day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayFoot</name>
    <message>
        <source>Printers</source>
        <translation type="unfinished">Printers</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished">Tools</translation>
    </message>
</context>
<context>
    <name>DayPassActions</name>
    <message>
        <source>A day pass, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a photo. Show it to the reader when you …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are already in. You can do without a pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayPassCard</name>
    <message>
        <source>The QR code of your day pass</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayPassLife</name>
    <message>
        <source>the day pass works</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayPassUses</name>
    <message>
        <source>take equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or give it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>join the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and see your turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or wish for a course</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayPassViewModel</name>
    <message>
        <source>You have a day pass already. Show its picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have a day pass already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you. The day pass works until closing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today until midnight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today until %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayRule</name>
    <message>
        <source>Nothing on the programme today.</source>
        <translation>Nothing on the programme today.</translation>
    </message>
</context>
<context>
    <name>DayScreen</name>
    <message>
        <source>Log out</source>
        <translation type="unfinished">Log out</translation>
    </message>
</context>
<context>
    <name>DeclineRequestPage</name>
    <message>
        <source>Why isn&apos;t %1 printed?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DockArea</name>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More (page %1 of %2)</source>
        <translation type="unfinished">More (page %1 of %2)</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DueDays</name>
    <message>
        <source>No hurry, any time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DuringPrint</name>
    <message>
        <source>now layer %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of ours is printed here now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It pauses where the chosen layer begins, for a change of filament.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It pauses near the beginning of layer %1; over a server a little later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It pauses where layer %1 begins.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DuringPrintPage</name>
    <message>
        <source>%1: layer and objects</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnterBlock</name>
    <message>
        <source>Come in</source>
        <translation>Come in</translation>
    </message>
    <message>
        <source>No pass? Press here.</source>
        <translation>No pass? Press here.</translation>
    </message>
    <message>
        <source>No pass?
Press here.</source>
        <translation>No pass?
Press here.</translation>
    </message>
</context>
<context>
    <name>EquipmentButton</name>
    <message>
        <source>Equipment now</source>
        <translation>Equipment now</translation>
    </message>
</context>
<context>
    <name>EquipmentFacts</name>
    <message>
        <source>Minimum age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Induction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On loan from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needed, %1 minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EquipmentFrame</name>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
</context>
<context>
    <name>EquipmentHours</name>
    <message>
        <source>Book %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your booking %1. Cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No free hours.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EquipmentLabels</name>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>ready</translation>
    </message>
    <message>
        <source>time is up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works with a flaw: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished">Not known</translation>
    </message>
    <message>
        <source>The print room does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reply</source>
        <translation>No reply</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>print is ready</source>
        <translation>print is ready</translation>
    </message>
    <message>
        <source>print is waiting</source>
        <translation>print is waiting</translation>
    </message>
    <message>
        <source>ready at %1</source>
        <translation>ready at %1</translation>
    </message>
    <message>
        <source>back %1</source>
        <translation>back %1</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserved</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Broken</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>No contact</translation>
    </message>
    <message>
        <source>3D printer</source>
        <translation>3D printer</translation>
    </message>
    <message>
        <source>VR headset</source>
        <translation>VR headset</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>Vinyl cutter</source>
        <translation>Vinyl cutter</translation>
    </message>
    <message>
        <source>Laser cutter</source>
        <translation>Laser cutter</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Soldering station</source>
        <translation>Soldering station</translation>
    </message>
    <message>
        <source>Sewing machine</source>
        <translation>Sewing machine</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Tool</translation>
    </message>
    <message>
        <source>VR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vinyl</source>
        <translation>Vinyl</translation>
    </message>
    <message>
        <source>Laser</source>
        <translation>Laser</translation>
    </message>
    <message>
        <source>Soldering</source>
        <translation>Soldering</translation>
    </message>
    <message>
        <source>Sewing</source>
        <translation>Sewing</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 ago</translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>until %1</translation>
    </message>
</context>
<context>
    <name>EquipmentOffer</name>
    <message>
        <source>How long?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap a time and it is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept for somebody in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever takes it over shows their pass now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader does not work. Give it back, and the next one takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day pass will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show your pass to the reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you have had it, show your pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Induction first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for an induction at the help desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff print your file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it yours? Show your pass to give it back.</source>
        <translation type="unfinished">Is it yours? Show your pass to give it back.</translation>
    </message>
    <message>
        <source>Staff start prints. Press “Call staff”.</source>
        <translation type="unfinished">Staff start prints. Press “Call staff”.</translation>
    </message>
    <message>
        <source>%1 longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I give it back</source>
        <translation type="unfinished">I give it back</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Undo</translation>
    </message>
    <message>
        <source>Ask for a print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Back</translation>
    </message>
    <message>
        <source>I have no pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is yours now.</source>
        <translation type="unfinished">It is yours now.</translation>
    </message>
    <message>
        <source>Your time is up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is yours until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your number is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We call it on the first page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept for number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is my number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it yours? Press “Call staff” to type your code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is free</source>
        <translation type="unfinished">%1 is free</translation>
    </message>
    <message>
        <source>%1 is kept for you until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your place: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your place: %1, about %2 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EquipmentPageLow</name>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next fact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EquipmentViewModel</name>
    <message>
        <source>This is an equipment code, but not of this hub.</source>
        <translation>This is an equipment code, but not of this hub.</translation>
    </message>
    <message>
        <source>Somebody else is using it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome! You are inside now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your number is %1. We call it on the first page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have left the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given back. Thank you!</source>
        <translation type="unfinished">Given back. Thank you!</translation>
    </message>
    <message>
        <source>Booked %1. It is kept for %2 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your booking %1 is cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not in the hub any more.</source>
        <translation>It is not in the hub any more.</translation>
    </message>
    <message>
        <source>Or book an hour today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book an hour on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next booking at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EuEmblem</name>
    <message>
        <source>Co-funded by the European Union</source>
        <translation>Co-funded by the European Union</translation>
    </message>
    <message>
        <source>Co-funded
by the European
Union</source>
        <translation>Co-funded
by the European
Union</translation>
    </message>
    <message>
        <source>Co-funded by
the European Union</source>
        <translation>Co-funded by
the European Union</translation>
    </message>
</context>
<context>
    <name>EventQuestion</name>
    <message>
        <source>Are you here for %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you here for one of these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are counted: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventQuestionPage</name>
    <message>
        <source>Yes, for the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, something else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventsToday</name>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventsTodayPage</name>
    <message>
        <source>Events today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An admin adds them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaceTally</name>
    <message>
        <source>Great</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So-so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How visits were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown from five answers on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>Great</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So-so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FarewellPage</name>
    <message>
        <source>Are you leaving, %1?</source>
        <translation>Are you leaving, %1?</translation>
    </message>
    <message>
        <source>Are you leaving?</source>
        <translation>Are you leaving?</translation>
    </message>
    <message>
        <source>You may also just stay.</source>
        <translation>You may also just stay.</translation>
    </message>
    <message>
        <source>Ask for a print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>I am leaving</translation>
    </message>
    <message>
        <source>I am staying</source>
        <translation>I am staying</translation>
    </message>
</context>
<context>
    <name>FaultButton</name>
    <message>
        <source>Report a fault</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultHeader</name>
    <message>
        <source>Report a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Thank you! Nobody is looking for blame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you! Nobody is looking for blame.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultReportPage</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I found it like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It happened in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did you notice?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultReportViewModel</name>
    <message>
        <source>Taken back. Nothing was reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is out of order now. Staff see your report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can still be used. Staff see your report.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultThanksPage</name>
    <message>
        <source>Done</source>
        <translation type="unfinished">Done</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your report is sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>Does not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poor picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is dirty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for a part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Women</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiguresViewModel</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n people</source>
        <translation>
            <numerusform>%1: %n person</numerusform>
            <numerusform>%1: %n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole numbers, for staff only. Those under five do not leave the house.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known from %1 of visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of those who told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the people told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that were met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that took place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that were logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileListPage</name>
    <message>
        <source>Print a file</source>
        <translation>Print a file</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>newest first</translation>
    </message>
    <message>
        <source>No print files yet</source>
        <translation>No print files yet</translation>
    </message>
    <message>
        <source>Put a USB stick in, or copy G-code to this folder:</source>
        <translation>Put a USB stick in, or copy G-code to this folder:</translation>
    </message>
    <message>
        <source>Copy G-code to this folder:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileListViewModel</name>
    <message>
        <source>Folder, sticks and servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder and servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder and sticks</source>
        <translation type="unfinished">Folder and sticks</translation>
    </message>
    <message>
        <source>Folder of the hub</source>
        <translation type="unfinished">Folder of the hub</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileReading</name>
    <message>
        <source>Reading %1, %2 s</source>
        <translation>Reading %1, %2 s</translation>
    </message>
</context>
<context>
    <name>FileTaking</name>
    <message>
        <source>Stick %1</source>
        <translation type="unfinished">Stick %1</translation>
    </message>
    <message>
        <source>Folder of the hub</source>
        <translation type="unfinished">Folder of the hub</translation>
    </message>
</context>
<context>
    <name>FileTrouble</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>%1: no picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture at %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Fits the bed</source>
        <translation>Fits the bed</translation>
    </message>
    <message>
        <source>%1 to the edge</source>
        <translation>%1 to the edge</translation>
    </message>
    <message>
        <source>Too high</source>
        <translation>Too high</translation>
    </message>
    <message>
        <source>Too big for the bed</source>
        <translation>Too big for the bed</translation>
    </message>
    <message>
        <source>%1 too much</source>
        <translation>%1 too much</translation>
    </message>
    <message>
        <source>Check that it fits</source>
        <translation>Check that it fits</translation>
    </message>
    <message>
        <source>Nozzle %1, bed %2</source>
        <translation>Nozzle %1, bed %2</translation>
    </message>
    <message>
        <source>Temperatures are in order</source>
        <translation>Temperatures are in order</translation>
    </message>
    <message>
        <source>Temperatures suit %1</source>
        <translation>Temperatures suit %1</translation>
    </message>
    <message>
        <source>Nozzle too hot</source>
        <translation>Nozzle too hot</translation>
    </message>
    <message>
        <source>Bed too hot</source>
        <translation>Bed too hot</translation>
    </message>
    <message>
        <source>Asks for %1, at most %2</source>
        <translation>Asks for %1, at most %2</translation>
    </message>
    <message>
        <source>Chamber too hot</source>
        <translation>Chamber too hot</translation>
    </message>
    <message>
        <source>A temperature can&apos;t be read</source>
        <translation>A temperature can&apos;t be read</translation>
    </message>
    <message>
        <source>Asks for %1 only</source>
        <translation>Asks for %1 only</translation>
    </message>
    <message>
        <source>Nozzle too cold</source>
        <translation>Nozzle too cold</translation>
    </message>
    <message>
        <source>Temperatures not known</source>
        <translation>Temperatures not known</translation>
    </message>
    <message>
        <source>Check the slicer&apos;s settings</source>
        <translation>Check the slicer&apos;s settings</translation>
    </message>
    <message>
        <source>The nozzle is right</source>
        <translation>The nozzle is right</translation>
    </message>
    <message>
        <source>Made for %1</source>
        <translation>Made for %1</translation>
    </message>
    <message>
        <source>Wrong nozzle: %1</source>
        <translation>Wrong nozzle: %1</translation>
    </message>
    <message>
        <source>Nozzle not known</source>
        <translation>Nozzle not known</translation>
    </message>
    <message>
        <source>The file doesn&apos;t say which</source>
        <translation>The file doesn&apos;t say which</translation>
    </message>
    <message>
        <source>The filament is right</source>
        <translation>The filament is right</translation>
    </message>
    <message>
        <source>Wrong filament: %1</source>
        <translation>Wrong filament: %1</translation>
    </message>
    <message>
        <source>Needs %1 g, has %2 g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs %1 g, has %2 g: change it in layer %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough on the spool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filament not known</source>
        <translation>Filament not known</translation>
    </message>
    <message>
        <source>No forbidden commands</source>
        <translation>No forbidden commands</translation>
    </message>
    <message>
        <source>%1 lines read</source>
        <translation>%1 lines read</translation>
    </message>
    <message>
        <source>Forbidden commands</source>
        <translation>Forbidden commands</translation>
    </message>
    <message>
        <source>Near the edge of the round bed</source>
        <translation>Near the edge of the round bed</translation>
    </message>
    <message>
        <source>Goes to Z %1</source>
        <translation>Goes to Z %1</translation>
    </message>
    <message>
        <source>Drives into the bed</source>
        <translation>Drives into the bed</translation>
    </message>
    <message>
        <source>Extrudes beside the bed</source>
        <translation>Extrudes beside the bed</translation>
    </message>
    <message>
        <source>Moves further than the printer can</source>
        <translation>Moves further than the printer can</translation>
    </message>
    <message>
        <source>Needs %1 tools</source>
        <translation>Needs %1 tools</translation>
    </message>
    <message>
        <source>This printer has %1</source>
        <translation>This printer has %1</translation>
    </message>
    <message>
        <source>Prints with tool T%1</source>
        <translation>Prints with tool T%1</translation>
    </message>
    <message>
        <source>This printer has no such tool</source>
        <translation>This printer has no such tool</translation>
    </message>
    <message>
        <source>For another kind of machine</source>
        <translation>For another kind of machine</translation>
    </message>
    <message>
        <source>For other firmware</source>
        <translation>For other firmware</translation>
    </message>
    <message>
        <source>Printer&apos;s firmware not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For another model</source>
        <translation>For another model</translation>
    </message>
    <message>
        <source>Changes settings for a while</source>
        <translation>Changes settings for a while</translation>
    </message>
    <message>
        <source>Commands not known</source>
        <translation>Commands not known</translation>
    </message>
    <message>
        <source>Leaves the end stops off</source>
        <translation>Leaves the end stops off</translation>
    </message>
    <message>
        <source>Nothing keeps the head inside</source>
        <translation>Nothing keeps the head inside</translation>
    </message>
    <message>
        <source>Changes settings for good</source>
        <translation>Changes settings for good</translation>
    </message>
    <message>
        <source>Would print cold: needs Klipper&apos;s macros</source>
        <translation>Would print cold: needs Klipper&apos;s macros</translation>
    </message>
    <message>
        <source>Its start macro is left out</source>
        <translation>Its start macro is left out</translation>
    </message>
    <message>
        <source>Needs a printer with Klipper</source>
        <translation>Needs a printer with Klipper</translation>
    </message>
    <message>
        <source>Would print cold: for other firmware</source>
        <translation>Would print cold: for other firmware</translation>
    </message>
    <message>
        <source>Slice it for this printer</source>
        <translation>Slice it for this printer</translation>
    </message>
    <message>
        <source>Never heats the nozzle</source>
        <translation>Never heats the nozzle</translation>
    </message>
    <message>
        <source>Doesn&apos;t home the printer</source>
        <translation>Doesn&apos;t home the printer</translation>
    </message>
    <message>
        <source>Klipper may skip commands</source>
        <translation>Klipper may skip commands</translation>
    </message>
    <message>
        <source>1 of %1 in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first plate is printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file leaves heaters on</source>
        <translation>The file leaves heaters on</translation>
    </message>
    <message>
        <source>Unclear characters</source>
        <translation>Unclear characters</translation>
    </message>
    <message>
        <source>A line is too long</source>
        <translation>A line is too long</translation>
    </message>
    <message>
        <source>A line is perhaps too long</source>
        <translation>A line is perhaps too long</translation>
    </message>
    <message>
        <source>The file is cut off</source>
        <translation>The file is cut off</translation>
    </message>
    <message>
        <source>Export it again</source>
        <translation>Export it again</translation>
    </message>
    <message>
        <source>Stays hot after the print</source>
        <translation>Stays hot after the print</translation>
    </message>
    <message>
        <source>%1 too far, %2</source>
        <translation>%1 too far, %2</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Line %1</translation>
    </message>
    <message>
        <source>%1 bytes, at most %2</source>
        <translation>%1 bytes, at most %2</translation>
    </message>
    <message>
        <source>Fits and is free</source>
        <translation>Fits and is free</translation>
    </message>
    <message>
        <source>Fits, in use</source>
        <translation>Fits, in use</translation>
    </message>
    <message>
        <source>Fits, free %1</source>
        <translation>Fits, free %1</translation>
    </message>
    <message>
        <source>Fits, clear the bed first</source>
        <translation>Fits, clear the bed first</translation>
    </message>
    <message>
        <source>Fits, connecting</source>
        <translation>Fits, connecting</translation>
    </message>
    <message>
        <source>Fits, state not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits, not known since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>No contact</translation>
    </message>
    <message>
        <source>No contact since %1</source>
        <translation>No contact since %1</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Out of service</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
</context>
<context>
    <name>FinishedButton</name>
    <message>
        <source>Finished or leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FinishedFrame</name>
    <message>
        <source>Done</source>
        <translation type="unfinished">Done</translation>
    </message>
</context>
<context>
    <name>FinishedMore</name>
    <message>
        <source>Page %1/%2</source>
        <translation type="unfinished">Page %1/%2</translation>
    </message>
</context>
<context>
    <name>FinishedTiles</name>
    <message>
        <source>Nothing is in use now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FinishedTitle</name>
    <message>
        <source>What is free again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap what you used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FinishedViewModel</name>
    <message>
        <source>Somebody else is using it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you have a pass?
Show it to the reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation type="unfinished">I am leaving</translation>
    </message>
    <message numerus="yes">
        <source>%n of us are leaving</source>
        <translation>
            <numerusform>%n of us leaves</numerusform>
            <numerusform>%n of us are leaving</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FloorDrawing</name>
    <message>
        <source>Help desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FloorPlanMore</name>
    <message>
        <source>Room %1/%2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FloorPlanPage</name>
    <message>
        <source>Start</source>
        <translation type="unfinished">Start</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Call staff</source>
        <translation>Call staff</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accessibility</translation>
    </message>
</context>
<context>
    <name>FootLowerButton</name>
    <message>
        <source>Move the page up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the page down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FootPrivacyButton</name>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
</context>
<context>
    <name>FormHead</name>
    <message>
        <source>Scan the code with your phone. It opens the start form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the code with your phone. It opens the end form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the project %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormNumbers</name>
    <message>
        <source>Staff: press the number when its form is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number %1 has done the form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormWay</name>
    <message>
        <source>The QR code that opens the form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FreeNow</name>
    <message>
        <source>Free now</source>
        <translation>Free now</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FromVisitorsPage</name>
    <message>
        <source>From visitors</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FromVisitorsPageTall</name>
    <message>
        <source>From visitors</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FromVisitorsViewModel</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equipment, waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GivenBackLines</name>
    <message>
        <source>Given back without a pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the last seven days.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoodbyeFrame</name>
    <message>
        <source>Done</source>
        <translation type="unfinished">Done</translation>
    </message>
</context>
<context>
    <name>GoodbyePage</name>
    <message>
        <source>How was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to learn or make?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoodbyePageLarge</name>
    <message>
        <source>How was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What made it so?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to learn?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoodbyePageTall</name>
    <message>
        <source>How was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to learn or make?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoodbyeTitle</name>
    <message>
        <source>Goodbye!</source>
        <translation type="unfinished">Goodbye!</translation>
    </message>
    <message>
        <source>Your visit has ended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoodbyeViewModel</name>
    <message>
        <source>Write at least one word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many wishes wait for staff. Please tell them in person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked for it: it is here now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked for it: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GreetingButtons</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Class or group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Done</translation>
    </message>
</context>
<context>
    <name>GreetingFrame</name>
    <message>
        <source>What will you do today?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GreetingLarge</name>
    <message>
        <source>How many?</source>
        <translation type="unfinished">How many?</translation>
    </message>
    <message>
        <source>What will you do today?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GreetingTitle</name>
    <message>
        <source>How many?</source>
        <translation>How many?</translation>
    </message>
    <message>
        <source>Welcome,</source>
        <translation>Welcome,</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
</context>
<context>
    <name>GroupChoices</name>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupFrame</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
</context>
<context>
    <name>GroupNumber</name>
    <message>
        <source>Class or group</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>people</source>
        <translation>
            <numerusform>person</numerusform>
            <numerusform>people</numerusform>
        </translation>
    </message>
    <message>
        <source>in the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teachers included</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupViewModel</name>
    <message numerus="yes">
        <source>%n come in</source>
        <translation>
            <numerusform>%n comes in</numerusform>
            <numerusform>%n come in</numerusform>
        </translation>
    </message>
    <message>
        <source>Come in</source>
        <translation type="unfinished">Come in</translation>
    </message>
    <message>
        <source>At most %1 people. Come in as two groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandledAlarms</name>
    <message>
        <source>Handled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open alarms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no alarm within a day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeatActions</name>
    <message>
        <source>Heat up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cool down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heat off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home X and Y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, move home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks once more</source>
        <translation type="unfinished">asks once more</translation>
    </message>
    <message>
        <source>Load filament</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, push in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unload filament</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, pull out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation type="unfinished">Stop now</translation>
    </message>
    <message>
        <source>heat off at once</source>
        <translation type="unfinished">heat off at once</translation>
    </message>
</context>
<context>
    <name>HeatDial</name>
    <message>
        <source>Nozzle %1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeatWords</name>
    <message>
        <source>The nozzle burns. Don&apos;t touch metal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoldAnswer</name>
    <message>
        <source>Starting …</source>
        <translation>Starting …</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Not started</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the print</source>
        <translation>Follow the print</translation>
    </message>
    <message>
        <source>Show the printer</source>
        <translation>Show the printer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Choose another printer</source>
        <translation>Choose another printer</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Press again to start</source>
        <translation>Press again to start</translation>
    </message>
    <message>
        <source>Hold to start</source>
        <translation>Hold to start</translation>
    </message>
    <message>
        <source>Hold for two seconds, or press twice.</source>
        <translation>Hold for two seconds, or press twice.</translation>
    </message>
    <message>
        <source>Press
again</source>
        <translation>Press
again</translation>
    </message>
    <message>
        <source>Hold
down</source>
        <translation>Hold
down</translation>
    </message>
    <message>
        <source>to start</source>
        <translation>to start</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 more</translation>
    </message>
</context>
<context>
    <name>HoldToStartPage</name>
    <message>
        <source>Don&apos;t start</source>
        <translation>Don&apos;t start</translation>
    </message>
</context>
<context>
    <name>HoldToStartViewModel</name>
    <message>
        <source>The print room refused the start.</source>
        <translation>The print room refused the start.</translation>
    </message>
    <message>
        <source>%1 has started</source>
        <translation>%1 has started</translation>
    </message>
    <message>
        <source>The print room does not answer. Look at the printer: the print may still begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The print room does not answer. Nothing can be started now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file goes to %1.</source>
        <translation>The file goes to %1.</translation>
    </message>
    <message>
        <source>The print room doesn&apos;t answer yet. Look at the printer, or call for help.</source>
        <translation>The print room doesn&apos;t answer yet. Look at the printer, or call for help.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t free any more. Go back and choose again.</source>
        <translation>%1 isn&apos;t free any more. Go back and choose again.</translation>
    </message>
    <message>
        <source>Read the label on %1: with the reader here, or on its page on your phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer first, then hold.</source>
        <translation>Answer first, then hold.</translation>
    </message>
    <message>
        <source>The spool is not enough. Have the next one ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spool runs out in layer %1. Have the next one ready.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeAlarms</name>
    <message>
        <source>Needs you</source>
        <translation>Needs you</translation>
    </message>
    <message>
        <source>No open alarms.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePrinters</name>
    <message>
        <source>Printers</source>
        <translation>Printers</translation>
    </message>
    <message>
        <source>This hub has no printers yet.</source>
        <translation>This hub has no printers yet.</translation>
    </message>
</context>
<context>
    <name>HomeQueue</name>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Log out</translation>
    </message>
</context>
<context>
    <name>HomeViewModel</name>
    <message>
        <source>print room silent for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/%2 free</source>
        <translation>%1/%2 free</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, done %2</source>
        <translation>%1, done %2</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>done %1</translation>
    </message>
    <message>
        <source>reported by a visitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this service is due; marked as done in the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n print request(s)</source>
        <translation>
            <numerusform>%n print request</numerusform>
            <numerusform>%n print requests</numerusform>
        </translation>
    </message>
    <message>
        <source>number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n print(s) not collected in time</source>
        <translation>
            <numerusform>%n print not collected</numerusform>
            <numerusform>%n prints not collected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan of the queue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HostDayPageSmall</name>
    <message>
        <source>Bookings today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HostDayViewModel</name>
    <message>
        <source>Today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) today</source>
        <translation>
            <numerusform>%n visit today</numerusform>
            <numerusform>%n visits today</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with a pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>%n device in use</numerusform>
            <numerusform>%n devices in use</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>fault(s)</source>
        <translation>
            <numerusform>fault</numerusform>
            <numerusform>faults</numerusform>
        </translation>
    </message>
    <message>
        <source>everything works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back %1</source>
        <translation type="unfinished">back %1</translation>
    </message>
    <message>
        <source>number %1 called, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next is number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>alarm(s)</source>
        <translation>
            <numerusform>alarm</numerusform>
            <numerusform>alarms</numerusform>
        </translation>
    </message>
    <message>
        <source>Close now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for hours or for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n booking</numerusform>
            <numerusform>%n bookings</numerusform>
        </translation>
    </message>
    <message>
        <source>no bookings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>Are you still there?</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>More time</translation>
    </message>
</context>
<context>
    <name>InductionRow</name>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InductionsPage</name>
    <message>
        <source>Which induction?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inductions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No equipment takes an induction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration names it with the equipment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then choose what you have taught.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InductionsViewModel</name>
    <message>
        <source>Taken back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pass was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid without end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobDoneActions</name>
    <message>
        <source>Print again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobDoneAnswer</name>
    <message>
        <source>Change what was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Done</translation>
    </message>
</context>
<context>
    <name>JobDonePage</name>
    <message>
        <source>Change the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Back</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished">Printer</translation>
    </message>
</context>
<context>
    <name>JobDoneViewModel</name>
    <message>
        <source>The print room does not answer. The bed can&apos;t be called clear now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The print room doesn&apos;t answer yet. Nothing starts until it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing it down …</source>
        <translation type="unfinished">Writing it down …</translation>
    </message>
    <message>
        <source>In the queue: no. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the bed is clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On shelf %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted as failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: why did it fail?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: how did it go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done at %1</source>
        <translation type="unfinished">done at %1</translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say first how it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say first why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off, the bed is clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On shelf %1, the bed is clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over, the bed is clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobWishes</name>
    <message>
        <source>For which printer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many altogether?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the hub is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May run alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permit to run alone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Erase</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>KindButton</name>
    <message>
        <source>Kind: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind: %1, project: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Visitor&apos;s pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spool %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelsPage</name>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For spools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes to print ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no equipment yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no spool in stock yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it in the office, on a phone or a computer. Then its labels are made here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first one at the spool shelf. Then its label is made here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever copies the file can use these passes. They hold nothing about anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each label has the name, the zone and the code to scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each label has the filament, the number and the code that chooses the spool here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the office on my phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the spool shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to a USB stick</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelsViewModel</name>
    <message numerus="yes">
        <source>%1 labels on %n page(s)</source>
        <translation>
            <numerusform>%1 labels on %n page</numerusform>
            <numerusform>%1 labels on %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>On the stick: %1. Print it at 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the stick: %1. Print it at 100 %, then delete the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4, to cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4, %1 labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label printer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayerPause</name>
    <message>
        <source>Pause set: layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause at layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the pause back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeavingBar</name>
    <message>
        <source>%1 is free again. Thanks!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One fewer leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more leaves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LengthAnswers</name>
    <message>
        <source>How long?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinesPage</name>
    <message>
        <source>Nobody waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who comes when all is in use can join a line on the board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the next instead of number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Remove</translation>
    </message>
</context>
<context>
    <name>LinesViewModel</name>
    <message>
        <source>Nobody waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n in line</source>
        <translation>
            <numerusform>%n in line</numerusform>
            <numerusform>%n in line</numerusform>
        </translation>
    </message>
    <message>
        <source>called, %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has waited %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number %1 is out of the line.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkCardAnswers</name>
    <message>
        <source>Yes, use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, take them away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkCardQuestion</name>
    <message>
        <source>Use this card as your pass?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your cards away?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has the card can use your pass. Its number is not stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stop working as your pass. The pass itself stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkCardViewModel</name>
    <message>
        <source>Done. Only your pass itself works now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done. This card is your pass, too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoadChange</name>
    <message>
        <source>The nozzle burns. Do not touch the metal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoadFilamentPage</name>
    <message>
        <source>Show the label of the spool to the reader, or tap the spool.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoadFilamentViewModel</name>
    <message>
        <source>%1 has %2 now. Files are checked against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished">Printer</translation>
    </message>
    <message>
        <source>Old one out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target %1 °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this spool on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the new colour comes out, then press.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed the filament in, then press the button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on %1 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another spool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which printer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: change the filament</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is out already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer moves the filament</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heats to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop, heat off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is hot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer heats, then it pulls the filament out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the filament in the feeder until the printer pulls it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed it in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LowKeys</name>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">Erase</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapBegin</name>
    <message>
        <source>%1 short statements, about %2 minutes. You can stop and go on later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapBeginPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Back</translation>
    </message>
    <message>
        <source>How digital is your company?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name is asked. A code of your own opens your answers; staff see them too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many work there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapCode</name>
    <message>
        <source>Go on when it suits you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the map along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write on a phone or tablet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photograph the code. Show it to the reader here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office does not answer. Ask staff for the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office does not answer. Go back and write it here.</source>
        <translation>The office does not answer. Go back and write it here.</translation>
    </message>
    <message>
        <source>Photograph the code. Show it to the reader here, or open it on a device in this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the code on a device in this network. The map is there as a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the code on a device in this network. Vision and plan are written there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code works until %1. Who has it sees your answers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapCodePage</name>
    <message>
        <source>Done</source>
        <translation type="unfinished">Done</translation>
    </message>
    <message>
        <source>The QR code of your digital map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or type %1/map and this code:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on now after all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapDeadline</name>
    <message>
        <source>A month earlier</source>
        <translation>A month earlier</translation>
    </message>
    <message>
        <source>A week earlier</source>
        <translation>A week earlier</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>A day earlier</translation>
    </message>
    <message>
        <source>A month later</source>
        <translation>A month later</translation>
    </message>
    <message>
        <source>A week later</source>
        <translation>A week later</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>A day later</translation>
    </message>
</context>
<context>
    <name>MapDeadlinePage</name>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>By when is it ready?</source>
        <translation>By when is it ready?</translation>
    </message>
</context>
<context>
    <name>MapFaces</name>
    <message>
        <source>Thank you. Your answers are stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question %1/%2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapFacesPage</name>
    <message>
        <source>Go on later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapFuture</name>
    <message>
        <source>Write at least one word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2/4 written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 years</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapFuturePage</name>
    <message>
        <source>Digital map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapMeasure</name>
    <message>
        <source>Removed: %1</source>
        <translation>Removed: %1</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Another day</translation>
    </message>
</context>
<context>
    <name>MapMeasurePage</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Ready by</source>
        <translation>Ready by</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>What it costs</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Undo: %1</translation>
    </message>
</context>
<context>
    <name>MapNewMeasure</name>
    <message>
        <source>Your plan has all that we propose for the three lowest areas.</source>
        <translation>Your plan has all that we propose for the three lowest areas.</translation>
    </message>
    <message>
        <source>Your plan has all that we propose.</source>
        <translation>Your plan has all that we propose.</translation>
    </message>
    <message>
        <source>For the three lowest areas of the digital map.</source>
        <translation>For the three lowest areas of the digital map.</translation>
    </message>
    <message>
        <source>For any company.</source>
        <translation>For any company.</translation>
    </message>
    <message>
        <source>Added to your plan.</source>
        <translation>Added to your plan.</translation>
    </message>
</context>
<context>
    <name>MapNewMeasurePage</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>What shall be done?</source>
        <translation>What shall be done?</translation>
    </message>
    <message>
        <source>Write your own</source>
        <translation>Write your own</translation>
    </message>
    <message>
        <source>Take: %1</source>
        <translation>Take: %1</translation>
    </message>
</context>
<context>
    <name>MapPlan</name>
    <message>
        <source>%1/%2 ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No measure yet. Begin with the three next steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff open vision and plan for you. Call them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapPlanPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Back</translation>
    </message>
    <message>
        <source>Our vision is still to be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the vision</source>
        <translation>Write the vision</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Vision</translation>
    </message>
    <message>
        <source>Our plan</source>
        <translation type="unfinished">Our plan</translation>
    </message>
    <message>
        <source>New measure</source>
        <translation>New measure</translation>
    </message>
    <message>
        <source>On a phone</source>
        <translation>On a phone</translation>
    </message>
    <message>
        <source>Future map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapQuestion</name>
    <message>
        <source>statement %1/%2, about %3 min left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapQuestionPage</name>
    <message>
        <source>Go on later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapResult</name>
    <message>
        <source>Level %1/4: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digital map, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you on %1, level %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 others, level %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapResultPage</name>
    <message>
        <source>Done</source>
        <translation type="unfinished">Done</translation>
    </message>
    <message>
        <source>Vision and plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapSteps</name>
    <message>
        <source>Three next steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapText</name>
    <message>
        <source>Your text waits. Press the same place again.</source>
        <translation>Your text waits. Press the same place again.</translation>
    </message>
    <message>
        <source>What you typed is stored.</source>
        <translation>What you typed is stored.</translation>
    </message>
    <message>
        <source>No more fits in: %1 characters at most.</source>
        <translation>No more fits in: %1 characters at most.</translation>
    </message>
</context>
<context>
    <name>MapThought</name>
    <message>
        <source>Change: %1</source>
        <translation type="unfinished">Change: %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapThoughtPage</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Remove</translation>
    </message>
</context>
<context>
    <name>MapThoughtsPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Back</translation>
    </message>
    <message>
        <source>Add a thought</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapVision</name>
    <message>
        <source>Agreed on %1</source>
        <translation>Agreed on %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
</context>
<context>
    <name>MapVisionPage</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Our digital vision</source>
        <translation>Our digital vision</translation>
    </message>
    <message>
        <source>Back to a draft</source>
        <translation>Back to a draft</translation>
    </message>
    <message>
        <source>Agreed today</source>
        <translation>Agreed today</translation>
    </message>
</context>
<context>
    <name>Maturity</name>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no level yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished">Not started</translation>
    </message>
    <message>
        <source>Work goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasureLine</name>
    <message>
        <source>Change: %1</source>
        <translation>Change: %1</translation>
    </message>
    <message>
        <source>%1: %2, next %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasuredPart</name>
    <message>
        <source>The piece: %1 wide, %2 high</source>
        <translation>The piece: %1 wide, %2 high</translation>
    </message>
</context>
<context>
    <name>MiddleControl</name>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Keep printing</source>
        <translation>Keep printing</translation>
    </message>
    <message>
        <source>Collected, the bed is clear</source>
        <translation>Collected, the bed is clear</translation>
    </message>
    <message>
        <source>The bed is clear</source>
        <translation>The bed is clear</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Connect again</translation>
    </message>
    <message>
        <source>Print a file</source>
        <translation>Print a file</translation>
    </message>
</context>
<context>
    <name>Morning</name>
    <message>
        <source>Good morning, nothing waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good morning, one thing waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good morning, %1 things wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 things wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in all %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the bed</source>
        <translation type="unfinished">Clear the bed</translation>
    </message>
    <message>
        <source>Look and clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change filament</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look and resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check power, cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New filament</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not answer since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trouble since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done %1</source>
        <translation type="unfinished">done %1</translation>
    </message>
    <message>
        <source>stopped %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no contact %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cold all night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pause, filament used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody could be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acknowledged by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MorningButton</name>
    <message>
        <source>The night</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MorningPage</name>
    <message>
        <source>The night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1/%2</source>
        <translation type="unfinished">Page %1/%2</translation>
    </message>
</context>
<context>
    <name>NewBookingPage</name>
    <message>
        <source>New booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
</context>
<context>
    <name>NewBookingPageTall</name>
    <message>
        <source>New booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
</context>
<context>
    <name>NewBookingViewModel</name>
    <message>
        <source>%1 is booked from %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewCompanyPage</name>
    <message>
        <source>What is the company called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ABCDEFGHIJKLMNOPQRSTUVWXYZ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPassActions</name>
    <message>
        <source>Take a picture of the pass</source>
        <translation>Take a picture of the pass</translation>
    </message>
    <message>
        <source>A picture on your phone will do.
Next time you show it to the reader.</source>
        <translation>A picture on your phone will do.
Next time you show it to the reader.</translation>
    </message>
    <message>
        <source>Add a nickname</source>
        <translation>Add a nickname</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>What is stored</translation>
    </message>
    <message>
        <source>Picture taken, come in</source>
        <translation>Picture taken, come in</translation>
    </message>
    <message>
        <source>Come in</source>
        <translation>Come in</translation>
    </message>
</context>
<context>
    <name>NewPassFrame</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>NewPin</name>
    <message>
        <source>Once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your new PIN works now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PIN works now. Show your badge to log in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the same PIN again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2 digits. Only you know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too easy to guess. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They differ. Choose again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewSpoolPage</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>One back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewSpoolViewModel</name>
    <message>
        <source>Which material?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: which colour?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is on it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spool %1 is in the list. Write the number on it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextBeds</name>
    <message>
        <source>Cleared after that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextPageButton</name>
    <message>
        <source>Page %1/%2</source>
        <translation>Page %1/%2</translation>
    </message>
</context>
<context>
    <name>NicknamePage</name>
    <message>
        <source>What shall we call you?</source>
        <translation>What shall we call you?</translation>
    </message>
    <message>
        <source>Not your real name. Only you see it, for 8 seconds.</source>
        <translation>Not your real name. Only you see it, for 8 seconds.</translation>
    </message>
</context>
<context>
    <name>NicknameViewModel</name>
    <message>
        <source>That is too long. Up to 20 characters.</source>
        <translation type="unfinished">That is too long. Up to 20 characters.</translation>
    </message>
    <message>
        <source>No numbers, addresses or identity codes, please.</source>
        <translation type="unfinished">No numbers, addresses or identity codes, please.</translation>
    </message>
</context>
<context>
    <name>NightAge</name>
    <message>
        <source>picture %1</source>
        <translation>picture %1</translation>
    </message>
</context>
<context>
    <name>NightHead</name>
    <message>
        <source>night watch</source>
        <translation type="unfinished">night watch</translation>
    </message>
</context>
<context>
    <name>NightSilence</name>
    <message>
        <source>The print room does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If something is wrong, cut the power at the socket.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NightStrips</name>
    <message>
        <source>Night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hub has no printers yet.</source>
        <translation type="unfinished">This hub has no printers yet.</translation>
    </message>
</context>
<context>
    <name>NightViewButton</name>
    <message>
        <source>Night view</source>
        <translation>Night view</translation>
    </message>
</context>
<context>
    <name>NightWall</name>
    <message>
        <source>Not known: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hub has no printers yet.</source>
        <translation>This hub has no printers yet.</translation>
    </message>
</context>
<context>
    <name>NightWallPage</name>
    <message>
        <source>Wake the screen</source>
        <translation>Wake the screen</translation>
    </message>
</context>
<context>
    <name>NightWallViewModel</name>
    <message>
        <source>started elsewhere</source>
        <translation>started elsewhere</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>for %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last seen at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acknowledged at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last %1 %</source>
        <translation>last %1 %</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>done %1</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>no print</source>
        <translation>no print</translation>
    </message>
    <message>
        <source>nothing known of printers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n printing</source>
        <translation>
            <numerusform>%n printing</numerusform>
            <numerusform>%n printing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarms</source>
        <translation>
            <numerusform>%n alarm</numerusform>
            <numerusform>%n alarms</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has acknowledged it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody acknowledged it at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotifiedWords</name>
    <message>
        <source>Nobody could be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody could be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one person was told at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people were told, the last at %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NozzleDial</name>
    <message>
        <source>Nozzle %1 °C</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">Erase</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Day pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class or group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficeCode</name>
    <message>
        <source>The QR code that opens the office</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficeSteps</name>
    <message>
        <source>Scan the code with the phone&apos;s camera, then type your PIN there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or type %1 into a browser, and this code:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. It works once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser asks once whether to trust the hub. Compare the fingerprint: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenOffice</name>
    <message>
        <source>The office does not run. Call an admin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office is open on the new device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished">%1 left</translation>
    </message>
    <message>
        <source>The code is over. Take a new one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenOfficePage</name>
    <message>
        <source>Open on my phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenVisitsPage</name>
    <message>
        <source>Nobody is inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the visit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenVisitsViewModel</name>
    <message numerus="yes">
        <source>%n people inside</source>
        <translation>
            <numerusform>%n person inside</numerusform>
            <numerusform>%n people inside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>with a pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit since %1 has ended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Override</name>
    <message>
        <source>I know this file and this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has printed well here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings here are wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer itself is right for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I stay beside the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or I checked it with a dry run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started with an override: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnData</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, if you don&apos;t come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Induction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 looked at these, %2 at %3: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has looked at these.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnDataActions</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Back</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the nickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a nickname</source>
        <translation type="unfinished">Add a nickname</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take cards away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as a file on a USB stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks once more</source>
        <translation type="unfinished">asks once more</translation>
    </message>
    <message>
        <source>Don&apos;t delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnDataPage</name>
    <message>
        <source>Done</source>
        <translation type="unfinished">Done</translation>
    </message>
    <message>
        <source>Delete everything?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is all we have on you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pass stops working at once. The number of visits stays in the figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data is yours. Take it along or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data is yours. You can delete it at once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnDataViewModel</name>
    <message>
        <source>Show your pass first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished">now</translation>
    </message>
    <message>
        <source>Your pass is deleted on %1, if you don&apos;t come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>They are gone from the backups in %n days.</source>
        <translation>
            <numerusform>They are gone from the backups in %n day.</numerusform>
            <numerusform>They are gone from the backups in %n days.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted. Your pass does not work any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data is on the stick: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waited %n times</source>
        <translation>
            <numerusform>waited %n time</numerusform>
            <numerusform>waited %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linked</source>
        <translation>
            <numerusform>%n linked</numerusform>
            <numerusform>%n linked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each after %n days</source>
        <translation>
            <numerusform>each after %n day</numerusform>
            <numerusform>each after %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnRequest</name>
    <message>
        <source>Withdraw %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, I have %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I took print %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnRequestsPage</name>
    <message>
        <source>Done</source>
        <translation type="unfinished">Done</translation>
    </message>
    <message>
        <source>Your prints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no requests now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New print request</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnRequestsViewModel</name>
    <message>
        <source>Withdrawn. Nobody prints it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you. Its place is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fetch it by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnWishPage</name>
    <message>
        <source>Your own wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without names. Staff read it before others see it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageReader</name>
    <message>
        <source>This page is about you. Choose the headset to hear it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagedGrid</name>
    <message>
        <source>More (page %1 of %2)</source>
        <translation>More (page %1 of %2)</translation>
    </message>
</context>
<context>
    <name>ParticipantFormPage</name>
    <message>
        <source>No project has a form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An admin writes its address in the office, in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParticipantFormViewModel</name>
    <message>
        <source>Number %1 has done it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New number: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms of participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start form missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All start forms are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End form missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All end forms are done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartnerAnswers</name>
    <message>
        <source>Which partner?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassBlock</name>
    <message>
        <source>Show your pass to the reader</source>
        <translation>Show your pass to the reader</translation>
    </message>
    <message>
        <source>The reader does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold it under the reader</source>
        <translation>Hold it under the reader</translation>
    </message>
    <message>
        <source>Press “Call staff” to type your code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassCard</name>
    <message>
        <source>The QR code of your new pass</source>
        <translation>The QR code of your new pass</translation>
    </message>
</context>
<context>
    <name>PassWords</name>
    <message>
        <source>woman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>man</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gender: no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for myself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for a company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for an association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for a school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for a public body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you asked for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pass was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something broke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an authority asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>A new PIN can be chosen now: show the badge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed. Badge and PIN work no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no PIN yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can choose a PIN until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many wrong PINs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visits and equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prints as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people and settings as well</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleInside</name>
    <message>
        <source>Inside now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PermissionReasons</name>
    <message>
        <source>Why may it print?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonActions</name>
    <message>
        <source>New badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow a new PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Remove</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>locked out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonQuestion</name>
    <message>
        <source>Remove %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new badge for %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge and PIN stop working now. The log keeps the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old badge stops working now. The PIN stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, new badge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickUpShelfPage</name>
    <message>
        <source>Nothing waits on the shelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A print gets its number when its bed is cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep number %1 a week longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickUpShelfViewModel</name>
    <message numerus="yes">
        <source>%n print(s) past the last day</source>
        <translation>
            <numerusform>%n print past the last day</numerusform>
            <numerusform>%n prints past the last day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n print(s) on the shelf</source>
        <translation>
            <numerusform>%n print on the shelf</numerusform>
            <numerusform>%n prints on the shelf</numerusform>
        </translation>
    </message>
    <message>
        <source>Pick-up shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number %1 was handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its number is now %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pass is gone: tell whoever asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for by a visitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished">until %1</translation>
    </message>
</context>
<context>
    <name>PinEntry</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
</context>
<context>
    <name>PinLoginPage</name>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>Type your PIN.</translation>
    </message>
    <message>
        <source>The screen locks itself
when nobody touches it.</source>
        <translation>The screen locks itself
when nobody touches it.</translation>
    </message>
</context>
<context>
    <name>PinLoginViewModel</name>
    <message numerus="yes">
        <source>%n digits (%1–%2)</source>
        <translation>
            <numerusform>%n digit (%1–%2)</numerusform>
            <numerusform>%n digits (%1–%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2 digits</source>
        <translation>%1–%2 digits</translation>
    </message>
    <message>
        <source>Too many wrong tries. Try again in %1.</source>
        <translation>Too many wrong tries. Try again in %1.</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. %n tries left.</source>
        <translation>
            <numerusform>Wrong PIN. %n try left.</numerusform>
            <numerusform>Wrong PIN. %n tries left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>The vision in one sentence</source>
        <translation>The vision in one sentence</translation>
    </message>
    <message>
        <source>Who our customers are</source>
        <translation>Who our customers are</translation>
    </message>
    <message>
        <source>What they value</source>
        <translation>What they value</translation>
    </message>
    <message>
        <source>Where we want to be</source>
        <translation>Where we want to be</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>First step</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Who sees to it</translation>
    </message>
    <message>
        <source>Such as: customers see their kitchen before the boards are sawn.</source>
        <translation>Such as: customers see their kitchen before the boards are sawn.</translation>
    </message>
    <message>
        <source>What they said themselves.</source>
        <translation>What they said themselves.</translation>
    </message>
    <message>
        <source>What is done, in a few words.</source>
        <translation>What is done, in a few words.</translation>
    </message>
    <message>
        <source>So small that it can be done this week.</source>
        <translation>So small that it can be done this week.</translation>
    </message>
    <message>
        <source>A first name or a role.</source>
        <translation>A first name or a role.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nothing</translation>
    </message>
    <message>
        <source>Below 500 €</source>
        <translation>Below 500 €</translation>
    </message>
    <message>
        <source>500–5,000 €</source>
        <translation>500–5,000 €</translation>
    </message>
    <message>
        <source>5,000 € or more</source>
        <translation>5,000 € or more</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 a month</translation>
    </message>
    <message>
        <source>In %1 mo.</source>
        <translation>In %1 mo.</translation>
    </message>
    <message>
        <source>about %1 wk</source>
        <translation>about %1 wk</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>Write: %1</source>
        <translation>Write: %1</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Change: %1</translation>
    </message>
    <message>
        <source>still to be written</source>
        <translation>still to be written</translation>
    </message>
</context>
<context>
    <name>PrintCheckPage</name>
    <message>
        <source>Print %1</source>
        <translation>Print %1</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Add to queue</translation>
    </message>
    <message>
        <source>Take out of queue</source>
        <translation>Take out of queue</translation>
    </message>
    <message>
        <source>Prepare printer %1</source>
        <translation>Prepare printer %1</translation>
    </message>
    <message>
        <source>Prepare %1</source>
        <translation>Prepare %1</translation>
    </message>
    <message>
        <source>Needs permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the bed of %1</source>
        <translation>Clear the bed of %1</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 isn&apos;t free yet</source>
        <translation>%1 isn&apos;t free yet</translation>
    </message>
    <message>
        <source>No printer fits now</source>
        <translation>No printer fits now</translation>
    </message>
    <message>
        <source>No. %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For any
that fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For any printer that fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat off
afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays hot
afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the heaters off after the print</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintCheckViewModel</name>
    <message>
        <source>free %1</source>
        <translation>free %1</translation>
    </message>
    <message>
        <source>kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n in order</source>
        <translation>
            <numerusform>%n in order</numerusform>
            <numerusform>%n in order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to note</source>
        <translation>
            <numerusform>%n to note</numerusform>
            <numerusform>%n to note</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to permit</source>
        <translation>
            <numerusform>%n to permit</numerusform>
            <numerusform>%n to permit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n advice</source>
        <translation>
            <numerusform>%n advice</numerusform>
            <numerusform>%n advice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fit</source>
        <translation>
            <numerusform>%n fits</numerusform>
            <numerusform>%n fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with permission</source>
        <translation>
            <numerusform>%n with permission</numerusform>
            <numerusform>%n with permission</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n don&apos;t</source>
        <translation>
            <numerusform>%n doesn&apos;t</numerusform>
            <numerusform>%n don&apos;t</numerusform>
        </translation>
    </message>
    <message>
        <source>done at %1</source>
        <translation>done at %1</translation>
    </message>
    <message numerus="yes">
        <source>%n layers</source>
        <translation>
            <numerusform>%n layer</numerusform>
            <numerusform>%n layers</numerusform>
        </translation>
    </message>
    <message>
        <source>permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for: %1, loaded: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the filament first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supports</source>
        <translation>supports</translation>
    </message>
    <message>
        <source>no supports</source>
        <translation>no supports</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintFileButton</name>
    <message>
        <source>Print a file</source>
        <translation>Print a file</translation>
    </message>
</context>
<context>
    <name>PrintObjects</name>
    <message>
        <source>Leave out one object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this one out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintPermissionPage</name>
    <message>
        <source>Permit, prepare %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the bed of %1</source>
        <translation type="unfinished">Clear the bed of %1</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 isn&apos;t free yet</source>
        <translation type="unfinished">%1 isn&apos;t free yet</translation>
    </message>
    <message>
        <source>Choose why first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why may it print?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation type="unfinished">Add to queue</translation>
    </message>
    <message>
        <source>Change filament</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintRequestPage</name>
    <message>
        <source>Request %1, for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request %1 is decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished">Printer</translation>
    </message>
    <message>
        <source>Filament</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve as changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve as asked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrinterControl</name>
    <message>
        <source>target %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heats up first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filament goes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filament comes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known how hot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heats to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hot: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bed is heated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cools down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands away? The head moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the end of the filament in the gears?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can the spool turn back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the heat …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns the heat off …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves home …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something may be on the bed: only X and Y move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is hot, %1 mm are pushed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is hot, %1 mm are pulled out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a pause only the filament can be moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cools down by itself at %1 unless a print begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooled down by itself at %1: no print began.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrinterControlPage</name>
    <message>
        <source>%1: heat and filament</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrinterControls</name>
    <message>
        <source>Yes, cancel</source>
        <translation>Yes, cancel</translation>
    </message>
    <message>
        <source>Cancel print</source>
        <translation>Cancel print</translation>
    </message>
    <message>
        <source>may not get through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>can&apos;t be undone</source>
        <translation>can&apos;t be undone</translation>
    </message>
    <message>
        <source>asks once more</source>
        <translation>asks once more</translation>
    </message>
    <message>
        <source>try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Disconnect</translation>
    </message>
    <message>
        <source>until connected again</source>
        <translation>until connected again</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Stop now</translation>
    </message>
    <message>
        <source>heat off at once</source>
        <translation>heat off at once</translation>
    </message>
</context>
<context>
    <name>PrinterFits</name>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>No printer can take this file as it is.</source>
        <translation>No printer can take this file as it is.</translation>
    </message>
</context>
<context>
    <name>PrinterFormPage</name>
    <message>
        <source>New printer</source>
        <translation>New printer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Flag</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Add the printer</source>
        <translation>Add the printer</translation>
    </message>
</context>
<context>
    <name>PrinterLabels</name>
    <message>
        <source>No contact</source>
        <translation>No contact</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connecting</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation>Heating</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>Pausing</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Going on</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Needs you</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Finishing</translation>
    </message>
    <message>
        <source>Clear the bed</source>
        <translation>Clear the bed</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Out of service</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished">Not known</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>%1 is getting the file</source>
        <translation>%1 is getting the file</translation>
    </message>
    <message>
        <source>%1: no contact</source>
        <translation>%1: no contact</translation>
    </message>
    <message>
        <source>%1: connecting</source>
        <translation>%1: connecting</translation>
    </message>
    <message>
        <source>%1 is free</source>
        <translation>%1 is free</translation>
    </message>
    <message>
        <source>%1 heats up</source>
        <translation>%1 heats up</translation>
    </message>
    <message>
        <source>%1 is printing</source>
        <translation>%1 is printing</translation>
    </message>
    <message>
        <source>%1 will pause</source>
        <translation>%1 will pause</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 is paused</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>%1 goes on</translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation>%1 needs you</translation>
    </message>
    <message>
        <source>%1 finishes</source>
        <translation>%1 finishes</translation>
    </message>
    <message>
        <source>%1: clear the bed</source>
        <translation>%1: clear the bed</translation>
    </message>
    <message>
        <source>%1: error</source>
        <translation>%1: error</translation>
    </message>
    <message>
        <source>%1: out of service</source>
        <translation>%1: out of service</translation>
    </message>
    <message>
        <source>%1: look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody asks for help</source>
        <translation>Somebody asks for help</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Needs a person</translation>
    </message>
    <message>
        <source>Printer error</source>
        <translation>Printer error</translation>
    </message>
    <message>
        <source>Print failed</source>
        <translation>Print failed</translation>
    </message>
    <message>
        <source>Hot, not printing</source>
        <translation>Hot, not printing</translation>
    </message>
    <message>
        <source>Lost during a print</source>
        <translation>Lost during a print</translation>
    </message>
    <message>
        <source>The clock may be wrong</source>
        <translation>The clock may be wrong</translation>
    </message>
    <message>
        <source>Temperature off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The print room does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is almost full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code scanner is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera for codes does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No print starts by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spool runs low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup for two days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old data was not deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An alarm could not be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filament used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimate: by earlier prints here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimate: by the slicer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimate: by the layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimate: by the size of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimate: by OctoPrint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Starting …</translation>
    </message>
    <message>
        <source>Asking for a pause …</source>
        <translation>Asking for a pause …</translation>
    </message>
    <message>
        <source>Asking to go on …</source>
        <translation>Asking to go on …</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>Cancelling …</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Stopping …</translation>
    </message>
    <message>
        <source>Writing it down …</source>
        <translation>Writing it down …</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Connecting …</translation>
    </message>
    <message>
        <source>Disconnecting …</source>
        <translation>Disconnecting …</translation>
    </message>
    <message>
        <source>Answering …</source>
        <translation>Answering …</translation>
    </message>
    <message>
        <source>the printer&apos;s own card</source>
        <translation>the printer&apos;s own card</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a print without a name</source>
        <translation>a print without a name</translation>
    </message>
</context>
<context>
    <name>PrinterPage</name>
    <message>
        <source>Layer and objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat and filament</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Server link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrinterSilence</name>
    <message>
        <source>Last seen at %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The print room does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The print may go on all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer may be on all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nozzle %1, bed %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrinterViewModel</name>
    <message>
        <source>done at %1</source>
        <translation>done at %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>layer %1/%2</source>
        <translation>layer %1/%2</translation>
    </message>
    <message>
        <source>The last order was not answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer says: %1 (%2)</source>
        <translation>The printer says: %1 (%2)</translation>
    </message>
    <message>
        <source>This print was not started from here.</source>
        <translation>This print was not started from here.</translation>
    </message>
    <message>
        <source>The print begins when the whole file is there.</source>
        <translation>The print begins when the whole file is there.</translation>
    </message>
    <message>
        <source>It is left alone until somebody connects it again.</source>
        <translation>It is left alone until somebody connects it again.</translation>
    </message>
    <message>
        <source>Take everything off the bed, look again, then confirm.</source>
        <translation>Take everything off the bed, look again, then confirm.</translation>
    </message>
    <message>
        <source>Check that the printer is on and its cable or network is in.</source>
        <translation>Check that the printer is on and its cable or network is in.</translation>
    </message>
    <message>
        <source>Switch the printer off and on, then connect again.</source>
        <translation>Switch the printer off and on, then connect again.</translation>
    </message>
    <message>
        <source>Somebody took it out of service.</source>
        <translation>Somebody took it out of service.</translation>
    </message>
</context>
<context>
    <name>PrivacyButton</name>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>You can come in without giving anything about yourself.</source>
        <translation>You can come in without giving anything about yourself.</translation>
    </message>
    <message>
        <source>QR code to the full privacy notice</source>
        <translation>QR code to the full privacy notice</translation>
    </message>
    <message>
        <source>The full text on your phone</source>
        <translation>The full text on your phone</translation>
    </message>
</context>
<context>
    <name>PrivacyViewModel</name>
    <message>
        <source>A pass that nobody uses is deleted after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We never ask for your name, phone number or address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Who reported a fault is forgotten after %n days.</source>
        <translation>
            <numerusform>Who reported a fault is forgotten after %n day.</numerusform>
            <numerusform>Who reported a fault is forgotten after %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counts without a pass are kept for %n years.</source>
        <translation>
            <numerusform>Counts without a pass are kept for %n year.</numerusform>
            <numerusform>Counts without a pass are kept for %n years.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type your code to see your data or delete it: “Call staff”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show your pass to see your data or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see who of the staff looked at it, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Visits and print requests are separated from the pass after %n days.</source>
        <translation>
            <numerusform>Visits and print requests are separated from the pass after %n day.</numerusform>
            <numerusform>Visits and print requests are separated from the pass after %n days.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you delete stays deleted when a backup is restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Backups are removed after %n days.</source>
        <translation>
            <numerusform>Backups are removed after %n day.</numerusform>
            <numerusform>Backups are removed after %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PurposePage</name>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PurposeViewModel</name>
    <message>
        <source>Own project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3D printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studio</source>
        <translation type="unfinished">Studio</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just looking</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Purposes</name>
    <message>
        <source>What will you do today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can skip this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code</source>
        <translation>QR code</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On whose behalf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the guardian: under 13 the pass stores the age alone. You can delete it at any time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionsFrame</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
</context>
<context>
    <name>QuestionsGoOn</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Tell us, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voluntary. We don&apos;t ask your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We ask again in a year at the earliest.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionsPageTall</name>
    <message>
        <source>Tell us, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voluntary. We don&apos;t ask your name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionsViewModel</name>
    <message>
        <source>woman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>man</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>myself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a public body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueAction</name>
    <message>
        <source>The print room does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is started, and no time is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is free</source>
        <translation type="unfinished">%1 is free</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a file</source>
        <translation type="unfinished">Print a file</translation>
    </message>
    <message>
        <source>On its check you can add it to the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or add it to the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished">now</translation>
    </message>
    <message>
        <source>then %1 can start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be cleared at %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Back</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1/%2</source>
        <translation type="unfinished">Page %1/%2</translation>
    </message>
</context>
<context>
    <name>QueuePlan</name>
    <message>
        <source>Printer</source>
        <translation type="unfinished">Printer</translation>
    </message>
    <message>
        <source>This hub has no printers yet.</source>
        <translation type="unfinished">This hub has no printers yet.</translation>
    </message>
</context>
<context>
    <name>QueueRows</name>
    <message>
        <source>Nothing waits. Print a file, or add one to the queue.</source>
        <translation type="unfinished">Nothing waits. Print a file, or add one to the queue.</translation>
    </message>
    <message>
        <source>There is no other place for it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueViewModel</name>
    <message>
        <source>Taken out of the queue.</source>
        <translation type="unfinished">Taken out of the queue.</translation>
    </message>
    <message>
        <source>Any that fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How should it be printed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when should it be done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it where?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n jobs queued</source>
        <translation>
            <numerusform>%n job queued</numerusform>
            <numerusform>%n jobs queued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n held</numerusform>
            <numerusform>%n held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fit nowhere</source>
        <translation>
            <numerusform>%n fits nowhere</numerusform>
            <numerusform>%n fit nowhere</numerusform>
        </translation>
    </message>
    <message>
        <source>To move a job, tap it, then its new place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message>
        <source>a print of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lies on the bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known, nothing is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, nothing is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done %1</source>
        <translation type="unfinished">done %1</translation>
    </message>
    <message>
        <source>nobody knows when it is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may go on alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough on the spool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change filament: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late, due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nozzle %1 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong material: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too big</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuietPass</name>
    <message>
        <source>Show your pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader does not work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Readers</name>
    <message>
        <source>The reader does not work. Press “Call staff” to type your code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader does not work. Check its cable.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>The certificate of this server is signed by itself. Accept it only if the server shows the same fingerprint: {fingerprint}</source>
        <translation>The certificate of this server is signed by itself. Accept it only if the server shows the same fingerprint: {fingerprint}</translation>
    </message>
    <message>
        <source>The certificate of this server is signed by itself. Connect the printer again to accept it, or name its file in the configuration (ca_file).</source>
        <translation>The certificate of this server is signed by itself. Connect the printer again to accept it, or name its file in the configuration (ca_file).</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read as a file of certificates (ca_file).</source>
        <translation>{path} can&apos;t be read as a file of certificates (ca_file).</translation>
    </message>
    <message>
        <source>This server is reached at {address}.</source>
        <translation>This server is reached at {address}.</translation>
    </message>
    <message>
        <source>No live connection to OctoPrint (proxy): its state is asked for every 2 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers there does not use TLS. Use the address with http://.</source>
        <translation>What answers there does not use TLS. Use the address with http://.</translation>
    </message>
    <message>
        <source>The server has another certificate than the one that was accepted. If it was renewed, connect the printer again; if not, another machine answers there.</source>
        <translation>The server has another certificate than the one that was accepted. If it was renewed, connect the printer again; if not, another machine answers there.</translation>
    </message>
    <message>
        <source>The certificate of this server is from an authority that is unknown here. Name the authority&apos;s file in the configuration (ca_file).</source>
        <translation>The certificate of this server is from an authority that is unknown here. Name the authority&apos;s file in the configuration (ca_file).</translation>
    </message>
    <message>
        <source>The certificate of this server is for another name. Use the name for which it was made.</source>
        <translation>The certificate of this server is for another name. Use the name for which it was made.</translation>
    </message>
    <message>
        <source>The certificate of this server has expired. Renew it there.</source>
        <translation>The certificate of this server has expired. Renew it there.</translation>
    </message>
    <message>
        <source>The certificate of this server is not valid yet. Check the clocks of both machines.</source>
        <translation>The certificate of this server is not valid yet. Check the clocks of both machines.</translation>
    </message>
    <message>
        <source>What answers at the address sends too much or too slowly to be OctoPrint. Check the address.</source>
        <translation>What answers at the address sends too much or too slowly to be OctoPrint. Check the address.</translation>
    </message>
    <message>
        <source>The printer says “{raw}”, which this program does not know. See firmware_notes/README.md.</source>
        <translation>The printer says “{raw}”, which this program does not know. See firmware_notes/README.md.</translation>
    </message>
    <message>
        <source>A command holds what can&apos;t be sent to a printer.</source>
        <translation>A command holds what can&apos;t be sent to a printer.</translation>
    </message>
    <message>
        <source>The printer did not turn its heaters on as the file asked.</source>
        <translation>The printer did not turn its heaters on as the file asked.</translation>
    </message>
    <message>
        <source>The printer turned its heaters off by itself.</source>
        <translation>The printer turned its heaters off by itself.</translation>
    </message>
    <message>
        <source>The printer did not stop. Switch it off at the mains.</source>
        <translation>The printer did not stop. Switch it off at the mains.</translation>
    </message>
    <message>
        <source>The printer was told to stop. It has not confirmed that yet.</source>
        <translation>The printer was told to stop. It has not confirmed that yet.</translation>
    </message>
    <message>
        <source>The disk has no room for more print files: the rest is kept for the hub. Ask an admin to make room.</source>
        <translation>The disk has no room for more print files: the rest is kept for the hub. Ask an admin to make room.</translation>
    </message>
    <message>
        <source>{file} is larger than {largest_mb} MB. Slice it with fewer details, or in parts.</source>
        <translation>{file} is larger than {largest_mb} MB. Slice it with fewer details, or in parts.</translation>
    </message>
    <message>
        <source>{file} is not an ordinary file. Choose a file that the slicer exported.</source>
        <translation>{file} is not an ordinary file. Choose a file that the slicer exported.</translation>
    </message>
    <message>
        <source>Your role does not allow this now. Ask an admin.</source>
        <translation>Your role does not allow this now. Ask an admin.</translation>
    </message>
    <message>
        <source>The start came too late to be carried out. Look at the bed and ask again at the machine.</source>
        <translation>The start came too late to be carried out. Look at the bed and ask again at the machine.</translation>
    </message>
    <message>
        <source>The hub&apos;s database is damaged. Restore a backup.</source>
        <translation>The hub&apos;s database is damaged. Restore a backup.</translation>
    </message>
    <message>
        <source>It could not be saved. Call staff.</source>
        <translation>It could not be saved. Call staff.</translation>
    </message>
    <message>
        <source>That did not work. Call staff.</source>
        <translation>That did not work. Call staff.</translation>
    </message>
    <message>
        <source>This visit was taken back. Scan the pass again.</source>
        <translation>This visit was taken back. Scan the pass again.</translation>
    </message>
    <message>
        <source>This pass was deleted. Take a new one, or come in without.</source>
        <translation>This pass was deleted. Take a new one, or come in without.</translation>
    </message>
    <message>
        <source>It is kept for a reservation.</source>
        <translation>It is kept for a reservation.</translation>
    </message>
    <message>
        <source>It is out of order.</source>
        <translation>It is out of order.</translation>
    </message>
    <message>
        <source>It doesn&apos;t answer. Ask staff.</source>
        <translation>It doesn&apos;t answer. Ask staff.</translation>
    </message>
    <message>
        <source>Ask staff to start it for you.</source>
        <translation>Ask staff to start it for you.</translation>
    </message>
    <message>
        <source>Come in first, then take it.</source>
        <translation>Come in first, then take it.</translation>
    </message>
    <message>
        <source>It is not in the hub any more.</source>
        <translation>It is not in the hub any more.</translation>
    </message>
    <message>
        <source>The printer did not say whether the print began. Look at it.</source>
        <translation>The printer did not say whether the print began. Look at it.</translation>
    </message>
    <message>
        <source>The printer did not react to the pause. Look at it.</source>
        <translation>The printer did not react to the pause. Look at it.</translation>
    </message>
    <message>
        <source>The printer did not go on. Look at it.</source>
        <translation>The printer did not go on. Look at it.</translation>
    </message>
    <message>
        <source>The printer did not say that the print ended. Look at it.</source>
        <translation>The printer did not say that the print ended. Look at it.</translation>
    </message>
    <message>
        <source>The printer did not confirm the stop. Switch it off at the mains.</source>
        <translation>The printer did not confirm the stop. Switch it off at the mains.</translation>
    </message>
    <message>
        <source>The printer did not answer. Check its power and its cable.</source>
        <translation>The printer did not answer. Check its power and its cable.</translation>
    </message>
    <message>
        <source>The machine did not react to the answer. Look at it.</source>
        <translation>The machine did not react to the answer. Look at it.</translation>
    </message>
    <message>
        <source>The link to the printer did not close. Try again, or pull out its cable.</source>
        <translation>The link to the printer did not close. Try again, or pull out its cable.</translation>
    </message>
    <message>
        <source>Disconnected by a person.</source>
        <translation>Disconnected by a person.</translation>
    </message>
    <message>
        <source>A print is, or may be, running here. Let it end, or cancel it, then disconnect.</source>
        <translation>A print is, or may be, running here. Let it end, or cancel it, then disconnect.</translation>
    </message>
    <message>
        <source>There is no contact with the printer. Go to it; switch it off at the mains if need be.</source>
        <translation>There is no contact with the printer. Go to it; switch it off at the mains if need be.</translation>
    </message>
    <message>
        <source>This came too late to be carried out. Look at the printer and try again.</source>
        <translation>This came too late to be carried out. Look at the printer and try again.</translation>
    </message>
    <message>
        <source>The print is over.</source>
        <translation>The print is over.</translation>
    </message>
    <message>
        <source>The print had finished before.</source>
        <translation>The print had finished before.</translation>
    </message>
    <message>
        <source>The printer knows nothing of this print.</source>
        <translation>The printer knows nothing of this print.</translation>
    </message>
    <message>
        <source>The print room was stopped during the print.</source>
        <translation>The print room was stopped during the print.</translation>
    </message>
    <message>
        <source>The heaters were not seen to go off after the print. Look at the printer.</source>
        <translation>The heaters were not seen to go off after the print. Look at the printer.</translation>
    </message>
    <message>
        <source>internal error, call staff</source>
        <translation>internal error, call staff</translation>
    </message>
    <message>
        <source>The file is being sent.</source>
        <translation>The file is being sent.</translation>
    </message>
    <message>
        <source>What becomes of the print is known when there is contact again. Look at the printer meanwhile.</source>
        <translation>What becomes of the print is known when there is contact again. Look at the printer meanwhile.</translation>
    </message>
    <message>
        <source>The print room is already running here. Only one may feed the printers.</source>
        <translation>The print room is already running here. Only one may feed the printers.</translation>
    </message>
    <message>
        <source>Cancelled before it began.</source>
        <translation>Cancelled before it began.</translation>
    </message>
    <message>
        <source>Stopped before it began.</source>
        <translation>Stopped before it began.</translation>
    </message>
    <message>
        <source>A person cleared the bed while the printer was out of contact.</source>
        <translation>A person cleared the bed while the printer was out of contact.</translation>
    </message>
    <message>
        <source>This version does not know this order.</source>
        <translation>This version does not know this order.</translation>
    </message>
    <message>
        <source>Nothing is being printed here.</source>
        <translation>Nothing is being printed here.</translation>
    </message>
    <message>
        <source>That print is already over.</source>
        <translation>That print is already over.</translation>
    </message>
    <message>
        <source>Only a person who is logged in can say so.</source>
        <translation>Only a person who is logged in can say so.</translation>
    </message>
    <message>
        <source>A print is, or may be, still running here.</source>
        <translation>A print is, or may be, still running here.</translation>
    </message>
    <message>
        <source>The machine does not ask anything any more.</source>
        <translation>The machine does not ask anything any more.</translation>
    </message>
    <message>
        <source>The machine does not offer this answer.</source>
        <translation>The machine does not offer this answer.</translation>
    </message>
    <message>
        <source>Taken out of the queue.</source>
        <translation>Taken out of the queue.</translation>
    </message>
    <message>
        <source>This print is no longer in the queue. Look at the list again.</source>
        <translation>This print is no longer in the queue. Look at the list again.</translation>
    </message>
    <message>
        <source>The place for backups is not there: {place}. Plug the stick in, or make the directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup can&apos;t be written to {place}: {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup can&apos;t be sent to {place}: {raw}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written to {place} is not what was sent. Use another stick or disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub can&apos;t be copied for a backup: {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public key of the backups in the settings has a mistake. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel for alarms does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No channel for alarms took the message. Try: kiosk alarm test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day pass was valid that day only. You can come in without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a USB stick in, then press again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stick is full. Make room on it, or use another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stick was taken out too early. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stick can&apos;t be written here. Use another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stick can&apos;t be written here. Use the one labelled KIOSKLABELS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several sticks are in. Leave only your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a code of this hub. It can&apos;t stand for a pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code can&apos;t stand for a pass. Try a card with a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the code of a product. Others have it, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card holds a personal identity code. Use another card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card belongs to another pass already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pass has {most} cards already. Take one away first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub takes no print requests now. Ask staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your visit has ended. Come in again, then send the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show your pass first, or come in and take a day pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{most} of your requests wait already. Wait for an answer, or withdraw one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That would be over {most} minutes of printing in a week. Choose a shorter print, or ask staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That would be over {most} g in a week. Choose a smaller print, or ask staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer here can print this file. Slice it for one of the hub&apos;s printers, or ask staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough of that any more. Choose another colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub is closed on that day. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff have decided it already. Ask them to take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody decided this request just now, or it was withdrawn. Look at the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That printer is not in the hub any more. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not yours any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has it next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That time is taken. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub is closed then. Choose another time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have {count} bookings. Cancel one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept for number {number} from the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need an induction first. Ask for one at the help desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is free. You can take it at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is full. Ask staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The print room does not answer, so this was not done. Look at the machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such printer any more.</source>
        <translation>There is no such printer any more.</translation>
    </message>
    <message>
        <source>The queue has changed meanwhile. Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of them have been started already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This print is not over yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This print is not on the shelf any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shelf is full. Hand something over first, or keep this print elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick each step first, or leave the service for later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service is not asked for any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too late to take that back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The print room was restarted before this start; look at the printer and start again.</source>
        <translation>The print room was restarted before this start; look at the printer and start again.</translation>
    </message>
    <message>
        <source>The print room was restarted during this start. Look at the printer: it shows whether the print began.</source>
        <translation>The print room was restarted during this start. Look at the printer: it shows whether the print began.</translation>
    </message>
    <message>
        <source>The print room was restarted before this was done. Look at the printer and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer is heated. Cool it down first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a temperature first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{asked_c} °C is too much for the {heater}: {limit_c} °C is its limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filament is not moved below {least_c} °C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {longest_mm} mm of filament are moved at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this pause, move the filament at the machine itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A print is on the printer. This works when it is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer is still busy with the last request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not show that it was done. Look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the temperature that was set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nozzle did not get hot within ten minutes. Look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nozzle cooled while filament was moved. Look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was ended, and the printer cools down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer restarted meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not show that the move is over. Look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This OctoPrint does not show when a move is over. Do it at the machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heated by staff, and not seen to cool down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heated by staff, then contact was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused where layer {layer} begins, as asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer {layer} has already begun. Choose a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say where layer {layer} begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not name its objects. Switch on “Label objects” in the slicer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This printer can&apos;t leave out one object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over OctoPrint only a printer with Klipper can leave out one object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no such object, or it is left out already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the last object. Cancel the print instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The print file is no longer there. Choose it again.</source>
        <translation>The print file is no longer there. Choose it again.</translation>
    </message>
    <message>
        <source>The print file was changed or damaged on the disk. Choose it again.</source>
        <translation>The print file was changed or damaged on the disk. Choose it again.</translation>
    </message>
    <message>
        <source>This printer is out of service.</source>
        <translation>This printer is out of service.</translation>
    </message>
    <message>
        <source>There is no contact with this printer.</source>
        <translation>There is no contact with this printer.</translation>
    </message>
    <message>
        <source>The printer is being connected. Try again in a moment.</source>
        <translation>The printer is being connected. Try again in a moment.</translation>
    </message>
    <message>
        <source>Something is, or may be, on the bed. Clear it and confirm that first.</source>
        <translation>Something is, or may be, on the bed. Clear it and confirm that first.</translation>
    </message>
    <message>
        <source>The printer reports an error. Look at it first.</source>
        <translation>The printer reports an error. Look at it first.</translation>
    </message>
    <message>
        <source>The file holds commands that are not allowed here: {commands}.</source>
        <translation>The file holds commands that are not allowed here: {commands}.</translation>
    </message>
    <message>
        <source>The print is too big for this printer ({axis}, {over_mm} mm too much).</source>
        <translation>The print is too big for this printer ({axis}, {over_mm} mm too much).</translation>
    </message>
    <message>
        <source>The file asks for {asked_c} °C of the {heater}; {limit_c} °C is the limit.</source>
        <translation>The file asks for {asked_c} °C of the {heater}; {limit_c} °C is the limit.</translation>
    </message>
    <message>
        <source>chamber</source>
        <translation>chamber</translation>
    </message>
    <message>
        <source>The file moves the nozzle into the bed (to {z_mm} mm).</source>
        <translation>The file moves the nozzle into the bed (to {z_mm} mm).</translation>
    </message>
    <message>
        <source>The file needs {tools} tools; this printer has {printer_tools}.</source>
        <translation>The file needs {tools} tools; this printer has {printer_tools}.</translation>
    </message>
    <message>
        <source>The file is made for another kind of machine ({file}).</source>
        <translation>The file is made for another kind of machine ({file}).</translation>
    </message>
    <message>
        <source>The file has a temperature that can&apos;t be read.</source>
        <translation>The file has a temperature that can&apos;t be read.</translation>
    </message>
    <message>
        <source>Line {line} of the file has characters that a printer may read differently. Slice it again.</source>
        <translation>Line {line} of the file has characters that a printer may read differently. Slice it again.</translation>
    </message>
    <message>
        <source>A line of the file has {bytes} bytes; {limit_bytes} is the limit.</source>
        <translation>A line of the file has {bytes} bytes; {limit_bytes} is the limit.</translation>
    </message>
    <message>
        <source>The file ends in the middle of the print. Export it again.</source>
        <translation>The file ends in the middle of the print. Export it again.</translation>
    </message>
    <message>
        <source>The file needs {needed_g} g of filament; {left_g} g are left on the spool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {left_g} g are left on spool {spool}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An operator may allow that at the kiosk, with a reason, where the file is checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check found something that is not safe on this printer.</source>
        <translation>The check found something that is not safe on this printer.</translation>
    </message>
    <message>
        <source>There is no such print.</source>
        <translation>There is no such print.</translation>
    </message>
    <message>
        <source>This print was already started once.</source>
        <translation>This print was already started once.</translation>
    </message>
    <message>
        <source>Another print is on this printer.</source>
        <translation>Another print is on this printer.</translation>
    </message>
    <message>
        <source>The printer is busy.</source>
        <translation>The printer is busy.</translation>
    </message>
    <message>
        <source>Read the label on the printer first, at the machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a label of this hub&apos;s equipment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the label of {found}. Read that of {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody confirmed at the machine that the bed is clear.</source>
        <translation>Nobody confirmed at the machine that the bed is clear.</translation>
    </message>
    <message>
        <source>The print takes longer than the hub is open, and this printer may not run alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time is free on this printer within four weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows when the print on this printer ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visitor has no induction for this printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a person may start a print on this printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another printer is heating up. This one starts in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no longer there. Put the stick back or choose another file.</source>
        <translation>{file} is no longer there. Put the stick back or choose another file.</translation>
    </message>
    <message>
        <source>{file} changed while it was copied. Wait until it is complete and choose it again.</source>
        <translation>{file} changed while it was copied. Wait until it is complete and choose it again.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read. Copy it again with rights to read it.</source>
        <translation>{file} can&apos;t be read. Copy it again with rights to read it.</translation>
    </message>
    <message>
        <source>The file is not on that server any more. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The print room was restarted meanwhile. Choose the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be copied: {cause}. Try again, or use another stick.</source>
        <translation>{file} could not be copied: {cause}. Try again, or use another stick.</translation>
    </message>
    <message>
        <source>The file is gone. Put the stick back or choose another file.</source>
        <translation type="unfinished">The file is gone. Put the stick back or choose another file.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file inside it.</source>
        <translation type="unfinished">This is a folder. Choose a file inside it.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read. Copy it to the stick again.</source>
        <translation type="unfinished">The file can&apos;t be read. Copy it to the stick again.</translation>
    </message>
    <message>
        <source>The file is empty. Export it from the slicer again.</source>
        <translation type="unfinished">The file is empty. Export it from the slicer again.</translation>
    </message>
    <message>
        <source>This is not a print file. Choose one that a slicer exported.</source>
        <translation type="unfinished">This is not a print file. Choose one that a slicer exported.</translation>
    </message>
    <message>
        <source>This is binary G-code, but damaged. Export it from the slicer again.</source>
        <translation type="unfinished">This is binary G-code, but damaged. Export it from the slicer again.</translation>
    </message>
    <message>
        <source>This is a sliced 3MF, but damaged. Export plain G-code from the slicer.</source>
        <translation type="unfinished">This is a sliced 3MF, but damaged. Export plain G-code from the slicer.</translation>
    </message>
    <message>
        <source>This is a model. Open it in a slicer and export G-code.</source>
        <translation type="unfinished">This is a model. Open it in a slicer and export G-code.</translation>
    </message>
    <message>
        <source>This is not G-code. Export the model from a slicer.</source>
        <translation type="unfinished">This is not G-code. Export the model from a slicer.</translation>
    </message>
    <message>
        <source>The file holds no moves. Slice the model again.</source>
        <translation type="unfinished">The file holds no moves. Slice the model again.</translation>
    </message>
    <message>
        <source>The file prints nothing. Slice the model again.</source>
        <translation type="unfinished">The file prints nothing. Slice the model again.</translation>
    </message>
    <message>
        <source>The file is damaged. Export it from the slicer again.</source>
        <translation type="unfinished">The file is damaged. Export it from the slicer again.</translation>
    </message>
    <message>
        <source>The file is too large. Slice the model with fewer details, or in parts.</source>
        <translation type="unfinished">The file is too large. Slice the model with fewer details, or in parts.</translation>
    </message>
    <message>
        <source>Checking the file takes too long. Export it from the slicer again without added scripts.</source>
        <translation type="unfinished">Checking the file takes too long. Export it from the slicer again without added scripts.</translation>
    </message>
    <message>
        <source>The file could not be checked. Export it from the slicer again.</source>
        <translation type="unfinished">The file could not be checked. Export it from the slicer again.</translation>
    </message>
    <message>
        <source>The printer does not answer. Is it on, and is this its port and speed?</source>
        <translation>The printer does not answer. Is it on, and is this its port and speed?</translation>
    </message>
    <message>
        <source>This is a milling machine or laser (grbl), not a 3D printer. Take it out of the list of printers.</source>
        <translation>This is a milling machine or laser (grbl), not a 3D printer. Take it out of the list of printers.</translation>
    </message>
    <message>
        <source>The printer was unplugged or switched off.</source>
        <translation>The printer was unplugged or switched off.</translation>
    </message>
    <message>
        <source>It is not set yet how this printer is reached. Set its connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no port {port}. Is the printer plugged in and on?</source>
        <translation>There is no port {port}. Is the printer plugged in and on?</translation>
    </message>
    <message>
        <source>Port {port} may not be opened by this user; the group “dialout” may.</source>
        <translation>Port {port} may not be opened by this user; the group “dialout” may.</translation>
    </message>
    <message>
        <source>Port {port} is in use by another program.</source>
        <translation>Port {port} is in use by another program.</translation>
    </message>
    <message>
        <source>Port {port} can&apos;t be opened: {cause}.</source>
        <translation>Port {port} can&apos;t be opened: {cause}.</translation>
    </message>
    <message>
        <source>Port {port} can&apos;t be opened.</source>
        <translation>Port {port} can&apos;t be opened.</translation>
    </message>
    <message>
        <source>{port} is not a serial port. Those that are plugged in are in /dev/serial/by-id.</source>
        <translation>{port} is not a serial port. Those that are plugged in are in /dev/serial/by-id.</translation>
    </message>
    <message>
        <source>The printer is not connected.</source>
        <translation>The printer is not connected.</translation>
    </message>
    <message>
        <source>The printer is not ready.</source>
        <translation>The printer is not ready.</translation>
    </message>
    <message>
        <source>The print is just being taken up again.</source>
        <translation>The print is just being taken up again.</translation>
    </message>
    <message>
        <source>No job of ours is running.</source>
        <translation>No job of ours is running.</translation>
    </message>
    <message>
        <source>The printer asks nothing like that.</source>
        <translation>The printer asks nothing like that.</translation>
    </message>
    <message>
        <source>The job is not printing.</source>
        <translation>The job is not printing.</translation>
    </message>
    <message>
        <source>The job is not paused.</source>
        <translation>The job is not paused.</translation>
    </message>
    <message>
        <source>The job is ending already.</source>
        <translation>The job is ending already.</translation>
    </message>
    <message>
        <source>Stopped now by a person.</source>
        <translation>Stopped now by a person.</translation>
    </message>
    <message>
        <source>The printer waits for a person.</source>
        <translation>The printer waits for a person.</translation>
    </message>
    <message>
        <source>The printer has paused by itself.</source>
        <translation>The printer has paused by itself.</translation>
    </message>
    <message>
        <source>The print was paused, but not here. See whether the printer needs somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer has been busy for more than three minutes.</source>
        <translation>The printer has been busy for more than three minutes.</translation>
    </message>
    <message>
        <source>The filament is used up.</source>
        <translation>The filament is used up.</translation>
    </message>
    <message>
        <source>More than one line in ten had to be sent again. Look at the cable.</source>
        <translation>More than one line in ten had to be sent again. Look at the cable.</translation>
    </message>
    <message>
        <source>The last print was interrupted.</source>
        <translation>The last print was interrupted.</translation>
    </message>
    <message>
        <source>The printer restarted during the print.</source>
        <translation>The printer restarted during the print.</translation>
    </message>
    <message>
        <source>The printer asked to be let go.</source>
        <translation>The printer asked to be let go.</translation>
    </message>
    <message>
        <source>The printer wants to begin at line 1 again: it was reset.</source>
        <translation>The printer wants to begin at line 1 again: it was reset.</translation>
    </message>
    <message>
        <source>The printer stopped itself: {raw}.</source>
        <translation>The printer stopped itself: {raw}.</translation>
    </message>
    <message>
        <source>The printer no longer answers.</source>
        <translation>The printer no longer answers.</translation>
    </message>
    <message>
        <source>The printer asked for line {line}, which can&apos;t be sent again.</source>
        <translation>The printer asked for line {line}, which can&apos;t be sent again.</translation>
    </message>
    <message>
        <source>The printer asked for line {line} {times} times in a row.</source>
        <translation>The printer asked for line {line} {times} times in a row.</translation>
    </message>
    <message>
        <source>Line {line} of the file is too long for the printer.</source>
        <translation>Line {line} of the file is too long for the printer.</translation>
    </message>
    <message>
        <source>The file has fewer lines.</source>
        <translation>The file has fewer lines.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read further: {cause}</source>
        <translation>The file can&apos;t be read further: {cause}</translation>
    </message>
    <message>
        <source>The print file can&apos;t be read: {cause}</source>
        <translation>The print file can&apos;t be read: {cause}</translation>
    </message>
    <message>
        <source>The print stood at {position}.</source>
        <translation>The print stood at {position}.</translation>
    </message>
    <message>
        <source>The heaters were not seen to be off.</source>
        <translation>The heaters were not seen to be off.</translation>
    </message>
    <message>
        <source>The print room stopped during the print, and {cause}.</source>
        <translation>The print room stopped during the print, and {cause}.</translation>
    </message>
    <message>
        <source>{address} is not an address of an OctoPrint server.</source>
        <translation>{address} is not an address of an OctoPrint server.</translation>
    </message>
    <message>
        <source>{path} can be read by others. Close it: chmod 600 {path}</source>
        <translation>{path} can be read by others. Close it: chmod 600 {path}</translation>
    </message>
    <message>
        <source>The key {path} is missing. Put it there in one line, then: chmod 600 {path}</source>
        <translation>The key {path} is missing. Put it there in one line, then: chmod 600 {path}</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read as a key.</source>
        <translation>{path} can&apos;t be read as a key.</translation>
    </message>
    <message>
        <source>{path} is empty. Put the key there in one line.</source>
        <translation>{path} is empty. Put the key there in one line.</translation>
    </message>
    <message>
        <source>OctoPrint gave no key: refused there, or not answered in time.</source>
        <translation>OctoPrint gave no key: refused there, or not answered in time.</translation>
    </message>
    <message>
        <source>Nobody waits for the key any more.</source>
        <translation>Nobody waits for the key any more.</translation>
    </message>
    <message>
        <source>The file could not be sent.</source>
        <translation>The file could not be sent.</translation>
    </message>
    <message>
        <source>The printer was not free any more when the file had been sent.</source>
        <translation>The printer was not free any more when the file had been sent.</translation>
    </message>
    <message>
        <source>Something else was printed while the file was sent. Look at the bed.</source>
        <translation>Something else was printed while the file was sent. Look at the bed.</translation>
    </message>
    <message>
        <source>The upload was given up.</source>
        <translation>The upload was given up.</translation>
    </message>
    <message>
        <source>OctoPrint&apos;s disk is full. Delete old files and timelapses there, then try again.</source>
        <translation>OctoPrint&apos;s disk is full. Delete old files and timelapses there, then try again.</translation>
    </message>
    <message>
        <source>The print was not started.</source>
        <translation>The print was not started.</translation>
    </message>
    <message>
        <source>OctoPrint has no file of this job; it was never sent, or was deleted.</source>
        <translation>OctoPrint has no file of this job; it was never sent, or was deleted.</translation>
    </message>
    <message>
        <source>What became of the print could not be found out.</source>
        <translation>What became of the print could not be found out.</translation>
    </message>
    <message>
        <source>Look at the printer.</source>
        <translation>Look at the printer.</translation>
    </message>
    <message>
        <source>OctoPrint lost its printer. Check the printer&apos;s power and cable, then connect it again.</source>
        <translation>OctoPrint lost its printer. Check the printer&apos;s power and cable, then connect it again.</translation>
    </message>
    <message>
        <source>The print failed: {cause}</source>
        <translation>The print failed: {cause}</translation>
    </message>
    <message>
        <source>The printer stopped the print: {raw}</source>
        <translation>The printer stopped the print: {raw}</translation>
    </message>
    <message>
        <source>No print was seen within {seconds} seconds after the start.</source>
        <translation>No print was seen within {seconds} seconds after the start.</translation>
    </message>
    <message>
        <source>The link to OctoPrint broke by a mistake in this program.</source>
        <translation>The link to OctoPrint broke by a mistake in this program.</translation>
    </message>
    <message>
        <source>{percent} % free. Make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for people aged {age} or older.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need a pass for another day. Today works without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file switches the end stops off for good.</source>
        <translation>The file switches the end stops off for good.</translation>
    </message>
    <message>
        <source>The file is made for a nozzle of {file_mm} mm; this printer has {printer_mm} mm.</source>
        <translation>The file is made for a nozzle of {file_mm} mm; this printer has {printer_mm} mm.</translation>
    </message>
    <message>
        <source>The file is made for {file}; this printer has {printer}.</source>
        <translation>The file is made for {file}; this printer has {printer}.</translation>
    </message>
    <message>
        <source>The file has commands that outlive the print: {commands}.</source>
        <translation>The file has commands that outlive the print: {commands}.</translation>
    </message>
    <message>
        <source>The file leaves heating or homing to macros that this printer doesn&apos;t have: {commands}. Choose its own profile in the slicer.</source>
        <translation>The file leaves heating or homing to macros that this printer doesn&apos;t have: {commands}. Choose its own profile in the slicer.</translation>
    </message>
    <message>
        <source>This printer leaves out the file&apos;s start macro: {commands}.</source>
        <translation>This printer leaves out the file&apos;s start macro: {commands}.</translation>
    </message>
    <message>
        <source>The file heats by commands that this printer doesn&apos;t have. Choose its own profile in the slicer.</source>
        <translation>The file heats by commands that this printer doesn&apos;t have. Choose its own profile in the slicer.</translation>
    </message>
    <message>
        <source>The file never heats the nozzle.</source>
        <translation>The file never heats the nozzle.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t home the printer before it prints.</source>
        <translation>The file doesn&apos;t home the printer before it prints.</translation>
    </message>
    <message>
        <source>Hot for {minutes} min, not cooling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heater} {measured_c} °C, target {target_c} °C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change for {minutes} min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quarter over its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the bed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{printer}: {cause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OctoPrint has closed the connection.</source>
        <translation>OctoPrint has closed the connection.</translation>
    </message>
    <message>
        <source>What answers at the address is not OctoPrint, or OctoPrint is not up yet (status {status}).</source>
        <translation>What answers at the address is not OctoPrint, or OctoPrint is not up yet (status {status}).</translation>
    </message>
    <message>
        <source>OctoPrint is not running at its address.</source>
        <translation>OctoPrint is not running at its address.</translation>
    </message>
    <message>
        <source>OctoPrint does not answer.</source>
        <translation>OctoPrint does not answer.</translation>
    </message>
    <message>
        <source>The name of the OctoPrint server is not known in this network.</source>
        <translation>The name of the OctoPrint server is not known in this network.</translation>
    </message>
    <message>
        <source>OctoPrint can&apos;t be reached.</source>
        <translation>OctoPrint can&apos;t be reached.</translation>
    </message>
    <message>
        <source>OctoPrint&apos;s answer could not be understood.</source>
        <translation>OctoPrint&apos;s answer could not be understood.</translation>
    </message>
    <message>
        <source>OctoPrint does not know whose key this is.</source>
        <translation>OctoPrint does not know whose key this is.</translation>
    </message>
    <message>
        <source>What answers there is not OctoPrint.</source>
        <translation>What answers there is not OctoPrint.</translation>
    </message>
    <message>
        <source>OctoPrint answered with status {status}.</source>
        <translation>OctoPrint answered with status {status}.</translation>
    </message>
    <message>
        <source>OctoPrint does not accept the key for this.</source>
        <translation>OctoPrint does not accept the key for this.</translation>
    </message>
    <message>
        <source>The printer is not in a state for this.</source>
        <translation>The printer is not in a state for this.</translation>
    </message>
    <message>
        <source>OctoPrint does not have this.</source>
        <translation>OctoPrint does not have this.</translation>
    </message>
    <message>
        <source>OctoPrint is not up yet, or is going down.</source>
        <translation>OctoPrint is not up yet, or is going down.</translation>
    </message>
    <message>
        <source>It says: {raw}</source>
        <translation>It says: {raw}</translation>
    </message>
    <message>
        <source>OctoPrint could not connect to its printer.</source>
        <translation>OctoPrint could not connect to its printer.</translation>
    </message>
    <message>
        <source>OctoPrint is not connected to its printer.</source>
        <translation>OctoPrint is not connected to its printer.</translation>
    </message>
    <message>
        <source>OctoPrint does not accept the key. Connect this printer to OctoPrint again.</source>
        <translation>OctoPrint does not accept the key. Connect this printer to OctoPrint again.</translation>
    </message>
    <message>
        <source>OctoPrint has gone silent.</source>
        <translation>OctoPrint has gone silent.</translation>
    </message>
    <message>
        <source>No live connection to OctoPrint: look there for what the printer asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OctoPrint&apos;s messages and its answers disagree.</source>
        <translation>OctoPrint&apos;s messages and its answers disagree.</translation>
    </message>
    <message>
        <source>The printer is not free.</source>
        <translation>The printer is not free.</translation>
    </message>
    <message>
        <source>Nothing is printing.</source>
        <translation>Nothing is printing.</translation>
    </message>
    <message>
        <source>Nothing is paused.</source>
        <translation>Nothing is paused.</translation>
    </message>
    <message>
        <source>The machine asks nothing like that now.</source>
        <translation>The machine asks nothing like that now.</translation>
    </message>
    <message>
        <source>This is the last admin. Make another admin first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person was removed. Ask an admin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is locked out. Ask an admin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session was cancelled or taken away meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session has begun. It can&apos;t be changed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The print room was restarted meanwhile. Try again.</source>
        <translation>The print room was restarted meanwhile. Try again.</translation>
    </message>
    <message>
        <source>Nobody finished it in time. Connect the server again.</source>
        <translation>Nobody finished it in time. Connect the server again.</translation>
    </message>
    <message>
        <source>A key has letters and digits only. Type it again.</source>
        <translation>A key has letters and digits only. Type it again.</translation>
    </message>
    <message>
        <source>This server is not being connected any more. Connect it again.</source>
        <translation>This server is not being connected any more. Connect it again.</translation>
    </message>
    <message>
        <source>This server is in the hub already: {name}.</source>
        <translation>This server is in the hub already: {name}.</translation>
    </message>
    <message>
        <source>The server there refuses: it is no OctoPrint, or its first set-up is not done. Open it in a browser.</source>
        <translation>The server there refuses: it is no OctoPrint, or its first set-up is not done. Open it in a browser.</translation>
    </message>
    <message>
        <source>This OctoPrint gives no keys by itself. Make one in its settings and type it here.</source>
        <translation>This OctoPrint gives no keys by itself. Make one in its settings and type it here.</translation>
    </message>
    <message>
        <source>Nobody accepted in OctoPrint in time. Try again.</source>
        <translation>Nobody accepted in OctoPrint in time. Try again.</translation>
    </message>
    <message>
        <source>This key may not read the size of the printer. Accept with an account that may print.</source>
        <translation>This key may not read the size of the printer. Accept with an account that may print.</translation>
    </message>
    <message>
        <source>This OctoPrint is too old: {version}. Update it to {needed} or newer.</source>
        <translation>This OctoPrint is too old: {version}. Update it to {needed} or newer.</translation>
    </message>
    <message>
        <source>OctoPrint was asked too often. Wait some minutes, then try again.</source>
        <translation>OctoPrint was asked too often. Wait some minutes, then try again.</translation>
    </message>
    <message>
        <source>The link to Moonraker broke by a mistake in this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moonraker has closed the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers there is not Moonraker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at the address is not Moonraker, or Moonraker is not up yet (status {status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moonraker is not running at its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moonraker does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the Moonraker is not known in this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moonraker can&apos;t be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moonraker has gone silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at the address sends too much or too slowly to be Moonraker. Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moonraker wants its API key, or another. An admin can connect the printer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Moonraker wants its API key. Copy it from its page (Mainsail, Fluidd), and type it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moonraker refused it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moonraker&apos;s answer could not be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moonraker&apos;s disk is full. Delete old files there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moonraker has no contact with Klipper. See whether the printer is on, and Klipper is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klipper does not answer Moonraker. Look at the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klipper has stopped the machine (“{raw}”). See to the cause, then connect again: that restarts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klipper stopped the machine during the print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moonraker lost contact with Klipper during the print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klipper does not let go of its printer. Switch the printer off instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than the printer&apos;s server takes. Raise its limit, or slice the piece in parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sends us on to {address}. Use that address.</source>
        <translation>The server sends us on to {address}. Use that address.</translation>
    </message>
    <message>
        <source>The certificate of this server is not trusted here. Use its address with http:// in the hub&apos;s network.</source>
        <translation>The certificate of this server is not trusted here. Use its address with http:// in the hub&apos;s network.</translation>
    </message>
    <message>
        <source>The file arrived damaged at the printer&apos;s server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s history says that the print did not succeed; nobody saw why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s connection to its printer was closed during the print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer&apos;s server does not say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled at the printer, or on its server&apos;s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server took the start, but no print was seen within {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer badge was made meanwhile. Only the newest works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody with this name is there already. Add a surname or a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be made. Try again; the log of the service says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session has not begun: nobody can be counted to it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People were counted to this session: it can&apos;t be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a business ID such as 0112038-9, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such business ID: a digit is wrong. Compare it with the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has this business ID already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} and {other} have different business IDs: they are two organisations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in the list already. If it is another one, write the business ID or the municipality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This organisation is not in the list any more. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No organisation of this name is in the list. Add it first, or choose one that is offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several have this name. Write the business ID in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step before was later. Choose that day or a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {most} already. Remove one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write at most {most} lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file can&apos;t be used. {raw}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is finished. Open it again to change an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little is answered for a level. Answer more of it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code works no more. Ask staff for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vision and plan are not open with this code. Ask staff to open them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many digital maps are open without a name. Call staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These measures would wait for each other. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is still to come. Choose the day on which it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has this code already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project has one applicant, and there is one already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares of all would be more than 100 per cent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations are served by this partner: it can&apos;t be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There can&apos;t be more women than all together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts were entered for this indicator. Take them back first, or make a new indicator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No participant has this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a phone number such as +358 44 123 4567.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write at least one of address, phone and web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the address of the start form first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole address that begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A participant has this number already. Leave it empty for the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the printer a name of up to 30 letters.</source>
        <translation>Give the printer a name of up to 30 letters.</translation>
    </message>
    <message>
        <source>Choose where the printer stands.</source>
        <translation>Choose where the printer stands.</translation>
    </message>
    <message>
        <source>Another printer has this colour now. Choose another.</source>
        <translation>Another printer has this colour now. Choose another.</translation>
    </message>
    <message>
        <source>Another printer has this name. Give it one of its own.</source>
        <translation>Another printer has this name. Give it one of its own.</translation>
    </message>
    <message>
        <source>What the empty reel weighs is not known. Write it first, or what is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a colour as # and six digits or letters from A to F.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no list of spools as Spoolman gives it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This spool is not in stock any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile. Look at it again, then change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write at most {most} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in all three languages, or in none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one that is offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write only letters, spaces and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write only small letters a–z, digits and single hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This short name is taken. Write another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a day, such as 2027-03-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is over. Choose today or a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time is over. Choose one that is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write minutes or hours, such as 45 min or 2 h.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a time such as 07:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write hours such as 12:00-19:00, or 10:00-12:00, 13:00-19:00. Leave a closed day empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These hours overlap: the second must begin after the first have ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They end before they begin. Hours past midnight end at 6 at the latest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time becomes shorter: say that what is older may be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give at most {most} days at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of these days is an exception already: change that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end must come after the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an address that begins with http:// or https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an address for messages, such as mailto://… or ntfys://….</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place is outside the floor plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walls, windows and doors run along an edge of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment stands in this zone. Move it to another zone first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment of this kind is there. Give it another kind first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture can&apos;t be read. Save it again, or use another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is too large. Use a smaller or a simpler one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This drawing has no filled areas. Draw the outline as a filled shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a hub pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hub pack is of a later version of the program. Update the program here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub pack says something that this program does not know: {place}. Update the program here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub pack can&apos;t be used. {place}: {cause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key can&apos;t be kept: the directory of the secrets can&apos;t be written. Mend its rights.</source>
        <translation>The key can&apos;t be kept: the directory of the secrets can&apos;t be written. Mend its rights.</translation>
    </message>
    <message>
        <source>layer {layer} of {layers}, {percent} %, Z {z_mm} mm</source>
        <translation>layer {layer} of {layers}, {percent} %, Z {z_mm} mm</translation>
    </message>
    <message>
        <source>layer {layer}, {percent} %, Z {z_mm} mm</source>
        <translation>layer {layer}, {percent} %, Z {z_mm} mm</translation>
    </message>
    <message>
        <source>{percent} %, Z {z_mm} mm</source>
        <translation>{percent} %, Z {z_mm} mm</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>there is no journal that tells where</source>
        <translation>there is no journal that tells where</translation>
    </message>
    <message>
        <source>the journal is of another file</source>
        <translation>the journal is of another file</translation>
    </message>
    <message>
        <source>the print file can&apos;t be read: {cause}</source>
        <translation>the print file can&apos;t be read: {cause}</translation>
    </message>
    <message>
        <source>the print file has been changed</source>
        <translation>the print file has been changed</translation>
    </message>
    <message>
        <source>it stood still for {seconds} s</source>
        <translation>it stood still for {seconds} s</translation>
    </message>
    <message>
        <source>the printer&apos;s last line, {line}, does not fit the print&apos;s journal</source>
        <translation>the printer&apos;s last line, {line}, does not fit the print&apos;s journal</translation>
    </message>
    <message>
        <source>its file can&apos;t be read again: {cause}</source>
        <translation>its file can&apos;t be read again: {cause}</translation>
    </message>
    <message>
        <source>the printer was reset meanwhile</source>
        <translation>the printer was reset meanwhile</translation>
    </message>
    <message>
        <source>this kind of printer does not know which line it took last</source>
        <translation>this kind of printer does not know which line it took last</translation>
    </message>
    <message>
        <source>the printer does not say which line it took last</source>
        <translation>the printer does not say which line it took last</translation>
    </message>
    <message>
        <source>tool</source>
        <translation>tool</translation>
    </message>
    <message>
        <source>bed</source>
        <translation>bed</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Input/output error</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>No space left on device</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>No such file or directory</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permission denied</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Read-only file system</translation>
    </message>
    <message>
        <source>This print was not started from here.</source>
        <translation>This print was not started from here.</translation>
    </message>
    <message>
        <source>Somebody else took it just now.</source>
        <translation>Somebody else took it just now.</translation>
    </message>
    <message>
        <source>Interrupted before the print began.</source>
        <translation></translation>
    </message>
    <message>
        <source>Visitors see a topic of this name already. Merge the two, or write another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitors don&apos;t see this topic any more. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is to learn or make, the other is equipment: they stay apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events or other wishes are counted for it: its kind can&apos;t be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is answered yet. Answer a question first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face is chosen yet. Choose one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent would be over already. Choose today or a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A consent holds for five years at most. Choose an earlier day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferralButton</name>
    <message>
        <source>To a partner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferralCardPage</name>
    <message>
        <source>They can make it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Done</translation>
    </message>
    <message>
        <source>The QR code of the partner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferralContact</name>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the code with your phone. It opens their web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the code with your phone. It calls them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferralPage</name>
    <message>
        <source>Who could make it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>The hub has no partners yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An admin writes them in the office, under Partners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not here?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferralViewModel</name>
    <message>
        <source>Counted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too big</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other machines or skills</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepairActions</name>
    <message>
        <source>Take out of use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works with a flaw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is repaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is free again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepairQuestions</name>
    <message>
        <source>What is wrong?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When is it back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation type="unfinished">A day earlier</translation>
    </message>
    <message>
        <source>back %1</source>
        <translation type="unfinished">back %1</translation>
    </message>
    <message>
        <source>return not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day later</source>
        <translation type="unfinished">A day later</translation>
    </message>
    <message>
        <source>+ 7 days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepairsViewModel</name>
    <message numerus="yes">
        <source>%n fault(s) reported</source>
        <translation>
            <numerusform>%n fault reported</numerusform>
            <numerusform>%n faults reported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out of order</source>
        <translation>
            <numerusform>%n out of order</numerusform>
            <numerusform>%n out of order</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is out of order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be used, with its flaw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>happened in use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestButton</name>
    <message>
        <source>Ask for a print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestColourPage</name>
    <message>
        <source>Which colour?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No filament suits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask staff, or slice the file for what the hub has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More colours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestCopies</name>
    <message>
        <source>One copy fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pcs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One copy more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestDayPage</name>
    <message>
        <source>When do you need it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hurry, any time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestFilePage</name>
    <message>
        <source>Which file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the stick in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the file to staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is seen by itself. It is G-code from a slicer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This screen reads no sticks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a model? Staff help you to slice it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More files (%1 of %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestFlowViewModel</name>
    <message>
        <source>Show your pass or day pass first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer here can print it. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestFrame</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>Print request, %1/3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestSentPage</name>
    <message>
        <source>Your request&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff approve or decline it. Show your pass to see how far it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff approve or decline it. Today your day pass shows how far it is. Remember the number: the day pass ends at closing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Done</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>the file is for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard, easy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tough, outdoors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flexible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tough, heat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outdoors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fits no printer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be printed as it is. Ask staff for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We don&apos;t have the filament. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes too long. Make it smaller, or in parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We don&apos;t print such things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring another file. Staff tell you which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits no printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t be printed as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such filament</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We don&apos;t print such things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no hurry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on shelf %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed, ask staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not succeed, ask staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation type="unfinished">Print %1</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestsButton</name>
    <message>
        <source>Requests %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message numerus="yes">
        <source>%n request(s) wait</source>
        <translation>
            <numerusform>%n request waits</numerusform>
            <numerusform>%n requests wait</numerusform>
        </translation>
    </message>
    <message>
        <source>Print requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitors hand them in with their pass. They are shown here and on the first page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestsViewModel</name>
    <message>
        <source>Request %1 is in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request %1 is declined. The visitor sees why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any that fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReservedRule</name>
    <message>
        <source>Bookings today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished">Failed</translation>
    </message>
    <message>
        <source>Came off the bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers shifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filament ran out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nozzle clogged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supports gave way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stringing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanFacts</name>
    <message>
        <source>The last scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody is counted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold any code to the reader: a pass, a label or a library card.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScannerCheckViewModel</name>
    <message>
        <source>serial port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as a keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed by hand, or too slowly for a reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the command kiosk scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visitor&apos;s pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code of equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A badge of staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label of a spool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code of a company&apos;s digital map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read well, but no code of this hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code of this hub, read only in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garbled: the reader has another keyboard layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold a code to a reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reader %1, this machine %2: understood all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longer than 64 characters, or not plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing, only a pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms in all, at most %2 ms between two keys (limit %3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SerialAdvice</name>
    <message>
        <source>Better by serial port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the code that the reader&apos;s manual shows under:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB COM, or virtual serial port</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerCode</name>
    <message>
        <source>The address of OctoPrint as a QR code</source>
        <translation>The address of OctoPrint as a QR code</translation>
    </message>
    <message>
        <source>Open it with your phone</source>
        <translation>Open it with your phone</translation>
    </message>
</context>
<context>
    <name>ServerConnectionPage</name>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is named in the settings of the hub and is taken out there.</source>
        <translation type="unfinished">It is named in the settings of the hub and is taken out there.</translation>
    </message>
    <message>
        <source>Yes, take it away</source>
        <translation type="unfinished">Yes, take it away</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished">Take it away</translation>
    </message>
    <message>
        <source>its history stays</source>
        <translation type="unfinished">its history stays</translation>
    </message>
    <message>
        <source>asks once more</source>
        <translation type="unfinished">asks once more</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation type="unfinished">Connect again</translation>
    </message>
</context>
<context>
    <name>SessionLine</name>
    <message>
        <source>%1 there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One less at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionTag</name>
    <message>
        <source>More time</source>
        <translation>More time</translation>
    </message>
    <message>
        <source>locks in %1</source>
        <translation>locks in %1</translation>
    </message>
</context>
<context>
    <name>ShelfMore</name>
    <message>
        <source>More (page %1 of %2)</source>
        <translation type="unfinished">More (page %1 of %2)</translation>
    </message>
</context>
<context>
    <name>ShelfNumber</name>
    <message>
        <source>The shelf is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand it over, or keep it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap to keep it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>You were logged out: your badge or role was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShownPass</name>
    <message>
        <source>The visitor shows the pass now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SilentBlock</name>
    <message>
        <source>Stop did not get through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders do not get through now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut the power at the socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is something wrong? Stop it, or cut the power at the socket.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SilentFigures</name>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpoolPeg</name>
    <message>
        <source>little is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Spools</name>
    <message>
        <source>New spool</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpoolsPage</name>
    <message>
        <source>No spool is in the list yet. Whoever prints can add them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a spool&apos;s label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change filament on a printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load %1 on a printer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpoolsViewModel</name>
    <message>
        <source>Spool %1 is not in stock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n spool(s) run low</source>
        <translation>
            <numerusform>%n spool runs low</numerusform>
            <numerusform>%n spools run low</numerusform>
        </translation>
    </message>
    <message>
        <source>Spool shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the label of the spool to the reader.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>StartClosed</name>
    <message>
        <source>Everything is free of charge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on the programme that day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartClosedWays</name>
    <message>
        <source>Here for an evening event?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come in</source>
        <translation type="unfinished">Come in</translation>
    </message>
    <message>
        <source>for an evening event</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartStrip</name>
    <message>
        <source>You asked for it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is here now. Ask at the help desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was made here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digital map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How digital is your company? Ten minutes, three next steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the shelf: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This print is ready and waits for whoever asked for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These prints are ready and wait for those who asked for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places free: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartViewModel</name>
    <message>
        <source>Other tools</source>
        <translation>Other tools</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>%1 of %2 free</translation>
    </message>
    <message numerus="yes">
        <source>%n people inside</source>
        <translation>
            <numerusform>%n person inside</numerusform>
            <numerusform>%n people inside</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 closed now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 open %2</source>
        <translation>%1 open %2</translation>
    </message>
    <message>
        <source>We are closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full: %1 inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside now %1, room for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1  %2</source>
        <translation>at %1  %2</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Good morning</translation>
    </message>
    <message>
        <source>Good day</source>
        <translation>Good day</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Good evening</translation>
    </message>
</context>
<context>
    <name>StillHere</name>
    <message>
        <source>I am still here</source>
        <translation type="unfinished">I am still here</translation>
    </message>
</context>
<context>
    <name>StoredFacts</name>
    <message>
        <source>We store</source>
        <translation>We store</translation>
    </message>
    <message>
        <source>the number of the pass</source>
        <translation>the number of the pass</translation>
    </message>
    <message>
        <source>a nickname and answers, if you give any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visits, equipment and bookings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We don&apos;t store</source>
        <translation>We don&apos;t store</translation>
    </message>
    <message>
        <source>your real name</source>
        <translation>your real name</translation>
    </message>
    <message>
        <source>a phone number or address</source>
        <translation>a phone number or address</translation>
    </message>
    <message>
        <source>anything you do on a computer</source>
        <translation>anything you do on a computer</translation>
    </message>
</context>
<context>
    <name>StoriesButton</name>
    <message>
        <source>Made here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoriesPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Back</translation>
    </message>
    <message>
        <source>Next story (%1 of %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemperatureChart</name>
    <message>
        <source>Nozzle %1, bed %2, %3</source>
        <translation>Nozzle %1, bed %2, %3</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>nozzle</source>
        <translation>nozzle</translation>
    </message>
    <message>
        <source>bed</source>
        <translation>bed</translation>
    </message>
</context>
<context>
    <name>Temperatures</name>
    <message>
        <source>at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolsButton</name>
    <message>
        <source>Tools</source>
        <translation type="unfinished">Tools</translation>
    </message>
</context>
<context>
    <name>ToolsPage</name>
    <message>
        <source>Tools</source>
        <translation type="unfinished">Tools</translation>
    </message>
    <message>
        <source>The day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inductions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open on my phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels and passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From visitors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visitor&apos;s data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick-up shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digital map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a printer</source>
        <translation type="unfinished">Add a printer</translation>
    </message>
</context>
<context>
    <name>TopicAnswers</name>
    <message>
        <source>What about?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TripQuestion</name>
    <message>
        <source>A drive of about %1 km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I would have ordered it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TripQuestionPage</name>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How would you have done it without the hub?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There and back. We keep the answer, not who gave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation type="unfinished">I am still here</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>This screen has a fault</source>
        <translation>This screen has a fault</translation>
    </message>
    <message>
        <source>Your last step may not have worked. Start again, or call staff.</source>
        <translation>Your last step may not have worked. Start again, or call staff.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Start again</translation>
    </message>
</context>
<context>
    <name>TypeCodePage</name>
    <message>
        <source>Back</source>
        <translation></translation>
    </message>
    <message>
        <source>Done</source>
        <translation></translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation></translation>
    </message>
    <message>
        <source>20 letters and digits, as printed. Hyphens and capitals don&apos;t matter.</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>TypeCodeViewModel</name>
    <message>
        <source>The code is not right yet. Compare each character.</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>TypedFrame</name>
    <message>
        <source>Done</source>
        <translation type="unfinished">Done</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Back</translation>
    </message>
    <message>
        <source>ABCDEFGHIJKLMNOPQRSTUVWXYZ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypingPage</name>
    <message numerus="yes">
        <source>%n letter(s) typed</source>
        <translation>
            <numerusform>%n letter typed</numerusform>
            <numerusform>%n letters typed</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Undo</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitorData</name>
    <message>
        <source>Old data was last deleted %1 at %2: visits parted %3, passes %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted. The pass does not work any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old data has not been looked for yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inductions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visitor asked for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pass was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something broke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An authority asks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitorDataActions</name>
    <message>
        <source>Why are you looking?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything goes at once and can&apos;t be undone. The visits stay as numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the pass</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitorDataLines</name>
    <message>
        <source>Nothing but the pass itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitorDataPage</name>
    <message>
        <source>A visitor&apos;s data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the visitor agree?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see what is stored only with a reason. The visitor sees that you looked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WishButton</name>
    <message numerus="yes">
        <source>%1, %n vote(s)</source>
        <translation>
            <numerusform>%1, %n vote</numerusform>
            <numerusform>%1, %n votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WishButtons</name>
    <message>
        <source>All wishes, or your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you! Staff read your wish first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WishLines</name>
    <message>
        <source>Wishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has wished for anything yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WishesPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Back</translation>
    </message>
    <message>
        <source>What do you wish for here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To learn or make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has wished for anything yet. Be the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write your own</source>
        <translation type="unfinished">Write your own</translation>
    </message>
    <message>
        <source>More (page %1 of %2)</source>
        <translation type="unfinished">More (page %1 of %2)</translation>
    </message>
</context>
<context>
    <name>WizardViewModel</name>
    <message>
        <source>Yes, accept</source>
        <translation>Yes, accept</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Use this address</translation>
    </message>
    <message>
        <source>That is no address. Like this: octopi.local or 192.168.1.20</source>
        <translation>That is no address. Like this: octopi.local or 192.168.1.20</translation>
    </message>
    <message>
        <source>As in a browser, such as octopi.local or 192.168.1.20</source>
        <translation>As in a browser, such as octopi.local or 192.168.1.20</translation>
    </message>
    <message>
        <source>The address of OctoPrint</source>
        <translation>The address of OctoPrint</translation>
    </message>
    <message>
        <source>That is no address. Like this: mainsailos.local or 192.168.1.20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of Klipper (Moonraker)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That of Mainsail or Fluidd, such as mainsailos.local or 192.168.1.20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the settings of Mainsail or Fluidd: API key. It is never shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From OctoPrint&apos;s settings: Application Keys. It is never shown here.</source>
        <translation>From OctoPrint&apos;s settings: Application Keys. It is never shown here.</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>The key</translation>
    </message>
    <message>
        <source>It stands large on the tile, so that nobody starts the wrong printer.</source>
        <translation>It stands large on the tile, so that nobody starts the wrong printer.</translation>
    </message>
    <message>
        <source>What is the printer called?</source>
        <translation>What is the printer called?</translation>
    </message>
    <message>
        <source>ABCDEFGHIJKLMNOPQRSTUVWXYZ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose its flag</source>
        <translation>Choose its flag</translation>
    </message>
    <message>
        <source>What is usually loaded?</source>
        <translation>What is usually loaded?</translation>
    </message>
    <message>
        <source>Where does it stand?</source>
        <translation>Where does it stand?</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Yellow</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Teal</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Plum</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Sky blue</translation>
    </message>
    <message>
        <source>Leaf green</source>
        <translation>Leaf green</translation>
    </message>
    <message>
        <source>Copper</source>
        <translation>Copper</translation>
    </message>
    <message>
        <source>Moss</source>
        <translation>Moss</translation>
    </message>
    <message>
        <source>Stone</source>
        <translation>Stone</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>Mint</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>It was cancelled.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>No connection</translation>
    </message>
    <message>
        <source>Now accept in OctoPrint</source>
        <translation>Now accept in OctoPrint</translation>
    </message>
    <message>
        <source>Open %1, log in, and allow “Kiosk”.</source>
        <translation>Open %1, log in, and allow “Kiosk”.</translation>
    </message>
    <message>
        <source>Reading the printer</source>
        <translation>Reading the printer</translation>
    </message>
    <message>
        <source>The server</source>
        <translation type="unfinished">The server</translation>
    </message>
    <message>
        <source>The printer&apos;s sizes</source>
        <translation type="unfinished">The printer&apos;s sizes</translation>
    </message>
    <message>
        <source>Acceptance in OctoPrint</source>
        <translation type="unfinished">Acceptance in OctoPrint</translation>
    </message>
    <message>
        <source>Looking for Moonraker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for OctoPrint</source>
        <translation>Looking for OctoPrint</translation>
    </message>
    <message>
        <source>The print room does not answer. Call whoever keeps this machine.</source>
        <translation>The print room does not answer. Call whoever keeps this machine.</translation>
    </message>
    <message>
        <source>largest print</source>
        <translation>largest print</translation>
    </message>
    <message>
        <source>Camera found</source>
        <translation>Camera found</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>No camera</translation>
    </message>
    <message>
        <source>largest print, round bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest print, origin in the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nozzle, one tool</source>
        <translation>nozzle, one tool</translation>
    </message>
    <message>
        <source>nozzle, %1 tools</source>
        <translation>nozzle, %1 tools</translation>
    </message>
    <message>
        <source>Printer %1</source>
        <translation>Printer %1</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Choose a place</translation>
    </message>
    <message>
        <source>Type OctoPrint&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type Klipper&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
