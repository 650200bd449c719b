/// The commonest function words of each language that is told apart by its words: articles, pronouns, prepositions,
/// conjunctions and forms of "to be". They make up a third to a half of prose and nearly nothing of menus.
///
/// A language whose script is its own (Greek, Thai, Korean) needs no list to be detected; it has one where it is cheap,
/// because the share of function words also tells prose from furniture.
enum FunctionWords {
    /// Each line: the BCP 47 code, then the words. The order gives each language its bit; at most 64.
    static let lists = """
        en the of and to in is that for was with on as are it be by this at from have has an not were which or but they his her he she we you their its will would been who more said after also had than about when what can there into if our your all one out up so no
        de der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde ich wir was wenn kann
        fr de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec ou son cette aux d'un d'une être été nous vous ont mais ses leur comme elle on sa ces fait deux même aussi c'est n'est qu'il
        es de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy hasta desde está nos durante uno ni contra otros han
        pt de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já eu também só pelo pela até isso ela entre depois sem mesmo aos seus quem nas me esse foi são está ser tem há foram
        it di e il la che in a per un è del le con non una i da al si dei della nel sono più come ma delle ha gli su alla anche lo o dal degli questo nella ed se ai dalla alle ci sul cui era stato essere tra loro suo sua hanno quando dopo
        nl de van het een en in is dat op te zijn met voor niet die aan er om ook als door maar naar bij uit nog werd wordt heeft over hij ze tot worden deze was meer hun dan geen kan wel we zo hebben of al had moet zich haar onder
        sv och i att det som en på är av för med till den har de inte om ett men var sig så från vi kan när nu under efter också vid hade eller hans hon han ut skulle blir där än alla bara mot sin mycket ska denna detta
        no og i det på som er en til å av for at med har de ikke den om et men var seg fra vi kan så når etter også ved hadde eller hans han hun ut skulle blir der enn alle bare mot sin mye skal denne dette være blitt ble noe
        da og i at det er en til på som af for den med de har ikke der et om men var sig fra vi kan så når efter også ved havde eller hans han hun ud skulle bliver end alle kun mod sin meget skal denne dette være blevet blev noget
        fi ja on ei että se oli hän mutta ovat myös kun joka mukaan sen ole niin kuin olla tai nyt vain jo vielä jos sitä hänen mitä kanssa jälkeen siitä ne tämä ollut voi sekä noin kuitenkin eivät tässä mutta jotka
        is og að í á er sem til um við var ekki en það með hann fyrir af því hún eru frá hafa þess þeir segir verið þar hefur þetta sé en eða upp eftir hans verður þegar voru
        pl w i na z się do nie to że jest o jak a po za od co ale przez przy dla są tym czy już tego być może był ze była tylko było który które także oraz pod ich jego jej ma bardzo gdy lub roku
        cs a v se na je že s z do o to i ve k za by pro jsou jako po ale není tak od jeho které který už při bude nebo byl jsem také jen aby podle ze bylo má roce však než která byla
        sk a v sa na je že s z do o to aj vo k za by pre sú ako po ale nie tak od jeho ktoré ktorý už pri bude alebo bol som tiež len aby podľa zo bolo má roku však než ktorá bola
        hu a az és hogy nem is egy ez meg azt volt csak de mint már vagy el még majd ha szerint után lehet pedig ezt több most kell lesz minden sem
        ro de și în a la cu pe un o din că nu este care pentru mai se au fi sau ca al ale sunt dar lui după fost prin ai ei această acest până când va
        hr i je u na se da za su od s o kako nije će koji iz što bi ali bio koja sam kao do po koje a samo biti bila ili nakon još već prema
        sl in je v na se za da so ki z pa s ne tudi po bi kot ali od bo še pri ni bil do lahko ker bila jih kar
        tr ve bir bu da de için ile çok olarak daha gibi olan ne o ama en kadar sonra var ise her ya olduğu ancak göre mi değil oldu diye ki dedi bin yeni
        az və bir bu da ilə üçün olan olaraq daha çox ki o edib kimi isə sonra də görə olub etmək
        id yang dan di untuk dengan pada ini dari dalam tidak itu akan adalah ke juga oleh sebagai karena telah ada bisa mereka saat lebih sudah atau tersebut bahwa kepada dia kata kami kita
        ms yang dan di untuk dengan pada ini dari dalam tidak itu akan adalah ke juga oleh sebagai kerana telah ada boleh mereka lebih sudah atau tersebut bahawa kepada beliau kata kami kita
        tl ang ng sa na mga at ay ni si para hindi ito kay nang ko siya mo ako kung din rin may
        vi và của là có cho không được trong với các một những người đã này để về khi từ đến cũng ông tại vào như ra sẽ bị
        sw ya na wa kwa ni katika la za cha kuwa hiyo hii huo alisema kama lakini pia au baada ambayo ambao wake yake vya
        zu ukuthi futhi kodwa uma ukuba njengoba ngoba nje kakhulu lapho yena bona wathi uthe kanye ngesikhathi ezingu
        af die van en in is dat nie het met op vir te aan deur as om wat sy was word ook hy kan sal moet hulle ons daar
        et ja on ei et see oli ta kui aga ka ning mis selle oma mida nii veel kes ole pärast nende siis olid oleks või
        lv un ir ka ar no uz par tas bija kas arī pēc lai gan kā vai bet viņš tiek nav šo būs ja pie līdz
        lt ir kad yra su iš į tai buvo kaip bet dėl apie jis nuo tik po jau jų ar už jo bus taip savo
        sq dhe në e të për me një është nga që ka ishte janë si por do nuk kjo ky se më
        ca de la i que el en a els les un per amb no una és del es va al com més ha però seva són aquest aquesta també dels
        eu eta da ez du bat dira egin izan zen ere baina dela duen ditu horren
        gl de a o que e do da en un para con non unha os no se na por máis as dos como pero ao seu súa ou foi
        ga agus an na ar le is go sa bhí tá i ag do nach chun mar a
        cy yn y a i o ar mae yr wedi am fod gan hefyd ond sydd oedd ei
        eo la de kaj en estas al por ke kun ne sed pri el kiu ĝi
        la et in est non ad cum quod ut ex sed qui per ab esse aut atque
        ru и в не на что с по как это из у за от к его он для был так о мы а но все также которые она они до было бы если чтобы после или при уже году может сообщил
        uk і в на не що з до та у як за про від це його він для був але також по які вона вони було або після при вже року може якщо ще
        bg и на в да за се от не с е по са че ще това като до бе във при който които но той след или още вече има
        sr и је у на се да за су од са о као није ће који из што би али био до по које само или након
        mk и на во да се за од не со е по дека ќе ова како до беше при кој кои но тој по или
        be і ў на не што з да як за пра ад гэта яго ён для быў але таксама па якія яна яны было або пасля
        kk және бұл мен бір да де үшін деп болды осы бар сол
        ar في من على إلى أن التي عن مع هذا ما لا هذه الذي كان بعد قال كما أو قد بين ذلك كل لم إن حيث منذ خلال حتى كانت وقال أنه
        fa و در به از که این را با است برای آن یک تا بر خود هم شده می‌شود کرد نیز شد اما یا دو باید کند
        ur کے کی میں کا ہے اور سے کو نے اس پر یہ کہ ہیں نہیں بھی تھا جو لیے گیا ان تھے ایک کر
        he של את על לא הוא זה כי עם היא גם או אבל כל אם יש לו היה אני מה אל בין עד רק כך
        hi के की में का है और से को ने इस पर यह कि हैं नहीं भी था जो लिए गया एक कर हो रहा थे तो
        mr आहे आणि या च्या ते की हे तर होते नाही आहेत केले मध्ये व त्या
        ne छ र को मा ले यो पनि हो गरेको भएको लाई थियो छन्
        bn এবং এই করে থেকে জন্য না হয় তার একটি করা ও যে সঙ্গে হয়েছে বলে
        ta மற்றும் இந்த ஒரு என்று அவர் என்ற உள்ளது
        te మరియు ఈ ఒక అని ఆ కోసం తో
        el και το η να του ο της τα με την για από που σε δεν οι είναι στο θα τον στην ότι ένα των μια στη αλλά ως έχει τη κατά
        ko 있다 그 이 수 한 및 등 것으로 있는 고 대한 위해 말했다 지난 할 것이다 밝혔다
        hy և է մեջ որ համար են ու այս նա
        ka და არის რომ ამ ეს იყო მისი
        am እና ነው ላይ ውስጥ
        """

    /// The code of each bit of a mask.
    static let codes: [String] = entries.map(\.code)

    private static let entries: [(code: String, words: [UInt64])] = {
        let bytes = Array(lists.utf8)
        var entries: [(code: String, words: [UInt64])] = []
        PhraseList.forEachPiece(in: bytes, 0..<bytes.count, between: 0x0A) { line in
            var pieces: [Range<Int>] = []
            PhraseList.forEachPiece(in: bytes, line, between: 0x20) { pieces.append($0) }
            guard let code = pieces.first else { return }
            let words = pieces.dropFirst().map { LineScanner.words(in: bytes, $0).first?.hash ?? 0 }
            entries.append((String(decoding: bytes[code], as: UTF8.self), words))
        }
        return entries
    }()

    /// For each word, a bit for each language that has it.
    static let table: HashTable<UInt64> = {
        var pairs: [(UInt64, UInt64)] = []
        for (bit, entry) in entries.enumerated() {
            for word in entry.words { pairs.append((word, 1 << UInt64(bit))) }
        }
        return HashTable(pairs, combine: |)
    }()
}
