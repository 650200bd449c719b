/// The style of every page. The Content-Security-Policy of the templates names its SHA-256, so that nothing else is applied.
enum PageStyle {
    static let css = """
        :root{color-scheme:light dark;--paper:#fbfaf7;--ink:#1d1c1a;--soft:#5d5a53;--line:#ddd8cc;--wash:#f2efe7;--link:#1f4e79;\
        --warn:#8a3b12;--warnwash:#fbf1e6;--mark:#b4432c}
        @media(prefers-color-scheme:dark){:root{--paper:#161513;--ink:#e9e6df;--soft:#a8a398;--line:#37342e;--wash:#1f1d1a;\
        --link:#9cc4ea;--warn:#f0b58a;--warnwash:#2a1f16;--mark:#e58a72}}
        *{box-sizing:border-box}
        html{font-size:clamp(16px,.9rem + .35vw,19px);-webkit-text-size-adjust:100%}
        body{margin:0;background:var(--paper);color:var(--ink);font-family:"Iowan Old Style","Palatino Linotype",Palatino,\
        "Source Serif 4",Charter,Georgia,"Noto Serif","DejaVu Serif",serif;line-height:1.55;overflow-wrap:break-word;hanging-punctuation:first}
        a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:.15em}
        a:hover{text-decoration-thickness:2px}
        :focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
        .skip{position:absolute;left:-999rem;top:0;background:var(--paper);padding:.5rem 1rem;z-index:1}
        .skip:focus{left:0}
        .wrap{max-width:72rem;margin:0 auto;padding:0 clamp(1rem,4vw,3rem)}
        .sans,.kicker,nav,cite,.side,.meta,footer,.rank,table,.day time{font-family:system-ui,-apple-system,"Segoe UI",\
        Roboto,"Noto Sans",sans-serif}
        header.top{padding:1.6rem 0 1.1rem;border-bottom:3px double var(--line)}
        header.top p{margin:0}
        .name{font-size:.82rem;letter-spacing:.14em;text-transform:uppercase;color:var(--soft)}
        .name a{color:inherit;text-decoration:none}
        h1{font-size:clamp(1.9rem,1.2rem + 3vw,3.1rem);line-height:1.1;font-weight:600;letter-spacing:-.015em;margin:.25rem 0 .55rem;text-wrap:balance}
        .meta{color:var(--soft);font-size:.86rem}
        nav{font-size:.86rem;margin-top:.8rem}
        nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.3rem 1.4rem;margin:0;padding:0}
        .contents{border-bottom:1px solid var(--line);padding:1rem 0 1.1rem;margin:0}
        .contents ol{margin:0;padding:0;list-style:none;columns:20rem;column-gap:2.5rem}
        .contents li{break-inside:avoid;padding:.16rem 0 .16rem 1.7rem;position:relative}
        .contents .rank{position:absolute;left:0;color:var(--mark);font-variant-numeric:tabular-nums}
        .contents a{color:inherit;text-decoration:none}
        .contents a:hover{text-decoration:underline}
        article.story{padding:2.2rem 0 2rem;border-bottom:1px solid var(--line)}
        .kicker{font-size:.78rem;letter-spacing:.05em;color:var(--soft);margin:0}
        .kicker b{color:var(--mark);font-weight:600}
        h2{font-size:clamp(1.35rem,1.1rem + 1.2vw,1.95rem);line-height:1.2;font-weight:600;letter-spacing:-.01em;margin:.2rem 0 1rem;\
        max-width:44rem;text-wrap:balance}
        h3{font-size:.8rem;letter-spacing:.09em;text-transform:uppercase;color:var(--soft);font-weight:600;margin:0 0 .5rem;\
        font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
        .columns{display:grid;gap:1.8rem 3rem}
        .main{max-width:42rem;min-width:0}
        .said{margin:0 0 1rem}
        .said blockquote{margin:0}
        .said p{margin:0}
        .said:first-of-type blockquote{font-size:1.12rem;line-height:1.5}
        cite{font-style:normal;font-size:.78rem;color:var(--soft);line-height:1.4}
        figcaption{margin-top:.12rem;line-height:1.35}
        cite a{color:inherit}
        .differ{margin:1.6rem 0 0;padding:1rem 1.1rem 1.1rem;background:var(--warnwash);border-left:4px solid var(--warn);border-radius:0 .3rem .3rem 0}
        .differ.soft{background:var(--wash);border-left-color:var(--soft)}
        .differ h3{color:var(--warn);margin:0}
        .differ.soft h3{color:var(--soft)}
        .differ .question{margin:.1rem 0 .8rem;font-weight:600}
        .sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(14rem,100%),1fr));gap:1rem 1.6rem;margin:0}
        .sides>div{border-top:1px solid var(--line);padding-top:.5rem;min-width:0}
        .sides dt{font-size:1.3rem;line-height:1.25;font-weight:600;margin-bottom:.25rem}
        .sides dd{margin:0 0 .6rem;font-size:.92rem;line-height:1.45}
        .sides cite{display:block}
        .side{font-size:.84rem;line-height:1.45;min-width:0}
        .side section+section{margin-top:1.5rem}
        .side ul,.side ol{list-style:none;margin:0;padding:0}
        .side li{padding:.3rem 0;border-top:1px solid var(--line)}
        .side li:first-child{border-top:0;padding-top:0}
        .side .of{color:var(--soft)}
        .side .files{display:block;font-size:.92em}
        .side .files a+a{margin-left:.7em}
        .others .files a{margin-left:.5em}
        .side .role{color:var(--mark)}
        .names{display:flex;flex-wrap:wrap;gap:.1rem .8rem}
        .side .names li{border:0;padding:0}
        .side time{font-weight:600;display:block;font-variant-numeric:tabular-nums}
        .others{padding:1.8rem 0;border-bottom:1px solid var(--line)}
        .others h2{font-size:1.3rem;margin-bottom:.6rem}
        .others ul{margin:0;padding:0;list-style:none}
        .others li{padding:.35rem 0}
        .empty{padding:4rem 0;font-size:1.2rem;color:var(--soft)}
        table{border-collapse:collapse;font-size:.84rem;width:100%}
        th,td{text-align:left;padding:.4rem .8rem .4rem 0;border-top:1px solid var(--line);vertical-align:top;overflow-wrap:anywhere}
        thead th{border-top:0;color:var(--soft);font-weight:600}
        footer{color:var(--soft);font-size:.76rem;padding:1.5rem 0 3rem;overflow-wrap:anywhere}
        .days{list-style:none;margin:0;padding:0}
        .days>li{padding:1.1rem 0;border-bottom:1px solid var(--line)}
        .days h3{font:inherit;font-size:1.15rem;letter-spacing:0;text-transform:none;color:inherit;margin:0;font-weight:600}
        .days ol{margin:.4rem 0 0;padding:0 0 0 1.3rem}
        .month{font-size:1.3rem;margin:2.2rem 0 0}
        @media(min-width:62rem){.columns{grid-template-columns:minmax(0,42rem) minmax(13rem,1fr)}.side{padding-top:.25rem}}
        @media print{:root{color-scheme:light;--paper:#fff;--ink:#000;--soft:#444;--line:#bbb;--wash:#fff;--link:#000;--warn:#000;--warnwash:#fff;--mark:#000}\
        html{font-size:10.5pt}.skip,nav{display:none}.wrap{max-width:none;padding:0}.columns{grid-template-columns:minmax(0,2fr) minmax(0,1fr);gap:0 1.5rem}\
        article.story{break-inside:auto}h2,h3{break-after:avoid}.said,.differ,.side li{break-inside:avoid}}
        """

    /// The base64 of the SHA-256 of `css`; a test computes it again.
    static let sha256 = "4dwhd1vi4dHZxWwjlDkDtXYuDU7wXdVuykxl3QuOef4="
}
