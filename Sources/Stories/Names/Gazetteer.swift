/// Countries, their other names, what their people are called, and their capitals; regions of several countries.
///
/// Rows are `name; other names; adjectives; capital`, lists with commas.
enum Gazetteer {
    static let countries = """
        Afghanistan;;Afghan;Kabul
        Albania;;Albanian;Tirana
        Algeria;;Algerian;Algiers
        Angola;;Angolan;Luanda
        Argentina;;Argentine,Argentinian;Buenos Aires
        Armenia;;Armenian;Yerevan
        Australia;;Australian;Canberra
        Austria;;Austrian;Vienna
        Azerbaijan;;Azerbaijani;Baku
        Bahrain;;Bahraini;Manama
        Bangladesh;;Bangladeshi;Dhaka
        Belarus;;Belarusian;Minsk
        Belgium;;Belgian;Brussels
        Benin;;Beninese;Porto-Novo
        Bolivia;;Bolivian;La Paz
        Bosnia and Herzegovina;Bosnia;Bosnian;Sarajevo
        Botswana;;Botswanan;Gaborone
        Brazil;;Brazilian;Brasília
        Bulgaria;;Bulgarian;Sofia
        Burkina Faso;;Burkinabe;Ouagadougou
        Burundi;;Burundian;Bujumbura
        Cambodia;;Cambodian;Phnom Penh
        Cameroon;;Cameroonian;Yaoundé
        Canada;;Canadian;Ottawa
        Central African Republic;;;Bangui
        Chad;;Chadian;N'Djamena
        Chile;;Chilean;Santiago
        China;People's Republic of China,PRC;Chinese;Beijing
        Colombia;;Colombian;Bogotá
        Congo;Democratic Republic of Congo;Congolese;Kinshasa
        Costa Rica;;Costa Rican;San José
        Croatia;;Croatian,Croat;Zagreb
        Cuba;;Cuban;Havana
        Cyprus;;Cypriot;Nicosia
        Czech Republic;Czechia;Czech;Prague
        Denmark;;Danish;Copenhagen
        Dominican Republic;;Dominican;Santo Domingo
        Ecuador;;Ecuadorian;Quito
        Egypt;;Egyptian;Cairo
        El Salvador;;Salvadoran;San Salvador
        Eritrea;;Eritrean;Asmara
        Estonia;;Estonian;Tallinn
        Ethiopia;;Ethiopian;Addis Ababa
        Fiji;;Fijian;Suva
        Finland;;Finnish;Helsinki
        France;;French;Paris
        Gabon;;Gabonese;Libreville
        Gambia;;Gambian;Banjul
        Georgia;;Georgian;Tbilisi
        Germany;;German;Berlin
        Ghana;;Ghanaian;Accra
        Greece;;Greek;Athens
        Greenland;;Greenlandic;Nuuk
        Guatemala;;Guatemalan;Guatemala City
        Guinea;;Guinean;Conakry
        Guyana;;Guyanese;Georgetown
        Haiti;;Haitian;Port-au-Prince
        Honduras;;Honduran;Tegucigalpa
        Hungary;;Hungarian;Budapest
        Iceland;;Icelandic;Reykjavik
        India;;Indian;New Delhi
        Indonesia;;Indonesian;Jakarta
        Iran;;Iranian;Tehran
        Iraq;;Iraqi;Baghdad
        Ireland;;Irish;Dublin
        Israel;;Israeli;Jerusalem
        Italy;;Italian;Rome
        Ivory Coast;Côte d'Ivoire;Ivorian;Abidjan
        Jamaica;;Jamaican;Kingston
        Japan;;Japanese;Tokyo
        Jordan;;Jordanian;Amman
        Kazakhstan;;Kazakh;Astana
        Kenya;;Kenyan;Nairobi
        Kosovo;;Kosovar;Pristina
        Kuwait;;Kuwaiti;Kuwait City
        Kyrgyzstan;;Kyrgyz;Bishkek
        Laos;;Laotian;Vientiane
        Latvia;;Latvian;Riga
        Lebanon;;Lebanese;Beirut
        Liberia;;Liberian;Monrovia
        Libya;;Libyan;Tripoli
        Lithuania;;Lithuanian;Vilnius
        Luxembourg;;Luxembourgish;
        Madagascar;;Malagasy;Antananarivo
        Malawi;;Malawian;Lilongwe
        Malaysia;;Malaysian;Kuala Lumpur
        Maldives;;Maldivian;Malé
        Mali;;Malian;Bamako
        Malta;;Maltese;Valletta
        Mauritania;;Mauritanian;Nouakchott
        Mauritius;;Mauritian;Port Louis
        Mexico;;Mexican;Mexico City
        Moldova;;Moldovan;Chișinău
        Mongolia;;Mongolian;Ulaanbaatar
        Montenegro;;Montenegrin;Podgorica
        Morocco;;Moroccan;Rabat
        Mozambique;;Mozambican;Maputo
        Myanmar;Burma;Burmese;Naypyidaw
        Namibia;;Namibian;Windhoek
        Nepal;;Nepalese,Nepali;Kathmandu
        Netherlands;;Dutch;Amsterdam
        New Zealand;;New Zealander;Wellington
        Nicaragua;;Nicaraguan;Managua
        Niger;;Nigerien;Niamey
        Nigeria;;Nigerian;Abuja
        North Korea;DPRK;North Korean;Pyongyang
        North Macedonia;Macedonia;Macedonian;Skopje
        Norway;;Norwegian;Oslo
        Oman;;Omani;Muscat
        Pakistan;;Pakistani;Islamabad
        Palestine;;Palestinian;Ramallah
        Panama;;Panamanian;Panama City
        Papua New Guinea;;;Port Moresby
        Paraguay;;Paraguayan;Asunción
        Peru;;Peruvian;Lima
        Philippines;;Philippine,Filipino;Manila
        Poland;;Polish;Warsaw
        Portugal;;Portuguese;Lisbon
        Puerto Rico;;Puerto Rican;San Juan
        Qatar;;Qatari;Doha
        Romania;;Romanian;Bucharest
        Russia;Russian Federation;Russian;Moscow
        Rwanda;;Rwandan;Kigali
        Saudi Arabia;;Saudi;Riyadh
        Senegal;;Senegalese;Dakar
        Serbia;;Serbian,Serb;Belgrade
        Sierra Leone;;;Freetown
        Singapore;;Singaporean;
        Slovakia;;Slovak;Bratislava
        Slovenia;;Slovenian,Slovene;Ljubljana
        Somalia;;Somali;Mogadishu
        South Africa;;South African;Pretoria
        South Korea;Republic of Korea;South Korean;Seoul
        South Sudan;;South Sudanese;Juba
        Soviet Union;USSR,U.S.S.R.;Soviet;
        Spain;;Spanish;Madrid
        Sri Lanka;;Sri Lankan;Colombo
        Sudan;;Sudanese;Khartoum
        Sweden;;Swedish;Stockholm
        Switzerland;;Swiss;Bern
        Syria;;Syrian;Damascus
        Taiwan;;Taiwanese;Taipei
        Tajikistan;;Tajik;Dushanbe
        Tanzania;;Tanzanian;Dodoma
        Thailand;;Thai;Bangkok
        Togo;;Togolese;Lomé
        Trinidad and Tobago;Trinidad;Trinidadian;Port of Spain
        Tunisia;;Tunisian;Tunis
        Turkey;Türkiye;Turkish;Ankara
        Turkmenistan;;Turkmen;Ashgabat
        Uganda;;Ugandan;Kampala
        Ukraine;;Ukrainian;Kyiv
        United Arab Emirates;UAE,Emirates;Emirati;Abu Dhabi
        United Kingdom;UK,U.K.,Great Britain,Britain;British;London
        United States;U.S.,US,USA,U.S.A.,United States of America;American;Washington
        Uruguay;;Uruguayan;Montevideo
        Uzbekistan;;Uzbek;Tashkent
        Venezuela;;Venezuelan;Caracas
        Vietnam;;Vietnamese;Hanoi
        Yemen;;Yemeni;Sanaa
        Zambia;;Zambian;Lusaka
        Zimbabwe;;Zimbabwean;Harare
        """

    /// Regions and cities that are in the news without being a capital.
    static let places = """
        Africa,Antarctica,Asia,Europe,North America,South America,Latin America,Oceania,Central Asia,East Asia,Northeast Asia,\
        Southeast Asia,South Asia,Western Europe,Eastern Europe,Middle East,Far East,Asia-Pacific,Indo-Pacific,North Africa,\
        West Africa,East Africa,Balkans,Caucasus,Caribbean,Scandinavia,Siberia,Crimea,Gaza,Gaza Strip,West Bank,Kashmir,Tibet,\
        Hong Kong,Shanghai,Mumbai,Delhi,Karachi,Istanbul,Dubai,Tel Aviv,Barcelona,Milan,Munich,Hamburg,Frankfurt,Geneva,Zurich,\
        Marseille,Lyon,Strasbourg,Rotterdam,The Hague,Antwerp,Glasgow,Edinburgh,Manchester,Birmingham,Liverpool,Belfast,Scotland,\
        Wales,England,Northern Ireland,St Petersburg,Vladivostok,Odesa,Kharkiv,Kiev,Mariupol,Donbas,Sydney,Melbourne,Toronto,\
        Montreal,Vancouver,Quebec,Ontario,New York,New York City,Los Angeles,San Francisco,Chicago,Boston,Houston,Dallas,Miami,\
        Philadelphia,Seattle,Detroit,Atlanta,Denver,Phoenix,Las Vegas,San Diego,New Orleans,Baltimore,Minneapolis,St. Louis,\
        Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,\
        Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,\
        New Hampshire,New Jersey,New Mexico,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,\
        South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,West Virginia,Wisconsin,Wyoming,São Paulo,\
        Rio de Janeiro,Johannesburg,Cape Town,Lagos,Casablanca,Alexandria,Bavaria,Catalonia,Sicily,Sardinia,Normandy,Brittany,\
        Arctic,Atlantic,Pacific,Mediterranean,Black Sea,Baltic Sea,North Sea,Red Sea,Persian Gulf,Aceh,Sumatra,Java,Gulf of Aden
        """

    /// Organisations whose names have no word that shows it, with their other names.
    static let organisations = """
        United Nations;UN,U.N.
        European Union;EU,E.U.
        NATO;North Atlantic Treaty Organization
        African Union;AU
        Kremlin;
        White House;
        Pentagon;
        Congress;
        Senate;
        House of Representatives;
        Supreme Court;
        Hamas;
        Hezbollah;
        Taliban;
        Interpol;
        World Health Organization;WHO
        World Bank;
        International Monetary Fund;IMF
        Red Cross;
        Greenpeace;
        Amnesty International;
        Human Rights Watch;
        Associated Press;AP
        Reuters;
        Google;
        Microsoft;
        Apple;
        Amazon;
        Facebook;
        Twitter;
        Federal Bureau of Investigation;FBI
        Central Intelligence Agency;CIA
        """
}
