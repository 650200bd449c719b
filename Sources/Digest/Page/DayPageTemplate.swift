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
        <div class="mast">
        <p class="name"><a href="../index.html">{{title}}</a></p>
        <h1><time datetime="{{date}}">{{long_date}}</time></h1>
        <p class="meta">{{counts}}</p>
        </div>
        {{#bars}}<figure class="recent">{{{bars}}}<figcaption>{{bars_caption}}</figcaption></figure>
        {{/bars}}<nav class="days" aria-label="Days"><ul>
        {{#previous}}<li><a href="../{{previous}}/index.html" rel="prev"><span aria-hidden="true">← </span>{{previous_date}}</a></li>
        {{/previous}}{{#next}}<li><a href="../{{next}}/index.html" rel="next">{{next_date}}<span aria-hidden="true"> →</span></a></li>
        {{/next}}<li><a href="../index.html">Calendar and search</a></li>
        <li class="forms"><a href="digest.md">Markdown</a></li>
        <li><a href="digest.txt">Text</a></li>
        <li><a href="digest.json">JSON</a></li>
        </ul></nav>
        </header>
        <div class="body{{#has_contents}} indexed{{/has_contents}}">
        {{#has_contents}}<nav class="contents" aria-label="Stories of the day"><ol>
        {{#contents}}<li><a href="#story-{{rank}}"><span class="rank" aria-hidden="true">{{rank}}</span><span{{{headline_language}}}>{{headline}}</span></a></li>
        {{/contents}}</ol></nav>
        {{/has_contents}}<main id="stories" tabindex="-1">
        {{#empty}}<p class="empty">{{empty}}</p>
        {{/empty}}{{#stories}}<article class="story" id="story-{{rank}}" aria-labelledby="headline-{{rank}}">
        <p class="kicker"><b>{{rank}}</b>{{#facts}} <span>{{.}}</span>{{/facts}}</p>
        <h2 id="headline-{{rank}}"{{{headline_language}}}>{{headline}}</h2>
        {{#has_sources}}<p class="by">{{#sources}}<bdi>{{source}}</bdi>{{separator}}{{/sources}}{{more_sources}}</p>
        {{/has_sources}}        <div class="columns">
        <div class="main">
        {{#has_new}}<section class="new" aria-labelledby="new-{{rank}}"><h3 id="new-{{rank}}">New today</h3>
        {{#new}}{{> said}}{{/new}}</section>
        <h3 class="far">The story so far</h3>
        {{/has_new}}{{#summary}}{{> said}}{{/summary}}{{#disagreements}}<section class="differ{{#soft}} soft{{/soft}}">
        <h3>{{severity}}</h3>
        <p class="question">{{question}}</p>
        <ul class="sides">
        {{#values}}<li{{#id}} id="{{id}}"{{/id}}><p class="value">{{#letter}}<span class="number" aria-hidden="true">{{letter}}</span> {{/letter}}<bdi>{{value}}</bdi></p>
        {{#evidence}}<p{{{direction}}}><q{{{language}}}>{{text}}</q> <cite dir="ltr">{{> source}}</cite></p>
        {{/evidence}}{{#more_evidence}}<p>{{.}}</p>
        {{/more_evidence}}</li>
        {{/values}}</ul>
        </section>
        {{/disagreements}}{{#has_agreements}}<section class="agree"><h3>Sources agree</h3>
        <ul>
        {{#agreements}}<li><span{{{language}}}>{{text}}</span> <span class="of">{{count}}</span></li>
        {{/agreements}}</ul></section>
        {{/has_agreements}}</div>
        <div class="side">
        <section><h3>Articles</h3>
        <ul>
        {{#articles}}<li>{{> article}}
        {{#has_changes}}<ul>
        {{#changes}}<li><span class="role">{{what}}</span> <q{{{language}}}>{{text}}</q></li>
        {{/changes}}</ul>
        {{/has_changes}}{{#has_copies}}<details><summary>{{copies_text}}</summary><ul>
        {{#copies}}<li>{{> article}}{{#share}} <span class="role">{{share}}</span>{{/share}}</li>
        {{/copies}}</ul></details>
        {{/has_copies}}</li>
        {{/articles}}{{#more_articles}}<li>{{.}}</li>
        {{/more_articles}}</ul></section>
        {{#matrix}}<section><h3 id="matrix-{{rank}}">Who says what</h3>
        <div class="scroll" role="region" tabindex="0" aria-labelledby="matrix-{{rank}}"><table class="matrix">
        <thead><tr><th scope="col">Source</th>{{#claims}}<th scope="col"><a href="#{{target}}" aria-label="{{meaning}}">{{label}}</a></th>{{/claims}}</tr></thead>
        <tbody>
        {{#rows}}<tr><th scope="row"><bdi>{{source}}</bdi></th>{{#cells}}<td>{{#says}}<span class="dot"><span class="hidden">yes</span></span>{{/says}}</td>{{/cells}}</tr>
        {{/rows}}{{#more_rows}}<tr><td colspan="{{span}}">{{more}}</td></tr>
        {{/more_rows}}</tbody></table></div></section>
        {{/matrix}}{{#has_timeline}}<section><h3>Dates</h3>
        {{#timeline_picture}}{{{timeline_picture}}}
        {{/timeline_picture}}<ol>
        {{#timeline}}<li><time datetime="{{datetime}}">{{date}}</time> <span{{{language}}}>{{text}}</span> <cite>{{> source}}</cite></li>
        {{/timeline}}</ol></section>
        {{/has_timeline}}{{#has_names}}<section><h3>Names</h3>
        <ul class="names">
        {{#names}}<li><span class="of">{{kind}}</span> {{#members}}<span class="who"><bdi>{{name}}</bdi> <span class="of" title="{{mentions_text}}">{{mentions}}</span></span> {{/members}}</li>
        {{/names}}</ul></section>
        {{/has_names}}</div>
        </div>
        </article>
        {{/stories}}{{#has_other}}<section class="others" aria-labelledby="also"><h2 id="also">{{other_heading}}</h2>
        <ul>
        {{#other}}<li>{{> article}}</li>
        {{/other}}{{#more_other}}<li>{{.}}</li>
        {{/more_other}}</ul></section>
        {{/has_other}}{{#has_rejected}}<section class="others" aria-labelledby="rejected"><h2 id="rejected">Rejected</h2>
        <p class="meta">These files are no part of the digest. They lie in the inbox's folder <code>rejected</code>; moved back, they are tried again.</p>
        <ul class="rejects">
        {{#rejected}}<li><bdi class="file">{{name}}</bdi> <span class="of">{{stage}}</span> <bdi>{{reason}}</bdi></li>
        {{/rejected}}{{#more_rejected}}<li>{{.}}</li>
        {{/more_rejected}}</ul></section>
        {{/has_rejected}}</main>
        </div>
        <footer>
        <p>Every sentence is quoted word for word from the article named beside it.</p>
        <p>Made from {{record_count}}, published <time datetime="{{published_at}}">{{published_at}}</time>, days of {{timezone}}. <span class="sum">SHA-256 of the records: {{records_sha256}}</span></p>
        </footer>
        </div>
        </body>
        </html>

        """

    /// Parts that are used at several places, by the names that the template calls them: `{{> said}}`.
    static let partials: [String: String] = [
        "said": """
        <figure class="said" id="{{id}}"{{{direction}}}><blockquote{{{language}}}{{#address}} cite="{{address}}"{{/address}}><p>{{text}}</p></blockquote>
        <figcaption dir="ltr">{{#number}}<span class="number" aria-hidden="true">{{number}}</span> {{/number}}<cite>{{> source}}{{#also_count}}<span class="also"> · also in {{also_count}}: {{#also}}{{separator}}{{> source}}{{/also}}{{more_also}}</span>{{/also_count}}</cite></figcaption></figure>

        """,
        "source":
            "{{#address}}<a href=\"{{address}}\"><bdi>{{source}}</bdi></a>{{/address}}{{^address}}<bdi>{{source}}</bdi>{{/address}}",
        "article": """
        <span class="title"{{{language}}}>{{#address}}<a href="{{address}}">{{name}}</a>{{/address}}{{^address}}{{name}}{{/address}}</span>\
        {{#of}} <span class="of"><bdi>{{of}}</bdi></span>{{/of}}{{#role}} <span class="role"><bdi>{{role}}</bdi></span>{{/role}}\
        {{#has_files}} <span class="files">{{#record}}<a href="{{record}}" aria-label="record: {{name}}">record</a>{{/record}}{{#original}} <a href="{{original}}" aria-label="original: {{name}}">original</a>{{/original}}</span>{{/has_files}}
        """,
    ]
}
