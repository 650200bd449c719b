/// Words that show that a name is no person's, by language.
enum OrganisationWords {
    /// Words of which one makes a name that of a company, an institution, a desk or a paper.
    static let nouns = BylineWords.words(
        """
        team staff desk newsroom newsdesk crew department office bureau agency agencies agenturen services service group
        university universität université universidad università universidade institute institut instituto istituto college school hochschule
        academy akademie foundation stiftung fondation fundación fundação association verband bundesverband verein ev society
        council committee kommission commission ministry ministerium ministère ministerio ministero bundesministerium landesamt bundesamt
        hospital clinic klinik klinikum center centre zentrum laboratory church kirche bank museum library bibliothek
        inc llc ltd gmbh mbh ag kg se corp corporation company co plc sarl sas spa srl bv nv oy ab as aps sa holding
        news zeitung nachrichten tageszeitung tageblatt tagblatt anzeiger rundschau kurier presse pressestelle redaktion onlineredaktion
        magazin magazine journal gazette herald tribune courier chronicle observer times daily weekly radio tv television
        fernsehen rundfunk newspaper verlag publishing publishers media medien network networks press pressebüro editors editorial
        redacción redacao redação redazione rédaction redactie redaktionen redaksjonen redakcja redakce toimitus редакция редакція haber merkezi
        diario diário periódico jornal noticias notícias giornale krant tidning avis gazeta deník газета новости
        blog blogger podcast website online digital store shop solutions software systems technologies technology labs lab marketing
        club fc partner partners community contributors members reports wire wires feuerwehr polizei bund land stadt
        kunde kundin kunden customer customers buyer leser leserin nutzer
        bio biography profile follow subscribe share size menu search contact photos comments fact checked link official sponsored
        stadtverwaltung gemeinde deutschland international studio studios productions software-redaktion webteam presseteam
        """)

    /// Of those, the ones that name the people of a publication or a company as the writers: "Harbour Blog Team". "Staff"
    /// is not among them: it stands where nobody is named.
    static let desks = BylineWords.words(
        """
        team redaktion onlineredaktion presseteam webteam newsdesk desk newsroom editorial editors redacción redacao redação
        redazione rédaction redactie redaktionen redaksjonen redakcja redakce toimitus редакция редакція contributors
        """)

    /// Words before names that are part of none: "From staff reports", "Our correspondents".
    static let phraseOpenings = BylineWords.words(
        "from our by with your this read unsere unserer unser aus notre nos nuestra nuestro nuestros nossa nosso nostra nostro"
    )

    /// Names of accounts that say nothing of who writes: a page that has one of them as its author has none.
    static let accounts = BylineWords.words(
        """
        admin administrator adminn webmaster sysadmin root user username guest gast anonymous anonym anonyme anonimo anónimo anônimo
        unknown unbekannt null undefined none na nan default author autor auteur autore editor wordpress wpadmin webadmin
        superuser super_user wordpressadmin moderator system test demo owner internetredaktion
        """)

    /// Of those, the ones that make any name that ends in them one of an account: "NOC Admin".
    static let accountWords = BylineWords.words("admin administrator webmaster sysadmin wordpress")

    /// Words that say what somebody is before the word for it, and are in no name: "Certified Sleep Consultant".
    static let qualifiers = BylineWords.words(
        """
        certified licensed registered accredited qualified former award-winning content strategy ehemaliger ehemalige zertifizierter
        zertifizierte ancien ancienne certifié certifiée certificado certificada licenciado licenciada certificato certificata
        """)

    /// What ends a word for where somebody lives: "Port Ansel-based".
    static let placeEnding = Array("-based".utf8)

    /// Titles before a name, which pages give in one place and leave out in the next.
    static let titles = BylineWords.words("dr prof professor mr mrs ms miss sir dame frau herr dipl ing mag")

    /// Letters behind a name for degrees, orders and generations.
    static let credentials = BylineWords.words(
        """
        phd md dds dmd mph mba msc bsc msw rn bsn rd rdn ldn cfp cfa cpa esq facp facs faap pharmd psyd edd jd llm llb ms ma ba
        cscs cpt dvm do np fnp lcsw lmft lpc cissp pmp cpp psp cdces cns fand dpt pe obe mbe cbe frs ld caq ched cssd bcba cpc mpa msn dnp
        """)
}
