/// What pages in the Slavic and Baltic languages, Hungarian and Greek say around their articles. The format is explained
/// at ``FurniturePhrases``.
extension FurniturePhrases {
    static let russian = """
        [share whole]
        поделиться | поделитесь | поделись | скопировать ссылку | распечатать | печать | сохранить | отправить | слушать
        подписаться | вконтакте | одноклассники | телеграм | нравится
        [share start]
        поделиться в | поделитесь | подписывайтесь на | подпишитесь на | читайте нас | мы в | следите за | присоединяйтесь
        [comments whole tail]
        комментарии | 0 комментариев | 0 комментарий | 0 комментария | комментировать | оставить комментарий
        добавить комментарий | показать комментарии | обсуждение | отзывы | обсудить | написать комментарий
        [comments start tail]
        добавить комментарий | оставить комментарий | комментарии закрыты | чтобы оставить комментарий
        [comments start]
        ваш адрес email не будет | обязательные поля
        [navigation whole]
        главная | на главную | меню | поиск | найти | закрыть | войти | вход | выйти | регистрация | личный кабинет | наверх
        вверх | далее | назад | следующая | предыдущая | ещё | еще | показать ещё | показать еще | загрузить еще | все
        все новости | последние новости | новости | лента новостей | популярное | самое читаемое | главное | темы | рубрики
        теги | метки | видео | фото | контакты | о нас | о проекте | реклама | редакция | архив | перейти к содержимому
        сейчас читают | сюжеты | прямой эфир | лучшее | топ
        [navigation start]
        перейти к | теги | метки | темы | рубрика | опубликовано в
        [related whole tail]
        читайте также | читать также | по теме | материалы по теме | похожие статьи | похожие новости | смотрите также
        другие новости | рекомендуем | рекомендуемое | вам может быть интересно | новости партнеров | новости по теме
        ещё по теме | еще по теме | что ещё почитать | вас может заинтересовать | новости сми2 | другие материалы
        [related start]
        читайте также | читать также | читайте | смотрите также | подробнее | по теме | ранее мы писали | больше новостей
        [newsletter start]
        подпишитесь | подписывайтесь | подписка | подписаться на | получайте | рассылка
        [newsletter whole]
        рассылка | подписка | подписаться | подписаться на рассылку
        [advertisement whole]
        реклама | на правах рекламы | партнерский материал | спецпроект
        [paywall start]
        поддержите | помогите | оформите подписку | поддержать
        [cookies start]
        мы используем cookies | мы используем файлы | этот сайт использует | сайт использует | продолжая использовать
        [legal whole]
        политика конфиденциальности | пользовательское соглашение | все права защищены | правила | условия использования
        [legal any]
        все права защищены | при использовании материалов | перепечатка | использование материалов
        [metadata whole]
        автор | источник | обновлено | опубликовано | текст | редактор | время чтения
        [metadata start]
        обновлено | опубликовано | время чтения | просмотров
        [imageCaption start]
        фото | изображение | иллюстрация | скриншот
        """

    static let ukrainian = """
        [share whole]
        поділитися | поділитись | поширити | скопіювати посилання | надрукувати | зберегти
        [share start]
        поділитися | підписуйтесь на | підписуйтеся на | читайте нас | долучайтесь
        [comments whole tail]
        коментарі | 0 коментарів | коментувати | залишити коментар | додати коментар | обговорення
        [navigation whole]
        головна | меню | пошук | закрити | увійти | вхід | вийти | реєстрація | нагору | далі | назад | ще | показати ще
        всі новини | останні новини | новини | популярне | теми | рубрики | теги | відео | фото | контакти | про нас | реклама
        [related whole tail]
        читайте також | за темою | схожі новини | схожі статті | дивіться також | інші новини | рекомендуємо | більше за темою
        [related start]
        читайте також | читайте | дивіться також | детальніше
        [newsletter start]
        підпишіться | підписуйтесь | підписка
        [advertisement whole]
        реклама | партнерський матеріал
        [legal any]
        усі права захищено | всі права захищені | політика конфіденційності
        [imageCaption start]
        фото | ілюстрація
        """

    static let polish = """
        [share whole]
        udostępnij | podziel się | drukuj | zapisz | kopiuj link | skopiuj link | wyślij | posłuchaj | lubię to | wydrukuj
        [share start]
        udostępnij na | podziel się | obserwuj nas | śledź nas | dołącz do
        [comments whole tail]
        komentarze | 0 komentarzy | 0 komentarze | komentarz | skomentuj | dodaj komentarz | zostaw komentarz
        zobacz komentarze | dyskusja | napisz komentarz
        [comments start tail]
        dodaj komentarz | zostaw komentarz | 0 komentarzy | brak komentarzy
        [comments start]
        twój adres e-mail nie zostanie | wymagane pola są | zapamiętaj moje dane
        [navigation whole]
        strona główna | menu | szukaj | wyszukaj | zamknij | zaloguj | zaloguj się | wyloguj | zarejestruj się | moje konto
        przejdź do treści | do góry | powrót | następny | poprzedni | następna | poprzednia | więcej | pokaż więcej | czytaj więcej
        zobacz więcej | zobacz wszystkie | najnowsze | najnowsze wiadomości | najczęściej czytane | popularne | polecane
        tematy | kategorie | tagi | wideo | galeria | kontakt | o nas | reklama | wiadomości | redakcja
        [related whole tail]
        zobacz także | zobacz też | czytaj także | czytaj też | przeczytaj także | przeczytaj też | powiązane | podobne artykuły
        powiązane artykuły | więcej na ten temat | polecamy | może cię zainteresować | inne artykuły | przeczytaj również
        [related start]
        zobacz także | zobacz też | czytaj także | czytaj też | przeczytaj | zobacz również | więcej o | czytaj więcej | sprawdź
        [newsletter start]
        zapisz się | subskrybuj | newsletter | zapisz się do
        [newsletter whole]
        newsletter | subskrybuj | zapisz się | prenumerata
        [advertisement whole]
        reklama | materiał sponsorowany | artykuł sponsorowany | ogłoszenie | koniec reklamy | materiał partnera
        [paywall start]
        dalsza część artykułu | ten artykuł przeczytasz | treść dostępna | masz już dostęp | wykup | wesprzyj
        [cookies start]
        używamy plików cookie | ta strona używa | ta strona korzysta | strona korzysta z plików | akceptuję
        [legal whole]
        polityka prywatności | regulamin | prywatność | wszelkie prawa zastrzeżone | polityka cookies | deklaracja dostępności
        [legal any]
        wszelkie prawa zastrzeżone | prawa zastrzeżone
        [metadata whole]
        autor | źródło | data | aktualizacja | opublikowano | oprac
        [metadata start]
        aktualizacja | opublikowano | data publikacji | ostatnia aktualizacja | czas czytania
        [imageCaption start]
        fot | foto | zdjęcie | źródło zdjęcia
        """

    static let czechAndSlovak = """
        [share whole]
        sdílet | sdílejte | sdílet článek | tisk | vytisknout | uložit | kopírovat odkaz | zdieľať | zdieľaj | uložiť | poslechnout
        [share start]
        sdílet na | sledujte nás | zdieľať na
        [comments whole tail]
        diskuze | diskuse | komentáře | 0 komentářů | komentář | přidat komentář | napsat komentář | diskusia | komentáre
        vstoupit do diskuze | pridať komentár | příspěvků v diskusi | vstúpiť do diskusie
        [comments start tail]
        napsat komentář | přidejte komentář | 0 komentářů | vaše e-mailová adresa | přidať komentár | diskuse
        [navigation whole]
        domů | úvod | menu | hledat | vyhledat | zavřít | přihlásit | přihlásit se | odhlásit | registrace | můj účet | nahoru
        další | předchozí | zpět | více | zobrazit více | načíst další | nejčtenější | nejnovější | aktuality | zprávy | témata
        rubriky | štítky | video | foto | fotogalerie | kontakt | kontakty | o nás | reklama | inzerce | přeskočit na obsah
        domov | hľadať | prihlásiť | viac | najčítanejšie | správy | zatvoriť | hlavné menu | archiv | předplatné
        [related whole tail]
        související | související články | čtěte také | čtěte dále | mohlo by vás zajímat | mohlo by se vám líbit | další články
        doporučujeme | podobné články | súvisiace články | čítajte aj | mohlo by vás zaujímať | témata článku | přečtěte si také
        [related start]
        čtěte také | čtěte více | přečtěte si | více o | čítajte aj | čítajte viac | viac o | související
        [newsletter start]
        přihlaste se k | odebírejte | newsletter | prihláste sa
        [newsletter whole]
        newsletter | odebírat | předplatit | odoberať | předplatné
        [advertisement whole]
        reklama | inzerce | inzerát | komerční sdělení | placená inzerce
        [paywall start]
        pokračování článku | tento článek je | zbývá vám | předplaťte si | chcete číst dál | už mám předplatné
        [cookies start]
        používáme cookies | tento web používá | souhlasím | používame cookies
        [legal whole]
        ochrana osobních údajů | podmínky užití | zásady ochrany | všechna práva vyhrazena | nastavení cookies | obchodní podmínky
        [legal any]
        všechna práva vyhrazena | všetky práva vyhradené | bez předchozího písemného souhlasu
        [metadata whole]
        autor | zdroj | aktualizováno | publikováno
        [metadata start]
        aktualizováno | publikováno | doba čtení | naposledy upraveno
        [imageCaption start]
        foto | ilustrační foto | zdroj
        """

    static let balkan = """
        [share whole]
        podijeli | podeli | podijelite | споделете | сподели | podeli vest | ispiši | poslušaj | megosztás | oszd meg | nyomtatás
        κοινοποίηση | μοιράσου | εκτύπωση | deli | natisni
        [comments whole tail]
        komentari | 0 komentara | komentar | ostavi komentar | ostavite komentar | коментари | 0 коментара | коментирай
        hozzászólások | hozzászólás | σχόλια | 0 σχόλια | προσθήκη σχολίου | γράψτε σχόλιο | коментари 0
        [navigation whole]
        početna | naslovna | izbornik | traži | pretraga | zatvori | prijava | prijavi se | više | prikaži više | najnovije
        najčitanije | vijesti | vesti | kontakt | o nama | marketing | начало | меню | търсене | вход | още | новини | контакти
        за нас | реклама | най-четени | kezdőlap | keresés | bezárás | belépés | tovább | legfrissebb | legolvasottabb | kapcsolat
        αρχική | μενού | αναζήτηση | κλείσιμο | σύνδεση | περισσότερα | τελευταία νέα | δημοφιλή | επικοινωνία | ροή ειδήσεων
        [related whole tail]
        povezane vijesti | povezani članci | pročitajte još | pročitajte i | možda vas zanima | slični članci | pročitaj i ovo
        свързани | свързани статии | още по темата | прочетете още | вижте още | kapcsolódó | kapcsolódó cikkek | ez is érdekelheti
        olvasta már | σχετικά άρθρα | διαβάστε επίσης | διαβάστε ακόμη | δείτε επίσης | περισσότερα νέα
        [related start]
        pročitajte | pročitaj | прочетете | вижте | olvassa el | διαβάστε | δείτε | διαβάστε επίσης
        [newsletter start]
        prijavite se | pretplatite se | абонирайте се | iratkozzon fel | iratkozz fel | εγγραφείτε
        [advertisement whole]
        oglas | oglasi | реклама | hirdetés | διαφήμιση | advertising
        [cookies start]
        koristimo kolačiće | ova stranica koristi | използваме бисквитки | sütiket használunk | χρησιμοποιούμε cookies
        [legal any]
        sva prava pridržana | sva prava zadržana | всички права запазени | minden jog fenntartva | με επιφύλαξη παντός δικαιώματος
        [imageCaption start]
        foto | снимка | fotó | φωτογραφία | φωτο
        """
}
