/// Words that say nothing of what a text is about, by language; also how a text's language is told.
enum StopWords {
    /// The languages in the order of their bit in `Lexicon`'s masks. English is first: it wins a tie.
    static let languages: [(code: String, words: String)] = [
        (
            "en",
            """
            a about above across after again against all almost along already also although always am among an and another any \
            anyone anything are aren't around as at away back be became because become been before began behind being below \
            between both but by came can can't cannot come could couldn't did didn't do does doesn't doing don't done down during \
            each either else enough even ever every everyone everything few for from further get gets getting give given go goes \
            going gone got had hadn't has hasn't have haven't having he he'd he'll he's her here hers herself him himself his how \
            however i i'd i'll i'm i've if in instead into is isn't it it'd it'll it's its itself just keep kept know let let's like \
            made make makes making many may maybe me might mine more most mostly much must my myself near nearly neither never no \
            nobody none nor not nothing now of off often on once one only onto or other others our ours ourselves out over own per \
            perhaps put quite rather really same say saying says see seem seemed seen she she'd she'll she's should shouldn't since \
            so some someone something soon still such take taken than that that's the their theirs them themselves then there \
            there's therefore these they they'd they'll they're they've thing things this those though through thus to together \
            told too took toward towards under until up upon us use used using very via want was wasn't way we we'd we'll we're \
            we've well went were weren't what what's when where whether which while who who's whom whose why will with within \
            without won't would wouldn't yet you you'd you'll you're you've your yours yourself said mr mrs ms according amid
            """
        ),
        (
            "de",
            """
            aber alle allem allen aller als also am an ander andere anderen auch auf aus bei beim bereits bin bis bist da damit dann \
            das dass dein dem den denn der des dessen deren die dies diese diesem diesen dieser dieses doch dort du durch ein eine \
            einem einen einer eines er es etwa etwas euch für gegen gibt habe haben hat hatte hatten hier hin hinter ich ihm ihn \
            ihnen ihr ihre ihrem ihren ihrer im in ins ist ja jede jedem jeden jeder jedes jetzt kann kein keine keinen können \
            könnte man mehr mein mit muss nach nicht nichts noch nun nur ob oder ohne sagte sehr sei sein seine seinem seinen seiner \
            seit sich sie sind so soll sollen sollte sondern sowie über um und uns unser unter vom von vor war waren was weil \
            wegen weiter welche wenn wer werde werden wie wieder will wir wird wo wurde wurden würde zu zum zur zwar zwischen
            """
        ),
        (
            "fr",
            """
            à afin ai ainsi alors après au aucun aucune aussi autre autres aux avait avant avec avoir ayant car ce cela celle \
            celles celui ces cet cette ceux chez comme contre dans de depuis des deux dit donc dont du elle elles en encore entre \
            est et était étaient été être eu eux fait faire fois hier il ils je jusqu la le les leur leurs lors lui mais même mêmes \
            moins mon ne ni nos notre nous on ont ou où par parce pas pendant peu peut plus pour pourrait quand que quel quelle \
            qu qui quoi sa sans se selon sera ses si soit son sont sous sur ta tandis te tous tout toute toutes très tu un une vers \
            vos votre vous y lorsque puis déjà
            """
        ),
        (
            "es",
            """
            a al algo algunas algunos ante antes aunque bajo bien cada casi como con contra cual cuando de del desde donde dos \
            durante e el él ella ellas ellos en entre era eran es esa ese eso esta está estaba están estas este esto estos fue \
            fueron ha había han hasta hay la las le les lo los más me mi mientras muy nada ni no nos nosotros o otra otras otro \
            otros para pero poco por porque pues que qué quien se según ser será si sido sin sino sobre son su sus también tan tanto \
            tiene tienen todo todos tras tu un una unas uno unos y ya yo dijo
            """
        ),
        (
            "it",
            """
            a ad agli ai al alla alle allo anche ancora avere aveva avevano c che chi ci come con contro cui da dagli dai dal dalla \
            dalle dallo degli dei del della delle dello di dopo dove due e è ed era erano essere fa fra fino già gli ha hanno ho i il \
            in io l la le lei li lo loro lui ma mentre molto ne negli nei nel nella nelle nello noi non nostro o ogni per perché \
            però più poi prima qua quale quando quanto quella quelle quelli quello questa queste questi questo se sei senza si sia \
            sono stata state stati stato su sua sue sugli sui sul sulla suo suoi tra tutti tutto un una uno vi
            """
        ),
        (
            "pt",
            """
            a à ao aos as às até com como contra da das de dela dele deles depois do dos e é ela elas ele eles em entre era eram \
            essa esse esta está estão este eu foi foram há isso isto já lhe mais mas me mesmo muito na nas nem no nos não nós o os \
            ou para pela pelas pelo pelos per por porque qual quando que quem se sem ser será seu seus sobre sua suas também \
            tem têm um uma umas uns você disse segundo após
            """
        ),
        (
            "nl",
            """
            aan al alle als alleen ander andere bij daar dan dat de der deze die dit doch doen door dus een eens en er ge geen had \
            heb hebben heeft hem het hier hij hoe hun ik in is ja je kan kon kunnen maar meer men met mij mijn moet na naar niet \
            niets nog nu of om omdat onder ons ook op over te tegen toch toen tot u uit uw van veel voor want waren was wat we werd \
            wel werden wie wij wordt worden zal ze zei zelf zich zij zijn zo zonder zou
            """
        ),
        (
            "sv",
            """
            alla att av blev bli blir de dem den denna deras dess det detta dig din dock du där efter ej eller en ett från för \
            före ha hade han hans har hon honom hur här i icke in inte jag kan kunde man med mellan men mig min mot mycket nu när \
            någon något några och om oss på samma sedan sig sin sina ska skulle som så sade till under upp ut utan var vara vi vid \
            vilka vilken åt är över
            """
        ),
        (
            "da",
            """
            af alle andet at blev blive da de dem den denne der deres det dette dig din dog du efter eller en end er et for fra ham \
            han hans har havde hende hun hvad hvis hvor i ikke ind jeg jo kan kunne man mange med meget men mig min mod ned noget \
            nogle nu når og også om op os over på selv sig sin skal skulle som så til ud under var ved vi vil ville være været sagde
            """
        ),
        (
            "pl",
            """
            a aby ale bardzo bez był była było były być bo ci co czy dla do dlatego go gdy gdzie i ich ile im innych ja jak jako je \
            jego jej jest jeszcze już kiedy która które którego której który których którzy lub ma mi może można na nad nie nich nim \
            niż o od oraz po pod ponad przed przez przy są się tak także tam te tego tej ten to tu tylko tym u w we więc wszystko \
            z za ze że
            """
        ),
        (
            "ru",
            """
            а без более бы был была были было быть в вам вас во вот все всех вы где да даже для до его ее её если есть еще ещё же за \
            здесь и из или им их к как ко когда которая которые который кто ли между меня мне может мы на над надо нас не него нее \
            нет ни них но о об однако он она они оно от очень по под после потом потому при про с сам свои себя со так также такой там \
            тем то того тоже той только том ты у уже хотя чем через что чтобы эта эти это этого этой этом этот я сказал
            """
        ),
        (
            "el",
            """
            αλλά αν από αυτά αυτή αυτό αυτός για δεν είναι είχε ενώ ένα ένας έχει έχουν ή η ήταν θα κάθε και κατά με μετά μέχρι μη \
            μια μόνο να ο οι όμως όπως όταν ότι ούτε πολύ που πριν προς πως σε στα στη στην στις στο στον στους τα τη την της τι τις \
            το τον του τους των ως
            """
        ),
    ]
}
