<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AccessPage</name>
    <message>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Större text</translation>
    </message>
    <message>
        <source>Buttons low down</source>
        <translation>Knapparna nere</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Inget rör sig</translation>
    </message>
    <message>
        <source>Ten times more time</source>
        <translation>Tio gånger mer tid</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Läs upp</translation>
    </message>
    <message>
        <source>I use a headset</source>
        <translation>Jag har hörlurar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Tillgänglighet</translation>
    </message>
    <message>
        <source>Choose what helps you. Everything goes back when you leave.</source>
        <translation>Välj det som hjälper. Allt återställs när du har gått.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Dataskydd</translation>
    </message>
</context>
<context>
    <name>AddPerson</name>
    <message>
        <source>Type a name first.</source>
        <translation>Skriv först ett namn.</translation>
    </message>
</context>
<context>
    <name>AddPersonPage</name>
    <message>
        <source>Who is it?</source>
        <translation>Vem är det?</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Roll: %1</translation>
    </message>
    <message>
        <source>Make a badge</source>
        <translation>Gör ett kort</translation>
    </message>
    <message>
        <source>ABCDEFGHIJKLMNOPQRSTUVWXYZ</source>
        <translation>ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ</translation>
    </message>
</context>
<context>
    <name>AddPrinterButton</name>
    <message>
        <source>Add a printer</source>
        <translation>Ny skrivare</translation>
    </message>
</context>
<context>
    <name>AddPrinterPage</name>
    <message>
        <source>Add a printer</source>
        <translation>Lägg till en skrivare</translation>
    </message>
    <message>
        <source>OctoPrint and Klipper in this network</source>
        <translation>OctoPrint och Klipper i det här nätet</translation>
    </message>
    <message>
        <source>Looking for servers …</source>
        <translation>Söker servrar …</translation>
    </message>
    <message>
        <source>One appears here when it is on and in the same network as this screen.</source>
        <translation>En server visas här när den är på och i samma nät som den här skärmen.</translation>
    </message>
</context>
<context>
    <name>AlarmName</name>
    <message>
        <source>Acknowledged by %1</source>
        <translation>Kvitteras av: %1</translation>
    </message>
</context>
<context>
    <name>AlarmNames</name>
    <message>
        <source>Acknowledged by:</source>
        <translation>Kvitteras av:</translation>
    </message>
    <message>
        <source>Others (page %1 of %2)</source>
        <translation>Andra (sida %1 av %2)</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andra</translation>
    </message>
    <message>
        <source>Acknowledging says who looks at it.</source>
        <translation>Kvitteringen säger vem som ser till det.</translation>
    </message>
</context>
<context>
    <name>Alarms</name>
    <message>
        <source>%1 takes care of it.</source>
        <translation>%1 tar hand om det.</translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>Inga larm</translation>
    </message>
    <message>
        <source>1 alarm open</source>
        <translation>1 öppet larm</translation>
    </message>
    <message>
        <source>%1 alarms open</source>
        <translation>%1 öppna larm</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sedan kl. %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>nu %1</translation>
    </message>
    <message>
        <source>began</source>
        <translation>började</translation>
    </message>
    <message>
        <source>told: %1</source>
        <translation>underrättad: %1</translation>
    </message>
    <message>
        <source>not reached: %1</source>
        <translation>inte nådd: %1</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>härnäst: %1</translation>
    </message>
    <message>
        <source>%1 acknowledged %2</source>
        <translation>%1 kvitterade %2</translation>
    </message>
    <message>
        <source>over by itself %1</source>
        <translation>över av sig själv %1</translation>
    </message>
    <message>
        <source>nobody is told: no contacts are set up</source>
        <translation>ingen underrättas: det finns inga kontakter</translation>
    </message>
    <message>
        <source>nobody is told of such an alarm</source>
        <translation>ingen får veta om ett sådant larm</translation>
    </message>
    <message>
        <source>nobody could be told: no message got through</source>
        <translation>ingen kunde nås: inget meddelande gick fram</translation>
    </message>
    <message>
        <source>told in the morning&apos;s message %1</source>
        <translation>meddelas i morgonens meddelande %1</translation>
    </message>
    <message>
        <source>quiet hours, told at %1</source>
        <translation>tyst tid, meddelas %1</translation>
    </message>
    <message>
        <source>Look at the machine. If something is wrong, cut the power at the socket.</source>
        <translation>Se till maskinen. Är något fel, bryt strömmen vid uttaget.</translation>
    </message>
    <message>
        <source>Go to the entrance.</source>
        <translation>Gå till ingången.</translation>
    </message>
    <message>
        <source>It waits until somebody answers it.</source>
        <translation>Den väntar tills någon svarar den.</translation>
    </message>
    <message>
        <source>Look at the machines. If something is wrong, cut the power at the socket.</source>
        <translation>Se till maskinerna. Är något fel, bryt strömmen vid uttaget.</translation>
    </message>
    <message>
        <source>Look at the print and clear the bed.</source>
        <translation>Se på utskriften och töm bädden.</translation>
    </message>
    <message>
        <source>Look whether the print is still right.</source>
        <translation>Se efter om utskriften är i ordning.</translation>
    </message>
    <message>
        <source>Look at the queue on the first page.</source>
        <translation>Se på kön på första sidan.</translation>
    </message>
    <message>
        <source>An admin makes room on the disk.</source>
        <translation>En administratör gör plats på disken.</translation>
    </message>
    <message>
        <source>An admin restores a backup.</source>
        <translation>En administratör återställer en säkerhetskopia.</translation>
    </message>
    <message>
        <source>An admin checks the clock and acknowledges this.</source>
        <translation>En administratör kontrollerar klockan och kvitterar.</translation>
    </message>
    <message>
        <source>Check the cable of the code scanner.</source>
        <translation>Kontrollera kodläsarens kabel.</translation>
    </message>
    <message>
        <source>Check the cable of the camera that reads codes.</source>
        <translation>Kontrollera kabeln till kameran som läser koder.</translation>
    </message>
    <message>
        <source>Start prints at the kiosk. An admin looks into the log of the print room.</source>
        <translation>Starta utskrifter vid kiosken. En administratör ser i skrivarrummets logg.</translation>
    </message>
    <message>
        <source>Have the next spool ready, or change it before a long print.</source>
        <translation>Ha nästa spole redo, eller byt den före en lång utskrift.</translation>
    </message>
    <message>
        <source>Check that the place of the backups is there.</source>
        <translation>Kontrollera att platsen för säkerhetskopior finns.</translation>
    </message>
    <message>
        <source>An admin checks the clock and the log of the print room.</source>
        <translation>En administratör kontrollerar klockan och skrivarrummets logg.</translation>
    </message>
    <message>
        <source>Check the network and who is told of alarms.</source>
        <translation>Kontrollera nätverket och vem som får larm.</translation>
    </message>
</context>
<context>
    <name>AlarmsPage</name>
    <message>
        <source>Open ones</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>%1 handled</source>
        <translation>%1 åtgärdat</translation>
    </message>
</context>
<context>
    <name>AskerAnswers</name>
    <message>
        <source>Who asked?</source>
        <translation>Vem frågade?</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>added a person</source>
        <translation>lade till en person</translation>
    </message>
    <message>
        <source>removed a person</source>
        <translation>tog bort en person</translation>
    </message>
    <message>
        <source>changed a role</source>
        <translation>bytte roll</translation>
    </message>
    <message>
        <source>locked a person out</source>
        <translation>låste ut en person</translation>
    </message>
    <message>
        <source>let a person in again</source>
        <translation>släppte in en person igen</translation>
    </message>
    <message>
        <source>gave a new badge</source>
        <translation>gav ett nytt kort</translation>
    </message>
    <message>
        <source>printed a badge</source>
        <translation>skrev ut ett kort</translation>
    </message>
    <message>
        <source>allowed a new PIN</source>
        <translation>tillät en ny PIN</translation>
    </message>
    <message>
        <source>chose a PIN</source>
        <translation>valde en PIN</translation>
    </message>
    <message>
        <source>logged in</source>
        <translation>loggade in</translation>
    </message>
    <message>
        <source>logged out</source>
        <translation>loggade ut</translation>
    </message>
    <message>
        <source>typed a wrong PIN</source>
        <translation>skrev fel PIN</translation>
    </message>
    <message>
        <source>looked at a visitor&apos;s data</source>
        <translation>tittade på en besökares uppgifter</translation>
    </message>
    <message>
        <source>deleted a pass</source>
        <translation>raderade ett pass</translation>
    </message>
    <message>
        <source>printed passes</source>
        <translation>skrev ut pass</translation>
    </message>
    <message>
        <source>printed labels</source>
        <translation>skrev ut etiketter</translation>
    </message>
    <message>
        <source>gave an induction</source>
        <translation>gav en introduktion</translation>
    </message>
    <message>
        <source>took an induction back</source>
        <translation>tog tillbaka en introduktion</translation>
    </message>
    <message>
        <source>took equipment back</source>
        <translation>tog tillbaka en apparat</translation>
    </message>
    <message>
        <source>let a use go on</source>
        <translation>lät en användning fortsätta</translation>
    </message>
    <message>
        <source>was given back without a pass</source>
        <translation>lämnades tillbaka utan pass</translation>
    </message>
    <message>
        <source>giving back was undone</source>
        <translation>återlämningen ångrades</translation>
    </message>
    <message>
        <source>made a booking</source>
        <translation>gjorde en bokning</translation>
    </message>
    <message>
        <source>cancelled a booking</source>
        <translation>avbokade</translation>
    </message>
    <message>
        <source>made a cancelled booking again</source>
        <translation>återställde en avbokad bokning</translation>
    </message>
    <message>
        <source>logged a consultation</source>
        <translation>antecknade en rådgivning</translation>
    </message>
    <message>
        <source>took a consultation back</source>
        <translation>tog tillbaka en rådgivning</translation>
    </message>
    <message>
        <source>gave a referral card</source>
        <translation>gav ett hänvisningskort</translation>
    </message>
    <message>
        <source>printed a referral card</source>
        <translation>skrev ut ett hänvisningskort</translation>
    </message>
    <message>
        <source>took a referral back</source>
        <translation>tog tillbaka en hänvisning</translation>
    </message>
    <message>
        <source>ended a visit</source>
        <translation>avslutade ett besök</translation>
    </message>
    <message>
        <source>let a visit go on</source>
        <translation>lät ett besök fortsätta</translation>
    </message>
    <message>
        <source>called the next in line</source>
        <translation>kallade nästa i kön</translation>
    </message>
    <message>
        <source>put somebody back in line</source>
        <translation>satte tillbaka i kön</translation>
    </message>
    <message>
        <source>took somebody out of a line</source>
        <translation>tog bort ur kön</translation>
    </message>
    <message>
        <source>put out of order</source>
        <translation>tog ur bruk</translation>
    </message>
    <message>
        <source>marked as working with a flaw</source>
        <translation>märkte som fungerande trots fel</translation>
    </message>
    <message>
        <source>marked as repaired</source>
        <translation>märkte som reparerad</translation>
    </message>
    <message>
        <source>noted that a repair took the place of something new</source>
        <translation>noterade att en reparation ersatte ett nyköp</translation>
    </message>
    <message>
        <source>noted that a repair spared nothing new</source>
        <translation>noterade att en reparation inte ersatte något nytt</translation>
    </message>
    <message>
        <source>took a repair back</source>
        <translation>tog tillbaka en reparation</translation>
    </message>
    <message>
        <source>let visitors see a wish</source>
        <translation>visade ett önskemål för besökare</translation>
    </message>
    <message>
        <source>declined a wish</source>
        <translation>avböjde ett önskemål</translation>
    </message>
    <message>
        <source>added a topic of wishes</source>
        <translation>lade till ett önsketema</translation>
    </message>
    <message>
        <source>changed a topic of wishes</source>
        <translation>ändrade ett önsketema</translation>
    </message>
    <message>
        <source>counted a wish as another one</source>
        <translation>räknade ett önskemål till ett annat</translation>
    </message>
    <message>
        <source>noted since when the hub has what was wished for</source>
        <translation>antecknade sedan när hubben har det som önskades</translation>
    </message>
    <message>
        <source>took along the report of needs met</source>
        <translation>tog med rapporten om uppfyllda behov</translation>
    </message>
    <message>
        <source>added a story</source>
        <translation>lade till en berättelse</translation>
    </message>
    <message>
        <source>changed a story</source>
        <translation>ändrade en berättelse</translation>
    </message>
    <message>
        <source>took a story down for good</source>
        <translation>tog ner en berättelse för gott</translation>
    </message>
    <message>
        <source>made a series</source>
        <translation>gjorde en serie</translation>
    </message>
    <message>
        <source>added an event</source>
        <translation>lade till ett evenemang</translation>
    </message>
    <message>
        <source>gave a series another title</source>
        <translation>gav en serie en annan titel</translation>
    </message>
    <message>
        <source>changed an event</source>
        <translation>ändrade ett evenemang</translation>
    </message>
    <message>
        <source>cancelled an event</source>
        <translation>ställde in ett evenemang</translation>
    </message>
    <message>
        <source>took a cancellation back</source>
        <translation>tog tillbaka ett inställande</translation>
    </message>
    <message>
        <source>removed an event</source>
        <translation>tog bort ett evenemang</translation>
    </message>
    <message>
        <source>noted who signed up</source>
        <translation>antecknade anmälda</translation>
    </message>
    <message>
        <source>counted attendance</source>
        <translation>räknade närvarande</translation>
    </message>
    <message>
        <source>added an organisation</source>
        <translation>lade till en organisation</translation>
    </message>
    <message>
        <source>changed an organisation</source>
        <translation>ändrade en organisation</translation>
    </message>
    <message>
        <source>counted two organisations as one</source>
        <translation>slog ihop två organisationer</translation>
    </message>
    <message>
        <source>counted two organisations apart again</source>
        <translation>delade organisationerna igen</translation>
    </message>
    <message>
        <source>deleted the name of an organisation</source>
        <translation>tog bort namnet på en organisation</translation>
    </message>
    <message>
        <source>let an organisation take part</source>
        <translation>tog med en organisation</translation>
    </message>
    <message>
        <source>let an organisation take part no more</source>
        <translation>tog bort en organisation ur projektet</translation>
    </message>
    <message>
        <source>changed who serves an organisation</source>
        <translation>ändrade vem som betjänar en organisation</translation>
    </message>
    <message>
        <source>noted a step of an organisation</source>
        <translation>noterade ett steg för en organisation</translation>
    </message>
    <message>
        <source>took a step of an organisation back</source>
        <translation>tog tillbaka ett steg för en organisation</translation>
    </message>
    <message>
        <source>took along what is stored about an organisation</source>
        <translation>tog med uppgifterna om en organisation</translation>
    </message>
    <message>
        <source>added a project</source>
        <translation>lade till ett projekt</translation>
    </message>
    <message>
        <source>changed a project</source>
        <translation>ändrade ett projekt</translation>
    </message>
    <message>
        <source>changed the partners of a project</source>
        <translation>ändrade projektets partner</translation>
    </message>
    <message>
        <source>changed the funding of a project</source>
        <translation>ändrade projektets finansiering</translation>
    </message>
    <message>
        <source>changed an indicator</source>
        <translation>ändrade en indikator</translation>
    </message>
    <message>
        <source>entered an amount</source>
        <translation>skrev in en mängd</translation>
    </message>
    <message>
        <source>took an amount back</source>
        <translation>tog tillbaka en mängd</translation>
    </message>
    <message>
        <source>added a participant</source>
        <translation>lade till en deltagare</translation>
    </message>
    <message>
        <source>removed a participant</source>
        <translation>tog bort en deltagare</translation>
    </message>
    <message>
        <source>ticked a start form as done</source>
        <translation>markerade en startblankett som gjord</translation>
    </message>
    <message>
        <source>took back the tick of a start form</source>
        <translation>tog bort markeringen av en startblankett</translation>
    </message>
    <message>
        <source>ticked an end form as done</source>
        <translation>markerade en slutblankett som gjord</translation>
    </message>
    <message>
        <source>took back the tick of an end form</source>
        <translation>tog bort markeringen av en slutblankett</translation>
    </message>
    <message>
        <source>started a digital map</source>
        <translation>började en digikarta</translation>
    </message>
    <message>
        <source>stored answers of a digital map</source>
        <translation>sparade svar i en digikarta</translation>
    </message>
    <message>
        <source>finished a digital map</source>
        <translation>slutförde en digikarta</translation>
    </message>
    <message>
        <source>opened a digital map again</source>
        <translation>öppnade en digikarta igen</translation>
    </message>
    <message>
        <source>removed a digital map</source>
        <translation>tog bort en digikarta</translation>
    </message>
    <message>
        <source>started a questionnaire on needs</source>
        <translation>började en behovskartläggning</translation>
    </message>
    <message>
        <source>stored answers on needs</source>
        <translation>sparade svar i en behovskartläggning</translation>
    </message>
    <message>
        <source>finished a questionnaire on needs</source>
        <translation>avslutade en behovskartläggning</translation>
    </message>
    <message>
        <source>opened a questionnaire on needs again</source>
        <translation>öppnade en behovskartläggning igen</translation>
    </message>
    <message>
        <source>removed a questionnaire on needs</source>
        <translation>tog bort en behovskartläggning</translation>
    </message>
    <message>
        <source>started an evaluation</source>
        <translation>började en slututvärdering</translation>
    </message>
    <message>
        <source>stored answers of an evaluation</source>
        <translation>sparade svar i en slututvärdering</translation>
    </message>
    <message>
        <source>finished an evaluation</source>
        <translation>avslutade en slututvärdering</translation>
    </message>
    <message>
        <source>opened an evaluation again</source>
        <translation>öppnade en slututvärdering igen</translation>
    </message>
    <message>
        <source>removed an evaluation</source>
        <translation>tog bort en slututvärdering</translation>
    </message>
    <message>
        <source>gave a company a code for its digital map</source>
        <translation>gav ett företag en kod till digikartan</translation>
    </message>
    <message>
        <source>ended the code of a company</source>
        <translation>avslutade ett företags kod</translation>
    </message>
    <message>
        <source>opened vision and plan with a company&apos;s code</source>
        <translation>öppnade vision och plan med ett företags kod</translation>
    </message>
    <message>
        <source>closed vision and plan with a company&apos;s code</source>
        <translation>stängde vision och plan för ett företags kod</translation>
    </message>
    <message>
        <source>changed a digital vision</source>
        <translation>ändrade en digivision</translation>
    </message>
    <message>
        <source>added a measure to an action plan</source>
        <translation>lade till en åtgärd i en handlingsplan</translation>
    </message>
    <message>
        <source>changed a measure of an action plan</source>
        <translation>ändrade en åtgärd i en handlingsplan</translation>
    </message>
    <message>
        <source>removed a measure from an action plan</source>
        <translation>tog bort en åtgärd ur en handlingsplan</translation>
    </message>
    <message>
        <source>changed a future map</source>
        <translation>ändrade en framtidskarta</translation>
    </message>
    <message>
        <source>took along the plan of an organisation</source>
        <translation>tog med en organisations plan</translation>
    </message>
    <message>
        <source>added a printer</source>
        <translation>lade till en skrivare</translation>
    </message>
    <message>
        <source>removed a printer</source>
        <translation>tog bort en skrivare</translation>
    </message>
    <message>
        <source>began to connect a printer</source>
        <translation>började ansluta en skrivare</translation>
    </message>
    <message>
        <source>gave up connecting a printer</source>
        <translation>avbröt anslutningen av en skrivare</translation>
    </message>
    <message>
        <source>connected a printer again</source>
        <translation>anslöt en skrivare igen</translation>
    </message>
    <message>
        <source>noted what is loaded</source>
        <translation>noterade vad som är laddat</translation>
    </message>
    <message>
        <source>added a spool</source>
        <translation>lade till en spole</translation>
    </message>
    <message>
        <source>changed a spool</source>
        <translation>ändrade en spole</translation>
    </message>
    <message>
        <source>weighed a spool</source>
        <translation>vägde en spole</translation>
    </message>
    <message>
        <source>imported spools</source>
        <translation>importerade spolar</translation>
    </message>
    <message>
        <source>noted a spool as used up</source>
        <translation>noterade en spole som slut</translation>
    </message>
    <message>
        <source>removed a spool</source>
        <translation>tog bort en spole</translation>
    </message>
    <message>
        <source>put a spool back into stock</source>
        <translation>lade tillbaka en spole i lagret</translation>
    </message>
    <message>
        <source>loaded a spool</source>
        <translation>laddade en spole</translation>
    </message>
    <message>
        <source>took a spool off a printer</source>
        <translation>tog bort en spole från en skrivare</translation>
    </message>
    <message>
        <source>read the label of a printer at the machine</source>
        <translation>läste en skrivares etikett vid maskinen</translation>
    </message>
    <message>
        <source>put a print in the queue</source>
        <translation>lade en utskrift i kön</translation>
    </message>
    <message>
        <source>took a print out of the queue</source>
        <translation>tog en utskrift ur kön</translation>
    </message>
    <message>
        <source>moved a print in the queue</source>
        <translation>flyttade en utskrift i kön</translation>
    </message>
    <message>
        <source>chose the printer of a print</source>
        <translation>valde skrivare för en utskrift</translation>
    </message>
    <message>
        <source>held a print back</source>
        <translation>höll kvar en utskrift i kön</translation>
    </message>
    <message>
        <source>released a print that was held back</source>
        <translation>släppte en kvarhållen utskrift</translation>
    </message>
    <message>
        <source>set by when a print should be done</source>
        <translation>satte en dag då en utskrift ska vara klar</translation>
    </message>
    <message>
        <source>changed the number of copies</source>
        <translation>ändrade antalet exemplar</translation>
    </message>
    <message>
        <source>allowed a print to run when the hub is closed</source>
        <translation>lät en utskrift gå när hubben är stängd</translation>
    </message>
    <message>
        <source>no longer lets a print run when the hub is closed</source>
        <translation>lät inte längre en utskrift gå när hubben är stängd</translation>
    </message>
    <message>
        <source>put a print in the queue again</source>
        <translation>lade en utskrift i kön på nytt</translation>
    </message>
    <message>
        <source>approved a print request</source>
        <translation>godkände ett utskriftsönskemål</translation>
    </message>
    <message>
        <source>declined a print request</source>
        <translation>avslog ett utskriftsönskemål</translation>
    </message>
    <message>
        <source>allowed a print in spite of findings</source>
        <translation>tillät en utskrift trots anmärkningar</translation>
    </message>
    <message>
        <source>started a print</source>
        <translation>startade en utskrift</translation>
    </message>
    <message>
        <source>paused a print</source>
        <translation>pausade en utskrift</translation>
    </message>
    <message>
        <source>resumed a print</source>
        <translation>fortsatte en utskrift</translation>
    </message>
    <message>
        <source>cancelled a print</source>
        <translation>avbröt en utskrift</translation>
    </message>
    <message>
        <source>stopped a printer at once</source>
        <translation>stoppade en skrivare genast</translation>
    </message>
    <message>
        <source>cleared a bed</source>
        <translation>tömde en bädd</translation>
    </message>
    <message>
        <source>asked for a service</source>
        <translation>lade till en service</translation>
    </message>
    <message>
        <source>gave up a service</source>
        <translation>tog bort en service</translation>
    </message>
    <message>
        <source>did a service</source>
        <translation>gjorde en service</translation>
    </message>
    <message>
        <source>changed a nozzle</source>
        <translation>bytte ett munstycke</translation>
    </message>
    <message>
        <source>judged a print</source>
        <translation>bedömde en utskrift</translation>
    </message>
    <message>
        <source>took back the judgement of a print</source>
        <translation>ångrade bedömningen av en utskrift</translation>
    </message>
    <message>
        <source>handed a print over</source>
        <translation>lämnade ut en utskrift</translation>
    </message>
    <message>
        <source>put a print back on the shelf</source>
        <translation>lade tillbaka en utskrift på hyllan</translation>
    </message>
    <message>
        <source>let a print wait longer</source>
        <translation>lät en utskrift vänta längre</translation>
    </message>
    <message>
        <source>connected a printer</source>
        <translation>anslöt en skrivare</translation>
    </message>
    <message>
        <source>disconnected a printer</source>
        <translation>kopplade från en skrivare</translation>
    </message>
    <message>
        <source>answered a printer</source>
        <translation>svarade en skrivare</translation>
    </message>
    <message>
        <source>took a printer out of service</source>
        <translation>tog en skrivare ur bruk</translation>
    </message>
    <message>
        <source>put a printer into service</source>
        <translation>tog en skrivare i bruk</translation>
    </message>
    <message>
        <source>heated a printer</source>
        <translation>värmde upp en skrivare</translation>
    </message>
    <message>
        <source>cooled a printer down</source>
        <translation>kylde ner en skrivare</translation>
    </message>
    <message>
        <source>set a pause at a layer</source>
        <translation>satte en paus vid ett lager</translation>
    </message>
    <message>
        <source>left out an object of a print</source>
        <translation>utelämnade ett objekt ur en utskrift</translation>
    </message>
    <message>
        <source>homed a printer</source>
        <translation>körde hem en skrivare</translation>
    </message>
    <message>
        <source>loaded filament</source>
        <translation>matade in filament</translation>
    </message>
    <message>
        <source>unloaded filament</source>
        <translation>matade ut filament</translation>
    </message>
    <message>
        <source>opened the office on a device</source>
        <translation>öppnade kontoret på en enhet</translation>
    </message>
    <message>
        <source>closed the office on a device</source>
        <translation>stängde kontoret på en enhet</translation>
    </message>
    <message>
        <source>typed a wrong code of a company</source>
        <translation>skrev fel företagskod</translation>
    </message>
    <message>
        <source>typed a wrong code for the office</source>
        <translation>skrev fel kod till kontoret</translation>
    </message>
    <message>
        <source>took the log along</source>
        <translation>tog med loggen som fil</translation>
    </message>
    <message>
        <source>added a setting</source>
        <translation>lade till en inställning</translation>
    </message>
    <message>
        <source>changed a setting</source>
        <translation>ändrade en inställning</translation>
    </message>
    <message>
        <source>removed a setting</source>
        <translation>tog bort en inställning</translation>
    </message>
    <message>
        <source>took over the configuration</source>
        <translation>tog över inställningsfilen</translation>
    </message>
    <message>
        <source>acknowledged an alarm</source>
        <translation>kvitterade ett larm</translation>
    </message>
    <message>
        <source>handed an alarm on</source>
        <translation>lät ett larm gå vidare</translation>
    </message>
    <message>
        <source>tried whether alarms arrive</source>
        <translation>prövade om larm kommer fram</translation>
    </message>
    <message>
        <source>asked for a backup</source>
        <translation>bad om en säkerhetskopia</translation>
    </message>
    <message>
        <source>took a backup along</source>
        <translation>tog med en säkerhetskopia</translation>
    </message>
    <message>
        <source>took the guidebook along</source>
        <translation>tog med handboken</translation>
    </message>
    <message>
        <source>took a report along</source>
        <translation>tog med sig en rapport</translation>
    </message>
    <message>
        <source>took a hub pack along</source>
        <translation>tog med ett paket av hubben</translation>
    </message>
    <message>
        <source>trusted the clock again</source>
        <translation>litade på klockan igen</translation>
    </message>
    <message>
        <source>restored a backup</source>
        <translation>återställde en säkerhetskopia</translation>
    </message>
    <message>
        <source>title</source>
        <translation>rubrik</translation>
    </message>
    <message>
        <source>start</source>
        <translation>början</translation>
    </message>
    <message>
        <source>end</source>
        <translation>slut</translation>
    </message>
    <message>
        <source>host</source>
        <translation>ledare</translation>
    </message>
    <message>
        <source>place</source>
        <translation>plats</translation>
    </message>
    <message>
        <source>places</source>
        <translation>platser</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>slag</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>project</source>
        <translation>projekt</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>deltagare</translation>
    </message>
    <message>
        <source>customers of companies</source>
        <translation>företagens kunder</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>personal</translation>
    </message>
    <message>
        <source>name and languages</source>
        <translation>namn och språk</translation>
    </message>
    <message>
        <source>opening hours</source>
        <translation>öppettider</translation>
    </message>
    <message>
        <source>start page</source>
        <translation>startsidan</translation>
    </message>
    <message>
        <source>questions at the door</source>
        <translation>frågor vid dörren</translation>
    </message>
    <message>
        <source>use of equipment</source>
        <translation>användning av utrustning</translation>
    </message>
    <message>
        <source>night wall</source>
        <translation>nattvyn</translation>
    </message>
    <message>
        <source>how long what is kept</source>
        <translation>förvaringstider</translation>
    </message>
    <message>
        <source>who is told of alarms</source>
        <translation>vem som får larm</translation>
    </message>
    <message>
        <source>floor plan</source>
        <translation>planritning</translation>
    </message>
    <message>
        <source>closing now</source>
        <translation>stängning nu</translation>
    </message>
    <message>
        <source>print desk</source>
        <translation>utskriftsdisk</translation>
    </message>
    <message>
        <source>questions of the digital map</source>
        <translation>digikartans frågor</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>partner</translation>
    </message>
    <message>
        <source>templates to begin with</source>
        <translation>mallar att börja med</translation>
    </message>
    <message>
        <source>lines of sustainability</source>
        <translation>hållbarhetens siffror</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>stängt</translation>
    </message>
    <message>
        <source>can log in</source>
        <translation>kan logga in</translation>
    </message>
    <message>
        <source>locked out</source>
        <translation>utelåst</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>inställt</translation>
    </message>
    <message>
        <source>workshop</source>
        <translation>workshop</translation>
    </message>
    <message>
        <source>idea session</source>
        <translation>idésession</translation>
    </message>
    <message>
        <source>sparring</source>
        <translation>sparring</translation>
    </message>
    <message>
        <source>demonstration</source>
        <translation>visning</translation>
    </message>
    <message>
        <source>peer meeting</source>
        <translation>kamratträff</translation>
    </message>
    <message>
        <source>course</source>
        <translation>kurs</translation>
    </message>
    <message>
        <source>open advice</source>
        <translation>öppen rådgivning</translation>
    </message>
    <message>
        <source>contacted</source>
        <translation>kontaktad</translation>
    </message>
    <message>
        <source>needs mapped</source>
        <translation>behov kartlagda</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>utvald</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>förslag</translation>
    </message>
    <message>
        <source>measures under way</source>
        <translation>åtgärder pågår</translation>
    </message>
    <message>
        <source>evaluated</source>
        <translation>utvärderad</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bra</translation>
    </message>
    <message>
        <source>passable</source>
        <translation>duger</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>misslyckades</translation>
    </message>
    <message>
        <source>failed: came off the bed</source>
        <translation>misslyckades: lossnade från bädden</translation>
    </message>
    <message>
        <source>failed: layers shifted</source>
        <translation>misslyckades: lagren försköts</translation>
    </message>
    <message>
        <source>failed: stringing</source>
        <translation>misslyckades: trådbildning</translation>
    </message>
    <message>
        <source>failed: filament ran out</source>
        <translation>misslyckades: filamentet tog slut</translation>
    </message>
    <message>
        <source>failed: nozzle clogged</source>
        <translation>misslyckades: munstycket igensatt</translation>
    </message>
    <message>
        <source>failed: supports gave way</source>
        <translation>misslyckades: stöden gav vika</translation>
    </message>
    <message>
        <source>failed: warped</source>
        <translation>misslyckades: slog sig</translation>
    </message>
    <message>
        <source>failed: another reason</source>
        <translation>misslyckades: annan orsak</translation>
    </message>
    <message>
        <source>did something else</source>
        <translation>gjorde något annat</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ändrade</translation>
    </message>
    <message>
        <source>looked</source>
        <translation>tittade</translation>
    </message>
    <message>
        <source>was stopped</source>
        <translation>stoppades</translation>
    </message>
</context>
<context>
    <name>AuditLog</name>
    <message>
        <source>everybody</source>
        <translation>alla</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ändringar</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Tittar</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stoppade</translation>
    </message>
    <message>
        <source>the hub</source>
        <translation>huset</translation>
    </message>
    <message>
        <source>all times</source>
        <translation>alla tider</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dagar</translation>
    </message>
</context>
<context>
    <name>AuditLogPage</name>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>Who: %1</source>
        <translation>Vem: %1</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>När: %1</translation>
    </message>
    <message>
        <source>Nothing of this kind.</source>
        <translation>Inget av det här slaget.</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Nyare</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Äldre</translation>
    </message>
</context>
<context>
    <name>AuthorizationPage</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>I have a key</source>
        <translation>Jag har en nyckel</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
</context>
<context>
    <name>AuthorizationSteps</name>
    <message>
        <source>It waits for %1</source>
        <translation>Väntar i %1 till</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>staff, %1</source>
        <translation>personal, %1</translation>
    </message>
    <message>
        <source>Scan at the kiosk</source>
        <translation>Läs av vid kiosken</translation>
    </message>
    <message>
        <source>and type your own PIN.</source>
        <translation>och skriv din egen PIN.</translation>
    </message>
    <message>
        <source>Lost it? Tell an admin at once. It is locked at the kiosk.</source>
        <translation>Tappat? Säg genast till en administratör. Kortet spärras vid kiosken.</translation>
    </message>
    <message>
        <source>host</source>
        <translation>värd</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>operatör</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>administratör</translation>
    </message>
    <message>
        <source>Badge %1</source>
        <translation>Kort %1</translation>
    </message>
</context>
<context>
    <name>BadgePage</name>
    <message>
        <source>The new badge</source>
        <translation>Det nya kortet</translation>
    </message>
    <message>
        <source>Take a photo, or print the card. It is shown only now.</source>
        <translation>Ta en bild eller skriv ut kortet. Det visas bara nu.</translation>
    </message>
    <message>
        <source>The first time the badge is shown, the PIN is chosen.</source>
        <translation>PIN väljs första gången kortet visas.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Skriver…</translation>
    </message>
    <message>
        <source>Card to a USB stick</source>
        <translation>Kortet till ett USB-minne</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
</context>
<context>
    <name>BedQuestion</name>
    <message>
        <source>Is the bed clear?</source>
        <translation>Är bädden tom?</translation>
    </message>
    <message>
        <source>Look at the machine before you answer.</source>
        <translation>Titta på maskinen innan du svarar.</translation>
    </message>
    <message>
        <source>The label is read. Look at the bed before you answer.</source>
        <translation>Etiketten är läst. Se på bädden innan du svarar.</translation>
    </message>
    <message>
        <source>Yes, the bed is clear</source>
        <translation>Ja, bädden är tom</translation>
    </message>
</context>
<context>
    <name>BoardFrame</name>
    <message>
        <source>Start</source>
        <translation>Till början</translation>
    </message>
</context>
<context>
    <name>BoardGrid</name>
    <message>
        <source>There is no equipment here yet. Ask staff.</source>
        <translation>Här finns ingen utrustning ännu. Fråga personalen.</translation>
    </message>
</context>
<context>
    <name>BoardTitle</name>
    <message>
        <source>Equipment now</source>
        <translation>Utrustning nu</translation>
    </message>
</context>
<context>
    <name>BoardViewModel</name>
    <message>
        <source>%1 free</source>
        <translation>%1 lediga</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ingen uppgift</translation>
    </message>
</context>
<context>
    <name>BookedItems</name>
    <message>
        <source>What?</source>
        <translation>Vad?</translation>
    </message>
    <message>
        <source>There is no equipment here yet.</source>
        <translation>Här finns ännu ingen utrustning.</translation>
    </message>
</context>
<context>
    <name>BookedLengths</name>
    <message>
        <source>For how long?</source>
        <translation>Hur länge?</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>bokad</translation>
    </message>
</context>
<context>
    <name>BookedStarts</name>
    <message>
        <source>From when?</source>
        <translation>Från när?</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>En dag tidigare</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>I dag, %1</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>En dag senare</translation>
    </message>
    <message>
        <source>%1, taken</source>
        <translation>%1, bokad</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>bokad</translation>
    </message>
</context>
<context>
    <name>BookingsPage</name>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Denna vecka</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Ny bokning</translation>
    </message>
    <message>
        <source>Nothing is booked this week.</source>
        <translation>Inget är bokat denna vecka.</translation>
    </message>
    <message>
        <source>Nothing is booked today.</source>
        <translation>Inget är bokat i dag.</translation>
    </message>
    <message>
        <source>Cancel the booking of %1, %2</source>
        <translation>Avboka %1, %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avboka</translation>
    </message>
</context>
<context>
    <name>BookingsViewModel</name>
    <message numerus="yes">
        <source>%n booking(s) this week</source>
        <translation>
            <numerusform>%n bokning denna vecka</numerusform>
            <numerusform>%n bokningar denna vecka</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) today</source>
        <translation>
            <numerusform>%n bokning i dag</numerusform>
            <numerusform>%n bokningar i dag</numerusform>
        </translation>
    </message>
    <message>
        <source>No bookings this week</source>
        <translation>Inga bokningar denna vecka</translation>
    </message>
    <message>
        <source>No bookings today</source>
        <translation>Inga bokningar i dag</translation>
    </message>
    <message>
        <source>by staff</source>
        <translation>av personalen</translation>
    </message>
    <message>
        <source>by a visitor</source>
        <translation>av en besökare</translation>
    </message>
    <message>
        <source>for an event</source>
        <translation>för ett evenemang</translation>
    </message>
    <message>
        <source>The booking of %1 is cancelled.</source>
        <translation>Bokningen är avbokad: %1.</translation>
    </message>
</context>
<context>
    <name>CallStaffPage</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Do you need help?</source>
        <translation>Behöver du hjälp?</translation>
    </message>
    <message>
        <source>Press the button to call them.</source>
        <translation>Tryck på knappen för att kalla på personalen.</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>Jag går</translation>
    </message>
    <message>
        <source>Digital map</source>
        <translation>Digikarta</translation>
    </message>
    <message>
        <source>Call staff here</source>
        <translation>Kalla på personal</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Skriv en kod</translation>
    </message>
</context>
<context>
    <name>CallStaffViewModel</name>
    <message>
        <source>Seen at %1. Stay here, please.</source>
        <translation>Sett kl. %1. Vänta här.</translation>
    </message>
    <message>
        <source>Somebody has seen your call</source>
        <translation>Någon har sett din kallelse</translation>
    </message>
    <message>
        <source>Staff has been told</source>
        <translation>Personalen är underrättad</translation>
    </message>
    <message>
        <source>Your call is written down</source>
        <translation>Din kallelse är antecknad</translation>
    </message>
    <message>
        <source>One person was told at %1.</source>
        <translation>En person underrättades kl. %1.</translation>
    </message>
    <message>
        <source>%1 people were told, the last at %2.</source>
        <translation>%1 personer underrättades, den sista kl. %2.</translation>
    </message>
    <message>
        <source>Nobody gets a message of it.</source>
        <translation>Ingen får något meddelande om den.</translation>
    </message>
    <message>
        <source>The print room does not answer, so nobody gets a message.</source>
        <translation>Skrivarrummet svarar inte, så ingen får något meddelande.</translation>
    </message>
    <message>
        <source>Nobody could be reached by message so far.</source>
        <translation>Ingen har ännu nåtts med meddelande.</translation>
    </message>
    <message>
        <source>The message goes out at %1.</source>
        <translation>Meddelandet går ut kl. %1.</translation>
    </message>
    <message>
        <source>The message is on its way.</source>
        <translation>Meddelandet är på väg.</translation>
    </message>
    <message>
        <source>Staff see the call on their page.</source>
        <translation>Kallelsen syns på personalens sida.</translation>
    </message>
</context>
<context>
    <name>CalledNumbers</name>
    <message>
        <source>Now serving</source>
        <translation>Nu på tur</translation>
    </message>
</context>
<context>
    <name>CameraPicture</name>
    <message>
        <source>Picture of the bed, %1</source>
        <translation>Bild av bädden, %1</translation>
    </message>
    <message>
        <source>old picture, %1</source>
        <translation>gammal bild, %1</translation>
    </message>
</context>
<context>
    <name>CauseRow</name>
    <message>
        <source>One tap is enough.</source>
        <translation>Ett tryck räcker.</translation>
    </message>
    <message>
        <source>Your answer is not tied to you.</source>
        <translation>Svaret kopplas inte till dig.</translation>
    </message>
    <message>
        <source>What made it so?</source>
        <translation>Vad påverkade?</translation>
    </message>
    <message>
        <source>You can skip this.</source>
        <translation>Du får hoppa över.</translation>
    </message>
</context>
<context>
    <name>Causes</name>
    <message>
        <source>Equipment</source>
        <translation>Utrustning</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Crowd</source>
        <translation>Trängsel</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annat</translation>
    </message>
</context>
<context>
    <name>CheckInViewModel</name>
    <message>
        <source>This is the label of a spool. Staff scan it on their own page.</source>
        <translation>Det här är en spoles etikett. Personalen läser den på sin egen sida.</translation>
    </message>
    <message>
        <source>The reader is set to another keyboard layout. Call staff.</source>
        <translation>Läsaren har fel tangentbordsinställning. Kalla på personalen.</translation>
    </message>
    <message>
        <source>The code was read only in part. Hold it still and closer.</source>
        <translation>Koden lästes bara delvis. Håll den stilla och närmare.</translation>
    </message>
    <message>
        <source>This code is not from this hub. Show your hub pass.</source>
        <translation>Den här koden är inte härifrån. Visa husets pass.</translation>
    </message>
    <message>
        <source>This pass is not known here. You can come in without one.</source>
        <translation>Det här passet är okänt här. Du kan komma in utan.</translation>
    </message>
    <message>
        <source>This page is for staff. Show the code again on the first page.</source>
        <translation>Den här sidan är för personalen. Visa koden igen på första sidan.</translation>
    </message>
    <message>
        <source>This pass is not known here.</source>
        <translation>Det här passet är inte känt här.</translation>
    </message>
    <message>
        <source>This visitor is inside already. Go out on the first page.</source>
        <translation>Den här besökaren är redan inne. Checka ut på första sidan.</translation>
    </message>
    <message>
        <source>A visitor came in.</source>
        <translation>En besökare kom in.</translation>
    </message>
    <message>
        <source>Taken back. Nobody was counted.</source>
        <translation>Ångrat. Inget besök räknades.</translation>
    </message>
    <message>
        <source>You are still inside.</source>
        <translation>Du är fortfarande inne.</translation>
    </message>
    <message>
        <source>This badge does not work here. Ask an admin.</source>
        <translation>Det här kortet fungerar inte här. Fråga en administratör.</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>on</source>
        <translation>på</translation>
    </message>
    <message>
        <source>off</source>
        <translation>av</translation>
    </message>
</context>
<context>
    <name>ChosenJob</name>
    <message>
        <source>Let go</source>
        <translation>Släpp</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Håll kvar</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Önskemål</translation>
    </message>
    <message>
        <source>Really remove?</source>
        <translation>Ta bort det?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>Slutdatum</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Senast %1</translation>
    </message>
    <message>
        <source>Show the job</source>
        <translation>Visa jobbet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Don&apos;t move</source>
        <translation>Flytta inte</translation>
    </message>
</context>
<context>
    <name>CloseNowPage</name>
    <message>
        <source>Close now</source>
        <translation>Stäng nu</translation>
    </message>
    <message>
        <source>What does the door say?</source>
        <translation>Vad står det på dörren?</translation>
    </message>
    <message>
        <source>Until when? The press closes.</source>
        <translation>Hur länge? Trycket stänger.</translation>
    </message>
    <message>
        <source>Whoever is inside has ten minutes to leave.</source>
        <translation>De som är inne har tio minuter på sig att gå.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Öppna igen</translation>
    </message>
</context>
<context>
    <name>CloseNowViewModel</name>
    <message>
        <source>Until %1</source>
        <translation>Till kl. %1</translation>
    </message>
    <message>
        <source>The rest of the day</source>
        <translation>Resten av dagen</translation>
    </message>
    <message>
        <source>Closed until %1</source>
        <translation>Stängt till kl. %1</translation>
    </message>
    <message>
        <source>Closed for today</source>
        <translation>Stängt för i dag</translation>
    </message>
    <message>
        <source>The hub is closed now.</source>
        <translation>Lokalen är nu stängd.</translation>
    </message>
</context>
<context>
    <name>ClosingWords</name>
    <message>
        <source>opens today at %1</source>
        <translation>öppnar i dag kl. %1</translation>
    </message>
    <message>
        <source>opens tomorrow at %1</source>
        <translation>öppnar i morgon kl. %1</translation>
    </message>
    <message>
        <source>opens %2 at %1</source>
        <translation>öppnar %2 kl. %1</translation>
    </message>
</context>
<context>
    <name>Companions</name>
    <message>
        <source>with you</source>
        <translation>i sällskapet</translation>
    </message>
    <message>
        <source>came in</source>
        <translation>kom in</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Vuxna</translation>
    </message>
    <message>
        <source>One adult fewer</source>
        <translation>En vuxen mindre</translation>
    </message>
    <message>
        <source>One adult more</source>
        <translation>En vuxen till</translation>
    </message>
    <message>
        <source>adult</source>
        <translation>vuxen</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>One child fewer</source>
        <translation>Ett barn mindre</translation>
    </message>
    <message>
        <source>One child more</source>
        <translation>Ett barn till</translation>
    </message>
    <message>
        <source>child</source>
        <translation>barn</translation>
    </message>
</context>
<context>
    <name>CompanionsViewModel</name>
    <message>
        <source>Two</source>
        <translation>två</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>tre</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>fyra</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>fem</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>sex</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation>sju</translation>
    </message>
    <message>
        <source>Eight</source>
        <translation>åtta</translation>
    </message>
    <message>
        <source>Nine</source>
        <translation>nio</translation>
    </message>
    <message>
        <source>Ten</source>
        <translation>tio</translation>
    </message>
    <message>
        <source>You are inside now.</source>
        <translation>Du är inne nu.</translation>
    </message>
    <message>
        <source>You are counted.</source>
        <translation>Du är räknad.</translation>
    </message>
    <message>
        <source>%1 people came in.</source>
        <translation>%1 personer kom in.</translation>
    </message>
    <message>
        <source>%1 of you came in.</source>
        <translation>Ni är %1 som kom in.</translation>
    </message>
</context>
<context>
    <name>CompanyMap</name>
    <message>
        <source>Type a name first.</source>
        <translation>Skriv först ett namn.</translation>
    </message>
    <message>
        <source>goes on: %1 of %2 answered</source>
        <translation>fortsätter: %1 av %2 besvarade</translation>
    </message>
    <message>
        <source>last map: %1</source>
        <translation>senaste karta: %1</translation>
    </message>
</context>
<context>
    <name>CompanyMapPage</name>
    <message>
        <source>Whose digital map?</source>
        <translation>Vilket företags digikarta?</translation>
    </message>
    <message>
        <source>No company is known yet. Type the name of the first one.</source>
        <translation>Inget företag är känt ännu. Skriv namnet på det första.</translation>
    </message>
    <message>
        <source>The company goes on here by itself: you are logged out, and an earlier code of its map ends.</source>
        <translation>Företaget fortsätter här på egen hand: du loggas ut, och kartans tidigare kod slutar fungera.</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Nytt företag</translation>
    </message>
</context>
<context>
    <name>ConsultationAskerPage</name>
    <message>
        <source>None is known yet. They are added in the office.</source>
        <translation>Ingen är känd ännu. De läggs till på kontoret.</translation>
    </message>
    <message>
        <source>Or only the persons employed:</source>
        <translation>Eller bara antal anställda:</translation>
    </message>
</context>
<context>
    <name>ConsultationKindPage</name>
    <message>
        <source>What kind of consultation?</source>
        <translation>Vilket slags rådgivning?</translation>
    </message>
    <message>
        <source>For which project?</source>
        <translation>För vilket projekt?</translation>
    </message>
</context>
<context>
    <name>ConsultationPage</name>
    <message>
        <source>Log a consultation</source>
        <translation>Anteckna rådgivning</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>The third press saves. No person is named.</source>
        <translation>Tredje trycket sparar. Ingen person nämns.</translation>
    </message>
</context>
<context>
    <name>ConsultationPageTall</name>
    <message>
        <source>Log a consultation</source>
        <translation>Anteckna rådgivning</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>ConsultationViewModel</name>
    <message>
        <source>Name or size</source>
        <translation>Namn eller storlek</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andra</translation>
    </message>
    <message>
        <source>Logged: %1, %2</source>
        <translation>Antecknat: %1, %2</translation>
    </message>
    <message>
        <source>no project</source>
        <translation>inget projekt</translation>
    </message>
</context>
<context>
    <name>ConsultationWords</name>
    <message>
        <source>Advice</source>
        <translation>Rådgivning</translation>
    </message>
    <message>
        <source>Initial mapping</source>
        <translation>Inledande kartläggning</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Förslag</translation>
    </message>
    <message>
        <source>Planning of a workshop</source>
        <translation>Planering av en workshop</translation>
    </message>
    <message>
        <source>Digivisio</source>
        <translation>Digivision</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Utvärdering</translation>
    </message>
    <message>
        <source>3D printing</source>
        <translation>3D-utskrift</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Webbsidor</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Sociala medier</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>AI</translation>
    </message>
    <message>
        <source>VR</source>
        <translation>VR</translation>
    </message>
    <message>
        <source>Invoicing</source>
        <translation>Fakturor</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Säkerhet</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Annat</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>Privatperson</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Förening</translation>
    </message>
    <message>
        <source>School, public body</source>
        <translation>Skola, kommun</translation>
    </message>
    <message>
        <source>Which company?</source>
        <translation>Vilket företag?</translation>
    </message>
    <message>
        <source>Which association?</source>
        <translation>Vilken förening?</translation>
    </message>
    <message>
        <source>Which school or public body?</source>
        <translation>Vilken skola eller offentlig organisation?</translation>
    </message>
    <message>
        <source>below 10</source>
        <translation>under 10</translation>
    </message>
    <message>
        <source>250 or more</source>
        <translation>250 eller fler</translation>
    </message>
</context>
<context>
    <name>DataRow</name>
    <message>
        <source>deleted now</source>
        <translation>raderas nu</translation>
    </message>
</context>
<context>
    <name>DataRows</name>
    <message>
        <source>Stored</source>
        <translation>Sparat</translation>
    </message>
</context>
<context>
    <name>DayActions</name>
    <message>
        <source>Log a consultation</source>
        <translation>Anteckna rådgivning</translation>
    </message>
    <message>
        <source>End a visit</source>
        <translation>Avsluta besök</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Siffror</translation>
    </message>
</context>
<context>
    <name>DayButton</name>
    <message>
        <source>The day</source>
        <translation>Dagen</translation>
    </message>
</context>
<context>
    <name>DayFoot</name>
    <message>
        <source>Printers</source>
        <translation>Skrivare</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Verktyg</translation>
    </message>
</context>
<context>
    <name>DayPassActions</name>
    <message>
        <source>A day pass, if you like</source>
        <translation>Dagspass, om du vill</translation>
    </message>
    <message>
        <source>Take a photo. Show it to the reader when you …</source>
        <translation>Ta en bild. Visa den för läsaren när du …</translation>
    </message>
    <message>
        <source>You are already in. You can do without a pass.</source>
        <translation>Du är redan inne. Det går bra utan pass.</translation>
    </message>
    <message>
        <source>Photo taken</source>
        <translation>Bilden är tagen</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Fortsätt utan</translation>
    </message>
</context>
<context>
    <name>DayPassCard</name>
    <message>
        <source>The QR code of your day pass</source>
        <translation>QR-koden för ditt dagspass</translation>
    </message>
</context>
<context>
    <name>DayPassLife</name>
    <message>
        <source>the day pass works</source>
        <translation>dagspasset gäller</translation>
    </message>
</context>
<context>
    <name>DayPassUses</name>
    <message>
        <source>take equipment</source>
        <translation>tar utrustning</translation>
    </message>
    <message>
        <source>or give it back</source>
        <translation>eller lämnar den</translation>
    </message>
    <message>
        <source>join the line</source>
        <translation>ställer dig i kö</translation>
    </message>
    <message>
        <source>and see your turn</source>
        <translation>och ser din tur</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>går</translation>
    </message>
    <message>
        <source>or come back</source>
        <translation>eller kommer igen</translation>
    </message>
    <message>
        <source>give feedback</source>
        <translation>ger respons</translation>
    </message>
    <message>
        <source>or wish for a course</source>
        <translation>eller önskar en kurs</translation>
    </message>
</context>
<context>
    <name>DayPassViewModel</name>
    <message>
        <source>You have a day pass already. Show its picture.</source>
        <translation>Du har redan ett dagspass. Visa bilden av det.</translation>
    </message>
    <message>
        <source>You have a day pass already.</source>
        <translation>Du har redan ett dagspass.</translation>
    </message>
    <message>
        <source>Thank you. The day pass works until closing.</source>
        <translation>Tack. Dagspasset gäller tills vi stänger.</translation>
    </message>
    <message>
        <source>today until midnight</source>
        <translation>i dag till midnatt</translation>
    </message>
    <message>
        <source>today until %1</source>
        <translation>i dag till kl. %1</translation>
    </message>
</context>
<context>
    <name>DayRule</name>
    <message>
        <source>Nothing on the programme today.</source>
        <translation>Inget program i dag.</translation>
    </message>
</context>
<context>
    <name>DayScreen</name>
    <message>
        <source>Log out</source>
        <translation>Logga ut</translation>
    </message>
</context>
<context>
    <name>DeclineRequestPage</name>
    <message>
        <source>Why isn&apos;t %1 printed?</source>
        <translation>Varför skrivs %1 inte ut?</translation>
    </message>
</context>
<context>
    <name>DockArea</name>
    <message>
        <source>Page before</source>
        <translation>Föregående sida</translation>
    </message>
    <message>
        <source>More (page %1 of %2)</source>
        <translation>Mer (sida %1 av %2)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
</context>
<context>
    <name>DueDays</name>
    <message>
        <source>No hurry, any time</source>
        <translation>Ingen brådska, när som helst</translation>
    </message>
</context>
<context>
    <name>DuringPrint</name>
    <message>
        <source>now layer %1 of %2</source>
        <translation>nu lager %1 av %2</translation>
    </message>
    <message>
        <source>Nothing of ours is printed here now.</source>
        <translation>Inget som startats härifrån skrivs ut här nu.</translation>
    </message>
    <message>
        <source>It pauses where the chosen layer begins, for a change of filament.</source>
        <translation>Utskriften pausas där det valda lagret börjar, till exempel för filamentbyte.</translation>
    </message>
    <message>
        <source>It pauses near the beginning of layer %1; over a server a little later.</source>
        <translation>Utskriften pausas nära början av lager %1, via en server lite senare.</translation>
    </message>
    <message>
        <source>It pauses where layer %1 begins.</source>
        <translation>Utskriften pausas där lager %1 börjar.</translation>
    </message>
</context>
<context>
    <name>DuringPrintPage</name>
    <message>
        <source>%1: layer and objects</source>
        <translation>%1: lager och objekt</translation>
    </message>
</context>
<context>
    <name>EnterBlock</name>
    <message>
        <source>Come in</source>
        <translation>Kom in</translation>
    </message>
    <message>
        <source>No pass? Press here.</source>
        <translation>Inget pass? Tryck här.</translation>
    </message>
    <message>
        <source>No pass?
Press here.</source>
        <translation>Inget pass?
Tryck här.</translation>
    </message>
</context>
<context>
    <name>EquipmentButton</name>
    <message>
        <source>Equipment now</source>
        <translation>Utrustning nu</translation>
    </message>
</context>
<context>
    <name>EquipmentFacts</name>
    <message>
        <source>Minimum age</source>
        <translation>Åldersgräns</translation>
    </message>
    <message>
        <source>Induction</source>
        <translation>Introduktion</translation>
    </message>
    <message>
        <source>Longest at a time</source>
        <translation>Längst åt gången</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längst</translation>
    </message>
    <message>
        <source>After use</source>
        <translation>Efter bruk</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Kom ihåg</translation>
    </message>
    <message>
        <source>On loan from</source>
        <translation>Lånad av</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 till %2</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 år</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>behövs inte</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>behövs</translation>
    </message>
    <message>
        <source>needed, %1 minutes</source>
        <translation>behövs, %1 minuter</translation>
    </message>
</context>
<context>
    <name>EquipmentFrame</name>
    <message>
        <source>Tools</source>
        <translation>Utrustning</translation>
    </message>
</context>
<context>
    <name>EquipmentHours</name>
    <message>
        <source>Book %1</source>
        <translation>Boka %1</translation>
    </message>
    <message>
        <source>Your booking %1. Cancel it.</source>
        <translation>Din bokning %1. Avboka den.</translation>
    </message>
    <message>
        <source>No free hours.</source>
        <translation>Inga lediga timmar.</translation>
    </message>
</context>
<context>
    <name>EquipmentLabels</name>
    <message>
        <source>waiting</source>
        <translation>väntar</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>time is up</source>
        <translation>tiden är ute</translation>
    </message>
    <message>
        <source>works with a flaw: %1</source>
        <translation>fungerar, men: %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ingen uppgift</translation>
    </message>
    <message>
        <source>The print room does not answer.</source>
        <translation>Skrivarrummet svarar inte.</translation>
    </message>
    <message>
        <source>No reply</source>
        <translation>Svarar ej</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>nummer %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>till %1</translation>
    </message>
    <message>
        <source>print is ready</source>
        <translation>utskriften är klar</translation>
    </message>
    <message>
        <source>print is waiting</source>
        <translation>utskriften väntar</translation>
    </message>
    <message>
        <source>ready at %1</source>
        <translation>klar %1</translation>
    </message>
    <message>
        <source>back %1</source>
        <translation>åter %1</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Ledig</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Upptagen</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Bokad</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Trasig</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Ingen kontakt</translation>
    </message>
    <message>
        <source>3D printer</source>
        <translation>3D-skrivare</translation>
    </message>
    <message>
        <source>VR headset</source>
        <translation>VR-headset</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Dator</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>Vinyl cutter</source>
        <translation>Vinylskärare</translation>
    </message>
    <message>
        <source>Laser cutter</source>
        <translation>Laserskärare</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Soldering station</source>
        <translation>Lödstation</translation>
    </message>
    <message>
        <source>Sewing machine</source>
        <translation>Symaskin</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Skanner</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Rum</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Utrustning</translation>
    </message>
    <message>
        <source>VR</source>
        <translation>VR</translation>
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
        <translation>Lödning</translation>
    </message>
    <message>
        <source>Sewing</source>
        <translation>Sömnad</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>för %1 sedan</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>timme</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>timmar</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>till kl. %1</translation>
    </message>
</context>
<context>
    <name>EquipmentOffer</name>
    <message>
        <source>How long?</source>
        <translation>Hur länge?</translation>
    </message>
    <message>
        <source>Tap a time and it is yours.</source>
        <translation>Tryck på en tid, så är den din.</translation>
    </message>
    <message>
        <source>It is kept for somebody in a moment.</source>
        <translation>Den är snart bokad av någon.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Jag lämnar över</translation>
    </message>
    <message>
        <source>Whoever takes it over shows their pass now.</source>
        <translation>Den som tar över visar nu sitt pass.</translation>
    </message>
    <message>
        <source>The reader does not work. Give it back, and the next one takes it.</source>
        <translation>Läsaren fungerar inte. Lämna tillbaka, så kan nästa ta den.</translation>
    </message>
    <message>
        <source>A day pass will do.</source>
        <translation>Dagspasset går också bra.</translation>
    </message>
    <message>
        <source>Show your pass to the reader.</source>
        <translation>Visa ditt pass för läsaren.</translation>
    </message>
    <message>
        <source>Waiting line</source>
        <translation>Kö</translation>
    </message>
    <message>
        <source>Yours until %1</source>
        <translation>Din till kl. %1</translation>
    </message>
    <message>
        <source>If you have had it, show your pass.</source>
        <translation>Om du redan har fått den, visa ditt pass.</translation>
    </message>
    <message>
        <source>Induction first</source>
        <translation>Först introduktion</translation>
    </message>
    <message>
        <source>Ask for an induction at the help desk.</source>
        <translation>Be om en introduktion i rådgivningen.</translation>
    </message>
    <message>
        <source>Staff print your file.</source>
        <translation>Personalen skriver ut.</translation>
    </message>
    <message>
        <source>Is it yours? Show your pass to give it back.</source>
        <translation>Är den din? Visa ditt pass för att lämna tillbaka.</translation>
    </message>
    <message>
        <source>Staff start prints. Press “Call staff”.</source>
        <translation>Personalen startar utskrifter. Tryck på ”Be om hjälp”.</translation>
    </message>
    <message>
        <source>%1 longer</source>
        <translation>%1 till</translation>
    </message>
    <message>
        <source>I give it back</source>
        <translation>Jag lämnar tillbaka</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Ask for a print</source>
        <translation>Önska en utskrift</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>I have no pass</source>
        <translation>Jag har inget pass</translation>
    </message>
    <message>
        <source>It is yours now.</source>
        <translation>Den är din nu.</translation>
    </message>
    <message>
        <source>Your time is up.</source>
        <translation>Din tid är ute.</translation>
    </message>
    <message>
        <source>It is yours until %1.</source>
        <translation>Den är din till kl. %1.</translation>
    </message>
    <message>
        <source>Join the line</source>
        <translation>Ställ dig i kö</translation>
    </message>
    <message>
        <source>Your number is %1.</source>
        <translation>Ditt nummer är %1.</translation>
    </message>
    <message>
        <source>We call it on the first page.</source>
        <translation>Vi ropar upp det på första sidan.</translation>
    </message>
    <message>
        <source>Leave the line</source>
        <translation>Lämna kön</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Din tur</translation>
    </message>
    <message>
        <source>It is kept for number %1.</source>
        <translation>Den hålls åt nummer %1.</translation>
    </message>
    <message>
        <source>That is my number</source>
        <translation>Det är mitt nummer</translation>
    </message>
    <message>
        <source>Is it yours? Press “Call staff” to type your code.</source>
        <translation>Är den din? Tryck på ”Be om hjälp” och skriv din kod.</translation>
    </message>
    <message>
        <source>%1 is free</source>
        <translation>%1 är ledig</translation>
    </message>
    <message>
        <source>%1 is kept for you until %2.</source>
        <translation>%1 hålls åt dig till kl. %2.</translation>
    </message>
    <message>
        <source>Your place: %1</source>
        <translation>Din plats: %1</translation>
    </message>
    <message>
        <source>Your place: %1, about %2 min</source>
        <translation>Din plats: %1, cirka %2 min</translation>
    </message>
</context>
<context>
    <name>EquipmentPageLow</name>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Boka</translation>
    </message>
    <message>
        <source>Next fact</source>
        <translation>Nästa uppgift</translation>
    </message>
</context>
<context>
    <name>EquipmentViewModel</name>
    <message>
        <source>This is an equipment code, but not of this hub.</source>
        <translation>Det här är en utrustningskod, men inte härifrån.</translation>
    </message>
    <message>
        <source>Somebody else is using it.</source>
        <translation>Någon annan använder den.</translation>
    </message>
    <message>
        <source>Welcome! You are inside now.</source>
        <translation>Välkommen! Du är inne nu.</translation>
    </message>
    <message>
        <source>Your number is %1. We call it on the first page.</source>
        <translation>Ditt nummer är %1. Vi ropar upp det på första sidan.</translation>
    </message>
    <message>
        <source>You have left the line.</source>
        <translation>Du har lämnat kön.</translation>
    </message>
    <message>
        <source>Given back. Thank you!</source>
        <translation>Återlämnad. Tack!</translation>
    </message>
    <message>
        <source>Booked %1. It is kept for %2 minutes.</source>
        <translation>Bokad %1. Vi väntar %2 minuter.</translation>
    </message>
    <message>
        <source>Your booking %1 is cancelled.</source>
        <translation>Din bokning %1 är avbokad.</translation>
    </message>
    <message>
        <source>It is not in the hub any more.</source>
        <translation>Den finns inte här längre.</translation>
    </message>
    <message>
        <source>Or book an hour today</source>
        <translation>Eller boka en timme i dag</translation>
    </message>
    <message>
        <source>Book an hour on %1</source>
        <translation>Boka en timme: %1</translation>
    </message>
    <message>
        <source>Next booking at %1</source>
        <translation>Nästa bokning kl. %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
</context>
<context>
    <name>EuEmblem</name>
    <message>
        <source>Co-funded by the European Union</source>
        <translation>Medfinansieras av Europeiska unionen</translation>
    </message>
    <message>
        <source>Co-funded
by the European
Union</source>
        <translation>Medfinansieras
av Europeiska
unionen</translation>
    </message>
    <message>
        <source>Co-funded by
the European Union</source>
        <translation>Medfinansieras av
Europeiska unionen</translation>
    </message>
</context>
<context>
    <name>EventQuestion</name>
    <message>
        <source>Are you here for %1?</source>
        <translation>Kom du till %1?</translation>
    </message>
    <message>
        <source>Are you here for one of these?</source>
        <translation>Kom du till något av dessa?</translation>
    </message>
    <message>
        <source>You are counted: %1</source>
        <translation>Du är antecknad: %1</translation>
    </message>
</context>
<context>
    <name>EventQuestionPage</name>
    <message>
        <source>Yes, for the event</source>
        <translation>Ja, till evenemanget</translation>
    </message>
    <message>
        <source>No, something else</source>
        <translation>Nej, annat</translation>
    </message>
</context>
<context>
    <name>EventsToday</name>
    <message>
        <source>cancelled</source>
        <translation>inställt</translation>
    </message>
</context>
<context>
    <name>EventsTodayPage</name>
    <message>
        <source>Events today</source>
        <translation>Evenemang i dag</translation>
    </message>
    <message>
        <source>No event today.</source>
        <translation>Inga evenemang i&#xa0;dag.</translation>
    </message>
    <message>
        <source>An admin adds them.</source>
        <translation>En administratör lägger till evenemang.</translation>
    </message>
</context>
<context>
    <name>FaceTally</name>
    <message>
        <source>Great</source>
        <translation>Utmärkt</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bra</translation>
    </message>
    <message>
        <source>So-so</source>
        <translation>Sådär</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Dåligt</translation>
    </message>
    <message>
        <source>How visits were</source>
        <translation>Hur besöken var</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dagar</translation>
    </message>
    <message>
        <source>Shown from five answers on.</source>
        <translation>Visas från fem svar.</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>Great</source>
        <translation>Utmärkt</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bra</translation>
    </message>
    <message>
        <source>So-so</source>
        <translation>Sådär</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Dåligt</translation>
    </message>
</context>
<context>
    <name>FarewellPage</name>
    <message>
        <source>Are you leaving, %1?</source>
        <translation>Går du, %1?</translation>
    </message>
    <message>
        <source>Are you leaving?</source>
        <translation>Går du nu?</translation>
    </message>
    <message>
        <source>You may also just stay.</source>
        <translation>Du kan också stanna kvar.</translation>
    </message>
    <message>
        <source>Ask for a print</source>
        <translation>Önska en utskrift</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Utskrift</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>Jag går nu</translation>
    </message>
    <message>
        <source>I am staying</source>
        <translation>Jag stannar</translation>
    </message>
</context>
<context>
    <name>FaultButton</name>
    <message>
        <source>Report a fault</source>
        <translation>Anmäl ett fel</translation>
    </message>
</context>
<context>
    <name>FaultHeader</name>
    <message>
        <source>Report a fault</source>
        <translation>Anmäl ett fel</translation>
    </message>
    <message>
        <source>%1. Thank you! Nobody is looking for blame.</source>
        <translation>%1. Tack! Ingen söker en skyldig.</translation>
    </message>
    <message>
        <source>Thank you! Nobody is looking for blame.</source>
        <translation>Tack! Ingen söker en skyldig.</translation>
    </message>
</context>
<context>
    <name>FaultReportPage</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Vad hände?</translation>
    </message>
    <message>
        <source>I found it like this</source>
        <translation>Den var så här</translation>
    </message>
    <message>
        <source>It happened in use</source>
        <translation>Det hände vid bruk</translation>
    </message>
    <message>
        <source>What did you notice?</source>
        <translation>Vad märkte du?</translation>
    </message>
</context>
<context>
    <name>FaultReportViewModel</name>
    <message>
        <source>Taken back. Nothing was reported.</source>
        <translation>Ångrat. Inget rapporterades.</translation>
    </message>
    <message>
        <source>%1 is out of order now. Staff see your report.</source>
        <translation>%1 är nu ur bruk. Personalen ser din anmälan.</translation>
    </message>
    <message>
        <source>%1 can still be used. Staff see your report.</source>
        <translation>%1 kan ännu användas. Personalen ser din anmälan.</translation>
    </message>
</context>
<context>
    <name>FaultThanksPage</name>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Tack!</translation>
    </message>
    <message>
        <source>Your report is sent.</source>
        <translation>Anmälan är skickad.</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>Does not start</source>
        <translation>Startar inte</translation>
    </message>
    <message>
        <source>Poor picture</source>
        <translation>Dålig bild</translation>
    </message>
    <message>
        <source>A part is broken</source>
        <translation>En del är trasig</translation>
    </message>
    <message>
        <source>A part is missing</source>
        <translation>En del saknas</translation>
    </message>
    <message>
        <source>It is dirty</source>
        <translation>Den är smutsig</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Något annat</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>På service</translation>
    </message>
    <message>
        <source>Waits for a part</source>
        <translation>Väntar på reservdel</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>People</source>
        <translation>Människor</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Kvinnor</translation>
    </message>
</context>
<context>
    <name>FiguresViewModel</name>
    <message>
        <source>More</source>
        <translation>Fler</translation>
    </message>
    <message>
        <source>Time of %1</source>
        <translation>Tiden för %1</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Den här månaden</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Förra månaden</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Det här året</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n people</source>
        <translation>
            <numerusform>%1: %n människa</numerusform>
            <numerusform>%1: %n människor</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Räknar…</translation>
    </message>
    <message>
        <source>counted at %1</source>
        <translation>räknat kl. %1</translation>
    </message>
    <message>
        <source>Whole numbers, for staff only. Those under five do not leave the house.</source>
        <translation>Exakta tal, bara för personalen. Tal under fem lämnar inte huset.</translation>
    </message>
    <message>
        <source>different passes</source>
        <translation>olika pass</translation>
    </message>
    <message>
        <source>known from %1 of visits</source>
        <translation>känt för %1 av besöken</translation>
    </message>
    <message>
        <source>%1 of those who told</source>
        <translation>%1 av dem som berättade</translation>
    </message>
    <message>
        <source>%1 of the people told</source>
        <translation>%1 av människorna berättade</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>ingen ännu</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besök</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationer</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Evenemang</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>Rådgivningar</translation>
    </message>
    <message>
        <source>Person hours</source>
        <translation>Persontimmar</translation>
    </message>
    <message>
        <source>known from %1</source>
        <translation>känt för %1</translation>
    </message>
    <message>
        <source>from %1 events</source>
        <translation>från %1 evenemang</translation>
    </message>
    <message>
        <source>at the door</source>
        <translation>vid dörren</translation>
    </message>
    <message>
        <source>that were met</source>
        <translation>som mötts</translation>
    </message>
    <message>
        <source>that took place</source>
        <translation>som hölls</translation>
    </message>
    <message>
        <source>that were logged</source>
        <translation>som antecknades</translation>
    </message>
    <message>
        <source>at events</source>
        <translation>på evenemang</translation>
    </message>
</context>
<context>
    <name>FileListPage</name>
    <message>
        <source>Print a file</source>
        <translation>Skriv ut en fil</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>nyaste först</translation>
    </message>
    <message>
        <source>No print files yet</source>
        <translation>Inga utskriftsfiler än</translation>
    </message>
    <message>
        <source>Put a USB stick in, or copy G-code to this folder:</source>
        <translation>Sätt i ett USB-minne eller kopiera G-kod till den här mappen:</translation>
    </message>
    <message>
        <source>Copy G-code to this folder:</source>
        <translation>Kopiera G-kod till den här mappen:</translation>
    </message>
</context>
<context>
    <name>FileListViewModel</name>
    <message>
        <source>Folder, sticks and servers</source>
        <translation>Mapp, USB-minnen och servrar</translation>
    </message>
    <message>
        <source>Folder and servers</source>
        <translation>Mapp och servrar</translation>
    </message>
    <message>
        <source>Folder and sticks</source>
        <translation>Mapp och USB-minnen</translation>
    </message>
    <message>
        <source>Folder of the hub</source>
        <translation>Centrets mapp</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>ålder okänd</translation>
    </message>
    <message>
        <source>Server of %1</source>
        <translation>Server för %1</translation>
    </message>
</context>
<context>
    <name>FileReading</name>
    <message>
        <source>Reading %1, %2 s</source>
        <translation>Läser %1, %2 s</translation>
    </message>
</context>
<context>
    <name>FileTaking</name>
    <message>
        <source>Stick %1</source>
        <translation>USB-minne %1</translation>
    </message>
    <message>
        <source>Folder of the hub</source>
        <translation>Centrets mapp</translation>
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
        <translation>%1: ingen bild</translation>
    </message>
    <message>
        <source>Picture at %1, %2</source>
        <translation>Bild vid %1, kl. %2</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>ingen bild</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Fits the bed</source>
        <translation>Ryms på bädden</translation>
    </message>
    <message>
        <source>%1 to the edge</source>
        <translation>%1 till kanten</translation>
    </message>
    <message>
        <source>Too high</source>
        <translation>För hög</translation>
    </message>
    <message>
        <source>Too big for the bed</source>
        <translation>För stor för bädden</translation>
    </message>
    <message>
        <source>%1 too much</source>
        <translation>%1 för mycket</translation>
    </message>
    <message>
        <source>Check that it fits</source>
        <translation>Kontrollera att den ryms</translation>
    </message>
    <message>
        <source>Nozzle %1, bed %2</source>
        <translation>Munstycke %1, bädd %2</translation>
    </message>
    <message>
        <source>Temperatures are in order</source>
        <translation>Temperaturerna är i ordning</translation>
    </message>
    <message>
        <source>Temperatures suit %1</source>
        <translation>Temperaturerna passar %1</translation>
    </message>
    <message>
        <source>Nozzle too hot</source>
        <translation>Munstycket för hett</translation>
    </message>
    <message>
        <source>Bed too hot</source>
        <translation>Bädden för het</translation>
    </message>
    <message>
        <source>Asks for %1, at most %2</source>
        <translation>Begär %1, högst %2</translation>
    </message>
    <message>
        <source>Chamber too hot</source>
        <translation>Kammaren för het</translation>
    </message>
    <message>
        <source>A temperature can&apos;t be read</source>
        <translation>En temperatur går inte att läsa</translation>
    </message>
    <message>
        <source>Asks for %1 only</source>
        <translation>Begär bara %1</translation>
    </message>
    <message>
        <source>Nozzle too cold</source>
        <translation>Munstycket för kallt</translation>
    </message>
    <message>
        <source>Temperatures not known</source>
        <translation>Temperaturerna är okända</translation>
    </message>
    <message>
        <source>Check the slicer&apos;s settings</source>
        <translation>Kontrollera slicerns inställningar</translation>
    </message>
    <message>
        <source>The nozzle is right</source>
        <translation>Rätt munstycke</translation>
    </message>
    <message>
        <source>Made for %1</source>
        <translation>Gjord för %1</translation>
    </message>
    <message>
        <source>Wrong nozzle: %1</source>
        <translation>Fel munstycke: %1</translation>
    </message>
    <message>
        <source>Nozzle not known</source>
        <translation>Munstycket är okänt</translation>
    </message>
    <message>
        <source>The file doesn&apos;t say which</source>
        <translation>Filen säger inte vilket</translation>
    </message>
    <message>
        <source>The filament is right</source>
        <translation>Rätt filament</translation>
    </message>
    <message>
        <source>Wrong filament: %1</source>
        <translation>Fel material: %1</translation>
    </message>
    <message>
        <source>Needs %1 g, has %2 g</source>
        <translation>Behöver %1 g, har %2 g</translation>
    </message>
    <message>
        <source>Needs %1 g, has %2 g: change it in layer %3</source>
        <translation>Behöver %1 g, har %2 g: byt i lager %3</translation>
    </message>
    <message>
        <source>Not enough on the spool</source>
        <translation>Spolen räcker inte</translation>
    </message>
    <message>
        <source>Filament not known</source>
        <translation>Filamentet är okänt</translation>
    </message>
    <message>
        <source>No forbidden commands</source>
        <translation>Inga förbjudna kommandon</translation>
    </message>
    <message>
        <source>%1 lines read</source>
        <translation>%1 rader lästa</translation>
    </message>
    <message>
        <source>Forbidden commands</source>
        <translation>Förbjudna kommandon</translation>
    </message>
    <message>
        <source>Near the edge of the round bed</source>
        <translation>Nära kanten på den runda bädden</translation>
    </message>
    <message>
        <source>Goes to Z %1</source>
        <translation>Går till Z %1</translation>
    </message>
    <message>
        <source>Drives into the bed</source>
        <translation>Kör in i bädden</translation>
    </message>
    <message>
        <source>Extrudes beside the bed</source>
        <translation>Matar ut plast utanför bädden</translation>
    </message>
    <message>
        <source>Moves further than the printer can</source>
        <translation>Rör sig längre än skrivaren kan</translation>
    </message>
    <message>
        <source>Needs %1 tools</source>
        <translation>Behöver %1 verktyg</translation>
    </message>
    <message>
        <source>This printer has %1</source>
        <translation>Den här skrivaren har %1</translation>
    </message>
    <message>
        <source>Prints with tool T%1</source>
        <translation>Skriver ut med verktyg T%1</translation>
    </message>
    <message>
        <source>This printer has no such tool</source>
        <translation>Den här skrivaren saknar det</translation>
    </message>
    <message>
        <source>For another kind of machine</source>
        <translation>För en annan sorts maskin</translation>
    </message>
    <message>
        <source>For other firmware</source>
        <translation>För annan fast programvara</translation>
    </message>
    <message>
        <source>Printer&apos;s firmware not known</source>
        <translation>Skrivarens fasta programvara är okänd</translation>
    </message>
    <message>
        <source>For another model</source>
        <translation>För en annan modell</translation>
    </message>
    <message>
        <source>Changes settings for a while</source>
        <translation>Ändrar inställningar tillfälligt</translation>
    </message>
    <message>
        <source>Commands not known</source>
        <translation>Okända kommandon</translation>
    </message>
    <message>
        <source>Leaves the end stops off</source>
        <translation>Lämnar ändlägena avstängda</translation>
    </message>
    <message>
        <source>Nothing keeps the head inside</source>
        <translation>Inget håller huvudet inom ytan</translation>
    </message>
    <message>
        <source>Changes settings for good</source>
        <translation>Ändrar inställningar för gott</translation>
    </message>
    <message>
        <source>Would print cold: needs Klipper&apos;s macros</source>
        <translation>Skulle skriva ut kallt: kräver Klippers makron</translation>
    </message>
    <message>
        <source>Its start macro is left out</source>
        <translation>Dess startmakro utelämnas</translation>
    </message>
    <message>
        <source>Needs a printer with Klipper</source>
        <translation>Kräver en skrivare med Klipper</translation>
    </message>
    <message>
        <source>Would print cold: for other firmware</source>
        <translation>Skulle skriva ut kallt: för annan fast programvara</translation>
    </message>
    <message>
        <source>Slice it for this printer</source>
        <translation>Slica för den här skrivaren</translation>
    </message>
    <message>
        <source>Never heats the nozzle</source>
        <translation>Värmer aldrig munstycket</translation>
    </message>
    <message>
        <source>Doesn&apos;t home the printer</source>
        <translation>Kör inte skrivaren till nolläget</translation>
    </message>
    <message>
        <source>Klipper may skip commands</source>
        <translation>Klipper kan hoppa över kommandon</translation>
    </message>
    <message>
        <source>1 of %1 in the file</source>
        <translation>1 av %1 i filen</translation>
    </message>
    <message>
        <source>Only the first plate is printed</source>
        <translation>Bara den första plattan skrivs ut</translation>
    </message>
    <message>
        <source>The file leaves heaters on</source>
        <translation>Filen lämnar värmen på</translation>
    </message>
    <message>
        <source>Unclear characters</source>
        <translation>Oklara tecken</translation>
    </message>
    <message>
        <source>A line is too long</source>
        <translation>En rad är för lång</translation>
    </message>
    <message>
        <source>A line is perhaps too long</source>
        <translation>En rad är kanske för lång</translation>
    </message>
    <message>
        <source>The file is cut off</source>
        <translation>Filen är avbruten</translation>
    </message>
    <message>
        <source>Export it again</source>
        <translation>Exportera den igen</translation>
    </message>
    <message>
        <source>Stays hot after the print</source>
        <translation>Förblir varm efter utskriften</translation>
    </message>
    <message>
        <source>%1 too far, %2</source>
        <translation>%1 för långt, %2</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Rad %1</translation>
    </message>
    <message>
        <source>%1 bytes, at most %2</source>
        <translation>%1 byte, högst %2</translation>
    </message>
    <message>
        <source>Fits and is free</source>
        <translation>Passar och är ledig</translation>
    </message>
    <message>
        <source>Fits, in use</source>
        <translation>Passar, upptagen</translation>
    </message>
    <message>
        <source>Fits, free %1</source>
        <translation>Passar, ledig %1</translation>
    </message>
    <message>
        <source>Fits, clear the bed first</source>
        <translation>Passar, töm bädden först</translation>
    </message>
    <message>
        <source>Fits, connecting</source>
        <translation>Passar, ansluter</translation>
    </message>
    <message>
        <source>Fits, state not known</source>
        <translation>Passar, läget okänt</translation>
    </message>
    <message>
        <source>Fits, not known since %1</source>
        <translation>Passar, ingen uppgift sedan kl. %1</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Ingen kontakt</translation>
    </message>
    <message>
        <source>No contact since %1</source>
        <translation>Ingen kontakt sedan %1</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Ur bruk</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Check</source>
        <translation>Kontroll</translation>
    </message>
</context>
<context>
    <name>FinishedButton</name>
    <message>
        <source>Finished or leaving</source>
        <translation>Klar eller ska gå</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>Gå ut</translation>
    </message>
</context>
<context>
    <name>FinishedFrame</name>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
</context>
<context>
    <name>FinishedMore</name>
    <message>
        <source>Page %1/%2</source>
        <translation>Sida %1/%2</translation>
    </message>
</context>
<context>
    <name>FinishedTiles</name>
    <message>
        <source>Nothing is in use now.</source>
        <translation>Ingen utrustning används nu.</translation>
    </message>
</context>
<context>
    <name>FinishedTitle</name>
    <message>
        <source>What is free again?</source>
        <translation>Vad blir ledigt?</translation>
    </message>
    <message>
        <source>Tap what you used.</source>
        <translation>Tryck på det du använde.</translation>
    </message>
</context>
<context>
    <name>FinishedViewModel</name>
    <message>
        <source>Somebody else is using it now.</source>
        <translation>Någon annan använder det nu.</translation>
    </message>
    <message>
        <source>Do you have a pass?
Show it to the reader.</source>
        <translation>Har du ett pass?
Visa det för läsaren.</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>Jag går</translation>
    </message>
    <message numerus="yes">
        <source>%n of us are leaving</source>
        <translation>
            <numerusform>%n går</numerusform>
            <numerusform>%n går</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FloorDrawing</name>
    <message>
        <source>Help desk</source>
        <translation>Rådgivning</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Du är här</translation>
    </message>
</context>
<context>
    <name>FloorPlanMore</name>
    <message>
        <source>Room %1/%2</source>
        <translation>Rum %1/%2</translation>
    </message>
</context>
<context>
    <name>FloorPlanPage</name>
    <message>
        <source>Start</source>
        <translation>Till början</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Call staff</source>
        <translation>Be om hjälp</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Tillgänglighet</translation>
    </message>
</context>
<context>
    <name>FootLowerButton</name>
    <message>
        <source>Move the page up again</source>
        <translation>Flytta upp sidan igen</translation>
    </message>
    <message>
        <source>Move the page down</source>
        <translation>Flytta sidan nedåt</translation>
    </message>
</context>
<context>
    <name>FootPrivacyButton</name>
    <message>
        <source>Privacy</source>
        <translation>Dataskydd</translation>
    </message>
</context>
<context>
    <name>FormHead</name>
    <message>
        <source>Scan the code with your phone. It opens the start form.</source>
        <translation>Skanna koden med telefonen. Den öppnar startblanketten.</translation>
    </message>
    <message>
        <source>Scan the code with your phone. It opens the end form.</source>
        <translation>Skanna koden med telefonen. Den öppnar slutblanketten.</translation>
    </message>
    <message>
        <source>Code of the project %1:</source>
        <translation>Koden för projektet %1:</translation>
    </message>
    <message>
        <source>Next project</source>
        <translation>Nästa projekt</translation>
    </message>
    <message>
        <source>Start form</source>
        <translation>Startblankett</translation>
    </message>
    <message>
        <source>End form</source>
        <translation>Slutblankett</translation>
    </message>
</context>
<context>
    <name>FormNumbers</name>
    <message>
        <source>Staff: press the number when its form is done.</source>
        <translation>Personal: tryck på numret när blanketten är gjord.</translation>
    </message>
    <message>
        <source>Number %1 has done the form</source>
        <translation>Nummer %1 har gjort blanketten</translation>
    </message>
</context>
<context>
    <name>FormWay</name>
    <message>
        <source>The QR code that opens the form</source>
        <translation>QR-koden som öppnar blanketten</translation>
    </message>
</context>
<context>
    <name>FreeNow</name>
    <message>
        <source>Free now</source>
        <translation>Ledigt nu</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Avgiftsfritt</translation>
    </message>
</context>
<context>
    <name>FromVisitorsPage</name>
    <message>
        <source>From visitors</source>
        <translation>Från besökare</translation>
    </message>
</context>
<context>
    <name>FromVisitorsPageTall</name>
    <message>
        <source>From visitors</source>
        <translation>Från besökare</translation>
    </message>
</context>
<context>
    <name>FromVisitorsViewModel</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n väntar</numerusform>
            <numerusform>%n väntar</numerusform>
        </translation>
    </message>
    <message>
        <source>declined</source>
        <translation>avvisat</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>väntar på dig</translation>
    </message>
    <message>
        <source>equipment, waits for you</source>
        <translation>utrustning, väntar på dig</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n röst</numerusform>
            <numerusform>%n röster</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GivenBackLines</name>
    <message>
        <source>Given back without a pass</source>
        <translation>Återlämnat utan pass</translation>
    </message>
    <message>
        <source>Nothing in the last seven days.</source>
        <translation>Inget på sju dagar.</translation>
    </message>
</context>
<context>
    <name>GoodbyeFrame</name>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
</context>
<context>
    <name>GoodbyePage</name>
    <message>
        <source>How was it?</source>
        <translation>Hur var besöket?</translation>
    </message>
    <message>
        <source>What would you like to learn or make?</source>
        <translation>Vad vill du lära dig eller göra?</translation>
    </message>
</context>
<context>
    <name>GoodbyePageLarge</name>
    <message>
        <source>How was it?</source>
        <translation>Hur var besöket?</translation>
    </message>
    <message>
        <source>What made it so?</source>
        <translation>Vad påverkade?</translation>
    </message>
    <message>
        <source>What would you like to learn?</source>
        <translation>Vad vill du lära dig?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
</context>
<context>
    <name>GoodbyePageTall</name>
    <message>
        <source>How was it?</source>
        <translation>Hur var besöket?</translation>
    </message>
    <message>
        <source>What would you like to learn or make?</source>
        <translation>Vad vill du lära dig eller göra?</translation>
    </message>
</context>
<context>
    <name>GoodbyeTitle</name>
    <message>
        <source>Goodbye!</source>
        <translation>Hej då!</translation>
    </message>
    <message>
        <source>Your visit has ended.</source>
        <translation>Ditt besök är slut.</translation>
    </message>
</context>
<context>
    <name>GoodbyeViewModel</name>
    <message>
        <source>Write at least one word.</source>
        <translation>Skriv minst ett ord.</translation>
    </message>
    <message>
        <source>Many wishes wait for staff. Please tell them in person.</source>
        <translation>Det finns många önskemål nu. Berätta för personalen.</translation>
    </message>
    <message>
        <source>You asked for it: it is here now.</source>
        <translation>Du önskade det: nu finns det här.</translation>
    </message>
    <message>
        <source>You asked for it: %1</source>
        <translation>Du önskade det: %1</translation>
    </message>
</context>
<context>
    <name>GreetingButtons</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Class or group</source>
        <translation>Klass eller grupp</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Dina uppgifter</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Ask for a print</source>
        <translation>Önska en utskrift</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Utskrift</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
</context>
<context>
    <name>GreetingFrame</name>
    <message>
        <source>What will you do today?</source>
        <translation>Vad gör du i dag?</translation>
    </message>
</context>
<context>
    <name>GreetingLarge</name>
    <message>
        <source>How many?</source>
        <translation>Hur många?</translation>
    </message>
    <message>
        <source>What will you do today?</source>
        <translation>Vad gör du i dag?</translation>
    </message>
</context>
<context>
    <name>GreetingTitle</name>
    <message>
        <source>How many?</source>
        <translation>Hur många?</translation>
    </message>
    <message>
        <source>Welcome,</source>
        <translation>Välkommen,</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Välkommen</translation>
    </message>
</context>
<context>
    <name>GroupChoices</name>
    <message>
        <source>Age</source>
        <translation>Ålder</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Varifrån kommer ni</translation>
    </message>
</context>
<context>
    <name>GroupFrame</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>GroupNumber</name>
    <message>
        <source>Class or group</source>
        <translation>Klass eller grupp</translation>
    </message>
    <message numerus="yes">
        <source>people</source>
        <translation>
            <numerusform>person</numerusform>
            <numerusform>personer</numerusform>
        </translation>
    </message>
    <message>
        <source>in the group</source>
        <translation>i gruppen</translation>
    </message>
    <message>
        <source>teachers included</source>
        <translation>lärarna medräknade</translation>
    </message>
</context>
<context>
    <name>GroupViewModel</name>
    <message numerus="yes">
        <source>%n come in</source>
        <translation>
            <numerusform>%n kommer in</numerusform>
            <numerusform>%n kommer in</numerusform>
        </translation>
    </message>
    <message>
        <source>Come in</source>
        <translation>Kom in</translation>
    </message>
    <message>
        <source>At most %1 people. Come in as two groups.</source>
        <translation>Högst %1 personer. Kom in som två grupper.</translation>
    </message>
    <message>
        <source>Other …</source>
        <translation>Annan …</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Annat håll</translation>
    </message>
</context>
<context>
    <name>HandledAlarms</name>
    <message>
        <source>Handled</source>
        <translation>Åtgärdat</translation>
    </message>
    <message>
        <source>last 24 h</source>
        <translation>senaste 24 h</translation>
    </message>
    <message>
        <source>No open alarms.</source>
        <translation>Inga öppna larm.</translation>
    </message>
    <message>
        <source>There was no alarm within a day.</source>
        <translation>Det har inte varit något larm på ett dygn.</translation>
    </message>
</context>
<context>
    <name>HeatActions</name>
    <message>
        <source>Heat up</source>
        <translation>Värm upp</translation>
    </message>
    <message>
        <source>Cool down</source>
        <translation>Kyl ner</translation>
    </message>
    <message>
        <source>heat off</source>
        <translation>värmen av</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Kör hem</translation>
    </message>
    <message>
        <source>Home X and Y</source>
        <translation>Hem X och Y</translation>
    </message>
    <message>
        <source>Yes, move home</source>
        <translation>Ja, kör hem</translation>
    </message>
    <message>
        <source>asks once more</source>
        <translation>frågar en gång till</translation>
    </message>
    <message>
        <source>Load filament</source>
        <translation>Mata in filament</translation>
    </message>
    <message>
        <source>Yes, push in</source>
        <translation>Ja, mata in</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>Unload filament</source>
        <translation>Mata ut filament</translation>
    </message>
    <message>
        <source>Yes, pull out</source>
        <translation>Ja, dra ut</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Stoppa nu</translation>
    </message>
    <message>
        <source>heat off at once</source>
        <translation>värmen av genast</translation>
    </message>
</context>
<context>
    <name>HeatDial</name>
    <message>
        <source>Nozzle %1, %2, %3</source>
        <translation>Munstycke %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>HeatWords</name>
    <message>
        <source>The nozzle burns. Don&apos;t touch metal.</source>
        <translation>Munstycket bränns. Rör inte metall.</translation>
    </message>
</context>
<context>
    <name>HoldAnswer</name>
    <message>
        <source>Starting …</source>
        <translation>Startar …</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Inte startad</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Inget svar</translation>
    </message>
    <message>
        <source>Follow the print</source>
        <translation>Följ utskriften</translation>
    </message>
    <message>
        <source>Show the printer</source>
        <translation>Visa skrivaren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Choose another printer</source>
        <translation>Välj en annan skrivare</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Press again to start</source>
        <translation>Tryck igen för att starta</translation>
    </message>
    <message>
        <source>Hold to start</source>
        <translation>Håll nere för att starta</translation>
    </message>
    <message>
        <source>Hold for two seconds, or press twice.</source>
        <translation>Håll i två sekunder eller tryck två gånger.</translation>
    </message>
    <message>
        <source>Press
again</source>
        <translation>Tryck
igen</translation>
    </message>
    <message>
        <source>Hold
down</source>
        <translation>Håll
nere</translation>
    </message>
    <message>
        <source>to start</source>
        <translation>så startar det</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 till</translation>
    </message>
</context>
<context>
    <name>HoldToStartPage</name>
    <message>
        <source>Don&apos;t start</source>
        <translation>Starta inte</translation>
    </message>
</context>
<context>
    <name>HoldToStartViewModel</name>
    <message>
        <source>The print room refused the start.</source>
        <translation>Skrivarrummet startade inte utskriften.</translation>
    </message>
    <message>
        <source>%1 has started</source>
        <translation>%1 har startat</translation>
    </message>
    <message>
        <source>The print room does not answer. Look at the printer: the print may still begin.</source>
        <translation>Skrivarrummet svarar inte. Se till skrivaren: utskriften kan ännu börja.</translation>
    </message>
    <message>
        <source>The print room does not answer. Nothing can be started now.</source>
        <translation>Skrivarrummet svarar inte. Inget kan startas nu.</translation>
    </message>
    <message>
        <source>The file goes to %1.</source>
        <translation>Filen går till %1.</translation>
    </message>
    <message>
        <source>The print room doesn&apos;t answer yet. Look at the printer, or call for help.</source>
        <translation>Skrivarrummet svarar inte än. Titta på skrivaren eller kalla på hjälp.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t free any more. Go back and choose again.</source>
        <translation>%1 är inte längre ledig. Gå tillbaka och välj igen.</translation>
    </message>
    <message>
        <source>Read the label on %1: with the reader here, or on its page on your phone.</source>
        <translation>Läs etiketten på %1: med läsaren här eller på telefonen.</translation>
    </message>
    <message>
        <source>Answer first, then hold.</source>
        <translation>Svara först, håll sedan nere.</translation>
    </message>
    <message>
        <source>The spool is not enough. Have the next one ready.</source>
        <translation>Spolen räcker inte. Ha nästa redo.</translation>
    </message>
    <message>
        <source>The spool runs out in layer %1. Have the next one ready.</source>
        <translation>Spolen tar slut i lager %1. Ha nästa redo.</translation>
    </message>
</context>
<context>
    <name>HomeAlarms</name>
    <message>
        <source>Needs you</source>
        <translation>Behöver dig</translation>
    </message>
    <message>
        <source>No open alarms.</source>
        <translation>Inga öppna larm.</translation>
    </message>
</context>
<context>
    <name>HomePrinters</name>
    <message>
        <source>Printers</source>
        <translation>Skrivare</translation>
    </message>
    <message>
        <source>This hub has no printers yet.</source>
        <translation>Här finns inga skrivare än.</translation>
    </message>
</context>
<context>
    <name>HomeQueue</name>
    <message>
        <source>Queue</source>
        <translation>Kö</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Logga ut</translation>
    </message>
</context>
<context>
    <name>HomeViewModel</name>
    <message>
        <source>print room silent for %1</source>
        <translation>skrivarrummet har inte svarat: %1</translation>
    </message>
    <message>
        <source>%1/%2 free</source>
        <translation>%1/%2 lediga</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sedan kl. %1</translation>
    </message>
    <message>
        <source>%1, done %2</source>
        <translation>%1, klar %2</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>klar %1</translation>
    </message>
    <message>
        <source>reported by a visitor</source>
        <translation>anmält av en besökare</translation>
    </message>
    <message>
        <source>this service is due; marked as done in the office</source>
        <translation>dags för service; markeras som gjord på kontoret</translation>
    </message>
    <message numerus="yes">
        <source>%n print request(s)</source>
        <translation>
            <numerusform>%n utskriftsönskemål</numerusform>
            <numerusform>%n utskriftsönskemål</numerusform>
        </translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>nummer %1</translation>
    </message>
    <message numerus="yes">
        <source>%n print(s) not collected in time</source>
        <translation>
            <numerusform>%n utskrift inte hämtad</numerusform>
            <numerusform>%n utskrifter inte hämtade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n jobb väntar</numerusform>
            <numerusform>%n jobb väntar</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>inget väntar</translation>
    </message>
    <message>
        <source>Plan of the queue</source>
        <translation>Köns plan</translation>
    </message>
</context>
<context>
    <name>HostDayPageSmall</name>
    <message>
        <source>Bookings today</source>
        <translation>Bokningar i dag</translation>
    </message>
</context>
<context>
    <name>HostDayViewModel</name>
    <message>
        <source>Today, %1</source>
        <translation>I dag, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) today</source>
        <translation>
            <numerusform>%n besök i dag</numerusform>
            <numerusform>%n besök i dag</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with a pass</source>
        <translation>%1 med pass</translation>
    </message>
    <message>
        <source>%1 without</source>
        <translation>%1 utan</translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>%n apparat i bruk</numerusform>
            <numerusform>%n apparater i bruk</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is in use</source>
        <translation>Inget är i bruk</translation>
    </message>
    <message numerus="yes">
        <source>fault(s)</source>
        <translation>
            <numerusform>fel</numerusform>
            <numerusform>fel</numerusform>
        </translation>
    </message>
    <message>
        <source>everything works</source>
        <translation>allt fungerar</translation>
    </message>
    <message>
        <source>back %1</source>
        <translation>åter %1</translation>
    </message>
    <message>
        <source>number %1 called, %2</source>
        <translation>nummer %1 uppropad, %2</translation>
    </message>
    <message>
        <source>next is number %1</source>
        <translation>nästa är nummer %1</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>ingen väntar</translation>
    </message>
    <message>
        <source>in line</source>
        <translation>i kö</translation>
    </message>
    <message>
        <source>none waits</source>
        <translation>inget väntar</translation>
    </message>
    <message numerus="yes">
        <source>alarm(s)</source>
        <translation>
            <numerusform>larm</numerusform>
            <numerusform>larm</numerusform>
        </translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Stäng nu</translation>
    </message>
    <message>
        <source>for hours or for today</source>
        <translation>för timmar eller för i dag</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stängt</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n bokning</numerusform>
            <numerusform>%n bokningar</numerusform>
        </translation>
    </message>
    <message>
        <source>no bookings</source>
        <translation>inga bokningar</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>Är du kvar?</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mer tid</translation>
    </message>
</context>
<context>
    <name>InductionRow</name>
    <message>
        <source>Take back</source>
        <translation>Ta tillbaka</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Ge</translation>
    </message>
</context>
<context>
    <name>InductionsPage</name>
    <message>
        <source>Which induction?</source>
        <translation>Vilken introduktion?</translation>
    </message>
    <message>
        <source>Inductions</source>
        <translation>Introduktioner</translation>
    </message>
    <message>
        <source>No equipment takes an induction.</source>
        <translation>Ingen utrustning kräver introduktion.</translation>
    </message>
    <message>
        <source>The configuration names it with the equipment.</source>
        <translation>Den anges i inställningarna vid utrustningen.</translation>
    </message>
    <message>
        <source>Then choose what you have taught.</source>
        <translation>Välj sedan vad du lärde ut.</translation>
    </message>
</context>
<context>
    <name>InductionsViewModel</name>
    <message>
        <source>Taken back: %1</source>
        <translation>Tillbakatagen: %1</translation>
    </message>
    <message>
        <source>This pass was deleted.</source>
        <translation>Passet har raderats.</translation>
    </message>
    <message>
        <source>Given: %1</source>
        <translation>Given: %1</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>inte given</translation>
    </message>
    <message>
        <source>valid without end</source>
        <translation>gäller tills vidare</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>upphörde %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>gäller till %1</translation>
    </message>
</context>
<context>
    <name>JobDoneActions</name>
    <message>
        <source>Print again</source>
        <translation>Skriv ut igen</translation>
    </message>
</context>
<context>
    <name>JobDoneAnswer</name>
    <message>
        <source>Change what was said</source>
        <translation>Ändra bedömningen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
</context>
<context>
    <name>JobDonePage</name>
    <message>
        <source>Change the result</source>
        <translation>Ändra resultatet</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Skrivare</translation>
    </message>
</context>
<context>
    <name>JobDoneViewModel</name>
    <message>
        <source>The print room does not answer. The bed can&apos;t be called clear now.</source>
        <translation>Skrivarrummet svarar inte. Bädden kan inte antecknas som tom nu.</translation>
    </message>
    <message>
        <source>The print room doesn&apos;t answer yet. Nothing starts until it does.</source>
        <translation>Skrivarrummet svarar inte än. Inget startar före det.</translation>
    </message>
    <message>
        <source>Writing it down …</source>
        <translation>Antecknas …</translation>
    </message>
    <message>
        <source>In the queue: no. %1</source>
        <translation>I kön: nr %1</translation>
    </message>
    <message>
        <source>%1: the bed is clear</source>
        <translation>%1: bädden är tom</translation>
    </message>
    <message>
        <source>On shelf %1</source>
        <translation>På hylla %1</translation>
    </message>
    <message>
        <source>Noted as failed</source>
        <translation>Antecknad som misslyckad</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Utlämnad</translation>
    </message>
    <message>
        <source>%1: why did it fail?</source>
        <translation>%1: varför misslyckades det?</translation>
    </message>
    <message>
        <source>%1: how did it go?</source>
        <translation>%1: hur gick det?</translation>
    </message>
    <message>
        <source>done at %1</source>
        <translation>klar %1</translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <translation>%1 kl. %2, %3</translation>
    </message>
    <message>
        <source>kept until %1</source>
        <translation>hämtas senast %1</translation>
    </message>
    <message>
        <source>Say first how it went</source>
        <translation>Välj först hur det gick</translation>
    </message>
    <message>
        <source>Say first why</source>
        <translation>Välj först orsak</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Taken off, the bed is clear</source>
        <translation>Borttagen, bädden är tom</translation>
    </message>
    <message>
        <source>On shelf %1, the bed is clear</source>
        <translation>På hylla %1, bädden är tom</translation>
    </message>
    <message>
        <source>Handed over, the bed is clear</source>
        <translation>Utlämnad, bädden är tom</translation>
    </message>
</context>
<context>
    <name>JobWishes</name>
    <message>
        <source>For which printer?</source>
        <translation>För vilken skrivare?</translation>
    </message>
    <message>
        <source>How many altogether?</source>
        <translation>Hur många totalt?</translation>
    </message>
    <message>
        <source>One fewer</source>
        <translation>En färre</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>En till</translation>
    </message>
    <message>
        <source>While the hub is closed</source>
        <translation>När huset är stängt</translation>
    </message>
    <message>
        <source>May run alone</source>
        <translation>Får gå ensam</translation>
    </message>
    <message>
        <source>Permit to run alone</source>
        <translation>Ge lov att gå ensam</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Erase</source>
        <translation>Radera</translation>
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
        <translation>Slag: %1</translation>
    </message>
    <message>
        <source>Kind: %1, project: %2</source>
        <translation>Slag: %1, projekt: %2</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Visitor&apos;s pass</source>
        <translation>Besökarens pass</translation>
    </message>
    <message>
        <source>Spool %1</source>
        <translation>Spole %1</translation>
    </message>
</context>
<context>
    <name>LabelsPage</name>
    <message>
        <source>Labels</source>
        <translation>Etiketter</translation>
    </message>
    <message>
        <source>For equipment</source>
        <translation>För apparater</translation>
    </message>
    <message>
        <source>For spools</source>
        <translation>För spolar</translation>
    </message>
    <message>
        <source>Passes to print ahead</source>
        <translation>Pass i förväg</translation>
    </message>
    <message>
        <source>%1 passes</source>
        <translation>%1 pass</translation>
    </message>
    <message>
        <source>There is no equipment yet.</source>
        <translation>Det finns inga apparater ännu.</translation>
    </message>
    <message>
        <source>There is no spool in stock yet.</source>
        <translation>Det finns ingen spole i lager ännu.</translation>
    </message>
    <message>
        <source>Add it in the office, on a phone or a computer. Then its labels are made here.</source>
        <translation>Lägg till apparaterna på kontoret, i telefonen eller datorn. Sedan kan du göra etiketter här.</translation>
    </message>
    <message>
        <source>Add the first one at the spool shelf. Then its label is made here.</source>
        <translation>Lägg till den första på spolhyllan. Sedan görs etiketten här.</translation>
    </message>
    <message>
        <source>Whoever copies the file can use these passes. They hold nothing about anybody.</source>
        <translation>Den som kopierar filen kan använda passen. De innehåller inget om någon.</translation>
    </message>
    <message>
        <source>Each label has the name, the zone and the code to scan.</source>
        <translation>På etiketten finns namn, plats och koden att läsa.</translation>
    </message>
    <message>
        <source>Each label has the filament, the number and the code that chooses the spool here.</source>
        <translation>Etiketten har filamentet, numret och koden som väljer spolen här.</translation>
    </message>
    <message>
        <source>Open the office on my phone</source>
        <translation>Öppna kontoret i telefonen</translation>
    </message>
    <message>
        <source>To the spool shelf</source>
        <translation>Till spolhyllan</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Skriver…</translation>
    </message>
    <message>
        <source>Save to a USB stick</source>
        <translation>Spara på USB-minne</translation>
    </message>
</context>
<context>
    <name>LabelsViewModel</name>
    <message numerus="yes">
        <source>%1 labels on %n page(s)</source>
        <translation>
            <numerusform>%1 etiketter på %n sida</numerusform>
            <numerusform>%1 etiketter på %n sidor</numerusform>
        </translation>
    </message>
    <message>
        <source>On the stick: %1. Print it at 100 %.</source>
        <translation>På minnet: %1. Skriv ut i skala 100 %.</translation>
    </message>
    <message>
        <source>On the stick: %1. Print it at 100 %, then delete the file.</source>
        <translation>På minnet: %1. Skriv ut i skala 100 % och radera filen.</translation>
    </message>
    <message>
        <source>A4, to cut</source>
        <translation>A4, klipps isär</translation>
    </message>
    <message>
        <source>A4, %1 labels</source>
        <translation>A4, %1 etiketter</translation>
    </message>
    <message>
        <source>label printer</source>
        <translation>etikettskrivare</translation>
    </message>
</context>
<context>
    <name>LayerPause</name>
    <message>
        <source>Pause set: layer %1</source>
        <translation>Paus inställd: lager %1</translation>
    </message>
    <message>
        <source>Pause at layer %1</source>
        <translation>Paus vid lager %1</translation>
    </message>
    <message>
        <source>Set the pause</source>
        <translation>Ställ in pausen</translation>
    </message>
    <message>
        <source>Take the pause back</source>
        <translation>Ta tillbaka pausen</translation>
    </message>
</context>
<context>
    <name>LeavingBar</name>
    <message>
        <source>%1 is free again. Thanks!</source>
        <translation>%1 är ledig igen. Tack!</translation>
    </message>
    <message>
        <source>One fewer leaves</source>
        <translation>En färre går</translation>
    </message>
    <message>
        <source>One more leaves</source>
        <translation>En till går</translation>
    </message>
</context>
<context>
    <name>LengthAnswers</name>
    <message>
        <source>How long?</source>
        <translation>Hur länge?</translation>
    </message>
</context>
<context>
    <name>LinesPage</name>
    <message>
        <source>Nobody waits.</source>
        <translation>Ingen står i kö.</translation>
    </message>
    <message>
        <source>Who comes when all is in use can join a line on the board.</source>
        <translation>När allt är upptaget ställer man sig i kö på tavlan.</translation>
    </message>
    <message>
        <source>Call the next instead of number %1</source>
        <translation>Ropa upp nästa i stället för nummer %1</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>Ropa nästa</translation>
    </message>
    <message>
        <source>Remove number %1</source>
        <translation>Ta bort nummer %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>LinesViewModel</name>
    <message>
        <source>Nobody waits</source>
        <translation>Ingen står i kö</translation>
    </message>
    <message numerus="yes">
        <source>%n in line</source>
        <translation>
            <numerusform>%n i kö</numerusform>
            <numerusform>%n i kö</numerusform>
        </translation>
    </message>
    <message>
        <source>called, %1 left</source>
        <translation>uppropad, %1 kvar</translation>
    </message>
    <message>
        <source>has waited %1</source>
        <translation>har väntat %1</translation>
    </message>
    <message>
        <source>Number %1 is out of the line.</source>
        <translation>Nummer %1 är borta ur kön.</translation>
    </message>
</context>
<context>
    <name>LinkCardAnswers</name>
    <message>
        <source>Yes, use it</source>
        <translation>Ja, använd det</translation>
    </message>
    <message>
        <source>Yes, take them away</source>
        <translation>Ja, ta bort</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Nej tack</translation>
    </message>
</context>
<context>
    <name>LinkCardQuestion</name>
    <message>
        <source>Use this card as your pass?</source>
        <translation>Använda kortet som pass?</translation>
    </message>
    <message>
        <source>Take your cards away?</source>
        <translation>Ta bort dina kort?</translation>
    </message>
    <message>
        <source>Whoever has the card can use your pass. Its number is not stored.</source>
        <translation>Den som har kortet kan använda ditt pass. Kortets nummer lagras inte.</translation>
    </message>
    <message>
        <source>They stop working as your pass. The pass itself stays.</source>
        <translation>De slutar fungera som ditt pass. Själva passet finns kvar.</translation>
    </message>
</context>
<context>
    <name>LinkCardViewModel</name>
    <message>
        <source>Done. Only your pass itself works now.</source>
        <translation>Klart. Nu fungerar bara själva passet.</translation>
    </message>
    <message>
        <source>Done. This card is your pass, too.</source>
        <translation>Klart. Det här kortet är nu också ditt pass.</translation>
    </message>
</context>
<context>
    <name>LoadChange</name>
    <message>
        <source>The nozzle burns. Do not touch the metal.</source>
        <translation>Munstycket bränns. Rör inte metallen.</translation>
    </message>
</context>
<context>
    <name>LoadFilamentPage</name>
    <message>
        <source>Show the label of the spool to the reader, or tap the spool.</source>
        <translation>Visa spolens etikett för läsaren, eller tryck på spolen.</translation>
    </message>
</context>
<context>
    <name>LoadFilamentViewModel</name>
    <message>
        <source>%1 has %2 now. Files are checked against it.</source>
        <translation>%1 har nu %2. Filer kontrolleras mot det.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Skrivare</translation>
    </message>
    <message>
        <source>Old one out</source>
        <translation>Gammalt ut</translation>
    </message>
    <message>
        <source>Spool</source>
        <translation>Spole</translation>
    </message>
    <message>
        <source>Feed in</source>
        <translation>Mata in</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>target %1 °C</source>
        <translation>mål %1 °C</translation>
    </message>
    <message>
        <source>Put this spool on %1</source>
        <translation>Sätt den här spolen i %1</translation>
    </message>
    <message>
        <source>Look whether the new colour comes out, then press.</source>
        <translation>Se om den nya färgen kommer ut, tryck sedan.</translation>
    </message>
    <message>
        <source>Feed the filament in, then press the button.</source>
        <translation>Mata in filamentet och tryck sedan på knappen.</translation>
    </message>
    <message>
        <source>It is on %1 now</source>
        <translation>Spolen sitter nu i %1</translation>
    </message>
    <message>
        <source>Another spool</source>
        <translation>En annan spole</translation>
    </message>
    <message>
        <source>Which printer?</source>
        <translation>Vilken skrivare?</translation>
    </message>
    <message>
        <source>%1: change the filament</source>
        <translation>%1: byt filament</translation>
    </message>
    <message>
        <source>It is out already</source>
        <translation>Det är redan ute</translation>
    </message>
    <message>
        <source>It is in already</source>
        <translation>Det är redan inne</translation>
    </message>
    <message>
        <source>The printer moves the filament</source>
        <translation>Skrivaren matar filamentet</translation>
    </message>
    <message>
        <source>Heats to %1</source>
        <translation>Värms till %1</translation>
    </message>
    <message>
        <source>Stop, heat off</source>
        <translation>Avbryt, värmen av</translation>
    </message>
    <message>
        <source>Wait until it is hot</source>
        <translation>Vänta tills det är varmt</translation>
    </message>
    <message>
        <source>Heat to %1</source>
        <translation>Värm till %1</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>Ta ut %1</translation>
    </message>
    <message>
        <source>The printer heats, then it pulls the filament out.</source>
        <translation>Skrivaren värms och drar sedan ut filamentet.</translation>
    </message>
    <message>
        <source>Pull it out</source>
        <translation>Dra ut det</translation>
    </message>
    <message>
        <source>Put in %1</source>
        <translation>Sätt in %1</translation>
    </message>
    <message>
        <source>Hold the filament in the feeder until the printer pulls it.</source>
        <translation>Håll filamentet i mataren tills skrivaren drar i det.</translation>
    </message>
    <message>
        <source>Feed it in</source>
        <translation>Mata in det</translation>
    </message>
</context>
<context>
    <name>LowKeys</name>
    <message>
        <source>Space</source>
        <translation>Mellanslag</translation>
    </message>
    <message>
        <source>Small letters</source>
        <translation>Små bokstäver</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Stora bokstäver</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Sudda</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation>Andra bokstäver</translation>
    </message>
</context>
<context>
    <name>MapBegin</name>
    <message>
        <source>%1 short statements, about %2 minutes. You can stop and go on later.</source>
        <translation>%1 korta påståenden, ungefär %2 minuter. Du kan avbryta och fortsätta senare.</translation>
    </message>
</context>
<context>
    <name>MapBeginPage</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>How digital is your company?</source>
        <translation>Hur digitalt är ditt företag?</translation>
    </message>
    <message>
        <source>No name is asked. A code of your own opens your answers; staff see them too.</source>
        <translation>Inget namn frågas. En egen kod öppnar dina svar; personalen ser dem också.</translation>
    </message>
    <message>
        <source>I have a code</source>
        <translation>Jag har en kod</translation>
    </message>
    <message>
        <source>How many work there?</source>
        <translation>Hur många arbetar där?</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 personer</translation>
    </message>
</context>
<context>
    <name>MapCode</name>
    <message>
        <source>Go on when it suits you</source>
        <translation>Fortsätt när det passar dig</translation>
    </message>
    <message>
        <source>Take the map along</source>
        <translation>Ta med kartan</translation>
    </message>
    <message>
        <source>Write on a phone or tablet</source>
        <translation>Skriv på telefon eller surfplatta</translation>
    </message>
    <message>
        <source>Photograph the code. Show it to the reader here again.</source>
        <translation>Fotografera koden. Visa den för läsaren här igen.</translation>
    </message>
    <message>
        <source>The office does not answer. Ask staff for the paper.</source>
        <translation>Kontoret svarar inte. Be personalen om pappret.</translation>
    </message>
    <message>
        <source>The office does not answer. Go back and write it here.</source>
        <translation>Kontoret svarar inte. Gå tillbaka och skriv det här.</translation>
    </message>
    <message>
        <source>Photograph the code. Show it to the reader here, or open it on a device in this network.</source>
        <translation>Fotografera koden. Visa den för läsaren här, eller öppna den på en enhet i det här nätet.</translation>
    </message>
    <message>
        <source>Open the code on a device in this network. The map is there as a PDF.</source>
        <translation>Öppna koden på en enhet i det här nätet. Kartan finns där som PDF.</translation>
    </message>
    <message>
        <source>Open the code on a device in this network. Vision and plan are written there.</source>
        <translation>Öppna koden på en enhet i det här nätet. Vision och plan skrivs där.</translation>
    </message>
    <message>
        <source>The code works until %1. Who has it sees your answers.</source>
        <translation>Koden fungerar till %1. Den som har den ser dina svar.</translation>
    </message>
</context>
<context>
    <name>MapCodePage</name>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>The QR code of your digital map</source>
        <translation>QR-koden till din digikarta</translation>
    </message>
    <message>
        <source>Or type %1/map and this code:</source>
        <translation>Eller skriv %1/map och den här koden:</translation>
    </message>
    <message>
        <source>Go on now after all</source>
        <translation>Fortsätt ändå nu</translation>
    </message>
</context>
<context>
    <name>MapDeadline</name>
    <message>
        <source>A month earlier</source>
        <translation>En månad tidigare</translation>
    </message>
    <message>
        <source>A week earlier</source>
        <translation>En vecka tidigare</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>En dag tidigare</translation>
    </message>
    <message>
        <source>A month later</source>
        <translation>En månad senare</translation>
    </message>
    <message>
        <source>A week later</source>
        <translation>En vecka senare</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>En dag senare</translation>
    </message>
</context>
<context>
    <name>MapDeadlinePage</name>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>By when is it ready?</source>
        <translation>När ska den vara klar?</translation>
    </message>
</context>
<context>
    <name>MapFaces</name>
    <message>
        <source>Thank you. Your answers are stored.</source>
        <translation>Tack. Era svar är sparade.</translation>
    </message>
    <message>
        <source>question %1/%2</source>
        <translation>fråga %1/%2</translation>
    </message>
</context>
<context>
    <name>MapFacesPage</name>
    <message>
        <source>Go on later</source>
        <translation>Fortsätt senare</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Hur gick det?</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Föregående</translation>
    </message>
</context>
<context>
    <name>MapFuture</name>
    <message>
        <source>Write at least one word.</source>
        <translation>Skriv minst ett ord.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Borttaget.</translation>
    </message>
    <message>
        <source>%1, %2/4 written</source>
        <translation>%1, %2/4 skrivna</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>och %1 till</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>inget än</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>In a year</source>
        <translation>Om ett år</translation>
    </message>
    <message>
        <source>In %1 years</source>
        <translation>Om %1 år</translation>
    </message>
</context>
<context>
    <name>MapFuturePage</name>
    <message>
        <source>Digital map</source>
        <translation>Digikarta</translation>
    </message>
</context>
<context>
    <name>MapMeasure</name>
    <message>
        <source>Removed: %1</source>
        <translation>Borttagen: %1</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Annan dag</translation>
    </message>
</context>
<context>
    <name>MapMeasurePage</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Ready by</source>
        <translation>Klar senast</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Vad det kostar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Ångra: %1</translation>
    </message>
</context>
<context>
    <name>MapNewMeasure</name>
    <message>
        <source>Your plan has all that we propose for the three lowest areas.</source>
        <translation>Er plan har redan allt som vi föreslår för de tre lägsta områdena.</translation>
    </message>
    <message>
        <source>Your plan has all that we propose.</source>
        <translation>Er plan har redan allt som vi föreslår.</translation>
    </message>
    <message>
        <source>For the three lowest areas of the digital map.</source>
        <translation>För digikartans tre lägsta områden.</translation>
    </message>
    <message>
        <source>For any company.</source>
        <translation>För vilket företag som helst.</translation>
    </message>
    <message>
        <source>Added to your plan.</source>
        <translation>Tillagd i er plan.</translation>
    </message>
</context>
<context>
    <name>MapNewMeasurePage</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>What shall be done?</source>
        <translation>Vad ska göras?</translation>
    </message>
    <message>
        <source>Write your own</source>
        <translation>Skriv en egen</translation>
    </message>
    <message>
        <source>Take: %1</source>
        <translation>Ta: %1</translation>
    </message>
</context>
<context>
    <name>MapPlan</name>
    <message>
        <source>%1/%2 ready</source>
        <translation>%1/%2 klara</translation>
    </message>
    <message>
        <source>No measure yet. Begin with the three next steps.</source>
        <translation>Inga åtgärder ännu. Börja med de tre nästa stegen.</translation>
    </message>
    <message>
        <source>Staff open vision and plan for you. Call them.</source>
        <translation>Personalen öppnar vision och plan åt dig. Kalla på dem.</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>senast %1</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Försenad</translation>
    </message>
</context>
<context>
    <name>MapPlanPage</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Our vision is still to be written</source>
        <translation>Vår vision är ännu oskriven</translation>
    </message>
    <message>
        <source>Write the vision</source>
        <translation>Skriv visionen</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Vision</translation>
    </message>
    <message>
        <source>Our plan</source>
        <translation>Vår plan</translation>
    </message>
    <message>
        <source>New measure</source>
        <translation>Ny åtgärd</translation>
    </message>
    <message>
        <source>On a phone</source>
        <translation>På telefon</translation>
    </message>
    <message>
        <source>Future map</source>
        <translation>Framtidskarta</translation>
    </message>
</context>
<context>
    <name>MapQuestion</name>
    <message>
        <source>statement %1/%2, about %3 min left</source>
        <translation>påstående %1/%2, ungefär %3 min kvar</translation>
    </message>
</context>
<context>
    <name>MapQuestionPage</name>
    <message>
        <source>Go on later</source>
        <translation>Fortsätt senare</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Föregående</translation>
    </message>
</context>
<context>
    <name>MapResult</name>
    <message>
        <source>Level %1/4: %2</source>
        <translation>Nivå %1/4: %2</translation>
    </message>
    <message>
        <source>Digital map, %1</source>
        <translation>Digikarta, %1</translation>
    </message>
    <message>
        <source>you now</source>
        <translation>ni nu</translation>
    </message>
    <message>
        <source>you on %1, level %2</source>
        <translation>ni %1, nivå %2</translation>
    </message>
    <message>
        <source>%1 others, level %2</source>
        <translation>%1 andra företag, nivå %2</translation>
    </message>
</context>
<context>
    <name>MapResultPage</name>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Vision and plan</source>
        <translation>Vision och plan</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Ta med</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Hur gick det?</translation>
    </message>
</context>
<context>
    <name>MapSteps</name>
    <message>
        <source>Three next steps</source>
        <translation>Tre nästa steg</translation>
    </message>
</context>
<context>
    <name>MapText</name>
    <message>
        <source>Your text waits. Press the same place again.</source>
        <translation>Din text väntar. Tryck på samma ställe igen.</translation>
    </message>
    <message>
        <source>What you typed is stored.</source>
        <translation>Det du skrev är sparat.</translation>
    </message>
    <message>
        <source>No more fits in: %1 characters at most.</source>
        <translation>Mer får inte plats: högst %1 tecken.</translation>
    </message>
</context>
<context>
    <name>MapThought</name>
    <message>
        <source>Change: %1</source>
        <translation>Ändra: %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Ändra %1</translation>
    </message>
</context>
<context>
    <name>MapThoughtPage</name>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>MapThoughtsPage</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Add a thought</source>
        <translation>Lägg till en tanke</translation>
    </message>
</context>
<context>
    <name>MapVision</name>
    <message>
        <source>Agreed on %1</source>
        <translation>Överenskommen %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
</context>
<context>
    <name>MapVisionPage</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Our digital vision</source>
        <translation>Vår digivision</translation>
    </message>
    <message>
        <source>Back to a draft</source>
        <translation>Tillbaka till utkast</translation>
    </message>
    <message>
        <source>Agreed today</source>
        <translation>Överenskommen i dag</translation>
    </message>
</context>
<context>
    <name>Maturity</name>
    <message>
        <source>Not yet</source>
        <translation>Inte ännu</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Lite</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Delvis</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>Mestadels</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Not for us</source>
        <translation>Gäller inte oss</translation>
    </message>
    <message>
        <source>no level yet</source>
        <translation>ingen nivå ännu</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>i början</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>på väg</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Inte påbörjad</translation>
    </message>
    <message>
        <source>Work goes on</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klar</translation>
    </message>
</context>
<context>
    <name>MeasureLine</name>
    <message>
        <source>Change: %1</source>
        <translation>Ändra: %1</translation>
    </message>
    <message>
        <source>%1: %2, next %3</source>
        <translation>%1: %2, härnäst %3</translation>
    </message>
</context>
<context>
    <name>MeasuredPart</name>
    <message>
        <source>The piece: %1 wide, %2 high</source>
        <translation>Biten: bredd %1, höjd %2</translation>
    </message>
</context>
<context>
    <name>MiddleControl</name>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Paus</translation>
    </message>
    <message>
        <source>Keep printing</source>
        <translation>Fortsätt skriva</translation>
    </message>
    <message>
        <source>Collected, the bed is clear</source>
        <translation>Borttagen, bädden är tom</translation>
    </message>
    <message>
        <source>The bed is clear</source>
        <translation>Bädden är tom</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Härnäst: %1</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Hur gick det?</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Anslut igen</translation>
    </message>
    <message>
        <source>Print a file</source>
        <translation>Skriv ut en fil</translation>
    </message>
</context>
<context>
    <name>Morning</name>
    <message>
        <source>Good morning, nothing waits</source>
        <translation>God morgon, inget väntar</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Inget väntar</translation>
    </message>
    <message>
        <source>Good morning, one thing waits</source>
        <translation>God morgon, 1 sak väntar</translation>
    </message>
    <message>
        <source>One thing waits</source>
        <translation>1 sak väntar</translation>
    </message>
    <message>
        <source>Good morning, %1 things wait</source>
        <translation>God morgon, %1 saker väntar</translation>
    </message>
    <message>
        <source>%1 things wait</source>
        <translation>%1 saker väntar</translation>
    </message>
    <message>
        <source>in all %1</source>
        <translation>tot. %1</translation>
    </message>
    <message>
        <source>Print room</source>
        <translation>Skrivarrummet</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>mån</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>tis</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>ons</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>tors</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>fre</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>lör</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>sön</translation>
    </message>
    <message>
        <source>Look at the machines</source>
        <translation>Se till maskinerna</translation>
    </message>
    <message>
        <source>Look at the machine</source>
        <translation>Se till maskinen</translation>
    </message>
    <message>
        <source>Clear the bed</source>
        <translation>Töm bädden</translation>
    </message>
    <message>
        <source>Look and clear</source>
        <translation>Se efter och töm</translation>
    </message>
    <message>
        <source>Change filament</source>
        <translation>Byt filament</translation>
    </message>
    <message>
        <source>Look and resume</source>
        <translation>Se efter, fortsätt</translation>
    </message>
    <message>
        <source>Check power, cable</source>
        <translation>Kolla ström och kabel</translation>
    </message>
    <message>
        <source>Service is due</source>
        <translation>Service väntar</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Se efter</translation>
    </message>
    <message>
        <source>New filament</source>
        <translation>Byt filament</translation>
    </message>
    <message>
        <source>Check cable</source>
        <translation>Kolla kabel</translation>
    </message>
    <message>
        <source>does not answer since %1</source>
        <translation>svarar inte sedan %1</translation>
    </message>
    <message>
        <source>trouble since %1</source>
        <translation>fel sedan %1</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>klar %1</translation>
    </message>
    <message>
        <source>stopped %1</source>
        <translation>stannade %1</translation>
    </message>
    <message>
        <source>paused since %1</source>
        <translation>pausad sedan %1</translation>
    </message>
    <message>
        <source>no contact %1</source>
        <translation>ingen kontakt %1</translation>
    </message>
    <message>
        <source>%1 jobs</source>
        <translation>%1 jobb</translation>
    </message>
    <message>
        <source>print of its own</source>
        <translation>annan utskrift</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>borttagen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ingen uppgift</translation>
    </message>
    <message>
        <source>cold all night</source>
        <translation>kall hela natten</translation>
    </message>
    <message>
        <source>did not print</source>
        <translation>skrev inte ut</translation>
    </message>
    <message>
        <source>partly not known</source>
        <translation>delvis okänt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>pågår</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>misslyckades</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>avbruten</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>paus</translation>
    </message>
    <message>
        <source>pause, filament used up</source>
        <translation>paus, filamentet slut</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>över %1</translation>
    </message>
    <message>
        <source>told: %1</source>
        <translation>underrättad: %1</translation>
    </message>
    <message>
        <source>nobody could be told</source>
        <translation>ingen kunde nås</translation>
    </message>
    <message>
        <source>acknowledged by %1</source>
        <translation>kvitterades av %1</translation>
    </message>
    <message>
        <source>not acknowledged</source>
        <translation>inte kvitterat</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>över %1</translation>
    </message>
</context>
<context>
    <name>MorningButton</name>
    <message>
        <source>The night</source>
        <translation>Natten</translation>
    </message>
</context>
<context>
    <name>MorningPage</name>
    <message>
        <source>The night</source>
        <translation>Natten</translation>
    </message>
    <message>
        <source>1 alarm</source>
        <translation>1 larm</translation>
    </message>
    <message>
        <source>%1 alarms</source>
        <translation>%1 larm</translation>
    </message>
    <message>
        <source>To the alarms</source>
        <translation>Till larmen</translation>
    </message>
    <message>
        <source>Page %1/%2</source>
        <translation>Sida %1/%2</translation>
    </message>
</context>
<context>
    <name>NewBookingPage</name>
    <message>
        <source>New booking</source>
        <translation>Ny bokning</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>NewBookingPageTall</name>
    <message>
        <source>New booking</source>
        <translation>Ny bokning</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>NewBookingViewModel</name>
    <message>
        <source>%1 is booked from %2.</source>
        <translation>%1 är bokad från kl. %2.</translation>
    </message>
</context>
<context>
    <name>NewCompanyPage</name>
    <message>
        <source>What is the company called?</source>
        <translation>Vad heter företaget?</translation>
    </message>
    <message>
        <source>Begin the map</source>
        <translation>Påbörja kartan</translation>
    </message>
    <message>
        <source>ABCDEFGHIJKLMNOPQRSTUVWXYZ</source>
        <translation>ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ</translation>
    </message>
</context>
<context>
    <name>NewPassActions</name>
    <message>
        <source>Take a picture of the pass</source>
        <translation>Ta en bild av passet</translation>
    </message>
    <message>
        <source>A picture on your phone will do.
Next time you show it to the reader.</source>
        <translation>En bild i telefonen räcker.
Nästa gång visar du den för läsaren.</translation>
    </message>
    <message>
        <source>Add a nickname</source>
        <translation>Lägg till smeknamn</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Vad sparas</translation>
    </message>
    <message>
        <source>Picture taken, come in</source>
        <translation>Bilden är tagen, kom in</translation>
    </message>
    <message>
        <source>Come in</source>
        <translation>Kom in</translation>
    </message>
</context>
<context>
    <name>NewPassFrame</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>NewPin</name>
    <message>
        <source>Once more</source>
        <translation>En gång till</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Välj en PIN</translation>
    </message>
    <message>
        <source>Your new PIN works now.</source>
        <translation>Din nya PIN fungerar nu.</translation>
    </message>
    <message>
        <source>Your PIN works now. Show your badge to log in.</source>
        <translation>Din PIN fungerar nu. Visa ditt kort för att logga in.</translation>
    </message>
    <message>
        <source>Type the same PIN again.</source>
        <translation>Skriv samma PIN igen.</translation>
    </message>
    <message>
        <source>%1–%2 digits. Only you know it.</source>
        <translation>%1–%2 siffror. Bara du vet den.</translation>
    </message>
    <message>
        <source>Too easy to guess. Choose another.</source>
        <translation>För lätt att gissa. Välj en annan.</translation>
    </message>
    <message>
        <source>They differ. Choose again.</source>
        <translation>De skiljer sig. Välj på nytt.</translation>
    </message>
</context>
<context>
    <name>NewSpoolPage</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>One back</source>
        <translation>Ett steg bakåt</translation>
    </message>
</context>
<context>
    <name>NewSpoolViewModel</name>
    <message>
        <source>Which material?</source>
        <translation>Vilket material?</translation>
    </message>
    <message>
        <source>%1: which colour?</source>
        <translation>%1: vilken färg?</translation>
    </message>
    <message>
        <source>How much is on it?</source>
        <translation>Hur mycket finns på den?</translation>
    </message>
    <message>
        <source>Spool %1 is in the list. Write the number on it.</source>
        <translation>Spole %1 finns i listan. Skriv numret på den.</translation>
    </message>
</context>
<context>
    <name>NextBeds</name>
    <message>
        <source>Cleared after that</source>
        <translation>Sedan töms</translation>
    </message>
    <message>
        <source>Cleared next</source>
        <translation>Härnäst töms</translation>
    </message>
</context>
<context>
    <name>NextPageButton</name>
    <message>
        <source>Page %1/%2</source>
        <translation>Sida %1/%2</translation>
    </message>
</context>
<context>
    <name>NicknamePage</name>
    <message>
        <source>What shall we call you?</source>
        <translation>Vad ska vi kalla dig?</translation>
    </message>
    <message>
        <source>Not your real name. Only you see it, for 8 seconds.</source>
        <translation>Inte ditt riktiga namn. Bara du ser det, i 8 sekunder.</translation>
    </message>
</context>
<context>
    <name>NicknameViewModel</name>
    <message>
        <source>That is too long. Up to 20 characters.</source>
        <translation>För långt. Högst 20 tecken.</translation>
    </message>
    <message>
        <source>No numbers, addresses or identity codes, please.</source>
        <translation>Inga nummer, adresser eller personbeteckningar.</translation>
    </message>
</context>
<context>
    <name>NightAge</name>
    <message>
        <source>picture %1</source>
        <translation>bild %1</translation>
    </message>
</context>
<context>
    <name>NightHead</name>
    <message>
        <source>night watch</source>
        <translation>nattövervakning</translation>
    </message>
</context>
<context>
    <name>NightSilence</name>
    <message>
        <source>The print room does not answer</source>
        <translation>Skrivarrummet svarar inte</translation>
    </message>
    <message>
        <source>Look at the machines.</source>
        <translation>Se till maskinerna.</translation>
    </message>
    <message>
        <source>If something is wrong, cut the power at the socket.</source>
        <translation>Är något fel, bryt strömmen vid uttaget.</translation>
    </message>
</context>
<context>
    <name>NightStrips</name>
    <message>
        <source>Night</source>
        <translation>Natten</translation>
    </message>
    <message>
        <source>This hub has no printers yet.</source>
        <translation>Det finns inga skrivare här än.</translation>
    </message>
</context>
<context>
    <name>NightViewButton</name>
    <message>
        <source>Night view</source>
        <translation>Nattvy</translation>
    </message>
</context>
<context>
    <name>NightWall</name>
    <message>
        <source>Not known: %1</source>
        <translation>Ingen uppgift: %1</translation>
    </message>
    <message>
        <source>This hub has no printers yet.</source>
        <translation>Här finns inga skrivare än.</translation>
    </message>
</context>
<context>
    <name>NightWallPage</name>
    <message>
        <source>Wake the screen</source>
        <translation>Väck skärmen</translation>
    </message>
</context>
<context>
    <name>NightWallViewModel</name>
    <message>
        <source>started elsewhere</source>
        <translation>startad någon annanstans</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>i %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>läget %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ingen uppgift</translation>
    </message>
    <message>
        <source>last seen at %1</source>
        <translation>senast kl. %1</translation>
    </message>
    <message>
        <source>acknowledged at %1</source>
        <translation>kvitterat kl. %1</translation>
    </message>
    <message>
        <source>last %1 %</source>
        <translation>senast %1 %</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Skriver ut</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>klar %1</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Tom</translation>
    </message>
    <message>
        <source>no print</source>
        <translation>utan utskrift</translation>
    </message>
    <message>
        <source>nothing known of printers</source>
        <translation>inget känt om skrivarna</translation>
    </message>
    <message numerus="yes">
        <source>%n printing</source>
        <translation>
            <numerusform>%n skriver ut</numerusform>
            <numerusform>%n skriver ut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarms</source>
        <translation>
            <numerusform>%n larm</numerusform>
            <numerusform>%n larm</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sedan kl. %1</translation>
    </message>
    <message>
        <source>nobody has acknowledged it</source>
        <translation>ingen har kvitterat</translation>
    </message>
    <message>
        <source>somebody acknowledged it at %1</source>
        <translation>någon kvitterade kl. %1</translation>
    </message>
</context>
<context>
    <name>NotifiedWords</name>
    <message>
        <source>Nobody could be reached.</source>
        <translation>Ingen kunde nås.</translation>
    </message>
    <message>
        <source>Told: %1.</source>
        <translation>Underrättade: %1.</translation>
    </message>
    <message>
        <source>Acknowledged: %1.</source>
        <translation>Kvitterat: %1.</translation>
    </message>
    <message>
        <source>nobody could be reached</source>
        <translation>ingen kunde nås</translation>
    </message>
    <message>
        <source>one person was told at %2</source>
        <translation>en person underrättad kl. %2</translation>
    </message>
    <message>
        <source>%1 people were told, the last at %2</source>
        <translation>%1 personer underrättade, den sista kl. %2</translation>
    </message>
</context>
<context>
    <name>NozzleDial</name>
    <message>
        <source>Nozzle %1 °C</source>
        <translation>Munstycke %1 °C</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Clear</source>
        <translation>Töm</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Radera siffran</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Day pass</source>
        <translation>Dagspass</translation>
    </message>
    <message>
        <source>Own pass</source>
        <translation>Eget pass</translation>
    </message>
    <message>
        <source>Class or group</source>
        <translation>Klass eller grupp</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
</context>
<context>
    <name>OfficeCode</name>
    <message>
        <source>The QR code that opens the office</source>
        <translation>QR-koden som öppnar kontoret</translation>
    </message>
</context>
<context>
    <name>OfficeSteps</name>
    <message>
        <source>Scan the code with the phone&apos;s camera, then type your PIN there.</source>
        <translation>Läs koden med telefonens kamera och skriv din PIN där.</translation>
    </message>
    <message>
        <source>Or type %1 into a browser, and this code:</source>
        <translation>Eller skriv %1 i en webbläsare, och den här koden:</translation>
    </message>
    <message>
        <source>%1. It works once.</source>
        <translation>%1. Fungerar en gång.</translation>
    </message>
    <message>
        <source>The browser asks once whether to trust the hub. Compare the fingerprint: %1</source>
        <translation>Webbläsaren frågar en gång om du litar på huset. Jämför fingeravtrycket: %1</translation>
    </message>
</context>
<context>
    <name>OpenOffice</name>
    <message>
        <source>The office does not run. Call an admin.</source>
        <translation>Kontoret är inte i gång. Kalla på en administratör.</translation>
    </message>
    <message>
        <source>The office is open on the new device.</source>
        <translation>Kontoret är öppet på den nya enheten.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 kvar</translation>
    </message>
    <message>
        <source>The code is over. Take a new one.</source>
        <translation>Koden har gått ut. Ta en ny.</translation>
    </message>
</context>
<context>
    <name>OpenOfficePage</name>
    <message>
        <source>Open on my phone</source>
        <translation>Öppna i telefonen</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Ny kod</translation>
    </message>
</context>
<context>
    <name>OpenVisitsPage</name>
    <message>
        <source>Nobody is inside.</source>
        <translation>Ingen är inne.</translation>
    </message>
    <message>
        <source>End the visit %1</source>
        <translation>Avsluta besöket %1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Avsluta</translation>
    </message>
</context>
<context>
    <name>OpenVisitsViewModel</name>
    <message numerus="yes">
        <source>%n people inside</source>
        <translation>
            <numerusform>%n inne</numerusform>
            <numerusform>%n inne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>with a pass</source>
        <translation>med pass</translation>
    </message>
    <message>
        <source>without a pass</source>
        <translation>utan pass</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sedan %1</translation>
    </message>
    <message>
        <source>The visit since %1 has ended.</source>
        <translation>Besöket sedan %1 är avslutat.</translation>
    </message>
</context>
<context>
    <name>Override</name>
    <message>
        <source>I know this file and this machine</source>
        <translation>Jag känner filen och maskinen</translation>
    </message>
    <message>
        <source>It has printed well here</source>
        <translation>Den har blivit bra här förut</translation>
    </message>
    <message>
        <source>The settings here are wrong</source>
        <translation>Inställningarna här är fel</translation>
    </message>
    <message>
        <source>The printer itself is right for it</source>
        <translation>Själva skrivaren är rätt</translation>
    </message>
    <message>
        <source>I stay beside the printer</source>
        <translation>Jag stannar vid skrivaren</translation>
    </message>
    <message>
        <source>Or I checked it with a dry run</source>
        <translation>Eller provkörde utan plast</translation>
    </message>
    <message>
        <source>Started with an override: %1, %2</source>
        <translation>Startad med tillstånd: %1, %2</translation>
    </message>
    <message>
        <source>Allowed: %1, %2</source>
        <translation>Tillåten: %1, %2</translation>
    </message>
</context>
<context>
    <name>OwnData</name>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>with the pass</source>
        <translation>med passet</translation>
    </message>
    <message>
        <source>%1, if you don&apos;t come</source>
        <translation>%1, om du inte kommer</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>gjort %1</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>hidden again</source>
        <translation>gömd igen</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Smeknamn</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <translation>%1, senast %2</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besök</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Utrustning</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Kö</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Felanmälan</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 kl. %2</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Bokningar</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>Utskrifter</translation>
    </message>
    <message>
        <source>Induction</source>
        <translation>Introduktion</translation>
    </message>
    <message>
        <source>%1 looked at these, %2 at %3: %4.</source>
        <translation>%1 såg på dem %2 kl. %3: %4.</translation>
    </message>
    <message>
        <source>Nobody has looked at these.</source>
        <translation>Ingen har tittat på uppgifterna.</translation>
    </message>
</context>
<context>
    <name>OwnDataActions</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Läs mer</translation>
    </message>
    <message>
        <source>Change the nickname</source>
        <translation>Byt smeknamn</translation>
    </message>
    <message>
        <source>Add a nickname</source>
        <translation>Lägg till smeknamn</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Smeknamn</translation>
    </message>
    <message>
        <source>Take cards away</source>
        <translation>Ta bort korten</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Ta med</translation>
    </message>
    <message>
        <source>as a file on a USB stick</source>
        <translation>som fil på USB-minne</translation>
    </message>
    <message>
        <source>Delete now</source>
        <translation>Radera nu</translation>
    </message>
    <message>
        <source>asks once more</source>
        <translation>frågar en gång till</translation>
    </message>
    <message>
        <source>Don&apos;t delete</source>
        <translation>Radera inte</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Radera för gott</translation>
    </message>
</context>
<context>
    <name>OwnDataPage</name>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Delete everything?</source>
        <translation>Radera allt?</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Dina uppgifter</translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>Det går inte att ångra.</translation>
    </message>
    <message>
        <source>This is all we have on you.</source>
        <translation>Här är allt vi har om dig.</translation>
    </message>
    <message>
        <source>The pass stops working at once. The number of visits stays in the figures.</source>
        <translation>Passet slutar fungera genast. Antalet besök blir kvar i statistiken.</translation>
    </message>
    <message>
        <source>The data is yours. Take it along or delete it.</source>
        <translation>Uppgifterna är dina. Du kan ta med dem eller radera dem.</translation>
    </message>
    <message>
        <source>The data is yours. You can delete it at once.</source>
        <translation>Uppgifterna är dina. Du kan radera dem genast.</translation>
    </message>
</context>
<context>
    <name>OwnDataViewModel</name>
    <message>
        <source>Show your pass first.</source>
        <translation>Visa först ditt pass.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>Your pass is deleted on %1, if you don&apos;t come.</source>
        <translation>Ditt pass raderas %1, om du inte kommer.</translation>
    </message>
    <message numerus="yes">
        <source>They are gone from the backups in %n days.</source>
        <translation>
            <numerusform>Ur säkerhetskopiorna försvinner de inom %n dag.</numerusform>
            <numerusform>Ur säkerhetskopiorna försvinner de inom %n dagar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted. Your pass does not work any more.</source>
        <translation>Raderat. Ditt pass fungerar inte längre.</translation>
    </message>
    <message>
        <source>Your data is on the stick: %1</source>
        <translation>Dina uppgifter är på minnet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n besök</numerusform>
            <numerusform>%n besök</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waited %n times</source>
        <translation>
            <numerusform>köat %n gång</numerusform>
            <numerusform>köat %n gånger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linked</source>
        <translation>
            <numerusform>%n kopplat</numerusform>
            <numerusform>%n kopplade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each after %n days</source>
        <translation>
            <numerusform>var och en efter %n dag</numerusform>
            <numerusform>var och en efter %n dagar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnRequest</name>
    <message>
        <source>Withdraw %1?</source>
        <translation>Återta %1?</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>Återta %1</translation>
    </message>
    <message>
        <source>Yes, I have %1</source>
        <translation>Ja, jag tog %1</translation>
    </message>
    <message>
        <source>I took print %1</source>
        <translation>Jag tog utskrift %1</translation>
    </message>
</context>
<context>
    <name>OwnRequestsPage</name>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Your prints</source>
        <translation>Dina utskrifter</translation>
    </message>
    <message>
        <source>You have no requests now.</source>
        <translation>Du har inga önskemål nu.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>New print request</source>
        <translation>Nytt utskriftsönskemål</translation>
    </message>
</context>
<context>
    <name>OwnRequestsViewModel</name>
    <message>
        <source>Withdrawn. Nobody prints it.</source>
        <translation>Återtaget. Det skrivs inte ut.</translation>
    </message>
    <message>
        <source>Thank you. Its place is free.</source>
        <translation>Tack. Platsen på hyllan är ledig.</translation>
    </message>
    <message>
        <source>fetch it by %1</source>
        <translation>hämtas senast %1</translation>
    </message>
</context>
<context>
    <name>OwnWishPage</name>
    <message>
        <source>Your own wish</source>
        <translation>Eget önskemål</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Skicka</translation>
    </message>
    <message>
        <source>Without names. Staff read it before others see it.</source>
        <translation>Utan namn. Personalen läser det före andra.</translation>
    </message>
</context>
<context>
    <name>PageReader</name>
    <message>
        <source>This page is about you. Choose the headset to hear it.</source>
        <translation>Sidan handlar om dig. Välj hörlurar så hör du den.</translation>
    </message>
</context>
<context>
    <name>PagedGrid</name>
    <message>
        <source>More (page %1 of %2)</source>
        <translation>Mer (sida %1 av %2)</translation>
    </message>
</context>
<context>
    <name>ParticipantFormPage</name>
    <message>
        <source>No project has a form.</source>
        <translation>Inget projekt har en blankett.</translation>
    </message>
    <message>
        <source>An admin writes its address in the office, in the project.</source>
        <translation>En administratör skriver adressen på kontoret, i projektet.</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Nytt nummer</translation>
    </message>
</context>
<context>
    <name>ParticipantFormViewModel</name>
    <message>
        <source>Number %1 has done it.</source>
        <translation>Nummer %1 har gjort den.</translation>
    </message>
    <message>
        <source>New number: %1</source>
        <translation>Nytt nummer: %1</translation>
    </message>
    <message>
        <source>Forms of participants</source>
        <translation>Deltagarnas blanketter</translation>
    </message>
    <message>
        <source>Start form missing: %1</source>
        <translation>Startblankett saknas: %1</translation>
    </message>
    <message>
        <source>All start forms are done</source>
        <translation>Alla startblanketter är gjorda</translation>
    </message>
    <message>
        <source>End form missing: %1</source>
        <translation>Slutblankett saknas: %1</translation>
    </message>
    <message>
        <source>All end forms are done</source>
        <translation>Alla slutblanketter är gjorda</translation>
    </message>
</context>
<context>
    <name>PartnerAnswers</name>
    <message>
        <source>Which partner?</source>
        <translation>Vilken partner?</translation>
    </message>
</context>
<context>
    <name>PassBlock</name>
    <message>
        <source>Show your pass to the reader</source>
        <translation>Visa passet för läsaren</translation>
    </message>
    <message>
        <source>The reader does not work</source>
        <translation>Läsaren fungerar inte</translation>
    </message>
    <message>
        <source>Hold it under the reader</source>
        <translation>Håll det under läsaren</translation>
    </message>
    <message>
        <source>Press “Call staff” to type your code</source>
        <translation>Tryck på ”Be om hjälp” och skriv din kod</translation>
    </message>
</context>
<context>
    <name>PassCard</name>
    <message>
        <source>The QR code of your new pass</source>
        <translation>QR-koden till ditt nya pass</translation>
    </message>
</context>
<context>
    <name>PassWords</name>
    <message>
        <source>woman</source>
        <translation>kvinna</translation>
    </message>
    <message>
        <source>man</source>
        <translation>man</translation>
    </message>
    <message>
        <source>other</source>
        <translation>annat</translation>
    </message>
    <message>
        <source>gender: no answer</source>
        <translation>kön: inget svar</translation>
    </message>
    <message>
        <source>for myself</source>
        <translation>för egen del</translation>
    </message>
    <message>
        <source>for a company</source>
        <translation>för ett företag</translation>
    </message>
    <message>
        <source>for an association</source>
        <translation>för en förening</translation>
    </message>
    <message>
        <source>for a school</source>
        <translation>för en skola</translation>
    </message>
    <message>
        <source>for a public body</source>
        <translation>för en myndighet</translation>
    </message>
    <message>
        <source>A host</source>
        <translation>En värd</translation>
    </message>
    <message>
        <source>An operator</source>
        <translation>En operatör</translation>
    </message>
    <message>
        <source>An admin</source>
        <translation>En administratör</translation>
    </message>
    <message>
        <source>you asked for it</source>
        <translation>du bad om det</translation>
    </message>
    <message>
        <source>the pass was lost</source>
        <translation>passet var borta</translation>
    </message>
    <message>
        <source>something broke</source>
        <translation>något gick sönder</translation>
    </message>
    <message>
        <source>an authority asked</source>
        <translation>en myndighet frågade</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mån</translation>
    </message>
    <message>
        <source>year</source>
        <translation>år</translation>
    </message>
    <message>
        <source>years</source>
        <translation>år</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>A new PIN can be chosen now: show the badge.</source>
        <translation>En ny PIN kan nu väljas: visa kortet.</translation>
    </message>
    <message>
        <source>Removed. Badge and PIN work no longer.</source>
        <translation>Borttagen. Kort och PIN fungerar inte längre.</translation>
    </message>
    <message>
        <source>locked out</source>
        <translation>utelåst</translation>
    </message>
    <message>
        <source>no PIN yet</source>
        <translation>ingen PIN ännu</translation>
    </message>
    <message>
        <source>can choose a PIN until %1</source>
        <translation>kan välja PIN till %1</translation>
    </message>
    <message>
        <source>too many wrong PINs</source>
        <translation>för många felaktiga PIN</translation>
    </message>
    <message>
        <source>PIN chosen</source>
        <translation>PIN vald</translation>
    </message>
    <message>
        <source>visits and equipment</source>
        <translation>besök och apparater</translation>
    </message>
    <message>
        <source>prints as well</source>
        <translation>även utskrifter</translation>
    </message>
    <message>
        <source>people and settings as well</source>
        <translation>även personer och inställningar</translation>
    </message>
</context>
<context>
    <name>PeopleInside</name>
    <message>
        <source>Inside now</source>
        <translation>Inne nu</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Lägg till en person</translation>
    </message>
</context>
<context>
    <name>PermissionReasons</name>
    <message>
        <source>Why may it print?</source>
        <translation>Varför får det skrivas ut?</translation>
    </message>
</context>
<context>
    <name>PersonActions</name>
    <message>
        <source>New badge</source>
        <translation>Nytt kort</translation>
    </message>
    <message>
        <source>Allow a new PIN</source>
        <translation>Tillåt ny PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Ny PIN</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Släpp in igen</translation>
    </message>
    <message>
        <source>Lock out</source>
        <translation>Lås ute</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>locked out</source>
        <translation>utelåst</translation>
    </message>
</context>
<context>
    <name>PersonQuestion</name>
    <message>
        <source>Remove %1?</source>
        <translation>Ska %1 tas bort?</translation>
    </message>
    <message>
        <source>A new badge for %1?</source>
        <translation>Ett nytt kort till %1?</translation>
    </message>
    <message>
        <source>Badge and PIN stop working now. The log keeps the name.</source>
        <translation>Kort och PIN slutar fungera nu. Namnet finns kvar i loggen.</translation>
    </message>
    <message>
        <source>The old badge stops working now. The PIN stays.</source>
        <translation>Det gamla kortet slutar fungera nu. PIN-koden finns kvar.</translation>
    </message>
    <message>
        <source>No, keep</source>
        <translation>Nej, behåll</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>Ja, ta bort</translation>
    </message>
    <message>
        <source>Yes, new badge</source>
        <translation>Ja, nytt kort</translation>
    </message>
</context>
<context>
    <name>PickUpShelfPage</name>
    <message>
        <source>Nothing waits on the shelf.</source>
        <translation>Inget väntar på hyllan.</translation>
    </message>
    <message>
        <source>A print gets its number when its bed is cleared.</source>
        <translation>En utskrift får sitt nummer när bädden töms.</translation>
    </message>
    <message>
        <source>Keep number %1 a week longer</source>
        <translation>Spara nummer %1 en vecka till</translation>
    </message>
    <message>
        <source>+7 days</source>
        <translation>+7 dagar</translation>
    </message>
    <message>
        <source>Hand over number %1</source>
        <translation>Lämna ut nummer %1</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Lämna ut</translation>
    </message>
</context>
<context>
    <name>PickUpShelfViewModel</name>
    <message numerus="yes">
        <source>%n print(s) past the last day</source>
        <translation>
            <numerusform>%n utskrift över sista dagen</numerusform>
            <numerusform>%n utskrifter över sista dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n print(s) on the shelf</source>
        <translation>
            <numerusform>%n utskrift på hyllan</numerusform>
            <numerusform>%n utskrifter på hyllan</numerusform>
        </translation>
    </message>
    <message>
        <source>Pick-up shelf</source>
        <translation>Hämthyllan</translation>
    </message>
    <message>
        <source>Number %1 was handed over.</source>
        <translation>Nummer %1 lämnades ut.</translation>
    </message>
    <message>
        <source>Kept until %1.</source>
        <translation>Sparas till %1.</translation>
    </message>
    <message>
        <source>Its number is now %1.</source>
        <translation>Dess nummer är nu %1.</translation>
    </message>
    <message>
        <source>the pass is gone: tell whoever asks</source>
        <translation>passet finns inte mer: berätta för den som frågar</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>nr %1</translation>
    </message>
    <message>
        <source>asked for by a visitor</source>
        <translation>på en besökares önskemål</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>på hyllan sedan %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>gick ut %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>till %1</translation>
    </message>
</context>
<context>
    <name>PinEntry</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>PinLoginPage</name>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>Knappa in din kod.</translation>
    </message>
    <message>
        <source>The screen locks itself
when nobody touches it.</source>
        <translation>Skärmen låser sig själv
när ingen rör den.</translation>
    </message>
</context>
<context>
    <name>PinLoginViewModel</name>
    <message numerus="yes">
        <source>%n digits (%1–%2)</source>
        <translation>
            <numerusform>%n siffra (%1–%2)</numerusform>
            <numerusform>%n siffror (%1–%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2 digits</source>
        <translation>%1–%2 siffror</translation>
    </message>
    <message>
        <source>Too many wrong tries. Try again in %1.</source>
        <translation>För många fel. Försök igen om %1.</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. %n tries left.</source>
        <translation>
            <numerusform>Fel kod. %n försök kvar.</numerusform>
            <numerusform>Fel kod. %n försök kvar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>The vision in one sentence</source>
        <translation>Visionen i en mening</translation>
    </message>
    <message>
        <source>Who our customers are</source>
        <translation>Vilka våra kunder är</translation>
    </message>
    <message>
        <source>What they value</source>
        <translation>Vad de värdesätter</translation>
    </message>
    <message>
        <source>Where we want to be</source>
        <translation>Var vi vill vara</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Första steget</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Vem ansvarar</translation>
    </message>
    <message>
        <source>Such as: customers see their kitchen before the boards are sawn.</source>
        <translation>Till exempel: kunden ser sitt kök innan bräderna är sågade.</translation>
    </message>
    <message>
        <source>What they said themselves.</source>
        <translation>Vad de själva sade.</translation>
    </message>
    <message>
        <source>What is done, in a few words.</source>
        <translation>Vad som görs, med några ord.</translation>
    </message>
    <message>
        <source>So small that it can be done this week.</source>
        <translation>Så litet att det hinns med den här veckan.</translation>
    </message>
    <message>
        <source>A first name or a role.</source>
        <translation>Ett förnamn eller en roll.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inte känt</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Kostar inget</translation>
    </message>
    <message>
        <source>Below 500 €</source>
        <translation>Under 500&#xa0;€</translation>
    </message>
    <message>
        <source>500–5,000 €</source>
        <translation>500–5&#xa0;000&#xa0;€</translation>
    </message>
    <message>
        <source>5,000 € or more</source>
        <translation>Minst 5&#xa0;000&#xa0;€</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1/mån</translation>
    </message>
    <message>
        <source>In %1 mo.</source>
        <translation>Om %1 mån</translation>
    </message>
    <message>
        <source>about %1 wk</source>
        <translation>ungefär %1 v</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>Write: %1</source>
        <translation>Skriv: %1</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Ändra: %1</translation>
    </message>
    <message>
        <source>still to be written</source>
        <translation>ännu inte skrivet</translation>
    </message>
</context>
<context>
    <name>PrintCheckPage</name>
    <message>
        <source>Print %1</source>
        <translation>Skriv ut %1</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Lägg i kön</translation>
    </message>
    <message>
        <source>Take out of queue</source>
        <translation>Ta bort ur kön</translation>
    </message>
    <message>
        <source>Prepare printer %1</source>
        <translation>Förbered skrivaren %1</translation>
    </message>
    <message>
        <source>Prepare %1</source>
        <translation>Förbered %1</translation>
    </message>
    <message>
        <source>Needs permission</source>
        <translation>Kräver tillstånd</translation>
    </message>
    <message>
        <source>Clear the bed of %1</source>
        <translation>Töm bädden: %1</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1: okänt</translation>
    </message>
    <message>
        <source>%1 isn&apos;t free yet</source>
        <translation>%1 är inte ledig än</translation>
    </message>
    <message>
        <source>No printer fits now</source>
        <translation>Ingen skrivare passar nu</translation>
    </message>
    <message>
        <source>No. %1: %2</source>
        <translation>Nr %1: %2</translation>
    </message>
    <message>
        <source>Only for
%1</source>
        <translation>Bara
%1</translation>
    </message>
    <message>
        <source>For any
that fits</source>
        <translation>Vilken som
passar</translation>
    </message>
    <message>
        <source>Only for %1</source>
        <translation>Bara för %1</translation>
    </message>
    <message>
        <source>For any printer that fits</source>
        <translation>För vilken skrivare som helst som passar</translation>
    </message>
    <message>
        <source>Heat off
afterwards</source>
        <translation>Värme av
efteråt</translation>
    </message>
    <message>
        <source>Stays hot
afterwards</source>
        <translation>Förblir het
efteråt</translation>
    </message>
    <message>
        <source>Switch the heaters off after the print</source>
        <translation>Stäng av värmen efter utskriften</translation>
    </message>
</context>
<context>
    <name>PrintCheckViewModel</name>
    <message>
        <source>free %1</source>
        <translation>ledig %1</translation>
    </message>
    <message>
        <source>kept: %1</source>
        <translation>sparas: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n in order</source>
        <translation>
            <numerusform>%n i ordning</numerusform>
            <numerusform>%n i ordning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to note</source>
        <translation>
            <numerusform>%n att notera</numerusform>
            <numerusform>%n att notera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to permit</source>
        <translation>
            <numerusform>%n tillstånd</numerusform>
            <numerusform>%n tillstånd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n advice</source>
        <translation>
            <numerusform>%n råd</numerusform>
            <numerusform>%n råd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fit</source>
        <translation>
            <numerusform>%n passar</numerusform>
            <numerusform>%n passar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with permission</source>
        <translation>
            <numerusform>%n med tillstånd</numerusform>
            <numerusform>%n med tillstånd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n don&apos;t</source>
        <translation>
            <numerusform>%n inte</numerusform>
            <numerusform>%n inte</numerusform>
        </translation>
    </message>
    <message>
        <source>done at %1</source>
        <translation>klar kl. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n layers</source>
        <translation>
            <numerusform>%n lager</numerusform>
            <numerusform>%n lager</numerusform>
        </translation>
    </message>
    <message>
        <source>permission</source>
        <translation>tillstånd</translation>
    </message>
    <message>
        <source>Asked for: %1, loaded: %2</source>
        <translation>Önskat: %1, laddat: %2</translation>
    </message>
    <message>
        <source>Change the filament first</source>
        <translation>Byt filament först</translation>
    </message>
    <message>
        <source>is read again</source>
        <translation>läses om</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>stöd</translation>
    </message>
    <message>
        <source>no supports</source>
        <translation>inga stöd</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>okänt</translation>
    </message>
</context>
<context>
    <name>PrintFileButton</name>
    <message>
        <source>Print a file</source>
        <translation>Skriv ut en fil</translation>
    </message>
</context>
<context>
    <name>PrintObjects</name>
    <message>
        <source>Leave out one object</source>
        <translation>Utelämna ett objekt</translation>
    </message>
    <message>
        <source>Yes, leave it out</source>
        <translation>Ja, utelämna</translation>
    </message>
    <message>
        <source>Leave this one out</source>
        <translation>Utelämna det här</translation>
    </message>
</context>
<context>
    <name>PrintPermissionPage</name>
    <message>
        <source>Permit, prepare %1</source>
        <translation>Tillåt, förbered %1</translation>
    </message>
    <message>
        <source>Clear the bed of %1</source>
        <translation>Töm bädden: %1</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1: okänt</translation>
    </message>
    <message>
        <source>%1 isn&apos;t free yet</source>
        <translation>%1 är inte ledig än</translation>
    </message>
    <message>
        <source>Choose why first</source>
        <translation>Välj först varför</translation>
    </message>
    <message>
        <source>Needs permission</source>
        <translation>Kräver tillstånd</translation>
    </message>
    <message>
        <source>Why may it print?</source>
        <translation>Varför får det skrivas ut?</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Lägg i kön</translation>
    </message>
    <message>
        <source>Change filament</source>
        <translation>Byt filament</translation>
    </message>
</context>
<context>
    <name>PrintRequestPage</name>
    <message>
        <source>Request %1, for %2</source>
        <translation>Önskemål %1, önskas: %2</translation>
    </message>
    <message>
        <source>Request %1 is decided</source>
        <translation>Önskemål %1 är avgjort</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Skrivare</translation>
    </message>
    <message>
        <source>Filament</source>
        <translation>Filament</translation>
    </message>
    <message>
        <source>Decline …</source>
        <translation>Avslå&#xa0;…</translation>
    </message>
    <message>
        <source>Approve as changed</source>
        <translation>Godkänn som ändrat</translation>
    </message>
    <message>
        <source>Approve as asked</source>
        <translation>Godkänn som önskat</translation>
    </message>
</context>
<context>
    <name>PrinterControl</name>
    <message>
        <source>target %1</source>
        <translation>mål %1</translation>
    </message>
    <message>
        <source>bed %1</source>
        <translation>bädd %1</translation>
    </message>
    <message>
        <source>Heats up first</source>
        <translation>Värms upp först</translation>
    </message>
    <message>
        <source>Filament goes in</source>
        <translation>Filament matas in</translation>
    </message>
    <message>
        <source>Filament comes out</source>
        <translation>Filament dras ut</translation>
    </message>
    <message>
        <source>Not known how hot</source>
        <translation>Temperaturen är okänd</translation>
    </message>
    <message>
        <source>Heats to %1</source>
        <translation>Värms till %1</translation>
    </message>
    <message>
        <source>Hot: %1</source>
        <translation>Het: %1</translation>
    </message>
    <message>
        <source>The bed is heated</source>
        <translation>Bädden värms</translation>
    </message>
    <message>
        <source>Cools down</source>
        <translation>Kyls ner</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Kall</translation>
    </message>
    <message>
        <source>Hands away? The head moves.</source>
        <translation>Händerna undan? Huvudet rör sig.</translation>
    </message>
    <message>
        <source>Is the end of the filament in the gears?</source>
        <translation>Sitter filamentets ände i kugghjulen?</translation>
    </message>
    <message>
        <source>Can the spool turn back?</source>
        <translation>Kan rullen snurra tillbaka?</translation>
    </message>
    <message>
        <source>Sets the heat …</source>
        <translation>Värmen ställs in …</translation>
    </message>
    <message>
        <source>Turns the heat off …</source>
        <translation>Värmen slås av …</translation>
    </message>
    <message>
        <source>Moves home …</source>
        <translation>Körs hem …</translation>
    </message>
    <message>
        <source>Something may be on the bed: only X and Y move.</source>
        <translation>Något kan ligga på bädden: bara X och Y rör sig.</translation>
    </message>
    <message>
        <source>Press once more.</source>
        <translation>Tryck en gång till.</translation>
    </message>
    <message>
        <source>When it is hot, %1 mm are pushed in.</source>
        <translation>När munstycket är hett matas %1 mm in.</translation>
    </message>
    <message>
        <source>When it is hot, %1 mm are pulled out.</source>
        <translation>När munstycket är hett dras %1 mm ut.</translation>
    </message>
    <message>
        <source>In a pause only the filament can be moved.</source>
        <translation>Under en paus kan bara filamentet matas.</translation>
    </message>
    <message>
        <source>Cools down by itself at %1 unless a print begins.</source>
        <translation>Kyls ner av sig själv kl. %1 om ingen utskrift börjar.</translation>
    </message>
    <message>
        <source>Cooled down by itself at %1: no print began.</source>
        <translation>Kyldes ner av sig själv kl. %1: ingen utskrift började.</translation>
    </message>
</context>
<context>
    <name>PrinterControlPage</name>
    <message>
        <source>%1: heat and filament</source>
        <translation>%1: värme och filament</translation>
    </message>
</context>
<context>
    <name>PrinterControls</name>
    <message>
        <source>Yes, cancel</source>
        <translation>Ja, avbryt</translation>
    </message>
    <message>
        <source>Cancel print</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>may not get through</source>
        <translation>kanske inte går fram</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>can&apos;t be undone</source>
        <translation>kan inte ångras</translation>
    </message>
    <message>
        <source>asks once more</source>
        <translation>frågar en gång till</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>försök igen</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Koppla från</translation>
    </message>
    <message>
        <source>until connected again</source>
        <translation>tills den ansluts igen</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Stoppa nu</translation>
    </message>
    <message>
        <source>heat off at once</source>
        <translation>värmen av genast</translation>
    </message>
</context>
<context>
    <name>PrinterFits</name>
    <message>
        <source>Printer</source>
        <translation>Skrivare</translation>
    </message>
    <message>
        <source>No printer can take this file as it is.</source>
        <translation>Ingen skrivare kan skriva ut den här filen.</translation>
    </message>
</context>
<context>
    <name>PrinterFormPage</name>
    <message>
        <source>New printer</source>
        <translation>Ny skrivare</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Färg</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Add the printer</source>
        <translation>Lägg till skrivaren</translation>
    </message>
</context>
<context>
    <name>PrinterLabels</name>
    <message>
        <source>No contact</source>
        <translation>Ingen kontakt</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Ansluter</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Ledig</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation>Värms upp</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Skriver ut</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausad</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Fortsätter</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Behöver dig</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Avslutar</translation>
    </message>
    <message>
        <source>Clear the bed</source>
        <translation>Töm bädden</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Ur bruk</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ingen uppgift</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Skickas</translation>
    </message>
    <message>
        <source>%1 is getting the file</source>
        <translation>%1 tar emot filen</translation>
    </message>
    <message>
        <source>%1: no contact</source>
        <translation>%1: ingen kontakt</translation>
    </message>
    <message>
        <source>%1: connecting</source>
        <translation>%1: ansluter</translation>
    </message>
    <message>
        <source>%1 is free</source>
        <translation>%1 är ledig</translation>
    </message>
    <message>
        <source>%1 heats up</source>
        <translation>%1 värms upp</translation>
    </message>
    <message>
        <source>%1 is printing</source>
        <translation>%1 skriver ut</translation>
    </message>
    <message>
        <source>%1 will pause</source>
        <translation>%1 pausar</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 är pausad</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>%1 fortsätter</translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation>%1 behöver dig</translation>
    </message>
    <message>
        <source>%1 finishes</source>
        <translation>%1 avslutar</translation>
    </message>
    <message>
        <source>%1: clear the bed</source>
        <translation>%1: töm bädden</translation>
    </message>
    <message>
        <source>%1: error</source>
        <translation>%1: fel</translation>
    </message>
    <message>
        <source>%1: out of service</source>
        <translation>%1: ur bruk</translation>
    </message>
    <message>
        <source>%1: look at it</source>
        <translation>%1: se till maskinen</translation>
    </message>
    <message>
        <source>Somebody asks for help</source>
        <translation>Någon ber om hjälp</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Behöver en människa</translation>
    </message>
    <message>
        <source>Printer error</source>
        <translation>Skrivarfel</translation>
    </message>
    <message>
        <source>Print failed</source>
        <translation>Misslyckad</translation>
    </message>
    <message>
        <source>Hot, not printing</source>
        <translation>Het, skriver inte</translation>
    </message>
    <message>
        <source>Lost during a print</source>
        <translation>Kontakten bröts</translation>
    </message>
    <message>
        <source>The clock may be wrong</source>
        <translation>Klockan kan gå fel</translation>
    </message>
    <message>
        <source>Temperature off</source>
        <translation>Fel temperatur</translation>
    </message>
    <message>
        <source>No progress</source>
        <translation>Står stilla</translation>
    </message>
    <message>
        <source>Takes too long</source>
        <translation>Tar för länge</translation>
    </message>
    <message>
        <source>The queue waits</source>
        <translation>Kön väntar</translation>
    </message>
    <message>
        <source>The print room does not answer</source>
        <translation>Skrivarrummet svarar inte</translation>
    </message>
    <message>
        <source>The disk is almost full</source>
        <translation>Disken är nästan full</translation>
    </message>
    <message>
        <source>A code scanner is missing</source>
        <translation>En kodläsare saknas</translation>
    </message>
    <message>
        <source>The camera for codes does not work</source>
        <translation>Kameran för koder fungerar inte</translation>
    </message>
    <message>
        <source>No print starts by itself</source>
        <translation>Utskrifter startar inte av sig själva</translation>
    </message>
    <message>
        <source>A spool runs low</source>
        <translation>Spolen är nästan tom</translation>
    </message>
    <message>
        <source>No backup for two days</source>
        <translation>Ingen kopia på två dygn</translation>
    </message>
    <message>
        <source>Old data was not deleted</source>
        <translation>Gamla uppgifter har inte raderats</translation>
    </message>
    <message>
        <source>An alarm could not be sent</source>
        <translation>Ett larm gick inte iväg</translation>
    </message>
    <message>
        <source>Filament used up</source>
        <translation>Filamentet tog slut</translation>
    </message>
    <message>
        <source>estimate: by earlier prints here</source>
        <translation>uppskattat: skrivarens tidigare utskrifter</translation>
    </message>
    <message>
        <source>estimate: by the slicer</source>
        <translation>uppskattat: skivningsprogrammet</translation>
    </message>
    <message>
        <source>estimate: by the layers</source>
        <translation>uppskattat: lagren</translation>
    </message>
    <message>
        <source>estimate: by the size of the file</source>
        <translation>uppskattat: filens storlek</translation>
    </message>
    <message>
        <source>estimate: by OctoPrint</source>
        <translation>uppskattat: OctoPrint</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avbruten</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Misslyckades</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Startar …</translation>
    </message>
    <message>
        <source>Asking for a pause …</source>
        <translation>Ber om paus …</translation>
    </message>
    <message>
        <source>Asking to go on …</source>
        <translation>Ber att fortsätta …</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>Avbryter …</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Stoppar …</translation>
    </message>
    <message>
        <source>Writing it down …</source>
        <translation>Antecknas …</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Ansluter …</translation>
    </message>
    <message>
        <source>Disconnecting …</source>
        <translation>Kopplar från …</translation>
    </message>
    <message>
        <source>Answering …</source>
        <translation>Svarar …</translation>
    </message>
    <message>
        <source>the printer&apos;s own card</source>
        <translation>skrivarens eget minneskort</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>Databasen är skadad</translation>
    </message>
    <message>
        <source>a print without a name</source>
        <translation>en utskrift utan namn</translation>
    </message>
</context>
<context>
    <name>PrinterPage</name>
    <message>
        <source>Layer and objects</source>
        <translation>Lager och objekt</translation>
    </message>
    <message>
        <source>Heat and filament</source>
        <translation>Värme och filament</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Värme</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Anslutning</translation>
    </message>
    <message>
        <source>Server link</source>
        <translation>Serveranslutning</translation>
    </message>
</context>
<context>
    <name>PrinterSilence</name>
    <message>
        <source>Last seen at %1: %2</source>
        <translation>Senast kl. %1: %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sedan kl. %1</translation>
    </message>
    <message>
        <source>The print room does not answer.</source>
        <translation>Skrivarrummet svarar inte.</translation>
    </message>
    <message>
        <source>The print may go on all the same.</source>
        <translation>Utskriften kan ändå pågå.</translation>
    </message>
    <message>
        <source>The printer may be on all the same.</source>
        <translation>Skrivaren kan ändå vara på.</translation>
    </message>
    <message>
        <source>nozzle %1, bed %2</source>
        <translation>munstycke %1, bädd %2</translation>
    </message>
</context>
<context>
    <name>PrinterViewModel</name>
    <message>
        <source>done at %1</source>
        <translation>klar kl. %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 kvar</translation>
    </message>
    <message>
        <source>layer %1/%2</source>
        <translation>lager %1/%2</translation>
    </message>
    <message>
        <source>The last order was not answered.</source>
        <translation>Den senaste ordern fick inget svar.</translation>
    </message>
    <message>
        <source>The printer says: %1 (%2)</source>
        <translation>Skrivaren meddelar: %1 (%2)</translation>
    </message>
    <message>
        <source>This print was not started from here.</source>
        <translation>Den här utskriften startades inte härifrån.</translation>
    </message>
    <message>
        <source>The print begins when the whole file is there.</source>
        <translation>Utskriften börjar när hela filen är framme.</translation>
    </message>
    <message>
        <source>It is left alone until somebody connects it again.</source>
        <translation>Den lämnas i fred tills någon ansluter den igen.</translation>
    </message>
    <message>
        <source>Take everything off the bed, look again, then confirm.</source>
        <translation>Ta bort allt från bädden, titta igen och bekräfta.</translation>
    </message>
    <message>
        <source>Check that the printer is on and its cable or network is in.</source>
        <translation>Kontrollera att skrivaren är på och kabeln eller nätet anslutet.</translation>
    </message>
    <message>
        <source>Switch the printer off and on, then connect again.</source>
        <translation>Stäng av och slå på skrivaren, anslut sedan igen.</translation>
    </message>
    <message>
        <source>Somebody took it out of service.</source>
        <translation>Någon tog den ur bruk.</translation>
    </message>
</context>
<context>
    <name>PrivacyButton</name>
    <message>
        <source>Privacy</source>
        <translation>Dataskydd</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Dataskydd</translation>
    </message>
    <message>
        <source>You can come in without giving anything about yourself.</source>
        <translation>Du kan komma in utan att berätta något om dig.</translation>
    </message>
    <message>
        <source>QR code to the full privacy notice</source>
        <translation>QR-kod till hela dataskyddsbeskrivningen</translation>
    </message>
    <message>
        <source>The full text on your phone</source>
        <translation>Hela texten i telefonen</translation>
    </message>
</context>
<context>
    <name>PrivacyViewModel</name>
    <message>
        <source>A pass that nobody uses is deleted after %1.</source>
        <translation>Ett pass som ingen använder raderas efter %1.</translation>
    </message>
    <message>
        <source>We never ask for your name, phone number or address.</source>
        <translation>Vi frågar aldrig efter namn, telefonnummer eller adress.</translation>
    </message>
    <message numerus="yes">
        <source>Who reported a fault is forgotten after %n days.</source>
        <translation>
            <numerusform>Vem som anmälde ett fel raderas efter %n dag.</numerusform>
            <numerusform>Vem som anmälde ett fel raderas efter %n dagar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counts without a pass are kept for %n years.</source>
        <translation>
            <numerusform>Antal utan pass sparas i %n år.</numerusform>
            <numerusform>Antal utan pass sparas i %n år.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type your code to see your data or delete it: “Call staff”.</source>
        <translation>Se eller radera dina uppgifter: ”Be om hjälp” och skriv din kod.</translation>
    </message>
    <message>
        <source>Show your pass to see your data or delete it.</source>
        <translation>Visa passet, så ser du dina uppgifter och kan radera dem.</translation>
    </message>
    <message>
        <source>You see who of the staff looked at it, and why.</source>
        <translation>Du ser vem av personalen som tittade på dem och varför.</translation>
    </message>
    <message numerus="yes">
        <source>Visits and print requests are separated from the pass after %n days.</source>
        <translation>
            <numerusform>Besök och utskriftsönskemål skiljs från passet efter %n dag.</numerusform>
            <numerusform>Besök och utskriftsönskemål skiljs från passet efter %n dagar.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you delete stays deleted when a backup is restored.</source>
        <translation>Det du raderar förblir raderat, även om en kopia återställs.</translation>
    </message>
    <message numerus="yes">
        <source>Backups are removed after %n days.</source>
        <translation>
            <numerusform>Säkerhetskopior tas bort efter %n dag.</numerusform>
            <numerusform>Säkerhetskopior tas bort efter %n dagar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PurposePage</name>
    <message>
        <source>Skip</source>
        <translation>Hoppa över</translation>
    </message>
</context>
<context>
    <name>PurposeViewModel</name>
    <message>
        <source>Own project</source>
        <translation>Eget projekt</translation>
    </message>
    <message>
        <source>3D printing</source>
        <translation>3D-utskrift</translation>
    </message>
    <message>
        <source>VR</source>
        <translation>VR</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Verkstad</translation>
    </message>
    <message>
        <source>Remote work</source>
        <translation>Distansarbete</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studier</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rådgivning</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Visning</translation>
    </message>
    <message>
        <source>Just looking</source>
        <translation>Tittar bara</translation>
    </message>
</context>
<context>
    <name>Purposes</name>
    <message>
        <source>What will you do today?</source>
        <translation>Vad gör du i dag?</translation>
    </message>
    <message>
        <source>You can skip this.</source>
        <translation>Du får hoppa över.</translation>
    </message>
    <message>
        <source>Other …</source>
        <translation>Annat …</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code</source>
        <translation>QR-kod</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>answered</source>
        <translation>besvarad</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>inget svar</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Age</source>
        <translation>Ålder</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Kön</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Hemkommun</translation>
    </message>
    <message>
        <source>On whose behalf</source>
        <translation>För vems räkning</translation>
    </message>
    <message>
        <source>For the guardian: under 13 the pass stores the age alone. You can delete it at any time.</source>
        <translation>Till vårdnadshavaren: under 13 år sparas bara åldern. Passet kan raderas när som helst.</translation>
    </message>
</context>
<context>
    <name>QuestionsFrame</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>QuestionsGoOn</name>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Tell us, if you like</source>
        <translation>Berätta, om du vill</translation>
    </message>
    <message>
        <source>Voluntary. We don&apos;t ask your name.</source>
        <translation>Frivilligt. Vi frågar inte namnet.</translation>
    </message>
    <message>
        <source>We ask again in a year at the earliest.</source>
        <translation>Vi frågar igen tidigast om ett år.</translation>
    </message>
</context>
<context>
    <name>QuestionsPageTall</name>
    <message>
        <source>Tell us, if you like</source>
        <translation>Berätta, om du vill</translation>
    </message>
    <message>
        <source>Voluntary. We don&apos;t ask your name.</source>
        <translation>Frivilligt. Vi frågar inte namnet.</translation>
    </message>
</context>
<context>
    <name>QuestionsViewModel</name>
    <message>
        <source>woman</source>
        <translation>kvinna</translation>
    </message>
    <message>
        <source>man</source>
        <translation>man</translation>
    </message>
    <message>
        <source>other</source>
        <translation>annat</translation>
    </message>
    <message>
        <source>myself</source>
        <translation>egen</translation>
    </message>
    <message>
        <source>a company</source>
        <translation>företag</translation>
    </message>
    <message>
        <source>an association</source>
        <translation>förening</translation>
    </message>
    <message>
        <source>a school</source>
        <translation>skola</translation>
    </message>
    <message>
        <source>a public body</source>
        <translation>myndighet</translation>
    </message>
    <message>
        <source>other …</source>
        <translation>annan …</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>annanstans</translation>
    </message>
</context>
<context>
    <name>QueueAction</name>
    <message>
        <source>The print room does not answer</source>
        <translation>Skrivarrummet svarar inte</translation>
    </message>
    <message>
        <source>Nothing is started, and no time is known.</source>
        <translation>Inget startas, och ingen tid är känd.</translation>
    </message>
    <message>
        <source>%1 is free</source>
        <translation>%1 är ledig</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Starta %1</translation>
    </message>
    <message>
        <source>Print a file</source>
        <translation>Skriv ut en fil</translation>
    </message>
    <message>
        <source>On its check you can add it to the queue.</source>
        <translation>Vid kontrollen kan den läggas i kön.</translation>
    </message>
    <message>
        <source>or add it to the queue</source>
        <translation>eller lägg den i kön</translation>
    </message>
    <message>
        <source>Nothing to do now</source>
        <translation>Inget att göra nu</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>tiden okänd</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>then %1 can start</source>
        <translation>sedan kan %1 börja</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>härnäst %1</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>Töm %1</translation>
    </message>
    <message>
        <source>%1 can be cleared at %2</source>
        <translation>%1 töms kl. %2</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>last</source>
        <translation>sist</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>före %1</translation>
    </message>
    <message>
        <source>held</source>
        <translation>kvarhållet</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation>Ordna</translation>
    </message>
    <message>
        <source>Page %1/%2</source>
        <translation>Sida %1/%2</translation>
    </message>
</context>
<context>
    <name>QueuePlan</name>
    <message>
        <source>Printer</source>
        <translation>Skrivare</translation>
    </message>
    <message>
        <source>This hub has no printers yet.</source>
        <translation>Det finns inga skrivare här än.</translation>
    </message>
</context>
<context>
    <name>QueueRows</name>
    <message>
        <source>Nothing waits. Print a file, or add one to the queue.</source>
        <translation>Inget väntar. Skriv ut en fil eller lägg den i kön.</translation>
    </message>
    <message>
        <source>There is no other place for it.</source>
        <translation>Det finns ingen annan plats.</translation>
    </message>
</context>
<context>
    <name>QueueViewModel</name>
    <message>
        <source>Taken out of the queue.</source>
        <translation>Borttaget ur kön.</translation>
    </message>
    <message>
        <source>Any that fits</source>
        <translation>Vilken som passar</translation>
    </message>
    <message>
        <source>How should it be printed?</source>
        <translation>Hur ska det skrivas ut?</translation>
    </message>
    <message>
        <source>By when should it be done?</source>
        <translation>Till när?</translation>
    </message>
    <message>
        <source>Move it where?</source>
        <translation>Vart flyttas det?</translation>
    </message>
    <message>
        <source>The queue is empty</source>
        <translation>Kön är tom</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs queued</source>
        <translation>
            <numerusform>%n jobb i kö</numerusform>
            <numerusform>%n jobb i kö</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n kvarhållen</numerusform>
            <numerusform>%n kvarhållna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fit nowhere</source>
        <translation>
            <numerusform>%n passar ingenstans</numerusform>
            <numerusform>%n passar ingenstans</numerusform>
        </translation>
    </message>
    <message>
        <source>To move a job, tap it, then its new place.</source>
        <translation>Flytta: tryck på jobbet, sedan på den nya platsen.</translation>
    </message>
    <message>
        <source>held</source>
        <translation>kvarhållet</translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message>
        <source>a print of its own</source>
        <translation>egen utskrift</translation>
    </message>
    <message>
        <source>lies on the bed</source>
        <translation>ligger på bädden</translation>
    </message>
    <message>
        <source>not known, nothing is planned</source>
        <translation>ingen uppgift, inget planeras</translation>
    </message>
    <message>
        <source>%1, nothing is planned</source>
        <translation>%1, inget planeras</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>stängt</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>stängt %1</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>klar %1</translation>
    </message>
    <message>
        <source>nobody knows when it is done</source>
        <translation>ingen vet när den är klar</translation>
    </message>
    <message>
        <source>may go on alone</source>
        <translation>får fortsätta ensam</translation>
    </message>
    <message>
        <source>not enough on the spool</source>
        <translation>spolen räcker inte</translation>
    </message>
    <message>
        <source>waits for permission</source>
        <translation>väntar på tillstånd</translation>
    </message>
    <message>
        <source>change filament: %1</source>
        <translation>byt filament: %1</translation>
    </message>
    <message>
        <source>late, due %1</source>
        <translation>för sent, senast %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>senast %1</translation>
    </message>
    <message>
        <source>nozzle %1 mm</source>
        <translation>munstycke %1 mm</translation>
    </message>
    <message>
        <source>wrong material: %1</source>
        <translation>fel material: %1</translation>
    </message>
    <message>
        <source>too big</source>
        <translation>för stor</translation>
    </message>
</context>
<context>
    <name>QuietPass</name>
    <message>
        <source>Show your pass</source>
        <translation>Visa passet</translation>
    </message>
    <message>
        <source>The reader does not work</source>
        <translation>Läsaren fungerar inte</translation>
    </message>
</context>
<context>
    <name>Readers</name>
    <message>
        <source>The reader does not work. Press “Call staff” to type your code.</source>
        <translation>Läsaren fungerar inte. Tryck på ”Be om hjälp” och skriv din kod.</translation>
    </message>
    <message>
        <source>The reader does not work. Check its cable.</source>
        <translation>Läsaren fungerar inte. Kontrollera kabeln.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>The certificate of this server is signed by itself. Accept it only if the server shows the same fingerprint: {fingerprint}</source>
        <translation>Servern har själv undertecknat sitt certifikat. Godkänn det bara om servern visar samma fingeravtryck: {fingerprint}</translation>
    </message>
    <message>
        <source>The certificate of this server is signed by itself. Connect the printer again to accept it, or name its file in the configuration (ca_file).</source>
        <translation>Servern har själv undertecknat sitt certifikat. Godkänn det genom att ansluta skrivaren på nytt, eller ange dess fil i inställningarna (ca_file).</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read as a file of certificates (ca_file).</source>
        <translation>{path} kan inte läsas som en fil med certifikat (ca_file).</translation>
    </message>
    <message>
        <source>This server is reached at {address}.</source>
        <translation>Den här servern nås på {address}.</translation>
    </message>
    <message>
        <source>No live connection to OctoPrint (proxy): its state is asked for every 2 seconds.</source>
        <translation>Ingen ständig anslutning till OctoPrint (proxy): tillståndet hämtas varannan sekund.</translation>
    </message>
    <message>
        <source>What answers there does not use TLS. Use the address with http://.</source>
        <translation>Det som svarar där använder inte TLS. Använd adressen med http://.</translation>
    </message>
    <message>
        <source>The server has another certificate than the one that was accepted. If it was renewed, connect the printer again; if not, another machine answers there.</source>
        <translation>Servern har ett annat certifikat än det som godkändes. Om det har förnyats, anslut skrivaren på nytt; annars svarar en annan maskin på adressen.</translation>
    </message>
    <message>
        <source>The certificate of this server is from an authority that is unknown here. Name the authority&apos;s file in the configuration (ca_file).</source>
        <translation>Serverns certifikat kommer från en utfärdare som är okänd här. Ange utfärdarens fil i inställningarna (ca_file).</translation>
    </message>
    <message>
        <source>The certificate of this server is for another name. Use the name for which it was made.</source>
        <translation>Serverns certifikat gäller ett annat namn. Använd det namn som det gjordes för.</translation>
    </message>
    <message>
        <source>The certificate of this server has expired. Renew it there.</source>
        <translation>Serverns certifikat har gått ut. Förnya det på servern.</translation>
    </message>
    <message>
        <source>The certificate of this server is not valid yet. Check the clocks of both machines.</source>
        <translation>Serverns certifikat gäller inte ännu. Kontrollera klockorna på båda maskinerna.</translation>
    </message>
    <message>
        <source>What answers at the address sends too much or too slowly to be OctoPrint. Check the address.</source>
        <translation>Det som svarar på adressen skickar för mycket eller för långsamt för att vara OctoPrint. Kontrollera adressen.</translation>
    </message>
    <message>
        <source>The printer says “{raw}”, which this program does not know. See firmware_notes/README.md.</source>
        <translation>Skrivaren skickar ”{raw}”, som det här programmet inte känner till. Se firmware_notes/README.md.</translation>
    </message>
    <message>
        <source>A command holds what can&apos;t be sent to a printer.</source>
        <translation>Ett kommando innehåller tecken som inte kan skickas till en skrivare.</translation>
    </message>
    <message>
        <source>The printer did not turn its heaters on as the file asked.</source>
        <translation>Skrivaren slog inte på uppvärmningen som filen begärde.</translation>
    </message>
    <message>
        <source>The printer turned its heaters off by itself.</source>
        <translation>Skrivaren stängde själv av sin uppvärmning.</translation>
    </message>
    <message>
        <source>The printer did not stop. Switch it off at the mains.</source>
        <translation>Skrivaren stannade inte. Bryt strömmen till den.</translation>
    </message>
    <message>
        <source>The printer was told to stop. It has not confirmed that yet.</source>
        <translation>Skrivaren har fått order att stanna. Den har inte bekräftat det än.</translation>
    </message>
    <message>
        <source>The disk has no room for more print files: the rest is kept for the hub. Ask an admin to make room.</source>
        <translation>Disken har ingen plats för fler utskriftsfiler: resten är reserverad för hubben. Be en administratör skapa plats.</translation>
    </message>
    <message>
        <source>{file} is larger than {largest_mb} MB. Slice it with fewer details, or in parts.</source>
        <translation>{file} är större än {largest_mb} MB. Skiva den grövre eller i delar.</translation>
    </message>
    <message>
        <source>{file} is not an ordinary file. Choose a file that the slicer exported.</source>
        <translation>{file} är ingen vanlig fil. Välj en fil som slicern har exporterat.</translation>
    </message>
    <message>
        <source>Your role does not allow this now. Ask an admin.</source>
        <translation>Din roll tillåter inte detta nu. Fråga en administratör.</translation>
    </message>
    <message>
        <source>The start came too late to be carried out. Look at the bed and ask again at the machine.</source>
        <translation>Starten kom för sent. Titta på bädden och starta igen vid maskinen.</translation>
    </message>
    <message>
        <source>The hub&apos;s database is damaged. Restore a backup.</source>
        <translation>Hubbens databas är skadad. Återställ en säkerhetskopia.</translation>
    </message>
    <message>
        <source>It could not be saved. Call staff.</source>
        <translation>Det gick inte att spara. Kalla på personalen.</translation>
    </message>
    <message>
        <source>That did not work. Call staff.</source>
        <translation>Det gick inte. Kalla på personalen.</translation>
    </message>
    <message>
        <source>This visit was taken back. Scan the pass again.</source>
        <translation>Det här besöket togs tillbaka. Läs av passet igen.</translation>
    </message>
    <message>
        <source>This pass was deleted. Take a new one, or come in without.</source>
        <translation>Det här passet har raderats. Ta ett nytt eller kom in utan.</translation>
    </message>
    <message>
        <source>It is kept for a reservation.</source>
        <translation>Den är bokad.</translation>
    </message>
    <message>
        <source>It is out of order.</source>
        <translation>Den är trasig.</translation>
    </message>
    <message>
        <source>It doesn&apos;t answer. Ask staff.</source>
        <translation>Den svarar inte. Fråga personalen.</translation>
    </message>
    <message>
        <source>Ask staff to start it for you.</source>
        <translation>Be personalen starta den.</translation>
    </message>
    <message>
        <source>Come in first, then take it.</source>
        <translation>Kom in först, ta den sedan.</translation>
    </message>
    <message>
        <source>It is not in the hub any more.</source>
        <translation>Den finns inte här längre.</translation>
    </message>
    <message>
        <source>The printer did not say whether the print began. Look at it.</source>
        <translation>Skrivaren sa inte om utskriften började. Gå och titta.</translation>
    </message>
    <message>
        <source>The printer did not react to the pause. Look at it.</source>
        <translation>Skrivaren reagerade inte på pausen. Gå och titta.</translation>
    </message>
    <message>
        <source>The printer did not go on. Look at it.</source>
        <translation>Skrivaren fortsatte inte. Gå och titta.</translation>
    </message>
    <message>
        <source>The printer did not say that the print ended. Look at it.</source>
        <translation>Skrivaren sa inte att utskriften tog slut. Gå och titta.</translation>
    </message>
    <message>
        <source>The printer did not confirm the stop. Switch it off at the mains.</source>
        <translation>Skrivaren bekräftade inte stoppet. Bryt strömmen till den.</translation>
    </message>
    <message>
        <source>The printer did not answer. Check its power and its cable.</source>
        <translation>Skrivaren svarade inte. Kontrollera strömmen och kabeln.</translation>
    </message>
    <message>
        <source>The machine did not react to the answer. Look at it.</source>
        <translation>Maskinen reagerade inte på svaret. Gå och titta.</translation>
    </message>
    <message>
        <source>The link to the printer did not close. Try again, or pull out its cable.</source>
        <translation>Förbindelsen till skrivaren stängdes inte. Försök igen eller dra ut dess kabel.</translation>
    </message>
    <message>
        <source>Disconnected by a person.</source>
        <translation>Förbindelsen har stängts av personalen.</translation>
    </message>
    <message>
        <source>A print is, or may be, running here. Let it end, or cancel it, then disconnect.</source>
        <translation>En utskrift pågår, eller kan pågå, här. Låt den bli klar eller avbryt den, och koppla från först sedan.</translation>
    </message>
    <message>
        <source>There is no contact with the printer. Go to it; switch it off at the mains if need be.</source>
        <translation>Ingen kontakt med skrivaren. Gå dit och bryt strömmen om det behövs.</translation>
    </message>
    <message>
        <source>This came too late to be carried out. Look at the printer and try again.</source>
        <translation>Det här kom för sent. Titta på skrivaren och försök igen.</translation>
    </message>
    <message>
        <source>The print is over.</source>
        <translation>Utskriften är slut.</translation>
    </message>
    <message>
        <source>The print had finished before.</source>
        <translation>Utskriften var redan klar.</translation>
    </message>
    <message>
        <source>The printer knows nothing of this print.</source>
        <translation>Skrivaren vet inget om den här utskriften.</translation>
    </message>
    <message>
        <source>The print room was stopped during the print.</source>
        <translation>Skrivarrummet stängdes av under utskriften.</translation>
    </message>
    <message>
        <source>The heaters were not seen to go off after the print. Look at the printer.</source>
        <translation>Värmen sågs inte slås av efter utskriften. Titta på skrivaren.</translation>
    </message>
    <message>
        <source>internal error, call staff</source>
        <translation>internt fel, kalla på personalen</translation>
    </message>
    <message>
        <source>The file is being sent.</source>
        <translation>Filen skickas.</translation>
    </message>
    <message>
        <source>What becomes of the print is known when there is contact again. Look at the printer meanwhile.</source>
        <translation>Hur det går för utskriften vet man när kontakten är tillbaka. Titta på skrivaren under tiden.</translation>
    </message>
    <message>
        <source>The print room is already running here. Only one may feed the printers.</source>
        <translation>Skrivarrummet är redan igång här. Bara ett får styra skrivarna.</translation>
    </message>
    <message>
        <source>Cancelled before it began.</source>
        <translation>Avbröts innan den började.</translation>
    </message>
    <message>
        <source>Stopped before it began.</source>
        <translation>Stoppades innan den började.</translation>
    </message>
    <message>
        <source>A person cleared the bed while the printer was out of contact.</source>
        <translation>Bädden tömdes medan skrivaren saknade kontakt.</translation>
    </message>
    <message>
        <source>This version does not know this order.</source>
        <translation>Den här versionen känner inte till ordern.</translation>
    </message>
    <message>
        <source>Nothing is being printed here.</source>
        <translation>Här skrivs inget ut.</translation>
    </message>
    <message>
        <source>That print is already over.</source>
        <translation>Den utskriften är redan slut.</translation>
    </message>
    <message>
        <source>Only a person who is logged in can say so.</source>
        <translation>Bara den som är inloggad kan bekräfta det.</translation>
    </message>
    <message>
        <source>A print is, or may be, still running here.</source>
        <translation>En utskrift pågår, eller kan pågå, här.</translation>
    </message>
    <message>
        <source>The machine does not ask anything any more.</source>
        <translation>Maskinen frågar inget längre.</translation>
    </message>
    <message>
        <source>The machine does not offer this answer.</source>
        <translation>Maskinen har inte det svaret.</translation>
    </message>
    <message>
        <source>Taken out of the queue.</source>
        <translation>Borttagen ur kön.</translation>
    </message>
    <message>
        <source>This print is no longer in the queue. Look at the list again.</source>
        <translation>Den här utskriften står inte längre i kön. Titta på listan igen.</translation>
    </message>
    <message>
        <source>The place for backups is not there: {place}. Plug the stick in, or make the directory.</source>
        <translation>Platsen för säkerhetskopior finns inte: {place}. Sätt i stickan eller skapa katalogen.</translation>
    </message>
    <message>
        <source>The backup can&apos;t be written to {place}: {cause}.</source>
        <translation>Säkerhetskopian kan inte skrivas till {place}: {cause}.</translation>
    </message>
    <message>
        <source>The backup can&apos;t be sent to {place}: {raw}</source>
        <translation>Säkerhetskopian kan inte skickas till {place}: {raw}</translation>
    </message>
    <message>
        <source>What was written to {place} is not what was sent. Use another stick or disk.</source>
        <translation>Det som sparades i {place} är inte det som skickades. Använd en annan sticka eller disk.</translation>
    </message>
    <message>
        <source>The hub can&apos;t be copied for a backup: {cause}.</source>
        <translation>Hubben kan inte kopieras för en säkerhetskopia: {cause}.</translation>
    </message>
    <message>
        <source>The public key of the backups in the settings has a mistake. Copy it again.</source>
        <translation>Den offentliga nyckeln för säkerhetskopior har ett fel i inställningarna. Kopiera den igen.</translation>
    </message>
    <message>
        <source>The channel for alarms does not answer.</source>
        <translation>Kanalen för larm svarar inte.</translation>
    </message>
    <message>
        <source>No channel for alarms took the message. Try: kiosk alarm test</source>
        <translation>Ingen kanal för larm tog emot meddelandet. Prova: kiosk alarm test</translation>
    </message>
    <message>
        <source>This day pass was valid that day only. You can come in without it.</source>
        <translation>Dagspasset gällde bara den dagen. Du kan komma in utan det.</translation>
    </message>
    <message>
        <source>Put a USB stick in, then press again.</source>
        <translation>Sätt i ett USB-minne och tryck igen.</translation>
    </message>
    <message>
        <source>The stick is full. Make room on it, or use another one.</source>
        <translation>Minnet är fullt. Frigör utrymme eller ta ett annat.</translation>
    </message>
    <message>
        <source>The stick was taken out too early. Try again.</source>
        <translation>Minnet togs ut för tidigt. Försök igen.</translation>
    </message>
    <message>
        <source>This stick can&apos;t be written here. Use another one.</source>
        <translation>Det går inte att spara på minnet här. Ta ett annat.</translation>
    </message>
    <message>
        <source>This stick can&apos;t be written here. Use the one labelled KIOSKLABELS.</source>
        <translation>Det går inte att spara på minnet här. Ta det som heter KIOSKLABELS.</translation>
    </message>
    <message>
        <source>Several sticks are in. Leave only your own.</source>
        <translation>Det sitter flera minnen i. Lämna bara ditt eget.</translation>
    </message>
    <message>
        <source>This is a code of this hub. It can&apos;t stand for a pass.</source>
        <translation>Det här är husets egen kod. Den duger inte som pass.</translation>
    </message>
    <message>
        <source>This code can&apos;t stand for a pass. Try a card with a number.</source>
        <translation>Den här koden duger inte som pass. Försök med ett kort som har ett nummer.</translation>
    </message>
    <message>
        <source>This is the code of a product. Others have it, too.</source>
        <translation>Det här är en produkts kod. Andra har den också.</translation>
    </message>
    <message>
        <source>This card holds a personal identity code. Use another card.</source>
        <translation>Kortet innehåller en personbeteckning. Använd ett annat kort.</translation>
    </message>
    <message>
        <source>This card belongs to another pass already.</source>
        <translation>Det här kortet hör redan till ett annat pass.</translation>
    </message>
    <message>
        <source>This pass has {most} cards already. Take one away first.</source>
        <translation>Passet har redan {most} kort. Ta först bort ett.</translation>
    </message>
    <message>
        <source>The hub takes no print requests now. Ask staff.</source>
        <translation>Inga utskriftsönskemål tas emot nu. Fråga personalen.</translation>
    </message>
    <message>
        <source>Your visit has ended. Come in again, then send the request.</source>
        <translation>Ditt besök har avslutats. Kom in igen och skicka sedan önskemålet.</translation>
    </message>
    <message>
        <source>Show your pass first, or come in and take a day pass.</source>
        <translation>Visa ditt pass först, eller kom in och ta ett dagspass.</translation>
    </message>
    <message>
        <source>{most} of your requests wait already. Wait for an answer, or withdraw one.</source>
        <translation>{most} av dina önskemål väntar redan. Vänta på svar eller återta ett.</translation>
    </message>
    <message>
        <source>That would be over {most} minutes of printing in a week. Choose a shorter print, or ask staff.</source>
        <translation>Det blir över {most} minuter utskrift på en vecka. Välj en kortare eller fråga personalen.</translation>
    </message>
    <message>
        <source>That would be over {most} g in a week. Choose a smaller print, or ask staff.</source>
        <translation>Det blir över {most} g på en vecka. Välj en mindre eller fråga personalen.</translation>
    </message>
    <message>
        <source>No printer here can print this file. Slice it for one of the hub&apos;s printers, or ask staff.</source>
        <translation>Ingen skrivare här kan skriva ut filen. Skiva den för en av hubbens skrivare eller fråga personalen.</translation>
    </message>
    <message>
        <source>There is not enough of that any more. Choose another colour.</source>
        <translation>Det finns inte tillräckligt av den längre. Välj en annan färg.</translation>
    </message>
    <message>
        <source>The hub is closed on that day. Choose another one.</source>
        <translation>Hubben är stängd den dagen. Välj en annan dag.</translation>
    </message>
    <message>
        <source>Staff have decided it already. Ask them to take it out.</source>
        <translation>Personalen har redan avgjort det. Be dem ta bort det.</translation>
    </message>
    <message>
        <source>Somebody decided this request just now, or it was withdrawn. Look at the list again.</source>
        <translation>Någon avgjorde önskemålet nyss, eller så återtogs det. Titta på listan igen.</translation>
    </message>
    <message>
        <source>That printer is not in the hub any more. Choose another one.</source>
        <translation>Den skrivaren finns inte längre i hubben. Välj en annan.</translation>
    </message>
    <message>
        <source>It is not yours any more.</source>
        <translation>Du har den inte längre.</translation>
    </message>
    <message>
        <source>Somebody else has it next.</source>
        <translation>Någon annan har den härnäst.</translation>
    </message>
    <message>
        <source>That time is taken. Choose another one.</source>
        <translation>Den tiden är bokad. Välj en annan.</translation>
    </message>
    <message>
        <source>The hub is closed then. Choose another time.</source>
        <translation>Då är det stängt. Välj en annan tid.</translation>
    </message>
    <message>
        <source>You have {count} bookings. Cancel one first.</source>
        <translation>Du har redan {count} bokningar. Avboka en först.</translation>
    </message>
    <message>
        <source>It is kept for number {number} from the line.</source>
        <translation>Den hålls åt könummer {number}.</translation>
    </message>
    <message>
        <source>You need an induction first. Ask for one at the help desk.</source>
        <translation>Du behöver först en introduktion. Be om den i rådgivningen.</translation>
    </message>
    <message>
        <source>One is free. You can take it at once.</source>
        <translation>En är ledig. Du kan ta den genast.</translation>
    </message>
    <message>
        <source>The line is full. Ask staff.</source>
        <translation>Kön är full. Fråga personalen.</translation>
    </message>
    <message>
        <source>The print room does not answer, so this was not done. Look at the machines.</source>
        <translation>Skrivarrummet svarar inte, så detta gjordes inte. Se till maskinerna.</translation>
    </message>
    <message>
        <source>There is no such printer any more.</source>
        <translation>Den skrivaren finns inte längre.</translation>
    </message>
    <message>
        <source>The queue has changed meanwhile. Look at it again.</source>
        <translation>Kön har ändrats under tiden. Titta på den igen.</translation>
    </message>
    <message>
        <source>{number} of them have been started already.</source>
        <translation>{number} av dem har redan börjat.</translation>
    </message>
    <message>
        <source>This print is not over yet.</source>
        <translation>Den här utskriften är inte klar än.</translation>
    </message>
    <message>
        <source>This print is not on the shelf any more.</source>
        <translation>Den här utskriften finns inte längre på hyllan.</translation>
    </message>
    <message>
        <source>The shelf is full. Hand something over first, or keep this print elsewhere.</source>
        <translation>Hyllan är full. Lämna först ut något, eller förvara utskriften någon annanstans.</translation>
    </message>
    <message>
        <source>Tick each step first, or leave the service for later.</source>
        <translation>Kryssa för varje steg först, eller lämna servicen till senare.</translation>
    </message>
    <message>
        <source>This service is not asked for any more.</source>
        <translation>Den här servicen behövs inte längre.</translation>
    </message>
    <message>
        <source>It is too late to take that back.</source>
        <translation>Det går inte längre att ångra.</translation>
    </message>
    <message>
        <source>The print room was restarted before this start; look at the printer and start again.</source>
        <translation>Skrivarrummet startades om före den här starten. Titta på skrivaren och starta igen.</translation>
    </message>
    <message>
        <source>The print room was restarted during this start. Look at the printer: it shows whether the print began.</source>
        <translation>Skrivarrummet startades om under starten. Titta på skrivaren om utskriften började.</translation>
    </message>
    <message>
        <source>The print room was restarted before this was done. Look at the printer and try again.</source>
        <translation>Skrivarrummet startades om innan detta hann göras. Titta på skrivaren och försök igen.</translation>
    </message>
    <message>
        <source>The printer is heated. Cool it down first.</source>
        <translation>Skrivaren är uppvärmd. Kyl ner den först.</translation>
    </message>
    <message>
        <source>Choose a temperature first.</source>
        <translation>Välj en temperatur först.</translation>
    </message>
    <message>
        <source>{asked_c} °C is too much for the {heater}: {limit_c} °C is its limit.</source>
        <translation>{asked_c} °C är för mycket ({heater}): gränsen är {limit_c} °C.</translation>
    </message>
    <message>
        <source>Filament is not moved below {least_c} °C.</source>
        <translation>Filament matas inte under {least_c} °C.</translation>
    </message>
    <message>
        <source>At most {longest_mm} mm of filament are moved at once.</source>
        <translation>Högst {longest_mm} mm filament matas åt gången.</translation>
    </message>
    <message>
        <source>In this pause, move the filament at the machine itself.</source>
        <translation>Mata filamentet vid själva maskinen under den här pausen.</translation>
    </message>
    <message>
        <source>A print is on the printer. This works when it is over.</source>
        <translation>En utskrift pågår. Det här går när den är över.</translation>
    </message>
    <message>
        <source>The printer is still busy with the last request.</source>
        <translation>Skrivaren håller ännu på med den förra begäran.</translation>
    </message>
    <message>
        <source>The printer did not show that it was done. Look at it.</source>
        <translation>Skrivaren visade inte att det gjordes. Titta på den.</translation>
    </message>
    <message>
        <source>The printer did not take the temperature that was set.</source>
        <translation>Skrivaren tog inte emot den inställda temperaturen.</translation>
    </message>
    <message>
        <source>The nozzle did not get hot within ten minutes. Look at it.</source>
        <translation>Munstycket blev inte hett på tio minuter. Titta på det.</translation>
    </message>
    <message>
        <source>The nozzle cooled while filament was moved. Look at it.</source>
        <translation>Munstycket kallnade medan filamentet matades. Titta på det.</translation>
    </message>
    <message>
        <source>It was ended, and the printer cools down.</source>
        <translation>Det avslutades, och skrivaren kyls ner.</translation>
    </message>
    <message>
        <source>The printer restarted meanwhile.</source>
        <translation>Skrivaren startade om under tiden.</translation>
    </message>
    <message>
        <source>The printer did not show that the move is over. Look at it.</source>
        <translation>Skrivaren visade inte att rörelsen är över. Titta på den.</translation>
    </message>
    <message>
        <source>This OctoPrint does not show when a move is over. Do it at the machine.</source>
        <translation>Den här OctoPrint visar inte när en rörelse är över. Gör det vid maskinen.</translation>
    </message>
    <message>
        <source>Heated by staff, and not seen to cool down.</source>
        <translation>Uppvärmd av personalen, och sågs inte kylas ner.</translation>
    </message>
    <message>
        <source>Heated by staff, then contact was lost.</source>
        <translation>Uppvärmd av personalen, sedan bröts kontakten.</translation>
    </message>
    <message>
        <source>Paused where layer {layer} begins, as asked for.</source>
        <translation>Pausad där lager {layer} börjar, som begärt.</translation>
    </message>
    <message>
        <source>Layer {layer} has already begun. Choose a later one.</source>
        <translation>Lager {layer} har redan börjat. Välj ett senare.</translation>
    </message>
    <message>
        <source>The file does not say where layer {layer} begins.</source>
        <translation>Filen säger inte var lager {layer} börjar.</translation>
    </message>
    <message>
        <source>The file does not name its objects. Switch on “Label objects” in the slicer.</source>
        <translation>Filen namnger inte sina objekt. Slå på ”Label objects” i slicern.</translation>
    </message>
    <message>
        <source>This printer can&apos;t leave out one object.</source>
        <translation>Den här skrivaren kan inte utelämna ett objekt.</translation>
    </message>
    <message>
        <source>Over OctoPrint only a printer with Klipper can leave out one object.</source>
        <translation>Via OctoPrint kan bara en skrivare med Klipper utelämna ett objekt.</translation>
    </message>
    <message>
        <source>The file has no such object, or it is left out already.</source>
        <translation>Filen har inget sådant objekt, eller så är det redan utelämnat.</translation>
    </message>
    <message>
        <source>It is the last object. Cancel the print instead.</source>
        <translation>Det är det sista objektet. Avbryt utskriften i stället.</translation>
    </message>
    <message>
        <source>The print file is no longer there. Choose it again.</source>
        <translation>Utskriftsfilen är borta. Välj den igen.</translation>
    </message>
    <message>
        <source>The print file was changed or damaged on the disk. Choose it again.</source>
        <translation>Utskriftsfilen har ändrats eller skadats på disken. Välj den igen.</translation>
    </message>
    <message>
        <source>This printer is out of service.</source>
        <translation>Den här skrivaren är ur bruk.</translation>
    </message>
    <message>
        <source>There is no contact with this printer.</source>
        <translation>Ingen kontakt med den här skrivaren.</translation>
    </message>
    <message>
        <source>The printer is being connected. Try again in a moment.</source>
        <translation>Skrivaren ansluts. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>Something is, or may be, on the bed. Clear it and confirm that first.</source>
        <translation>Något ligger, eller kan ligga, på bädden. Töm den och bekräfta det först.</translation>
    </message>
    <message>
        <source>The printer reports an error. Look at it first.</source>
        <translation>Skrivaren anger ett fel. Gå och titta först.</translation>
    </message>
    <message>
        <source>The file holds commands that are not allowed here: {commands}.</source>
        <translation>Filen har kommandon som inte är tillåtna här: {commands}.</translation>
    </message>
    <message>
        <source>The print is too big for this printer ({axis}, {over_mm} mm too much).</source>
        <translation>Utskriften är för stor för skrivaren ({axis}, {over_mm}&#xa0;mm för mycket).</translation>
    </message>
    <message>
        <source>The file asks for {asked_c} °C of the {heater}; {limit_c} °C is the limit.</source>
        <translation>Filen begär {asked_c}&#xa0;°C ({heater}); gränsen är {limit_c}&#xa0;°C.</translation>
    </message>
    <message>
        <source>chamber</source>
        <translation>kammare</translation>
    </message>
    <message>
        <source>The file moves the nozzle into the bed (to {z_mm} mm).</source>
        <translation>Filen kör munstycket in i bädden (till {z_mm} mm).</translation>
    </message>
    <message>
        <source>The file needs {tools} tools; this printer has {printer_tools}.</source>
        <translation>Filen behöver {tools} verktyg; den här skrivaren har {printer_tools}.</translation>
    </message>
    <message>
        <source>The file is made for another kind of machine ({file}).</source>
        <translation>Filen är gjord för en annan sorts maskin ({file}).</translation>
    </message>
    <message>
        <source>The file has a temperature that can&apos;t be read.</source>
        <translation>Filen har en temperatur som inte går att läsa.</translation>
    </message>
    <message>
        <source>Line {line} of the file has characters that a printer may read differently. Slice it again.</source>
        <translation>Rad {line} i filen har tecken som en skrivare kan läsa annorlunda. Slica den igen.</translation>
    </message>
    <message>
        <source>A line of the file has {bytes} bytes; {limit_bytes} is the limit.</source>
        <translation>En rad i filen har {bytes} byte; gränsen är {limit_bytes}.</translation>
    </message>
    <message>
        <source>The file ends in the middle of the print. Export it again.</source>
        <translation>Filen slutar mitt i utskriften. Exportera den igen.</translation>
    </message>
    <message>
        <source>The file needs {needed_g} g of filament; {left_g} g are left on the spool.</source>
        <translation>Filen behöver {needed_g} g filament; på spolen finns {left_g} g kvar.</translation>
    </message>
    <message>
        <source>About {left_g} g are left on spool {spool}.</source>
        <translation>Ungefär {left_g} g är kvar på spole {spool}.</translation>
    </message>
    <message>
        <source>An operator may allow that at the kiosk, with a reason, where the file is checked.</source>
        <translation>En operatör kan tillåta det vid kiosken med ett skäl, på sidan där filen kontrolleras.</translation>
    </message>
    <message>
        <source>The check found something that is not safe on this printer.</source>
        <translation>Kontrollen hittade något som inte är säkert på den här skrivaren.</translation>
    </message>
    <message>
        <source>There is no such print.</source>
        <translation>Den utskriften finns inte.</translation>
    </message>
    <message>
        <source>This print was already started once.</source>
        <translation>Den här utskriften har redan startats en gång.</translation>
    </message>
    <message>
        <source>Another print is on this printer.</source>
        <translation>En annan utskrift är på den här skrivaren.</translation>
    </message>
    <message>
        <source>The printer is busy.</source>
        <translation>Skrivaren är upptagen.</translation>
    </message>
    <message>
        <source>Read the label on the printer first, at the machine.</source>
        <translation>Läs först skrivarens etikett vid maskinen.</translation>
    </message>
    <message>
        <source>This is not a label of this hub&apos;s equipment.</source>
        <translation>Det här är inte en etikett på husets utrustning.</translation>
    </message>
    <message>
        <source>This is the label of {found}. Read that of {wanted}.</source>
        <translation>Det här är etiketten på {found}. Läs den på {wanted}.</translation>
    </message>
    <message>
        <source>Nobody confirmed at the machine that the bed is clear.</source>
        <translation>Ingen har bekräftat vid skrivaren att bädden är tom.</translation>
    </message>
    <message>
        <source>The print takes longer than the hub is open, and this printer may not run alone.</source>
        <translation>Utskriften tar längre tid än hubben är öppen, och den här skrivaren får inte gå utan tillsyn.</translation>
    </message>
    <message>
        <source>No time is free on this printer within four weeks.</source>
        <translation>Den här skrivaren har ingen ledig tid på fyra veckor.</translation>
    </message>
    <message>
        <source>Nobody knows when the print on this printer ends.</source>
        <translation>Ingen vet när utskriften på den här skrivaren slutar.</translation>
    </message>
    <message>
        <source>The visitor has no induction for this printer.</source>
        <translation>Besökaren har ingen introduktion till den här skrivaren.</translation>
    </message>
    <message>
        <source>Only a person may start a print on this printer.</source>
        <translation>Bara en människa får starta en utskrift på den här skrivaren.</translation>
    </message>
    <message>
        <source>Another printer is heating up. This one starts in a moment.</source>
        <translation>En annan skrivare värms upp. Den här börjar om en stund.</translation>
    </message>
    <message>
        <source>{file} is no longer there. Put the stick back or choose another file.</source>
        <translation>{file} är borta. Sätt tillbaka USB-minnet eller välj en annan fil.</translation>
    </message>
    <message>
        <source>{file} changed while it was copied. Wait until it is complete and choose it again.</source>
        <translation>{file} ändrades medan den kopierades. Vänta tills den är klar och välj den igen.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read. Copy it again with rights to read it.</source>
        <translation>{file} kan inte läsas. Kopiera den igen med läsrätt.</translation>
    </message>
    <message>
        <source>The file is not on that server any more. Choose another one.</source>
        <translation>Filen finns inte längre på den servern. Välj en annan.</translation>
    </message>
    <message>
        <source>The print room was restarted meanwhile. Choose the file again.</source>
        <translation>Skrivarrummet startades om under tiden. Välj filen igen.</translation>
    </message>
    <message>
        <source>{file} could not be copied: {cause}. Try again, or use another stick.</source>
        <translation>{file} kunde inte kopieras: {cause}. Försök igen eller ta ett annat USB-minne.</translation>
    </message>
    <message>
        <source>The file is gone. Put the stick back or choose another file.</source>
        <translation>Filen är borta. Sätt tillbaka USB-minnet eller välj en annan fil.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file inside it.</source>
        <translation>Det här är en mapp. Välj en fil i den.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read. Copy it to the stick again.</source>
        <translation>Filen kan inte läsas. Kopiera den till USB-minnet igen.</translation>
    </message>
    <message>
        <source>The file is empty. Export it from the slicer again.</source>
        <translation>Filen är tom. Exportera den från slicern igen.</translation>
    </message>
    <message>
        <source>This is not a print file. Choose one that a slicer exported.</source>
        <translation>Det här är ingen utskriftsfil. Välj en som en slicer har exporterat.</translation>
    </message>
    <message>
        <source>This is binary G-code, but damaged. Export it from the slicer again.</source>
        <translation>Det här är binär G-kod, men skadad. Exportera den från slicern igen.</translation>
    </message>
    <message>
        <source>This is a sliced 3MF, but damaged. Export plain G-code from the slicer.</source>
        <translation>Det här är en slicad 3MF, men skadad. Exportera vanlig G-kod från slicern.</translation>
    </message>
    <message>
        <source>This is a model. Open it in a slicer and export G-code.</source>
        <translation>Det här är en modell. Öppna den i en slicer och exportera G-kod.</translation>
    </message>
    <message>
        <source>This is not G-code. Export the model from a slicer.</source>
        <translation>Det här är inte G-kod. Exportera modellen från en slicer.</translation>
    </message>
    <message>
        <source>The file holds no moves. Slice the model again.</source>
        <translation>Filen har inga rörelser. Slica modellen igen.</translation>
    </message>
    <message>
        <source>The file prints nothing. Slice the model again.</source>
        <translation>Filen skriver inte ut något. Slica modellen igen.</translation>
    </message>
    <message>
        <source>The file is damaged. Export it from the slicer again.</source>
        <translation>Filen är skadad. Exportera den från slicern igen.</translation>
    </message>
    <message>
        <source>The file is too large. Slice the model with fewer details, or in parts.</source>
        <translation>Filen är för stor. Slica modellen grövre eller i delar.</translation>
    </message>
    <message>
        <source>Checking the file takes too long. Export it from the slicer again without added scripts.</source>
        <translation>Det tar för länge att kontrollera filen. Exportera den från slicern igen utan tillagda skript.</translation>
    </message>
    <message>
        <source>The file could not be checked. Export it from the slicer again.</source>
        <translation>Filen kunde inte kontrolleras. Exportera den från slicern igen.</translation>
    </message>
    <message>
        <source>The printer does not answer. Is it on, and is this its port and speed?</source>
        <translation>Skrivaren svarar inte. Är den på, och stämmer port och hastighet?</translation>
    </message>
    <message>
        <source>This is a milling machine or laser (grbl), not a 3D printer. Take it out of the list of printers.</source>
        <translation>Det här är en fräs eller laser (grbl), ingen 3D-skrivare. Ta bort den ur listan över skrivare.</translation>
    </message>
    <message>
        <source>The printer was unplugged or switched off.</source>
        <translation>Skrivaren kopplades loss eller stängdes av.</translation>
    </message>
    <message>
        <source>It is not set yet how this printer is reached. Set its connection.</source>
        <translation>Skrivarens anslutning är inte inställd ännu. Ställ in den.</translation>
    </message>
    <message>
        <source>There is no port {port}. Is the printer plugged in and on?</source>
        <translation>Porten {port} finns inte. Är skrivaren ansluten och på?</translation>
    </message>
    <message>
        <source>Port {port} may not be opened by this user; the group “dialout” may.</source>
        <translation>Den här användaren får inte öppna porten {port}; gruppen ”dialout” får.</translation>
    </message>
    <message>
        <source>Port {port} is in use by another program.</source>
        <translation>Porten {port} används av ett annat program.</translation>
    </message>
    <message>
        <source>Port {port} can&apos;t be opened: {cause}.</source>
        <translation>Porten {port} kan inte öppnas: {cause}.</translation>
    </message>
    <message>
        <source>Port {port} can&apos;t be opened.</source>
        <translation>Porten {port} kan inte öppnas.</translation>
    </message>
    <message>
        <source>{port} is not a serial port. Those that are plugged in are in /dev/serial/by-id.</source>
        <translation>{port} är ingen serieport. De som är anslutna finns i /dev/serial/by-id.</translation>
    </message>
    <message>
        <source>The printer is not connected.</source>
        <translation>Skrivaren är inte ansluten.</translation>
    </message>
    <message>
        <source>The printer is not ready.</source>
        <translation>Skrivaren är inte redo.</translation>
    </message>
    <message>
        <source>The print is just being taken up again.</source>
        <translation>Utskriften återupptas just nu.</translation>
    </message>
    <message>
        <source>No job of ours is running.</source>
        <translation>Ingen utskrift härifrån pågår.</translation>
    </message>
    <message>
        <source>The printer asks nothing like that.</source>
        <translation>Skrivaren frågar inte det.</translation>
    </message>
    <message>
        <source>The job is not printing.</source>
        <translation>Utskriften är inte igång.</translation>
    </message>
    <message>
        <source>The job is not paused.</source>
        <translation>Utskriften är inte pausad.</translation>
    </message>
    <message>
        <source>The job is ending already.</source>
        <translation>Utskriften avslutas redan.</translation>
    </message>
    <message>
        <source>Stopped now by a person.</source>
        <translation>Stoppad av en människa.</translation>
    </message>
    <message>
        <source>The printer waits for a person.</source>
        <translation>Skrivaren väntar på en människa.</translation>
    </message>
    <message>
        <source>The printer has paused by itself.</source>
        <translation>Skrivaren har pausat av sig själv.</translation>
    </message>
    <message>
        <source>The print was paused, but not here. See whether the printer needs somebody.</source>
        <translation>Utskriften har pausats, men inte härifrån. Se efter om skrivaren behöver hjälp.</translation>
    </message>
    <message>
        <source>The printer has been busy for more than three minutes.</source>
        <translation>Skrivaren har varit upptagen i över tre minuter.</translation>
    </message>
    <message>
        <source>The filament is used up.</source>
        <translation>Filamentet är slut.</translation>
    </message>
    <message>
        <source>More than one line in ten had to be sent again. Look at the cable.</source>
        <translation>Mer än var tionde rad fick skickas om. Kontrollera kabeln.</translation>
    </message>
    <message>
        <source>The last print was interrupted.</source>
        <translation>Den förra utskriften avbröts.</translation>
    </message>
    <message>
        <source>The printer restarted during the print.</source>
        <translation>Skrivaren startade om under utskriften.</translation>
    </message>
    <message>
        <source>The printer asked to be let go.</source>
        <translation>Skrivaren bad att få kopplas från.</translation>
    </message>
    <message>
        <source>The printer wants to begin at line 1 again: it was reset.</source>
        <translation>Skrivaren vill börja om från rad 1: den startade om.</translation>
    </message>
    <message>
        <source>The printer stopped itself: {raw}.</source>
        <translation>Skrivaren stoppade sig själv: {raw}.</translation>
    </message>
    <message>
        <source>The printer no longer answers.</source>
        <translation>Skrivaren svarar inte längre.</translation>
    </message>
    <message>
        <source>The printer asked for line {line}, which can&apos;t be sent again.</source>
        <translation>Skrivaren bad om rad {line}, som inte kan skickas igen.</translation>
    </message>
    <message>
        <source>The printer asked for line {line} {times} times in a row.</source>
        <translation>Skrivaren bad om rad {line} {times} gånger i rad.</translation>
    </message>
    <message>
        <source>Line {line} of the file is too long for the printer.</source>
        <translation>Rad {line} i filen är för lång för skrivaren.</translation>
    </message>
    <message>
        <source>The file has fewer lines.</source>
        <translation>Filen har färre rader.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read further: {cause}</source>
        <translation>Filen kan inte läsas vidare: {cause}</translation>
    </message>
    <message>
        <source>The print file can&apos;t be read: {cause}</source>
        <translation>Utskriftsfilen kan inte läsas: {cause}</translation>
    </message>
    <message>
        <source>The print stood at {position}.</source>
        <translation>Utskriften stod vid {position}.</translation>
    </message>
    <message>
        <source>The heaters were not seen to be off.</source>
        <translation>Värmen sågs inte vara av.</translation>
    </message>
    <message>
        <source>The print room stopped during the print, and {cause}.</source>
        <translation>Skrivarrummet stannade under utskriften: {cause}.</translation>
    </message>
    <message>
        <source>{address} is not an address of an OctoPrint server.</source>
        <translation>{address} är ingen adress till en OctoPrint-server.</translation>
    </message>
    <message>
        <source>{path} can be read by others. Close it: chmod 600 {path}</source>
        <translation>Andra kan läsa {path}. Stäng den: chmod 600 {path}</translation>
    </message>
    <message>
        <source>The key {path} is missing. Put it there in one line, then: chmod 600 {path}</source>
        <translation>Nyckeln {path} saknas. Lägg den där på en rad, sedan: chmod 600 {path}</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read as a key.</source>
        <translation>{path} kan inte läsas som en nyckel.</translation>
    </message>
    <message>
        <source>{path} is empty. Put the key there in one line.</source>
        <translation>{path} är tom. Lägg nyckeln där på en rad.</translation>
    </message>
    <message>
        <source>OctoPrint gave no key: refused there, or not answered in time.</source>
        <translation>OctoPrint gav ingen nyckel: nekad där eller inte besvarad i tid.</translation>
    </message>
    <message>
        <source>Nobody waits for the key any more.</source>
        <translation>Ingen väntar på nyckeln längre.</translation>
    </message>
    <message>
        <source>The file could not be sent.</source>
        <translation>Filen kunde inte skickas.</translation>
    </message>
    <message>
        <source>The printer was not free any more when the file had been sent.</source>
        <translation>Skrivaren var inte ledig längre när filen hade skickats.</translation>
    </message>
    <message>
        <source>Something else was printed while the file was sent. Look at the bed.</source>
        <translation>Något annat skrevs ut medan filen skickades. Titta på bädden.</translation>
    </message>
    <message>
        <source>The upload was given up.</source>
        <translation>Sändningen avbröts.</translation>
    </message>
    <message>
        <source>OctoPrint&apos;s disk is full. Delete old files and timelapses there, then try again.</source>
        <translation>OctoPrints disk är full. Ta bort gamla filer och timelapse-filmer där och försök sedan igen.</translation>
    </message>
    <message>
        <source>The print was not started.</source>
        <translation>Utskriften startades inte.</translation>
    </message>
    <message>
        <source>OctoPrint has no file of this job; it was never sent, or was deleted.</source>
        <translation>OctoPrint har ingen fil för den här utskriften: den skickades aldrig eller har raderats.</translation>
    </message>
    <message>
        <source>What became of the print could not be found out.</source>
        <translation>Det gick inte att ta reda på hur det gick för utskriften.</translation>
    </message>
    <message>
        <source>Look at the printer.</source>
        <translation>Titta på skrivaren.</translation>
    </message>
    <message>
        <source>OctoPrint lost its printer. Check the printer&apos;s power and cable, then connect it again.</source>
        <translation>OctoPrint förlorade kontakten med sin skrivare. Kontrollera skrivarens ström och kabel och anslut den sedan igen.</translation>
    </message>
    <message>
        <source>The print failed: {cause}</source>
        <translation>Utskriften misslyckades: {cause}</translation>
    </message>
    <message>
        <source>The printer stopped the print: {raw}</source>
        <translation>Skrivaren stoppade utskriften: {raw}</translation>
    </message>
    <message>
        <source>No print was seen within {seconds} seconds after the start.</source>
        <translation>Ingen utskrift syntes inom {seconds} sekunder efter starten.</translation>
    </message>
    <message>
        <source>The link to OctoPrint broke by a mistake in this program.</source>
        <translation>Kontakten med OctoPrint bröts av ett fel i det här programmet.</translation>
    </message>
    <message>
        <source>{percent} % free. Make room.</source>
        <translation>{percent} % ledigt. Gör plats.</translation>
    </message>
    <message>
        <source>It is for people aged {age} or older.</source>
        <translation>Den är för dem som är minst {age} år.</translation>
    </message>
    <message>
        <source>You need a pass for another day. Today works without.</source>
        <translation>En annan dag kräver ett pass. I dag går det utan.</translation>
    </message>
    <message>
        <source>The file switches the end stops off for good.</source>
        <translation>Filen stänger av ändlägena för gott.</translation>
    </message>
    <message>
        <source>The file is made for a nozzle of {file_mm} mm; this printer has {printer_mm} mm.</source>
        <translation>Filen är gjord för ett munstycke på {file_mm} mm; den här skrivaren har {printer_mm} mm.</translation>
    </message>
    <message>
        <source>The file is made for {file}; this printer has {printer}.</source>
        <translation>Filen är gjord för {file}; den här skrivaren har {printer}.</translation>
    </message>
    <message>
        <source>The file has commands that outlive the print: {commands}.</source>
        <translation>Filen har kommandon som verkar även efter utskriften: {commands}.</translation>
    </message>
    <message>
        <source>The file leaves heating or homing to macros that this printer doesn&apos;t have: {commands}. Choose its own profile in the slicer.</source>
        <translation>Filen överlåter värme eller nolläge åt makron som den här skrivaren saknar: {commands}. Välj skrivarens egen profil i slicern.</translation>
    </message>
    <message>
        <source>This printer leaves out the file&apos;s start macro: {commands}.</source>
        <translation>Den här skrivaren utelämnar filens startmakro: {commands}.</translation>
    </message>
    <message>
        <source>The file heats by commands that this printer doesn&apos;t have. Choose its own profile in the slicer.</source>
        <translation>Filen värmer med kommandon som den här skrivaren saknar. Välj skrivarens egen profil i slicern.</translation>
    </message>
    <message>
        <source>The file never heats the nozzle.</source>
        <translation>Filen värmer aldrig munstycket.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t home the printer before it prints.</source>
        <translation>Filen kör inte skrivaren till nolläget före utskriften.</translation>
    </message>
    <message>
        <source>Hot for {minutes} min, not cooling.</source>
        <translation>Het i {minutes} min, svalnar inte.</translation>
    </message>
    <message>
        <source>{heater} {measured_c} °C, target {target_c} °C.</source>
        <translation>{heater} {measured_c} °C, mål {target_c} °C.</translation>
    </message>
    <message>
        <source>No change for {minutes} min.</source>
        <translation>Ingen ändring på {minutes} min.</translation>
    </message>
    <message>
        <source>A quarter over its time.</source>
        <translation>En fjärdedel över sin tid.</translation>
    </message>
    <message>
        <source>Clear the bed.</source>
        <translation>Töm bädden.</translation>
    </message>
    <message>
        <source>{printer}: {cause}</source>
        <translation>{printer}: {cause}</translation>
    </message>
    <message>
        <source>OctoPrint has closed the connection.</source>
        <translation>OctoPrint stängde kontakten.</translation>
    </message>
    <message>
        <source>What answers at the address is not OctoPrint, or OctoPrint is not up yet (status {status}).</source>
        <translation>Något annat än OctoPrint svarar på adressen, eller så är OctoPrint inte igång än (status {status}).</translation>
    </message>
    <message>
        <source>OctoPrint is not running at its address.</source>
        <translation>OctoPrint är inte igång på sin adress.</translation>
    </message>
    <message>
        <source>OctoPrint does not answer.</source>
        <translation>OctoPrint svarar inte.</translation>
    </message>
    <message>
        <source>The name of the OctoPrint server is not known in this network.</source>
        <translation>OctoPrint-serverns namn är okänt i det här nätet.</translation>
    </message>
    <message>
        <source>OctoPrint can&apos;t be reached.</source>
        <translation>OctoPrint kan inte nås.</translation>
    </message>
    <message>
        <source>OctoPrint&apos;s answer could not be understood.</source>
        <translation>OctoPrints svar gick inte att förstå.</translation>
    </message>
    <message>
        <source>OctoPrint does not know whose key this is.</source>
        <translation>OctoPrint vet inte vems nyckel det här är.</translation>
    </message>
    <message>
        <source>What answers there is not OctoPrint.</source>
        <translation>Något annat än OctoPrint svarar där.</translation>
    </message>
    <message>
        <source>OctoPrint answered with status {status}.</source>
        <translation>OctoPrint svarade med status {status}.</translation>
    </message>
    <message>
        <source>OctoPrint does not accept the key for this.</source>
        <translation>OctoPrint godtar inte nyckeln för det här.</translation>
    </message>
    <message>
        <source>The printer is not in a state for this.</source>
        <translation>Skrivaren kan inte göra det just nu.</translation>
    </message>
    <message>
        <source>OctoPrint does not have this.</source>
        <translation>OctoPrint har inte det här.</translation>
    </message>
    <message>
        <source>OctoPrint is not up yet, or is going down.</source>
        <translation>OctoPrint är inte igång än eller håller på att stängas av.</translation>
    </message>
    <message>
        <source>It says: {raw}</source>
        <translation>Den säger: {raw}</translation>
    </message>
    <message>
        <source>OctoPrint could not connect to its printer.</source>
        <translation>OctoPrint fick ingen kontakt med sin skrivare.</translation>
    </message>
    <message>
        <source>OctoPrint is not connected to its printer.</source>
        <translation>OctoPrint har ingen kontakt med sin skrivare.</translation>
    </message>
    <message>
        <source>OctoPrint does not accept the key. Connect this printer to OctoPrint again.</source>
        <translation>OctoPrint godtar inte nyckeln. Anslut den här skrivaren till OctoPrint igen.</translation>
    </message>
    <message>
        <source>OctoPrint has gone silent.</source>
        <translation>OctoPrint har tystnat.</translation>
    </message>
    <message>
        <source>No live connection to OctoPrint: look there for what the printer asks.</source>
        <translation>Ingen ständig anslutning till OctoPrint: skrivarens frågor syns bara där.</translation>
    </message>
    <message>
        <source>OctoPrint&apos;s messages and its answers disagree.</source>
        <translation>OctoPrints meddelanden och svar stämmer inte överens.</translation>
    </message>
    <message>
        <source>The printer is not free.</source>
        <translation>Skrivaren är inte ledig.</translation>
    </message>
    <message>
        <source>Nothing is printing.</source>
        <translation>Inget skrivs ut.</translation>
    </message>
    <message>
        <source>Nothing is paused.</source>
        <translation>Inget är pausat.</translation>
    </message>
    <message>
        <source>The machine asks nothing like that now.</source>
        <translation>Maskinen frågar inte det nu.</translation>
    </message>
    <message>
        <source>This is the last admin. Make another admin first.</source>
        <translation>Det här är den sista administratören. Gör först någon annan till administratör.</translation>
    </message>
    <message>
        <source>This person was removed. Ask an admin.</source>
        <translation>Den här personen har tagits bort. Fråga en administratör.</translation>
    </message>
    <message>
        <source>This person is locked out. Ask an admin.</source>
        <translation>Den här personen är utelåst. Fråga en administratör.</translation>
    </message>
    <message>
        <source>This session was cancelled or taken away meanwhile.</source>
        <translation>Det här tillfället har under tiden ställts in eller tagits bort.</translation>
    </message>
    <message>
        <source>This session has begun. It can&apos;t be changed any more.</source>
        <translation>Det här tillfället har börjat. Det kan inte längre ändras.</translation>
    </message>
    <message>
        <source>The print room was restarted meanwhile. Try again.</source>
        <translation>Skrivarrummet startades om under tiden. Försök igen.</translation>
    </message>
    <message>
        <source>Nobody finished it in time. Connect the server again.</source>
        <translation>Ingen slutförde det i tid. Anslut servern igen.</translation>
    </message>
    <message>
        <source>A key has letters and digits only. Type it again.</source>
        <translation>En nyckel har bara bokstäver och siffror. Skriv den igen.</translation>
    </message>
    <message>
        <source>This server is not being connected any more. Connect it again.</source>
        <translation>Anslutningen till den här servern är avslutad. Anslut den igen.</translation>
    </message>
    <message>
        <source>This server is in the hub already: {name}.</source>
        <translation>Den här servern används redan: {name}.</translation>
    </message>
    <message>
        <source>The server there refuses: it is no OctoPrint, or its first set-up is not done. Open it in a browser.</source>
        <translation>Servern nekar: den är ingen OctoPrint, eller så är dess installation inte klar. Öppna den i en webbläsare.</translation>
    </message>
    <message>
        <source>This OctoPrint gives no keys by itself. Make one in its settings and type it here.</source>
        <translation>Den här servern ger inga nycklar själv. Skapa en i dess inställningar och skriv in den här.</translation>
    </message>
    <message>
        <source>Nobody accepted in OctoPrint in time. Try again.</source>
        <translation>Ingen godkände i OctoPrint i tid. Försök igen.</translation>
    </message>
    <message>
        <source>This key may not read the size of the printer. Accept with an account that may print.</source>
        <translation>Den här nyckeln får inte läsa skrivarens storlek. Godkänn med ett konto som får skriva ut.</translation>
    </message>
    <message>
        <source>This OctoPrint is too old: {version}. Update it to {needed} or newer.</source>
        <translation>Den här versionen av OctoPrint är för gammal: {version}. Uppdatera till {needed} eller nyare.</translation>
    </message>
    <message>
        <source>OctoPrint was asked too often. Wait some minutes, then try again.</source>
        <translation>OctoPrint fick för många frågor. Vänta några minuter och försök igen.</translation>
    </message>
    <message>
        <source>The link to Moonraker broke by a mistake in this program.</source>
        <translation>Kontakten med Moonraker bröts av ett fel i det här programmet.</translation>
    </message>
    <message>
        <source>Moonraker has closed the connection.</source>
        <translation>Moonraker stängde kontakten.</translation>
    </message>
    <message>
        <source>What answers there is not Moonraker.</source>
        <translation>Något annat än Moonraker svarar där.</translation>
    </message>
    <message>
        <source>What answers at the address is not Moonraker, or Moonraker is not up yet (status {status}).</source>
        <translation>Det som svarar på adressen är inte Moonraker, eller så är Moonraker inte igång än (status {status}).</translation>
    </message>
    <message>
        <source>Moonraker is not running at its address.</source>
        <translation>Moonraker är inte igång på sin adress.</translation>
    </message>
    <message>
        <source>Moonraker does not answer.</source>
        <translation>Moonraker svarar inte.</translation>
    </message>
    <message>
        <source>The name of the Moonraker is not known in this network.</source>
        <translation>Moonrakers namn är okänt i det här nätet.</translation>
    </message>
    <message>
        <source>Moonraker can&apos;t be reached.</source>
        <translation>Moonraker kan inte nås.</translation>
    </message>
    <message>
        <source>Moonraker has gone silent.</source>
        <translation>Moonraker har tystnat.</translation>
    </message>
    <message>
        <source>What answers at the address sends too much or too slowly to be Moonraker. Check the address.</source>
        <translation>Det som svarar på adressen sänder för mycket eller för långsamt för att vara Moonraker. Kontrollera adressen.</translation>
    </message>
    <message>
        <source>Moonraker wants its API key, or another. An admin can connect the printer again.</source>
        <translation>Moonraker vill ha sin API-nyckel, eller en annan. En administratör kan ansluta skrivaren igen.</translation>
    </message>
    <message>
        <source>This Moonraker wants its API key. Copy it from its page (Mainsail, Fluidd), and type it here.</source>
        <translation>Den här Moonraker kräver sin API-nyckel. Kopiera den från dess sida (Mainsail, Fluidd) och skriv in den här.</translation>
    </message>
    <message>
        <source>Moonraker refused it.</source>
        <translation>Moonraker gick inte med på det.</translation>
    </message>
    <message>
        <source>Moonraker&apos;s answer could not be understood.</source>
        <translation>Moonrakers svar kunde inte tolkas.</translation>
    </message>
    <message>
        <source>Moonraker&apos;s disk is full. Delete old files there, then try again.</source>
        <translation>Moonrakers disk är full. Ta bort gamla filer där och försök sedan igen.</translation>
    </message>
    <message>
        <source>Moonraker has no contact with Klipper. See whether the printer is on, and Klipper is running.</source>
        <translation>Moonraker har ingen kontakt med Klipper. Se efter om skrivaren är på och Klipper är igång.</translation>
    </message>
    <message>
        <source>Klipper does not answer Moonraker. Look at the printer.</source>
        <translation>Klipper svarar inte Moonraker. Titta till skrivaren.</translation>
    </message>
    <message>
        <source>Klipper has stopped the machine (“{raw}”). See to the cause, then connect again: that restarts it.</source>
        <translation>Klipper har stoppat maskinen (”{raw}”). Åtgärda orsaken och anslut sedan igen: då startas den om.</translation>
    </message>
    <message>
        <source>Klipper stopped the machine during the print.</source>
        <translation>Klipper stoppade maskinen under utskriften.</translation>
    </message>
    <message>
        <source>Moonraker lost contact with Klipper during the print.</source>
        <translation>Moonraker tappade kontakten med Klipper under utskriften.</translation>
    </message>
    <message>
        <source>Klipper does not let go of its printer. Switch the printer off instead.</source>
        <translation>Klipper släpper inte sin skrivare. Stäng av skrivaren i stället.</translation>
    </message>
    <message>
        <source>The file is larger than the printer&apos;s server takes. Raise its limit, or slice the piece in parts.</source>
        <translation>Filen är större än vad skrivarens server tar emot. Höj dess gräns eller dela upp stycket.</translation>
    </message>
    <message>
        <source>The server sends us on to {address}. Use that address.</source>
        <translation>Servern hänvisar till {address}. Använd den adressen.</translation>
    </message>
    <message>
        <source>The certificate of this server is not trusted here. Use its address with http:// in the hub&apos;s network.</source>
        <translation>Serverns certifikat är inte betrott här. Använd en adress med http:// i husets nät.</translation>
    </message>
    <message>
        <source>The file arrived damaged at the printer&apos;s server.</source>
        <translation>Filen skadades på väg till skrivarens server.</translation>
    </message>
    <message>
        <source>The server&apos;s history says that the print did not succeed; nobody saw why.</source>
        <translation>Enligt serverns historik lyckades utskriften inte; ingen såg varför.</translation>
    </message>
    <message>
        <source>The server&apos;s connection to its printer was closed during the print.</source>
        <translation>Serverns anslutning till skrivaren stängdes under utskriften.</translation>
    </message>
    <message>
        <source>The printer&apos;s server does not say why.</source>
        <translation>Skrivarens server säger inte varför.</translation>
    </message>
    <message>
        <source>Cancelled at the printer, or on its server&apos;s page.</source>
        <translation>Avbröts vid skrivaren eller på dess servers sida.</translation>
    </message>
    <message>
        <source>The server took the start, but no print was seen within {seconds} seconds.</source>
        <translation>Servern tog emot starten, men ingen utskrift syntes inom {seconds} sekunder.</translation>
    </message>
    <message>
        <source>A newer badge was made meanwhile. Only the newest works.</source>
        <translation>Under tiden gjordes ett nyare kort. Bara det nyaste fungerar.</translation>
    </message>
    <message>
        <source>Somebody with this name is there already. Add a surname or a letter.</source>
        <translation>En person med samma namn finns redan. Lägg till ett efternamn eller en bokstav.</translation>
    </message>
    <message>
        <source>The file could not be made. Try again; the log of the service says why.</source>
        <translation>Filen kunde inte göras. Försök igen; orsaken står i tjänstens logg.</translation>
    </message>
    <message>
        <source>This session has not begun: nobody can be counted to it yet.</source>
        <translation>Det här tillfället har inte börjat: ingen kan räknas till det ännu.</translation>
    </message>
    <message>
        <source>People were counted to this session: it can&apos;t be removed.</source>
        <translation>Människor har räknats till det här tillfället: det kan inte tas bort.</translation>
    </message>
    <message>
        <source>Write a business ID such as 0112038-9, or leave it empty.</source>
        <translation>Skriv ett FO-nummer, till exempel 0112038-9, eller lämna tomt.</translation>
    </message>
    <message>
        <source>There is no such business ID: a digit is wrong. Compare it with the register.</source>
        <translation>Det finns inget sådant FO-nummer: en siffra är fel. Kontrollera det i registret.</translation>
    </message>
    <message>
        <source>{name} has this business ID already.</source>
        <translation>FO-numret finns redan: {name}.</translation>
    </message>
    <message>
        <source>{name} and {other} have different business IDs: they are two organisations.</source>
        <translation>{name} och {other} har olika FO-nummer: de är två organisationer.</translation>
    </message>
    <message>
        <source>{name} is in the list already. If it is another one, write the business ID or the municipality.</source>
        <translation>{name} finns redan i listan. Om det är en annan, skriv FO-nummer eller kommun.</translation>
    </message>
    <message>
        <source>This organisation is not in the list any more. Choose another.</source>
        <translation>Organisationen finns inte längre i listan. Välj en annan.</translation>
    </message>
    <message>
        <source>No organisation of this name is in the list. Add it first, or choose one that is offered.</source>
        <translation>Ingen organisation med det namnet finns i listan. Lägg till den först, eller välj en som erbjuds.</translation>
    </message>
    <message>
        <source>Several have this name. Write the business ID in its place.</source>
        <translation>Flera har det namnet. Skriv FO-numret i stället.</translation>
    </message>
    <message>
        <source>The step before was later. Choose that day or a later one.</source>
        <translation>Steget före var senare. Välj den dagen eller en senare.</translation>
    </message>
    <message>
        <source>There are {most} already. Remove one first.</source>
        <translation>Det finns redan {most}. Ta bort en först.</translation>
    </message>
    <message>
        <source>Write at most {most} lines.</source>
        <translation>Skriv högst {most} rader.</translation>
    </message>
    <message>
        <source>This file can&apos;t be used. {raw}</source>
        <translation>Den här filen kan inte användas. {raw}</translation>
    </message>
    <message>
        <source>It is finished. Open it again to change an answer.</source>
        <translation>Den är klar. Öppna den igen för att ändra ett svar.</translation>
    </message>
    <message>
        <source>Too little is answered for a level. Answer more of it first.</source>
        <translation>För lite är besvarat för en nivå. Besvara mer först.</translation>
    </message>
    <message>
        <source>This code works no more. Ask staff for a new one.</source>
        <translation>Koden fungerar inte längre. Be personalen om en ny.</translation>
    </message>
    <message>
        <source>Vision and plan are not open with this code. Ask staff to open them.</source>
        <translation>Vision och plan öppnas inte med den här koden. Be personalen öppna dem.</translation>
    </message>
    <message>
        <source>Too many digital maps are open without a name. Call staff.</source>
        <translation>För många digikartor är öppna utan namn. Kalla på personalen.</translation>
    </message>
    <message>
        <source>These measures would wait for each other. Choose another one.</source>
        <translation>Åtgärderna skulle vänta på varandra. Välj en annan.</translation>
    </message>
    <message>
        <source>This day is still to come. Choose the day on which it was.</source>
        <translation>Den dagen kommer först. Välj dagen då det var.</translation>
    </message>
    <message>
        <source>{name} has this code already.</source>
        <translation>Koden finns redan: {name}.</translation>
    </message>
    <message>
        <source>A project has one applicant, and there is one already.</source>
        <translation>Ett projekt har en sökande, och den finns redan.</translation>
    </message>
    <message>
        <source>The shares of all would be more than 100 per cent.</source>
        <translation>Andelarna skulle bli mer än 100 procent tillsammans.</translation>
    </message>
    <message>
        <source>Organisations are served by this partner: it can&apos;t be removed.</source>
        <translation>Partnern betjänar organisationer: den kan inte tas bort.</translation>
    </message>
    <message>
        <source>There can&apos;t be more women than all together.</source>
        <translation>Kvinnorna kan inte vara fler än alla tillsammans.</translation>
    </message>
    <message>
        <source>Amounts were entered for this indicator. Take them back first, or make a new indicator.</source>
        <translation>För indikatorn har mängder skrivits in. Ta tillbaka dem först, eller gör en ny indikator.</translation>
    </message>
    <message>
        <source>No participant has this number.</source>
        <translation>Ingen deltagare har det numret.</translation>
    </message>
    <message>
        <source>Write a phone number such as +358 44 123 4567.</source>
        <translation>Skriv ett telefonnummer, till exempel +358 44 123 4567.</translation>
    </message>
    <message>
        <source>Write at least one of address, phone and web address.</source>
        <translation>Skriv minst en adress, ett telefonnummer eller en webbadress.</translation>
    </message>
    <message>
        <source>Write the address of the start form first.</source>
        <translation>Skriv först startblankettens adress.</translation>
    </message>
    <message>
        <source>Write a whole address that begins with https://.</source>
        <translation>Skriv hela adressen som börjar med https://.</translation>
    </message>
    <message>
        <source>A participant has this number already. Leave it empty for the next.</source>
        <translation>En deltagare har redan numret. Lämna tomt för nästa.</translation>
    </message>
    <message>
        <source>The server does not accept this key.</source>
        <translation>Servern godkänner inte den här nyckeln.</translation>
    </message>
    <message>
        <source>Give the printer a name of up to 30 letters.</source>
        <translation>Ge skrivaren ett namn på högst 30 bokstäver.</translation>
    </message>
    <message>
        <source>Choose where the printer stands.</source>
        <translation>Välj var skrivaren står.</translation>
    </message>
    <message>
        <source>Another printer has this colour now. Choose another.</source>
        <translation>En annan skrivare har nu den här färgen. Välj en annan.</translation>
    </message>
    <message>
        <source>Another printer has this name. Give it one of its own.</source>
        <translation>En annan skrivare har redan det här namnet. Ge den här ett eget.</translation>
    </message>
    <message>
        <source>What the empty reel weighs is not known. Write it first, or what is left.</source>
        <translation>Den tomma spolens vikt är inte känd. Skriv den först, eller det som är kvar.</translation>
    </message>
    <message>
        <source>Write a colour as # and six digits or letters from A to F.</source>
        <translation>Skriv en färg som # och sex siffror eller bokstäver A–F.</translation>
    </message>
    <message>
        <source>This is no list of spools as Spoolman gives it.</source>
        <translation>Det här är ingen lista över spolar från Spoolman.</translation>
    </message>
    <message>
        <source>This spool is not in stock any more.</source>
        <translation>Den här spolen finns inte längre i lagret.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile. Look at it again, then change it.</source>
        <translation>Någon annan har ändrat detta under tiden. Titta på det igen och ändra sedan.</translation>
    </message>
    <message>
        <source>This can&apos;t be left empty.</source>
        <translation>Detta får inte vara tomt.</translation>
    </message>
    <message>
        <source>Write at most {most} characters.</source>
        <translation>Skriv högst {most} tecken.</translation>
    </message>
    <message>
        <source>Write it in all three languages, or in none.</source>
        <translation>Skriv det på alla tre språken eller inte på något.</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>Skriv ett tal.</translation>
    </message>
    <message>
        <source>Give a number from {least} to {most}.</source>
        <translation>Ange ett tal från {least} till {most}.</translation>
    </message>
    <message>
        <source>Choose one that is offered.</source>
        <translation>Välj ett av alternativen.</translation>
    </message>
    <message>
        <source>“{name}” is there twice.</source>
        <translation>”{name}” finns med två gånger.</translation>
    </message>
    <message>
        <source>Write only letters, spaces and hyphens.</source>
        <translation>Skriv bara bokstäver, mellanslag och bindestreck.</translation>
    </message>
    <message>
        <source>Write only small letters a–z, digits and single hyphens.</source>
        <translation>Skriv bara små bokstäver a–z, siffror och enstaka bindestreck.</translation>
    </message>
    <message>
        <source>This short name is taken. Write another.</source>
        <translation>Det här korta namnet är upptaget. Skriv ett annat.</translation>
    </message>
    <message>
        <source>Write a day, such as 2027-03-01.</source>
        <translation>Skriv en dag, till exempel 2027-03-01.</translation>
    </message>
    <message>
        <source>This day is over. Choose today or a later one.</source>
        <translation>Den här dagen är förbi. Välj i dag eller en senare dag.</translation>
    </message>
    <message>
        <source>This time is over. Choose one that is still to come.</source>
        <translation>Den här tiden är förbi. Välj en kommande tid.</translation>
    </message>
    <message>
        <source>Write minutes or hours, such as 45 min or 2 h.</source>
        <translation>Skriv minuter eller timmar, t.ex. 45 min eller 2 h.</translation>
    </message>
    <message>
        <source>Write a time such as 07:00.</source>
        <translation>Skriv ett klockslag, till exempel 07:00.</translation>
    </message>
    <message>
        <source>Write hours such as 12:00-19:00, or 10:00-12:00, 13:00-19:00. Leave a closed day empty.</source>
        <translation>Skriv tiderna så här: 12:00-19:00 eller 10:00-12:00, 13:00-19:00. Lämna en stängd dag tom.</translation>
    </message>
    <message>
        <source>These hours overlap: the second must begin after the first have ended.</source>
        <translation>Tiderna överlappar: den andra måste börja efter att den första har slutat.</translation>
    </message>
    <message>
        <source>They end before they begin. Hours past midnight end at 6 at the latest.</source>
        <translation>Tiden slutar innan den börjar. Efter midnatt kan det vara öppet till högst klockan sex.</translation>
    </message>
    <message>
        <source>A time becomes shorter: say that what is older may be deleted.</source>
        <translation>Någon tid blir kortare: bekräfta att det som är äldre får raderas.</translation>
    </message>
    <message>
        <source>Give at most {most} days at once.</source>
        <translation>Ange högst {most} dagar på en gång.</translation>
    </message>
    <message>
        <source>One of these days is an exception already: change that one.</source>
        <translation>Någon av dagarna är redan ett undantag: ändra det i stället.</translation>
    </message>
    <message>
        <source>The end must come after the beginning.</source>
        <translation>Slutet måste komma efter början.</translation>
    </message>
    <message>
        <source>Write an address that begins with http:// or https://.</source>
        <translation>Skriv en adress som börjar med http:// eller https://.</translation>
    </message>
    <message>
        <source>Write an address for messages, such as mailto://… or ntfys://….</source>
        <translation>Skriv en adress för meddelanden, till exempel mailto://… eller ntfys://….</translation>
    </message>
    <message>
        <source>This place is outside the floor plan.</source>
        <translation>Den här platsen ligger utanför planritningen.</translation>
    </message>
    <message>
        <source>Walls, windows and doors run along an edge of the plan.</source>
        <translation>Väggar, fönster och dörrar går längs planritningens kanter.</translation>
    </message>
    <message>
        <source>Equipment stands in this zone. Move it to another zone first.</source>
        <translation>Det finns utrustning i den här zonen. Flytta den först till en annan zon.</translation>
    </message>
    <message>
        <source>Equipment of this kind is there. Give it another kind first.</source>
        <translation>Det finns utrustning av det här slaget. Ge den först ett annat slag.</translation>
    </message>
    <message>
        <source>This picture can&apos;t be read. Save it again, or use another.</source>
        <translation>Den här bilden kan inte läsas. Spara den på nytt eller använd en annan.</translation>
    </message>
    <message>
        <source>This picture is too large. Use a smaller or a simpler one.</source>
        <translation>Den här bilden är för stor. Använd en mindre eller en enklare.</translation>
    </message>
    <message>
        <source>This drawing has no filled areas. Draw the outline as a filled shape.</source>
        <translation>Den här teckningen har inga fyllda ytor. Rita konturen som en fylld form.</translation>
    </message>
    <message>
        <source>This file is not a hub pack.</source>
        <translation>Den här filen är inte ett hubbpaket.</translation>
    </message>
    <message>
        <source>This hub pack is of a later version of the program. Update the program here.</source>
        <translation>Det här paketet är från en senare version av programmet. Uppdatera programmet här.</translation>
    </message>
    <message>
        <source>The hub pack says something that this program does not know: {place}. Update the program here.</source>
        <translation>Hubbpaketet innehåller något som det här programmet inte känner till: {place}. Uppdatera programmet här.</translation>
    </message>
    <message>
        <source>The hub pack can&apos;t be used. {place}: {cause}</source>
        <translation>Hubbpaketet kan inte användas. {place}: {cause}</translation>
    </message>
    <message>
        <source>The key can&apos;t be kept: the directory of the secrets can&apos;t be written. Mend its rights.</source>
        <translation>Nyckeln kan inte sparas: katalogen för nycklar går inte att skriva i. Rätta dess rättigheter.</translation>
    </message>
    <message>
        <source>layer {layer} of {layers}, {percent} %, Z {z_mm} mm</source>
        <translation>lager {layer} av {layers}, {percent}&#xa0;%, Z {z_mm}&#xa0;mm</translation>
    </message>
    <message>
        <source>layer {layer}, {percent} %, Z {z_mm} mm</source>
        <translation>lager {layer}, {percent}&#xa0;%, Z {z_mm}&#xa0;mm</translation>
    </message>
    <message>
        <source>{percent} %, Z {z_mm} mm</source>
        <translation>{percent}&#xa0;%, Z {z_mm}&#xa0;mm</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>there is no journal that tells where</source>
        <translation>det finns ingen anteckning om var</translation>
    </message>
    <message>
        <source>the journal is of another file</source>
        <translation>anteckningarna gäller en annan fil</translation>
    </message>
    <message>
        <source>the print file can&apos;t be read: {cause}</source>
        <translation>utskriftsfilen kan inte läsas: {cause}</translation>
    </message>
    <message>
        <source>the print file has been changed</source>
        <translation>utskriftsfilen har ändrats</translation>
    </message>
    <message>
        <source>it stood still for {seconds} s</source>
        <translation>den stod stilla i {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>the printer&apos;s last line, {line}, does not fit the print&apos;s journal</source>
        <translation>skrivarens sista rad, {line}, stämmer inte med anteckningarna</translation>
    </message>
    <message>
        <source>its file can&apos;t be read again: {cause}</source>
        <translation>dess fil kan inte läsas igen: {cause}</translation>
    </message>
    <message>
        <source>the printer was reset meanwhile</source>
        <translation>skrivaren startade om under tiden</translation>
    </message>
    <message>
        <source>this kind of printer does not know which line it took last</source>
        <translation>den här sortens skrivare vet inte vilken rad den tog sist</translation>
    </message>
    <message>
        <source>the printer does not say which line it took last</source>
        <translation>skrivaren säger inte vilken rad den tog sist</translation>
    </message>
    <message>
        <source>tool</source>
        <translation>munstycke</translation>
    </message>
    <message>
        <source>bed</source>
        <translation>bädd</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>läs- eller skrivfel</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>disken är full</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>filen finns inte</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>åtkomst nekad</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>disken kan inte skrivas</translation>
    </message>
    <message>
        <source>This print was not started from here.</source>
        <translation>Den här utskriften startades inte härifrån.</translation>
    </message>
    <message>
        <source>Somebody else took it just now.</source>
        <translation>Någon annan hann före.</translation>
    </message>
    <message>
        <source>Interrupted before the print began.</source>
        <translation>Avbröts innan utskriften började.</translation>
    </message>
    <message>
        <source>Visitors see a topic of this name already. Merge the two, or write another.</source>
        <translation>Besökarna ser redan ett tema med det här namnet. Slå ihop dem eller skriv ett annat.</translation>
    </message>
    <message>
        <source>Visitors don&apos;t see this topic any more. Choose another one.</source>
        <translation>Besökarna ser inte det här temat längre. Välj ett annat.</translation>
    </message>
    <message>
        <source>One is to learn or make, the other is equipment: they stay apart.</source>
        <translation>Det ena är något att lära sig eller göra, det andra är utrustning: de hålls isär.</translation>
    </message>
    <message>
        <source>Events or other wishes are counted for it: its kind can&apos;t be changed.</source>
        <translation>Evenemang eller andra önskemål räknas till det: slaget kan inte ändras.</translation>
    </message>
    <message>
        <source>Nothing is answered yet. Answer a question first.</source>
        <translation>Inget är besvarat ännu. Svara först på en fråga.</translation>
    </message>
    <message>
        <source>No face is chosen yet. Choose one first.</source>
        <translation>Inget ansikte är valt ännu. Välj först ett.</translation>
    </message>
    <message>
        <source>The consent would be over already. Choose today or a later day.</source>
        <translation>Samtycket skulle redan ha upphört. Välj i dag eller en senare dag.</translation>
    </message>
    <message>
        <source>A consent holds for five years at most. Choose an earlier day.</source>
        <translation>Ett samtycke gäller i högst fem år. Välj en tidigare dag.</translation>
    </message>
</context>
<context>
    <name>ReferralButton</name>
    <message>
        <source>To a partner</source>
        <translation>Till en partner</translation>
    </message>
</context>
<context>
    <name>ReferralCardPage</name>
    <message>
        <source>They can make it</source>
        <translation>Partnern kan hjälpa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>The QR code of the partner</source>
        <translation>Partnerns QR-kod</translation>
    </message>
</context>
<context>
    <name>ReferralContact</name>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Webb</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Scan the code with your phone. It opens their web page.</source>
        <translation>Skanna koden med telefonen. Den öppnar partnerns webbsida.</translation>
    </message>
    <message>
        <source>Scan the code with your phone. It calls them.</source>
        <translation>Skanna koden med telefonen. Den ringer partnern.</translation>
    </message>
</context>
<context>
    <name>ReferralPage</name>
    <message>
        <source>Who could make it?</source>
        <translation>Vem kunde göra det?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>The hub has no partners yet.</source>
        <translation>Hubben har inga partner ännu.</translation>
    </message>
    <message>
        <source>An admin writes them in the office, under Partners.</source>
        <translation>En administratör skriver in dem på kontoret, under Partner.</translation>
    </message>
    <message>
        <source>Why not here?</source>
        <translation>Varför inte här?</translation>
    </message>
</context>
<context>
    <name>ReferralViewModel</name>
    <message>
        <source>Counted: %1</source>
        <translation>Antecknat: %1</translation>
    </message>
    <message>
        <source>Too big</source>
        <translation>För stor</translation>
    </message>
    <message>
        <source>Another material</source>
        <translation>Annat material</translation>
    </message>
    <message>
        <source>Too many pieces</source>
        <translation>För många stycken</translation>
    </message>
    <message>
        <source>Other machines or skills</source>
        <translation>Andra maskiner eller kunskaper</translation>
    </message>
</context>
<context>
    <name>RepairActions</name>
    <message>
        <source>Take out of use</source>
        <translation>Ta ur bruk</translation>
    </message>
    <message>
        <source>Works with a flaw</source>
        <translation>Fungerar ändå</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Reparerad</translation>
    </message>
    <message>
        <source>End the use</source>
        <translation>Avsluta bruket</translation>
    </message>
    <message>
        <source>It is repaired.</source>
        <translation>Den är reparerad.</translation>
    </message>
    <message>
        <source>It is free again.</source>
        <translation>Den är ledig igen.</translation>
    </message>
</context>
<context>
    <name>RepairQuestions</name>
    <message>
        <source>What is wrong?</source>
        <translation>Vad är fel?</translation>
    </message>
    <message>
        <source>When is it back?</source>
        <translation>När är den tillbaka?</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>En dag tidigare</translation>
    </message>
    <message>
        <source>back %1</source>
        <translation>åter %1</translation>
    </message>
    <message>
        <source>return not known</source>
        <translation>åter: okänt</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>En dag senare</translation>
    </message>
    <message>
        <source>+ 7 days</source>
        <translation>+ 7 dagar</translation>
    </message>
</context>
<context>
    <name>RepairsViewModel</name>
    <message numerus="yes">
        <source>%n fault(s) reported</source>
        <translation>
            <numerusform>%n felanmälan</numerusform>
            <numerusform>%n felanmälningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out of order</source>
        <translation>
            <numerusform>%n ur bruk</numerusform>
            <numerusform>%n ur bruk</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Allt fungerar</translation>
    </message>
    <message>
        <source>%1 is out of order.</source>
        <translation>%1 är ur bruk.</translation>
    </message>
    <message>
        <source>%1 can be used, with its flaw.</source>
        <translation>%1 kan användas, med sitt fel.</translation>
    </message>
    <message>
        <source>found like this</source>
        <translation>hittad så här</translation>
    </message>
    <message>
        <source>happened in use</source>
        <translation>hände vid bruk</translation>
    </message>
</context>
<context>
    <name>RequestButton</name>
    <message>
        <source>Ask for a print</source>
        <translation>Önska en utskrift</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Utskrift</translation>
    </message>
</context>
<context>
    <name>RequestColourPage</name>
    <message>
        <source>Which colour?</source>
        <translation>Vilken färg?</translation>
    </message>
    <message>
        <source>No filament suits</source>
        <translation>Inget filament passar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Next the day</source>
        <translation>Nu dagen</translation>
    </message>
    <message>
        <source>Ask staff, or slice the file for what the hub has.</source>
        <translation>Fråga personalen, eller skiva filen för det som finns här.</translation>
    </message>
    <message>
        <source>More colours</source>
        <translation>Fler färger</translation>
    </message>
</context>
<context>
    <name>RequestCopies</name>
    <message>
        <source>One copy fewer</source>
        <translation>Ett exemplar färre</translation>
    </message>
    <message>
        <source>%1 pcs</source>
        <translation>%1 st.</translation>
    </message>
    <message>
        <source>One copy more</source>
        <translation>Ett exemplar till</translation>
    </message>
</context>
<context>
    <name>RequestDayPage</name>
    <message>
        <source>When do you need it?</source>
        <translation>När behöver du den?</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Färg</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>Skicka önskemål</translation>
    </message>
    <message>
        <source>No hurry, any time</source>
        <translation>Ingen brådska, när som helst</translation>
    </message>
</context>
<context>
    <name>RequestFilePage</name>
    <message>
        <source>Which file?</source>
        <translation>Vilken fil?</translation>
    </message>
    <message>
        <source>Put the stick in</source>
        <translation>Sätt i USB-minnet</translation>
    </message>
    <message>
        <source>Give the file to staff</source>
        <translation>Ge filen till personalen</translation>
    </message>
    <message>
        <source>The file is seen by itself. It is G-code from a slicer.</source>
        <translation>Filen hittas av sig själv. Den är skivad G-kod.</translation>
    </message>
    <message>
        <source>This screen reads no sticks.</source>
        <translation>Den här skärmen läser inga USB-minnen.</translation>
    </message>
    <message>
        <source>Only a model? Staff help you to slice it.</source>
        <translation>Bara en modell? Personalen hjälper dig att skiva den.</translation>
    </message>
    <message>
        <source>More files (%1 of %2)</source>
        <translation>Fler filer (%1/%2)</translation>
    </message>
</context>
<context>
    <name>RequestFlowViewModel</name>
    <message>
        <source>Show your pass or day pass first.</source>
        <translation>Visa ditt pass eller dagspass först.</translation>
    </message>
    <message>
        <source>No printer here can print it. %1</source>
        <translation>Ingen skrivare här kan skriva ut den. %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>cirka %1</translation>
    </message>
</context>
<context>
    <name>RequestFrame</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Print request, %1/3</source>
        <translation>Utskriftsönskemål, %1/3</translation>
    </message>
</context>
<context>
    <name>RequestSentPage</name>
    <message>
        <source>Your request&apos;s number</source>
        <translation>Numret på ditt önskemål</translation>
    </message>
    <message>
        <source>Request number %1</source>
        <translation>Önskemål nummer %1</translation>
    </message>
    <message>
        <source>Staff approve or decline it. Show your pass to see how far it is.</source>
        <translation>Personalen godkänner eller avslår det. Visa ditt pass så ser du hur långt det är.</translation>
    </message>
    <message>
        <source>Staff approve or decline it. Today your day pass shows how far it is. Remember the number: the day pass ends at closing.</source>
        <translation>Personalen godkänner eller avslår det. I dag visar dagspasset hur långt det är. Minns numret: dagspasset slutar vid stängning.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>the file is for %1</source>
        <translation>filen är för %1</translation>
    </message>
    <message>
        <source>not enough</source>
        <translation>räcker inte</translation>
    </message>
    <message>
        <source>%1, not enough</source>
        <translation>%1, räcker inte</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>stängt</translation>
    </message>
    <message>
        <source>closed now</source>
        <translation>stängt nu</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>hinns inte</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>hard, easy</source>
        <translation>hård, enkel</translation>
    </message>
    <message>
        <source>tough, outdoors</source>
        <translation>seg, utomhus</translation>
    </message>
    <message>
        <source>flexible</source>
        <translation>böjlig</translation>
    </message>
    <message>
        <source>tough, heat</source>
        <translation>seg, tål värme</translation>
    </message>
    <message>
        <source>outdoors</source>
        <translation>utomhus</translation>
    </message>
    <message>
        <source>what is loaded</source>
        <translation>den som är laddad</translation>
    </message>
    <message>
        <source>It fits no printer here.</source>
        <translation>Den ryms inte i någon skrivare här.</translation>
    </message>
    <message>
        <source>It can&apos;t be printed as it is. Ask staff for help.</source>
        <translation>Den kan inte skrivas ut som den är. Be personalen om hjälp.</translation>
    </message>
    <message>
        <source>We don&apos;t have the filament. Choose another.</source>
        <translation>Vi har inte det filamentet. Välj ett annat.</translation>
    </message>
    <message>
        <source>It takes too long. Make it smaller, or in parts.</source>
        <translation>Det tar för lång tid. Gör den mindre eller i delar.</translation>
    </message>
    <message>
        <source>We don&apos;t print such things.</source>
        <translation>Vi skriver inte ut sådant.</translation>
    </message>
    <message>
        <source>Bring another file. Staff tell you which.</source>
        <translation>Ta med en annan fil. Personalen berättar vilken.</translation>
    </message>
    <message>
        <source>Fits no printer</source>
        <translation>Ryms inte i någon</translation>
    </message>
    <message>
        <source>Can&apos;t be printed as it is</source>
        <translation>Kan inte skrivas ut som den är</translation>
    </message>
    <message>
        <source>No such filament</source>
        <translation>Inget sådant filament</translation>
    </message>
    <message>
        <source>Takes too long</source>
        <translation>Tar för lång tid</translation>
    </message>
    <message>
        <source>We don&apos;t print such things</source>
        <translation>Vi skriver inte ut sådant</translation>
    </message>
    <message>
        <source>Needs another file</source>
        <translation>Behöver en annan fil</translation>
    </message>
    <message>
        <source>no hurry</source>
        <translation>ingen brådska</translation>
    </message>
    <message>
        <source>ready about %1</source>
        <translation>klar ungefär %1</translation>
    </message>
    <message>
        <source>on shelf %1</source>
        <translation>på hylla %1</translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation>granskas</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>skrivs inte ut</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>återtaget</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>i kön</translation>
    </message>
    <message>
        <source>being printed</source>
        <translation>skrivs ut</translation>
    </message>
    <message>
        <source>printed, ask staff</source>
        <translation>utskrivet, fråga personalen</translation>
    </message>
    <message>
        <source>did not succeed, ask staff</source>
        <translation>lyckades inte, fråga personalen</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>överlämnat</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>Utskrift %1</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Önskemål %1</translation>
    </message>
</context>
<context>
    <name>RequestsButton</name>
    <message>
        <source>Requests %1</source>
        <translation>Önskemål %1</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message numerus="yes">
        <source>%n request(s) wait</source>
        <translation>
            <numerusform>%n önskemål väntar</numerusform>
            <numerusform>%n önskemål väntar</numerusform>
        </translation>
    </message>
    <message>
        <source>Print requests</source>
        <translation>Utskriftsönskemål</translation>
    </message>
    <message>
        <source>No request waits</source>
        <translation>Inga önskemål väntar</translation>
    </message>
    <message>
        <source>Visitors hand them in with their pass. They are shown here and on the first page.</source>
        <translation>Besökarna lämnar in dem med sitt pass. De visas här och på första sidan.</translation>
    </message>
</context>
<context>
    <name>RequestsViewModel</name>
    <message>
        <source>Request %1 is in the queue.</source>
        <translation>Önskemål %1 är i kön.</translation>
    </message>
    <message>
        <source>Request %1 is declined. The visitor sees why.</source>
        <translation>Önskemål %1 är avslaget. Besökaren ser varför.</translation>
    </message>
    <message>
        <source>Any that fits</source>
        <translation>Vilken som passar</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Passar</translation>
    </message>
</context>
<context>
    <name>ReservedRule</name>
    <message>
        <source>Bookings today</source>
        <translation>Bokningar i dag</translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message>
        <source>Good</source>
        <translation>Bra</translation>
    </message>
    <message>
        <source>Passable</source>
        <translation>Duger</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Misslyckades</translation>
    </message>
    <message>
        <source>Came off the bed</source>
        <translation>Lossnade från bädden</translation>
    </message>
    <message>
        <source>Layers shifted</source>
        <translation>Lagren försköts</translation>
    </message>
    <message>
        <source>Filament ran out</source>
        <translation>Filamentet tog slut</translation>
    </message>
    <message>
        <source>Nozzle clogged</source>
        <translation>Munstycket igensatt</translation>
    </message>
    <message>
        <source>Supports gave way</source>
        <translation>Stöden gav vika</translation>
    </message>
    <message>
        <source>Warped</source>
        <translation>Slog sig</translation>
    </message>
    <message>
        <source>Stringing</source>
        <translation>Trådbildning</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Annan orsak</translation>
    </message>
</context>
<context>
    <name>ScanFacts</name>
    <message>
        <source>The last scan</source>
        <translation>Senast läst</translation>
    </message>
    <message>
        <source>nobody is counted here</source>
        <translation>ingen räknas här</translation>
    </message>
    <message>
        <source>Hold any code to the reader: a pass, a label or a library card.</source>
        <translation>Visa vilken kod som helst: ett pass, en etikett eller ett bibliotekskort.</translation>
    </message>
</context>
<context>
    <name>ScannerCheckViewModel</name>
    <message>
        <source>serial port</source>
        <translation>serieport</translation>
    </message>
    <message>
        <source>as a keyboard</source>
        <translation>som tangentbord</translation>
    </message>
    <message>
        <source>typed by hand, or too slowly for a reader</source>
        <translation>för hand, eller för långsamt för en läsare</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>kamera</translation>
    </message>
    <message>
        <source>the command kiosk scan</source>
        <translation>kommandot kiosk scan</translation>
    </message>
    <message>
        <source>A visitor&apos;s pass</source>
        <translation>En besökares pass</translation>
    </message>
    <message>
        <source>A code of equipment</source>
        <translation>En apparats kod</translation>
    </message>
    <message>
        <source>A badge of staff</source>
        <translation>Personalens kort</translation>
    </message>
    <message>
        <source>A day pass</source>
        <translation>Ett dagspass</translation>
    </message>
    <message>
        <source>The label of a spool</source>
        <translation>En spoles etikett</translation>
    </message>
    <message>
        <source>The code of a company&apos;s digital map</source>
        <translation>Koden till ett företags digikarta</translation>
    </message>
    <message>
        <source>Read well, but no code of this hub</source>
        <translation>Läst, men ingen kod härifrån</translation>
    </message>
    <message>
        <source>A code of this hub, read only in part</source>
        <translation>Husets kod, läst bara delvis</translation>
    </message>
    <message>
        <source>Garbled: the reader has another keyboard layout</source>
        <translation>Förvanskad: läsaren har fel tangentbord</translation>
    </message>
    <message>
        <source>Hold a code to a reader</source>
        <translation>Visa en kod för läsaren</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Kom</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Tecken</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation>Slutar med</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Takt</translation>
    </message>
    <message>
        <source>reader %1, this machine %2: understood all the same</source>
        <translation>läsaren %1, den här maskinen %2: förstås ändå</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Tangentbord</translation>
    </message>
    <message>
        <source>longer than 64 characters, or not plain text</source>
        <translation>över 64 tecken, eller annat än text</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Förkastad</translation>
    </message>
    <message>
        <source>nothing, only a pause</source>
        <translation>bara en paus</translation>
    </message>
    <message>
        <source>%1 ms in all, at most %2 ms between two keys (limit %3)</source>
        <translation>totalt %1 ms, högst %2 ms mellan två tecken (gräns %3)</translation>
    </message>
</context>
<context>
    <name>SerialAdvice</name>
    <message>
        <source>Better by serial port</source>
        <translation>Hellre serieport</translation>
    </message>
    <message>
        <source>Scan the code that the reader&apos;s manual shows under:</source>
        <translation>Läs koden i läsarens handbok under:</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andra</translation>
    </message>
    <message>
        <source>USB COM, or virtual serial port</source>
        <translation>USB COM eller virtual serial port</translation>
    </message>
</context>
<context>
    <name>ServerCode</name>
    <message>
        <source>The address of OctoPrint as a QR code</source>
        <translation>Adressen till OctoPrint som QR-kod</translation>
    </message>
    <message>
        <source>Open it with your phone</source>
        <translation>Öppna med telefonen</translation>
    </message>
</context>
<context>
    <name>ServerConnectionPage</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 och %2</translation>
    </message>
    <message>
        <source>It is named in the settings of the hub and is taken out there.</source>
        <translation>Den står i inställningsfilen och tas bort där.</translation>
    </message>
    <message>
        <source>Yes, take it away</source>
        <translation>Ja, ta bort</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Ta bort skrivaren</translation>
    </message>
    <message>
        <source>its history stays</source>
        <translation>historiken blir kvar</translation>
    </message>
    <message>
        <source>asks once more</source>
        <translation>frågar en gång till</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Anslut igen</translation>
    </message>
</context>
<context>
    <name>SessionLine</name>
    <message>
        <source>%1 there</source>
        <translation>%1 på plats</translation>
    </message>
    <message>
        <source>One less at %1</source>
        <translation>En mindre: %1</translation>
    </message>
    <message>
        <source>One more at %1</source>
        <translation>En till: %1</translation>
    </message>
</context>
<context>
    <name>SessionTag</name>
    <message>
        <source>More time</source>
        <translation>Mer tid</translation>
    </message>
    <message>
        <source>locks in %1</source>
        <translation>låses om %1</translation>
    </message>
</context>
<context>
    <name>ShelfMore</name>
    <message>
        <source>More (page %1 of %2)</source>
        <translation>Mer (sida %1 av %2)</translation>
    </message>
</context>
<context>
    <name>ShelfNumber</name>
    <message>
        <source>The shelf is full</source>
        <translation>Hyllan är full</translation>
    </message>
    <message>
        <source>To shelf</source>
        <translation>Till hylla</translation>
    </message>
    <message>
        <source>Handed over now</source>
        <translation>Lämnas ut nu</translation>
    </message>
    <message>
        <source>Hand it over, or keep it elsewhere.</source>
        <translation>Lämna ut den eller förvara den någon annanstans.</translation>
    </message>
    <message>
        <source>Tap to keep it</source>
        <translation>Tryck om den läggs på hyllan</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>You were logged out: your badge or role was changed.</source>
        <translation>Du loggades ut: ditt kort eller din roll ändrades.</translation>
    </message>
</context>
<context>
    <name>ShownPass</name>
    <message>
        <source>The visitor shows the pass now.</source>
        <translation>Besökaren visar nu sitt pass.</translation>
    </message>
</context>
<context>
    <name>SilentBlock</name>
    <message>
        <source>Stop did not get through</source>
        <translation>Stoppet gick inte fram</translation>
    </message>
    <message>
        <source>Orders do not get through now</source>
        <translation>Order går inte fram nu</translation>
    </message>
    <message>
        <source>Cut the power at the socket</source>
        <translation>Bryt strömmen vid uttaget</translation>
    </message>
    <message>
        <source>Is something wrong? Stop it, or cut the power at the socket.</source>
        <translation>Är något fel, tryck Stoppa nu eller bryt strömmen vid uttaget.</translation>
    </message>
</context>
<context>
    <name>SilentFigures</name>
    <message>
        <source>not known</source>
        <translation>ingen uppgift</translation>
    </message>
</context>
<context>
    <name>SpoolPeg</name>
    <message>
        <source>little is left</source>
        <translation>lite kvar</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>vald</translation>
    </message>
</context>
<context>
    <name>Spools</name>
    <message>
        <source>New spool</source>
        <translation>Ny spole</translation>
    </message>
</context>
<context>
    <name>SpoolsPage</name>
    <message>
        <source>No spool is in the list yet. Whoever prints can add them here.</source>
        <translation>Det finns inga spolar i listan än. Den som skriver ut kan lägga till dem här.</translation>
    </message>
    <message>
        <source>Take it off %1</source>
        <translation>Ta ut ur %1</translation>
    </message>
    <message>
        <source>Read a spool&apos;s label</source>
        <translation>Läs spolens kod</translation>
    </message>
    <message>
        <source>Change filament on a printer</source>
        <translation>Byt filament i en skrivare</translation>
    </message>
    <message>
        <source>Load %1 on a printer</source>
        <translation>Ladda i en skrivare: %1</translation>
    </message>
</context>
<context>
    <name>SpoolsViewModel</name>
    <message>
        <source>Spool %1 is not in stock.</source>
        <translation>Spole %1 finns inte i lager.</translation>
    </message>
    <message numerus="yes">
        <source>%n spool(s) run low</source>
        <translation>
            <numerusform>%n spole är nästan slut</numerusform>
            <numerusform>%n spolar är nästan slut</numerusform>
        </translation>
    </message>
    <message>
        <source>Spool shelf</source>
        <translation>Spolhyllan</translation>
    </message>
    <message>
        <source>Show the label of the spool to the reader.</source>
        <translation>Visa spolens etikett för läsaren.</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
</context>
<context>
    <name>StartClosed</name>
    <message>
        <source>Everything is free of charge.</source>
        <translation>Allt är avgiftsfritt.</translation>
    </message>
    <message>
        <source>Nothing on the programme that day.</source>
        <translation>Inget program den dagen.</translation>
    </message>
</context>
<context>
    <name>StartClosedWays</name>
    <message>
        <source>Here for an evening event?</source>
        <translation>Kom du till ett kvällsevenemang?</translation>
    </message>
    <message>
        <source>Come in</source>
        <translation>Kom in</translation>
    </message>
    <message>
        <source>for an evening event</source>
        <translation>om du kom till ett kvällsevenemang</translation>
    </message>
</context>
<context>
    <name>StartStrip</name>
    <message>
        <source>You asked for it: %1</source>
        <translation>Ni önskade: %1</translation>
    </message>
    <message>
        <source>It is here now. Ask at the help desk.</source>
        <translation>Nu finns det här. Fråga i rådgivningen.</translation>
    </message>
    <message>
        <source>This was made here.</source>
        <translation>Det här gjordes här.</translation>
    </message>
    <message>
        <source>Digital map</source>
        <translation>Digikarta</translation>
    </message>
    <message>
        <source>How digital is your company? Ten minutes, three next steps.</source>
        <translation>Hur digitalt är ditt företag? Tio minuter, tre nästa steg.</translation>
    </message>
    <message>
        <source>For companies</source>
        <translation>För företag</translation>
    </message>
    <message>
        <source>On the shelf: %1</source>
        <translation>På hyllan: %1</translation>
    </message>
    <message>
        <source>This print is ready and waits for whoever asked for it.</source>
        <translation>Utskriften är klar och väntar på den som bett om den.</translation>
    </message>
    <message>
        <source>These prints are ready and wait for those who asked for them.</source>
        <translation>De här utskrifterna är klara och väntar på dem som bett om dem.</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Inställt: %1</translation>
    </message>
    <message>
        <source>full</source>
        <translation>fullt</translation>
    </message>
    <message>
        <source>places free: %1</source>
        <translation>lediga platser %1</translation>
    </message>
</context>
<context>
    <name>StartViewModel</name>
    <message>
        <source>Other tools</source>
        <translation>Annat</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>%1 av %2 lediga</translation>
    </message>
    <message numerus="yes">
        <source>%n people inside</source>
        <translation>
            <numerusform>%n besökare inne nu</numerusform>
            <numerusform>%n besökare inne nu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 closed now</source>
        <translation>%1 stängt nu</translation>
    </message>
    <message>
        <source>%1 open %2</source>
        <translation>%1 öppet %2</translation>
    </message>
    <message>
        <source>We are closed</source>
        <translation>Vi har stängt</translation>
    </message>
    <message>
        <source>We open %1</source>
        <translation>Vi öppnar %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>kl. %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>stängt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>I morgon</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>i morgon</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>I dag %1</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <translation>I morgon %1</translation>
    </message>
    <message>
        <source>on Monday</source>
        <translation>på måndag</translation>
    </message>
    <message>
        <source>on Tuesday</source>
        <translation>på tisdag</translation>
    </message>
    <message>
        <source>on Wednesday</source>
        <translation>på onsdag</translation>
    </message>
    <message>
        <source>on Thursday</source>
        <translation>på torsdag</translation>
    </message>
    <message>
        <source>on Friday</source>
        <translation>på fredag</translation>
    </message>
    <message>
        <source>on Saturday</source>
        <translation>på lördag</translation>
    </message>
    <message>
        <source>on Sunday</source>
        <translation>på söndag</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>måndag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>tisdag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>onsdag</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>torsdag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>fredag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>lördag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>söndag</translation>
    </message>
    <message>
        <source>Full: %1 inside</source>
        <translation>Fullt: %1 inne</translation>
    </message>
    <message>
        <source>Inside now %1, room for %2</source>
        <translation>Inne nu %1, plats för %2</translation>
    </message>
    <message>
        <source>at %1  %2</source>
        <translation>kl. %1  %2</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>God morgon</translation>
    </message>
    <message>
        <source>Good day</source>
        <translation>God dag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>God kväll</translation>
    </message>
</context>
<context>
    <name>StillHere</name>
    <message>
        <source>I am still here</source>
        <translation>Jag är kvar</translation>
    </message>
</context>
<context>
    <name>StoredFacts</name>
    <message>
        <source>We store</source>
        <translation>Vi sparar</translation>
    </message>
    <message>
        <source>the number of the pass</source>
        <translation>passets nummer</translation>
    </message>
    <message>
        <source>a nickname and answers, if you give any</source>
        <translation>smeknamn och svar, om du ger några</translation>
    </message>
    <message>
        <source>visits, equipment and bookings</source>
        <translation>besök, utrustning och bokningar</translation>
    </message>
    <message>
        <source>We don&apos;t store</source>
        <translation>Vi sparar inte</translation>
    </message>
    <message>
        <source>your real name</source>
        <translation>ditt riktiga namn</translation>
    </message>
    <message>
        <source>a phone number or address</source>
        <translation>telefonnummer eller adress</translation>
    </message>
    <message>
        <source>anything you do on a computer</source>
        <translation>vad du gör på datorn</translation>
    </message>
</context>
<context>
    <name>StoriesButton</name>
    <message>
        <source>Made here</source>
        <translation>Gjort här</translation>
    </message>
</context>
<context>
    <name>StoriesPage</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Next story (%1 of %2)</source>
        <translation>Nästa berättelse (%1 av %2)</translation>
    </message>
</context>
<context>
    <name>TemperatureChart</name>
    <message>
        <source>Nozzle %1, bed %2, %3</source>
        <translation>Munstycke %1, bädd %2, %3</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>nozzle</source>
        <translation>munstycke</translation>
    </message>
    <message>
        <source>bed</source>
        <translation>bädd</translation>
    </message>
</context>
<context>
    <name>Temperatures</name>
    <message>
        <source>at %1</source>
        <translation>kl. %1</translation>
    </message>
</context>
<context>
    <name>ToolsButton</name>
    <message>
        <source>Tools</source>
        <translation>Verktyg</translation>
    </message>
</context>
<context>
    <name>ToolsPage</name>
    <message>
        <source>Tools</source>
        <translation>Verktyg</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Utrustning</translation>
    </message>
    <message>
        <source>Print requests</source>
        <translation>Utskriftsönskemål</translation>
    </message>
    <message>
        <source>Inductions</source>
        <translation>Introduktioner</translation>
    </message>
    <message>
        <source>Open on my phone</source>
        <translation>I telefonen</translation>
    </message>
    <message>
        <source>Labels and passes</source>
        <translation>Etiketter och pass</translation>
    </message>
    <message>
        <source>Try a reader</source>
        <translation>Prova en läsare</translation>
    </message>
    <message>
        <source>From visitors</source>
        <translation>Från besökare</translation>
    </message>
    <message>
        <source>A visitor&apos;s data</source>
        <translation>Besökardata</translation>
    </message>
    <message>
        <source>Spools</source>
        <translation>Spolar</translation>
    </message>
    <message>
        <source>Pick-up shelf</source>
        <translation>Hämthyllan</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Evenemang</translation>
    </message>
    <message>
        <source>Participant form</source>
        <translation>Deltagarblankett</translation>
    </message>
    <message>
        <source>Digital map</source>
        <translation>Digikarta</translation>
    </message>
    <message>
        <source>My PIN</source>
        <translation>Min PIN</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>Add a printer</source>
        <translation>Lägg till skrivare</translation>
    </message>
</context>
<context>
    <name>TopicAnswers</name>
    <message>
        <source>What about?</source>
        <translation>Vilket ämne?</translation>
    </message>
</context>
<context>
    <name>TripQuestion</name>
    <message>
        <source>A drive of about %1 km</source>
        <translation>Genom att köra cirka %1 km</translation>
    </message>
    <message>
        <source>I would have ordered it</source>
        <translation>Jag hade beställt det</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Inte alls</translation>
    </message>
</context>
<context>
    <name>TripQuestionPage</name>
    <message>
        <source>Skip</source>
        <translation>Hoppa över</translation>
    </message>
    <message>
        <source>How would you have done it without the hub?</source>
        <translation>Hur hade du gjort det utan hubben?</translation>
    </message>
    <message>
        <source>There and back. We keep the answer, not who gave it.</source>
        <translation>Tur och retur. Vi sparar svaret, inte vem som svarade.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Jag är kvar</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Start</source>
        <translation>Till början</translation>
    </message>
    <message>
        <source>This screen has a fault</source>
        <translation>Det är fel på skärmen</translation>
    </message>
    <message>
        <source>Your last step may not have worked. Start again, or call staff.</source>
        <translation>Det du gjorde lyckades kanske inte. Börja om eller be om hjälp.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Börja om</translation>
    </message>
</context>
<context>
    <name>TypeCodePage</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Skriv koden</translation>
    </message>
    <message>
        <source>20 letters and digits, as printed. Hyphens and capitals don&apos;t matter.</source>
        <translation>20 bokstäver och siffror. Bindestreck och versaler spelar ingen roll.</translation>
    </message>
</context>
<context>
    <name>TypeCodeViewModel</name>
    <message>
        <source>The code is not right yet. Compare each character.</source>
        <translation>Koden stämmer inte än. Jämför varje tecken.</translation>
    </message>
</context>
<context>
    <name>TypedFrame</name>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>ABCDEFGHIJKLMNOPQRSTUVWXYZ</source>
        <translation>ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ</translation>
    </message>
</context>
<context>
    <name>TypingPage</name>
    <message numerus="yes">
        <source>%n letter(s) typed</source>
        <translation>
            <numerusform>%n tecken skrivet</numerusform>
            <numerusform>%n tecken skrivna</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Wall</source>
        <translation>Vägg</translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation>Planritning</translation>
    </message>
</context>
<context>
    <name>VisitorData</name>
    <message>
        <source>Old data was last deleted %1 at %2: visits parted %3, passes %4.</source>
        <translation>Gamla uppgifter raderades %1 kl. %2: besök skilda %3, pass %4.</translation>
    </message>
    <message>
        <source>Deleted. The pass does not work any more.</source>
        <translation>Raderat. Passet fungerar inte längre.</translation>
    </message>
    <message>
        <source>last on %1</source>
        <translation>senast %1</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Smeknamn</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besök</translation>
    </message>
    <message>
        <source>Old data has not been looked for yet.</source>
        <translation>Gamla uppgifter har inte sökts än.</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Utrustning</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Bokningar</translation>
    </message>
    <message>
        <source>Inductions</source>
        <translation>Introduktion</translation>
    </message>
    <message>
        <source>The visitor asked for it</source>
        <translation>Besökaren bad om det</translation>
    </message>
    <message>
        <source>A pass was lost</source>
        <translation>Ett pass försvann</translation>
    </message>
    <message>
        <source>Something broke</source>
        <translation>Något gick sönder</translation>
    </message>
    <message>
        <source>An authority asks</source>
        <translation>En myndighet frågar</translation>
    </message>
</context>
<context>
    <name>VisitorDataActions</name>
    <message>
        <source>Why are you looking?</source>
        <translation>Varför tittar du?</translation>
    </message>
    <message>
        <source>Everything goes at once and can&apos;t be undone. The visits stay as numbers.</source>
        <translation>Allt raderas genast och kan inte ångras. Besöken blir kvar som siffror.</translation>
    </message>
    <message>
        <source>Don&apos;t delete</source>
        <translation>Radera inte</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Radera för gott</translation>
    </message>
    <message>
        <source>Delete the pass</source>
        <translation>Radera passet</translation>
    </message>
</context>
<context>
    <name>VisitorDataLines</name>
    <message>
        <source>Nothing but the pass itself.</source>
        <translation>Bara själva passet.</translation>
    </message>
</context>
<context>
    <name>VisitorDataPage</name>
    <message>
        <source>A visitor&apos;s data</source>
        <translation>Besökardata</translation>
    </message>
    <message>
        <source>Does the visitor agree?</source>
        <translation>Samtycker besökaren?</translation>
    </message>
    <message>
        <source>You see what is stored only with a reason. The visitor sees that you looked.</source>
        <translation>Du ser uppgifterna bara om du anger varför. Besökaren ser att du tittade.</translation>
    </message>
</context>
<context>
    <name>WishButton</name>
    <message numerus="yes">
        <source>%1, %n vote(s)</source>
        <translation>
            <numerusform>%1, %n röst</numerusform>
            <numerusform>%1, %n röster</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WishButtons</name>
    <message>
        <source>All wishes, or your own</source>
        <translation>Alla önskemål eller ett eget</translation>
    </message>
    <message>
        <source>Thank you! Staff read your wish first.</source>
        <translation>Tack! Personalen läser önskemålet först.</translation>
    </message>
</context>
<context>
    <name>WishLines</name>
    <message>
        <source>Wishes</source>
        <translation>Önskemål</translation>
    </message>
    <message>
        <source>Nobody has wished for anything yet.</source>
        <translation>Ingen har önskat något än.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Visa %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Decline %1</source>
        <translation>Avvisa %1</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Avvisa</translation>
    </message>
</context>
<context>
    <name>WishesPage</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>What do you wish for here?</source>
        <translation>Vad önskar du här?</translation>
    </message>
    <message>
        <source>To learn or make</source>
        <translation>Att lära sig eller göra</translation>
    </message>
    <message>
        <source>New equipment</source>
        <translation>Ny utrustning</translation>
    </message>
    <message>
        <source>Nobody has wished for anything yet. Be the first.</source>
        <translation>Ingen har önskat något ännu. Börja du.</translation>
    </message>
    <message>
        <source>Write your own</source>
        <translation>Skriv ett eget önskemål</translation>
    </message>
    <message>
        <source>More (page %1 of %2)</source>
        <translation>Mer (sida %1 av %2)</translation>
    </message>
</context>
<context>
    <name>WizardViewModel</name>
    <message>
        <source>Yes, accept</source>
        <translation>Ja, godkänn</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Använd adressen</translation>
    </message>
    <message>
        <source>That is no address. Like this: octopi.local or 192.168.1.20</source>
        <translation>Det är ingen adress. Så här: octopi.local eller 192.168.1.20</translation>
    </message>
    <message>
        <source>As in a browser, such as octopi.local or 192.168.1.20</source>
        <translation>Som i webbläsaren, till exempel octopi.local eller 192.168.1.20</translation>
    </message>
    <message>
        <source>The address of OctoPrint</source>
        <translation>Adressen till OctoPrint</translation>
    </message>
    <message>
        <source>That is no address. Like this: mainsailos.local or 192.168.1.20</source>
        <translation>Det är ingen adress. Så här: mainsailos.local eller 192.168.1.20</translation>
    </message>
    <message>
        <source>The address of Klipper (Moonraker)</source>
        <translation>Adressen till Klipper (Moonraker)</translation>
    </message>
    <message>
        <source>That of Mainsail or Fluidd, such as mainsailos.local or 192.168.1.20</source>
        <translation>Samma som för Mainsail eller Fluidd, till exempel mainsailos.local eller 192.168.1.20</translation>
    </message>
    <message>
        <source>From the settings of Mainsail or Fluidd: API key. It is never shown here.</source>
        <translation>Från inställningarna i Mainsail eller Fluidd: API key. Den visas aldrig här.</translation>
    </message>
    <message>
        <source>From OctoPrint&apos;s settings: Application Keys. It is never shown here.</source>
        <translation>Från OctoPrints inställningar: Application Keys. Den visas aldrig här.</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>Nyckeln</translation>
    </message>
    <message>
        <source>It stands large on the tile, so that nobody starts the wrong printer.</source>
        <translation>Namnet syns stort, så att ingen startar fel skrivare.</translation>
    </message>
    <message>
        <source>What is the printer called?</source>
        <translation>Vad heter skrivaren?</translation>
    </message>
    <message>
        <source>ABCDEFGHIJKLMNOPQRSTUVWXYZ</source>
        <translation>ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ</translation>
    </message>
    <message>
        <source>Choose its flag</source>
        <translation>Välj dess färg</translation>
    </message>
    <message>
        <source>What is usually loaded?</source>
        <translation>Vad är oftast laddat?</translation>
    </message>
    <message>
        <source>Where does it stand?</source>
        <translation>Var står den?</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gul</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blågrön</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Plommon</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Himmelsblå</translation>
    </message>
    <message>
        <source>Leaf green</source>
        <translation>Lövgrön</translation>
    </message>
    <message>
        <source>Copper</source>
        <translation>Koppar</translation>
    </message>
    <message>
        <source>Moss</source>
        <translation>Mossa</translation>
    </message>
    <message>
        <source>Stone</source>
        <translation>Sten</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>Mynta</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Anslutningen avbröts.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Ingen anslutning</translation>
    </message>
    <message>
        <source>Now accept in OctoPrint</source>
        <translation>Godkänn nu i OctoPrint</translation>
    </message>
    <message>
        <source>Open %1, log in, and allow “Kiosk”.</source>
        <translation>Öppna %1, logga in och tillåt ”Kiosk”.</translation>
    </message>
    <message>
        <source>Reading the printer</source>
        <translation>Läser skrivarens uppgifter</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Servern</translation>
    </message>
    <message>
        <source>The printer&apos;s sizes</source>
        <translation>Skrivarens mått</translation>
    </message>
    <message>
        <source>Acceptance in OctoPrint</source>
        <translation>Godkännande i OctoPrint</translation>
    </message>
    <message>
        <source>Looking for Moonraker</source>
        <translation>Söker Moonraker</translation>
    </message>
    <message>
        <source>Looking for OctoPrint</source>
        <translation>Söker OctoPrint</translation>
    </message>
    <message>
        <source>The print room does not answer. Call whoever keeps this machine.</source>
        <translation>Skrivarrummet svarar inte. Kalla på den som sköter datorn.</translation>
    </message>
    <message>
        <source>largest print</source>
        <translation>största utskriften</translation>
    </message>
    <message>
        <source>Camera found</source>
        <translation>Kamera hittad</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Ingen kamera</translation>
    </message>
    <message>
        <source>largest print, round bed</source>
        <translation>största utskriften, rund bädd</translation>
    </message>
    <message>
        <source>largest print, origin in the centre</source>
        <translation>största utskriften, nollpunkt i mitten</translation>
    </message>
    <message>
        <source>Firmware not known</source>
        <translation>Den fasta programvaran är okänd</translation>
    </message>
    <message>
        <source>nozzle, one tool</source>
        <translation>munstycke, ett verktyg</translation>
    </message>
    <message>
        <source>nozzle, %1 tools</source>
        <translation>munstycke, %1 verktyg</translation>
    </message>
    <message>
        <source>Printer %1</source>
        <translation>Skrivare %1</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Välj en plats</translation>
    </message>
    <message>
        <source>Type OctoPrint&apos;s address</source>
        <translation>Skriv OctoPrints adress</translation>
    </message>
    <message>
        <source>Type Klipper&apos;s address</source>
        <translation>Skriv Klippers adress</translation>
    </message>
</context>
</TS>
