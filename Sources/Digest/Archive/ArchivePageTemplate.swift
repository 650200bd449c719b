/// The built-in template of the archive's page.
enum ArchivePageTemplate {
    static let mustache = """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-{{style_sha256}}'; script-src 'sha256-{{script_sha256}}'; base-uri 'none'; form-action 'none'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="referrer" content="no-referrer">
        <meta name="color-scheme" content="light dark">
        <meta name="generator" content="Daybook">
        <title>{{title}}</title>
        <link rel="alternate" type="application/atom+xml" title="{{title}}: days" href="feed.xml">
        <link rel="alternate" type="application/atom+xml" title="{{title}}: stories" href="stories.xml">
        <style>{{style}}</style>
        </head>
        <body>
        <a class="skip" href="#days">Skip to the days</a>
        <div class="wrap">
        <header class="top">
        <div class="mast">
        <p class="name">All days</p>
        <h1>{{title}}</h1>
        <p class="meta">{{counts}}</p>
        </div>
        {{#bars}}<figure class="recent">{{{bars}}}<figcaption>{{bars_caption}}</figcaption></figure>
        {{/bars}}<nav aria-label="Archive"><ul>
        {{#latest}}<li><a href="{{latest}}/index.html">Latest day</a></li>
        {{/latest}}<li><a href="feed.xml">Feed of days</a></li>
        <li><a href="stories.xml">Feed of stories</a></li>
        </ul></nav>
        </header>
        <main id="days" tabindex="-1">
        {{#empty}}<p class="empty">{{empty}}</p>
        {{/empty}}{{#has_days}}<div class="finder">
        <form class="find" id="find" role="search" hidden><label for="query">Search headlines</label> <input id="query" type="search" autocomplete="off" aria-describedby="index-note"> <span class="of" id="index-note">{{index_note}}</span></form>
        <p class="found" id="found" role="status"></p>
        <ol class="hits" id="hits"></ol>
        </div>
        <section class="latest" aria-labelledby="latest-heading"><h2 id="latest-heading">Latest days</h2>
        <ol>
        {{#days}}<li><h3><a href="{{date}}/index.html"><time datetime="{{date}}">{{long_date}}</time></a></h3>
        <p class="meta">{{day_counts}}</p>
        {{#has_headlines}}<ol>
        {{#headlines}}<li><a href="{{date}}/index.html#story-{{rank}}"{{{language}}}>{{text}}</a></li>
        {{/headlines}}</ol>
        {{/has_headlines}}</li>
        {{/days}}</ol></section>
        <section class="calendar" aria-labelledby="calendar-heading"><h2 id="calendar-heading">Calendar</h2>
        {{#calendar_note}}<p class="meta">{{calendar_note}}</p>
        {{/calendar_note}}{{#years}}<h3>{{year}}</h3>
        <div class="months">
        {{#months}}<table class="cal"><caption>{{month}}</caption>
        <thead><tr><th scope="col"><abbr title="Monday">Mo</abbr></th><th scope="col"><abbr title="Tuesday">Tu</abbr></th><th scope="col"><abbr title="Wednesday">We</abbr></th><th scope="col"><abbr title="Thursday">Th</abbr></th><th scope="col"><abbr title="Friday">Fr</abbr></th><th scope="col"><abbr title="Saturday">Sa</abbr></th><th scope="col"><abbr title="Sunday">Su</abbr></th></tr></thead>
        <tbody>
        {{#weeks}}<tr>{{#cells}}{{#date}}<td class="{{level}}"><a href="{{date}}/index.html" aria-label="{{label}}">{{number}}<small>{{articles}}</small></a></td>{{/date}}{{^date}}<td>{{number}}</td>{{/date}}{{/cells}}</tr>
        {{/weeks}}</tbody></table>
        {{/months}}</div>
        {{/years}}</section>
        {{/has_days}}</main>
        <footer><p>Every day has its page; every sentence on it is quoted word for word from the article named beside it.</p></footer>
        </div>
        <script type="application/json" id="index">{{{index}}}</script>
        {{#has_days}}<script>{{{script}}}</script>
        {{/has_days}}</body>
        </html>

        """
}
