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
        <source>Yes, the bed is clear</source>
        <translation>Ja, bädden är tom</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>%1 free</source>
        <translation>%1 lediga</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Start</source>
        <translation>Till början</translation>
    </message>
    <message>
        <source>Equipment now</source>
        <translation>Utrustning nu</translation>
    </message>
    <message>
        <source>Page %1/%2</source>
        <translation>Sida %1/%2</translation>
    </message>
    <message>
        <source>No tools hang here yet. Staff can add them.</source>
        <translation>Här finns ingen utrustning ännu. Personalen kan lägga till.</translation>
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
    <name>DayRule</name>
    <message>
        <source>Nothing on the programme today.</source>
        <translation>Inget program i dag.</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Print %1</source>
        <translation>Skriv ut %1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontroll</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Skrivare</translation>
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
        <source>Clear the bed of %1</source>
        <translation>Töm bädden: %1</translation>
    </message>
    <message>
        <source>%1 isn&apos;t free yet</source>
        <translation>%1 är inte ledig än</translation>
    </message>
    <message>
        <source>No printer fits now</source>
        <translation>Ingen skrivare passar nu</translation>
    </message>
</context>
<context>
    <name>DeskPrinters</name>
    <message>
        <source>No printer can take this file as it is.</source>
        <translation>Ingen skrivare kan skriva ut den här filen.</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>This is a day pass. They are not in use here.</source>
        <translation>Det här är ett dagspass. De används inte här.</translation>
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
        <source>Taken back. Nobody was counted.</source>
        <translation>Ångrat. Inget besök räknades.</translation>
    </message>
    <message>
        <source>You are still inside.</source>
        <translation>Du är fortfarande inne.</translation>
    </message>
    <message>
        <source>This badge is not known here. Ask an admin.</source>
        <translation>Det här personalkortet är okänt. Fråga en administratör.</translation>
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
    <name>EquipmentPage</name>
    <message>
        <source>Show your pass to the reader to take it.</source>
        <translation>Visa ditt pass för läsaren för att ta den.</translation>
    </message>
    <message>
        <source>Is it yours? Show your pass to give it back.</source>
        <translation>Är den din? Visa passet för att lämna tillbaka.</translation>
    </message>
    <message>
        <source>Staff start prints. Press “Call staff”.</source>
        <translation>Personalen startar utskrifter. Tryck på ”Be om hjälp”.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Utrustning</translation>
    </message>
    <message>
        <source>I take it into use</source>
        <translation>Jag tar den</translation>
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
        <source>It is yours now.</source>
        <translation>Den är din nu.</translation>
    </message>
    <message>
        <source>Given back. Thank you!</source>
        <translation>Tillbakalämnad. Tack!</translation>
    </message>
</context>
<context>
    <name>EuMark</name>
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
    <name>FarewellPage</name>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Goodbye!</source>
        <translation>Hej då!</translation>
    </message>
    <message>
        <source>Are you leaving, %1?</source>
        <translation>Går du, %1?</translation>
    </message>
    <message>
        <source>Are you leaving?</source>
        <translation>Går du nu?</translation>
    </message>
    <message>
        <source>You are counted out. Everything you used is free again.</source>
        <translation>Ditt besök är slut. Det du använde är ledigt igen.</translation>
    </message>
    <message>
        <source>You may also just stay.</source>
        <translation>Du kan också stanna kvar.</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>Jag går nu</translation>
    </message>
    <message>
        <source>I am staying</source>
        <translation>Jag stannar</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Jag är kvar här</translation>
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
    <name>FileWords</name>
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
        <source>This is binary G-code. Turn it off in the slicer and export again.</source>
        <translation>Det här är binär G-kod. Stäng av den i slicern och exportera igen.</translation>
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
        <source>Line %1 is too long for a printer. Choose Marlin in the slicer and export again.</source>
        <translation>Rad %1 är för lång för en skrivare. Välj Marlin i slicern och exportera igen.</translation>
    </message>
    <message>
        <source>The file is damaged. Export it from the slicer again.</source>
        <translation>Filen är skadad. Exportera den från slicern igen.</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Print a file</source>
        <translation>Skriv ut en fil</translation>
    </message>
    <message>
        <source>Folder and sticks</source>
        <translation>Mapp och USB-minnen</translation>
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
        <source>Reading %1, %2 s</source>
        <translation>Läser %1, %2 s</translation>
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
        <source>%1 over the edge</source>
        <translation>%1 över kanten</translation>
    </message>
    <message>
        <source>Often only the first line</source>
        <translation>Ofta bara startlinjen</translation>
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
        <source>Size not known</source>
        <translation>Storleken är okänd</translation>
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
    <name>FootBar</name>
    <message>
        <source>Call staff</source>
        <translation>Be om hjälp</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Tillgänglighet</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Dataskydd</translation>
    </message>
</context>
<context>
    <name>FreeNow</name>
    <message>
        <source>Free now</source>
        <translation>Ledigt nu</translation>
    </message>
</context>
<context>
    <name>GreetingPage</name>
    <message>
        <source>Welcome,</source>
        <translation>Välkommen,</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Välkommen</translation>
    </message>
    <message>
        <source>You are
counted.</source>
        <translation>Ditt besök
är räknat.</translation>
    </message>
    <message>
        <source>You are
inside now.</source>
        <translation>Du är
inne nu.</translation>
    </message>
    <message>
        <source>Free for you now</source>
        <translation>Ledigt för dig nu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Take a pass</source>
        <translation>Ta ett pass</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>Jag går nu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
</context>
<context>
    <name>Hall</name>
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
        <source>%1 closed</source>
        <translation>%1 stängt</translation>
    </message>
    <message>
        <source>%1 open %2</source>
        <translation>%1 öppet %2</translation>
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
    <name>Headcount</name>
    <message>
        <source>One fewer</source>
        <translation>En färre</translation>
    </message>
    <message numerus="yes">
        <source>came together</source>
        <translation>
            <numerusform>kom in</numerusform>
            <numerusform>kom tillsammans</numerusform>
        </translation>
    </message>
    <message>
        <source>One more</source>
        <translation>En till</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Somebody is coming</source>
        <translation>Någon är på väg</translation>
    </message>
    <message>
        <source>Staff is called</source>
        <translation>Personalen är kallad</translation>
    </message>
    <message>
        <source>Do you need help?</source>
        <translation>Behöver du hjälp?</translation>
    </message>
    <message>
        <source>Stay here, please. Staff sees your call on their screen.</source>
        <translation>Vänta här. Personalen ser ditt anrop.</translation>
    </message>
    <message>
        <source>Press the button and someone will come.</source>
        <translation>Tryck på knappen så kommer personalen hit.</translation>
    </message>
    <message>
        <source>Call staff here</source>
        <translation>Kalla på personal</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
</context>
<context>
    <name>Hold</name>
    <message>
        <source>The print room refused the start.</source>
        <translation>Utskriftsrummet startade inte utskriften.</translation>
    </message>
    <message>
        <source>%1 has started</source>
        <translation>%1 har startat</translation>
    </message>
    <message>
        <source>The file goes to %1.</source>
        <translation>Filen går till %1.</translation>
    </message>
    <message>
        <source>The print room doesn&apos;t answer yet. Look at the printer, or call for help.</source>
        <translation>Utskriftsrummet svarar inte än. Titta på skrivaren eller kalla på hjälp.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t free any more. Go back and choose again.</source>
        <translation>%1 är inte längre ledig. Gå tillbaka och välj igen.</translation>
    </message>
    <message>
        <source>Answer first, then hold.</source>
        <translation>Svara först, håll sedan nere.</translation>
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
    <name>HoldPage</name>
    <message>
        <source>Don&apos;t start</source>
        <translation>Starta inte</translation>
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
    <name>Login</name>
    <message>
        <source>%1/%2 digits</source>
        <translation>%1/%2 siffror</translation>
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
    <name>MeasuredPiece</name>
    <message>
        <source>The piece: %1 wide, %2 high</source>
        <translation>Biten: bredd %1, höjd %2</translation>
    </message>
</context>
<context>
    <name>NewPassPage</name>
    <message>
        <source>Come in</source>
        <translation>Kom in</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>The QR code of your new pass</source>
        <translation>QR-koden till ditt nya pass</translation>
    </message>
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
</context>
<context>
    <name>NicknamePage</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>What shall we call you?</source>
        <translation>Vad ska vi kalla dig?</translation>
    </message>
    <message>
        <source>Not your real name. Only you see it, for 8 seconds.</source>
        <translation>Inte ditt riktiga namn. Bara du ser det, i 8 sekunder.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
</context>
<context>
    <name>NightPage</name>
    <message>
        <source>Wake the screen</source>
        <translation>Väck skärmen</translation>
    </message>
</context>
<context>
    <name>NightWall</name>
    <message>
        <source>night watch</source>
        <translation>nattövervakning</translation>
    </message>
    <message>
        <source>This hub has no printers yet.</source>
        <translation>Här finns inga skrivare än.</translation>
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
    <name>PassBlock</name>
    <message>
        <source>Show your pass to the reader</source>
        <translation>Visa passet för läsaren</translation>
    </message>
    <message>
        <source>Hold it under the reader</source>
        <translation>Håll det under läsaren</translation>
    </message>
</context>
<context>
    <name>PassMaker</name>
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
    <name>PatienceSheet</name>
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
    <name>PinPage</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
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
    <name>PrintDesk</name>
    <message>
        <source>free %1</source>
        <translation>ledig %1</translation>
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
        <source>%n fit</source>
        <translation>
            <numerusform>%n passar</numerusform>
            <numerusform>%n passar</numerusform>
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
        <source>supports</source>
        <translation>stöd</translation>
    </message>
    <message>
        <source>no supports</source>
        <translation>inga stöd</translation>
    </message>
</context>
<context>
    <name>PrintFiles</name>
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
    <name>PrinterWords</name>
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
        <source>Answering …</source>
        <translation>Svarar …</translation>
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
        <source>A visit is separated from its pass after 90 days. A pass that is not used goes after 2 years. You can have it deleted at any time: ask staff.</source>
        <translation>Ett besök skiljs från passet efter 90 dagar. Ett oanvänt pass raderas efter två år. Du kan när som helst be personalen radera passet.</translation>
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
    <name>Qr</name>
    <message>
        <source>QR code</source>
        <translation>QR-kod</translation>
    </message>
</context>
<context>
    <name>Running</name>
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
        <source>This print was not started from here.</source>
        <translation>Den här utskriften startades inte härifrån.</translation>
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
    <name>RunningControls</name>
    <message>
        <source>Yes, cancel</source>
        <translation>Ja, avbryt</translation>
    </message>
    <message>
        <source>Cancel print</source>
        <translation>Avbryt</translation>
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
        <source>Collected, the bed is clear</source>
        <translation>Borttagen, bädden är tom</translation>
    </message>
    <message>
        <source>The bed is clear</source>
        <translation>Bädden är tom</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Anslut igen</translation>
    </message>
    <message>
        <source>Print a file</source>
        <translation>Skriv ut en fil</translation>
    </message>
    <message>
        <source>Keep printing</source>
        <translation>Fortsätt skriva</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Paus</translation>
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
    <name>StaffHome</name>
    <message>
        <source>%1/%2 free</source>
        <translation>%1/%2 lediga</translation>
    </message>
    <message>
        <source>%1, done %2</source>
        <translation>%1, klar %2</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>klar %1</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Logga ut</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Skrivare</translation>
    </message>
    <message>
        <source>This hub has no printers yet.</source>
        <translation>Här finns inga skrivare än.</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Behöver dig</translation>
    </message>
    <message>
        <source>Nothing. All is well.</source>
        <translation>Inget. Allt är bra.</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>Markera som sedd</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kö</translation>
    </message>
    <message>
        <source>Nothing waits. Print a file, or add one to the queue.</source>
        <translation>Inget väntar. Skriv ut en fil eller lägg den i kön.</translation>
    </message>
    <message>
        <source>Night view</source>
        <translation>Nattvy</translation>
    </message>
    <message>
        <source>Print a file</source>
        <translation>Skriv ut en fil</translation>
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
    <name>StaffTag</name>
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
    <name>StartPage</name>
    <message>
        <source>Equipment now</source>
        <translation>Utrustning nu</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Dataskydd</translation>
    </message>
</context>
<context>
    <name>Stored</name>
    <message>
        <source>We store</source>
        <translation>Vi sparar</translation>
    </message>
    <message>
        <source>the number of the pass</source>
        <translation>passets nummer</translation>
    </message>
    <message>
        <source>a nickname, if you give one</source>
        <translation>ett smeknamn, om du ger det</translation>
    </message>
    <message>
        <source>days of visits and tools used</source>
        <translation>besöksdagar och använd utrustning</translation>
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
    <name>TempChart</name>
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
    <name>Tool</name>
    <message>
        <source>This is an equipment code, but not of this hub.</source>
        <translation>Det här är en utrustningskod, men inte härifrån.</translation>
    </message>
    <message>
        <source>It is not in the hub any more.</source>
        <translation>Den finns inte här längre.</translation>
    </message>
    <message>
        <source>Somebody else took it just now.</source>
        <translation>Någon annan hann före.</translation>
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
    <name>Wall</name>
    <message>
        <source>for %1</source>
        <translation>i %1</translation>
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
</context>
<context>
    <name>Words</name>
    <message>
        <source>waiting</source>
        <translation>väntar</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>No reply</source>
        <translation>Svarar ej</translation>
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
        <source>to %1</source>
        <translation>till kl. %1</translation>
    </message>
</context>
</TS>
