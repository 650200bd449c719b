/// English words that are in much of the news whatever it is about, by how much of it (in percent).
///
/// On a day of five articles counting tells little of which words are rare; these stand in for the news unseen.
enum CommonWords {
    static let shares: [(percent: Int, words: String)] = [
        (
            30,
            """
            year people time new first last two day week month say government official state country report part group work world \
            news public
            """
        ),
        (
            15,
            """
            president million percent three four five number national city case today call include accord add tell show plan long \
            high law company leader member meet house home end start early late show help change issue right power minister police \
            united states american monday tuesday wednesday thursday friday saturday sunday january february march april may june \
            july august september october november december statement support place point next court office area large small \
            good great big old lead major service local
            """
        ),
        (
            7,
            """
            political policy economic economy market business international foreign military security force attack war election \
            party vote deal agreement talk decision question problem result effort move report spokesman spokeswoman department \
            director chief executive program project student school university health family life child woman man young street \
            water road building near north south east west center central federal former secretary general committee council \
            nation community media press white black open close rise fall increase cost money dollar pay buy sell trade price \
            bank tax fund budget begin continue follow expect hope believe think feel want need try ask answer speak write read \
            live die kill death injure victim suspect arrest charge trial judge prosecutor lawyer prison crime investigation \
            evidence fire hospital doctor team game play win lose season player coach fan film star show music site video \
            photo image story article author critic concern risk threat impact influence role interest region regional \
            global relation relationship development significant potential strategic important importance
            """
        ),
    ]
}
