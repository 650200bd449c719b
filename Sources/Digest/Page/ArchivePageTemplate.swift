/// The built-in template of the archive's page.
enum ArchivePageTemplate {
    static let mustache = """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-{{style_sha256}}'; base-uri 'none'; form-action 'none'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="referrer" content="no-referrer">
        <meta name="color-scheme" content="light dark">
        <meta name="generator" content="Daybook">
        <title>{{title}}</title>
        <link rel="alternate" type="application/atom+xml" title="{{title}}" href="feed.xml">
        <style>{{style}}</style>
        </head>
        <body>
        <a class="skip" href="#days">Skip to the days</a>
        <div class="wrap">
        <header class="top">
        <p class="name sans">All days</p>
        <h1>{{title}}</h1>
        <p class="meta">{{counts}}</p>
        <nav aria-label="Archive"><ul>
        {{#latest}}<li><a href="{{latest}}/index.html">Latest</a></li>
        {{/latest}}<li><a href="feed.xml">Feed</a></li>
        </ul></nav>
        </header>
        <main id="days" tabindex="-1">
        {{#empty}}<p class="empty">{{empty}}</p>
        {{/empty}}{{#months}}<section aria-labelledby="month-{{month_id}}"><h2 class="month" id="month-{{month_id}}">{{month}}</h2>
        <ul class="days">
        {{#days}}<li class="day"><h3><a href="{{date}}/index.html"><time datetime="{{date}}">{{long_date}}</time></a></h3>
        <p class="meta sans">{{day_counts}}</p>
        {{#has_headlines}}<ol>
        {{#headlines}}<li{{{language}}}>{{text}}</li>
        {{/headlines}}</ol>
        {{/has_headlines}}</li>
        {{/days}}</ul></section>
        {{/months}}</main>
        </div>
        </body>
        </html>

        """
}
