import ArticleExtraction
import Stories

/// Two invented events as several papers tell them, one copy, one background piece and one piece about something else.
enum InventedNews {
    static func article(
        _ id: String, _ title: String?, _ paragraphs: [String], site: String? = nil, published: String? = nil
    ) -> StoryArticle {
        StoryArticle(
            id: id, title: title, blocks: paragraphs.map { .paragraph(RichText($0)) }, site: site, language: "en",
            published: published)
    }

    static let bridge: [StoryArticle] = [
        article(
            "b1", "Ferry strikes old bridge at Marlow Quay, injuring 12",
            [
                "A ferry struck the old swing bridge at Marlow Quay on Tuesday evening, injuring 12 people and closing the harbour road, the Port Authority of Marlow said.",
                "The ferry Saint Odile was carrying 140 passengers from Tarn Island when it drifted into the northern pier at about 6.40 p.m.",
                "Harbour master Ines Caldwell said the vessel had lost steering shortly before the impact. \"We heard a long grinding noise and then the lights went out,\" said Jonas Petri, who was on the quay.",
                "It was the first accident at the bridge since 1987, Caldwell said.",
            ], site: "marlowpost.example", published: "2026-03-11T08:00:00Z"),
        article(
            "b2", "Seventeen hurt as ferry hits swing bridge in Marlow",
            [
                "The ferry Saint Odile hit the swing bridge at Marlow Quay on Tuesday night, injuring 17 people, according to the regional ambulance service.",
                "Divers from the Port Authority of Marlow were inspecting the northern pier on Wednesday morning.",
                "Ines Caldwell, the harbour master, said steering had failed minutes before the ferry reached the bridge.",
                "The Saint Odile had 140 passengers on board and came from Tarn Island.",
            ], site: "coastdaily.example", published: "2026-03-11T11:30:00Z"),
        article(
            "b3", "Harbour road closed after ferry crash at Marlow Quay",
            [
                "The harbour road in Marlow will stay closed until Friday after a ferry crashed into the swing bridge on Tuesday, the Port Authority of Marlow said on Wednesday.",
                "Engineers want to lift the northern span of the bridge before traffic returns, harbour master Ines Caldwell told reporters.",
                "Passengers of the Saint Odile were taken to the Tarn Island terminal, where buses were waiting.",
            ], site: "islandherald.example", published: "2026-03-11T17:00:00Z"),
    ]

    /// The first half of `b1`, under another title, with a line of its own.
    static let copy = article(
        "b4", "Ferry accident at the swing bridge",
        [
            "A ferry struck the old swing bridge at Marlow Quay on Tuesday evening, injuring 12 people and closing the harbour road, the Port Authority of Marlow said.",
            "The ferry Saint Odile was carrying 140 passengers from Tarn Island when it drifted into the northern pier at about 6.40 p.m.",
            "More news from the coast every morning.",
        ], site: "reprints.example", published: "2026-03-11T20:00:00Z")

    static let election: [StoryArticle] = [
        article(
            "e1", "Orla Venn wins mayoral runoff in Castelbruck",
            [
                "Orla Venn won the mayoral runoff in Castelbruck on Sunday with 53 percent of the vote, the city's election board said.",
                "Her opponent Tomas Reyle of the Civic Union conceded shortly before midnight.",
                "Venn, a former transport commissioner, has promised to bring the night trams back by autumn.",
            ], site: "castelbruckpost.example", published: "2026-03-09T06:00:00Z"),
        article(
            "e2", "Venn to lead Castelbruck after runoff victory",
            [
                "Castelbruck will be governed by Orla Venn, who beat Tomas Reyle in Sunday's mayoral runoff with 53 percent of the vote.",
                "Turnout was the highest since 1994, the election board of Castelbruck said on Monday.",
                "Reyle, who ran for the Civic Union, congratulated Venn before midnight and said he would stay on the city council.",
            ], site: "uplandtimes.example", published: "2026-03-09T07:30:00Z"),
    ]

    static let garden = article(
        "g1", "Why moss returns to shaded lawns",
        [
            "Moss returns to shaded lawns because the soil beneath them stays wet and sour for most of the winter.",
            "Raking and liming in early spring help more than any poison, gardeners at the Hollin botanical garden found.",
        ], site: "gardenletter.example", published: "2026-03-10")

    static let all = bridge + [copy] + election + [garden]
}
