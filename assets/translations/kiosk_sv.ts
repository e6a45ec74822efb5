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
        <source>Keys low down</source>
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
        <source>Ready</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Tillgänglighet</translation>
    </message>
    <message>
        <source>Choose what helps you. It all goes back when you are gone.</source>
        <translation>Välj det som hjälper. Allt återställs när du har gått.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Dataskydd</translation>
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
        <source>Tools now</source>
        <translation>Utrustning nu</translation>
    </message>
    <message>
        <source>Page %1/%2</source>
        <translation>Sida %1/%2</translation>
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
    <name>DeskPage</name>
    <message>
        <source>Print %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Tillbaka</translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare printer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the bed of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 isn&apos;t free yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer fits now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskPrinters</name>
    <message>
        <source>No printer can take this file as it is.</source>
        <translation type="unfinished"></translation>
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
        <source>Staff starts the prints. Press “Call staff”.</source>
        <translation>Personalen startar utskrifter. Tryck på ”Ring hjälp”.</translation>
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
        <translation>Du får också stanna.</translation>
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
    <name>FileWords</name>
    <message>
        <source>The file is gone. Put the stick back or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder. Choose a file inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be read. Copy it to the stick again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty. Export it from the slicer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a print file. Choose one that a slicer exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is binary G-code. Turn it off in the slicer and export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a model. Open it in a slicer and export G-code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not G-code. Export the model from a slicer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no moves. Slice the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file prints nothing. Slice the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is too long for a printer. Choose Marlin in the slicer and export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged. Export it from the slicer again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Print a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder and sticks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No print files yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a USB stick in, or copy G-code to this folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1, %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Fits the bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to the edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over the edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often only the first line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too big for the bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nozzle %1, bed %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperatures are in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperatures suit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nozzle too hot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bed too hot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for %1, at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for %1 only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nozzle too cold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperatures not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the slicer&apos;s settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nozzle is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong nozzle: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nozzle not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file doesn&apos;t say which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filament is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong filament: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filament not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No forbidden commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lines read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forbidden commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits and is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits, in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits, free %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits, clear the bed first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits, connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact</source>
        <translation type="unfinished">Ingen kontakt</translation>
    </message>
    <message>
        <source>No contact since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Call staff</source>
        <translation>Ring hjälp</translation>
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
        <source>Ready</source>
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
        <translation>Vänta här. Personalen ser att du ringer.</translation>
    </message>
    <message>
        <source>Press the key and staff comes to this screen.</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file goes to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The print room doesn&apos;t answer yet. Look at the printer, or call for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 isn&apos;t free any more. Go back and choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer first, then hold.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoldAnswer</name>
    <message>
        <source>Starting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another printer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Press again to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold for two seconds, or press twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press
again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold
down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoldPage</name>
    <message>
        <source>Is the bed clear?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the machine before you answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, the bed is clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Login</name>
    <message>
        <source>%1/%2 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong tries. Try again in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasuredPiece</name>
    <message>
        <source>The piece: %1 wide, %2 high</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPassPage</name>
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
        <source>Ready</source>
        <translation>Klar</translation>
    </message>
</context>
<context>
    <name>NightPage</name>
    <message>
        <source>Wake the screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NightWall</name>
    <message>
        <source>night watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hub has no printers yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagedGrid</name>
    <message>
        <source>More (page %1 of %2)</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">Avbryt</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen locks itself
when nobody touches it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintDesk</name>
    <message>
        <source>%n to note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no supports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintFiles</name>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stick %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the hub</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrinterWords</name>
    <message>
        <source>No contact</source>
        <translation type="unfinished">Ingen kontakt</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished">Ledig</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 heats up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 prints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 finishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: clear the bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: out of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody asks for help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hot, not printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost during a print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock may be wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Klar</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for a pause …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking to go on …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing it down …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answering …</source>
        <translation type="unfinished"></translation>
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
        <source>A visit is parted from its pass after 90 days. A pass that is not used goes after 2 years. You can have it deleted at any time: ask staff.</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer %1/%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This print was not started from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take everything off the bed, look again, then confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the printer is on and its cable or network is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the printer off and on, then connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody took it out of service.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunningControls</name>
    <message>
        <source>Yes, cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Avbryt</translation>
    </message>
    <message>
        <source>can&apos;t be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected, the bed is clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bed is clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Fortsätt</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heat off at once</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffHome</name>
    <message>
        <source>%1/%2 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, done %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hub has no printers yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing. All is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits. Print a file, or add one to the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Tillbaka</translation>
    </message>
</context>
<context>
    <name>StaffTag</name>
    <message>
        <source>More time</source>
        <translation type="unfinished">Mer tid</translation>
    </message>
    <message>
        <source>locks in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Free now</source>
        <translation>Ledigt nu</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nozzle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bed</source>
        <translation type="unfinished"></translation>
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
        <translation>Det du gjorde lyckades kanske inte. Börja om eller ring hjälp.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Börja om</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n alarms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
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
        <source>Out of order</source>
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
        <source>free until %1</source>
        <translation>till kl. %1</translation>
    </message>
</context>
</TS>
