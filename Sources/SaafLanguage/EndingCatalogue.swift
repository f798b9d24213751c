/// Frequent word endings of 2 to 4 letters and marks, grouped by script.
///
/// They help where a text has few of the catalogue's words, as in agglutinating languages.
enum EndingCatalogue {
  /// Endings of words of the languages written in Latin letters.
  static let latin: [LanguageEvidence] = [
    LanguageEvidence("en", "ing tion ness ment ally ould ight ll ss ed"),
    LanguageEvidence("de", "ung ngen lich keit heit isch iche nn tt ll"),
    LanguageEvidence("fr", "tion eux euse ment aux ique ité ités ère"),
    LanguageEvidence("es", "ción ones dad ando endo ario ente"),
    LanguageEvidence("pt", "ção ções dade ando endo ncia"),
    LanguageEvidence("it", "ione ioni ità ente aggi azia"),
    LanguageEvidence("nl", "heid lijk ijke elen tie ties ing"),
    LanguageEvidence("sv", "igt ning arna orna erna het tion ades nn tt kk ll"),
    LanguageEvidence("no", "sjon het ene ende else elig ning nn tt kk ll"),
    LanguageEvidence("da", "tion igt hed ede ende else elig ning erne"),
    LanguageEvidence("fi", "ssa ssä sta stä lla llä lle ksi nen inen tään"),
    LanguageEvidence("pl", "ość ości anie enie ania enia ego ych ymi ach"),
    LanguageEvidence("cs", "ost osti ání ení ých ého ými ách ovat"),
    LanguageEvidence("sk", "osť osti anie enie ých ého ými ách ovať"),
    LanguageEvidence("hu", "ban ben nak nek ság ség tól ről nál nél val vel ból ből"),
    LanguageEvidence("ro", "ului elor ilor ția ții ește ător uri"),
    LanguageEvidence("tr", "ları leri lar ler dır dir mak mek ında inde lık lik"),
    LanguageEvidence("az", "ları ləri lar lər dır dir maq mək ında ində lıq lik"),
    LanguageEvidence("id", "kan nya"),
    LanguageEvidence("ms", "kan nya"),
    LanguageEvidence("hr", "nje osti ijom ost ima ama"),
    LanguageEvidence("sr", "nje osti ijom ost ima ama"),
    LanguageEvidence("bs", "nje osti ijom ost ima ama"),
    LanguageEvidence("sl", "nje osti ega emu ost ih ijo ajo ejo nik"),
    LanguageEvidence("lt", "ius ių ose imas ais oje"),
    LanguageEvidence("lv", "ība ību iem šana šanu ums ām"),
    LanguageEvidence("et", "mine sse del des"),
    LanguageEvidence("uz", "lari ning lar dan ishi lgan ligi"),
    LanguageEvidence("ca", "ció ions itat ment"),
    LanguageEvidence("gl", "ción ións dade ando"),
    LanguageEvidence("eu", "aren rren tzen tik rako etan"),
    LanguageEvidence("sq", "ve së imi shme imit"),
    LanguageEvidence("is", "inn num unum ið inu"),
    LanguageEvidence("sw", "isha ika wa"),
    LanguageEvidence("eo", "oj ojn ajn as"),
  ]

  /// Endings of words of the languages written in Cyrillic letters.
  static let cyrillic: [LanguageEvidence] = [
    LanguageEvidence("ru", "ого его ться ами ями ость ение ения ание ый ий"),
    LanguageEvidence("uk", "ого ього ться ння ість ості ами ями ий"),
    LanguageEvidence("be", "ага яга цца асць нне нні амі аў"),
    LanguageEvidence("bg", "ите ата ият ето ния ане ява"),
    LanguageEvidence("mk", "ите ата иот ето ње ува"),
    LanguageEvidence("sr", "ост ање ење ија има ама ског"),
    LanguageEvidence("kk", "дың дің ның нің ған ген лар лер тар дер"),
    LanguageEvidence("ky", "дын дин нын нин ган ген лар лер"),
    LanguageEvidence("mn", "ын ийн сан сэн сон аас ээс уул ууд лга"),
    LanguageEvidence("tg", "ҳои ҳо аи"),
    LanguageEvidence("tt", "ның нең ган гән лар ләр"),
  ]

  /// Endings of words of the languages written in Arabic letters.
  static let arabic: [LanguageEvidence] = [
    LanguageEvidence("ar", "ات ون ين ها ية"),
    LanguageEvidence("fa", "ها ند رین"),
    LanguageEvidence("ur", "وں یں"),
    LanguageEvidence("ps", "ونو ونه"),
  ]

  /// Endings of words of the languages written in Devanagari letters.
  static let devanagari: [LanguageEvidence] = [
    LanguageEvidence("hi", "ों ें ियों"),
    LanguageEvidence("mr", "ाची ाचा ांना ांनी च्या साठी ाने ीने ण्या ामध्"),
    LanguageEvidence("ne", "हरू हरु ले मा को लाई बाट एको दै"),
    LanguageEvidence("sa", "स्य ेण ानि ति"),
  ]

  /// Endings of words of the languages written in Bengali letters.
  static let bengali: [LanguageEvidence] = [
    LanguageEvidence("bn", "ের গুলি গুলো ছেন িয়ে"),
    LanguageEvidence("as", "বোৰ ছিল"),
  ]
}
