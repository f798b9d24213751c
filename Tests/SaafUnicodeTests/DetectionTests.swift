import Testing

@testable import SaafUnicode

/// A short text and the encoding that it comes in.
struct Sample: Sendable, CustomTestStringConvertible {
  var encoding: String
  var text: String

  init(_ encoding: String, _ text: String) {
    self.encoding = encoding
    self.text = text
  }

  var testDescription: String { "\(encoding): \(text.prefix(24))" }

  static let all: [Sample] = [
    Sample(
      "windows-1251",
      "Лиса и волк живут в одном лесу, но охотятся по-разному. Лиса ловит мышей, а "
        + "волк — крупную дичь."),
    Sample(
      "windows-1251",
      "Вчера в Москве прошёл дождь. Цены на билеты выросли на 15 %, сообщает «Коммерсантъ»."),
    Sample(
      "windows-1251",
      "Българският език е славянски език, който се говори главно в България и в "
        + "съседните държави."),
    Sample(
      "windows-1251",
      "Українська мова належить до слов'янських мов. Її вивчають у школах і "
        + "університетах країни."),
    Sample(
      "windows-1251",
      "Србија је држава која се налази у југоисточној Европи, а њен главни град је Београд."),
    Sample(
      "KOI8-R",
      "Лиса и волк живут в одном лесу, но охотятся по-разному. Лиса ловит мышей, а "
        + "волк крупную дичь."),
    Sample(
      "KOI8-R",
      "Русский язык: краткий очерк истории. Москва, издательство Наука."),
    Sample(
      "KOI8-U",
      "Українська мова належить до мов. Її вивчають у школах і університетах країни завжди."),
    Sample(
      "x-mac-cyrillic",
      "Лиса и Волк живут в одном Лесу. Моя семья любит зимние Вечера. Большая Ящерица."),
    Sample(
      "IBM866",
      "Лиса и волк живут в одном лесу, но охотятся по-разному, как и прежде."),
    Sample(
      "ISO-8859-5",
      "Лиса и волк живут в одном лесу, но охотятся по-разному, как и прежде."),
    Sample(
      "windows-1252",
      "Der Käse ist für größere Gäste übrig, die schöne Straße führt nach Süden."),
    Sample(
      "windows-1252",
      "Butter und Margarine unterscheiden sich in der Herstellung. Das weiß jeder Bäcker."),
    Sample(
      "windows-1252",
      "Le café est prêt à être servi, et la fenêtre où l'on déjeune a été réparée."),
    Sample(
      "windows-1252",
      "La confiture et la gelée se préparent avec les mêmes fruits : ça dépend du goût."),
    Sample(
      "windows-1252",
      "¿Qué diferencia hay entre el alquiler y el leasing? El niño también comió arroz."),
    Sample(
      "windows-1252",
      "A informação não está disponível; a reunião será amanhã às três horas."),
    Sample(
      "windows-1252",
      "“Smart quotes” and an em dash — it’s all that’s here."),
    Sample(
      "windows-1252",
      "På lördag åker vi över ån för att köpa färska ägg och bröd i staden."),
    Sample(
      "windows-1252",
      "Han gik på arbejde, og så købte han rødgrød med fløde på en ø nær Ærø."),
    Sample(
      "windows-1252",
      "Perché la città è così bella? Perché c’è più luce e la qualità è alta."),
    Sample(
      "windows-1252",
      "A naïve reading of the words in this sentence, and nothing else here."),
    Sample(
      "windows-1250",
      "Zażółć gęślą jaźń. Ich język jest trudny, ale można się go nauczyć w rok."),
    Sample(
      "windows-1250",
      "Różnica między masłem a margaryną polega na składzie tłuszczu i smaku."),
    Sample(
      "windows-1250",
      "Příliš žluťoučký kůň úpěl ďábelské ódy. Děti si hrají před domem každý den."),
    Sample(
      "windows-1250",
      "Rozdíl mezi máslem a margarínem je především ve složení, říká odborník."),
    Sample(
      "windows-1250",
      "Az árvíztűrő tükörfúrógép és a többi gép között nagy a különbség, nem?"),
    Sample(
      "ISO-8859-2",
      "Różnica między masłem a margaryną polega na składzie tłuszczu, więc są różne."),
    Sample(
      "windows-1254",
      "Türkiye'nin başkenti Ankara'dır. Çocuklar bahçede oynuyor, ağaçlar yeşil ışıldıyor."),
    Sample(
      "windows-1253",
      "Η διαφορά ανάμεσα στο βούτυρο και τη μαργαρίνη είναι μεγάλη. Άλλοι το ξέρουν."),
    Sample(
      "windows-1255",
      "ההבדל בין חמאה למרגרינה הוא גדול מאוד, כך אומרים המומחים בישראל."),
    Sample(
      "windows-1256",
      "الفرق بين التمر والتين كبير جدا، وكلاهما مفيد للصحة كما يقول الأطباء."),
    Sample(
      "windows-1257",
      "Lietuvių kalba yra viena iš dviejų gyvų baltų kalbų, ją vartoja žmonės šalyje."),
    Sample(
      "windows-874",
      "ความแตกต่างระหว่างเนยกับมาการีนอยู่ที่ส่วนผสมและรสชาติของอาหาร"),
    Sample(
      "GB18030",
      "面条和饺子都是中国人喜欢的食品，但是做法不同。北方人爱吃饺子，南方人爱吃米饭。"),
    Sample(
      "GB18030",
      "天津市政府昨日宣布，新建地铁线路将于明年通车。"),
    Sample(
      "Big5",
      "麵條和餃子都是中國人喜歡的食品，但是做法不同。北方人愛吃餃子，南方人愛吃米飯。"),
    Sample(
      "Big5",
      "臺北市政府昨日宣布，新建捷運路線將於明年通車。"),
    Sample(
      "Shift_JIS",
      "うどんとそばの違いは原料にあります。うどんは小麦粉、そばはそば粉で作られます。"),
    Sample(
      "Shift_JIS",
      "ルーターとスイッチの違いについて、わかりやすく説明します。"),
    Sample(
      "EUC-JP",
      "うどんとそばの違いは原料にあります。うどんは小麦粉、そばはそば粉で作られます。"),
    Sample(
      "EUC-JP",
      "日本の首都は東京です。人口が多く、物価も高いと言われています。"),
    Sample(
      "EUC-KR",
      "버터와 마가린의 차이는 원료에 있다. 버터는 우유로 만들고 마가린은 식물성 기름으로 만든다."),
    Sample(
      "EUC-KR",
      "서울특별시는 대한민국의 수도이다. 한강이 도시를 가로질러 흐른다."),
  ]
}

@Suite struct DetectionTests {
  @Test(arguments: Sample.all)
  func shortText(_ sample: Sample) throws {
    let input = try bytes(sample.text, in: sample.encoding)
    let decoded = try TextDecoder.decode(input)
    #expect(decoded.encoding == sample.encoding)
    #expect(string(decoded.bytes) == sample.text)
    #expect(decoded.patches == [])
    #expect(try TextDecoder.encode(decoded) == input)
  }

  @Test(arguments: Sample.all)
  func insideEnglishPage(_ sample: Sample) throws {
    let english = "<p class=\"lead\">The following quotation is given in the original.</p>\n"
    let text = english + "<p>" + sample.text + "</p>\n" + english
    let decoded = try TextDecoder.decode(try bytes(text, in: sample.encoding))
    #expect(string(decoded.bytes) == text)
  }

  @Test(arguments: Sample.all)
  func cutInHalf(_ sample: Sample) throws {
    // Half of a short text is some thirty characters; only the reading counts, not the label.
    let text = String(sample.text.prefix(sample.text.count / 2))
    let decoded = try TextDecoder.decode(try bytes(text, in: sample.encoding))
    #expect(string(decoded.bytes) == text)
  }

  @Test(arguments: Sample.all)
  func declared(_ sample: Sample) throws {
    let input = try bytes(sample.text, in: sample.encoding)
    let decoded = try TextDecoder.decode(input, declared: sample.encoding.lowercased())
    #expect(decoded.encoding == sample.encoding)
    #expect(string(decoded.bytes) == sample.text)
  }

  @Test(arguments: Sample.all)
  func damagedUTF8StaysUTF8(_ sample: Sample) throws {
    var input = Array(sample.text.utf8)
    input.removeLast()
    input.insert(0xE2, at: sample.text.utf8.count / 3)
    input.append(0xE0)
    input = Array(sample.text.utf8) + input
    let decoded = try TextDecoder.decode(input)
    #expect(decoded.encoding == "UTF-8")
    #expect(!decoded.patches.isEmpty)
    #expect(try TextDecoder.encode(decoded) == input)
  }

  static let indic = [
    Sample(
      "UTF-8",
      "दही और छाछ में क्या अंतर है? दोनों दूध से बनते हैं, पर स्वाद अलग है।"),
    Sample(
      "UTF-8",
      "নদী এবং খালের মধ্যে পার্থক্য কী? নদী প্রাকৃতিক, খাল মানুষের তৈরি।"),
    Sample(
      "UTF-8",
      "தமிழ் மொழி மிகவும் பழமையான மொழிகளில் ஒன்று ஆகும்."),
  ]

  @Test(arguments: Sample.all + indic)
  func wideWithoutMark(_ sample: Sample) throws {
    for name in ["UTF-16LE", "UTF-16BE"] {
      let text = sample.text + "\n" + sample.text + "\n"
      let input = try bytes(text, in: name)
      let decoded = try TextDecoder.decode(input)
      #expect(decoded.encoding == name)
      #expect(string(decoded.bytes) == text)
    }
  }
}
