// A table, written by Tests/HTMLTreeTables/names.py; change the script, not this file.

extension HTMLName {
    /// `a`
    public static var a: HTMLName { HTMLName(id: 1) }
    /// `abbr`
    public static var abbr: HTMLName { HTMLName(id: 2) }
    /// `acronym`
    public static var acronym: HTMLName { HTMLName(id: 3) }
    /// `address`
    public static var address: HTMLName { HTMLName(id: 4) }
    /// `annotation-xml`
    public static var annotationXml: HTMLName { HTMLName(id: 5) }
    /// `applet`
    public static var applet: HTMLName { HTMLName(id: 6) }
    /// `area`
    public static var area: HTMLName { HTMLName(id: 7) }
    /// `article`
    public static var article: HTMLName { HTMLName(id: 8) }
    /// `aside`
    public static var aside: HTMLName { HTMLName(id: 9) }
    /// `audio`
    public static var audio: HTMLName { HTMLName(id: 10) }
    /// `b`
    public static var b: HTMLName { HTMLName(id: 11) }
    /// `base`
    public static var base: HTMLName { HTMLName(id: 12) }
    /// `basefont`
    public static var basefont: HTMLName { HTMLName(id: 13) }
    /// `bdi`
    public static var bdi: HTMLName { HTMLName(id: 14) }
    /// `bdo`
    public static var bdo: HTMLName { HTMLName(id: 15) }
    /// `bgsound`
    public static var bgsound: HTMLName { HTMLName(id: 16) }
    /// `big`
    public static var big: HTMLName { HTMLName(id: 17) }
    /// `blockquote`
    public static var blockquote: HTMLName { HTMLName(id: 18) }
    /// `body`
    public static var body: HTMLName { HTMLName(id: 19) }
    /// `br`
    public static var br: HTMLName { HTMLName(id: 20) }
    /// `button`
    public static var button: HTMLName { HTMLName(id: 21) }
    /// `canvas`
    public static var canvas: HTMLName { HTMLName(id: 22) }
    /// `caption`
    public static var caption: HTMLName { HTMLName(id: 23) }
    /// `center`
    public static var center: HTMLName { HTMLName(id: 24) }
    /// `cite`
    public static var cite: HTMLName { HTMLName(id: 25) }
    /// `code`
    public static var code: HTMLName { HTMLName(id: 26) }
    /// `col`
    public static var col: HTMLName { HTMLName(id: 27) }
    /// `colgroup`
    public static var colgroup: HTMLName { HTMLName(id: 28) }
    /// `data`
    public static var data: HTMLName { HTMLName(id: 29) }
    /// `datalist`
    public static var datalist: HTMLName { HTMLName(id: 30) }
    /// `dd`
    public static var dd: HTMLName { HTMLName(id: 31) }
    /// `del`
    public static var del: HTMLName { HTMLName(id: 32) }
    /// `desc`
    public static var desc: HTMLName { HTMLName(id: 33) }
    /// `details`
    public static var details: HTMLName { HTMLName(id: 34) }
    /// `dfn`
    public static var dfn: HTMLName { HTMLName(id: 35) }
    /// `dialog`
    public static var dialog: HTMLName { HTMLName(id: 36) }
    /// `dir`
    public static var dir: HTMLName { HTMLName(id: 37) }
    /// `div`
    public static var div: HTMLName { HTMLName(id: 38) }
    /// `dl`
    public static var dl: HTMLName { HTMLName(id: 39) }
    /// `dt`
    public static var dt: HTMLName { HTMLName(id: 40) }
    /// `em`
    public static var em: HTMLName { HTMLName(id: 41) }
    /// `embed`
    public static var embed: HTMLName { HTMLName(id: 42) }
    /// `fieldset`
    public static var fieldset: HTMLName { HTMLName(id: 43) }
    /// `figcaption`
    public static var figcaption: HTMLName { HTMLName(id: 44) }
    /// `figure`
    public static var figure: HTMLName { HTMLName(id: 45) }
    /// `font`
    public static var font: HTMLName { HTMLName(id: 46) }
    /// `footer`
    public static var footer: HTMLName { HTMLName(id: 47) }
    /// `foreignobject`
    public static var foreignObjectLowercase: HTMLName { HTMLName(id: 48) }
    /// `form`
    public static var form: HTMLName { HTMLName(id: 49) }
    /// `frame`
    public static var frame: HTMLName { HTMLName(id: 50) }
    /// `frameset`
    public static var frameset: HTMLName { HTMLName(id: 51) }
    /// `g`
    public static var g: HTMLName { HTMLName(id: 52) }
    /// `h1`
    public static var h1: HTMLName { HTMLName(id: 53) }
    /// `h2`
    public static var h2: HTMLName { HTMLName(id: 54) }
    /// `h3`
    public static var h3: HTMLName { HTMLName(id: 55) }
    /// `h4`
    public static var h4: HTMLName { HTMLName(id: 56) }
    /// `h5`
    public static var h5: HTMLName { HTMLName(id: 57) }
    /// `h6`
    public static var h6: HTMLName { HTMLName(id: 58) }
    /// `head`
    public static var head: HTMLName { HTMLName(id: 59) }
    /// `header`
    public static var header: HTMLName { HTMLName(id: 60) }
    /// `hgroup`
    public static var hgroup: HTMLName { HTMLName(id: 61) }
    /// `hr`
    public static var hr: HTMLName { HTMLName(id: 62) }
    /// `html`
    public static var html: HTMLName { HTMLName(id: 63) }
    /// `i`
    public static var i: HTMLName { HTMLName(id: 64) }
    /// `iframe`
    public static var iframe: HTMLName { HTMLName(id: 65) }
    /// `image`
    public static var image: HTMLName { HTMLName(id: 66) }
    /// `img`
    public static var img: HTMLName { HTMLName(id: 67) }
    /// `input`
    public static var input: HTMLName { HTMLName(id: 68) }
    /// `ins`
    public static var ins: HTMLName { HTMLName(id: 69) }
    /// `kbd`
    public static var kbd: HTMLName { HTMLName(id: 70) }
    /// `keygen`
    public static var keygen: HTMLName { HTMLName(id: 71) }
    /// `label`
    public static var label: HTMLName { HTMLName(id: 72) }
    /// `legend`
    public static var legend: HTMLName { HTMLName(id: 73) }
    /// `li`
    public static var li: HTMLName { HTMLName(id: 74) }
    /// `link`
    public static var link: HTMLName { HTMLName(id: 75) }
    /// `listing`
    public static var listing: HTMLName { HTMLName(id: 76) }
    /// `main`
    public static var main: HTMLName { HTMLName(id: 77) }
    /// `malignmark`
    public static var malignmark: HTMLName { HTMLName(id: 78) }
    /// `map`
    public static var map: HTMLName { HTMLName(id: 79) }
    /// `mark`
    public static var mark: HTMLName { HTMLName(id: 80) }
    /// `marquee`
    public static var marquee: HTMLName { HTMLName(id: 81) }
    /// `math`
    public static var math: HTMLName { HTMLName(id: 82) }
    /// `menu`
    public static var menu: HTMLName { HTMLName(id: 83) }
    /// `menuitem`
    public static var menuitem: HTMLName { HTMLName(id: 84) }
    /// `meta`
    public static var meta: HTMLName { HTMLName(id: 85) }
    /// `meter`
    public static var meter: HTMLName { HTMLName(id: 86) }
    /// `mglyph`
    public static var mglyph: HTMLName { HTMLName(id: 87) }
    /// `mi`
    public static var mi: HTMLName { HTMLName(id: 88) }
    /// `mn`
    public static var mn: HTMLName { HTMLName(id: 89) }
    /// `mo`
    public static var mo: HTMLName { HTMLName(id: 90) }
    /// `ms`
    public static var ms: HTMLName { HTMLName(id: 91) }
    /// `mtext`
    public static var mtext: HTMLName { HTMLName(id: 92) }
    /// `nav`
    public static var nav: HTMLName { HTMLName(id: 93) }
    /// `nobr`
    public static var nobr: HTMLName { HTMLName(id: 94) }
    /// `noembed`
    public static var noembed: HTMLName { HTMLName(id: 95) }
    /// `noframes`
    public static var noframes: HTMLName { HTMLName(id: 96) }
    /// `noscript`
    public static var noscript: HTMLName { HTMLName(id: 97) }
    /// `object`
    public static var object: HTMLName { HTMLName(id: 98) }
    /// `ol`
    public static var ol: HTMLName { HTMLName(id: 99) }
    /// `optgroup`
    public static var optgroup: HTMLName { HTMLName(id: 100) }
    /// `option`
    public static var option: HTMLName { HTMLName(id: 101) }
    /// `output`
    public static var output: HTMLName { HTMLName(id: 102) }
    /// `p`
    public static var p: HTMLName { HTMLName(id: 103) }
    /// `param`
    public static var param: HTMLName { HTMLName(id: 104) }
    /// `path`
    public static var path: HTMLName { HTMLName(id: 105) }
    /// `picture`
    public static var picture: HTMLName { HTMLName(id: 106) }
    /// `plaintext`
    public static var plaintext: HTMLName { HTMLName(id: 107) }
    /// `pre`
    public static var pre: HTMLName { HTMLName(id: 108) }
    /// `progress`
    public static var progress: HTMLName { HTMLName(id: 109) }
    /// `q`
    public static var q: HTMLName { HTMLName(id: 110) }
    /// `rb`
    public static var rb: HTMLName { HTMLName(id: 111) }
    /// `rp`
    public static var rp: HTMLName { HTMLName(id: 112) }
    /// `rt`
    public static var rt: HTMLName { HTMLName(id: 113) }
    /// `rtc`
    public static var rtc: HTMLName { HTMLName(id: 114) }
    /// `ruby`
    public static var ruby: HTMLName { HTMLName(id: 115) }
    /// `s`
    public static var s: HTMLName { HTMLName(id: 116) }
    /// `samp`
    public static var samp: HTMLName { HTMLName(id: 117) }
    /// `script`
    public static var script: HTMLName { HTMLName(id: 118) }
    /// `search`
    public static var search: HTMLName { HTMLName(id: 119) }
    /// `section`
    public static var section: HTMLName { HTMLName(id: 120) }
    /// `select`
    public static var select: HTMLName { HTMLName(id: 121) }
    /// `selectedcontent`
    public static var selectedcontent: HTMLName { HTMLName(id: 122) }
    /// `slot`
    public static var slot: HTMLName { HTMLName(id: 123) }
    /// `small`
    public static var small: HTMLName { HTMLName(id: 124) }
    /// `source`
    public static var source: HTMLName { HTMLName(id: 125) }
    /// `span`
    public static var span: HTMLName { HTMLName(id: 126) }
    /// `strike`
    public static var strike: HTMLName { HTMLName(id: 127) }
    /// `strong`
    public static var strong: HTMLName { HTMLName(id: 128) }
    /// `style`
    public static var style: HTMLName { HTMLName(id: 129) }
    /// `sub`
    public static var sub: HTMLName { HTMLName(id: 130) }
    /// `summary`
    public static var summary: HTMLName { HTMLName(id: 131) }
    /// `sup`
    public static var sup: HTMLName { HTMLName(id: 132) }
    /// `svg`
    public static var svg: HTMLName { HTMLName(id: 133) }
    /// `table`
    public static var table: HTMLName { HTMLName(id: 134) }
    /// `tbody`
    public static var tbody: HTMLName { HTMLName(id: 135) }
    /// `td`
    public static var td: HTMLName { HTMLName(id: 136) }
    /// `template`
    public static var template: HTMLName { HTMLName(id: 137) }
    /// `textarea`
    public static var textarea: HTMLName { HTMLName(id: 138) }
    /// `tfoot`
    public static var tfoot: HTMLName { HTMLName(id: 139) }
    /// `th`
    public static var th: HTMLName { HTMLName(id: 140) }
    /// `thead`
    public static var thead: HTMLName { HTMLName(id: 141) }
    /// `time`
    public static var time: HTMLName { HTMLName(id: 142) }
    /// `title`
    public static var title: HTMLName { HTMLName(id: 143) }
    /// `tr`
    public static var tr: HTMLName { HTMLName(id: 144) }
    /// `track`
    public static var track: HTMLName { HTMLName(id: 145) }
    /// `tt`
    public static var tt: HTMLName { HTMLName(id: 146) }
    /// `u`
    public static var u: HTMLName { HTMLName(id: 147) }
    /// `ul`
    public static var ul: HTMLName { HTMLName(id: 148) }
    /// `use`
    public static var use: HTMLName { HTMLName(id: 149) }
    /// `var`
    public static var `var`: HTMLName { HTMLName(id: 150) }
    /// `video`
    public static var video: HTMLName { HTMLName(id: 151) }
    /// `wbr`
    public static var wbr: HTMLName { HTMLName(id: 152) }
    /// `xmp`
    public static var xmp: HTMLName { HTMLName(id: 153) }
    /// `rect`
    public static var rect: HTMLName { HTMLName(id: 154) }
    /// `circle`
    public static var circle: HTMLName { HTMLName(id: 155) }
    /// `symbol`
    public static var symbol: HTMLName { HTMLName(id: 156) }
    /// `defs`
    public static var defs: HTMLName { HTMLName(id: 157) }
    /// `isindex`
    public static var isindex: HTMLName { HTMLName(id: 158) }
    /// `mrow`
    public static var mrow: HTMLName { HTMLName(id: 159) }
    /// `mfrac`
    public static var mfrac: HTMLName { HTMLName(id: 160) }
    /// `class`
    public static var `class`: HTMLName { HTMLName(id: 161) }
    /// `id`
    public static var id: HTMLName { HTMLName(id: 162) }
    /// `href`
    public static var href: HTMLName { HTMLName(id: 163) }
    /// `src`
    public static var src: HTMLName { HTMLName(id: 164) }
    /// `alt`
    public static var alt: HTMLName { HTMLName(id: 165) }
    /// `width`
    public static var width: HTMLName { HTMLName(id: 166) }
    /// `height`
    public static var height: HTMLName { HTMLName(id: 167) }
    /// `type`
    public static var type: HTMLName { HTMLName(id: 168) }
    /// `name`
    public static var name: HTMLName { HTMLName(id: 169) }
    /// `content`
    public static var content: HTMLName { HTMLName(id: 170) }
    /// `rel`
    public static var rel: HTMLName { HTMLName(id: 171) }
    /// `target`
    public static var target: HTMLName { HTMLName(id: 172) }
    /// `value`
    public static var value: HTMLName { HTMLName(id: 173) }
    /// `role`
    public static var role: HTMLName { HTMLName(id: 174) }
    /// `charset`
    public static var charset: HTMLName { HTMLName(id: 175) }
    /// `http-equiv`
    public static var httpEquiv: HTMLName { HTMLName(id: 176) }
    /// `lang`
    public static var lang: HTMLName { HTMLName(id: 177) }
    /// `property`
    public static var property: HTMLName { HTMLName(id: 178) }
    /// `itemprop`
    public static var itemprop: HTMLName { HTMLName(id: 179) }
    /// `itemscope`
    public static var itemscope: HTMLName { HTMLName(id: 180) }
    /// `itemtype`
    public static var itemtype: HTMLName { HTMLName(id: 181) }
    /// `datetime`
    public static var datetime: HTMLName { HTMLName(id: 182) }
    /// `media`
    public static var media: HTMLName { HTMLName(id: 183) }
    /// `sizes`
    public static var sizes: HTMLName { HTMLName(id: 184) }
    /// `srcset`
    public static var srcset: HTMLName { HTMLName(id: 185) }
    /// `loading`
    public static var loading: HTMLName { HTMLName(id: 186) }
    /// `decoding`
    public static var decoding: HTMLName { HTMLName(id: 187) }
    /// `action`
    public static var action: HTMLName { HTMLName(id: 188) }
    /// `method`
    public static var method: HTMLName { HTMLName(id: 189) }
    /// `placeholder`
    public static var placeholder: HTMLName { HTMLName(id: 190) }
    /// `tabindex`
    public static var tabindex: HTMLName { HTMLName(id: 191) }
    /// `for`
    public static var `for`: HTMLName { HTMLName(id: 192) }
    /// `hidden`
    public static var hidden: HTMLName { HTMLName(id: 193) }
    /// `open`
    public static var open: HTMLName { HTMLName(id: 194) }
    /// `align`
    public static var align: HTMLName { HTMLName(id: 195) }
    /// `valign`
    public static var valign: HTMLName { HTMLName(id: 196) }
    /// `bgcolor`
    public static var bgcolor: HTMLName { HTMLName(id: 197) }
    /// `color`
    public static var color: HTMLName { HTMLName(id: 198) }
    /// `face`
    public static var face: HTMLName { HTMLName(id: 199) }
    /// `size`
    public static var size: HTMLName { HTMLName(id: 200) }
    /// `border`
    public static var border: HTMLName { HTMLName(id: 201) }
    /// `cellpadding`
    public static var cellpadding: HTMLName { HTMLName(id: 202) }
    /// `cellspacing`
    public static var cellspacing: HTMLName { HTMLName(id: 203) }
    /// `colspan`
    public static var colspan: HTMLName { HTMLName(id: 204) }
    /// `rowspan`
    public static var rowspan: HTMLName { HTMLName(id: 205) }
    /// `selected`
    public static var selected: HTMLName { HTMLName(id: 206) }
    /// `checked`
    public static var checked: HTMLName { HTMLName(id: 207) }
    /// `disabled`
    public static var disabled: HTMLName { HTMLName(id: 208) }
    /// `readonly`
    public static var readonly: HTMLName { HTMLName(id: 209) }
    /// `multiple`
    public static var multiple: HTMLName { HTMLName(id: 210) }
    /// `autocomplete`
    public static var autocomplete: HTMLName { HTMLName(id: 211) }
    /// `defer`
    public static var `defer`: HTMLName { HTMLName(id: 212) }
    /// `async`
    public static var async: HTMLName { HTMLName(id: 213) }
    /// `crossorigin`
    public static var crossorigin: HTMLName { HTMLName(id: 214) }
    /// `integrity`
    public static var integrity: HTMLName { HTMLName(id: 215) }
    /// `referrerpolicy`
    public static var referrerpolicy: HTMLName { HTMLName(id: 216) }
    /// `nonce`
    public static var nonce: HTMLName { HTMLName(id: 217) }
    /// `hreflang`
    public static var hreflang: HTMLName { HTMLName(id: 218) }
    /// `download`
    public static var download: HTMLName { HTMLName(id: 219) }
    /// `onclick`
    public static var onclick: HTMLName { HTMLName(id: 220) }
    /// `onload`
    public static var onload: HTMLName { HTMLName(id: 221) }
    /// `onerror`
    public static var onerror: HTMLName { HTMLName(id: 222) }
    /// `scope`
    public static var scope: HTMLName { HTMLName(id: 223) }
    /// `aria-label`
    public static var ariaLabel: HTMLName { HTMLName(id: 224) }
    /// `aria-hidden`
    public static var ariaHidden: HTMLName { HTMLName(id: 225) }
    /// `aria-expanded`
    public static var ariaExpanded: HTMLName { HTMLName(id: 226) }
    /// `aria-labelledby`
    public static var ariaLabelledby: HTMLName { HTMLName(id: 227) }
    /// `aria-describedby`
    public static var ariaDescribedby: HTMLName { HTMLName(id: 228) }
    /// `aria-controls`
    public static var ariaControls: HTMLName { HTMLName(id: 229) }
    /// `data-src`
    public static var dataSrc: HTMLName { HTMLName(id: 230) }
    /// `data-srcset`
    public static var dataSrcset: HTMLName { HTMLName(id: 231) }
    /// `data-id`
    public static var dataId: HTMLName { HTMLName(id: 232) }
    /// `data-type`
    public static var dataType: HTMLName { HTMLName(id: 233) }
    /// `data-lazy-src`
    public static var dataLazySrc: HTMLName { HTMLName(id: 234) }
    /// `data-original`
    public static var dataOriginal: HTMLName { HTMLName(id: 235) }
    /// `data-url`
    public static var dataUrl: HTMLName { HTMLName(id: 236) }
    /// `data-href`
    public static var dataHref: HTMLName { HTMLName(id: 237) }
    /// `data-testid`
    public static var dataTestid: HTMLName { HTMLName(id: 238) }
    /// `xmlns`
    public static var xmlns: HTMLName { HTMLName(id: 239) }
    /// `encoding`
    public static var encoding: HTMLName { HTMLName(id: 240) }
    /// `public`
    public static var `public`: HTMLName { HTMLName(id: 241) }
    /// `system`
    public static var system: HTMLName { HTMLName(id: 242) }
    /// `viewbox`
    public static var viewBoxLowercase: HTMLName { HTMLName(id: 243) }
    /// `fill`
    public static var fill: HTMLName { HTMLName(id: 244) }
    /// `d`
    public static var d: HTMLName { HTMLName(id: 245) }
    /// `x`
    public static var x: HTMLName { HTMLName(id: 246) }
    /// `y`
    public static var y: HTMLName { HTMLName(id: 247) }
    /// `r`
    public static var r: HTMLName { HTMLName(id: 248) }
    /// `cx`
    public static var cx: HTMLName { HTMLName(id: 249) }
    /// `cy`
    public static var cy: HTMLName { HTMLName(id: 250) }
    /// `x1`
    public static var x1: HTMLName { HTMLName(id: 251) }
    /// `x2`
    public static var x2: HTMLName { HTMLName(id: 252) }
    /// `y1`
    public static var y1: HTMLName { HTMLName(id: 253) }
    /// `y2`
    public static var y2: HTMLName { HTMLName(id: 254) }
    /// `rx`
    public static var rx: HTMLName { HTMLName(id: 255) }
    /// `ry`
    public static var ry: HTMLName { HTMLName(id: 256) }
    /// `points`
    public static var points: HTMLName { HTMLName(id: 257) }
    /// `stroke`
    public static var stroke: HTMLName { HTMLName(id: 258) }
    /// `stroke-width`
    public static var strokeWidth: HTMLName { HTMLName(id: 259) }
    /// `fill-rule`
    public static var fillRule: HTMLName { HTMLName(id: 260) }
    /// `clip-rule`
    public static var clipRule: HTMLName { HTMLName(id: 261) }
    /// `transform`
    public static var transform: HTMLName { HTMLName(id: 262) }
    /// `focusable`
    public static var focusable: HTMLName { HTMLName(id: 263) }
    /// `version`
    public static var version: HTMLName { HTMLName(id: 264) }
    /// `start`
    public static var start: HTMLName { HTMLName(id: 265) }
    /// `reversed`
    public static var reversed: HTMLName { HTMLName(id: 266) }
    /// `nowrap`
    public static var nowrap: HTMLName { HTMLName(id: 267) }
    /// `clear`
    public static var clear: HTMLName { HTMLName(id: 268) }
    /// `noshade`
    public static var noshade: HTMLName { HTMLName(id: 269) }
    /// `allowfullscreen`
    public static var allowfullscreen: HTMLName { HTMLName(id: 270) }
    /// `frameborder`
    public static var frameborder: HTMLName { HTMLName(id: 271) }
    /// `scrolling`
    public static var scrolling: HTMLName { HTMLName(id: 272) }
    /// `itemid`
    public static var itemid: HTMLName { HTMLName(id: 273) }
    /// `itemref`
    public static var itemref: HTMLName { HTMLName(id: 274) }
    /// `as`
    public static var `as`: HTMLName { HTMLName(id: 275) }
    /// `fetchpriority`
    public static var fetchpriority: HTMLName { HTMLName(id: 276) }
    /// `imagesrcset`
    public static var imagesrcset: HTMLName { HTMLName(id: 277) }
    /// `imagesizes`
    public static var imagesizes: HTMLName { HTMLName(id: 278) }
    /// `max`
    public static var max: HTMLName { HTMLName(id: 279) }
    /// `min`
    public static var min: HTMLName { HTMLName(id: 280) }
    /// `step`
    public static var step: HTMLName { HTMLName(id: 281) }
    /// `pattern`
    public static var pattern: HTMLName { HTMLName(id: 282) }
    /// `required`
    public static var required: HTMLName { HTMLName(id: 283) }
    /// `rows`
    public static var rows: HTMLName { HTMLName(id: 284) }
    /// `cols`
    public static var cols: HTMLName { HTMLName(id: 285) }
    /// `maxlength`
    public static var maxlength: HTMLName { HTMLName(id: 286) }
    /// `poster`
    public static var poster: HTMLName { HTMLName(id: 287) }
    /// `controls`
    public static var controls: HTMLName { HTMLName(id: 288) }
    /// `autoplay`
    public static var autoplay: HTMLName { HTMLName(id: 289) }
    /// `loop`
    public static var loop: HTMLName { HTMLName(id: 290) }
    /// `muted`
    public static var muted: HTMLName { HTMLName(id: 291) }
    /// `preload`
    public static var preload: HTMLName { HTMLName(id: 292) }
    /// `playsinline`
    public static var playsinline: HTMLName { HTMLName(id: 293) }
    /// `kind`
    public static var kind: HTMLName { HTMLName(id: 294) }
    /// `srclang`
    public static var srclang: HTMLName { HTMLName(id: 295) }
    /// `default`
    public static var `default`: HTMLName { HTMLName(id: 296) }
    /// `usemap`
    public static var usemap: HTMLName { HTMLName(id: 297) }
    /// `ismap`
    public static var ismap: HTMLName { HTMLName(id: 298) }
    /// `coords`
    public static var coords: HTMLName { HTMLName(id: 299) }
    /// `shape`
    public static var shape: HTMLName { HTMLName(id: 300) }
    /// `foreignObject`
    public static var foreignObject: HTMLName { HTMLName(id: 333) }
    /// `viewBox`
    public static var viewBox: HTMLName { HTMLName(id: 390) }
    /// `xlink:actuate`
    public static var xlinkActuate: HTMLName { HTMLName(id: 395) }
    /// `xlink:arcrole`
    public static var xlinkArcrole: HTMLName { HTMLName(id: 396) }
    /// `xlink:href`
    public static var xlinkHref: HTMLName { HTMLName(id: 397) }
    /// `xlink:role`
    public static var xlinkRole: HTMLName { HTMLName(id: 398) }
    /// `xlink:show`
    public static var xlinkShow: HTMLName { HTMLName(id: 399) }
    /// `xlink:title`
    public static var xlinkTitle: HTMLName { HTMLName(id: 400) }
    /// `xlink:type`
    public static var xlinkType: HTMLName { HTMLName(id: 401) }
    /// `xml:lang`
    public static var xmlLang: HTMLName { HTMLName(id: 402) }
    /// `xml:space`
    public static var xmlSpace: HTMLName { HTMLName(id: 403) }
    /// `xmlns:xlink`
    public static var xmlnsXlink: HTMLName { HTMLName(id: 404) }
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
