/// What German, Dutch and Scandinavian pages say around their articles. The format is explained at ``FurniturePhrases``.
extension FurniturePhrases {
    static let german = """
        [share whole]
        teilen | artikel teilen | beitrag teilen | diesen artikel teilen | diesen beitrag teilen | seite teilen
        per mail teilen | per e-mail teilen | drucken | artikel drucken | seite drucken | merken | artikel merken
        vorlesen | artikel anhören | anhören | link kopieren | link kopiert | feedback | weiterempfehlen | verschenken
        artikel verschenken | versenden | mailen | twittern | zur merkliste | merkliste | speichern | artikel speichern
        [share start]
        teilen sie | folgen sie uns | folge uns | folgt uns | auf facebook teilen | auf twitter teilen | auf x teilen
        auf whatsapp teilen | besuchen sie uns auf | diesen artikel | bleiben sie dran
        [comments whole tail]
        kommentare | 0 kommentare | 0 kommentar | kommentar | kommentieren | kommentar schreiben | kommentar verfassen
        kommentar hinterlassen | schreibe einen kommentar | schreiben sie einen kommentar | alle kommentare
        kommentare anzeigen | kommentare lesen | zu den kommentaren | diskussion | mitdiskutieren | diskutieren sie mit
        leserkommentare | kommentare laden | antworten abbrechen | ihr kommentar | jetzt kommentieren | kommentar melden
        [comments start tail]
        schreibe einen kommentar | schreiben sie einen kommentar | hinterlasse einen kommentar | 0 kommentare
        die kommentarfunktion | kommentarfunktion | die kommentare sind | um zu kommentieren | diskutieren sie
        [comments start]
        deine e-mail-adresse wird nicht | ihre e-mail-adresse wird nicht | erforderliche felder sind
        meinen namen meine e-mail | bitte halten sie sich an | netiquette | sie sind eingeloggt | sie müssen angemeldet
        bitte melden sie sich an | sie können nur als | haben sie probleme beim | inhaltliche rückmeldungen
        [comments whole]
        antworten | neueste | älteste | abschicken | abbrechen | registrieren | netiquette | melden | profil anzeigen
        profil bearbeiten | passwort vergessen | passwort | e-mail | name | website | ausloggen | einloggen
        [navigation whole]
        jetzt anhören | nochmal hören | nachhören | artikel anhören | app herunterladen | zur app
        startseite | zur startseite | menü | menu | suche | suchen | suchbegriff | suchbegriff eingeben | schließen
        anmelden | abmelden | login | logout | mein konto | ihr konto | mein profil | registrierung | zum inhalt
        zum inhalt springen | zum hauptinhalt springen | zum menü springen | direkt zum inhalt | navigation
        navigation überspringen | hauptnavigation | nach oben | zurück | weiter | vor | zum seitenanfang | mehr
        mehr anzeigen | mehr laden | weniger anzeigen | weitere anzeigen | alle anzeigen | alle | alle artikel | ressorts
        themen | alle themen | schlagwörter | schlagworte | tags | rubriken | übersicht | service | services | specials
        hilfe | kontakt | über uns | das unternehmen | unternehmen | karriere | mediadaten | anzeige buchen | e-paper
        epaper | podcast | podcasts | video | videos | bilder | fotostrecke | bildergalerie | galerie | wetter | schlagzeilen
        alle schlagzeilen | alle schlagzeilen anzeigen | aktuelles | aktuell | aktuelle nachrichten | neueste artikel
        neueste beiträge | neueste nachrichten | letzte beiträge | meistgelesen | meistgelesene artikel | am meisten gelesen
        meistkommentiert | meistgesehen | beliebt | beliebte artikel | top-themen | topthemen | top-artikel | tickets
        nächster artikel | vorheriger artikel | nächster beitrag | vorheriger beitrag | nächste seite | vorherige seite
        bild vergrößern | vollbild | schriftgröße anpassen | schriftgröße | aktuelle zeit | gesamtdauer | in eigener sache
        inhaltsverzeichnis | inhalt | sprachauswahl | deutsch | leichte sprache | gebärdensprache | shop | abo-shop
        [navigation start]
        zum hauptinhalt | direkt zu | springe zu | sie befinden sich hier | sie sind hier | mehr zu den themen
        schlagwörter | schlagworte | kategorien | kategorie | themen | tags | veröffentlicht in | verschlagwortet mit
        entdecken sie unsere | ein angebot von | eine webseite der | jetzt neu bei | zum archiv | aktuelle zeit
        sie sind angemeldet | ihre daten und einstellungen | wir haben neue nachrichten
        [related whole tail]
        mehr zum thema | zum thema | lesen sie auch | lesen sie mehr | lesen sie dazu auch | auch interessant
        das könnte sie auch interessieren | das könnte dich auch interessieren | das könnte ihnen auch gefallen
        das könnte dir auch gefallen | das könnte sie interessieren | ähnliche artikel | ähnliche beiträge
        ähnliche themen | verwandte artikel | verwandte themen | verwandte beiträge | weitere artikel | weitere themen
        weitere beiträge | weitere nachrichten | weitere meldungen | weiterlesen | mehr lesen | mehr lesen über
        empfehlungen | empfehlungen der redaktion | empfohlene artikel | unsere empfehlungen | passend zum thema
        passend dazu | auch lesenswert | weiterführende links | links zum thema | links zum artikel | mehr aus
        neu auf | aus dem ressort | weitere informationen | mehr dazu | mehr von | siehe auch | verwendete quellen | quellen
        [related start tail]
        mehr zum thema | mehr aus | mehr von | mehr artikel | weitere artikel | das könnte sie | das könnte dich
        das könnte ihnen | neues aus | alle artikel von | alle beiträge von | mehr lesen über
        [related start]
        lesen sie auch | lesen sie hier | lesen sie mehr | lesen sie dazu | lesen sie jetzt | mehr dazu | mehr zum
        mehr über | hier lesen sie | hier geht es | hier geht's | weiterlesen | zum artikel | siehe auch | auch interessant
        mehr informationen | alle informationen | alle entwicklungen | zum newsblog | hören sie auch | sehen sie auch
        sehen sie hier | weitere informationen
        [newsletter whole]
        newsletter | newsletter abonnieren | jetzt abonnieren | abonnieren | jetzt anmelden | newsletter bestellen
        kostenlos anmelden | jetzt testen | jetzt bestellen | jetzt registrieren | e-mail-adresse
        [newsletter start]
        newsletter | abonnieren sie | abonniere | melden sie sich | melde dich | jetzt newsletter | mit unserem newsletter
        mit dem newsletter | täglich die wichtigsten | die wichtigsten nachrichten | die wichtigsten themen
        bestellen sie unseren | unser newsletter | der newsletter | vielen dank für ihre anmeldung | sie erhalten
        [newsletter any]
        newsletter abonnieren | unseren newsletter | unserem newsletter | für den newsletter | in ihr postfach
        [advertisement whole]
        anzeige | anzeigen | werbung | advertorial | gesponsert | sponsored | inserat | werbeanzeige | reklame
        shoppinganzeigen | artikel enthält affiliate-links
        [advertisement start]
        anzeige | werbung | nach der anzeige | dieser artikel enthält affiliate | präsentiert von | die mit sternchen
        [paywall whole]
        abo | abo abschließen | abo testen | zum abo | plus | abo kündigen | digitalabo | probeabo | digital-abo
        exklusive artikel lesen | nur für abonnenten
        [paywall start]
        abo | jetzt abo | jetzt weiterlesen | sie haben bereits ein | sie sind bereits | bereits abonnent
        bereits kunde | schon abonnent | noch kein abo | diesen artikel weiterlesen | weiterlesen mit | lesen sie weiter
        wählen sie ihren zugang | mit werbung weiterlesen | um diesen artikel | dieser artikel ist | exklusiv für
        unterstützen sie | unterstütze uns | kennen sie schon | jetzt ausprobieren | testen sie | 0 wochen
        [cookies start]
        wir verwenden cookies | wir nutzen cookies | diese website verwendet cookies | diese website nutzt cookies
        diese webseite verwendet | diese seite verwendet cookies | wir und unsere partner | mit ihrer zustimmung
        mit meiner zustimmung | alle akzeptieren | alle ablehnen | cookie-einstellungen | cookies akzeptieren
        an dieser stelle finden sie | an dieser stelle steht | externer inhalt | empfohlener redaktioneller inhalt
        redaktionell empfohlener inhalt | ich bin damit einverstanden | ich bin einverstanden | damit können personenbezogene
        hier finden sie einen externen | zum anzeigen dieses | dieser inhalt | um diesen inhalt
        [cookies whole]
        cookies | einstellungen | akzeptieren | ablehnen | zustimmen | mehr erfahren | privatsphäre | einverstanden
        inhalte anzeigen | externe inhalte | externen inhalt anzeigen
        [cookies any]
        mehr dazu in unserer datenschutzerklärung | personenbezogene daten an drittplattformen
        [legal whole]
        impressum | datenschutz | datenschutzerklärung | datenschutzhinweise | datenschutzhinweis | agb
        nutzungsbedingungen | nutzungsrechte | barrierefreiheit | datenschutzeinstellungen | widerruf | disclaimer
        alle rechte vorbehalten | haftungsausschluss | utiq verwalten | fehler melden | rechtliche hinweise
        inhaltlichen fehler melden | korrekturhinweis
        [legal start]
        alle rechte vorbehalten | impressum | © 0 | copyright | sollten ihnen fehler | fehler gefunden | einen fehler
        [legal any]
        alle rechte vorbehalten | impressum datenschutz
        [authorBio whole]
        über den autor | über die autorin | zum autor | zur autorin | zur person | autor | autorin | autoren
        [authorBio start]
        über den autor | über die autorin | zum autor | zur autorin
        [metadata whole]
        stand | quelle | von | lesezeit | lesedauer | 0 min | 0 min lesezeit | 0 minuten | aktualisiert
        veröffentlicht | redakteur | redakteurin | volontär | volontärin
        [metadata start]
        lesezeit | lesedauer | stand | aktualisiert | aktualisiert am | zuletzt aktualisiert | veröffentlicht am
        letzte aktualisierung | erstellt am | 0 min lesezeit | 0 minuten lesezeit | geschätzte lesezeit
        [imageCaption start]
        bildunterschrift | symbolbild | foto | bild | archivbild | archivfoto
        """

    static let dutch = """
        [share whole]
        delen | deel | deel dit artikel | artikel delen | deel via | kopieer link | link kopiëren | afdrukken | bewaar
        bewaren | e-mailen | luister | voorlezen
        [share start]
        deel dit | deel op | delen op | volg ons | volg ons op
        [comments whole tail]
        reacties | 0 reacties | 0 reactie | reactie | reageer | reageren | plaats reactie | geef een reactie
        laat een reactie achter | reactie plaatsen | alle reacties | bekijk reacties
        [comments start tail]
        geef een reactie | laat een reactie achter | 0 reacties | er zijn nog geen reacties | wees de eerste
        [comments start]
        je e-mailadres wordt niet | vereiste velden zijn | uw e-mailadres wordt niet
        [navigation whole]
        menu | zoeken | zoek | sluiten | sluit | home | inloggen | uitloggen | aanmelden | mijn account | meer | toon meer
        lees meer | bekijk alles | bekijk meer | alles | terug naar boven | ga naar hoofdinhoud | naar de inhoud | vorige
        volgende | laatste nieuws | meest gelezen | meest bekeken | net binnen | populair | trending | onderwerpen
        nieuws | contact | over ons | adverteren | vacatures | klantenservice
        [related whole tail]
        gerelateerd | gerelateerde artikelen | lees ook | lees verder | meer over | meer lezen | meer nieuws | bekijk ook
        ook interessant | aanbevolen | aanbevolen voor jou | misschien ook interessant | verder lezen | meer artikelen
        [related start]
        lees ook | lees meer | lees hier | bekijk ook | meer over | luister ook | kijk ook
        [newsletter start]
        schrijf je in | meld je aan | ontvang | nieuwsbrief | abonneer | inschrijven voor | blijf op de hoogte
        [newsletter whole]
        nieuwsbrief | nieuwsbrieven | inschrijven | abonneren | abonneer | aanmelden
        [advertisement whole]
        advertentie | advertenties | reclame | gesponsord | ingezonden mededeling
        [paywall start]
        word abonnee | al abonnee | heb je al een | abonneer je | neem een abonnement | verder lezen
        [cookies start]
        wij gebruiken cookies | deze website gebruikt cookies | we gebruiken cookies | cookies accepteren | cookie-instellingen
        [legal whole]
        privacy | privacybeleid | cookiebeleid | disclaimer | algemene voorwaarden | gebruiksvoorwaarden | colofon
        alle rechten voorbehouden | privacyverklaring
        [legal any]
        alle rechten voorbehouden
        [metadata whole]
        leestijd | 0 min leestijd | bijgewerkt | gepubliceerd | redactie | door
        [metadata start]
        leestijd | laatst bijgewerkt | gepubliceerd op | bijgewerkt op | laatste update
        """

    static let scandinavian = """
        [share whole]
        dela | dela artikeln | dela artikel | del | del artikel | del artikkel | del denne artikkelen | del saken | kopiera länk
        kopier link | kopier lenke | skriv ut | spara | lagre | gem | lyssna | lytt | lyt | tipsa | deila | prenta | jaa
        jaa artikkeli | tulosta | tallenna | kuuntele | kopioi linkki
        [share start]
        dela på | del på | följ oss | følg oss | følg os | seuraa meitä | jaa tämä
        [comments whole tail]
        kommentarer | 0 kommentarer | kommentar | kommentera | kommentér | kommenter | skriv en kommentar | visa kommentarer
        vis kommentarer | se kommentarer | kommentit | 0 kommenttia | kommentoi | lisää kommentti | athugasemdir
        lämna en kommentar | legg igjen en kommentar | skriv kommentar | svara | svar
        [comments start tail]
        lämna ett svar | lämna en kommentar | legg igjen en kommentar | legg igjen et svar | skriv et svar | 0 kommentarer
        [comments start]
        din e-postadress kommer inte | din e-postadresse vil ikke | din e-mailadresse vil ikke | obligatoriska fält
        obligatoriske felt | krævede felter | sähköpostiosoitettasi ei julkaista
        [navigation whole]
        meny | menu | sök | søk | søg | stäng | lukk | luk | logga in | logg inn | log ind | logga ut | logg ut | log ud | hem
        hjem | forside | till startsidan | til forsiden | hoppa till innehåll | hopp til innhold | gå til indhold | mer
        mere | visa mer | vis mer | vis mere | visa fler | läs mer | les mer | læs mere | till toppen | til toppen | nästa
        neste | næste | föregående | forrige | senaste nytt | senaste nyheterna | siste nytt | seneste nyt | mest läst
        mest lest | mest læst | mest lästa | ämnen | emner | tema | nyheter | nyheder | kontakt | kontakta oss | kontakt oss
        kontakt os | om oss | om os | annonsera | annonser | valikko | haku | hae | sulje | kirjaudu | kirjaudu sisään
        etusivu | lisää | näytä lisää | luetuimmat | uusimmat | siirry sisältöön | aiheet | edellinen | seuraava | kundservice
        kundeservice | hlusta | meira | leita | valmynd | forsíða
        [related whole tail]
        relaterat | relaterade artiklar | läs också | läs även | läs vidare | mer om | relatert | relaterte artikler
        les også | les mer om | relateret | relaterede artikler | læs også | mere om | rekommenderat | anbefalt | anbefalet
        mer från | mer fra | mere fra | fler artiklar | flere artikler | flere saker | lue myös | aiheesta lisää
        lue lisää | suositellut | lesa meira | lestu meira | tengdar fréttir | fleiri fréttir
        [related start]
        läs också | läs även | läs mer | les også | les mer | læs også | læs mere | lue myös | lue lisää | se också | se også
        mer om | mere om | sjá einnig | hør også | hör också
        [newsletter start]
        prenumerera | anmäl dig till | få nyhetsbrev | abonner på | meld deg på | tilmeld dig | få vårt nyhetsbrev
        få nyhedsbrevet | tilaa uutiskirje | skráðu þig
        [newsletter whole]
        nyhetsbrev | nyhedsbrev | prenumerera | abonner | abonnér | bli abonnent | bliv abonnent | tilaa | uutiskirje
        [advertisement whole]
        annons | annonse | annonce | reklame | reklam | mainos | auglýsing | annonsörinnehåll | annonsørinnhold | sponsrad
        [paywall start]
        redan prenumerant | bli prenumerant | allerede abonnent | for abonnenter | kun for abonnenter | artikeln är låst
        [cookies start]
        vi använder cookies | vi bruker informasjonskapsler | vi bruger cookies | denne hjemmeside bruger cookies
        den här webbplatsen använder | käytämme evästeitä | tämä sivusto käyttää
        [legal whole]
        integritetspolicy | personvern | personvernerklæring | privatlivspolitik | cookiepolicy | cookies | användarvillkor
        vilkår | villkor | tietosuoja | tietosuojaseloste | käyttöehdot | tillgänglighet | tilgjengelighet
        [metadata whole]
        publicerad | publisert | publiceret | uppdaterad | oppdatert | opdateret | julkaistu | päivitetty | ansvarig utgivare
        [metadata start]
        publicerad | publisert | publiceret | uppdaterad | oppdatert | opdateret | julkaistu | päivitetty | senast uppdaterad
        sist oppdatert | senest opdateret | lästid | lesetid | læsetid | ansvarig utgivare
        [imageCaption start]
        foto | bild | bilde | kuva
        """
}
