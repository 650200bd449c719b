// A table, written by Tests/HTMLTreeTables/names.py; change the script, not this file.

extension HTMLName {
    /// `a`
    @inlinable public static var a: HTMLName { HTMLName(id: 1) }
    /// `abbr`
    @inlinable public static var abbr: HTMLName { HTMLName(id: 2) }
    /// `acronym`
    @inlinable public static var acronym: HTMLName { HTMLName(id: 3) }
    /// `address`
    @inlinable public static var address: HTMLName { HTMLName(id: 4) }
    /// `annotation-xml`
    @inlinable public static var annotationXml: HTMLName { HTMLName(id: 5) }
    /// `applet`
    @inlinable public static var applet: HTMLName { HTMLName(id: 6) }
    /// `area`
    @inlinable public static var area: HTMLName { HTMLName(id: 7) }
    /// `article`
    @inlinable public static var article: HTMLName { HTMLName(id: 8) }
    /// `aside`
    @inlinable public static var aside: HTMLName { HTMLName(id: 9) }
    /// `audio`
    @inlinable public static var audio: HTMLName { HTMLName(id: 10) }
    /// `b`
    @inlinable public static var b: HTMLName { HTMLName(id: 11) }
    /// `base`
    @inlinable public static var base: HTMLName { HTMLName(id: 12) }
    /// `basefont`
    @inlinable public static var basefont: HTMLName { HTMLName(id: 13) }
    /// `bdi`
    @inlinable public static var bdi: HTMLName { HTMLName(id: 14) }
    /// `bdo`
    @inlinable public static var bdo: HTMLName { HTMLName(id: 15) }
    /// `bgsound`
    @inlinable public static var bgsound: HTMLName { HTMLName(id: 16) }
    /// `big`
    @inlinable public static var big: HTMLName { HTMLName(id: 17) }
    /// `blockquote`
    @inlinable public static var blockquote: HTMLName { HTMLName(id: 18) }
    /// `body`
    @inlinable public static var body: HTMLName { HTMLName(id: 19) }
    /// `br`
    @inlinable public static var br: HTMLName { HTMLName(id: 20) }
    /// `button`
    @inlinable public static var button: HTMLName { HTMLName(id: 21) }
    /// `canvas`
    @inlinable public static var canvas: HTMLName { HTMLName(id: 22) }
    /// `caption`
    @inlinable public static var caption: HTMLName { HTMLName(id: 23) }
    /// `center`
    @inlinable public static var center: HTMLName { HTMLName(id: 24) }
    /// `cite`
    @inlinable public static var cite: HTMLName { HTMLName(id: 25) }
    /// `code`
    @inlinable public static var code: HTMLName { HTMLName(id: 26) }
    /// `col`
    @inlinable public static var col: HTMLName { HTMLName(id: 27) }
    /// `colgroup`
    @inlinable public static var colgroup: HTMLName { HTMLName(id: 28) }
    /// `data`
    @inlinable public static var data: HTMLName { HTMLName(id: 29) }
    /// `datalist`
    @inlinable public static var datalist: HTMLName { HTMLName(id: 30) }
    /// `dd`
    @inlinable public static var dd: HTMLName { HTMLName(id: 31) }
    /// `del`
    @inlinable public static var del: HTMLName { HTMLName(id: 32) }
    /// `desc`
    @inlinable public static var desc: HTMLName { HTMLName(id: 33) }
    /// `details`
    @inlinable public static var details: HTMLName { HTMLName(id: 34) }
    /// `dfn`
    @inlinable public static var dfn: HTMLName { HTMLName(id: 35) }
    /// `dialog`
    @inlinable public static var dialog: HTMLName { HTMLName(id: 36) }
    /// `dir`
    @inlinable public static var dir: HTMLName { HTMLName(id: 37) }
    /// `div`
    @inlinable public static var div: HTMLName { HTMLName(id: 38) }
    /// `dl`
    @inlinable public static var dl: HTMLName { HTMLName(id: 39) }
    /// `dt`
    @inlinable public static var dt: HTMLName { HTMLName(id: 40) }
    /// `em`
    @inlinable public static var em: HTMLName { HTMLName(id: 41) }
    /// `embed`
    @inlinable public static var embed: HTMLName { HTMLName(id: 42) }
    /// `fieldset`
    @inlinable public static var fieldset: HTMLName { HTMLName(id: 43) }
    /// `figcaption`
    @inlinable public static var figcaption: HTMLName { HTMLName(id: 44) }
    /// `figure`
    @inlinable public static var figure: HTMLName { HTMLName(id: 45) }
    /// `font`
    @inlinable public static var font: HTMLName { HTMLName(id: 46) }
    /// `footer`
    @inlinable public static var footer: HTMLName { HTMLName(id: 47) }
    /// `foreignobject`
    @inlinable public static var foreignObjectLowercase: HTMLName { HTMLName(id: 48) }
    /// `form`
    @inlinable public static var form: HTMLName { HTMLName(id: 49) }
    /// `frame`
    @inlinable public static var frame: HTMLName { HTMLName(id: 50) }
    /// `frameset`
    @inlinable public static var frameset: HTMLName { HTMLName(id: 51) }
    /// `g`
    @inlinable public static var g: HTMLName { HTMLName(id: 52) }
    /// `h1`
    @inlinable public static var h1: HTMLName { HTMLName(id: 53) }
    /// `h2`
    @inlinable public static var h2: HTMLName { HTMLName(id: 54) }
    /// `h3`
    @inlinable public static var h3: HTMLName { HTMLName(id: 55) }
    /// `h4`
    @inlinable public static var h4: HTMLName { HTMLName(id: 56) }
    /// `h5`
    @inlinable public static var h5: HTMLName { HTMLName(id: 57) }
    /// `h6`
    @inlinable public static var h6: HTMLName { HTMLName(id: 58) }
    /// `head`
    @inlinable public static var head: HTMLName { HTMLName(id: 59) }
    /// `header`
    @inlinable public static var header: HTMLName { HTMLName(id: 60) }
    /// `hgroup`
    @inlinable public static var hgroup: HTMLName { HTMLName(id: 61) }
    /// `hr`
    @inlinable public static var hr: HTMLName { HTMLName(id: 62) }
    /// `html`
    @inlinable public static var html: HTMLName { HTMLName(id: 63) }
    /// `i`
    @inlinable public static var i: HTMLName { HTMLName(id: 64) }
    /// `iframe`
    @inlinable public static var iframe: HTMLName { HTMLName(id: 65) }
    /// `image`
    @inlinable public static var image: HTMLName { HTMLName(id: 66) }
    /// `img`
    @inlinable public static var img: HTMLName { HTMLName(id: 67) }
    /// `input`
    @inlinable public static var input: HTMLName { HTMLName(id: 68) }
    /// `ins`
    @inlinable public static var ins: HTMLName { HTMLName(id: 69) }
    /// `kbd`
    @inlinable public static var kbd: HTMLName { HTMLName(id: 70) }
    /// `keygen`
    @inlinable public static var keygen: HTMLName { HTMLName(id: 71) }
    /// `label`
    @inlinable public static var label: HTMLName { HTMLName(id: 72) }
    /// `legend`
    @inlinable public static var legend: HTMLName { HTMLName(id: 73) }
    /// `li`
    @inlinable public static var li: HTMLName { HTMLName(id: 74) }
    /// `link`
    @inlinable public static var link: HTMLName { HTMLName(id: 75) }
    /// `listing`
    @inlinable public static var listing: HTMLName { HTMLName(id: 76) }
    /// `main`
    @inlinable public static var main: HTMLName { HTMLName(id: 77) }
    /// `malignmark`
    @inlinable public static var malignmark: HTMLName { HTMLName(id: 78) }
    /// `map`
    @inlinable public static var map: HTMLName { HTMLName(id: 79) }
    /// `mark`
    @inlinable public static var mark: HTMLName { HTMLName(id: 80) }
    /// `marquee`
    @inlinable public static var marquee: HTMLName { HTMLName(id: 81) }
    /// `math`
    @inlinable public static var math: HTMLName { HTMLName(id: 82) }
    /// `menu`
    @inlinable public static var menu: HTMLName { HTMLName(id: 83) }
    /// `menuitem`
    @inlinable public static var menuitem: HTMLName { HTMLName(id: 84) }
    /// `meta`
    @inlinable public static var meta: HTMLName { HTMLName(id: 85) }
    /// `meter`
    @inlinable public static var meter: HTMLName { HTMLName(id: 86) }
    /// `mglyph`
    @inlinable public static var mglyph: HTMLName { HTMLName(id: 87) }
    /// `mi`
    @inlinable public static var mi: HTMLName { HTMLName(id: 88) }
    /// `mn`
    @inlinable public static var mn: HTMLName { HTMLName(id: 89) }
    /// `mo`
    @inlinable public static var mo: HTMLName { HTMLName(id: 90) }
    /// `ms`
    @inlinable public static var ms: HTMLName { HTMLName(id: 91) }
    /// `mtext`
    @inlinable public static var mtext: HTMLName { HTMLName(id: 92) }
    /// `nav`
    @inlinable public static var nav: HTMLName { HTMLName(id: 93) }
    /// `nobr`
    @inlinable public static var nobr: HTMLName { HTMLName(id: 94) }
    /// `noembed`
    @inlinable public static var noembed: HTMLName { HTMLName(id: 95) }
    /// `noframes`
    @inlinable public static var noframes: HTMLName { HTMLName(id: 96) }
    /// `noscript`
    @inlinable public static var noscript: HTMLName { HTMLName(id: 97) }
    /// `object`
    @inlinable public static var object: HTMLName { HTMLName(id: 98) }
    /// `ol`
    @inlinable public static var ol: HTMLName { HTMLName(id: 99) }
    /// `optgroup`
    @inlinable public static var optgroup: HTMLName { HTMLName(id: 100) }
    /// `option`
    @inlinable public static var option: HTMLName { HTMLName(id: 101) }
    /// `output`
    @inlinable public static var output: HTMLName { HTMLName(id: 102) }
    /// `p`
    @inlinable public static var p: HTMLName { HTMLName(id: 103) }
    /// `param`
    @inlinable public static var param: HTMLName { HTMLName(id: 104) }
    /// `path`
    @inlinable public static var path: HTMLName { HTMLName(id: 105) }
    /// `picture`
    @inlinable public static var picture: HTMLName { HTMLName(id: 106) }
    /// `plaintext`
    @inlinable public static var plaintext: HTMLName { HTMLName(id: 107) }
    /// `pre`
    @inlinable public static var pre: HTMLName { HTMLName(id: 108) }
    /// `progress`
    @inlinable public static var progress: HTMLName { HTMLName(id: 109) }
    /// `q`
    @inlinable public static var q: HTMLName { HTMLName(id: 110) }
    /// `rb`
    @inlinable public static var rb: HTMLName { HTMLName(id: 111) }
    /// `rp`
    @inlinable public static var rp: HTMLName { HTMLName(id: 112) }
    /// `rt`
    @inlinable public static var rt: HTMLName { HTMLName(id: 113) }
    /// `rtc`
    @inlinable public static var rtc: HTMLName { HTMLName(id: 114) }
    /// `ruby`
    @inlinable public static var ruby: HTMLName { HTMLName(id: 115) }
    /// `s`
    @inlinable public static var s: HTMLName { HTMLName(id: 116) }
    /// `samp`
    @inlinable public static var samp: HTMLName { HTMLName(id: 117) }
    /// `script`
    @inlinable public static var script: HTMLName { HTMLName(id: 118) }
    /// `search`
    @inlinable public static var search: HTMLName { HTMLName(id: 119) }
    /// `section`
    @inlinable public static var section: HTMLName { HTMLName(id: 120) }
    /// `select`
    @inlinable public static var select: HTMLName { HTMLName(id: 121) }
    /// `selectedcontent`
    @inlinable public static var selectedcontent: HTMLName { HTMLName(id: 122) }
    /// `slot`
    @inlinable public static var slot: HTMLName { HTMLName(id: 123) }
    /// `small`
    @inlinable public static var small: HTMLName { HTMLName(id: 124) }
    /// `source`
    @inlinable public static var source: HTMLName { HTMLName(id: 125) }
    /// `span`
    @inlinable public static var span: HTMLName { HTMLName(id: 126) }
    /// `strike`
    @inlinable public static var strike: HTMLName { HTMLName(id: 127) }
    /// `strong`
    @inlinable public static var strong: HTMLName { HTMLName(id: 128) }
    /// `style`
    @inlinable public static var style: HTMLName { HTMLName(id: 129) }
    /// `sub`
    @inlinable public static var sub: HTMLName { HTMLName(id: 130) }
    /// `summary`
    @inlinable public static var summary: HTMLName { HTMLName(id: 131) }
    /// `sup`
    @inlinable public static var sup: HTMLName { HTMLName(id: 132) }
    /// `svg`
    @inlinable public static var svg: HTMLName { HTMLName(id: 133) }
    /// `table`
    @inlinable public static var table: HTMLName { HTMLName(id: 134) }
    /// `tbody`
    @inlinable public static var tbody: HTMLName { HTMLName(id: 135) }
    /// `td`
    @inlinable public static var td: HTMLName { HTMLName(id: 136) }
    /// `template`
    @inlinable public static var template: HTMLName { HTMLName(id: 137) }
    /// `textarea`
    @inlinable public static var textarea: HTMLName { HTMLName(id: 138) }
    /// `tfoot`
    @inlinable public static var tfoot: HTMLName { HTMLName(id: 139) }
    /// `th`
    @inlinable public static var th: HTMLName { HTMLName(id: 140) }
    /// `thead`
    @inlinable public static var thead: HTMLName { HTMLName(id: 141) }
    /// `time`
    @inlinable public static var time: HTMLName { HTMLName(id: 142) }
    /// `title`
    @inlinable public static var title: HTMLName { HTMLName(id: 143) }
    /// `tr`
    @inlinable public static var tr: HTMLName { HTMLName(id: 144) }
    /// `track`
    @inlinable public static var track: HTMLName { HTMLName(id: 145) }
    /// `tt`
    @inlinable public static var tt: HTMLName { HTMLName(id: 146) }
    /// `u`
    @inlinable public static var u: HTMLName { HTMLName(id: 147) }
    /// `ul`
    @inlinable public static var ul: HTMLName { HTMLName(id: 148) }
    /// `use`
    @inlinable public static var use: HTMLName { HTMLName(id: 149) }
    /// `var`
    @inlinable public static var `var`: HTMLName { HTMLName(id: 150) }
    /// `video`
    @inlinable public static var video: HTMLName { HTMLName(id: 151) }
    /// `wbr`
    @inlinable public static var wbr: HTMLName { HTMLName(id: 152) }
    /// `xmp`
    @inlinable public static var xmp: HTMLName { HTMLName(id: 153) }
    /// `rect`
    @inlinable public static var rect: HTMLName { HTMLName(id: 154) }
    /// `circle`
    @inlinable public static var circle: HTMLName { HTMLName(id: 155) }
    /// `symbol`
    @inlinable public static var symbol: HTMLName { HTMLName(id: 156) }
    /// `defs`
    @inlinable public static var defs: HTMLName { HTMLName(id: 157) }
    /// `isindex`
    @inlinable public static var isindex: HTMLName { HTMLName(id: 158) }
    /// `mrow`
    @inlinable public static var mrow: HTMLName { HTMLName(id: 159) }
    /// `mfrac`
    @inlinable public static var mfrac: HTMLName { HTMLName(id: 160) }
    /// `class`
    @inlinable public static var `class`: HTMLName { HTMLName(id: 161) }
    /// `id`
    @inlinable public static var id: HTMLName { HTMLName(id: 162) }
    /// `href`
    @inlinable public static var href: HTMLName { HTMLName(id: 163) }
    /// `src`
    @inlinable public static var src: HTMLName { HTMLName(id: 164) }
    /// `alt`
    @inlinable public static var alt: HTMLName { HTMLName(id: 165) }
    /// `width`
    @inlinable public static var width: HTMLName { HTMLName(id: 166) }
    /// `height`
    @inlinable public static var height: HTMLName { HTMLName(id: 167) }
    /// `type`
    @inlinable public static var type: HTMLName { HTMLName(id: 168) }
    /// `name`
    @inlinable public static var name: HTMLName { HTMLName(id: 169) }
    /// `content`
    @inlinable public static var content: HTMLName { HTMLName(id: 170) }
    /// `rel`
    @inlinable public static var rel: HTMLName { HTMLName(id: 171) }
    /// `target`
    @inlinable public static var target: HTMLName { HTMLName(id: 172) }
    /// `value`
    @inlinable public static var value: HTMLName { HTMLName(id: 173) }
    /// `role`
    @inlinable public static var role: HTMLName { HTMLName(id: 174) }
    /// `charset`
    @inlinable public static var charset: HTMLName { HTMLName(id: 175) }
    /// `http-equiv`
    @inlinable public static var httpEquiv: HTMLName { HTMLName(id: 176) }
    /// `lang`
    @inlinable public static var lang: HTMLName { HTMLName(id: 177) }
    /// `property`
    @inlinable public static var property: HTMLName { HTMLName(id: 178) }
    /// `itemprop`
    @inlinable public static var itemprop: HTMLName { HTMLName(id: 179) }
    /// `itemscope`
    @inlinable public static var itemscope: HTMLName { HTMLName(id: 180) }
    /// `itemtype`
    @inlinable public static var itemtype: HTMLName { HTMLName(id: 181) }
    /// `datetime`
    @inlinable public static var datetime: HTMLName { HTMLName(id: 182) }
    /// `media`
    @inlinable public static var media: HTMLName { HTMLName(id: 183) }
    /// `sizes`
    @inlinable public static var sizes: HTMLName { HTMLName(id: 184) }
    /// `srcset`
    @inlinable public static var srcset: HTMLName { HTMLName(id: 185) }
    /// `loading`
    @inlinable public static var loading: HTMLName { HTMLName(id: 186) }
    /// `decoding`
    @inlinable public static var decoding: HTMLName { HTMLName(id: 187) }
    /// `action`
    @inlinable public static var action: HTMLName { HTMLName(id: 188) }
    /// `method`
    @inlinable public static var method: HTMLName { HTMLName(id: 189) }
    /// `placeholder`
    @inlinable public static var placeholder: HTMLName { HTMLName(id: 190) }
    /// `tabindex`
    @inlinable public static var tabindex: HTMLName { HTMLName(id: 191) }
    /// `for`
    @inlinable public static var `for`: HTMLName { HTMLName(id: 192) }
    /// `hidden`
    @inlinable public static var hidden: HTMLName { HTMLName(id: 193) }
    /// `open`
    @inlinable public static var open: HTMLName { HTMLName(id: 194) }
    /// `align`
    @inlinable public static var align: HTMLName { HTMLName(id: 195) }
    /// `valign`
    @inlinable public static var valign: HTMLName { HTMLName(id: 196) }
    /// `bgcolor`
    @inlinable public static var bgcolor: HTMLName { HTMLName(id: 197) }
    /// `color`
    @inlinable public static var color: HTMLName { HTMLName(id: 198) }
    /// `face`
    @inlinable public static var face: HTMLName { HTMLName(id: 199) }
    /// `size`
    @inlinable public static var size: HTMLName { HTMLName(id: 200) }
    /// `border`
    @inlinable public static var border: HTMLName { HTMLName(id: 201) }
    /// `cellpadding`
    @inlinable public static var cellpadding: HTMLName { HTMLName(id: 202) }
    /// `cellspacing`
    @inlinable public static var cellspacing: HTMLName { HTMLName(id: 203) }
    /// `colspan`
    @inlinable public static var colspan: HTMLName { HTMLName(id: 204) }
    /// `rowspan`
    @inlinable public static var rowspan: HTMLName { HTMLName(id: 205) }
    /// `selected`
    @inlinable public static var selected: HTMLName { HTMLName(id: 206) }
    /// `checked`
    @inlinable public static var checked: HTMLName { HTMLName(id: 207) }
    /// `disabled`
    @inlinable public static var disabled: HTMLName { HTMLName(id: 208) }
    /// `readonly`
    @inlinable public static var readonly: HTMLName { HTMLName(id: 209) }
    /// `multiple`
    @inlinable public static var multiple: HTMLName { HTMLName(id: 210) }
    /// `autocomplete`
    @inlinable public static var autocomplete: HTMLName { HTMLName(id: 211) }
    /// `defer`
    @inlinable public static var `defer`: HTMLName { HTMLName(id: 212) }
    /// `async`
    @inlinable public static var async: HTMLName { HTMLName(id: 213) }
    /// `crossorigin`
    @inlinable public static var crossorigin: HTMLName { HTMLName(id: 214) }
    /// `integrity`
    @inlinable public static var integrity: HTMLName { HTMLName(id: 215) }
    /// `referrerpolicy`
    @inlinable public static var referrerpolicy: HTMLName { HTMLName(id: 216) }
    /// `nonce`
    @inlinable public static var nonce: HTMLName { HTMLName(id: 217) }
    /// `hreflang`
    @inlinable public static var hreflang: HTMLName { HTMLName(id: 218) }
    /// `download`
    @inlinable public static var download: HTMLName { HTMLName(id: 219) }
    /// `onclick`
    @inlinable public static var onclick: HTMLName { HTMLName(id: 220) }
    /// `onload`
    @inlinable public static var onload: HTMLName { HTMLName(id: 221) }
    /// `onerror`
    @inlinable public static var onerror: HTMLName { HTMLName(id: 222) }
    /// `scope`
    @inlinable public static var scope: HTMLName { HTMLName(id: 223) }
    /// `aria-label`
    @inlinable public static var ariaLabel: HTMLName { HTMLName(id: 224) }
    /// `aria-hidden`
    @inlinable public static var ariaHidden: HTMLName { HTMLName(id: 225) }
    /// `aria-expanded`
    @inlinable public static var ariaExpanded: HTMLName { HTMLName(id: 226) }
    /// `aria-labelledby`
    @inlinable public static var ariaLabelledby: HTMLName { HTMLName(id: 227) }
    /// `aria-describedby`
    @inlinable public static var ariaDescribedby: HTMLName { HTMLName(id: 228) }
    /// `aria-controls`
    @inlinable public static var ariaControls: HTMLName { HTMLName(id: 229) }
    /// `data-src`
    @inlinable public static var dataSrc: HTMLName { HTMLName(id: 230) }
    /// `data-srcset`
    @inlinable public static var dataSrcset: HTMLName { HTMLName(id: 231) }
    /// `data-id`
    @inlinable public static var dataId: HTMLName { HTMLName(id: 232) }
    /// `data-type`
    @inlinable public static var dataType: HTMLName { HTMLName(id: 233) }
    /// `data-lazy-src`
    @inlinable public static var dataLazySrc: HTMLName { HTMLName(id: 234) }
    /// `data-original`
    @inlinable public static var dataOriginal: HTMLName { HTMLName(id: 235) }
    /// `data-url`
    @inlinable public static var dataUrl: HTMLName { HTMLName(id: 236) }
    /// `data-href`
    @inlinable public static var dataHref: HTMLName { HTMLName(id: 237) }
    /// `data-testid`
    @inlinable public static var dataTestid: HTMLName { HTMLName(id: 238) }
    /// `xmlns`
    @inlinable public static var xmlns: HTMLName { HTMLName(id: 239) }
    /// `encoding`
    @inlinable public static var encoding: HTMLName { HTMLName(id: 240) }
    /// `public`
    @inlinable public static var `public`: HTMLName { HTMLName(id: 241) }
    /// `system`
    @inlinable public static var system: HTMLName { HTMLName(id: 242) }
    /// `viewbox`
    @inlinable public static var viewBoxLowercase: HTMLName { HTMLName(id: 243) }
    /// `fill`
    @inlinable public static var fill: HTMLName { HTMLName(id: 244) }
    /// `d`
    @inlinable public static var d: HTMLName { HTMLName(id: 245) }
    /// `x`
    @inlinable public static var x: HTMLName { HTMLName(id: 246) }
    /// `y`
    @inlinable public static var y: HTMLName { HTMLName(id: 247) }
    /// `r`
    @inlinable public static var r: HTMLName { HTMLName(id: 248) }
    /// `cx`
    @inlinable public static var cx: HTMLName { HTMLName(id: 249) }
    /// `cy`
    @inlinable public static var cy: HTMLName { HTMLName(id: 250) }
    /// `x1`
    @inlinable public static var x1: HTMLName { HTMLName(id: 251) }
    /// `x2`
    @inlinable public static var x2: HTMLName { HTMLName(id: 252) }
    /// `y1`
    @inlinable public static var y1: HTMLName { HTMLName(id: 253) }
    /// `y2`
    @inlinable public static var y2: HTMLName { HTMLName(id: 254) }
    /// `rx`
    @inlinable public static var rx: HTMLName { HTMLName(id: 255) }
    /// `ry`
    @inlinable public static var ry: HTMLName { HTMLName(id: 256) }
    /// `points`
    @inlinable public static var points: HTMLName { HTMLName(id: 257) }
    /// `stroke`
    @inlinable public static var stroke: HTMLName { HTMLName(id: 258) }
    /// `stroke-width`
    @inlinable public static var strokeWidth: HTMLName { HTMLName(id: 259) }
    /// `fill-rule`
    @inlinable public static var fillRule: HTMLName { HTMLName(id: 260) }
    /// `clip-rule`
    @inlinable public static var clipRule: HTMLName { HTMLName(id: 261) }
    /// `transform`
    @inlinable public static var transform: HTMLName { HTMLName(id: 262) }
    /// `focusable`
    @inlinable public static var focusable: HTMLName { HTMLName(id: 263) }
    /// `version`
    @inlinable public static var version: HTMLName { HTMLName(id: 264) }
    /// `start`
    @inlinable public static var start: HTMLName { HTMLName(id: 265) }
    /// `reversed`
    @inlinable public static var reversed: HTMLName { HTMLName(id: 266) }
    /// `nowrap`
    @inlinable public static var nowrap: HTMLName { HTMLName(id: 267) }
    /// `clear`
    @inlinable public static var clear: HTMLName { HTMLName(id: 268) }
    /// `noshade`
    @inlinable public static var noshade: HTMLName { HTMLName(id: 269) }
    /// `allowfullscreen`
    @inlinable public static var allowfullscreen: HTMLName { HTMLName(id: 270) }
    /// `frameborder`
    @inlinable public static var frameborder: HTMLName { HTMLName(id: 271) }
    /// `scrolling`
    @inlinable public static var scrolling: HTMLName { HTMLName(id: 272) }
    /// `itemid`
    @inlinable public static var itemid: HTMLName { HTMLName(id: 273) }
    /// `itemref`
    @inlinable public static var itemref: HTMLName { HTMLName(id: 274) }
    /// `as`
    @inlinable public static var `as`: HTMLName { HTMLName(id: 275) }
    /// `fetchpriority`
    @inlinable public static var fetchpriority: HTMLName { HTMLName(id: 276) }
    /// `imagesrcset`
    @inlinable public static var imagesrcset: HTMLName { HTMLName(id: 277) }
    /// `imagesizes`
    @inlinable public static var imagesizes: HTMLName { HTMLName(id: 278) }
    /// `max`
    @inlinable public static var max: HTMLName { HTMLName(id: 279) }
    /// `min`
    @inlinable public static var min: HTMLName { HTMLName(id: 280) }
    /// `step`
    @inlinable public static var step: HTMLName { HTMLName(id: 281) }
    /// `pattern`
    @inlinable public static var pattern: HTMLName { HTMLName(id: 282) }
    /// `required`
    @inlinable public static var required: HTMLName { HTMLName(id: 283) }
    /// `rows`
    @inlinable public static var rows: HTMLName { HTMLName(id: 284) }
    /// `cols`
    @inlinable public static var cols: HTMLName { HTMLName(id: 285) }
    /// `maxlength`
    @inlinable public static var maxlength: HTMLName { HTMLName(id: 286) }
    /// `poster`
    @inlinable public static var poster: HTMLName { HTMLName(id: 287) }
    /// `controls`
    @inlinable public static var controls: HTMLName { HTMLName(id: 288) }
    /// `autoplay`
    @inlinable public static var autoplay: HTMLName { HTMLName(id: 289) }
    /// `loop`
    @inlinable public static var loop: HTMLName { HTMLName(id: 290) }
    /// `muted`
    @inlinable public static var muted: HTMLName { HTMLName(id: 291) }
    /// `preload`
    @inlinable public static var preload: HTMLName { HTMLName(id: 292) }
    /// `playsinline`
    @inlinable public static var playsinline: HTMLName { HTMLName(id: 293) }
    /// `kind`
    @inlinable public static var kind: HTMLName { HTMLName(id: 294) }
    /// `srclang`
    @inlinable public static var srclang: HTMLName { HTMLName(id: 295) }
    /// `default`
    @inlinable public static var `default`: HTMLName { HTMLName(id: 296) }
    /// `usemap`
    @inlinable public static var usemap: HTMLName { HTMLName(id: 297) }
    /// `ismap`
    @inlinable public static var ismap: HTMLName { HTMLName(id: 298) }
    /// `coords`
    @inlinable public static var coords: HTMLName { HTMLName(id: 299) }
    /// `shape`
    @inlinable public static var shape: HTMLName { HTMLName(id: 300) }
    /// `foreignObject`
    @inlinable public static var foreignObject: HTMLName { HTMLName(id: 333) }
    /// `viewBox`
    @inlinable public static var viewBox: HTMLName { HTMLName(id: 390) }
    /// `xlink:actuate`
    @inlinable public static var xlinkActuate: HTMLName { HTMLName(id: 395) }
    /// `xlink:arcrole`
    @inlinable public static var xlinkArcrole: HTMLName { HTMLName(id: 396) }
    /// `xlink:href`
    @inlinable public static var xlinkHref: HTMLName { HTMLName(id: 397) }
    /// `xlink:role`
    @inlinable public static var xlinkRole: HTMLName { HTMLName(id: 398) }
    /// `xlink:show`
    @inlinable public static var xlinkShow: HTMLName { HTMLName(id: 399) }
    /// `xlink:title`
    @inlinable public static var xlinkTitle: HTMLName { HTMLName(id: 400) }
    /// `xlink:type`
    @inlinable public static var xlinkType: HTMLName { HTMLName(id: 401) }
    /// `xml:lang`
    @inlinable public static var xmlLang: HTMLName { HTMLName(id: 402) }
    /// `xml:space`
    @inlinable public static var xmlSpace: HTMLName { HTMLName(id: 403) }
    /// `xmlns:xlink`
    @inlinable public static var xmlnsXlink: HTMLName { HTMLName(id: 404) }
}

/// The names that have fixed numbers, in the order of their numbers, and what the standard says of each.
enum KnownNames {
    /// All known names, separated by spaces; the first has number 1.
    static let text = """
        a abbr acronym address annotation-xml applet area article aside audio b base basefont bdi bdo bgsound big \
        blockquote body br button canvas caption center cite code col colgroup data datalist dd del desc details \
        dfn dialog dir div dl dt em embed fieldset figcaption figure font footer foreignobject form frame frameset \
        g h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe image img input ins kbd keygen label legend li link \
        listing main malignmark map mark marquee math menu menuitem meta meter mglyph mi mn mo ms mtext nav nobr \
        noembed noframes noscript object ol optgroup option output p param path picture plaintext pre progress q rb \
        rp rt rtc ruby s samp script search section select selectedcontent slot small source span strike strong \
        style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul use \
        var video wbr xmp rect circle symbol defs isindex mrow mfrac class id href src alt width height type name \
        content rel target value role charset http-equiv lang property itemprop itemscope itemtype datetime media \
        sizes srcset loading decoding action method placeholder tabindex for hidden open align valign bgcolor color \
        face size border cellpadding cellspacing colspan rowspan selected checked disabled readonly multiple \
        autocomplete defer async crossorigin integrity referrerpolicy nonce hreflang download onclick onload \
        onerror scope aria-label aria-hidden aria-expanded aria-labelledby aria-describedby aria-controls data-src \
        data-srcset data-id data-type data-lazy-src data-original data-url data-href data-testid xmlns encoding \
        public system viewbox fill d x y r cx cy x1 x2 y1 y2 rx ry points stroke stroke-width fill-rule clip-rule \
        transform focusable version start reversed nowrap clear noshade allowfullscreen frameborder scrolling \
        itemid itemref as fetchpriority imagesrcset imagesizes max min step pattern required rows cols maxlength \
        poster controls autoplay loop muted preload playsinline kind srclang default usemap ismap coords shape \
        altGlyph altGlyphDef altGlyphItem animateColor animateMotion animateTransform clipPath feBlend \
        feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap \
        feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge \
        feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence \
        foreignObject glyphRef linearGradient radialGradient textPath attributeName attributeType baseFrequency \
        baseProfile calcMode clipPathUnits diffuseConstant edgeMode filterUnits gradientTransform gradientUnits \
        kernelMatrix kernelUnitLength keyPoints keySplines keyTimes lengthAdjust limitingConeAngle markerHeight \
        markerUnits markerWidth maskContentUnits maskUnits numOctaves pathLength patternContentUnits \
        patternTransform patternUnits pointsAtX pointsAtY pointsAtZ preserveAlpha preserveAspectRatio \
        primitiveUnits refX refY repeatCount repeatDur requiredExtensions requiredFeatures specularConstant \
        specularExponent spreadMethod startOffset stdDeviation stitchTiles surfaceScale systemLanguage tableValues \
        targetX targetY textLength viewBox viewTarget xChannelSelector yChannelSelector zoomAndPan xlink:actuate \
        xlink:arcrole xlink:href xlink:role xlink:show xlink:title xlink:type xml:lang xml:space xmlns:xlink \
        altglyph altglyphdef altglyphitem animatecolor animatemotion animatetransform clippath feblend \
        fecolormatrix fecomponenttransfer fecomposite feconvolvematrix fediffuselighting fedisplacementmap \
        fedistantlight fedropshadow feflood fefunca fefuncb fefuncg fefuncr fegaussianblur feimage femerge \
        femergenode femorphology feoffset fepointlight fespecularlighting fespotlight fetile feturbulence glyphref \
        lineargradient radialgradient textpath attributename attributetype basefrequency baseprofile calcmode \
        clippathunits diffuseconstant edgemode filterunits gradienttransform gradientunits kernelmatrix \
        kernelunitlength keypoints keysplines keytimes lengthadjust limitingconeangle markerheight markerunits \
        markerwidth maskcontentunits maskunits numoctaves pathlength patterncontentunits patterntransform \
        patternunits pointsatx pointsaty pointsatz preservealpha preserveaspectratio primitiveunits refx refy \
        repeatcount repeatdur requiredextensions requiredfeatures specularconstant specularexponent spreadmethod \
        startoffset stddeviation stitchtiles surfacescale systemlanguage tablevalues targetx targety textlength \
        viewtarget xchannelselector ychannelselector zoomandpan definitionurl definitionURL
        """

    /// How many names are known.
    static let count = 498

    /// Known names up to this number are element names, and only they have traits.
    static let lastElement: UInt32 = 160

    /// `ElementTraits` of HTML elements by name, the unknown at index 0.
    static let traits: [UInt16] = [
        0, 16, 0, 0, 1, 0, 3, 33, 1, 1, 0, 272, 33, 33, 0, 0, 33, 272, 257, 385, 289, 1, 0, 139, 257, 0, 272, 33, 137,
        0, 0, 269, 0, 0, 1, 0, 0, 1, 257, 257, 269, 272, 289, 1, 1, 1, 16, 1, 0, 1, 33, 129, 0, 257, 257, 257, 257,
        257, 257, 385, 1, 1, 289, 131, 272, 65, 0, 289, 33, 0, 0, 33, 0, 0, 269, 33, 257, 1, 0, 0, 0, 3, 0, 257, 0,
        289, 0, 0, 0, 0, 0, 0, 0, 1, 272, 65, 65, 1, 3, 257, 12, 12, 0, 269, 33, 0, 0, 65, 257, 0, 0, 12, 12, 12, 12,
        256, 272, 0, 65, 1, 1, 3, 0, 0, 272, 33, 256, 272, 272, 65, 256, 1, 256, 0, 387, 137, 139, 131, 1, 137, 139,
        137, 0, 1, 137, 33, 272, 272, 257, 0, 256, 0, 33, 65, 0, 0, 0, 0, 0, 0, 0,
    ]

    /// Pairs of a lowercase tag name and the name it has in SVG.
    static let svgTags: [(UInt32, UInt32)] = [
        (405, 301), (406, 302), (407, 303), (408, 304), (409, 305), (410, 306), (411, 307), (412, 308), (413, 309),
        (414, 310), (415, 311), (416, 312), (417, 313), (418, 314), (419, 315), (420, 316), (421, 317), (422, 318),
        (423, 319), (424, 320), (425, 321), (426, 322), (427, 323), (428, 324), (429, 325), (430, 326), (431, 327),
        (432, 328), (433, 329), (434, 330), (435, 331), (436, 332), (48, 333), (437, 334), (438, 335), (439, 336),
        (440, 337),
    ]

    /// Pairs of a lowercase attribute name and the name it has in SVG.
    static let svgAttributes: [(UInt32, UInt32)] = [
        (441, 338), (442, 339), (443, 340), (444, 341), (445, 342), (446, 343), (447, 344), (448, 345), (449, 346),
        (437, 334), (450, 347), (451, 348), (452, 349), (453, 350), (454, 351), (455, 352), (456, 353), (457, 354),
        (458, 355), (459, 356), (460, 357), (461, 358), (462, 359), (463, 360), (464, 361), (465, 362), (466, 363),
        (467, 364), (468, 365), (469, 366), (470, 367), (471, 368), (472, 369), (473, 370), (474, 371), (475, 372),
        (476, 373), (477, 374), (478, 375), (479, 376), (480, 377), (481, 378), (482, 379), (483, 380), (484, 381),
        (485, 382), (486, 383), (487, 384), (488, 385), (489, 386), (490, 387), (491, 388), (492, 389), (243, 390),
        (493, 391), (494, 392), (495, 393), (496, 394),
    ]

    /// The name `definitionURL`, which MathML writes so.
    static let definitionURL = HTMLName(id: 498)
    /// The name `definitionurl`, as the tokenizer sees it.
    static let definitionURLLowercase = HTMLName(id: 497)
}
