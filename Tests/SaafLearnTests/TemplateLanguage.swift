import Testing

/// The words from which documents of one language are made, and the labels of the template in it.
struct TemplateLanguage: Sendable, CustomTestStringConvertible {
  let code: String
  let video: String
  let recommended: String
  let placeholder: String
  /// A heading over the list at an article's end.
  let summary: String
  /// A heading over an article's first paragraph.
  let introduction: String
  /// The words of titles, with `*` for each of two things.
  let title: String
  let versus: String
  /// Things that articles are about.
  let things: [String]
  let words: [String]
  var space = " "
  var end = "."

  var testDescription: String { code }

  /// Five languages that no phrase pack comes with: Yoruba, Malagasy, Tibetan, Sindhi, Dhivehi.
  static let unknown: [TemplateLanguage] = [
    TemplateLanguage(
      code: "yo", video: "Fídíò", recommended: "A dámọ̀ràn", placeholder: "Anonim",
      summary: "Ní àkótán", introduction: "Ìfáárà", title: "Ìyàtọ̀ láàárín * àti *",
      versus: "lòdì sí",
      things: words("adágún odò òkun igi òdòdó ìwé ilé ọ̀nà oúnjẹ ẹja ẹyẹ ajá ológbò ẹṣin"),
      words: words(
        "ni ó wà nínú omi púpọ̀ ṣùgbọ́n kò jẹ́ kékeré tóbi gan an bí àwọn ènìyàn ṣe máa ń lò fún "
          + "ìgbà pípẹ́ nítorí pé a lè rí wọn káàkiri ayé láti ọdún yìí")),
    TemplateLanguage(
      code: "mg", video: "Horonan-tsary", recommended: "Soso-kevitra",
      placeholder: "Tsy fantatra", summary: "Fintina", introduction: "Teny mialoha",
      title: "Ny maha samy hafa ny * sy ny *", versus: "mifanohitra amin'ny",
      things: words(
        "farihy renirano ranomasina hazo voninkazo boky trano lalana sakafo trondro vorona alika"),
      words: words(
        "ao anatin'ny rano betsaka fa tsy kely na dia lehibe aza noho ny olona izay mampiasa azy "
          + "isan'andro mandritra ny fotoana maharitra satria hita eran'izao tontolo")),
    TemplateLanguage(
      code: "bo", video: "བརྙན་འཕྲིན", recommended: "འོས་སྦྱོར", placeholder: "མིང་མེད",
      summary: "མདོར་བསྡུས", introduction: "སྔོན་གླེང", title: "*དང་*བར་གྱི་ཁྱད་པར", versus: "ལས",
      things: words("མཚོ གཙང་པོ རྒྱ་མཚོ ཤིང་སྡོང མེ་ཏོག དེབ ཁང་པ ལམ ཁ་ལག ཉ བྱ ཁྱི ཞི་མི རྟ"),
      words: words(
        "ནང་ལ ཆུ མང་པོ ཡོད ཡིན་ནའང ཆུང་ཆུང མ་རེད ཆེན་པོ མི་རྣམས ཀྱིས བེད་སྤྱོད བྱེད ཡུན་རིང གི་དོན "
          + "འཛམ་གླིང ཡོངས་ལ མཐོང ཐུབ ལོ་འདིར"),
      space: "་", end: "།"),
    TemplateLanguage(
      code: "sd", video: "وڊيو", recommended: "سفارش ڪيل", placeholder: "بي نالو",
      summary: "اختصار ۾", introduction: "تعارف", title: "* ۽ * جي وچ ۾ فرق", versus: "بمقابله",
      things: words("ڍنڍ درياءُ سمنڊ وڻ گل ڪتاب گهر رستو کاڌو مڇي پکي ڪتو ٻلي گهوڙو"),
      words: words(
        "۾ پاڻي گهڻو آهي پر ننڍو ناهي تمام وڏو جيئن ماڻهو ان کي استعمال ڪندا آهن ڊگهي وقت لاءِ "
          + "ڇو ته اهي سڄي دنيا ۾ ملن ٿا هن سال کان"),
      end: "۔"),
    TemplateLanguage(
      code: "dv", video: "ވީޑިއޯ", recommended: "ރެކޮމެންޑްކުރެވޭ", placeholder: "ނަން ނޭނގޭ",
      summary: "ޚުލާޞާއެއްގެ ގޮތުން", introduction: "ތަޢާރަފު", title: "* އާއި * ގެ ތަފާތު",
      versus: "އާއި ދެކޮޅަށް",
      things: words("ފެންގަނޑު ކޯރު ކަނޑު ގަސް މާ ފޮތް ގެ މަގު ކާނާ މަސް ދޫނި ކުއްތާ ބުޅާ އަސް"),
      words: words(
        "ގައި ފެން ގިނަ އެކަމަކު ކުޑަ ނޫން ވަރަށް ބޮޑު މީހުން ބޭނުންކުރާ ދިގު މުއްދަތަކަށް ދުނިޔޭގެ "
          + "ހުރިހާ ތަނެއްގައި ފެންނަ މި އަހަރު ފެށިގެން")),
  ]

  /// Six languages that a phrase pack comes with.
  static let known: [TemplateLanguage] = [
    TemplateLanguage(
      code: "hi", video: "वीडियो", recommended: "सिफारिश की", placeholder: "Anonim",
      summary: "संक्षेप में", introduction: "परिचय", title: "* और * के बीच अंतर", versus: "बनाम",
      things: words("झील नदी समुद्र पेड़ फूल किताब घर रास्ता भोजन मछली पक्षी कुत्ता बिल्ली घोड़ा"),
      words: words(
        "में पानी बहुत होता है लेकिन छोटा नहीं बड़ा लोग इसका उपयोग करते हैं लंबे समय से क्योंकि ये पूरी दुनिया "
          + "में मिलते हैं इस साल"),
      end: "।"),
    TemplateLanguage(
      code: "en", video: "Video", recommended: "Recommended", placeholder: "Anonymous",
      summary: "In summary", introduction: "Introduction", title: "Difference Between * and *",
      versus: "vs",
      things: words("Lake River Sea Tree Flower Book House Road Food Fish Bird Dog Cat Horse"),
      words: words(
        "water there is much but not small very large people use them for a long time since found "
          + "all over world this year often green")),
    TemplateLanguage(
      code: "zh", video: "视频", recommended: "推荐", placeholder: "匿名", summary: "总结",
      introduction: "简介", title: "*和*之间的区别", versus: "与",
      things: words("湖泊 河流 海洋 树木 花朵 书籍 房子 道路 食物 鱼类 鸟类 狗 猫 马"),
      words: words("里面 有 很多 水 但是 不小 非常 大 人们 使用 它们 很长 时间 因为 全世界 都能 找到 今年 以来"),
      space: "", end: "。"),
    TemplateLanguage(
      code: "ar", video: "فيديو", recommended: "موصى به", placeholder: "مجهول", summary: "باختصار",
      introduction: "مقدمة", title: "الفرق بين * و *", versus: "مقابل",
      things: words(
        "البحيرة النهر البحر الشجرة الزهرة الكتاب البيت الطريق الطعام السمك الطائر الكلب"),
      words: words(
        "فيها ماء كثير لكن ليس صغيرا بل كبير جدا الناس يستخدمونها منذ وقت طويل لأنها توجد في كل "
          + "العالم هذا العام")),
    TemplateLanguage(
      code: "th", video: "วิดีโอ", recommended: "แนะนำ", placeholder: "ไม่ระบุชื่อ", summary: "โดยสรุป",
      introduction: "บทนำ", title: "ความแตกต่างระหว่าง*กับ*", versus: "กับ",
      things: words("ทะเลสาบ แม่น้ำ ทะเล ต้นไม้ ดอกไม้ หนังสือ บ้าน ถนน อาหาร ปลา นก สุนัข แมว ม้า"),
      words: words(
        "มีน้ำ จำนวนมาก แต่ ไม่เล็ก ใหญ่มาก ผู้คน ใช้งาน เป็นเวลานาน เพราะว่า พบได้ ทั่วโลก ตั้งแต่ปีนี้ "
          + "เป็นต้นมา อย่างต่อเนื่อง"),
      space: "", end: " "),
    TemplateLanguage(
      code: "bn", video: "ভিডিও", recommended: "প্রস্তাবিত", placeholder: "Anonim",
      summary: "সংক্ষেপে", introduction: "ভূমিকা", title: "* এবং * এর মধ্যে পার্থক্য", versus: "বনাম",
      things: words("হ্রদ নদী সমুদ্র গাছ ফুল বই বাড়ি রাস্তা খাবার মাছ পাখি কুকুর বিড়াল ঘোড়া"),
      words: words(
        "পানি অনেক আছে কিন্তু ছোট নয় খুব বড় মানুষ ব্যবহার করে দীর্ঘ সময় ধরে কারণ সারা বিশ্বে পাওয়া যায় "
          + "এই বছর থেকে"),
      end: "।"),
  ]

  private static func words(_ text: String) -> [String] {
    text.split(separator: " ").map(String.init)
  }
}
