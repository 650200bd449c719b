/// Headings that name a part of any article, by language: the words behind "Key Takeaways" and "Introduction".
enum SectionWords {
    enum Section: Sendable {
        /// Its list holds the article's points.
        case takeaways
        /// Its entries are "term: definition".
        case glossary
        /// It opens or closes a text and is never its title.
        case frame
    }

    static let table: HashTable<Section> = {
        var pairs: [(UInt64, Section)] = []
        for (section, list) in [(Section.takeaways, takeaways), (.glossary, glossary), (.frame, frame)] {
            PhraseList.forEachPhrase(in: list) { words in
                pairs.append((words.reduce(WordHash.seed, WordHash.joined), section))
            }
        }
        return HashTable(pairs) { first, _ in first }
    }()

    private static let takeaways = """
        key takeaways | key takeaway | takeaways | the takeaways | main takeaways | our takeaways | key points | the key points
        main points | key facts | highlights | key highlights | story highlights | at a glance | the essentials | the gist
        quick facts | what to know | what you need to know | things to know | the main points | in short | in brief | tl dr | tldr
        summary points | key findings | key insights | bottom line up front | quick take | quick takes | fast facts
        das wichtigste in kürze | das wichtigste | auf einen blick | in kürze | die wichtigsten punkte | kernaussagen
        wichtige punkte | das wichtigste im überblick | kurz und knapp | key-facts | kurzfassung | zusammengefasst
        l'essentiel | points clés | les points clés | ce qu'il faut retenir | à retenir | en bref | points-clés | en résumé
        puntos clave | los puntos clave | claves | lo más importante | en resumen | lo esencial | aspectos destacados
        pontos principais | pontos-chave | destaques | em resumo | principais pontos | resumo da notícia
        punti chiave | i punti chiave | in breve | in sintesi | i punti principali | cosa sapere
        in het kort | belangrijkste punten | kernpunten | samengevat | de kern
        i korthet | det viktigaste | viktigaste punkterna | kort fortalt | det vigtigste | hovedpunkter | sammendrag
        pääkohdat | lyhyesti | tärkeimmät kohdat | najważniejsze informacje | najważniejsze | w skrócie | kluczowe informacje
        hlavní body | ve zkratce | shrnutí | в двух словах | коротко | главное | ключевые моменты | основные моменты
        ключові моменти | головне | önemli noktalar | öne çıkanlar | özetle | kısaca | اهم النقاط | أهم النقاط | النقاط الرئيسية
        मुख्य बिंदु | मुख्य बातें | 要点 | 重点 | 重點 | 核心要点 | 要約 | ポイント | この記事のポイント | まとめ | 핵심 요약 | 요약 | 핵심 포인트 | ringkasan | poin penting | intisari
        """

    private static let glossary = """
        glossary | did you know | definitions | key terms | terms | terminology | terms to know | key concepts | words to know
        vocabulary | glossary of terms | jargon buster | explained | the terms
        glossar | begriffe | begriffserklärung | fachbegriffe | wussten sie schon | schon gewusst | wichtige begriffe | lexikon
        glossaire | lexique | le saviez-vous | définitions | mots clés à connaître | glosario | sabías que | términos clave
        definiciones | glossário | você sabia | sabia que | termos | glossario | lo sapevi | lo sapevate | parole chiave da sapere
        begrippen | begrippenlijst | wist je dat | verklarende woordenlijst | ordlista | visste du | ordliste | vidste du
        sanasto | tiesitkö | słowniczek | czy wiesz że | slovníček | víte že | глоссарий | словарь терминов | знаете ли вы
        словник | sözlük | biliyor muydunuz | مصطلحات | هل تعلم | शब्दावली | 用語解説 | 名词解释 | 術語 | 용어 설명 | 용어해설 | glosarium | istilah
        """

    private static let frame = """
        introduction | intro | background | context | historical context | conclusion | conclusions | concluding thoughts
        final thoughts | overview | summary | abstract | foreword | preface | prologue | epilogue | analysis | the background
        closing thoughts | in conclusion | discussion | methods | results | key questions | what happened | what happens next
        einleitung | einführung | vorwort | hintergrund | fazit | zusammenfassung | ausblick | schluss | analyse | überblick
        contexte | conclusion | avant-propos | résumé | arrière-plan | introducción | contexto | conclusión | resumen | análisis
        introdução | conclusão | resumo | introduzione | contesto | conclusione | conclusioni | riassunto | premessa
        inleiding | achtergrond | conclusie | samenvatting | inledning | bakgrund | slutsats | sammanfattning | innledning
        bakgrunn | konklusjon | indledning | baggrund | konklusion | johdanto | tausta | yhteenveto | wstęp | wprowadzenie
        podsumowanie | wnioski | tło | úvod | závěr | pozadí | введение | заключение | вывод | выводы | предыстория | вступ
        висновок | giriş | sonuç | arka plan | مقدمة | خاتمة | परिचय | निष्कर्ष | 引言 | 前言 | 结语 | 背景 | はじめに | おわりに | 背景 | 서론 | 결론 | 배경
        pendahuluan | kesimpulan | latar belakang
        """

    /// The section that a heading names: all of it, or what stands before its colon.
    static func section(of words: ArraySlice<UInt64>, beforeColon: Int?) -> Section? {
        if let section = table[words.reduce(WordHash.seed, WordHash.joined)] { return section }
        guard let beforeColon, beforeColon < words.count else { return nil }
        return table[words.prefix(beforeColon).reduce(WordHash.seed, WordHash.joined)]
    }
}
