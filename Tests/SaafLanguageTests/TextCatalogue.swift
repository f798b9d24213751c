import Testing

/// A short text and the language it is written in.
struct LabelledText: Sendable, CustomTestStringConvertible {
  var language: String
  var text: String

  init(_ language: String, _ text: String) {
    self.language = language
    self.text = text
  }

  var testDescription: String { "\(language): \(text)" }
}

/// Short texts in many languages, written for these tests.
enum TextCatalogue {
  /// At least three texts each of the languages that matter most.
  static let main: [LabelledText] = [
    LabelledText(
      "hi",
      """
      चाय और कॉफी में क्या अंतर है? दोनों पेय पदार्थ पूरी दुनिया में पसंद किए जाते हैं, \
      लेकिन इनका स्वाद अलग होता है।
      """),
    LabelledText(
      "hi",
      """
      घर पर दही जमाने के लिए सबसे पहले दूध को हल्का गुनगुना कर लें।
      """),
    LabelledText(
      "hi",
      """
      मुख्यमंत्री ने सोमवार को नई सड़क का उद्घाटन किया। उन्होंने कहा कि इससे गाँवों को लाभ \
      मिलेगा। स्थानीय लोगों ने खुशी जताई।
      """),
    LabelledText(
      "hi",
      """
      कंपनी और साझेदारी फर्म में अंतर
      """),
    LabelledText(
      "hi",
      """
      संविधान में नागरिकों को छह मौलिक अधिकार दिए गए हैं।
      """),
    LabelledText(
      "hi",
      """
      वैज्ञानिकों का मानना है कि मंगल ग्रह पर कभी पानी मौजूद था।
      """),
    LabelledText(
      "bn",
      """
      চা ও কফির মধ্যে পার্থক্য কী? দুটি পানীয়ই সারা বিশ্বে জনপ্রিয়, কিন্তু এদের স্বাদ \
      আলাদা।
      """),
    LabelledText(
      "bn",
      """
      ঘরে বসে দই তৈরি করার জন্য প্রথমে দুধ হালকা গরম করে নিন।
      """),
    LabelledText(
      "bn",
      """
      ঢাকায় গতকাল ভারী বৃষ্টিতে রাস্তায় পানি জমে যায়। মানুষ চরম দুর্ভোগে পড়েন।
      """),
    LabelledText(
      "bn",
      """
      বিজ্ঞানীরা মনে করেন মঙ্গল গ্রহে একসময় জল ছিল।
      """),
    LabelledText(
      "bn",
      """
      কোম্পানি ও অংশীদারি ব্যবসার মধ্যে পার্থক্য
      """),
    LabelledText(
      "mr",
      """
      चहा आणि कॉफी यामध्ये काय फरक आहे? दोन्ही पेये जगभर लोकप्रिय आहेत, पण त्यांची चव \
      वेगळी असते.
      """),
    LabelledText(
      "mr",
      """
      घरच्या घरी दही लावण्यासाठी प्रथम दूध कोमट करून घ्या आणि त्यात विरजण घाला.
      """),
    LabelledText(
      "mr",
      """
      मुंबईत काल झालेल्या मुसळधार पावसामुळे लोकल सेवा विस्कळीत झाली. प्रवाशांचे मोठे हाल \
      झाले.
      """),
    LabelledText(
      "mr",
      """
      कंपनी आणि भागीदारी संस्था यांमधील फरक
      """),
    LabelledText(
      "mr",
      """
      शेतकऱ्यांना यंदा कापसाला चांगला भाव मिळण्याची अपेक्षा आहे.
      """),
    LabelledText(
      "mr",
      """
      लेखक पुण्यात राहतात आणि नियमितपणे वृत्तपत्रांत लिहितात.
      """),
    LabelledText(
      "gu",
      """
      ચા અને કોફી વચ્ચે શું તફાવત છે? બંને પીણાં આખી દુનિયામાં લોકપ્રિય છે.
      """),
    LabelledText(
      "gu",
      """
      ઘરે દહીં બનાવવા માટે પહેલા દૂધને થોડું ગરમ કરો.
      """),
    LabelledText(
      "gu",
      """
      અમદાવાદમાં ગઈકાલે ભારે વરસાદ પડ્યો અને રસ્તાઓ પર પાણી ભરાયાં.
      """),
    LabelledText(
      "pa",
      """
      ਚਾਹ ਅਤੇ ਕੌਫੀ ਵਿੱਚ ਕੀ ਅੰਤਰ ਹੈ? ਦੋਵੇਂ ਪੀਣ ਵਾਲੇ ਪਦਾਰਥ ਬਹੁਤ ਮਸ਼ਹੂਰ ਹਨ।
      """),
    LabelledText(
      "pa",
      """
      ਘਰ ਵਿੱਚ ਦਹੀਂ ਜਮਾਉਣ ਲਈ ਪਹਿਲਾਂ ਦੁੱਧ ਨੂੰ ਥੋੜਾ ਗਰਮ ਕਰੋ।
      """),
    LabelledText(
      "pa",
      """
      ਅੰਮ੍ਰਿਤਸਰ ਵਿੱਚ ਕੱਲ੍ਹ ਭਾਰੀ ਮੀਂਹ ਪਿਆ ਅਤੇ ਸੜਕਾਂ ਪਾਣੀ ਨਾਲ ਭਰ ਗਈਆਂ।
      """),
    LabelledText(
      "ta",
      """
      தேநீருக்கும் காபிக்கும் என்ன வித்தியாசம்? இரண்டும் உலகம் முழுவதும் பிரபலமான \
      பானங்கள்.
      """),
    LabelledText(
      "ta",
      """
      வீட்டில் தயிர் செய்ய முதலில் பாலை மிதமாக சூடாக்க வேண்டும்.
      """),
    LabelledText(
      "ta",
      """
      சென்னையில் நேற்று பெய்த கனமழையால் சாலைகளில் தண்ணீர் தேங்கியது.
      """),
    LabelledText(
      "te",
      """
      టీ మరియు కాఫీ మధ్య తేడా ఏమిటి? రెండూ ప్రపంచవ్యాప్తంగా ప్రసిద్ధ పానీయాలు.
      """),
    LabelledText(
      "te",
      """
      ఇంట్లో పెరుగు తయారు చేయడానికి ముందుగా పాలను కొద్దిగా వేడి చేయండి.
      """),
    LabelledText(
      "te",
      """
      హైదరాబాద్‌లో నిన్న భారీ వర్షం కురిసింది, రోడ్లపై నీరు నిలిచిపోయింది.
      """),
    LabelledText(
      "kn",
      """
      ಚಹಾ ಮತ್ತು ಕಾಫಿ ನಡುವಿನ ವ್ಯತ್ಯಾಸವೇನು? ಎರಡೂ ಜಗತ್ತಿನಾದ್ಯಂತ ಜನಪ್ರಿಯ ಪಾನೀಯಗಳು.
      """),
    LabelledText(
      "kn",
      """
      ಮನೆಯಲ್ಲಿ ಮೊಸರು ತಯಾರಿಸಲು ಮೊದಲು ಹಾಲನ್ನು ಸ್ವಲ್ಪ ಬಿಸಿ ಮಾಡಿ.
      """),
    LabelledText(
      "kn",
      """
      ಬೆಂಗಳೂರಿನಲ್ಲಿ ನಿನ್ನೆ ಭಾರಿ ಮಳೆಯಾಗಿ ರಸ್ತೆಗಳಲ್ಲಿ ನೀರು ನಿಂತಿತು.
      """),
    LabelledText(
      "ml",
      """
      ചായയും കാപ്പിയും തമ്മിലുള്ള വ്യത്യാസം എന്താണ്? രണ്ടും ലോകമെമ്പാടും പ്രിയപ്പെട്ട \
      പാനീയങ്ങളാണ്.
      """),
    LabelledText(
      "ml",
      """
      വീട്ടിൽ തൈര് ഉണ്ടാക്കാൻ ആദ്യം പാൽ ചെറുതായി ചൂടാക്കുക.
      """),
    LabelledText(
      "ml",
      """
      കൊച്ചിയിൽ ഇന്നലെ പെയ്ത കനത്ത മഴയിൽ റോഡുകളിൽ വെള്ളം കയറി.
      """),
    LabelledText(
      "or",
      """
      ଚା ଏବଂ କଫି ମଧ୍ୟରେ ପାର୍ଥକ୍ୟ କ'ଣ? ଦୁଇଟି ପାନୀୟ ସାରା ବିଶ୍ୱରେ ଲୋକପ୍ରିୟ।
      """),
    LabelledText(
      "or",
      """
      ଘରେ ଦହି ତିଆରି କରିବା ପାଇଁ ପ୍ରଥମେ କ୍ଷୀରକୁ ଅଳ୍ପ ଗରମ କରନ୍ତୁ।
      """),
    LabelledText(
      "or",
      """
      ଭୁବନେଶ୍ୱରରେ ଗତକାଲି ପ୍ରବଳ ବର୍ଷା ହେଲା ଏବଂ ରାସ୍ତାରେ ପାଣି ଜମିଗଲା।
      """),
    LabelledText(
      "ur",
      """
      چائے اور کافی میں کیا فرق ہے؟ دونوں مشروبات پوری دنیا میں پسند کیے جاتے ہیں۔
      """),
    LabelledText(
      "ur",
      """
      گھر میں دہی جمانے کے لیے سب سے پہلے دودھ کو ہلکا گرم کر لیں۔
      """),
    LabelledText(
      "ur",
      """
      وزیر اعظم نے پیر کے روز نئی سڑک کا افتتاح کیا۔ مقامی لوگوں نے خوشی کا اظہار کیا۔
      """),
    LabelledText(
      "ur",
      """
      سائنس دانوں کا خیال ہے کہ مریخ پر کبھی پانی موجود تھا۔
      """),
    LabelledText(
      "ur",
      """
      کمپنی اور شراکت داری کے درمیان فرق
      """),
    LabelledText(
      "ne",
      """
      चिया र कफी बीचको भिन्नता के हो? दुवै पेय संसारभर लोकप्रिय छन् तर स्वाद फरक हुन्छ।
      """),
    LabelledText(
      "ne",
      """
      घरमै दही जमाउन पहिले दूधलाई मनतातो बनाउनुहोस् अनि जोडन राख्नुहोस्।
      """),
    LabelledText(
      "ne",
      """
      काठमाडौंमा हिजो भारी वर्षा भयो। सडकमा पानी जम्दा यात्रुलाई सास्ती भएको प्रहरीले \
      जनाएको छ।
      """),
    LabelledText(
      "ne",
      """
      कम्पनी र साझेदारी फर्मबीचको भिन्नता
      """),
    LabelledText(
      "ne",
      """
      वैज्ञानिकहरूका अनुसार मंगल ग्रहमा कुनै बेला पानी थियो।
      """),
    LabelledText(
      "ne",
      """
      सरकारले विद्यार्थीलाई निःशुल्क पाठ्यपुस्तक वितरण गर्ने निर्णय गरेको छ।
      """),
    LabelledText(
      "si",
      """
      තේ සහ කෝපි අතර වෙනස කුමක්ද? මේ පාන වර්ග දෙකම ලොව පුරා ජනප්‍රියයි.
      """),
    LabelledText(
      "si",
      """
      ගෙදර මුදවාපු කිරි සාදා ගැනීමට පළමුව කිරි මඳක් රත් කරන්න.
      """),
    LabelledText(
      "si",
      """
      කොළඹට ඊයේ ඇද හැලුණු ධාරානිපාත වර්ෂාව නිසා මාර්ග ජලයෙන් යට විය.
      """),
    LabelledText(
      "fa",
      """
      تفاوت چای و قهوه چیست؟ هر دو نوشیدنی در سراسر جهان محبوب هستند اما طعم متفاوتی \
      دارند.
      """),
    LabelledText(
      "fa",
      """
      برای درست کردن ماست در خانه ابتدا شیر را کمی گرم کنید.
      """),
    LabelledText(
      "fa",
      """
      بارش شدید باران دیروز در تهران موجب آب‌گرفتگی خیابان‌ها شد. شهرداری از مردم خواست در \
      خانه بمانند.
      """),
    LabelledText(
      "fa",
      """
      دانشمندان معتقدند که زمانی در سیاره مریخ آب وجود داشته است.
      """),
    LabelledText(
      "fa",
      """
      تفاوت شرکت سهامی و شرکت تضامنی
      """),
    LabelledText(
      "ar",
      """
      ما الفرق بين الشاي والقهوة؟ كلاهما مشروب محبوب في جميع أنحاء العالم لكن المذاق \
      مختلف.
      """),
    LabelledText(
      "ar",
      """
      لصنع اللبن في المنزل يجب أولا تسخين الحليب قليلا ثم تركه ليبرد.
      """),
    LabelledText(
      "ar",
      """
      أعلنت وزارة الصحة يوم الاثنين افتتاح مستشفى جديد في القاهرة، وقال الوزير إن المستشفى \
      سيخدم آلاف المرضى.
      """),
    LabelledText(
      "ar",
      """
      يعتقد العلماء أن الماء كان موجودا على سطح المريخ في الماضي.
      """),
    LabelledText(
      "ar",
      """
      الفرق بين الشركة المساهمة وشركة التضامن
      """),
    LabelledText(
      "he",
      """
      מה ההבדל בין תה לקפה? שני המשקאות אהובים בכל העולם, אבל הטעם שונה.
      """),
    LabelledText(
      "he",
      """
      כדי להכין יוגורט בבית צריך קודם כל לחמם מעט את החלב.
      """),
    LabelledText(
      "he",
      """
      גשם כבד ירד אתמול בתל אביב וגרם להצפות ברחובות רבים.
      """),
    LabelledText(
      "he",
      """
      מדענים סבורים שבעבר זרמו מים על פני מאדים.
      """),
    LabelledText(
      "he",
      """
      סבתא שותה קפה בכל בוקר וקוראת עיתון.
      """),
    LabelledText(
      "tr",
      """
      Çay ile kahve arasındaki fark nedir? Her iki içecek de dünyada çok sevilir ama \
      tatları farklıdır.
      """),
    LabelledText(
      "tr",
      """
      Evde yoğurt yapmak için önce sütü hafifçe ısıtmanız gerekir.
      """),
    LabelledText(
      "tr",
      """
      İstanbul'da dün etkili olan yağmur trafiği felç etti. Belediye ekipleri vatandaşları \
      uyardı.
      """),
    LabelledText(
      "tr",
      """
      Bilim insanları Mars'ta bir zamanlar su bulunduğunu düşünüyor.
      """),
    LabelledText(
      "tr",
      """
      Anonim şirket ile limited şirket arasındaki farklar
      """),
    LabelledText(
      "tr",
      """
      Çocuklar sabah erkenden kalkıp okula yürüdüler.
      """),
    LabelledText(
      "en",
      """
      Difference between Tea and Coffee. Tea is made from leaves, while coffee is brewed \
      from roasted beans.
      """),
    LabelledText(
      "en",
      """
      How to make yoghurt at home with only two simple ingredients
      """),
    LabelledText(
      "en",
      """
      Heavy rain flooded several streets yesterday. Police asked drivers to avoid the city \
      centre. No one was hurt.
      """),
    LabelledText(
      "en",
      """
      Scientists believe that water once flowed on Mars.
      """),
    LabelledText(
      "en",
      """
      Partnership Firm vs Company: Key Differences Explained
      """),
    LabelledText(
      "en",
      """
      She bought three red apples at a market near Oxford Street.
      """),
    LabelledText(
      "de",
      """
      Unterschied zwischen Tee und Kaffee. Beide Getränke sind weltweit beliebt, schmecken \
      aber verschieden.
      """),
    LabelledText(
      "de",
      """
      So gelingt selbstgemachter Joghurt zu Hause ganz ohne teure Maschine
      """),
    LabelledText(
      "de",
      """
      Starker Regen hat gestern mehrere Keller in Hamburg geflutet. Die Feuerwehr rückte \
      zu hundert Einsätzen aus.
      """),
    LabelledText(
      "de",
      """
      Wissenschaftler glauben, dass auf dem Mars einst Wasser floss.
      """),
    LabelledText(
      "de",
      """
      Aktiengesellschaft oder GmbH: Wo liegen die Unterschiede?
      """),
    LabelledText(
      "de",
      """
      Morgens trinkt Oma immer Kaffee und liest ihre Zeitung.
      """),
    LabelledText(
      "fr",
      """
      Différence entre le thé et le café. Les deux boissons sont appréciées dans le monde \
      entier.
      """),
    LabelledText(
      "fr",
      """
      Comment préparer un yaourt maison avec seulement deux ingrédients simples
      """),
    LabelledText(
      "fr",
      """
      De fortes pluies ont inondé hier plusieurs rues de Lyon. Les pompiers ont secouru \
      dix personnes. Aucun mort n'est à déplorer.
      """),
    LabelledText(
      "fr",
      """
      Les scientifiques pensent que l'eau coulait autrefois sur Mars.
      """),
    LabelledText(
      "fr",
      """
      Société anonyme ou SARL : quelles différences ?
      """),
    LabelledText(
      "fr",
      """
      Chaque matin, ma grand-mère boit son café en lisant le journal.
      """),
    LabelledText(
      "es",
      """
      Diferencia entre el té y el café. Ambas bebidas son populares en todo el mundo, pero \
      su sabor es distinto.
      """),
    LabelledText(
      "es",
      """
      Cómo hacer yogur casero con solo dos ingredientes muy sencillos
      """),
    LabelledText(
      "es",
      """
      Las fuertes lluvias inundaron ayer varias calles de Sevilla. Los bomberos rescataron \
      a diez personas.
      """),
    LabelledText(
      "es",
      """
      Los científicos creen que el agua fluyó alguna vez en Marte.
      """),
    LabelledText(
      "es",
      """
      Sociedad anónima o limitada: principales diferencias
      """),
    LabelledText(
      "es",
      """
      Mi abuela toma café cada mañana y lee el periódico.
      """),
    LabelledText(
      "pt",
      """
      Diferença entre o chá e o café. As duas bebidas são populares no mundo inteiro, mas \
      têm sabores distintos.
      """),
    LabelledText(
      "pt",
      """
      Como fazer iogurte caseiro com apenas dois ingredientes simples
      """),
    LabelledText(
      "pt",
      """
      A chuva forte alagou ontem várias ruas de Lisboa. Os bombeiros resgataram dez \
      pessoas e ninguém ficou ferido.
      """),
    LabelledText(
      "pt",
      """
      Os cientistas acreditam que já houve água em Marte.
      """),
    LabelledText(
      "pt",
      """
      Sociedade anônima ou limitada: principais diferenças
      """),
    LabelledText(
      "pt",
      """
      Minha avó toma café toda manhã e lê o jornal.
      """),
    LabelledText(
      "it",
      """
      Differenza tra tè e caffè. Entrambe le bevande sono apprezzate in tutto il mondo, ma \
      hanno un gusto diverso.
      """),
    LabelledText(
      "it",
      """
      Come preparare lo yogurt fatto in casa con due soli ingredienti
      """),
    LabelledText(
      "it",
      """
      Le forti piogge hanno allagato ieri alcune strade di Genova. I vigili del fuoco \
      hanno soccorso dieci persone.
      """),
    LabelledText(
      "it",
      """
      Gli scienziati ritengono che un tempo su Marte scorresse acqua.
      """),
    LabelledText(
      "it",
      """
      Società per azioni o a responsabilità limitata: le differenze
      """),
    LabelledText(
      "it",
      """
      Ogni mattina mia nonna beve il caffè e legge il giornale.
      """),
    LabelledText(
      "nl",
      """
      Verschil tussen thee en koffie. Beide dranken zijn overal ter wereld geliefd, maar \
      ze smaken anders.
      """),
    LabelledText(
      "nl",
      """
      Zo maak je thuis zelf yoghurt met maar twee ingrediënten
      """),
    LabelledText(
      "nl",
      """
      Door zware regen liepen gisteren straten in Utrecht onder water. De brandweer moest \
      tien mensen redden.
      """),
    LabelledText(
      "nl",
      """
      Wetenschappers denken dat er ooit water op Mars stroomde.
      """),
    LabelledText(
      "nl",
      """
      Naamloze vennootschap of besloten vennootschap: de verschillen
      """),
    LabelledText(
      "nl",
      """
      Elke ochtend drinkt mijn oma koffie en leest ze haar krant.
      """),
    LabelledText(
      "sv",
      """
      Skillnaden mellan te och kaffe. Båda dryckerna är populära i hela världen men smakar \
      olika.
      """),
    LabelledText(
      "sv",
      """
      Så gör du egen yoghurt hemma med bara två ingredienser
      """),
    LabelledText(
      "sv",
      """
      Kraftigt regn översvämmade flera gator i Göteborg i går. Räddningstjänsten hjälpte \
      tio personer.
      """),
    LabelledText(
      "sv",
      """
      Forskare tror att det en gång flödade vatten på Mars.
      """),
    LabelledText(
      "sv",
      """
      Aktiebolag eller handelsbolag: vilka är skillnaderna?
      """),
    LabelledText(
      "sv",
      """
      Varje morgon dricker mormor kaffe och läser tidningen.
      """),
    LabelledText(
      "no",
      """
      Forskjellen mellom te og kaffe. Begge drikkene er populære over hele verden, men \
      smaker ulikt.
      """),
    LabelledText(
      "no",
      """
      Slik lager du yoghurt hjemme av bare to ingredienser
      """),
    LabelledText(
      "no",
      """
      Kraftig regn oversvømte flere gater i Bergen i går. Brannvesenet hjalp ti personer \
      ut av bilene sine.
      """),
    LabelledText(
      "no",
      """
      Forskere tror at det en gang rant vann på Mars.
      """),
    LabelledText(
      "no",
      """
      Aksjeselskap eller enkeltpersonforetak: hva er forskjellene?
      """),
    LabelledText(
      "no",
      """
      Hver morgen drikker bestemor kaffe og leser avisen.
      """),
    LabelledText(
      "da",
      """
      Forskellen mellem te og kaffe. Begge drikke er populære i hele verden, men smager \
      forskelligt.
      """),
    LabelledText(
      "da",
      """
      Sådan laver du yoghurt derhjemme af kun to ingredienser
      """),
    LabelledText(
      "da",
      """
      Kraftig regn oversvømmede flere gader i Aarhus i går. Brandvæsenet hjalp ti personer \
      ud af deres biler.
      """),
    LabelledText(
      "da",
      """
      Forskere mener, at der engang løb vand på Mars.
      """),
    LabelledText(
      "da",
      """
      Aktieselskab eller anpartsselskab: hvad er forskellene?
      """),
    LabelledText(
      "da",
      """
      Hver morgen drikker bedstemor kaffe og læser avisen.
      """),
    LabelledText(
      "fi",
      """
      Teen ja kahvin ero. Molemmat juomat ovat suosittuja kaikkialla maailmassa, mutta \
      maku on erilainen.
      """),
    LabelledText(
      "fi",
      """
      Näin valmistat jogurttia kotona vain kahdesta raaka-aineesta
      """),
    LabelledText(
      "fi",
      """
      Rankkasade tulvi eilen useita katuja Turussa. Pelastuslaitos auttoi kymmentä ihmistä \
      pois autoistaan.
      """),
    LabelledText(
      "fi",
      """
      Tutkijoiden mukaan Marsissa virtasi aikoinaan vettä.
      """),
    LabelledText(
      "fi",
      """
      Osakeyhtiö vai toiminimi: tärkeimmät erot
      """),
    LabelledText(
      "fi",
      """
      Isoäiti juo joka aamu kahvia ja lukee sanomalehteä.
      """),
    LabelledText(
      "pl",
      """
      Różnica między herbatą a kawą. Oba napoje są popularne na całym świecie, ale smakują \
      inaczej.
      """),
    LabelledText(
      "pl",
      """
      Jak zrobić domowy jogurt z tylko dwóch prostych składników
      """),
    LabelledText(
      "pl",
      """
      Ulewny deszcz zalał wczoraj kilka ulic w Krakowie. Strażacy pomogli dziesięciu \
      osobom.
      """),
    LabelledText(
      "pl",
      """
      Naukowcy uważają, że na Marsie płynęła kiedyś woda.
      """),
    LabelledText(
      "pl",
      """
      Spółka akcyjna czy spółka z o.o.: najważniejsze różnice
      """),
    LabelledText(
      "pl",
      """
      Babcia codziennie rano pije kawę i czyta gazetę.
      """),
    LabelledText(
      "cs",
      """
      Rozdíl mezi čajem a kávou. Oba nápoje jsou oblíbené po celém světě, ale chutnají \
      jinak.
      """),
    LabelledText(
      "cs",
      """
      Jak si doma vyrobit jogurt pouze ze dvou surovin
      """),
    LabelledText(
      "cs",
      """
      Silný déšť včera zaplavil několik ulic v Brně. Hasiči pomohli deseti lidem z aut.
      """),
    LabelledText(
      "cs",
      """
      Vědci se domnívají, že na Marsu kdysi tekla voda.
      """),
    LabelledText(
      "cs",
      """
      Akciová společnost nebo s.r.o.: hlavní rozdíly
      """),
    LabelledText(
      "cs",
      """
      Babička pije každé ráno kávu a čte noviny.
      """),
    LabelledText(
      "sk",
      """
      Rozdiel medzi čajom a kávou. Oba nápoje sú obľúbené na celom svete, ale chutia inak.
      """),
    LabelledText(
      "sk",
      """
      Ako si doma vyrobiť jogurt iba z dvoch surovín
      """),
    LabelledText(
      "sk",
      """
      Silný dážď včera zaplavil niekoľko ulíc v Košiciach. Hasiči pomohli desiatim ľuďom z \
      áut.
      """),
    LabelledText(
      "sk",
      """
      Vedci sa domnievajú, že na Marse kedysi tiekla voda.
      """),
    LabelledText(
      "sk",
      """
      Akciová spoločnosť alebo s.r.o.: hlavné rozdiely
      """),
    LabelledText(
      "sk",
      """
      Stará mama pije každé ráno kávu a číta noviny.
      """),
    LabelledText(
      "hu",
      """
      Mi a különbség a tea és a kávé között? Mindkét ital népszerű az egész világon.
      """),
    LabelledText(
      "hu",
      """
      Így készíthetünk otthon joghurtot mindössze két egyszerű hozzávalóból
      """),
    LabelledText(
      "hu",
      """
      Tegnap heves eső árasztotta el Szeged több utcáját. A tűzoltók tíz embert mentettek \
      ki az autókból.
      """),
    LabelledText(
      "hu",
      """
      A tudósok szerint egykor víz folyt a Marson.
      """),
    LabelledText(
      "hu",
      """
      Részvénytársaság vagy kft.: mik a fő különbségek?
      """),
    LabelledText(
      "hu",
      """
      Nagymama minden reggel kávét iszik és újságot olvas.
      """),
    LabelledText(
      "ro",
      """
      Diferența dintre ceai și cafea. Ambele băuturi sunt apreciate în toată lumea, dar au \
      gust diferit.
      """),
    LabelledText(
      "ro",
      """
      Cum să faci iaurt acasă din numai două ingrediente
      """),
    LabelledText(
      "ro",
      """
      Ploile puternice au inundat ieri mai multe străzi din Cluj. Pompierii au salvat zece \
      persoane.
      """),
    LabelledText(
      "ro",
      """
      Oamenii de știință cred că pe Marte a curs cândva apă.
      """),
    LabelledText(
      "ro",
      """
      Societate pe acțiuni sau SRL: principalele diferențe
      """),
    LabelledText(
      "ro",
      """
      Bunica bea cafea în fiecare dimineață și citește ziarul.
      """),
    LabelledText(
      "bg",
      """
      Разлика между чай и кафе. И двете напитки са популярни по целия свят, но имат \
      различен вкус.
      """),
    LabelledText(
      "bg",
      """
      Как да си направим домашно кисело мляко само с две съставки
      """),
    LabelledText(
      "bg",
      """
      Силен дъжд наводни вчера няколко улици във Варна. Пожарникарите спасиха десет души.
      """),
    LabelledText(
      "bg",
      """
      Учените смятат, че някога на Марс е текла вода.
      """),
    LabelledText(
      "bg",
      """
      Акционерно дружество или ООД: основни разлики
      """),
    LabelledText(
      "bg",
      """
      Баба пие кафе всяка сутрин и чете вестник.
      """),
    LabelledText(
      "ru",
      """
      Чем отличается чай от кофе? Оба напитка популярны во всём мире, но вкус у них \
      разный.
      """),
    LabelledText(
      "ru",
      """
      Как приготовить домашний йогурт всего из двух простых продуктов
      """),
    LabelledText(
      "ru",
      """
      Сильный дождь затопил вчера несколько улиц Казани. Спасатели помогли десяти \
      водителям.
      """),
    LabelledText(
      "ru",
      """
      Учёные считают, что когда-то на Марсе текла вода.
      """),
    LabelledText(
      "ru",
      """
      Акционерное общество или ООО: основные различия
      """),
    LabelledText(
      "ru",
      """
      Бабушка каждое утро пьёт кофе и читает газету.
      """),
    LabelledText(
      "uk",
      """
      Різниця між чаєм і кавою. Обидва напої популярні в усьому світі, але мають різний \
      смак.
      """),
    LabelledText(
      "uk",
      """
      Як приготувати домашній йогурт лише з двох простих складників
      """),
    LabelledText(
      "uk",
      """
      Сильний дощ учора затопив кілька вулиць Львова. Рятувальники допомогли десятьом \
      водіям.
      """),
    LabelledText(
      "uk",
      """
      Учені вважають, що колись на Марсі текла вода.
      """),
    LabelledText(
      "uk",
      """
      Акціонерне товариство чи ТОВ: основні відмінності
      """),
    LabelledText(
      "uk",
      """
      Бабуся щоранку п'є каву й читає газету.
      """),
    LabelledText(
      "el",
      """
      Ποια είναι η διαφορά ανάμεσα στο τσάι και τον καφέ; Και τα δύο ποτά είναι δημοφιλή.
      """),
    LabelledText(
      "el",
      """
      Πώς να φτιάξετε γιαούρτι στο σπίτι με μόνο δύο υλικά
      """),
    LabelledText(
      "el",
      """
      Η δυνατή βροχή πλημμύρισε χθες αρκετούς δρόμους στη Θεσσαλονίκη.
      """),
    LabelledText(
      "ka",
      """
      რა განსხვავებაა ჩაისა და ყავას შორის? ორივე სასმელი პოპულარულია მთელ მსოფლიოში.
      """),
    LabelledText(
      "ka",
      """
      როგორ მოვამზადოთ იოგურტი სახლში მხოლოდ ორი ინგრედიენტით
      """),
    LabelledText(
      "ka",
      """
      გუშინ ძლიერმა წვიმამ თბილისის რამდენიმე ქუჩა დატბორა.
      """),
    LabelledText(
      "am",
      """
      በሻይ እና በቡና መካከል ያለው ልዩነት ምንድን ነው? ሁለቱም መጠጦች በዓለም ዙሪያ ተወዳጅ ናቸው።
      """),
    LabelledText(
      "am",
      """
      እርጎ በቤት ውስጥ ለማዘጋጀት መጀመሪያ ወተቱን ትንሽ ያሞቁ።
      """),
    LabelledText(
      "am",
      """
      ትናንት በአዲስ አበባ ከባድ ዝናብ ጣለ እና በርካታ መንገዶች በውሃ ተጥለቀለቁ።
      """),
    LabelledText(
      "am",
      """
      ሳይንቲስቶች በአንድ ወቅት በማርስ ላይ ውሃ ይፈስ እንደነበር ያምናሉ።
      """),
    LabelledText(
      "sw",
      """
      Tofauti kati ya chai na kahawa. Vinywaji vyote viwili vinapendwa duniani kote lakini \
      ladha yake ni tofauti.
      """),
    LabelledText(
      "sw",
      """
      Jinsi ya kutengeneza mtindi nyumbani kwa viungo viwili tu
      """),
    LabelledText(
      "sw",
      """
      Mvua kubwa iliyonyesha jana jijini Mombasa ilisababisha mafuriko. Polisi waliwaokoa \
      watu kumi.
      """),
    LabelledText(
      "sw",
      """
      Wanasayansi wanaamini kuwa maji yaliwahi kutiririka katika sayari ya Mars.
      """),
    LabelledText(
      "sw",
      """
      Bibi hunywa kahawa kila asubuhi na kusoma gazeti.
      """),
    LabelledText(
      "id",
      """
      Perbedaan antara teh dan kopi. Kedua minuman ini populer di seluruh dunia, tetapi \
      rasanya berbeda.
      """),
    LabelledText(
      "id",
      """
      Cara membuat yoghurt sendiri di rumah hanya dengan dua bahan
      """),
    LabelledText(
      "id",
      """
      Hujan deras kemarin membanjiri beberapa jalan di Bandung. Petugas menyelamatkan \
      sepuluh orang.
      """),
    LabelledText(
      "id",
      """
      Para ilmuwan percaya air pernah mengalir di Mars.
      """),
    LabelledText(
      "id",
      """
      Nenek minum kopi setiap pagi sambil membaca koran.
      """),
    LabelledText(
      "id",
      """
      Perseroan terbatas dan firma: apa bedanya?
      """),
    LabelledText(
      "vi",
      """
      Sự khác biệt giữa trà và cà phê là gì? Cả hai loại đồ uống đều được ưa chuộng trên \
      thế giới.
      """),
    LabelledText(
      "vi",
      """
      Cách làm sữa chua tại nhà chỉ với hai nguyên liệu đơn giản
      """),
    LabelledText(
      "vi",
      """
      Mưa lớn hôm qua khiến nhiều tuyến đường ở Đà Nẵng ngập sâu. Lực lượng cứu hộ đã giúp \
      mười người.
      """),
    LabelledText(
      "vi",
      """
      Các nhà khoa học tin rằng nước từng chảy trên sao Hỏa.
      """),
    LabelledText(
      "vi",
      """
      Bà uống cà phê mỗi sáng và đọc báo.
      """),
    LabelledText(
      "th",
      """
      ชากับกาแฟต่างกันอย่างไร เครื่องดื่มทั้งสองชนิดได้รับความนิยมทั่วโลก
      """),
    LabelledText(
      "th",
      """
      วิธีทำโยเกิร์ตที่บ้านด้วยส่วนผสมเพียงสองอย่าง
      """),
    LabelledText(
      "th",
      """
      ฝนตกหนักเมื่อวานนี้ทำให้ถนนหลายสายในกรุงเทพฯ มีน้ำท่วมขัง
      """),
    LabelledText(
      "zh",
      """
      茶和咖啡有什么区别?这两种饮料在全世界都很受欢迎,但味道不同。
      """),
    LabelledText(
      "zh",
      """
      如何在家裡只用兩種材料自製優格
      """),
    LabelledText(
      "zh",
      """
      昨天的暴雨淹没了广州的几条街道,消防员救出了十个人。
      """),
    LabelledText(
      "zh",
      """
      科学家认为火星上曾经有水流动。
      """),
    LabelledText(
      "zh",
      """
      有限責任公司與股份有限公司的區別
      """),
    LabelledText(
      "ja",
      """
      お茶とコーヒーの違いは何ですか。どちらの飲み物も世界中で人気があります。
      """),
    LabelledText(
      "ja",
      """
      材料二つだけで作る自家製ヨーグルトの簡単な方法
      """),
    LabelledText(
      "ja",
      """
      昨日の大雨で大阪市内の道路が冠水し、消防隊が十人を救助した。
      """),
    LabelledText(
      "ja",
      """
      科学者たちは、かつて火星に水が流れていたと考えている。
      """),
    LabelledText(
      "ko",
      """
      차와 커피의 차이점은 무엇인가요? 두 음료 모두 전 세계에서 인기가 있습니다.
      """),
    LabelledText(
      "ko",
      """
      두 가지 재료만으로 집에서 요구르트 만드는 방법
      """),
    LabelledText(
      "ko",
      """
      어제 내린 폭우로 부산의 여러 도로가 물에 잠겼다. 소방대원들이 열 명을 구조했다.
      """),
  ]

  /// One or two texts each of further languages.
  static let further: [LabelledText] = [
    LabelledText(
      "hr",
      """
      Razlika između čaja i kave. Oba su napitka popularna u cijelom svijetu, ali imaju \
      različit okus.
      """),
    LabelledText(
      "hr",
      """
      Vatrogasci su tijekom jučerašnje oluje spasili deset ljudi iz poplavljenih ulica \
      Zagreba.
      """),
    LabelledText(
      "hr",
      """
      Znanstvenici vjeruju da je na Marsu nekoć tekla voda.
      """),
    LabelledText(
      "sr",
      """
      Razlika između čaja i kafe. Oba napitka su popularna u celom svetu, ali imaju \
      različit ukus.
      """),
    LabelledText(
      "sr",
      """
      Како направити домаћи јогурт само од два једноставна састојка. Прво треба загрејати \
      млеко.
      """),
    LabelledText(
      "sr",
      """
      Naučnici veruju da je na Marsu nekada tekla voda.
      """),
    LabelledText(
      "sr",
      """
      Научници верују да је на Марсу некада текла вода.
      """),
    LabelledText(
      "sl",
      """
      Razlika med čajem in kavo. Obe pijači sta priljubljeni po vsem svetu, vendar imata \
      drugačen okus.
      """),
    LabelledText(
      "sl",
      """
      Znanstveniki menijo, da je na Marsu nekoč tekla voda.
      """),
    LabelledText(
      "lt",
      """
      Koks skirtumas tarp arbatos ir kavos? Abu gėrimai populiarūs visame pasaulyje, \
      tačiau jų skonis skiriasi.
      """),
    LabelledText(
      "lt",
      """
      Mokslininkai mano, kad Marse kadaise tekėjo vanduo.
      """),
    LabelledText(
      "lv",
      """
      Kāda ir atšķirība starp tēju un kafiju? Abi dzērieni ir iecienīti visā pasaulē, bet \
      garša ir citāda.
      """),
    LabelledText(
      "lv",
      """
      Zinātnieki uzskata, ka uz Marsa reiz plūdis ūdens.
      """),
    LabelledText(
      "et",
      """
      Mis vahe on teel ja kohvil? Mõlemad joogid on kogu maailmas populaarsed, kuid \
      maitsevad erinevalt.
      """),
    LabelledText(
      "et",
      """
      Teadlased usuvad, et Marsil voolas kunagi vesi.
      """),
    LabelledText(
      "az",
      """
      Çay ilə qəhvə arasındakı fərq nədir? Hər iki içki bütün dünyada sevilir, lakin \
      dadları fərqlidir.
      """),
    LabelledText(
      "az",
      """
      Alimlər Marsda nə vaxtsa su axdığını düşünürlər.
      """),
    LabelledText(
      "kk",
      """
      Шай мен кофенің айырмашылығы неде? Екі сусын да бүкіл әлемде танымал, бірақ дәмі \
      басқаша.
      """),
    LabelledText(
      "kk",
      """
      Ғалымдар Марста бір кездері су аққан деп санайды.
      """),
    LabelledText(
      "uz",
      """
      Choy va qahva o‘rtasidagi farq nimada? Ikkala ichimlik ham butun dunyoda mashhur, \
      lekin ta'mi boshqacha.
      """),
    LabelledText(
      "uz",
      """
      Olimlar Marsda bir vaqtlar suv oqqan deb hisoblashadi.
      """),
    LabelledText(
      "tl",
      """
      Ano ang pagkakaiba ng tsaa at kape? Parehong sikat ang mga inuming ito sa buong \
      mundo.
      """),
    LabelledText(
      "tl",
      """
      Naniniwala ang mga siyentipiko na dumaloy noon ang tubig sa Mars.
      """),
    LabelledText(
      "ms",
      """
      Perbezaan antara teh dan kopi. Kedua-dua minuman ini popular di seluruh dunia tetapi \
      rasanya tidak sama.
      """),
    LabelledText(
      "ms",
      """
      Para saintis percaya bahawa air pernah mengalir di Marikh.
      """),
    LabelledText(
      "ca",
      """
      Diferència entre el te i el cafè. Totes dues begudes són populars arreu del món, \
      però tenen un gust diferent.
      """),
    LabelledText(
      "ca",
      """
      Els científics creuen que antigament va córrer aigua per Mart.
      """),
    LabelledText(
      "gl",
      """
      Diferenza entre o té e o café. As dúas bebidas son populares en todo o mundo, pero \
      teñen un sabor distinto.
      """),
    LabelledText(
      "gl",
      """
      Os científicos cren que noutrora correu auga por Marte.
      """),
    LabelledText(
      "eu",
      """
      Zein da tearen eta kafearen arteko aldea? Bi edariak mundu osoan ezagunak dira, \
      baina zaporea ez da berdina.
      """),
    LabelledText(
      "eu",
      """
      Zientzialarien ustez, garai batean ura zegoen Marten.
      """),
    LabelledText(
      "af",
      """
      Verskil tussen tee en koffie. Albei drankies is wêreldwyd gewild, maar hulle smaak \
      nie dieselfde nie.
      """),
    LabelledText(
      "af",
      """
      Wetenskaplikes glo dat water eens op Mars gevloei het.
      """),
    LabelledText(
      "sq",
      """
      Cili është ndryshimi midis çajit dhe kafesë? Të dyja pijet janë të njohura në të \
      gjithë botën.
      """),
    LabelledText(
      "sq",
      """
      Shkencëtarët besojnë se dikur në Mars ka rrjedhur ujë.
      """),
    LabelledText(
      "mk",
      """
      Разлика меѓу чајот и кафето. Двата пијалаци се популарни во целиот свет, но имаат \
      различен вкус.
      """),
    LabelledText(
      "mk",
      """
      Научниците веруваат дека некогаш на Марс течела вода.
      """),
    LabelledText(
      "be",
      """
      Розніца паміж гарбатай і кавай. Абодва напоі папулярныя ва ўсім свеце, але маюць \
      розны смак.
      """),
    LabelledText(
      "be",
      """
      Навукоўцы лічаць, што калісьці на Марсе цякла вада.
      """),
    LabelledText(
      "hy",
      """
      Ո՞րն է թեյի և սուրճի տարբերությունը։ Երկու ըմպելիքներն էլ սիրված են ամբողջ \
      աշխարհում։
      """),
    LabelledText(
      "km",
      """
      តើតែនិងកាហ្វេខុសគ្នាដូចម្តេច? ភេសជ្ជៈទាំងពីរមានប្រជាប្រិយភាពទូទាំងពិភពលោក។
      """),
    LabelledText(
      "lo",
      """
      ຊາແລະກາເຟແຕກຕ່າງກັນແນວໃດ? ເຄື່ອງດື່ມທັງສອງເປັນທີ່ນິຍົມທົ່ວໂລກ.
      """),
    LabelledText(
      "my",
      """
      လက်ဖက်ရည်နှင့် ကော်ဖီ ဘာကွာခြားသလဲ။ နှစ်မျိုးစလုံးသည် ကမ္ဘာတစ်ဝန်းတွင် \
      လူကြိုက်များသည်။
      """),
    LabelledText(
      "mn",
      """
      Цай кофе хоёрын ялгаа юу вэ? Энэ хоёр ундаа дэлхий даяар алдартай боловч амт нь өөр \
      байдаг.
      """),
    LabelledText(
      "mn",
      """
      Эрдэмтэд Ангараг гаригт нэгэн цагт ус урсаж байсан гэж үздэг.
      """),
    LabelledText(
      "ps",
      """
      د چای او قهوې ترمنځ توپیر څه دی؟ دواړه څښاکونه په ټوله نړۍ کې مشهور دي.
      """),
    LabelledText(
      "ps",
      """
      ساینس پوهان باور لري چې په مریخ کې یو وخت اوبه وې.
      """),
    LabelledText(
      "ga",
      """
      Cad é an difríocht idir tae agus caife? Tá an dá dheoch coitianta ar fud an domhain.
      """),
    LabelledText(
      "ga",
      """
      Creideann eolaithe go raibh uisce ar Mars tráth.
      """),
    LabelledText(
      "is",
      """
      Hver er munurinn á tei og kaffi? Báðir drykkirnir eru vinsælir um allan heim en \
      bragðið er ólíkt.
      """),
    LabelledText(
      "is",
      """
      Vísindamenn telja að vatn hafi eitt sinn runnið á Mars.
      """),
    LabelledText(
      "cy",
      """
      Beth yw'r gwahaniaeth rhwng te a choffi? Mae'r ddau ddiod yn boblogaidd ledled y \
      byd.
      """),
    LabelledText(
      "cy",
      """
      Mae gwyddonwyr yn credu bod dŵr wedi llifo ar y blaned Mawrth.
      """),
    LabelledText(
      "as",
      """
      চাহ আৰু কফিৰ মাজত পাৰ্থক্য কি? দুয়োটা পানীয় সমগ্ৰ বিশ্বতে জনপ্ৰিয়।
      """),
    LabelledText(
      "as",
      """
      বিজ্ঞানীসকলে বিশ্বাস কৰে যে মংগল গ্ৰহত এসময়ত পানী আছিল।
      """),
    LabelledText(
      "bs",
      """
      Koja je razlika između čaja i kahve? Oba pića su veoma popularna u cijelom svijetu, \
      a historija im je duga.
      """),
    LabelledText(
      "ti",
      """
      ኣብ መንጎ ሻሂን ቡንን ዘሎ ፍልልይ እንታይ እዩ? ክልቲኡ መስተታት ኣብ መላእ ዓለም ፍቱው እዩ።
      """),
  ]
}
