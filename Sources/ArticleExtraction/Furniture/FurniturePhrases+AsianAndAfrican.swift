/// What pages in the languages of Asia and Africa say around their articles. The format is explained at
/// ``FurniturePhrases``. For Chinese and Japanese every character counts as a word.
extension FurniturePhrases {
    static let chinese = """
        [share whole]
        分享 | 分享到 | 分享文章 | 转发 | 收藏 | 点赞 | 打印 | 复制链接 | 微信 | 微博 | 朋友圈 | 复制 | 列印 | 轉發 | 讚 | 赞 | 复制本文链接
        [share start]
        分享到 | 分享至 | 扫一扫 | 扫码 | 关注我们 | 关注微信 | 微信扫 | 长按 | 用微信 | 加入 | 追蹤我們 | 按讚
        [share any]
        扫描二维码 | 微信公众号 | 扫一扫 | 下载客户端
        [comments whole tail]
        评论 | 網友評論 | 网友评论 | 发表评论 | 我要评论 | 热门评论 | 最新评论 | 全部评论 | 0 条评论 | 留言 | 發表評論 | 查看评论 | 回复 | 评论区
        [comments start tail]
        发表评论 | 网友评论 | 文明上网 | 登录后 | 请登录 | 评论 0 | 全部评论
        [navigation whole]
        首页 | 首頁 | 菜单 | 搜索 | 搜尋 | 关闭 | 登录 | 登入 | 注册 | 註冊 | 退出 | 返回顶部 | 返回首页 | 下一页 | 上一页 | 下一篇 | 上一篇 | 更多
        查看更多 | 加载更多 | 点击加载更多 | 全部 | 新闻 | 热门 | 最新 | 排行 | 排行榜 | 热点 | 推荐 | 标签 | 专题 | 视频 | 图片 | 联系我们 | 关于我们 | 网站地图
        当前位置 | 正文 | 导航 | 客户端 | 字号 | 大 | 中 | 小 | 返回 | 個人中心 | 个人中心 | 語言
        [navigation start]
        您的位置 | 当前位置 | 您现在的位置 | 下一篇 | 上一篇 | 标签 | 分类 | 责任编辑 | 责编 | 编辑 | 点击进入 | 返回
        [related whole tail]
        相关阅读 | 相关新闻 | 相关文章 | 相关推荐 | 相关报道 | 延伸阅读 | 延伸閱讀 | 推荐阅读 | 热门推荐 | 猜你喜欢 | 更多新闻 | 热门文章 | 热门新闻
        为您推荐 | 精彩推荐 | 相關新聞 | 相關文章 | 推薦閱讀 | 看了又看 | 大家都在看 | 今日热点 | 热点推荐 | 最新文章 | 更多精彩 | 你可能感兴趣
        [related start]
        相关阅读 | 延伸阅读 | 更多 | 点击阅读 | 点击查看 | 阅读原文 | 更多新聞 | 原文链接 | 看更多
        [advertisement whole]
        广告 | 廣告 | 推广 | 赞助
        [legal whole]
        版权声明 | 免责声明 | 隐私政策 | 用户协议 | 法律声明 | 举报 | 侵权 | 版权所有
        [legal any]
        版权所有 | 版权归 | 未经授权 | 不代表本 | 转载请注明 | 备案号 | 许可证 | 公网安备 | 免责声明 | 侵权 | 版權所有 | 違法和不良信息
        本文来自 | 仅代表作者 | 未经许可 | 联系删除
        [metadata whole]
        来源 | 作者 | 编辑 | 发布时间 | 时间 | 阅读 | 浏览 | 人阅读 | 责任编辑
        [metadata start]
        来源 | 作者 | 编辑 | 责任编辑 | 发布时间 | 阅读量 | 浏览量 | 更新时间 | 來源 | 记者 | 发布于
        [imageCaption start]
        图源 | 图片来源 | 图为 | 资料图 | 圖片來源 | 供图
        """

    static let japanese = """
        [share whole]
        シェア | シェアする | シェアボタン | ツイート | ポスト | ポストする | 印刷 | 印刷する | 保存 | リンクをコピー | コピー | いいね | いいね！ | メール | はてなブックマーク | ブックマーク
        記事をシェア | この記事をシェア | 共有 | 送る | 記事を保存 | フォロー | フォローする
        [share start]
        この記事をシェア | シェアする | ツイートする | フォロー | をフォロー | この記事が気に入ったら | 友だち追加
        [comments whole tail]
        コメント | コメントする | コメントを書く | コメントを見る | 0 件のコメント | コメント一覧 | コメントを投稿 | この記事へのコメント | 返信
        [comments start tail]
        コメントを残す | コメントを書く | メールアドレスが公開される
        [navigation whole]
        ホーム | トップ | メニュー | 検索 | 閉じる | ログイン | ログアウト | 会員登録 | 新規登録 | 次へ | 前へ | 次のページ | 前のページ | もっと見る | 一覧 | 一覧を見る | すべて
        一覧へ | 続きを読む | トップへ戻る | ページトップへ | ページの先頭へ | ニュース | 最新ニュース | 速報 | ランキング | アクセスランキング | 人気記事 | 新着 | 新着記事 | 特集 | 動画 | 写真
        カテゴリ | カテゴリー | タグ | サイトマップ | お問い合わせ | 運営会社 | 会社概要 | ヘルプ | よくある質問 | 本文へ | 本文へスキップ | 目次 | 画像を拡大 | 拡大 | アーカイブ
        記事一覧 | ピックアップ | おすすめ | 注目 | 人気 | スポーツ | 政治 | 経済 | 社会 | 国際 | 文化 | 地域
        [navigation start]
        トップページ | ホーム | カテゴリ | タグ | キーワード
        [related whole tail]
        関連記事 | 関連ニュース | 関連リンク | 関連キーワード | あわせて読みたい | おすすめ記事 | おすすめの記事 | こちらもおすすめ | 合わせて読みたい | 関連トピックス | 関連ワード | 関連情報
        この記事を読んだ人は | 次に読みたい | 関連コンテンツ | 他の記事 | 最新記事 | よく読まれている記事 | この著者の記事 | 同じカテゴリの記事 | 関連動画
        [related start]
        関連記事 | あわせて読みたい | 続きを | もっと読む | 詳しくはこちら | こちらの記事 | 記事の続き | 詳しく見る
        [newsletter whole]
        メルマガ | メールマガジン | メルマガ登録 | ニュースレター
        [advertisement whole]
        広告 | スポンサーリンク | 記事広告 | 提供 | スポンサー
        [paywall start]
        この記事は有料 | 有料会員 | 会員限定 | 残り | この記事は会員 | 無料会員 | 続きを読むには | 有料記事 | ログインして
        [legal whole]
        プライバシーポリシー | 利用規約 | 個人情報 | 個人情報保護方針 | 特定商取引法 | 免責事項 | 著作権 | 広告掲載
        [legal any]
        無断転載 | 著作権 | 無断複製 | 無断使用 | プライバシーポリシー
        [metadata whole]
        更新 | 公開 | 配信 | 投稿日 | 執筆 | 文 | 著者 | 記者
        [metadata start]
        更新日 | 公開日 | 投稿日 | 最終更新 | 配信日 | 掲載 | この記事は約
        [imageCaption start]
        写真 | 画像 | 撮影 | 出典 | 提供
        """

    static let korean = """
        [share whole]
        공유 | 공유하기 | 기사공유 | 기사 공유 | 프린트 | 인쇄 | 스크랩 | 저장 | 링크 복사 | 주소복사 | url 복사 | url복사 | 카카오톡 | 페이스북 | 트위터 | 좋아요 | 이메일 | 글자크기 | 글자크기 조정
        밴드 | 카카오스토리 | 라인 | 네이버 | 글자 크기 | 폰트크기 | 본문듣기 | 기사 듣기
        [share start]
        이 기사를 공유 | 페이스북에 | 트위터에 | 카카오톡에 | 구독하기 | 네이버에서 | 이 기사가
        [comments whole tail]
        댓글 | 댓글 0 | 댓글쓰기 | 댓글 쓰기 | 댓글보기 | 의견 | 0 개의 댓글 | 전체 댓글 | 답글
        [navigation whole]
        홈 | 메뉴 | 검색 | 닫기 | 로그인 | 로그아웃 | 회원가입 | 마이페이지 | 더보기 | 전체보기 | 이전 | 다음 | 이전기사 | 다음기사 | 맨위로 | 목록 | 뉴스 | 최신뉴스 | 최신기사 | 많이 본 뉴스 | 많이 본 기사
        인기뉴스 | 인기기사 | 속보 | 정치 | 경제 | 사회 | 국제 | 문화 | 스포츠 | 연예 | 오피니언 | 포토 | 영상 | 사이트맵 | 회사소개 | 구독 | 구독신청 | 제보 | 기사제보 | 본문 바로가기 | 주요뉴스 | 실시간 뉴스
        [related whole tail]
        관련기사 | 관련 기사 | 관련뉴스 | 관련 뉴스 | 추천기사 | 추천 기사 | 추천뉴스 | 함께 볼만한 기사 | 주요 기사 | 이 기사와 함께 | 다른기사 보기 | 많이 본 기사 | 당신이 좋아할 만한 | 핫뉴스 | 이 시각 주요뉴스
        [related start]
        관련기사 | 더보기 | 자세히 보기 | 기사 더보기
        [advertisement whole]
        광고 | 스폰서 | ad
        [legal whole]
        개인정보처리방침 | 개인정보취급방침 | 이용약관 | 청소년보호정책 | 저작권 | 저작권자 | 고충처리 | 윤리강령
        [legal any]
        무단전재 | 무단 전재 | 재배포 금지 | 재배포금지 | 저작권자 | 개인정보처리방침 | 무단 복제
        [metadata whole]
        입력 | 수정 | 등록 | 기자 | 승인 | 업데이트
        [metadata start]
        입력 | 수정 | 등록 | 기사입력 | 기사 입력 | 승인 | 최종수정 | 업데이트
        [imageCaption start]
        사진 | 자료사진 | 사진제공
        """

    static let arabicAndPersian = """
        [share whole]
        شارك | مشاركة | شارك المقال | طباعة | حفظ | نسخ الرابط | إرسال | استمع | تويتر | فيسبوك | واتساب | تيليجرام | اشتراک | اشتراک گذاری | چاپ
        [share start]
        شارك | تابعونا | تابعنا | مشاركة عبر | انضم | اشترك في | به اشتراک
        [comments whole tail]
        التعليقات | تعليقات | تعليق | أضف تعليق | اترك تعليقا | اترك تعليقاً | 0 تعليق | 0 تعليقات | نظرات | دیدگاه | ثبت نظر | نظر شما | تبصرے
        [comments start tail]
        اترك تعليق | أضف تعليق | لن يتم نشر عنوان | نشانی ایمیل شما
        [navigation whole]
        الرئيسية | القائمة | بحث | البحث | إغلاق | تسجيل الدخول | تسجيل | خروج | حسابي | المزيد | عرض المزيد | التالي | السابق | أخبار | الأخبار | آخر الأخبار | الأكثر قراءة | الأكثر مشاهدة | عاجل
        فيديو | صور | اتصل بنا | من نحن | أعلن معنا | الوسوم | خانه | جستجو | منو | ورود | ثبت نام | بیشتر | آخرین اخبار | تماس با ما | درباره ما | پربازدیدترین | تلاش | صفحہ اول | مزید
        [related whole tail]
        اقرأ أيضا | اقرأ أيضاً | اقرأ ايضا | مقالات ذات صلة | مواضيع ذات صلة | أخبار ذات صلة | ذات صلة | شاهد أيضا | شاهد أيضاً | قد يعجبك أيضا | قد يهمك | مواضيع متعلقة | موضوعات ذات صلة | مطالب مرتبط | اخبار مرتبط | بیشتر بخوانید | یہ بھی پڑھیں
        [related start]
        اقرأ أيضا | اقرأ أيضاً | اقرأ المزيد | اقرأ ايضا | شاهد أيضا | للمزيد | إقرأ أيضا | بیشتر بخوانید | یہ بھی پڑھیں
        [newsletter start]
        اشترك | النشرة | خبرنامه
        [advertisement whole]
        إعلان | إعلانات | اعلان | تبلیغات | اشتہار
        [cookies start]
        نستخدم ملفات | يستخدم هذا الموقع
        [legal any]
        جميع الحقوق محفوظة | كل الحقوق محفوظة | سياسة الخصوصية | شروط الاستخدام | کلیه حقوق | تمام حقوق
        [imageCaption start]
        صورة | المصدر | تصوير | عکس
        """

    static let hebrew = """
        [share whole]
        שתף | שתפו | שיתוף | הדפסה | הדפס | שמור | העתק קישור | שלח
        [comments whole tail]
        תגובות | 0 תגובות | הוסף תגובה | הוסיפו תגובה | כתוב תגובה | לכל התגובות
        [navigation whole]
        ראשי | דף הבית | תפריט | חיפוש | חפש | סגור | התחבר | התחברות | הרשמה | עוד | לכל הכתבות | חדשות | צור קשר | אודות | הנקראות ביותר
        [related whole tail]
        כתבות נוספות | עוד בנושא | קראו גם | קרא עוד | אולי יעניין אותך | כתבות קשורות | מומלצים
        [related start]
        קראו גם | קרא גם | קראו עוד
        [advertisement whole]
        פרסומת | פרסום | תוכן ממומן
        [legal any]
        כל הזכויות שמורות | מדיניות פרטיות
        """

    static let southAsian = """
        [share whole]
        शेयर | शेयर करें | साझा करें | प्रिंट | कॉपी लिंक | সেয়ার | শেয়ার | শেয়ার করুন | பகிர் | பகிர்க
        [share start]
        शेयर करें | हमें फॉलो करें | फॉलो करें | शेयर
        [comments whole tail]
        टिप्पणियां | टिप्पणी | कमेंट | कमेंट करें | अपनी राय | 0 टिप्पणियाँ | মন্তব্য | মন্তব্য করুন
        [navigation whole]
        होम | मेन्यू | मेनू | खोजें | सर्च | बंद करें | लॉगिन | लॉग इन | साइन इन | और | और पढ़ें | और देखें | ताजा खबरें | ताज़ा खबरें | ट्रेंडिंग | वीडियो | फोटो | संपर्क करें | हमारे बारे में | लेटेस्ट न्यूज़ | बड़ी खबरें
        প্রচ্ছদ | মেনু | খুঁজুন | সর্বশেষ | জনপ্রিয় | ভিডিও | ছবি | যোগাযোগ | আরও
        [related whole tail]
        यह भी पढ़ें | ये भी पढ़ें | संबंधित खबरें | संबंधित समाचार | इसे भी पढ़ें | और खबरें | पढ़ें | আরও পড়ুন | সম্পর্কিত খবর | এই বিভাগের আরও খবর
        [related start]
        यह भी पढ़ें | ये भी पढ़ें | इसे भी पढ़ें | पढ़ें | आगे पढ़ें | আরও পড়ুন
        [newsletter start]
        सब्सक्राइब | न्यूज़लेटर
        [advertisement whole]
        विज्ञापन | বিজ্ঞাপন | விளம்பரம்
        [legal any]
        सर्वाधिकार सुरक्षित | সর্বস্বত্ব সংরক্ষিত
        [imageCaption start]
        फोटो | तस्वीर | छवि
        """

    static let turkish = """
        [share whole]
        paylaş | haberi paylaş | yazdır | kaydet | linki kopyala | bağlantıyı kopyala | kopyala | gönder | dinle | beğen
        [share start]
        paylaş | bizi takip edin | takip edin | abone ol | google haberler'e | google news'te
        [comments whole tail]
        yorumlar | 0 yorum | yorum | yorum yap | yorum yaz | yorumunuz | yorum ekle | yorumları gör | yorum gönder
        [comments start tail]
        bir yanıt yazın | bir cevap yazın | yorum yapmak için | 0 yorum
        [comments start]
        e-posta adresiniz yayınlanmayacak | gerekli alanlar
        [navigation whole]
        ana sayfa | anasayfa | menü | ara | arama | kapat | giriş | giriş yap | çıkış | üye ol | kayıt ol | hesabım | yukarı çık
        sonraki | önceki | devamı | daha fazla | daha fazla göster | tümü | tümünü gör | son dakika | son haberler | en çok okunanlar
        çok okunanlar | gündem | haberler | etiketler | kategoriler | video | galeri | foto galeri | iletişim | hakkımızda | künye
        reklam ver | manşet | ekonomi | spor | dünya | magazin | sağlık | teknoloji | yazarlar
        [navigation start]
        etiketler | içeriğe geç | haber girişi
        [related whole tail]
        ilgili haberler | benzer haberler | ilginizi çekebilir | ilgili yazılar | ayrıca okuyun | önerilen haberler | diğer haberler
        bunlar da ilginizi çekebilir | sıradaki haber | ilgili haber | sizin için seçtiklerimiz | son yazılar
        [related start]
        ayrıca bakınız | ilgili haber | devamını oku | haberin devamı | okumaya devam | daha fazla
        [newsletter start]
        abone ol | e-bülten | bültenimize | bültene
        [advertisement whole]
        reklam | ilan | sponsorlu | reklamlar
        [cookies start]
        çerezleri kullanıyoruz | bu site çerez | sitemizde çerez
        [legal whole]
        gizlilik politikası | kullanım koşulları | çerez politikası | kvkk | yasal uyarı | gizlilik | aydınlatma metni
        [legal any]
        tüm hakları saklıdır | her hakkı saklıdır | izinsiz | kaynak gösterilmeden
        [metadata whole]
        kaynak | yazar | güncelleme | yayınlanma | muhabir | editör
        [metadata start]
        güncelleme | güncellenme | son güncelleme | yayınlanma | yayın tarihi | giriş | okuma süresi | kaynak
        [imageCaption start]
        fotoğraf | foto
        """

    static let southEastAsian = """
        [share whole]
        bagikan | bagikan artikel | sebarkan | salin | salin tautan | simpan | cetak | kongsi | chia sẻ | sao chép liên kết | in bài | lưu | แชร์ | แบ่งปัน | ibahagi
        [share start]
        bagikan ke | bagikan | ikuti kami | dapatkan berita | ikuti berita | chia sẻ | theo dõi | simak berita | gabung
        [comments whole tail]
        komentar | 0 komentar | tulis komentar | tinggalkan komentar | tinggalkan balasan | komen | bình luận | 0 bình luận | ý kiến | ความคิดเห็น | gửi bình luận
        [comments start tail]
        tinggalkan balasan | tinggalkan komentar | alamat email anda tidak | email của bạn sẽ không
        [navigation whole]
        beranda | menu | cari | tutup | masuk | keluar | daftar | selengkapnya | lihat semua | lainnya | lihat selengkapnya | berita terbaru | terbaru | terpopuler | berita terpopuler | terkini | populer | berita
        tag | topik | kontak | tentang kami | redaksi | indeks | home | trang chủ | tìm kiếm | đóng | đăng nhập | đăng ký | xem thêm | mới nhất | đọc nhiều | liên hệ | tin tức | tin mới | หน้าแรก | เมนู | ค้นหา | เข้าสู่ระบบ
        เพิ่มเติม | ดูเพิ่มเติม | ข่าวล่าสุด | ติดต่อเรา | halaman selanjutnya | pedoman media siber | laman utama
        [related whole tail]
        baca juga | berita terkait | artikel terkait | terkait | rekomendasi | rekomendasi untuk anda | lihat juga | baca selengkapnya | artikel lainnya | berita lainnya | tin liên quan | bài liên quan | tin cùng chuyên mục | có thể bạn quan tâm | ข่าวที่เกี่ยวข้อง | อ่านเพิ่มเติม | บทความที่เกี่ยวข้อง | artikel berkaitan
        [related start]
        baca juga | baca selengkapnya | simak juga | lihat juga | baca | xem thêm | อ่านเพิ่มเติม | อ่านต่อ
        [advertisement whole]
        iklan | advertisement | scroll to continue with content | quảng cáo | โฆษณา
        [legal any]
        hak cipta dilindungi | kebijakan privasi | dilarang mengambil | bản quyền thuộc | สงวนลิขสิทธิ์
        [metadata whole]
        penulis | editor | sumber | reporter | pewarta | tác giả | nguồn
        [metadata start]
        penulis | editor | sumber | reporter | pewarta | diperbarui | cập nhật
        [imageCaption start]
        foto | ảnh | ภาพ
        """

    static let african = """
        [share whole]
        shiriki | sambaza | tuma | deel | yabelana
        [comments whole tail]
        maoni | toa maoni | weka maoni | imibono
        [navigation whole]
        nyumbani | tafuta | ingia | zaidi | habari | mwanzo | funga | ikhaya | sesha | izindaba
        [related whole tail]
        soma pia | soma zaidi | habari zinazohusiana | pia soma | funda kabanzi | funda nalokhu
        [related start]
        soma pia | soma zaidi | funda
        [advertisement whole]
        tangazo | matangazo | isikhangiso
        """
}
