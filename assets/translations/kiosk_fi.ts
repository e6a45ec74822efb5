<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>AccessPage</name>
    <message>
        <source>High contrast</source>
        <translation>Vahva kontrasti</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Suurempi teksti</translation>
    </message>
    <message>
        <source>Buttons low down</source>
        <translation>Napit alhaalla</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Mikään ei liiku</translation>
    </message>
    <message>
        <source>Ten times more time</source>
        <translation>Aikaa 10 kertaa enemmän</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lue ääneen</translation>
    </message>
    <message>
        <source>I use a headset</source>
        <translation>Käytän kuulokkeita</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Esteettömyys</translation>
    </message>
    <message>
        <source>Choose what helps you. Everything goes back when you leave.</source>
        <translation>Valitse, mikä auttaa. Kaikki palaa ennalleen, kun lähdet.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Tietosuoja</translation>
    </message>
</context>
<context>
    <name>AddPerson</name>
    <message>
        <source>Type a name first.</source>
        <translation>Kirjoita ensin nimi.</translation>
    </message>
</context>
<context>
    <name>AddPersonPage</name>
    <message>
        <source>Who is it?</source>
        <translation>Kuka hän on?</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Rooli: %1</translation>
    </message>
    <message>
        <source>Make a badge</source>
        <translation>Tee kortti</translation>
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
        <translation>Lisää tulostin</translation>
    </message>
</context>
<context>
    <name>AddPrinterPage</name>
    <message>
        <source>Add a printer</source>
        <translation>Lisää tulostin</translation>
    </message>
    <message>
        <source>OctoPrint and Klipper in this network</source>
        <translation>OctoPrint ja Klipper tässä verkossa</translation>
    </message>
    <message>
        <source>Looking for servers …</source>
        <translation>Etsitään palvelimia …</translation>
    </message>
    <message>
        <source>One appears here when it is on and in the same network as this screen.</source>
        <translation>Palvelin ilmestyy tähän, kun se on päällä ja samassa verkossa kuin tämä näyttö.</translation>
    </message>
</context>
<context>
    <name>AlarmName</name>
    <message>
        <source>Acknowledged by %1</source>
        <translation>Kuittaa: %1</translation>
    </message>
</context>
<context>
    <name>AlarmNames</name>
    <message>
        <source>Acknowledged by:</source>
        <translation>Kuittaa:</translation>
    </message>
    <message>
        <source>Others (page %1 of %2)</source>
        <translation>Muut (sivu %1/%2)</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Muut</translation>
    </message>
    <message>
        <source>Acknowledging says who looks at it.</source>
        <translation>Kuittaus kertoo, kuka katsoo konetta.</translation>
    </message>
</context>
<context>
    <name>Alarms</name>
    <message>
        <source>%1 takes care of it.</source>
        <translation>%1 hoitaa asian.</translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>Ei hälytyksiä</translation>
    </message>
    <message>
        <source>1 alarm open</source>
        <translation>1 hälytys auki</translation>
    </message>
    <message>
        <source>%1 alarms open</source>
        <translation>%1 hälytystä auki</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>klo %1 alkaen</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>nyt %1</translation>
    </message>
    <message>
        <source>began</source>
        <translation>alkoi</translation>
    </message>
    <message>
        <source>told: %1</source>
        <translation>kerrottu: %1</translation>
    </message>
    <message>
        <source>not reached: %1</source>
        <translation>ei tavoitettu: %1</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>seuraavaksi: %1</translation>
    </message>
    <message>
        <source>%1 acknowledged %2</source>
        <translation>%1 kuittasi %2</translation>
    </message>
    <message>
        <source>over by itself %1</source>
        <translation>ohi itsestään %1</translation>
    </message>
    <message>
        <source>nobody is told: no contacts are set up</source>
        <translation>kenellekään ei kerrota: yhteyshenkilöitä ei ole</translation>
    </message>
    <message>
        <source>nobody is told of such an alarm</source>
        <translation>tällaisesta hälytyksestä ei kerrota kenellekään</translation>
    </message>
    <message>
        <source>nobody could be told: no message got through</source>
        <translation>kenellekään ei saatu kerrottua: viesti ei mennyt perille</translation>
    </message>
    <message>
        <source>told in the morning&apos;s message %1</source>
        <translation>kerrotaan aamun viestissä %1</translation>
    </message>
    <message>
        <source>quiet hours, told at %1</source>
        <translation>hiljainen aika, kerrotaan %1</translation>
    </message>
    <message>
        <source>Look at the machine. If something is wrong, cut the power at the socket.</source>
        <translation>Katso konetta. Jos jokin on vialla, katkaise virta pistorasiasta.</translation>
    </message>
    <message>
        <source>Go to the entrance.</source>
        <translation>Mene sisäänkäynnille.</translation>
    </message>
    <message>
        <source>It waits until somebody answers it.</source>
        <translation>Se odottaa, kunnes joku vastaa sille.</translation>
    </message>
    <message>
        <source>Look at the machines. If something is wrong, cut the power at the socket.</source>
        <translation>Katso koneita. Jos jokin on vialla, katkaise virta pistorasiasta.</translation>
    </message>
    <message>
        <source>Look at the print and clear the bed.</source>
        <translation>Katso tulostetta ja tyhjennä alusta.</translation>
    </message>
    <message>
        <source>Look whether the print is still right.</source>
        <translation>Katso, onko tuloste kunnossa.</translation>
    </message>
    <message>
        <source>Look at the queue on the first page.</source>
        <translation>Katso jonoa etusivulla.</translation>
    </message>
    <message>
        <source>An admin makes room on the disk.</source>
        <translation>Ylläpitäjä tekee levylle tilaa.</translation>
    </message>
    <message>
        <source>An admin restores a backup.</source>
        <translation>Ylläpitäjä palauttaa varmuuskopion.</translation>
    </message>
    <message>
        <source>An admin checks the clock and acknowledges this.</source>
        <translation>Ylläpitäjä tarkistaa kellon ja kuittaa.</translation>
    </message>
    <message>
        <source>Check the cable of the code scanner.</source>
        <translation>Tarkista koodinlukijan johto.</translation>
    </message>
    <message>
        <source>Check the cable of the camera that reads codes.</source>
        <translation>Tarkista koodeja lukevan kameran johto.</translation>
    </message>
    <message>
        <source>Start prints at the kiosk. An admin looks into the log of the print room.</source>
        <translation>Aloita tulostukset kioskilta. Ylläpitäjä katsoo tulostushuoneen lokin.</translation>
    </message>
    <message>
        <source>Have the next spool ready, or change it before a long print.</source>
        <translation>Pidä seuraava kela valmiina tai vaihda se ennen pitkää tulostusta.</translation>
    </message>
    <message>
        <source>Check that the place of the backups is there.</source>
        <translation>Tarkista, että varmuuskopioiden paikka on kytketty.</translation>
    </message>
    <message>
        <source>An admin checks the clock and the log of the print room.</source>
        <translation>Ylläpitäjä tarkistaa kellon ja tulostushuoneen lokin.</translation>
    </message>
    <message>
        <source>Check the network and who is told of alarms.</source>
        <translation>Tarkista verkko ja hälytysten saajat.</translation>
    </message>
</context>
<context>
    <name>AlarmsPage</name>
    <message>
        <source>Open ones</source>
        <translation>Avoimet</translation>
    </message>
    <message>
        <source>%1 handled</source>
        <translation>%1 hoidettu</translation>
    </message>
</context>
<context>
    <name>AskerAnswers</name>
    <message>
        <source>Who asked?</source>
        <translation>Kuka kysyi?</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>added a person</source>
        <translation>lisäsi henkilön</translation>
    </message>
    <message>
        <source>removed a person</source>
        <translation>poisti henkilön</translation>
    </message>
    <message>
        <source>changed a role</source>
        <translation>vaihtoi roolin</translation>
    </message>
    <message>
        <source>locked a person out</source>
        <translation>lukitsi henkilön ulos</translation>
    </message>
    <message>
        <source>let a person in again</source>
        <translation>päästi henkilön takaisin</translation>
    </message>
    <message>
        <source>gave a new badge</source>
        <translation>antoi uuden kortin</translation>
    </message>
    <message>
        <source>printed a badge</source>
        <translation>tulosti kortin</translation>
    </message>
    <message>
        <source>allowed a new PIN</source>
        <translation>salli uuden PIN-koodin</translation>
    </message>
    <message>
        <source>chose a PIN</source>
        <translation>valitsi PIN-koodin</translation>
    </message>
    <message>
        <source>logged in</source>
        <translation>kirjautui sisään</translation>
    </message>
    <message>
        <source>logged out</source>
        <translation>kirjautui ulos</translation>
    </message>
    <message>
        <source>typed a wrong PIN</source>
        <translation>näppäili väärän PIN-koodin</translation>
    </message>
    <message>
        <source>looked at a visitor&apos;s data</source>
        <translation>katsoi kävijän tietoja</translation>
    </message>
    <message>
        <source>deleted a pass</source>
        <translation>poisti passin</translation>
    </message>
    <message>
        <source>printed passes</source>
        <translation>tulosti passeja</translation>
    </message>
    <message>
        <source>printed labels</source>
        <translation>tulosti tarroja</translation>
    </message>
    <message>
        <source>gave an induction</source>
        <translation>antoi perehdytyksen</translation>
    </message>
    <message>
        <source>took an induction back</source>
        <translation>perui perehdytyksen</translation>
    </message>
    <message>
        <source>took equipment back</source>
        <translation>otti laitteen takaisin</translation>
    </message>
    <message>
        <source>let a use go on</source>
        <translation>antoi käytön jatkua</translation>
    </message>
    <message>
        <source>was given back without a pass</source>
        <translation>palautettiin ilman passia</translation>
    </message>
    <message>
        <source>giving back was undone</source>
        <translation>palautus peruttiin</translation>
    </message>
    <message>
        <source>made a booking</source>
        <translation>teki varauksen</translation>
    </message>
    <message>
        <source>cancelled a booking</source>
        <translation>perui varauksen</translation>
    </message>
    <message>
        <source>made a cancelled booking again</source>
        <translation>palautti perutun varauksen</translation>
    </message>
    <message>
        <source>logged a consultation</source>
        <translation>kirjasi neuvonnan</translation>
    </message>
    <message>
        <source>took a consultation back</source>
        <translation>perui neuvonnan kirjauksen</translation>
    </message>
    <message>
        <source>gave a referral card</source>
        <translation>antoi ohjauskortin</translation>
    </message>
    <message>
        <source>printed a referral card</source>
        <translation>tulosti ohjauskortin</translation>
    </message>
    <message>
        <source>took a referral back</source>
        <translation>poisti ohjauksen</translation>
    </message>
    <message>
        <source>ended a visit</source>
        <translation>päätti käynnin</translation>
    </message>
    <message>
        <source>let a visit go on</source>
        <translation>jatkoi käyntiä</translation>
    </message>
    <message>
        <source>called the next in line</source>
        <translation>kutsui jonon seuraavan</translation>
    </message>
    <message>
        <source>put somebody back in line</source>
        <translation>palautti jonoon</translation>
    </message>
    <message>
        <source>took somebody out of a line</source>
        <translation>poisti jonosta</translation>
    </message>
    <message>
        <source>put out of order</source>
        <translation>poisti käytöstä</translation>
    </message>
    <message>
        <source>marked as working with a flaw</source>
        <translation>merkitsi toimivaksi viasta huolimatta</translation>
    </message>
    <message>
        <source>marked as repaired</source>
        <translation>merkitsi korjatuksi</translation>
    </message>
    <message>
        <source>noted that a repair took the place of something new</source>
        <translation>merkitsi, että korjaus korvasi uuden hankinnan</translation>
    </message>
    <message>
        <source>noted that a repair spared nothing new</source>
        <translation>merkitsi, että korjaus ei korvannut uutta</translation>
    </message>
    <message>
        <source>took a repair back</source>
        <translation>perui korjauksen</translation>
    </message>
    <message>
        <source>let visitors see a wish</source>
        <translation>näytti toiveen kävijöille</translation>
    </message>
    <message>
        <source>declined a wish</source>
        <translation>hylkäsi toiveen</translation>
    </message>
    <message>
        <source>added a topic of wishes</source>
        <translation>lisäsi toiveaiheen</translation>
    </message>
    <message>
        <source>changed a topic of wishes</source>
        <translation>muutti toiveaihetta</translation>
    </message>
    <message>
        <source>counted a wish as another one</source>
        <translation>laski toiveen toiseen aiheeseen</translation>
    </message>
    <message>
        <source>noted since when the hub has what was wished for</source>
        <translation>merkitsi, mistä alkaen toivottu laite on keskuksessa</translation>
    </message>
    <message>
        <source>took along the report of needs met</source>
        <translation>otti mukaan raportin täytetyistä toiveista</translation>
    </message>
    <message>
        <source>added a story</source>
        <translation>lisäsi tarinan</translation>
    </message>
    <message>
        <source>changed a story</source>
        <translation>muutti tarinaa</translation>
    </message>
    <message>
        <source>took a story down for good</source>
        <translation>poisti tarinan lopullisesti</translation>
    </message>
    <message>
        <source>made a series</source>
        <translation>teki sarjan</translation>
    </message>
    <message>
        <source>added an event</source>
        <translation>lisäsi tapahtuman</translation>
    </message>
    <message>
        <source>gave a series another title</source>
        <translation>antoi sarjalle toisen nimen</translation>
    </message>
    <message>
        <source>changed an event</source>
        <translation>muutti tapahtumaa</translation>
    </message>
    <message>
        <source>cancelled an event</source>
        <translation>perui tapahtuman</translation>
    </message>
    <message>
        <source>took a cancellation back</source>
        <translation>palautti perutun</translation>
    </message>
    <message>
        <source>removed an event</source>
        <translation>poisti tapahtuman</translation>
    </message>
    <message>
        <source>noted who signed up</source>
        <translation>kirjasi ilmoittautuneet</translation>
    </message>
    <message>
        <source>counted attendance</source>
        <translation>kirjasi paikallaolijat</translation>
    </message>
    <message>
        <source>added an organisation</source>
        <translation>lisäsi organisaation</translation>
    </message>
    <message>
        <source>changed an organisation</source>
        <translation>muutti organisaatiota</translation>
    </message>
    <message>
        <source>counted two organisations as one</source>
        <translation>yhdisti kaksi organisaatiota</translation>
    </message>
    <message>
        <source>counted two organisations apart again</source>
        <translation>erotti yhdistetyt organisaatiot</translation>
    </message>
    <message>
        <source>deleted the name of an organisation</source>
        <translation>poisti organisaation nimen</translation>
    </message>
    <message>
        <source>let an organisation take part</source>
        <translation>otti organisaation mukaan</translation>
    </message>
    <message>
        <source>let an organisation take part no more</source>
        <translation>poisti organisaation hankkeesta</translation>
    </message>
    <message>
        <source>changed who serves an organisation</source>
        <translation>muutti organisaation palvelijaa</translation>
    </message>
    <message>
        <source>noted a step of an organisation</source>
        <translation>merkitsi organisaation vaiheen</translation>
    </message>
    <message>
        <source>took a step of an organisation back</source>
        <translation>perui organisaation vaiheen</translation>
    </message>
    <message>
        <source>took along what is stored about an organisation</source>
        <translation>vei organisaation tiedot</translation>
    </message>
    <message>
        <source>added a project</source>
        <translation>lisäsi hankkeen</translation>
    </message>
    <message>
        <source>changed a project</source>
        <translation>muutti hanketta</translation>
    </message>
    <message>
        <source>changed the partners of a project</source>
        <translation>muutti hankkeen toteuttajia</translation>
    </message>
    <message>
        <source>changed the funding of a project</source>
        <translation>muutti hankkeen rahoitusta</translation>
    </message>
    <message>
        <source>changed an indicator</source>
        <translation>muutti mittaria</translation>
    </message>
    <message>
        <source>entered an amount</source>
        <translation>kirjasi määrän</translation>
    </message>
    <message>
        <source>took an amount back</source>
        <translation>perui määrän</translation>
    </message>
    <message>
        <source>added a participant</source>
        <translation>lisäsi osallistujan</translation>
    </message>
    <message>
        <source>removed a participant</source>
        <translation>poisti osallistujan</translation>
    </message>
    <message>
        <source>ticked a start form as done</source>
        <translation>merkitsi aloituslomakkeen tehdyksi</translation>
    </message>
    <message>
        <source>took back the tick of a start form</source>
        <translation>poisti aloituslomakkeen merkinnän</translation>
    </message>
    <message>
        <source>ticked an end form as done</source>
        <translation>merkitsi lopetuslomakkeen tehdyksi</translation>
    </message>
    <message>
        <source>took back the tick of an end form</source>
        <translation>poisti lopetuslomakkeen merkinnän</translation>
    </message>
    <message>
        <source>started a digital map</source>
        <translation>aloitti Digikartan</translation>
    </message>
    <message>
        <source>stored answers of a digital map</source>
        <translation>tallensi Digikartan vastauksia</translation>
    </message>
    <message>
        <source>finished a digital map</source>
        <translation>sai Digikartan valmiiksi</translation>
    </message>
    <message>
        <source>opened a digital map again</source>
        <translation>avasi Digikartan uudelleen</translation>
    </message>
    <message>
        <source>removed a digital map</source>
        <translation>poisti Digikartan</translation>
    </message>
    <message>
        <source>started a questionnaire on needs</source>
        <translation>aloitti tarvekartoituksen</translation>
    </message>
    <message>
        <source>stored answers on needs</source>
        <translation>tallensi tarvekartoituksen vastauksia</translation>
    </message>
    <message>
        <source>finished a questionnaire on needs</source>
        <translation>päätti tarvekartoituksen</translation>
    </message>
    <message>
        <source>opened a questionnaire on needs again</source>
        <translation>avasi tarvekartoituksen uudelleen</translation>
    </message>
    <message>
        <source>removed a questionnaire on needs</source>
        <translation>poisti tarvekartoituksen</translation>
    </message>
    <message>
        <source>started an evaluation</source>
        <translation>aloitti loppuarvion</translation>
    </message>
    <message>
        <source>stored answers of an evaluation</source>
        <translation>tallensi loppuarvion vastauksia</translation>
    </message>
    <message>
        <source>finished an evaluation</source>
        <translation>päätti loppuarvion</translation>
    </message>
    <message>
        <source>opened an evaluation again</source>
        <translation>avasi loppuarvion uudelleen</translation>
    </message>
    <message>
        <source>removed an evaluation</source>
        <translation>poisti loppuarvion</translation>
    </message>
    <message>
        <source>gave a company a code for its digital map</source>
        <translation>antoi yritykselle koodin Digikarttaan</translation>
    </message>
    <message>
        <source>ended the code of a company</source>
        <translation>lopetti yrityksen koodin</translation>
    </message>
    <message>
        <source>opened vision and plan with a company&apos;s code</source>
        <translation>avasi vision ja suunnitelman yrityksen koodilla</translation>
    </message>
    <message>
        <source>closed vision and plan with a company&apos;s code</source>
        <translation>sulki vision ja suunnitelman yrityksen koodilta</translation>
    </message>
    <message>
        <source>changed a digital vision</source>
        <translation>muutti digivisiota</translation>
    </message>
    <message>
        <source>added a measure to an action plan</source>
        <translation>lisäsi toimenpiteen toimintasuunnitelmaan</translation>
    </message>
    <message>
        <source>changed a measure of an action plan</source>
        <translation>muutti toimintasuunnitelman toimenpidettä</translation>
    </message>
    <message>
        <source>removed a measure from an action plan</source>
        <translation>poisti toimenpiteen toimintasuunnitelmasta</translation>
    </message>
    <message>
        <source>changed a future map</source>
        <translation>muutti tulevaisuuskarttaa</translation>
    </message>
    <message>
        <source>took along the plan of an organisation</source>
        <translation>otti mukaan organisaation suunnitelman</translation>
    </message>
    <message>
        <source>added a printer</source>
        <translation>lisäsi tulostimen</translation>
    </message>
    <message>
        <source>removed a printer</source>
        <translation>poisti tulostimen</translation>
    </message>
    <message>
        <source>began to connect a printer</source>
        <translation>alkoi yhdistää tulostinta</translation>
    </message>
    <message>
        <source>gave up connecting a printer</source>
        <translation>keskeytti tulostimen yhdistämisen</translation>
    </message>
    <message>
        <source>connected a printer again</source>
        <translation>yhdisti tulostimen uudelleen</translation>
    </message>
    <message>
        <source>noted what is loaded</source>
        <translation>merkitsi, mitä on ladattuna</translation>
    </message>
    <message>
        <source>added a spool</source>
        <translation>lisäsi kelan</translation>
    </message>
    <message>
        <source>changed a spool</source>
        <translation>muutti kelan tietoja</translation>
    </message>
    <message>
        <source>weighed a spool</source>
        <translation>punnitsi kelan</translation>
    </message>
    <message>
        <source>imported spools</source>
        <translation>toi keloja</translation>
    </message>
    <message>
        <source>noted a spool as used up</source>
        <translation>merkitsi kelan loppuneeksi</translation>
    </message>
    <message>
        <source>removed a spool</source>
        <translation>poisti kelan</translation>
    </message>
    <message>
        <source>put a spool back into stock</source>
        <translation>palautti kelan varastoon</translation>
    </message>
    <message>
        <source>loaded a spool</source>
        <translation>latasi kelan</translation>
    </message>
    <message>
        <source>took a spool off a printer</source>
        <translation>otti kelan pois tulostimesta</translation>
    </message>
    <message>
        <source>read the label of a printer at the machine</source>
        <translation>luki tulostimen tarran koneella</translation>
    </message>
    <message>
        <source>put a print in the queue</source>
        <translation>lisäsi tulosteen jonoon</translation>
    </message>
    <message>
        <source>took a print out of the queue</source>
        <translation>poisti tulosteen jonosta</translation>
    </message>
    <message>
        <source>moved a print in the queue</source>
        <translation>siirsi tulosteen jonossa</translation>
    </message>
    <message>
        <source>chose the printer of a print</source>
        <translation>valitsi tulosteelle tulostimen</translation>
    </message>
    <message>
        <source>held a print back</source>
        <translation>pidätti tulosteen jonossa</translation>
    </message>
    <message>
        <source>released a print that was held back</source>
        <translation>vapautti pidätetyn tulosteen</translation>
    </message>
    <message>
        <source>set by when a print should be done</source>
        <translation>asetti tulosteelle määräpäivän</translation>
    </message>
    <message>
        <source>changed the number of copies</source>
        <translation>muutti kappalemäärää</translation>
    </message>
    <message>
        <source>allowed a print to run when the hub is closed</source>
        <translation>antoi tulosteelle luvan jatkua, kun keskus on kiinni</translation>
    </message>
    <message>
        <source>no longer lets a print run when the hub is closed</source>
        <translation>perui tulosteen luvan jatkua, kun keskus on kiinni</translation>
    </message>
    <message>
        <source>put a print in the queue again</source>
        <translation>lisäsi tulosteen uudelleen jonoon</translation>
    </message>
    <message>
        <source>approved a print request</source>
        <translation>hyväksyi tulostuspyynnön</translation>
    </message>
    <message>
        <source>declined a print request</source>
        <translation>hylkäsi tulostuspyynnön</translation>
    </message>
    <message>
        <source>allowed a print in spite of findings</source>
        <translation>salli tulosteen huomautuksista huolimatta</translation>
    </message>
    <message>
        <source>started a print</source>
        <translation>aloitti tulosteen</translation>
    </message>
    <message>
        <source>paused a print</source>
        <translation>pysäytti tulosteen tauolle</translation>
    </message>
    <message>
        <source>resumed a print</source>
        <translation>jatkoi tulostetta</translation>
    </message>
    <message>
        <source>cancelled a print</source>
        <translation>perui tulosteen</translation>
    </message>
    <message>
        <source>stopped a printer at once</source>
        <translation>pysäytti tulostimen heti</translation>
    </message>
    <message>
        <source>cleared a bed</source>
        <translation>tyhjensi alustan</translation>
    </message>
    <message>
        <source>asked for a service</source>
        <translation>lisäsi huollon</translation>
    </message>
    <message>
        <source>gave up a service</source>
        <translation>poisti huollon</translation>
    </message>
    <message>
        <source>did a service</source>
        <translation>teki huollon</translation>
    </message>
    <message>
        <source>changed a nozzle</source>
        <translation>vaihtoi suuttimen</translation>
    </message>
    <message>
        <source>judged a print</source>
        <translation>arvioi tulosteen</translation>
    </message>
    <message>
        <source>took back the judgement of a print</source>
        <translation>perui tulosteen arvion</translation>
    </message>
    <message>
        <source>handed a print over</source>
        <translation>luovutti tulosteen</translation>
    </message>
    <message>
        <source>put a print back on the shelf</source>
        <translation>palautti tulosteen hyllyyn</translation>
    </message>
    <message>
        <source>let a print wait longer</source>
        <translation>antoi tulosteen odottaa kauemmin</translation>
    </message>
    <message>
        <source>connected a printer</source>
        <translation>yhdisti tulostimen</translation>
    </message>
    <message>
        <source>disconnected a printer</source>
        <translation>katkaisi tulostimen yhteyden</translation>
    </message>
    <message>
        <source>answered a printer</source>
        <translation>vastasi tulostimelle</translation>
    </message>
    <message>
        <source>took a printer out of service</source>
        <translation>poisti tulostimen käytöstä</translation>
    </message>
    <message>
        <source>put a printer into service</source>
        <translation>otti tulostimen käyttöön</translation>
    </message>
    <message>
        <source>heated a printer</source>
        <translation>lämmitti tulostimen</translation>
    </message>
    <message>
        <source>cooled a printer down</source>
        <translation>jäähdytti tulostimen</translation>
    </message>
    <message>
        <source>set a pause at a layer</source>
        <translation>asetti tauon kerrokseen</translation>
    </message>
    <message>
        <source>left out an object of a print</source>
        <translation>jätti pois kappaleen tulosteesta</translation>
    </message>
    <message>
        <source>homed a printer</source>
        <translation>ajoi tulostimen kotiin</translation>
    </message>
    <message>
        <source>loaded filament</source>
        <translation>latasi lankaa</translation>
    </message>
    <message>
        <source>unloaded filament</source>
        <translation>poisti lankaa</translation>
    </message>
    <message>
        <source>opened the office on a device</source>
        <translation>avasi toimiston laitteella</translation>
    </message>
    <message>
        <source>closed the office on a device</source>
        <translation>sulki toimiston laitteelta</translation>
    </message>
    <message>
        <source>typed a wrong code of a company</source>
        <translation>näppäili väärän yrityksen koodin</translation>
    </message>
    <message>
        <source>typed a wrong code for the office</source>
        <translation>kirjoitti väärän toimiston koodin</translation>
    </message>
    <message>
        <source>took the log along</source>
        <translation>vei lokin tiedostona</translation>
    </message>
    <message>
        <source>added a setting</source>
        <translation>lisäsi asetuksen</translation>
    </message>
    <message>
        <source>changed a setting</source>
        <translation>muutti asetusta</translation>
    </message>
    <message>
        <source>removed a setting</source>
        <translation>poisti asetuksen</translation>
    </message>
    <message>
        <source>took over the configuration</source>
        <translation>otti asetustiedoston käyttöön</translation>
    </message>
    <message>
        <source>acknowledged an alarm</source>
        <translation>kuittasi hälytyksen</translation>
    </message>
    <message>
        <source>handed an alarm on</source>
        <translation>antoi hälytyksen seuraavalle</translation>
    </message>
    <message>
        <source>tried whether alarms arrive</source>
        <translation>kokeili hälytysten perillemenoa</translation>
    </message>
    <message>
        <source>asked for a backup</source>
        <translation>pyysi varmuuskopion</translation>
    </message>
    <message>
        <source>took a backup along</source>
        <translation>otti varmuuskopion mukaan</translation>
    </message>
    <message>
        <source>took the guidebook along</source>
        <translation>otti opaskirjan mukaan</translation>
    </message>
    <message>
        <source>took a report along</source>
        <translation>otti raportin mukaan</translation>
    </message>
    <message>
        <source>took a hub pack along</source>
        <translation>otti keskuksen paketin mukaan</translation>
    </message>
    <message>
        <source>trusted the clock again</source>
        <translation>luotti taas kelloon</translation>
    </message>
    <message>
        <source>restored a backup</source>
        <translation>palautti varmuuskopion</translation>
    </message>
    <message>
        <source>title</source>
        <translation>otsikko</translation>
    </message>
    <message>
        <source>start</source>
        <translation>alku</translation>
    </message>
    <message>
        <source>end</source>
        <translation>loppu</translation>
    </message>
    <message>
        <source>host</source>
        <translation>vetäjä</translation>
    </message>
    <message>
        <source>place</source>
        <translation>paikka</translation>
    </message>
    <message>
        <source>places</source>
        <translation>paikkoja</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>laji</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisaatio</translation>
    </message>
    <message>
        <source>project</source>
        <translation>hanke</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>aihe</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>osallistujat</translation>
    </message>
    <message>
        <source>customers of companies</source>
        <translation>yritysten asiakkaat</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>henkilökunta</translation>
    </message>
    <message>
        <source>name and languages</source>
        <translation>nimi ja kielet</translation>
    </message>
    <message>
        <source>opening hours</source>
        <translation>aukioloajat</translation>
    </message>
    <message>
        <source>start page</source>
        <translation>aloitussivu</translation>
    </message>
    <message>
        <source>questions at the door</source>
        <translation>kysymykset ovella</translation>
    </message>
    <message>
        <source>use of equipment</source>
        <translation>laitteiden käyttö</translation>
    </message>
    <message>
        <source>night wall</source>
        <translation>yötaulu</translation>
    </message>
    <message>
        <source>how long what is kept</source>
        <translation>säilytysajat</translation>
    </message>
    <message>
        <source>who is told of alarms</source>
        <translation>hälytysten saajat</translation>
    </message>
    <message>
        <source>floor plan</source>
        <translation>pohjakuva</translation>
    </message>
    <message>
        <source>closing now</source>
        <translation>sulkeminen nyt</translation>
    </message>
    <message>
        <source>print desk</source>
        <translation>tulostuspiste</translation>
    </message>
    <message>
        <source>questions of the digital map</source>
        <translation>Digikartan kysymykset</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>kumppanit</translation>
    </message>
    <message>
        <source>templates to begin with</source>
        <translation>aloitusmallit</translation>
    </message>
    <message>
        <source>lines of sustainability</source>
        <translation>kestävyyden luvut</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>kiinni</translation>
    </message>
    <message>
        <source>can log in</source>
        <translation>voi kirjautua</translation>
    </message>
    <message>
        <source>locked out</source>
        <translation>lukittu ulos</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>peruttu</translation>
    </message>
    <message>
        <source>workshop</source>
        <translation>työpaja</translation>
    </message>
    <message>
        <source>idea session</source>
        <translation>ideointi</translation>
    </message>
    <message>
        <source>sparring</source>
        <translation>sparraus</translation>
    </message>
    <message>
        <source>demonstration</source>
        <translation>esittely</translation>
    </message>
    <message>
        <source>peer meeting</source>
        <translation>vertaistapaaminen</translation>
    </message>
    <message>
        <source>course</source>
        <translation>kurssi</translation>
    </message>
    <message>
        <source>open advice</source>
        <translation>avoin neuvonta</translation>
    </message>
    <message>
        <source>contacted</source>
        <translation>yhteydessä</translation>
    </message>
    <message>
        <source>needs mapped</source>
        <translation>tarpeet kartoitettu</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>valittu</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>ehdotus</translation>
    </message>
    <message>
        <source>measures under way</source>
        <translation>toimenpiteissä</translation>
    </message>
    <message>
        <source>evaluated</source>
        <translation>arvioitu</translation>
    </message>
    <message>
        <source>good</source>
        <translation>hyvä</translation>
    </message>
    <message>
        <source>passable</source>
        <translation>kelpaa</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>epäonnistui</translation>
    </message>
    <message>
        <source>failed: came off the bed</source>
        <translation>epäonnistui: irtosi alustasta</translation>
    </message>
    <message>
        <source>failed: layers shifted</source>
        <translation>epäonnistui: kerrokset siirtyivät</translation>
    </message>
    <message>
        <source>failed: stringing</source>
        <translation>epäonnistui: rihmoittui</translation>
    </message>
    <message>
        <source>failed: filament ran out</source>
        <translation>epäonnistui: lanka loppui</translation>
    </message>
    <message>
        <source>failed: nozzle clogged</source>
        <translation>epäonnistui: suutin tukossa</translation>
    </message>
    <message>
        <source>failed: supports gave way</source>
        <translation>epäonnistui: tuet pettivät</translation>
    </message>
    <message>
        <source>failed: warped</source>
        <translation>epäonnistui: käyristyi</translation>
    </message>
    <message>
        <source>failed: another reason</source>
        <translation>epäonnistui: muu syy</translation>
    </message>
    <message>
        <source>did something else</source>
        <translation>teki jotain muuta</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>muutti</translation>
    </message>
    <message>
        <source>looked</source>
        <translation>katsoi</translation>
    </message>
    <message>
        <source>was stopped</source>
        <translation>estettiin</translation>
    </message>
</context>
<context>
    <name>AuditLog</name>
    <message>
        <source>everybody</source>
        <translation>kaikki</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Muutokset</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Katselut</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Estetyt</translation>
    </message>
    <message>
        <source>the hub</source>
        <translation>keskus</translation>
    </message>
    <message>
        <source>all times</source>
        <translation>kaikki ajat</translation>
    </message>
    <message>
        <source>today</source>
        <translation>tänään</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 päivää</translation>
    </message>
</context>
<context>
    <name>AuditLogPage</name>
    <message>
        <source>Log</source>
        <translation>Loki</translation>
    </message>
    <message>
        <source>Who: %1</source>
        <translation>Kuka: %1</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>Milloin: %1</translation>
    </message>
    <message>
        <source>Nothing of this kind.</source>
        <translation>Ei yhtään tällaista.</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Uudemmat</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Vanhemmat</translation>
    </message>
</context>
<context>
    <name>AuthorizationPage</name>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>I have a key</source>
        <translation>Minulla on avain</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
</context>
<context>
    <name>AuthorizationSteps</name>
    <message>
        <source>It waits for %1</source>
        <translation>Odottaa vielä %1</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>staff, %1</source>
        <translation>henkilökunta, %1</translation>
    </message>
    <message>
        <source>Scan at the kiosk</source>
        <translation>Lue kioskilla</translation>
    </message>
    <message>
        <source>and type your own PIN.</source>
        <translation>ja näppäile oma PIN.</translation>
    </message>
    <message>
        <source>Lost it? Tell an admin at once. It is locked at the kiosk.</source>
        <translation>Katosiko? Kerro heti ylläpitäjälle. Kortti suljetaan kioskilla.</translation>
    </message>
    <message>
        <source>host</source>
        <translation>neuvoja</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>tulostusvastaava</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>ylläpitäjä</translation>
    </message>
    <message>
        <source>Badge %1</source>
        <translation>Kortti %1</translation>
    </message>
</context>
<context>
    <name>BadgePage</name>
    <message>
        <source>The new badge</source>
        <translation>Uusi kortti</translation>
    </message>
    <message>
        <source>Take a photo, or print the card. It is shown only now.</source>
        <translation>Ota kuva tai tulosta kortti. Se näytetään vain nyt.</translation>
    </message>
    <message>
        <source>The first time the badge is shown, the PIN is chosen.</source>
        <translation>PIN valitaan, kun kortti näytetään ensi kerran.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Kirjoitetaan…</translation>
    </message>
    <message>
        <source>Card to a USB stick</source>
        <translation>Kortti muistitikulle</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
</context>
<context>
    <name>BedQuestion</name>
    <message>
        <source>Is the bed clear?</source>
        <translation>Onko alusta tyhjä?</translation>
    </message>
    <message>
        <source>Look at the machine before you answer.</source>
        <translation>Katso koneeseen ennen kuin vastaat.</translation>
    </message>
    <message>
        <source>The label is read. Look at the bed before you answer.</source>
        <translation>Tarra on luettu. Katso alustaa ennen kuin vastaat.</translation>
    </message>
    <message>
        <source>Yes, the bed is clear</source>
        <translation>Kyllä, alusta on tyhjä</translation>
    </message>
</context>
<context>
    <name>BoardFrame</name>
    <message>
        <source>Start</source>
        <translation>Alkuun</translation>
    </message>
</context>
<context>
    <name>BoardGrid</name>
    <message>
        <source>There is no equipment here yet. Ask staff.</source>
        <translation>Täällä ei ole vielä laitteita. Kysy henkilökunnalta.</translation>
    </message>
</context>
<context>
    <name>BoardTitle</name>
    <message>
        <source>Equipment now</source>
        <translation>Laitteet nyt</translation>
    </message>
</context>
<context>
    <name>BoardViewModel</name>
    <message>
        <source>%1 free</source>
        <translation>%1 vapaana</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ei tietoa</translation>
    </message>
</context>
<context>
    <name>BookedItems</name>
    <message>
        <source>What?</source>
        <translation>Mikä?</translation>
    </message>
    <message>
        <source>There is no equipment here yet.</source>
        <translation>Täällä ei ole vielä laitteita.</translation>
    </message>
</context>
<context>
    <name>BookedLengths</name>
    <message>
        <source>For how long?</source>
        <translation>Kuinka kauan?</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>varattu</translation>
    </message>
</context>
<context>
    <name>BookedStarts</name>
    <message>
        <source>From when?</source>
        <translation>Mistä alkaen?</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>Päivä aiemmin</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Tänään, %1</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Päivä myöhemmin</translation>
    </message>
    <message>
        <source>%1, taken</source>
        <translation>%1, varattu</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>varattu</translation>
    </message>
</context>
<context>
    <name>BookingsPage</name>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Tällä viikolla</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Uusi varaus</translation>
    </message>
    <message>
        <source>Nothing is booked this week.</source>
        <translation>Tällä viikolla ei ole varauksia.</translation>
    </message>
    <message>
        <source>Nothing is booked today.</source>
        <translation>Tänään ei ole varauksia.</translation>
    </message>
    <message>
        <source>Cancel the booking of %1, %2</source>
        <translation>Peru varaus %1, %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peru</translation>
    </message>
</context>
<context>
    <name>BookingsViewModel</name>
    <message numerus="yes">
        <source>%n booking(s) this week</source>
        <translation>
            <numerusform>%n varaus tällä viikolla</numerusform>
            <numerusform>%n varausta tällä viikolla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) today</source>
        <translation>
            <numerusform>%n varaus tänään</numerusform>
            <numerusform>%n varausta tänään</numerusform>
        </translation>
    </message>
    <message>
        <source>No bookings this week</source>
        <translation>Ei varauksia tällä viikolla</translation>
    </message>
    <message>
        <source>No bookings today</source>
        <translation>Ei varauksia tänään</translation>
    </message>
    <message>
        <source>by staff</source>
        <translation>henkilökunnan</translation>
    </message>
    <message>
        <source>by a visitor</source>
        <translation>kävijän</translation>
    </message>
    <message>
        <source>for an event</source>
        <translation>tapahtumaa varten</translation>
    </message>
    <message>
        <source>The booking of %1 is cancelled.</source>
        <translation>Varaus on peruttu: %1.</translation>
    </message>
</context>
<context>
    <name>CallStaffPage</name>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Do you need help?</source>
        <translation>Tarvitsetko apua?</translation>
    </message>
    <message>
        <source>Press the button to call them.</source>
        <translation>Kutsu henkilökunta painamalla nappia.</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>Olen lähdössä</translation>
    </message>
    <message>
        <source>Digital map</source>
        <translation>Digikartta</translation>
    </message>
    <message>
        <source>Call staff here</source>
        <translation>Kutsu henkilökunta</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Kirjoita koodi</translation>
    </message>
</context>
<context>
    <name>CallStaffViewModel</name>
    <message>
        <source>Seen at %1. Stay here, please.</source>
        <translation>Nähty klo %1. Odota tässä.</translation>
    </message>
    <message>
        <source>Somebody has seen your call</source>
        <translation>Kutsusi on nähty</translation>
    </message>
    <message>
        <source>Staff has been told</source>
        <translation>Kutsusi on kerrottu</translation>
    </message>
    <message>
        <source>Your call is written down</source>
        <translation>Kutsusi on kirjattu</translation>
    </message>
    <message>
        <source>One person was told at %1.</source>
        <translation>Kerrottu yhdelle klo %1.</translation>
    </message>
    <message>
        <source>%1 people were told, the last at %2.</source>
        <translation>Kerrottu %1 ihmiselle, viimeksi klo %2.</translation>
    </message>
    <message>
        <source>Nobody gets a message of it.</source>
        <translation>Kukaan ei saa siitä viestiä.</translation>
    </message>
    <message>
        <source>The print room does not answer, so nobody gets a message.</source>
        <translation>Tulostushuone ei vastaa, joten kukaan ei saa viestiä.</translation>
    </message>
    <message>
        <source>Nobody could be reached by message so far.</source>
        <translation>Ketään ei ole vielä tavoitettu viestillä.</translation>
    </message>
    <message>
        <source>The message goes out at %1.</source>
        <translation>Viesti lähtee klo %1.</translation>
    </message>
    <message>
        <source>The message is on its way.</source>
        <translation>Viesti on lähdössä.</translation>
    </message>
    <message>
        <source>Staff see the call on their page.</source>
        <translation>Kutsu näkyy henkilökunnan sivulla.</translation>
    </message>
</context>
<context>
    <name>CalledNumbers</name>
    <message>
        <source>Now serving</source>
        <translation>Nyt vuorossa</translation>
    </message>
</context>
<context>
    <name>CameraPicture</name>
    <message>
        <source>Picture of the bed, %1</source>
        <translation>Kuva alustasta, %1</translation>
    </message>
    <message>
        <source>old picture, %1</source>
        <translation>vanha kuva, %1</translation>
    </message>
</context>
<context>
    <name>CauseRow</name>
    <message>
        <source>One tap is enough.</source>
        <translation>Yksi painallus riittää.</translation>
    </message>
    <message>
        <source>Your answer is not tied to you.</source>
        <translation>Vastausta ei yhdistetä sinuun.</translation>
    </message>
    <message>
        <source>What made it so?</source>
        <translation>Mikä siihen vaikutti?</translation>
    </message>
    <message>
        <source>You can skip this.</source>
        <translation>Saa jättää väliin.</translation>
    </message>
</context>
<context>
    <name>Causes</name>
    <message>
        <source>Equipment</source>
        <translation>Laite</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Apu</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Crowd</source>
        <translation>Ruuhka</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Muu</translation>
    </message>
</context>
<context>
    <name>CheckInViewModel</name>
    <message>
        <source>This is the label of a spool. Staff scan it on their own page.</source>
        <translation>Tämä on kelan tarra. Henkilökunta lukee sen omalla sivullaan.</translation>
    </message>
    <message>
        <source>The reader is set to another keyboard layout. Call staff.</source>
        <translation>Lukijassa on väärä näppäimistöasetus. Kutsu henkilökunta.</translation>
    </message>
    <message>
        <source>The code was read only in part. Hold it still and closer.</source>
        <translation>Koodi näkyi vain osittain. Pidä se paikallaan ja lähempänä.</translation>
    </message>
    <message>
        <source>This code is not from this hub. Show your hub pass.</source>
        <translation>Tämä koodi ei ole tästä talosta. Näytä talon passi.</translation>
    </message>
    <message>
        <source>This pass is not known here. You can come in without one.</source>
        <translation>Tätä passia ei tunneta täällä. Voit tulla ilmankin.</translation>
    </message>
    <message>
        <source>This page is for staff. Show the code again on the first page.</source>
        <translation>Tämä sivu on henkilökunnalle. Näytä koodi uudelleen etusivulla.</translation>
    </message>
    <message>
        <source>This pass is not known here.</source>
        <translation>Tätä passia ei tunneta täällä.</translation>
    </message>
    <message>
        <source>This visitor is inside already. Go out on the first page.</source>
        <translation>Tämä kävijä on jo sisällä. Uloskirjaus etusivulla.</translation>
    </message>
    <message>
        <source>A visitor came in.</source>
        <translation>Kävijä tuli sisään.</translation>
    </message>
    <message>
        <source>Taken back. Nobody was counted.</source>
        <translation>Peruttu. Käyntiä ei laskettu.</translation>
    </message>
    <message>
        <source>You are still inside.</source>
        <translation>Olet yhä sisällä.</translation>
    </message>
    <message>
        <source>This badge does not work here. Ask an admin.</source>
        <translation>Tämä kortti ei toimi täällä. Kysy ylläpitäjältä.</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>on</source>
        <translation>päällä</translation>
    </message>
    <message>
        <source>off</source>
        <translation>pois</translation>
    </message>
</context>
<context>
    <name>ChosenJob</name>
    <message>
        <source>Let go</source>
        <translation>Vapauta</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Pidätä</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Toiveet</translation>
    </message>
    <message>
        <source>Really remove?</source>
        <translation>Poistetaanko varmasti?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>Määräpäivä</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Viimeistään %1</translation>
    </message>
    <message>
        <source>Show the job</source>
        <translation>Näytä työ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Don&apos;t move</source>
        <translation>Älä siirrä</translation>
    </message>
</context>
<context>
    <name>CloseNowPage</name>
    <message>
        <source>Close now</source>
        <translation>Sulje nyt</translation>
    </message>
    <message>
        <source>What does the door say?</source>
        <translation>Mitä ovessa lukee?</translation>
    </message>
    <message>
        <source>Until when? The press closes.</source>
        <translation>Mihin asti? Painallus sulkee.</translation>
    </message>
    <message>
        <source>Whoever is inside has ten minutes to leave.</source>
        <translation>Sisällä olevilla on kymmenen minuuttia aikaa lähteä.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Avaa uudelleen</translation>
    </message>
</context>
<context>
    <name>CloseNowViewModel</name>
    <message>
        <source>Until %1</source>
        <translation>Klo %1 asti</translation>
    </message>
    <message>
        <source>The rest of the day</source>
        <translation>Loppupäivä</translation>
    </message>
    <message>
        <source>Closed until %1</source>
        <translation>Suljettu klo %1 asti</translation>
    </message>
    <message>
        <source>Closed for today</source>
        <translation>Suljettu tältä päivältä</translation>
    </message>
    <message>
        <source>The hub is closed now.</source>
        <translation>Tila on nyt suljettu.</translation>
    </message>
</context>
<context>
    <name>ClosingWords</name>
    <message>
        <source>opens today at %1</source>
        <translation>avataan tänään klo %1</translation>
    </message>
    <message>
        <source>opens tomorrow at %1</source>
        <translation>avataan huomenna klo %1</translation>
    </message>
    <message>
        <source>opens %2 at %1</source>
        <translation>avataan %2 klo %1</translation>
    </message>
</context>
<context>
    <name>Companions</name>
    <message>
        <source>with you</source>
        <translation>mukanasi</translation>
    </message>
    <message>
        <source>came in</source>
        <translation>tuli sisään</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Aikuisia</translation>
    </message>
    <message>
        <source>One adult fewer</source>
        <translation>Yksi aikuinen vähemmän</translation>
    </message>
    <message>
        <source>One adult more</source>
        <translation>Yksi aikuinen lisää</translation>
    </message>
    <message>
        <source>adult</source>
        <translation>aikuinen</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Lapsia</translation>
    </message>
    <message>
        <source>One child fewer</source>
        <translation>Yksi lapsi vähemmän</translation>
    </message>
    <message>
        <source>One child more</source>
        <translation>Yksi lapsi lisää</translation>
    </message>
    <message>
        <source>child</source>
        <translation>lapsi</translation>
    </message>
</context>
<context>
    <name>CompanionsViewModel</name>
    <message>
        <source>Two</source>
        <translation>kaksi</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>kolme</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>neljä</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>viisi</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>kuusi</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation>seitsemän</translation>
    </message>
    <message>
        <source>Eight</source>
        <translation>kahdeksan</translation>
    </message>
    <message>
        <source>Nine</source>
        <translation>yhdeksän</translation>
    </message>
    <message>
        <source>Ten</source>
        <translation>kymmenen</translation>
    </message>
    <message>
        <source>You are inside now.</source>
        <translation>Olet nyt sisällä.</translation>
    </message>
    <message>
        <source>You are counted.</source>
        <translation>Sinut on laskettu.</translation>
    </message>
    <message>
        <source>%1 people came in.</source>
        <translation>%1 henkeä tuli sisään.</translation>
    </message>
    <message>
        <source>%1 of you came in.</source>
        <translation>Teitä tuli sisään %1.</translation>
    </message>
</context>
<context>
    <name>CompanyMap</name>
    <message>
        <source>Type a name first.</source>
        <translation>Kirjoita ensin nimi.</translation>
    </message>
    <message>
        <source>goes on: %1 of %2 answered</source>
        <translation>jatkuu: %1/%2 vastattu</translation>
    </message>
    <message>
        <source>last map: %1</source>
        <translation>viime kartta: %1</translation>
    </message>
</context>
<context>
    <name>CompanyMapPage</name>
    <message>
        <source>Whose digital map?</source>
        <translation>Minkä yrityksen Digikartta?</translation>
    </message>
    <message>
        <source>No company is known yet. Type the name of the first one.</source>
        <translation>Yhtään yritystä ei vielä tunneta. Kirjoita ensimmäisen nimi.</translation>
    </message>
    <message>
        <source>The company goes on here by itself: you are logged out, and an earlier code of its map ends.</source>
        <translation>Yritys jatkaa tästä itse: sinut kirjataan ulos, ja kartan aiempi koodi lakkaa toimimasta.</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Uusi yritys</translation>
    </message>
</context>
<context>
    <name>ConsultationAskerPage</name>
    <message>
        <source>None is known yet. They are added in the office.</source>
        <translation>Yhtään ei vielä tunneta. Ne lisätään toimistossa.</translation>
    </message>
    <message>
        <source>Or only the persons employed:</source>
        <translation>Tai vain henkilöstön määrä:</translation>
    </message>
</context>
<context>
    <name>ConsultationKindPage</name>
    <message>
        <source>What kind of consultation?</source>
        <translation>Millainen neuvonta?</translation>
    </message>
    <message>
        <source>For which project?</source>
        <translation>Mihin hankkeeseen?</translation>
    </message>
</context>
<context>
    <name>ConsultationPage</name>
    <message>
        <source>Log a consultation</source>
        <translation>Kirjaa neuvonta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>The third press saves. No person is named.</source>
        <translation>Kolmas painallus tallentaa. Henkilöä ei nimetä.</translation>
    </message>
</context>
<context>
    <name>ConsultationPageTall</name>
    <message>
        <source>Log a consultation</source>
        <translation>Kirjaa neuvonta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peru</translation>
    </message>
</context>
<context>
    <name>ConsultationViewModel</name>
    <message>
        <source>Name or size</source>
        <translation>Nimi tai koko</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Muut</translation>
    </message>
    <message>
        <source>Logged: %1, %2</source>
        <translation>Kirjattu: %1, %2</translation>
    </message>
    <message>
        <source>no project</source>
        <translation>ei hanketta</translation>
    </message>
</context>
<context>
    <name>ConsultationWords</name>
    <message>
        <source>Advice</source>
        <translation>Neuvonta</translation>
    </message>
    <message>
        <source>Initial mapping</source>
        <translation>Alkukartoitus</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Ehdotus</translation>
    </message>
    <message>
        <source>Planning of a workshop</source>
        <translation>Työpajan suunnittelu</translation>
    </message>
    <message>
        <source>Digivisio</source>
        <translation>Digivisio</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Arviointi</translation>
    </message>
    <message>
        <source>3D printing</source>
        <translation>3D-tulostus</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Verkkosivut</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Some, kuvat</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>Tekoäly</translation>
    </message>
    <message>
        <source>VR</source>
        <translation>VR-lasit</translation>
    </message>
    <message>
        <source>Invoicing</source>
        <translation>Laskutus</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Tietoturva</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Muu</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>Yksityinen</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Yritys</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Yhdistys</translation>
    </message>
    <message>
        <source>School, public body</source>
        <translation>Koulu, kunta</translation>
    </message>
    <message>
        <source>Which company?</source>
        <translation>Mikä yritys?</translation>
    </message>
    <message>
        <source>Which association?</source>
        <translation>Mikä yhdistys?</translation>
    </message>
    <message>
        <source>Which school or public body?</source>
        <translation>Mikä koulu tai julkisyhteisö?</translation>
    </message>
    <message>
        <source>below 10</source>
        <translation>alle 10</translation>
    </message>
    <message>
        <source>250 or more</source>
        <translation>250 tai yli</translation>
    </message>
</context>
<context>
    <name>DataRow</name>
    <message>
        <source>deleted now</source>
        <translation>poistetaan nyt</translation>
    </message>
</context>
<context>
    <name>DataRows</name>
    <message>
        <source>Stored</source>
        <translation>Tallessa</translation>
    </message>
</context>
<context>
    <name>DayActions</name>
    <message>
        <source>Log a consultation</source>
        <translation>Kirjaa neuvonta</translation>
    </message>
    <message>
        <source>End a visit</source>
        <translation>Päätä käynti</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Luvut</translation>
    </message>
</context>
<context>
    <name>DayButton</name>
    <message>
        <source>The day</source>
        <translation>Päivä</translation>
    </message>
</context>
<context>
    <name>DayFoot</name>
    <message>
        <source>Printers</source>
        <translation>Tulostimet</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Työkalut</translation>
    </message>
</context>
<context>
    <name>DayPassActions</name>
    <message>
        <source>A day pass, if you like</source>
        <translation>Päiväpassi, jos haluat</translation>
    </message>
    <message>
        <source>Take a photo. Show it to the reader when you …</source>
        <translation>Ota kuva puhelimella. Näytä se lukijalle, kun …</translation>
    </message>
    <message>
        <source>You are already in. You can do without a pass.</source>
        <translation>Olet jo sisällä. Pärjäät myös ilman passia.</translation>
    </message>
    <message>
        <source>Photo taken</source>
        <translation>Kuva on otettu</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Jatka ilman</translation>
    </message>
</context>
<context>
    <name>DayPassCard</name>
    <message>
        <source>The QR code of your day pass</source>
        <translation>Päiväpassisi QR-koodi</translation>
    </message>
</context>
<context>
    <name>DayPassLife</name>
    <message>
        <source>the day pass works</source>
        <translation>päiväpassi toimii</translation>
    </message>
</context>
<context>
    <name>DayPassUses</name>
    <message>
        <source>take equipment</source>
        <translation>otat laitteen</translation>
    </message>
    <message>
        <source>or give it back</source>
        <translation>tai palautat sen</translation>
    </message>
    <message>
        <source>join the line</source>
        <translation>menet jonoon</translation>
    </message>
    <message>
        <source>and see your turn</source>
        <translation>ja näet vuorosi</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>lähdet</translation>
    </message>
    <message>
        <source>or come back</source>
        <translation>tai tulet takaisin</translation>
    </message>
    <message>
        <source>give feedback</source>
        <translation>annat palautetta</translation>
    </message>
    <message>
        <source>or wish for a course</source>
        <translation>tai ehdotat kurssia</translation>
    </message>
</context>
<context>
    <name>DayPassViewModel</name>
    <message>
        <source>You have a day pass already. Show its picture.</source>
        <translation>Sinulla on jo päiväpassi. Näytä sen kuva.</translation>
    </message>
    <message>
        <source>You have a day pass already.</source>
        <translation>Sinulla on jo päiväpassi.</translation>
    </message>
    <message>
        <source>Thank you. The day pass works until closing.</source>
        <translation>Kiitos. Päiväpassi toimii sulkemiseen asti.</translation>
    </message>
    <message>
        <source>today until midnight</source>
        <translation>tänään keskiyöhön asti</translation>
    </message>
    <message>
        <source>today until %1</source>
        <translation>tänään klo %1 asti</translation>
    </message>
</context>
<context>
    <name>DayRule</name>
    <message>
        <source>Nothing on the programme today.</source>
        <translation>Tänään ei ole ohjelmaa.</translation>
    </message>
</context>
<context>
    <name>DayScreen</name>
    <message>
        <source>Log out</source>
        <translation>Kirjaudu ulos</translation>
    </message>
</context>
<context>
    <name>DeclineRequestPage</name>
    <message>
        <source>Why isn&apos;t %1 printed?</source>
        <translation>Miksi %1 ei tulosteta?</translation>
    </message>
</context>
<context>
    <name>DockArea</name>
    <message>
        <source>Page before</source>
        <translation>Edellinen sivu</translation>
    </message>
    <message>
        <source>More (page %1 of %2)</source>
        <translation>Lisää (sivu %1/%2)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lisää</translation>
    </message>
</context>
<context>
    <name>DueDays</name>
    <message>
        <source>No hurry, any time</source>
        <translation>Ei kiirettä, milloin vain</translation>
    </message>
</context>
<context>
    <name>DuringPrint</name>
    <message>
        <source>now layer %1 of %2</source>
        <translation>nyt kerros %1/%2</translation>
    </message>
    <message>
        <source>Nothing of ours is printed here now.</source>
        <translation>Tässä ei nyt tulostu mitään täältä aloitettua.</translation>
    </message>
    <message>
        <source>It pauses where the chosen layer begins, for a change of filament.</source>
        <translation>Tulostus pysähtyy valitun kerroksen alussa, esimerkiksi langan vaihtoon.</translation>
    </message>
    <message>
        <source>It pauses near the beginning of layer %1; over a server a little later.</source>
        <translation>Tulostus pysähtyy kerroksen %1 alun tienoilla, palvelimen kautta hieman myöhässä.</translation>
    </message>
    <message>
        <source>It pauses where layer %1 begins.</source>
        <translation>Tulostus pysähtyy kerroksen %1 alussa.</translation>
    </message>
</context>
<context>
    <name>DuringPrintPage</name>
    <message>
        <source>%1: layer and objects</source>
        <translation>%1: kerros ja kappaleet</translation>
    </message>
</context>
<context>
    <name>EnterBlock</name>
    <message>
        <source>Come in</source>
        <translation>Tule sisään</translation>
    </message>
    <message>
        <source>No pass? Press here.</source>
        <translation>Ei passia? Paina tästä.</translation>
    </message>
    <message>
        <source>No pass?
Press here.</source>
        <translation>Ei passia?
Paina tästä.</translation>
    </message>
</context>
<context>
    <name>EquipmentButton</name>
    <message>
        <source>Equipment now</source>
        <translation>Laitteet nyt</translation>
    </message>
</context>
<context>
    <name>EquipmentFacts</name>
    <message>
        <source>Minimum age</source>
        <translation>Ikäraja</translation>
    </message>
    <message>
        <source>Induction</source>
        <translation>Perehdytys</translation>
    </message>
    <message>
        <source>Longest at a time</source>
        <translation>Kerralla enintään</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Enintään</translation>
    </message>
    <message>
        <source>After use</source>
        <translation>Käytön jälkeen</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Muista</translation>
    </message>
    <message>
        <source>On loan from</source>
        <translation>Lainassa</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1, %2 asti</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 vuotta</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>ei tarvita</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>tarvitaan</translation>
    </message>
    <message>
        <source>needed, %1 minutes</source>
        <translation>tarvitaan, %1 minuuttia</translation>
    </message>
</context>
<context>
    <name>EquipmentFrame</name>
    <message>
        <source>Tools</source>
        <translation>Laitteet</translation>
    </message>
</context>
<context>
    <name>EquipmentHours</name>
    <message>
        <source>Book %1</source>
        <translation>Varaa %1</translation>
    </message>
    <message>
        <source>Your booking %1. Cancel it.</source>
        <translation>Varauksesi %1. Peru se.</translation>
    </message>
    <message>
        <source>No free hours.</source>
        <translation>Ei vapaita tunteja.</translation>
    </message>
</context>
<context>
    <name>EquipmentLabels</name>
    <message>
        <source>waiting</source>
        <translation>odottaa</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>valmis</translation>
    </message>
    <message>
        <source>time is up</source>
        <translation>aika on täynnä</translation>
    </message>
    <message>
        <source>works with a flaw: %1</source>
        <translation>toimii, mutta: %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ei tietoa</translation>
    </message>
    <message>
        <source>The print room does not answer.</source>
        <translation>Tulostushuone ei vastaa.</translation>
    </message>
    <message>
        <source>No reply</source>
        <translation>Ei vastaa</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>numerolle %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 asti</translation>
    </message>
    <message>
        <source>print is ready</source>
        <translation>tuloste on valmis</translation>
    </message>
    <message>
        <source>print is waiting</source>
        <translation>tuloste odottaa</translation>
    </message>
    <message>
        <source>ready at %1</source>
        <translation>valmis %1</translation>
    </message>
    <message>
        <source>back %1</source>
        <translation>palaa %1</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Vapaa</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Käytössä</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Varattu</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Rikki</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Ei yhteyttä</translation>
    </message>
    <message>
        <source>3D printer</source>
        <translation>3D-tulostin</translation>
    </message>
    <message>
        <source>VR headset</source>
        <translation>VR-lasit</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Tietokone</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>Vinyl cutter</source>
        <translation>Vinyylileikkuri</translation>
    </message>
    <message>
        <source>Laser cutter</source>
        <translation>Laserleikkuri</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Soldering station</source>
        <translation>Juotosasema</translation>
    </message>
    <message>
        <source>Sewing machine</source>
        <translation>Ompelukone</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Skanneri</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Huone</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Laite</translation>
    </message>
    <message>
        <source>VR</source>
        <translation>VR-lasit</translation>
    </message>
    <message>
        <source>Vinyl</source>
        <translation>Vinyyli</translation>
    </message>
    <message>
        <source>Laser</source>
        <translation>Laser</translation>
    </message>
    <message>
        <source>Soldering</source>
        <translation>Juotos</translation>
    </message>
    <message>
        <source>Sewing</source>
        <translation>Ompelu</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 sitten</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>tunti</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>tuntia</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>klo %1 asti</translation>
    </message>
</context>
<context>
    <name>EquipmentOffer</name>
    <message>
        <source>How long?</source>
        <translation>Kuinka kauan?</translation>
    </message>
    <message>
        <source>Tap a time and it is yours.</source>
        <translation>Paina aikaa, niin laite on sinun.</translation>
    </message>
    <message>
        <source>It is kept for somebody in a moment.</source>
        <translation>Se on kohta varattu jollekin.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Luovutan toiselle</translation>
    </message>
    <message>
        <source>Whoever takes it over shows their pass now.</source>
        <translation>Uusi käyttäjä näyttää nyt passinsa.</translation>
    </message>
    <message>
        <source>The reader does not work. Give it back, and the next one takes it.</source>
        <translation>Lukija ei toimi. Palauta se, niin seuraava voi ottaa sen.</translation>
    </message>
    <message>
        <source>A day pass will do.</source>
        <translation>Päiväpassi käy myös.</translation>
    </message>
    <message>
        <source>Show your pass to the reader.</source>
        <translation>Näytä passisi lukijalle.</translation>
    </message>
    <message>
        <source>Waiting line</source>
        <translation>Jono</translation>
    </message>
    <message>
        <source>Yours until %1</source>
        <translation>Sinun klo %1 asti</translation>
    </message>
    <message>
        <source>If you have had it, show your pass.</source>
        <translation>Jos olet jo saanut sen, näytä passisi.</translation>
    </message>
    <message>
        <source>Induction first</source>
        <translation>Ensin perehdytys</translation>
    </message>
    <message>
        <source>Ask for an induction at the help desk.</source>
        <translation>Pyydä perehdytys neuvonnasta.</translation>
    </message>
    <message>
        <source>Staff print your file.</source>
        <translation>Henkilökunta tulostaa.</translation>
    </message>
    <message>
        <source>Is it yours? Show your pass to give it back.</source>
        <translation>Onko se sinulla? Palauta näyttämällä passisi.</translation>
    </message>
    <message>
        <source>Staff start prints. Press “Call staff”.</source>
        <translation>Henkilökunta aloittaa tulosteet. Paina ”Kutsu apua”.</translation>
    </message>
    <message>
        <source>%1 longer</source>
        <translation>%1 lisää</translation>
    </message>
    <message>
        <source>I give it back</source>
        <translation>Palautan</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Ask for a print</source>
        <translation>Pyydä tulostetta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>I have no pass</source>
        <translation>Minulla ei ole passia</translation>
    </message>
    <message>
        <source>It is yours now.</source>
        <translation>Laite on nyt sinun.</translation>
    </message>
    <message>
        <source>Your time is up.</source>
        <translation>Aikasi on täynnä.</translation>
    </message>
    <message>
        <source>It is yours until %1.</source>
        <translation>Laite on sinun klo %1 asti.</translation>
    </message>
    <message>
        <source>Join the line</source>
        <translation>Mene jonoon</translation>
    </message>
    <message>
        <source>Your number is %1.</source>
        <translation>Numerosi on %1.</translation>
    </message>
    <message>
        <source>We call it on the first page.</source>
        <translation>Kutsumme sen etusivulla.</translation>
    </message>
    <message>
        <source>Leave the line</source>
        <translation>Poistu jonosta</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Sinun vuorosi</translation>
    </message>
    <message>
        <source>It is kept for number %1.</source>
        <translation>Se on varattu numerolle %1.</translation>
    </message>
    <message>
        <source>That is my number</source>
        <translation>Se on numeroni</translation>
    </message>
    <message>
        <source>Is it yours? Press “Call staff” to type your code.</source>
        <translation>Onko se sinulla? Paina ”Kutsu apua” ja kirjoita koodisi.</translation>
    </message>
    <message>
        <source>%1 is free</source>
        <translation>%1 on vapaa</translation>
    </message>
    <message>
        <source>%1 is kept for you until %2.</source>
        <translation>%1 on sinun klo %2 asti.</translation>
    </message>
    <message>
        <source>Your place: %1</source>
        <translation>Paikkasi: %1</translation>
    </message>
    <message>
        <source>Your place: %1, about %2 min</source>
        <translation>Paikkasi: %1, noin %2 min</translation>
    </message>
</context>
<context>
    <name>EquipmentPageLow</name>
    <message>
        <source>Now</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Varaa</translation>
    </message>
    <message>
        <source>Next fact</source>
        <translation>Seuraava tieto</translation>
    </message>
</context>
<context>
    <name>EquipmentViewModel</name>
    <message>
        <source>This is an equipment code, but not of this hub.</source>
        <translation>Tämä on laitekoodi, mutta ei tästä talosta.</translation>
    </message>
    <message>
        <source>Somebody else is using it.</source>
        <translation>Joku muu käyttää sitä.</translation>
    </message>
    <message>
        <source>Welcome! You are inside now.</source>
        <translation>Tervetuloa! Olet nyt sisällä.</translation>
    </message>
    <message>
        <source>Your number is %1. We call it on the first page.</source>
        <translation>Numerosi on %1. Kutsumme sen etusivulla.</translation>
    </message>
    <message>
        <source>You have left the line.</source>
        <translation>Olet poistunut jonosta.</translation>
    </message>
    <message>
        <source>Given back. Thank you!</source>
        <translation>Palautettu. Kiitos!</translation>
    </message>
    <message>
        <source>Booked %1. It is kept for %2 minutes.</source>
        <translation>Varattu %1. Odotamme %2 minuuttia.</translation>
    </message>
    <message>
        <source>Your booking %1 is cancelled.</source>
        <translation>Varauksesi %1 on peruttu.</translation>
    </message>
    <message>
        <source>It is not in the hub any more.</source>
        <translation>Laite ei ole enää täällä.</translation>
    </message>
    <message>
        <source>Or book an hour today</source>
        <translation>Tai varaa tunti tältä päivältä</translation>
    </message>
    <message>
        <source>Book an hour on %1</source>
        <translation>Varaa tunti: %1</translation>
    </message>
    <message>
        <source>Next booking at %1</source>
        <translation>Seuraava varaus klo %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
</context>
<context>
    <name>EuEmblem</name>
    <message>
        <source>Co-funded by the European Union</source>
        <translation>Euroopan unionin osarahoittama</translation>
    </message>
    <message>
        <source>Co-funded
by the European
Union</source>
        <translation>Euroopan
unionin
osarahoittama</translation>
    </message>
    <message>
        <source>Co-funded by
the European Union</source>
        <translation>Euroopan unionin
osarahoittama</translation>
    </message>
</context>
<context>
    <name>EventQuestion</name>
    <message>
        <source>Are you here for %1?</source>
        <translation>Tulitko tapahtumaan %1?</translation>
    </message>
    <message>
        <source>Are you here for one of these?</source>
        <translation>Tulitko johonkin näistä?</translation>
    </message>
    <message>
        <source>You are counted: %1</source>
        <translation>Sinut on kirjattu: %1</translation>
    </message>
</context>
<context>
    <name>EventQuestionPage</name>
    <message>
        <source>Yes, for the event</source>
        <translation>Kyllä, tapahtumaan</translation>
    </message>
    <message>
        <source>No, something else</source>
        <translation>Ei, muuta</translation>
    </message>
</context>
<context>
    <name>EventsToday</name>
    <message>
        <source>cancelled</source>
        <translation>peruttu</translation>
    </message>
</context>
<context>
    <name>EventsTodayPage</name>
    <message>
        <source>Events today</source>
        <translation>Tapahtumat tänään</translation>
    </message>
    <message>
        <source>No event today.</source>
        <translation>Ei tapahtumia tänään.</translation>
    </message>
    <message>
        <source>An admin adds them.</source>
        <translation>Ylläpitäjä lisää tapahtumat.</translation>
    </message>
</context>
<context>
    <name>FaceTally</name>
    <message>
        <source>Great</source>
        <translation>Mainiosti</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Hyvin</translation>
    </message>
    <message>
        <source>So-so</source>
        <translation>Niin ja näin</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Huonosti</translation>
    </message>
    <message>
        <source>How visits were</source>
        <translation>Miten käynnit menivät</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 päivää</translation>
    </message>
    <message>
        <source>Shown from five answers on.</source>
        <translation>Näytetään, kun vastauksia on viisi.</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>Great</source>
        <translation>Mainiosti</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Hyvin</translation>
    </message>
    <message>
        <source>So-so</source>
        <translation>Niin ja näin</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Huonosti</translation>
    </message>
</context>
<context>
    <name>FarewellPage</name>
    <message>
        <source>Are you leaving, %1?</source>
        <translation>Oletko lähdössä, %1?</translation>
    </message>
    <message>
        <source>Are you leaving?</source>
        <translation>Oletko lähdössä?</translation>
    </message>
    <message>
        <source>You may also just stay.</source>
        <translation>Voit myös vain jäädä.</translation>
    </message>
    <message>
        <source>Ask for a print</source>
        <translation>Pyydä tulostetta</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tuloste</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>Olen lähdössä</translation>
    </message>
    <message>
        <source>I am staying</source>
        <translation>Jään vielä</translation>
    </message>
</context>
<context>
    <name>FaultButton</name>
    <message>
        <source>Report a fault</source>
        <translation>Ilmoita viasta</translation>
    </message>
</context>
<context>
    <name>FaultHeader</name>
    <message>
        <source>Report a fault</source>
        <translation>Ilmoita viasta</translation>
    </message>
    <message>
        <source>%1. Thank you! Nobody is looking for blame.</source>
        <translation>%1. Kiitos! Syyllistä ei etsitä.</translation>
    </message>
    <message>
        <source>Thank you! Nobody is looking for blame.</source>
        <translation>Kiitos! Syyllistä ei etsitä.</translation>
    </message>
</context>
<context>
    <name>FaultReportPage</name>
    <message>
        <source>Cancel</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Mitä tapahtui?</translation>
    </message>
    <message>
        <source>I found it like this</source>
        <translation>Löysin sen&#xa0;näin</translation>
    </message>
    <message>
        <source>It happened in use</source>
        <translation>Se tapahtui käytössä</translation>
    </message>
    <message>
        <source>What did you notice?</source>
        <translation>Mitä huomasit?</translation>
    </message>
</context>
<context>
    <name>FaultReportViewModel</name>
    <message>
        <source>Taken back. Nothing was reported.</source>
        <translation>Peruttu. Mitään ei ilmoitettu.</translation>
    </message>
    <message>
        <source>%1 is out of order now. Staff see your report.</source>
        <translation>%1 on nyt rikki. Henkilökunta näkee ilmoituksesi.</translation>
    </message>
    <message>
        <source>%1 can still be used. Staff see your report.</source>
        <translation>Laitetta %1 voi yhä käyttää. Henkilökunta näkee ilmoituksesi.</translation>
    </message>
</context>
<context>
    <name>FaultThanksPage</name>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Kiitos!</translation>
    </message>
    <message>
        <source>Your report is sent.</source>
        <translation>Ilmoitus on lähetetty.</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>Does not start</source>
        <translation>Ei käynnisty</translation>
    </message>
    <message>
        <source>Poor picture</source>
        <translation>Kuva on huono</translation>
    </message>
    <message>
        <source>A part is broken</source>
        <translation>Osa on rikki</translation>
    </message>
    <message>
        <source>A part is missing</source>
        <translation>Osa puuttuu</translation>
    </message>
    <message>
        <source>It is dirty</source>
        <translation>On likainen</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Jotain muuta</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Huollossa</translation>
    </message>
    <message>
        <source>Waits for a part</source>
        <translation>Odottaa varaosaa</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>People</source>
        <translation>Ihmisiä</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Naisia</translation>
    </message>
</context>
<context>
    <name>FiguresViewModel</name>
    <message>
        <source>More</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Time of %1</source>
        <translation>Hankkeen %1 aika</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Tämä kuukausi</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Viime kuukausi</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Tämä vuosi</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n people</source>
        <translation>
            <numerusform>%1: %n ihminen</numerusform>
            <numerusform>%1: %n ihmistä</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Lasketaan…</translation>
    </message>
    <message>
        <source>counted at %1</source>
        <translation>laskettu klo %1</translation>
    </message>
    <message>
        <source>Whole numbers, for staff only. Those under five do not leave the house.</source>
        <translation>Tarkat luvut, vain henkilökunnalle. Alle viiden luvut eivät lähde talosta.</translation>
    </message>
    <message>
        <source>different passes</source>
        <translation>eri passeja</translation>
    </message>
    <message>
        <source>known from %1 of visits</source>
        <translation>tieto on %1:sta käynneistä</translation>
    </message>
    <message>
        <source>%1 of those who told</source>
        <translation>%1 niistä, jotka kertoivat</translation>
    </message>
    <message>
        <source>%1 of the people told</source>
        <translation>%1 ihmisistä kertoi</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>ei vielä ketään</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Käyntejä</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaatioita</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Tapahtumia</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>Neuvontoja</translation>
    </message>
    <message>
        <source>Person hours</source>
        <translation>Henkilötunteja</translation>
    </message>
    <message>
        <source>known from %1</source>
        <translation>tieto on %1:sta</translation>
    </message>
    <message>
        <source>from %1 events</source>
        <translation>%1 tapahtumasta</translation>
    </message>
    <message>
        <source>at the door</source>
        <translation>ovella</translation>
    </message>
    <message>
        <source>that were met</source>
        <translation>kohdattuja</translation>
    </message>
    <message>
        <source>that took place</source>
        <translation>pidettyjä</translation>
    </message>
    <message>
        <source>that were logged</source>
        <translation>kirjattuja</translation>
    </message>
    <message>
        <source>at events</source>
        <translation>tapahtumissa</translation>
    </message>
</context>
<context>
    <name>FileListPage</name>
    <message>
        <source>Print a file</source>
        <translation>Tulosta tiedosto</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>uusimmat ensin</translation>
    </message>
    <message>
        <source>No print files yet</source>
        <translation>Ei vielä tulostettavaa</translation>
    </message>
    <message>
        <source>Put a USB stick in, or copy G-code to this folder:</source>
        <translation>Laita USB-muistitikku paikalleen tai kopioi G-koodi tähän kansioon:</translation>
    </message>
    <message>
        <source>Copy G-code to this folder:</source>
        <translation>Kopioi G-koodi tähän kansioon:</translation>
    </message>
</context>
<context>
    <name>FileListViewModel</name>
    <message>
        <source>Folder, sticks and servers</source>
        <translation>Kansio, muistitikut ja palvelimet</translation>
    </message>
    <message>
        <source>Folder and servers</source>
        <translation>Kansio ja palvelimet</translation>
    </message>
    <message>
        <source>Folder and sticks</source>
        <translation>Kansio ja muistitikut</translation>
    </message>
    <message>
        <source>Folder of the hub</source>
        <translation>Keskuksen kansio</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>ikä ei tiedossa</translation>
    </message>
    <message>
        <source>Server of %1</source>
        <translation>Tulostimen %1 palvelin</translation>
    </message>
</context>
<context>
    <name>FileReading</name>
    <message>
        <source>Reading %1, %2 s</source>
        <translation>Luetaan %1, %2 s</translation>
    </message>
</context>
<context>
    <name>FileTaking</name>
    <message>
        <source>Stick %1</source>
        <translation>Muistitikku %1</translation>
    </message>
    <message>
        <source>Folder of the hub</source>
        <translation>Keskuksen kansio</translation>
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
        <translation>%1: ei kuvaa</translation>
    </message>
    <message>
        <source>Picture at %1, %2</source>
        <translation>Kuva kohdasta %1, klo %2</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>ei kuvaa</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Fits the bed</source>
        <translation>Mahtuu alustalle</translation>
    </message>
    <message>
        <source>%1 to the edge</source>
        <translation>Reunaan jää %1</translation>
    </message>
    <message>
        <source>Too high</source>
        <translation>Liian korkea</translation>
    </message>
    <message>
        <source>Too big for the bed</source>
        <translation>Liian suuri alustalle</translation>
    </message>
    <message>
        <source>%1 too much</source>
        <translation>%1 liikaa</translation>
    </message>
    <message>
        <source>Check that it fits</source>
        <translation>Tarkista, että se mahtuu</translation>
    </message>
    <message>
        <source>Nozzle %1, bed %2</source>
        <translation>Suutin %1, alusta %2</translation>
    </message>
    <message>
        <source>Temperatures are in order</source>
        <translation>Lämmöt ovat kunnossa</translation>
    </message>
    <message>
        <source>Temperatures suit %1</source>
        <translation>Lämmöt sopivat: %1</translation>
    </message>
    <message>
        <source>Nozzle too hot</source>
        <translation>Suutin liian kuuma</translation>
    </message>
    <message>
        <source>Bed too hot</source>
        <translation>Alusta liian kuuma</translation>
    </message>
    <message>
        <source>Asks for %1, at most %2</source>
        <translation>Pyytää %1, enintään %2</translation>
    </message>
    <message>
        <source>Chamber too hot</source>
        <translation>Kammio liian kuuma</translation>
    </message>
    <message>
        <source>A temperature can&apos;t be read</source>
        <translation>Lämpötilaa ei voi lukea</translation>
    </message>
    <message>
        <source>Asks for %1 only</source>
        <translation>Pyytää vain %1</translation>
    </message>
    <message>
        <source>Nozzle too cold</source>
        <translation>Suutin liian kylmä</translation>
    </message>
    <message>
        <source>Temperatures not known</source>
        <translation>Lämmöt eivät ole tiedossa</translation>
    </message>
    <message>
        <source>Check the slicer&apos;s settings</source>
        <translation>Tarkista viipalointiohjelman asetukset</translation>
    </message>
    <message>
        <source>The nozzle is right</source>
        <translation>Suutin on oikea</translation>
    </message>
    <message>
        <source>Made for %1</source>
        <translation>Tehty: %1</translation>
    </message>
    <message>
        <source>Wrong nozzle: %1</source>
        <translation>Väärä suutin: %1</translation>
    </message>
    <message>
        <source>Nozzle not known</source>
        <translation>Suutin ei tiedossa</translation>
    </message>
    <message>
        <source>The file doesn&apos;t say which</source>
        <translation>Tiedosto ei kerro sitä</translation>
    </message>
    <message>
        <source>The filament is right</source>
        <translation>Lanka on oikea</translation>
    </message>
    <message>
        <source>Wrong filament: %1</source>
        <translation>Väärä aine: %1</translation>
    </message>
    <message>
        <source>Needs %1 g, has %2 g</source>
        <translation>Tarvitaan %1 g, jäljellä %2 g</translation>
    </message>
    <message>
        <source>Needs %1 g, has %2 g: change it in layer %3</source>
        <translation>Tarvitaan %1 g, jäljellä %2 g: vaihda kerroksessa %3</translation>
    </message>
    <message>
        <source>Not enough on the spool</source>
        <translation>Kelassa ei ole tarpeeksi</translation>
    </message>
    <message>
        <source>Filament not known</source>
        <translation>Lanka ei tiedossa</translation>
    </message>
    <message>
        <source>No forbidden commands</source>
        <translation>Ei kiellettyjä komentoja</translation>
    </message>
    <message>
        <source>%1 lines read</source>
        <translation>%1 riviä luettu läpi</translation>
    </message>
    <message>
        <source>Forbidden commands</source>
        <translation>Kiellettyjä komentoja</translation>
    </message>
    <message>
        <source>Near the edge of the round bed</source>
        <translation>Lähellä pyöreän alustan reunaa</translation>
    </message>
    <message>
        <source>Goes to Z %1</source>
        <translation>Menee korkeuteen Z %1</translation>
    </message>
    <message>
        <source>Drives into the bed</source>
        <translation>Ajaa alustaan</translation>
    </message>
    <message>
        <source>Extrudes beside the bed</source>
        <translation>Pursottaa alustan ohi</translation>
    </message>
    <message>
        <source>Moves further than the printer can</source>
        <translation>Liikkuu kauemmas kuin tulostin pystyy</translation>
    </message>
    <message>
        <source>Needs %1 tools</source>
        <translation>Tarvitsee %1 työkalua</translation>
    </message>
    <message>
        <source>This printer has %1</source>
        <translation>Tässä tulostimessa on %1</translation>
    </message>
    <message>
        <source>Prints with tool T%1</source>
        <translation>Tulostaa työkalulla T%1</translation>
    </message>
    <message>
        <source>This printer has no such tool</source>
        <translation>Tässä tulostimessa ei ole sitä</translation>
    </message>
    <message>
        <source>For another kind of machine</source>
        <translation>Toisenlaiselle koneelle</translation>
    </message>
    <message>
        <source>For other firmware</source>
        <translation>Toiselle laiteohjelmistolle</translation>
    </message>
    <message>
        <source>Printer&apos;s firmware not known</source>
        <translation>Tulostimen laiteohjelmisto ei tiedossa</translation>
    </message>
    <message>
        <source>For another model</source>
        <translation>Toiselle mallille</translation>
    </message>
    <message>
        <source>Changes settings for a while</source>
        <translation>Muuttaa asetuksia hetkeksi</translation>
    </message>
    <message>
        <source>Commands not known</source>
        <translation>Tuntemattomia komentoja</translation>
    </message>
    <message>
        <source>Leaves the end stops off</source>
        <translation>Jättää rajakytkimet pois päältä</translation>
    </message>
    <message>
        <source>Nothing keeps the head inside</source>
        <translation>Mikään ei pidä päätä alueella</translation>
    </message>
    <message>
        <source>Changes settings for good</source>
        <translation>Muuttaa asetuksia pysyvästi</translation>
    </message>
    <message>
        <source>Would print cold: needs Klipper&apos;s macros</source>
        <translation>Tulostaisi kylmänä: vaatii Klipperin makrot</translation>
    </message>
    <message>
        <source>Its start macro is left out</source>
        <translation>Sen aloitusmakro jää pois</translation>
    </message>
    <message>
        <source>Needs a printer with Klipper</source>
        <translation>Vaatii Klipper-tulostimen</translation>
    </message>
    <message>
        <source>Would print cold: for other firmware</source>
        <translation>Tulostaisi kylmänä: toiselle laiteohjelmistolle</translation>
    </message>
    <message>
        <source>Slice it for this printer</source>
        <translation>Viipaloi tälle tulostimelle</translation>
    </message>
    <message>
        <source>Never heats the nozzle</source>
        <translation>Ei lämmitä suutinta lainkaan</translation>
    </message>
    <message>
        <source>Doesn&apos;t home the printer</source>
        <translation>Ei aja tulostinta nollakohtaan</translation>
    </message>
    <message>
        <source>Klipper may skip commands</source>
        <translation>Klipper voi ohittaa komentoja</translation>
    </message>
    <message>
        <source>1 of %1 in the file</source>
        <translation>Tiedostossa 1/%1</translation>
    </message>
    <message>
        <source>Only the first plate is printed</source>
        <translation>Vain ensimmäinen alusta tulostetaan</translation>
    </message>
    <message>
        <source>The file leaves heaters on</source>
        <translation>Tiedosto jättää lämmöt päälle</translation>
    </message>
    <message>
        <source>Unclear characters</source>
        <translation>Epäselviä merkkejä</translation>
    </message>
    <message>
        <source>A line is too long</source>
        <translation>Rivi on liian pitkä</translation>
    </message>
    <message>
        <source>A line is perhaps too long</source>
        <translation>Rivi on ehkä liian pitkä</translation>
    </message>
    <message>
        <source>The file is cut off</source>
        <translation>Tiedosto on katkennut</translation>
    </message>
    <message>
        <source>Export it again</source>
        <translation>Vie se uudelleen</translation>
    </message>
    <message>
        <source>Stays hot after the print</source>
        <translation>Jää kuumaksi tulosteen jälkeen</translation>
    </message>
    <message>
        <source>%1 too far, %2</source>
        <translation>%1 liian kauas, %2</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Rivi %1</translation>
    </message>
    <message>
        <source>%1 bytes, at most %2</source>
        <translation>%1 tavua, enintään %2</translation>
    </message>
    <message>
        <source>Fits and is free</source>
        <translation>Sopii ja on vapaa</translation>
    </message>
    <message>
        <source>Fits, in use</source>
        <translation>Sopii, käytössä</translation>
    </message>
    <message>
        <source>Fits, free %1</source>
        <translation>Sopii, vapautuu %1</translation>
    </message>
    <message>
        <source>Fits, clear the bed first</source>
        <translation>Sopii, tyhjennä alusta ensin</translation>
    </message>
    <message>
        <source>Fits, connecting</source>
        <translation>Sopii, yhdistää</translation>
    </message>
    <message>
        <source>Fits, state not known</source>
        <translation>Sopii, tilasta ei tietoa</translation>
    </message>
    <message>
        <source>Fits, not known since %1</source>
        <translation>Sopii, ei tietoa klo %1 alkaen</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Ei yhteyttä</translation>
    </message>
    <message>
        <source>No contact since %1</source>
        <translation>Ei yhteyttä klo %1 jälkeen</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Virhe</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Pois käytöstä</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Check</source>
        <translation>Tarkistus</translation>
    </message>
</context>
<context>
    <name>FinishedButton</name>
    <message>
        <source>Finished or leaving</source>
        <translation>Valmis tai lähdössä</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>Lähtö</translation>
    </message>
</context>
<context>
    <name>FinishedFrame</name>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
</context>
<context>
    <name>FinishedMore</name>
    <message>
        <source>Page %1/%2</source>
        <translation>Sivu %1/%2</translation>
    </message>
</context>
<context>
    <name>FinishedTiles</name>
    <message>
        <source>Nothing is in use now.</source>
        <translation>Mikään laite ei ole nyt käytössä.</translation>
    </message>
</context>
<context>
    <name>FinishedTitle</name>
    <message>
        <source>What is free again?</source>
        <translation>Mikä vapautuu?</translation>
    </message>
    <message>
        <source>Tap what you used.</source>
        <translation>Paina laitetta, jota käytit.</translation>
    </message>
</context>
<context>
    <name>FinishedViewModel</name>
    <message>
        <source>Somebody else is using it now.</source>
        <translation>Joku muu käyttää sitä nyt.</translation>
    </message>
    <message>
        <source>Do you have a pass?
Show it to the reader.</source>
        <translation>Onko sinulla passi?
Näytä se lukijalle.</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>Minä lähden</translation>
    </message>
    <message numerus="yes">
        <source>%n of us are leaving</source>
        <translation>
            <numerusform>%n lähtee</numerusform>
            <numerusform>%n lähtee</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FloorDrawing</name>
    <message>
        <source>Help desk</source>
        <translation>Neuvonta</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Olet tässä</translation>
    </message>
</context>
<context>
    <name>FloorPlanMore</name>
    <message>
        <source>Room %1/%2</source>
        <translation>Huone %1/%2</translation>
    </message>
</context>
<context>
    <name>FloorPlanPage</name>
    <message>
        <source>Start</source>
        <translation>Alkuun</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Call staff</source>
        <translation>Kutsu apua</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Esteettömyys</translation>
    </message>
</context>
<context>
    <name>FootLowerButton</name>
    <message>
        <source>Move the page up again</source>
        <translation>Siirrä sivu takaisin ylös</translation>
    </message>
    <message>
        <source>Move the page down</source>
        <translation>Siirrä sivua alemmas</translation>
    </message>
</context>
<context>
    <name>FootPrivacyButton</name>
    <message>
        <source>Privacy</source>
        <translation>Tietosuoja</translation>
    </message>
</context>
<context>
    <name>FormHead</name>
    <message>
        <source>Scan the code with your phone. It opens the start form.</source>
        <translation>Skannaa koodi puhelimella. Se avaa aloituslomakkeen.</translation>
    </message>
    <message>
        <source>Scan the code with your phone. It opens the end form.</source>
        <translation>Skannaa koodi puhelimella. Se avaa lopetuslomakkeen.</translation>
    </message>
    <message>
        <source>Code of the project %1:</source>
        <translation>Hankkeen %1 koodi:</translation>
    </message>
    <message>
        <source>Next project</source>
        <translation>Seuraava hanke</translation>
    </message>
    <message>
        <source>Start form</source>
        <translation>Aloituslomake</translation>
    </message>
    <message>
        <source>End form</source>
        <translation>Lopetuslomake</translation>
    </message>
</context>
<context>
    <name>FormNumbers</name>
    <message>
        <source>Staff: press the number when its form is done.</source>
        <translation>Henkilökunta: paina numeroa, kun lomake on tehty.</translation>
    </message>
    <message>
        <source>Number %1 has done the form</source>
        <translation>Numero %1 on tehnyt lomakkeen</translation>
    </message>
</context>
<context>
    <name>FormWay</name>
    <message>
        <source>The QR code that opens the form</source>
        <translation>QR-koodi, joka avaa lomakkeen</translation>
    </message>
</context>
<context>
    <name>FreeNow</name>
    <message>
        <source>Free now</source>
        <translation>Vapaana nyt</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Maksutonta</translation>
    </message>
</context>
<context>
    <name>FromVisitorsPage</name>
    <message>
        <source>From visitors</source>
        <translation>Kävijöiltä</translation>
    </message>
</context>
<context>
    <name>FromVisitorsPageTall</name>
    <message>
        <source>From visitors</source>
        <translation>Kävijöiltä</translation>
    </message>
</context>
<context>
    <name>FromVisitorsViewModel</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n odottaa</numerusform>
            <numerusform>%n odottaa</numerusform>
        </translation>
    </message>
    <message>
        <source>declined</source>
        <translation>hylätty</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>odottaa sinua</translation>
    </message>
    <message>
        <source>equipment, waits for you</source>
        <translation>laite, odottaa sinua</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n ääni</numerusform>
            <numerusform>%n ääntä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GivenBackLines</name>
    <message>
        <source>Given back without a pass</source>
        <translation>Palautettu ilman passia</translation>
    </message>
    <message>
        <source>Nothing in the last seven days.</source>
        <translation>Ei mitään seitsemään päivään.</translation>
    </message>
</context>
<context>
    <name>GoodbyeFrame</name>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
</context>
<context>
    <name>GoodbyePage</name>
    <message>
        <source>How was it?</source>
        <translation>Miten käynti meni?</translation>
    </message>
    <message>
        <source>What would you like to learn or make?</source>
        <translation>Mitä haluaisit oppia tai tehdä?</translation>
    </message>
</context>
<context>
    <name>GoodbyePageLarge</name>
    <message>
        <source>How was it?</source>
        <translation>Miten käynti meni?</translation>
    </message>
    <message>
        <source>What made it so?</source>
        <translation>Mikä siihen vaikutti?</translation>
    </message>
    <message>
        <source>What would you like to learn?</source>
        <translation>Mitä haluaisit oppia?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seuraava</translation>
    </message>
</context>
<context>
    <name>GoodbyePageTall</name>
    <message>
        <source>How was it?</source>
        <translation>Miten käynti meni?</translation>
    </message>
    <message>
        <source>What would you like to learn or make?</source>
        <translation>Mitä haluaisit oppia tai tehdä?</translation>
    </message>
</context>
<context>
    <name>GoodbyeTitle</name>
    <message>
        <source>Goodbye!</source>
        <translation>Näkemiin!</translation>
    </message>
    <message>
        <source>Your visit has ended.</source>
        <translation>Käyntisi on päättynyt.</translation>
    </message>
</context>
<context>
    <name>GoodbyeViewModel</name>
    <message>
        <source>Write at least one word.</source>
        <translation>Kirjoita ainakin yksi sana.</translation>
    </message>
    <message>
        <source>Many wishes wait for staff. Please tell them in person.</source>
        <translation>Toiveita on nyt paljon. Kerro toiveesi henkilökunnalle.</translation>
    </message>
    <message>
        <source>You asked for it: it is here now.</source>
        <translation>Pyysit tätä: se on nyt täällä.</translation>
    </message>
    <message>
        <source>You asked for it: %1</source>
        <translation>Pyysit tätä: %1</translation>
    </message>
</context>
<context>
    <name>GreetingButtons</name>
    <message>
        <source>Undo</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Class or group</source>
        <translation>Luokka tai ryhmä</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Omat tiedot</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Tiedot</translation>
    </message>
    <message>
        <source>Ask for a print</source>
        <translation>Pyydä tulostetta</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tuloste</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
</context>
<context>
    <name>GreetingFrame</name>
    <message>
        <source>What will you do today?</source>
        <translation>Mitä teet tänään?</translation>
    </message>
</context>
<context>
    <name>GreetingLarge</name>
    <message>
        <source>How many?</source>
        <translation>Montako?</translation>
    </message>
    <message>
        <source>What will you do today?</source>
        <translation>Mitä teet tänään?</translation>
    </message>
</context>
<context>
    <name>GreetingTitle</name>
    <message>
        <source>How many?</source>
        <translation>Montako?</translation>
    </message>
    <message>
        <source>Welcome,</source>
        <translation>Tervetuloa,</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Tervetuloa</translation>
    </message>
</context>
<context>
    <name>GroupChoices</name>
    <message>
        <source>Age</source>
        <translation>Minkä ikäisiä</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Mistä tulette</translation>
    </message>
</context>
<context>
    <name>GroupFrame</name>
    <message>
        <source>Cancel</source>
        <translation>Peru</translation>
    </message>
</context>
<context>
    <name>GroupNumber</name>
    <message>
        <source>Class or group</source>
        <translation>Luokka tai ryhmä</translation>
    </message>
    <message numerus="yes">
        <source>people</source>
        <translation>
            <numerusform>henki</numerusform>
            <numerusform>henkeä</numerusform>
        </translation>
    </message>
    <message>
        <source>in the group</source>
        <translation>hengen ryhmä</translation>
    </message>
    <message>
        <source>teachers included</source>
        <translation>opettajat mukaan luettuna</translation>
    </message>
</context>
<context>
    <name>GroupViewModel</name>
    <message numerus="yes">
        <source>%n come in</source>
        <translation>
            <numerusform>%n tulee sisään</numerusform>
            <numerusform>%n tulee sisään</numerusform>
        </translation>
    </message>
    <message>
        <source>Come in</source>
        <translation>Tule sisään</translation>
    </message>
    <message>
        <source>At most %1 people. Come in as two groups.</source>
        <translation>Enintään %1 henkeä. Tulkaa kahtena ryhmänä.</translation>
    </message>
    <message>
        <source>Other …</source>
        <translation>Muu …</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Muualta</translation>
    </message>
</context>
<context>
    <name>HandledAlarms</name>
    <message>
        <source>Handled</source>
        <translation>Hoidettu</translation>
    </message>
    <message>
        <source>last 24 h</source>
        <translation>viimeiset 24 h</translation>
    </message>
    <message>
        <source>No open alarms.</source>
        <translation>Ei avoimia hälytyksiä.</translation>
    </message>
    <message>
        <source>There was no alarm within a day.</source>
        <translation>Vuorokauteen ei ole ollut hälytyksiä.</translation>
    </message>
</context>
<context>
    <name>HeatActions</name>
    <message>
        <source>Heat up</source>
        <translation>Lämmitä</translation>
    </message>
    <message>
        <source>Cool down</source>
        <translation>Jäähdytä</translation>
    </message>
    <message>
        <source>heat off</source>
        <translation>lämmöt pois</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Aja kotiin</translation>
    </message>
    <message>
        <source>Home X and Y</source>
        <translation>Kotiin X ja Y</translation>
    </message>
    <message>
        <source>Yes, move home</source>
        <translation>Kyllä, aja kotiin</translation>
    </message>
    <message>
        <source>asks once more</source>
        <translation>kysyy vielä kerran</translation>
    </message>
    <message>
        <source>Load filament</source>
        <translation>Lataa lanka</translation>
    </message>
    <message>
        <source>Yes, push in</source>
        <translation>Kyllä, työnnä</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>Unload filament</source>
        <translation>Poista lanka</translation>
    </message>
    <message>
        <source>Yes, pull out</source>
        <translation>Kyllä, vedä ulos</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Seis heti</translation>
    </message>
    <message>
        <source>heat off at once</source>
        <translation>lämmöt pois heti</translation>
    </message>
</context>
<context>
    <name>HeatDial</name>
    <message>
        <source>Nozzle %1, %2, %3</source>
        <translation>Suutin %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>HeatWords</name>
    <message>
        <source>The nozzle burns. Don&apos;t touch metal.</source>
        <translation>Suutin polttaa. Älä koske metalliin.</translation>
    </message>
</context>
<context>
    <name>HoldAnswer</name>
    <message>
        <source>Starting …</source>
        <translation>Aloitetaan …</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Ei aloitettu</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Ei vastausta</translation>
    </message>
    <message>
        <source>Follow the print</source>
        <translation>Seuraa tulostusta</translation>
    </message>
    <message>
        <source>Show the printer</source>
        <translation>Näytä tulostin</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Choose another printer</source>
        <translation>Valitse toinen tulostin</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Press again to start</source>
        <translation>Paina uudelleen aloittaaksesi</translation>
    </message>
    <message>
        <source>Hold to start</source>
        <translation>Pidä pohjassa aloittaaksesi</translation>
    </message>
    <message>
        <source>Hold for two seconds, or press twice.</source>
        <translation>Pidä kaksi sekuntia tai paina kahdesti.</translation>
    </message>
    <message>
        <source>Press
again</source>
        <translation>Paina
uudelleen</translation>
    </message>
    <message>
        <source>Hold
down</source>
        <translation>Pidä
pohjassa</translation>
    </message>
    <message>
        <source>to start</source>
        <translation>niin alkaa</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>vielä %1</translation>
    </message>
</context>
<context>
    <name>HoldToStartPage</name>
    <message>
        <source>Don&apos;t start</source>
        <translation>Älä aloita</translation>
    </message>
</context>
<context>
    <name>HoldToStartViewModel</name>
    <message>
        <source>The print room refused the start.</source>
        <translation>Tulostushuone ei aloittanut tulostusta.</translation>
    </message>
    <message>
        <source>%1 has started</source>
        <translation>%1 on aloittanut</translation>
    </message>
    <message>
        <source>The print room does not answer. Look at the printer: the print may still begin.</source>
        <translation>Tulostushuone ei vastaa. Katso tulostinta: tulostus voi vielä alkaa.</translation>
    </message>
    <message>
        <source>The print room does not answer. Nothing can be started now.</source>
        <translation>Tulostushuone ei vastaa. Nyt ei voi aloittaa tulostusta.</translation>
    </message>
    <message>
        <source>The file goes to %1.</source>
        <translation>Tiedosto menee tulostimeen %1.</translation>
    </message>
    <message>
        <source>The print room doesn&apos;t answer yet. Look at the printer, or call for help.</source>
        <translation>Tulostushuone ei vielä vastaa. Katso tulostinta tai kutsu apua.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t free any more. Go back and choose again.</source>
        <translation>%1 ei ole enää vapaa. Palaa ja valitse uudelleen.</translation>
    </message>
    <message>
        <source>Read the label on %1: with the reader here, or on its page on your phone.</source>
        <translation>Lue tarra koneesta %1: lukijalla tässä tai puhelimella.</translation>
    </message>
    <message>
        <source>Answer first, then hold.</source>
        <translation>Vastaa ensin, pidä sitten pohjassa.</translation>
    </message>
    <message>
        <source>The spool is not enough. Have the next one ready.</source>
        <translation>Kela ei riitä. Pidä seuraava valmiina.</translation>
    </message>
    <message>
        <source>The spool runs out in layer %1. Have the next one ready.</source>
        <translation>Kela loppuu kerroksessa %1. Pidä seuraava valmiina.</translation>
    </message>
</context>
<context>
    <name>HomeAlarms</name>
    <message>
        <source>Needs you</source>
        <translation>Tarvitsee sinua</translation>
    </message>
    <message>
        <source>No open alarms.</source>
        <translation>Ei avoimia hälytyksiä.</translation>
    </message>
</context>
<context>
    <name>HomePrinters</name>
    <message>
        <source>Printers</source>
        <translation>Tulostimet</translation>
    </message>
    <message>
        <source>This hub has no printers yet.</source>
        <translation>Täällä ei ole vielä tulostimia.</translation>
    </message>
</context>
<context>
    <name>HomeQueue</name>
    <message>
        <source>Queue</source>
        <translation>Jono</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Staff</source>
        <translation>Henkilökunta</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Kirjaudu ulos</translation>
    </message>
</context>
<context>
    <name>HomeViewModel</name>
    <message>
        <source>print room silent for %1</source>
        <translation>tulostushuone ei ole vastannut: %1</translation>
    </message>
    <message>
        <source>%1/%2 free</source>
        <translation>%1/%2 vapaana</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>klo %1 alkaen</translation>
    </message>
    <message>
        <source>%1, done %2</source>
        <translation>%1, valmis %2</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>valmis %1</translation>
    </message>
    <message>
        <source>reported by a visitor</source>
        <translation>kävijän ilmoittama</translation>
    </message>
    <message>
        <source>this service is due; marked as done in the office</source>
        <translation>huolto on tehtävä; merkitään tehdyksi toimistossa</translation>
    </message>
    <message numerus="yes">
        <source>%n print request(s)</source>
        <translation>
            <numerusform>%n tulostuspyyntö</numerusform>
            <numerusform>%n tulostuspyyntöä</numerusform>
        </translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>numero %1</translation>
    </message>
    <message numerus="yes">
        <source>%n print(s) not collected in time</source>
        <translation>
            <numerusform>%n tuloste noutamatta</numerusform>
            <numerusform>%n tulostetta noutamatta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n työ odottaa</numerusform>
            <numerusform>%n työtä odottaa</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>mikään ei odota</translation>
    </message>
    <message>
        <source>Plan of the queue</source>
        <translation>Jonon suunnitelma</translation>
    </message>
</context>
<context>
    <name>HostDayPageSmall</name>
    <message>
        <source>Bookings today</source>
        <translation>Varaukset tänään</translation>
    </message>
</context>
<context>
    <name>HostDayViewModel</name>
    <message>
        <source>Today, %1</source>
        <translation>Tänään, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) today</source>
        <translation>
            <numerusform>tänään %n käynti</numerusform>
            <numerusform>tänään %n käyntiä</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with a pass</source>
        <translation>%1 passilla</translation>
    </message>
    <message>
        <source>%1 without</source>
        <translation>%1 ilman</translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>Käytössä %n laite</numerusform>
            <numerusform>Käytössä %n laitetta</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is in use</source>
        <translation>Mikään ei ole käytössä</translation>
    </message>
    <message numerus="yes">
        <source>fault(s)</source>
        <translation>
            <numerusform>vika</numerusform>
            <numerusform>vikaa</numerusform>
        </translation>
    </message>
    <message>
        <source>everything works</source>
        <translation>kaikki toimii</translation>
    </message>
    <message>
        <source>back %1</source>
        <translation>palaa %1</translation>
    </message>
    <message>
        <source>number %1 called, %2</source>
        <translation>numero %1 kutsuttu, %2</translation>
    </message>
    <message>
        <source>next is number %1</source>
        <translation>seuraava on numero %1</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>kukaan ei jonota</translation>
    </message>
    <message>
        <source>in line</source>
        <translation>jonossa</translation>
    </message>
    <message>
        <source>none waits</source>
        <translation>ei odottavia</translation>
    </message>
    <message numerus="yes">
        <source>alarm(s)</source>
        <translation>
            <numerusform>hälytys</numerusform>
            <numerusform>hälytystä</numerusform>
        </translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Sulje nyt</translation>
    </message>
    <message>
        <source>for hours or for today</source>
        <translation>tunneiksi tai tältä päivältä</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Suljettu</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n varaus</numerusform>
            <numerusform>%n varausta</numerusform>
        </translation>
    </message>
    <message>
        <source>no bookings</source>
        <translation>ei varauksia</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>Oletko vielä siinä?</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Lisää aikaa</translation>
    </message>
</context>
<context>
    <name>InductionRow</name>
    <message>
        <source>Take back</source>
        <translation>Ota pois</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Anna</translation>
    </message>
</context>
<context>
    <name>InductionsPage</name>
    <message>
        <source>Which induction?</source>
        <translation>Mikä perehdytys?</translation>
    </message>
    <message>
        <source>Inductions</source>
        <translation>Perehdytykset</translation>
    </message>
    <message>
        <source>No equipment takes an induction.</source>
        <translation>Mikään laite ei vaadi perehdytystä.</translation>
    </message>
    <message>
        <source>The configuration names it with the equipment.</source>
        <translation>Se annetaan asetuksissa laitteen kohdalla.</translation>
    </message>
    <message>
        <source>Then choose what you have taught.</source>
        <translation>Valitse sitten, mitä opetit.</translation>
    </message>
</context>
<context>
    <name>InductionsViewModel</name>
    <message>
        <source>Taken back: %1</source>
        <translation>Otettu pois: %1</translation>
    </message>
    <message>
        <source>This pass was deleted.</source>
        <translation>Tämä passi on poistettu.</translation>
    </message>
    <message>
        <source>Given: %1</source>
        <translation>Annettu: %1</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>ei annettu</translation>
    </message>
    <message>
        <source>valid without end</source>
        <translation>voimassa toistaiseksi</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>päättyi %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>voimassa %1 asti</translation>
    </message>
</context>
<context>
    <name>JobDoneActions</name>
    <message>
        <source>Print again</source>
        <translation>Tulosta uudelleen</translation>
    </message>
</context>
<context>
    <name>JobDoneAnswer</name>
    <message>
        <source>Change what was said</source>
        <translation>Muuta arviota</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
</context>
<context>
    <name>JobDonePage</name>
    <message>
        <source>Change the result</source>
        <translation>Vaihda arvio</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Tulostin</translation>
    </message>
</context>
<context>
    <name>JobDoneViewModel</name>
    <message>
        <source>The print room does not answer. The bed can&apos;t be called clear now.</source>
        <translation>Tulostushuone ei vastaa. Alustaa ei voi nyt merkitä tyhjäksi.</translation>
    </message>
    <message>
        <source>The print room doesn&apos;t answer yet. Nothing starts until it does.</source>
        <translation>Tulostushuone ei vielä vastaa. Mitään ei aloiteta ennen sitä.</translation>
    </message>
    <message>
        <source>Writing it down …</source>
        <translation>Kirjataan …</translation>
    </message>
    <message>
        <source>In the queue: no. %1</source>
        <translation>Jonossa: nro %1</translation>
    </message>
    <message>
        <source>%1: the bed is clear</source>
        <translation>%1: alusta on tyhjä</translation>
    </message>
    <message>
        <source>On shelf %1</source>
        <translation>Hyllyssä %1</translation>
    </message>
    <message>
        <source>Noted as failed</source>
        <translation>Merkitty epäonnistuneeksi</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Annettu</translation>
    </message>
    <message>
        <source>%1: why did it fail?</source>
        <translation>%1: miksi epäonnistui?</translation>
    </message>
    <message>
        <source>%1: how did it go?</source>
        <translation>%1: miten onnistui?</translation>
    </message>
    <message>
        <source>done at %1</source>
        <translation>valmis %1</translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <translation>%1 klo %2, %3</translation>
    </message>
    <message>
        <source>kept until %1</source>
        <translation>noutoaika %1 asti</translation>
    </message>
    <message>
        <source>Say first how it went</source>
        <translation>Valitse ensin, miten onnistui</translation>
    </message>
    <message>
        <source>Say first why</source>
        <translation>Valitse ensin syy</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Taken off, the bed is clear</source>
        <translation>Otettu pois, alusta on tyhjä</translation>
    </message>
    <message>
        <source>On shelf %1, the bed is clear</source>
        <translation>Hyllyssä %1, alusta on tyhjä</translation>
    </message>
    <message>
        <source>Handed over, the bed is clear</source>
        <translation>Annettu, alusta on tyhjä</translation>
    </message>
</context>
<context>
    <name>JobWishes</name>
    <message>
        <source>For which printer?</source>
        <translation>Mille tulostimelle?</translation>
    </message>
    <message>
        <source>How many altogether?</source>
        <translation>Montako yhteensä?</translation>
    </message>
    <message>
        <source>One fewer</source>
        <translation>Yksi vähemmän</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Yksi lisää</translation>
    </message>
    <message>
        <source>While the hub is closed</source>
        <translation>Kun talo on kiinni</translation>
    </message>
    <message>
        <source>May run alone</source>
        <translation>Saa tulostua yksin</translation>
    </message>
    <message>
        <source>Permit to run alone</source>
        <translation>Anna lupa tulostua yksin</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Erase</source>
        <translation>Pyyhi</translation>
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
        <translation>Laji: %1</translation>
    </message>
    <message>
        <source>Kind: %1, project: %2</source>
        <translation>Laji: %1, hanke: %2</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Visitor&apos;s pass</source>
        <translation>Kävijän passi</translation>
    </message>
    <message>
        <source>Spool %1</source>
        <translation>Kela %1</translation>
    </message>
</context>
<context>
    <name>LabelsPage</name>
    <message>
        <source>Labels</source>
        <translation>Tarrat</translation>
    </message>
    <message>
        <source>For equipment</source>
        <translation>Laitteille</translation>
    </message>
    <message>
        <source>For spools</source>
        <translation>Keloille</translation>
    </message>
    <message>
        <source>Passes to print ahead</source>
        <translation>Passeja valmiiksi</translation>
    </message>
    <message>
        <source>%1 passes</source>
        <translation>%1 passia</translation>
    </message>
    <message>
        <source>There is no equipment yet.</source>
        <translation>Laitteita ei vielä ole.</translation>
    </message>
    <message>
        <source>There is no spool in stock yet.</source>
        <translation>Varastossa ei ole vielä kelaa.</translation>
    </message>
    <message>
        <source>Add it in the office, on a phone or a computer. Then its labels are made here.</source>
        <translation>Lisää laitteet toimistossa puhelimella tai tietokoneella. Sen jälkeen voit tehdä niille tarrat täällä.</translation>
    </message>
    <message>
        <source>Add the first one at the spool shelf. Then its label is made here.</source>
        <translation>Lisää ensimmäinen kelahyllyssä. Sitten sen tarra tehdään tässä.</translation>
    </message>
    <message>
        <source>Whoever copies the file can use these passes. They hold nothing about anybody.</source>
        <translation>Tiedoston kopioija voi käyttää näitä passeja. Niissä ei ole kenenkään tietoja.</translation>
    </message>
    <message>
        <source>Each label has the name, the zone and the code to scan.</source>
        <translation>Tarrassa on nimi, paikka ja luettava koodi.</translation>
    </message>
    <message>
        <source>Each label has the filament, the number and the code that chooses the spool here.</source>
        <translation>Tarrassa on lanka, numero ja koodi, joka valitsee kelan tässä.</translation>
    </message>
    <message>
        <source>Open the office on my phone</source>
        <translation>Avaa toimisto puhelimessa</translation>
    </message>
    <message>
        <source>To the spool shelf</source>
        <translation>Kelahyllyyn</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Kirjoitetaan…</translation>
    </message>
    <message>
        <source>Save to a USB stick</source>
        <translation>Tallenna muistitikulle</translation>
    </message>
</context>
<context>
    <name>LabelsViewModel</name>
    <message numerus="yes">
        <source>%1 labels on %n page(s)</source>
        <translation>
            <numerusform>%1 tarraa, %n sivu</numerusform>
            <numerusform>%1 tarraa, %n sivua</numerusform>
        </translation>
    </message>
    <message>
        <source>On the stick: %1. Print it at 100 %.</source>
        <translation>Tikulla: %1. Tulosta koossa 100 %.</translation>
    </message>
    <message>
        <source>On the stick: %1. Print it at 100 %, then delete the file.</source>
        <translation>Tikulla: %1. Tulosta koossa 100 % ja poista tiedosto.</translation>
    </message>
    <message>
        <source>A4, to cut</source>
        <translation>A4, leikattava</translation>
    </message>
    <message>
        <source>A4, %1 labels</source>
        <translation>A4, %1 tarraa</translation>
    </message>
    <message>
        <source>label printer</source>
        <translation>tarratulostin</translation>
    </message>
</context>
<context>
    <name>LayerPause</name>
    <message>
        <source>Pause set: layer %1</source>
        <translation>Tauko asetettu: kerros %1</translation>
    </message>
    <message>
        <source>Pause at layer %1</source>
        <translation>Tauko kerrokseen %1</translation>
    </message>
    <message>
        <source>Set the pause</source>
        <translation>Aseta tauko</translation>
    </message>
    <message>
        <source>Take the pause back</source>
        <translation>Peru tauko</translation>
    </message>
</context>
<context>
    <name>LeavingBar</name>
    <message>
        <source>%1 is free again. Thanks!</source>
        <translation>%1 on taas vapaa. Kiitos!</translation>
    </message>
    <message>
        <source>One fewer leaves</source>
        <translation>Yksi lähtijä vähemmän</translation>
    </message>
    <message>
        <source>One more leaves</source>
        <translation>Yksi lähtijä lisää</translation>
    </message>
</context>
<context>
    <name>LengthAnswers</name>
    <message>
        <source>How long?</source>
        <translation>Kuinka kauan?</translation>
    </message>
</context>
<context>
    <name>LinesPage</name>
    <message>
        <source>Nobody waits.</source>
        <translation>Kukaan ei jonota.</translation>
    </message>
    <message>
        <source>Who comes when all is in use can join a line on the board.</source>
        <translation>Kun kaikki on käytössä, jonoon pääsee laitetaululta.</translation>
    </message>
    <message>
        <source>Call the next instead of number %1</source>
        <translation>Kutsu seuraava numeron %1 sijaan</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>Kutsu seuraava</translation>
    </message>
    <message>
        <source>Remove number %1</source>
        <translation>Poista numero %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
</context>
<context>
    <name>LinesViewModel</name>
    <message>
        <source>Nobody waits</source>
        <translation>Kukaan ei jonota</translation>
    </message>
    <message numerus="yes">
        <source>%n in line</source>
        <translation>
            <numerusform>%n jonossa</numerusform>
            <numerusform>%n jonossa</numerusform>
        </translation>
    </message>
    <message>
        <source>called, %1 left</source>
        <translation>kutsuttu, aikaa %1</translation>
    </message>
    <message>
        <source>has waited %1</source>
        <translation>odottanut %1</translation>
    </message>
    <message>
        <source>Number %1 is out of the line.</source>
        <translation>Numero %1 on poistettu jonosta.</translation>
    </message>
</context>
<context>
    <name>LinkCardAnswers</name>
    <message>
        <source>Yes, use it</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>Yes, take them away</source>
        <translation>Kyllä, poista</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Ei kiitos</translation>
    </message>
</context>
<context>
    <name>LinkCardQuestion</name>
    <message>
        <source>Use this card as your pass?</source>
        <translation>Käytetäänkö korttia passina?</translation>
    </message>
    <message>
        <source>Take your cards away?</source>
        <translation>Poistetaanko korttisi?</translation>
    </message>
    <message>
        <source>Whoever has the card can use your pass. Its number is not stored.</source>
        <translation>Kortin haltija voi käyttää passiasi. Kortin numeroa ei tallenneta.</translation>
    </message>
    <message>
        <source>They stop working as your pass. The pass itself stays.</source>
        <translation>Ne eivät enää toimi passinasi. Itse passi säilyy.</translation>
    </message>
</context>
<context>
    <name>LinkCardViewModel</name>
    <message>
        <source>Done. Only your pass itself works now.</source>
        <translation>Valmis. Nyt vain itse passi toimii.</translation>
    </message>
    <message>
        <source>Done. This card is your pass, too.</source>
        <translation>Valmis. Tämä kortti on nyt myös passisi.</translation>
    </message>
</context>
<context>
    <name>LoadChange</name>
    <message>
        <source>The nozzle burns. Do not touch the metal.</source>
        <translation>Suutin polttaa. Älä koske metalliin.</translation>
    </message>
</context>
<context>
    <name>LoadFilamentPage</name>
    <message>
        <source>Show the label of the spool to the reader, or tap the spool.</source>
        <translation>Näytä kelan tarra lukijalle tai napauta kelaa.</translation>
    </message>
</context>
<context>
    <name>LoadFilamentViewModel</name>
    <message>
        <source>%1 has %2 now. Files are checked against it.</source>
        <translation>%1: nyt ladattuna %2. Tiedostot tarkistetaan sen mukaan.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Tulostin</translation>
    </message>
    <message>
        <source>Old one out</source>
        <translation>Vanha pois</translation>
    </message>
    <message>
        <source>Spool</source>
        <translation>Kela</translation>
    </message>
    <message>
        <source>Feed in</source>
        <translation>Syötä</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Vaihto</translation>
    </message>
    <message>
        <source>target %1 °C</source>
        <translation>tavoite %1 °C</translation>
    </message>
    <message>
        <source>Put this spool on %1</source>
        <translation>Laita tämä kela: %1</translation>
    </message>
    <message>
        <source>Look whether the new colour comes out, then press.</source>
        <translation>Katso, tuleeko suuttimesta uutta väriä, ja paina sitten.</translation>
    </message>
    <message>
        <source>Feed the filament in, then press the button.</source>
        <translation>Syötä lanka sisään ja paina sitten nappia.</translation>
    </message>
    <message>
        <source>It is on %1 now</source>
        <translation>Kela on nyt paikallaan: %1</translation>
    </message>
    <message>
        <source>Another spool</source>
        <translation>Toinen kela</translation>
    </message>
    <message>
        <source>Which printer?</source>
        <translation>Mikä tulostin?</translation>
    </message>
    <message>
        <source>%1: change the filament</source>
        <translation>%1: vaihda lanka</translation>
    </message>
    <message>
        <source>It is out already</source>
        <translation>Se on jo poissa</translation>
    </message>
    <message>
        <source>It is in already</source>
        <translation>Se on jo sisällä</translation>
    </message>
    <message>
        <source>The printer moves the filament</source>
        <translation>Tulostin siirtää lankaa</translation>
    </message>
    <message>
        <source>Heats to %1</source>
        <translation>Lämpiää %1</translation>
    </message>
    <message>
        <source>Stop, heat off</source>
        <translation>Lopeta, lämmöt pois</translation>
    </message>
    <message>
        <source>Wait until it is hot</source>
        <translation>Odota, kunnes se on kuuma</translation>
    </message>
    <message>
        <source>Heat to %1</source>
        <translation>Lämmitä %1:seen</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>Ota pois %1</translation>
    </message>
    <message>
        <source>The printer heats, then it pulls the filament out.</source>
        <translation>Tulostin lämpiää ja vetää sitten langan pois.</translation>
    </message>
    <message>
        <source>Pull it out</source>
        <translation>Vedä pois</translation>
    </message>
    <message>
        <source>Put in %1</source>
        <translation>Laita sisään %1</translation>
    </message>
    <message>
        <source>Hold the filament in the feeder until the printer pulls it.</source>
        <translation>Pidä lankaa syöttimessä, kunnes tulostin vetää sitä.</translation>
    </message>
    <message>
        <source>Feed it in</source>
        <translation>Syötä sisään</translation>
    </message>
</context>
<context>
    <name>LowKeys</name>
    <message>
        <source>Space</source>
        <translation>Väli</translation>
    </message>
    <message>
        <source>Small letters</source>
        <translation>Pienet kirjaimet</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Isot kirjaimet</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Pyyhi merkki</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation>Muut kirjaimet</translation>
    </message>
</context>
<context>
    <name>MapBegin</name>
    <message>
        <source>%1 short statements, about %2 minutes. You can stop and go on later.</source>
        <translation>%1 lyhyttä väittämää, noin %2 minuuttia. Voit keskeyttää ja jatkaa myöhemmin.</translation>
    </message>
</context>
<context>
    <name>MapBeginPage</name>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>How digital is your company?</source>
        <translation>Kuinka digitaalinen yrityksesi on?</translation>
    </message>
    <message>
        <source>No name is asked. A code of your own opens your answers; staff see them too.</source>
        <translation>Nimeä ei kysytä. Oma koodi avaa vastauksesi; henkilökuntakin näkee ne.</translation>
    </message>
    <message>
        <source>I have a code</source>
        <translation>Minulla on koodi</translation>
    </message>
    <message>
        <source>How many work there?</source>
        <translation>Montako teitä on töissä?</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 henkilöä</translation>
    </message>
</context>
<context>
    <name>MapCode</name>
    <message>
        <source>Go on when it suits you</source>
        <translation>Jatka, kun sinulle sopii</translation>
    </message>
    <message>
        <source>Take the map along</source>
        <translation>Ota kartta mukaan</translation>
    </message>
    <message>
        <source>Write on a phone or tablet</source>
        <translation>Kirjoita puhelimella tai tabletilla</translation>
    </message>
    <message>
        <source>Photograph the code. Show it to the reader here again.</source>
        <translation>Kuvaa koodi. Näytä se lukijalle täällä uudelleen.</translation>
    </message>
    <message>
        <source>The office does not answer. Ask staff for the paper.</source>
        <translation>Toimisto ei vastaa. Pyydä paperi henkilökunnalta.</translation>
    </message>
    <message>
        <source>The office does not answer. Go back and write it here.</source>
        <translation>Toimisto ei vastaa. Palaa ja kirjoita se tässä.</translation>
    </message>
    <message>
        <source>Photograph the code. Show it to the reader here, or open it on a device in this network.</source>
        <translation>Kuvaa koodi. Näytä se lukijalle täällä tai avaa se laitteella, joka on tässä verkossa.</translation>
    </message>
    <message>
        <source>Open the code on a device in this network. The map is there as a PDF.</source>
        <translation>Avaa koodi laitteella, joka on tässä verkossa. Kartta on siellä PDF:nä.</translation>
    </message>
    <message>
        <source>Open the code on a device in this network. Vision and plan are written there.</source>
        <translation>Avaa koodi laitteella, joka on tässä verkossa. Visio ja suunnitelma kirjoitetaan siellä.</translation>
    </message>
    <message>
        <source>The code works until %1. Who has it sees your answers.</source>
        <translation>Koodi toimii %1 asti. Kenellä se on, näkee vastauksesi.</translation>
    </message>
</context>
<context>
    <name>MapCodePage</name>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>The QR code of your digital map</source>
        <translation>Digikarttasi QR-koodi</translation>
    </message>
    <message>
        <source>Or type %1/map and this code:</source>
        <translation>Tai kirjoita %1/map ja tämä koodi:</translation>
    </message>
    <message>
        <source>Go on now after all</source>
        <translation>Jatka sittenkin nyt</translation>
    </message>
</context>
<context>
    <name>MapDeadline</name>
    <message>
        <source>A month earlier</source>
        <translation>Kuukausi aiemmin</translation>
    </message>
    <message>
        <source>A week earlier</source>
        <translation>Viikko aiemmin</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>Päivä aiemmin</translation>
    </message>
    <message>
        <source>A month later</source>
        <translation>Kuukausi myöhemmin</translation>
    </message>
    <message>
        <source>A week later</source>
        <translation>Viikko myöhemmin</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Päivä myöhemmin</translation>
    </message>
</context>
<context>
    <name>MapDeadlinePage</name>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>By when is it ready?</source>
        <translation>Mihin mennessä se on valmis?</translation>
    </message>
</context>
<context>
    <name>MapFaces</name>
    <message>
        <source>Thank you. Your answers are stored.</source>
        <translation>Kiitos. Vastauksenne on tallennettu.</translation>
    </message>
    <message>
        <source>question %1/%2</source>
        <translation>kysymys %1/%2</translation>
    </message>
</context>
<context>
    <name>MapFacesPage</name>
    <message>
        <source>Go on later</source>
        <translation>Jatka myöhemmin</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Miten meni?</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Edellinen</translation>
    </message>
</context>
<context>
    <name>MapFuture</name>
    <message>
        <source>Write at least one word.</source>
        <translation>Kirjoita ainakin yksi sana.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Poistettu.</translation>
    </message>
    <message>
        <source>%1, %2/4 written</source>
        <translation>%1, %2/4 kirjoitettu</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ja vielä %1</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>ei vielä mitään</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>In a year</source>
        <translation>Vuoden päästä</translation>
    </message>
    <message>
        <source>In %1 years</source>
        <translation>%1 vuoden päästä</translation>
    </message>
</context>
<context>
    <name>MapFuturePage</name>
    <message>
        <source>Digital map</source>
        <translation>Digikartta</translation>
    </message>
</context>
<context>
    <name>MapMeasure</name>
    <message>
        <source>Removed: %1</source>
        <translation>Poistettu: %1</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Muu päivä</translation>
    </message>
</context>
<context>
    <name>MapMeasurePage</name>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Ready by</source>
        <translation>Valmis viimeistään</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Mitä se maksaa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Peru: %1</translation>
    </message>
</context>
<context>
    <name>MapNewMeasure</name>
    <message>
        <source>Your plan has all that we propose for the three lowest areas.</source>
        <translation>Suunnitelmassanne on jo kaikki, mitä ehdotamme kolmelle matalimmalle osa-alueelle.</translation>
    </message>
    <message>
        <source>Your plan has all that we propose.</source>
        <translation>Suunnitelmassanne on jo kaikki, mitä ehdotamme.</translation>
    </message>
    <message>
        <source>For the three lowest areas of the digital map.</source>
        <translation>Digikartan kolmelle matalimmalle osa-alueelle.</translation>
    </message>
    <message>
        <source>For any company.</source>
        <translation>Mille tahansa yritykselle.</translation>
    </message>
    <message>
        <source>Added to your plan.</source>
        <translation>Lisätty suunnitelmaanne.</translation>
    </message>
</context>
<context>
    <name>MapNewMeasurePage</name>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>What shall be done?</source>
        <translation>Mitä tehdään?</translation>
    </message>
    <message>
        <source>Write your own</source>
        <translation>Kirjoita oma</translation>
    </message>
    <message>
        <source>Take: %1</source>
        <translation>Ota: %1</translation>
    </message>
</context>
<context>
    <name>MapPlan</name>
    <message>
        <source>%1/%2 ready</source>
        <translation>%1/%2 valmis</translation>
    </message>
    <message>
        <source>No measure yet. Begin with the three next steps.</source>
        <translation>Ei vielä toimenpiteitä. Aloita kolmesta seuraavasta askeleesta.</translation>
    </message>
    <message>
        <source>Staff open vision and plan for you. Call them.</source>
        <translation>Henkilökunta avaa vision ja suunnitelman sinulle. Kutsu heidät.</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 mennessä</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Myöhässä</translation>
    </message>
</context>
<context>
    <name>MapPlanPage</name>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Our vision is still to be written</source>
        <translation>Visiomme on vielä kirjoittamatta</translation>
    </message>
    <message>
        <source>Write the vision</source>
        <translation>Kirjoita visio</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Visio</translation>
    </message>
    <message>
        <source>Our plan</source>
        <translation>Suunnitelmamme</translation>
    </message>
    <message>
        <source>New measure</source>
        <translation>Uusi toimenpide</translation>
    </message>
    <message>
        <source>On a phone</source>
        <translation>Puhelimella</translation>
    </message>
    <message>
        <source>Future map</source>
        <translation>Tulevaisuuskartta</translation>
    </message>
</context>
<context>
    <name>MapQuestion</name>
    <message>
        <source>statement %1/%2, about %3 min left</source>
        <translation>väittämä %1/%2, vielä noin %3 min</translation>
    </message>
</context>
<context>
    <name>MapQuestionPage</name>
    <message>
        <source>Go on later</source>
        <translation>Jatka myöhemmin</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Edellinen</translation>
    </message>
</context>
<context>
    <name>MapResult</name>
    <message>
        <source>Level %1/4: %2</source>
        <translation>Taso %1/4: %2</translation>
    </message>
    <message>
        <source>Digital map, %1</source>
        <translation>Digikartta, %1</translation>
    </message>
    <message>
        <source>you now</source>
        <translation>te nyt</translation>
    </message>
    <message>
        <source>you on %1, level %2</source>
        <translation>te %1, taso %2</translation>
    </message>
    <message>
        <source>%1 others, level %2</source>
        <translation>%1 muuta yritystä, taso %2</translation>
    </message>
</context>
<context>
    <name>MapResultPage</name>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Vision and plan</source>
        <translation>Visio ja suunnitelma</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Ota mukaan</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Miten meni?</translation>
    </message>
</context>
<context>
    <name>MapSteps</name>
    <message>
        <source>Three next steps</source>
        <translation>Kolme seuraavaa askelta</translation>
    </message>
</context>
<context>
    <name>MapText</name>
    <message>
        <source>Your text waits. Press the same place again.</source>
        <translation>Tekstisi odottaa. Paina samaa kohtaa uudelleen.</translation>
    </message>
    <message>
        <source>What you typed is stored.</source>
        <translation>Kirjoittamasi on tallennettu.</translation>
    </message>
    <message>
        <source>No more fits in: %1 characters at most.</source>
        <translation>Enempää ei mahdu: enintään %1 merkkiä.</translation>
    </message>
</context>
<context>
    <name>MapThought</name>
    <message>
        <source>Change: %1</source>
        <translation>Muuta: %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Muuta %1</translation>
    </message>
</context>
<context>
    <name>MapThoughtPage</name>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
</context>
<context>
    <name>MapThoughtsPage</name>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Add a thought</source>
        <translation>Lisää ajatus</translation>
    </message>
</context>
<context>
    <name>MapVision</name>
    <message>
        <source>Agreed on %1</source>
        <translation>Sovittu %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Luonnos</translation>
    </message>
</context>
<context>
    <name>MapVisionPage</name>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Our digital vision</source>
        <translation>Digivisiomme</translation>
    </message>
    <message>
        <source>Back to a draft</source>
        <translation>Takaisin luonnokseksi</translation>
    </message>
    <message>
        <source>Agreed today</source>
        <translation>Sovittu tänään</translation>
    </message>
</context>
<context>
    <name>Maturity</name>
    <message>
        <source>Not yet</source>
        <translation>Ei vielä</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Vähän</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Osaksi</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>Pääosin</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>Not for us</source>
        <translation>Ei koske meitä</translation>
    </message>
    <message>
        <source>no level yet</source>
        <translation>ei vielä tasoa</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>alussa</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>vauhdissa</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>vahva</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Ei aloitettu</translation>
    </message>
    <message>
        <source>Work goes on</source>
        <translation>Työn alla</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Valmis</translation>
    </message>
</context>
<context>
    <name>MeasureLine</name>
    <message>
        <source>Change: %1</source>
        <translation>Muuta: %1</translation>
    </message>
    <message>
        <source>%1: %2, next %3</source>
        <translation>%1: %2, seuraavaksi %3</translation>
    </message>
</context>
<context>
    <name>MeasuredPart</name>
    <message>
        <source>The piece: %1 wide, %2 high</source>
        <translation>Kappale: leveys %1, korkeus %2</translation>
    </message>
</context>
<context>
    <name>MiddleControl</name>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tauko</translation>
    </message>
    <message>
        <source>Keep printing</source>
        <translation>Jatka tulostusta</translation>
    </message>
    <message>
        <source>Collected, the bed is clear</source>
        <translation>Otettu pois, alusta on tyhjä</translation>
    </message>
    <message>
        <source>The bed is clear</source>
        <translation>Alusta on tyhjä</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Seuraavaksi: %1</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Miten onnistui?</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Yhdistä uudelleen</translation>
    </message>
    <message>
        <source>Print a file</source>
        <translation>Tulosta tiedosto</translation>
    </message>
</context>
<context>
    <name>Morning</name>
    <message>
        <source>Good morning, nothing waits</source>
        <translation>Huomenta, mikään ei odota</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Mikään ei odota</translation>
    </message>
    <message>
        <source>Good morning, one thing waits</source>
        <translation>Huomenta, 1 asia odottaa</translation>
    </message>
    <message>
        <source>One thing waits</source>
        <translation>1 asia odottaa</translation>
    </message>
    <message>
        <source>Good morning, %1 things wait</source>
        <translation>Huomenta, %1 asiaa odottaa</translation>
    </message>
    <message>
        <source>%1 things wait</source>
        <translation>%1 asiaa odottaa</translation>
    </message>
    <message>
        <source>in all %1</source>
        <translation>yht. %1</translation>
    </message>
    <message>
        <source>Print room</source>
        <translation>Tulostushuone</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>ma</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>ti</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>ke</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>pe</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>la</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>su</translation>
    </message>
    <message>
        <source>Look at the machines</source>
        <translation>Katso koneita</translation>
    </message>
    <message>
        <source>Look at the machine</source>
        <translation>Katso konetta</translation>
    </message>
    <message>
        <source>Clear the bed</source>
        <translation>Tyhjennä alusta</translation>
    </message>
    <message>
        <source>Look and clear</source>
        <translation>Katso ja tyhjennä</translation>
    </message>
    <message>
        <source>Change filament</source>
        <translation>Vaihda lanka</translation>
    </message>
    <message>
        <source>Look and resume</source>
        <translation>Katso ja jatka</translation>
    </message>
    <message>
        <source>Check power, cable</source>
        <translation>Katso virta ja johto</translation>
    </message>
    <message>
        <source>Service is due</source>
        <translation>Huolto odottaa</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Katso kone</translation>
    </message>
    <message>
        <source>New filament</source>
        <translation>Vaihda lanka</translation>
    </message>
    <message>
        <source>Check cable</source>
        <translation>Katso johto</translation>
    </message>
    <message>
        <source>does not answer since %1</source>
        <translation>ei vastaa %1 alkaen</translation>
    </message>
    <message>
        <source>trouble since %1</source>
        <translation>vika %1 alkaen</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>valmis %1</translation>
    </message>
    <message>
        <source>stopped %1</source>
        <translation>pysähtyi %1</translation>
    </message>
    <message>
        <source>paused since %1</source>
        <translation>tauolla %1 alkaen</translation>
    </message>
    <message>
        <source>no contact %1</source>
        <translation>ei yhteyttä %1</translation>
    </message>
    <message>
        <source>%1 jobs</source>
        <translation>%1 työtä</translation>
    </message>
    <message>
        <source>print of its own</source>
        <translation>muu tuloste</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>poistettu</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ei tietoa</translation>
    </message>
    <message>
        <source>cold all night</source>
        <translation>kylmä koko yön</translation>
    </message>
    <message>
        <source>did not print</source>
        <translation>ei tulostanut</translation>
    </message>
    <message>
        <source>partly not known</source>
        <translation>osin ei tietoa</translation>
    </message>
    <message>
        <source>done</source>
        <translation>valmis</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>kesken</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>epäonnistui</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>peruttu</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>tauko</translation>
    </message>
    <message>
        <source>pause, filament used up</source>
        <translation>tauko, lanka loppui</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>yli %1</translation>
    </message>
    <message>
        <source>told: %1</source>
        <translation>kerrottu: %1</translation>
    </message>
    <message>
        <source>nobody could be told</source>
        <translation>kenellekään ei saatu kerrottua</translation>
    </message>
    <message>
        <source>acknowledged by %1</source>
        <translation>kuittasi %1</translation>
    </message>
    <message>
        <source>not acknowledged</source>
        <translation>ei kuitattu</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>ohi %1</translation>
    </message>
</context>
<context>
    <name>MorningButton</name>
    <message>
        <source>The night</source>
        <translation>Yön kulku</translation>
    </message>
</context>
<context>
    <name>MorningPage</name>
    <message>
        <source>The night</source>
        <translation>Yön kulku</translation>
    </message>
    <message>
        <source>1 alarm</source>
        <translation>1 hälytys</translation>
    </message>
    <message>
        <source>%1 alarms</source>
        <translation>%1 hälytystä</translation>
    </message>
    <message>
        <source>To the alarms</source>
        <translation>Hälytyksiin</translation>
    </message>
    <message>
        <source>Page %1/%2</source>
        <translation>Sivu %1/%2</translation>
    </message>
</context>
<context>
    <name>NewBookingPage</name>
    <message>
        <source>New booking</source>
        <translation>Uusi varaus</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peru</translation>
    </message>
</context>
<context>
    <name>NewBookingPageTall</name>
    <message>
        <source>New booking</source>
        <translation>Uusi varaus</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peru</translation>
    </message>
</context>
<context>
    <name>NewBookingViewModel</name>
    <message>
        <source>%1 is booked from %2.</source>
        <translation>%1 on varattu klo %2 alkaen.</translation>
    </message>
</context>
<context>
    <name>NewCompanyPage</name>
    <message>
        <source>What is the company called?</source>
        <translation>Mikä yrityksen nimi on?</translation>
    </message>
    <message>
        <source>Begin the map</source>
        <translation>Aloita kartta</translation>
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
        <translation>Ota kuva passista</translation>
    </message>
    <message>
        <source>A picture on your phone will do.
Next time you show it to the reader.</source>
        <translation>Kuva puhelimessa riittää.
Ensi kerralla näytät sen lukijalle.</translation>
    </message>
    <message>
        <source>Add a nickname</source>
        <translation>Lisää nimimerkki</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Mitä tallennetaan</translation>
    </message>
    <message>
        <source>Picture taken, come in</source>
        <translation>Kuva on otettu, tule sisään</translation>
    </message>
    <message>
        <source>Come in</source>
        <translation>Tule sisään</translation>
    </message>
</context>
<context>
    <name>NewPassFrame</name>
    <message>
        <source>Cancel</source>
        <translation>Peru</translation>
    </message>
</context>
<context>
    <name>NewPin</name>
    <message>
        <source>Once more</source>
        <translation>Vielä kerran</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Valitse PIN</translation>
    </message>
    <message>
        <source>Your new PIN works now.</source>
        <translation>Uusi PIN toimii nyt.</translation>
    </message>
    <message>
        <source>Your PIN works now. Show your badge to log in.</source>
        <translation>PIN toimii nyt. Kirjaudu näyttämällä kortti.</translation>
    </message>
    <message>
        <source>Type the same PIN again.</source>
        <translation>Näppäile sama PIN uudelleen.</translation>
    </message>
    <message>
        <source>%1–%2 digits. Only you know it.</source>
        <translation>%1–%2 numeroa. Vain sinä tiedät sen.</translation>
    </message>
    <message>
        <source>Too easy to guess. Choose another.</source>
        <translation>Liian helppo arvata. Valitse toinen.</translation>
    </message>
    <message>
        <source>They differ. Choose again.</source>
        <translation>Ne eroavat. Valitse uudelleen.</translation>
    </message>
</context>
<context>
    <name>NewSpoolPage</name>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>One back</source>
        <translation>Takaisin</translation>
    </message>
</context>
<context>
    <name>NewSpoolViewModel</name>
    <message>
        <source>Which material?</source>
        <translation>Mitä materiaalia?</translation>
    </message>
    <message>
        <source>%1: which colour?</source>
        <translation>%1: minkä värinen?</translation>
    </message>
    <message>
        <source>How much is on it?</source>
        <translation>Kuinka paljon siinä on?</translation>
    </message>
    <message>
        <source>Spool %1 is in the list. Write the number on it.</source>
        <translation>Kela %1 on luettelossa. Kirjoita numero kelaan.</translation>
    </message>
</context>
<context>
    <name>NextBeds</name>
    <message>
        <source>Cleared after that</source>
        <translation>Sitten tyhjennetään</translation>
    </message>
    <message>
        <source>Cleared next</source>
        <translation>Seuraavaksi tyhjennetään</translation>
    </message>
</context>
<context>
    <name>NextPageButton</name>
    <message>
        <source>Page %1/%2</source>
        <translation>Sivu %1/%2</translation>
    </message>
</context>
<context>
    <name>NicknamePage</name>
    <message>
        <source>What shall we call you?</source>
        <translation>Miksi sinua kutsutaan?</translation>
    </message>
    <message>
        <source>Not your real name. Only you see it, for 8 seconds.</source>
        <translation>Älä kirjoita oikeaa nimeäsi. Se näkyy vain sinulle, 8 sekuntia.</translation>
    </message>
</context>
<context>
    <name>NicknameViewModel</name>
    <message>
        <source>That is too long. Up to 20 characters.</source>
        <translation>Liian pitkä. Enintään 20 merkkiä.</translation>
    </message>
    <message>
        <source>No numbers, addresses or identity codes, please.</source>
        <translation>Ei numeroita, osoitteita eikä henkilötunnusta.</translation>
    </message>
</context>
<context>
    <name>NightAge</name>
    <message>
        <source>picture %1</source>
        <translation>kuva %1</translation>
    </message>
</context>
<context>
    <name>NightHead</name>
    <message>
        <source>night watch</source>
        <translation>yövalvonta</translation>
    </message>
</context>
<context>
    <name>NightSilence</name>
    <message>
        <source>The print room does not answer</source>
        <translation>Tulostushuone ei vastaa</translation>
    </message>
    <message>
        <source>Look at the machines.</source>
        <translation>Katso koneita.</translation>
    </message>
    <message>
        <source>If something is wrong, cut the power at the socket.</source>
        <translation>Jos jokin on vialla, katkaise virta pistorasiasta.</translation>
    </message>
</context>
<context>
    <name>NightStrips</name>
    <message>
        <source>Night</source>
        <translation>Yön kulku</translation>
    </message>
    <message>
        <source>This hub has no printers yet.</source>
        <translation>Tässä keskuksessa ei ole vielä tulostimia.</translation>
    </message>
</context>
<context>
    <name>NightViewButton</name>
    <message>
        <source>Night view</source>
        <translation>Yönäkymä</translation>
    </message>
</context>
<context>
    <name>NightWall</name>
    <message>
        <source>Not known: %1</source>
        <translation>Ei tietoa: %1</translation>
    </message>
    <message>
        <source>This hub has no printers yet.</source>
        <translation>Täällä ei ole vielä tulostimia.</translation>
    </message>
</context>
<context>
    <name>NightWallPage</name>
    <message>
        <source>Wake the screen</source>
        <translation>Herätä näyttö</translation>
    </message>
</context>
<context>
    <name>NightWallViewModel</name>
    <message>
        <source>started elsewhere</source>
        <translation>aloitettu muualta</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>jo %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>tilanne %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ei tietoa</translation>
    </message>
    <message>
        <source>last seen at %1</source>
        <translation>viimeksi klo %1</translation>
    </message>
    <message>
        <source>acknowledged at %1</source>
        <translation>kuitattu klo %1</translation>
    </message>
    <message>
        <source>last %1 %</source>
        <translation>viimeksi %1 %</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Tulostaa</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>valmis %1</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Tyhjä</translation>
    </message>
    <message>
        <source>no print</source>
        <translation>ei tulosteita</translation>
    </message>
    <message>
        <source>nothing known of printers</source>
        <translation>tulostimista ei tietoa</translation>
    </message>
    <message numerus="yes">
        <source>%n printing</source>
        <translation>
            <numerusform>%n tulostaa</numerusform>
            <numerusform>%n tulostaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarms</source>
        <translation>
            <numerusform>%n hälytys</numerusform>
            <numerusform>%n hälytystä</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>klo %1 alkaen</translation>
    </message>
    <message>
        <source>nobody has acknowledged it</source>
        <translation>kukaan ei ole kuitannut</translation>
    </message>
    <message>
        <source>somebody acknowledged it at %1</source>
        <translation>joku kuittasi klo %1</translation>
    </message>
</context>
<context>
    <name>NotifiedWords</name>
    <message>
        <source>Nobody could be reached.</source>
        <translation>Ketään ei tavoitettu.</translation>
    </message>
    <message>
        <source>Told: %1.</source>
        <translation>Kerrottu: %1.</translation>
    </message>
    <message>
        <source>Acknowledged: %1.</source>
        <translation>Kuitannut: %1.</translation>
    </message>
    <message>
        <source>nobody could be reached</source>
        <translation>ketään ei tavoitettu</translation>
    </message>
    <message>
        <source>one person was told at %2</source>
        <translation>kerrottu yhdelle klo %2</translation>
    </message>
    <message>
        <source>%1 people were told, the last at %2</source>
        <translation>kerrottu %1 ihmiselle, viimeksi klo %2</translation>
    </message>
</context>
<context>
    <name>NozzleDial</name>
    <message>
        <source>Nozzle %1 °C</source>
        <translation>Suutin %1 °C</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Clear</source>
        <translation>Tyhjennä</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Poista numero</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Day pass</source>
        <translation>Päiväpassi</translation>
    </message>
    <message>
        <source>Own pass</source>
        <translation>Oma passi</translation>
    </message>
    <message>
        <source>Class or group</source>
        <translation>Luokka tai ryhmä</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Ryhmä</translation>
    </message>
</context>
<context>
    <name>OfficeCode</name>
    <message>
        <source>The QR code that opens the office</source>
        <translation>Toimiston avaava QR-koodi</translation>
    </message>
</context>
<context>
    <name>OfficeSteps</name>
    <message>
        <source>Scan the code with the phone&apos;s camera, then type your PIN there.</source>
        <translation>Lue koodi puhelimen kameralla ja näppäile PIN puhelimeen.</translation>
    </message>
    <message>
        <source>Or type %1 into a browser, and this code:</source>
        <translation>Tai kirjoita selaimeen %1 ja tämä koodi:</translation>
    </message>
    <message>
        <source>%1. It works once.</source>
        <translation>%1. Toimii yhden kerran.</translation>
    </message>
    <message>
        <source>The browser asks once whether to trust the hub. Compare the fingerprint: %1</source>
        <translation>Selain kysyy kerran, luotatko taloon. Vertaa tunnistetta: %1</translation>
    </message>
</context>
<context>
    <name>OpenOffice</name>
    <message>
        <source>The office does not run. Call an admin.</source>
        <translation>Toimisto ei ole käynnissä. Kutsu ylläpitäjä.</translation>
    </message>
    <message>
        <source>The office is open on the new device.</source>
        <translation>Toimisto on auki uudella laitteella.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 jäljellä</translation>
    </message>
    <message>
        <source>The code is over. Take a new one.</source>
        <translation>Koodi vanheni. Ota uusi.</translation>
    </message>
</context>
<context>
    <name>OpenOfficePage</name>
    <message>
        <source>Open on my phone</source>
        <translation>Avaa puhelimessa</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Uusi koodi</translation>
    </message>
</context>
<context>
    <name>OpenVisitsPage</name>
    <message>
        <source>Nobody is inside.</source>
        <translation>Sisällä ei ole ketään.</translation>
    </message>
    <message>
        <source>End the visit %1</source>
        <translation>Päätä käynti %1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Päätä</translation>
    </message>
</context>
<context>
    <name>OpenVisitsViewModel</name>
    <message numerus="yes">
        <source>%n people inside</source>
        <translation>
            <numerusform>%n sisällä</numerusform>
            <numerusform>%n sisällä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n henkilö</numerusform>
            <numerusform>%n henkilöä</numerusform>
        </translation>
    </message>
    <message>
        <source>with a pass</source>
        <translation>passilla</translation>
    </message>
    <message>
        <source>without a pass</source>
        <translation>ilman passia</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>klo %1 alkaen</translation>
    </message>
    <message>
        <source>The visit since %1 has ended.</source>
        <translation>Klo %1 alkanut käynti on päätetty.</translation>
    </message>
</context>
<context>
    <name>Override</name>
    <message>
        <source>I know this file and this machine</source>
        <translation>Tunnen tiedoston ja koneen</translation>
    </message>
    <message>
        <source>It has printed well here</source>
        <translation>Se on tulostunut täällä hyvin</translation>
    </message>
    <message>
        <source>The settings here are wrong</source>
        <translation>Asetukset täällä ovat väärät</translation>
    </message>
    <message>
        <source>The printer itself is right for it</source>
        <translation>Tulostin itse on oikea</translation>
    </message>
    <message>
        <source>I stay beside the printer</source>
        <translation>Jään tulostimen viereen</translation>
    </message>
    <message>
        <source>Or I checked it with a dry run</source>
        <translation>Tai tein koeajon tyhjänä</translation>
    </message>
    <message>
        <source>Started with an override: %1, %2</source>
        <translation>Aloitettu luvalla: %1, %2</translation>
    </message>
    <message>
        <source>Allowed: %1, %2</source>
        <translation>Lupa: %1, %2</translation>
    </message>
</context>
<context>
    <name>OwnData</name>
    <message>
        <source>today</source>
        <translation>tänään</translation>
    </message>
    <message>
        <source>with the pass</source>
        <translation>passin mukana</translation>
    </message>
    <message>
        <source>%1, if you don&apos;t come</source>
        <translation>%1, jos et käy</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>tehty %1</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Passi</translation>
    </message>
    <message>
        <source>hidden again</source>
        <translation>taas piilossa</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Nimimerkki</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Vastaukset</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kortit</translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <translation>%1, viimeksi %2</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Käynnit</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Laitteet</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Jono</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Vikailmoitus</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 klo %2</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Varaukset</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>Tulosteet</translation>
    </message>
    <message>
        <source>Induction</source>
        <translation>Perehdytys</translation>
    </message>
    <message>
        <source>%1 looked at these, %2 at %3: %4.</source>
        <translation>%1 katsoi näitä %2 klo %3: %4.</translation>
    </message>
    <message>
        <source>Nobody has looked at these.</source>
        <translation>Kukaan ei ole katsonut näitä tietoja.</translation>
    </message>
</context>
<context>
    <name>OwnDataActions</name>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Lue lisää</translation>
    </message>
    <message>
        <source>Change the nickname</source>
        <translation>Vaihda nimimerkki</translation>
    </message>
    <message>
        <source>Add a nickname</source>
        <translation>Lisää nimimerkki</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Nimimerkki</translation>
    </message>
    <message>
        <source>Take cards away</source>
        <translation>Poista kortit</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Ota mukaan</translation>
    </message>
    <message>
        <source>as a file on a USB stick</source>
        <translation>tiedostona muistitikulle</translation>
    </message>
    <message>
        <source>Delete now</source>
        <translation>Poista nyt</translation>
    </message>
    <message>
        <source>asks once more</source>
        <translation>kysyy vielä kerran</translation>
    </message>
    <message>
        <source>Don&apos;t delete</source>
        <translation>Älä poista</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Poista lopullisesti</translation>
    </message>
</context>
<context>
    <name>OwnDataPage</name>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Delete everything?</source>
        <translation>Poistetaanko kaikki?</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Omat tietosi</translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>Tätä ei voi perua.</translation>
    </message>
    <message>
        <source>This is all we have on you.</source>
        <translation>Tässä on kaikki, mitä meillä on sinusta.</translation>
    </message>
    <message>
        <source>The pass stops working at once. The number of visits stays in the figures.</source>
        <translation>Passi lakkaa toimimasta heti. Käyntien lukumäärä jää tilastoon.</translation>
    </message>
    <message>
        <source>The data is yours. Take it along or delete it.</source>
        <translation>Tiedot ovat sinun. Voit ottaa ne mukaan tai poistaa ne.</translation>
    </message>
    <message>
        <source>The data is yours. You can delete it at once.</source>
        <translation>Tiedot ovat sinun. Voit poistaa ne heti.</translation>
    </message>
</context>
<context>
    <name>OwnDataViewModel</name>
    <message>
        <source>Show your pass first.</source>
        <translation>Näytä ensin passisi.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nyt</translation>
    </message>
    <message>
        <source>Your pass is deleted on %1, if you don&apos;t come.</source>
        <translation>Passisi poistetaan %1, jos et käy.</translation>
    </message>
    <message numerus="yes">
        <source>They are gone from the backups in %n days.</source>
        <translation>
            <numerusform>Varmuuskopioista ne häviävät %n päivässä.</numerusform>
            <numerusform>Varmuuskopioista ne häviävät %n päivässä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted. Your pass does not work any more.</source>
        <translation>Poistettu. Passisi ei enää toimi.</translation>
    </message>
    <message>
        <source>Your data is on the stick: %1</source>
        <translation>Tietosi ovat tikulla: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n käynti</numerusform>
            <numerusform>%n käyntiä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waited %n times</source>
        <translation>
            <numerusform>jonotit %n kerran</numerusform>
            <numerusform>jonotit %n kertaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linked</source>
        <translation>
            <numerusform>%n liitetty</numerusform>
            <numerusform>%n liitetty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each after %n days</source>
        <translation>
            <numerusform>kukin %n päivän päästä</numerusform>
            <numerusform>kukin %n päivän päästä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnRequest</name>
    <message>
        <source>Withdraw %1?</source>
        <translation>Perutaanko %1?</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>Peru %1</translation>
    </message>
    <message>
        <source>Yes, I have %1</source>
        <translation>Kyllä, otin %1</translation>
    </message>
    <message>
        <source>I took print %1</source>
        <translation>Otin tulosteen %1</translation>
    </message>
</context>
<context>
    <name>OwnRequestsPage</name>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Your prints</source>
        <translation>Tulosteesi</translation>
    </message>
    <message>
        <source>You have no requests now.</source>
        <translation>Sinulla ei ole nyt pyyntöjä.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>New print request</source>
        <translation>Uusi tulostuspyyntö</translation>
    </message>
</context>
<context>
    <name>OwnRequestsViewModel</name>
    <message>
        <source>Withdrawn. Nobody prints it.</source>
        <translation>Peruttu. Sitä ei tulosteta.</translation>
    </message>
    <message>
        <source>Thank you. Its place is free.</source>
        <translation>Kiitos. Hyllypaikka on vapaa.</translation>
    </message>
    <message>
        <source>fetch it by %1</source>
        <translation>noudettava viimeistään %1</translation>
    </message>
</context>
<context>
    <name>OwnWishPage</name>
    <message>
        <source>Your own wish</source>
        <translation>Oma toive</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Lähetä</translation>
    </message>
    <message>
        <source>Without names. Staff read it before others see it.</source>
        <translation>Ilman nimiä. Henkilökunta lukee toiveen ennen muita.</translation>
    </message>
</context>
<context>
    <name>PageReader</name>
    <message>
        <source>This page is about you. Choose the headset to hear it.</source>
        <translation>Tämä sivu kertoo sinusta. Valitse kuulokkeet, niin kuulet sen.</translation>
    </message>
</context>
<context>
    <name>PagedGrid</name>
    <message>
        <source>More (page %1 of %2)</source>
        <translation>Lisää (sivu %1/%2)</translation>
    </message>
</context>
<context>
    <name>ParticipantFormPage</name>
    <message>
        <source>No project has a form.</source>
        <translation>Millään hankkeella ei ole lomaketta.</translation>
    </message>
    <message>
        <source>An admin writes its address in the office, in the project.</source>
        <translation>Ylläpitäjä kirjoittaa osoitteen toimistossa hankkeen tietoihin.</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Uusi numero</translation>
    </message>
</context>
<context>
    <name>ParticipantFormViewModel</name>
    <message>
        <source>Number %1 has done it.</source>
        <translation>Numero %1 on tehnyt sen.</translation>
    </message>
    <message>
        <source>New number: %1</source>
        <translation>Uusi numero: %1</translation>
    </message>
    <message>
        <source>Forms of participants</source>
        <translation>Osallistujien lomakkeet</translation>
    </message>
    <message>
        <source>Start form missing: %1</source>
        <translation>Aloituslomake puuttuu: %1</translation>
    </message>
    <message>
        <source>All start forms are done</source>
        <translation>Kaikki aloituslomakkeet on tehty</translation>
    </message>
    <message>
        <source>End form missing: %1</source>
        <translation>Lopetuslomake puuttuu: %1</translation>
    </message>
    <message>
        <source>All end forms are done</source>
        <translation>Kaikki lopetuslomakkeet on tehty</translation>
    </message>
</context>
<context>
    <name>PartnerAnswers</name>
    <message>
        <source>Which partner?</source>
        <translation>Mikä kumppani?</translation>
    </message>
</context>
<context>
    <name>PassBlock</name>
    <message>
        <source>Show your pass to the reader</source>
        <translation>Näytä passi lukijalle</translation>
    </message>
    <message>
        <source>The reader does not work</source>
        <translation>Lukija ei toimi</translation>
    </message>
    <message>
        <source>Hold it under the reader</source>
        <translation>Pidä se lukijan alla</translation>
    </message>
    <message>
        <source>Press “Call staff” to type your code</source>
        <translation>Paina ”Kutsu apua” ja kirjoita koodisi</translation>
    </message>
</context>
<context>
    <name>PassCard</name>
    <message>
        <source>The QR code of your new pass</source>
        <translation>Uuden passisi QR-koodi</translation>
    </message>
</context>
<context>
    <name>PassWords</name>
    <message>
        <source>woman</source>
        <translation>nainen</translation>
    </message>
    <message>
        <source>man</source>
        <translation>mies</translation>
    </message>
    <message>
        <source>other</source>
        <translation>muu</translation>
    </message>
    <message>
        <source>gender: no answer</source>
        <translation>sukupuoli: ei vastausta</translation>
    </message>
    <message>
        <source>for myself</source>
        <translation>omalla asialla</translation>
    </message>
    <message>
        <source>for a company</source>
        <translation>yrityksen asialla</translation>
    </message>
    <message>
        <source>for an association</source>
        <translation>yhdistyksen asialla</translation>
    </message>
    <message>
        <source>for a school</source>
        <translation>koulun asialla</translation>
    </message>
    <message>
        <source>for a public body</source>
        <translation>viranomaisen asialla</translation>
    </message>
    <message>
        <source>A host</source>
        <translation>Neuvoja</translation>
    </message>
    <message>
        <source>An operator</source>
        <translation>Tulostusvastaava</translation>
    </message>
    <message>
        <source>An admin</source>
        <translation>Ylläpitäjä</translation>
    </message>
    <message>
        <source>you asked for it</source>
        <translation>pyysit sitä</translation>
    </message>
    <message>
        <source>the pass was lost</source>
        <translation>passi oli kadonnut</translation>
    </message>
    <message>
        <source>something broke</source>
        <translation>jotain meni rikki</translation>
    </message>
    <message>
        <source>an authority asked</source>
        <translation>viranomainen kysyi</translation>
    </message>
    <message>
        <source>months</source>
        <translation>kk</translation>
    </message>
    <message>
        <source>year</source>
        <translation>vuosi</translation>
    </message>
    <message>
        <source>years</source>
        <translation>vuotta</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>A new PIN can be chosen now: show the badge.</source>
        <translation>Uuden PIN-koodin voi nyt valita: näytä kortti.</translation>
    </message>
    <message>
        <source>Removed. Badge and PIN work no longer.</source>
        <translation>Poistettu. Kortti ja PIN eivät enää toimi.</translation>
    </message>
    <message>
        <source>locked out</source>
        <translation>lukittu ulos</translation>
    </message>
    <message>
        <source>no PIN yet</source>
        <translation>ei vielä PIN-koodia</translation>
    </message>
    <message>
        <source>can choose a PIN until %1</source>
        <translation>voi valita PIN-koodin %1 asti</translation>
    </message>
    <message>
        <source>too many wrong PINs</source>
        <translation>liian monta väärää PIN-koodia</translation>
    </message>
    <message>
        <source>PIN chosen</source>
        <translation>PIN valittu</translation>
    </message>
    <message>
        <source>visits and equipment</source>
        <translation>käynnit ja laitteet</translation>
    </message>
    <message>
        <source>prints as well</source>
        <translation>myös tulosteet</translation>
    </message>
    <message>
        <source>people and settings as well</source>
        <translation>myös henkilöt ja asetukset</translation>
    </message>
</context>
<context>
    <name>PeopleInside</name>
    <message>
        <source>Inside now</source>
        <translation>Sisällä nyt</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Henkilöt</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Lisää henkilö</translation>
    </message>
</context>
<context>
    <name>PermissionReasons</name>
    <message>
        <source>Why may it print?</source>
        <translation>Miksi saa tulostaa?</translation>
    </message>
</context>
<context>
    <name>PersonActions</name>
    <message>
        <source>New badge</source>
        <translation>Uusi kortti</translation>
    </message>
    <message>
        <source>Allow a new PIN</source>
        <translation>Salli uusi PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Uusi PIN</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Päästä takaisin</translation>
    </message>
    <message>
        <source>Lock out</source>
        <translation>Lukitse ulos</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>locked out</source>
        <translation>lukittu ulos</translation>
    </message>
</context>
<context>
    <name>PersonQuestion</name>
    <message>
        <source>Remove %1?</source>
        <translation>Poistetaanko %1?</translation>
    </message>
    <message>
        <source>A new badge for %1?</source>
        <translation>Uusi kortti: %1?</translation>
    </message>
    <message>
        <source>Badge and PIN stop working now. The log keeps the name.</source>
        <translation>Kortti ja PIN lakkaavat toimimasta heti. Nimi jää lokiin.</translation>
    </message>
    <message>
        <source>The old badge stops working now. The PIN stays.</source>
        <translation>Vanha kortti lakkaa toimimasta heti. PIN säilyy.</translation>
    </message>
    <message>
        <source>No, keep</source>
        <translation>Ei, pidä</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>Kyllä, poista</translation>
    </message>
    <message>
        <source>Yes, new badge</source>
        <translation>Kyllä, uusi kortti</translation>
    </message>
</context>
<context>
    <name>PickUpShelfPage</name>
    <message>
        <source>Nothing waits on the shelf.</source>
        <translation>Hyllyssä ei odota mitään.</translation>
    </message>
    <message>
        <source>A print gets its number when its bed is cleared.</source>
        <translation>Tuloste saa numeronsa, kun sen alusta tyhjennetään.</translation>
    </message>
    <message>
        <source>Keep number %1 a week longer</source>
        <translation>Säilytä numeroa %1 viikko lisää</translation>
    </message>
    <message>
        <source>+7 days</source>
        <translation>+7 päivää</translation>
    </message>
    <message>
        <source>Hand over number %1</source>
        <translation>Luovuta numero %1</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Luovuta</translation>
    </message>
</context>
<context>
    <name>PickUpShelfViewModel</name>
    <message numerus="yes">
        <source>%n print(s) past the last day</source>
        <translation>
            <numerusform>%n tuloste yli määräpäivän</numerusform>
            <numerusform>%n tulostetta yli määräpäivän</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n print(s) on the shelf</source>
        <translation>
            <numerusform>%n tuloste hyllyssä</numerusform>
            <numerusform>%n tulostetta hyllyssä</numerusform>
        </translation>
    </message>
    <message>
        <source>Pick-up shelf</source>
        <translation>Noutohylly</translation>
    </message>
    <message>
        <source>Number %1 was handed over.</source>
        <translation>Numero %1 luovutettiin.</translation>
    </message>
    <message>
        <source>Kept until %1.</source>
        <translation>Säilytetään %1 asti.</translation>
    </message>
    <message>
        <source>Its number is now %1.</source>
        <translation>Sen numero on nyt %1.</translation>
    </message>
    <message>
        <source>the pass is gone: tell whoever asks</source>
        <translation>passi on poissa: kerro kysyjälle</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>nro %1</translation>
    </message>
    <message>
        <source>asked for by a visitor</source>
        <translation>kävijän pyytämä</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>hyllyssä %1 alkaen</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>päättyi %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 asti</translation>
    </message>
</context>
<context>
    <name>PinEntry</name>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
</context>
<context>
    <name>PinLoginPage</name>
    <message>
        <source>Staff</source>
        <translation>Henkilökunta</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>Näppäile tunnusluku.</translation>
    </message>
    <message>
        <source>The screen locks itself
when nobody touches it.</source>
        <translation>Näyttö lukittuu itsestään,
kun kukaan ei koske siihen.</translation>
    </message>
</context>
<context>
    <name>PinLoginViewModel</name>
    <message numerus="yes">
        <source>%n digits (%1–%2)</source>
        <translation>
            <numerusform>%n numero (%1–%2)</numerusform>
            <numerusform>%n numeroa (%1–%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2 digits</source>
        <translation>%1–%2 numeroa</translation>
    </message>
    <message>
        <source>Too many wrong tries. Try again in %1.</source>
        <translation>Liian monta väärää yritystä. Yritä uudelleen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. %n tries left.</source>
        <translation>
            <numerusform>Väärä tunnusluku. %n yritys jäljellä.</numerusform>
            <numerusform>Väärä tunnusluku. %n yritystä jäljellä.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>The vision in one sentence</source>
        <translation>Visio yhdellä lauseella</translation>
    </message>
    <message>
        <source>Who our customers are</source>
        <translation>Ketkä ovat asiakkaamme</translation>
    </message>
    <message>
        <source>What they value</source>
        <translation>Mitä he arvostavat</translation>
    </message>
    <message>
        <source>Where we want to be</source>
        <translation>Missä haluamme olla</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Toimenpide</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Ensimmäinen askel</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Kuka vastaa</translation>
    </message>
    <message>
        <source>Such as: customers see their kitchen before the boards are sawn.</source>
        <translation>Esimerkiksi: asiakas näkee keittiönsä ennen kuin laudat on sahattu.</translation>
    </message>
    <message>
        <source>What they said themselves.</source>
        <translation>Mitä he itse sanoivat.</translation>
    </message>
    <message>
        <source>What is done, in a few words.</source>
        <translation>Mitä tehdään, muutamalla sanalla.</translation>
    </message>
    <message>
        <source>So small that it can be done this week.</source>
        <translation>Niin pieni, että sen ehtii tällä viikolla.</translation>
    </message>
    <message>
        <source>A first name or a role.</source>
        <translation>Etunimi tai rooli.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ei tiedossa</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ei maksa</translation>
    </message>
    <message>
        <source>Below 500 €</source>
        <translation>Alle 500&#xa0;€</translation>
    </message>
    <message>
        <source>500–5,000 €</source>
        <translation>500–5&#xa0;000&#xa0;€</translation>
    </message>
    <message>
        <source>5,000 € or more</source>
        <translation>Vähintään 5&#xa0;000&#xa0;€</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1/kk</translation>
    </message>
    <message>
        <source>In %1 mo.</source>
        <translation>%1 kk päästä</translation>
    </message>
    <message>
        <source>about %1 wk</source>
        <translation>noin %1 vk</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>Write: %1</source>
        <translation>Kirjoita: %1</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Muuta: %1</translation>
    </message>
    <message>
        <source>still to be written</source>
        <translation>vielä kirjoittamatta</translation>
    </message>
</context>
<context>
    <name>PrintCheckPage</name>
    <message>
        <source>Print %1</source>
        <translation>Tulosta %1</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Lisää jonoon</translation>
    </message>
    <message>
        <source>Take out of queue</source>
        <translation>Poista jonosta</translation>
    </message>
    <message>
        <source>Prepare printer %1</source>
        <translation>Valmistele tulostin %1</translation>
    </message>
    <message>
        <source>Prepare %1</source>
        <translation>Valmistele %1</translation>
    </message>
    <message>
        <source>Needs permission</source>
        <translation>Tarvitsee luvan</translation>
    </message>
    <message>
        <source>Clear the bed of %1</source>
        <translation>Tyhjennä alusta: %1</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1: ei tietoa</translation>
    </message>
    <message>
        <source>%1 isn&apos;t free yet</source>
        <translation>%1 ei ole vielä vapaa</translation>
    </message>
    <message>
        <source>No printer fits now</source>
        <translation>Mikään ei sovi nyt</translation>
    </message>
    <message>
        <source>No. %1: %2</source>
        <translation>Nro %1: %2</translation>
    </message>
    <message>
        <source>Only for
%1</source>
        <translation>Vain
%1</translation>
    </message>
    <message>
        <source>For any
that fits</source>
        <translation>Mille vain
sopivalle</translation>
    </message>
    <message>
        <source>Only for %1</source>
        <translation>Vain tulostimelle %1</translation>
    </message>
    <message>
        <source>For any printer that fits</source>
        <translation>Mille tahansa sopivalle tulostimelle</translation>
    </message>
    <message>
        <source>Heat off
afterwards</source>
        <translation>Lämpö pois
lopuksi</translation>
    </message>
    <message>
        <source>Stays hot
afterwards</source>
        <translation>Jää kuumaksi
lopuksi</translation>
    </message>
    <message>
        <source>Switch the heaters off after the print</source>
        <translation>Sammuta lämmöt tulosteen jälkeen</translation>
    </message>
</context>
<context>
    <name>PrintCheckViewModel</name>
    <message>
        <source>free %1</source>
        <translation>vapaa %1</translation>
    </message>
    <message>
        <source>kept: %1</source>
        <translation>jää muistiin: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n in order</source>
        <translation>
            <numerusform>%n kunnossa</numerusform>
            <numerusform>%n kunnossa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to note</source>
        <translation>
            <numerusform>%n huomio</numerusform>
            <numerusform>%n huomiota</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to permit</source>
        <translation>
            <numerusform>%n lupa</numerusform>
            <numerusform>%n lupaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n advice</source>
        <translation>
            <numerusform>%n neuvo</numerusform>
            <numerusform>%n neuvoa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fit</source>
        <translation>
            <numerusform>%n sopii</numerusform>
            <numerusform>%n sopii</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with permission</source>
        <translation>
            <numerusform>%n luvalla</numerusform>
            <numerusform>%n luvalla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n don&apos;t</source>
        <translation>
            <numerusform>%n ei</numerusform>
            <numerusform>%n ei</numerusform>
        </translation>
    </message>
    <message>
        <source>done at %1</source>
        <translation>valmis klo %1</translation>
    </message>
    <message numerus="yes">
        <source>%n layers</source>
        <translation>
            <numerusform>%n kerros</numerusform>
            <numerusform>%n kerrosta</numerusform>
        </translation>
    </message>
    <message>
        <source>permission</source>
        <translation>luvalla</translation>
    </message>
    <message>
        <source>Asked for: %1, loaded: %2</source>
        <translation>Toivottu: %1, ladattuna: %2</translation>
    </message>
    <message>
        <source>Change the filament first</source>
        <translation>Vaihda ensin lanka</translation>
    </message>
    <message>
        <source>is read again</source>
        <translation>luetaan uudelleen</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>tuet</translation>
    </message>
    <message>
        <source>no supports</source>
        <translation>ei tukia</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ei tietoa</translation>
    </message>
</context>
<context>
    <name>PrintFileButton</name>
    <message>
        <source>Print a file</source>
        <translation>Tulosta tiedosto</translation>
    </message>
</context>
<context>
    <name>PrintObjects</name>
    <message>
        <source>Leave out one object</source>
        <translation>Jätä yksi kappale pois</translation>
    </message>
    <message>
        <source>Yes, leave it out</source>
        <translation>Kyllä, jätä pois</translation>
    </message>
    <message>
        <source>Leave this one out</source>
        <translation>Jätä tämä pois</translation>
    </message>
</context>
<context>
    <name>PrintPermissionPage</name>
    <message>
        <source>Permit, prepare %1</source>
        <translation>Anna lupa, valmistele %1</translation>
    </message>
    <message>
        <source>Clear the bed of %1</source>
        <translation>Tyhjennä alusta: %1</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1: ei tietoa</translation>
    </message>
    <message>
        <source>%1 isn&apos;t free yet</source>
        <translation>%1 ei ole vielä vapaa</translation>
    </message>
    <message>
        <source>Choose why first</source>
        <translation>Valitse ensin syy</translation>
    </message>
    <message>
        <source>Needs permission</source>
        <translation>Tarvitsee luvan</translation>
    </message>
    <message>
        <source>Why may it print?</source>
        <translation>Miksi saa tulostaa?</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Lisää jonoon</translation>
    </message>
    <message>
        <source>Change filament</source>
        <translation>Vaihda lanka</translation>
    </message>
</context>
<context>
    <name>PrintRequestPage</name>
    <message>
        <source>Request %1, for %2</source>
        <translation>Pyyntö %1, toive: %2</translation>
    </message>
    <message>
        <source>Request %1 is decided</source>
        <translation>Pyyntö %1 on päätetty</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Tulostin</translation>
    </message>
    <message>
        <source>Filament</source>
        <translation>Lanka</translation>
    </message>
    <message>
        <source>Decline …</source>
        <translation>Hylkää&#xa0;…</translation>
    </message>
    <message>
        <source>Approve as changed</source>
        <translation>Hyväksy muutettuna</translation>
    </message>
    <message>
        <source>Approve as asked</source>
        <translation>Hyväksy pyydettynä</translation>
    </message>
</context>
<context>
    <name>PrinterControl</name>
    <message>
        <source>target %1</source>
        <translation>tavoite %1</translation>
    </message>
    <message>
        <source>bed %1</source>
        <translation>alusta %1</translation>
    </message>
    <message>
        <source>Heats up first</source>
        <translation>Lämpiää ensin</translation>
    </message>
    <message>
        <source>Filament goes in</source>
        <translation>Lankaa syötetään</translation>
    </message>
    <message>
        <source>Filament comes out</source>
        <translation>Lankaa vedetään ulos</translation>
    </message>
    <message>
        <source>Not known how hot</source>
        <translation>Lämpötilaa ei tiedetä</translation>
    </message>
    <message>
        <source>Heats to %1</source>
        <translation>Lämpiää, tavoite %1</translation>
    </message>
    <message>
        <source>Hot: %1</source>
        <translation>Kuuma: %1</translation>
    </message>
    <message>
        <source>The bed is heated</source>
        <translation>Alusta lämpenee</translation>
    </message>
    <message>
        <source>Cools down</source>
        <translation>Jäähtyy</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Kylmä</translation>
    </message>
    <message>
        <source>Hands away? The head moves.</source>
        <translation>Kädet pois? Pää liikkuu.</translation>
    </message>
    <message>
        <source>Is the end of the filament in the gears?</source>
        <translation>Onko langan pää hammaspyörissä?</translation>
    </message>
    <message>
        <source>Can the spool turn back?</source>
        <translation>Pääseekö kela pyörimään takaisin?</translation>
    </message>
    <message>
        <source>Sets the heat …</source>
        <translation>Asetetaan lämpö …</translation>
    </message>
    <message>
        <source>Turns the heat off …</source>
        <translation>Sammutetaan lämpö …</translation>
    </message>
    <message>
        <source>Moves home …</source>
        <translation>Ajetaan kotiin …</translation>
    </message>
    <message>
        <source>Something may be on the bed: only X and Y move.</source>
        <translation>Alustalla voi olla jotain: vain X ja Y liikkuvat.</translation>
    </message>
    <message>
        <source>Press once more.</source>
        <translation>Paina vielä kerran.</translation>
    </message>
    <message>
        <source>When it is hot, %1 mm are pushed in.</source>
        <translation>Kun suutin on kuuma, lankaa syötetään %1 mm.</translation>
    </message>
    <message>
        <source>When it is hot, %1 mm are pulled out.</source>
        <translation>Kun suutin on kuuma, lankaa vedetään ulos %1 mm.</translation>
    </message>
    <message>
        <source>In a pause only the filament can be moved.</source>
        <translation>Tauon aikana voi liikuttaa vain lankaa.</translation>
    </message>
    <message>
        <source>Cools down by itself at %1 unless a print begins.</source>
        <translation>Jäähtyy itsestään klo %1, ellei tulostus ala.</translation>
    </message>
    <message>
        <source>Cooled down by itself at %1: no print began.</source>
        <translation>Jäähtyi itsestään klo %1: tulostus ei alkanut.</translation>
    </message>
</context>
<context>
    <name>PrinterControlPage</name>
    <message>
        <source>%1: heat and filament</source>
        <translation>%1: lämpö ja lanka</translation>
    </message>
</context>
<context>
    <name>PrinterControls</name>
    <message>
        <source>Yes, cancel</source>
        <translation>Kyllä, peru</translation>
    </message>
    <message>
        <source>Cancel print</source>
        <translation>Peru tulostus</translation>
    </message>
    <message>
        <source>may not get through</source>
        <translation>ei ehkä mene perille</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>can&apos;t be undone</source>
        <translation>ei voi palauttaa</translation>
    </message>
    <message>
        <source>asks once more</source>
        <translation>kysyy vielä kerran</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>yritä uudelleen</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Katkaise yhteys</translation>
    </message>
    <message>
        <source>until connected again</source>
        <translation>kunnes yhdistetään taas</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Seis heti</translation>
    </message>
    <message>
        <source>heat off at once</source>
        <translation>lämmöt heti pois</translation>
    </message>
</context>
<context>
    <name>PrinterFits</name>
    <message>
        <source>Printer</source>
        <translation>Tulostin</translation>
    </message>
    <message>
        <source>No printer can take this file as it is.</source>
        <translation>Mikään tulostin ei voi tulostaa tätä tiedostoa.</translation>
    </message>
</context>
<context>
    <name>PrinterFormPage</name>
    <message>
        <source>New printer</source>
        <translation>Uusi tulostin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Tunnusväri</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Materiaali</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>Add the printer</source>
        <translation>Lisää tulostin</translation>
    </message>
</context>
<context>
    <name>PrinterLabels</name>
    <message>
        <source>No contact</source>
        <translation>Ei yhteyttä</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Yhdistää</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Vapaa</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation>Lämpenee</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Tulostaa</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>Pysähtyy</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Tauolla</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Jatkaa</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Tarvitsee sinua</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Viimeistelee</translation>
    </message>
    <message>
        <source>Clear the bed</source>
        <translation>Tyhjennä</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Virhe</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Pois käytöstä</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ei tietoa</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Lähetetään</translation>
    </message>
    <message>
        <source>%1 is getting the file</source>
        <translation>%1: tiedosto tulossa</translation>
    </message>
    <message>
        <source>%1: no contact</source>
        <translation>%1: ei yhteyttä</translation>
    </message>
    <message>
        <source>%1: connecting</source>
        <translation>%1: yhdistää</translation>
    </message>
    <message>
        <source>%1 is free</source>
        <translation>%1 on vapaa</translation>
    </message>
    <message>
        <source>%1 heats up</source>
        <translation>%1 lämpenee</translation>
    </message>
    <message>
        <source>%1 is printing</source>
        <translation>%1 tulostaa</translation>
    </message>
    <message>
        <source>%1 will pause</source>
        <translation>%1 pysähtyy</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 on tauolla</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>%1 jatkaa</translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation>%1 tarvitsee sinua</translation>
    </message>
    <message>
        <source>%1 finishes</source>
        <translation>%1 viimeistelee</translation>
    </message>
    <message>
        <source>%1: clear the bed</source>
        <translation>%1: tyhjennä alusta</translation>
    </message>
    <message>
        <source>%1: error</source>
        <translation>%1: virhe</translation>
    </message>
    <message>
        <source>%1: out of service</source>
        <translation>%1: pois käytöstä</translation>
    </message>
    <message>
        <source>%1: look at it</source>
        <translation>%1: katso konetta</translation>
    </message>
    <message>
        <source>Somebody asks for help</source>
        <translation>Joku pyytää apua</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Tarvitsee ihmistä</translation>
    </message>
    <message>
        <source>Printer error</source>
        <translation>Tulostinvirhe</translation>
    </message>
    <message>
        <source>Print failed</source>
        <translation>Tulostus epäonnistui</translation>
    </message>
    <message>
        <source>Hot, not printing</source>
        <translation>Kuuma, ei tulosta</translation>
    </message>
    <message>
        <source>Lost during a print</source>
        <translation>Yhteys katkesi kesken</translation>
    </message>
    <message>
        <source>The clock may be wrong</source>
        <translation>Kello voi olla väärässä</translation>
    </message>
    <message>
        <source>Temperature off</source>
        <translation>Lämpö ei pidä</translation>
    </message>
    <message>
        <source>No progress</source>
        <translation>Ei etene</translation>
    </message>
    <message>
        <source>Takes too long</source>
        <translation>Kestää liian kauan</translation>
    </message>
    <message>
        <source>The queue waits</source>
        <translation>Jono odottaa</translation>
    </message>
    <message>
        <source>The print room does not answer</source>
        <translation>Tulostushuone ei vastaa</translation>
    </message>
    <message>
        <source>The disk is almost full</source>
        <translation>Levy on melkein täynnä</translation>
    </message>
    <message>
        <source>A code scanner is missing</source>
        <translation>Koodinlukija puuttuu</translation>
    </message>
    <message>
        <source>The camera for codes does not work</source>
        <translation>Koodeja lukeva kamera ei toimi</translation>
    </message>
    <message>
        <source>No print starts by itself</source>
        <translation>Tulostukset eivät ala itsestään</translation>
    </message>
    <message>
        <source>A spool runs low</source>
        <translation>Kela on melkein tyhjä</translation>
    </message>
    <message>
        <source>No backup for two days</source>
        <translation>Ei varmuuskopiota 2 päivään</translation>
    </message>
    <message>
        <source>Old data was not deleted</source>
        <translation>Vanhoja tietoja ei ole poistettu</translation>
    </message>
    <message>
        <source>An alarm could not be sent</source>
        <translation>Hälytys ei lähtenyt</translation>
    </message>
    <message>
        <source>Filament used up</source>
        <translation>Lanka loppui</translation>
    </message>
    <message>
        <source>estimate: by earlier prints here</source>
        <translation>arvio: tämän tulostimen aiemmista</translation>
    </message>
    <message>
        <source>estimate: by the slicer</source>
        <translation>arvio: viipalointiohjelman</translation>
    </message>
    <message>
        <source>estimate: by the layers</source>
        <translation>arvio: kerroksista</translation>
    </message>
    <message>
        <source>estimate: by the size of the file</source>
        <translation>arvio: tiedoston koosta</translation>
    </message>
    <message>
        <source>estimate: by OctoPrint</source>
        <translation>arvio: OctoPrintin</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Peruttu</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Epäonnistui</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Aloitetaan …</translation>
    </message>
    <message>
        <source>Asking for a pause …</source>
        <translation>Pyydetään taukoa …</translation>
    </message>
    <message>
        <source>Asking to go on …</source>
        <translation>Pyydetään jatkamaan …</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>Perutaan …</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Pysäytetään …</translation>
    </message>
    <message>
        <source>Writing it down …</source>
        <translation>Kirjataan …</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Yhdistetään …</translation>
    </message>
    <message>
        <source>Disconnecting …</source>
        <translation>Katkaistaan yhteyttä …</translation>
    </message>
    <message>
        <source>Answering …</source>
        <translation>Vastataan …</translation>
    </message>
    <message>
        <source>the printer&apos;s own card</source>
        <translation>tulostimen oma muistikortti</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>Tietokanta on vioittunut</translation>
    </message>
    <message>
        <source>a print without a name</source>
        <translation>nimetön tulostus</translation>
    </message>
</context>
<context>
    <name>PrinterPage</name>
    <message>
        <source>Layer and objects</source>
        <translation>Kerros ja kappaleet</translation>
    </message>
    <message>
        <source>Heat and filament</source>
        <translation>Lämpö ja lanka</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Lämpö</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Yhteys</translation>
    </message>
    <message>
        <source>Server link</source>
        <translation>Palvelinyhteys</translation>
    </message>
</context>
<context>
    <name>PrinterSilence</name>
    <message>
        <source>Last seen at %1: %2</source>
        <translation>Viimeksi klo %1: %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>klo %1 alkaen</translation>
    </message>
    <message>
        <source>The print room does not answer.</source>
        <translation>Tulostushuone ei vastaa.</translation>
    </message>
    <message>
        <source>The print may go on all the same.</source>
        <translation>Tulostus voi silti jatkua.</translation>
    </message>
    <message>
        <source>The printer may be on all the same.</source>
        <translation>Tulostin voi silti olla päällä.</translation>
    </message>
    <message>
        <source>nozzle %1, bed %2</source>
        <translation>suutin %1, alusta %2</translation>
    </message>
</context>
<context>
    <name>PrinterViewModel</name>
    <message>
        <source>done at %1</source>
        <translation>valmis klo %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>jäljellä %1</translation>
    </message>
    <message>
        <source>layer %1/%2</source>
        <translation>kerros %1/%2</translation>
    </message>
    <message>
        <source>The last order was not answered.</source>
        <translation>Viimeiseen käskyyn ei vastattu.</translation>
    </message>
    <message>
        <source>The printer says: %1 (%2)</source>
        <translation>Tulostin ilmoittaa: %1 (%2)</translation>
    </message>
    <message>
        <source>This print was not started from here.</source>
        <translation>Tätä tulostusta ei aloitettu täältä.</translation>
    </message>
    <message>
        <source>The print begins when the whole file is there.</source>
        <translation>Tulostus alkaa, kun koko tiedosto on perillä.</translation>
    </message>
    <message>
        <source>It is left alone until somebody connects it again.</source>
        <translation>Se jätetään rauhaan, kunnes joku yhdistää sen uudelleen.</translation>
    </message>
    <message>
        <source>Take everything off the bed, look again, then confirm.</source>
        <translation>Ota kaikki pois alustalta, katso uudelleen ja vahvista.</translation>
    </message>
    <message>
        <source>Check that the printer is on and its cable or network is in.</source>
        <translation>Tarkista, että tulostin on päällä ja johto tai verkko kiinni.</translation>
    </message>
    <message>
        <source>Switch the printer off and on, then connect again.</source>
        <translation>Sammuta ja käynnistä tulostin, yhdistä sitten uudelleen.</translation>
    </message>
    <message>
        <source>Somebody took it out of service.</source>
        <translation>Joku otti sen pois käytöstä.</translation>
    </message>
</context>
<context>
    <name>PrivacyButton</name>
    <message>
        <source>Privacy</source>
        <translation>Tietosuoja</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Tietosuoja</translation>
    </message>
    <message>
        <source>You can come in without giving anything about yourself.</source>
        <translation>Voit tulla sisään kertomatta itsestäsi mitään.</translation>
    </message>
    <message>
        <source>QR code to the full privacy notice</source>
        <translation>QR-koodi koko tietosuojaselosteeseen</translation>
    </message>
    <message>
        <source>The full text on your phone</source>
        <translation>Koko teksti puhelimeesi</translation>
    </message>
</context>
<context>
    <name>PrivacyViewModel</name>
    <message>
        <source>A pass that nobody uses is deleted after %1.</source>
        <translation>Käyttämätön passi säilyy %1 ja poistetaan sitten.</translation>
    </message>
    <message>
        <source>We never ask for your name, phone number or address.</source>
        <translation>Emme kysy nimeäsi, puhelinnumeroasi emmekä osoitettasi.</translation>
    </message>
    <message numerus="yes">
        <source>Who reported a fault is forgotten after %n days.</source>
        <translation>
            <numerusform>Vian ilmoittaja unohdetaan %n päivän päästä.</numerusform>
            <numerusform>Vian ilmoittaja unohdetaan %n päivän päästä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counts without a pass are kept for %n years.</source>
        <translation>
            <numerusform>Lukumäärät ilman passia säilyvät %n vuoden.</numerusform>
            <numerusform>Lukumäärät ilman passia säilyvät %n vuotta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type your code to see your data or delete it: “Call staff”.</source>
        <translation>Näe tai poista tietosi: ”Kutsu apua” ja kirjoita koodisi.</translation>
    </message>
    <message>
        <source>Show your pass to see your data or delete it.</source>
        <translation>Näytä passisi, niin näet tietosi ja voit poistaa ne.</translation>
    </message>
    <message>
        <source>You see who of the staff looked at it, and why.</source>
        <translation>Näet, kuka henkilökunnasta niitä katsoi ja miksi.</translation>
    </message>
    <message numerus="yes">
        <source>Visits and print requests are separated from the pass after %n days.</source>
        <translation>
            <numerusform>Käynnit ja tulostuspyynnöt irrotetaan passista %n päivän päästä.</numerusform>
            <numerusform>Käynnit ja tulostuspyynnöt irrotetaan passista %n päivän päästä.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you delete stays deleted when a backup is restored.</source>
        <translation>Poistettu pysyy poissa, vaikka varmuuskopio palautetaan.</translation>
    </message>
    <message numerus="yes">
        <source>Backups are removed after %n days.</source>
        <translation>
            <numerusform>Varmuuskopiot poistetaan %n päivän päästä.</numerusform>
            <numerusform>Varmuuskopiot poistetaan %n päivän päästä.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PurposePage</name>
    <message>
        <source>Skip</source>
        <translation>Ohita</translation>
    </message>
</context>
<context>
    <name>PurposeViewModel</name>
    <message>
        <source>Own project</source>
        <translation>Oma projekti</translation>
    </message>
    <message>
        <source>3D printing</source>
        <translation>3D-tulostus</translation>
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
        <translation>Työpaja</translation>
    </message>
    <message>
        <source>Remote work</source>
        <translation>Etätyö</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Opiskelu</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Neuvonta</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Esittely</translation>
    </message>
    <message>
        <source>Just looking</source>
        <translation>Katselen vain</translation>
    </message>
</context>
<context>
    <name>Purposes</name>
    <message>
        <source>What will you do today?</source>
        <translation>Mitä teet tänään?</translation>
    </message>
    <message>
        <source>You can skip this.</source>
        <translation>Saa jättää väliin.</translation>
    </message>
    <message>
        <source>Other …</source>
        <translation>Muu …</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code</source>
        <translation>QR-koodi</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>answered</source>
        <translation>vastattu</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>ei vastausta</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Age</source>
        <translation>Ikä</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Sukupuoli</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kotikunta</translation>
    </message>
    <message>
        <source>On whose behalf</source>
        <translation>Kenen asialla</translation>
    </message>
    <message>
        <source>For the guardian: under 13 the pass stores the age alone. You can delete it at any time.</source>
        <translation>Huoltajalle: alle 13-vuotiaan passi tallentaa vain iän. Passin voi poistaa milloin vain.</translation>
    </message>
</context>
<context>
    <name>QuestionsFrame</name>
    <message>
        <source>Cancel</source>
        <translation>Peru</translation>
    </message>
</context>
<context>
    <name>QuestionsGoOn</name>
    <message>
        <source>Continue</source>
        <translation>Jatka</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Tell us, if you like</source>
        <translation>Kerro, jos haluat</translation>
    </message>
    <message>
        <source>Voluntary. We don&apos;t ask your name.</source>
        <translation>Vapaaehtoista. Nimeä emme kysy.</translation>
    </message>
    <message>
        <source>We ask again in a year at the earliest.</source>
        <translation>Kysymme uudelleen aikaisintaan vuoden päästä.</translation>
    </message>
</context>
<context>
    <name>QuestionsPageTall</name>
    <message>
        <source>Tell us, if you like</source>
        <translation>Kerro, jos haluat</translation>
    </message>
    <message>
        <source>Voluntary. We don&apos;t ask your name.</source>
        <translation>Vapaaehtoista. Nimeä emme kysy.</translation>
    </message>
</context>
<context>
    <name>QuestionsViewModel</name>
    <message>
        <source>woman</source>
        <translation>nainen</translation>
    </message>
    <message>
        <source>man</source>
        <translation>mies</translation>
    </message>
    <message>
        <source>other</source>
        <translation>muu</translation>
    </message>
    <message>
        <source>myself</source>
        <translation>omalla</translation>
    </message>
    <message>
        <source>a company</source>
        <translation>yrityksen</translation>
    </message>
    <message>
        <source>an association</source>
        <translation>yhdistyksen</translation>
    </message>
    <message>
        <source>a school</source>
        <translation>koulun</translation>
    </message>
    <message>
        <source>a public body</source>
        <translation>viranomaisen</translation>
    </message>
    <message>
        <source>other …</source>
        <translation>muu …</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>muualla</translation>
    </message>
</context>
<context>
    <name>QueueAction</name>
    <message>
        <source>The print room does not answer</source>
        <translation>Tulostushuone ei vastaa</translation>
    </message>
    <message>
        <source>Nothing is started, and no time is known.</source>
        <translation>Mitään ei aloiteta, eikä mitään aikaa tiedetä.</translation>
    </message>
    <message>
        <source>%1 is free</source>
        <translation>%1 on vapaa</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Aloita %1</translation>
    </message>
    <message>
        <source>Print a file</source>
        <translation>Tulosta tiedosto</translation>
    </message>
    <message>
        <source>On its check you can add it to the queue.</source>
        <translation>Tarkistuksessa sen voi lisätä jonoon.</translation>
    </message>
    <message>
        <source>or add it to the queue</source>
        <translation>tai lisää se jonoon</translation>
    </message>
    <message>
        <source>Nothing to do now</source>
        <translation>Nyt ei ole tehtävää</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>aika ei tiedossa</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nyt</translation>
    </message>
    <message>
        <source>then %1 can start</source>
        <translation>sitten voi alkaa %1</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>seuraavaksi %1</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>Tyhjennä %1</translation>
    </message>
    <message>
        <source>%1 can be cleared at %2</source>
        <translation>%1 tyhjennetään klo %2</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>last</source>
        <translation>viimeiseksi</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>ennen: %1</translation>
    </message>
    <message>
        <source>held</source>
        <translation>pidätetty</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Aikajana</translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation>Järjestä</translation>
    </message>
    <message>
        <source>Page %1/%2</source>
        <translation>Sivu %1/%2</translation>
    </message>
</context>
<context>
    <name>QueuePlan</name>
    <message>
        <source>Printer</source>
        <translation>Tulostin</translation>
    </message>
    <message>
        <source>This hub has no printers yet.</source>
        <translation>Täällä ei ole vielä tulostimia.</translation>
    </message>
</context>
<context>
    <name>QueueRows</name>
    <message>
        <source>Nothing waits. Print a file, or add one to the queue.</source>
        <translation>Mikään ei odota. Tulosta tiedosto tai lisää se jonoon.</translation>
    </message>
    <message>
        <source>There is no other place for it.</source>
        <translation>Sille ei ole muuta paikkaa.</translation>
    </message>
</context>
<context>
    <name>QueueViewModel</name>
    <message>
        <source>Taken out of the queue.</source>
        <translation>Poistettu jonosta.</translation>
    </message>
    <message>
        <source>Any that fits</source>
        <translation>Mikä tahansa sopiva</translation>
    </message>
    <message>
        <source>How should it be printed?</source>
        <translation>Miten se tulostetaan?</translation>
    </message>
    <message>
        <source>By when should it be done?</source>
        <translation>Mihin mennessä?</translation>
    </message>
    <message>
        <source>Move it where?</source>
        <translation>Mihin kohtaan siirretään?</translation>
    </message>
    <message>
        <source>The queue is empty</source>
        <translation>Jono on tyhjä</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs queued</source>
        <translation>
            <numerusform>Jonossa %n työ</numerusform>
            <numerusform>Jonossa %n työtä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n pidätetty</numerusform>
            <numerusform>%n pidätetty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fit nowhere</source>
        <translation>
            <numerusform>%n ei sovi mihinkään</numerusform>
            <numerusform>%n ei sovi mihinkään</numerusform>
        </translation>
    </message>
    <message>
        <source>To move a job, tap it, then its new place.</source>
        <translation>Siirrä työ: napauta työtä, sitten uutta paikkaa.</translation>
    </message>
    <message>
        <source>held</source>
        <translation>pidätetty</translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message>
        <source>a print of its own</source>
        <translation>oma tuloste</translation>
    </message>
    <message>
        <source>lies on the bed</source>
        <translation>on alustalla</translation>
    </message>
    <message>
        <source>not known, nothing is planned</source>
        <translation>ei tietoa, ei suunnitella</translation>
    </message>
    <message>
        <source>%1, nothing is planned</source>
        <translation>%1, ei suunnitella</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>kiinni</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>%1 kiinni</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>valmis %1</translation>
    </message>
    <message>
        <source>nobody knows when it is done</source>
        <translation>valmistumista ei tiedetä</translation>
    </message>
    <message>
        <source>may go on alone</source>
        <translation>voi jatkua yksin</translation>
    </message>
    <message>
        <source>not enough on the spool</source>
        <translation>kela ei riitä</translation>
    </message>
    <message>
        <source>waits for permission</source>
        <translation>odottaa lupaa</translation>
    </message>
    <message>
        <source>change filament: %1</source>
        <translation>vaihda lanka: %1</translation>
    </message>
    <message>
        <source>late, due %1</source>
        <translation>myöhässä, viimeistään %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>viimeistään %1</translation>
    </message>
    <message>
        <source>nozzle %1 mm</source>
        <translation>suutin %1 mm</translation>
    </message>
    <message>
        <source>wrong material: %1</source>
        <translation>väärä aine: %1</translation>
    </message>
    <message>
        <source>too big</source>
        <translation>liian suuri</translation>
    </message>
</context>
<context>
    <name>QuietPass</name>
    <message>
        <source>Show your pass</source>
        <translation>Näytä passi</translation>
    </message>
    <message>
        <source>The reader does not work</source>
        <translation>Lukija ei toimi</translation>
    </message>
</context>
<context>
    <name>Readers</name>
    <message>
        <source>The reader does not work. Press “Call staff” to type your code.</source>
        <translation>Lukija ei toimi. Paina ”Kutsu apua” ja kirjoita koodisi.</translation>
    </message>
    <message>
        <source>The reader does not work. Check its cable.</source>
        <translation>Lukija ei toimi. Tarkista sen johto.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>The certificate of this server is signed by itself. Accept it only if the server shows the same fingerprint: {fingerprint}</source>
        <translation>Palvelin on itse allekirjoittanut varmenteensa. Hyväksy se vain, jos palvelin näyttää saman sormenjäljen: {fingerprint}</translation>
    </message>
    <message>
        <source>The certificate of this server is signed by itself. Connect the printer again to accept it, or name its file in the configuration (ca_file).</source>
        <translation>Palvelin on itse allekirjoittanut varmenteensa. Hyväksy se yhdistämällä tulostin uudelleen, tai ilmoita sen tiedosto asetuksissa (ca_file).</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read as a file of certificates (ca_file).</source>
        <translation>Tiedostoa {path} ei voi lukea varmenteina (ca_file).</translation>
    </message>
    <message>
        <source>This server is reached at {address}.</source>
        <translation>Tämä palvelin on osoitteessa {address}.</translation>
    </message>
    <message>
        <source>No live connection to OctoPrint (proxy): its state is asked for every 2 seconds.</source>
        <translation>Ei jatkuvaa yhteyttä OctoPrintiin (välityspalvelin): tila kysytään 2 sekunnin välein.</translation>
    </message>
    <message>
        <source>What answers there does not use TLS. Use the address with http://.</source>
        <translation>Osoitteessa vastaava ei käytä TLS:ää. Käytä osoitetta, jonka alussa on http://.</translation>
    </message>
    <message>
        <source>The server has another certificate than the one that was accepted. If it was renewed, connect the printer again; if not, another machine answers there.</source>
        <translation>Palvelimella on toinen varmenne kuin se, joka hyväksyttiin. Jos se on uusittu, yhdistä tulostin uudelleen; muuten osoitteessa vastaa toinen kone.</translation>
    </message>
    <message>
        <source>The certificate of this server is from an authority that is unknown here. Name the authority&apos;s file in the configuration (ca_file).</source>
        <translation>Palvelimen varmenteen myöntäjää ei tunneta täällä. Ilmoita myöntäjän tiedosto asetuksissa (ca_file).</translation>
    </message>
    <message>
        <source>The certificate of this server is for another name. Use the name for which it was made.</source>
        <translation>Palvelimen varmenne on tehty toiselle nimelle. Käytä nimeä, jolle se on tehty.</translation>
    </message>
    <message>
        <source>The certificate of this server has expired. Renew it there.</source>
        <translation>Palvelimen varmenne on vanhentunut. Uusi se palvelimella.</translation>
    </message>
    <message>
        <source>The certificate of this server is not valid yet. Check the clocks of both machines.</source>
        <translation>Palvelimen varmenne ei ole vielä voimassa. Tarkista molempien koneiden kellot.</translation>
    </message>
    <message>
        <source>What answers at the address sends too much or too slowly to be OctoPrint. Check the address.</source>
        <translation>Osoitteesta vastataan liian paljon tai liian hitaasti, jotta se olisi OctoPrint. Tarkista osoite.</translation>
    </message>
    <message>
        <source>The printer says “{raw}”, which this program does not know. See firmware_notes/README.md.</source>
        <translation>Tulostin lähettää viestin ”{raw}”, jota tämä ohjelma ei tunne. Katso firmware_notes/README.md.</translation>
    </message>
    <message>
        <source>A command holds what can&apos;t be sent to a printer.</source>
        <translation>Komennossa on merkkejä, joita ei voi lähettää tulostimelle.</translation>
    </message>
    <message>
        <source>The printer did not turn its heaters on as the file asked.</source>
        <translation>Tulostin ei kytkenyt lämmitystä päälle, vaikka tiedosto pyysi sitä.</translation>
    </message>
    <message>
        <source>The printer turned its heaters off by itself.</source>
        <translation>Tulostin sammutti lämmityksensä itse.</translation>
    </message>
    <message>
        <source>The printer did not stop. Switch it off at the mains.</source>
        <translation>Tulostin ei pysähtynyt. Katkaise siitä virta.</translation>
    </message>
    <message>
        <source>The printer was told to stop. It has not confirmed that yet.</source>
        <translation>Tulostimelle annettiin pysäytyskäsky. Se ei ole vielä vahvistanut pysähtyneensä.</translation>
    </message>
    <message>
        <source>The disk has no room for more print files: the rest is kept for the hub. Ask an admin to make room.</source>
        <translation>Levyllä ei ole tilaa uusille tulostustiedostoille: loput on varattu keskukselle. Pyydä ylläpitäjää vapauttamaan tilaa.</translation>
    </message>
    <message>
        <source>{file} is larger than {largest_mb} MB. Slice it with fewer details, or in parts.</source>
        <translation>{file} on suurempi kuin {largest_mb} Mt. Viipaloi se karkeammin tai osina.</translation>
    </message>
    <message>
        <source>{file} is not an ordinary file. Choose a file that the slicer exported.</source>
        <translation>{file} ei ole tavallinen tiedosto. Valitse viipalointiohjelman tallentama tiedosto.</translation>
    </message>
    <message>
        <source>Your role does not allow this now. Ask an admin.</source>
        <translation>Oikeutesi eivät nyt riitä tähän. Pyydä ylläpitäjää.</translation>
    </message>
    <message>
        <source>The start came too late to be carried out. Look at the bed and ask again at the machine.</source>
        <translation>Aloitus tuli liian myöhään. Katso alusta ja aloita uudelleen koneen luona.</translation>
    </message>
    <message>
        <source>The hub&apos;s database is damaged. Restore a backup.</source>
        <translation>Keskuksen tietokanta on vioittunut. Palauta varmuuskopio.</translation>
    </message>
    <message>
        <source>It could not be saved. Call staff.</source>
        <translation>Tallennus ei onnistunut. Kutsu henkilökunta.</translation>
    </message>
    <message>
        <source>That did not work. Call staff.</source>
        <translation>Se ei onnistunut. Kutsu henkilökunta.</translation>
    </message>
    <message>
        <source>This visit was taken back. Scan the pass again.</source>
        <translation>Tämä käynti peruttiin. Lue passi uudelleen.</translation>
    </message>
    <message>
        <source>This pass was deleted. Take a new one, or come in without.</source>
        <translation>Tämä passi on poistettu. Ota uusi tai tule sisään ilman.</translation>
    </message>
    <message>
        <source>It is kept for a reservation.</source>
        <translation>Se on varattu toiselle.</translation>
    </message>
    <message>
        <source>It is out of order.</source>
        <translation>Se on rikki.</translation>
    </message>
    <message>
        <source>It doesn&apos;t answer. Ask staff.</source>
        <translation>Laite ei vastaa. Kysy henkilökunnalta.</translation>
    </message>
    <message>
        <source>Ask staff to start it for you.</source>
        <translation>Pyydä henkilökuntaa käynnistämään.</translation>
    </message>
    <message>
        <source>Come in first, then take it.</source>
        <translation>Tule ensin sisään, ota sitten laite.</translation>
    </message>
    <message>
        <source>It is not in the hub any more.</source>
        <translation>Laite ei ole enää täällä.</translation>
    </message>
    <message>
        <source>The printer did not say whether the print began. Look at it.</source>
        <translation>Tulostin ei kertonut, alkoiko tulostus. Käy katsomassa.</translation>
    </message>
    <message>
        <source>The printer did not react to the pause. Look at it.</source>
        <translation>Tulostin ei reagoinut taukoon. Käy katsomassa.</translation>
    </message>
    <message>
        <source>The printer did not go on. Look at it.</source>
        <translation>Tulostin ei jatkanut. Käy katsomassa.</translation>
    </message>
    <message>
        <source>The printer did not say that the print ended. Look at it.</source>
        <translation>Tulostin ei kertonut, että tulostus päättyi. Käy katsomassa.</translation>
    </message>
    <message>
        <source>The printer did not confirm the stop. Switch it off at the mains.</source>
        <translation>Tulostin ei vahvistanut pysäytystä. Katkaise siitä virta.</translation>
    </message>
    <message>
        <source>The printer did not answer. Check its power and its cable.</source>
        <translation>Tulostin ei vastannut. Tarkista virta ja johto.</translation>
    </message>
    <message>
        <source>The machine did not react to the answer. Look at it.</source>
        <translation>Laite ei reagoinut vastaukseen. Käy katsomassa.</translation>
    </message>
    <message>
        <source>The link to the printer did not close. Try again, or pull out its cable.</source>
        <translation>Yhteys tulostimeen ei katkennut. Yritä uudelleen tai irrota sen kaapeli.</translation>
    </message>
    <message>
        <source>Disconnected by a person.</source>
        <translation>Henkilökunta on katkaissut yhteyden.</translation>
    </message>
    <message>
        <source>A print is, or may be, running here. Let it end, or cancel it, then disconnect.</source>
        <translation>Täällä on tai voi olla tulostus kesken. Anna sen valmistua tai peru se, ja katkaise yhteys vasta sitten.</translation>
    </message>
    <message>
        <source>There is no contact with the printer. Go to it; switch it off at the mains if need be.</source>
        <translation>Tulostimeen ei ole yhteyttä. Mene sen luo ja katkaise virta, jos on tarpeen.</translation>
    </message>
    <message>
        <source>This came too late to be carried out. Look at the printer and try again.</source>
        <translation>Tämä tuli liian myöhään. Katso tulostinta ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The print is over.</source>
        <translation>Tulostus on päättynyt.</translation>
    </message>
    <message>
        <source>The print had finished before.</source>
        <translation>Tulostus oli jo valmis.</translation>
    </message>
    <message>
        <source>The printer knows nothing of this print.</source>
        <translation>Tulostin ei tiedä tästä tulostuksesta mitään.</translation>
    </message>
    <message>
        <source>The print room was stopped during the print.</source>
        <translation>Tulostushuone sammutettiin kesken tulostuksen.</translation>
    </message>
    <message>
        <source>The heaters were not seen to go off after the print. Look at the printer.</source>
        <translation>Lämmityksen ei nähty sammuvan tulostuksen jälkeen. Katso tulostinta.</translation>
    </message>
    <message>
        <source>internal error, call staff</source>
        <translation>sisäinen virhe, kutsu henkilökunta</translation>
    </message>
    <message>
        <source>The file is being sent.</source>
        <translation>Tiedostoa lähetetään.</translation>
    </message>
    <message>
        <source>What becomes of the print is known when there is contact again. Look at the printer meanwhile.</source>
        <translation>Tulostuksen kohtalo selviää, kun yhteys palaa. Katso sillä välin tulostinta.</translation>
    </message>
    <message>
        <source>The print room is already running here. Only one may feed the printers.</source>
        <translation>Tulostushuone on jo käynnissä tässä koneessa. Vain yksi saa ohjata tulostimia.</translation>
    </message>
    <message>
        <source>Cancelled before it began.</source>
        <translation>Peruttiin ennen kuin se alkoi.</translation>
    </message>
    <message>
        <source>Stopped before it began.</source>
        <translation>Pysäytettiin ennen kuin se alkoi.</translation>
    </message>
    <message>
        <source>A person cleared the bed while the printer was out of contact.</source>
        <translation>Alusta tyhjennettiin, kun tulostimeen ei ollut yhteyttä.</translation>
    </message>
    <message>
        <source>This version does not know this order.</source>
        <translation>Tämä versio ei tunne tätä käskyä.</translation>
    </message>
    <message>
        <source>Nothing is being printed here.</source>
        <translation>Täällä ei tulosteta mitään.</translation>
    </message>
    <message>
        <source>That print is already over.</source>
        <translation>Se tulostus on jo päättynyt.</translation>
    </message>
    <message>
        <source>Only a person who is logged in can say so.</source>
        <translation>Vain kirjautunut henkilö voi vahvistaa sen.</translation>
    </message>
    <message>
        <source>A print is, or may be, still running here.</source>
        <translation>Tässä on, tai voi olla, tulostus vielä kesken.</translation>
    </message>
    <message>
        <source>The machine does not ask anything any more.</source>
        <translation>Laite ei enää kysy mitään.</translation>
    </message>
    <message>
        <source>The machine does not offer this answer.</source>
        <translation>Laite ei tarjoa tätä vastausta.</translation>
    </message>
    <message>
        <source>Taken out of the queue.</source>
        <translation>Otettu pois jonosta.</translation>
    </message>
    <message>
        <source>This print is no longer in the queue. Look at the list again.</source>
        <translation>Tämä tulostus ei ole enää jonossa. Katso luettelo uudelleen.</translation>
    </message>
    <message>
        <source>The place for backups is not there: {place}. Plug the stick in, or make the directory.</source>
        <translation>Varmuuskopioiden paikkaa ei ole: {place}. Kiinnitä muistitikku tai luo hakemisto.</translation>
    </message>
    <message>
        <source>The backup can&apos;t be written to {place}: {cause}.</source>
        <translation>Varmuuskopiota ei voi kirjoittaa paikkaan {place}: {cause}.</translation>
    </message>
    <message>
        <source>The backup can&apos;t be sent to {place}: {raw}</source>
        <translation>Varmuuskopiota ei voi lähettää paikkaan {place}: {raw}</translation>
    </message>
    <message>
        <source>What was written to {place} is not what was sent. Use another stick or disk.</source>
        <translation>Paikkaan {place} tallentui muuta kuin lähetettiin. Käytä toista tikkua tai levyä.</translation>
    </message>
    <message>
        <source>The hub can&apos;t be copied for a backup: {cause}.</source>
        <translation>Keskusta ei voi kopioida varmuuskopiota varten: {cause}.</translation>
    </message>
    <message>
        <source>The public key of the backups in the settings has a mistake. Copy it again.</source>
        <translation>Varmuuskopioiden julkisessa avaimessa on asetuksissa virhe. Kopioi se uudelleen.</translation>
    </message>
    <message>
        <source>The channel for alarms does not answer.</source>
        <translation>Hälytysten kanava ei vastaa.</translation>
    </message>
    <message>
        <source>No channel for alarms took the message. Try: kiosk alarm test</source>
        <translation>Mikään hälytysten kanava ei ottanut viestiä. Kokeile: kiosk alarm test</translation>
    </message>
    <message>
        <source>This day pass was valid that day only. You can come in without it.</source>
        <translation>Päiväpassi kävi vain sinä päivänä. Voit tulla sisään ilman sitä.</translation>
    </message>
    <message>
        <source>Put a USB stick in, then press again.</source>
        <translation>Laita muistitikku paikalleen ja paina uudelleen.</translation>
    </message>
    <message>
        <source>The stick is full. Make room on it, or use another one.</source>
        <translation>Tikku on täynnä. Vapauta tilaa tai käytä toista.</translation>
    </message>
    <message>
        <source>The stick was taken out too early. Try again.</source>
        <translation>Tikku otettiin pois liian aikaisin. Yritä uudelleen.</translation>
    </message>
    <message>
        <source>This stick can&apos;t be written here. Use another one.</source>
        <translation>Tälle tikulle ei voi tallentaa tässä. Käytä toista.</translation>
    </message>
    <message>
        <source>This stick can&apos;t be written here. Use the one labelled KIOSKLABELS.</source>
        <translation>Tälle tikulle ei voi tallentaa tässä. Käytä tikkua, jonka nimi on KIOSKLABELS.</translation>
    </message>
    <message>
        <source>Several sticks are in. Leave only your own.</source>
        <translation>Tikkuja on useita. Jätä vain omasi.</translation>
    </message>
    <message>
        <source>This is a code of this hub. It can&apos;t stand for a pass.</source>
        <translation>Tämä on talon oma koodi. Se ei kelpaa passiksi.</translation>
    </message>
    <message>
        <source>This code can&apos;t stand for a pass. Try a card with a number.</source>
        <translation>Tämä koodi ei kelpaa passiksi. Kokeile korttia, jossa on numero.</translation>
    </message>
    <message>
        <source>This is the code of a product. Others have it, too.</source>
        <translation>Tämä on tuotteen koodi. Sama koodi on muillakin.</translation>
    </message>
    <message>
        <source>This card holds a personal identity code. Use another card.</source>
        <translation>Kortissa on henkilötunnus. Käytä muuta korttia.</translation>
    </message>
    <message>
        <source>This card belongs to another pass already.</source>
        <translation>Tämä kortti kuuluu jo toiseen passiin.</translation>
    </message>
    <message>
        <source>This pass has {most} cards already. Take one away first.</source>
        <translation>Passissa on jo {most} korttia. Poista ensin yksi.</translation>
    </message>
    <message>
        <source>The hub takes no print requests now. Ask staff.</source>
        <translation>Tulostuspyyntöjä ei oteta nyt. Kysy henkilökunnalta.</translation>
    </message>
    <message>
        <source>Your visit has ended. Come in again, then send the request.</source>
        <translation>Käyntisi on päättynyt. Tule ensin sisään ja lähetä pyyntö sitten.</translation>
    </message>
    <message>
        <source>Show your pass first, or come in and take a day pass.</source>
        <translation>Näytä ensin passisi, tai tule sisään ja ota päiväpassi.</translation>
    </message>
    <message>
        <source>{most} of your requests wait already. Wait for an answer, or withdraw one.</source>
        <translation>Pyyntöjäsi odottaa jo {most}. Odota vastausta tai peru jokin.</translation>
    </message>
    <message>
        <source>That would be over {most} minutes of printing in a week. Choose a shorter print, or ask staff.</source>
        <translation>Tulostusta kertyisi viikossa yli {most} minuuttia. Valitse lyhyempi tai kysy henkilökunnalta.</translation>
    </message>
    <message>
        <source>That would be over {most} g in a week. Choose a smaller print, or ask staff.</source>
        <translation>Lankaa kuluisi viikossa yli {most} g. Valitse pienempi tai kysy henkilökunnalta.</translation>
    </message>
    <message>
        <source>No printer here can print this file. Slice it for one of the hub&apos;s printers, or ask staff.</source>
        <translation>Mikään tulostin täällä ei voi tulostaa tätä. Viipaloi se keskuksen tulostimelle tai kysy henkilökunnalta.</translation>
    </message>
    <message>
        <source>There is not enough of that any more. Choose another colour.</source>
        <translation>Sitä ei ole enää tarpeeksi. Valitse toinen väri.</translation>
    </message>
    <message>
        <source>The hub is closed on that day. Choose another one.</source>
        <translation>Keskus on sinä päivänä suljettu. Valitse toinen päivä.</translation>
    </message>
    <message>
        <source>Staff have decided it already. Ask them to take it out.</source>
        <translation>Henkilökunta on jo päättänyt siitä. Pyydä heitä poistamaan se.</translation>
    </message>
    <message>
        <source>Somebody decided this request just now, or it was withdrawn. Look at the list again.</source>
        <translation>Joku päätti pyynnöstä juuri, tai se peruttiin. Katso lista uudelleen.</translation>
    </message>
    <message>
        <source>That printer is not in the hub any more. Choose another one.</source>
        <translation>Tuota tulostinta ei enää ole keskuksessa. Valitse toinen.</translation>
    </message>
    <message>
        <source>It is not yours any more.</source>
        <translation>Se ei ole enää sinulla.</translation>
    </message>
    <message>
        <source>Somebody else has it next.</source>
        <translation>Joku muu saa sen seuraavaksi.</translation>
    </message>
    <message>
        <source>That time is taken. Choose another one.</source>
        <translation>Se aika on varattu. Valitse toinen.</translation>
    </message>
    <message>
        <source>The hub is closed then. Choose another time.</source>
        <translation>Silloin on suljettu. Valitse toinen aika.</translation>
    </message>
    <message>
        <source>You have {count} bookings. Cancel one first.</source>
        <translation>Sinulla on jo {count} varausta. Peru yksi ensin.</translation>
    </message>
    <message>
        <source>It is kept for number {number} from the line.</source>
        <translation>Se on varattu jonon numerolle {number}.</translation>
    </message>
    <message>
        <source>You need an induction first. Ask for one at the help desk.</source>
        <translation>Tarvitset ensin perehdytyksen. Pyydä sitä neuvonnasta.</translation>
    </message>
    <message>
        <source>One is free. You can take it at once.</source>
        <translation>Yksi on vapaa. Voit ottaa sen heti.</translation>
    </message>
    <message>
        <source>The line is full. Ask staff.</source>
        <translation>Jono on täynnä. Kysy henkilökunnalta.</translation>
    </message>
    <message>
        <source>The print room does not answer, so this was not done. Look at the machines.</source>
        <translation>Tulostushuone ei vastaa, joten tätä ei tehty. Katso koneita.</translation>
    </message>
    <message>
        <source>There is no such printer any more.</source>
        <translation>Sitä tulostinta ei enää ole.</translation>
    </message>
    <message>
        <source>The queue has changed meanwhile. Look at it again.</source>
        <translation>Jono on muuttunut sillä välin. Katso se uudelleen.</translation>
    </message>
    <message>
        <source>{number} of them have been started already.</source>
        <translation>Niistä {number} on jo aloitettu.</translation>
    </message>
    <message>
        <source>This print is not over yet.</source>
        <translation>Tämä tuloste on vielä kesken.</translation>
    </message>
    <message>
        <source>This print is not on the shelf any more.</source>
        <translation>Tämä tuloste ei ole enää hyllyssä.</translation>
    </message>
    <message>
        <source>The shelf is full. Hand something over first, or keep this print elsewhere.</source>
        <translation>Hylly on täynnä. Luovuta ensin jotain tai säilytä tuloste muualla.</translation>
    </message>
    <message>
        <source>Tick each step first, or leave the service for later.</source>
        <translation>Merkitse ensin jokainen vaihe tehdyksi, tai jätä huolto myöhemmäksi.</translation>
    </message>
    <message>
        <source>This service is not asked for any more.</source>
        <translation>Tätä huoltoa ei enää pyydetä.</translation>
    </message>
    <message>
        <source>It is too late to take that back.</source>
        <translation>Sitä ei voi enää perua.</translation>
    </message>
    <message>
        <source>The print room was restarted before this start; look at the printer and start again.</source>
        <translation>Tulostushuone käynnistyi uudelleen ennen tätä aloitusta. Katso tulostinta ja aloita uudelleen.</translation>
    </message>
    <message>
        <source>The print room was restarted during this start. Look at the printer: it shows whether the print began.</source>
        <translation>Tulostushuone käynnistyi uudelleen aloituksen aikana. Katso tulostimesta, alkoiko tulostus.</translation>
    </message>
    <message>
        <source>The print room was restarted before this was done. Look at the printer and try again.</source>
        <translation>Tulostushuone käynnistyi uudelleen ennen kuin tämä ehdittiin tehdä. Katso tulostinta ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The printer is heated. Cool it down first.</source>
        <translation>Tulostin on lämmitettynä. Jäähdytä se ensin.</translation>
    </message>
    <message>
        <source>Choose a temperature first.</source>
        <translation>Valitse ensin lämpötila.</translation>
    </message>
    <message>
        <source>{asked_c} °C is too much for the {heater}: {limit_c} °C is its limit.</source>
        <translation>{asked_c} °C on liikaa ({heater}): raja on {limit_c} °C.</translation>
    </message>
    <message>
        <source>Filament is not moved below {least_c} °C.</source>
        <translation>Lankaa ei liikuteta alle {least_c} °C:ssa.</translation>
    </message>
    <message>
        <source>At most {longest_mm} mm of filament are moved at once.</source>
        <translation>Lankaa liikutetaan kerralla enintään {longest_mm} mm.</translation>
    </message>
    <message>
        <source>In this pause, move the filament at the machine itself.</source>
        <translation>Liikuta lankaa tässä tauossa itse laitteella.</translation>
    </message>
    <message>
        <source>A print is on the printer. This works when it is over.</source>
        <translation>Tulostin tulostaa. Tämä onnistuu, kun tulostus on ohi.</translation>
    </message>
    <message>
        <source>The printer is still busy with the last request.</source>
        <translation>Tulostin tekee vielä edellistä pyyntöä.</translation>
    </message>
    <message>
        <source>The printer did not show that it was done. Look at it.</source>
        <translation>Tulostin ei osoittanut, että se tehtiin. Katso tulostinta.</translation>
    </message>
    <message>
        <source>The printer did not take the temperature that was set.</source>
        <translation>Tulostin ei ottanut asetettua lämpötilaa.</translation>
    </message>
    <message>
        <source>The nozzle did not get hot within ten minutes. Look at it.</source>
        <translation>Suutin ei lämmennyt kymmenessä minuutissa. Katso sitä.</translation>
    </message>
    <message>
        <source>The nozzle cooled while filament was moved. Look at it.</source>
        <translation>Suutin jäähtyi, kun lankaa liikutettiin. Katso sitä.</translation>
    </message>
    <message>
        <source>It was ended, and the printer cools down.</source>
        <translation>Se lopetettiin, ja tulostin jäähtyy.</translation>
    </message>
    <message>
        <source>The printer restarted meanwhile.</source>
        <translation>Tulostin käynnistyi välillä uudelleen.</translation>
    </message>
    <message>
        <source>The printer did not show that the move is over. Look at it.</source>
        <translation>Tulostin ei osoittanut, että liike on ohi. Katso tulostinta.</translation>
    </message>
    <message>
        <source>This OctoPrint does not show when a move is over. Do it at the machine.</source>
        <translation>Tämä OctoPrint ei kerro, milloin liike on ohi. Tee se laitteella.</translation>
    </message>
    <message>
        <source>Heated by staff, and not seen to cool down.</source>
        <translation>Henkilökunnan lämmittämä, eikä sen nähty jäähtyvän.</translation>
    </message>
    <message>
        <source>Heated by staff, then contact was lost.</source>
        <translation>Henkilökunnan lämmittämä, sitten yhteys katkesi.</translation>
    </message>
    <message>
        <source>Paused where layer {layer} begins, as asked for.</source>
        <translation>Tauolla kerroksen {layer} alussa, kuten pyydettiin.</translation>
    </message>
    <message>
        <source>Layer {layer} has already begun. Choose a later one.</source>
        <translation>Kerros {layer} on jo alkanut. Valitse myöhempi.</translation>
    </message>
    <message>
        <source>The file does not say where layer {layer} begins.</source>
        <translation>Tiedosto ei kerro, missä kerros {layer} alkaa.</translation>
    </message>
    <message>
        <source>The file does not name its objects. Switch on “Label objects” in the slicer.</source>
        <translation>Tiedosto ei nimeä kappaleitaan. Kytke viipalointiohjelmassa päälle ”Label objects”.</translation>
    </message>
    <message>
        <source>This printer can&apos;t leave out one object.</source>
        <translation>Tämä tulostin ei osaa jättää pois yhtä kappaletta.</translation>
    </message>
    <message>
        <source>Over OctoPrint only a printer with Klipper can leave out one object.</source>
        <translation>OctoPrintin kautta vain Klipper-tulostin osaa jättää pois yhden kappaleen.</translation>
    </message>
    <message>
        <source>The file has no such object, or it is left out already.</source>
        <translation>Tiedostossa ei ole tällaista kappaletta, tai se on jo jätetty pois.</translation>
    </message>
    <message>
        <source>It is the last object. Cancel the print instead.</source>
        <translation>Se on viimeinen kappale. Peru sen sijaan tulostus.</translation>
    </message>
    <message>
        <source>The print file is no longer there. Choose it again.</source>
        <translation>Tulostustiedosto on poissa. Valitse se uudelleen.</translation>
    </message>
    <message>
        <source>The print file was changed or damaged on the disk. Choose it again.</source>
        <translation>Tulostustiedosto on muuttunut tai vioittunut levyllä. Valitse se uudelleen.</translation>
    </message>
    <message>
        <source>This printer is out of service.</source>
        <translation>Tämä tulostin on pois käytöstä.</translation>
    </message>
    <message>
        <source>There is no contact with this printer.</source>
        <translation>Tähän tulostimeen ei ole yhteyttä.</translation>
    </message>
    <message>
        <source>The printer is being connected. Try again in a moment.</source>
        <translation>Tulostimeen yhdistetään. Yritä hetken päästä uudelleen.</translation>
    </message>
    <message>
        <source>Something is, or may be, on the bed. Clear it and confirm that first.</source>
        <translation>Alustalla on, tai voi olla, jotakin. Tyhjennä se ja vahvista ensin.</translation>
    </message>
    <message>
        <source>The printer reports an error. Look at it first.</source>
        <translation>Tulostin ilmoittaa virheestä. Käy ensin katsomassa.</translation>
    </message>
    <message>
        <source>The file holds commands that are not allowed here: {commands}.</source>
        <translation>Tiedostossa on komentoja, joita täällä ei sallita: {commands}.</translation>
    </message>
    <message>
        <source>The print is too big for this printer ({axis}, {over_mm} mm too much).</source>
        <translation>Tulostus on liian suuri tälle tulostimelle ({axis}, {over_mm}&#xa0;mm liikaa).</translation>
    </message>
    <message>
        <source>The file asks for {asked_c} °C of the {heater}; {limit_c} °C is the limit.</source>
        <translation>Tiedosto pyytää {asked_c}&#xa0;°C ({heater}); raja on {limit_c}&#xa0;°C.</translation>
    </message>
    <message>
        <source>chamber</source>
        <translation>kammio</translation>
    </message>
    <message>
        <source>The file moves the nozzle into the bed (to {z_mm} mm).</source>
        <translation>Tiedosto ajaa suuttimen alustaan ({z_mm} mm:iin).</translation>
    </message>
    <message>
        <source>The file needs {tools} tools; this printer has {printer_tools}.</source>
        <translation>Tiedosto tarvitsee {tools} työkalua; tässä tulostimessa on {printer_tools}.</translation>
    </message>
    <message>
        <source>The file is made for another kind of machine ({file}).</source>
        <translation>Tiedosto on tehty toisenlaiselle koneelle ({file}).</translation>
    </message>
    <message>
        <source>The file has a temperature that can&apos;t be read.</source>
        <translation>Tiedostossa on lämpötila, jota ei voi lukea.</translation>
    </message>
    <message>
        <source>Line {line} of the file has characters that a printer may read differently. Slice it again.</source>
        <translation>Tiedoston rivillä {line} on merkkejä, jotka tulostin voi lukea toisin. Viipaloi se uudelleen.</translation>
    </message>
    <message>
        <source>A line of the file has {bytes} bytes; {limit_bytes} is the limit.</source>
        <translation>Tiedostossa on {bytes} tavun rivi; raja on {limit_bytes}.</translation>
    </message>
    <message>
        <source>The file ends in the middle of the print. Export it again.</source>
        <translation>Tiedosto loppuu kesken tulosteen. Vie se uudelleen.</translation>
    </message>
    <message>
        <source>The file needs {needed_g} g of filament; {left_g} g are left on the spool.</source>
        <translation>Tiedosto tarvitsee lankaa {needed_g} g; kelassa on jäljellä {left_g} g.</translation>
    </message>
    <message>
        <source>About {left_g} g are left on spool {spool}.</source>
        <translation>Kelalla {spool} on jäljellä noin {left_g} g.</translation>
    </message>
    <message>
        <source>An operator may allow that at the kiosk, with a reason, where the file is checked.</source>
        <translation>Tulostusvastaava voi antaa siihen luvan ja syyn kioskilla tiedoston tarkistussivulla.</translation>
    </message>
    <message>
        <source>The check found something that is not safe on this printer.</source>
        <translation>Tarkistus löysi jotakin, mikä ei ole turvallista tällä tulostimella.</translation>
    </message>
    <message>
        <source>There is no such print.</source>
        <translation>Sellaista tulostusta ei ole.</translation>
    </message>
    <message>
        <source>This print was already started once.</source>
        <translation>Tämä tulostus on jo aloitettu kerran.</translation>
    </message>
    <message>
        <source>Another print is on this printer.</source>
        <translation>Tässä tulostimessa on toinen tulostus.</translation>
    </message>
    <message>
        <source>The printer is busy.</source>
        <translation>Tulostin on varattu.</translation>
    </message>
    <message>
        <source>Read the label on the printer first, at the machine.</source>
        <translation>Lue ensin tulostimen tarra koneella.</translation>
    </message>
    <message>
        <source>This is not a label of this hub&apos;s equipment.</source>
        <translation>Tämä ei ole tämän keskuksen laitteen tarra.</translation>
    </message>
    <message>
        <source>This is the label of {found}. Read that of {wanted}.</source>
        <translation>Tämä on laitteen {found} tarra. Lue laitteen {wanted} tarra.</translation>
    </message>
    <message>
        <source>Nobody confirmed at the machine that the bed is clear.</source>
        <translation>Kukaan ei ole vahvistanut tulostimen luona, että alusta on tyhjä.</translation>
    </message>
    <message>
        <source>The print takes longer than the hub is open, and this printer may not run alone.</source>
        <translation>Tulostus kestää kauemmin kuin keskus on auki, eikä tämä tulostin saa toimia ilman valvontaa.</translation>
    </message>
    <message>
        <source>No time is free on this printer within four weeks.</source>
        <translation>Tällä tulostimella ei ole vapaata aikaa neljään viikkoon.</translation>
    </message>
    <message>
        <source>Nobody knows when the print on this printer ends.</source>
        <translation>Kukaan ei tiedä, milloin tämän tulostimen tulostus päättyy.</translation>
    </message>
    <message>
        <source>The visitor has no induction for this printer.</source>
        <translation>Kävijällä ei ole perehdytystä tähän tulostimeen.</translation>
    </message>
    <message>
        <source>Only a person may start a print on this printer.</source>
        <translation>Vain ihminen saa aloittaa tulosteen tällä tulostimella.</translation>
    </message>
    <message>
        <source>Another printer is heating up. This one starts in a moment.</source>
        <translation>Toinen tulostin lämpenee. Tämä alkaa hetken päästä.</translation>
    </message>
    <message>
        <source>{file} is no longer there. Put the stick back or choose another file.</source>
        <translation>{file} ei ole enää paikallaan. Laita muistitikku takaisin tai valitse toinen tiedosto.</translation>
    </message>
    <message>
        <source>{file} changed while it was copied. Wait until it is complete and choose it again.</source>
        <translation>{file} muuttui kopioinnin aikana. Odota, kunnes se on valmis, ja valitse se uudelleen.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read. Copy it again with rights to read it.</source>
        <translation>Tiedostoa {file} ei voi lukea. Kopioi se uudelleen lukuoikeuksin.</translation>
    </message>
    <message>
        <source>The file is not on that server any more. Choose another one.</source>
        <translation>Tiedostoa ei enää ole sillä palvelimella. Valitse toinen.</translation>
    </message>
    <message>
        <source>The print room was restarted meanwhile. Choose the file again.</source>
        <translation>Tulostushuone käynnistyi välillä uudelleen. Valitse tiedosto uudelleen.</translation>
    </message>
    <message>
        <source>{file} could not be copied: {cause}. Try again, or use another stick.</source>
        <translation>Tiedoston {file} kopiointi ei onnistunut: {cause}. Yritä uudelleen tai käytä toista muistitikkua.</translation>
    </message>
    <message>
        <source>The file is gone. Put the stick back or choose another file.</source>
        <translation>Tiedosto on poissa. Laita muistitikku takaisin tai valitse toinen tiedosto.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file inside it.</source>
        <translation>Tämä on kansio. Valitse tiedosto sen sisältä.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read. Copy it to the stick again.</source>
        <translation>Tiedostoa ei voi lukea. Kopioi se muistitikulle uudelleen.</translation>
    </message>
    <message>
        <source>The file is empty. Export it from the slicer again.</source>
        <translation>Tiedosto on tyhjä. Vie se viipalointiohjelmasta uudelleen.</translation>
    </message>
    <message>
        <source>This is not a print file. Choose one that a slicer exported.</source>
        <translation>Tämä ei ole tulostustiedosto. Valitse viipalointiohjelman viemä tiedosto.</translation>
    </message>
    <message>
        <source>This is binary G-code, but damaged. Export it from the slicer again.</source>
        <translation>Tämä on binääristä G-koodia, mutta vioittunut. Vie tiedosto uudelleen viipalointiohjelmasta.</translation>
    </message>
    <message>
        <source>This is a sliced 3MF, but damaged. Export plain G-code from the slicer.</source>
        <translation>Tämä on viipaloitu 3MF, mutta vioittunut. Vie viipalointiohjelmasta tavallinen G-koodi.</translation>
    </message>
    <message>
        <source>This is a model. Open it in a slicer and export G-code.</source>
        <translation>Tämä on malli. Avaa se viipalointiohjelmassa ja vie G-koodiksi.</translation>
    </message>
    <message>
        <source>This is not G-code. Export the model from a slicer.</source>
        <translation>Tämä ei ole G-koodia. Vie malli viipalointiohjelmasta.</translation>
    </message>
    <message>
        <source>The file holds no moves. Slice the model again.</source>
        <translation>Tiedostossa ei ole liikkeitä. Viipaloi malli uudelleen.</translation>
    </message>
    <message>
        <source>The file prints nothing. Slice the model again.</source>
        <translation>Tiedosto ei tulosta mitään. Viipaloi malli uudelleen.</translation>
    </message>
    <message>
        <source>The file is damaged. Export it from the slicer again.</source>
        <translation>Tiedosto on vioittunut. Vie se viipalointiohjelmasta uudelleen.</translation>
    </message>
    <message>
        <source>The file is too large. Slice the model with fewer details, or in parts.</source>
        <translation>Tiedosto on liian suuri. Viipaloi malli karkeampana tai osissa.</translation>
    </message>
    <message>
        <source>Checking the file takes too long. Export it from the slicer again without added scripts.</source>
        <translation>Tiedoston tarkistus kestää liian kauan. Vie se viipalointiohjelmasta uudelleen ilman lisättyjä skriptejä.</translation>
    </message>
    <message>
        <source>The file could not be checked. Export it from the slicer again.</source>
        <translation>Tiedostoa ei voitu tarkistaa. Vie se viipalointiohjelmasta uudelleen.</translation>
    </message>
    <message>
        <source>The printer does not answer. Is it on, and is this its port and speed?</source>
        <translation>Tulostin ei vastaa. Onko se päällä, ja ovatko portti ja nopeus oikeat?</translation>
    </message>
    <message>
        <source>This is a milling machine or laser (grbl), not a 3D printer. Take it out of the list of printers.</source>
        <translation>Tämä on jyrsin tai laser (grbl), ei 3D-tulostin. Poista se tulostinten luettelosta.</translation>
    </message>
    <message>
        <source>The printer was unplugged or switched off.</source>
        <translation>Tulostimen johto irrotettiin tai virta sammutettiin.</translation>
    </message>
    <message>
        <source>It is not set yet how this printer is reached. Set its connection.</source>
        <translation>Tulostimen yhteyttä ei ole vielä asetettu. Aseta se.</translation>
    </message>
    <message>
        <source>There is no port {port}. Is the printer plugged in and on?</source>
        <translation>Porttia {port} ei ole. Onko tulostin kytketty ja päällä?</translation>
    </message>
    <message>
        <source>Port {port} may not be opened by this user; the group “dialout” may.</source>
        <translation>Tämä käyttäjä ei saa avata porttia {port}; ryhmä ”dialout” saa.</translation>
    </message>
    <message>
        <source>Port {port} is in use by another program.</source>
        <translation>Toinen ohjelma käyttää porttia {port}.</translation>
    </message>
    <message>
        <source>Port {port} can&apos;t be opened: {cause}.</source>
        <translation>Porttia {port} ei voi avata: {cause}.</translation>
    </message>
    <message>
        <source>Port {port} can&apos;t be opened.</source>
        <translation>Porttia {port} ei voi avata.</translation>
    </message>
    <message>
        <source>{port} is not a serial port. Those that are plugged in are in /dev/serial/by-id.</source>
        <translation>{port} ei ole sarjaportti. Kytketyt portit ovat kansiossa /dev/serial/by-id.</translation>
    </message>
    <message>
        <source>The printer is not connected.</source>
        <translation>Tulostimeen ei ole yhteyttä.</translation>
    </message>
    <message>
        <source>The printer is not ready.</source>
        <translation>Tulostin ei ole valmiina.</translation>
    </message>
    <message>
        <source>The print is just being taken up again.</source>
        <translation>Tulostusta ollaan juuri jatkamassa.</translation>
    </message>
    <message>
        <source>No job of ours is running.</source>
        <translation>Mitään meidän aloittamaamme ei tulosteta.</translation>
    </message>
    <message>
        <source>The printer asks nothing like that.</source>
        <translation>Tulostin ei kysy sellaista.</translation>
    </message>
    <message>
        <source>The job is not printing.</source>
        <translation>Tulostus ei ole käynnissä.</translation>
    </message>
    <message>
        <source>The job is not paused.</source>
        <translation>Tulostus ei ole tauolla.</translation>
    </message>
    <message>
        <source>The job is ending already.</source>
        <translation>Tulostus on jo päättymässä.</translation>
    </message>
    <message>
        <source>Stopped now by a person.</source>
        <translation>Ihminen pysäytti sen heti.</translation>
    </message>
    <message>
        <source>The printer waits for a person.</source>
        <translation>Tulostin odottaa ihmistä.</translation>
    </message>
    <message>
        <source>The printer has paused by itself.</source>
        <translation>Tulostin meni itse tauolle.</translation>
    </message>
    <message>
        <source>The print was paused, but not here. See whether the printer needs somebody.</source>
        <translation>Tulostus on pantu tauolle muualla kuin täällä. Katso, tarvitseeko tulostin apua.</translation>
    </message>
    <message>
        <source>The printer has been busy for more than three minutes.</source>
        <translation>Tulostin on ollut varattuna yli kolme minuuttia.</translation>
    </message>
    <message>
        <source>The filament is used up.</source>
        <translation>Lanka on loppu.</translation>
    </message>
    <message>
        <source>More than one line in ten had to be sent again. Look at the cable.</source>
        <translation>Yli joka kymmenes rivi piti lähettää uudelleen. Tarkista johto.</translation>
    </message>
    <message>
        <source>The last print was interrupted.</source>
        <translation>Edellinen tulostus keskeytyi.</translation>
    </message>
    <message>
        <source>The printer restarted during the print.</source>
        <translation>Tulostin käynnistyi uudelleen kesken tulostuksen.</translation>
    </message>
    <message>
        <source>The printer asked to be let go.</source>
        <translation>Tulostin pyysi katkaisemaan yhteyden.</translation>
    </message>
    <message>
        <source>The printer wants to begin at line 1 again: it was reset.</source>
        <translation>Tulostin haluaa aloittaa uudelleen riviltä 1: se käynnistyi uudelleen.</translation>
    </message>
    <message>
        <source>The printer stopped itself: {raw}.</source>
        <translation>Tulostin pysäytti itsensä: {raw}.</translation>
    </message>
    <message>
        <source>The printer no longer answers.</source>
        <translation>Tulostin ei enää vastaa.</translation>
    </message>
    <message>
        <source>The printer asked for line {line}, which can&apos;t be sent again.</source>
        <translation>Tulostin pyysi riviä {line}, jota ei voi lähettää uudelleen.</translation>
    </message>
    <message>
        <source>The printer asked for line {line} {times} times in a row.</source>
        <translation>Tulostin pyysi riviä {line} peräkkäin {times} kertaa.</translation>
    </message>
    <message>
        <source>Line {line} of the file is too long for the printer.</source>
        <translation>Tiedoston rivi {line} on liian pitkä tulostimelle.</translation>
    </message>
    <message>
        <source>The file has fewer lines.</source>
        <translation>Tiedostossa on vähemmän rivejä.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read further: {cause}</source>
        <translation>Tiedostoa ei voi lukea pidemmälle: {cause}</translation>
    </message>
    <message>
        <source>The print file can&apos;t be read: {cause}</source>
        <translation>Tulostustiedostoa ei voi lukea: {cause}</translation>
    </message>
    <message>
        <source>The print stood at {position}.</source>
        <translation>Tulostus oli tässä: {position}.</translation>
    </message>
    <message>
        <source>The heaters were not seen to be off.</source>
        <translation>Lämmityksen ei nähty sammuneen.</translation>
    </message>
    <message>
        <source>The print room stopped during the print, and {cause}.</source>
        <translation>Tulostushuone pysähtyi kesken tulostuksen: {cause}.</translation>
    </message>
    <message>
        <source>{address} is not an address of an OctoPrint server.</source>
        <translation>{address} ei ole OctoPrint-palvelimen osoite.</translation>
    </message>
    <message>
        <source>{path} can be read by others. Close it: chmod 600 {path}</source>
        <translation>Muut voivat lukea tiedoston {path}. Sulje se: chmod 600 {path}</translation>
    </message>
    <message>
        <source>The key {path} is missing. Put it there in one line, then: chmod 600 {path}</source>
        <translation>Avain {path} puuttuu. Kirjoita se sinne yhdelle riville, sitten: chmod 600 {path}</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read as a key.</source>
        <translation>Tiedostoa {path} ei voi lukea avaimena.</translation>
    </message>
    <message>
        <source>{path} is empty. Put the key there in one line.</source>
        <translation>{path} on tyhjä. Kirjoita avain sinne yhdelle riville.</translation>
    </message>
    <message>
        <source>OctoPrint gave no key: refused there, or not answered in time.</source>
        <translation>OctoPrint ei antanut avainta: se torjuttiin tai siihen ei vastattu ajoissa.</translation>
    </message>
    <message>
        <source>Nobody waits for the key any more.</source>
        <translation>Kukaan ei enää odota avainta.</translation>
    </message>
    <message>
        <source>The file could not be sent.</source>
        <translation>Tiedoston lähetys ei onnistunut.</translation>
    </message>
    <message>
        <source>The printer was not free any more when the file had been sent.</source>
        <translation>Tulostin ei ollut enää vapaa, kun tiedosto oli lähetetty.</translation>
    </message>
    <message>
        <source>Something else was printed while the file was sent. Look at the bed.</source>
        <translation>Tiedostoa lähetettäessä tulostettiin jotain muuta. Katso alustaa.</translation>
    </message>
    <message>
        <source>The upload was given up.</source>
        <translation>Lähetys keskeytettiin.</translation>
    </message>
    <message>
        <source>OctoPrint&apos;s disk is full. Delete old files and timelapses there, then try again.</source>
        <translation>OctoPrintin levy on täynnä. Poista sieltä vanhoja tiedostoja ja ajastuskuvauksia ja yritä sitten uudelleen.</translation>
    </message>
    <message>
        <source>The print was not started.</source>
        <translation>Tulostusta ei aloitettu.</translation>
    </message>
    <message>
        <source>OctoPrint has no file of this job; it was never sent, or was deleted.</source>
        <translation>OctoPrintissa ei ole tämän tulostuksen tiedostoa: sitä ei lähetetty, tai se on poistettu.</translation>
    </message>
    <message>
        <source>What became of the print could not be found out.</source>
        <translation>Ei saatu selville, miten tulostukselle kävi.</translation>
    </message>
    <message>
        <source>Look at the printer.</source>
        <translation>Katso tulostinta.</translation>
    </message>
    <message>
        <source>OctoPrint lost its printer. Check the printer&apos;s power and cable, then connect it again.</source>
        <translation>OctoPrint menetti yhteyden tulostimeensa. Tarkista tulostimen virta ja kaapeli ja yhdistä se sitten uudelleen.</translation>
    </message>
    <message>
        <source>The print failed: {cause}</source>
        <translation>Tulostus epäonnistui: {cause}</translation>
    </message>
    <message>
        <source>The printer stopped the print: {raw}</source>
        <translation>Tulostin pysäytti tulostuksen: {raw}</translation>
    </message>
    <message>
        <source>No print was seen within {seconds} seconds after the start.</source>
        <translation>Tulostusta ei näkynyt {seconds} sekunnin kuluessa käynnistyksestä.</translation>
    </message>
    <message>
        <source>The link to OctoPrint broke by a mistake in this program.</source>
        <translation>Yhteys OctoPrintiin katkesi tämän ohjelman virheeseen.</translation>
    </message>
    <message>
        <source>{percent} % free. Make room.</source>
        <translation>{percent} % vapaana. Tee tilaa.</translation>
    </message>
    <message>
        <source>It is for people aged {age} or older.</source>
        <translation>Se on vähintään {age}-vuotiaille.</translation>
    </message>
    <message>
        <source>You need a pass for another day. Today works without.</source>
        <translation>Toiselle päivälle tarvitset passin. Tänään onnistuu ilman.</translation>
    </message>
    <message>
        <source>The file switches the end stops off for good.</source>
        <translation>Tiedosto kytkee rajakytkimet pois pysyvästi.</translation>
    </message>
    <message>
        <source>The file is made for a nozzle of {file_mm} mm; this printer has {printer_mm} mm.</source>
        <translation>Tiedosto on tehty {file_mm} mm:n suuttimelle; tässä tulostimessa on {printer_mm} mm.</translation>
    </message>
    <message>
        <source>The file is made for {file}; this printer has {printer}.</source>
        <translation>Tiedosto on tehty aineelle {file}; tässä tulostimessa on {printer}.</translation>
    </message>
    <message>
        <source>The file has commands that outlive the print: {commands}.</source>
        <translation>Tiedostossa on komentoja, joiden vaikutus jatkuu tulosteen jälkeen: {commands}.</translation>
    </message>
    <message>
        <source>The file leaves heating or homing to macros that this printer doesn&apos;t have: {commands}. Choose its own profile in the slicer.</source>
        <translation>Tiedosto jättää lämmityksen tai nollauksen makroille, joita tässä tulostimessa ei ole: {commands}. Valitse viipalointiohjelmassa tulostimen oma profiili.</translation>
    </message>
    <message>
        <source>This printer leaves out the file&apos;s start macro: {commands}.</source>
        <translation>Tämä tulostin jättää pois tiedoston aloitusmakron: {commands}.</translation>
    </message>
    <message>
        <source>The file heats by commands that this printer doesn&apos;t have. Choose its own profile in the slicer.</source>
        <translation>Tiedosto lämmittää komennoilla, joita tässä tulostimessa ei ole. Valitse viipalointiohjelmassa tulostimen oma profiili.</translation>
    </message>
    <message>
        <source>The file never heats the nozzle.</source>
        <translation>Tiedosto ei lämmitä suutinta lainkaan.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t home the printer before it prints.</source>
        <translation>Tiedosto ei aja tulostinta nollakohtaan ennen tulostusta.</translation>
    </message>
    <message>
        <source>Hot for {minutes} min, not cooling.</source>
        <translation>Kuuma {minutes} min, ei jäähdy.</translation>
    </message>
    <message>
        <source>{heater} {measured_c} °C, target {target_c} °C.</source>
        <translation>{heater} {measured_c} °C, tavoite {target_c} °C.</translation>
    </message>
    <message>
        <source>No change for {minutes} min.</source>
        <translation>Ei muutosta {minutes} minuuttiin.</translation>
    </message>
    <message>
        <source>A quarter over its time.</source>
        <translation>Neljänneksen yli ajastaan.</translation>
    </message>
    <message>
        <source>Clear the bed.</source>
        <translation>Tyhjennä alusta.</translation>
    </message>
    <message>
        <source>{printer}: {cause}</source>
        <translation>{printer}: {cause}</translation>
    </message>
    <message>
        <source>OctoPrint has closed the connection.</source>
        <translation>OctoPrint sulki yhteyden.</translation>
    </message>
    <message>
        <source>What answers at the address is not OctoPrint, or OctoPrint is not up yet (status {status}).</source>
        <translation>Osoitteessa vastaa jokin muu kuin OctoPrint, tai OctoPrint ei ole vielä käynnissä (tila {status}).</translation>
    </message>
    <message>
        <source>OctoPrint is not running at its address.</source>
        <translation>OctoPrint ei ole käynnissä osoitteessaan.</translation>
    </message>
    <message>
        <source>OctoPrint does not answer.</source>
        <translation>OctoPrint ei vastaa.</translation>
    </message>
    <message>
        <source>The name of the OctoPrint server is not known in this network.</source>
        <translation>OctoPrint-palvelimen nimeä ei tunneta tässä verkossa.</translation>
    </message>
    <message>
        <source>OctoPrint can&apos;t be reached.</source>
        <translation>OctoPrintiin ei saa yhteyttä.</translation>
    </message>
    <message>
        <source>OctoPrint&apos;s answer could not be understood.</source>
        <translation>OctoPrintin vastausta ei ymmärretty.</translation>
    </message>
    <message>
        <source>OctoPrint does not know whose key this is.</source>
        <translation>OctoPrint ei tiedä, kenen avain tämä on.</translation>
    </message>
    <message>
        <source>What answers there is not OctoPrint.</source>
        <translation>Siellä vastaa jokin muu kuin OctoPrint.</translation>
    </message>
    <message>
        <source>OctoPrint answered with status {status}.</source>
        <translation>OctoPrint vastasi tilalla {status}.</translation>
    </message>
    <message>
        <source>OctoPrint does not accept the key for this.</source>
        <translation>OctoPrint ei hyväksy avainta tähän.</translation>
    </message>
    <message>
        <source>The printer is not in a state for this.</source>
        <translation>Tämä ei ole nyt mahdollista tulostimessa.</translation>
    </message>
    <message>
        <source>OctoPrint does not have this.</source>
        <translation>OctoPrintissa ei ole tätä.</translation>
    </message>
    <message>
        <source>OctoPrint is not up yet, or is going down.</source>
        <translation>OctoPrint ei ole vielä käynnissä tai on sammumassa.</translation>
    </message>
    <message>
        <source>It says: {raw}</source>
        <translation>Se sanoo: {raw}</translation>
    </message>
    <message>
        <source>OctoPrint could not connect to its printer.</source>
        <translation>OctoPrint ei saanut yhteyttä tulostimeensa.</translation>
    </message>
    <message>
        <source>OctoPrint is not connected to its printer.</source>
        <translation>OctoPrintilla ei ole yhteyttä tulostimeensa.</translation>
    </message>
    <message>
        <source>OctoPrint does not accept the key. Connect this printer to OctoPrint again.</source>
        <translation>OctoPrint ei hyväksy avainta. Yhdistä tämä tulostin OctoPrintiin uudelleen.</translation>
    </message>
    <message>
        <source>OctoPrint has gone silent.</source>
        <translation>OctoPrint on hiljentynyt.</translation>
    </message>
    <message>
        <source>No live connection to OctoPrint: look there for what the printer asks.</source>
        <translation>Ei jatkuvaa yhteyttä OctoPrintiin: tulostimen kysymykset näkyvät vain siellä.</translation>
    </message>
    <message>
        <source>OctoPrint&apos;s messages and its answers disagree.</source>
        <translation>OctoPrintin viestit ja vastaukset ovat ristiriidassa.</translation>
    </message>
    <message>
        <source>The printer is not free.</source>
        <translation>Tulostin ei ole vapaa.</translation>
    </message>
    <message>
        <source>Nothing is printing.</source>
        <translation>Mitään ei tulosteta.</translation>
    </message>
    <message>
        <source>Nothing is paused.</source>
        <translation>Mikään ei ole tauolla.</translation>
    </message>
    <message>
        <source>The machine asks nothing like that now.</source>
        <translation>Laite ei kysy nyt sellaista.</translation>
    </message>
    <message>
        <source>This is the last admin. Make another admin first.</source>
        <translation>Tämä on viimeinen ylläpitäjä. Tee ensin toisesta ylläpitäjä.</translation>
    </message>
    <message>
        <source>This person was removed. Ask an admin.</source>
        <translation>Tämä henkilö on poistettu. Kysy ylläpitäjältä.</translation>
    </message>
    <message>
        <source>This person is locked out. Ask an admin.</source>
        <translation>Tämä henkilö on lukittu ulos. Kysy ylläpitäjältä.</translation>
    </message>
    <message>
        <source>This session was cancelled or taken away meanwhile.</source>
        <translation>Tämä kerta on sillä välin peruttu tai poistettu.</translation>
    </message>
    <message>
        <source>This session has begun. It can&apos;t be changed any more.</source>
        <translation>Tämä kerta on alkanut. Sitä ei voi enää muuttaa.</translation>
    </message>
    <message>
        <source>The print room was restarted meanwhile. Try again.</source>
        <translation>Tulostushuone käynnistettiin välillä uudelleen. Yritä uudelleen.</translation>
    </message>
    <message>
        <source>Nobody finished it in time. Connect the server again.</source>
        <translation>Kukaan ei vienyt tätä loppuun ajoissa. Yhdistä palvelin uudelleen.</translation>
    </message>
    <message>
        <source>A key has letters and digits only. Type it again.</source>
        <translation>Avaimessa on vain kirjaimia ja numeroita. Kirjoita se uudelleen.</translation>
    </message>
    <message>
        <source>This server is not being connected any more. Connect it again.</source>
        <translation>Tämän palvelimen yhdistäminen on päättynyt. Yhdistä se uudelleen.</translation>
    </message>
    <message>
        <source>This server is in the hub already: {name}.</source>
        <translation>Tämä palvelin on jo käytössä: {name}.</translation>
    </message>
    <message>
        <source>The server there refuses: it is no OctoPrint, or its first set-up is not done. Open it in a browser.</source>
        <translation>Palvelin kieltäytyy: se ei ole OctoPrint, tai sen käyttöönotto on kesken. Avaa se selaimessa.</translation>
    </message>
    <message>
        <source>This OctoPrint gives no keys by itself. Make one in its settings and type it here.</source>
        <translation>Tämä OctoPrint ei anna avaimia itse. Tee avain sen asetuksissa ja kirjoita se tähän.</translation>
    </message>
    <message>
        <source>Nobody accepted in OctoPrint in time. Try again.</source>
        <translation>Kukaan ei hyväksynyt OctoPrintissä ajoissa. Yritä uudelleen.</translation>
    </message>
    <message>
        <source>This key may not read the size of the printer. Accept with an account that may print.</source>
        <translation>Tällä avaimella ei saa lukea tulostimen kokoa. Hyväksy tunnuksella, jolla saa tulostaa.</translation>
    </message>
    <message>
        <source>This OctoPrint is too old: {version}. Update it to {needed} or newer.</source>
        <translation>Tämä OctoPrint on liian vanha: {version}. Päivitä se versioon {needed} tai uudempaan.</translation>
    </message>
    <message>
        <source>OctoPrint was asked too often. Wait some minutes, then try again.</source>
        <translation>OctoPrintiltä kysyttiin liian usein. Odota muutama minuutti ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The link to Moonraker broke by a mistake in this program.</source>
        <translation>Yhteys Moonrakeriin katkesi tämän ohjelman virheen takia.</translation>
    </message>
    <message>
        <source>Moonraker has closed the connection.</source>
        <translation>Moonraker sulki yhteyden.</translation>
    </message>
    <message>
        <source>What answers there is not Moonraker.</source>
        <translation>Siellä vastaa jokin muu kuin Moonraker.</translation>
    </message>
    <message>
        <source>What answers at the address is not Moonraker, or Moonraker is not up yet (status {status}).</source>
        <translation>Osoitteessa vastaa jokin muu kuin Moonraker, tai Moonraker ei ole vielä käynnissä (tila {status}).</translation>
    </message>
    <message>
        <source>Moonraker is not running at its address.</source>
        <translation>Moonraker ei ole käynnissä osoitteessaan.</translation>
    </message>
    <message>
        <source>Moonraker does not answer.</source>
        <translation>Moonraker ei vastaa.</translation>
    </message>
    <message>
        <source>The name of the Moonraker is not known in this network.</source>
        <translation>Moonrakerin nimeä ei tunneta tässä verkossa.</translation>
    </message>
    <message>
        <source>Moonraker can&apos;t be reached.</source>
        <translation>Moonrakeriin ei saada yhteyttä.</translation>
    </message>
    <message>
        <source>Moonraker has gone silent.</source>
        <translation>Moonraker on hiljentynyt.</translation>
    </message>
    <message>
        <source>What answers at the address sends too much or too slowly to be Moonraker. Check the address.</source>
        <translation>Osoitteessa vastaava lähettää liikaa tai liian hitaasti ollakseen Moonraker. Tarkista osoite.</translation>
    </message>
    <message>
        <source>Moonraker wants its API key, or another. An admin can connect the printer again.</source>
        <translation>Moonraker vaatii API-avaimensa tai toisen avaimen. Ylläpitäjä voi yhdistää tulostimen uudelleen.</translation>
    </message>
    <message>
        <source>This Moonraker wants its API key. Copy it from its page (Mainsail, Fluidd), and type it here.</source>
        <translation>Tämä Moonraker vaatii API-avaimensa. Kopioi se sen sivulta (Mainsail, Fluidd) ja kirjoita se tähän.</translation>
    </message>
    <message>
        <source>Moonraker refused it.</source>
        <translation>Moonraker ei suostunut siihen.</translation>
    </message>
    <message>
        <source>Moonraker&apos;s answer could not be understood.</source>
        <translation>Moonrakerin vastausta ei ymmärretty.</translation>
    </message>
    <message>
        <source>Moonraker&apos;s disk is full. Delete old files there, then try again.</source>
        <translation>Moonrakerin levy on täynnä. Poista sieltä vanhoja tiedostoja ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Moonraker has no contact with Klipper. See whether the printer is on, and Klipper is running.</source>
        <translation>Moonrakerilla ei ole yhteyttä Klipperiin. Katso, onko tulostin päällä ja Klipper käynnissä.</translation>
    </message>
    <message>
        <source>Klipper does not answer Moonraker. Look at the printer.</source>
        <translation>Klipper ei vastaa Moonrakerille. Käy katsomassa tulostinta.</translation>
    </message>
    <message>
        <source>Klipper has stopped the machine (“{raw}”). See to the cause, then connect again: that restarts it.</source>
        <translation>Klipper on pysäyttänyt koneen (”{raw}”). Korjaa syy ja yhdistä sitten uudelleen: se käynnistää koneen.</translation>
    </message>
    <message>
        <source>Klipper stopped the machine during the print.</source>
        <translation>Klipper pysäytti koneen tulostuksen aikana.</translation>
    </message>
    <message>
        <source>Moonraker lost contact with Klipper during the print.</source>
        <translation>Moonrakerin yhteys Klipperiin katkesi tulostuksen aikana.</translation>
    </message>
    <message>
        <source>Klipper does not let go of its printer. Switch the printer off instead.</source>
        <translation>Klipper ei irrota otettaan tulostimesta. Sammuta tulostin sen sijaan.</translation>
    </message>
    <message>
        <source>The file is larger than the printer&apos;s server takes. Raise its limit, or slice the piece in parts.</source>
        <translation>Tiedosto on suurempi kuin tulostimen palvelin ottaa vastaan. Nosta sen rajaa tai viipaloi kappale osissa.</translation>
    </message>
    <message>
        <source>The server sends us on to {address}. Use that address.</source>
        <translation>Palvelin ohjaa osoitteeseen {address}. Käytä sitä.</translation>
    </message>
    <message>
        <source>The certificate of this server is not trusted here. Use its address with http:// in the hub&apos;s network.</source>
        <translation>Palvelimen varmenteeseen ei luoteta täällä. Käytä talon verkossa osoitetta, jonka alussa on http://.</translation>
    </message>
    <message>
        <source>The file arrived damaged at the printer&apos;s server.</source>
        <translation>Tiedosto vioittui matkalla tulostimen palvelimelle.</translation>
    </message>
    <message>
        <source>The server&apos;s history says that the print did not succeed; nobody saw why.</source>
        <translation>Palvelimen historian mukaan tulostus ei onnistunut; syytä ei nähty.</translation>
    </message>
    <message>
        <source>The server&apos;s connection to its printer was closed during the print.</source>
        <translation>Palvelimen yhteys tulostimeen katkesi tulostuksen aikana.</translation>
    </message>
    <message>
        <source>The printer&apos;s server does not say why.</source>
        <translation>Tulostimen palvelin ei kerro syytä.</translation>
    </message>
    <message>
        <source>Cancelled at the printer, or on its server&apos;s page.</source>
        <translation>Peruttiin tulostimella tai sen palvelimen sivulla.</translation>
    </message>
    <message>
        <source>The server took the start, but no print was seen within {seconds} seconds.</source>
        <translation>Palvelin otti aloituksen vastaan, mutta tulostusta ei näkynyt {seconds} sekunnin sisällä.</translation>
    </message>
    <message>
        <source>A newer badge was made meanwhile. Only the newest works.</source>
        <translation>Sillä välin tehtiin uudempi kortti. Vain uusin toimii.</translation>
    </message>
    <message>
        <source>Somebody with this name is there already. Add a surname or a letter.</source>
        <translation>Samanniminen on jo listalla. Lisää sukunimi tai kirjain.</translation>
    </message>
    <message>
        <source>The file could not be made. Try again; the log of the service says why.</source>
        <translation>Tiedostoa ei voitu tehdä. Yritä uudelleen; syy on palvelun lokissa.</translation>
    </message>
    <message>
        <source>This session has not begun: nobody can be counted to it yet.</source>
        <translation>Tämä kerta ei ole vielä alkanut: siihen ei voi vielä merkitä ketään.</translation>
    </message>
    <message>
        <source>People were counted to this session: it can&apos;t be removed.</source>
        <translation>Tähän kertaan on merkitty ihmisiä: sitä ei voi poistaa.</translation>
    </message>
    <message>
        <source>Write a business ID such as 0112038-9, or leave it empty.</source>
        <translation>Kirjoita Y-tunnus, esimerkiksi 0112038-9, tai jätä tyhjäksi.</translation>
    </message>
    <message>
        <source>There is no such business ID: a digit is wrong. Compare it with the register.</source>
        <translation>Tällaista Y-tunnusta ei ole: jokin numero on väärin. Tarkista se rekisteristä.</translation>
    </message>
    <message>
        <source>{name} has this business ID already.</source>
        <translation>Tämä Y-tunnus on jo: {name}.</translation>
    </message>
    <message>
        <source>{name} and {other} have different business IDs: they are two organisations.</source>
        <translation>{name} ja {other}: eri Y-tunnukset, siis kaksi organisaatiota.</translation>
    </message>
    <message>
        <source>{name} is in the list already. If it is another one, write the business ID or the municipality.</source>
        <translation>{name} on jo luettelossa. Jos tämä on toinen, kirjoita Y-tunnus tai kunta.</translation>
    </message>
    <message>
        <source>This organisation is not in the list any more. Choose another.</source>
        <translation>Tätä organisaatiota ei enää ole luettelossa. Valitse toinen.</translation>
    </message>
    <message>
        <source>No organisation of this name is in the list. Add it first, or choose one that is offered.</source>
        <translation>Tämän nimistä organisaatiota ei ole luettelossa. Lisää se ensin tai valitse tarjotuista.</translation>
    </message>
    <message>
        <source>Several have this name. Write the business ID in its place.</source>
        <translation>Usealla on tämä nimi. Kirjoita sen sijaan Y-tunnus.</translation>
    </message>
    <message>
        <source>The step before was later. Choose that day or a later one.</source>
        <translation>Edellinen vaihe oli myöhemmin. Valitse se päivä tai myöhempi.</translation>
    </message>
    <message>
        <source>There are {most} already. Remove one first.</source>
        <translation>Niitä on jo {most}. Poista ensin yksi.</translation>
    </message>
    <message>
        <source>Write at most {most} lines.</source>
        <translation>Kirjoita enintään {most} riviä.</translation>
    </message>
    <message>
        <source>This file can&apos;t be used. {raw}</source>
        <translation>Tätä tiedostoa ei voi käyttää. {raw}</translation>
    </message>
    <message>
        <source>It is finished. Open it again to change an answer.</source>
        <translation>Se on jo valmis. Avaa se uudelleen, jos haluat muuttaa vastausta.</translation>
    </message>
    <message>
        <source>Too little is answered for a level. Answer more of it first.</source>
        <translation>Vastauksia on liian vähän tason laskemiseen. Vastaa ensin useampaan.</translation>
    </message>
    <message>
        <source>This code works no more. Ask staff for a new one.</source>
        <translation>Koodi ei toimi enää. Pyydä henkilökunnalta uusi.</translation>
    </message>
    <message>
        <source>Vision and plan are not open with this code. Ask staff to open them.</source>
        <translation>Visio ja suunnitelma eivät aukea tällä koodilla. Pyydä henkilökuntaa avaamaan ne.</translation>
    </message>
    <message>
        <source>Too many digital maps are open without a name. Call staff.</source>
        <translation>Liian monta Digikarttaa on auki ilman nimeä. Kutsu henkilökunta.</translation>
    </message>
    <message>
        <source>These measures would wait for each other. Choose another one.</source>
        <translation>Toimenpiteet odottaisivat toisiaan. Valitse toinen.</translation>
    </message>
    <message>
        <source>This day is still to come. Choose the day on which it was.</source>
        <translation>Tämä päivä on vasta tulossa. Valitse päivä, jona se oli.</translation>
    </message>
    <message>
        <source>{name} has this code already.</source>
        <translation>Tämä koodi on jo: {name}.</translation>
    </message>
    <message>
        <source>A project has one applicant, and there is one already.</source>
        <translation>Hankkeella on yksi hakija, ja se on jo merkitty.</translation>
    </message>
    <message>
        <source>The shares of all would be more than 100 per cent.</source>
        <translation>Osuudet olisivat yhteensä yli 100 prosenttia.</translation>
    </message>
    <message>
        <source>Organisations are served by this partner: it can&apos;t be removed.</source>
        <translation>Tämä kumppani palvelee organisaatioita: sitä ei voi poistaa.</translation>
    </message>
    <message>
        <source>There can&apos;t be more women than all together.</source>
        <translation>Naisia ei voi olla enemmän kuin kaikkia yhteensä.</translation>
    </message>
    <message>
        <source>Amounts were entered for this indicator. Take them back first, or make a new indicator.</source>
        <translation>Tähän mittariin on kirjattu määriä. Peru ne ensin tai tee uusi mittari.</translation>
    </message>
    <message>
        <source>No participant has this number.</source>
        <translation>Tätä numeroa ei ole kenelläkään osallistujalla.</translation>
    </message>
    <message>
        <source>Write a phone number such as +358 44 123 4567.</source>
        <translation>Kirjoita puhelinnumero, esimerkiksi +358 44 123 4567.</translation>
    </message>
    <message>
        <source>Write at least one of address, phone and web address.</source>
        <translation>Kirjoita ainakin osoite, puhelin tai verkko-osoite.</translation>
    </message>
    <message>
        <source>Write the address of the start form first.</source>
        <translation>Kirjoita ensin aloituslomakkeen osoite.</translation>
    </message>
    <message>
        <source>Write a whole address that begins with https://.</source>
        <translation>Kirjoita koko osoite, joka alkaa https://.</translation>
    </message>
    <message>
        <source>A participant has this number already. Leave it empty for the next.</source>
        <translation>Tämä numero on jo osallistujalla. Jätä tyhjäksi, niin saat seuraavan.</translation>
    </message>
    <message>
        <source>The server does not accept this key.</source>
        <translation>Palvelin ei hyväksy tätä avainta.</translation>
    </message>
    <message>
        <source>Give the printer a name of up to 30 letters.</source>
        <translation>Anna tulostimelle nimi, enintään 30 kirjainta.</translation>
    </message>
    <message>
        <source>Choose where the printer stands.</source>
        <translation>Valitse, missä tulostin on.</translation>
    </message>
    <message>
        <source>Another printer has this colour now. Choose another.</source>
        <translation>Tämä väri on nyt toisella tulostimella. Valitse toinen väri.</translation>
    </message>
    <message>
        <source>Another printer has this name. Give it one of its own.</source>
        <translation>Toisella tulostimella on jo tämä nimi. Anna tälle oma nimi.</translation>
    </message>
    <message>
        <source>What the empty reel weighs is not known. Write it first, or what is left.</source>
        <translation>Tyhjän kelan painoa ei tiedetä. Kirjoita ensin se, tai se mitä on jäljellä.</translation>
    </message>
    <message>
        <source>Write a colour as # and six digits or letters from A to F.</source>
        <translation>Kirjoita väri merkillä # ja kuudella numerolla tai kirjaimella A–F.</translation>
    </message>
    <message>
        <source>This is no list of spools as Spoolman gives it.</source>
        <translation>Tämä ei ole Spoolmanin antama kelaluettelo.</translation>
    </message>
    <message>
        <source>This spool is not in stock any more.</source>
        <translation>Tämä kela ei ole enää varastossa.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile. Look at it again, then change it.</source>
        <translation>Joku toinen on muuttanut tätä sillä välin. Katso se uudelleen ja muuta sitten.</translation>
    </message>
    <message>
        <source>This can&apos;t be left empty.</source>
        <translation>Tämä ei voi olla tyhjä.</translation>
    </message>
    <message>
        <source>Write at most {most} characters.</source>
        <translation>Kirjoita enintään {most} merkkiä.</translation>
    </message>
    <message>
        <source>Write it in all three languages, or in none.</source>
        <translation>Kirjoita se kaikilla kolmella kielellä tai ei yhdelläkään.</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>Kirjoita luku.</translation>
    </message>
    <message>
        <source>Give a number from {least} to {most}.</source>
        <translation>Anna luku väliltä {least}–{most}.</translation>
    </message>
    <message>
        <source>Choose one that is offered.</source>
        <translation>Valitse jokin tarjotuista.</translation>
    </message>
    <message>
        <source>“{name}” is there twice.</source>
        <translation>”{name}” on luettelossa kahdesti.</translation>
    </message>
    <message>
        <source>Write only letters, spaces and hyphens.</source>
        <translation>Kirjoita vain kirjaimia, välilyöntejä ja yhdysmerkkejä.</translation>
    </message>
    <message>
        <source>Write only small letters a–z, digits and single hyphens.</source>
        <translation>Kirjoita vain pieniä kirjaimia a–z, numeroita ja yksittäisiä yhdysmerkkejä.</translation>
    </message>
    <message>
        <source>This short name is taken. Write another.</source>
        <translation>Tämä lyhyt nimi on jo käytössä. Kirjoita toinen.</translation>
    </message>
    <message>
        <source>Write a day, such as 2027-03-01.</source>
        <translation>Kirjoita päivä, esimerkiksi 2027-03-01.</translation>
    </message>
    <message>
        <source>This day is over. Choose today or a later one.</source>
        <translation>Tämä päivä on jo mennyt. Valitse tämä päivä tai myöhempi.</translation>
    </message>
    <message>
        <source>This time is over. Choose one that is still to come.</source>
        <translation>Tämä aika on jo mennyt. Valitse tuleva aika.</translation>
    </message>
    <message>
        <source>Write minutes or hours, such as 45 min or 2 h.</source>
        <translation>Kirjoita minuutit tai tunnit, esim. 45 min tai 2 h.</translation>
    </message>
    <message>
        <source>Write a time such as 07:00.</source>
        <translation>Kirjoita kellonaika, esimerkiksi 07:00.</translation>
    </message>
    <message>
        <source>Write hours such as 12:00-19:00, or 10:00-12:00, 13:00-19:00. Leave a closed day empty.</source>
        <translation>Kirjoita ajat näin: 12:00-19:00 tai 10:00-12:00, 13:00-19:00. Jätä suljettu päivä tyhjäksi.</translation>
    </message>
    <message>
        <source>These hours overlap: the second must begin after the first have ended.</source>
        <translation>Ajat menevät päällekkäin: toisen aukiolon pitää alkaa vasta ensimmäisen päätyttyä.</translation>
    </message>
    <message>
        <source>They end before they begin. Hours past midnight end at 6 at the latest.</source>
        <translation>Aukiolo päättyy ennen kuin se alkaa. Keskiyön yli voi olla auki enintään kello kuuteen.</translation>
    </message>
    <message>
        <source>A time becomes shorter: say that what is older may be deleted.</source>
        <translation>Jokin aika lyhenee: vahvista, että vanhemmat saa poistaa.</translation>
    </message>
    <message>
        <source>Give at most {most} days at once.</source>
        <translation>Anna enintään {most} päivää kerralla.</translation>
    </message>
    <message>
        <source>One of these days is an exception already: change that one.</source>
        <translation>Jokin näistä päivistä on jo poikkeus: muuta sitä.</translation>
    </message>
    <message>
        <source>The end must come after the beginning.</source>
        <translation>Lopun on oltava alun jälkeen.</translation>
    </message>
    <message>
        <source>Write an address that begins with http:// or https://.</source>
        <translation>Kirjoita osoite, jonka alussa on http:// tai https://.</translation>
    </message>
    <message>
        <source>Write an address for messages, such as mailto://… or ntfys://….</source>
        <translation>Kirjoita viestien osoite, esimerkiksi mailto://… tai ntfys://….</translation>
    </message>
    <message>
        <source>This place is outside the floor plan.</source>
        <translation>Tämä paikka on pohjakuvan ulkopuolella.</translation>
    </message>
    <message>
        <source>Walls, windows and doors run along an edge of the plan.</source>
        <translation>Seinät, ikkunat ja ovet kulkevat pohjakuvan reunojen suuntaisesti.</translation>
    </message>
    <message>
        <source>Equipment stands in this zone. Move it to another zone first.</source>
        <translation>Tällä alueella on laitteita. Siirrä ne ensin toiselle alueelle.</translation>
    </message>
    <message>
        <source>Equipment of this kind is there. Give it another kind first.</source>
        <translation>Tämänlaisia laitteita on. Vaihda niille ensin toinen laji.</translation>
    </message>
    <message>
        <source>This picture can&apos;t be read. Save it again, or use another.</source>
        <translation>Tätä kuvaa ei voi lukea. Tallenna se uudelleen tai käytä toista.</translation>
    </message>
    <message>
        <source>This picture is too large. Use a smaller or a simpler one.</source>
        <translation>Tämä kuva on liian suuri. Käytä pienempää tai yksinkertaisempaa.</translation>
    </message>
    <message>
        <source>This drawing has no filled areas. Draw the outline as a filled shape.</source>
        <translation>Tässä piirroksessa ei ole täytettyjä alueita. Piirrä hahmo täytettynä muotona.</translation>
    </message>
    <message>
        <source>This file is not a hub pack.</source>
        <translation>Tämä tiedosto ei ole keskuksen paketti.</translation>
    </message>
    <message>
        <source>This hub pack is of a later version of the program. Update the program here.</source>
        <translation>Tämä paketti on ohjelman uudemmasta versiosta. Päivitä ohjelma täällä.</translation>
    </message>
    <message>
        <source>The hub pack says something that this program does not know: {place}. Update the program here.</source>
        <translation>Keskuksen paketissa on jotain, mitä tämä ohjelma ei tunne: {place}. Päivitä ohjelma tässä koneessa.</translation>
    </message>
    <message>
        <source>The hub pack can&apos;t be used. {place}: {cause}</source>
        <translation>Keskuksen pakettia ei voi käyttää. {place}: {cause}</translation>
    </message>
    <message>
        <source>The key can&apos;t be kept: the directory of the secrets can&apos;t be written. Mend its rights.</source>
        <translation>Avainta ei voi tallentaa: avainten hakemistoon ei voi kirjoittaa. Korjaa sen oikeudet.</translation>
    </message>
    <message>
        <source>layer {layer} of {layers}, {percent} %, Z {z_mm} mm</source>
        <translation>kerros {layer}/{layers}, {percent}&#xa0;%, Z {z_mm}&#xa0;mm</translation>
    </message>
    <message>
        <source>layer {layer}, {percent} %, Z {z_mm} mm</source>
        <translation>kerros {layer}, {percent}&#xa0;%, Z {z_mm}&#xa0;mm</translation>
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
        <translation>paikasta ei ole merkintää</translation>
    </message>
    <message>
        <source>the journal is of another file</source>
        <translation>merkinnät ovat toisesta tiedostosta</translation>
    </message>
    <message>
        <source>the print file can&apos;t be read: {cause}</source>
        <translation>tulostustiedostoa ei voi lukea: {cause}</translation>
    </message>
    <message>
        <source>the print file has been changed</source>
        <translation>tulostustiedosto on muuttunut</translation>
    </message>
    <message>
        <source>it stood still for {seconds} s</source>
        <translation>se seisoi paikallaan {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>the printer&apos;s last line, {line}, does not fit the print&apos;s journal</source>
        <translation>tulostimen viimeinen rivi {line} ei sovi tulostuksen merkintöihin</translation>
    </message>
    <message>
        <source>its file can&apos;t be read again: {cause}</source>
        <translation>sen tiedostoa ei voi lukea uudelleen: {cause}</translation>
    </message>
    <message>
        <source>the printer was reset meanwhile</source>
        <translation>tulostin käynnistyi sillä välin uudelleen</translation>
    </message>
    <message>
        <source>this kind of printer does not know which line it took last</source>
        <translation>tällainen tulostin ei tiedä, minkä rivin se otti viimeksi</translation>
    </message>
    <message>
        <source>the printer does not say which line it took last</source>
        <translation>tulostin ei kerro, minkä rivin se otti viimeksi</translation>
    </message>
    <message>
        <source>tool</source>
        <translation>suutin</translation>
    </message>
    <message>
        <source>bed</source>
        <translation>alusta</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>luku- tai kirjoitusvirhe</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>levy on täynnä</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>tiedostoa ei ole</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>ei oikeuksia</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>levylle ei voi kirjoittaa</translation>
    </message>
    <message>
        <source>This print was not started from here.</source>
        <translation>Tätä tulostusta ei aloitettu täältä.</translation>
    </message>
    <message>
        <source>Somebody else took it just now.</source>
        <translation>Joku toinen ehti juuri ensin.</translation>
    </message>
    <message>
        <source>Interrupted before the print began.</source>
        <translation>Keskeytettiin ennen tulosteen alkua.</translation>
    </message>
    <message>
        <source>Visitors see a topic of this name already. Merge the two, or write another.</source>
        <translation>Kävijät näkevät jo tämännimisen aiheen. Yhdistä ne tai kirjoita toinen nimi.</translation>
    </message>
    <message>
        <source>Visitors don&apos;t see this topic any more. Choose another one.</source>
        <translation>Kävijät eivät enää näe tätä aihetta. Valitse toinen.</translation>
    </message>
    <message>
        <source>One is to learn or make, the other is equipment: they stay apart.</source>
        <translation>Toinen on opittavaa tai tehtävää, toinen laite: ne pysyvät erillään.</translation>
    </message>
    <message>
        <source>Events or other wishes are counted for it: its kind can&apos;t be changed.</source>
        <translation>Siihen on laskettu tapahtumia tai muita toiveita: lajia ei voi muuttaa.</translation>
    </message>
    <message>
        <source>Nothing is answered yet. Answer a question first.</source>
        <translation>Mihinkään ei ole vielä vastattu. Vastaa ensin johonkin kysymykseen.</translation>
    </message>
    <message>
        <source>No face is chosen yet. Choose one first.</source>
        <translation>Yhtään naamaa ei ole vielä valittu. Valitse ensin yksi.</translation>
    </message>
    <message>
        <source>The consent would be over already. Choose today or a later day.</source>
        <translation>Suostumus olisi jo päättynyt. Valitse tämä päivä tai myöhempi.</translation>
    </message>
    <message>
        <source>A consent holds for five years at most. Choose an earlier day.</source>
        <translation>Suostumus on voimassa enintään viisi vuotta. Valitse aikaisempi päivä.</translation>
    </message>
</context>
<context>
    <name>ReferralButton</name>
    <message>
        <source>To a partner</source>
        <translation>Kumppanille</translation>
    </message>
</context>
<context>
    <name>ReferralCardPage</name>
    <message>
        <source>They can make it</source>
        <translation>Kumppani voi auttaa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>The QR code of the partner</source>
        <translation>Kumppanin QR-koodi</translation>
    </message>
</context>
<context>
    <name>ReferralContact</name>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Verkko</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Osoite</translation>
    </message>
    <message>
        <source>Scan the code with your phone. It opens their web page.</source>
        <translation>Skannaa koodi puhelimella. Se avaa kumppanin verkkosivun.</translation>
    </message>
    <message>
        <source>Scan the code with your phone. It calls them.</source>
        <translation>Skannaa koodi puhelimella. Se soittaa kumppanille.</translation>
    </message>
</context>
<context>
    <name>ReferralPage</name>
    <message>
        <source>Who could make it?</source>
        <translation>Kuka voisi tehdä sen?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>The hub has no partners yet.</source>
        <translation>Keskuksella ei vielä ole kumppaneita.</translation>
    </message>
    <message>
        <source>An admin writes them in the office, under Partners.</source>
        <translation>Ylläpitäjä kirjoittaa ne toimistossa kohtaan Kumppanit.</translation>
    </message>
    <message>
        <source>Why not here?</source>
        <translation>Miksi ei täällä?</translation>
    </message>
</context>
<context>
    <name>ReferralViewModel</name>
    <message>
        <source>Counted: %1</source>
        <translation>Kirjattu: %1</translation>
    </message>
    <message>
        <source>Too big</source>
        <translation>Liian suuri</translation>
    </message>
    <message>
        <source>Another material</source>
        <translation>Toinen materiaali</translation>
    </message>
    <message>
        <source>Too many pieces</source>
        <translation>Liian monta kappaletta</translation>
    </message>
    <message>
        <source>Other machines or skills</source>
        <translation>Muut koneet tai taidot</translation>
    </message>
</context>
<context>
    <name>RepairActions</name>
    <message>
        <source>Take out of use</source>
        <translation>Poista käytöstä</translation>
    </message>
    <message>
        <source>Works with a flaw</source>
        <translation>Toimii silti</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Korjattu</translation>
    </message>
    <message>
        <source>End the use</source>
        <translation>Päätä käyttö</translation>
    </message>
    <message>
        <source>It is repaired.</source>
        <translation>Se on korjattu.</translation>
    </message>
    <message>
        <source>It is free again.</source>
        <translation>Se on taas vapaa.</translation>
    </message>
</context>
<context>
    <name>RepairQuestions</name>
    <message>
        <source>What is wrong?</source>
        <translation>Mikä on vialla?</translation>
    </message>
    <message>
        <source>When is it back?</source>
        <translation>Milloin se on kunnossa?</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>Päivää aiemmin</translation>
    </message>
    <message>
        <source>back %1</source>
        <translation>kunnossa %1</translation>
    </message>
    <message>
        <source>return not known</source>
        <translation>päivä ei tiedossa</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Päivää myöhemmin</translation>
    </message>
    <message>
        <source>+ 7 days</source>
        <translation>+ 7 päivää</translation>
    </message>
</context>
<context>
    <name>RepairsViewModel</name>
    <message numerus="yes">
        <source>%n fault(s) reported</source>
        <translation>
            <numerusform>%n vikailmoitus</numerusform>
            <numerusform>%n vikailmoitusta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out of order</source>
        <translation>
            <numerusform>%n laite rikki</numerusform>
            <numerusform>%n laitetta rikki</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Kaikki toimii</translation>
    </message>
    <message>
        <source>%1 is out of order.</source>
        <translation>%1 on pois käytöstä.</translation>
    </message>
    <message>
        <source>%1 can be used, with its flaw.</source>
        <translation>Laitetta %1 voi käyttää, vika on kerrottu.</translation>
    </message>
    <message>
        <source>found like this</source>
        <translation>löydetty näin</translation>
    </message>
    <message>
        <source>happened in use</source>
        <translation>tapahtui käytössä</translation>
    </message>
</context>
<context>
    <name>RequestButton</name>
    <message>
        <source>Ask for a print</source>
        <translation>Pyydä tulostetta</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tuloste</translation>
    </message>
</context>
<context>
    <name>RequestColourPage</name>
    <message>
        <source>Which colour?</source>
        <translation>Minkä värinen?</translation>
    </message>
    <message>
        <source>No filament suits</source>
        <translation>Sopivaa lankaa ei ole</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tiedosto</translation>
    </message>
    <message>
        <source>Next the day</source>
        <translation>Seuraavaksi päivä</translation>
    </message>
    <message>
        <source>Ask staff, or slice the file for what the hub has.</source>
        <translation>Kysy henkilökunnalta, tai viipaloi tiedosto sille, mitä täällä on.</translation>
    </message>
    <message>
        <source>More colours</source>
        <translation>Lisää värejä</translation>
    </message>
</context>
<context>
    <name>RequestCopies</name>
    <message>
        <source>One copy fewer</source>
        <translation>Yksi kappale vähemmän</translation>
    </message>
    <message>
        <source>%1 pcs</source>
        <translation>%1 kpl</translation>
    </message>
    <message>
        <source>One copy more</source>
        <translation>Yksi kappale lisää</translation>
    </message>
</context>
<context>
    <name>RequestDayPage</name>
    <message>
        <source>When do you need it?</source>
        <translation>Milloin tarvitset sen?</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Väri</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>Lähetä pyyntö</translation>
    </message>
    <message>
        <source>No hurry, any time</source>
        <translation>Ei kiirettä, milloin vain</translation>
    </message>
</context>
<context>
    <name>RequestFilePage</name>
    <message>
        <source>Which file?</source>
        <translation>Mikä tiedosto?</translation>
    </message>
    <message>
        <source>Put the stick in</source>
        <translation>Työnnä tikku paikalleen</translation>
    </message>
    <message>
        <source>Give the file to staff</source>
        <translation>Anna tiedosto henkilökunnalle</translation>
    </message>
    <message>
        <source>The file is seen by itself. It is G-code from a slicer.</source>
        <translation>Tiedosto löytyy itsestään. Se on viipaloitu g-koodi.</translation>
    </message>
    <message>
        <source>This screen reads no sticks.</source>
        <translation>Tämä näyttö ei lue muistitikkuja.</translation>
    </message>
    <message>
        <source>Only a model? Staff help you to slice it.</source>
        <translation>Onko sinulla vain malli? Henkilökunta auttaa viipaloimaan.</translation>
    </message>
    <message>
        <source>More files (%1 of %2)</source>
        <translation>Lisää tiedostoja (%1/%2)</translation>
    </message>
</context>
<context>
    <name>RequestFlowViewModel</name>
    <message>
        <source>Show your pass or day pass first.</source>
        <translation>Näytä ensin passisi tai päiväpassisi.</translation>
    </message>
    <message>
        <source>No printer here can print it. %1</source>
        <translation>Mikään tulostin täällä ei voi tulostaa sitä. %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>noin %1</translation>
    </message>
</context>
<context>
    <name>RequestFrame</name>
    <message>
        <source>Cancel</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Print request, %1/3</source>
        <translation>Tulostuspyyntö, %1/3</translation>
    </message>
</context>
<context>
    <name>RequestSentPage</name>
    <message>
        <source>Your request&apos;s number</source>
        <translation>Pyyntösi numero</translation>
    </message>
    <message>
        <source>Request number %1</source>
        <translation>Pyyntö numero %1</translation>
    </message>
    <message>
        <source>Staff approve or decline it. Show your pass to see how far it is.</source>
        <translation>Henkilökunta hyväksyy tai hylkää sen. Näytä passisi, niin näet, missä se on.</translation>
    </message>
    <message>
        <source>Staff approve or decline it. Today your day pass shows how far it is. Remember the number: the day pass ends at closing.</source>
        <translation>Henkilökunta hyväksyy tai hylkää sen. Tänään päiväpassi kertoo, missä se on. Muista numero: päiväpassi päättyy sulkemiseen.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>the file is for %1</source>
        <translation>tiedosto on aineelle %1</translation>
    </message>
    <message>
        <source>not enough</source>
        <translation>ei riitä</translation>
    </message>
    <message>
        <source>%1, not enough</source>
        <translation>%1, ei riitä</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>suljettu</translation>
    </message>
    <message>
        <source>closed now</source>
        <translation>suljettu nyt</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>ei ehdi</translation>
    </message>
    <message>
        <source>today</source>
        <translation>tänään</translation>
    </message>
    <message>
        <source>hard, easy</source>
        <translation>kova, helppo</translation>
    </message>
    <message>
        <source>tough, outdoors</source>
        <translation>sitkeä, ulos</translation>
    </message>
    <message>
        <source>flexible</source>
        <translation>joustava</translation>
    </message>
    <message>
        <source>tough, heat</source>
        <translation>sitkeä, kuumaan</translation>
    </message>
    <message>
        <source>outdoors</source>
        <translation>ulos</translation>
    </message>
    <message>
        <source>what is loaded</source>
        <translation>koneessa oleva</translation>
    </message>
    <message>
        <source>It fits no printer here.</source>
        <translation>Se ei mahdu täällä millekään tulostimelle.</translation>
    </message>
    <message>
        <source>It can&apos;t be printed as it is. Ask staff for help.</source>
        <translation>Sitä ei voi tulostaa tällaisenaan. Pyydä henkilökunnalta apua.</translation>
    </message>
    <message>
        <source>We don&apos;t have the filament. Choose another.</source>
        <translation>Meillä ei ole sitä lankaa. Valitse toinen.</translation>
    </message>
    <message>
        <source>It takes too long. Make it smaller, or in parts.</source>
        <translation>Kestää liian kauan. Tee siitä pienempi tai tulosta osissa.</translation>
    </message>
    <message>
        <source>We don&apos;t print such things.</source>
        <translation>Emme tulosta sellaista.</translation>
    </message>
    <message>
        <source>Bring another file. Staff tell you which.</source>
        <translation>Tuo toinen tiedosto. Henkilökunta kertoo, millainen.</translation>
    </message>
    <message>
        <source>Fits no printer</source>
        <translation>Ei mahdu millekään</translation>
    </message>
    <message>
        <source>Can&apos;t be printed as it is</source>
        <translation>Ei voi tulostaa tällaisenaan</translation>
    </message>
    <message>
        <source>No such filament</source>
        <translation>Ei sellaista lankaa</translation>
    </message>
    <message>
        <source>Takes too long</source>
        <translation>Kestää liian kauan</translation>
    </message>
    <message>
        <source>We don&apos;t print such things</source>
        <translation>Emme tulosta sellaista</translation>
    </message>
    <message>
        <source>Needs another file</source>
        <translation>Tarvitaan toinen tiedosto</translation>
    </message>
    <message>
        <source>no hurry</source>
        <translation>ei kiirettä</translation>
    </message>
    <message>
        <source>ready about %1</source>
        <translation>valmis arviolta %1</translation>
    </message>
    <message>
        <source>on shelf %1</source>
        <translation>hyllyssä %1</translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation>katsottavana</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>ei tulosteta</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>peruttu</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>jonossa</translation>
    </message>
    <message>
        <source>being printed</source>
        <translation>tulostuu</translation>
    </message>
    <message>
        <source>printed, ask staff</source>
        <translation>tulostettu, kysy henkilökunnalta</translation>
    </message>
    <message>
        <source>did not succeed, ask staff</source>
        <translation>ei onnistunut, kysy henkilökunnalta</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>annettu</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>Tuloste %1</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Pyyntö %1</translation>
    </message>
</context>
<context>
    <name>RequestsButton</name>
    <message>
        <source>Requests %1</source>
        <translation>Pyynnöt %1</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message numerus="yes">
        <source>%n request(s) wait</source>
        <translation>
            <numerusform>%n pyyntö odottaa</numerusform>
            <numerusform>%n pyyntöä odottaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Print requests</source>
        <translation>Tulostuspyynnöt</translation>
    </message>
    <message>
        <source>No request waits</source>
        <translation>Yhtään pyyntöä ei odota</translation>
    </message>
    <message>
        <source>Visitors hand them in with their pass. They are shown here and on the first page.</source>
        <translation>Kävijät jättävät niitä passillaan. Ne näkyvät tässä ja ensimmäisellä sivulla.</translation>
    </message>
</context>
<context>
    <name>RequestsViewModel</name>
    <message>
        <source>Request %1 is in the queue.</source>
        <translation>Pyyntö %1 on jonossa.</translation>
    </message>
    <message>
        <source>Request %1 is declined. The visitor sees why.</source>
        <translation>Pyyntö %1 on hylätty. Kävijä näkee syyn.</translation>
    </message>
    <message>
        <source>Any that fits</source>
        <translation>Mikä tahansa sopiva</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Sopii</translation>
    </message>
</context>
<context>
    <name>ReservedRule</name>
    <message>
        <source>Bookings today</source>
        <translation>Varaukset tänään</translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message>
        <source>Good</source>
        <translation>Hyvä</translation>
    </message>
    <message>
        <source>Passable</source>
        <translation>Kelpaa</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Epäonnistui</translation>
    </message>
    <message>
        <source>Came off the bed</source>
        <translation>Irtosi alustasta</translation>
    </message>
    <message>
        <source>Layers shifted</source>
        <translation>Kerrokset siirtyivät</translation>
    </message>
    <message>
        <source>Filament ran out</source>
        <translation>Lanka loppui</translation>
    </message>
    <message>
        <source>Nozzle clogged</source>
        <translation>Suutin tukossa</translation>
    </message>
    <message>
        <source>Supports gave way</source>
        <translation>Tuet pettivät</translation>
    </message>
    <message>
        <source>Warped</source>
        <translation>Käyristyi</translation>
    </message>
    <message>
        <source>Stringing</source>
        <translation>Rihmoittui</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Muu syy</translation>
    </message>
</context>
<context>
    <name>ScanFacts</name>
    <message>
        <source>The last scan</source>
        <translation>Viimeksi luettu</translation>
    </message>
    <message>
        <source>nobody is counted here</source>
        <translation>tässä ei lasketa ketään</translation>
    </message>
    <message>
        <source>Hold any code to the reader: a pass, a label or a library card.</source>
        <translation>Näytä lukijalle mitä tahansa koodia: passia, tarraa tai kirjastokorttia.</translation>
    </message>
</context>
<context>
    <name>ScannerCheckViewModel</name>
    <message>
        <source>serial port</source>
        <translation>sarjaportista</translation>
    </message>
    <message>
        <source>as a keyboard</source>
        <translation>näppäimistönä</translation>
    </message>
    <message>
        <source>typed by hand, or too slowly for a reader</source>
        <translation>käsin tai lukijaksi liian hitaasti</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>kamerasta</translation>
    </message>
    <message>
        <source>the command kiosk scan</source>
        <translation>komennolla kiosk scan</translation>
    </message>
    <message>
        <source>A visitor&apos;s pass</source>
        <translation>Kävijän passi</translation>
    </message>
    <message>
        <source>A code of equipment</source>
        <translation>Laitteen koodi</translation>
    </message>
    <message>
        <source>A badge of staff</source>
        <translation>Henkilökunnan kortti</translation>
    </message>
    <message>
        <source>A day pass</source>
        <translation>Päiväpassi</translation>
    </message>
    <message>
        <source>The label of a spool</source>
        <translation>Kelan tarra</translation>
    </message>
    <message>
        <source>The code of a company&apos;s digital map</source>
        <translation>Yrityksen Digikartan koodi</translation>
    </message>
    <message>
        <source>Read well, but no code of this hub</source>
        <translation>Luettu, mutta ei tämän talon koodi</translation>
    </message>
    <message>
        <source>A code of this hub, read only in part</source>
        <translation>Talon koodi, luettu vain osittain</translation>
    </message>
    <message>
        <source>Garbled: the reader has another keyboard layout</source>
        <translation>Sekaisin: lukijassa on väärä näppäimistö</translation>
    </message>
    <message>
        <source>Hold a code to a reader</source>
        <translation>Näytä koodi lukijalle</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Tuli</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Merkit</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Tavut</translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation>Lopussa</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Nopeus</translation>
    </message>
    <message>
        <source>reader %1, this machine %2: understood all the same</source>
        <translation>lukija %1, tämä laite %2: silti ymmärretty</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Näppäimistö</translation>
    </message>
    <message>
        <source>longer than 64 characters, or not plain text</source>
        <translation>yli 64 merkkiä tai muuta kuin tekstiä</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Hylätty</translation>
    </message>
    <message>
        <source>nothing, only a pause</source>
        <translation>pelkkä tauko</translation>
    </message>
    <message>
        <source>%1 ms in all, at most %2 ms between two keys (limit %3)</source>
        <translation>yhteensä %1 ms, merkkien väli enintään %2 ms (raja %3)</translation>
    </message>
</context>
<context>
    <name>SerialAdvice</name>
    <message>
        <source>Better by serial port</source>
        <translation>Mieluummin sarjaportista</translation>
    </message>
    <message>
        <source>Scan the code that the reader&apos;s manual shows under:</source>
        <translation>Lue lukijan oppaasta koodi, jonka otsikko on:</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Muut</translation>
    </message>
    <message>
        <source>USB COM, or virtual serial port</source>
        <translation>USB COM tai virtual serial port</translation>
    </message>
</context>
<context>
    <name>ServerCode</name>
    <message>
        <source>The address of OctoPrint as a QR code</source>
        <translation>OctoPrintin osoite QR-koodina</translation>
    </message>
    <message>
        <source>Open it with your phone</source>
        <translation>Avaa puhelimella</translation>
    </message>
</context>
<context>
    <name>ServerConnectionPage</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 ja %2</translation>
    </message>
    <message>
        <source>It is named in the settings of the hub and is taken out there.</source>
        <translation>Se on mainittu asetustiedostossa ja poistetaan sieltä.</translation>
    </message>
    <message>
        <source>Yes, take it away</source>
        <translation>Kyllä, poista</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Poista tulostin</translation>
    </message>
    <message>
        <source>its history stays</source>
        <translation>historia säilyy</translation>
    </message>
    <message>
        <source>asks once more</source>
        <translation>kysyy vielä kerran</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Yhdistä uudelleen</translation>
    </message>
</context>
<context>
    <name>SessionLine</name>
    <message>
        <source>%1 there</source>
        <translation>%1 paikalla</translation>
    </message>
    <message>
        <source>One less at %1</source>
        <translation>Yksi vähemmän: %1</translation>
    </message>
    <message>
        <source>One more at %1</source>
        <translation>Yksi lisää: %1</translation>
    </message>
</context>
<context>
    <name>SessionTag</name>
    <message>
        <source>More time</source>
        <translation>Lisää aikaa</translation>
    </message>
    <message>
        <source>locks in %1</source>
        <translation>lukittuu %1</translation>
    </message>
</context>
<context>
    <name>ShelfMore</name>
    <message>
        <source>More (page %1 of %2)</source>
        <translation>Lisää (sivu %1/%2)</translation>
    </message>
</context>
<context>
    <name>ShelfNumber</name>
    <message>
        <source>The shelf is full</source>
        <translation>Hylly on täynnä</translation>
    </message>
    <message>
        <source>To shelf</source>
        <translation>Hyllyyn</translation>
    </message>
    <message>
        <source>Handed over now</source>
        <translation>Annetaan heti</translation>
    </message>
    <message>
        <source>Hand it over, or keep it elsewhere.</source>
        <translation>Luovuta se tai säilytä muualla.</translation>
    </message>
    <message>
        <source>Tap to keep it</source>
        <translation>Paina, jos se jää hyllyyn</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>You were logged out: your badge or role was changed.</source>
        <translation>Sinut kirjattiin ulos: korttisi tai roolisi muuttui.</translation>
    </message>
</context>
<context>
    <name>ShownPass</name>
    <message>
        <source>The visitor shows the pass now.</source>
        <translation>Kävijä näyttää nyt passin.</translation>
    </message>
</context>
<context>
    <name>SilentBlock</name>
    <message>
        <source>Stop did not get through</source>
        <translation>Seis ei mennyt perille</translation>
    </message>
    <message>
        <source>Orders do not get through now</source>
        <translation>Käskyt eivät mene nyt perille</translation>
    </message>
    <message>
        <source>Cut the power at the socket</source>
        <translation>Katkaise virta pistorasiasta</translation>
    </message>
    <message>
        <source>Is something wrong? Stop it, or cut the power at the socket.</source>
        <translation>Jos jokin on vialla, paina Seis heti tai katkaise virta pistorasiasta.</translation>
    </message>
</context>
<context>
    <name>SilentFigures</name>
    <message>
        <source>not known</source>
        <translation>ei tietoa</translation>
    </message>
</context>
<context>
    <name>SpoolPeg</name>
    <message>
        <source>little is left</source>
        <translation>vähän jäljellä</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>valittu</translation>
    </message>
</context>
<context>
    <name>Spools</name>
    <message>
        <source>New spool</source>
        <translation>Uusi kela</translation>
    </message>
</context>
<context>
    <name>SpoolsPage</name>
    <message>
        <source>No spool is in the list yet. Whoever prints can add them here.</source>
        <translation>Luettelossa ei ole vielä keloja. Tulostaja voi lisätä ne tässä.</translation>
    </message>
    <message>
        <source>Take it off %1</source>
        <translation>Ota pois: %1</translation>
    </message>
    <message>
        <source>Read a spool&apos;s label</source>
        <translation>Lue kelan koodi</translation>
    </message>
    <message>
        <source>Change filament on a printer</source>
        <translation>Vaihda lanka koneeseen</translation>
    </message>
    <message>
        <source>Load %1 on a printer</source>
        <translation>Lataa koneeseen: %1</translation>
    </message>
</context>
<context>
    <name>SpoolsViewModel</name>
    <message>
        <source>Spool %1 is not in stock.</source>
        <translation>Kela %1 ei ole varastossa.</translation>
    </message>
    <message numerus="yes">
        <source>%n spool(s) run low</source>
        <translation>
            <numerusform>%n kela on vähissä</numerusform>
            <numerusform>%n kelaa on vähissä</numerusform>
        </translation>
    </message>
    <message>
        <source>Spool shelf</source>
        <translation>Kelahylly</translation>
    </message>
    <message>
        <source>Show the label of the spool to the reader.</source>
        <translation>Näytä kelan tarra lukijalle.</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
</context>
<context>
    <name>StartClosed</name>
    <message>
        <source>Everything is free of charge.</source>
        <translation>Kaikki on maksutonta.</translation>
    </message>
    <message>
        <source>Nothing on the programme that day.</source>
        <translation>Sinä päivänä ei ole ohjelmaa.</translation>
    </message>
</context>
<context>
    <name>StartClosedWays</name>
    <message>
        <source>Here for an evening event?</source>
        <translation>Tulitko iltatapahtumaan?</translation>
    </message>
    <message>
        <source>Come in</source>
        <translation>Tule sisään</translation>
    </message>
    <message>
        <source>for an evening event</source>
        <translation>jos tulit iltatapahtumaan</translation>
    </message>
</context>
<context>
    <name>StartStrip</name>
    <message>
        <source>You asked for it: %1</source>
        <translation>Te pyysitte: %1</translation>
    </message>
    <message>
        <source>It is here now. Ask at the help desk.</source>
        <translation>Se on nyt täällä. Kysy neuvonnasta.</translation>
    </message>
    <message>
        <source>This was made here.</source>
        <translation>Tämä tehtiin täällä.</translation>
    </message>
    <message>
        <source>Digital map</source>
        <translation>Digikartta</translation>
    </message>
    <message>
        <source>How digital is your company? Ten minutes, three next steps.</source>
        <translation>Kuinka digitaalinen yrityksesi on? Kymmenen minuuttia, kolme seuraavaa askelta.</translation>
    </message>
    <message>
        <source>For companies</source>
        <translation>Yrityksille</translation>
    </message>
    <message>
        <source>On the shelf: %1</source>
        <translation>Hyllyssä %1</translation>
    </message>
    <message>
        <source>This print is ready and waits for whoever asked for it.</source>
        <translation>Tuloste on valmis ja odottaa hakijaansa.</translation>
    </message>
    <message>
        <source>These prints are ready and wait for those who asked for them.</source>
        <translation>Nämä tulosteet ovat valmiita ja odottavat hakijoitaan.</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Peruttu: %1</translation>
    </message>
    <message>
        <source>full</source>
        <translation>täynnä</translation>
    </message>
    <message>
        <source>places free: %1</source>
        <translation>vapaita paikkoja %1</translation>
    </message>
</context>
<context>
    <name>StartViewModel</name>
    <message>
        <source>Other tools</source>
        <translation>Muut laitteet</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>%1/%2 vapaana</translation>
    </message>
    <message numerus="yes">
        <source>%n people inside</source>
        <translation>
            <numerusform>Sisällä nyt %n kävijä</numerusform>
            <numerusform>Sisällä nyt %n kävijää</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 closed now</source>
        <translation>%1 suljettu nyt</translation>
    </message>
    <message>
        <source>%1 open %2</source>
        <translation>%1 avoinna %2</translation>
    </message>
    <message>
        <source>We are closed</source>
        <translation>Olemme kiinni</translation>
    </message>
    <message>
        <source>We open %1</source>
        <translation>Avaamme %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>klo %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>suljettu</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Huomenna</translation>
    </message>
    <message>
        <source>today</source>
        <translation>tänään</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>huomenna</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Tänään %1</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <translation>Huomenna %1</translation>
    </message>
    <message>
        <source>on Monday</source>
        <translation>maanantaina</translation>
    </message>
    <message>
        <source>on Tuesday</source>
        <translation>tiistaina</translation>
    </message>
    <message>
        <source>on Wednesday</source>
        <translation>keskiviikkona</translation>
    </message>
    <message>
        <source>on Thursday</source>
        <translation>torstaina</translation>
    </message>
    <message>
        <source>on Friday</source>
        <translation>perjantaina</translation>
    </message>
    <message>
        <source>on Saturday</source>
        <translation>lauantaina</translation>
    </message>
    <message>
        <source>on Sunday</source>
        <translation>sunnuntaina</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>maanantaina</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>tiistaina</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>keskiviikkona</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>torstaina</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>perjantaina</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>lauantaina</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>sunnuntaina</translation>
    </message>
    <message>
        <source>Full: %1 inside</source>
        <translation>Täynnä: sisällä %1</translation>
    </message>
    <message>
        <source>Inside now %1, room for %2</source>
        <translation>Sisällä nyt %1, tilaa %2</translation>
    </message>
    <message>
        <source>at %1  %2</source>
        <translation>klo %1  %2</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Hyvää huomenta</translation>
    </message>
    <message>
        <source>Good day</source>
        <translation>Hyvää päivää</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Hyvää iltaa</translation>
    </message>
</context>
<context>
    <name>StillHere</name>
    <message>
        <source>I am still here</source>
        <translation>Olen vielä täällä</translation>
    </message>
</context>
<context>
    <name>StoredFacts</name>
    <message>
        <source>We store</source>
        <translation>Tallennamme</translation>
    </message>
    <message>
        <source>the number of the pass</source>
        <translation>passin numeron</translation>
    </message>
    <message>
        <source>a nickname and answers, if you give any</source>
        <translation>nimimerkin ja vastaukset, jos annat niitä</translation>
    </message>
    <message>
        <source>visits, equipment and bookings</source>
        <translation>käynnit, laitteet ja varaukset</translation>
    </message>
    <message>
        <source>We don&apos;t store</source>
        <translation>Emme tallenna</translation>
    </message>
    <message>
        <source>your real name</source>
        <translation>oikeaa nimeäsi</translation>
    </message>
    <message>
        <source>a phone number or address</source>
        <translation>puhelinnumeroa tai osoitetta</translation>
    </message>
    <message>
        <source>anything you do on a computer</source>
        <translation>mitään, mitä teet koneella</translation>
    </message>
</context>
<context>
    <name>StoriesButton</name>
    <message>
        <source>Made here</source>
        <translation>Tehty täällä</translation>
    </message>
</context>
<context>
    <name>StoriesPage</name>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Next story (%1 of %2)</source>
        <translation>Seuraava tarina (%1/%2)</translation>
    </message>
</context>
<context>
    <name>TemperatureChart</name>
    <message>
        <source>Nozzle %1, bed %2, %3</source>
        <translation>Suutin %1, alusta %2, %3</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nyt</translation>
    </message>
    <message>
        <source>nozzle</source>
        <translation>suutin</translation>
    </message>
    <message>
        <source>bed</source>
        <translation>alusta</translation>
    </message>
</context>
<context>
    <name>Temperatures</name>
    <message>
        <source>at %1</source>
        <translation>klo %1</translation>
    </message>
</context>
<context>
    <name>ToolsButton</name>
    <message>
        <source>Tools</source>
        <translation>Työkalut</translation>
    </message>
</context>
<context>
    <name>ToolsPage</name>
    <message>
        <source>Tools</source>
        <translation>Työkalut</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Laitteet</translation>
    </message>
    <message>
        <source>Print requests</source>
        <translation>Tulostuspyynnöt</translation>
    </message>
    <message>
        <source>Inductions</source>
        <translation>Perehdytykset</translation>
    </message>
    <message>
        <source>Open on my phone</source>
        <translation>Puhelimella</translation>
    </message>
    <message>
        <source>Labels and passes</source>
        <translation>Tarrat ja passit</translation>
    </message>
    <message>
        <source>Try a reader</source>
        <translation>Kokeile lukijaa</translation>
    </message>
    <message>
        <source>From visitors</source>
        <translation>Kävijöiltä</translation>
    </message>
    <message>
        <source>A visitor&apos;s data</source>
        <translation>Kävijän tiedot</translation>
    </message>
    <message>
        <source>Spools</source>
        <translation>Kelat</translation>
    </message>
    <message>
        <source>Pick-up shelf</source>
        <translation>Noutohylly</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Tapahtumat</translation>
    </message>
    <message>
        <source>Participant form</source>
        <translation>Osallistujalomake</translation>
    </message>
    <message>
        <source>Digital map</source>
        <translation>Digikartta</translation>
    </message>
    <message>
        <source>My PIN</source>
        <translation>Oma PIN</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Henkilöt</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Loki</translation>
    </message>
    <message>
        <source>Add a printer</source>
        <translation>Lisää tulostin</translation>
    </message>
</context>
<context>
    <name>TopicAnswers</name>
    <message>
        <source>What about?</source>
        <translation>Mikä aihe?</translation>
    </message>
</context>
<context>
    <name>TripQuestion</name>
    <message>
        <source>A drive of about %1 km</source>
        <translation>Ajamalla noin %1 km</translation>
    </message>
    <message>
        <source>I would have ordered it</source>
        <translation>Olisin tilannut sen</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>En mitenkään</translation>
    </message>
</context>
<context>
    <name>TripQuestionPage</name>
    <message>
        <source>Skip</source>
        <translation>Ohita</translation>
    </message>
    <message>
        <source>How would you have done it without the hub?</source>
        <translation>Miten olisit tehnyt sen ilman keskusta?</translation>
    </message>
    <message>
        <source>There and back. We keep the answer, not who gave it.</source>
        <translation>Edestakainen matka. Säilytämme vastauksen, emme vastaajaa.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Olen vielä täällä</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Start</source>
        <translation>Alkuun</translation>
    </message>
    <message>
        <source>This screen has a fault</source>
        <translation>Näytössä on vika</translation>
    </message>
    <message>
        <source>Your last step may not have worked. Start again, or call staff.</source>
        <translation>Viime toiminto ei ehkä onnistunut. Aloita alusta tai kutsu apua.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Aloita alusta</translation>
    </message>
</context>
<context>
    <name>TypeCodePage</name>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Kirjoita koodi</translation>
    </message>
    <message>
        <source>20 letters and digits, as printed. Hyphens and capitals don&apos;t matter.</source>
        <translation>20 kirjainta ja numeroa. Väliviivoilla ja kirjainkoolla ei ole väliä.</translation>
    </message>
</context>
<context>
    <name>TypeCodeViewModel</name>
    <message>
        <source>The code is not right yet. Compare each character.</source>
        <translation>Koodi ei vielä täsmää. Vertaa jokaista merkkiä.</translation>
    </message>
</context>
<context>
    <name>TypedFrame</name>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
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
            <numerusform>%n merkki kirjoitettu</numerusform>
            <numerusform>%n merkkiä kirjoitettu</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Peru</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Wall</source>
        <translation>Seinä</translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation>Pohjakuva</translation>
    </message>
</context>
<context>
    <name>VisitorData</name>
    <message>
        <source>Old data was last deleted %1 at %2: visits parted %3, passes %4.</source>
        <translation>Vanhat tiedot poistettiin %1 klo %2: käyntejä irrotettu %3, passeja %4.</translation>
    </message>
    <message>
        <source>Deleted. The pass does not work any more.</source>
        <translation>Poistettu. Passi ei enää toimi.</translation>
    </message>
    <message>
        <source>last on %1</source>
        <translation>viimeksi %1</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Nimimerkki</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Vastaukset</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Käynnit</translation>
    </message>
    <message>
        <source>Old data has not been looked for yet.</source>
        <translation>Vanhoja tietoja ei ole vielä etsitty.</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Laitteet</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Viat</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Varaukset</translation>
    </message>
    <message>
        <source>Inductions</source>
        <translation>Perehdytys</translation>
    </message>
    <message>
        <source>The visitor asked for it</source>
        <translation>Kävijä pyysi</translation>
    </message>
    <message>
        <source>A pass was lost</source>
        <translation>Passi katosi</translation>
    </message>
    <message>
        <source>Something broke</source>
        <translation>Jotain meni rikki</translation>
    </message>
    <message>
        <source>An authority asks</source>
        <translation>Viranomainen kysyy</translation>
    </message>
</context>
<context>
    <name>VisitorDataActions</name>
    <message>
        <source>Why are you looking?</source>
        <translation>Miksi katsot?</translation>
    </message>
    <message>
        <source>Everything goes at once and can&apos;t be undone. The visits stay as numbers.</source>
        <translation>Kaikki poistuu heti, eikä sitä voi perua. Käynnit jäävät lukuina.</translation>
    </message>
    <message>
        <source>Don&apos;t delete</source>
        <translation>Älä poista</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Poista lopullisesti</translation>
    </message>
    <message>
        <source>Delete the pass</source>
        <translation>Poista passi</translation>
    </message>
</context>
<context>
    <name>VisitorDataLines</name>
    <message>
        <source>Nothing but the pass itself.</source>
        <translation>Vain itse passi.</translation>
    </message>
</context>
<context>
    <name>VisitorDataPage</name>
    <message>
        <source>A visitor&apos;s data</source>
        <translation>Kävijän tiedot</translation>
    </message>
    <message>
        <source>Does the visitor agree?</source>
        <translation>Suostuuko kävijä?</translation>
    </message>
    <message>
        <source>You see what is stored only with a reason. The visitor sees that you looked.</source>
        <translation>Näet tiedot vain, kun kerrot syyn. Kävijä näkee, että katsoit.</translation>
    </message>
</context>
<context>
    <name>WishButton</name>
    <message numerus="yes">
        <source>%1, %n vote(s)</source>
        <translation>
            <numerusform>%1, %n ääni</numerusform>
            <numerusform>%1, %n ääntä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WishButtons</name>
    <message>
        <source>All wishes, or your own</source>
        <translation>Kaikki toiveet tai oma toive</translation>
    </message>
    <message>
        <source>Thank you! Staff read your wish first.</source>
        <translation>Kiitos! Henkilökunta lukee toiveesi ensin.</translation>
    </message>
</context>
<context>
    <name>WishLines</name>
    <message>
        <source>Wishes</source>
        <translation>Toiveet</translation>
    </message>
    <message>
        <source>Nobody has wished for anything yet.</source>
        <translation>Kukaan ei ole vielä toivonut mitään.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Näytä %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Näytä</translation>
    </message>
    <message>
        <source>Decline %1</source>
        <translation>Hylkää %1</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Hylkää</translation>
    </message>
</context>
<context>
    <name>WishesPage</name>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>What do you wish for here?</source>
        <translation>Mitä toivot tänne?</translation>
    </message>
    <message>
        <source>To learn or make</source>
        <translation>Opittavaa tai tehtävää</translation>
    </message>
    <message>
        <source>New equipment</source>
        <translation>Uusia laitteita</translation>
    </message>
    <message>
        <source>Nobody has wished for anything yet. Be the first.</source>
        <translation>Kukaan ei ole vielä toivonut mitään. Aloita sinä.</translation>
    </message>
    <message>
        <source>Write your own</source>
        <translation>Kirjoita oma toive</translation>
    </message>
    <message>
        <source>More (page %1 of %2)</source>
        <translation>Lisää (sivu %1/%2)</translation>
    </message>
</context>
<context>
    <name>WizardViewModel</name>
    <message>
        <source>Yes, accept</source>
        <translation>Kyllä, hyväksy</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Käytä tätä</translation>
    </message>
    <message>
        <source>That is no address. Like this: octopi.local or 192.168.1.20</source>
        <translation>Tämä ei ole osoite. Näin: octopi.local tai 192.168.1.20</translation>
    </message>
    <message>
        <source>As in a browser, such as octopi.local or 192.168.1.20</source>
        <translation>Kuten selaimessa, esimerkiksi octopi.local tai 192.168.1.20</translation>
    </message>
    <message>
        <source>The address of OctoPrint</source>
        <translation>OctoPrintin osoite</translation>
    </message>
    <message>
        <source>That is no address. Like this: mainsailos.local or 192.168.1.20</source>
        <translation>Tämä ei ole osoite. Näin: mainsailos.local tai 192.168.1.20</translation>
    </message>
    <message>
        <source>The address of Klipper (Moonraker)</source>
        <translation>Klipperin osoite (Moonraker)</translation>
    </message>
    <message>
        <source>That of Mainsail or Fluidd, such as mainsailos.local or 192.168.1.20</source>
        <translation>Mainsailin tai Fluiddin osoite, esimerkiksi mainsailos.local tai 192.168.1.20</translation>
    </message>
    <message>
        <source>From the settings of Mainsail or Fluidd: API key. It is never shown here.</source>
        <translation>Mainsailin tai Fluiddin asetuksista: API key. Sitä ei näytetä tässä.</translation>
    </message>
    <message>
        <source>From OctoPrint&apos;s settings: Application Keys. It is never shown here.</source>
        <translation>OctoPrintin asetuksista: Application Keys. Sitä ei näytetä tässä.</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>Avain</translation>
    </message>
    <message>
        <source>It stands large on the tile, so that nobody starts the wrong printer.</source>
        <translation>Nimi näkyy isona, jotta kukaan ei käynnistä väärää tulostinta.</translation>
    </message>
    <message>
        <source>What is the printer called?</source>
        <translation>Mikä tulostimen nimi on?</translation>
    </message>
    <message>
        <source>ABCDEFGHIJKLMNOPQRSTUVWXYZ</source>
        <translation>ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ</translation>
    </message>
    <message>
        <source>Choose its flag</source>
        <translation>Valitse tunnusväri</translation>
    </message>
    <message>
        <source>What is usually loaded?</source>
        <translation>Mitä siinä yleensä on?</translation>
    </message>
    <message>
        <source>Where does it stand?</source>
        <translation>Missä se on?</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Keltainen</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Sinivihreä</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Luumu</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Roosa</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Taivaansininen</translation>
    </message>
    <message>
        <source>Leaf green</source>
        <translation>Lehdenvihreä</translation>
    </message>
    <message>
        <source>Copper</source>
        <translation>Kupari</translation>
    </message>
    <message>
        <source>Moss</source>
        <translation>Sammal</translation>
    </message>
    <message>
        <source>Stone</source>
        <translation>Kivi</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>Minttu</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Yhdistäminen peruttiin.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Yhteyttä ei saatu</translation>
    </message>
    <message>
        <source>Now accept in OctoPrint</source>
        <translation>Hyväksy nyt OctoPrintissä</translation>
    </message>
    <message>
        <source>Open %1, log in, and allow “Kiosk”.</source>
        <translation>Avaa %1, kirjaudu ja salli ”Kiosk”.</translation>
    </message>
    <message>
        <source>Reading the printer</source>
        <translation>Luetaan tulostimen tietoja</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Palvelin</translation>
    </message>
    <message>
        <source>The printer&apos;s sizes</source>
        <translation>Tulostimen mitat</translation>
    </message>
    <message>
        <source>Acceptance in OctoPrint</source>
        <translation>Hyväksyntä OctoPrintissä</translation>
    </message>
    <message>
        <source>Looking for Moonraker</source>
        <translation>Etsitään Moonrakeria</translation>
    </message>
    <message>
        <source>Looking for OctoPrint</source>
        <translation>Etsitään OctoPrintiä</translation>
    </message>
    <message>
        <source>The print room does not answer. Call whoever keeps this machine.</source>
        <translation>Tulostushuone ei vastaa. Kutsu laitteen ylläpitäjä.</translation>
    </message>
    <message>
        <source>largest print</source>
        <translation>suurin tuloste</translation>
    </message>
    <message>
        <source>Camera found</source>
        <translation>Kamera löytyi</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Ei kameraa</translation>
    </message>
    <message>
        <source>largest print, round bed</source>
        <translation>suurin tuloste, pyöreä alusta</translation>
    </message>
    <message>
        <source>largest print, origin in the centre</source>
        <translation>suurin tuloste, nollapiste keskellä</translation>
    </message>
    <message>
        <source>Firmware not known</source>
        <translation>Laiteohjelmisto ei tiedossa</translation>
    </message>
    <message>
        <source>nozzle, one tool</source>
        <translation>suutin, yksi työkalu</translation>
    </message>
    <message>
        <source>nozzle, %1 tools</source>
        <translation>suutin, %1 työkalua</translation>
    </message>
    <message>
        <source>Printer %1</source>
        <translation>Tulostin %1</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Valitse paikka</translation>
    </message>
    <message>
        <source>Type OctoPrint&apos;s address</source>
        <translation>Kirjoita OctoPrintin osoite</translation>
    </message>
    <message>
        <source>Type Klipper&apos;s address</source>
        <translation>Kirjoita Klipperin osoite</translation>
    </message>
</context>
</TS>
