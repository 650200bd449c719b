// A table, written by Tests/StoryTables/places.py; change the script, not this file.
// Names from the Unicode CLDR, Copyright © 1991-2026 Unicode, Inc., Unicode License v3.

extension PlaceTable {
    /// Spelling and name, a line each, in the order of the spellings' bytes.
    static let lines = """
        abd küçük harici adaları;U.S. Outlying Islands
        abd virjin adaları;U.S. Virgin Islands
        abidjan;Abidjan
        abidżan;Abidjan
        abidžan;Abidjan
        abiyán;Abidjan
        accra;Accra
        achgabat;Ashgabat
        acra;Accra
        adak;Adak
        addis ababa;Addis Ababa
        addis abeba;Addis Ababa
        addisz abeba;Addis Ababa
        adelaida;Adelaide
        adelaide;Adelaide
        aden;Aden
        adis abeba;Addis Ababa
        adélaïde;Adelaide
        adén;Aden
        adís abeba;Addis Ababa
        afeganistão;Afghanistan
        afganistan;Afghanistan
        afganistán;Afghanistan
        afganisztán;Afghanistan
        afghanistan;Afghanistan
        afghánistán;Afghanistan
        africa de sud;South Africa
        afrika selatan;South Africa
        afrique du sud;South Africa
        ahvenanmaa;Åland Islands
        ai cập;Egypt
        akkra;Accra
        akra;Accra
        aktaou;Aqtau
        aktau;Aqtau
        aktav;Aqtau
        aktioubinsk;Aqtobe
        aktiubińsk;Aqtobe
        aktobe;Aqtobe
        aktöbe;Aqtobe
        al aaiun;El Aaiun
        al ujun;El Aaiun
        alandy;Åland Islands
        alankomaat;Netherlands
        albania;Albania
        albanie;Albania
        albanien;Albania
        albanija;Albania
        albanië;Albania
        albània;Albania
        albánia;Albania
        albánie;Albania
        albánsko;Albania
        albânia;Albania
        alemanha;Germany
        alemania;Germany
        alemanya;Germany
        alger;Algiers
        algeri;Algiers
        algeria;Algeria
        algerie;Algeria
        algerien;Algeria
        algeriet;Algeria
        algerije;Algeria
        algier;Algiers
        algieria;Algeria
        algiers;Algiers
        algèria;Algeria
        algéria;Algeria
        algérie;Algeria
        algír;Algiers
        aljazair;Algeria
        aljir;Algiers
        allemagne;Germany
        alma ata;Almaty
        almanya;Germany
        almaty;Almaty
        almatî;Almaty
        almatı;Almaty
        alžir;Algeria
        alžír;Algiers
        alžírsko;Algeria
        american samoa;American Samoa
        americká samoa;American Samoa
        americké panenské ostrovy;U.S. Virgin Islands
        amerika birleşik devletleri;United States
        amerika serikat;United States
        amerika syarikat;United States
        amerikaans samoa;American Samoa
        amerikaanse maagdeneilanden;U.S. Virgin Islands
        amerikai szamoa;American Samoa
        amerikai virgin szigetek;U.S. Virgin Islands
        amerikan samoa;American Samoa
        amerikan samoası;American Samoa
        amerikanisch samoa;American Samoa
        amerikanische jungferninseln;U.S. Virgin Islands
        amerikanische überseeinseln;U.S. Outlying Islands
        amerikansk samoa;American Samoa
        amerikanska jungfruöarna;U.S. Virgin Islands
        amerikanska samoa;American Samoa
        amerikanske oversøiske øer;U.S. Outlying Islands
        američka samoa;American Samoa
        američki djevičanski otoci;U.S. Virgin Islands
        amman;Amman
        ammán;Amman
        amsterdam;Amsterdam
        amsterdã;Amsterdam
        amszterdam;Amsterdam
        amã;Amman
        anadir;Anadyr
        anadyr;Anadyr
        anadyr';Anadyr
        anadır;Anadyr
        anchorage;Anchorage
        andora;Andorra
        andorra;Andorra
        andorre;Andorra
        angola;Angola
        anguila;Anguilla
        anguilla;Anguilla
        angvila;Anguilla
        antananarivo;Antananarivo
        antananarywa;Antananarivo
        antarctica;Antarctica
        antarctique;Antarctica
        antarktida;Antarctica
        antarktika;Antarctica
        antarktis;Antarctica
        antarktisz;Antarctica
        antarktyda;Antarctica
        antarktída;Antarctica
        antartide;Antarctica
        antartika;Antarctica
        antigua;Antigua
        antigua & barbuda;Antigua and Barbuda
        antigua a barbuda;Antigua and Barbuda
        antigua dan barbuda;Antigua and Barbuda
        antigua e barbuda;Antigua and Barbuda
        antigua en barbuda;Antigua and Barbuda
        antigua et barbuda;Antigua and Barbuda
        antigua i barbuda;Antigua and Barbuda
        antigua ja barbuda;Antigua and Barbuda
        antigua och barbuda;Antigua and Barbuda
        antigua og barbuda;Antigua and Barbuda
        antigua und barbuda;Antigua and Barbuda
        antigua ve barbuda;Antigua and Barbuda
        antigua và barbuda;Antigua and Barbuda
        antigua y barbuda;Antigua and Barbuda
        antigua és barbuda;Antigua and Barbuda
        antigua și barbuda;Antigua and Barbuda
        antigva i barbuda;Antigua and Barbuda
        antàrtida;Antarctica
        antártida;Antarctica
        antígua;Antigua
        antígua e barbuda;Antigua and Barbuda
        anàdir;Anadyr
        anádyr;Anadyr
        apia;Apia
        aqtau;Aqtau
        aqtaw;Aqtau
        aqtaý;Aqtau
        aqtobe;Aqtobe
        aqtóbe;Aqtobe
        aqtöbe;Aqtobe
        arab saudi;Saudi Arabia
        arabia saudita;Saudi Arabia
        arabia saudită;Saudi Arabia
        arabia saudyjska;Saudi Arabia
        arabia saudí;Saudi Arabia
        arabie saoudite;Saudi Arabia
        arabiemiirikunnat;United Arab Emirates
        araguaina;Araguaina
        araguaína;Araguaina
        argel;Algiers
        argelia;Algeria
        argentiina;Argentina
        argentina;Argentina
        argentine;Argentina
        argentinien;Argentina
        argentinië;Argentina
        argentyna;Argentina
        argentína;Argentina
        argélia;Algeria
        arjantin;Argentina
        armenia;Armenia
        armenien;Armenia
        armenija;Armenia
        armenië;Armenia
        armènia;Armenia
        arménie;Armenia
        arménsko;Armenia
        armênia;Armenia
        arnavutluk;Albania
        aruba;Aruba
        aràbia saudí;Saudi Arabia
        arábia saudita;Saudi Arabia
        aserbaidschan;Azerbaijan
        aserbajdsjan;Azerbaijan
        asgabat;Ashgabat
        asgabate;Ashgabat
        ashgabat;Ashgabat
        asjabad;Ashgabat
        asjchabad;Ashgabat
        asjkhabad;Ashgabat
        asmara;Asmara
        asorene;Azores
        assunção;Asunción
        astracan;Astrakhan
        astrachan;Astrakhan
        astrachań;Astrakhan
        astrachaň;Astrakhan
        astrachán;Astrakhan
        astracán;Astrakhan
        astracã;Astrakhan
        astrahan;Astrakhan
        astrakhan;Astrakhan
        asunción;Asunción
        aszchabad;Ashgabat
        asztrahán;Astrakhan
        ateena;Athens
        aten;Athens
        atena;Athens
        atenas;Athens
        atene;Athens
        atenes;Athens
        ateny;Athens
        athen;Athens
        athena;Athens
        athene;Athens
        athens;Athens
        athènes;Athens
        athén;Athens
        athény;Athens
        atikokan;Atikokan
        atina;Athens
        atirau;Atyrau
        atyraou;Atyrau
        atyrau;Atyrau
        atyraý;Atyrau
        atény;Athens
        atîrau;Atyrau
        atırav;Atyrau
        atıraw;Atyrau
        auckland;Auckland
        australia;Australia
        australie;Australia
        australien;Australia
        australija;Australia
        australië;Australia
        austria;Austria
        austrija;Austria
        austràlia;Australia
        austrália;Australia
        austrálie;Australia
        ausztria;Austria
        ausztrália;Australia
        autriche;Austria
        avustralya;Australia
        avusturya;Austria
        az usa lakatlan külbirtokai;U.S. Outlying Islands
        azerbaidjan;Azerbaijan
        azerbaidžan;Azerbaijan
        azerbaigian;Azerbaijan
        azerbaijan;Azerbaijan
        azerbaijão;Azerbaijan
        azerbaiyán;Azerbaijan
        azerbajdzjan;Azerbaijan
        azerbajdzsán;Azerbaijan
        azerbajdžan;Azerbaijan
        azerbaycan;Azerbaijan
        azerbaïdjan;Azerbaijan
        azerbeidzjan;Azerbaijan
        azerbejdżan;Azerbaijan
        azor adaları;Azores
        azore;Azores
        azoren;Azores
        azorerna;Azores
        azorerne;Azores
        azores;Azores
        azori;Azores
        azori szigetek;Azores
        azorit;Azores
        azorské ostrovy;Azores
        azory;Azores
        azzorre;Azores
        açores;Azores
        ałmaty;Almaty
        aşgabat;Ashgabat
        aşkabat;Ashgabat
        ašchabad;Ashgabat
        ašgabat;Ashgabat
        așgabat;Ashgabat
        ba lan;Poland
        bagdad;Baghdad
        bagdá;Baghdad
        bagdád;Baghdad
        baghdad;Baghdad
        bahama;Bahamas
        bahama szigetek;Bahamas
        bahama's;Bahamas
        bahamalar;Bahamas
        bahamas;Bahamas
        bahames;Bahamas
        bahami;Bahamas
        bahamy;Bahamas
        bahia;Bahia
        bahia banderas;Bahía de Banderas
        bahia de banderas;Bahía de Banderas
        bahrain;Bahrain
        bahrajn;Bahrain
        bahrein;Bahrain
        bahreyn;Bahrain
        bahreïn;Bahrain
        bahía;Bahia
        bahía banderas;Bahía de Banderas
        bahía de banderas;Bahía de Banderas
        baitulmuqaddis;Jerusalem
        bakoe;Baku
        bakou;Baku
        baku;Baku
        bakú;Baku
        bakü;Baku
        bamako;Bamako
        bandżul;Banjul
        bangi;Bangui
        bangkok;Bangkok
        banglades;Bangladesh
        bangladesch;Bangladesh
        bangladesh;Bangladesh
        bangladesz;Bangladesh
        bangladeş;Bangladesh
        bangladeš;Bangladesh
        bangladés;Bangladesh
        bangladéš;Bangladesh
        bangui;Bangui
        banjul;Banjul
        barbade;Barbados
        barbados;Barbados
        barein;Bahrain
        barnaul;Barnaul
        barnauł;Barnaul
        barnaúl;Barnaul
        barnaül;Barnaul
        baréin;Bahrain
        batı sahra;Western Sahara
        bağdat;Baghdad
        beiroet;Beirut
        beirut;Beirut
        beirute;Beirut
        bejrut;Beirut
        bejrút;Beirut
        belanda;Netherlands
        belanda caribbean;Caribbean Netherlands
        belanda karibia;Caribbean Netherlands
        belarus;Belarus
        belarusz;Belarus
        belarús;Belarus
        belehrad;Belgrade
        belem;Belem
        belgia;Belgium
        belgicko;Belgium
        belgie;Belgium
        belgien;Belgium
        belgija;Belgium
        belgio;Belgium
        belgique;Belgium
        belgium;Belgium
        belgië;Belgium
        belgrad;Belgrade
        belgrade;Belgrade
        belgrado;Belgrade
        belgrád;Belgrade
        belice;Belize
        belize;Belize
        belçika;Belgium
        belém;Belem
        belén;Belem
        beneden prinsen kwartier;Lower Prince’s Quarter
        benin;Benin
        benín;Benin
        beograd;Belgrade
        berliini;Berlin
        berlijn;Berlin
        berlim;Berlin
        berlin;Berlin
        berlino;Berlin
        berlín;Berlin
        bermuda;Bermuda
        bermudas;Bermuda
        bermudes;Bermuda
        bermudi;Bermuda
        bermudy;Bermuda
        beyrouth;Beirut
        beyrut;Beirut
        beč;Vienna
        bhoutan;Bhutan
        bhutan;Bhutan
        bhután;Bhutan
        bhútán;Bhutan
        białoruś;Belarus
        bichkek;Bishkek
        bielorrusia;Belarus
        bielorrússia;Belarus
        bielorusko;Belarus
        bielorussia;Belarus
        birleşik arap emirlikleri;United Arab Emirates
        birleşik krallık;United Kingdom
        bischkek;Bishkek
        bishkek;Bishkek
        bisjkek;Bishkek
        biskek;Bishkek
        bissau;Bissau
        bissau guinea;Guinea-Bissau
        biszkek;Bishkek
        bisáu;Bissau
        biélorussie;Belarus
        bişkek;Bishkek
        biškek;Bishkek
        bișkek;Bishkek
        bjelorusija;Belarus
        blanc sablon;Blanc-Sablon
        blantyre;Blantyre
        boa vista;Boa Vista
        bocvana;Botswana
        boedapest;Budapest
        boekarest;Bucharest
        bogota;Bogota
        bogotà;Bogota
        bogotá;Bogota
        boise;Boise
        bolivia;Bolivia
        bolivie;Bolivia
        bolivien;Bolivia
        bolivija;Bolivia
        bolivya;Bolivia
        boliwia;Bolivia
        bolívia;Bolivia
        bolívie;Bolivia
        bosna a hercegovina;Bosnia and Herzegovina
        bosna hersek;Bosnia and Herzegovina
        bosna i hercegovina;Bosnia and Herzegovina
        bosnia & herzegovina;Bosnia and Herzegovina
        bosnia dan herzegovina;Bosnia and Herzegovina
        bosnia ed erzegovina;Bosnia and Herzegovina
        bosnia hercegovina;Bosnia and Herzegovina
        bosnia ja hertsegovina;Bosnia and Herzegovina
        bosnia và herzegovina;Bosnia and Herzegovina
        bosnia y herzegovina;Bosnia and Herzegovina
        bosnia și herțegovina;Bosnia and Herzegovina
        bosnie herzégovine;Bosnia and Herzegovina
        bosnien hercegovina;Bosnia and Herzegovina
        bosnien och hercegovina;Bosnia and Herzegovina
        bosnien und herzegowina;Bosnia and Herzegovina
        bosnië en herzegovina;Bosnia and Herzegovina
        bosznia hercegovina;Bosnia and Herzegovina
        botsuana;Botswana
        botsvana;Botswana
        botswana;Botswana
        bougainville;Bougainville
        bouvet adası;Bouvet Island
        bouvet island;Bouvet Island
        bouvet sziget;Bouvet Island
        bouvet'nsaari;Bouvet Island
        bouveteiland;Bouvet Island
        bouvetinsel;Bouvet Island
        bouvetov ostrov;Bouvet Island
        bouvetön;Bouvet Island
        bouvetøen;Bouvet Island
        bouvetøya;Bouvet Island
        bouvetův ostrov;Bouvet Island
        bośnia i hercegowina;Bosnia and Herzegovina
        božićni otok;Christmas Island
        brasil;Brazil
        brasile;Brazil
        brasilia;Brazil
        brasilien;Brazil
        bratislava;Bratislava
        bratysława;Bratislava
        brazil;Brazil
        brazilia;Brazil
        brazilië;Brazil
        brazylia;Brazil
        brazzavil;Brazzaville
        brazzaville;Brazzaville
        brazília;Brazil
        brazílie;Brazil
        brezilya;Brazil
        brisbane;Brisbane
        brit indiai óceáni terület;British Indian Ocean Territory
        brit virgin szigetek;British Virgin Islands
        britanski djevičanski otoci;British Virgin Islands
        britanski indijskooceanski teritorij;British Indian Ocean Territory
        britanya hint okyanusu toprakları;British Indian Ocean Territory
        britanya virjin adaları;British Virgin Islands
        britische jungferninseln;British Virgin Islands
        britisches territorium im indischen ozean;British Indian Ocean Territory
        british indian ocean territory;British Indian Ocean Territory
        british virgin islands;British Virgin Islands
        brits indische oceaanterritorium;British Indian Ocean Territory
        britse maagdeneilanden;British Virgin Islands
        britské indickooceánske územie;British Indian Ocean Territory
        britské indickooceánské území;British Indian Ocean Territory
        britské panenské ostrovy;British Virgin Islands
        brittiläinen intian valtameren alue;British Indian Ocean Territory
        brittiläiset neitsytsaaret;British Virgin Islands
        brittiska jungfruöarna;British Virgin Islands
        brittiska territoriet i indiska oceanen;British Indian Ocean Territory
        broken hill;Broken Hill
        bruksela;Brussels
        brunei;Brunei
        brunei darussalam;Brunei
        brunej;Brunei
        brunéi;Brunei
        brusel;Brussels
        bruselas;Brussels
        brussel;Brussels
        brussels;Brussels
        brussel·les;Brussels
        bruxelas;Brussels
        bruxelles;Brussels
        bryssel;Brussels
        brytyjskie terytorium oceanu indyjskiego;British Indian Ocean Territory
        brytyjskie wyspy dziewicze;British Virgin Islands
        brésil;Brazil
        brüksel;Brussels
        brüssel;Brussels
        brüsszel;Brussels
        bucarest;Bucharest
        bucareste;Bucharest
        bucharest;Bucharest
        bucurești;Bucharest
        budapest;Budapest
        budapesta;Budapest
        budapeste;Budapest
        budapeszt;Budapest
        budapeşte;Budapest
        budapešť;Budapest
        budimpešta;Budapest
        buenos aires;Buenos Aires
        bugarska;Bulgaria
        bujumbura;Bujumbura
        bukarest;Bucharest
        bukareszt;Bucharest
        bukurešt;Bucharest
        bukurešť;Bucharest
        bulgaria;Bulgaria
        bulgarie;Bulgaria
        bulgarien;Bulgaria
        bulgarije;Bulgaria
        bulgaristan;Bulgaria
        bulgària;Bulgaria
        bulgária;Bulgaria
        bulharsko;Bulgaria
        burkina faso;Burkina Faso
        burquina faso;Burkina Faso
        burundi;Burundi
        busingen;Busingen
        butan;Bhutan
        bután;Bhutan
        butão;Bhutan
        bułgaria;Bulgaria
        bużumbura;Bujumbura
        bèlgica;Belgium
        bécs;Vienna
        bélgica;Belgium
        bénin;Benin
        bình nhưỡng;Pyongyang
        bòsnia i hercegovina;Bosnia and Herzegovina
        bósnia e herzegovina;Bosnia and Herzegovina
        bükreş;Bucharest
        büsingen;Busingen
        büsingen am hochrhein;Busingen
        bělehrad;Belgrade
        bělorusko;Belarus
        bắc macedonia;North Macedonia
        bỉ;Belgium
        bồ đào nha;Portugal
        ca ri bê hà lan;Caribbean Netherlands
        cabo verde;Cape Verde
        cabul;Kabul
        caiena;Cayenne
        caienna;Cayenne
        caiman;Cayman
        caimán;Cayman
        caire, el;Cairo
        cairo;Cairo
        cakarta;Jakarta
        camarões;Cameroon
        cambodge;Cambodia
        cambodgia;Cambodia
        cambodia;Cambodia
        cambodja;Cambodia
        cambogia;Cambodia
        camboja;Cambodia
        camboya;Cambodia
        cambridge bay;Cambridge Bay
        cameroon;Cameroon
        cameroun;Cameroon
        camerun;Cameroon
        camerún;Cameroon
        campo grande;Campo Grande
        campuchia;Cambodia
        canada;Canada
        canadà;Canada
        canadá;Canada
        canare;Canary
        canarias;Canary
        canarie;Canary
        canarische eilanden;Canary
        canary;Canary
        cancun;Cancún
        cancún;Cancún
        canton;Kanton
        canárias;Canary
        cap verd;Cape Verde
        cap vert;Cape Verde
        cape verde;Cape Verde
        capo verde;Cape Verde
        capul verde;Cape Verde
        caracas;Caracas
        caraibi olandesi;Caribbean Netherlands
        carib neerlandès;Caribbean Netherlands
        caribbean netherlands;Caribbean Netherlands
        caribe neerlandés;Caribbean Netherlands
        caribisch nederland;Caribbean Netherlands
        cartum;Khartoum
        casablanca;Casablanca
        catamarca;Catamarca
        catar;Qatar
        cayena;Cayenne
        cayenne;Cayenne
        cayman;Cayman
        cayman adaları;Cayman Islands
        cayman islands;Cayman Islands
        caymansaaret;Cayman Islands
        caymanöarna;Cayman Islands
        caymanøerne;Cayman Islands
        caymanøyene;Cayman Islands
        cazaquistão;Kazakhstan
        caïmans;Cayman
        caïro;Cairo
        cebelitarık;Gibraltar
        cechia;Czech Republic
        cehia;Czech Republic
        ceko;Czech Republic
        centraal afrikaanse republiek;Central African Republic
        central african republic;Central African Republic
        centralafrikanska republiken;Central African Republic
        ceuta;Ceuta
        cezayir;Algeria
        chad;Chad
        chade;Chad
        chagos;Chagos
        chagosarchipel;Chagos
        chandyga;Khandyga
        chartum;Khartoum
        chartúm;Khartoum
        chatham;Chatham
        chatham szigetek;Chatham
        chathamsaaret;Chatham
        chathamské ostrovy;Chatham
        chatnam;Chatham
        chequia;Czech Republic
        chicago;Chicago
        chihuahua;Chihuahua
        chile;Chile
        chili;Chile
        china;China
        chine;China
        chiny;China
        chipre;Cyprus
        chisinau;Chisinau
        chisináu;Chisinau
        chita;Chita
        chitá;Chita
        chişinău;Chisinau
        chișinău;Chisinau
        chorvatsko;Croatia
        chorvátsko;Croatia
        chorwacja;Croatia
        chovd;Hovd
        chowd;Hovd
        christmas adası;Christmas Island
        christmas island;Christmas Island
        christmaseiland;Christmas Island
        christmasøya;Christmas Island
        chuuk;Chuuk
        chypre;Cyprus
        ciad;Chad
        cibuti;Djibouti
        cidade do méxico;Mexico City
        cidade do vaticano;Vatican City
        cile;Chile
        cina;China
        cipar;Cyprus
        cipro;Cyprus
        cipru;Cyprus
        ciprus;Cyprus
        cita;Chita
        città del messico;Mexico City
        città del vaticano;Vatican City
        ciudad de mexico;Mexico City
        ciudad de méxico;Mexico City
        ciudad del vaticano;Vatican City
        ciudad juarez;Ciudad Juárez
        ciudad juárez;Ciudad Juárez
        ciutat de mèxic;Mexico City
        ciutat del vaticà;Vatican City
        cocos;Cocos
        cocos islands;Cocos Islands
        cocoseilanden;Cocos
        cocosøerne;Cocos
        colombia;Colombia
        colombie;Colombia
        colombo;Colombo
        columbia;Colombia
        colòmbia;Colombia
        colômbia;Colombia
        comoras;Comoros
        comore;Comoros
        comore szigetek;Comoros
        comoren;Comoros
        comorerne;Comoros
        comores;Comoros
        comoro;Comoro
        comoros;Comoros
        conacri;Conakry
        conakri;Conakry
        conakry;Conakry
        congo;Congo
        congo brazzaville;Congo
        congo kinshasa;Congo
        cook adaları;Cook Islands
        cook islands;Cook Islands
        cook szigetek;Cook Islands
        cookeilanden;Cook Islands
        cookinsaaret;Cook Islands
        cookinseln;Cook Islands
        cookove ostrovy;Cook Islands
        cookovi otoci;Cook Islands
        cookovy ostrovy;Cook Islands
        cooköarna;Cook Islands
        cookøerne;Cook Islands
        cookøyene;Cook Islands
        copenaghen;Copenhagen
        copenhaga;Copenhagen
        copenhagen;Copenhagen
        copenhague;Copenhagen
        copenhaguen;Copenhagen
        cordoba;Cordoba
        corea del nord;North Korea
        corea del norte;North Korea
        corea del sud;South Korea
        corea del sur;South Korea
        coreea de nord;North Korea
        coreea de sud;South Korea
        coreia do norte;North Korea
        coreia do sul;South Korea
        corée du nord;North Korea
        corée du sud;South Korea
        costa d'avorio;Ivory Coast
        costa do marfim;Ivory Coast
        costa rica;Costa Rica
        cote d'ivoire;Ivory Coast
        coyhaique;Coyhaique
        crna gora;Montenegro
        croacia;Croatia
        croatia;Croatia
        croatie;Croatia
        croazia;Croatia
        croația;Croatia
        croàcia;Croatia
        croácia;Croatia
        csehország;Czech Republic
        csita;Chita
        csád;Chad
        cuba;Cuba
        cuiaba;Cuiaba
        cuiabá;Cuiaba
        curacao;Curaçao
        curazao;Curaçao
        curaçao;Curaçao
        curych;Zurich
        cypern;Cyprus
        cypr;Cyprus
        cyprus;Cyprus
        czad;Chad
        czagos;Chagos
        czarnogóra;Montenegro
        czechia;Czech Republic
        czechy;Czech Republic
        czyta;Chita
        các tiểu vương quốc ả rập thống nhất;United Arab Emirates
        các tiểu đảo xa của hoa kỳ;U.S. Outlying Islands
        côte d'ivoire;Ivory Coast
        cộng hòa dominica;Dominican Republic
        cộng hòa trung phi;Central African Republic
        daca;Dhaka
        dacca;Dhaka
        dakar;Dakar
        dakka;Dhaka
        dalekie wyspy mniejsze stanów zjednoczonych;U.S. Outlying Islands
        damas;Damascus
        damasc;Damascus
        damasco;Damascus
        damascus;Damascus
        damask;Damascus
        damaskos;Damascus
        damaskus;Damascus
        damaszek;Damascus
        damaszkusz;Damascus
        damašek;Damascus
        damsyik;Damascus
        danemarca;Denmark
        danemark;Denmark
        dania;Denmark
        danimarca;Denmark
        danimarka;Denmark
        danmark;Denmark
        danmarkshavn;Danmarkshavn
        danska;Denmark
        dar es salaam;Dar es Salaam
        dar es salam;Dar es Salaam
        daressalam;Dar es Salaam
        darwin;Darwin
        darüsselam;Dar es Salaam
        dawson creek;Dawson Creek
        de amerikanske jomfruøer;U.S. Virgin Islands
        de amerikanske jomfruøyene;U.S. Virgin Islands
        de britiske jomfruøer;British Virgin Islands
        de britiske jomfruøyene;British Virgin Islands
        de forenede arabiske emirater;United Arab Emirates
        de forente arabiske emirater;United Arab Emirates
        de franske besiddelser i det sydlige indiske ocean og antarktis;French Southern Territories
        de franske sørterritorier;French Southern Territories
        de kanariske øer;Canary
        de palæstinensiske områder;Palestine
        de tidligere nederlandske antiller;Caribbean Netherlands
        demokratyczna republika konga;Congo
        den centralafrikanske republik;Central African Republic
        den dominikanske republik;Dominican Republic
        den dominikanske republikk;Dominican Republic
        den sentralafrikanske republikk;Central African Republic
        denemarken;Denmark
        denmark;Denmark
        denver;Denver
        det britiske territoriet i indiahavet;British Indian Ocean Territory
        det britiske territorium i det indiske ocean;British Indian Ocean Territory
        det palestinske området;Palestine
        detroit;Detroit
        deutschland;Germany
        dhaka;Dhaka
        dháka;Dhaka
        dili;Dili
        dinamarca;Denmark
        djibouti;Djibouti
        djibuti;Djibouti
        doesjanbe;Dushanbe
        dominica;Dominica
        dominicaanse republiek;Dominican Republic
        dominican republic;Dominican Republic
        dominik cumhuriyeti;Dominican Republic
        dominika;Dominica
        dominikaaninen tasavalta;Dominican Republic
        dominikai köztársaság;Dominican Republic
        dominikana;Dominican Republic
        dominikanische republik;Dominican Republic
        dominikanska republika;Dominican Republic
        dominikanska republiken;Dominican Republic
        dominikánska republika;Dominican Republic
        dominikánská republika;Dominican Republic
        dominique;Dominica
        douala;Douala
        douchanbé;Dushanbe
        dschibuti;Djibouti
        duala;Douala
        dubai;Dubai
        dubaj;Dubai
        dubaï;Dubai
        dublin;Dublin
        dublino;Dublin
        dublín;Dublin
        dubái;Dubai
        duchambe;Dushanbe
        duitsland;Germany
        duixanbé;Dushanbe
        dusambé;Dushanbe
        dusanbe;Dushanbe
        duschanbe;Dushanbe
        dushanbe;Dushanbe
        dusjanbe;Dushanbe
        duszanbe;Dushanbe
        duşanbe;Dushanbe
        dušanbe;Dushanbe
        dușanbe;Dushanbe
        dzsibuti;Djibouti
        dánia;Denmark
        dánsko;Denmark
        dänemark;Denmark
        dél afrikai köztársaság;South Africa
        dél korea;South Korea
        dél szudán;South Sudan
        déli georgia;South Georgia
        déli georgia és déli sandwich szigetek;South Georgia and South Sandwich Islands
        détroit;Detroit
        dżakarta;Jakarta
        dżibuti;Djibouti
        dżuba;Juba
        džakarta;Jakarta
        džibuti;Djibouti
        džibutsko;Djibouti
        easter island;Easter Island
        ecaterimburgo;Yekaterinburg
        ecuador;Ecuador
        edmonton;Edmonton
        efate;Efate
        egipat;Egypt
        egipt;Egypt
        egipte;Egypt
        egipto;Egypt
        egito;Egypt
        egitto;Egypt
        egyenlítői guinea;Equatorial Guinea
        egyesült arab emírségek;United Arab Emirates
        egyesült királyság;United Kingdom
        egyesült államok;United States
        egyiptom;Egypt
        egypt;Egypt
        egypte;Egypt
        egypten;Egypt
        egypti;Egypt
        eirunepe;Eirunepe
        eirunepé;Eirunepe
        ekaterimburgo;Yekaterinburg
        ekaterinbourg;Yekaterinburg
        ekaterinburg;Yekaterinburg
        ekuador;Ecuador
        ekvador;Ecuador
        ekvator ginesi;Equatorial Guinea
        ekvatorial guinea;Equatorial Guinea
        ekvatorialguinea;Equatorial Guinea
        ekvatorska gvineja;Equatorial Guinea
        ekvádor;Ecuador
        ekwador;Ecuador
        el aaiun;El Aaiun
        el aaiún;El Aaiun
        el ajún;El Aaiun
        el ayun;El Aaiun
        el cairo;Cairo
        el halil;Hebron
        el salvador;El Salvador
        el vaticano;Vatican
        elefántcsontpart;Ivory Coast
        elfenbenskusten;Ivory Coast
        elfenbenskysten;Ivory Coast
        elveția;Switzerland
        emirados árabes unidos;United Arab Emirates
        emiratele arabe unite;United Arab Emirates
        emirati arabi uniti;United Arab Emirates
        emiratos árabes unidos;United Arab Emirates
        emirats àrabs units;United Arab Emirates
        emiriah arab bersatu;United Arab Emirates
        endonezya;Indonesia
        equador;Ecuador
        equatoriaal guinea;Equatorial Guinea
        equatorial guinea;Equatorial Guinea
        erevan;Yerevan
        ereván;Yerevan
        eritre;Eritrea
        eritrea;Eritrea
        eritreea;Eritrea
        eritreia;Eritrea
        eritreja;Eritrea
        erivan;Yerevan
        eriwan;Yerevan
        ermenistan;Armenia
        erytrea;Eritrea
        erywań;Yerevan
        eslovaquia;Slovakia
        eslovenia;Slovenia
        eslovàquia;Slovakia
        eslováquia;Slovakia
        eslovènia;Slovenia
        eslovênia;Slovenia
        espagne;Spain
        espanha;Spain
        espanja;Spain
        espanya;Spain
        españa;Spain
        essuatíni;Eswatini
        estados unidos;United States
        estambul;Istanbul
        estats units;United States
        estland;Estonia
        estocolm;Stockholm
        estocolmo;Stockholm
        estonia;Estonia
        estonie;Estonia
        estonija;Estonia
        estonsko;Estonia
        estonya;Estonia
        estònia;Estonia
        estónsko;Estonia
        estônia;Estonia
        esuatini;Eswatini
        esvatini;Eswatini
        eswatini;Eswatini
        etelä afrikka;South Africa
        etelä georgia;South Georgia
        etelä georgia ja eteläiset sandwichinsaaret;South Georgia and South Sandwich Islands
        etelä korea;South Korea
        etelä sudan;South Sudan
        ethiopia;Ethiopia
        ethiopië;Ethiopia
        etiopia;Ethiopia
        etiopie;Ethiopia
        etiopien;Ethiopia
        etiopija;Ethiopia
        etiopía;Ethiopia
        etiyopya;Ethiopia
        etiòpia;Ethiopia
        etiópia;Ethiopia
        faerské ostrovy;Faroe Islands
        faeröer;Faroe Islands
        fakaofo;Fakaofo
        falkland adaları;Falkland Islands
        falkland islands;Falkland Islands
        falkland szigetek;Falkland Islands
        falklandeilanden;Falkland Islands
        falklandinsaaret;Falkland Islands
        falklandinseln;Falkland Islands
        falklandski otoci;Falkland Islands
        falklandské ostrovy;Falkland Islands
        falklandsöarna;Falkland Islands
        falklandsøerne;Falkland Islands
        falklandsøyene;Falkland Islands
        falklandy;Falkland Islands
        famagosta;Famagusta
        famagouste;Famagusta
        famagusta;Famagusta
        faroe;Faroe
        faroe adaları;Faroe Islands
        faroe islands;Faroe Islands
        fernando de noronha;Fernando de Noronha
        feröer szigetek;Faroe Islands
        fidji;Fiji
        fidschi;Fiji
        fidzsi;Fiji
        fidżi;Fiji
        fidži;Fiji
        figi;Fiji
        fiji;Fiji
        filipijnen;Philippines
        filipina;Philippines
        filipinas;Philippines
        filipine;Philippines
        filipines;Philippines
        filipini;Philippines
        filipinler;Philippines
        filipiny;Philippines
        filippiinit;Philippines
        filippine;Philippines
        filippinene;Philippines
        filippinerna;Philippines
        filippinerne;Philippines
        filipíny;Philippines
        filistin bölgeleri;Palestine
        finland;Finland
        finlanda;Finland
        finlande;Finland
        finlandia;Finland
        finlandiya;Finland
        finlàndia;Finland
        finlândia;Finland
        finnland;Finland
        finnország;Finland
        finska;Finland
        finsko;Finland
        fiyi;Fiji
        fort nelson;Fort Nelson
        fortaleza;Fortaleza
        france;France
        francia;France
        francia déli területek;French Southern Territories
        francia guyana;French Guiana
        francia polinézia;French Polynesia
        franciaország;France
        francie;France
        francja;France
        francouzská guyana;French Guiana
        francouzská jižní území;French Southern Territories
        francouzská polynésie;French Polynesia
        francuska;France
        francuska gijana;French Guiana
        francuska polinezija;French Polynesia
        francuski južni teritoriji;French Southern Territories
        francuskie terytoria południowe i antarktyczne;French Southern Territories
        francúzska guyana;French Guiana
        francúzska polynézia;French Polynesia
        francúzske južné a antarktické územia;French Southern Territories
        francúzsko;France
        frankreich;France
        frankrig;France
        frankrijk;France
        frankrike;France
        frans guyana;French Guiana
        frans polynesië;French Polynesia
        fransa;France
        franse gebieden in de zuidelijke indische oceaan;French Southern Territories
        fransk guyana;French Guiana
        fransk polynesia;French Polynesia
        fransk polynesien;French Polynesia
        franska guyana;French Guiana
        franska polynesien;French Polynesia
        franska sydterritorierna;French Southern Territories
        fransız guyanası;French Guiana
        fransız güney toprakları;French Southern Territories
        fransız polinezyası;French Polynesia
        französisch guayana;French Guiana
        französisch polynesien;French Polynesia
        französische süd und antarktisgebiete;French Southern Territories
        frança;France
        franța;France
        freetown;Freetown
        french guiana;French Guiana
        french polynesia;French Polynesia
        french southern territories;French Southern Territories
        funafuti;Funafuti
        färsaaret;Faroe Islands
        färöarna;Faroe Islands
        färöer;Faroe Islands
        færøerne;Faroe Islands
        færøyene;Faroe Islands
        fínsko;Finland
        förenade arabemiraten;United Arab Emirates
        fülöp szigetek;Philippines
        gabon;Gabon
        gaborone;Gaborone
        gabun;Gabon
        gabão;Gabon
        gabón;Gabon
        galapagos;Galapagos
        galapagos szigetek;Galapagos
        galapágy;Galapagos
        galápagos;Galapagos
        galápagosøyene;Galapagos
        gambia;Gambia
        gambie;Gambia
        gambier;Gambier
        gambier szigetek;Gambier
        gambierovy ostrovy;Gambier
        gambiersaaret;Gambier
        gambieröarna;Gambier
        gambija;Gambia
        gambiya;Gambia
        gana;Ghana
        gaza;Gaza
        gazimağusa;Famagusta
        gazze;Gaza
        georgia;Georgia
        georgia de sud;South Georgia
        georgia de sud și insulele sandwich de sud;South Georgia and South Sandwich Islands
        georgia del sud;South Georgia
        georgia del sud e sandwich australi;South Georgia and South Sandwich Islands
        georgia del sur;South Georgia
        georgia południowa;South Georgia
        georgia południowa i sandwich południowy;South Georgia and South Sandwich Islands
        georgia selatan;South Georgia
        georgia selatan & kep. sandwich selatan;South Georgia and South Sandwich Islands
        georgien;Georgia
        georgië;Georgia
        germania;Germany
        germany;Germany
        gerusalemme;Jerusalem
        geòrgia;Georgia
        geòrgia del sud;South Georgia
        geórgia;Georgia
        geórgia do sul;South Georgia
        ghana;Ghana
        ghána;Ghana
        giacarta;Jakarta
        giamaica;Jamaica
        giappone;Japan
        gibilterra;Gibraltar
        gibraltar;Gibraltar
        gibraltár;Gibraltar
        gibuti;Djibouti
        gine;Guinea
        gine bissau;Guinea-Bissau
        giordania;Jordan
        giuba;Juba
        glace bay;Glace Bay
        goose bay;Goose Bay
        gran turca;Grand Turk
        granada;Grenada
        grand turk;Grand Turk
        grecia;Greece
        grecja;Greece
        greece;Greece
        greenland;Greenland
        grekland;Greece
        grenada;Grenada
        grenland;Greenland
        grenlandia;Greenland
        griechenland;Greece
        griekenland;Greece
        groenland;Greenland
        groenlanda;Greenland
        groenlandia;Greenland
        groenlàndia;Greenland
        groenlândia;Greenland
        gruzie;Georgia
        gruzija;Georgia
        gruzja;Georgia
        gruzínsko;Georgia
        grækenland;Greece
        grèce;Greece
        grècia;Greece
        grécia;Greece
        grécko;Greece
        grónsko;Greenland
        grönland;Greenland
        grönlanti;Greenland
        grønland;Greenland
        grúzia;Georgia
        grčka;Greece
        guadalcanal;Guadalcanal
        guadalkanal;Guadalcanal
        guadalupa;Guadeloupe
        guadalupe;Guadeloupe
        guadeloupe;Guadeloupe
        guadelupa;Guadeloupe
        guaiana francesa;French Guiana
        guaiaquil;Guayaquil
        guam;Guam
        guatemala;Guatemala
        guayana francesa;French Guiana
        guayaquil;Guayaquil
        guernesey;Guernsey
        guernsey;Guernsey
        guiana;Guyana
        guiana francesa;French Guiana
        guiana perancis;French Guiana
        guiana thuộc pháp;French Guiana
        guinea;Guinea
        guinea bissau;Guinea-Bissau
        guinea bisáu;Guinea-Bissau
        guinea ecuatorial;Equatorial Guinea
        guinea ekuatorial;Equatorial Guinea
        guinea equatorial;Equatorial Guinea
        guinea equatoriale;Equatorial Guinea
        guinea khatulistiwa;Equatorial Guinea
        guinea xích đạo;Equatorial Guinea
        guinee;Guinea
        guinee bissau;Guinea-Bissau
        guineea;Guinea
        guineea bissau;Guinea-Bissau
        guineea ecuatorială;Equatorial Guinea
        guiné;Guinea
        guiné bissau;Guinea-Bissau
        guiné equatorial;Equatorial Guinea
        guinée;Guinea
        guinée bissau;Guinea-Bissau
        guinée équatoriale;Equatorial Guinea
        gujana;Guyana
        gujana francuska;French Guiana
        guyana;Guyana
        guyana francese;French Guiana
        guyana franceză;French Guiana
        guyana prancis;French Guiana
        guyane française;French Guiana
        gvajana;Guyana
        gvatemala;Guatemala
        gvineja;Guinea
        gvineja bisau;Guinea-Bissau
        gwadelupa;Guadeloupe
        gwatemala;Guatemala
        gwinea;Guinea
        gwinea bissau;Guinea-Bissau
        gwinea równikowa;Equatorial Guinea
        gàmbia;Gambia
        gáza;Gaza
        gâmbia;Gambia
        géorgie;Georgia
        géorgie du sud;South Georgia
        géorgie du sud et les îles sandwich du sud;South Georgia and South Sandwich Islands
        görögország;Greece
        güney afrika;South Africa
        güney georgia;South Georgia
        güney georgia ve güney sandwich adaları;South Georgia and South Sandwich Islands
        güney kore;South Korea
        güney sudan;South Sudan
        gürcistan;Georgia
        haiti;Haiti
        haití;Haiti
        halifax;Halifax
        handiga;Khandyga
        handyga;Khandyga
        harare;Harare
        hartum;Khartoum
        havana;Havana
        havanna;Havana
        hawana;Havana
        haïti;Haiti
        heard & mcdonald islands;Heard and McDonald Islands
        heard adası ve mcdonald adaları;Heard and McDonald Islands
        heard en mcdonaldeilanden;Heard and McDonald Islands
        heard island og mcdonald islands;Heard and McDonald Islands
        heard ja mcdonaldinsaaret;Heard and McDonald Islands
        heard og mcdonaldøyene;Heard and McDonald Islands
        heard sziget és mcdonald szigetek;Heard and McDonald Islands
        heard und mcdonaldinseln;Heard and McDonald Islands
        heardov ostrov a macdonaldove ostrovy;Heard and McDonald Islands
        heardön och mcdonaldöarna;Heard and McDonald Islands
        heardův ostrov a mcdonaldovy ostrovy;Heard and McDonald Islands
        hebron;Hebron
        hebrón;Hebron
        hellas;Greece
        helsingfors;Helsinki
        helsinki;Helsinki
        helsinky;Helsinki
        helsinque;Helsinki
        hermosillo;Hermosillo
        hindistan;India
        hiszpania;Spain
        ho chi minh;Ho Chi Minh
        hoa kỳ;United States
        hobart;Hobart
        holandia;Netherlands
        holandsko;Netherlands
        holland karib térség;Caribbean Netherlands
        hollanda;Netherlands
        hollandia;Netherlands
        honduras;Honduras
        hondures;Honduras
        hong kong;Hong Kong
        hong kong dak tiongkok;Hong Kong
        hong kong sar china;Hong Kong
        hong kong, rae da china;Hong Kong
        hongarije;Hungary
        hongkong;Hong Kong
        hongkong kkt;Hong Kong
        hongkong sar;Hong Kong
        hongkong sar kina;Hong Kong
        hongkong sar van china;Hong Kong
        hongkong – kiinan erityishallintoalue;Hong Kong
        hongkong – oao číny;Hong Kong
        hongkong – zao číny;Hong Kong
        hongria;Hungary
        hongrie;Hungary
        honolulu;Honolulu
        honolulú;Honolulu
        horvátország;Croatia
        hovd;Hovd
        hrvatska;Croatia
        huippuvuoret ja jan mayen;Svalbard and Jan Mayen
        hungaria;Hungary
        hungary;Hungary
        hungria;Hungary
        hungría;Hungary
        hy lạp;Greece
        hà lan;Netherlands
        hàn quốc;South Korea
        hèlsinki;Helsinki
        hébron;Hebron
        húsvét szigetek;Easter Island
        hırvatistan;Croatia
        hồng kông;Hong Kong
        iakoutsk;Yakutsk
        iakutsk;Yakutsk
        iakuțk;Yakutsk
        iceland;Iceland
        iekaterinburg;Yekaterinburg
        iemen;Yemen
        ierland;Ireland
        ierusalim;Jerusalem
        ijsland;Iceland
        il cairo;Cairo
        ilha bouvet;Bouvet Island
        ilha christmas;Christmas Island
        ilha de man;Isle of Man
        ilha de páscoa;Easter Island
        ilha norfolk;Norfolk Island
        ilhas aland;Åland Islands
        ilhas cayman;Cayman Islands
        ilhas cocos;Cocos
        ilhas cook;Cook Islands
        ilhas faroé;Faroe Islands
        ilhas geórgia do sul e sandwich do sul;South Georgia and South Sandwich Islands
        ilhas heard e mcdonald;Heard and McDonald Islands
        ilhas malvinas;Falkland Islands
        ilhas marianas do norte;Northern Mariana Islands
        ilhas marshall;Marshall Islands
        ilhas menores distantes dos eua;U.S. Outlying Islands
        ilhas pitcairn;Pitcairn Islands
        ilhas salomão;Solomon Islands
        ilhas turcas e caicos;Turks and Caicos Islands
        ilhas virgens americanas;U.S. Virgin Islands
        ilhas virgens britânicas;British Virgin Islands
        illa bouvet;Bouvet Island
        illa christmas;Christmas Island
        illa de la reunió;Réunion
        illa de man;Isle of Man
        illa de pasqua;Easter Island
        illa norfolk;Norfolk Island
        illes caiman;Cayman Islands
        illes canàries;Canary
        illes cocos;Cocos
        illes cook;Cook Islands
        illes falkland;Falkland Islands
        illes fèroe;Faroe Islands
        illes geòrgia del sud i sandwich del sud;South Georgia and South Sandwich Islands
        illes heard i mcdonald;Heard and McDonald Islands
        illes marianes del nord;Northern Mariana Islands
        illes marshall;Marshall Islands
        illes menors allunyades dels estats units;U.S. Outlying Islands
        illes pitcairn;Pitcairn Islands
        illes salomó;Solomon Islands
        illes turks i caicos;Turks and Caicos Islands
        illes verges britàniques;British Virgin Islands
        illes verges dels estats units;U.S. Virgin Islands
        illes åland;Åland Islands
        inde;India
        india;India
        indie;India
        indien;India
        indija;India
        indonesia;Indonesia
        indonesien;Indonesia
        indonesië;Indonesia
        indonezia;Indonesia
        indonezija;Indonesia
        indonezja;Indonesia
        indonèsia;Indonesia
        indonésia;Indonesia
        indonésie;Indonesia
        indonézia;Indonesia
        inggris raya;United Kingdom
        insula bouvet;Bouvet Island
        insula christmas;Christmas Island
        insula heard și insulele mcdonald;Heard and McDonald Islands
        insula man;Isle of Man
        insula norfolk;Norfolk Island
        insula paștelui;Easter Island
        insula pitcairn;Pitcairn
        insulele caraibe olandeze;Caribbean Netherlands
        insulele cayman;Cayman Islands
        insulele cocos;Cocos
        insulele cook;Cook Islands
        insulele falkland;Falkland Islands
        insulele feroe;Faroe Islands
        insulele mariane de nord;Northern Mariana Islands
        insulele marshall;Marshall Islands
        insulele pitcairn;Pitcairn Islands
        insulele solomon;Solomon Islands
        insulele turks și caicos;Turks and Caicos Islands
        insulele virgine americane;U.S. Virgin Islands
        insulele virgine britanice;British Virgin Islands
        insulele åland;Åland Islands
        insulele îndepărtate ale s.u.a.;U.S. Outlying Islands
        intia;India
        iordania;Jordan
        iqaluit;Iqaluit
        irak;Iraq
        iran;Iran
        iraq;Iraq
        iraque;Iraq
        ireland;Ireland
        irkoetsk;Irkutsk
        irkoutsk;Irkutsk
        irkuck;Irkutsk
        irkutsk;Irkutsk
        irkutszk;Irkutsk
        irkuțk;Irkutsk
        irland;Ireland
        irlanda;Ireland
        irlande;Ireland
        irlandia;Ireland
        irlanti;Ireland
        irska;Ireland
        irsko;Ireland
        irák;Iraq
        irán;Iran
        irã;Iran
        isla bouvet;Bouvet Island
        isla de man;Isle of Man
        isla de navidad;Christmas Island
        isla de pascua;Easter Island
        isla norfolk;Norfolk Island
        islanda;Iceland
        islande;Iceland
        islandia;Iceland
        islanti;Iceland
        islas aland;Åland Islands
        islas caimán;Cayman Islands
        islas cocos;Cocos
        islas cook;Cook Islands
        islas feroe;Faroe Islands
        islas georgia del sur y sandwich del sur;South Georgia and South Sandwich Islands
        islas heard y mcdonald;Heard and McDonald Islands
        islas malvinas;Falkland Islands
        islas marianas del norte;Northern Mariana Islands
        islas marshall;Marshall Islands
        islas menores alejadas de ee. uu.;U.S. Outlying Islands
        islas pitcairn;Pitcairn Islands
        islas salomón;Solomon Islands
        islas turcas y caicos;Turks and Caicos Islands
        islas vírgenes británicas;British Virgin Islands
        islas vírgenes de ee. uu.;U.S. Virgin Islands
        isle of man;Isle of Man
        islàndia;Iceland
        islândia;Iceland
        iso britannia;United Kingdom
        isola bouvet;Bouvet Island
        isola christmas;Christmas Island
        isola di man;Isle of Man
        isola norfolk;Norfolk Island
        isole cayman;Cayman Islands
        isole cocos;Cocos
        isole cook;Cook Islands
        isole falkland;Falkland Islands
        isole fær øer;Faroe Islands
        isole heard e mcdonald;Heard and McDonald Islands
        isole marianne settentrionali;Northern Mariana Islands
        isole marshall;Marshall Islands
        isole minori esterne degli stati uniti;U.S. Outlying Islands
        isole pitcairn;Pitcairn Islands
        isole salomone;Solomon Islands
        isole turks e caicos;Turks and Caicos Islands
        isole vergini americane;U.S. Virgin Islands
        isole vergini britanniche;British Virgin Islands
        isole åland;Åland Islands
        israel;Israel
        israele;Israel
        israël;Israel
        istambul;Istanbul
        istanboel;Istanbul
        istanbul;Istanbul
        isztanbul;Istanbul
        itali;Italy
        italia;Italy
        italie;Italy
        italien;Italy
        italija;Italy
        italië;Italy
        italy;Italy
        ittoqqortoormiit;Ittoqqortoormiit
        itàlia;Italy
        itália;Italy
        itálie;Italy
        itä timor;Timor-Leste
        itävalta;Austria
        ivoorkust;Ivory Coast
        izland;Iceland
        izrael;Israel
        iêmen;Yemen
        i̇ran;Iran
        i̇rkutsk;Irkutsk
        i̇rlanda;Ireland
        i̇spanya;Spain
        i̇srail;Israel
        i̇stanbul;Istanbul
        i̇sveç;Sweden
        i̇sviçre;Switzerland
        i̇talya;Italy
        i̇zlanda;Iceland
        jacarta;Jakarta
        jaipur;Jayapura
        jajapura;Jayapura
        jakarta;Jakarta
        jakoetsk;Yakutsk
        jakuck;Yakutsk
        jakutsk;Yakutsk
        jakutszk;Yakutsk
        jamaica;Jamaica
        jamaika;Jamaica
        jamajka;Jamaica
        jamaïque;Jamaica
        japan;Japan
        japani;Japan
        japon;Japan
        japonia;Japan
        japonsko;Japan
        japonya;Japan
        japán;Japan
        japão;Japan
        japó;Japan
        japón;Japan
        jartum;Khartoum
        jayapura;Jayapura
        jekaterinburg;Yekaterinburg
        jekaterinenburg;Yekaterinburg
        jekaterynburg;Yekaterinburg
        jekatyerinburg;Yekaterinburg
        jekatěrinburg;Yekaterinburg
        jemen;Yemen
        jepang;Japan
        jepun;Japan
        jerevan;Yerevan
        jereván;Yerevan
        jerman;Germany
        jerozolima;Jerusalem
        jerusalem;Jerusalem
        jerusalém;Jerusalem
        jerusalén;Jerusalem
        jeruzalem;Jerusalem
        jeruzalém;Jerusalem
        jeruzsálem;Jerusalem
        jibuti;Djibouti
        jihoafrická republika;South Africa
        jižní georgie;South Georgia
        jižní georgie a jižní sandwichovy ostrovy;South Georgia and South Sandwich Islands
        jižní korea;South Korea
        jižní súdán;South Sudan
        joanesburgo;Johannesburg
        johannesburg;Johannesburg
        johannesburgo;Johannesburg
        jordan;Jordan
        jordania;Jordan
        jordanie;Jordan
        jordanien;Jordan
        jordanië;Jordan
        jordània;Jordan
        jordánia;Jordan
        jordánsko;Jordan
        jordânia;Jordan
        joulusaari;Christmas Island
        juba;Juba
        jujuy;Jujuy
        juleøen;Christmas Island
        julön;Christmas Island
        juneau;Juneau
        južna georgia i otoci južni sandwich;South Georgia and South Sandwich Islands
        južna georgija;South Georgia
        južna koreja;South Korea
        južni sudan;South Sudan
        južnoafrička republika;South Africa
        južná afrika;South Africa
        južná georgia;South Georgia
        južná georgia a južné sandwichove ostrovy;South Georgia and South Sandwich Islands
        južná kórea;South Korea
        južný sudán;South Sudan
        jérusalem;Jerusalem
        kaaimaneilanden;Cayman Islands
        kaapverdië;Cape Verde
        kabil;Kabul
        kaboul;Kabul
        kabul;Kabul
        kaherah;Cairo
        kahire;Cairo
        kaimaninseln;Cayman Islands
        kair;Cairo
        kairo;Cairo
        kairó;Cairo
        kajenna;Cayenne
        kajmanie ostrovy;Cayman Islands
        kajmanski otoci;Cayman Islands
        kajmanské ostrovy;Cayman Islands
        kajmany;Cayman Islands
        kajmán szigetek;Cayman Islands
        kaledonia baru;New Caledonia
        kaliningrad;Kaliningrad
        kaliningrado;Kaliningrad
        kalinjingrad;Kaliningrad
        kalinyingrád;Kaliningrad
        kambodja;Cambodia
        kambodscha;Cambodia
        kambodsja;Cambodia
        kambodzsa;Cambodia
        kambodża;Cambodia
        kambodža;Cambodia
        kamboja;Cambodia
        kamboçya;Cambodia
        kamchatka;Kamchatka
        kamciatka;Kamchatka
        kamcsatka;Kamchatka
        kamczatka;Kamchatka
        kameroen;Cameroon
        kamerun;Cameroon
        kampala;Kampala
        kamtchatka;Kamchatka
        kamtjatka;Kamchatka
        kamtschatka;Kamchatka
        kamtsjatka;Kamchatka
        kamtxatka;Kamchatka
        kamtšatka;Kamchatka
        kamçatka;Kamchatka
        kamčatka;Kamchatka
        kanada;Canada
        kanaren;Canary
        kanari;Canary
        kanariansaaret;Canary
        kanarieöarna;Canary
        kanariøyene;Canary
        kanarya adaları;Canary
        kanton;Kanton
        kantonøya;Kanton
        kanári szigetek;Canary
        kanárske ostrovy;Canary
        kanárské ostrovy;Canary
        kap verde;Cape Verde
        kapp verde;Cape Verde
        kapverdy;Cape Verde
        karachi;Karachi
        karacsi;Karachi
        karaczi;Karachi
        karadağ;Montenegro
        karatschi;Karachi
        karayip hollandası;Caribbean Netherlands
        karaçi;Karachi
        karači;Karachi
        karibian alankomaat;Caribbean Netherlands
        karibische niederlande;Caribbean Netherlands
        karibisk nederland;Caribbean Netherlands
        karibiska nederländerna;Caribbean Netherlands
        karibské holandsko;Caribbean Netherlands
        karibské nizozemsko;Caribbean Netherlands
        karipski otoci nizozemske;Caribbean Netherlands
        kartúm;Khartoum
        karácsony sziget;Christmas Island
        karáči;Karachi
        karáčí;Karachi
        kasachstan;Kazakhstan
        kasakhstan;Kazakhstan
        katar;Qatar
        kathmandu;Kathmandu
        kazablanka;Casablanca
        kazachstan;Kazakhstan
        kazachstán;Kazakhstan
        kazahstan;Kazakhstan
        kazahsztán;Kazakhstan
        kazajistán;Kazakhstan
        kazakhstan;Kazakhstan
        kazakistan;Kazakhstan
        kazakstan;Kazakhstan
        kelet timor;Timor-Leste
        kemboja;Cambodia
        kenia;Kenya
        kenija;Kenya
        kenya;Kenya
        kepulauan aland;Åland Islands
        kepulauan cayman;Cayman Islands
        kepulauan cocos;Cocos
        kepulauan cook;Cook Islands
        kepulauan falkland;Falkland Islands
        kepulauan faroe;Faroe Islands
        kepulauan georgia selatan & sandwich selatan;South Georgia and South Sandwich Islands
        kepulauan heard & mcdonald;Heard and McDonald Islands
        kepulauan mariana utara;Northern Mariana Islands
        kepulauan marshall;Marshall Islands
        kepulauan norfolk;Norfolk Island
        kepulauan pitcairn;Pitcairn Islands
        kepulauan solomon;Solomon Islands
        kepulauan svalbard dan jan mayen;Svalbard and Jan Mayen
        kepulauan terluar as;U.S. Outlying Islands
        kepulauan terpencil a.s.;U.S. Outlying Islands
        kepulauan turks dan caicos;Turks and Caicos Islands
        kepulauan virgin a.s.;U.S. Virgin Islands
        kepulauan virgin amerika serikat;U.S. Virgin Islands
        kepulauan virgin britania raya;British Virgin Islands
        kepulauan virgin british;British Virgin Islands
        kepulauan wallis dan futuna;Wallis and Futuna
        kerguelen;Kerguelen
        kerguelenovy ostrovy;Kerguelen
        kerguelensaaret;Kerguelen
        kergueleny;Kerguelen
        kerguelenöarna;Kerguelen
        keski afrikan tasavalta;Central African Republic
        keňa;Kenya
        khandiga;Khandyga
        khandyga;Khandyga
        khartoem;Khartoum
        khartoum;Khartoum
        khartum;Khartoum
        khovd;Hovd
        kigali;Kigali
        kiina;China
        kina;China
        kinshasa;Kinshasa
        kinszasa;Kinshasa
        kinşasa;Kinshasa
        kirghizistan;Kyrgyzstan
        kirghizstan;Kyrgyzstan
        kirgisia;Kyrgyzstan
        kirgisistan;Kyrgyzstan
        kirgistan;Kyrgyzstan
        kirgizistan;Kyrgyzstan
        kirgizisztán;Kyrgyzstan
        kirgizië;Kyrgyzstan
        kirgizsko;Kyrgyzstan
        kirgizstan;Kyrgyzstan
        kirguistán;Kyrgyzstan
        kirguizstan;Kyrgyzstan
        kiribati;Kiribati
        kiritimati;Kiritimati
        kiritimati sziget;Kiritimati
        kirov;Kirov
        kirow;Kirov
        kishinev;Chisinau
        kiszyniów;Chisinau
        kizilorda;Qyzylorda
        kişinev;Chisinau
        kišinjev;Chisinau
        kišiněv;Chisinau
        kišiňov;Chisinau
        kleine afgelegen eilanden van de verenigde staten;U.S. Outlying Islands
        kobdo;Hovd
        kodaň;Copenhagen
        koeweit;Kuwait
        kokosinseln;Cocos
        kokosovi;Cocos
        kokosové ostrovy;Cocos
        kokosöarna;Cocos
        kokosøyene;Cocos
        kolkata;Kolkata
        kolombia;Colombia
        kolombiya;Colombia
        kolombo;Colombo
        kolumbia;Colombia
        kolumbie;Colombia
        kolumbien;Colombia
        kolumbija;Colombia
        komor;Comoro
        komoren;Comoros
        komorene;Comoros
        komorerna;Comoros
        komori;Comoros
        komorit;Comoros
        komorlar;Comoros
        komoro;Comoros
        komory;Comoros
        komoró;Comoro
        konakri;Conakry
        konakry;Conakry
        kongo;Congo
        kongo brazavil;Congo
        kongo brazzaville;Congo
        kongo kinshasa;Congo
        kongo kinşasa;Congo
        kongo – brazzaville;Congo
        kongo – kinshasa;Congo
        kongon demokraattinen tasavalta;Congo
        kongon tasavalta;Congo
        kongó – brazzaville;Congo
        kongó – kinshasa;Congo
        konžská demokratická republika;Congo
        konžská republika;Congo
        kookossaaret;Cocos
        kopenhag;Copenhagen
        kopenhaga;Copenhagen
        kopenhagen;Copenhagen
        koppenhága;Copenhagen
        korea południowa;South Korea
        korea północna;North Korea
        korea selatan;South Korea
        korea utara;North Korea
        kosova;Kosovo
        kosovo;Kosovo
        kosowo;Kosovo
        kosrae;Kosrae
        kosrae szigetek;Kosrae
        kosta rika;Costa Rica
        kostanai;Kostanay
        kostanaj;Kostanay
        kostanay;Kostanay
        kostanaï;Kostanay
        kostanái;Kostanay
        kostarika;Costa Rica
        kostaryka;Costa Rica
        koszovó;Kosovo
        kosztanaj;Kostanay
        kota vatican;Vatican City
        koweït;Kuwait
        kralendijk;Kralendijk
        krasnoiarsk;Krasnoyarsk
        krasnojarsk;Krasnoyarsk
        krasnoyarsk;Krasnoyarsk
        krasnoïarsk;Krasnoyarsk
        krasznojarszk;Krasnoyarsk
        kreikka;Greece
        kroasia;Croatia
        kroatia;Croatia
        kroatien;Croatia
        kroatië;Croatia
        kuala lumpur;Kuala Lumpur
        kuba;Cuba
        kuching;Kuching
        kucseng;Kuching
        kudüs;Jerusalem
        kustanaj;Kostanay
        kuuba;Cuba
        kuvait;Kuwait
        kuvajt;Kuwait
        kuveyt;Kuwait
        kuwait;Kuwait
        kuweit;Kuwait
        kuwejt;Kuwait
        kuzey kore;North Korea
        kuzey makedonya;North Macedonia
        kuzey mariana adaları;Northern Mariana Islands
        kuçing;Kuching
        kučing;Kuching
        kwajalein;Kwajalein
        kwajalein zátony;Kwajalein
        kyiv;Kyiv
        kypr;Cyprus
        kypros;Cyprus
        kyrgyzstan;Kyrgyzstan
        kyrgyzstán;Kyrgyzstan
        kyzylorda;Qyzylorda
        kyzyłorda;Qyzylorda
        kzyl orda;Qyzylorda
        kábul;Kabul
        káhira;Cairo
        kârgâzstan;Kyrgyzstan
        kína;China
        kírov;Kirov
        kókusz;Cocos
        kókusz sziget;Cocos Islands
        köpenhamn;Copenhagen
        közép afrikai köztársaság;Central African Republic
        kööpenhamina;Copenhagen
        københavn;Copenhagen
        küba;Cuba
        kıbrıs;Cyprus
        kırgızistan;Kyrgyzstan
        kızılorda;Qyzylorda
        l'avana;Havana
        la barbade;Barbados
        la habana;Havana
        la havane;Havana
        la paz;La Paz
        la rioja;La Rioja
        la riunione;Réunion
        la réunion;Réunion
        lagos;Lagos
        laos;Laos
        laosz;Laos
        latvia;Latvia
        latvija;Latvia
        layun;El Aaiun
        laâyoune;El Aaiun
        le caire;Cairo
        le vatican;Vatican
        lebanon;Lebanon
        lefkoşa;Nicosia
        lengyelország;Poland
        lesotho;Lesotho
        lesoto;Lesotho
        letland;Latvia
        letonia;Latvia
        letonya;Latvia
        lettland;Latvia
        lettonia;Latvia
        lettonie;Latvia
        lettország;Latvia
        letònia;Latvia
        letônia;Latvia
        li băng;Lebanon
        liban;Lebanon
        libano;Lebanon
        libanon;Lebanon
        liberia;Liberia
        liberija;Liberia
        liberya;Liberia
        libia;Libya
        libija;Libya
        libië;Libya
        librevil;Libreville
        libreville;Libreville
        libya;Libya
        libye;Libya
        libyen;Libya
        libèria;Liberia
        libéria;Liberia
        libérie;Liberia
        lichtenštajnsko;Liechtenstein
        lichtenštejnsko;Liechtenstein
        liechtenstein;Liechtenstein
        liettua;Lithuania
        lihtenštajn;Liechtenstein
        lima;Lima
        lindeman;Lindeman
        lisabon;Lisbon
        lisabona;Lisbon
        lisboa;Lisbon
        lisbon;Lisbon
        lisbona;Lisbon
        lisbonne;Lisbon
        lissabon;Lisbon
        lisszabon;Lisbon
        litauen;Lithuania
        lithuania;Lithuania
        litouwen;Lithuania
        lituania;Lithuania
        lituanie;Lithuania
        lituània;Lithuania
        lituânia;Lithuania
        litva;Lithuania
        litvanya;Lithuania
        litvánia;Lithuania
        litwa;Lithuania
        liubliana;Ljubljana
        lizbon;Lisbon
        lizbona;Lisbon
        ljubljana;Ljubljana
        lome;Lome
        lomé;Lome
        londen;London
        london;London
        londra;London
        londres;London
        londyn;London
        londýn;London
        lontoo;London
        lord howe island;Lord Howe Island
        los angeles;Los Angeles
        los ángeles;Los Angeles
        lotyšsko;Latvia
        lower prince's quarter;Lower Prince’s Quarter
        luanda;Luanda
        lubiana;Ljubljana
        lublana;Ljubljana
        lublaň;Ljubljana
        lubnan;Lebanon
        lubumbashi;Lubumbashi
        lucemburk;Luxembourg
        lucembursko;Luxembourg
        luksemburg;Luxembourg
        lusaka;Lusaka
        lussemburgo;Luxembourg
        luxembourg;Luxembourg
        luxemburg;Luxembourg
        luxemburgo;Luxembourg
        luxembursko;Luxembourg
        lào;Laos
        lãnh thổ palestine;Palestine
        lãnh thổ phía nam thuộc pháp;French Southern Territories
        lãnh thổ ấn độ dương thuộc anh;British Indian Ocean Territory
        länsi sahara;Western Sahara
        líban;Lebanon
        líbano;Lebanon
        líbia;Libya
        líbya;Libya
        lübnan;Lebanon
        lüksemburg;Luxembourg
        ma cao;Macao
        ma rốc;Morocco
        maarianhamina;Mariehamn
        macao;Macao
        macao sar;Macau
        macao sar china;Macau
        macao sar kina;Macau
        macao – kiinan erityishallintoalue;Macau
        macao – oao číny;Macau
        macao – zao číny;Macau
        macaristan;Hungary
        macassar;Makassar
        macau;Macau
        macau sar china;Macau
        macau sar van china;Macau
        macau, rae da china;Macau
        macedonia de nord;North Macedonia
        macedonia del nord;North Macedonia
        macedonia del norte;North Macedonia
        macedonia północna;North Macedonia
        macedonia utara;North Macedonia
        macedònia del nord;North Macedonia
        macedônia do norte;North Macedonia
        maceio;Maceio
        maceió;Maceio
        macédoine du nord;North Macedonia
        madagascar;Madagascar
        madagaskar;Madagascar
        madagaszkár;Madagascar
        madeira;Madeira
        madeira adaları;Madeira
        madera;Madeira
        madri;Madrid
        madrid;Madrid
        madryt;Madrid
        madère;Madeira
        magadan;Magadan
        magadán;Magadan
        maghribi;Morocco
        magyarország;Hungary
        mahe;Mahe
        mahé;Mahe
        majotta;Mayotte
        majuro;Majuro
        majuro zátony;Majuro
        makao;Macao
        makasar;Makassar
        makassar;Makassar
        makau;Macao
        makau dak tiongkok;Macau
        makaó;Macao
        makaó kkt;Macau
        makedonia utara;North Macedonia
        malabo;Malabo
        malabó;Malabo
        maladewa;Maldives
        malaisie;Malaysia
        malajsie;Malaysia
        malajzia;Malaysia
        malasia;Malaysia
        malaui;Malawi
        malavi;Malawi
        malawi;Malawi
        malaysia;Malaysia
        maldivas;Maldives
        maldive;Maldives
        maldiven;Maldives
        maldivene;Maldives
        maldiverna;Maldives
        maldiverne;Maldives
        maldives;Maldives
        maldivi;Maldives
        maldivler;Maldives
        maldivy;Maldives
        maldív szigetek;Maldives
        malediivit;Maldives
        malediven;Maldives
        maledivy;Maldives
        malediwy;Maldives
        maleisië;Malaysia
        malesia;Malaysia
        malezija;Malaysia
        malezja;Malaysia
        malezya;Malaysia
        mali;Mali
        mali udaljeni otoci sad a;U.S. Outlying Islands
        malta;Malta
        malte;Malta
        malàisia;Malaysia
        malásia;Malaysia
        man adası;Isle of Man
        man sziget;Isle of Man
        managua;Managua
        manaos;Manaus
        manaus;Manaus
        manila;Manila
        manilla;Manila
        manille;Manila
        mansaari;Isle of Man
        manágua;Managua
        maputo;Maputo
        marchesi;Marquesas
        marchize;Marquesas
        mariany północne;Northern Mariana Islands
        mariehamn;Mariehamn
        marigot;Marigot
        markiz adaları;Marquesas
        markizy;Marquesas
        markižansko otočje;Marquesas
        markézy;Marquesas
        maroc;Morocco
        marocco;Morocco
        marocko;Morocco
        marokko;Morocco
        marokkó;Morocco
        maroko;Morocco
        marquesas;Marquesas
        marquesas szigetek;Marquesas
        marquesaseilanden;Marquesas
        marquesassaaret;Marquesas
        marquesasöarna;Marquesas
        marqueses;Marquesas
        marquises;Marquesas
        marroc;Morocco
        marrocos;Morocco
        marruecos;Morocco
        marshall adaları;Marshall Islands
        marshall islands;Marshall Islands
        marshall szigetek;Marshall Islands
        marshalleilanden;Marshall Islands
        marshallinsaaret;Marshall Islands
        marshallinseln;Marshall Islands
        marshallove ostrovy;Marshall Islands
        marshallovy ostrovy;Marshall Islands
        marshallöarna;Marshall Islands
        marshalløerne;Marshall Islands
        marshalløyene;Marshall Islands
        martinica;Martinique
        martinik;Martinique
        martinique;Martinique
        martynika;Martinique
        maršalovi otoci;Marshall Islands
        mascate;Muscat
        maseru;Maseru
        maskat;Muscat
        masqat;Muscat
        maszkat;Muscat
        matamoros;Matamoros
        mauretania;Mauritania
        mauretanien;Mauritania
        mauretanija;Mauritania
        maurice;Mauritius
        maurici;Mauritius
        mauricijus;Mauritius
        mauricio;Mauritius
        mauricius;Mauritius
        mauritania;Mauritania
        mauritanie;Mauritania
        mauritanië;Mauritania
        mauritius;Mauritius
        mauritània;Mauritania
        mauritánia;Mauritania
        mauritánie;Mauritania
        mauritânia;Mauritania
        maurício;Mauritius
        maurícius;Mauritius
        mayotte;Mayotte
        mazatlan;Mazatlan
        mazatlán;Mazatlan
        maďarsko;Hungary
        mađarska;Hungary
        mbabane;Mbabane
        meksika;Mexico
        meksiko;Mexico
        meksyk;Mexico
        melbourne;Melbourne
        mendoza;Mendoza
        menšie odľahlé ostrovy usa;U.S. Outlying Islands
        menší odlehlé ostrovy usa;U.S. Outlying Islands
        merida;Mérida
        mesir;Egypt
        messico;Mexico
        mexic;Mexico
        mexico;Mexico
        mexico by;Mexico City
        mexico city;Mexico City
        mexico stad;Mexico City
        mexiko;Mexico
        mexiko stadt;Mexico City
        mexikó;Mexico
        mexikóváros;Mexico City
        mexique;Mexico
        mianmar;Myanmar
        micronesia;Micronesia
        micronezia;Micronesia
        micronèsia;Micronesia
        micronésia;Micronesia
        micronésie;Micronesia
        mikronesia;Micronesia
        mikronesiaføderasjonen;Micronesia
        mikronesien;Micronesia
        mikronezija;Micronesia
        mikronezja;Micronesia
        mikronezya;Micronesia
        mikronésie;Micronesia
        mikronézia;Micronesia
        minsk;Minsk
        minszk;Minsk
        miquelon;Miquelon
        miquelón;Miquelon
        mińsk;Minsk
        mjanma;Myanmar
        mjanmar;Myanmar
        mjanmarsko;Myanmar
        mogadischu;Mogadishu
        mogadiscio;Mogadishu
        mogadishu;Mogadishu
        mogadiszu;Mogadishu
        mogadişu;Mogadishu
        mogadišo;Mogadishu
        mogadišu;Mogadishu
        mogadíscio;Mogadishu
        moldavia;Moldova
        moldavie;Moldova
        moldavien;Moldova
        moldavija;Moldova
        moldavië;Moldova
        moldavsko;Moldova
        moldova;Moldova
        moldàvia;Moldova
        moldávia;Moldova
        monaco;Monaco
        monako;Monaco
        moncton;Moncton
        mongolei;Mongolia
        mongolia;Mongolia
        mongolie;Mongolia
        mongoliet;Mongolia
        mongolija;Mongolia
        mongolië;Mongolia
        mongolsko;Mongolia
        mongòlia;Mongolia
        mongólia;Mongolia
        monrovia;Monrovia
        monròvia;Monrovia
        monróvia;Monrovia
        montenegro;Montenegro
        montenegró;Montenegro
        monterrey;Monterrey
        montevideo;Montevideo
        montevidéu;Montevideo
        montserrat;Montserrat
        monténégro;Montenegro
        moritanya;Mauritania
        morocco;Morocco
        mosambik;Mozambique
        mosca;Moscow
        moscou;Moscow
        moscova;Moscow
        moscow;Moscow
        moscú;Moscow
        moskau;Moscow
        moskou;Moscow
        moskova;Moscow
        moskva;Moscow
        moskwa;Moscow
        moszkva;Moscow
        mozambic;Mozambique
        mozambico;Mozambique
        mozambik;Mozambique
        mozambique;Mozambique
        moçambic;Mozambique
        moçambique;Mozambique
        moğolistan;Mongolia
        mołdawia;Moldova
        muntenegru;Montenegro
        muscat;Muscat
        muskat;Muscat
        myanmar;Myanmar
        málta;Malta
        mát xcơ va;Moscow
        mèxic;Mexico
        mérida;Mérida
        méxico;Mexico
        mònaco;Monaco
        mónaco;Monaco
        mônaco;Monaco
        mông cổ;Mongolia
        mısır;Egypt
        n'djamena;Ndjamena
        na uy;Norway
        nairobi;Nairobi
        nairóbi;Nairobi
        nam cực;Antarctica
        nam georgia;South Georgia
        nam georgia & quần đảo nam sandwich;South Georgia and South Sandwich Islands
        nam phi;South Africa
        nam sudan;South Sudan
        namibia;Namibia
        namibie;Namibia
        namibija;Namibia
        namibië;Namibia
        namibya;Namibia
        namíbia;Namibia
        nassau;Nassau
        nauru;Nauru
        navidad;Christmas Island
        nawakszut;Nouakchott
        ndjamena;Ndjamena
        ndżamena;Ndjamena
        ndžamena;Ndjamena
        nederland;Netherlands
        nederlandene;Netherlands
        nederländerna;Netherlands
        nemecko;Germany
        nepal;Nepal
        nepál;Nepal
        netherlands;Netherlands
        neukaledonien;New Caledonia
        neuseeland;New Zealand
        new caledonia;New Caledonia
        new york;New York
        new zealand;New Zealand
        nhật bản;Japan
        niamey;Niamey
        nicaragua;Nicaragua
        nicarágua;Nicaragua
        nicosia;Nicosia
        nicosie;Nicosia
        nicòsia;Nicosia
        nicósia;Nicosia
        niderlandy karaibskie;Caribbean Netherlands
        niederlande;Netherlands
        niemcy;Germany
        nieuw caledonië;New Caledonia
        nieuw zeeland;New Zealand
        niger;Niger
        nigeria;Nigeria
        nigerija;Nigeria
        nigèria;Nigeria
        nigéria;Nigeria
        nigérie;Nigeria
        nijer;Niger
        nijerya;Nigeria
        nikaragua;Nicaragua
        nikaragva;Nicaragua
        nikosia;Nicosia
        nikozija;Nicosia
        nikozja;Nicosia
        nikósie;Nicosia
        nikózia;Nicosia
        niue;Niue
        nizozemska;Netherlands
        nizozemsko;Netherlands
        njemačka;Germany
        noord korea;North Korea
        noord macedonië;North Macedonia
        noordelijke marianen;Northern Mariana Islands
        noorwegen;Norway
        nord korea;North Korea
        nord makedonia;North Macedonia
        nord marianene;Northern Mariana Islands
        nordkorea;North Korea
        nordmakedonien;North Macedonia
        nordmarianerna;Northern Mariana Islands
        nordmarianerne;Northern Mariana Islands
        nordmazedonien;North Macedonia
        norfolk;Norfolk Island
        norfolk adası;Norfolk Island
        norfolk island;Norfolk Island
        norfolk sziget;Norfolk Island
        norfolkinsaari;Norfolk Island
        norfolkinsel;Norfolk Island
        norfolkön;Norfolk Island
        norfolkøya;Norfolk Island
        norge;Norway
        norja;Norway
        norsko;Norway
        norsunluurannikko;Ivory Coast
        north korea;North Korea
        north macedonia;North Macedonia
        northern mariana islands;Northern Mariana Islands
        noruega;Norway
        norvegia;Norway
        norveç;Norway
        norveška;Norway
        norvège;Norway
        norvégia;Norway
        norway;Norway
        norwegen;Norway
        norwegia;Norway
        noua caledonie;New Caledonia
        noua zeelandă;New Zealand
        nouakchott;Nouakchott
        noumea;Noumea
        nouméa;Noumea
        nouvelle calédonie;New Caledonia
        nouvelle zélande;New Zealand
        nova caledònia;New Caledonia
        nova caledônia;New Caledonia
        nova kaledonija;New Caledonia
        nova york;New York
        nova zelanda;New Zealand
        nova zelândia;New Zealand
        novi zeland;New Zealand
        novokusnetsk;Novokuznetsk
        novokuzneck;Novokuznetsk
        novokuznetsk;Novokuznetsk
        novokuznețk;Novokuznetsk
        novokuznjeck;Novokuznetsk
        novokuznyeck;Novokuznetsk
        novokuzněck;Novokuznetsk
        novosibirsk;Novosibirsk
        novossibirsk;Novosibirsk
        novoszibirszk;Novosibirsk
        nová kaledonie;New Caledonia
        nová kaledónia;New Caledonia
        nový zéland;New Zealand
        nowa kaledonia;New Caledonia
        nowa zelandia;New Zealand
        nowokuznetsk;Novokuznetsk
        nowokuźnieck;Novokuznetsk
        nowosibirsk;Novosibirsk
        nowosybirsk;Novosibirsk
        nowy jork;New York
        nuakchot;Nouakchott
        nuakšott;Nouakchott
        nueva caledonia;New Caledonia
        nueva york;New York
        nueva zelanda;New Zealand
        numea;Noumea
        nuova caledonia;New Caledonia
        nuova zelanda;New Zealand
        nuuk;Nuuk
        ny caledonia;New Caledonia
        ny kaledonien;New Caledonia
        nya kaledonien;New Caledonia
        nya zeeland;New Zealand
        nyugat szahara;Western Sahara
        németország;Germany
        népal;Nepal
        níger;Niger
        nórsko;Norway
        nördliche marianen;Northern Mariana Islands
        německo;Germany
        obala bjelokosti;Ivory Coast
        oeganda;Uganda
        oekraïne;Ukraine
        oezbekistan;Uzbekistan
        ojinaga;Ojinaga
        olaszország;Italy
        oman;Oman
        omsk;Omsk
        omszk;Omsk
        omán;Oman
        omã;Oman
        oost timor;Timor-Leste
        oostenrijk;Austria
        oroszország;Russia
        orta afrika cumhuriyeti;Central African Republic
        oslo;Oslo
        osterinsel;Easter Island
        ostrov man;Isle of Man
        otoci heard i mcdonald;Heard and McDonald Islands
        otoci turks i caicos;Turks and Caicos Islands
        otok bouvet;Bouvet Island
        otok man;Isle of Man
        otok norfolk;Norfolk Island
        ouagadougou;Ouagadougou
        ouganda;Uganda
        oulan bator;Ulaanbaatar
        oulianovsk;Ulyanovsk
        ouzbékistan;Uzbekistan
        ovčji otoci;Faroe Islands
        paaseiland;Easter Island
        paesi bassi;Netherlands
        pago pago;Pago Pago
        pakistan;Pakistan
        pakistán;Pakistan
        pakisztán;Pakistan
        palaos;Palau
        palau;Palau
        palestiinalaisalue;Palestine
        palestijnse gebieden;Palestine
        palestinian territories;Palestine
        palestinska territorierna;Palestine
        palestinsko područje;Palestine
        palestinská území;Palestine
        palestínske územia;Palestine
        palesztin autonómia;Palestine
        palästinensische autonomiegebiete;Palestine
        panama;Panama
        panamà;Panama
        panamá;Panama
        papoea nieuw guinea;Papua New Guinea
        papouasie nouvelle guinée;Papua New Guinea
        papua neuguinea;Papua New Guinea
        papua new guinea;Papua New Guinea
        papua noua guinee;Papua New Guinea
        papua nova guinea;Papua New Guinea
        papua nova guiné;Papua New Guinea
        papua nova gvineja;Papua New Guinea
        papua nová guinea;Papua New Guinea
        papua nowa gwinea;Papua New Guinea
        papua nugini;Papua New Guinea
        papua nuova guinea;Papua New Guinea
        papua ny guinea;Papua New Guinea
        papua nya guinea;Papua New Guinea
        papua uusi guinea;Papua New Guinea
        papua yeni gine;Papua New Guinea
        papúa nueva guinea;Papua New Guinea
        paquistão;Pakistan
        paraguai;Paraguay
        paraguaj;Paraguay
        paraguay;Paraguay
        paragvaj;Paraguay
        paragwaj;Paraguay
        paramaribo;Paramaribo
        parigi;Paris
        pariisi;Paris
        parijs;Paris
        paris;Paris
        pariz;Paris
        paryż;Paris
        parís;Paris
        paríž;Paris
        paskalya adası;Easter Island
        pasqua;Easter Island
        pays bas;Netherlands
        pays bas caribéens;Caribbean Netherlands
        países baixos;Netherlands
        países baixos caribenhos;Caribbean Netherlands
        países bajos;Netherlands
        països baixos;Netherlands
        paříž;Paris
        pchjongjang;Pyongyang
        perancis;France
        perth;Perth
        peru;Peru
        perù;Peru
        perú;Peru
        phenian;Pyongyang
        phenjan;Pyongyang
        philippinen;Philippines
        philippines;Philippines
        phnom penh;Phnom Penh
        phnom pénh;Phnom Penh
        phnompenh;Phnom Penh
        phoenix;Phoenix
        pháp;France
        phần lan;Finland
        pitcairn;Pitcairn Islands
        pitcairn adaları;Pitcairn Islands
        pitcairn islands;Pitcairn Islands
        pitcairn szigetek;Pitcairn Islands
        pitcairneilanden;Pitcairn Islands
        pitcairninseln;Pitcairn Islands
        pitcairnove ostrovy;Pitcairn Islands
        pitcairnovi otoci;Pitcairn Islands
        pitcairnovy ostrovy;Pitcairn Islands
        pitcairnöarna;Pitcairn Islands
        pitcairnøyene;Pitcairn Islands
        pjongjang;Pyongyang
        pjöngjang;Pyongyang
        pobrežie slonoviny;Ivory Coast
        pobřeží slonoviny;Ivory Coast
        podgorica;Podgorica
        podgorița;Podgorica
        pohjois korea;North Korea
        pohjois makedonia;North Macedonia
        pohjois mariaanit;Northern Mariana Islands
        pohnpei;Pohnpei
        poland;Poland
        polandia;Poland
        polen;Poland
        polinesia francesa;French Polynesia
        polinesia francese;French Polynesia
        polinesia perancis;French Polynesia
        polinesia prancis;French Polynesia
        polinezia franceză;French Polynesia
        polinezja francuska;French Polynesia
        polinèsia francesa;French Polynesia
        polinésia francesa;French Polynesia
        poljska;Poland
        pologne;Poland
        polonia;Poland
        polonya;Poland
        polska;Poland
        polsko;Poland
        polynesia thuộc pháp;French Polynesia
        polynésie française;French Polynesia
        polònia;Poland
        polônia;Poland
        pontianak;Pontianak
        port au prince;Port-au-Prince
        port d'espagne;Port of Spain
        port moresby;Port Moresby
        port of spain;Port of Spain
        portekiz;Portugal
        porto novo;Porto-Novo
        porto príncipe;Port-au-Prince
        porto rico;Puerto Rico
        porto riko;Puerto Rico
        porto velho;Porto Velho
        portogallo;Portugal
        portonovo;Porto-Novo
        portorico;Puerto Rico
        portoriko;Puerto Rico
        portoryko;Puerto Rico
        portugal;Portugal
        portugali;Portugal
        portugalia;Portugal
        portugalsko;Portugal
        portugália;Portugal
        pozsony;Bratislava
        poľsko;Poland
        praag;Prague
        prag;Prague
        praga;Prague
        prague;Prague
        praha;Prague
        prancis;France
        prága;Prague
        puerto españa;Port of Spain
        puerto príncipe;Port-au-Prince
        puerto rico;Puerto Rico
        puerto riko;Puerto Rico
        pulau bouvet;Bouvet Island
        pulau heard dan kepulauan mcdonald;Heard and McDonald Islands
        pulau krismas;Christmas Island
        pulau man;Isle of Man
        pulau natal;Christmas Island
        pulau norfolk;Norfolk Island
        punta arenas;Punta Arenas
        puola;Poland
        pup hong kong kina;Hong Kong
        pup makao kina;Macau
        pyongyang;Pyongyang
        pákistán;Pakistan
        pápua új guinea;Papua New Guinea
        párizs;Paris
        päiväntasaajan guinea;Equatorial Guinea
        pääsiäissaari;Easter Island
        påskeøen;Easter Island
        påskeøya;Easter Island
        påskön;Easter Island
        pérou;Peru
        qatar;Qatar
        qostanai;Kostanay
        quirguistão;Kyrgyzstan
        quiribati;Kiribati
        quênia;Kenya
        quần đảo bắc mariana;Northern Mariana Islands
        quần đảo cayman;Cayman Islands
        quần đảo cocos;Cocos
        quần đảo cook;Cook Islands
        quần đảo falkland;Falkland Islands
        quần đảo faroe;Faroe Islands
        quần đảo heard và mcdonald;Heard and McDonald Islands
        quần đảo marshall;Marshall Islands
        quần đảo pitcairn;Pitcairn Islands
        quần đảo solomon;Solomon Islands
        quần đảo turks và caicos;Turks and Caicos Islands
        quần đảo virgin thuộc anh;British Virgin Islands
        quần đảo virgin thuộc hoa kỳ;U.S. Virgin Islands
        quần đảo åland;Åland Islands
        qysylorda;Qyzylorda
        qyzylorda;Qyzylorda
        qızılorda;Qyzylorda
        r.a.s. chinoise de hong kong;Hong Kong
        r.a.s. chinoise de macao;Macau
        r.a.s. hong kong, china;Hong Kong
        r.a.s. macao, china;Macau
        rae de hong kong;Hong Kong
        rae de macao;Macau
        rakousko;Austria
        rakúsko;Austria
        rankin inlet;Rankin Inlet
        ranska;France
        ranskan eteläiset ja antarktiset alueet;French Southern Territories
        ranskan guayana;French Guiana
        ranskan polynesia;French Polynesia
        rarotonga;Rarotonga
        ras di hong kong;Hong Kong
        ras di macao;Macau
        recife;Recife
        regatul unit;United Kingdom
        regne unit;United Kingdom
        regno unito;United Kingdom
        reikiavik;Reykjavik
        reino unido;United Kingdom
        repubblica centrafricana;Central African Republic
        repubblica dominicana;Dominican Republic
        republica centrafricană;Central African Republic
        republica dominicană;Dominican Republic
        republica moldova;Moldova
        republik afrika tengah;Central African Republic
        republik dominica;Dominican Republic
        republik dominika;Dominican Republic
        republik moldau;Moldova
        republika południowej afryki;South Africa
        republika zielonego przylądka;Cape Verde
        republika środkowoafrykańska;Central African Republic
        república centreafricana;Central African Republic
        república centro africana;Central African Republic
        república centroafricana;Central African Republic
        república democrática del congo;Congo
        república do congo;Congo
        república dominicana;Dominican Republic
        reunião;Réunion
        reunió;Réunion
        reunión;Réunion
        reykjavik;Reykjavik
        reykjavík;Reykjavik
        reyk­ja­vík;Reykjavik
        riad;Riyadh
        riade;Riyadh
        riga;Riga
        riika;Riga
        rijad;Riyadh
        rijád;Riyadh
        rio branco;Rio Branco
        rio gallegos;Rio Gallegos
        riunione;Réunion
        riyad;Riyadh
        riyadh;Riyadh
        roemenië;Romania
        roma;Rome
        romania;Romania
        romanya;Romania
        rome;Rome
        románia;Romania
        românia;Romania
        romênia;Romania
        rooma;Rome
        rosja;Russia
        roumanie;Romania
        rovníková guinea;Equatorial Guinea
        royaume uni;United Kingdom
        ruanda;Rwanda
        rumania;Romania
        rumanía;Romania
        rumunia;Romania
        rumunjska;Romania
        rumunsko;Romania
        rumänien;Romania
        rumænien;Romania
        ruotsi;Sweden
        rusia;Russia
        rusija;Russia
        rusko;Russia
        rusland;Russia
        russia;Russia
        russie;Russia
        russland;Russia
        rusya;Russia
        rwanda;Rwanda
        ryga;Riga
        ryssland;Russia
        rzym;Rome
        république centrafricaine;Central African Republic
        république dominicaine;Dominican Republic
        réunion;Réunion
        rím;Rome
        río branco;Rio Branco
        río gallegos;Rio Gallegos
        róma;Rome
        rússia;Russia
        s:t barthélemy;St. Barthélemy
        s:t helena;St. Helena
        s:t kitts och nevis;St. Kitts and Nevis
        s:t lucia;St. Lucia
        s:t pierre och miquelon;St. Pierre and Miquelon
        s:t vincent och grenadinerna;St. Vincent and Grenadines
        saara ocidental;Western Sahara
        sacalina;Sakhalin
        sachalin;Sakhalin
        sahalin;Sakhalin
        sahara barat;Western Sahara
        sahara occidental;Western Sahara
        sahara occidentale;Western Sahara
        sahara occidentală;Western Sahara
        sahara zachodnia;Western Sahara
        saint barthelemy;St. Barthélemy
        saint barthélemy;St. Barthélemy
        saint christophe;St. Kitts
        saint christophe et niévès;St. Kitts and Nevis
        saint domingue;Santo Domingo
        saint helena;St. Helena
        saint jean de terre neuve;St. John’s
        saint john's;St. John’s
        saint kitts;St. Kitts
        saint kitts dan nevis;St. Kitts and Nevis
        saint kitts e nevis;St. Kitts and Nevis
        saint kitts en nevis;St. Kitts and Nevis
        saint kitts i nevis;St. Kitts and Nevis
        saint kitts ja nevis;St. Kitts and Nevis
        saint kitts og nevis;St. Kitts and Nevis
        saint kitts ve nevis;St. Kitts and Nevis
        saint kitts és nevis;St. Kitts and Nevis
        saint kitts și nevis;St. Kitts and Nevis
        saint lucia;St. Lucia
        saint marin;San Marino
        saint martin;St. Martin
        saint pierre a miquelon;St. Pierre and Miquelon
        saint pierre dan miquelon;St. Pierre and Miquelon
        saint pierre e miquelon;St. Pierre and Miquelon
        saint pierre en miquelon;St. Pierre and Miquelon
        saint pierre et miquelon;St. Pierre and Miquelon
        saint pierre i miquelon;St. Pierre and Miquelon
        saint pierre ja miquelon;St. Pierre and Miquelon
        saint pierre og miquelon;St. Pierre and Miquelon
        saint pierre ve miquelon;St. Pierre and Miquelon
        saint pierre và miquelon;St. Pierre and Miquelon
        saint pierre és miquelon;St. Pierre and Miquelon
        saint pierre și miquelon;St. Pierre and Miquelon
        saint thomas;St. Thomas
        saint vincent;St. Vincent
        saint vincent dan grenadine;St. Vincent and Grenadines
        saint vincent dan grenadines;St. Vincent and Grenadines
        saint vincent e grenadine;St. Vincent and Grenadines
        saint vincent en de grenadines;St. Vincent and Grenadines
        saint vincent et les grenadines;St. Vincent and Grenadines
        saint vincent i grenadyny;St. Vincent and Grenadines
        saint vincent i les grenadines;St. Vincent and Grenadines
        saint vincent ja grenadiinit;St. Vincent and Grenadines
        saint vincent og grenadinerne;St. Vincent and Grenadines
        saint vincent ve grenadinler;St. Vincent and Grenadines
        saint vincent és a grenadine szigetek;St. Vincent and Grenadines
        saint vincent și grenadinele;St. Vincent and Grenadines
        sainte hélène;St. Helena
        sainte lucie;St. Lucia
        saipan;Saipan
        saipán;Saipan
        sajalín;Sakhalin
        sakhalin;Sakhalin
        sakhaline;Sakhalin
        sakhalín;Sakhalin
        saksa;Germany
        salamon szigetek;Solomon Islands
        salomonen;Solomon Islands
        salomonovi otoci;Solomon Islands
        salomonsaaret;Solomon Islands
        salomonseilanden;Solomon Islands
        salomonöarna;Solomon Islands
        salomonøerne;Solomon Islands
        salomonøyene;Solomon Islands
        salta;Salta
        salvador;El Salvador
        salvádor;El Salvador
        salwador;El Salvador
        samara;Samara
        samarcanda;Samarkand
        samarcande;Samarkand
        samarkand;Samarkand
        samarkanda;Samarkand
        sambia;Zambia
        samoa;Samoa
        samoa americana;American Samoa
        samoa americane;American Samoa
        samoa americană;American Samoa
        samoa amerika;American Samoa
        samoa amerykańskie;American Samoa
        samoa américaines;American Samoa
        samoa thuộc mỹ;American Samoa
        san bartolomé;St. Barthélemy
        san cristóbal;St. Kitts
        san cristóbal y nieves;St. Kitts and Nevis
        san juan;San Juan
        san juan de terranova;St. John’s
        san luis;San Luis
        san marino;San Marino
        san martín;St. Martin
        san maríno;San Marino
        san paolo;Sao Paulo
        san pedro y miquelón;St. Pierre and Miquelon
        san vicente;St. Vincent
        san vicente y las granadinas;St. Vincent and Grenadines
        sanghaj;Shanghai
        sankt helena;St. Helena
        sant'elena;St. Helena
        santa elena;St. Helena
        santa helena;St. Helena
        santa lucia;St. Lucia
        santa lucía;St. Lucia
        santa lúcia;St. Lucia
        santarem;Santarem
        santarém;Santarem
        santiago;Santiago
        santiago de chile;Santiago
        santo domingo;Santo Domingo
        santo tomé;São Tomé
        santo tomé y príncipe;São Tomé and Príncipe
        sao paulo;Sao Paulo
        sao tome dan principe;São Tomé and Príncipe
        sao tome ve principe;São Tomé and Príncipe
        sao tomé;São Tomé
        sao tomé en principe;São Tomé and Príncipe
        sao tomé et principe;São Tomé and Príncipe
        saoedi arabië;Saudi Arabia
        sar hongkong;Hong Kong
        sar macao;Macau
        sarajevo;Sarajevo
        sarajewo;Sarajevo
        saratov;Saratov
        saratow;Saratov
        saratów;Saratov
        saraybosna;Sarajevo
        saràtov;Saratov
        sarátov;Saratov
        saudi arabia;Saudi Arabia
        saudi arabien;Saudi Arabia
        saudiarabien;Saudi Arabia
        saudijska arabija;Saudi Arabia
        saudská arábia;Saudi Arabia
        saúdská arábie;Saudi Arabia
        schweden;Sweden
        schweiz;Switzerland
        scoresbysund;Ittoqqortoormiit
        seicheles;Seychelles
        sejšeli;Seychelles
        selandia baru;New Zealand
        semerkand;Samarkand
        senegal;Senegal
        seoul;Seoul
        sepanyol;Spain
        septe;Ceuta
        serbia;Serbia
        serbie;Serbia
        serbien;Serbia
        serra leoa;Sierra Leone
        servië;Serbia
        seszele;Seychelles
        seul;Seoul
        severná kórea;North Korea
        severné macedónsko;North Macedonia
        severné mariány;Northern Mariana Islands
        severní korea;North Korea
        severní makedonie;North Macedonia
        severní mariany;Northern Mariana Islands
        seychelle szigetek;Seychelles
        seychellen;Seychelles
        seychellene;Seychelles
        seychellerna;Seychelles
        seychellerne;Seychelles
        seychelles;Seychelles
        seychellit;Seychelles
        seychely;Seychelles
        seyşeller;Seychelles
        seúl;Seoul
        seül;Seoul
        sf. elena;St. Helena
        sfânta elena;St. Helena
        sfânta lucia;St. Lucia
        sfântul martin;St. Martin
        shanghai;Shanghai
        shanghái;Shanghai
        sidney;Sydney
        sierra leona;Sierra Leone
        sierra leone;Sierra Leone
        sijera leone;Sierra Leone
        simbabwe;Zimbabwe
        simferopol;Simferopol
        simferopolj;Simferopol
        simferòpol;Simferopol
        simferópol;Simferopol
        sinferopoli;Simferopol
        singapore;Singapore
        singapour;Singapore
        singapur;Singapore
        singapura;Singapore
        sint helena;St. Helena
        sint maarten;Sint Maarten
        siprus;Cyprus
        siria;Syria
        sirija;Syria
        sitka;Sitka
        sjanghai;Shanghai
        sjedinjene američke države;United States
        sjeverna koreja;North Korea
        sjeverna makedonija;North Macedonia
        sjevernomarijanski otoci;Northern Mariana Islands
        skopie;Skopje
        skopje;Skopje
        skoplje;Skopje
        slovacchia;Slovakia
        slovacia;Slovakia
        slovakia;Slovakia
        slovakien;Slovakia
        slovakiet;Slovakia
        slovakya;Slovakia
        slovaquie;Slovakia
        slovačka;Slovakia
        slovenia;Slovenia
        slovenien;Slovenia
        slovenija;Slovenia
        slovenië;Slovenia
        slovensko;Slovakia
        slovenya;Slovenia
        slovinsko;Slovenia
        slovénie;Slovenia
        slowakei;Slovakia
        slowakije;Slovakia
        slowenien;Slovenia
        soedan;Sudan
        sofia;Sofia
        sofie;Sofia
        sofija;Sofia
        sofya;Sofia
        sofía;Sofia
        solomon adaları;Solomon Islands
        solomon islands;Solomon Islands
        somali;Somalia
        somalia;Somalia
        somalie;Somalia
        somalija;Somalia
        somalië;Somalia
        somàlia;Somalia
        somália;Somalia
        somálsko;Somalia
        sonderverwaltungsregion hongkong;Hong Kong
        sonderverwaltungsregion macau;Macau
        soudan;Sudan
        soudan du sud;South Sudan
        south africa;South Africa
        south georgia;South Georgia
        south georgia & south sandwich islands;South Georgia and South Sandwich Islands
        south georgia og de sydlige sandwichøer;South Georgia and South Sandwich Islands
        south korea;South Korea
        south sudan;South Sudan
        spagna;Spain
        spain;Spain
        spania;Spain
        spanien;Spain
        spanje;Spain
        spanyol;Spain
        spanyolország;Spain
        spitsbergen en jan mayen;Svalbard and Jan Mayen
        spitzbergen und jan mayen;Svalbard and Jan Mayen
        spojené arabské emiráty;United Arab Emirates
        spojené království;United Kingdom
        spojené kráľovstvo;United Kingdom
        spojené státy;United States
        spojené štáty;United States
        sra hongkong;Hong Kong
        sra makau;Macau
        srbija;Serbia
        srbsko;Serbia
        srednekolimsk;Srednekolymsk
        srednekolymsk;Srednekolymsk
        srednjoafrička republika;Central African Republic
        sredněkolymsk;Srednekolymsk
        sri lanka;Sri Lanka
        sriedniekołymsk;Srednekolymsk
        srí lanka;Sri Lanka
        st. barthelemy;St. Barthélemy
        st. barthélemy;St. Barthélemy
        st. helena;St. Helena
        st. john's;St. John’s
        st. kitts;St. Kitts
        st. kitts & nevis;St. Kitts and Nevis
        st. kitts und nevis;St. Kitts and Nevis
        st. kitts và nevis;St. Kitts and Nevis
        st. lucia;St. Lucia
        st. martin;St. Martin
        st. pierre & miquelon;St. Pierre and Miquelon
        st. pierre und miquelon;St. Pierre and Miquelon
        st. thomas;St. Thomas
        st. vincent;St. Vincent
        st. vincent & grenadines;St. Vincent and Grenadines
        st. vincent og grenadinene;St. Vincent and Grenadines
        st. vincent und die grenadinen;St. Vincent and Grenadines
        st. vincent và grenadines;St. Vincent and Grenadines
        stambuł;Istanbul
        stanley;Stanley
        stany zjednoczone;United States
        statele unite ale americii;United States
        stati uniti;United States
        statul cetății vaticanului;Vatican City
        stoccolma;Stockholm
        stockholm;Stockholm
        stokholm;Stockholm
        storbritannia;United Kingdom
        storbritannien;United Kingdom
        stredoafrická republika;Central African Republic
        středoafrická republika;Central African Republic
        sud sudan;South Sudan
        sud àfrica;South Africa
        sudafrica;South Africa
        sudan;Sudan
        sudan del sud;South Sudan
        sudan południowy;South Sudan
        sudan selatan;South Sudan
        sudanul de sud;South Sudan
        sudáfrica;South Africa
        sudán;Sudan
        sudán del sur;South Sudan
        sudão;Sudan
        sudão do sul;South Sudan
        suecia;Sweden
        suedia;Sweden
        suisse;Switzerland
        suiza;Switzerland
        suomi;Finland
        suriah;Syria
        surinam;Suriname
        suriname;Suriname
        suriye;Syria
        suudi arabistan;Saudi Arabia
        suècia;Sweden
        suède;Sweden
        suécia;Sweden
        suíça;Switzerland
        suïssa;Switzerland
        sv. tomáš;St. Thomas
        sv. vincent;St. Vincent
        svalbard & jan mayen;Svalbard and Jan Mayen
        svalbard a jan mayen;Svalbard and Jan Mayen
        svalbard dan jan mayen;Svalbard and Jan Mayen
        svalbard e jan mayen;Svalbard and Jan Mayen
        svalbard et jan mayen;Svalbard and Jan Mayen
        svalbard i jan mayen;Svalbard and Jan Mayen
        svalbard och jan mayen;Svalbard and Jan Mayen
        svalbard og jan mayen;Svalbard and Jan Mayen
        svalbard ve jan mayen;Svalbard and Jan Mayen
        svalbard và jan mayen;Svalbard and Jan Mayen
        svalbard y jan mayen;Svalbard and Jan Mayen
        svalbard és jan mayen;Svalbard and Jan Mayen
        svalbard și jan mayen;Svalbard and Jan Mayen
        svatá helena;St. Helena
        svatá lucie;St. Lucia
        svatý bartoloměj;St. Barthélemy
        svatý kryštof;St. Kitts
        svatý kryštof a nevis;St. Kitts and Nevis
        svatý martin;St. Martin
        svatý tomáš;São Tomé
        svatý tomáš a princův ostrov;São Tomé and Príncipe
        svatý vincenc;St. Vincent
        svatý vincenc a grenadiny;St. Vincent and Grenadines
        sveits;Switzerland
        sveitsi;Switzerland
        sverige;Sweden
        sveta helena;St. Helena
        sveta lucija;St. Lucia
        sveti kristofor i nevis;St. Kitts and Nevis
        sveti petar i mikelon;St. Pierre and Miquelon
        sveti toma i princip;São Tomé and Príncipe
        sveti vincent i grenadini;St. Vincent and Grenadines
        svezia;Sweden
        svizzera;Switzerland
        svájc;Switzerland
        svätá helena;St. Helena
        svätá lucia;St. Lucia
        svätý bartolomej;St. Barthélemy
        svätý krištof a nevis;St. Kitts and Nevis
        svätý martin;St. Martin
        svätý tomáš;São Tomé
        svätý tomáš a princov ostrov;São Tomé and Príncipe
        svätý vincent a grenadíny;St. Vincent and Grenadines
        svédország;Sweden
        sweden;Sweden
        swedia;Sweden
        swift current;Swift Current
        swiss;Switzerland
        switzerland;Switzerland
        sydafrika;South Africa
        sydgeorgien;South Georgia
        sydgeorgien och sydsandwichöarna;South Georgia and South Sandwich Islands
        sydkorea;South Korea
        sydney;Sydney
        sydsudan;South Sudan
        symferopol;Simferopol
        syria;Syria
        syrie;Syria
        syrien;Syria
        syrië;Syria
        syyria;Syria
        szahalin;Sakhalin
        szamara;Samara
        szamarkand;Samarkand
        szamoa;Samoa
        szanghaj;Shanghai
        szarajevó;Sarajevo
        szaratov;Saratov
        szaúd arábia;Saudi Arabia
        szenegál;Senegal
        szent ilona;St. Helena
        szerbia;Serbia
        szimferopol;Simferopol
        szingapúr;Singapore
        szkopje;Skopje
        szlovákia;Slovakia
        szlovénia;Slovenia
        szomália;Somalia
        szrednekolimszk;Srednekolymsk
        sztokholm;Stockholm
        szudán;Sudan
        szváziföld;Eswatini
        szwajcaria;Switzerland
        szwecja;Sweden
        szíria;Syria
        szófia;Sofia
        szöul;Seoul
        sàhara occidental;Western Sahara
        sáhara occidental;Western Sahara
        são bartolomeu;St. Barthélemy
        são cristóvão;St. Kitts
        são cristóvão e névis;St. Kitts and Nevis
        são martinho;St. Martin
        são paulo;Sao Paulo
        são pedro e miquelão;St. Pierre and Miquelon
        são tomé;São Tomé
        são tomé & príncipe;São Tomé and Príncipe
        são tomé e príncipe;São Tomé and Príncipe
        são tomé i príncipe;São Tomé and Príncipe
        são tomé ja príncipe;São Tomé and Príncipe
        são tomé och príncipe;São Tomé and Príncipe
        são tomé og príncipe;São Tomé and Príncipe
        são tomé und príncipe;São Tomé and Príncipe
        são tomé và príncipe;São Tomé and Príncipe
        são tomé és príncipe;São Tomé and Príncipe
        são tomé și príncipe;São Tomé and Príncipe
        são vicente;St. Vincent
        são vicente e granadinas;St. Vincent and Grenadines
        sèrbia;Serbia
        séc;Czech Republic
        sénégal;Senegal
        séoul;Seoul
        sérvia;Serbia
        sídney;Sydney
        síp;Cyprus
        síria;Syria
        sófia;Sofia
        sør afrika;South Africa
        sør georgia;South Georgia
        sør georgia og sør sandwichøyene;South Georgia and South Sandwich Islands
        sør korea;South Korea
        sør sudan;South Sudan
        súdán;Sudan
        südafrika;South Africa
        südgeorgien;South Georgia
        südgeorgien und die südlichen sandwichinseln;South Georgia and South Sandwich Islands
        südkorea;South Korea
        südsudan;South Sudan
        sýria;Syria
        sýrie;Syria
        sırbistan;Serbia
        słowacja;Slovakia
        słowenia;Slovenia
        tachkent;Tashkent
        tacikistan;Tajikistan
        tadjikistan;Tajikistan
        tadjiquistão;Tajikistan
        tadschikistan;Tajikistan
        tadsjikistan;Tajikistan
        tadzjikistan;Tajikistan
        tadżykistan;Tajikistan
        tadžikistan;Tajikistan
        tagikistan;Tajikistan
        tahiti;Tahiti
        tahití;Tahiti
        tahran;Tehran
        tailandia;Thailand
        tailàndia;Thailand
        tailândia;Thailand
        taipeh;Taipei
        taipei;Taipei
        taipéi;Taipei
        taiti;Tahiti
        taiwan;Taiwan
        taiwán;Taiwan
        taixkent;Tashkent
        tajikistan;Tajikistan
        tajland;Thailand
        tajlandia;Thailand
        tajpej;Taipei
        tajvan;Taiwan
        tajwan;Taiwan
        taliansko;Italy
        tallin;Tallinn
        tallinn;Tallinn
        tallinna;Tallinn
        tanjung verde;Cape Verde
        tansania;Tanzania
        tanska;Denmark
        tanzania;Tanzania
        tanzanie;Tanzania
        tanzanija;Tanzania
        tanzanya;Tanzania
        tanzània;Tanzania
        tanzánia;Tanzania
        tanzânia;Tanzania
        taraua;Tarawa
        tarawa;Tarawa
        taschkent;Tashkent
        tashkent;Tashkent
        tasjkent;Tashkent
        taskent;Tashkent
        taszkient;Tashkent
        tayikistán;Tajikistan
        tayland;Thailand
        tayvan;Taiwan
        taïwan;Taiwan
        taşkent;Tashkent
        taškent;Tashkent
        tașkent;Tashkent
        tbilisi;Tbilisi
        tbilissi;Tbilisi
        tbiliszi;Tbilisi
        tchad;Chad
        tchaj pej;Taipei
        tchaj wan;Taiwan
        tchita;Chita
        tchéquia;Czech Republic
        tchéquie;Czech Republic
        teerã;Tehran
        tegucigalpa;Tegucigalpa
        teheran;Tehran
        teherán;Tehran
        tehran;Tehran
        teluk cambridge;Cambridge Bay
        teluk glace;Glace Bay
        teluk goose;Goose Bay
        teritoriile australe și antarctice franceze;French Southern Territories
        teritoriile palestiniene;Palestine
        teritoriul britanic din oceanul indian;British Indian Ocean Territory
        terre australi francesi;French Southern Territories
        terres australes françaises;French Southern Territories
        terres australs antàrtiques franceses;French Southern Territories
        territoire britannique de l'océan indien;British Indian Ocean Territory
        territoires palestiniens;Palestine
        territori britànic de l'oceà índic;British Indian Ocean Territory
        territori palestinesi;Palestine
        territorio britannico dell'oceano indiano;British Indian Ocean Territory
        territorio británico del océano índico;British Indian Ocean Territory
        territorios australes franceses;French Southern Territories
        territorios palestinos;Palestine
        territoris palestins;Palestine
        território britânico do oceano índico;British Indian Ocean Territory
        territórios franceses do sul;French Southern Territories
        territórios palestinos;Palestine
        terytoria palestyńskie;Palestine
        thaiföld;Thailand
        thailand;Thailand
        thailanda;Thailand
        thailandia;Thailand
        thaimaa;Thailand
        thajsko;Thailand
        thaïlande;Thailand
        thimbú;Thimphu
        thimphu;Thimphu
        thimpu;Thimphu
        thành vatican;Vatican City
        thái lan;Thailand
        thượng hải;Shanghai
        thổ nhĩ kỳ;Turkey
        thụy sĩ;Switzerland
        thụy điển;Sweden
        tiflis;Tbilisi
        tijuana;Tijuana
        timbu;Thimphu
        timor est;Timor-Leste
        timor leste;Timor-Leste
        timor oriental;Timor-Leste
        timor wschodni;Timor-Leste
        timpu;Thimphu
        tiongkok;China
        tiran;Tirane
        tirana;Tirane
        tirane;Tirane
        tjeckien;Czech Republic
        tjekkiet;Czech Republic
        tjita;Chita
        togo;Togo
        tokelau;Tokelau
        tokelauöarna;Tokelau
        tokio;Tokyo
        tokió;Tokyo
        tokyo;Tokyo
        tomsk;Tomsk
        tomszk;Tomsk
        tonga;Tonga
        tongatapu;Tongatapu
        toronto;Toronto
        tortola;Tortola
        trablus;Tripoli
        trinidad & tobago;Trinidad and Tobago
        trinidad a tobago;Trinidad and Tobago
        trinidad dan tobago;Trinidad and Tobago
        trinidad e tobago;Trinidad and Tobago
        trinidad en tobago;Trinidad and Tobago
        trinidad i tobago;Trinidad and Tobago
        trinidad ja tobago;Trinidad and Tobago
        trinidad och tobago;Trinidad and Tobago
        trinidad og tobago;Trinidad and Tobago
        trinidad und tobago;Trinidad and Tobago
        trinidad ve tobago;Trinidad and Tobago
        trinidad và tobago;Trinidad and Tobago
        trinidad y tobago;Trinidad and Tobago
        trinidad és tobago;Trinidad and Tobago
        trinidad și tobago;Trinidad and Tobago
        trinité et tobago;Trinidad and Tobago
        tripoli;Tripoli
        tripolis;Tripoli
        triều tiên;North Korea
        trung quốc;China
        trynidad i tobago;Trinidad and Tobago
        trypolis;Tripoli
        trípoli;Tripoli
        tschad;Chad
        tschechien;Czech Republic
        tschita;Chita
        tsjaad;Chad
        tsjad;Chad
        tsjechië;Czech Republic
        tsjekkia;Czech Republic
        tsjita;Chita
        tucuman;Tucuman
        tucumán;Tucuman
        tucumã;Tucuman
        tukholma;Stockholm
        tunesien;Tunisia
        tunesië;Tunisia
        tunezja;Tunisia
        tunis;Tunisia
        tunisi;Tunis
        tunisia;Tunisia
        tunisie;Tunisia
        tunisien;Tunisia
        tunisko;Tunisia
        tunisz;Tunis
        tunus;Tunisia
        tunézia;Tunisia
        tunísia;Tunisia
        turchia;Turkey
        turcia;Turkey
        turcja;Turkey
        turcomenistão;Turkmenistan
        turecko;Turkey
        turki;Turkey
        turkiet;Turkey
        turkije;Turkey
        turkiye;Turkey
        turkki;Turkey
        turkmenistan;Turkmenistan
        turkmenistán;Turkmenistan
        turkménistan;Turkmenistan
        turkménsko;Turkmenistan
        turks & caicos islands;Turks and Caicos Islands
        turks a caicos;Turks and Caicos Islands
        turks en caicoseilanden;Turks and Caicos Islands
        turks i caicos;Turks and Caicos Islands
        turks ja caicossaaret;Turks and Caicos Islands
        turks och caicosöarna;Turks and Caicos Islands
        turks og caicosøerne;Turks and Caicos Islands
        turks og caicosøyene;Turks and Caicos Islands
        turks und caicosinseln;Turks and Caicos Islands
        turks ve caicos adaları;Turks and Caicos Islands
        turks és caicos szigetek;Turks and Caicos Islands
        turquia;Turkey
        turquie;Turkey
        turquía;Turkey
        turska;Turkey
        tuvalu;Tuvalu
        txad;Chad
        txità;Chita
        txèquia;Czech Republic
        tyrkia;Turkey
        tyrkiet;Turkey
        tyskland;Germany
        tádzsikisztán;Tajikistan
        tádžikistán;Tajikistan
        tây ban nha;Spain
        tây sahara;Western Sahara
        téhéran;Tehran
        tòquio;Tokyo
        tóquio;Tokyo
        tórtola;Tortola
        törökország;Turkey
        túnez;Tunisia
        túnis;Tunis
        türkei;Turkey
        türkiye;Turkey
        türkmenistan;Turkmenistan
        türkmenisztán;Turkmenistan
        tšad;Chad
        tšekki;Czech Republic
        tšita;Chita
        u.s. outlying islands;U.S. Outlying Islands
        u.s. virgin islands;U.S. Virgin Islands
        uagadugú;Ouagadougou
        ucraina;Ukraine
        ucrania;Ukraine
        ucraïna;Ukraine
        ucrânia;Ukraine
        uganda;Uganda
        ujedinjeni arapski emirati;United Arab Emirates
        ujedinjeno kraljevstvo;United Kingdom
        ukraina;Ukraine
        ukraine;Ukraine
        ukrajina;Ukraine
        ukrajna;Ukraine
        ukrayna;Ukraine
        ulaanbaatar;Ulaanbaatar
        ulan bator;Ulaanbaatar
        ulan batur;Ulaanbaatar
        ulanbátar;Ulaanbaatar
        ulianovsk;Ulyanovsk
        uliànovsk;Ulyanovsk
        uliánovsk;Ulyanovsk
        uljanovsk;Ulyanovsk
        uljanovszk;Ulyanovsk
        uljanowsk;Ulyanovsk
        ulyanovsk;Ulyanovsk
        ulán bator;Ulaanbaatar
        ulánbátar;Ulaanbaatar
        ulánbátor;Ulaanbaatar
        umman;Oman
        ungaria;Hungary
        ungarn;Hungary
        ungern;Hungary
        ungheria;Hungary
        uni emirat arab;United Arab Emirates
        united arab emirates;United Arab Emirates
        united kingdom;United Kingdom
        united states;United States
        unkari;Hungary
        uruguai;Uruguay
        uruguaj;Uruguay
        uruguay;Uruguay
        urugvaj;Uruguay
        urugwaj;Uruguay
        urumczi;Urumqi
        urumqi;Urumqi
        urumçi;Urumqi
        urumči;Urumqi
        usa:s yttre öar;U.S. Outlying Islands
        usas ytre øyer;U.S. Outlying Islands
        usbekistan;Uzbekistan
        ushuaia;Ushuaia
        ushuaïa;Ushuaia
        ust nera;Ust-Nera
        ust niera;Ust-Nera
        ust' nera;Ust-Nera
        uszty nyera;Ust-Nera
        usť nera;Ust-Nera
        uusi kaledonia;New Caledonia
        uusi seelanti;New Zealand
        uzbekistan;Uzbekistan
        uzbekistán;Uzbekistan
        uzbequistão;Uzbekistan
        uľjanovsk;Ulyanovsk
        ułan bator;Ulaanbaatar
        vaduz;Vaduz
        valko venäjä;Belarus
        vancouver;Vancouver
        vanuatu;Vanuatu
        varsavia;Warsaw
        varsova;Warsaw
        varsovia;Warsaw
        varsovie;Warsaw
        varsòvia;Warsaw
        varsó;Warsaw
        varsóvia;Warsaw
        varşova;Warsaw
        varšava;Warsaw
        varșovia;Warsaw
        vaticaanstad;Vatican City
        vatican;Vatican
        vatican city;Vatican City
        vaticano;Vatican
        vaticà;Vatican
        vatikaani;Vatican City
        vatikan;Vatican City
        vatikanen;Vatican
        vatikanet;Vatican
        vatikanstadt;Vatican City
        vatikanstaten;Vatican City
        vatikán;Vatican City
        velikonoční ostrov;Easter Island
        venezuela;Venezuela
        veneçuela;Venezuela
        venäjä;Russia
        vereinigte arabische emirate;United Arab Emirates
        vereinigte staaten;United States
        vereinigtes königreich;United Kingdom
        verenigd koninkrijk;United Kingdom
        verenigde arabische emiraten;United Arab Emirates
        verenigde staten;United States
        vest sahara;Western Sahara
        vestsahara;Western Sahara
        veľkonočný ostrov;Easter Island
        vianočný ostrov;Christmas Island
        viedeň;Vienna
        viena;Vienna
        vienna;Vienna
        vienne;Vienna
        vientian;Vientiane
        vientiane;Vientiane
        vientián;Vientiane
        vietnam;Vietnam
        vietnám;Vietnam
        vietnã;Vietnam
        vijetnam;Vietnam
        vilna;Vilnius
        vilnius;Vilnius
        viro;Estonia
        viyana;Vienna
        viêng chăn;Vientiane
        viêt nam;Vietnam
        việt nam;Vietnam
        vladivostok;Vladivostok
        vlagyivosztok;Vladivostok
        volgograd;Volgograd
        volgogrado;Volgograd
        volgográd;Volgograd
        vánoční ostrov;Christmas Island
        västsahara;Western Sahara
        vídeň;Vienna
        vílnius;Vilnius
        východní timor;Timor-Leste
        východný timor;Timor-Leste
        vương quốc anh;United Kingdom
        wagadugu;Ouagadougou
        wake island;Wake Island
        wake sziget;Wake Island
        wallis;Wallis
        wallis & futuna;Wallis and Futuna
        wallis a futuna;Wallis and Futuna
        wallis dan futuna;Wallis and Futuna
        wallis e futuna;Wallis and Futuna
        wallis en futuna;Wallis and Futuna
        wallis et futuna;Wallis and Futuna
        wallis i futuna;Wallis and Futuna
        wallis ja futuna;Wallis and Futuna
        wallis och futunaöarna;Wallis and Futuna
        wallis og futuna;Wallis and Futuna
        wallis und futuna;Wallis and Futuna
        wallis ve futuna;Wallis and Futuna
        wallis và futuna;Wallis and Futuna
        wallis y futuna;Wallis and Futuna
        wallis és futuna;Wallis and Futuna
        wallis și futuna;Wallis and Futuna
        wallisön;Wallis
        warsaw;Warsaw
        warsawa;Warsaw
        warschau;Warsaw
        warszawa;Warsaw
        watykan;Vatican City
        weihnachtsinsel;Christmas Island
        wenen;Vienna
        wenezuela;Venezuela
        westelijke sahara;Western Sahara
        western sahara;Western Sahara
        westsahara;Western Sahara
        whitehorse;Whitehorse
        wiedeń;Vienna
        wielka brytania;United Kingdom
        wien;Vienna
        wientian;Vientiane
        wietnam;Vietnam
        wilayah inggris di samudra hindia;British Indian Ocean Territory
        wilayah lautan hindi british;British Indian Ocean Territory
        wilayah palestin;Palestine
        wilayah palestina;Palestine
        wilayah selatan perancis;French Southern Territories
        wilayah selatan prancis;French Southern Territories
        wilno;Vilnius
        wina;Vienna
        windhoek;Windhoek
        windhuk;Windhoek
        winnipeg;Winnipeg
        wladiwostok;Vladivostok
        wolgograd;Volgograd
        wołgograd;Volgograd
        wyspa bougainville'a;Bougainville
        wyspa bouveta;Bouvet Island
        wyspa bożego narodzenia;Christmas Island
        wyspa man;Isle of Man
        wyspa wielkanocna;Easter Island
        wyspa świętej heleny;St. Helena
        wyspy alandzkie;Åland Islands
        wyspy cooka;Cook Islands
        wyspy dziewicze stanów zjednoczonych;U.S. Virgin Islands
        wyspy gambiera;Gambier
        wyspy heard i mcdonalda;Heard and McDonald Islands
        wyspy kanaryjskie;Canary
        wyspy kerguelena;Kerguelen
        wyspy kokosowe;Cocos
        wyspy marshalla;Marshall Islands
        wyspy owcze;Faroe Islands
        wyspy salomona;Solomon Islands
        wyspy świętego tomasza i książęca;São Tomé and Príncipe
        węgry;Hungary
        władywostok;Vladivostok
        włochy;Italy
        xangai;Shanghai
        xile;Chile
        xina;China
        xipre;Cyprus
        yakarta;Jakarta
        yakutat;Yakutat
        yakutsk;Yakutsk
        yaman;Yemen
        yamena;Ndjamena
        yangon;Yangon
        yekaterinburg;Yekaterinburg
        yemen;Yemen
        yeni kaledonya;New Caledonia
        yeni zelanda;New Zealand
        yerevan;Yerevan
        yerusalem;Jerusalem
        yhdysvallat;United States
        yhdysvaltain erillissaaret;U.S. Outlying Islands
        yhdysvaltain neitsytsaaret;U.S. Virgin Islands
        yibuti;Djibouti
        yordania;Jordan
        yunani;Greece
        yunanistan;Greece
        yémen;Yemen
        zagabria;Zagreb
        zagreb;Zagreb
        zagrzeb;Zagreb
        zambia;Zambia
        zambie;Zambia
        zambija;Zambia
        zambiya;Zambia
        zapadna sahara;Western Sahara
        zelenortska republika;Cape Verde
        zentralafrikanische republik;Central African Republic
        zimbabue;Zimbabwe
        zimbabve;Zimbabwe
        zimbabwe;Zimbabwe
        zimbàbue;Zimbabwe
        zimbábue;Zimbabwe
        zjednoczone emiraty arabskie;United Arab Emirates
        zuid afrika;South Africa
        zuid georgia;South Georgia
        zuid georgia en zuidelijke sandwicheilanden;South Georgia and South Sandwich Islands
        zuid korea;South Korea
        zuid soedan;South Sudan
        zurich;Zurich
        zurigo;Zurich
        zurique;Zurich
        zurych;Zurich
        zweden;Sweden
        zwitserland;Switzerland
        zypern;Cyprus
        zàmbia;Zambia
        zágráb;Zagreb
        záhreb;Zagreb
        záhřeb;Zagreb
        západná sahara;Western Sahara
        západní sahara;Western Sahara
        zâmbia;Zambia
        zöld foki köztársaság;Cape Verde
        zöld foki szigetek;Cape Verde
        zúric;Zurich
        zúrich;Zurich
        zürich;Zurich
        zürih;Zurich
        àustria;Austria
        áden;Aden
        áfrica do sul;South Africa
        ámsterdam;Amsterdam
        áo;Austria
        áustria;Austria
        ázerbájdžán;Azerbaijan
        ägypten;Egypt
        äquatorialguinea;Equatorial Guinea
        äthiopien;Ethiopia
        åland;Åland Islands
        åland adaları;Åland Islands
        åland islands;Åland Islands
        åland szigetek;Åland Islands
        ålandinseln;Åland Islands
        ålandski otoci;Åland Islands
        ålandy;Åland Islands
        ækvatorialguinea;Equatorial Guinea
        çad;Chad
        çekya;Czech Republic
        çin;China
        çin hong kong öi̇b;Hong Kong
        çin makao öi̇b;Macau
        çita;Chita
        éfaté;Efate
        égypte;Egypt
        émirats arabes unis;United Arab Emirates
        équateur;Ecuador
        érythrée;Eritrea
        észak korea;North Korea
        észak macedónia;North Macedonia
        északi mariana szigetek;Northern Mariana Islands
        észtország;Estonia
        état de la cité du vatican;Vatican City
        états unis;United States
        éthiopie;Ethiopia
        índia;India
        írország;Ireland
        írsko;Ireland
        írán;Iran
        île bouvet;Bouvet Island
        île christmas;Christmas Island
        île de man;Isle of Man
        île de pâques;Easter Island
        île norfolk;Norfolk Island
        îles canaries;Canary
        îles caïmans;Cayman Islands
        îles cocos;Cocos
        îles cook;Cook Islands
        îles féroé;Faroe Islands
        îles gambier;Gambier
        îles heard et macdonald;Heard and McDonald Islands
        îles malouines;Falkland Islands
        îles mariannes du nord;Northern Mariana Islands
        îles marshall;Marshall Islands
        îles mineures éloignées des états unis;U.S. Outlying Islands
        îles pitcairn;Pitcairn Islands
        îles salomon;Solomon Islands
        îles turques et caïques;Turks and Caicos Islands
        îles vierges britanniques;British Virgin Islands
        îles vierges des états unis;U.S. Virgin Islands
        îles åland;Åland Islands
        örményország;Armenia
        österreich;Austria
        österrike;Austria
        östtimor;Timor-Leste
        özbekistan;Uzbekistan
        øst timor;Timor-Leste
        østerrike;Austria
        østrig;Austria
        új kaledónia;New Caledonia
        új zéland;New Zealand
        ürdün;Jordan
        ürümchi;Urumqi
        ürümcsi;Urumqi
        ürümqi;Urumqi
        üsküp;Skopje
        üzbegisztán;Uzbekistan
        čad;Chad
        černá hora;Montenegro
        česko;Czech Republic
        češka;Czech Republic
        čierna hora;Montenegro
        čile;Chile
        čita;Chita
        čína;China
        đan mạch;Denmark
        đài bắc;Taipei
        đài loan;Taiwan
        đảo bouvet;Bouvet Island
        đảo giáng sinh;Christmas Island
        đảo man;Isle of Man
        đảo norfolk;Norfolk Island
        đặc khu hành chính hồng kông, trung quốc;Hong Kong
        đặc khu hành chính macao, trung quốc;Macau
        đức;Germany
        ľubľana;Ljubljana
        łotwa;Latvia
        řecko;Greece
        řím;Rome
        święta helena;St. Helena
        şam;Damascus
        şanghay;Shanghai
        şili;Chile
        šalamounovy ostrovy;Solomon Islands
        šalamúnove ostrovy;Solomon Islands
        šangaj;Shanghai
        šanghaj;Shanghai
        španielsko;Spain
        španjolska;Spain
        španělsko;Spain
        špicberky a jan mayen;Svalbard and Jan Mayen
        šri lanka;Sri Lanka
        štokholm;Stockholm
        švajčiarsko;Switzerland
        švedska;Sweden
        švicarska;Switzerland
        švédsko;Sweden
        švýcarsko;Switzerland
        țările de jos;Netherlands
        άγιος βαρθολομαίος;St. Barthélemy
        άγιος βικέντιος;St. Vincent
        άγιος βικέντιος και γρεναδίνες;St. Vincent and Grenadines
        άγιος δομίνικος;Santo Domingo
        άγιος θωμάς;St. Thomas
        άγιος μαρίνος;San Marino
        άγιος μαρτίνος;St. Martin
        άκρα;Accra
        άμστερνταμ;Amsterdam
        άνκορατζ;Anchorage
        άντακ;Adak
        άντεν;Aden
        έντμοντον;Edmonton
        αίγυπτος;Egypt
        αβάνα;Havana
        αγ. ελένη;St. Helena
        αγία ελένη;St. Helena
        αγία λουκία;St. Lucia
        αγκόλα;Angola
        αδελαΐδα;Adelaide
        αζερμπαϊτζάν;Azerbaijan
        αζόρες;Azores
        αθήνα;Athens
        αιθιοπία;Ethiopia
        αικατερινούπολη;Yekaterinburg
        ακτάου;Aqtau
        ακτή ελεφαντοστού;Ivory Coast
        ακτόμπε;Aqtobe
        αλβανία;Albania
        αλγέρι;Algiers
        αλγερία;Algeria
        αλμάτι;Almaty
        αμερικανικές παρθένες νήσοι;U.S. Virgin Islands
        αμερικανική σαμόα;American Samoa
        αμμάν;Amman
        αμμόχωστος;Famagusta
        αμπιτζάν;Abidjan
        αναντίρ;Anadyr
        ανγκουίλα;Anguilla
        ανδόρα;Andorra
        αντίγκουα;Antigua
        αντίγκουα και μπαρμπούντα;Antigua and Barbuda
        αντίς αμπέμπα;Addis Ababa
        ανταναναρίβο;Antananarivo
        ανταρκτική;Antarctica
        απία;Apia
        απομακρυσμένες νησίδες ηπα;U.S. Outlying Islands
        αραγκουάινα;Araguaina
        αργεντινή;Argentina
        αρμενία;Armenia
        αρούμπα;Aruba
        ασουνσιόν;Asunción
        αστραχάν;Astrakhan
        ασχαμπάτ;Ashgabat
        ατιράου;Atyrau
        αυστρία;Austria
        αυστραλία;Australia
        αφγανιστάν;Afghanistan
        αϊτή;Haiti
        βέλγιο;Belgium
        βίλνιους;Vilnius
        βίντχουκ;Windhoek
        βαγδάτη;Baghdad
        βανκούβερ;Vancouver
        βανουάτου;Vanuatu
        βαντούζ;Vaduz
        βαρσοβία;Warsaw
        βατικανό;Vatican City
        βελιγράδι;Belgrade
        βενεζουέλα;Venezuela
        βερμούδες;Bermuda
        βερολίνο;Berlin
        βιέννη;Vienna
        βιεντιάν;Vientiane
        βιετνάμ;Vietnam
        βλαδιβοστόκ;Vladivostok
        βολιβία;Bolivia
        βοσνία ερζεγοβίνη;Bosnia and Herzegovina
        βουδαπέστη;Budapest
        βουκουρέστι;Bucharest
        βουλγαρία;Bulgaria
        βραζιλία;Brazil
        βρετανικά εδάφη ινδικού ωκεανού;British Indian Ocean Territory
        βρετανικές παρθένες νήσοι;British Virgin Islands
        βρυξέλλες;Brussels
        βυρητός;Beirut
        βόλγκοκραντ;Volgograd
        βόρεια κορέα;North Korea
        βόρεια μακεδονία;North Macedonia
        γάζα;Gaza
        γαλλία;France
        γαλλικά νότια εδάφη;French Southern Territories
        γαλλική γουιάνα;French Guiana
        γαλλική πολυνησία;French Polynesia
        γερμανία;Germany
        γεωργία;Georgia
        γιάκουτατ;Yakutat
        γιακούτσκ;Yakutsk
        γιβραλτάρ;Gibraltar
        γιοχάνεσμπουργκ;Johannesburg
        γκάμπια;Gambia
        γκάμπιερ;Gambier
        γκάνα;Ghana
        γκέρνζι;Guernsey
        γκαλάπαγκος;Galapagos
        γκαμπορόνε;Gaborone
        γκαμπόν;Gabon
        γκλέις μπέι;Glace Bay
        γκουάμ;Guam
        γκουαγιακίλ;Guayaquil
        γκουανταλκανάλ;Guadalcanal
        γκους μπέι;Goose Bay
        γκραντ τουρκ;Grand Turk
        γουάιτχορς;Whitehorse
        γουάλις;Wallis
        γουάλις και φουτούνα;Wallis and Futuna
        γουέικ;Wake Island
        γουίνιπεγκ;Winnipeg
        γουαδελούπη;Guadeloupe
        γουατεμάλα;Guatemala
        γουιάνα;Guyana
        γουινέα;Guinea
        γουινέα μπισάου;Guinea-Bissau
        γρενάδα;Grenada
        γροιλανδία;Greenland
        δαμασκός;Damascus
        δανία;Denmark
        δομινικανή δημοκρατία;Dominican Republic
        δουβλίνο;Dublin
        δυτική σαχάρα;Western Sahara
        ελ αγιούν;El Aaiun
        ελ σαλβαδόρ;El Salvador
        ελβετία;Switzerland
        ελλάδα;Greece
        ελσίνκι;Helsinki
        ερεβάν;Yerevan
        ερμοσίγιο;Hermosillo
        ερυθραία;Eritrea
        εσθονία;Estonia
        εσουατίνι;Eswatini
        εφάτε;Efate
        εϊρουνεπέ;Eirunepe
        ζάγκρεμπ;Zagreb
        ζάμπια;Zambia
        ζιμπάμπουε;Zimbabwe
        ζυρίχη;Zurich
        ηνωμένα αραβικά εμιράτα;United Arab Emirates
        ηνωμένες πολιτείες;United States
        ηνωμένο βασίλειο;United Kingdom
        θέουτα;Ceuta
        θίμφου;Thimphu
        ιαπωνία;Japan
        ιερουσαλήμ;Jerusalem
        ικαλούιτ;Iqaluit
        ινδία;India
        ινδονησία;Indonesia
        ιορδανία;Jordan
        ιράκ;Iraq
        ιράν;Iran
        ιρκούτσκ;Irkutsk
        ιρλανδία;Ireland
        ισημερινή γουινέα;Equatorial Guinea
        ισημερινός;Ecuador
        ισλανδία;Iceland
        ισπανία;Spain
        ισραήλ;Israel
        ιταλία;Italy
        κάιρο;Cairo
        κάμπο γκράντε;Campo Grande
        κάτω χώρες;Netherlands
        κέιμαν;Cayman
        κέμπριτζ μπέι;Cambridge Bay
        κένυα;Kenya
        κίνα;China
        κίροφ;Kirov
        καγιέν;Cayenne
        καζακστάν;Kazakhstan
        καζαμπλάνκα;Casablanca
        καλίνινγκραντ;Kaliningrad
        καμερούν;Cameroon
        καμπάλα;Kampala
        καμπούλ;Kabul
        καμπότζη;Cambodia
        καμτσάτκα;Kamchatka
        κανάρια;Canary
        καναδάς;Canada
        κανκούν;Cancún
        καντών;Kanton
        καράκας;Caracas
        καράτσι;Karachi
        κατάρ;Qatar
        κεντροαφρικανική δημοκρατία;Central African Republic
        κεργκελέν;Kerguelen
        κιγκάλι;Kigali
        κιζιλορντά;Qyzylorda
        κινσάσα;Kinshasa
        κιργιστάν;Kyrgyzstan
        κιριμπάτι;Kiribati
        κιριτιμάτι;Kiritimati
        κισινάου;Chisinau
        κολομβία;Colombia
        κολόμπο;Colombo
        κομόρες;Comoros
        κομόρο;Comoro
        κονγκό κινσάσα;Congo
        κονγκό μπραζαβίλ;Congo
        κοπεγχάγη;Copenhagen
        κοσσυφοπέδιο;Kosovo
        κοστανάι;Kostanay
        κουάλα λουμπούρ;Kuala Lumpur
        κουατζαλέιν;Kwajalein
        κουβέιτ;Kuwait
        κουιαμπά;Cuiaba
        κουρασάο;Curaçao
        κουτσίνγκ;Kuching
        κούβα;Cuba
        κράλεντικ;Kralendijk
        κρασνογιάρσκ;Krasnoyarsk
        κροατία;Croatia
        κωνσταντινούπολη;Istanbul
        κόκος;Cocos Islands
        κόνακρι;Conakry
        κόσραϊ;Kosrae
        κόστα ρίκα;Costa Rica
        κύπρος;Cyprus
        λάγκος;Lagos
        λάος;Laos
        λίβανος;Lebanon
        λίμα;Lima
        λίντεμαν;Lindeman
        λα παζ;La Paz
        λα ριόχα;La Rioja
        λεσότο;Lesotho
        λετονία;Latvia
        λευκορωσία;Belarus
        λευκωσία;Nicosia
        λιβερία;Liberia
        λιβύη;Libya
        λιθουανία;Lithuania
        λιμπρεβίλ;Libreville
        λιουμπλιάνα;Ljubljana
        λισαβόνα;Lisbon
        λιχτενστάιν;Liechtenstein
        λομέ;Lome
        λονδίνο;London
        λορντ χάου;Lord Howe Island
        λος άντζελες;Los Angeles
        λουάντα;Luanda
        λουζάκα;Lusaka
        λουμπουμπάσι;Lubumbashi
        λουξεμβούργο;Luxembourg
        μάλι;Mali
        μάλτα;Malta
        μάριεχαμν;Mariehamn
        μάχε;Mahe
        μέριδα;Mérida
        μαγιότ;Mayotte
        μαγκαντάν;Magadan
        μαδέρα;Madeira
        μαδαγασκάρη;Madagascar
        μαδρίτη;Madrid
        μαζατλάν;Mazatlan
        μακάο;Macao
        μακάο εδπ κίνας;Macau
        μακασάρ;Makassar
        μαλάμπο;Malabo
        μαλάουι;Malawi
        μαλαισία;Malaysia
        μαλδίβες;Maldives
        μανάγκουα;Managua
        μανάους;Manaus
        μανίλα;Manila
        μαπούτο;Maputo
        μαριγκό;Marigot
        μαρκέζας;Marquesas
        μαρτινίκα;Martinique
        μαρόκο;Morocco
        μασέρου;Maseru
        μασεϊό;Maceio
        μασκάτ;Muscat
        ματαμόρος;Matamoros
        ματζούρο;Majuro
        μαυρίκιος;Mauritius
        μαυριτανία;Mauritania
        μαυροβούνιο;Montenegro
        μελβούρνη;Melbourne
        μεξικό;Mexico
        μιανμάρ;Myanmar
        μικελόν;Miquelon
        μικρονησία;Micronesia
        μινσκ;Minsk
        μογγολία;Mongolia
        μογκαντίσου;Mogadishu
        μοζαμβίκη;Mozambique
        μολδαβία;Moldova
        μονακό;Monaco
        μονρόβια;Monrovia
        μονσεράτ;Montserrat
        μοντεβιδέο;Montevideo
        μοντερέι;Monterrey
        μπίσινγκεν;Busingen
        μπαΐα;Bahia
        μπαΐα ντε μπαντέρας;Bahía de Banderas
        μπακού;Baku
        μπαμάκο;Bamako
        μπαμπάνε;Mbabane
        μπανγκί;Bangui
        μπανγκλαντές;Bangladesh
        μπανγκόκ;Bangkok
        μπανζούλ;Banjul
        μπαρμπέιντος;Barbados
        μπαρναούλ;Barnaul
        μπαχάμες;Bahamas
        μπαχρέιν;Bahrain
        μπελέμ;Belem
        μπελίζ;Belize
        μπενίν;Benin
        μπισάου;Bissau
        μπισκέκ;Bishkek
        μπλαν σαμπλόν;Blanc-Sablon
        μπλαντάιρ;Blantyre
        μπογκοτά;Bogota
        μποτσουάνα;Botswana
        μπουγκενβίλ;Bougainville
        μπουζουμπούρα;Bujumbura
        μπουρκίνα φάσο;Burkina Faso
        μπουρούντι;Burundi
        μπουτάν;Bhutan
        μπραζαβίλ;Brazzaville
        μπρατισλάβα;Bratislava
        μπρισμπέιν;Brisbane
        μπρουνέι;Brunei
        μπρόκεν χιλ;Broken Hill
        μπόα βίστα;Boa Vista
        μπόιζι;Boise
        μόνκτον;Moncton
        μόσχα;Moscow
        νέα ζηλανδία;New Zealand
        νέα καληδονία;New Caledonia
        νέα υόρκη;New York
        νήσοι βόρειες μαριάνες;Northern Mariana Islands
        νήσοι κέιμαν;Cayman Islands
        νήσοι κουκ;Cook Islands
        νήσοι κόκος;Cocos
        νήσοι μάρσαλ;Marshall Islands
        νήσοι νότια γεωργία και νότιες σάντουιτς;South Georgia and South Sandwich Islands
        νήσοι πίτκερν;Pitcairn Islands
        νήσοι σολομώντος;Solomon Islands
        νήσοι τερκς και κάικος;Turks and Caicos Islands
        νήσοι φερόες;Faroe Islands
        νήσοι φόκλαντ;Falkland Islands
        νήσοι χερντ και μακντόναλντ;Heard and McDonald Islands
        νήσοι όλαντ;Åland Islands
        νήσος μπουβέ;Bouvet Island
        νήσος νόρφολκ;Norfolk Island
        νήσος πάσχα;Easter Island
        νήσος του μαν;Isle of Man
        νήσος των χριστουγέννων;Christmas Island
        νήσος χριστουγέννων;Christmas Island
        νίγηρας;Niger
        ναμίμπια;Namibia
        ναουρού;Nauru
        ναούρου;Nauru
        νασάου;Nassau
        ναϊρόμπι;Nairobi
        νεπάλ;Nepal
        νιαμέι;Niamey
        νιγηρία;Nigeria
        νικαράγουα;Nicaragua
        νιούε;Niue
        νοβοκουζνέτσκ;Novokuznetsk
        νοβοσιμπίρσκ;Novosibirsk
        νορβηγία;Norway
        νορόνια;Fernando de Noronha
        νουακσότ;Nouakchott
        νουμέα;Noumea
        ντάκα;Dhaka
        ντάργουιν;Darwin
        ντένβερ;Denver
        ντίλι;Dili
        ντακάρ;Dakar
        ντανμαρκσάβν;Danmarkshavn
        νταρ ες σαλάμ;Dar es Salaam
        ντζαμένα;Ndjamena
        ντιτρόιτ;Detroit
        ντομίνικα;Dominica
        ντουάλα;Douala
        ντουμπάι;Dubai
        ντουσάνμπε;Dushanbe
        ντόσον κρικ;Dawson Creek
        νόρφολκ;Norfolk Island
        νότια αφρική;South Africa
        νότια γεωργία;South Georgia
        νότια κορέα;South Korea
        νότιο σουδάν;South Sudan
        ολλανδία καραϊβικής;Caribbean Netherlands
        ομάν;Oman
        ομσκ;Omsk
        ονδούρα;Honduras
        ουαγκαντούγκου;Ouagadougou
        ουγγαρία;Hungary
        ουγκάντα;Uganda
        ουζμπεκιστάν;Uzbekistan
        ουκρανία;Ukraine
        ουλάν μπατόρ;Ulaanbaatar
        ουλιάνοφσκ;Ulyanovsk
        ουρουγουάη;Uruguay
        ουρούμτσι;Urumqi
        ουσουάια;Ushuaia
        ουστ νερά;Ust-Nera
        οχινάγκα;Ojinaga
        πάγκο πάγκο;Pago Pago
        πίτκερν;Pitcairn
        πακιστάν;Pakistan
        παλάου;Palau
        παλαιστινιακά εδάφη;Palestine
        παναμάς;Panama
        παπούα νέα γουινέα;Papua New Guinea
        παρίσι;Paris
        παραγουάη;Paraguay
        παραμαρίμπο;Paramaribo
        περθ;Perth
        περού;Peru
        πιονγκγιάνγκ;Pyongyang
        πνομ πενχ;Phnom Penh
        πολωνία;Poland
        ποντγκόριτσα;Podgorica
        πορτ μόρεσμπι;Port Moresby
        πορτ ο πρενς;Port-au-Prince
        πορτ οφ σπέιν;Port of Spain
        πορτογαλία;Portugal
        πουέρτο ρίκο;Puerto Rico
        πούντα αρένας;Punta Arenas
        πράγα;Prague
        πράσινο ακρωτήριο;Cape Verde
        πόλη του μεξικού;Mexico City
        πόντιανακ;Pontianak
        πόρτο βέλιο;Porto Velho
        πόρτο νόβο;Porto-Novo
        ράνκιν ίνλετ;Rankin Inlet
        ρέυκιαβικ;Reykjavik
        ρίγα;Riga
        ρίο γκαγιέγκος;Rio Gallegos
        ρίο μπράνκο;Rio Branco
        ραροτόνγκα;Rarotonga
        ρεσίφε;Recife
        ρεϊνιόν;Réunion
        ριάντ;Riyadh
        ρουάντα;Rwanda
        ρουμανία;Romania
        ρωσία;Russia
        ρώμη;Rome
        σάλτα;Salta
        σάο πάολο;Sao Paulo
        σάο τομέ;São Tomé
        σάο τομέ και πρίνσιπε;São Tomé and Príncipe
        σίδνεϊ;Sydney
        σίτκα;Sitka
        σαμάρα;Samara
        σαμαρκάνδη;Samarkand
        σαμόα;Samoa
        σαν λούις;San Luis
        σαν χουάν;San Juan
        σανγκάη;Shanghai
        σανταρέμ;Santarem
        σαντιάγκο;Santiago
        σαουδική αραβία;Saudi Arabia
        σαράγεβο;Sarajevo
        σαράτοφ;Saratov
        σαχαλίνη;Sakhalin
        σαϊπάν;Saipan
        σβάλμπαρντ και γιαν μαγιέν;Svalbard and Jan Mayen
        σεν κιτς;St. Kitts
        σεν κιτς και νέβις;St. Kitts and Nevis
        σεν πιερ και μικελόν;St. Pierre and Miquelon
        σεν τζονς;St. John’s
        σενεγάλη;Senegal
        σεούλ;Seoul
        σερβία;Serbia
        σεϋχέλλες;Seychelles
        σιέρα λεόνε;Sierra Leone
        σιγκαπούρη;Singapore
        σικάγο;Chicago
        σιουδάδ χουάρες;Ciudad Juárez
        σκορεσμπίσουντ;Ittoqqortoormiit
        σκόπια;Skopje
        σλοβακία;Slovakia
        σλοβενία;Slovenia
        σομαλία;Somalia
        σουίφτ κάρεντ;Swift Current
        σουδάν;Sudan
        σουηδία;Sweden
        σουρινάμ;Suriname
        σρεντνεκολίμσκ;Srednekolymsk
        σρι λάνκα;Sri Lanka
        στάνλεϊ;Stanley
        στοκχόλμη;Stockholm
        συμφερόπολη;Simferopol
        συρία;Syria
        σόφια;Sofia
        τίρανα;Tirane
        ταλίν;Tallinn
        τανζανία;Tanzania
        ταράουα;Tarawa
        τασκένδη;Tashkent
        τατζικιστάν;Tajikistan
        ταϊβάν;Taiwan
        ταϊλάνδη;Thailand
        ταϊπέι;Taipei
        ταϊτή;Tahiti
        τεγκουσιγκάλπα;Tegucigalpa
        τεχεράνη;Tehran
        τζέρζι;Jersey
        τζαγιαπούρα;Jayapura
        τζακάρτα;Jakarta
        τζαμάικα;Jamaica
        τζιμπουτί;Djibouti
        τζούμπα;Juba
        τζούνο;Juneau
        τιμόρ λέστε;Timor-Leste
        τιφλίδα;Tbilisi
        τιχουάνα;Tijuana
        τοκελάου;Tokelau
        τομσκ;Tomsk
        τονγκατάπου;Tongatapu
        τορτόλα;Tortola
        τορόντο;Toronto
        τουβαλού;Tuvalu
        τουκουμάν;Tucuman
        τουρκία;Turkey
        τουρκμενιστάν;Turkmenistan
        τρίπολη;Tripoli
        τρινιντάντ και τομπάγκο;Trinidad and Tobago
        τσάγκος;Chagos
        τσάταμ;Chatham
        τσαντ;Chad
        τσεχία;Czech Republic
        τσιουάουα;Chihuahua
        τσιτά;Chita
        τυνησία;Tunisia
        τόγκο;Togo
        τόκιο;Tokyo
        τόνγκα;Tonga
        τύνιδα;Tunis
        υεμένη;Yemen
        φίτζι;Fiji
        φακαόφο;Fakaofo
        φιλιππίνες;Philippines
        φινλανδία;Finland
        φοίνιξ;Phoenix
        φορτ νέλσον;Fort Nelson
        φορταλέζα;Fortaleza
        φουναφούτι;Funafuti
        φρίταουν;Freetown
        χάλιφαξ;Halifax
        χαντίγκα;Khandyga
        χαράρε;Harare
        χαρτούμ;Khartoum
        χεβρώνα;Hebron
        χιλή;Chile
        χοβντ;Hovd
        χονγκ κονγκ;Hong Kong
        χονγκ κονγκ εδπ κίνας;Hong Kong
        χονολουλού;Honolulu
        χόμπαρτ;Hobart
        όκλαντ;Auckland
        όσλο;Oslo
        абиджан;Abidjan
        абиџан;Abidjan
        абіджан;Abidjan
        авганистан;Afghanistan
        австралия;Australia
        австралія;Australia
        австрия;Austria
        австрія;Austria
        адак;Adak
        аддис абеба;Addis Ababa
        аделаида;Adelaide
        аделаїда;Adelaide
        аделејд;Adelaide
        аден;Aden
        адис абеба;Addis Ababa
        азербайджан;Azerbaijan
        азербејџан;Azerbaijan
        азори;Azores
        азорски острови;Azores
        азорские о ва;Azores
        азорські острови;Azores
        аккра;Accra
        акра;Accra
        актау;Aqtau
        актобе;Aqtobe
        акутобе;Aqtobe
        аландские о ва;Åland Islands
        аландські острови;Åland Islands
        албания;Albania
        албанија;Albania
        албанія;Albania
        алжир;Algeria
        алмати;Almaty
        алматы;Almaty
        аман;Amman
        американска самоа;American Samoa
        американски вирджински острови;U.S. Virgin Islands
        американское самоа;American Samoa
        американське самоа;American Samoa
        америчка девичанска острва;U.S. Virgin Islands
        америчка самоа;American Samoa
        амман;Amman
        амстердам;Amsterdam
        анадир;Anadyr
        анадырь;Anadyr
        ангвила;Anguilla
        ангилья;Anguilla
        ангола;Angola
        ангуила;Anguilla
        ангілья;Anguilla
        андора;Andorra
        андорра;Andorra
        анкоридж;Anchorage
        анкъридж;Anchorage
        антананариво;Antananarivo
        антананариву;Antananarivo
        антананаріву;Antananarivo
        антарктида;Antarctica
        антарктик;Antarctica
        антарктика;Antarctica
        антигва;Antigua
        антигва и барбуда;Antigua and Barbuda
        антигуа;Antigua
        антигуа и барбуда;Antigua and Barbuda
        антигуа і барбуда;Antigua and Barbuda
        антиґуа;Antigua
        анґілья;Anguilla
        апиа;Apia
        апия;Apia
        апија;Apia
        апіа;Apia
        арагвајана;Araguaina
        арагуаина;Araguaina
        арагуайна;Araguaina
        араґуаіна;Araguaina
        аргентина;Argentina
        аржентина;Argentina
        армения;Armenia
        аруба;Aruba
        астракан;Astrakhan
        астрахан;Astrakhan
        астрахань;Astrakhan
        асунсион;Asunción
        асунсьйон;Asunción
        асунсьон;Asunción
        атина;Athens
        атирау;Atyrau
        атърау;Atyrau
        атырау;Atyrau
        аустралија;Australia
        аустрија;Austria
        афганистан;Afghanistan
        афганістан;Afghanistan
        афины;Athens
        афіни;Athens
        ашгабат;Ashgabat
        ашхабад;Ashgabat
        багамські острови;Bahamas
        багамы;Bahamas
        багдад;Baghdad
        баия;Bahia
        баия де бандерас;Bahía de Banderas
        баија;Bahia
        баија бандерас;Bahía de Banderas
        байя;Bahia
        баку;Baku
        бамако;Bamako
        банги;Bangui
        бангкок;Bangkok
        бангладеш;Bangladesh
        бангуи;Bangui
        банджул;Banjul
        банжул;Banjul
        банкок;Bangkok
        банґі;Bangui
        барбадос;Barbados
        барнаул;Barnaul
        бахами;Bahamas
        бахамски острови;Bahamas
        бахреин;Bahrain
        бахрейн;Bahrain
        баїя бандерас;Bahía de Banderas
        бейрут;Beirut
        беларус;Belarus
        беларусь;Belarus
        белгия;Belgium
        белгија;Belgium
        белград;Belgrade
        белем;Belem
        белен;Belem
        белиз;Belize
        белизе;Belize
        белорусија;Belarus
        бельгия;Belgium
        бельгія;Belgium
        беліз;Belize
        бенин;Benin
        бенін;Benin
        београд;Belgrade
        берлин;Berlin
        берлін;Berlin
        бермуда;Bermuda
        бермуди;Bermuda
        бермудски острови;Bermuda
        бермудские о ва;Bermuda
        бермудські острови;Bermuda
        беч;Vienna
        бејрут;Beirut
        бисао;Bissau
        бисау;Bissau
        бисинген;Busingen
        бишкек;Bishkek
        блан саблон;Blanc-Sablon
        бланк саблон;Blanc-Sablon
        бланк сејблон;Blanc-Sablon
        блантайр;Blantyre
        блантайър;Blantyre
        блантир;Blantyre
        боа виста;Boa Vista
        боа віста;Boa Vista
        богота;Bogota
        божић;Christmas Island
        божићно острво;Christmas Island
        бойсе;Boise
        бойси;Boise
        болгария;Bulgaria
        болгарія;Bulgaria
        боливия;Bolivia
        боливија;Bolivia
        болівія;Bolivia
        бонэйр, синт эстатиус и саба;Caribbean Netherlands
        босна и херцеговина;Bosnia and Herzegovina
        босния и герцеговина;Bosnia and Herzegovina
        боснія і герцеговина;Bosnia and Herzegovina
        ботсвана;Botswana
        боцвана;Botswana
        бојзи;Boise
        боґота;Bogota
        бразавил;Brazzaville
        браззавиль;Brazzaville
        браззавіль;Brazzaville
        бразил;Brazil
        бразилия;Brazil
        бразилія;Brazil
        братислава;Bratislava
        бризбейн;Brisbane
        бризбејн;Brisbane
        брисбен;Brisbane
        брисел;Brussels
        британска девичанска острва;British Virgin Islands
        британска територия в индийския океан;British Indian Ocean Territory
        британска територија индијског океана;British Indian Ocean Territory
        британская территория в индийском океане;British Indian Ocean Territory
        британски вирджински острови;British Virgin Islands
        британська територія в індійському океані;British Indian Ocean Territory
        британські віргінські острови;British Virgin Islands
        брокен хил;Broken Hill
        брокен хилл;Broken Hill
        брокен хілл;Broken Hill
        броукън хил;Broken Hill
        бруней;Brunei
        бруней даруссалам;Brunei
        брунеј;Brunei
        брюксел;Brussels
        брюссель;Brussels
        брісбен;Brisbane
        буганвил;Bougainville
        бугарска;Bulgaria
        бугенвил;Bougainville
        бугенвиль;Bougainville
        будапешт;Budapest
        будапеща;Budapest
        будимпешта;Budapest
        бужумбура;Bujumbura
        букурешт;Bucharest
        букурещ;Bucharest
        буркина фасо;Burkina Faso
        буркіна фасо;Burkina Faso
        бурунди;Burundi
        бурунді;Burundi
        бутан;Bhutan
        бухарест;Bucharest
        буџумбура;Bujumbura
        буґенвіль;Bougainville
        българия;Bulgaria
        бюзинген;Busingen
        бюзинген на верхнем рейне;Busingen
        бюзінген;Busingen
        білорусь;Belarus
        бісау;Bissau
        бішкек;Bishkek
        вʼєнтьян;Vientiane
        вʼєтнам;Vietnam
        вадуз;Vaduz
        вадуц;Vaduz
        вайтгорс;Whitehorse
        валис;Wallis
        валис и футуна;Wallis and Futuna
        ванкувер;Vancouver
        ванкувър;Vancouver
        вануату;Vanuatu
        варшава;Warsaw
        ватикан;Vatican City
        вајтхорс;Whitehorse
        вейк;Wake Island
        велика британія;United Kingdom
        великденски остров;Easter Island
        великобритания;United Kingdom
        вена;Vienna
        венгрия;Hungary
        венесуела;Venezuela
        венесуэла;Venezuela
        венецуела;Venezuela
        вејк;Wake Island
        виена;Vienna
        виентян;Vientiane
        виетнам;Vietnam
        вилнюс;Vilnius
        вильнюс;Vilnius
        вилњус;Vilnius
        виндхук;Windhoek
        винипег;Winnipeg
        виннипег;Winnipeg
        виргинские о ва;British Virgin Islands
        вијентијан;Vientiane
        вијетнам;Vietnam
        владивосток;Vladivostok
        внешние малые о ва;U.S. Outlying Islands
        волгоград;Volgograd
        восточный тимор;Timor-Leste
        вьентьян;Vientiane
        вьетнам;Vietnam
        віддалені острови сша;U.S. Outlying Islands
        відень;Vienna
        вільнюс;Vilnius
        віндгук;Windhoek
        вінніпеґ;Winnipeg
        віргінські острови;U.S. Virgin Islands
        вірменія;Armenia
        габон;Gabon
        габорон;Gaborone
        габороне;Gaborone
        гавана;Havana
        газа;Gaza
        гаити;Haiti
        гайана;Guyana
        галапагос;Galapagos
        галапагосские о ва;Galapagos
        галифакс;Halifax
        галіфакс;Halifax
        гамбʼє;Gambier
        гамбие;Gambier
        гамбия;Gambia
        гамбија;Gambia
        гамбије;Gambier
        гамбія;Gambia
        гана;Ghana
        гаяна;Guyana
        гаїті;Haiti
        гвадалканал;Guadalcanal
        гвадалупе;Guadeloupe
        гваделуп;Guadeloupe
        гваделупа;Guadeloupe
        гватемала;Guatemala
        гвајакил;Guayaquil
        гвајана;Guyana
        гвинея;Guinea
        гвинея бисау;Guinea-Bissau
        гвинеја;Guinea
        гвинеја бисао;Guinea-Bissau
        гвінея;Guinea
        гвінея бісау;Guinea-Bissau
        гельсінкі;Helsinki
        германия;Germany
        гернзи;Guernsey
        гернси;Guernsey
        гернсі;Guernsey
        гибралтар;Gibraltar
        глейс бей;Glace Bay
        глејс беј;Glace Bay
        гобарт;Hobart
        гондурас;Honduras
        гонконг;Hong Kong
        гонконг, оар китаю;Hong Kong
        гонолулу;Honolulu
        гранд терк;Grand Turk
        гранд турк;Grand Turk
        гранд търк;Grand Turk
        гренада;Grenada
        гренланд;Greenland
        гренландия;Greenland
        гренландія;Greenland
        греция;Greece
        греція;Greece
        грузия;Georgia
        грузија;Georgia
        грузія;Georgia
        грчка;Greece
        гуадалканал;Guadalcanal
        гуам;Guam
        гуаякил;Guayaquil
        гуаякиль;Guayaquil
        гус бей;Goose Bay
        гус беј;Goose Bay
        гърнзи;Guernsey
        гърция;Greece
        гібралтар;Gibraltar
        даблин;Dublin
        дака;Dhaka
        дакар;Dakar
        дакка;Dhaka
        дамаск;Damascus
        дания;Denmark
        данмарксхавн;Danmarkshavn
        данмарксхаген;Danmarkshavn
        данска;Denmark
        данія;Denmark
        дар ес салам;Dar es Salaam
        дар эс салам;Dar es Salaam
        дарвин;Darwin
        дарвін;Darwin
        денвер;Denver
        денвър;Denver
        денмарксхавн;Danmarkshavn
        детроит;Detroit
        детройт;Detroit
        джайпур;Jayapura
        джакарта;Jakarta
        джаяпура;Jayapura
        джерси;Jersey
        джерсі;Jersey
        джибути;Djibouti
        джибуті;Djibouti
        джуба;Juba
        джуно;Juneau
        джърси;Jersey
        джібуті;Djibouti
        дили;Dili
        доминика;Dominica
        доминиканска република;Dominican Republic
        доминиканская республика;Dominican Republic
        домініка;Dominica
        домініканська республіка;Dominican Republic
        досон крик;Dawson Creek
        доусон крик;Dawson Creek
        доусон крік;Dawson Creek
        доусън крийк;Dawson Creek
        дуала;Douala
        дубаи;Dubai
        дубай;Dubai
        дублин;Dublin
        дублін;Dublin
        душанбе;Dushanbe
        дъблин;Dublin
        ділі;Dili
        египат;Egypt
        египет;Egypt
        едмонтон;Edmonton
        едмънтън;Edmonton
        еирунепе;Eirunepe
        ейрунепе;Eirunepe
        екатеринбург;Yekaterinburg
        еквадор;Ecuador
        екваториална гвинея;Equatorial Guinea
        екваторијална гвинеја;Equatorial Guinea
        екваторіальна гвінея;Equatorial Guinea
        ел аюн;El Aaiun
        ел ајун;El Aaiun
        ель аюн;El Aaiun
        енкориџ;Anchorage
        ер ріяд;Riyadh
        ереван;Yerevan
        еритрея;Eritrea
        еритреја;Eritrea
        ермосильо;Hermosillo
        ермосільйо;Hermosillo
        есватини;Eswatini
        есватіні;Eswatini
        естония;Estonia
        естонија;Estonia
        естонія;Estonia
        етиопия;Ethiopia
        етиопија;Ethiopia
        ефат;Efate
        ефате;Efate
        ефіопія;Ethiopia
        жуно;Juneau
        загреб;Zagreb
        замбия;Zambia
        замбија;Zambia
        замбія;Zambia
        западна сахара;Western Sahara
        западная сахара;Western Sahara
        західна сахара;Western Sahara
        зеленортска острва;Cape Verde
        зимбабве;Zimbabwe
        зімбабве;Zimbabwe
        иерусалим;Jerusalem
        израел;Israel
        израиль;Israel
        икалуит;Iqaluit
        иквалуит;Iqaluit
        индия;India
        индија;India
        индонезия;Indonesia
        индонезија;Indonesia
        иордания;Jordan
        ирак;Iraq
        иран;Iran
        иркутск;Irkutsk
        иркуцк;Irkutsk
        ирландия;Ireland
        ирска;Ireland
        исланд;Iceland
        исландия;Iceland
        испания;Spain
        истанбул;Istanbul
        италия;Italy
        италија;Italy
        йемен;Yemen
        йерусалим;Jerusalem
        йоганнесбурґ;Johannesburg
        йордания;Jordan
        йорданія;Jordan
        йоханесбург;Johannesburg
        йоханнесбург;Johannesburg
        кабо верде;Cape Verde
        кабул;Kabul
        казабланка;Casablanca
        казахстан;Kazakhstan
        каир;Cairo
        каиро;Cairo
        кайен;Cayenne
        кайенна;Cayenne
        кайманови острови;Cayman Islands
        кайманові острови;Cayman Islands
        кайро;Cairo
        калининград;Kaliningrad
        калињинград;Kaliningrad
        калінінград;Kaliningrad
        камбоджа;Cambodia
        камбоџа;Cambodia
        камерун;Cameroon
        кампала;Kampala
        кампо гранде;Campo Grande
        кампу гранди;Campo Grande
        кампу ґранді;Campo Grande
        камчатка;Kamchatka
        канада;Canada
        канарска острва;Canary
        канарски острови;Canary
        канарские о ва;Canary
        канарські острови;Canary
        канкун;Cancún
        кантон;Kanton
        каракас;Caracas
        карачи;Karachi
        карачі;Karachi
        карибска нидерландия;Caribbean Netherlands
        карибські нідерланди;Caribbean Netherlands
        карипска холандија;Caribbean Netherlands
        картум;Khartoum
        касабланка;Casablanca
        катар;Qatar
        каєнна;Cayenne
        каїр;Cairo
        кајен;Cayenne
        кајманска острва;Cayman Islands
        кваджалейн;Kwajalein
        кваџалејин;Kwajalein
        кеймбридж бей;Cambridge Bay
        кеймбрідж бей;Cambridge Bay
        кембриџ беј;Cambridge Bay
        кения;Kenya
        кенија;Kenya
        кенія;Kenya
        кергелен;Kerguelen
        керґелен;Kerguelen
        кигали;Kigali
        кизилорда;Qyzylorda
        кина;China
        киншаса;Kinshasa
        кипар;Cyprus
        кипр;Cyprus
        кипър;Cyprus
        киргизия;Kyrgyzstan
        киргизстан;Kyrgyzstan
        киргистан;Kyrgyzstan
        кирибати;Kiribati
        киритимати;Kiritimati
        киров;Kirov
        китай;China
        кишинев;Chisinau
        кишинів;Chisinau
        кишињев;Chisinau
        кндр;North Korea
        кокос;Cocos Islands
        кокосова;Cocos
        кокосови острови;Cocos
        кокосовые о ва;Cocos
        кокосові;Cocos
        кокосові острови;Cocos Islands
        коломбо;Colombo
        колумбия;Colombia
        колумбија;Colombia
        колумбія;Colombia
        комори;Comoros
        коморо;Comoro
        коморска острва;Comoros
        коморски острови;Comoros
        коморы;Comoros
        конакри;Conakry
        конакрі;Conakry
        конго;Congo
        конго бразавил;Congo
        конго браззавиль;Congo
        конго киншаса;Congo
        конго – браззавіль;Congo
        конго – кіншаса;Congo
        копенгаген;Copenhagen
        копенхаген;Copenhagen
        косово;Kosovo
        косрае;Kosrae
        коста рика;Costa Rica
        коста ріка;Costa Rica
        костанай;Kostanay
        костанај;Kostanay
        костарика;Costa Rica
        кот д'ивоар;Ivory Coast
        кот д'ивуар;Ivory Coast
        кот дʼівуар;Ivory Coast
        кошрай;Kosrae
        кошре;Kosrae
        кралендајк;Kralendijk
        кралендейк;Kralendijk
        красноярск;Krasnoyarsk
        красноярськ;Krasnoyarsk
        краснојарск;Krasnoyarsk
        куаджалин;Kwajalein
        куала лумпур;Kuala Lumpur
        куба;Cuba
        кувајт;Kuwait
        кувейт;Kuwait
        куиаба;Cuiaba
        кукова острва;Cook Islands
        курасао;Curaçao
        кучин;Kuching
        кучинг;Kuching
        куяба;Cuiaba
        къзълорда;Qyzylorda
        кызылорда;Qyzylorda
        кюрасао;Curaçao
        кігалі;Kigali
        кіншаса;Kinshasa
        кіпр;Cyprus
        кірибаті;Kiribati
        кіров;Kirov
        кірітіматі;Kiritimati
        ла паз;La Paz
        ла пас;La Paz
        ла риоха;La Rioja
        ла ріоха;La Rioja
        лагос;Lagos
        лаос;Laos
        латвия;Latvia
        латвія;Latvia
        лаґос;Lagos
        лесото;Lesotho
        летонија;Latvia
        либан;Lebanon
        либерия;Liberia
        либерија;Liberia
        либия;Libya
        либија;Libya
        либревил;Libreville
        либревиль;Libreville
        ливан;Lebanon
        ливия;Libya
        лима;Lima
        линдеман;Lindeman
        лисабон;Lisbon
        лиссабон;Lisbon
        литва;Lithuania
        литванија;Lithuania
        лихтенштајн;Liechtenstein
        лихтенштейн;Liechtenstein
        лихтенщайн;Liechtenstein
        ломе;Lome
        лондон;London
        лорд хау;Lord Howe Island
        лос анджелес;Los Angeles
        лос анджелис;Los Angeles
        лос анђелес;Los Angeles
        лоуер принсес квотер;Lower Prince’s Quarter
        лоуер принсиз квортер;Lower Prince’s Quarter
        лоуър принсес куотър;Lower Prince’s Quarter
        лоуэр принс куотер;Lower Prince’s Quarter
        луанда;Luanda
        лубумбаши;Lubumbashi
        лубумбаші;Lubumbashi
        луксембург;Luxembourg
        лусака;Lusaka
        любляна;Ljubljana
        люксембург;Luxembourg
        ліберія;Liberia
        лібревіль;Libreville
        ліван;Lebanon
        лівія;Libya
        ліма;Lima
        ліндеман;Lindeman
        лісабон;Lisbon
        ліхтенштейн;Liechtenstein
        мʼянма;Myanmar
        маврикий;Mauritius
        маврикій;Mauritius
        мавритания;Mauritania
        мавританія;Mauritania
        мавриций;Mauritius
        магадан;Magadan
        мадагаскар;Madagascar
        мадеира;Madeira
        мадейра;Madeira
        маджуро;Majuro
        мадрид;Madrid
        мае;Mahe
        мазатлан;Mazatlan
        майот;Mayotte
        майотта;Mayotte
        макао;Macau
        макао, оар китаю;Macau
        макао, сар на китай;Macau
        макасар;Makassar
        макассар;Makassar
        малабо;Malabo
        малави;Malawi
        малаві;Malawi
        малайзия;Malaysia
        малайзія;Malaysia
        малдиви;Maldives
        малезија;Malaysia
        мали;Mali
        малта;Malta
        мальдивы;Maldives
        мальдіви;Maldives
        мальта;Malta
        малі;Mali
        манагва;Managua
        манагуа;Managua
        манаус;Manaus
        манаґуа;Managua
        манила;Manila
        маніла;Manila
        мапуто;Maputo
        мапуту;Maputo
        мариго;Marigot
        мариехамн;Mariehamn
        марихамн;Mariehamn
        маркиз;Marquesas
        маркизки острови;Marquesas
        маркизские о ва;Marquesas
        маркізькі острови;Marquesas
        марокко;Morocco
        мароко;Morocco
        мартиник;Martinique
        мартиника;Martinique
        мартиніка;Martinique
        мартініка;Martinique
        маршалловы о ва;Marshall Islands
        маршаллові острови;Marshall Islands
        маршалови острови;Marshall Islands
        маршалска острва;Marshall Islands
        марієгамн;Mariehamn
        маріґо;Marigot
        масатлан;Mazatlan
        масейо;Maceio
        масеру;Maseru
        масејо;Maceio
        маскат;Muscat
        матаморос;Matamoros
        мауританија;Mauritania
        маурицијус;Mauritius
        махе;Mahe
        маэ;Mahe
        мађарска;Hungary
        мајот;Mayotte
        мајуро;Majuro
        мбабане;Mbabane
        мексика;Mexico
        мексико;Mexico
        мексико сити;Mexico City
        мелбурн;Melbourne
        мелбърн;Melbourne
        мельбурн;Melbourne
        мерида;Mérida
        меріда;Mérida
        мехико;Mexico City
        мехіко;Mexico City
        мианмар;Myanmar
        микелон;Miquelon
        микронезия;Micronesia
        микронезија;Micronesia
        минск;Minsk
        мијанмар;Myanmar
        могадиш;Mogadishu
        могадишо;Mogadishu
        могадишу;Mogadishu
        мозамбик;Mozambique
        мозамбік;Mozambique
        молдавија;Moldova
        молдова;Moldova
        монако;Monaco
        монголия;Mongolia
        монголија;Mongolia
        монголія;Mongolia
        монктон;Moncton
        монровия;Monrovia
        монровија;Monrovia
        монровія;Monrovia
        монсерат;Montserrat
        монтевидео;Montevideo
        монтевідео;Montevideo
        монтерей;Monterrey
        монтереј;Monterrey
        монтеррей;Monterrey
        монтсерат;Montserrat
        монтсеррат;Montserrat
        москва;Moscow
        моґадішо;Mogadishu
        мускат;Muscat
        мьянма;Myanmar
        мікелон;Miquelon
        мікронезія;Micronesia
        мінськ;Minsk
        найроби;Nairobi
        найробі;Nairobi
        намибия;Namibia
        намибија;Namibia
        намібія;Namibia
        насау;Nassau
        нассау;Nassau
        науру;Nauru
        најроби;Nairobi
        нджамена;Ndjamena
        немачка;Germany
        непал;Nepal
        ниамей;Niamey
        нигер;Niger
        нигерия;Nigeria
        нигерија;Nigeria
        нидерландия;Netherlands
        нидерланды;Netherlands
        никарагва;Nicaragua
        никарагуа;Nicaragua
        никозия;Nicosia
        никозија;Nicosia
        никосия;Nicosia
        ниуе;Niue
        ниуэ;Niue
        нијамеј;Niamey
        нова зеландия;New Zealand
        нова зеландія;New Zealand
        нова каледония;New Caledonia
        нова каледонија;New Caledonia
        нова каледонія;New Caledonia
        новая зеландия;New Zealand
        новая каледония;New Caledonia
        нови зеланд;New Zealand
        новокузнецк;Novokuznetsk
        новокузнецьк;Novokuznetsk
        новокузњецк;Novokuznetsk
        новосибирск;Novosibirsk
        новосибірськ;Novosibirsk
        норвегия;Norway
        норвегія;Norway
        норвешка;Norway
        норонья;Fernando de Noronha
        нороня;Fernando de Noronha
        нороња;Fernando de Noronha
        норфолк;Norfolk Island
        нуакшот;Nouakchott
        нуакшотт;Nouakchott
        нумеа;Noumea
        нью йорк;New York
        ню йорк;New York
        ніамей;Niamey
        нігер;Niger
        нігерія;Nigeria
        нідерланди;Netherlands
        нікарагуа;Nicaragua
        нікосія;Nicosia
        німеччина;Germany
        ніуе;Niue
        нџамена;Ndjamena
        о в буве;Bouvet Island
        о в мэн;Isle of Man
        о в норфолк;Norfolk Island
        о в пасхи;Easter Island
        о в рождества;Christmas Island
        о в сахалин;Sakhalin
        о в св. елены;St. Helena
        о в святой елены;St. Helena
        о ва гамбье;Gambier
        о ва кайман;Cayman Islands
        о ва кука;Cook Islands
        о ва питкэрн;Pitcairn Islands
        о ва херд и макдональд;Heard and McDonald Islands
        оаэ;United Arab Emirates
        обʼєднані арабські емірати;United Arab Emirates
        обала слоноваче;Ivory Coast
        обединени арабски емирства;United Arab Emirates
        обединеното кралство;United Kingdom
        окланд;Auckland
        окленд;Auckland
        оландска острва;Åland Islands
        оландски острови;Åland Islands
        оман;Oman
        омск;Omsk
        омськ;Omsk
        осло;Oslo
        острва туркс и каикос;Turks and Caicos Islands
        острво буве;Bouvet Island
        острво ман;Isle of Man
        острво норфок;Norfolk Island
        острво херд и мекдоналдова острва;Heard and McDonald Islands
        остров буве;Bouvet Island
        остров ман;Isle of Man
        остров норфолк;Norfolk Island
        остров рождество;Christmas Island
        острова кайман;Cayman
        острови герд і макдоналд;Heard and McDonald Islands
        острови кук;Cook Islands
        острови кука;Cook Islands
        острови питкерн;Pitcairn Islands
        острови піткерн;Pitcairn Islands
        острови теркс і кайкос;Turks and Caicos Islands
        острови търкс и кайкос;Turks and Caicos Islands
        острови хърд и макдоналд;Heard and McDonald Islands
        острів буве;Bouvet Island
        острів мен;Isle of Man
        острів норфолк;Norfolk Island
        острів пасхи;Easter Island
        острів різдва;Christmas Island
        острів святої єлени;St. Helena
        отдалечени острови на сащ;U.S. Outlying Islands
        охинага;Ojinaga
        охінаґа;Ojinaga
        паго паго;Pago Pago
        пакистан;Pakistan
        палау;Palau
        палестинске територије;Palestine
        палестински територии;Palestine
        палестинские территории;Palestine
        палестинські території;Palestine
        панама;Panama
        папуа нова гвинея;Papua New Guinea
        папуа нова гвинеја;Papua New Guinea
        папуа нова гвінея;Papua New Guinea
        папуа — новая гвинея;Papua New Guinea
        парагвай;Paraguay
        парагвај;Paraguay
        парамарибо;Paramaribo
        париж;Paris
        париз;Paris
        перт;Perth
        перу;Peru
        петропавловск камчатский;Kamchatka
        питкерн;Pitcairn Islands
        питкэрн;Pitcairn
        пном пен;Phnom Penh
        пномпень;Phnom Penh
        подгорица;Podgorica
        подгориця;Podgorica
        полша;Poland
        польша;Poland
        польща;Poland
        понтианак;Pontianak
        понтијанак;Pontianak
        понтіанак;Pontianak
        порт морзби;Port Moresby
        порт морсби;Port Moresby
        порт морсбі;Port Moresby
        порт о пренс;Port-au-Prince
        порт оф спейн;Port of Spain
        порт оф спејн;Port of Spain
        порт ъф спейн;Port of Spain
        порто вельо;Porto Velho
        порто вељо;Porto Velho
        порто ново;Porto-Novo
        порто рико;Puerto Rico
        порторико;Puerto Rico
        порту велью;Porto Velho
        португалия;Portugal
        португалија;Portugal
        португалія;Portugal
        пољска;Poland
        праг;Prague
        прага;Prague
        пуерто рико;Puerto Rico
        пуерто ріко;Puerto Rico
        пунта аренас;Punta Arenas
        пуэрто рико;Puerto Rico
        пхеньян;Pyongyang
        пхенян;Pyongyang
        пърт;Perth
        південна джорджія;South Georgia
        південна джорджія та південні сандвічеві острови;South Georgia and South Sandwich Islands
        південна корея;South Korea
        південний судан;South Sudan
        південно африканська республіка;South Africa
        північна корея;North Korea
        північна македонія;North Macedonia
        північні маріанські острови;Northern Mariana Islands
        піткерн;Pitcairn
        пјонгјанг;Pyongyang
        ранкин инлет;Rankin Inlet
        раротонга;Rarotonga
        реинион;Réunion
        рейкʼявік;Reykjavik
        рейкьявик;Reykjavik
        рейкявик;Reykjavik
        ренкін інлет;Rankin Inlet
        ресифе;Recife
        ресифи;Recife
        республика корея;South Korea
        ресіфі;Recife
        реунион;Réunion
        реюнион;Réunion
        реюньйон;Réunion
        реюньон;Réunion
        рејкјавик;Reykjavik
        рига;Riga
        рим;Rome
        рио бранко;Rio Branco
        рио галегос;Rio Gallegos
        рио гальегос;Rio Gallegos
        рио гаљегос;Rio Gallegos
        риу бранку;Rio Branco
        рияд;Riyadh
        ријад;Riyadh
        рождество;Christmas Island
        россия;Russia
        росія;Russia
        руанда;Rwanda
        румунија;Romania
        румунія;Romania
        румъния;Romania
        румыния;Romania
        русия;Russia
        русија;Russia
        ріо бранко;Rio Branco
        ріо ґальєґос;Rio Gallegos
        с'юдад хуарес;Ciudad Juárez
        сайпан;Saipan
        салвадор;El Salvador
        салта;Salta
        сальвадор;El Salvador
        сальта;Salta
        самара;Samara
        самарканд;Samarkand
        самоа;Samoa
        сан луи;San Luis
        сан луис;San Luis
        сан луїс;San Luis
        сан марино;San Marino
        сан паулу;Sao Paulo
        сан томе;São Tomé
        сан томе и принсипи;São Tomé and Príncipe
        сан томе і принсіпі;São Tomé and Príncipe
        сан хуан;San Juan
        сантарем;Santarem
        сантарен;Santarem
        санто доминго;Santo Domingo
        санто домінґо;Santo Domingo
        сантьяго;Santiago
        сантьяґо;Santiago
        сантяго;Santiago
        сантјаго;Santiago
        сао паоло;Sao Paulo
        сао пауло;Sao Paulo
        сао томе;São Tomé
        сао томе и принсипи;São Tomé and Príncipe
        сао томе и принципе;São Tomé and Príncipe
        сар макао;Macau
        сар хонгконг;Hong Kong
        сараево;Sarajevo
        саратов;Saratov
        сараєво;Sarajevo
        сарајево;Sarajevo
        саудитска арабия;Saudi Arabia
        саудијска арабија;Saudi Arabia
        саудовская аравия;Saudi Arabia
        саудівська аравія;Saudi Arabia
        сахалин;Sakhalin
        сахалін;Sakhalin
        сајпан;Saipan
        св. бартоломeј;St. Barthélemy
        св. луција;St. Lucia
        св. тома;St. Thomas
        св. џон;St. John’s
        свазиленд;Eswatini
        свалбард и ян майен;Svalbard and Jan Mayen
        свалбард и јан мајен;Svalbard and Jan Mayen
        света елена;St. Helena
        света луција;St. Lucia
        света јелена;St. Helena
        свети бартоломеј;St. Barthélemy
        свети мартин;St. Martin
        свифт керрент;Swift Current
        свифт курент;Swift Current
        свіфт каррент;Swift Current
        сгорсбисон;Ittoqqortoormiit
        северна корея;North Korea
        северна кореја;North Korea
        северна македония;North Macedonia
        северна македонија;North Macedonia
        северна маријанска острва;Northern Mariana Islands
        северная македония;North Macedonia
        северни мариански острови;Northern Mariana Islands
        северные марианские о ва;Northern Mariana Islands
        сейнт винсънт;St. Vincent
        сейнт винсънт и гренадини;St. Vincent and Grenadines
        сейнт джонс;St. John’s
        сейнт китс;St. Kitts
        сейнт китс и невис;St. Kitts and Nevis
        сейнт лусия;St. Lucia
        сейнт томас;St. Thomas
        сейшели;Seychelles
        сейшельские о ва;Seychelles
        сейшельські острови;Seychelles
        сен бартелеми;St. Barthélemy
        сен бартелемі;St. Barthélemy
        сен мартен;St. Martin
        сен пʼєр і мікелон;St. Pierre and Miquelon
        сен пиер и микелон;St. Pierre and Miquelon
        сен пьер и микелон;St. Pierre and Miquelon
        сен пјер и микелон;St. Pierre and Miquelon
        сенегал;Senegal
        сент винсент;St. Vincent
        сент винсент и гренадини;St. Vincent and Grenadines
        сент винсент и гренадины;St. Vincent and Grenadines
        сент вінсент;St. Vincent
        сент вінсент і гренадіни;St. Vincent and Grenadines
        сент джонс;St. John’s
        сент китс;St. Kitts
        сент китс и невис;St. Kitts and Nevis
        сент кітс і невіс;St. Kitts and Nevis
        сент кіттс;St. Kitts
        сент люсия;St. Lucia
        сент люсія;St. Lucia
        сент томас;St. Thomas
        сербия;Serbia
        сербія;Serbia
        середньоколимськ;Srednekolymsk
        сеул;Seoul
        сеута;Ceuta
        сејшели;Seychelles
        сидней;Sydney
        сиднеј;Sydney
        сидни;Sydney
        сиера леоне;Sierra Leone
        симферопол;Simferopol
        симферополь;Simferopol
        симферопољ;Simferopol
        сингапур;Singapore
        синт мартен;Sint Maarten
        сирия;Syria
        сирија;Syria
        сирія;Syria
        ситка;Sitka
        сиудад хуарез;Ciudad Juárez
        сиудад хуарес;Ciudad Juárez
        сијера леоне;Sierra Leone
        скопʼє;Skopje
        скопие;Skopje
        скопье;Skopje
        скопље;Skopje
        скорезбисунд;Ittoqqortoormiit
        скорсбисунн;Ittoqqortoormiit
        словакия;Slovakia
        словачка;Slovakia
        словаччина;Slovakia
        словения;Slovenia
        словенија;Slovenia
        словенія;Slovenia
        соединенные штаты;United States
        соломонови острови;Solomon Islands
        соломоновы о ва;Solomon Islands
        соломонові острови;Solomon Islands
        соломонска острва;Solomon Islands
        сомали;Somalia
        сомалия;Somalia
        сомалија;Somalia
        сомалі;Somalia
        софия;Sofia
        софија;Sofia
        софія;Sofia
        сполучені штати;United States
        србија;Serbia
        среднеколимск;Srednekolymsk
        среднеколымск;Srednekolymsk
        средњеколимск;Srednekolymsk
        стамбул;Istanbul
        стенли;Stanley
        стенлі;Stanley
        стокгольм;Stockholm
        стокхолм;Stockholm
        стэнли;Stanley
        судан;Sudan
        суифт кърент;Swift Current
        суринам;Suriname
        съединени щати;United States
        сърбия;Serbia
        сьерра леоне;Sierra Leone
        сьюдад хуарес;Ciudad Juárez
        сьєрра леоне;Sierra Leone
        сідней;Sydney
        сімферополь;Simferopol
        сінгапур;Singapore
        сінт мартен;Sint Maarten
        сітка;Sitka
        сједињене државе;United States
        таджикистан;Tajikistan
        таиланд;Thailand
        таити;Tahiti
        тайбей;Taipei
        тайбэй;Taipei
        тайван;Taiwan
        тайвань;Taiwan
        тайланд;Thailand
        тайпе;Taipei
        талин;Tallinn
        таллин;Tallinn
        таллінн;Tallinn
        танзания;Tanzania
        танзанија;Tanzania
        танзанія;Tanzania
        тарава;Tarawa
        тарауа;Tarawa
        тахити;Tahiti
        ташкент;Tashkent
        таїланд;Thailand
        таїті;Tahiti
        тајван;Taiwan
        тајланд;Thailand
        тајпеј;Taipei
        таџикистан;Tajikistan
        тбилиси;Tbilisi
        тбілісі;Tbilisi
        тегеран;Tehran
        тегусигалпа;Tegucigalpa
        тегусигальпа;Tegucigalpa
        техеран;Tehran
        теґусіґальпа;Tegucigalpa
        тимор лесте;Timor-Leste
        тимор лешті;Timor-Leste
        тимпу;Thimphu
        тирана;Tirane
        тихуана;Tijuana
        токелау;Tokelau
        токио;Tokyo
        токіо;Tokyo
        томск;Tomsk
        томськ;Tomsk
        тонга;Tonga
        тонгатапу;Tongatapu
        торонто;Toronto
        тортола;Tortola
        тринидад и тобаго;Trinidad and Tobago
        тринідад і тобаго;Trinidad and Tobago
        триполи;Tripoli
        триполі;Tripoli
        тувалу;Tuvalu
        тукуман;Tucuman
        тунис;Tunisia
        туніс;Tunisia
        туреччина;Turkey
        туркменистан;Turkmenistan
        туркменістан;Turkmenistan
        турска;Turkey
        турция;Turkey
        тхимпху;Thimphu
        тхімпху;Thimphu
        тёркс и кайкос;Turks and Caicos Islands
        тіхуана;Tijuana
        уагадугу;Ouagadougou
        уайтхорс;Whitehorse
        уаґадуґу;Ouagadougou
        уганда;Uganda
        угорщина;Hungary
        удаљена острва сад;U.S. Outlying Islands
        уейк;Wake Island
        узбекистан;Uzbekistan
        уинипег;Winnipeg
        украина;Ukraine
        украйна;Ukraine
        україна;Ukraine
        украјина;Ukraine
        улан батор;Ulaanbaatar
        ульяновск;Ulyanovsk
        ульянівськ;Ulyanovsk
        уляновск;Ulyanovsk
        унгария;Hungary
        уолис;Wallis
        уолис и футуна;Wallis and Futuna
        уоллис;Wallis
        уоллис и футуна;Wallis and Futuna
        уолліс;Wallis
        уолліс і футуна;Wallis and Futuna
        уругвай;Uruguay
        уругвај;Uruguay
        урумчи;Urumqi
        урумчі;Urumqi
        урумћи;Urumqi
        ускршње острво;Easter Island
        уст нера;Ust-Nera
        усть нера;Ust-Nera
        ушуаија;Ushuaia
        ушуая;Ushuaia
        уэйк;Wake Island
        уједињени арапски емирати;United Arab Emirates
        уједињено краљевство;United Kingdom
        уљановск;Ulyanovsk
        факаофо;Fakaofo
        фамагуста;Famagusta
        фарерские о ва;Faroe Islands
        фарерські острови;Faroe Islands
        фарска острва;Faroe Islands
        фарьорски острови;Faroe Islands
        федеративные штаты микронезии;Micronesia
        фиджи;Fiji
        филипини;Philippines
        филиппины;Philippines
        финикс;Phoenix
        финландия;Finland
        финляндия;Finland
        финска;Finland
        фиџи;Fiji
        фокландска острва;Falkland Islands
        фолкландски острови;Falkland Islands
        фолклендские о ва;Falkland Islands
        фолклендські острови;Falkland Islands
        форт нелсон;Fort Nelson
        форт нелсън;Fort Nelson
        форт нельсон;Fort Nelson
        форталеза;Fortaleza
        франция;France
        французская гвиана;French Guiana
        французская полинезия;French Polynesia
        французские южные территории;French Southern Territories
        французька гвіана;French Guiana
        французька полінезія;French Polynesia
        французькі південні території;French Southern Territories
        француска;France
        француска гвајана;French Guiana
        француска полинезија;French Polynesia
        француске јужне територије;French Southern Territories
        франція;France
        френска гвиана;French Guiana
        френска полинезия;French Polynesia
        френски южни територии;French Southern Territories
        фрийтаун;Freetown
        фритаун;Freetown
        фрітаун;Freetown
        фунафути;Funafuti
        фунафуті;Funafuti
        фіджі;Fiji
        філіппіни;Philippines
        фінляндія;Finland
        фінікс;Phoenix
        хавана;Havana
        хаити;Haiti
        халифакс;Halifax
        хандига;Khandyga
        хандыга;Khandyga
        хараре;Harare
        хартум;Khartoum
        хеброн;Hebron
        хеврон;Hebron
        хелзинки;Helsinki
        хелсинки;Helsinki
        хельсинки;Helsinki
        хермосиљо;Hermosillo
        хобарт;Hobart
        ховд;Hovd
        холандија;Netherlands
        хонгконг;Hong Kong
        хондурас;Honduras
        хонконг;Hong Kong
        хонконг, сар на китай;Hong Kong
        хонолулу;Honolulu
        хорватия;Croatia
        хорватія;Croatia
        хрватска;Croatia
        хърватия;Croatia
        централноафриканска република;Central African Republic
        централноафричка република;Central African Republic
        центрально африканская республика;Central African Republic
        центральноафриканська республіка;Central African Republic
        цирих;Zurich
        црна гора;Montenegro
        цюрих;Zurich
        цюріх;Zurich
        чагос;Chagos
        чад;Chad
        чатам;Chatham
        чатем;Chatham
        чаґос;Chagos
        черна гора;Montenegro
        черногория;Montenegro
        чехия;Czech Republic
        чехія;Czech Republic
        чешка;Czech Republic
        чикаго;Chicago
        чиле;Chile
        чили;Chile
        чилі;Chile
        чита;Chita
        чиуауа;Chihuahua
        чихуахуа;Chihuahua
        чорногорія;Montenegro
        чуяба;Cuiaba
        чікаґо;Chicago
        чіуауа;Chihuahua
        шангај;Shanghai
        шанхай;Shanghai
        швајцарска;Switzerland
        шведска;Sweden
        швейцария;Switzerland
        швейцарія;Switzerland
        швеция;Sweden
        швеція;Sweden
        шпанија;Spain
        шпицберген и ян майен;Svalbard and Jan Mayen
        шпіцберген та ян маєн;Svalbard and Jan Mayen
        шри ланка;Sri Lanka
        шрі ланка;Sri Lanka
        эдмонтон;Edmonton
        эйрунепе;Eirunepe
        эквадор;Ecuador
        экваториальная гвинея;Equatorial Guinea
        эль аюн;El Aaiun
        эр рияд;Riyadh
        эритрея;Eritrea
        эрмосильо;Hermosillo
        эсватини;Eswatini
        эстония;Estonia
        эфате;Efate
        эфиопия;Ethiopia
        южен судан;South Sudan
        южна африка;South Africa
        южна джорджия;South Georgia
        южна джорджия и южни сандвичеви острови;South Georgia and South Sandwich Islands
        южна корея;South Korea
        южная георгия;South Georgia
        южная георгия и южные сандвичевы о ва;South Georgia and South Sandwich Islands
        южно африканская республика;South Africa
        южный судан;South Sudan
        якутат;Yakutat
        якутск;Yakutsk
        якутськ;Yakutsk
        ямайка;Jamaica
        япония;Japan
        японія;Japan
        єгипет;Egypt
        єкатеринбург;Yekaterinburg
        ємен;Yemen
        єреван;Yerevan
        єрусалим;Jerusalem
        ізраїль;Israel
        ікалуїт;Iqaluit
        індонезія;Indonesia
        індія;India
        ірак;Iraq
        іран;Iran
        іркутськ;Irkutsk
        ірландія;Ireland
        ісландія;Iceland
        іспанія;Spain
        італія;Italy
        іттоккортоорміут;Ittoqqortoormiit
        јакутат;Yakutat
        јакутск;Yakutsk
        јамајка;Jamaica
        јапан;Japan
        јекатеринбург;Yekaterinburg
        јемен;Yemen
        јереван;Yerevan
        јерменија;Armenia
        јерусалим;Jerusalem
        јордан;Jordan
        јоханесбург;Johannesburg
        јужна кореја;South Korea
        јужна џорџија;South Georgia
        јужна џорџија и јужна сендвичка острва;South Georgia and South Sandwich Islands
        јужни судан;South Sudan
        јужноафричка република;South Africa
        љубљана;Ljubljana
        њујорк;New York
        џакарта;Jakarta
        џајапура;Jayapura
        џерзи;Jersey
        џибути;Djibouti
        џуба;Juba
        ґабороне;Gaborone
        ґайана;Guyana
        ґалапаґос;Galapagos
        ґваделупа;Guadeloupe
        ґватемала;Guatemala
        ґлейс бей;Glace Bay
        ґранд терк;Grand Turk
        ґренада;Grenada
        ґуаякіль;Guayaquil
        ґус бей;Goose Bay
        אביג׳אן;Abidjan
        אדאק;Adak
        אדיס אבבה;Addis Ababa
        אדלייד;Adelaide
        אדמונטון;Edmonton
        אוגנדה;Uganda
        אוג׳ינאגה;Ojinaga
        אוזבקיסטן;Uzbekistan
        אולאן באטור;Ulaanbaatar
        אוליאנובסק;Ulyanovsk
        אומסק;Omsk
        אוסט נרה;Ust-Nera
        אוסטריה;Austria
        אוסטרליה;Australia
        אוסלו;Oslo
        אוקלנד;Auckland
        אוקראינה;Ukraine
        אורוגוואי;Uruguay
        אורומקי;Urumqi
        אושוואיה;Ushuaia
        אזרבייג׳ן;Azerbaijan
        אטיראו;Atyrau
        אי הלורד האו;Lord Howe Island
        אי הפסחא;Easter Island
        אי חג המולד;Christmas Island
        איחוד האמירויות הערביות;United Arab Emirates
        איטליה;Italy
        איי אולנד;Åland Islands
        איי בהאמה;Bahamas
        איי גמבייה;Gambier
        איי הבתולה הבריטיים;British Virgin Islands
        איי הבתולה של ארצות הברית;U.S. Virgin Islands
        איי הרד ומקדונלד;Heard and McDonald Islands
        איי ווליס ופוטונה;Wallis and Futuna
        איי טרקס וקייקוס;Turks and Caicos Islands
        איי מריאנה הצפוניים;Northern Mariana Islands
        איי מרקיז;Marquesas
        איי מרשל;Marshall Islands
        איי סיישל;Seychelles
        איי פארו;Faroe Islands
        איי פוקלנד;Falkland Islands
        איי פיטקרן;Pitcairn Islands
        איי קוק;Cook Islands
        איי קוקוס;Cocos
        איי קיימן;Cayman Islands
        איי שלמה;Solomon Islands
        אינדונזיה;Indonesia
        איסטנבול;Istanbul
        איסלנד;Iceland
        איקלואיט;Iqaluit
        איראן;Iran
        אירונפי;Eirunepe
        אירלנד;Ireland
        אירקוטסק;Irkutsk
        אל סלבדור;El Salvador
        אל עיון;El Aaiun
        אלבניה;Albania
        אלג׳יר;Algiers
        אלג׳יריה;Algeria
        אלמאטי;Almaty
        אמסטרדם;Amsterdam
        אנגווילה;Anguilla
        אנגולה;Angola
        אנדורה;Andorra
        אנדיר;Anadyr
        אנטארקטיקה;Antarctica
        אנטיגואה;Antigua
        אנטיגואה וברבודה;Antigua and Barbuda
        אנטננריבו;Antananarivo
        אנקורג׳;Anchorage
        אסוואטיני;Eswatini
        אסונסיון;Asunción
        אסטוניה;Estonia
        אסטרחן;Astrakhan
        אפגניסטן;Afghanistan
        אפטה;Efate
        אפיה;Apia
        אקוודור;Ecuador
        אקטאו;Aqtau
        אקטובה;Aqtobe
        אקרה;Accra
        אראגואינה;Araguaina
        ארגנטינה;Argentina
        ארובה;Aruba
        אריתריאה;Eritrea
        ארמניה;Armenia
        ארצות הברית;United States
        אשגבט;Ashgabat
        אתונה;Athens
        אתיופיה;Ethiopia
        באהיה;Bahia
        באהיה בנדרס;Bahía de Banderas
        באקו;Baku
        בגדד;Baghdad
        בהוטן;Bhutan
        בואה ויסטה;Boa Vista
        בוגוטה;Bogota
        בוגנוויל;Bougainville
        בוג׳ומבורה;Bujumbura
        בודפשט;Budapest
        בוטסואנה;Botswana
        בויסי;Boise
        בולגריה;Bulgaria
        בוליביה;Bolivia
        בוסניה והרצגובינה;Bosnia and Herzegovina
        בוקרשט;Bucharest
        בורונדי;Burundi
        בורקינה פאסו;Burkina Faso
        בחריין;Bahrain
        ביזינגן;Busingen
        ביירות;Beirut
        ביסאו;Bissau
        בישקק;Bishkek
        בלאן סבלון;Blanc-Sablon
        בלארוס;Belarus
        בלגיה;Belgium
        בלגרד;Belgrade
        בליז;Belize
        בלם;Belem
        בלנטיר;Blantyre
        במאקו;Bamako
        בנגואי;Bangui
        בנגלדש;Bangladesh
        בנגקוק;Bangkok
        בנג׳ול;Banjul
        בנין;Benin
        ברבדוס;Barbados
        ברוניי;Brunei
        ברוקן היל;Broken Hill
        ברזוויל;Brazzaville
        ברזיל;Brazil
        ברטיסלבה;Bratislava
        בריטניה;United Kingdom
        בריסביין;Brisbane
        בריסל;Brussels
        ברלין;Berlin
        ברמודה;Bermuda
        ברנאול;Barnaul
        גאורגיה;Georgia
        גאנה;Ghana
        גבון;Gabon
        גבורונה;Gaborone
        גואדלופ;Guadeloupe
        גואטמלה;Guatemala
        גואיאקיל;Guayaquil
        גואם;Guam
        גוואדלופ;Guadeloupe
        גוודלקנאל;Guadalcanal
        גוס ביי;Goose Bay
        גיאנה;Guyana
        גיאנה הצרפתית;French Guiana
        גיברלטר;Gibraltar
        גינאה;Guinea
        גינאה ביסאו;Guinea-Bissau
        גינאה המשוונית;Equatorial Guinea
        גלייס ביי;Glace Bay
        גלפאגוס;Galapagos
        גמביה;Gambia
        גרינלנד;Greenland
        גרמניה;Germany
        גרנד טורק;Grand Turk
        גרנדה;Grenada
        גרנזי;Guernsey
        ג׳איאפורה;Jayapura
        ג׳ובה;Juba
        ג׳ונו;Juneau
        ג׳ורג׳יה הדרומית ואיי סנדוויץ׳ הדרומיים;South Georgia and South Sandwich Islands
        ג׳יבוטי;Djibouti
        ג׳מייקה;Jamaica
        ג׳קרטה;Jakarta
        ג׳רזי;Jersey
        דאקה;Dhaka
        דאר א סלאם;Dar es Salaam
        דבלין;Dublin
        דואלה;Douala
        דובאי;Dubai
        דומיניקה;Dominica
        דוסון קריק;Dawson Creek
        דושנבה;Dushanbe
        דטרויט;Detroit
        דילי;Dili
        דמשק;Damascus
        דנוור;Denver
        דנמרק;Denmark
        דנמרקסהוון;Danmarkshavn
        דקאר;Dakar
        דרווין;Darwin
        דרום אפריקה;South Africa
        דרום ג׳ורג׳יה;South Georgia
        דרום סודן;South Sudan
        האי בובה;Bouvet Island
        האי כריסטמס;Christmas Island
        האי מאן;Isle of Man
        האי נורפוק;Norfolk Island
        האיטי;Haiti
        האיים האזוריים;Azores
        האיים המלדיביים;Maldives
        האיים המרוחקים הקטנים של ארה״ב;U.S. Outlying Islands
        האיים הקנריים;Canary
        האיים הקריביים ההולנדיים;Caribbean Netherlands
        הוברט;Hobart
        הודו;India
        הוואנה;Havana
        הוותיקן;Vatican City
        הולנד;Netherlands
        הונג קונג;Hong Kong
        הונגריה;Hungary
        הונדורס;Honduras
        הונולולו;Honolulu
        הטריטוריה הבריטית באוקיינוס ההודי;British Indian Ocean Territory
        הטריטוריות הדרומיות של צרפת;French Southern Territories
        הליפקס;Halifax
        הלסינקי;Helsinki
        הפיליפינים;Philippines
        הרארה;Harare
        הרמוסיו;Hermosillo
        הרפובליקה הדומיניקנית;Dominican Republic
        הרפובליקה המרכז אפריקאית;Central African Republic
        השטחים הפלסטיניים;Palestine
        ואדוץ;Vaduz
        וואגאדוגו;Ouagadougou
        ווייטהורס;Whitehorse
        וויניפג;Winnipeg
        וולגוגרד;Volgograd
        ווליס;Wallis
        וייטנאם;Vietnam
        ויינטיאן;Vientiane
        וייק;Wake Island
        וילנה;Vilnius
        וינדהוק;Windhoek
        וינה;Vienna
        ולדיווסטוק;Vladivostok
        ונואטו;Vanuatu
        ונצואלה;Venezuela
        ונקובר;Vancouver
        ורשה;Warsaw
        זאגרב;Zagreb
        זימבבואה;Zimbabwe
        זמביה;Zambia
        חברון;Hebron
        חובד;Hovd
        חוף השנהב;Ivory Coast
        חנדיגה;Khandyga
        חרטום;Khartoum
        טאיפיי;Taipei
        טאלין;Tallinn
        טאראווה;Tarawa
        טביליסי;Tbilisi
        טגוסיגלפה;Tegucigalpa
        טג׳יקיסטן;Tajikistan
        טהיטי;Tahiti
        טהימפהו;Thimphu
        טהרן;Tehran
        טובאלו;Tuvalu
        טוגו;Togo
        טומסק;Tomsk
        טונגה;Tonga
        טונגטאפו;Tongatapu
        טוקומן;Tucuman
        טוקיו;Tokyo
        טוקלאו;Tokelau
        טורונטו;Toronto
        טורטולה;Tortola
        טורקיה;Turkey
        טורקמניסטן;Turkmenistan
        טיחואנה;Tijuana
        טייוואן;Taiwan
        טימור לסטה;Timor-Leste
        טירנה;Tirane
        טנזניה;Tanzania
        טרינידד וטובגו;Trinidad and Tobago
        טריפולי;Tripoli
        טשקנט;Tashkent
        יוהנסבורג;Johannesburg
        יוון;Greece
        יפן;Japan
        יקוטאט;Yakutat
        יקוטסק;Yakutsk
        יקטרינבורג;Yekaterinburg
        ירדן;Jordan
        ירוואן;Yerevan
        ירושלים;Jerusalem
        ישראל;Israel
        כווית;Kuwait
        כף ורדה;Cape Verde
        לאגוס;Lagos
        לאוס;Laos
        לבנון;Lebanon
        לה פאס;La Paz
        לה ריוחה;La Rioja
        לואוור פרינסס קוורטר;Lower Prince’s Quarter
        לואנדה;Luanda
        לוב;Libya
        לובומבאשי;Lubumbashi
        לובליאנה;Ljubljana
        לומה;Lome
        לונדון;London
        לוס אנג׳לס;Los Angeles
        לוסקה;Lusaka
        לוקסמבורג;Luxembourg
        לטביה;Latvia
        ליברוויל;Libreville
        ליבריה;Liberia
        ליטא;Lithuania
        ליכטנשטיין;Liechtenstein
        לימה;Lima
        לינדמן;Lindeman
        ליסבון;Lisbon
        לסוטו;Lesotho
        מאג׳ורו;Majuro
        מאוריטניה;Mauritania
        מאוריציוס;Mauritius
        מאיוט;Mayotte
        מאלי;Mali
        מאפוטו;Maputo
        מאקאסאר;Makassar
        מבבנה;Mbabane
        מגדן;Magadan
        מדגסקר;Madagascar
        מדיירה;Madeira
        מדריד;Madrid
        מהא;Mahe
        מוגדישו;Mogadishu
        מוזמביק;Mozambique
        מולדובה;Moldova
        מונגוליה;Mongolia
        מונטווידאו;Montevideo
        מונטנגרו;Montenegro
        מונטריי;Monterrey
        מונסראט;Montserrat
        מונקו;Monaco
        מונקטון;Moncton
        מונרוביה;Monrovia
        מוסקבה;Moscow
        מוסקט;Muscat
        מזטלן;Mazatlan
        מטמורוס;Matamoros
        מיאנמר;Myanmar
        מינסק;Minsk
        מיקלון;Miquelon
        מיקרונזיה;Micronesia
        מלאווי;Malawi
        מלבו;Malabo
        מלבורן;Melbourne
        מלזיה;Malaysia
        מלטה;Malta
        מנאוס;Manaus
        מנגואה;Managua
        מנילה;Manila
        מסייאו;Maceio
        מסרו;Maseru
        מצרים;Egypt
        מקאו;Macau
        מקדוניה הצפונית;North Macedonia
        מקסיקו;Mexico
        מקסיקו סיטי;Mexico City
        מרוקו;Morocco
        מרטיניק;Martinique
        מריגו;Marigot
        מרידה;Mérida
        מרייהאמן;Mariehamn
        נאורו;Nauru
        נג׳מנה;Ndjamena
        נואקצ׳וט;Nouakchott
        נובוסיבירסק;Novosibirsk
        נובוקוזנטסק;Novokuznetsk
        נומאה;Noumea
        נורווגיה;Norway
        נורוניה;Fernando de Noronha
        נורפוק;Norfolk Island
        ניאמיי;Niamey
        ניגריה;Nigeria
        ניו זילנד;New Zealand
        ניו יורק;New York
        ניואה;Niue
        ניווה;Niue
        ניז׳ר;Niger
        ניירובי;Nairobi
        ניקוסיה;Nicosia
        ניקרגואה;Nicaragua
        נמיביה;Namibia
        נסאו;Nassau
        נפאל;Nepal
        סאו טומה;São Tomé
        סאו טומה ופרינסיפה;São Tomé and Príncipe
        סאו פאולו;Sao Paulo
        סאוטה;Ceuta
        סאיפאן;Saipan
        סבאלברד ויאן מאיין;Svalbard and Jan Mayen
        סהרה המערבית;Western Sahara
        סודן;Sudan
        סוויפט קרנט;Swift Current
        סומליה;Somalia
        סופיה;Sofia
        סוריה;Syria
        סורינאם;Suriname
        סחלין;Sakhalin
        סטנלי;Stanley
        סיאול;Seoul
        סידני;Sydney
        סיודד חוארס;Ciudad Juárez
        סיטקה;Sitka
        סיירה לאון;Sierra Leone
        סימפרופול;Simferopol
        סין;China
        סינגפור;Singapore
        סלובניה;Slovenia
        סלובקיה;Slovakia
        סלטה;Salta
        סמואה;Samoa
        סמואה האמריקנית;American Samoa
        סמרה;Samara
        סמרקנד;Samarkand
        סן חואן;San Juan
        סן לואיס;San Luis
        סן מרטן;St. Martin
        סן מרינו;San Marino
        סנגל;Senegal
        סנט ברתולומיאו;St. Barthélemy
        סנט ברתלמי;St. Barthélemy
        סנט ג׳ונס;St. John’s
        סנט הלנה;St. Helena
        סנט וינסנט;St. Vincent
        סנט וינסנט והגרנדינים;St. Vincent and Grenadines
        סנט לוסיה;St. Lucia
        סנט מארטן;Sint Maarten
        סנט פייר ומיקלון;St. Pierre and Miquelon
        סנט קיטס;St. Kitts
        סנט קיטס ונוויס;St. Kitts and Nevis
        סנט תומאס;St. Thomas
        סנטו דומינגו;Santo Domingo
        סנטיאגו;Santiago
        סנטרם;Santarem
        ספרד;Spain
        סקופיה;Skopje
        סקורסביסונד;Ittoqqortoormiit
        סראטוב;Saratov
        סרביה;Serbia
        סרדנייקולימסק;Srednekolymsk
        סרי לנקה;Sri Lanka
        סרייבו;Sarajevo
        עדן;Aden
        עומאן;Oman
        עזה;Gaza
        עיראק;Iraq
        עמאן;Amman
        ערב הסעודית;Saudi Arabia
        פאגו פאגו;Pago Pago
        פוארטו ריקו;Puerto Rico
        פודגוריצה;Podgorica
        פולין;Poland
        פולינזיה הצרפתית;French Polynesia
        פונטה ארנס;Punta Arenas
        פונטיאנק;Pontianak
        פונפוטי;Funafuti
        פורט או פראנס;Port-au-Prince
        פורט אוף ספיין;Port of Spain
        פורט מורסבי;Port Moresby
        פורט נלסון;Fort Nelson
        פורטאלזה;Fortaleza
        פורטו וליו;Porto Velho
        פורטו נובו;Porto-Novo
        פורטוגל;Portugal
        פיג׳י;Fiji
        פיונגיאנג;Pyongyang
        פיטקרן;Pitcairn
        פיניקס;Phoenix
        פינלנד;Finland
        פלאו;Palau
        פמגוסטה;Famagusta
        פנום פן;Phnom Penh
        פנמה;Panama
        פפואה גינאה החדשה;Papua New Guinea
        פקאופו;Fakaofo
        פקיסטן;Pakistan
        פראג;Prague
        פרגוואי;Paraguay
        פרו;Peru
        פריז;Paris
        פריטאון;Freetown
        פרמריבו;Paramaribo
        פרת׳;Perth
        ציריך;Zurich
        צרפת;France
        צ׳אגוס;Chagos
        צ׳אד;Chad
        צ׳אטהאם;Chatham
        צ׳יוואווה;Chihuahua
        צ׳יטה;Chita
        צ׳ילה;Chile
        צ׳כיה;Czech Republic
        קאבול;Kabul
        קאיין;Cayenne
        קהיר;Cairo
        קואלה לומפור;Kuala Lumpur
        קובה;Cuba
        קוואג׳ליין;Kwajalein
        קויאבה;Cuiaba
        קולומבו;Colombo
        קולומביה;Colombia
        קומורו;Comoros
        קונאקרי;Conakry
        קונגו ברזאויל;Congo
        קונגו קינשאסה;Congo
        קוסובו;Kosovo
        קוסטה ריקה;Costa Rica
        קוסטנאי;Kostanay
        קוסרה;Kosrae
        קופנהגן;Copenhagen
        קוצ׳ינג;Kuching
        קוקוס;Cocos Islands
        קוראסאו;Curaçao
        קוריאה הדרומית;South Korea
        קוריאה הצפונית;North Korea
        קזבלנקה;Casablanca
        קזחסטן;Kazakhstan
        קטאר;Qatar
        קיגלי;Kigali
        קיזילורדה;Qyzylorda
        קיימברידג׳ ביי;Cambridge Bay
        קיימן;Cayman
        קינשסה;Kinshasa
        קירגיזסטן;Kyrgyzstan
        קירוב;Kirov
        קיריבאטי;Kiribati
        קיריטימאטי;Kiritimati
        קישינב;Chisinau
        קלדוניה החדשה;New Caledonia
        קלינינגרד;Kaliningrad
        קמבודיה;Cambodia
        קמפאלה;Kampala
        קמפו גרנדה;Campo Grande
        קמצ׳טקה;Kamchatka
        קמרון;Cameroon
        קנדה;Canada
        קנטון;Kanton
        קניה;Kenya
        קנקון;Cancún
        קפריסין;Cyprus
        קראצ׳י;Karachi
        קראקס;Caracas
        קרגוולן;Kerguelen
        קרואטיה;Croatia
        קרלנדייק;Kralendijk
        קרסנויארסק;Krasnoyarsk
        ראוניון;Réunion
        רארוטונגה;Rarotonga
        רואנדה;Rwanda
        רומא;Rome
        רומניה;Romania
        רוסיה;Russia
        ריאד;Riyadh
        ריגה;Riga
        ריו ברנקו;Rio Branco
        ריו גאייגוס;Rio Gallegos
        רייקיאוויק;Reykjavik
        רנקין אינלט;Rankin Inlet
        רסיפה;Recife
        שוודיה;Sweden
        שווייץ;Switzerland
        שטוקהולם;Stockholm
        שיקגו;Chicago
        שנחאי;Shanghai
        תאילנד;Thailand
        תוניס;Tunis
        תוניסיה;Tunisia
        תימן;Yemen
        آئرلینڈ;Ireland
        آئس لینڈ;Iceland
        آئل آف مین;Isle of Man
        آبیجان;Abidjan
        آتن;Athens
        آتیراؤ;Atyrau
        آتیراو;Atyrau
        آدلاید;Adelaide
        آدیس آبابا;Addis Ababa
        آذربائیجان;Azerbaijan
        آراگواینا;Araguaina
        آرمینیا;Armenia
        آروبا;Aruba
        آرژانتین;Argentina
        آزور;Azores
        آستراخان;Astrakhan
        آسونسیون;Asunción
        آسٹریا;Austria
        آسٹریلیا;Australia
        آقتاو;Aqtau
        آقتوبه;Aqtobe
        آلانباتار;Ulaanbaatar
        آلبانی;Albania
        آلماتی;Almaty
        آلمان;Germany
        آلینڈ آئلینڈز;Åland Islands
        آمستردام;Amsterdam
        آنادیر;Anadyr
        آنتاناناریوو;Antananarivo
        آنتیگوا;Antigua
        آنتیگوا و باربودا;Antigua and Barbuda
        آندورا;Andorra
        آنگوئیلا;Anguilla
        آنگولا;Angola
        آنگویلا;Anguilla
        آيسلندا;Iceland
        آپیا;Apia
        آکلینڈ;Auckland
        أبيا;Apia
        أبيدجان;Abidjan
        أتيراو;Atyrau
        أثينا;Athens
        أداك;Adak
        أديس أبابا;Addis Ababa
        أديليد;Adelaide
        أذربيجان;Azerbaijan
        أرمينيا;Armenia
        أروبا;Aruba
        أروجوانيا;Araguaina
        أرومكي;Urumqi
        أزورس;Azores
        أستراخان;Astrakhan
        أستراليا;Australia
        أسونسيون;Asunción
        أشوا;Ushuaia
        أفغانستان;Afghanistan
        أكتاو;Aqtau
        أكتوب;Aqtobe
        أكرا;Accra
        ألبانيا;Albania
        ألماتي;Almaty
        ألمانيا;Germany
        أمستردام;Amsterdam
        أنتاركتيكا;Antarctica
        أنتاناناريفو;Antananarivo
        أنتيغوا;Antigua
        أنتيغوا وبربودا;Antigua and Barbuda
        أندورا;Andorra
        أندير;Anadyr
        أنشوراج;Anchorage
        أنغولا;Angola
        أنغويلا;Anguilla
        أوجيناجا;Ojinaga
        أورغواي;Uruguay
        أوزبكستان;Uzbekistan
        أوست نيرا;Ust-Nera
        أوسلو;Oslo
        أوغندا;Uganda
        أوكرانيا;Ukraine
        أوكلاند;Auckland
        أوليانوفسك;Ulyanovsk
        أومسك;Omsk
        أيرلندا;Ireland
        إثيوبيا;Ethiopia
        إريتريا;Eritrea
        إسبانيا;Spain
        إستونيا;Estonia
        إسرائيل;Israel
        إسطنبول;Istanbul
        إسواتيني;Eswatini
        إندونيسيا;Indonesia
        إيران;Iran
        إيطاليا;Italy
        إيفات;Efate
        اؤگاڈؤگوو;Ouagadougou
        اتریش;Austria
        اتیوپی;Ethiopia
        اداک;Adak
        ادمونتون;Edmonton
        اراگویانا;Araguaina
        ارجنٹینا;Argentina
        اردن;Jordan
        ارمنستان;Armenia
        ارموسیو;Hermosillo
        اروبا;Aruba
        ارومچی;Urumqi
        اروگوئه;Uruguay
        ارکتسک;Irkutsk
        اریتره;Eritrea
        اریٹیریا;Eritrea
        ازبکستان;Uzbekistan
        ازوریس;Azores
        استانبول;Istanbul
        استانلي;Stanley
        استانلی;Stanley
        استر;Easter Island
        استراخان;Astrakhan
        استرالیا;Australia
        استنبول;Istanbul
        استوائی گیانا;Equatorial Guinea
        استونی;Estonia
        استکهلم;Stockholm
        اسرائیل;Israel
        اسردنکولیمسک;Srednekolymsk
        اسلو;Oslo
        اسلواکی;Slovakia
        اسلوونی;Slovenia
        اسنسیئن;Asunción
        اسواتینی;Eswatini
        اسٹاک ہوم;Stockholm
        اسٹونیا;Estonia
        اسٹینلے;Stanley
        اسپانیا;Spain
        اسکورز بائی سنڈ;Ittoqqortoormiit
        اسکورسبیسوند;Ittoqqortoormiit
        اسکوپجے;Skopje
        اسکوپیه;Skopje
        اشغبت;Ashgabat
        افاته;Efate
        افریقای جنوبی;South Africa
        افغانستان;Afghanistan
        اكويلت;Iqaluit
        ال سلواڈور;El Salvador
        الأراضي الفلسطينية;Palestine
        الأرجنتين;Argentina
        الأردن;Jordan
        الأقاليم الجنوبية الفرنسية;French Southern Territories
        الإقليم البريطاني في المحيط الهندي;British Indian Ocean Territory
        الإكوادور;Ecuador
        الإمارات العربية المتحدة;United Arab Emirates
        البانیہ;Albania
        البحرين;Bahrain
        البرازيل;Brazil
        البرتغال;Portugal
        البوسنة والهرسك;Bosnia and Herzegovina
        التشيك;Czech Republic
        الجبل الأسود;Montenegro
        الجزائر;Algeria
        الجزایر;Algeria
        الجزیره;Algiers
        الجیئرس;Algiers
        الجیریا;Algeria
        الخرطوم;Khartoum
        الخلیل;Hebron
        الدار البيضاء;Casablanca
        الدانمرك;Denmark
        الرأس الأخضر;Cape Verde
        الرياض;Riyadh
        السالوادور;El Salvador
        السلفادور;El Salvador
        السنغال;Senegal
        السودان;Sudan
        السويد;Sweden
        الصحراء الغربية;Western Sahara
        الصومال;Somalia
        الصين;China
        العراق;Iraq
        العيون;El Aaiun
        العیون;El Aaiun
        الغابون;Gabon
        الفاتيكان;Vatican City
        الفلبين;Philippines
        القاهرة;Cairo
        القدس;Jerusalem
        الكاميرون;Cameroon
        الكونغو برازافيل;Congo
        الكونغو كينشاسا;Congo
        الكويت;Kuwait
        المارتينيك;Martinique
        المالديف;Maldives
        الماٹی;Almaty
        المغرب;Morocco
        المكسيك;Mexico
        المملكة العربية السعودية;Saudi Arabia
        المملكة المتحدة;United Kingdom
        النرويج;Norway
        النمسا;Austria
        النيجر;Niger
        الهند;India
        الولايات المتحدة;United States
        اليابان;Japan
        اليمن;Yemen
        اليونان;Greece
        الیانوسک;Ulyanovsk
        امارات متحدهٔ عربی;United Arab Emirates
        امریکہ سے باہر کے چھوٹے جزائز;U.S. Outlying Islands
        امریکی ساموآ;American Samoa
        امریکی ورجن آئلینڈز;U.S. Virgin Islands
        امّان;Amman
        انجامنا;Ndjamena
        اندونزی;Indonesia
        انٹارکٹیکا;Antarctica
        انٹاناناریوو;Antananarivo
        انٹیگوا;Antigua
        انٹیگوا اور باربودا;Antigua and Barbuda
        انڈورا;Andorra
        انڈونیشیا;Indonesia
        انکوریج;Anchorage
        انگوئیلا;Anguilla
        انگولا;Angola
        انگویلا;Anguilla
        انیدر;Anadyr
        اوآگادوگو;Ouagadougou
        اوجیناگا;Ojinaga
        اورشلیم;Jerusalem
        اوست نرا;Ust-Nera
        اوست نیرا;Ust-Nera
        اوسلو;Oslo
        اوشوآئیا;Ushuaia
        اوشوایا;Ushuaia
        اولان باتار;Ulaanbaatar
        اولان‌باتور;Ulaanbaatar
        اولیانوفسک;Ulyanovsk
        اومسک;Omsk
        اوکراین;Ukraine
        اوکلند;Auckland
        اوگاندا;Uganda
        ايدمونتون;Edmonton
        ايركيتسك;Irkutsk
        ايرونبي;Eirunepe
        اٹلی;Italy
        اپیا;Apia
        اکتاؤ;Aqtau
        اکرا;Accra
        اکوادور;Ecuador
        اکّرا;Accra
        اکٹوب;Aqtobe
        ایالات متحده;United States
        ایتالیا;Italy
        ایتھنز;Athens
        ایتھوپیا;Ethiopia
        ایدک;Adak
        ایران;Iran
        ایرلند;Ireland
        ایروان;Yerevan
        ایرونپه;Eirunepe
        ایرونیپ;Eirunepe
        ایرکوتسک;Irkutsk
        ایستر;Easter Island
        ایسلند;Iceland
        ایسٹر;Easter Island
        ایفیٹ;Efate
        ایمسٹرڈم;Amsterdam
        اینجامینا;Ndjamena
        اینکریج;Anchorage
        ایڈمونٹن;Edmonton
        ایڈیلیڈ;Adelaide
        ایکالوئٹ;Iqaluit
        ایکلوئت;Iqaluit
        ایکواڈور;Ecuador
        بؤویٹ آئلینڈ;Bouvet Island
        بابوا غينيا الجديدة;Papua New Guinea
        باراغواي;Paraguay
        باراماريبو;Paramaribo
        باربادوس;Barbados
        بارباڈوس;Barbados
        بارنائول;Barnaul
        بارناول;Barnaul
        باريس;Paris
        بازنگن;Busingen
        باغو باغو;Pago Pago
        باكستان;Pakistan
        باكو;Baku
        بالاو;Palau
        باماكو;Bamako
        باماکو;Bamako
        بانجول;Banjul
        بانغوي;Bangui
        بانكوك;Bangkok
        بانکوک;Bangkok
        بانگی;Bangui
        باهاما;Bahamas
        باهيا;Bahia
        باهيا بانديراس;Bahía de Banderas
        باهیا باندراس;Bahía de Banderas
        باو فيستا;Boa Vista
        باکو;Baku
        باہیا;Bahia
        بایا;Bahia
        بجمبرا;Bujumbura
        بحرین;Bahrain
        بخارست;Bucharest
        بخارسٹ;Bucharest
        بخش شاهزاده‌‌نشین پایین;Lower Prince’s Quarter
        براتيسلافا;Bratislava
        براتیسلاوا;Bratislava
        برازافيل;Brazzaville
        برازاویلے;Brazzaville
        برازویل;Brazzaville
        برازیل;Brazil
        براغ;Prague
        بربادوس;Barbados
        برثا;Perth
        برزیل;Brazil
        برسبین;Brisbane
        برسلز;Brussels
        برسيبان;Brisbane
        برطانوی بحر ہند کا علاقہ;British Indian Ocean Territory
        برلن;Berlin
        برلين;Berlin
        برلین;Berlin
        برمودا;Bermuda
        برنال;Barnaul
        بروكسل;Brussels
        بروكن هيل;Broken Hill
        برونئی;Brunei
        برونائی;Brunei
        بروناي;Brunei
        برونڈی;Burundi
        بروکسل;Brussels
        بروکن ہِل;Broken Hill
        بروکن‌هیل;Broken Hill
        برٹش ورجن آئلینڈز;British Virgin Islands
        برکینا فاسو;Burkina Faso
        بریتانیا;United Kingdom
        بریسبین;Brisbane
        بریٹِسلاوا;Bratislava
        بزنجن;Busingen
        بشكيك;Bishkek
        بشکیک;Bishkek
        بغداد;Baghdad
        بلاروس;Belarus
        بلانتاير;Blantyre
        بلانتیره;Blantyre
        بلانك سابلون;Blanc-Sablon
        بلانک سبلون;Blanc-Sablon
        بلان‐سابلون;Blanc-Sablon
        بلجيكا;Belgium
        بلغارستان;Bulgaria
        بلغاريا;Bulgaria
        بلغاریہ;Bulgaria
        بلغراد;Belgrade
        بلم;Belem
        بليز;Belize
        بلژیک;Belgium
        بلگراد;Belgrade
        بلیز;Belize
        بلینٹائر;Blantyre
        بماکو;Bamako
        بنجول;Banjul
        بنغلاديش;Bangladesh
        بنما;Panama
        بنوم بنه;Phnom Penh
        بنين;Benin
        بنکاک;Bangkok
        بنگلادش;Bangladesh
        بنگلہ دیش;Bangladesh
        بنگوئی;Bangui
        بنین;Benin
        بوآ وسٹا;Boa Vista
        بوئاویستا;Boa Vista
        بوائس;Boise
        بوتان;Bhutan
        بوتسوانا;Botswana
        بوجومبورا;Bujumbura
        بوخارست;Bucharest
        بودابست;Budapest
        بوداپست;Budapest
        بودغوريكا;Podgorica
        بور مورسبي;Port Moresby
        بورت أو برنس;Port-au-Prince
        بورت أوف سبين;Port of Spain
        بورتو فيلو;Porto Velho
        بورتو نوفو;Porto-Novo
        بورتوريكو;Puerto Rico
        بوركينا فاسو;Burkina Faso
        بوروندي;Burundi
        بوروندی;Burundi
        بورکینافاسو;Burkina Faso
        بوسنغن;Busingen
        بوسنی و هرزگوین;Bosnia and Herzegovina
        بوسنیا اور ہرزیگووینا;Bosnia and Herzegovina
        بوغانفيل;Bougainville
        بوغوتا;Bogota
        بولندا;Poland
        بوليفيا;Bolivia
        بولينيزيا الفرنسية;French Polynesia
        بولیوی;Bolivia
        بولیویا;Bolivia
        بونتا أريناز;Punta Arenas
        بونتيانك;Pontianak
        بويس;Boise
        بوگنویل;Bougainville
        بوگوتا;Bogota
        بوگینولے;Bougainville
        بویسی;Boise
        بيتكيرن;Pitcairn
        بيرو;Peru
        بيروت;Beirut
        بيساو;Bissau
        بيلاروس;Belarus
        بيونغ يانغ;Pyongyang
        بِساؤ;Bissau
        بڈاپسٹ;Budapest
        بگوٹا;Bogota
        بھارت;India
        بھوٹان;Bhutan
        بہاماس;Bahamas
        بہیا بندراز;Bahía de Banderas
        بیروت;Beirut
        بیسائو;Bissau
        بیشکک;Bishkek
        بیلائز;Belize
        بیلاروس;Belarus
        بیلجیم;Belgium
        بیلیم;Belem
        بینن;Benin
        تائپے;Taipei
        تائیوان;Taiwan
        تاجکستان;Tajikistan
        تاجیکستان;Tajikistan
        تاراوا;Tarawa
        تاشقند;Tashkent
        تاشکند;Tashkent
        تاكمان;Tucuman
        تالين;Tallinn
        تالین;Tallinn
        تانزانیا;Tanzania
        تاهيتي;Tahiti
        تاهیتی;Tahiti
        تايبيه;Taipei
        تايلاند;Thailand
        تايوان;Taiwan
        تاہیتی;Tahiti
        تایلند;Thailand
        تایوان;Taiwan
        تایپه;Taipei
        تبليسي;Tbilisi
        تركمانستان;Turkmenistan
        تركيا;Turkey
        ترينيداد وتوباغو;Trinidad and Tobago
        ترکمانستان;Turkmenistan
        ترکمنستان;Turkmenistan
        ترکیه;Turkey
        ترکیہ;Turkey
        ترینیداد اور ٹوباگو;Trinidad and Tobago
        ترینیداد و توباگو;Trinidad and Tobago
        تشاثام;Chatham
        تشاد;Chad
        تشاغوس;Chagos
        تشيتا;Chita
        تشيسيناو;Chisinau
        تشيلي;Chile
        تشيواوا;Chihuahua
        تفلیس;Tbilisi
        تنزانيا;Tanzania
        تنزانیہ;Tanzania
        تهران;Tehran
        تورتولا;Tortola
        تورنتو;Toronto
        تورونتو;Toronto
        توغو;Togo
        توفالو;Tuvalu
        توكيلاو;Tokelau
        تومسك;Tomsk
        تومسک;Tomsk
        تونس;Tunisia
        تونغا;Tonga
        تونغاتابو;Tongatapu
        تونگا;Tonga
        تونگاتاپو;Tongatapu
        تووالو;Tuvalu
        توکلائو;Tokelau
        توکومن;Tucuman
        توکیو;Tokyo
        توگو;Togo
        تيخوانا;Tijuana
        تيرانا;Tirane
        تيغوسيغالبا;Tegucigalpa
        تيمفو;Thimphu
        تيمور ليشتي;Timor-Leste
        تگوسیگالپا;Tegucigalpa
        تھائی لینڈ;Thailand
        تھمپو;Thimphu
        تہران;Tehran
        تیجوآنا;Tijuana
        تیخوانا;Tijuana
        تیرانا;Tirane
        تیمفو;Thimphu
        تیمور لسته;Timor-Leste
        تیمور لیسٹ;Timor-Leste
        تیونس;Tunis
        جارجیا;Georgia
        جاكرتا;Jakarta
        جامائیکا;Jamaica
        جامايكا;Jamaica
        جامبير;Gambier
        جايابيورا;Jayapura
        جاپان;Japan
        جاکارتا;Jakarta
        جایاپورا;Jayapura
        جبل الطارق;Gibraltar
        جبل طارق;Gibraltar
        جبل‌الطارق;Gibraltar
        جبوتی;Djibouti
        جرزی;Jersey
        جرسی;Jersey
        جرمنی;Germany
        جزائر فارو;Faroe Islands
        جزایر آلاند;Åland Islands
        جزایر تورکس و کایکوس;Turks and Caicos Islands
        جزایر دورافتادهٔ ایالات متحده;U.S. Outlying Islands
        جزایر سلیمان;Solomon Islands
        جزایر فارو;Faroe Islands
        جزایر فالکلند;Falkland Islands
        جزایر مارشال;Marshall Islands
        جزایر ماریانای شمالی;Northern Mariana Islands
        جزایر ویرجین ایالات متحده;U.S. Virgin Islands
        جزایر ویرجین بریتانیا;British Virgin Islands
        جزایر پیت‌کرن;Pitcairn Islands
        جزایر کارائیب هلند;Caribbean Netherlands
        جزایر کوک;Cook Islands
        جزایر کوکوس;Cocos
        جزایر کِیمن;Cayman Islands
        جزر آلاند;Åland Islands
        جزر البهاما;Bahamas
        جزر القمر;Comoros
        جزر المارتينيك;Martinique
        جزر المالديف;Maldives
        جزر الولايات المتحدة النائية;U.S. Outlying Islands
        جزر بيتكيرن;Pitcairn Islands
        جزر توركس وكايكوس;Turks and Caicos Islands
        جزر سليمان;Solomon Islands
        جزر فارو;Faroe Islands
        جزر فوكلاند;Falkland Islands
        جزر فيرجن الأمريكية;U.S. Virgin Islands
        جزر فيرجن البريطانية;British Virgin Islands
        جزر كايمان;Cayman Islands
        جزر كوك;Cook Islands
        جزر كوكوس;Cocos
        جزر مارشال;Marshall Islands
        جزر ماريانا الشمالية;Northern Mariana Islands
        جزر والس وفوتونا;Wallis and Futuna
        جزيرة بوفيه;Bouvet Island
        جزيرة كريسماس;Christmas Island
        جزيرة مان;Isle of Man
        جزيرة نورفولك;Norfolk Island
        جزيرة هيرد وجزر ماكدونالد;Heard and McDonald Islands
        جزیرهٔ بووه;Bouvet Island
        جزیرهٔ من;Isle of Man
        جزیرهٔ نورفولک;Norfolk Island
        جزیرهٔ کریسمس;Christmas Island
        جزیرہ کرسمس;Christmas Island
        جلاباجوس;Galapagos
        جلاس باي;Glace Bay
        جمائیکا;Jamaica
        جمهورية أفريقيا الوسطى;Central African Republic
        جمهورية الدومينيكان;Dominican Republic
        جمهوری آذربایجان;Azerbaijan
        جمهوری افریقای مرکزی;Central African Republic
        جمهوری دومینیکن;Dominican Republic
        جمہوریہ ڈومينيکن;Dominican Republic
        جنوب أفريقيا;South Africa
        جنوب السودان;South Sudan
        جنوبگان;Antarctica
        جنوبی افریقہ;South Africa
        جنوبی جارجیا;South Georgia
        جنوبی جارجیا اور جنوبی سینڈوچ جزائر;South Georgia and South Sandwich Islands
        جنوبی سوڈان;South Sudan
        جنوبی کوریا;South Korea
        جوبا;Juba
        جورجيا;Georgia
        جورجيا الجنوبية;South Georgia
        جورجيا الجنوبية وجزر ساندويتش الجنوبية;South Georgia and South Sandwich Islands
        جورجیای جنوبی;South Georgia
        جورجیای جنوبی و جزایر ساندویچ جنوبی;South Georgia and South Sandwich Islands
        جوس باي;Goose Bay
        جونو;Juneau
        جوني;Juneau
        جونیئو;Juneau
        جوهانسبرغ;Johannesburg
        جوہانسبرگ;Johannesburg
        جيبوتي;Djibouti
        جيرسي;Jersey
        جکارتہ;Jakarta
        جیبوتی;Djibouti
        جے پورہ;Jayapura
        حي الأمير السفلي;Lower Prince’s Quarter
        خارطوم;Khartoum
        خانديجا;Khandyga
        خاندیگا;Khandyga
        خرطوم;Khartoum
        خلیجک رنکین;Rankin Inlet
        خندیگا;Khandyga
        خوود;Hovd
        دار السلام;Dar es Salaam
        دارالسلام;Dar es Salaam
        دارون;Darwin
        داروین;Darwin
        داكار;Dakar
        دانمارک;Denmark
        دانمارکس‌هاون;Danmarkshavn
        دانمرك شافن;Danmarkshavn
        داوسن كريك;Dawson Creek
        داوسن کریک;Dawson Creek
        داکا;Dhaka
        داکار;Dakar
        دبئی;Dubai
        دبلن;Dublin
        دبي;Dubai
        دبی;Dubai
        دكا;Dhaka
        دمشق;Damascus
        دنفر;Denver
        دنور;Denver
        دوآلا;Douala
        دوالا;Douala
        دوبلین;Dublin
        دوشانبي;Dushanbe
        دوشانبے;Dushanbe
        دوشنبه;Dushanbe
        دومينيكا;Dominica
        دومینیکا;Dominica
        ديترويت;Detroit
        ديلي;Dili
        دیترویت;Detroit
        دیلی;Dili
        رئونیون;Réunion
        راروتونغا;Rarotonga
        راروتونگا;Rarotonga
        راروٹونگا;Rarotonga
        رانكن انلت;Rankin Inlet
        رم;Rome
        رواندا;Rwanda
        روانڈا;Rwanda
        روس;Russia
        روسيا;Russia
        روسیه;Russia
        روم;Rome
        روما;Rome
        رومانيا;Romania
        رومانی;Romania
        رومانیہ;Romania
        روينيون;Réunion
        ريسيف;Recife
        ريغا;Riga
        ريكيافيك;Reykjavik
        ريو جالييوس;Rio Gallegos
        ريوبرانكو;Rio Branco
        ريونيون;Réunion
        ری یونین;Réunion
        ریئو برینکو;Rio Branco
        ریاست ہائے متحدہ امریکہ;United States
        ریاض;Riyadh
        ریسائف;Recife
        ریسیفی;Recife
        رینکن انلیٹ;Rankin Inlet
        ریو گالیگوس;Rio Gallegos
        ریوبرانکو;Rio Branco
        ریوگالگوس;Rio Gallegos
        ریکجاوک;Reykjavik
        ریکیاویک;Reykjavik
        ریگا;Riga
        زامبيا;Zambia
        زامبیا;Zambia
        زاگرب;Zagreb
        زغرب;Zagreb
        زمبابوے;Zimbabwe
        زوریخ;Zurich
        زيمبابوي;Zimbabwe
        زيورخ;Zurich
        زیمبابوه;Zimbabwe
        زیورخ;Zurich
        زیگریب;Zagreb
        سئول;Seoul
        ساؤ ٹوم;São Tomé
        ساؤ ٹومے اور پرنسپے;São Tomé and Príncipe
        ساؤ پالو;Sao Paulo
        سائوتومه;São Tomé
        سائوتومه و پرینسیپ;São Tomé and Príncipe
        سائوپائولو;Sao Paulo
        سائپین;Saipan
        ساحل العاج;Ivory Coast
        ساحل عاج;Ivory Coast
        ساخالین;Sakhalin
        ساراتوف;Saratov
        سارایوو;Sarajevo
        سالتا;Salta
        سالطا;Salta
        سالٹا;Salta
        سامارا;Samara
        ساموآ;Samoa
        ساموآی امریکا;American Samoa
        ساموا;Samoa
        ساموا الأمريكية;American Samoa
        سان بارتليمي;St. Barthélemy
        سان بيير ومكويلون;St. Pierre and Miquelon
        سان جوآن;San Juan
        سان خوان;San Juan
        سان لوئس;San Luis
        سان لويس;San Luis
        سان مارتن;St. Martin
        سان مارينو;San Marino
        سان ماریانو;San Marino
        سان مارینو;San Marino
        سانت بارتيليمي;St. Barthélemy
        سانت توماس;St. Thomas
        سانت جونس;St. John’s
        سانت فنسنت;St. Vincent
        سانت فنسنت وجزر غرينادين;St. Vincent and Grenadines
        سانت كيتس;St. Kitts
        سانت كيتس ونيفيس;St. Kitts and Nevis
        سانت لوسيا;St. Lucia
        سانت لوشيا;St. Lucia
        سانت مارتن;Sint Maarten
        سانت هيلينا;St. Helena
        سانتاريم;Santarem
        سانتو دومينغو;Santo Domingo
        سانتو دومینگو;Santo Domingo
        سانتو ڈومنگو;Santo Domingo
        سانتياغو;Santiago
        سانتیاگو;Santiago
        سان‌مارینو;San Marino
        ساو باولو;Sao Paulo
        ساو تومي;São Tomé
        ساو تومي وبرينسيبي;São Tomé and Príncipe
        سايبان;Saipan
        سایپان;Saipan
        سبته;Ceuta
        ستوكهولم;Stockholm
        سخالین;Sakhalin
        سراجیوو;Sarajevo
        سراييفو;Sarajevo
        سربیا;Serbia
        سرزمین‌های جنوبی فرانسه;French Southern Territories
        سرزمین‌های فلسطینی;Palestine
        سريدنكوليمسك;Srednekolymsk
        سريلانكا;Sri Lanka
        سرہدنیکولیمسک;Srednekolymsk
        سری لنکا;Sri Lanka
        سری‌لانکا;Sri Lanka
        سشلیز;Seychelles
        سعودی عرب;Saudi Arabia
        سفالبارد وجان ماين;Svalbard and Jan Mayen
        سكالين;Sakhalin
        سكوبي;Skopje
        سكورسبيسند;Ittoqqortoormiit
        سلطنت متحدہ;United Kingdom
        سلوفاكيا;Slovakia
        سلوفينيا;Slovenia
        سلوواکیہ;Slovakia
        سلووینیا;Slovenia
        سمارا;Samara
        سمراء;Samara
        سمرقند;Samarkand
        سمفروپول;Simferopol
        سن بارتلمی;St. Barthélemy
        سن پیر و میکلن;St. Pierre and Miquelon
        سنت بارتلمی;St. Barthélemy
        سنت توماس;St. Thomas
        سنت جان;St. John’s
        سنت لوسیا;St. Lucia
        سنت مارتن;Sint Maarten
        سنت مارتین;St. Martin
        سنت هلن;St. Helena
        سنت هلنا;St. Helena
        سنت وینسنت;St. Vincent
        سنت وینسنت و گرنادین;St. Vincent and Grenadines
        سنت کیتس;St. Kitts
        سنت کیتس و نویس;St. Kitts and Nevis
        سنتارم;Santarem
        سنغافورة;Singapore
        سنٹ مارٹن;Sint Maarten
        سنٹارین;Santarem
        سنٹیاگو;Santiago
        سنگال;Senegal
        سنگاپور;Singapore
        سن‌خوان;San Juan
        سن‌لوئیس;San Luis
        سوئد;Sweden
        سوئٹزر لینڈ;Switzerland
        سوئیس;Switzerland
        سواتنی;Eswatini
        سوالبارد و یان ماین;Svalbard and Jan Mayen
        سوالبرڈ اور جان ماین;Svalbard and Jan Mayen
        سودان;Sudan
        سودان جنوبی;South Sudan
        سوريا;Syria
        سورينام;Suriname
        سورینام;Suriname
        سوریه;Syria
        سوفت كارنت;Swift Current
        سول;Seoul
        سولومن آئلینڈز;Solomon Islands
        سومالی;Somalia
        سويسرا;Switzerland
        سوِفٹ کرنٹ;Swift Current
        سوڈان;Sudan
        سویفت‌کارنت;Swift Current
        سویڈن;Sweden
        سيتا;Ceuta
        سيتكا;Sitka
        سيدني;Sydney
        سيراليون;Sierra Leone
        سيشل;Seychelles
        سيمفروبول;Simferopol
        سيوداد خواريز;Ciudad Juárez
        سڈنی;Sydney
        سیئول;Seoul
        سیتکا;Sitka
        سیدنی;Sydney
        سیرالئون;Sierra Leone
        سیرالیون;Sierra Leone
        سیراٹو;Saratov
        سیشل;Seychelles
        سیمفروپل;Simferopol
        سینٹ برتھلیمی;St. Barthélemy
        سینٹ برتھیلمی;St. Barthélemy
        سینٹ تھامس;St. Thomas
        سینٹ جانز;St. John’s
        سینٹ لوسیا;St. Lucia
        سینٹ مارٹن;St. Martin
        سینٹ ونسنٹ;St. Vincent
        سینٹ ونسنٹ اور گرینیڈائنز;St. Vincent and Grenadines
        سینٹ پیئر اور میکلیئون;St. Pierre and Miquelon
        سینٹ کٹس;St. Kitts
        سینٹ کٹس اور نیویس;St. Kitts and Nevis
        سینٹ ہیلینا;St. Helena
        سینیگل;Senegal
        سیوداد جیوریز;Ciudad Juárez
        سیوداد خوارز;Ciudad Juárez
        سیوٹا;Ceuta
        سیٹکا;Sitka
        شام;Syria
        شانگهای;Shanghai
        شاگوس;Chagos
        شمالی ماریانا آئلینڈز;Northern Mariana Islands
        شمالی مقدونیہ;North Macedonia
        شمالی کوریا;North Korea
        شنغهاي;Shanghai
        شنگھائی;Shanghai
        شيكاغو;Chicago
        شکاگو;Chicago
        شیلی;Chile
        شیکاگو;Chicago
        صحرای غربی;Western Sahara
        صربستان;Serbia
        صربيا;Serbia
        صوفيا;Sofia
        صوفیه;Sofia
        صوفیہ;Sofia
        صومالیہ;Somalia
        طاجيكستان;Tajikistan
        طبلیسی;Tbilisi
        طرابلس;Tripoli
        طشقند;Tashkent
        طهران;Tehran
        طوكيو;Tokyo
        عابدجان;Abidjan
        عدن;Aden
        عدیس ابابا;Addis Ababa
        عراق;Iraq
        عربستان سعودی;Saudi Arabia
        عشق آباد;Ashgabat
        عشق‌آباد;Ashgabat
        عظیم ترک;Grand Turk
        عمان;Oman
        عمّان;Amman
        عَمان;Amman
        عُمان;Oman
        غابورون;Gaborone
        غامبيا;Gambia
        غانا;Ghana
        غراند ترك;Grand Turk
        غرناطہ;Grenada
        غرينادا;Grenada
        غرينلاند;Greenland
        غزة;Gaza
        غزه;Gaza
        غزہ;Gaza
        غنا;Ghana
        غواتيمالا;Guatemala
        غوادالكانال;Guadalcanal
        غوادلوب;Guadeloupe
        غوام;Guam
        غواياكويل;Guayaquil
        غويانا الفرنسية;French Guiana
        غيانا;Guyana
        غيرنزي;Guernsey
        غينيا;Guinea
        غينيا الاستوائية;Equatorial Guinea
        غينيا بيساو;Guinea-Bissau
        فادوتس;Vaduz
        فادوز;Vaduz
        فاكاوفو;Fakaofo
        فاماغوستا;Famagusta
        فاماگوستا;Famagusta
        فاماگوسٹا;Famagusta
        فانكوفر;Vancouver
        فانواتو;Vanuatu
        فاکائوفو;Fakaofo
        فاکلینڈ جزائر;Falkland Islands
        فجی;Fiji
        فرانس;France
        فرانسه;France
        فرانسیسی جنوبی خطے;French Southern Territories
        فرانسیسی پولینیشیا;French Polynesia
        فرنسا;France
        فري تاون;Freetown
        فری ٹاؤن;Freetown
        فرینچ گیانا;French Guiana
        فری‌تاون;Freetown
        فلاديفوستك;Vladivostok
        فلسطینی خطے;Palestine
        فلپائن;Philippines
        فن لینڈ;Finland
        فنزويلا;Venezuela
        فنلاند;Finland
        فنلندا;Finland
        فورت نلسون;Fort Nelson
        فورت نيلسون;Fort Nelson
        فورتالزا;Fortaleza
        فورتاليزا;Fortaleza
        فورٹ نیلسن;Fort Nelson
        فورٹالیزا;Fortaleza
        فولوجراد;Volgograd
        فونافوتي;Funafuti
        فونافوتی;Funafuti
        فيانتيان;Vientiane
        فيتنام;Vietnam
        فيجي;Fiji
        فيلنيوس;Vilnius
        فينكس;Phoenix
        فيينا;Vienna
        فکاؤفو;Fakaofo
        فیجی;Fiji
        فیلیپین;Philippines
        فینکس;Phoenix
        فیونافیوٹی;Funafuti
        قاهره;Cairo
        قاہرہ;Cairo
        قبرس;Cyprus
        قبرص;Cyprus
        قرقیزستان;Kyrgyzstan
        قزاخستان;Kazakhstan
        قزاقستان;Kazakhstan
        قطر;Qatar
        قلمرو بریتانیا در اقیانوس هند;British Indian Ocean Territory
        قناری;Canary
        قوستاناي;Kostanay
        قوستانای;Kostanay
        قيرغيزستان;Kyrgyzstan
        قیزیل‌اوردا;Qyzylorda
        كابول;Kabul
        كاراكاس;Caracas
        كازاخستان;Kazakhstan
        كاليدونيا الجديدة;New Caledonia
        كالينجراد;Kaliningrad
        كامبالا;Kampala
        كامبرديج باي;Cambridge Bay
        كامتشاتكا;Kamchatka
        كانتون;Kanton
        كانكون;Cancún
        كايمان;Cayman
        كايين;Cayenne
        كراتشي;Karachi
        كراسنويارسك;Krasnoyarsk
        كرالنديك;Kralendijk
        كرواتيا;Croatia
        كريسماس;Christmas Island
        كمبوديا;Cambodia
        كناري;Canary
        كندا;Canada
        كواجالين;Kwajalein
        كوالا لامبور;Kuala Lumpur
        كوبا;Cuba
        كوبنهاغن;Copenhagen
        كوراساو;Curaçao
        كوريا الجنوبية;South Korea
        كوريا الشمالية;North Korea
        كوستاريكا;Costa Rica
        كوسرا;Kosrae
        كوسوفو;Kosovo
        كوكوس;Cocos Islands
        كولومبو;Colombo
        كولومبيا;Colombia
        كومبو جراند;Campo Grande
        كوناكري;Conakry
        كيابا;Cuiaba
        كيرغويلين;Kerguelen
        كيروف;Kirov
        كيريباتي;Kiribati
        كيريتي ماتي;Kiritimati
        كيزيلوردا;Qyzylorda
        كيشينج;Kuching
        كيغالي;Kigali
        كينشاسا;Kinshasa
        كينيا;Kenya
        لا باز;La Paz
        لا ريوجا;La Rioja
        لا ریئوجا;La Rioja
        لا پاز;La Paz
        لاؤس;Laos
        لائبیریا;Liberia
        لائوس;Laos
        لاتفيا;Latvia
        لارڈ ہووے;Lord Howe Island
        لاریوخا;La Rioja
        لاس اینجلس;Los Angeles
        لاغوس;Lagos
        لاوس;Laos
        لاپاز;La Paz
        لاگوس;Lagos
        لبرے ویلے;Libreville
        لبنان;Lebanon
        لتونی;Latvia
        لردهاو;Lord Howe Island
        لسبن;Lisbon
        لسوتو;Lesotho
        لشبونة;Lisbon
        لندن;London
        لهستان;Poland
        لواندا;Luanda
        لوانڈا;Luanda
        لوبمباشی;Lubumbashi
        لوبومباشی;Lubumbashi
        لورد هاو;Lord Howe Island
        لوزاکا;Lusaka
        لوس انجلوس;Los Angeles
        لوساكا;Lusaka
        لوس‌آنجلس;Los Angeles
        لوكسمبورغ;Luxembourg
        لوم;Lome
        لومبباشا;Lubumbashi
        لومه;Lome
        لومي;Lome
        لوور پرنسس کوارٹر;Lower Prince’s Quarter
        لوکزامبورگ;Luxembourg
        ليبرفيل;Libreville
        ليبيا;Libya
        ليبيريا;Liberia
        ليتوانيا;Lithuania
        ليختنشتاين;Liechtenstein
        ليسوتو;Lesotho
        ليما;Lima
        ليندمان;Lindeman
        ليوبليانا;Ljubljana
        لِنڈمین;Lindeman
        لٹویا;Latvia
        لکسمبرگ;Luxembourg
        لگژمبرگ;Luxembourg
        لیبرویل;Libreville
        لیبریا;Liberia
        لیبی;Libya
        لیبیا;Libya
        لیتوانی;Lithuania
        لیتھونیا;Lithuania
        لیختن‌اشتاین;Liechtenstein
        لیسبون;Lisbon
        لیسوتھو;Lesotho
        لیشٹنسٹائن;Liechtenstein
        لیما;Lima
        لیندمن;Lindeman
        لیوبلیانا;Ljubljana
        لیوساکا;Lusaka
        مائکرونیشیا;Micronesia
        مابوتو;Maputo
        ماتاموروس;Matamoros
        ماجورو;Majuro
        ماداگاسکار;Madagascar
        مادرید;Madrid
        ماديرا;Madeira
        مادیرا;Madeira
        مارتینیک;Martinique
        مارشل آئلینڈز;Marshall Islands
        ماركيساس;Marquesas
        ماريغوت;Marigot
        ماريهامن;Mariehamn
        مارٹینک;Martinique
        مارکوزه;Marquesas
        مارکیساس;Marquesas
        ماریشس;Mauritius
        ماریه‌هامن;Mariehamn
        ماریگات;Marigot
        مازاتلان;Mazatlan
        ماساتلان;Mazatlan
        ماسرو;Maseru
        ماسيرو;Maseru
        ماسکو;Moscow
        ماسیو;Maceio
        ماشيو;Maceio
        ماكاو;Macao
        ماكسار;Makassar
        مالابو;Malabo
        مالاوی;Malawi
        مالت;Malta
        مالدووا;Moldova
        مالدیو;Maldives
        مالدیپ;Maldives
        مالزی;Malaysia
        مالطا;Malta
        مالطة;Malta
        مالي;Mali
        ماليزيا;Malaysia
        مالٹا;Malta
        مالی;Mali
        ماناغوا;Managua
        ماناوس;Manaus
        ماناگوا;Managua
        مانيلا;Manila
        مانکتون;Moncton
        مانیل;Manila
        ماهه;Mahe
        ماهي;Mahe
        مايوت;Mayotte
        ماپوتو;Maputo
        ماکائو;Macao
        ماکائو، منطقهٔ ویژهٔ اداری چین;Macau
        ماکاسار;Makassar
        ماگادان;Magadan
        ماہی;Mahe
        مایوت;Mayotte
        مایوٹ;Mayotte
        مبابانه;Mbabane
        مباباني;Mbabane
        مبابین;Mbabane
        متحدہ عرب امارات;United Arab Emirates
        مجادن;Magadan
        مجارستان;Hungary
        مجورو;Majuro
        مدريد;Madrid
        مدغشقر;Madagascar
        مراکش;Morocco
        مریدا;Mérida
        مسقط;Muscat
        مسکو;Moscow
        مسیرو;Maseru
        مصر;Egypt
        مغربی صحارا;Western Sahara
        مغولستان;Mongolia
        مقدونيا الشمالية;North Macedonia
        مقدونیهٔ شمالی;North Macedonia
        مقديشيو;Mogadishu
        مكسيكو سيتي;Mexico City
        مكويلون;Miquelon
        ملائشیا;Malaysia
        ملابو;Malabo
        ملاوي;Malawi
        ملاوی;Malawi
        ملبورن;Melbourne
        مناؤس;Manaus
        مناگوآ;Managua
        منطقة ماكاو الإدارية الخاصة;Macau
        منغوليا;Mongolia
        منگولیا;Mongolia
        منیلا;Manila
        موريتانيا;Mauritania
        موريشيوس;Mauritius
        موریتانی;Mauritania
        موریس;Mauritius
        موریطانیہ;Mauritania
        موزامبیک;Mozambique
        موزمبيق;Mozambique
        موزمبیق;Mozambique
        موسكو;Moscow
        مولداوی;Moldova
        مولدوفا;Moldova
        موناكو;Monaco
        موناکو;Monaco
        مونتری;Monterrey
        مونتسرات;Montserrat
        مونتسيرات;Montserrat
        مونتفيديو;Montevideo
        مونته‌نگرو;Montenegro
        مونته‌ویدئو;Montevideo
        مونتيري;Monterrey
        مونت‌سرات;Montserrat
        مونروفيا;Monrovia
        مونروویا;Monrovia
        مونٹسیراٹ;Montserrat
        مونٹی ویڈیو;Montevideo
        مونٹیری;Monterrey
        مونٹے نیگرو;Montenegro
        مونکٹن;Moncton
        موگادیشو;Mogadishu
        ميانمار;Myanmar
        ميريدا;Mérida
        ميكرونيزيا;Micronesia
        ميلبورن;Melbourne
        مينسك;Minsk
        مِنسک;Minsk
        مپوٹو;Maputo
        مڈغاسکر;Madagascar
        مڈیئرا;Madeira
        مکاؤ;Macao
        مکاؤ sar چین;Macau
        مکاسر;Makassar
        مکزیک;Mexico
        مکزیکوسیتی;Mexico City
        میانمار;Myanmar
        میریڈا;Mérida
        میریگوٹ;Marigot
        میریہام;Mariehamn
        میزٹلان;Mazatlan
        میسیئو;Maceio
        مینسک;Minsk
        میٹاموروس;Matamoros
        میڈرڈ;Madrid
        میکرونزی;Micronesia
        میکسیکو;Mexico
        میکسیکو سٹی;Mexico City
        میکلون;Miquelon
        میکلیئون;Miquelon
        میگیدن;Magadan
        نؤرو;Nauru
        نؤمیا;Noumea
        ناؤرو;Nauru
        نائجر;Niger
        نائجیریا;Nigeria
        نائورو;Nauru
        نارفوک آئلینڈ;Norfolk Island
        ناروے;Norway
        ناسائو;Nassau
        ناسو;Nassau
        ناميبيا;Namibia
        نامیبیا;Namibia
        ناورو;Nauru
        نایروبی;Nairobi
        نجامينا;Ndjamena
        نروژ;Norway
        نساؤ;Nassau
        نوآکشوت;Nouakchott
        نواكشوط;Nouakchott
        نواکشوط;Nouakchott
        نورفولك;Norfolk Island
        نورفولک;Norfolk Island
        نورفوک;Norfolk Island
        نوروناه;Fernando de Noronha
        نورونہا;Fernando de Noronha
        نورونیا;Fernando de Noronha
        نوفوسبيرسك;Novosibirsk
        نوفوكوزنتسك;Novokuznetsk
        نومئا;Noumea
        نوميا;Noumea
        نووسیبیریسک;Novosibirsk
        نوووسِبِرسک;Novosibirsk
        نوووکوزنتسک;Novokuznetsk
        نوووکیوزنیسک;Novokuznetsk
        نيامي;Niamey
        نيبال;Nepal
        نيجيريا;Nigeria
        نيروبي;Nairobi
        نيقوسيا;Nicosia
        نيكاراغوا;Nicaragua
        نيوزيلندا;New Zealand
        نيوي;Niue
        نيويورك;New York
        نپال;Nepal
        نکاراگووا;Nicaragua
        نکوسیا;Nicosia
        نیئو;Niue
        نیامی;Niamey
        نیجر;Niger
        نیجریه;Nigeria
        نیدر لینڈز;Netherlands
        نیروبی;Nairobi
        نیو کلیڈونیا;New Caledonia
        نیو یارک;New York
        نیوئه;Niue
        نیوزی لینڈ;New Zealand
        نیوزیلند;New Zealand
        نیویورک;New York
        نیپال;Nepal
        نیکاراگوئه;Nicaragua
        نیکوزیا;Nicosia
        هائیتی;Haiti
        هافانا;Havana
        هاليفاكس;Halifax
        هاوانا;Havana
        هايتي;Haiti
        هراره;Harare
        هراري;Harare
        هرد و جزایر مک‌دونالد;Heard and McDonald Islands
        هلسنكي;Helsinki
        هلسینکی;Helsinki
        هلند;Netherlands
        هلیفکس;Halifax
        هند;India
        هندوراس;Honduras
        هنغاريا;Hungary
        هنگ‌کنگ;Hong Kong
        هنگ‌کنگ، منطقهٔ ویژهٔ اداری چین;Hong Kong
        هوبارت;Hobart
        هوفد;Hovd
        هولندا;Netherlands
        هولندا الكاريبية;Caribbean Netherlands
        هونغ كونغ;Hong Kong
        هونغ كونغ الصينية;Hong Kong
        هونولولو;Honolulu
        هيبرون;Hebron
        هيرموسيلو;Hermosillo
        واتیکان;Vatican City
        وارسا;Warsaw
        وارسو;Warsaw
        واغادوغو;Ouagadougou
        واك;Wake Island
        واليس;Wallis
        والیس;Wallis
        والیس و فوتونا;Wallis and Futuna
        وانواتو;Vanuatu
        وايت هورس;Whitehorse
        واٹیکن;Vatican
        وایت‌هورس;Whitehorse
        ورشو;Warsaw
        وسط افریقی جمہوریہ;Central African Republic
        ولادی ووستک;Vladivostok
        ولادی‌وستوک;Vladivostok
        ولّیس;Wallis
        ولگاگراد;Volgograd
        ونزوئلا;Venezuela
        ونّیپیگ;Winnipeg
        ونڈہوک;Windhoek
        ونکوور;Vancouver
        وولگوگراد;Volgograd
        ويندهوك;Windhoek
        وينكتون;Moncton
        وينيبيج;Winnipeg
        وِلنیئس;Vilnius
        وہائٹ ہارس;Whitehorse
        ویانا;Vienna
        ویتنام;Vietnam
        ویلنیوس;Vilnius
        ویلیز اور فیوٹیونا;Wallis and Futuna
        وین;Vienna
        وینتیان;Vientiane
        ویندهوک;Windhoek
        وینزوئیلا;Venezuela
        وینوآٹو;Vanuatu
        وینٹیانا;Vientiane
        وینکوور;Vancouver
        وینیپگ;Winnipeg
        ویٹیکن سٹی;Vatican City
        ویڈوز;Vaduz
        ویک;Wake Island
        ياكتسك;Yakutsk
        ياكوتات;Yakutat
        يريفان;Yerevan
        يكاترنبيرج;Yekaterinburg
        ٹالن;Tallinn
        ٹامسک;Tomsk
        ٹراوا;Tarawa
        ٹرکس اور کیکوس جزائر;Turks and Caicos Islands
        ٹریپولی;Tripoli
        ٹورنٹو;Toronto
        ٹورٹولا;Tortola
        ٹونگا;Tonga
        ٹونگاٹاپو;Tongatapu
        ٹووالو;Tuvalu
        ٹوکومین;Tucuman
        ٹوکیلاؤ;Tokelau
        ٹوکیو;Tokyo
        ٹوگو;Togo
        ٹیرانی;Tirane
        ٹیگوسیگالپے;Tegucigalpa
        پادگاریتسا;Podgorica
        پاراماریبو;Paramaribo
        پاراگوئه;Paraguay
        پاریس;Paris
        پالائو;Palau
        پاناما;Panama
        پانامہ;Panama
        پاپوآ نیو گنی;Papua New Guinea
        پاپوا گینهٔ نو;Papua New Guinea
        پاکستان;Pakistan
        پاگو پاگو;Pago Pago
        پاگوپاگو;Pago Pago
        پراماریبو;Paramaribo
        پراگ;Prague
        پرت;Perth
        پرتغال;Portugal
        پرتگال;Portugal
        پرتھ;Perth
        پرو;Peru
        پلاؤ;Palau
        پلی‌نزی فرانسه;French Polynesia
        پنامہ;Panama
        پنوم پن;Phnom Penh
        پنوم‌پن;Phnom Penh
        پنٹا اریناس;Punta Arenas
        پورتو نووو;Porto-Novo
        پورتوریکو;Puerto Rico
        پورتوولیو;Porto Velho
        پورتوپرنس;Port-au-Prince
        پورت‌آواسپین;Port of Spain
        پورت‌مورزبی;Port Moresby
        پورٹ آف اسپین;Port of Spain
        پورٹ او پرنس;Port-au-Prince
        پورٹ موریسبی;Port Moresby
        پورٹو نووو;Porto-Novo
        پورٹو ویلہو;Porto Velho
        پولینڈ;Poland
        پونتا آرناس;Punta Arenas
        پونتیاناک;Pontianak
        پونٹیانک;Pontianak
        پوڈگورسیا;Podgorica
        پٹکائرن;Pitcairn
        پٹکائرن جزائر;Pitcairn Islands
        پیت‌کرن;Pitcairn
        پیراگوئے;Paraguay
        پیرس;Paris
        پیرو;Peru
        پیورٹو ریکو;Puerto Rico
        پیونگ یانگ;Pyongyang
        پیونگ‌یانگ;Pyongyang
        چاد;Chad
        چاڈ;Chad
        چاگوس;Chagos
        چت‌هام;Chatham
        چلی;Chile
        چک;Czech Republic
        چیتا;Chita
        چیتھم;Chatham
        چیسیناؤ;Chisinau
        چین;China
        چیواوا;Chihuahua
        چیکیا;Czech Republic
        چیہوآہوآ;Chihuahua
        ڈاؤسن کریک;Dawson Creek
        ڈارون;Darwin
        ڈبلن;Dublin
        ڈلی;Dili
        ڈنمارک;Denmark
        ڈنمارک شاون;Danmarkshavn
        ڈوآلا;Douala
        ڈومنیکا;Dominica
        ڈکار;Dakar
        ڈھاکہ;Dhaka
        ڈینور;Denver
        ڈیٹرائٹ;Detroit
        ژاپن;Japan
        ژوهانسبورگ;Johannesburg
        کائین;Cayenne
        کابل;Kabul
        کاراکاس;Caracas
        کازابلانکا;Casablanca
        کاستاریکا;Costa Rica
        کالدونیای جدید;New Caledonia
        کالينينغراد;Kaliningrad
        کالینینگراد;Kaliningrad
        کامبوج;Cambodia
        کامرون;Cameroon
        کامپالا;Kampala
        کامچاتکا;Kamchatka
        کانادا;Canada
        کانتون;Kanton
        کانٹن;Kanton
        کانکون;Cancún
        کانگو برازاویلے;Congo
        کانگو کنشاسا;Congo
        کاین;Cayenne
        کراسنویارسک;Krasnoyarsk
        کرالندیک;Kralendijk
        کرالینڈیجک;Kralendijk
        کراچی;Karachi
        کراکاس;Caracas
        کرسمس;Christmas Island
        کرغزستان;Kyrgyzstan
        کرهٔ جنوبی;South Korea
        کرهٔ شمالی;North Korea
        کرواسی;Croatia
        کروشیا;Croatia
        کرگولن;Kerguelen
        کرگیولین;Kerguelen
        کریباتی;Kiribati
        کریبیائی نیدرلینڈز;Caribbean Netherlands
        کریتیماتی;Kiritimati
        کریتیماٹی;Kiritimati
        کریسمس;Christmas Island
        کریسنویارسک;Krasnoyarsk
        کلمبو;Colombo
        کلمبیا;Colombia
        کمبریج‌بی;Cambridge Bay
        کمبوڈیا;Cambodia
        کمپو گرانده;Campo Grande
        کنشاسا;Kinshasa
        کنکیون;Cancún
        کنگو برازویل;Congo
        کنگو کینشاسا;Congo
        کنیا;Kenya
        کوئیابا;Cuiaba
        کواجیلین;Kwajalein
        کوالا لمپور;Kuala Lumpur
        کوالالامپور;Kuala Lumpur
        کوبا;Cuba
        کوراسائو;Curaçao
        کوزوو;Kosovo
        کوستانے;Kostanay
        کوسرائی;Kosrae
        کوسرای;Kosrae
        کوسووو;Kosovo
        کوسٹا ریکا;Costa Rica
        کولمبو;Colombo
        کولمبیا;Colombia
        کومور;Comoros
        کومورو;Comoro
        کوموروس;Comoros
        کوناکری;Conakry
        کونکری;Conakry
        کوٹ ڈی آئیوری;Ivory Coast
        کوپن ہیگن;Copenhagen
        کوچینگ;Kuching
        کوکوس;Cocos
        کویاوا;Cuiaba
        کویت;Kuwait
        کپنهاگ;Copenhagen
        کک آئلینڈز;Cook Islands
        کگالی;Kigali
        کیروف;Kirov
        کیریباتی;Kiribati
        کیزیلورڈا;Qyzylorda
        کیسا بلانکا;Casablanca
        کیشیناو;Chisinau
        کیمبرج کی کھاڑی;Cambridge Bay
        کیمرون;Cameroon
        کیمن;Cayman
        کیمپالا;Kampala
        کیمپو گرینڈ;Campo Grande
        کیمچٹکا;Kamchatka
        کیمین;Cayman
        کیمین آئلینڈز;Cayman Islands
        کینری;Canary
        کینشاسا;Kinshasa
        کینیا;Kenya
        کینیڈا;Canada
        کیوبا;Cuba
        کیوراکاؤ;Curaçao
        کیوچنگ;Kuching
        کیپ ورڈی;Cape Verde
        کیپ‌ورد;Cape Verde
        کیگالی;Kigali
        گابن;Gabon
        گابورون;Gaborone
        گالاپاگوس;Galapagos
        گامبیئر;Gambier
        گامبیا;Gambia
        گامبیر;Gambier
        گبرون;Gaborone
        گراند تورک;Grand Turk
        گرجستان;Georgia
        گرنادا;Grenada
        گرنزی;Guernsey
        گرین لینڈ;Greenland
        گریناڈا;Grenada
        گرینلند;Greenland
        گلیس کی کھاڑی;Glace Bay
        گلیس‌بی;Glace Bay
        گنی;Guinea
        گنی بساؤ;Guinea-Bissau
        گوآم;Guam
        گوآیاکوئل;Guayaquil
        گوئرنسی;Guernsey
        گواتمالا;Guatemala
        گوادال‌کانال;Guadalcanal
        گوادلوپ;Guadeloupe
        گوام;Guam
        گواٹے مالا;Guatemala
        گواڈل کینال;Guadalcanal
        گواڈیلوپ;Guadeloupe
        گوایاکیل;Guayaquil
        گوس کی کھاڑی;Goose Bay
        گوس‌بی;Goose Bay
        گویان;Guyana
        گویان فرانسه;French Guiana
        گھانا;Ghana
        گیانا;Guyana
        گیبون;Gabon
        گیلاپیگوس;Galapagos
        گیمبیا;Gambia
        گینه;Guinea
        گینهٔ استوایی;Equatorial Guinea
        گینهٔ بیسائو;Guinea-Bissau
        ہانگ کانگ;Hong Kong
        ہانگ کانگ sar چین;Hong Kong
        ہرارے;Harare
        ہرموسیلو;Hermosillo
        ہسپانیہ;Spain
        ہنگری;Hungary
        ہوانا;Havana
        ہوبارٹ;Hobart
        ہونولولو;Honolulu
        ہونڈاروس;Honduras
        ہووارڈ;Hovd
        ہیبرون;Hebron
        ہیرڈ جزیرہ و میکڈولینڈ جزائر;Heard and McDonald Islands
        ہیلسنکی;Helsinki
        ہیلیفیکس;Halifax
        ہیٹی;Haiti
        یاکوتات;Yakutat
        یاکوتسک;Yakutsk
        یروشلم;Jerusalem
        یریوان;Yerevan
        یمن;Yemen
        یورومکی;Urumqi
        یوروگوئے;Uruguay
        یونان;Greece
        یوکرین;Ukraine
        یوگنڈا;Uganda
        یکاترینبرگ;Yekaterinburg
        یکاٹیرِنبرگ;Yekaterinburg
        یکوتسک;Yakutsk
        یکوٹیٹ;Yakutat
        अंगोला;Angola
        अंटार्कटिका;Antarctica
        अंडोरा;Andorra
        अक्ताउ;Aqtau
        अक्तोब;Aqtobe
        अज़रबैजान;Azerbaijan
        अज़ोरेस;Azores
        अडक;Adak
        अदीस अबाबा;Addis Ababa
        अनाडिर;Anadyr
        अफ़गानिस्तान;Afghanistan
        अबिदजान;Abidjan
        अमेरिकी समोआ;American Samoa
        अम्मान;Amman
        अरूबा;Aruba
        अर्जेंटीना;Argentina
        अल आइयून;El Aaiun
        अल सल्वाडोर;El Salvador
        अल्जीयर्स;Algiers
        अल्जीरिया;Algeria
        अल्बानिया;Albania
        अल्माटी;Almaty
        अश्गाबात;Ashgabat
        आइल ऑफ़ मैन;Isle of Man
        आइसलैंड;Iceland
        आदेन;Aden
        आयरलैंड;Ireland
        आराग्वेना;Araguaina
        आर्मेनिया;Armenia
        आस्ट्राखान;Astrakhan
        इंडोनेशिया;Indonesia
        इकालुईट;Iqaluit
        इक्वाडोर;Ecuador
        इक्वेटोरियल गिनी;Equatorial Guinea
        इज़राइल;Israel
        इटली;Italy
        इटोकोर्टोरमिट;Ittoqqortoormiit
        इथियोपिया;Ethiopia
        इराक;Iraq
        इरिट्रिया;Eritrea
        इर्कुत्स्क;Irkutsk
        इस्तांबुल;Istanbul
        ईरान;Iran
        ईरुनेपे;Eirunepe
        ईस्टर;Easter Island
        उज़्बेकिस्तान;Uzbekistan
        उत्तर कोरिया;North Korea
        उत्तरी मकदूनिया;North Macedonia
        उत्तरी मारियाना द्वीपसमूह;Northern Mariana Islands
        उरूग्वे;Uruguay
        उरूम्की;Urumqi
        उलानबातर;Ulaanbaatar
        उल्यानोव्स्क;Ulyanovsk
        उशुआइया;Ushuaia
        एंकरेज;Anchorage
        एंग्विला;Anguilla
        एंटानानरीवो;Antananarivo
        एंटिगुआ और बरबुडा;Antigua and Barbuda
        एंटीगुआ;Antigua
        एंडोरा;Andorra
        एक्रा;Accra
        एडमंटन;Edmonton
        एडिलेड;Adelaide
        एतराउ;Atyrau
        एथेंस;Athens
        एपिया;Apia
        एफ़ेट;Efate
        एमबाबेन;Mbabane
        एम्स्टर्डम;Amsterdam
        एलैंड द्वीपसमूह;Åland Islands
        एसनशियॉन;Asunción
        एस्टोनिया;Estonia
        एस्वाटिनी;Eswatini
        ऑकलैंड;Auckland
        ऑस्ट्रिया;Austria
        ऑस्ट्रेलिया;Australia
        ओखाजीनागा;Ojinaga
        ओमान;Oman
        ओम्स्क;Omsk
        ओस्लो;Oslo
        औगाडोगू;Ouagadougou
        कंपाला;Kampala
        कंबोडिया;Cambodia
        कज़ाखस्तान;Kazakhstan
        कतर;Qatar
        कनाडा;Canada
        कमचत्का;Kamchatka
        करगुलेन;Kerguelen
        कराची;Karachi
        क़तर;Qatar
        कांगो किंशासा;Congo
        कांगो – ब्राज़ाविल;Congo
        काबुल;Kabul
        कायरो;Cairo
        कायेन;Cayenne
        काराकस;Caracas
        कालीनिनग्राड;Kaliningrad
        कासाब्लांका;Casablanca
        किंशासा;Kinshasa
        किगाली;Kigali
        किरिबाती;Kiribati
        किरीतिमाति;Kiritimati
        किरोव;Kirov
        किर्गिज़स्तान;Kyrgyzstan
        कुआलालंपुर;Kuala Lumpur
        कुक द्वीपसमूह;Cook Islands
        कुराकाओ;Curaçao
        कुरासाओ;Curaçao
        कुवैत;Kuwait
        कूचिंग;Kuching
        केज़ेलोर्डा;Qyzylorda
        केन्या;Kenya
        केप वर्ड;Cape Verde
        कैंटन;Kanton
        कैंपो ग्रांडे;Campo Grande
        कैनकुन;Cancún
        कैनेरी;Canary
        कैमरून;Cameroon
        कैमेन;Cayman
        कैमेन द्वीपसमूह;Cayman Islands
        कैम्ब्रिज खाड़ी;Cambridge Bay
        कैरिबियन नीदरलैंड;Caribbean Netherlands
        कोकोस;Cocos
        कोत दिवुआर;Ivory Coast
        कोनाक्री;Conakry
        कोपेनहेगन;Copenhagen
        कोमोरो;Comoro
        कोमोरोस;Comoros
        कोलंबिया;Colombia
        कोलंबो;Colombo
        कोसराए;Kosrae
        कोसोवो;Kosovo
        कोस्टा रिका;Costa Rica
        कोस्टाने;Kostanay
        कोस्टारिका;Costa Rica
        क्यूआबा;Cuiaba
        क्यूबा;Cuba
        क्रालैंडिजिक;Kralendijk
        क्रास्नोयार्स्क;Krasnoyarsk
        क्रिसमस;Christmas Island
        क्रिसमस द्वीप;Christmas Island
        क्रोएशिया;Croatia
        क्वाज़ालीन;Kwajalein
        खांडिगा;Khandyga
        खार्तूम;Khartoum
        गयाना;Guyana
        गर्नसी;Guernsey
        गाज़ा;Gaza
        गाबोरोन;Gaborone
        गाम्बिया;Gambia
        गिनी;Guinea
        गिनी बिसाउ;Guinea-Bissau
        गुआम;Guam
        गुयाना;Guyana
        गूस खाड़ी;Goose Bay
        गेलापागोस;Galapagos
        गैंबियर;Gambier
        गैबॉन;Gabon
        ग्रांड टर्क;Grand Turk
        ग्रीनलैंड;Greenland
        ग्रेनाडा;Grenada
        ग्लेस खाड़ी;Glace Bay
        ग्वाटेमाला;Guatemala
        ग्वाडलकनाल;Guadalcanal
        ग्वाडेलूप;Guadeloupe
        ग्वाडेलोप;Guadeloupe
        ग्वायाकील;Guayaquil
        घाना;Ghana
        चाड;Chad
        चिली;Chile
        चिसीनाउ;Chisinau
        चिहुआहुआ;Chihuahua
        चीन;China
        चेकिया;Czech Republic
        चैथम;Chatham
        जकार्ता;Jakarta
        जमैका;Jamaica
        जयापुरा;Jayapura
        जर्मनी;Germany
        जर्सी;Jersey
        ज़ाग्रेब;Zagreb
        ज़ाम्बिया;Zambia
        ज़िम्बाब्वे;Zimbabwe
        ज़्यूरिख़;Zurich
        जापान;Japan
        जिबूती;Djibouti
        जिब्राल्टर;Gibraltar
        जुबा;Juba
        जॉर्जिया;Georgia
        जॉर्डन;Jordan
        जोहांसबर्ग;Johannesburg
        ज्यूनाउ;Juneau
        टबिलिसी;Tbilisi
        टाइरेन;Tirane
        टारावा;Tarawa
        टेगुसिगल्पा;Tegucigalpa
        टोंगा;Tonga
        टोंगाटापू;Tongatapu
        टोकूमन;Tucuman
        टोक्यो;Tokyo
        टोगो;Togo
        टोरंटो;Toronto
        टोर्टोला;Tortola
        ट्यूनिस;Tunis
        ट्यूनीशिया;Tunisia
        डकार;Dakar
        डबलिन;Dublin
        डार्विन;Darwin
        डिलि;Dili
        डूआला;Douala
        डेट्रॉयट;Detroit
        डेनमार्क;Denmark
        डेनमार्कशॉन;Danmarkshavn
        डेनवर;Denver
        डॉसन क्रीक;Dawson Creek
        डोमिनिकन गणराज्य;Dominican Republic
        डोमिनिका;Dominica
        ढाका;Dhaka
        तंज़ानिया;Tanzania
        ताइवान;Taiwan
        ताईपेई;Taipei
        ताजिकिस्तान;Tajikistan
        ताशकंद;Tashkent
        ताहिती;Tahiti
        तिजुआना;Tijuana
        तिमोर लेस्त;Timor-Leste
        तुर्क और कैकोज़ द्वीपसमूह;Turks and Caicos Islands
        तुर्कमेनिस्तान;Turkmenistan
        तुर्किये;Turkey
        तुवालू;Tuvalu
        तेलिन;Tallinn
        तेहरान;Tehran
        तोकेलाउ;Tokelau
        तोम्स्क;Tomsk
        त्रिनिदाद और टोबैगो;Trinidad and Tobago
        त्रिपोली;Tripoli
        त्शिता;Chita
        थाईलैंड;Thailand
        थिंपू;Thimphu
        दक्षिण अफ़्रीका;South Africa
        दक्षिण कोरिया;South Korea
        दक्षिण जॉर्जिया;South Georgia
        दक्षिण जॉर्जिया और दक्षिण सैंडविच द्वीपसमूह;South Georgia and South Sandwich Islands
        दक्षिण सूडान;South Sudan
        दमास्कस;Damascus
        दार अस सलाम;Dar es Salaam
        दुबई;Dubai
        दुशांबे;Dushanbe
        नाइजर;Niger
        नाइजीरिया;Nigeria
        नाउरु;Nauru
        नामीबिया;Namibia
        नासाउ;Nassau
        निकारागुआ;Nicaragua
        निकोसिया;Nicosia
        नियामी;Niamey
        नीदरलैंड;Netherlands
        नीयू;Niue
        नेद्जामीना;Ndjamena
        नेपाल;Nepal
        नैरोबी;Nairobi
        नॉम पेन्ह;Phnom Penh
        नॉरफ़ॉक;Norfolk Island
        नॉरफ़ॉक द्वीप;Norfolk Island
        नॉर्वे;Norway
        नोरोन्हा;Fernando de Noronha
        नोवोकुज़्नेत्स्क;Novokuznetsk
        नोवोसिबिर्स्क;Novosibirsk
        नौआकशॉट;Nouakchott
        नौमिया;Noumea
        नौरु;Nauru
        न्यू कैलेडोनिया;New Caledonia
        न्यूज़ीलैंड;New Zealand
        न्यूयॉर्क;New York
        पनामा;Panama
        पराग्वे;Paraguay
        पर्थ;Perth
        पलाऊ;Palau
        पश्चिमी सहारा;Western Sahara
        पाकिस्तान;Pakistan
        पागो पागो;Pago Pago
        पापुआ न्यू गिनी;Papua New Guinea
        पारामारिबो;Paramaribo
        पिटकैर्न;Pitcairn
        पिटकैर्न द्वीपसमूह;Pitcairn Islands
        पुंटा एरिनास;Punta Arenas
        पुर्तगाल;Portugal
        पेरिस;Paris
        पेरू;Peru
        पोंटीयांक;Pontianak
        पोड्गोरिका;Podgorica
        पोर्ट ऑ प्रिंस;Port-au-Prince
        पोर्ट ऑफ़ स्पेन;Port of Spain
        पोर्ट मोरेस्बी;Port Moresby
        पोर्टो नोवो;Porto-Novo
        पोर्टो रिको;Puerto Rico
        पोर्टो वेल्हो;Porto Velho
        पोलैंड;Poland
        प्योंगयांग;Pyongyang
        प्राग;Prague
        फ़ाकाओफ़ो;Fakaofo
        फ़ामागुस्ता;Famagusta
        फ़िजी;Fiji
        फ़िनलैंड;Finland
        फ़िलिपींस;Philippines
        फ़िलिस्तीनी क्षेत्र;Palestine
        फ़ीनिक्स;Phoenix
        फ़ेरो द्वीपसमूह;Faroe Islands
        फ़ॉकलैंड द्वीपसमूह;Falkland Islands
        फ़ोर्ट नेल्सन;Fort Nelson
        फ़ोर्टालेज़ा;Fortaleza
        फ़्यूनाफ़ुटी;Funafuti
        फ़्रांस;France
        फ़्रांसीसी दक्षिणी क्षेत्र;French Southern Territories
        फ़्रीटाउन;Freetown
        फ़्रेंच गुयाना;French Guiana
        फ़्रेंच पोलिनेशिया;French Polynesia
        बगदाद;Baghdad
        बरमूडा;Bermuda
        बर्नोल;Barnaul
        बर्लिन;Berlin
        बहरीन;Bahrain
        बहामास;Bahamas
        बहिया;Bahia
        बांगुइ;Bangui
        बांग्लादेश;Bangladesh
        बाकु;Baku
        बामाको;Bamako
        बारबाडोस;Barbados
        बिश्केक;Bishkek
        बिसाऊ;Bissau
        बुख़ारेस्ट;Bucharest
        बुजुंबूरा;Bujumbura
        बुडापेस्ट;Budapest
        बुरुंडी;Burundi
        बुर्किना फ़ासो;Burkina Faso
        बुल्गारिया;Bulgaria
        बेनिन;Benin
        बेरुत;Beirut
        बेलग्रेड;Belgrade
        बेलारूस;Belarus
        बेलीज़;Belize
        बेलेम;Belem
        बेल्जियम;Belgium
        बेहिया बांडेरास;Bahía de Banderas
        बैंकॉक;Bangkok
        बैंजुल;Banjul
        बॉइसी;Boise
        बोआ विस्ता;Boa Vista
        बोगनविले;Bougainville
        बोगोटा;Bogota
        बोत्स्वाना;Botswana
        बोलीविया;Bolivia
        बोवेत द्वीप;Bouvet Island
        बोस्निया और हर्ज़ेगोविना;Bosnia and Herzegovina
        ब्यूसिनजेन;Busingen
        ब्राज़ाविले;Brazzaville
        ब्राज़ील;Brazil
        ब्रातिस्लावा;Bratislava
        ब्रिटिश वर्जिन द्वीपसमूह;British Virgin Islands
        ब्रिटिश हिंद महासागरीय क्षेत्र;British Indian Ocean Territory
        ब्रिस्बन;Brisbane
        ब्रूनेई;Brunei
        ब्रूसेल्स;Brussels
        ब्रोकन हिल;Broken Hill
        ब्लांक सेबलोन;Blanc-Sablon
        ब्लांटायर;Blantyre
        भारत;India
        भूटान;Bhutan
        मंगोलिया;Mongolia
        मकस्सर;Makassar
        मकाऊ;Macau
        मडेरा;Madeira
        मध्य अफ़्रीकी गणराज्य;Central African Republic
        मनीला;Manila
        मनौस;Manaus
        मलाबो;Malabo
        मलावी;Malawi
        मलेशिया;Malaysia
        मस्कट;Muscat
        माइक्रोनेशिया;Micronesia
        मागादान;Magadan
        माज़ाटलान;Mazatlan
        माजुरो;Majuro
        माटामोरोस;Matamoros
        मानागुआ;Managua
        मापुटो;Maputo
        मायोते;Mayotte
        मायोत्ते;Mayotte
        मारियाहैम;Mariehamn
        मार्केसस;Marquesas
        मार्टिनिक;Martinique
        मार्टीनिक;Martinique
        मार्शल द्वीपसमूह;Marshall Islands
        मालदीव;Maldives
        माली;Mali
        माल्टा;Malta
        मासेरू;Maseru
        माहे;Mahe
        मिंस्क;Minsk
        मिकेलॉन;Miquelon
        मिस्र;Egypt
        मेक्सिको सिटी;Mexico City
        मेडागास्कर;Madagascar
        मेरिडा;Mérida
        मेलबोर्न;Melbourne
        मेसीओ;Maceio
        मैक्सिको;Mexico
        मैड्रिड;Madrid
        मैरीगोट;Marigot
        मॉरिटानिया;Mauritania
        मॉरीशस;Mauritius
        मॉल्डोवा;Moldova
        मॉस्को;Moscow
        मोंकटन;Moncton
        मोंटसेरात;Montserrat
        मोंटेनेग्रो;Montenegro
        मोंटेरेरी;Monterrey
        मोंटेवीडियो;Montevideo
        मोगादिशु;Mogadishu
        मोज़ांबिक;Mozambique
        मोनरोविया;Monrovia
        मोनाको;Monaco
        मोरक्को;Morocco
        म्यांमार;Myanmar
        यमन;Yemen
        यरूशलम;Jerusalem
        याकूटाट;Yakutat
        याकूत्स्क;Yakutsk
        युगांडा;Uganda
        यूक्रेन;Ukraine
        यूनाइटेड किंगडम;United Kingdom
        यूनान;Greece
        यूस्ट–नेरा;Ust-Nera
        यू॰एस॰ आउटलाइंग द्वीपसमूह;U.S. Outlying Islands
        यू॰एस॰ वर्जिन द्वीपसमूह;U.S. Virgin Islands
        येकातेरिनबर्ग;Yekaterinburg
        येरेवान;Yerevan
        रवांडा;Rwanda
        रारोटोंगा;Rarotonga
        रियाद;Riyadh
        रियूनियन;Réunion
        रियो गालेगोस;Rio Gallegos
        रियो ब्रांको;Rio Branco
        रीगा;Riga
        रीयूनियन;Réunion
        रूस;Russia
        रेंकिन इनलेट;Rankin Inlet
        रेक्याविक;Reykjavik
        रेसाइफ़;Recife
        रोम;Rome
        रोमानिया;Romania
        लंदन;London
        लक्ज़मबर्ग;Luxembourg
        लग्ज़मबर्ग;Luxembourg
        ला पाज़;La Paz
        ला रिओजा;La Rioja
        लाइबेरिया;Liberia
        लाओस;Laos
        लागोस;Lagos
        लातविया;Latvia
        लिंडेमान;Lindeman
        लिचेंस्टीन;Liechtenstein
        लिथुआनिया;Lithuania
        लिब्रेविले;Libreville
        लिस्बन;Lisbon
        लीबिया;Libya
        लीमा;Lima
        लुआंडा;Luanda
        लुबुमबाशी;Lubumbashi
        लुसाका;Lusaka
        लेबनान;Lebanon
        लेसोथो;Lesotho
        लॉर्ड होवे;Lord Howe Island
        लॉस एंजिल्स;Los Angeles
        लोअर प्रिंसेस क्वार्टर;Lower Prince’s Quarter
        लोम;Lome
        ल्यूबेलजाना;Ljubljana
        वनुआतू;Vanuatu
        वादुज़;Vaduz
        वालिस;Wallis
        वालिस और फ़्यूचूना;Wallis and Futuna
        विंडहोक;Windhoek
        विएनतियान;Vientiane
        विएना;Vienna
        विनीपेग;Winnipeg
        वियतनाम;Vietnam
        विल्नियस;Vilnius
        वेक;Wake Island
        वेटिकन;Vatican
        वेटिकन सिटी;Vatican City
        वेनेज़ुएला;Venezuela
        वैंकूवर;Vancouver
        वॉरसॉ;Warsaw
        वोल्गोग्राड;Volgograd
        व्लादिवोस्तोक;Vladivostok
        व्हाइटहोर्स;Whitehorse
        शंघाई;Shanghai
        शागोस;Chagos
        शिकागो;Chicago
        श्रीलंका;Sri Lanka
        संयुक्त अरब अमीरात;United Arab Emirates
        संयुक्त राज्य;United States
        सऊदी अरब;Saudi Arabia
        सखालिन;Sakhalin
        समरकंद;Samarkand
        समारा;Samara
        समोआ;Samoa
        सर्बिया;Serbia
        साइप्रस;Cyprus
        साओ टोम;São Tomé
        साओ टोम और प्रिंसिपे;São Tomé and Príncipe
        साओ पाउलो;Sao Paulo
        सायपान;Saipan
        साराजेवो;Sarajevo
        सारातोव;Saratov
        साल्टा;Salta
        सिंगापुर;Singapore
        सिंट मार्टिन;Sint Maarten
        सिएरा लियोन;Sierra Leone
        सिओल;Seoul
        सिट्का;Sitka
        सिडनी;Sydney
        सिम्फ़ेरोपोल;Simferopol
        सीरिया;Syria
        सूडान;Sudan
        सूरीनाम;Suriname
        सेंट किट्स;St. Kitts
        सेंट किट्स और नेविस;St. Kitts and Nevis
        सेंट जोंस;St. John’s
        सेंट थॉमस;St. Thomas
        सेंट पिएरे और मिक्वेलान;St. Pierre and Miquelon
        सेंट बार्थेलेमी;St. Barthélemy
        सेंट मार्टिन;St. Martin
        सेंट लूसिया;St. Lucia
        सेंट विंसेंट;St. Vincent
        सेंट विंसेंट और ग्रेनाडाइंस;St. Vincent and Grenadines
        सेंट हेलेना;St. Helena
        सेंटो डोमिंगो;Santo Domingo
        सेउटा;Ceuta
        सेनेगल;Senegal
        सेशेल्स;Seychelles
        सैंटारेम;Santarem
        सैंटियागो;Santiago
        सैन मारीनो;San Marino
        सैन मेरीनो;San Marino
        सैन लूई;San Luis
        सैन ह्वान;San Juan
        सोफ़िया;Sofia
        सोमालिया;Somalia
        सोलोमन द्वीपसमूह;Solomon Islands
        स्कोप्जे;Skopje
        स्टैनली;Stanley
        स्टॉकहोम;Stockholm
        स्पेन;Spain
        स्युदाद ह्वारेज़;Ciudad Juárez
        स्रेद्निकोलिमस्क;Srednekolymsk
        स्लोवाकिया;Slovakia
        स्लोवेनिया;Slovenia
        स्वालबार्ड और जान मायेन;Svalbard and Jan Mayen
        स्विट्ज़रलैंड;Switzerland
        स्विफ़्ट करंट;Swift Current
        स्वीडन;Sweden
        हंगरी;Hungary
        हरारे;Harare
        हर्ड द्वीप और मैकडोनॉल्ड द्वीपसमूह;Heard and McDonald Islands
        हर्मोसिल्लो;Hermosillo
        हवाना;Havana
        हाँग काँग;Hong Kong
        हेब्रोन;Hebron
        हेलसिंकी;Helsinki
        हेलिफ़ैक्स;Halifax
        हैती;Haiti
        होंडूरास;Honduras
        होनोलुलु;Honolulu
        होबार्ट;Hobart
        होव्ड;Hovd
        অকল্যান্ড;Auckland
        অতিরাউ;Atyrau
        অমবাবান;Mbabane
        অলান্ড দ্বীপপুঞ্জ;Åland Islands
        অসলো;Oslo
        অস্ট্রিয়া;Austria
        অস্ট্রেলিয়া;Australia
        অ্যাঙ্গুইলা;Anguilla
        অ্যাঙ্গোলা;Angola
        অ্যানাডির;Anadyr
        অ্যান্টার্কটিকা;Antarctica
        অ্যান্টিগুয়া;Antigua
        অ্যান্টিগুয়া ও বারবুডা;Antigua and Barbuda
        অ্যান্ডোরা;Andorra
        আইরুনেপে;Eirunepe
        আইল অফ ম্যান;Isle of Man
        আইসল্যান্ড;Iceland
        আকটাউ;Aqtau
        আকটোবে;Aqtobe
        আক্রা;Accra
        আজারবাইজান;Azerbaijan
        আজোরেস;Azores
        আডক;Adak
        আদ্দিস আবাবা;Addis Ababa
        আন্ডোরা;Andorra
        আন্তুনানারিভো;Antananarivo
        আপিয়া;Apia
        আফগানিস্তান;Afghanistan
        আবিদজান;Abidjan
        আমস্টারডাম;Amsterdam
        আমেরিকান সামোয়া;American Samoa
        আম্মান;Amman
        আয়ারল্যান্ড;Ireland
        আরাগুয়াইনা;Araguaina
        আরুবা;Aruba
        আর্জেন্টিনা;Argentina
        আর্মেনিয়া;Armenia
        আলজিয়ার্স;Algiers
        আলজেরিয়া;Algeria
        আলবেনিয়া;Albania
        আলমাটি;Almaty
        আশগাবাত;Ashgabat
        আসট্রাখান;Astrakhan
        আসুনসিয়ন;Asunción
        আহদেন;Aden
        ইউক্রেন;Ukraine
        ইকুয়ালুইট;Iqaluit
        ইকুয়েডর;Ecuador
        ইজরায়েল;Israel
        ইট্টকুয়োরটুরমিট;Ittoqqortoormiit
        ইতালি;Italy
        ইথিওপিয়া;Ethiopia
        ইন্দোনেশিয়া;Indonesia
        ইফাতে;Efate
        ইয়াকুটস্ক;Yakutsk
        ইয়াকুটাট;Yakutat
        ইয়েকাটেরিনবার্গ;Yekaterinburg
        ইয়েমেন;Yemen
        ইয়েরাভান;Yerevan
        ইরকুটস্ক;Irkutsk
        ইরাক;Iraq
        ইরান;Iran
        ইরিত্রিয়া;Eritrea
        ইসওয়াতিনি;Eswatini
        ইস্টার;Easter Island
        ইস্তানবুল;Istanbul
        উইনধোক;Windhoek
        উইনিপেগ;Winnipeg
        উগান্ডা;Uganda
        উজবেকিস্তান;Uzbekistan
        উত্তর কোরিয়া;North Korea
        উত্তর ম্যাসেডোনিয়া;North Macedonia
        উত্তরাঞ্চলীয় মারিয়ানা দ্বীপপুঞ্জ;Northern Mariana Islands
        উরুগুয়ে;Uruguay
        উরুমকি;Urumqi
        উলানবাতার;Ulaanbaatar
        উলিয়ানোভস্ক;Ulyanovsk
        উশুয়াইয়া;Ushuaia
        উস্ত নেরা;Ust-Nera
        এডমন্টোন;Edmonton
        এথেন্স;Athens
        এনকোরেজ;Anchorage
        এনজমেনা;Ndjamena
        এরুবা;Aruba
        এল আহইউন;El Aaiun
        এল সালভাদোর;El Salvador
        এল সালভেদর;El Salvador
        এস্তোনিয়া;Estonia
        এ্যাডেলেইড;Adelaide
        ওজিনাগা;Ojinaga
        ওমান;Oman
        ওম্স্ক;Omsk
        ওয়ারশ;Warsaw
        ওয়ালিস ও ফুটুনা;Wallis and Futuna
        ওয়াহগুডোগু;Ouagadougou
        ওয়েক;Wake Island
        ওলিস;Wallis
        কঙ্গো কিনশাসা;Congo
        কঙ্গো ব্রাজাভিল;Congo
        কনাক্রি;Conakry
        কমোরোস;Comoros
        কম্বোডিয়া;Cambodia
        করাচি;Karachi
        কলম্বিয়া;Colombia
        কলম্বো;Colombo
        কসোভো;Kosovo
        কাজাখস্তান;Kazakhstan
        কাতার;Qatar
        কানাডা;Canada
        কানেরি;Canary
        কাবুল;Kabul
        কামচাটকা;Kamchatka
        কামপালা;Kampala
        কামেন;Cayman
        কাম্পো গ্রান্ডে;Campo Grande
        কায়রো;Cairo
        কার্গুলেন;Kerguelen
        কালিনিঙগ্রাড;Kaliningrad
        কাসাব্লাঙ্কা;Casablanca
        কাহেন;Cayenne
        কিউবা;Cuba
        কিগালি;Kigali
        কিজিলর্ডা;Qyzylorda
        কিনশাসা;Kinshasa
        কিরগিজিস্তান;Kyrgyzstan
        কিরিতিমাতি;Kiritimati
        কিরিবাতি;Kiribati
        কিরোভ;Kirov
        কিসিনাহু;Chisinau
        কুইয়াবা;Cuiaba
        কুক দ্বীপপুঞ্জ;Cook Islands
        কুচিং;Kuching
        কুয়ালালামপুর;Kuala Lumpur
        কুয়েত;Kuwait
        কুরাসাও;Curaçao
        কেনিয়া;Kenya
        কেপ ভার্দ;Cape Verde
        কেপ ভার্দে;Cape Verde
        কেমব্রিজ বে;Cambridge Bay
        কেম্যান দ্বীপপুঞ্জ;Cayman Islands
        কোকোস;Cocos
        কোট ডি‘আইভোর;Ivory Coast
        কোপেনহেগেন;Copenhagen
        কোমোরো;Comoro
        কোয়াজালেইন;Kwajalein
        কোসরায়;Kosrae
        কোস্টানয়;Kostanay
        কোস্টারিকা;Costa Rica
        ক্যানকুন;Cancún
        ক্যান্টন;Kanton
        ক্যামেরুন;Cameroon
        ক্যারাকাস;Caracas
        ক্যারিবিয়ান নেদারল্যান্ডস;Caribbean Netherlands
        ক্রাসনোইয়ার্স্ক;Krasnoyarsk
        ক্রিসমাস;Christmas Island
        ক্রিসমাস দ্বীপ;Christmas Island
        ক্রেলেন্ডাজিক;Kralendijk
        ক্রোয়েশিয়া;Croatia
        খানডিয়াগা;Khandyga
        খার্তুম;Khartoum
        গাজা;Gaza
        গাম্বিয়া;Gambia
        গাম্বিয়ের;Gambier
        গায়ানা;Guyana
        গার্নসি;Guernsey
        গিনি;Guinea
        গিনি বিসাউ;Guinea-Bissau
        গিয়ানা;Guyana
        গুয়াতেমালা;Guatemala
        গুয়াদেলোপ;Guadeloupe
        গুয়াদেলৌপ;Guadeloupe
        গুয়াম;Guam
        গুয়ার্নসি;Guernsey
        গুস বে;Goose Bay
        গোয়াইয়াকিল;Guayaquil
        গোয়াদালকুনাল;Guadalcanal
        গ্যাবন;Gabon
        গ্যাবুরনি;Gaborone
        গ্যালাপ্যাগোস;Galapagos
        গ্রীনল্যান্ড;Greenland
        গ্রীস;Greece
        গ্রেনাডা;Grenada
        গ্র্যান্ড তুর্ক;Grand Turk
        গ্লাস বে;Glace Bay
        ঘানা;Ghana
        চাদ;Chad
        চিতা;Chita
        চিলি;Chile
        চিহুয়াহুয়া;Chihuahua
        চীন;China
        চেকিয়া;Czech Republic
        চ্যাঠাম;Chatham
        ছাগোস;Chagos
        জয়াপুরা;Jayapura
        জর্জিয়া;Georgia
        জর্ডন;Jordan
        জাকার্তা;Jakarta
        জাগ্রেব;Zagreb
        জাপান;Japan
        জামাইকা;Jamaica
        জাম্বিয়া;Zambia
        জার্মানি;Germany
        জার্সি;Jersey
        জিবুটি;Djibouti
        জিবুতি;Djibouti
        জিব্রাল্টার;Gibraltar
        জিম্বাবোয়ে;Zimbabwe
        জুনো;Juneau
        জুবা;Juba
        জুরিখ;Zurich
        জেরুজালেম;Jerusalem
        জোহানেসবার্গ;Johannesburg
        টরটোলা;Tortola
        টারাওয়া;Tarawa
        টিউনিস;Tunis
        টুকুমান;Tucuman
        টুভালু;Tuvalu
        টোকিও;Tokyo
        টোকেলাউ;Tokelau
        টোগো;Togo
        টোঙ্গা;Tonga
        টোঙ্গাটাপু;Tongatapu
        টোরন্টো;Toronto
        ডসোন ক্রিক;Dawson Creek
        ডাকার;Dakar
        ডানমার্কশ্যাভন;Danmarkshavn
        ডাবলিন;Dublin
        ডারউইন;Darwin
        ডেট্রোইট;Detroit
        ডেনভার;Denver
        ডেনমার্ক;Denmark
        ডোমিনিকা;Dominica
        ডোমেনিকান প্রজাতন্ত্র;Dominican Republic
        ডোয়ালা;Douala
        ঢাকা;Dhaka
        তাইওয়ান;Taiwan
        তাইপেই;Taipei
        তাজিকিস্তান;Tajikistan
        তাঞ্জানিয়া;Tanzania
        তাসখন্দ;Tashkent
        তাহলিন;Tallinn
        তাহিতি;Tahiti
        তিউনিসিয়া;Tunisia
        তিজুয়ানা;Tijuana
        তিমুর লেস্তে;Timor-Leste
        তিরানা;Tirane
        তুরস্ক;Turkey
        তুর্কমেনিস্তান;Turkmenistan
        তুর্কস ও কাইকোস দ্বীপপুঞ্জ;Turks and Caicos Islands
        তেগুসিগালপা;Tegucigalpa
        তেহেরান;Tehran
        তোমস্ক;Tomsk
        ত্রিনিনাদ ও টোব্যাগো;Trinidad and Tobago
        ত্রিপোলি;Tripoli
        থাইল্যান্ড;Thailand
        থিম্ফু;Thimphu
        দক্ষিণ আফ্রিকা;South Africa
        দক্ষিণ কোরিয়া;South Korea
        দক্ষিণ জর্জিয়া;South Georgia
        দক্ষিণ জর্জিয়া ও দক্ষিণ স্যান্ডউইচ দ্বীপপুঞ্জ;South Georgia and South Sandwich Islands
        দক্ষিণ সুদান;South Sudan
        দামাস্কাস;Damascus
        দার এস সালাম;Dar es Salaam
        দিলি;Dili
        দুবাই;Dubai
        দুশানবে;Dushanbe
        নভকুয়েতস্নক;Novokuznetsk
        নভোসিবির্স্ক;Novosibirsk
        নম পেন;Phnom Penh
        নরওয়ে;Norway
        নরফক;Norfolk Island
        নরফোক দ্বীপ;Norfolk Island
        নরোন্‌হা;Fernando de Noronha
        নাইজার;Niger
        নাইজেরিয়া;Nigeria
        নাইরোবি;Nairobi
        নাউরু;Nauru
        নামিবিয়া;Namibia
        নাসাউ;Nassau
        নিউ ক্যালেডোনিয়া;New Caledonia
        নিউইয়র্ক;New York
        নিউজিল্যান্ড;New Zealand
        নিউয়ি;Niue
        নিউয়ে;Niue
        নিকারাগুয়া;Nicaragua
        নিকোসিয়া;Nicosia
        নিয়ামে;Niamey
        নিরক্ষীয় গিনি;Equatorial Guinea
        নুমিয়া;Noumea
        নেদারল্যান্ডস;Netherlands
        নেপাল;Nepal
        নোয়াকশট;Nouakchott
        পডগরিত্সা;Podgorica
        পন্টিয়ান্যাক;Pontianak
        পর্তুগাল;Portugal
        পশ্চিম সাহারা;Western Sahara
        পাকিস্তান;Pakistan
        পানামা;Panama
        পাপুয়া নিউ গিনি;Papua New Guinea
        পার্থ;Perth
        পালাউ;Palau
        পিটকেয়ার্ন;Pitcairn
        পিটকেয়ার্ন দ্বীপপুঞ্জ;Pitcairn Islands
        পিয়ংইয়ং;Pyongyang
        পুন্টা আরেনাস;Punta Arenas
        পুয়ের্তো রিকো;Puerto Rico
        পেরু;Peru
        পোর্ট অফ স্পেন;Port of Spain
        পোর্ট অহ প্রিন্স;Port-au-Prince
        পোর্ট মৌরজবি;Port Moresby
        পোর্টো নোভো;Porto-Novo
        পোর্তো ভেল্‌হো;Porto Velho
        পোল্যান্ড;Poland
        প্যাগো প্যাগো;Pago Pago
        প্যারাগুয়ে;Paraguay
        প্যারামেরিবো;Paramaribo
        প্যারিস;Paris
        প্যালেস্টাইন ভূখণ্ড;Palestine
        প্রাগ;Prague
        ফকল্যান্ড দ্বীপপুঞ্জ;Falkland Islands
        ফরাসী গায়ানা;French Guiana
        ফরাসী দক্ষিণাঞ্চল;French Southern Territories
        ফরাসী পলিনেশিয়া;French Polynesia
        ফামাগাস্তা;Famagusta
        ফিজি;Fiji
        ফিনল্যান্ড;Finland
        ফিনিক্স;Phoenix
        ফিলিপাইন;Philippines
        ফুনাফুটি;Funafuti
        ফোর্ট নেলসন;Fort Nelson
        ফোর্টালেজা;Fortaleza
        ফ্যাকাওফো;Fakaofo
        ফ্যারো দ্বীপপুঞ্জ;Faroe Islands
        ফ্রান্স;France
        ফ্রীটাউন;Freetown
        বতসোয়ানা;Botswana
        বয়জি;Boise
        বলিভিয়া;Bolivia
        বসনিয়া ও হার্জেগোভিনা;Bosnia and Herzegovina
        বাংলাদেশ;Bangladesh
        বাকু;Baku
        বাগদাদ;Baghdad
        বাঙ্গুই;Bangui
        বাঞ্জুল;Banjul
        বাম্যাকো;Bamako
        বারমুডা;Bermuda
        বার্নৌল;Barnaul
        বার্বাডোজ;Barbados
        বার্লিন;Berlin
        বাহামা দ্বীপপুঞ্জ;Bahamas
        বাহারিন;Bahrain
        বাহিয়া;Bahia
        বাহিয়া বান্দেরাস;Bahía de Banderas
        বিশকেক;Bishkek
        বিসোউ;Bissau
        বুখারেস্ট;Bucharest
        বুগেনভিলে;Bougainville
        বুজুমবুরহু;Bujumbura
        বুডাপেস্ট;Budapest
        বুরকিনা ফাসো;Burkina Faso
        বুরুন্ডি;Burundi
        বুলগেরিয়া;Bulgaria
        বুসিনগেন;Busingen
        বেইরুট;Beirut
        বেনিন;Benin
        বেলগ্রেড;Belgrade
        বেলজিয়াম;Belgium
        বেলারুশ;Belarus
        বেলিজ;Belize
        বেলেম;Belem
        বোগোটা;Bogota
        বোভেট দ্বীপ;Bouvet Island
        বোয়া ভিস্তা;Boa Vista
        ব্যাংকক;Bangkok
        ব্রাজাভিলি;Brazzaville
        ব্রাজিল;Brazil
        ব্রাতিস্লাভা;Bratislava
        ব্রাসেলস;Brussels
        ব্রিটিশ ভারত মহাসাগরীয় অঞ্চল;British Indian Ocean Territory
        ব্রিটিশ ভার্জিন দ্বীপপুঞ্জ;British Virgin Islands
        ব্রিসবেন;Brisbane
        ব্রুনেই;Brunei
        ব্রোকেন হিল;Broken Hill
        ব্লাঙ্ক সাব্লোন;Blanc-Sablon
        ব্ল্যানটায়ের;Blantyre
        ভাটিকান;Vatican
        ভাদুজ;Vaduz
        ভানুয়াটু;Vanuatu
        ভারত;India
        ভিয়েতনাম;Vietnam
        ভিয়েনতায়েন;Vientiane
        ভিয়েনা;Vienna
        ভিলনিওস;Vilnius
        ভুটান;Bhutan
        ভেনেজুয়েলা;Venezuela
        ভোল্গোগ্রাদ;Volgograd
        ভ্যাঙ্কুভার;Vancouver
        ভ্যাটিকান সিটি;Vatican City
        ভ্লাদিভস্তোক;Vladivostok
        মঙ্কটোন;Moncton
        মঙ্গোলিয়া;Mongolia
        মধ্য আফ্রিকার প্রজাতন্ত্র;Central African Republic
        মনরোভিয়া;Monrovia
        মন্টসেরাট;Montserrat
        মন্টিনিগ্রো;Montenegro
        মন্টেভিডিও;Montevideo
        মন্টেরি;Monterrey
        মন্তসেরাত;Montserrat
        মরিতানিয়া;Mauritania
        মরিয়েহামেন;Mariehamn
        মরিশাস;Mauritius
        মলডোভা;Moldova
        মস্কো;Moscow
        মাইক্রোনেশিয়া;Micronesia
        মাওগাদিসু;Mogadishu
        মাকাসসার;Makassar
        মাজাটলান;Mazatlan
        মাজুরো;Majuro
        মাডেইরা;Madeira
        মাতামোরস;Matamoros
        মাদাগাস্কার;Madagascar
        মাদ্রিদ;Madrid
        মানাউস;Manaus
        মানাগুয়া;Managua
        মাপুতো;Maputo
        মায়ানমার;Myanmar
        মায়োতো;Mayotte
        মায়োত্তে;Mayotte
        মারটিনিক;Martinique
        মারিগো;Marigot
        মার্কিন যুক্তরাষ্ট্র;United States
        মার্কিন যুক্তরাষ্ট্রীয় ভার্জিন দ্বীপপুঞ্জ;U.S. Virgin Islands
        মার্কেসাস;Marquesas
        মার্টিনিক;Martinique
        মার্শাল দ্বীপপুঞ্জ;Marshall Islands
        মালদ্বীপ;Maldives
        মালয়েশিয়া;Malaysia
        মালাউই;Malawi
        মালাবো;Malabo
        মালি;Mali
        মাল্টা;Malta
        মাসকট;Muscat
        মাসেয়ো;Maceio
        মাহসুরু;Maseru
        মাহে;Mahe
        মিকুলন;Miquelon
        মিন্সক;Minsk
        মিশর;Egypt
        মেক্সিকো;Mexico
        মেক্সিকো সিটি;Mexico City
        মেরিডা;Mérida
        মেলবোর্ন;Melbourne
        মোজাম্বিক;Mozambique
        মোনাকো;Monaco
        মোরক্কো;Morocco
        ম্যাকাও;Macao
        ম্যাকাও এসএআর চীন;Macau
        ম্যাগাডান;Magadan
        ম্যানিলা;Manila
        যুক্তরাজ্য;United Kingdom
        যুক্তরাষ্ট্রের পার্শ্ববর্তী দ্বীপপুঞ্জ;U.S. Outlying Islands
        রারউহতুঙ্গা;Rarotonga
        রাশিয়া;Russia
        রিইউনিয়ন;Réunion
        রিও গায়েগোস;Rio Gallegos
        রিও ব্রাঙ্কো;Rio Branco
        রিকজাভিক;Reykjavik
        রিগা;Riga
        রিয়াধ;Riyadh
        রুয়ান্ডা;Rwanda
        রেসিফে;Recife
        রোম;Rome
        রোমানিয়া;Romania
        র‍্যাঙ্কিন ইনলেট;Rankin Inlet
        লন্ডন;London
        লর্ড হাও;Lord Howe Island
        লস অ্যাঞ্জেলেস;Los Angeles
        লা পাজ;La Paz
        লা রিওহা;La Rioja
        লাইবেরিয়া;Liberia
        লাওস;Laos
        লাক্সেমবার্গ;Luxembourg
        লাগোস;Lagos
        লাটভিয়া;Latvia
        লিচেনস্টেইন;Liechtenstein
        লিথুয়ানিয়া;Lithuania
        লিনডেম্যান;Lindeman
        লিবিয়া;Libya
        লিব্রুভিল;Libreville
        লিমা;Lima
        লিসবন;Lisbon
        লুক্সেমবার্গ;Luxembourg
        লুবলিয়ানা;Ljubljana
        লুবুম্বাশি;Lubumbashi
        লুসাকা;Lusaka
        লেবানন;Lebanon
        লেসোথো;Lesotho
        লোমে;Lome
        লোয়ান্ডা;Luanda
        লোয়ার প্রিন্সেস কোয়ার্টার;Lower Prince’s Quarter
        শিকাগো;Chicago
        শিটকা;Sitka
        শ্রীলঙ্কা;Sri Lanka
        সংযুক্ত আরব আমিরাত;United Arab Emirates
        সমরখন্দ;Samarkand
        সলোমন দ্বীপপুঞ্জ;Solomon Islands
        সাংহাই;Shanghai
        সাইপান;Saipan
        সাইপ্রাস;Cyprus
        সাও টোম;São Tomé
        সাও পাউলো;Sao Paulo
        সাওটোমা ও প্রিন্সিপি;São Tomé and Príncipe
        সাখালিন;Sakhalin
        সান জুয়ান;San Juan
        সান মারিনো;San Marino
        সান মেরিনো;San Marino
        সান লুইস;San Luis
        সান্টিয়াগো;Santiago
        সামারা;Samara
        সামোয়া;Samoa
        সারাজিভো;Sarajevo
        সারাটোভ;Saratov
        সার্বিয়া;Serbia
        সিউদাদ জুয়ারেজ;Ciudad Juárez
        সিওল;Seoul
        সিঙ্গাপুর;Singapore
        সিডনি;Sydney
        সিন্ট মার্টেন;Sint Maarten
        সিবিলিশি;Tbilisi
        সিমফেরোপোল;Simferopol
        সিয়েরা লিওন;Sierra Leone
        সিরিয়া;Syria
        সিসিলি;Seychelles
        সুইজারল্যান্ড;Switzerland
        সুইডেন;Sweden
        সুইফ্ট কারেন্ট;Swift Current
        সুদান;Sudan
        সুরিনাম;Suriname
        সেউটা;Ceuta
        সেনটুরেম;Santarem
        সেনেগাল;Senegal
        সেন্ট কিটস ও নেভিস;St. Kitts and Nevis
        সেন্ট জন্স;St. John’s
        সেন্ট পিয়ের ও মিকুয়েলন;St. Pierre and Miquelon
        সেন্ট বার্থেলেমি;St. Barthélemy
        সেন্ট ভিনসেন্ট ও গ্রেনাডিনস;St. Vincent and Grenadines
        সেন্ট মার্টিন;St. Martin
        সেন্ট লুসিয়া;St. Lucia
        সেন্ট হেলেনা;St. Helena
        সেন্ট. কিটস;St. Kitts
        সেন্ট. থমাস;St. Thomas
        সেন্ট. ভিনসেন্ট;St. Vincent
        সেন্ট. লুসিয়া;St. Lucia
        সেন্ট. হেলেনা;St. Helena
        সেন্ট.বার্থেলেমি;St. Barthélemy
        সোফিয়া;Sofia
        সোমালিয়া;Somalia
        সৌদি আরব;Saudi Arabia
        স্কপয়ে;Skopje
        স্টকহোম;Stockholm
        স্টানলী;Stanley
        স্পেন;Spain
        স্বালবার্ড ও জান মেয়েন;Svalbard and Jan Mayen
        স্যান্টো ডোমিংগো;Santo Domingo
        স্যালটা;Salta
        স্রেদনেকোলয়মস্ক;Srednekolymsk
        স্লোভাকিয়া;Slovakia
        স্লোভানিয়া;Slovenia
        হং কং;Hong Kong
        হংকং এসএআর চীনা;Hong Kong
        হনোলুলু;Honolulu
        হন্ডুরাস;Honduras
        হাইতি;Haiti
        হাঙ্গেরি;Hungary
        হাভানা;Havana
        হারমোসিল্লো;Hermosillo
        হারারে;Harare
        হার্ড এবং ম্যাকডোনাল্ড দ্বীপপুঞ্জ;Heard and McDonald Islands
        হেব্রোন;Hebron
        হেলসিঙ্কি;Helsinki
        হোবার্ট;Hobart
        হোভ্ড;Hovd
        হোয়াইটহর্স;Whitehorse
        হ্যালিফ্যাক্স;Halifax
        กรีซ;Greece
        กรีนแลนด์;Greenland
        กรุงเทพ;Bangkok
        กวม;Guam
        กวาเดอลูป;Guadeloupe
        กัมปูกรันดี;Campo Grande
        กัมพูชา;Cambodia
        กัวดัลคานัล;Guadalcanal
        กัวยากิล;Guayaquil
        กัวลาลัมเปอร์;Kuala Lumpur
        กัวเตมาลา;Guatemala
        กาซา;Gaza
        กาตาร์;Qatar
        กานา;Ghana
        กาบอง;Gabon
        กายอานา;Guyana
        การาจี;Karachi
        กาลาปาโกส;Galapagos
        กาแยน;Cayenne
        กาโบโรเน;Gaborone
        กินชาซา;Kinshasa
        กินี;Guinea
        กินี บิสเซา;Guinea-Bissau
        กุยาบา;Cuiaba
        กูชิง;Kuching
        กูสเบย์;Goose Bay
        ครัสโนยาร์สก์;Krasnoyarsk
        คราเลนดิจค์;Kralendijk
        คริสต์มาส;Christmas Island
        ควาจาเลน;Kwajalein
        คองโก กินชาซา;Congo
        คองโก บราซซาวิล;Congo
        คอสตาริกา;Costa Rica
        คอสตาเนย์;Kostanay
        คอสไร;Kosrae
        คอโมโรส;Comoros
        คะเนรี;Canary
        คัมพาลา;Kampala
        คาซัคสถาน;Kazakhstan
        คาบูล;Kabul
        คามชัตกา;Kamchatka
        คาราคัส;Caracas
        คาร์ทูม;Khartoum
        คาลินิงกราด;Kaliningrad
        คาสซาบลางก้า;Casablanca
        คิกาลี;Kigali
        คิรอฟ;Kirov
        คิริทิมาตี;Kiritimati
        คิริบาส;Kiribati
        คิวบา;Cuba
        คีชีเนา;Chisinau
        คีร์กีซสถาน;Kyrgyzstan
        คูราเซา;Curaçao
        คูเวต;Kuwait
        จอร์เจีย;Georgia
        จอร์แดน;Jordan
        จาการ์ตา;Jakarta
        จายาปุระ;Jayapura
        จาเมกา;Jamaica
        จิบูตี;Djibouti
        จีน;China
        จูบา;Juba
        จูโน;Juneau
        ชากัส;Chagos
        ชาด;Chad
        ชิคาโก;Chicago
        ชิตา;Chita
        ชิลี;Chile
        ชีวาวา;Chihuahua
        ซันตาเรม;Santarem
        ซันติอาโก;Santiago
        ซันลูอิส;San Luis
        ซัลตา;Salta
        ซาคาลิน;Sakhalin
        ซานมาริโน;San Marino
        ซานมารีโน;San Marino
        ซานฮวน;San Juan
        ซานโต โดมิงโก;Santo Domingo
        ซามัว;Samoa
        ซามารา;Samara
        ซามาร์กานด์;Samarkand
        ซาราทอฟ;Saratov
        ซาราเยโว;Sarajevo
        ซาอุดีอาระเบีย;Saudi Arabia
        ซาฮาราตะวันตก;Western Sahara
        ซาเกร็บ;Zagreb
        ซิดนีย์;Sydney
        ซิตกา;Sitka
        ซินต์มาร์เทน;Sint Maarten
        ซิมบับเว;Zimbabwe
        ซิมเฟอโรโปล;Simferopol
        ซิวดัดฮัวเรซ;Ciudad Juárez
        ซีเรีย;Syria
        ซูดาน;Sudan
        ซูดานใต้;South Sudan
        ซูริค;Zurich
        ซูรินาเม;Suriname
        ซเรดเนคโคลิมสก์;Srednekolymsk
        ญี่ปุ่น;Japan
        ดอว์สัน ครีก;Dawson Creek
        ดับบลิน;Dublin
        ดากา;Dhaka
        ดาการ์;Dakar
        ดานมาร์กสฮาวน์;Danmarkshavn
        ดามัสกัส;Damascus
        ดาร์วิน;Darwin
        ดาร์เอสซาลาม;Dar es Salaam
        ดินแดนปาเลสไตน์;Palestine
        ดิลี;Dili
        ดีทรอยต์;Detroit
        ดูชานเบ;Dushanbe
        ดูอาลา;Douala
        ดูไบ;Dubai
        ตรินิแดดและโตเบโก;Trinidad and Tobago
        ตรีโปลี;Tripoli
        ตองกา;Tonga
        ตองกาตาปู;Tongatapu
        ตอมสค์;Tomsk
        ตอร์โตลา;Tortola
        ตาระวา;Tarawa
        ตาฮีตี;Tahiti
        ติมอร์ เลสเต;Timor-Leste
        ติรานา;Tirane
        ตุรกี;Turkey
        ตูนิส;Tunis
        ตูนิเซีย;Tunisia
        ตูวาลู;Tuvalu
        ทบิลิซิ;Tbilisi
        ทาจิกิสถาน;Tajikistan
        ทาชเคนต์;Tashkent
        ทาลลินน์;Tallinn
        ทิมพู;Thimphu
        ทิฮัวนา;Tijuana
        ทูคูแมน;Tucuman
        นครวาติกัน;Vatican City
        นอร์ฟอล์ก;Norfolk Island
        นอร์เวย์;Norway
        นามิเบีย;Namibia
        นาอูรู;Nauru
        นิการากัว;Nicaragua
        นิวซีแลนด์;New Zealand
        นิวยอร์ก;New York
        นิวแคลิโดเนีย;New Caledonia
        นิโคเซีย;Nicosia
        นีอาเมย์;Niamey
        นีอูเอ;Niue
        นูเมอา;Noumea
        นูแอกชอต;Nouakchott
        บรัสเซลส์;Brussels
        บราซซาวิล;Brazzaville
        บราซิล;Brazil
        บราติสลาวา;Bratislava
        บริติชอินเดียนโอเชียนเทร์ริทอรี;British Indian Ocean Territory
        บริสเบน;Brisbane
        บรูไน;Brunei
        บลังค์ ซาบลอน;Blanc-Sablon
        บอตสวานา;Botswana
        บอยซี;Boise
        บอสเนียและเฮอร์เซโกวีนา;Bosnia and Herzegovina
        บังกลาเทศ;Bangladesh
        บังกี;Bangui
        บันจูล;Banjul
        บัลแกเรีย;Bulgaria
        บัววีชตา;Boa Vista
        บากู;Baku
        บามาโก;Bamako
        บาร์เนาว์;Barnaul
        บาร์เบโดส;Barbados
        บาห์เรน;Bahrain
        บาฮามาส;Bahamas
        บาเยีย;Bahia
        บาเอียบันเดรัส;Bahía de Banderas
        บิชเคก;Bishkek
        บิสเซา;Bissau
        บุรุนดี;Burundi
        บุสซิงเง็น;Busingen
        บูคาเรส;Bucharest
        บูจุมบูรา;Bujumbura
        บูดาเปส;Budapest
        บูร์กินาฟาโซ;Burkina Faso
        บูเกนวิลล์;Bougainville
        ปราก;Prague
        ปอร์ตูเวลโย;Porto Velho
        ปอร์โต โนโว;Porto-Novo
        ปอร์โตแปรงซ์;Port-au-Prince
        ปากีสถาน;Pakistan
        ปานามา;Panama
        ปาปัวนิวกินี;Papua New Guinea
        ปารากวัย;Paraguay
        ปารามาริโบ;Paramaribo
        ปารีส;Paris
        ปาเลา;Palau
        ปาโก ปาโก;Pago Pago
        ปุนตาอาเรนัส;Punta Arenas
        ฝรั่งเศส;France
        พนมเปญ;Phnom Penh
        พอดกอรีตซา;Podgorica
        พอนเทียนัก;Pontianak
        พอร์ตมอร์สบี;Port Moresby
        พอร์ทออฟสเปน;Port of Spain
        พิตแคร์น;Pitcairn
        ฟรีทาวน์;Freetown
        ฟอร์ตาเลซา;Fortaleza
        ฟอร์ตเนลสัน;Fort Nelson
        ฟาเคาโฟ;Fakaofo
        ฟิจิ;Fiji
        ฟินิกซ์;Phoenix
        ฟินแลนด์;Finland
        ฟิลิปปินส์;Philippines
        ฟูนะฟูตี;Funafuti
        ภูฏาน;Bhutan
        มองตัน;Moncton
        มองโกเลีย;Mongolia
        มอนต์เซอร์รัต;Montserrat
        มอนเซอร์รัต;Montserrat
        มอนเตร์เรย์;Monterrey
        มอนเตวิเดโอ;Montevideo
        มอนเตเนโกร;Montenegro
        มอริเชียส;Mauritius
        มอริเตเนีย;Mauritania
        มอลตา;Malta
        มอลโดวา;Moldova
        มอสโก;Moscow
        มะนิลา;Manila
        มันโรเวีย;Monrovia
        มัลดีฟส์;Maldives
        มัสกัต;Muscat
        มากัสซาร์;Makassar
        มากาดาน;Magadan
        มาจูโร;Majuro
        มาซาทลาน;Mazatlan
        มาซิโดเนียเหนือ;North Macedonia
        มาดริด;Madrid
        มาดากัสการ์;Madagascar
        มาตาโมรอส;Matamoros
        มานากัว;Managua
        มาปูโต;Maputo
        มายอต;Mayotte
        มาริโกต์;Marigot
        มารีฮามน์;Mariehamn
        มาร์ตินีก;Martinique
        มาร์เคซัส;Marquesas
        มาลาวี;Malawi
        มาลาโบ;Malabo
        มาลี;Mali
        มาเก๊า;Macao
        มาเซรู;Maseru
        มาเซโอ;Maceio
        มาเดรา;Madeira
        มาเนาส์;Manaus
        มาเลเซีย;Malaysia
        มาเอ;Mahe
        มาโยเต;Mayotte
        มินสก์;Minsk
        มีเกอลง;Miquelon
        ยากูทัต;Yakutat
        ยาคุตสค์;Yakutsk
        ยิบรอลตาร์;Gibraltar
        ยีคาเตอรินเบิร์ก;Yekaterinburg
        ยูกันดา;Uganda
        ยูเครน;Ukraine
        รวันดา;Rwanda
        รัสเซีย;Russia
        ราโรตองกา;Rarotonga
        ริกา;Riga
        ริยาร์ด;Riyadh
        ริโอกาลเลกอส;Rio Gallegos
        รีโอบรังโก;Rio Branco
        ลอนดอน;London
        ลอร์ดโฮว์;Lord Howe Island
        ลอสแองเจลิส;Los Angeles
        ลักเซมเบิร์ก;Luxembourg
        ลัตเวีย;Latvia
        ลากอส;Lagos
        ลาปาซ;La Paz
        ลาริโอจา;La Rioja
        ลาว;Laos
        ลิกเตนสไตน์;Liechtenstein
        ลิทัวเนีย;Lithuania
        ลินดีแมน;Lindeman
        ลิมา;Lima
        ลิสบอน;Lisbon
        ลิเบีย;Libya
        ลีเบรอวิล;Libreville
        ลูซากา;Lusaka
        ลูบลิยานา;Ljubljana
        ลูบัมบาชิ;Lubumbashi
        ลูอันดา;Luanda
        วลาดิโวสต็อก;Vladivostok
        วอร์ซอ;Warsaw
        วอลโกกราด;Volgograd
        วากาดูกู;Ouagadougou
        วาดุซ;Vaduz
        วาติกัน;Vatican
        วานูอาตู;Vanuatu
        วาลลิส;Wallis
        วาลลิสและฟุตูนา;Wallis and Futuna
        วินด์ฮุก;Windhoek
        วินนิเพก;Winnipeg
        วิลนีอุส;Vilnius
        ศรีลังกา;Sri Lanka
        สกอเรสไบซันด์;Ittoqqortoormiit
        สตอกโฮล์ม;Stockholm
        สฟาลบาร์และยานไมเอน;Svalbard and Jan Mayen
        สวิตเซอร์แลนด์;Switzerland
        สวิฟต์เคอร์เรนต์;Swift Current
        สวีเดน;Sweden
        สหรัฐอาหรับเอมิเรตส์;United Arab Emirates
        สหรัฐอเมริกา;United States
        สหราชอาณาจักร;United Kingdom
        สาธารณรัฐแอฟริกากลาง;Central African Republic
        สาธารณรัฐโดมินิกัน;Dominican Republic
        สิงคโปร์;Singapore
        สเปน;Spain
        สแตนลีย์;Stanley
        สโกเปีย;Skopje
        สโลวะเกีย;Slovakia
        สโลวีเนีย;Slovenia
        หมู่เกาะคุก;Cook Islands
        หมู่เกาะนอร์เทิร์นมาเรียนา;Northern Mariana Islands
        หมู่เกาะบริติชเวอร์จิน;British Virgin Islands
        หมู่เกาะพิตแคร์น;Pitcairn Islands
        หมู่เกาะฟอล์กแลนด์;Falkland Islands
        หมู่เกาะมาร์แชลล์;Marshall Islands
        หมู่เกาะรอบนอกของสหรัฐอเมริกา;U.S. Outlying Islands
        หมู่เกาะเคย์แมน;Cayman Islands
        หมู่เกาะเติกส์และหมู่เกาะเคคอส;Turks and Caicos Islands
        หมู่เกาะเวอร์จินของสหรัฐอเมริกา;U.S. Virgin Islands
        หมู่เกาะแฟโร;Faroe Islands
        หมู่เกาะโคโคส;Cocos
        หมู่เกาะโซโลมอน;Solomon Islands
        หมู่เกาะโอลันด์;Åland Islands
        อทีราว;Atyrau
        ออสเตรีย;Austria
        ออสเตรเลีย;Australia
        ออสโล;Oslo
        อะซุนซิออง;Asunción
        อะลิยานอฟ;Ulyanovsk
        อะโซร์ส;Azores
        อักกรา;Accra
        อัคตาอู;Aqtau
        อัคโทบี;Aqtobe
        อันดอร์รา;Andorra
        อันตานานาริโว;Antananarivo
        อัฟกานิสถาน;Afghanistan
        อัมบาบาเน;Mbabane
        อัมมาน;Amman
        อัมสเตอดัม;Amsterdam
        อัลมาตี;Almaty
        อาชกาบัต;Ashgabat
        อานาดีร์;Anadyr
        อาบีจาน;Abidjan
        อาปีอา;Apia
        อารากัวนา;Araguaina
        อารูบา;Aruba
        อาร์เจนตินา;Argentina
        อาร์เมเนีย;Armenia
        อาเซอร์ไบจาน;Azerbaijan
        อิตาลี;Italy
        อินเดีย;India
        อินโดนีเซีย;Indonesia
        อิรัก;Iraq
        อิสตันบูล;Istanbul
        อิสราเอล;Israel
        อิหร่าน;Iran
        อิเควทอเรียลกินี;Equatorial Guinea
        อีกวาลิต;Iqaluit
        อียิปต์;Egypt
        อีร์คุตสค์;Irkutsk
        อีสเตอร์;Easter Island
        อุซเบกิสถาน;Uzbekistan
        อุรุกวัย;Uruguay
        อุรุมชี;Urumqi
        อุสต์เนรา;Ust-Nera
        อูชูเอีย;Ushuaia
        อูลานบาตอร์;Ulaanbaatar
        อเมริกันซามัว;American Samoa
        อ่าวแคมบริดจ์;Cambridge Bay
        ฮอนดูรัส;Honduras
        ฮอฟด์;Hovd
        ฮังการี;Hungary
        ฮันดืยกา;Khandyga
        ฮาราเร;Harare
        ฮาวานา;Havana
        ฮ่องกง;Hong Kong
        เกรนาดา;Grenada
        เกรเนดา;Grenada
        เกลซเบย์;Glace Bay
        เกาหลีเหนือ;North Korea
        เกาหลีใต้;South Korea
        เกาะคริสต์มาส;Christmas Island
        เกาะนอร์ฟอล์ก;Norfolk Island
        เกาะบูเว;Bouvet Island
        เกาะเซาท์จอร์เจียและหมู่เกาะเซาท์แซนด์วิช;South Georgia and South Sandwich Islands
        เกาะเฮิร์ดและหมู่เกาะแมกดอนัลด์;Heard and McDonald Islands
        เกาะแมน;Isle of Man
        เกิร์นซีย์;Guernsey
        เขตปกครองพิเศษมาเก๊าแห่งสาธารณรัฐประชาชนจีน;Macau
        เขตปกครองพิเศษฮ่องกงแห่งสาธารณรัฐประชาชนจีน;Hong Kong
        เคนยา;Kenya
        เคปเวิร์ด;Cape Verde
        เคย์แมน;Cayman
        เจอร์ซีย์;Jersey
        เช็ก;Czech Republic
        เซนต์คิตส์;St. Kitts
        เซนต์คิตส์และเนวิส;St. Kitts and Nevis
        เซนต์จอนส์;St. John’s
        เซนต์บาร์เธเลมี;St. Barthélemy
        เซนต์มาร์ติน;St. Martin
        เซนต์ลูเซีย;St. Lucia
        เซนต์วินเซนต์;St. Vincent
        เซนต์วินเซนต์และเกรนาดีนส์;St. Vincent and Grenadines
        เซนต์เฮเลนา;St. Helena
        เซนต์โธมัส;St. Thomas
        เซวตา;Ceuta
        เซอร์เบีย;Serbia
        เซาตูเม;São Tomé
        เซาตูเมและปรินซิปี;São Tomé and Príncipe
        เซาท์ จอร์เจีย;South Georgia
        เซาเปาลู;Sao Paulo
        เซียร์ราลีโอน;Sierra Leone
        เซี่ยงไฮ้;Shanghai
        เซเชลส์;Seychelles
        เซเนกัล;Senegal
        เดนมาร์ก;Denmark
        เดนเวอร์;Denver
        เตกูซิกัลปา;Tegucigalpa
        เตหะราน;Tehran
        เติร์กเมนิสถาน;Turkmenistan
        เนปาล;Nepal
        เนเธอร์แลนด์;Netherlands
        เนเธอร์แลนด์แคริบเบียน;Caribbean Netherlands
        เบนิน;Benin
        เบรุต;Beirut
        เบลารุส;Belarus
        เบลีซ;Belize
        เบลเกรด;Belgrade
        เบลเยียม;Belgium
        เบอร์มิวดา;Bermuda
        เบอร์ลิน;Berlin
        เบเลง;Belem
        เปรู;Peru
        เปอร์โตริโก;Puerto Rico
        เปอโตริโก;Puerto Rico
        เปียงยาง;Pyongyang
        เพิร์ท;Perth
        เฟรนช์เกียนา;French Guiana
        เฟรนช์เซาเทิร์นเทร์ริทอรีส์;French Southern Territories
        เฟรนช์โปลินีเซีย;French Polynesia
        เมรีดา;Mérida
        เมลเบิร์น;Melbourne
        เมียนมา;Myanmar
        เม็กซิโก;Mexico
        เม็กซิโกซิตี;Mexico City
        เยรูซาเลม;Jerusalem
        เยอรมนี;Germany
        เยเมน;Yemen
        เยเรวาน;Yerevan
        เรคยาวิก;Reykjavik
        เรซีเฟ;Recife
        เรอูนียง;Réunion
        เลบานอน;Lebanon
        เลโซโท;Lesotho
        เวก;Wake Island
        เวียงจันทน์;Vientiane
        เวียดนาม;Vietnam
        เวียนนา;Vienna
        เวเนซุเอลา;Venezuela
        เอกวาดอร์;Ecuador
        เอดมันตัน;Edmonton
        เอดัก;Adak
        เอธิโอเปีย;Ethiopia
        เอฟาเต;Efate
        เอริเทรีย;Eritrea
        เอรูเนเป;Eirunepe
        เอร์โมซีโย;Hermosillo
        เอลซัลวาดอร์;El Salvador
        เอลไอย์อุง;El Aaiun
        เอสวาตีนี;Eswatini
        เอสโตเนีย;Estonia
        เอเดน;Aden
        เอเธนส์;Athens
        เอ็นจาเมนา;Ndjamena
        เฮติ;Haiti
        เฮบรอน;Hebron
        เฮลซิงกิ;Helsinki
        แกมเบีย;Gambia
        แกมเบียร์;Gambier
        แกรนด์เติร์ก;Grand Turk
        แกร์เกอลอง;Kerguelen
        แคนคุน;Cancún
        แคนทอน;Kanton
        แคนาดา;Canada
        แคเมอรูน;Cameroon
        แชทัม;Chatham
        แซงปีแยร์และมีเกอลง;St. Pierre and Miquelon
        แซมเบีย;Zambia
        แทนซาเนีย;Tanzania
        แนสซอ;Nassau
        แบกแดด;Baghdad
        แบลนไทร์;Blantyre
        แฟมากุสตา;Famagusta
        แรงกินอินเล็ต;Rankin Inlet
        แวนคูเวอร์;Vancouver
        แองกวิลลา;Anguilla
        แองกิลลา;Anguilla
        แองเคอเรจ;Anchorage
        แองโกลา;Angola
        แอดดิสอาบาบา;Addis Ababa
        แอดิเลด;Adelaide
        แอนตาร์กติกา;Antarctica
        แอนติกา;Antigua
        แอนติกาและบาร์บูดา;Antigua and Barbuda
        แอฟริกาใต้;South Africa
        แอลจีเรีย;Algeria
        แอลเจียร์;Algiers
        แอลเบเนีย;Albania
        แอสตราคาน;Astrakhan
        แฮลิแฟกซ์;Halifax
        โกตดิวัวร์;Ivory Coast
        โกนากรี;Conakry
        โครเอเชีย;Croatia
        โคลอมเบีย;Colombia
        โคลัมโบ;Colombo
        โคเปนเฮเกน;Copenhagen
        โคโคส;Cocos Islands
        โคโซโว;Kosovo
        โคโมโร;Comoro
        โจฮันเนสเบอร์ก;Johannesburg
        โซมาเลีย;Somalia
        โซล;Seoul
        โซเฟีย;Sofia
        โดมินิกา;Dominica
        โตเกียว;Tokyo
        โตเกเลา;Tokelau
        โตโก;Togo
        โทรอนโต;Toronto
        โนรอนฮา;Fernando de Noronha
        โนโวคุซเนตสค์;Novokuznetsk
        โนโวซิบิร์สก์;Novosibirsk
        โบรกเคนฮิลล์;Broken Hill
        โบลิเวีย;Bolivia
        โบโกตา;Bogota
        โปรตุเกส;Portugal
        โปแลนด์;Poland
        โมกาดิชู;Mogadishu
        โมซัมบิก;Mozambique
        โมนาโก;Monaco
        โมร็อกโก;Morocco
        โรม;Rome
        โรมาเนีย;Romania
        โลเม;Lome
        โลเวอร์พรินซ์ ควอเตอร์;Lower Prince’s Quarter
        โอคแลนด์;Auckland
        โอจินากา;Ojinaga
        โอมสก์;Omsk
        โอมาน;Oman
        โฮบาร์ต;Hobart
        โฮโนลูลู;Honolulu
        ไคซีลอร์ดา;Qyzylorda
        ไคโร;Cairo
        ไซปรัส;Cyprus
        ไซปัน;Saipan
        ไต้หวัน;Taiwan
        ไทย;Thailand
        ไทเป;Taipei
        ไนจีเรีย;Nigeria
        ไนเจอร์;Niger
        ไนโรเบีย;Nairobi
        ไมโครนีเซีย;Micronesia
        ไลบีเรีย;Liberia
        ไวต์ฮอร์ส;Whitehorse
        ไอซ์แลนด์;Iceland
        ไอร์แลนด์;Ireland
        ả rập xê út;Saudi Arabia
        ấn độ;India
        アイウン;El Aaiun
        アイスランド;Iceland
        アイルランド;Ireland
        アクタウ;Aqtau
        アクトベ;Aqtobe
        アクラ;Accra
        アシガバード;Ashgabat
        アジスアベバ;Addis Ababa
        アストラハン;Astrakhan
        アスンシオン;Asunción
        アゼルバイジャン;Azerbaijan
        アゾレス;Azores
        アダック;Adak
        アティラウ;Atyrau
        アテネ;Athens
        アデレード;Adelaide
        アデン;Aden
        アナディリ;Anadyr
        アビジャン;Abidjan
        アピア;Apia
        アフガニスタン;Afghanistan
        アムステルダム;Amsterdam
        アメリカ合衆国;United States
        アラグァイナ;Araguaina
        アラブ首長国連邦;United Arab Emirates
        アルジェ;Algiers
        アルジェリア;Algeria
        アルゼンチン;Argentina
        アルバ;Aruba
        アルバニア;Albania
        アルマトイ;Almaty
        アルメニア;Armenia
        アンカレッジ;Anchorage
        アンギラ;Anguilla
        アンゴラ;Angola
        アンタナナリボ;Antananarivo
        アンティグア;Antigua
        アンティグア・バーブーダ;Antigua and Barbuda
        アンドラ;Andorra
        アンマン;Amman
        イエメン;Yemen
        イカルイット;Iqaluit
        イギリス;United Kingdom
        イスタンブール;Istanbul
        イスラエル;Israel
        イタリア;Italy
        イトコルトルミット;Ittoqqortoormiit
        イラク;Iraq
        イラン;Iran
        イルクーツク;Irkutsk
        インド;India
        インドネシア;Indonesia
        イースター島;Easter Island
        ウィニペグ;Winnipeg
        ウィントフック;Windhoek
        ウィーン;Vienna
        ウェーク島;Wake Island
        ウォリス・フツナ;Wallis and Futuna
        ウォリス諸島;Wallis
        ウガンダ;Uganda
        ウクライナ;Ukraine
        ウシュアイア;Ushuaia
        ウスチネラ;Ust-Nera
        ウズベキスタン;Uzbekistan
        ウラジオストク;Vladivostok
        ウランバートル;Ulaanbaatar
        ウリヤノフスク;Ulyanovsk
        ウルグアイ;Uruguay
        ウルムチ;Urumqi
        エイルネペ;Eirunepe
        エカテリンブルグ;Yekaterinburg
        エクアドル;Ecuador
        エジプト;Egypt
        エストニア;Estonia
        エスワティニ;Eswatini
        エチオピア;Ethiopia
        エドモントン;Edmonton
        エフェテ島;Efate
        エリトリア;Eritrea
        エルサルバドル;El Salvador
        エルサレム;Jerusalem
        エルモシヨ;Hermosillo
        エレバン;Yerevan
        オスロ;Oslo
        オヒナガ;Ojinaga
        オマーン;Oman
        オムスク;Omsk
        オランダ;Netherlands
        オランダ領カリブ;Caribbean Netherlands
        オークランド;Auckland
        オーストラリア;Australia
        オーストリア;Austria
        オーランド諸島;Åland Islands
        カイエンヌ;Cayenne
        カイロ;Cairo
        カサブランカ;Casablanca
        カザフスタン;Kazakhstan
        カタール;Qatar
        カナダ;Canada
        カナリア;Canary
        カブール;Kabul
        カムチャッカ;Kamchatka
        カメルーン;Cameroon
        カラカス;Caracas
        カラチ;Karachi
        カリーニングラード;Kaliningrad
        カンクン;Cancún
        カントン島;Kanton
        カンパラ;Kampala
        カンボジア;Cambodia
        カンポグランデ;Campo Grande
        カーボベルデ;Cape Verde
        ガイアナ;Guyana
        ガザ;Gaza
        ガダルカナル;Guadalcanal
        ガボン;Gabon
        ガラパゴス;Galapagos
        ガンビア;Gambia
        ガンビエ諸島;Gambier
        ガーナ;Ghana
        ガーンジー;Guernsey
        キガリ;Kigali
        キシナウ;Chisinau
        キプロス;Cyprus
        キュラソー;Curaçao
        キューバ;Cuba
        キリスィマスィ島;Kiritimati
        キリバス;Kiribati
        キルギス;Kyrgyzstan
        キンシャサ;Kinshasa
        キーロフ;Kirov
        ギニア;Guinea
        ギニアビサウ;Guinea-Bissau
        ギリシャ;Greece
        クアラルンプール;Kuala Lumpur
        クイアバ;Cuiaba
        クウェート;Kuwait
        クェゼリン;Kwajalein
        クズロルダ;Qyzylorda
        クチン;Kuching
        クック諸島;Cook Islands
        クラスノヤルスク;Krasnoyarsk
        クラレンダイク;Kralendijk
        クリスマス島;Christmas Island
        クロアチア;Croatia
        グアテマラ;Guatemala
        グアドループ;Guadeloupe
        グアム;Guam
        グアヤキル;Guayaquil
        グランドターク;Grand Turk
        グリーンランド;Greenland
        グレナダ;Grenada
        グレースベイ;Glace Bay
        グースベイ;Goose Bay
        ケイマン;Cayman
        ケイマン諸島;Cayman Islands
        ケニア;Kenya
        ケルゲレン諸島;Kerguelen
        ケンブリッジベイ;Cambridge Bay
        ココス;Cocos
        ココス諸島;Cocos Islands
        コスタナイ;Kostanay
        コスタリカ;Costa Rica
        コスラエ;Kosrae
        コソボ;Kosovo
        コナクリ;Conakry
        コペンハーゲン;Copenhagen
        コモロ;Comoros
        コロンビア;Colombia
        コロンボ;Colombo
        コンゴ共和国;Congo
        コンゴ民主共和国;Congo
        コートジボワール;Ivory Coast
        サイパン;Saipan
        サウジアラビア;Saudi Arabia
        サウスジョージア;South Georgia
        サウスジョージア・サウスサンドウィッチ諸島;South Georgia and South Sandwich Islands
        サハリン;Sakhalin
        サマラ;Samara
        サマルカンド;Samarkand
        サモア;Samoa
        サラエボ;Sarajevo
        サラトフ;Saratov
        サルタ;Salta
        サンタレム;Santarem
        サンチアゴ;Santiago
        サントドミンゴ;Santo Domingo
        サントメ;São Tomé
        サントメ・プリンシペ;São Tomé and Príncipe
        サンパウロ;Sao Paulo
        サンピエール島・ミクロン島;St. Pierre and Miquelon
        サンファン;San Juan
        サンマリノ;San Marino
        サンルイス;San Luis
        サン・バルテルミー;St. Barthélemy
        サン・マルタン;St. Martin
        ザグレブ;Zagreb
        ザンビア;Zambia
        シウダー・フアレス;Ciudad Juárez
        シエラレオネ;Sierra Leone
        シカゴ;Chicago
        シトカ;Sitka
        シドニー;Sydney
        シリア;Syria
        シンガポール;Singapore
        シント・マールテン;Sint Maarten
        シンフェロポリ;Simferopol
        ジブチ;Djibouti
        ジブラルタル;Gibraltar
        ジャカルタ;Jakarta
        ジャマイカ;Jamaica
        ジャヤプラ;Jayapura
        ジャージー;Jersey
        ジュノー;Juneau
        ジュバ;Juba
        ジョージア;Georgia
        ジンバブエ;Zimbabwe
        スイス;Switzerland
        スウィフトカレント;Swift Current
        スウェーデン;Sweden
        スコピエ;Skopje
        スタンレー;Stanley
        ストックホルム;Stockholm
        スバールバル諸島・ヤンマイエン島;Svalbard and Jan Mayen
        スペイン;Spain
        スリナム;Suriname
        スリランカ;Sri Lanka
        スレドネコリムスク;Srednekolymsk
        スロバキア;Slovakia
        スロベニア;Slovenia
        スーダン;Sudan
        セウタ;Ceuta
        セネガル;Senegal
        セルビア;Serbia
        セントクリストファー;St. Kitts
        セントクリストファー・ネーヴィス;St. Kitts and Nevis
        セントジョンズ;St. John’s
        セントトーマス;St. Thomas
        セントビンセント;St. Vincent
        セントビンセント及びグレナディーン諸島;St. Vincent and Grenadines
        セントヘレナ;St. Helena
        セントルシア;St. Lucia
        セーシェル;Seychelles
        ソウル;Seoul
        ソフィア;Sofia
        ソマリア;Somalia
        ソロモン諸島;Solomon Islands
        タイ;Thailand
        タシケント;Tashkent
        タジキスタン;Tajikistan
        タヒチ;Tahiti
        タラワ;Tarawa
        タリン;Tallinn
        タンザニア;Tanzania
        タークス・カイコス諸島;Turks and Caicos Islands
        ダカール;Dakar
        ダッカ;Dhaka
        ダブリン;Dublin
        ダマスカス;Damascus
        ダルエスサラーム;Dar es Salaam
        ダーウィン;Darwin
        チェコ;Czech Republic
        チタ;Chita
        チャゴス;Chagos
        チャタム;Chatham
        チャド;Chad
        チュニジア;Tunisia
        チュニス;Tunis
        チューリッヒ;Zurich
        チリ;Chile
        チワワ;Chihuahua
        ツバル;Tuvalu
        ティフアナ;Tijuana
        ティラナ;Tirane
        ティンプー;Thimphu
        テグシガルパ;Tegucigalpa
        テヘラン;Tehran
        ディリ;Dili
        デトロイト;Detroit
        デンバー;Denver
        デンマーク;Denmark
        デンマークシャウン;Danmarkshavn
        トゥクマン;Tucuman
        トケラウ;Tokelau
        トビリシ;Tbilisi
        トムスク;Tomsk
        トリニダード・トバゴ;Trinidad and Tobago
        トリポリ;Tripoli
        トルクメニスタン;Turkmenistan
        トルコ;Turkey
        トルトーラ;Tortola
        トロント;Toronto
        トンガ;Tonga
        トンガタプ;Tongatapu
        トーゴ;Togo
        ドイツ;Germany
        ドゥアラ;Douala
        ドゥシャンベ;Dushanbe
        ドバイ;Dubai
        ドミニカ;Dominica
        ドミニカ共和国;Dominican Republic
        ドミニカ国;Dominica
        ドーソンクリーク;Dawson Creek
        ナイジェリア;Nigeria
        ナイロビ;Nairobi
        ナウル;Nauru
        ナッソー;Nassau
        ナミビア;Namibia
        ニアメ;Niamey
        ニウエ;Niue
        ニカラグア;Nicaragua
        ニコシア;Nicosia
        ニジェール;Niger
        ニューカレドニア;New Caledonia
        ニュージーランド;New Zealand
        ニューヨーク;New York
        ヌアクショット;Nouakchott
        ヌメア;Noumea
        ネパール;Nepal
        ノルウェー;Norway
        ノローニャ;Fernando de Noronha
        ノヴォクズネツク;Novokuznetsk
        ノヴォシビルスク;Novosibirsk
        ノーフォーク島;Norfolk Island
        ハイチ;Haiti
        ハバナ;Havana
        ハボローネ;Gaborone
        ハラレ;Harare
        ハリファクス;Halifax
        ハルツーム;Khartoum
        ハンガリー;Hungary
        ハンドゥイガ;Khandyga
        ハード島・マクドナルド諸島;Heard and McDonald Islands
        バイアバンデラ;Bahía de Banderas
        バイーア;Bahia
        バクー;Baku
        バグダッド;Baghdad
        バチカン;Vatican
        バチカン市国;Vatican City
        バヌアツ;Vanuatu
        バハマ;Bahamas
        バマコ;Bamako
        バミューダ;Bermuda
        バルナウル;Barnaul
        バルバドス;Barbados
        バンギ;Bangui
        バンクーバー;Vancouver
        バングラデシュ;Bangladesh
        バンコク;Bangkok
        バンジュール;Banjul
        バーレーン;Bahrain
        パキスタン;Pakistan
        パゴパゴ;Pago Pago
        パナマ;Panama
        パプアニューギニア;Papua New Guinea
        パラオ;Palau
        パラグアイ;Paraguay
        パラマリボ;Paramaribo
        パリ;Paris
        パレスチナ自治区;Palestine
        パース;Perth
        ビエンチャン;Vientiane
        ビサウ;Bissau
        ビシュケク;Bishkek
        ビュージンゲン;Busingen
        ピトケアン諸島;Pitcairn Islands
        ファカオフォ;Fakaofo
        ファドゥーツ;Vaduz
        ファマグスタ;Famagusta
        フィジー;Fiji
        フィリピン;Philippines
        フィンランド;Finland
        フェニックス;Phoenix
        フェロー諸島;Faroe Islands
        フォルタレザ;Fortaleza
        フォークランド諸島;Falkland Islands
        フォートネルソン;Fort Nelson
        フナフティ;Funafuti
        フランス;France
        フリータウン;Freetown
        ブカレスト;Bucharest
        ブジュンブラ;Bujumbura
        ブダペスト;Budapest
        ブラザビル;Brazzaville
        ブラジル;Brazil
        ブラチスラバ;Bratislava
        ブランタイヤ;Blantyre
        ブラン・サブロン;Blanc-Sablon
        ブリスベン;Brisbane
        ブリュッセル;Brussels
        ブルガリア;Bulgaria
        ブルキナファソ;Burkina Faso
        ブルネイ;Brunei
        ブルンジ;Burundi
        ブロークンヒル;Broken Hill
        ブーゲンビル;Bougainville
        ブータン;Bhutan
        ブーベ島;Bouvet Island
        プエルトリコ;Puerto Rico
        プノンペン;Phnom Penh
        プラハ;Prague
        プンタアレナス;Punta Arenas
        ヘブロン;Hebron
        ヘルシンキ;Helsinki
        ベイルート;Beirut
        ベオグラード;Belgrade
        ベトナム;Vietnam
        ベナン;Benin
        ベネズエラ;Venezuela
        ベラルーシ;Belarus
        ベリーズ;Belize
        ベルギー;Belgium
        ベルリン;Berlin
        ベレン;Belem
        ペルー;Peru
        ホノルル;Honolulu
        ホバート;Hobart
        ホブド;Hovd
        ホワイトホース;Whitehorse
        ホンジュラス;Honduras
        ボアビスタ;Boa Vista
        ボイシ;Boise
        ボゴタ;Bogota
        ボスニア・ヘルツェゴビナ;Bosnia and Herzegovina
        ボツワナ;Botswana
        ボリビア;Bolivia
        ボルゴグラード;Volgograd
        ポドゴリツァ;Podgorica
        ポルトガル;Portugal
        ポルトノボ;Porto-Novo
        ポルトベーリョ;Porto Velho
        ポルトープランス;Port-au-Prince
        ポンティアナック;Pontianak
        ポートオブスペイン;Port of Spain
        ポートモレスビー;Port Moresby
        ポーランド;Poland
        マカオ;Macao
        マカッサル;Makassar
        マガダン;Magadan
        マサトラン;Mazatlan
        マジュロ;Majuro
        マスカット;Muscat
        マセイオ;Maceio
        マセル;Maseru
        マタモロス;Matamoros
        マダガスカル;Madagascar
        マデイラ;Madeira
        マドリード;Madrid
        マナウス;Manaus
        マナグア;Managua
        マニラ;Manila
        マプト;Maputo
        マヘ;Mahe
        マヨット;Mayotte
        マラウイ;Malawi
        マラボ;Malabo
        マリ;Mali
        マリエハムン;Mariehamn
        マリゴ;Marigot
        マルキーズ;Marquesas
        マルタ;Malta
        マルティニーク;Martinique
        マレーシア;Malaysia
        マン島;Isle of Man
        マーシャル諸島;Marshall Islands
        ミクロネシア連邦;Micronesia
        ミクロン島;Miquelon
        ミャンマー;Myanmar
        ミンスク;Minsk
        ムババーネ;Mbabane
        メキシコ;Mexico
        メキシコシティー;Mexico City
        メリダ;Mérida
        メルボルン;Melbourne
        モガディシオ;Mogadishu
        モザンビーク;Mozambique
        モスクワ;Moscow
        モナコ;Monaco
        モルディブ;Maldives
        モルドバ;Moldova
        モロッコ;Morocco
        モンクトン;Moncton
        モンゴル;Mongolia
        モンテネグロ;Montenegro
        モンテビデオ;Montevideo
        モンテレイ;Monterrey
        モントセラト;Montserrat
        モンロビア;Monrovia
        モーリシャス;Mauritius
        モーリタニア;Mauritania
        ヤクタット;Yakutat
        ヤクーツク;Yakutsk
        ヨハネスブルグ;Johannesburg
        ヨルダン;Jordan
        ラオス;Laos
        ラゴス;Lagos
        ラトビア;Latvia
        ラパス;La Paz
        ラリオハ;La Rioja
        ラロトンガ;Rarotonga
        ランキンインレット;Rankin Inlet
        リオガジェゴス;Rio Gallegos
        リオブランコ;Rio Branco
        リガ;Riga
        リスボン;Lisbon
        リトアニア;Lithuania
        リヒテンシュタイン;Liechtenstein
        リビア;Libya
        リベリア;Liberia
        リマ;Lima
        リヤド;Riyadh
        リュブリャナ;Ljubljana
        リンデマン;Lindeman
        リーブルヴィル;Libreville
        ルアンダ;Luanda
        ルクセンブルク;Luxembourg
        ルサカ;Lusaka
        ルブンバシ;Lubumbashi
        ルワンダ;Rwanda
        ルーマニア;Romania
        レイキャビク;Reykjavik
        レシフェ;Recife
        レソト;Lesotho
        レバノン;Lebanon
        レユニオン;Réunion
        ロサンゼルス;Los Angeles
        ロシア;Russia
        ロメ;Lome
        ロンドン;London
        ロードハウ;Lord Howe Island
        ローマ;Rome
        ローワー・プリンセズ・クウォーター;Lower Prince’s Quarter
        ワガドゥグー;Ouagadougou
        ワルシャワ;Warsaw
        ンジャメナ;Ndjamena
        ヴィリニュス;Vilnius
        万象;Vientiane
        上海;Shanghai
        下太子区;Lower Prince’s Quarter
        下太子區;Lower Prince’s Quarter
        不丹;Bhutan
        东京;Tokyo
        东加塔布;Tongatapu
        东帝汶;Timor-Leste
        中国;China
        中国澳门特别行政区;Macau
        中国香港特别行政区;Hong Kong
        中國;China
        中國澳門特別行政區;Macau
        中國香港特別行政區;Hong Kong
        中央アフリカ共和国;Central African Republic
        中科雷姆斯克;Srednekolymsk
        中華人民共和国マカオ特別行政区;Macau
        中華人民共和国香港特別行政区;Hong Kong
        中非共和国;Central African Republic
        中非共和國;Central African Republic
        丹佛;Denver
        丹馬沙文;Danmarkshavn
        丹马沙文;Danmarkshavn
        丹麥;Denmark
        丹麦;Denmark
        乌克兰;Ukraine
        乌兰巴托;Ulaanbaatar
        乌兹别克斯坦;Uzbekistan
        乌干达;Uganda
        乌拉圭;Uruguay
        乌斯内拉;Ust-Nera
        乌斯怀亚;Ushuaia
        乌里扬诺夫斯克;Ulyanovsk
        乌鲁木齐;Urumqi
        乍得;Chad
        也门;Yemen
        亚丁;Aden
        亚库塔特;Yakutat
        亚松森;Asunción
        亚的斯亚贝巴;Addis Ababa
        亚美尼亚;Armenia
        亚速尔群岛;Azores
        亞丁;Aden
        亞塞拜然;Azerbaijan
        亞松森;Asunción
        亞美尼亞;Armenia
        亞速爾群島;Azores
        仏領ギアナ;French Guiana
        仏領ポリネシア;French Polynesia
        仏領極南諸島;French Southern Territories
        以色列;Israel
        伊尔库茨克;Irkutsk
        伊托科爾托米特;Ittoqqortoormiit
        伊拉克;Iraq
        伊斯坦堡;Istanbul
        伊斯坦布尔;Istanbul
        伊朗;Iran
        伊爾庫次克;Irkutsk
        伊魁特;Iqaluit
        伏尔加格勒;Volgograd
        伏爾加格勒;Volgograd
        休达;Ceuta
        休達;Ceuta
        伦敦;London
        伯利兹;Belize
        伯斯;Perth
        佛得角;Cape Verde
        依伦尼贝;Eirunepe
        俄罗斯;Russia
        俄羅斯;Russia
        保加利亚;Bulgaria
        保加利亞;Bulgaria
        保維斯塔;Boa Vista
        倫敦;London
        克孜勒奧爾達;Qyzylorda
        克孜洛尔达;Qyzylorda
        克拉伦代克;Kralendijk
        克拉倫代克;Kralendijk
        克拉斯諾亞爾斯克;Krasnoyarsk
        克拉斯诺亚尔斯克;Krasnoyarsk
        克罗地亚;Croatia
        克羅埃西亞;Croatia
        兰今湾;Rankin Inlet
        关岛;Guam
        内罗毕;Nairobi
        冈比亚;Gambia
        冰岛;Iceland
        冰島;Iceland
        几内亚;Guinea
        几内亚比绍;Guinea-Bissau
        凤凰城;Phoenix
        凯尔盖朗;Kerguelen
        凱爾蓋朗島;Kerguelen
        列支敦士登;Liechtenstein
        列支敦斯登;Liechtenstein
        刚果;Congo
        利伯维尔;Libreville
        利比亚;Libya
        利比亞;Libya
        利比里亚;Liberia
        利雅得;Riyadh
        利雅德;Riyadh
        利馬;Lima
        利马;Lima
        剑桥湾;Cambridge Bay
        剛果;Congo
        劍橋灣;Cambridge Bay
        加亞布拉;Jayapura
        加彭;Gabon
        加拉加斯;Caracas
        加拉巴哥群島;Galapagos
        加拿大;Canada
        加沙;Gaza
        加納利;Canary
        加纳;Ghana
        加蓬;Gabon
        加薩;Gaza
        加那利;Canary
        加里宁格勒;Kaliningrad
        加里寧格勒;Kaliningrad
        努瓦克肖特;Nouakchott
        努美阿;Noumea
        匈牙利;Hungary
        北マケドニア;North Macedonia
        北マリアナ諸島;Northern Mariana Islands
        北朝鮮;North Korea
        北韓;North Korea
        北馬其頓;North Macedonia
        北馬利安納群島;Northern Mariana Islands
        北马其顿;North Macedonia
        北马里亚纳群岛;Northern Mariana Islands
        千里達及托巴哥;Trinidad and Tobago
        华沙;Warsaw
        华雷斯城;Ciudad Juárez
        南アフリカ;South Africa
        南スーダン;South Sudan
        南乔治亚;South Georgia
        南乔治亚和南桑威奇群岛;South Georgia and South Sandwich Islands
        南喬治亞;South Georgia
        南喬治亞與南三明治群島;South Georgia and South Sandwich Islands
        南极洲;Antarctica
        南極;Antarctica
        南極洲;Antarctica
        南苏丹;South Sudan
        南蘇丹;South Sudan
        南非;South Africa
        南韓;South Korea
        博伊西;Boise
        博茨瓦纳;Botswana
        博阿维斯塔;Boa Vista
        卡塔尔;Qatar
        卡宴;Cayenne
        卡拉卡斯;Caracas
        卡拉奇;Karachi
        卡萨布兰卡;Casablanca
        卡薩布蘭卡;Casablanca
        卡達;Qatar
        卢布尔雅那;Ljubljana
        卢旺达;Rwanda
        卢本巴希;Lubumbashi
        卢森堡;Luxembourg
        卢萨卡;Lusaka
        印尼;Indonesia
        印度;India
        印度尼西亚;Indonesia
        危地马拉;Guatemala
        厄利垂亞;Eritrea
        厄瓜多;Ecuador
        厄瓜多尔;Ecuador
        厄立特里亚;Eritrea
        叙利亚;Syria
        古巴;Cuba
        古斯湾;Goose Bay
        古晉;Kuching
        古晋;Kuching
        古雅巴;Cuiaba
        可倫坡;Colombo
        可可斯;Cocos Islands
        台北;Taipei
        台湾;Taiwan
        台灣;Taiwan
        史坦利;Stanley
        史瓦帝尼;Eswatini
        史高比耶;Skopje
        叶卡捷琳堡;Yekaterinburg
        合衆国領有小離島;U.S. Outlying Islands
        吉尔吉斯斯坦;Kyrgyzstan
        吉布地;Djibouti
        吉布提;Djibouti
        吉爾吉斯;Kyrgyzstan
        吉里巴斯;Kiribati
        吉隆坡;Kuala Lumpur
        吐庫曼;Tucuman
        吐瓦魯;Tuvalu
        哈利法克斯;Halifax
        哈博罗内;Gaborone
        哈拉雷;Harare
        哈瓦那;Havana
        哈萨克斯坦;Kazakhstan
        哈薩克;Kazakhstan
        哈里法克斯;Halifax
        哥伦比亚;Colombia
        哥倫比亞;Colombia
        哥斯大黎加;Costa Rica
        哥斯达黎加;Costa Rica
        哥本哈根;Copenhagen
        喀土穆;Khartoum
        喀布尔;Kabul
        喀布爾;Kabul
        喀拉蚩;Karachi
        喀麥隆;Cameroon
        喀麦隆;Cameroon
        喬治亞;Georgia
        嘉柏隆里;Gaborone
        图库曼;Tucuman
        图瓦卢;Tuvalu
        土克斯及開科斯群島;Turks and Caicos Islands
        土库曼斯坦;Turkmenistan
        土庫曼;Turkmenistan
        土耳其;Turkey
        圣保罗;Sao Paulo
        圣卢西亚;St. Lucia
        圣地亚哥;Santiago
        圣基茨;St. Kitts
        圣基茨和尼维斯;St. Kitts and Nevis
        圣塔伦;Santarem
        圣多明各;Santo Domingo
        圣多美;São Tomé
        圣多美和普林西比;São Tomé and Príncipe
        圣巴泰勒米;St. Barthélemy
        圣巴泰勒米岛;St. Barthélemy
        圣托马斯;St. Thomas
        圣文森特;St. Vincent
        圣文森特和格林纳丁斯;St. Vincent and Grenadines
        圣皮埃尔和密克隆群岛;St. Pierre and Miquelon
        圣约翰斯;St. John’s
        圣胡安;San Juan
        圣诞岛;Christmas Island
        圣赫勒拿;St. Helena
        圣路易斯;San Luis
        圣马力诺;San Marino
        圭亚那;Guyana
        地拉那;Tirane
        坎帕拉;Kampala
        坎昆;Cancún
        坎頓島;Kanton
        坎顿岛;Kanton
        坤甸;Pontianak
        坦尚尼亞;Tanzania
        坦桑尼亚;Tanzania
        埃及;Egypt
        埃塞俄比亚;Ethiopia
        埃德蒙顿;Edmonton
        埃法特;Efate
        埃莫西約;Hermosillo
        埃莫西约;Hermosillo
        埃达克;Adak
        埃里温;Yerevan
        基加利;Kigali
        基希讷乌;Chisinau
        基洛夫;Kirov
        基西紐;Chisinau
        基里地馬地島;Kiritimati
        基里地马地岛;Kiritimati
        基里巴斯;Kiribati
        堪地加;Khandyga
        堪察加;Kamchatka
        塔什干;Tashkent
        塔吉克;Tajikistan
        塔吉克斯坦;Tajikistan
        塔希提;Tahiti
        塔拉瓦;Tarawa
        塔林;Tallinn
        塞內加爾;Senegal
        塞内加尔;Senegal
        塞尔维亚;Serbia
        塞席爾;Seychelles
        塞拉利昂;Sierra Leone
        塞拉耶佛;Sarajevo
        塞浦路斯;Cyprus
        塞爾維亞;Serbia
        塞班;Saipan
        塞舌尔;Seychelles
        墨尔本;Melbourne
        墨巴本;Mbabane
        墨爾本;Melbourne
        墨西哥;Mexico
        墨西哥城;Mexico City
        墨西哥市;Mexico City
        复活节岛;Easter Island
        多伦多;Toronto
        多倫多;Toronto
        多哥;Togo
        多明尼加共和國;Dominican Republic
        多米尼克;Dominica
        多米尼加;Dominica
        多米尼加共和国;Dominican Republic
        大坎普;Campo Grande
        大溪地;Tahiti
        大特克;Grand Turk
        大特克島;Grand Turk
        大馬士革;Damascus
        大马士革;Damascus
        太子港;Port-au-Prince
        夸贾林;Kwajalein
        奇瓦瓦;Chihuahua
        奇華華;Chihuahua
        奈及利亞;Nigeria
        奈洛比;Nairobi
        奥克兰;Auckland
        奥兰群岛;Åland Islands
        奥地利;Austria
        奥希纳加;Ojinaga
        奥斯陆;Oslo
        奧克蘭;Auckland
        奧地利;Austria
        奧希納加;Ojinaga
        奧斯陸;Oslo
        奧蘭群島;Åland Islands
        姆巴巴纳;Mbabane
        委內瑞拉;Venezuela
        委内瑞拉;Venezuela
        威克;Wake Island
        孟加拉;Bangladesh
        孟加拉国;Bangladesh
        安克拉治;Anchorage
        安克雷奇;Anchorage
        安哥拉;Angola
        安圭拉;Anguilla
        安地卡;Antigua
        安地卡及巴布達;Antigua and Barbuda
        安塔那那利佛;Antananarivo
        安塔那那利弗;Antananarivo
        安奎拉;Anguilla
        安提瓜;Antigua
        安提瓜和巴布达;Antigua and Barbuda
        安曼;Amman
        安道尔;Andorra
        安道爾;Andorra
        宏都拉斯;Honduras
        密克罗尼西亚;Micronesia
        密克羅尼西亞;Micronesia
        密克隆;Miquelon
        密啟崙;Miquelon
        富纳富提;Funafuti
        富那富提;Funafuti
        寮國;Laos
        尚比亞;Zambia
        尼亚美;Niamey
        尼亞美;Niamey
        尼加拉瓜;Nicaragua
        尼古西亞;Nicosia
        尼日;Niger
        尼日利亚;Nigeria
        尼日尔;Niger
        尼泊尔;Nepal
        尼泊爾;Nepal
        尼科西亚;Nicosia
        巴伊亚;Bahia
        巴伊亚班德拉斯;Bahía de Banderas
        巴伊亞班德拉斯;Bahía de Banderas
        巴伊阿;Bahia
        巴勒斯坦自治區;Palestine
        巴勒斯坦领土;Palestine
        巴哈馬;Bahamas
        巴哈马;Bahamas
        巴哥巴哥;Pago Pago
        巴基斯坦;Pakistan
        巴尔瑙尔;Barnaul
        巴巴多斯;Barbados
        巴布亚新几内亚;Papua New Guinea
        巴布亞紐幾內亞;Papua New Guinea
        巴库;Baku
        巴庫;Baku
        巴拉圭;Paraguay
        巴拉馬利波;Paramaribo
        巴拿馬;Panama
        巴拿马;Panama
        巴林;Bahrain
        巴格达;Baghdad
        巴格達;Baghdad
        巴爾瑙爾;Barnaul
        巴西;Brazil
        巴貝多;Barbados
        巴馬科;Bamako
        巴马科;Bamako
        巴黎;Paris
        布兰克萨布隆;Blanc-Sablon
        布兰太尔;Blantyre
        布利斯班;Brisbane
        布加勒斯特;Bucharest
        布吉納法索;Burkina Faso
        布基纳法索;Burkina Faso
        布威島;Bouvet Island
        布干維爾;Bougainville
        布干维尔;Bougainville
        布拉提斯拉瓦;Bratislava
        布拉柴維爾;Brazzaville
        布拉柴维尔;Brazzaville
        布拉格;Prague
        布拉迪斯拉发;Bratislava
        布松布拉;Bujumbura
        布琼布拉;Bujumbura
        布罗肯希尔;Broken Hill
        布羅肯希爾;Broken Hill
        布蘭太爾;Blantyre
        布辛根;Busingen
        布达佩斯;Budapest
        布達佩斯;Budapest
        布里斯班;Brisbane
        布隆迪;Burundi
        布韦岛;Bouvet Island
        布魯塞爾;Brussels
        布鲁塞尔;Brussels
        希伯伦;Hebron
        希腊;Greece
        希臘;Greece
        帕劳;Palau
        帕拉马里博;Paramaribo
        帕果帕果;Pago Pago
        帛琉;Palau
        帝力;Dili
        平壌;Pyongyang
        平壤;Pyongyang
        幾內亞;Guinea
        幾內亞比索;Guinea-Bissau
        库亚巴;Cuiaba
        库克群岛;Cook Islands
        库拉索;Curaçao
        库斯塔奈;Kostanay
        库赛埃;Kosrae
        底特律;Detroit
        庫克群島;Cook Islands
        庫拉索;Curaçao
        庫斯塔奈;Kostanay
        庫頁島;Sakhalin
        廷布;Thimphu
        开曼;Cayman
        开曼群岛;Cayman Islands
        开罗;Cairo
        弗里敦;Freetown
        復活島;Easter Island
        德古斯加巴;Tegucigalpa
        德国;Germany
        德國;Germany
        德黑兰;Tehran
        德黑蘭;Tehran
        怀特霍斯;Whitehorse
        恩賈梅納;Ndjamena
        恩贾梅纳;Ndjamena
        悉尼;Sydney
        意大利;Italy
        愛沙尼亞;Estonia
        愛爾蘭;Ireland
        懷特霍斯;Whitehorse
        所罗门群岛;Solomon Islands
        托克劳;Tokelau
        托克勞群島;Tokelau
        托尔托拉;Tortola
        托木斯克;Tomsk
        托爾托拉;Tortola
        拉各斯;Lagos
        拉哥斯;Lagos
        拉巴斯;La Paz
        拉略哈;La Rioja
        拉罗汤加;Rarotonga
        拉羅湯加;Rarotonga
        拉脫維亞;Latvia
        拉脱维亚;Latvia
        拉里奥哈;La Rioja
        拿索;Nassau
        拿骚;Nassau
        挪威;Norway
        挪威屬斯瓦巴及尖棉;Svalbard and Jan Mayen
        捷克;Czech Republic
        提華納;Tijuana
        摩加迪休;Mogadishu
        摩加迪沙;Mogadishu
        摩尔多瓦;Moldova
        摩洛哥;Morocco
        摩爾多瓦;Moldova
        摩納哥;Monaco
        摩纳哥;Monaco
        撒馬爾罕;Samarkand
        撒马尔罕;Samarkand
        敘利亞;Syria
        文莱;Brunei
        斐济;Fiji
        斐濟;Fiji
        斯坦利;Stanley
        斯威士兰;Eswatini
        斯威夫特卡伦特;Swift Current
        斯威夫特卡倫特;Swift Current
        斯德哥尔摩;Stockholm
        斯德哥爾摩;Stockholm
        斯洛伐克;Slovakia
        斯洛文尼亚;Slovenia
        斯洛維尼亞;Slovenia
        斯瓦尔巴和扬马延;Svalbard and Jan Mayen
        斯科列斯比桑德;Ittoqqortoormiit
        斯科普里;Skopje
        斯里兰卡;Sri Lanka
        斯里蘭卡;Sri Lanka
        新加坡;Singapore
        新喀里多尼亚;New Caledonia
        新喀里多尼亞;New Caledonia
        新库兹涅茨克;Novokuznetsk
        新庫茲涅茨克;Novokuznetsk
        新西伯利亚;Novosibirsk
        新西伯利亞;Novosibirsk
        新西兰;New Zealand
        日本;Japan
        明斯克;Minsk
        智利;Chile
        曼島;Isle of Man
        曼谷;Bangkok
        望加锡;Makassar
        朝鲜;North Korea
        札格瑞布;Zagreb
        朱巴;Juba
        朱諾;Juneau
        朱诺;Juneau
        杜尚别;Dushanbe
        杜拜;Dubai
        杜桑貝;Dushanbe
        杜阿拉;Douala
        東ティモール;Timor-Leste
        東京;Tokyo
        東加;Tonga
        東加塔布島;Tongatapu
        東帝汶;Timor-Leste
        林德曼;Lindeman
        柏林;Berlin
        查亚普拉;Jayapura
        查坦;Chatham
        查塔姆;Chatham
        查德;Chad
        查戈斯;Chagos
        柬埔寨;Cambodia
        柯那克里;Conakry
        根息;Guernsey
        根息島;Guernsey
        根西岛;Guernsey
        格林纳达;Grenada
        格瑞納達;Grenada
        格瑞那達;Grenada
        格莱斯贝;Glace Bay
        格蘭場;Campo Grande
        格陵兰;Greenland
        格陵蘭;Greenland
        格雷斯貝;Glace Bay
        格鲁吉亚;Georgia
        梅里达;Mérida
        梅里達;Mérida
        梵蒂冈;Vatican City
        梵蒂岡;Vatican City
        模里西斯;Mauritius
        檀香山;Honolulu
        比什凯克;Bishkek
        比什凱克;Bishkek
        比利时;Belgium
        比利時;Belgium
        比紹;Bissau
        比绍;Bissau
        毛里塔尼亚;Mauritania
        毛里求斯;Mauritius
        永珍;Vientiane
        汉德加;Khandyga
        汤加;Tonga
        汶萊;Brunei
        沙烏地阿拉伯;Saudi Arabia
        沙特阿拉伯;Saudi Arabia
        沙蘭港;Dar es Salaam
        沙馬拉;Samara
        法国;France
        法國;France
        法属南部领地;French Southern Territories
        法属圣马丁;St. Martin
        法属圭亚那;French Guiana
        法属波利尼西亚;French Polynesia
        法屬南部屬地;French Southern Territories
        法屬圭亞那;French Guiana
        法屬玻里尼西亞;French Polynesia
        法屬聖馬丁;St. Martin
        法罗群岛;Faroe Islands
        法羅群島;Faroe Islands
        法考福;Fakaofo
        法馬古斯塔;Famagusta
        法马古斯塔;Famagusta
        波兰;Poland
        波哥大;Bogota
        波士尼亞與赫塞哥維納;Bosnia and Herzegovina
        波夕;Boise
        波多諾佛;Porto-Novo
        波多诺伏;Porto-Novo
        波多里察;Podgorica
        波多韦柳;Porto Velho
        波多黎各;Puerto Rico
        波德戈里察;Podgorica
        波斯尼亚和黑塞哥维那;Bosnia and Herzegovina
        波札那;Botswana
        波蘭;Poland
        泰国;Thailand
        泰國;Thailand
        泽西岛;Jersey
        洛杉矶;Los Angeles
        洛杉磯;Los Angeles
        洛罗尼亚;Fernando de Noronha
        洛美;Lome
        津巴布韦;Zimbabwe
        洪都拉斯;Honduras
        海參崴;Vladivostok
        海地;Haiti
        温哥华;Vancouver
        温尼伯;Winnipeg
        温得和克;Windhoek
        溫哥華;Vancouver
        溫尼伯;Winnipeg
        溫得和克;Windhoek
        澤西島;Jersey
        澳大利亚;Australia
        澳洲;Australia
        澳門;Macao
        澳门;Macao
        烏克蘭;Ukraine
        烏干達;Uganda
        烏拉圭;Uruguay
        烏斯內拉;Ust-Nera
        烏斯懷亞;Ushuaia
        烏茲別克;Uzbekistan
        烏蘭巴托;Ulaanbaatar
        烏里揚諾夫斯克;Ulyanovsk
        烏魯木齊;Urumqi
        爱尔兰;Ireland
        爱沙尼亚;Estonia
        牙买加;Jamaica
        牙買加;Jamaica
        特克斯和凯科斯群岛;Turks and Caicos Islands
        特古西加尔巴;Tegucigalpa
        特立尼达和多巴哥;Trinidad and Tobago
        獅子山;Sierra Leone
        玛丽港;Mariehamn
        玻利維亞;Bolivia
        玻利维亚;Bolivia
        珀斯;Perth
        班吉;Bangui
        班珠尔;Banjul
        班竹;Banjul
        瑙鲁;Nauru
        瑞典;Sweden
        瑞士;Switzerland
        瑪瑙斯;Manaus
        瑪麗港;Mariehamn
        瓜亚基尔;Guayaquil
        瓜亞基爾;Guayaquil
        瓜加林島;Kwajalein
        瓜地洛普;Guadeloupe
        瓜地馬拉;Guatemala
        瓜德罗普;Guadeloupe
        瓜达尔卡纳尔;Guadalcanal
        瓜達康納爾島;Guadalcanal
        瓦利斯;Wallis
        瓦利斯和富图纳;Wallis and Futuna
        瓦利斯群島和富圖那群島;Wallis and Futuna
        瓦加杜古;Ouagadougou
        瓦努阿图;Vanuatu
        瓦杜兹;Vaduz
        瓦都茲;Vaduz
        甘比亞;Gambia
        甘比尔;Gambier
        甘比爾群島;Gambier
        留尼旺;Réunion
        留尼旺島;Réunion
        留尼汪;Réunion
        白俄罗斯;Belarus
        白俄羅斯;Belarus
        白朗薩布隆;Blanc-Sablon
        百慕大;Bermuda
        百慕達;Bermuda
        的黎波里;Tripoli
        皮特凯恩;Pitcairn
        皮特凯恩群岛;Pitcairn Islands
        皮特肯群島;Pitcairn Islands
        盧安達;Rwanda
        盧本巴希;Lubumbashi
        盧森堡;Luxembourg
        盧比安納;Ljubljana
        直布罗陀;Gibraltar
        直布羅陀;Gibraltar
        福克兰群岛;Falkland Islands
        福克蘭群島;Falkland Islands
        福塔力莎;Fortaleza
        福塔雷萨;Fortaleza
        科伦坡;Colombo
        科克斯;Cocos
        科威特;Kuwait
        科布多;Hovd
        科摩罗;Comoros
        科摩羅群島;Comoro
        科斯瑞;Kosrae
        科特迪瓦;Ivory Coast
        科科斯;Cocos
        科科斯群島;Cocos Islands
        科索沃;Kosovo
        科纳克里;Conakry
        科隆群岛;Galapagos
        秘魯;Peru
        秘鲁;Peru
        突尼斯;Tunisia
        突尼西亞;Tunisia
        立陶宛;Lithuania
        符拉迪沃斯托克;Vladivostok
        第比利斯;Tbilisi
        米領サモア;American Samoa
        米領ヴァージン諸島;U.S. Virgin Islands
        約旦;Jordan
        約翰尼斯堡;Johannesburg
        納爾遜堡;Fort Nelson
        納米比亞;Namibia
        紐埃島;Niue
        紐約;New York
        紐西蘭;New Zealand
        索羅門群島;Solomon Islands
        索菲亞;Sofia
        索非亚;Sofia
        索馬利亞;Somalia
        索马里;Somalia
        累西腓;Recife
        維也納;Vienna
        維德角;Cape Verde
        維爾紐斯;Vilnius
        維留港;Porto Velho
        緬甸;Myanmar
        约旦;Jordan
        约翰内斯堡;Johannesburg
        纳尔逊堡;Fort Nelson
        纳米比亚;Namibia
        纽埃;Niue
        纽约;New York
        维也纳;Vienna
        维尔纽斯;Vilnius
        缅甸;Myanmar
        罗安达;Luanda
        罗马;Rome
        罗马尼亚;Romania
        羅安達;Luanda
        羅馬;Rome
        羅馬尼亞;Romania
        美国;United States
        美国本土外小岛屿;U.S. Outlying Islands
        美國;United States
        美國本土外小島嶼;U.S. Outlying Islands
        美属维尔京群岛;U.S. Virgin Islands
        美属萨摩亚;American Samoa
        美屬維京群島;U.S. Virgin Islands
        美屬薩摩亞;American Samoa
        義大利;Italy
        老挝;Laos
        耶路撒冷;Jerusalem
        聖保羅;Sao Paulo
        聖克里斯多福及尼維斯;St. Kitts and Nevis
        聖地牙哥;Santiago
        聖基茨;St. Kitts
        聖塔倫;Santarem
        聖多明哥;Santo Domingo
        聖多美;São Tomé
        聖多美普林西比;São Tomé and Príncipe
        聖巴托洛繆島;St. Barthélemy
        聖巴瑟米;St. Barthélemy
        聖托馬斯;St. Thomas
        聖文森;St. Vincent
        聖文森及格瑞那丁;St. Vincent and Grenadines
        聖皮埃與密克隆群島;St. Pierre and Miquelon
        聖約翰;St. John’s
        聖胡安;San Juan
        聖誕島;Christmas Island
        聖赫勒拿島;St. Helena
        聖路易;San Luis
        聖露西亞;St. Lucia
        聖馬利諾;San Marino
        肯亞;Kenya
        肯尼亚;Kenya
        自由城;Freetown
        自由市;Libreville
        艾德蒙吞;Edmonton
        艾達克;Adak
        艾魯內佩;Eirunepe
        芝加哥;Chicago
        芬兰;Finland
        芬蘭;Finland
        苏丹;Sudan
        苏里南;Suriname
        苏黎世;Zurich
        英国;United Kingdom
        英國;United Kingdom
        英属印度洋领地;British Indian Ocean Territory
        英属维尔京群岛;British Virgin Islands
        英屬印度洋領地;British Indian Ocean Territory
        英屬維京群島;British Virgin Islands
        英領インド洋地域;British Indian Ocean Territory
        英領ヴァージン諸島;British Virgin Islands
        茅利塔尼亞;Mauritania
        荷兰;Netherlands
        荷属加勒比区;Caribbean Netherlands
        荷属圣马丁;Sint Maarten
        荷屬聖馬丁;Sint Maarten
        荷屬阿魯巴;Aruba
        荷巴特;Hobart
        荷蘭;Netherlands
        荷蘭加勒比區;Caribbean Netherlands
        莫三比克;Mozambique
        莫士比港;Port Moresby
        莫尔兹比港;Port Moresby
        莫斯科;Moscow
        莫桑比克;Mozambique
        莱索托;Lesotho
        華沙;Warsaw
        華雷斯;Ciudad Juárez
        菲律宾;Philippines
        菲律賓;Philippines
        萨哈林;Sakhalin
        萨尔塔;Salta
        萨尔瓦多;El Salvador
        萨拉托夫;Saratov
        萨拉热窝;Sarajevo
        萨摩亚;Samoa
        萨格勒布;Zagreb
        萨马拉;Samara
        萬那杜;Vanuatu
        葉卡捷林堡;Yekaterinburg
        葉里溫;Yerevan
        葉門;Yemen
        葛摩;Comoros
        葡萄牙;Portugal
        蒂华纳;Tijuana
        蒙克頓;Moncton
        蒙克顿;Moncton
        蒙古;Mongolia
        蒙哲臘;Montserrat
        蒙得维的亚;Montevideo
        蒙特內哥羅;Montenegro
        蒙特塞拉特;Montserrat
        蒙特瑞;Monterrey
        蒙特維多;Montevideo
        蒙特雷;Monterrey
        蒙罗维亚;Monrovia
        蒙羅維亞;Monrovia
        蒲隆地;Burundi
        蓋亞那;Guyana
        蓬塔阿雷納斯;Punta Arenas
        蓬塔阿雷纳斯;Punta Arenas
        薩拉托夫;Saratov
        薩摩亞;Samoa
        薩爾塔;Salta
        薩爾瓦多;El Salvador
        蘇丹;Sudan
        蘇利南;Suriname
        蘇黎世;Zurich
        蘭今灣;Rankin Inlet
        衣索比亞;Ethiopia
        西サハラ;Western Sahara
        西撒哈拉;Western Sahara
        西班牙;Spain
        西班牙港;Port of Spain
        諾倫哈;Fernando de Noronha
        諾克少;Nouakchott
        諾福克;Norfolk Island
        諾福克島;Norfolk Island
        諾美亞;Noumea
        諾魯;Nauru
        诺福克;Norfolk Island
        诺福克岛;Norfolk Island
        象牙海岸;Ivory Coast
        豪勋爵岛;Lord Howe Island
        豪勳爵島;Lord Howe Island
        貝倫;Belem
        貝南;Benin
        貝爾格勒;Belgrade
        貝里斯;Belize
        貝魯特;Beirut
        賴比瑞亞;Liberia
        賴索托;Lesotho
        賽普勒斯;Cyprus
        贝伦;Belem
        贝宁;Benin
        贝尔格莱德;Belgrade
        贝鲁特;Beirut
        赞比亚;Zambia
        赤塔;Chita
        赤道ギニア;Equatorial Guinea
        赤道几内亚;Equatorial Guinea
        赤道幾內亞;Equatorial Guinea
        赫尔辛基;Helsinki
        赫布隆;Hebron
        赫德岛和麦克唐纳群岛;Heard and McDonald Islands
        赫德島及麥唐納群島;Heard and McDonald Islands
        赫爾辛基;Helsinki
        越南;Vietnam
        路沙卡;Lusaka
        辛巴威;Zimbabwe
        辛菲罗波尔;Simferopol
        辛非洛浦;Simferopol
        达卡;Dhaka
        达喀尔;Dakar
        达尔文;Darwin
        达累斯萨拉姆;Dar es Salaam
        迦納;Ghana
        迪拜;Dubai
        道森克里克;Dawson Creek
        達卡;Dhaka
        達喀爾;Dakar
        達爾文;Darwin
        都柏林;Dublin
        鄂木斯克;Omsk
        里加;Riga
        里奥加耶戈斯;Rio Gallegos
        里奥布郎库;Rio Branco
        里奧加耶戈斯;Rio Gallegos
        里斯本;Lisbon
        里約布蘭;Rio Branco
        金夏沙;Kinshasa
        金沙萨;Kinshasa
        金边;Phnom Penh
        金邊;Phnom Penh
        錫特卡;Sitka
        锡特卡;Sitka
        開曼群島;Cayman Islands
        開羅;Cairo
        開雲;Cayenne
        關島;Guam
        阿什哈巴德;Ashgabat
        阿什哈巴特;Ashgabat
        阿克套;Aqtau
        阿克托别;Aqtobe
        阿克托比;Aqtobe
        阿克拉;Accra
        阿塞拜疆;Azerbaijan
        阿姆斯特丹;Amsterdam
        阿富汗;Afghanistan
        阿尔及利亚;Algeria
        阿尔及尔;Algiers
        阿尔巴尼亚;Albania
        阿尤恩;El Aaiun
        阿得雷德;Adelaide
        阿德莱德;Adelaide
        阿拉伯联合酋长国;United Arab Emirates
        阿拉伯聯合大公國;United Arab Emirates
        阿拉圭那;Araguaina
        阿拉木图;Almaty
        阿拉木圖;Almaty
        阿拉瓜伊纳;Araguaina
        阿斯特拉罕;Astrakhan
        阿曼;Oman
        阿根廷;Argentina
        阿比讓;Abidjan
        阿比让;Abidjan
        阿爾及利亞;Algeria
        阿爾及爾;Algiers
        阿爾巴尼亞;Albania
        阿特劳;Atyrau
        阿特勞;Atyrau
        阿皮亚;Apia
        阿皮亞;Apia
        阿纳德尔;Anadyr
        阿迪斯阿貝巴;Addis Ababa
        阿那底;Anadyr
        阿鲁巴;Aruba
        雅典;Athens
        雅加达;Jakarta
        雅加達;Jakarta
        雅库茨克;Yakutsk
        雅庫塔;Yakutat
        雅庫次克;Yakutsk
        雪梨;Sydney
        雷克雅未克;Reykjavik
        雷克雅維克;Reykjavik
        雷西非;Recife
        霍巴特;Hobart
        韓国;South Korea
        韩国;South Korea
        首尔;Seoul
        首爾;Seoul
        香港;Hong Kong
        馬丁尼克;Martinique
        馬來西亞;Malaysia
        馬利;Mali
        馬加丹;Magadan
        馬卡沙爾;Makassar
        馬可薩斯島;Marquesas
        馬埃島;Mahe
        馬塔莫羅斯;Matamoros
        馬尼拉;Manila
        馬得拉群島;Madeira
        馬德里;Madrid
        馬拉博;Malabo
        馬拉威;Malawi
        馬拿瓜;Managua
        馬斯開特;Muscat
        馬普托;Maputo
        馬朱諾;Majuro
        馬爾他;Malta
        馬爾地夫;Maldives
        馬瑟歐;Maceio
        馬約特島;Mayotte
        馬紹爾群島;Marshall Islands
        馬薩特蘭;Mazatlan
        馬賽魯;Maseru
        馬達加斯加;Madagascar
        馬里戈特;Marigot
        马克萨斯;Marquesas
        马加丹;Magadan
        马埃岛;Mahe
        马塔莫罗斯;Matamoros
        马塞卢;Maseru
        马塞约;Maceio
        马尔代夫;Maldives
        马尼拉;Manila
        马德拉;Madeira
        马德里;Madrid
        马恩岛;Isle of Man
        马拉博;Malabo
        马拉维;Malawi
        马提尼克;Martinique
        马斯喀特;Muscat
        马普托;Maputo
        马朱罗;Majuro
        马来西亚;Malaysia
        马瑙斯;Manaus
        马约特;Mayotte
        马绍尔群岛;Marshall Islands
        马耳他;Malta
        马萨特兰;Mazatlan
        马达加斯加;Madagascar
        马那瓜;Managua
        马里;Mali
        马里戈特;Marigot
        鳳凰城;Phoenix
        鵝灣;Goose Bay
        黎巴嫩;Lebanon
        黑山;Montenegro
        가나;Ghana
        가보로네;Gaborone
        가봉;Gabon
        가이아나;Guyana
        가자;Gaza
        갈라파고스;Galapagos
        감비아;Gambia
        감비어;Gambier
        건지;Guernsey
        과달카날;Guadalcanal
        과들루프;Guadeloupe
        과야킬;Guayaquil
        과테말라;Guatemala
        구즈베이;Goose Bay
        그랜드 터크;Grand Turk
        그레나다;Grenada
        그리스;Greece
        그린란드;Greenland
        글라스베이;Glace Bay
        기니;Guinea
        기니비사우;Guinea-Bissau
        나미비아;Namibia
        나소;Nassau
        나우루;Nauru
        나이로비;Nairobi
        나이지리아;Nigeria
        남극 대륙;Antarctica
        남수단;South Sudan
        남아프리카;South Africa
        네덜란드;Netherlands
        네덜란드령 카리브;Caribbean Netherlands
        네팔;Nepal
        노롱야;Fernando de Noronha
        노르웨이;Norway
        노보시비르스크;Novosibirsk
        노보쿠즈네츠크;Novokuznetsk
        노퍽;Norfolk Island
        노퍽섬;Norfolk Island
        누메아;Noumea
        누악쇼트;Nouakchott
        뉴욕;New York
        뉴질랜드;New Zealand
        뉴칼레도니아;New Caledonia
        니아메;Niamey
        니우에;Niue
        니제르;Niger
        니카라과;Nicaragua
        니코시아;Nicosia
        다르에스살람;Dar es Salaam
        다마스쿠스;Damascus
        다윈;Darwin
        다카;Dhaka
        다카르;Dakar
        대만;Taiwan
        대한민국;South Korea
        더블린;Dublin
        덴마크;Denmark
        덴마크샤븐;Danmarkshavn
        덴버;Denver
        도미니카;Dominica
        도미니카 공화국;Dominican Republic
        도슨크릭;Dawson Creek
        도쿄;Tokyo
        독일;Germany
        동티모르;Timor-Leste
        두바이;Dubai
        두샨베;Dushanbe
        두알라;Douala
        디트로이트;Detroit
        딜리;Dili
        라 리오하;La Rioja
        라고스;Lagos
        라로통가;Rarotonga
        라오스;Laos
        라이베리아;Liberia
        라트비아;Latvia
        라파스;La Paz
        랭킹 인렛;Rankin Inlet
        러시아;Russia
        런던;London
        레바논;Lebanon
        레소토;Lesotho
        레시페;Recife
        레위니옹;Réunion
        레이캬비크;Reykjavik
        로드 하우;Lord Howe Island
        로마;Rome
        로메;Lome
        로스앤젤레스;Los Angeles
        로워 프린스 쿼터;Lower Prince’s Quarter
        루마니아;Romania
        루붐바시;Lubumbashi
        루사카;Lusaka
        루안다;Luanda
        룩셈부르크;Luxembourg
        류블랴나;Ljubljana
        르완다;Rwanda
        리가;Riga
        리마;Lima
        리브르빌;Libreville
        리비아;Libya
        리스본;Lisbon
        리야드;Riyadh
        리오 가예고스;Rio Gallegos
        리투아니아;Lithuania
        리히텐슈타인;Liechtenstein
        린데만;Lindeman
        마가단;Magadan
        마나과;Managua
        마나우스;Manaus
        마닐라;Manila
        마다가스카르;Madagascar
        마데이라;Madeira
        마드리드;Madrid
        마르티니크;Martinique
        마리곳;Marigot
        마리에함;Mariehamn
        마사틀란;Mazatlan
        마세루;Maseru
        마세이오;Maceio
        마셜 제도;Marshall Islands
        마요트;Mayotte
        마주로;Majuro
        마카사르;Makassar
        마카오;Macau
        마퀘사스;Marquesas
        마타모로스;Matamoros
        마티니크;Martinique
        마푸토;Maputo
        마헤;Mahe
        말라보;Malabo
        말라위;Malawi
        말레이시아;Malaysia
        말리;Mali
        맨섬;Isle of Man
        메리다;Mérida
        메요트;Mayotte
        멕시코;Mexico
        멕시코 시티;Mexico City
        멜버른;Melbourne
        모가디슈;Mogadishu
        모나코;Monaco
        모로코;Morocco
        모리셔스;Mauritius
        모리타니;Mauritania
        모스크바;Moscow
        모잠비크;Mozambique
        몬로비아;Monrovia
        몬세라트;Montserrat
        몬테네그로;Montenegro
        몬테레이;Monterrey
        몬테비데오;Montevideo
        몬트세라트;Montserrat
        몰도바;Moldova
        몰디브;Maldives
        몰타;Malta
        몽골;Mongolia
        몽턴;Moncton
        무스카트;Muscat
        미국;United States
        미국령 버진아일랜드;U.S. Virgin Islands
        미국령 해외 제도;U.S. Outlying Islands
        미얀마;Myanmar
        미크로네시아;Micronesia
        미클롱;Miquelon
        민스크;Minsk
        바그다드;Baghdad
        바누아투;Vanuatu
        바레인;Bahrain
        바르나울;Barnaul
        바르샤바;Warsaw
        바마코;Bamako
        바베이도스;Barbados
        바이아 반데라스;Bahía de Banderas
        바쿠;Baku
        바티칸;Vatican
        바티칸 시국;Vatican City
        바하마;Bahamas
        바히아;Bahia
        반줄;Banjul
        방글라데시;Bangladesh
        방기;Bangui
        방콕;Bangkok
        버뮤다;Bermuda
        베냉;Benin
        베네수엘라;Venezuela
        베를린;Berlin
        베오그라드;Belgrade
        베이루트;Beirut
        베트남;Vietnam
        벤쿠버;Vancouver
        벨기에;Belgium
        벨라루스;Belarus
        벨렘;Belem
        벨리즈;Belize
        보고타;Bogota
        보스니아 헤르체고비나;Bosnia and Herzegovina
        보아 비스타;Boa Vista
        보이시;Boise
        보츠와나;Botswana
        볼고그라트;Volgograd
        볼리비아;Bolivia
        부갱빌;Bougainville
        부다페스트;Budapest
        부룬디;Burundi
        부르키나파소;Burkina Faso
        부베섬;Bouvet Island
        부줌부라;Bujumbura
        부쿠레슈티;Bucharest
        부탄;Bhutan
        북마리아나제도;Northern Mariana Islands
        북마케도니아;North Macedonia
        북한;North Korea
        불가리아;Bulgaria
        뷔지겐;Busingen
        브라자빌;Brazzaville
        브라질;Brazil
        브라티슬라바;Bratislava
        브로컨힐;Broken Hill
        브루나이;Brunei
        브뤼셀;Brussels
        브리스베인;Brisbane
        블라디보스토크;Vladivostok
        블랑 사블롱;Blanc-Sablon
        블랜타이어;Blantyre
        비사우;Bissau
        비슈케크;Bishkek
        비엔나;Vienna
        비엔티안;Vientiane
        빈트후크;Windhoek
        빌니우스;Vilnius
        사라예보;Sarajevo
        사라토프;Saratov
        사마라;Samara
        사마르칸트;Samarkand
        사모아;Samoa
        사우디아라비아;Saudi Arabia
        사우스조지아;South Georgia
        사우스조지아 사우스샌드위치 제도;South Georgia and South Sandwich Islands
        사이판;Saipan
        사할린;Sakhalin
        산루이스;San Luis
        산마리노;San Marino
        산타렘;Santarem
        산토도밍고;Santo Domingo
        산티아고;Santiago
        산후안;San Juan
        살타;Salta
        상투메;São Tomé
        상투메 프린시페;São Tomé and Príncipe
        상파울루;Sao Paulo
        상하이;Shanghai
        생마르탱;St. Martin
        생바르텔레미;St. Barthélemy
        생피에르 미클롱;St. Pierre and Miquelon
        서사하라;Western Sahara
        서울;Seoul
        세네갈;Senegal
        세르비아;Serbia
        세우타;Ceuta
        세이셸;Seychelles
        세인트 헬레나;St. Helena
        세인트루시아;St. Lucia
        세인트빈센트;St. Vincent
        세인트빈센트그레나딘;St. Vincent and Grenadines
        세인트존스;St. John’s
        세인트키츠;St. Kitts
        세인트키츠 네비스;St. Kitts and Nevis
        세인트토마스;St. Thomas
        세인트헬레나;St. Helena
        소말리아;Somalia
        소피아;Sofia
        솔로몬 제도;Solomon Islands
        수단;Sudan
        수리남;Suriname
        스레드네콜림스크;Srednekolymsk
        스리랑카;Sri Lanka
        스발바르제도 얀마웬섬;Svalbard and Jan Mayen
        스웨덴;Sweden
        스위스;Switzerland
        스위프트커런트;Swift Current
        스코레스바이선드;Ittoqqortoormiit
        스코페;Skopje
        스탠리;Stanley
        스톡홀름;Stockholm
        스페인;Spain
        슬로바키아;Slovakia
        슬로베니아;Slovenia
        시드니;Sydney
        시리아;Syria
        시에라리온;Sierra Leone
        시우다드후아레스;Ciudad Juárez
        시카고;Chicago
        신트마르턴;Sint Maarten
        심페로폴;Simferopol
        싯카;Sitka
        싱가포르;Singapore
        아나디리;Anadyr
        아덴;Aden
        아디스아바바;Addis Ababa
        아라과이나;Araguaina
        아랍에미리트;United Arab Emirates
        아루바;Aruba
        아르메니아;Armenia
        아르헨티나;Argentina
        아메리칸 사모아;American Samoa
        아비장;Abidjan
        아순시온;Asunción
        아슈하바트;Ashgabat
        아스트라한;Astrakhan
        아이루네페;Eirunepe
        아이슬란드;Iceland
        아이티;Haiti
        아일랜드;Ireland
        아제르바이잔;Azerbaijan
        아조레스;Azores
        아크라;Accra
        아크타우;Aqtau
        아테네;Athens
        아티라우;Atyrau
        아프가니스탄;Afghanistan
        아피아;Apia
        악토브;Aqtobe
        안도라;Andorra
        안타나나리보;Antananarivo
        안티과;Antigua
        알마티;Almaty
        알바니아;Albania
        알제;Algiers
        알제리;Algeria
        암만;Amman
        암스테르담;Amsterdam
        앙골라;Angola
        앙귈라;Anguilla
        애들레이드;Adelaide
        앤티가 바부다;Antigua and Barbuda
        앵귈라;Anguilla
        앵커리지;Anchorage
        야쿠츠크;Yakutsk
        야쿠타트;Yakutat
        에드먼턴;Edmonton
        에르모시요;Hermosillo
        에리트리아;Eritrea
        에스와티니;Eswatini
        에스토니아;Estonia
        에이닥;Adak
        에콰도르;Ecuador
        에티오피아;Ethiopia
        에파테;Efate
        엔자메나;Ndjamena
        엘살바도르;El Salvador
        엘아이운;El Aaiun
        영국;United Kingdom
        영국령 버진아일랜드;British Virgin Islands
        영국령 인도양 지역;British Indian Ocean Territory
        예레반;Yerevan
        예루살렘;Jerusalem
        예멘;Yemen
        예카테린부르크;Yekaterinburg
        오만;Oman
        오스트레일리아;Australia
        오스트리아;Austria
        오슬로;Oslo
        오클랜드;Auckland
        오히나가;Ojinaga
        온두라스;Honduras
        올란드 제도;Åland Islands
        옴스크;Omsk
        와가두구;Ouagadougou
        왈리스 푸투나 제도;Wallis and Futuna
        요르단;Jordan
        요하네스버그;Johannesburg
        우간다;Uganda
        우루과이;Uruguay
        우루무치;Urumqi
        우수아이아;Ushuaia
        우스티네라;Ust-Nera
        우즈베키스탄;Uzbekistan
        우크라이나;Ukraine
        울란바토르;Ulaanbaatar
        울리야노프스크;Ulyanovsk
        월리스;Wallis
        웨이크;Wake Island
        위니펙;Winnipeg
        음바바네;Mbabane
        이라크;Iraq
        이란;Iran
        이르쿠츠크;Irkutsk
        이스라엘;Israel
        이스탄불;Istanbul
        이스터 섬;Easter Island
        이집트;Egypt
        이칼루이트;Iqaluit
        이탈리아;Italy
        인도;India
        인도네시아;Indonesia
        일본;Japan
        자그레브;Zagreb
        자메이카;Jamaica
        자야푸라;Jayapura
        자카르타;Jakarta
        잠비아;Zambia
        저지;Jersey
        적도 기니;Equatorial Guinea
        조지아;Georgia
        주노;Juneau
        주바;Juba
        중국;China
        중앙 아프리카 공화국;Central African Republic
        지부티;Djibouti
        지브롤터;Gibraltar
        짐바브웨;Zimbabwe
        차고스;Chagos
        차드;Chad
        채텀;Chatham
        체코;Czech Republic
        취리히;Zurich
        치와와;Chihuahua
        치타;Chita
        칠레;Chile
        카나리아 제도;Canary
        카라치;Karachi
        카라카스;Caracas
        카르툼;Khartoum
        카메룬;Cameroon
        카보 베르데;Cape Verde
        카보베르데;Cape Verde
        카불;Kabul
        카사블랑카;Casablanca
        카옌;Cayenne
        카이로;Cairo
        카자흐스탄;Kazakhstan
        카타르;Qatar
        칸쿤;Cancún
        칸톤;Kanton
        칼리닌그라드;Kaliningrad
        캄보디아;Cambodia
        캄차카;Kamchatka
        캄팔라;Kampala
        캄포 그란데;Campo Grande
        캐나다;Canada
        케냐;Kenya
        케르켈렌;Kerguelen
        케이맨;Cayman
        케이맨 제도;Cayman Islands
        케임브리지 베이;Cambridge Bay
        코나크리;Conakry
        코모로;Comoros
        코소보;Kosovo
        코스레;Kosrae
        코스타나이;Kostanay
        코스타리카;Costa Rica
        코코스;Cocos Islands
        코코스 제도;Cocos
        코트디부아르;Ivory Coast
        코펜하겐;Copenhagen
        콜롬보;Colombo
        콜롬비아;Colombia
        콩고 브라자빌;Congo
        콩고 킨샤사;Congo
        콰잘렌;Kwajalein
        쿠바;Cuba
        쿠알라룸푸르;Kuala Lumpur
        쿠웨이트;Kuwait
        쿠이아바;Cuiaba
        쿠칭;Kuching
        쿡 제도;Cook Islands
        퀴라소;Curaçao
        크라렌디즈크;Kralendijk
        크라스노야르스크;Krasnoyarsk
        크로아티아;Croatia
        크리스마스;Christmas Island
        크리스마스섬;Christmas Island
        키갈리;Kigali
        키로프;Kirov
        키르기스스탄;Kyrgyzstan
        키리바시;Kiribati
        키리티마티;Kiritimati
        키시나우;Chisinau
        키질로르다;Qyzylorda
        키프로스;Cyprus
        킨샤사;Kinshasa
        타라와;Tarawa
        타슈켄트;Tashkent
        타이베이;Taipei
        타지키스탄;Tajikistan
        타히티;Tahiti
        탄자니아;Tanzania
        탈린;Tallinn
        태국;Thailand
        터크스 케이커스 제도;Turks and Caicos Islands
        테구시갈파;Tegucigalpa
        테헤란;Tehran
        토고;Togo
        토론토;Toronto
        토르톨라;Tortola
        토켈라우;Tokelau
        톰스크;Tomsk
        통가;Tonga
        통가타푸;Tongatapu
        투르크메니스탄;Turkmenistan
        투발루;Tuvalu
        투쿠만;Tucuman
        튀니스;Tunis
        튀니지;Tunisia
        튀르키예;Turkey
        트리니다드 토바고;Trinidad and Tobago
        트리폴리;Tripoli
        트빌리시;Tbilisi
        티라나;Tirane
        티후아나;Tijuana
        팀부;Thimphu
        파고파고;Pago Pago
        파나마;Panama
        파두츠;Vaduz
        파라과이;Paraguay
        파라마리보;Paramaribo
        파리;Paris
        파마구스타;Famagusta
        파카오푸;Fakaofo
        파키스탄;Pakistan
        파푸아뉴기니;Papua New Guinea
        팔라우;Palau
        팔레스타인 지구;Palestine
        퍼스;Perth
        페로 제도;Faroe Islands
        페루;Peru
        평양;Pyongyang
        포드고리차;Podgorica
        포르탈레자;Fortaleza
        포르토노보;Porto-Novo
        포르토벨료;Porto Velho
        포르토프랭스;Port-au-Prince
        포르투갈;Portugal
        포클랜드 제도;Falkland Islands
        포트 넬슨;Fort Nelson
        포트모르즈비;Port Moresby
        포트오브스페인;Port of Spain
        폰티아나크;Pontianak
        폴란드;Poland
        푸나푸티;Funafuti
        푸에르토리코;Puerto Rico
        푼타아레나스;Punta Arenas
        프놈펜;Phnom Penh
        프라하;Prague
        프랑스;France
        프랑스령 기아나;French Guiana
        프랑스령 남방 지역;French Southern Territories
        프랑스령 폴리네시아;French Polynesia
        프리타운;Freetown
        피닉스;Phoenix
        피지;Fiji
        핀란드;Finland
        필리핀;Philippines
        핏케언;Pitcairn
        핏케언 제도;Pitcairn Islands
        하라레;Harare
        하바나;Havana
        한디가;Khandyga
        핼리팩스;Halifax
        허드 맥도널드 제도;Heard and McDonald Islands
        헝가리;Hungary
        헤브론;Hebron
        헬싱키;Helsinki
        호놀룰루;Honolulu
        호바트;Hobart
        호브드;Hovd
        홍콩;Hong Kong
        화이트호스;Whitehorse
        히우 브랑쿠;Rio Branco
        """
}
