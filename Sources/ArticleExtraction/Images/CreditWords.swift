/// The words of picture credits by language, and the agencies that are only named as such.
enum CreditWords {
    /// A line or a bracket opens with one of these and a mark or "by": "Photo: Ann Reyes", "(Quelle: dpa)".
    static let openings: HashTable<Bool> = HashTable(
        wordsIn:
            """
            image photo photos picture pictures pic credit credits photograph photographs photography photographer illustration
            graphic graphics imagery courtesy screenshot screengrab source via
            foto fotos bild bilder quelle grafik bildquelle fotoquelle bildnachweis symbolbild symbolfoto archivbild archivfoto
            bildrechte bildcredit collage montage
            crédit crédits photographie légende imagen imágenes fotografía crédito créditos fuente infografía ilustración
            imagem imagens fonte ilustração immagine immagini fonte credito beeld bron bilde kilde källa kuva lähde kuvat
            zdjęcie zdjęcia fot źródło ilustrační fotografie zdroj fotó kép forrás fotografie sursa izvor fotoğraf görsel kaynak
            фото иллюстрация изображение источник скриншот світлина ілюстрація снимка φωτογραφία φωτο πηγή εικόνα
            صورة المصدر تصوير عکس צילום फोटो तस्वीर gambar dok sumber ảnh nguồn picha isithombe
            """)

    /// Words between an opening and the name.
    static let joiners: HashTable<Bool> = HashTable(
        wordsIn: "by von par de por di via credit courtesy of from av af door source:")

    /// Names of picture agencies and libraries: a short line with one of them is a caption or credit.
    static let agencies: [[UInt64]] = """
        getty images | getty | shutterstock | istock | istockphoto | alamy | unsplash | pexels | pixabay | adobe stock
        picture alliance | imago | imago images | ap photo | ap images | reuters file | afp via | wikimedia commons
        depositphotos | dreamstime | action images | zuma press | nurphoto | ullstein bild | flickr | creative commons
        file photo | handout | epa-efe | 123rf | bildagentur | photothek | picture-alliance | 視覚中国 | 视觉中国 | ゲッティ | ロイター
        """.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map { WordHash.words(of: $0) }.filter { !$0.isEmpty }

    static let agenciesByFirstWord: HashTable<[[UInt64]]> = HashTable(
        agencies.map { ($0[0], [$0]) }, combine: +)
}
