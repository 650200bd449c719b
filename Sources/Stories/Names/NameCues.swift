/// Words that show what a name is the name of. Lower case, space-separated.
enum NameCues {
    /// Before a person's name; not part of it.
    static let titles = """
        president vice-president premier chancellor minister secretary governor senator representative congressman congresswoman mayor \
        ambassador envoy king queen prince princess emperor sultan emir sheikh pope cardinal archbishop bishop reverend father \
        sister imam rabbi judge justice magistrate prosecutor attorney lawyer sheriff inspector detective officer sergeant \
        lieutenant captain major colonel general admiral commander marshal commissioner superintendent chief director chairman \
        chairwoman chairperson ceo professor doctor dr mr mrs ms miss mx sir dame lord lady baroness baron count duke duchess \
        sen rep gov prof rev gen col lt sgt capt maj adm hon coach manager actor actress singer author prime foreign defense defence \
        finance interior deputy former then acting vice spokesman spokeswoman spokesperson leader speaker harbour harbormaster \
        councillor councilman councilwoman dictator comrade frau herr monsieur madame señor señora \
        präsident präsidentin bundespräsident bundeskanzler bundeskanzlerin kanzler kanzlerin ministerin außenminister außenministerin \
        innenminister innenministerin finanzminister finanzministerin verteidigungsminister ministerpräsident ministerpräsidentin \
        bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin sprecher sprecherin chefin trainer trainerin vorsitzende \
        vorsitzender staatsanwalt staatsanwältin richter richterin professorin doktor könig königin papst kaiser prinz prinzessin \
        président présidente ministre maire juge procureur avocat avocate docteur roi reine pape général \
        presidente presidenta ministro ministra alcalde alcaldesa juez jueza fiscal gobernador gobernadora rey reina papa \
        sindaco giudice primo premier prefeito prefeita governador governadora prezydent premiera minister burmistrz \
        президент министр губернатор мэр премьер burgemeester minister president koning koningin statsminister borgmester
        """
    /// Last word of a place's name.
    static let places = """
        river lake sea ocean bay gulf strait peninsula island islands isle mountain mountains mount hill hills valley desert forest \
        park square street avenue road boulevard lane bridge airport station harbor harbour port beach cape coast canal county \
        province prefecture district region state territory city town village palace castle tower plaza stadium arena quay pier \
        hotel cathedral mosque temple synagogue asia africa europe america republic kingdom
        """
    /// First word of a place's name.
    static let leadingPlaces = "lake mount cape fort camp port isle san santa saint st"
    /// In an organisation's name, last or before "of".
    static let organisations = """
        ministry department agency bureau office commission committee council parliament congress assembly senate government \
        university college school academy institute institution laboratory hospital clinic museum library foundation trust fund bank \
        group company corporation corp inc ltd llc plc holdings industries partners airlines airways motors records studios \
        pictures entertainment media news times post journal tribune herald gazette guardian telegraph broadcasting network \
        television radio press party union association federation league club society alliance coalition movement front brigade \
        army navy force forces guard police court tribunal board authority service services administration organization \
        organisation church team united rovers center centre daily weekly magazine
        """
    /// First word of an organisation's name, in languages that put it there.
    static let leadingOrganisations = """
        universität université universidad università universidade universiteit universitet uniwersytet ministerium ministère \
        ministerio ministero ministério banco banque banca bank partido parti partito instituto institut istituto instytut \
        asociación association associazione federación fédération federazione federação comité tribunal министерство \
        университет институт банк партия
        """
    /// Ends of German compounds that name an organisation.
    static let germanOrganisationEndings =
        "ministerium gericht behörde universität verband partei bundestag bundesrat kommission präsidium gesellschaft gewerkschaft"
    /// Last word of an event's name.
    static let events = """
        war wars talks summit games cup olympics championship championships tournament festival awards revolution election \
        elections conference congress accord treaty agreement crisis uprising earthquake hurricane cyclone typhoon tsunami
        """
    /// Last word of what is neither: a line, a law, a prize.
    static let things = """
        railway railroad pipeline line express act bill law code prize award medal index theory programme program project plan
        """
    /// First word of an event's name.
    static let leadingEvents = "hurricane typhoon cyclone operation storm"
    /// Join the parts of a name: "Rio de Janeiro", "Osama bin Laden".
    static let particles = "de da do dos del della di du la le les van von der den ter bin ibn al el y e zu"
    /// Before a place.
    static let locative = """
        in at near from to outside across around through throughout toward towards into inside within \
        nach aus à em w v в во у op te från ur près naar
        """
    /// After a person.
    static let speech = """
        said says told added asked announced claimed argued insisted wrote tweeted replied explained testified pleaded joked \
        resigned apologized apologised met visited won lost died arrived left signed \
        sagte erklärte betonte kündigte déclaré affirmé dijo afirmó aseguró declaró disse afirmou affermato dichiarato detto \
        zei zegt sade sagde powiedział powiedziała сказал сказала заявил заявила
        """
    /// Capitalised words that are no names by themselves.
    static let noNames = """
        north south east west northern southern eastern western central god internet twitter bible christmas easter ramadan \
        christian christians muslim muslims jew jews jewish islamic catholic protestant republican republicans democrat \
        democrats democratic black white latino hispanic asian african european arab arabs english page photo image video \
        part chapter section figure table covid-19 tv ok am pm gmt est edt pst pdt cst cdt mst mdt bst cet utc
        """
    /// After a hyphen: no part of a name.
    static let suffixes = "based led born run style backed era wide owned like area made only held type free bound time"
}
