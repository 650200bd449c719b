import ArticleExtraction
import Testing

@Suite("language")
struct LanguageTests {
    static let rows = [
        ("en", "The harbour is closed and the boats have been moved to the other side of the bay for the winter."),
        (
            "de",
            "Der Hafen ist geschlossen, und die Boote wurden für den Winter auf die andere Seite der Bucht gebracht."
        ),
        ("fr", "Le port est fermé et les bateaux ont été déplacés de l'autre côté de la baie pour l'hiver."),
        ("es", "El puerto está cerrado y los barcos fueron llevados al otro lado de la bahía para el invierno."),
        (
            "pt",
            "O porto está fechado e os barcos foram levados para o outro lado da baía durante o inverno, disse ele."
        ),
        ("it", "Il porto è chiuso e le barche sono state portate dall'altra parte della baia per l'inverno."),
        ("nl", "De haven is gesloten en de boten zijn voor de winter naar de andere kant van de baai gebracht."),
        ("sv", "Hamnen är stängd och båtarna har flyttats till andra sidan av viken för vintern, men inte alla."),
        (
            "pl",
            "Port jest zamknięty, a łodzie zostały na zimę przeniesione na drugą stronę zatoki, ale nie wszystkie się zmieściły."
        ),
        ("tr", "Liman kapandı ve tekneler kış için körfezin diğer tarafına taşındı, ancak bir kısmı daha yerinde."),
        ("ru", "Порт закрыт, и лодки на зиму перевели на другую сторону залива, но не все смогли найти место."),
        ("uk", "Порт закрито, і човни на зиму перевели на інший бік затоки, але не всі знайшли місце, що є проблемою."),
        ("el", "Το λιμάνι έκλεισε και οι βάρκες μεταφέρθηκαν στην άλλη πλευρά του κόλπου για τον χειμώνα."),
        ("ar", "أغلق الميناء ونقلت القوارب إلى الجانب الآخر من الخليج في فصل الشتاء بعد أن ضربت العاصفة المدينة."),
        ("he", "הנמל סגור והסירות הועברו לצד השני של המפרץ לחורף, אבל לא כל הדייגים מרוצים."),
        ("hi", "बंदरगाह बंद है और सर्दियों के लिए नावों को खाड़ी के दूसरी ओर ले जाया गया है।"),
        ("th", "ท่าเรือปิดแล้วและเรือถูกย้ายไปอีกฝั่งหนึ่งของอ่าวในช่วงฤดูหนาว"),
        ("ja", "港は閉鎖され、船は冬の間、湾の反対側に移された。漁師たちは不安を口にしている。"),
        ("zh", "港口已经关闭，船只在冬季被移到海湾的另一侧。渔民们对此表示担忧。"),
        ("ko", "항구는 폐쇄되었고 배들은 겨울 동안 만의 반대편으로 옮겨졌다. 어민들은 걱정하고 있다."),
    ]

    @Test(arguments: rows)
    func `a sentence shows its language`(code: String, text: String) throws {
        #expect(try article(text).language == code)
    }

    @Test func `two words show none`() throws {
        #expect(try article("Xylo brrt").language == nil)
    }

    @Test func `words are counted in scripts without spaces`() throws {
        #expect(try article("港は閉鎖された。").wordCount == 4)
        #expect(try article("The harbour-master's 3 boats left.").wordCount == 5)
    }
}
