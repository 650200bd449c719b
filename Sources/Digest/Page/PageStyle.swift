internal import Crypto
internal import Foundation

/// The style of every page. The Content-Security-Policy of the templates names its SHA-256, so that nothing else is applied.
struct PageStyle: Sendable {
    let css: String
    /// The base64 of the SHA-256 of `css`.
    let sha256: String

    init(css: String) {
        self.css = css
        sha256 = Self.digest(of: css)
    }

    static func digest(of text: String) -> String {
        Data(SHA256.hash(data: Data(text.utf8))).base64EncodedString()
    }

    static let builtIn = PageStyle(
        css: [colours, page, story, side, lists, archive, wide, print].joined(separator: "\n"))

    private static let serif =
        #""Iowan Old Style","Palatino Linotype",Palatino,"Source Serif 4",Charter,Georgia,"Noto Serif","DejaVu Serif",serif"#
    private static let sans = #"system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",Cantarell,sans-serif"#

    private static let colours = """
        :root{color-scheme:light dark;\(PageColours.light.css)}
        @media(prefers-color-scheme:dark){:root{\(PageColours.dark.css)}}
        """

    private static let page = """
        *{box-sizing:border-box}
        html{font-size:clamp(16px,.92rem + .25vw,18.5px);-webkit-text-size-adjust:100%;text-size-adjust:100%}
        body{margin:0;background:var(--paper);color:var(--ink);font-family:\(serif);line-height:1.55;overflow-wrap:break-word;\
        hanging-punctuation:first;font-kerning:normal}
        a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:.18em}
        a:hover{text-decoration-thickness:2px}
        :focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
        main:focus{outline:0}
        .skip{position:absolute;left:-999rem;top:0;background:var(--paper);padding:.6rem 1rem;z-index:1}
        .skip:focus{left:0}
        .hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
        .wrap{max-width:82rem;margin:0 auto;padding:0 clamp(1rem,4vw,3rem)}
        .name,.kicker,nav,cite,figcaption,.by,.side,.meta,.of,.files,footer,table,summary,h3,form,.rejects{font-family:\(sans)}
        header.top{display:grid;grid-template-columns:minmax(0,1fr);gap:.9rem 3rem;padding:1.8rem 0 1rem;border-bottom:3px double var(--line)}
        header.top p{margin:0}
        .name{font-size:.8rem;letter-spacing:.16em;text-transform:uppercase;color:var(--soft)}
        .name a{color:inherit;text-decoration:none}
        .name a:hover{text-decoration:underline}
        h1{font-size:clamp(1.95rem,1.2rem + 3.1vw,3.3rem);line-height:1.08;font-weight:600;letter-spacing:-.017em;margin:.3rem 0 .6rem;text-wrap:balance}
        .meta{color:var(--soft);font-size:.86rem}
        .recent{margin:0;min-width:0}
        .recent figcaption{font-size:.75rem;color:var(--soft);margin-top:.3rem}
        .bars{display:block;max-width:100%;height:auto}
        .bars .day{fill:var(--bar)}.bars .none{fill:var(--line)}.bars .now{fill:var(--mark)}
        nav{font-size:.86rem}
        nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.35rem 1.5rem;margin:0;padding:0}
        .empty{padding:4rem 0;margin:0;font-size:1.25rem;font-style:italic;color:var(--soft)}
        footer{color:var(--soft);font-size:.76rem;padding:1.6rem 0 3rem;overflow-wrap:anywhere}
        footer p{margin:0 0 .3rem}
        @media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
        """

    private static let story = """
        .contents{padding:1.1rem 0;border-bottom:1px solid var(--line);line-height:1.4}
        .contents ol{margin:0;padding:0;list-style:none;columns:19rem;column-gap:2.5rem}
        .contents li{break-inside:avoid}
        .contents a{display:flex;gap:.7em;padding:.28rem 0;color:inherit;text-decoration:none}
        .contents a:hover span+span{text-decoration:underline}
        .rank{flex:none;min-width:1.1em;color:var(--mark);font-variant-numeric:tabular-nums}
        .story{padding:2.4rem 0 2.2rem;border-bottom:1px solid var(--line);scroll-margin-top:1rem}
        .kicker{display:flex;flex-wrap:wrap;gap:.1rem .5em;font-size:.78rem;color:var(--soft);margin:0}
        .kicker b{color:var(--mark)}
        .kicker span::before{content:"· ";color:var(--bar)}
        h2{font-size:clamp(1.42rem,1.15rem + 1.25vw,2.1rem);line-height:1.17;font-weight:600;letter-spacing:-.012em;margin:.3rem 0 .35rem;\
        max-width:46rem;text-wrap:balance}
        h2[dir=rtl]{max-width:40rem}
        .by{margin:0 0 1.2rem;font-size:.82rem;color:var(--soft);max-width:46rem}
        h3{font-size:.74rem;line-height:1.4;letter-spacing:.1em;text-transform:uppercase;color:var(--soft);font-weight:600;margin:0 0 .55rem}
        .columns{display:grid;grid-template-columns:minmax(0,1fr);gap:2rem 3.2rem}
        .main{max-width:40rem;min-width:0}
        .said{margin:0 0 .95rem;scroll-margin-top:1rem}
        .said blockquote,.said p{margin:0}
        .said p{text-wrap:pretty}
        .said:not([dir])>*,.said:not([dir]) p{display:inline}
        .said:not([dir]) figcaption{margin-left:.35em}
        .main>.said:first-child blockquote,.new .said:first-of-type blockquote{font-size:1.14rem;line-height:1.48}
        .said:target{background:var(--wash);box-shadow:0 0 0 .4rem var(--wash)}
        cite{font-style:normal}
        figcaption{font-size:.78rem;line-height:1.45;color:var(--soft);margin-top:.15rem}
        cite a,.of a{color:inherit}
        .number{display:inline-block;min-width:1.05rem;padding:0 .22rem;border:1px solid var(--line);border-radius:.2rem;font-family:\(sans);font-size:.68rem;text-align:center;line-height:1.35;color:var(--soft)}
        .value .number{border-color:var(--bar)}
        .new{background:var(--newwash);border-left:4px solid var(--new);border-radius:0 .3rem .3rem 0;padding:1rem 1.1rem .2rem;margin:0 0 1.4rem}
        .new h3{color:var(--new)}
        .differ,.agree{margin:1.6rem 0 0;padding:1rem 1.1rem;background:var(--warnwash);border-left:4px solid var(--warn);border-radius:0 .3rem .3rem 0}
        .differ.soft,.agree{background:var(--wash);border-left-color:var(--bar)}
        .differ h3{color:var(--warn);margin:0}
        .differ.soft h3{color:var(--soft)}
        .question{margin:.15rem 0 .85rem;font-weight:600;text-wrap:balance}
        .sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(14rem,100%),1fr));gap:1rem 1.8rem;margin:0;padding:0;list-style:none}
        .sides>li{border-top:2px solid var(--warn);padding-top:.5rem;min-width:0}
        .soft .sides>li{border-top-color:var(--bar)}
        .sides p.value{font-size:1.3rem;line-height:1.24;font-weight:600;margin-bottom:.35rem}
        .value .number{font-weight:400;vertical-align:.2em}
        .sides p{margin:0 0 .7rem;font-size:.93rem;line-height:1.45}
        .sides p:last-child{margin-bottom:0}
        .sides cite{display:block;font-size:.78rem;color:var(--soft);margin-top:.1rem}
        .agree ul{list-style:none;margin:0;padding:0}
        .agree li+li{margin-top:.45rem}
        .agree li{font-size:.95rem;line-height:1.45}
        .of{color:var(--soft);font-size:.82rem}
        """

    private static let side = """
        .side{font-size:.85rem;line-height:1.45;min-width:0}
        .side section+section{margin-top:1.7rem}
        .side ul,.side ol{list-style:none;margin:0;padding:0}
        .side li{padding:.42rem 0;border-top:1px solid var(--line)}
        .side section>ul>li:first-child,.side section>ol>li:first-child{border-top:0;padding-top:0}
        .side .title{display:block}
        .files a{margin-right:.6em;color:var(--soft)}
        .role{color:var(--mark);font-size:.82rem}
        .files{font-size:.82rem}
        details{margin-top:.3rem}
        summary{cursor:pointer;font-size:.82rem;color:var(--soft);width:fit-content}
        details ul{margin:.3rem 0 0;padding-left:.8rem;border-left:2px solid var(--line)}
        .scroll{overflow-x:auto}
        table{border-collapse:collapse}
        .matrix{font-size:.78rem;width:100%}
        .matrix th,.matrix td{padding:.28rem .3rem;text-align:center;border-top:1px solid var(--line);vertical-align:middle}
        .matrix thead th{border-top:0;color:var(--soft);font-weight:600;vertical-align:bottom;font-variant-numeric:tabular-nums;padding-top:0}
        .matrix th:first-child{text-align:left;padding-left:0;font-weight:400;overflow-wrap:anywhere;width:55%}
        .matrix thead a{text-decoration:none}
        .dot{display:inline-block;width:.62rem;height:.62rem;border-radius:50%;background:var(--dot);position:relative;vertical-align:middle}
        .line{display:block;width:100%;max-width:22rem;height:auto;margin:0 0 .6rem}
        .line path{stroke:var(--bar);stroke-width:1;fill:none}
        .line rect{fill:none;stroke:var(--mark);stroke-width:1.5}
        .line circle{fill:var(--dot)}
        .line text{font-size:11px;fill:var(--soft);font-family:\(sans)}
        .side time{font-weight:600;display:block;font-variant-numeric:tabular-nums}
        .side cite{color:var(--soft);font-size:.82rem}
        .side .names li{border:0;padding:.15rem 0}
        .names>li>.of{display:block;font-size:.78rem}
        .who{margin-right:.55em;white-space:nowrap}
        .who .of{font-variant-numeric:tabular-nums}
        """

    private static let lists = """
        .others{padding:2rem 0;border-bottom:1px solid var(--line)}
        .others h2{font-size:1.35rem;margin-bottom:.6rem}
        .others ul{margin:0;padding:0;list-style:none}
        .others li{padding:.34rem 0;line-height:1.4}
        .others .of,.others .files{margin-left:.35rem}
        .rejects{font-size:.88rem}
        .others .rejects{margin-top:.7rem}
        .rejects li{border-top:1px solid var(--line)}
        .file{font-weight:600}
        code{font-size:.92em}
        """

    private static let archive = """
        .find{display:flex;flex-wrap:wrap;gap:.5rem .8rem;align-items:center;margin:0}
        .find[hidden]{display:none}
        .find label{font-size:.86rem;font-weight:600}
        .find input{flex:1 1 14rem;min-width:0;max-width:30rem;font:inherit;font-size:1rem;color:inherit;background:var(--paper);border:1px solid var(--bar);border-radius:.3rem;padding:.45rem .7rem}
        .finder{padding-top:1.3rem}
        abbr{text-decoration:none}
        .found{font-size:.86rem;color:var(--soft);margin:.8rem 0 0}
        .found:empty{display:none}
        .hits{list-style:none;margin:.5rem 0 0;padding:0}
        .hits li{padding:.35rem 0;border-top:1px solid var(--line)}
        .latest{padding:1.6rem 0 1rem}
        .latest>ol{list-style:none;margin:0;padding:0}
        .latest>ol>li{padding:.9rem 0;border-top:1px solid var(--line)}
        .latest>ol>li:first-child{border-top:0}
        .latest h3,.calendar h3{font:inherit;font-size:1.15rem;letter-spacing:0;text-transform:none;color:inherit;font-weight:600;margin:0}
        .latest p{margin:.1rem 0 0}
        .latest li ol{margin:.45rem 0 0;padding:0 0 0 1.3rem}
        .latest li li{padding:.1rem 0}
        .calendar{padding:1.5rem 0 2rem;border-top:1px solid var(--line)}
        .calendar h3{margin:1.4rem 0 .6rem}
        .months{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(16.5rem,100%),1fr));gap:1.6rem 2.2rem}
        .cal{width:100%;table-layout:fixed;font-size:.82rem;font-variant-numeric:tabular-nums}
        .cal caption{text-align:left;font-weight:600;padding-bottom:.35rem}
        .cal th{font-weight:400;color:var(--soft);font-size:.74rem;padding:.1rem 0}
        .cal td{padding:1px;text-align:center;height:2.6rem;color:var(--soft)}
        .cal a{display:flex;flex-direction:column;justify-content:center;height:100%;border-radius:.25rem;background:var(--wash);color:var(--ink);\
        text-decoration:none;line-height:1.15;border-bottom:3px solid var(--line)}
        .cal a:hover{text-decoration:underline}
        .cal small{font-size:.7rem;color:var(--soft)}
        .cal .c2 a{border-bottom-color:var(--bar)}
        .cal .c3 a{border-bottom-color:var(--mark)}
        """

    private static let wide = """
        @media(min-width:48rem){header.top{grid-template-columns:minmax(27rem,1fr) minmax(0,auto);align-items:end}header.top nav{grid-column:1/-1}\
        .days .forms{margin-left:auto}.others:not(:has(.rejects)) ul{columns:2;column-gap:3rem}.others li{break-inside:avoid}}
        @media(min-width:58rem){.columns{grid-template-columns:minmax(0,40rem) minmax(14rem,26rem)}}
        @media(min-width:82rem){.indexed{display:grid;grid-template-columns:14.5rem minmax(0,1fr);gap:0 3.5rem}\
        .indexed .contents{border-bottom:0;position:sticky;top:0;align-self:start;max-height:100vh;overflow:auto;padding:2.4rem 0}\
        .indexed .contents ol{columns:auto}.indexed .contents a{padding:.4rem 0}.columns{grid-template-columns:minmax(0,37rem) minmax(15rem,22rem)}}
        """

    private static let print = """
        @media print{@page{margin:16mm 15mm}:root{color-scheme:light;\(PageColours.print)}.scroll{overflow:visible}\
        html{font-size:10pt}.skip,nav,.files,.find{display:none}.wrap{max-width:none;padding:0}.columns{grid-template-columns:minmax(0,2.1fr) minmax(0,1fr);gap:0 1.4rem}\
        .main{max-width:none}.indexed{display:block}.story{padding:1.2rem 0}h1{font-size:24pt}h2{font-size:15pt}h2,h3,.kicker,.by{break-after:avoid}\
        .said,.differ,.new,.agree,.side li,.others li,.matrix{break-inside:avoid}a{color:inherit;text-decoration:none}\
        .differ,.new,.agree{border:1px solid var(--line);border-left:3px solid var(--ink)}header.top{padding-top:0}*{print-color-adjust:exact}}
        """
}
