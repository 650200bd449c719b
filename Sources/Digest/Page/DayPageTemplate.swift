/// The built-in template of a day's page. An operator's own gets the same values (see `DayPage`).
enum DayPageTemplate {
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
        <title>{{title}}, {{long_date}}</title>
        <link rel="up" href="../index.html">
        {{#previous}}<link rel="prev" href="../{{previous}}/index.html">
        {{/previous}}{{#next}}<link rel="next" href="../{{next}}/index.html">
        {{/next}}<link rel="alternate" type="application/atom+xml" title="{{title}}" href="../feed.xml">
        <link rel="alternate" type="application/json" href="digest.json">
        <style>{{style}}</style>
        </head>
        <body>
        <a class="skip" href="#stories">Skip to the stories</a>
        <div class="wrap">
        <header class="top">
        <p class="name sans"><a href="../index.html">{{title}}</a></p>
        <h1><time datetime="{{date}}">{{long_date}}</time></h1>
        <p class="meta">{{counts}}</p>
        <nav aria-label="Days"><ul>
        {{#previous}}<li><a href="../{{previous}}/index.html" rel="prev">← {{previous_date}}</a></li>
        {{/previous}}{{#next}}<li><a href="../{{next}}/index.html" rel="next">{{next_date}} →</a></li>
        {{/next}}<li><a href="../index.html">All days</a></li>
        <li><a href="digest.md">Markdown</a></li>
        <li><a href="digest.txt">Text</a></li>
        <li><a href="digest.json">JSON</a></li>
        </ul></nav>
        </header>
        {{#has_contents}}<nav class="contents" aria-label="Stories of the day"><ol>
        {{#contents}}<li><span class="rank" aria-hidden="true">{{rank}}</span><a href="#story-{{rank}}"{{{headline_language}}}>{{headline}}</a></li>
        {{/contents}}</ol></nav>
        {{/has_contents}}<main id="stories" tabindex="-1">
        {{#empty}}<p class="empty">{{empty}}</p>
        {{/empty}}{{#stories}}<article class="story" id="story-{{rank}}" aria-labelledby="headline-{{rank}}">
        <p class="kicker"><b>{{rank}}</b> · {{facts}}</p>
        <h2 id="headline-{{rank}}"{{{headline_language}}}>{{headline}}</h2>
        <div class="columns">
        <div class="main">
        {{#summary}}<figure class="said"><blockquote{{{language}}}{{#address}} cite="{{address}}"{{/address}}><p>{{text}}</p></blockquote>
        <figcaption><cite>{{#address}}<a href="{{address}}"><bdi>{{source}}</bdi></a>{{/address}}{{^address}}<bdi>{{source}}</bdi>{{/address}}{{#also}}; also <bdi>{{also}}</bdi>{{/also}}</cite></figcaption></figure>
        {{/summary}}{{#disagreements}}<section class="differ{{#soft}} soft{{/soft}}" aria-label="{{severity}}">
        <h3>{{severity}}</h3>
        <p class="question">{{question}}</p>
        <dl class="sides">
        {{#values}}<div><dt><bdi>{{value}}</bdi></dt>
        {{#evidence}}<dd><q{{{language}}}>{{text}}</q> <cite>{{#address}}<a href="{{address}}"><bdi>{{source}}</bdi></a>{{/address}}{{^address}}<bdi>{{source}}</bdi>{{/address}}</cite></dd>
        {{/evidence}}{{#more_evidence}}<dd>{{.}}</dd>
        {{/more_evidence}}</div>
        {{/values}}</dl>
        </section>
        {{/disagreements}}</div>
        <div class="side">
        <section aria-label="Articles of this story"><h3>Articles</h3>
        <ul>
        {{#articles}}<li><span{{{language}}}>{{#address}}<a href="{{address}}">{{name}}</a>{{/address}}{{^address}}{{name}}{{/address}}</span>
        {{#of}}<span class="of"><bdi>{{of}}</bdi></span>
        {{/of}}{{#role}}<span class="role"><bdi>{{role}}</bdi></span>
        {{/role}}{{#has_files}}<span class="files">{{#record}}<a href="{{record}}">record</a>{{/record}}{{#original}}<a href="{{original}}">original</a>{{/original}}</span>
        {{/has_files}}</li>
        {{/articles}}{{#more_articles}}<li>{{.}}</li>
        {{/more_articles}}</ul></section>
        {{#has_names}}<section aria-label="Names"><h3>Names</h3>
        <ul class="names">
        {{#names}}<li><bdi>{{name}}</bdi> <span class="of">{{mentions}}</span></li>
        {{/names}}</ul></section>
        {{/has_names}}{{#has_timeline}}<section aria-label="Dates"><h3>Dates</h3>
        <ol>
        {{#timeline}}<li><time datetime="{{datetime}}">{{date}}</time> <span{{{language}}}>{{text}}</span> <span class="of"><bdi>{{source}}</bdi></span></li>
        {{/timeline}}</ol></section>
        {{/has_timeline}}</div>
        </div>
        </article>
        {{/stories}}{{#has_other}}<section class="others" aria-labelledby="also"><h2 id="also">{{other_heading}}</h2>
        <ul>
        {{#other}}<li><span{{{language}}}>{{#address}}<a href="{{address}}">{{name}}</a>{{/address}}{{^address}}{{name}}{{/address}}</span> <cite><bdi>{{of}}</bdi>{{#has_files}}<span class="files">{{#record}}<a href="{{record}}">record</a>{{/record}}{{#original}}<a href="{{original}}">original</a>{{/original}}</span>{{/has_files}}</cite></li>
        {{/other}}{{#more_other}}<li>{{.}}</li>
        {{/more_other}}</ul></section>
        {{/has_other}}{{#has_rejected}}<section class="others" aria-labelledby="rejected"><h2 id="rejected">Rejected</h2>
        <table><thead><tr><th scope="col">File</th><th scope="col">Stage</th><th scope="col">Reason</th></tr></thead>
        <tbody>
        {{#rejected}}<tr><td><bdi>{{name}}</bdi></td><td>{{stage}}</td><td><bdi>{{reason}}</bdi></td></tr>
        {{/rejected}}{{#more_rejected}}<tr><td colspan="3">{{.}}</td></tr>
        {{/more_rejected}}</tbody></table></section>
        {{/has_rejected}}</main>
        <footer>Every sentence is quoted word for word from the article named beside it. Made from {{record_count}}, SHA-256 {{records_sha256}}, \
        published <time datetime="{{published_at}}">{{published_at}}</time>, days of {{timezone}}.</footer>
        </div>
        </body>
        </html>

        """
}
