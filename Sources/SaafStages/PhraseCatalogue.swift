// swift-format-ignore-file
// Made by `make generate`. Do not edit.

let phraseCatalogue = #"""
  = af
  video	Video	Video's	Video’s	Kyk video
  recommended	Aanbevole	Aanbeveel	Word aanbeveel	Aanbevole artikels	Verwante artikels	Lees ook	Sien ook	Lees meer	Jy sal dalk ook hiervan hou	Meer oor hierdie onderwerp
  contents	Inhoudsopgawe	Inhoud	Tabel van inhoud	Inhoudstabel	Inhoudslys
  summary	Opsommend	Opsomming	In opsomming	Ter opsomming	Gevolgtrekking	Ten slotte	Samevatting	Ter samevatting	Kortom	Om op te som
  author	Outeur	Skrywer	Geskryf deur	Skryfster	Oor die skrywer
  published	Gepubliseer	Gepubliseer op	Publikasiedatum	Datum van publikasie	Geplaas op
  last-modified	Laas gewysig	Laas verander	Laas bygewerk	Laaste wysiging	Laaste opdatering	Laas opgedateer	Laaste verandering	Laas geredigeer	Laas gewysig op	Laas opgedateer op
  placeholder	Anonim	Anoniem	Anonieme	Onbekend	Onbekende	Onbekende skrywer	Onbekende outeur	Naamloos	Admin
  = am
  video	ቪዲዮ	ቪድዮ	ቪዲዮዎች	ቪዲዮውን ይመልከቱ
  recommended	የሚመከር	የሚመከሩ	የተመከረ	ይመከራል	የሚመከር ነው	የሚመከሩ ጽሑፎች	የሚመከሩ መጣጥፎች	ተዛማጅ ጽሑፎች	ተዛማጅ መጣጥፎች	በተጨማሪ ያንብቡ	በተጨማሪም ይመልከቱ	ተጨማሪ ያንብቡ
  contents	ዝርዝር ሁኔታ	ማውጫ	የይዘት ማውጫ	የይዘት ሠንጠረዥ	ይዘቶች	የይዘት ሰንጠረዥ	የማውጫ ሠንጠረዥ
  summary	በማጠቃለያ	ማጠቃለያ	በማጠቃለያው	በአጭሩ	መደምደሚያ	ለማጠቃለል	ማጠቃለያው	በማጠቃለል	በመደምደሚያ
  author	ደራሲ	ጸሐፊ	ፀሐፊ	ደራሲው	ፀሃፊ	የተፃፈው በ	የተጻፈው በ
  published	የታተመ	የታተመበት ቀን	የወጣበት ቀን	ታትሟል	የህትመት ቀን	የተለጠፈው
  last-modified	ለመጨረሻ ጊዜ የተሻሻለው	ለመጨረሻ ጊዜ ተሻሽሏል	መጨረሻ የተሻሻለው	ለመጨረሻ ጊዜ የተቀየረው	ለመጨረሻ ጊዜ የዘመነው	ለመጨረሻ ጊዜ ተዘምኗል	የመጨረሻ ማሻሻያ	ለመጨረሻ ጊዜ ተቀይሯል	የመጨረሻው ማሻሻያ	መጨረሻ የዘመነው
  placeholder	Anonim	ስም-አልባ	ስም የለሽ	ስም አልባ	ያልታወቀ	ስማቸው ያልታወቀ	ስም የለሽ ጸሐፊ	ያልታወቀ ደራሲ	የማይታወቅ	Admin
  = ar
  video	فيديو	الفيديو	فيديوهات	شاهد الفيديو
  recommended	موصى به	مُستَحسَن	مستحسن	موصى بها	ينصح به	نوصي به	مقترح	مقالات ذات صلة	اقرأ أيضا	اقرأ أيضًا	انظر أيضا	قد يعجبك أيضا	مقالات موصى بها	مقالات مقترحة	المقالات الموصى بها	المقالات ذات الصلة	مواضيع ذات صلة	مقالات مشابهة	مقالات أخرى	قد يعجبك أيضًا
  contents	جدول المحتويات	المحتويات	قائمة المحتويات	فهرس المحتويات	محتويات	الفهرس	فهرس
  summary	باختصار	في ملخص	ملخص	الملخص	الخلاصة	خلاصة	خاتمة	الخاتمة	في الختام	استنتاج	الاستنتاج	وفي الختام
  author	مؤلف	المؤلف	كاتب	الكاتب	بقلم	كتب بواسطة	كتبه	الكاتبة	تأليف
  published	نشرت	نُشرت	نشر	تم النشر	تاريخ النشر	نشر في	منشور	تم نشره
  last-modified	آخر تعديل	آخر تحديث	التعديل الأخير	تاريخ آخر تعديل	تم التعديل الأخير	عدلت آخر مرة	تم التحديث الأخير	اخر تعديل	اخر تحديث	آخر تحرير	تم تعديله آخر مرة	تاريخ التحديث
  placeholder	Anonim	مجهول	مجهول الهوية	مجهولة	غير معروف	مؤلف غير معروف	مؤلف مجهول	كاتب غير معروف	أدمن	Admin
  = as
  video	ভিডিঅ'	ভিডিঅ’	ভিডিঅʼ	ভিডিঅ
  recommended	পৰামৰ্শ দিয়া হৈছে	পৰামৰ্শিত	প্ৰস্তাৱিত	অনুমোদিত	পৰামৰ্শ দিয়া	সুপাৰিছ কৰা	চুপাৰিছ কৰা	সম্পৰ্কীয় প্ৰবন্ধ	সম্পৰ্কিত প্ৰবন্ধ	লগতে পঢ়ক	লগতে চাওক	অধিক পঢ়ক
  contents	বিষয়বস্তুৰ তালিকা	সূচীপত্ৰ	সূচীপত্র	বিষয়সূচী	বিষয়বস্তুৰ সূচী
  summary	সংক্ষেপে	সাৰাংশ	সাৰাংশত	সামৰণি	উপসংহাৰ	সামৰণিত	সাৰ-সংক্ষেপ
  author	লেখক	লেখিকা	লিখক	ৰচক	দ্বাৰা লিখিত	লিখিছে
  published	প্ৰকাশিত	প্ৰকাশৰ তাৰিখ	প্ৰকাশন তাৰিখ	প্ৰকাশ কৰা হৈছে	প্ৰকাশনৰ তাৰিখ
  last-modified	শেহতীয়াকৈ সংশোধিত	অন্তিমবাৰ সংশোধিত	শেষবাৰ সংশোধন কৰা হৈছে	শেষ সংশোধন	শেহতীয়া আপডেট	শেষ আপডেট	অন্তিম আপডেট	শেষবাৰ আপডেট কৰা হৈছে	শেহতীয়া সংশোধন
  placeholder	Anonim	অজ্ঞাত	বেনামী	অনামী	নামবিহীন	অজ্ঞাতনামা	অজ্ঞাত লেখক	অজান লেখক	এডমিন	Admin
  = az
  video	Video	Videolar	Videoya bax	Videonu izləyin
  recommended	Tövsiyə	Tövsiyə olunur	Tövsiyə olunan	Tövsiyə edilir	Tövsiyə edilən	Tövsiyə edirik	Tövsiyə edilmişdir	Əlaqəli məqalələr	Oxşar məqalələr	Həmçinin oxuyun	Bunu da oxuyun	Həmçinin baxın
  contents	Mündəricat	İçindəkilər	Məzmun	Məzmun cədvəli	Məzmunlar cədvəli	Məzmunu
  summary	Xülasə	Xülasədə	Qısaca	Xülasə olaraq	Nəticə	Nəticədə	Yekun	Yekun olaraq	Qısacası
  author	Müəllif	Yazar	Yazıçı	Tərəfindən yazılmışdır	Yazan	Müəllifi
  published	Nəşr olundu	Dərc olunub	Nəşr tarixi	Dərc olunma tarixi	Yayımlanıb	Nəşr olunub	Yayım tarixi
  last-modified	Son dəyişdirilmə	Son dəyişiklik	Son dəfə dəyişdirilib	Son dəyişdirildi	Son yeniləmə	Son yenilənmə	Son dəfə yenilənib	Son redaktə	Axırıncı dəyişiklik	Son düzəliş
  placeholder	Anonim	Naməlum	Adsız	Bilinməyən	Naməlum müəllif	Anonim müəllif	İsimsiz	Admin
  = be
  video	Відэа	Відэаролік	Глядзець відэа
  recommended	Рэкамендуем	Рэкамендавана	Рэкамендуецца	Рэкамендаваны	Рэкамендаванае	Рэкамендаваныя	Рэкамендуемыя	Рэкамендаваныя артыкулы	Падобныя артыкулы	Чытайце таксама	Глядзіце таксама	Вам таксама можа спадабацца
  contents	Змест	Змест артыкула	Табліца зместу	Змесціва
  summary	У выніку	Вынік	Вынікі	Рэзюмэ	Выснова	Высновы	У заключэнне	Заключэнне	Падводзячы вынік	Карацей	Падсумоўваючы	Падвядзенне вынікаў
  author	Аўтар	Аўтарка	Аўтар артыкула	Напісана	Напісаў	Пісьменнік
  published	Апублікавана	Апублікаваны	Апублікаваная	Дата публікацыі	Дата апублікавання
  last-modified	Апошняе змяненне	Апошнія змены	Апошняя змена	Апошняе абнаўленне	Апошні раз зменена	Апошняя мадыфікацыя	Апошні раз абноўлена	Апошняе рэдагаванне	Дата абнаўлення	Дата змены
  placeholder	Anonim	Ананім	Ананімны	Ананімна	Ананімная	Невядомы	Невядома	Невядомая	Невядомы аўтар	Адмін	Адміністратар	Admin
  = bg
  video	Видео	Видеоклип	Видеоклипове	Вижте видеото
  recommended	Препоръчано	Препоръчва се	Препоръчан	Препоръчана	Препоръчани	Препоръчителен	Препоръчваме	Препоръчани статии	Свързани статии	Прочетете още	Прочетете също	Вижте също	Препоръчителни статии	Подобни статии	Други статии
  contents	Съдържание	Таблица на съдържанието	Таблица със съдържание	Таблица съдържание	Съдържания
  summary	В обобщение	Обобщение	Резюме	В заключение	Заключение	Накратко	Обобщено	Извод	В резюме	Изводи	За да обобщим
  author	Автор	Авторка	Написано от	Написана от	Писател	Автор на статията
  published	Публикувано	Публикуван	Публикувана	Дата на публикуване	Публикувано на	Дата на публикация	Дата на публикацията
  last-modified	Последна промяна	Последно модифициран	Последно модифицирано	Последно променено	Последно променен	Последно обновяване	Последна актуализация	Последно актуализирано	Последно редактирано	Последно актуализиран	Последна редакция	Последно обновен
  placeholder	Anonim	Анонимен	Анонимна	Анонимно	Анонимни	Неизвестен	Неизвестна	Неизвестен автор	Анонимен автор	Админ	Admin
  = bn
  video	ভিডিও	ভিডিয়ো	ভিডিওটি দেখুন	ভিডিও দেখুন
  recommended	প্রস্তাবিত	সুপারিশকৃত	সুপারিশ করা	সুপারিশ করা হয়েছে	প্রস্তাবিত নিবন্ধ	সম্পর্কিত নিবন্ধ	সম্পর্কিত খবর	আরও পড়ুন	আরো পড়ুন	আরও দেখুন	আরো দেখুন	আপনি এটিও পছন্দ করতে পারেন	সুপারিশকৃত নিবন্ধ	আরও নিবন্ধ	অন্যান্য নিবন্ধ
  contents	সুচিপত্র	সূচিপত্র	সূচীপত্র	বিষয়বস্তুর সারণী	বিষয়বস্তুর সারণি	বিষয়সূচি	বিষয়বস্তু
  summary	সংক্ষেপে	সারাংশ	সারসংক্ষেপ	সার-সংক্ষেপ	উপসংহার	উপসংহারে	সারাংশে	সংক্ষেপে বলতে গেলে	সারমর্ম
  author	লেখক	রচয়িতা	লেখিকা	লিখেছেন	লিখিত	দ্বারা লিখিত
  published	প্রকাশিত	প্রকাশের তারিখ	প্রকাশনার তারিখ	প্রকাশকাল	প্রকাশিত হয়েছে
  last-modified	সর্বশেষ সংশোধিত	শেষ সংশোধিত	সর্বশেষ পরিবর্তিত	শেষ পরিবর্তন	সর্বশেষ পরিবর্তন	সর্বশেষ আপডেট	শেষ আপডেট	সর্বশেষ আপডেট করা হয়েছে	সর্বশেষ হালনাগাদ	সর্বশেষ সম্পাদনা	সর্বশেষ সম্পাদিত
  placeholder	Anonim	নাম প্রকাশে অনিচ্ছুক	অনামী	বেনামী	বেনামি	নামহীন	অজ্ঞাত	অজ্ঞাতনামা	অজানা	অজানা লেখক	অ্যাডমিন	Admin
  = ca
  video	Vídeo	Vídeos	Video	Veure el vídeo
  recommended	Recomanat	Recomanada	Recomanats	Recomanades	Articles recomanats	Articles relacionats	Es recomana	Recomanem	Llegiu també	Llegeix també	Vegeu també	També us pot agradar	Articles similars	Altres articles
  contents	Taula de continguts	Índex	Contingut	Continguts	Sumari	Taula de contingut	Índex de continguts
  summary	En resum	Resum	En conclusió	Conclusió	Conclusions	Per resumir	En síntesi	Resumint	En definitiva
  author	Autor	Autora	Escrit per	L'autor	Redactat per	Escriptor
  published	Publicat	Publicat el	Data de publicació	Publicada	Publicat a
  last-modified	Darrera modificació	Última modificació	Darrera actualització	Última actualització	Modificat per última vegada	Última edició	Darrera edició	Modificat per darrera vegada	Última revisió	Actualitzat per última vegada	Última vegada modificat
  placeholder	Anonim	Anònim	Anònima	Anònims	Desconegut	Desconeguda	Autor desconegut	Autor anònim	Admin
  = cs
  video	Video	Videa	Podívejte se na video
  recommended	Doporučená	Doporučené	Doporučený	Doporučeno	Doporučujeme	Doporučené články	Související články	Přečtěte si také	Čtěte také	Viz také	Mohlo by se vám také líbit	Mohlo by vás zajímat	Podobné články	Další články
  contents	Obsah	Obsah článku	Tabulka obsahu	Přehled obsahu
  summary	V souhrnu	Souhrn	Shrnutí	Stručně řečeno	Závěr	Závěrem	Ve zkratce	Souhrnem	Ve shrnutí	Na závěr	Shrnuto
  author	Autor	Autorka	Napsal	Napsala	Napsáno	Spisovatel	Autor článku
  published	Publikováno	Zveřejněno	Datum zveřejnění	Datum publikace	Publikovaný	Zveřejněn	Vydáno	Datum vydání
  last-modified	Naposledy změněno	Naposledy upraveno	Naposledy změněn	Naposledy upravené	Poslední změna	Poslední úprava	Naposledy aktualizováno	Poslední aktualizace	Naposledy upravený	Naposledy změněný	Datum aktualizace
  placeholder	Anonim	Anonymní	Anonym	Neznámý	Neznámá	Neznámý autor	Anonymní autor	Autor neznámý	Admin
  = cy
  video	Fideo	Fideos	Fideo clip	Gwyliwch y fideo
  recommended	Argymhellir	Argymhellwyd	Wedi'i argymell	Wedi’i argymell	A argymhellir	Erthyglau a argymhellir	Erthyglau cysylltiedig	Erthyglau perthnasol	Darllenwch hefyd	Gweler hefyd	Efallai yr hoffech hefyd
  contents	Tabl cynnwys	Tabl cynnwysion	Cynnwys	Cynnwys yr erthygl	Rhestr gynnwys	Tabl o gynnwys
  summary	I grynhoi	Crynodeb	Yn gryno	Casgliad	I gloi	Mewn crynodeb	I gasglu	Yn grynodeb	Diweddglo
  author	Awdur	Awdures	Ysgrifennwyd gan	Ysgrifenwyd gan	Yr awdur	Ysgrifennwr
  published	Cyhoeddwyd	Dyddiad cyhoeddi	Wedi'i gyhoeddi	Wedi’i gyhoeddi	Cyhoeddedig	Cyhoeddwyd ar
  last-modified	Addaswyd ddiwethaf	Newidiwyd ddiwethaf	Diweddarwyd ddiwethaf	Wedi'i addasu ddiwethaf	Diweddariad diwethaf	Newid diwethaf	Golygwyd ddiwethaf	Addaswyd diwethaf	Diweddarwyd diwethaf	Addasiad diwethaf
  placeholder	Anonim	Dienw	Anhysbys	Awdur anhysbys	Awdur dienw	Di-enw	Anadnabyddus	Admin
  = da
  video	Video	Videoer	Se video	Se videoen
  recommended	Anbefalet	Anbefalede	Anbefales	Anbefalede artikler	Vi anbefaler	Relaterede artikler	Læs også	Se også	Læs mere om	Du vil måske også kunne lide	Mere om emnet	Anbefalet læsning	Lignende artikler	Andre artikler	Flere artikler
  contents	Indholdsfortegnelse	Indhold	Indholdsoversigt	Indholdstabel
  summary	Sammenfattende	Sammenfatning	Opsummering	Opsummeret	Resumé	Sammendrag	Konklusion	Afslutningsvis	For at opsummere	Kort sagt	I resumé	Kort fortalt
  author	Forfatter	Forfatteren	Skrevet af	Skribent	Af forfatter	Forfatterinde
  published	Udgivet	Offentliggjort	Publiceret	Udgivelsesdato	Publiceringsdato	Udgivet den	Offentliggjort den
  last-modified	Sidst ændret	Senest ændret	Sidst opdateret	Senest opdateret	Sidste ændring	Seneste ændring	Sidste opdatering	Seneste opdatering	Sidst redigeret	Sidst modificeret	Senest redigeret
  placeholder	Anonim	Anonym	Anonymt	Anonyme	Ukendt	Ukendt forfatter	Anonym forfatter	Forfatter ukendt	Admin
  = de
  video	Video	Videos	Video ansehen	Video anschauen
  recommended	Empfohlen	Empfohlene	Empfohlener	Empfohlenes	Empfohlene Artikel	Verwandte Artikel	Ähnliche Artikel	Lesen Sie auch	Siehe auch	Das könnte Sie auch interessieren	Mehr zum Thema	Empfohlene Beiträge	Leseempfehlungen	Ähnliche Beiträge	Lies auch	Weitere Artikel	Das könnte dich auch interessieren
  contents	Inhaltsverzeichnis	Inhalt	Inhalte	Inhaltsübersicht	Inhaltstabelle	Inhaltsangabe
  summary	Zusammenfassend	Zusammenfassung	In Summe	Fazit	Schlussfolgerung	Zum Schluss	Abschließend	Kurz gesagt	Kurzfassung	In Zusammenfassung	Zusammengefasst	Abschluss
  author	Autor	Autorin	Verfasser	Verfasserin	Geschrieben von	Verfasst von	Text von
  published	Veröffentlicht	Veröffentlicht am	Veröffentlichungsdatum	Erscheinungsdatum	Datum der Veröffentlichung	Publiziert	Gepostet am	Erschienen am
  last-modified	Zuletzt bearbeitet	Zuletzt geändert	Zuletzt geändert am	Zuletzt aktualisiert	Zuletzt aktualisiert am	Letzte Änderung	Letzte Aktualisierung	Letzte Bearbeitung	Zuletzt modifiziert	Geändert am	Aktualisiert am	Letztes Update
  placeholder	Anonim	Anonym	Anonymus	Anonyme	Anonymer	Unbekannt	Unbekannter Autor	Autor unbekannt	Unbekannter Verfasser	Admin
  = el
  video	Βίντεο	Video	Δείτε το βίντεο
  recommended	Συνιστάται	Προτεινόμενο	Προτεινόμενα	Προτεινόμενη	Συνιστώμενο	Συνιστώνται	Προτείνεται	Σχετικά άρθρα	Προτεινόμενα άρθρα	Διαβάστε επίσης	Δείτε επίσης	Μπορεί επίσης να σας αρέσει	Συνιστώμενα άρθρα	Παρόμοια άρθρα	Διαβάστε ακόμα	Άλλα άρθρα
  contents	Πίνακας περιεχομένων	Περιεχόμενα	Περιεχόμενο
  summary	Συνοψίζοντας	Περίληψη	Συνοπτικά	Εν περιλήψει	Εν κατακλείδι	Συμπέρασμα	Συμπερασματικά	Σύνοψη	Εν συντομία	Συμπεράσματα	Με λίγα λόγια
  author	Συγγραφέας	Συντάκτης	Γράφτηκε από	Συντάκτρια	Γραμμένο από	Γράφει	Αρθρογράφος
  published	Δημοσιεύθηκε	Δημοσιεύτηκε	Ημερομηνία δημοσίευσης	Δημοσίευση	Δημοσιευμένο	Δημοσιευμένα
  last-modified	Τελευταία τροποποίηση	Τελευταία ενημέρωση	Τροποποιήθηκε τελευταία	Τελευταία τροποποιημένη	Τελευταία επεξεργασία	Τροποποιήθηκε για τελευταία φορά	Ενημερώθηκε τελευταία	Τελευταία αλλαγή	Τελευταία τροποποιήθηκε	Τελευταία αναθεώρηση
  placeholder	Anonim	Ανώνυμος	Ανώνυμη	Ανώνυμο	Ανώνυμα	Άγνωστος	Άγνωστο	Άγνωστη	Άγνωστος συγγραφέας	Admin
  = en
  video	Video	Videos	Watch video	Watch the video
  recommended	Recommended	Recommended articles	Recommended for you	Recommended reading	Related articles	Related posts	Read also	Also read	See also	You may also like	You might also like	More on this topic	Recommended posts	Related reading	Similar articles	Similar posts	Read next	More articles	Other articles
  contents	Table of contents	Contents	Contents of the article	In this article	Table of content
  summary	In summary	Summary	In conclusion	Conclusion	To summarize	To summarise	To sum up	In short	In brief	Key takeaways
  author	Author	Written by	Posted by	Article by	About the author	Writer
  published	Published	Published on	Publication date	Date published	Posted on	Posted	First published
  last-modified	Last modified	Last updated	Last edited	Last revised	Last update	Last modification	Last changed	Updated on	Modified on	Date modified
  placeholder	Anonim	Anonymous	Unknown	Unknown author	Author unknown	Anonymous author	Anon	No author	Guest author	Admin
  = es
  video	Vídeo	Video	Vídeos	Ver vídeo
  recommended	Recomendado	Recomendada	Recomendados	Recomendadas	Artículos recomendados	Artículos relacionados	Recomendamos	Lea también	Lee también	Ver también	También te puede interesar	Más sobre este tema	Lecturas recomendadas	Recomendado para ti	Entradas relacionadas	Artículos similares	Leer también	Otros artículos	Más artículos
  contents	Tabla de contenido	Tabla de contenidos	Índice	Contenido	Contenidos	Índice de contenidos	Índice de contenido	Índice general
  summary	En resumen	Resumen	En conclusión	Conclusión	Conclusiones	Para resumir	En síntesis	Sumario	En suma	Síntesis
  author	Autor	Autora	Escrito por	Redactado por	Autor del artículo	Escritor	Por el autor
  published	Publicado	Publicado el	Fecha de publicación	Publicada	Publicado en	Fecha de publicacion
  last-modified	Última modificación	Última actualización	Última edición	Modificado por última vez	Actualizado por última vez	Última revisión	Última vez modificado	Última modificación realizada	Modificado el	Actualizado el	Fecha de modificación	Fecha de actualización
  placeholder	Anonim	Anónimo	Anónima	Anonimo	Desconocido	Desconocida	Autor desconocido	Autor anónimo	Admin
  = et
  video	Video	Videod	Vaata videot
  recommended	Soovitatav	Soovitatud	Soovitan	Soovitame	Soovitatavad	Soovitatakse	Soovitatud artiklid	Seotud artiklid	Loe ka	Vaata ka	Loe lisaks	Teile võib ka meeldida	Soovitatavad artiklid	Sarnased artiklid
  contents	Sisukord	Sisu	Sisutabel	Sisujuht
  summary	Kokkuvõttes	Kokkuvõte	Kokkuvõtteks	Järeldus	Kokkuvõtvalt	Lühidalt	Järeldused	Lõpetuseks
  author	Autor	Kirjutanud	Kirjutas	Artikli autor	Kirjanik
  published	Avaldatud	Avaldamise kuupäev	Avaldamiskuupäev	Avaldati	Postitatud
  last-modified	Viimati muudetud	Viimane muudatus	Viimati uuendatud	Viimati värskendatud	Viimane uuendus	Viimane muutmine	Viimati redigeeritud	Viimati ajakohastatud	Viimane värskendus
  placeholder	Anonim	Anonüümne	Tundmatu	Teadmata	Tundmatu autor	Nimetu	Anonüümsed	Autor teadmata	Admin
  = eu
  video	Bideoa	Bideo	Bideoak	Ikusi bideoa
  recommended	Gomendatua	Gomendatutakoa	Gomendatzen da	Gomendatuta	Gomendatuak	Gomendatutakoak	Gomendagarria	Gomendatutako artikuluak	Lotutako artikuluak	Erlazionatutako artikuluak	Irakurri ere	Ikus ere
  contents	Edukien taula	Aurkibidea	Edukia	Edukiak	Eduki taula	Aurkibide	Eduki-taula
  summary	Laburbilduz	Laburpena	Laburtuz	Laburpenean	Ondorioa	Ondorioz	Amaitzeko	Ondorio gisa	Labur esanda
  author	Egilea	Autorea	Egileak	Idazlea	Idatzia	Nork idatzia
  published	Argitaratua	Argitaratu zen	Argitaratze data	Argitalpen data	Argitaratuta	Argitaratze-data	Argitalpen-data
  last-modified	Azken aldaketa	Azken eguneratzea	Azkenekoz aldatua	Azken aldiz aldatua	Azken aldiz eguneratua	Azkenekoz eguneratua	Azken edizioa	Azkena aldatua	Azkena eguneratua
  placeholder	Anonim	Anonimoa	Anonimo	Ezezaguna	Ezezagun	Egile ezezaguna	Egile anonimoa	Autore ezezaguna	Admin
  = fa
  video	ویدیو	ویدئو	ویدیو را ببینید
  recommended	توصیه شده	توصیه می شود	توصیه می‌شود	توصیه‌شده	پیشنهاد شده	پیشنهادی	مقالات مرتبط	مطالب مرتبط	همچنین بخوانید	همچنین ببینید	بیشتر بخوانید	مطالب پیشنهادی	مقالات پیشنهادی	مقالات توصیه شده
  contents	فهرست مطالب	فهرست محتوا	جدول محتوا	جدول محتویات	فهرست	فهرست مندرجات	محتویات
  summary	به طور خلاصه	به‌طور خلاصه	خلاصه	در خلاصه	در نتیجه	نتیجه گیری	نتیجه‌گیری	جمع بندی	جمع‌بندی	چکیده
  author	نویسنده	مولف	مؤلف	نوشته شده توسط	نوشتهٔ	نگارنده	به قلم
  published	منتشر شده	منتشر شد	تاریخ انتشار	انتشار	منتشر شده در	تاریخ نشر
  last-modified	آخرین تغییر	آخرین اصلاح	آخرین ویرایش	آخرین به روز رسانی	آخرین به‌روزرسانی	آخرین بروزرسانی	آخرین به روزرسانی	آخرین اصلاح شده	آخرین بار اصلاح شده	تاریخ به‌روزرسانی	تاریخ بروزرسانی
  placeholder	Anonim	ناشناس	بی نام	بی‌نام	گمنام	ناشناخته	نامعلوم	نویسنده ناشناس	نویسنده ناشناخته	ادمین	مدیر سایت	Admin
  = fi
  video	Video	Videot	Katso video	Videoita
  recommended	Suositeltava	Suositellaan	Suositeltu	Suositellut	Suositeltavat	Suositellut artikkelit	Suosittelemme	Aiheeseen liittyvät artikkelit	Lue myös	Katso myös	Saatat pitää myös	Lisää aiheesta	Suositeltavat artikkelit	Liittyvät artikkelit	Samankaltaiset artikkelit	Muita artikkeleita	Lisää artikkeleita
  contents	Sisällysluettelo	Sisältö	Sisällys	Sisältöluettelo	Sisällykset
  summary	Yhteenvetona	Yhteenveto	Johtopäätös	Johtopäätökset	Lopuksi	Tiivistelmä	Tiivistettynä	Yhteenvetona voidaan todeta	Päätelmä	Lyhyesti
  author	Kirjoittaja	Tekijä	Kirjoittanut	Kirjailija	Artikkelin kirjoittaja	Laatija
  published	Julkaistu	Julkaisupäivä	Julkaisupäivämäärä	Julkaisuaika	Julkaistiin
  last-modified	Viimeksi muokattu	Viimeksi muutettu	Viimeksi päivitetty	Viimeisin muutos	Viimeisin päivitys	Viimeinen muutos	Viimeksi muokkaus	Viimeisin muokkaus	Muokattu viimeksi	Päivitetty viimeksi	Viimeinen päivitys
  placeholder	Anonim	Anonyymi	Nimetön	Tuntematon	Tuntematon kirjoittaja	Tuntematon tekijä	Nimettömänä	Anonyymit	Admin
  = fr
  video	Vidéo	Vidéos	Video	Voir la vidéo
  recommended	Conseillé	Recommandé	Recommandée	Recommandés	Recommandées	Conseillée	Articles recommandés	Articles connexes	Articles similaires	À lire aussi	Voir aussi	Vous aimerez aussi	Lectures recommandées	Recommandé pour vous	Articles liés	A lire aussi	Lire aussi	Autres articles
  contents	Table des matières	Sommaire	Contenu	Contenus	Tables des matières	Table des contenus	Table de matières
  summary	En résumé	Résumé	En conclusion	Conclusion	Pour résumer	En bref	Pour conclure	En somme	Synthèse	Bilan
  author	Auteur	Auteure	Autrice	Écrit par	Ecrit par	Rédigé par	L'auteur	L’auteur
  published	Publié	Publié le	Date de publication	Publiée	Publié par	Posté le	Paru le	Date de parution
  last-modified	Dernière modification	Modifié en dernier	Dernière mise à jour	Dernière modification le	Dernière mise à jour le	Modifié le	Mis à jour le	Dernière édition	Dernière modifié	Dernier modifié	Date de modification	Dernière révision
  placeholder	Anonim	Anonyme	Inconnu	Inconnue	Auteur inconnu	Auteur anonyme	Anonymes	Admin
  = ga
  video	Físeán	Físeáin	Físean	Féach ar fhíseán
  recommended	Molta	Molaimid	Moltar	Ailt mholta	Ailt ghaolmhara	Altanna gaolmhara	Léigh freisin	Féach freisin	Léigh tuilleadh	B'fhéidir gur mhaith leat freisin
  contents	Clár ábhair	Clár na n-ábhar	Clár inneachair	Tábla na n-ábhar	Ábhar	Clár an ábhair
  summary	Go hachomair	Achoimre	Mar achoimre	Conclúid	Mar fhocal scoir	I mbeagán focal	Mar chonclúid	Go hachoimre
  author	Údar	An t-údar	Scríofa ag	Scríobhnóir	Scríobhadh ag
  published	Foilsithe	Dáta foilsithe	Foilsíodh	Arna fhoilsiú	Foilsithe ar
  last-modified	Athraithe go deireanach	Athraithe ag deireanach	Modhnaithe go deireanach	Mionathraithe go deireanach	Nuashonraithe go deireanach	An t-athrú deireanach	Nuashonrú deireanach	Athraithe deiridh	Nuashonraithe deireanach
  placeholder	Anonim	Gan ainm	Anaithnid	Anaithnideach	Údar anaithnid	Neamhaithnid	Údar gan ainm	Admin
  = gl
  video	Vídeo	Vídeos	Video	Ver o vídeo
  recommended	Recomendado	Recomendada	Recomendados	Recomendadas	Recoméndase	Recomendable	Artigos recomendados	Artigos relacionados	Le tamén	Lea tamén	Ver tamén	Tamén che pode gustar
  contents	Índice	Táboa de contidos	Contido	Contidos	Táboa de contido	Índice de contidos	Sumario
  summary	En resumo	Resumo	En conclusión	Conclusión	Conclusións	Para resumir	En síntese	Resumindo	En definitiva
  author	Autor	Autora	Escrito por	Redactado por	Escritor	Autor do artigo
  published	Publicado	Publicado o	Data de publicación	Publicada	Publicado en
  last-modified	Última modificación	Última actualización	Modificado por última vez	Última edición	Actualizado por última vez	Última revisión	Última vez modificado	Modificado o	Actualizado o
  placeholder	Anonim	Anónimo	Anónima	Descoñecido	Descoñecida	Autor descoñecido	Autor anónimo	Anónimos	Admin
  = gu
  video	વિડિઓ	વિડિયો	વીડિયો	વિડિઓ જુઓ
  recommended	ભલામણ કરેલ	ભલામણ કરેલું	ભલામણ કરાયેલ	ભલામણ	ભલામણ કરેલા લેખો	સૂચવેલ	સંબંધિત લેખો	આ પણ વાંચો	આ પણ જુઓ	વધુ વાંચો	તમને આ પણ ગમશે	ભલામણ કરેલ લેખો	અન્ય લેખો
  contents	સામગ્રીનું કોષ્ટક	વિષયસૂચિ	વિષય સૂચિ	અનુક્રમણિકા	સામગ્રી કોષ્ટક	વિષયવસ્તુનું કોષ્ટક	સમાવિષ્ટોનું કોષ્ટક
  summary	સારાંશમાં	સારાંશ	ટૂંકમાં	સંક્ષિપ્તમાં	નિષ્કર્ષ	નિષ્કર્ષમાં	સંક્ષેપમાં
  author	લેખક	લેખિકા	દ્વારા લખાયેલ	દ્વારા લખાયેલું	લખનાર	રચયિતા
  published	પ્રકાશિત	પ્રકાશન તારીખ	પ્રકાશિત તારીખ	પ્રકાશનની તારીખ	પ્રકાશિત થયું
  last-modified	છેલ્લે સંશોધિત	છેલ્લે ફેરફાર	છેલ્લો ફેરફાર	છેલ્લે સુધારેલ	છેલ્લે અપડેટ	છેલ્લું અપડેટ	છેલ્લે અપડેટ કરેલ	છેલ્લે સંપાદિત	અંતિમ અપડેટ	છેલ્લે સુધારો
  placeholder	Anonim	અનામી	અનામિક	અજ્ઞાત	અજાણ્યો	અજાણ્યા લેખક	અજ્ઞાત લેખક	બેનામી	એડમિન	Admin
  = he
  video	וידאו	וִידֵאוֹ	סרטון	סרטון וידאו
  recommended	מומלץ	מוּמלָץ	מומלצת	מומלצים	מומלצות	מאמרים קשורים	כתבות נוספות	קרא גם	קראו גם	ראה גם	אולי תאהבו גם	מאמרים מומלצים	כתבות מומלצות	כתבות קשורות	מאמרים נוספים	מאמרים דומים
  contents	תוכן עניינים	תוכן העניינים	תוֹכֶן הָעִניָינִים	תכנים	תוכן
  summary	לסיכום	סיכום	סיכום הדברים	תקציר	בסיכום	מסקנה	לְסִיכּוּם	סיכום ומסקנות	לסיום
  author	מחבר	מְחַבֵּר	המחבר	סופר	מחברת	נכתב על ידי	נכתב ע"י	מאת	כותב
  published	פורסם	יצא לאור	תאריך פרסום	פורסם בתאריך	פורסם ב	תאריך הפרסום
  last-modified	שונה לאחרונה	שינוי אחרון	תאריך שינוי אחרון	עודכן לאחרונה	עדכון אחרון	נערך לאחרונה	עריכה אחרונה	השינוי האחרון	תאריך עדכון
  placeholder	Anonim	אנונימי	אֲנוֹנִימִי	אנונימית	לא ידוע	מחבר לא ידוע	אלמוני	אלמונית	פלוני אלמוני	אדמין	מנהל האתר	Admin
  = hi
  video	वीडियो	विडियो	वीडियो देखें
  recommended	सिफारिश की	सिफ़ारिश की	अनुशंसित	सिफारिश की गई	सिफारिश की जाती है	सुझाया गया	सुझाए गए लेख	संबंधित लेख	यह भी पढ़ें	ये भी पढ़ें	यह भी देखें	आपको यह भी पसंद आ सकता है	अनुशंसित लेख	सम्बंधित लेख	अनुशंसित पठन	आपके लिए अनुशंसित	मिलते-जुलते लेख	अन्य लेख
  contents	विषयसूची	विषय सूची	विषय-सूची	विषय - सूची	विषय तालिका	अनुक्रमणिका	सामग्री की तालिका	सामग्री तालिका	लेख की सामग्री
  summary	संक्षेप में	सारांश	सारांश में	सार	निष्कर्ष	निष्कर्ष में	संक्षेप में कहें तो	निष्कर्षतः
  author	लेखक	रचयिता	लेखिका	द्वारा लिखित	द्वारा लिखा गया	लेखक के बारे में
  published	प्रकाशित	प्रकाशन तिथि	प्रकाशन की तारीख	प्रकाशित तिथि	प्रकाशित किया गया	पोस्ट किया गया
  last-modified	अंतिम बार संशोधित	अंतिम संशोधित	अंतिम संशोधन	आखरी अपडेट	आखिरी अपडेट	अंतिम अपडेट	अंतिम बार अपडेट किया गया	पिछली बार संशोधित	पिछला अद्यतन	अंतिम अद्यतन	अद्यतन तिथि	अंतिम बार संपादित
  placeholder	Anonim	अनाम	गुमनाम	बेनाम	अज्ञात	अज्ञात लेखक	अनजान लेखक	एडमिन	Admin
  = hr
  video	Video	Videozapis	Videozapisi	Pogledajte video
  recommended	Preporučeno	Preporuča se	Preporučuje se	Preporučena	Preporučeni	Preporučujemo	Preporučeni članci	Povezani članci	Pročitajte i	Pročitajte također	Vidi također	Moglo bi vam se svidjeti	Slični članci	Ostali članci
  contents	Sadržaj	Tablica sadržaja	Kazalo sadržaja	Sadržaj članka	Kazalo
  summary	Ukratko	Sažetak	U sažetku	Zaključak	U zaključku	Zaključno	Rezime	Sažeto	Za kraj	Da rezimiramo
  author	Autor	Autorica	Napisao	Napisala	Napisano od	Autor članka	Piše
  published	Objavljeno	Objavljen	Datum objave	Objavljena	Datum objavljivanja	Objavio
  last-modified	Zadnja izmjena	Zadnja promjena	Posljednja izmjena	Posljednja promjena	Posljednji put izmijenjeno	Zadnji put izmijenjeno	Posljednje ažuriranje	Zadnje ažuriranje	Zadnji put promijenjeno	Zadnji put ažurirano	Posljednji put ažurirano	Zadnje uređivanje
  placeholder	Anonim	Anoniman	Anonimno	Anonimna	Anonimni	Anonimus	Nepoznato	Nepoznat	Nepoznati autor	Anonimni autor	Admin
  = hu
  video	Videó	Video	Videók	Nézze meg a videót
  recommended	Ajánlott	Ajánlottak	Javasolt	Ajánlja	Ajánlott cikkek	Ajánljuk	Kapcsolódó cikkek	Olvassa el még	Olvasd el ezt is	Lásd még	Ez is érdekelheti	Bővebben a témáról	Javasolt cikkek	Hasonló cikkek	Olvassa el ezt is	További cikkek
  contents	Tartalomjegyzék	Tartalom	Tartalmi táblázat	Tartalomjegyzékek	Tartalmi jegyzék
  summary	Összefoglalva	Összefoglalás	Összefoglaló	Összegzés	Összegezve	Következtetés	Végezetül	Röviden	Konklúzió	Befejezésül	Összegzésképpen
  author	Szerző	Író	Írta	A szerző	Írója	Szerzője
  published	Közzétéve	Megjelent	Közzététel dátuma	Megjelenés dátuma	Publikálva	Kiadás dátuma	Közzétett	Publikálás dátuma
  last-modified	Utoljára módosítva	Utolsó módosítás	Utoljára frissítve	Utolsó frissítés	Legutóbb módosítva	Legutóbbi módosítás	Utoljára szerkesztve	Utolsó szerkesztés	Módosítás dátuma	Utoljára módosított	Legutóbbi frissítés	Legutóbb frissítve
  placeholder	Anonim	Névtelen	Anonymus	Anonim szerző	Ismeretlen	Ismeretlen szerző	Névtelenül	Nincs szerző	Admin
  = hy
  video	Տեսանյութ	Վիդեո	Տեսահոլովակ	Տեսագրություն
  recommended	Խորհուրդ է տրվում	Առաջարկվում է	Առաջարկվող	Առաջարկված	Խորհուրդ ենք տալիս	Առաջարկում ենք	Առաջարկվող հոդվածներ	Առնչվող հոդվածներ	Նմանատիպ հոդվածներ	Կարդացեք նաև	Տես նաև	Տեսեք նաև
  contents	Բովանդակություն	Բովանդակության աղյուսակ	Բովանդակության ցանկ	Բովանդակությունը
  summary	Ամփոփելով	Ամփոփում	Ամփոփելու համար	Եզրակացություն	Եզրափակելով	Համառոտ	Ամփոփ	Կարճ ասած	Վերջում	Ամփոփման մեջ
  author	Հեղինակ	Հեղինակը	Գրել է	Գրող	Գրված է	Հոդվածի հեղինակ
  published	Հրապարակված	Հրապարակվել է	Հրապարակման ամսաթիվ	Հրապարակված է	Հրապարակման ամսաթիվը	Տպագրված
  last-modified	Վերջին փոփոխությունը	Վերջին փոփոխություն	Վերջին անգամ փոփոխված	Վերջին անգամ փոփոխվել է	Վերջին թարմացումը	Վերջին թարմացում	Վերջին անգամ թարմացվել է	Վերջին անգամ թարմացված	Վերջին խմբագրում	Վերջին ձևափոխված
  placeholder	Anonim	Անանուն	Անհայտ	Անհայտ հեղինակ	Անանուն հեղինակ	Անոնիմ	Անանունը	Ադմին	Admin
  = id
  video	Video	Tonton video	Vidio	Video-video
  recommended	Direkomendasikan	Yang direkomendasikan	Disarankan	Artikel yang direkomendasikan	Artikel terkait	Artikel rekomendasi	Baca juga	Lihat juga	Anda mungkin juga suka	Baca selengkapnya	Lebih lanjut tentang topik ini	Artikel serupa	Artikel lainnya
  contents	Daftar isi	Isi	Tabel isi	Konten	Daftar isi artikel	Daftar konten
  summary	Singkatnya	Ringkasan	Kesimpulan	Kesimpulannya	Rangkuman	Sebagai kesimpulan	Secara ringkas	Dalam ringkasan	Ringkasnya	Secara singkat	Dalam kesimpulan
  author	Penulis	Pengarang	Ditulis oleh	Penulis artikel	Oleh penulis
  published	Diterbitkan	Tanggal terbit	Dipublikasikan	Tanggal publikasi	Diterbitkan pada	Tanggal diterbitkan	Dipublikasikan pada	Diposting pada
  last-modified	Terakhir diubah	Terakhir dimodifikasi	Terakhir diperbarui	Perubahan terakhir	Pembaruan terakhir	Modifikasi terakhir	Terakhir disunting	Terakhir diedit	Diubah terakhir	Terakhir diupdate	Diperbarui terakhir	Tanggal diperbarui
  placeholder	Anonim	Tanpa nama	Tidak dikenal	Tidak diketahui	Penulis tidak dikenal	Penulis tidak diketahui	Penulis anonim	Admin
  = is
  video	Myndband	Vídeó	Myndbönd	Myndskeið
  recommended	Mælt með	Mælt er með	Ráðlagt	Ráðlögð	Mælir með	Ráðlagður	Tengdar greinar	Lestu einnig	Lesa einnig	Sjá einnig	Þú gætir líka haft gaman af
  contents	Efnisyfirlit	Innihald	Efnistafla	Innihaldsyfirlit	Yfirlit yfir efni
  summary	Í stuttu máli	Samantekt	Í samantekt	Niðurstaða	Að lokum	Yfirlit	Í hnotskurn	Til að draga saman	Ágrip
  author	Höfundur	Rithöfundur	Skrifað af	Skrifuð af	Höfundar	Eftir höfund
  published	Birt	Gefið út	Útgáfudagur	Útgefið	Birtingardagur	Birt þann
  last-modified	Síðast breytt	Síðasta breyting	Síðast uppfært	Síðasta uppfærsla	Síðast lagfært	Síðustu breytingar	Síðast endurskoðað	Síðast uppfærð
  placeholder	Anonim	Nafnlaus	Nafnlaust	Óþekkt	Óþekktur	Óþekktur höfundur	Ónafngreindur	Nafnlausir	Admin
  = it
  video	Video	Guarda il video	Guarda video	Filmato
  recommended	Consigliato	Consigliata	Consigliati	Consigliate	Raccomandato	Raccomandata	Articoli consigliati	Articoli correlati	Leggi anche	Vedi anche	Potrebbe interessarti anche	Consigliamo	Articoli raccomandati	Letture consigliate	Consigliato per te	Post correlati	Articoli simili	Altri articoli
  contents	Sommario	Indice	Indice dei contenuti	Tabella dei contenuti	Contenuti	Contenuto	Indice contenuti	Tavola dei contenuti
  summary	In sintesi	In riassunto	Riassunto	Riepilogo	In conclusione	Conclusione	Conclusioni	Riassumendo	In breve	Sintesi	Per riassumere	In poche parole
  author	Autore	Autrice	Scritto da	Redatto da	A cura di	L'autore	L’autore
  published	Pubblicato	Pubblicato il	Data di pubblicazione	Pubblicata	Pubblicato in data	Postato il
  last-modified	Ultima modifica	Ultimo aggiornamento	Ultima modificata	Modificato l'ultima volta	Modificato l’ultima volta	Ultima modifica il	Aggiornato il	Modificato il	Ultima revisione	Ultimo modificato	Ultima volta modificato	Data di modifica
  placeholder	Anonim	Anonimo	Anonima	Sconosciuto	Sconosciuta	Autore sconosciuto	Autore anonimo	Ignoto	Admin
  = ja
  video	ビデオ	動画	映像	ヴィデオ
  recommended	おすすめ	推奨	お勧め	オススメ	推薦	おすすめ記事	おすすめの記事	関連記事	あわせて読みたい	合わせて読みたい	こちらもおすすめ	関連項目	オススメ記事	推奨記事	関連する記事	類似記事	その他の記事	他の記事
  contents	目次	もくじ	コンテンツの目次	目次一覧	内容の表
  summary	要約すれば	要約すると	要約	まとめ	まとめると	概要	結論	結論として	要するに	おわりに	要約で	要約では
  author	著者	作者	筆者	執筆者	作成者	ライター	執筆
  published	公開	公開日	公開済み	発行日	掲載日	投稿日	発行	公開日時	出版日
  last-modified	最終更新	最終変更	最終更新日	最終変更日	最終修正	最終修正日	最終更新日時	最後に変更	最終編集	最後に更新	更新日	最終改訂
  placeholder	Anonim	匿名	無名	名無し	不明	著者不明	作者不明	不明な著者	未知の著者	作者不詳	Admin
  = ka
  video	ვიდეო	ვიდეოები	უყურეთ ვიდეოს	ვიდეოს ნახვა
  recommended	რეკომენდებულია	რეკომენდებული	გირჩევთ	რეკომენდირებულია	რეკომენდებული სტატიები	დაკავშირებული სტატიები	მსგავსი სტატიები	წაიკითხეთ აგრეთვე	იხილეთ აგრეთვე	ასევე წაიკითხეთ	წაიკითხეთ ასევე	სხვა სტატიები
  contents	სარჩევი	შინაარსი	შინაარსის ცხრილი	სარჩევები
  summary	შეჯამება	შეჯამებით	შეჯამებისთვის	მოკლედ	დასკვნა	დასკვნის სახით	რეზიუმე	რომ შევაჯამოთ	საბოლოოდ
  author	ავტორი	დაწერა	მწერალი	დაწერილია	სტატიის ავტორი
  published	გამოქვეყნებულია	გამოქვეყნდა	გამოქვეყნების თარიღი	გამოქვეყნებული	თარიღი გამოქვეყნების
  last-modified	ბოლოს შეცვლილი	ბოლო ცვლილება	ბოლოს შეიცვალა	ბოლოს მოდიფიცირებული	ბოლო განახლება	ბოლოს განახლდა	ბოლოს განახლებული	ბოლო მოდიფიკაცია	ბოლოს რედაქტირებული	ბოლო რედაქტირება
  placeholder	Anonim	ანონიმური	ანონიმი	ანონიმურად	უცნობი	უცნობია	უცნობი ავტორი	ანონიმური ავტორი	ადმინი	Admin
  = kk
  video	Бейне	Видео	Бейнежазба	Бейнеролик
  recommended	Ұсынылған	Ұсынылады	Ұсынылатын	Ұсынамыз	Кеңес беріледі	Кеңес етіледі	Ұсынылған мақалалар	Ұқсас мақалалар	Тағы оқыңыз	Сондай-ақ оқыңыз	Сондай-ақ қараңыз	Қатысты мақалалар
  contents	Мазмұны	Мазмұн	Мазмұндар кестесі	Мазмұн кестесі	Мазмұнының кестесі
  summary	Қысқаша айтқанда	Қорытындылай келе	Қорытынды	Түйін	Қысқаша	Түйіндеме	Қорытындысында	Қорыта айтқанда	Қысқаша мазмұны
  author	Автор	Авторы	Жазған	Жазушы	Мақала авторы
  published	Жарияланған	Жарияланды	Жарияланған күні	Жарық көрген	Жариялау күні
  last-modified	Соңғы өзгертілген	Соңғы өзгертілген күні	Соңғы өзгеріс	Соңғы рет өзгертілген	Соңғы жаңарту	Соңғы жаңартылған	Соңғы жаңартылған күні	Соңғы рет жаңартылған	Соңғы өңдеу
  placeholder	Anonim	Аноним	Анонимді	Белгісіз	Белгісіз автор	Анонимдік	Атаусыз	Автор белгісіз	Админ	Admin
  = km
  video	វីដេអូ	វិដេអូ	វីដេអូឃ្លីប	មើលវីដេអូ
  recommended	បានណែនាំ	ណែនាំ	ដែលបានណែនាំ	ត្រូវបានណែនាំ	បានផ្តល់អនុសាសន៍	អត្ថបទណែនាំ	អត្ថបទពាក់ព័ន្ធ	អត្ថបទទាក់ទង	អានបន្ថែម	សូមអានផងដែរ	សូមមើលផងដែរ
  contents	តារាងមាតិកា	មាតិកា	បញ្ជីមាតិកា	តារាងនៃមាតិកា	ខ្លឹមសារ
  summary	សង្ខេប	សេចក្តីសង្ខេប	សេចក្ដីសង្ខេប	សរុបមក	ជាសង្ខេប	សេចក្តីសន្និដ្ឋាន	សន្និដ្ឋាន	សរុបសេចក្តី	សរុប	នៅក្នុងសេចក្តីសង្ខេប
  author	អ្នកនិពន្ធ	អ្នកសរសេរ	សរសេរដោយ	ប្រិពន្ធដោយ	និពន្ធដោយ
  published	បានបោះពុម្ពផ្សាយ	បោះពុម្ពផ្សាយ	បានផ្សព្វផ្សាយ	ថ្ងៃបោះពុម្ពផ្សាយ	កាលបរិច្ឆេទបោះពុម្ពផ្សាយ	បានចេញផ្សាយ	កាលបរិច្ឆេទផ្សាយ
  last-modified	កែប្រែចុងក្រោយ	បានកែប្រែចុងក្រោយ	កែប្រែលើកចុងក្រោយ	ធ្វើបច្ចុប្បន្នភាពចុងក្រោយ	បានធ្វើបច្ចុប្បន្នភាពចុងក្រោយ	បច្ចុប្បន្នភាពចុងក្រោយ	ការកែប្រែចុងក្រោយ	កែសម្រួលចុងក្រោយ	បានកែប្រែលើកចុងក្រោយ
  placeholder	Anonim	អនាមិក	អនាមិកជន	មិនស្គាល់	មិនស្គាល់អត្តសញ្ញាណ	អ្នកនិពន្ធមិនស្គាល់	គ្មានឈ្មោះ	មិនបញ្ចេញឈ្មោះ	Admin
  = kn
  video	ವಿಡಿಯೋ	ವೀಡಿಯೊ	ವೀಡಿಯೋ	ವಿಡಿಯೊ
  recommended	ಶಿಫಾರಸು ಮಾಡಲಾಗಿದೆ	ಶಿಫಾರಸು	ಶಿಫಾರಸು ಮಾಡಿದ	ಶಿಫಾರಸು ಮಾಡಲಾದ	ಶಿಫಾರಸು ಮಾಡಿದವು	ಶಿಫಾರಸು ಮಾಡಿದ ಲೇಖನಗಳು	ಸಂಬಂಧಿತ ಲೇಖನಗಳು	ಇದನ್ನೂ ಓದಿ	ಇದನ್ನೂ ನೋಡಿ	ಹೆಚ್ಚು ಓದಿ	ನೀವು ಇದನ್ನು ಸಹ ಇಷ್ಟಪಡಬಹುದು	ಶಿಫಾರಸು ಮಾಡಲಾದ ಲೇಖನಗಳು	ಇತರ ಲೇಖನಗಳು
  contents	ಪರಿವಿಡಿ	ವಿಷಯ ಸೂಚಿ	ವಿಷಯಸೂಚಿ	ವಿಷಯಗಳ ಪಟ್ಟಿ	ವಿಷಯಗಳ ಕೋಷ್ಟಕ	ವಿಷಯ ಕೋಷ್ಟಕ	ಪರಿವಿಡಿಗಳು
  summary	ಸಾರಾಂಶದಲ್ಲಿ	ಸಾರಾಂಶ	ಸಂಕ್ಷಿಪ್ತವಾಗಿ	ಸಂಕ್ಷೇಪದಲ್ಲಿ	ತೀರ್ಮಾನ	ಕೊನೆಯಲ್ಲಿ	ಉಪಸಂಹಾರ
  author	ಲೇಖಕ	ಲೇಖಕರು	ಬರೆದವರು	ಬರೆದಿದ್ದಾರೆ	ಲೇಖಕಿ	ಕರ್ತೃ
  published	ಪ್ರಕಟಿಸಲಾಗಿದೆ	ಪ್ರಕಟಣೆ ದಿನಾಂಕ	ಪ್ರಕಟಣೆಯ ದಿನಾಂಕ	ಪ್ರಕಟಿಸಿದ ದಿನಾಂಕ	ಪ್ರಕಟಿತ	ಪ್ರಕಟವಾದ ದಿನಾಂಕ
  last-modified	ಕೊನೆಯದಾಗಿ ಮಾರ್ಪಡಿಸಲಾಗಿದೆ	ಕೊನೆಯ ಮಾರ್ಪಾಡು	ಕೊನೆಯದಾಗಿ ಬದಲಾಯಿಸಲಾಗಿದೆ	ಕೊನೆಯ ಬದಲಾವಣೆ	ಕೊನೆಯದಾಗಿ ನವೀಕರಿಸಲಾಗಿದೆ	ಕೊನೆಯ ನವೀಕರಣ	ಕೊನೆಯ ಬಾರಿಗೆ ಮಾರ್ಪಡಿಸಲಾಗಿದೆ	ಕೊನೆಯದಾಗಿ ಸಂಪಾದಿಸಲಾಗಿದೆ	ಕೊನೆಯ ಪರಿಷ್ಕರಣೆ
  placeholder	Anonim	ಅನಾಮಧೇಯ	ಅನಾಮಿಕ	ಅಜ್ಞಾತ	ಅಪರಿಚಿತ	ಅಪರಿಚಿತ ಲೇಖಕ	ಅಜ್ಞಾತ ಲೇಖಕ	ಅಡ್ಮಿನ್	Admin
  = ko
  video	비디오	동영상	영상	동영상 보기
  recommended	추천	추천됨	권장	추천하는	추천 기사	추천 글	관련 기사	관련 글	함께 읽기	함께 보면 좋은 글	더 읽어보기	또한 읽으십시오	추천 문서	추천 게시물	관련 문서	비슷한 글	유사한 기사	다른 글	다른 기사
  contents	목차	차례	내용의 테이블	콘텐츠 목차	글 목차
  summary	요약하자면	요약하면	요약	결론	정리하자면	요약해서	결론적으로	맺음말	간단히 말해서	정리하면	요약하여
  author	작가	저자	글쓴이	작성자	지은이	필자
  published	게시됨	출판됨	게시일	발행일	공개일	출판일	게시 날짜	발행됨	작성일
  last-modified	마지막 수정	마지막으로 수정됨	최종 수정	최종 수정일	마지막 업데이트	마지막으로 업데이트됨	최종 업데이트	마지막 수정일	마지막 변경	최근 수정	최근 업데이트	마지막 편집
  placeholder	Anonim	익명	익명의	무명	알 수 없음	알려지지 않은	알 수 없는 작성자	작자 미상	미상	작성자 미상	Admin
  = lo
  video	ວິດີໂອ	ວີດີໂອ	ວິດີໂອຄລິບ	ວີດິໂອ
  recommended	ແນະນໍາ	ແນະນຳ	ທີ່ແນະນໍາ	ທີ່ແນະນຳ	ຂໍແນະນໍາ	ຂໍແນະນຳ	ບົດຄວາມທີ່ກ່ຽວຂ້ອງ	ບົດຄວາມແນະນຳ	ບົດຄວາມແນະນໍາ	ອ່ານຕື່ມ	ອ່ານເພີ່ມເຕີມ	ເບິ່ງເພີ່ມເຕີມ
  contents	ສາລະບານ	ຕາຕະລາງເນື້ອໃນ	ເນື້ອໃນ	ເນື້ອຫາ	ຕາຕະລາງເນື້ອຫາ	ສາລະບານເນື້ອໃນ
  summary	ສະຫຼຸບ	ສະຫລຸບ	ໂດຍສະຫຼຸບ	ສະຫຼຸບແລ້ວ	ສະຫລຸບແລ້ວ	ສະຫຼຸບສັງລວມ	ບົດສະຫຼຸບ	ໂດຍຫຍໍ້	ໃນການສະຫຼຸບ
  author	ຜູ້ຂຽນ	ຜູ້ແຕ່ງ	ຂຽນໂດຍ	ນັກຂຽນ	ຜູ້ປະພັນ
  published	ຈັດພີມມາ	ຈັດພິມ	ເຜີຍແຜ່	ວັນທີຈັດພີມມາ	ວັນທີເຜີຍແຜ່	ເຜີຍແຜ່ເມື່ອ	ລົງພິມ
  last-modified	ແກ້ໄຂຄັ້ງສຸດທ້າຍ	ແກ້ໄຂຫຼ້າສຸດ	ແກ້ໄຂຫລ້າສຸດ	ດັດແກ້ຄັ້ງສຸດທ້າຍ	ດັດແກ້ຫຼ້າສຸດ	ອັບເດດຫຼ້າສຸດ	ອັບເດດຄັ້ງສຸດທ້າຍ	ປັບປຸງຄັ້ງສຸດທ້າຍ	ປັບປຸງຫຼ້າສຸດ	ການດັດແກ້ຫຼ້າສຸດ	ອັບເດດຫລ້າສຸດ
  placeholder	Anonim	ບໍ່ລະບຸຊື່	ນິລະນາມ	ບໍ່ເປີດເຜີຍຊື່	ບໍ່ຮູ້ຈັກ	ບໍ່ຮູ້	ບໍ່ຮູ້ຊື່	ບໍ່ຮູ້ຜູ້ຂຽນ	ບໍ່ຊາບຊື່	ຜູ້ບໍ່ປະສົງອອກນາມ	ແອັດມິນ	Admin
  = lt
  video	Vaizdo įrašas	Video	Vaizdo įrašai	Žiūrėti vaizdo įrašą
  recommended	Rekomenduojama	Rekomenduojamas	Rekomenduojami	Rekomenduojamos	Rekomenduota	Rekomenduojame	Rekomenduojami straipsniai	Susiję straipsniai	Taip pat skaitykite	Skaitykite taip pat	Taip pat žiūrėkite	Jums taip pat gali patikti	Panašūs straipsniai	Kiti straipsniai
  contents	Turinys	Turinio lentelė	Turinio sąrašas	Turinio lentelės
  summary	Apibendrinant	Santrauka	Apibendrinimas	Išvada	Išvados	Pabaigoje	Trumpai	Trumpai tariant	Apibendrinant galima pasakyti	Reziumė	Reziumuojant
  author	Autorius	Autorė	Parašė	Rašytojas	Straipsnio autorius	Parengė
  published	Paskelbta	Publikuota	Paskelbimo data	Publikavimo data	Išleista	Paskelbtas
  last-modified	Paskutinį kartą keista	Paskutinis pakeitimas	Paskutinį kartą pakeista	Paskutinį kartą modifikuota	Paskutinį kartą atnaujinta	Paskutinis atnaujinimas	Paskutinį kartą redaguota	Paskutinį kartą pakeistas	Paskutinis redagavimas	Paskutinį kartą atnaujintas
  placeholder	Anonim	Anonimas	Anoniminis	Anonimiškas	Anonimiška	Nežinomas	Nežinoma	Nežinomas autorius	Admin
  = lv
  video	Video	Videoklips	Skatīties video	Videoklipi
  recommended	Ieteicams	Ieteicamais	Ieteicamie	Ieteicamā	Ieteikts	Rekomendēts	Ieteicamie raksti	Saistītie raksti	Lasi arī	Lasiet arī	Skatīt arī	Jums varētu patikt arī	Līdzīgi raksti	Citi raksti
  contents	Satura rādītājs	Saturs	Satura tabula	Satura rādītāji
  summary	Kopsavilkumā	Kopsavilkums	Rezumējot	Secinājums	Noslēgumā	Secinājumi	Apkopojot	Īsumā	Rezumē
  author	Autors	Autore	Rakstījis	Rakstīja	Rakstnieks	Uzrakstīja
  published	Publicēts	Publicēšanas datums	Publicēta	Publikācijas datums	Publicēts datums	Ievietots
  last-modified	Pēdējoreiz modificēts	Pēdējoreiz mainīts	Pēdējās izmaiņas	Pēdējo reizi modificēts	Pēdējo reizi mainīts	Pēdējoreiz atjaunināts	Pēdējo reizi atjaunināts	Pēdējais atjauninājums	Pēdējoreiz labots	Pēdējoreiz rediģēts	Pēdējo reizi rediģēts
  placeholder	Anonim	Anonīms	Anonīmi	Anonīma	Nezināms	Nezināma	Nezināms autors	Anonīms autors	Admin
  = mk
  video	Видео	Видеа	Погледнете видео	Видео клип
  recommended	Препорачано	Се препорачува	Препорачани	Препорачан	Препорачана	Препорачуваме	Препорачливо	Препорачани статии	Поврзани статии	Прочитајте и	Прочитајте исто така	Видете исто така
  contents	Содржина	Табела со содржина	Табела на содржини	Табела со содржини	Содржини	Преглед на содржината
  summary	Накратко	Резиме	Во резиме	Заклучок	Како заклучок	Сумирано	Во заклучок	Преглед	Накусо
  author	Автор	Авторка	Напишано од	Напишал	Авторот	Писател
  published	Објавено	Објавен	Датум на објавување	Објавена	Датум на објава
  last-modified	Последна измена	Последна промена	Последен пат изменето	Последен пат изменета	Последно изменето	Последно ажурирање	Последен пат ажурирано	Последен пат изменет	Последно уредување	Последно ажурирано
  placeholder	Anonim	Анонимен	Анонимно	Анонимна	Анонимни	Непознат	Непознато	Непознат автор	Анонимен автор	Админ	Admin
  = ml
  video	വീഡിയോ	വിഡിയോ	വീഡിയോകൾ	വീഡിയോ കാണുക
  recommended	ശുപാർശ ചെയ്തത്	ശുപാർശ ചെയ്യുന്നത്	ശുപാർശ ചെയ്യപ്പെട്ടത്	ശുപാർശ ചെയ്ത	ശുപാർശ ചെയ്യുന്നു	ശുപാർശ	ശുപാർശ ചെയ്യുന്ന ലേഖനങ്ങൾ	അനുബന്ധ ലേഖനങ്ങൾ	ഇതും വായിക്കുക	ഇതും കാണുക	കൂടുതൽ വായിക്കുക	ശുപാർശ ചെയ്ത ലേഖനങ്ങൾ	ബന്ധപ്പെട്ട ലേഖനങ്ങൾ	മറ്റ് ലേഖനങ്ങൾ
  contents	ഉള്ളടക്ക പട്ടിക	ഉള്ളടക്കപ്പട്ടിക	ഉള്ളടക്കം	ഉള്ളടക്കങ്ങളുടെ പട്ടിക	ഉള്ളടക്കത്തിന്റെ പട്ടിക	ഉള്ളടക്കങ്ങൾ	വിഷയവിവരപ്പട്ടിക
  summary	ചുരുക്കത്തിൽ	സംഗ്രഹം	സംഗ്രഹത്തിൽ	ഉപസംഹാരം	ഉപസംഹാരമായി	സംക്ഷിപ്തം	ചുരുക്കം	സംഗ്രഹിച്ചാൽ
  author	രചയിതാവ്	എഴുത്തുകാരൻ	എഴുത്തുകാരി	ലേഖകൻ	ഗ്രന്ഥകാരൻ	എഴുതിയത്	ലേഖിക
  published	പ്രസിദ്ധീകരിച്ചത്	പ്രസിദ്ധീകരിച്ചു	പ്രസിദ്ധീകരിച്ച തീയതി	പ്രസിദ്ധീകരണ തീയതി	പ്രസിദ്ധീകരണ തിയതി
  last-modified	അവസാനം പരിഷ്കരിച്ചത്	അവസാനമായി പരിഷ്കരിച്ചത്	അവസാനം പരിഷ്‌ക്കരിച്ചത്	അവസാനമായി പരിഷ്‌ക്കരിച്ചത്	അവസാനമായി മാറ്റം വരുത്തിയത്	അവസാനം പുതുക്കിയത്	അവസാനമായി പുതുക്കിയത്	അവസാന അപ്ഡേറ്റ്	അവസാനമായി അപ്ഡേറ്റ് ചെയ്തത്	അവസാനം തിരുത്തിയത്	അവസാന മാറ്റം
  placeholder	Anonim	അജ്ഞാതൻ	അജ്ഞാത	അജ്ഞാതം	അജ്ഞാതനാമാവ്	അനോണിമസ്	അജ്ഞാത രചയിതാവ്	അജ്ഞാത എഴുത്തുകാരൻ	പേര് വെളിപ്പെടുത്താത്ത	അഡ്മിൻ	Admin
  = mn
  video	Видео	Бичлэг	Видео бичлэг	Видео үзэх
  recommended	Санал болгож байна	Зөвлөмж болгож буй	Санал болгож буй	Зөвлөж байна	Санал болгосон	Зөвлөсөн	Санал болгох нийтлэл	Холбоотой нийтлэлүүд	Мөн уншина уу	Мөн үзнэ үү	Дэлгэрэнгүй унших
  contents	Гарчиг	Агуулга	Агуулгын хүснэгт	Агуулгын жагсаалт	Гарчгийн хүснэгт
  summary	Дүгнэлт	Хураангуй	Дүгнэж хэлэхэд	Дүгнэвэл	Товчхондоо	Товч дүгнэлт	Эцэст нь	Дүгнэлтэнд	Дүгнэлтэд	Товчоор
  author	Зохиогч	Зохиолч	Бичсэн	Нийтлэлч	Зохиогч нь
  published	Нийтлэгдсэн	Нийтэлсэн	Нийтэлсэн огноо	Нийтлэгдсэн огноо	Хэвлэгдсэн	Хэвлэсэн огноо	Нийтлэсэн
  last-modified	Сүүлд өөрчилсөн	Хамгийн сүүлд өөрчлөгдсөн	Сүүлд өөрчлөгдсөн	Хамгийн сүүлд өөрчилсөн	Сүүлийн өөрчлөлт	Сүүлд шинэчилсэн	Сүүлд шинэчлэгдсэн	Хамгийн сүүлд шинэчлэгдсэн	Сүүлийн шинэчлэл	Сүүлд засварласан	Сүүлд зассан
  placeholder	Anonim	Аноним	Нэргүй	Нэрээ нууцалсан	Тодорхойгүй	Үл мэдэгдэх	Үл мэдэгдэх зохиогч	Нэр нь үл мэдэгдэх	Тодорхойгүй зохиогч	Админ	Admin
  = mr
  video	व्हिडिओ	व्हिडीओ	विडिओ	व्हिडिओ पहा
  recommended	शिफारस	शिफारस केली	शिफारस केलेले	शिफारस केलेली	शिफारस केलेला	शिफारसीय	संबंधित लेख	हे देखील वाचा	हेही वाचा	हे देखील पहा	अधिक वाचा	तुम्हाला हे देखील आवडेल	शिफारस केलेले लेख	इतर लेख	आणखी लेख
  contents	सामग्री सारणी	अनुक्रमणिका	विषय सूची	विषयसूची	सामग्रीची सारणी	अनुक्रम	मजकूर सारणी
  summary	सारांश	सारांशात	थोडक्यात	निष्कर्ष	सारांश मध्ये	थोडक्यात सांगायचे तर	शेवटी
  author	लेखक	लेखिका	यांनी लिहिलेले	द्वारे लिहिलेले	लिहिलेले
  published	प्रकाशित	प्रकाशन तारीख	प्रकाशित केले	प्रकाशनाची तारीख	प्रकाशन दिनांक
  last-modified	शेवटचे सुधारित	अंतिम सुधारित	शेवटचा बदल	शेवटचे अपडेट	शेवटचे अद्यतनित	शेवटचे अद्यतन	अखेरचे अद्यतन	शेवटचे संपादित	अंतिम अपडेट	शेवटची सुधारणा
  placeholder	Anonim	अनामिक	अनामित	निनावी	अज्ञात	अज्ञात लेखक	अनाम	अॅडमिन	Admin
  = ms
  video	Video	Tonton video	Video-video
  recommended	Disyorkan	Yang disyorkan	Dicadangkan	Disarankan	Artikel yang disyorkan	Artikel berkaitan	Artikel disyorkan	Baca juga	Lihat juga	Baca lagi	Anda mungkin juga suka	Artikel serupa	Artikel lain
  contents	Isi kandungan	Kandungan	Jadual kandungan	Senarai kandungan	Isi
  summary	Secara ringkasnya	Ringkasan	Kesimpulan	Kesimpulannya	Secara ringkas	Rumusan	Ringkasnya	Sebagai kesimpulan	Dalam ringkasan	Pendek kata
  author	Pengarang	Penulis	Ditulis oleh	Penulis artikel
  published	Diterbitkan	Tarikh terbit	Tarikh penerbitan	Tarikh diterbitkan	Diterbitkan pada	Disiarkan	Tarikh siaran
  last-modified	Terakhir diubah suai	Terakhir diubahsuai	Terakhir diubah	Terakhir dikemas kini	Terakhir dikemaskini	Kemas kini terakhir	Kali terakhir diubah suai	Kali terakhir dikemas kini	Pengubahsuaian terakhir	Terakhir disunting	Diubah suai kali terakhir	Tarikh kemas kini
  placeholder	Anonim	Tanpa nama	Tidak dikenali	Tidak diketahui	Awanama	Tak dikenali	Penulis tidak diketahui	Pengarang tidak diketahui	Admin
  = my
  video	ဗီဒီယို	ဗီဒီယိုများ	ဗွီဒီယို	ဗီဒီယိုကြည့်ရန်
  recommended	အကြံပြုထားသည်	အကြံပြုထားသော	အကြံပြု	အကြံပြုသည်	ထောက်ခံထားသည်	အကြံပြုထားသည်များ	ဆက်စပ်ဆောင်းပါးများ	ဆက်စပ်ဆောင်းပါး	ဆက်ဖတ်ရန်	ပိုမိုဖတ်ရှုရန်	ဒါကိုလည်းဖတ်ပါ
  contents	မာတိကာ	အကြောင်းအရာဇယား	အကြောင်းအရာများဇယား	ပါဝင်သောအကြောင်းအရာများ	အကြောင်းအရာများ	ဇယားမာတိကာ
  summary	အကျဉ်းချုပ်	အကျဉ်းချုပ်အားဖြင့်	အနှစ်ချုပ်	နိဂုံး	နိဂုံးချုပ်	အကျဉ်းချုပ်တွင်	နိဂုံးချုပ်အားဖြင့်	အကျဉ်းချုံး	အနှစ်ချုပ်အားဖြင့်
  author	စာရေးသူ	စာရေးဆရာ	ရေးသားသူ	စာရေးဆရာမ	ရေးသူ
  published	ထုတ်ဝေသည်	ထုတ်ဝေခဲ့သည်	ထုတ်ဝေသည့်ရက်စွဲ	ထုတ်ဝေသည့်နေ့	ထုတ်ဝေ	ထုတ်ပြန်သည်	ထုတ်ဝေခဲ့
  last-modified	နောက်ဆုံးပြင်ဆင်ခဲ့သည်	နောက်ဆုံးပြင်ဆင်သည်	နောက်ဆုံးမွမ်းမံသည်	နောက်ဆုံးပြုပြင်ခဲ့သည်	နောက်ဆုံးပြင်ဆင်ချိန်	နောက်ဆုံးပြုပြင်မွမ်းမံသည်	နောက်ဆုံးပြင်ဆင်မှု	နောက်ဆုံးအပ်ဒိတ်	နောက်ဆုံးမွမ်းမံခဲ့သည်	နောက်ဆုံး ပြင်ဆင်သည်
  placeholder	Anonim	အမည်မသိ	အမည်မသိသူ	အမည်မဖော်လိုသူ	အမည်မဖော်	မသိရ	အမည်မသိ စာရေးသူ	အမည်မသိစာရေးဆရာ	အက်မင်	Admin
  = ne
  video	भिडियो	भिडीयो	भिडिओ	भिडियो हेर्नुहोस्
  recommended	सिफारिस गरिएको	सिफारिस गरियो	सिफारिस	सिफारिस गरिएका	सिफारिश गरिएको	सिफारिस गरिन्छ	सिफारिस गरिएका लेखहरू	सम्बन्धित लेखहरू	यो पनि पढ्नुहोस्	यो पनि हेर्नुहोस्	थप पढ्नुहोस्	तपाईंलाई यो पनि मन पर्न सक्छ	अन्य लेखहरू
  contents	सामग्रीको तालिका	सामग्री तालिका	विषयसूची	विषय सूची	विषय-सूची	सामग्रीहरूको तालिका	अनुक्रमणिका
  summary	सारांशमा	सारांश	संक्षेपमा	निष्कर्ष	निष्कर्षमा	उपसंहार	छोटकरीमा
  author	लेखक	लेखिका	द्वारा लिखित	द्वारा लिखिएको	रचयिता
  published	प्रकाशित	प्रकाशन मिति	प्रकाशित मिति	प्रकाशनको मिति	प्रकाशित भएको
  last-modified	अन्तिम परिमार्जन	अन्तिम परिमार्जित	अन्तिम पटक परिमार्जित	अन्तिम पटक परिमार्जन गरिएको	अन्तिम संशोधन	अन्तिम पटक संशोधित	अन्तिम अद्यावधिक	अन्तिम पटक अद्यावधिक गरिएको	पछिल्लो अद्यावधिक	अन्तिम अपडेट	अन्तिम सम्पादन
  placeholder	Anonim	बेनामी	अज्ञात	गुमनाम	बेनाम	अनाम	अज्ञात लेखक	नाम नखुलेको	एडमिन	Admin
  = nl
  video	Video	Video's	Video’s	Bekijk video
  recommended	Aanbevolen	Aanbevolen artikelen	Aanbevolen voor jou	Aanraders	Aangeraden	Gerelateerde artikelen	Verwante artikelen	Lees ook	Zie ook	Bekijk ook	Misschien vind je dit ook leuk	Meer over dit onderwerp	Vergelijkbare artikelen	Andere artikelen	Meer artikelen
  contents	Inhoudsopgave	Inhoud	Inhoudstafel	Inhoudstabel	Inhoudsoverzicht
  summary	Samenvattend	Samenvatting	Samengevat	Conclusie	Concluderend	Kortom	In samenvatting	In het kort	Tot slot	Kort samengevat
  author	Auteur	Schrijver	Geschreven door	Schrijfster	Door auteur	Over de auteur
  published	Gepubliceerd	Gepubliceerd op	Publicatiedatum	Datum van publicatie	Geplaatst op	Verschenen op
  last-modified	Laatst gewijzigd	Laatst bijgewerkt	Laatst aangepast	Laatst bewerkt	Laatste wijziging	Laatste update	Laatst gewijzigd op	Laatst bijgewerkt op	Laatste aanpassing	Laatste bewerking	Gewijzigd op	Laatst geüpdatet
  placeholder	Anonim	Anoniem	Anonieme	Onbekend	Onbekende	Onbekende auteur	Auteur onbekend	Anonieme auteur	Admin
  = no
  video	Video	Videoer	Se video	Se videoen
  recommended	Anbefalt	Anbefalte	Anbefales	Tilrådd	Tilrådde	Anbefalte artikler	Relaterte artikler	Relaterte artiklar	Les også	Se også	Sjå også	Du vil kanskje også like	Anbefalt lesing	Lignende artikler	Andre artikler	Flere artikler
  contents	Innholdsfortegnelse	Innhold	Innhald	Innhaldsliste	Innhaldsoversikt	Innholdsoversikt	Innholdstabell
  summary	Oppsummert	Oppsummering	I sammendrag	Sammendrag	Samandrag	Konklusjon	Avslutningsvis	For å oppsummere	Kort sagt	Kort oppsummert	Til slutt	Kort fortalt
  author	Forfatter	Forfattar	Forfatteren	Skrevet av	Skriven av	Skribent	Skrive av
  published	Publisert	Publiseringsdato	Publisert den	Publisert dato	Utgivelsesdato	Lagt ut
  last-modified	Sist endret	Sist endra	Sist oppdatert	Sist modifisert	Siste endring	Siste oppdatering	Sist redigert	Sist endret den	Senest endret	Sist revidert	Sist redigerte
  placeholder	Anonim	Anonym	Anonymt	Anonyme	Ukjent	Ukjend	Ukjent forfatter	Ukjend forfattar	Anonym forfatter	Admin
  = or
  video	ଭିଡିଓ	ଭିଡ଼ିଓ	ଭିଡିଓ ଦେଖନ୍ତୁ
  recommended	ସୁପାରିଶ	ସୁପାରିଶ କରାଯାଇଛି	ସୁପାରିସ	ସୁପାରିଶ କରାଯାଇଥିବା	ସୁପାରିଶ କରାଯାଏ	ସୁପାରିସ କରାଯାଇଛି	ପରାମର୍ଶିତ	ସମ୍ବନ୍ଧିତ ପ୍ରବନ୍ଧ	ସମ୍ପର୍କିତ ପ୍ରବନ୍ଧଗୁଡିକ	ଏହା ମଧ୍ୟ ପଢ଼ନ୍ତୁ	ଅଧିକ ପଢ଼ନ୍ତୁ	ଏହା ମଧ୍ୟ ଦେଖନ୍ତୁ
  contents	ବିଷୟବସ୍ତୁ ସାରଣୀ	ସୂଚୀପତ୍ର	ବିଷୟ ସୂଚୀ	ବିଷୟସୂଚୀ	ବିଷୟବସ୍ତୁର ସାରଣୀ	ସୂଚିପତ୍ର
  summary	ସଂକ୍ଷେପରେ	ସାରାଂଶ	ସାରାଂଶରେ	ଉପସଂହାର	ସିଦ୍ଧାନ୍ତ	ସଂକ୍ଷିପ୍ତରେ
  author	ଲେଖକ	ଲେଖିକା	ଦ୍ୱାରା ଲିଖିତ	ରଚୟିତା	ଲିଖିତ
  published	ପ୍ରକାଶିତ	ପ୍ରକାଶନ ତାରିଖ	ପ୍ରକାଶିତ ତାରିଖ	ପ୍ରକାଶ ତାରିଖ
  last-modified	ଶେଷ ସଂଶୋଧିତ	ଶେଷ ପରିବର୍ତ୍ତିତ	ଶେଷ ଥର ସଂଶୋଧିତ	ଶେଷ ପରିବର୍ତ୍ତନ	ଶେଷ ଅଦ୍ୟତନ	ଶେଷ ଅପଡେଟ୍	ଶେଷ ଅପଡେଟ	ଶେଷ ସଂଶୋଧନ	ଶେଷ ସମ୍ପାଦିତ
  placeholder	Anonim	ଅଜ୍ଞାତ	ବେନାମୀ	ଅନାମିକ	ଅନାମଧେୟ	ଅଜଣା	ଅଜ୍ଞାତ ଲେଖକ	ଅଜଣା ଲେଖକ	ଆଡମିନ	Admin
  = pa
  video	ਵੀਡੀਓ	ਵੀਡਿਓ	ਵਿਡੀਓ	ਵੀਡੀਓ ਦੇਖੋ
  recommended	ਸਿਫਾਰਸ਼ੀ	ਸਿਫ਼ਾਰਸ਼ੀ	ਸਿਫਾਰਸ਼ ਕੀਤੀ	ਸਿਫ਼ਾਰਸ਼ ਕੀਤੀ	ਸਿਫਾਰਸ਼ ਕੀਤਾ	ਸਿਫਾਰਸ਼ ਕੀਤੀ ਗਈ	ਸਿਫ਼ਾਰਿਸ਼ ਕੀਤੀ	ਸਿਫਾਰਸ਼ ਕੀਤੇ ਲੇਖ	ਸੰਬੰਧਿਤ ਲੇਖ	ਇਹ ਵੀ ਪੜ੍ਹੋ	ਇਹ ਵੀ ਵੇਖੋ	ਹੋਰ ਪੜ੍ਹੋ	ਸਿਫ਼ਾਰਸ਼ੀ ਲੇਖ	ਹੋਰ ਲੇਖ
  contents	ਵਿਸ਼ਾ - ਸੂਚੀ	ਵਿਸ਼ਾ-ਸੂਚੀ	ਵਿਸ਼ਾ ਸੂਚੀ	ਵਿਸ਼ਾ-ਵਸਤੂ ਸੂਚੀ	ਸਮੱਗਰੀ ਦੀ ਸਾਰਣੀ	ਸਮੱਗਰੀ ਸਾਰਣੀ	ਤਤਕਰਾ
  summary	ਸੰਖੇਪ ਵਿੱਚ	ਸੰਖੇਪ ਵਿਚ	ਸਾਰ	ਸੰਖੇਪ	ਸਾਰਾਂਸ਼	ਸਿੱਟਾ	ਸਿੱਟੇ ਵਜੋਂ
  author	ਲੇਖਕ	ਲੇਖਿਕਾ	ਦੁਆਰਾ ਲਿਖਿਆ	ਦੁਆਰਾ ਲਿਖਿਆ ਗਿਆ	ਲਿਖਾਰੀ	ਰਚਨਾਕਾਰ
  published	ਪ੍ਰਕਾਸ਼ਿਤ	ਪ੍ਰਕਾਸ਼ਨ ਦੀ ਮਿਤੀ	ਪ੍ਰਕਾਸ਼ਨ ਮਿਤੀ	ਪ੍ਰਕਾਸ਼ਿਤ ਕੀਤਾ	ਪ੍ਰਕਾਸ਼ਿਤ ਮਿਤੀ
  last-modified	ਆਖਰੀ ਵਾਰ ਸੋਧਿਆ ਗਿਆ	ਆਖਰੀ ਵਾਰ ਸੋਧਿਆ	ਆਖਰੀ ਸੋਧ	ਆਖਰੀ ਅਪਡੇਟ	ਆਖਰੀ ਅੱਪਡੇਟ	ਆਖਰੀ ਵਾਰ ਅੱਪਡੇਟ ਕੀਤਾ	ਆਖ਼ਰੀ ਵਾਰ ਸੋਧਿਆ	ਆਖਰੀ ਵਾਰ ਸੰਪਾਦਿਤ	ਪਿਛਲੀ ਸੋਧ
  placeholder	Anonim	ਅਗਿਆਤ	ਗੁਮਨਾਮ	ਬੇਨਾਮ	ਅਣਜਾਣ	ਅਣਜਾਣ ਲੇਖਕ	ਅਗਿਆਤ ਲੇਖਕ	ਐਡਮਿਨ	Admin
  = pl
  video	Wideo	Video	Obejrzyj wideo
  recommended	Zalecana	Zalecane	Zalecany	Polecane	Polecany	Polecana	Rekomendowane	Polecamy	Powiązane artykuły	Przeczytaj także	Zobacz także	Czytaj także	Polecane artykuły	Zalecane artykuły	Rekomendowane artykuły	Podobne artykuły	Podobne wpisy	Czytaj też	Przeczytaj również	Inne artykuły	Więcej artykułów
  contents	Spis treści	Zawartość	Tabela treści	Treść	Tabela zawartości
  summary	W podsumowaniu	Podsumowanie	Podsumowując	Streszczenie	Wniosek	Wnioski	Na zakończenie	W skrócie	Konkluzja	Zakończenie	Reasumując
  author	Autor	Autorka	Napisane przez	Napisany przez	Autor artykułu
  published	Opublikowany	Opublikowano	Opublikowane	Data publikacji	Opublikowana	Data opublikowania
  last-modified	Ostatnio zmodyfikowany	Ostatnio zmodyfikowane	Ostatnio zmodyfikowano	Ostatnia modyfikacja	Ostatnia aktualizacja	Ostatnio zaktualizowano	Ostatnia zmiana	Ostatnio edytowane	Ostatnia edycja	Data modyfikacji	Ostatnio zmieniony	Data aktualizacji
  placeholder	Anonim	Anonimowy	Anonimowa	Anonimowe	Nieznany	Nieznana	Nieznany autor	Autor nieznany	Admin
  = ps
  video	ویډیو	ویډیوګانې	ویډیو وګورئ
  recommended	وړاندیز شوی	سپارښتنه شوې	سپارښتنه شوی	وړاندیز شوې	سپارښتنه کیږي	وړاندیز شوي	وړاندیز کیږي	اړوند مقالې	اړوندې لیکنې	دا هم ولولئ	نور ولولئ	دا هم وګورئ
  contents	د منځپانګې جدول	د مینځپانګې جدول	فهرست	لړلیک	مینځپانګه	منځپانګه	د محتوياتو جدول	د موضوعاتو لړلیک
  summary	په لنډیز کې	لنډیز	په لنډه توګه	پایله	په پای کې	په لنډ ډول	لنډه دا چې
  author	لیکوال	لیکونکی	ليکوال	لیکواله	لیکل شوی
  published	خپور شوی	خپره شوې	د خپریدو نیټه	د خپرېدو نېټه	خپور شو	خپور شوې
  last-modified	وروستی بدلون	وروستی ځل بدل شوی	وروستی تعدیل	وروستی سمون	وروستی تازه	وروستی ځل تازه شوی	وروستی تازه کول	وروستی اصلاح شوی	وروستی سم شوی
  placeholder	Anonim	نامعلوم	بې نومه	بې نوم	ناپېژندل شوی	ناپیژندل شوی	ورک نومی	نامعلوم لیکوال	اډمین	Admin
  = pt
  video	Vídeo	Video	Vídeos	Assistir vídeo
  recommended	Recomendado	Recomendada	Recomendados	Recomendadas	Artigos recomendados	Artigos relacionados	Recomendamos	Leia também	Leia mais	Veja também	Ver também	Você também pode gostar	Leituras recomendadas	Recomendado para você	Posts relacionados	Artigos semelhantes	Outros artigos	Mais artigos
  contents	Índice	Tabela de conteúdos	Tabela de conteúdo	Conteúdo	Conteúdos	Sumário	Índice de conteúdos	Tabela de conteudos
  summary	Em resumo	Resumo	Em suma	Em conclusão	Conclusão	Para resumir	Resumindo	Em síntese	Síntese	Concluindo
  author	Autor	Autora	Escrito por	Redigido por	Autor do artigo	Escritor
  published	Publicado	Publicado em	Data de publicação	Publicada	Publicado a	Data da publicação	Postado em
  last-modified	Última modificação	Última atualização	Última actualização	Modificado pela última vez	Última edição	Última alteração	Modificado em	Atualizado em	Última vez modificado	Atualizado pela última vez	Data de modificação	Última revisão
  placeholder	Anonim	Anônimo	Anónimo	Anônima	Anónima	Desconhecido	Desconhecida	Autor desconhecido	Admin
  = ro
  video	Video	Videoclip	Videoclipuri	Vezi video
  recommended	Recomandat	Recomandată	Recomandate	Recomandați	Recomandăm	Articole recomandate	Articole similare	Articole conexe	Citește și	Citiți și	Vezi și	S-ar putea să-ți placă și	Lecturi recomandate	Articole asemănătoare	Alte articole	Mai multe articole
  contents	Cuprins	Cuprinsul	Tabla de materii	Tabel de conținut	Conținut	Conţinut	Tabelul de conținut
  summary	În rezumat	Rezumat	În concluzie	Concluzie	Concluzii	Pe scurt	Pentru a rezuma	Rezumând	În sumar	Sumar	Sinteză
  author	Autor	Autoare	Autorul	Scris de	Autoarea	Scriitor
  published	Publicat	Publicată	Publicat pe	Data publicării	Publicat la	Data publicarii	Data de publicare	Postat pe
  last-modified	Ultima modificare	Modificat ultima dată	Ultima dată modificat	Ultima actualizare	Actualizat ultima dată	Ultima editare	Ultima modificat	Modificat ultima data	Data modificării	Ultima revizuire	Modificat la	Actualizat la
  placeholder	Anonim	Anonimă	Anonimi	Necunoscut	Necunoscută	Autor necunoscut	Autor anonim	Autor necunoscută	Admin
  = ru
  video	Видео	Видеоролик	Смотреть видео	Видеоролики
  recommended	Рекомендуем	Рекомендуемые	Рекомендуемый	Рекомендуемое	Рекомендуемая	Рекомендовано	Рекомендованные	Рекомендованный	Читайте также	Смотрите также	Похожие статьи	Вам также может понравиться	Рекомендуемые статьи	Рекомендованные статьи	Рекомендуемое чтение	Рекомендуем почитать	Похожие записи	Статьи по теме	Связанные статьи	Читать также	Другие статьи	Ещё статьи	Вам может понравиться
  contents	Оглавление	Содержание	Содержание статьи	Содержимое	Таблица содержания	Оглавление статьи
  summary	В итоге	Итог	Итоги	Резюме	Резюмируя	Вывод	Выводы	В заключение	Заключение	Подводя итог	Вкратце	Краткое содержание
  author	Автор	Автор статьи	Написано	Написал	Автором	Писатель	Об авторе
  published	Опубликовано	Опубликован	Опубликована	Дата публикации	Дата опубликования	Размещено
  last-modified	Последнее изменение	Последние изменения	Последнее обновление	Последняя модификация	Последний раз изменено	Изменено в последний раз	Последняя редакция	Последнее редактирование	Последний раз обновлено	Дата изменения	Дата обновления	Последняя правка
  placeholder	Anonim	Аноним	Анонимный	Анонимно	Анонимная	Анонимный автор	Неизвестный	Неизвестно	Неизвестный автор	Неизвестен	Админ	Admin
  = si
  video	වීඩියෝ	වීඩියෝව	විඩියෝ	වීඩියෝ පටය
  recommended	නිර්දේශිත	නිර්දේශ කරන ලද	නිර්දේශ කර ඇත	නිර්දේශ කරනු ලැබේ	නිර්දේශය	නිර්දේශිත ලිපි	අදාළ ලිපි	ආශ්‍රිත ලිපි	මෙයද කියවන්න	මෙයත් කියවන්න	තවත් කියවන්න	මෙයද බලන්න
  contents	පටුන	අන්තර්ගත වගුව	අන්තර්ගතය	අන්තර්ගතයන්	අන්තර්ගත සටහන	පටුන වගුව
  summary	සාරාංශයෙන්	සාරාංශය	සාරාංශගත කළහොත්	කෙටියෙන්	නිගමනය	සාරාංශයක් ලෙස	සාරාංශ
  author	කර්තෘ	රචකයා	ලේඛකයා	කතුවරයා	ලියන ලද්දේ	ලියුවේ	රචනය
  published	ප්‍රකාශිත	ප්‍රකාශයට පත් කරන ලදී	පළ කරන ලදී	පළ කළ දිනය	ප්‍රකාශන දිනය	ප්‍රකාශිත දිනය
  last-modified	අවසන් වරට වෙනස් කරන ලද	අවසන් වරට වෙනස් කරන ලදී	අවසන් වරට වෙනස් කළේ	අවසන් වෙනස් කිරීම	අවසන් වරට යාවත්කාලීන කරන ලදී	අවසන් වරට යාවත්කාලීන කළේ	අවසන් යාවත්කාලීනය	අවසන් වරට සංස්කරණය කරන ලදී
  placeholder	Anonim	නිර්නාමික	නොදන්නා	නිර්ණාමික	අඥාත	නොදන්නා කතුවරයා	නම සඳහන් නොකළ	නොදනී	Admin
  = sk
  video	Video	Videá	Pozrite si video
  recommended	Odporúčané	Odporúčaná	Odporúčaný	Odporúča sa	Odporúčame	Odporúčané články	Súvisiace články	Prečítajte si tiež	Čítajte tiež	Pozri tiež	Mohlo by sa vám páčiť	Mohlo by vás zaujímať	Podobné články	Ďalšie články
  contents	Obsah	Obsah článku	Tabuľka obsahu	Prehľad obsahu
  summary	V súhrne	Súhrn	Zhrnutie	Stručne povedané	Záver	Na záver	V skratke	Stručne	Ak to zhrnieme	Zhrnuté
  author	Autor	Autorka	Napísal	Napísala	Napísané	Spisovateľ	Autor článku
  published	Publikované	Zverejnené	Uverejnené	Dátum zverejnenia	Dátum publikovania	Publikovaný	Dátum vydania
  last-modified	Naposledy zmenené	Naposledy upravené	Posledná zmena	Posledná úprava	Naposledy aktualizované	Posledná aktualizácia	Naposledy zmenený	Naposledy upravený	Dátum aktualizácie
  placeholder	Anonim	Anonymný	Anonymná	Anonymné	Anonym	Neznámy	Neznáma	Neznámy autor	Autor neznámy	Admin
  = sl
  video	Video	Videoposnetek	Videi	Oglejte si video
  recommended	Priporočena	Priporočeno	Priporočljivo	Priporočen	Priporočeni	Priporočamo	Priporočeni članki	Povezani članki	Sorodni članki	Preberite tudi	Glej tudi	Morda vam bo všeč tudi	Podobni članki	Drugi članki
  contents	Kazalo	Kazalo vsebine	Vsebina	Vsebinsko kazalo	Tabela vsebine
  summary	Če povzamemo	Povzetek	V povzetku	Zaključek	Za zaključek	Sklep	Na kratko	Povzeto	V zaključku	Skratka
  author	Avtor	Avtorica	Napisal	Napisala	Avtor članka	Piše
  published	Objavljeno	Objavljen	Datum objave	Objavljena	Datum izdaje
  last-modified	Nazadnje spremenjeno	Zadnja sprememba	Zadnjič spremenjeno	Nazadnje posodobljeno	Zadnja posodobitev	Zadnjič posodobljeno	Nazadnje urejeno	Nazadnje spremenjen	Zadnje urejanje	Zadnjič spremenjen
  placeholder	Anonim	Anonimno	Anonimen	Anonimna	Anonimnež	Neznano	Neznan	Neznani avtor	Neznan avtor	Admin
  = sq
  video	Video	Videot	Videoja	Shikoni videon
  recommended	Rekomandohet	Rekomanduar	E rekomanduar	I rekomanduar	Të rekomanduara	Rekomandojmë	Artikuj të rekomanduar	Artikuj të ngjashëm	Artikuj të lidhur	Lexo edhe	Lexoni gjithashtu	Shihni gjithashtu
  contents	Përmbajtja	Tabela e përmbajtjes	Tabela e përmbajtjeve	Pasqyra e lëndës	Tryeza e lëndës	Përmbajtje
  summary	Në përmbledhje	Përmbledhje	Me pak fjalë	Përfundim	Në përfundim	Përfundimi	Shkurtimisht	Përmbledhja	Konkluzioni	Konkluzion	Si përmbledhje
  author	Autor	Autori	Autore	Autorja	Shkruar nga	Shkroi	I shkruar nga
  published	Publikuar	Botuar	E publikuar	I publikuar	Data e publikimit	Data e botimit	Publikuar më
  last-modified	Modifikuar për herë të fundit	Ndryshuar për herë të fundit	Modifikimi i fundit	Ndryshimi i fundit	E modifikuara e fundit	E modifikuar për herë të fundit	Përditësuar për herë të fundit	Përditësimi i fundit	Redaktuar për herë të fundit	E fundit e modifikuar
  placeholder	Anonim	Anonime	Anonimi	I panjohur	E panjohur	Autor i panjohur	Autor anonim	Panjohur	Admin
  = sr
  video	Видео	Video	Видео снимак	Video snimak
  recommended	Препоручено	Preporučeno	Препоручује се	Preporučuje se	Препоручени	Preporučeni	Препоручујемо	Preporučujemo	Повезани чланци	Povezani članci	Прочитајте и	Pročitajte i
  contents	Преглед садржаја	Pregled sadržaja	Садржај	Sadržaj	Табела садржаја	Tabela sadržaja	Таблица садржаја	Tablica sadržaja
  summary	Укратко	Ukratko	Резиме	Rezime	Сажетак	Sažetak	Закључак	Zaključak	У закључку	U zaključku	У резимеу	U rezimeu
  author	Аутор	Autor	Ауторка	Autorka	Написао	Napisao	Написала	Napisala	Аутор текста	Autor teksta
  published	Објављено	Objavljeno	Објављен	Objavljen	Датум објављивања	Datum objavljivanja	Датум објаве	Datum objave
  last-modified	Последња измена	Poslednja izmena	Последњи пут измењено	Poslednji put izmenjeno	Последње измењено	Poslednje izmenjeno	Последње ажурирање	Poslednje ažuriranje	Последњи пут ажурирано	Poslednji put ažurirano	Последњи пут модификован	Poslednji put modifikovan
  placeholder	Anonim	Анониман	Anoniman	Анонимно	Anonimno	Анонимна	Анонимус	Непознато	Nepoznato	Непознати аутор	Nepoznati autor	Admin
  = sv
  video	Video	Videor	Videoklipp	Se video
  recommended	Rekommenderad	Rekommenderas	Rekommenderat	Rekommenderade	Rekommenderade artiklar	Rekommenderar	Relaterade artiklar	Läs också	Läs även	Se även	Du kanske också gillar	Mer om ämnet	Rekommenderad läsning	Liknande artiklar	Andra artiklar	Fler artiklar
  contents	Innehållsförteckning	Innehåll	Innehållstabell	Innehållsöversikt
  summary	Sammanfattningsvis	Sammanfattning	I sammanfattning	Slutsats	Avslutningsvis	Slutsatser	Kortfattat	I korthet	För att sammanfatta	Kort sagt
  author	Författare	Författaren	Skriven av	Skrivet av	Skribent	Av författaren	Författarinna
  published	Publicerad	Publicerat	Publiceringsdatum	Publicerades	Publicerad den	Utgivningsdatum	Publicerats
  last-modified	Senast ändrad	Senast ändrat	Senast modifierad	Senast uppdaterad	Senast uppdaterat	Senaste ändring	Senaste uppdatering	Senast redigerad	Senast ändrades	Senast uppdaterades	Senast reviderad	Ändrad senast
  placeholder	Anonim	Anonym	Anonymt	Anonyma	Okänd	Okänt	Okänd författare	Anonym författare	Admin
  = sw
  video	Video	Video hii	Tazama video	Vidio
  recommended	Ilipendekeza	Imependekezwa	Inapendekezwa	Iliyopendekezwa	Zilizopendekezwa	Yanayopendekezwa	Makala yanayopendekezwa	Makala zinazohusiana	Makala zinazohusiana na hii	Soma pia	Tazama pia	Unaweza pia kupenda	Makala yaliyopendekezwa	Makala zilizopendekezwa	Makala nyingine
  contents	Orodha ya maudhui	Orodha ya yaliyomo	Jedwali la yaliyomo	Yaliyomo	Meza ya yaliyomo	Jedwali la maudhui	Maudhui
  summary	Kwa muhtasari	Muhtasari	Kwa ufupi	Hitimisho	Kwa kumalizia	Kwa kuhitimisha	Kwa mukhtasari	Mukhtasari	Ufupisho
  author	Mwandishi	Imeandikwa na	Imeandaliwa na	Mtunzi	Mwandishi wa makala
  published	Iliyochapishwa	Imechapishwa	Tarehe ya kuchapishwa	Ilichapishwa	Tarehe ya uchapishaji	Kuchapishwa
  last-modified	Mwisho uliobadilishwa	Ilibadilishwa mwisho	Iliyorekebishwa mwisho	Ilirekebishwa mwisho	Mara ya mwisho kubadilishwa	Ilisasishwa mwisho	Sasisho la mwisho	Imesasishwa mwisho	Mwisho kurekebishwa	Mara ya mwisho kusasishwa	Marekebisho ya mwisho	Imebadilishwa mwisho
  placeholder	Anonim	Haijulikani	Asiyejulikana	Bila jina	Isiyojulikana	Mwandishi asiyejulikana	Mwandishi hajulikani	Asiyejulikana jina	Admin
  = ta
  video	காணொளி	வீடியோ	காணொலி	வீடியோவைப் பார்க்கவும்
  recommended	பரிந்துரைக்கப்படுகிறது	பரிந்துரைக்கப்பட்டது	பரிந்துரைக்கப்பட்ட	பரிந்துரைக்கப்பட்டவை	பரிந்துரை	பரிந்துரைக்கப்பட்ட கட்டுரைகள்	தொடர்புடைய கட்டுரைகள்	இதையும் படியுங்கள்	இதையும் படிக்க	மேலும் படிக்க	மேலும் காண்க	பரிந்துரைக்கப்படும் கட்டுரைகள்	பரிந்துரைக்கப்படுபவை	பரிந்துரைக்கப்படும்	பரிந்துரைக்கப்பட்ட வாசிப்பு	தொடர்புடைய பதிவுகள்	மேலும் கட்டுரைகள்	பிற கட்டுரைகள்	ஒத்த கட்டுரைகள்
  contents	பொருளடக்கம்	உள்ளடக்க அட்டவணை	உள்ளடக்கங்களின் அட்டவணை	உள்ளடக்கம்	உள்ளடக்கங்கள்	பொருளடக்க அட்டவணை
  summary	சுருக்கமாக	சுருக்கம்	சுருக்கத்தில்	முடிவுரை	முடிவில்	சுருக்கமாகச் சொன்னால்	முடிவு	தொகுப்பு
  author	ஆசிரியர்	எழுத்தாளர்	எழுதியவர்	நூலாசிரியர்	கட்டுரையாளர்	ஆக்கியோன்
  published	வெளியிடப்பட்டது	வெளியிடப்பட்ட தேதி	வெளியீட்டு தேதி	வெளியான தேதி	பதிவிடப்பட்டது
  last-modified	கடைசியாக மாற்றியமைக்கப்பட்டது	கடைசியாக மாற்றப்பட்டது	கடைசியாக திருத்தப்பட்டது	கடைசியாகத் திருத்தப்பட்டது	கடைசி மாற்றம்	கடைசியாக புதுப்பிக்கப்பட்டது	கடைசியாகப் புதுப்பிக்கப்பட்டது	கடைசி புதுப்பிப்பு	இறுதியாக மாற்றப்பட்டது	கடைசியாக மாற்றம் செய்யப்பட்டது
  placeholder	Anonim	அநாமதேய	அநாமதேயர்	அனாமதேய	அனாமதேயர்	பெயரில்லாதவர்	அறியப்படாத	அறியப்படாதவர்	அறியப்படாத ஆசிரியர்	தெரியாத	Admin
  = te
  video	వీడియో	విడియో	వీడియోలు	వీడియో చూడండి
  recommended	సిఫార్సు	సిఫార్సు చేయబడింది	సిఫార్సు చేయబడిన	సిఫార్సు చేసిన	సిఫార్సు చేసినవి	సిఫారసు చేయబడింది	సిఫారసు	సిఫార్సు చేయబడినవి	సంబంధిత కథనాలు	ఇది కూడా చదవండి	ఇవి కూడా చదవండి	ఇవి కూడా చూడండి	సిఫార్సు చేయబడిన కథనాలు	సిఫార్సు చేసిన కథనాలు	సిఫార్సు చేసిన వ్యాసాలు	సంబంధిత వ్యాసాలు	మరిన్ని కథనాలు
  contents	విషయ సూచిక	విషయసూచిక	విషయాల పట్టిక	విషయ పట్టిక	కంటెంట్‌ల పట్టిక	కంటెంట్ పట్టిక	విషయాలు
  summary	సారాంశంలో	సారాంశం	సంక్షిప్తంగా	క్లుప్తంగా	ముగింపు	ముగింపులో	సంగ్రహంగా	సంగ్రహం
  author	రచయిత	రచయిత్రి	వ్రాసినవారు	రాసినవారు	రచన	వ్రాసిన వారు
  published	ప్రచురించబడింది	ప్రచురణ తేదీ	ప్రచురించిన తేదీ	ప్రచురితం	ప్రచురణ
  last-modified	చివరిగా సవరించబడింది	చివరిగా సవరించిన	చివరి మార్పు	చివరిసారిగా సవరించబడింది	చివరి సవరణ	చివరిగా నవీకరించబడింది	చివరి నవీకరణ	చివరిసారిగా నవీకరించబడింది	చివరిగా మార్చబడింది	చివరి అప్‌డేట్
  placeholder	Anonim	అనామక	అజ్ఞాత	అనామకుడు	అజ్ఞాత వ్యక్తి	తెలియని	తెలియదు	తెలియని రచయిత	అజ్ఞాత రచయిత	అడ్మిన్	Admin
  = th
  video	วิดีโอ	วีดีโอ	วิดิโอ	ดูวิดีโอ
  recommended	แนะนำ	แนะนํา	ที่แนะนำ	ขอแนะนำ	เเนะนำ	บทความแนะนำ	บทความที่แนะนำ	บทความที่เกี่ยวข้อง	อ่านเพิ่มเติม	อ่านต่อ	ดูเพิ่มเติม	คุณอาจสนใจ	บทความที่ได้รับการแนะนำ	บทความที่คล้ายกัน	บทความอื่นๆ	อ่านด้วย	บทความเพิ่มเติม	คุณอาจจะชอบ
  contents	สารบัญ	เนื้อหา	ตารางเนื้อหา	สารบาญ	รายการเนื้อหา
  summary	สรุป	โดยสรุป	ในการสรุป	บทสรุป	โดยสังเขป	ในบทสรุป	สรุปแล้ว	สรุปได้ว่า	ข้อสรุป
  author	ผู้เขียน	ผู้แต่ง	เขียนโดย	นักเขียน	ผู้ประพันธ์	โดยผู้เขียน
  published	เผยแพร่	ที่ตีพิมพ์	ตีพิมพ์	เผยแพร่เมื่อ	วันที่เผยแพร่	วันที่ตีพิมพ์	โพสต์เมื่อ
  last-modified	แก้ไขล่าสุด	แก้ไขครั้งล่าสุด	แก้ไขครั้งสุดท้าย	ปรับปรุงล่าสุด	ปรับปรุงครั้งล่าสุด	อัปเดตล่าสุด	อัพเดทล่าสุด	อัพเดตล่าสุด	การแก้ไขครั้งล่าสุด	การแก้ไขล่าสุด	เปลี่ยนแปลงล่าสุด	แก้ไขล่าสุดเมื่อ
  placeholder	Anonim	ไม่ระบุชื่อ	นิรนาม	ไม่ประสงค์ออกนาม	ไม่ทราบ	ไม่ทราบชื่อ	ไม่รู้จัก	ไม่ทราบผู้แต่ง	ไม่ทราบผู้เขียน	ผู้ไม่ประสงค์ออกนาม	แอดมิน	Admin
  = tl
  video	Video	Mga video	Panoorin ang video	Bidyo
  recommended	Inirerekumendang	Inirerekumenda	Inirerekomenda	Inirekomenda	Inirerekomendang	Inirekumenda	Rekomendado	Mga inirerekomendang artikulo	Mga kaugnay na artikulo	Basahin din	Tingnan din	Maaari mo ring magustuhan
  contents	Talaan ng nilalaman	Talaan ng mga nilalaman	Nilalaman	Mga nilalaman	Talahanayan ng nilalaman	Talahanayan ng mga nilalaman
  summary	Sa buod	Buod	Sa madaling salita	Sa madaling sabi	Konklusyon	Sa konklusyon	Bilang buod	Bilang konklusyon	Sa kabuuan	Kabuuan
  author	May-akda	Manunulat	Isinulat ni	Sinulat ni	Awtor	Akda ni
  published	Nai-publish	Inilathala	Na-publish	Petsa ng paglalathala	Petsa ng publikasyon	Nailathala	Petsa ng pag-publish
  last-modified	Huling binago	Huling na-update	Huling nabago	Huling inedit	Huling na-edit	Huling pagbabago	Huling update	Huling in-update	Huling isinaayos
  placeholder	Anonim	Hindi nagpapakilala	Hindi kilala	Anonymous	Anonimo	Hindi nagpakilala	Hindi kilalang may-akda	Hindi alam	Di-kilala	Walang pangalan	Admin
  = tr
  video	Video	Videolar	Videoyu izle	Video izle
  recommended	Önerilen	Tavsiye edilen	Önerilir	Önerilenler	Tavsiye edilir	Önerilen yazılar	İlgili makaleler	İlgili yazılar	Ayrıca oku	Bunu da oku	Ayrıca bakınız	Bunlar da ilginizi çekebilir	Önerilen makaleler	Benzer yazılar	Ayrıca okuyun	Bunları da okuyun	Diğer makaleler
  contents	İçindekiler	İçindekiler tablosu	İçerik tablosu	İçerik	İçerikler
  summary	Özetle	Özet olarak	Özet	Sonuç	Sonuç olarak	Kısaca	Özetlemek gerekirse	Kısacası
  author	Yazar	Yazan	Yazarı	Tarafından yazıldı	Yazar adı	Tarafından yazılmıştır	Müellif
  published	Yayınlandı	Yayınlanan	Yayımlandı	Yayın tarihi	Yayınlanma tarihi	Yayımlanma tarihi	Yayınlanmış
  last-modified	Son değişiklik	Son değiştirilme	Son düzenleme	Son güncelleme	Son güncellenme	Son değiştirme	En son değiştirilme tarihi	Son güncellenme tarihi	Son güncelleme tarihi	Son düzenlenme	En son güncelleme	Son değiştirilen
  placeholder	Anonim	İsimsiz	Adsız	Bilinmeyen	Bilinmiyor	Bilinmeyen yazar	Yazarı bilinmiyor	Kimliği belirsiz	Admin
  = uk
  video	Відео	Відеоролик	Дивитися відео	Відеоролики
  recommended	Рекомендоване	Рекомендовано	Рекомендовані	Рекомендований	Рекомендована	Рекомендуємо	Рекомендовані статті	Пов'язані статті	Схожі статті	Читайте також	Дивіться також	Вам також може сподобатися	Пов’язані статті	Статті за темою	Інші статті	Вам може сподобатися
  contents	Зміст	Зміст статті	Таблиця змісту	Вміст	Зміст сторінки
  summary	Підсумовуючи	Підсумок	Підсумки	Резюме	Висновок	Висновки	На закінчення	На завершення	Коротко	У підсумку	Стислий зміст
  author	Автор	Авторка	Автор статті	Написано	Написав	Письменник	Про автора
  published	Опубліковано	Опублікований	Опублікована	Дата публікації	Дата опублікування	Розміщено
  last-modified	Остання зміна	Останні зміни	Останнє оновлення	Востаннє змінено	Остання модифікація	Востаннє оновлено	Останнє редагування	Остання редакція	Дата оновлення	Дата зміни	Останній раз змінено
  placeholder	Anonim	Анонім	Анонімний	Анонімно	Анонімна	Невідомий	Невідомо	Невідома	Невідомий автор	Анонімний автор	Адмін	Admin
  = ur
  video	ویڈیو	ویڈیوز	وڈیو	ویڈیو دیکھیں
  recommended	تجویز کردہ	سفارش کی	سفارش کردہ	تجویز کیا گیا	سفارش کی جاتی ہے	سفارش کی گئی	مجوزہ	تجویز کردہ مضامین	متعلقہ مضامین	یہ بھی پڑھیں	مزید پڑھیں	یہ بھی دیکھیں	سفارش کردہ مضامین	مزید مضامین
  contents	فہرست	فہرست کا خانہ	فہرست مضامین	فہرستِ مضامین	مندرجات	مندرجات کا جدول	مندرجات کی فہرست	مواد کی فہرست	مشمولات
  summary	خلاصہ	خلاصہ میں	خلاصہ یہ کہ	مختصراً	مختصر میں	مختصر یہ کہ	نتیجہ	اختتام	خلاصہ کلام	حاصل کلام
  author	مصنف	مصنفہ	تحریر	لکھاری	کی طرف سے لکھا گیا	تحریر کردہ	رائٹر
  published	شائع شدہ	شائع ہوا	شائع کیا گیا	تاریخ اشاعت	اشاعت کی تاریخ	تاریخِ اشاعت
  last-modified	آخری ترمیم	آخری بار ترمیم شدہ	آخری بار ترمیم کی گئی	آخری بار نظر ثانی شدہ	آخری تبدیلی	آخری اپ ڈیٹ	آخری بار اپ ڈیٹ کیا گیا	آخری تازہ کاری	آخری بار تبدیل کیا گیا	آخری بار ترمیم کیا گیا	آخری تجدید
  placeholder	Anonim	گمنام	بے نام	نامعلوم	نامعلوم مصنف	گم نام	نامعلوم لکھاری	ایڈمن	Admin
  = uz
  video	Video	Videolar	Видео	Videoni tomosha qiling
  recommended	Tavsiya etiladi	Tavsiya etilgan	Tavsiya etilgan maqolalar	Tavsiya qilinadi	Tavsiya qilingan	Tavsiya qilamiz	Тавсия этилади	Tegishli maqolalar	Shuningdek o'qing	Shuningdek oʻqing	Shuningdek qarang	Oʻxshash maqolalar
  contents	Mundarija	Мундарижа	Tarkib jadvali	Tarkibi	Mazmuni	Mundarija jadvali
  summary	Xulosa	Xulosada	Xulosa qilib aytganda	Qisqacha	Qisqacha aytganda	Xulosa qilib	Хулоса	Xulosa qilish uchun	Qisqacha xulosa
  author	Muallif	Муаллиф	Yozuvchi	Tomonidan yozilgan	Muallifi	Maqola muallifi
  published	Nashr etilgan	Chop etilgan	Nashr qilingan	Nashr etilgan sana	Eʼlon qilingan	E'lon qilingan	Нашр этилган
  last-modified	Oxirgi o'zgartirilgan	Oxirgi oʻzgartirilgan	Oxirgi marta o'zgartirilgan	Oxirgi marta oʻzgartirilgan	Oxirgi o'zgartirish	Oxirgi yangilanish	Oxirgi marta yangilangan	Oxirgi yangilangan	So'nggi o'zgartirish	Soʻnggi yangilanish	So'nggi yangilanish	Oxirgi tahrir
  placeholder	Anonim	Noma'lum	Nomaʼlum	Nomalum	Noma'lum muallif	Nomaʼlum muallif	Ismsiz	Аноним	Номаълум	Admin
  = vi
  video	Video	Video clip	Xem video	Băng hình
  recommended	Đề xuất	Được đề xuất	Khuyến khích	Khuyến nghị	Được khuyến nghị	Bài viết liên quan	Đọc thêm	Xem thêm	Có thể bạn quan tâm	Có thể bạn cũng thích	Bài viết được đề xuất	Bài viết đề xuất	Bài viết được khuyến nghị	Bài viết tương tự	Đọc tiếp	Bài viết khác
  contents	Mục lục	Nội dung	Bảng nội dung	Bảng mục lục	Nội dung bài viết	Danh mục nội dung
  summary	Tóm tắt	Tóm lại	Kết luận	Tổng kết	Tổng kết lại	Bản tóm tắt	Nói tóm lại	Trong tóm tắt	Để kết luận
  author	Tác giả	Người viết	Viết bởi	Được viết bởi	Tác giả bài viết	Nhà văn
  published	Đã xuất bản	Được phát hành	Ngày xuất bản	Xuất bản	Ngày đăng	Được xuất bản	Đã đăng	Đăng ngày
  last-modified	Sửa đổi lần cuối	Sửa đổi lần cuối lúc	Cập nhật lần cuối	Chỉnh sửa lần cuối	Lần sửa đổi cuối	Thay đổi lần cuối	Lần cập nhật cuối	Cập nhật mới nhất	Lần sửa đổi cuối cùng	Cập nhật lần cuối lúc	Sửa lần cuối	Lần cuối sửa đổi
  placeholder	Anonim	Vô danh	Ẩn danh	Nặc danh	Không rõ	Không xác định	Tác giả ẩn danh	Tác giả không xác định	Khuyết danh	Không rõ tác giả	Admin
  = zh
  video	视频	視頻	影片	視訊
  recommended	推荐	推薦	推荐的	推薦的	推荐文章	推薦文章	相关文章	相關文章	推荐阅读	推薦閱讀	延伸阅读	延伸閱讀	相关阅读	相关推荐	猜你喜欢	您可能还喜欢	你可能也喜欢	类似文章	其他文章	更多文章	相關閱讀
  contents	目录	目錄	内容目录	內容目錄	文章目录	文章目錄	目次	本文目录
  summary	总结	總結	总之	總之	摘要	结论	結論	概括	小结	小結	综上所述	綜上所述
  author	作者	撰文	撰稿人	作家	撰写者	撰寫者	文章作者	笔者
  published	发布	發布	发表	發表	已发布	已發布	发布日期	發布日期	发布时间	發佈時間	发表于	發佈日期
  last-modified	最后修改	最後修改	最后更新	最後更新	上次修改	最近修改	最后修改时间	最後修改時間	最后编辑	最後編輯	最后更新时间	最後更新時間
  placeholder	Anonim	匿名	佚名	无名氏	無名氏	未知	未知作者	作者不详	作者不詳	Admin
  """#
