/// The most frequent and most telling words of each language, grouped by script.
///
/// A word that several languages share is listed under each of them: the vote table then knows that
/// it decides little. Words of Latin and Arabic texts are cut at apostrophes and joiners.
enum WordCatalogue {
  /// Words of the languages written in Latin letters.
  static let latin: [LanguageEvidence] = [
    LanguageEvidence(
      "en",
      """
      the of and to in is that for it with as was on are be this by from at or an which
      have has not but they their can will more when what how between difference you your
      we his her were been its one two also than these other some into about there after
      who all may most such only over new first time people used if would could our out up
      so no do does should while both because many make like
      """),
    LanguageEvidence(
      "de",
      """
      der die das und ist in den von zu mit sich des auf für nicht ein eine einer eines
      einem einen im dem werden wird als auch es an sind bei oder wie aus nach am zum zur
      über sie er wir kann können hat haben war wurde durch vor bis mehr zwischen
      unterschied noch nur aber wenn dass um unter sowie so man sein seine ihre diese
      dieser dieses was gegen jahre jahr beim seit vom ich uns nie immer wer nichts mein
      meine alles alle leben mensch heute kein keine hier dort dann mich mir dich dir ihm
      ihn ihnen doch schon sehr viel ganz damit bin bist weil
      """),
    LanguageEvidence(
      "fr",
      """
      le la les de des du et est un une en dans que qui pour par sur avec pas plus au aux
      ce cette ces il elle ils elles on nous vous se sa son ses leur leurs ou mais comme
      être sont été a ont différence entre l d qu c n s j peut fait tout tous toute très
      aussi même sans sous après avant selon deux dont ne y si comment depuis lors ainsi
      je mon faire afin où doit doivent seulement aucun aucune notre votre ici maintenant
      mieux fois bien grand nouveau nouvelle chaque jours autre autres monde personnes cet
      cela était avait quand donc car encore vers chez vide faux vrai jamais toujours moi
      rien tu toi lui vie homme femme aujourd hui suis là alors parce vos nos mes dit
      """),
    LanguageEvidence(
      "es",
      """
      el la los las de del y en que un una por con para se su sus es son como más pero o
      al lo no fue ha han este esta estos estas entre diferencia también sobre cuando muy
      sin hasta desde todo todos ser está están puede pueden años año ya le les si porque
      qué cómo donde cada otros otras según hay tiene tienen después antes durante
      mientras e había era dos nos parte hacer uno debe deben sólo solo ningún ninguna
      hacia aunque sino así mi nuestra aquí ahora mejor mayor vez bien gran nuevo nueva
      forma cualquier debería él días mucho muchos otro otra ellos todas mundo personas
      número estar valor fecha favor ninguno nunca siempre quien nada nosotros yo mío vida
      hombre mujer hoy cosa cosas dios soy eso esto algo te tu tú quiero solamente ni
      nombre
      """),
    LanguageEvidence(
      "pt",
      """
      o a os as de do da dos das e em que um uma por com para se no na nos nas é são como
      mais mas ou ao aos à às não foi ser está entre diferença também sobre quando muito
      sem até desde todo todos pode podem anos ano já lhe pelo pela pelos pelas seu sua
      seus suas este esta isso ele ela eles tem têm depois antes há você cada outros num
      numa foram ainda fazer dois mesmo além após deve devem só nenhum nenhuma embora
      assim meu nossa aqui agora melhor maior vez bem grande novo nova forma qualquer dias
      muitos outro outra todas mundo pessoas esse essa nossos vai estão disse cerca sob
      número valor favor estar lista nunca sempre quem nada nós vós eu minha tudo vida
      homem mulher hoje coisa coisas deus sou quer isto mesma
      """),
    LanguageEvidence(
      "it",
      """
      il lo la i gli le di del della dello dei degli delle e è un una uno che non per con
      in nel nella nei nelle da dal dalla dai si sono come più ma o al alla ai alle anche
      questo questa questi tra fra differenza sul sulla su se ha hanno essere può possono
      dopo prima quando anni anno molto ogni dell nell all dall sull l loro suo sua suoi
      ci cosa cui stato stata due così perché senza dove fare mentre deve devono solo
      nessun nessuna mio nostra qui ora migliore maggiore volta bene grande nuovo nuova
      forma qualsiasi giorni molti altro altra altri tutti tutte mondo persone quello
      quella stesso era sia poi già tutta mai queste sempre ed vi lui lei noi voi fa sto
      stanno niente chi quanto nulla sei ho abbiamo sarà oggi cara no casa
      """),
    LanguageEvidence(
      "nl",
      """
      de het een en van in is dat op te zijn voor met niet aan er om als ook bij door naar
      uit over maar of wordt worden heeft hebben was werd deze die dit kan kunnen tussen
      verschil meer nog wel geen ze zij hij wij je jij u hun haar tot na veel wat hoe waar
      moet zich al dan onder tegen andere jaar sinds omdat wanneer beide mensen zou zal ik
      ons eerste nieuwe
      """),
    LanguageEvidence(
      "sv",
      """
      och att det i en ett som på är av för med den till inte om de har han hon var vi jag
      kan man från eller sig men så nu efter mellan skillnad skillnaden mycket också när
      hur vad blir blev bli under över alla andra bara mer mot där vid år ska skulle utan
      här ut upp hade denna detta dessa sedan många två någon något samt hos enligt få får
      göra första dem värde större mindre ny nya lika varje stor fick gick henne honom dag
      vecka kvinnor barn flera fem sju åtta själv sådan därför eftersom dock igen aldrig
      alltid nästa tidigare hela hemma väg sätt säger kom kommer tar går står använda gör
      finns egen ditt dina din måste följande vilket vilka kunde ville både kanske värdet
      heller annars tillbaka medan nämligen omkring in vem vatten folk arbete skola pengar
      vänner språk pojke flicka hälsa staden barnen ner norr söder öster väster tror menar
      """),
    LanguageEvidence(
      "no",
      """
      og å det i en et som på er av for med den til ikke om de har han hun var vi jeg kan
      man fra eller seg men så nå etter mellom forskjell forskjellen mye også når hvordan
      hva blir ble bli under over alle andre bare mer mot der ved år skal skulle uten her
      ut opp hadde denne dette disse siden mange to noen noe samt hos ifølge få får gjøre
      første dem hvor gjennom ein ikkje eg frå kva korleis verdi større mindre tillatt
      allerede ny nye lik hver stor fikk gikk henne ham dag uke kvinner barn flere fem sju
      åtte selv slik derfor fordi likevel igjen aldri alltid neste tidligere hele hjemme
      vei måte sier mener kom kommer tar går står bruke brukt lage lager laget sammen
      finnes egen nytt beste kunne ville både dato tid gyldig ugyldig vært eksisterer
      blitt full hus hvilken hvilket sørg gjenstår mangler kanskje verdien heller ellers
      tilbake stedet mens nemlig likesom omkring inn hvem hvilke vann folk arbeid skole
      penger venner språk gutt jente helse byen barna mann ned nord sør øst vest tror
      """),
    LanguageEvidence(
      "da",
      """
      og at det i en et som på er af for med den til ikke om de har han hun var vi jeg kan
      man fra eller sig men så nu efter mellem forskel forskellen meget også når hvordan
      hvad bliver blev blive under over alle andre kun mere mod der ved år skal skulle
      uden her ud op havde denne dette disse siden mange to nogen nogle noget samt hos
      ifølge få får gøre første dem hvor gennem både hvis blandt værdi større mindre
      tilladt allerede ny nye lige hver stor fik gik hende ham dag uge kvinder børn flere
      fem syv otte selv sådan derfor fordi dog igen aldrig altid næste tidligere hele
      hjemme vej måde siger mener kom kommer tager går står bruge brugt lave laver lavet
      sammen findes egen nyt bedste kunne ville dato tid gyldig ugyldig været eksisterer
      blevet tør fuld hus hvilken hvilket måske værdien hvornår heller ellers tilbage
      stedet mens imens nemlig ligesom omkring ind vand folk arbejde skole penge venner
      sprog dreng pige sundhed byen børnene mand ned nord syd øst vest tror
      """),
    LanguageEvidence(
      "fi",
      """
      ja on ei että se en hän oli ovat mutta myös kun kuin tai joka jotka mitä miten jos
      niin ole olla voi voidaan sekä sen ne hyvin vain vielä nyt jo mukaan välillä ero
      kanssa jälkeen ennen koska tämä tämän nämä siitä sitä sille heidän hänen minä me te
      he vuonna vuoden eli eivät eikä esimerkiksi noin kaikki usein enemmän paljon ollut
      kuitenkin mikä missä siihen asti sitten saa
      """),
    LanguageEvidence(
      "pl",
      """
      i w na z do się nie to jest że o jak za od po przez dla są co ale czy lub oraz jego
      jej ich które który która tym tego ten ta te być może można między różnica również
      także więcej gdy już tylko bardzo pod przed przy był była było były roku lat ze we u
      a jako jeśli ponieważ więc bez kiedy gdzie tych nad ma mają jednak nigdy zawsze kto
      nic my ja mój moja wszystko wszyscy życie człowiek dziś rzecz bóg jestem tu tam mi
      mu nam nas was ci cię pan aby żeby gdyby niż by masz sobie
      """),
    LanguageEvidence(
      "cs",
      """
      a v na se je z do že to s o i pro by jako jsou ale nebo za po od ve jeho jejich
      které který která být může mezi rozdíl také více když už jen velmi před při byl byla
      bylo byly roku let ze k u si co jak podle pouze tak tento tato toto této kde ke však
      jsme jste můžete má mají aby než není protože ještě musí žádný žádná náš zde nyní
      lépe lepší krát dobře velký nový nová každý dny mnoho jiný jiné svět lidé lidí bude
      budou jsem jí nám těchto nikdy vždy kdo nic my já můj moje všechno všichni život
      člověk dnes věc bůh jsi tam mu nás vás člověka proto ani kdyby jaké jaký jaká mám
      máme li nejsou
      """),
    LanguageEvidence(
      "sk",
      """
      a v na sa je z do že to s o i pre by ako sú ale alebo za po od vo jeho ich ktoré
      ktorý ktorá byť môže medzi rozdiel aj viac keď už len veľmi pred pri bol bola bolo
      boli roku rokov zo k u si čo podľa iba tak tento táto toto tejto kde ku však sme ste
      môžete má majú aby než nie pretože ešte tiež musí žiadny žiadna teda náš tu teraz
      lepšie lepší krát dobre veľký nový nová každý dni mnoho iný iné svet ľudia ľudí bude
      budú som jej nám týchto vám nikdy vždy kto nič my ja môj moje všetko všetci život
      človek dnes vec boh tam mu nás vás človeka preto ani keby aké aký aká mám máme
      """),
    LanguageEvidence(
      "hu",
      """
      a az és hogy nem is egy van volt meg de csak már el ez azt mint ha még vagy ki fel
      le lehet között különbség több nagyon amely amelyek akkor pedig kell szerint után
      előtt minden ezt ennek annak nincs vannak be én ő mi ti ők hogyan miért mert sem így
      most új két első évben alatt során által majd igen lesz ami aki való illetve olyan
      """),
    LanguageEvidence(
      "ro",
      """
      și de la în a cu pe nu este un o să care din pentru că mai sau dar sunt au fost ce
      ca se le al ale lui ei lor dintre între diferența diferență fi poate pot prin după
      foarte când dacă cum această acest aceste acestea fără până doar toate toți iar unei
      unui cel cea cele ani fie despre față către sub peste va vor am ar deși trebuie
      numai niciun nicio astfel noastră aici acum bine mare nou nouă fiecare zile mulți
      alt altă alte lume oameni acesta aceasta erau avea doua prima
      """),
    LanguageEvidence(
      "tr",
      """
      ve bir bu da de için ile olarak çok daha olan gibi en kadar ne o ya ama veya sonra
      önce var değil ise arasındaki fark her göre nasıl nedir şey ben sen biz siz onlar
      olduğu olduğunu oldu olur eden etti edilen tarafından üzerinde içinde ki mi mı yeni
      yıl iki ilk son diye bunu bunun şu hem yok ancak çünkü arasında üzere kendi
      """),
    LanguageEvidence(
      "az",
      """
      və bir bu da də üçün ilə olaraq çox daha olan kimi ən qədər nə o ya amma sonra əvvəl
      var deyil isə arasındakı fərq hər görə necə nədir şey mən sən biz siz onlar olduğu
      oldu olur edən etdi edilən tərəfindən üzərində içində ki yeni il iki ilk son deyə
      bunu bunun həm yox lakin çünki arasında üzrə öz ildə azərbaycan
      """),
    LanguageEvidence(
      "id",
      """
      yang dan di dengan untuk dari ini itu dalam pada tidak adalah akan ke oleh juga atau
      sebagai dapat ada tersebut bisa antara perbedaan lebih karena seperti saya kami kita
      mereka anda telah sudah tahun bahwa hanya banyak secara orang para menjadi saat
      ketika namun sementara dia ia masih belum apa bagaimana agar serta setelah bagi
      hingga sangat setiap satu dua beberapa harus baru sedangkan kalau lain sebuah bukan
      saja kemarin gratis kualitas informasi nomor resep berbeda merupakan terjadi
      berbagai sebagian pemerintah polisi presiden tetapi uang kantor mobil kota silakan
      cara rumah sendiri kedua membuat maka harga semua tahu mudah besar sekitar cukup
      lalu ekstensi nilai waktu tanggal berkas sandi laman bulan minggu gunakan orangtua
      desa selama membeli berita warga sebelum usai
      """),
    LanguageEvidence(
      "ms",
      """
      yang dan di dengan untuk dari daripada ini itu dalam pada tidak adalah akan ke oleh
      juga atau sebagai dapat ada tersebut boleh antara perbezaan lebih kerana seperti
      saya kami kita mereka anda telah sudah tahun bahawa hanya banyak secara orang para
      menjadi apabila ketika namun manakala dia ia masih belum apa bagaimana agar serta
      selepas bagi hingga sangat setiap satu dua beberapa harus baharu ialah iaitu berkata
      beliau kerajaan kepada sahaja perlu mempunyai ditakrifkan sebuah bukan semalam
      percuma kualiti maklumat nombor resipi berbeza merupakan berlaku pelbagai sebahagian
      polis presiden tetapi wang pejabat kereta bandar sila cara rumah sendiri kedua
      membuat maka harga semua tahu mudah besar sekitar cukup lalu menerusi kini pihak
      ringgit negeri tarikh mestilah cuba kata fail mahu nilai waktu minggu bulan gunakan
      kampung selama membeli berita warga sebelum selain had awam syarikat jalan raya
      hospital lebuh ahad isnin
      """),
    LanguageEvidence(
      "vi",
      """
      và của là có các cho được trong một những với không người này đã khi từ để đến như
      về cũng nhiều ra hay hoặc giữa khác nhau sự phân biệt thì vào năm ở tại theo trên
      bạn chúng tôi họ ông bà anh rất còn nhưng nếu sẽ phải cần làm thế nào nên vì do hơn
      nhất lại mà bị đó hai việc sau trước đang
      """),
    LanguageEvidence(
      "hr",
      """
      i u je na se da su za od s sa o ne koji koja koje kao što ili ali te iz po bi biti
      može između razlika također više kada samo vrlo bio bila bilo bili godine nije ako
      dok jer nakon prije prema tijekom gdje tko svi sve ovaj ova ovo taj ta to uz do kod
      već još mogu uvjet vrijeme mjesto uvijek riječ dio cijeli tjedan tisuća vlak kruh
      europe europske hrvatske hrvatskoj čovjek svijetu ljudi bez uopće kojem općina
      cijelom cijelog cijela svijet svijeta vijek vijeka rijeka dijete lijepo bijelo
      mlijeko vjetar snijeg mjera promjena promjene primjer primjena vremena mjesta djelo
      djela uspjeh rješenje vidjeti želio volio imao pobjeda ponedjeljak srijeda
      posljednji sljedeći ovdje negdje zahtjev zvijezda predsjednik oba imaju preko gotovo
      kava kave točka godina hrvatski hrvatska zagreb zagrebu tjedna netko nitko tisuće
      sustav sigurnost obitelj glazba kolovoza rujna listopada travnja lipnja srpnja
      svibnja ožujka veljače siječnja prosinca studenoga izvješće nogomet uporaba
      zrakoplov niz jest treba morate unesite odaberite svatko moraju mora manje
      vrijednost bude nekada nikada potrebno moguće djeca njih njihov svoj svoje
      """),
    LanguageEvidence(
      "sr",
      """
      i u je na se da su za od s sa o ne koji koja koje kao što šta ili ali te iz po bi
      biti može između razlika takođe više kada samo vrlo veoma bio bila bilo bili godine
      nije ako dok jer nakon posle pre prema tokom gde ko svi sve ovaj ova ovo taj ta to
      uz do kod već još mogu uslov vreme mesto uvek reč deo ceo nedelja hiljada voz hleb
      evrope evropske srbije srbiji čovek svetu ljudi bez uopšte kojem opština celom celog
      cela svet sveta vek veka reka dete lepo belo mleko vetar sneg mera promena promene
      primer primena vremena mesta delo dela uspeh rešenje videti želeo voleo imao pobeda
      ponedeljak sreda poslednji sledeći ovde negde zahtev zvezda predsednik beograd
      beogradu kafa kafe tačka nedelje godina srpski srpska preko gotovo uslove bezbednost
      oba imaju sistem porodica muzika januara februara marta aprila juna jula avgusta
      septembra oktobra novembra decembra izveštaj fudbal upotreba avion lako treba morate
      unesite izaberite bude moraju mora manje vrednost nekada nikada potrebno moguće deca
      njih njihov svoj svoje
      """),
    LanguageEvidence(
      "bs",
      """
      i u je na se da su za od s sa o ne koji koja koje kao što šta ili ali te iz po bi
      biti može između razlika također više kada samo vrlo veoma bio bila bilo bili godine
      nije ako dok jer nakon poslije prije prema tokom gdje ko svi sve ovaj ova ovo taj ta
      to uz do kod već još mogu uvjet vrijeme mjesto uvijek riječ dio sedmica hiljada voz
      hljeb evrope evropske bosne hercegovine bosni čovjek svijetu ljudi bez uopće općina
      cijelom cijelog cijela svijet svijeta vijek vijeka rijeka dijete lijepo bijelo
      mlijeko vjetar snijeg mjera promjena promjene primjer primjena vremena mjesta djelo
      djela uspjeh rješenje vidjeti želio volio imao pobjeda ponedjeljak srijeda
      posljednji sljedeći ovdje negdje zahtjev zvijezda predsjednik oba imaju preko gotovo
      kafa kahva kahve tačka godina bosanski bosna sarajevo sarajevu sedmice hiljade
      sistem sigurnost porodica muzika historija općini lahko mehko januara februara marta
      aprila juna jula augusta septembra oktobra novembra decembra treba morate unesite
      izaberite odaberite moraju mora manje vrijednost bude nekada nikada potrebno moguće
      djeca njih njihov svoj svoje
      """),
    LanguageEvidence(
      "sl",
      """
      in je v na se da so za z s od ne ki kot ali pa pri po bi biti lahko med razlika tudi
      več ko samo zelo bil bila bilo bili leta ni če ker pred do kje kdo vsi vse ta to te
      tega ima imajo še že niso smo ste sem kako kaj zaradi ter o iz sta bolj le kadar
      kjer vendar tako potem saj eden slovenije sloveniji letih ljudje časa tem mora
      morajo niti njegov naša tukaj zdaj boljši bolje enkrat dobro velik nov nova vsak dni
      mnogi drugi druge svet svetu ljudi bo bodo obe dva dve pod nad skupaj morate
      vrednost manj datoteka polje nekoč nikoli vedno potrebno mogoče otroci jih jim njih
      njegova svoj svoje medtem
      """),
    LanguageEvidence(
      "lt",
      """
      ir yra kad su į iš tai kaip bet ar buvo nuo apie po per už prie dėl jo jos jų kuris
      kuri kurie tik taip pat gali būti tarp skirtumas daugiau labai metų metais ne jau
      dar tačiau kai jei ką šis ši tas ta mes jūs jie aš bus prieš be iki arba pagal nes
      visi savo lietuvos lietuvoje kurių viena kurios nėra
      """),
    LanguageEvidence(
      "lv",
      """
      un ir ka ar no uz par tas kā bet vai bija pēc pie dēļ viņa viņš viņi viņu kas kurš
      kura kuri tikai arī var būt starp atšķirība vairāk ļoti gadu gadā nav jau vēl tomēr
      kad ja ko šis šī mēs jūs es būs pirms bez līdz jo visi savu latvijas latvijā kuru
      viens lai tiek tika šo to gan daudz tā
      """),
    LanguageEvidence(
      "et",
      """
      ja on ei et see ta oli kui ka ning või mis kes aga siis nii oma tema nende selle
      seda seal kuid kas vaid veel väga ainult vahel erinevus koos pärast enne sest need
      neid mille mida kuidas ole olla saab võib võivad aasta aastal eesti meie teie nad ma
      sa rohkem palju kõik juba üle all järgi eest ehk näiteks pole tuleb vahe kus mitte
      olid pead peab uus uue nagu midagi inimesed inimest päeva sellest seega
      """),
    LanguageEvidence(
      "uz",
      """
      va bir bu bilan uchun ham esa edi deb bo lgan lib ladi lsa lish ning ni ga da dan
      emas yoki kerak mumkin farq orasidagi ko p har o z juda yil yilda ular biz siz men u
      shu qanday nima haqida keyin oldin faqat lekin ammo yangi kabi agar chunki eng
      barcha hamda tomonidan zbekiston davlat bor yo q qilish qiladi qilgan orqali
      sifatida bolgan yilgi
      """),
    LanguageEvidence(
      "sw",
      """
      ya na wa kwa ni la za katika cha kuwa hii huo hiyo hili huu hizi au kama lakini pia
      tofauti kati ambayo ambao ambaye zaidi sana watu wakati baada kabla mwaka kwamba si
      hakuna kila mtu wote wake yake zake lake vya vile bila hata hivyo ili kutoka hadi
      nchi nchini yao wao wetu sisi yeye mimi ndiyo alisema wengi moja mbili bado kufanya
      kutumia mwa kwenye tafadhali sasa siku wiki saa wewe kubwa ndogo serikali rais
      nyumba kazi fulani lazima jinsi pamoja kuhusu ndani nje juu chini
      """),
    LanguageEvidence(
      "tl",
      """
      ang ng sa na mga at ay ito para ni si hindi may isang kung o mula nang kay
      pagkakaiba pagitan din rin lamang lang nito niya siya sila kanilang ako tayo kami
      natin namin dahil kapag ngunit pero kaya pa ba po ibang iba maaaring maaari mayroon
      wala bilang ayon tao taon bago pagkatapos upang naman ating bawat kanyang dapat ka
      mo noong
      """),
    LanguageEvidence(
      "ca",
      """
      el la els les de del dels i en que un una per amb a es se seu seva són com més però
      o al als no va ha han aquest aquesta aquests aquestes entre diferència també sobre
      quan molt sense fins des tot tots ser està pot poden anys any ja li si perquè què on
      cada altres segons hi té tenen després abans mentre és ho l d pel pels dos nostre
      fer així cal només cap nostra aquí ara millor vegada bé gran nou nova forma
      qualsevol dies molts altre altra totes món persones fou havia dins haver heu hem nom
      valor data introduïu seleccioneu podeu nombre inferior us
      """),
    LanguageEvidence(
      "gl",
      """
      o a os as de do da dos das e en que un unha por con para se no na nos nas é son como
      máis pero ou ao aos non foi ser está entre diferenza tamén sobre cando moi sen ata
      desde todo todos pode poden anos ano xa lle polo pola seu súa seus súas este esta
      isto el ela eles ten teñen despois antes hai cada outros nun nunha foron aínda facer
      dous galego galicia á onde debe deben só ningún ningunha cara así miña nosa aquí
      agora mellor maior vez ben grande novo nova forma calquera días moito moitos outro
      outra todas mundo persoas unhas uns ese esa estes número valor favor data
      """),
    LanguageEvidence(
      "eu",
      """
      eta da ez du bat dira ere izan dute baina edo zen hau hori ditu beste bere duen
      diren dela baino arteko alde gehiago oso dago daude behar den zuen egin egiten ziren
      zuten bezala baita euskal herri urte urtean guztiak haien gure zein nola zer non
      noiz izango dituen batean dezake daiteke arte gero orain bi bakarrik hala
      """),
    LanguageEvidence(
      "af",
      """
      die van en is in het nie dat te vir om met op n word wat as aan ook by deur na uit
      oor maar of was hulle hy sy ons jy u hierdie kan tussen verskil meer nog geen tot
      baie hoe waar moet sal ander jaar sedert omdat wanneer albei mense eerste nuwe dit
      daar een hul sou toe reeds gebruik hê wees ek gaan moenie asseblief jou my maak sê
      nuut nuus geld tyd twee gebeur dinge kind skool gou
      """),
    LanguageEvidence(
      "sq",
      """
      dhe të në e i një për me që nga është si më nuk u ka ose por edhe janë ishte kjo ky
      këto këta mes midis ndryshimi ndryshim shumë kur ku çfarë mund duhet vetëm tek te do
      nëse sepse pas para deri vit viti vitin shqipëri shqip sa tij saj tyre ne ju ata ato
      kanë pa mbi nën gjatë sipas prej jo së kam
      """),
    LanguageEvidence(
      "ga",
      """
      an na agus ar is go i a le ag tá ní sé sí siad do bhí don den ach nó mar seo sin
      idir difríocht níos mó freisin ó faoi gach atá raibh bhfuil nach cé conas cad ann
      éireann bliain bliana daoine leis chun nuair sa féin aige acu orthu céad eile roimh
      tar éis má ina liom leat dom duit níl mbíonn bhíonn gan mé tú againn
      """),
    LanguageEvidence(
      "is",
      """
      og að í er á sem til við um en með fyrir það af var ekki hann hún þeir þær þau eru
      frá eða því svo þegar hvað hvernig hefur hafa verið verður milli munurinn munur
      einnig mjög eftir ár ári sér ég þú hér þar undir yfir bara meira mörg þessi þetta
      þessa sé vera einn eitt tveir alla allt íslandi íslands
      """),
    LanguageEvidence(
      "cy",
      """
      y yr a ac o i yn ar am mae yw nid gan gyda er fel ei eu ond neu oedd wedi bod hyn
      hwn hon sydd rhwng gwahaniaeth mwy hefyd pan beth sut bydd gall pobl blwyddyn
      flwyddyn cymru dros ôl fod mewn un dau ni nhw chi roedd iawn mynd trwy hynny fydd
      heb r
      """),
    LanguageEvidence(
      "eo",
      """
      la de kaj en estas al ne ke por kun kiel el pri sed ankaŭ pli aŭ ĝi ili li ŝi oni
      inter diferenco tiu tiuj ĉi kiu kiuj estis povas ĉar nur tre se kiam post antaŭ unu
      sia mi vi ni havas devas nenio kio tio mia via jes nun iu io ĉio ĉiuj homo homoj
      vivo diris unue tute ankoraŭ tiel kie tiam jam ĉiu neniam ĉiam iliaj sin lia lian
      pro per sen da do eble mem tie
      """),
    LanguageEvidence(
      "mt",
      """
      il ta li u fl ma minn hija huwa għal jew dan din biex kien bejn differenza aktar
      wkoll tal fil mill meta dawn kif x inhi kull ghandu għandu iktar sena snin malta
      """),
    LanguageEvidence(
      "lb",
      """
      an de d den dat ass vun ze mat net eng en op fir datt och wéi awer oder si hunn sinn
      tëscht ënnerscheed méi nach just ginn gëtt ware war bei iwwer no wann well huet
      """),
  ]

  /// Words of the languages written in Cyrillic letters.
  static let cyrillic: [LanguageEvidence] = [
    LanguageEvidence(
      "ru",
      """
      и в не на что с это как по но из за от для или его при же так также только все они
      мы вы он она было был была были быть может между разница отличие отличается более
      когда если то чем к о у до под после году года лет который которая которые которых
      этого этот эта эти можно нужно очень есть чтобы уже еще где себя свой потому однако
      сегодня ее их никогда всегда кто ничего я мой моя всё жизнь человек вещь бог там тут
      мне меня тебя ему нам нас вам вас бы ли лишь даже нет нету него сам чего без тоже ей
      кого кому нее всех другой другие день надо тебе такой какой либо любой дело своей
      своих своего нельзя
      """),
    LanguageEvidence(
      "uk",
      """
      і в не на що з це як по але із за від для або його при ж так також лише тільки всі
      вони ми ви він вона було був була були бути може між різниця відрізняється більше
      коли якщо то ніж до під після році року років який яка які яких цього цей ця ці
      можна потрібно дуже є щоб вже ще де себе свій тому однак та у й про їх її чи україни
      сьогодні ніколи завжди хто нічого я мій моя все життя людина бог там тут мені мене
      тебе йому нам нас вам вас би навіть немає нього сам без теж
      """),
    LanguageEvidence(
      "be",
      """
      і ў не на што з гэта як па але за ад для або яго пры ж так таксама толькі усе яны мы
      вы ён яна было быў была былі быць можа паміж розніца адрозненне больш калі то чым да
      пад пасля годзе года гадоў які якая якія якіх гэтага гэты гэтая гэтыя можна трэба
      вельмі ёсць каб ужо яшчэ дзе сябе свой таму аднак ці беларусі іх яе сёння
      """),
    LanguageEvidence(
      "bg",
      """
      и в не на че с това като по но от за или му при се така също само всички те ние вие
      той тя беше е са бъде може между разлика разликата повече когато ако то до под след
      година години който която които тези този тази трябва много има да ще вече още къде
      си защото обаче българия към през със във ли най как какво един една нито нашият тук
      сега добре голям нов нова всеки дни друг други свят хора бъдат бяха поле няма
      стойност празна тогава защо въпрос някои нещо нищо бил била били дали нас вас него
      нея никога винаги кой аз мой моя всичко живот човек днес бог съм там ми ме ти ни ви
      ги го ама дори нямаше преди където нежели би без тебе вечер жена мъж
      """),
    LanguageEvidence(
      "mk",
      """
      и во не на дека со ова како по но од за или му при се така исто само сите тие ние
      вие тој таа беше е бидат може меѓу разлика разликата повеќе кога ако тоа до под
      после година години кој која кои овие овој оваа треба многу има да ќе веќе уште каде
      бидејќи меѓутоа македонија кон преку што ги го ја еден една биде според мора ниту
      нашиот тука сега подобро добро голем нов нова секој денови друг други свет луѓе беа
      поле вредност празно прашање некои нешто ништо сепак дали нас вас него неа никогаш
      секогаш јас мој моја сето живот човек денес бог сум таму ме ти ни ви секое зошто
      двата двете едно им ми сме сте биле
      """),
    LanguageEvidence(
      "sr",
      """
      и у не на да са ово као по али из за од или му при се тако такође само сви они ми ви
      он она је су бити може између разлика више када ако то до под после година године
      који која које ови овај ова треба много има ће већ још где јер међутим србији србија
      према кроз што га их један једна био била није веома те о би шта никад увек ко ништа
      ја мој моја све живот човек данас ствар бог сам тамо овде ме ти нам вам јој сваки с
      врло било били док након пре током тај та уз код могу услов време место реч део цео
      недеља хиљада воз хлеб европе европске србије свету људи без уопште којем општина
      целом целог цела свет света век века река дете лепо бело млеко ветар снег мера
      промена промене пример примена времена места дело дела успех решење видети желео
      волео имао победа понедељак среда последњи следећи негде захтев звезда председник
      београд београду кафа кафе тачка недеље српски српска преко готово услове безбедност
      оба имају систем породица музика јануара фебруара марта априла јуна јула августа
      септембра октобра новембра децембра извештај фудбал употреба авион лако морате
      унесите изаберите буде будете морају мора мање већа вредност исправите молимо
      користите
      """),
    LanguageEvidence(
      "kk",
      """
      және мен бұл бір үшін де да болып қазақстан табылады емес немесе туралы бойынша оның
      олар ол біз сіз мұндай арасындағы айырмашылық көп болды бар жоқ қалай қандай жылы
      жыл кейін дейін өте ғана сондай ақ бірақ егер өз сол осы барлық әр деп еді керек
      болады дегеніміз бен пен арқылы адам тек
      """),
    LanguageEvidence(
      "ky",
      """
      жана менен бул бир үчүн да болуп эмес же тууралуу боюнча анын алар ал биз сиз
      ортосундагы айырма көп болду бар жок кандай жылы жыл кийин чейин өтө гана ошондой
      эле бирок эгер өз ошол бардык ар деп керек болот кыргызстан кыргыз аркылуу адам эң
      эки жаңы болгон деген мүмкүн эгерде туура
      """),
    LanguageEvidence(
      "mn",
      """
      ба нь бол байна энэ юм болон хүн тэр байсан гэж дээр ч их ямар монгол улсын онд жил
      хоёр нэг тухай хооронд ялгаа бид тэд та би мөн гэсэн гэх хийх байдаг болно бүх
      зөвхөн эсвэл харин учир дараа өмнө хамгийн олон байх утга шаардлагатай бичлэг нэр
      зөв буруу тоо эдгээр хэрэглэгч болох ёстой вэ юу үгүй манай миний маш сайн шинэ
      хүмүүс өдөр гарсан өгөх авах бүр л
      """),
    LanguageEvidence(
      "tg",
      """
      ва дар ки аз ба ин бо барои аст як он ҳам буд мекунад шуд ё низ онҳо мо шумо ӯ
      тоҷикистон фарқ байни бояд сол аммо агар чӣ хеле ҳар
      """),
    LanguageEvidence(
      "tt",
      """
      һәм белән бу бер өчен да дә булып түгел яки турында буенча аның алар ул без сез
      арасында аерма күп булды бар юк нинди елда ел соң кадәр бик кына шулай ук ләкин әгәр
      үз татарстан татар булырга тиеш бары шушы яңа сүз ике кеше барлык итеп була
      """),
  ]

  /// Words of the languages written in Arabic letters.
  static let arabic: [LanguageEvidence] = [
    LanguageEvidence(
      "ar",
      """
      في من على إلى أن هذا هذه التي الذي عن مع كان كانت بين ما لا أو ثم قد كل بعد قبل عند
      حيث هو هي هم ذلك تلك الفرق يمكن كما غير أكثر لم لن إن وهو وهي أي بعض خلال أيضا أيضًا
      كيف لكن منذ عام حتى فقط الى ان يكون تكون تم وقد كيفية عدد نحن أنه أنها لها له
      """),
    LanguageEvidence(
      "fa",
      """
      در از به که این با را است برای آن یک می های هم تا بر شود خود شده کرد بود اما یا ها
      ای هر چه اگر نیز باید بین تفاوت چیست کند کنید شما ما دارد دارند سال پس پیش همه بسیار
      دیگر توان وی نمی ایران چگونه روی میان باشد هستند کنند ولی زمان بیشتر ترین
      """),
    LanguageEvidence(
      "ur",
      """
      کے کی کا میں ہے اور سے کو یہ کہ نے پر ہیں ایک بھی کیا ہو جو نہیں تھا تھی تھے اس ان
      لیے ساتھ وہ گیا کر ہوتا ہوتی ہوتے درمیان فرق کرنے کرتے کریں اپنے اپنی بعد تو ہی یا
      آپ ہم سال دیا جا رہا رہے رہی بہت زیادہ کسی کچھ تک والے والی جب گے گی سکتے سکتا دو
      """),
    LanguageEvidence(
      "ps",
      """
      د په چې او له کې دی ده سره یې دا هم به کړي شي یو کوي نه خو تر يا پر ته ترمنځ توپير
      توپیر دې هغه هغو کړه شوي شوې وي زه موږ تاسو دوی ډېر کال کله څنګه څه افغانستان لپاره
      پورې نو ټول کړ وروسته هر ځکه خپل څخه کړی يوه
      """),
    LanguageEvidence(
      "ckb",
      """
      لە بە و کە بۆ ئەو ئەم لەگەڵ لەسەر هەموو یان دەکات دەبێت کرد کوردستان نێوان جیاوازی
      هەر بوو هەیە دوای پێش زۆر چۆن ئێمە ئەوان نییە
      """),
    LanguageEvidence(
      "sd",
      """
      جي جو ۾ آهي ۽ کي تي جا کان هن هڪ سان آهن نه اهو هو لاءِ اها اهي سنڌ به پر ڪري فرق
      ڪيو ٿي ٿو ويو وڃي
      """),
    LanguageEvidence(
      "ug",
      """
      ۋە بۇ بىر ئۈچۈن بىلەن ئۇ دەپ ئۇيغۇر كېيىن بولغان قىلىش ئارىسىدىكى پەرق
      """),
  ]

  /// Words of the languages written in Devanagari letters.
  static let devanagari: [LanguageEvidence] = [
    LanguageEvidence(
      "hi",
      """
      के की का में है और से को यह कि ने पर हैं एक भी क्या हो जो नहीं था थी थे इस उस लिए
      साथ वह गया गई कर होता होती होते बीच अंतर करने करते करें अपने अपनी बाद तो ही या आप हम
      साल दिया जा रहा रहे रही बहुत अधिक किसी कुछ तक वाले वाली जब गे सकते सकता दो कैसे
      क्यों यदि लेकिन द्वारा इसके उनके जाता जाती जाते तथा यहाँ यहां नया नए नई आज कल पहले
      अन्य अपना केवल सभी तरह होने वे सकती बताया कहा
      """),
    LanguageEvidence(
      "mr",
      """
      आहे आणि च्या ची चा ला या ते हे ही हा तो ती आहेत नाही होते होता होती काय किंवा पण
      मध्ये मधील फरक यांच्या यांनी केला केली केले करण्यासाठी साठी असते असतो असतात आपण
      आपल्या त्या त्यांच्या त्याच्या जे जो की एक दोन तर सर्व म्हणून म्हणजे कसे करावे करा
      झाला झाली झाले येतो येते जाते अधिक खूप मात्र वर्षी वर्ष दरम्यान यामध्ये यांचा हवे
      आता येथे नवीन आज काल पहिल्या अन्य आपला फक्त प्रकारे असून असे अशी तसेच त्यामुळे
      झाल्या
      """),
    LanguageEvidence(
      "ne",
      """
      छ र को का लाई मा ले गर्न भएको हुन्छ छन् यो त्यो पनि के हो भन्ने गरेको गरिएको नै तर
      वा बीच बीचको भिन्नता फरक हुन् थियो थिए भने गर्ने गर्दछ एक दुई नेपाल नेपाली लागि सबै
      धेरै अनि कि किन कसरी तपाईं हामी उनी उनले भयो गरे सँग साथै जसले गर्नुहोस् सक्छ भन्दा
      पछि अघि बताए अहिले हुने छैन होस् तथा यहाँ गरी गरेर रहेको सम्म नयाँ त्यस यस आफ्नो
      मात्र पहिले हिजो आज कुनै अन्य गर्नु हेर्नु भई परिवर्तन भएका भएर
      """),
    LanguageEvidence(
      "sa",
      """
      अस्ति च इति भवति एव तु तस्य न सः अपि यत् तत् सन्ति एषः कृत्वा भवन्ति अस्य तथा वा
      इयम् अयम् तेषां आसीत् मध्ये
      """),
    LanguageEvidence(
      "bho",
      """
      बा के आ में से रहे रहल बाटे बानी भइल गइल कइल खातिर लेकिन होला सबसे हवे ओकर एगो एह
      आपन जाला करे भोजपुरी
      """),
  ]

  /// Words of the languages written in Bengali letters.
  static let bengali: [LanguageEvidence] = [
    LanguageEvidence(
      "bn",
      """
      এবং ও এই করে থেকে একটি জন্য হয় না যে এর তার কি সঙ্গে সাথে বা মধ্যে পার্থক্য হয়েছে
      করা করতে হবে কিন্তু তবে আছে যা তা সে তারা আমরা আপনি তিনি ছিল ছিলেন যায় বলে অনেক
      বেশি কোনো সব পরে আগে কীভাবে কেন যদি অথবা দুই এক হলো নিয়ে আর নয় থাকে মতো দিয়ে কাছে
      পর বলেন করেছেন বছর
      """),
    LanguageEvidence(
      "as",
      """
      আৰু এই কৰি পৰা এটা বাবে হয় নাই যে ৰ তেওঁ কি লগত বা মাজত পাৰ্থক্য হৈছে কৰা কৰিব হ ব
      কিন্তু আছে যি সেই তেওঁলোক আমি আপুনি আছিল যায় বুলি বহুত অধিক কোনো সকলো পিছত আগতে
      কেনেকৈ কিয় যদি অথবা দুই এক ল লৈ অসম অসমীয়া নহয় ইয়াৰ কৰে থাকে সৈতে মই
      """),
  ]

  /// Words of the languages written in Hebrew letters.
  static let hebrew: [LanguageEvidence] = [
    LanguageEvidence(
      "he",
      """
      של את על לא הוא עם גם זה או כי אם יש אני היא בין כל הם אבל רק מה איך יותר כמו היה זו
      אשר אל ידי כדי ההבדל לפי עד אין אנחנו אתה היום כבר עוד מאוד אחד שתי שני לפני אחרי
      כאשר כן שלא שלו שלה להיות ניתן ביותר צריך יכול אתמול כך בו בה לו לה אך רבים
      """),
    LanguageEvidence(
      "yi",
      """
      און די פון איז אין צו מיט דער דאס דאָס נישט ניט אויף וואָס ווי האט האָט זיך אַ א
      פֿון אויך צווישן מען זיי איר נאך נאָך אלע
      """),
  ]

  /// Words of the languages written in Ethiopic letters.
  static let ethiopic: [LanguageEvidence] = [
    LanguageEvidence(
      "am",
      """
      ነው እና ላይ ውስጥ ነበር ወደ ግን ይህ ያለው ናቸው ሆነ ጋር እንደ አንድ ዓመት መካከል ልዩነት ስለ ከ በ የ ነገር ሰዎች
      """),
    LanguageEvidence(
      "ti",
      """
      እዩ ኣብ ናይ ምስ እቲ እታ ካብ ከም እዮም ድማ ግን ነቲ ኣሎ ሓደ ዓመት ናብ ብዛዕባ ከምኡ ኣብቲ ዘሎ
      """),
  ]
}
