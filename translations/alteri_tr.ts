<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
    <context>
        <name>alteri::AccessNotice</name>
        <message>
            <source>You can read it, but not change it; what the other program writes from now on is not shown.</source>
            <translation>Okuyabilirsiniz ama değiştiremezsiniz; diğer programın bundan sonra yazdıkları gösterilmez.</translation>
        </message>
        <message>
            <source>Another program has this study open.</source>
            <translation>Bu çalışma başka bir programda açık.</translation>
        </message>
        <message>
            <source>“%1” on “%2” has had this study open since %3.</source>
            <translation>“%1”, “%2” bilgisayarında bu çalışmayı şu zamandan beri açık tutuyor: %3.</translation>
        </message>
        <message>
            <source>You can read what is whole, but not change it.</source>
            <translation>Sağlam olanı okuyabilir ama değiştiremezsiniz.</translation>
        </message>
        <message>
            <source>This study or its folder is write-protected. You can read it, but not change it; save a copy to work on it.</source>
            <translation>Bu çalışma ya da klasörü yazmaya karşı korumalı. Okuyabilirsiniz ama değiştiremezsiniz; üzerinde çalışmak için bir kopya kaydedin.</translation>
        </message>
        <message>
            <source>The file of this study was moved, deleted or changed by another program. What you see is only in memory; save a copy of it now.</source>
            <translation>Bu çalışmanın dosyası başka bir program tarafından taşınmış, silinmiş ya da değiştirilmiş. Gördükleriniz yalnızca bellekte; şimdi bir kopyasını kaydedin.</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Kopya kaydet…</translation>
        </message>
        <message>
            <source>Work on it here</source>
            <translation>Burada üzerinde çalış</translation>
        </message>
        <message>
            <source>Recover…</source>
            <translation>Kurtar…</translation>
        </message>
        <message>
            <source>Writes what is whole into a new file, which can be changed</source>
            <translation>Sağlam olanı, değiştirilebilen yeni bir dosyaya yazar</translation>
        </message>
        <message>
            <source>Only if the study is not open on the other machine any more: what is written there afterwards is refused there</source>
            <translation>Yalnızca çalışma diğer bilgisayarda artık açık değilse: bundan sonra orada yazılanlar orada reddedilir</translation>
        </message>
        <message>
            <source>The other program has closed this study. What it wrote meanwhile is shown, and you can go on, when you open it again.</source>
            <translation>Diğer program bu çalışmayı kapattı. Yeniden açtığınızda bu arada yazdıklarını görür ve devam edebilirsiniz.</translation>
        </message>
        <message>
            <source>Opens the study again, to change it</source>
            <translation>Çalışmayı değiştirmek üzere yeniden açar</translation>
        </message>
    </context>
    <context>
        <name>alteri::ListText</name>
        <message>
            <source>, </source>
            <comment>between the things of a list</comment>
            <translation>, </translation>
        </message>
    </context>
    <context>
        <name>alteri::EmptyMapHint</name>
        <message>
            <source>Nobody is named on this map yet. Press N and type the first name.</source>
            <translation>Bu haritada henüz kimse adlandırılmadı. N tuşuna basın ve ilk adı yazın.</translation>
        </message>
    </context>
    <context>
        <name>alteri::Aggregate</name>
        <message>
            <source>Partners</source>
            <translation>Partnerler</translation>
        </message>
        <message>
            <source>Partners per map (mean)</source>
            <translation>Harita başına partner (ortalama)</translation>
        </message>
        <message>
            <source>Share of partners (%)</source>
            <translation>Partnerlerin payı (%)</translation>
        </message>
        <message numerus="yes">
            <source>%n maps</source>
            <translation>
                <numerusform>%n harita</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2.</source>
            <translation>%1, %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n partners</source>
            <translation>
                <numerusform>%n partner</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more have no place yet and are not counted.</source>
            <translation>
                <numerusform>Henüz yeri olmayan %n partner daha var; bunlar sayılmaz.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n maps of another design are not counted.</source>
            <translation>
                <numerusform>Başka tasarımlı %n harita sayılmaz.</numerusform>
            </translation>
        </message>
        <message>
            <source>Partners of all egos</source>
            <translation>Tüm egoların partnerleri</translation>
        </message>
    </context>
    <context>
        <name>alteri::AggregatePage</name>
        <message>
            <source>Egos counted</source>
            <translation>Sayılan egolar</translation>
        </message>
        <message>
            <source>Partners filtered by</source>
            <translation>Partner filtresi</translation>
        </message>
        <message>
            <source>Design of the maps</source>
            <translation>Haritaların tasarımı</translation>
        </message>
        <message>
            <source>This study has no maps yet.</source>
            <translation>Bu çalışmada henüz harita yok.</translation>
        </message>
        <message>
            <source>Aggregate map</source>
            <translation>Toplu harita</translation>
        </message>
        <message>
            <source>What the cells show</source>
            <translation>Hücrelerin gösterdiği</translation>
        </message>
        <message>
            <source>Design: %1</source>
            <translation>Tasarım: %1</translation>
        </message>
        <message>
            <source>All partners</source>
            <translation>Tüm partnerler</translation>
        </message>
        <message>
            <source>By %1</source>
            <translation>Şuna göre: %1</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Yanıt yok</translation>
        </message>
        <message>
            <source>No category chosen</source>
            <translation>Kategori seçilmedi</translation>
        </message>
        <message>
            <source>Only: %1</source>
            <translation>Yalnızca: %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::AlterList</name>
        <message>
            <source>Alteri of the map</source>
            <translation>Haritanın alterleri</translation>
        </message>
    </context>
    <context>
        <name>alteri::AlterListModel</name>
        <message>
            <source>Alter</source>
            <translation>Alter</translation>
        </message>
    </context>
    <context>
        <name>alteri::AlterStepPage</name>
        <message>
            <source>The partner before (Ctrl+PgUp)</source>
            <translation>Önceki partner (Ctrl+PgUp)</translation>
        </message>
        <message>
            <source>The next partner (Ctrl+PgDn)</source>
            <translation>Sonraki partner (Ctrl+PgDn)</translation>
        </message>
        <message>
            <source>This was the last partner; PgDn goes to the next step</source>
            <translation>Bu son partnerdi; PgDn sonraki adıma geçer</translation>
        </message>
        <message>
            <source>There is nobody to ask about</source>
            <translation>Hakkında soru sorulacak kimse yok</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
    </context>
    <context>
        <name>alteri::AnalysisWorkspace</name>
        <message>
            <source>Data</source>
            <translation>Veriler</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>Bağlar</translation>
        </message>
        <message>
            <source>One row for each tie of ego to an alter</source>
            <translation>Egonun bir altere olan her bağı için bir satır</translation>
        </message>
        <message>
            <source>Alteri</source>
            <translation>Alterler</translation>
        </message>
        <message>
            <source>One row for each alter</source>
            <translation>Her alter için bir satır</translation>
        </message>
        <message>
            <source>Egos</source>
            <translation>Egolar</translation>
        </message>
        <message>
            <source>One row for each ego</source>
            <translation>Her ego için bir satır</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>Ağlar</translation>
        </message>
        <message>
            <source>One row for each network</source>
            <translation>Her ağ için bir satır</translation>
        </message>
        <message>
            <source>Describe</source>
            <translation>Betimle</translation>
        </message>
        <message>
            <source>Variables</source>
            <translation>Değişkenler</translation>
        </message>
        <message>
            <source>Every variable in numbers</source>
            <translation>Her değişken sayılarla</translation>
        </message>
        <message>
            <source>Cross table</source>
            <translation>Çapraz tablo</translation>
        </message>
        <message>
            <source>Two variables against each other</source>
            <translation>İki değişken birbirine karşı</translation>
        </message>
        <message>
            <source>Key attributes</source>
            <translation>Temel öznitelikler</translation>
        </message>
        <message>
            <source>The study as a paper describes it</source>
            <translation>Bir makalenin betimlediği biçimde çalışma</translation>
        </message>
        <message>
            <source>All maps</source>
            <translation>Tüm haritalar</translation>
        </message>
        <message>
            <source>The maps of all egos side by side</source>
            <translation>Tüm egoların haritaları yan yana</translation>
        </message>
        <message>
            <source>Aggregate map</source>
            <translation>Toplu harita</translation>
        </message>
        <message>
            <source>How many partners of all egos stand in each ring and sector</source>
            <translation>Her halka ve dilimde tüm egolardan kaç partner bulunduğu</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modeller</translation>
        </message>
        <message>
            <source>Build models</source>
            <translation>Model kur</translation>
        </message>
        <message>
            <source>Models side by side, with their regression table</source>
            <translation>Modeller yan yana, regresyon tablosuyla birlikte</translation>
        </message>
        <message>
            <source>Plots</source>
            <translation>Grafikler</translation>
        </message>
        <message>
            <source>Coefficient plot</source>
            <translation>Katsayı grafiği</translation>
        </message>
        <message>
            <source>The coefficients of all models</source>
            <translation>Tüm modellerin katsayıları</translation>
        </message>
        <message>
            <source>Marginal means</source>
            <translation>Marjinal ortalamalar</translation>
        </message>
        <message>
            <source>What a model predicts for each category</source>
            <translation>Bir modelin her kategori için öngördüğü değer</translation>
        </message>
        <message>
            <source>Predictions</source>
            <translation>Öngörüler</translation>
        </message>
        <message>
            <source>How probable a model of categories, shares or counts makes each outcome</source>
            <translation>Kategori, pay ya da sayım modelinin her sonucu ne kadar olası kıldığı</translation>
        </message>
        <message>
            <source>Conditional modes</source>
            <translation>Koşullu modlar</translation>
        </message>
        <message>
            <source>How far each ego is from the mean</source>
            <translation>Her egonun ortalamadan ne kadar uzak olduğu</translation>
        </message>
        <message>
            <source>Residuals</source>
            <translation>Artıklar</translation>
        </message>
        <message>
            <source>Whether the assumptions of a model hold</source>
            <translation>Bir modelin varsayımlarının geçerli olup olmadığı</translation>
        </message>
        <message>
            <source>Influence</source>
            <translation>Etki</translation>
        </message>
        <message>
            <source>How much the estimates hang on single egos</source>
            <translation>Kestirimlerin tek tek egolara ne kadar bağlı olduğu</translation>
        </message>
        <message>
            <source>Does it hold?</source>
            <translation>Sağlam mı?</translation>
        </message>
        <message>
            <source>A coefficient under other choices of predictors, egos and estimators</source>
            <translation>Başka yordayıcı, ego ve kestirici seçimlerinde bir katsayı</translation>
        </message>
        <message>
            <source>Planning</source>
            <translation>Planlama</translation>
        </message>
        <message>
            <source>How many egos and partners a study like this one needs</source>
            <translation>Buna benzer bir çalışmaya kaç ego ve partner gerektiği</translation>
        </message>
        <message>
            <source>Variance</source>
            <translation>Varyans</translation>
        </message>
        <message>
            <source>How much lies between egos, and how much is explained</source>
            <translation>Ne kadarının egolar arasında olduğu ve ne kadarının açıklandığı</translation>
        </message>
        <message>
            <source>Shares by ego</source>
            <translation>Egolara göre paylar</translation>
        </message>
        <message>
            <source>The composition of every network</source>
            <translation>Her ağın bileşimi</translation>
        </message>
    </context>
    <context>
        <name>alteri::AnswerDoubt</name>
        <message>
            <source>%1 is %2; %3 to %4 is expected. Keep it? Enter keeps it.</source>
            <translation>%1: %2; %3 ile %4 arası bekleniyor. Kalsın mı? Enter korur.</translation>
        </message>
        <message>
            <source>%1 is %2; at least %3 is expected. Keep it? Enter keeps it.</source>
            <translation>%1: %2; en az %3 bekleniyor. Kalsın mı? Enter korur.</translation>
        </message>
        <message>
            <source>%1 is %2; at most %3 is expected. Keep it? Enter keeps it.</source>
            <translation>%1: %2; en çok %3 bekleniyor. Kalsın mı? Enter korur.</translation>
        </message>
    </context>
    <context>
        <name>alteri::AnswerEditor</name>
        <message>
            <source>Press %1 on the map</source>
            <translation>Haritada %1 tuşuna basın</translation>
        </message>
        <message>
            <source>Write the answer</source>
            <translation>Yanıtı yazın</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Sayı</translation>
        </message>
        <message>
            <source>No answer: %1</source>
            <translation>Yanıt yok: %1</translation>
        </message>
        <message>
            <source>different answers</source>
            <translation>farklı yanıtlar</translation>
        </message>
        <message>
            <source>No answer: %1 (Alt+Down in the field leads here)</source>
            <translation>Yanıt yok: %1 (alanda Alt+Aşağı buraya getirir)</translation>
        </message>
    </context>
    <context>
        <name>alteri::AnswersFateDialog</name>
        <message>
            <source>Delete category</source>
            <translation>Kategoriyi sil</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) are “%1”. What becomes of them?</source>
            <translation>
                <numerusform>%n yanıt “%1”. Bunlara ne olsun?</numerusform>
            </translation>
        </message>
        <message>
            <source>What else was chosen with it stays. Where it was the only one, the answer is missing.</source>
            <translation>Onunla birlikte seçilen başka ne varsa kalır. Tek seçim o ise yanıt eksik olur.</translation>
        </message>
        <message>
            <source>They &amp;stay; the category is not offered any more</source>
            <translation>&amp;Kalsınlar; kategori yalnızca artık sunulmasın</translation>
        </message>
        <message>
            <source>They become &amp;another category:</source>
            <translation>&amp;Başka bir kategori olsunlar:</translation>
        </message>
        <message>
            <source>They are &amp;missing, because:</source>
            <translation>&amp;Eksik olsunlar, nedeni:</translation>
        </message>
    </context>
    <context>
        <name>alteri::ApplyTemplateDialog</name>
        <message>
            <source>Take its translations into other languages, too</source>
            <translation>Diğer dillerdeki çevirilerini de al</translation>
        </message>
        <message>
            <source>Apply template</source>
            <translation>Şablonu uygula</translation>
        </message>
        <message>
            <source>What the study has otherwise</source>
            <translation>Çalışmada farklı olanlar</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Öğe</translation>
        </message>
        <message>
            <source>In the study</source>
            <translation>Çalışmada</translation>
        </message>
        <message>
            <source>In the template</source>
            <translation>Şablonda</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>Yapılacak işlem</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Anahtar</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Uygula</translation>
        </message>
        <message numerus="yes">
            <source>%n things of the template are new to this study and are added.</source>
            <translation>
                <numerusform>Şablonun %n öğesi bu çalışma için yeni ve eklenir.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n are in the study already, just as they are in the template.</source>
            <translation>
                <numerusform>%n öğe şablondaki haliyle zaten çalışmada.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is called the same and is something else.</source>
            <translation>Aynı adı taşıyıp başka bir şey olan yok.</translation>
        </message>
        <message numerus="yes">
            <source>%n have the key of something else, or are otherwise in this study; say for each what is to be done. Answers that there are stay in any case.</source>
            <translation>
                <numerusform>%n öğe başka bir şeyin anahtarını taşıyor ya da bu çalışmada farklı; her biri için ne yapılacağını belirtin. Var olan yanıtlar her durumda kalır.</numerusform>
            </translation>
        </message>
        <message>
            <source>The template’s texts are in %1, those of the study in %2.</source>
            <translation>Şablonun metinleri şu dilde: %1, çalışmanınkiler şu dilde: %2.</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>What is to be done with %1</source>
            <translation>Şuna yapılacak işlem: %1</translation>
        </message>
        <message>
            <source>Keep ours</source>
            <translation>Bizimki kalsın</translation>
        </message>
        <message>
            <source>Take that of the template</source>
            <translation>Şablondakini al</translation>
        </message>
        <message>
            <source>Add its steps behind ours</source>
            <translation>Adımlarını bizimkilerin arkasına ekle</translation>
        </message>
        <message>
            <source>Add it under another key</source>
            <translation>Başka bir anahtarla ekle</translation>
        </message>
        <message>
            <source>Key of %1</source>
            <translation>Şunun anahtarı: %1</translation>
        </message>
        <message>
            <source>Apply template %1</source>
            <translation>%1 şablonunu uygula</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message numerus="yes">
            <source>%n categories</source>
            <translation>
                <numerusform>%n kategori</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 = %2</source>
            <translation>%1 = %2</translation>
        </message>
    </context>
    <context>
        <name>alteri::AssignmentTable</name>
        <message>
            <source>&amp;Assign</source>
            <translation>&amp;Ata</translation>
        </message>
        <message>
            <source>To &amp;nobody</source>
            <translation>&amp;Hiç kimseye</translation>
        </message>
        <message>
            <source>Where everybody has egos of their own, people hardly ever say things differently. Choose one or more, then who interviews them or how far that is.</source>
            <translation>Herkesin kendi egoları olduğunda çelişkiler pek oluşmaz. Bir ya da daha çok ego seçin, sonra onlarla kimin görüştüğünü ya da ne aşamada olduğunu belirtin.</translation>
        </message>
        <message>
            <source>Who interviews whom</source>
            <translation>Kim kiminle görüşüyor</translation>
        </message>
        <message>
            <source>Ego</source>
            <translation>Ego</translation>
        </message>
        <message>
            <source>Interviewer</source>
            <translation>Görüşmeci</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Durum</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Açık</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Sürüyor</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Bitti</translation>
        </message>
        <message>
            <source>&amp;Interviewer:</source>
            <translation>&amp;Görüşmeci:</translation>
        </message>
        <message>
            <source>&amp;State:</source>
            <translation>&amp;Durum:</translation>
        </message>
        <message>
            <source>Assign interviews</source>
            <translation>Görüşmeleri ata</translation>
        </message>
        <message>
            <source>State of interviews</source>
            <translation>Görüşmelerin durumu</translation>
        </message>
        <message>
            <source>Assign interviews to nobody</source>
            <translation>Görüşmeleri kimseye atama</translation>
        </message>
    </context>
    <context>
        <name>alteri::AssumptionsDialog</name>
        <message>
            <source>What is assumed</source>
            <translation>Varsayılanlar</translation>
        </message>
        <message>
            <source>Predictors and the effects that they would have, in units of the outcome. A predictor without a share of yes is a number with mean 0 and standard deviation 1.</source>
            <translation>Yordayıcılar ve bağımlı değişkenin birimiyle etkileri. Evet payı olmayan bir yordayıcı, ortalaması 0 ve standart sapması 1 olan bir sayıdır.</translation>
        </message>
        <message>
            <source>Assume this</source>
            <translation>Bunu varsay</translation>
        </message>
        <message>
            <source>Predictors</source>
            <translation>Yordayıcılar</translation>
        </message>
        <message>
            <source>Predictor</source>
            <translation>Yordayıcı</translation>
        </message>
        <message>
            <source>Effect</source>
            <translation>Etki</translation>
        </message>
        <message>
            <source>Same for all partners</source>
            <translation>Tüm partnerler için aynı</translation>
        </message>
        <message>
            <source>Share of yes</source>
            <translation>Evet payı</translation>
        </message>
        <message>
            <source>Add predictor</source>
            <translation>Yordayıcı ekle</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Kaldır</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>bir sayı</translation>
        </message>
        <message>
            <source>ordered categories</source>
            <translation>sıralı kategoriler</translation>
        </message>
        <message>
            <source>How much of the variance that the predictors leave lies between egos</source>
            <translation>Yordayıcıların bıraktığı varyansın ne kadarı egolar arasındadır</translation>
        </message>
        <message>
            <source>The outcome is</source>
            <translation>Bağımlı değişken</translation>
        </message>
        <message>
            <source>Shares of its categories</source>
            <translation>Kategorilerinin payları</translation>
        </message>
        <message>
            <source>Standard deviation that the predictors leave</source>
            <translation>Yordayıcıların bıraktığı standart sapma</translation>
        </message>
        <message>
            <source>Intraclass correlation (ICC)</source>
            <translation>Sınıf içi korelasyon (ICC)</translation>
        </message>
        <message>
            <source>Add a predictor: the power is that to find its effect.</source>
            <translation>Bir yordayıcı ekleyin: güç, onun etkisini bulma gücüdür.</translation>
        </message>
        <message>
            <source>“%1” is no number.</source>
            <translation>“%1” bir sayı değil.</translation>
        </message>
        <message>
            <source>Write the shares of the categories, from the lowest to the highest; they add up to 1.</source>
            <translation>Kategorilerin paylarını en düşükten en yükseğe yazın; toplamları 1 eder.</translation>
        </message>
    </context>
    <context>
        <name>alteri::AttributeChoice</name>
        <message>
            <source>Nothing</source>
            <translation>Hiçbir şey</translation>
        </message>
        <message>
            <source>%1 (grouping of %2)</source>
            <translation>%1 (%2 gruplaması)</translation>
        </message>
    </context>
    <context>
        <name>alteri::AttributeForm</name>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Ad</translation>
        </message>
        <message>
            <source>&amp;Key in formulas and files</source>
            <translation>Formüllerde ve dosyalarda ana&amp;htar</translation>
        </message>
        <message>
            <source>&amp;Scale</source>
            <translation>&amp;Ölçek</translation>
        </message>
        <message>
            <source>Ho&amp;lds</source>
            <translation>&amp;Geçerlilik</translation>
        </message>
        <message>
            <source>&amp;Hint for the interviewer</source>
            <translation>Görüşmeci için i&amp;pucu</translation>
        </message>
        <message>
            <source>An &amp;answer</source>
            <translation>Bir &amp;yanıt</translation>
        </message>
        <message>
            <source>For the alter, the same on all maps</source>
            <translation>Alter için, tüm haritalarda aynı</translation>
        </message>
        <message>
            <source>For each map anew</source>
            <translation>Her harita için yeniden</translation>
        </message>
        <message>
            <source>Is expected, unless it is a text</source>
            <translation>Beklenir, metin değilse</translation>
        </message>
        <message>
            <source>Is expected</source>
            <translation>Beklenir</translation>
        </message>
        <message>
            <source>May stay open</source>
            <translation>Açık kalabilir</translation>
        </message>
        <message>
            <source>Enter writes the next category. Alt with an arrow moves it, Delete takes it away, and a list from elsewhere can be pasted, one category on each line.</source>
            <translation>Enter sonraki kategoriyi yazar. Alt ile ok tuşu onu taşır, Delete kaldırır; başka yerden bir liste de yapıştırılabilir, her satıra bir kategori.</translation>
        </message>
        <message>
            <source>&amp;Unit</source>
            <translation>&amp;Birim</translation>
        </message>
        <message>
            <source>S&amp;mallest number expected</source>
            <translation>Beklenen &amp;en küçük sayı</translation>
        </message>
        <message>
            <source>It means</source>
            <translation>Anlamı</translation>
        </message>
        <message>
            <source>Lar&amp;gest number expected</source>
            <translation>Beklenen en bü&amp;yük sayı</translation>
        </message>
        <message>
            <source>&amp;Decimals</source>
            <translation>On&amp;dalık basamaklar</translation>
        </message>
        <message>
            <source>Asks &amp;for</source>
            <translation>&amp;Sorduğu</translation>
        </message>
        <message>
            <source>Write its name and press Enter</source>
            <translation>Adını yazıp Enter’a basın</translation>
        </message>
        <message>
            <source>Change attribute %1</source>
            <translation>%1 özniteliğini değiştir</translation>
        </message>
        <message>
            <source>Add attribute %1</source>
            <translation>%1 özniteliğini ekle</translation>
        </message>
        <message>
            <source>Change the scale of %1</source>
            <translation>Ölçeği değiştir: %1</translation>
        </message>
        <message>
            <source>Change how precise %1 is</source>
            <translation>Kesinliği değiştir: %1</translation>
        </message>
        <message>
            <source>Say %1 for each map</source>
            <translation>Her harita için belirt: %1</translation>
        </message>
        <message>
            <source>Say %1 for all maps</source>
            <translation>Tüm haritalar için belirt: %1</translation>
        </message>
        <message>
            <source>May tell who somebody is</source>
            <translation>Birinin kim olduğunu ele verebilir</translation>
        </message>
        <message>
            <source>Offers as no answer: %1</source>
            <translation>Sunduğu eksik yanıt nedeni: %1</translation>
        </message>
        <message>
            <source>Offers as no answer</source>
            <translation>Sunduğu eksik yanıt nedenleri</translation>
        </message>
        <message>
            <source>Is listed on the page on data protection</source>
            <translation>Veri koruma sayfasında listelenir</translation>
        </message>
        <message>
            <source>Ke&amp;y for yes</source>
            <translation>&amp;Evet tuşu</translation>
        </message>
        <message>
            <source>The same letter as a capital stands for no. An empty field takes the letter that is found.</source>
            <translation>Aynı harfin büyüğü hayır demektir. Boş alan, bulunan harfi alır.</translation>
        </message>
        <message>
            <source>&amp;Question as it is asked</source>
            <translation>&amp;Sorulduğu biçimiyle soru</translation>
        </message>
        <message>
            <source>Change categories</source>
            <translation>Kategorileri değiştir</translation>
        </message>
        <message>
            <source>&amp;Earliest date expected</source>
            <translation>Beklenen &amp;en erken tarih</translation>
        </message>
        <message>
            <source>La&amp;test date expected</source>
            <translation>Beklenen en ge&amp;ç tarih</translation>
        </message>
        <message>
            <source>2010, 2010-05 or 2010-05-31</source>
            <translation>2010, 2010-05 ya da 2010-05-31</translation>
        </message>
    </context>
    <context>
        <name>alteri::AttributePreview</name>
        <message>
            <source>Show it so on maps</source>
            <translation>Haritalarda böyle göster</translation>
        </message>
        <message>
            <source>How it looks</source>
            <translation>Görünümü</translation>
        </message>
        <message>
            <source>Takes the place of what maps show by the same colour, symbol, badge or size now</source>
            <translation>Haritaların şu anda aynı renk, simge, rozet ya da büyüklükle gösterdiğinin yerini alır</translation>
        </message>
        <message>
            <source>Show %1 on maps</source>
            <translation>Haritalarda göster: %1</translation>
        </message>
        <message>
            <source>Maps do not show answers to it.</source>
            <translation>Haritalar bunun yanıtlarını göstermez.</translation>
        </message>
        <message>
            <source>On maps and in their legend:</source>
            <translation>Haritalarda ve göstergelerinde:</translation>
        </message>
        <message>
            <source>Maps do not show it yet; on them it could look like this:</source>
            <translation>Haritalar bunu henüz göstermiyor; orada şöyle görünebilir:</translation>
        </message>
    </context>
    <context>
        <name>alteri::AttributeTree</name>
        <message>
            <source>Attributes</source>
            <translation>Öznitelikler</translation>
        </message>
        <message>
            <source>Attribute</source>
            <translation>Öznitelik</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Ölçek</translation>
        </message>
        <message>
            <source>Ego</source>
            <translation>Ego</translation>
        </message>
        <message>
            <source>Alter</source>
            <translation>Alter</translation>
        </message>
        <message>
            <source>Tie to ego, for each map</source>
            <translation>Egoya bağ, her harita için</translation>
        </message>
        <message>
            <source>Tie between alteri</source>
            <translation>Alterler arası bağ</translation>
        </message>
        <message>
            <source>Kinds of ties</source>
            <translation>Bağ türleri</translation>
        </message>
        <message>
            <source>Directed →</source>
            <translation>Yönlü →</translation>
        </message>
        <message>
            <source>Undirected</source>
            <translation>Yönsüz</translation>
        </message>
    </context>
    <context>
        <name>alteri::BackupsDialog</name>
        <message>
            <source>When a study is closed in which much was done, write a backup</source>
            <translation>Üzerinde çok çalışılmış bir çalışma kapatılınca yedek yaz</translation>
        </message>
        <message>
            <source>Beside each study</source>
            <translation>Her çalışmanın yanında</translation>
        </message>
        <message>
            <source>There is no backup of this study here yet.</source>
            <translation>Burada bu çalışmanın henüz bir yedeği yok.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Aç</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Yedekler</translation>
        </message>
        <message>
            <source>Every change is on the disk at once. Backups are for what befalls the file itself: it is deleted, or its disk fails. The last %1 of each study are kept. Those of protected studies are protected.</source>
            <translation>Her değişiklik hemen diske yazılır. Yedekler, dosyanın kendisinin başına gelebilecekler içindir: dosya silinir ya da diski bozulur. Her çalışmanın son %1 yedeği saklanır. Korumalı çalışmaların yedekleri de korumalıdır.</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Şimdi yedekle</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Klasör seç…</translation>
        </message>
        <message>
            <source>Folder:</source>
            <translation>Klasör:</translation>
        </message>
        <message>
            <source>Folder for backups</source>
            <translation>Yedekler için klasör</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Oluşturulma</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Boyut</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Dosya</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Klasörü göster</translation>
        </message>
    </context>
    <context>
        <name>alteri::BatchPage</name>
        <message>
            <source>(a), (b), … before the titles</source>
            <translation>(a), (b), … başlıkların önünde</translation>
        </message>
        <message>
            <source>Export these maps…</source>
            <translation>Bu haritaları dışa aktar…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>İptal</translation>
        </message>
        <message>
            <source>Maps to export</source>
            <translation>Dışa aktarılacak haritalar</translation>
        </message>
        <message>
            <source>One file for each map</source>
            <translation>Her harita için bir dosya</translation>
        </message>
        <message>
            <source>Several maps on a page</source>
            <translation>Bir sayfada birkaç harita</translation>
        </message>
        <message>
            <source>Two maps side by side, (a) and (b)</source>
            <translation>İki harita yan yana, (a) ve (b)</translation>
        </message>
        <message>
            <source>{ego}, {code}, {map} and {n} are filled in</source>
            <translation>{ego}, {code}, {map} ve {n} doldurulur</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tümü</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Yok</translation>
        </message>
        <message>
            <source>rows ×</source>
            <translation>satır ×</translation>
        </message>
        <message>
            <source>columns</source>
            <translation>sütun</translation>
        </message>
        <message>
            <source>As</source>
            <translation>Biçim</translation>
        </message>
        <message>
            <source>Names of files</source>
            <translation>Dosya adları</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Sayfa</translation>
        </message>
        <message>
            <source>Choose exactly two maps</source>
            <translation>Tam iki harita seçin</translation>
        </message>
    </context>
    <context>
        <name>alteri::BinsStepPage</name>
        <message>
            <source>All partners</source>
            <translation>Tüm partnerler</translation>
        </message>
        <message>
            <source>Not sorted yet</source>
            <translation>Henüz ayrılmadı</translation>
        </message>
        <message>
            <source>No bin has the key %1</source>
            <translation>%1 tuşuna sahip bir kutu yok</translation>
        </message>
    </context>
    <context>
        <name>alteri::CategoryLooks</name>
        <message>
            <source>Circle</source>
            <translation>Daire</translation>
        </message>
        <message>
            <source>Square</source>
            <translation>Kare</translation>
        </message>
        <message>
            <source>Diamond</source>
            <translation>Eşkenar dörtgen</translation>
        </message>
        <message>
            <source>Triangle</source>
            <translation>Üçgen</translation>
        </message>
        <message>
            <source>Triangle downwards</source>
            <translation>Ters üçgen</translation>
        </message>
        <message>
            <source>Pentagon</source>
            <translation>Beşgen</translation>
        </message>
        <message>
            <source>Hexagon</source>
            <translation>Altıgen</translation>
        </message>
        <message>
            <source>Cross</source>
            <translation>Çarpı</translation>
        </message>
        <message>
            <source>Badge with plus</source>
            <translation>Artı rozeti</translation>
        </message>
        <message>
            <source>Badge with minus</source>
            <translation>Eksi rozeti</translation>
        </message>
        <message>
            <source>No badge</source>
            <translation>Rozet yok</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Yok</translation>
        </message>
        <message>
            <source>On maps the colours of “%1” and “%2” look alike, to some people at least.</source>
            <translation>Haritalarda “%1” ile “%2” renkleri, en azından kimileri için, birbirine benzer.</translation>
        </message>
        <message>
            <source>Printed in grey, “%1” and “%2” look alike; different symbols would tell them apart.</source>
            <translation>Gri basıldığında “%1” ile “%2” birbirine benzer; farklı simgeler onları ayırırdı.</translation>
        </message>
        <message>
            <source>“%1” and “%2” have the same symbol, and not both have a colour.</source>
            <translation>“%1” ile “%2” aynı simgeye sahip ve ikisinin birden rengi yok.</translation>
        </message>
        <message numerus="yes">
            <source>The same is true of %n other pairs.</source>
            <translation>
                <numerusform>Aynısı %n çift daha için geçerli.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::CategoryModel</name>
        <message>
            <source>A retired category is not offered any more; answers that were given stay.</source>
            <translation>Kullanımdan kaldırılan kategori artık sunulmaz; verilmiş yanıtlar kalır.</translation>
        </message>
        <message>
            <source>Who gives this answer is asked what it is: “other, namely …”.</source>
            <translation>Bu yanıtı verene ne olduğu sorulur: “diğer, yani …”.</translation>
        </message>
        <message>
            <source>New category…</source>
            <translation>Yeni kategori…</translation>
        </message>
        <message>
            <source>Add category %1</source>
            <translation>%1 kategorisini ekle</translation>
        </message>
        <message>
            <source>Change category %1</source>
            <translation>%1 kategorisini değiştir</translation>
        </message>
        <message>
            <source>Rename category %1</source>
            <translation>%1 kategorisini yeniden adlandır</translation>
        </message>
        <message>
            <source>Retire category %1</source>
            <translation>%1 kategorisini kullanımdan kaldır</translation>
        </message>
        <message>
            <source>Offer category %1 again</source>
            <translation>%1 kategorisini yeniden sun</translation>
        </message>
        <message>
            <source>Move category %1</source>
            <translation>%1 kategorisini taşı</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Kategori</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Kod</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Renk</translation>
        </message>
        <message>
            <source>Symbol</source>
            <translation>Simge</translation>
        </message>
        <message>
            <source>Namely</source>
            <translation>Yani</translation>
        </message>
        <message>
            <source>Retired</source>
            <translation>Kullanımdan kaldırıldı</translation>
        </message>
        <message>
            <source>The key that codes this answer. Write another letter to have that one; an empty field takes the one that is found.</source>
            <translation>Bu yanıtı kodlayan tuş. Başka bir harf için onu yazın; boş alan, bulunan harfi alır.</translation>
        </message>
        <message>
            <source>Change the key of category %1</source>
            <translation>%1 kategorisinin tuşunu değiştir</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Tuş</translation>
        </message>
    </context>
    <context>
        <name>alteri::CategoryPicker</name>
        <message>
            <source>Begin a name to add it</source>
            <translation>Eklemek için bir ad yazmaya başlayın</translation>
        </message>
        <message>
            <source>Begin the name</source>
            <translation>Adı yazmaya başlayın</translation>
        </message>
        <message>
            <source>Take back: %1</source>
            <translation>Geri al: %1</translation>
        </message>
        <message>
            <source>“%1” is none of the categories, or several.</source>
            <translation>“%1” kategorilerden hiçbiri değil ya da birkaçı birden.</translation>
        </message>
    </context>
    <context>
        <name>alteri::CategoryTable</name>
        <message>
            <source>Categories</source>
            <translation>Kategoriler</translation>
        </message>
        <message>
            <source>Paste categories</source>
            <translation>Kategorileri yapıştır</translation>
        </message>
        <message>
            <source>Retire category %1</source>
            <translation>%1 kategorisini kullanımdan kaldır</translation>
        </message>
        <message>
            <source>Delete category %1</source>
            <translation>%1 kategorisini sil</translation>
        </message>
        <message>
            <source>Merge categories</source>
            <translation>Kategorileri birleştir</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Take the categories of %1</source>
            <translation>Şunun kategorilerini al: %1</translation>
        </message>
        <message>
            <source>Split category %1</source>
            <translation>%1 kategorisini böl</translation>
        </message>
        <message>
            <source>Convert categories of %1</source>
            <translation>Kategorileri dönüştür: %1</translation>
        </message>
        <message>
            <source>Make category %1</source>
            <translation>%1 kategorisini oluştur</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>&amp;Yeniden adlandır</translation>
        </message>
        <message>
            <source>&amp;Split…</source>
            <translation>&amp;Böl…</translation>
        </message>
        <message>
            <source>&amp;Convert by a table…</source>
            <translation>Bir tabloya göre &amp;dönüştür…</translation>
        </message>
        <message>
            <source>What was sai&amp;d to it…</source>
            <translation>Buna &amp;ne dendi…</translation>
        </message>
        <message>
            <source>&amp;Take those of</source>
            <translation>Ş&amp;ununkileri al</translation>
        </message>
        <message>
            <source>&amp;Import from a table…</source>
            <translation>Bir tablodan &amp;içe aktar…</translation>
        </message>
        <message>
            <source>Move &amp;up</source>
            <translation>Yuka&amp;rı taşı</translation>
        </message>
        <message>
            <source>&amp;Paste a list</source>
            <translation>&amp;Liste yapıştır</translation>
        </message>
        <message>
            <source>De&amp;lete…</source>
            <translation>&amp;Sil…</translation>
        </message>
        <message>
            <source>Sort categories</source>
            <translation>Kategorileri sırala</translation>
        </message>
        <message>
            <source>Propose colours and symbols</source>
            <translation>Renk ve simge öner</translation>
        </message>
        <message>
            <source>S&amp;ort</source>
            <translation>Sı&amp;rala</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Ada göre</translation>
        </message>
        <message>
            <source>By code</source>
            <translation>Koda göre</translation>
        </message>
        <message>
            <source>The other way round</source>
            <translation>Tersine</translation>
        </message>
        <message>
            <source>&amp;Merge into…</source>
            <translation>&amp;Birleştir…</translation>
        </message>
        <message>
            <source>Move do&amp;wn</source>
            <translation>A&amp;şağı taşı</translation>
        </message>
        <message>
            <source>Propose colours and s&amp;ymbols</source>
            <translation>Renk ve si&amp;mge öner</translation>
        </message>
        <message>
            <source>Gives those that have none colours and symbols that can be told apart, also in grey and with colour blindness</source>
            <translation>Olmayanlara, gri baskıda ve renk körlüğünde de ayırt edilebilen renk ve simgeler verir</translation>
        </message>
    </context>
    <context>
        <name>alteri::CellDelegate</name>
        <message>
            <source>Number</source>
            <translation>Sayı</translation>
        </message>
        <message>
            <source>Codes with semicolons between them</source>
            <translation>Aralarında noktalı virgül olan kodlar</translation>
        </message>
        <message>
            <source>Not filled in</source>
            <translation>Doldurulmadı</translation>
        </message>
    </context>
    <context>
        <name>alteri::CellEditText</name>
        <message>
            <source>Rename ego</source>
            <translation>Egoyu yeniden adlandır</translation>
        </message>
        <message>
            <source>Rename map</source>
            <translation>Haritayı yeniden adlandır</translation>
        </message>
        <message>
            <source>Rename alter</source>
            <translation>Alteri yeniden adlandır</translation>
        </message>
        <message>
            <source>Write note</source>
            <translation>Not yaz</translation>
        </message>
        <message>
            <source>Code %1</source>
            <translation>Kodla: %1</translation>
        </message>
        <message>
            <source>A name cannot be empty.</source>
            <translation>Ad boş olamaz.</translation>
        </message>
        <message>
            <source>“%1” is no answer. %2</source>
            <translation>“%1” bir yanıt değil. %2</translation>
        </message>
        <message>
            <source>“%1” is not a number. Write it as 12 or 0.5.</source>
            <translation>“%1” bir sayı değil. 12 ya da 0,5 gibi yazın.</translation>
        </message>
        <message>
            <source>“%1” is not a date. %2</source>
            <translation>“%1” bir tarih değil. %2</translation>
        </message>
        <message>
            <source>“%1” is no category. %2</source>
            <translation>“%1” bir kategori değil. %2</translation>
        </message>
    </context>
    <context>
        <name>alteri::CentringDialog</name>
        <message>
            <source>Change centred column</source>
            <translation>Merkezlenmiş sütunu değiştir</translation>
        </message>
        <message>
            <source>Centre variables</source>
            <translation>Değişkenleri merkezle</translation>
        </message>
        <message>
            <source>Variables</source>
            <translation>Değişkenler</translation>
        </message>
        <message>
            <source>Variable</source>
            <translation>Değişken</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Düzey</translation>
        </message>
        <message>
            <source>Name of the new column</source>
            <translation>Yeni sütunun adı</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Değiştir</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ekle</translation>
        </message>
        <message>
            <source>Centre at the grand mean: value less the mean of all</source>
            <translation>Genel ortalamaya göre merkezle: değer eksi tümünün ortalaması</translation>
        </message>
        <message>
            <source>Centre at ego’s mean: value less the mean of ego’s ties (variables of ties)</source>
            <translation>Egonun ortalamasına göre merkezle: değer eksi egonun bağlarının ortalaması (bağ değişkenleri)</translation>
        </message>
        <message>
            <source>Ego’s mean itself, as a variable of ego (variables of ties)</source>
            <translation>Egonun ortalamasının kendisi, ego değişkeni olarak (bağ değişkenleri)</translation>
        </message>
        <message>
            <source>%1, centred</source>
            <translation>%1, merkezlenmiş</translation>
        </message>
        <message>
            <source>%1, centred within egos</source>
            <translation>%1, egolar içinde merkezlenmiş</translation>
        </message>
        <message>
            <source>%1, mean of ego</source>
            <translation>%1, ego ortalaması</translation>
        </message>
        <message>
            <source>Tick the variables to centre; double-click a name to change it.</source>
            <translation>Merkezlenecek değişkenleri işaretleyin; bir adı değiştirmek için çift tıklayın.</translation>
        </message>
        <message>
            <source>Tick one variable.</source>
            <translation>Bir değişken işaretleyin.</translation>
        </message>
    </context>
    <context>
        <name>alteri::CheatSheet</name>
        <message>
            <source>No answer (in the line, or when asked)</source>
            <translation>Yanıt yok (satırda ya da sorulduğunda)</translation>
        </message>
        <message>
            <source>Naming and finding</source>
            <translation>Adlandırma ve bulma</translation>
        </message>
        <message>
            <source>N</source>
            <translation>N</translation>
        </message>
        <message>
            <source>Name a partner, or just type its name</source>
            <translation>Bir partner adlandırın ya da doğrudan adını yazın</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <source>Next open partner; with Shift the one before</source>
            <translation>Sonraki açık partner; Shift ile önceki</translation>
        </message>
        <message>
            <source>Ctrl+F</source>
            <translation>Ctrl+F</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Ara</translation>
        </message>
        <message>
            <source>F2</source>
            <translation>F2</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Yeniden adlandır</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>One step back</source>
            <translation>Bir adım geri</translation>
        </message>
        <message>
            <source>Ctrl+Z</source>
            <translation>Ctrl+Z</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Geri al</translation>
        </message>
        <message>
            <source>Placing</source>
            <translation>Yerleştirme</translation>
        </message>
        <message>
            <source>Along the ring</source>
            <translation>Halka boyunca</translation>
        </message>
        <message>
            <source>To the next ring inwards or outwards</source>
            <translation>İçteki ya da dıştaki sonraki halkaya</translation>
        </message>
        <message>
            <source>Backspace</source>
            <translation>Backspace</translation>
        </message>
        <message>
            <source>Take off the map</source>
            <translation>Haritadan kaldır</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Del</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Sil</translation>
        </message>
        <message>
            <source>Ctrl+A</source>
            <translation>Ctrl+A</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Tümünü seç</translation>
        </message>
        <message>
            <source>Connect all selected</source>
            <translation>Tüm seçilenleri bağla</translation>
        </message>
        <message>
            <source>F4</source>
            <translation>F4</translation>
        </message>
        <message>
            <source>Draw ties</source>
            <translation>Bağ çiz</translation>
        </message>
        <message>
            <source>Alt</source>
            <translation>Alt</translation>
        </message>
        <message>
            <source>While dragging: exactly here; on the paper: lasso</source>
            <translation>Sürüklerken: tam buraya; kâğıtta: kement</translation>
        </message>
        <message>
            <source>Ctrl+Shift+K</source>
            <translation>Ctrl+Shift+K</translation>
        </message>
    </context>
    <context>
        <name>alteri::CheckText</name>
        <message>
            <source>%1 of %2 egos have one tie only.</source>
            <translation>%2 egodan %1 tanesinin yalnızca bir bağı var.</translation>
        </message>
        <message>
            <source>“%1” of %2 does not occur and is left out.</source>
            <translation>“%1” (%2) hiç geçmiyor ve dışarıda bırakıldı.</translation>
        </message>
        <message>
            <source>“%1” of %2 occurs in one tie only.</source>
            <translation>“%1” (%2) yalnızca bir bağda geçiyor.</translation>
        </message>
        <message>
            <source>All %1 ties of “%2” (%3) have the same outcome.</source>
            <translation>“%2” (%3) için %1 bağın tümünde bağımlı değişken aynı.</translation>
        </message>
        <message>
            <source>%1 partners are named by several egos (%2 of %3 ties), such as %4.</source>
            <translation>%1 partner birden çok egoca adlandırıldı (%3 bağdan %2 tanesi), örneğin %4.</translation>
        </message>
        <message>
            <source>%1 egos have ties on several maps (%2 of %3 ties).</source>
            <translation>%1 egonun birden çok haritada bağları var (%3 bağdan %2 tanesi).</translation>
        </message>
        <message>
            <source>“%1” has two values only (yes and no) and is fitted as a number.</source>
            <translation>“%1” yalnızca iki değer alıyor (evet ve hayır) ve sayı olarak kestiriliyor.</translation>
        </message>
        <message>
            <source>“%1” has %2 steps only and is fitted as a number.</source>
            <translation>“%1” yalnızca %2 basamaklı ve sayı olarak kestiriliyor.</translation>
        </message>
        <message>
            <source>“%1” is left out: other terms determine it.</source>
            <translation>“%1” dışarıda bırakıldı: diğer terimler onu belirliyor.</translation>
        </message>
        <message>
            <source>“%1” is the same for all ties and is left out.</source>
            <translation>“%1” tüm bağlarda aynı ve dışarıda bırakıldı.</translation>
        </message>
        <message>
            <source>A random effect has no variance (singular fit).</source>
            <translation>Bir rastgele etkinin varyansı yok (tekil kestirim).</translation>
        </message>
        <message>
            <source>The search for the variances did not arrive; the estimates may be wrong.</source>
            <translation>Varyans araması sonuca ulaşmadı; kestirimler yanlış olabilir.</translation>
        </message>
        <message>
            <source>No tie has the outcome %1; the model does without.</source>
            <translation>Hiçbir bağın sonucu %1 değil; model bu sonuç olmadan çalışıyor.</translation>
        </message>
        <message>
            <source>The counts vary no more than Poisson's do; the model is Poisson's.</source>
            <translation>Sayımlar Poisson dağılımındakinden çok değişmiyor; model Poisson modelidir.</translation>
        </message>
        <message>
            <source>With fewer than 10 egos for each predictor of egos and networks, their standard errors tend to be too small; use REML and few predictors.</source>
            <translation>Ego ve ağ yordayıcısı başına 10’dan az ego olduğunda standart hataları genellikle çok küçük çıkar; REML ve az sayıda yordayıcı kullanın.</translation>
        </message>
        <message>
            <source>They tell nothing about differences within egos; the model stays valid.</source>
            <translation>Egolar içindeki farklar hakkında bir şey söylemezler; model geçerli kalır.</translation>
        </message>
        <message>
            <source>Nothing can be estimated for it in these ties.</source>
            <translation>Bu bağlarda bunun için hiçbir şey kestirilemez.</translation>
        </message>
        <message>
            <source>Its estimate rests on a single tie; group it with another category.</source>
            <translation>Kestirimi tek bir bağa dayanıyor; onu başka bir kategoriyle gruplayın.</translation>
        </message>
        <message>
            <source>Without variance within the category its standard error rests on the others; group it with another category.</source>
            <translation>Kategori içinde varyans olmadığından standart hatası diğerlerine dayanıyor; onu başka bir kategoriyle gruplayın.</translation>
        </message>
        <message>
            <source>The limit is a variance inflation of 5 (for several columns by the root of the generalized one, Fox and Monette 1992). Leave a term out, or centre the variables of an interaction.</source>
            <translation>Sınır, 5’lik bir varyans şişmesidir (birkaç sütunda genelleştirilmiş olanın köküyle, Fox ve Monette 1992). Bir terimi çıkarın ya da etkileşimin değişkenlerini merkezleyin.</translation>
        </message>
        <message>
            <source>Ties that miss one of the model's variables are left out. If they differ from the others, estimates are biased.</source>
            <translation>Modelin değişkenlerinden biri eksik olan bağlar dışarıda bırakılır. Bunlar diğerlerinden farklıysa kestirimler yanlı olur.</translation>
        </message>
        <message>
            <source>Networks overlap, so ties of different egos are not independent; a second random part for partners, (1 | alter), can be considered.</source>
            <translation>Ağlar örtüşüyor, bu yüzden farklı egoların bağları bağımsız değil; partnerler için ikinci bir rastgele kısım, (1 | alter), düşünülebilir.</translation>
        </message>
        <message>
            <source>Ties of one map are more alike than those of other maps of ego, and the same partners come again; the model takes them for independent. Add (1 | %1) or (1 | alter), or choose one wave.</source>
            <translation>Bir haritanın bağları birbirine, egonun diğer haritalarındakilere olduğundan daha çok benzer ve aynı partnerler yeniden gelir; model onları bağımsız sayıyor. (1 | %1) ya da (1 | alter) ekleyin veya tek bir dalga seçin.</translation>
        </message>
        <message>
            <source>Coefficients are differences in the share of yes; predictions may lie below 0 or above 1, and the residuals are not normal.</source>
            <translation>Katsayılar evet payındaki farklardır; öngörüler 0’ın altında ya da 1’in üstünde olabilir ve artıklar normal dağılmaz.</translation>
        </message>
        <message>
            <source>The steps are taken for equally far apart; predictions lie between and beyond them.</source>
            <translation>Basamaklar eşit aralıklı sayılır; öngörüler aralarında ve ötelerinde yer alır.</translation>
        </message>
        <message>
            <source>It cannot be estimated with these data; take it out of the model.</source>
            <translation>Bu verilerle kestirilemez; modelden çıkarın.</translation>
        </message>
        <message>
            <source>The estimates are valid; a model without this random effect fits as well.</source>
            <translation>Kestirimler geçerli; bu rastgele etki olmadan da model aynı ölçüde uyuyor.</translation>
        </message>
        <message>
            <source>Leave random effects out, or write || instead of |.</source>
            <translation>Rastgele etkileri çıkarın ya da | yerine || yazın.</translation>
        </message>
        <message>
            <source>Its estimate is %1. The other estimates are those without these ties and this term; group the category with another one.</source>
            <translation>Kestirimi: %1. Diğer kestirimler bu bağlar ve bu terim olmadan elde edilenlerdir; kategoriyi bir başkasıyla gruplayın.</translation>
        </message>
        <message>
            <source>infinite</source>
            <translation>sonsuz</translation>
        </message>
        <message>
            <source>minus infinite</source>
            <translation>eksi sonsuz</translation>
        </message>
        <message>
            <source>Its threshold cannot be estimated; the other categories keep their order.</source>
            <translation>Eşiği kestirilemez; diğer kategoriler sıralarını korur.</translation>
        </message>
        <message>
            <source>Theta of the negative binomial distribution is infinite.</source>
            <translation>Negatif binom dağılımının theta değeri sonsuz.</translation>
        </message>
        <message>
            <source>There are only %1 egos; at least 10 are wanted.</source>
            <translation>Yalnızca %1 ego var; en az 10 olması istenir.</translation>
        </message>
        <message>
            <source>%1 egos for %2 predictors of egos and networks: %3 each, at least 10 are wanted.</source>
            <translation>Ego ve ağların %2 yordayıcısı için %1 ego: her birine %3, en az 10 olması istenir.</translation>
        </message>
        <message>
            <source>All %1 ties with “%2” (value %3) have the highest outcome.</source>
            <translation>“%2” (değer %3) için %1 bağın tümünde en yüksek sonuç var.</translation>
        </message>
        <message>
            <source>All %1 ties with “%2” (value %3) have the lowest outcome.</source>
            <translation>“%2” (değer %3) için %1 bağın tümünde en düşük sonuç var.</translation>
        </message>
        <message>
            <source>%1 is collinear with other terms (VIF %2).</source>
            <translation>%1 diğer terimlerle eşdoğrusal (VIF %2).</translation>
        </message>
        <message>
            <source>%1 is collinear with other terms (GVIF %2 per column).</source>
            <translation>%1 diğer terimlerle eşdoğrusal (sütun başına GVIF %2).</translation>
        </message>
        <message>
            <source>The interaction adds to it.</source>
            <translation>Etkileşim buna katkıda bulunuyor.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 of %2 ties (%3 %) are dropped for missing values (%4).</source>
            <translation>%2 bağdan %1 tanesi (%%3) eksik değerler nedeniyle çıkarıldı (%4).</translation>
        </message>
        <message>
            <source>%1 networks for %2 predictors.</source>
            <translation>%2 yordayıcı için %1 ağ.</translation>
        </message>
        <message>
            <source>With fewer than 10 networks for each predictor, estimates are uncertain and R² is too high; use few predictors.</source>
            <translation>Yordayıcı başına 10'dan az ağ varsa kestirimler belirsizdir ve R² fazla yüksek çıkar; az yordayıcı kullanın.</translation>
        </message>
    </context>
    <context>
        <name>alteri::ChecksPanel</name>
        <message>
            <source>There are no models</source>
            <translation>Model yok</translation>
        </message>
        <message>
            <source>Models without an estimate could not be checked</source>
            <translation>Kestirimi olmayan modeller denetlenemedi</translation>
        </message>
        <message>
            <source>Models are being fitted</source>
            <translation>Modeller kestiriliyor</translation>
        </message>
        <message>
            <source>Nothing to watch</source>
            <translation>Dikkat edilecek bir şey yok</translation>
        </message>
        <message>
            <source>What to watch</source>
            <translation>Dikkat edilecekler</translation>
        </message>
        <message>
            <source>Warning: %1</source>
            <translation>Uyarı: %1</translation>
        </message>
        <message>
            <source>Note: %1</source>
            <translation>Not: %1</translation>
        </message>
        <message>
            <source>To know</source>
            <translation>Bilgi</translation>
        </message>
        <message numerus="yes">
            <source>To watch: %n warnings</source>
            <translation>
                <numerusform>Dikkat: %n uyarı</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::ChooseTemplateDialog</name>
        <message>
            <source>Apply template</source>
            <translation>Şablon uygula</translation>
        </message>
        <message>
            <source>Next…</source>
            <translation>İleri…</translation>
        </message>
        <message>
            <source>Shows what comes in before anything does</source>
            <translation>Bir şey gelmeden önce nelerin geleceğini gösterir</translation>
        </message>
    </context>
    <context>
        <name>alteri::CodebookDialog</name>
        <message>
            <source>Print codebook</source>
            <translation>Kod kitabını yazdır</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Dil</translation>
        </message>
        <message>
            <source>Codebook</source>
            <translation>Kod kitabı</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Yazdır…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Dışa aktar…</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Web sayfası</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>PDF belgesi</translation>
        </message>
        <message>
            <source>Comma-separated values</source>
            <translation>Virgülle ayrılmış değerler</translation>
        </message>
        <message>
            <source>Spreadsheet</source>
            <translation>Çalışma kitabı</translation>
        </message>
        <message>
            <source>Export codebook</source>
            <translation>Kod kitabını dışa aktar</translation>
        </message>
        <message>
            <source>%1 – codebook</source>
            <translation>%1 – kod kitabı</translation>
        </message>
    </context>
    <context>
        <name>alteri::CodebookPrint</name>
        <message>
            <source>from %1</source>
            <translation>en az %1</translation>
        </message>
        <message>
            <source>up to %1</source>
            <translation>en çok %1</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Kod</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Yanıt</translation>
        </message>
        <message>
            <source>n</source>
            <translation>n</translation>
        </message>
        <message>
            <source>%1 (not offered any more)</source>
            <translation>%1 (artık sunulmuyor)</translation>
        </message>
        <message>
            <source>%1 of %2 answered</source>
            <translation>%2 kişiden %1 tanesi yanıtladı</translation>
        </message>
        <message>
            <source>open: %1</source>
            <translation>açık: %1</translation>
        </message>
        <message>
            <source>may stay open</source>
            <translation>açık kalabilir</translation>
        </message>
        <message>
            <source>Kinds of ties between alteri</source>
            <translation>Alterler arası bağ türleri</translation>
        </message>
        <message>
            <source>directed</source>
            <translation>yönlü</translation>
        </message>
        <message>
            <source>undirected</source>
            <translation>yönsüz</translation>
        </message>
        <message>
            <source>Codebook, %1</source>
            <translation>Kod kitabı, %1</translation>
        </message>
        <message>
            <source>offers no reason for a missing answer</source>
            <translation>eksik yanıt nedeni sunmuyor</translation>
        </message>
        <message>
            <source>offers as no answer: %1</source>
            <translation>sunduğu eksik yanıt nedenleri: %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::CodebookText</name>
        <message>
            <source>Write the year as 2026.</source>
            <translation>Yılı 2026 gibi yazın.</translation>
        </message>
        <message>
            <source>Write the month as 2026-01, or the year as 2026.</source>
            <translation>Ayı 2026-01 gibi ya da yılı 2026 gibi yazın.</translation>
        </message>
        <message>
            <source>Write the date as 2026-01-31, as 2026-01 or as 2026.</source>
            <translation>Tarihi 2026-01-31, 2026-01 ya da 2026 gibi yazın.</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>Sorulmadı</translation>
        </message>
        <message>
            <source>Does not know</source>
            <translation>Bilmiyor</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Reddetti</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>Uygulanamaz</translation>
        </message>
        <message>
            <source>nominal</source>
            <translation>nominal</translation>
        </message>
        <message>
            <source>ordinal</source>
            <translation>ordinal</translation>
        </message>
        <message>
            <source>numeric</source>
            <translation>sayısal</translation>
        </message>
        <message>
            <source>rating</source>
            <translation>derecelendirme</translation>
        </message>
        <message>
            <source>text</source>
            <translation>metin</translation>
        </message>
        <message>
            <source>date</source>
            <translation>tarih</translation>
        </message>
        <message>
            <source>yes or no</source>
            <translation>evet ya da hayır</translation>
        </message>
        <message>
            <source>several answers</source>
            <translation>birden çok yanıt</translation>
        </message>
        <message>
            <source>long text</source>
            <translation>uzun metin</translation>
        </message>
        <message>
            <source>The year</source>
            <translation>Yıl</translation>
        </message>
        <message>
            <source>The month, or the year alone</source>
            <translation>Ay ya da yalnızca yıl</translation>
        </message>
        <message>
            <source>The day, or month or year alone</source>
            <translation>Gün ya da yalnızca ay veya yıl</translation>
        </message>
        <message>
            <source>yyyy</source>
            <translation>yyyy</translation>
        </message>
        <message>
            <source>yyyy-mm or yyyy</source>
            <translation>yyyy-aa ya da yyyy</translation>
        </message>
        <message>
            <source>yyyy-mm-dd, yyyy-mm or yyyy</source>
            <translation>yyyy-aa-gg, yyyy-aa ya da yyyy</translation>
        </message>
        <message>
            <source>ego</source>
            <translation>ego</translation>
        </message>
        <message>
            <source>alter</source>
            <translation>alter</translation>
        </message>
        <message>
            <source>tie</source>
            <translation>bağ</translation>
        </message>
        <message>
            <source>tie between alteri</source>
            <translation>alterler arası bağ</translation>
        </message>
        <message>
            <source>Write codes or names with semicolons between them, such as ar; de.</source>
            <translation>Kodları ya da adları, aralarında noktalı virgülle yazın; örneğin ar; de.</translation>
        </message>
        <message>
            <source>Write the code or the name of a category.</source>
            <translation>Bir kategorinin kodunu ya da adını yazın.</translation>
        </message>
        <message>
            <source>Write a whole number from %1 to %2.</source>
            <translation>%1 ile %2 arasında bir tam sayı yazın.</translation>
        </message>
        <message>
            <source>Write a number, such as 12 or 0.5.</source>
            <translation>12 ya da 0,5 gibi bir sayı yazın.</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Evet</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Hayır</translation>
        </message>
        <message>
            <source>None of them</source>
            <translation>Hiçbiri</translation>
        </message>
        <message>
            <source>Alter and tie (level 1)</source>
            <translation>Alter ve bağ (düzey 1)</translation>
        </message>
        <message>
            <source>Ego (level 2)</source>
            <translation>Ego (düzey 2)</translation>
        </message>
        <message>
            <source>Network (level 2)</source>
            <translation>Ağ (düzey 2)</translation>
        </message>
        <message>
            <source>Alter (level 1)</source>
            <translation>Alter (düzey 1)</translation>
        </message>
        <message>
            <source>Tie (level 1)</source>
            <translation>Bağ (düzey 1)</translation>
        </message>
    </context>
    <context>
        <name>alteri::CodebookWindow</name>
        <message>
            <source>Codebook</source>
            <translation>Kod kitabı</translation>
        </message>
        <message>
            <source>Attributes</source>
            <translation>Öznitelikler</translation>
        </message>
        <message>
            <source>Interview guide</source>
            <translation>Görüşme kılavuzu</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Diller</translation>
        </message>
        <message>
            <source>Add attribute</source>
            <translation>Öznitelik ekle</translation>
        </message>
        <message>
            <source>A new attribute of whom is selected in the list</source>
            <translation>Listede seçili olan için yeni bir öznitelik</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Sil…</translation>
        </message>
        <message>
            <source>Says first what uses the attribute</source>
            <translation>Önce özniteliği nelerin kullandığını söyler</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Yukarı</translation>
        </message>
        <message>
            <source>Asks for the attribute earlier</source>
            <translation>Özniteliği daha önce sorar</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Aşağı</translation>
        </message>
        <message>
            <source>Asks for the attribute later</source>
            <translation>Özniteliği daha sonra sorar</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Geri al</translation>
        </message>
        <message>
            <source>Takes the last change back</source>
            <translation>Son değişikliği geri alır</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Yinele</translation>
        </message>
        <message>
            <source>Makes the change again</source>
            <translation>Değişikliği yeniden yapar</translation>
        </message>
        <message>
            <source>Ties between partners are of one of these kinds. The kind of the ties that you draw is chosen above the map (F4). Select a kind to change it, or press “Add kind of tie” for a new one.</source>
            <translation>Partnerler arası bağlar bu türlerden birindendir. Çizdiğiniz bağların türü haritanın üstünde seçilir (F4). Değiştirmek için bir tür seçin ya da yeni bir tane için “Bağ türü ekle” düğmesine basın.</translation>
        </message>
        <message>
            <source>This study has no attributes yet. Choose at the left whom they are about, press “Add attribute” and write its name.</source>
            <translation>Bu çalışmada henüz öznitelik yok. Solda kimin hakkında olduğunu seçin, “Öznitelik ekle” düğmesine basın ve adını yazın.</translation>
        </message>
        <message>
            <source>Select an attribute to change it, or press “Add attribute” for a new one of this group.</source>
            <translation>Değiştirmek için bir öznitelik seçin ya da bu gruba yeni bir tane için “Öznitelik ekle” düğmesine basın.</translation>
        </message>
        <message>
            <source>Delete kind of tie</source>
            <translation>Bağ türünü sil</translation>
        </message>
        <message>
            <source>It cannot be deleted; remove these ties first.</source>
            <translation>Silinemez; önce bu bağları kaldırın.</translation>
        </message>
        <message>
            <source>They ask about no kind of tie then.</source>
            <translation>O zaman hiçbir bağ türünü sormazlar.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Sil</translation>
        </message>
        <message>
            <source>Delete attribute</source>
            <translation>Özniteliği sil</translation>
        </message>
        <message>
            <source>Delete attribute %1</source>
            <translation>%1 özniteliğini sil</translation>
        </message>
        <message>
            <source>Move kind of tie</source>
            <translation>Bağ türünü taşı</translation>
        </message>
        <message>
            <source>Move attribute %1</source>
            <translation>%1 özniteliğini taşı</translation>
        </message>
        <message>
            <source>Import categories</source>
            <translation>Kategorileri içe aktar</translation>
        </message>
        <message numerus="yes">
            <source>%n categories were added; those that there were stay as they are.</source>
            <translation>
                <numerusform>%n kategori eklendi; var olanlar olduğu gibi kalır.</numerusform>
            </translation>
        </message>
        <message>
            <source>The column “%1” means nothing here; columns are label, code, colour, symbol.</source>
            <translation>“%1” sütununun burada bir anlamı yok; sütunlar label, code, colour, symbol olmalıdır.</translation>
        </message>
        <message>
            <source>Add kind of tie</source>
            <translation>Bağ türü ekle</translation>
        </message>
    </context>
    <context>
        <name>alteri::CoefficientChart</name>
        <message>
            <source>No coefficient is chosen to be shown</source>
            <translation>Gösterilmek üzere bir katsayı seçilmedi</translation>
        </message>
        <message>
            <source>Standardised estimate</source>
            <translation>Standartlaştırılmış kestirim</translation>
        </message>
        <message>
            <source>Estimate (b)</source>
            <translation>Kestirim (b)</translation>
        </message>
        <message>
            <source>%1 with 95 % interval</source>
            <translation>%1, yüzde 95 aralığıyla</translation>
        </message>
        <message>
            <source>%1 with 90 % interval</source>
            <translation>%1, yüzde 90 aralığıyla</translation>
        </message>
        <message>
            <source>%1 with 90 % (thick) and 95 % (thin) intervals</source>
            <translation>%1, yüzde 90 (kalın) ve yüzde 95 (ince) aralıklarıyla</translation>
        </message>
    </context>
    <context>
        <name>alteri::CoefficientPage</name>
        <message>
            <source>Coefficient plot</source>
            <translation>Katsayı grafiği</translation>
        </message>
        <message>
            <source>This study has no saved models. Make one on the page of models, and its coefficients are drawn here.</source>
            <translation>Bu çalışmada kayıtlı model yok. Modeller sayfasında bir tane oluşturun, katsayıları burada çizilir.</translation>
        </message>
    </context>
    <context>
        <name>alteri::CoefficientPanel</name>
        <message>
            <source>Standardised</source>
            <translation>Standartlaştırılmış</translation>
        </message>
        <message>
            <source>Odds and rate ratios</source>
            <translation>Odds ve hız oranları</translation>
        </message>
        <message>
            <source>Regression table below</source>
            <translation>Altta regresyon tablosu</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Biçim</translation>
        </message>
        <message>
            <source>Intervals</source>
            <translation>Aralıklar</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modeller</translation>
        </message>
        <message>
            <source>Terms, in their order</source>
            <translation>Terimler, sırasıyla</translation>
        </message>
        <message>
            <source>Chart, one scale</source>
            <translation>Grafik, tek ölçek</translation>
        </message>
        <message>
            <source>Print, with numbers</source>
            <translation>Baskı, sayılarla</translation>
        </message>
        <message>
            <source>Chart: all models on one scale. Print: a scale for each block and columns of numbers.</source>
            <translation>Grafik: tüm modeller tek ölçekte. Baskı: her blok için bir ölçek ve sayı sütunları.</translation>
        </message>
        <message>
            <source>90 % and 95 %</source>
            <translation>Yüzde 90 ve yüzde 95</translation>
        </message>
        <message>
            <source>95 %</source>
            <translation>Yüzde 95</translation>
        </message>
        <message>
            <source>90 %</source>
            <translation>Yüzde 90</translation>
        </message>
        <message>
            <source>In standard deviations: b × SD(x) / SD(y), over the ties of the model</source>
            <translation>Standart sapma cinsinden: b × SS(x) / SS(y), modelin bağları üzerinden</translation>
        </message>
        <message>
            <source>Gives the numbers of models with a logit or log link as exp(b) in the print form</source>
            <translation>Logit ya da log bağlantılı modellerin sayılarını baskı formunda exp(b) olarak verir</translation>
        </message>
        <message>
            <source>Sets the regression table under the print form</source>
            <translation>Regresyon tablosunu baskı formunun altına koyar</translation>
        </message>
        <message>
            <source>Move the term up</source>
            <translation>Terimi yukarı taşı</translation>
        </message>
        <message>
            <source>Move the term down</source>
            <translation>Terimi aşağı taşı</translation>
        </message>
    </context>
    <context>
        <name>alteri::CoefficientPrint</name>
        <message>
            <source>standardised estimates b × SD(x) / SD(y)</source>
            <translation>standartlaştırılmış kestirimler b × SS(x) / SS(y)</translation>
        </message>
        <message>
            <source>estimates b</source>
            <translation>kestirimler b</translation>
        </message>
        <message>
            <source>Points: %1; lines: 95 % confidence intervals</source>
            <translation>Noktalar: %1; çizgiler: yüzde 95 güven aralıkları</translation>
        </message>
        <message>
            <source>Points: %1; lines: 90 % confidence intervals</source>
            <translation>Noktalar: %1; çizgiler: yüzde 90 güven aralıkları</translation>
        </message>
        <message>
            <source>Points: %1; lines: 90 % (thick) and 95 % (thin) confidence intervals</source>
            <translation>Noktalar: %1; çizgiler: yüzde 90 (kalın) ve yüzde 95 (ince) güven aralıkları</translation>
        </message>
        <message>
            <source>; each block has its own scale</source>
            <translation>; her bloğun kendi ölçeği vardır</translation>
        </message>
        <message>
            <source>Filled points and bold estimates: the 95 % interval excludes zero (p &lt; .05, %1).</source>
            <translation>Dolu noktalar ve kalın kestirimler: yüzde 95 aralığı sıfırı içermez (p &lt; 0,05, %1).</translation>
        </message>
        <message>
            <source>Filled points: the 95 % interval excludes zero (p &lt; .05, %1).</source>
            <translation>Dolu noktalar: yüzde 95 aralığı sıfırı içermez (p &lt; 0,05, %1).</translation>
        </message>
        <message>
            <source>Places are those of b; the numbers of models with odds or rate ratios are exp(b), compared with 1.</source>
            <translation>Yerler b’ye göredir; odds ya da hız oranlı modellerin sayıları exp(b) olup 1 ile karşılaştırılır.</translation>
        </message>
        <message>
            <source>Reference categories: %1.</source>
            <translation>Referans kategorileri: %1.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>The models have different outcomes (%1).</source>
            <translation>Modellerin bağımlı değişkenleri farklı (%1).</translation>
        </message>
        <message>
            <source>The models have different outcomes (%1); each estimate is in units of its own outcome.</source>
            <translation>Modellerin bağımlı değişkenleri farklı (%1); her kestirim kendi bağımlı değişkeninin birimindedir.</translation>
        </message>
        <message>
            <source>Coefficients of the multilevel models</source>
            <translation>Çok düzeyli modellerin katsayıları</translation>
        </message>
        <message>
            <source>Coefficients of multilevel models of different outcomes</source>
            <translation>Bağımlı değişkenleri farklı çok düzeyli modellerin katsayıları</translation>
        </message>
        <message>
            <source>%1: coefficients of the multilevel model</source>
            <translation>%1: çok düzeyli modelin katsayıları</translation>
        </message>
        <message>
            <source>%1: coefficients of the multilevel models</source>
            <translation>%1: çok düzeyli modellerin katsayıları</translation>
        </message>
        <message>
            <source>Standardised estimate</source>
            <translation>Standartlaştırılmış kestirim</translation>
        </message>
        <message>
            <source>Estimate (b)</source>
            <translation>Kestirim (b)</translation>
        </message>
        <message>
            <source>b or exp(b)</source>
            <translation>b ya da exp(b)</translation>
        </message>
        <message>
            <source>90 % CI</source>
            <translation>Yüzde 90 GA</translation>
        </message>
        <message>
            <source>95 % CI</source>
            <translation>Yüzde 95 GA</translation>
        </message>
        <message>
            <source>Coefficients of models of different outcomes</source>
            <translation>Farklı bağımlı değişkenlerin modellerinin katsayıları</translation>
        </message>
        <message>
            <source>%1: coefficients of the model</source>
            <translation>%1: modelin katsayıları</translation>
        </message>
        <message>
            <source>%1: coefficients of the models</source>
            <translation>%1: modellerin katsayıları</translation>
        </message>
    </context>
    <context>
        <name>alteri::CoefficientText</name>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>%1, %2: b = %3 (SE %4), 95 % interval %5 to %6, p = %7</source>
            <translation>%1, %2: b = %3 (SH %4), yüzde 95 aralığı %5 ile %6 arası, p = %7</translation>
        </message>
        <message>
            <source>t</source>
            <translation>t</translation>
        </message>
    </context>
    <context>
        <name>alteri::ColumnBar</name>
        <message>
            <source>&amp;Use as</source>
            <translation>&amp;Kullanım</translation>
        </message>
        <message>
            <source>A&amp;bout</source>
            <translation>&amp;Kimin hakkında</translation>
        </message>
        <message>
            <source>S&amp;cale</source>
            <translation>Ö&amp;lçek</translation>
        </message>
        <message>
            <source>&amp;Label</source>
            <translation>&amp;Etiket</translation>
        </message>
        <message>
            <source>Column “%1”</source>
            <translation>Sütun “%1”</translation>
        </message>
        <message>
            <source>The codebook has this attribute.</source>
            <translation>Bu öznitelik kod kitabında var.</translation>
        </message>
        <message>
            <source>As found</source>
            <translation>Algılandığı gibi</translation>
        </message>
        <message>
            <source>As found: %1</source>
            <translation>Algılanan: %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::ColumnMenu</name>
        <message>
            <source>Structure</source>
            <translation>Yapı</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Tümünü göster</translation>
        </message>
        <message>
            <source>Hide all</source>
            <translation>Tümünü gizle</translation>
        </message>
    </context>
    <context>
        <name>alteri::ColumnText</name>
        <message>
            <source>Grouping of “%1”:</source>
            <translation>“%1” gruplaması:</translation>
        </message>
        <message>
            <source>%1 less the mean of all</source>
            <translation>%1 eksi tümünün ortalaması</translation>
        </message>
        <message>
            <source>%1 less the mean of ego’s ties</source>
            <translation>%1 eksi egonun bağlarının ortalaması</translation>
        </message>
        <message>
            <source>Mean of %1 over ego’s ties</source>
            <translation>Egonun bağları üzerinden ortalama: %1</translation>
        </message>
        <message>
            <source>Cannot be worked out: %1</source>
            <translation>Hesaplanamıyor: %1</translation>
        </message>
        <message>
            <source>Computed from the data: cannot be edited here.</source>
            <translation>Verilerden hesaplanır: burada düzenlenemez.</translation>
        </message>
    </context>
    <context>
        <name>alteri::CompareWindow</name>
        <message>
            <source>Show the first map behind the second</source>
            <translation>İlk haritayı ikincinin arkasında göster</translation>
        </message>
        <message>
            <source>Compare maps</source>
            <translation>Haritaları karşılaştır</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Harita</translation>
        </message>
        <message>
            <source>%1 stayed, %2 entered (dashed green), %3 left (orange, struck out)</source>
            <translation>%1 kaldı, %2 katıldı (yeşil kesikli), %3 ayrıldı (turuncu, üstü çizili)</translation>
        </message>
    </context>
    <context>
        <name>alteri::ComputedDialog</name>
        <message>
            <source>Change computed column</source>
            <translation>Hesaplanmış sütunu değiştir</translation>
        </message>
        <message>
            <source>Computed column</source>
            <translation>Hesaplanmış sütun</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Değiştir</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ekle</translation>
        </message>
        <message>
            <source>a short name for formulas, for example members_per_staff</source>
            <translation>formüller için kısa bir ad, örneğin members_per_staff</translation>
        </message>
        <message>
            <source>as people read it in tables</source>
            <translation>tablolarda okunacağı biçimde</translation>
        </message>
        <message>
            <source>One value per ego</source>
            <translation>Ego başına bir değer</translation>
        </message>
        <message>
            <source>One value per network (map)</source>
            <translation>Ağ (harita) başına bir değer</translation>
        </message>
        <message>
            <source>One value per tie</source>
            <translation>Bağ başına bir değer</translation>
        </message>
        <message>
            <source>for example %1</source>
            <translation>örneğin %1</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ad</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Etiket</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Düzey</translation>
        </message>
        <message>
            <source>Expression</source>
            <translation>İfade</translation>
        </message>
        <message>
            <source>Variables (double-click to insert)</source>
            <translation>Değişkenler (eklemek için çift tıklayın)</translation>
        </message>
        <message>
            <source>Functions</source>
            <translation>Fonksiyonlar</translation>
        </message>
        <message>
            <source>Of all ties of an ego, those without a known value left out</source>
            <translation>Bir egonun tüm bağlarından; değeri bilinmeyenler dışarıda bırakılır</translation>
        </message>
        <message>
            <source>Missing where what goes in is missing</source>
            <translation>Girenlerden biri eksikse eksik</translation>
        </message>
        <message>
            <source>What is missing makes the result missing. “and” and “or” are known where one side settles them, as in R: no and missing is no, yes or missing is yes. Functions of all ties of an ego leave out ties without a known value.</source>
            <translation>Eksik olan, sonucu da eksik kılar. “and” ve “or”, bir taraf yeterliyse R’deki gibi bilinir: hayır ve eksik hayırdır, evet ya da eksik evettir. Bir egonun tüm bağlarının fonksiyonları, değeri bilinmeyen bağları dışarıda bırakır.</translation>
        </message>
        <message>
            <source>First values</source>
            <translation>İlk değerler</translation>
        </message>
        <message>
            <source>Categories: %1</source>
            <translation>Kategoriler: %1</translation>
        </message>
        <message>
            <source>Give the column a name.</source>
            <translation>Sütuna bir ad verin.</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>eksik</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s)</source>
            <translation>
                <numerusform>%n değer</numerusform>
            </translation>
        </message>
        <message>
            <source>min %1</source>
            <translation>en küçük %1</translation>
        </message>
        <message>
            <source>max %1</source>
            <translation>en büyük %1</translation>
        </message>
        <message>
            <source>mean %1</source>
            <translation>ortalama %1</translation>
        </message>
        <message>
            <source>SD %1</source>
            <translation>SS %1</translation>
        </message>
        <message>
            <source>%1 missing for want of an answer</source>
            <translation>%1 eksik: yanıt yok</translation>
        </message>
        <message>
            <source>%1 missing for want of ties with a known value</source>
            <translation>%1 eksik: değeri bilinen bağ yok</translation>
        </message>
        <message>
            <source>%1 missing after division by zero</source>
            <translation>%1 eksik: sıfıra bölme</translation>
        </message>
        <message>
            <source>%1 missing, the logarithm of zero or less</source>
            <translation>%1 eksik: sıfırın ya da daha küçük bir sayının logaritması</translation>
        </message>
        <message>
            <source>%1 missing, the root of a negative number</source>
            <translation>%1 eksik: negatif bir sayının karekökü</translation>
        </message>
        <message>
            <source>%1 missing, too large a number</source>
            <translation>%1 eksik: fazla büyük sayı</translation>
        </message>
        <message>
            <source>Add computed column</source>
            <translation>Hesaplanmış sütun ekle</translation>
        </message>
    </context>
    <context>
        <name>alteri::ConditionDialog</name>
        <message>
            <source>Condition</source>
            <translation>Koşul</translation>
        </message>
        <message>
            <source>All of these hold</source>
            <translation>Bunların hepsi geçerli</translation>
        </message>
        <message>
            <source>One of these holds</source>
            <translation>Bunlardan biri geçerli</translation>
        </message>
        <message>
            <source>Add comparison</source>
            <translation>Karşılaştırma ekle</translation>
        </message>
        <message>
            <source>What is compared</source>
            <translation>Karşılaştırılan</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Yanıt</translation>
        </message>
        <message>
            <source>Number of partners with</source>
            <translation>Şu partnerlerin sayısı</translation>
        </message>
        <message>
            <source>Share of partners with</source>
            <translation>Şu partnerlerin payı</translation>
        </message>
        <message>
            <source>Variable</source>
            <translation>Değişken</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Karşılaştırma</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Sayı</translation>
        </message>
        <message>
            <source>Removes this comparison</source>
            <translation>Bu karşılaştırmayı kaldırır</translation>
        </message>
        <message>
            <source>A comparison lacks its answer or a number. Fill it in, or remove it.</source>
            <translation>Bir karşılaştırmanın cevabı ya da sayısı eksik. Tamamlayın veya kaldırın.</translation>
        </message>
    </context>
    <context>
        <name>alteri::ConditionEdit</name>
        <message>
            <source>Build…</source>
            <translation>Oluştur…</translation>
        </message>
        <message>
            <source>Builds the condition by menus</source>
            <translation>Koşulu menülerle oluşturur</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>Her zaman</translation>
        </message>
        <message>
            <source>Menus cannot show this condition; change its text, or delete it.</source>
            <translation>Menüler bu koşulu gösteremiyor; metnini değiştirin ya da silin.</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>Koşul</translation>
        </message>
    </context>
    <context>
        <name>alteri::ContradictionText</name>
        <message>
            <source>%1 was removed by %2 and came back, since %3 worked on it.</source>
            <translation>%1, %2 tarafından kaldırıldı ve %3 üzerinde çalıştığı için geri geldi.</translation>
        </message>
        <message>
            <source>%1 was removed by %3 and stays, since %2 worked on it.</source>
            <translation>%1, %3 tarafından kaldırıldı ve %2 üzerinde çalıştığı için kalıyor.</translation>
        </message>
        <message>
            <source>%1: “%2” of %4 is “%3” now, since it was taken.</source>
            <translation>%1: %4 tarafından verilen “%2”, alınmış olduğu için artık “%3”.</translation>
        </message>
        <message>
            <source>%1 differs: first %2, then %3.</source>
            <translation>%1 farklı: önce %2, sonra %3.</translation>
        </message>
        <message>
            <source>somebody</source>
            <translation>birisi</translation>
        </message>
    </context>
    <context>
        <name>alteri::ConversionDialog</name>
        <message>
            <source>Change the scale</source>
            <translation>Ölçeği değiştir</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Yanıt</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>Neye dönüşür</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Kaç tane</translation>
        </message>
        <message>
            <source>cannot be converted</source>
            <translation>dönüştürülemez</translation>
        </message>
        <message>
            <source>The scale becomes “%1”.</source>
            <translation>Ölçek şu olur: “%1”.</translation>
        </message>
        <message>
            <source>The grouping “%1” is deleted.</source>
            <translation>“%1” gruplaması silinir.</translation>
        </message>
        <message>
            <source>The map design “%1” shows it no more.</source>
            <translation>“%1” harita tasarımı bunu artık göstermez.</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) cannot be converted and will be missing.</source>
            <translation>
                <numerusform>%n yanıt dönüştürülemez ve eksik olur.</numerusform>
            </translation>
        </message>
        <message>
            <source>Convert and clear the others</source>
            <translation>Dönüştür ve diğerlerini temizle</translation>
        </message>
        <message>
            <source>Convert</source>
            <translation>Dönüştür</translation>
        </message>
        <message>
            <source>Ask for less of a date</source>
            <translation>Tarihi daha az kesin sor</translation>
        </message>
        <message>
            <source>What is more precise than that is taken off the answers.</source>
            <translation>Bundan daha kesin olan kısım yanıtlardan çıkarılır.</translation>
        </message>
        <message>
            <source>What holds for whom</source>
            <translation>Kimin için ne geçerli</translation>
        </message>
        <message>
            <source>Alter</source>
            <translation>Alter</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Yanıtlar</translation>
        </message>
        <message numerus="yes">
            <source>%n alter(i) are on no map, so that their answer would be lost.</source>
            <translation>
                <numerusform>%n alter hiçbir haritada olmadığından yanıtları yitirilir.</numerusform>
            </translation>
        </message>
        <message>
            <source>Say it per map</source>
            <translation>Her harita için belirt</translation>
        </message>
        <message numerus="yes">
            <source>The maps of %n alter(i) contradict each other.</source>
            <translation>
                <numerusform>%n alterin haritaları birbiriyle çelişiyor.</numerusform>
            </translation>
        </message>
        <message>
            <source>Latest map wins</source>
            <translation>En son harita geçerli olsun</translation>
        </message>
        <message>
            <source>Earliest map wins</source>
            <translation>İlk harita geçerli olsun</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Yanıt yok</translation>
        </message>
    </context>
    <context>
        <name>alteri::ConvertCategoriesDialog</name>
        <message>
            <source>Convert categories</source>
            <translation>Kategorileri dönüştür</translation>
        </message>
        <message>
            <source>Choose or write what each category becomes. Those that get the same name become one, and their answers go along.</source>
            <translation>Her kategorinin neye dönüşeceğini seçin ya da yazın. Aynı adı alanlar bir olur, yanıtları da onlarla gelir.</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Kategori</translation>
        </message>
        <message>
            <source>How many answers</source>
            <translation>Yanıt sayısı</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>Neye dönüşür</translation>
        </message>
        <message>
            <source>What “%1” becomes</source>
            <translation>Şunun dönüşeceği: “%1”</translation>
        </message>
        <message>
            <source>Convert</source>
            <translation>Dönüştür</translation>
        </message>
        <message>
            <source>%1 categories become %2.</source>
            <translation>%1 kategori %2 kategoriye dönüşür.</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) move to another category.</source>
            <translation>
                <numerusform>%n yanıt başka bir kategoriye geçer.</numerusform>
            </translation>
        </message>
        <message>
            <source>The codes are numbered anew.</source>
            <translation>Kodlar yeniden numaralanır.</translation>
        </message>
        <message>
            <source>Every category needs a name.</source>
            <translation>Her kategorinin bir adı olmalıdır.</translation>
        </message>
    </context>
    <context>
        <name>alteri::CrossTablePage</name>
        <message>
            <source>Variable of the rows</source>
            <translation>Satır değişkeni</translation>
        </message>
        <message>
            <source>Variable of the columns</source>
            <translation>Sütun değişkeni</translation>
        </message>
        <message>
            <source>Cross table</source>
            <translation>Çapraz tablo</translation>
        </message>
        <message>
            <source>What the cells show</source>
            <translation>Hücrelerin gösterdiği</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>Sayılar</translation>
        </message>
        <message>
            <source>Row %</source>
            <translation>Satır %</translation>
        </message>
        <message>
            <source>Column %</source>
            <translation>Sütun %</translation>
        </message>
        <message>
            <source>% of all</source>
            <translation>Toplam %</translation>
        </message>
        <message>
            <source>Swap</source>
            <translation>Yer değiştir</translation>
        </message>
        <message>
            <source>Makes rows columns and columns rows</source>
            <translation>Satırları sütun, sütunları satır yapar</translation>
        </message>
        <message>
            <source>Rows:</source>
            <translation>Satırlar:</translation>
        </message>
        <message>
            <source>Columns:</source>
            <translation>Sütunlar:</translation>
        </message>
        <message>
            <source>Show:</source>
            <translation>Göster:</translation>
        </message>
        <message>
            <source>This study has no variables with categories yet.</source>
            <translation>Bu çalışmada henüz kategorili değişken yok.</translation>
        </message>
    </context>
    <context>
        <name>alteri::DataBar</name>
        <message>
            <source>Search all columns shown</source>
            <translation>Gösterilen tüm sütunlarda ara</translation>
        </message>
        <message>
            <source>Finds rows in which a column shown contains the text (%1)</source>
            <translation>Gösterilen bir sütununda bu metin bulunan satırları bulur (%1)</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Sütunlar</translation>
        </message>
        <message>
            <source>Chooses the columns that are shown</source>
            <translation>Gösterilecek sütunları seçer</translation>
        </message>
        <message>
            <source>Take the filter away: %1</source>
            <translation>Filtreyi kaldır: %1</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Temizle</translation>
        </message>
        <message>
            <source>Shows all rows again</source>
            <translation>Tüm satırları yeniden gösterir</translation>
        </message>
    </context>
    <context>
        <name>alteri::DataExport</name>
        <message>
            <source>Data…</source>
            <translation>Veriler…</translation>
        </message>
        <message>
            <source>Writes egos, alteri and ties for Excel, R, SPSS, Stata, Gephi and other programs, or as an archive</source>
            <translation>Egoları, alterleri ve bağları Excel, R, SPSS, Stata, Gephi ve başka programlar için ya da arşiv olarak yazar</translation>
        </message>
        <message>
            <source>Export data</source>
            <translation>Verileri dışa aktar</translation>
        </message>
        <message>
            <source>Exporting…</source>
            <translation>Dışa aktarılıyor…</translation>
        </message>
    </context>
    <context>
        <name>alteri::DataPage</name>
        <message>
            <source>Show on map</source>
            <translation>Haritada göster</translation>
        </message>
        <message>
            <source>Goes to the map of this row and selects the alter</source>
            <translation>Bu satırın haritasına gider ve alteri seçer</translation>
        </message>
        <message>
            <source>Goes to the map of this row</source>
            <translation>Bu satırın haritasına gider</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopyala</translation>
        </message>
        <message>
            <source>Copies the cells selected with their headings, for a spreadsheet</source>
            <translation>Seçili hücreleri başlıklarıyla birlikte, bir hesap tablosu için kopyalar</translation>
        </message>
        <message>
            <source>Export labels…</source>
            <translation>Etiketleri dışa aktar…</translation>
        </message>
        <message>
            <source>Writes the rows and columns shown, with labels, as CSV, TSV, HTML, Markdown or LaTeX</source>
            <translation>Gösterilen satır ve sütunları etiketlerle CSV, TSV, HTML, Markdown ya da LaTeX olarak yazar</translation>
        </message>
        <message>
            <source>Export codes…</source>
            <translation>Kodları dışa aktar…</translation>
        </message>
        <message>
            <source>Writes the rows and columns shown, with codes, as CSV or TSV</source>
            <translation>Gösterilen satır ve sütunları kodlarla CSV ya da TSV olarak yazar</translation>
        </message>
        <message>
            <source>%1 of %2 rows</source>
            <translation>%2 satırdan %1 tanesi</translation>
        </message>
        <message>
            <source>%1 rows so far, reading: %2 %</source>
            <translation>Şimdiye dek %1 satır, okunan: %%2</translation>
        </message>
        <message>
            <source>This row is on no map.</source>
            <translation>Bu satır hiçbir haritada yok.</translation>
        </message>
        <message>
            <source>Select a row first.</source>
            <translation>Önce bir satır seçin.</translation>
        </message>
        <message numerus="yes">
            <source>%n rows copied</source>
            <translation>
                <numerusform>%n satır kopyalandı</numerusform>
            </translation>
        </message>
        <message>
            <source>The study is still being read. Export when all rows are here.</source>
            <translation>Çalışma hâlâ okunuyor. Tüm satırlar gelince dışa aktarın.</translation>
        </message>
        <message>
            <source>Export codes</source>
            <translation>Kodları dışa aktar</translation>
        </message>
        <message>
            <source>Export labels</source>
            <translation>Etiketleri dışa aktar</translation>
        </message>
    </context>
    <context>
        <name>alteri::DataProtectionDialog</name>
        <message>
            <source>Data protection</source>
            <translation>Veri koruma</translation>
        </message>
        <message>
            <source>Copy text for an ethics board</source>
            <translation>Etik kurul için metni kopyala</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Yazdır…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Dışa aktar…</translation>
        </message>
        <message>
            <source>The text is in the clipboard.</source>
            <translation>Metin panoda.</translation>
        </message>
        <message>
            <source>%1 – data protection</source>
            <translation>%1 – veri koruma</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Web sayfası</translation>
        </message>
    </context>
    <context>
        <name>alteri::DataText</name>
        <message>
            <source>Ego</source>
            <translation>Ego</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Harita</translation>
        </message>
        <message>
            <source>Alter</source>
            <translation>Alter</translation>
        </message>
        <message>
            <source>Note on the map</source>
            <translation>Harita notu</translation>
        </message>
        <message>
            <source>Note on the tie</source>
            <translation>Bağ notu</translation>
        </message>
        <message>
            <source>Note on the alter</source>
            <translation>Alter notu</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>%1 or more</source>
            <translation>%1 ya da daha çok</translation>
        </message>
        <message>
            <source>%1 or less</source>
            <translation>%1 ya da daha az</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>yanıt yok</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>hiçbir şey</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>Bağlar</translation>
        </message>
        <message>
            <source>Alteri</source>
            <translation>Alterler</translation>
        </message>
        <message>
            <source>Egos</source>
            <translation>Egolar</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>Ağlar</translation>
        </message>
        <message>
            <source>ties</source>
            <translation>bağlar</translation>
        </message>
        <message>
            <source>alteri</source>
            <translation>alterler</translation>
        </message>
        <message>
            <source>egos</source>
            <translation>egolar</translation>
        </message>
        <message>
            <source>networks</source>
            <translation>ağlar</translation>
        </message>
        <message>
            <source>Ego code</source>
            <translation>Ego kodu</translation>
        </message>
        <message>
            <source>Alter code</source>
            <translation>Alter kodu</translation>
        </message>
        <message>
            <source>Number of alteri</source>
            <translation>Alter sayısı</translation>
        </message>
        <message>
            <source>%1 (grouped)</source>
            <translation>%1 (gruplanmış)</translation>
        </message>
        <message>
            <source>%1, namely</source>
            <translation>%1, yani</translation>
        </message>
        <message>
            <source>%1 (ego)</source>
            <translation>%1 (ego)</translation>
        </message>
        <message>
            <source>undefined</source>
            <translation>tanımsız</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Hayır</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Evet</translation>
        </message>
        <message>
            <source>no value</source>
            <translation>değer yok</translation>
        </message>
        <message>
            <source>contains “%1”</source>
            <translation>şunu içerir: “%1”</translation>
        </message>
        <message>
            <source>with a value</source>
            <translation>değeri olan</translation>
        </message>
        <message>
            <source>with an answer</source>
            <translation>yanıtı olan</translation>
        </message>
    </context>
    <context>
        <name>alteri::DataView</name>
        <message>
            <source>Double-click to show on the map</source>
            <translation>Haritada göstermek için çift tıklayın</translation>
        </message>
        <message>
            <source>Show on map</source>
            <translation>Haritada göster</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopyala</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Düzenle</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Yanıt yok</translation>
        </message>
        <message>
            <source>Not filled in</source>
            <translation>Doldurulmadı</translation>
        </message>
    </context>
    <context>
        <name>alteri::DescribeText</name>
        <message numerus="yes">
            <source>n = %n egos</source>
            <translation>
                <numerusform>n = %n ego</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>n = %n networks</source>
            <translation>
                <numerusform>n = %n ağ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>n = %n alteri</source>
            <translation>
                <numerusform>n = %n alter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>n = %n ties</source>
            <translation>
                <numerusform>n = %n bağ</numerusform>
            </translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Toplam</translation>
        </message>
        <message>
            <source>n</source>
            <translation>n</translation>
        </message>
        <message>
            <source>Counted in the row</source>
            <translation>Satırda sayılan</translation>
        </message>
        <message>
            <source>χ²(%1) = %2, p %3, Cramér’s V = %4; %5.</source>
            <translation>χ²(%1) = %2, p %3, Cramér V = %4; %5.</translation>
        </message>
        <message>
            <source>%1. There is no test: a table needs two rows and two columns that occur.</source>
            <translation>%1. Test yok: bir tabloda geçen en az iki satır ve iki sütun olmalıdır.</translation>
        </message>
        <message numerus="yes">
            <source>%n left out because a value is missing.</source>
            <translation>
                <numerusform>%n tanesi, bir değeri eksik olduğundan dışarıda bırakıldı.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 cells have an expected count below 5 (smallest %3): p is doubtful.</source>
            <translation>%2 hücreden %1 tanesinde beklenen sayı 5’in altında (en küçüğü %3): p kuşkulu.</translation>
        </message>
        <message>
            <source>The test takes networks for independent; those of one ego seldom are.</source>
            <translation>Test ağları bağımsız sayar; bir egonun ağları nadiren öyledir.</translation>
        </message>
        <message>
            <source>The test takes alteri for independent; those of one ego seldom are.</source>
            <translation>Test alterleri bağımsız sayar; bir egonun alterleri nadiren öyledir.</translation>
        </message>
        <message>
            <source>The test takes ties for independent; ties of one ego seldom are.</source>
            <translation>Test bağları bağımsız sayar; bir egonun bağları nadiren öyledir.</translation>
        </message>
        <message>
            <source>(no answer)</source>
            <translation>(yanıt yok)</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Evet</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Hayır</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>Egos</source>
            <translation>Egolar</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>Ağlar</translation>
        </message>
        <message>
            <source>Alteri</source>
            <translation>Alterler</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>Bağlar</translation>
        </message>
        <message>
            <source>Attribute</source>
            <translation>Öznitelik</translation>
        </message>
        <message>
            <source>Known values, or cases in the category</source>
            <translation>Bilinen değerler ya da kategorideki durumlar</translation>
        </message>
        <message>
            <source>%</source>
            <translation>%</translation>
        </message>
        <message>
            <source>Of the known values</source>
            <translation>Bilinen değerler içinde</translation>
        </message>
        <message>
            <source>Mean (SD)</source>
            <translation>Ortalama (SS)</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Aralık</translation>
        </message>
        <message>
            <source>By a variable of ego</source>
            <translation>Bir ego değişkenine göre</translation>
        </message>
        <message>
            <source>n = %1, %2 missing</source>
            <translation>n = %1, %2 eksik</translation>
        </message>
        <message>
            <source>, mean %1</source>
            <translation>, ortalama %1</translation>
        </message>
        <message>
            <source>, SD %1</source>
            <translation>, SS %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Yanıt yok</translation>
        </message>
        <message>
            <source>Variable</source>
            <translation>Değişken</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Sayı</translation>
        </message>
        <message>
            <source>Occurrences of the category</source>
            <translation>Kategorinin kaç kez geçtiği</translation>
        </message>
        <message>
            <source>Share (%)</source>
            <translation>Pay (%)</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Ortalama</translation>
        </message>
        <message>
            <source>SD</source>
            <translation>SS</translation>
        </message>
        <message>
            <source>Standard deviation with n − 1</source>
            <translation>n − 1 ile standart sapma</translation>
        </message>
        <message>
            <source>Min</source>
            <translation>En küçük</translation>
        </message>
        <message>
            <source>Max</source>
            <translation>En büyük</translation>
        </message>
        <message>
            <source>Known values</source>
            <translation>Bilinen değerler</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Eksik</translation>
        </message>
        <message>
            <source>For any reason, or undefined</source>
            <translation>Herhangi bir nedenle ya da tanımsız</translation>
        </message>
        <message>
            <source>Missing for this reason</source>
            <translation>Bu nedenle eksik</translation>
        </message>
        <message>
            <source>Missing without a reason</source>
            <translation>Nedensiz eksik</translation>
        </message>
    </context>
    <context>
        <name>alteri::DesignDialog</name>
        <message>
            <source>Map design</source>
            <translation>Harita tasarımı</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Başlık</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Renk</translation>
        </message>
        <message>
            <source>Symbol</source>
            <translation>Simge</translation>
        </message>
        <message>
            <source>Badge</source>
            <translation>Rozet</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Boyut</translation>
        </message>
        <message>
            <source>Outline</source>
            <translation>Dış çizgi</translation>
        </message>
        <message>
            <source>Change map design</source>
            <translation>Harita tasarımını değiştir</translation>
        </message>
        <message numerus="yes">
            <source>%n categories have no colour and look the same. The codebook (Ctrl+B) proposes colours: Change categories.</source>
            <translation>
                <numerusform>%n kategorinin rengi yok ve aynı görünür. Kod kitabı (Ctrl+B) renk önerir: Kategorileri değiştir.</numerusform>
            </translation>
        </message>
        <message>
            <source>Badge from</source>
            <translation>Rozet en az</translation>
        </message>
    </context>
    <context>
        <name>alteri::DesktopText</name>
        <message>
            <source>Open study</source>
            <translation>Çalışma aç</translation>
        </message>
        <message>
            <source>Alteri study (*.alteri);;All files (*)</source>
            <translation>Alteri çalışması (*.alteri);;Tüm dosyalar (*)</translation>
        </message>
        <message numerus="yes">
            <source>%n problems were found; nothing was changed.</source>
            <translation>
                <numerusform>%n sorun bulundu; hiçbir şey değiştirilmedi.</numerusform>
            </translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Kopya kaydet…</translation>
        </message>
        <message>
            <source>Leave without a copy</source>
            <translation>Kopyasız ayrıl</translation>
        </message>
    </context>
    <context>
        <name>alteri::Distribution</name>
        <message>
            <source>%1 (%2 %)</source>
            <translation>%1 (%%2)</translation>
        </message>
        <message>
            <source>There are no known values.</source>
            <translation>Bilinen değer yok.</translation>
        </message>
    </context>
    <context>
        <name>alteri::EffectText</name>
        <message>
            <source>%1, %2 (95 % interval %3), other things equal.</source>
            <translation>%1, %2 (yüzde 95 aralığı %3); diğer her şey aynı kaldığında.</translation>
        </message>
        <message>
            <source>The data are compatible with no difference too (p = %1).</source>
            <translation>Veriler, hiç fark olmamasıyla da bağdaşıyor (p = %1).</translation>
        </message>
        <message>
            <source>Where %1 come together, beyond the effect of each</source>
            <translation>%1 bir araya geldiğinde, her birinin kendi etkisinin ötesinde</translation>
        </message>
        <message>
            <source>With each unit more of “%1”</source>
            <translation>“%1” bir birim arttığında</translation>
        </message>
        <message>
            <source>With “%1” (%2), compared with the mean of the categories</source>
            <translation>“%1” (%2) için, kategorilerin ortalamasına göre</translation>
        </message>
        <message>
            <source>With “%1” instead of “%2” (%3)</source>
            <translation>“%2” yerine “%1” olduğunda (%3)</translation>
        </message>
        <message>
            <source>the odds of a higher “%1” are %2 times as high for the same ego</source>
            <translation>aynı ego için daha yüksek bir “%1” değerinin oddsu %2 katına çıkar</translation>
        </message>
        <message>
            <source>the odds of “%1” are %2 times as high for the same ego</source>
            <translation>aynı ego için “%1” oddsu %2 katına çıkar</translation>
        </message>
        <message>
            <source>the mean of “%1” is %2 times as high</source>
            <translation>“%1” ortalaması %2 katına çıkar</translation>
        </message>
        <message>
            <source>“%1” is %2 lower on the scale of the link</source>
            <translation>“%1” bağlantı ölçeğinde %2 daha düşüktür</translation>
        </message>
        <message>
            <source>“%1” is %2 higher on the scale of the link</source>
            <translation>“%1” bağlantı ölçeğinde %2 daha yüksektir</translation>
        </message>
        <message>
            <source>“%1” is on average %2 lower</source>
            <translation>“%1” ortalama %2 daha düşüktür</translation>
        </message>
        <message>
            <source>“%1” is on average %2 higher</source>
            <translation>“%1” ortalama %2 daha yüksektir</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 – %2</translation>
        </message>
    </context>
    <context>
        <name>alteri::EffectWarning</name>
        <message>
            <source>A ratio of odds is no ratio of probabilities; predicted probabilities show these.</source>
            <translation>Odds oranı, olasılıkların oranı değildir; olasılık oranlarını öngörülen olasılıklar gösterir.</translation>
        </message>
        <message>
            <source>A mean of ego tells egos apart; it says nothing about the ties of one ego.</source>
            <translation>Ego ortalaması egoları birbirinden ayırır; bir egonun bağları hakkında bir şey söylemez.</translation>
        </message>
        <message numerus="yes">
            <source>It rests on %n groups only, so that Wald's interval is too narrow.</source>
            <translation>
                <numerusform>Yalnızca %n gruba dayanıyor, bu yüzden Wald aralığı fazla dar.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::EgoChoice</name>
        <message>
            <source>All egos</source>
            <translation>Tüm egolar</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>alteri::EgoForm</name>
        <message>
            <source>Next page</source>
            <translation>Sonraki sayfa</translation>
        </message>
        <message>
            <source>The codebook has no attributes of egos yet.</source>
            <translation>Kod kitabında henüz ego özniteliği yok.</translation>
        </message>
        <message>
            <source>“%1” was not stored as %2: it is no such answer.</source>
            <translation>“%1”, %2 için kaydedilmedi: böyle bir yanıt yok.</translation>
        </message>
        <message>
            <source>About %1</source>
            <translation>Hakkında: %1</translation>
        </message>
        <message>
            <source>%1 (%2 open)</source>
            <translation>%1 (%2 açık)</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>Not in the guide</source>
            <translation>Kılavuzda yok</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>alteri::EgoListModel</name>
        <message numerus="yes">
            <source>%1: %n alteri</source>
            <translation>
                <numerusform>%1: %n alter</numerusform>
            </translation>
        </message>
        <message>
            <source>Confidential: the names of its partners are suggested in no other interview</source>
            <translation>Gizli: partnerlerinin adları başka hiçbir görüşmede önerilmez</translation>
        </message>
        <message>
            <source>%1, confidential</source>
            <translation>%1, gizli</translation>
        </message>
        <message>
            <source>Ego</source>
            <translation>Ego</translation>
        </message>
        <message>
            <source>Alteri</source>
            <translation>Alterler</translation>
        </message>
        <message>
            <source>Rename ego</source>
            <translation>Egoyu yeniden adlandır</translation>
        </message>
    </context>
    <context>
        <name>alteri::EgoPane</name>
        <message>
            <source>Egos</source>
            <translation>Egolar</translation>
        </message>
        <message>
            <source>Add an ego</source>
            <translation>Ego ekle</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Form</translation>
        </message>
        <message>
            <source>Asks everything about the ego that is selected</source>
            <translation>Seçili ego hakkında her şeyi sorar</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Yeniden adlandır</translation>
        </message>
        <message>
            <source>No ego yet. Add the first one, or import tables.</source>
            <translation>Henüz ego yok. İlkini ekleyin ya da tabloları içe aktarın.</translation>
        </message>
    </context>
    <context>
        <name>alteri::EgoStepPage</name>
        <message>
            <source>The respondent agrees</source>
            <translation>Katılımcı kabul ediyor</translation>
        </message>
        <message>
            <source>What is open still</source>
            <translation>Hâlâ açık olanlar</translation>
        </message>
        <message>
            <source>Agreed at %1; the wording is kept.</source>
            <translation>Kabul zamanı: %1; metin saklanıyor.</translation>
        </message>
        <message>
            <source>Agreed at %1 to another wording than this, which is kept. Take the tick away and set it again to agree to this one.</source>
            <translation>Şu zamanda bundan farklı bir metin kabul edildi ve o metin saklanıyor: %1. Bunu kabul etmek için işareti kaldırıp yeniden koyun.</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n open</source>
            <translation>
                <numerusform>%1: %n açık</numerusform>
            </translation>
        </message>
        <message>
            <source>Agree</source>
            <translation>Kabul et</translation>
        </message>
        <message>
            <source>Take the agreement back</source>
            <translation>Kabulü geri al</translation>
        </message>
        <message>
            <source>Remarks on the interview</source>
            <translation>Görüşmeye ilişkin notlar</translation>
        </message>
        <message>
            <source>Write remarks</source>
            <translation>Not yaz</translation>
        </message>
    </context>
    <context>
        <name>alteri::EmptyTable</name>
        <message>
            <source>Show all rows</source>
            <translation>Tüm satırları göster</translation>
        </message>
        <message>
            <source>No row has what you look for. Change the search or the filters, or show all rows.</source>
            <translation>Aradığınız hiçbir satırda yok. Aramayı ya da filtreleri değiştirin veya tüm satırları gösterin.</translation>
        </message>
        <message>
            <source>There are no egos yet. Add one on the map (Ctrl+E) or import tables (Ctrl+I).</source>
            <translation>Henüz ego yok. Haritada bir tane ekleyin (Ctrl+E) ya da tabloları içe aktarın (Ctrl+I).</translation>
        </message>
        <message>
            <source>No ego has a map yet.</source>
            <translation>Henüz hiçbir egonun haritası yok.</translation>
        </message>
        <message>
            <source>No ego has named an alter yet. Name partners on the maps, and they appear here.</source>
            <translation>Henüz hiçbir ego alter adlandırmadı. Haritalarda partnerleri adlandırın, burada görünürler.</translation>
        </message>
    </context>
    <context>
        <name>alteri::EntryReading</name>
        <message>
            <source>“%1” may be: %2; write it as attribute=answer</source>
            <translation>“%1” şunlar olabilir: %2; öznitelik=yanıt biçiminde yazın</translation>
        </message>
        <message>
            <source>“%1”: %2 has its answer already</source>
            <translation>“%1”: %2 zaten yanıtlandı</translation>
        </message>
        <message>
            <source>“%1”: no attribute is called so</source>
            <translation>“%1”: bu adda bir öznitelik yok</translation>
        </message>
        <message>
            <source>“%1” is no answer to %2</source>
            <translation>“%1”, %2 için bir yanıt değil</translation>
        </message>
        <message>
            <source>“%1” is no code</source>
            <translation>“%1” bir kod değil</translation>
        </message>
        <message>
            <source>Enter adds “%1”</source>
            <translation>Enter ekler: “%1”</translation>
        </message>
    </context>
    <context>
        <name>alteri::ExportDialog</name>
        <message>
            <source>Make what could identify people less exact</source>
            <translation>Kişileri tanıtabilecek bilgileri daha az kesin yaz</translation>
        </message>
        <message>
            <source>Groupings, computed columns and measures of networks too</source>
            <translation>Gruplamalar, hesaplanmış sütunlar ve ağ ölçüleri de</translation>
        </message>
        <message>
            <source>Export data</source>
            <translation>Verileri dışa aktar</translation>
        </message>
        <message>
            <source>Years stand for dates, rare categories are put together, and free texts are left out</source>
            <translation>Tarihler yerine yıllar yazılır, nadir kategoriler birleştirilir, serbest metinler dışarıda bırakılır</translation>
        </message>
        <message>
            <source>First &amp;rows, as text tables</source>
            <translation>İlk &amp;satırlar, metin tablosu olarak</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Dışa aktar…</translation>
        </message>
        <message>
            <source>&amp;Format</source>
            <translation>&amp;Biçim</translation>
        </message>
        <message>
            <source>As is usual for the format</source>
            <translation>Biçim için alışıldığı gibi</translation>
        </message>
        <message>
            <source>&amp;Names</source>
            <translation>&amp;Adlar</translation>
        </message>
        <message>
            <source>As they are</source>
            <translation>Oldukları gibi</translation>
        </message>
        <message>
            <source>Pseudonyms</source>
            <translation>Takma adlar</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Numaralar</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Yok</translation>
        </message>
        <message>
            <source>&amp;Categories</source>
            <translation>&amp;Kategoriler</translation>
        </message>
        <message>
            <source>Codes</source>
            <translation>Kodlar</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Etiketler</translation>
        </message>
        <message>
            <source>&amp;Missing answers</source>
            <translation>&amp;Eksik yanıtlar</translation>
        </message>
        <message>
            <source>Reasons in columns of their own</source>
            <translation>Nedenler kendi sütunlarında</translation>
        </message>
        <message>
            <source>Reasons as codes</source>
            <translation>Nedenler kod olarak</translation>
        </message>
        <message>
            <source>Blank</source>
            <translation>Boş</translation>
        </message>
        <message>
            <source>&amp;Text tables</source>
            <translation>&amp;Metin tabloları</translation>
        </message>
        <message>
            <source>Commas between columns, decimal points</source>
            <translation>Sütunlar arasında virgül, ondalıkta nokta</translation>
        </message>
        <message>
            <source>Semicolons between columns, decimal commas</source>
            <translation>Sütunlar arasında noktalı virgül, ondalıkta virgül</translation>
        </message>
    </context>
    <context>
        <name>alteri::ExportFormatText</name>
        <message>
            <source>Comma-separated values</source>
            <translation>Virgülle ayrılmış değerler</translation>
        </message>
        <message>
            <source>HTML table</source>
            <translation>HTML tablosu</translation>
        </message>
        <message>
            <source>Markdown table</source>
            <translation>Markdown tablosu</translation>
        </message>
        <message>
            <source>LaTeX table</source>
            <translation>LaTeX tablosu</translation>
        </message>
        <message>
            <source>Web page, for word processors</source>
            <translation>Web sayfası, kelime işlemciler için</translation>
        </message>
        <message>
            <source>Spreadsheet</source>
            <translation>Çalışma kitabı</translation>
        </message>
    </context>
    <context>
        <name>alteri::ExportText</name>
        <message>
            <source>Text tables (CSV)</source>
            <translation>Metin tabloları (CSV)</translation>
        </message>
        <message>
            <source>egos, maps, alteri, ties, ties between alteri and codebook, a file each</source>
            <translation>egolar, haritalar, alterler, bağlar, alterler arası bağlar ve kod kitabı, her biri ayrı dosyada</translation>
        </message>
        <message>
            <source>Workbook (Excel)</source>
            <translation>Çalışma kitabı (Excel)</translation>
        </message>
        <message>
            <source>the same tables as sheets of one workbook</source>
            <translation>aynı tablolar, tek bir çalışma kitabının sayfaları olarak</translation>
        </message>
        <message>
            <source>SPSS</source>
            <translation>SPSS</translation>
        </message>
        <message>
            <source>the same tables with labels and missing values, a file each</source>
            <translation>etiketleri ve eksik değerleriyle aynı tablolar, her biri ayrı dosyada</translation>
        </message>
        <message>
            <source>Stata</source>
            <translation>Stata</translation>
        </message>
        <message>
            <source>egor (R)</source>
            <translation>egor (R)</translation>
        </message>
        <message>
            <source>three text tables and a script that makes an egor object</source>
            <translation>üç metin tablosu ve bir egor nesnesi oluşturan bir betik</translation>
        </message>
        <message>
            <source>R data</source>
            <translation>R verileri</translation>
        </message>
        <message>
            <source>text tables and a script that makes a list of data frames</source>
            <translation>metin tabloları ve data frame listesi oluşturan bir betik</translation>
        </message>
        <message>
            <source>GraphML (Gephi, igraph)</source>
            <translation>GraphML (Gephi, igraph)</translation>
        </message>
        <message>
            <source>networks with places and colours, one of each map and one of all</source>
            <translation>yerleri ve renkleriyle ağlar, her harita için bir tane ve tümü için bir tane</translation>
        </message>
        <message>
            <source>GraphML (yEd, visone)</source>
            <translation>GraphML (yEd, visone)</translation>
        </message>
        <message>
            <source>the same, drawn</source>
            <translation>aynısı, çizilmiş olarak</translation>
        </message>
        <message>
            <source>GEXF (Gephi)</source>
            <translation>GEXF (Gephi)</translation>
        </message>
        <message>
            <source>the same with places and colours</source>
            <translation>aynısı, yerleri ve renkleriyle</translation>
        </message>
        <message>
            <source>Pajek</source>
            <translation>Pajek</translation>
        </message>
        <message>
            <source>the same without attributes</source>
            <translation>aynısı, öznitelikler olmadan</translation>
        </message>
        <message>
            <source>UCINET</source>
            <translation>UCINET</translation>
        </message>
        <message>
            <source>the same as DL, and as VNA with attributes</source>
            <translation>aynısı, DL olarak ve özniteliklerle VNA olarak</translation>
        </message>
        <message>
            <source>Network Canvas</source>
            <translation>Network Canvas</translation>
        </message>
        <message>
            <source>tables of ego, persons and ties of each map, as its Interviewer exports them</source>
            <translation>her haritanın ego, kişi ve bağ tabloları, Interviewer’ın dışa aktardığı biçimde</translation>
        </message>
        <message>
            <source>Archive for a repository</source>
            <translation>Veri deposu için arşiv</translation>
        </message>
        <message>
            <source>text tables, codebook (HTML, DDI 2.5), scripts and checksums, without names</source>
            <translation>metin tabloları, kod kitabı (HTML, DDI 2.5), betikler ve sağlama toplamları, adlar olmadan</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>the whole study without its history, to be read back</source>
            <translation>geçmişi olmadan tüm çalışma, geri okunmak üzere</translation>
        </message>
        <message>
            <source>%1: written, read back and compared</source>
            <translation>%1: yazıldı, geri okundu ve karşılaştırıldı</translation>
        </message>
        <message>
            <source>%1: rows %2, columns %3; read back and compared</source>
            <translation>%1: satır %2, sütun %3; geri okundu ve karşılaştırıldı</translation>
        </message>
        <message>
            <source>In “%1”, “%2” is called “%3”.</source>
            <translation>“%1” içinde “%2” artık “%3” adını taşıyor.</translation>
        </message>
        <message>
            <source>In “%1”, the label of “%2” was cut to “%3”.</source>
            <translation>“%1” içinde “%2” etiketi “%3” olarak kısaltıldı.</translation>
        </message>
        <message>
            <source>In “%1”, the label of a value of “%2” was cut to “%3”.</source>
            <translation>“%1” içinde bir “%2” değerinin etiketi “%3” olarak kısaltıldı.</translation>
        </message>
        <message>
            <source>In “%1”, texts of “%2” were cut to %3 bytes.</source>
            <translation>“%1” içinde “%2” metinleri %3 bayta kısaltıldı.</translation>
        </message>
        <message>
            <source>In “%1”, numbers stand for the codes of “%2”: %3.</source>
            <translation>“%1” içinde “%2” kodlarının yerini sayılar alıyor: %3.</translation>
        </message>
        <message>
            <source>The format does not hold: %1.</source>
            <translation>Bu biçim şunu tutmuyor: %1.</translation>
        </message>
        <message>
            <source>The format does not hold all of “%1”: %2.</source>
            <translation>Bu biçim “%1” içeriğinin tümünü tutmuyor: %2.</translation>
        </message>
        <message>
            <source>In “%1”, “%2” was left out, since it could name somebody.</source>
            <translation>“%1” içinde “%2”, birinin adını ele verebileceğinden dışarıda bırakıldı.</translation>
        </message>
        <message>
            <source>In “%1”, “%2” was made less exact: %3.</source>
            <translation>“%1” içinde “%2” daha az kesin yapıldı: %3.</translation>
        </message>
        <message>
            <source>In “%1”, the texts of “%2” could say who somebody is; leave the variable out.</source>
            <translation>“%1” içinde “%2” metinleri birinin kim olduğunu ele verebilir; değişkeni dışarıda bırakın.</translation>
        </message>
        <message>
            <source>In “%1”, the exact dates of “%2” could say who somebody is; years would not.</source>
            <translation>“%1” içinde “%2” kesin tarihleri birinin kim olduğunu ele verebilir; yıllar vermez.</translation>
        </message>
        <message>
            <source>In “%1”, “%2” has what fewer than three egos have (%3), which could say who they are; put such categories together.</source>
            <translation>“%1” içinde “%2”, üçten az egoda bulunan değerler içeriyor (%3); bu, kim olduklarını ele verebilir; böyle kategorileri birleştirin.</translation>
        </message>
        <message>
            <source>In “%1”, some ties have directions; the others stand there once in each direction.</source>
            <translation>“%1” içinde bazı bağların yönü var; diğerleri orada her yönde birer kez yer alıyor.</translation>
        </message>
    </context>
    <context>
        <name>alteri::FamilyRow</name>
        <message>
            <source>Kind of model</source>
            <translation>Model türü</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Bağlantı</translation>
        </message>
        <message>
            <source>Link: the scale on which effects add up</source>
            <translation>Bağlantı: etkilerin toplandığı ölçek</translation>
        </message>
        <message>
            <source>Integration</source>
            <translation>İntegral alma</translation>
        </message>
        <message>
            <source>How random effects are integrated out: exactly, by quadrature with as many nodes as it takes, where there is one grouping; or by Laplace's approximation</source>
            <translation>Rastgele etkiler üzerinden integralin nasıl alındığı: tek gruplamada kesin olarak, gereken kadar düğümlü kareleme ile; ya da Laplace yaklaşımıyla</translation>
        </message>
        <message>
            <source>Kind of model: how the outcome is distributed</source>
            <translation>Model türü: bağımlı değişkenin nasıl dağıldığı</translation>
        </message>
        <message>
            <source>Exact</source>
            <translation>Kesin</translation>
        </message>
        <message>
            <source>Laplace</source>
            <translation>Laplace</translation>
        </message>
        <message>
            <source>Change kind of model</source>
            <translation>Model türünü değiştir</translation>
        </message>
        <message>
            <source>Change link</source>
            <translation>Bağlantıyı değiştir</translation>
        </message>
        <message>
            <source>Change integration</source>
            <translation>İntegral almayı değiştir</translation>
        </message>
    </context>
    <context>
        <name>alteri::FamilyText</name>
        <message>
            <source>Assumes ordered categories cut from a normal scale; each effect is the same at every threshold.</source>
            <translation>Normal bir ölçekten kesilmiş sıralı kategoriler varsayar; her etki her eşikte aynıdır.</translation>
        </message>
        <message>
            <source>Assumes ordered categories; each effect is the same at every threshold.</source>
            <translation>Sıralı kategoriler varsayar; her etki her eşikte aynıdır.</translation>
        </message>
        <message>
            <source>Linear</source>
            <translation>Doğrusal</translation>
        </message>
        <message>
            <source>Ordinal</source>
            <translation>Ordinal</translation>
        </message>
        <message>
            <source>Yes or no, shares</source>
            <translation>Evet ya da hayır, paylar</translation>
        </message>
        <message>
            <source>Counts (Poisson)</source>
            <translation>Sayımlar (Poisson)</translation>
        </message>
        <message>
            <source>Counts (negative binomial)</source>
            <translation>Sayımlar (negatif binom)</translation>
        </message>
        <message>
            <source>Assumes that steps are equally far apart, and normal residuals.</source>
            <translation>Basamakların eşit aralıklı ve artıkların normal olduğunu varsayar.</translation>
        </message>
        <message>
            <source>Assumes two outcomes; effects add to the log odds.</source>
            <translation>İki sonuç varsayar; etkiler log oddsa eklenir.</translation>
        </message>
        <message>
            <source>Assumes two outcomes; effects add on the scale of the link.</source>
            <translation>İki sonuç varsayar; etkiler bağlantı ölçeğinde eklenir.</translation>
        </message>
        <message>
            <source>Assumes counts that vary, given ego, as much as their mean; effects multiply the rate.</source>
            <translation>Ego verildiğinde ortalaması kadar değişen sayımlar varsayar; etkiler hızı çarpar.</translation>
        </message>
        <message>
            <source>Assumes counts that vary more than their mean; effects multiply the rate.</source>
            <translation>Ortalamasından çok değişen sayımlar varsayar; etkiler hızı çarpar.</translation>
        </message>
        <message>
            <source>Logit</source>
            <translation>Logit</translation>
        </message>
        <message>
            <source>Probit</source>
            <translation>Probit</translation>
        </message>
        <message>
            <source>Cloglog</source>
            <translation>Cloglog</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Log</translation>
        </message>
        <message>
            <source>exact quadrature</source>
            <translation>kesin kareleme</translation>
        </message>
        <message>
            <source>Laplace</source>
            <translation>Laplace</translation>
        </message>
    </context>
    <context>
        <name>alteri::FieldText</name>
        <message>
            <source>name</source>
            <translation>ad</translation>
        </message>
        <message>
            <source>note</source>
            <translation>not</translation>
        </message>
        <message>
            <source>code</source>
            <translation>kod</translation>
        </message>
        <message>
            <source>pseudonym</source>
            <translation>takma ad</translation>
        </message>
        <message>
            <source>wording</source>
            <translation>ifade</translation>
        </message>
        <message>
            <source>hint</source>
            <translation>ipucu</translation>
        </message>
        <message>
            <source>colour</source>
            <translation>renk</translation>
        </message>
        <message>
            <source>symbol</source>
            <translation>simge</translation>
        </message>
        <message>
            <source>line</source>
            <translation>çizgi</translation>
        </message>
        <message>
            <source>interviewer</source>
            <translation>görüşmeci</translation>
        </message>
        <message>
            <source>state</source>
            <translation>durum</translation>
        </message>
        <message>
            <source>direction</source>
            <translation>yön</translation>
        </message>
        <message>
            <source>scale</source>
            <translation>ölçek</translation>
        </message>
        <message>
            <source>unit</source>
            <translation>birim</translation>
        </message>
        <message>
            <source>smallest number</source>
            <translation>en küçük sayı</translation>
        </message>
        <message>
            <source>largest number</source>
            <translation>en büyük sayı</translation>
        </message>
        <message>
            <source>decimals</source>
            <translation>ondalık basamaklar</translation>
        </message>
        <message>
            <source>words for the lower end</source>
            <translation>alt uç için sözcükler</translation>
        </message>
        <message>
            <source>words for the upper end</source>
            <translation>üst uç için sözcükler</translation>
        </message>
        <message>
            <source>precision of dates</source>
            <translation>tarihlerin kesinliği</translation>
        </message>
        <message>
            <source>whether an answer is expected</source>
            <translation>yanıt beklenip beklenmediği</translation>
        </message>
        <message>
            <source>reasons for missing answers</source>
            <translation>eksik yanıtların nedenleri</translation>
        </message>
        <message>
            <source>whether it could identify people</source>
            <translation>kişileri tanıtıp tanıtamayacağı</translation>
        </message>
        <message>
            <source>key of the keyboard</source>
            <translation>klavye tuşu</translation>
        </message>
        <message>
            <source>whether it is offered no more</source>
            <translation>artık sunulup sunulmadığı</translation>
        </message>
        <message>
            <source>whether a text is asked with it</source>
            <translation>onunla bir metin sorulup sorulmadığı</translation>
        </message>
        <message>
            <source>condition</source>
            <translation>koşul</translation>
        </message>
        <message>
            <source>definition</source>
            <translation>tanım</translation>
        </message>
        <message>
            <source>formula</source>
            <translation>formül</translation>
        </message>
        <message>
            <source>whether it is fitted by REML</source>
            <translation>REML ile kestirilip kestirilmediği</translation>
        </message>
        <message>
            <source>kind of model</source>
            <translation>model türü</translation>
        </message>
        <message>
            <source>link</source>
            <translation>bağlantı</translation>
        </message>
        <message>
            <source>integration</source>
            <translation>integral alma</translation>
        </message>
        <message>
            <source>filter</source>
            <translation>süzgeç</translation>
        </message>
        <message>
            <source>number of rings</source>
            <translation>halka sayısı</translation>
        </message>
        <message>
            <source>width of the rings</source>
            <translation>halkaların genişliği</translation>
        </message>
        <message>
            <source>width of the sector</source>
            <translation>dilimin genişliği</translation>
        </message>
        <message>
            <source>what the rings show</source>
            <translation>halkaların gösterdiği</translation>
        </message>
        <message>
            <source>what the sectors show</source>
            <translation>dilimlerin gösterdiği</translation>
        </message>
        <message>
            <source>what the colours show</source>
            <translation>renklerin gösterdiği</translation>
        </message>
        <message>
            <source>what the symbols show</source>
            <translation>simgelerin gösterdiği</translation>
        </message>
        <message>
            <source>what the badges show</source>
            <translation>rozetlerin gösterdiği</translation>
        </message>
        <message>
            <source>what the sizes show</source>
            <translation>büyüklüklerin gösterdiği</translation>
        </message>
        <message>
            <source>what the outlines show</source>
            <translation>dış çizgilerin gösterdiği</translation>
        </message>
        <message>
            <source>place in the order</source>
            <translation>sıradaki yeri</translation>
        </message>
        <message>
            <source>consent</source>
            <translation>onam</translation>
        </message>
        <message>
            <source>whether consent is required</source>
            <translation>onamın gerekip gerekmediği</translation>
        </message>
        <message>
            <source>directed</source>
            <translation>yönlü</translation>
        </message>
        <message>
            <source>undirected</source>
            <translation>yönsüz</translation>
        </message>
        <message>
            <source>open</source>
            <translation>açık</translation>
        </message>
        <message>
            <source>running</source>
            <translation>sürüyor</translation>
        </message>
        <message>
            <source>done</source>
            <translation>bitti</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>evet</translation>
        </message>
        <message>
            <source>no</source>
            <translation>hayır</translation>
        </message>
        <message>
            <source>question</source>
            <translation>soru</translation>
        </message>
        <message>
            <source>earliest date</source>
            <translation>en erken tarih</translation>
        </message>
        <message>
            <source>latest date</source>
            <translation>en geç tarih</translation>
        </message>
    </context>
    <context>
        <name>alteri::FileExport</name>
        <message>
            <source>This is not written to files that end in .%1; end the name in one of these: %2.</source>
            <translation>Bu, .%1 ile biten dosyalara yazılmaz; adı şunlardan biriyle bitirin: %2.</translation>
        </message>
        <message>
            <source>Replace %1?</source>
            <translation>%1 değiştirilsin mi?</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Değiştir</translation>
        </message>
        <message>
            <source>Written to %1</source>
            <translation>Yazıldığı yer: %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::FileField</name>
        <message>
            <source>Browse…</source>
            <translation>Gözat…</translation>
        </message>
        <message>
            <source>Browse for %1</source>
            <translation>Gözat: %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::FileProblemText</name>
        <message>
            <source>The file “%1” does not exist; check its name and folder.</source>
            <translation>“%1” dosyası yok; adını ve klasörünü denetleyin.</translation>
        </message>
        <message>
            <source>The file “%1” cannot be read; check its permissions.</source>
            <translation>“%1” dosyası okunamıyor; izinlerini denetleyin.</translation>
        </message>
        <message>
            <source>“%1” is a folder or a device, not a file; choose a file.</source>
            <translation>“%1” bir dosya değil, klasör ya da aygıt; bir dosya seçin.</translation>
        </message>
        <message>
            <source>The file “%1” is larger than %2 MiB, more than is read of such a file; check that it is the right one.</source>
            <translation>“%1” dosyası, böyle bir dosyadan okunanın en çoğu olan %2 MiB’den büyük; doğru dosya olup olmadığını denetleyin.</translation>
        </message>
        <message>
            <source>The file “%1” cannot be written; choose a folder that you may write to.</source>
            <translation>“%1” dosyası yazılamıyor; yazma izniniz olan bir klasör seçin.</translation>
        </message>
        <message>
            <source>The file “%1” exists already; choose another name.</source>
            <translation>“%1” dosyası zaten var; başka bir ad seçin.</translation>
        </message>
        <message>
            <source>There is no room left on the disk for “%1”; make room and try again. The study is as it was before.</source>
            <translation>Diskte “%1” için yer kalmadı; yer açıp yeniden deneyin. Çalışma önceki haliyle duruyor.</translation>
        </message>
        <message>
            <source>The disk or network drive with “%1” reports a fault (%2); save a copy of the study on another one.</source>
            <translation>“%1” dosyasının bulunduğu disk ya da ağ sürücüsü bir hata bildiriyor (%2); çalışmanın bir kopyasını başka bir diske kaydedin.</translation>
        </message>
        <message>
            <source>There is not enough memory for “%1”; close other programs and try again.</source>
            <translation>“%1” için yeterli bellek yok; diğer programları kapatıp yeniden deneyin.</translation>
        </message>
        <message>
            <source>The file “%1” is not an Alteri study; choose a file ending in .alteri.</source>
            <translation>“%1” dosyası bir Alteri çalışması değil; .alteri ile biten bir dosya seçin.</translation>
        </message>
        <message>
            <source>The file “%1” is a database of another program; Alteri leaves it alone.</source>
            <translation>“%1” dosyası başka bir programın veritabanı; Alteri ona dokunmaz.</translation>
        </message>
        <message>
            <source>The study “%1” holds something that Alteri has not put there (%2), so it is not opened; open a copy of it from a backup.</source>
            <translation>“%1” çalışması, Alteri’nin koymadığı bir şey içeriyor (%2), bu yüzden açılmıyor; yedekten bir kopyasını açın.</translation>
        </message>
        <message>
        <source>The study is damaged; open a copy of it from a backup.</source>
        <translation>Çalışma hasarlı; bir yedekten kopyasını açın.</translation>
    </message>
    <message>
        <source>Something in the study “%1” was changed by no gesture of this program: what it was begun with is not what it was.</source>
        <translation>“%1” çalışmasında bu programın hiçbir adımının değiştirmediği bir şey değiştirilmiş: başlangıçta içerdikleri artık aynı değil.</translation>
    </message>
    <message>
            <source>The study “%1” is damaged (%2); open a copy of it from a backup.</source>
            <translation>“%1” çalışması hasarlı (%2); yedekten bir kopyasını açın.</translation>
        </message>
        <message>
            <source>The history of the study “%1” contradicts itself; nothing can be undone in it.</source>
            <translation>“%1” çalışmasının geçmişi kendisiyle çelişiyor; içinde hiçbir şey geri alınamaz.</translation>
        </message>
        <message>
            <source>The history of the study “%1” does not lead to what the study holds: gesture %2 cannot be taken back.</source>
            <translation>“%1” çalışmasının geçmişi, çalışmanın içerdiğine götürmüyor: %2. hareket geri alınamaz.</translation>
        </message>
        <message>
            <source>The study “%1” was written by a newer version of Alteri; update Alteri to open it.</source>
            <translation>“%1” çalışması Alteri’nin daha yeni bir sürümüyle yazılmış; açmak için Alteri’yi güncelleyin.</translation>
        </message>
        <message>
            <source>The study “%1” is open for reading only; save a copy to work on it.</source>
            <translation>“%1” çalışması yalnızca okumak için açık; üzerinde çalışmak için bir kopya kaydedin.</translation>
        </message>
        <message>
            <source>Another program is using “%1”; close it there, or try again later.</source>
            <translation>“%1” başka bir program tarafından kullanılıyor; orada kapatın ya da daha sonra yeniden deneyin.</translation>
        </message>
        <message>
            <source>The change could not be stored (%1); the study is as it was before.</source>
            <translation>Değişiklik kaydedilemedi (%1); çalışma önceki haliyle duruyor.</translation>
        </message>
        <message>
            <source>The change is stored in “%1”, but the disk reported a fault (%2); save a copy of the study on another disk.</source>
            <translation>Değişiklik “%1” dosyasına kaydedildi ama disk bir hata bildirdi (%2); çalışmanın bir kopyasını başka bir diske kaydedin.</translation>
        </message>
        <message>
            <source>“%1” is not the file any more that was opened here: it was deleted, moved or replaced, or its drive is away. Nothing was written to it. What you see is kept in memory; save a copy of it now.</source>
            <translation>“%1” artık burada açılan dosya değil: silinmiş, taşınmış ya da değiştirilmiş veya sürücüsüne ulaşılamıyor. İçine hiçbir şey yazılmadı. Gördükleriniz bellekte tutuluyor; şimdi bir kopyasını kaydedin.</translation>
        </message>
        <message>
            <source>Another program has written to “%1”, or has taken hold of it, while it was open here. Nothing was written over that. What you see is kept in memory; save a copy of it now.</source>
            <translation>“%1” burada açıkken başka bir program dosyaya yazdı ya da dosyayı ele geçirdi. Bunun üzerine bir şey yazılmadı. Gördükleriniz bellekte tutuluyor; şimdi bir kopyasını kaydedin.</translation>
        </message>
        <message>
            <source>The study “%1” could not be opened again after a fault of the disk; close and open it.</source>
            <translation>“%1” çalışması bir disk hatasından sonra yeniden açılamadı; kapatıp açın.</translation>
        </message>
        <message>
            <source>Beside “%1” lay the journal of another study or of another time; it was put aside as “%2” and does no harm.</source>
            <translation>“%1” dosyasının yanında başka bir çalışmanın ya da başka bir zamanın günlüğü vardı; “%2” olarak kenara kondu, zararı yok.</translation>
        </message>
        <message>
            <source>The format “%1” writes the whole study as it is; leave out what chooses egos, maps, variables or names, or take another format.</source>
            <translation>“%1” biçimi tüm çalışmayı olduğu gibi yazar; egoları, haritaları, değişkenleri ya da adları seçen kısmı çıkarın veya başka bir biçim kullanın.</translation>
        </message>
        <message>
            <source>The table “%1” has more than %2 rows, the most that a sheet holds; export fewer egos, or text tables.</source>
            <translation>“%1” tablosunda, bir sayfanın alabileceği en çok sayı olan %2 satırdan fazla satır var; daha az ego ya da metin tabloları dışa aktarın.</translation>
        </message>
        <message>
            <source>The table “%1” has more than %2 columns, the most that a sheet holds; export fewer variables, or text tables.</source>
            <translation>“%1” tablosunda, bir sayfanın alabileceği en çok sayı olan %2 sütundan fazla sütun var; daha az değişken ya da metin tabloları dışa aktarın.</translation>
        </message>
        <message>
            <source>The table “%1” could not be written for the other program (%2); export fewer variables, or text tables.</source>
            <translation>“%1” tablosu diğer program için yazılamadı (%2); daha az değişken ya da metin tabloları dışa aktarın.</translation>
        </message>
        <message>
            <source>What lies in “%1” is not what was written there; check the disk, and export again.</source>
            <translation>“%1” içindekiler oraya yazılanlar değil; diski denetleyip yeniden dışa aktarın.</translation>
        </message>
        <message>
            <source>“%1” is no key of an export, or it is damaged.</source>
            <translation>“%1” bir dışa aktarmanın anahtarı değil ya da hasarlı.</translation>
        </message>
        <message>
            <source>The text is no study in JSON as Alteri writes it: %1 (at “%2”).</source>
            <translation>Metin, Alteri’nin yazdığı biçimde bir JSON çalışması değil: %1 (şurada: “%2”).</translation>
        </message>
        <message>
            <source>The study in JSON was written by a newer version of Alteri; take that one.</source>
            <translation>JSON çalışması Alteri’nin daha yeni bir sürümüyle yazılmış; o sürümü kullanın.</translation>
        </message>
        <message>
            <source>This passphrase does not open “%1”. Nothing was changed. Mind capitals and the keyboard’s layout.</source>
            <translation>Bu parola cümlesi “%1” dosyasını açmıyor. Hiçbir şey değiştirilmedi. Büyük harflere ve klavye düzenine dikkat edin.</translation>
        </message>
        <message>
            <source>“%1” is protected; its passphrase is needed to open it.</source>
            <translation>“%1” korumalı; açmak için parola cümlesi gerekir.</translation>
        </message>
        <message>
            <source>The two passphrases are not alike. Nothing was changed.</source>
            <translation>İki parola cümlesi aynı değil. Hiçbir şey değiştirilmedi.</translation>
        </message>
        <message>
            <source>The part of “%1” that holds its keys is damaged. Without it nobody can read the file: use a copy.</source>
            <translation>“%1” dosyasının anahtarlarını içeren kısmı hasarlı. O olmadan dosyayı kimse okuyamaz: bir kopya kullanın.</translation>
        </message>
        <message>
            <source>The keys of “%1” were changed by somebody who does not have them; use a copy.</source>
            <translation>“%1” dosyasının anahtarları, onlara sahip olmayan biri tarafından değiştirilmiş; bir kopya kullanın.</translation>
        </message>
        <message>
            <source>Making a key needs %1 MB of free memory for a moment; close other programs and try again.</source>
            <translation>Bir anahtar oluşturmak bir an için %1 MB boş bellek gerektirir; diğer programları kapatıp yeniden deneyin.</translation>
        </message>
        <message>
            <source>Opening “%1” needs %2 MB of free memory for a moment; close other programs and try again.</source>
            <translation>“%1” dosyasını açmak bir an için %2 MB boş bellek gerektirir; diğer programları kapatıp yeniden deneyin.</translation>
        </message>
        <message>
            <source>“%1” is not protected by a passphrase.</source>
            <translation>“%1” bir parola cümlesiyle korunmuyor.</translation>
        </message>
        <message>
            <source>“%1” is protected already; its passphrase can be changed.</source>
            <translation>“%1” zaten korumalı; parola cümlesi değiştirilebilir.</translation>
        </message>
        <message>
            <source>“%1” is damaged: something in it is not what was written. It was not changed.</source>
            <translation>“%1” hasarlı: içindeki bir şey yazılmış olan değil. Dosya değiştirilmedi.</translation>
        </message>
        <message>
            <source>“%1” is damaged: page %2 of %3 is not what was written. It was not changed; save what is whole as a copy.</source>
            <translation>“%1” hasarlı: %3 sayfadan %2. sayfa yazılmış olan değil. Dosya değiştirilmedi; sağlam olanı kopya olarak kaydedin.</translation>
        </message>
        <message>
            <source>What was written to “%1” is not what it should be. The study stayed as it was; check the disk.</source>
            <translation>“%1” dosyasına yazılan, olması gereken değil. Çalışma olduğu gibi kaldı; diski denetleyin.</translation>
        </message>
        <message>
            <source>The passphrase is too short; take at least %1 characters.</source>
            <translation>Parola cümlesi çok kısa; en az %1 karakter kullanın.</translation>
        </message>
        <message>
            <source>“%1” is no style of pictures, or one of a newer version of Alteri.</source>
            <translation>“%1” bir resim stili değil ya da Alteri’nin daha yeni bir sürümünün stili.</translation>
        </message>
        <message>
            <source>No picture in the format “%1” goes into “%2”; end the name as its format is called. Formats are: %3.</source>
            <translation>“%1” biçiminde bir resim “%2” içine yazılmaz; adı, biçiminin adıyla bitirin. Biçimler: %3.</translation>
        </message>
        <message>
            <source>A picture of %1 × %2 pixels needs more memory than there is; choose a lower resolution, a smaller size, SVG or PDF.</source>
            <translation>%1 × %2 piksellik bir resim var olandan çok bellek gerektiriyor; daha düşük bir çözünürlük, daha küçük bir boyut, SVG ya da PDF seçin.</translation>
        </message>
        <message>
            <source>With all that it says, the picture would be %1 mm tall, and %2 mm are the most; make it wider, or leave out the legend or the names.</source>
            <translation>Üzerindeki her şeyle resim %1 mm yüksek olurdu, en çok %2 mm olabilir; daha geniş yapın ya da göstergeyi veya adları çıkarın.</translation>
        </message>
        <message>
            <source>The picture could not be made (%1); choose another format or size.</source>
            <translation>Resim oluşturulamadı (%1); başka bir biçim ya da boyut seçin.</translation>
        </message>
        <message>
            <source>“%1” is a study and is not replaced; choose another name.</source>
            <translation>“%1” bir çalışma ve değiştirilmez; başka bir ad seçin.</translation>
        </message>
        <message>
            <source>Several maps go into a folder, but “%1” is the name of a picture; name a folder, or a page of all maps with --contact-sheet.</source>
            <translation>Birkaç harita bir klasöre yazılır ama “%1” bir resim adı; bir klasör ya da --contact-sheet ile tüm haritaların bulunduğu bir sayfa belirtin.</translation>
        </message>
        <message>
            <source>“%1” is read or written by the same command already; choose another name for the output.</source>
            <translation>“%1” aynı komut tarafından zaten okunuyor ya da yazılıyor; çıktı için başka bir ad seçin.</translation>
        </message>
        <message>
            <source>Something went wrong in the program itself (%1). The study is as it was stored last.</source>
            <translation>Programın kendisinde bir şey ters gitti (%1). Çalışma en son kaydedilen haliyle duruyor.</translation>
        </message>
    </context>
    <context>
        <name>alteri::FilterDialog</name>
        <message>
            <source>Only some ties</source>
            <translation>Yalnızca bazı bağlar</translation>
        </message>
        <message>
            <source>The model has only ties that satisfy this:</source>
            <translation>Modelde yalnızca bunu sağlayan bağlar var:</translation>
        </message>
        <message>
            <source>all ties; or for example %1</source>
            <translation>tüm bağlar; ya da örneğin %1</translation>
        </message>
        <message>
            <source>Take these ties</source>
            <translation>Bu bağları al</translation>
        </message>
        <message numerus="yes">
            <source>All %n tie(s)</source>
            <translation>
                <numerusform>Tüm %n bağ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n tie(s)</source>
            <translation>
                <numerusform>%n bağdan %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of those left out have no value of it</source>
            <translation>
                <numerusform>dışarıda bırakılanların %n tanesinde bunun değeri yok</numerusform>
            </translation>
        </message>
        <message>
            <source>Only some networks</source>
            <translation>Yalnızca bazı ağlar</translation>
        </message>
        <message>
            <source>The model has only networks that satisfy this:</source>
            <translation>Modelde yalnızca bunu sağlayan ağlar vardır:</translation>
        </message>
        <message>
            <source>all networks; or for example %1</source>
            <translation>tüm ağlar; ya da örneğin %1</translation>
        </message>
        <message>
            <source>Take these networks</source>
            <translation>Bu ağları al</translation>
        </message>
        <message numerus="yes">
            <source>All %n network(s)</source>
            <translation>
                <numerusform>%n ağın tümü</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n network(s)</source>
            <translation>
                <numerusform>%n ağdan %1 tanesi</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::FilterHeader</name>
        <message>
            <source>Click to sort, click the funnel to filter, drag to move</source>
            <translation>Sıralamak için tıklayın, filtrelemek için huniye tıklayın, taşımak için sürükleyin</translation>
        </message>
    </context>
    <context>
        <name>alteri::FilterPopup</name>
        <message>
            <source>Filter: %1</source>
            <translation>Filtre: %1</translation>
        </message>
        <message>
            <source>All rows</source>
            <translation>Tüm satırlar</translation>
        </message>
        <message>
            <source>Rows with a value</source>
            <translation>Değeri olan satırlar</translation>
        </message>
        <message>
            <source>Rows without one</source>
            <translation>Değeri olmayan satırlar</translation>
        </message>
        <message>
            <source>Rows with an answer</source>
            <translation>Yanıtı olan satırlar</translation>
        </message>
        <message>
            <source>Rows without an answer</source>
            <translation>Yanıtı olmayan satırlar</translation>
        </message>
        <message>
            <source>Sort up</source>
            <translation>Artan sırala</translation>
        </message>
        <message>
            <source>Sort down</source>
            <translation>Azalan sırala</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Yanıt yok</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tümü</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Yok</translation>
        </message>
        <message>
            <source>From</source>
            <translation>En az</translation>
        </message>
        <message>
            <source>To</source>
            <translation>En çok</translation>
        </message>
        <message>
            <source>Write a number, such as 12 or 0.5.</source>
            <translation>12 ya da 0,5 gibi bir sayı yazın.</translation>
        </message>
        <message>
            <source>Contains</source>
            <translation>İçerir</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Satırlar</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Filtreyi temizle</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
    </context>
    <context>
        <name>alteri::ForecastPane</name>
        <message>
            <source>What happens</source>
            <translation>Ne olacak</translation>
        </message>
        <message>
            <source>Nothing can be imported before this is right:</source>
            <translation>Bu düzelmeden hiçbir şey içe aktarılamaz:</translation>
        </message>
        <message>
            <source>Working out what happens…</source>
            <translation>Ne olacağı hesaplanıyor…</translation>
        </message>
        <message>
            <source>Cancel working out</source>
            <translation>Hesaplamayı iptal et</translation>
        </message>
        <message>
            <source>It was not worked out what happens.</source>
            <translation>Ne olacağı hesaplanmadı.</translation>
        </message>
        <message>
            <source>%1: The names of the columns do not say what the table is about; choose it at “Taken for”.</source>
            <translation>%1: Sütunların adları tablonun ne hakkında olduğunu söylemiyor; “Şu sayılır” alanında seçin.</translation>
        </message>
        <message>
            <source>%1: Click the column that is meant, and choose at “Use as” what it is.</source>
            <translation>%1: Kastedilen sütuna tıklayın ve “Kullanım” alanında ne olduğunu seçin.</translation>
        </message>
    </context>
    <context>
        <name>alteri::ForeignImportText</name>
        <message>
            <source>“%1” is one question whose options have a column each (%2).</source>
            <translation>“%1”, seçeneklerinin her birinin ayrı sütunu olan tek bir sorudur (%2).</translation>
        </message>
        <message>
            <source>The column “%1” was left out.</source>
            <translation>“%1” sütunu dışarıda bırakıldı.</translation>
        </message>
        <message numerus="yes">
            <source>“%1” and others, %n files in all, say what the rest say and were not read.</source>
            <translation>
                <numerusform>“%1” ve diğerleri, toplam %n dosya, geri kalanların söylediğini söylüyor ve okunmadı.</numerusform>
            </translation>
        </message>
        <message>
            <source>All nodes are alteri; of which kind one is says the attribute “%1” (%2).</source>
            <translation>Tüm düğümler alterdir; hangi türden olduklarını “%1” özniteliği söyler (%2).</translation>
        </message>
        <message>
            <source>The interview with “%1” was not finished.</source>
            <translation>“%1” ile görüşme tamamlanmamış.</translation>
        </message>
        <message>
            <source>The names in the interview “%1” are encrypted and stay so; they open with their password.</source>
            <translation>“%1” görüşmesindeki adlar şifreli ve öyle kalır; parolalarıyla açılırlar.</translation>
        </message>
        <message>
            <source>Answers to “%1” differ between maps, so it is asked on each map anew.</source>
            <translation>“%1” yanıtları haritalar arasında farklı olduğundan her haritada yeniden sorulur.</translation>
        </message>
        <message numerus="yes">
            <source>%n answers to “%1” are about a map on which the alter is not, and were left out.</source>
            <translation>
                <numerusform>“%1” için %n yanıt, alterin bulunmadığı bir haritayla ilgiliydi ve dışarıda bırakıldı.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%2” is no category that the file lists for “%1”; it was added.</source>
            <translation>“%2”, dosyanın “%1” için saydığı bir kategori değil; eklendi.</translation>
        </message>
        <message numerus="yes">
            <source>“%2” is no answer that “%1” takes; it was left out %n times.</source>
            <translation>
                <numerusform>“%2”, “%1” için geçerli bir yanıt değil; %n kez dışarıda bırakıldı.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” had line breaks or other characters that it cannot have here, or was too long.</source>
            <translation>“%1” burada olamayacak satır sonları ya da başka karakterler içeriyordu veya çok uzundu.</translation>
        </message>
        <message>
            <source>Where “%1” has no value the program that wrote the file may mean no; it was left unanswered.</source>
            <translation>“%1” değerinin olmadığı yerde, dosyayı yazan program hayır demek istemiş olabilir; yanıtsız bırakıldı.</translation>
        </message>
        <message>
            <source>Of several layouts of the same alteri one is kept; “%1” was left out.</source>
            <translation>Aynı alterlerin birkaç yerleşiminden biri tutulur; “%1” dışarıda bırakıldı.</translation>
        </message>
        <message>
            <source>The picture behind the map “%1” was left out.</source>
            <translation>“%1” haritasının arkasındaki resim dışarıda bırakıldı.</translation>
        </message>
        <message>
            <source>The map “%1” is turned: its sectors begin at twelve o’clock and go with the clock.</source>
            <translation>“%1” haritası döndürüldü: dilimleri saat on ikide başlar ve saat yönünde ilerler.</translation>
        </message>
        <message>
            <source>“%2” is on no map of “%1”.</source>
            <translation>“%2”, “%1” için hiçbir haritada yok.</translation>
        </message>
        <message numerus="yes">
            <source>%n ties of the kind “%1” are between alteri that have one already; they were kept once.</source>
            <translation>
                <numerusform>“%1” türünden %n bağ, zaten böyle bir bağı olan alterler arasında; bunlar bir kez tutuldu.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Repeated ties have different answers to “%1”; the first one was kept, %n were left out.</source>
            <translation>
                <numerusform>Yinelenen bağların “%1” yanıtları farklı; ilki tutuldu, %n tanesi dışarıda bırakıldı.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties of the kind “%1” lead from an alter to itself and were left out.</source>
            <translation>
                <numerusform>“%1” türünden %n bağ, bir alterden kendisine gidiyor ve dışarıda bırakıldı.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties of “%1” lead to nobody who is on the map, and were left out.</source>
            <translation>
                <numerusform>“%1” için %n bağ, haritada olmayan birine gidiyor ve dışarıda bırakıldı.</numerusform>
            </translation>
        </message>
        <message>
            <source>Ties of the kind “%1” have a direction in one place and none in another; here they are as the study has them.</source>
            <translation>“%1” türünden bağların bir yerde yönü var, başka bir yerde yok; burada çalışmada oldukları gibiler.</translation>
        </message>
        <message>
            <source>Ego of “%1” is the node “%2”.</source>
            <translation>“%1” için ego, “%2” düğümüdür.</translation>
        </message>
        <message>
            <source>No node of “%1” is ego; all of them are alteri.</source>
            <translation>“%1” içinde hiçbir düğüm ego değil; hepsi alterdir.</translation>
        </message>
        <message>
            <source>“%1” was split into %2 networks that have no ties to each other.</source>
            <translation>“%1”, aralarında bağ bulunmayan %2 ağa bölündü.</translation>
        </message>
        <message>
            <source>name</source>
            <translation>ad</translation>
        </message>
        <message>
            <source>%1: “%2” is “%3” in the study and “%4” in the file; the study’s was kept.</source>
            <translation>%1: “%2”, çalışmada “%3”, dosyada “%4”; çalışmadaki tutuldu.</translation>
        </message>
        <message numerus="yes">
            <source>%n alteri stand where the file has them.</source>
            <translation>
                <numerusform>%n alter dosyadaki yerinde duruyor.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n places say something else than the answers, which count; these alteri have got another place.</source>
            <translation>
                <numerusform>%n yer, geçerli olan yanıtlardan farklı bir şey söylüyor; bu alterlere başka bir yer verildi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri lack the answers that give them a place on the map.</source>
            <translation>
                <numerusform>%n alterin, haritada yer veren yanıtları yok.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri wait beside their maps, since the rings or sectors there show no attribute; choose one in the design of the map, or place them by hand.</source>
            <translation>
                <numerusform>%n alter haritasının yanında bekliyor, çünkü oradaki halkalar ya da dilimler hiçbir özniteliği göstermiyor; harita tasarımında bir tane seçin ya da onları elle yerleştirin.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n egos</source>
            <translation>
                <numerusform>%n ego</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n maps</source>
            <translation>
                <numerusform>%n harita</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri</source>
            <translation>
                <numerusform>%n alter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties between alteri</source>
            <translation>
                <numerusform>%n alterler arası bağ</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <translation>%1: %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n egos imported.</source>
            <translation>
                <numerusform>%n ego içe aktarıldı.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n egos were in the study already; what they lacked was added.</source>
            <translation>
                <numerusform>%n ego zaten çalışmadaydı; eksikleri eklendi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri imported.</source>
            <translation>
                <numerusform>%n alter içe aktarıldı.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties between alteri imported.</source>
            <translation>
                <numerusform>%n alterler arası bağ içe aktarıldı.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gaps were filled.</source>
            <translation>
                <numerusform>%n boşluk dolduruldu.</numerusform>
            </translation>
        </message>
        <message>
            <source>New attribute of %1: %2 (%3).</source>
            <translation>Yeni öznitelik (%1): %2 (%3).</translation>
        </message>
        <message>
            <source>New kind of tie: %1.</source>
            <translation>Yeni bağ türü: %1.</translation>
        </message>
        <message numerus="yes">
            <source>What stands at “%1” in the file is nothing that a study has; it was left out %n times.</source>
            <translation>
                <numerusform>Dosyada “%1” yerinde duran, bir çalışmada bulunmaz; %n kez dışarıda bırakıldı.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What stands at “%1” (%2) in the file is nothing that a study has; it was left out %n times.</source>
            <translation>
                <numerusform>Dosyada “%1” (%2) yerinde duran, bir çalışmada bulunmaz; %n kez dışarıda bırakıldı.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” does not say how its letters are written; it was read as %2. Look at names with accents.</source>
            <translation>“%1” harflerinin nasıl kodlandığını belirtmiyor; %2 olarak okundu. Özel harfli adlara bakın.</translation>
        </message>
        <message numerus="yes">
            <source>%n ties of the kind “%1” lead from an alter to ego; which way a tie of ego goes is not kept.</source>
            <translation>
                <numerusform>“%1” türünden %n bağ bir alterden egoya gidiyor; egonun bağlarının yönü saklanmaz.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::ForeignStudyText</name>
        <message>
            <source>Studies of other programs (%1)</source>
            <translation>Diğer programların çalışmaları (%1)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Tüm dosyalar (*)</translation>
        </message>
        <message>
            <source>Encrypted names</source>
            <translation>Şifreli adlar</translation>
        </message>
        <message>
            <source>Password of the names</source>
            <translation>Adların parolası</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>İçe aktar</translation>
        </message>
    </context>
    <context>
        <name>alteri::ForgetDialog</name>
        <message>
            <source>What happened up to and including</source>
            <translation>Şu ana kadar olanlar, bu dahil</translation>
        </message>
        <message>
            <source>An ego, with everything that was ever said about it</source>
            <translation>Bir ego, hakkında söylenmiş her şeyle birlikte</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Unut</translation>
        </message>
        <message>
            <source>The history keeps everything that was ever entered, so that it can be undone: deleted names too. What is forgotten is removed from the file for good and cannot be brought back. Copies, backups and exports elsewhere keep what they have.</source>
            <translation>Geçmiş, geri alınabilsin diye girilmiş olan her şeyi saklar: silinmiş adları da. Unutulan, dosyadan kalıcı olarak kaldırılır ve geri getirilemez. Başka yerdeki kopyalar, yedekler ve dışa aktarılanlar içerdiklerini korur.</translation>
        </message>
        <message>
            <source>Forget for good</source>
            <translation>Kalıcı olarak unut</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>Geri al: %1</translation>
        </message>
        <message>
            <source>Redo: %1</source>
            <translation>Yinele: %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::FormBar</name>
        <message>
            <source>%1 with byte order mark</source>
            <translation>bayt sırası işaretli %1</translation>
        </message>
        <message>
            <source>First line &amp;names the columns</source>
            <translation>İlk satır sütunları &amp;adlandırır</translation>
        </message>
        <message>
            <source>&amp;Taken for</source>
            <translation>&amp;Şu sayılır</translation>
        </message>
        <message>
            <source>&amp;Encoding</source>
            <translation>&amp;Kodlama</translation>
        </message>
        <message>
            <source>&amp;Separated by</source>
            <translation>A&amp;yırıcı</translation>
        </message>
        <message>
            <source>As found</source>
            <translation>Algılandığı gibi</translation>
        </message>
        <message>
            <source>As found: %1</source>
            <translation>Algılanan: %1</translation>
        </message>
        <message>
            <source>nothing known</source>
            <translation>bilinmeyen</translation>
        </message>
    </context>
    <context>
        <name>alteri::FormatText</name>
        <message>
            <source>PNG picture</source>
            <translation>PNG resmi</translation>
        </message>
        <message>
            <source>PNG (pixels)</source>
            <translation>PNG (piksel)</translation>
        </message>
        <message>
            <source>SVG picture</source>
            <translation>SVG resmi</translation>
        </message>
        <message>
            <source>SVG (vectors)</source>
            <translation>SVG (vektör)</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>PDF belgesi</translation>
        </message>
        <message>
            <source>PDF (vectors)</source>
            <translation>PDF (vektör)</translation>
        </message>
        <message>
            <source>TIFF picture</source>
            <translation>TIFF resmi</translation>
        </message>
        <message>
            <source>TIFF (pixels)</source>
            <translation>TIFF (piksel)</translation>
        </message>
    </context>
    <context>
        <name>alteri::FormulaEdit</name>
        <message>
            <source>Formula</source>
            <translation>Formül</translation>
        </message>
    </context>
    <context>
        <name>alteri::GapPanel</name>
        <message>
            <source>Nothing is left open on this map.</source>
            <translation>Bu haritada açık kalan bir şey yok.</translation>
        </message>
        <message>
            <source>What is left open</source>
            <translation>Açık kalanlar</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n open</source>
            <translation>
                <numerusform>%1: %n açık</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Ego: %n open</source>
            <translation>
                <numerusform>Ego: %n açık</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>ve %n tane daha</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pairs not asked about</source>
            <translation>
                <numerusform>%n çift sorulmadı</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody in the ring “%1”</source>
            <translation>“%1” halkasında kimse yok</translation>
        </message>
    </context>
    <context>
        <name>alteri::GeneratorStepPage</name>
        <message>
            <source>Partners named before; space picks one again</source>
            <translation>Daha önce adlandırılan partnerler; boşluk tuşu birini yeniden seçer</translation>
        </message>
        <message numerus="yes">
            <source>%n named</source>
            <translation>
                <numerusform>%n kişi adlandırıldı</numerusform>
            </translation>
        </message>
        <message>
            <source>At least %1 are asked for</source>
            <translation>En az %1 isteniyor</translation>
        </message>
        <message>
            <source>That is more than the %1 that are asked for</source>
            <translation>Bu, istenen %1 sayısından fazla</translation>
        </message>
        <message>
            <source>At most %1 are asked for</source>
            <translation>En çok %1 isteniyor</translation>
        </message>
        <message>
            <source>In the line, behind the name and a semicolon: %1</source>
            <translation>Satırda, adın ve bir noktalı virgülün ardından: %1</translation>
        </message>
        <message>
            <source>Name again</source>
            <translation>Yeniden adını ver</translation>
        </message>
        <message>
            <source>Take back the naming</source>
            <translation>Adlandırmayı geri al</translation>
        </message>
        <message>
            <source>Named before</source>
            <translation>Daha önce adı geçenler</translation>
        </message>
    </context>
    <context>
        <name>alteri::GroupDialog</name>
        <message>
            <source>Put categories together</source>
            <translation>Kategorileri birleştir</translation>
        </message>
        <message>
            <source>Categories of “%1” that this model takes as one</source>
            <translation>“%1” değişkeninin, bu modelde tek kategori sayılan kategorileri</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Kategoriler</translation>
        </message>
        <message>
            <source>Name of the group</source>
            <translation>Grubun adı</translation>
        </message>
        <message>
            <source>Put together</source>
            <translation>Birleştir</translation>
        </message>
        <message>
            <source>Tick two or more categories.</source>
            <translation>İki ya da daha çok kategori işaretleyin.</translation>
        </message>
        <message>
            <source>Give the group a name.</source>
            <translation>Gruba bir ad verin.</translation>
        </message>
        <message>
            <source>A category or another group is called so already.</source>
            <translation>Bir kategori ya da başka bir grup zaten bu adı taşıyor.</translation>
        </message>
    </context>
    <context>
        <name>alteri::GroupingDialog</name>
        <message>
            <source>Put into group</source>
            <translation>Gruba koy</translation>
        </message>
        <message>
            <source>Also give the shares of the groups short names (%1)</source>
            <translation>Grupların paylarına da kısa adlar ver (%1)</translation>
        </message>
        <message>
            <source>Group categories</source>
            <translation>Kategorileri grupla</translation>
        </message>
        <message>
            <source>Groups and categories</source>
            <translation>Gruplar ve kategoriler</translation>
        </message>
        <message>
            <source>New grouping</source>
            <translation>Yeni gruplama</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>a short name for formulas, for example type4</source>
            <translation>formüller için kısa bir ad, örneğin type4</translation>
        </message>
        <message>
            <source>as people read it in tables</source>
            <translation>tablolarda okunacağı biçimde</translation>
        </message>
        <message>
            <source>Grouping</source>
            <translation>Gruplama</translation>
        </message>
        <message>
            <source>Attribute</source>
            <translation>Öznitelik</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ad</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Etiket</translation>
        </message>
        <message>
            <source>Selected categories:</source>
            <translation>Seçili kategoriler:</translation>
        </message>
        <message>
            <source>name of a group, or a new one</source>
            <translation>bir grubun adı ya da yeni bir ad</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grup</translation>
        </message>
        <message>
            <source>Save grouping</source>
            <translation>Gruplamayı kaydet</translation>
        </message>
        <message>
            <source>Delete grouping</source>
            <translation>Gruplamayı sil</translation>
        </message>
        <message>
            <source>The study has no attribute with categories.</source>
            <translation>Çalışmada kategorili öznitelik yok.</translation>
        </message>
        <message>
            <source>Give the grouping a name.</source>
            <translation>Gruplamaya bir ad verin.</translation>
        </message>
        <message>
            <source>A grouping needs at least two groups.</source>
            <translation>Bir gruplama en az iki grup gerektirir.</translation>
        </message>
        <message>
            <source>Change grouping</source>
            <translation>Gruplamayı değiştir</translation>
        </message>
    </context>
    <context>
        <name>alteri::GroupingTree</name>
        <message>
            <source>Group and categories</source>
            <translation>Grup ve kategoriler</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Kod</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Sayı</translation>
        </message>
        <message>
            <source>On their own</source>
            <translation>Tek başına</translation>
        </message>
        <message>
            <source>Each of these stays a category of its own.</source>
            <translation>Bunların her biri ayrı bir kategori olarak kalır.</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Dışarıda bırakılan</translation>
        </message>
        <message>
            <source>These count as missing in the grouping.</source>
            <translation>Bunlar gruplamada eksik sayılır.</translation>
        </message>
        <message>
            <source>Double-click to rename</source>
            <translation>Yeniden adlandırmak için çift tıklayın</translation>
        </message>
    </context>
    <context>
        <name>alteri::GuideBar</name>
        <message>
            <source>Back</source>
            <translation>Geri</translation>
        </message>
        <message>
            <source>The step before (PgUp)</source>
            <translation>Önceki adım (PgUp)</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>İleri</translation>
        </message>
        <message>
            <source>The next step (PgDn)</source>
            <translation>Sonraki adım (PgDn)</translation>
        </message>
        <message>
            <source>Free map</source>
            <translation>Serbest harita</translation>
        </message>
        <message>
            <source>Leaves the guide and comes back to this step (F5)</source>
            <translation>Kılavuzdan çıkar ve bu adıma geri döner (F5)</translation>
        </message>
        <message>
            <source>This step is in the guide no more; PgDn goes to the first one</source>
            <translation>Bu adım artık kılavuzda yok; PgDn ilk adıma gider</translation>
        </message>
        <message>
            <source>“%1” is not shown any more; PgDn goes on</source>
            <translation>“%1” artık gösterilmiyor; PgDn ilerler</translation>
        </message>
        <message>
            <source>Step %1 of %2: %3</source>
            <translation>Adım %1 / %2: %3</translation>
        </message>
        <message>
            <source>Nothing is missing</source>
            <translation>Eksik yok</translation>
        </message>
        <message>
            <source>Missing: %1 here, %2 in all</source>
            <translation>Eksik: burada %1, toplam %2</translation>
        </message>
    </context>
    <context>
        <name>alteri::GuidePage</name>
        <message>
            <source>This study has no interview guide yet. Press “Add step” and choose what happens first: a text, questions about ego, names of partners…</source>
            <translation>Bu çalışmada henüz görüşme kılavuzu yok. “Adım ekle” düğmesine basın ve önce ne olacağını seçin: bir metin, ego hakkında sorular, partnerlerin adları…</translation>
        </message>
        <message>
            <source>Steps of the guide</source>
            <translation>Kılavuzun adımları</translation>
        </message>
        <message>
            <source>Add step</source>
            <translation>Adım ekle</translation>
        </message>
        <message>
            <source>Adds a step behind the selected one</source>
            <translation>Seçili adımın arkasına bir adım ekler</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Çoğalt</translation>
        </message>
        <message>
            <source>The same step once more</source>
            <translation>Aynı adım bir kez daha</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Sil</translation>
        </message>
        <message>
            <source>Takes the step out of the guide; no answer is lost</source>
            <translation>Adımı kılavuzdan çıkarır; hiçbir yanıt yitmez</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Yukarı</translation>
        </message>
        <message>
            <source>Earlier in the interview</source>
            <translation>Görüşmede daha önce</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Aşağı</translation>
        </message>
        <message>
            <source>Later in the interview</source>
            <translation>Görüşmede daha sonra</translation>
        </message>
        <message>
            <source>Try it…</source>
            <translation>Dene…</translation>
        </message>
        <message>
            <source>Leads made-up respondents through the guide, in a copy</source>
            <translation>Uydurma katılımcıları bir kopyada kılavuzdan geçirir</translation>
        </message>
        <message>
            <source>What can hardly be meant</source>
            <translation>Büyük olasılıkla kastedilmeyenler</translation>
        </message>
        <message>
            <source>%1, shown if %2</source>
            <translation>%1, şu durumda gösterilir: %2</translation>
        </message>
        <message>
            <source>Nothing stands in the way of this guide.</source>
            <translation>Bu kılavuzun kullanılmasına engel yok.</translation>
        </message>
        <message>
            <source>What can hardly be meant:</source>
            <translation>Büyük olasılıkla kastedilmeyenler:</translation>
        </message>
        <message>
            <source>Duplicate step</source>
            <translation>Adımı çoğalt</translation>
        </message>
        <message>
            <source>%1 (copy)</source>
            <translation>%1 (kopya)</translation>
        </message>
        <message numerus="yes">
            <source>At this step %n partners were named. They stay, but it is forgotten that it was here.</source>
            <translation>
                <numerusform>Bu adımda %n partner adlandırıldı. Onlar kalır ama burada adlandırıldıkları unutulur.</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete step</source>
            <translation>Adımı sil</translation>
        </message>
        <message>
            <source>Move step</source>
            <translation>Adımı taşı</translation>
        </message>
    </context>
    <context>
        <name>alteri::GuideRun</name>
        <message>
            <source>Interviewer</source>
            <translation>Görüşmeci</translation>
        </message>
        <message>
            <source>Go to step “%1”</source>
            <translation>Şu adıma git: “%1”</translation>
        </message>
        <message>
            <source>This study has no interview guide yet. Ctrl+B, page “Interview guide”, makes one.</source>
            <translation>Bu çalışmada henüz görüşme kılavuzu yok. Ctrl+B, “Görüşme kılavuzu” sayfası bir tane oluşturur.</translation>
        </message>
        <message>
            <source>Leave the guide</source>
            <translation>Kılavuzdan çık</translation>
        </message>
        <message>
            <source>This is the last step. F5 leaves the guide.</source>
            <translation>Bu son adım. F5 kılavuzdan çıkar.</translation>
        </message>
        <message>
            <source>Your name or code, kept with the times of every step and with what you change</source>
            <translation>Adınız ya da kodunuz, her adımın zamanlarıyla ve değiştirdiklerinizle birlikte saklanır</translation>
        </message>
    </context>
    <context>
        <name>alteri::GuideText</name>
        <message>
            <source>The condition “%1” cannot be read, so that it counts as holding. %2</source>
            <translation>“%1” koşulu okunamıyor, bu yüzden sağlanmış sayılıyor. %2</translation>
        </message>
        <message>
            <source>The condition “%1” can never hold.</source>
            <translation>“%1” koşulu hiçbir zaman sağlanamaz.</translation>
        </message>
        <message>
            <source>The condition “%1” rests on “%2”, which is asked for only here or later.</source>
            <translation>“%1” koşulu, ancak burada ya da daha sonra sorulan “%2” özniteliğine dayanıyor.</translation>
        </message>
        <message>
            <source>It has no question. Write it in the field “Question”.</source>
            <translation>Sorusu yok. “Soru” alanına yazın.</translation>
        </message>
        <message>
            <source>It asks nothing. Add an attribute below “Questions”.</source>
            <translation>Hiçbir şey sormuyor. “Sorular” altına bir öznitelik ekleyin.</translation>
        </message>
        <message>
            <source>It asks for no kind of tie. Choose one.</source>
            <translation>Hiçbir bağ türü sormuyor. Bir tane seçin.</translation>
        </message>
        <message>
            <source>No attribute of ego keeps the consent. Add the step anew.</source>
            <translation>Hiçbir ego özniteliği onamı saklamıyor. Adımı yeniden ekleyin.</translation>
        </message>
        <message>
            <source>It is about those named at a step that is no name generator. Choose one.</source>
            <translation>İsim üreteci olmayan bir adımda adlandırılanlar hakkında. Bir isim üreteci seçin.</translation>
        </message>
        <message>
            <source>It is about those named at “%1”, which comes later.</source>
            <translation>Daha sonra gelen “%1” adımında adlandırılanlar hakkında.</translation>
        </message>
        <message>
            <source>The smallest number of names is more than the largest.</source>
            <translation>En küçük isim sayısı en büyüğünden fazla.</translation>
        </message>
        <message>
            <source>It cannot ask for “%1”, which is about others.</source>
            <translation>Başkaları hakkında olan “%1” burada sorulamaz.</translation>
        </message>
        <message>
            <source>The condition “%1” rests on “%2”, which is answered only on the map that a step of placing has of its own. Conditions look at the map of the interview.</source>
            <translation>“%1” koşulu, yalnızca bir yerleştirme adımının kendi haritasında yanıtlanan “%2” özniteliğine dayanıyor. Koşullar görüşmenin haritasına bakar.</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>Bilgilendirme</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Onam</translation>
        </message>
        <message>
            <source>Questions about ego</source>
            <translation>Ego hakkında sorular</translation>
        </message>
        <message>
            <source>Name generator</source>
            <translation>İsim üreteci</translation>
        </message>
        <message>
            <source>Name interpreter</source>
            <translation>İsim yorumlayıcı</translation>
        </message>
        <message>
            <source>Placing on the map</source>
            <translation>Haritaya yerleştirme</translation>
        </message>
        <message>
            <source>Ties between alteri</source>
            <translation>Alterler arası bağlar</translation>
        </message>
        <message>
            <source>Free work on the map</source>
            <translation>Haritada serbest çalışma</translation>
        </message>
        <message>
            <source>Closing</source>
            <translation>Kapanış</translation>
        </message>
        <message>
            <source>Form, one alter after the other</source>
            <translation>Form, bir alter bitince diğeri</translation>
        </message>
        <message>
            <source>Table of all alteri</source>
            <translation>Tüm alterlerin tablosu</translation>
        </message>
        <message>
            <source>Sorting into bins</source>
            <translation>Kutulara ayırma</translation>
        </message>
        <message>
            <source>One at a time</source>
            <translation>Teker teker</translation>
        </message>
        <message>
            <source>Freely</source>
            <translation>Serbestçe</translation>
        </message>
        <message>
            <source>Pair by pair</source>
            <translation>Çift çift</translation>
        </message>
        <message>
            <source>Matrix</source>
            <translation>Matris</translation>
        </message>
        <message>
            <source>Drawing on the map</source>
            <translation>Haritada çizme</translation>
        </message>
    </context>
    <context>
        <name>alteri::HelpBrowser</name>
        <message>
            <source>Page of the help</source>
            <translation>Yardım sayfası</translation>
        </message>
    </context>
    <context>
        <name>alteri::HelpMark</name>
        <message>
            <source>Opens the help about this</source>
            <translation>Bununla ilgili yardımı açar</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Yardım</translation>
        </message>
    </context>
    <context>
        <name>alteri::HelpWindow</name>
        <message>
            <source>Help – Alteri</source>
            <translation>Yardım – Alteri</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Ara</translation>
        </message>
        <message>
            <source>Search all pages</source>
            <translation>Tüm sayfalarda ara</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>İçindekiler</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Bulunanlar</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Sayfalar</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Geri</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>İleri</translation>
        </message>
        <message>
            <source>No page has all these words.</source>
            <translation>Bu sözcüklerin tümünü içeren bir sayfa yok.</translation>
        </message>
    </context>
    <context>
        <name>alteri::HistoryPanel</name>
        <message>
            <source>Nothing has happened on this map yet.</source>
            <translation>Bu haritada henüz hiçbir şey olmadı.</translation>
        </message>
        <message>
            <source>Back to now</source>
            <translation>Şimdiye dön</translation>
        </message>
        <message>
            <source>The map of that moment is being made…</source>
            <translation>O anın haritası hazırlanıyor…</translation>
        </message>
        <message>
            <source>History of this map</source>
            <translation>Bu haritanın geçmişi</translation>
        </message>
        <message>
            <source>Shows the map after each gesture, one after the other</source>
            <translation>Haritayı her hareketten sonra, sırayla gösterir</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>Geri al: %1</translation>
        </message>
        <message>
            <source>Redo: %1</source>
            <translation>Yinele: %1</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Duraklat</translation>
        </message>
        <message>
            <source>Play back</source>
            <translation>Oynat</translation>
        </message>
    </context>
    <context>
        <name>alteri::HubProblemText</name>
        <message>
            <source> (%1)</source>
            <translation> (%1)</translation>
        </message>
        <message>
            <source>The study is connected to no hub; join it there, or put it there.</source>
            <translation>Çalışma hiçbir merkeze bağlı değil; ona orada katılın ya da onu oraya koyun.</translation>
        </message>
        <message>
            <source>The study “%1” is connected to a hub. What is forgotten or moved here would stay there; leave the hub first.</source>
            <translation>“%1” çalışması bir merkeze bağlı. Burada unutulan ya da taşınan orada kalırdı; önce merkezden ayrılın.</translation>
        </message>
        <message>
            <source>“%1” cannot be taken back: others have gone on with the same since.</source>
            <translation>“%1” geri alınamaz: o zamandan beri başkaları aynı şey üzerinde çalıştı.</translation>
        </message>
        <message>
            <source>The hub has no such study for this login; ask its owner to admit you.</source>
            <translation>Merkezde bu oturum için böyle bir çalışma yok; sahibinden sizi kabul etmesini isteyin.</translation>
        </message>
        <message>
            <source>The hub has this study already; join it there.</source>
            <translation>Merkezde bu çalışma zaten var; ona orada katılın.</translation>
        </message>
        <message>
            <source>The study on the hub is of another version of Alteri (%1). With a newer one there, take that version; with an older one, its owner has to sync first.</source>
            <translation>Merkezdeki çalışma Alteri’nin başka bir sürümünden (%1). Oradaki daha yeniyse o sürümü kullanın; daha eskiyse önce sahibi eşitlemelidir.</translation>
        </message>
        <message>
            <source>A password must not stand in the connection: put it into the file “.pgpass”, which only you can read.</source>
            <translation>Bağlantıda parola bulunmamalı: onu yalnızca sizin okuyabildiğiniz “.pgpass” dosyasına yazın.</translation>
        </message>
        <message>
            <source>The schema “%1” holds something else than a study that was published; take another name.</source>
            <translation>“%1” şemasında yayımlanmış bir çalışmadan başka bir şey var; başka bir ad seçin.</translation>
        </message>
        <message>
            <source>The query gives no table with rows; write one that begins with SELECT.</source>
            <translation>Sorgu satırları olan bir tablo vermiyor; SELECT ile başlayan bir sorgu yazın.</translation>
        </message>
        <message>
            <source>The hub cannot be reached%1. Everything is in this file; what was done waits.</source>
            <translation>Merkeze ulaşılamıyor%1. Her şey bu dosyada; yapılanlar bekliyor.</translation>
        </message>
        <message>
            <source>Nothing was sent to the hub “%1”: over the net its certificate must be checked. Set sslmode=verify-full and sslrootcert for the service.</source>
            <translation>“%1” merkezine hiçbir şey gönderilmedi: ağ üzerinden sertifikası denetlenmelidir. Hizmet için sslmode=verify-full ve sslrootcert ayarlayın.</translation>
        </message>
        <message>
            <source>The hub’s certificate is not the one expected%1. Nothing was sent.</source>
            <translation>Merkezin sertifikası beklenen değil%1. Hiçbir şey gönderilmedi.</translation>
        </message>
        <message>
            <source>The hub refuses this login%1; look at the service and at “.pgpass”.</source>
            <translation>Merkez bu oturumu reddediyor%1; hizmete ve “.pgpass” dosyasına bakın.</translation>
        </message>
        <message>
            <source>You may not do this on the hub%1. Everything is in this file.</source>
            <translation>Bunu merkezde yapamazsınız%1. Her şey bu dosyada.</translation>
        </message>
        <message>
            <source>The hub has no space left. Everything is in this file.</source>
            <translation>Merkezde yer kalmadı. Her şey bu dosyada.</translation>
        </message>
        <message>
            <source>This database is no hub; its administrator makes it one by “alteri-cli hub init”.</source>
            <translation>Bu veritabanı bir merkez değil; yöneticisi onu “alteri-cli hub init” ile merkez yapar.</translation>
        </message>
        <message>
            <source>This database is a hub already. Nothing was changed.</source>
            <translation>Bu veritabanı zaten bir merkez. Hiçbir şey değiştirilmedi.</translation>
        </message>
        <message>
            <source>The database refused: %1.</source>
            <translation>Veritabanı reddetti: %1.</translation>
        </message>
        <message>
            <source>The hub’s log is not what was written (step %1). Nothing was taken over; tell the hub’s administrator.</source>
            <translation>Merkezin günlüğü yazılmış olan değil (adım %1). Hiçbir şey alınmadı; merkezin yöneticisine bildirin.</translation>
        </message>
        <message>
            <source>Step %1 of the hub does not fit this file. Nothing was taken over; join the study anew, and merge this file into it as another copy.</source>
            <translation>Merkezin %1. adımı bu dosyaya uymuyor. Hiçbir şey alınmadı; çalışmaya yeniden katılın ve bu dosyayı başka bir kopya olarak onunla birleştirin.</translation>
        </message>
    </context>
    <context>
        <name>alteri::ImportAssistant</name>
        <message>
            <source>Import tables</source>
            <translation>Tabloları içe aktar</translation>
        </message>
        <message>
            <source>Join answers</source>
            <translation>Yanıtları ekle</translation>
        </message>
        <message>
            <source>Next delivery</source>
            <translation>Sonraki teslimat</translation>
        </message>
        <message>
            <source>First rows</source>
            <translation>İlk satırlar</translation>
        </message>
        <message>
            <source>&amp;Work out what happens</source>
            <translation>&amp;Ne olacağını hesapla</translation>
        </message>
        <message>
            <source>Add tables…</source>
            <translation>Tablo ekle…</translation>
        </message>
        <message>
            <source>Remo&amp;ve table</source>
            <translation>Tabloyu &amp;kaldır</translation>
        </message>
        <message>
            <source>Into</source>
            <translation>Hedef</translation>
        </message>
        <message>
            <source>Labels from a table</source>
            <translation>Bir tablodan etiketler</translation>
        </message>
        <message numerus="yes">
            <source>The tables have %n rows; “Work out what happens” reads them all.</source>
            <translation>
                <numerusform>Tablolarda %n satır var; “Ne olacağını hesapla” hepsini okur.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Import</source>
            <translation>İçe &amp;aktar</translation>
        </message>
        <message>
            <source>&amp;Join</source>
            <translation>&amp;Ekle</translation>
        </message>
        <message>
            <source>U&amp;pdate</source>
            <translation>&amp;Güncelle</translation>
        </message>
        <message>
            <source>All egos of the tables are new.</source>
            <translation>Tabloların tüm egoları yeni.</translation>
        </message>
        <message>
            <source>Columns become new attributes of those that the study has, or fill gaps. Nothing is replaced, and nobody is added.</source>
            <translation>Sütunlar, çalışmadakilerin yeni öznitelikleri olur ya da boşlukları doldurur. Hiçbir şey değiştirilmez ve kimse eklenmez.</translation>
        </message>
        <message>
            <source>Read as the tables before: other answers replace those that there are, new rows come in.</source>
            <translation>Önceki tablolar gibi okunur: farklı yanıtlar var olanların yerini alır, yeni satırlar eklenir.</translation>
        </message>
    </context>
    <context>
        <name>alteri::ImportText</name>
        <message numerus="yes">
            <source>%n columns of %1, as “%2”, are read as the pairs of alteri.</source>
            <translation>
                <numerusform>%1 tablosunun “%2” gibi %n sütunu, alter çiftleri olarak okunur.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n columns of %1, as “%2”, are read as those of alteri.</source>
            <translation>
                <numerusform>%1 tablosunun “%2” gibi %n sütunu, alterlerin sütunları olarak okunur.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n columns of %1, before those of alteri, are read as those of egos.</source>
            <translation>
                <numerusform>%1 tablosunun, alterlerinkinden önceki %n sütunu, egoların sütunları olarak okunur.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n places for alteri in %1 hold nothing and are left out.</source>
            <translation>
                <numerusform>%1 tablosunda alterlere ayrılmış %n yer boş ve dışarıda bırakıldı.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri in %1 are more than “%2” says and are left out.</source>
            <translation>
                <numerusform>%1 tablosundaki %n alter, “%2” sayısını aşıyor ve dışarıda bırakıldı.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n columns of %1 are read as those of egos.</source>
            <translation>
                <numerusform>%1 tablosunun %n sütunu, egoların sütunları olarak okunur.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows of %1 say something else of ego in “%2” than the row before that counts; they are not used for it.</source>
            <translation>
                <numerusform>%1 tablosunun %n satırı, “%2” sütununda ego hakkında geçerli olan önceki satırdan farklı bir şey söylüyor; bunlar bunun için kullanılmaz.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cells of pairs in %1 hold 0 and are no ties.</source>
            <translation>
                <numerusform>%1 tablosunda çiftlerin %n hücresi 0 içeriyor ve bağ değil.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is read as the matrix of the ties of the ego “%2”.</source>
            <translation>%1, “%2” egosunun bağlarının matrisi olarak okunur.</translation>
        </message>
        <message numerus="yes">
            <source>There is no table of egos; %n egos are those that %1 names. Egos who named nobody are not among them.</source>
            <translation>
                <numerusform>Egoların tablosu yok; %n ego, %1 tablosunun adlandırdıklarıdır. Kimseyi adlandırmamış egolar bunların arasında değil.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>There is no table of alteri; %n alteri are those that %1 names. Alteri without ties are not among them.</source>
            <translation>
                <numerusform>Alterlerin tablosu yok; %n alter, %1 tablosunun adlandırdıklarıdır. Bağı olmayan alterler bunların arasında değil.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 comes from %2; its codes -1 to -4 are read as refused, does not know, does not apply and not asked.</source>
            <translation>%1, %2 kaynaklı; -1 ile -4 arasındaki kodlar reddetti, bilmiyor, uygulanamaz ve sorulmadı olarak okunur.</translation>
        </message>
        <message>
            <source>%1 has no column of ids of alteri (alter_id); they are numbered within their egos.</source>
            <translation>%1 tablosunda alterlerin kimlik sütunu yok (alter_id); alterler kendi egoları içinde numaralanır.</translation>
        </message>
        <message>
            <source>%1 is read as a table of the ego “%2”, by its name.</source>
            <translation>%1, adına göre “%2” egosunun tablosu olarak okunur.</translation>
        </message>
        <message numerus="yes">
            <source>%n tables, as %1, are read as one.</source>
            <translation>
                <numerusform>%1 gibi %n tablo, tek tablo olarak okunur.</numerusform>
            </translation>
        </message>
        <message>
            <source>The sheet %1 is about no egos, alteri or ties and is left out.</source>
            <translation>%1 sayfası ego, alter ya da bağlar hakkında değil ve dışarıda bırakıldı.</translation>
        </message>
        <message>
            <source>“%1” is “%2” in the study and “%3” in the table; it stays as it is.</source>
            <translation>“%1” çalışmada “%2”, tabloda “%3”; olduğu gibi kalır.</translation>
        </message>
        <message>
            <source>“%1” was “%2” and is “%3” now.</source>
            <translation>“%1”: eskiden “%2”, şimdi “%3”.</translation>
        </message>
        <message>
            <source>“%1” is “%2” in the study and “%3” in the table; it will be replaced.</source>
            <translation>“%1” çalışmada “%2”, tabloda “%3”; değiştirilecek.</translation>
        </message>
        <message>
            <source>ego “%1”</source>
            <translation>“%1” egosu</translation>
        </message>
        <message>
            <source>ego “%1”, alter “%2”</source>
            <translation>“%1” egosu, “%2” alteri</translation>
        </message>
        <message>
            <source>%1, line %2: %3: %4</source>
            <translation>%1, satır %2: %3: %4</translation>
        </message>
        <message numerus="yes">
            <source>%n egos were in the study already.</source>
            <translation>
                <numerusform>%n ego zaten çalışmadaydı.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n egos are in the study already.</source>
            <translation>
                <numerusform>%n ego zaten çalışmada.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri were in the study already.</source>
            <translation>
                <numerusform>%n alter zaten çalışmadaydı.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri are in the study already.</source>
            <translation>
                <numerusform>%n alter zaten çalışmada.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties between alteri were in the study already.</source>
            <translation>
                <numerusform>%n alterler arası bağ zaten çalışmadaydı.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties between alteri are in the study already.</source>
            <translation>
                <numerusform>%n alterler arası bağ zaten çalışmada.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answers fill gaps.</source>
            <translation>
                <numerusform>%n yanıt boşlukları dolduruyor.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more answers differ from those of the study.</source>
            <translation>
                <numerusform>%n yanıt daha çalışmadakilerden farklı.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows are left out, since the study does not know whom they are about: %1.</source>
            <translation>
                <numerusform>Çalışma, kimin hakkında olduklarını bilmediğinden %n satır dışarıda bırakıldı: %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Egos have a map for each wave: %1.</source>
            <translation>Egoların her dalga için bir haritası var: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n maps of waves are empty, since only later waves have alteri of their egos.</source>
            <translation>
                <numerusform>Egolarının alterleri ancak sonraki dalgalarda bulunduğundan dalgaların %n haritası boş.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n egos imported.</source>
            <translation>
                <numerusform>%n ego içe aktarıldı.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri imported.</source>
            <translation>
                <numerusform>%n alter içe aktarıldı.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties between alteri imported.</source>
            <translation>
                <numerusform>%n alterler arası bağ içe aktarıldı.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n egos will come in.</source>
            <translation>
                <numerusform>%n ego eklenecek.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri will come in.</source>
            <translation>
                <numerusform>%n alter eklenecek.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties between alteri will come in.</source>
            <translation>
                <numerusform>%n alterler arası bağ eklenecek.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri lack the answers that give them a place on the map.</source>
            <translation>
                <numerusform>%n alterin, haritada yer veren yanıtları yok.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri wait beside their maps, since the rings or sectors there show no attribute; choose one in the design of the map, or place them by hand.</source>
            <translation>
                <numerusform>%n alter haritasının yanında bekliyor, çünkü oradaki halkalar ya da dilimler hiçbir özniteliği göstermiyor; harita tasarımında bir tane seçin ya da onları elle yerleştirin.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties were named from both ends and kept once.</source>
            <translation>
                <numerusform>%n bağ iki uçtan da adlandırıldı ve bir kez tutuldu.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cells are empty or NA and give no answer.</source>
            <translation>
                <numerusform>%n hücre boş ya da NA ve yanıt vermiyor.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Line breaks in %n names are read as spaces.</source>
            <translation>
                <numerusform>%n addaki satır sonları boşluk olarak okunur.</numerusform>
            </translation>
        </message>
        <message>
            <source>New attribute of %1: %2 (%3).</source>
            <translation>Yeni öznitelik (%1): %2 (%3).</translation>
        </message>
        <message>
            <source>New kind of tie: %1.</source>
            <translation>Yeni bağ türü: %1.</translation>
        </message>
        <message>
            <source>The column “%2” of %1 is read as an age, which is what the word means in German, and not as who an alter is.</source>
            <translation>%1 dosyasının “%2” sütunu, kelimenin Almancadaki anlamıyla yaş olarak okunur, alterin kim olduğu olarak değil.</translation>
        </message>
        <message>
            <source>Ties of the kind “%2” in %1 are not the same there and back, so they have a direction.</source>
            <translation>%1 içindeki “%2” türünden bağlar gidiş ve dönüşte aynı değil; bu yüzden yönlüdür.</translation>
        </message>
        <message>
            <source>The columns of %1 that become “%2” differ in their labels or in what means missing; what not all of them say is left out.</source>
            <translation>%1 dosyasında “%2” olan sütunlar etiketlerinde ya da neyin eksik sayıldığında farklı; hepsinin söylemediği dışarıda bırakılır.</translation>
        </message>
        <message>
            <source>The column “%2” of %1 is read as who an alter is. If it is an age, give it another name or choose another use.</source>
            <translation>%1 dosyasının “%2” sütunu alterin kim olduğu olarak okunur. Yaş ise sütuna başka bir ad verin ya da başka bir kullanım seçin.</translation>
        </message>
    </context>
    <context>
        <name>alteri::InfluencePage</name>
        <message>
            <source>no estimate without this ego</source>
            <translation>bu ego olmadan kestirim yok</translation>
        </message>
        <message numerus="yes">
            <source>%1: %2, %n ties</source>
            <translation>
                <numerusform>%1: %2, %n bağ</numerusform>
            </translation>
        </message>
        <message>
            <source>Influence of egos</source>
            <translation>Egoların etkililiği</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Ölçü</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>İptal</translation>
        </message>
        <message>
            <source>Compute</source>
            <translation>Hesapla</translation>
        </message>
        <message>
            <source>Cook's distance</source>
            <translation>Cook uzaklığı</translation>
        </message>
        <message>
            <source>DFBETAS: %1</source>
            <translation>DFBETAS: %1</translation>
        </message>
        <message>
            <source>The computation was cancelled.</source>
            <translation>Hesaplama iptal edildi.</translation>
        </message>
        <message>
            <source>Each ego is left out in turn …</source>
            <translation>Her ego sırayla dışarıda bırakılıyor…</translation>
        </message>
        <message>
            <source>%1: influence of each %2 on all coefficients</source>
            <translation>%1: tüm katsayılar üzerindeki etki, her %2 için</translation>
        </message>
        <message>
            <source>%1: influence of each %2 on %3</source>
            <translation>%1: şunun üzerindeki etki, her %2 için: %3</translation>
        </message>
        <message>
            <source>DFBETAS</source>
            <translation>DFBETAS</translation>
        </message>
        <message>
            <source>Hatched: above 4/J = %1 (J groups), worth a look.</source>
            <translation>Taralı: 4/J = %1 üzerinde (J grup), bakmaya değer.</translation>
        </message>
        <message>
            <source>Change of b in standard errors when the group is there. Hatched: beyond 2/√J = %1 (J groups), worth a look.</source>
            <translation>Grup varken b’deki standart hata cinsinden değişim. Taralı: 2/√J = %1 ötesinde (J grup), bakmaya değer.</translation>
        </message>
    </context>
    <context>
        <name>alteri::Inspector</name>
        <message>
            <source>Select an alter on the map to see and code it here.</source>
            <translation>Burada görüp kodlamak için haritada bir alter seçin.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ad</translation>
        </message>
        <message>
            <source>Ego</source>
            <translation>Ego</translation>
        </message>
        <message>
            <source>Alter</source>
            <translation>Alter</translation>
        </message>
        <message>
            <source>Tie to ego</source>
            <translation>Egoya bağ</translation>
        </message>
        <message>
            <source>Tie to ego (on this map only)</source>
            <translation>Egoya bağ (yalnızca bu haritada)</translation>
        </message>
        <message numerus="yes">
            <source>Alter (the same on all %n maps)</source>
            <translation>
                <numerusform>Alter (tüm %n haritada aynı)</numerusform>
            </translation>
        </message>
        <message>
            <source>Change this attribute…</source>
            <translation>Bu özniteliği değiştir…</translation>
        </message>
        <message>
            <source>Note on the alter</source>
            <translation>Alter notu</translation>
        </message>
        <message>
            <source>Note on the tie</source>
            <translation>Bağ notu</translation>
        </message>
        <message>
            <source>Note on the map</source>
            <translation>Harita notu</translation>
        </message>
        <message>
            <source>Write note</source>
            <translation>Not yaz</translation>
        </message>
        <message>
            <source>“%1” was not stored as %2: it is no such answer. It stands in the field still.</source>
            <translation>“%1”, %2 için kaydedilmedi: böyle bir yanıt yok. Hâlâ alanda duruyor.</translation>
        </message>
        <message numerus="yes">
            <source>%n alteri selected</source>
            <translation>
                <numerusform>%n alter seçildi</numerusform>
            </translation>
        </message>
        <message>
            <source>Rename alter</source>
            <translation>Alteri yeniden adlandır</translation>
        </message>
        <message>
            <source>Rename ego</source>
            <translation>Egoyu yeniden adlandır</translation>
        </message>
    </context>
    <context>
        <name>alteri::InterviewGestures</name>
        <message>
            <source>Add ego</source>
            <translation>Ego ekle</translation>
        </message>
        <message>
            <source>Name of the interviewee</source>
            <translation>Görüşülenin adı</translation>
        </message>
        <message>
            <source>Make ego confidential</source>
            <translation>Egoyu gizli yap</translation>
        </message>
        <message>
            <source>Make ego not confidential</source>
            <translation>Egonun gizliliğini kaldır</translation>
        </message>
        <message>
            <source>Delete “%1” with its map and all its alteri?</source>
            <translation>“%1”, haritası ve tüm alterleriyle silinsin mi?</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Sil</translation>
        </message>
        <message>
            <source>Delete ego</source>
            <translation>Egoyu sil</translation>
        </message>
        <message>
            <source>Add alter</source>
            <translation>Alter ekle</translation>
        </message>
        <message>
            <source>Add alteri</source>
            <translation>Alterler ekle</translation>
        </message>
        <message>
            <source>Names that would be on this map twice: %1</source>
            <translation>Bu haritada iki kez bulunacak adlar: %1</translation>
        </message>
        <message>
            <source>Add them all the same</source>
            <translation>Yine de ekle</translation>
        </message>
        <message>
            <source>Rename alter</source>
            <translation>Alteri yeniden adlandır</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ad</translation>
        </message>
    </context>
    <context>
        <name>alteri::JournalText</name>
        <message>
            <source>Variance between egos</source>
            <translation>Egolar arası varyans</translation>
        </message>
        <message>
            <source>Variance between groups of %1</source>
            <translation>%1 grupları arası varyans</translation>
        </message>
        <message>
            <source>Variance of slope: %1</source>
            <translation>Eğim varyansı: %1</translation>
        </message>
        <message>
            <source>Variance of slope: %1, %2</source>
            <translation>Eğim varyansı: %1, %2</translation>
        </message>
        <message>
            <source>Covariance: %1, %2</source>
            <translation>Kovaryans: %1, %2</translation>
        </message>
        <message>
            <source>Covariance: %1, %2, %3</source>
            <translation>Kovaryans: %1, %2, %3</translation>
        </message>
        <message>
            <source>Thresholds</source>
            <translation>Eşikler</translation>
        </message>
        <message>
            <source>θ (dispersion)</source>
            <translation>θ (yayılım)</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>Bağlar</translation>
        </message>
        <message>
            <source>Egos</source>
            <translation>Egolar</translation>
        </message>
        <message>
            <source>Groups of %1</source>
            <translation>%1 grupları</translation>
        </message>
        <message>
            <source>Wald χ² (df)</source>
            <translation>Wald χ² (sd)</translation>
        </message>
        <message>
            <source>ICC</source>
            <translation>ICC</translation>
        </message>
        <message>
            <source>Variance within egos</source>
            <translation>Egolar içi varyans</translation>
        </message>
        <message>
            <source>R² marginal</source>
            <translation>Marjinal R²</translation>
        </message>
        <message>
            <source>R² conditional</source>
            <translation>Koşullu R²</translation>
        </message>
        <message>
            <source>Log-likelihood</source>
            <translation>Log-olabilirlik</translation>
        </message>
        <message>
            <source>AIC</source>
            <translation>AIC</translation>
        </message>
        <message>
            <source>BIC (n = ties)</source>
            <translation>BIC (n = bağlar)</translation>
        </message>
        <message>
            <source>%1 is an ordinal (cumulative) multilevel model of %2 with link %3</source>
            <translation>%1, %2 için %3 bağlantılı ordinal (birikimli) çok düzeyli bir modeldir</translation>
        </message>
        <message>
            <source>%1 is a binomial multilevel model of %2 with link %3</source>
            <translation>%1, %2 için %3 bağlantılı binom çok düzeyli bir modeldir</translation>
        </message>
        <message>
            <source>%1 is a Poisson multilevel model of %2 with link %3</source>
            <translation>%1, %2 için %3 bağlantılı Poisson çok düzeyli bir modeldir</translation>
        </message>
        <message>
            <source>%1 is a negative binomial multilevel model of %2 with link %3</source>
            <translation>%1, %2 için %3 bağlantılı negatif binom çok düzeyli bir modeldir</translation>
        </message>
        <message>
            <source>fitted by ML with adaptive Gauss-Hermite quadrature</source>
            <translation>uyarlamalı Gauss-Hermite kareleme ile ML kullanılarak kestirildi</translation>
        </message>
        <message>
            <source>fitted by ML with Laplace's approximation</source>
            <translation>Laplace yaklaşımı ile ML kullanılarak kestirildi</translation>
        </message>
        <message>
            <source>%1: the estimate of %2 is infinite, since all its %3 ties have the highest outcome; the other estimates are those without these ties.</source>
            <translation>%1: %2 kestirimi sonsuz, çünkü %3 bağının tümünde en yüksek sonuç var; diğer kestirimler bu bağlar olmadan elde edilenlerdir.</translation>
        </message>
        <message>
            <source>%1: the estimate of %2 is infinite, since all its %3 ties have the lowest outcome; the other estimates are those without these ties.</source>
            <translation>%1: %2 kestirimi sonsuz, çünkü %3 bağının tümünde en düşük sonuç var; diğer kestirimler bu bağlar olmadan elde edilenlerdir.</translation>
        </message>
        <message>
            <source>Standard errors in parentheses; * p &lt; .05, ** p &lt; .01, *** p &lt; .001.</source>
            <translation>Standart hatalar parantez içinde; * p &lt; 0,05, ** p &lt; 0,01, *** p &lt; 0,001.</translation>
        </message>
        <message>
            <source>Standard errors in parentheses; * p &lt; .05, ** p &lt; .01, *** p &lt; .001 (%1).</source>
            <translation>Standart hatalar parantez içinde; * p &lt; 0,05, ** p &lt; 0,01, *** p &lt; 0,001 (%1).</translation>
        </message>
        <message>
            <source>Multilevel linear models of %1, fitted by %2.</source>
            <translation>%1 için çok düzeyli doğrusal modeller, %2 ile kestirildi.</translation>
        </message>
        <message>
            <source>%1 is a multilevel linear model of %2, fitted by %3.</source>
            <translation>%1, %2 için %3 ile kestirilmiş çok düzeyli doğrusal bir modeldir.</translation>
        </message>
        <message>
            <source>%1 is a linear model of %2, fitted by least squares.</source>
            <translation>%1, %2 için en küçük karelerle kestirilmiş doğrusal bir modeldir.</translation>
        </message>
        <message>
            <source>%1: %2 of %3 ties dropped for missing values (%4).</source>
            <translation>%1: %3 bağdan %2 tanesi eksik değerler nedeniyle çıkarıldı (%4).</translation>
        </message>
        <message>
            <source>%1: only ties with %2 (%3 left out).</source>
            <translation>%1: yalnızca %2 olan bağlar (%3 dışarıda bırakıldı).</translation>
        </message>
        <message>
            <source>%1: weighted by %2.</source>
            <translation>%1: %2 ile ağırlıklandırıldı.</translation>
        </message>
        <message>
            <source>%1: %2 groups of %3 lost all their ties.</source>
            <translation>%1: %3 gruplarından %2 tanesi tüm bağlarını yitirdi.</translation>
        </message>
        <message>
            <source>%1: a random effect has no variance left (singular fit).</source>
            <translation>%1: bir rastgele etkinin varyansı kalmadı (tekil kestirim).</translation>
        </message>
        <message>
            <source>%1: the search for the variances did not converge.</source>
            <translation>%1: varyans araması yakınsamadı.</translation>
        </message>
        <message>
            <source>%1: %2 is left out, other terms determine it.</source>
            <translation>%1: %2 dışarıda bırakıldı, diğer terimler onu belirliyor.</translation>
        </message>
        <message>
            <source>%1: the ICC counts slopes by their mean over the ties.</source>
            <translation>%1: ICC, eğimleri bağlar üzerinden ortalamalarıyla hesaba katar.</translation>
        </message>
        <message>
            <source>%1: ICC and R² are on the latent scale.</source>
            <translation>%1: ICC ve R² gizil ölçektedir.</translation>
        </message>
        <message>
            <source>%1: effects are odds or rate ratios, exp(b), with standard errors by the delta method.</source>
            <translation>%1: etkiler odds ya da hız oranları, exp(b), standart hatalar delta yöntemiyle.</translation>
        </message>
        <message>
            <source>%1: no tie has the outcome %2.</source>
            <translation>%1: hiçbir bağın sonucu %2 değil.</translation>
        </message>
        <message>
            <source>%1: the counts vary no more than Poisson's do.</source>
            <translation>%1: sayımlar Poisson dağılımındakinden çok değişmiyor.</translation>
        </message>
        <message>
            <source>t tests, Satterthwaite's degrees of freedom</source>
            <translation>t testleri, Satterthwaite serbestlik dereceleri</translation>
        </message>
        <message>
            <source>t tests after Kenward and Roger</source>
            <translation>Kenward ve Roger’a göre t testleri</translation>
        </message>
        <message>
            <source>t tests with cluster-robust standard errors, CR2</source>
            <translation>kümeye dayanıklı standart hatalarla (CR2) t testleri</translation>
        </message>
        <message>
            <source>Wald z</source>
            <translation>Wald z</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Terim</translation>
        </message>
        <message>
            <source>Intercept</source>
            <translation>Kesişim</translation>
        </message>
        <message>
            <source>reference: %1</source>
            <translation>referans: %1</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>%1: egos have the sampling weights %2; estimates are those of the pseudo-likelihood, with standard errors by the sandwich.</source>
            <translation>%1: egoların örnekleme ağırlıkları %2; tahminler sözde olabilirliğinkilerdir, standart hatalar sandviç yöntemiyledir.</translation>
        </message>
        <message>
            <source>%1: residuals have standard deviations of their own by %2; relative to %3, whose variance is given: %4.</source>
            <translation>%1: artıkların %2 değişkenine göre kendi standart sapmaları var; varyansı verilen %3 kategorisine göre: %4.</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>Ağlar</translation>
        </message>
        <message>
            <source>Residual variance</source>
            <translation>Artık varyans</translation>
        </message>
        <message>
            <source>R²</source>
            <translation>R²</translation>
        </message>
        <message>
            <source>%1: %2 of %3 networks dropped for missing values (%4).</source>
            <translation>%1: eksik değerler nedeniyle %3 ağdan %2 tanesi çıkarıldı (%4).</translation>
        </message>
        <message>
            <source>%1: only networks with %2 (%3 left out).</source>
            <translation>%1: yalnızca %2 olan ağlar (%3 dışarıda bırakıldı).</translation>
        </message>
        <message>
            <source>t tests</source>
            <translation>t testleri</translation>
        </message>
        <message>
            <source>F (df, df of the residual)</source>
            <translation>F (sd, artık sd)</translation>
        </message>
        <message>
            <source>BIC (n = rows)</source>
            <translation>BIC (n = satırlar)</translation>
        </message>
        <message>
            <source>%1 is an ordinal (cumulative) model of %2 with link %3, fitted by ML.</source>
            <translation>%1, %2 için %3 bağlantılı, ML ile kestirilmiş sıralı (birikimli) bir modeldir.</translation>
        </message>
        <message>
            <source>%1 is a binomial model of %2 with link %3, fitted by ML.</source>
            <translation>%1, %2 için %3 bağlantılı, ML ile kestirilmiş bir binom modelidir.</translation>
        </message>
        <message>
            <source>%1 is a Poisson model of %2 with link %3, fitted by ML.</source>
            <translation>%1, %2 için %3 bağlantılı, ML ile kestirilmiş bir Poisson modelidir.</translation>
        </message>
        <message>
            <source>%1 is a negative binomial model of %2 with link %3, fitted by ML.</source>
            <translation>%1, %2 için %3 bağlantılı, ML ile kestirilmiş bir negatif binom modelidir.</translation>
        </message>
    </context>
    <context>
        <name>alteri::KeyAttributesPage</name>
        <message>
            <source>Key attributes</source>
            <translation>Temel öznitelikler</translation>
        </message>
        <message>
            <source>Percentages are of the known values. For categories of alteri and ties, mean (SD) and range are those of the egos’ own percentages; egos without a known value are left out of them. SD with n − 1.</source>
            <translation>Yüzdeler bilinen değerler üzerindendir. Alter ve bağ kategorilerinde ortalama (SS) ve aralık, egoların kendi yüzdelerine aittir; bilinen değeri olmayan egolar dışarıda bırakılır. SS n − 1 ile.</translation>
        </message>
    </context>
    <context>
        <name>alteri::KeyCard</name>
        <message>
            <source>Keys of Alteri</source>
            <translation>Alteri tuşları</translation>
        </message>
        <message>
            <source>The keys of categories are different in each study: Shift+F1 shows them on the map.</source>
            <translation>Kategorilerin tuşları her çalışmada farklıdır: Shift+F1 onları haritada gösterir.</translation>
        </message>
    </context>
    <context>
        <name>alteri::KeyCardDialog</name>
        <message>
            <source>Key card</source>
            <translation>Tuş kartı</translation>
        </message>
        <message>
            <source>All keys by menu</source>
            <translation>Menülere göre tüm tuşlar</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Yazdır…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Dışa aktar…</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>PDF belgesi</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Web sayfası</translation>
        </message>
        <message>
            <source>Keys of Alteri</source>
            <translation>Alteri tuşları</translation>
        </message>
    </context>
    <context>
        <name>alteri::KeyCoding</name>
        <message>
            <source>Code %1</source>
            <translation>Kodla: %1</translation>
        </message>
        <message>
            <source>Say what “%1” is</source>
            <translation>Ne olduğunu belirt: “%1”</translation>
        </message>
        <message>
            <source>Nobody is selected to answer “%1” about; “Next open” goes to whom it is open about</source>
            <translation>“%1” sorusunun yanıtlanacağı seçili kimse yok; “Sonraki açık” sorunun açık olduğu kişiye gider</translation>
        </message>
        <message>
            <source>“%1” is no answer to “%2”, which is asked now; ‹ and › change the question</source>
            <translation>“%1”, şimdi sorulan “%2” için bir yanıt değil; ‹ ve › soruyu değiştirir</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>yanıt yok</translation>
        </message>
        <message>
            <source>“%1” is no key of a category; press Shift+F1 for the keys, Esc and then type to name a partner</source>
            <translation>“%1” bir kategorinin tuşu değil; tuşlar için Shift+F1’e basın, partner adlandırmak için Esc’ye basıp yazın</translation>
        </message>
    </context>
    <context>
        <name>alteri::LanguageMenu</name>
        <message>
            <source>Language of the interview</source>
            <translation>Görüşmenin dili</translation>
        </message>
    </context>
    <context>
        <name>alteri::LookDelegate</name>
        <message>
            <source>Other…</source>
            <translation>Diğer…</translation>
        </message>
        <message>
            <source>Colour of the category</source>
            <translation>Kategorinin rengi</translation>
        </message>
    </context>
    <context>
        <name>alteri::MainWindow</name>
        <message>
            <source>New study…</source>
            <translation>Yeni çalışma…</translation>
        </message>
        <message>
            <source>Starts a study from a template</source>
            <translation>Bir şablondan çalışma başlatır</translation>
        </message>
        <message>
            <source>Open study…</source>
            <translation>Çalışma aç…</translation>
        </message>
        <message>
            <source>Opens a study from a file</source>
            <translation>Bir dosyadan çalışma açar</translation>
        </message>
        <message>
            <source>Import from other programs…</source>
            <translation>Diğer programlardan içe aktar…</translation>
        </message>
        <message>
            <source>Imports studies of VennMaker and Network Canvas, and graphs; into the open study or a new one</source>
            <translation>VennMaker ve Network Canvas çalışmalarını ve çizgeleri, açık çalışmaya ya da yeni bir çalışmaya aktarır</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Kopya kaydet…</translation>
        </message>
        <message>
            <source>Everything is saved already; this writes a second file</source>
            <translation>Her şey zaten kayıtlı; bu, ikinci bir dosya yazar</translation>
        </message>
        <message>
            <source>Report…</source>
            <translation>Rapor…</translation>
        </message>
        <message>
            <source>Writes codebook, maps, models and plots with everything that it takes to reproduce them</source>
            <translation>Kod kitabını, haritaları, modelleri ve grafikleri, yeniden üretmek için gereken her şeyle birlikte yazar</translation>
        </message>
        <message>
            <source>Close study</source>
            <translation>Çalışmayı kapat</translation>
        </message>
        <message>
            <source>Goes back to the start page</source>
            <translation>Başlangıç sayfasına döner</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>Unut…</translation>
        </message>
        <message>
            <source>Removes an ego, or what happened long ago, from the history too</source>
            <translation>Bir egoyu ya da çok önce olanları geçmişten de kaldırır</translation>
        </message>
        <message>
            <source>Protect…</source>
            <translation>Koru…</translation>
        </message>
        <message>
            <source>Seals the study, so that only a passphrase opens it</source>
            <translation>Çalışmayı mühürler, böylece onu yalnızca bir parola cümlesi açar</translation>
        </message>
        <message>
            <source>Backups…</source>
            <translation>Yedekler…</translation>
        </message>
        <message>
            <source>Shows the backups of the study, and whether and where they are made</source>
            <translation>Çalışmanın yedeklerini ve bunların alınıp alınmadığını ve nereye alındığını gösterir</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Geri al</translation>
        </message>
        <message>
            <source>Takes the last change back</source>
            <translation>Son değişikliği geri alır</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Yinele</translation>
        </message>
        <message>
            <source>Makes the change again</source>
            <translation>Değişikliği yeniden yapar</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Harita</translation>
        </message>
        <message>
            <source>Shows the maps</source>
            <translation>Haritaları gösterir</translation>
        </message>
        <message>
            <source>Analysis</source>
            <translation>Analiz</translation>
        </message>
        <message>
            <source>Shows tables, models and plots</source>
            <translation>Tabloları, modelleri ve grafikleri gösterir</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Dosya</translation>
        </message>
        <message>
            <source>Recent studies</source>
            <translation>Son çalışmalar</translation>
        </message>
        <message>
            <source>Open the sample study</source>
            <translation>Örnek çalışmayı aç</translation>
        </message>
        <message>
            <source>Recover a damaged study…</source>
            <translation>Hasarlı bir çalışmayı kurtar…</translation>
        </message>
        <message>
            <source>Writes what is whole of a damaged file into a new one</source>
            <translation>Hasarlı bir dosyanın sağlam kalanını yeni bir dosyaya yazar</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Dışa aktar</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Çık</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>Dü&amp;zen</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Görünüm</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Sistemdeki gibi</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Açık</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Koyu</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Görünüş</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Dil</translation>
        </message>
        <message>
            <source>&amp;Map</source>
            <translation>&amp;Harita</translation>
        </message>
        <message>
            <source>&amp;Analysis</source>
            <translation>&amp;Analiz</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Yardım</translation>
        </message>
        <message>
            <source>About Alteri</source>
            <translation>Alteri hakkında</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Araçlar</translation>
        </message>
        <message>
            <source>&amp;Study</source>
            <translation>&amp;Çalışma</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Kopya kaydet</translation>
        </message>
        <message>
            <source>%1 (copy)</source>
            <translation>%1 (kopya)</translation>
        </message>
        <message>
            <source>Alteri study</source>
            <translation>Alteri çalışması</translation>
        </message>
        <message>
            <source>The work goes on in %1</source>
            <translation>Çalışmaya şurada devam ediliyor: %1</translation>
        </message>
        <message>
            <source>Forgotten. Copies and backups elsewhere still have it.</source>
            <translation>Unutuldu. Başka yerdeki kopyalar ve yedekler bunu hâlâ içerir.</translation>
        </message>
        <message>
            <source>The report was written to %1</source>
            <translation>Rapor şuraya yazıldı: %1</translation>
        </message>
        <message>
            <source>Import from other programs</source>
            <translation>Diğer programlardan içe aktar</translation>
        </message>
        <message>
            <source>New study</source>
            <translation>Yeni çalışma</translation>
        </message>
        <message>
            <source>Importing…</source>
            <translation>İçe aktarılıyor…</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>Geri al: %1</translation>
        </message>
        <message>
            <source>Redo: %1</source>
            <translation>Yinele: %1</translation>
        </message>
        <message>
            <source>%1 (protected) – Alteri</source>
            <translation>%1 (korumalı) – Alteri</translation>
        </message>
        <message>
            <source>%1 – Alteri</source>
            <translation>%1 – Alteri</translation>
        </message>
        <message>
            <source>&lt;h3&gt;Alteri %1&lt;/h3&gt;&lt;p&gt;Draw, measure and model ego-centred networks.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Alteri uses no network, unless you connect a study to a hub of yours.&lt;/p&gt;</source>
            <translation>&lt;h3&gt;Alteri %1&lt;/h3&gt;&lt;p&gt;Ego merkezli ağları çizin, ölçün ve modelleyin.&lt;/p&gt;&lt;p&gt;GNU Genel Kamu Lisansı’nın 3. ya da daha yeni sürümü altında özgür yazılım. Alteri, bir çalışmayı kendi merkezinize bağlamadığınız sürece hiçbir ağı kullanmaz.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>A backup was written: %1</source>
            <translation>Bir yedek yazıldı: %1</translation>
        </message>
        <message>
            <source>Open study</source>
            <translation>Çalışma aç</translation>
        </message>
        <message numerus="yes">
            <source>This file is older than the one you had here on %1: %n steps are missing. Somebody may have put a copy in its place.</source>
            <translation>
                <numerusform>Bu dosya, burada %1 tarihinde bulunandan daha eski: %n adım eksik. Biri yerine bir kopya koymuş olabilir.</numerusform>
            </translation>
        </message>
        <message>
            <source>What you see is only in memory and is gone once you leave it. Save a copy first, or leave it.</source>
            <translation>Gördükleriniz yalnızca bellekte ve ayrıldığınızda yitirilir. Önce bir kopya kaydedin ya da ayrılın.</translation>
        </message>
        <message>
            <source>What you see is only in memory. Save a copy first, then choose the language again.</source>
            <translation>Gördükleriniz yalnızca bellekte. Önce bir kopya kaydedin, sonra dili yeniden seçin.</translation>
        </message>
        <message>
            <source>Protect</source>
            <translation>Koru</translation>
        </message>
        <message>
            <source>Making a key…</source>
            <translation>Anahtar oluşturuluyor…</translation>
        </message>
        <message>
            <source>Removing the protection…</source>
            <translation>Koruma kaldırılıyor…</translation>
        </message>
        <message>
            <source>Sealing the study…</source>
            <translation>Çalışma mühürleniyor…</translation>
        </message>
        <message>
            <source>The study can be read by whoever has the file now.</source>
            <translation>Çalışmayı artık dosyaya sahip olan herkes okuyabilir.</translation>
        </message>
        <message>
            <source>The study is protected.</source>
            <translation>Çalışma korumalı.</translation>
        </message>
        <message>
            <source>The study was locked, since nothing was done for a while.</source>
            <translation>Bir süredir bir şey yapılmadığından çalışma kilitlendi.</translation>
        </message>
        <message>
            <source>Alteri can read the damaged file page by page and write what is whole into a new one. The damaged file stays as it is.</source>
            <translation>Alteri, hasarlı dosyayı sayfa sayfa okuyup sağlam kalanı yeni bir dosyaya yazabilir. Hasarlı dosya olduğu gibi kalır.</translation>
        </message>
        <message>
            <source>Recover…</source>
            <translation>Kurtar…</translation>
        </message>
        <message>
            <source>Recover</source>
            <translation>Kurtar</translation>
        </message>
        <message>
            <source>%1 (recovered)</source>
            <translation>%1 (kurtarıldı)</translation>
        </message>
        <message>
            <source>Reading what is whole…</source>
            <translation>Sağlam kalan okunuyor…</translation>
        </message>
        <message>
            <source>This study can only be read</source>
            <translation>Bu çalışma salt okunur</translation>
        </message>
        <message>
            <source>Open a study first</source>
            <translation>Önce bir çalışma açın</translation>
        </message>
        <message>
            <source>Find anything…</source>
            <translation>Her şeyi bul…</translation>
        </message>
        <message>
            <source>Finds every action, page, ego, alter and attribute by any word of it</source>
            <translation>Her komutu, sayfayı, egoyu, alteri ve özniteliği, adındaki herhangi bir sözcükle bulur</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Yardım</translation>
        </message>
        <message>
            <source>Analysis › %1</source>
            <translation>Analiz › %1</translation>
        </message>
        <message>
            <source>Panel of the map</source>
            <translation>Harita paneli</translation>
        </message>
        <message>
            <source>Attribute “%1”, %2</source>
            <translation>“%1” özniteliği, %2</translation>
        </message>
        <message>
            <source>Kind of ties “%1”</source>
            <translation>“%1” bağ türü</translation>
        </message>
        <message>
            <source>Grouping “%1”</source>
            <translation>“%1” gruplaması</translation>
        </message>
        <message>
            <source>Column “%1” made from others</source>
            <translation>Başkalarından oluşturulan “%1” sütunu</translation>
        </message>
        <message>
            <source>Opens the help about what has the focus</source>
            <translation>Odaktaki öğeyle ilgili yardımı açar</translation>
        </message>
        <message>
            <source>Key card…</source>
            <translation>Tuş kartı…</translation>
        </message>
        <message>
            <source>Prints all keys by menu, or writes a file</source>
            <translation>Tüm tuşları menülere göre yazdırır ya da bir dosyaya yazar</translation>
        </message>
        <message>
            <source>Tour</source>
            <translation>Tur</translation>
        </message>
        <message>
            <source>Shows what is where, on the window itself</source>
            <translation>Neyin nerede olduğunu doğrudan pencere üzerinde gösterir</translation>
        </message>
        <message>
            <source>Egos</source>
            <translation>Egolar</translation>
        </message>
        <message>
            <source>Everybody who was interviewed, with the number of their partners. Ctrl+E adds somebody.</source>
            <translation>Görüşme yapılan herkes, partner sayısıyla birlikte. Ctrl+E yeni birini ekler.</translation>
        </message>
        <message>
            <source>The line</source>
            <translation>Satır</translation>
        </message>
        <message>
            <source>Type the name of a partner here and press Enter. Codes may follow behind a semicolon; it lists them.</source>
            <translation>Buraya bir partnerin adını yazıp Enter’a basın. Noktalı virgülden sonra kodlar gelebilir; satır bunları listeler.</translation>
        </message>
        <message>
            <source>The map</source>
            <translation>Harita</translation>
        </message>
        <message>
            <source>Ego is in the middle. Drag partners to their ring and sector: their answers follow. Ctrl+Z takes anything back.</source>
            <translation>Ego ortadadır. Partnerleri halkalarına ve dilimlerine sürükleyin: yanıtları da buna göre değişir. Ctrl+Z her şeyi geri alır.</translation>
        </message>
        <message>
            <source>Answers, list, gaps, history</source>
            <translation>Yanıtlar, liste, boşluklar, geçmiş</translation>
        </message>
        <message>
            <source>What is known of the partner who is selected, who is on the map, what is still open, and every step until now.</source>
            <translation>Seçili partner hakkında bilinenler, haritada kimlerin bulunduğu, nelerin hâlâ açık olduğu ve şimdiye kadarki her hareket.</translation>
        </message>
        <message>
            <source>The analysis</source>
            <translation>Analiz</translation>
        </message>
        <message>
            <source>Tables, measures, models and plots follow every change. Alt+2 leads here, Alt+1 back to the map.</source>
            <translation>Tablolar, ölçüler, modeller ve grafikler her değişiklikle güncellenir. Alt+2 buraya getirir, Alt+1 haritaya geri götürür.</translation>
        </message>
        <message>
            <source>Everything else</source>
            <translation>Geri kalan her şey</translation>
        </message>
        <message>
            <source>Ctrl+K finds any action, page or person by a word. F1 explains where you are. Everything is saved as you go.</source>
            <translation>Ctrl+K her komutu, sayfayı ya da kişiyi bir sözcükle bulur. F1 bulunduğunuz yeri açıklar. Siz çalışırken her şey kaydedilir.</translation>
        </message>
        <message>
            <source>Writing the copy…</source>
            <translation>Kopya yazılıyor…</translation>
        </message>
        <message>
            <source>Merge another copy…</source>
            <translation>Başka bir kopyayla birleştir…</translation>
        </message>
        <message>
            <source>Takes over what another copy of the study has, or another study</source>
            <translation>Çalışmanın başka bir kopyasında ya da başka bir çalışmada bulunanları alır</translation>
        </message>
        <message>
            <source>Merge another copy</source>
            <translation>Başka bir kopyayla birleştir</translation>
        </message>
        <message>
            <source>Alteri studies (*.alteri);;All files (*)</source>
            <translation>Alteri çalışmaları (*.alteri);;Tüm dosyalar (*)</translation>
        </message>
        <message>
            <source>This is the study that is open; choose another copy of it.</source>
            <translation>Bu, açık olan çalışma; onun başka bir kopyasını seçin.</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>Karşılaştırılıyor…</translation>
        </message>
        <message>
            <source>“%1” has nothing that this study lacks.</source>
            <translation>“%1” dosyasında bu çalışmada olmayan bir şey yok.</translation>
        </message>
        <message>
            <source>Merge “%1”</source>
            <translation>Şununla birleştir: “%1”</translation>
        </message>
        <message>
            <source>Team…</source>
            <translation>Ekip…</translation>
        </message>
        <message>
            <source>Works on the study together with others, by a hub of yours</source>
            <translation>Çalışma üzerinde başkalarıyla birlikte, kendi merkeziniz aracılığıyla çalışır</translation>
        </message>
        <message>
            <source>%1 (copy on this computer)</source>
            <translation>%1 (bu bilgisayardaki kopya)</translation>
        </message>
        <message>
            <source>“%1” lies on a slow medium: it takes %2 ms to keep something, several times for each step. Work on a copy on this computer instead? It is written back when you close it.</source>
            <translation>“%1” yavaş bir ortamda: bir şeyi saklamak %2 ms sürüyor, her adımda birkaç kez. Bunun yerine bu bilgisayardaki bir kopya üzerinde çalışılsın mı? Kapattığınızda geri yazılır.</translation>
        </message>
        <message>
            <source>Work on a copy</source>
            <translation>Kopya üzerinde çalış</translation>
        </message>
        <message>
            <source>You work on a copy; it is written back to %1 when you close it.</source>
            <translation>Bir kopya üzerinde çalışıyorsunuz; kapattığınızda %1 konumuna geri yazılır.</translation>
        </message>
        <message>
            <source>A copy of “%1” on this computer was not written back yet. Open the copy?</source>
            <translation>“%1” çalışmasının bu bilgisayardaki kopyası henüz geri yazılmadı. Kopya açılsın mı?</translation>
        </message>
        <message>
            <source>“%1” cannot be reached. A copy of it on this computer was not written back yet. Open the copy?</source>
            <translation>“%1” konumuna ulaşılamıyor. Bu bilgisayardaki kopyası henüz geri yazılmadı. Kopya açılsın mı?</translation>
        </message>
        <message>
            <source>Open the copy</source>
            <translation>Kopyayı aç</translation>
        </message>
        <message>
            <source>Writing back</source>
            <translation>Geri yazma</translation>
        </message>
        <message>
            <source>Writing back…</source>
            <translation>Geri yazılıyor…</translation>
        </message>
        <message>
            <source>The study was written back to %1</source>
            <translation>Çalışma %1 konumuna geri yazıldı</translation>
        </message>
        <message>
            <source>Somebody worked on %1 meanwhile, so that nothing was written there. Open it, choose the copy, and merge the study into it (Study › Merge another copy…); then close it again.</source>
            <translation>Bu arada birisi %1 üzerinde çalıştı; bu yüzden oraya hiçbir şey yazılmadı. Onu açın, kopyayı seçin ve çalışmayı onunla birleştirin (Çalışma › Başka bir kopyayla birleştir…); sonra yeniden kapatın.</translation>
        </message>
        <message>
            <source>The copy stays on this computer; open %1 to go on, and close it to try again.</source>
            <translation>Kopya bu bilgisayarda kalıyor; sürdürmek için %1 dosyasını açın, yeniden denemek için kapatın.</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Ekip</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Bağlanıyor…</translation>
        </message>
        <message>
            <source>Alteri studies</source>
            <translation>Alteri çalışmaları</translation>
        </message>
        <message>
            <source>Join a study</source>
            <translation>Bir çalışmaya katıl</translation>
        </message>
        <message>
            <source>study</source>
            <translation>çalışma</translation>
        </message>
        <message>
            <source>Joining…</source>
            <translation>Katılınıyor…</translation>
        </message>
        <message>
            <source>Writing a backup…</source>
            <translation>Yedek yazılıyor…</translation>
        </message>
        <message>
            <source>Nothing is known to be lost. To be safe you can save a copy of the study as it is now before you go on.</source>
            <translation>Bilindiği kadarıyla hiçbir şey kaybolmadı. Emin olmak için, devam etmeden önce çalışmanın şimdiki hâlinin bir kopyasını kaydedebilirsiniz.</translation>
        </message>
        <message>
            <source>Measure of networks</source>
            <translation>Ağ ölçüsü</translation>
        </message>
        <message>
            <source>Migrant organisations (sample)</source>
            <translation>Göçmen kuruluşları (örnek)</translation>
        </message>
        <message>
            <source>Taking back: %1</source>
            <translation>Geri alınıyor: %1</translation>
        </message>
        <message>
            <source>Doing again: %1</source>
            <translation>Yineleniyor: %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::Map</name>
        <message>
            <source>Ego</source>
            <translation>Ego</translation>
        </message>
        <message>
            <source>none of them</source>
            <translation>hiçbiri</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>yanıt yok</translation>
        </message>
        <message>
            <source>%1: the nearer to the centre, the nearer to “%2”; farthest out is “%3”.</source>
            <translation>%1: merkeze ne kadar yakınsa “%2” o kadar yakındır; en dışta “%3” yer alır.</translation>
        </message>
        <message>
            <source>The nearer to the centre, the higher the level.</source>
            <translation>Merkeze ne kadar yakınsa basamak o kadar yüksektir.</translation>
        </message>
        <message>
            <source>Dashed lines separate the sectors.</source>
            <translation>Kesikli çizgiler dilimleri ayırır.</translation>
        </message>
        <message numerus="yes">
            <source>%n alteri have more answers than their symbols show; the first four are seen.</source>
            <translation>
                <numerusform>%n alterin, simgesinin gösterdiğinden çok yanıtı var; ilk dördü görünür.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri have no place on this map yet.</source>
            <translation>
                <numerusform>%n alterin bu haritada henüz yeri yok.</numerusform>
            </translation>
        </message>
        <message>
            <source>Ties among alteri</source>
            <translation>Alterlerin kendi arasındaki bağlar</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Adlar</translation>
        </message>
        <message numerus="yes">
            <source>Ego-network map, %n alteri</source>
            <translation>
                <numerusform>Ego ağı haritası, %n alter</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::MapActions</name>
        <message>
            <source>Add ego…</source>
            <translation>Ego ekle…</translation>
        </message>
        <message>
            <source>Adds an interviewee with an empty map</source>
            <translation>Boş bir haritayla bir görüşülen ekler</translation>
        </message>
        <message>
            <source>Add alter</source>
            <translation>Alter ekle</translation>
        </message>
        <message>
            <source>Goes to the line where partners are named</source>
            <translation>Partnerlerin adlandırıldığı satıra gider</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Yeniden adlandır…</translation>
        </message>
        <message>
            <source>Renames the selected alter or ego</source>
            <translation>Seçili alteri ya da egoyu yeniden adlandırır</translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>Gizli</translation>
        </message>
        <message>
            <source>Keeps the names of this ego's partners out of the suggestions in other interviews</source>
            <translation>Bu egonun partnerlerinin adlarını diğer görüşmelerdeki önerilerin dışında tutar</translation>
        </message>
        <message>
            <source>Delete ego…</source>
            <translation>Egoyu sil…</translation>
        </message>
        <message>
            <source>Deletes the ego with its map and alteri</source>
            <translation>Egoyu haritası ve alterleriyle siler</translation>
        </message>
        <message>
            <source>Select all alteri</source>
            <translation>Tüm alterleri seç</translation>
        </message>
        <message>
            <source>Selects all alteri of the map</source>
            <translation>Haritanın tüm alterlerini seçer</translation>
        </message>
        <message>
            <source>Search…</source>
            <translation>Ara…</translation>
        </message>
        <message>
            <source>Finds alteri on the map by their names</source>
            <translation>Haritadaki alterleri adlarına göre bulur</translation>
        </message>
        <message>
            <source>Draw ties</source>
            <translation>Bağ çiz</translation>
        </message>
        <message>
            <source>Draws ties between alteri by dragging from one to another</source>
            <translation>Birinden diğerine sürükleyerek alterler arasında bağ çizer</translation>
        </message>
        <message>
            <source>Map design…</source>
            <translation>Harita tasarımı…</translation>
        </message>
        <message>
            <source>Sets what rings, sectors, colours and symbols show</source>
            <translation>Halkaların, dilimlerin, renklerin ve simgelerin ne göstereceğini belirler</translation>
        </message>
        <message>
            <source>Kinds of ties…</source>
            <translation>Bağ türleri…</translation>
        </message>
        <message>
            <source>Adds, renames, colours and deletes kinds of ties</source>
            <translation>Bağ türleri ekler, yeniden adlandırır, renklendirir ve siler</translation>
        </message>
        <message>
            <source>Questions of the interview…</source>
            <translation>Görüşmenin soruları…</translation>
        </message>
        <message>
            <source>Writes the questions that ask for partners and about them</source>
            <translation>Partnerleri soran ve onlar hakkında sorulan soruları yazar</translation>
        </message>
        <message>
            <source>Interview guide</source>
            <translation>Görüşme kılavuzu</translation>
        </message>
        <message>
            <source>Leads the interview through the guide, leaves it and comes back</source>
            <translation>Görüşmeyi kılavuz boyunca yürütür, kılavuzdan çıkar ve geri döner</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Sonraki adım</translation>
        </message>
        <message>
            <source>Goes to the next step of the guide</source>
            <translation>Kılavuzun sonraki adımına gider</translation>
        </message>
        <message>
            <source>Step before</source>
            <translation>Önceki adım</translation>
        </message>
        <message>
            <source>Goes to the step of the guide before</source>
            <translation>Kılavuzun önceki adımına gider</translation>
        </message>
        <message>
            <source>Interviewer…</source>
            <translation>Görüşmeci…</translation>
        </message>
        <message>
            <source>Says who interviews on this device; kept with the times of every step</source>
            <translation>Bu aygıtta görüşmeyi kimin yaptığını belirtir; her adımın zamanlarıyla birlikte saklanır</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Yakınlaştır</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Uzaklaştır</translation>
        </message>
        <message>
            <source>Fit map</source>
            <translation>Haritayı sığdır</translation>
        </message>
        <message>
            <source>Respondent view</source>
            <translation>Katılımcı görünümü</translation>
        </message>
        <message>
            <source>Shows the map in a second window, without panels</source>
            <translation>Haritayı, paneller olmadan ikinci bir pencerede gösterir</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tuşlar</translation>
        </message>
        <message>
            <source>Shows all keys of the map</source>
            <translation>Haritanın tüm tuşlarını gösterir</translation>
        </message>
        <message>
            <source>Suggest names of other interviews</source>
            <translation>Diğer görüşmelerdeki adları öner</translation>
        </message>
        <message>
            <source>Offers partners of other egos while a name is typed; never while the respondent view is open</source>
            <translation>Ad yazılırken diğer egoların partnerlerini önerir; katılımcı görünümü açıkken hiçbir zaman</translation>
        </message>
        <message>
            <source>Export map…</source>
            <translation>Haritayı dışa aktar…</translation>
        </message>
        <message>
            <source>Writes the map as a picture, or several maps at once</source>
            <translation>Haritayı resim olarak ya da birkaç haritayı birden yazar</translation>
        </message>
        <message>
            <source>The maps are not in sight</source>
            <translation>Haritalar görünmüyor</translation>
        </message>
        <message>
            <source>This study can only be read</source>
            <translation>Bu çalışma salt okunur</translation>
        </message>
        <message>
            <source>There is no map yet</source>
            <translation>Henüz harita yok</translation>
        </message>
        <message>
            <source>There is no ego yet</source>
            <translation>Henüz ego yok</translation>
        </message>
        <message>
            <source>The interview is not led by the guide</source>
            <translation>Görüşme kılavuza göre yürütülmüyor</translation>
        </message>
        <message>
            <source>Ask pair by pair</source>
            <translation>Çift çift sor</translation>
        </message>
        <message>
            <source>Asks once about each pair of the selected alteri, or of all</source>
            <translation>Seçili ya da tüm alterlerin her çiftini bir kez sorar</translation>
        </message>
    </context>
    <context>
        <name>alteri::MapScene</name>
        <message>
            <source>Take off the map</source>
            <translation>Haritadan kaldır</translation>
        </message>
        <message>
            <source>Move alter</source>
            <translation>Alteri taşı</translation>
        </message>
        <message>
            <source>Move alteri</source>
            <translation>Alterleri taşı</translation>
        </message>
        <message>
            <source>Nobody on this map is open any more; Tab again goes through all</source>
            <translation>Bu haritada artık açık kimse yok; yeniden Tab hepsinin üzerinden geçer</translation>
        </message>
        <message>
            <source>Not on the map yet: the key of a ring or the mouse places it first</source>
            <translation>Henüz haritada değil: önce bir halkanın tuşu ya da fare onu yerleştirir</translation>
        </message>
    </context>
    <context>
        <name>alteri::MapStepPage</name>
        <message>
            <source>Everybody has a place. PgDn goes to the next step.</source>
            <translation>Herkesin bir yeri var. PgDn sonraki adıma geçer.</translation>
        </message>
        <message numerus="yes">
            <source>%n partners have no place yet.</source>
            <translation>
                <numerusform>%n partnerin henüz yeri yok.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Where does “%1” stand? Drag the symbol to its place, or press its keys. %n to place.</source>
            <translation>
                <numerusform>“%1” nerede duruyor? Simgeyi yerine sürükleyin ya da tuşlarına basın. Yerleştirilecek: %n.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::MapTabs</name>
        <message>
            <source>Maps of this ego</source>
            <translation>Bu egonun haritaları</translation>
        </message>
        <message>
            <source>Add map…</source>
            <translation>Harita ekle…</translation>
        </message>
        <message>
            <source>Adds an empty map for this ego</source>
            <translation>Bu ego için boş bir harita ekler</translation>
        </message>
        <message>
            <source>Next wave…</source>
            <translation>Sonraki dalga…</translation>
        </message>
        <message>
            <source>Adds a map with the same alteri, not yet placed</source>
            <translation>Aynı alterlerle, henüz yerleştirilmemiş bir harita ekler</translation>
        </message>
        <message>
            <source>Duplicate map…</source>
            <translation>Haritayı çoğalt…</translation>
        </message>
        <message>
            <source>Adds a map with the same alteri, places and answers</source>
            <translation>Aynı alterler, yerler ve yanıtlarla bir harita ekler</translation>
        </message>
        <message>
            <source>Rename map…</source>
            <translation>Haritayı yeniden adlandır…</translation>
        </message>
        <message>
            <source>Renames the map shown</source>
            <translation>Gösterilen haritayı yeniden adlandırır</translation>
        </message>
        <message>
            <source>Delete map…</source>
            <translation>Haritayı sil…</translation>
        </message>
        <message>
            <source>Deletes the map shown; its alteri stay with the ego</source>
            <translation>Gösterilen haritayı siler; alterleri egoda kalır</translation>
        </message>
        <message>
            <source>Compare maps…</source>
            <translation>Haritaları karşılaştır…</translation>
        </message>
        <message>
            <source>Shows two maps of this ego side by side</source>
            <translation>Bu egonun iki haritasını yan yana gösterir</translation>
        </message>
        <message>
            <source>Add, rename, compare or delete maps of this ego</source>
            <translation>Bu egonun haritalarını ekleyin, yeniden adlandırın, karşılaştırın ya da silin</translation>
        </message>
        <message>
            <source>Add map</source>
            <translation>Harita ekle</translation>
        </message>
        <message>
            <source>Title of the map</source>
            <translation>Haritanın başlığı</translation>
        </message>
        <message>
            <source>Next wave</source>
            <translation>Sonraki dalga</translation>
        </message>
        <message>
            <source>Duplicate map</source>
            <translation>Haritayı çoğalt</translation>
        </message>
        <message>
            <source>Rename map</source>
            <translation>Haritayı yeniden adlandır</translation>
        </message>
        <message>
            <source>Delete the map “%1” with its ties?</source>
            <translation>“%1” haritası bağlarıyla birlikte silinsin mi?</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Sil</translation>
        </message>
        <message>
            <source>Delete map</source>
            <translation>Haritayı sil</translation>
        </message>
        <message>
            <source>Move map</source>
            <translation>Haritayı taşı</translation>
        </message>
    </context>
    <context>
        <name>alteri::MapTray</name>
        <message>
            <source>Not yet placed</source>
            <translation>Henüz yerleştirilmemiş</translation>
        </message>
    </context>
    <context>
        <name>alteri::MapView</name>
        <message>
            <source>Network map</source>
            <translation>Ağ haritası</translation>
        </message>
    </context>
    <context>
        <name>alteri::MapWorkspace</name>
        <message>
            <source>Answers</source>
            <translation>Yanıtlar</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation>Boşluklar</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Geçmiş</translation>
        </message>
        <message>
            <source>The map as it was; Esc goes back to now</source>
            <translation>Haritanın o zamanki hali; Esc şimdiye döner</translation>
        </message>
        <message>
            <source>Drawing ties; Esc ends</source>
            <translation>Bağ çiziliyor; Esc bitirir</translation>
        </message>
        <message>
            <source>“%1” is asked about: keys answer “%2”, ? does not know, ! refuses</source>
            <translation>“%1” hakkında soruluyor: tuşlar “%2” sorusunu yanıtlar, ? bilmiyor, ! reddediyor</translation>
        </message>
        <message>
            <source>“%1” is selected: keys code it, arrows move it, Esc deselects</source>
            <translation>“%1” seçili: tuşlar kodlar, oklar taşır, Esc seçimi kaldırır</translation>
        </message>
        <message numerus="yes">
            <source>%n alteri are selected: keys code them, arrows move them, Esc deselects</source>
            <translation>
                <numerusform>%n alter seçili: tuşlar kodlar, oklar taşır, Esc seçimi kaldırır</numerusform>
            </translation>
        </message>
        <message>
            <source>The interview with “%1” has gaps. The panel “Gaps” lists them.</source>
            <translation>“%1” ile görüşmede boşluklar var. “Boşluklar” paneli bunları listeler.</translation>
        </message>
        <message>
            <source>Close anyway</source>
            <translation>Yine de kapat</translation>
        </message>
        <message>
            <source>The map was written to %1</source>
            <translation>Harita şuraya yazıldı: %1</translation>
        </message>
        <message>
            <source>Gaps (%1)</source>
            <translation>Boşluklar (%1)</translation>
        </message>
        <message>
            <source>Everybody has an answer to this question; › goes to the next one</source>
            <translation>Bu soru herkes için yanıtlandı; › sonrakine geçer</translation>
        </message>
        <message>
            <source>Add alter</source>
            <translation>Alter ekle</translation>
        </message>
        <message>
            <source>Type to name a partner, Tab goes to the next open one, Shift+F1 shows all keys</source>
            <translation>Partner adlandırmak için yazın, Tab sonraki açık olana gider, Shift+F1 tüm tuşları gösterir</translation>
        </message>
    </context>
    <context>
        <name>alteri::MatrixStepPage</name>
        <message>
            <source>Draw tie</source>
            <translation>Bağ çiz</translation>
        </message>
        <message>
            <source>Ask about a pair</source>
            <translation>Bir çifti sor</translation>
        </message>
        <message>
            <source>This was the last pair; PgDn goes to the next step</source>
            <translation>Bu son çiftti; PgDn sonraki adıma geçer</translation>
        </message>
        <message>
            <source>Ties between alteri; Y is yes, X is no, Delete is not asked</source>
            <translation>Alterler arası bağlar; Y evet, X hayır, Delete sorulmadı</translation>
        </message>
    </context>
    <context>
        <name>alteri::MeansPage</name>
        <message numerus="yes">
            <source>%1: predicted %2 (SE %3), 95 % interval %4 to %5, %n ties</source>
            <translation>
                <numerusform>%1: öngörülen %2 (SH %3), yüzde 95 aralığı %4 ile %5 arası, %n bağ</numerusform>
            </translation>
        </message>
        <message>
            <source>Marginal means</source>
            <translation>Marjinal ortalamalar</translation>
        </message>
        <message>
            <source>Predictor</source>
            <translation>Yordayıcı</translation>
        </message>
        <message>
            <source>no</source>
            <translation>hayır</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>evet</translation>
        </message>
        <message>
            <source>This model has no predictor with categories or with few values.</source>
            <translation>Bu modelde kategorili ya da az değerli bir yordayıcı yok.</translation>
        </message>
        <message>
            <source>cannot be estimated</source>
            <translation>kestirilemiyor</translation>
        </message>
        <message>
            <source>Predicted: %1 by %2</source>
            <translation>Öngörülen: %1, şuna göre: %2</translation>
        </message>
        <message>
            <source>Marginal means of %1 with 95 % confidence intervals</source>
            <translation>Marjinal ortalamalar, yüzde 95 güven aralıklarıyla: %1</translation>
        </message>
        <message>
            <source>Other numbers at their mean, other categories with equal weights, random effects at zero.</source>
            <translation>Diğer sayılar ortalamalarında, diğer kategoriler eşit ağırlıkta, rastgele etkiler sıfırda.</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Ortalama</translation>
        </message>
        <message>
            <source>95 % CI</source>
            <translation>Yüzde 95 GA</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>Bağlar</translation>
        </message>
        <message>
            <source>Predicted: %1</source>
            <translation>Öngörülen: %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::MeasureText</name>
        <message>
            <source>Network size</source>
            <translation>Ağ büyüklüğü</translation>
        </message>
        <message>
            <source>Number of alteri (n).</source>
            <translation>Alter sayısı (n).</translation>
        </message>
        <message>
            <source>Ties between alteri</source>
            <translation>Alterler arası bağlar</translation>
        </message>
        <message>
            <source>Number of pairs of alteri who are tied (m), whatever the kind and direction of the tie.</source>
            <translation>Aralarında bağ olan alter çiftlerinin sayısı (m), bağın türü ve yönü ne olursa olsun.</translation>
        </message>
        <message>
            <source>Density</source>
            <translation>Yoğunluk</translation>
        </message>
        <message>
            <source>Share of all pairs of alteri who are tied: 2m / (n (n − 1)). Ego is left out.</source>
            <translation>Bağlı olan çiftlerin tüm alter çiftleri içindeki payı: 2m / (n (n − 1)). Ego dışarıda bırakılır.</translation>
        </message>
        <message>
            <source>Mean degree</source>
            <translation>Ortalama derece</translation>
        </message>
        <message>
            <source>Mean number of other alteri that an alter is tied to.</source>
            <translation>Bir alterin bağlı olduğu diğer alterlerin ortalama sayısı.</translation>
        </message>
        <message>
            <source>SD of degrees</source>
            <translation>Derecelerin SS’si</translation>
        </message>
        <message>
            <source>Standard deviation (with n − 1) of the number of other alteri that an alter is tied to.</source>
            <translation>Bir alterin bağlı olduğu diğer alterlerin sayısının standart sapması (n − 1 ile).</translation>
        </message>
        <message>
            <source>Highest degree</source>
            <translation>En yüksek derece</translation>
        </message>
        <message>
            <source>Largest number of other alteri that an alter is tied to.</source>
            <translation>Bir alterin bağlı olduğu diğer alterlerin en büyük sayısı.</translation>
        </message>
        <message>
            <source>Isolates</source>
            <translation>Yalıtılmışlar</translation>
        </message>
        <message>
            <source>Alteri who are tied to ego only.</source>
            <translation>Yalnızca egoya bağlı alterler.</translation>
        </message>
        <message>
            <source>Components</source>
            <translation>Bileşenler</translation>
        </message>
        <message>
            <source>Number of parts into which the network falls without ego.</source>
            <translation>Ağın, ego olmadan ayrıldığı parçaların sayısı.</translation>
        </message>
        <message>
            <source>Largest component</source>
            <translation>En büyük bileşen</translation>
        </message>
        <message>
            <source>Alteri in the largest of the components.</source>
            <translation>Bileşenlerin en büyüğündeki alterler.</translation>
        </message>
        <message>
            <source>Degree centralization</source>
            <translation>Derece merkezileşmesi</translation>
        </message>
        <message>
            <source>Sum of the differences between the highest degree and each alter's, as a share of that of a star: / ((n − 1) (n − 2)).</source>
            <translation>En yüksek derece ile her alterin derecesi arasındaki farkların toplamı, bir yıldızınkinin payı olarak: / ((n − 1) (n − 2)).</translation>
        </message>
        <message>
            <source>Degree centralization (igraph)</source>
            <translation>Derece merkezileşmesi (igraph)</translation>
        </message>
        <message>
            <source>Degree centralization as igraph computes it unless told otherwise, as if alteri could be tied to themselves: / (n (n − 1)).</source>
            <translation>Derece merkezileşmesi, aksi söylenmedikçe igraph’ın hesapladığı gibi, alterler kendilerine bağlı olabilirmişçesine: / (n (n − 1)).</translation>
        </message>
        <message>
            <source>Betweenness centralization</source>
            <translation>Arasındalık merkezileşmesi</translation>
        </message>
        <message>
            <source>Sum of the differences between the highest betweenness and each alter's, as a share of that of a star.</source>
            <translation>En yüksek arasındalık ile her alterin arasındalığı arasındaki farkların toplamı, bir yıldızınkinin payı olarak.</translation>
        </message>
        <message>
            <source>Mean betweenness</source>
            <translation>Ortalama arasındalık</translation>
        </message>
        <message>
            <source>Mean of the number of shortest paths between other alteri that lead through an alter. Ego is left out.</source>
            <translation>Diğer alterler arasındaki en kısa yollardan bir alterden geçenlerin sayısının ortalaması. Ego dışarıda bırakılır.</translation>
        </message>
        <message>
            <source>Highest betweenness</source>
            <translation>En yüksek arasındalık</translation>
        </message>
        <message>
            <source>Largest number of shortest paths between other alteri that lead through one alter. Ego is left out.</source>
            <translation>Diğer alterler arasındaki en kısa yollardan tek bir alterden geçenlerin en büyük sayısı. Ego dışarıda bırakılır.</translation>
        </message>
        <message>
            <source>Transitivity</source>
            <translation>Geçişlilik</translation>
        </message>
        <message>
            <source>How often two alteri who are tied to a third are tied to each other: 3 × triangles / connected triples.</source>
            <translation>Bir üçüncüye bağlı iki alterin birbirine ne sıklıkla bağlı olduğu: 3 × üçgenler / bağlı üçlüler.</translation>
        </message>
        <message>
            <source>Diameter</source>
            <translation>Çap</translation>
        </message>
        <message>
            <source>Longest of the shortest paths between alteri whom a path connects, without ego.</source>
            <translation>Aralarında yol bulunan alterler arasındaki en kısa yolların en uzunu, ego olmadan.</translation>
        </message>
        <message>
            <source>Mean distance</source>
            <translation>Ortalama uzaklık</translation>
        </message>
        <message>
            <source>Mean length of the shortest paths between alteri whom a path connects, without ego.</source>
            <translation>Aralarında yol bulunan alterler arasındaki en kısa yolların ortalama uzunluğu, ego olmadan.</translation>
        </message>
        <message>
            <source>Betweenness of ego</source>
            <translation>Egonun arasındalığı</translation>
        </message>
        <message>
            <source>Shortest paths between alteri that lead through ego: the sum of 1 / (1 + alteri tied to both) over all pairs who are not tied.</source>
            <translation>Alterler arasında egodan geçen en kısa yollar: bağlı olmayan tüm çiftler üzerinden 1 / (1 + ikisine de bağlı alterler) toplamı.</translation>
        </message>
        <message>
            <source>Betweenness of ego, normalised</source>
            <translation>Egonun arasındalığı, normalleştirilmiş</translation>
        </message>
        <message>
            <source>Betweenness of ego as a share of all pairs: / (n (n − 1) / 2).</source>
            <translation>Egonun arasındalığı, tüm çiftlerin payı olarak: / (n (n − 1) / 2).</translation>
        </message>
        <message>
            <source>Constraint</source>
            <translation>Kısıt</translation>
        </message>
        <message>
            <source>How far ego's ties lead to the same alteri: the sum over alteri j of (p_ej + Σ p_eq p_qj)², where p are shares of the ties that somebody has. Can exceed 1.</source>
            <translation>Egonun bağlarının ne ölçüde aynı alterlere götürdüğü: j alterleri üzerinden (p_ej + Σ p_eq p_qj)² toplamı; p, birinin bağlarındaki paylardır. 1’i aşabilir.</translation>
        </message>
        <message>
            <source>Effective size</source>
            <translation>Etkin büyüklük</translation>
        </message>
        <message>
            <source>Alteri less their mean degree, since who is tied to others brings nothing new: n − 2m / n.</source>
            <translation>Alter sayısı eksi ortalama dereceleri, çünkü başkalarına bağlı olan yeni bir şey getirmez: n − 2m / n.</translation>
        </message>
        <message>
            <source>Efficiency</source>
            <translation>Verimlilik</translation>
        </message>
        <message>
            <source>Effective size / n.</source>
            <translation>Etkin büyüklük / n.</translation>
        </message>
        <message>
            <source>Hierarchy</source>
            <translation>Hiyerarşi</translation>
        </message>
        <message>
            <source>How far the constraint comes from few alteri: Σ r ln r / (n ln n), where r is an alter's constraint relative to the mean; 1 for one alter.</source>
            <translation>Kısıtın ne ölçüde az sayıda alterden geldiği: Σ r ln r / (n ln n); r, bir alterin ortalamaya göre kısıtıdır; tek alterde 1.</translation>
        </message>
        <message>
            <source>Share (%)</source>
            <translation>Pay (%)</translation>
        </message>
        <message>
            <source>Alteri in the category, per cent of those of whom the value is known.</source>
            <translation>Kategorideki alterler, değeri bilinenlerin yüzdesi olarak.</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Sayı</translation>
        </message>
        <message>
            <source>Number of alteri in the category.</source>
            <translation>Kategorideki alterlerin sayısı.</translation>
        </message>
        <message>
            <source>Entropy</source>
            <translation>Entropi</translation>
        </message>
        <message>
            <source>Diversity in bits: −Σ p log₂ p over the shares p of the categories among the known values. 0 if all are alike.</source>
            <translation>Bit cinsinden çeşitlilik: bilinen değerler içindeki kategori payları p üzerinden −Σ p log₂ p. Hepsi aynıysa 0.</translation>
        </message>
        <message>
            <source>Blau index</source>
            <translation>Blau indeksi</translation>
        </message>
        <message>
            <source>Probability that two alteri drawn with replacement differ: 1 − Σ p² over the shares p of the categories among the known values.</source>
            <translation>Yerine koyarak çekilen iki alterin farklı olma olasılığı: bilinen değerler içindeki kategori payları p üzerinden 1 − Σ p².</translation>
        </message>
        <message>
            <source>IQV</source>
            <translation>IQV</translation>
        </message>
        <message>
            <source>Index of qualitative variation: Blau index / (1 − 1/K), where K is the number of categories that the attribute has. At most 1.</source>
            <translation>Nitel değişim indeksi: Blau indeksi / (1 − 1/K); K, özniteliğin kategori sayısıdır. En çok 1.</translation>
        </message>
        <message>
            <source>E-I index of ties</source>
            <translation>Bağların E-I indeksi</translation>
        </message>
        <message>
            <source>(E − I) / (E + I) of the ties between alteri: E connect unlike, I like alteri; both values known. −1 all alike, +1 all unlike.</source>
            <translation>Alterler arası bağlar için (E − I) / (E + I): E farklı, I benzer alterleri bağlar; iki değer de bilinir. −1 hepsi benzer, +1 hepsi farklı.</translation>
        </message>
        <message>
            <source>E-I index</source>
            <translation>E-I indeksi</translation>
        </message>
        <message>
            <source>(E − I) / (E + I): E alteri differ from ego, I are like ego; known values only, compared by their codes. −1 all alike, +1 all unlike.</source>
            <translation>(E − I) / (E + I): E alter egodan farklıdır, I alter egoya benzer; yalnızca bilinen değerler, kodlarıyla karşılaştırılır. −1 hepsi benzer, +1 hepsi farklı.</translation>
        </message>
        <message>
            <source>Share like ego</source>
            <translation>Egoya benzer pay</translation>
        </message>
        <message>
            <source>Homophily: alteri like ego as a share (0 to 1) of those of whom the value is known.</source>
            <translation>Homofili: egoya benzeyen alterler, değeri bilinenlerin payı olarak (0 ile 1 arası).</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Ortalama</translation>
        </message>
        <message>
            <source>Mean of the known values.</source>
            <translation>Bilinen değerlerin ortalaması.</translation>
        </message>
        <message>
            <source>SD</source>
            <translation>SS</translation>
        </message>
        <message>
            <source>Standard deviation (with n − 1) of the known values.</source>
            <translation>Bilinen değerlerin standart sapması (n − 1 ile).</translation>
        </message>
        <message>
            <source>Minimum</source>
            <translation>En küçük değer</translation>
        </message>
        <message>
            <source>Smallest of the known values.</source>
            <translation>Bilinen değerlerin en küçüğü.</translation>
        </message>
        <message>
            <source>Maximum</source>
            <translation>En büyük değer</translation>
        </message>
        <message>
            <source>Largest of the known values.</source>
            <translation>Bilinen değerlerin en büyüğü.</translation>
        </message>
        <message>
            <source>Undefined: ego named nobody.</source>
            <translation>Tanımsız: ego kimseyi adlandırmadı.</translation>
        </message>
        <message>
            <source>Undefined: it takes two alteri, ego named one.</source>
            <translation>Tanımsız: iki alter gerekir, ego bir alter adlandırdı.</translation>
        </message>
        <message>
            <source>Undefined: it takes three alteri, ego named fewer.</source>
            <translation>Tanımsız: üç alter gerekir, ego daha azını adlandırdı.</translation>
        </message>
        <message>
            <source>Undefined: this network has no ties between alteri, nor was ego asked about any.</source>
            <translation>Tanımsız: bu ağda alterler arası bağ yok, egoya da böyle bir bağ sorulmadı.</translation>
        </message>
        <message>
            <source>Undefined: no alteri are tied to each other.</source>
            <translation>Tanımsız: birbirine bağlı alter yok.</translation>
        </message>
        <message>
            <source>Undefined: no alter is tied to two others.</source>
            <translation>Tanımsız: hiçbir alter iki başka altere bağlı değil.</translation>
        </message>
        <message>
            <source>Undefined: the value is known of no alter.</source>
            <translation>Tanımsız: değer hiçbir alter için bilinmiyor.</translation>
        </message>
        <message>
            <source>Undefined: it takes two known values, there is one.</source>
            <translation>Tanımsız: bilinen iki değer gerekir, bir tane var.</translation>
        </message>
        <message>
            <source>Undefined: of no tie between alteri are both values known.</source>
            <translation>Tanımsız: alterler arası hiçbir bağın iki değeri birden bilinmiyor.</translation>
        </message>
        <message>
            <source>Undefined: the attribute has one category only.</source>
            <translation>Tanımsız: özniteliğin yalnızca bir kategorisi var.</translation>
        </message>
        <message>
            <source>Undefined: ego's own value is missing.</source>
            <translation>Tanımsız: egonun kendi değeri eksik.</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>Kaynak: %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::MergeCategoriesDialog</name>
        <message>
            <source>Merge categories</source>
            <translation>Kategorileri birleştir</translation>
        </message>
        <message>
            <source>The selected categories become:</source>
            <translation>Seçili kategoriler şu olur:</translation>
        </message>
        <message>
            <source>The selected category becomes:</source>
            <translation>Seçili kategori şu olur:</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Birleştir</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>There is no category of this name.</source>
            <translation>Bu adda bir kategori yok.</translation>
        </message>
        <message>
            <source>Nobody has answered %1 so far.</source>
            <translation>Şimdiye kadar kimse %1 yanıtını vermedi.</translation>
        </message>
        <message numerus="yes">
            <source>%n answers move from %1 to “%2”.</source>
            <translation>
                <numerusform>%n yanıt %1 kategorisinden “%2” kategorisine geçer.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::MergeDialog</name>
        <message>
            <source>Merge another copy</source>
            <translation>Başka bir kopyayla birleştir</translation>
        </message>
        <message>
            <source>What “%1” has and this study lacks comes in, as one step that can be undone. The other file is not changed.</source>
            <translation>“%1” dosyasında olup bu çalışmada olmayanlar, geri alınabilen tek bir adım olarak eklenir. Diğer dosya değiştirilmez.</translation>
        </message>
        <message>
            <source>“%1” and this study have no common beginning: attributes, categories and designs are matched by their keys and names. The other file is not changed.</source>
            <translation>“%1” ile bu çalışmanın ortak bir başlangıcı yok: öznitelikler, kategoriler ve tasarımlar anahtarlarına ve adlarına göre eşleştirilir. Diğer dosya değiştirilmez.</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Birleştir</translation>
        </message>
        <message>
            <source>Your &amp;name or code, kept with what you change:</source>
            <translation>&amp;Adınız ya da kodunuz, değiştirdiklerinizle birlikte saklanır:</translation>
        </message>
        <message>
            <source>Here the two copies contradict each other. What was said last, and what somebody worked on, is proposed to stay:</source>
            <translation>İki kopya burada birbiriyle çelişiyor. En son söylenenin ve üzerinde çalışılmış olanın kalması öneriliyor:</translation>
        </message>
        <message>
            <source>Contradiction</source>
            <translation>Çelişki</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Burada</translation>
        </message>
        <message>
            <source>Other copy</source>
            <translation>Diğer kopya</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Karar</translation>
        </message>
        <message>
            <source>All as here</source>
            <translation>Hepsi buradaki gibi</translation>
        </message>
        <message>
            <source>All as in the other copy</source>
            <translation>Hepsi diğer kopyadaki gibi</translation>
        </message>
        <message>
            <source>All as proposed</source>
            <translation>Hepsi önerildiği gibi</translation>
        </message>
        <message>
            <source>What comes in:</source>
            <translation>Alınacaklar:</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>kaldırıldı</translation>
        </message>
        <message>
            <source>What you decided brings up further contradictions; look at the list again.</source>
            <translation>Verdiğiniz kararlar başka çelişkiler ortaya çıkarıyor; listeye yeniden bakın.</translation>
        </message>
    </context>
    <context>
        <name>alteri::MergeText</name>
        <message>
            <source>Ego</source>
            <translation>Ego</translation>
        </message>
        <message>
            <source>Alter</source>
            <translation>Alter</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Harita</translation>
        </message>
        <message>
            <source>Tie</source>
            <translation>Bağ</translation>
        </message>
        <message>
            <source>Tie between alteri</source>
            <translation>Alterler arası bağ</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Yanıt</translation>
        </message>
        <message>
            <source>Study</source>
            <translation>Çalışma</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Çeviri</translation>
        </message>
        <message>
            <source>Way through the guide</source>
            <translation>Kılavuzda izlenen yol</translation>
        </message>
        <message>
            <source>%1 “%2”</source>
            <translation>%1 “%2”</translation>
        </message>
        <message>
            <source> / </source>
            <translation> / </translation>
        </message>
        <message numerus="yes">
            <source>%1 was removed here; the other copy has since changed %n things about it.</source>
            <translation>
                <numerusform>%1 burada kaldırıldı; diğer kopyada ise o zamandan beri bununla ilgili %n şey değiştirildi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 was removed in the other copy; here %n things about it were changed.</source>
            <translation>
                <numerusform>%1 diğer kopyada kaldırıldı; burada ise bununla ilgili %n şey değiştirildi.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 was entered in both copies.</source>
            <translation>%1 her iki kopyada da girildi.</translation>
        </message>
        <message>
            <source>%1 differs: here “%2”, in the other copy “%3”.</source>
            <translation>%1 farklı: burada “%2”, diğer kopyada “%3”.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Both, one under the other</source>
            <translation>İkisi de, alt alta</translation>
        </message>
        <message>
            <source>They are one</source>
            <translation>İkisi aynı</translation>
        </message>
        <message>
            <source>They are two</source>
            <translation>İkisi ayrı</translation>
        </message>
        <message>
            <source>Stays removed</source>
            <translation>Kaldırılmış kalsın</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Kalsın</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Kaldırılsın</translation>
        </message>
        <message>
            <source>As here</source>
            <translation>Buradaki gibi</translation>
        </message>
        <message>
            <source>As in the other copy</source>
            <translation>Diğer kopyadaki gibi</translation>
        </message>
        <message>
            <source>%1 comes in.</source>
            <translation>%1 eklenir.</translation>
        </message>
        <message>
            <source>%1 is removed.</source>
            <translation>%1 kaldırılır.</translation>
        </message>
        <message>
            <source>%1 comes back.</source>
            <translation>%1 geri gelir.</translation>
        </message>
        <message>
            <source>%1 is called “%3” instead of “%2”, which is taken.</source>
            <translation>%1, “%2” adı zaten kullanıldığı için “%3” adını alır.</translation>
        </message>
        <message>
            <source>%1: %2 “%3” instead of “%4”.</source>
            <translation>%1: %2 “%4” yerine “%3”.</translation>
        </message>
        <message>
            <source>The other copy has nothing new.</source>
            <translation>Diğer kopyada yeni bir şey yok.</translation>
        </message>
        <message>
            <source>Additions: %1, changes: %2, removals: %3, contradictions: %4.</source>
            <translation>Eklenen: %1, değiştirilen: %2, kaldırılan: %3, çelişki: %4.</translation>
        </message>
        <message>
            <source>Attribute</source>
            <translation>Öznitelik</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Kategori</translation>
        </message>
        <message>
            <source>Kind of ties</source>
            <translation>Bağ türü</translation>
        </message>
        <message>
            <source>Map design</source>
            <translation>Harita tasarımı</translation>
        </message>
        <message>
            <source>Grouping</source>
            <translation>Gruplama</translation>
        </message>
        <message>
            <source>Computed variable</source>
            <translation>Hesaplanmış değişken</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>Style of pictures</source>
            <translation>Resimlerin stili</translation>
        </message>
        <message>
            <source>Question for names</source>
            <translation>Ad sorusu</translation>
        </message>
        <message>
            <source>Interview guide</source>
            <translation>Görüşme kılavuzu</translation>
        </message>
        <message>
            <source>Assignment</source>
            <translation>Atama</translation>
        </message>
        <message>
            <source>Contradiction</source>
            <translation>Çelişki</translation>
        </message>
    </context>
    <context>
        <name>alteri::MissingList</name>
        <message>
            <source>Is an answer</source>
            <translation>Bir yanıttır</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Yanıt yok</translation>
        </message>
        <message>
            <source>Texts that &amp;mean missing</source>
            <translation>Eksik &amp;anlamına gelen metinler</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>&amp;Ekle</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Kaldır</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Metin</translation>
        </message>
        <message>
            <source>In column</source>
            <translation>Sütun</translation>
        </message>
        <message>
            <source>Means</source>
            <translation>Anlamı</translation>
        </message>
        <message>
            <source>Cells</source>
            <translation>Hücreler</translation>
        </message>
        <message>
            <source>All columns</source>
            <translation>Tüm sütunlar</translation>
        </message>
    </context>
    <context>
        <name>alteri::ModelBoard</name>
        <message>
            <source>Adds a model without predictors</source>
            <translation>Yordayıcısız bir model ekler</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <translation>%2: %1</translation>
        </message>
        <message>
            <source>New model</source>
            <translation>Yeni model</translation>
        </message>
        <message>
            <source>A model needs an outcome: a number or an ordered answer about ties or alteri. This study has none.</source>
            <translation>Bir modele bağımlı değişken gerekir: bağlar ya da alterler hakkında bir sayı veya sıralı bir yanıt. Bu çalışmada yok.</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>Add model</source>
            <translation>Model ekle</translation>
        </message>
        <message>
            <source>Rename model</source>
            <translation>Modeli yeniden adlandır</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ad</translation>
        </message>
        <message>
            <source>Duplicate model</source>
            <translation>Modeli çoğalt</translation>
        </message>
        <message>
            <source>Delete %1</source>
            <translation>%1 modelini sil</translation>
        </message>
        <message>
            <source>Move model</source>
            <translation>Modeli taşı</translation>
        </message>
        <message>
            <source>Adds a model without groups, whose rows are networks: it explains their size, for example, by what their egos are</source>
            <translation>Satırları ağlar olan, grupsuz bir model ekler: örneğin büyüklüklerini egolarının özellikleriyle açıklar</translation>
        </message>
        <message>
            <source>Add model of networks</source>
            <translation>Ağ modeli ekle</translation>
        </message>
        <message>
            <source>Network model</source>
            <translation>Ağ modeli</translation>
        </message>
    </context>
    <context>
        <name>alteri::ModelCard</name>
        <message>
            <source>Change formula</source>
            <translation>Formülü değiştir</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Bağımlı değişken</translation>
        </message>
        <message>
            <source>Outcome: what the model explains</source>
            <translation>Bağımlı değişken: modelin açıkladığı</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Ölçüt</translation>
        </message>
        <message>
            <source>Maximum likelihood, to compare models with different terms; or restricted maximum likelihood, for variances with few egos</source>
            <translation>En çok olabilirlik, farklı terimli modelleri karşılaştırmak için; ya da kısıtlı en çok olabilirlik, az sayıda egoyla varyanslar için</translation>
        </message>
        <message>
            <source>Change outcome</source>
            <translation>Bağımlı değişkeni değiştir</translation>
        </message>
        <message>
            <source>Change criterion</source>
            <translation>Ölçütü değiştir</translation>
        </message>
        <message>
            <source>Double-click variables or drag them here.</source>
            <translation>Değişkenlere çift tıklayın ya da onları buraya sürükleyin.</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Kaldır: %1</translation>
        </message>
        <message>
            <source>Being fitted…</source>
            <translation>Kestiriliyor…</translation>
        </message>
        <message>
            <source>Not fitted: cancelled.</source>
            <translation>Kestirilmedi: iptal edildi.</translation>
        </message>
        <message>
            <source>%1 ties, %2 egos, AIC %3</source>
            <translation>%1 bağ, %2 ego, AIC %3</translation>
        </message>
        <message>
            <source>%1 ties, %2 egos, ICC %3, AIC %4</source>
            <translation>%1 bağ, %2 ego, ICC %3, AIC %4</translation>
        </message>
        <message>
            <source>Add %1</source>
            <translation>Ekle: %1</translation>
        </message>
        <message>
            <source>%1 ties, %2 egos, weighed by %3</source>
            <translation>%1 bağ, %2 ego, %3 ile ağırlıklı</translation>
        </message>
        <message>
            <source>Rename, duplicate, move or delete this model; which ties it has, and what weighs egos</source>
            <translation>Bu modeli yeniden adlandır, çoğalt, taşı ya da sil; hangi bağların olduğu ve egoların neyle ağırlıklandığı</translation>
        </message>
        <message>
            <source>Change which ties</source>
            <translation>Hangi bağların alındığını değiştir</translation>
        </message>
        <message>
            <source>Only ties with %1</source>
            <translation>Yalnızca %1 olan bağlar</translation>
        </message>
        <message>
            <source>Residual variances by %1</source>
            <translation>%1 değişkenine göre artık varyansları</translation>
        </message>
        <message>
            <source>Each row is a network: a model without groups.</source>
            <translation>Her satır bir ağdır: grupsuz bir model.</translation>
        </message>
        <message>
            <source>Only networks with %1</source>
            <translation>Yalnızca %1 olan ağlar</translation>
        </message>
        <message numerus="yes">
            <source>%n network(s), R² %1, AIC %2</source>
            <translation>
                <numerusform>%n ağ, R² %1, AIC %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n network(s), AIC %1</source>
            <translation>
                <numerusform>%n ağ, AIC %1</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” is about ties; a model of networks has variables of egos and networks only.</source>
            <translation>“%1” bağlarla ilgilidir; bir ağ modelinde yalnızca ego ve ağ değişkenleri vardır.</translation>
        </message>
    </context>
    <context>
        <name>alteri::ModelDetails</name>
        <message>
            <source>Tests and intervals</source>
            <translation>Testler ve aralıklar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>İptal</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Gösterilen</translation>
        </message>
        <message>
            <source>Compared with %1</source>
            <translation>Şununla karşılaştırma: %1</translation>
        </message>
        <message>
            <source>Coefficients with p values</source>
            <translation>p değerleriyle katsayılar</translation>
        </message>
        <message>
            <source>Tests of terms</source>
            <translation>Terim testleri</translation>
        </message>
        <message>
            <source>Tests of terms, type III</source>
            <translation>Terim testleri, tip III</translation>
        </message>
        <message>
            <source>t tests, Satterthwaite</source>
            <translation>t testleri, Satterthwaite</translation>
        </message>
        <message>
            <source>t tests, Kenward–Roger</source>
            <translation>t testleri, Kenward–Roger</translation>
        </message>
        <message>
            <source>t tests, cluster-robust (CR2)</source>
            <translation>t testleri, kümeye dayanıklı (CR2)</translation>
        </message>
        <message>
            <source>Profile intervals</source>
            <translation>Profil aralıkları</translation>
        </message>
        <message>
            <source>Bootstrap intervals</source>
            <translation>Bootstrap aralıkları</translation>
        </message>
        <message>
            <source>Random effects</source>
            <translation>Rastgele etkiler</translation>
        </message>
        <message>
            <source>Variance explained</source>
            <translation>Açıklanan varyans</translation>
        </message>
        <message>
            <source>No categories interact in this model: the tests of terms are those of type III.</source>
            <translation>Bu modelde kategoriler arası etkileşim yok: terim testleri tip III testleridir.</translation>
        </message>
        <message>
            <source>The two models rest on different ties (%1 and %2); for the comparison both were fitted again to the %3 that are complete for both.</source>
            <translation>İki model farklı bağlara dayanıyor (%1 ve %2); karşılaştırma için ikisi de, ikisi için de tam olan %3 bağla yeniden kestirildi.</translation>
        </message>
        <message>
            <source>Their fixed effects differ, so both were fitted again by ML.</source>
            <translation>Sabit etkileri farklı, bu yüzden ikisi de ML ile yeniden kestirildi.</translation>
        </message>
    </context>
    <context>
        <name>alteri::ModelFits</name>
        <message>
            <source>%1 is tested by Wald's z after all: %2</source>
            <translation>%1 yine de Wald z ile test ediliyor: %2</translation>
        </message>
    </context>
    <context>
        <name>alteri::ModelMenu</name>
        <message>
            <source>Move to the left</source>
            <translation>Sola taşı</translation>
        </message>
        <message>
            <source>Move to the right</source>
            <translation>Sağa taşı</translation>
        </message>
        <message>
            <source>Duplicate as next block</source>
            <translation>Sonraki blok olarak çoğalt</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Yeniden adlandır…</translation>
        </message>
        <message>
            <source>Only some ties…</source>
            <translation>Yalnızca bazı bağlar…</translation>
        </message>
        <message>
            <source>Sampling weights of egos</source>
            <translation>Egoların örnekleme ağırlıkları</translation>
        </message>
        <message>
            <source>Residual variances by category</source>
            <translation>Kategoriye göre artık varyansları</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Sil</translation>
        </message>
        <message>
            <source>None: all egos weigh alike</source>
            <translation>Yok: tüm egolar eşit ağırlıkta</translation>
        </message>
        <message>
            <source>Change sampling weights</source>
            <translation>Örnekleme ağırlıklarını değiştir</translation>
        </message>
        <message>
            <source>None: all residuals have one variance</source>
            <translation>Yok: tüm artıkların tek varyansı var</translation>
        </message>
        <message>
            <source>Change residual variances</source>
            <translation>Artık varyanslarını değiştir</translation>
        </message>
        <message>
            <source>Only some networks…</source>
            <translation>Yalnızca bazı ağlar…</translation>
        </message>
    </context>
    <context>
        <name>alteri::ModelPlotPage</name>
        <message>
            <source>The models are being fitted.</source>
            <translation>Modeller kestiriliyor.</translation>
        </message>
        <message>
            <source>This study has no saved models. Make one on the page of models, and it is drawn here.</source>
            <translation>Bu çalışmada kayıtlı model yok. Modeller sayfasında bir tane oluşturun, burada çizilir.</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>%1 is no linear model; this plot exists of linear models only.</source>
            <translation>%1 doğrusal bir model değil; bu grafik yalnızca doğrusal modeller için vardır.</translation>
        </message>
        <message>
            <source>This study has linear models only. Choose another kind for a model on the page of models, ordinal for example, and its predictions are drawn here.</source>
            <translation>Bu çalışmada yalnızca doğrusal modeller var. Modeller sayfasında bir model için başka bir tür, örneğin ordinal seçin; öngörüleri burada çizilir.</translation>
        </message>
        <message>
            <source>%1 is a model of networks, without groups; this plot exists of multilevel models only.</source>
            <translation>%1 grupsuz bir ağ modelidir; bu grafik yalnızca çok düzeyli modeller için vardır.</translation>
        </message>
    </context>
    <context>
        <name>alteri::ModelsPage</name>
        <message>
            <source>Same sample for all models</source>
            <translation>Tüm modeller için aynı örneklem</translation>
        </message>
        <message>
            <source>Odds and rate ratios</source>
            <translation>Odds ve hız oranları</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>İptal</translation>
        </message>
        <message>
            <source>Fit now</source>
            <translation>Şimdi kestir</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modeller</translation>
        </message>
        <message>
            <source>Copy table</source>
            <translation>Tabloyu kopyala</translation>
        </message>
        <message>
            <source>Copies the regression table with its looks, for a word processor or a spreadsheet</source>
            <translation>Regresyon tablosunu görünümüyle birlikte, bir kelime işlemci ya da hesap tablosu için kopyalar</translation>
        </message>
        <message>
            <source>Export table…</source>
            <translation>Tabloyu dışa aktar…</translation>
        </message>
        <message>
            <source>Writes the regression table as HTML, LaTeX, Markdown, CSV or .xlsx</source>
            <translation>Regresyon tablosunu HTML, LaTeX, Markdown, CSV ya da .xlsx olarak yazar</translation>
        </message>
        <message>
            <source>Tests and intervals…</source>
            <translation>Testler ve aralıklar…</translation>
        </message>
        <message>
            <source>Tests of terms, comparison of models, profile and bootstrap intervals, and all p values</source>
            <translation>Terim testleri, model karşılaştırması, profil ve bootstrap aralıkları ve tüm p değerleri</translation>
        </message>
        <message>
            <source>Errors below</source>
            <translation>Standart hatalar altta</translation>
        </message>
        <message>
            <source>Standard errors stand beneath the estimates in what is copied and exported</source>
            <translation>Kopyalanan ve dışa aktarılan tabloda standart hatalar kestirimlerin altında yer alır</translation>
        </message>
        <message>
            <source>What to watch</source>
            <translation>Dikkat edilecekler</translation>
        </message>
        <message>
            <source>Shows what to watch with these models</source>
            <translation>Bu modellerde nelere dikkat edileceğini gösterir</translation>
        </message>
        <message>
            <source>Test of the coefficients</source>
            <translation>Katsayıların testi</translation>
        </message>
        <message>
            <source>What stars, p values and intervals in tables, plots and reports rest on</source>
            <translation>Tablolarda, grafiklerde ve raporlarda yıldızların, p değerlerinin ve aralıkların dayandığı test</translation>
        </message>
        <message>
            <source>Wald z</source>
            <translation>Wald z</translation>
        </message>
        <message>
            <source>t, Satterthwaite</source>
            <translation>t, Satterthwaite</translation>
        </message>
        <message>
            <source>t, Kenward–Roger (REML)</source>
            <translation>t, Kenward–Roger (REML)</translation>
        </message>
        <message>
            <source>t, cluster-robust (CR2)</source>
            <translation>t, kümeye dayanıklı (CR2)</translation>
        </message>
        <message>
            <source>Choose test of coefficients</source>
            <translation>Katsayı testini seç</translation>
        </message>
        <message>
            <source>Fit by REML</source>
            <translation>REML ile kestir</translation>
        </message>
        <message>
            <source>Fits all models to the ties that have values for all of them, so that nested models can be compared</source>
            <translation>İç içe modeller karşılaştırılabilsin diye tüm modelleri, hepsi için değeri olan bağlarla kestirir</translation>
        </message>
        <message>
            <source>Tests</source>
            <translation>Testler</translation>
        </message>
        <message>
            <source>Gives effects of models with a logit or log link as odds or rate ratios, exp(b), in the table and in what is copied and exported</source>
            <translation>Logit ya da log bağlantılı modellerin etkilerini tabloda ve kopyalanıp dışa aktarılanda odds ya da hız oranı, exp(b), olarak verir</translation>
        </message>
        <message>
            <source>Fitting %1 (%2 of %3)</source>
            <translation>Kestiriliyor: %1 (%2 / %3)</translation>
        </message>
        <message>
            <source>The table was copied</source>
            <translation>Tablo kopyalandı</translation>
        </message>
        <message>
            <source>Export table</source>
            <translation>Tabloyu dışa aktar</translation>
        </message>
        <message>
            <source>models</source>
            <translation>modeller</translation>
        </message>
    </context>
    <context>
        <name>alteri::ModesPage</name>
        <message numerus="yes">
            <source>%1: %2 (95 % interval %3 to %4), %n ties</source>
            <translation>
                <numerusform>%1: %2 (yüzde 95 aralığı %3 ile %4 arası), %n bağ</numerusform>
            </translation>
        </message>
        <message>
            <source>Conditional modes</source>
            <translation>Koşullu modlar</translation>
        </message>
        <message>
            <source>Effect</source>
            <translation>Etki</translation>
        </message>
        <message>
            <source>%1 by %2</source>
            <translation>%1, şuna göre: %2</translation>
        </message>
        <message>
            <source>%1: deviation of each %2 from the mean</source>
            <translation>%1: ortalamadan sapma, her %2 için</translation>
        </message>
        <message>
            <source>Conditional modes of %1, %2, with 95 % intervals</source>
            <translation>Koşullu modlar, yüzde 95 aralıklarıyla: %1, %2</translation>
        </message>
        <message>
            <source>Filled points: the interval excludes zero. The intervals are those of the modes, the fixed effects taken as known.</source>
            <translation>Dolu noktalar: aralık sıfırı içermez. Aralıklar, sabit etkiler bilinen sayıldığında modların aralıklarıdır.</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Mod</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>Bağlar</translation>
        </message>
    </context>
    <context>
        <name>alteri::NameBar</name>
        <message>
            <source>Add alter</source>
            <translation>Alter ekle</translation>
        </message>
        <message>
            <source>Name a partner and press Enter; codes after a semicolon</source>
            <translation>Bir partner adlandırıp Enter’a basın; kodlar noktalı virgülden sonra</translation>
        </message>
        <message>
            <source>Name of a new alter</source>
            <translation>Yeni alterin adı</translation>
        </message>
        <message>
            <source>Adds the alter to the map of this ego; you can also just type on the map, or press N</source>
            <translation>Alteri bu egonun haritasına ekler; doğrudan haritada da yazabilir ya da N’ye basabilirsiniz</translation>
        </message>
        <message>
            <source>“%1” is on this map already; Enter once more adds another of that name</source>
            <translation>“%1” zaten bu haritada; bir kez daha Enter, bu adda bir tane daha ekler</translation>
        </message>
    </context>
    <context>
        <name>alteri::NamelyLines</name>
        <message>
            <source>%1, namely</source>
            <translation>%1, yani</translation>
        </message>
        <message>
            <source>%1, namely …</source>
            <translation>%1, yani…</translation>
        </message>
    </context>
    <context>
        <name>alteri::NamesPage</name>
        <message>
            <source>Write a key to the names into a file of its own</source>
            <translation>Adların anahtarını ayrı bir dosyaya yaz</translation>
        </message>
        <message>
            <source>Names as they are</source>
            <translation>Adlar oldukları gibi</translation>
        </message>
        <message>
            <source>Pseudonyms</source>
            <translation>Takma adlar</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Numaralar</translation>
        </message>
        <message>
            <source>No names</source>
            <translation>Adsız</translation>
        </message>
        <message>
            <source>This leaves with the picture:</source>
            <translation>Resimle birlikte dışarı çıkan:</translation>
        </message>
        <message>
            <source>What leaves with the picture</source>
            <translation>Resimle birlikte dışarı çıkanlar</translation>
        </message>
        <message>
            <source>No names and no answers.</source>
            <translation>Ad yok, yanıt yok.</translation>
        </message>
        <message numerus="yes">
            <source>%n names have no pseudonym; numbers stand for them.</source>
            <translation>
                <numerusform>%n adın takma adı yok; yerlerine numaralar yazılır.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::NetworkQuestions</name>
        <message>
            <source>Coefficients with p values</source>
            <translation>p değerleriyle katsayılar</translation>
        </message>
        <message>
            <source>Tests of terms</source>
            <translation>Terimlerin testleri</translation>
        </message>
        <message>
            <source>t tests, heteroscedasticity-consistent (HC3)</source>
            <translation>Değişen varyansa dayanıklı t testleri (HC3)</translation>
        </message>
        <message>
            <source>The two models rest on different networks (%1 and %2); for the comparison both were fitted again to the %3 that are complete for both.</source>
            <translation>İki model farklı ağlara dayanıyor (%1 ve %2); karşılaştırma için ikisi de her ikisinde tam olan %3 ağla yeniden kestirildi.</translation>
        </message>
    </context>
    <context>
        <name>alteri::NewKey</name>
        <message>
            <source>Making a key…</source>
            <translation>Anahtar oluşturuluyor…</translation>
        </message>
    </context>
    <context>
        <name>alteri::NewPassphraseFields</name>
        <message>
            <source>New passphrase</source>
            <translation>Yeni parola cümlesi</translation>
        </message>
        <message>
            <source>The same again</source>
            <translation>Aynısı yeniden</translation>
        </message>
        <message>
            <source>Show what is typed</source>
            <translation>Yazılanı göster</translation>
        </message>
        <message numerus="yes">
            <source>Four or five words that nobody would guess are easy to keep in mind; at least %n characters.</source>
            <translation>
                <numerusform>Kimsenin tahmin etmeyeceği dört ya da beş sözcük kolay akılda kalır; en az %n karakter.</numerusform>
            </translation>
        </message>
        <message>
            <source>Type it a second time.</source>
            <translation>İkinci kez yazın.</translation>
        </message>
        <message>
            <source>Both are not alike yet.</source>
            <translation>İkisi henüz aynı değil.</translation>
        </message>
        <message>
            <source>Both are alike.</source>
            <translation>İkisi aynı.</translation>
        </message>
    </context>
    <context>
        <name>alteri::NewStudyDialog</name>
        <message>
            <source>Keep its texts in the other languages, too</source>
            <translation>Diğer dillerdeki metinlerini de koru</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Dosya</translation>
        </message>
        <message>
            <source>Alteri study (*.alteri)</source>
            <translation>Alteri çalışması (*.alteri)</translation>
        </message>
        <message>
            <source>Protect it by a passphrase</source>
            <translation>Bir parola cümlesiyle koru</translation>
        </message>
        <message>
            <source>New study</source>
            <translation>Yeni çalışma</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Şablon</translation>
        </message>
        <message>
            <source>Language of its texts</source>
            <translation>Metinlerinin dili</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Oluştur</translation>
        </message>
        <message>
            <source>The file “%1” exists already; choose another name.</source>
            <translation>“%1” dosyası zaten var; başka bir ad seçin.</translation>
        </message>
    </context>
    <context>
        <name>alteri::NoteEditor</name>
        <message>
            <source>Write a note</source>
            <translation>Not yaz</translation>
        </message>
    </context>
    <context>
        <name>alteri::NumberBar</name>
        <message>
            <source>Labels &amp;from a table…</source>
            <translation>Bir tablodan &amp;etiketler…</translation>
        </message>
        <message>
            <source>&amp;Decimal sign</source>
            <translation>&amp;Ondalık işareti</translation>
        </message>
        <message>
            <source>Point</source>
            <translation>Nokta</translation>
        </message>
        <message>
            <source>Comma</source>
            <translation>Virgül</translation>
        </message>
        <message>
            <source>T&amp;housands</source>
            <translation>&amp;Binlik ayırıcı</translation>
        </message>
        <message>
            <source>Not parted</source>
            <translation>Ayrılmamış</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Noktalar</translation>
        </message>
        <message>
            <source>Commas</source>
            <translation>Virgüller</translation>
        </message>
        <message>
            <source>Spaces</source>
            <translation>Boşluklar</translation>
        </message>
        <message>
            <source>Apostrophes</source>
            <translation>Kesme işaretleri</translation>
        </message>
        <message>
            <source>Dates (&amp;order)</source>
            <translation>Ta&amp;rihler (sıra)</translation>
        </message>
        <message>
            <source>A table with the columns “column”, “code” and “label” says what the codes of new attributes are called</source>
            <translation>“column”, “code” ve “label” sütunlu bir tablo, yeni özniteliklerin kodlarının adlarını belirtir</translation>
        </message>
        <message>
            <source>As found</source>
            <translation>Algılandığı gibi</translation>
        </message>
        <message numerus="yes">
            <source>%n columns have labels.</source>
            <translation>
                <numerusform>%n sütunun etiketleri var.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::OtherText</name>
        <message>
            <source>Odds ratios are no ratios of probabilities: where an outcome is frequent they look larger. Thresholds are on the scale of the link; an effect above zero makes higher outcomes more probable.</source>
            <translation>Odds oranları olasılıkların oranı değildir: bir sonucun sık olduğu yerde daha büyük görünürler. Eşikler bağlantı ölçeğindedir; sıfırın üzerindeki bir etki, yüksek sonuçları daha olası kılar.</translation>
        </message>
        <message>
            <source>A small p says that the effect of a term differs between the thresholds.</source>
            <translation>Küçük bir p, bir terimin etkisinin eşikler arasında farklı olduğunu söyler.</translation>
        </message>
        <message>
            <source>What one more unit, or the category instead of its reference, adds to the probability of each outcome (to the mean of counts), averaged over the ties.</source>
            <translation>Bir birim fazlasının ya da referans yerine kategorinin, her sonucun olasılığına (sayımlarda ortalamaya) kattığı; bağlar üzerinden ortalanmış.</translation>
        </message>
        <message>
            <source>How far each group is from the average one, on the scale of the link.</source>
            <translation>Her grubun ortalama gruptan ne kadar uzak olduğu, bağlantı ölçeğinde.</translation>
        </message>
        <message>
            <source>Coefficients with p values</source>
            <translation>p değerleriyle katsayılar</translation>
        </message>
        <message>
            <source>Tests of terms</source>
            <translation>Terim testleri</translation>
        </message>
        <message>
            <source>Average marginal effects</source>
            <translation>Ortalama marjinal etkiler</translation>
        </message>
        <message>
            <source>Test of proportional odds</source>
            <translation>Orantılı odds testi</translation>
        </message>
        <message>
            <source>Cluster-robust errors</source>
            <translation>Kümeye dayanıklı hatalar</translation>
        </message>
        <message>
            <source>Random effects</source>
            <translation>Rastgele etkiler</translation>
        </message>
        <message>
            <source>ICC and variance explained</source>
            <translation>ICC ve açıklanan varyans</translation>
        </message>
        <message>
            <source>Conditional modes</source>
            <translation>Koşullu modlar</translation>
        </message>
        <message>
            <source>The two models rest on different ties (%1 and %2); for the comparison both were fitted again to the %3 that are complete for both.</source>
            <translation>İki model farklı bağlara dayanıyor (%1 ve %2); karşılaştırma için ikisi de, ikisi için de tam olan %3 bağla yeniden kestirildi.</translation>
        </message>
        <message>
            <source>Variance explained</source>
            <translation>Açıklanan varyans</translation>
        </message>
    </context>
    <context>
        <name>alteri::Overview</name>
        <message numerus="yes">
            <source>%n alteri</source>
            <translation>
                <numerusform>%n alter</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 without place</source>
            <translation>%1, %2 yersiz</translation>
        </message>
        <message>
            <source>All maps</source>
            <translation>Tüm haritalar</translation>
        </message>
    </context>
    <context>
        <name>alteri::OverviewPage</name>
        <message>
            <source>Egos shown</source>
            <translation>Gösterilen egolar</translation>
        </message>
        <message>
            <source>Maps of all egos</source>
            <translation>Tüm egoların haritaları</translation>
        </message>
        <message>
            <source>Order of the maps</source>
            <translation>Haritaların sırası</translation>
        </message>
        <message>
            <source>As in the study</source>
            <translation>Çalışmadaki gibi</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Ada göre</translation>
        </message>
        <message>
            <source>Largest first</source>
            <translation>Önce en büyük</translation>
        </message>
        <message>
            <source>Size of the maps</source>
            <translation>Haritaların boyutu</translation>
        </message>
        <message numerus="yes">
            <source>%n maps</source>
            <translation>
                <numerusform>%n harita</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::PageList</name>
        <message>
            <source>Pages of the analysis</source>
            <translation>Analiz sayfaları</translation>
        </message>
    </context>
    <context>
        <name>alteri::Palette</name>
        <message>
            <source>Nothing here is called that.</source>
            <translation>Burada bu adı taşıyan bir şey yok.</translation>
        </message>
        <message>
            <source>Find actions, pages, egos, alteri and attributes</source>
            <translation>Komut, sayfa, ego, alter ve öznitelik ara</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Bulunanlar</translation>
        </message>
        <message>
            <source>Not possible at the moment.</source>
            <translation>Şu anda mümkün değil.</translation>
        </message>
    </context>
    <context>
        <name>alteri::PassphraseDialog</name>
        <message>
            <source>Open study</source>
            <translation>Çalışma aç</translation>
        </message>
        <message>
            <source>“%1” is protected. Type its passphrase, or its words for recovery.</source>
            <translation>“%1” korumalı. Parola cümlesini ya da kurtarma sözcüklerini yazın.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Parola cümlesi</translation>
        </message>
        <message>
            <source>Show what is typed</source>
            <translation>Yazılanı göster</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Aç</translation>
        </message>
        <message>
            <source>Opening the study…</source>
            <translation>Çalışma açılıyor…</translation>
        </message>
    </context>
    <context>
        <name>alteri::PictureActions</name>
        <message>
            <source>Copy picture</source>
            <translation>Resmi kopyala</translation>
        </message>
        <message>
            <source>Copies the picture as it is printed</source>
            <translation>Resmi basıldığı haliyle kopyalar</translation>
        </message>
        <message>
            <source>Export picture…</source>
            <translation>Resmi dışa aktar…</translation>
        </message>
        <message>
            <source>Writes the picture as %1</source>
            <translation>Resmi %1 olarak yazar</translation>
        </message>
        <message>
            <source>The picture was copied.</source>
            <translation>Resim kopyalandı.</translation>
        </message>
        <message>
            <source>Export picture</source>
            <translation>Resmi dışa aktar</translation>
        </message>
    </context>
    <context>
        <name>alteri::PictureDialog</name>
        <message>
            <source>Export picture</source>
            <translation>Resmi dışa aktar</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Resim</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>Stil</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>Gösterge</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Adlar</translation>
        </message>
        <message>
            <source>Several maps</source>
            <translation>Birkaç harita</translation>
        </message>
        <message>
            <source>Labels in</source>
            <translation>Etiketlerin dili</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopyala</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Yazdır…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Dışa aktar…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>%1 × %2 mm</source>
            <translation>%1 × %2 mm</translation>
        </message>
        <message>
            <source>, %1 × %2 pixels</source>
            <translation>, %1 × %2 piksel</translation>
        </message>
        <message>
            <source>Key to the names</source>
            <translation>Adların anahtarı</translation>
        </message>
        <message>
            <source>names</source>
            <translation>adlar</translation>
        </message>
        <message>
            <source>Export page</source>
            <translation>Sayfayı dışa aktar</translation>
        </message>
        <message>
            <source>maps</source>
            <translation>haritalar</translation>
        </message>
        <message numerus="yes">
            <source>%n pages were written.</source>
            <translation>
                <numerusform>%n sayfa yazıldı.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export maps</source>
            <translation>Haritaları dışa aktar</translation>
        </message>
        <message numerus="yes">
            <source>%n of these files exist already. Replace them?</source>
            <translation>
                <numerusform>Bu dosyalardan %n tanesi zaten var. Değiştirilsin mi?</numerusform>
            </translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Değiştir</translation>
        </message>
        <message numerus="yes">
            <source>%n maps were written.</source>
            <translation>
                <numerusform>%n harita yazıldı.</numerusform>
            </translation>
        </message>
        <message>
            <source>The rest was cancelled.</source>
            <translation>Geri kalanı iptal edildi.</translation>
        </message>
        <message>
            <source>Copy picture</source>
            <translation>Resmi kopyala</translation>
        </message>
        <message>
            <source>The picture is on the clipboard, as pixels and as vectors.</source>
            <translation>Resim, piksel ve vektör olarak panoda.</translation>
        </message>
        <message>
            <source>Print picture</source>
            <translation>Resmi yazdır</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Yardım</translation>
        </message>
    </context>
    <context>
        <name>alteri::PictureNamesText</name>
        <message>
            <source>Ego %1</source>
            <translation>Ego %1</translation>
        </message>
        <message>
            <source>Ego: %1</source>
            <translation>Ego: %1</translation>
        </message>
        <message>
            <source>Alteri: %1</source>
            <translation>Alterler: %1</translation>
        </message>
        <message>
            <source>Answers: %1</source>
            <translation>Yanıtlar: %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::PicturePage</name>
        <message>
            <source> pt</source>
            <translation> pt</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Harita</translation>
        </message>
        <message>
            <source>Names of the alteri</source>
            <translation>Alterlerin adları</translation>
        </message>
        <message>
            <source>Shaded rings</source>
            <translation>Gölgeli halkalar</translation>
        </message>
        <message>
            <source>Names of the rings</source>
            <translation>Halkaların adları</translation>
        </message>
        <message>
            <source>Names of the sectors</source>
            <translation>Dilimlerin adları</translation>
        </message>
        <message>
            <source>Ties among alteri</source>
            <translation>Alterlerin kendi arasındaki bağlar</translation>
        </message>
        <message>
            <source>Ties of ego</source>
            <translation>Egonun bağları</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Yok</translation>
        </message>
        <message>
            <source>Plain lines</source>
            <translation>Düz çizgiler</translation>
        </message>
        <message>
            <source>Coloured by evaluation</source>
            <translation>Değerlendirmeye göre renkli</translation>
        </message>
        <message>
            <source>Evaluation at symbols</source>
            <translation>Değerlendirme simgelerin yanında</translation>
        </message>
        <message>
            <source>Discs with + and −</source>
            <translation>+ ve − işaretli diskler</translation>
        </message>
        <message>
            <source>Signs only</source>
            <translation>Yalnızca işaretler</translation>
        </message>
        <message>
            <source>Type and lines</source>
            <translation>Yazı ve çizgiler</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Adlar</translation>
        </message>
        <message>
            <source>Rings</source>
            <translation>Halkalar</translation>
        </message>
        <message>
            <source>Sectors</source>
            <translation>Dilimler</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>Gösterge</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Başlık</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Çizgiler</translation>
        </message>
        <message>
            <source>Symbols</source>
            <translation>Simgeler</translation>
        </message>
        <message>
            <source> mm</source>
            <translation> mm</translation>
        </message>
        <message>
            <source>Font (Open Sans if empty)</source>
            <translation>Yazı tipi (boşsa Open Sans)</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Biçim</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Boyut</translation>
        </message>
        <message>
            <source>One column, 84 mm</source>
            <translation>Bir sütun, 84 mm</translation>
        </message>
        <message>
            <source>One and a half columns, 129 mm</source>
            <translation>Bir buçuk sütun, 129 mm</translation>
        </message>
        <message>
            <source>Two columns, 174 mm</source>
            <translation>İki sütun, 174 mm</translation>
        </message>
        <message>
            <source>A5, 148 × 210 mm</source>
            <translation>A5, 148 × 210 mm</translation>
        </message>
        <message>
            <source>A4, 210 × 297 mm</source>
            <translation>A4, 210 × 297 mm</translation>
        </message>
        <message>
            <source>A4 across, 297 × 210 mm</source>
            <translation>A4 yatay, 297 × 210 mm</translation>
        </message>
        <message>
            <source>Slide 16:9, 254 × 143 mm</source>
            <translation>Slayt 16:9, 254 × 143 mm</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Serbest</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Genişlik</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Yükseklik</translation>
        </message>
        <message>
            <source>as needed</source>
            <translation>gerektiği kadar</translation>
        </message>
        <message>
            <source>Resolution of pixels</source>
            <translation>Piksel çözünürlüğü</translation>
        </message>
        <message>
            <source>150 dpi</source>
            <translation>150 dpi</translation>
        </message>
        <message>
            <source>300 dpi</source>
            <translation>300 dpi</translation>
        </message>
        <message>
            <source>600 dpi</source>
            <translation>600 dpi</translation>
        </message>
        <message>
            <source>1200 dpi</source>
            <translation>1200 dpi</translation>
        </message>
        <message>
            <source>Transparent background</source>
            <translation>Saydam arka plan</translation>
        </message>
        <message>
            <source>Text in SVG as letters with their fonts</source>
            <translation>SVG’de metin, yazı tipleriyle harf olarak</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Sözcükler</translation>
        </message>
        <message>
            <source>Below it</source>
            <translation>Altında</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Alt yazı</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Renkler</translation>
        </message>
        <message>
            <source>Palette</source>
            <translation>Palet</translation>
        </message>
        <message>
            <source>Colours of the study</source>
            <translation>Çalışmanın renkleri</translation>
        </message>
        <message>
            <source>Safe for colour blindness (Okabe and Ito)</source>
            <translation>Renk körlüğüne uygun (Okabe ve Ito)</translation>
        </message>
        <message>
            <source>Greys and patterns</source>
            <translation>Griler ve desenler</translation>
        </message>
        <message>
            <source>Colours of one’s own</source>
            <translation>Kendi renkleriniz</translation>
        </message>
        <message>
            <source>Own colours, e.g. #005ea8, #f0a000</source>
            <translation>Kendi renkleriniz, ör. #005ea8, #f0a000</translation>
        </message>
        <message>
            <source>Right or below, as it fits</source>
            <translation>Sağda ya da altta, sığdığı gibi</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Sağda</translation>
        </message>
        <message>
            <source>Below</source>
            <translation>Altta</translation>
        </message>
        <message>
            <source>Number of alteri per category</source>
            <translation>Kategori başına alter sayısı</translation>
        </message>
        <message>
            <source>Categories without alteri</source>
            <translation>Alteri olmayan kategoriler</translation>
        </message>
        <message>
            <source>How to read the map</source>
            <translation>Haritanın nasıl okunacağı</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Dil</translation>
        </message>
        <message>
            <source>As the program</source>
            <translation>Programdaki gibi</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Girdiler</translation>
        </message>
        <message>
            <source>Sizes</source>
            <translation>Boyutlar</translation>
        </message>
        <message>
            <source>Outlines</source>
            <translation>Dış çizgiler</translation>
        </message>
        <message>
            <source>Evaluation</source>
            <translation>Değerlendirme</translation>
        </message>
    </context>
    <context>
        <name>alteri::PicturePreview</name>
        <message>
            <source>Preview of the picture</source>
            <translation>Resmin önizlemesi</translation>
        </message>
        <message>
            <source>Drag the picture into another program</source>
            <translation>Resmi başka bir programa sürükleyin</translation>
        </message>
        <message>
            <source>The picture is being drawn…</source>
            <translation>Resim çiziliyor…</translation>
        </message>
    </context>
    <context>
        <name>alteri::PictureSizeDialog</name>
        <message>
            <source> mm</source>
            <translation> mm</translation>
        </message>
        <message>
            <source>Journals ask for 84, 129 or 174 mm</source>
            <translation>Dergiler 84, 129 ya da 174 mm ister</translation>
        </message>
        <message>
            <source>%1 dpi</source>
            <translation>%1 dpi</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Genişlik</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>Çözünürlük</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Dışa aktar</translation>
        </message>
        <message>
            <source>%1 pixels wide</source>
            <translation>%1 piksel genişliğinde</translation>
        </message>
    </context>
    <context>
        <name>alteri::PictureText</name>
        <message>
            <source>Some text is %1 points high; journals print nothing below 6.</source>
            <translation>Bazı metinler %1 punto; dergiler 6 puntodan küçüğünü basmaz.</translation>
        </message>
        <message numerus="yes">
            <source>%n labels found no free place and are left out; make the picture larger.</source>
            <translation>
                <numerusform>%n etiket boş yer bulamadı ve dışarıda bırakıldı; resmi büyütün.</numerusform>
            </translation>
        </message>
        <message>
            <source>The names found no room on the map; numbers stand for them, and the names are listed below.</source>
            <translation>Adlar haritaya sığmadı; yerlerine numaralar yazıldı, adlar aşağıda listelendi.</translation>
        </message>
        <message>
            <source>Title, legend and caption leave no room for the map; make the picture larger.</source>
            <translation>Başlık, gösterge ve alt yazı haritaya yer bırakmıyor; resmi büyütün.</translation>
        </message>
        <message>
            <source>With the list of names the picture would be %1 mm tall, more than its page; make it wider, or leave out the legend or the names.</source>
            <translation>Ad listesiyle resim %1 mm yüksekliğinde, sayfasından büyük olurdu; daha geniş yapın ya da göstergeyi veya adları çıkarın.</translation>
        </message>
        <message>
            <source>No font on this machine has all letters of %1; they are drawn as boxes. Install fonts for them, such as Noto.</source>
            <translation>Bu bilgisayardaki hiçbir yazı tipinde %1 için gereken harflerin tümü yok; kutu olarak çizilirler. Bunlar için Noto gibi yazı tipleri kurun.</translation>
        </message>
        <message numerus="yes">
            <source>There are more categories than the %n colours of the palette.</source>
            <translation>
                <numerusform>Kategoriler, paletteki %n renkten fazla.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n tane daha</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::PlanFields</name>
        <message>
            <source>Egos</source>
            <translation>Egolar</translation>
        </message>
        <message>
            <source>Partners</source>
            <translation>Partnerler</translation>
        </message>
        <message>
            <source>How many studies of each size are simulated: more of them make the bands narrower</source>
            <translation>Her büyüklükten kaç çalışma benzetilir: çoğaldıkça bantlar daralır</translation>
        </message>
        <message>
            <source>Studies</source>
            <translation>Çalışmalar</translation>
        </message>
        <message>
            <source>Wanted power</source>
            <translation>İstenen güç</translation>
        </message>
        <message>
            <source>Cost of an ego</source>
            <translation>Bir egonun maliyeti</translation>
        </message>
        <message>
            <source>of a partner</source>
            <translation>bir partnerin</translation>
        </message>
        <message>
            <source>In any currency, or in hours; of all sizes with the wanted power the cheapest is named</source>
            <translation>Herhangi bir para biriminde ya da saat olarak; istenen güce sahip büyüklüklerin en ucuzu söylenir</translation>
        </message>
    </context>
    <context>
        <name>alteri::PlotPage</name>
        <message>
            <source>Export plot…</source>
            <translation>Grafiği dışa aktar…</translation>
        </message>
        <message>
            <source>Save the plot at its size in print, as %1</source>
            <translation>Grafiği baskı boyutunda, %1 olarak kaydeder</translation>
        </message>
        <message>
            <source>Copy plot</source>
            <translation>Grafiği kopyala</translation>
        </message>
        <message>
            <source>Copy the plot as PNG and SVG for another program</source>
            <translation>Grafiği başka bir program için PNG ve SVG olarak kopyalar</translation>
        </message>
        <message>
            <source>Export plot</source>
            <translation>Grafiği dışa aktar</translation>
        </message>
        <message>
            <source>The plot was copied</source>
            <translation>Grafik kopyalandı</translation>
        </message>
    </context>
    <context>
        <name>alteri::PowerPage</name>
        <message>
            <source>Power</source>
            <translation>Güç</translation>
        </message>
        <message>
            <source>Coefficient</source>
            <translation>Katsayı</translation>
        </message>
        <message>
            <source>Compute</source>
            <translation>Hesapla</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>İptal</translation>
        </message>
        <message>
            <source>The effect that is worth finding; at first what the model estimates</source>
            <translation>Bulunmaya değer etki; başlangıçta modelin kestirdiği</translation>
        </message>
        <message>
            <source>Effect</source>
            <translation>Etki</translation>
        </message>
        <message>
            <source>The computation was cancelled.</source>
            <translation>Hesaplama iptal edildi.</translation>
        </message>
        <message>
            <source>Write numbers from 2 on, such as 10, 20, 40.</source>
            <translation>2 ve üzeri sayılar yazın; örneğin 10, 20, 40.</translation>
        </message>
        <message>
            <source>This model has no predictors. Add one on the page of models.</source>
            <translation>Bu modelde yordayıcı yok. Modeller sayfasında bir tane ekleyin.</translation>
        </message>
        <message>
            <source>Studies are simulated and fitted …</source>
            <translation>Çalışmalar simüle ediliyor ve kestiriliyor…</translation>
        </message>
        <message>
            <source>How many egos and partners does a study like this one need? Choose an effect that is worth finding and sizes, then compute.</source>
            <translation>Buna benzer bir çalışmaya kaç ego ve partner gerekir? Bulunmaya değer bir etki ve büyüklükler seçin, sonra hesaplayın.</translation>
        </message>
        <message>
            <source>%1: power to find the coefficient of %2</source>
            <translation>%1: %2 katsayısını bulma gücü</translation>
        </message>
        <message>
            <source>Effect %1, two-sided test at 0.05, %2 simulated studies of each size</source>
            <translation>Etki %1, 0,05 düzeyinde iki yönlü test, her büyüklükten %2 simüle çalışma</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>Gösterilen</translation>
        </message>
        <message>
            <source>Assumptions…</source>
            <translation>Varsayımlar…</translation>
        </message>
        <message>
            <source>Without a pilot</source>
            <translation>Pilot çalışma olmadan</translation>
        </message>
        <message>
            <source>Assumed outcome</source>
            <translation>Varsayılan bağımlı değişken</translation>
        </message>
        <message>
            <source>Egos and partners are drawn from this study, variances are those of the model “%1”.</source>
            <translation>Egolar ve partnerler bu çalışmadan çekilir, varyanslar “%1” modelinindir.</translation>
        </message>
        <message>
            <source>Predictors and variances are assumed.</source>
            <translation>Yordayıcılar ve varyanslar varsayılmıştır.</translation>
        </message>
        <message>
            <source>Bands: 95 % intervals of the simulation.</source>
            <translation>Bantlar: benzetimin %95 aralıkları.</translation>
        </message>
        <message>
            <source>A study that does not exist yet is planned from what you assume of it: press “Assumptions…”. Or choose a model of this study as the pilot.</source>
            <translation>Henüz var olmayan bir çalışma, hakkında varsaydıklarınızla planlanır: “Varsayımlar…” düğmesine basın. Ya da bu çalışmanın bir modelini pilot olarak seçin.</translation>
        </message>
        <message>
            <source>No estimate was significant, or the effect is zero: this is not known.</source>
            <translation>Hiçbir tahmin anlamlı değildi ya da etki sıfır: bu bilinmiyor.</translation>
        </message>
    </context>
    <context>
        <name>alteri::PowerPlot</name>
        <message>
            <source>%1 egos with %2 partners each: power %3 (%4 to %5)</source>
            <translation>Her birinin %2 partneri olan %1 ego: güç %3 (%4–%5)</translation>
        </message>
        <message>
            <source>Mean standard error %1</source>
            <translation>Ortalama standart hata %1</translation>
        </message>
        <message>
            <source>Significant estimates overstate the effect %1 times on average; %2 % have the wrong sign</source>
            <translation>Anlamlı tahminler etkiyi ortalama %1 kat abartır; %2 % yanlış işaretlidir</translation>
        </message>
        <message numerus="yes">
            <source>%n models could not be fitted</source>
            <translation>
                <numerusform>%n model kestirilemedi</numerusform>
            </translation>
        </message>
        <message>
            <source>Power</source>
            <translation>Güç</translation>
        </message>
        <message>
            <source>Standard error</source>
            <translation>Standart hata</translation>
        </message>
        <message>
            <source>Exaggeration of significant estimates</source>
            <translation>Anlamlı tahminlerdeki abartı</translation>
        </message>
        <message>
            <source>Wrong sign of significant estimates</source>
            <translation>Anlamlı tahminlerin yanlış işareti</translation>
        </message>
        <message numerus="yes">
            <source>%n partners</source>
            <translation>
                <numerusform>%n partner</numerusform>
            </translation>
        </message>
        <message>
            <source>Egos</source>
            <translation>Egolar</translation>
        </message>
        <message>
            <source>None of the sizes that were tried has power %1.</source>
            <translation>Denenen büyüklüklerin hiçbirinin gücü %1 değil.</translation>
        </message>
        <message>
            <source>Power %1 needs %2 egos with %3 partners each, of the sizes that were tried.</source>
            <translation>%1 gücü, denenen büyüklüklerden her birinin %3 partneri olan %2 ego gerektirir.</translation>
        </message>
        <message>
            <source>The cheapest of these sizes with power %1 has %2 egos with %3 partners each and costs %4.</source>
            <translation>Bu büyüklüklerden %1 gücüne sahip en ucuzunda her birinin %3 partneri olan %2 ego vardır ve maliyeti %4 olur.</translation>
        </message>
    </context>
    <context>
        <name>alteri::PreviewText</name>
        <message>
            <source>Egos</source>
            <translation>Egolar</translation>
        </message>
        <message>
            <source>Alteri</source>
            <translation>Alterler</translation>
        </message>
        <message>
            <source>Ties between alteri</source>
            <translation>Alterler arası bağlar</translation>
        </message>
        <message>
            <source>Ego</source>
            <translation>Ego</translation>
        </message>
        <message>
            <source>Alter</source>
            <translation>Alter</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ad</translation>
        </message>
        <message>
            <source>Wave</source>
            <translation>Dalga</translation>
        </message>
        <message>
            <source>Tie from</source>
            <translation>Bağın başlangıcı</translation>
        </message>
        <message>
            <source>Tie to</source>
            <translation>Bağın bitişi</translation>
        </message>
        <message>
            <source>Kind of tie</source>
            <translation>Bağ türü</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Yanıtlar</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Dışarıda bırakılan</translation>
        </message>
        <message>
            <source>UTF-8</source>
            <translation>UTF-8</translation>
        </message>
        <message>
            <source>UTF-16 (little-endian)</source>
            <translation>UTF-16 (little-endian)</translation>
        </message>
        <message>
            <source>UTF-16 (big-endian)</source>
            <translation>UTF-16 (big-endian)</translation>
        </message>
        <message>
            <source>Windows-1252</source>
            <translation>Windows-1252</translation>
        </message>
        <message>
            <source>Year, month, day</source>
            <translation>Yıl, ay, gün</translation>
        </message>
        <message>
            <source>Day, month, year</source>
            <translation>Gün, ay, yıl</translation>
        </message>
        <message>
            <source>Month, day, year</source>
            <translation>Ay, gün, yıl</translation>
        </message>
        <message>
            <source>%1: %2, new</source>
            <translation>%1: %2, yeni</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>yanıt yok</translation>
        </message>
        <message>
            <source>“%1” is no answer of this column.</source>
            <translation>“%1” bu sütun için bir yanıt değil.</translation>
        </message>
        <message>
            <source>There is no answer: %1.</source>
            <translation>Yanıt yok: %1.</translation>
        </message>
        <message>
            <source>There is no answer.</source>
            <translation>Yanıt yok.</translation>
        </message>
    </context>
    <context>
        <name>alteri::ProbabilityPage</name>
        <message>
            <source>Predictions</source>
            <translation>Öngörüler</translation>
        </message>
        <message>
            <source>Predictor</source>
            <translation>Yordayıcı</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Kimin için</translation>
        </message>
        <message>
            <source>As</source>
            <translation>Biçim</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>İptal</translation>
        </message>
        <message>
            <source>the average ego</source>
            <translation>ortalama ego</translation>
        </message>
        <message>
            <source>all egos, averaged</source>
            <translation>tüm egolar, ortalanmış</translation>
        </message>
        <message>
            <source>The average ego has random effects of zero. Averaged over the egos, probabilities are those of a tie of an ego taken at random.</source>
            <translation>Ortalama egonun rastgele etkileri sıfırdır. Egolar üzerinden ortalandığında olasılıklar, rastgele alınan bir egonun bir bağına aittir.</translation>
        </message>
        <message>
            <source>estimates with intervals</source>
            <translation>aralıklarıyla kestirimler</translation>
        </message>
        <message>
            <source>stacked shares</source>
            <translation>yığılmış paylar</translation>
        </message>
        <message>
            <source>The computation was cancelled.</source>
            <translation>Hesaplama iptal edildi.</translation>
        </message>
        <message>
            <source>This model has no predictor whose values could be put in.</source>
            <translation>Bu modelde, değerleri yerine konabilecek bir yordayıcı yok.</translation>
        </message>
        <message>
            <source>Predictions are being worked out …</source>
            <translation>Öngörüler hesaplanıyor…</translation>
        </message>
    </context>
    <context>
        <name>alteri::ProbabilityPlotting</name>
        <message>
            <source>Predicted: %1 by %2</source>
            <translation>Öngörülen: %1, şuna göre: %2</translation>
        </message>
        <message>
            <source>Mean counts of %1, averaged over the egos</source>
            <translation>Ortalama sayımlar, egolar üzerinden ortalanmış, şuna göre: %1</translation>
        </message>
        <message>
            <source>Mean counts of %1 for the average ego</source>
            <translation>Ortalama sayımlar, ortalama ego için, şuna göre: %1</translation>
        </message>
        <message>
            <source>Probabilities of %1, averaged over the egos</source>
            <translation>Olasılıklar, egolar üzerinden ortalanmış, şuna göre: %1</translation>
        </message>
        <message>
            <source>Probabilities of %1 for the average ego</source>
            <translation>Olasılıklar, ortalama ego için, şuna göre: %1</translation>
        </message>
        <message>
            <source>The other predictors are as they are in each tie, and the predictions of the ties are averaged.</source>
            <translation>Diğer yordayıcılar her bağda oldukları gibidir ve bağların öngörülerinin ortalaması alınır.</translation>
        </message>
        <message>
            <source>95 % confidence intervals; observed: shares in the data.</source>
            <translation>Yüzde 95 güven aralıkları; gözlenen: verilerdeki paylar.</translation>
        </message>
        <message>
            <source>Bands: 95 % confidence intervals. Open marks: shares in the data, in eight ranges of as many ties.</source>
            <translation>Bantlar: yüzde 95 güven aralıkları. Boş işaretler: eşit sayıda bağ içeren sekiz aralıkta, verilerdeki paylar.</translation>
        </message>
        <message>
            <source>%1: mean count %2, 95 % interval %3 to %4</source>
            <translation>%1: ortalama sayım %2, yüzde 95 aralığı %3 ile %4 arası</translation>
        </message>
        <message>
            <source>%1: probability %2, 95 % interval %3 to %4</source>
            <translation>%1: olasılık %2, yüzde 95 aralığı %3 ile %4 arası</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Ortalama</translation>
        </message>
        <message>
            <source>Probability</source>
            <translation>Olasılık</translation>
        </message>
        <message>
            <source>95 % CI</source>
            <translation>Yüzde 95 GA</translation>
        </message>
        <message>
            <source>Observed</source>
            <translation>Gözlenen</translation>
        </message>
        <message>
            <source>Mean count</source>
            <translation>Ortalama sayım</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>Bağlar</translation>
        </message>
        <message numerus="yes">
            <source>%1, observed in %n ties: %2</source>
            <translation>
                <numerusform>%1, %n bağda gözlendi: %2</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::ProblemText</name>
        <message>
            <source>%1, line %2: </source>
            <translation>%1, satır %2: </translation>
        </message>
        <message>
            <source>%1, line %2, column %3: </source>
            <translation>%1, satır %2, sütun %3: </translation>
        </message>
        <message>
            <source>a variable</source>
            <translation>bir değişken</translation>
        </message>
        <message>
            <source>a variable, 0 or 1</source>
            <translation>bir değişken, 0 ya da 1</translation>
        </message>
        <message>
            <source>+ or the end</source>
            <translation>+ ya da son</translation>
        </message>
        <message>
            <source>a name in backticks</source>
            <translation>ters kesme işaretleri içinde bir ad</translation>
        </message>
        <message>
            <source>the name of a group</source>
            <translation>bir grubun adı</translation>
        </message>
        <message>
            <source>the name of the successes</source>
            <translation>başarıların adı</translation>
        </message>
        <message>
            <source>the successes again</source>
            <translation>yeniden başarılar</translation>
        </message>
        <message>
            <source>the name of the failures</source>
            <translation>başarısızlıkların adı</translation>
        </message>
        <message>
            <source>a variable, or log of one</source>
            <translation>bir değişken ya da log değeri</translation>
        </message>
        <message>
            <source>a power from 2 to 9</source>
            <translation>2 ile 9 arasında bir üs</translation>
        </message>
        <message>
            <source>a degree from 1 to 9</source>
            <translation>1 ile 9 arasında bir derece</translation>
        </message>
        <message>
            <source>TRUE or FALSE</source>
            <translation>TRUE ya da FALSE</translation>
        </message>
        <message>
            <source>a term that stands before it</source>
            <translation>ondan önce duran bir terim</translation>
        </message>
        <message>
            <source>a value</source>
            <translation>bir değer</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>bir sayı</translation>
        </message>
        <message>
            <source>an operator or the end</source>
            <translation>bir işleç ya da son</translation>
        </message>
        <message>
            <source>the name of a function</source>
            <translation>bir fonksiyonun adı</translation>
        </message>
        <message>
            <source>a closing quotation mark</source>
            <translation>kapatan bir tırnak işareti</translation>
        </message>
        <message>
            <source>fewer parentheses</source>
            <translation>daha az parantez</translation>
        </message>
        <message>
            <source>fewer operations</source>
            <translation>daha az işlem</translation>
        </message>
        <message>
            <source>What was to be changed is not in the study any more.</source>
            <translation>Değiştirilecek olan artık çalışmada yok.</translation>
        </message>
        <message>
            <source>A name is missing; enter at least one character.</source>
            <translation>Bir ad eksik; en az bir karakter girin.</translation>
        </message>
        <message>
            <source>The name “%1” holds a line break, a tab or another control character; remove it.</source>
            <translation>“%1” adı bir satır sonu, sekme ya da başka bir denetim karakteri içeriyor; kaldırın.</translation>
        </message>
        <message>
            <source>The name “%1” is longer than %L2 bytes; shorten it.</source>
            <translation>“%1” adı %L2 bayttan uzun; kısaltın.</translation>
        </message>
        <message>
            <source>The text “%1” holds a NUL character; remove it.</source>
            <translation>“%1” metni bir NUL karakteri içeriyor; kaldırın.</translation>
        </message>
        <message>
            <source>The text “%1” is longer than %L2 bytes; shorten it.</source>
            <translation>“%1” metni %L2 bayttan uzun; kısaltın.</translation>
        </message>
        <message>
            <source>“%1” exists already; choose another name.</source>
            <translation>“%1” zaten var; başka bir ad seçin.</translation>
        </message>
        <message>
            <source>The value does not fit the scale of “%1”.</source>
            <translation>Değer “%1” ölçeğine uymuyor.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Geri alınacak bir şey yok.</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>Yinelenecek bir şey yok.</translation>
        </message>
        <message>
            <source>A row of “%1” refers to a missing row of “%2”.</source>
            <translation>“%1” tablosunun bir satırı, “%2” tablosunda bulunmayan bir satıra gönderme yapıyor.</translation>
        </message>
        <message>
            <source>“%1” on the map of “%2” stands in another ring or sector than its answers say.</source>
            <translation>“%2” haritasında “%1”, yanıtlarının söylediğinden başka bir halka ya da dilimde duruyor.</translation>
        </message>
        <message>
            <source>An answer to “%1” does not fit its scale.</source>
            <translation>“%1” için verilen bir yanıt ölçeğine uymuyor.</translation>
        </message>
        <message>
            <source>A map has 1 to 8 rings, one level more than rings or as many, and up to 12 sectors.</source>
            <translation>Bir haritanın 1 ile 8 arası halkası, halka sayısı kadar ya da bir fazla basamağı ve en çok 12 dilimi olur.</translation>
        </message>
        <message>
            <source>“%1” (%2) is not offered any more, so nobody can be placed there. Choose another place, or let the codebook offer it again.</source>
            <translation>“%1” (%2) artık sunulmuyor, bu yüzden oraya kimse yerleştirilemez. Başka bir yer seçin ya da kod kitabında yeniden sunulmasını sağlayın.</translation>
        </message>
        <message>
            <source>The sector “%1” stands for several answers to “%2”. Drag the symbol there, or give the answer itself.</source>
            <translation>“%1” dilimi, “%2” için birkaç yanıtın yerine geçiyor. Simgeyi oraya sürükleyin ya da yanıtın kendisini verin.</translation>
        </message>
        <message>
            <source>There are ties or asked pairs of the kind “%1”, so it keeps its direction and cannot be deleted.</source>
            <translation>“%1” türünden bağlar ya da sorulmuş çiftler var; bu yüzden yönünü korur ve silinemez.</translation>
        </message>
        <message>
            <source>The table is in %1; save it again with the encoding UTF-8.</source>
            <translation>Tablo %1 kodlamasında; UTF-8 kodlamasıyla yeniden kaydedin.</translation>
        </message>
        <message>
            <source>A NUL character stands here, so the file is no text; save the table again as CSV.</source>
            <translation>Burada bir NUL karakteri var, yani dosya metin değil; tabloyu CSV olarak yeniden kaydedin.</translation>
        </message>
        <message>
            <source>The cell is longer than %L1 bytes; check the quotation marks here, or shorten it.</source>
            <translation>Hücre %L1 bayttan uzun; buradaki tırnak işaretlerini denetleyin ya da hücreyi kısaltın.</translation>
        </message>
        <message>
            <source>The row is longer than %L1 bytes; check that the file is a table.</source>
            <translation>Satır %L1 bayttan uzun; dosyanın bir tablo olup olmadığını denetleyin.</translation>
        </message>
        <message>
            <source>The row has more than %L1 cells; check that the file is a table.</source>
            <translation>Satırda %L1 hücreden fazlası var; dosyanın bir tablo olup olmadığını denetleyin.</translation>
        </message>
        <message>
            <source>The first %L1 faults are told; correct them, and read the tables again.</source>
            <translation>İlk %L1 hata bildirildi; bunları düzeltin ve tabloları yeniden okutun.</translation>
        </message>
        <message>
            <source>The table is empty; its first line must name the columns.</source>
            <translation>Tablo boş; ilk satırı sütunları adlandırmalıdır.</translation>
        </message>
        <message>
            <source>The text is not UTF-8; save the table again with the encoding UTF-8.</source>
            <translation>Metin UTF-8 değil; tabloyu UTF-8 kodlamasıyla yeniden kaydedin.</translation>
        </message>
        <message>
            <source>A quotation mark is not closed, or text follows a closed one; check the quotation marks of this cell.</source>
            <translation>Bir tırnak işareti kapanmamış ya da kapanan bir tırnaktan sonra metin geliyor; bu hücrenin tırnak işaretlerini denetleyin.</translation>
        </message>
        <message>
            <source>The row has %1 cells, but the header has %2; check separators and quotation marks.</source>
            <translation>Satırda %1 hücre, başlıkta ise %2 hücre var; ayırıcıları ve tırnak işaretlerini denetleyin.</translation>
        </message>
        <message>
            <source>A column has no name; name it in the first line.</source>
            <translation>Bir sütunun adı yok; ilk satırda adlandırın.</translation>
        </message>
        <message>
            <source>The column “%1” is missing; add it or rename the column that holds it.</source>
            <translation>“%1” sütunu eksik; ekleyin ya da onu içeren sütunu yeniden adlandırın.</translation>
        </message>
        <message>
            <source>The column “%1” occurs twice; rename one of them.</source>
            <translation>“%1” sütunu iki kez geçiyor; birini yeniden adlandırın.</translation>
        </message>
        <message>
            <source>The cell of “%1” is empty; every row needs an identifier.</source>
            <translation>“%1” hücresi boş; her satırın bir kimliği olmalıdır.</translation>
        </message>
        <message>
            <source>The identifier “%1” occurs twice; identifiers must differ.</source>
            <translation>“%1” kimliği iki kez geçiyor; kimlikler farklı olmalıdır.</translation>
        </message>
        <message>
            <source>The ego “%1” is in the study already; leave out its rows, or import them into a new study.</source>
            <translation>“%1” egosu zaten çalışmada; satırlarını çıkarın ya da yeni bir çalışmaya içe aktarın.</translation>
        </message>
        <message>
            <source>There is no ego “%1” in the table of egos.</source>
            <translation>Egolar tablosunda “%1” egosu yok.</translation>
        </message>
        <message>
            <source>Several egos are called “%1”; name one of them by its code: %2.</source>
            <translation>Birkaç egonun adı “%1”; birini koduyla belirtin: %2.</translation>
        </message>
        <message>
            <source>The ego “%2” has no alter “%1” in the table of alteri.</source>
            <translation>Alterler tablosunda “%2” egosunun “%1” alteri yok.</translation>
        </message>
        <message>
            <source>“%1” is what somebody said to “%2”, which is not the answer to %3 in this row; give it as the answer, or leave the cell empty.</source>
            <translation>“%1”, “%2” için söylenmiştir; bu satırda %3 yanıtı bu değil; onu yanıt olarak verin ya da hücreyi boş bırakın.</translation>
        </message>
        <message>
            <source>“%1” is not a category of “%2”; correct it or add it to the codebook.</source>
            <translation>“%1”, “%2” için bir kategori değil; düzeltin ya da kod kitabına ekleyin.</translation>
        </message>
        <message>
            <source>“%1” in “%2” is not a number.</source>
            <translation>“%2” içindeki “%1” bir sayı değil.</translation>
        </message>
        <message>
            <source>“%1” in “%2” can be read as two numbers, with a decimal sign or with one between thousands; say which decimal sign the table has.</source>
            <translation>“%2” içindeki “%1” iki sayı olarak okunabilir: ondalık işaretiyle ya da binlik ayırıcıyla; tabloda hangi ondalık işaretinin olduğunu belirtin.</translation>
        </message>
        <message>
            <source>“%1” in “%2” is neither yes nor no; write 1 or 0.</source>
            <translation>“%2” içindeki “%1” ne evet ne hayır; 1 ya da 0 yazın.</translation>
        </message>
        <message>
            <source>“%1” in “%2” is not a date; write it as 2026-01-31.</source>
            <translation>“%2” içindeki “%1” bir tarih değil; 2026-01-31 gibi yazın.</translation>
        </message>
        <message>
            <source>“%1” in “%2” is not a date as it is asked for; write it as %3.</source>
            <translation>“%2” içindeki “%1”, istenen biçimde bir tarih değil; %3 olarak yazın.</translation>
        </message>
        <message>
            <source>“%1” has a tie to itself; remove it.</source>
            <translation>“%1” kendisine bağlı; bu bağı kaldırın.</translation>
        </message>
        <message>
            <source>The tie between “%1” and “%2” occurs twice; remove one of them.</source>
            <translation>“%1” ile “%2” arasındaki bağ iki kez geçiyor; birini kaldırın.</translation>
        </message>
        <message>
            <source>Waves say different things of “%1” for the alter “%2” of the ego “%3”, but it is asked once for all maps; have the codebook ask it on each map, or correct the table.</source>
            <translation>“%3” egosunun “%2” alteri için dalgalar “%1” hakkında farklı şeyler söylüyor ama bu, tüm haritalar için bir kez soruluyor; kod kitabında her haritada sorulmasını sağlayın ya da tabloyu düzeltin.</translation>
        </message>
        <message>
            <source>The columns do not say whether the table is about egos, alteri or ties; name them ego_id, alter_id, Source and Target.</source>
            <translation>Sütunlar tablonun egolar, alterler ya da bağlar hakkında olup olmadığını söylemiyor; onları ego_id, alter_id, Source ve Target olarak adlandırın.</translation>
        </message>
        <message>
            <source>The table is a matrix of ties, but not whose; write the id of the ego in the name of the file, or make a list of ties with the columns ego_id, Source and Target.</source>
            <translation>Tablo bir bağ matrisi ama kimin olduğu belli değil; egonun kimliğini dosya adına yazın ya da ego_id, Source ve Target sütunlarıyla bir bağ listesi yapın.</translation>
        </message>
        <message>
            <source>The file of SPSS, Stata or SAS cannot be read; it is damaged, or of a kind that is not known. Save it again, or as CSV.</source>
            <translation>SPSS, Stata ya da SAS dosyası okunamıyor; hasarlı ya da bilinmeyen türde. Yeniden ya da CSV olarak kaydedin.</translation>
        </message>
        <message>
            <source>“%1” is not a code for “%2”; correct it or leave it out.</source>
            <translation>“%1”, “%2” için bir kod değil; düzeltin ya da çıkarın.</translation>
        </message>
        <message>
            <source>“%1” may mean several categories of “%2”; write more of it.</source>
            <translation>“%1”, “%2” için birkaç kategori anlamına gelebilir; daha fazlasını yazın.</translation>
        </message>
        <message>
            <source>Character %1: %2 is expected here.</source>
            <translation>Karakter %1: burada beklenen: %2.</translation>
        </message>
        <message>
            <source>No variable is called “%1”; check its spelling.</source>
            <translation>“%1” adında bir değişken yok; yazımını denetleyin.</translation>
        </message>
        <message>
            <source>“%1” is not a number; compare it with a category, as in %1 = "code".</source>
            <translation>“%1” bir sayı değil; bir kategoriyle karşılaştırın, örneğin %1 = "kod".</translation>
        </message>
        <message>
            <source>“%1” differs between the ties of an ego; put it into mean(), sum(), sd(), count() or share().</source>
            <translation>“%1” bir egonun bağları arasında farklıdır; mean(), sum(), sd(), count() ya da share() içine koyun.</translation>
        </message>
        <message>
            <source>“%1” is a number and cannot be compared with a text.</source>
            <translation>“%1” bir sayı ve bir metinle karşılaştırılamaz.</translation>
        </message>
        <message>
            <source>“%1” is worked out from itself; use other variables.</source>
            <translation>“%1” kendisinden hesaplanıyor; başka değişkenler kullanın.</translation>
        </message>
        <message>
            <source>“%1” cannot be centred in this way.</source>
            <translation>“%1” bu şekilde merkezlenemez.</translation>
        </message>
        <message>
            <source>“%1” cannot be deleted or renamed, since “%2” uses it; change that first.</source>
            <translation>“%1” silinemez ya da yeniden adlandırılamaz, çünkü “%2” onu kullanıyor; önce onu değiştirin.</translation>
        </message>
        <message>
            <source>“%1” is not known in formulas; write factor(x) for the categories of x.</source>
            <translation>“%1” formüllerde bilinmiyor; x’in kategorileri için factor(x) yazın.</translation>
        </message>
        <message>
            <source>“%1” is no part of a formula; write what stands in its parentheses up to the first comma outside of others, as in y ~ x + (1 | ego).</source>
            <translation>“%1” bir formülün parçası değil; parantezinde, diğer parantezlerin dışındaki ilk virgüle kadar olanı yazın, örneğin y ~ x + (1 | ego).</translation>
        </message>
        <message>
            <source>“%1” is not known in formulas; work out a variable with it first, and write its name. Known are num, centre, within, between, sum, log, scale, factor, poly(x, 2) and I(x^2).</source>
            <translation>“%1” formüllerde bilinmiyor; önce onunla bir değişken hesaplayın ve adını yazın. Bilinenler: num, centre, within, between, sum, log, scale, factor, poly(x, 2) ve I(x^2).</translation>
        </message>
        <message>
            <source>“.” stands for all other variables only by itself, as in y ~ . + (1 | ego); name the variables of interactions and of random parts.</source>
            <translation>“.” yalnızca tek başına tüm diğer değişkenlerin yerine geçer, y ~ . + (1 | ego) gibi; etkileşimlerin ve rastgele kısımların değişkenlerini adlarıyla yazın.</translation>
        </message>
        <message>
            <source>A power stands in I(); write I(x^2) instead of x^2.</source>
            <translation>Üsler I() içinde durur; x^2 yerine I(x^2) yazın.</translation>
        </message>
        <message>
            <source>Parentheses hold random parts only, as in (1 | ego); write all terms out, as in a*b instead of (a + b)^2.</source>
            <translation>Parantezler yalnızca (1 | ego) gibi rastgele kısımlar içerir; tüm terimleri açık yazın, (a + b)^2 yerine a*b gibi.</translation>
        </message>
        <message>
            <source>Write ~ instead of = between the outcome and its predictors.</source>
            <translation>Bağımlı değişken ile yordayıcıları arasına = yerine ~ yazın.</translation>
        </message>
        <message>
            <source>A random part stands in parentheses; write it as in y ~ x + (1 | ego).</source>
            <translation>Rastgele kısım parantez içinde durur; y ~ x + (1 | ego) gibi yazın.</translation>
        </message>
        <message>
            <source>“%1” has no meaning between predictors; write + between them, a:b for an interaction, or a*b for one with its main effects.</source>
            <translation>“%1” yordayıcılar arasında bir anlam taşımaz; aralarına + yazın, etkileşim için a:b, ana etkileriyle birlikte etkileşim için a*b.</translation>
        </message>
        <message>
            <source>The formula “%1” is not complete at character %2: %3 is expected there.</source>
            <translation>“%1” formülü %2. karakterde tamamlanmamış: orada beklenen: %3.</translation>
        </message>
        <message>
            <source>Names that hold spaces or signs, or begin with a digit, stand in backticks; write `%1`.</source>
            <translation>Boşluk ya da işaret içeren veya rakamla başlayan adlar ters kesme işaretleri içinde durur; `%1` yazın.</translation>
        </message>
        <message>
            <source>The outcome “%1” is not a number, and these models explain numbers; choose another one, or work out a variable that is 1 for one category and 0 for the others.</source>
            <translation>“%1” bağımlı değişkeni bir sayı değil ve bu modeller sayıları açıklar; başka bir tane seçin ya da bir kategori için 1, diğerleri için 0 olan bir değişken hesaplayın.</translation>
        </message>
        <message>
            <source>“%1” has too few different values for a polynomial of degree %2; choose a lower one.</source>
            <translation>“%1”, %2. dereceden bir polinom için çok az farklı değer alıyor; daha düşük bir derece seçin.</translation>
        </message>
        <message>
            <source>A filter looks at each row by itself and cannot hold %1(); work out a variable with it first, and write its name.</source>
            <translation>Filtre her satıra tek başına bakar ve %1() içeremez; önce onunla bir değişken hesaplayın ve adını yazın.</translation>
        </message>
        <message>
            <source>No row satisfies the filter “%1”; change it.</source>
            <translation>Hiçbir satır “%1” filtresini sağlamıyor; değiştirin.</translation>
        </message>
        <message>
            <source>“%1” needs a grouping in the formula, as in y ~ x + (1 | ego).</source>
            <translation>“%1” formülde y ~ x + (1 | ego) gibi bir gruplama gerektirir.</translation>
        </message>
        <message>
            <source>The variable “%1” has no value in any row; leave it out, or enter values.</source>
            <translation>“%1” değişkeninin hiçbir satırda değeri yok; çıkarın ya da değer girin.</translation>
        </message>
        <message>
            <source>The variable “%1” holds texts, which models cannot use; leave it out, or make categories or numbers of it.</source>
            <translation>“%1” değişkeni, modellerin kullanamadığı metinler içeriyor; çıkarın ya da bunları kategoriye veya sayıya dönüştürün.</translation>
        </message>
        <message>
            <source>There is no variable “%1”; check its spelling.</source>
            <translation>“%1” değişkeni yok; yazımını denetleyin.</translation>
        </message>
        <message>
            <source>A study cannot be planned with this: %1. Shares lie between 0 and 1, those of categories add up to 1, an ICC is below 1, names are used once, there are two egos and two partners at least, and a model has one random intercept.</source>
            <translation>Bununla çalışma planlanamaz: %1. Paylar 0 ile 1 arasındadır, kategorilerin payları toplamı 1’dir, ICC 1’in altındadır, adlar bir kez kullanılır, en az iki ego ve iki partner vardır ve bir modelin bir rastgele kesişimi olur.</translation>
        </message>
        <message>
            <source>The model has no coefficient “%1”; there are: %2.</source>
            <translation>Modelde “%1” katsayısı yok; olanlar: %2.</translation>
        </message>
        <message>
            <source>The variable “%1” must be a number here.</source>
            <translation>“%1” değişkeni burada bir sayı olmalıdır.</translation>
        </message>
        <message>
            <source>The variable “%1” has no categories.</source>
            <translation>“%1” değişkeninin kategorisi yok.</translation>
        </message>
        <message>
            <source>The variable “%1” has more than %2 different values, too many for groups; group its categories first or choose another one.</source>
            <translation>“%1” değişkeninin %2 değerden fazla farklı değeri var, gruplar için çok fazla; önce kategorilerini gruplayın ya da başka bir değişken seçin.</translation>
        </message>
        <message>
            <source>“%1” is not a category of “%2” that occurs in the data.</source>
            <translation>“%1”, “%2” değişkeninin verilerde geçen bir kategorisi değil.</translation>
        </message>
        <message>
            <source>No tie has values for all variables of the model.</source>
            <translation>Hiçbir bağda modelin tüm değişkenlerinin değeri yok.</translation>
        </message>
        <message>
            <source>No tie has values for all variables of the model; most miss “%1”.</source>
            <translation>Hiçbir bağda modelin tüm değişkenlerinin değeri yok; çoğunda “%1” eksik.</translation>
        </message>
        <message>
            <source>All ties belong to one group of “%1”; a multilevel model needs at least two groups.</source>
            <translation>Tüm bağlar tek bir “%1” grubuna ait; çok düzeyli bir modele en az iki grup gerekir.</translation>
        </message>
        <message>
            <source>Every group of “%1” has just one tie; differences between groups cannot be told from differences within them.</source>
            <translation>Her “%1” grubunun yalnızca bir bağı var; gruplar arası farklar grup içi farklardan ayırt edilemez.</translation>
        </message>
        <message>
            <source>The outcome is the same for all ties; there is nothing to explain.</source>
            <translation>Bağımlı değişken tüm bağlarda aynı; açıklanacak bir şey yok.</translation>
        </message>
        <message>
            <source>The predictors explain the outcome without any rest; leave some of them out.</source>
            <translation>Yordayıcılar bağımlı değişkeni artık bırakmadan açıklıyor; bazılarını çıkarın.</translation>
        </message>
        <message>
            <source>Within every ego the outcome does not vary beyond what the predictors explain; the model has no finite estimate.</source>
            <translation>Hiçbir ego içinde bağımlı değişken, yordayıcıların açıkladığının ötesinde değişmiyor; modelin sonlu bir kestirimi yok.</translation>
        </message>
        <message>
            <source>The predictors tell all egos apart; no variance is left between egos to estimate. Leave some of them out or use ML.</source>
            <translation>Yordayıcılar tüm egoları birbirinden ayırıyor; egolar arasında kestirilecek varyans kalmıyor. Bazılarını çıkarın ya da ML kullanın.</translation>
        </message>
        <message>
            <source>The outcome “%1” is neither yes nor no: it must have the values 0 and 1, two categories, or be written as cbind(successes, failures).</source>
            <translation>“%1” bağımlı değişkeni ne evet ne hayır: 0 ve 1 değerlerini ya da iki kategori almalı veya cbind(başarılar, başarısızlıklar) olarak yazılmalıdır.</translation>
        </message>
        <message>
            <source>The outcome “%1” is no count: it must have whole numbers from 0 on.</source>
            <translation>“%1” bağımlı değişkeni bir sayım değil: 0 ve üzeri tam sayılar almalıdır.</translation>
        </message>
        <message>
            <source>“%1” and “%2” are no successes and trials: both must be whole numbers, and there cannot be more successes than trials.</source>
            <translation>“%1” ve “%2” başarı ve deneme değil: ikisi de tam sayı olmalı ve başarılar denemelerden çok olamaz.</translation>
        </message>
        <message>
            <source>The outcome “%1” has more than %2 different values; an ordinal model takes each of them as a category. Group them, or take it as a number.</source>
            <translation>“%1” bağımlı değişkeninin %2 değerden fazla farklı değeri var; ordinal bir model her birini bir kategori sayar. Bunları gruplayın ya da sayı olarak alın.</translation>
        </message>
        <message>
            <source>All ties of every group of “%1” have the same outcome: the standard deviation of “%1” has no finite estimate.</source>
            <translation>Her “%1” grubunun tüm bağlarında bağımlı değişken aynı: “%1” standart sapmasının sonlu bir kestirimi yok.</translation>
        </message>
        <message>
            <source>“%1” separates the outcome: with it the outcome of some ties is certain, so that the estimates are infinite. Leave it out, put categories together, or choose another reference category.</source>
            <translation>“%1” bağımlı değişkeni ayırıyor: onunla bazı bağların sonucu kesinleşir, bu yüzden kestirimler sonsuz olur. Onu çıkarın, kategorileri birleştirin ya da başka bir referans kategorisi seçin.</translation>
        </message>
        <message>
            <source>“%1” has values of 0 or below, which have no logarithm.</source>
            <translation>“%1” 0 ya da altında değerler alıyor; bunların logaritması yoktur.</translation>
        </message>
        <message>
            <source>“cbind” has a meaning only in models of proportions; write --family binomial, or name one variable as the outcome.</source>
            <translation>“cbind” yalnızca oran modellerinde anlam taşır; --family binomial yazın ya da bağımlı değişken olarak tek bir değişken belirtin.</translation>
        </message>
        <message>
            <source>“%1” has a meaning only in models of counts, proportions and categories; say which with --family.</source>
            <translation>“%1” yalnızca sayım, oran ve kategori modellerinde anlam taşır; hangisi olduğunu --family ile belirtin.</translation>
        </message>
        <message>
            <source>The link %1 does not suit %2 models: those of counts have log, the others logit, probit or cloglog.</source>
            <translation>%1 bağlantısı %2 modellerine uymaz: sayım modellerinin bağlantısı log, diğerlerininki logit, probit ya da cloglog olur.</translation>
        </message>
        <message>
            <source>The random effects of “%1” are too many to be integrated exactly; use Laplace’s approximation, or leave some out.</source>
            <translation>“%1” rastgele etkileri kesin integral alınamayacak kadar çok; Laplace yaklaşımını kullanın ya da bazılarını çıkarın.</translation>
        </message>
        <message>
            <source>Effects of several groupings cannot be integrated exactly; use Laplace’s approximation.</source>
            <translation>Birden çok gruplamanın etkileri üzerinden kesin integral alınamaz; Laplace yaklaşımını kullanın.</translation>
        </message>
        <message>
            <source>“%1” is there for linear models only.</source>
            <translation>“%1” yalnızca doğrusal modeller için vardır.</translation>
        </message>
        <message>
            <source>The random effects of “%1” are as many as the ties, or too many to be computed together; leave some of them out.</source>
            <translation>“%1” rastgele etkileri bağlar kadar çok ya da birlikte hesaplanamayacak kadar fazla; bazılarını çıkarın.</translation>
        </message>
        <message>
            <source>The random effects of “%1” have %2 variances and covariances, more than the data can tell; write || instead of |, or leave some slopes out.</source>
            <translation>“%1” rastgele etkilerinde, verilerin söyleyebileceğinden fazla, %2 varyans ve kovaryans var; | yerine || yazın ya da bazı eğimleri çıkarın.</translation>
        </message>
        <message>
            <source>A random part for “%1” holds no effect: neither an intercept nor a slope. Write (1 | %1), or leave it out.</source>
            <translation>“%1” için bir rastgele kısım etki içermiyor: ne kesişim ne eğim. (1 | %1) yazın ya da çıkarın.</translation>
        </message>
        <message>
            <source>“%1” varies twice between the same groups of “%2”, which cannot be told apart; leave it out of one random part, as in (1 | %2) + (0 + x | %2).</source>
            <translation>“%1” aynı “%2” grupları arasında iki kez değişiyor ve bunlar ayırt edilemez; rastgele kısımların birinden çıkarın, örneğin (1 | %2) + (0 + x | %2).</translation>
        </message>
        <message>
            <source>No estimates with finite values were found; leave some predictors or random effects out.</source>
            <translation>Sonlu değerli kestirim bulunamadı; bazı yordayıcıları ya da rastgele etkileri çıkarın.</translation>
        </message>
        <message>
            <source>The Kenward-Roger method needs a model fitted by REML.</source>
            <translation>Kenward-Roger yöntemi REML ile kestirilmiş bir model gerektirir.</translation>
        </message>
        <message>
            <source>The two models cannot be compared: one must contain the other, both on the same ties, and with REML their fixed effects must be the same.</source>
            <translation>İki model karşılaştırılamaz: biri diğerini içermeli, ikisi de aynı bağlara dayanmalı ve REML’de sabit etkileri aynı olmalıdır.</translation>
        </message>
        <message>
            <source>The data do not tell one of the variances; degrees of freedom are not defined for this model.</source>
            <translation>Veriler varyanslardan birini belirlemiyor; bu model için serbestlik dereceleri tanımlı değil.</translation>
        </message>
        <message>
            <source>Robust standard errors need a model with one grouping.</source>
            <translation>Dayanıklı standart hatalar tek gruplamalı bir model gerektirir.</translation>
        </message>
        <message>
            <source>No outcome drawn from the model could be fitted again.</source>
            <translation>Modelden çekilen hiçbir bağımlı değişken yeniden kestirilemedi.</translation>
        </message>
        <message>
            <source>The computation was cancelled.</source>
            <translation>Hesaplama iptal edildi.</translation>
        </message>
        <message>
            <source>The study has no model named “%1”.</source>
            <translation>Çalışmada “%1” adında bir model yok.</translation>
        </message>
        <message>
            <source>The study has no saved models.</source>
            <translation>Çalışmada kayıtlı model yok.</translation>
        </message>
        <message>
            <source>The formula “%1” has no random part; write one, as in y ~ x + (1 | ego).</source>
            <translation>“%1” formülünde rastgele kısım yok; y ~ x + (1 | ego) gibi bir tane yazın.</translation>
        </message>
        <message>
            <source>“%1” cannot be the letter of an answer; take one from a to z but for n, for yes and no a small one.</source>
            <translation>“%1” bir yanıtın harfi olamaz; a'dan z'ye (n hariç) bir harf alın, evet ve hayır için küçük bir harf.</translation>
        </message>
        <message>
            <source>“%1” is the letter of “%2” already; take another one, or give that one another first.</source>
            <translation>“%1” zaten “%2” yanıtının harfi; başka bir harf alın ya da önce o yanıta başka bir harf verin.</translation>
        </message>
        <message>
            <source>a shorter formula</source>
            <translation>daha kısa bir formül</translation>
        </message>
        <message>
            <source>fewer factors</source>
            <translation>daha az çarpan</translation>
        </message>
        <message>
            <source>fewer groups</source>
            <translation>daha az grup</translation>
        </message>
        <message>
            <source>“%1” is about ties; a model of networks has variables of egos and networks only.</source>
            <translation>“%1” bağlarla ilgilidir; bir ağ modelinde yalnızca ego ve ağ değişkenleri vardır.</translation>
        </message>
        <message>
            <source>The lower limit of “%1” is above the upper one.</source>
            <translation>“%1” için alt sınır üst sınırın üzerinde.</translation>
        </message>
    </context>
    <context>
        <name>alteri::ProgressDialog</name>
        <message>
            <source>Cancelling…</source>
            <translation>İptal ediliyor…</translation>
        </message>
    </context>
    <context>
        <name>alteri::PromptAnswer</name>
        <message>
            <source>Type the answer, Enter</source>
            <translation>Yanıtı yazın, Enter</translation>
        </message>
    </context>
    <context>
        <name>alteri::PromptDialog</name>
        <message>
            <source>Questions of the interview</source>
            <translation>Görüşmenin soruları</translation>
        </message>
        <message>
            <source>Questions that ask for partners are remembered with each partner named; the others ask for one answer about each partner.</source>
            <translation>Partnerleri soran sorular, adlandırılan her partnerle birlikte hatırlanır; diğerleri her partner hakkında bir yanıt ister.</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Soru</translation>
        </message>
        <message>
            <source>Asks for</source>
            <translation>Sorduğu</translation>
        </message>
        <message>
            <source>Add question</source>
            <translation>Soru ekle</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Kaldır</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Yukarı</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Aşağı</translation>
        </message>
        <message>
            <source>Partners</source>
            <translation>Partnerler</translation>
        </message>
        <message>
            <source>Edit questions</source>
            <translation>Soruları düzenle</translation>
        </message>
    </context>
    <context>
        <name>alteri::PromptStrip</name>
        <message>
            <source>Question before</source>
            <translation>Önceki soru</translation>
        </message>
        <message>
            <source>Next question</source>
            <translation>Sonraki soru</translation>
        </message>
        <message>
            <source>Next open</source>
            <translation>Sonraki açık</translation>
        </message>
        <message>
            <source>Goes to the next alter without an answer</source>
            <translation>Yanıtı olmayan sonraki altere gider</translation>
        </message>
        <message>
            <source>Question %1 of %2</source>
            <translation>Soru %1 / %2</translation>
        </message>
        <message>
            <source>Next open (%1)</source>
            <translation>Sonraki açık (%1)</translation>
        </message>
    </context>
    <context>
        <name>alteri::ProtectDialog</name>
        <message>
            <source>Protect</source>
            <translation>Koru</translation>
        </message>
        <message>
            <source>never</source>
            <translation>hiçbir zaman</translation>
        </message>
        <message>
            <source> min</source>
            <translation> dk</translation>
        </message>
        <message>
            <source>Lock a protected study when nothing was done for</source>
            <translation>Korumalı çalışmayı şu süre bir şey yapılmazsa kilitle</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Uygula</translation>
        </message>
        <message>
            <source>The study is sealed, so that only a passphrase opens it: on this disk, on a stick, in a mail. Without the passphrase and the words for recovery, which are shown afterwards, nobody can read it any more, the makers of this program neither.</source>
            <translation>Çalışma mühürlenir, böylece onu yalnızca bir parola cümlesi açar: bu diskte, bir USB bellekte, bir e-postada. Parola cümlesi ve ardından gösterilen kurtarma sözcükleri olmadan onu artık kimse okuyamaz, bu programı yapanlar da.</translation>
        </message>
        <message>
            <source>Exports, reports, pictures and what is copied to the clipboard are not protected. What the disk held before may be found by experts; encrypt whole laptops too.</source>
            <translation>Dışa aktarılanlar, raporlar, resimler ve panoya kopyalananlar korunmaz. Diskte önceden bulunanlar uzmanlarca bulunabilir; bilgisayarların tümünü de şifreleyin.</translation>
        </message>
        <message>
            <source>These copies beside it stay as they are: %1. Delete them yourself if they are not needed.</source>
            <translation>Yanındaki şu kopyalar oldukları gibi kalır: %1. Gerekmiyorlarsa kendiniz silin.</translation>
        </message>
        <message>
            <source>This study is protected: only its passphrase opens it.</source>
            <translation>Bu çalışma korumalı: onu yalnızca parola cümlesi açar.</translation>
        </message>
        <message>
            <source>Keep it as it is</source>
            <translation>Olduğu gibi bırak</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>Parola cümlesini değiştir</translation>
        </message>
        <message>
            <source>Seal everything anew, so that nobody who knows the old passphrase can open it by an old copy</source>
            <translation>Her şeyi yeniden mühürle; eski parola cümlesini bilen kimse onu eski bir kopyayla açamasın</translation>
        </message>
        <message>
            <source>New words for recovery</source>
            <translation>Yeni kurtarma sözcükleri</translation>
        </message>
        <message>
            <source>Remove the protection: whoever has the file can read it</source>
            <translation>Korumayı kaldır: dosyaya sahip olan herkes okuyabilir</translation>
        </message>
    </context>
    <context>
        <name>alteri::ProtectionText</name>
        <message>
            <source>yes</source>
            <translation>evet</translation>
        </message>
        <message>
            <source>possibly: free text</source>
            <translation>belki: serbest metin</translation>
        </message>
        <message>
            <source>no</source>
            <translation>hayır</translation>
        </message>
        <message>
            <source>Egos: %1. Alteri: %2. Ties of alteri to egos: %3. Ties between alteri: %4. Notes: %5.</source>
            <translation>Ego: %1. Alter: %2. Alterlerin egolarla bağları: %3. Alterler arası bağlar: %4. Notlar: %5.</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Öznitelik</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Kimin hakkında</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Ölçek</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Yanıtlar</translation>
        </message>
        <message>
            <source>May tell who somebody is</source>
            <translation>Birinin kim olduğunu ele verebilir</translation>
        </message>
        <message>
            <source>No step of the interview guide asks for consent. Add one in the codebook's guide, or keep the consents on paper.</source>
            <translation>Görüşme kılavuzunun hiçbir adımı onam istemiyor. Kod kitabındaki kılavuza bir adım ekleyin ya da onamları kâğıt üzerinde saklayın.</translation>
        </message>
        <message>
            <source>Ego</source>
            <translation>Ego</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Adım</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Kabul zamanı</translation>
        </message>
        <message>
            <source>Wording</source>
            <translation>Metin</translation>
        </message>
        <message>
            <source>Wording %1:</source>
            <translation>Metin %1:</translation>
        </message>
        <message>
            <source>No consent is kept of: %1.</source>
            <translation>Şu egoların saklanan bir onamı yok: %1.</translation>
        </message>
        <message>
            <source>The data lie in one file: %1.</source>
            <translation>Veriler tek bir dosyada duruyor: %1.</translation>
        </message>
        <message>
            <source>It is protected: sealed page by page with XChaCha20-Poly1305, under a key that Argon2id makes of a passphrase.</source>
            <translation>Dosya korumalı: Argon2id’nin bir parola cümlesinden türettiği anahtarla, XChaCha20-Poly1305 kullanılarak sayfa sayfa mühürlenmiş.</translation>
        </message>
        <message>
            <source>It is not protected: whoever gets the file reads all of it.</source>
            <translation>Dosya korumalı değil: eline geçiren herkes tümünü okuyabilir.</translation>
        </message>
        <message>
            <source>No backups are made.</source>
            <translation>Yedek alınmıyor.</translation>
        </message>
        <message>
            <source>Backups lie in a folder beside it.</source>
            <translation>Yedekler, dosyanın yanındaki bir klasörde duruyor.</translation>
        </message>
        <message>
            <source>Backups lie in %1.</source>
            <translation>Yedekler şurada duruyor: %1.</translation>
        </message>
        <message>
            <source>An ego is removed with all about it, from the history too, by File &gt; Forget. Copies, backups and exports elsewhere are not reached and have to be deleted by hand.</source>
            <translation>Dosya &gt; Unut, bir egoyu onunla ilgili her şeyle birlikte, geçmişten de kaldırır. Başka yerdeki kopyalara, yedeklere ve dışa aktarılanlara ulaşılmaz; bunların elle silinmesi gerekir.</translation>
        </message>
        <message>
            <source>No field beside the names is marked so.</source>
            <translation>Adlar dışında hiçbir öznitelik, birinin kim olduğunu ele verebilir diye işaretlenmemiş.</translation>
        </message>
        <message>
            <source>Beside the names these fields may tell who somebody is: %1.</source>
            <translation>Adların yanı sıra şu öznitelikler birinin kim olduğunu ele verebilir: %1.</translation>
        </message>
        <message>
            <source>Data protection: %1</source>
            <translation>Veri koruma: %1</translation>
        </message>
        <message>
            <source>What the study holds</source>
            <translation>Çalışmanın içerdikleri</translation>
        </message>
        <message>
            <source>Names of egos and alteri tell who they are. %1</source>
            <translation>Egoların ve alterlerin adları kim olduklarını ele verir. %1</translation>
        </message>
        <message>
            <source>Interviewers: %1.</source>
            <translation>Görüşmeciler: %1.</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Onam</translation>
        </message>
        <message>
            <source>Where the data lie</source>
            <translation>Verilerin bulunduğu yer</translation>
        </message>
        <message>
            <source>What leaves the study</source>
            <translation>Çalışmadan çıkanlar</translation>
        </message>
        <message>
            <source>Removal</source>
            <translation>Silme</translation>
        </message>
        <message>
            <source>The study “%1” keeps ego-centred networks: who its respondents (egos) are tied to (alteri), and answers about both. %2</source>
            <translation>“%1” çalışması ego merkezli ağları saklar: katılımcıların (egolar) kimlerle (alterler) bağı olduğunu ve her ikisi hakkındaki yanıtları. %2</translation>
        </message>
        <message>
            <source>Respondents agree within the interview; time and wording are kept. Consents given: %1. Egos of whom none is kept: %2.</source>
            <translation>Katılımcılar görüşme sırasında onam verir; zamanı ve metni saklanır. Verilen onamlar: %1. Saklanan onamı olmayan egolar: %2.</translation>
        </message>
        <message>
            <source>Consent is not asked for within the program.</source>
            <translation>Onam, program içinde istenmiyor.</translation>
        </message>
        <message>
            <source>Alteri are described by egos and are not asked themselves.</source>
            <translation>Alterleri egolar anlatır; alterlerin kendilerine soru sorulmaz.</translation>
        </message>
        <message>
            <source>Nothing is sent over a network. Data leave the file only when somebody exports tables, pictures or reports, or copies it. Exports of pictures and tables can replace names by pseudonyms.</source>
            <translation>Ağ üzerinden hiçbir şey gönderilmez. Veriler dosyadan yalnızca biri tablo, resim ya da rapor dışa aktardığında veya dosyayı kopyaladığında çıkar. Resim ve tablo dışa aktarımları adların yerine takma ad koyabilir.</translation>
        </message>
        <message>
            <source>Data for other programs</source>
            <translation>Başka programlar için veriler</translation>
        </message>
        <message>
            <source>Table of data</source>
            <translation>Veri tablosu</translation>
        </message>
        <message>
            <source>Picture of maps</source>
            <translation>Harita resmi</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Sonuçlar</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapor</translation>
        </message>
        <message>
            <source>Copy of the study</source>
            <translation>Çalışmanın kopyası</translation>
        </message>
        <message>
            <source>Key to numbers and pseudonyms</source>
            <translation>Numaraların ve takma adların anahtarı</translation>
        </message>
        <message>
            <source>on paper</source>
            <translation>kâğıtta</translation>
        </message>
        <message>
            <source>over the clipboard</source>
            <translation>pano üzerinden</translation>
        </message>
        <message>
            <source>a file whose name was forgotten</source>
            <translation>adı unutulmuş bir dosya</translation>
        </message>
        <message>
            <source>as they are</source>
            <translation>olduğu gibi</translation>
        </message>
        <message>
            <source>pseudonyms</source>
            <translation>takma adlar</translation>
        </message>
        <message>
            <source>numbers</source>
            <translation>numaralar</translation>
        </message>
        <message>
            <source>none</source>
            <translation>yok</translation>
        </message>
        <message>
            <source>(without what could say who somebody is)</source>
            <translation>(birinin kim olduğunu söyleyebilecek olanlar hariç)</translation>
        </message>
        <message>
            <source>No export and no copy is kept in the study.</source>
            <translation>Çalışmada kayıtlı dışa aktarım ve kopya yok.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Ne zaman</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Ne</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Nereye</translation>
        </message>
        <message>
            <source>Egos</source>
            <translation>Egolar</translation>
        </message>
        <message>
            <source>Maps</source>
            <translation>Haritalar</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Adlar</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Sütunlar</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>Kim tarafından</translation>
        </message>
        <message>
            <source>Not in the list are exports by earlier versions of the program or while the study was open for reading only, results on the clipboard, backups, and files copied by other programs.</source>
            <translation>Programın önceki sürümlerinin dışa aktarımları, çalışma salt okunur açıkken yapılanlar, panodaki sonuçlar, yedekler ve başka programların kopyaladığı dosyalar listede yoktur.</translation>
        </message>
        <message>
            <source>Exports and copies are listed in the study with their time, what was in them and how names left. So far there were %1; names left as they are in %2 of them.</source>
            <translation>Dışa aktarımlar ve kopyalar çalışmada zamanı, içeriği ve adların nasıl çıktığıyla kayıtlıdır. Şimdiye kadar %1 tane oldu; bunların %2 tanesinde adlar olduğu gibi çıktı.</translation>
        </message>
    </context>
    <context>
        <name>alteri::PseudonymDialog</name>
        <message>
            <source>Pseudonyms</source>
            <translation>Takma adlar</translation>
        </message>
        <message>
            <source>Pseudonyms stand for names in what is exported with pseudonyms. They are kept in the study beside the names.</source>
            <translation>Takma adlar, takma adlarla dışa aktarılanlarda adların yerine geçer. Çalışmada adların yanında saklanırlar.</translation>
        </message>
        <message>
            <source>Number all</source>
            <translation>Tümünü numarala</translation>
        </message>
        <message>
            <source>Clear all</source>
            <translation>Tümünü temizle</translation>
        </message>
        <message>
            <source>“%1” stands for two egos, or for two alteri of one ego; make them differ.</source>
            <translation>“%1” iki egonun ya da bir egonun iki alterinin yerine geçiyor; bunları farklılaştırın.</translation>
        </message>
        <message>
            <source>Edit pseudonyms</source>
            <translation>Takma adları düzenle</translation>
        </message>
    </context>
    <context>
        <name>alteri::PseudonymModel</name>
        <message>
            <source>Ego and alteri</source>
            <translation>Ego ve alterler</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Kod</translation>
        </message>
        <message>
            <source>Pseudonym</source>
            <translation>Takma ad</translation>
        </message>
        <message>
            <source>Partner %1</source>
            <translation>Partner %1</translation>
        </message>
        <message>
            <source>Ego %1</source>
            <translation>Ego %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::QueryDialog</name>
        <message>
            <source>Import from a database</source>
            <translation>Veritabanından içe aktar</translation>
        </message>
        <message>
            <source>&amp;Service:</source>
            <translation>&amp;Hizmet:</translation>
        </message>
        <message>
            <source>The name of a service in the file “.pg_service.conf”. Its password lies in “.pgpass”, never in the study.</source>
            <translation>“.pg_service.conf” dosyasındaki bir hizmetin adı. Parolası “.pgpass” dosyasındadır, asla çalışmada değil.</translation>
        </message>
        <message>
            <source>&amp;Queries:</source>
            <translation>S&amp;orgular:</translation>
        </message>
        <message>
            <source>Each paragraph is a query, and its answer a table. Nothing can be changed in the database. What the tables are understood as is shown before anything is written.</source>
            <translation>Her paragraf bir sorgudur, yanıtı da bir tablodur. Veritabanında hiçbir şey değiştirilemez. Tabloların nasıl anlaşıldığı, bir şey yazılmadan önce gösterilir.</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Sor</translation>
        </message>
        <message>
            <source>Enter the name of the service.</source>
            <translation>Hizmetin adını girin.</translation>
        </message>
        <message>
            <source>Enter a query.</source>
            <translation>Bir sorgu girin.</translation>
        </message>
    </context>
    <context>
        <name>alteri::QuestionForm</name>
        <message>
            <source>“%1” was not stored as %2: it is no such answer.</source>
            <translation>“%1”, %2 için kaydedilmedi: böyle bir yanıt yok.</translation>
        </message>
    </context>
    <context>
        <name>alteri::QuestionTable</name>
        <message>
            <source>Questions of the step</source>
            <translation>Adımın soruları</translation>
        </message>
        <message>
            <source>Attribute</source>
            <translation>Öznitelik</translation>
        </message>
        <message>
            <source>Wording</source>
            <translation>Soru metni</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>Koşul</translation>
        </message>
        <message>
            <source>Add question</source>
            <translation>Soru ekle</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Kaldır</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Yukarı</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Aşağı</translation>
        </message>
        <message>
            <source>Condition…</source>
            <translation>Koşul…</translation>
        </message>
        <message>
            <source>The codebook has no such attribute yet</source>
            <translation>Kod kitabında henüz böyle bir öznitelik yok</translation>
        </message>
    </context>
    <context>
        <name>alteri::ReadingStrip</name>
        <message>
            <source>Cancel</source>
            <translation>İptal</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Oku</translation>
        </message>
        <message>
            <source>The study was not read: this page shows nothing new.</source>
            <translation>Çalışma okunmadı: bu sayfa yeni bir şey göstermiyor.</translation>
        </message>
        <message>
            <source>Reading the study</source>
            <translation>Çalışma okunuyor</translation>
        </message>
    </context>
    <context>
        <name>alteri::RecoveryText</name>
        <message numerus="yes">
            <source>%n of %1 pages of the damaged file cannot be read.</source>
            <translation>
                <numerusform>Hasarlı dosyanın %1 sayfasından %n tanesi okunamıyor.</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved: egos %1, alteri %2, ties %3, ties between alteri %4, answers %5.</source>
            <translation>Kurtarılanlar: ego %1, alter %2, bağ %3, alterler arası bağ %4, yanıt %5.</translation>
        </message>
        <message numerus="yes">
            <source>%n entries were lost in their place and are taken from the history.</source>
            <translation>
                <numerusform>%n girdi kendi yerinde yitirilmişti, geçmişten alındı.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries that others belong to are lost; a “?” stands for each of them.</source>
            <translation>
                <numerusform>Başkalarının bağlı olduğu %n girdi yitirildi; her birinin yerinde bir “?” duruyor.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries are left out, since they make no sense or what they belong to is lost.</source>
            <translation>
                <numerusform>%n girdi, anlamsız olduğu ya da ait olduğu şey yitirildiği için dışarıda bırakıldı.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries are there but cannot be told any more.</source>
            <translation>
                <numerusform>%n girdi duruyor ama artık ne olduğu anlaşılamıyor.</numerusform>
            </translation>
        </message>
        <message>
            <source>The history is whole: what was done can still be undone.</source>
            <translation>Geçmiş sağlam: yapılanlar hâlâ geri alınabilir.</translation>
        </message>
        <message>
            <source>The history is not whole and is left out: nothing that was done before can be undone.</source>
            <translation>Geçmiş sağlam değil ve dışarıda bırakıldı: önceden yapılan hiçbir şey geri alınamaz.</translation>
        </message>
        <message>
            <source>The damaged file is as it was. Keep it until you have looked through the new one.</source>
            <translation>Hasarlı dosya olduğu gibi duruyor. Yenisini gözden geçirene kadar onu saklayın.</translation>
        </message>
        <message numerus="yes">
            <source>%n answers that their questions do not allow are cleared.</source>
            <translation>
                <numerusform>Sorularının izin vermediği %n yanıt silindi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties to the maps of other egos are removed.</source>
            <translation>
                <numerusform>Başka egoların haritalarıyla kurulmuş %n bağ kaldırıldı.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties between alteri that have no direction are turned round.</source>
            <translation>
                <numerusform>Alterler arasındaki %n yönsüz bağ ters çevrildi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri stood in other rings or sectors than their answers say; they follow the answers now.</source>
            <translation>
                <numerusform>%n alter, yanıtlarının söylediğinden başka bir halka ya da dilimde duruyordu; artık yanıtlara uyuyor.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::RecoveryWordsDialog</name>
        <message>
            <source>Words for recovery</source>
            <translation>Kurtarma sözcükleri</translation>
        </message>
        <message>
            <source>These words open “%1” if its passphrase is forgotten. They are shown now and never again. Print them or write them down, and keep them where the study is not.</source>
            <translation>Parola cümlesi unutulursa “%1” dosyasını bu sözcükler açar. Şimdi gösterilirler ve bir daha asla gösterilmezler. Yazdırın ya da not edin ve çalışmanın bulunmadığı bir yerde saklayın.</translation>
        </message>
        <message>
            <source>I have printed them or written them down</source>
            <translation>Yazdırdım ya da not ettim</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Yazdır…</translation>
        </message>
        <message>
            <source>Words for recovery of “%1”</source>
            <translation>“%1” için kurtarma sözcükleri</translation>
        </message>
    </context>
    <context>
        <name>alteri::RehearsalDialog</name>
        <message>
            <source>Try it</source>
            <translation>Dene</translation>
        </message>
        <message>
            <source>Save the made-up data…</source>
            <translation>Uydurma verileri kaydet…</translation>
        </message>
        <message>
            <source>Made-up respondents go through the guide in a copy; nothing comes into this study.</source>
            <translation>Uydurma katılımcılar bir kopyada kılavuzdan geçer; bu çalışmaya hiçbir şey girmez.</translation>
        </message>
        <message>
            <source>Try the guide</source>
            <translation>Kılavuzu dene</translation>
        </message>
        <message>
            <source>The same number makes the same data</source>
            <translation>Aynı sayı aynı verileri üretir</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Adım</translation>
        </message>
        <message>
            <source>Interviews</source>
            <translation>Görüşmeler</translation>
        </message>
        <message>
            <source>Clicks each</source>
            <translation>Görüşme başına tıklama</translation>
        </message>
        <message>
            <source>Number of the draw</source>
            <translation>Çekiliş numarası</translation>
        </message>
        <message>
            <source>%1 of %2 interviews</source>
            <translation>%1 / %2 görüşme</translation>
        </message>
        <message>
            <source>An interview takes about %1 clicks.</source>
            <translation>Bir görüşme yaklaşık %1 tıklama gerektirir.</translation>
        </message>
        <message>
            <source>Every step was reached.</source>
            <translation>Her adıma ulaşıldı.</translation>
        </message>
        <message>
            <source>Nobody came to these steps: %1.</source>
            <translation>Bu adımlara kimse ulaşmadı: %1.</translation>
        </message>
        <message>
            <source>Save the made-up data</source>
            <translation>Uydurma verileri kaydet</translation>
        </message>
        <message>
            <source>%1 (made up)</source>
            <translation>%1 (uydurma)</translation>
        </message>
        <message>
            <source>Alteri study</source>
            <translation>Alteri çalışması</translation>
        </message>
        <message>
            <source>Writing the copy…</source>
            <translation>Kopya yazılıyor…</translation>
        </message>
    </context>
    <context>
        <name>alteri::ReportExport</name>
        <message>
            <source>Write report</source>
            <translation>Rapor yaz</translation>
        </message>
        <message>
            <source>%1 report</source>
            <translation>%1 raporu</translation>
        </message>
        <message>
            <source>Replace the report in %1?</source>
            <translation>%1 içindeki rapor değiştirilsin mi?</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Değiştir</translation>
        </message>
        <message>
            <source>Writing the report…</source>
            <translation>Rapor yazılıyor…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>İptal</translation>
        </message>
    </context>
    <context>
        <name>alteri::ReportText</name>
        <message>
            <source>groups of %1</source>
            <translation>%1 grupları</translation>
        </message>
        <message numerus="yes">
            <source>%n ties</source>
            <translation>
                <numerusform>%n bağ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n egos</source>
            <translation>
                <numerusform>%n ego</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left out for a missing value: %n ties; they lack </source>
            <translation>
                <numerusform>Eksik değer nedeniyle dışarıda bırakılan: %n bağ; eksik olan: </numerusform>
            </translation>
        </message>
        <message>
            <source>Attribute or category</source>
            <translation>Öznitelik ya da kategori</translation>
        </message>
        <message>
            <source>Key or code</source>
            <translation>Anahtar ya da kod</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Ölçek</translation>
        </message>
        <message>
            <source>Groupings of categories</source>
            <translation>Kategori gruplamaları</translation>
        </message>
        <message>
            <source>Fitted by maximum likelihood (ML).</source>
            <translation>En çok olabilirlikle (ML) kestirildi.</translation>
        </message>
        <message>
            <source>Fitted by restricted maximum likelihood (REML).</source>
            <translation>Kısıtlı en çok olabilirlikle (REML) kestirildi.</translation>
        </message>
        <message>
            <source>Kind of model: %1, link %2, integration of random effects: %3.</source>
            <translation>Model türü: %1, bağlantı %2, rastgele etkiler üzerinden integral: %3.</translation>
        </message>
        <message>
            <source>Reference category of %1: %2.</source>
            <translation>%1 için referans kategorisi: %2.</translation>
        </message>
        <message>
            <source>Categories of %1 put together as %2: %3.</source>
            <translation>%1 kategorileri, %2 olarak birleştirildi: %3.</translation>
        </message>
        <message>
            <source>%1 enters as deviations from its mean.</source>
            <translation>%1, ortalamasından sapmalar olarak girer.</translation>
        </message>
        <message>
            <source>%1 was left out: other predictors determine it.</source>
            <translation>%1 dışarıda bırakıldı: diğer yordayıcılar onu belirliyor.</translation>
        </message>
        <message>
            <source>A random effect has no variance (singular fit).</source>
            <translation>Bir rastgele etkinin varyansı yok (tekil kestirim).</translation>
        </message>
        <message>
            <source>The search for the estimates did not converge.</source>
            <translation>Kestirim araması yakınsamadı.</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Terim</translation>
        </message>
        <message>
            <source>Estimate</source>
            <translation>Kestirim</translation>
        </message>
        <message>
            <source>SE</source>
            <translation>SH</translation>
        </message>
        <message>
            <source>z</source>
            <translation>z</translation>
        </message>
        <message>
            <source>t</source>
            <translation>t</translation>
        </message>
        <message>
            <source>df</source>
            <translation>sd</translation>
        </message>
        <message>
            <source>df of the residual</source>
            <translation>artığın sd’si</translation>
        </message>
        <message>
            <source>p</source>
            <translation>p</translation>
        </message>
        <message>
            <source>p without the border</source>
            <translation>sınır dikkate alınmadan p</translation>
        </message>
        <message>
            <source>Lower limit</source>
            <translation>Alt sınır</translation>
        </message>
        <message>
            <source>Upper limit</source>
            <translation>Üst sınır</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Test</translation>
        </message>
        <message>
            <source>Statistic</source>
            <translation>İstatistik</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grup</translation>
        </message>
        <message>
            <source>Grouping</source>
            <translation>Gruplama</translation>
        </message>
        <message>
            <source>With</source>
            <translation>İle</translation>
        </message>
        <message>
            <source>Variance</source>
            <translation>Varyans</translation>
        </message>
        <message>
            <source>SD</source>
            <translation>SS</translation>
        </message>
        <message>
            <source>Correlation</source>
            <translation>Korelasyon</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Ölçü</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Değer</translation>
        </message>
        <message>
            <source>Formula</source>
            <translation>Formül</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parametreler</translation>
        </message>
        <message>
            <source>Log-likelihood</source>
            <translation>Log-olabilirlik</translation>
        </message>
        <message>
            <source>AIC</source>
            <translation>AIC</translation>
        </message>
        <message>
            <source>BIC</source>
            <translation>BIC</translation>
        </message>
        <message>
            <source>Chi²</source>
            <translation>Ki-kare</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>Bağlar</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tip</translation>
        </message>
        <message>
            <source>Odds ratio</source>
            <translation>Odds oranı</translation>
        </message>
        <message>
            <source>Rate ratio</source>
            <translation>Hız oranı</translation>
        </message>
        <message>
            <source>SE of the SD</source>
            <translation>SS’nin SH’si</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Bağımlı değişken</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tür</translation>
        </message>
        <message>
            <source>All egos, averaged</source>
            <translation>Tüm egolar, ortalanmış</translation>
        </message>
        <message>
            <source>SE (all egos)</source>
            <translation>SH (tüm egolar)</translation>
        </message>
        <message>
            <source>Average ego</source>
            <translation>Ortalama ego</translation>
        </message>
        <message>
            <source>SE (average ego)</source>
            <translation>SH (ortalama ego)</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Mod</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Ortalama</translation>
        </message>
        <message>
            <source>SD of the mean</source>
            <translation>Ortalamanın SS’si</translation>
        </message>
        <message>
            <source>Wald chi²</source>
            <translation>Wald ki-kare</translation>
        </message>
        <message>
            <source>all slopes</source>
            <translation>tüm eğimler</translation>
        </message>
        <message>
            <source>random effects</source>
            <translation>rastgele etkiler</translation>
        </message>
        <message>
            <source>residual</source>
            <translation>artık</translation>
        </message>
        <message>
            <source>F, Satterthwaite</source>
            <translation>F, Satterthwaite</translation>
        </message>
        <message>
            <source>F, Kenward–Roger</source>
            <translation>F, Kenward–Roger</translation>
        </message>
        <message>
            <source>likelihood ratio, mixed chi²</source>
            <translation>olabilirlik oranı, karma ki-kare</translation>
        </message>
        <message>
            <source>likelihood ratio, chi² (p too large)</source>
            <translation>olabilirlik oranı, ki-kare (p fazla büyük)</translation>
        </message>
        <message>
            <source>infinite</source>
            <translation>sonsuz</translation>
        </message>
        <message>
            <source>minus infinite</source>
            <translation>eksi sonsuz</translation>
        </message>
        <message>
            <source>difference</source>
            <translation>fark</translation>
        </message>
        <message>
            <source>per unit</source>
            <translation>birim başına</translation>
        </message>
        <message>
            <source>an effect is infinite</source>
            <translation>bir etki sonsuz</translation>
        </message>
        <message>
            <source>R² marginal (latent scale)</source>
            <translation>Marjinal R² (gizil ölçek)</translation>
        </message>
        <message>
            <source>R² conditional (latent scale)</source>
            <translation>Koşullu R² (gizil ölçek)</translation>
        </message>
        <message>
            <source>ICC (latent scale)</source>
            <translation>ICC (gizil ölçek)</translation>
        </message>
        <message numerus="yes">
            <source>%n networks</source>
            <translation>
                <numerusform>%n ağ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left out for a missing value: %n networks; they lack </source>
            <translation>
                <numerusform>Eksik değer nedeniyle dışarıda bırakılan: %n ağ; eksik olan: </numerusform>
            </translation>
        </message>
        <message>
            <source>Fitted by least squares.</source>
            <translation>En küçük kareler yöntemiyle kestirildi.</translation>
        </message>
        <message>
            <source>F</source>
            <translation>F</translation>
        </message>
        <message>
            <source>Residual sum of squares</source>
            <translation>Artık kareler toplamı</translation>
        </message>
    </context>
    <context>
        <name>alteri::ResidualsPage</name>
        <message>
            <source>Normal quantiles</source>
            <translation>Normal dağılım kantilleri</translation>
        </message>
        <message>
            <source>Sample quantiles</source>
            <translation>Örneklem kantilleri</translation>
        </message>
        <message>
            <source>Residuals</source>
            <translation>Artıklar</translation>
        </message>
        <message>
            <source>Residuals and fitted values</source>
            <translation>Artıklar ve öngörülen değerler</translation>
        </message>
        <message>
            <source>Fitted</source>
            <translation>Öngörülen</translation>
        </message>
        <message>
            <source>Residual</source>
            <translation>Artık</translation>
        </message>
        <message>
            <source>Residuals of ties</source>
            <translation>Bağların artıkları</translation>
        </message>
        <message>
            <source>Modes by %1: %2</source>
            <translation>Modlar, %1: %2</translation>
        </message>
        <message>
            <source>%1: do the model's assumptions hold?</source>
            <translation>%1: modelin varsayımları geçerli mi?</translation>
        </message>
        <message>
            <source>Left: no pattern should be seen; an outcome of few values shows as stripes. The others: points near the line through the quartiles speak for a normal distribution.</source>
            <translation>Solda: bir örüntü görülmemelidir; az değerli bir bağımlı değişken şeritler halinde görünür. Diğerleri: çeyreklerden geçen doğruya yakın noktalar normal dağılıma işaret eder.</translation>
        </message>
    </context>
    <context>
        <name>alteri::RespondentWindow</name>
        <message>
            <source>Respondent view</source>
            <translation>Katılımcı görünümü</translation>
        </message>
        <message>
            <source>You can answer and move partners here.  H names  ·  I only watch  ·  F full screen  ·  Esc close</source>
            <translation>Burada yanıtlayabilir ve partnerleri taşıyabilirsiniz.  H adlar  ·  I yalnızca izle  ·  F tam ekran  ·  Esc kapat</translation>
        </message>
        <message>
            <source>H names  ·  I answer and place partners here  ·  F full screen  ·  Esc close</source>
            <translation>H adlar  ·  I burada yanıtla ve partner yerleştir  ·  F tam ekran  ·  Esc kapat</translation>
        </message>
    </context>
    <context>
        <name>alteri::ResultModel</name>
        <message>
            <source>undefined</source>
            <translation>tanımsız</translation>
        </message>
    </context>
    <context>
        <name>alteri::ResultText</name>
        <message>
            <source>%1: z = %2, p = %3, 95 % interval %4 to %5</source>
            <translation>%1: z = %2, p = %3, yüzde 95 aralığı %4 ile %5 arası</translation>
        </message>
        <message>
            <source>No model has been fitted.</source>
            <translation>Hiçbir model kestirilmedi.</translation>
        </message>
    </context>
    <context>
        <name>alteri::RingEditor</name>
        <message>
            <source>Rings show</source>
            <translation>Halkaların gösterdiği</translation>
        </message>
        <message>
            <source>Number of rings</source>
            <translation>Halka sayısı</translation>
        </message>
        <message>
            <source>Rings from the inside</source>
            <translation>İçten dışa halkalar</translation>
        </message>
        <message>
            <source>The area outside is the last level</source>
            <translation>Dışarıdaki alan son basamaktır</translation>
        </message>
        <message>
            <source>Equal width</source>
            <translation>Eşit genişlik</translation>
        </message>
        <message>
            <source>Equal area</source>
            <translation>Eşit alan</translation>
        </message>
        <message>
            <source>Spacing</source>
            <translation>Aralıklandırma</translation>
        </message>
        <message>
            <source>Inwards</source>
            <translation>İçe</translation>
        </message>
        <message>
            <source>Outwards</source>
            <translation>Dışa</translation>
        </message>
        <message>
            <source>Reverse</source>
            <translation>Tersine çevir</translation>
        </message>
        <message>
            <source>The first level becomes the last: where a high code means near</source>
            <translation>İlk düzey son düzey olur: yüksek kodun yakın anlamına geldiği yerde</translation>
        </message>
    </context>
    <context>
        <name>alteri::RowText</name>
        <message>
            <source>Comma-separated values</source>
            <translation>Virgülle ayrılmış değerler</translation>
        </message>
        <message>
            <source>Tab-separated values</source>
            <translation>Sekmeyle ayrılmış değerler</translation>
        </message>
    </context>
    <context>
        <name>alteri::SafeColours</name>
        <message>
            <source>Blue</source>
            <translation>Mavi</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>Turuncu</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Yeşil</translation>
        </message>
        <message>
            <source>Purple</source>
            <translation>Mor</translation>
        </message>
        <message>
            <source>Light blue</source>
            <translation>Açık mavi</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>Kırmızı</translation>
        </message>
        <message>
            <source>Yellow</source>
            <translation>Sarı</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>Gri</translation>
        </message>
        <message>
            <source>Black</source>
            <translation>Siyah</translation>
        </message>
    </context>
    <context>
        <name>alteri::SaidTextsDialog</name>
        <message>
            <source>What was said</source>
            <translation>Söylenenler</translation>
        </message>
        <message>
            <source>This was said to “%1”. Texts that are ticked become a category of their own, and the answer of all who said them.</source>
            <translation>Bunlar “%1” için söylendi. İşaretlenen metinler ayrı bir kategori ve onları söyleyen herkesin yanıtı olur.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>&amp;Name of the new category</source>
            <translation>Yeni kategorinin &amp;adı</translation>
        </message>
        <message>
            <source>Make category</source>
            <translation>Kategori oluştur</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) move to another category.</source>
            <translation>
                <numerusform>%n yanıt başka bir kategoriye geçer.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::SaveTemplateDialog</name>
        <message>
            <source>Save as template</source>
            <translation>Şablon olarak kaydet</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Ad</translation>
        </message>
        <message>
            <source>&amp;What it is for</source>
            <translation>&amp;Ne için</translation>
        </message>
        <message>
            <source>This goes into the template. Egos, alteri, answers, notes and pseudonyms do not, nor does the history.</source>
            <translation>Şablona bunlar girer. Egolar, alterler, yanıtlar, notlar ve takma adlar girmez, geçmiş de.</translation>
        </message>
        <message>
            <source>What goes into the template</source>
            <translation>Şablona girenler</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Kaydet…</translation>
        </message>
    </context>
    <context>
        <name>alteri::SearchBar</name>
        <message>
            <source>Search alteri</source>
            <translation>Alterlerde ara</translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n bulundu</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::SectorEditor</name>
        <message>
            <source>Sectors show</source>
            <translation>Dilimlerin gösterdiği</translation>
        </message>
        <message>
            <source>Number of free sectors</source>
            <translation>Serbest dilim sayısı</translation>
        </message>
        <message>
            <source>Sectors clockwise</source>
            <translation>Saat yönünde dilimler</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Pay</translation>
        </message>
    </context>
    <context>
        <name>alteri::SelectionActions</name>
        <message>
            <source>Delete alteri</source>
            <translation>Alterleri sil</translation>
        </message>
        <message>
            <source>Deletes the selected alteri</source>
            <translation>Seçili alterleri siler</translation>
        </message>
        <message>
            <source>Take off the map</source>
            <translation>Haritadan kaldır</translation>
        </message>
        <message>
            <source>Puts the selected alteri beside the map without deleting them</source>
            <translation>Seçili alterleri, silmeden haritanın yanına koyar</translation>
        </message>
        <message>
            <source>Align on ring</source>
            <translation>Halkaya hizala</translation>
        </message>
        <message>
            <source>Brings the selected alteri to the middle of their rings</source>
            <translation>Seçili alterleri halkalarının ortasına getirir</translation>
        </message>
        <message>
            <source>Spread in cell</source>
            <translation>Hücrede dağıt</translation>
        </message>
        <message>
            <source>Spreads the selected alteri evenly within their rings and sectors</source>
            <translation>Seçili alterleri halkaları ve dilimleri içinde eşit dağıtır</translation>
        </message>
        <message>
            <source>Connect all selected</source>
            <translation>Tüm seçilenleri bağla</translation>
        </message>
        <message>
            <source>Draws a tie between each two of the selected alteri</source>
            <translation>Seçili alterlerin her ikisi arasına bir bağ çizer</translation>
        </message>
        <message>
            <source>Tidy map</source>
            <translation>Haritayı düzenle</translation>
        </message>
        <message>
            <source>Arranges all alteri of the map anew, each in its ring and sector</source>
            <translation>Haritanın tüm alterlerini, her birini kendi halka ve diliminde yeniden düzenler</translation>
        </message>
        <message numerus="yes">
            <source>Select %n alteri first</source>
            <translation>
                <numerusform>Önce %n alter seçin</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::SharesPage</name>
        <message>
            <source>no known value</source>
            <translation>bilinen değer yok</translation>
        </message>
        <message>
            <source>%1, %2: %3 % (%4 of %5 ties)</source>
            <translation>%1, %2: %%3 (%5 bağdan %4 tanesi)</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>Paylar</translation>
        </message>
        <message>
            <source>Attribute</source>
            <translation>Öznitelik</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Sıra</translation>
        </message>
        <message>
            <source>As in the study</source>
            <translation>Çalışmadaki gibi</translation>
        </message>
        <message>
            <source>By number of ties</source>
            <translation>Bağ sayısına göre</translation>
        </message>
        <message>
            <source>By share of %1</source>
            <translation>Şunun payına göre: %1</translation>
        </message>
        <message>
            <source>There are no ties with an attribute of categories.</source>
            <translation>Kategorili özniteliği olan bağ yok.</translation>
        </message>
        <message>
            <source>%1: composition of each network</source>
            <translation>%1: her ağın bileşimi</translation>
        </message>
        <message>
            <source>Per cent of the ties with a known value</source>
            <translation>Değeri bilinen bağların yüzdesi</translation>
        </message>
        <message numerus="yes">
            <source>%n ties have no known value and are left out.</source>
            <translation>
                <numerusform>%n bağın bilinen değeri yok ve dışarıda bırakıldı.</numerusform>
            </translation>
        </message>
        <message>
            <source>Per cent</source>
            <translation>Yüzde</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>Bağlar</translation>
        </message>
    </context>
    <context>
        <name>alteri::SmallSampleNotice</name>
        <message>
            <source>Use REML and Kenward–Roger</source>
            <translation>REML ve Kenward–Roger kullan</translation>
        </message>
        <message>
            <source>Fits all models by REML and tests their coefficients by t with degrees of freedom for few groups</source>
            <translation>Tüm modelleri REML ile kestirir ve katsayılarını, az sayıda grup için serbestlik dereceleriyle t ile test eder</translation>
        </message>
        <message numerus="yes">
            <source>%n groups of “%1” and %2 coefficients at their level: below 50 groups, or 10 for each coefficient, Wald's tests claim more than the data tell.</source>
            <translation>
                <numerusform>“%1” için %n grup ve düzeylerinde %2 katsayı: 50 grubun ya da katsayı başına 10 grubun altında Wald testleri, verilerin söylediğinden fazlasını ileri sürer.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::SpecificationPage</name>
        <message>
            <source>%1 (%2 to %3)</source>
            <translation>%1 (%2 – %3)</translation>
        </message>
        <message>
            <source>Without %1: %2</source>
            <translation>%1 olmadan: %2</translation>
        </message>
        <message>
            <source>with %1</source>
            <translation>%1 ile</translation>
        </message>
        <message>
            <source>REML</source>
            <translation>REML</translation>
        </message>
        <message>
            <source>without an ego</source>
            <translation>bir ego olmadan</translation>
        </message>
        <message>
            <source>without a category</source>
            <translation>bir kategori olmadan</translation>
        </message>
        <message>
            <source>another formula</source>
            <translation>başka bir formül</translation>
        </message>
        <message>
            <source>Specification curve</source>
            <translation>Belirtim eğrisi</translation>
        </message>
        <message>
            <source>Coefficient</source>
            <translation>Katsayı</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>İptal</translation>
        </message>
        <message>
            <source>Compute</source>
            <translation>Hesapla</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>Metni kopyala</translation>
        </message>
        <message>
            <source>Copies the paragraph below the plot</source>
            <translation>Grafiğin altındaki paragrafı kopyalar</translation>
        </message>
        <message>
            <source>The computation was cancelled.</source>
            <translation>Hesaplama iptal edildi.</translation>
        </message>
        <message>
            <source>The text was copied</source>
            <translation>Metin kopyalandı</translation>
        </message>
        <message>
            <source>This model has no predictors. Add one on the page of models.</source>
            <translation>Bu modelde yordayıcı yok. Modeller sayfasında bir tane ekleyin.</translation>
        </message>
        <message>
            <source>The model is fitted in every other way …</source>
            <translation>Model diğer tüm biçimlerde kestiriliyor…</translation>
        </message>
        <message>
            <source>%1: does the coefficient of %2 hold?</source>
            <translation>%1: %2 katsayısı sağlam mı?</translation>
        </message>
        <message numerus="yes">
            <source>%n specifications, estimates with 95 % intervals</source>
            <translation>
                <numerusform>%n belirtim, yüzde 95 aralıklarıyla kestirimler</numerusform>
            </translation>
        </message>
        <message>
            <source>Diamond: the model “%1”. Filled: the interval is without zero.</source>
            <translation>Eşkenar dörtgen: “%1” modeli. Dolu: aralık sıfırı içermez.</translation>
        </message>
        <message>
            <source>Estimate</source>
            <translation>Kestirim</translation>
        </message>
        <message>
            <source>With robust standard errors (CR2): %1</source>
            <translation>Dirençli standart hatalarla (CR2): %1</translation>
        </message>
        <message>
            <source>Least squares with the wild cluster bootstrap: %1</source>
            <translation>Wild cluster bootstrap ile en küçük kareler: %1</translation>
        </message>
        <message>
            <source>robust errors (CR2)</source>
            <translation>dirençli hatalar (CR2)</translation>
        </message>
        <message>
            <source>wild cluster bootstrap</source>
            <translation>wild cluster bootstrap</translation>
        </message>
    </context>
    <context>
        <name>alteri::SpecificationText</name>
        <message>
            <source>The coefficient of %1 is %2 (95 % interval %3 to %4) in the chosen model.</source>
            <translation>Seçilen modelde %1 katsayısı %2 (yüzde 95 aralığı %3 ile %4 arası).</translation>
        </message>
        <message>
            <source>Of %1 other specifications %2 give it the same sign, and %3 the same sign and an interval without zero.</source>
            <translation>Diğer %1 belirtimden %2 tanesi ona aynı işareti, %3 tanesi aynı işareti ve sıfırı içermeyen bir aralık veriyor.</translation>
        </message>
        <message>
            <source>The estimates of the linear ones lie between %1 and %2.</source>
            <translation>Doğrusal olanların kestirimleri %1 ile %2 arasındadır.</translation>
        </message>
        <message>
            <source>It hangs on one ego: without “%1” it is %2 (%3 to %4).</source>
            <translation>Tek bir egoya bağlı: “%1” olmadan %2 (%3 – %4).</translation>
        </message>
        <message>
            <source>No ego alone decides it: without “%1”, which moves it most, it is %2.</source>
            <translation>Hiçbir ego tek başına belirlemiyor: onu en çok değiştiren “%1” olmadan %2.</translation>
        </message>
        <message>
            <source>By the order of the outcome alone, in an ordinal model, the log odds are %1 (%2 to %3).</source>
            <translation>Yalnızca bağımlı değişkenin sırasına göre, ordinal bir modelde, log odds %1 (%2 – %3).</translation>
        </message>
        <message numerus="yes">
            <source>%n specifications have no estimate of it.</source>
            <translation>
                <numerusform>%n belirtimde bunun kestirimi yok.</numerusform>
            </translation>
        </message>
        <message>
            <source>Only the first predictors were left out in all combinations, the others one by one.</source>
            <translation>Yalnızca ilk yordayıcılar tüm birleşimlerde, diğerleri birer birer dışarıda bırakıldı.</translation>
        </message>
    </context>
    <context>
        <name>alteri::SplitDialog</name>
        <message>
            <source>%1 (of %2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1, on “%2”</source>
            <translation>%1, “%2” üzerinde</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 ve %2</translation>
        </message>
        <message>
            <source>Split category</source>
            <translation>Kategoriyi böl</translation>
        </message>
        <message>
            <source>Part of “%1” becomes a category of its own. Tick who belongs to it; the others stay.</source>
            <translation>“%1” kategorisinin bir bölümü ayrı bir kategori olur. Ona ait olanları işaretleyin; diğerleri kalır.</translation>
        </message>
        <message>
            <source>&amp;Name of the new category</source>
            <translation>Yeni kategorinin &amp;adı</translation>
        </message>
        <message>
            <source>Who belongs to the new category</source>
            <translation>Yeni kategoriye ait olanlar</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Böl</translation>
        </message>
    </context>
    <context>
        <name>alteri::StartPage</name>
        <message>
            <source>Draw, measure and model ego-centred networks.</source>
            <translation>Ego merkezli ağları çizin, ölçün ve modelleyin.</translation>
        </message>
        <message>
            <source>Open study…</source>
            <translation>Çalışma aç…</translation>
        </message>
        <message>
            <source>Opens a study from a file</source>
            <translation>Bir dosyadan çalışma açar</translation>
        </message>
        <message>
            <source>Open the sample study</source>
            <translation>Örnek çalışmayı aç</translation>
        </message>
        <message>
            <source>15 migrant organisations with 319 partners, synthetic data</source>
            <translation>319 partneriyle 15 göçmen örgütü, sentetik veriler</translation>
        </message>
        <message>
            <source>Recent studies</source>
            <translation>Son çalışmalar</translation>
        </message>
        <message>
            <source>No study was opened on this computer yet. A study is one file: to open one, you can also drop it on this window.</source>
            <translation>Bu bilgisayarda henüz hiçbir çalışma açılmadı. Bir çalışma tek bir dosyadır: bu pencereye sürükleyip bırakarak da açabilirsiniz.</translation>
        </message>
        <message>
            <source>Draw now</source>
            <translation>Şimdi çiz</translation>
        </message>
        <message>
            <source>Starts a study from a template and draws the first map</source>
            <translation>Bir şablondan çalışma başlatır ve ilk haritayı çizer</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>İçe aktar</translation>
        </message>
        <message>
            <source>Brings in tables, or studies and graphs of other programs</source>
            <translation>Tabloları ya da diğer programların çalışmalarını ve çizgelerini içe aktarır</translation>
        </message>
        <message>
            <source>New here? A tour of one minute shows what is where.</source>
            <translation>Burada yeni misiniz? Bir dakikalık tur neyin nerede olduğunu gösterir.</translation>
        </message>
        <message>
            <source>Take the tour</source>
            <translation>Tura başla</translation>
        </message>
        <message>
            <source>No, thanks</source>
            <translation>Hayır, teşekkürler</translation>
        </message>
    </context>
    <context>
        <name>alteri::StepForm</name>
        <message>
            <source>Questions</source>
            <translation>Sorular</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Başlık</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Soru</translation>
        </message>
        <message>
            <source>What the respondent reads or hears. *Slanted*, **bold**, lines that begin with - or #.</source>
            <translation>Katılımcının okuduğu ya da duyduğu. *Eğik*, **kalın**, - ya da # ile başlayan satırlar.</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Metin</translation>
        </message>
        <message>
            <source>Hint for the interviewer</source>
            <translation>Görüşmeci için ipucu</translation>
        </message>
        <message>
            <source>Shown if</source>
            <translation>Gösterilme koşulu</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>sınır yok</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Nasıl</translation>
        </message>
        <message>
            <source>About whom</source>
            <translation>Kimin hakkında</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Kaç tane</translation>
        </message>
        <message>
            <source>Of them those of whom holds</source>
            <translation>Bunlardan şu koşula uyanlar</translation>
        </message>
        <message>
            <source>At least so many names</source>
            <translation>En az bu kadar isim</translation>
        </message>
        <message>
            <source>At most so many names</source>
            <translation>En çok bu kadar isim</translation>
        </message>
        <message>
            <source>Partners named before can be picked again from a list</source>
            <translation>Daha önce adlandırılan partnerler bir listeden yeniden seçilebilir</translation>
        </message>
        <message>
            <source>The tick is required (it counts as open without)</source>
            <translation>İşaret zorunludur (onsuz açık sayılır)</translation>
        </message>
        <message>
            <source>Another design than that of the interview has a map of its own, which stands beside that of the interview and counts as a further map of the ego. What is said there of ties is said of that map alone.</source>
            <translation>Görüşmeninkinden farklı bir tasarımın kendi haritası olur; bu harita görüşmeninkinin yanında durur ve egonun bir başka haritası sayılır. Orada bağlar hakkında söylenen yalnızca o harita için geçerlidir.</translation>
        </message>
        <message>
            <source>Edit design…</source>
            <translation>Tasarımı düzenle…</translation>
        </message>
        <message>
            <source>Map design</source>
            <translation>Harita tasarımı</translation>
        </message>
        <message>
            <source>Kind of tie</source>
            <translation>Bağ türü</translation>
        </message>
        <message>
            <source>Change step %1</source>
            <translation>%1 adımını değiştir</translation>
        </message>
        <message>
            <source>Add map design</source>
            <translation>Harita tasarımı ekle</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tümü</translation>
        </message>
        <message>
            <source>Those without a place yet</source>
            <translation>Henüz yeri olmayanlar</translation>
        </message>
        <message>
            <source>The nearest, by their rings</source>
            <translation>En yakınlar, halkalarına göre</translation>
        </message>
        <message>
            <source>Those named at “%1”</source>
            <translation>“%1” adımında adlandırılanlar</translation>
        </message>
        <message>
            <source>As the map has it</source>
            <translation>Haritadaki gibi</translation>
        </message>
        <message>
            <source>A new design…</source>
            <translation>Yeni bir tasarım…</translation>
        </message>
    </context>
    <context>
        <name>alteri::StudyDocument</name>
        <message>
            <source>Import</source>
            <translation>İçe aktar</translation>
        </message>
        <message>
            <source>Forgotten</source>
            <translation>Unutuldu</translation>
        </message>
        <message>
            <source>Decide a contradiction</source>
            <translation>Bir çelişkiyi karara bağla</translation>
        </message>
    </context>
    <context>
        <name>alteri::StudyNames</name>
        <message>
            <source>Ego</source>
            <translation>Ego</translation>
        </message>
        <message>
            <source>Alter</source>
            <translation>Alter</translation>
        </message>
        <message>
            <source>Alter of %1</source>
            <translation>%1 egosunun alteri</translation>
        </message>
    </context>
    <context>
        <name>alteri::StudyReport</name>
        <message>
            <source>Codebook</source>
            <translation>Kod kitabı</translation>
        </message>
        <message>
            <source>Variables</source>
            <translation>Değişkenler</translation>
        </message>
        <message>
            <source>SD with n − 1. Shares are of the known values.</source>
            <translation>SS n − 1 ile. Paylar bilinen değerler üzerindendir.</translation>
        </message>
        <message>
            <source>All waves: %1 networks of %2 egos, %3 ties to %4 alteri. Each ego and alter counts once.</source>
            <translation>Tüm dalgalar: %2 egonun %1 ağı, %4 altere %3 bağ. Her ego ve alter bir kez sayılır.</translation>
        </message>
        <message>
            <source>Maps</source>
            <translation>Haritalar</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modeller</translation>
        </message>
        <message>
            <source>The study has no model that can be estimated.</source>
            <translation>Çalışmada kestirilebilecek bir model yok.</translation>
        </message>
        <message>
            <source>Specification</source>
            <translation>Belirtim</translation>
        </message>
        <message>
            <source>Coefficient plot</source>
            <translation>Katsayı grafiği</translation>
        </message>
        <message>
            <source>Estimates with 95 % confidence intervals</source>
            <translation>Kestirimler, yüzde 95 güven aralıklarıyla</translation>
        </message>
        <message>
            <source>Reproduce</source>
            <translation>Yeniden üret</translation>
        </message>
        <message>
            <source>Written by Alteri %1.</source>
            <translation>Alteri %1 tarafından yazıldı.</translation>
        </message>
        <message>
            <source>%1 holds the data of the models, without names; %2 fits them in R and stops if an estimate differs by more than a millionth of its standard error. In the folder of this report:</source>
            <translation>%1 modellerin verilerini ad olmadan içerir; %2 bunları R'de kestirir ve bir kestirim standart hatasının milyonda birinden fazla farklıysa durur. Bu raporun klasöründe:</translation>
        </message>
    </context>
    <context>
        <name>alteri::StudyTemplates</name>
        <message>
            <source>Templates (*.alteri-template *.netcanvas *.vmt);;All files (*)</source>
            <translation>Şablonlar (*.alteri-template *.netcanvas *.vmt);;Tüm dosyalar (*)</translation>
        </message>
        <message>
            <source>Import tables</source>
            <translation>Tabloları içe aktar</translation>
        </message>
    </context>
    <context>
        <name>alteri::StudyTextText</name>
        <message>
            <source>Attribute</source>
            <translation>Öznitelik</translation>
        </message>
        <message>
            <source>Hint for the interviewer</source>
            <translation>Görüşmeci için ipucu</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Birim</translation>
        </message>
        <message>
            <source>Meaning of the smallest number</source>
            <translation>En küçük sayının anlamı</translation>
        </message>
        <message>
            <source>Meaning of the largest number</source>
            <translation>En büyük sayının anlamı</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Kategori</translation>
        </message>
        <message>
            <source>Kind of ties</source>
            <translation>Bağ türü</translation>
        </message>
        <message>
            <source>Grouping</source>
            <translation>Gruplama</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grup</translation>
        </message>
        <message>
            <source>Title of a map</source>
            <translation>Bir haritanın başlığı</translation>
        </message>
        <message>
            <source>Ring</source>
            <translation>Halka</translation>
        </message>
        <message>
            <source>Sector</source>
            <translation>Dilim</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Soru</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Sütun</translation>
        </message>
        <message>
            <source>Step of the guide</source>
            <translation>Kılavuzun adımı</translation>
        </message>
        <message>
            <source>Text of a step</source>
            <translation>Bir adımın metni</translation>
        </message>
        <message>
            <source>Wording of a question</source>
            <translation>Bir sorunun metni</translation>
        </message>
    </context>
    <context>
        <name>alteri::StudyVariables</name>
        <message>
            <source>Maps show “%1” by the design “%2”. Let the design show something else before you delete it.</source>
            <translation>Haritalar “%1” özniteliğini “%2” tasarımıyla gösteriyor. Silmeden önce tasarımın başka bir şey göstermesini sağlayın.</translation>
        </message>
    </context>
    <context>
        <name>alteri::StudyWindow</name>
        <message>
            <source>&amp;Codebook…</source>
            <translation>&amp;Kod kitabı…</translation>
        </message>
        <message>
            <source>All attributes with their categories, to add, change and delete</source>
            <translation>Eklemek, değiştirmek ve silmek üzere, kategorileriyle tüm öznitelikler</translation>
        </message>
        <message>
            <source>&amp;Print codebook…</source>
            <translation>Kod kitabını &amp;yazdır…</translation>
        </message>
        <message>
            <source>Prints the codebook, or writes it as a file, in any language of the study</source>
            <translation>Kod kitabını, çalışmanın herhangi bir dilinde yazdırır ya da dosya olarak yazar</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Kopya kaydet…</translation>
        </message>
        <message>
            <source>Data protection…</source>
            <translation>Veri koruma…</translation>
        </message>
        <message>
            <source>What the study holds about people, who agreed, and where the data lie</source>
            <translation>Çalışmanın kişiler hakkında neler içerdiği, kimin kabul ettiği ve verilerin nerede bulunduğu</translation>
        </message>
    </context>
    <context>
        <name>alteri::StyleBar</name>
        <message>
            <source>Styles of the study</source>
            <translation>Çalışmanın stilleri</translation>
        </message>
        <message>
            <source>Styles</source>
            <translation>Stiller</translation>
        </message>
        <message>
            <source>Keep in the study…</source>
            <translation>Çalışmada sakla…</translation>
        </message>
        <message>
            <source>Remove from the study</source>
            <translation>Çalışmadan kaldır</translation>
        </message>
        <message>
            <source>Save as a file…</source>
            <translation>Dosya olarak kaydet…</translation>
        </message>
        <message>
            <source>Load a file…</source>
            <translation>Dosya yükle…</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>Stil</translation>
        </message>
        <message>
            <source>Usual style</source>
            <translation>Alışılmış stil</translation>
        </message>
        <message>
            <source>Keep style</source>
            <translation>Stili sakla</translation>
        </message>
        <message>
            <source>Name of the style</source>
            <translation>Stilin adı</translation>
        </message>
        <message>
            <source>Keep style “%1”</source>
            <translation>“%1” stilini sakla</translation>
        </message>
        <message>
            <source>Remove style “%1”</source>
            <translation>“%1” stilini kaldır</translation>
        </message>
        <message>
            <source>Save style</source>
            <translation>Stili kaydet</translation>
        </message>
        <message>
            <source>maps</source>
            <translation>haritalar</translation>
        </message>
        <message>
            <source>Style of pictures</source>
            <translation>Resimlerin stili</translation>
        </message>
        <message>
            <source>Load style</source>
            <translation>Stil yükle</translation>
        </message>
        <message>
            <source>Style of pictures (*.alteri-style)</source>
            <translation>Resim stili (*.alteri-style)</translation>
        </message>
    </context>
    <context>
        <name>alteri::TableActions</name>
        <message>
            <source>Copy table</source>
            <translation>Tabloyu kopyala</translation>
        </message>
        <message>
            <source>Copies the table for a spreadsheet</source>
            <translation>Tabloyu bir hesap tablosu için kopyalar</translation>
        </message>
        <message>
            <source>Export table…</source>
            <translation>Tabloyu dışa aktar…</translation>
        </message>
        <message>
            <source>Writes the table as CSV, HTML, Markdown or LaTeX</source>
            <translation>Tabloyu CSV, HTML, Markdown ya da LaTeX olarak yazar</translation>
        </message>
        <message>
            <source>The table was copied.</source>
            <translation>Tablo kopyalandı.</translation>
        </message>
        <message>
            <source>Export table</source>
            <translation>Tabloyu dışa aktar</translation>
        </message>
    </context>
    <context>
        <name>alteri::TableAskedFor</name>
        <message>
            <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
            <translation>Tablolar (*.csv *.tsv *.txt *.xlsx);;Tüm dosyalar (*)</translation>
        </message>
    </context>
    <context>
        <name>alteri::TableFilesText</name>
        <message>
            <source>Tables (*.csv *.tsv *.txt *.xlsx *.sav *.dta *.xpt *.vna);;All files (*)</source>
            <translation>Tablolar (*.csv *.tsv *.txt *.xlsx *.sav *.dta *.xpt *.vna);;Tüm dosyalar (*)</translation>
        </message>
    </context>
    <context>
        <name>alteri::TableImport</name>
        <message>
            <source>Import tables</source>
            <translation>Tabloları içe aktar</translation>
        </message>
        <message>
            <source>Join answers</source>
            <translation>Yanıtları ekle</translation>
        </message>
        <message>
            <source>Import next delivery</source>
            <translation>Sonraki teslimatı içe aktar</translation>
        </message>
        <message>
            <source>A new study</source>
            <translation>Yeni bir çalışma</translation>
        </message>
        <message>
            <source>Import tables…</source>
            <translation>Tabloları içe aktar…</translation>
        </message>
        <message>
            <source>Imports egos, alteri and ties from text tables, workbooks and files of SPSS, Stata and SAS, into the open study or a new one</source>
            <translation>Egoları, alterleri ve bağları metin tablolarından, çalışma kitaplarından ve SPSS, Stata ve SAS dosyalarından, açık çalışmaya ya da yeni bir çalışmaya aktarır</translation>
        </message>
        <message>
            <source>Join answers…</source>
            <translation>Yanıtları ekle…</translation>
        </message>
        <message>
            <source>Joins the columns of tables to the egos and alteri of the study</source>
            <translation>Tabloların sütunlarını çalışmanın egolarına ve alterlerine ekler</translation>
        </message>
        <message>
            <source>Next delivery…</source>
            <translation>Sonraki teslimat…</translation>
        </message>
        <message>
            <source>Imports the next tables as those before: what is new comes in, what has changed is brought up to date</source>
            <translation>Sonraki tabloları öncekiler gibi içe aktarır: yeni olan eklenir, değişmiş olan güncellenir</translation>
        </message>
        <message>
            <source>The study “%1”</source>
            <translation>“%1” çalışması</translation>
        </message>
        <message>
            <source>Importing tables…</source>
            <translation>Tablolar içe aktarılıyor…</translation>
        </message>
        <message>
            <source>New study</source>
            <translation>Yeni çalışma</translation>
        </message>
        <message>
            <source>Alteri study</source>
            <translation>Alteri çalışması</translation>
        </message>
        <message>
            <source>Import from a database…</source>
            <translation>Veritabanından içe aktar…</translation>
        </message>
        <message>
            <source>Imports what queries to a PostgreSQL database answer, published studies for example</source>
            <translation>Bir PostgreSQL veritabanına yapılan sorguların yanıtını, örneğin yayımlanmış çalışmaları içe aktarır</translation>
        </message>
        <message>
            <source>Asking the database…</source>
            <translation>Veritabanı sorgulanıyor…</translation>
        </message>
    </context>
    <context>
        <name>alteri::TableReadingText</name>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>Numbers in %1 are read with a decimal comma.</source>
            <translation>%1 içindeki sayılar ondalık virgülle okunur.</translation>
        </message>
        <message>
            <source>Numbers in %1 are read with a decimal point.</source>
            <translation>%1 içindeki sayılar ondalık noktayla okunur.</translation>
        </message>
        <message>
            <source>Points in %1 are read as parting thousands.</source>
            <translation>%1 içindeki noktalar binlik ayırıcı olarak okunur.</translation>
        </message>
        <message>
            <source>Commas in %1 are read as parting thousands.</source>
            <translation>%1 içindeki virgüller binlik ayırıcı olarak okunur.</translation>
        </message>
        <message>
            <source>Spaces in %1 are read as parting thousands.</source>
            <translation>%1 içindeki boşluklar binlik ayırıcı olarak okunur.</translation>
        </message>
        <message>
            <source>Apostrophes in %1 are read as parting thousands.</source>
            <translation>%1 içindeki kesme işaretleri binlik ayırıcı olarak okunur.</translation>
        </message>
        <message>
            <source>Dates in %1 are read as day, month, year.</source>
            <translation>%1 içindeki tarihler gün, ay, yıl olarak okunur.</translation>
        </message>
        <message>
            <source>Dates in %1 are read as month, day, year.</source>
            <translation>%1 içindeki tarihler ay, gün, yıl olarak okunur.</translation>
        </message>
        <message>
            <source>“%1” in %2 can be read as two numbers, with a decimal sign or with one between thousands, so the column is not read as numbers; say which decimal sign the table has (--decimal point or --decimal comma).</source>
            <translation>%2 içindeki “%1” iki sayı olarak okunabilir: ondalık işaretiyle ya da binlik ayırıcıyla; bu yüzden sütun sayı olarak okunmaz; tabloda hangi ondalık işaretinin olduğunu belirtin (--decimal point ya da --decimal comma).</translation>
        </message>
        <message>
            <source>The point of “%1” in %2 is read as decimal; if it parts thousands, say that the table has decimal commas (--decimal comma).</source>
            <translation>%2 içindeki “%1” değerinin noktası ondalık olarak okunur; binleri ayırıyorsa tabloda ondalık virgül olduğunu belirtin (--decimal comma).</translation>
        </message>
        <message>
            <source>%1 holds %L2 numbers and %L3 other texts, so it is not read as numbers.</source>
            <translation>%1, %L2 sayı ve %L3 başka metin içeriyor, bu yüzden sayı olarak okunmaz.</translation>
        </message>
        <message numerus="yes">
            <source>%n cells of %1 hold NA in quotation marks, which is read as a value; if it means missing, name it as a missing code.</source>
            <translation>
                <numerusform>%1 tablosunun %n hücresi tırnak içinde NA içeriyor ve bu bir değer olarak okunuyor; eksik anlamına geliyorsa eksik kodu olarak belirtin.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, line %2, column %3: </source>
            <translation>%1, satır %2, sütun %3: </translation>
        </message>
        <message>
            <source>“%1” in %2 is not a number and is read as missing.</source>
            <translation>%2 içindeki “%1” bir sayı değil ve eksik olarak okunur.</translation>
        </message>
        <message numerus="yes">
            <source>%n more cells of %1 are not numbers and are read as missing.</source>
            <translation>
                <numerusform>%1 sütununun %n hücresi daha sayı değil ve eksik olarak okunur.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cells %1 in %2 lie far from the others; name them as a missing code if they mean missing.</source>
            <translation>
                <numerusform>%2 içinde %1 değerli %n hücre diğerlerinden çok uzak; eksik anlamına geliyorsa eksik kodu olarak belirtin.</numerusform>
            </translation>
        </message>
        <message>
            <source>semicolons</source>
            <translation>noktalı virgül</translation>
        </message>
        <message>
            <source>tabs</source>
            <translation>sekme</translation>
        </message>
        <message>
            <source>commas</source>
            <translation>virgül</translation>
        </message>
        <message>
            <source>%1 is read as UTF-16.</source>
            <translation>%1, UTF-16 olarak okunur.</translation>
        </message>
        <message>
            <source>%1 is read as Windows-1252, since it is not UTF-8; if letters look wrong, save it again as UTF-8.</source>
            <translation>%1, UTF-8 olmadığından Windows-1252 olarak okunur; harfler yanlış görünüyorsa UTF-8 olarak yeniden kaydedin.</translation>
        </message>
        <message>
            <source>numbers</source>
            <translation>sayılar</translation>
        </message>
        <message>
            <source>yes or no</source>
            <translation>evet ya da hayır</translation>
        </message>
        <message>
            <source>dates</source>
            <translation>tarihler</translation>
        </message>
        <message>
            <source>categories</source>
            <translation>kategoriler</translation>
        </message>
        <message>
            <source>several answers</source>
            <translation>birden çok yanıt</translation>
        </message>
        <message>
            <source>texts</source>
            <translation>metinler</translation>
        </message>
        <message>
            <source>The first sheet of %1 is read.</source>
            <translation>%1 dosyasının ilk sayfası okunur.</translation>
        </message>
        <message>
            <source>%1 is read as separated by %2.</source>
            <translation>%1, şununla ayrılmış olarak okunur: %2.</translation>
        </message>
        <message>
            <source>The first column of %1 has no name and numbers the rows; it is left out.</source>
            <translation>%1 tablosunun ilk sütununun adı yok ve satırları numaralıyor; dışarıda bırakıldı.</translation>
        </message>
        <message numerus="yes">
            <source>%n cells %1 in %2 are read as missing.</source>
            <translation>
                <numerusform>%2 içinde %1 değerli %n hücre eksik olarak okunur.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The names of %n values of %1 are left out, since other values have none.</source>
            <translation>
                <numerusform>Diğer değerlerin adı olmadığından, %1 için %n değerin adları dışarıda bırakıldı.</numerusform>
            </translation>
        </message>
        <message>
            <source>No cell holds the missing code %1.</source>
            <translation>Hiçbir hücre %1 eksik kodunu içermiyor.</translation>
        </message>
        <message>
            <source>No cell of %1 holds the missing code %2.</source>
            <translation>%1 içinde hiçbir hücre %2 eksik kodunu içermiyor.</translation>
        </message>
        <message numerus="yes">
            <source>%n cells %1 in %2 may mean that there is no answer; name %1 as a missing code if so.</source>
            <translation>
                <numerusform>%2 içindeki %n hücre %1, cevap olmadığı anlamına gelebilir; öyleyse %1 değerini eksik kodu olarak belirtin.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::TableStepPage</name>
        <message>
            <source>Answers about partners</source>
            <translation>Partnerler hakkında yanıtlar</translation>
        </message>
        <message>
            <source>“%1” is no answer to %2, and was not stored</source>
            <translation>“%1”, %2 için bir yanıt değil ve kaydedilmedi</translation>
        </message>
    </context>
    <context>
        <name>alteri::TeamDialog</name>
        <message>
            <source>The server may read the study (no passphrase)</source>
            <translation>Sunucu çalışmayı okuyabilir (parola cümlesi yok)</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Ekip</translation>
        </message>
        <message>
            <source>Hub</source>
            <translation>Merkez</translation>
        </message>
        <message>
            <source>Who interviews whom</source>
            <translation>Kim kiminle görüşüyor</translation>
        </message>
        <message>
            <source>Several people can work on one study, each on a laptop, by a hub: a database on a PostgreSQL server of yours. Ask its administrator for a login.</source>
            <translation>Birden çok kişi, her biri kendi dizüstünde, bir merkez aracılığıyla tek bir çalışma üzerinde çalışabilir: kendi PostgreSQL sunucunuzdaki bir veritabanı. Yöneticisinden bir oturum isteyin.</translation>
        </message>
        <message>
            <source>&amp;Service:</source>
            <translation>&amp;Hizmet:</translation>
        </message>
        <message>
            <source>The name of a service in the file “.pg_service.conf”. Its password lies in “.pgpass”, never in the study.</source>
            <translation>“.pg_service.conf” dosyasındaki bir hizmetin adı. Parolası “.pgpass” dosyasındadır, asla çalışmada değil.</translation>
        </message>
        <message>
            <source>Put this study on the hub</source>
            <translation>Bu çalışmayı merkeze koy</translation>
        </message>
        <message>
            <source>Passphrase of the &amp;team:</source>
            <translation>&amp;Ekibin parola cümlesi:</translation>
        </message>
        <message>
            <source>The same &amp;again:</source>
            <translation>Yeni&amp;den aynısı:</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Bağlan</translation>
        </message>
        <message>
            <source>Join a study that is there, in a new file</source>
            <translation>Orada olan bir çalışmaya yeni bir dosyada katıl</translation>
        </message>
        <message>
            <source>&amp;Id of the study:</source>
            <translation>Çalışmanın k&amp;imliği:</translation>
        </message>
        <message>
            <source>&amp;Passphrase of the team:</source>
            <translation>Ekibin &amp;parola cümlesi:</translation>
        </message>
        <message>
            <source>Join…</source>
            <translation>Katıl…</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Şimdi eşitle</translation>
        </message>
        <message>
            <source>Leave the hub</source>
            <translation>Merkezden ayrıl</translation>
        </message>
        <message>
            <source>People said or did this differently. What was first stays until somebody decides; everybody sees it.</source>
            <translation>Bu konuda kişiler farklı şeyler söyledi ya da yaptı. Birisi karar verene kadar ilk olan kalır; herkes görür.</translation>
        </message>
        <message>
            <source>Contradiction</source>
            <translation>Çelişki</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Olduğu gibi bırak</translation>
        </message>
        <message>
            <source>Take what was said second</source>
            <translation>Sonradan söyleneni al</translation>
        </message>
        <message>
            <source>Enter the name of the service.</source>
            <translation>Hizmetin adını girin.</translation>
        </message>
        <message>
            <source>The two passphrases are not alike.</source>
            <translation>İki parola cümlesi aynı değil.</translation>
        </message>
        <message>
            <source>A passphrase has at least %1 characters.</source>
            <translation>Parola cümlesi en az %1 karakterdir.</translation>
        </message>
        <message>
            <source>The id of a study has 32 hexadecimal digits; ask whoever put it on the hub.</source>
            <translation>Bir çalışmanın kimliği 32 onaltılık rakamdan oluşur; merkeze koyana sorun.</translation>
        </message>
        <message>
            <source>Service %1, id of the study %2. Steps of the hub in this file: %3, short code %4: it is the same for everybody who has as many steps.</source>
            <translation>Hizmet %1, çalışmanın kimliği %2. Bu dosyadaki merkez adımları: %3, kısa kod %4: aynı sayıda adımı olan herkeste aynıdır.</translation>
        </message>
        <message>
            <source>Contradictions</source>
            <translation>Çelişkiler</translation>
        </message>
        <message>
            <source>Contradictions (%1)</source>
            <translation>Çelişkiler (%1)</translation>
        </message>
    </context>
    <context>
        <name>alteri::TeamStateText</name>
        <message numerus="yes">
            <source>Team: %n steps wait</source>
            <translation>
                <numerusform>Ekip: %n adım bekliyor</numerusform>
            </translation>
        </message>
        <message>
            <source>Team: syncing</source>
            <translation>Ekip: eşitleniyor</translation>
        </message>
        <message>
            <source>Team: up to date, following</source>
            <translation>Ekip: güncel, izleniyor</translation>
        </message>
        <message numerus="yes">
            <source>Team: offline, %n steps wait</source>
            <translation>
                <numerusform>Ekip: çevrimdışı, %n adım bekliyor</numerusform>
            </translation>
        </message>
        <message>
            <source>Team: offline</source>
            <translation>Ekip: çevrimdışı</translation>
        </message>
        <message>
            <source>Team: stopped, look at Study › Team</source>
            <translation>Ekip: durdu, Çalışma › Ekip bölümüne bakın</translation>
        </message>
    </context>
    <context>
        <name>alteri::TemplateActions</name>
        <message>
            <source>Save as &amp;template…</source>
            <translation>Şablon olarak &amp;kaydet…</translation>
        </message>
        <message>
            <source>Everything but the data, for another study</source>
            <translation>Veriler dışında her şey, başka bir çalışma için</translation>
        </message>
        <message>
            <source>&amp;Apply template…</source>
            <translation>Şablonu &amp;uygula…</translation>
        </message>
        <message>
            <source>Brings attributes, maps, questions and models of a template into this study</source>
            <translation>Bir şablonun özniteliklerini, haritalarını, sorularını ve modellerini bu çalışmaya getirir</translation>
        </message>
        <message>
            <source>Save as template</source>
            <translation>Şablon olarak kaydet</translation>
        </message>
        <message>
            <source>Template of Alteri</source>
            <translation>Alteri şablonu</translation>
        </message>
        <message>
            <source>Apply template</source>
            <translation>Şablonu uygula</translation>
        </message>
    </context>
    <context>
        <name>alteri::TemplateContents</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2 (%3)</source>
            <translation>%1: %2 (%3)</translation>
        </message>
        <message>
            <source>The page “%1” (%2)</source>
            <translation>“%1” sayfası (%2)</translation>
        </message>
        <message>
            <source>When the page “%1” is left out</source>
            <translation>“%1” sayfasının ne zaman atlandığı</translation>
        </message>
        <message>
            <source>Whom the page “%1” is about</source>
            <translation>“%1” sayfasının kimin hakkında olduğu</translation>
        </message>
        <message>
            <source>The variable “%1” (%2)</source>
            <translation>“%1” değişkeni (%2)</translation>
        </message>
        <message>
            <source>That “%1” are another kind of alteri: all alteri have the same attributes here</source>
            <translation>“%1” öğelerinin başka türden alterler olması: burada tüm alterlerin öznitelikleri aynıdır</translation>
        </message>
        <message>
            <source>A rule for the answers to “%1” (%2)</source>
            <translation>“%1” yanıtları için bir kural (%2)</translation>
        </message>
        <message>
            <source>The list of names “%1”</source>
            <translation>“%1” ad listesi</translation>
        </message>
        <message>
            <source>The file “%1”</source>
            <translation>“%1” dosyası</translation>
        </message>
        <message>
            <source>The picture behind the map “%1”</source>
            <translation>“%1” haritasının arkasındaki resim</translation>
        </message>
        <message>
            <source>The encrypted text “%1”</source>
            <translation>Şifreli metin “%1”</translation>
        </message>
        <message>
            <source>How “%1” is shown (%2)</source>
            <translation>“%1” nasıl gösterildiği (%2)</translation>
        </message>
        <message>
            <source>The data “%1”: templates have none</source>
            <translation>“%1” verileri: şablonlarda veri yoktur</translation>
        </message>
        <message>
            <source>The name “%1”: it is called “%2” here</source>
            <translation>“%1” adı: burada “%2” adını taşır</translation>
        </message>
        <message>
            <source>Attributes</source>
            <translation>Öznitelikler</translation>
        </message>
        <message>
            <source>Kinds of ties between alteri</source>
            <translation>Alterler arası bağ türleri</translation>
        </message>
        <message>
            <source>Maps</source>
            <translation>Haritalar</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Sorular</translation>
        </message>
        <message>
            <source>Groupings</source>
            <translation>Gruplamalar</translation>
        </message>
        <message>
            <source>Computed and centred columns</source>
            <translation>Hesaplanmış ve merkezlenmiş sütunlar</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modeller</translation>
        </message>
        <message>
            <source>Picture styles</source>
            <translation>Resim stilleri</translation>
        </message>
        <message>
            <source>Steps of the interview guide</source>
            <translation>Görüşme kılavuzunun adımları</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Diller</translation>
        </message>
        <message>
            <source>Attribute</source>
            <translation>Öznitelik</translation>
        </message>
        <message>
            <source>Kind of ties</source>
            <translation>Bağ türü</translation>
        </message>
        <message>
            <source>Grouping</source>
            <translation>Gruplama</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Harita</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Soru</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Sütun</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>Picture style</source>
            <translation>Resim stili</translation>
        </message>
        <message>
            <source>Interview guide</source>
            <translation>Görüşme kılavuzu</translation>
        </message>
        <message>
            <source>This has no counterpart here and was left out:</source>
            <translation>Bunların burada karşılığı yok ve dışarıda bırakıldı:</translation>
        </message>
    </context>
    <context>
        <name>alteri::TemplateList</name>
        <message>
            <source>Template</source>
            <translation>Şablon</translation>
        </message>
        <message>
            <source>Open a template…</source>
            <translation>Şablon aç…</translation>
        </message>
        <message>
            <source>Folder of own templates…</source>
            <translation>Kendi şablonlarınızın klasörü…</translation>
        </message>
        <message>
            <source>%1 (own template)</source>
            <translation>%1 (kendi şablonunuz)</translation>
        </message>
        <message>
            <source>Open a template</source>
            <translation>Şablon aç</translation>
        </message>
        <message>
            <source>Folder of own templates</source>
            <translation>Kendi şablonlarınızın klasörü</translation>
        </message>
    </context>
    <context>
        <name>alteri::TemplateProblemText</name>
        <message>
            <source>There is no template “%1”; the templates are %2.</source>
            <translation>“%1” şablonu yok; şablonlar şunlar: %2.</translation>
        </message>
        <message>
            <source>The template is faulty (%1).</source>
            <translation>Şablon hatalı (%1).</translation>
        </message>
        <message>
            <source>This is no template of Alteri; those are called “name.alteri-template”.</source>
            <translation>Bu bir Alteri şablonu değil; onların adı “ad.alteri-template” biçimindedir.</translation>
        </message>
        <message>
            <source>The template was saved by a newer version of Alteri (format %1, this version knows up to %2); open it with that version.</source>
            <translation>Şablon Alteri’nin daha yeni bir sürümüyle kaydedilmiş (biçim %1, bu sürüm en çok %2 biçimini bilir); o sürümle açın.</translation>
        </message>
        <message>
            <source>The template is faulty: “%1” is missing.</source>
            <translation>Şablon hatalı: “%1” eksik.</translation>
        </message>
        <message>
            <source>The template is faulty: “%1” is not of the kind that the format has there.</source>
            <translation>Şablon hatalı: “%1”, biçimin orada öngördüğü türden değil.</translation>
        </message>
        <message>
            <source>The template has “%2” at “%1”, which this version of Alteri does not know.</source>
            <translation>Şablonda “%1” yerinde, Alteri’nin bu sürümünün bilmediği “%2” var.</translation>
        </message>
        <message>
            <source>The template names “%2” at “%1”, but has nothing that is called so.</source>
            <translation>Şablon “%1” yerinde “%2” adını veriyor ama bu adda bir şeyi yok.</translation>
        </message>
        <message>
            <source>The template has “%2” twice, the second time at “%1”.</source>
            <translation>Şablonda “%2” iki kez var, ikincisi “%1” yerinde.</translation>
        </message>
        <message>
            <source>“%1” of the template needs “%2”, which the study has otherwise. Take that from the template too, or add it under another key.</source>
            <translation>Şablonun “%1” öğesi, çalışmada farklı olan “%2” öğesini gerektiriyor. Onu da şablondan alın ya da başka bir anahtarla ekleyin.</translation>
        </message>
        <message>
            <source>The file “%1” cannot be read as an archive (zip); it may be damaged.</source>
            <translation>“%1” dosyası arşiv (zip) olarak okunamıyor; hasarlı olabilir.</translation>
        </message>
        <message>
            <source>The archive “%1” has no %2.</source>
            <translation>“%1” arşivinde %2 yok.</translation>
        </message>
        <message>
            <source>“%1” in the archive is larger than the %2 MiB that are read.</source>
            <translation>Arşivdeki “%1”, okunan %2 MiB’den büyük.</translation>
        </message>
        <message>
            <source>The protocol of Network Canvas is faulty (%1).</source>
            <translation>Network Canvas protokolü hatalı (%1).</translation>
        </message>
        <message>
            <source>The protocol is of version %1 of Network Canvas’ format; versions from 7 on are read. Open and save it with a newer Architect.</source>
            <translation>Protokol, Network Canvas biçiminin %1 sürümünde; 7 ve sonraki sürümler okunur. Daha yeni bir Architect ile açıp kaydedin.</translation>
        </message>
        <message>
            <source>The template of VennMaker is faulty (%1).</source>
            <translation>VennMaker şablonu hatalı (%1).</translation>
        </message>
        <message>
            <source>“%1” is no language tag. Tags are written as “de”, “pt-BR” or “sr-Latn”.</source>
            <translation>“%1” bir dil etiketi değil. Etiketler “de”, “pt-BR” ya da “sr-Latn” gibi yazılır.</translation>
        </message>
        <message>
            <source>The study has no texts in “%1”; its languages are %2.</source>
            <translation>Çalışmanın “%1” dilinde metni yok; dilleri: %2.</translation>
        </message>
        <message>
            <source>The table of translations has no column “%1”; export the table and let it be filled in.</source>
            <translation>Çeviri tablosunda “%1” sütunu yok; tabloyu dışa aktarıp doldurtun.</translation>
        </message>
        <message>
            <source>“%1” cannot be read as %2: %3. Export it again from the program that it is of.</source>
            <translation>“%1”, %2 olarak okunamıyor: %3. Ait olduğu programdan yeniden dışa aktarın.</translation>
        </message>
        <message>
            <source>“%1” (%2) has no ego, alter or node in it.</source>
            <translation>“%1” (%2) içinde ego, alter ya da düğüm yok.</translation>
        </message>
        <message>
            <source>What is in “%1” is of no format that can be imported as a study.</source>
            <translation>“%1” içindekiler, çalışma olarak içe aktarılabilecek bir biçimde değil.</translation>
        </message>
        <message>
            <source>The files are of different formats (%1, %2); import those of each format by themselves.</source>
            <translation>Dosyalar farklı biçimlerde (%1, %2); her biçimin dosyalarını ayrı içe aktarın.</translation>
        </message>
        <message>
            <source>The password does not open the names in “%1”.</source>
            <translation>Parola “%1” içindeki adları açmıyor.</translation>
        </message>
        <message>
            <source>“%1” (%2) has %4 words of “%3” where there should be %5; which of them are wrong cannot be known. Names with blanks need quotation marks, and decimals a point.</source>
            <translation>“%1” (%2), “%3” yerinde %5 olması gerekirken %4 kelime içeriyor; hangilerinin yanlış olduğu bilinemez. Boşluklu adlar tırnak, ondalıklar nokta ister.</translation>
        </message>
        <message>
            <source>“%1” (%2) has ties between two different sets of nodes (%3). Only networks whose ties are among the same nodes can be read.</source>
            <translation>“%1” (%2), iki farklı düğüm kümesi (%3) arasında bağlar içeriyor. Yalnızca bağları aynı düğümler arasında olan ağlar okunabilir.</translation>
        </message>
    </context>
    <context>
        <name>alteri::TermMenu</name>
        <message>
            <source>%1 (centred)</source>
            <translation>%1 (merkezlenmiş)</translation>
        </message>
        <message>
            <source>%1 (within ego)</source>
            <translation>%1 (ego içinde)</translation>
        </message>
        <message>
            <source>%1 (mean of ego)</source>
            <translation>%1 (ego ortalaması)</translation>
        </message>
        <message>
            <source>%1 (as a number)</source>
            <translation>%1 (sayı olarak)</translation>
        </message>
        <message>
            <source>%1 (sum contrasts)</source>
            <translation>%1 (toplam karşıtlıkları)</translation>
        </message>
        <message>
            <source>%1 (logarithm)</source>
            <translation>%1 (logaritma)</translation>
        </message>
        <message>
            <source>%1 (to the power of %2)</source>
            <translation>%1 (üs %2)</translation>
        </message>
        <message>
            <source>%1 (standardised)</source>
            <translation>%1 (standartlaştırılmış)</translation>
        </message>
        <message>
            <source>%1 (polynomial of degree %2)</source>
            <translation>%1 (%2. dereceden polinom)</translation>
        </message>
        <message>
            <source>All other variables</source>
            <translation>Diğer tüm değişkenler</translation>
        </message>
        <message>
            <source>Change %1</source>
            <translation>Değiştir: %1</translation>
        </message>
        <message>
            <source>Reference category</source>
            <translation>Referans kategorisi</translation>
        </message>
        <message>
            <source>None: enter as a number</source>
            <translation>Yok: sayı olarak gir</translation>
        </message>
        <message>
            <source>The first that occurs</source>
            <translation>Geçenlerin ilki</translation>
        </message>
        <message>
            <source>Groups in this model</source>
            <translation>Bu modeldeki gruplar</translation>
        </message>
        <message>
            <source>Takes the group apart</source>
            <translation>Grubu dağıtır</translation>
        </message>
        <message>
            <source>Put categories together…</source>
            <translation>Kategorileri birleştir…</translation>
        </message>
        <message>
            <source>Centring</source>
            <translation>Merkezleme</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Yok</translation>
        </message>
        <message>
            <source>At the mean of all ties</source>
            <translation>Tüm bağların ortalamasına göre</translation>
        </message>
        <message>
            <source>Within egos</source>
            <translation>Egolar içinde</translation>
        </message>
        <message>
            <source>Between egos: the mean of ego</source>
            <translation>Egolar arasında: ego ortalaması</translation>
        </message>
        <message>
            <source>Within and between egos</source>
            <translation>Egolar içinde ve arasında</translation>
        </message>
        <message>
            <source>Interaction with</source>
            <translation>Şununla etkileşim</translation>
        </message>
        <message>
            <source>Random slope</source>
            <translation>Rastgele eğim</translation>
        </message>
        <message>
            <source>Lets the effect differ between egos</source>
            <translation>Etkinin egolar arasında farklı olmasına izin verir</translation>
        </message>
        <message>
            <source>ref. %1</source>
            <translation>ref. %1</translation>
        </message>
        <message>
            <source>centred</source>
            <translation>merkezlenmiş</translation>
        </message>
        <message>
            <source>random slope</source>
            <translation>rastgele eğim</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Kaldır</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Kaldır: %1</translation>
        </message>
        <message>
            <source>At the mean of all networks</source>
            <translation>Tüm ağların ortalamasında</translation>
        </message>
    </context>
    <context>
        <name>alteri::TermPanel</name>
        <message numerus="yes">
            <source>%n ties with a value.</source>
            <translation>
                <numerusform>Değeri olan %n bağ.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties with a value, %1 without.</source>
            <translation>
                <numerusform>Değeri olan %n bağ, olmayan %1 bağ.</numerusform>
            </translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>Bağlar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>Distribution</source>
            <translation>Dağılım</translation>
        </message>
        <message>
            <source>Double-click shows the tie on its map</source>
            <translation>Çift tıklama bağı haritasında gösterir</translation>
        </message>
        <message>
            <source>Ego</source>
            <translation>Ego</translation>
        </message>
        <message>
            <source>Alter</source>
            <translation>Alter</translation>
        </message>
    </context>
    <context>
        <name>alteri::TermRow</name>
        <message>
            <source>Reference category, centring, interaction, random slope</source>
            <translation>Referans kategorisi, merkezleme, etkileşim, rastgele eğim</translation>
        </message>
        <message>
            <source>Options of %1</source>
            <translation>%1 seçenekleri</translation>
        </message>
        <message>
            <source>Takes %1 out of the model</source>
            <translation>Modelden çıkarır: %1</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Kaldır: %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::TermText</name>
        <message>
            <source>Share (%): %1</source>
            <translation>Pay (%): %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 (centred)</source>
            <translation>%1 (merkezlenmiş)</translation>
        </message>
        <message>
            <source>%1 (within ego)</source>
            <translation>%1 (ego içinde)</translation>
        </message>
        <message>
            <source>%1 (mean of ego)</source>
            <translation>%1 (ego ortalaması)</translation>
        </message>
        <message>
            <source>%1 (logarithm)</source>
            <translation>%1 (logaritma)</translation>
        </message>
        <message>
            <source>%1 (standardised)</source>
            <translation>%1 (standartlaştırılmış)</translation>
        </message>
        <message>
            <source>%1 (to the power of %2)</source>
            <translation>%1 (üs %2)</translation>
        </message>
        <message>
            <source>%1 (polynomial, degree %2)</source>
            <translation>%1 (polinom, derece %2)</translation>
        </message>
        <message>
            <source>Intercept</source>
            <translation>Kesişim</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>alteri::TieKindForm</name>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Ad</translation>
        </message>
        <message>
            <source>&amp;Key in files</source>
            <translation>Dosyalarda ana&amp;htar</translation>
        </message>
        <message>
            <source>D&amp;irection</source>
            <translation>&amp;Yön</translation>
        </message>
        <message>
            <source>&amp;Line</source>
            <translation>Çi&amp;zgi</translation>
        </message>
        <message>
            <source>Colo&amp;ur</source>
            <translation>&amp;Renk</translation>
        </message>
        <message>
            <source>Undirected</source>
            <translation>Yönsüz</translation>
        </message>
        <message>
            <source>Directed →</source>
            <translation>Yönlü →</translation>
        </message>
        <message>
            <source>Solid</source>
            <translation>Düz</translation>
        </message>
        <message>
            <source>Dashed</source>
            <translation>Kesikli</translation>
        </message>
        <message>
            <source>Dotted</source>
            <translation>Noktalı</translation>
        </message>
        <message>
            <source>As the map has it</source>
            <translation>Haritadaki gibi</translation>
        </message>
        <message>
            <source>Other…</source>
            <translation>Diğer…</translation>
        </message>
        <message>
            <source>Write its name and press Enter</source>
            <translation>Adını yazıp Enter’a basın</translation>
        </message>
        <message>
            <source>There are ties of this kind: their direction is what people said.</source>
            <translation>Bu türden bağlar var: yönleri, insanların söylediğidir.</translation>
        </message>
        <message>
            <source>Colour of the ties</source>
            <translation>Bağların rengi</translation>
        </message>
        <message>
            <source>Change kind of tie %1</source>
            <translation>%1 bağ türünü değiştir</translation>
        </message>
        <message>
            <source>Add kind of tie %1</source>
            <translation>%1 bağ türünü ekle</translation>
        </message>
    </context>
    <context>
        <name>alteri::TieMode</name>
        <message>
            <source>Kinds…</source>
            <translation>Türler…</translation>
        </message>
        <message>
            <source>Ask pair by pair</source>
            <translation>Çift çift sor</translation>
        </message>
        <message>
            <source>Yes (Y)</source>
            <translation>Evet (Y)</translation>
        </message>
        <message>
            <source>No (X)</source>
            <translation>Hayır (X)</translation>
        </message>
        <message>
            <source>Later (space)</source>
            <translation>Sonra (boşluk)</translation>
        </message>
        <message>
            <source>Kind of tie</source>
            <translation>Bağ türü</translation>
        </message>
        <message>
            <source>Asks once about each pair of the selected alteri, or of all</source>
            <translation>Seçili ya da tüm alterlerin her çiftini bir kez sorar</translation>
        </message>
        <message>
            <source>Adds, renames, colours and deletes kinds of ties</source>
            <translation>Bağ türleri ekler, yeniden adlandırır, renklendirir ve siler</translation>
        </message>
        <message>
            <source>Remove tie</source>
            <translation>Bağı kaldır</translation>
        </message>
        <message>
            <source>Draw tie</source>
            <translation>Bağ çiz</translation>
        </message>
        <message>
            <source>About “%1” and “%2”. Enter goes on.</source>
            <translation>“%1” ve “%2” hakkında. Enter ilerletir.</translation>
        </message>
        <message>
            <source>Stop asking</source>
            <translation>Sormayı bitir</translation>
        </message>
        <message>
            <source>The kind of tie that was asked about is gone; choose another one.</source>
            <translation>Sorulan bağ türü artık yok; başka bir tane seçin.</translation>
        </message>
        <message>
            <source>Ties: drag from one alter to another; once more takes the tie away. Esc ends.</source>
            <translation>Bağlar: bir alterden diğerine sürükleyin; bir kez daha sürüklemek bağı kaldırır. Esc bitirir.</translation>
        </message>
        <message>
            <source>This study has no kind of tie yet; add one under “Kinds…”.</source>
            <translation>Bu çalışmada henüz bağ türü yok; “Türler…” altında bir tane ekleyin.</translation>
        </message>
        <message numerus="yes">
            <source>All %n pairs were asked about.</source>
            <translation>
                <numerusform>%n çiftin tümü soruldu.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2. %3: between “%4” and “%5”?</source>
            <translation>%1 / %2. %3: “%4” ile “%5” arasında?</translation>
        </message>
        <message>
            <source>Ask about a pair</source>
            <translation>Bir çifti sor</translation>
        </message>
    </context>
    <context>
        <name>alteri::Tour</name>
        <message>
            <source>Back</source>
            <translation>Geri</translation>
        </message>
        <message>
            <source>Tour of the window</source>
            <translation>Pencere turu</translation>
        </message>
        <message>
            <source>Skip the tour</source>
            <translation>Turu atla</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Bitti</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>İleri</translation>
        </message>
    </context>
    <context>
        <name>alteri::TranslationModel</name>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>Not translated: the text in the main language is shown instead.</source>
            <translation>Çevrilmedi: yerine ana dildeki metin gösterilir.</translation>
        </message>
        <message>
            <source>The text in the main language has changed since. Look whether this still says the same; pressing Enter in it says so.</source>
            <translation>Ana dildeki metin o zamandan beri değişti. Bunun hâlâ aynı şeyi söyleyip söylemediğine bakın; içinde Enter’a basmak bunu onaylar.</translation>
        </message>
        <message>
            <source>Translate “%1”</source>
            <translation>Çevir: “%1”</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Öğe</translation>
        </message>
    </context>
    <context>
        <name>alteri::TranslationPage</name>
        <message numerus="yes">
            <source>%n texts were taken over.</source>
            <translation>
                <numerusform>%n metin alındı.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were so already.</source>
            <translation>
                <numerusform>%n metin zaten öyleydi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cells are empty; what there was stays.</source>
            <translation>
                <numerusform>%n hücre boş; var olan kalır.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n texts have changed since the table was written; their translations are marked.</source>
            <translation>
                <numerusform>%n metin, tablo yazıldığından beri değişti; çevirileri işaretlendi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows are of texts that the study does not have; they were left out.</source>
            <translation>
                <numerusform>%n satır, çalışmada bulunmayan metinlere ait; dışarıda bırakıldı.</numerusform>
            </translation>
        </message>
        <message>
            <source>New language: %1</source>
            <translation>Yeni dil: %1</translation>
        </message>
        <message>
            <source>The column “%1” is no language and was left out.</source>
            <translation>“%1” sütunu bir dil değil ve dışarıda bırakıldı.</translation>
        </message>
        <message>
            <source>Add language…</source>
            <translation>Dil ekle…</translation>
        </message>
        <message>
            <source>Remove language</source>
            <translation>Dili kaldır</translation>
        </message>
        <message>
            <source>Main language…</source>
            <translation>Ana dil…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Dışa aktar…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>İçe aktar…</translation>
        </message>
        <message>
            <source>Which texts are shown</source>
            <translation>Hangi metinlerin gösterildiği</translation>
        </message>
        <message>
            <source>All texts</source>
            <translation>Tüm metinler</translation>
        </message>
        <message>
            <source>What is not translated</source>
            <translation>Çevrilmemiş olanlar</translation>
        </message>
        <message>
            <source>What has changed since it was translated</source>
            <translation>Çevrildikten sonra değişenler</translation>
        </message>
        <message>
            <source>Texts of the study in its languages</source>
            <translation>Çalışmanın metinleri, kendi dillerinde</translation>
        </message>
        <message>
            <source>%1: %2 not translated, %3 changed since</source>
            <translation>%1: %2 çevrilmemiş, %3 o zamandan beri değişmiş</translation>
        </message>
        <message>
            <source>This study has texts in one language only: %1.</source>
            <translation>Bu çalışmanın metinleri yalnızca bir dilde: %1.</translation>
        </message>
        <message>
            <source>Add language</source>
            <translation>Dil ekle</translation>
        </message>
        <message>
            <source>Tag of the language (BCP 47), e.g. de, pt-BR, ar or sr-Latn:</source>
            <translation>Dilin etiketi (BCP 47), ör. de, pt-BR, ar ya da sr-Latn:</translation>
        </message>
        <message>
            <source>Add language %1</source>
            <translation>%1 dilini ekle</translation>
        </message>
        <message>
            <source>Select a text of the language first.</source>
            <translation>Önce dilin bir metnini seçin.</translation>
        </message>
        <message>
            <source>Remove %1 with all translations into it?</source>
            <translation>%1 dili, bu dile tüm çevirilerle birlikte kaldırılsın mı?</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Kaldır</translation>
        </message>
        <message>
            <source>Remove language %1</source>
            <translation>%1 dilini kaldır</translation>
        </message>
        <message>
            <source>Main language</source>
            <translation>Ana dil</translation>
        </message>
        <message>
            <source>Tag of the language that the texts of the study are written in; the texts stay:</source>
            <translation>Çalışma metinlerinin yazıldığı dilin etiketi; metinler kalır:</translation>
        </message>
        <message>
            <source>Main language %1</source>
            <translation>Ana dil %1</translation>
        </message>
        <message>
            <source>Export translations</source>
            <translation>Çevirileri dışa aktar</translation>
        </message>
        <message>
            <source>%1 – translations</source>
            <translation>%1 – çeviriler</translation>
        </message>
        <message>
            <source>Spreadsheet</source>
            <translation>Çalışma kitabı</translation>
        </message>
        <message>
            <source>Comma-separated values</source>
            <translation>Virgülle ayrılmış değerler</translation>
        </message>
        <message>
            <source>Import translations</source>
            <translation>Çevirileri içe aktar</translation>
        </message>
    </context>
    <context>
        <name>alteri::UsesText</name>
        <message>
            <source>“%1” cannot be deleted, since it is used by %2. Change these first.</source>
            <translation>“%1”, %2 tarafından kullanıldığından silinemez. Önce bunları değiştirin.</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) to “%1” are deleted with it.</source>
            <translation>
                <numerusform>“%1” için verilen %n yanıt da onunla birlikte silinir.</numerusform>
            </translation>
        </message>
        <message>
            <source>Maps show it no more: %1.</source>
            <translation>Haritalar bunu artık göstermez: %1.</translation>
        </message>
        <message>
            <source>These questions of the interview are deleted: %1.</source>
            <translation>Görüşmenin şu soruları silinir: %1.</translation>
        </message>
        <message>
            <source>These steps of the guide do not ask for it any more: %1.</source>
            <translation>Kılavuzun şu adımları bunu artık sormaz: %1.</translation>
        </message>
        <message>
            <source>These groupings are deleted: %1.</source>
            <translation>Şu gruplamalar silinir: %1.</translation>
        </message>
        <message numerus="yes">
            <source>There are %n tie(s) of this kind.</source>
            <translation>
                <numerusform>Bu türden %n bağ var.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) of partners were asked about it.</source>
            <translation>
                <numerusform>%n partner çiftine bu soruldu.</numerusform>
            </translation>
        </message>
        <message>
            <source>These steps of the guide ask about it: %1.</source>
            <translation>Kılavuzun şu adımları bunu sorar: %1.</translation>
        </message>
        <message>
            <source>Nothing in the study uses this kind yet.</source>
            <translation>Çalışmada bu türü henüz hiçbir şey kullanmıyor.</translation>
        </message>
    </context>
    <context>
        <name>alteri::VariableActions</name>
        <message>
            <source>&amp;Group categories…</source>
            <translation>Kategorileri &amp;grupla…</translation>
        </message>
        <message>
            <source>Put categories together for analysis, for example rare types as “other”; the data stay as they are</source>
            <translation>Analiz için kategorileri birleştirin, örneğin nadir türleri “diğer” olarak; veriler olduğu gibi kalır</translation>
        </message>
        <message>
            <source>&amp;Centre variables…</source>
            <translation>Değişkenleri &amp;merkezle…</translation>
        </message>
        <message>
            <source>Variables less their mean, or the means of each ego, as new variables</source>
            <translation>Değişkenler eksi ortalamaları ya da her egonun ortalamaları, yeni değişkenler olarak</translation>
        </message>
        <message>
            <source>Comp&amp;uted column…</source>
            <translation>&amp;Hesaplanmış sütun…</translation>
        </message>
        <message>
            <source>A new variable of ties, egos or networks by an expression</source>
            <translation>Bir ifadeyle yeni bir bağ, ego ya da ağ değişkeni</translation>
        </message>
        <message>
            <source>&amp;Variables…</source>
            <translation>&amp;Değişkenler…</translation>
        </message>
        <message>
            <source>All groupings, centred and computed columns of the study, to change or delete</source>
            <translation>Çalışmanın tüm gruplamaları, merkezlenmiş ve hesaplanmış sütunları, değiştirmek ya da silmek üzere</translation>
        </message>
        <message>
            <source>&amp;Pseudonyms…</source>
            <translation>&amp;Takma adlar…</translation>
        </message>
        <message>
            <source>Names for egos and alteri in pictures and tables that leave the program</source>
            <translation>Programdan dışarı çıkan resim ve tablolarda egolar ve alterler için adlar</translation>
        </message>
        <message>
            <source>Partners of one name are the &amp;same</source>
            <translation>Aynı adı taşıyan partnerler &amp;aynıdır</translation>
        </message>
        <message>
            <source>For names of organisations, which several egos name. Off where names are “Mother” or numbers: then only alteri of one ego are the same, on whatever maps</source>
            <translation>Birkaç egonun adlandırdığı örgüt adları için. Adlar “Anne” gibiyse ya da numaraysa kapalı: o zaman hangi haritada olursa olsun yalnızca bir egonun alterleri aynıdır</translation>
        </message>
        <message>
            <source>Say who is the same partner</source>
            <translation>Kimin aynı partner olduğunu belirt</translation>
        </message>
    </context>
    <context>
        <name>alteri::VariableLists</name>
        <message>
            <source>Search variables</source>
            <translation>Değişkenlerde ara</translation>
        </message>
        <message>
            <source>Variables</source>
            <translation>Değişkenler</translation>
        </message>
    </context>
    <context>
        <name>alteri::VariableText</name>
        <message>
            <source>no values</source>
            <translation>değer yok</translation>
        </message>
        <message>
            <source>%1 to %2, mean %3</source>
            <translation>%1 – %2, ortalama %3</translation>
        </message>
        <message>
            <source>Number of ties of the network</source>
            <translation>Ağın bağ sayısı</translation>
        </message>
        <message>
            <source>Per cent of the network's ties with a known value</source>
            <translation>Ağın değeri bilinen bağlarının yüzdesi</translation>
        </message>
        <message>
            <source>Measure of the network</source>
            <translation>Ağın ölçüsü</translation>
        </message>
        <message>
            <source>Categories: %1</source>
            <translation>Kategoriler: %1</translation>
        </message>
        <message>
            <source>Numbers: %1</source>
            <translation>Sayılar: %1</translation>
        </message>
        <message>
            <source>Missing in %1 of %2 rows</source>
            <translation>%2 satırdan %1 tanesinde eksik</translation>
        </message>
    </context>
    <context>
        <name>alteri::VariablesDialog</name>
        <message>
            <source>Variables made from others</source>
            <translation>Başkalarından oluşturulan değişkenler</translation>
        </message>
        <message>
            <source>Groupings, centred and computed columns are kept in the study by name and can be chosen wherever variables are.</source>
            <translation>Gruplamalar, merkezlenmiş ve hesaplanmış sütunlar çalışmada adlarıyla saklanır ve değişken seçilen her yerde seçilebilir.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ad</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Etiket</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tür</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Düzey</translation>
        </message>
        <message>
            <source>Made from</source>
            <translation>Oluşturulduğu değişken</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Düzenle…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Sil</translation>
        </message>
        <message>
            <source>There are none yet. Group categories, Centre variables and Computed column in the menu Analysis make them.</source>
        <translation>Henüz yok. Analiz menüsündeki Kategorileri grupla, Değişkenleri merkezle ve Hesaplanmış sütun bunları oluşturur.</translation>
    </message>
        <message>
            <source>cannot be worked out: %1</source>
            <translation>hesaplanamıyor: %1</translation>
        </message>
        <message>
            <source>Grouping</source>
            <translation>Gruplama</translation>
        </message>
        <message>
            <source>Computed</source>
            <translation>Hesaplanmış</translation>
        </message>
        <message>
            <source>Centred</source>
            <translation>Merkezlenmiş</translation>
        </message>
        <message>
            <source>Delete grouping</source>
            <translation>Gruplamayı sil</translation>
        </message>
        <message>
            <source>Delete column</source>
            <translation>Sütunu sil</translation>
        </message>
    </context>
    <context>
        <name>alteri::VariablesPage</name>
        <message>
            <source>Described by</source>
            <translation>Betimleme ölçütü</translation>
        </message>
        <message>
            <source>Variables</source>
            <translation>Değişkenler</translation>
        </message>
        <message>
            <source>Described:</source>
            <translation>Betimlenen:</translation>
        </message>
        <message>
            <source>SD with n − 1. Shares are of the known values.</source>
            <translation>SS n − 1 ile. Paylar bilinen değerler üzerindendir.</translation>
        </message>
        <message>
            <source>Distribution of the selected variable</source>
            <translation>Seçili değişkenin dağılımı</translation>
        </message>
        <message>
            <source>All egos together</source>
            <translation>Tüm egolar birlikte</translation>
        </message>
        <message>
            <source>Each ego by itself</source>
            <translation>Her ego tek başına</translation>
        </message>
    </context>
    <context>
        <name>alteri::VariancePage</name>
        <message>
            <source>Variance components</source>
            <translation>Varyans bileşenleri</translation>
        </message>
        <message>
            <source>Intraclass correlation</source>
            <translation>Sınıf içi korelasyon</translation>
        </message>
        <message>
            <source>Share of the variance, predictors aside, that lies between egos</source>
            <translation>Yordayıcılar bir yana, varyansın egolar arasındaki payı</translation>
        </message>
        <message>
            <source>Lines: 95 % intervals, where the model has one random intercept and the variance between egos is above zero.</source>
            <translation>Çizgiler: modelin bir rastgele kesişimi varsa ve egolar arası varyans sıfırın üzerindeyse yüzde 95 aralıkları.</translation>
        </message>
        <message>
            <source>not defined: no random intercept</source>
            <translation>tanımsız: rastgele kesişim yok</translation>
        </message>
        <message>
            <source>%1: ICC = %2</source>
            <translation>%1: ICC = %2</translation>
        </message>
        <message>
            <source>on the latent scale</source>
            <translation>gizil ölçekte</translation>
        </message>
        <message>
            <source>, 95 % interval %1 to %2</source>
            <translation>, yüzde 95 aralığı %1 ile %2 arası</translation>
        </message>
        <message>
            <source>ICC</source>
            <translation>ICC</translation>
        </message>
        <message>
            <source>Explained by predictors</source>
            <translation>Yordayıcılarla açıklanan</translation>
        </message>
        <message>
            <source>Between egos</source>
            <translation>Egolar arasında</translation>
        </message>
        <message>
            <source>Within egos</source>
            <translation>Egolar içinde</translation>
        </message>
        <message>
            <source>In squared units of the outcome, with shares of the whole</source>
            <translation>Bağımlı değişkenin kare birimlerinde, bütünün paylarıyla</translation>
        </message>
        <message>
            <source>Explained: variance of the predictions by fixed effects. R²: its share (marginal; Nakagawa and Schielzeth 2013).</source>
            <translation>Açıklanan: sabit etkilere göre öngörülerin varyansı. R²: bunun payı (marjinal; Nakagawa ve Schielzeth 2013).</translation>
        </message>
        <message>
            <source>not defined: no linear model</source>
            <translation>tanımsız: doğrusal model değil</translation>
        </message>
        <message>
            <source>%1, %2: %3 (%4)</source>
            <translation>%1, %2: %3 (%4)</translation>
        </message>
        <message>
            <source>R²</source>
            <translation>R²</translation>
        </message>
        <message>
            <source>Variance</source>
            <translation>Varyans</translation>
        </message>
        <message>
            <source>not defined: a model without groups</source>
            <translation>tanımlı değil: grupsuz bir model</translation>
        </message>
    </context>
    <context>
        <name>alteri::WaveBar</name>
        <message>
            <source>The first maps of all egos are wave 1, the second ones wave 2, and so on</source>
            <translation>Tüm egoların ilk haritaları 1. dalga, ikincileri 2. dalga vb. olur</translation>
        </message>
        <message>
            <source>Waves:</source>
            <translation>Dalgalar:</translation>
        </message>
        <message>
            <source>All waves</source>
            <translation>Tüm dalgalar</translation>
        </message>
        <message>
            <source>Wave %1 (%2)</source>
            <translation>Dalga %1 (%2)</translation>
        </message>
        <message>
            <source>Wave %1</source>
            <translation>Dalga %1</translation>
        </message>
        <message>
            <source>%1 networks of %2 egos, %3 ties to %4 alteri. Each ego and alter counts once.</source>
            <translation>%2 egonun %1 ağı, %4 altere %3 bağ. Her ego ve alter bir kez sayılır.</translation>
        </message>
    </context>
    <context>
        <name>alteri::WeightsProblemText</name>
        <message>
            <source>“%1” is not there for models with weights; leave one of them out.</source>
            <translation>“%1” ağırlıklı modeller için yoktur; ikisinden birini çıkarın.</translation>
        </message>
        <message>
            <source>“%1” is not there for models with sampling weights of egos; leave one of them out.</source>
            <translation>“%1” egoların örnekleme ağırlıklarını kullanan modeller için yoktur; ikisinden birini çıkarın.</translation>
        </message>
        <message>
            <source>The sampling weight “%1” has different values within one group of “%2”; give each group one weight.</source>
            <translation>“%1” örnekleme ağırlığının “%2” grubunun içinde farklı değerleri var; her gruba tek ağırlık verin.</translation>
        </message>
        <message>
            <source>The weights “%1” must be greater than 0.</source>
            <translation>“%1” ağırlıkları 0'dan büyük olmalıdır.</translation>
        </message>
        <message>
            <source>All rows of the model have one category of “%1”; residual variances by it need two or more.</source>
            <translation>Modelin bütün satırları “%1” için tek kategoridedir; buna göre artık varyanslar iki ya da daha fazlasını gerektirir.</translation>
        </message>
        <message>
            <source>No value of the model’s variables is missing; there is nothing to impute.</source>
            <translation>Modelin değişkenlerinde eksik değer yok; atanacak bir şey yok.</translation>
        </message>
        <message>
            <source>“%1” is not there for models whose residuals have variances of their own by category; leave one of them out.</source>
            <translation>“%1”, artıklarının kategoriye göre kendi varyansları olan modeller için yoktur; ikisinden birini çıkarın.</translation>
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>Draw, measure and model ego-centred networks.</source>
            <translation>Ego merkezli ağları çizin, ölçün ve modelleyin.</translation>
        </message>
        <message>
            <source>Open the sample study.</source>
            <translation>Örnek çalışmayı açar.</translation>
        </message>
        <message>
            <source>Quit after the first paint, to time the start.</source>
            <translation>Başlangıç süresini ölçmek için ilk çizimden sonra çıkar.</translation>
        </message>
        <message>
            <source>The study to open.</source>
            <translation>Açılacak çalışma.</translation>
        </message>
    </context>
</TS>
