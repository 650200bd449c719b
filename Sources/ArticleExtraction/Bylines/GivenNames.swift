/// Common given names of the corpus's languages: a name that opens with one is a person's, whatever stands around it.
///
/// No list of names is whole: that a word is missing here says nothing.
enum GivenNames {
    static let table = BylineWords.words(
        """
        aaron abby abigail adam adrian adriana agnes aidan aimee alan albert alec alejandra alejandro alex alexa alexander
        alexandra alexia alexis alfred alfredo ali alice alicia alina alisa alison alistair allan allen allison alyssa amanda
        amber amelia amelie amy ana anastasia anders andre andrea andreas andrei andrej andres andrew andy angela angelika
        angelina angus anika anita anja anke ann anna annabel annabelle anne annemarie annette annie annika anthony antje
        antoine anton antonia antonio ariana ariel arjun arne arnold arthur artur ashley astrid audrey
        ava axel
        barbara barry bart bastian beata beate beatrice beatriz becky bella ben benedict benedikt benjamin bennett benoit
        bernard bernd bernhard bert bertrand beth bethany betsy betty beverly bianca bill billy birgit bjorn björn blake bob
        bobby bonnie brad bradley brandon brenda brendan brent brett brian bridget britta brittany brooke bruce bruno bryan
        bryce burkhard
        caitlin caleb calvin camila camilla camille candice cara carina carl carla carlo carlos carlotta carmen carol carole
        carolin caroline carolyn carrie carsten cassandra cassidy catherine cathy catrin cecilia cecile celia
        celine chad charlene charles charlie charlotte chase chelsea cheryl chiara chloe chris christa christian christiane
        christina christine christof christoph christophe christopher christy chuck cindy claire clara clarissa claude
        claudia claudio claus clemens clement clint cody colin colleen conny connor conrad constance constantin cora corey
        corinna corinne cornelia cory courtney craig cristian cristina crystal curtis cynthia
        daisy dale damian damien dan dana daniel daniela daniele daniella danielle danny daphne darren daryl dave david
        dawn dean deborah debbie debra denis denise dennis derek desiree detlef detlev diana diane diego dieter dietmar
        dimitri dina dirk dmitri dmitry dolores dominic dominik dominique don donald donna dora doris dorothea dorothee
        dorothy doug douglas drew duncan dustin dwight dylan
        earl eckhard ed eddie edgar edith edmund eduard eduardo edward edwin eileen elaine elena eleanor eleonora eli elias
        elif elijah elliot elliott everett ezra elisa elisabeth elise elizabeth elke ella ellen ellie elmar elsa elvira emil emilia emilie emilio emily
        emine emma emmanuel emmanuelle enrico enrique eric erica erich erik erika erin ernesto ernst esther ethan eugen
        eugene eugenia eva evan eve evelyn ewa
        fabian fabien fabio fabrice faith fatima fatma federica federico felicia felicitas felipe felix ferdinand fernanda
        fernando finn fiona flavia florian floriane frances francesca francesco francis francisca francisco
        franco francois françois françoise frank franz franziska fred frederic frederick frederik friederike friedrich fritz
        gabriel gabriela gabriele gabriella gabrielle gary gavin gemma genevieve geoff geoffrey georg george georges
         georgina gerald gerard gerd gerhard gerrit gianluca giacomo gianni gilbert gilles gina giorgio giovanna
        giovanni gisela giulia giuseppe gladys glen glenn gloria gonzalo gordon grace graham grant greg gregor gregory greta
        guido guillaume guillermo gunnar gunter gunther gustav gustavo guy günter günther
        hadley hailey halina hanna hannah hannelore hannes hans harald harold harriet harry hartmut harvey heather hector
        heide heidi heike heiko heiner heinrich heinz helen helena helene helga helmut hendrik henning henri henrik henry
        herbert herman hermann hilary hilda holger hollie holly howard hubert hugh hugo hussein
        ian ibrahim ida ignacio igor ilona ilse imogen ina ines inga inge ingo ingrid ioana irene iris irina irma isaac
        isabel isabela isabell isabella isabelle isaiah ivan ivo ivonne
        jack jackie jaclyn jacob jacqueline jacques jaime jake jakob jakub james jamie jan jana jane janet janice
        janina janine janna jared jasmin jasmine jason javier jay jayne jean jeanette jeanne jeff jeffrey jen jenna jennie
        jennifer jenny jens jeremy jerome jerry jesper jess jesse jessica jill jim jimmy joachim joan joana joanna joanne
        joao joaquin jochen jodie joe joel joelle joerg johan johann johanna johannes john johnny jon jonas jonathan jordan
        jorge jose josef josefine joseph josephine josh joshua josie josé joy joyce juan juana juanita judith judy jules
        julia julian juliana julie julien juliet juliette julio julius jun jurgen justin justine justyna jörg jörn jürgen
        kai karen kari karim karin karina karl karla karolina karoline karsten kasper kat kate katarina katarzyna katelyn
        katerina katharina katherine kathleen kathrin kathryn kathy katie katja katrin katrina kay kayla keith kelly kelsey
        ken kendra kenneth kerry kerstin kevin kim kimberly kirk kirsten kirsty klara klaus konrad konstantin kris krista
        kristen kristian kristin kristina kristine kristof kristy krystyna krzysztof kurt kyle kylie
        lara larissa larry lars laura lauren laurence laurent laurie lea leah leander lee lena lennart leo leon leona
        leonard leonardo leonie leslie lewis lia liam liana lilian lillian lily linda lindsay lindsey linus lionel lisa
        lise liv liz liza lizzie lola lora lorena lorenz lorenzo loretta lori lorraine lotte lou louis louisa louise
        luc luca lucas lucia lucie lucy ludwig luigi luis luisa luise lukas luke luther lydia lynn
        madeleine madeline magdalena maggie magnus maik maike malcolm mandy manfred manuel manuela mara marc marcel
        marcello marcelo marcia marco marcos marcus margaret margarita margit margot maria mariam marian mariana marianne
        marie marija marijke marika marilyn marina mario marion marisa marius mark marko markus marleen marlene marlies
        marta martha martin martina marvin mary maryam mateo mateusz mathias mathilda mathilde mathieu mats matt matteo
        matthew matthias matthieu maureen maurice mauricio mauro max maxim maxime maximilian maxine megan meghan mehmet
        meike meinhard mel melanie melinda melissa mercedes meredith mia micah michael michaela michal michel michela
        michele michelle miguel mike mikael mikhail mila milan milena miles mina mindy miranda miriam mirjam mirko mitch
        mitchell mohamed mohammad mohammed molly mona monica monika monique morgan moritz moses muhammad murat mustafa
        nadia nadine nadja nancy naomi natalia natalie nataly natasha nate nathalie nathan nathaniel neal neil nele nelly
        nelson nia nicholas nick nicky nico nicola nicolas nicolaus nicole nigel niklas niko nikola nikolai nikolas nikolaus
        nils nina noah noel noelle noemi nora norbert norma norman
        octavia olaf oleg olga oliver olivia olivier omar oscar oskar oswald otto owen
        pablo paige pamela paola paolo pascal pascale pat patricia patricio patrick patrik patrizia patty paul paula pauline
        paulo pavel pedro peggy penelope penny pete peter petr petra phil philip philipp philippe phillip phoebe pia
        pierre pietro piotr polly pradeep priya priyanka
        quentin quinn
        rachel rafael raimund rainer raj rajesh ralf ralph ramon ramona randy raphael raul ray raymond rebecca regina
        reinhard reinhold renata renate rene renee renée rené reto rhys ricardo riccardo richard rick ricky rita rob robert
        roberta roberto robin rocio rodrigo roger roland rolf roman romy ron ronald ronja ronny rory rosa rosalie rosanna
        rosario rose rosemarie rosemary rosie ross roswitha rowan roxanne roy ruben rudi rudolf rupert russell ruth ryan
        rüdiger
        sabina sabine sabrina sadie sally salvatore sam samantha samir samuel sanjay sandra sandro sandy santiago sara
        sarah sascha saskia scott sean sebastian sebastiano selina selma sergei sergej sergey sergio seth shana
        shane shannon sharon shaun shawn sheila shelby shelley sherry shirley siegfried sierra sigrid silja silke silvia
        silvio simon simona simone sina siobhan sofia sofie solveig sonia sonja sophia sophie spencer stacey stacy stan
        stefan stefania stefanie steffen steffi stella stephan stephanie stephen steve steven stewart stuart sue
        susan susana susann susanna susanne suzanne sven svenja sylvain sylvia sylvie
        tamara tammy tanja tanya tara tatiana tatjana taylor ted terence teresa terrence terry tess tessa thea theo theodor
        theodore theresa therese thierry thilo thomas thorsten tiffany till tilman tim timo timothy tina tobias todd tom
        tomas tomasz tommy toni tony torben torsten tracey tracy travis trevor tricia trish tristan tyler
        udo ulf ulla ulrich ulrike ursula uta ute uwe
        valentin valentina valeria valerie vanessa vera verena veronica veronika veronique vicky victor victoria viktor
        viktoria vincent vincenzo viola violet virginie vitali vivian viviane vladimir volker
        walter waltraud wanda warren wayne wendy werner wilfried wilhelm willem william wim winfried wolf wolfgang
        xavier yannick yasmin yasmine yolanda yves yvette yvonne zach zachary zara zoe
        abdul abdullah ahmed ahmet aisha amina amir amit anil anjali ankit anurag arun ashok aslı aydın ayşe bilal burak
         deepak elvan emre fadi farah farhan gökhan hakan hamid hamza hasan hassan hüseyin imran ismail kadir karthik
        khaled kiran kumar layla leila mahmoud manish manoj maya mehdi meera mina mohan mukesh mustafa nadeem naveen neha
        nida nikhil nisha nitin omer pooja prakash prashant priti rahul raja rakesh ravi ritu rohan rohit sachin
        sai salman sameer sandeep sangeeta sanjeev saurabh selin shalini shreya siddharth sneha sonali sunil sunita suresh
        swati tarek tariq tuba umar usman varun vijay vikas vikram vinay vivek yasemin yusuf zainab zeynep özlem
        agnieszka aleksandra andrzej bartosz grzegorz iwona jacek jerzy joanna kamil kamila kinga łukasz maciej magda
        małgorzata marcin marek michał monika paweł rafał sylwia tadeusz wojciech zbigniew zofia jiří josef kateřina lenka
        lucie martina miloš ondřej petra radek tereza tomáš václav zdeněk balázs gábor ildikó istván jános katalin lászló
        péter zoltán zsolt ioana mihai radu andreea elina ilkka jari jukka juha kaisa kimmo matti mika minna mikko pekka
        päivi riikka sanna tiina timo ville åsa björn göran håkan jonas karin kjell knut lars lennart maja mats ola ole
         rolf sigurd siri stig stine sverre terje tor trond tove ulrika
        agnès amélie aurélie benoît céline clément cécile édouard élise élodie émilie éric étienne gaëlle geneviève gérard
        hélène jérôme joël laëtitia léa léo maëlle mathéo mickaël mélanie michaël noémie raphaël rémi rémy sébastien
        stéphane stéphanie valérie vérónica véronique zoé alberto álvaro andrés ángel ángela begoña concha esteban fátima
        gema iñaki inés iván javier jesús joaquín jordi josep juanjo julián laia luís maría martí mónica nuria óscar pilar
        ramón raúl rocío rubén sofía tomás verónica víctor xavi andré antónio catarina cláudia fábio flávia gonçalo inês
        joão jorge josé júlia letícia luana luciana luiz márcia márcio marília natália patrícia paulo rafaela renata ricardo
        rogério sérgio tatiana thaís thiago tiago vinícius vítor alessandra alessandro alessia angelo antonella carmelo
        chiara claudia daniela davide dario elisabetta enzo fabrizio filippo gaetano giancarlo giorgia ilaria leonardo
        lorenza luciano marcella massimo mattia maurizio michela nicolò paola pasquale pierluigi raffaele raffaella
        roberta sabrina salvatore serena silvia simona stefano tommaso umberto valerio veronica vito
        anouk bas bram daan dirk els femke floor geert gijs hans hanneke ilse jaap jeroen joost joris kees koen lieke
        lotte maarten marieke marjolein mark marloes niels nienke paul peter pieter rik roel ruben sander sanne sjoerd
        stijn thijs tijmen tineke tom wouter
        """)
}
