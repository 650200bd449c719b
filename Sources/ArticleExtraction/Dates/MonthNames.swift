/// Month names and their usual abbreviations by language, and the words around dates.
package enum MonthNames {
    /// Twelve entries a line, separated by spaces; "/" between the forms of one month. Case does not count, nor does a
    /// final full stop.
    package static let lists = """
        january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sep/sept october/oct november/nov december/dec
        januar/jänner/jan februar/feber/feb märz/mrz/maerz april/apr mai juni/jun juli/jul august/aug september/sep/sept oktober/okt november/nov dezember/dez
        janvier/janv février/févr/fevrier/fév mars avril/avr mai juin juillet/juil août/aout septembre/sept octobre/oct novembre/nov décembre/déc/decembre
        enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago septiembre/setiembre/sep/sept octubre/oct noviembre/nov diciembre/dic
        janeiro/jan fevereiro/fev março/mar/marco abril/abr maio/mai junho/jun julho/jul agosto/ago setembro/set outubro/out novembro/nov dezembro/dez
        gennaio/gen febbraio/feb marzo/mar aprile/apr maggio/mag giugno/giu luglio/lug agosto/ago settembre/set/sett ottobre/ott novembre/nov dicembre/dic
        januari/jan februari/feb maart/mrt april/apr mei juni/jun juli/jul augustus/aug september/sep oktober/okt november/nov december/dec
        januari/jan februari/feb mars/mar april/apr maj juni/jun juli/jul augusti/aug september/sep oktober/okt november/nov december/dec
        januar/jan februar/feb mars/marts april/apr mai/maj juni/jun juli/jul august/aug september/sep oktober/okt november/nov desember/december/des
        tammikuu/tammikuuta helmikuu/helmikuuta maaliskuu/maaliskuuta huhtikuu/huhtikuuta toukokuu/toukokuuta kesäkuu/kesäkuuta heinäkuu/heinäkuuta elokuu/elokuuta syyskuu/syyskuuta lokakuu/lokakuuta marraskuu/marraskuuta joulukuu/joulukuuta
        janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember
        styczeń/stycznia/sty luty/lutego/lut marzec/marca/mar kwiecień/kwietnia/kwi maj/maja czerwiec/czerwca/cze lipiec/lipca/lip sierpień/sierpnia/sie wrzesień/września/wrz październik/października/paź listopad/listopada/lis grudzień/grudnia/gru
        leden/ledna únor/února březen/března duben/dubna květen/května červen/června červenec/července srpen/srpna září říjen/října listopad/listopadu prosinec/prosince
        január/januára február/februára marec/marca apríl/apríla máj/mája jún/júna júl/júla august/augusta september/septembra október/októbra november/novembra december/decembra
        január/jan február/febr március/márc április/ápr május/máj június/jún július/júl augusztus/aug szeptember/szept október/okt november/nov december/dec
        ianuarie/ian februarie/feb martie/mar aprilie/apr mai iunie/iun iulie/iul august/aug septembrie/sept octombrie/oct noiembrie/nov decembrie/dec
        siječanj/siječnja veljača/veljače ožujak/ožujka travanj/travnja svibanj/svibnja lipanj/lipnja srpanj/srpnja kolovoz/kolovoza rujan/rujna listopad/listopada studeni/studenoga/studenog prosinac/prosinca
        januar/januara februar/februara mart/marta april/aprila maj/maja jun/juna jul/jula avgust/avgusta septembar/septembra oktobar/oktobra novembar/novembra decembar/decembra
        ocak/oca şubat/şub mart nisan/nis mayıs/may haziran/haz temmuz/tem ağustos/ağu eylül/eyl ekim/eki kasım/kas aralık/ara
        januari/jan februari/feb maret/mar april/apr mei juni/jun juli/jul agustus/agu/ags september/sep oktober/okt november/nov desember/des
        januari/jan februari/feb mac april/apr mei jun julai/jul ogos/ogs september/sep oktober/okt november/nov disember/dis
        januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba
        gener febrer març abril maig juny juliol agost setembre octubre novembre desembre
        январь/января/янв февраль/февраля/фев март/марта/мар апрель/апреля/апр май/мая июнь/июня/июн июль/июля/июл август/августа/авг сентябрь/сентября/сен/сент октябрь/октября/окт ноябрь/ноября/ноя декабрь/декабря/дек
        січень/січня лютий/лютого березень/березня квітень/квітня травень/травня червень/червня липень/липня серпень/серпня вересень/вересня жовтень/жовтня листопад/листопада грудень/грудня
        януари/яну февруари/фев март/мар април/апр май юни юли август/авг септември/сеп октомври/окт ноември/ное декември/дек
        јануар/јануара фебруар/фебруара март/марта април/априла мај/маја јун/јуна јул/јула август/августа септембар/септембра октобар/октобра новембар/новембра децембар/децембра
        ιανουάριος/ιανουαρίου/ιαν φεβρουάριος/φεβρουαρίου/φεβ μάρτιος/μαρτίου/μαρ απρίλιος/απριλίου/απρ μάιος/μαΐου/μαϊ ιούνιος/ιουνίου/ιουν ιούλιος/ιουλίου/ιουλ αύγουστος/αυγούστου/αυγ σεπτέμβριος/σεπτεμβρίου/σεπ οκτώβριος/οκτωβρίου/οκτ νοέμβριος/νοεμβρίου/νοε δεκέμβριος/δεκεμβρίου/δεκ
        يناير فبراير مارس أبريل/إبريل/ابريل مايو يونيو يوليو أغسطس/اغسطس سبتمبر أكتوبر/اكتوبر نوفمبر ديسمبر
        كانون-الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين-الأول تشرين-الثاني كانون-الأول
        جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر
        ינואר/בינואר פברואר/בפברואר מרץ/במרץ אפריל/באפריל מאי/במאי יוני/ביוני יולי/ביולי אוגוסט/באוגוסט ספטמבר/בספטמבר אוקטובר/באוקטובר נובמבר/בנובמבר דצמבר/בדצמבר
        जनवरी/जन फरवरी/फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर/सितम्बर अक्टूबर/अक्तूबर नवंबर/नवम्बर दिसंबर/दिसम्बर
        জানুয়ারি ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর
        มกราคม/ม.ค กุมภาพันธ์/ก.พ มีนาคม/มี.ค เมษายน/เม.ย พฤษภาคม/พ.ค มิถุนายน/มิ.ย กรกฎาคม/ก.ค สิงหาคม/ส.ค กันยายน/ก.ย ตุลาคม/ต.ค พฤศจิกายน/พ.ย ธันวาคม/ธ.ค
        """

    /// Months from 1 to 12 by the hash of their name.
    static let table: HashTable<Int> = {
        var pairs: [(UInt64, Int)] = []
        let bytes = Array(lists.utf8)
        PhraseList.forEachPiece(in: bytes, 0..<bytes.count, between: 0x0A) { line in
            var month = 0
            PhraseList.forEachPiece(in: bytes, line, between: 0x20) { forms in
                month += 1
                PhraseList.forEachPiece(in: bytes, forms, between: 0x2F) { form in
                    if let word = LineScanner.words(in: bytes, form).first { pairs.append((word.hash, month)) }
                }
            }
        }
        // The first list that has a word wins: "listopad" is November in Polish and Czech, October only in Croatian.
        return HashTable(pairs) { first, _ in first }
    }()

    /// Words that may stand between day, month and year.
    static let joiners: HashTable<Bool> = HashTable(
        ["de", "of", "del", "di", "the", "da"].map { (WordHash.of($0), true) }, combine: { first, _ in first })

    /// Zone abbreviations that mean one offset, in minutes east of UTC.
    ///
    /// IST is read as India's, CST as North America's; abbreviations without a season ("ET", "PT") have no fixed offset and
    /// are not here.
    static let zones: HashTable<Int> = HashTable(
        [
            ("utc", 0), ("gmt", 0), ("z", 0), ("bst", 60), ("wet", 0), ("cet", 60), ("mez", 60), ("cest", 120),
            ("mesz", 120), ("eet", 120), ("eest", 180), ("msk", 180), ("мск", 180), ("ist", 330), ("pkt", 300),
            ("est", -300), ("edt", -240), ("cst", -360), ("cdt", -300), ("mst", -420), ("mdt", -360), ("pst", -480),
            ("pdt", -420), ("akst", -540), ("hst", -600), ("jst", 540), ("kst", 540), ("hkt", 480), ("sgt", 480),
            ("aest", 600), ("aedt", 660),
            ("wib", 420), ("wat", 60), ("eat", 180), ("sast", 120),
        ].map { (WordHash.of($0.0), $0.1) }, combine: { first, _ in first })

    /// Words that say that the date is one of a change, not of publication.
    static let updates: HashTable<Bool> = HashTable(
        [
            "updated", "update", "modified", "aktualisiert", "aktualisierung", "stand", "actualizado", "actualizada",
            "atualizado", "atualizada", "actualizat", "aggiornato", "aggiornamento", "bijgewerkt", "uppdaterad",
            "oppdatert", "opdateret",
            "päivitetty", "aktualizacja", "aktualizováno", "обновлено", "оновлено", "güncelleme", "güncellenme",
            "güncellendi", "수정", "최종수정", "diperbarui", "ενημέρωση", "frissítve", "ažurirano", "changed", "edited",
            "revised",
        ].map { (WordHash.of($0), true) }, combine: { first, _ in first })
}
