/// The languages whose dates are read.
enum DateLanguages {
    /// The languages of each line of `MonthNames.lists`, in its order.
    static let monthLists =
        "en de fr es pt it nl sv da,nb,no,nn fi is pl cs sk hu ro hr,bs sr tr id ms sw ca ru uk bg sr,mk el ar ar ur he hi bn th"

    /// Nouns have capitals here, so that a month or a weekday without one is another word: "may", "march".
    static let capitalising = "en,de"

    static let all: [DateLanguage] = [
        DateLanguage(
            code: "en",
            weekdays: "sunday/sun monday/mon tuesday/tue/tues wednesday/wed thursday/thu/thurs friday/fri saturday/sat",
            near: "yesterday:-1 today:0 tonight:0 tomorrow:1", units: "day/days week/weeks month/months year/years",
            last: "last past previous", this: "this", next: "next coming", agoAfter: "ago earlier",
            counts: "one/a/an two/couple three four five six seven eight nine ten eleven twelve",
            joins: "to until till through", betweenJoins: "and", between: "between", opens: "from",
            links: "of the",
            cues:
                "in since from until till by during the of before after late early back mid around between end year to and through",
            bounds: "since from until till by before after", future: "will shall next until by till before coming"),
        DateLanguage(
            code: "de",
            weekdays:
                "sonntag/sonntagabend/sonntags montag/montagabend/montags dienstag/dienstagabend mittwoch/mittwochabend donnerstag/donnerstagabend freitag/freitagabend samstag/sonnabend/samstagabend",
            near: "gestern:-1 vorgestern:-2 heute:0 übermorgen:2",
            units: "tag/tagen/tage woche/wochen monat/monaten/monats/monate jahr/jahren/jahres/jahre",
            last:
                "letzten letzte letztes letzter letztem vergangenen vergangene vergangenes vergangener vorigen vorige voriges",
            this: "diesen diese dieses dieser diesem",
            next: "nächsten nächste nächstes nächster kommenden kommende kommendes",
            agoBefore: "vor", counts: "einem/einer/ein/eine zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
            joins: "bis", betweenJoins: "und", between: "zwischen", opens: "von vom", links: "zum den dem des",
            cues:
                "im seit ab bis in jahr jahre jahres anfang mitte ende sommer herbst winter frühjahr zwischen und von vor nach um",
            bounds: "seit ab bis von vor nach", future: "wird werden nächsten kommenden bis"),
        DateLanguage(
            code: "fr", weekdays: "dimanche lundi mardi mercredi jeudi vendredi samedi",
            near: "hier:-1 aujourd'hui:0 demain:1",
            units: "jour/jours semaine/semaines mois année/an/ans/années",
            last: "dernier dernière derniers dernières passé passée", this: "ce cet cette", next: "prochain prochaine",
            agoBefore: "a", counts: "un/une deux trois quatre cinq six sept huit neuf dix onze douze",
            joins: "au à", betweenJoins: "et", between: "entre", opens: "du de", links: "le de",
            cues: "en depuis dès avant après vers fin début année entre et de à jusqu'en de",
            bounds: "depuis dès avant après", future: "prochain prochaine sera seront"),
        DateLanguage(
            code: "es", weekdays: "domingo lunes martes miércoles jueves viernes sábado",
            near: "ayer:-1 anteayer:-2 hoy:0 anoche:-1", units: "día/días semana/semanas mes/meses año/años",
            last: "pasado pasada último última", this: "este esta", next: "próximo próxima",
            agoBefore: "hace", counts: "un/una/uno dos tres cuatro cinco seis siete ocho nueve diez once doce",
            joins: "al a hasta", betweenJoins: "y", between: "entre", opens: "del desde de", links: "de del el",
            cues: "en desde hasta de del año antes después hacia finales principios entre y", bounds: "desde hasta",
            future: "próximo próxima será serán"),
        DateLanguage(
            code: "pt",
            weekdays:
                "domingo segunda terça quarta quinta sexta sábado",
            near: "ontem:-1 anteontem:-2 hoje:0 amanhã:1", units: "dia/dias semana/semanas mês/meses ano/anos",
            last: "passado passada último última", this: "este esta neste nesta", next: "próximo próxima",
            agoBefore: "há", agoAfter: "atrás",
            counts: "um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze",
            joins: "a até ao", betweenJoins: "e", between: "entre", opens: "de do desde", links: "de do",
            cues: "em desde até de do ano antes entre e", bounds: "desde até", future: "próximo próxima será serão"),
        DateLanguage(
            code: "it", weekdays: "domenica lunedì martedì mercoledì giovedì venerdì sabato",
            near: "ieri:-1 oggi:0 domani:1", units: "giorno/giorni settimana/settimane mese/mesi anno/anni",
            last: "scorso scorsa scorsi", this: "questo questa quest", next: "prossimo prossima", agoAfter: "fa",
            counts: "un/una/uno due tre quattro cinque sei sette otto nove dieci undici dodici",
            joins: "al a all", betweenJoins: "e", between: "tra fra", opens: "dal da", links: "di del il",
            cues: "nel dal del di a al in anno fine inizio entro tra e", bounds: "dal entro",
            future: "prossimo prossima sarà saranno"),
        DateLanguage(
            code: "nl", weekdays: "zondag maandag dinsdag woensdag donderdag vrijdag zaterdag",
            near: "gisteren:-1 eergisteren:-2 vandaag:0", units: "dag/dagen week/weken maand/maanden jaar/jaren",
            last: "vorige vorig afgelopen", this: "deze dit", next: "volgende volgend komende",
            agoAfter: "geleden", counts: "een/één twee drie vier vijf zes zeven acht negen tien elf twaalf",
            joins: "tot", betweenJoins: "en", between: "tussen", opens: "van vanaf", links: "de het",
            cues: "in sinds vanaf tot voor na rond begin eind medio jaar tussen en", bounds: "sinds vanaf tot voor na",
            future: "zal zullen volgende komende"),
        DateLanguage(
            code: "sv",
            weekdays:
                "söndag/söndagen/söndags måndag/måndagen/måndags tisdag/tisdagen/tisdags onsdag/onsdagen/onsdags torsdag/torsdagen/torsdags fredag/fredagen/fredags lördag/lördagen/lördags",
            near: "igår:-1 idag:0 imorgon:1",
            units: "dag/dagar/dagen vecka/veckor/veckan månad/månader/månaden år/året",
            last: "förra senaste", this: "denna detta", next: "nästa kommande", agoAfter: "sedan",
            counts: "en/ett två tre fyra fem sex sju åtta nio tio elva tolv", joins: "till", betweenJoins: "och",
            between: "mellan", opens: "från", links: "den",
            cues: "sedan från till före efter år året omkring mellan och i", bounds: "sedan från till före efter",
            future: "ska kommer nästa"),
        DateLanguage(
            code: "da,nb,no,nn", weekdays: "søndag mandag tirsdag onsdag torsdag fredag lørdag",
            units: "dag/dage/dager uge/uger/uke/uker måned/måneder år",
            last: "sidste forrige", this: "denne dette", next: "næste neste", agoAfter: "siden",
            counts: "en/et to tre fire fem seks syv otte/åtte ni ti elleve tolv/tolv", joins: "til", betweenJoins: "og",
            between: "mellem mellom", opens: "fra", links: "den", cues: "i siden fra til før efter etter år mellem og",
            bounds: "siden fra til før efter", future: "vil næste neste skal"),
        DateLanguage(
            code: "pl",
            weekdays:
                "niedziela/niedzielę/niedzieli poniedziałek/poniedziałku wtorek/wtorku środa/środę/środy czwartek/czwartku piątek/piątku sobota/sobotę/soboty",
            near: "wczoraj:-1 przedwczoraj:-2 dziś:0 dzisiaj:0 jutro:1",
            units: "dzień/dni tydzień/tygodniu/tygodnie/tygodni miesiąc/miesiącu/miesiące/miesięcy rok/roku/lata/lat",
            last: "zeszły zeszłym zeszłego ubiegły ubiegłym ubiegłego ubiegłą zeszłą", this: "tym",
            next: "przyszłym przyszły najbliższy",
            agoAfter: "temu",
            counts: "jeden dwa/dwie trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście",
            joins: "do", betweenJoins: "a", between: "między pomiędzy", opens: "od", links: "do",
            cues: "w we od do roku po przed lat około", bounds: "od do", future: "będzie będą"),
        DateLanguage(
            code: "cs", weekdays: "neděle/neděli pondělí úterý středa/středu čtvrtek pátek sobota/sobotu",
            near: "včera:-1 předevčírem:-2 dnes:0 zítra:1",
            units: "den/dny/dnů týden/týdnu/týdny měsíc/měsíci/měsíce rok/roce/roky/let",
            last: "minulý minulém minulou loni", this: "tento", next: "příští příštím", joins: "do až",
            opens: "od", cues: "v od do roce roku", bounds: "od do", future: "bude budou"),
        DateLanguage(
            code: "hu",
            weekdays:
                "vasárnap hétfő/hétfőn kedd/kedden szerda/szerdán csütörtök/csütörtökön péntek/pénteken szombat/szombaton",
            near: "tegnap:-1 tegnapelőtt:-2 ma:0 holnap:1"),
        DateLanguage(
            code: "ro", weekdays: "duminică luni marți/marţi miercuri joi vineri sâmbătă",
            near: "ieri:-1 azi:0 astăzi:0 mâine:1",
            joins: "până", opens: "din", links: "la", cues: "în din anul", bounds: "din"),
        DateLanguage(
            code: "fi", weekdays: "sunnuntaina maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina",
            near: "eilen:-1 tänään:0 huomenna:1", cues: "vuonna", bounds: "vuodesta"),
        DateLanguage(
            code: "tr", weekdays: "pazar pazartesi salı çarşamba perşembe cuma cumartesi",
            near: "dün:-1 bugün:0 yarın:1"),
        DateLanguage(
            code: "ru",
            weekdays:
                "воскресенье/воскресенья понедельник/понедельника вторник/вторника среда/среду/среды четверг/четверга пятница/пятницу/пятницы суббота/субботу/субботы",
            near: "вчера:-1 позавчера:-2 сегодня:0 завтра:1",
            units: "день/дня/дней неделя/неделю/недели/неделе/недель месяц/месяца/месяце/месяцев год/года/году/лет",
            last: "прошлый прошлой прошлую прошлом прошлого прошлое", this: "этой этом",
            next: "следующей следующем следующий будущем",
            agoAfter: "назад",
            counts: "один/одну два/две три четыре пять шесть семь восемь девять десять одиннадцать двенадцать",
            joins: "по до", opens: "с", cues: "в с по до к году после", bounds: "с до", future: "будет будут"),
        DateLanguage(
            code: "uk", weekdays: "неділю понеділок вівторок середу четвер п'ятницю суботу",
            near: "вчора:-1 учора:-1 сьогодні:0 завтра:1",
            units: "день/дні/днів тиждень/тижня/тижні місяць/місяця/місяці рік/року/роки/років",
            last: "минулий минулого минулому", this: "цього", next: "наступного", agoAfter: "тому",
            joins: "по до", opens: "з", cues: "у в з до році року", bounds: "з до"),
        DateLanguage(
            code: "el", weekdays: "κυριακή δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο",
            near: "χθες:-1 προχθές:-2 σήμερα:0 αύριο:1", cues: "το από έως", bounds: "από έως"),
        DateLanguage(
            code: "ca", weekdays: "diumenge dilluns dimarts dimecres dijous divendres dissabte",
            near: "ahir:-1 avui:0 demà:1", joins: "al", betweenJoins: "i", between: "entre", opens: "del",
            links: "de del d",
            cues: "el de del des", bounds: "des"),
        DateLanguage(
            code: "id", weekdays: "minggu senin selasa rabu kamis jumat sabtu", near: "kemarin:-1 besok:1",
            joins: "hingga sampai", opens: "dari", cues: "tahun pada sejak", bounds: "sejak"),
        DateLanguage(code: "zh", near: "昨天:-1 昨日:-1 今天:0 今日:0 明天:1"),
        DateLanguage(code: "ja", near: "昨日:-1 今日:0 明日:1"),
        DateLanguage(code: "ko", near: "어제:-1 오늘:0 내일:1"),
        DateLanguage(
            code: "ar", weekdays: "الأحد الاثنين/الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت",
            near: "أمس:-1 اليوم:0 غدا:1",
            cues: "عام سنة منذ", bounds: "منذ"),
        DateLanguage(code: "hi", weekdays: "रविवार सोमवार मंगलवार बुधवार गुरुवार/बृहस्पतिवार शुक्रवार शनिवार", near: "आज:0", cues: "वर्ष सन"),
    ]
}
