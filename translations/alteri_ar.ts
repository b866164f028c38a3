<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>alteri::AccessNotice</name>
        <message>
            <source>You can read it, but not change it; what the other program writes from now on is not shown.</source>
            <translation>يمكنكم قراءتها دون تغييرها؛ وما يكتبه البرنامج الآخر من الآن فصاعدًا لا يُعرض.</translation>
        </message>
        <message>
            <source>Another program has this study open.</source>
            <translation>هذه الدراسة مفتوحة في برنامج آخر.</translation>
        </message>
        <message>
            <source>“%1” on “%2” has had this study open since %3.</source>
            <translation>«%1» على الجهاز «%2» يفتح هذه الدراسة منذ %3.</translation>
        </message>
        <message>
            <source>You can read what is whole, but not change it.</source>
            <translation>يمكنكم قراءة السليم منها دون تغييره.</translation>
        </message>
        <message>
            <source>This study or its folder is write-protected. You can read it, but not change it; save a copy to work on it.</source>
            <translation>هذه الدراسة أو مجلدها محمي من الكتابة. يمكنكم قراءتها دون تغييرها؛ احفظوا نسخة للعمل عليها.</translation>
        </message>
        <message>
            <source>The file of this study was moved, deleted or changed by another program. What you see is only in memory; save a copy of it now.</source>
            <translation>نُقل ملف هذه الدراسة أو حُذف أو غيّره برنامج آخر. ما ترونه موجود في الذاكرة فقط؛ احفظوا نسخة منه الآن.</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>حفظ نسخة…</translation>
        </message>
        <message>
            <source>Work on it here</source>
            <translation>العمل عليها هنا</translation>
        </message>
        <message>
            <source>Recover…</source>
            <translation>استعادة…</translation>
        </message>
        <message>
            <source>Writes what is whole into a new file, which can be changed</source>
            <translation>يكتب السليم في ملف جديد يمكن تغييره</translation>
        </message>
        <message>
            <source>Only if the study is not open on the other machine any more: what is written there afterwards is refused there</source>
            <translation>فقط إذا لم تعد الدراسة مفتوحة على الجهاز الآخر: ما يُكتب هناك بعد ذلك يُرفض هناك</translation>
        </message>
        <message>
            <source>The other program has closed this study. What it wrote meanwhile is shown, and you can go on, when you open it again.</source>
            <translation>أغلق البرنامج الآخر هذه الدراسة. عند فتحها من جديد ترى ما كتبه في هذه الأثناء ويمكنك المتابعة.</translation>
        </message>
        <message>
            <source>Opens the study again, to change it</source>
            <translation>يفتح الدراسة من جديد لتغييرها</translation>
        </message>
    </context>
    <context>
        <name>alteri::ListText</name>
        <message>
            <source>, </source>
            <comment>between the things of a list</comment>
            <translation>، </translation>
        </message>
    </context>
    <context>
        <name>alteri::EmptyMapHint</name>
        <message>
            <source>Nobody is named on this map yet. Press N and type the first name.</source>
            <translation>لم يُسمَّ أحد على هذه الخريطة بعد. اضغطوا N واكتبوا الاسم الأول.</translation>
        </message>
    </context>
    <context>
        <name>alteri::Aggregate</name>
        <message>
            <source>Partners</source>
            <translation>الشركاء</translation>
        </message>
        <message>
            <source>Partners per map (mean)</source>
            <translation>عدد الشركاء لكل خريطة (المتوسط)</translation>
        </message>
        <message>
            <source>Share of partners (%)</source>
            <translation>حصة الشركاء (%)</translation>
        </message>
        <message numerus="yes">
            <source>%n maps</source>
            <translation>
                <numerusform>لا خرائط</numerusform>
                <numerusform>خريطة واحدة</numerusform>
                <numerusform>خريطتان</numerusform>
                <numerusform>%n خرائط</numerusform>
                <numerusform>%n خريطة</numerusform>
                <numerusform>%n خريطة</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2.</source>
            <translation>%1، %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n partners</source>
            <translation>
                <numerusform>لا شركاء</numerusform>
                <numerusform>شريك واحد</numerusform>
                <numerusform>شريكان</numerusform>
                <numerusform>%n شركاء</numerusform>
                <numerusform>%n شريكًا</numerusform>
                <numerusform>%n شريك</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more have no place yet and are not counted.</source>
            <translation>
                <numerusform>لا أحد غيرهم بلا موضع.</numerusform>
                <numerusform>شريك آخر لا موضع له بعد ولا يُحتسب.</numerusform>
                <numerusform>شريكان آخران لا موضع لهما بعد ولا يُحتسبان.</numerusform>
                <numerusform>%n شركاء آخرون لا موضع لهم بعد ولا يُحتسبون.</numerusform>
                <numerusform>%n شريكًا آخر لا موضع لهم بعد ولا يُحتسبون.</numerusform>
                <numerusform>%n شريك آخر لا موضع لهم بعد ولا يُحتسبون.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n maps of another design are not counted.</source>
            <translation>
                <numerusform>لا خرائط بتصميم آخر.</numerusform>
                <numerusform>خريطة واحدة بتصميم آخر لا تُحتسب.</numerusform>
                <numerusform>خريطتان بتصميم آخر لا تُحتسبان.</numerusform>
                <numerusform>%n خرائط بتصميم آخر لا تُحتسب.</numerusform>
                <numerusform>%n خريطة بتصميم آخر لا تُحتسب.</numerusform>
                <numerusform>%n خريطة بتصميم آخر لا تُحتسب.</numerusform>
            </translation>
        </message>
        <message>
            <source>Partners of all egos</source>
            <translation>شركاء كل الإيغوات</translation>
        </message>
    </context>
    <context>
        <name>alteri::AggregatePage</name>
        <message>
            <source>Egos counted</source>
            <translation>الإيغوات المحتسبة</translation>
        </message>
        <message>
            <source>Partners filtered by</source>
            <translation>تصفية الشركاء حسب</translation>
        </message>
        <message>
            <source>Design of the maps</source>
            <translation>تصميم الخرائط</translation>
        </message>
        <message>
            <source>This study has no maps yet.</source>
            <translation>لا توجد خرائط في هذه الدراسة بعد.</translation>
        </message>
        <message>
            <source>Aggregate map</source>
            <translation>الخريطة المجمّعة</translation>
        </message>
        <message>
            <source>What the cells show</source>
            <translation>ما تعرضه الخلايا</translation>
        </message>
        <message>
            <source>Design: %1</source>
            <translation>التصميم: %1</translation>
        </message>
        <message>
            <source>All partners</source>
            <translation>كل الشركاء</translation>
        </message>
        <message>
            <source>By %1</source>
            <translation>حسب %1</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>لا إجابة</translation>
        </message>
        <message>
            <source>No category chosen</source>
            <translation>لم تُختر فئة</translation>
        </message>
        <message>
            <source>Only: %1</source>
            <translation>فقط: %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::AlterList</name>
        <message>
            <source>Alteri of the map</source>
            <translation>ألترات الخريطة</translation>
        </message>
    </context>
    <context>
        <name>alteri::AlterListModel</name>
        <message>
            <source>Alter</source>
            <translation>ألتر</translation>
        </message>
    </context>
    <context>
        <name>alteri::AlterStepPage</name>
        <message>
            <source>The partner before (Ctrl+PgUp)</source>
            <translation>الشريك السابق (Ctrl+PgUp)</translation>
        </message>
        <message>
            <source>The next partner (Ctrl+PgDn)</source>
            <translation>الشريك التالي (Ctrl+PgDn)</translation>
        </message>
        <message>
            <source>This was the last partner; PgDn goes to the next step</source>
            <translation>كان هذا آخر شريك؛ PgDn ينتقل إلى الخطوة التالية</translation>
        </message>
        <message>
            <source>There is nobody to ask about</source>
            <translation>لا يوجد من يُسأل عنه</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 من %2</translation>
        </message>
    </context>
    <context>
        <name>alteri::AnalysisWorkspace</name>
        <message>
            <source>Data</source>
            <translation>البيانات</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>العلاقات</translation>
        </message>
        <message>
            <source>One row for each tie of ego to an alter</source>
            <translation>صف لكل علاقة بين الإيغو وألتر</translation>
        </message>
        <message>
            <source>Alteri</source>
            <translation>الألترات</translation>
        </message>
        <message>
            <source>One row for each alter</source>
            <translation>صف لكل ألتر</translation>
        </message>
        <message>
            <source>Egos</source>
            <translation>الإيغوات</translation>
        </message>
        <message>
            <source>One row for each ego</source>
            <translation>صف لكل إيغو</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>الشبكات</translation>
        </message>
        <message>
            <source>One row for each network</source>
            <translation>صف لكل شبكة</translation>
        </message>
        <message>
            <source>Describe</source>
            <translation>وصف</translation>
        </message>
        <message>
            <source>Variables</source>
            <translation>المتغيرات</translation>
        </message>
        <message>
            <source>Every variable in numbers</source>
            <translation>كل متغير بالأرقام</translation>
        </message>
        <message>
            <source>Cross table</source>
            <translation>جدول تقاطعي</translation>
        </message>
        <message>
            <source>Two variables against each other</source>
            <translation>متغيران أحدهما مقابل الآخر</translation>
        </message>
        <message>
            <source>Key attributes</source>
            <translation>السمات الأساسية</translation>
        </message>
        <message>
            <source>The study as a paper describes it</source>
            <translation>الدراسة كما تصفها ورقة بحثية</translation>
        </message>
        <message>
            <source>All maps</source>
            <translation>كل الخرائط</translation>
        </message>
        <message>
            <source>The maps of all egos side by side</source>
            <translation>خرائط كل الإيغوات جنبًا إلى جنب</translation>
        </message>
        <message>
            <source>Aggregate map</source>
            <translation>الخريطة المجمّعة</translation>
        </message>
        <message>
            <source>How many partners of all egos stand in each ring and sector</source>
            <translation>عدد شركاء كل الإيغوات في كل حلقة وقطاع</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>النماذج</translation>
        </message>
        <message>
            <source>Build models</source>
            <translation>بناء النماذج</translation>
        </message>
        <message>
            <source>Models side by side, with their regression table</source>
            <translation>النماذج جنبًا إلى جنب مع جدول انحدارها</translation>
        </message>
        <message>
            <source>Plots</source>
            <translation>الرسوم البيانية</translation>
        </message>
        <message>
            <source>Coefficient plot</source>
            <translation>رسم المعاملات</translation>
        </message>
        <message>
            <source>The coefficients of all models</source>
            <translation>معاملات كل النماذج</translation>
        </message>
        <message>
            <source>Marginal means</source>
            <translation>المتوسطات الهامشية</translation>
        </message>
        <message>
            <source>What a model predicts for each category</source>
            <translation>ما يتنبأ به النموذج لكل فئة</translation>
        </message>
        <message>
            <source>Predictions</source>
            <translation>التنبؤات</translation>
        </message>
        <message>
            <source>How probable a model of categories, shares or counts makes each outcome</source>
            <translation>مدى احتمال كل نتيجة في نموذج للفئات أو الحصص أو الأعداد</translation>
        </message>
        <message>
            <source>Conditional modes</source>
            <translation>المنوالات الشرطية</translation>
        </message>
        <message>
            <source>How far each ego is from the mean</source>
            <translation>مدى بُعد كل إيغو عن المتوسط</translation>
        </message>
        <message>
            <source>Residuals</source>
            <translation>البواقي</translation>
        </message>
        <message>
            <source>Whether the assumptions of a model hold</source>
            <translation>هل تتحقق افتراضات النموذج</translation>
        </message>
        <message>
            <source>Influence</source>
            <translation>النفوذ</translation>
        </message>
        <message>
            <source>How much the estimates hang on single egos</source>
            <translation>مدى اعتماد التقديرات على إيغوات منفردة</translation>
        </message>
        <message>
            <source>Does it hold?</source>
            <translation>هل يصمد؟</translation>
        </message>
        <message>
            <source>A coefficient under other choices of predictors, egos and estimators</source>
            <translation>معامل واحد باختيارات أخرى للمنبئات والإيغوات والمقدِّرات</translation>
        </message>
        <message>
            <source>Planning</source>
            <translation>التخطيط</translation>
        </message>
        <message>
            <source>How many egos and partners a study like this one needs</source>
            <translation>كم إيغو وشريكًا تحتاج دراسة كهذه</translation>
        </message>
        <message>
            <source>Variance</source>
            <translation>التباين</translation>
        </message>
        <message>
            <source>How much lies between egos, and how much is explained</source>
            <translation>ما يقع منه بين الإيغوات وما يُفسَّر منه</translation>
        </message>
        <message>
            <source>Shares by ego</source>
            <translation>الحصص حسب الإيغو</translation>
        </message>
        <message>
            <source>The composition of every network</source>
            <translation>تركيب كل شبكة</translation>
        </message>
    </context>
    <context>
        <name>alteri::AnswerDoubt</name>
        <message>
            <source>%1 is %2; %3 to %4 is expected. Keep it? Enter keeps it.</source>
            <translation>%1: %2؛ المتوقع من %3 إلى %4. هل تُبقونها؟ Enter يُبقيها.</translation>
        </message>
        <message>
            <source>%1 is %2; at least %3 is expected. Keep it? Enter keeps it.</source>
            <translation>%1: %2؛ المتوقع %3 على الأقل. هل تُبقونها؟ Enter يُبقيها.</translation>
        </message>
        <message>
            <source>%1 is %2; at most %3 is expected. Keep it? Enter keeps it.</source>
            <translation>%1: %2؛ المتوقع %3 على الأكثر. هل تُبقونها؟ Enter يُبقيها.</translation>
        </message>
    </context>
    <context>
        <name>alteri::AnswerEditor</name>
        <message>
            <source>Press %1 on the map</source>
            <translation>اضغطوا %1 على الخريطة</translation>
        </message>
        <message>
            <source>Write the answer</source>
            <translation>اكتبوا الإجابة</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>عدد</translation>
        </message>
        <message>
            <source>No answer: %1</source>
            <translation>لا إجابة: %1</translation>
        </message>
        <message>
            <source>different answers</source>
            <translation>إجابات مختلفة</translation>
        </message>
        <message>
            <source>No answer: %1 (Alt+Down in the field leads here)</source>
            <translation>بلا إجابة: %1 (Alt+سهم لأسفل في الحقل يصل إلى هنا)</translation>
        </message>
    </context>
    <context>
        <name>alteri::AnswersFateDialog</name>
        <message>
            <source>Delete category</source>
            <translation>حذف الفئة</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) are “%1”. What becomes of them?</source>
            <translation>
                <numerusform>لا إجابات هي «%1».</numerusform>
                <numerusform>إجابة واحدة هي «%1». ما مصيرها؟</numerusform>
                <numerusform>إجابتان هما «%1». ما مصيرهما؟</numerusform>
                <numerusform>%n إجابات هي «%1». ما مصيرها؟</numerusform>
                <numerusform>%n إجابة هي «%1». ما مصيرها؟</numerusform>
                <numerusform>%n إجابة هي «%1». ما مصيرها؟</numerusform>
            </translation>
        </message>
        <message>
            <source>What else was chosen with it stays. Where it was the only one, the answer is missing.</source>
            <translation>ما اختير معها يبقى. وحيث كانت هي الوحيدة تصبح الإجابة مفقودة.</translation>
        </message>
        <message>
            <source>They &amp;stay; the category is not offered any more</source>
            <translation>تبقى، ولا تُعرض الفئة بعد الآن</translation>
        </message>
        <message>
            <source>They become &amp;another category:</source>
            <translation>تصبح فئة أخرى:</translation>
        </message>
        <message>
            <source>They are &amp;missing, because:</source>
            <translation>تصبح مفقودة، والسبب:</translation>
        </message>
    </context>
    <context>
        <name>alteri::ApplyTemplateDialog</name>
        <message>
            <source>Take its translations into other languages, too</source>
            <translation>أخذ ترجماته إلى اللغات الأخرى أيضًا</translation>
        </message>
        <message>
            <source>Apply template</source>
            <translation>تطبيق القالب</translation>
        </message>
        <message>
            <source>What the study has otherwise</source>
            <translation>ما يختلف في الدراسة</translation>
        </message>
        <message>
            <source>What</source>
            <translation>العنصر</translation>
        </message>
        <message>
            <source>In the study</source>
            <translation>في الدراسة</translation>
        </message>
        <message>
            <source>In the template</source>
            <translation>في القالب</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>ما ينبغي فعله</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>المفتاح</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>تطبيق</translation>
        </message>
        <message numerus="yes">
            <source>%n things of the template are new to this study and are added.</source>
            <translation>
                <numerusform>لا شيء في القالب جديد على هذه الدراسة.</numerusform>
                <numerusform>عنصر واحد من القالب جديد على هذه الدراسة وسيُضاف.</numerusform>
                <numerusform>عنصران من القالب جديدان على هذه الدراسة وسيُضافان.</numerusform>
                <numerusform>%n عناصر من القالب جديدة على هذه الدراسة وستُضاف.</numerusform>
                <numerusform>%n عنصرًا من القالب جديدة على هذه الدراسة وستُضاف.</numerusform>
                <numerusform>%n عنصر من القالب جديدة على هذه الدراسة وستُضاف.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n are in the study already, just as they are in the template.</source>
            <translation>
                <numerusform>لا شيء منه في الدراسة بعد.</numerusform>
                <numerusform>عنصر واحد موجود في الدراسة كما هو في القالب.</numerusform>
                <numerusform>عنصران موجودان في الدراسة كما هما في القالب.</numerusform>
                <numerusform>%n عناصر موجودة في الدراسة كما هي في القالب.</numerusform>
                <numerusform>%n عنصرًا موجودة في الدراسة كما هي في القالب.</numerusform>
                <numerusform>%n عنصر موجودة في الدراسة كما هي في القالب.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is called the same and is something else.</source>
            <translation>لا شيء يحمل الاسم نفسه وهو شيء آخر.</translation>
        </message>
        <message numerus="yes">
            <source>%n have the key of something else, or are otherwise in this study; say for each what is to be done. Answers that there are stay in any case.</source>
            <translation>
                <numerusform>لا شيء يحمل مفتاح شيء آخر أو يختلف في هذه الدراسة.</numerusform>
                <numerusform>عنصر واحد يحمل مفتاح شيء آخر أو يختلف في هذه الدراسة؛ حدّدوا ما ينبغي فعله. الإجابات الموجودة تبقى في كل حال.</numerusform>
                <numerusform>عنصران يحملان مفتاح شيء آخر أو يختلفان في هذه الدراسة؛ حدّدوا لكل منهما ما ينبغي فعله. الإجابات الموجودة تبقى في كل حال.</numerusform>
                <numerusform>%n عناصر تحمل مفتاح شيء آخر أو تختلف في هذه الدراسة؛ حدّدوا لكل منها ما ينبغي فعله. الإجابات الموجودة تبقى في كل حال.</numerusform>
                <numerusform>%n عنصرًا تحمل مفتاح شيء آخر أو تختلف في هذه الدراسة؛ حدّدوا لكل منها ما ينبغي فعله. الإجابات الموجودة تبقى في كل حال.</numerusform>
                <numerusform>%n عنصر تحمل مفتاح شيء آخر أو تختلف في هذه الدراسة؛ حدّدوا لكل منها ما ينبغي فعله. الإجابات الموجودة تبقى في كل حال.</numerusform>
            </translation>
        </message>
        <message>
            <source>The template’s texts are in %1, those of the study in %2.</source>
            <translation>نصوص القالب بلغة %1، ونصوص الدراسة بلغة %2.</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>What is to be done with %1</source>
            <translation>ما ينبغي فعله بـ %1</translation>
        </message>
        <message>
            <source>Keep ours</source>
            <translation>الإبقاء على ما لدينا</translation>
        </message>
        <message>
            <source>Take that of the template</source>
            <translation>أخذ ما في القالب</translation>
        </message>
        <message>
            <source>Add its steps behind ours</source>
            <translation>إضافة خطواته بعد خطواتنا</translation>
        </message>
        <message>
            <source>Add it under another key</source>
            <translation>إضافته بمفتاح آخر</translation>
        </message>
        <message>
            <source>Key of %1</source>
            <translation>مفتاح %1</translation>
        </message>
        <message>
            <source>Apply template %1</source>
            <translation>تطبيق القالب %1</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message numerus="yes">
            <source>%n categories</source>
            <translation>
                <numerusform>لا فئات</numerusform>
                <numerusform>فئة واحدة</numerusform>
                <numerusform>فئتان</numerusform>
                <numerusform>%n فئات</numerusform>
                <numerusform>%n فئة</numerusform>
                <numerusform>%n فئة</numerusform>
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
            <translation>إسناد</translation>
        </message>
        <message>
            <source>To &amp;nobody</source>
            <translation>إلى لا أحد</translation>
        </message>
        <message>
            <source>Where everybody has egos of their own, people hardly ever say things differently. Choose one or more, then who interviews them or how far that is.</source>
            <translation>حين تكون لكل شخص أنواته الخاصة تندر التناقضات. اختاروا واحدة أو أكثر، ثم من يجري المقابلة معها أو أين وصلت.</translation>
        </message>
        <message>
            <source>Who interviews whom</source>
            <translation>من يقابل من</translation>
        </message>
        <message>
            <source>Ego</source>
            <translation>الإيغو</translation>
        </message>
        <message>
            <source>Interviewer</source>
            <translation>القائم بالمقابلة</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>مفتوحة</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>جارية</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>منتهية</translation>
        </message>
        <message>
            <source>&amp;Interviewer:</source>
            <translation>القائم بالمقابلة:</translation>
        </message>
        <message>
            <source>&amp;State:</source>
            <translation>الحالة:</translation>
        </message>
        <message>
            <source>Assign interviews</source>
            <translation>إسناد المقابلات</translation>
        </message>
        <message>
            <source>State of interviews</source>
            <translation>حالة المقابلات</translation>
        </message>
        <message>
            <source>Assign interviews to nobody</source>
            <translation>عدم إسناد المقابلات إلى أحد</translation>
        </message>
    </context>
    <context>
        <name>alteri::AssumptionsDialog</name>
        <message>
            <source>What is assumed</source>
            <translation>ما يُفترَض</translation>
        </message>
        <message>
            <source>Predictors and the effects that they would have, in units of the outcome. A predictor without a share of yes is a number with mean 0 and standard deviation 1.</source>
            <translation>المتنبئات وما يكون لها من أثر بوحدات المتغير التابع. المتنبئ الذي لا نسبة «نعم» له عددٌ متوسطه 0 وانحرافه المعياري 1.</translation>
        </message>
        <message>
            <source>Assume this</source>
            <translation>افترض هذا</translation>
        </message>
        <message>
            <source>Predictors</source>
            <translation>المتنبئات</translation>
        </message>
        <message>
            <source>Predictor</source>
            <translation>المتنبئ</translation>
        </message>
        <message>
            <source>Effect</source>
            <translation>الأثر</translation>
        </message>
        <message>
            <source>Same for all partners</source>
            <translation>واحد لجميع الشركاء</translation>
        </message>
        <message>
            <source>Share of yes</source>
            <translation>نسبة «نعم»</translation>
        </message>
        <message>
            <source>Add predictor</source>
            <translation>أضف متنبئًا</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>أزل</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>عدد</translation>
        </message>
        <message>
            <source>ordered categories</source>
            <translation>فئات مرتبة</translation>
        </message>
        <message>
            <source>How much of the variance that the predictors leave lies between egos</source>
            <translation>كم من التباين الذي تتركه المتنبئات يقع بين الإيغوات</translation>
        </message>
        <message>
            <source>The outcome is</source>
            <translation>المتغير التابع</translation>
        </message>
        <message>
            <source>Shares of its categories</source>
            <translation>نسب فئاته</translation>
        </message>
        <message>
            <source>Standard deviation that the predictors leave</source>
            <translation>الانحراف المعياري الذي تتركه المتنبئات</translation>
        </message>
        <message>
            <source>Intraclass correlation (ICC)</source>
            <translation>الارتباط داخل المجموعات (ICC)</translation>
        </message>
        <message>
            <source>Add a predictor: the power is that to find its effect.</source>
            <translation>أضف متنبئًا: القوة هي قوة الكشف عن أثره.</translation>
        </message>
        <message>
            <source>“%1” is no number.</source>
            <translation>«%1» ليس عددًا.</translation>
        </message>
        <message>
            <source>Write the shares of the categories, from the lowest to the highest; they add up to 1.</source>
            <translation>اكتب نسب الفئات من الأدنى إلى الأعلى؛ مجموعها 1.</translation>
        </message>
    </context>
    <context>
        <name>alteri::AttributeChoice</name>
        <message>
            <source>Nothing</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>%1 (grouping of %2)</source>
            <translation>%1 (تجميع %2)</translation>
        </message>
    </context>
    <context>
        <name>alteri::AttributeForm</name>
        <message>
            <source>&amp;Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>&amp;Key in formulas and files</source>
            <translation>مفتاح الصيغ والملفات</translation>
        </message>
        <message>
            <source>&amp;Scale</source>
            <translation>المقياس</translation>
        </message>
        <message>
            <source>Ho&amp;lds</source>
            <translation>ينطبق</translation>
        </message>
        <message>
            <source>&amp;Hint for the interviewer</source>
            <translation>تلميح للقائم بالمقابلة</translation>
        </message>
        <message>
            <source>An &amp;answer</source>
            <translation>الإجابة</translation>
        </message>
        <message>
            <source>For the alter, the same on all maps</source>
            <translation>على الألتر، نفسها في كل الخرائط</translation>
        </message>
        <message>
            <source>For each map anew</source>
            <translation>على كل خريطة من جديد</translation>
        </message>
        <message>
            <source>Is expected, unless it is a text</source>
            <translation>متوقعة، إلا إذا كانت نصًا</translation>
        </message>
        <message>
            <source>Is expected</source>
            <translation>متوقعة</translation>
        </message>
        <message>
            <source>May stay open</source>
            <translation>يجوز تركها مفتوحة</translation>
        </message>
        <message>
            <source>Enter writes the next category. Alt with an arrow moves it, Delete takes it away, and a list from elsewhere can be pasted, one category on each line.</source>
            <translation>Enter يكتب الفئة التالية. Alt مع سهم ينقلها، وDelete يزيلها، ويمكن لصق قائمة من مكان آخر، فئة في كل سطر.</translation>
        </message>
        <message>
            <source>&amp;Unit</source>
            <translation>الوحدة</translation>
        </message>
        <message>
            <source>S&amp;mallest number expected</source>
            <translation>أصغر عدد متوقع</translation>
        </message>
        <message>
            <source>It means</source>
            <translation>معناه</translation>
        </message>
        <message>
            <source>Lar&amp;gest number expected</source>
            <translation>أكبر عدد متوقع</translation>
        </message>
        <message>
            <source>&amp;Decimals</source>
            <translation>المنازل العشرية</translation>
        </message>
        <message>
            <source>Asks &amp;for</source>
            <translation>يسأل عن</translation>
        </message>
        <message>
            <source>Write its name and press Enter</source>
            <translation>اكتبوا اسمه واضغطوا Enter</translation>
        </message>
        <message>
            <source>Change attribute %1</source>
            <translation>تغيير السمة %1</translation>
        </message>
        <message>
            <source>Add attribute %1</source>
            <translation>إضافة السمة %1</translation>
        </message>
        <message>
            <source>Change the scale of %1</source>
            <translation>تغيير مقياس %1</translation>
        </message>
        <message>
            <source>Change how precise %1 is</source>
            <translation>تغيير دقة %1</translation>
        </message>
        <message>
            <source>Say %1 for each map</source>
            <translation>تحديد %1 لكل خريطة</translation>
        </message>
        <message>
            <source>Say %1 for all maps</source>
            <translation>تحديد %1 لكل الخرائط</translation>
        </message>
        <message>
            <source>May tell who somebody is</source>
            <translation>قد تكشف هوية أحد</translation>
        </message>
        <message>
            <source>Offers as no answer: %1</source>
            <translation>خيار لعدم الإجابة: %1</translation>
        </message>
        <message>
            <source>Offers as no answer</source>
            <translation>خيارات عدم الإجابة</translation>
        </message>
        <message>
            <source>Is listed on the page on data protection</source>
            <translation>تُدرج في صفحة حماية البيانات</translation>
        </message>
        <message>
            <source>Ke&amp;y for yes</source>
            <translation>مفتاح نعم</translation>
        </message>
        <message>
            <source>The same letter as a capital stands for no. An empty field takes the letter that is found.</source>
            <translation>الحرف نفسه كبيرًا يعني لا. الحقل الفارغ يأخذ الحرف الموجود.</translation>
        </message>
        <message>
            <source>&amp;Question as it is asked</source>
            <translation>السؤال كما يُطرح</translation>
        </message>
        <message>
            <source>Change categories</source>
            <translation>غيّر الفئات</translation>
        </message>
        <message>
            <source>&amp;Earliest date expected</source>
            <translation>أبكر تاريخ متوقع</translation>
        </message>
        <message>
            <source>La&amp;test date expected</source>
            <translation>أحدث تاريخ متوقع</translation>
        </message>
        <message>
            <source>2010, 2010-05 or 2010-05-31</source>
            <translation>2010 أو 2010-05 أو 2010-05-31</translation>
        </message>
    </context>
    <context>
        <name>alteri::AttributePreview</name>
        <message>
            <source>Show it so on maps</source>
            <translation>عرضها هكذا على الخرائط</translation>
        </message>
        <message>
            <source>How it looks</source>
            <translation>مظهرها</translation>
        </message>
        <message>
            <source>Takes the place of what maps show by the same colour, symbol, badge or size now</source>
            <translation>تحل محل ما تعرضه الخرائط الآن باللون أو الشكل أو الشارة أو الحجم نفسه</translation>
        </message>
        <message>
            <source>Show %1 on maps</source>
            <translation>عرض %1 على الخرائط</translation>
        </message>
        <message>
            <source>Maps do not show answers to it.</source>
            <translation>لا تعرض الخرائط إجاباتها.</translation>
        </message>
        <message>
            <source>On maps and in their legend:</source>
            <translation>على الخرائط وفي وسيلة إيضاحها:</translation>
        </message>
        <message>
            <source>Maps do not show it yet; on them it could look like this:</source>
            <translation>لا تعرضها الخرائط بعد؛ وقد تبدو عليها هكذا:</translation>
        </message>
    </context>
    <context>
        <name>alteri::AttributeTree</name>
        <message>
            <source>Attributes</source>
            <translation>السمات</translation>
        </message>
        <message>
            <source>Attribute</source>
            <translation>السمة</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>المقياس</translation>
        </message>
        <message>
            <source>Ego</source>
            <translation>الإيغو</translation>
        </message>
        <message>
            <source>Alter</source>
            <translation>ألتر</translation>
        </message>
        <message>
            <source>Tie to ego, for each map</source>
            <translation>العلاقة بالإيغو، لكل خريطة</translation>
        </message>
        <message>
            <source>Tie between alteri</source>
            <translation>العلاقة بين الألترات</translation>
        </message>
        <message>
            <source>Kinds of ties</source>
            <translation>أنواع العلاقات</translation>
        </message>
        <message>
            <source>Directed →</source>
            <translation>موجّهة ←</translation>
        </message>
        <message>
            <source>Undirected</source>
            <translation>غير موجّهة</translation>
        </message>
    </context>
    <context>
        <name>alteri::BackupsDialog</name>
        <message>
            <source>When a study is closed in which much was done, write a backup</source>
            <translation>كتابة نسخة احتياطية عند إغلاق دراسة أُنجز فيها الكثير</translation>
        </message>
        <message>
            <source>Beside each study</source>
            <translation>بجانب كل دراسة</translation>
        </message>
        <message>
            <source>There is no backup of this study here yet.</source>
            <translation>لا توجد هنا بعد نسخة احتياطية من هذه الدراسة.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>النسخ الاحتياطية</translation>
        </message>
        <message>
            <source>Every change is on the disk at once. Backups are for what befalls the file itself: it is deleted, or its disk fails. The last %1 of each study are kept. Those of protected studies are protected.</source>
            <translation>كل تغيير يُحفظ على القرص فورًا. أما النسخ الاحتياطية فلما يصيب الملف نفسه: كأن يُحذف أو يتعطل قرصه. يُحتفظ بآخر %1 من نسخ كل دراسة. ونسخ الدراسات المحمية محمية.</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>نسخ احتياطي الآن</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>اختيار مجلد…</translation>
        </message>
        <message>
            <source>Folder:</source>
            <translation>المجلد:</translation>
        </message>
        <message>
            <source>Folder for backups</source>
            <translation>مجلد النسخ الاحتياطية</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>وقت الإنشاء</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <source>File</source>
            <translation>الملف</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>عرض المجلد</translation>
        </message>
    </context>
    <context>
        <name>alteri::BatchPage</name>
        <message>
            <source>(a), (b), … before the titles</source>
            <translation>(a)، (b)، … قبل العناوين</translation>
        </message>
        <message>
            <source>Export these maps…</source>
            <translation>تصدير هذه الخرائط…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Maps to export</source>
            <translation>الخرائط المطلوب تصديرها</translation>
        </message>
        <message>
            <source>One file for each map</source>
            <translation>ملف لكل خريطة</translation>
        </message>
        <message>
            <source>Several maps on a page</source>
            <translation>عدة خرائط في صفحة</translation>
        </message>
        <message>
            <source>Two maps side by side, (a) and (b)</source>
            <translation>خريطتان جنبًا إلى جنب، (a) و(b)</translation>
        </message>
        <message>
            <source>{ego}, {code}, {map} and {n} are filled in</source>
            <translation>تُملأ {ego} و{code} و{map} و{n}</translation>
        </message>
        <message>
            <source>All</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>None</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>rows ×</source>
            <translation>صفوف ×</translation>
        </message>
        <message>
            <source>columns</source>
            <translation>أعمدة</translation>
        </message>
        <message>
            <source>As</source>
            <translation>بصيغة</translation>
        </message>
        <message>
            <source>Names of files</source>
            <translation>أسماء الملفات</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>الصفحة</translation>
        </message>
        <message>
            <source>Choose exactly two maps</source>
            <translation>اختاروا خريطتين بالضبط</translation>
        </message>
    </context>
    <context>
        <name>alteri::BinsStepPage</name>
        <message>
            <source>All partners</source>
            <translation>كل الشركاء</translation>
        </message>
        <message>
            <source>Not sorted yet</source>
            <translation>لم تُفرز بعد</translation>
        </message>
        <message>
            <source>No bin has the key %1</source>
            <translation>لا توجد سلة مفتاحها %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::CategoryLooks</name>
        <message>
            <source>Circle</source>
            <translation>دائرة</translation>
        </message>
        <message>
            <source>Square</source>
            <translation>مربع</translation>
        </message>
        <message>
            <source>Diamond</source>
            <translation>معيّن</translation>
        </message>
        <message>
            <source>Triangle</source>
            <translation>مثلث</translation>
        </message>
        <message>
            <source>Triangle downwards</source>
            <translation>مثلث مقلوب</translation>
        </message>
        <message>
            <source>Pentagon</source>
            <translation>خماسي</translation>
        </message>
        <message>
            <source>Hexagon</source>
            <translation>سداسي</translation>
        </message>
        <message>
            <source>Cross</source>
            <translation>صليب</translation>
        </message>
        <message>
            <source>Badge with plus</source>
            <translation>شارة زائد</translation>
        </message>
        <message>
            <source>Badge with minus</source>
            <translation>شارة ناقص</translation>
        </message>
        <message>
            <source>No badge</source>
            <translation>بلا شارة</translation>
        </message>
        <message>
            <source>None</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>On maps the colours of “%1” and “%2” look alike, to some people at least.</source>
            <translation>على الخرائط يتشابه لونا «%1» و«%2»، لدى بعض الناس على الأقل.</translation>
        </message>
        <message>
            <source>Printed in grey, “%1” and “%2” look alike; different symbols would tell them apart.</source>
            <translation>عند الطباعة بالرمادي يتشابه «%1» و«%2»؛ رمزان مختلفان يميّزان بينهما.</translation>
        </message>
        <message>
            <source>“%1” and “%2” have the same symbol, and not both have a colour.</source>
            <translation>لـ«%1» و«%2» الرمز نفسه، وليس لكليهما لون.</translation>
        </message>
        <message numerus="yes">
            <source>The same is true of %n other pairs.</source>
            <translation>
                <numerusform>لا أزواج أخرى كذلك.</numerusform>
                <numerusform>وكذلك زوج آخر.</numerusform>
                <numerusform>وكذلك زوجان آخران.</numerusform>
                <numerusform>وكذلك %n أزواج أخرى.</numerusform>
                <numerusform>وكذلك %n زوجًا آخر.</numerusform>
                <numerusform>وكذلك %n زوج آخر.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::CategoryModel</name>
        <message>
            <source>A retired category is not offered any more; answers that were given stay.</source>
            <translation>الفئة الموقوفة لا تُعرض بعد الآن؛ والإجابات المعطاة تبقى.</translation>
        </message>
        <message>
            <source>Who gives this answer is asked what it is: “other, namely …”.</source>
            <translation>من يعطي هذه الإجابة يُسأل ما هي: «أخرى، وهي …».</translation>
        </message>
        <message>
            <source>New category…</source>
            <translation>فئة جديدة…</translation>
        </message>
        <message>
            <source>Add category %1</source>
            <translation>إضافة الفئة %1</translation>
        </message>
        <message>
            <source>Change category %1</source>
            <translation>تغيير الفئة %1</translation>
        </message>
        <message>
            <source>Rename category %1</source>
            <translation>إعادة تسمية الفئة %1</translation>
        </message>
        <message>
            <source>Retire category %1</source>
            <translation>إيقاف الفئة %1</translation>
        </message>
        <message>
            <source>Offer category %1 again</source>
            <translation>عرض الفئة %1 من جديد</translation>
        </message>
        <message>
            <source>Move category %1</source>
            <translation>نقل الفئة %1</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>الفئة</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>الرمز</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>اللون</translation>
        </message>
        <message>
            <source>Symbol</source>
            <translation>الشكل</translation>
        </message>
        <message>
            <source>Namely</source>
            <translation>وهي</translation>
        </message>
        <message>
            <source>Retired</source>
            <translation>موقوفة</translation>
        </message>
        <message>
            <source>The key that codes this answer. Write another letter to have that one; an empty field takes the one that is found.</source>
            <translation>المفتاح الذي يرمّز هذه الإجابة. اكتب حرفًا آخر لتأخذه؛ والحقل الفارغ يأخذ الحرف الموجود.</translation>
        </message>
        <message>
            <source>Change the key of category %1</source>
            <translation>تغيير مفتاح الفئة %1</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>مفتاح</translation>
        </message>
    </context>
    <context>
        <name>alteri::CategoryPicker</name>
        <message>
            <source>Begin a name to add it</source>
            <translation>ابدأوا بكتابة اسم لإضافته</translation>
        </message>
        <message>
            <source>Begin the name</source>
            <translation>ابدأوا بكتابة الاسم</translation>
        </message>
        <message>
            <source>Take back: %1</source>
            <translation>تراجع عن: %1</translation>
        </message>
        <message>
            <source>“%1” is none of the categories, or several.</source>
            <translation>«%1» ليست أيًا من الفئات، أو هي عدة فئات.</translation>
        </message>
    </context>
    <context>
        <name>alteri::CategoryTable</name>
        <message>
            <source>Categories</source>
            <translation>الفئات</translation>
        </message>
        <message>
            <source>Paste categories</source>
            <translation>لصق الفئات</translation>
        </message>
        <message>
            <source>Retire category %1</source>
            <translation>إيقاف الفئة %1</translation>
        </message>
        <message>
            <source>Delete category %1</source>
            <translation>حذف الفئة %1</translation>
        </message>
        <message>
            <source>Merge categories</source>
            <translation>دمج الفئات</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Take the categories of %1</source>
            <translation>أخذ فئات %1</translation>
        </message>
        <message>
            <source>Split category %1</source>
            <translation>تقسيم الفئة %1</translation>
        </message>
        <message>
            <source>Convert categories of %1</source>
            <translation>تحويل فئات %1</translation>
        </message>
        <message>
            <source>Make category %1</source>
            <translation>إنشاء الفئة %1</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>إعادة التسمية</translation>
        </message>
        <message>
            <source>&amp;Split…</source>
            <translation>تقسيم…</translation>
        </message>
        <message>
            <source>&amp;Convert by a table…</source>
            <translation>تحويل حسب جدول…</translation>
        </message>
        <message>
            <source>What was sai&amp;d to it…</source>
            <translation>ما قيل فيها…</translation>
        </message>
        <message>
            <source>&amp;Take those of</source>
            <translation>أخذ فئات</translation>
        </message>
        <message>
            <source>&amp;Import from a table…</source>
            <translation>استيراد من جدول…</translation>
        </message>
        <message>
            <source>Move &amp;up</source>
            <translation>نقل إلى أعلى</translation>
        </message>
        <message>
            <source>&amp;Paste a list</source>
            <translation>لصق قائمة</translation>
        </message>
        <message>
            <source>De&amp;lete…</source>
            <translation>حذف…</translation>
        </message>
        <message>
            <source>Sort categories</source>
            <translation>رتّب الفئات</translation>
        </message>
        <message>
            <source>Propose colours and symbols</source>
            <translation>اقترح ألوانًا ورموزًا</translation>
        </message>
        <message>
            <source>S&amp;ort</source>
            <translation>رتّب</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>حسب الاسم</translation>
        </message>
        <message>
            <source>By code</source>
            <translation>حسب الرمز</translation>
        </message>
        <message>
            <source>The other way round</source>
            <translation>بالعكس</translation>
        </message>
        <message>
            <source>&amp;Merge into…</source>
            <translation>ادمج في…</translation>
        </message>
        <message>
            <source>Move do&amp;wn</source>
            <translation>إلى أسفل</translation>
        </message>
        <message>
            <source>Propose colours and s&amp;ymbols</source>
            <translation>اقترح ألوانًا ورموزًا</translation>
        </message>
        <message>
            <source>Gives those that have none colours and symbols that can be told apart, also in grey and with colour blindness</source>
            <translation>يعطي ما لا لون له ولا رمز ألوانًا ورموزًا يمكن تمييزها، بالرمادي ومع عمى الألوان أيضًا</translation>
        </message>
    </context>
    <context>
        <name>alteri::CellDelegate</name>
        <message>
            <source>Number</source>
            <translation>عدد</translation>
        </message>
        <message>
            <source>Codes with semicolons between them</source>
            <translation>رموز تفصل بينها فاصلة منقوطة (;)</translation>
        </message>
        <message>
            <source>Not filled in</source>
            <translation>غير مملوء</translation>
        </message>
    </context>
    <context>
        <name>alteri::CellEditText</name>
        <message>
            <source>Rename ego</source>
            <translation>إعادة تسمية الإيغو</translation>
        </message>
        <message>
            <source>Rename map</source>
            <translation>إعادة تسمية الخريطة</translation>
        </message>
        <message>
            <source>Rename alter</source>
            <translation>إعادة تسمية الألتر</translation>
        </message>
        <message>
            <source>Write note</source>
            <translation>كتابة ملاحظة</translation>
        </message>
        <message>
            <source>Code %1</source>
            <translation>ترميز %1</translation>
        </message>
        <message>
            <source>A name cannot be empty.</source>
            <translation>لا يجوز أن يكون الاسم فارغًا.</translation>
        </message>
        <message>
            <source>“%1” is no answer. %2</source>
            <translation>«%1» ليست إجابة. %2</translation>
        </message>
        <message>
            <source>“%1” is not a number. Write it as 12 or 0.5.</source>
            <translation>«%1» ليس عددًا. اكتبوه مثل 12 أو 0.5.</translation>
        </message>
        <message>
            <source>“%1” is not a date. %2</source>
            <translation>«%1» ليس تاريخًا. %2</translation>
        </message>
        <message>
            <source>“%1” is no category. %2</source>
            <translation>«%1» ليست فئة. %2</translation>
        </message>
    </context>
    <context>
        <name>alteri::CentringDialog</name>
        <message>
            <source>Change centred column</source>
            <translation>تغيير العمود الممركز</translation>
        </message>
        <message>
            <source>Centre variables</source>
            <translation>مركزة المتغيرات</translation>
        </message>
        <message>
            <source>Variables</source>
            <translation>المتغيرات</translation>
        </message>
        <message>
            <source>Variable</source>
            <translation>المتغير</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>المستوى</translation>
        </message>
        <message>
            <source>Name of the new column</source>
            <translation>اسم العمود الجديد</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>تغيير</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>Centre at the grand mean: value less the mean of all</source>
            <translation>المركزة حول المتوسط العام: القيمة ناقص متوسط الكل</translation>
        </message>
        <message>
            <source>Centre at ego’s mean: value less the mean of ego’s ties (variables of ties)</source>
            <translation>المركزة حول متوسط الإيغو: القيمة ناقص متوسط علاقات الإيغو (متغيرات العلاقات)</translation>
        </message>
        <message>
            <source>Ego’s mean itself, as a variable of ego (variables of ties)</source>
            <translation>متوسط الإيغو نفسه، متغيرًا للإيغو (متغيرات العلاقات)</translation>
        </message>
        <message>
            <source>%1, centred</source>
            <translation>%1، ممركز</translation>
        </message>
        <message>
            <source>%1, centred within egos</source>
            <translation>%1، ممركز داخل الإيغوات</translation>
        </message>
        <message>
            <source>%1, mean of ego</source>
            <translation>%1، متوسط الإيغو</translation>
        </message>
        <message>
            <source>Tick the variables to centre; double-click a name to change it.</source>
            <translation>علّموا المتغيرات المراد مركزتها؛ انقروا نقرًا مزدوجًا على اسم لتغييره.</translation>
        </message>
        <message>
            <source>Tick one variable.</source>
            <translation>علّموا متغيرًا واحدًا.</translation>
        </message>
    </context>
    <context>
        <name>alteri::CheatSheet</name>
        <message>
            <source>No answer (in the line, or when asked)</source>
            <translation>لا إجابة (في السطر أو عند السؤال)</translation>
        </message>
        <message>
            <source>Naming and finding</source>
            <translation>التسمية والبحث</translation>
        </message>
        <message>
            <source>N</source>
            <translation>N</translation>
        </message>
        <message>
            <source>Name a partner, or just type its name</source>
            <translation>سمّوا شريكًا، أو اكتبوا اسمه مباشرة</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <source>Next open partner; with Shift the one before</source>
            <translation>الشريك المفتوح التالي؛ ومع Shift السابق</translation>
        </message>
        <message>
            <source>Ctrl+F</source>
            <translation>Ctrl+F</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>بحث</translation>
        </message>
        <message>
            <source>F2</source>
            <translation>F2</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>إعادة التسمية</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>One step back</source>
            <translation>خطوة إلى الوراء</translation>
        </message>
        <message>
            <source>Ctrl+Z</source>
            <translation>Ctrl+Z</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Placing</source>
            <translation>الوضع</translation>
        </message>
        <message>
            <source>Along the ring</source>
            <translation>على امتداد الحلقة</translation>
        </message>
        <message>
            <source>To the next ring inwards or outwards</source>
            <translation>إلى الحلقة التالية نحو الداخل أو الخارج</translation>
        </message>
        <message>
            <source>Backspace</source>
            <translation>Backspace</translation>
        </message>
        <message>
            <source>Take off the map</source>
            <translation>رفع عن الخريطة</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Del</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Ctrl+A</source>
            <translation>Ctrl+A</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>تحديد الكل</translation>
        </message>
        <message>
            <source>Connect all selected</source>
            <translation>ربط كل المحددين</translation>
        </message>
        <message>
            <source>F4</source>
            <translation>F4</translation>
        </message>
        <message>
            <source>Draw ties</source>
            <translation>رسم العلاقات</translation>
        </message>
        <message>
            <source>Alt</source>
            <translation>Alt</translation>
        </message>
        <message>
            <source>While dragging: exactly here; on the paper: lasso</source>
            <translation>أثناء السحب: هنا بالضبط؛ على الورقة: تحديد حر</translation>
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
            <translation>%1 من %2 من الإيغوات لها علاقة واحدة فقط.</translation>
        </message>
        <message>
            <source>“%1” of %2 does not occur and is left out.</source>
            <translation>«%1» من %2 لا ترد في البيانات، وقد تُركت.</translation>
        </message>
        <message>
            <source>“%1” of %2 occurs in one tie only.</source>
            <translation>«%1» من %2 ترد في علاقة واحدة فقط.</translation>
        </message>
        <message>
            <source>All %1 ties of “%2” (%3) have the same outcome.</source>
            <translation>لكل علاقات «%2» (%3) وعددها %1 المتغير التابع نفسه.</translation>
        </message>
        <message>
            <source>%1 partners are named by several egos (%2 of %3 ties), such as %4.</source>
            <translation>%1 من الشركاء سمّتهم عدة إيغوات (%2 من %3 من العلاقات)، مثل %4.</translation>
        </message>
        <message>
            <source>%1 egos have ties on several maps (%2 of %3 ties).</source>
            <translation>%1 من الإيغوات لها علاقات على عدة خرائط (%2 من %3 من العلاقات).</translation>
        </message>
        <message>
            <source>“%1” has two values only (yes and no) and is fitted as a number.</source>
            <translation>لـ «%1» قيمتان فقط (نعم ولا)، ويُقدَّر بوصفه عددًا.</translation>
        </message>
        <message>
            <source>“%1” has %2 steps only and is fitted as a number.</source>
            <translation>لـ «%1» %2 من الدرجات فقط، ويُقدَّر بوصفه عددًا.</translation>
        </message>
        <message>
            <source>“%1” is left out: other terms determine it.</source>
            <translation>تُرك «%1»: تحدده حدود أخرى.</translation>
        </message>
        <message>
            <source>“%1” is the same for all ties and is left out.</source>
            <translation>«%1» واحد في كل العلاقات، وقد تُرك.</translation>
        </message>
        <message>
            <source>A random effect has no variance (singular fit).</source>
            <translation>تأثير عشوائي بلا تباين (تقدير منفرد).</translation>
        </message>
        <message>
            <source>The search for the variances did not arrive; the estimates may be wrong.</source>
            <translation>لم يصل البحث عن التباينات إلى نهايته؛ قد تكون التقديرات خاطئة.</translation>
        </message>
        <message>
            <source>No tie has the outcome %1; the model does without.</source>
            <translation>لا علاقة نتيجتها %1؛ والنموذج يستغني عنها.</translation>
        </message>
        <message>
            <source>The counts vary no more than Poisson's do; the model is Poisson's.</source>
            <translation>لا تتباين الأعداد أكثر مما في توزيع بواسون؛ فالنموذج نموذج بواسون.</translation>
        </message>
        <message>
            <source>With fewer than 10 egos for each predictor of egos and networks, their standard errors tend to be too small; use REML and few predictors.</source>
            <translation>عند وجود أقل من 10 إيغوات لكل منبئ للإيغوات والشبكات تميل أخطاؤها المعيارية إلى أن تكون أصغر من اللازم؛ استخدموا REML ومنبئات قليلة.</translation>
        </message>
        <message>
            <source>They tell nothing about differences within egos; the model stays valid.</source>
            <translation>لا تقول شيئًا عن الفروق داخل الإيغوات؛ والنموذج يبقى صالحًا.</translation>
        </message>
        <message>
            <source>Nothing can be estimated for it in these ties.</source>
            <translation>لا يمكن تقدير شيء له في هذه العلاقات.</translation>
        </message>
        <message>
            <source>Its estimate rests on a single tie; group it with another category.</source>
            <translation>يقوم تقديرها على علاقة واحدة؛ اجمعوها مع فئة أخرى.</translation>
        </message>
        <message>
            <source>Without variance within the category its standard error rests on the others; group it with another category.</source>
            <translation>لعدم وجود تباين داخل الفئة يقوم خطؤها المعياري على الفئات الأخرى؛ اجمعوها مع فئة أخرى.</translation>
        </message>
        <message>
            <source>The limit is a variance inflation of 5 (for several columns by the root of the generalized one, Fox and Monette 1992). Leave a term out, or centre the variables of an interaction.</source>
            <translation>الحد هو تضخم تباين قدره 5 (ولعدة أعمدة بجذر المعمَّم منه، Fox وMonette 1992). اتركوا حدًا، أو مركزوا متغيرات التفاعل.</translation>
        </message>
        <message>
            <source>Ties that miss one of the model's variables are left out. If they differ from the others, estimates are biased.</source>
            <translation>تُترك العلاقات التي ينقصها أحد متغيرات النموذج. فإن اختلفت عن غيرها كانت التقديرات متحيزة.</translation>
        </message>
        <message>
            <source>Networks overlap, so ties of different egos are not independent; a second random part for partners, (1 | alter), can be considered.</source>
            <translation>تتداخل الشبكات، فعلاقات الإيغوات المختلفة ليست مستقلة؛ يمكن النظر في جزء عشوائي ثانٍ للشركاء، (1 | alter).</translation>
        </message>
        <message>
            <source>Ties of one map are more alike than those of other maps of ego, and the same partners come again; the model takes them for independent. Add (1 | %1) or (1 | alter), or choose one wave.</source>
            <translation>علاقات الخريطة الواحدة أكثر تشابهًا فيما بينها منها مع خرائط الإيغو الأخرى، والشركاء أنفسهم يتكررون؛ والنموذج يعدّها مستقلة. أضيفوا (1 | %1) أو (1 | alter)، أو اختاروا موجة واحدة.</translation>
        </message>
        <message>
            <source>Coefficients are differences in the share of yes; predictions may lie below 0 or above 1, and the residuals are not normal.</source>
            <translation>المعاملات فروق في حصة نعم؛ قد تقع التنبؤات تحت 0 أو فوق 1، والبواقي ليست طبيعية التوزيع.</translation>
        </message>
        <message>
            <source>The steps are taken for equally far apart; predictions lie between and beyond them.</source>
            <translation>تُعدّ الدرجات متساوية التباعد؛ وتقع التنبؤات بينها وخارجها.</translation>
        </message>
        <message>
            <source>It cannot be estimated with these data; take it out of the model.</source>
            <translation>لا يمكن تقديره بهذه البيانات؛ أخرجوه من النموذج.</translation>
        </message>
        <message>
            <source>The estimates are valid; a model without this random effect fits as well.</source>
            <translation>التقديرات صالحة؛ والنموذج من دون هذا التأثير العشوائي يلائم البيانات بالقدر نفسه.</translation>
        </message>
        <message>
            <source>Leave random effects out, or write || instead of |.</source>
            <translation>اتركوا تأثيرات عشوائية، أو اكتبوا || بدلًا من |.</translation>
        </message>
        <message>
            <source>Its estimate is %1. The other estimates are those without these ties and this term; group the category with another one.</source>
            <translation>تقديرها %1. والتقديرات الأخرى هي التي من دون هذه العلاقات وهذا الحد؛ اجمعوا الفئة مع فئة أخرى.</translation>
        </message>
        <message>
            <source>infinite</source>
            <translation>ما لا نهاية</translation>
        </message>
        <message>
            <source>minus infinite</source>
            <translation>ناقص ما لا نهاية</translation>
        </message>
        <message>
            <source>Its threshold cannot be estimated; the other categories keep their order.</source>
            <translation>لا يمكن تقدير عتبتها؛ والفئات الأخرى تحتفظ بترتيبها.</translation>
        </message>
        <message>
            <source>Theta of the negative binomial distribution is infinite.</source>
            <translation>قيمة ثيتا لتوزيع ذي الحدين السالب لا نهائية.</translation>
        </message>
        <message>
            <source>There are only %1 egos; at least 10 are wanted.</source>
            <translation>يوجد %1 فقط من الإيغوات؛ والمطلوب 10 على الأقل.</translation>
        </message>
        <message>
            <source>%1 egos for %2 predictors of egos and networks: %3 each, at least 10 are wanted.</source>
            <translation>%1 من الإيغوات لعدد %2 من منبئات الإيغوات والشبكات: %3 لكل منها، والمطلوب 10 على الأقل.</translation>
        </message>
        <message>
            <source>All %1 ties with “%2” (value %3) have the highest outcome.</source>
            <translation>لكل علاقات «%2» (القيمة %3) وعددها %1 أعلى نتيجة.</translation>
        </message>
        <message>
            <source>All %1 ties with “%2” (value %3) have the lowest outcome.</source>
            <translation>لكل علاقات «%2» (القيمة %3) وعددها %1 أدنى نتيجة.</translation>
        </message>
        <message>
            <source>%1 is collinear with other terms (VIF %2).</source>
            <translation>%1 مرتبط خطيًا بحدود أخرى (VIF %2).</translation>
        </message>
        <message>
            <source>%1 is collinear with other terms (GVIF %2 per column).</source>
            <translation>%1 مرتبط خطيًا بحدود أخرى (GVIF %2 لكل عمود).</translation>
        </message>
        <message>
            <source>The interaction adds to it.</source>
            <translation>يزيد التفاعل من ذلك.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 of %2 ties (%3 %) are dropped for missing values (%4).</source>
            <translation>أُسقطت %1 من %2 من العلاقات (%3%) لقيم مفقودة (%4).</translation>
        </message>
        <message>
            <source>%1 networks for %2 predictors.</source>
            <translation>%1 شبكة لعدد %2 من المتنبئات.</translation>
        </message>
        <message>
            <source>With fewer than 10 networks for each predictor, estimates are uncertain and R² is too high; use few predictors.</source>
            <translation>بأقل من 10 شبكات لكل متنبئ تكون التقديرات غير مؤكدة وR² مرتفعاً أكثر من اللازم؛ استعمل متنبئات قليلة.</translation>
        </message>
    </context>
    <context>
        <name>alteri::ChecksPanel</name>
        <message>
            <source>There are no models</source>
            <translation>لا توجد نماذج</translation>
        </message>
        <message>
            <source>Models without an estimate could not be checked</source>
            <translation>تعذّر فحص النماذج التي لا تقدير لها</translation>
        </message>
        <message>
            <source>Models are being fitted</source>
            <translation>يجري تقدير النماذج</translation>
        </message>
        <message>
            <source>Nothing to watch</source>
            <translation>لا شيء ينبغي الانتباه إليه</translation>
        </message>
        <message>
            <source>What to watch</source>
            <translation>ما ينبغي الانتباه إليه</translation>
        </message>
        <message>
            <source>Warning: %1</source>
            <translation>تحذير: %1</translation>
        </message>
        <message>
            <source>Note: %1</source>
            <translation>ملاحظة: %1</translation>
        </message>
        <message>
            <source>To know</source>
            <translation>للعلم</translation>
        </message>
        <message numerus="yes">
            <source>To watch: %n warnings</source>
            <translation>
                <numerusform>ما ينبغي الانتباه إليه: لا تحذيرات</numerusform>
                <numerusform>ما ينبغي الانتباه إليه: تحذير واحد</numerusform>
                <numerusform>ما ينبغي الانتباه إليه: تحذيران</numerusform>
                <numerusform>ما ينبغي الانتباه إليه: %n تحذيرات</numerusform>
                <numerusform>ما ينبغي الانتباه إليه: %n تحذيرًا</numerusform>
                <numerusform>ما ينبغي الانتباه إليه: %n تحذير</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::ChooseTemplateDialog</name>
        <message>
            <source>Apply template</source>
            <translation>طبّق قالبًا</translation>
        </message>
        <message>
            <source>Next…</source>
            <translation>التالي…</translation>
        </message>
        <message>
            <source>Shows what comes in before anything does</source>
            <translation>يُظهر ما سيدخل قبل أن يدخل شيء</translation>
        </message>
    </context>
    <context>
        <name>alteri::CodebookDialog</name>
        <message>
            <source>Print codebook</source>
            <translation>طباعة دليل الترميز</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Codebook</source>
            <translation>دليل الترميز</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>طباعة…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>صفحة ويب</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>مستند PDF</translation>
        </message>
        <message>
            <source>Comma-separated values</source>
            <translation>قيم مفصولة بفواصل</translation>
        </message>
        <message>
            <source>Spreadsheet</source>
            <translation>مصنف جداول</translation>
        </message>
        <message>
            <source>Export codebook</source>
            <translation>تصدير دليل الترميز</translation>
        </message>
        <message>
            <source>%1 – codebook</source>
            <translation>%1 – دليل الترميز</translation>
        </message>
    </context>
    <context>
        <name>alteri::CodebookPrint</name>
        <message>
            <source>from %1</source>
            <translation>من %1</translation>
        </message>
        <message>
            <source>up to %1</source>
            <translation>حتى %1</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>الرمز</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>الإجابة</translation>
        </message>
        <message>
            <source>n</source>
            <translation>n</translation>
        </message>
        <message>
            <source>%1 (not offered any more)</source>
            <translation>%1 (لم تعد تُعرض)</translation>
        </message>
        <message>
            <source>%1 of %2 answered</source>
            <translation>أجاب %1 من %2</translation>
        </message>
        <message>
            <source>open: %1</source>
            <translation>مفتوح: %1</translation>
        </message>
        <message>
            <source>may stay open</source>
            <translation>يجوز تركها مفتوحة</translation>
        </message>
        <message>
            <source>Kinds of ties between alteri</source>
            <translation>أنواع العلاقات بين الألترات</translation>
        </message>
        <message>
            <source>directed</source>
            <translation>موجّهة</translation>
        </message>
        <message>
            <source>undirected</source>
            <translation>غير موجّهة</translation>
        </message>
        <message>
            <source>Codebook, %1</source>
            <translation>دليل الترميز، %1</translation>
        </message>
        <message>
            <source>offers no reason for a missing answer</source>
            <translation>لا أسباب معروضة لعدم الإجابة</translation>
        </message>
        <message>
            <source>offers as no answer: %1</source>
            <translation>خيارات عدم الإجابة: %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::CodebookText</name>
        <message>
            <source>Write the year as 2026.</source>
            <translation>اكتبوا السنة على شكل 2026.</translation>
        </message>
        <message>
            <source>Write the month as 2026-01, or the year as 2026.</source>
            <translation>اكتبوا الشهر على شكل 2026-01، أو السنة على شكل 2026.</translation>
        </message>
        <message>
            <source>Write the date as 2026-01-31, as 2026-01 or as 2026.</source>
            <translation>اكتبوا التاريخ على شكل 2026-01-31 أو 2026-01 أو 2026.</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>لم يُسأل</translation>
        </message>
        <message>
            <source>Does not know</source>
            <translation>لا يعرف</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>رفض الإجابة</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>لا ينطبق</translation>
        </message>
        <message>
            <source>nominal</source>
            <translation>اسمي</translation>
        </message>
        <message>
            <source>ordinal</source>
            <translation>ترتيبي</translation>
        </message>
        <message>
            <source>numeric</source>
            <translation>عددي</translation>
        </message>
        <message>
            <source>rating</source>
            <translation>تقييم بالدرجات</translation>
        </message>
        <message>
            <source>text</source>
            <translation>نص</translation>
        </message>
        <message>
            <source>date</source>
            <translation>تاريخ</translation>
        </message>
        <message>
            <source>yes or no</source>
            <translation>نعم أو لا</translation>
        </message>
        <message>
            <source>several answers</source>
            <translation>عدة إجابات</translation>
        </message>
        <message>
            <source>long text</source>
            <translation>نص طويل</translation>
        </message>
        <message>
            <source>The year</source>
            <translation>السنة</translation>
        </message>
        <message>
            <source>The month, or the year alone</source>
            <translation>الشهر، أو السنة وحدها</translation>
        </message>
        <message>
            <source>The day, or month or year alone</source>
            <translation>اليوم، أو الشهر أو السنة وحدهما</translation>
        </message>
        <message>
            <source>yyyy</source>
            <translation>yyyy</translation>
        </message>
        <message>
            <source>yyyy-mm or yyyy</source>
            <translation>yyyy-mm أو yyyy</translation>
        </message>
        <message>
            <source>yyyy-mm-dd, yyyy-mm or yyyy</source>
            <translation>yyyy-mm-dd أو yyyy-mm أو yyyy</translation>
        </message>
        <message>
            <source>ego</source>
            <translation>إيغو</translation>
        </message>
        <message>
            <source>alter</source>
            <translation>ألتر</translation>
        </message>
        <message>
            <source>tie</source>
            <translation>علاقة</translation>
        </message>
        <message>
            <source>tie between alteri</source>
            <translation>علاقة بين الألترات</translation>
        </message>
        <message>
            <source>Write codes or names with semicolons between them, such as ar; de.</source>
            <translation>اكتبوا رموزًا أو أسماء تفصل بينها فاصلة منقوطة (;)، مثل ar; de.</translation>
        </message>
        <message>
            <source>Write the code or the name of a category.</source>
            <translation>اكتبوا رمز الفئة أو اسمها.</translation>
        </message>
        <message>
            <source>Write a whole number from %1 to %2.</source>
            <translation>اكتبوا عددًا صحيحًا من %1 إلى %2.</translation>
        </message>
        <message>
            <source>Write a number, such as 12 or 0.5.</source>
            <translation>اكتبوا عددًا، مثل 12 أو 0.5.</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>No</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>None of them</source>
            <translation>لا شيء منها</translation>
        </message>
        <message>
            <source>Alter and tie (level 1)</source>
            <translation>الألتر والعلاقة (المستوى 1)</translation>
        </message>
        <message>
            <source>Ego (level 2)</source>
            <translation>الإيغو (المستوى 2)</translation>
        </message>
        <message>
            <source>Network (level 2)</source>
            <translation>الشبكة (المستوى 2)</translation>
        </message>
        <message>
            <source>Alter (level 1)</source>
            <translation>الألتر (المستوى 1)</translation>
        </message>
        <message>
            <source>Tie (level 1)</source>
            <translation>العلاقة (المستوى 1)</translation>
        </message>
    </context>
    <context>
        <name>alteri::CodebookWindow</name>
        <message>
            <source>Codebook</source>
            <translation>دليل الترميز</translation>
        </message>
        <message>
            <source>Attributes</source>
            <translation>السمات</translation>
        </message>
        <message>
            <source>Interview guide</source>
            <translation>دليل المقابلة</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>اللغات</translation>
        </message>
        <message>
            <source>Add attribute</source>
            <translation>إضافة سمة</translation>
        </message>
        <message>
            <source>A new attribute of whom is selected in the list</source>
            <translation>سمة جديدة لمن هو محدد في القائمة</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>حذف…</translation>
        </message>
        <message>
            <source>Says first what uses the attribute</source>
            <translation>يذكر أولًا ما يستخدم السمة</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>إلى أعلى</translation>
        </message>
        <message>
            <source>Asks for the attribute earlier</source>
            <translation>يسأل عن السمة في وقت أبكر</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>إلى أسفل</translation>
        </message>
        <message>
            <source>Asks for the attribute later</source>
            <translation>يسأل عن السمة في وقت لاحق</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Takes the last change back</source>
            <translation>يتراجع عن آخر تغيير</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>إعادة</translation>
        </message>
        <message>
            <source>Makes the change again</source>
            <translation>يجري التغيير من جديد</translation>
        </message>
        <message>
            <source>Ties between partners are of one of these kinds. The kind of the ties that you draw is chosen above the map (F4). Select a kind to change it, or press “Add kind of tie” for a new one.</source>
            <translation>العلاقات بين الشركاء من أحد هذه الأنواع. نوع العلاقات التي ترسمونها يُختار فوق الخريطة (F4). حدّدوا نوعًا لتغييره، أو اضغطوا «إضافة نوع علاقة» لنوع جديد.</translation>
        </message>
        <message>
            <source>This study has no attributes yet. Choose at the left whom they are about, press “Add attribute” and write its name.</source>
            <translation>لا توجد سمات في هذه الدراسة بعد. اختاروا من القائمة الجانبية من تخصّه السمات، واضغطوا «إضافة سمة» واكتبوا اسمها.</translation>
        </message>
        <message>
            <source>Select an attribute to change it, or press “Add attribute” for a new one of this group.</source>
            <translation>حدّدوا سمة لتغييرها، أو اضغطوا «إضافة سمة» لسمة جديدة في هذه المجموعة.</translation>
        </message>
        <message>
            <source>Delete kind of tie</source>
            <translation>حذف نوع العلاقة</translation>
        </message>
        <message>
            <source>It cannot be deleted; remove these ties first.</source>
            <translation>لا يمكن حذفه؛ أزيلوا هذه العلاقات أولًا.</translation>
        </message>
        <message>
            <source>They ask about no kind of tie then.</source>
            <translation>فلا تسأل عندئذ عن أي نوع من العلاقات.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Delete attribute</source>
            <translation>حذف السمة</translation>
        </message>
        <message>
            <source>Delete attribute %1</source>
            <translation>حذف السمة %1</translation>
        </message>
        <message>
            <source>Move kind of tie</source>
            <translation>نقل نوع العلاقة</translation>
        </message>
        <message>
            <source>Move attribute %1</source>
            <translation>نقل السمة %1</translation>
        </message>
        <message>
            <source>Import categories</source>
            <translation>استيراد الفئات</translation>
        </message>
        <message numerus="yes">
            <source>%n categories were added; those that there were stay as they are.</source>
            <translation>
                <numerusform>لم تُضف فئات؛ والموجودة تبقى كما هي.</numerusform>
                <numerusform>أُضيفت فئة واحدة؛ والموجودة تبقى كما هي.</numerusform>
                <numerusform>أُضيفت فئتان؛ والموجودة تبقى كما هي.</numerusform>
                <numerusform>أُضيفت %n فئات؛ والموجودة تبقى كما هي.</numerusform>
                <numerusform>أُضيفت %n فئة؛ والموجودة تبقى كما هي.</numerusform>
                <numerusform>أُضيفت %n فئة؛ والموجودة تبقى كما هي.</numerusform>
            </translation>
        </message>
        <message>
            <source>The column “%1” means nothing here; columns are label, code, colour, symbol.</source>
            <translation>لا معنى للعمود «%1» هنا؛ الأعمدة هي label وcode وcolour وsymbol.</translation>
        </message>
        <message>
            <source>Add kind of tie</source>
            <translation>إضافة نوع علاقة</translation>
        </message>
    </context>
    <context>
        <name>alteri::CoefficientChart</name>
        <message>
            <source>No coefficient is chosen to be shown</source>
            <translation>لم يُختر معامل لعرضه</translation>
        </message>
        <message>
            <source>Standardised estimate</source>
            <translation>التقدير المعياري</translation>
        </message>
        <message>
            <source>Estimate (b)</source>
            <translation>التقدير (b)</translation>
        </message>
        <message>
            <source>%1 with 95 % interval</source>
            <translation>%1 مع فترة 95%</translation>
        </message>
        <message>
            <source>%1 with 90 % interval</source>
            <translation>%1 مع فترة 90%</translation>
        </message>
        <message>
            <source>%1 with 90 % (thick) and 95 % (thin) intervals</source>
            <translation>%1 مع فترتي 90% (السميكة) و95% (الرفيعة)</translation>
        </message>
    </context>
    <context>
        <name>alteri::CoefficientPage</name>
        <message>
            <source>Coefficient plot</source>
            <translation>رسم المعاملات</translation>
        </message>
        <message>
            <source>This study has no saved models. Make one on the page of models, and its coefficients are drawn here.</source>
            <translation>لا توجد نماذج محفوظة في هذه الدراسة. أنشئوا نموذجًا في صفحة النماذج فتُرسم معاملاته هنا.</translation>
        </message>
    </context>
    <context>
        <name>alteri::CoefficientPanel</name>
        <message>
            <source>Standardised</source>
            <translation>معياري</translation>
        </message>
        <message>
            <source>Odds and rate ratios</source>
            <translation>نسب الأرجحية والمعدلات</translation>
        </message>
        <message>
            <source>Regression table below</source>
            <translation>جدول الانحدار في الأسفل</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>الهيئة</translation>
        </message>
        <message>
            <source>Intervals</source>
            <translation>الفترات</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>النماذج</translation>
        </message>
        <message>
            <source>Terms, in their order</source>
            <translation>الحدود بترتيبها</translation>
        </message>
        <message>
            <source>Chart, one scale</source>
            <translation>رسم، مقياس واحد</translation>
        </message>
        <message>
            <source>Print, with numbers</source>
            <translation>طباعة، مع الأعداد</translation>
        </message>
        <message>
            <source>Chart: all models on one scale. Print: a scale for each block and columns of numbers.</source>
            <translation>رسم: كل النماذج على مقياس واحد. طباعة: مقياس لكل كتلة وأعمدة من الأعداد.</translation>
        </message>
        <message>
            <source>90 % and 95 %</source>
            <translation>90% و95%</translation>
        </message>
        <message>
            <source>95 %</source>
            <translation>95%</translation>
        </message>
        <message>
            <source>90 %</source>
            <translation>90%</translation>
        </message>
        <message>
            <source>In standard deviations: b × SD(x) / SD(y), over the ties of the model</source>
            <translation>بالانحرافات المعيارية: b × SD(x) / SD(y)، على علاقات النموذج</translation>
        </message>
        <message>
            <source>Gives the numbers of models with a logit or log link as exp(b) in the print form</source>
            <translation>يعطي أعداد النماذج ذات دالة الربط logit أو log على شكل exp(b) في هيئة الطباعة</translation>
        </message>
        <message>
            <source>Sets the regression table under the print form</source>
            <translation>يضع جدول الانحدار تحت هيئة الطباعة</translation>
        </message>
        <message>
            <source>Move the term up</source>
            <translation>نقل الحد إلى أعلى</translation>
        </message>
        <message>
            <source>Move the term down</source>
            <translation>نقل الحد إلى أسفل</translation>
        </message>
    </context>
    <context>
        <name>alteri::CoefficientPrint</name>
        <message>
            <source>standardised estimates b × SD(x) / SD(y)</source>
            <translation>التقديرات المعيارية b × SD(x) / SD(y)</translation>
        </message>
        <message>
            <source>estimates b</source>
            <translation>التقديرات b</translation>
        </message>
        <message>
            <source>Points: %1; lines: 95 % confidence intervals</source>
            <translation>النقاط: %1؛ الخطوط: فترات ثقة 95%</translation>
        </message>
        <message>
            <source>Points: %1; lines: 90 % confidence intervals</source>
            <translation>النقاط: %1؛ الخطوط: فترات ثقة 90%</translation>
        </message>
        <message>
            <source>Points: %1; lines: 90 % (thick) and 95 % (thin) confidence intervals</source>
            <translation>النقاط: %1؛ الخطوط: فترات ثقة 90% (السميكة) و95% (الرفيعة)</translation>
        </message>
        <message>
            <source>; each block has its own scale</source>
            <translation>؛ لكل كتلة مقياسها</translation>
        </message>
        <message>
            <source>Filled points and bold estimates: the 95 % interval excludes zero (p &lt; .05, %1).</source>
            <translation>النقاط الممتلئة والتقديرات بالخط العريض: فترة 95% لا تشمل الصفر (⁦p &lt; 0.05⁩، %1).</translation>
        </message>
        <message>
            <source>Filled points: the 95 % interval excludes zero (p &lt; .05, %1).</source>
            <translation>النقاط الممتلئة: فترة 95% لا تشمل الصفر (⁦p &lt; 0.05⁩، %1).</translation>
        </message>
        <message>
            <source>Places are those of b; the numbers of models with odds or rate ratios are exp(b), compared with 1.</source>
            <translation>المواضع هي مواضع b؛ وأعداد النماذج ذات نسب الأرجحية أو المعدلات هي exp(b)، وتُقارن بالعدد 1.</translation>
        </message>
        <message>
            <source>Reference categories: %1.</source>
            <translation>الفئات المرجعية: %1.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>The models have different outcomes (%1).</source>
            <translation>للنماذج متغيرات تابعة مختلفة (%1).</translation>
        </message>
        <message>
            <source>The models have different outcomes (%1); each estimate is in units of its own outcome.</source>
            <translation>للنماذج متغيرات تابعة مختلفة (%1)؛ وكل تقدير بوحدات متغيره التابع.</translation>
        </message>
        <message>
            <source>Coefficients of the multilevel models</source>
            <translation>معاملات النماذج متعددة المستويات</translation>
        </message>
        <message>
            <source>Coefficients of multilevel models of different outcomes</source>
            <translation>معاملات نماذج متعددة المستويات لمتغيرات تابعة مختلفة</translation>
        </message>
        <message>
            <source>%1: coefficients of the multilevel model</source>
            <translation>%1: معاملات النموذج متعدد المستويات</translation>
        </message>
        <message>
            <source>%1: coefficients of the multilevel models</source>
            <translation>%1: معاملات النماذج متعددة المستويات</translation>
        </message>
        <message>
            <source>Standardised estimate</source>
            <translation>التقدير المعياري</translation>
        </message>
        <message>
            <source>Estimate (b)</source>
            <translation>التقدير (b)</translation>
        </message>
        <message>
            <source>b or exp(b)</source>
            <translation>b أو exp(b)</translation>
        </message>
        <message>
            <source>90 % CI</source>
            <translation>فترة ثقة 90%</translation>
        </message>
        <message>
            <source>95 % CI</source>
            <translation>فترة ثقة 95%</translation>
        </message>
        <message>
            <source>Coefficients of models of different outcomes</source>
            <translation>معاملات نماذج لمتغيرات تابعة مختلفة</translation>
        </message>
        <message>
            <source>%1: coefficients of the model</source>
            <translation>%1: معاملات النموذج</translation>
        </message>
        <message>
            <source>%1: coefficients of the models</source>
            <translation>%1: معاملات النماذج</translation>
        </message>
    </context>
    <context>
        <name>alteri::CoefficientText</name>
        <message>
            <source>Model</source>
            <translation>النموذج</translation>
        </message>
        <message>
            <source>%1, %2: b = %3 (SE %4), 95 % interval %5 to %6, p = %7</source>
            <translation>%1، %2: b = %3 (SE %4)، فترة 95% من %5 إلى %6، p = %7</translation>
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
            <translation>استخدامه</translation>
        </message>
        <message>
            <source>A&amp;bout</source>
            <translation>عمّن</translation>
        </message>
        <message>
            <source>S&amp;cale</source>
            <translation>المقياس</translation>
        </message>
        <message>
            <source>&amp;Label</source>
            <translation>التسمية</translation>
        </message>
        <message>
            <source>Column “%1”</source>
            <translation>العمود «%1»</translation>
        </message>
        <message>
            <source>The codebook has this attribute.</source>
            <translation>هذه السمة موجودة في دليل الترميز.</translation>
        </message>
        <message>
            <source>As found</source>
            <translation>كما وُجد</translation>
        </message>
        <message>
            <source>As found: %1</source>
            <translation>كما وُجد: %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::ColumnMenu</name>
        <message>
            <source>Structure</source>
            <translation>البنية</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>إظهار الكل</translation>
        </message>
        <message>
            <source>Hide all</source>
            <translation>إخفاء الكل</translation>
        </message>
    </context>
    <context>
        <name>alteri::ColumnText</name>
        <message>
            <source>Grouping of “%1”:</source>
            <translation>تجميع «%1»:</translation>
        </message>
        <message>
            <source>%1 less the mean of all</source>
            <translation>%1 ناقص متوسط الكل</translation>
        </message>
        <message>
            <source>%1 less the mean of ego’s ties</source>
            <translation>%1 ناقص متوسط علاقات الإيغو</translation>
        </message>
        <message>
            <source>Mean of %1 over ego’s ties</source>
            <translation>متوسط %1 على علاقات الإيغو</translation>
        </message>
        <message>
            <source>Cannot be worked out: %1</source>
            <translation>لا يمكن حسابه: %1</translation>
        </message>
        <message>
            <source>Computed from the data: cannot be edited here.</source>
            <translation>محسوب من البيانات: لا يمكن تعديله هنا.</translation>
        </message>
    </context>
    <context>
        <name>alteri::CompareWindow</name>
        <message>
            <source>Show the first map behind the second</source>
            <translation>عرض الخريطة الأولى خلف الثانية</translation>
        </message>
        <message>
            <source>Compare maps</source>
            <translation>مقارنة الخرائط</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>الخريطة</translation>
        </message>
        <message>
            <source>%1 stayed, %2 entered (dashed green), %3 left (orange, struck out)</source>
            <translation>بقي %1، ودخل %2 (أخضر متقطع)، وخرج %3 (برتقالي مشطوب)</translation>
        </message>
    </context>
    <context>
        <name>alteri::ComputedDialog</name>
        <message>
            <source>Change computed column</source>
            <translation>تغيير العمود المحسوب</translation>
        </message>
        <message>
            <source>Computed column</source>
            <translation>العمود المحسوب</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>تغيير</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>a short name for formulas, for example members_per_staff</source>
            <translation>اسم قصير للصيغ، مثل members_per_staff</translation>
        </message>
        <message>
            <source>as people read it in tables</source>
            <translation>كما يُقرأ في الجداول</translation>
        </message>
        <message>
            <source>One value per ego</source>
            <translation>قيمة واحدة لكل إيغو</translation>
        </message>
        <message>
            <source>One value per network (map)</source>
            <translation>قيمة واحدة لكل شبكة (خريطة)</translation>
        </message>
        <message>
            <source>One value per tie</source>
            <translation>قيمة واحدة لكل علاقة</translation>
        </message>
        <message>
            <source>for example %1</source>
            <translation>مثلًا %1</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>التسمية</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>المستوى</translation>
        </message>
        <message>
            <source>Expression</source>
            <translation>العبارة</translation>
        </message>
        <message>
            <source>Variables (double-click to insert)</source>
            <translation>المتغيرات (نقر مزدوج للإدراج)</translation>
        </message>
        <message>
            <source>Functions</source>
            <translation>الدوال</translation>
        </message>
        <message>
            <source>Of all ties of an ego, those without a known value left out</source>
            <translation>من كل علاقات الإيغو، باستبعاد ما لا تُعرف قيمته</translation>
        </message>
        <message>
            <source>Missing where what goes in is missing</source>
            <translation>مفقود حيث يُفقد ما يدخل فيه</translation>
        </message>
        <message>
            <source>What is missing makes the result missing. “and” and “or” are known where one side settles them, as in R: no and missing is no, yes or missing is yes. Functions of all ties of an ego leave out ties without a known value.</source>
            <translation>ما هو مفقود يجعل النتيجة مفقودة. «and» و«or» معروفان حيث يحسمهما أحد الطرفين، كما في R: لا مع مفقود هي لا، ونعم أو مفقود هي نعم. ودوال كل علاقات الإيغو تستبعد العلاقات التي لا تُعرف قيمتها.</translation>
        </message>
        <message>
            <source>First values</source>
            <translation>القيم الأولى</translation>
        </message>
        <message>
            <source>Categories: %1</source>
            <translation>الفئات: %1</translation>
        </message>
        <message>
            <source>Give the column a name.</source>
            <translation>أعطوا العمود اسمًا.</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>مفقود</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s)</source>
            <translation>
                <numerusform>لا قيم</numerusform>
                <numerusform>قيمة واحدة</numerusform>
                <numerusform>قيمتان</numerusform>
                <numerusform>%n قيم</numerusform>
                <numerusform>%n قيمة</numerusform>
                <numerusform>%n قيمة</numerusform>
            </translation>
        </message>
        <message>
            <source>min %1</source>
            <translation>الأدنى %1</translation>
        </message>
        <message>
            <source>max %1</source>
            <translation>الأعلى %1</translation>
        </message>
        <message>
            <source>mean %1</source>
            <translation>المتوسط %1</translation>
        </message>
        <message>
            <source>SD %1</source>
            <translation>SD %1</translation>
        </message>
        <message>
            <source>%1 missing for want of an answer</source>
            <translation>%1 مفقود لعدم وجود إجابة</translation>
        </message>
        <message>
            <source>%1 missing for want of ties with a known value</source>
            <translation>%1 مفقود لعدم وجود علاقات معروفة القيمة</translation>
        </message>
        <message>
            <source>%1 missing after division by zero</source>
            <translation>%1 مفقود بسبب القسمة على صفر</translation>
        </message>
        <message>
            <source>%1 missing, the logarithm of zero or less</source>
            <translation>%1 مفقود، لوغاريتم الصفر أو ما دونه</translation>
        </message>
        <message>
            <source>%1 missing, the root of a negative number</source>
            <translation>%1 مفقود، جذر عدد سالب</translation>
        </message>
        <message>
            <source>%1 missing, too large a number</source>
            <translation>%1 مفقود، عدد أكبر من اللازم</translation>
        </message>
        <message>
            <source>Add computed column</source>
            <translation>إضافة عمود محسوب</translation>
        </message>
    </context>
    <context>
        <name>alteri::ConditionDialog</name>
        <message>
            <source>Condition</source>
            <translation>الشرط</translation>
        </message>
        <message>
            <source>All of these hold</source>
            <translation>تتحقق كلها</translation>
        </message>
        <message>
            <source>One of these holds</source>
            <translation>يتحقق أحدها</translation>
        </message>
        <message>
            <source>Add comparison</source>
            <translation>إضافة مقارنة</translation>
        </message>
        <message>
            <source>What is compared</source>
            <translation>ما يُقارن</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>الإجابة</translation>
        </message>
        <message>
            <source>Number of partners with</source>
            <translation>عدد الشركاء الذين لهم</translation>
        </message>
        <message>
            <source>Share of partners with</source>
            <translation>حصة الشركاء الذين لهم</translation>
        </message>
        <message>
            <source>Variable</source>
            <translation>المتغير</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>المقارنة</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>عدد</translation>
        </message>
        <message>
            <source>Removes this comparison</source>
            <translation>يزيل هذه المقارنة</translation>
        </message>
        <message>
            <source>A comparison lacks its answer or a number. Fill it in, or remove it.</source>
            <translation>تنقص إحدى المقارنات إجابتها أو رقم. أكملها أو أزلها.</translation>
        </message>
    </context>
    <context>
        <name>alteri::ConditionEdit</name>
        <message>
            <source>Build…</source>
            <translation>تركيب…</translation>
        </message>
        <message>
            <source>Builds the condition by menus</source>
            <translation>يركّب الشرط من القوائم</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>دائمًا</translation>
        </message>
        <message>
            <source>Menus cannot show this condition; change its text, or delete it.</source>
            <translation>لا تستطيع القوائم عرض هذا الشرط؛ غيّروا نصه أو احذفوه.</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>الشرط</translation>
        </message>
    </context>
    <context>
        <name>alteri::ContradictionText</name>
        <message>
            <source>%1 was removed by %2 and came back, since %3 worked on it.</source>
            <translation>حذف %2 العنصر %1 ثم عاد، لأن %3 عمل عليه.</translation>
        </message>
        <message>
            <source>%1 was removed by %3 and stays, since %2 worked on it.</source>
            <translation>حذف %3 العنصر %1 ويبقى، لأن %2 عمل عليه.</translation>
        </message>
        <message>
            <source>%1: “%2” of %4 is “%3” now, since it was taken.</source>
            <translation>%1: «%2» من %4 صار «%3»، لأنه كان مأخوذًا.</translation>
        </message>
        <message>
            <source>%1 differs: first %2, then %3.</source>
            <translation>%1 مختلف: أولًا %2، ثم %3.</translation>
        </message>
        <message>
            <source>somebody</source>
            <translation>شخص ما</translation>
        </message>
    </context>
    <context>
        <name>alteri::ConversionDialog</name>
        <message>
            <source>Change the scale</source>
            <translation>تغيير المقياس</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>الإجابة</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>تصبح</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>العدد</translation>
        </message>
        <message>
            <source>cannot be converted</source>
            <translation>لا يمكن تحويلها</translation>
        </message>
        <message>
            <source>The scale becomes “%1”.</source>
            <translation>يصبح المقياس «%1».</translation>
        </message>
        <message>
            <source>The grouping “%1” is deleted.</source>
            <translation>يُحذف التجميع «%1».</translation>
        </message>
        <message>
            <source>The map design “%1” shows it no more.</source>
            <translation>لا يعرضها تصميم الخريطة «%1» بعد ذلك.</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) cannot be converted and will be missing.</source>
            <translation>
                <numerusform>لا إجابات يتعذّر تحويلها.</numerusform>
                <numerusform>إجابة واحدة لا يمكن تحويلها وستصبح مفقودة.</numerusform>
                <numerusform>إجابتان لا يمكن تحويلهما وستصبحان مفقودتين.</numerusform>
                <numerusform>%n إجابات لا يمكن تحويلها وستصبح مفقودة.</numerusform>
                <numerusform>%n إجابة لا يمكن تحويلها وستصبح مفقودة.</numerusform>
                <numerusform>%n إجابة لا يمكن تحويلها وستصبح مفقودة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Convert and clear the others</source>
            <translation>التحويل ومسح الإجابات الأخرى</translation>
        </message>
        <message>
            <source>Convert</source>
            <translation>تحويل</translation>
        </message>
        <message>
            <source>Ask for less of a date</source>
            <translation>طلب جزء أقل من التاريخ</translation>
        </message>
        <message>
            <source>What is more precise than that is taken off the answers.</source>
            <translation>ما هو أدق من ذلك يُحذف من الإجابات.</translation>
        </message>
        <message>
            <source>What holds for whom</source>
            <translation>ما ينطبق على من</translation>
        </message>
        <message>
            <source>Alter</source>
            <translation>ألتر</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>الإجابات</translation>
        </message>
        <message numerus="yes">
            <source>%n alter(i) are on no map, so that their answer would be lost.</source>
            <translation>
                <numerusform>كل الألترات على خرائط، فلا تضيع إجابات.</numerusform>
                <numerusform>ألتر واحد ليس على أي خريطة، فتضيع إجابته.</numerusform>
                <numerusform>ألتران ليسا على أي خريطة، فتضيع إجاباتهما.</numerusform>
                <numerusform>%n ألترات ليست على أي خريطة، فتضيع إجاباتها.</numerusform>
                <numerusform>%n ألترًا ليست على أي خريطة، فتضيع إجاباتها.</numerusform>
                <numerusform>%n ألتر ليست على أي خريطة، فتضيع إجاباتها.</numerusform>
            </translation>
        </message>
        <message>
            <source>Say it per map</source>
            <translation>تحديدها لكل خريطة</translation>
        </message>
        <message numerus="yes">
            <source>The maps of %n alter(i) contradict each other.</source>
            <translation>
                <numerusform>لا تتناقض خرائط أي ألتر.</numerusform>
                <numerusform>خرائط ألتر واحد تتناقض فيما بينها.</numerusform>
                <numerusform>خرائط ألترين تتناقض فيما بينها.</numerusform>
                <numerusform>خرائط %n ألترات تتناقض فيما بينها.</numerusform>
                <numerusform>خرائط %n ألترًا تتناقض فيما بينها.</numerusform>
                <numerusform>خرائط %n ألتر تتناقض فيما بينها.</numerusform>
            </translation>
        </message>
        <message>
            <source>Latest map wins</source>
            <translation>الأخذ بأحدث خريطة</translation>
        </message>
        <message>
            <source>Earliest map wins</source>
            <translation>الأخذ بأقدم خريطة</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>لا إجابة</translation>
        </message>
    </context>
    <context>
        <name>alteri::ConvertCategoriesDialog</name>
        <message>
            <source>Convert categories</source>
            <translation>تحويل الفئات</translation>
        </message>
        <message>
            <source>Choose or write what each category becomes. Those that get the same name become one, and their answers go along.</source>
            <translation>اختاروا أو اكتبوا ما تصبح عليه كل فئة. الفئات التي تأخذ الاسم نفسه تصبح واحدة، وتنتقل إجاباتها معها.</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>الفئة</translation>
        </message>
        <message>
            <source>How many answers</source>
            <translation>عدد الإجابات</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>تصبح</translation>
        </message>
        <message>
            <source>What “%1” becomes</source>
            <translation>ما تصبح عليه «%1»</translation>
        </message>
        <message>
            <source>Convert</source>
            <translation>تحويل</translation>
        </message>
        <message>
            <source>%1 categories become %2.</source>
            <translation>%1 من الفئات تصبح %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) move to another category.</source>
            <translation>
                <numerusform>لا تنتقل إجابات إلى فئة أخرى.</numerusform>
                <numerusform>تنتقل إجابة واحدة إلى فئة أخرى.</numerusform>
                <numerusform>تنتقل إجابتان إلى فئة أخرى.</numerusform>
                <numerusform>تنتقل %n إجابات إلى فئة أخرى.</numerusform>
                <numerusform>تنتقل %n إجابة إلى فئة أخرى.</numerusform>
                <numerusform>تنتقل %n إجابة إلى فئة أخرى.</numerusform>
            </translation>
        </message>
        <message>
            <source>The codes are numbered anew.</source>
            <translation>تُرقَّم الرموز من جديد.</translation>
        </message>
        <message>
            <source>Every category needs a name.</source>
            <translation>كل فئة تحتاج إلى اسم.</translation>
        </message>
    </context>
    <context>
        <name>alteri::CrossTablePage</name>
        <message>
            <source>Variable of the rows</source>
            <translation>متغير الصفوف</translation>
        </message>
        <message>
            <source>Variable of the columns</source>
            <translation>متغير الأعمدة</translation>
        </message>
        <message>
            <source>Cross table</source>
            <translation>جدول تقاطعي</translation>
        </message>
        <message>
            <source>What the cells show</source>
            <translation>ما تعرضه الخلايا</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>الأعداد</translation>
        </message>
        <message>
            <source>Row %</source>
            <translation>% من الصف</translation>
        </message>
        <message>
            <source>Column %</source>
            <translation>% من العمود</translation>
        </message>
        <message>
            <source>% of all</source>
            <translation>% من الكل</translation>
        </message>
        <message>
            <source>Swap</source>
            <translation>تبديل</translation>
        </message>
        <message>
            <source>Makes rows columns and columns rows</source>
            <translation>يجعل الصفوف أعمدة والأعمدة صفوفًا</translation>
        </message>
        <message>
            <source>Rows:</source>
            <translation>الصفوف:</translation>
        </message>
        <message>
            <source>Columns:</source>
            <translation>الأعمدة:</translation>
        </message>
        <message>
            <source>Show:</source>
            <translation>العرض:</translation>
        </message>
        <message>
            <source>This study has no variables with categories yet.</source>
            <translation>لا توجد في هذه الدراسة متغيرات ذات فئات بعد.</translation>
        </message>
    </context>
    <context>
        <name>alteri::DataBar</name>
        <message>
            <source>Search all columns shown</source>
            <translation>البحث في كل الأعمدة المعروضة</translation>
        </message>
        <message>
            <source>Finds rows in which a column shown contains the text (%1)</source>
            <translation>يجد الصفوف التي يحوي أحد أعمدتها المعروضة النص (%1)</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>الأعمدة</translation>
        </message>
        <message>
            <source>Chooses the columns that are shown</source>
            <translation>يختار الأعمدة المعروضة</translation>
        </message>
        <message>
            <source>Take the filter away: %1</source>
            <translation>رفع التصفية: %1</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>مسح</translation>
        </message>
        <message>
            <source>Shows all rows again</source>
            <translation>يعرض كل الصفوف من جديد</translation>
        </message>
    </context>
    <context>
        <name>alteri::DataExport</name>
        <message>
            <source>Data…</source>
            <translation>البيانات…</translation>
        </message>
        <message>
            <source>Writes egos, alteri and ties for Excel, R, SPSS, Stata, Gephi and other programs, or as an archive</source>
            <translation>يكتب الإيغوات والألترات والعلاقات لبرامج Excel وR وSPSS وStata وGephi وغيرها، أو في أرشيف</translation>
        </message>
        <message>
            <source>Export data</source>
            <translation>تصدير البيانات</translation>
        </message>
        <message>
            <source>Exporting…</source>
            <translation>جارٍ التصدير…</translation>
        </message>
    </context>
    <context>
        <name>alteri::DataPage</name>
        <message>
            <source>Show on map</source>
            <translation>عرض على الخريطة</translation>
        </message>
        <message>
            <source>Goes to the map of this row and selects the alter</source>
            <translation>ينتقل إلى خريطة هذا الصف ويحدد الألتر</translation>
        </message>
        <message>
            <source>Goes to the map of this row</source>
            <translation>ينتقل إلى خريطة هذا الصف</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Copies the cells selected with their headings, for a spreadsheet</source>
            <translation>ينسخ الخلايا المحددة مع عناوينها إلى جدول حسابي</translation>
        </message>
        <message>
            <source>Export labels…</source>
            <translation>تصدير التسميات…</translation>
        </message>
        <message>
            <source>Writes the rows and columns shown, with labels, as CSV, TSV, HTML, Markdown or LaTeX</source>
            <translation>يكتب الصفوف والأعمدة المعروضة بالتسميات في CSV أو TSV أو HTML أو Markdown أو LaTeX</translation>
        </message>
        <message>
            <source>Export codes…</source>
            <translation>تصدير الرموز…</translation>
        </message>
        <message>
            <source>Writes the rows and columns shown, with codes, as CSV or TSV</source>
            <translation>يكتب الصفوف والأعمدة المعروضة بالرموز في CSV أو TSV</translation>
        </message>
        <message>
            <source>%1 of %2 rows</source>
            <translation>%1 من %2 من الصفوف</translation>
        </message>
        <message>
            <source>%1 rows so far, reading: %2 %</source>
            <translation>%1 من الصفوف حتى الآن، المقروء: %2%</translation>
        </message>
        <message>
            <source>This row is on no map.</source>
            <translation>هذا الصف ليس على أي خريطة.</translation>
        </message>
        <message>
            <source>Select a row first.</source>
            <translation>حدّدوا صفًا أولًا.</translation>
        </message>
        <message numerus="yes">
            <source>%n rows copied</source>
            <translation>
                <numerusform>لم تُنسخ صفوف</numerusform>
                <numerusform>نُسخ صف واحد</numerusform>
                <numerusform>نُسخ صفان</numerusform>
                <numerusform>نُسخت %n صفوف</numerusform>
                <numerusform>نُسخ %n صفًا</numerusform>
                <numerusform>نُسخ %n صف</numerusform>
            </translation>
        </message>
        <message>
            <source>The study is still being read. Export when all rows are here.</source>
            <translation>ما زالت الدراسة تُقرأ. صدّروا عندما تكتمل كل الصفوف.</translation>
        </message>
        <message>
            <source>Export codes</source>
            <translation>تصدير الرموز</translation>
        </message>
        <message>
            <source>Export labels</source>
            <translation>تصدير التسميات</translation>
        </message>
    </context>
    <context>
        <name>alteri::DataProtectionDialog</name>
        <message>
            <source>Data protection</source>
            <translation>حماية البيانات</translation>
        </message>
        <message>
            <source>Copy text for an ethics board</source>
            <translation>نسخ نص للجنة الأخلاقيات</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>طباعة…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <source>The text is in the clipboard.</source>
            <translation>النص في الحافظة.</translation>
        </message>
        <message>
            <source>%1 – data protection</source>
            <translation>%1 – حماية البيانات</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>صفحة ويب</translation>
        </message>
    </context>
    <context>
        <name>alteri::DataText</name>
        <message>
            <source>Ego</source>
            <translation>الإيغو</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>الخريطة</translation>
        </message>
        <message>
            <source>Alter</source>
            <translation>ألتر</translation>
        </message>
        <message>
            <source>Note on the map</source>
            <translation>ملاحظة على الخريطة</translation>
        </message>
        <message>
            <source>Note on the tie</source>
            <translation>ملاحظة على العلاقة</translation>
        </message>
        <message>
            <source>Note on the alter</source>
            <translation>ملاحظة على الألتر</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 إلى %2</translation>
        </message>
        <message>
            <source>%1 or more</source>
            <translation>%1 أو أكثر</translation>
        </message>
        <message>
            <source>%1 or less</source>
            <translation>%1 أو أقل</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>لا إجابة</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 من %2</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>العلاقات</translation>
        </message>
        <message>
            <source>Alteri</source>
            <translation>الألترات</translation>
        </message>
        <message>
            <source>Egos</source>
            <translation>الإيغوات</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>الشبكات</translation>
        </message>
        <message>
            <source>ties</source>
            <translation>العلاقات</translation>
        </message>
        <message>
            <source>alteri</source>
            <translation>الألترات</translation>
        </message>
        <message>
            <source>egos</source>
            <translation>الإيغوات</translation>
        </message>
        <message>
            <source>networks</source>
            <translation>الشبكات</translation>
        </message>
        <message>
            <source>Ego code</source>
            <translation>رمز الإيغو</translation>
        </message>
        <message>
            <source>Alter code</source>
            <translation>رمز الألتر</translation>
        </message>
        <message>
            <source>Number of alteri</source>
            <translation>عدد الألترات</translation>
        </message>
        <message>
            <source>%1 (grouped)</source>
            <translation>%1 (مجمّع)</translation>
        </message>
        <message>
            <source>%1, namely</source>
            <translation>%1، وهي</translation>
        </message>
        <message>
            <source>%1 (ego)</source>
            <translation>%1 (الإيغو)</translation>
        </message>
        <message>
            <source>undefined</source>
            <translation>غير معرّف</translation>
        </message>
        <message>
            <source>No</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>no value</source>
            <translation>لا قيمة</translation>
        </message>
        <message>
            <source>contains “%1”</source>
            <translation>يحوي «%1»</translation>
        </message>
        <message>
            <source>with a value</source>
            <translation>بقيمة</translation>
        </message>
        <message>
            <source>with an answer</source>
            <translation>بإجابة</translation>
        </message>
    </context>
    <context>
        <name>alteri::DataView</name>
        <message>
            <source>Double-click to show on the map</source>
            <translation>نقر مزدوج للعرض على الخريطة</translation>
        </message>
        <message>
            <source>Show on map</source>
            <translation>عرض على الخريطة</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>تعديل</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>لا إجابة</translation>
        </message>
        <message>
            <source>Not filled in</source>
            <translation>غير مملوء</translation>
        </message>
    </context>
    <context>
        <name>alteri::DescribeText</name>
        <message numerus="yes">
            <source>n = %n egos</source>
            <translation>
                <numerusform>عدد الإيغوات ⁦n = %n⁩</numerusform>
                <numerusform>عدد الإيغوات ⁦n = %n⁩</numerusform>
                <numerusform>عدد الإيغوات ⁦n = %n⁩</numerusform>
                <numerusform>عدد الإيغوات ⁦n = %n⁩</numerusform>
                <numerusform>عدد الإيغوات ⁦n = %n⁩</numerusform>
                <numerusform>عدد الإيغوات ⁦n = %n⁩</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>n = %n networks</source>
            <translation>
                <numerusform>عدد الشبكات ⁦n = %n⁩</numerusform>
                <numerusform>عدد الشبكات ⁦n = %n⁩</numerusform>
                <numerusform>عدد الشبكات ⁦n = %n⁩</numerusform>
                <numerusform>عدد الشبكات ⁦n = %n⁩</numerusform>
                <numerusform>عدد الشبكات ⁦n = %n⁩</numerusform>
                <numerusform>عدد الشبكات ⁦n = %n⁩</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>n = %n alteri</source>
            <translation>
                <numerusform>عدد الألترات ⁦n = %n⁩</numerusform>
                <numerusform>عدد الألترات ⁦n = %n⁩</numerusform>
                <numerusform>عدد الألترات ⁦n = %n⁩</numerusform>
                <numerusform>عدد الألترات ⁦n = %n⁩</numerusform>
                <numerusform>عدد الألترات ⁦n = %n⁩</numerusform>
                <numerusform>عدد الألترات ⁦n = %n⁩</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>n = %n ties</source>
            <translation>
                <numerusform>عدد العلاقات ⁦n = %n⁩</numerusform>
                <numerusform>عدد العلاقات ⁦n = %n⁩</numerusform>
                <numerusform>عدد العلاقات ⁦n = %n⁩</numerusform>
                <numerusform>عدد العلاقات ⁦n = %n⁩</numerusform>
                <numerusform>عدد العلاقات ⁦n = %n⁩</numerusform>
                <numerusform>عدد العلاقات ⁦n = %n⁩</numerusform>
            </translation>
        </message>
        <message>
            <source>Total</source>
            <translation>المجموع</translation>
        </message>
        <message>
            <source>n</source>
            <translation>n</translation>
        </message>
        <message>
            <source>Counted in the row</source>
            <translation>المحتسب في الصف</translation>
        </message>
        <message>
            <source>χ²(%1) = %2, p %3, Cramér’s V = %4; %5.</source>
            <translation>χ²(%1) = %2، p %3، Cramér’s V = %4؛ %5.</translation>
        </message>
        <message>
            <source>%1. There is no test: a table needs two rows and two columns that occur.</source>
            <translation>%1. لا اختبار: يحتاج الجدول إلى صفين وعمودين واردين في البيانات.</translation>
        </message>
        <message numerus="yes">
            <source>%n left out because a value is missing.</source>
            <translation>
                <numerusform>لم يُستبعد شيء لقيمة مفقودة.</numerusform>
                <numerusform>استُبعدت حالة واحدة لأن قيمة فيها مفقودة.</numerusform>
                <numerusform>استُبعدت حالتان لأن قيمة فيهما مفقودة.</numerusform>
                <numerusform>استُبعدت %n حالات لأن قيمة فيها مفقودة.</numerusform>
                <numerusform>استُبعدت %n حالة لأن قيمة فيها مفقودة.</numerusform>
                <numerusform>استُبعدت %n حالة لأن قيمة فيها مفقودة.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 cells have an expected count below 5 (smallest %3): p is doubtful.</source>
            <translation>%1 من %2 من الخلايا عددها المتوقع دون 5 (أصغرها %3): قيمة p مشكوك فيها.</translation>
        </message>
        <message>
            <source>The test takes networks for independent; those of one ego seldom are.</source>
            <translation>يعدّ الاختبار الشبكات مستقلة؛ ونادرًا ما تكون شبكات الإيغو الواحد كذلك.</translation>
        </message>
        <message>
            <source>The test takes alteri for independent; those of one ego seldom are.</source>
            <translation>يعدّ الاختبار الألترات مستقلة؛ ونادرًا ما تكون ألترات الإيغو الواحد كذلك.</translation>
        </message>
        <message>
            <source>The test takes ties for independent; ties of one ego seldom are.</source>
            <translation>يعدّ الاختبار العلاقات مستقلة؛ ونادرًا ما تكون علاقات الإيغو الواحد كذلك.</translation>
        </message>
        <message>
            <source>(no answer)</source>
            <translation>(لا إجابة)</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>No</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 إلى %2</translation>
        </message>
        <message>
            <source>Egos</source>
            <translation>الإيغوات</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>الشبكات</translation>
        </message>
        <message>
            <source>Alteri</source>
            <translation>الألترات</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>العلاقات</translation>
        </message>
        <message>
            <source>Attribute</source>
            <translation>السمة</translation>
        </message>
        <message>
            <source>Known values, or cases in the category</source>
            <translation>القيم المعروفة، أو الحالات في الفئة</translation>
        </message>
        <message>
            <source>%</source>
            <translation>%</translation>
        </message>
        <message>
            <source>Of the known values</source>
            <translation>من القيم المعروفة</translation>
        </message>
        <message>
            <source>Mean (SD)</source>
            <translation>المتوسط (SD)</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>المدى</translation>
        </message>
        <message>
            <source>By a variable of ego</source>
            <translation>حسب متغير للإيغو</translation>
        </message>
        <message>
            <source>n = %1, %2 missing</source>
            <translation>n = %1، المفقود %2</translation>
        </message>
        <message>
            <source>, mean %1</source>
            <translation>، المتوسط %1</translation>
        </message>
        <message>
            <source>, SD %1</source>
            <translation>، SD %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>لا إجابة</translation>
        </message>
        <message>
            <source>Variable</source>
            <translation>المتغير</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>العدد</translation>
        </message>
        <message>
            <source>Occurrences of the category</source>
            <translation>مرات ورود الفئة</translation>
        </message>
        <message>
            <source>Share (%)</source>
            <translation>الحصة (%)</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>المتوسط</translation>
        </message>
        <message>
            <source>SD</source>
            <translation>SD</translation>
        </message>
        <message>
            <source>Standard deviation with n − 1</source>
            <translation>الانحراف المعياري مع n − 1</translation>
        </message>
        <message>
            <source>Min</source>
            <translation>الأدنى</translation>
        </message>
        <message>
            <source>Max</source>
            <translation>الأعلى</translation>
        </message>
        <message>
            <source>Known values</source>
            <translation>القيم المعروفة</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>المفقود</translation>
        </message>
        <message>
            <source>For any reason, or undefined</source>
            <translation>لأي سبب، أو غير معرّف</translation>
        </message>
        <message>
            <source>Missing for this reason</source>
            <translation>مفقود لهذا السبب</translation>
        </message>
        <message>
            <source>Missing without a reason</source>
            <translation>مفقود بلا سبب</translation>
        </message>
    </context>
    <context>
        <name>alteri::DesignDialog</name>
        <message>
            <source>Map design</source>
            <translation>تصميم الخريطة</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>اللون</translation>
        </message>
        <message>
            <source>Symbol</source>
            <translation>الشكل</translation>
        </message>
        <message>
            <source>Badge</source>
            <translation>الشارة</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <source>Outline</source>
            <translation>الإطار</translation>
        </message>
        <message>
            <source>Change map design</source>
            <translation>تغيير تصميم الخريطة</translation>
        </message>
        <message numerus="yes">
            <source>%n categories have no colour and look the same. The codebook (Ctrl+B) proposes colours: Change categories.</source>
            <translation>
                <numerusform>لا فئات بلا لون.</numerusform>
                <numerusform>فئة واحدة بلا لون. دليل الترميز (Ctrl+B) يقترح ألوانًا: غيّر الفئات.</numerusform>
                <numerusform>فئتان بلا لون وتبدوان متشابهتين. دليل الترميز (Ctrl+B) يقترح ألوانًا: غيّر الفئات.</numerusform>
                <numerusform>%n فئات بلا لون وتبدو متشابهة. دليل الترميز (Ctrl+B) يقترح ألوانًا: غيّر الفئات.</numerusform>
                <numerusform>%n فئة بلا لون وتبدو متشابهة. دليل الترميز (Ctrl+B) يقترح ألوانًا: غيّر الفئات.</numerusform>
                <numerusform>%n فئة بلا لون وتبدو متشابهة. دليل الترميز (Ctrl+B) يقترح ألوانًا: غيّر الفئات.</numerusform>
            </translation>
        </message>
        <message>
            <source>Badge from</source>
            <translation>الشارة ابتداءً من</translation>
        </message>
    </context>
    <context>
        <name>alteri::DesktopText</name>
        <message>
            <source>Open study</source>
            <translation>فتح دراسة</translation>
        </message>
        <message>
            <source>Alteri study (*.alteri);;All files (*)</source>
            <translation>دراسة Alteri (*.alteri);;كل الملفات (*)</translation>
        </message>
        <message numerus="yes">
            <source>%n problems were found; nothing was changed.</source>
            <translation>
                <numerusform>لم توجد مشكلات؛ ولم يُغيَّر شيء.</numerusform>
                <numerusform>وُجدت مشكلة واحدة؛ ولم يُغيَّر شيء.</numerusform>
                <numerusform>وُجدت مشكلتان؛ ولم يُغيَّر شيء.</numerusform>
                <numerusform>وُجدت %n مشكلات؛ ولم يُغيَّر شيء.</numerusform>
                <numerusform>وُجدت %n مشكلة؛ ولم يُغيَّر شيء.</numerusform>
                <numerusform>وُجدت %n مشكلة؛ ولم يُغيَّر شيء.</numerusform>
            </translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>حفظ نسخة…</translation>
        </message>
        <message>
            <source>Leave without a copy</source>
            <translation>مغادرة بلا نسخة</translation>
        </message>
    </context>
    <context>
        <name>alteri::Distribution</name>
        <message>
            <source>%1 (%2 %)</source>
            <translation>%1 (%2%)</translation>
        </message>
        <message>
            <source>There are no known values.</source>
            <translation>لا توجد قيم معروفة.</translation>
        </message>
    </context>
    <context>
        <name>alteri::EffectText</name>
        <message>
            <source>%1, %2 (95 % interval %3), other things equal.</source>
            <translation>%1، %2 (فترة 95%: %3)، مع ثبات كل ما عدا ذلك.</translation>
        </message>
        <message>
            <source>The data are compatible with no difference too (p = %1).</source>
            <translation>تتوافق البيانات أيضًا مع انعدام الفرق (p = %1).</translation>
        </message>
        <message>
            <source>Where %1 come together, beyond the effect of each</source>
            <translation>حيث تجتمع %1، زيادةً على تأثير كل منها</translation>
        </message>
        <message>
            <source>With each unit more of “%1”</source>
            <translation>مع كل وحدة إضافية من «%1»</translation>
        </message>
        <message>
            <source>With “%1” (%2), compared with the mean of the categories</source>
            <translation>مع «%1» (%2)، مقارنةً بمتوسط الفئات</translation>
        </message>
        <message>
            <source>With “%1” instead of “%2” (%3)</source>
            <translation>مع «%1» بدلًا من «%2» (%3)</translation>
        </message>
        <message>
            <source>the odds of a higher “%1” are %2 times as high for the same ego</source>
            <translation>تكون أرجحية قيمة أعلى لـ «%1» مضروبة في %2 للإيغو نفسه</translation>
        </message>
        <message>
            <source>the odds of “%1” are %2 times as high for the same ego</source>
            <translation>تكون أرجحية «%1» مضروبة في %2 للإيغو نفسه</translation>
        </message>
        <message>
            <source>the mean of “%1” is %2 times as high</source>
            <translation>يكون متوسط «%1» مضروبًا في %2</translation>
        </message>
        <message>
            <source>“%1” is %2 lower on the scale of the link</source>
            <translation>يكون «%1» أقل بمقدار %2 على مقياس دالة الربط</translation>
        </message>
        <message>
            <source>“%1” is %2 higher on the scale of the link</source>
            <translation>يكون «%1» أعلى بمقدار %2 على مقياس دالة الربط</translation>
        </message>
        <message>
            <source>“%1” is on average %2 lower</source>
            <translation>يكون «%1» أقل في المتوسط بمقدار %2</translation>
        </message>
        <message>
            <source>“%1” is on average %2 higher</source>
            <translation>يكون «%1» أعلى في المتوسط بمقدار %2</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 إلى %2</translation>
        </message>
    </context>
    <context>
        <name>alteri::EffectWarning</name>
        <message>
            <source>A ratio of odds is no ratio of probabilities; predicted probabilities show these.</source>
            <translation>نسبة الأرجحية ليست نسبة احتمالات؛ الاحتمالات المتنبأ بها هي التي تبيّن هذه.</translation>
        </message>
        <message>
            <source>A mean of ego tells egos apart; it says nothing about the ties of one ego.</source>
            <translation>متوسط الإيغو يميّز بين الإيغوات؛ ولا يقول شيئًا عن علاقات الإيغو الواحد.</translation>
        </message>
        <message numerus="yes">
            <source>It rests on %n groups only, so that Wald's interval is too narrow.</source>
            <translation>
                <numerusform>لا يقوم على أي مجموعة، ففترة والد أضيق من اللازم.</numerusform>
                <numerusform>يقوم على مجموعة واحدة فقط، ففترة والد أضيق من اللازم.</numerusform>
                <numerusform>يقوم على مجموعتين فقط، ففترة والد أضيق من اللازم.</numerusform>
                <numerusform>يقوم على %n مجموعات فقط، ففترة والد أضيق من اللازم.</numerusform>
                <numerusform>يقوم على %n مجموعة فقط، ففترة والد أضيق من اللازم.</numerusform>
                <numerusform>يقوم على %n مجموعة فقط، ففترة والد أضيق من اللازم.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::EgoChoice</name>
        <message>
            <source>All egos</source>
            <translation>كل الإيغوات</translation>
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
            <translation>الصفحة التالية</translation>
        </message>
        <message>
            <source>The codebook has no attributes of egos yet.</source>
            <translation>لا توجد سمات للإيغوات في دليل الترميز بعد.</translation>
        </message>
        <message>
            <source>“%1” was not stored as %2: it is no such answer.</source>
            <translation>لم تُخزَّن «%1» إجابةً عن %2: لا توجد إجابة كهذه.</translation>
        </message>
        <message>
            <source>About %1</source>
            <translation>عن %1</translation>
        </message>
        <message>
            <source>%1 (%2 open)</source>
            <translation>%1 (%2 مفتوحة)</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 إلى %2</translation>
        </message>
        <message>
            <source>Not in the guide</source>
            <translation>ليس في الدليل</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1، %2</translation>
        </message>
    </context>
    <context>
        <name>alteri::EgoListModel</name>
        <message numerus="yes">
            <source>%1: %n alteri</source>
            <translation>
                <numerusform>%1: لا ألترات</numerusform>
                <numerusform>%1: ألتر واحد</numerusform>
                <numerusform>%1: ألتران</numerusform>
                <numerusform>%1: %n ألترات</numerusform>
                <numerusform>%1: %n ألترًا</numerusform>
                <numerusform>%1: %n ألتر</numerusform>
            </translation>
        </message>
        <message>
            <source>Confidential: the names of its partners are suggested in no other interview</source>
            <translation>سري: أسماء شركائه لا تُقترح في أي مقابلة أخرى</translation>
        </message>
        <message>
            <source>%1, confidential</source>
            <translation>%1، سري</translation>
        </message>
        <message>
            <source>Ego</source>
            <translation>الإيغو</translation>
        </message>
        <message>
            <source>Alteri</source>
            <translation>الألترات</translation>
        </message>
        <message>
            <source>Rename ego</source>
            <translation>إعادة تسمية الإيغو</translation>
        </message>
    </context>
    <context>
        <name>alteri::EgoPane</name>
        <message>
            <source>Egos</source>
            <translation>الإيغوات</translation>
        </message>
        <message>
            <source>Add an ego</source>
            <translation>إضافة إيغو</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>الهيئة</translation>
        </message>
        <message>
            <source>Asks everything about the ego that is selected</source>
            <translation>يسأل كل شيء عن الإيغو المحدد</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>إعادة التسمية</translation>
        </message>
        <message>
            <source>No ego yet. Add the first one, or import tables.</source>
            <translation>لا يوجد إيغو بعد. أضيفوا الأول، أو استوردوا جداول.</translation>
        </message>
    </context>
    <context>
        <name>alteri::EgoStepPage</name>
        <message>
            <source>The respondent agrees</source>
            <translation>المستجيب موافق</translation>
        </message>
        <message>
            <source>What is open still</source>
            <translation>ما زال مفتوحًا</translation>
        </message>
        <message>
            <source>Agreed at %1; the wording is kept.</source>
            <translation>تمت الموافقة في %1؛ والنص محفوظ.</translation>
        </message>
        <message>
            <source>Agreed at %1 to another wording than this, which is kept. Take the tick away and set it again to agree to this one.</source>
            <translation>تمت الموافقة في %1 على نص غير هذا، وهو محفوظ. أزيلوا العلامة وضعوها من جديد للموافقة على هذا النص.</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n open</source>
            <translation>
                <numerusform>%1: لا شيء مفتوح</numerusform>
                <numerusform>%1: واحدة مفتوحة</numerusform>
                <numerusform>%1: اثنتان مفتوحتان</numerusform>
                <numerusform>%1: %n مفتوحة</numerusform>
                <numerusform>%1: %n مفتوحة</numerusform>
                <numerusform>%1: %n مفتوحة</numerusform>
            </translation>
        </message>
        <message>
            <source>Agree</source>
            <translation>موافقة</translation>
        </message>
        <message>
            <source>Take the agreement back</source>
            <translation>سحب الموافقة</translation>
        </message>
        <message>
            <source>Remarks on the interview</source>
            <translation>ملاحظات على المقابلة</translation>
        </message>
        <message>
            <source>Write remarks</source>
            <translation>كتابة ملاحظات</translation>
        </message>
    </context>
    <context>
        <name>alteri::EmptyTable</name>
        <message>
            <source>Show all rows</source>
            <translation>عرض كل الصفوف</translation>
        </message>
        <message>
            <source>No row has what you look for. Change the search or the filters, or show all rows.</source>
            <translation>لا صف فيه ما تبحثون عنه. غيّروا البحث أو التصفية، أو اعرضوا كل الصفوف.</translation>
        </message>
        <message>
            <source>There are no egos yet. Add one on the map (Ctrl+E) or import tables (Ctrl+I).</source>
            <translation>لا إيغوات بعد. أضيفوا واحدًا على الخريطة (Ctrl+E) أو استوردوا جداول (Ctrl+I).</translation>
        </message>
        <message>
            <source>No ego has a map yet.</source>
            <translation>لا خريطة لأي إيغو بعد.</translation>
        </message>
        <message>
            <source>No ego has named an alter yet. Name partners on the maps, and they appear here.</source>
            <translation>لم يسمِّ أي إيغو ألترًا بعد. سمّوا الشركاء على الخرائط فيظهروا هنا.</translation>
        </message>
    </context>
    <context>
        <name>alteri::EntryReading</name>
        <message>
            <source>“%1” may be: %2; write it as attribute=answer</source>
            <translation>قد تعني «%1»: %2؛ اكتبوها على شكل سمة=إجابة</translation>
        </message>
        <message>
            <source>“%1”: %2 has its answer already</source>
            <translation>«%1»: لـ %2 إجابة بالفعل</translation>
        </message>
        <message>
            <source>“%1”: no attribute is called so</source>
            <translation>«%1»: لا سمة بهذا الاسم</translation>
        </message>
        <message>
            <source>“%1” is no answer to %2</source>
            <translation>«%1» ليست إجابة عن %2</translation>
        </message>
        <message>
            <source>“%1” is no code</source>
            <translation>«%1» ليس رمزًا</translation>
        </message>
        <message>
            <source>Enter adds “%1”</source>
            <translation>Enter يضيف «%1»</translation>
        </message>
    </context>
    <context>
        <name>alteri::ExportDialog</name>
        <message>
            <source>Make what could identify people less exact</source>
            <translation>جعل ما قد يكشف هوية الأشخاص أقل دقة</translation>
        </message>
        <message>
            <source>Groupings, computed columns and measures of networks too</source>
            <translation>التجميعات والأعمدة المحسوبة ومقاييس الشبكات أيضًا</translation>
        </message>
        <message>
            <source>Export data</source>
            <translation>تصدير البيانات</translation>
        </message>
        <message>
            <source>Years stand for dates, rare categories are put together, and free texts are left out</source>
            <translation>تحل السنوات محل التواريخ، وتُضم الفئات النادرة، وتُستبعد النصوص الحرة</translation>
        </message>
        <message>
            <source>First &amp;rows, as text tables</source>
            <translation>الصفوف الأولى، جداولَ نصية</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <source>&amp;Format</source>
            <translation>الصيغة</translation>
        </message>
        <message>
            <source>As is usual for the format</source>
            <translation>كالمعتاد في الصيغة</translation>
        </message>
        <message>
            <source>&amp;Names</source>
            <translation>الأسماء</translation>
        </message>
        <message>
            <source>As they are</source>
            <translation>كما هي</translation>
        </message>
        <message>
            <source>Pseudonyms</source>
            <translation>أسماء مستعارة</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>أرقام</translation>
        </message>
        <message>
            <source>None</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>&amp;Categories</source>
            <translation>الفئات</translation>
        </message>
        <message>
            <source>Codes</source>
            <translation>الرموز</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>التسميات</translation>
        </message>
        <message>
            <source>&amp;Missing answers</source>
            <translation>الإجابات المفقودة</translation>
        </message>
        <message>
            <source>Reasons in columns of their own</source>
            <translation>الأسباب في أعمدة خاصة بها</translation>
        </message>
        <message>
            <source>Reasons as codes</source>
            <translation>الأسباب رموزًا</translation>
        </message>
        <message>
            <source>Blank</source>
            <translation>فارغة</translation>
        </message>
        <message>
            <source>&amp;Text tables</source>
            <translation>الجداول النصية</translation>
        </message>
        <message>
            <source>Commas between columns, decimal points</source>
            <translation>فواصل بين الأعمدة، ونقاط عشرية</translation>
        </message>
        <message>
            <source>Semicolons between columns, decimal commas</source>
            <translation>فواصل منقوطة بين الأعمدة، وفواصل عشرية</translation>
        </message>
    </context>
    <context>
        <name>alteri::ExportFormatText</name>
        <message>
            <source>Comma-separated values</source>
            <translation>قيم مفصولة بفواصل</translation>
        </message>
        <message>
            <source>HTML table</source>
            <translation>جدول HTML</translation>
        </message>
        <message>
            <source>Markdown table</source>
            <translation>جدول Markdown</translation>
        </message>
        <message>
            <source>LaTeX table</source>
            <translation>جدول LaTeX</translation>
        </message>
        <message>
            <source>Web page, for word processors</source>
            <translation>صفحة ويب، لمعالجات النصوص</translation>
        </message>
        <message>
            <source>Spreadsheet</source>
            <translation>مصنف جداول</translation>
        </message>
    </context>
    <context>
        <name>alteri::ExportText</name>
        <message>
            <source>Text tables (CSV)</source>
            <translation>جداول نصية (CSV)</translation>
        </message>
        <message>
            <source>egos, maps, alteri, ties, ties between alteri and codebook, a file each</source>
            <translation>الإيغوات والخرائط والألترات والعلاقات والعلاقات بين الألترات ودليل الترميز، كل منها في ملف</translation>
        </message>
        <message>
            <source>Workbook (Excel)</source>
            <translation>مصنف (Excel)</translation>
        </message>
        <message>
            <source>the same tables as sheets of one workbook</source>
            <translation>الجداول نفسها أوراقًا في مصنف واحد</translation>
        </message>
        <message>
            <source>SPSS</source>
            <translation>SPSS</translation>
        </message>
        <message>
            <source>the same tables with labels and missing values, a file each</source>
            <translation>الجداول نفسها مع التسميات والقيم المفقودة، كل منها في ملف</translation>
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
            <translation>ثلاثة جداول نصية ونص برمجي ينشئ كائن egor</translation>
        </message>
        <message>
            <source>R data</source>
            <translation>بيانات R</translation>
        </message>
        <message>
            <source>text tables and a script that makes a list of data frames</source>
            <translation>جداول نصية ونص برمجي ينشئ قائمة من أطر البيانات</translation>
        </message>
        <message>
            <source>GraphML (Gephi, igraph)</source>
            <translation>GraphML (Gephi, igraph)</translation>
        </message>
        <message>
            <source>networks with places and colours, one of each map and one of all</source>
            <translation>شبكات بمواضعها وألوانها، واحدة لكل خريطة وواحدة للكل</translation>
        </message>
        <message>
            <source>GraphML (yEd, visone)</source>
            <translation>GraphML (yEd, visone)</translation>
        </message>
        <message>
            <source>the same, drawn</source>
            <translation>الشيء نفسه مرسومًا</translation>
        </message>
        <message>
            <source>GEXF (Gephi)</source>
            <translation>GEXF (Gephi)</translation>
        </message>
        <message>
            <source>the same with places and colours</source>
            <translation>الشيء نفسه بالمواضع والألوان</translation>
        </message>
        <message>
            <source>Pajek</source>
            <translation>Pajek</translation>
        </message>
        <message>
            <source>the same without attributes</source>
            <translation>الشيء نفسه بلا سمات</translation>
        </message>
        <message>
            <source>UCINET</source>
            <translation>UCINET</translation>
        </message>
        <message>
            <source>the same as DL, and as VNA with attributes</source>
            <translation>الشيء نفسه بصيغة DL، وبصيغة VNA مع السمات</translation>
        </message>
        <message>
            <source>Network Canvas</source>
            <translation>Network Canvas</translation>
        </message>
        <message>
            <source>tables of ego, persons and ties of each map, as its Interviewer exports them</source>
            <translation>جداول الإيغو والأشخاص والعلاقات لكل خريطة، كما يصدّرها برنامج Interviewer</translation>
        </message>
        <message>
            <source>Archive for a repository</source>
            <translation>أرشيف لمستودع بيانات</translation>
        </message>
        <message>
            <source>text tables, codebook (HTML, DDI 2.5), scripts and checksums, without names</source>
            <translation>جداول نصية ودليل الترميز (HTML، DDI 2.5) ونصوص برمجية ومجاميع تحقق، بلا أسماء</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>the whole study without its history, to be read back</source>
            <translation>الدراسة كلها بلا سجلها، لقراءتها من جديد</translation>
        </message>
        <message>
            <source>%1: written, read back and compared</source>
            <translation>%1: كُتب وقُرئ من جديد وقورن</translation>
        </message>
        <message>
            <source>%1: rows %2, columns %3; read back and compared</source>
            <translation>%1: الصفوف %2، الأعمدة %3؛ قُرئ من جديد وقورن</translation>
        </message>
        <message>
            <source>In “%1”, “%2” is called “%3”.</source>
            <translation>في «%1» يُسمى «%2» باسم «%3».</translation>
        </message>
        <message>
            <source>In “%1”, the label of “%2” was cut to “%3”.</source>
            <translation>في «%1» قُصرت تسمية «%2» إلى «%3».</translation>
        </message>
        <message>
            <source>In “%1”, the label of a value of “%2” was cut to “%3”.</source>
            <translation>في «%1» قُصرت تسمية إحدى قيم «%2» إلى «%3».</translation>
        </message>
        <message>
            <source>In “%1”, texts of “%2” were cut to %3 bytes.</source>
            <translation>في «%1» قُصرت نصوص «%2» إلى %3 بايت.</translation>
        </message>
        <message>
            <source>In “%1”, numbers stand for the codes of “%2”: %3.</source>
            <translation>في «%1» تحل أعداد محل رموز «%2»: %3.</translation>
        </message>
        <message>
            <source>The format does not hold: %1.</source>
            <translation>لا تتسع الصيغة لما يلي: %1.</translation>
        </message>
        <message>
            <source>The format does not hold all of “%1”: %2.</source>
            <translation>لا تتسع الصيغة لكل ما في «%1»: %2.</translation>
        </message>
        <message>
            <source>In “%1”, “%2” was left out, since it could name somebody.</source>
            <translation>في «%1» استُبعد «%2» لأنه قد يذكر اسم أحد.</translation>
        </message>
        <message>
            <source>In “%1”, “%2” was made less exact: %3.</source>
            <translation>في «%1» جُعل «%2» أقل دقة: %3.</translation>
        </message>
        <message>
            <source>In “%1”, the texts of “%2” could say who somebody is; leave the variable out.</source>
            <translation>في «%1» قد تكشف نصوص «%2» هوية أحد؛ استبعدوا المتغير.</translation>
        </message>
        <message>
            <source>In “%1”, the exact dates of “%2” could say who somebody is; years would not.</source>
            <translation>في «%1» قد تكشف التواريخ الدقيقة في «%2» هوية أحد؛ أما السنوات فلا.</translation>
        </message>
        <message>
            <source>In “%1”, “%2” has what fewer than three egos have (%3), which could say who they are; put such categories together.</source>
            <translation>في «%1» يتضمن «%2» ما يخص أقل من ثلاثة إيغوات (%3)، وقد يكشف ذلك هويتها؛ ضمّوا هذه الفئات معًا.</translation>
        </message>
        <message>
            <source>In “%1”, some ties have directions; the others stand there once in each direction.</source>
            <translation>في «%1» لبعض العلاقات اتجاه؛ والأخرى مذكورة هناك مرة في كل اتجاه.</translation>
        </message>
    </context>
    <context>
        <name>alteri::FamilyRow</name>
        <message>
            <source>Kind of model</source>
            <translation>نوع النموذج</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>دالة الربط</translation>
        </message>
        <message>
            <source>Link: the scale on which effects add up</source>
            <translation>دالة الربط: المقياس الذي تُجمع عليه التأثيرات</translation>
        </message>
        <message>
            <source>Integration</source>
            <translation>التكامل</translation>
        </message>
        <message>
            <source>How random effects are integrated out: exactly, by quadrature with as many nodes as it takes, where there is one grouping; or by Laplace's approximation</source>
            <translation>كيفية إجراء التكامل على التأثيرات العشوائية: بدقة، بالتربيع العددي بعدد ما يلزم من العقد، حيث يوجد تجميع واحد؛ أو بتقريب لابلاس</translation>
        </message>
        <message>
            <source>Kind of model: how the outcome is distributed</source>
            <translation>نوع النموذج: كيف يتوزع المتغير التابع</translation>
        </message>
        <message>
            <source>Exact</source>
            <translation>دقيق</translation>
        </message>
        <message>
            <source>Laplace</source>
            <translation>لابلاس</translation>
        </message>
        <message>
            <source>Change kind of model</source>
            <translation>تغيير نوع النموذج</translation>
        </message>
        <message>
            <source>Change link</source>
            <translation>تغيير دالة الربط</translation>
        </message>
        <message>
            <source>Change integration</source>
            <translation>تغيير التكامل</translation>
        </message>
    </context>
    <context>
        <name>alteri::FamilyText</name>
        <message>
            <source>Assumes ordered categories cut from a normal scale; each effect is the same at every threshold.</source>
            <translation>يفترض فئات مرتبة مقتطعة من مقياس طبيعي؛ وكل تأثير واحد عند كل عتبة.</translation>
        </message>
        <message>
            <source>Assumes ordered categories; each effect is the same at every threshold.</source>
            <translation>يفترض فئات مرتبة؛ وكل تأثير واحد عند كل عتبة.</translation>
        </message>
        <message>
            <source>Linear</source>
            <translation>خطي</translation>
        </message>
        <message>
            <source>Ordinal</source>
            <translation>ترتيبي</translation>
        </message>
        <message>
            <source>Yes or no, shares</source>
            <translation>نعم أو لا، حصص</translation>
        </message>
        <message>
            <source>Counts (Poisson)</source>
            <translation>أعداد (بواسون)</translation>
        </message>
        <message>
            <source>Counts (negative binomial)</source>
            <translation>أعداد (ذو الحدين السالب)</translation>
        </message>
        <message>
            <source>Assumes that steps are equally far apart, and normal residuals.</source>
            <translation>يفترض تساوي تباعد الدرجات وبواقي طبيعية.</translation>
        </message>
        <message>
            <source>Assumes two outcomes; effects add to the log odds.</source>
            <translation>يفترض نتيجتين؛ وتُضاف التأثيرات إلى لوغاريتم الأرجحية.</translation>
        </message>
        <message>
            <source>Assumes two outcomes; effects add on the scale of the link.</source>
            <translation>يفترض نتيجتين؛ وتُجمع التأثيرات على مقياس دالة الربط.</translation>
        </message>
        <message>
            <source>Assumes counts that vary, given ego, as much as their mean; effects multiply the rate.</source>
            <translation>يفترض أعدادًا تتباين، بمعلومية الإيغو، بقدر متوسطها؛ والتأثيرات تضرب المعدل.</translation>
        </message>
        <message>
            <source>Assumes counts that vary more than their mean; effects multiply the rate.</source>
            <translation>يفترض أعدادًا تتباين أكثر من متوسطها؛ والتأثيرات تضرب المعدل.</translation>
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
            <translation>تربيع عددي دقيق</translation>
        </message>
        <message>
            <source>Laplace</source>
            <translation>لابلاس</translation>
        </message>
    </context>
    <context>
        <name>alteri::FieldText</name>
        <message>
            <source>name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>note</source>
            <translation>الملاحظة</translation>
        </message>
        <message>
            <source>code</source>
            <translation>الرمز</translation>
        </message>
        <message>
            <source>pseudonym</source>
            <translation>الاسم المستعار</translation>
        </message>
        <message>
            <source>wording</source>
            <translation>الصياغة</translation>
        </message>
        <message>
            <source>hint</source>
            <translation>التلميح</translation>
        </message>
        <message>
            <source>colour</source>
            <translation>اللون</translation>
        </message>
        <message>
            <source>symbol</source>
            <translation>الشكل</translation>
        </message>
        <message>
            <source>line</source>
            <translation>الخط</translation>
        </message>
        <message>
            <source>interviewer</source>
            <translation>المحاوِر</translation>
        </message>
        <message>
            <source>state</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>direction</source>
            <translation>الاتجاه</translation>
        </message>
        <message>
            <source>scale</source>
            <translation>المقياس</translation>
        </message>
        <message>
            <source>unit</source>
            <translation>الوحدة</translation>
        </message>
        <message>
            <source>smallest number</source>
            <translation>أصغر عدد</translation>
        </message>
        <message>
            <source>largest number</source>
            <translation>أكبر عدد</translation>
        </message>
        <message>
            <source>decimals</source>
            <translation>المنازل العشرية</translation>
        </message>
        <message>
            <source>words for the lower end</source>
            <translation>كلمات الطرف الأدنى</translation>
        </message>
        <message>
            <source>words for the upper end</source>
            <translation>كلمات الطرف الأعلى</translation>
        </message>
        <message>
            <source>precision of dates</source>
            <translation>دقة التواريخ</translation>
        </message>
        <message>
            <source>whether an answer is expected</source>
            <translation>هل يُنتظر جواب</translation>
        </message>
        <message>
            <source>reasons for missing answers</source>
            <translation>أسباب غياب الأجوبة</translation>
        </message>
        <message>
            <source>whether it could identify people</source>
            <translation>هل قد يكشف هوية أشخاص</translation>
        </message>
        <message>
            <source>key of the keyboard</source>
            <translation>المفتاح على اللوحة</translation>
        </message>
        <message>
            <source>whether it is offered no more</source>
            <translation>هل لم تعد تُعرض</translation>
        </message>
        <message>
            <source>whether a text is asked with it</source>
            <translation>هل يُطلب نص معها</translation>
        </message>
        <message>
            <source>condition</source>
            <translation>الشرط</translation>
        </message>
        <message>
            <source>definition</source>
            <translation>التعريف</translation>
        </message>
        <message>
            <source>formula</source>
            <translation>الصيغة</translation>
        </message>
        <message>
            <source>whether it is fitted by REML</source>
            <translation>هل يُقدّر بطريقة REML</translation>
        </message>
        <message>
            <source>kind of model</source>
            <translation>نوع النموذج</translation>
        </message>
        <message>
            <source>link</source>
            <translation>دالة الربط</translation>
        </message>
        <message>
            <source>integration</source>
            <translation>التكامل</translation>
        </message>
        <message>
            <source>filter</source>
            <translation>المرشِّح</translation>
        </message>
        <message>
            <source>number of rings</source>
            <translation>عدد الحلقات</translation>
        </message>
        <message>
            <source>width of the rings</source>
            <translation>عرض الحلقات</translation>
        </message>
        <message>
            <source>width of the sector</source>
            <translation>عرض القطاع</translation>
        </message>
        <message>
            <source>what the rings show</source>
            <translation>ما تعرضه الحلقات</translation>
        </message>
        <message>
            <source>what the sectors show</source>
            <translation>ما تعرضه القطاعات</translation>
        </message>
        <message>
            <source>what the colours show</source>
            <translation>ما تعرضه الألوان</translation>
        </message>
        <message>
            <source>what the symbols show</source>
            <translation>ما تعرضه الأشكال</translation>
        </message>
        <message>
            <source>what the badges show</source>
            <translation>ما تعرضه الشارات</translation>
        </message>
        <message>
            <source>what the sizes show</source>
            <translation>ما تعرضه الأحجام</translation>
        </message>
        <message>
            <source>what the outlines show</source>
            <translation>ما تعرضه الحدود</translation>
        </message>
        <message>
            <source>place in the order</source>
            <translation>الموضع في الترتيب</translation>
        </message>
        <message>
            <source>consent</source>
            <translation>الموافقة</translation>
        </message>
        <message>
            <source>whether consent is required</source>
            <translation>هل الموافقة مطلوبة</translation>
        </message>
        <message>
            <source>directed</source>
            <translation>موجّه</translation>
        </message>
        <message>
            <source>undirected</source>
            <translation>غير موجّه</translation>
        </message>
        <message>
            <source>open</source>
            <translation>مفتوح</translation>
        </message>
        <message>
            <source>running</source>
            <translation>جارٍ</translation>
        </message>
        <message>
            <source>done</source>
            <translation>منجز</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>no</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>question</source>
            <translation>السؤال</translation>
        </message>
        <message>
            <source>earliest date</source>
            <translation>أبكر تاريخ</translation>
        </message>
        <message>
            <source>latest date</source>
            <translation>أحدث تاريخ</translation>
        </message>
    </context>
    <context>
        <name>alteri::FileExport</name>
        <message>
            <source>This is not written to files that end in .%1; end the name in one of these: %2.</source>
            <translation>لا يُكتب هذا في ملفات تنتهي بـ .%1؛ أنهوا الاسم بأحد ما يلي: %2.</translation>
        </message>
        <message>
            <source>Replace %1?</source>
            <translation>هل يُستبدل %1؟</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>استبدال</translation>
        </message>
        <message>
            <source>Written to %1</source>
            <translation>كُتب في %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::FileField</name>
        <message>
            <source>Browse…</source>
            <translation>تصفح…</translation>
        </message>
        <message>
            <source>Browse for %1</source>
            <translation>تصفح %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::FileProblemText</name>
        <message>
            <source>The file “%1” does not exist; check its name and folder.</source>
            <translation>الملف «%1» غير موجود؛ تحققوا من اسمه ومجلده.</translation>
        </message>
        <message>
            <source>The file “%1” cannot be read; check its permissions.</source>
            <translation>لا يمكن قراءة الملف «%1»؛ تحققوا من أذوناته.</translation>
        </message>
        <message>
            <source>“%1” is a folder or a device, not a file; choose a file.</source>
            <translation>«%1» مجلد أو جهاز وليس ملفًا؛ اختاروا ملفًا.</translation>
        </message>
        <message>
            <source>The file “%1” is larger than %2 MiB, more than is read of such a file; check that it is the right one.</source>
            <translation>الملف «%1» أكبر من %2 ميبيبايت، وهو أكثر مما يُقرأ من ملف كهذا؛ تحققوا من أنه الملف الصحيح.</translation>
        </message>
        <message>
            <source>The file “%1” cannot be written; choose a folder that you may write to.</source>
            <translation>لا يمكن كتابة الملف «%1»؛ اختاروا مجلدًا يُسمح لكم بالكتابة فيه.</translation>
        </message>
        <message>
            <source>The file “%1” exists already; choose another name.</source>
            <translation>الملف «%1» موجود بالفعل؛ اختاروا اسمًا آخر.</translation>
        </message>
        <message>
            <source>There is no room left on the disk for “%1”; make room and try again. The study is as it was before.</source>
            <translation>لم يبق على القرص متسع لـ «%1»؛ أفسحوا مكانًا وحاولوا من جديد. الدراسة كما كانت من قبل.</translation>
        </message>
        <message>
            <source>The disk or network drive with “%1” reports a fault (%2); save a copy of the study on another one.</source>
            <translation>القرص أو محرك الشبكة الذي عليه «%1» يبلغ عن عطل (%2)؛ احفظوا نسخة من الدراسة على قرص آخر.</translation>
        </message>
        <message>
            <source>There is not enough memory for “%1”; close other programs and try again.</source>
            <translation>لا تكفي الذاكرة لـ «%1»؛ أغلقوا برامج أخرى وحاولوا من جديد.</translation>
        </message>
        <message>
            <source>The file “%1” is not an Alteri study; choose a file ending in .alteri.</source>
            <translation>الملف «%1» ليس دراسة Alteri؛ اختاروا ملفًا ينتهي بـ .alteri.</translation>
        </message>
        <message>
            <source>The file “%1” is a database of another program; Alteri leaves it alone.</source>
            <translation>الملف «%1» قاعدة بيانات لبرنامج آخر؛ ولا يمسّها Alteri.</translation>
        </message>
        <message>
            <source>The study “%1” holds something that Alteri has not put there (%2), so it is not opened; open a copy of it from a backup.</source>
            <translation>تحوي الدراسة «%1» شيئًا لم يضعه Alteri فيها (%2)، ولذلك لا تُفتح؛ افتحوا نسخة منها من نسخ احتياطي.</translation>
        </message>
        <message>
        <source>The study is damaged; open a copy of it from a backup.</source>
        <translation>الدراسة متضررة؛ افتحوا نسخة منها من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Something in the study “%1” was changed by no gesture of this program: what it was begun with is not what it was.</source>
        <translation>تغيّر شيء في الدراسة «%1» بغير أي خطوة من هذا البرنامج: ما بدأت به لم يعد كما كان.</translation>
    </message>
    <message>
            <source>The study “%1” is damaged (%2); open a copy of it from a backup.</source>
            <translation>الدراسة «%1» تالفة (%2)؛ افتحوا نسخة منها من نسخ احتياطي.</translation>
        </message>
        <message>
            <source>The history of the study “%1” contradicts itself; nothing can be undone in it.</source>
            <translation>سجل الدراسة «%1» يناقض نفسه؛ ولا يمكن التراجع عن شيء فيها.</translation>
        </message>
        <message>
            <source>The history of the study “%1” does not lead to what the study holds: gesture %2 cannot be taken back.</source>
            <translation>سجل الدراسة «%1» لا يؤدي إلى ما تحويه الدراسة: لا يمكن التراجع عن الإجراء %2.</translation>
        </message>
        <message>
            <source>The study “%1” was written by a newer version of Alteri; update Alteri to open it.</source>
            <translation>كُتبت الدراسة «%1» بإصدار أحدث من Alteri؛ حدّثوا Alteri لفتحها.</translation>
        </message>
        <message>
            <source>The study “%1” is open for reading only; save a copy to work on it.</source>
            <translation>الدراسة «%1» مفتوحة للقراءة فقط؛ احفظوا نسخة للعمل عليها.</translation>
        </message>
        <message>
            <source>Another program is using “%1”; close it there, or try again later.</source>
            <translation>يستخدم برنامج آخر «%1»؛ أغلقوه هناك، أو حاولوا لاحقًا.</translation>
        </message>
        <message>
            <source>The change could not be stored (%1); the study is as it was before.</source>
            <translation>تعذّر تخزين التغيير (%1)؛ الدراسة كما كانت من قبل.</translation>
        </message>
        <message>
            <source>The change is stored in “%1”, but the disk reported a fault (%2); save a copy of the study on another disk.</source>
            <translation>خُزّن التغيير في «%1»، لكن القرص أبلغ عن عطل (%2)؛ احفظوا نسخة من الدراسة على قرص آخر.</translation>
        </message>
        <message>
            <source>“%1” is not the file any more that was opened here: it was deleted, moved or replaced, or its drive is away. Nothing was written to it. What you see is kept in memory; save a copy of it now.</source>
            <translation>لم يعد «%1» الملف الذي فُتح هنا: فقد حُذف أو نُقل أو استُبدل، أو أن محركه غير متاح. لم يُكتب فيه شيء. ما ترونه محفوظ في الذاكرة؛ احفظوا نسخة منه الآن.</translation>
        </message>
        <message>
            <source>Another program has written to “%1”, or has taken hold of it, while it was open here. Nothing was written over that. What you see is kept in memory; save a copy of it now.</source>
            <translation>كتب برنامج آخر في «%1» أو استولى عليه بينما كان مفتوحًا هنا. لم يُكتب شيء فوق ذلك. ما ترونه محفوظ في الذاكرة؛ احفظوا نسخة منه الآن.</translation>
        </message>
        <message>
            <source>The study “%1” could not be opened again after a fault of the disk; close and open it.</source>
            <translation>تعذّر فتح الدراسة «%1» من جديد بعد عطل في القرص؛ أغلقوها وافتحوها.</translation>
        </message>
        <message>
            <source>Beside “%1” lay the journal of another study or of another time; it was put aside as “%2” and does no harm.</source>
            <translation>وُجد بجانب «%1» ملف يوميات لدراسة أخرى أو لوقت آخر؛ نُحّي باسم «%2» ولا ضرر منه.</translation>
        </message>
        <message>
            <source>The format “%1” writes the whole study as it is; leave out what chooses egos, maps, variables or names, or take another format.</source>
            <translation>تكتب الصيغة «%1» الدراسة كلها كما هي؛ استبعدوا ما يختار إيغوات أو خرائط أو متغيرات أو أسماء، أو خذوا صيغة أخرى.</translation>
        </message>
        <message>
            <source>The table “%1” has more than %2 rows, the most that a sheet holds; export fewer egos, or text tables.</source>
            <translation>في الجدول «%1» أكثر من %2 من الصفوف، وهو أقصى ما تتسع له ورقة؛ صدّروا إيغوات أقل، أو جداول نصية.</translation>
        </message>
        <message>
            <source>The table “%1” has more than %2 columns, the most that a sheet holds; export fewer variables, or text tables.</source>
            <translation>في الجدول «%1» أكثر من %2 من الأعمدة، وهو أقصى ما تتسع له ورقة؛ صدّروا متغيرات أقل، أو جداول نصية.</translation>
        </message>
        <message>
            <source>The table “%1” could not be written for the other program (%2); export fewer variables, or text tables.</source>
            <translation>تعذّرت كتابة الجدول «%1» للبرنامج الآخر (%2)؛ صدّروا متغيرات أقل، أو جداول نصية.</translation>
        </message>
        <message>
            <source>What lies in “%1” is not what was written there; check the disk, and export again.</source>
            <translation>ما في «%1» ليس ما كُتب فيه؛ تحققوا من القرص، وصدّروا من جديد.</translation>
        </message>
        <message>
            <source>“%1” is no key of an export, or it is damaged.</source>
            <translation>«%1» ليس مفتاح تصدير، أو هو تالف.</translation>
        </message>
        <message>
            <source>The text is no study in JSON as Alteri writes it: %1 (at “%2”).</source>
            <translation>النص ليس دراسة بصيغة JSON كما يكتبها Alteri: %1 (عند «%2»).</translation>
        </message>
        <message>
            <source>The study in JSON was written by a newer version of Alteri; take that one.</source>
            <translation>كُتبت الدراسة بصيغة JSON بإصدار أحدث من Alteri؛ استخدموا ذلك الإصدار.</translation>
        </message>
        <message>
            <source>This passphrase does not open “%1”. Nothing was changed. Mind capitals and the keyboard’s layout.</source>
            <translation>عبارة المرور هذه لا تفتح «%1». لم يُغيَّر شيء. انتبهوا للأحرف الكبيرة وتخطيط لوحة المفاتيح.</translation>
        </message>
        <message>
            <source>“%1” is protected; its passphrase is needed to open it.</source>
            <translation>«%1» محمية؛ وتلزم عبارة مرورها لفتحها.</translation>
        </message>
        <message>
            <source>The two passphrases are not alike. Nothing was changed.</source>
            <translation>عبارتا المرور غير متطابقتين. لم يُغيَّر شيء.</translation>
        </message>
        <message>
            <source>The part of “%1” that holds its keys is damaged. Without it nobody can read the file: use a copy.</source>
            <translation>الجزء الذي يحوي مفاتيح «%1» تالف. ومن دونه لا يستطيع أحد قراءة الملف: استخدموا نسخة.</translation>
        </message>
        <message>
            <source>The keys of “%1” were changed by somebody who does not have them; use a copy.</source>
            <translation>غيّر مفاتيحَ «%1» شخصٌ لا يملكها؛ استخدموا نسخة.</translation>
        </message>
        <message>
            <source>Making a key needs %1 MB of free memory for a moment; close other programs and try again.</source>
            <translation>يحتاج إنشاء مفتاح إلى %1 ميغابايت من الذاكرة الحرة للحظة؛ أغلقوا برامج أخرى وحاولوا من جديد.</translation>
        </message>
        <message>
            <source>Opening “%1” needs %2 MB of free memory for a moment; close other programs and try again.</source>
            <translation>يحتاج فتح «%1» إلى %2 ميغابايت من الذاكرة الحرة للحظة؛ أغلقوا برامج أخرى وحاولوا من جديد.</translation>
        </message>
        <message>
            <source>“%1” is not protected by a passphrase.</source>
            <translation>«%1» غير محمية بعبارة مرور.</translation>
        </message>
        <message>
            <source>“%1” is protected already; its passphrase can be changed.</source>
            <translation>«%1» محمية بالفعل؛ ويمكن تغيير عبارة مرورها.</translation>
        </message>
        <message>
            <source>“%1” is damaged: something in it is not what was written. It was not changed.</source>
            <translation>«%1» تالفة: شيء فيها ليس ما كُتب. لم تُغيَّر.</translation>
        </message>
        <message>
            <source>“%1” is damaged: page %2 of %3 is not what was written. It was not changed; save what is whole as a copy.</source>
            <translation>«%1» تالفة: الصفحة %2 من %3 ليست ما كُتب. لم تُغيَّر؛ احفظوا السليم منها نسخةً.</translation>
        </message>
        <message>
            <source>What was written to “%1” is not what it should be. The study stayed as it was; check the disk.</source>
            <translation>ما كُتب في «%1» ليس ما ينبغي أن يكون. بقيت الدراسة كما كانت؛ تحققوا من القرص.</translation>
        </message>
        <message>
            <source>The passphrase is too short; take at least %1 characters.</source>
            <translation>عبارة المرور قصيرة جدًا؛ استخدموا %1 من المحارف على الأقل.</translation>
        </message>
        <message>
            <source>“%1” is no style of pictures, or one of a newer version of Alteri.</source>
            <translation>«%1» ليس نمط صور، أو هو نمط من إصدار أحدث من Alteri.</translation>
        </message>
        <message>
            <source>No picture in the format “%1” goes into “%2”; end the name as its format is called. Formats are: %3.</source>
            <translation>لا تُكتب صورة بصيغة «%1» في «%2»؛ أنهوا الاسم بما تُسمى به صيغته. الصيغ هي: %3.</translation>
        </message>
        <message>
            <source>A picture of %1 × %2 pixels needs more memory than there is; choose a lower resolution, a smaller size, SVG or PDF.</source>
            <translation>تحتاج صورة من %1 × %2 بكسل إلى ذاكرة أكثر من المتاح؛ اختاروا دقة أقل أو حجمًا أصغر أو SVG أو PDF.</translation>
        </message>
        <message>
            <source>With all that it says, the picture would be %1 mm tall, and %2 mm are the most; make it wider, or leave out the legend or the names.</source>
            <translation>بكل ما فيها سيكون ارتفاع الصورة %1 مم، والحد الأقصى %2 مم؛ زيدوا عرضها، أو استبعدوا وسيلة الإيضاح أو الأسماء.</translation>
        </message>
        <message>
            <source>The picture could not be made (%1); choose another format or size.</source>
            <translation>تعذّر إنشاء الصورة (%1)؛ اختاروا صيغة أخرى أو حجمًا آخر.</translation>
        </message>
        <message>
            <source>“%1” is a study and is not replaced; choose another name.</source>
            <translation>«%1» دراسة فلا تُستبدل؛ اختاروا اسمًا آخر.</translation>
        </message>
        <message>
            <source>Several maps go into a folder, but “%1” is the name of a picture; name a folder, or a page of all maps with --contact-sheet.</source>
            <translation>تُكتب عدة خرائط في مجلد، لكن «%1» اسم صورة؛ سمّوا مجلدًا، أو صفحة لكل الخرائط باستخدام --contact-sheet.</translation>
        </message>
        <message>
            <source>“%1” is read or written by the same command already; choose another name for the output.</source>
            <translation>الأمر نفسه يقرأ «%1» أو يكتبه بالفعل؛ اختاروا اسمًا آخر للمخرجات.</translation>
        </message>
        <message>
            <source>Something went wrong in the program itself (%1). The study is as it was stored last.</source>
            <translation>حدث خطأ في البرنامج نفسه (%1). الدراسة كما خُزّنت آخر مرة.</translation>
        </message>
    </context>
    <context>
        <name>alteri::FilterDialog</name>
        <message>
            <source>Only some ties</source>
            <translation>بعض العلاقات فقط</translation>
        </message>
        <message>
            <source>The model has only ties that satisfy this:</source>
            <translation>يضم النموذج العلاقات التي تحقق هذا فقط:</translation>
        </message>
        <message>
            <source>all ties; or for example %1</source>
            <translation>كل العلاقات؛ أو مثلًا %1</translation>
        </message>
        <message>
            <source>Take these ties</source>
            <translation>أخذ هذه العلاقات</translation>
        </message>
        <message numerus="yes">
            <source>All %n tie(s)</source>
            <translation>
                <numerusform>لا علاقات</numerusform>
                <numerusform>العلاقة الوحيدة</numerusform>
                <numerusform>كلتا العلاقتين</numerusform>
                <numerusform>كل العلاقات الـ %n</numerusform>
                <numerusform>كل العلاقات الـ %n</numerusform>
                <numerusform>كل العلاقات الـ %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n tie(s)</source>
            <translation>
                <numerusform>%1 من %n علاقة</numerusform>
                <numerusform>%1 من علاقة واحدة</numerusform>
                <numerusform>%1 من علاقتين</numerusform>
                <numerusform>%1 من %n علاقات</numerusform>
                <numerusform>%1 من %n علاقة</numerusform>
                <numerusform>%1 من %n علاقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of those left out have no value of it</source>
            <translation>
                <numerusform>لكل المستبعدة قيمة</numerusform>
                <numerusform>واحدة من المستبعدة بلا قيمة</numerusform>
                <numerusform>اثنتان من المستبعدة بلا قيمة</numerusform>
                <numerusform>%n من المستبعدة بلا قيمة</numerusform>
                <numerusform>%n من المستبعدة بلا قيمة</numerusform>
                <numerusform>%n من المستبعدة بلا قيمة</numerusform>
            </translation>
        </message>
        <message>
            <source>Only some networks</source>
            <translation>بعض الشبكات فقط</translation>
        </message>
        <message>
            <source>The model has only networks that satisfy this:</source>
            <translation>لا يضم النموذج إلا الشبكات التي تحقق هذا:</translation>
        </message>
        <message>
            <source>all networks; or for example %1</source>
            <translation>كل الشبكات؛ أو مثلاً %1</translation>
        </message>
        <message>
            <source>Take these networks</source>
            <translation>خذ هذه الشبكات</translation>
        </message>
        <message numerus="yes">
            <source>All %n network(s)</source>
            <translation>
                <numerusform>لا شبكات</numerusform>
                <numerusform>الشبكة الوحيدة</numerusform>
                <numerusform>كلتا الشبكتين</numerusform>
                <numerusform>كل الشبكات الـ %n</numerusform>
                <numerusform>كل الشبكات الـ %n</numerusform>
                <numerusform>كل الشبكات الـ %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n network(s)</source>
            <translation>
                <numerusform>%1 من %n شبكة</numerusform>
                <numerusform>%1 من شبكة واحدة</numerusform>
                <numerusform>%1 من شبكتين</numerusform>
                <numerusform>%1 من %n شبكات</numerusform>
                <numerusform>%1 من %n شبكة</numerusform>
                <numerusform>%1 من %n شبكة</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::FilterHeader</name>
        <message>
            <source>Click to sort, click the funnel to filter, drag to move</source>
            <translation>انقروا للفرز، وانقروا القمع للتصفية، واسحبوا للنقل</translation>
        </message>
    </context>
    <context>
        <name>alteri::FilterPopup</name>
        <message>
            <source>Filter: %1</source>
            <translation>التصفية: %1</translation>
        </message>
        <message>
            <source>All rows</source>
            <translation>كل الصفوف</translation>
        </message>
        <message>
            <source>Rows with a value</source>
            <translation>الصفوف ذات القيمة</translation>
        </message>
        <message>
            <source>Rows without one</source>
            <translation>الصفوف بلا قيمة</translation>
        </message>
        <message>
            <source>Rows with an answer</source>
            <translation>الصفوف ذات الإجابة</translation>
        </message>
        <message>
            <source>Rows without an answer</source>
            <translation>الصفوف بلا إجابة</translation>
        </message>
        <message>
            <source>Sort up</source>
            <translation>فرز تصاعدي</translation>
        </message>
        <message>
            <source>Sort down</source>
            <translation>فرز تنازلي</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>لا إجابة</translation>
        </message>
        <message>
            <source>All</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>None</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <source>To</source>
            <translation>إلى</translation>
        </message>
        <message>
            <source>Write a number, such as 12 or 0.5.</source>
            <translation>اكتبوا عددًا، مثل 12 أو 0.5.</translation>
        </message>
        <message>
            <source>Contains</source>
            <translation>يحوي</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>الصفوف</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>مسح التصفية</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
    </context>
    <context>
        <name>alteri::ForecastPane</name>
        <message>
            <source>What happens</source>
            <translation>ما سيحدث</translation>
        </message>
        <message>
            <source>Nothing can be imported before this is right:</source>
            <translation>لا يمكن استيراد شيء قبل أن يصح ما يلي:</translation>
        </message>
        <message>
            <source>Working out what happens…</source>
            <translation>جارٍ احتساب ما سيحدث…</translation>
        </message>
        <message>
            <source>Cancel working out</source>
            <translation>إلغاء الاحتساب</translation>
        </message>
        <message>
            <source>It was not worked out what happens.</source>
            <translation>لم يُحتسب ما سيحدث.</translation>
        </message>
        <message>
            <source>%1: The names of the columns do not say what the table is about; choose it at “Taken for”.</source>
            <translation>%1: لا تذكر أسماء الأعمدة ما يخصه الجدول؛ اختاروه عند «يُعدّ».</translation>
        </message>
        <message>
            <source>%1: Click the column that is meant, and choose at “Use as” what it is.</source>
            <translation>%1: انقروا العمود المقصود، واختاروا عند «استخدامه» ما هو.</translation>
        </message>
    </context>
    <context>
        <name>alteri::ForeignImportText</name>
        <message>
            <source>“%1” is one question whose options have a column each (%2).</source>
            <translation>«%1» سؤال واحد لكل من خياراته عمود (%2).</translation>
        </message>
        <message>
            <source>The column “%1” was left out.</source>
            <translation>استُبعد العمود «%1».</translation>
        </message>
        <message numerus="yes">
            <source>“%1” and others, %n files in all, say what the rest say and were not read.</source>
            <translation>
                <numerusform>كل الملفات، ومنها «%1»، قُرئت.</numerusform>
                <numerusform>«%1» يقول ما تقوله الملفات الأخرى ولم يُقرأ.</numerusform>
                <numerusform>«%1» وملف آخر يقولان ما تقوله الملفات الأخرى ولم يُقرآ.</numerusform>
                <numerusform>«%1» وغيره، %n ملفات في المجموع، تقول ما تقوله الملفات الأخرى ولم تُقرأ.</numerusform>
                <numerusform>«%1» وغيره، %n ملفًا في المجموع، تقول ما تقوله الملفات الأخرى ولم تُقرأ.</numerusform>
                <numerusform>«%1» وغيره، %n ملف في المجموع، تقول ما تقوله الملفات الأخرى ولم تُقرأ.</numerusform>
            </translation>
        </message>
        <message>
            <source>All nodes are alteri; of which kind one is says the attribute “%1” (%2).</source>
            <translation>كل العُقد ألترات؛ ونوع كل منها تذكره السمة «%1» (%2).</translation>
        </message>
        <message>
            <source>The interview with “%1” was not finished.</source>
            <translation>لم تكتمل المقابلة مع «%1».</translation>
        </message>
        <message>
            <source>The names in the interview “%1” are encrypted and stay so; they open with their password.</source>
            <translation>الأسماء في المقابلة «%1» مشفّرة وتبقى كذلك؛ وتُفتح بكلمة مرورها.</translation>
        </message>
        <message>
            <source>Answers to “%1” differ between maps, so it is asked on each map anew.</source>
            <translation>تختلف الإجابات عن «%1» بين الخرائط، ولذلك يُسأل عنها على كل خريطة من جديد.</translation>
        </message>
        <message numerus="yes">
            <source>%n answers to “%1” are about a map on which the alter is not, and were left out.</source>
            <translation>
                <numerusform>لا إجابات عن «%1» تخص خريطة ليس عليها الألتر.</numerusform>
                <numerusform>إجابة واحدة عن «%1» تخص خريطة ليس عليها الألتر، وقد استُبعدت.</numerusform>
                <numerusform>إجابتان عن «%1» تخصان خريطة ليس عليها الألتر، وقد استُبعدتا.</numerusform>
                <numerusform>%n إجابات عن «%1» تخص خريطة ليس عليها الألتر، وقد استُبعدت.</numerusform>
                <numerusform>%n إجابة عن «%1» تخص خريطة ليس عليها الألتر، وقد استُبعدت.</numerusform>
                <numerusform>%n إجابة عن «%1» تخص خريطة ليس عليها الألتر، وقد استُبعدت.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%2” is no category that the file lists for “%1”; it was added.</source>
            <translation>«%2» ليست فئة يسردها الملف لـ «%1»؛ وقد أُضيفت.</translation>
        </message>
        <message numerus="yes">
            <source>“%2” is no answer that “%1” takes; it was left out %n times.</source>
            <translation>
                <numerusform>«%2» ليست إجابة تقبلها «%1»؛ ولم تُستبعد في أي مرة.</numerusform>
                <numerusform>«%2» ليست إجابة تقبلها «%1»؛ وقد استُبعدت مرة واحدة.</numerusform>
                <numerusform>«%2» ليست إجابة تقبلها «%1»؛ وقد استُبعدت مرتين.</numerusform>
                <numerusform>«%2» ليست إجابة تقبلها «%1»؛ وقد استُبعدت %n مرات.</numerusform>
                <numerusform>«%2» ليست إجابة تقبلها «%1»؛ وقد استُبعدت %n مرة.</numerusform>
                <numerusform>«%2» ليست إجابة تقبلها «%1»؛ وقد استُبعدت %n مرة.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” had line breaks or other characters that it cannot have here, or was too long.</source>
            <translation>كانت في «%1» فواصل أسطر أو محارف أخرى لا تجوز هنا، أو كان أطول من اللازم.</translation>
        </message>
        <message>
            <source>Where “%1” has no value the program that wrote the file may mean no; it was left unanswered.</source>
            <translation>حيث لا قيمة لـ «%1» قد يقصد البرنامج الذي كتب الملف «لا»؛ وقد تُرك بلا إجابة.</translation>
        </message>
        <message>
            <source>Of several layouts of the same alteri one is kept; “%1” was left out.</source>
            <translation>من عدة ترتيبات للألترات نفسها يُحتفظ بواحد؛ واستُبعد «%1».</translation>
        </message>
        <message>
            <source>The picture behind the map “%1” was left out.</source>
            <translation>استُبعدت الصورة التي خلف الخريطة «%1».</translation>
        </message>
        <message>
            <source>The map “%1” is turned: its sectors begin at twelve o’clock and go with the clock.</source>
            <translation>الخريطة «%1» مُدارة: تبدأ قطاعاتها عند الساعة الثانية عشرة وتسير مع عقارب الساعة.</translation>
        </message>
        <message>
            <source>“%2” is on no map of “%1”.</source>
            <translation>«%2» ليس على أي خريطة لـ «%1».</translation>
        </message>
        <message numerus="yes">
            <source>%n ties of the kind “%1” are between alteri that have one already; they were kept once.</source>
            <translation>
                <numerusform>لا علاقات مكررة من النوع «%1».</numerusform>
                <numerusform>علاقة واحدة من النوع «%1» تقع بين ألترين بينهما واحدة بالفعل؛ وقد احتُفظ بها مرة واحدة.</numerusform>
                <numerusform>علاقتان من النوع «%1» تقعان بين ألترات بينها واحدة بالفعل؛ وقد احتُفظ بهما مرة واحدة.</numerusform>
                <numerusform>%n علاقات من النوع «%1» تقع بين ألترات بينها واحدة بالفعل؛ وقد احتُفظ بها مرة واحدة.</numerusform>
                <numerusform>%n علاقة من النوع «%1» تقع بين ألترات بينها واحدة بالفعل؛ وقد احتُفظ بها مرة واحدة.</numerusform>
                <numerusform>%n علاقة من النوع «%1» تقع بين ألترات بينها واحدة بالفعل؛ وقد احتُفظ بها مرة واحدة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Repeated ties have different answers to “%1”; the first one was kept, %n were left out.</source>
            <translation>
                <numerusform>للعلاقات المكررة إجابات مختلفة عن «%1»؛ احتُفظ بالأولى ولم تُستبعد أخرى.</numerusform>
                <numerusform>للعلاقات المكررة إجابات مختلفة عن «%1»؛ احتُفظ بالأولى واستُبعدت واحدة.</numerusform>
                <numerusform>للعلاقات المكررة إجابات مختلفة عن «%1»؛ احتُفظ بالأولى واستُبعدت اثنتان.</numerusform>
                <numerusform>للعلاقات المكررة إجابات مختلفة عن «%1»؛ احتُفظ بالأولى واستُبعدت %n.</numerusform>
                <numerusform>للعلاقات المكررة إجابات مختلفة عن «%1»؛ احتُفظ بالأولى واستُبعدت %n.</numerusform>
                <numerusform>للعلاقات المكررة إجابات مختلفة عن «%1»؛ احتُفظ بالأولى واستُبعدت %n.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties of the kind “%1” lead from an alter to itself and were left out.</source>
            <translation>
                <numerusform>لا علاقات من النوع «%1» تصل ألترًا بنفسه.</numerusform>
                <numerusform>علاقة واحدة من النوع «%1» تصل ألترًا بنفسه وقد استُبعدت.</numerusform>
                <numerusform>علاقتان من النوع «%1» تصلان ألترًا بنفسه وقد استُبعدتا.</numerusform>
                <numerusform>%n علاقات من النوع «%1» تصل ألترًا بنفسه وقد استُبعدت.</numerusform>
                <numerusform>%n علاقة من النوع «%1» تصل ألترًا بنفسه وقد استُبعدت.</numerusform>
                <numerusform>%n علاقة من النوع «%1» تصل ألترًا بنفسه وقد استُبعدت.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties of “%1” lead to nobody who is on the map, and were left out.</source>
            <translation>
                <numerusform>كل علاقات «%1» تؤدي إلى من هو على الخريطة.</numerusform>
                <numerusform>علاقة واحدة لـ «%1» لا تؤدي إلى أحد على الخريطة، وقد استُبعدت.</numerusform>
                <numerusform>علاقتان لـ «%1» لا تؤديان إلى أحد على الخريطة، وقد استُبعدتا.</numerusform>
                <numerusform>%n علاقات لـ «%1» لا تؤدي إلى أحد على الخريطة، وقد استُبعدت.</numerusform>
                <numerusform>%n علاقة لـ «%1» لا تؤدي إلى أحد على الخريطة، وقد استُبعدت.</numerusform>
                <numerusform>%n علاقة لـ «%1» لا تؤدي إلى أحد على الخريطة، وقد استُبعدت.</numerusform>
            </translation>
        </message>
        <message>
            <source>Ties of the kind “%1” have a direction in one place and none in another; here they are as the study has them.</source>
            <translation>للعلاقات من النوع «%1» اتجاه في موضع ولا اتجاه لها في آخر؛ وهي هنا كما في الدراسة.</translation>
        </message>
        <message>
            <source>Ego of “%1” is the node “%2”.</source>
            <translation>إيغو «%1» هو العقدة «%2».</translation>
        </message>
        <message>
            <source>No node of “%1” is ego; all of them are alteri.</source>
            <translation>لا عقدة في «%1» هي الإيغو؛ كلها ألترات.</translation>
        </message>
        <message>
            <source>“%1” was split into %2 networks that have no ties to each other.</source>
            <translation>قُسّم «%1» إلى %2 من الشبكات التي لا علاقات بينها.</translation>
        </message>
        <message>
            <source>name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>%1: “%2” is “%3” in the study and “%4” in the file; the study’s was kept.</source>
            <translation>%1: «%2» هي «%3» في الدراسة و«%4» في الملف؛ وقد احتُفظ بما في الدراسة.</translation>
        </message>
        <message numerus="yes">
            <source>%n alteri stand where the file has them.</source>
            <translation>
                <numerusform>لا ألترات في موضعها الوارد في الملف.</numerusform>
                <numerusform>ألتر واحد في موضعه الوارد في الملف.</numerusform>
                <numerusform>ألتران في موضعيهما الواردين في الملف.</numerusform>
                <numerusform>%n ألترات في مواضعها الواردة في الملف.</numerusform>
                <numerusform>%n ألترًا في مواضعها الواردة في الملف.</numerusform>
                <numerusform>%n ألتر في مواضعها الواردة في الملف.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n places say something else than the answers, which count; these alteri have got another place.</source>
            <translation>
                <numerusform>كل المواضع توافق الإجابات.</numerusform>
                <numerusform>موضع واحد يخالف الإجابات، والعبرة بها؛ وقد أخذ هذا الألتر موضعًا آخر.</numerusform>
                <numerusform>موضعان يخالفان الإجابات، والعبرة بها؛ وقد أخذ هذان الألتران موضعين آخرين.</numerusform>
                <numerusform>%n مواضع تخالف الإجابات، والعبرة بها؛ وقد أخذت هذه الألترات مواضع أخرى.</numerusform>
                <numerusform>%n موضعًا تخالف الإجابات، والعبرة بها؛ وقد أخذت هذه الألترات مواضع أخرى.</numerusform>
                <numerusform>%n موضع تخالف الإجابات، والعبرة بها؛ وقد أخذت هذه الألترات مواضع أخرى.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri lack the answers that give them a place on the map.</source>
            <translation>
                <numerusform>لا ألترات تنقصها الإجابات التي تعطيها موضعًا على الخريطة.</numerusform>
                <numerusform>ألتر واحد تنقصه الإجابات التي تعطيه موضعًا على الخريطة.</numerusform>
                <numerusform>ألتران تنقصهما الإجابات التي تعطيهما موضعًا على الخريطة.</numerusform>
                <numerusform>%n ألترات تنقصها الإجابات التي تعطيها موضعًا على الخريطة.</numerusform>
                <numerusform>%n ألترًا تنقصها الإجابات التي تعطيها موضعًا على الخريطة.</numerusform>
                <numerusform>%n ألتر تنقصها الإجابات التي تعطيها موضعًا على الخريطة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri wait beside their maps, since the rings or sectors there show no attribute; choose one in the design of the map, or place them by hand.</source>
            <translation>
                <numerusform>لا ألترات تنتظر بجانب خرائطها.</numerusform>
                <numerusform>ألتر واحد ينتظر بجانب خريطته، لأن الحلقات أو القطاعات هناك لا تعرض سمة؛ اختاروا واحدة في تصميم الخريطة، أو ضعوه يدويًا.</numerusform>
                <numerusform>ألتران ينتظران بجانب خريطتيهما، لأن الحلقات أو القطاعات هناك لا تعرض سمة؛ اختاروا واحدة في تصميم الخريطة، أو ضعوهما يدويًا.</numerusform>
                <numerusform>%n ألترات تنتظر بجانب خرائطها، لأن الحلقات أو القطاعات هناك لا تعرض سمة؛ اختاروا واحدة في تصميم الخريطة، أو ضعوها يدويًا.</numerusform>
                <numerusform>%n ألترًا تنتظر بجانب خرائطها، لأن الحلقات أو القطاعات هناك لا تعرض سمة؛ اختاروا واحدة في تصميم الخريطة، أو ضعوها يدويًا.</numerusform>
                <numerusform>%n ألتر تنتظر بجانب خرائطها، لأن الحلقات أو القطاعات هناك لا تعرض سمة؛ اختاروا واحدة في تصميم الخريطة، أو ضعوها يدويًا.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n egos</source>
            <translation>
                <numerusform>لا إيغوات</numerusform>
                <numerusform>إيغو واحد</numerusform>
                <numerusform>إيغوان</numerusform>
                <numerusform>%n إيغوات</numerusform>
                <numerusform>%n إيغو</numerusform>
                <numerusform>%n إيغو</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n maps</source>
            <translation>
                <numerusform>لا خرائط</numerusform>
                <numerusform>خريطة واحدة</numerusform>
                <numerusform>خريطتان</numerusform>
                <numerusform>%n خرائط</numerusform>
                <numerusform>%n خريطة</numerusform>
                <numerusform>%n خريطة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri</source>
            <translation>
                <numerusform>لا ألترات</numerusform>
                <numerusform>ألتر واحد</numerusform>
                <numerusform>ألتران</numerusform>
                <numerusform>%n ألترات</numerusform>
                <numerusform>%n ألترًا</numerusform>
                <numerusform>%n ألتر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties between alteri</source>
            <translation>
                <numerusform>لا علاقات بين الألترات</numerusform>
                <numerusform>علاقة واحدة بين الألترات</numerusform>
                <numerusform>علاقتان بين الألترات</numerusform>
                <numerusform>%n علاقات بين الألترات</numerusform>
                <numerusform>%n علاقة بين الألترات</numerusform>
                <numerusform>%n علاقة بين الألترات</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <translation>%1: %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n egos imported.</source>
            <translation>
                <numerusform>لم تُستورد إيغوات.</numerusform>
                <numerusform>استُورد إيغو واحد.</numerusform>
                <numerusform>استُورد إيغوان.</numerusform>
                <numerusform>استُوردت %n إيغوات.</numerusform>
                <numerusform>استُورد %n إيغو.</numerusform>
                <numerusform>استُورد %n إيغو.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n egos were in the study already; what they lacked was added.</source>
            <translation>
                <numerusform>لم تكن إيغوات في الدراسة من قبل.</numerusform>
                <numerusform>إيغو واحد كان في الدراسة بالفعل؛ أُضيف ما كان ينقصه.</numerusform>
                <numerusform>إيغوان كانا في الدراسة بالفعل؛ أُضيف ما كان ينقصهما.</numerusform>
                <numerusform>%n إيغوات كانت في الدراسة بالفعل؛ أُضيف ما كان ينقصها.</numerusform>
                <numerusform>%n إيغو كانت في الدراسة بالفعل؛ أُضيف ما كان ينقصها.</numerusform>
                <numerusform>%n إيغو كانت في الدراسة بالفعل؛ أُضيف ما كان ينقصها.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri imported.</source>
            <translation>
                <numerusform>لم تُستورد ألترات.</numerusform>
                <numerusform>استُورد ألتر واحد.</numerusform>
                <numerusform>استُورد ألتران.</numerusform>
                <numerusform>استُوردت %n ألترات.</numerusform>
                <numerusform>استُورد %n ألترًا.</numerusform>
                <numerusform>استُورد %n ألتر.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties between alteri imported.</source>
            <translation>
                <numerusform>لم تُستورد علاقات بين الألترات.</numerusform>
                <numerusform>استُوردت علاقة واحدة بين الألترات.</numerusform>
                <numerusform>استُوردت علاقتان بين الألترات.</numerusform>
                <numerusform>استُوردت %n علاقات بين الألترات.</numerusform>
                <numerusform>استُوردت %n علاقة بين الألترات.</numerusform>
                <numerusform>استُوردت %n علاقة بين الألترات.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gaps were filled.</source>
            <translation>
                <numerusform>لم تُملأ فجوات.</numerusform>
                <numerusform>مُلئت فجوة واحدة.</numerusform>
                <numerusform>مُلئت فجوتان.</numerusform>
                <numerusform>مُلئت %n فجوات.</numerusform>
                <numerusform>مُلئت %n فجوة.</numerusform>
                <numerusform>مُلئت %n فجوة.</numerusform>
            </translation>
        </message>
        <message>
            <source>New attribute of %1: %2 (%3).</source>
            <translation>سمة جديدة لـ %1: %2 (%3).</translation>
        </message>
        <message>
            <source>New kind of tie: %1.</source>
            <translation>نوع علاقة جديد: %1.</translation>
        </message>
        <message numerus="yes">
            <source>What stands at “%1” in the file is nothing that a study has; it was left out %n times.</source>
            <translation>
                <numerusform>ما يرد عند «%1» في الملف لا وجود له في الدراسة؛ ولم يُستبعد.</numerusform>
                <numerusform>ما يرد عند «%1» في الملف لا وجود له في الدراسة؛ وقد استُبعد مرة واحدة.</numerusform>
                <numerusform>ما يرد عند «%1» في الملف لا وجود له في الدراسة؛ وقد استُبعد مرتين.</numerusform>
                <numerusform>ما يرد عند «%1» في الملف لا وجود له في الدراسة؛ وقد استُبعد %n مرات.</numerusform>
                <numerusform>ما يرد عند «%1» في الملف لا وجود له في الدراسة؛ وقد استُبعد %n مرة.</numerusform>
                <numerusform>ما يرد عند «%1» في الملف لا وجود له في الدراسة؛ وقد استُبعد %n مرة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What stands at “%1” (%2) in the file is nothing that a study has; it was left out %n times.</source>
            <translation>
                <numerusform>ما يرد عند «%1» (%2) في الملف لا وجود له في الدراسة؛ ولم يُستبعد.</numerusform>
                <numerusform>ما يرد عند «%1» (%2) في الملف لا وجود له في الدراسة؛ وقد استُبعد مرة واحدة.</numerusform>
                <numerusform>ما يرد عند «%1» (%2) في الملف لا وجود له في الدراسة؛ وقد استُبعد مرتين.</numerusform>
                <numerusform>ما يرد عند «%1» (%2) في الملف لا وجود له في الدراسة؛ وقد استُبعد %n مرات.</numerusform>
                <numerusform>ما يرد عند «%1» (%2) في الملف لا وجود له في الدراسة؛ وقد استُبعد %n مرة.</numerusform>
                <numerusform>ما يرد عند «%1» (%2) في الملف لا وجود له في الدراسة؛ وقد استُبعد %n مرة.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” does not say how its letters are written; it was read as %2. Look at names with accents.</source>
            <translation>لا يذكر «%1» ترميز حروفه؛ وقد قُرئ على أنه %2. راجع الأسماء ذات العلامات.</translation>
        </message>
        <message numerus="yes">
            <source>%n ties of the kind “%1” lead from an alter to ego; which way a tie of ego goes is not kept.</source>
            <translation>
                <numerusform>لا علاقات من النوع «%1» تتجه من ألتر إلى الإيغو؛ ولا يُحفظ اتجاه علاقات الإيغو.</numerusform>
                <numerusform>علاقة واحدة من النوع «%1» تتجه من ألتر إلى الإيغو؛ ولا يُحفظ اتجاه علاقات الإيغو.</numerusform>
                <numerusform>علاقتان من النوع «%1» تتجهان من ألتر إلى الإيغو؛ ولا يُحفظ اتجاه علاقات الإيغو.</numerusform>
                <numerusform>%n علاقات من النوع «%1» تتجه من ألتر إلى الإيغو؛ ولا يُحفظ اتجاه علاقات الإيغو.</numerusform>
                <numerusform>%n علاقة من النوع «%1» تتجه من ألتر إلى الإيغو؛ ولا يُحفظ اتجاه علاقات الإيغو.</numerusform>
                <numerusform>%n علاقة من النوع «%1» تتجه من ألتر إلى الإيغو؛ ولا يُحفظ اتجاه علاقات الإيغو.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::ForeignStudyText</name>
        <message>
            <source>Studies of other programs (%1)</source>
            <translation>دراسات برامج أخرى (%1)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>كل الملفات (*)</translation>
        </message>
        <message>
            <source>Encrypted names</source>
            <translation>أسماء مشفّرة</translation>
        </message>
        <message>
            <source>Password of the names</source>
            <translation>كلمة مرور الأسماء</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>استيراد</translation>
        </message>
    </context>
    <context>
        <name>alteri::ForgetDialog</name>
        <message>
            <source>What happened up to and including</source>
            <translation>ما حدث حتى، وبما في ذلك</translation>
        </message>
        <message>
            <source>An ego, with everything that was ever said about it</source>
            <translation>إيغو مع كل ما قيل عنه في أي وقت</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>نسيان</translation>
        </message>
        <message>
            <source>The history keeps everything that was ever entered, so that it can be undone: deleted names too. What is forgotten is removed from the file for good and cannot be brought back. Copies, backups and exports elsewhere keep what they have.</source>
            <translation>يحتفظ السجل بكل ما أُدخل في أي وقت ليمكن التراجع عنه: حتى الأسماء المحذوفة. وما يُنسى يُزال من الملف نهائيًا ولا يمكن استرجاعه. أما النسخ والنسخ الاحتياطية والصادرات في أماكن أخرى فتحتفظ بما فيها.</translation>
        </message>
        <message>
            <source>Forget for good</source>
            <translation>نسيان نهائي</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>تراجع: %1</translation>
        </message>
        <message>
            <source>Redo: %1</source>
            <translation>إعادة: %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::FormBar</name>
        <message>
            <source>%1 with byte order mark</source>
            <translation>%1 مع علامة ترتيب البايتات</translation>
        </message>
        <message>
            <source>First line &amp;names the columns</source>
            <translation>السطر الأول يسمّي الأعمدة</translation>
        </message>
        <message>
            <source>&amp;Taken for</source>
            <translation>يُعدّ</translation>
        </message>
        <message>
            <source>&amp;Encoding</source>
            <translation>الترميز</translation>
        </message>
        <message>
            <source>&amp;Separated by</source>
            <translation>الفاصل</translation>
        </message>
        <message>
            <source>As found</source>
            <translation>كما وُجد</translation>
        </message>
        <message>
            <source>As found: %1</source>
            <translation>كما وُجد: %1</translation>
        </message>
        <message>
            <source>nothing known</source>
            <translation>لا شيء معروف</translation>
        </message>
    </context>
    <context>
        <name>alteri::FormatText</name>
        <message>
            <source>PNG picture</source>
            <translation>صورة PNG</translation>
        </message>
        <message>
            <source>PNG (pixels)</source>
            <translation>PNG (بكسل)</translation>
        </message>
        <message>
            <source>SVG picture</source>
            <translation>صورة SVG</translation>
        </message>
        <message>
            <source>SVG (vectors)</source>
            <translation>SVG (متجهات)</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>مستند PDF</translation>
        </message>
        <message>
            <source>PDF (vectors)</source>
            <translation>PDF (متجهات)</translation>
        </message>
        <message>
            <source>TIFF picture</source>
            <translation>صورة TIFF</translation>
        </message>
        <message>
            <source>TIFF (pixels)</source>
            <translation>TIFF (بكسل)</translation>
        </message>
    </context>
    <context>
        <name>alteri::FormulaEdit</name>
        <message>
            <source>Formula</source>
            <translation>الصيغة</translation>
        </message>
    </context>
    <context>
        <name>alteri::GapPanel</name>
        <message>
            <source>Nothing is left open on this map.</source>
            <translation>لم يبق شيء مفتوحًا على هذه الخريطة.</translation>
        </message>
        <message>
            <source>What is left open</source>
            <translation>ما بقي مفتوحًا</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n open</source>
            <translation>
                <numerusform>%1: لا شيء مفتوح</numerusform>
                <numerusform>%1: واحدة مفتوحة</numerusform>
                <numerusform>%1: اثنتان مفتوحتان</numerusform>
                <numerusform>%1: %n مفتوحة</numerusform>
                <numerusform>%1: %n مفتوحة</numerusform>
                <numerusform>%1: %n مفتوحة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Ego: %n open</source>
            <translation>
                <numerusform>الإيغو: لا شيء مفتوح</numerusform>
                <numerusform>الإيغو: واحدة مفتوحة</numerusform>
                <numerusform>الإيغو: اثنتان مفتوحتان</numerusform>
                <numerusform>الإيغو: %n مفتوحة</numerusform>
                <numerusform>الإيغو: %n مفتوحة</numerusform>
                <numerusform>الإيغو: %n مفتوحة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>ولا غيرها</numerusform>
                <numerusform>وواحدة أخرى</numerusform>
                <numerusform>واثنتان أخريان</numerusform>
                <numerusform>و%n أخرى</numerusform>
                <numerusform>و%n أخرى</numerusform>
                <numerusform>و%n أخرى</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pairs not asked about</source>
            <translation>
                <numerusform>سُئل عن كل الأزواج</numerusform>
                <numerusform>زوج واحد لم يُسأل عنه</numerusform>
                <numerusform>زوجان لم يُسأل عنهما</numerusform>
                <numerusform>%n أزواج لم يُسأل عنها</numerusform>
                <numerusform>%n زوجًا لم يُسأل عنها</numerusform>
                <numerusform>%n زوج لم يُسأل عنها</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody in the ring “%1”</source>
            <translation>لا أحد في الحلقة «%1»</translation>
        </message>
    </context>
    <context>
        <name>alteri::GeneratorStepPage</name>
        <message>
            <source>Partners named before; space picks one again</source>
            <translation>الشركاء المسمَّون من قبل؛ مفتاح المسافة يختار أحدهم من جديد</translation>
        </message>
        <message numerus="yes">
            <source>%n named</source>
            <translation>
                <numerusform>لم يُسمَّ أحد</numerusform>
                <numerusform>سُمّي واحد</numerusform>
                <numerusform>سُمّي اثنان</numerusform>
                <numerusform>سُمّي %n</numerusform>
                <numerusform>سُمّي %n</numerusform>
                <numerusform>سُمّي %n</numerusform>
            </translation>
        </message>
        <message>
            <source>At least %1 are asked for</source>
            <translation>المطلوب %1 على الأقل</translation>
        </message>
        <message>
            <source>That is more than the %1 that are asked for</source>
            <translation>هذا أكثر من المطلوب، وهو %1</translation>
        </message>
        <message>
            <source>At most %1 are asked for</source>
            <translation>المطلوب %1 على الأكثر</translation>
        </message>
        <message>
            <source>In the line, behind the name and a semicolon: %1</source>
            <translation>في السطر، بعد الاسم وفاصلة منقوطة (;): %1</translation>
        </message>
        <message>
            <source>Name again</source>
            <translation>تسمية من جديد</translation>
        </message>
        <message>
            <source>Take back the naming</source>
            <translation>التراجع عن التسمية</translation>
        </message>
        <message>
            <source>Named before</source>
            <translation>سُمّوا من قبل</translation>
        </message>
    </context>
    <context>
        <name>alteri::GroupDialog</name>
        <message>
            <source>Put categories together</source>
            <translation>ضم الفئات معًا</translation>
        </message>
        <message>
            <source>Categories of “%1” that this model takes as one</source>
            <translation>فئات «%1» التي يعدّها هذا النموذج فئة واحدة</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>الفئات</translation>
        </message>
        <message>
            <source>Name of the group</source>
            <translation>اسم المجموعة</translation>
        </message>
        <message>
            <source>Put together</source>
            <translation>ضم معًا</translation>
        </message>
        <message>
            <source>Tick two or more categories.</source>
            <translation>علّموا فئتين أو أكثر.</translation>
        </message>
        <message>
            <source>Give the group a name.</source>
            <translation>أعطوا المجموعة اسمًا.</translation>
        </message>
        <message>
            <source>A category or another group is called so already.</source>
            <translation>تحمل فئة أو مجموعة أخرى هذا الاسم بالفعل.</translation>
        </message>
    </context>
    <context>
        <name>alteri::GroupingDialog</name>
        <message>
            <source>Put into group</source>
            <translation>وضع في مجموعة</translation>
        </message>
        <message>
            <source>Also give the shares of the groups short names (%1)</source>
            <translation>إعطاء حصص المجموعات أسماء قصيرة أيضًا (%1)</translation>
        </message>
        <message>
            <source>Group categories</source>
            <translation>تجميع الفئات</translation>
        </message>
        <message>
            <source>Groups and categories</source>
            <translation>المجموعات والفئات</translation>
        </message>
        <message>
            <source>New grouping</source>
            <translation>تجميع جديد</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>a short name for formulas, for example type4</source>
            <translation>اسم قصير للصيغ، مثل type4</translation>
        </message>
        <message>
            <source>as people read it in tables</source>
            <translation>كما يُقرأ في الجداول</translation>
        </message>
        <message>
            <source>Grouping</source>
            <translation>التجميع</translation>
        </message>
        <message>
            <source>Attribute</source>
            <translation>السمة</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>التسمية</translation>
        </message>
        <message>
            <source>Selected categories:</source>
            <translation>الفئات المحددة:</translation>
        </message>
        <message>
            <source>name of a group, or a new one</source>
            <translation>اسم مجموعة، أو اسم جديد</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>المجموعة</translation>
        </message>
        <message>
            <source>Save grouping</source>
            <translation>حفظ التجميع</translation>
        </message>
        <message>
            <source>Delete grouping</source>
            <translation>حذف التجميع</translation>
        </message>
        <message>
            <source>The study has no attribute with categories.</source>
            <translation>لا توجد في الدراسة سمة ذات فئات.</translation>
        </message>
        <message>
            <source>Give the grouping a name.</source>
            <translation>أعطوا التجميع اسمًا.</translation>
        </message>
        <message>
            <source>A grouping needs at least two groups.</source>
            <translation>يحتاج التجميع إلى مجموعتين على الأقل.</translation>
        </message>
        <message>
            <source>Change grouping</source>
            <translation>تغيير التجميع</translation>
        </message>
    </context>
    <context>
        <name>alteri::GroupingTree</name>
        <message>
            <source>Group and categories</source>
            <translation>المجموعة والفئات</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>الرمز</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>العدد</translation>
        </message>
        <message>
            <source>On their own</source>
            <translation>منفردة</translation>
        </message>
        <message>
            <source>Each of these stays a category of its own.</source>
            <translation>تبقى كل منها فئة قائمة بذاتها.</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>المستبعدة</translation>
        </message>
        <message>
            <source>These count as missing in the grouping.</source>
            <translation>تُعدّ هذه مفقودة في التجميع.</translation>
        </message>
        <message>
            <source>Double-click to rename</source>
            <translation>نقر مزدوج لإعادة التسمية</translation>
        </message>
    </context>
    <context>
        <name>alteri::GuideBar</name>
        <message>
            <source>Back</source>
            <translation>السابق</translation>
        </message>
        <message>
            <source>The step before (PgUp)</source>
            <translation>الخطوة السابقة (PgUp)</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <source>The next step (PgDn)</source>
            <translation>الخطوة التالية (PgDn)</translation>
        </message>
        <message>
            <source>Free map</source>
            <translation>الخريطة الحرة</translation>
        </message>
        <message>
            <source>Leaves the guide and comes back to this step (F5)</source>
            <translation>يغادر الدليل ويعود إلى هذه الخطوة (F5)</translation>
        </message>
        <message>
            <source>This step is in the guide no more; PgDn goes to the first one</source>
            <translation>لم تعد هذه الخطوة في الدليل؛ PgDn ينتقل إلى الأولى</translation>
        </message>
        <message>
            <source>“%1” is not shown any more; PgDn goes on</source>
            <translation>لم تعد «%1» تُعرض؛ PgDn يتابع</translation>
        </message>
        <message>
            <source>Step %1 of %2: %3</source>
            <translation>الخطوة %1 من %2: %3</translation>
        </message>
        <message>
            <source>Nothing is missing</source>
            <translation>لا شيء ينقص</translation>
        </message>
        <message>
            <source>Missing: %1 here, %2 in all</source>
            <translation>الناقص: %1 هنا، %2 في المجموع</translation>
        </message>
    </context>
    <context>
        <name>alteri::GuidePage</name>
        <message>
            <source>This study has no interview guide yet. Press “Add step” and choose what happens first: a text, questions about ego, names of partners…</source>
            <translation>لا يوجد في هذه الدراسة دليل مقابلة بعد. اضغطوا «إضافة خطوة» واختاروا ما يحدث أولًا: نص، أو أسئلة عن الإيغو، أو أسماء شركاء…</translation>
        </message>
        <message>
            <source>Steps of the guide</source>
            <translation>خطوات الدليل</translation>
        </message>
        <message>
            <source>Add step</source>
            <translation>إضافة خطوة</translation>
        </message>
        <message>
            <source>Adds a step behind the selected one</source>
            <translation>يضيف خطوة بعد الخطوة المحددة</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>تكرار</translation>
        </message>
        <message>
            <source>The same step once more</source>
            <translation>الخطوة نفسها مرة أخرى</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Takes the step out of the guide; no answer is lost</source>
            <translation>يخرج الخطوة من الدليل؛ ولا تضيع أي إجابة</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>إلى أعلى</translation>
        </message>
        <message>
            <source>Earlier in the interview</source>
            <translation>أبكر في المقابلة</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>إلى أسفل</translation>
        </message>
        <message>
            <source>Later in the interview</source>
            <translation>لاحقًا في المقابلة</translation>
        </message>
        <message>
            <source>Try it…</source>
            <translation>تجربة…</translation>
        </message>
        <message>
            <source>Leads made-up respondents through the guide, in a copy</source>
            <translation>يقود مستجيبين مختلَقين عبر الدليل، في نسخة</translation>
        </message>
        <message>
            <source>What can hardly be meant</source>
            <translation>ما يُستبعد أن يكون مقصودًا</translation>
        </message>
        <message>
            <source>%1, shown if %2</source>
            <translation>%1، تُعرض إذا %2</translation>
        </message>
        <message>
            <source>Nothing stands in the way of this guide.</source>
            <translation>لا شيء يعيق هذا الدليل.</translation>
        </message>
        <message>
            <source>What can hardly be meant:</source>
            <translation>ما يُستبعد أن يكون مقصودًا:</translation>
        </message>
        <message>
            <source>Duplicate step</source>
            <translation>تكرار الخطوة</translation>
        </message>
        <message>
            <source>%1 (copy)</source>
            <translation>%1 (نسخة)</translation>
        </message>
        <message numerus="yes">
            <source>At this step %n partners were named. They stay, but it is forgotten that it was here.</source>
            <translation>
                <numerusform>لم يُسمَّ شركاء في هذه الخطوة.</numerusform>
                <numerusform>سُمّي شريك واحد في هذه الخطوة. سيبقى، لكن يُنسى أنه سُمّي هنا.</numerusform>
                <numerusform>سُمّي شريكان في هذه الخطوة. سيبقيان، لكن يُنسى أنهما سُمّيا هنا.</numerusform>
                <numerusform>سُمّي %n شركاء في هذه الخطوة. سيبقون، لكن يُنسى أنهم سُمّوا هنا.</numerusform>
                <numerusform>سُمّي %n شريكًا في هذه الخطوة. سيبقون، لكن يُنسى أنهم سُمّوا هنا.</numerusform>
                <numerusform>سُمّي %n شريك في هذه الخطوة. سيبقون، لكن يُنسى أنهم سُمّوا هنا.</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete step</source>
            <translation>حذف الخطوة</translation>
        </message>
        <message>
            <source>Move step</source>
            <translation>نقل الخطوة</translation>
        </message>
    </context>
    <context>
        <name>alteri::GuideRun</name>
        <message>
            <source>Interviewer</source>
            <translation>القائم بالمقابلة</translation>
        </message>
        <message>
            <source>Go to step “%1”</source>
            <translation>الانتقال إلى الخطوة «%1»</translation>
        </message>
        <message>
            <source>This study has no interview guide yet. Ctrl+B, page “Interview guide”, makes one.</source>
            <translation>لا يوجد في هذه الدراسة دليل مقابلة بعد. Ctrl+B، صفحة «دليل المقابلة»، ينشئ واحدًا.</translation>
        </message>
        <message>
            <source>Leave the guide</source>
            <translation>مغادرة الدليل</translation>
        </message>
        <message>
            <source>This is the last step. F5 leaves the guide.</source>
            <translation>هذه آخر خطوة. F5 يغادر الدليل.</translation>
        </message>
        <message>
            <source>Your name or code, kept with the times of every step and with what you change</source>
            <translation>اسمكم أو رمزكم، يُحفظ مع أوقات كل خطوة ومع ما تغيّرونه</translation>
        </message>
    </context>
    <context>
        <name>alteri::GuideText</name>
        <message>
            <source>The condition “%1” cannot be read, so that it counts as holding. %2</source>
            <translation>لا يمكن قراءة الشرط «%1»، ولذلك يُعدّ متحققًا. %2</translation>
        </message>
        <message>
            <source>The condition “%1” can never hold.</source>
            <translation>لا يمكن أن يتحقق الشرط «%1» أبدًا.</translation>
        </message>
        <message>
            <source>The condition “%1” rests on “%2”, which is asked for only here or later.</source>
            <translation>يقوم الشرط «%1» على «%2»، ولا يُسأل عنها إلا هنا أو لاحقًا.</translation>
        </message>
        <message>
            <source>It has no question. Write it in the field “Question”.</source>
            <translation>لا سؤال لها. اكتبوه في الحقل «السؤال».</translation>
        </message>
        <message>
            <source>It asks nothing. Add an attribute below “Questions”.</source>
            <translation>لا تسأل عن شيء. أضيفوا سمة تحت «الأسئلة».</translation>
        </message>
        <message>
            <source>It asks for no kind of tie. Choose one.</source>
            <translation>لا تسأل عن أي نوع علاقة. اختاروا نوعًا.</translation>
        </message>
        <message>
            <source>No attribute of ego keeps the consent. Add the step anew.</source>
            <translation>لا توجد سمة للإيغو تحفظ الموافقة. أضيفوا الخطوة من جديد.</translation>
        </message>
        <message>
            <source>It is about those named at a step that is no name generator. Choose one.</source>
            <translation>تخص من سُمّوا في خطوة ليست مولّد أسماء. اختاروا واحدة.</translation>
        </message>
        <message>
            <source>It is about those named at “%1”, which comes later.</source>
            <translation>تخص من سُمّوا في «%1»، وهي تأتي لاحقًا.</translation>
        </message>
        <message>
            <source>The smallest number of names is more than the largest.</source>
            <translation>أصغر عدد للأسماء أكبر من أكبره.</translation>
        </message>
        <message>
            <source>It cannot ask for “%1”, which is about others.</source>
            <translation>لا يمكنها السؤال عن «%1»، فهي تخص غيرهم.</translation>
        </message>
        <message>
            <source>The condition “%1” rests on “%2”, which is answered only on the map that a step of placing has of its own. Conditions look at the map of the interview.</source>
            <translation>يقوم الشرط «%1» على «%2»، ولا تُجاب إلا على الخريطة الخاصة بإحدى خطوات الوضع. أما الشروط فتنظر إلى خريطة المقابلة.</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>معلومات</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>الموافقة</translation>
        </message>
        <message>
            <source>Questions about ego</source>
            <translation>أسئلة عن الإيغو</translation>
        </message>
        <message>
            <source>Name generator</source>
            <translation>مولّد الأسماء</translation>
        </message>
        <message>
            <source>Name interpreter</source>
            <translation>مفسّر الأسماء</translation>
        </message>
        <message>
            <source>Placing on the map</source>
            <translation>الوضع على الخريطة</translation>
        </message>
        <message>
            <source>Ties between alteri</source>
            <translation>العلاقات بين الألترات</translation>
        </message>
        <message>
            <source>Free work on the map</source>
            <translation>العمل الحر على الخريطة</translation>
        </message>
        <message>
            <source>Closing</source>
            <translation>الختام</translation>
        </message>
        <message>
            <source>Form, one alter after the other</source>
            <translation>استمارة، ألتر بعد آخر</translation>
        </message>
        <message>
            <source>Table of all alteri</source>
            <translation>جدول كل الألترات</translation>
        </message>
        <message>
            <source>Sorting into bins</source>
            <translation>الفرز في سلال</translation>
        </message>
        <message>
            <source>One at a time</source>
            <translation>واحدًا واحدًا</translation>
        </message>
        <message>
            <source>Freely</source>
            <translation>بحرية</translation>
        </message>
        <message>
            <source>Pair by pair</source>
            <translation>زوجًا زوجًا</translation>
        </message>
        <message>
            <source>Matrix</source>
            <translation>مصفوفة</translation>
        </message>
        <message>
            <source>Drawing on the map</source>
            <translation>الرسم على الخريطة</translation>
        </message>
    </context>
    <context>
        <name>alteri::HelpBrowser</name>
        <message>
            <source>Page of the help</source>
            <translation>صفحة التعليمات</translation>
        </message>
    </context>
    <context>
        <name>alteri::HelpMark</name>
        <message>
            <source>Opens the help about this</source>
            <translation>يفتح التعليمات الخاصة بهذا</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>تعليمات</translation>
        </message>
    </context>
    <context>
        <name>alteri::HelpWindow</name>
        <message>
            <source>Help – Alteri</source>
            <translation>تعليمات – Alteri</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>بحث</translation>
        </message>
        <message>
            <source>Search all pages</source>
            <translation>البحث في كل الصفحات</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>المحتويات</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>نتائج البحث</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>الصفحات</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>السابق</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>التالي</translation>
        </message>
        <message>
            <source>No page has all these words.</source>
            <translation>لا توجد صفحة تحوي كل هذه الكلمات.</translation>
        </message>
    </context>
    <context>
        <name>alteri::HistoryPanel</name>
        <message>
            <source>Nothing has happened on this map yet.</source>
            <translation>لم يحدث شيء على هذه الخريطة بعد.</translation>
        </message>
        <message>
            <source>Back to now</source>
            <translation>العودة إلى الآن</translation>
        </message>
        <message>
            <source>The map of that moment is being made…</source>
            <translation>يجري رسم خريطة تلك اللحظة…</translation>
        </message>
        <message>
            <source>History of this map</source>
            <translation>سجل هذه الخريطة</translation>
        </message>
        <message>
            <source>Shows the map after each gesture, one after the other</source>
            <translation>يعرض الخريطة بعد كل إجراء، واحدًا بعد آخر</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>تراجع: %1</translation>
        </message>
        <message>
            <source>Redo: %1</source>
            <translation>إعادة: %1</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>إيقاف مؤقت</translation>
        </message>
        <message>
            <source>Play back</source>
            <translation>تشغيل</translation>
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
            <translation>الدراسة غير متصلة بأي مركز؛ انضمّوا إليها هناك أو ضعوها هناك.</translation>
        </message>
        <message>
            <source>The study “%1” is connected to a hub. What is forgotten or moved here would stay there; leave the hub first.</source>
            <translation>الدراسة «%1» متصلة بمركز. ما يُنسى أو يُنقل هنا يبقى هناك؛ غادروا المركز أولًا.</translation>
        </message>
        <message>
            <source>“%1” cannot be taken back: others have gone on with the same since.</source>
            <translation>لا يمكن التراجع عن «%1»: فقد واصل آخرون العمل على الشيء نفسه منذ ذلك الحين.</translation>
        </message>
        <message>
            <source>The hub has no such study for this login; ask its owner to admit you.</source>
            <translation>لا توجد في المركز دراسة كهذه لهذا الدخول؛ اطلبوا من مالكها قبولكم.</translation>
        </message>
        <message>
            <source>The hub has this study already; join it there.</source>
            <translation>هذه الدراسة موجودة في المركز بالفعل؛ انضمّوا إليها هناك.</translation>
        </message>
        <message>
            <source>The study on the hub is of another version of Alteri (%1). With a newer one there, take that version; with an older one, its owner has to sync first.</source>
            <translation>الدراسة في المركز من إصدار آخر من Alteri (%1). إن كان الإصدار هناك أحدث فاستخدموه؛ وإن كان أقدم فعلى مالكها أن يزامن أولًا.</translation>
        </message>
        <message>
            <source>A password must not stand in the connection: put it into the file “.pgpass”, which only you can read.</source>
            <translation>لا يجوز أن ترد كلمة مرور في الاتصال: ضعوها في الملف «⁦.pgpass⁩» الذي لا يقرؤه سواكم.</translation>
        </message>
        <message>
            <source>The schema “%1” holds something else than a study that was published; take another name.</source>
            <translation>يحتوي المخطط «%1» على شيء غير دراسة منشورة؛ اختاروا اسمًا آخر.</translation>
        </message>
        <message>
            <source>The query gives no table with rows; write one that begins with SELECT.</source>
            <translation>لا يعطي الاستعلام جدولًا له صفوف؛ اكتبوا استعلامًا يبدأ بـ SELECT.</translation>
        </message>
        <message>
            <source>The hub cannot be reached%1. Everything is in this file; what was done waits.</source>
            <translation>تعذر الوصول إلى المركز%1. كل شيء في هذا الملف؛ وما أُنجز في الانتظار.</translation>
        </message>
        <message>
            <source>Nothing was sent to the hub “%1”: over the net its certificate must be checked. Set sslmode=verify-full and sslrootcert for the service.</source>
            <translation>لم يُرسل شيء إلى المركز «%1»: يجب التحقق من شهادته عبر الشبكة. اضبطوا sslmode=verify-full و sslrootcert للخدمة.</translation>
        </message>
        <message>
            <source>The hub’s certificate is not the one expected%1. Nothing was sent.</source>
            <translation>شهادة المركز ليست الشهادة المتوقعة%1. لم يُرسل شيء.</translation>
        </message>
        <message>
            <source>The hub refuses this login%1; look at the service and at “.pgpass”.</source>
            <translation>يرفض المركز هذا الدخول%1؛ راجعوا الخدمة والملف «⁦.pgpass⁩».</translation>
        </message>
        <message>
            <source>You may not do this on the hub%1. Everything is in this file.</source>
            <translation>لا يُسمح لكم بهذا في المركز%1. كل شيء في هذا الملف.</translation>
        </message>
        <message>
            <source>The hub has no space left. Everything is in this file.</source>
            <translation>لم تبق مساحة في المركز. كل شيء في هذا الملف.</translation>
        </message>
        <message>
            <source>This database is no hub; its administrator makes it one by “alteri-cli hub init”.</source>
            <translation>قاعدة البيانات هذه ليست مركزًا؛ يجعلها مديرها مركزًا بالأمر «alteri-cli hub init».</translation>
        </message>
        <message>
            <source>This database is a hub already. Nothing was changed.</source>
            <translation>قاعدة البيانات هذه مركز بالفعل. لم يُغيَّر شيء.</translation>
        </message>
        <message>
            <source>The database refused: %1.</source>
            <translation>رفضت قاعدة البيانات: %1.</translation>
        </message>
        <message>
            <source>The hub’s log is not what was written (step %1). Nothing was taken over; tell the hub’s administrator.</source>
            <translation>سجل المركز ليس ما كُتب (الخطوة %1). لم يُؤخذ شيء؛ أبلغوا مدير المركز.</translation>
        </message>
        <message>
            <source>Step %1 of the hub does not fit this file. Nothing was taken over; join the study anew, and merge this file into it as another copy.</source>
            <translation>الخطوة %1 في المركز لا تلائم هذا الملف. لم يُؤخذ شيء؛ انضمّوا إلى الدراسة من جديد وادمجوا هذا الملف فيها بوصفه نسخة أخرى.</translation>
        </message>
    </context>
    <context>
        <name>alteri::ImportAssistant</name>
        <message>
            <source>Import tables</source>
            <translation>استيراد جداول</translation>
        </message>
        <message>
            <source>Join answers</source>
            <translation>إلحاق إجابات</translation>
        </message>
        <message>
            <source>Next delivery</source>
            <translation>الدفعة التالية</translation>
        </message>
        <message>
            <source>First rows</source>
            <translation>الصفوف الأولى</translation>
        </message>
        <message>
            <source>&amp;Work out what happens</source>
            <translation>احتساب ما سيحدث</translation>
        </message>
        <message>
            <source>Add tables…</source>
            <translation>إضافة جداول…</translation>
        </message>
        <message>
            <source>Remo&amp;ve table</source>
            <translation>إزالة الجدول</translation>
        </message>
        <message>
            <source>Into</source>
            <translation>إلى</translation>
        </message>
        <message>
            <source>Labels from a table</source>
            <translation>تسميات من جدول</translation>
        </message>
        <message numerus="yes">
            <source>The tables have %n rows; “Work out what happens” reads them all.</source>
            <translation>
                <numerusform>لا صفوف في الجداول.</numerusform>
                <numerusform>في الجداول صف واحد؛ «احتساب ما سيحدث» يقرؤه.</numerusform>
                <numerusform>في الجداول صفان؛ «احتساب ما سيحدث» يقرؤهما.</numerusform>
                <numerusform>في الجداول %n صفوف؛ «احتساب ما سيحدث» يقرؤها كلها.</numerusform>
                <numerusform>في الجداول %n صفًا؛ «احتساب ما سيحدث» يقرؤها كلها.</numerusform>
                <numerusform>في الجداول %n صف؛ «احتساب ما سيحدث» يقرؤها كلها.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Import</source>
            <translation>استيراد</translation>
        </message>
        <message>
            <source>&amp;Join</source>
            <translation>إلحاق</translation>
        </message>
        <message>
            <source>U&amp;pdate</source>
            <translation>تحديث</translation>
        </message>
        <message>
            <source>All egos of the tables are new.</source>
            <translation>كل إيغوات الجداول جديدة.</translation>
        </message>
        <message>
            <source>Columns become new attributes of those that the study has, or fill gaps. Nothing is replaced, and nobody is added.</source>
            <translation>تصبح الأعمدة سمات جديدة لمن هم في الدراسة، أو تملأ فجوات. لا يُستبدل شيء، ولا يُضاف أحد.</translation>
        </message>
        <message>
            <source>Read as the tables before: other answers replace those that there are, new rows come in.</source>
            <translation>تُقرأ كالجداول السابقة: الإجابات المختلفة تحل محل الموجودة، والصفوف الجديدة تُضاف.</translation>
        </message>
    </context>
    <context>
        <name>alteri::ImportText</name>
        <message numerus="yes">
            <source>%n columns of %1, as “%2”, are read as the pairs of alteri.</source>
            <translation>
                <numerusform>لا أعمدة في %1، مثل «%2»، تُقرأ أزواجًا من الألترات.</numerusform>
                <numerusform>عمود واحد في %1، هو «%2»، يُقرأ أزواجًا من الألترات.</numerusform>
                <numerusform>عمودان في %1، منهما «%2»، يُقرآن أزواجًا من الألترات.</numerusform>
                <numerusform>%n أعمدة في %1، مثل «%2»، تُقرأ أزواجًا من الألترات.</numerusform>
                <numerusform>%n عمودًا في %1، مثل «%2»، تُقرأ أزواجًا من الألترات.</numerusform>
                <numerusform>%n عمود في %1، مثل «%2»، تُقرأ أزواجًا من الألترات.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n columns of %1, as “%2”, are read as those of alteri.</source>
            <translation>
                <numerusform>لا أعمدة في %1، مثل «%2»، تُقرأ أعمدةً للألترات.</numerusform>
                <numerusform>عمود واحد في %1، هو «%2»، يُقرأ عمودًا للألترات.</numerusform>
                <numerusform>عمودان في %1، منهما «%2»، يُقرآن عمودين للألترات.</numerusform>
                <numerusform>%n أعمدة في %1، مثل «%2»، تُقرأ أعمدةً للألترات.</numerusform>
                <numerusform>%n عمودًا في %1، مثل «%2»، تُقرأ أعمدةً للألترات.</numerusform>
                <numerusform>%n عمود في %1، مثل «%2»، تُقرأ أعمدةً للألترات.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n columns of %1, before those of alteri, are read as those of egos.</source>
            <translation>
                <numerusform>لا أعمدة في %1 قبل أعمدة الألترات.</numerusform>
                <numerusform>عمود واحد في %1 قبل أعمدة الألترات يُقرأ عمودًا للإيغوات.</numerusform>
                <numerusform>عمودان في %1 قبل أعمدة الألترات يُقرآن عمودين للإيغوات.</numerusform>
                <numerusform>%n أعمدة في %1 قبل أعمدة الألترات تُقرأ أعمدةً للإيغوات.</numerusform>
                <numerusform>%n عمودًا في %1 قبل أعمدة الألترات تُقرأ أعمدةً للإيغوات.</numerusform>
                <numerusform>%n عمود في %1 قبل أعمدة الألترات تُقرأ أعمدةً للإيغوات.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n places for alteri in %1 hold nothing and are left out.</source>
            <translation>
                <numerusform>لا مواضع فارغة للألترات في %1.</numerusform>
                <numerusform>موضع واحد لألتر في %1 فارغ وقد استُبعد.</numerusform>
                <numerusform>موضعان لألترين في %1 فارغان وقد استُبعدا.</numerusform>
                <numerusform>%n مواضع للألترات في %1 فارغة وقد استُبعدت.</numerusform>
                <numerusform>%n موضعًا للألترات في %1 فارغة وقد استُبعدت.</numerusform>
                <numerusform>%n موضع للألترات في %1 فارغة وقد استُبعدت.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri in %1 are more than “%2” says and are left out.</source>
            <translation>
                <numerusform>لا ألترات في %1 تزيد على ما يذكره «%2».</numerusform>
                <numerusform>ألتر واحد في %1 يزيد على ما يذكره «%2» وقد استُبعد.</numerusform>
                <numerusform>ألتران في %1 يزيدان على ما يذكره «%2» وقد استُبعدا.</numerusform>
                <numerusform>%n ألترات في %1 تزيد على ما يذكره «%2» وقد استُبعدت.</numerusform>
                <numerusform>%n ألترًا في %1 تزيد على ما يذكره «%2» وقد استُبعدت.</numerusform>
                <numerusform>%n ألتر في %1 تزيد على ما يذكره «%2» وقد استُبعدت.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n columns of %1 are read as those of egos.</source>
            <translation>
                <numerusform>لا أعمدة في %1 تُقرأ أعمدةً للإيغوات.</numerusform>
                <numerusform>عمود واحد في %1 يُقرأ عمودًا للإيغوات.</numerusform>
                <numerusform>عمودان في %1 يُقرآن عمودين للإيغوات.</numerusform>
                <numerusform>%n أعمدة في %1 تُقرأ أعمدةً للإيغوات.</numerusform>
                <numerusform>%n عمودًا في %1 تُقرأ أعمدةً للإيغوات.</numerusform>
                <numerusform>%n عمود في %1 تُقرأ أعمدةً للإيغوات.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows of %1 say something else of ego in “%2” than the row before that counts; they are not used for it.</source>
            <translation>
                <numerusform>لا صفوف في %1 تقول في «%2» عن الإيغو شيئًا آخر.</numerusform>
                <numerusform>صف واحد في %1 يقول في «%2» عن الإيغو غير ما يقوله الصف السابق المعتمد؛ ولا يُستخدم لذلك.</numerusform>
                <numerusform>صفان في %1 يقولان في «%2» عن الإيغو غير ما يقوله الصف السابق المعتمد؛ ولا يُستخدمان لذلك.</numerusform>
                <numerusform>%n صفوف في %1 تقول في «%2» عن الإيغو غير ما يقوله الصف السابق المعتمد؛ ولا تُستخدم لذلك.</numerusform>
                <numerusform>%n صفًا في %1 تقول في «%2» عن الإيغو غير ما يقوله الصف السابق المعتمد؛ ولا تُستخدم لذلك.</numerusform>
                <numerusform>%n صف في %1 تقول في «%2» عن الإيغو غير ما يقوله الصف السابق المعتمد؛ ولا تُستخدم لذلك.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cells of pairs in %1 hold 0 and are no ties.</source>
            <translation>
                <numerusform>لا خلايا للأزواج في %1 فيها 0.</numerusform>
                <numerusform>خلية واحدة للأزواج في %1 فيها 0 وليست علاقة.</numerusform>
                <numerusform>خليتان للأزواج في %1 فيهما 0 وليستا علاقتين.</numerusform>
                <numerusform>%n خلايا للأزواج في %1 فيها 0 وليست علاقات.</numerusform>
                <numerusform>%n خلية للأزواج في %1 فيها 0 وليست علاقات.</numerusform>
                <numerusform>%n خلية للأزواج في %1 فيها 0 وليست علاقات.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is read as the matrix of the ties of the ego “%2”.</source>
            <translation>يُقرأ %1 مصفوفةً لعلاقات الإيغو «%2».</translation>
        </message>
        <message numerus="yes">
            <source>There is no table of egos; %n egos are those that %1 names. Egos who named nobody are not among them.</source>
            <translation>
                <numerusform>لا يوجد جدول للإيغوات؛ و%1 لا يسمّي أي إيغو.</numerusform>
                <numerusform>لا يوجد جدول للإيغوات؛ والإيغو الواحد هو الذي يسمّيه %1. الإيغوات التي لم تسمِّ أحدًا ليست بينها.</numerusform>
                <numerusform>لا يوجد جدول للإيغوات؛ والإيغوان هما اللذان يسمّيهما %1. الإيغوات التي لم تسمِّ أحدًا ليست بينها.</numerusform>
                <numerusform>لا يوجد جدول للإيغوات؛ والإيغوات وعددها %n هي التي يسمّيها %1. الإيغوات التي لم تسمِّ أحدًا ليست بينها.</numerusform>
                <numerusform>لا يوجد جدول للإيغوات؛ والإيغوات وعددها %n هي التي يسمّيها %1. الإيغوات التي لم تسمِّ أحدًا ليست بينها.</numerusform>
                <numerusform>لا يوجد جدول للإيغوات؛ والإيغوات وعددها %n هي التي يسمّيها %1. الإيغوات التي لم تسمِّ أحدًا ليست بينها.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>There is no table of alteri; %n alteri are those that %1 names. Alteri without ties are not among them.</source>
            <translation>
                <numerusform>لا يوجد جدول للألترات؛ و%1 لا يسمّي أي ألتر.</numerusform>
                <numerusform>لا يوجد جدول للألترات؛ والألتر الواحد هو الذي يسمّيه %1. الألترات التي لا علاقات لها ليست بينها.</numerusform>
                <numerusform>لا يوجد جدول للألترات؛ والألتران هما اللذان يسمّيهما %1. الألترات التي لا علاقات لها ليست بينها.</numerusform>
                <numerusform>لا يوجد جدول للألترات؛ والألترات وعددها %n هي التي يسمّيها %1. الألترات التي لا علاقات لها ليست بينها.</numerusform>
                <numerusform>لا يوجد جدول للألترات؛ والألترات وعددها %n هي التي يسمّيها %1. الألترات التي لا علاقات لها ليست بينها.</numerusform>
                <numerusform>لا يوجد جدول للألترات؛ والألترات وعددها %n هي التي يسمّيها %1. الألترات التي لا علاقات لها ليست بينها.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 comes from %2; its codes -1 to -4 are read as refused, does not know, does not apply and not asked.</source>
            <translation>مصدر %1 هو %2؛ تُقرأ رموزه من -1 إلى -4 على أنها: رفض الإجابة، لا يعرف، لا ينطبق، لم يُسأل.</translation>
        </message>
        <message>
            <source>%1 has no column of ids of alteri (alter_id); they are numbered within their egos.</source>
            <translation>لا يوجد في %1 عمود لمعرّفات الألترات (alter_id)؛ فتُرقَّم داخل إيغواتها.</translation>
        </message>
        <message>
            <source>%1 is read as a table of the ego “%2”, by its name.</source>
            <translation>يُقرأ %1، بحسب اسمه، جدولًا للإيغو «%2».</translation>
        </message>
        <message numerus="yes">
            <source>%n tables, as %1, are read as one.</source>
            <translation>
                <numerusform>لا جداول مثل %1 تُقرأ جدولًا واحدًا.</numerusform>
                <numerusform>جدول واحد، هو %1، يُقرأ جدولًا واحدًا.</numerusform>
                <numerusform>جدولان، منهما %1، يُقرآن جدولًا واحدًا.</numerusform>
                <numerusform>%n جداول، مثل %1، تُقرأ جدولًا واحدًا.</numerusform>
                <numerusform>%n جدولًا، مثل %1، تُقرأ جدولًا واحدًا.</numerusform>
                <numerusform>%n جدول، مثل %1، تُقرأ جدولًا واحدًا.</numerusform>
            </translation>
        </message>
        <message>
            <source>The sheet %1 is about no egos, alteri or ties and is left out.</source>
            <translation>الورقة %1 لا تخص إيغوات ولا ألترات ولا علاقات، وقد استُبعدت.</translation>
        </message>
        <message>
            <source>“%1” is “%2” in the study and “%3” in the table; it stays as it is.</source>
            <translation>«%1»: هي «%2» في الدراسة و«%3» في الجدول؛ وتبقى كما هي.</translation>
        </message>
        <message>
            <source>“%1” was “%2” and is “%3” now.</source>
            <translation>«%1»: كانت «%2» وهي الآن «%3».</translation>
        </message>
        <message>
            <source>“%1” is “%2” in the study and “%3” in the table; it will be replaced.</source>
            <translation>«%1»: هي «%2» في الدراسة و«%3» في الجدول؛ وستُستبدل.</translation>
        </message>
        <message>
            <source>ego “%1”</source>
            <translation>الإيغو «%1»</translation>
        </message>
        <message>
            <source>ego “%1”, alter “%2”</source>
            <translation>الإيغو «%1»، الألتر «%2»</translation>
        </message>
        <message>
            <source>%1, line %2: %3: %4</source>
            <translation>%1، السطر %2: %3: %4</translation>
        </message>
        <message numerus="yes">
            <source>%n egos were in the study already.</source>
            <translation>
                <numerusform>لم تكن إيغوات في الدراسة بالفعل.</numerusform>
                <numerusform>إيغو واحد كان في الدراسة بالفعل.</numerusform>
                <numerusform>إيغوان كانا في الدراسة بالفعل.</numerusform>
                <numerusform>%n إيغوات كانت في الدراسة بالفعل.</numerusform>
                <numerusform>%n إيغو كانت في الدراسة بالفعل.</numerusform>
                <numerusform>%n إيغو كانت في الدراسة بالفعل.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n egos are in the study already.</source>
            <translation>
                <numerusform>لا إيغوات في الدراسة بالفعل.</numerusform>
                <numerusform>إيغو واحد في الدراسة بالفعل.</numerusform>
                <numerusform>إيغوان في الدراسة بالفعل.</numerusform>
                <numerusform>%n إيغوات في الدراسة بالفعل.</numerusform>
                <numerusform>%n إيغو في الدراسة بالفعل.</numerusform>
                <numerusform>%n إيغو في الدراسة بالفعل.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri were in the study already.</source>
            <translation>
                <numerusform>لم تكن ألترات في الدراسة بالفعل.</numerusform>
                <numerusform>ألتر واحد كان في الدراسة بالفعل.</numerusform>
                <numerusform>ألتران كانا في الدراسة بالفعل.</numerusform>
                <numerusform>%n ألترات كانت في الدراسة بالفعل.</numerusform>
                <numerusform>%n ألترًا كانت في الدراسة بالفعل.</numerusform>
                <numerusform>%n ألتر كانت في الدراسة بالفعل.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri are in the study already.</source>
            <translation>
                <numerusform>لا ألترات في الدراسة بالفعل.</numerusform>
                <numerusform>ألتر واحد في الدراسة بالفعل.</numerusform>
                <numerusform>ألتران في الدراسة بالفعل.</numerusform>
                <numerusform>%n ألترات في الدراسة بالفعل.</numerusform>
                <numerusform>%n ألترًا في الدراسة بالفعل.</numerusform>
                <numerusform>%n ألتر في الدراسة بالفعل.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties between alteri were in the study already.</source>
            <translation>
                <numerusform>لم تكن علاقات بين الألترات في الدراسة بالفعل.</numerusform>
                <numerusform>علاقة واحدة بين الألترات كانت في الدراسة بالفعل.</numerusform>
                <numerusform>علاقتان بين الألترات كانتا في الدراسة بالفعل.</numerusform>
                <numerusform>%n علاقات بين الألترات كانت في الدراسة بالفعل.</numerusform>
                <numerusform>%n علاقة بين الألترات كانت في الدراسة بالفعل.</numerusform>
                <numerusform>%n علاقة بين الألترات كانت في الدراسة بالفعل.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties between alteri are in the study already.</source>
            <translation>
                <numerusform>لا علاقات بين الألترات في الدراسة بالفعل.</numerusform>
                <numerusform>علاقة واحدة بين الألترات في الدراسة بالفعل.</numerusform>
                <numerusform>علاقتان بين الألترات في الدراسة بالفعل.</numerusform>
                <numerusform>%n علاقات بين الألترات في الدراسة بالفعل.</numerusform>
                <numerusform>%n علاقة بين الألترات في الدراسة بالفعل.</numerusform>
                <numerusform>%n علاقة بين الألترات في الدراسة بالفعل.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answers fill gaps.</source>
            <translation>
                <numerusform>لا إجابات تملأ فجوات.</numerusform>
                <numerusform>إجابة واحدة تملأ فجوة.</numerusform>
                <numerusform>إجابتان تملآن فجوتين.</numerusform>
                <numerusform>%n إجابات تملأ فجوات.</numerusform>
                <numerusform>%n إجابة تملأ فجوات.</numerusform>
                <numerusform>%n إجابة تملأ فجوات.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more answers differ from those of the study.</source>
            <translation>
                <numerusform>لا إجابات أخرى تختلف عما في الدراسة.</numerusform>
                <numerusform>إجابة أخرى تختلف عما في الدراسة.</numerusform>
                <numerusform>إجابتان أخريان تختلفان عما في الدراسة.</numerusform>
                <numerusform>%n إجابات أخرى تختلف عما في الدراسة.</numerusform>
                <numerusform>%n إجابة أخرى تختلف عما في الدراسة.</numerusform>
                <numerusform>%n إجابة أخرى تختلف عما في الدراسة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows are left out, since the study does not know whom they are about: %1.</source>
            <translation>
                <numerusform>لا صفوف مستبعدة: %1.</numerusform>
                <numerusform>استُبعد صف واحد، لأن الدراسة لا تعرف من يخصه: %1.</numerusform>
                <numerusform>استُبعد صفان، لأن الدراسة لا تعرف من يخصانه: %1.</numerusform>
                <numerusform>استُبعدت %n صفوف، لأن الدراسة لا تعرف من تخصه: %1.</numerusform>
                <numerusform>استُبعد %n صفًا، لأن الدراسة لا تعرف من تخصه: %1.</numerusform>
                <numerusform>استُبعد %n صف، لأن الدراسة لا تعرف من تخصه: %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Egos have a map for each wave: %1.</source>
            <translation>للإيغوات خريطة لكل موجة: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n maps of waves are empty, since only later waves have alteri of their egos.</source>
            <translation>
                <numerusform>لا خرائط فارغة للموجات.</numerusform>
                <numerusform>خريطة واحدة لموجة فارغة، لأن ألترات إيغوها لا ترد إلا في موجات لاحقة.</numerusform>
                <numerusform>خريطتان لموجات فارغتان، لأن ألترات إيغويهما لا ترد إلا في موجات لاحقة.</numerusform>
                <numerusform>%n خرائط لموجات فارغة، لأن ألترات إيغواتها لا ترد إلا في موجات لاحقة.</numerusform>
                <numerusform>%n خريطة لموجات فارغة، لأن ألترات إيغواتها لا ترد إلا في موجات لاحقة.</numerusform>
                <numerusform>%n خريطة لموجات فارغة، لأن ألترات إيغواتها لا ترد إلا في موجات لاحقة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n egos imported.</source>
            <translation>
                <numerusform>لم تُستورد إيغوات.</numerusform>
                <numerusform>استُورد إيغو واحد.</numerusform>
                <numerusform>استُورد إيغوان.</numerusform>
                <numerusform>استُوردت %n إيغوات.</numerusform>
                <numerusform>استُورد %n إيغو.</numerusform>
                <numerusform>استُورد %n إيغو.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri imported.</source>
            <translation>
                <numerusform>لم تُستورد ألترات.</numerusform>
                <numerusform>استُورد ألتر واحد.</numerusform>
                <numerusform>استُورد ألتران.</numerusform>
                <numerusform>استُوردت %n ألترات.</numerusform>
                <numerusform>استُورد %n ألترًا.</numerusform>
                <numerusform>استُورد %n ألتر.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties between alteri imported.</source>
            <translation>
                <numerusform>لم تُستورد علاقات بين الألترات.</numerusform>
                <numerusform>استُوردت علاقة واحدة بين الألترات.</numerusform>
                <numerusform>استُوردت علاقتان بين الألترات.</numerusform>
                <numerusform>استُوردت %n علاقات بين الألترات.</numerusform>
                <numerusform>استُوردت %n علاقة بين الألترات.</numerusform>
                <numerusform>استُوردت %n علاقة بين الألترات.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n egos will come in.</source>
            <translation>
                <numerusform>لن تُضاف إيغوات.</numerusform>
                <numerusform>سيُضاف إيغو واحد.</numerusform>
                <numerusform>سيُضاف إيغوان.</numerusform>
                <numerusform>ستُضاف %n إيغوات.</numerusform>
                <numerusform>سيُضاف %n إيغو.</numerusform>
                <numerusform>سيُضاف %n إيغو.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri will come in.</source>
            <translation>
                <numerusform>لن تُضاف ألترات.</numerusform>
                <numerusform>سيُضاف ألتر واحد.</numerusform>
                <numerusform>سيُضاف ألتران.</numerusform>
                <numerusform>ستُضاف %n ألترات.</numerusform>
                <numerusform>سيُضاف %n ألترًا.</numerusform>
                <numerusform>سيُضاف %n ألتر.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties between alteri will come in.</source>
            <translation>
                <numerusform>لن تُضاف علاقات بين الألترات.</numerusform>
                <numerusform>ستُضاف علاقة واحدة بين الألترات.</numerusform>
                <numerusform>ستُضاف علاقتان بين الألترات.</numerusform>
                <numerusform>ستُضاف %n علاقات بين الألترات.</numerusform>
                <numerusform>ستُضاف %n علاقة بين الألترات.</numerusform>
                <numerusform>ستُضاف %n علاقة بين الألترات.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri lack the answers that give them a place on the map.</source>
            <translation>
                <numerusform>لا ألترات تنقصها الإجابات التي تعطيها موضعًا على الخريطة.</numerusform>
                <numerusform>ألتر واحد تنقصه الإجابات التي تعطيه موضعًا على الخريطة.</numerusform>
                <numerusform>ألتران تنقصهما الإجابات التي تعطيهما موضعًا على الخريطة.</numerusform>
                <numerusform>%n ألترات تنقصها الإجابات التي تعطيها موضعًا على الخريطة.</numerusform>
                <numerusform>%n ألترًا تنقصها الإجابات التي تعطيها موضعًا على الخريطة.</numerusform>
                <numerusform>%n ألتر تنقصها الإجابات التي تعطيها موضعًا على الخريطة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri wait beside their maps, since the rings or sectors there show no attribute; choose one in the design of the map, or place them by hand.</source>
            <translation>
                <numerusform>لا ألترات تنتظر بجانب خرائطها.</numerusform>
                <numerusform>ألتر واحد ينتظر بجانب خريطته، لأن الحلقات أو القطاعات هناك لا تعرض سمة؛ اختاروا واحدة في تصميم الخريطة، أو ضعوه يدويًا.</numerusform>
                <numerusform>ألتران ينتظران بجانب خريطتيهما، لأن الحلقات أو القطاعات هناك لا تعرض سمة؛ اختاروا واحدة في تصميم الخريطة، أو ضعوهما يدويًا.</numerusform>
                <numerusform>%n ألترات تنتظر بجانب خرائطها، لأن الحلقات أو القطاعات هناك لا تعرض سمة؛ اختاروا واحدة في تصميم الخريطة، أو ضعوها يدويًا.</numerusform>
                <numerusform>%n ألترًا تنتظر بجانب خرائطها، لأن الحلقات أو القطاعات هناك لا تعرض سمة؛ اختاروا واحدة في تصميم الخريطة، أو ضعوها يدويًا.</numerusform>
                <numerusform>%n ألتر تنتظر بجانب خرائطها، لأن الحلقات أو القطاعات هناك لا تعرض سمة؛ اختاروا واحدة في تصميم الخريطة، أو ضعوها يدويًا.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties were named from both ends and kept once.</source>
            <translation>
                <numerusform>لا علاقات سُمّيت من الطرفين.</numerusform>
                <numerusform>علاقة واحدة سُمّيت من الطرفين واحتُفظ بها مرة واحدة.</numerusform>
                <numerusform>علاقتان سُمّيتا من الطرفين واحتُفظ بكل منهما مرة واحدة.</numerusform>
                <numerusform>%n علاقات سُمّيت من الطرفين واحتُفظ بكل منها مرة واحدة.</numerusform>
                <numerusform>%n علاقة سُمّيت من الطرفين واحتُفظ بكل منها مرة واحدة.</numerusform>
                <numerusform>%n علاقة سُمّيت من الطرفين واحتُفظ بكل منها مرة واحدة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cells are empty or NA and give no answer.</source>
            <translation>
                <numerusform>لا خلايا فارغة أو قيمتها NA.</numerusform>
                <numerusform>خلية واحدة فارغة أو قيمتها NA ولا تعطي إجابة.</numerusform>
                <numerusform>خليتان فارغتان أو قيمتهما NA ولا تعطيان إجابة.</numerusform>
                <numerusform>%n خلايا فارغة أو قيمتها NA ولا تعطي إجابة.</numerusform>
                <numerusform>%n خلية فارغة أو قيمتها NA ولا تعطي إجابة.</numerusform>
                <numerusform>%n خلية فارغة أو قيمتها NA ولا تعطي إجابة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Line breaks in %n names are read as spaces.</source>
            <translation>
                <numerusform>لا فواصل أسطر في الأسماء.</numerusform>
                <numerusform>تُقرأ فواصل الأسطر في اسم واحد مسافاتٍ.</numerusform>
                <numerusform>تُقرأ فواصل الأسطر في اسمين مسافاتٍ.</numerusform>
                <numerusform>تُقرأ فواصل الأسطر في %n أسماء مسافاتٍ.</numerusform>
                <numerusform>تُقرأ فواصل الأسطر في %n اسمًا مسافاتٍ.</numerusform>
                <numerusform>تُقرأ فواصل الأسطر في %n اسم مسافاتٍ.</numerusform>
            </translation>
        </message>
        <message>
            <source>New attribute of %1: %2 (%3).</source>
            <translation>سمة جديدة لـ %1: %2 (%3).</translation>
        </message>
        <message>
            <source>New kind of tie: %1.</source>
            <translation>نوع علاقة جديد: %1.</translation>
        </message>
        <message>
            <source>The column “%2” of %1 is read as an age, which is what the word means in German, and not as who an alter is.</source>
            <translation>يُقرأ العمود «%2» من %1 على أنه العمر، وهو معنى الكلمة بالألمانية، لا على أنه معرّف الألتر.</translation>
        </message>
        <message>
            <source>Ties of the kind “%2” in %1 are not the same there and back, so they have a direction.</source>
            <translation>العلاقات من النوع «%2» في %1 ليست متماثلة ذهابًا وإيابًا، فلها إذن اتجاه.</translation>
        </message>
        <message>
            <source>The columns of %1 that become “%2” differ in their labels or in what means missing; what not all of them say is left out.</source>
            <translation>أعمدة %1 التي تصير «%2» تختلف في تسمياتها أو في ما يعني مفقودًا؛ ويُستبعد ما لا تقوله كلها.</translation>
        </message>
        <message>
            <source>The column “%2” of %1 is read as who an alter is. If it is an age, give it another name or choose another use.</source>
            <translation>يُقرأ العمود «%2» من %1 على أنه معرّف الألتر. إن كان عمرًا فسمِّه باسم آخر أو اختر استخدامًا آخر.</translation>
        </message>
    </context>
    <context>
        <name>alteri::InfluencePage</name>
        <message>
            <source>no estimate without this ego</source>
            <translation>لا تقدير من دون هذا الإيغو</translation>
        </message>
        <message numerus="yes">
            <source>%1: %2, %n ties</source>
            <translation>
                <numerusform>%1: %2، لا علاقات</numerusform>
                <numerusform>%1: %2، علاقة واحدة</numerusform>
                <numerusform>%1: %2، علاقتان</numerusform>
                <numerusform>%1: %2، %n علاقات</numerusform>
                <numerusform>%1: %2، %n علاقة</numerusform>
                <numerusform>%1: %2، %n علاقة</numerusform>
            </translation>
        </message>
        <message>
            <source>Influence of egos</source>
            <translation>نفوذ الإيغوات</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>المقياس المحسوب</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Compute</source>
            <translation>احسب</translation>
        </message>
        <message>
            <source>Cook's distance</source>
            <translation>مسافة كوك</translation>
        </message>
        <message>
            <source>DFBETAS: %1</source>
            <translation>DFBETAS: %1</translation>
        </message>
        <message>
            <source>The computation was cancelled.</source>
            <translation>أُلغي الحساب.</translation>
        </message>
        <message>
            <source>Each ego is left out in turn …</source>
            <translation>يُستبعد كل إيغو بالتناوب…</translation>
        </message>
        <message>
            <source>%1: influence of each %2 on all coefficients</source>
            <translation>%1: نفوذ كل %2 على كل المعاملات</translation>
        </message>
        <message>
            <source>%1: influence of each %2 on %3</source>
            <translation>%1: نفوذ كل %2 على %3</translation>
        </message>
        <message>
            <source>DFBETAS</source>
            <translation>DFBETAS</translation>
        </message>
        <message>
            <source>Hatched: above 4/J = %1 (J groups), worth a look.</source>
            <translation>المظلل بخطوط: فوق ⁦4/J = %1⁩ (J من المجموعات)، يستحق نظرة.</translation>
        </message>
        <message>
            <source>Change of b in standard errors when the group is there. Hatched: beyond 2/√J = %1 (J groups), worth a look.</source>
            <translation>تغيّر b بالأخطاء المعيارية عند وجود المجموعة. المظلل بخطوط: خارج ⁦2/√J = %1⁩ (J من المجموعات)، يستحق نظرة.</translation>
        </message>
    </context>
    <context>
        <name>alteri::Inspector</name>
        <message>
            <source>Select an alter on the map to see and code it here.</source>
            <translation>حدّدوا ألترًا على الخريطة لرؤيته وترميزه هنا.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Ego</source>
            <translation>الإيغو</translation>
        </message>
        <message>
            <source>Alter</source>
            <translation>ألتر</translation>
        </message>
        <message>
            <source>Tie to ego</source>
            <translation>العلاقة بالإيغو</translation>
        </message>
        <message>
            <source>Tie to ego (on this map only)</source>
            <translation>العلاقة بالإيغو (على هذه الخريطة فقط)</translation>
        </message>
        <message numerus="yes">
            <source>Alter (the same on all %n maps)</source>
            <translation>
                <numerusform>الألتر (على لا خريطة)</numerusform>
                <numerusform>الألتر (على الخريطة)</numerusform>
                <numerusform>الألتر (نفسه على الخريطتين)</numerusform>
                <numerusform>الألتر (نفسه على كل الخرائط وعددها %n)</numerusform>
                <numerusform>الألتر (نفسه على كل الخرائط وعددها %n)</numerusform>
                <numerusform>الألتر (نفسه على كل الخرائط وعددها %n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Change this attribute…</source>
            <translation>تغيير هذه السمة…</translation>
        </message>
        <message>
            <source>Note on the alter</source>
            <translation>ملاحظة على الألتر</translation>
        </message>
        <message>
            <source>Note on the tie</source>
            <translation>ملاحظة على العلاقة</translation>
        </message>
        <message>
            <source>Note on the map</source>
            <translation>ملاحظة على الخريطة</translation>
        </message>
        <message>
            <source>Write note</source>
            <translation>كتابة ملاحظة</translation>
        </message>
        <message>
            <source>“%1” was not stored as %2: it is no such answer. It stands in the field still.</source>
            <translation>لم تُخزَّن «%1» إجابةً عن %2: لا توجد إجابة كهذه. وما زالت في الحقل.</translation>
        </message>
        <message numerus="yes">
            <source>%n alteri selected</source>
            <translation>
                <numerusform>لا ألترات محددة</numerusform>
                <numerusform>ألتر واحد محدد</numerusform>
                <numerusform>ألتران محددان</numerusform>
                <numerusform>%n ألترات محددة</numerusform>
                <numerusform>%n ألترًا محددة</numerusform>
                <numerusform>%n ألتر محددة</numerusform>
            </translation>
        </message>
        <message>
            <source>Rename alter</source>
            <translation>إعادة تسمية الألتر</translation>
        </message>
        <message>
            <source>Rename ego</source>
            <translation>إعادة تسمية الإيغو</translation>
        </message>
    </context>
    <context>
        <name>alteri::InterviewGestures</name>
        <message>
            <source>Add ego</source>
            <translation>إضافة إيغو</translation>
        </message>
        <message>
            <source>Name of the interviewee</source>
            <translation>اسم المبحوث</translation>
        </message>
        <message>
            <source>Make ego confidential</source>
            <translation>جعل الإيغو سريًا</translation>
        </message>
        <message>
            <source>Make ego not confidential</source>
            <translation>جعل الإيغو غير سري</translation>
        </message>
        <message>
            <source>Delete “%1” with its map and all its alteri?</source>
            <translation>هل يُحذف «%1» مع خريطته وكل ألتراته؟</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Delete ego</source>
            <translation>حذف الإيغو</translation>
        </message>
        <message>
            <source>Add alter</source>
            <translation>إضافة ألتر</translation>
        </message>
        <message>
            <source>Add alteri</source>
            <translation>إضافة ألترات</translation>
        </message>
        <message>
            <source>Names that would be on this map twice: %1</source>
            <translation>أسماء ستتكرر على هذه الخريطة: %1</translation>
        </message>
        <message>
            <source>Add them all the same</source>
            <translation>إضافتها مع ذلك</translation>
        </message>
        <message>
            <source>Rename alter</source>
            <translation>إعادة تسمية الألتر</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
    </context>
    <context>
        <name>alteri::JournalText</name>
        <message>
            <source>Variance between egos</source>
            <translation>التباين بين الإيغوات</translation>
        </message>
        <message>
            <source>Variance between groups of %1</source>
            <translation>التباين بين مجموعات %1</translation>
        </message>
        <message>
            <source>Variance of slope: %1</source>
            <translation>تباين الميل: %1</translation>
        </message>
        <message>
            <source>Variance of slope: %1, %2</source>
            <translation>تباين الميل: %1، %2</translation>
        </message>
        <message>
            <source>Covariance: %1, %2</source>
            <translation>التغاير: %1، %2</translation>
        </message>
        <message>
            <source>Covariance: %1, %2, %3</source>
            <translation>التغاير: %1، %2، %3</translation>
        </message>
        <message>
            <source>Thresholds</source>
            <translation>العتبات</translation>
        </message>
        <message>
            <source>θ (dispersion)</source>
            <translation>θ (التشتت)</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>العلاقات</translation>
        </message>
        <message>
            <source>Egos</source>
            <translation>الإيغوات</translation>
        </message>
        <message>
            <source>Groups of %1</source>
            <translation>مجموعات %1</translation>
        </message>
        <message>
            <source>Wald χ² (df)</source>
            <translation>Wald χ² (درجات الحرية)</translation>
        </message>
        <message>
            <source>ICC</source>
            <translation>ICC</translation>
        </message>
        <message>
            <source>Variance within egos</source>
            <translation>التباين داخل الإيغوات</translation>
        </message>
        <message>
            <source>R² marginal</source>
            <translation>R² الهامشي</translation>
        </message>
        <message>
            <source>R² conditional</source>
            <translation>R² الشرطي</translation>
        </message>
        <message>
            <source>Log-likelihood</source>
            <translation>لوغاريتم الإمكان</translation>
        </message>
        <message>
            <source>AIC</source>
            <translation>AIC</translation>
        </message>
        <message>
            <source>BIC (n = ties)</source>
            <translation>BIC (n = العلاقات)</translation>
        </message>
        <message>
            <source>%1 is an ordinal (cumulative) multilevel model of %2 with link %3</source>
            <translation>%1 نموذج ترتيبي (تراكمي) متعدد المستويات للمتغير %2 بدالة الربط %3</translation>
        </message>
        <message>
            <source>%1 is a binomial multilevel model of %2 with link %3</source>
            <translation>%1 نموذج ذو حدين متعدد المستويات للمتغير %2 بدالة الربط %3</translation>
        </message>
        <message>
            <source>%1 is a Poisson multilevel model of %2 with link %3</source>
            <translation>%1 نموذج بواسون متعدد المستويات للمتغير %2 بدالة الربط %3</translation>
        </message>
        <message>
            <source>%1 is a negative binomial multilevel model of %2 with link %3</source>
            <translation>%1 نموذج ذي الحدين السالب متعدد المستويات للمتغير %2 بدالة الربط %3</translation>
        </message>
        <message>
            <source>fitted by ML with adaptive Gauss-Hermite quadrature</source>
            <translation>قُدّر بطريقة ML مع تربيع غاوس–هرميت التكيفي</translation>
        </message>
        <message>
            <source>fitted by ML with Laplace's approximation</source>
            <translation>قُدّر بطريقة ML مع تقريب لابلاس</translation>
        </message>
        <message>
            <source>%1: the estimate of %2 is infinite, since all its %3 ties have the highest outcome; the other estimates are those without these ties.</source>
            <translation>%1: تقدير %2 لا نهائي، لأن لكل علاقاته وعددها %3 أعلى نتيجة؛ والتقديرات الأخرى هي التي من دون هذه العلاقات.</translation>
        </message>
        <message>
            <source>%1: the estimate of %2 is infinite, since all its %3 ties have the lowest outcome; the other estimates are those without these ties.</source>
            <translation>%1: تقدير %2 لا نهائي، لأن لكل علاقاته وعددها %3 أدنى نتيجة؛ والتقديرات الأخرى هي التي من دون هذه العلاقات.</translation>
        </message>
        <message>
            <source>Standard errors in parentheses; * p &lt; .05, ** p &lt; .01, *** p &lt; .001.</source>
            <translation>الأخطاء المعيارية بين قوسين؛ ⁦* p &lt; 0.05⁩، ⁦** p &lt; 0.01⁩، ⁦*** p &lt; 0.001⁩.</translation>
        </message>
        <message>
            <source>Standard errors in parentheses; * p &lt; .05, ** p &lt; .01, *** p &lt; .001 (%1).</source>
            <translation>الأخطاء المعيارية بين قوسين؛ ⁦* p &lt; 0.05⁩، ⁦** p &lt; 0.01⁩، ⁦*** p &lt; 0.001⁩ (%1).</translation>
        </message>
        <message>
            <source>Multilevel linear models of %1, fitted by %2.</source>
            <translation>نماذج خطية متعددة المستويات للمتغير %1، قُدّرت بطريقة %2.</translation>
        </message>
        <message>
            <source>%1 is a multilevel linear model of %2, fitted by %3.</source>
            <translation>%1 نموذج خطي متعدد المستويات للمتغير %2، قُدّر بطريقة %3.</translation>
        </message>
        <message>
            <source>%1 is a linear model of %2, fitted by least squares.</source>
            <translation>%1 نموذج خطي للمتغير %2، قُدّر بطريقة المربعات الصغرى.</translation>
        </message>
        <message>
            <source>%1: %2 of %3 ties dropped for missing values (%4).</source>
            <translation>%1: أُسقطت %2 من %3 من العلاقات لقيم مفقودة (%4).</translation>
        </message>
        <message>
            <source>%1: only ties with %2 (%3 left out).</source>
            <translation>%1: العلاقات ذات %2 فقط (استُبعد %3).</translation>
        </message>
        <message>
            <source>%1: weighted by %2.</source>
            <translation>%1: مرجَّح بـ %2.</translation>
        </message>
        <message>
            <source>%1: %2 groups of %3 lost all their ties.</source>
            <translation>%1: فقدت %2 من مجموعات %3 كل علاقاتها.</translation>
        </message>
        <message>
            <source>%1: a random effect has no variance left (singular fit).</source>
            <translation>%1: لم يبق لتأثير عشوائي تباين (تقدير منفرد).</translation>
        </message>
        <message>
            <source>%1: the search for the variances did not converge.</source>
            <translation>%1: لم يتقارب البحث عن التباينات.</translation>
        </message>
        <message>
            <source>%1: %2 is left out, other terms determine it.</source>
            <translation>%1: استُبعد %2، تحدده حدود أخرى.</translation>
        </message>
        <message>
            <source>%1: the ICC counts slopes by their mean over the ties.</source>
            <translation>%1: يحتسب ICC الميول بمتوسطها على العلاقات.</translation>
        </message>
        <message>
            <source>%1: ICC and R² are on the latent scale.</source>
            <translation>%1: ICC وR² على المقياس الكامن.</translation>
        </message>
        <message>
            <source>%1: effects are odds or rate ratios, exp(b), with standard errors by the delta method.</source>
            <translation>%1: التأثيرات نسب أرجحية أو معدلات، exp(b)، بأخطاء معيارية وفق طريقة دلتا.</translation>
        </message>
        <message>
            <source>%1: no tie has the outcome %2.</source>
            <translation>%1: لا علاقة نتيجتها %2.</translation>
        </message>
        <message>
            <source>%1: the counts vary no more than Poisson's do.</source>
            <translation>%1: لا تتباين الأعداد أكثر مما في توزيع بواسون.</translation>
        </message>
        <message>
            <source>t tests, Satterthwaite's degrees of freedom</source>
            <translation>اختبارات t، درجات الحرية وفق Satterthwaite</translation>
        </message>
        <message>
            <source>t tests after Kenward and Roger</source>
            <translation>اختبارات t وفق Kenward وRoger</translation>
        </message>
        <message>
            <source>t tests with cluster-robust standard errors, CR2</source>
            <translation>اختبارات t بأخطاء معيارية حصينة للعناقيد، CR2</translation>
        </message>
        <message>
            <source>Wald z</source>
            <translation>Wald z</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>الحد</translation>
        </message>
        <message>
            <source>Intercept</source>
            <translation>القاطع</translation>
        </message>
        <message>
            <source>reference: %1</source>
            <translation>المرجع: %1</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>النموذج</translation>
        </message>
        <message>
            <source>%1: egos have the sampling weights %2; estimates are those of the pseudo-likelihood, with standard errors by the sandwich.</source>
            <translation>%1: للأنوات أوزان المعاينة %2؛ التقديرات هي تقديرات الإمكان الزائف، بأخطاء معيارية وفق طريقة الشطيرة.</translation>
        </message>
        <message>
            <source>%1: residuals have standard deviations of their own by %2; relative to %3, whose variance is given: %4.</source>
            <translation>%1: للبواقي انحرافات معيارية خاصة بحسب %2؛ نسبةً إلى %3 الذي ذُكر تباينه: %4.</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>الشبكات</translation>
        </message>
        <message>
            <source>Residual variance</source>
            <translation>تباين البواقي</translation>
        </message>
        <message>
            <source>R²</source>
            <translation>R²</translation>
        </message>
        <message>
            <source>%1: %2 of %3 networks dropped for missing values (%4).</source>
            <translation>%1: حُذفت %2 من %3 شبكة لقيم مفقودة (%4).</translation>
        </message>
        <message>
            <source>%1: only networks with %2 (%3 left out).</source>
            <translation>%1: الشبكات التي لها %2 فقط (تُركت %3).</translation>
        </message>
        <message>
            <source>t tests</source>
            <translation>اختبارات t</translation>
        </message>
        <message>
            <source>F (df, df of the residual)</source>
            <translation>F (درجات الحرية، للبواقي)</translation>
        </message>
        <message>
            <source>BIC (n = rows)</source>
            <translation>BIC (n = الصفوف)</translation>
        </message>
        <message>
            <source>%1 is an ordinal (cumulative) model of %2 with link %3, fitted by ML.</source>
            <translation>%1 نموذج رتبي (تراكمي) للمتغير %2 بدالة ربط %3، قُدّر بالإمكان الأعظم.</translation>
        </message>
        <message>
            <source>%1 is a binomial model of %2 with link %3, fitted by ML.</source>
            <translation>%1 نموذج ثنائي الحدين للمتغير %2 بدالة ربط %3، قُدّر بالإمكان الأعظم.</translation>
        </message>
        <message>
            <source>%1 is a Poisson model of %2 with link %3, fitted by ML.</source>
            <translation>%1 نموذج بواسون للمتغير %2 بدالة ربط %3، قُدّر بالإمكان الأعظم.</translation>
        </message>
        <message>
            <source>%1 is a negative binomial model of %2 with link %3, fitted by ML.</source>
            <translation>%1 نموذج ثنائي الحدين السالب للمتغير %2 بدالة ربط %3، قُدّر بالإمكان الأعظم.</translation>
        </message>
    </context>
    <context>
        <name>alteri::KeyAttributesPage</name>
        <message>
            <source>Key attributes</source>
            <translation>السمات الأساسية</translation>
        </message>
        <message>
            <source>Percentages are of the known values. For categories of alteri and ties, mean (SD) and range are those of the egos’ own percentages; egos without a known value are left out of them. SD with n − 1.</source>
            <translation>النسب المئوية من القيم المعروفة. ولفئات الألترات والعلاقات يكون المتوسط (SD) والمدى لنسب الإيغوات نفسها؛ وتُستبعد منها الإيغوات التي لا قيمة معروفة لها. SD مع n − 1.</translation>
        </message>
    </context>
    <context>
        <name>alteri::KeyCard</name>
        <message>
            <source>Keys of Alteri</source>
            <translation>مفاتيح Alteri</translation>
        </message>
        <message>
            <source>The keys of categories are different in each study: Shift+F1 shows them on the map.</source>
            <translation>تختلف مفاتيح الفئات من دراسة إلى أخرى: Shift+F1 يعرضها على الخريطة.</translation>
        </message>
    </context>
    <context>
        <name>alteri::KeyCardDialog</name>
        <message>
            <source>Key card</source>
            <translation>بطاقة المفاتيح</translation>
        </message>
        <message>
            <source>All keys by menu</source>
            <translation>كل المفاتيح بحسب القوائم</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>طباعة…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>مستند PDF</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>صفحة ويب</translation>
        </message>
        <message>
            <source>Keys of Alteri</source>
            <translation>مفاتيح Alteri</translation>
        </message>
    </context>
    <context>
        <name>alteri::KeyCoding</name>
        <message>
            <source>Code %1</source>
            <translation>ترميز %1</translation>
        </message>
        <message>
            <source>Say what “%1” is</source>
            <translation>تحديد ما هي «%1»</translation>
        </message>
        <message>
            <source>Nobody is selected to answer “%1” about; “Next open” goes to whom it is open about</source>
            <translation>لا أحد محدد للإجابة عن «%1» بشأنه؛ «المفتوح التالي» ينتقل إلى من لم يُجب عنه</translation>
        </message>
        <message>
            <source>“%1” is no answer to “%2”, which is asked now; ‹ and › change the question</source>
            <translation>«%1» ليست إجابة عن «%2» المسؤول عنها الآن؛ ‹ و› يغيّران السؤال</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>لا إجابة</translation>
        </message>
        <message>
            <source>“%1” is no key of a category; press Shift+F1 for the keys, Esc and then type to name a partner</source>
            <translation>«%1» ليس مفتاح فئة؛ اضغطوا Shift+F1 لمعرفة المفاتيح، وEsc ثم اكتبوا لتسمية شريك</translation>
        </message>
    </context>
    <context>
        <name>alteri::LanguageMenu</name>
        <message>
            <source>Language of the interview</source>
            <translation>لغة المقابلة</translation>
        </message>
    </context>
    <context>
        <name>alteri::LookDelegate</name>
        <message>
            <source>Other…</source>
            <translation>أخرى…</translation>
        </message>
        <message>
            <source>Colour of the category</source>
            <translation>لون الفئة</translation>
        </message>
    </context>
    <context>
        <name>alteri::MainWindow</name>
        <message>
            <source>New study…</source>
            <translation>دراسة جديدة…</translation>
        </message>
        <message>
            <source>Starts a study from a template</source>
            <translation>يبدأ دراسة من قالب</translation>
        </message>
        <message>
            <source>Open study…</source>
            <translation>فتح دراسة…</translation>
        </message>
        <message>
            <source>Opens a study from a file</source>
            <translation>يفتح دراسة من ملف</translation>
        </message>
        <message>
            <source>Import from other programs…</source>
            <translation>استيراد من برامج أخرى…</translation>
        </message>
        <message>
            <source>Imports studies of VennMaker and Network Canvas, and graphs; into the open study or a new one</source>
            <translation>يستورد دراسات VennMaker وNetwork Canvas والمخططات الشبكية، إلى الدراسة المفتوحة أو إلى دراسة جديدة</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>حفظ نسخة…</translation>
        </message>
        <message>
            <source>Everything is saved already; this writes a second file</source>
            <translation>كل شيء محفوظ بالفعل؛ وهذا يكتب ملفًا ثانيًا</translation>
        </message>
        <message>
            <source>Report…</source>
            <translation>تقرير…</translation>
        </message>
        <message>
            <source>Writes codebook, maps, models and plots with everything that it takes to reproduce them</source>
            <translation>يكتب دليل الترميز والخرائط والنماذج والرسوم البيانية مع كل ما يلزم لإعادة إنتاجها</translation>
        </message>
        <message>
            <source>Close study</source>
            <translation>إغلاق الدراسة</translation>
        </message>
        <message>
            <source>Goes back to the start page</source>
            <translation>يعود إلى صفحة البداية</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>نسيان…</translation>
        </message>
        <message>
            <source>Removes an ego, or what happened long ago, from the history too</source>
            <translation>يزيل إيغو، أو ما حدث منذ زمن، من السجل أيضًا</translation>
        </message>
        <message>
            <source>Protect…</source>
            <translation>حماية…</translation>
        </message>
        <message>
            <source>Seals the study, so that only a passphrase opens it</source>
            <translation>يختم الدراسة فلا تفتحها إلا عبارة مرور</translation>
        </message>
        <message>
            <source>Backups…</source>
            <translation>النسخ الاحتياطية…</translation>
        </message>
        <message>
            <source>Shows the backups of the study, and whether and where they are made</source>
            <translation>يعرض النسخ الاحتياطية للدراسة، وهل تُنشأ وأين</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Takes the last change back</source>
            <translation>يتراجع عن آخر تغيير</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>إعادة</translation>
        </message>
        <message>
            <source>Makes the change again</source>
            <translation>يجري التغيير من جديد</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>الخريطة</translation>
        </message>
        <message>
            <source>Shows the maps</source>
            <translation>يعرض الخرائط</translation>
        </message>
        <message>
            <source>Analysis</source>
            <translation>التحليل</translation>
        </message>
        <message>
            <source>Shows tables, models and plots</source>
            <translation>يعرض الجداول والنماذج والرسوم البيانية</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>ملف</translation>
        </message>
        <message>
            <source>Recent studies</source>
            <translation>الدراسات الأخيرة</translation>
        </message>
        <message>
            <source>Open the sample study</source>
            <translation>فتح الدراسة النموذجية</translation>
        </message>
        <message>
            <source>Recover a damaged study…</source>
            <translation>استعادة دراسة تالفة…</translation>
        </message>
        <message>
            <source>Writes what is whole of a damaged file into a new one</source>
            <translation>يكتب السليم من ملف تالف في ملف جديد</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>تصدير</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>تحرير</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>عرض</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>كالنظام</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>المظهر</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>&amp;Map</source>
            <translation>خريطة</translation>
        </message>
        <message>
            <source>&amp;Analysis</source>
            <translation>تحليل</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>تعليمات</translation>
        </message>
        <message>
            <source>About Alteri</source>
            <translation>عن Alteri</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>الأدوات</translation>
        </message>
        <message>
            <source>&amp;Study</source>
            <translation>دراسة</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>حفظ نسخة</translation>
        </message>
        <message>
            <source>%1 (copy)</source>
            <translation>%1 (نسخة)</translation>
        </message>
        <message>
            <source>Alteri study</source>
            <translation>دراسة Alteri</translation>
        </message>
        <message>
            <source>The work goes on in %1</source>
            <translation>يستمر العمل في %1</translation>
        </message>
        <message>
            <source>Forgotten. Copies and backups elsewhere still have it.</source>
            <translation>نُسي. ما زال موجودًا في النسخ والنسخ الاحتياطية في أماكن أخرى.</translation>
        </message>
        <message>
            <source>The report was written to %1</source>
            <translation>كُتب التقرير في %1</translation>
        </message>
        <message>
            <source>Import from other programs</source>
            <translation>استيراد من برامج أخرى</translation>
        </message>
        <message>
            <source>New study</source>
            <translation>دراسة جديدة</translation>
        </message>
        <message>
            <source>Importing…</source>
            <translation>جارٍ الاستيراد…</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>تراجع: %1</translation>
        </message>
        <message>
            <source>Redo: %1</source>
            <translation>إعادة: %1</translation>
        </message>
        <message>
            <source>%1 (protected) – Alteri</source>
            <translation>%1 (محمية) – Alteri</translation>
        </message>
        <message>
            <source>%1 – Alteri</source>
            <translation>%1 – Alteri</translation>
        </message>
        <message>
            <source>&lt;h3&gt;Alteri %1&lt;/h3&gt;&lt;p&gt;Draw, measure and model ego-centred networks.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Alteri uses no network, unless you connect a study to a hub of yours.&lt;/p&gt;</source>
            <translation>&lt;h3 dir="rtl"&gt;Alteri %1&lt;/h3&gt;&lt;p&gt;رسم الشبكات المتمحورة حول الإيغو وقياسها ونمذجتها.&lt;/p&gt;&lt;p&gt;برنامج حر بموجب رخصة غنو العمومية العامة، الإصدار 3 أو ما بعده. لا يستخدم Alteri أي شبكة إلا إذا وصلتم دراسة بمركز خاص بكم.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>A backup was written: %1</source>
            <translation>كُتبت نسخة احتياطية: %1</translation>
        </message>
        <message>
            <source>Open study</source>
            <translation>فتح دراسة</translation>
        </message>
        <message numerus="yes">
            <source>This file is older than the one you had here on %1: %n steps are missing. Somebody may have put a copy in its place.</source>
            <translation>
                <numerusform>هذا الملف أقدم من الذي كان لديكم هنا في %1: لا خطوات ناقصة. ربما وضع أحدهم نسخة مكانه.</numerusform>
                <numerusform>هذا الملف أقدم من الذي كان لديكم هنا في %1: تنقص خطوة واحدة. ربما وضع أحدهم نسخة مكانه.</numerusform>
                <numerusform>هذا الملف أقدم من الذي كان لديكم هنا في %1: تنقص خطوتان. ربما وضع أحدهم نسخة مكانه.</numerusform>
                <numerusform>هذا الملف أقدم من الذي كان لديكم هنا في %1: تنقص %n خطوات. ربما وضع أحدهم نسخة مكانه.</numerusform>
                <numerusform>هذا الملف أقدم من الذي كان لديكم هنا في %1: تنقص %n خطوة. ربما وضع أحدهم نسخة مكانه.</numerusform>
                <numerusform>هذا الملف أقدم من الذي كان لديكم هنا في %1: تنقص %n خطوة. ربما وضع أحدهم نسخة مكانه.</numerusform>
            </translation>
        </message>
        <message>
            <source>What you see is only in memory and is gone once you leave it. Save a copy first, or leave it.</source>
            <translation>ما ترونه موجود في الذاكرة فقط ويضيع عند مغادرته. احفظوا نسخة أولًا، أو غادروا.</translation>
        </message>
        <message>
            <source>What you see is only in memory. Save a copy first, then choose the language again.</source>
            <translation>ما ترونه موجود في الذاكرة فقط. احفظوا نسخة أولًا، ثم اختاروا اللغة من جديد.</translation>
        </message>
        <message>
            <source>Protect</source>
            <translation>حماية</translation>
        </message>
        <message>
            <source>Making a key…</source>
            <translation>جارٍ إنشاء مفتاح…</translation>
        </message>
        <message>
            <source>Removing the protection…</source>
            <translation>جارٍ إزالة الحماية…</translation>
        </message>
        <message>
            <source>Sealing the study…</source>
            <translation>جارٍ ختم الدراسة…</translation>
        </message>
        <message>
            <source>The study can be read by whoever has the file now.</source>
            <translation>يستطيع الآن كل من لديه الملف قراءة الدراسة.</translation>
        </message>
        <message>
            <source>The study is protected.</source>
            <translation>الدراسة محمية.</translation>
        </message>
        <message>
            <source>The study was locked, since nothing was done for a while.</source>
            <translation>قُفلت الدراسة لأن شيئًا لم يُفعل منذ مدة.</translation>
        </message>
        <message>
            <source>Alteri can read the damaged file page by page and write what is whole into a new one. The damaged file stays as it is.</source>
            <translation>يستطيع Alteri قراءة الملف التالف صفحة صفحة وكتابة السليم منه في ملف جديد. ويبقى الملف التالف كما هو.</translation>
        </message>
        <message>
            <source>Recover…</source>
            <translation>استعادة…</translation>
        </message>
        <message>
            <source>Recover</source>
            <translation>استعادة</translation>
        </message>
        <message>
            <source>%1 (recovered)</source>
            <translation>%1 (مستعادة)</translation>
        </message>
        <message>
            <source>Reading what is whole…</source>
            <translation>تُقرأ الأجزاء السليمة…</translation>
        </message>
        <message>
            <source>This study can only be read</source>
            <translation>هذه الدراسة للقراءة فقط</translation>
        </message>
        <message>
            <source>Open a study first</source>
            <translation>افتحوا دراسة أولًا</translation>
        </message>
        <message>
            <source>Find anything…</source>
            <translation>البحث عن أي شيء…</translation>
        </message>
        <message>
            <source>Finds every action, page, ego, alter and attribute by any word of it</source>
            <translation>يجد أي أمر أو صفحة أو إيغو أو ألتر أو سمة بأي كلمة من الاسم</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>تعليمات</translation>
        </message>
        <message>
            <source>Analysis › %1</source>
            <translation>التحليل › %1</translation>
        </message>
        <message>
            <source>Panel of the map</source>
            <translation>لوحة الخريطة</translation>
        </message>
        <message>
            <source>Attribute “%1”, %2</source>
            <translation>السمة «%1»، %2</translation>
        </message>
        <message>
            <source>Kind of ties “%1”</source>
            <translation>نوع العلاقات «%1»</translation>
        </message>
        <message>
            <source>Grouping “%1”</source>
            <translation>التجميع «%1»</translation>
        </message>
        <message>
            <source>Column “%1” made from others</source>
            <translation>العمود «%1» المكوَّن من أعمدة أخرى</translation>
        </message>
        <message>
            <source>Opens the help about what has the focus</source>
            <translation>يفتح التعليمات الخاصة بالعنصر النشط</translation>
        </message>
        <message>
            <source>Key card…</source>
            <translation>بطاقة المفاتيح…</translation>
        </message>
        <message>
            <source>Prints all keys by menu, or writes a file</source>
            <translation>يطبع كل المفاتيح بحسب القوائم، أو يكتبها في ملف</translation>
        </message>
        <message>
            <source>Tour</source>
            <translation>جولة</translation>
        </message>
        <message>
            <source>Shows what is where, on the window itself</source>
            <translation>يبيّن مكان كل شيء على النافذة نفسها</translation>
        </message>
        <message>
            <source>Egos</source>
            <translation>الإيغوات</translation>
        </message>
        <message>
            <source>Everybody who was interviewed, with the number of their partners. Ctrl+E adds somebody.</source>
            <translation>كل من أُجريت معهم مقابلات، مع عدد شركائهم. Ctrl+E يضيف شخصًا آخر.</translation>
        </message>
        <message>
            <source>The line</source>
            <translation>السطر</translation>
        </message>
        <message>
            <source>Type the name of a partner here and press Enter. Codes may follow behind a semicolon; it lists them.</source>
            <translation>اكتبوا هنا اسم شريك واضغطوا Enter. يمكن أن تليه رموز بعد فاصلة منقوطة (;)، ويسردها السطر لكم.</translation>
        </message>
        <message>
            <source>The map</source>
            <translation>الخريطة</translation>
        </message>
        <message>
            <source>Ego is in the middle. Drag partners to their ring and sector: their answers follow. Ctrl+Z takes anything back.</source>
            <translation>الإيغو في الوسط. اسحبوا الشركاء إلى حلقاتهم وقطاعاتهم: فتتبعها إجاباتهم. Ctrl+Z يتراجع عن أي شيء.</translation>
        </message>
        <message>
            <source>Answers, list, gaps, history</source>
            <translation>الإجابات والقائمة والفجوات والسجل</translation>
        </message>
        <message>
            <source>What is known of the partner who is selected, who is on the map, what is still open, and every step until now.</source>
            <translation>ما يُعرف عن الشريك المحدد، ومن على الخريطة، وما لم يُجَب عنه بعد، وكل إجراء حتى الآن.</translation>
        </message>
        <message>
            <source>The analysis</source>
            <translation>التحليل</translation>
        </message>
        <message>
            <source>Tables, measures, models and plots follow every change. Alt+2 leads here, Alt+1 back to the map.</source>
            <translation>تتبع الجداول والمقاييس والنماذج والرسوم البيانية كل تغيير. Alt+2 ينقلكم إلى هنا، وAlt+1 يعيدكم إلى الخريطة.</translation>
        </message>
        <message>
            <source>Everything else</source>
            <translation>كل ما عدا ذلك</translation>
        </message>
        <message>
            <source>Ctrl+K finds any action, page or person by a word. F1 explains where you are. Everything is saved as you go.</source>
            <translation>Ctrl+K يجد أي أمر أو صفحة أو شخص بكلمة. F1 يشرح الموضع الذي أنتم فيه. ويُحفظ كل شيء أولًا بأول.</translation>
        </message>
        <message>
            <source>Writing the copy…</source>
            <translation>جارٍ كتابة النسخة…</translation>
        </message>
        <message>
            <source>Merge another copy…</source>
            <translation>دمج نسخة أخرى…</translation>
        </message>
        <message>
            <source>Takes over what another copy of the study has, or another study</source>
            <translation>يأخذ ما في نسخة أخرى من الدراسة، أو ما في دراسة أخرى</translation>
        </message>
        <message>
            <source>Merge another copy</source>
            <translation>دمج نسخة أخرى</translation>
        </message>
        <message>
            <source>Alteri studies (*.alteri);;All files (*)</source>
            <translation>دراسات Alteri (*.alteri);;كل الملفات (*)</translation>
        </message>
        <message>
            <source>This is the study that is open; choose another copy of it.</source>
            <translation>هذه هي الدراسة المفتوحة؛ اختاروا نسخة أخرى منها.</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>جارٍ المقارنة…</translation>
        </message>
        <message>
            <source>“%1” has nothing that this study lacks.</source>
            <translation>لا يحوي «%1» شيئًا ينقص هذه الدراسة.</translation>
        </message>
        <message>
            <source>Merge “%1”</source>
            <translation>دمج «%1»</translation>
        </message>
        <message>
            <source>Team…</source>
            <translation>الفريق…</translation>
        </message>
        <message>
            <source>Works on the study together with others, by a hub of yours</source>
            <translation>العمل على الدراسة مع آخرين عبر مركز خاص بكم</translation>
        </message>
        <message>
            <source>%1 (copy on this computer)</source>
            <translation>%1 (نسخة على هذا الجهاز)</translation>
        </message>
        <message>
            <source>“%1” lies on a slow medium: it takes %2 ms to keep something, several times for each step. Work on a copy on this computer instead? It is written back when you close it.</source>
            <translation>يقع «%1» على وسيط بطيء: يستغرق حفظ شيء %2 م.ث، عدة مرات في كل خطوة. أتعملون على نسخة على هذا الجهاز بدلًا منه؟ تُكتب النسخة في مكانها عند الإغلاق.</translation>
        </message>
        <message>
            <source>Work on a copy</source>
            <translation>العمل على نسخة</translation>
        </message>
        <message>
            <source>You work on a copy; it is written back to %1 when you close it.</source>
            <translation>أنتم تعملون على نسخة؛ تُكتب في %1 عند إغلاقها.</translation>
        </message>
        <message>
            <source>A copy of “%1” on this computer was not written back yet. Open the copy?</source>
            <translation>نسخة من «%1» على هذا الجهاز لم تُكتب في مكانها بعد. أتُفتح النسخة؟</translation>
        </message>
        <message>
            <source>“%1” cannot be reached. A copy of it on this computer was not written back yet. Open the copy?</source>
            <translation>تعذر الوصول إلى «%1». نسخة منه على هذا الجهاز لم تُكتب في مكانها بعد. أتُفتح النسخة؟</translation>
        </message>
        <message>
            <source>Open the copy</source>
            <translation>فتح النسخة</translation>
        </message>
        <message>
            <source>Writing back</source>
            <translation>الكتابة في المكان الأصلي</translation>
        </message>
        <message>
            <source>Writing back…</source>
            <translation>جارٍ الكتابة في المكان الأصلي…</translation>
        </message>
        <message>
            <source>The study was written back to %1</source>
            <translation>كُتبت الدراسة في %1</translation>
        </message>
        <message>
            <source>Somebody worked on %1 meanwhile, so that nothing was written there. Open it, choose the copy, and merge the study into it (Study › Merge another copy…); then close it again.</source>
            <translation>عمل شخص ما على %1 في هذه الأثناء فلم يُكتب هناك شيء. افتحوه واختاروا النسخة وادمجوا الدراسة فيها (الدراسة › دمج نسخة أخرى…)؛ ثم أغلقوها من جديد.</translation>
        </message>
        <message>
            <source>The copy stays on this computer; open %1 to go on, and close it to try again.</source>
            <translation>تبقى النسخة على هذا الجهاز؛ افتحوا %1 للمتابعة، وأغلقوها لتكرار المحاولة.</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>الفريق</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>جارٍ الاتصال…</translation>
        </message>
        <message>
            <source>Alteri studies</source>
            <translation>دراسات Alteri</translation>
        </message>
        <message>
            <source>Join a study</source>
            <translation>الانضمام إلى دراسة</translation>
        </message>
        <message>
            <source>study</source>
            <translation>دراسة</translation>
        </message>
        <message>
            <source>Joining…</source>
            <translation>جارٍ الانضمام…</translation>
        </message>
        <message>
            <source>Writing a backup…</source>
            <translation>تُكتب نسخة احتياطية…</translation>
        </message>
        <message>
            <source>Nothing is known to be lost. To be safe you can save a copy of the study as it is now before you go on.</source>
            <translation>لا يُعرف أن شيئًا قد فُقد. للاطمئنان يمكنكم حفظ نسخة من الدراسة كما هي الآن قبل المتابعة.</translation>
        </message>
        <message>
            <source>Measure of networks</source>
            <translation>مقياس للشبكات</translation>
        </message>
        <message>
            <source>Migrant organisations (sample)</source>
            <translation>منظمات المهاجرين (مثال)</translation>
        </message>
        <message>
            <source>Taking back: %1</source>
            <translation>يجري التراجع عن: %1</translation>
        </message>
        <message>
            <source>Doing again: %1</source>
            <translation>تجري الإعادة: %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::Map</name>
        <message>
            <source>Ego</source>
            <translation>الإيغو</translation>
        </message>
        <message>
            <source>none of them</source>
            <translation>لا شيء منها</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>لا إجابة</translation>
        </message>
        <message>
            <source>%1: the nearer to the centre, the nearer to “%2”; farthest out is “%3”.</source>
            <translation>%1: كلما اقترب من المركز اقترب من «%2»؛ والأبعد هو «%3».</translation>
        </message>
        <message>
            <source>The nearer to the centre, the higher the level.</source>
            <translation>كلما اقترب من المركز علت الدرجة.</translation>
        </message>
        <message>
            <source>Dashed lines separate the sectors.</source>
            <translation>الخطوط المتقطعة تفصل القطاعات.</translation>
        </message>
        <message numerus="yes">
            <source>%n alteri have more answers than their symbols show; the first four are seen.</source>
            <translation>
                <numerusform>أشكال كل الألترات تعرض كل إجاباتها.</numerusform>
                <numerusform>لألتر واحد إجابات أكثر مما يعرضه شكله؛ تظهر الأربع الأولى.</numerusform>
                <numerusform>لألترين إجابات أكثر مما يعرضه شكلاهما؛ تظهر الأربع الأولى.</numerusform>
                <numerusform>لـ %n ألترات إجابات أكثر مما تعرضه أشكالها؛ تظهر الأربع الأولى.</numerusform>
                <numerusform>لـ %n ألترًا إجابات أكثر مما تعرضه أشكالها؛ تظهر الأربع الأولى.</numerusform>
                <numerusform>لـ %n ألتر إجابات أكثر مما تعرضه أشكالها؛ تظهر الأربع الأولى.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri have no place on this map yet.</source>
            <translation>
                <numerusform>لكل الألترات موضع على هذه الخريطة.</numerusform>
                <numerusform>ألتر واحد لا موضع له على هذه الخريطة بعد.</numerusform>
                <numerusform>ألتران لا موضع لهما على هذه الخريطة بعد.</numerusform>
                <numerusform>%n ألترات لا موضع لها على هذه الخريطة بعد.</numerusform>
                <numerusform>%n ألترًا لا موضع لها على هذه الخريطة بعد.</numerusform>
                <numerusform>%n ألتر لا موضع لها على هذه الخريطة بعد.</numerusform>
            </translation>
        </message>
        <message>
            <source>Ties among alteri</source>
            <translation>العلاقات فيما بين الألترات</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>الأسماء</translation>
        </message>
        <message numerus="yes">
            <source>Ego-network map, %n alteri</source>
            <translation>
                <numerusform>خريطة شبكة الإيغو، لا ألترات</numerusform>
                <numerusform>خريطة شبكة الإيغو، ألتر واحد</numerusform>
                <numerusform>خريطة شبكة الإيغو، ألتران</numerusform>
                <numerusform>خريطة شبكة الإيغو، %n ألترات</numerusform>
                <numerusform>خريطة شبكة الإيغو، %n ألترًا</numerusform>
                <numerusform>خريطة شبكة الإيغو، %n ألتر</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::MapActions</name>
        <message>
            <source>Add ego…</source>
            <translation>إضافة إيغو…</translation>
        </message>
        <message>
            <source>Adds an interviewee with an empty map</source>
            <translation>يضيف مبحوثًا بخريطة فارغة</translation>
        </message>
        <message>
            <source>Add alter</source>
            <translation>إضافة ألتر</translation>
        </message>
        <message>
            <source>Goes to the line where partners are named</source>
            <translation>ينتقل إلى السطر الذي يُسمّى فيه الشركاء</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>إعادة التسمية…</translation>
        </message>
        <message>
            <source>Renames the selected alter or ego</source>
            <translation>يعيد تسمية الألتر أو الإيغو المحدد</translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>سري</translation>
        </message>
        <message>
            <source>Keeps the names of this ego's partners out of the suggestions in other interviews</source>
            <translation>يبقي أسماء شركاء هذا الإيغو خارج الاقتراحات في المقابلات الأخرى</translation>
        </message>
        <message>
            <source>Delete ego…</source>
            <translation>حذف الإيغو…</translation>
        </message>
        <message>
            <source>Deletes the ego with its map and alteri</source>
            <translation>يحذف الإيغو مع خريطته وألتراته</translation>
        </message>
        <message>
            <source>Select all alteri</source>
            <translation>تحديد كل الألترات</translation>
        </message>
        <message>
            <source>Selects all alteri of the map</source>
            <translation>يحدد كل ألترات الخريطة</translation>
        </message>
        <message>
            <source>Search…</source>
            <translation>بحث…</translation>
        </message>
        <message>
            <source>Finds alteri on the map by their names</source>
            <translation>يجد الألترات على الخريطة بأسمائها</translation>
        </message>
        <message>
            <source>Draw ties</source>
            <translation>رسم العلاقات</translation>
        </message>
        <message>
            <source>Draws ties between alteri by dragging from one to another</source>
            <translation>يرسم العلاقات بين الألترات بالسحب من واحد إلى آخر</translation>
        </message>
        <message>
            <source>Map design…</source>
            <translation>تصميم الخريطة…</translation>
        </message>
        <message>
            <source>Sets what rings, sectors, colours and symbols show</source>
            <translation>يحدد ما تعرضه الحلقات والقطاعات والألوان والأشكال</translation>
        </message>
        <message>
            <source>Kinds of ties…</source>
            <translation>أنواع العلاقات…</translation>
        </message>
        <message>
            <source>Adds, renames, colours and deletes kinds of ties</source>
            <translation>يضيف أنواع العلاقات ويعيد تسميتها ويلوّنها ويحذفها</translation>
        </message>
        <message>
            <source>Questions of the interview…</source>
            <translation>أسئلة المقابلة…</translation>
        </message>
        <message>
            <source>Writes the questions that ask for partners and about them</source>
            <translation>يكتب الأسئلة التي تطلب الشركاء وتسأل عنهم</translation>
        </message>
        <message>
            <source>Interview guide</source>
            <translation>دليل المقابلة</translation>
        </message>
        <message>
            <source>Leads the interview through the guide, leaves it and comes back</source>
            <translation>يقود المقابلة عبر الدليل، ويغادره ويعود إليه</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>الخطوة التالية</translation>
        </message>
        <message>
            <source>Goes to the next step of the guide</source>
            <translation>ينتقل إلى الخطوة التالية في الدليل</translation>
        </message>
        <message>
            <source>Step before</source>
            <translation>الخطوة السابقة</translation>
        </message>
        <message>
            <source>Goes to the step of the guide before</source>
            <translation>ينتقل إلى الخطوة السابقة في الدليل</translation>
        </message>
        <message>
            <source>Interviewer…</source>
            <translation>القائم بالمقابلة…</translation>
        </message>
        <message>
            <source>Says who interviews on this device; kept with the times of every step</source>
            <translation>يحدد من يجري المقابلات على هذا الجهاز؛ يُحفظ مع أوقات كل خطوة</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>تكبير</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>تصغير</translation>
        </message>
        <message>
            <source>Fit map</source>
            <translation>ملاءمة الخريطة</translation>
        </message>
        <message>
            <source>Respondent view</source>
            <translation>عرض المستجيب</translation>
        </message>
        <message>
            <source>Shows the map in a second window, without panels</source>
            <translation>يعرض الخريطة في نافذة ثانية بلا لوحات</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <source>Shows all keys of the map</source>
            <translation>يعرض كل مفاتيح الخريطة</translation>
        </message>
        <message>
            <source>Suggest names of other interviews</source>
            <translation>اقتراح أسماء من مقابلات أخرى</translation>
        </message>
        <message>
            <source>Offers partners of other egos while a name is typed; never while the respondent view is open</source>
            <translation>يعرض شركاء إيغوات أخرى أثناء كتابة اسم؛ ولا يفعل ذلك أبدًا وعرض المستجيب مفتوح</translation>
        </message>
        <message>
            <source>Export map…</source>
            <translation>تصدير الخريطة…</translation>
        </message>
        <message>
            <source>Writes the map as a picture, or several maps at once</source>
            <translation>يكتب الخريطة صورةً، أو عدة خرائط معًا</translation>
        </message>
        <message>
            <source>The maps are not in sight</source>
            <translation>الخرائط غير معروضة</translation>
        </message>
        <message>
            <source>This study can only be read</source>
            <translation>هذه الدراسة للقراءة فقط</translation>
        </message>
        <message>
            <source>There is no map yet</source>
            <translation>لا توجد خريطة بعد</translation>
        </message>
        <message>
            <source>There is no ego yet</source>
            <translation>لا يوجد إيغو بعد</translation>
        </message>
        <message>
            <source>The interview is not led by the guide</source>
            <translation>المقابلة لا تسير وفق الدليل</translation>
        </message>
        <message>
            <source>Ask pair by pair</source>
            <translation>السؤال زوجًا زوجًا</translation>
        </message>
        <message>
            <source>Asks once about each pair of the selected alteri, or of all</source>
            <translation>يسأل مرة واحدة عن كل زوج من الألترات المحددة، أو من كل الألترات</translation>
        </message>
    </context>
    <context>
        <name>alteri::MapScene</name>
        <message>
            <source>Take off the map</source>
            <translation>رفع عن الخريطة</translation>
        </message>
        <message>
            <source>Move alter</source>
            <translation>نقل ألتر</translation>
        </message>
        <message>
            <source>Move alteri</source>
            <translation>نقل ألترات</translation>
        </message>
        <message>
            <source>Nobody on this map is open any more; Tab again goes through all</source>
            <translation>لم يعد أحد مفتوحًا على هذه الخريطة؛ اضغطوا Tab مرة أخرى للمرور على الجميع</translation>
        </message>
        <message>
            <source>Not on the map yet: the key of a ring or the mouse places it first</source>
            <translation>ليس على الخريطة بعد: يضعه أولًا مفتاح حلقة أو الفأرة</translation>
        </message>
    </context>
    <context>
        <name>alteri::MapStepPage</name>
        <message>
            <source>Everybody has a place. PgDn goes to the next step.</source>
            <translation>لكلٍّ موضعه. PgDn ينتقل إلى الخطوة التالية.</translation>
        </message>
        <message numerus="yes">
            <source>%n partners have no place yet.</source>
            <translation>
                <numerusform>لكل الشركاء موضع.</numerusform>
                <numerusform>شريك واحد لا موضع له بعد.</numerusform>
                <numerusform>شريكان لا موضع لهما بعد.</numerusform>
                <numerusform>%n شركاء لا موضع لهم بعد.</numerusform>
                <numerusform>%n شريكًا لا موضع لهم بعد.</numerusform>
                <numerusform>%n شريك لا موضع لهم بعد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Where does “%1” stand? Drag the symbol to its place, or press its keys. %n to place.</source>
            <translation>
                <numerusform>أين موضع «%1»؟ اسحبوا الشكل إلى موضعه أو اضغطوا مفاتيحه. لم يبق أحد.</numerusform>
                <numerusform>أين موضع «%1»؟ اسحبوا الشكل إلى موضعه أو اضغطوا مفاتيحه. بقي شريك واحد.</numerusform>
                <numerusform>أين موضع «%1»؟ اسحبوا الشكل إلى موضعه أو اضغطوا مفاتيحه. بقي شريكان.</numerusform>
                <numerusform>أين موضع «%1»؟ اسحبوا الشكل إلى موضعه أو اضغطوا مفاتيحه. بقي %n شركاء.</numerusform>
                <numerusform>أين موضع «%1»؟ اسحبوا الشكل إلى موضعه أو اضغطوا مفاتيحه. بقي %n شريكًا.</numerusform>
                <numerusform>أين موضع «%1»؟ اسحبوا الشكل إلى موضعه أو اضغطوا مفاتيحه. بقي %n شريك.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::MapTabs</name>
        <message>
            <source>Maps of this ego</source>
            <translation>خرائط هذا الإيغو</translation>
        </message>
        <message>
            <source>Add map…</source>
            <translation>إضافة خريطة…</translation>
        </message>
        <message>
            <source>Adds an empty map for this ego</source>
            <translation>يضيف خريطة فارغة لهذا الإيغو</translation>
        </message>
        <message>
            <source>Next wave…</source>
            <translation>الموجة التالية…</translation>
        </message>
        <message>
            <source>Adds a map with the same alteri, not yet placed</source>
            <translation>يضيف خريطة بالألترات نفسها قبل وضعها</translation>
        </message>
        <message>
            <source>Duplicate map…</source>
            <translation>تكرار الخريطة…</translation>
        </message>
        <message>
            <source>Adds a map with the same alteri, places and answers</source>
            <translation>يضيف خريطة بالألترات والمواضع والإجابات نفسها</translation>
        </message>
        <message>
            <source>Rename map…</source>
            <translation>إعادة تسمية الخريطة…</translation>
        </message>
        <message>
            <source>Renames the map shown</source>
            <translation>يعيد تسمية الخريطة المعروضة</translation>
        </message>
        <message>
            <source>Delete map…</source>
            <translation>حذف الخريطة…</translation>
        </message>
        <message>
            <source>Deletes the map shown; its alteri stay with the ego</source>
            <translation>يحذف الخريطة المعروضة؛ وتبقى ألتراتها لدى الإيغو</translation>
        </message>
        <message>
            <source>Compare maps…</source>
            <translation>مقارنة الخرائط…</translation>
        </message>
        <message>
            <source>Shows two maps of this ego side by side</source>
            <translation>يعرض خريطتين لهذا الإيغو جنبًا إلى جنب</translation>
        </message>
        <message>
            <source>Add, rename, compare or delete maps of this ego</source>
            <translation>إضافة خرائط هذا الإيغو أو إعادة تسميتها أو مقارنتها أو حذفها</translation>
        </message>
        <message>
            <source>Add map</source>
            <translation>إضافة خريطة</translation>
        </message>
        <message>
            <source>Title of the map</source>
            <translation>عنوان الخريطة</translation>
        </message>
        <message>
            <source>Next wave</source>
            <translation>الموجة التالية</translation>
        </message>
        <message>
            <source>Duplicate map</source>
            <translation>تكرار الخريطة</translation>
        </message>
        <message>
            <source>Rename map</source>
            <translation>إعادة تسمية الخريطة</translation>
        </message>
        <message>
            <source>Delete the map “%1” with its ties?</source>
            <translation>هل تُحذف الخريطة «%1» مع علاقاتها؟</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Delete map</source>
            <translation>حذف الخريطة</translation>
        </message>
        <message>
            <source>Move map</source>
            <translation>نقل الخريطة</translation>
        </message>
    </context>
    <context>
        <name>alteri::MapTray</name>
        <message>
            <source>Not yet placed</source>
            <translation>لم توضع بعد</translation>
        </message>
    </context>
    <context>
        <name>alteri::MapView</name>
        <message>
            <source>Network map</source>
            <translation>خريطة الشبكة</translation>
        </message>
    </context>
    <context>
        <name>alteri::MapWorkspace</name>
        <message>
            <source>Answers</source>
            <translation>الإجابات</translation>
        </message>
        <message>
            <source>List</source>
            <translation>القائمة</translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation>الفجوات</translation>
        </message>
        <message>
            <source>History</source>
            <translation>السجل</translation>
        </message>
        <message>
            <source>The map as it was; Esc goes back to now</source>
            <translation>الخريطة كما كانت؛ Esc يعود إلى الآن</translation>
        </message>
        <message>
            <source>Drawing ties; Esc ends</source>
            <translation>رسم العلاقات؛ Esc ينهيه</translation>
        </message>
        <message>
            <source>“%1” is asked about: keys answer “%2”, ? does not know, ! refuses</source>
            <translation>يُسأل الآن عن «%1»: المفاتيح تجيب عن «%2»، و؟ تعني لا يعرف، و! تعني رفض الإجابة</translation>
        </message>
        <message>
            <source>“%1” is selected: keys code it, arrows move it, Esc deselects</source>
            <translation>«%1» محدد: المفاتيح ترمّزه، والأسهم تنقله، وEsc يلغي التحديد</translation>
        </message>
        <message numerus="yes">
            <source>%n alteri are selected: keys code them, arrows move them, Esc deselects</source>
            <translation>
                <numerusform>لا ألترات محددة: المفاتيح ترمّز، والأسهم تنقل، وEsc يلغي التحديد</numerusform>
                <numerusform>ألتر واحد محدد: المفاتيح ترمّزه، والأسهم تنقله، وEsc يلغي التحديد</numerusform>
                <numerusform>ألتران محددان: المفاتيح ترمّزهما، والأسهم تنقلهما، وEsc يلغي التحديد</numerusform>
                <numerusform>%n ألترات محددة: المفاتيح ترمّزها، والأسهم تنقلها، وEsc يلغي التحديد</numerusform>
                <numerusform>%n ألترًا محددة: المفاتيح ترمّزها، والأسهم تنقلها، وEsc يلغي التحديد</numerusform>
                <numerusform>%n ألتر محددة: المفاتيح ترمّزها، والأسهم تنقلها، وEsc يلغي التحديد</numerusform>
            </translation>
        </message>
        <message>
            <source>The interview with “%1” has gaps. The panel “Gaps” lists them.</source>
            <translation>في المقابلة مع «%1» فجوات. تسردها لوحة «الفجوات».</translation>
        </message>
        <message>
            <source>Close anyway</source>
            <translation>إغلاق مع ذلك</translation>
        </message>
        <message>
            <source>The map was written to %1</source>
            <translation>كُتبت الخريطة في %1</translation>
        </message>
        <message>
            <source>Gaps (%1)</source>
            <translation>الفجوات (%1)</translation>
        </message>
        <message>
            <source>Everybody has an answer to this question; › goes to the next one</source>
            <translation>لدى الجميع إجابة عن هذا السؤال؛ › ينتقل إلى السؤال التالي</translation>
        </message>
        <message>
            <source>Add alter</source>
            <translation>إضافة ألتر</translation>
        </message>
        <message>
            <source>Type to name a partner, Tab goes to the next open one, Shift+F1 shows all keys</source>
            <translation>اكتبوا لتسمية شريك، وTab ينتقل إلى الشريك المفتوح التالي، وShift+F1 يعرض كل المفاتيح</translation>
        </message>
    </context>
    <context>
        <name>alteri::MatrixStepPage</name>
        <message>
            <source>Draw tie</source>
            <translation>رسم علاقة</translation>
        </message>
        <message>
            <source>Ask about a pair</source>
            <translation>السؤال عن زوج</translation>
        </message>
        <message>
            <source>This was the last pair; PgDn goes to the next step</source>
            <translation>كان هذا آخر زوج؛ PgDn ينتقل إلى الخطوة التالية</translation>
        </message>
        <message>
            <source>Ties between alteri; Y is yes, X is no, Delete is not asked</source>
            <translation>العلاقات بين الألترات؛ Y نعم، وX لا، وDelete لم يُسأل</translation>
        </message>
    </context>
    <context>
        <name>alteri::MeansPage</name>
        <message numerus="yes">
            <source>%1: predicted %2 (SE %3), 95 % interval %4 to %5, %n ties</source>
            <translation>
                <numerusform>%1: القيمة المتنبأ بها %2 (SE %3)، فترة 95% من %4 إلى %5، لا علاقات</numerusform>
                <numerusform>%1: القيمة المتنبأ بها %2 (SE %3)، فترة 95% من %4 إلى %5، علاقة واحدة</numerusform>
                <numerusform>%1: القيمة المتنبأ بها %2 (SE %3)، فترة 95% من %4 إلى %5، علاقتان</numerusform>
                <numerusform>%1: القيمة المتنبأ بها %2 (SE %3)، فترة 95% من %4 إلى %5، %n علاقات</numerusform>
                <numerusform>%1: القيمة المتنبأ بها %2 (SE %3)، فترة 95% من %4 إلى %5، %n علاقة</numerusform>
                <numerusform>%1: القيمة المتنبأ بها %2 (SE %3)، فترة 95% من %4 إلى %5، %n علاقة</numerusform>
            </translation>
        </message>
        <message>
            <source>Marginal means</source>
            <translation>المتوسطات الهامشية</translation>
        </message>
        <message>
            <source>Predictor</source>
            <translation>المنبئ</translation>
        </message>
        <message>
            <source>no</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>This model has no predictor with categories or with few values.</source>
            <translation>ليس في هذا النموذج منبئ ذو فئات أو ذو قيم قليلة.</translation>
        </message>
        <message>
            <source>cannot be estimated</source>
            <translation>لا يمكن تقديره</translation>
        </message>
        <message>
            <source>Predicted: %1 by %2</source>
            <translation>القيم المتنبأ بها: %1 حسب %2</translation>
        </message>
        <message>
            <source>Marginal means of %1 with 95 % confidence intervals</source>
            <translation>المتوسطات الهامشية للمتغير %1 مع فترات ثقة 95%</translation>
        </message>
        <message>
            <source>Other numbers at their mean, other categories with equal weights, random effects at zero.</source>
            <translation>الأعداد الأخرى عند متوسطها، والفئات الأخرى بأوزان متساوية، والتأثيرات العشوائية عند الصفر.</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>المتوسط</translation>
        </message>
        <message>
            <source>95 % CI</source>
            <translation>فترة ثقة 95%</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>العلاقات</translation>
        </message>
        <message>
            <source>Predicted: %1</source>
            <translation>القيم المتنبأ بها: %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::MeasureText</name>
        <message>
            <source>Network size</source>
            <translation>حجم الشبكة</translation>
        </message>
        <message>
            <source>Number of alteri (n).</source>
            <translation>عدد الألترات (n).</translation>
        </message>
        <message>
            <source>Ties between alteri</source>
            <translation>العلاقات بين الألترات</translation>
        </message>
        <message>
            <source>Number of pairs of alteri who are tied (m), whatever the kind and direction of the tie.</source>
            <translation>عدد أزواج الألترات المرتبطة (m)، أيًّا كان نوع العلاقة واتجاهها.</translation>
        </message>
        <message>
            <source>Density</source>
            <translation>الكثافة</translation>
        </message>
        <message>
            <source>Share of all pairs of alteri who are tied: 2m / (n (n − 1)). Ego is left out.</source>
            <translation>حصة الأزواج المرتبطة من كل أزواج الألترات: 2m / (n (n − 1)). لا يُحتسب الإيغو.</translation>
        </message>
        <message>
            <source>Mean degree</source>
            <translation>متوسط الدرجة</translation>
        </message>
        <message>
            <source>Mean number of other alteri that an alter is tied to.</source>
            <translation>متوسط عدد الألترات الأخرى التي يرتبط بها الألتر.</translation>
        </message>
        <message>
            <source>SD of degrees</source>
            <translation>الانحراف المعياري للدرجات</translation>
        </message>
        <message>
            <source>Standard deviation (with n − 1) of the number of other alteri that an alter is tied to.</source>
            <translation>الانحراف المعياري (مع n − 1) لعدد الألترات الأخرى التي يرتبط بها الألتر.</translation>
        </message>
        <message>
            <source>Highest degree</source>
            <translation>أعلى درجة</translation>
        </message>
        <message>
            <source>Largest number of other alteri that an alter is tied to.</source>
            <translation>أكبر عدد من الألترات الأخرى التي يرتبط بها ألتر.</translation>
        </message>
        <message>
            <source>Isolates</source>
            <translation>الألترات المعزولة</translation>
        </message>
        <message>
            <source>Alteri who are tied to ego only.</source>
            <translation>الألترات التي لا ترتبط إلا بالإيغو.</translation>
        </message>
        <message>
            <source>Components</source>
            <translation>المكوّنات</translation>
        </message>
        <message>
            <source>Number of parts into which the network falls without ego.</source>
            <translation>عدد الأجزاء التي تنقسم إليها الشبكة من دون الإيغو.</translation>
        </message>
        <message>
            <source>Largest component</source>
            <translation>أكبر مكوّن</translation>
        </message>
        <message>
            <source>Alteri in the largest of the components.</source>
            <translation>عدد الألترات في أكبر المكوّنات.</translation>
        </message>
        <message>
            <source>Degree centralization</source>
            <translation>تمركز الدرجة</translation>
        </message>
        <message>
            <source>Sum of the differences between the highest degree and each alter's, as a share of that of a star: / ((n − 1) (n − 2)).</source>
            <translation>مجموع الفروق بين أعلى درجة ودرجة كل ألتر، حصةً من نظيره في شبكة نجمية: / ((n − 1) (n − 2)).</translation>
        </message>
        <message>
            <source>Degree centralization (igraph)</source>
            <translation>تمركز الدرجة (igraph)</translation>
        </message>
        <message>
            <source>Degree centralization as igraph computes it unless told otherwise, as if alteri could be tied to themselves: / (n (n − 1)).</source>
            <translation>تمركز الدرجة كما يحسبه igraph ما لم يُطلب منه غير ذلك، أي كما لو أمكن أن ترتبط الألترات بأنفسها: / (n (n − 1)).</translation>
        </message>
        <message>
            <source>Betweenness centralization</source>
            <translation>تمركز البينية</translation>
        </message>
        <message>
            <source>Sum of the differences between the highest betweenness and each alter's, as a share of that of a star.</source>
            <translation>مجموع الفروق بين أعلى بينية وبينية كل ألتر، حصةً من نظيره في شبكة نجمية.</translation>
        </message>
        <message>
            <source>Mean betweenness</source>
            <translation>متوسط البينية</translation>
        </message>
        <message>
            <source>Mean of the number of shortest paths between other alteri that lead through an alter. Ego is left out.</source>
            <translation>متوسط عدد أقصر المسارات بين الألترات الأخرى التي تمر عبر الألتر. لا يُحتسب الإيغو.</translation>
        </message>
        <message>
            <source>Highest betweenness</source>
            <translation>أعلى بينية</translation>
        </message>
        <message>
            <source>Largest number of shortest paths between other alteri that lead through one alter. Ego is left out.</source>
            <translation>أكبر عدد من أقصر المسارات بين الألترات الأخرى التي تمر عبر ألتر واحد. لا يُحتسب الإيغو.</translation>
        </message>
        <message>
            <source>Transitivity</source>
            <translation>التعدّي</translation>
        </message>
        <message>
            <source>How often two alteri who are tied to a third are tied to each other: 3 × triangles / connected triples.</source>
            <translation>كم مرة يرتبط ألتران أحدهما بالآخر حين يرتبطان بثالث: 3 × عدد المثلثات / عدد الثلاثيات المتصلة.</translation>
        </message>
        <message>
            <source>Diameter</source>
            <translation>القطر</translation>
        </message>
        <message>
            <source>Longest of the shortest paths between alteri whom a path connects, without ego.</source>
            <translation>أطول أقصر المسارات بين الألترات التي يصل بينها مسار، من دون الإيغو.</translation>
        </message>
        <message>
            <source>Mean distance</source>
            <translation>متوسط المسافة</translation>
        </message>
        <message>
            <source>Mean length of the shortest paths between alteri whom a path connects, without ego.</source>
            <translation>متوسط طول أقصر المسارات بين الألترات التي يصل بينها مسار، من دون الإيغو.</translation>
        </message>
        <message>
            <source>Betweenness of ego</source>
            <translation>بينية الإيغو</translation>
        </message>
        <message>
            <source>Shortest paths between alteri that lead through ego: the sum of 1 / (1 + alteri tied to both) over all pairs who are not tied.</source>
            <translation>أقصر المسارات بين الألترات التي تمر عبر الإيغو: مجموع 1 / (1 + عدد الألترات المرتبطة بكليهما) على كل الأزواج غير المرتبطة.</translation>
        </message>
        <message>
            <source>Betweenness of ego, normalised</source>
            <translation>بينية الإيغو، مُسوّاة</translation>
        </message>
        <message>
            <source>Betweenness of ego as a share of all pairs: / (n (n − 1) / 2).</source>
            <translation>بينية الإيغو حصةً من كل الأزواج: / (n (n − 1) / 2).</translation>
        </message>
        <message>
            <source>Constraint</source>
            <translation>القيد</translation>
        </message>
        <message>
            <source>How far ego's ties lead to the same alteri: the sum over alteri j of (p_ej + Σ p_eq p_qj)², where p are shares of the ties that somebody has. Can exceed 1.</source>
            <translation>إلى أي مدى تؤدي علاقات الإيغو إلى الألترات نفسها: مجموع (p_ej + Σ p_eq p_qj)² على الألترات j، حيث p حصص من علاقات الشخص. يمكن أن يتجاوز 1.</translation>
        </message>
        <message>
            <source>Effective size</source>
            <translation>الحجم الفعّال</translation>
        </message>
        <message>
            <source>Alteri less their mean degree, since who is tied to others brings nothing new: n − 2m / n.</source>
            <translation>عدد الألترات ناقص متوسط درجتها، لأن من يرتبط بغيره لا يأتي بجديد: n − 2m / n.</translation>
        </message>
        <message>
            <source>Efficiency</source>
            <translation>الكفاءة</translation>
        </message>
        <message>
            <source>Effective size / n.</source>
            <translation>الحجم الفعّال / n.</translation>
        </message>
        <message>
            <source>Hierarchy</source>
            <translation>التراتب</translation>
        </message>
        <message>
            <source>How far the constraint comes from few alteri: Σ r ln r / (n ln n), where r is an alter's constraint relative to the mean; 1 for one alter.</source>
            <translation>إلى أي مدى يأتي القيد من ألترات قليلة: Σ r ln r / (n ln n)، حيث r قيد الألتر نسبةً إلى المتوسط؛ وهو 1 عند ألتر واحد.</translation>
        </message>
        <message>
            <source>Share (%)</source>
            <translation>الحصة (%)</translation>
        </message>
        <message>
            <source>Alteri in the category, per cent of those of whom the value is known.</source>
            <translation>الألترات في الفئة، نسبةً مئوية ممن تُعرف قيمتهم.</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>العدد</translation>
        </message>
        <message>
            <source>Number of alteri in the category.</source>
            <translation>عدد الألترات في الفئة.</translation>
        </message>
        <message>
            <source>Entropy</source>
            <translation>الإنتروبيا</translation>
        </message>
        <message>
            <source>Diversity in bits: −Σ p log₂ p over the shares p of the categories among the known values. 0 if all are alike.</source>
            <translation>التنوع بالبتات: −Σ p log₂ p على حصص الفئات p من القيم المعروفة. 0 إذا كانت كلها متماثلة.</translation>
        </message>
        <message>
            <source>Blau index</source>
            <translation>مؤشر بلاو</translation>
        </message>
        <message>
            <source>Probability that two alteri drawn with replacement differ: 1 − Σ p² over the shares p of the categories among the known values.</source>
            <translation>احتمال أن يختلف ألتران مسحوبان مع الإرجاع: 1 − Σ p² على حصص الفئات p من القيم المعروفة.</translation>
        </message>
        <message>
            <source>IQV</source>
            <translation>IQV</translation>
        </message>
        <message>
            <source>Index of qualitative variation: Blau index / (1 − 1/K), where K is the number of categories that the attribute has. At most 1.</source>
            <translation>مؤشر التباين الكيفي: مؤشر بلاو / (1 − 1/K)، حيث K عدد فئات السمة. لا يتجاوز 1.</translation>
        </message>
        <message>
            <source>E-I index of ties</source>
            <translation>مؤشر E-I للعلاقات</translation>
        </message>
        <message>
            <source>(E − I) / (E + I) of the ties between alteri: E connect unlike, I like alteri; both values known. −1 all alike, +1 all unlike.</source>
            <translation>(E − I) / (E + I) للعلاقات بين الألترات: E تصل بين مختلفين، وI بين متشابهين؛ والقيمتان معروفتان. −1 الكل متشابه، +1 الكل مختلف.</translation>
        </message>
        <message>
            <source>E-I index</source>
            <translation>مؤشر E-I</translation>
        </message>
        <message>
            <source>(E − I) / (E + I): E alteri differ from ego, I are like ego; known values only, compared by their codes. −1 all alike, +1 all unlike.</source>
            <translation>(E − I) / (E + I): E عدد الألترات المختلفة عن الإيغو، وI عدد المشابهة له؛ القيم المعروفة فقط، وتُقارن برموزها. −1 الكل متشابه، +1 الكل مختلف.</translation>
        </message>
        <message>
            <source>Share like ego</source>
            <translation>حصة المشابهين للإيغو</translation>
        </message>
        <message>
            <source>Homophily: alteri like ego as a share (0 to 1) of those of whom the value is known.</source>
            <translation>التماثل (homophily): الألترات المشابهة للإيغو حصةً (من 0 إلى 1) ممن تُعرف قيمتهم.</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>المتوسط</translation>
        </message>
        <message>
            <source>Mean of the known values.</source>
            <translation>متوسط القيم المعروفة.</translation>
        </message>
        <message>
            <source>SD</source>
            <translation>SD</translation>
        </message>
        <message>
            <source>Standard deviation (with n − 1) of the known values.</source>
            <translation>الانحراف المعياري (مع n − 1) للقيم المعروفة.</translation>
        </message>
        <message>
            <source>Minimum</source>
            <translation>الأدنى</translation>
        </message>
        <message>
            <source>Smallest of the known values.</source>
            <translation>أصغر القيم المعروفة.</translation>
        </message>
        <message>
            <source>Maximum</source>
            <translation>الأعلى</translation>
        </message>
        <message>
            <source>Largest of the known values.</source>
            <translation>أكبر القيم المعروفة.</translation>
        </message>
        <message>
            <source>Undefined: ego named nobody.</source>
            <translation>غير معرّف: لم يسمِّ الإيغو أحدًا.</translation>
        </message>
        <message>
            <source>Undefined: it takes two alteri, ego named one.</source>
            <translation>غير معرّف: يلزم ألتران، ولم يسمِّ الإيغو إلا واحدًا.</translation>
        </message>
        <message>
            <source>Undefined: it takes three alteri, ego named fewer.</source>
            <translation>غير معرّف: تلزم ثلاثة ألترات، وسمّى الإيغو أقل من ذلك.</translation>
        </message>
        <message>
            <source>Undefined: this network has no ties between alteri, nor was ego asked about any.</source>
            <translation>غير معرّف: لا علاقات بين الألترات في هذه الشبكة، ولم يُسأل الإيغو عن أي منها.</translation>
        </message>
        <message>
            <source>Undefined: no alteri are tied to each other.</source>
            <translation>غير معرّف: لا ألترات مرتبطة بعضها ببعض.</translation>
        </message>
        <message>
            <source>Undefined: no alter is tied to two others.</source>
            <translation>غير معرّف: لا ألتر مرتبط بألترين آخرين.</translation>
        </message>
        <message>
            <source>Undefined: the value is known of no alter.</source>
            <translation>غير معرّف: القيمة غير معروفة لأي ألتر.</translation>
        </message>
        <message>
            <source>Undefined: it takes two known values, there is one.</source>
            <translation>غير معرّف: تلزم قيمتان معروفتان، ولا توجد إلا واحدة.</translation>
        </message>
        <message>
            <source>Undefined: of no tie between alteri are both values known.</source>
            <translation>غير معرّف: لا علاقة بين الألترات تُعرف قيمتا طرفيها معًا.</translation>
        </message>
        <message>
            <source>Undefined: the attribute has one category only.</source>
            <translation>غير معرّف: ليس للسمة إلا فئة واحدة.</translation>
        </message>
        <message>
            <source>Undefined: ego's own value is missing.</source>
            <translation>غير معرّف: قيمة الإيغو نفسه مفقودة.</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>المصدر: %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::MergeCategoriesDialog</name>
        <message>
            <source>Merge categories</source>
            <translation>دمج الفئات</translation>
        </message>
        <message>
            <source>The selected categories become:</source>
            <translation>تصير الفئات المحددة:</translation>
        </message>
        <message>
            <source>The selected category becomes:</source>
            <translation>تصير الفئة المحددة:</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>ادمج</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>«%1»</translation>
        </message>
        <message>
            <source>There is no category of this name.</source>
            <translation>لا توجد فئة بهذا الاسم.</translation>
        </message>
        <message>
            <source>Nobody has answered %1 so far.</source>
            <translation>لم يُجب أحد بـ%1 حتى الآن.</translation>
        </message>
        <message numerus="yes">
            <source>%n answers move from %1 to “%2”.</source>
            <translation>
                <numerusform>لا تنتقل إجابات من %1 إلى «%2».</numerusform>
                <numerusform>تنتقل إجابة واحدة من %1 إلى «%2».</numerusform>
                <numerusform>تنتقل إجابتان من %1 إلى «%2».</numerusform>
                <numerusform>تنتقل %n إجابات من %1 إلى «%2».</numerusform>
                <numerusform>تنتقل %n إجابة من %1 إلى «%2».</numerusform>
                <numerusform>تنتقل %n إجابة من %1 إلى «%2».</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::MergeDialog</name>
        <message>
            <source>Merge another copy</source>
            <translation>دمج نسخة أخرى</translation>
        </message>
        <message>
            <source>What “%1” has and this study lacks comes in, as one step that can be undone. The other file is not changed.</source>
            <translation>يُضاف ما يحويه «%1» وينقص هذه الدراسة، في خطوة واحدة يمكن التراجع عنها. ولا يُغيَّر الملف الآخر.</translation>
        </message>
        <message>
            <source>“%1” and this study have no common beginning: attributes, categories and designs are matched by their keys and names. The other file is not changed.</source>
            <translation>لا بداية مشتركة بين «%1» وهذه الدراسة: تُطابَق السمات والفئات والتصاميم بحسب مفاتيحها وأسمائها. ولا يُغيَّر الملف الآخر.</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>دمج</translation>
        </message>
        <message>
            <source>Your &amp;name or code, kept with what you change:</source>
            <translation>اسمكم أو رمزكم، يُحفظ مع ما تغيّرونه:</translation>
        </message>
        <message>
            <source>Here the two copies contradict each other. What was said last, and what somebody worked on, is proposed to stay:</source>
            <translation>هنا تتناقض النسختان. ويُقترح أن يبقى ما قيل آخرًا، وما عمل عليه أحد:</translation>
        </message>
        <message>
            <source>Contradiction</source>
            <translation>التناقض</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>هنا</translation>
        </message>
        <message>
            <source>Other copy</source>
            <translation>النسخة الأخرى</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>القرار</translation>
        </message>
        <message>
            <source>All as here</source>
            <translation>الكل كما هنا</translation>
        </message>
        <message>
            <source>All as in the other copy</source>
            <translation>الكل كما في النسخة الأخرى</translation>
        </message>
        <message>
            <source>All as proposed</source>
            <translation>الكل كما هو مقترح</translation>
        </message>
        <message>
            <source>What comes in:</source>
            <translation>ما سيؤخذ:</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>تمت الإزالة</translation>
        </message>
        <message>
            <source>What you decided brings up further contradictions; look at the list again.</source>
            <translation>ما قررتموه أظهر تناقضات أخرى؛ راجعوا القائمة من جديد.</translation>
        </message>
    </context>
    <context>
        <name>alteri::MergeText</name>
        <message>
            <source>Ego</source>
            <translation>الإيغو</translation>
        </message>
        <message>
            <source>Alter</source>
            <translation>ألتر</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>الخريطة</translation>
        </message>
        <message>
            <source>Tie</source>
            <translation>العلاقة</translation>
        </message>
        <message>
            <source>Tie between alteri</source>
            <translation>العلاقة بين الألترات</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>الإجابة</translation>
        </message>
        <message>
            <source>Study</source>
            <translation>الدراسة</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>الترجمة</translation>
        </message>
        <message>
            <source>Way through the guide</source>
            <translation>المسار عبر الدليل</translation>
        </message>
        <message>
            <source>%1 “%2”</source>
            <translation>%1 «%2»</translation>
        </message>
        <message>
            <source> / </source>
            <translation> / </translation>
        </message>
        <message numerus="yes">
            <source>%1 was removed here; the other copy has since changed %n things about it.</source>
            <translation>
                <numerusform>تمت إزالة %1 هنا؛ ولم تغيّر النسخة الأخرى شيئًا في هذا العنصر منذ ذلك الحين.</numerusform>
                <numerusform>تمت إزالة %1 هنا؛ ومنذ ذلك الحين غيّرت النسخة الأخرى تفصيلًا واحدًا في هذا العنصر.</numerusform>
                <numerusform>تمت إزالة %1 هنا؛ ومنذ ذلك الحين غيّرت النسخة الأخرى تفصيلين في هذا العنصر.</numerusform>
                <numerusform>تمت إزالة %1 هنا؛ ومنذ ذلك الحين غيّرت النسخة الأخرى %n تفاصيل في هذا العنصر.</numerusform>
                <numerusform>تمت إزالة %1 هنا؛ ومنذ ذلك الحين غيّرت النسخة الأخرى %n تفصيلًا في هذا العنصر.</numerusform>
                <numerusform>تمت إزالة %1 هنا؛ ومنذ ذلك الحين غيّرت النسخة الأخرى %n تفصيل في هذا العنصر.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 was removed in the other copy; here %n things about it were changed.</source>
            <translation>
                <numerusform>تمت إزالة %1 في النسخة الأخرى؛ ولم يُغيَّر هنا شيء في هذا العنصر.</numerusform>
                <numerusform>تمت إزالة %1 في النسخة الأخرى؛ أما هنا فقد غُيِّر تفصيل واحد في هذا العنصر.</numerusform>
                <numerusform>تمت إزالة %1 في النسخة الأخرى؛ أما هنا فقد غُيِّر تفصيلان في هذا العنصر.</numerusform>
                <numerusform>تمت إزالة %1 في النسخة الأخرى؛ أما هنا فقد غُيِّرت %n تفاصيل في هذا العنصر.</numerusform>
                <numerusform>تمت إزالة %1 في النسخة الأخرى؛ أما هنا فقد غُيِّر %n تفصيلًا في هذا العنصر.</numerusform>
                <numerusform>تمت إزالة %1 في النسخة الأخرى؛ أما هنا فقد غُيِّر %n تفصيل في هذا العنصر.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 was entered in both copies.</source>
            <translation>جرى إدخال %1 في كلتا النسختين.</translation>
        </message>
        <message>
            <source>%1 differs: here “%2”, in the other copy “%3”.</source>
            <translation>اختلاف في %1: هنا «%2»، وفي النسخة الأخرى «%3».</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Both, one under the other</source>
            <translation>كلتاهما، إحداهما تحت الأخرى</translation>
        </message>
        <message>
            <source>They are one</source>
            <translation>هما واحد</translation>
        </message>
        <message>
            <source>They are two</source>
            <translation>هما اثنان</translation>
        </message>
        <message>
            <source>Stays removed</source>
            <translation>تثبيت الإزالة</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>الإبقاء</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>الإزالة</translation>
        </message>
        <message>
            <source>As here</source>
            <translation>كما هنا</translation>
        </message>
        <message>
            <source>As in the other copy</source>
            <translation>كما في النسخة الأخرى</translation>
        </message>
        <message>
            <source>%1 comes in.</source>
            <translation>تتم إضافة %1.</translation>
        </message>
        <message>
            <source>%1 is removed.</source>
            <translation>تتم إزالة %1.</translation>
        </message>
        <message>
            <source>%1 comes back.</source>
            <translation>تتم استعادة %1.</translation>
        </message>
        <message>
            <source>%1 is called “%3” instead of “%2”, which is taken.</source>
            <translation>يصبح اسم %1 «%3» بدلًا من «%2» المستخدم من قبل.</translation>
        </message>
        <message>
            <source>%1: %2 “%3” instead of “%4”.</source>
            <translation>%1: %2 «%3» بدلًا من «%4».</translation>
        </message>
        <message>
            <source>The other copy has nothing new.</source>
            <translation>لا جديد في النسخة الأخرى.</translation>
        </message>
        <message>
            <source>Additions: %1, changes: %2, removals: %3, contradictions: %4.</source>
            <translation>الإضافات: %1، التغييرات: %2، الإزالات: %3، التناقضات: %4.</translation>
        </message>
        <message>
            <source>Attribute</source>
            <translation>السمة</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>الفئة</translation>
        </message>
        <message>
            <source>Kind of ties</source>
            <translation>نوع العلاقات</translation>
        </message>
        <message>
            <source>Map design</source>
            <translation>تصميم الخريطة</translation>
        </message>
        <message>
            <source>Grouping</source>
            <translation>التجميع</translation>
        </message>
        <message>
            <source>Computed variable</source>
            <translation>المتغير المحسوب</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>النموذج</translation>
        </message>
        <message>
            <source>Style of pictures</source>
            <translation>نمط الصور</translation>
        </message>
        <message>
            <source>Question for names</source>
            <translation>سؤال الأسماء</translation>
        </message>
        <message>
            <source>Interview guide</source>
            <translation>دليل المقابلة</translation>
        </message>
        <message>
            <source>Assignment</source>
            <translation>الإسناد</translation>
        </message>
        <message>
            <source>Contradiction</source>
            <translation>التناقض</translation>
        </message>
    </context>
    <context>
        <name>alteri::MissingList</name>
        <message>
            <source>Is an answer</source>
            <translation>إجابة</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>لا إجابة</translation>
        </message>
        <message>
            <source>Texts that &amp;mean missing</source>
            <translation>نصوص تعني قيمة مفقودة</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>النص</translation>
        </message>
        <message>
            <source>In column</source>
            <translation>في العمود</translation>
        </message>
        <message>
            <source>Means</source>
            <translation>المعنى</translation>
        </message>
        <message>
            <source>Cells</source>
            <translation>الخلايا</translation>
        </message>
        <message>
            <source>All columns</source>
            <translation>كل الأعمدة</translation>
        </message>
    </context>
    <context>
        <name>alteri::ModelBoard</name>
        <message>
            <source>Adds a model without predictors</source>
            <translation>يضيف نموذجًا بلا منبئات</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <translation>%1 في %2</translation>
        </message>
        <message>
            <source>New model</source>
            <translation>نموذج جديد</translation>
        </message>
        <message>
            <source>A model needs an outcome: a number or an ordered answer about ties or alteri. This study has none.</source>
            <translation>يحتاج النموذج إلى متغير تابع: عدد أو إجابة مرتبة عن العلاقات أو الألترات. وليس في هذه الدراسة شيء منها.</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>النموذج</translation>
        </message>
        <message>
            <source>Add model</source>
            <translation>إضافة نموذج</translation>
        </message>
        <message>
            <source>Rename model</source>
            <translation>إعادة تسمية النموذج</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Duplicate model</source>
            <translation>تكرار النموذج</translation>
        </message>
        <message>
            <source>Delete %1</source>
            <translation>حذف %1</translation>
        </message>
        <message>
            <source>Move model</source>
            <translation>نقل النموذج</translation>
        </message>
        <message>
            <source>Adds a model without groups, whose rows are networks: it explains their size, for example, by what their egos are</source>
            <translation>يضيف نموذجاً بلا مجموعات صفوفه شبكات: يفسر مثلاً حجمها بصفات أصحابها</translation>
        </message>
        <message>
            <source>Add model of networks</source>
            <translation>إضافة نموذج للشبكات</translation>
        </message>
        <message>
            <source>Network model</source>
            <translation>نموذج للشبكات</translation>
        </message>
    </context>
    <context>
        <name>alteri::ModelCard</name>
        <message>
            <source>Change formula</source>
            <translation>تغيير الصيغة</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>المتغير التابع</translation>
        </message>
        <message>
            <source>Outcome: what the model explains</source>
            <translation>المتغير التابع: ما يفسّره النموذج</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>المعيار</translation>
        </message>
        <message>
            <source>Maximum likelihood, to compare models with different terms; or restricted maximum likelihood, for variances with few egos</source>
            <translation>الإمكان الأعظم لمقارنة نماذج مختلفة الحدود؛ أو الإمكان الأعظم المقيّد للتباينات عند قلة الإيغوات</translation>
        </message>
        <message>
            <source>Change outcome</source>
            <translation>تغيير المتغير التابع</translation>
        </message>
        <message>
            <source>Change criterion</source>
            <translation>تغيير المعيار</translation>
        </message>
        <message>
            <source>Double-click variables or drag them here.</source>
            <translation>انقروا المتغيرات نقرًا مزدوجًا أو اسحبوها إلى هنا.</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>إزالة %1</translation>
        </message>
        <message>
            <source>Being fitted…</source>
            <translation>يجري التقدير…</translation>
        </message>
        <message>
            <source>Not fitted: cancelled.</source>
            <translation>لم يُقدَّر: أُلغي.</translation>
        </message>
        <message>
            <source>%1 ties, %2 egos, AIC %3</source>
            <translation>العلاقات: %1، الإيغوات: %2، AIC %3</translation>
        </message>
        <message>
            <source>%1 ties, %2 egos, ICC %3, AIC %4</source>
            <translation>العلاقات: %1، الإيغوات: %2، ICC %3، AIC %4</translation>
        </message>
        <message>
            <source>Add %1</source>
            <translation>إضافة %1</translation>
        </message>
        <message>
            <source>%1 ties, %2 egos, weighed by %3</source>
            <translation>%1 روابط، %2 أنوات، موزونة بـ %3</translation>
        </message>
        <message>
            <source>Rename, duplicate, move or delete this model; which ties it has, and what weighs egos</source>
            <translation>إعادة تسمية هذا النموذج أو تكراره أو نقله أو حذفه؛ وأي العلاقات فيه وما يزن الأنوات</translation>
        </message>
        <message>
            <source>Change which ties</source>
            <translation>تغيير العلاقات المأخوذة</translation>
        </message>
        <message>
            <source>Only ties with %1</source>
            <translation>العلاقات ذات %1 فقط</translation>
        </message>
        <message>
            <source>Residual variances by %1</source>
            <translation>تباينات البواقي بحسب %1</translation>
        </message>
        <message>
            <source>Each row is a network: a model without groups.</source>
            <translation>كل صف شبكة: نموذج بلا مجموعات.</translation>
        </message>
        <message>
            <source>Only networks with %1</source>
            <translation>الشبكات التي لها %1 فقط</translation>
        </message>
        <message numerus="yes">
            <source>%n network(s), R² %1, AIC %2</source>
            <translation>
                <numerusform>%n شبكة، R² %1، AIC %2</numerusform>
                <numerusform>شبكة واحدة، R² %1، AIC %2</numerusform>
                <numerusform>شبكتان، R² %1، AIC %2</numerusform>
                <numerusform>%n شبكات، R² %1، AIC %2</numerusform>
                <numerusform>%n شبكة، R² %1، AIC %2</numerusform>
                <numerusform>%n شبكة، R² %1، AIC %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n network(s), AIC %1</source>
            <translation>
                <numerusform>%n شبكة، AIC %1</numerusform>
                <numerusform>شبكة واحدة، AIC %1</numerusform>
                <numerusform>شبكتان، AIC %1</numerusform>
                <numerusform>%n شبكات، AIC %1</numerusform>
                <numerusform>%n شبكة، AIC %1</numerusform>
                <numerusform>%n شبكة، AIC %1</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” is about ties; a model of networks has variables of egos and networks only.</source>
            <translation>«%1» يخص العلاقات؛ ولا يضم نموذج الشبكات إلا متغيرات أصحاب الشبكات والشبكات.</translation>
        </message>
    </context>
    <context>
        <name>alteri::ModelDetails</name>
        <message>
            <source>Tests and intervals</source>
            <translation>الاختبارات والفترات</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>النموذج</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>ما يُعرض</translation>
        </message>
        <message>
            <source>Compared with %1</source>
            <translation>مقارنةً بـ %1</translation>
        </message>
        <message>
            <source>Coefficients with p values</source>
            <translation>المعاملات مع قيم p</translation>
        </message>
        <message>
            <source>Tests of terms</source>
            <translation>اختبارات الحدود</translation>
        </message>
        <message>
            <source>Tests of terms, type III</source>
            <translation>اختبارات الحدود، النوع III</translation>
        </message>
        <message>
            <source>t tests, Satterthwaite</source>
            <translation>اختبارات t، Satterthwaite</translation>
        </message>
        <message>
            <source>t tests, Kenward–Roger</source>
            <translation>اختبارات t، Kenward–Roger</translation>
        </message>
        <message>
            <source>t tests, cluster-robust (CR2)</source>
            <translation>اختبارات t، حصينة للعناقيد (CR2)</translation>
        </message>
        <message>
            <source>Profile intervals</source>
            <translation>فترات الإمكان الجانبي (profile)</translation>
        </message>
        <message>
            <source>Bootstrap intervals</source>
            <translation>فترات إعادة المعاينة (bootstrap)</translation>
        </message>
        <message>
            <source>Random effects</source>
            <translation>التأثيرات العشوائية</translation>
        </message>
        <message>
            <source>Variance explained</source>
            <translation>التباين المفسَّر</translation>
        </message>
        <message>
            <source>No categories interact in this model: the tests of terms are those of type III.</source>
            <translation>لا تتفاعل فئات في هذا النموذج: اختبارات الحدود هي اختبارات النوع III.</translation>
        </message>
        <message>
            <source>The two models rest on different ties (%1 and %2); for the comparison both were fitted again to the %3 that are complete for both.</source>
            <translation>يقوم النموذجان على علاقات مختلفة (%1 و%2)؛ ولأجل المقارنة أُعيد تقدير كليهما على العلاقات المكتملة في الاثنين وعددها %3.</translation>
        </message>
        <message>
            <source>Their fixed effects differ, so both were fitted again by ML.</source>
            <translation>تختلف تأثيراتهما الثابتة، ولذلك أُعيد تقدير كليهما بطريقة ML.</translation>
        </message>
    </context>
    <context>
        <name>alteri::ModelFits</name>
        <message>
            <source>%1 is tested by Wald's z after all: %2</source>
            <translation>يُختبر %1 مع ذلك بإحصاء والد z: %2</translation>
        </message>
    </context>
    <context>
        <name>alteri::ModelMenu</name>
        <message>
            <source>Move to the left</source>
            <translation>نقل إلى اليسار</translation>
        </message>
        <message>
            <source>Move to the right</source>
            <translation>نقل إلى اليمين</translation>
        </message>
        <message>
            <source>Duplicate as next block</source>
            <translation>تكرار بوصفه الكتلة التالية</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>إعادة التسمية…</translation>
        </message>
        <message>
            <source>Only some ties…</source>
            <translation>بعض العلاقات فقط…</translation>
        </message>
        <message>
            <source>Sampling weights of egos</source>
            <translation>أوزان معاينة الأنوات</translation>
        </message>
        <message>
            <source>Residual variances by category</source>
            <translation>تباينات البواقي بحسب الفئة</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>None: all egos weigh alike</source>
            <translation>لا شيء: لكل الأنوات الوزن نفسه</translation>
        </message>
        <message>
            <source>Change sampling weights</source>
            <translation>تغيير أوزان المعاينة</translation>
        </message>
        <message>
            <source>None: all residuals have one variance</source>
            <translation>لا شيء: لكل البواقي تباين واحد</translation>
        </message>
        <message>
            <source>Change residual variances</source>
            <translation>تغيير تباينات البواقي</translation>
        </message>
        <message>
            <source>Only some networks…</source>
            <translation>بعض الشبكات فقط…</translation>
        </message>
    </context>
    <context>
        <name>alteri::ModelPlotPage</name>
        <message>
            <source>The models are being fitted.</source>
            <translation>يجري تقدير النماذج.</translation>
        </message>
        <message>
            <source>This study has no saved models. Make one on the page of models, and it is drawn here.</source>
            <translation>لا توجد نماذج محفوظة في هذه الدراسة. أنشئوا نموذجًا في صفحة النماذج فيُرسم هنا.</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>النموذج</translation>
        </message>
        <message>
            <source>%1 is no linear model; this plot exists of linear models only.</source>
            <translation>ليس %1 نموذجًا خطيًا؛ وهذا الرسم متاح للنماذج الخطية فقط.</translation>
        </message>
        <message>
            <source>This study has linear models only. Choose another kind for a model on the page of models, ordinal for example, and its predictions are drawn here.</source>
            <translation>ليس في هذه الدراسة إلا نماذج خطية. اختاروا لأحد النماذج نوعًا آخر في صفحة النماذج، كالنوع الترتيبي مثلًا، فتُرسم تنبؤاته هنا.</translation>
        </message>
        <message>
            <source>%1 is a model of networks, without groups; this plot exists of multilevel models only.</source>
            <translation>%1 نموذج للشبكات بلا مجموعات؛ ولا يوجد هذا الرسم إلا للنماذج متعددة المستويات.</translation>
        </message>
    </context>
    <context>
        <name>alteri::ModelsPage</name>
        <message>
            <source>Same sample for all models</source>
            <translation>العينة نفسها لكل النماذج</translation>
        </message>
        <message>
            <source>Odds and rate ratios</source>
            <translation>نسب الأرجحية والمعدلات</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Fit now</source>
            <translation>تقدير الآن</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>النماذج</translation>
        </message>
        <message>
            <source>Copy table</source>
            <translation>نسخ الجدول</translation>
        </message>
        <message>
            <source>Copies the regression table with its looks, for a word processor or a spreadsheet</source>
            <translation>ينسخ جدول الانحدار بمظهره إلى معالج نصوص أو جدول حسابي</translation>
        </message>
        <message>
            <source>Export table…</source>
            <translation>تصدير الجدول…</translation>
        </message>
        <message>
            <source>Writes the regression table as HTML, LaTeX, Markdown, CSV or .xlsx</source>
            <translation>يكتب جدول الانحدار بصيغة HTML أو LaTeX أو Markdown أو CSV أو ‎.xlsx</translation>
        </message>
        <message>
            <source>Tests and intervals…</source>
            <translation>الاختبارات والفترات…</translation>
        </message>
        <message>
            <source>Tests of terms, comparison of models, profile and bootstrap intervals, and all p values</source>
            <translation>اختبارات الحدود ومقارنة النماذج وفترات الإمكان الجانبي وإعادة المعاينة وكل قيم p</translation>
        </message>
        <message>
            <source>Errors below</source>
            <translation>الأخطاء في الأسفل</translation>
        </message>
        <message>
            <source>Standard errors stand beneath the estimates in what is copied and exported</source>
            <translation>توضع الأخطاء المعيارية تحت التقديرات فيما يُنسخ ويُصدَّر</translation>
        </message>
        <message>
            <source>What to watch</source>
            <translation>ما ينبغي الانتباه إليه</translation>
        </message>
        <message>
            <source>Shows what to watch with these models</source>
            <translation>يعرض ما ينبغي الانتباه إليه في هذه النماذج</translation>
        </message>
        <message>
            <source>Test of the coefficients</source>
            <translation>اختبار المعاملات</translation>
        </message>
        <message>
            <source>What stars, p values and intervals in tables, plots and reports rest on</source>
            <translation>ما تقوم عليه النجوم وقيم p والفترات في الجداول والرسوم البيانية والتقارير</translation>
        </message>
        <message>
            <source>Wald z</source>
            <translation>Wald z</translation>
        </message>
        <message>
            <source>t, Satterthwaite</source>
            <translation>t، Satterthwaite</translation>
        </message>
        <message>
            <source>t, Kenward–Roger (REML)</source>
            <translation>t، Kenward–Roger (REML)</translation>
        </message>
        <message>
            <source>t, cluster-robust (CR2)</source>
            <translation>t، حصين للعناقيد (CR2)</translation>
        </message>
        <message>
            <source>Choose test of coefficients</source>
            <translation>اختيار اختبار المعاملات</translation>
        </message>
        <message>
            <source>Fit by REML</source>
            <translation>التقدير بطريقة REML</translation>
        </message>
        <message>
            <source>Fits all models to the ties that have values for all of them, so that nested models can be compared</source>
            <translation>يقدّر كل النماذج على العلاقات التي لها قيم فيها جميعًا، لتمكن مقارنة النماذج المتداخلة</translation>
        </message>
        <message>
            <source>Tests</source>
            <translation>الاختبارات</translation>
        </message>
        <message>
            <source>Gives effects of models with a logit or log link as odds or rate ratios, exp(b), in the table and in what is copied and exported</source>
            <translation>يعطي تأثيرات النماذج ذات دالة الربط logit أو log نسبَ أرجحية أو معدلات، exp(b)، في الجدول وفيما يُنسخ ويُصدَّر</translation>
        </message>
        <message>
            <source>Fitting %1 (%2 of %3)</source>
            <translation>يجري تقدير %1 (%2 من %3)</translation>
        </message>
        <message>
            <source>The table was copied</source>
            <translation>نُسخ الجدول</translation>
        </message>
        <message>
            <source>Export table</source>
            <translation>تصدير الجدول</translation>
        </message>
        <message>
            <source>models</source>
            <translation>النماذج</translation>
        </message>
    </context>
    <context>
        <name>alteri::ModesPage</name>
        <message numerus="yes">
            <source>%1: %2 (95 % interval %3 to %4), %n ties</source>
            <translation>
                <numerusform>%1: %2 (فترة 95% من %3 إلى %4)، لا علاقات</numerusform>
                <numerusform>%1: %2 (فترة 95% من %3 إلى %4)، علاقة واحدة</numerusform>
                <numerusform>%1: %2 (فترة 95% من %3 إلى %4)، علاقتان</numerusform>
                <numerusform>%1: %2 (فترة 95% من %3 إلى %4)، %n علاقات</numerusform>
                <numerusform>%1: %2 (فترة 95% من %3 إلى %4)، %n علاقة</numerusform>
                <numerusform>%1: %2 (فترة 95% من %3 إلى %4)، %n علاقة</numerusform>
            </translation>
        </message>
        <message>
            <source>Conditional modes</source>
            <translation>المنوالات الشرطية</translation>
        </message>
        <message>
            <source>Effect</source>
            <translation>التأثير</translation>
        </message>
        <message>
            <source>%1 by %2</source>
            <translation>%1 حسب %2</translation>
        </message>
        <message>
            <source>%1: deviation of each %2 from the mean</source>
            <translation>%1: انحراف كل %2 عن المتوسط</translation>
        </message>
        <message>
            <source>Conditional modes of %1, %2, with 95 % intervals</source>
            <translation>المنوالات الشرطية لـ %1، %2، مع فترات 95%</translation>
        </message>
        <message>
            <source>Filled points: the interval excludes zero. The intervals are those of the modes, the fixed effects taken as known.</source>
            <translation>النقاط الممتلئة: الفترة لا تشمل الصفر. الفترات هي فترات المنوالات، مع عدّ التأثيرات الثابتة معروفة.</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>المنوال</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>العلاقات</translation>
        </message>
    </context>
    <context>
        <name>alteri::NameBar</name>
        <message>
            <source>Add alter</source>
            <translation>إضافة ألتر</translation>
        </message>
        <message>
            <source>Name a partner and press Enter; codes after a semicolon</source>
            <translation>سمّوا شريكًا واضغطوا Enter؛ الرموز بعد فاصلة منقوطة</translation>
        </message>
        <message>
            <source>Name of a new alter</source>
            <translation>اسم ألتر جديد</translation>
        </message>
        <message>
            <source>Adds the alter to the map of this ego; you can also just type on the map, or press N</source>
            <translation>يضيف الألتر إلى خريطة هذا الإيغو؛ ويمكنكم أيضًا الكتابة على الخريطة مباشرة أو الضغط على N</translation>
        </message>
        <message>
            <source>“%1” is on this map already; Enter once more adds another of that name</source>
            <translation>«%1» موجود على هذه الخريطة بالفعل؛ الضغط على Enter مرة أخرى يضيف آخر بالاسم نفسه</translation>
        </message>
    </context>
    <context>
        <name>alteri::NamelyLines</name>
        <message>
            <source>%1, namely</source>
            <translation>%1، وهي</translation>
        </message>
        <message>
            <source>%1, namely …</source>
            <translation>%1، وهي …</translation>
        </message>
    </context>
    <context>
        <name>alteri::NamesPage</name>
        <message>
            <source>Write a key to the names into a file of its own</source>
            <translation>كتابة مفتاح الأسماء في ملف مستقل</translation>
        </message>
        <message>
            <source>Names as they are</source>
            <translation>الأسماء كما هي</translation>
        </message>
        <message>
            <source>Pseudonyms</source>
            <translation>أسماء مستعارة</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>أرقام</translation>
        </message>
        <message>
            <source>No names</source>
            <translation>بلا أسماء</translation>
        </message>
        <message>
            <source>This leaves with the picture:</source>
            <translation>هذا ما يخرج مع الصورة:</translation>
        </message>
        <message>
            <source>What leaves with the picture</source>
            <translation>ما يخرج مع الصورة</translation>
        </message>
        <message>
            <source>No names and no answers.</source>
            <translation>لا أسماء ولا إجابات.</translation>
        </message>
        <message numerus="yes">
            <source>%n names have no pseudonym; numbers stand for them.</source>
            <translation>
                <numerusform>لكل الأسماء اسم مستعار.</numerusform>
                <numerusform>اسم واحد بلا اسم مستعار؛ يحل محله رقم.</numerusform>
                <numerusform>اسمان بلا اسم مستعار؛ يحل محلهما رقمان.</numerusform>
                <numerusform>%n أسماء بلا اسم مستعار؛ تحل محلها أرقام.</numerusform>
                <numerusform>%n اسمًا بلا اسم مستعار؛ تحل محلها أرقام.</numerusform>
                <numerusform>%n اسم بلا اسم مستعار؛ تحل محلها أرقام.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::NetworkQuestions</name>
        <message>
            <source>Coefficients with p values</source>
            <translation>المعاملات مع قيم p</translation>
        </message>
        <message>
            <source>Tests of terms</source>
            <translation>اختبارات الحدود</translation>
        </message>
        <message>
            <source>t tests, heteroscedasticity-consistent (HC3)</source>
            <translation>اختبارات t متينة أمام اختلاف التباين (HC3)</translation>
        </message>
        <message>
            <source>The two models rest on different networks (%1 and %2); for the comparison both were fitted again to the %3 that are complete for both.</source>
            <translation>يستند النموذجان إلى شبكات مختلفة (%1 و%2)؛ وللمقارنة قُدّرا من جديد بالشبكات المكتملة لكليهما وعددها %3.</translation>
        </message>
    </context>
    <context>
        <name>alteri::NewKey</name>
        <message>
            <source>Making a key…</source>
            <translation>جارٍ إنشاء مفتاح…</translation>
        </message>
    </context>
    <context>
        <name>alteri::NewPassphraseFields</name>
        <message>
            <source>New passphrase</source>
            <translation>عبارة المرور الجديدة</translation>
        </message>
        <message>
            <source>The same again</source>
            <translation>العبارة نفسها مرة أخرى</translation>
        </message>
        <message>
            <source>Show what is typed</source>
            <translation>إظهار ما يُكتب</translation>
        </message>
        <message numerus="yes">
            <source>Four or five words that nobody would guess are easy to keep in mind; at least %n characters.</source>
            <translation>
                <numerusform>أربع كلمات أو خمس لا يخمّنها أحد يسهل تذكّرها.</numerusform>
                <numerusform>أربع كلمات أو خمس لا يخمّنها أحد يسهل تذكّرها؛ محرف واحد على الأقل.</numerusform>
                <numerusform>أربع كلمات أو خمس لا يخمّنها أحد يسهل تذكّرها؛ محرفان على الأقل.</numerusform>
                <numerusform>أربع كلمات أو خمس لا يخمّنها أحد يسهل تذكّرها؛ %n محارف على الأقل.</numerusform>
                <numerusform>أربع كلمات أو خمس لا يخمّنها أحد يسهل تذكّرها؛ %n محرفًا على الأقل.</numerusform>
                <numerusform>أربع كلمات أو خمس لا يخمّنها أحد يسهل تذكّرها؛ %n محرف على الأقل.</numerusform>
            </translation>
        </message>
        <message>
            <source>Type it a second time.</source>
            <translation>اكتبوها مرة ثانية.</translation>
        </message>
        <message>
            <source>Both are not alike yet.</source>
            <translation>العبارتان غير متطابقتين بعد.</translation>
        </message>
        <message>
            <source>Both are alike.</source>
            <translation>العبارتان متطابقتان.</translation>
        </message>
    </context>
    <context>
        <name>alteri::NewStudyDialog</name>
        <message>
            <source>Keep its texts in the other languages, too</source>
            <translation>الاحتفاظ بنصوصه في اللغات الأخرى أيضًا</translation>
        </message>
        <message>
            <source>File</source>
            <translation>الملف</translation>
        </message>
        <message>
            <source>Alteri study (*.alteri)</source>
            <translation>دراسة Alteri (*.alteri)</translation>
        </message>
        <message>
            <source>Protect it by a passphrase</source>
            <translation>حمايتها بعبارة مرور</translation>
        </message>
        <message>
            <source>New study</source>
            <translation>دراسة جديدة</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>القالب</translation>
        </message>
        <message>
            <source>Language of its texts</source>
            <translation>لغة نصوصه</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>إنشاء</translation>
        </message>
        <message>
            <source>The file “%1” exists already; choose another name.</source>
            <translation>الملف «%1» موجود بالفعل؛ اختاروا اسمًا آخر.</translation>
        </message>
    </context>
    <context>
        <name>alteri::NoteEditor</name>
        <message>
            <source>Write a note</source>
            <translation>كتابة ملاحظة</translation>
        </message>
    </context>
    <context>
        <name>alteri::NumberBar</name>
        <message>
            <source>Labels &amp;from a table…</source>
            <translation>تسميات من جدول…</translation>
        </message>
        <message>
            <source>&amp;Decimal sign</source>
            <translation>الفاصل العشري</translation>
        </message>
        <message>
            <source>Point</source>
            <translation>نقطة</translation>
        </message>
        <message>
            <source>Comma</source>
            <translation>فاصلة</translation>
        </message>
        <message>
            <source>T&amp;housands</source>
            <translation>الآلاف</translation>
        </message>
        <message>
            <source>Not parted</source>
            <translation>بلا فصل</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>نقاط</translation>
        </message>
        <message>
            <source>Commas</source>
            <translation>فواصل</translation>
        </message>
        <message>
            <source>Spaces</source>
            <translation>مسافات</translation>
        </message>
        <message>
            <source>Apostrophes</source>
            <translation>فواصل عليا</translation>
        </message>
        <message>
            <source>Dates (&amp;order)</source>
            <translation>التواريخ (الترتيب)</translation>
        </message>
        <message>
            <source>A table with the columns “column”, “code” and “label” says what the codes of new attributes are called</source>
            <translation>جدول بالأعمدة «column» و«code» و«label» يحدد تسميات رموز السمات الجديدة</translation>
        </message>
        <message>
            <source>As found</source>
            <translation>كما وُجد</translation>
        </message>
        <message numerus="yes">
            <source>%n columns have labels.</source>
            <translation>
                <numerusform>لا أعمدة لها تسميات.</numerusform>
                <numerusform>لعمود واحد تسميات.</numerusform>
                <numerusform>لعمودين تسميات.</numerusform>
                <numerusform>لـ %n أعمدة تسميات.</numerusform>
                <numerusform>لـ %n عمودًا تسميات.</numerusform>
                <numerusform>لـ %n عمود تسميات.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::OtherText</name>
        <message>
            <source>Odds ratios are no ratios of probabilities: where an outcome is frequent they look larger. Thresholds are on the scale of the link; an effect above zero makes higher outcomes more probable.</source>
            <translation>نسب الأرجحية ليست نسب احتمالات: فحيث تكثر نتيجة ما تبدو أكبر. العتبات على مقياس دالة الربط؛ والتأثير الموجب يجعل النتائج الأعلى أكثر احتمالًا.</translation>
        </message>
        <message>
            <source>A small p says that the effect of a term differs between the thresholds.</source>
            <translation>قيمة p الصغيرة تعني أن تأثير الحد يختلف بين العتبات.</translation>
        </message>
        <message>
            <source>What one more unit, or the category instead of its reference, adds to the probability of each outcome (to the mean of counts), averaged over the ties.</source>
            <translation>ما تضيفه وحدة واحدة أخرى، أو الفئة بدلًا من فئتها المرجعية، إلى احتمال كل نتيجة (أو إلى متوسط الأعداد)، في المتوسط على العلاقات.</translation>
        </message>
        <message>
            <source>How far each group is from the average one, on the scale of the link.</source>
            <translation>مدى بُعد كل مجموعة عن المجموعة المتوسطة، على مقياس دالة الربط.</translation>
        </message>
        <message>
            <source>Coefficients with p values</source>
            <translation>المعاملات مع قيم p</translation>
        </message>
        <message>
            <source>Tests of terms</source>
            <translation>اختبارات الحدود</translation>
        </message>
        <message>
            <source>Average marginal effects</source>
            <translation>متوسط التأثيرات الهامشية</translation>
        </message>
        <message>
            <source>Test of proportional odds</source>
            <translation>اختبار تناسب الأرجحية</translation>
        </message>
        <message>
            <source>Cluster-robust errors</source>
            <translation>أخطاء حصينة للعناقيد</translation>
        </message>
        <message>
            <source>Random effects</source>
            <translation>التأثيرات العشوائية</translation>
        </message>
        <message>
            <source>ICC and variance explained</source>
            <translation>ICC والتباين المفسَّر</translation>
        </message>
        <message>
            <source>Conditional modes</source>
            <translation>المنوالات الشرطية</translation>
        </message>
        <message>
            <source>The two models rest on different ties (%1 and %2); for the comparison both were fitted again to the %3 that are complete for both.</source>
            <translation>يقوم النموذجان على علاقات مختلفة (%1 و%2)؛ ولأجل المقارنة أُعيد تقدير كليهما على العلاقات المكتملة في الاثنين وعددها %3.</translation>
        </message>
        <message>
            <source>Variance explained</source>
            <translation>التباين المفسَّر</translation>
        </message>
    </context>
    <context>
        <name>alteri::Overview</name>
        <message numerus="yes">
            <source>%n alteri</source>
            <translation>
                <numerusform>لا ألترات</numerusform>
                <numerusform>ألتر واحد</numerusform>
                <numerusform>ألتران</numerusform>
                <numerusform>%n ألترات</numerusform>
                <numerusform>%n ألترًا</numerusform>
                <numerusform>%n ألتر</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 without place</source>
            <translation>%1، %2 بلا موضع</translation>
        </message>
        <message>
            <source>All maps</source>
            <translation>كل الخرائط</translation>
        </message>
    </context>
    <context>
        <name>alteri::OverviewPage</name>
        <message>
            <source>Egos shown</source>
            <translation>الإيغوات المعروضة</translation>
        </message>
        <message>
            <source>Maps of all egos</source>
            <translation>خرائط كل الإيغوات</translation>
        </message>
        <message>
            <source>Order of the maps</source>
            <translation>ترتيب الخرائط</translation>
        </message>
        <message>
            <source>As in the study</source>
            <translation>كما في الدراسة</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>حسب الاسم</translation>
        </message>
        <message>
            <source>Largest first</source>
            <translation>الأكبر أولًا</translation>
        </message>
        <message>
            <source>Size of the maps</source>
            <translation>حجم الخرائط</translation>
        </message>
        <message numerus="yes">
            <source>%n maps</source>
            <translation>
                <numerusform>لا خرائط</numerusform>
                <numerusform>خريطة واحدة</numerusform>
                <numerusform>خريطتان</numerusform>
                <numerusform>%n خرائط</numerusform>
                <numerusform>%n خريطة</numerusform>
                <numerusform>%n خريطة</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::PageList</name>
        <message>
            <source>Pages of the analysis</source>
            <translation>صفحات التحليل</translation>
        </message>
    </context>
    <context>
        <name>alteri::Palette</name>
        <message>
            <source>Nothing here is called that.</source>
            <translation>لا شيء هنا بهذا الاسم.</translation>
        </message>
        <message>
            <source>Find actions, pages, egos, alteri and attributes</source>
            <translation>البحث عن أوامر وصفحات وإيغوات وألترات وسمات</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>نتائج البحث</translation>
        </message>
        <message>
            <source>Not possible at the moment.</source>
            <translation>غير ممكن في الوقت الحالي.</translation>
        </message>
    </context>
    <context>
        <name>alteri::PassphraseDialog</name>
        <message>
            <source>Open study</source>
            <translation>فتح دراسة</translation>
        </message>
        <message>
            <source>“%1” is protected. Type its passphrase, or its words for recovery.</source>
            <translation>«%1» محمية. اكتبوا عبارة مرورها أو كلمات استعادتها.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>عبارة المرور</translation>
        </message>
        <message>
            <source>Show what is typed</source>
            <translation>إظهار ما يُكتب</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Opening the study…</source>
            <translation>جارٍ فتح الدراسة…</translation>
        </message>
    </context>
    <context>
        <name>alteri::PictureActions</name>
        <message>
            <source>Copy picture</source>
            <translation>نسخ الصورة</translation>
        </message>
        <message>
            <source>Copies the picture as it is printed</source>
            <translation>ينسخ الصورة كما تُطبع</translation>
        </message>
        <message>
            <source>Export picture…</source>
            <translation>تصدير الصورة…</translation>
        </message>
        <message>
            <source>Writes the picture as %1</source>
            <translation>يكتب الصورة بصيغة %1</translation>
        </message>
        <message>
            <source>The picture was copied.</source>
            <translation>نُسخت الصورة.</translation>
        </message>
        <message>
            <source>Export picture</source>
            <translation>تصدير الصورة</translation>
        </message>
    </context>
    <context>
        <name>alteri::PictureDialog</name>
        <message>
            <source>Export picture</source>
            <translation>تصدير الصورة</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>الصورة</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>النمط</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>وسيلة الإيضاح</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>الأسماء</translation>
        </message>
        <message>
            <source>Several maps</source>
            <translation>عدة خرائط</translation>
        </message>
        <message>
            <source>Labels in</source>
            <translation>لغة التسميات</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>طباعة…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>%1 × %2 mm</source>
            <translation>%1 × %2 مم</translation>
        </message>
        <message>
            <source>, %1 × %2 pixels</source>
            <translation>، %1 × %2 بكسل</translation>
        </message>
        <message>
            <source>Key to the names</source>
            <translation>مفتاح الأسماء</translation>
        </message>
        <message>
            <source>names</source>
            <translation>الأسماء</translation>
        </message>
        <message>
            <source>Export page</source>
            <translation>تصدير الصفحة</translation>
        </message>
        <message>
            <source>maps</source>
            <translation>الخرائط</translation>
        </message>
        <message numerus="yes">
            <source>%n pages were written.</source>
            <translation>
                <numerusform>لم تُكتب صفحات.</numerusform>
                <numerusform>كُتبت صفحة واحدة.</numerusform>
                <numerusform>كُتبت صفحتان.</numerusform>
                <numerusform>كُتبت %n صفحات.</numerusform>
                <numerusform>كُتبت %n صفحة.</numerusform>
                <numerusform>كُتبت %n صفحة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export maps</source>
            <translation>تصدير الخرائط</translation>
        </message>
        <message numerus="yes">
            <source>%n of these files exist already. Replace them?</source>
            <translation>
                <numerusform>لا يوجد أي من هذه الملفات بعد. هل تُستبدل؟</numerusform>
                <numerusform>أحد هذه الملفات موجود بالفعل. هل يُستبدل؟</numerusform>
                <numerusform>اثنان من هذه الملفات موجودان بالفعل. هل يُستبدلان؟</numerusform>
                <numerusform>%n من هذه الملفات موجودة بالفعل. هل تُستبدل؟</numerusform>
                <numerusform>%n من هذه الملفات موجودة بالفعل. هل تُستبدل؟</numerusform>
                <numerusform>%n من هذه الملفات موجودة بالفعل. هل تُستبدل؟</numerusform>
            </translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>استبدال</translation>
        </message>
        <message numerus="yes">
            <source>%n maps were written.</source>
            <translation>
                <numerusform>لم تُكتب خرائط.</numerusform>
                <numerusform>كُتبت خريطة واحدة.</numerusform>
                <numerusform>كُتبت خريطتان.</numerusform>
                <numerusform>كُتبت %n خرائط.</numerusform>
                <numerusform>كُتبت %n خريطة.</numerusform>
                <numerusform>كُتبت %n خريطة.</numerusform>
            </translation>
        </message>
        <message>
            <source>The rest was cancelled.</source>
            <translation>أُلغي الباقي.</translation>
        </message>
        <message>
            <source>Copy picture</source>
            <translation>نسخ الصورة</translation>
        </message>
        <message>
            <source>The picture is on the clipboard, as pixels and as vectors.</source>
            <translation>الصورة في الحافظة، بكسلاتٍ ومتجهات.</translation>
        </message>
        <message>
            <source>Print picture</source>
            <translation>طباعة الصورة</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>تعليمات</translation>
        </message>
    </context>
    <context>
        <name>alteri::PictureNamesText</name>
        <message>
            <source>Ego %1</source>
            <translation>الإيغو %1</translation>
        </message>
        <message>
            <source>Ego: %1</source>
            <translation>الإيغو: %1</translation>
        </message>
        <message>
            <source>Alteri: %1</source>
            <translation>الألترات: %1</translation>
        </message>
        <message>
            <source>Answers: %1</source>
            <translation>الإجابات: %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::PicturePage</name>
        <message>
            <source> pt</source>
            <translation> نقطة</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>الخريطة</translation>
        </message>
        <message>
            <source>Names of the alteri</source>
            <translation>أسماء الألترات</translation>
        </message>
        <message>
            <source>Shaded rings</source>
            <translation>حلقات مظللة</translation>
        </message>
        <message>
            <source>Names of the rings</source>
            <translation>أسماء الحلقات</translation>
        </message>
        <message>
            <source>Names of the sectors</source>
            <translation>أسماء القطاعات</translation>
        </message>
        <message>
            <source>Ties among alteri</source>
            <translation>العلاقات فيما بين الألترات</translation>
        </message>
        <message>
            <source>Ties of ego</source>
            <translation>علاقات الإيغو</translation>
        </message>
        <message>
            <source>None</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>Plain lines</source>
            <translation>خطوط بسيطة</translation>
        </message>
        <message>
            <source>Coloured by evaluation</source>
            <translation>ملوّنة حسب التقييم</translation>
        </message>
        <message>
            <source>Evaluation at symbols</source>
            <translation>التقييم عند الأشكال</translation>
        </message>
        <message>
            <source>Discs with + and −</source>
            <translation>أقراص عليها + و−</translation>
        </message>
        <message>
            <source>Signs only</source>
            <translation>العلامات فقط</translation>
        </message>
        <message>
            <source>Type and lines</source>
            <translation>الخط الطباعي والخطوط</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>الأسماء</translation>
        </message>
        <message>
            <source>Rings</source>
            <translation>الحلقات</translation>
        </message>
        <message>
            <source>Sectors</source>
            <translation>القطاعات</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>وسيلة الإيضاح</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>الخطوط</translation>
        </message>
        <message>
            <source>Symbols</source>
            <translation>الأشكال</translation>
        </message>
        <message>
            <source> mm</source>
            <translation> مم</translation>
        </message>
        <message>
            <source>Font (Open Sans if empty)</source>
            <translation>الخط الطباعي (Open Sans إن تُرك فارغًا)</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>المقاس</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <source>One column, 84 mm</source>
            <translation>عمود واحد، 84 مم</translation>
        </message>
        <message>
            <source>One and a half columns, 129 mm</source>
            <translation>عمود ونصف، 129 مم</translation>
        </message>
        <message>
            <source>Two columns, 174 mm</source>
            <translation>عمودان، 174 مم</translation>
        </message>
        <message>
            <source>A5, 148 × 210 mm</source>
            <translation>A5، 148 × 210 مم</translation>
        </message>
        <message>
            <source>A4, 210 × 297 mm</source>
            <translation>A4، 210 × 297 مم</translation>
        </message>
        <message>
            <source>A4 across, 297 × 210 mm</source>
            <translation>A4 بالعرض، 297 × 210 مم</translation>
        </message>
        <message>
            <source>Slide 16:9, 254 × 143 mm</source>
            <translation>شريحة 16:9، 254 × 143 مم</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>حر</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>العرض</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>الارتفاع</translation>
        </message>
        <message>
            <source>as needed</source>
            <translation>حسب الحاجة</translation>
        </message>
        <message>
            <source>Resolution of pixels</source>
            <translation>دقة البكسلات</translation>
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
            <translation>خلفية شفافة</translation>
        </message>
        <message>
            <source>Text in SVG as letters with their fonts</source>
            <translation>النص في SVG حروفًا بخطوطها</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>النصوص</translation>
        </message>
        <message>
            <source>Below it</source>
            <translation>العنوان الفرعي</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>الشرح</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>الألوان</translation>
        </message>
        <message>
            <source>Palette</source>
            <translation>لوحة الألوان</translation>
        </message>
        <message>
            <source>Colours of the study</source>
            <translation>ألوان الدراسة</translation>
        </message>
        <message>
            <source>Safe for colour blindness (Okabe and Ito)</source>
            <translation>مناسبة لعمى الألوان (Okabe وIto)</translation>
        </message>
        <message>
            <source>Greys and patterns</source>
            <translation>درجات الرمادي والنقوش</translation>
        </message>
        <message>
            <source>Colours of one’s own</source>
            <translation>ألوان خاصة</translation>
        </message>
        <message>
            <source>Own colours, e.g. #005ea8, #f0a000</source>
            <translation>ألوان خاصة، مثل #005ea8, #f0a000</translation>
        </message>
        <message>
            <source>Right or below, as it fits</source>
            <translation>إلى اليمين أو في الأسفل، حسب المتسع</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>إلى اليمين</translation>
        </message>
        <message>
            <source>Below</source>
            <translation>في الأسفل</translation>
        </message>
        <message>
            <source>Number of alteri per category</source>
            <translation>عدد الألترات في كل فئة</translation>
        </message>
        <message>
            <source>Categories without alteri</source>
            <translation>الفئات التي لا ألترات فيها</translation>
        </message>
        <message>
            <source>How to read the map</source>
            <translation>كيف تُقرأ الخريطة</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>As the program</source>
            <translation>كما في البرنامج</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>البنود</translation>
        </message>
        <message>
            <source>Sizes</source>
            <translation>الأحجام</translation>
        </message>
        <message>
            <source>Outlines</source>
            <translation>الإطارات</translation>
        </message>
        <message>
            <source>Evaluation</source>
            <translation>التقييم</translation>
        </message>
    </context>
    <context>
        <name>alteri::PicturePreview</name>
        <message>
            <source>Preview of the picture</source>
            <translation>معاينة الصورة</translation>
        </message>
        <message>
            <source>Drag the picture into another program</source>
            <translation>اسحبوا الصورة إلى برنامج آخر</translation>
        </message>
        <message>
            <source>The picture is being drawn…</source>
            <translation>جارٍ رسم الصورة…</translation>
        </message>
    </context>
    <context>
        <name>alteri::PictureSizeDialog</name>
        <message>
            <source> mm</source>
            <translation> مم</translation>
        </message>
        <message>
            <source>Journals ask for 84, 129 or 174 mm</source>
            <translation>تطلب المجلات 84 أو 129 أو 174 مم</translation>
        </message>
        <message>
            <source>%1 dpi</source>
            <translation>%1 dpi</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>العرض</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>الدقة</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>تصدير</translation>
        </message>
        <message>
            <source>%1 pixels wide</source>
            <translation>العرض %1 بكسل</translation>
        </message>
    </context>
    <context>
        <name>alteri::PictureText</name>
        <message>
            <source>Some text is %1 points high; journals print nothing below 6.</source>
            <translation>ارتفاع بعض النصوص %1 نقطة؛ ولا تطبع المجلات ما هو دون 6.</translation>
        </message>
        <message numerus="yes">
            <source>%n labels found no free place and are left out; make the picture larger.</source>
            <translation>
                <numerusform>وجدت كل التسميات مكانًا خاليًا.</numerusform>
                <numerusform>تسمية واحدة لم تجد مكانًا خاليًا فتُركت؛ كبّروا الصورة.</numerusform>
                <numerusform>تسميتان لم تجدا مكانًا خاليًا فتُركتا؛ كبّروا الصورة.</numerusform>
                <numerusform>%n تسميات لم تجد مكانًا خاليًا فتُركت؛ كبّروا الصورة.</numerusform>
                <numerusform>%n تسمية لم تجد مكانًا خاليًا فتُركت؛ كبّروا الصورة.</numerusform>
                <numerusform>%n تسمية لم تجد مكانًا خاليًا فتُركت؛ كبّروا الصورة.</numerusform>
            </translation>
        </message>
        <message>
            <source>The names found no room on the map; numbers stand for them, and the names are listed below.</source>
            <translation>لم تجد الأسماء متسعًا على الخريطة؛ تحل محلها أرقام، والأسماء مدرجة في الأسفل.</translation>
        </message>
        <message>
            <source>Title, legend and caption leave no room for the map; make the picture larger.</source>
            <translation>لا يترك العنوان ووسيلة الإيضاح والشرح متسعًا للخريطة؛ كبّروا الصورة.</translation>
        </message>
        <message>
            <source>With the list of names the picture would be %1 mm tall, more than its page; make it wider, or leave out the legend or the names.</source>
            <translation>مع قائمة الأسماء سيكون ارتفاع الصورة %1 مم، أي أكثر من صفحتها؛ زيدوا عرضها، أو استبعدوا وسيلة الإيضاح أو الأسماء.</translation>
        </message>
        <message>
            <source>No font on this machine has all letters of %1; they are drawn as boxes. Install fonts for them, such as Noto.</source>
            <translation>لا خط على هذا الجهاز يحوي كل حروف %1؛ فتُرسم مربعات. ثبّتوا خطوطًا لها، مثل Noto.</translation>
        </message>
        <message numerus="yes">
            <source>There are more categories than the %n colours of the palette.</source>
            <translation>
                <numerusform>الفئات أكثر من ألوان اللوحة، ولا ألوان فيها.</numerusform>
                <numerusform>الفئات أكثر من لون اللوحة الوحيد.</numerusform>
                <numerusform>الفئات أكثر من لوني اللوحة.</numerusform>
                <numerusform>الفئات أكثر من ألوان اللوحة وعددها %n ألوان.</numerusform>
                <numerusform>الفئات أكثر من ألوان اللوحة وعددها %n لونًا.</numerusform>
                <numerusform>الفئات أكثر من ألوان اللوحة وعددها %n لون.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>لا غيرها</numerusform>
                <numerusform>واحدة أخرى</numerusform>
                <numerusform>اثنتان أخريان</numerusform>
                <numerusform>%n أخرى</numerusform>
                <numerusform>%n أخرى</numerusform>
                <numerusform>%n أخرى</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::PlanFields</name>
        <message>
            <source>Egos</source>
            <translation>الإيغوات</translation>
        </message>
        <message>
            <source>Partners</source>
            <translation>الشركاء</translation>
        </message>
        <message>
            <source>How many studies of each size are simulated: more of them make the bands narrower</source>
            <translation>كم دراسة من كل حجم تُحاكى: كلما زادت ضاقت الأشرطة</translation>
        </message>
        <message>
            <source>Studies</source>
            <translation>الدراسات</translation>
        </message>
        <message>
            <source>Wanted power</source>
            <translation>القوة المطلوبة</translation>
        </message>
        <message>
            <source>Cost of an ego</source>
            <translation>كلفة الإيغو</translation>
        </message>
        <message>
            <source>of a partner</source>
            <translation>كلفة الشريك</translation>
        </message>
        <message>
            <source>In any currency, or in hours; of all sizes with the wanted power the cheapest is named</source>
            <translation>بأي عملة أو بالساعات؛ يُذكر أرخص الأحجام التي لها القوة المطلوبة</translation>
        </message>
    </context>
    <context>
        <name>alteri::PlotPage</name>
        <message>
            <source>Export plot…</source>
            <translation>تصدير الرسم…</translation>
        </message>
        <message>
            <source>Save the plot at its size in print, as %1</source>
            <translation>حفظ الرسم بحجمه عند الطباعة، بصيغة %1</translation>
        </message>
        <message>
            <source>Copy plot</source>
            <translation>نسخ الرسم</translation>
        </message>
        <message>
            <source>Copy the plot as PNG and SVG for another program</source>
            <translation>نسخ الرسم بصيغتي PNG وSVG لبرنامج آخر</translation>
        </message>
        <message>
            <source>Export plot</source>
            <translation>تصدير الرسم</translation>
        </message>
        <message>
            <source>The plot was copied</source>
            <translation>نُسخ الرسم</translation>
        </message>
    </context>
    <context>
        <name>alteri::PowerPage</name>
        <message>
            <source>Power</source>
            <translation>القوة الإحصائية</translation>
        </message>
        <message>
            <source>Coefficient</source>
            <translation>المعامل</translation>
        </message>
        <message>
            <source>Compute</source>
            <translation>احسب</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>The effect that is worth finding; at first what the model estimates</source>
            <translation>التأثير الذي يستحق أن يُكتشف؛ في البداية ما يقدّره النموذج</translation>
        </message>
        <message>
            <source>Effect</source>
            <translation>التأثير</translation>
        </message>
        <message>
            <source>The computation was cancelled.</source>
            <translation>أُلغي الحساب.</translation>
        </message>
        <message>
            <source>Write numbers from 2 on, such as 10, 20, 40.</source>
            <translation>اكتبوا أعدادًا من 2 فصاعدًا، مثل 10, 20, 40.</translation>
        </message>
        <message>
            <source>This model has no predictors. Add one on the page of models.</source>
            <translation>ليس في هذا النموذج منبئات. أضيفوا واحدًا في صفحة النماذج.</translation>
        </message>
        <message>
            <source>Studies are simulated and fitted …</source>
            <translation>تجري محاكاة الدراسات وتقديرها…</translation>
        </message>
        <message>
            <source>How many egos and partners does a study like this one need? Choose an effect that is worth finding and sizes, then compute.</source>
            <translation>كم إيغو وشريكًا تحتاج دراسة كهذه؟ اختاروا تأثيرًا يستحق أن يُكتشف وأحجامًا، ثم احسبوا.</translation>
        </message>
        <message>
            <source>%1: power to find the coefficient of %2</source>
            <translation>%1: قوة اكتشاف معامل %2</translation>
        </message>
        <message>
            <source>Effect %1, two-sided test at 0.05, %2 simulated studies of each size</source>
            <translation>التأثير %1، اختبار ثنائي الطرف عند 0.05، الدراسات المحاكاة لكل حجم: %2</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>المعروض</translation>
        </message>
        <message>
            <source>Assumptions…</source>
            <translation>افتراضات…</translation>
        </message>
        <message>
            <source>Without a pilot</source>
            <translation>دون دراسة تجريبية</translation>
        </message>
        <message>
            <source>Assumed outcome</source>
            <translation>متغير تابع مفترض</translation>
        </message>
        <message>
            <source>Egos and partners are drawn from this study, variances are those of the model “%1”.</source>
            <translation>تُسحب الإيغوات والشركاء من هذه الدراسة، والتباينات هي تباينات النموذج «%1».</translation>
        </message>
        <message>
            <source>Predictors and variances are assumed.</source>
            <translation>المتنبئات والتباينات مفترضة.</translation>
        </message>
        <message>
            <source>Bands: 95 % intervals of the simulation.</source>
            <translation>الأشرطة: فترات 95 % للمحاكاة.</translation>
        </message>
        <message>
            <source>A study that does not exist yet is planned from what you assume of it: press “Assumptions…”. Or choose a model of this study as the pilot.</source>
            <translation>تُخطَّط الدراسة التي لم توجد بعد مما تفترضه عنها: اضغط «افتراضات…». أو اختر نموذجًا من هذه الدراسة دراسةً تجريبية.</translation>
        </message>
        <message>
            <source>No estimate was significant, or the effect is zero: this is not known.</source>
            <translation>لم يكن أي تقدير دالًا، أو الأثر صفر: هذا غير معروف.</translation>
        </message>
    </context>
    <context>
        <name>alteri::PowerPlot</name>
        <message>
            <source>%1 egos with %2 partners each: power %3 (%4 to %5)</source>
            <translation>%1 من الإيغوات لكل منها %2 من الشركاء: القوة %3 (من %4 إلى %5)</translation>
        </message>
        <message>
            <source>Mean standard error %1</source>
            <translation>متوسط الخطأ المعياري %1</translation>
        </message>
        <message>
            <source>Significant estimates overstate the effect %1 times on average; %2 % have the wrong sign</source>
            <translation>التقديرات الدالة تبالغ في الأثر %1 مرة في المتوسط؛ و%2 % منها بإشارة خاطئة</translation>
        </message>
        <message numerus="yes">
            <source>%n models could not be fitted</source>
            <translation>
                <numerusform>لا نماذج تعذر تقديرها</numerusform>
                <numerusform>تعذر تقدير نموذج واحد</numerusform>
                <numerusform>تعذر تقدير نموذجين</numerusform>
                <numerusform>تعذر تقدير %n نماذج</numerusform>
                <numerusform>تعذر تقدير %n نموذجًا</numerusform>
                <numerusform>تعذر تقدير %n نموذج</numerusform>
            </translation>
        </message>
        <message>
            <source>Power</source>
            <translation>القوة الإحصائية</translation>
        </message>
        <message>
            <source>Standard error</source>
            <translation>الخطأ المعياري</translation>
        </message>
        <message>
            <source>Exaggeration of significant estimates</source>
            <translation>مبالغة التقديرات الدالة</translation>
        </message>
        <message>
            <source>Wrong sign of significant estimates</source>
            <translation>إشارة خاطئة للتقديرات الدالة</translation>
        </message>
        <message numerus="yes">
            <source>%n partners</source>
            <translation>
                <numerusform>لا شركاء</numerusform>
                <numerusform>شريك واحد</numerusform>
                <numerusform>شريكان</numerusform>
                <numerusform>%n شركاء</numerusform>
                <numerusform>%n شريكًا</numerusform>
                <numerusform>%n شريك</numerusform>
            </translation>
        </message>
        <message>
            <source>Egos</source>
            <translation>الإيغوات</translation>
        </message>
        <message>
            <source>None of the sizes that were tried has power %1.</source>
            <translation>ليس لأي من الأحجام المجرَّبة القوة %1.</translation>
        </message>
        <message>
            <source>Power %1 needs %2 egos with %3 partners each, of the sizes that were tried.</source>
            <translation>تحتاج القوة %1 إلى %2 من الإيغوات لكل منها %3 من الشركاء، من الأحجام المجرَّبة.</translation>
        </message>
        <message>
            <source>The cheapest of these sizes with power %1 has %2 egos with %3 partners each and costs %4.</source>
            <translation>أرخص هذه الأحجام بالقوة %1 فيه %2 من الإيغوات لكل منها %3 من الشركاء وكلفته %4.</translation>
        </message>
    </context>
    <context>
        <name>alteri::PreviewText</name>
        <message>
            <source>Egos</source>
            <translation>الإيغوات</translation>
        </message>
        <message>
            <source>Alteri</source>
            <translation>الألترات</translation>
        </message>
        <message>
            <source>Ties between alteri</source>
            <translation>العلاقات بين الألترات</translation>
        </message>
        <message>
            <source>Ego</source>
            <translation>الإيغو</translation>
        </message>
        <message>
            <source>Alter</source>
            <translation>ألتر</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Wave</source>
            <translation>الموجة</translation>
        </message>
        <message>
            <source>Tie from</source>
            <translation>العلاقة من</translation>
        </message>
        <message>
            <source>Tie to</source>
            <translation>العلاقة إلى</translation>
        </message>
        <message>
            <source>Kind of tie</source>
            <translation>نوع العلاقة</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>الإجابات</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>المستبعدة</translation>
        </message>
        <message>
            <source>UTF-8</source>
            <translation>UTF-8</translation>
        </message>
        <message>
            <source>UTF-16 (little-endian)</source>
            <translation>UTF-16 (النهاية الصغرى أولًا)</translation>
        </message>
        <message>
            <source>UTF-16 (big-endian)</source>
            <translation>UTF-16 (النهاية الكبرى أولًا)</translation>
        </message>
        <message>
            <source>Windows-1252</source>
            <translation>Windows-1252</translation>
        </message>
        <message>
            <source>Year, month, day</source>
            <translation>السنة، الشهر، اليوم</translation>
        </message>
        <message>
            <source>Day, month, year</source>
            <translation>اليوم، الشهر، السنة</translation>
        </message>
        <message>
            <source>Month, day, year</source>
            <translation>الشهر، اليوم، السنة</translation>
        </message>
        <message>
            <source>%1: %2, new</source>
            <translation>%1: %2، جديد</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>لا إجابة</translation>
        </message>
        <message>
            <source>“%1” is no answer of this column.</source>
            <translation>«%1» ليست إجابة عن هذا العمود.</translation>
        </message>
        <message>
            <source>There is no answer: %1.</source>
            <translation>لا توجد إجابة: %1.</translation>
        </message>
        <message>
            <source>There is no answer.</source>
            <translation>لا توجد إجابة.</translation>
        </message>
    </context>
    <context>
        <name>alteri::ProbabilityPage</name>
        <message>
            <source>Predictions</source>
            <translation>التنبؤات</translation>
        </message>
        <message>
            <source>Predictor</source>
            <translation>المنبئ</translation>
        </message>
        <message>
            <source>For</source>
            <translation>لأجل</translation>
        </message>
        <message>
            <source>As</source>
            <translation>بصيغة</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>the average ego</source>
            <translation>الإيغو المتوسط</translation>
        </message>
        <message>
            <source>all egos, averaged</source>
            <translation>كل الإيغوات، في المتوسط</translation>
        </message>
        <message>
            <source>The average ego has random effects of zero. Averaged over the egos, probabilities are those of a tie of an ego taken at random.</source>
            <translation>للإيغو المتوسط تأثيرات عشوائية قيمتها صفر. أما في المتوسط على الإيغوات فالاحتمالات هي احتمالات علاقة لإيغو مختار عشوائيًا.</translation>
        </message>
        <message>
            <source>estimates with intervals</source>
            <translation>تقديرات مع فترات</translation>
        </message>
        <message>
            <source>stacked shares</source>
            <translation>حصص متراكمة</translation>
        </message>
        <message>
            <source>The computation was cancelled.</source>
            <translation>أُلغي الحساب.</translation>
        </message>
        <message>
            <source>This model has no predictor whose values could be put in.</source>
            <translation>ليس في هذا النموذج منبئ يمكن إدخال قيمه.</translation>
        </message>
        <message>
            <source>Predictions are being worked out …</source>
            <translation>جارٍ حساب التنبؤات…</translation>
        </message>
    </context>
    <context>
        <name>alteri::ProbabilityPlotting</name>
        <message>
            <source>Predicted: %1 by %2</source>
            <translation>القيم المتنبأ بها: %1 حسب %2</translation>
        </message>
        <message>
            <source>Mean counts of %1, averaged over the egos</source>
            <translation>متوسط الأعداد حسب %1، في المتوسط على الإيغوات</translation>
        </message>
        <message>
            <source>Mean counts of %1 for the average ego</source>
            <translation>متوسط الأعداد حسب %1 للإيغو المتوسط</translation>
        </message>
        <message>
            <source>Probabilities of %1, averaged over the egos</source>
            <translation>الاحتمالات حسب %1، في المتوسط على الإيغوات</translation>
        </message>
        <message>
            <source>Probabilities of %1 for the average ego</source>
            <translation>الاحتمالات حسب %1 للإيغو المتوسط</translation>
        </message>
        <message>
            <source>The other predictors are as they are in each tie, and the predictions of the ties are averaged.</source>
            <translation>تبقى المنبئات الأخرى كما هي في كل علاقة، ويؤخذ متوسط تنبؤات العلاقات.</translation>
        </message>
        <message>
            <source>95 % confidence intervals; observed: shares in the data.</source>
            <translation>فترات ثقة 95%؛ المشاهَد: الحصص في البيانات.</translation>
        </message>
        <message>
            <source>Bands: 95 % confidence intervals. Open marks: shares in the data, in eight ranges of as many ties.</source>
            <translation>الأشرطة: فترات ثقة 95%. العلامات المفرغة: الحصص في البيانات، في ثمانية مجالات متساوية عدد العلاقات.</translation>
        </message>
        <message>
            <source>%1: mean count %2, 95 % interval %3 to %4</source>
            <translation>%1: متوسط العدد %2، فترة 95% من %3 إلى %4</translation>
        </message>
        <message>
            <source>%1: probability %2, 95 % interval %3 to %4</source>
            <translation>%1: الاحتمال %2، فترة 95% من %3 إلى %4</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>المتوسط</translation>
        </message>
        <message>
            <source>Probability</source>
            <translation>الاحتمال</translation>
        </message>
        <message>
            <source>95 % CI</source>
            <translation>فترة ثقة 95%</translation>
        </message>
        <message>
            <source>Observed</source>
            <translation>المشاهَد</translation>
        </message>
        <message>
            <source>Mean count</source>
            <translation>متوسط العدد</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>العلاقات</translation>
        </message>
        <message numerus="yes">
            <source>%1, observed in %n ties: %2</source>
            <translation>
                <numerusform>%1، غير مشاهَد في أي علاقة: %2</numerusform>
                <numerusform>%1، مشاهَد في علاقة واحدة: %2</numerusform>
                <numerusform>%1، مشاهَد في علاقتين: %2</numerusform>
                <numerusform>%1، مشاهَد في %n علاقات: %2</numerusform>
                <numerusform>%1، مشاهَد في %n علاقة: %2</numerusform>
                <numerusform>%1، مشاهَد في %n علاقة: %2</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::ProblemText</name>
        <message>
            <source>%1, line %2: </source>
            <translation>%1، السطر %2: </translation>
        </message>
        <message>
            <source>%1, line %2, column %3: </source>
            <translation>%1، السطر %2، العمود %3: </translation>
        </message>
        <message>
            <source>a variable</source>
            <translation>متغير</translation>
        </message>
        <message>
            <source>a variable, 0 or 1</source>
            <translation>متغير، 0 أو 1</translation>
        </message>
        <message>
            <source>+ or the end</source>
            <translation>+ أو النهاية</translation>
        </message>
        <message>
            <source>a name in backticks</source>
            <translation>اسم بين علامتي `</translation>
        </message>
        <message>
            <source>the name of a group</source>
            <translation>اسم مجموعة</translation>
        </message>
        <message>
            <source>the name of the successes</source>
            <translation>اسم مرات النجاح</translation>
        </message>
        <message>
            <source>the successes again</source>
            <translation>مرات النجاح مرة أخرى</translation>
        </message>
        <message>
            <source>the name of the failures</source>
            <translation>اسم مرات الإخفاق</translation>
        </message>
        <message>
            <source>a variable, or log of one</source>
            <translation>متغير أو لوغاريتم متغير</translation>
        </message>
        <message>
            <source>a power from 2 to 9</source>
            <translation>أس من 2 إلى 9</translation>
        </message>
        <message>
            <source>a degree from 1 to 9</source>
            <translation>درجة من 1 إلى 9</translation>
        </message>
        <message>
            <source>TRUE or FALSE</source>
            <translation>TRUE أو FALSE</translation>
        </message>
        <message>
            <source>a term that stands before it</source>
            <translation>حد يقع قبله</translation>
        </message>
        <message>
            <source>a value</source>
            <translation>قيمة</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>عدد</translation>
        </message>
        <message>
            <source>an operator or the end</source>
            <translation>عامل أو النهاية</translation>
        </message>
        <message>
            <source>the name of a function</source>
            <translation>اسم دالة</translation>
        </message>
        <message>
            <source>a closing quotation mark</source>
            <translation>علامة اقتباس ختامية</translation>
        </message>
        <message>
            <source>fewer parentheses</source>
            <translation>أقواس أقل</translation>
        </message>
        <message>
            <source>fewer operations</source>
            <translation>عمليات أقل</translation>
        </message>
        <message>
            <source>What was to be changed is not in the study any more.</source>
            <translation>لم يعد في الدراسة ما كان سيُغيَّر.</translation>
        </message>
        <message>
            <source>A name is missing; enter at least one character.</source>
            <translation>ينقص اسم؛ أدخلوا محرفًا واحدًا على الأقل.</translation>
        </message>
        <message>
            <source>The name “%1” holds a line break, a tab or another control character; remove it.</source>
            <translation>يحوي الاسم «%1» فاصل أسطر أو علامة جدولة أو محرف تحكم آخر؛ أزيلوه.</translation>
        </message>
        <message>
            <source>The name “%1” is longer than %L2 bytes; shorten it.</source>
            <translation>الاسم «%1» أطول من %L2 بايت؛ قصّروه.</translation>
        </message>
        <message>
            <source>The text “%1” holds a NUL character; remove it.</source>
            <translation>يحوي النص «%1» محرف NUL؛ أزيلوه.</translation>
        </message>
        <message>
            <source>The text “%1” is longer than %L2 bytes; shorten it.</source>
            <translation>النص «%1» أطول من %L2 بايت؛ قصّروه.</translation>
        </message>
        <message>
            <source>“%1” exists already; choose another name.</source>
            <translation>«%1» موجود بالفعل؛ اختاروا اسمًا آخر.</translation>
        </message>
        <message>
            <source>The value does not fit the scale of “%1”.</source>
            <translation>لا تناسب القيمة مقياس «%1».</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>لا شيء للتراجع عنه.</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>لا شيء لإعادته.</translation>
        </message>
        <message>
            <source>A row of “%1” refers to a missing row of “%2”.</source>
            <translation>يشير صف في «%1» إلى صف غير موجود في «%2».</translation>
        </message>
        <message>
            <source>“%1” on the map of “%2” stands in another ring or sector than its answers say.</source>
            <translation>يقع «%1» على خريطة «%2» في حلقة أو قطاع غير ما تقوله إجاباته.</translation>
        </message>
        <message>
            <source>An answer to “%1” does not fit its scale.</source>
            <translation>إحدى الإجابات عن «%1» لا تناسب مقياسها.</translation>
        </message>
        <message>
            <source>A map has 1 to 8 rings, one level more than rings or as many, and up to 12 sectors.</source>
            <translation>للخريطة من 1 إلى 8 حلقات، وعدد الدرجات كعدد الحلقات أو يزيد عليه بدرجة واحدة، وما لا يزيد على 12 قطاعًا.</translation>
        </message>
        <message>
            <source>“%1” (%2) is not offered any more, so nobody can be placed there. Choose another place, or let the codebook offer it again.</source>
            <translation>لم يعد «%1» (%2) معروضًا، ولذلك لا يمكن وضع أحد هناك. اختاروا موضعًا آخر، أو اجعلوا دليل الترميز يعرضه من جديد.</translation>
        </message>
        <message>
            <source>The sector “%1” stands for several answers to “%2”. Drag the symbol there, or give the answer itself.</source>
            <translation>يمثل القطاع «%1» عدة إجابات عن «%2». اسحبوا الشكل إليه، أو أعطوا الإجابة نفسها.</translation>
        </message>
        <message>
            <source>There are ties or asked pairs of the kind “%1”, so it keeps its direction and cannot be deleted.</source>
            <translation>توجد علاقات أو أزواج سُئل عنها من النوع «%1»، ولذلك يبقى اتجاهه كما هو ولا يمكن حذفه.</translation>
        </message>
        <message>
            <source>The table is in %1; save it again with the encoding UTF-8.</source>
            <translation>الجدول بترميز %1؛ احفظوه من جديد بالترميز UTF-8.</translation>
        </message>
        <message>
            <source>A NUL character stands here, so the file is no text; save the table again as CSV.</source>
            <translation>هنا محرف NUL، فالملف ليس نصًا؛ احفظوا الجدول من جديد بصيغة CSV.</translation>
        </message>
        <message>
            <source>The cell is longer than %L1 bytes; check the quotation marks here, or shorten it.</source>
            <translation>الخلية أطول من %L1 بايت؛ تحققوا من علامات الاقتباس هنا، أو قصّروها.</translation>
        </message>
        <message>
            <source>The row is longer than %L1 bytes; check that the file is a table.</source>
            <translation>الصف أطول من %L1 بايت؛ تحققوا من أن الملف جدول.</translation>
        </message>
        <message>
            <source>The row has more than %L1 cells; check that the file is a table.</source>
            <translation>في الصف أكثر من %L1 خلية؛ تحققوا من أن الملف جدول.</translation>
        </message>
        <message>
            <source>The first %L1 faults are told; correct them, and read the tables again.</source>
            <translation>تُذكر الأخطاء الأولى فقط وعددها %L1؛ صحّحوها، واقرأوا الجداول من جديد.</translation>
        </message>
        <message>
            <source>The table is empty; its first line must name the columns.</source>
            <translation>الجدول فارغ؛ يجب أن يسمّي سطره الأول الأعمدة.</translation>
        </message>
        <message>
            <source>The text is not UTF-8; save the table again with the encoding UTF-8.</source>
            <translation>ليس النص بترميز UTF-8؛ احفظوا الجدول من جديد بالترميز UTF-8.</translation>
        </message>
        <message>
            <source>A quotation mark is not closed, or text follows a closed one; check the quotation marks of this cell.</source>
            <translation>علامة اقتباس غير مغلقة، أو يتبع نصٌ علامةً مغلقة؛ تحققوا من علامات الاقتباس في هذه الخلية.</translation>
        </message>
        <message>
            <source>The row has %1 cells, but the header has %2; check separators and quotation marks.</source>
            <translation>عدد خلايا الصف %1، لكن عدد خلايا الترويسة %2؛ تحققوا من الفواصل وعلامات الاقتباس.</translation>
        </message>
        <message>
            <source>A column has no name; name it in the first line.</source>
            <translation>عمود بلا اسم؛ سمّوه في السطر الأول.</translation>
        </message>
        <message>
            <source>The column “%1” is missing; add it or rename the column that holds it.</source>
            <translation>العمود «%1» غير موجود؛ أضيفوه أو أعيدوا تسمية العمود الذي يحويه.</translation>
        </message>
        <message>
            <source>The column “%1” occurs twice; rename one of them.</source>
            <translation>يرد العمود «%1» مرتين؛ أعيدوا تسمية أحدهما.</translation>
        </message>
        <message>
            <source>The cell of “%1” is empty; every row needs an identifier.</source>
            <translation>الخلية في «%1» فارغة؛ يحتاج كل صف إلى معرّف.</translation>
        </message>
        <message>
            <source>The identifier “%1” occurs twice; identifiers must differ.</source>
            <translation>يرد المعرّف «%1» مرتين؛ يجب أن تختلف المعرّفات.</translation>
        </message>
        <message>
            <source>The ego “%1” is in the study already; leave out its rows, or import them into a new study.</source>
            <translation>الإيغو «%1» موجود في الدراسة بالفعل؛ استبعدوا صفوفه، أو استوردوها في دراسة جديدة.</translation>
        </message>
        <message>
            <source>There is no ego “%1” in the table of egos.</source>
            <translation>لا يوجد إيغو «%1» في جدول الإيغوات.</translation>
        </message>
        <message>
            <source>Several egos are called “%1”; name one of them by its code: %2.</source>
            <translation>عدة إيغوات تُسمى «%1»؛ اذكروا واحدًا منها برمزه: %2.</translation>
        </message>
        <message>
            <source>The ego “%2” has no alter “%1” in the table of alteri.</source>
            <translation>ليس للإيغو «%2» ألتر «%1» في جدول الألترات.</translation>
        </message>
        <message>
            <source>“%1” is what somebody said to “%2”, which is not the answer to %3 in this row; give it as the answer, or leave the cell empty.</source>
            <translation>«%1» ما قاله أحدهم عند «%2»، وهي ليست الإجابة عن %3 في هذا الصف؛ أدخلوها إجابةً، أو اتركوا الخلية فارغة.</translation>
        </message>
        <message>
            <source>“%1” is not a category of “%2”; correct it or add it to the codebook.</source>
            <translation>ليست «%1» فئة من فئات «%2»؛ صحّحوها أو أضيفوها إلى دليل الترميز.</translation>
        </message>
        <message>
            <source>“%1” in “%2” is not a number.</source>
            <translation>«%1» في «%2» ليس عددًا.</translation>
        </message>
        <message>
            <source>“%1” in “%2” can be read as two numbers, with a decimal sign or with one between thousands; say which decimal sign the table has.</source>
            <translation>يمكن قراءة «%1» في «%2» عددين مختلفين، بفاصل عشري أو بفاصل آلاف؛ حدّدوا الفاصل العشري في الجدول.</translation>
        </message>
        <message>
            <source>“%1” in “%2” is neither yes nor no; write 1 or 0.</source>
            <translation>«%1» في «%2» ليس نعم ولا لا؛ اكتبوا 1 أو 0.</translation>
        </message>
        <message>
            <source>“%1” in “%2” is not a date; write it as 2026-01-31.</source>
            <translation>«%1» في «%2» ليس تاريخًا؛ اكتبوه على شكل 2026-01-31.</translation>
        </message>
        <message>
            <source>“%1” in “%2” is not a date as it is asked for; write it as %3.</source>
            <translation>«%1» في «%2» ليس تاريخًا على الشكل المطلوب؛ اكتبوه على شكل %3.</translation>
        </message>
        <message>
            <source>“%1” has a tie to itself; remove it.</source>
            <translation>لـ «%1» علاقة بنفسه؛ أزيلوها.</translation>
        </message>
        <message>
            <source>The tie between “%1” and “%2” occurs twice; remove one of them.</source>
            <translation>ترد العلاقة بين «%1» و«%2» مرتين؛ أزيلوا إحداهما.</translation>
        </message>
        <message>
            <source>Waves say different things of “%1” for the alter “%2” of the ego “%3”, but it is asked once for all maps; have the codebook ask it on each map, or correct the table.</source>
            <translation>تختلف الموجات فيما تقوله عن «%1» للألتر «%2» لدى الإيغو «%3»، مع أنه يُسأل عنها مرة واحدة لكل الخرائط؛ اجعلوا دليل الترميز يسأل عنها على كل خريطة، أو صحّحوا الجدول.</translation>
        </message>
        <message>
            <source>The columns do not say whether the table is about egos, alteri or ties; name them ego_id, alter_id, Source and Target.</source>
            <translation>لا تذكر الأعمدة هل يخص الجدول الإيغوات أم الألترات أم العلاقات؛ سمّوها ego_id وalter_id وSource وTarget.</translation>
        </message>
        <message>
            <source>The table is a matrix of ties, but not whose; write the id of the ego in the name of the file, or make a list of ties with the columns ego_id, Source and Target.</source>
            <translation>الجدول مصفوفة علاقات، لكن لا يُعرف لمن؛ اكتبوا معرّف الإيغو في اسم الملف، أو أنشئوا قائمة علاقات بالأعمدة ego_id وSource وTarget.</translation>
        </message>
        <message>
            <source>The file of SPSS, Stata or SAS cannot be read; it is damaged, or of a kind that is not known. Save it again, or as CSV.</source>
            <translation>لا يمكن قراءة ملف SPSS أو Stata أو SAS؛ فهو تالف أو من نوع غير معروف. احفظوه من جديد، أو بصيغة CSV.</translation>
        </message>
        <message>
            <source>“%1” is not a code for “%2”; correct it or leave it out.</source>
            <translation>«%1» ليس رمزًا لـ «%2»؛ صحّحوه أو استبعدوه.</translation>
        </message>
        <message>
            <source>“%1” may mean several categories of “%2”; write more of it.</source>
            <translation>قد تعني «%1» عدة فئات من «%2»؛ اكتبوا المزيد منها.</translation>
        </message>
        <message>
            <source>Character %1: %2 is expected here.</source>
            <translation>المحرف %1: المتوقع هنا %2.</translation>
        </message>
        <message>
            <source>No variable is called “%1”; check its spelling.</source>
            <translation>لا متغير يُسمى «%1»؛ تحققوا من كتابته.</translation>
        </message>
        <message>
            <source>“%1” is not a number; compare it with a category, as in %1 = "code".</source>
            <translation>«%1» ليس عددًا؛ قارنوه بفئة، كما في %1 = "code".</translation>
        </message>
        <message>
            <source>“%1” differs between the ties of an ego; put it into mean(), sum(), sd(), count() or share().</source>
            <translation>يختلف «%1» بين علاقات الإيغو الواحد؛ ضعوه في mean() أو sum() أو sd() أو count() أو share().</translation>
        </message>
        <message>
            <source>“%1” is a number and cannot be compared with a text.</source>
            <translation>«%1» عدد ولا يمكن مقارنته بنص.</translation>
        </message>
        <message>
            <source>“%1” is worked out from itself; use other variables.</source>
            <translation>يُحسب «%1» من نفسه؛ استخدموا متغيرات أخرى.</translation>
        </message>
        <message>
            <source>“%1” cannot be centred in this way.</source>
            <translation>لا يمكن مركزة «%1» بهذه الطريقة.</translation>
        </message>
        <message>
            <source>“%1” cannot be deleted or renamed, since “%2” uses it; change that first.</source>
            <translation>لا يمكن حذف «%1» أو إعادة تسميته، لأن «%2» يستخدمه؛ غيّروا ذلك أولًا.</translation>
        </message>
        <message>
            <source>“%1” is not known in formulas; write factor(x) for the categories of x.</source>
            <translation>«%1» غير معروف في الصيغ؛ اكتبوا factor(x) لفئات x.</translation>
        </message>
        <message>
            <source>“%1” is no part of a formula; write what stands in its parentheses up to the first comma outside of others, as in y ~ x + (1 | ego).</source>
            <translation>«%1» ليس جزءًا من صيغة؛ اكتبوا ما بين قوسيه حتى أول فاصلة خارج أقواس أخرى، كما في y ~ x + (1 | ego).</translation>
        </message>
        <message>
            <source>“%1” is not known in formulas; work out a variable with it first, and write its name. Known are num, centre, within, between, sum, log, scale, factor, poly(x, 2) and I(x^2).</source>
            <translation>«%1» غير معروف في الصيغ؛ احسبوا به متغيرًا أولًا واكتبوا اسمه. المعروف هو num وcentre وwithin وbetween وsum وlog وscale وfactor وpoly(x, 2) وI(x^2).</translation>
        </message>
        <message>
            <source>“.” stands for all other variables only by itself, as in y ~ . + (1 | ego); name the variables of interactions and of random parts.</source>
            <translation>لا تمثل «.» كل المتغيرات الأخرى إلا وحدها، كما في y ~ . + (1 | ego)؛ سمّوا متغيرات التفاعلات والأجزاء العشوائية.</translation>
        </message>
        <message>
            <source>A power stands in I(); write I(x^2) instead of x^2.</source>
            <translation>يُكتب الأس داخل I()؛ اكتبوا I(x^2) بدلًا من x^2.</translation>
        </message>
        <message>
            <source>Parentheses hold random parts only, as in (1 | ego); write all terms out, as in a*b instead of (a + b)^2.</source>
            <translation>لا تحوي الأقواس إلا أجزاء عشوائية، كما في (1 | ego)؛ اكتبوا كل الحدود كاملة، كما في a*b بدلًا من (a + b)^2.</translation>
        </message>
        <message>
            <source>Write ~ instead of = between the outcome and its predictors.</source>
            <translation>اكتبوا ~ بدلًا من = بين المتغير التابع ومنبئاته.</translation>
        </message>
        <message>
            <source>A random part stands in parentheses; write it as in y ~ x + (1 | ego).</source>
            <translation>يوضع الجزء العشوائي بين قوسين؛ اكتبوه كما في y ~ x + (1 | ego).</translation>
        </message>
        <message>
            <source>“%1” has no meaning between predictors; write + between them, a:b for an interaction, or a*b for one with its main effects.</source>
            <translation>لا معنى لـ «%1» بين المنبئات؛ اكتبوا + بينها، أو a:b للتفاعل، أو a*b للتفاعل مع تأثيراته الرئيسية.</translation>
        </message>
        <message>
            <source>The formula “%1” is not complete at character %2: %3 is expected there.</source>
            <translation>الصيغة «%1» غير مكتملة عند المحرف %2: المتوقع هناك %3.</translation>
        </message>
        <message>
            <source>Names that hold spaces or signs, or begin with a digit, stand in backticks; write `%1`.</source>
            <translation>توضع بين علامتي ` الأسماءُ التي تحوي مسافات أو علامات أو تبدأ برقم؛ اكتبوا `%1`.</translation>
        </message>
        <message>
            <source>The outcome “%1” is not a number, and these models explain numbers; choose another one, or work out a variable that is 1 for one category and 0 for the others.</source>
            <translation>المتغير التابع «%1» ليس عددًا، وهذه النماذج تفسّر أعدادًا؛ اختاروا متغيرًا آخر، أو احسبوا متغيرًا قيمته 1 لإحدى الفئات و0 للفئات الأخرى.</translation>
        </message>
        <message>
            <source>“%1” has too few different values for a polynomial of degree %2; choose a lower one.</source>
            <translation>القيم المختلفة لـ «%1» أقل مما تلزم لكثيرة حدود من الدرجة %2؛ اختاروا درجة أدنى.</translation>
        </message>
        <message>
            <source>A filter looks at each row by itself and cannot hold %1(); work out a variable with it first, and write its name.</source>
            <translation>تنظر التصفية إلى كل صف على حدة ولا يمكن أن تحوي %1()؛ احسبوا بها متغيرًا أولًا واكتبوا اسمه.</translation>
        </message>
        <message>
            <source>No row satisfies the filter “%1”; change it.</source>
            <translation>لا صف يحقق التصفية «%1»؛ غيّروها.</translation>
        </message>
        <message>
            <source>“%1” needs a grouping in the formula, as in y ~ x + (1 | ego).</source>
            <translation>يحتاج «%1» إلى تجميع في الصيغة، كما في y ~ x + (1 | ego).</translation>
        </message>
        <message>
            <source>The variable “%1” has no value in any row; leave it out, or enter values.</source>
            <translation>ليس للمتغير «%1» قيمة في أي صف؛ استبعدوه، أو أدخلوا قيمًا.</translation>
        </message>
        <message>
            <source>The variable “%1” holds texts, which models cannot use; leave it out, or make categories or numbers of it.</source>
            <translation>يحوي المتغير «%1» نصوصًا لا تستطيع النماذج استخدامها؛ استبعدوه، أو حوّلوه إلى فئات أو أعداد.</translation>
        </message>
        <message>
            <source>There is no variable “%1”; check its spelling.</source>
            <translation>لا يوجد متغير «%1»؛ تحققوا من كتابته.</translation>
        </message>
        <message>
            <source>A study cannot be planned with this: %1. Shares lie between 0 and 1, those of categories add up to 1, an ICC is below 1, names are used once, there are two egos and two partners at least, and a model has one random intercept.</source>
            <translation>لا يمكن تخطيط دراسة بهذا: %1. تقع الحصص بين 0 و1، ومجموع حصص الفئات 1، وICC أقل من 1، ويُستخدم كل اسم مرة واحدة، ويوجد إيغوان وشريكان على الأقل، وللنموذج قاطع عشوائي واحد.</translation>
        </message>
        <message>
            <source>The model has no coefficient “%1”; there are: %2.</source>
            <translation>ليس في النموذج معامل «%1»؛ الموجود: %2.</translation>
        </message>
        <message>
            <source>The variable “%1” must be a number here.</source>
            <translation>يجب أن يكون المتغير «%1» عددًا هنا.</translation>
        </message>
        <message>
            <source>The variable “%1” has no categories.</source>
            <translation>ليس للمتغير «%1» فئات.</translation>
        </message>
        <message>
            <source>The variable “%1” has more than %2 different values, too many for groups; group its categories first or choose another one.</source>
            <translation>للمتغير «%1» أكثر من %2 من القيم المختلفة، وهي أكثر مما يصلح لمجموعات؛ اجمعوا فئاته أولًا أو اختاروا متغيرًا آخر.</translation>
        </message>
        <message>
            <source>“%1” is not a category of “%2” that occurs in the data.</source>
            <translation>ليست «%1» فئة من «%2» واردة في البيانات.</translation>
        </message>
        <message>
            <source>No tie has values for all variables of the model.</source>
            <translation>لا علاقة لها قيم في كل متغيرات النموذج.</translation>
        </message>
        <message>
            <source>No tie has values for all variables of the model; most miss “%1”.</source>
            <translation>لا علاقة لها قيم في كل متغيرات النموذج؛ معظمها ينقصه «%1».</translation>
        </message>
        <message>
            <source>All ties belong to one group of “%1”; a multilevel model needs at least two groups.</source>
            <translation>تنتمي كل العلاقات إلى مجموعة واحدة من «%1»؛ يحتاج النموذج متعدد المستويات إلى مجموعتين على الأقل.</translation>
        </message>
        <message>
            <source>Every group of “%1” has just one tie; differences between groups cannot be told from differences within them.</source>
            <translation>في كل مجموعة من «%1» علاقة واحدة فقط؛ فلا يمكن تمييز الفروق بين المجموعات من الفروق داخلها.</translation>
        </message>
        <message>
            <source>The outcome is the same for all ties; there is nothing to explain.</source>
            <translation>المتغير التابع واحد في كل العلاقات؛ لا شيء يُفسَّر.</translation>
        </message>
        <message>
            <source>The predictors explain the outcome without any rest; leave some of them out.</source>
            <translation>تفسّر المنبئات المتغير التابع بلا أي باقٍ؛ استبعدوا بعضها.</translation>
        </message>
        <message>
            <source>Within every ego the outcome does not vary beyond what the predictors explain; the model has no finite estimate.</source>
            <translation>لا يتباين المتغير التابع داخل أي إيغو بما يزيد على ما تفسّره المنبئات؛ ليس للنموذج تقدير محدود.</translation>
        </message>
        <message>
            <source>The predictors tell all egos apart; no variance is left between egos to estimate. Leave some of them out or use ML.</source>
            <translation>تميّز المنبئات كل الإيغوات بعضها من بعض؛ لم يبق تباين بين الإيغوات لتقديره. استبعدوا بعضها أو استخدموا ML.</translation>
        </message>
        <message>
            <source>The outcome “%1” is neither yes nor no: it must have the values 0 and 1, two categories, or be written as cbind(successes, failures).</source>
            <translation>المتغير التابع «%1» ليس نعم أو لا: يجب أن تكون قيمتاه 0 و1، أو أن تكون له فئتان، أو أن يُكتب على شكل cbind(successes, failures).</translation>
        </message>
        <message>
            <source>The outcome “%1” is no count: it must have whole numbers from 0 on.</source>
            <translation>المتغير التابع «%1» ليس عدّيًا: يجب أن تكون قيمه أعدادًا صحيحة من 0 فصاعدًا.</translation>
        </message>
        <message>
            <source>“%1” and “%2” are no successes and trials: both must be whole numbers, and there cannot be more successes than trials.</source>
            <translation>لا يصلح «%1» و«%2» لمرات النجاح والمحاولات: يجب أن يكون كلاهما أعدادًا صحيحة، ولا يجوز أن تزيد مرات النجاح على المحاولات.</translation>
        </message>
        <message>
            <source>The outcome “%1” has more than %2 different values; an ordinal model takes each of them as a category. Group them, or take it as a number.</source>
            <translation>للمتغير التابع «%1» أكثر من %2 من القيم المختلفة؛ والنموذج الترتيبي يعدّ كلًّا منها فئة. اجمعوها، أو عدّوه عددًا.</translation>
        </message>
        <message>
            <source>All ties of every group of “%1” have the same outcome: the standard deviation of “%1” has no finite estimate.</source>
            <translation>لكل علاقات كل مجموعة من «%1» النتيجة نفسها: ليس للانحراف المعياري لـ «%1» تقدير محدود.</translation>
        </message>
        <message>
            <source>“%1” separates the outcome: with it the outcome of some ties is certain, so that the estimates are infinite. Leave it out, put categories together, or choose another reference category.</source>
            <translation>يفصل «%1» المتغير التابع: به تصبح نتيجة بعض العلاقات مؤكدة، فتكون التقديرات لا نهائية. استبعدوه، أو ضمّوا فئات معًا، أو اختاروا فئة مرجعية أخرى.</translation>
        </message>
        <message>
            <source>“%1” has values of 0 or below, which have no logarithm.</source>
            <translation>لـ «%1» قيم تساوي 0 أو دونه، ولا لوغاريتم لها.</translation>
        </message>
        <message>
            <source>“cbind” has a meaning only in models of proportions; write --family binomial, or name one variable as the outcome.</source>
            <translation>لا معنى لـ «cbind» إلا في نماذج الحصص؛ اكتبوا --family binomial، أو سمّوا متغيرًا واحدًا متغيرًا تابعًا.</translation>
        </message>
        <message>
            <source>“%1” has a meaning only in models of counts, proportions and categories; say which with --family.</source>
            <translation>لا معنى لـ «%1» إلا في نماذج الأعداد والحصص والفئات؛ حدّدوا أيها المقصود باستخدام --family.</translation>
        </message>
        <message>
            <source>The link %1 does not suit %2 models: those of counts have log, the others logit, probit or cloglog.</source>
            <translation>لا تناسب دالة الربط %1 نماذج %2: لنماذج الأعداد log، وللأخرى logit أو probit أو cloglog.</translation>
        </message>
        <message>
            <source>The random effects of “%1” are too many to be integrated exactly; use Laplace’s approximation, or leave some out.</source>
            <translation>التأثيرات العشوائية لـ «%1» أكثر من أن يُحسب تكاملها بدقة؛ استخدموا تقريب لابلاس، أو استبعدوا بعضها.</translation>
        </message>
        <message>
            <source>Effects of several groupings cannot be integrated exactly; use Laplace’s approximation.</source>
            <translation>لا يمكن حساب تكامل تأثيرات عدة تجميعات بدقة؛ استخدموا تقريب لابلاس.</translation>
        </message>
        <message>
            <source>“%1” is there for linear models only.</source>
            <translation>«%1» متاح للنماذج الخطية فقط.</translation>
        </message>
        <message>
            <source>The random effects of “%1” are as many as the ties, or too many to be computed together; leave some of them out.</source>
            <translation>عدد التأثيرات العشوائية لـ «%1» كعدد العلاقات، أو أكثر من أن تُحسب معًا؛ استبعدوا بعضها.</translation>
        </message>
        <message>
            <source>The random effects of “%1” have %2 variances and covariances, more than the data can tell; write || instead of |, or leave some slopes out.</source>
            <translation>للتأثيرات العشوائية لـ «%1» %2 من التباينات والتغايرات، وهو أكثر مما تستطيع البيانات بيانه؛ اكتبوا || بدلًا من |، أو استبعدوا بعض الميول.</translation>
        </message>
        <message>
            <source>A random part for “%1” holds no effect: neither an intercept nor a slope. Write (1 | %1), or leave it out.</source>
            <translation>لا يحوي الجزء العشوائي لـ «%1» أي تأثير: لا قاطعًا ولا ميلًا. اكتبوا (1 | %1)، أو استبعدوه.</translation>
        </message>
        <message>
            <source>“%1” varies twice between the same groups of “%2”, which cannot be told apart; leave it out of one random part, as in (1 | %2) + (0 + x | %2).</source>
            <translation>يتباين «%1» مرتين بين المجموعات نفسها من «%2»، ولا يمكن التمييز بينهما؛ استبعدوه من أحد الجزأين العشوائيين، كما في (1 | %2) + (0 + x | %2).</translation>
        </message>
        <message>
            <source>No estimates with finite values were found; leave some predictors or random effects out.</source>
            <translation>لم توجد تقديرات بقيم محدودة؛ استبعدوا بعض المنبئات أو التأثيرات العشوائية.</translation>
        </message>
        <message>
            <source>The Kenward-Roger method needs a model fitted by REML.</source>
            <translation>تحتاج طريقة Kenward-Roger إلى نموذج مقدَّر بطريقة REML.</translation>
        </message>
        <message>
            <source>The two models cannot be compared: one must contain the other, both on the same ties, and with REML their fixed effects must be the same.</source>
            <translation>لا يمكن مقارنة النموذجين: يجب أن يحتوي أحدهما الآخر، وأن يكونا على العلاقات نفسها، ويجب عند استخدام REML أن تكون تأثيراتهما الثابتة واحدة.</translation>
        </message>
        <message>
            <source>The data do not tell one of the variances; degrees of freedom are not defined for this model.</source>
            <translation>لا تحدد البيانات أحد التباينات؛ ودرجات الحرية غير معرّفة لهذا النموذج.</translation>
        </message>
        <message>
            <source>Robust standard errors need a model with one grouping.</source>
            <translation>تحتاج الأخطاء المعيارية الحصينة إلى نموذج بتجميع واحد.</translation>
        </message>
        <message>
            <source>No outcome drawn from the model could be fitted again.</source>
            <translation>لم يمكن إعادة تقدير أي نتيجة مسحوبة من النموذج.</translation>
        </message>
        <message>
            <source>The computation was cancelled.</source>
            <translation>أُلغي الحساب.</translation>
        </message>
        <message>
            <source>The study has no model named “%1”.</source>
            <translation>لا يوجد في الدراسة نموذج باسم «%1».</translation>
        </message>
        <message>
            <source>The study has no saved models.</source>
            <translation>لا توجد نماذج محفوظة في الدراسة.</translation>
        </message>
        <message>
            <source>The formula “%1” has no random part; write one, as in y ~ x + (1 | ego).</source>
            <translation>ليس في الصيغة «%1» جزء عشوائي؛ اكتبوا واحدًا، كما في y ~ x + (1 | ego).</translation>
        </message>
        <message>
            <source>“%1” cannot be the letter of an answer; take one from a to z but for n, for yes and no a small one.</source>
            <translation>لا يمكن أن يكون «%1» حرف إجابة؛ خذ حرفًا من a إلى z عدا n، وحرفًا صغيرًا لنعم ولا.</translation>
        </message>
        <message>
            <source>“%1” is the letter of “%2” already; take another one, or give that one another first.</source>
            <translation>«%1» هو حرف «%2» من قبل؛ خذ حرفًا آخر، أو أعطِ تلك الإجابة حرفًا آخر أولًا.</translation>
        </message>
        <message>
            <source>a shorter formula</source>
            <translation>صيغة أقصر</translation>
        </message>
        <message>
            <source>fewer factors</source>
            <translation>عوامل أقل</translation>
        </message>
        <message>
            <source>fewer groups</source>
            <translation>مجموعات أقل</translation>
        </message>
        <message>
            <source>“%1” is about ties; a model of networks has variables of egos and networks only.</source>
            <translation>«%1» يخص العلاقات؛ ولا يضم نموذج الشبكات إلا متغيرات أصحاب الشبكات والشبكات.</translation>
        </message>
        <message>
            <source>The lower limit of “%1” is above the upper one.</source>
            <translation>الحد الأدنى لـ«%1» فوق حده الأعلى.</translation>
        </message>
    </context>
    <context>
        <name>alteri::ProgressDialog</name>
        <message>
            <source>Cancelling…</source>
            <translation>جارٍ الإلغاء…</translation>
        </message>
    </context>
    <context>
        <name>alteri::PromptAnswer</name>
        <message>
            <source>Type the answer, Enter</source>
            <translation>اكتبوا الإجابة ثم Enter</translation>
        </message>
    </context>
    <context>
        <name>alteri::PromptDialog</name>
        <message>
            <source>Questions of the interview</source>
            <translation>أسئلة المقابلة</translation>
        </message>
        <message>
            <source>Questions that ask for partners are remembered with each partner named; the others ask for one answer about each partner.</source>
            <translation>الأسئلة التي تطلب تسمية شركاء تُحفظ مع كل شريك يُسمّى؛ أما الأخرى فتطلب إجابة واحدة عن كل شريك.</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>السؤال</translation>
        </message>
        <message>
            <source>Asks for</source>
            <translation>يسأل عن</translation>
        </message>
        <message>
            <source>Add question</source>
            <translation>إضافة سؤال</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>إلى أعلى</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>إلى أسفل</translation>
        </message>
        <message>
            <source>Partners</source>
            <translation>الشركاء</translation>
        </message>
        <message>
            <source>Edit questions</source>
            <translation>تعديل الأسئلة</translation>
        </message>
    </context>
    <context>
        <name>alteri::PromptStrip</name>
        <message>
            <source>Question before</source>
            <translation>السؤال السابق</translation>
        </message>
        <message>
            <source>Next question</source>
            <translation>السؤال التالي</translation>
        </message>
        <message>
            <source>Next open</source>
            <translation>المفتوح التالي</translation>
        </message>
        <message>
            <source>Goes to the next alter without an answer</source>
            <translation>ينتقل إلى الألتر التالي الذي لا إجابة له</translation>
        </message>
        <message>
            <source>Question %1 of %2</source>
            <translation>السؤال %1 من %2</translation>
        </message>
        <message>
            <source>Next open (%1)</source>
            <translation>المفتوح التالي (%1)</translation>
        </message>
    </context>
    <context>
        <name>alteri::ProtectDialog</name>
        <message>
            <source>Protect</source>
            <translation>حماية</translation>
        </message>
        <message>
            <source>never</source>
            <translation>أبدًا</translation>
        </message>
        <message>
            <source> min</source>
            <translation> دقيقة</translation>
        </message>
        <message>
            <source>Lock a protected study when nothing was done for</source>
            <translation>قفل الدراسة المحمية إذا لم يُفعل شيء مدة</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>تطبيق</translation>
        </message>
        <message>
            <source>The study is sealed, so that only a passphrase opens it: on this disk, on a stick, in a mail. Without the passphrase and the words for recovery, which are shown afterwards, nobody can read it any more, the makers of this program neither.</source>
            <translation>تُختم الدراسة فلا تفتحها إلا عبارة مرور: على هذا القرص، وعلى ذاكرة USB، وفي البريد الإلكتروني. ومن دون عبارة المرور وكلمات الاسترداد، التي تُعرض بعد ذلك، لا يستطيع أحد قراءتها بعد الآن، ولا حتى مطورو هذا البرنامج.</translation>
        </message>
        <message>
            <source>Exports, reports, pictures and what is copied to the clipboard are not protected. What the disk held before may be found by experts; encrypt whole laptops too.</source>
            <translation>الصادرات والتقارير والصور وما يُنسخ إلى الحافظة ليست محمية. وما كان على القرص من قبل قد يعثر عليه الخبراء؛ فشفّروا الحواسيب المحمولة بأكملها أيضًا.</translation>
        </message>
        <message>
            <source>These copies beside it stay as they are: %1. Delete them yourself if they are not needed.</source>
            <translation>تبقى هذه النسخ المجاورة لها كما هي: %1. احذفوها بأنفسكم إن لم تكن لازمة.</translation>
        </message>
        <message>
            <source>This study is protected: only its passphrase opens it.</source>
            <translation>هذه الدراسة محمية: لا تفتحها إلا عبارة مرورها.</translation>
        </message>
        <message>
            <source>Keep it as it is</source>
            <translation>إبقاؤها كما هي</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>تغيير عبارة المرور</translation>
        </message>
        <message>
            <source>Seal everything anew, so that nobody who knows the old passphrase can open it by an old copy</source>
            <translation>ختم كل شيء من جديد، حتى لا يستطيع من يعرف عبارة المرور القديمة فتحها بنسخة قديمة</translation>
        </message>
        <message>
            <source>New words for recovery</source>
            <translation>كلمات استرداد جديدة</translation>
        </message>
        <message>
            <source>Remove the protection: whoever has the file can read it</source>
            <translation>إزالة الحماية: يستطيع كل من لديه الملف قراءتها</translation>
        </message>
    </context>
    <context>
        <name>alteri::ProtectionText</name>
        <message>
            <source>yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>possibly: free text</source>
            <translation>ربما: نص حر</translation>
        </message>
        <message>
            <source>no</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>Egos: %1. Alteri: %2. Ties of alteri to egos: %3. Ties between alteri: %4. Notes: %5.</source>
            <translation>الإيغوات: %1. الألترات: %2. علاقات الألترات بالإيغوات: %3. العلاقات بين الألترات: %4. الملاحظات: %5.</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>السمة</translation>
        </message>
        <message>
            <source>About</source>
            <translation>عمّن</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>المقياس</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>الإجابات</translation>
        </message>
        <message>
            <source>May tell who somebody is</source>
            <translation>قد تكشف هوية أحد</translation>
        </message>
        <message>
            <source>No step of the interview guide asks for consent. Add one in the codebook's guide, or keep the consents on paper.</source>
            <translation>لا تطلب أي خطوة في دليل المقابلة الموافقة. أضيفوا خطوة لذلك في الدليل ضمن دليل الترميز، أو احتفظوا بالموافقات على الورق.</translation>
        </message>
        <message>
            <source>Ego</source>
            <translation>الإيغو</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>الخطوة</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>وقت الموافقة</translation>
        </message>
        <message>
            <source>Wording</source>
            <translation>النص</translation>
        </message>
        <message>
            <source>Wording %1:</source>
            <translation>النص %1:</translation>
        </message>
        <message>
            <source>No consent is kept of: %1.</source>
            <translation>لا توجد موافقة محفوظة من: %1.</translation>
        </message>
        <message>
            <source>The data lie in one file: %1.</source>
            <translation>البيانات في ملف واحد: %1.</translation>
        </message>
        <message>
            <source>It is protected: sealed page by page with XChaCha20-Poly1305, under a key that Argon2id makes of a passphrase.</source>
            <translation>الملف محمي: فهو مختوم صفحة صفحة بخوارزمية XChaCha20-Poly1305، بمفتاح تشتقه Argon2id من عبارة مرور.</translation>
        </message>
        <message>
            <source>It is not protected: whoever gets the file reads all of it.</source>
            <translation>الملف غير محمي: كل من يحصل عليه يستطيع قراءة كل ما فيه.</translation>
        </message>
        <message>
            <source>No backups are made.</source>
            <translation>لا تُنشأ نسخ احتياطية.</translation>
        </message>
        <message>
            <source>Backups lie in a folder beside it.</source>
            <translation>النسخ الاحتياطية في مجلد بجانبه.</translation>
        </message>
        <message>
            <source>Backups lie in %1.</source>
            <translation>النسخ الاحتياطية في %1.</translation>
        </message>
        <message>
            <source>An ego is removed with all about it, from the history too, by File &gt; Forget. Copies, backups and exports elsewhere are not reached and have to be deleted by hand.</source>
            <translation>الأمر ملف &gt; نسيان يزيل الإيغو مع كل ما يخصه، من السجل أيضًا. أما النسخ والنسخ الاحتياطية والصادرات في أماكن أخرى فلا يصل إليها ويجب حذفها يدويًا.</translation>
        </message>
        <message>
            <source>No field beside the names is marked so.</source>
            <translation>عدا الأسماء، لا توجد سمة معلَّمة بأنها قد تكشف هوية أحد.</translation>
        </message>
        <message>
            <source>Beside the names these fields may tell who somebody is: %1.</source>
            <translation>إلى جانب الأسماء، قد تكشف هذه السمات هوية أحد: %1.</translation>
        </message>
        <message>
            <source>Data protection: %1</source>
            <translation>حماية البيانات: %1</translation>
        </message>
        <message>
            <source>What the study holds</source>
            <translation>ما تحويه الدراسة</translation>
        </message>
        <message>
            <source>Names of egos and alteri tell who they are. %1</source>
            <translation>أسماء الإيغوات والألترات تكشف هويتها. %1</translation>
        </message>
        <message>
            <source>Interviewers: %1.</source>
            <translation>القائمون بالمقابلات: %1.</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>الموافقة</translation>
        </message>
        <message>
            <source>Where the data lie</source>
            <translation>مكان البيانات</translation>
        </message>
        <message>
            <source>What leaves the study</source>
            <translation>ما يخرج من الدراسة</translation>
        </message>
        <message>
            <source>Removal</source>
            <translation>الإزالة</translation>
        </message>
        <message>
            <source>The study “%1” keeps ego-centred networks: who its respondents (egos) are tied to (alteri), and answers about both. %2</source>
            <translation>تحفظ الدراسة «%1» شبكات متمحورة حول الإيغو: من تربطهم علاقات بالمستجيبين (الإيغوات)، وهم الألترات، وإجابات عن الطرفين. %2</translation>
        </message>
        <message>
            <source>Respondents agree within the interview; time and wording are kept. Consents given: %1. Egos of whom none is kept: %2.</source>
            <translation>يوافق المستجيبون أثناء المقابلة؛ ويُحفظ وقت الموافقة ونصها. الموافقات الممنوحة: %1. الإيغوات التي لا موافقة محفوظة منها: %2.</translation>
        </message>
        <message>
            <source>Consent is not asked for within the program.</source>
            <translation>لا تُطلب الموافقة داخل البرنامج.</translation>
        </message>
        <message>
            <source>Alteri are described by egos and are not asked themselves.</source>
            <translation>تصف الإيغواتُ الألترات، ولا تُسأل الألترات نفسها.</translation>
        </message>
        <message>
            <source>Nothing is sent over a network. Data leave the file only when somebody exports tables, pictures or reports, or copies it. Exports of pictures and tables can replace names by pseudonyms.</source>
            <translation>لا يُرسل شيء عبر الشبكة. لا تغادر البيانات الملف إلا حين يصدّر أحد جداول أو صورًا أو تقارير، أو ينسخه. ويمكن عند تصدير الصور والجداول استبدال الأسماء بأسماء مستعارة.</translation>
        </message>
        <message>
            <source>Data for other programs</source>
            <translation>بيانات لبرامج أخرى</translation>
        </message>
        <message>
            <source>Table of data</source>
            <translation>جدول بيانات</translation>
        </message>
        <message>
            <source>Picture of maps</source>
            <translation>صورة خرائط</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>نتائج</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>تقرير</translation>
        </message>
        <message>
            <source>Copy of the study</source>
            <translation>نسخة من الدراسة</translation>
        </message>
        <message>
            <source>Key to numbers and pseudonyms</source>
            <translation>مفتاح الأرقام والأسماء المستعارة</translation>
        </message>
        <message>
            <source>on paper</source>
            <translation>على الورق</translation>
        </message>
        <message>
            <source>over the clipboard</source>
            <translation>عبر الحافظة</translation>
        </message>
        <message>
            <source>a file whose name was forgotten</source>
            <translation>ملف نُسي اسمه</translation>
        </message>
        <message>
            <source>as they are</source>
            <translation>كما هي</translation>
        </message>
        <message>
            <source>pseudonyms</source>
            <translation>أسماء مستعارة</translation>
        </message>
        <message>
            <source>numbers</source>
            <translation>أرقام</translation>
        </message>
        <message>
            <source>none</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>(without what could say who somebody is)</source>
            <translation>(دون ما قد يدل على هوية أحد)</translation>
        </message>
        <message>
            <source>No export and no copy is kept in the study.</source>
            <translation>لا يوجد في الدراسة سجل لأي تصدير أو نسخة.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>متى</translation>
        </message>
        <message>
            <source>What</source>
            <translation>ماذا</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>إلى أين</translation>
        </message>
        <message>
            <source>Egos</source>
            <translation>الأنوات</translation>
        </message>
        <message>
            <source>Maps</source>
            <translation>الخرائط</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>الأسماء</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>الأعمدة</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>بواسطة</translation>
        </message>
        <message>
            <source>Not in the list are exports by earlier versions of the program or while the study was open for reading only, results on the clipboard, backups, and files copied by other programs.</source>
            <translation>لا تشمل القائمة ما صدّرته إصدارات سابقة من البرنامج أو ما صُدّر والدراسة مفتوحة للقراءة فقط، ولا النتائج في الحافظة والنسخ الاحتياطية والملفات التي نسختها برامج أخرى.</translation>
        </message>
        <message>
            <source>Exports and copies are listed in the study with their time, what was in them and how names left. So far there were %1; names left as they are in %2 of them.</source>
            <translation>تُسجَّل عمليات التصدير والنسخ في الدراسة مع وقتها ومحتواها وكيفية خروج الأسماء. عددها حتى الآن %1؛ وخرجت الأسماء كما هي في %2 منها.</translation>
        </message>
    </context>
    <context>
        <name>alteri::PseudonymDialog</name>
        <message>
            <source>Pseudonyms</source>
            <translation>أسماء مستعارة</translation>
        </message>
        <message>
            <source>Pseudonyms stand for names in what is exported with pseudonyms. They are kept in the study beside the names.</source>
            <translation>تحل الأسماء المستعارة محل الأسماء في كل ما يُصدَّر بأسماء مستعارة. وهي محفوظة في الدراسة إلى جانب الأسماء.</translation>
        </message>
        <message>
            <source>Number all</source>
            <translation>ترقيم الكل</translation>
        </message>
        <message>
            <source>Clear all</source>
            <translation>مسح الكل</translation>
        </message>
        <message>
            <source>“%1” stands for two egos, or for two alteri of one ego; make them differ.</source>
            <translation>«%1» يدل على إيغوين، أو على ألترين لإيغو واحد؛ اجعلوهما مختلفين.</translation>
        </message>
        <message>
            <source>Edit pseudonyms</source>
            <translation>تعديل الأسماء المستعارة</translation>
        </message>
    </context>
    <context>
        <name>alteri::PseudonymModel</name>
        <message>
            <source>Ego and alteri</source>
            <translation>الإيغو والألترات</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>الرمز</translation>
        </message>
        <message>
            <source>Pseudonym</source>
            <translation>الاسم المستعار</translation>
        </message>
        <message>
            <source>Partner %1</source>
            <translation>الشريك %1</translation>
        </message>
        <message>
            <source>Ego %1</source>
            <translation>الإيغو %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::QueryDialog</name>
        <message>
            <source>Import from a database</source>
            <translation>استيراد من قاعدة بيانات</translation>
        </message>
        <message>
            <source>&amp;Service:</source>
            <translation>الخدمة:</translation>
        </message>
        <message>
            <source>The name of a service in the file “.pg_service.conf”. Its password lies in “.pgpass”, never in the study.</source>
            <translation>اسم خدمة في الملف «⁦.pg_service.conf⁩». كلمة مرورها في «⁦.pgpass⁩»، لا في الدراسة أبدًا.</translation>
        </message>
        <message>
            <source>&amp;Queries:</source>
            <translation>الاستعلامات:</translation>
        </message>
        <message>
            <source>Each paragraph is a query, and its answer a table. Nothing can be changed in the database. What the tables are understood as is shown before anything is written.</source>
            <translation>كل فقرة استعلام وجوابه جدول. لا يمكن تغيير شيء في قاعدة البيانات. ويُعرض كيف فُهمت الجداول قبل أن يُكتب شيء.</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>اسأل</translation>
        </message>
        <message>
            <source>Enter the name of the service.</source>
            <translation>أدخلوا اسم الخدمة.</translation>
        </message>
        <message>
            <source>Enter a query.</source>
            <translation>أدخل استعلاماً.</translation>
        </message>
    </context>
    <context>
        <name>alteri::QuestionForm</name>
        <message>
            <source>“%1” was not stored as %2: it is no such answer.</source>
            <translation>لم تُخزَّن «%1» إجابةً عن %2: لا توجد إجابة كهذه.</translation>
        </message>
    </context>
    <context>
        <name>alteri::QuestionTable</name>
        <message>
            <source>Questions of the step</source>
            <translation>أسئلة الخطوة</translation>
        </message>
        <message>
            <source>Attribute</source>
            <translation>السمة</translation>
        </message>
        <message>
            <source>Wording</source>
            <translation>نص السؤال</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>الشرط</translation>
        </message>
        <message>
            <source>Add question</source>
            <translation>إضافة سؤال</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>إلى أعلى</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>إلى أسفل</translation>
        </message>
        <message>
            <source>Condition…</source>
            <translation>الشرط…</translation>
        </message>
        <message>
            <source>The codebook has no such attribute yet</source>
            <translation>لا توجد سمة كهذه في دليل الترميز بعد</translation>
        </message>
    </context>
    <context>
        <name>alteri::ReadingStrip</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>قراءة</translation>
        </message>
        <message>
            <source>The study was not read: this page shows nothing new.</source>
            <translation>لم تُقرأ الدراسة: هذه الصفحة لا تعرض شيئًا جديدًا.</translation>
        </message>
        <message>
            <source>Reading the study</source>
            <translation>جارٍ قراءة الدراسة</translation>
        </message>
    </context>
    <context>
        <name>alteri::RecoveryText</name>
        <message numerus="yes">
            <source>%n of %1 pages of the damaged file cannot be read.</source>
            <translation>
                <numerusform>كل صفحات الملف التالف البالغ عددها %1 مقروءة.</numerusform>
                <numerusform>تتعذّر قراءة صفحة واحدة من صفحات الملف التالف البالغ عددها %1.</numerusform>
                <numerusform>تتعذّر قراءة صفحتين من صفحات الملف التالف البالغ عددها %1.</numerusform>
                <numerusform>تتعذّر قراءة %n صفحات من صفحات الملف التالف البالغ عددها %1.</numerusform>
                <numerusform>تتعذّر قراءة %n صفحة من صفحات الملف التالف البالغ عددها %1.</numerusform>
                <numerusform>تتعذّر قراءة %n صفحة من صفحات الملف التالف البالغ عددها %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved: egos %1, alteri %2, ties %3, ties between alteri %4, answers %5.</source>
            <translation>ما أُنقذ: الإيغوات %1، الألترات %2، العلاقات %3، العلاقات بين الألترات %4، الإجابات %5.</translation>
        </message>
        <message numerus="yes">
            <source>%n entries were lost in their place and are taken from the history.</source>
            <translation>
                <numerusform>لم يُفقد أي قيد من موضعه.</numerusform>
                <numerusform>فُقد قيد واحد من موضعه وأُخذ من السجل.</numerusform>
                <numerusform>فُقد قيدان من موضعهما وأُخذا من السجل.</numerusform>
                <numerusform>فُقدت %n قيود من مواضعها وأُخذت من السجل.</numerusform>
                <numerusform>فُقد %n قيدًا من مواضعها وأُخذت من السجل.</numerusform>
                <numerusform>فُقد %n قيد من مواضعها وأُخذت من السجل.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries that others belong to are lost; a “?” stands for each of them.</source>
            <translation>
                <numerusform>لم يُفقد أي قيد تتبعه قيود أخرى.</numerusform>
                <numerusform>فُقد قيد واحد تتبعه قيود أخرى؛ وتحلّ محله علامة «?».</numerusform>
                <numerusform>فُقد قيدان تتبعهما قيود أخرى؛ وتحلّ محل كل منهما علامة «?».</numerusform>
                <numerusform>فُقدت %n قيود تتبعها قيود أخرى؛ وتحلّ محل كل منها علامة «?».</numerusform>
                <numerusform>فُقد %n قيدًا تتبعها قيود أخرى؛ وتحلّ محل كل منها علامة «?».</numerusform>
                <numerusform>فُقد %n قيد تتبعها قيود أخرى؛ وتحلّ محل كل منها علامة «?».</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries are left out, since they make no sense or what they belong to is lost.</source>
            <translation>
                <numerusform>لم يُستبعد أي قيد.</numerusform>
                <numerusform>استُبعد قيد واحد لأنه بلا معنى أو لأن ما يتبعه مفقود.</numerusform>
                <numerusform>استُبعد قيدان لأنهما بلا معنى أو لأن ما يتبعانه مفقود.</numerusform>
                <numerusform>استُبعدت %n قيود لأنها بلا معنى أو لأن ما تتبعه مفقود.</numerusform>
                <numerusform>استُبعد %n قيدًا لأنها بلا معنى أو لأن ما تتبعه مفقود.</numerusform>
                <numerusform>استُبعد %n قيد لأنها بلا معنى أو لأن ما تتبعه مفقود.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries are there but cannot be told any more.</source>
            <translation>
                <numerusform>كل القيود الموجودة يمكن معرفة ما هي.</numerusform>
                <numerusform>يوجد قيد واحد لم يعد ممكنًا معرفة ما هو.</numerusform>
                <numerusform>يوجد قيدان لم يعد ممكنًا معرفة ما هما.</numerusform>
                <numerusform>توجد %n قيود لم يعد ممكنًا معرفة ما هي.</numerusform>
                <numerusform>يوجد %n قيدًا لم يعد ممكنًا معرفة ما هي.</numerusform>
                <numerusform>يوجد %n قيد لم يعد ممكنًا معرفة ما هي.</numerusform>
            </translation>
        </message>
        <message>
            <source>The history is whole: what was done can still be undone.</source>
            <translation>السجل سليم: ما زال التراجع ممكنًا عمّا أُنجز.</translation>
        </message>
        <message>
            <source>The history is not whole and is left out: nothing that was done before can be undone.</source>
            <translation>السجل غير سليم وقد استُبعد: لا يمكن التراجع عن شيء مما أُنجز من قبل.</translation>
        </message>
        <message>
            <source>The damaged file is as it was. Keep it until you have looked through the new one.</source>
            <translation>بقي الملف التالف كما كان. احتفظوا به إلى أن تراجعوا الملف الجديد.</translation>
        </message>
        <message numerus="yes">
            <source>%n answers that their questions do not allow are cleared.</source>
            <translation>
                <numerusform>لم تُمسح أي إجابة لا يسمح بها سؤالها.</numerusform>
                <numerusform>مُسحت إجابة واحدة لا يسمح بها سؤالها.</numerusform>
                <numerusform>مُسحت إجابتان لا يسمح بهما سؤالاهما.</numerusform>
                <numerusform>مُسحت %n إجابات لا تسمح بها أسئلتها.</numerusform>
                <numerusform>مُسحت %n إجابة لا تسمح بها أسئلتها.</numerusform>
                <numerusform>مُسحت %n إجابة لا تسمح بها أسئلتها.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties to the maps of other egos are removed.</source>
            <translation>
                <numerusform>لم تُزَل أي علاقة بخرائط إيغوات أخرى.</numerusform>
                <numerusform>أُزيلت علاقة واحدة بخريطة إيغو آخر.</numerusform>
                <numerusform>أُزيلت علاقتان بخرائط إيغوات أخرى.</numerusform>
                <numerusform>أُزيلت %n علاقات بخرائط إيغوات أخرى.</numerusform>
                <numerusform>أُزيلت %n علاقة بخرائط إيغوات أخرى.</numerusform>
                <numerusform>أُزيلت %n علاقة بخرائط إيغوات أخرى.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties between alteri that have no direction are turned round.</source>
            <translation>
                <numerusform>لم تُقلب أي علاقة غير موجّهة بين الألترات.</numerusform>
                <numerusform>قُلبت علاقة واحدة غير موجّهة بين الألترات.</numerusform>
                <numerusform>قُلبت علاقتان غير موجّهتين بين الألترات.</numerusform>
                <numerusform>قُلبت %n علاقات غير موجّهة بين الألترات.</numerusform>
                <numerusform>قُلبت %n علاقة غير موجّهة بين الألترات.</numerusform>
                <numerusform>قُلبت %n علاقة غير موجّهة بين الألترات.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri stood in other rings or sectors than their answers say; they follow the answers now.</source>
            <translation>
                <numerusform>لم يكن أي ألتر في حلقة أو قطاع غير ما تقوله إجاباته.</numerusform>
                <numerusform>كان ألتر واحد في حلقة أو قطاع غير ما تقوله إجاباته؛ وهو الآن يتبع الإجابات.</numerusform>
                <numerusform>كان ألتران في حلقات أو قطاعات غير ما تقوله إجاباتهما؛ وهما الآن يتبعان الإجابات.</numerusform>
                <numerusform>كانت %n ألترات في حلقات أو قطاعات غير ما تقوله إجاباتها؛ وهي الآن تتبع الإجابات.</numerusform>
                <numerusform>كانت %n ألترًا في حلقات أو قطاعات غير ما تقوله إجاباتها؛ وهي الآن تتبع الإجابات.</numerusform>
                <numerusform>كانت %n ألتر في حلقات أو قطاعات غير ما تقوله إجاباتها؛ وهي الآن تتبع الإجابات.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::RecoveryWordsDialog</name>
        <message>
            <source>Words for recovery</source>
            <translation>كلمات الاسترداد</translation>
        </message>
        <message>
            <source>These words open “%1” if its passphrase is forgotten. They are shown now and never again. Print them or write them down, and keep them where the study is not.</source>
            <translation>تفتح هذه الكلمات «%1» إذا نُسيت عبارة مرورها. تُعرض الآن ولن تُعرض مرة أخرى أبدًا. اطبعوها أو دوّنوها، واحفظوها في مكان غير المكان الذي فيه الدراسة.</translation>
        </message>
        <message>
            <source>I have printed them or written them down</source>
            <translation>طبعتها أو دوّنتها</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>طباعة…</translation>
        </message>
        <message>
            <source>Words for recovery of “%1”</source>
            <translation>كلمات استرداد «%1»</translation>
        </message>
    </context>
    <context>
        <name>alteri::RehearsalDialog</name>
        <message>
            <source>Try it</source>
            <translation>تجربة</translation>
        </message>
        <message>
            <source>Save the made-up data…</source>
            <translation>حفظ البيانات المختلَقة…</translation>
        </message>
        <message>
            <source>Made-up respondents go through the guide in a copy; nothing comes into this study.</source>
            <translation>يمر مستجيبون مختلَقون عبر الدليل في نسخة؛ ولا يدخل شيء إلى هذه الدراسة.</translation>
        </message>
        <message>
            <source>Try the guide</source>
            <translation>تجربة الدليل</translation>
        </message>
        <message>
            <source>The same number makes the same data</source>
            <translation>الرقم نفسه يعطي البيانات نفسها</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>الخطوة</translation>
        </message>
        <message>
            <source>Interviews</source>
            <translation>المقابلات</translation>
        </message>
        <message>
            <source>Clicks each</source>
            <translation>النقرات لكل مقابلة</translation>
        </message>
        <message>
            <source>Number of the draw</source>
            <translation>رقم السحب</translation>
        </message>
        <message>
            <source>%1 of %2 interviews</source>
            <translation>%1 من %2 من المقابلات</translation>
        </message>
        <message>
            <source>An interview takes about %1 clicks.</source>
            <translation>تحتاج المقابلة إلى نحو %1 من النقرات.</translation>
        </message>
        <message>
            <source>Every step was reached.</source>
            <translation>بُلغت كل الخطوات.</translation>
        </message>
        <message>
            <source>Nobody came to these steps: %1.</source>
            <translation>لم يصل أحد إلى هذه الخطوات: %1.</translation>
        </message>
        <message>
            <source>Save the made-up data</source>
            <translation>حفظ البيانات المختلَقة</translation>
        </message>
        <message>
            <source>%1 (made up)</source>
            <translation>%1 (مختلَقة)</translation>
        </message>
        <message>
            <source>Alteri study</source>
            <translation>دراسة Alteri</translation>
        </message>
        <message>
            <source>Writing the copy…</source>
            <translation>جارٍ كتابة النسخة…</translation>
        </message>
    </context>
    <context>
        <name>alteri::ReportExport</name>
        <message>
            <source>Write report</source>
            <translation>كتابة التقرير</translation>
        </message>
        <message>
            <source>%1 report</source>
            <translation>تقرير %1</translation>
        </message>
        <message>
            <source>Replace the report in %1?</source>
            <translation>هل يُستبدل التقرير في %1؟</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>استبدال</translation>
        </message>
        <message>
            <source>Writing the report…</source>
            <translation>جارٍ كتابة التقرير…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
    </context>
    <context>
        <name>alteri::ReportText</name>
        <message>
            <source>groups of %1</source>
            <translation>مجموعات %1</translation>
        </message>
        <message numerus="yes">
            <source>%n ties</source>
            <translation>
                <numerusform>لا علاقات</numerusform>
                <numerusform>علاقة واحدة</numerusform>
                <numerusform>علاقتان</numerusform>
                <numerusform>%n علاقات</numerusform>
                <numerusform>%n علاقة</numerusform>
                <numerusform>%n علاقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n egos</source>
            <translation>
                <numerusform>لا إيغوات</numerusform>
                <numerusform>إيغو واحد</numerusform>
                <numerusform>إيغوان</numerusform>
                <numerusform>%n إيغوات</numerusform>
                <numerusform>%n إيغو</numerusform>
                <numerusform>%n إيغو</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left out for a missing value: %n ties; they lack </source>
            <translation>
                <numerusform>لم تُستبعد علاقات لقيمة مفقودة؛ ينقصها </numerusform>
                <numerusform>استُبعدت لقيمة مفقودة: علاقة واحدة؛ ينقصها </numerusform>
                <numerusform>استُبعدت لقيمة مفقودة: علاقتان؛ ينقصهما </numerusform>
                <numerusform>استُبعدت لقيمة مفقودة: %n علاقات؛ ينقصها </numerusform>
                <numerusform>استُبعدت لقيمة مفقودة: %n علاقة؛ ينقصها </numerusform>
                <numerusform>استُبعدت لقيمة مفقودة: %n علاقة؛ ينقصها </numerusform>
            </translation>
        </message>
        <message>
            <source>Attribute or category</source>
            <translation>السمة أو الفئة</translation>
        </message>
        <message>
            <source>Key or code</source>
            <translation>المفتاح أو الرمز</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>المقياس</translation>
        </message>
        <message>
            <source>Groupings of categories</source>
            <translation>تجميعات الفئات</translation>
        </message>
        <message>
            <source>Fitted by maximum likelihood (ML).</source>
            <translation>قُدّر بطريقة الإمكان الأعظم (ML).</translation>
        </message>
        <message>
            <source>Fitted by restricted maximum likelihood (REML).</source>
            <translation>قُدّر بطريقة الإمكان الأعظم المقيّد (REML).</translation>
        </message>
        <message>
            <source>Kind of model: %1, link %2, integration of random effects: %3.</source>
            <translation>نوع النموذج: %1، دالة الربط: %2، التكامل على التأثيرات العشوائية: %3.</translation>
        </message>
        <message>
            <source>Reference category of %1: %2.</source>
            <translation>الفئة المرجعية للمتغير %1: %2.</translation>
        </message>
        <message>
            <source>Categories of %1 put together as %2: %3.</source>
            <translation>فئات %1 مضمومة معًا في %2: %3.</translation>
        </message>
        <message>
            <source>%1 enters as deviations from its mean.</source>
            <translation>يدخل %1 انحرافاتٍ عن متوسطه.</translation>
        </message>
        <message>
            <source>%1 was left out: other predictors determine it.</source>
            <translation>تُرك %1: تحدده منبئات أخرى.</translation>
        </message>
        <message>
            <source>A random effect has no variance (singular fit).</source>
            <translation>تأثير عشوائي بلا تباين (تقدير منفرد).</translation>
        </message>
        <message>
            <source>The search for the estimates did not converge.</source>
            <translation>لم يتقارب البحث عن التقديرات.</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>الحد</translation>
        </message>
        <message>
            <source>Estimate</source>
            <translation>التقدير</translation>
        </message>
        <message>
            <source>SE</source>
            <translation>SE</translation>
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
            <translation>df</translation>
        </message>
        <message>
            <source>df of the residual</source>
            <translation>df للبواقي</translation>
        </message>
        <message>
            <source>p</source>
            <translation>p</translation>
        </message>
        <message>
            <source>p without the border</source>
            <translation>p دون مراعاة الحد</translation>
        </message>
        <message>
            <source>Lower limit</source>
            <translation>الحد الأدنى</translation>
        </message>
        <message>
            <source>Upper limit</source>
            <translation>الحد الأعلى</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>الاختبار</translation>
        </message>
        <message>
            <source>Statistic</source>
            <translation>إحصاءة الاختبار</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>المجموعة</translation>
        </message>
        <message>
            <source>Grouping</source>
            <translation>التجميع</translation>
        </message>
        <message>
            <source>With</source>
            <translation>مع</translation>
        </message>
        <message>
            <source>Variance</source>
            <translation>التباين</translation>
        </message>
        <message>
            <source>SD</source>
            <translation>SD</translation>
        </message>
        <message>
            <source>Correlation</source>
            <translation>الارتباط</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>المقياس المحسوب</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>القيمة</translation>
        </message>
        <message>
            <source>Formula</source>
            <translation>الصيغة</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>المعلمات</translation>
        </message>
        <message>
            <source>Log-likelihood</source>
            <translation>لوغاريتم الإمكان</translation>
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
            <translation>كاي²</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>العلاقات</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Odds ratio</source>
            <translation>نسبة الأرجحية</translation>
        </message>
        <message>
            <source>Rate ratio</source>
            <translation>نسبة المعدلات</translation>
        </message>
        <message>
            <source>SE of the SD</source>
            <translation>SE للانحراف المعياري</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>المتغير التابع</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>All egos, averaged</source>
            <translation>كل الإيغوات، بالمتوسط</translation>
        </message>
        <message>
            <source>SE (all egos)</source>
            <translation>SE (كل الإيغوات)</translation>
        </message>
        <message>
            <source>Average ego</source>
            <translation>الإيغو المتوسط</translation>
        </message>
        <message>
            <source>SE (average ego)</source>
            <translation>SE (الإيغو المتوسط)</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>المنوال</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>المتوسط</translation>
        </message>
        <message>
            <source>SD of the mean</source>
            <translation>SD للمتوسط</translation>
        </message>
        <message>
            <source>Wald chi²</source>
            <translation>كاي² وفق والد</translation>
        </message>
        <message>
            <source>all slopes</source>
            <translation>كل الميول</translation>
        </message>
        <message>
            <source>random effects</source>
            <translation>التأثيرات العشوائية</translation>
        </message>
        <message>
            <source>residual</source>
            <translation>البواقي</translation>
        </message>
        <message>
            <source>F, Satterthwaite</source>
            <translation>F، Satterthwaite</translation>
        </message>
        <message>
            <source>F, Kenward–Roger</source>
            <translation>F، Kenward–Roger</translation>
        </message>
        <message>
            <source>likelihood ratio, mixed chi²</source>
            <translation>نسبة الإمكان، كاي² المختلط</translation>
        </message>
        <message>
            <source>likelihood ratio, chi² (p too large)</source>
            <translation>نسبة الإمكان، كاي² (p أكبر من اللازم)</translation>
        </message>
        <message>
            <source>infinite</source>
            <translation>ما لا نهاية</translation>
        </message>
        <message>
            <source>minus infinite</source>
            <translation>ناقص ما لا نهاية</translation>
        </message>
        <message>
            <source>difference</source>
            <translation>الفرق</translation>
        </message>
        <message>
            <source>per unit</source>
            <translation>لكل وحدة</translation>
        </message>
        <message>
            <source>an effect is infinite</source>
            <translation>أحد التأثيرات لا نهائي</translation>
        </message>
        <message>
            <source>R² marginal (latent scale)</source>
            <translation>R² الهامشي (المقياس الكامن)</translation>
        </message>
        <message>
            <source>R² conditional (latent scale)</source>
            <translation>R² الشرطي (المقياس الكامن)</translation>
        </message>
        <message>
            <source>ICC (latent scale)</source>
            <translation>ICC (المقياس الكامن)</translation>
        </message>
        <message numerus="yes">
            <source>%n networks</source>
            <translation>
                <numerusform>%n شبكة</numerusform>
                <numerusform>شبكة واحدة</numerusform>
                <numerusform>شبكتان</numerusform>
                <numerusform>%n شبكات</numerusform>
                <numerusform>%n شبكة</numerusform>
                <numerusform>%n شبكة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left out for a missing value: %n networks; they lack </source>
            <translation>
                <numerusform>تُركت لقيمة مفقودة: %n شبكة؛ ينقصها </numerusform>
                <numerusform>تُركت لقيمة مفقودة: شبكة واحدة؛ ينقصها </numerusform>
                <numerusform>تُركت لقيمة مفقودة: شبكتان؛ ينقصهما </numerusform>
                <numerusform>تُركت لقيمة مفقودة: %n شبكات؛ ينقصها </numerusform>
                <numerusform>تُركت لقيمة مفقودة: %n شبكة؛ ينقصها </numerusform>
                <numerusform>تُركت لقيمة مفقودة: %n شبكة؛ ينقصها </numerusform>
            </translation>
        </message>
        <message>
            <source>Fitted by least squares.</source>
            <translation>قُدّر بطريقة المربعات الصغرى.</translation>
        </message>
        <message>
            <source>F</source>
            <translation>F</translation>
        </message>
        <message>
            <source>Residual sum of squares</source>
            <translation>مجموع مربعات البواقي</translation>
        </message>
    </context>
    <context>
        <name>alteri::ResidualsPage</name>
        <message>
            <source>Normal quantiles</source>
            <translation>الكوانتيلات الطبيعية</translation>
        </message>
        <message>
            <source>Sample quantiles</source>
            <translation>كوانتيلات العينة</translation>
        </message>
        <message>
            <source>Residuals</source>
            <translation>البواقي</translation>
        </message>
        <message>
            <source>Residuals and fitted values</source>
            <translation>البواقي والقيم المتنبأ بها</translation>
        </message>
        <message>
            <source>Fitted</source>
            <translation>القيمة المتنبأ بها</translation>
        </message>
        <message>
            <source>Residual</source>
            <translation>الباقي</translation>
        </message>
        <message>
            <source>Residuals of ties</source>
            <translation>بواقي العلاقات</translation>
        </message>
        <message>
            <source>Modes by %1: %2</source>
            <translation>المنوالات حسب %1: %2</translation>
        </message>
        <message>
            <source>%1: do the model's assumptions hold?</source>
            <translation>%1: هل تتحقق افتراضات النموذج؟</translation>
        </message>
        <message>
            <source>Left: no pattern should be seen; an outcome of few values shows as stripes. The others: points near the line through the quartiles speak for a normal distribution.</source>
            <translation>رسم البواقي والقيم المتنبأ بها: ينبغي ألا يظهر فيه أي نمط؛ والمتغير التابع ذو القيم القليلة يظهر على شكل خطوط متوازية. والرسوم الأخرى: النقاط القريبة من الخط المار بالربيعيات تدل على توزيع طبيعي.</translation>
        </message>
    </context>
    <context>
        <name>alteri::RespondentWindow</name>
        <message>
            <source>Respondent view</source>
            <translation>عرض المستجيب</translation>
        </message>
        <message>
            <source>You can answer and move partners here.  H names  ·  I only watch  ·  F full screen  ·  Esc close</source>
            <translation>يمكنكم هنا الإجابة ونقل الشركاء.  H الأسماء  ·  I المشاهدة فقط  ·  F ملء الشاشة  ·  Esc إغلاق</translation>
        </message>
        <message>
            <source>H names  ·  I answer and place partners here  ·  F full screen  ·  Esc close</source>
            <translation>H الأسماء  ·  I الإجابة ووضع الشركاء هنا  ·  F ملء الشاشة  ·  Esc إغلاق</translation>
        </message>
    </context>
    <context>
        <name>alteri::ResultModel</name>
        <message>
            <source>undefined</source>
            <translation>غير معرّف</translation>
        </message>
    </context>
    <context>
        <name>alteri::ResultText</name>
        <message>
            <source>%1: z = %2, p = %3, 95 % interval %4 to %5</source>
            <translation>%1: z = %2، p = %3، فترة 95% من %4 إلى %5</translation>
        </message>
        <message>
            <source>No model has been fitted.</source>
            <translation>لم يُقدَّر أي نموذج.</translation>
        </message>
    </context>
    <context>
        <name>alteri::RingEditor</name>
        <message>
            <source>Rings show</source>
            <translation>تعرض الحلقات</translation>
        </message>
        <message>
            <source>Number of rings</source>
            <translation>عدد الحلقات</translation>
        </message>
        <message>
            <source>Rings from the inside</source>
            <translation>الحلقات من الداخل</translation>
        </message>
        <message>
            <source>The area outside is the last level</source>
            <translation>المنطقة الخارجية هي المستوى الأخير</translation>
        </message>
        <message>
            <source>Equal width</source>
            <translation>عرض متساوٍ</translation>
        </message>
        <message>
            <source>Equal area</source>
            <translation>مساحة متساوية</translation>
        </message>
        <message>
            <source>Spacing</source>
            <translation>التباعد</translation>
        </message>
        <message>
            <source>Inwards</source>
            <translation>نحو الداخل</translation>
        </message>
        <message>
            <source>Outwards</source>
            <translation>نحو الخارج</translation>
        </message>
        <message>
            <source>Reverse</source>
            <translation>اعكس</translation>
        </message>
        <message>
            <source>The first level becomes the last: where a high code means near</source>
            <translation>يصير المستوى الأول أخيرًا: حيث يعني الرمز العالي القرب</translation>
        </message>
    </context>
    <context>
        <name>alteri::RowText</name>
        <message>
            <source>Comma-separated values</source>
            <translation>قيم مفصولة بفواصل</translation>
        </message>
        <message>
            <source>Tab-separated values</source>
            <translation>قيم مفصولة بعلامات جدولة</translation>
        </message>
    </context>
    <context>
        <name>alteri::SafeColours</name>
        <message>
            <source>Blue</source>
            <translation>أزرق</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>برتقالي</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>أخضر</translation>
        </message>
        <message>
            <source>Purple</source>
            <translation>بنفسجي</translation>
        </message>
        <message>
            <source>Light blue</source>
            <translation>أزرق فاتح</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>أحمر</translation>
        </message>
        <message>
            <source>Yellow</source>
            <translation>أصفر</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>رمادي</translation>
        </message>
        <message>
            <source>Black</source>
            <translation>أسود</translation>
        </message>
    </context>
    <context>
        <name>alteri::SaidTextsDialog</name>
        <message>
            <source>What was said</source>
            <translation>ما قيل</translation>
        </message>
        <message>
            <source>This was said to “%1”. Texts that are ticked become a category of their own, and the answer of all who said them.</source>
            <translation>هذا ما قيل في «%1». النصوص المعلَّمة تصبح فئة مستقلة، وتصبح إجابة كل من قالوها.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>&amp;Name of the new category</source>
            <translation>اسم الفئة الجديدة</translation>
        </message>
        <message>
            <source>Make category</source>
            <translation>إنشاء الفئة</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) move to another category.</source>
            <translation>
                <numerusform>لا تنتقل إجابات إلى فئة أخرى.</numerusform>
                <numerusform>تنتقل إجابة واحدة إلى فئة أخرى.</numerusform>
                <numerusform>تنتقل إجابتان إلى فئة أخرى.</numerusform>
                <numerusform>تنتقل %n إجابات إلى فئة أخرى.</numerusform>
                <numerusform>تنتقل %n إجابة إلى فئة أخرى.</numerusform>
                <numerusform>تنتقل %n إجابة إلى فئة أخرى.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::SaveTemplateDialog</name>
        <message>
            <source>Save as template</source>
            <translation>حفظ بوصفه قالبًا</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>&amp;What it is for</source>
            <translation>الغرض منه</translation>
        </message>
        <message>
            <source>This goes into the template. Egos, alteri, answers, notes and pseudonyms do not, nor does the history.</source>
            <translation>يدخل هذا في القالب. ولا تدخل فيه الإيغوات والألترات والإجابات والملاحظات والأسماء المستعارة، ولا السجل.</translation>
        </message>
        <message>
            <source>What goes into the template</source>
            <translation>ما يدخل في القالب</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>حفظ…</translation>
        </message>
    </context>
    <context>
        <name>alteri::SearchBar</name>
        <message>
            <source>Search alteri</source>
            <translation>بحث في الألترات</translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>لا نتائج</numerusform>
                <numerusform>نتيجة واحدة</numerusform>
                <numerusform>نتيجتان</numerusform>
                <numerusform>%n نتائج</numerusform>
                <numerusform>%n نتيجة</numerusform>
                <numerusform>%n نتيجة</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::SectorEditor</name>
        <message>
            <source>Sectors show</source>
            <translation>تعرض القطاعات</translation>
        </message>
        <message>
            <source>Number of free sectors</source>
            <translation>عدد القطاعات الحرة</translation>
        </message>
        <message>
            <source>Sectors clockwise</source>
            <translation>القطاعات مع عقارب الساعة</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>الحصة</translation>
        </message>
    </context>
    <context>
        <name>alteri::SelectionActions</name>
        <message>
            <source>Delete alteri</source>
            <translation>حذف الألترات</translation>
        </message>
        <message>
            <source>Deletes the selected alteri</source>
            <translation>يحذف الألترات المحددة</translation>
        </message>
        <message>
            <source>Take off the map</source>
            <translation>رفع عن الخريطة</translation>
        </message>
        <message>
            <source>Puts the selected alteri beside the map without deleting them</source>
            <translation>يضع الألترات المحددة بجانب الخريطة دون حذفها</translation>
        </message>
        <message>
            <source>Align on ring</source>
            <translation>محاذاة على الحلقة</translation>
        </message>
        <message>
            <source>Brings the selected alteri to the middle of their rings</source>
            <translation>ينقل الألترات المحددة إلى منتصف حلقاتها</translation>
        </message>
        <message>
            <source>Spread in cell</source>
            <translation>توزيع داخل الخانة</translation>
        </message>
        <message>
            <source>Spreads the selected alteri evenly within their rings and sectors</source>
            <translation>يوزع الألترات المحددة بالتساوي داخل حلقاتها وقطاعاتها</translation>
        </message>
        <message>
            <source>Connect all selected</source>
            <translation>ربط كل المحددين</translation>
        </message>
        <message>
            <source>Draws a tie between each two of the selected alteri</source>
            <translation>يرسم علاقة بين كل اثنين من الألترات المحددة</translation>
        </message>
        <message>
            <source>Tidy map</source>
            <translation>ترتيب الخريطة</translation>
        </message>
        <message>
            <source>Arranges all alteri of the map anew, each in its ring and sector</source>
            <translation>يرتب كل ألترات الخريطة من جديد، كلًا في حلقته وقطاعه</translation>
        </message>
        <message numerus="yes">
            <source>Select %n alteri first</source>
            <translation>
                <numerusform>حدّدوا ألترات أولًا</numerusform>
                <numerusform>حدّدوا ألترًا واحدًا أولًا</numerusform>
                <numerusform>حدّدوا ألترين أولًا</numerusform>
                <numerusform>حدّدوا %n ألترات أولًا</numerusform>
                <numerusform>حدّدوا %n ألترًا أولًا</numerusform>
                <numerusform>حدّدوا %n ألتر أولًا</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::SharesPage</name>
        <message>
            <source>no known value</source>
            <translation>لا قيمة معروفة</translation>
        </message>
        <message>
            <source>%1, %2: %3 % (%4 of %5 ties)</source>
            <translation>%1، %2: %3% (%4 من %5 من العلاقات)</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>الحصص</translation>
        </message>
        <message>
            <source>Attribute</source>
            <translation>السمة</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>الترتيب</translation>
        </message>
        <message>
            <source>As in the study</source>
            <translation>كما في الدراسة</translation>
        </message>
        <message>
            <source>By number of ties</source>
            <translation>حسب عدد العلاقات</translation>
        </message>
        <message>
            <source>By share of %1</source>
            <translation>حسب حصة %1</translation>
        </message>
        <message>
            <source>There are no ties with an attribute of categories.</source>
            <translation>لا توجد علاقات لها سمة ذات فئات.</translation>
        </message>
        <message>
            <source>%1: composition of each network</source>
            <translation>%1: تركيب كل شبكة</translation>
        </message>
        <message>
            <source>Per cent of the ties with a known value</source>
            <translation>نسبة مئوية من العلاقات ذات القيمة المعروفة</translation>
        </message>
        <message numerus="yes">
            <source>%n ties have no known value and are left out.</source>
            <translation>
                <numerusform>لكل العلاقات قيمة معروفة.</numerusform>
                <numerusform>علاقة واحدة لا قيمة معروفة لها وقد استُبعدت.</numerusform>
                <numerusform>علاقتان لا قيمة معروفة لهما وقد استُبعدتا.</numerusform>
                <numerusform>%n علاقات لا قيمة معروفة لها وقد استُبعدت.</numerusform>
                <numerusform>%n علاقة لا قيمة معروفة لها وقد استُبعدت.</numerusform>
                <numerusform>%n علاقة لا قيمة معروفة لها وقد استُبعدت.</numerusform>
            </translation>
        </message>
        <message>
            <source>Per cent</source>
            <translation>بالمئة</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>العلاقات</translation>
        </message>
    </context>
    <context>
        <name>alteri::SmallSampleNotice</name>
        <message>
            <source>Use REML and Kenward–Roger</source>
            <translation>استخدام REML وKenward–Roger</translation>
        </message>
        <message>
            <source>Fits all models by REML and tests their coefficients by t with degrees of freedom for few groups</source>
            <translation>يقدّر كل النماذج بطريقة REML ويختبر معاملاتها باختبار t بدرجات حرية تلائم المجموعات القليلة</translation>
        </message>
        <message numerus="yes">
            <source>%n groups of “%1” and %2 coefficients at their level: below 50 groups, or 10 for each coefficient, Wald's tests claim more than the data tell.</source>
            <translation>
                <numerusform>لا مجموعات من «%1» و%2 من المعاملات على مستواها: دون 50 مجموعة، أو 10 لكل معامل، تزعم اختبارات والد أكثر مما تقوله البيانات.</numerusform>
                <numerusform>مجموعة واحدة من «%1» و%2 من المعاملات على مستواها: دون 50 مجموعة، أو 10 لكل معامل، تزعم اختبارات والد أكثر مما تقوله البيانات.</numerusform>
                <numerusform>مجموعتان من «%1» و%2 من المعاملات على مستواهما: دون 50 مجموعة، أو 10 لكل معامل، تزعم اختبارات والد أكثر مما تقوله البيانات.</numerusform>
                <numerusform>%n مجموعات من «%1» و%2 من المعاملات على مستواها: دون 50 مجموعة، أو 10 لكل معامل، تزعم اختبارات والد أكثر مما تقوله البيانات.</numerusform>
                <numerusform>%n مجموعة من «%1» و%2 من المعاملات على مستواها: دون 50 مجموعة، أو 10 لكل معامل، تزعم اختبارات والد أكثر مما تقوله البيانات.</numerusform>
                <numerusform>%n مجموعة من «%1» و%2 من المعاملات على مستواها: دون 50 مجموعة، أو 10 لكل معامل، تزعم اختبارات والد أكثر مما تقوله البيانات.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::SpecificationPage</name>
        <message>
            <source>%1 (%2 to %3)</source>
            <translation>%1 (من %2 إلى %3)</translation>
        </message>
        <message>
            <source>Without %1: %2</source>
            <translation>من دون %1: %2</translation>
        </message>
        <message>
            <source>with %1</source>
            <translation>مع %1</translation>
        </message>
        <message>
            <source>REML</source>
            <translation>REML</translation>
        </message>
        <message>
            <source>without an ego</source>
            <translation>من دون إيغو</translation>
        </message>
        <message>
            <source>without a category</source>
            <translation>من دون فئة</translation>
        </message>
        <message>
            <source>another formula</source>
            <translation>صيغة أخرى</translation>
        </message>
        <message>
            <source>Specification curve</source>
            <translation>منحنى التوصيفات</translation>
        </message>
        <message>
            <source>Coefficient</source>
            <translation>المعامل</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Compute</source>
            <translation>احسب</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>نسخ النص</translation>
        </message>
        <message>
            <source>Copies the paragraph below the plot</source>
            <translation>ينسخ الفقرة التي تحت الرسم البياني</translation>
        </message>
        <message>
            <source>The computation was cancelled.</source>
            <translation>أُلغي الحساب.</translation>
        </message>
        <message>
            <source>The text was copied</source>
            <translation>نُسخ النص</translation>
        </message>
        <message>
            <source>This model has no predictors. Add one on the page of models.</source>
            <translation>ليس في هذا النموذج منبئات. أضيفوا واحدًا في صفحة النماذج.</translation>
        </message>
        <message>
            <source>The model is fitted in every other way …</source>
            <translation>يُقدَّر النموذج بكل الطرق الأخرى…</translation>
        </message>
        <message>
            <source>%1: does the coefficient of %2 hold?</source>
            <translation>%1: هل يصمد معامل %2؟</translation>
        </message>
        <message numerus="yes">
            <source>%n specifications, estimates with 95 % intervals</source>
            <translation>
                <numerusform>لا توصيفات، تقديرات مع فترات 95%</numerusform>
                <numerusform>توصيف واحد، التقدير مع فترة 95%</numerusform>
                <numerusform>توصيفان، التقديران مع فترتي 95%</numerusform>
                <numerusform>%n توصيفات، التقديرات مع فترات 95%</numerusform>
                <numerusform>%n توصيفًا، التقديرات مع فترات 95%</numerusform>
                <numerusform>%n توصيف، التقديرات مع فترات 95%</numerusform>
            </translation>
        </message>
        <message>
            <source>Diamond: the model “%1”. Filled: the interval is without zero.</source>
            <translation>المعيّن: النموذج «%1». الممتلئ: الفترة لا تشمل الصفر.</translation>
        </message>
        <message>
            <source>Estimate</source>
            <translation>التقدير</translation>
        </message>
        <message>
            <source>With robust standard errors (CR2): %1</source>
            <translation>بأخطاء معيارية متينة (CR2): %1</translation>
        </message>
        <message>
            <source>Least squares with the wild cluster bootstrap: %1</source>
            <translation>المربعات الصغرى مع wild cluster bootstrap: %1</translation>
        </message>
        <message>
            <source>robust errors (CR2)</source>
            <translation>أخطاء متينة (CR2)</translation>
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
            <translation>معامل %1 في النموذج المختار هو %2 (فترة 95% من %3 إلى %4).</translation>
        </message>
        <message>
            <source>Of %1 other specifications %2 give it the same sign, and %3 the same sign and an interval without zero.</source>
            <translation>من بين %1 من التوصيفات الأخرى، %2 تعطيه الإشارة نفسها، و%3 تعطيه الإشارة نفسها وفترة لا تشمل الصفر.</translation>
        </message>
        <message>
            <source>The estimates of the linear ones lie between %1 and %2.</source>
            <translation>تقع تقديرات التوصيفات الخطية بين %1 و%2.</translation>
        </message>
        <message>
            <source>It hangs on one ego: without “%1” it is %2 (%3 to %4).</source>
            <translation>وهو متوقف على إيغو واحد: من دون «%1» يكون %2 (من %3 إلى %4).</translation>
        </message>
        <message>
            <source>No ego alone decides it: without “%1”, which moves it most, it is %2.</source>
            <translation>لا يحسمه أي إيغو وحده: من دون «%1»، وهو أكثر ما يحركه، يكون %2.</translation>
        </message>
        <message>
            <source>By the order of the outcome alone, in an ordinal model, the log odds are %1 (%2 to %3).</source>
            <translation>وبحسب ترتيب قيم المتغير التابع وحده، في نموذج ترتيبي، يكون لوغاريتم الأرجحية %1 (من %2 إلى %3).</translation>
        </message>
        <message numerus="yes">
            <source>%n specifications have no estimate of it.</source>
            <translation>
                <numerusform>لكل التوصيفات تقدير له.</numerusform>
                <numerusform>توصيف واحد لا تقدير له فيه.</numerusform>
                <numerusform>توصيفان لا تقدير له فيهما.</numerusform>
                <numerusform>%n توصيفات لا تقدير له فيها.</numerusform>
                <numerusform>%n توصيفًا لا تقدير له فيها.</numerusform>
                <numerusform>%n توصيف لا تقدير له فيها.</numerusform>
            </translation>
        </message>
        <message>
            <source>Only the first predictors were left out in all combinations, the others one by one.</source>
            <translation>تُركت المنبئات الأولى وحدها بكل التوليفات، أما الأخرى فتُركت واحدًا واحدًا.</translation>
        </message>
    </context>
    <context>
        <name>alteri::SplitDialog</name>
        <message>
            <source>%1 (of %2)</source>
            <translation>%1 (لدى %2)</translation>
        </message>
        <message>
            <source>%1, on “%2”</source>
            <translation>%1، على «%2»</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 و%2</translation>
        </message>
        <message>
            <source>Split category</source>
            <translation>تقسيم الفئة</translation>
        </message>
        <message>
            <source>Part of “%1” becomes a category of its own. Tick who belongs to it; the others stay.</source>
            <translation>يصبح جزء من «%1» فئة مستقلة. علّموا من ينتمي إليها؛ والآخرون يبقون.</translation>
        </message>
        <message>
            <source>&amp;Name of the new category</source>
            <translation>اسم الفئة الجديدة</translation>
        </message>
        <message>
            <source>Who belongs to the new category</source>
            <translation>من ينتمي إلى الفئة الجديدة</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>تقسيم</translation>
        </message>
    </context>
    <context>
        <name>alteri::StartPage</name>
        <message>
            <source>Draw, measure and model ego-centred networks.</source>
            <translation>رسم الشبكات المتمحورة حول الإيغو وقياسها ونمذجتها.</translation>
        </message>
        <message>
            <source>Open study…</source>
            <translation>فتح دراسة…</translation>
        </message>
        <message>
            <source>Opens a study from a file</source>
            <translation>يفتح دراسة من ملف</translation>
        </message>
        <message>
            <source>Open the sample study</source>
            <translation>فتح الدراسة النموذجية</translation>
        </message>
        <message>
            <source>15 migrant organisations with 319 partners, synthetic data</source>
            <translation>15 منظمة مهاجرين لها 319 شريكًا، بيانات اصطناعية</translation>
        </message>
        <message>
            <source>Recent studies</source>
            <translation>الدراسات الأخيرة</translation>
        </message>
        <message>
            <source>No study was opened on this computer yet. A study is one file: to open one, you can also drop it on this window.</source>
            <translation>لم تُفتح أي دراسة على هذا الجهاز بعد. الدراسة ملف واحد: ولفتحها يمكنكم أيضًا سحب الملف وإفلاته على هذه النافذة.</translation>
        </message>
        <message>
            <source>Draw now</source>
            <translation>بدء الرسم الآن</translation>
        </message>
        <message>
            <source>Starts a study from a template and draws the first map</source>
            <translation>يبدأ دراسة من قالب ويرسم الخريطة الأولى</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>استيراد</translation>
        </message>
        <message>
            <source>Brings in tables, or studies and graphs of other programs</source>
            <translation>يستورد جداول، أو دراسات ومخططات شبكية من برامج أخرى</translation>
        </message>
        <message>
            <source>New here? A tour of one minute shows what is where.</source>
            <translation>أول مرة هنا؟ جولة مدتها دقيقة واحدة تبيّن مكان كل شيء.</translation>
        </message>
        <message>
            <source>Take the tour</source>
            <translation>بدء الجولة</translation>
        </message>
        <message>
            <source>No, thanks</source>
            <translation>لا، شكرًا</translation>
        </message>
    </context>
    <context>
        <name>alteri::StepForm</name>
        <message>
            <source>Questions</source>
            <translation>الأسئلة</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>السؤال</translation>
        </message>
        <message>
            <source>What the respondent reads or hears. *Slanted*, **bold**, lines that begin with - or #.</source>
            <translation>ما يقرؤه المستجيب أو يسمعه. *مائل*، **عريض**، وأسطر تبدأ بـ - أو #.</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>النص</translation>
        </message>
        <message>
            <source>Hint for the interviewer</source>
            <translation>تلميح للقائم بالمقابلة</translation>
        </message>
        <message>
            <source>Shown if</source>
            <translation>تظهر إذا</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>بلا حد</translation>
        </message>
        <message>
            <source>How</source>
            <translation>الطريقة</translation>
        </message>
        <message>
            <source>About whom</source>
            <translation>عمّن</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>العدد</translation>
        </message>
        <message>
            <source>Of them those of whom holds</source>
            <translation>منهم من ينطبق عليه</translation>
        </message>
        <message>
            <source>At least so many names</source>
            <translation>عدد الأسماء على الأقل</translation>
        </message>
        <message>
            <source>At most so many names</source>
            <translation>عدد الأسماء على الأكثر</translation>
        </message>
        <message>
            <source>Partners named before can be picked again from a list</source>
            <translation>يمكن اختيار الشركاء المسمَّين من قبل مرة أخرى من قائمة</translation>
        </message>
        <message>
            <source>The tick is required (it counts as open without)</source>
            <translation>العلامة لازمة (تُعد الخطوة مفتوحة من دونها)</translation>
        </message>
        <message>
            <source>Another design than that of the interview has a map of its own, which stands beside that of the interview and counts as a further map of the ego. What is said there of ties is said of that map alone.</source>
            <translation>التصميم المختلف عن تصميم المقابلة له خريطة خاصة به، تقوم إلى جانب خريطة المقابلة وتُحتسب خريطة أخرى للإيغو. وما يقال فيها عن العلاقات يخص تلك الخريطة وحدها.</translation>
        </message>
        <message>
            <source>Edit design…</source>
            <translation>تعديل التصميم…</translation>
        </message>
        <message>
            <source>Map design</source>
            <translation>تصميم الخريطة</translation>
        </message>
        <message>
            <source>Kind of tie</source>
            <translation>نوع العلاقة</translation>
        </message>
        <message>
            <source>Change step %1</source>
            <translation>تغيير الخطوة %1</translation>
        </message>
        <message>
            <source>Add map design</source>
            <translation>إضافة تصميم خريطة</translation>
        </message>
        <message>
            <source>All</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>Those without a place yet</source>
            <translation>من لا موضع لهم بعد</translation>
        </message>
        <message>
            <source>The nearest, by their rings</source>
            <translation>الأقربون، بحسب حلقاتهم</translation>
        </message>
        <message>
            <source>Those named at “%1”</source>
            <translation>من سُمّوا في «%1»</translation>
        </message>
        <message>
            <source>As the map has it</source>
            <translation>كما في الخريطة</translation>
        </message>
        <message>
            <source>A new design…</source>
            <translation>تصميم جديد…</translation>
        </message>
    </context>
    <context>
        <name>alteri::StudyDocument</name>
        <message>
            <source>Import</source>
            <translation>استيراد</translation>
        </message>
        <message>
            <source>Forgotten</source>
            <translation>نُسي</translation>
        </message>
        <message>
            <source>Decide a contradiction</source>
            <translation>البتّ في تناقض</translation>
        </message>
    </context>
    <context>
        <name>alteri::StudyNames</name>
        <message>
            <source>Ego</source>
            <translation>الإيغو</translation>
        </message>
        <message>
            <source>Alter</source>
            <translation>ألتر</translation>
        </message>
        <message>
            <source>Alter of %1</source>
            <translation>ألتر الإيغو %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::StudyReport</name>
        <message>
            <source>Codebook</source>
            <translation>دليل الترميز</translation>
        </message>
        <message>
            <source>Variables</source>
            <translation>المتغيرات</translation>
        </message>
        <message>
            <source>SD with n − 1. Shares are of the known values.</source>
            <translation>SD بالمقام n − 1. الحصص من القيم المعروفة.</translation>
        </message>
        <message>
            <source>All waves: %1 networks of %2 egos, %3 ties to %4 alteri. Each ego and alter counts once.</source>
            <translation>كل الموجات: %1 من الشبكات لدى %2 من الإيغوات، و%3 من العلاقات بـ %4 من الألترات. يُحتسب كل إيغو وكل ألتر مرة واحدة.</translation>
        </message>
        <message>
            <source>Maps</source>
            <translation>الخرائط</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>النماذج</translation>
        </message>
        <message>
            <source>The study has no model that can be estimated.</source>
            <translation>لا يوجد في الدراسة نموذج يمكن تقديره.</translation>
        </message>
        <message>
            <source>Specification</source>
            <translation>التوصيف</translation>
        </message>
        <message>
            <source>Coefficient plot</source>
            <translation>رسم المعاملات</translation>
        </message>
        <message>
            <source>Estimates with 95 % confidence intervals</source>
            <translation>التقديرات مع فترات ثقة 95%</translation>
        </message>
        <message>
            <source>Reproduce</source>
            <translation>إعادة الإنتاج</translation>
        </message>
        <message>
            <source>Written by Alteri %1.</source>
            <translation>كُتب بواسطة Alteri %1.</translation>
        </message>
        <message>
            <source>%1 holds the data of the models, without names; %2 fits them in R and stops if an estimate differs by more than a millionth of its standard error. In the folder of this report:</source>
            <translation>يحتوي %1 على بيانات النماذج دون أسماء؛ ويقدّرها %2 في R ويتوقف إذا اختلف تقدير بأكثر من جزء من مليون من خطئه المعياري. في مجلد هذا التقرير:</translation>
        </message>
    </context>
    <context>
        <name>alteri::StudyTemplates</name>
        <message>
            <source>Templates (*.alteri-template *.netcanvas *.vmt);;All files (*)</source>
            <translation>القوالب (*.alteri-template *.netcanvas *.vmt);;كل الملفات (*)</translation>
        </message>
        <message>
            <source>Import tables</source>
            <translation>استيراد جداول</translation>
        </message>
    </context>
    <context>
        <name>alteri::StudyTextText</name>
        <message>
            <source>Attribute</source>
            <translation>السمة</translation>
        </message>
        <message>
            <source>Hint for the interviewer</source>
            <translation>تلميح للقائم بالمقابلة</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>الوحدة</translation>
        </message>
        <message>
            <source>Meaning of the smallest number</source>
            <translation>معنى أصغر رقم</translation>
        </message>
        <message>
            <source>Meaning of the largest number</source>
            <translation>معنى أكبر رقم</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>الفئة</translation>
        </message>
        <message>
            <source>Kind of ties</source>
            <translation>نوع العلاقات</translation>
        </message>
        <message>
            <source>Grouping</source>
            <translation>التجميع</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>المجموعة</translation>
        </message>
        <message>
            <source>Title of a map</source>
            <translation>عنوان خريطة</translation>
        </message>
        <message>
            <source>Ring</source>
            <translation>الحلقة</translation>
        </message>
        <message>
            <source>Sector</source>
            <translation>القطاع</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>السؤال</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>العمود</translation>
        </message>
        <message>
            <source>Step of the guide</source>
            <translation>خطوة من الدليل</translation>
        </message>
        <message>
            <source>Text of a step</source>
            <translation>نص خطوة</translation>
        </message>
        <message>
            <source>Wording of a question</source>
            <translation>صياغة سؤال</translation>
        </message>
    </context>
    <context>
        <name>alteri::StudyVariables</name>
        <message>
            <source>Maps show “%1” by the design “%2”. Let the design show something else before you delete it.</source>
            <translation>تعرض الخرائط «%1» بالتصميم «%2». اجعلوا التصميم يعرض شيئًا آخر قبل حذفه.</translation>
        </message>
    </context>
    <context>
        <name>alteri::StudyWindow</name>
        <message>
            <source>&amp;Codebook…</source>
            <translation>دليل الترميز…</translation>
        </message>
        <message>
            <source>All attributes with their categories, to add, change and delete</source>
            <translation>كل السمات مع فئاتها، للإضافة والتغيير والحذف</translation>
        </message>
        <message>
            <source>&amp;Print codebook…</source>
            <translation>طباعة دليل الترميز…</translation>
        </message>
        <message>
            <source>Prints the codebook, or writes it as a file, in any language of the study</source>
            <translation>يطبع دليل الترميز، أو يكتبه ملفًا، بأي لغة من لغات الدراسة</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>حفظ نسخة…</translation>
        </message>
        <message>
            <source>Data protection…</source>
            <translation>حماية البيانات…</translation>
        </message>
        <message>
            <source>What the study holds about people, who agreed, and where the data lie</source>
            <translation>ما تحويه الدراسة عن الأشخاص، ومن وافق، وأين توجد البيانات</translation>
        </message>
    </context>
    <context>
        <name>alteri::StyleBar</name>
        <message>
            <source>Styles of the study</source>
            <translation>أنماط الدراسة</translation>
        </message>
        <message>
            <source>Styles</source>
            <translation>الأنماط</translation>
        </message>
        <message>
            <source>Keep in the study…</source>
            <translation>الاحتفاظ به في الدراسة…</translation>
        </message>
        <message>
            <source>Remove from the study</source>
            <translation>إزالته من الدراسة</translation>
        </message>
        <message>
            <source>Save as a file…</source>
            <translation>حفظ بوصفه ملفًا…</translation>
        </message>
        <message>
            <source>Load a file…</source>
            <translation>تحميل ملف…</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>النمط</translation>
        </message>
        <message>
            <source>Usual style</source>
            <translation>النمط المعتاد</translation>
        </message>
        <message>
            <source>Keep style</source>
            <translation>الاحتفاظ بالنمط</translation>
        </message>
        <message>
            <source>Name of the style</source>
            <translation>اسم النمط</translation>
        </message>
        <message>
            <source>Keep style “%1”</source>
            <translation>الاحتفاظ بالنمط «%1»</translation>
        </message>
        <message>
            <source>Remove style “%1”</source>
            <translation>إزالة النمط «%1»</translation>
        </message>
        <message>
            <source>Save style</source>
            <translation>حفظ النمط</translation>
        </message>
        <message>
            <source>maps</source>
            <translation>خرائط</translation>
        </message>
        <message>
            <source>Style of pictures</source>
            <translation>نمط الصور</translation>
        </message>
        <message>
            <source>Load style</source>
            <translation>تحميل نمط</translation>
        </message>
        <message>
            <source>Style of pictures (*.alteri-style)</source>
            <translation>نمط الصور (*.alteri-style)</translation>
        </message>
    </context>
    <context>
        <name>alteri::TableActions</name>
        <message>
            <source>Copy table</source>
            <translation>نسخ الجدول</translation>
        </message>
        <message>
            <source>Copies the table for a spreadsheet</source>
            <translation>ينسخ الجدول إلى جدول حسابي</translation>
        </message>
        <message>
            <source>Export table…</source>
            <translation>تصدير الجدول…</translation>
        </message>
        <message>
            <source>Writes the table as CSV, HTML, Markdown or LaTeX</source>
            <translation>يكتب الجدول بصيغة CSV أو HTML أو Markdown أو LaTeX</translation>
        </message>
        <message>
            <source>The table was copied.</source>
            <translation>نُسخ الجدول.</translation>
        </message>
        <message>
            <source>Export table</source>
            <translation>تصدير الجدول</translation>
        </message>
    </context>
    <context>
        <name>alteri::TableAskedFor</name>
        <message>
            <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
            <translation>الجداول (*.csv *.tsv *.txt *.xlsx);;كل الملفات (*)</translation>
        </message>
    </context>
    <context>
        <name>alteri::TableFilesText</name>
        <message>
            <source>Tables (*.csv *.tsv *.txt *.xlsx *.sav *.dta *.xpt *.vna);;All files (*)</source>
            <translation>الجداول (*.csv *.tsv *.txt *.xlsx *.sav *.dta *.xpt *.vna);;كل الملفات (*)</translation>
        </message>
    </context>
    <context>
        <name>alteri::TableImport</name>
        <message>
            <source>Import tables</source>
            <translation>استيراد جداول</translation>
        </message>
        <message>
            <source>Join answers</source>
            <translation>إلحاق إجابات</translation>
        </message>
        <message>
            <source>Import next delivery</source>
            <translation>استيراد الدفعة التالية</translation>
        </message>
        <message>
            <source>A new study</source>
            <translation>دراسة جديدة</translation>
        </message>
        <message>
            <source>Import tables…</source>
            <translation>استيراد جداول…</translation>
        </message>
        <message>
            <source>Imports egos, alteri and ties from text tables, workbooks and files of SPSS, Stata and SAS, into the open study or a new one</source>
            <translation>يستورد الإيغوات والألترات والعلاقات من جداول نصية ومصنفات وملفات SPSS وStata وSAS، إلى الدراسة المفتوحة أو إلى دراسة جديدة</translation>
        </message>
        <message>
            <source>Join answers…</source>
            <translation>إلحاق إجابات…</translation>
        </message>
        <message>
            <source>Joins the columns of tables to the egos and alteri of the study</source>
            <translation>يُلحق أعمدة الجداول بإيغوات الدراسة وألتراتها</translation>
        </message>
        <message>
            <source>Next delivery…</source>
            <translation>الدفعة التالية…</translation>
        </message>
        <message>
            <source>Imports the next tables as those before: what is new comes in, what has changed is brought up to date</source>
            <translation>يستورد الجداول التالية كالسابقة: يضيف ما هو جديد، ويحدّث ما تغيّر</translation>
        </message>
        <message>
            <source>The study “%1”</source>
            <translation>الدراسة «%1»</translation>
        </message>
        <message>
            <source>Importing tables…</source>
            <translation>جارٍ استيراد الجداول…</translation>
        </message>
        <message>
            <source>New study</source>
            <translation>دراسة جديدة</translation>
        </message>
        <message>
            <source>Alteri study</source>
            <translation>دراسة Alteri</translation>
        </message>
        <message>
            <source>Import from a database…</source>
            <translation>استيراد من قاعدة بيانات…</translation>
        </message>
        <message>
            <source>Imports what queries to a PostgreSQL database answer, published studies for example</source>
            <translation>يستورد ما تجيب به استعلامات قاعدة PostgreSQL، كالدراسات المنشورة مثلاً</translation>
        </message>
        <message>
            <source>Asking the database…</source>
            <translation>تُسأل قاعدة البيانات…</translation>
        </message>
    </context>
    <context>
        <name>alteri::TableReadingText</name>
        <message>
            <source>“%1”</source>
            <translation>«%1»</translation>
        </message>
        <message>
            <source>Numbers in %1 are read with a decimal comma.</source>
            <translation>تُقرأ الأعداد في %1 بفاصلة عشرية.</translation>
        </message>
        <message>
            <source>Numbers in %1 are read with a decimal point.</source>
            <translation>تُقرأ الأعداد في %1 بنقطة عشرية.</translation>
        </message>
        <message>
            <source>Points in %1 are read as parting thousands.</source>
            <translation>تُقرأ النقاط في %1 على أنها تفصل الآلاف.</translation>
        </message>
        <message>
            <source>Commas in %1 are read as parting thousands.</source>
            <translation>تُقرأ الفواصل في %1 على أنها تفصل الآلاف.</translation>
        </message>
        <message>
            <source>Spaces in %1 are read as parting thousands.</source>
            <translation>تُقرأ المسافات في %1 على أنها تفصل الآلاف.</translation>
        </message>
        <message>
            <source>Apostrophes in %1 are read as parting thousands.</source>
            <translation>تُقرأ الفواصل العليا في %1 على أنها تفصل الآلاف.</translation>
        </message>
        <message>
            <source>Dates in %1 are read as day, month, year.</source>
            <translation>تُقرأ التواريخ في %1 بترتيب يوم، شهر، سنة.</translation>
        </message>
        <message>
            <source>Dates in %1 are read as month, day, year.</source>
            <translation>تُقرأ التواريخ في %1 بترتيب شهر، يوم، سنة.</translation>
        </message>
        <message>
            <source>“%1” in %2 can be read as two numbers, with a decimal sign or with one between thousands, so the column is not read as numbers; say which decimal sign the table has (--decimal point or --decimal comma).</source>
            <translation>يمكن قراءة «%1» في %2 عددين مختلفين، بعلامة عشرية أو بعلامة تفصل الآلاف، ولذلك لا يُقرأ العمود أعدادًا؛ حدّدوا العلامة العشرية في الجدول (--decimal point أو --decimal comma).</translation>
        </message>
        <message>
            <source>The point of “%1” in %2 is read as decimal; if it parts thousands, say that the table has decimal commas (--decimal comma).</source>
            <translation>تُقرأ النقطة في «%1» في %2 علامة عشرية؛ فإن كانت تفصل الآلاف فحدّدوا أن في الجدول فواصل عشرية (--decimal comma).</translation>
        </message>
        <message>
            <source>%1 holds %L2 numbers and %L3 other texts, so it is not read as numbers.</source>
            <translation>في %1 من الأعداد %L2 ومن النصوص الأخرى %L3، ولذلك لا يُقرأ أعدادًا.</translation>
        </message>
        <message numerus="yes">
            <source>%n cells of %1 hold NA in quotation marks, which is read as a value; if it means missing, name it as a missing code.</source>
            <translation>
                <numerusform>لا خلايا في %1 فيها NA بين علامتي اقتباس.</numerusform>
                <numerusform>خلية واحدة في %1 فيها NA بين علامتي اقتباس، وتُقرأ قيمة؛ فإن كانت تعني قيمة مفقودة فسمّوها رمزًا للقيم المفقودة.</numerusform>
                <numerusform>خليتان في %1 فيهما NA بين علامتي اقتباس، وتُقرأ قيمة؛ فإن كانت تعني قيمة مفقودة فسمّوها رمزًا للقيم المفقودة.</numerusform>
                <numerusform>%n خلايا في %1 فيها NA بين علامتي اقتباس، وتُقرأ قيمة؛ فإن كانت تعني قيمة مفقودة فسمّوها رمزًا للقيم المفقودة.</numerusform>
                <numerusform>%n خلية في %1 فيها NA بين علامتي اقتباس، وتُقرأ قيمة؛ فإن كانت تعني قيمة مفقودة فسمّوها رمزًا للقيم المفقودة.</numerusform>
                <numerusform>%n خلية في %1 فيها NA بين علامتي اقتباس، وتُقرأ قيمة؛ فإن كانت تعني قيمة مفقودة فسمّوها رمزًا للقيم المفقودة.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, line %2, column %3: </source>
            <translation>%1، السطر %2، العمود %3: </translation>
        </message>
        <message>
            <source>“%1” in %2 is not a number and is read as missing.</source>
            <translation>«%1» في %2 ليس عددًا ويُقرأ مفقودًا.</translation>
        </message>
        <message numerus="yes">
            <source>%n more cells of %1 are not numbers and are read as missing.</source>
            <translation>
                <numerusform>لا خلايا أخرى في %1 ليست أعدادًا.</numerusform>
                <numerusform>خلية أخرى في %1 ليست عددًا وتُقرأ مفقودة.</numerusform>
                <numerusform>خليتان أخريان في %1 ليستا عددين وتُقرآن مفقودتين.</numerusform>
                <numerusform>%n خلايا أخرى في %1 ليست أعدادًا وتُقرأ مفقودة.</numerusform>
                <numerusform>%n خلية أخرى في %1 ليست أعدادًا وتُقرأ مفقودة.</numerusform>
                <numerusform>%n خلية أخرى في %1 ليست أعدادًا وتُقرأ مفقودة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cells %1 in %2 lie far from the others; name them as a missing code if they mean missing.</source>
            <translation>
                <numerusform>لا خلايا قيمتها %1 في %2 بعيدة عن سائر القيم.</numerusform>
                <numerusform>خلية واحدة قيمتها %1 في %2 بعيدة عن سائر القيم؛ سمّوها رمزًا للقيم المفقودة إن كانت تعني قيمة مفقودة.</numerusform>
                <numerusform>خليتان قيمتهما %1 في %2 بعيدتان عن سائر القيم؛ سمّوها رمزًا للقيم المفقودة إن كانت تعني قيمة مفقودة.</numerusform>
                <numerusform>%n خلايا قيمتها %1 في %2 بعيدة عن سائر القيم؛ سمّوها رمزًا للقيم المفقودة إن كانت تعني قيمة مفقودة.</numerusform>
                <numerusform>%n خلية قيمتها %1 في %2 بعيدة عن سائر القيم؛ سمّوها رمزًا للقيم المفقودة إن كانت تعني قيمة مفقودة.</numerusform>
                <numerusform>%n خلية قيمتها %1 في %2 بعيدة عن سائر القيم؛ سمّوها رمزًا للقيم المفقودة إن كانت تعني قيمة مفقودة.</numerusform>
            </translation>
        </message>
        <message>
            <source>semicolons</source>
            <translation>فواصل منقوطة</translation>
        </message>
        <message>
            <source>tabs</source>
            <translation>علامات جدولة</translation>
        </message>
        <message>
            <source>commas</source>
            <translation>فواصل</translation>
        </message>
        <message>
            <source>%1 is read as UTF-16.</source>
            <translation>يُقرأ %1 بترميز UTF-16.</translation>
        </message>
        <message>
            <source>%1 is read as Windows-1252, since it is not UTF-8; if letters look wrong, save it again as UTF-8.</source>
            <translation>يُقرأ %1 بترميز Windows-1252 لأنه ليس UTF-8؛ إذا بدت الحروف غير صحيحة فاحفظوه من جديد بترميز UTF-8.</translation>
        </message>
        <message>
            <source>numbers</source>
            <translation>أعداد</translation>
        </message>
        <message>
            <source>yes or no</source>
            <translation>نعم أو لا</translation>
        </message>
        <message>
            <source>dates</source>
            <translation>تواريخ</translation>
        </message>
        <message>
            <source>categories</source>
            <translation>فئات</translation>
        </message>
        <message>
            <source>several answers</source>
            <translation>عدة إجابات</translation>
        </message>
        <message>
            <source>texts</source>
            <translation>نصوص</translation>
        </message>
        <message>
            <source>The first sheet of %1 is read.</source>
            <translation>تُقرأ الورقة الأولى من %1.</translation>
        </message>
        <message>
            <source>%1 is read as separated by %2.</source>
            <translation>يُقرأ %1 على أن ما يفصل بين أعمدته %2.</translation>
        </message>
        <message>
            <source>The first column of %1 has no name and numbers the rows; it is left out.</source>
            <translation>العمود الأول في %1 بلا اسم ويرقّم الصفوف؛ وقد استُبعد.</translation>
        </message>
        <message numerus="yes">
            <source>%n cells %1 in %2 are read as missing.</source>
            <translation>
                <numerusform>لا خلايا فيها %1 في %2 تُقرأ مفقودة.</numerusform>
                <numerusform>خلية واحدة فيها %1 في %2 تُقرأ مفقودة.</numerusform>
                <numerusform>خليتان فيهما %1 في %2 تُقرآن مفقودتين.</numerusform>
                <numerusform>%n خلايا فيها %1 في %2 تُقرأ مفقودة.</numerusform>
                <numerusform>%n خلية فيها %1 في %2 تُقرأ مفقودة.</numerusform>
                <numerusform>%n خلية فيها %1 في %2 تُقرأ مفقودة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The names of %n values of %1 are left out, since other values have none.</source>
            <translation>
                <numerusform>لم تُستبعد أسماء لقيم %1.</numerusform>
                <numerusform>استُبعد اسم قيمة واحدة من %1، لأن القيم الأخرى بلا أسماء.</numerusform>
                <numerusform>استُبعد اسما قيمتين من %1، لأن القيم الأخرى بلا أسماء.</numerusform>
                <numerusform>استُبعدت أسماء %n قيم من %1، لأن القيم الأخرى بلا أسماء.</numerusform>
                <numerusform>استُبعدت أسماء %n قيمة من %1، لأن القيم الأخرى بلا أسماء.</numerusform>
                <numerusform>استُبعدت أسماء %n قيمة من %1، لأن القيم الأخرى بلا أسماء.</numerusform>
            </translation>
        </message>
        <message>
            <source>No cell holds the missing code %1.</source>
            <translation>لا خلية فيها رمز القيم المفقودة %1.</translation>
        </message>
        <message>
            <source>No cell of %1 holds the missing code %2.</source>
            <translation>لا خلية في %1 فيها رمز القيم المفقودة %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n cells %1 in %2 may mean that there is no answer; name %1 as a missing code if so.</source>
            <translation>
                <numerusform>لا خلايا فيها %1 في %2 قد تعني عدم وجود إجابة؛ إن كان كذلك فاذكر %1 رمزًا للمفقود.</numerusform>
                <numerusform>خلية واحدة فيها %1 في %2 قد تعني عدم وجود إجابة؛ إن كان كذلك فاذكر %1 رمزًا للمفقود.</numerusform>
                <numerusform>خليتان فيهما %1 في %2 قد تعنيان عدم وجود إجابة؛ إن كان كذلك فاذكر %1 رمزًا للمفقود.</numerusform>
                <numerusform>%n خلايا فيها %1 في %2 قد تعني عدم وجود إجابة؛ إن كان كذلك فاذكر %1 رمزًا للمفقود.</numerusform>
                <numerusform>%n خلية فيها %1 في %2 قد تعني عدم وجود إجابة؛ إن كان كذلك فاذكر %1 رمزًا للمفقود.</numerusform>
                <numerusform>%n خلية فيها %1 في %2 قد تعني عدم وجود إجابة؛ إن كان كذلك فاذكر %1 رمزًا للمفقود.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::TableStepPage</name>
        <message>
            <source>Answers about partners</source>
            <translation>الإجابات عن الشركاء</translation>
        </message>
        <message>
            <source>“%1” is no answer to %2, and was not stored</source>
            <translation>«%1» ليست إجابة عن %2، ولم تُخزَّن</translation>
        </message>
    </context>
    <context>
        <name>alteri::TeamDialog</name>
        <message>
            <source>The server may read the study (no passphrase)</source>
            <translation>يجوز للخادم قراءة الدراسة (دون عبارة مرور)</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>الفريق</translation>
        </message>
        <message>
            <source>Hub</source>
            <translation>المركز</translation>
        </message>
        <message>
            <source>Who interviews whom</source>
            <translation>من يقابل من</translation>
        </message>
        <message>
            <source>Several people can work on one study, each on a laptop, by a hub: a database on a PostgreSQL server of yours. Ask its administrator for a login.</source>
            <translation>يمكن لعدة أشخاص العمل على دراسة واحدة، كلٌّ على حاسوبه، عبر مركز: قاعدة بيانات على خادم PostgreSQL خاص بكم. اطلبوا من مديره حساب دخول.</translation>
        </message>
        <message>
            <source>&amp;Service:</source>
            <translation>الخدمة:</translation>
        </message>
        <message>
            <source>The name of a service in the file “.pg_service.conf”. Its password lies in “.pgpass”, never in the study.</source>
            <translation>اسم خدمة في الملف «⁦.pg_service.conf⁩». كلمة مرورها في «⁦.pgpass⁩»، لا في الدراسة أبدًا.</translation>
        </message>
        <message>
            <source>Put this study on the hub</source>
            <translation>وضع هذه الدراسة في المركز</translation>
        </message>
        <message>
            <source>Passphrase of the &amp;team:</source>
            <translation>عبارة مرور الفريق:</translation>
        </message>
        <message>
            <source>The same &amp;again:</source>
            <translation>العبارة نفسها مرة أخرى:</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>اتصال</translation>
        </message>
        <message>
            <source>Join a study that is there, in a new file</source>
            <translation>الانضمام إلى دراسة موجودة هناك، في ملف جديد</translation>
        </message>
        <message>
            <source>&amp;Id of the study:</source>
            <translation>معرّف الدراسة:</translation>
        </message>
        <message>
            <source>&amp;Passphrase of the team:</source>
            <translation>عبارة مرور الفريق:</translation>
        </message>
        <message>
            <source>Join…</source>
            <translation>انضمام…</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>المزامنة الآن</translation>
        </message>
        <message>
            <source>Leave the hub</source>
            <translation>مغادرة المركز</translation>
        </message>
        <message>
            <source>People said or did this differently. What was first stays until somebody decides; everybody sees it.</source>
            <translation>قال الناس هذا أو فعلوه بأشكال مختلفة. يبقى الأول حتى يبتّ أحدهم؛ والجميع يراه.</translation>
        </message>
        <message>
            <source>Contradiction</source>
            <translation>التناقض</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>تركه كما هو</translation>
        </message>
        <message>
            <source>Take what was said second</source>
            <translation>أخذ ما قيل ثانيًا</translation>
        </message>
        <message>
            <source>Enter the name of the service.</source>
            <translation>أدخلوا اسم الخدمة.</translation>
        </message>
        <message>
            <source>The two passphrases are not alike.</source>
            <translation>عبارتا المرور غير متطابقتين.</translation>
        </message>
        <message>
            <source>A passphrase has at least %1 characters.</source>
            <translation>عبارة المرور %1 أحرف على الأقل.</translation>
        </message>
        <message>
            <source>The id of a study has 32 hexadecimal digits; ask whoever put it on the hub.</source>
            <translation>معرّف الدراسة 32 رقمًا ست عشريًا؛ اسألوا من وضعها في المركز.</translation>
        </message>
        <message>
            <source>Service %1, id of the study %2. Steps of the hub in this file: %3, short code %4: it is the same for everybody who has as many steps.</source>
            <translation>الخدمة %1، معرّف الدراسة %2. خطوات المركز في هذا الملف: %3، الرمز القصير %4: وهو نفسه عند كل من لديه العدد نفسه من الخطوات.</translation>
        </message>
        <message>
            <source>Contradictions</source>
            <translation>التناقضات</translation>
        </message>
        <message>
            <source>Contradictions (%1)</source>
            <translation>التناقضات (%1)</translation>
        </message>
    </context>
    <context>
        <name>alteri::TeamStateText</name>
        <message numerus="yes">
            <source>Team: %n steps wait</source>
            <translation>
                <numerusform>الفريق: لا خطوات في الانتظار</numerusform>
                <numerusform>الفريق: خطوة في الانتظار</numerusform>
                <numerusform>الفريق: خطوتان في الانتظار</numerusform>
                <numerusform>الفريق: %n خطوات في الانتظار</numerusform>
                <numerusform>الفريق: %n خطوة في الانتظار</numerusform>
                <numerusform>الفريق: %n خطوة في الانتظار</numerusform>
            </translation>
        </message>
        <message>
            <source>Team: syncing</source>
            <translation>الفريق: جارية المزامنة</translation>
        </message>
        <message>
            <source>Team: up to date, following</source>
            <translation>الفريق: محدّث، قيد المتابعة</translation>
        </message>
        <message numerus="yes">
            <source>Team: offline, %n steps wait</source>
            <translation>
                <numerusform>الفريق: غير متصل، لا خطوات في الانتظار</numerusform>
                <numerusform>الفريق: غير متصل، خطوة في الانتظار</numerusform>
                <numerusform>الفريق: غير متصل، خطوتان في الانتظار</numerusform>
                <numerusform>الفريق: غير متصل، %n خطوات في الانتظار</numerusform>
                <numerusform>الفريق: غير متصل، %n خطوة في الانتظار</numerusform>
                <numerusform>الفريق: غير متصل، %n خطوة في الانتظار</numerusform>
            </translation>
        </message>
        <message>
            <source>Team: offline</source>
            <translation>الفريق: غير متصل</translation>
        </message>
        <message>
            <source>Team: stopped, look at Study › Team</source>
            <translation>الفريق: متوقف، انظروا الدراسة › الفريق</translation>
        </message>
    </context>
    <context>
        <name>alteri::TemplateActions</name>
        <message>
            <source>Save as &amp;template…</source>
            <translation>حفظ بوصفه قالبًا…</translation>
        </message>
        <message>
            <source>Everything but the data, for another study</source>
            <translation>كل شيء ما عدا البيانات، لدراسة أخرى</translation>
        </message>
        <message>
            <source>&amp;Apply template…</source>
            <translation>تطبيق قالب…</translation>
        </message>
        <message>
            <source>Brings attributes, maps, questions and models of a template into this study</source>
            <translation>ينقل سمات قالب وخرائطه وأسئلته ونماذجه إلى هذه الدراسة</translation>
        </message>
        <message>
            <source>Save as template</source>
            <translation>حفظ بوصفه قالبًا</translation>
        </message>
        <message>
            <source>Template of Alteri</source>
            <translation>قالب Alteri</translation>
        </message>
        <message>
            <source>Apply template</source>
            <translation>تطبيق القالب</translation>
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
            <translation>الصفحة «%1» (%2)</translation>
        </message>
        <message>
            <source>When the page “%1” is left out</source>
            <translation>متى تُتجاوز الصفحة «%1»</translation>
        </message>
        <message>
            <source>Whom the page “%1” is about</source>
            <translation>من تخصه الصفحة «%1»</translation>
        </message>
        <message>
            <source>The variable “%1” (%2)</source>
            <translation>المتغير «%1» (%2)</translation>
        </message>
        <message>
            <source>That “%1” are another kind of alteri: all alteri have the same attributes here</source>
            <translation>كون «%1» نوعًا آخر من الألترات: لكل الألترات هنا السمات نفسها</translation>
        </message>
        <message>
            <source>A rule for the answers to “%1” (%2)</source>
            <translation>قاعدة للإجابات عن «%1» (%2)</translation>
        </message>
        <message>
            <source>The list of names “%1”</source>
            <translation>قائمة الأسماء «%1»</translation>
        </message>
        <message>
            <source>The file “%1”</source>
            <translation>الملف «%1»</translation>
        </message>
        <message>
            <source>The picture behind the map “%1”</source>
            <translation>الصورة التي خلف الخريطة «%1»</translation>
        </message>
        <message>
            <source>The encrypted text “%1”</source>
            <translation>النص المشفَّر «%1»</translation>
        </message>
        <message>
            <source>How “%1” is shown (%2)</source>
            <translation>كيفية عرض «%1» (%2)</translation>
        </message>
        <message>
            <source>The data “%1”: templates have none</source>
            <translation>البيانات «%1»: لا بيانات في القوالب</translation>
        </message>
        <message>
            <source>The name “%1”: it is called “%2” here</source>
            <translation>الاسم «%1»: اسمه هنا «%2»</translation>
        </message>
        <message>
            <source>Attributes</source>
            <translation>السمات</translation>
        </message>
        <message>
            <source>Kinds of ties between alteri</source>
            <translation>أنواع العلاقات بين الألترات</translation>
        </message>
        <message>
            <source>Maps</source>
            <translation>الخرائط</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>الأسئلة</translation>
        </message>
        <message>
            <source>Groupings</source>
            <translation>التجميعات</translation>
        </message>
        <message>
            <source>Computed and centred columns</source>
            <translation>الأعمدة المحسوبة والممركزة</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>النماذج</translation>
        </message>
        <message>
            <source>Picture styles</source>
            <translation>أنماط الصور</translation>
        </message>
        <message>
            <source>Steps of the interview guide</source>
            <translation>خطوات دليل المقابلة</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>اللغات</translation>
        </message>
        <message>
            <source>Attribute</source>
            <translation>السمة</translation>
        </message>
        <message>
            <source>Kind of ties</source>
            <translation>نوع العلاقات</translation>
        </message>
        <message>
            <source>Grouping</source>
            <translation>التجميع</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>الخريطة</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>السؤال</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>العمود</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>النموذج</translation>
        </message>
        <message>
            <source>Picture style</source>
            <translation>نمط الصور</translation>
        </message>
        <message>
            <source>Interview guide</source>
            <translation>دليل المقابلة</translation>
        </message>
        <message>
            <source>This has no counterpart here and was left out:</source>
            <translation>ما يلي لا مقابل له هنا وقد استُبعد:</translation>
        </message>
    </context>
    <context>
        <name>alteri::TemplateList</name>
        <message>
            <source>Template</source>
            <translation>القالب</translation>
        </message>
        <message>
            <source>Open a template…</source>
            <translation>افتح قالبًا…</translation>
        </message>
        <message>
            <source>Folder of own templates…</source>
            <translation>مجلد قوالبك…</translation>
        </message>
        <message>
            <source>%1 (own template)</source>
            <translation>%1 (قالبك)</translation>
        </message>
        <message>
            <source>Open a template</source>
            <translation>افتح قالبًا</translation>
        </message>
        <message>
            <source>Folder of own templates</source>
            <translation>مجلد قوالبك</translation>
        </message>
    </context>
    <context>
        <name>alteri::TemplateProblemText</name>
        <message>
            <source>There is no template “%1”; the templates are %2.</source>
            <translation>لا يوجد قالب باسم «%1»؛ القوالب هي %2.</translation>
        </message>
        <message>
            <source>The template is faulty (%1).</source>
            <translation>القالب معيب (%1).</translation>
        </message>
        <message>
            <source>This is no template of Alteri; those are called “name.alteri-template”.</source>
            <translation>هذا ليس قالب Alteri؛ أسماء القوالب على شكل «name.alteri-template».</translation>
        </message>
        <message>
            <source>The template was saved by a newer version of Alteri (format %1, this version knows up to %2); open it with that version.</source>
            <translation>حُفظ القالب بإصدار أحدث من Alteri (الصيغة %1، وهذا الإصدار يعرف حتى %2)؛ افتحوه بذلك الإصدار.</translation>
        </message>
        <message>
            <source>The template is faulty: “%1” is missing.</source>
            <translation>القالب معيب: «%1» غير موجود.</translation>
        </message>
        <message>
            <source>The template is faulty: “%1” is not of the kind that the format has there.</source>
            <translation>القالب معيب: «%1» ليس من النوع الذي تقتضيه الصيغة هناك.</translation>
        </message>
        <message>
            <source>The template has “%2” at “%1”, which this version of Alteri does not know.</source>
            <translation>في القالب «%2» عند «%1»، وهذا الإصدار من Alteri لا يعرفه.</translation>
        </message>
        <message>
            <source>The template names “%2” at “%1”, but has nothing that is called so.</source>
            <translation>يذكر القالب «%2» عند «%1»، لكن ليس فيه شيء بهذا الاسم.</translation>
        </message>
        <message>
            <source>The template has “%2” twice, the second time at “%1”.</source>
            <translation>يرد «%2» في القالب مرتين، والثانية عند «%1».</translation>
        </message>
        <message>
            <source>“%1” of the template needs “%2”, which the study has otherwise. Take that from the template too, or add it under another key.</source>
            <translation>يحتاج «%1» من القالب إلى «%2»، وهو مختلف في الدراسة. خذوا ذلك من القالب أيضًا، أو أضيفوه بمفتاح آخر.</translation>
        </message>
        <message>
            <source>The file “%1” cannot be read as an archive (zip); it may be damaged.</source>
            <translation>لا يمكن قراءة الملف «%1» أرشيفًا (zip)؛ قد يكون تالفًا.</translation>
        </message>
        <message>
            <source>The archive “%1” has no %2.</source>
            <translation>لا يوجد في الأرشيف «%1» ملف %2.</translation>
        </message>
        <message>
            <source>“%1” in the archive is larger than the %2 MiB that are read.</source>
            <translation>«%1» في الأرشيف أكبر من الحد المقروء، وهو %2 ميبيبايت.</translation>
        </message>
        <message>
            <source>The protocol of Network Canvas is faulty (%1).</source>
            <translation>بروتوكول Network Canvas معيب (%1).</translation>
        </message>
        <message>
            <source>The protocol is of version %1 of Network Canvas’ format; versions from 7 on are read. Open and save it with a newer Architect.</source>
            <translation>البروتوكول بالإصدار %1 من صيغة Network Canvas؛ وتُقرأ الإصدارات من 7 فما بعد. افتحوه واحفظوه بإصدار أحدث من Architect.</translation>
        </message>
        <message>
            <source>The template of VennMaker is faulty (%1).</source>
            <translation>قالب VennMaker معيب (%1).</translation>
        </message>
        <message>
            <source>“%1” is no language tag. Tags are written as “de”, “pt-BR” or “sr-Latn”.</source>
            <translation>«%1» ليس رمز لغة. تُكتب الرموز على شكل «de» أو «pt-BR» أو «sr-Latn».</translation>
        </message>
        <message>
            <source>The study has no texts in “%1”; its languages are %2.</source>
            <translation>لا توجد في الدراسة نصوص بلغة «%1»؛ لغاتها هي %2.</translation>
        </message>
        <message>
            <source>The table of translations has no column “%1”; export the table and let it be filled in.</source>
            <translation>ليس في جدول الترجمات عمود «%1»؛ صدّروا الجدول واطلبوا ملأه.</translation>
        </message>
        <message>
            <source>“%1” cannot be read as %2: %3. Export it again from the program that it is of.</source>
            <translation>لا يمكن قراءة «%1» بصيغة %2: %3. صدّروه من جديد من البرنامج الذي جاء منه.</translation>
        </message>
        <message>
            <source>“%1” (%2) has no ego, alter or node in it.</source>
            <translation>ليس في «%1» (%2) إيغو ولا ألتر ولا عقدة.</translation>
        </message>
        <message>
            <source>What is in “%1” is of no format that can be imported as a study.</source>
            <translation>ما في «%1» ليس بصيغة يمكن استيرادها بوصفها دراسة.</translation>
        </message>
        <message>
            <source>The files are of different formats (%1, %2); import those of each format by themselves.</source>
            <translation>الملفات بصيغ مختلفة (%1، %2)؛ استوردوا ملفات كل صيغة على حدة.</translation>
        </message>
        <message>
            <source>The password does not open the names in “%1”.</source>
            <translation>كلمة المرور لا تفتح الأسماء في «%1».</translation>
        </message>
        <message>
            <source>“%1” (%2) has %4 words of “%3” where there should be %5; which of them are wrong cannot be known. Names with blanks need quotation marks, and decimals a point.</source>
            <translation>في «%1» (%2) عند «%3» عدد الكلمات %4 بدل %5، ولا يمكن معرفة أيها خطأ. تحتاج الأسماء ذات الفراغات إلى علامات تنصيص، والكسور العشرية إلى نقطة.</translation>
        </message>
        <message>
            <source>“%1” (%2) has ties between two different sets of nodes (%3). Only networks whose ties are among the same nodes can be read.</source>
            <translation>يحتوي «%1» (%2) على علاقات بين مجموعتين مختلفتين من العقد (%3). لا يمكن قراءة إلا الشبكات التي تكون علاقاتها بين العقد نفسها.</translation>
        </message>
    </context>
    <context>
        <name>alteri::TermMenu</name>
        <message>
            <source>%1 (centred)</source>
            <translation>%1 (ممركز)</translation>
        </message>
        <message>
            <source>%1 (within ego)</source>
            <translation>%1 (داخل الإيغو)</translation>
        </message>
        <message>
            <source>%1 (mean of ego)</source>
            <translation>%1 (متوسط الإيغو)</translation>
        </message>
        <message>
            <source>%1 (as a number)</source>
            <translation>%1 (بوصفه عددًا)</translation>
        </message>
        <message>
            <source>%1 (sum contrasts)</source>
            <translation>%1 (مقارنات المجموع)</translation>
        </message>
        <message>
            <source>%1 (logarithm)</source>
            <translation>%1 (اللوغاريتم)</translation>
        </message>
        <message>
            <source>%1 (to the power of %2)</source>
            <translation>%1 (مرفوعًا إلى القوة %2)</translation>
        </message>
        <message>
            <source>%1 (standardised)</source>
            <translation>%1 (معياري)</translation>
        </message>
        <message>
            <source>%1 (polynomial of degree %2)</source>
            <translation>%1 (كثير حدود من الدرجة %2)</translation>
        </message>
        <message>
            <source>All other variables</source>
            <translation>كل المتغيرات الأخرى</translation>
        </message>
        <message>
            <source>Change %1</source>
            <translation>تغيير %1</translation>
        </message>
        <message>
            <source>Reference category</source>
            <translation>الفئة المرجعية</translation>
        </message>
        <message>
            <source>None: enter as a number</source>
            <translation>لا شيء: إدخاله بوصفه عددًا</translation>
        </message>
        <message>
            <source>The first that occurs</source>
            <translation>أول فئة ترد</translation>
        </message>
        <message>
            <source>Groups in this model</source>
            <translation>المجموعات في هذا النموذج</translation>
        </message>
        <message>
            <source>Takes the group apart</source>
            <translation>يفك المجموعة</translation>
        </message>
        <message>
            <source>Put categories together…</source>
            <translation>ضم الفئات معًا…</translation>
        </message>
        <message>
            <source>Centring</source>
            <translation>المركزة</translation>
        </message>
        <message>
            <source>None</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>At the mean of all ties</source>
            <translation>حول متوسط كل العلاقات</translation>
        </message>
        <message>
            <source>Within egos</source>
            <translation>داخل الإيغوات</translation>
        </message>
        <message>
            <source>Between egos: the mean of ego</source>
            <translation>بين الإيغوات: متوسط الإيغو</translation>
        </message>
        <message>
            <source>Within and between egos</source>
            <translation>داخل الإيغوات وبينها</translation>
        </message>
        <message>
            <source>Interaction with</source>
            <translation>التفاعل مع</translation>
        </message>
        <message>
            <source>Random slope</source>
            <translation>ميل عشوائي</translation>
        </message>
        <message>
            <source>Lets the effect differ between egos</source>
            <translation>يسمح باختلاف التأثير بين الإيغوات</translation>
        </message>
        <message>
            <source>ref. %1</source>
            <translation>المرجع: %1</translation>
        </message>
        <message>
            <source>centred</source>
            <translation>ممركز</translation>
        </message>
        <message>
            <source>random slope</source>
            <translation>ميل عشوائي</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>إزالة %1</translation>
        </message>
        <message>
            <source>At the mean of all networks</source>
            <translation>عند متوسط كل الشبكات</translation>
        </message>
    </context>
    <context>
        <name>alteri::TermPanel</name>
        <message numerus="yes">
            <source>%n ties with a value.</source>
            <translation>
                <numerusform>لا علاقات ذات قيمة.</numerusform>
                <numerusform>علاقة واحدة ذات قيمة.</numerusform>
                <numerusform>علاقتان لكل منهما قيمة.</numerusform>
                <numerusform>%n علاقات ذات قيمة.</numerusform>
                <numerusform>%n علاقة ذات قيمة.</numerusform>
                <numerusform>%n علاقة ذات قيمة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties with a value, %1 without.</source>
            <translation>
                <numerusform>لا علاقات ذات قيمة، و%1 بلا قيمة.</numerusform>
                <numerusform>علاقة واحدة ذات قيمة، و%1 بلا قيمة.</numerusform>
                <numerusform>علاقتان لكل منهما قيمة، و%1 بلا قيمة.</numerusform>
                <numerusform>%n علاقات ذات قيمة، و%1 بلا قيمة.</numerusform>
                <numerusform>%n علاقة ذات قيمة، و%1 بلا قيمة.</numerusform>
                <numerusform>%n علاقة ذات قيمة، و%1 بلا قيمة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>العلاقات</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Distribution</source>
            <translation>التوزيع</translation>
        </message>
        <message>
            <source>Double-click shows the tie on its map</source>
            <translation>النقر المزدوج يعرض العلاقة على خريطتها</translation>
        </message>
        <message>
            <source>Ego</source>
            <translation>الإيغو</translation>
        </message>
        <message>
            <source>Alter</source>
            <translation>ألتر</translation>
        </message>
    </context>
    <context>
        <name>alteri::TermRow</name>
        <message>
            <source>Reference category, centring, interaction, random slope</source>
            <translation>الفئة المرجعية، المركزة، التفاعل، الميل العشوائي</translation>
        </message>
        <message>
            <source>Options of %1</source>
            <translation>خيارات %1</translation>
        </message>
        <message>
            <source>Takes %1 out of the model</source>
            <translation>يخرج %1 من النموذج</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>إزالة %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::TermText</name>
        <message>
            <source>Share (%): %1</source>
            <translation>الحصة (%): %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 (centred)</source>
            <translation>%1 (ممركز)</translation>
        </message>
        <message>
            <source>%1 (within ego)</source>
            <translation>%1 (داخل الإيغو)</translation>
        </message>
        <message>
            <source>%1 (mean of ego)</source>
            <translation>%1 (متوسط الإيغو)</translation>
        </message>
        <message>
            <source>%1 (logarithm)</source>
            <translation>%1 (اللوغاريتم)</translation>
        </message>
        <message>
            <source>%1 (standardised)</source>
            <translation>%1 (معياري)</translation>
        </message>
        <message>
            <source>%1 (to the power of %2)</source>
            <translation>%1 (مرفوعًا إلى القوة %2)</translation>
        </message>
        <message>
            <source>%1 (polynomial, degree %2)</source>
            <translation>%1 (كثير حدود، الدرجة %2)</translation>
        </message>
        <message>
            <source>Intercept</source>
            <translation>القاطع</translation>
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
            <translation>الاسم</translation>
        </message>
        <message>
            <source>&amp;Key in files</source>
            <translation>المفتاح في الملفات</translation>
        </message>
        <message>
            <source>D&amp;irection</source>
            <translation>الاتجاه</translation>
        </message>
        <message>
            <source>&amp;Line</source>
            <translation>الخط</translation>
        </message>
        <message>
            <source>Colo&amp;ur</source>
            <translation>اللون</translation>
        </message>
        <message>
            <source>Undirected</source>
            <translation>غير موجّهة</translation>
        </message>
        <message>
            <source>Directed →</source>
            <translation>موجّهة ←</translation>
        </message>
        <message>
            <source>Solid</source>
            <translation>متصل</translation>
        </message>
        <message>
            <source>Dashed</source>
            <translation>متقطع</translation>
        </message>
        <message>
            <source>Dotted</source>
            <translation>منقّط</translation>
        </message>
        <message>
            <source>As the map has it</source>
            <translation>كما في الخريطة</translation>
        </message>
        <message>
            <source>Other…</source>
            <translation>أخرى…</translation>
        </message>
        <message>
            <source>Write its name and press Enter</source>
            <translation>اكتبوا اسمه واضغطوا Enter</translation>
        </message>
        <message>
            <source>There are ties of this kind: their direction is what people said.</source>
            <translation>توجد علاقات من هذا النوع: اتجاهها هو ما قاله الناس.</translation>
        </message>
        <message>
            <source>Colour of the ties</source>
            <translation>لون العلاقات</translation>
        </message>
        <message>
            <source>Change kind of tie %1</source>
            <translation>تغيير نوع العلاقة %1</translation>
        </message>
        <message>
            <source>Add kind of tie %1</source>
            <translation>إضافة نوع العلاقة %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::TieMode</name>
        <message>
            <source>Kinds…</source>
            <translation>الأنواع…</translation>
        </message>
        <message>
            <source>Ask pair by pair</source>
            <translation>السؤال زوجًا زوجًا</translation>
        </message>
        <message>
            <source>Yes (Y)</source>
            <translation>نعم (Y)</translation>
        </message>
        <message>
            <source>No (X)</source>
            <translation>لا (X)</translation>
        </message>
        <message>
            <source>Later (space)</source>
            <translation>لاحقًا (مفتاح المسافة)</translation>
        </message>
        <message>
            <source>Kind of tie</source>
            <translation>نوع العلاقة</translation>
        </message>
        <message>
            <source>Asks once about each pair of the selected alteri, or of all</source>
            <translation>يسأل مرة واحدة عن كل زوج من الألترات المحددة، أو من كل الألترات</translation>
        </message>
        <message>
            <source>Adds, renames, colours and deletes kinds of ties</source>
            <translation>يضيف أنواع العلاقات ويعيد تسميتها ويلوّنها ويحذفها</translation>
        </message>
        <message>
            <source>Remove tie</source>
            <translation>إزالة علاقة</translation>
        </message>
        <message>
            <source>Draw tie</source>
            <translation>رسم علاقة</translation>
        </message>
        <message>
            <source>About “%1” and “%2”. Enter goes on.</source>
            <translation>عن «%1» و«%2». مفتاح Enter للمتابعة.</translation>
        </message>
        <message>
            <source>Stop asking</source>
            <translation>إنهاء الأسئلة</translation>
        </message>
        <message>
            <source>The kind of tie that was asked about is gone; choose another one.</source>
            <translation>نوع العلاقة المسؤول عنه لم يعد موجودًا؛ اختاروا نوعًا آخر.</translation>
        </message>
        <message>
            <source>Ties: drag from one alter to another; once more takes the tie away. Esc ends.</source>
            <translation>العلاقات: اسحبوا من ألتر إلى آخر؛ والسحب مرة أخرى يزيل العلاقة. Esc للإنهاء.</translation>
        </message>
        <message>
            <source>This study has no kind of tie yet; add one under “Kinds…”.</source>
            <translation>لا يوجد في هذه الدراسة نوع علاقة بعد؛ أضيفوا نوعًا تحت «الأنواع…».</translation>
        </message>
        <message numerus="yes">
            <source>All %n pairs were asked about.</source>
            <translation>
                <numerusform>لا أزواج يُسأل عنها.</numerusform>
                <numerusform>سُئل عن الزوج الوحيد.</numerusform>
                <numerusform>سُئل عن الزوجين كليهما.</numerusform>
                <numerusform>سُئل عن كل الأزواج وعددها %n.</numerusform>
                <numerusform>سُئل عن كل الأزواج وعددها %n.</numerusform>
                <numerusform>سُئل عن كل الأزواج وعددها %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2. %3: between “%4” and “%5”?</source>
            <translation>%1 من %2. %3: بين «%4» و«%5»؟</translation>
        </message>
        <message>
            <source>Ask about a pair</source>
            <translation>السؤال عن زوج</translation>
        </message>
    </context>
    <context>
        <name>alteri::Tour</name>
        <message>
            <source>Back</source>
            <translation>السابق</translation>
        </message>
        <message>
            <source>Tour of the window</source>
            <translation>جولة في النافذة</translation>
        </message>
        <message>
            <source>Skip the tour</source>
            <translation>تخطي الجولة</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 من %2</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
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
            <translation>غير مترجم: يُعرض بدلًا منه النص باللغة الرئيسية.</translation>
        </message>
        <message>
            <source>The text in the main language has changed since. Look whether this still says the same; pressing Enter in it says so.</source>
            <translation>تغيّر النص باللغة الرئيسية منذ ذلك الحين. تحققوا هل ما زالت هذه الترجمة تقول الشيء نفسه؛ الضغط على Enter فيها يؤكد ذلك.</translation>
        </message>
        <message>
            <source>Translate “%1”</source>
            <translation>ترجمة «%1»</translation>
        </message>
        <message>
            <source>What</source>
            <translation>العنصر</translation>
        </message>
    </context>
    <context>
        <name>alteri::TranslationPage</name>
        <message numerus="yes">
            <source>%n texts were taken over.</source>
            <translation>
                <numerusform>لم تُؤخذ نصوص.</numerusform>
                <numerusform>أُخذ نص واحد.</numerusform>
                <numerusform>أُخذ نصان.</numerusform>
                <numerusform>أُخذت %n نصوص.</numerusform>
                <numerusform>أُخذ %n نصًا.</numerusform>
                <numerusform>أُخذ %n نص.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were so already.</source>
            <translation>
                <numerusform>لم يكن شيء منها كذلك بالفعل.</numerusform>
                <numerusform>كان نص واحد كذلك بالفعل.</numerusform>
                <numerusform>كان نصان كذلك بالفعل.</numerusform>
                <numerusform>كانت %n نصوص كذلك بالفعل.</numerusform>
                <numerusform>كان %n نصًا كذلك بالفعل.</numerusform>
                <numerusform>كان %n نص كذلك بالفعل.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cells are empty; what there was stays.</source>
            <translation>
                <numerusform>لا خلايا فارغة.</numerusform>
                <numerusform>خلية واحدة فارغة؛ ويبقى ما كان موجودًا.</numerusform>
                <numerusform>خليتان فارغتان؛ ويبقى ما كان موجودًا.</numerusform>
                <numerusform>%n خلايا فارغة؛ ويبقى ما كان موجودًا.</numerusform>
                <numerusform>%n خلية فارغة؛ ويبقى ما كان موجودًا.</numerusform>
                <numerusform>%n خلية فارغة؛ ويبقى ما كان موجودًا.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n texts have changed since the table was written; their translations are marked.</source>
            <translation>
                <numerusform>لم تتغير نصوص منذ كتابة الجدول.</numerusform>
                <numerusform>تغيّر نص واحد منذ كتابة الجدول؛ وقد عُلّمت ترجماته.</numerusform>
                <numerusform>تغيّر نصان منذ كتابة الجدول؛ وقد عُلّمت ترجماتهما.</numerusform>
                <numerusform>تغيّرت %n نصوص منذ كتابة الجدول؛ وقد عُلّمت ترجماتها.</numerusform>
                <numerusform>تغيّر %n نصًا منذ كتابة الجدول؛ وقد عُلّمت ترجماتها.</numerusform>
                <numerusform>تغيّر %n نص منذ كتابة الجدول؛ وقد عُلّمت ترجماتها.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows are of texts that the study does not have; they were left out.</source>
            <translation>
                <numerusform>كل الصفوف لنصوص موجودة في الدراسة.</numerusform>
                <numerusform>صف واحد لنص غير موجود في الدراسة، وقد استُبعد.</numerusform>
                <numerusform>صفان لنصين غير موجودين في الدراسة، وقد استُبعدا.</numerusform>
                <numerusform>%n صفوف لنصوص غير موجودة في الدراسة، وقد استُبعدت.</numerusform>
                <numerusform>%n صفًا لنصوص غير موجودة في الدراسة، وقد استُبعدت.</numerusform>
                <numerusform>%n صف لنصوص غير موجودة في الدراسة، وقد استُبعدت.</numerusform>
            </translation>
        </message>
        <message>
            <source>New language: %1</source>
            <translation>لغة جديدة: %1</translation>
        </message>
        <message>
            <source>The column “%1” is no language and was left out.</source>
            <translation>العمود «%1» ليس لغة وقد استُبعد.</translation>
        </message>
        <message>
            <source>Add language…</source>
            <translation>إضافة لغة…</translation>
        </message>
        <message>
            <source>Remove language</source>
            <translation>إزالة اللغة</translation>
        </message>
        <message>
            <source>Main language…</source>
            <translation>اللغة الرئيسية…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>استيراد…</translation>
        </message>
        <message>
            <source>Which texts are shown</source>
            <translation>النصوص المعروضة</translation>
        </message>
        <message>
            <source>All texts</source>
            <translation>كل النصوص</translation>
        </message>
        <message>
            <source>What is not translated</source>
            <translation>ما لم يُترجم</translation>
        </message>
        <message>
            <source>What has changed since it was translated</source>
            <translation>ما تغيّر منذ ترجمته</translation>
        </message>
        <message>
            <source>Texts of the study in its languages</source>
            <translation>نصوص الدراسة بلغاتها</translation>
        </message>
        <message>
            <source>%1: %2 not translated, %3 changed since</source>
            <translation>%1: لم يُترجم %2، وتغيّر %3 منذ الترجمة</translation>
        </message>
        <message>
            <source>This study has texts in one language only: %1.</source>
            <translation>نصوص هذه الدراسة بلغة واحدة فقط: %1.</translation>
        </message>
        <message>
            <source>Add language</source>
            <translation>إضافة لغة</translation>
        </message>
        <message>
            <source>Tag of the language (BCP 47), e.g. de, pt-BR, ar or sr-Latn:</source>
            <translation>رمز اللغة (BCP 47)، مثل de أو pt-BR أو ar أو sr-Latn:</translation>
        </message>
        <message>
            <source>Add language %1</source>
            <translation>إضافة اللغة %1</translation>
        </message>
        <message>
            <source>Select a text of the language first.</source>
            <translation>حدّدوا أولًا نصًا بتلك اللغة.</translation>
        </message>
        <message>
            <source>Remove %1 with all translations into it?</source>
            <translation>هل تُزال %1 مع كل الترجمات إليها؟</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Remove language %1</source>
            <translation>إزالة اللغة %1</translation>
        </message>
        <message>
            <source>Main language</source>
            <translation>اللغة الرئيسية</translation>
        </message>
        <message>
            <source>Tag of the language that the texts of the study are written in; the texts stay:</source>
            <translation>رمز اللغة التي كُتبت بها نصوص الدراسة؛ والنصوص تبقى:</translation>
        </message>
        <message>
            <source>Main language %1</source>
            <translation>اللغة الرئيسية %1</translation>
        </message>
        <message>
            <source>Export translations</source>
            <translation>تصدير الترجمات</translation>
        </message>
        <message>
            <source>%1 – translations</source>
            <translation>%1 – الترجمات</translation>
        </message>
        <message>
            <source>Spreadsheet</source>
            <translation>مصنف جداول</translation>
        </message>
        <message>
            <source>Comma-separated values</source>
            <translation>قيم مفصولة بفواصل</translation>
        </message>
        <message>
            <source>Import translations</source>
            <translation>استيراد الترجمات</translation>
        </message>
    </context>
    <context>
        <name>alteri::UsesText</name>
        <message>
            <source>“%1” cannot be deleted, since it is used by %2. Change these first.</source>
            <translation>لا يمكن حذف «%1» لأن ما يلي يستخدمه: %2. غيّروا ذلك أولًا.</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) to “%1” are deleted with it.</source>
            <translation>
                <numerusform>لا إجابات عن «%1» تُحذف معها.</numerusform>
                <numerusform>تُحذف معها إجابة واحدة عن «%1».</numerusform>
                <numerusform>تُحذف معها إجابتان عن «%1».</numerusform>
                <numerusform>تُحذف معها %n إجابات عن «%1».</numerusform>
                <numerusform>تُحذف معها %n إجابة عن «%1».</numerusform>
                <numerusform>تُحذف معها %n إجابة عن «%1».</numerusform>
            </translation>
        </message>
        <message>
            <source>Maps show it no more: %1.</source>
            <translation>لن تعرضها الخرائط بعد ذلك: %1.</translation>
        </message>
        <message>
            <source>These questions of the interview are deleted: %1.</source>
            <translation>تُحذف أسئلة المقابلة هذه: %1.</translation>
        </message>
        <message>
            <source>These steps of the guide do not ask for it any more: %1.</source>
            <translation>لن تسأل عنها خطوات الدليل هذه بعد ذلك: %1.</translation>
        </message>
        <message>
            <source>These groupings are deleted: %1.</source>
            <translation>تُحذف هذه التجميعات: %1.</translation>
        </message>
        <message numerus="yes">
            <source>There are %n tie(s) of this kind.</source>
            <translation>
                <numerusform>لا توجد علاقات من هذا النوع.</numerusform>
                <numerusform>توجد علاقة واحدة من هذا النوع.</numerusform>
                <numerusform>توجد علاقتان من هذا النوع.</numerusform>
                <numerusform>توجد %n علاقات من هذا النوع.</numerusform>
                <numerusform>توجد %n علاقة من هذا النوع.</numerusform>
                <numerusform>توجد %n علاقة من هذا النوع.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) of partners were asked about it.</source>
            <translation>
                <numerusform>لم يُسأل عنه أي زوج من الشركاء.</numerusform>
                <numerusform>سُئل عنه لدى زوج واحد من الشركاء.</numerusform>
                <numerusform>سُئل عنه لدى زوجين من الشركاء.</numerusform>
                <numerusform>سُئل عنه لدى %n أزواج من الشركاء.</numerusform>
                <numerusform>سُئل عنه لدى %n زوجًا من الشركاء.</numerusform>
                <numerusform>سُئل عنه لدى %n زوج من الشركاء.</numerusform>
            </translation>
        </message>
        <message>
            <source>These steps of the guide ask about it: %1.</source>
            <translation>تسأل عنه خطوات الدليل هذه: %1.</translation>
        </message>
        <message>
            <source>Nothing in the study uses this kind yet.</source>
            <translation>لا شيء في الدراسة يستخدم هذا النوع بعد.</translation>
        </message>
    </context>
    <context>
        <name>alteri::VariableActions</name>
        <message>
            <source>&amp;Group categories…</source>
            <translation>تجميع الفئات…</translation>
        </message>
        <message>
            <source>Put categories together for analysis, for example rare types as “other”; the data stay as they are</source>
            <translation>ضم الفئات معًا من أجل التحليل، كالأنواع النادرة في فئة «أخرى»؛ وتبقى البيانات كما هي</translation>
        </message>
        <message>
            <source>&amp;Centre variables…</source>
            <translation>مركزة المتغيرات…</translation>
        </message>
        <message>
            <source>Variables less their mean, or the means of each ego, as new variables</source>
            <translation>المتغيرات ناقص متوسطها، أو متوسطات كل إيغو، بوصفها متغيرات جديدة</translation>
        </message>
        <message>
            <source>Comp&amp;uted column…</source>
            <translation>عمود محسوب…</translation>
        </message>
        <message>
            <source>A new variable of ties, egos or networks by an expression</source>
            <translation>متغير جديد للعلاقات أو الإيغوات أو الشبكات بواسطة عبارة</translation>
        </message>
        <message>
            <source>&amp;Variables…</source>
            <translation>المتغيرات…</translation>
        </message>
        <message>
            <source>All groupings, centred and computed columns of the study, to change or delete</source>
            <translation>كل التجميعات والأعمدة الممركزة والمحسوبة في الدراسة، للتغيير أو الحذف</translation>
        </message>
        <message>
            <source>&amp;Pseudonyms…</source>
            <translation>أسماء مستعارة…</translation>
        </message>
        <message>
            <source>Names for egos and alteri in pictures and tables that leave the program</source>
            <translation>أسماء للإيغوات والألترات في الصور والجداول التي تغادر البرنامج</translation>
        </message>
        <message>
            <source>Partners of one name are the &amp;same</source>
            <translation>الشركاء ذوو الاسم الواحد هم أنفسهم</translation>
        </message>
        <message>
            <source>For names of organisations, which several egos name. Off where names are “Mother” or numbers: then only alteri of one ego are the same, on whatever maps</source>
            <translation>لأسماء المنظمات التي تسمّيها عدة إيغوات. يُطفأ حيث تكون الأسماء «الأم» أو أرقامًا: فعندئذ لا يُعد واحدًا إلا ألترات الإيغو الواحد، أيًا كانت الخرائط</translation>
        </message>
        <message>
            <source>Say who is the same partner</source>
            <translation>تحديد من هو الشريك نفسه</translation>
        </message>
    </context>
    <context>
        <name>alteri::VariableLists</name>
        <message>
            <source>Search variables</source>
            <translation>بحث في المتغيرات</translation>
        </message>
        <message>
            <source>Variables</source>
            <translation>المتغيرات</translation>
        </message>
    </context>
    <context>
        <name>alteri::VariableText</name>
        <message>
            <source>no values</source>
            <translation>لا قيم</translation>
        </message>
        <message>
            <source>%1 to %2, mean %3</source>
            <translation>من %1 إلى %2، المتوسط %3</translation>
        </message>
        <message>
            <source>Number of ties of the network</source>
            <translation>عدد علاقات الشبكة</translation>
        </message>
        <message>
            <source>Per cent of the network's ties with a known value</source>
            <translation>نسبة مئوية من علاقات الشبكة ذات القيمة المعروفة</translation>
        </message>
        <message>
            <source>Measure of the network</source>
            <translation>مقياس للشبكة</translation>
        </message>
        <message>
            <source>Categories: %1</source>
            <translation>الفئات: %1</translation>
        </message>
        <message>
            <source>Numbers: %1</source>
            <translation>الأعداد: %1</translation>
        </message>
        <message>
            <source>Missing in %1 of %2 rows</source>
            <translation>مفقود في %1 من %2 من الصفوف</translation>
        </message>
    </context>
    <context>
        <name>alteri::VariablesDialog</name>
        <message>
            <source>Variables made from others</source>
            <translation>متغيرات مكوَّنة من أخرى</translation>
        </message>
        <message>
            <source>Groupings, centred and computed columns are kept in the study by name and can be chosen wherever variables are.</source>
            <translation>تُحفظ التجميعات والأعمدة الممركزة والمحسوبة في الدراسة بأسمائها، ويمكن اختيارها حيثما وُجدت متغيرات.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>التسمية</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>المستوى</translation>
        </message>
        <message>
            <source>Made from</source>
            <translation>مكوَّن من</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>تعديل…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>There are none yet. Group categories, Centre variables and Computed column in the menu Analysis make them.</source>
        <translation>لا يوجد شيء منها بعد. تُنشئها أوامر تجميع الفئات ومركزة المتغيرات وعمود محسوب في قائمة تحليل.</translation>
    </message>
        <message>
            <source>cannot be worked out: %1</source>
            <translation>لا يمكن حسابه: %1</translation>
        </message>
        <message>
            <source>Grouping</source>
            <translation>التجميع</translation>
        </message>
        <message>
            <source>Computed</source>
            <translation>محسوب</translation>
        </message>
        <message>
            <source>Centred</source>
            <translation>ممركز</translation>
        </message>
        <message>
            <source>Delete grouping</source>
            <translation>حذف التجميع</translation>
        </message>
        <message>
            <source>Delete column</source>
            <translation>حذف العمود</translation>
        </message>
    </context>
    <context>
        <name>alteri::VariablesPage</name>
        <message>
            <source>Described by</source>
            <translation>الوصف حسب</translation>
        </message>
        <message>
            <source>Variables</source>
            <translation>المتغيرات</translation>
        </message>
        <message>
            <source>Described:</source>
            <translation>الوصف:</translation>
        </message>
        <message>
            <source>SD with n − 1. Shares are of the known values.</source>
            <translation>SD بالمقام n − 1. الحصص من القيم المعروفة.</translation>
        </message>
        <message>
            <source>Distribution of the selected variable</source>
            <translation>توزيع المتغير المحدد</translation>
        </message>
        <message>
            <source>All egos together</source>
            <translation>كل الإيغوات معًا</translation>
        </message>
        <message>
            <source>Each ego by itself</source>
            <translation>كل إيغو على حدة</translation>
        </message>
    </context>
    <context>
        <name>alteri::VariancePage</name>
        <message>
            <source>Variance components</source>
            <translation>مكونات التباين</translation>
        </message>
        <message>
            <source>Intraclass correlation</source>
            <translation>الارتباط داخل الفئات</translation>
        </message>
        <message>
            <source>Share of the variance, predictors aside, that lies between egos</source>
            <translation>حصة التباين، بصرف النظر عن المنبئات، التي تقع بين الإيغوات</translation>
        </message>
        <message>
            <source>Lines: 95 % intervals, where the model has one random intercept and the variance between egos is above zero.</source>
            <translation>الخطوط: فترات 95%، حيث يكون للنموذج قاطع عشوائي واحد ويكون التباين بين الإيغوات فوق الصفر.</translation>
        </message>
        <message>
            <source>not defined: no random intercept</source>
            <translation>غير معرّف: لا قاطع عشوائي</translation>
        </message>
        <message>
            <source>%1: ICC = %2</source>
            <translation>%1: ICC = %2</translation>
        </message>
        <message>
            <source>on the latent scale</source>
            <translation>على المقياس الكامن</translation>
        </message>
        <message>
            <source>, 95 % interval %1 to %2</source>
            <translation>، فترة 95% من %1 إلى %2</translation>
        </message>
        <message>
            <source>ICC</source>
            <translation>ICC</translation>
        </message>
        <message>
            <source>Explained by predictors</source>
            <translation>تفسره المنبئات</translation>
        </message>
        <message>
            <source>Between egos</source>
            <translation>بين الإيغوات</translation>
        </message>
        <message>
            <source>Within egos</source>
            <translation>داخل الإيغوات</translation>
        </message>
        <message>
            <source>In squared units of the outcome, with shares of the whole</source>
            <translation>بمربع وحدات المتغير التابع، مع الحصص من المجموع</translation>
        </message>
        <message>
            <source>Explained: variance of the predictions by fixed effects. R²: its share (marginal; Nakagawa and Schielzeth 2013).</source>
            <translation>المفسَّر: تباين التنبؤات بالتأثيرات الثابتة. R²: حصته (الهامشي؛ Nakagawa وSchielzeth 2013).</translation>
        </message>
        <message>
            <source>not defined: no linear model</source>
            <translation>غير معرّف: ليس نموذجًا خطيًا</translation>
        </message>
        <message>
            <source>%1, %2: %3 (%4)</source>
            <translation>%1، %2: %3 (%4)</translation>
        </message>
        <message>
            <source>R²</source>
            <translation>R²</translation>
        </message>
        <message>
            <source>Variance</source>
            <translation>التباين</translation>
        </message>
        <message>
            <source>not defined: a model without groups</source>
            <translation>غير معرّف: نموذج بلا مجموعات</translation>
        </message>
    </context>
    <context>
        <name>alteri::WaveBar</name>
        <message>
            <source>The first maps of all egos are wave 1, the second ones wave 2, and so on</source>
            <translation>خرائط كل الإيغوات الأولى هي الموجة 1، والثانية هي الموجة 2، وهكذا</translation>
        </message>
        <message>
            <source>Waves:</source>
            <translation>الموجات:</translation>
        </message>
        <message>
            <source>All waves</source>
            <translation>كل الموجات</translation>
        </message>
        <message>
            <source>Wave %1 (%2)</source>
            <translation>الموجة %1 (%2)</translation>
        </message>
        <message>
            <source>Wave %1</source>
            <translation>الموجة %1</translation>
        </message>
        <message>
            <source>%1 networks of %2 egos, %3 ties to %4 alteri. Each ego and alter counts once.</source>
            <translation>%1 من الشبكات لدى %2 من الإيغوات، و%3 من العلاقات بـ %4 من الألترات. يُحتسب كل إيغو وكل ألتر مرة واحدة.</translation>
        </message>
    </context>
    <context>
        <name>alteri::WeightsProblemText</name>
        <message>
            <source>“%1” is not there for models with weights; leave one of them out.</source>
            <translation>«%1» غير متاح للنماذج الموزونة؛ اترك أحدهما.</translation>
        </message>
        <message>
            <source>“%1” is not there for models with sampling weights of egos; leave one of them out.</source>
            <translation>«%1» غير متاح للنماذج ذات أوزان معاينة الأنوات؛ اترك أحدهما.</translation>
        </message>
        <message>
            <source>The sampling weight “%1” has different values within one group of “%2”; give each group one weight.</source>
            <translation>لوزن المعاينة «%1» قيم مختلفة داخل مجموعة واحدة من «%2»؛ أعطِ كل مجموعة وزنًا واحدًا.</translation>
        </message>
        <message>
            <source>The weights “%1” must be greater than 0.</source>
            <translation>يجب أن تكون الأوزان «%1» أكبر من 0.</translation>
        </message>
        <message>
            <source>All rows of the model have one category of “%1”; residual variances by it need two or more.</source>
            <translation>كل صفوف النموذج في فئة واحدة من «%1»؛ وتباينات البواقي بحسبها تحتاج فئتين أو أكثر.</translation>
        </message>
        <message>
            <source>No value of the model’s variables is missing; there is nothing to impute.</source>
            <translation>لا توجد قيمة مفقودة في متغيرات النموذج؛ فلا شيء يُعوَّض.</translation>
        </message>
        <message>
            <source>“%1” is not there for models whose residuals have variances of their own by category; leave one of them out.</source>
            <translation>«%1» غير متاح للنماذج التي لبواقيها تباينات خاصة بحسب الفئة؛ اترك أحدهما.</translation>
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>Draw, measure and model ego-centred networks.</source>
            <translation>رسم الشبكات المتمحورة حول الإيغو وقياسها ونمذجتها.</translation>
        </message>
        <message>
            <source>Open the sample study.</source>
            <translation>فتح الدراسة النموذجية.</translation>
        </message>
        <message>
            <source>Quit after the first paint, to time the start.</source>
            <translation>الإنهاء بعد أول رسم للشاشة، لقياس زمن البدء.</translation>
        </message>
        <message>
            <source>The study to open.</source>
            <translation>الدراسة المراد فتحها.</translation>
        </message>
    </context>
</TS>
