enum ClassTokenTable {
    /// Names of the parts of a page that its readers write, in the languages of its authors.
    static let discussion = """
        comment comments commentlist commentary disqus reply replies respond response responses discussion kommentar
        kommentare kommentarer comentario comentarios comentarios comentari commentaire commentaires commento commenti
        reactie reacties reacties komentarz komentarze komentar komentari komentare komentáře kommentit yorum yorumlar
        opinie opinions livefyre utterances giscus coral
        """

    static let rows = """
        -100 bar breadcrumb copyright dropdown email facebook footer has-children item-has item-object item-type
        -100 linkedin login menu nav navbar navigation object-custom object-page reader-text search submenu submit
        -100 subscribe
        -96 breadcrumbs close logo modal-content settings signup skip-link social type-custom type-taxonomy
        -96 widget-title
        -92 ancestor btn buttons byline cancel contentinfo cookie input screen-reader sign site-header
        -88 account author-name footer-content instagram item-home pinterest prev privacy related respond sr
        -84 button current-post hamburger item-list modal modal-body object post-ancestor post-date post-parent
        -84 required skip trigger
        -80 accept action actions bio burger comment-reply complementary contact current entry-meta fields form
        -80 header-inner icons link-list links list-element menu-content menuitem newsletter popup register sdk share
        -80 success toggle trending
        -76 add author-link banner button-content commentform entry-date header-main icon logged mega outline
        -76 page-parent pagination policy post-info reader reply-link reply-title rss site-info site-title taxonomy
        -76 to-top visually whatsapp youtube
        -72 akismet article-author article-footer avatar box-title cart categories comments-area controls cookies
        -72 count focusable foot header-container header-mobile header-top header-wrap hidden-mobile inline-item legal
        -72 link-text list-link list-text main-header masthead post-title reddit repeater-item screen-only selected
        -72 shape size-sm subnav subscription utility widget-area
        -68 about arrow authors back-to btns children comment-notes consent date divider elementor-grid
        -68 elementor-hidden elementor-screen flyout hidden-tablet is-hidden labels logout megamenu notice
        -68 notification object-post other overlay pointer pop popover post-navigation socials store sub tags
        -68 textwidget translate twitter unstyled widget-block yes
        -64 aside author branding browser checkbox colophon create cta dropdown-content elementor-align
        -64 elementor-inline elementor-item elementor-post entry-footer explore feedback inline-block inline-items
        -64 item-link join layout-horizontal linked loading lower main-link menubar menus metadata mini nav-content
        -64 network nocontent offer password post-footer previous promo related-content secondary separator
        -64 sidebar-primary signin site-description switcher table-of tagline to-content to-main top-wrapper updated
        -64 validation view-all visible vote widget-post widgets widgettitle
        -60 absolute active alert align-items article-byline article-tags below by comments disabled donate drawer
        -60 elementor-page entry-title fade field-group field-message find flat header hidden-sm hide inactive latest
        -60 lg-none list-items log md-hidden meta mobile module-title more newsletters only option ot out phone player
        -60 post-meta radio recent related-post repeater robots rounded-full scrollbar sd-block searchform sharedaddy
        -60 sidebar-inner switch terms text-white timestamp toolbar tooltip upper url user-name whitespace-nowrap
        -60 width-auto width-initial
        -56 align-right apply article-meta article-share article-social article-title auth banner-content bg-black
        -56 bg-primary biography block-views bookmark brands bylines cat checked circle cj col-auto confirm
        -56 contributor credits crumb desktop dismiss down download drawer-content ei end expand fail filter filters
        -56 floating follow ghost grid-align group-item handler hdr image-container item-container item-wrap job label
        -56 lg-block likes list-item list-wrapper load locations manage md-block md-none ml-auto of-contents opt
        -56 orange podcasts post-type prompt publish-date publisher reactions resources return ru sd-content sep shop
        -56 show signature sublabel ta text-xs third ticker tiktok topbar transition-colors trust tu tumblr uppercase
        -56 us validate vcard
        -52 accessibility address advertise apps archive arrows article-comments back badge bottom brand bu careers
        -52 caret check choices city click company connect contains content-bottom content-footer country credit
        -52 cta-content currency custom demo dialog-centered disclaimer du entry-author entry-header expanded extras
        -52 field-description field-wrapper framework gfield gform gform-body headline help hint horizontal hover
        -52 image-wrapper industries info insert invisible ir jb justified learning level li like link list-layout
        -52 list-list mail mainmenu media-image ms-auto muted navi next-post no-text notifications on open options
        -52 overline placement play plugin popular post-category post-share post-tags posted posts preferences
        -52 products profile published quantity read recirc registration related-article sales save screen scroll-top
        -52 sg sharing sidebar-wrapper sitemap sublist supported svg swiper tertiary text-center text-sm tg time
        -52 toc-heading topics topnav traditional united uw visibility vz weather
        -48 ajax align-content animation announcement aria article-date badges bg-neutral bluesky br bt calendar call
        -48 capitalize captcha caption change chevron clamp cli collapse conditions control crumbs ctas datetime day
        -48 element-container elementor-list error es events exit eyebrow fi fill fullscreen gdpr has-image
        -48 header-content hidden home ico info-content inline inner-padding inset interaction inverse items jetpack
        -48 ke keys linklist list-wrap listitem loader md-auto me minor mob most mt-auto native news-list
        -48 no-description no-js notes notices now outlined pages parent placeholder policies popup-content
        -48 post-author preference print project react request result rights rotate row-wrapper scale scroller second
        -48 section-sections selector sf shadow-px shipping shortcode sm-text square stars states static sticky
        -48 tag-cloud text-small textfield threads title toggler tz user videos whats white-color wm
        -44 abo advertising al aligned alignright alt am an animated article-bottom article-info article-related as
        -44 assistive bar-content between bg-gradient bh black block-row border-left border-primary bubble but bw
        -44 byline-content ccpa ch classic cn collapsed collect comm comment commenting community contacts
        -44 content-justification content-start continue contributors cursor cv cx danger dateline dates desk dib dir
        -44 directory disclosure divide dp duration eaa eh ellipsis embedded en ex extra fallback file fixed flipboard
        -44 focus folder font-normal forgot form-content four ft games gf gj grey group guest handle has-sides hed hot
        -44 hours hy id-block inverted item jg jobs jt justification justify-center km kx layout-default license
        -44 list-container live low lu lv lz markets mastodon max-md md-justify message modified move msg name
        -44 navigate nowrap number onetrust opacity opinion optin our pager people pill pl-lg post-categories
        -44 post-header post-likes post-link post-sidebar posts-thumbnail pp pref privacy-content query ratings
        -44 recommended red reply right rounded row-has row-layout same searchbox section-container see sel semi
        -44 shares side sidenav single-author sm-flex sm-justify sort sources special spinner sponsor sponsored
        -44 sqs-button statement stretch stroke supported-content sv symbol tab tablet tablist tag-list tech telegram
        -44 tf this thread-list thumbnail-top ti to toc-container tools tooltip-content topic-list total touch
        -44 tracking-wider trial tv tw unit up vertical video-container views vv wc who widget yt zf zoom zp
        -40 access advert afa age aligncenter alignleft all ar article-headline articles attachment au author-content
        -40 baf bba bcb bcf bef big bio-content blk block-block blog-category bn box-container box-description
        -40 box-text breaker btm buy can card-content carousel category-wrapper clickable closed collapsible
        -40 color-primary compact condition content-between content-end content-mobile content-related content-space
        -40 content-title copyrights crime ctrl cu customer cybersecurity dialog discovery display disqus do donation
        -40 done drink dt dv dy edf edition el element-eb elementor-field elementor-heading empty enabled
        -40 entry-comments envelope estate ew exposed fake false fg field-container fieldset fit fj fl flex-lg
        -40 flex-wrap float flush fn fo forums fp fq frm fu functional get gold gov gravatars grp guidance
        -40 has-description head honeypot ht ib identity important impressum individual information inputs
        -40 interstitial ip is-responsive iz js-view jw jz kicker kl kp kz lang law layout-left leaf learn length
        -40 lg-mb link-content ln localization logos lost lt match md-flex md-full media media-body middle ml mlb mm
        -40 module-wrapper mr mt-px next nl none not num of-content official order-first outside overview owl owner
        -40 partner person popover-content post-card post-comments post-excerpt post-hero post-nav post-related
        -40 post-tag postal powered prev-post primary-container primary-section pt-lg purposes qt range rank rate
        -40 rating reaction real recentcomments reg res reset responsive-container rm role rules sd search-content
        -40 section-left section-list select self showagain shows shrink signed skiplink slide slug sm-auto sms sns
        -40 solid sport statistics subscriber subscriptions super survey tabs tag-text tag-wrapper tagcloud taglist tc
        -40 td-module te team teasers tel telephone text-tb textarea thumbnails tile timeline tit title-content tk
        -40 trail transform truncate uc ul unauth unloaded update usa vd verify version vip visit visuallyhidden watch
        -40 welcome widget-content wo wp-element wpcf wpd write wz xh xsmall xxs yv zi zo zu zx
        -36 acd additional advertisement af affiliate after again agree ak alertdialog align alternate append
        -36 area-inner article-authors article-card article-hero aspect asset asterisk attribution authorname
        -36 autocomplete bag below-article bl block-site body-footer body-sidebar body-small bold bookmarks borders
        -36 branded breaking browse campus card card-body career case cats ced central channel channels ci cities
        -36 classes clip cloud cnt cnx col-primary collections colors column-layout combobox complex config
        -36 content-header content-heading content-tablet content-valign conversion cook cookielawinfo countdown
        -36 counts coupons cover cw dark dbf dd deals delay deny desc dialog-content dis discount dot dots dotted dr
        -36 drop dsg dxq dyn dz ebc ece ej element-bb element-cb elementor-template embed entertainment
        -36 entry-categories eq equal estimated eu exp experts extrabold ez eztoc fad family fe featured feb fifth
        -36 figure figure-article filled flag flex-sm flip flyouts folder-content font-medium footer-body for-medium
        -36 form-body foundation fresh from fy fyp gh ginput give google gravity groups half has-columns
        -36 header-publish headlines height-full homepage html-inner hx hz hzw ic iconic iframe ignore ih im image
        -36 images in init initial inner-column inside-wrapper interest invalid is-content item-article iu jc jp
        -36 js-site jump kg kq kr languages last layout-fullwidth ld leaderboard leave lg-leading library life light
        -36 like-post line linkbox ll lnk lr lw mainnavigation material mc md-mt member menu-body micro mixed mjp
        -36 mobile-content mobilenav money months must names navgroup need newest nick no np numbered oc offcanvas ok
        -36 older opposite optanon opts page-site paid pairs panel pay payment pb-blog pb-px photos pic picker pills
        -36 pk platform post-cat post-comment post-item post-next pr prevent pri price programs pv px-px qd qrcode
        -36 quarter reading rec recaptcha recirculation reject report reports results reveal reviewed ribbon ring ro
        -36 row-column row-columns row-container row-grid rp rr rtl rz sans saved says score scroll sell semibold send
        -36 series service setting sidebar since single-related single-title size skin slider slogan sn soccer sorting
        -36 sq sqs-cart sqs-custom stacked start started state statistic stories structural subcat subfooter subitem
        -36 sublink subs suggestions take tbm tcf td-mod tennis textual tgl thanks thankyou thd theme-col tif tiny
        -36 today tool top tos tracker ttl txt type-bullets type-string ug ui uid underline uo username users
        -36 valign-default vendors view-id week wf win window wpdiscuz wrap-sc written wv www wzf xf xg xi xk xq xwu
        -36 xxsmall yarpp year yw yz zd zj zy
        -32 aaa aae above accent act actionbar ad addon admin ads adv aed afd after-content agreement alignnone
        -32 allowed anchor anonymous archives article-feedback article-inline article-media article-newsletter
        -32 article-toc article-top at audio aun availability ba bab banking bbd bc bdb be before bgj bgvdq bk
        -32 blocksearch blogs blue board book books border bottom-content bqux breakpoint bs bundle bwxsg bx
        -32 bypostauthor byuser callout-wrapper canada capture cars cart-content cdb celebrity center centered cep
        -32 cfbi cfe checkout choice civ clamp-content code-wrapper col-reverse collection commercial compare
        -32 connected content-align content-center content-ei content-link content-md content-middle content-tags
        -32 continer contribute controller copied copy coral counter countries county cp crawler-nav created cur da
        -32 dangerous dbd de deal decline decoration delete depth details devices direction discover division dk dn
        -32 documents dotdash dpd dpd-content dqvo dvix dyml ease eaw ebgh ebi edb editor-wrapper ejeg elements
        -32 engagement enter entries entry-category entry-info entry-time eo er erq ethics event ewhh exclude
        -32 expansion extended fa faf fall favorite fc fda features fee feed fft fh field-content figcaption filed fiw
        -32 flags flex-basis force free ftr full-width fund fw fx gallery game gbu gd ggndx glass globalnav go golf
        -32 gradient grid-ccs grid-columns grow guidelines hauptnavigation hc header-standard headerbar headroom heart
        -32 hehan height-min helper high hjzlu hkt hncj hold hor horiz href hub hv hylq iab ij ik img indicator
        -32 inherit initialized inner-section inside-site install is-type italic iv iwv jet ji jmh jq justify kcbyi
        -32 keyboard kic kiudk kjb knab kszrk kvj kw kwmr later layer layout-standard lazyload le legalese legend lf
        -32 list-content listing llsy lo local locality lqusr lxc lzkd ma manual map marketplace may mbl md-text mehr
        -32 membership men mh mid min-height mission module-container module-wrap monitor mono movies ms mt-md mt-xl
        -32 multi my myaccount myr mzrhu navigation-content navlink navs nba ncf near necessary networks neutral newer
        -32 newsletter-content nkg nm nojs nqbpi nr nwui oa offscreen one opened or original overlay-content
        -32 overscroll panel-content part pc pe photo pink pipe pkr plain playlist pn portal portrait position
        -32 post-prev post-read post-side post-terms posts-post poweredby prefix presentation preview pricing prime ps
        -32 pubdate pull qm-rg qmyxm qneb qpdd qty qu questions qvb ratio rc rd recommend reduce refuse regions rel
        -32 relatedposts reload remember remove replay replies resized reversed reviews revoke rgt round row-cols
        -32 row-full rs rubric rv rwsou rx sale say schedule science scrollable searchicon section-full sections
        -32 seller seperator services sfyxd shopping shown sidebar-content signout simple sites slate slideout slim
        -32 slot slow slt sm-block sm-max small smaller smooth snap snapchat software source spacer sparrow stats stay
        -32 stores stretched strip style style-standard su submission subnavigation subscribed subtext subtitle subtle
        -32 subtotal summary-heading support sustainability sw sx szdq tab-content tabs-content teams teaser-content
        -32 term text-md thank themes three thumb thumbnail-left thumbs titles tjkp toast toc totals tqs track tracked
        -32 tracking transparent tray tt uei uj uk umq unified unread upload upvote uq ur ut utils ux val van variants
        -32 vcfrm vdqi vg video vk vl vnd votes vr vt vtemz vup vuuwq vx weaeo webkit weight weitere whatsnew white
        -32 whr widget-body winter without wlrmh woocommerce wpdcom wpdiscuzuniqueid wpdtc wpml wrapper-gv
        -32 wrapper-module wrapper-text wrp ws wt wxlvs wy xd xj xjk xl-block xsj xwez xyy ye yellow yf your yq yy zc
        -32 zet zfu zh zlgh zm zn zur zw zz
        -28 aa acc accessories activity ae air aj always animate aq article-caption article-comment article-header
        -28 article-image article-link article-sidebar ask aw backdrop baseline bdf bf bfc bi bin bj bkf block-core
        -28 block-outer block-template blog-grid bm bo box branch brown buffer bv calc caps catalog ceb cf cfc
        -28 clipboard cluster color contain contained content-lg content-nav contents context contextual corporate
        -28 courses cr culture cy daily data dce dda defense design dev di digital disable displayed div dl dm
        -28 document dom dq ds dw dynamic ea ebe edd ee eec eee ef eff english ep ev ey faux fb ff ffa field finance
        -28 food front fs fwidget fz gap-lg gb gc general gi gift global gn gpt gray green grid-section gt he here
        -28 hero-content hh highlights hiring hj hl holder holiday hu ie if indent index insights instant issue it iw
        -28 jf jk ju justify-content jv jy keywords kh ki ks layout-row lazy left legacy lg-row lg-text lifestyle
        -28 lightbox list listbox lj lk lm locked loop magazine make marketing marquee mask members min-px mn
        -28 multimedia navlinks navy neg new nfl nh ns nw ob of og oj om op paging parse partners path persistent
        -28 personal pinned pl podcast post-bottom press prices progress projects promo-content pub publication qi qr
        -28 quick qv qx ra rb rectangle refresh registered responsive rgba rh rn rq rt screenreader se seo separated
        -28 shadow shortcut slides so soft solutions south space spotlight stack staff stick stock sun table-content
        -28 tb teaser test text-px th thread tight tl top-content topic transition ub uf uh um un under use uu uv
        -28 variant vendor via vj vu warning we wellness whitespace wider widest wl women wq wraper wx xs xw xz ya yb
        -28 you yp zb zero zq
        -24 aba ac ada aee ah ai alerts api application are article-heading auto balance bank base bbb bbc bbf bca bd
        -24 become bed bff block-page blur blurb body-header bot bq bread bullet business ca car cards cb cc ccd cd cg
        -24 child chip chrome colored comment-body concealed consumer container-wrapper content-list content-media
        -24 content-right content-top cq ct db dc dca dcd dec description descriptor df discussion dj eae easy eb ebb
        -24 ec edit education element emoji engine excerpt expert failure fast fbc fca fed final first font football
        -24 for foreground forms forward fourth fragment fullwidth fv gaming gate generic gl good gpv grid-component
        -24 group-content gtm gw header-article health healthcare hero hg hi hn hp hr huge hw hyphens ia ii in-article
        -24 india inner-col int internal into item-content ja js kd kf ko kt-has kt-row ku ky la landscape las lbl
        -24 lede less lg-pb lines list-body listings lists loaded locale lq ls lst lx magazin man max-lg mb md-gap
        -24 md-row medium mexico mg minimal mit mj model modern month music na nested nk normal noscript offers office
        -24 old opens order origin ov over overflow own ox paper ph pi picture pin pj plus po pocket poll post-byline
        -24 post-list power primary public pulse px-md py qg qk qo qq quality quaternary rail recommendations
        -24 relations release rem renew resp returns rj rl row-main rowlayout rows ry savings sb script scrolling set
        -24 sharebar short sidebars sidepanel silver slick sliding soc split sports stamp stream studies study
        -24 subheader subsection suffix sy td-block technology temp text-container text-lg text-wrapper them through
        -24 tier tip tp tq tr trend try ts tx undefined universal updates uz vf vid view visited vq vs wall wb wd wg
        -24 what wi with within wj wordpress world wr xa xb xl-max xm xt ybv yg yj yr ys zg zip zk zs zt
        -20 ab abb abc aca accessible acf addons adf afb alignfull american amount analysis and animals anzeige app
        -20 arc areas article-head article-list automation aux av az baa bac background bae bb before-content beige
        -20 beta bg bloc block-wrapper box-content builder-grid bz cae care cba cbe ccc ccf ccs cde ce cfb chain chat
        -20 china christmas class clear club cm cmp college cols common communication complete compliance composite
        -20 computing condensed container-full container-inner container-lg content-card content-flex cpt cyan cz dac
        -20 dek dh divided dx eat ebd economy ed editions editor editors eg ek elections elementor-inner elm emphasis
        -20 enlarge entry-post evenly expandable fav favorites fbb fef ffe five flex fm fr future ge gg gs gu guides
        -20 gy gz ha has-text hb hd helpful hf hierarchy hm id ideas ig industry infos inside is israel ix iy jd je jm
        -20 jn jo jr jx kadence kit kk kv language layout-wrap leaders league lg-grid lg-max lh lighter limited loose
        -20 market md-grid monthly mx-md not-prose odd oe oil online opener oq organization os oy palette panel-body
        -20 pattern pb-lg pd per permalink pf pick portlet poster pre-content preamble pro program promotion pz qb ql
        -20 qm qw radius ranking raw re readmore ready receive recipes recommendation redesign relative requirements
        -20 resource reverse rf rg ri richtext-align richtext-figure rk row-inner scheme sciences sec secure sh
        -20 showing sibling side-content sides single-header sj sk skeleton sky sl slideshow sm snippet snug spot
        -20 standalone star styles-content subcategory supplemental sz table-cell tabpanel tag-container talk tap tax
        -20 tbl texts the things timer tn toolbox travel true trump tweet ty ua ud university util utilities uy valign
        -20 value vert vertically vh vi view-content vm vp vw vy war ways website where wide xr xv xxl yd yh yi yk yo
        -20 zl zr
        -16 accordion accounts advanced aef agency already analytics anim apple article-aside article-category
        -16 article-details article-type arts ax ay backlink bad basic basis bda bdd bde bea beauty better bfb
        -16 block-body block-wrap bordered both cad cbd cdc cfa charles chart choose cite co code cont content-info
        -16 content-item content-left content-type core corner course creative cs cup cut daa dashed dbb dcf ddb dee
        -16 default delivery department des details-content developers device donald draft eab eac eaf early eca ecc
        -16 ecf edc edge editorial eea effect em even fab fact facts faded fbf fcc fd feature fec fine firefox fk
        -16 flexbox fonts footnotes forum french frontend gap-px gecko gen genesis gm gp grid-content guid hardware
        -16 has-theme hash heading hk hs inner-container integrations invert io issues jh jj just kb keep key kj
        -16 kultur landing lap large lb lc leadership leading lg-gap lg-mx lg-px limit lock lp ly mac main-text making
        -16 management margin markup michael min mk mod module motion mt narrow ne net newspaper ni non note nu nv od
        -16 offset ow oz pa pane para pass pb-xl peer photography php picks plan pm point points politics politik pos
        -16 post-featured post-grid pq pre process product pt purchase qc qe qj qp qy radix remote replace requests
        -16 research resize retail review risk russian school scores section-row section-text security serif sheet
        -16 slide-content smart solution spoiler stage starter stop strapline street student subhead subline
        -16 table-container talent target teal testimonial testimonials text-xl thin times tj tm toc-content too
        -16 topline training tube two ue ultra und underlined units upcoming upgrade uyn va var variation visual vn
        -16 von water wh width will wow writer wu xc xl-gap xl-grid xn xy ym yn za ze
        16 back-ground bash blend-mode block-table boc body break-words built category-blog category-news cell-main
        16 chunks chunks-ly content-box content-description cos-wrapper cvg decimal element-populated
        16 elementor-container elementor-top et-pb et-section etc-mt expand-content faq ffz fnn global-padding ground
        16 ground-ni has-global header-dek height-default hfxaau hljs hs-cos js-article kuf layout-wrapper
        16 link-external ly-cvg main-area main-color main-column main-entity main-wrapper message-body mix ni-fnn
        16 onecol outer-wrap page-section page-wrapper passthrough pb-css pb-module pb-row populated post-infos python
        16 ref sc-ad section-boxed section-regular single site-wrap steps td-container td-outer td-theme text-wrap
        16 theme-wrap type-list type-page uncategorized with-sidebar wrapper-type
        20 ast-container collection-type container-md content-width divisions edit-target et-main field-name
        20 genesis-content introduction js-quick layout-region lb-container left-area list-disc main-outlet max-none
        20 message-main mode-default padding-global page-main page-wrap panel-pane paragraph-view paragraphs pb-column
        20 pb-gutters pb-section pga post promoted quick-edit section-height site-inner ss-main td-main td-ss
        20 text-column vc-col vc-column width-wide wpb
        24 abstract aktuelles answer article blockquote bodytext builder-inner col-main column-main content
        24 content-element content-is et-builder faq-accordion field-item fixed-layout has-fixed hfeed js-message
        24 js-select kt-clear label-hidden maincontent message-content mobile-grid name-body paragraph schema
        24 section-template site-wrapper standard status text-formatted text-long textblock the-content thumbnail
        24 type-blog vc-row view-mode with-summary wp-block
        28 accepted background-width bleed-section content-bg content-collection crawler entry et-body frame-layout
        28 frame-type height-medium horizontal-alignment news-single pros publish rich select-to single-wrapper
        28 story-body tb-body to-quote yui
        32 bb-wrapper block-heading block-quote block-system body-link cons format frame-default has-post html-block
        32 ingredients inside-article js-lb lead-text literal main-block mntl-sc node-view pb-post sc-block sc-page
        32 topic-body
        36 article-paragraph blog-content hentry html-content location-single meta-field mode-full mv-content
        36 news-text node-type post-article richtext scroll-mt site-main sqs system-main tagdiv template-main
        36 wrapper-meta wysiwyg
        40 allgemein block-list block-yui body-copy ingredient post-content quote-is rte single-content wpb-content
        40 wrapper-post
        44 block-html content-tb dropcap post-body prose
        48 article-body theme-post widget-theme
        52 markdown
        56 entry-content
        """
}
