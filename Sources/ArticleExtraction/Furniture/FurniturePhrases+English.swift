/// What English pages say around their articles. The format is explained at ``FurniturePhrases``.
extension FurniturePhrases {
    static let english = """
        [share whole]
        share | share this | share this article | share this story | share this post | share this page
        share this video | share the post | share this with | share article | share story | share it | share via
        share link | share on | share now | share with friends | share options | sharing | tweet | tweet this
        retweet | pin it | pinterest | facebook | twitter | whatsapp | telegram | linkedin | reddit | instagram
        youtube | tiktok | flipboard | bluesky | mastodon | threads | messenger | facebook twitter | x twitter
        copy link | copy url | link copied | link copied to clipboard | copied | email | email this
        email this article | print | print this | print article | print this page | print this article | save
        save article | save this article | save for later | bookmark | bookmark this | like this | like | likes
        0 likes | 0 shares | shares | gift this article | give this article | send tips
        [share start]
        share on | share this | share via | share to | share with your | tweet this | click to share | click to email
        click to print | opens in new window | opens in a new window | email this to | follow us on | follow us
        follow me on | follow on | find us on | like us on | join us on | join our whatsapp | join our telegram
        connect with us | print this | add us on google | add as preferred source | add as a preferred source
        preferred source on google
        [share any]
        facebook x | facebook linkedin | x linkedin | twitter linkedin | share tweet | share on facebook | share on twitter | share on whatsapp | share on linkedin | opens in new window
        opens in a new window | facebook twitter | preferred source on google
        [comments whole tail]
        comments | comment | 0 comments | 0 comment | no comments | no comments yet | add comment | add a comment
        add your comment | leave a comment | leave a reply | leave a reply cancel reply | leave comment
        post a comment | post comment | post your comment | write a comment | submit comment | show comments
        view comments | hide comments | load comments | read comments | view all comments | see comments
        see all comments | join the conversation | join the discussion | start the conversation
        be the first to comment | what do you think | reader comments | recent comments | conversation | reply
        replies | cancel reply | discussion | have your say | your comment | thoughts on | responses | 0 responses
        0 thoughts
        [comments start tail]
        leave a comment | leave a reply | 0 comments on | 0 thoughts on | 0 replies to | 0 responses to
        one thought on | be the first to | comments are closed | comments have been closed | comments are off
        comments are disabled | commenting is closed | comments are moderated | you must be logged in to
        you must log in to | you need to be logged in to | log in to comment | log in to reply | login to comment
        sign in to comment | sign in to join | please log in to comment | join the conversation
        [comments start]
        your email address will not be published | required fields are marked | save my name email and website
        save my name email | notify me of follow-up comments | notify me of new posts | notify me of new comments
        this site uses akismet | learn how your comment data is processed | please enter your comment
        please enter your name | please read our comment | please keep comments | we welcome comments | report comment
        report this comment | reply to | sort by newest | sort by oldest
        [comments any]
        your email address will not be published | required fields are marked | comment data is processed
        next time i comment
        [comments whole]
        name | website | message | your name | your email | email address | report | flag | upvote | downvote | newest
        oldest | most voted | best | permalink
        [navigation whole]
        article content | key event
                home | menu | main menu | search | close | close menu | open menu | open search | toggle navigation
        toggle menu | toggle search | navigation | main navigation | site navigation | skip to content
        skip to main content | skip to navigation | skip to main | skip navigation | skip to footer | skip to search
        skip links | back to top | back to home | go to top | return to top | top | scroll to top
        exit mobile version | next | previous | prev | next article | previous article | next post | previous post
        next story | previous story | next page | previous page | newer post | older post | newer posts | older posts
        post navigation | load more | load more stories | show more | show less | see more | see all | view all
        view more | view all posts | view profile | more | all | less | loading | skip ad | log in | login | log out
        logout | sign in | sign out | sign up | sign up now | register | my account | account | profile | my profile
        settings | edition | editions | sections | topics | tags | tag | categories | category | archives | archive
        site map | sitemap | about | about us | contact | contact us | advertise | advertise with us | careers | jobs
        help | faq | rss | rss feed | rss feeds | apps | mobile | video | videos | photos | gallery | podcasts
        podcast | live | breaking news | latest news | latest | latest stories | latest articles | latest posts
        latest videos | recent posts | recent articles | recent stories | recent news | trending | trending now
        trending stories | top stories | top news | top trending | popular | popular posts | popular now
        popular stories | popular articles | popular topics | most popular | most read | most viewed | most shared
        most commented | editor's picks | editors' picks | editor's choice | featured | featured stories
        featured articles | featured posts | headlines | in focus | explore | explore more | discover | browse
        filed under | advertisement skip | text size | font size | listen | listen to this article | listen to article
        play | pause | play video | watch | watch now | watch live | mute | unmute | fullscreen | a a | aa | english
        español | language | select language | change language | translate | dark mode | light mode | end of article
        image | images | photo | placeholder | go | ok | yes | no | submit | cancel | accept | download | download app
        get the app | download our app | download the app | get app | listen again | listen back | listen live | listen now
        listen in full | watch again | watch the video | watch in full | catch up | open in app | secondary menu items | services | company | resources | support
        quick links | useful links | links | products | edit | history | quiz | view image in fullscreen
        [navigation start]
        skip to | back to | you are here | jump to | table of contents | in this article | on this page | toggle
        filed under | posted in | published in | tagged with | tagged | tags | topics | categories | category
        explore more on | more on | listen to this article | download the app | download our app | get the app
        copyright © | all topics | click here to view | click here to see | view original | opens in a new tab
        you may navigate | our apps | get our app | listen again to | listen back to | watch again on | listen on
        [related whole tail]
        people are also reading | read more stories | more top stories | top local stories | watch more | more videos
                related | related articles | related article | related content | related news | related posts | related post
        related stories | related story | related topics | related links | related reading | related coverage
        related items | related videos | related tags | similar articles | similar posts | similar stories
        similar news | recommended | recommended for you | recommended stories | recommended articles
        recommended reading | recommended posts | recommendations | you may also like | you might also like
        you might be interested in | you may be interested in | you might like | also read | also see | read also
        read next | read more | read on | up next | next up | what to read next | what's next | keep reading
        more news | more stories | more articles | more posts | more from author | more from us | more like this
        more on this topic | more on this story | more on this | more to explore | more to read | more headlines
        more coverage | don't miss | do not miss | dont miss | hot on the web
        web stories | from the web | around the web | from our partners | from around the web | sponsored stories
        suggested reading | suggested articles | suggested for you | further reading | explore further | see also
        in case you missed it | icymi | must read | must reads | latest from | latest in | read this next
        continue reading | promoted stories | other stories | other news | other articles | other posts
        today's top stories | today's news | stories for you | just in
        [related start tail]
        more from | more stories from | more articles by | more by | more in | latest from | you may also
        you might also | you might be interested | recommended for | related articles | related stories
        view all posts by | see all posts by | read more articles by | read all posts by | all posts by
        [related start]
        read more | read also | also read | read next | see also | read the full | read full | read our | read about
        read here | click here | click to read | find out more | learn more | continue reading | don't miss
        follow along with | for more stories | for more news | for more on | view this post on | see more | get more
        check out our | check out more | editor's note | story continues | article continues
        [newsletter whole]
        subscribe | subscribe now | subscribe today | subscribe here | newsletter | newsletters
        sign up for our newsletter | newsletter sign up | newsletter signup | join our newsletter | get our newsletter
        email newsletter | email sign up | stay informed | stay connected | stay in touch | stay up to date
        stay updated | stay tuned | get updates | thank you for subscribing | thanks for subscribing
        thanks for signing up | invalid email
        [newsletter start]
        subscribe to | subscribe for | subscribe and | sign up for | sign up to | sign up here | join our newsletter
        join our mailing | join our community | join thousands of | join over 0 | get our | get the latest
        get the best | get the day's | get the news | get breaking | get updates | get email | get daily
        get exclusive | get instant | get the most | never miss | don't miss out | be the first to know
        stay up to date with | stay informed with | stay ahead | thank you for signing up | thank you for subscribing
        thanks for signing up | we have more newsletters | we use your sign-up | by signing up you | by signing up i
        by subscribing | by clicking sign up | by clicking submit | by clicking subscribe | by entering your email
        by submitting your | enter your email | please enter a valid email | you can unsubscribe | you're subscribed
        your inbox | check your inbox | receive our | receive the latest | want more
        [newsletter any]
        delivered to your inbox | delivered straight to your inbox | straight to your inbox | in your inbox
        to your inbox | sign up for our newsletter | subscribe to our newsletter | our daily newsletter
        our weekly newsletter | our free newsletter | our newsletter | you can unsubscribe at any time
        unsubscribe at any time
        [advertisement whole]
        advertisement | advertisements | advertising | ad | ads | ad choices | adchoices | sponsored
        sponsored content | sponsored links | promoted | paid content | paid post | partner content
        affiliate disclosure | advert | advertorial | about your ad choices | remove ads | brand content
        [advertisement start]
        advertisement | story continues below | article continues below | continue reading below
        content continues below | continues after advertisement | scroll to continue | this article contains affiliate
        this post contains affiliate | we may earn a commission | we may receive a commission | we earn a commission
        when you purchase through links | when you buy through links | if you buy something | if you click on
        products featured | sponsored by | presented by | brought to you by | powered by | ad feedback
        [paywall start]
        already a subscriber | already have an account | already a member | already registered | to continue reading
        to read the full | to keep reading | continue reading with | this article is for subscribers
        this article is for members | this content is for subscribers | this content is for members
        this story is for subscribers | this is a subscriber | this is a premium article | subscribe to continue
        subscribe to read | subscribe to unlock | register to continue | register for free | log in to continue
        sign in to continue | create a free account | create an account | you have reached your limit
        you've reached your | you have 0 free articles | you have 0 articles | unlock this article | unlock all
        start your free trial | for subscribers | subscribers only | support our journalism
        support independent journalism | support quality journalism | support our work | if you value our
        become a member | become a supporter | donate | donate now
        [paywall whole]
        premium | subscriber only | subscribers only | members only | for subscribers only | free trial
        [cookies start]
        we use cookies | this website uses cookies | this site uses cookies | our website uses cookies
        our site uses cookies | we and our partners | we value your privacy | we care about your privacy
        by continuing to use | by continuing to browse | by using this site you | by using our site you
        by clicking accept | accept cookies | accept all | reject all | manage cookies | manage preferences
        cookie settings | cookie preferences | cookie policy | cookie notice | cookie consent | to view this content
        to show you this content | this content is provided by | this content is hosted by
        [cookies any]
        uses cookies | use cookies | cookie policy
        [cookies whole]
        cookies | privacy settings | privacy preferences | consent | manage consent | i accept | got it
        [legal whole]
        privacy | privacy policy | privacy notice | terms | terms of use | terms of service | terms and conditions
        terms conditions | disclaimer | imprint | legal | legal notice | accessibility | accessibility statement
        do not sell my personal information | do not sell or share my personal information | your privacy choices
        community guidelines | community standards | code of conduct | editorial policy | editorial guidelines
        corrections | ethics policy | all rights reserved | copyright | report an error | report a typo | reprints
        permissions | rights and permissions
        [legal start]
        copyright | © 0 | all rights reserved | by using this site | terms of use | privacy policy
        this site is protected by recaptcha | this material may not be published
        this document is subject to copyright | no part of this | apart from any fair dealing
        the content is provided for information purposes | reproduction in whole | republish | for reprint rights
        opinions expressed | the opinions expressed | the views expressed | registered in england | registered office
        [legal any]
        all rights reserved | privacy policy | terms of service | terms of use | terms and conditions
        terms & conditions | reproduced without permission | without the written permission
        [authorBio whole]
        about the author | about author | about the authors | author bio | written by | authors | contributors
        meet the author
        [authorBio start]
        about the author | view all posts by | is a staff writer | is a freelance | follow the author
        [metadata whole]
        published | updated | last updated | posted | modified | written by | by | author | source | date | min read
        0 min read | 0 minute read | 0 minutes read | 0 mins read | reading time | estimated reading time | 0 words
        views | 0 views | edited by | reviewed by | staff | staff writer | correspondent
        more information | journal information | journal reference | citation | provided by | doi | key event | placeholder image | placeholder image 0
        originally published | press release | media contact | source text
        [metadata start]
        provided by | citation | journal information | more information | placeholder image 0 | retrieved 0 | story source | materials provided by
        originally published | this article was originally | this story was originally | this article originally appeared
        this story originally appeared | this post was originally | this article first appeared
                0 min read | 0 minute read | reading time | estimated reading time | read time | est reading time
        estimated read time | time to read | last updated | last modified | updated on | published on | posted on
        edited by | reviewed by | fact checked by | fact-checked by | first published
        [metadata any]
        0 min read | 0 minute read
        [imageCaption whole]
        caption | image caption | photo caption | image source | image credit | photo credit | photo by | getty images
        file photo | media caption
        [imageCaption start]
        image caption | image source | media caption | photo caption | video caption | file photo | play video
        """
}
