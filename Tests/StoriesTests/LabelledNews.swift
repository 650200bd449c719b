/// Invented news with its names and dates marked by hand: the names room's measure.
///
/// Names after CoNLL-2003 (persons, places, organisations, events as `other` names of MISC); nationalities are left out, as
/// a digest does not list them. A row is an article of its own; a name stands once, however often it is said.
enum LabelledNews {
    struct Names {
        var language: String
        var text: String
        var persons: [String] = []
        var places: [String] = []
        var organisations: [String] = []
        var others: [String] = []
    }

    static let names: [Names] = [
        Names(
            language: "en",
            text:
                "Prime Minister Odile Marchetti told the Castelbruck Parliament on Monday that talks with Norway had failed. Marchetti will fly to Oslo.",
            persons: ["Odile Marchetti"], places: ["Norway", "Oslo"], organisations: ["Castelbruck Parliament"]),
        Names(
            language: "en",
            text: "Shares of Brandholt Motors Inc fell 4 percent in Frankfurt after the company cut its forecast.",
            places: ["Frankfurt"], organisations: ["Brandholt Motors Inc"]),
        Names(
            language: "en",
            text:
                "The World Meteor Agency (WMA) said the storm would reach Jamaica by Friday. The WMA asked people to stay at home.",
            places: ["Jamaica"], organisations: ["World Meteor Agency"]),
        Names(
            language: "en",
            text:
                "Striker Tomas Reyle scored twice as Marlow United beat Tarn Rovers 3-1 in Belfast. Reyle left the field late.",
            persons: ["Tomas Reyle"], places: ["Belfast"], organisations: ["Marlow United", "Tarn Rovers"]),
        Names(
            language: "en",
            text:
                "Amal Jordan, a teacher, said she would appeal. Later Jordan told reporters in Amman that she was not afraid.",
            persons: ["Amal Jordan"], places: ["Amman"]),
        Names(
            language: "en",
            text: "Hurricane Orla tore roofs off houses in Havana, and the Red Cross opened shelters across Cuba.",
            places: ["Havana", "Cuba"], organisations: ["Red Cross"], others: ["Hurricane Orla"]),
        Names(
            language: "en",
            text: "The University of Tarn and the Hollin Institute found lead in the water of Lake Verrin.",
            places: ["Lake Verrin"], organisations: ["University of Tarn", "Hollin Institute"]),
        Names(
            language: "en",
            text:
                "Gov. Ines Caldwell vetoed the bill in Ohio. \"We cannot pay for it,\" Caldwell said. Critics called it a mistake.",
            persons: ["Ines Caldwell"], places: ["Ohio"]),
        Names(
            language: "en",
            text: "Police in Nairobi arrested Jonas Petri and Wanda Achterberg after a raid near Mombasa.",
            persons: ["Jonas Petri", "Wanda Achterberg"], places: ["Nairobi", "Mombasa"]),
        Names(
            language: "en",
            text: "Moreover, the report was late. Nobody at the Ministry of Rivers had read it, the paper said.",
            organisations: ["Ministry of Rivers"]),
        Names(
            language: "en",
            text:
                "China and the United States signed the Castelbruck Accord after the Harbour Summit in Geneva, the UN said.",
            places: ["China", "United States", "Geneva"], organisations: ["United Nations"],
            others: ["Castelbruck Accord", "Harbour Summit"]),
        Names(
            language: "en",
            text: "The judge, Petra van der Hoek, sent Osric bin Tamar to prison for the fraud at Quillon Bank.",
            persons: ["Petra van der Hoek", "Osric bin Tamar"], organisations: ["Quillon Bank"]),
        Names(
            language: "en",
            text: "Seven people died when a bus left the road in the Hindra Valley, officials in Kathmandu said.",
            places: ["Hindra Valley", "Kathmandu"]),
        Names(
            language: "en",
            text:
                "Chinese and French experts met on Tuesday; the Russians stayed away, and the meeting in Vienna ended early.",
            places: ["Vienna"]),
        Names(
            language: "en",
            text:
                "The band's singer, Lena Holm, cancelled shows in Chicago and São Paulo, her label Nightferry Records said.",
            persons: ["Lena Holm"], places: ["Chicago", "São Paulo"], organisations: ["Nightferry Records"]),
        Names(
            language: "de",
            text:
                "Bundeskanzlerin Renate Vossberg hat in Berlin den Haushalt verteidigt. Die Opposition warf Vossberg Untätigkeit vor.",
            persons: ["Renate Vossberg"], places: ["Berlin"]),
        Names(
            language: "de",
            text: "Das Verkehrsministerium will die Strecke nach Wien im Sommer sperren, sagte Minister Karl Ahrend.",
            persons: ["Karl Ahrend"], places: ["Vienna"], organisations: ["Verkehrsministerium"]),
        Names(
            language: "de",
            text:
                "Der Zug hielt nach dem Unfall im Tunnel. Die Feuerwehr brachte die Fahrgäste ins Freie, niemand wurde verletzt."
        ),
        Names(
            language: "de",
            text:
                "In Frankreich und in der Schweiz gilt die Regel seit Jahren, in Deutschland soll sie im Herbst folgen.",
            places: ["France", "Switzerland", "Germany"]),
        Names(
            language: "fr",
            text: "Le ministre Antoine Verlaque a rencontré à Moscou les envoyés de la Chine, selon le ministère.",
            persons: ["Antoine Verlaque"], places: ["Moscow", "China"]),
        Names(
            language: "fr",
            text: "L’Université de Tarn a ouvert une enquête après la mort de Claire Dumerc en Allemagne.",
            persons: ["Claire Dumerc"], places: ["Germany"], organisations: ["Université de Tarn"]),
        Names(
            language: "es",
            text:
                "El presidente Rodrigo Salvatierra viajó a Londres para hablar con el Banco de Tarna sobre la deuda de Egipto.",
            persons: ["Rodrigo Salvatierra"], places: ["London", "Egypt"], organisations: ["Banco de Tarna"]),
        Names(
            language: "es",
            text: "La policía detuvo en Alemania a Carmen Oliveros, acusada de vender obras falsas en Nueva York.",
            persons: ["Carmen Oliveros"], places: ["Germany", "New York"]),
        Names(
            language: "it", text: "Il sindaco Paolo Verdanti ha incontrato a Parigi la delegazione della Grecia.",
            persons: ["Paolo Verdanti"], places: ["Paris", "Greece"]),
        Names(
            language: "pt", text: "A ministra Lucia Carvalhal disse em Lisboa que a Espanha aceitou o acordo.",
            persons: ["Lucia Carvalhal"], places: ["Lisbon", "Spain"]),
        Names(
            language: "nl", text: "Burgemeester Karin Molendijk reisde naar Duitsland om met de bewoners te praten.",
            persons: ["Karin Molendijk"], places: ["Germany"]),
        Names(
            language: "sv", text: "Statsminister Astrid Lundvall mötte i Helsingfors företrädare för Frankrike.",
            persons: ["Astrid Lundvall"], places: ["Helsinki", "France"]),
        Names(
            language: "ru", text: "Губернатор прибыл в Китай, где встретился с делегацией. Позже он вылетел в Лондон.",
            places: ["China", "London"]),
        Names(language: "zh", text: "代表团星期三离开北京，前往法国和德国访问。", places: ["France", "Germany"]),
        Names(language: "ja", text: "代表団は水曜日に東京を出発し、ドイツを訪問した。", places: ["Tokyo", "Germany"]),
        Names(
            language: "ar", text: "وصل الوفد إلى فرنسا ثم غادر إلى ألمانيا مساء الأحد.", places: ["France", "Germany"]),
        Names(language: "hi", text: "प्रतिनिधिमंडल बुधवार को जापान पहुँचा और फिर फ़्रांस गया।", places: ["Japan", "France"]),
    ]

    struct Dates {
        var language: String
        var text: String
        /// What is said of a date, in the text's words, and what it comes to; "" where it cannot be known.
        var dates: [(said: String, from: String, to: String)] = []
    }

    /// All of Wednesday, 11 March 2026.
    static let published = "2026-03-11"

    static let dates: [Dates] = [
        Dates(
            language: "en", text: "The bridge opened on March 9, 2026, after years of delay.",
            dates: [("March 9, 2026", "2026-03-09", "2026-03-09")]),
        Dates(
            language: "en", text: "The fair ran from 7 to 9 March and drew crowds.",
            dates: [("7 to 9 March", "2026-03-07", "2026-03-09")]),
        Dates(
            language: "en", text: "The fair ran from 28 February to 3 March 2025.",
            dates: [("28 February to 3 March 2025", "2025-02-28", "2025-03-03")]),
        Dates(
            language: "en", text: "It rained from Monday to Wednesday without a break.",
            dates: [("Monday to Wednesday", "2026-03-09", "2026-03-11")]),
        Dates(
            language: "en", text: "It rained from Thursday to Saturday without a break.",
            dates: [("Thursday to Saturday", "2026-03-05", "2026-03-07")]),
        Dates(
            language: "en", text: "She resigned two weeks ago and left the city last Friday.",
            dates: [("two weeks ago", "2026-02-23", "2026-03-01"), ("last Friday", "2026-03-06", "2026-03-06")]),
        Dates(
            language: "en", text: "Prices rose last month and again this week.",
            dates: [("last month", "2026-02-01", "2026-02-28"), ("this week", "2026-03-09", "2026-03-15")]),
        Dates(
            language: "en", text: "The council will vote next Tuesday.",
            dates: [("next Tuesday", "2026-03-17", "2026-03-17")]),
        Dates(
            language: "en", text: "Exports fell in January and had been weak since 2019.",
            dates: [("January", "2026-01-01", "2026-01-31"), ("2019", "2019-01-01", "2019-12-31")]),
        Dates(
            language: "en", text: "The party ruled between 1998 and 2004, and again in the 2010s.",
            dates: [("1998 and 2004", "1998-01-01", "2004-12-31"), ("2010s", "2010-01-01", "2019-12-31")]),
        Dates(language: "en", text: "A march of 2000 people ended in 1500 homes losing power; it may rain."),
        Dates(language: "en", text: "He paid $1999 for it, and the May family bought 1984 shares at 2000 dollars."),
        Dates(
            language: "en", text: "The ship sank on 2025-11-02 near the cape.",
            dates: [("2025-11-02", "2025-11-02", "2025-11-02")]),
        Dates(
            language: "en", text: "Yesterday the mayor spoke; today he is silent.",
            dates: [("Yesterday", "2026-03-10", "2026-03-10"), ("today", "2026-03-11", "2026-03-11")]),
        Dates(
            language: "en", text: "The court sat in June 2024 and on the 4th of July.",
            dates: [("June 2024", "2024-06-01", "2024-06-30"), ("4th of July", "2026-07-04", "2026-07-04")]),
        Dates(
            language: "de", text: "Die Brücke wurde am 9. März 2026 eröffnet.",
            dates: [("9. März 2026", "2026-03-09", "2026-03-09")]),
        Dates(
            language: "de", text: "Der Bau begann vor zwei Jahren, am Montag war er fertig.",
            dates: [("vor zwei Jahren", "2024-01-01", "2024-12-31"), ("Montag", "2026-03-09", "2026-03-09")]),
        Dates(
            language: "de", text: "Vom 5. bis 7. März tagte der Rat, gestern kam das Ergebnis; hier blieb alles ruhig.",
            dates: [("5. bis 7. März", "2026-03-05", "2026-03-07"), ("gestern", "2026-03-10", "2026-03-10")]),
        Dates(
            language: "de", text: "Am 05.02.2026 fiel der Strom aus, im vergangenen Jahr geschah das nie.",
            dates: [("05.02.2026", "2026-02-05", "2026-02-05"), ("vergangenen Jahr", "2025-01-01", "2025-12-31")]),
        Dates(
            language: "fr", text: "Le pont a ouvert le 9 mars 2026, après une panne mardi dernier.",
            dates: [("9 mars 2026", "2026-03-09", "2026-03-09"), ("mardi dernier", "2026-03-10", "2026-03-10")]),
        Dates(
            language: "fr", text: "Hier, le conseil a siégé ; il y a deux mois, il avait refusé.",
            dates: [("Hier", "2026-03-10", "2026-03-10"), ("a deux mois", "2026-01-01", "2026-01-31")]),
        Dates(
            language: "es", text: "El puente abrió el 9 de marzo de 2026 y cerró ayer.",
            dates: [("9 de marzo de 2026", "2026-03-09", "2026-03-09"), ("ayer", "2026-03-10", "2026-03-10")]),
        Dates(
            language: "es", text: "La feria fue del 5 al 7 de marzo; el año pasado no hubo.",
            dates: [("5 al 7 de marzo", "2026-03-05", "2026-03-07"), ("año pasado", "2025-01-01", "2025-12-31")]),
        Dates(
            language: "it", text: "Il ponte è stato aperto il 9 marzo; due giorni fa la prova.",
            dates: [("9 marzo", "2026-03-09", "2026-03-09"), ("due giorni fa", "2026-03-09", "2026-03-09")]),
        Dates(
            language: "pt", text: "A ponte abriu em 9 de março de 2026 e fechou ontem.",
            dates: [("9 de março de 2026", "2026-03-09", "2026-03-09"), ("ontem", "2026-03-10", "2026-03-10")]),
        Dates(
            language: "nl", text: "De brug ging op 9 maart open, twee weken geleden was de proef.",
            dates: [("9 maart", "2026-03-09", "2026-03-09"), ("twee weken geleden", "2026-02-23", "2026-03-01")]),
        Dates(
            language: "pl", text: "Most otwarto 9 marca 2026 roku, próba była wczoraj.",
            dates: [("9 marca 2026", "2026-03-09", "2026-03-09"), ("wczoraj", "2026-03-10", "2026-03-10")]),
        Dates(
            language: "ru", text: "Мост открыли 9 марта 2026 года, испытание было в понедельник.",
            dates: [("9 марта 2026", "2026-03-09", "2026-03-09"), ("понедельник", "2026-03-09", "2026-03-09")]),
        Dates(
            language: "sv", text: "Bron öppnade den 9 mars 2026 efter ett prov i måndags.",
            dates: [("9 mars 2026", "2026-03-09", "2026-03-09"), ("måndags", "2026-03-09", "2026-03-09")]),
        Dates(
            language: "zh", text: "大桥于2026年3月9日通车，昨天关闭。",
            dates: [("2026年3月9日", "2026-03-09", "2026-03-09"), ("昨天", "2026-03-10", "2026-03-10")]),
        Dates(language: "ko", text: "다리는 2026년 3월 9일 개통되었다.", dates: [("2026년 3월 9일", "2026-03-09", "2026-03-09")]),
        Dates(
            language: "ar", text: "افتتح الجسر في 9 مارس 2026 وأغلق أمس.",
            dates: [("9 مارس 2026", "2026-03-09", "2026-03-09"), ("أمس", "2026-03-10", "2026-03-10")]),
    ]
}
