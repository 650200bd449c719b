/// Given names common in the news of many countries, lower case: what follows one is a person's name.
enum GivenNames {
    static let words = """
        aaron abdul abdullah abigail abraham adam adrian ahmad ahmed aisha alan albert alberto alejandro aleksandr alex alexander \
        alexandra alexei alexey alexis alfred ali alice alicia alison amanda amina amir amy ana anastasia anders andrea andreas \
        andrei andrew andrey andy angela angelina anita ann anna anne annie anthony antoine anton antonio antónio arnold arthur ashley \
        astrid barbara barack bashar ben benjamin bernard bernie bill billy bob boris brad brandon brenda brian britney bruce bruno \
        carl carla carlo carlos carmen carol caroline catherine cecilia charles charlie charlotte chloe chris christian christina \
        christine christopher claire clara claudia claus colin craig cristina cynthia daniel daniela danny david deborah denis \
        dennis diana diego dimitri dmitri dmitry dominic don donald dorothy doug douglas eddie edgar eduardo edward elena eli elias \
        elizabeth ella ellen emil emily emma emmanuel eric erik ernesto eva evan evelyn fatima felipe felix fernando fiona florian \
        frances francesca francesco francis francisco françois frank franz fred frederick gabriel gary gavin geoffrey george \
        gerald gerhard gianni gloria gordon grace graham greg gregory guido gustav guy hannah hans harold harry hassan heather helen \
        helmut henri henry hillary howard hugh hugo ian ibrahim igor ines ingrid irene isaac isabel isabella ivan jack jackie jacob \
        jacques jaime jake james jamie jan jane janet jason javier jay jean jeff jeffrey jennifer jenny jeremy jerry jesse jessica jim \
        jimmy joachim joan joanna joe joel johan johann john johnny jonas jonathan jorge jose josé joseph josh joshua joyce juan juanita \
        judith judy julia julian julie jürgen justin kamala karen karim karin karl kate katherine kathleen katie keith kelly ken \
        kenneth kevin khalid kim kirsten kristen kurt kyle lara larry laura lauren laurent lawrence lee lena leo leon leonard leonardo \
        leslie liam linda lindsay lisa lloyd louis louise luca lucas lucia lucy luigi luis luiz lydia magnus mahmoud manuel marc marcel marco \
        marcus margaret maria mariam marie marina mario marion mark markus marta martha martin martina mary mateo matt matteo \
        matthew matthias maurice max maya megan mehmet melanie melissa michael michel michele michelle miguel mike mikhail milan \
        mitch mitt mohamed mohammad mohammed molly monica moritz muhammad mustafa nadia nancy naomi natalia natalie nathan neil nelson \
        nicholas nick nicola nicolas nicole nigel nikita nikolai nina noah noor nora norman nuno olaf oleg olga oliver olivia olivier \
        omar oscar oskar otto pablo pamela paolo pascal patricia patrick paul paula paulo pedro peggy per peter petra phil philip \
        philippe pierre priya rachel rafael rahul ralph ramon raul ravi raymond rebecca recep regina rené ricardo richard rick rita rob \
        robert roberto robin rodrigo roger roland ron ronald rosa rose roy ruben rudolf rudy russell ruth ryan sabine said salman sam \
        samantha samuel sandra sara sarah scott sean sebastian sergei sergey sergio shane sharon shinzo silvia silvio simon sofia \
        sonia sophia sophie stacy stefan stella stephanie stephen steve steven stuart susan sven svetlana tamara tara tariq tatiana ted \
        teresa theo theresa thomas tiffany tim timothy tina todd tom tomas tommy tony tracy ulrich ursula valentina valeria valery vanessa \
        vera veronica victor victoria viktor vincent virginia vladimir volodymyr walter wang wayne wei wendy werner wilhelm will \
        william winston wolfgang xavier xi yasmin yasser yevgeny yoko yuri yusuf yves yvonne zachary zhang zoe
        """
}
